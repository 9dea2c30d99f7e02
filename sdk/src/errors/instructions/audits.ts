import type { Instructions } from "../instructions.ts";
import { label, utc } from "../words.ts";

/** Stages of an audit, as the contract numbers them. */
const STAGES = ["not asked for", "open", "upheld", "refused", "lapsed"];

export const auditInstructions = {
  AccreditorTermOutOfRange: (e) => [
    `The term ${label(e.field)} is ${e.given}; it can be from ${e.least} to ${e.most}.`,
    "Choose other terms; the bond's id follows from them.",
  ],
  OwnArbitrator: (e) => [`${e.accreditor} would rule on its own accreditations.`, "Name somebody else as arbitrator."],
  UnknownAccreditorBond: (e) => [
    `No accreditor's bond ${e.bond} is open.`,
    "Open it with `openBond`, of the same accreditor and terms that the id was made from, or check the id.",
  ],
  NotBondedAccreditor: (e) => [
    `Bond ${e.bond} is ${e.accreditor}'s, not ${e.caller}'s.`,
    "Only the accreditor leaves and withdraws.",
  ],
  AccreditorIsLeaving: (e) => [
    `The accreditor of bond ${e.bond} is leaving already.`,
    `Withdraw after ${utc(e.leavesAt)}, when no audit is open.`,
  ],
  AccreditorNotLeaving: (e) => [
    `The accreditor of bond ${e.bond} has not asked to leave.`,
    "Call `leave` first, and withdraw after the audit time.",
  ],
  AccreditorBondHeld: (e) => [
    `Bond ${e.bond} answers until ${utc(e.until)} and while an audit is open; ${e.audits} are.`,
    "Wait until then, and until the audits are ruled on or can be closed with `lapse`.",
  ],
  NothingBonded: (e) => [`Nothing is in bond ${e.bond}.`, "There is nothing that an audit could take."],
  AccreditedByAnother: (e) => [
    `The accreditation is ${e.given}'s; bond ${e.bond} is ${e.accreditor}'s.`,
    "Ask for the audit at a bond of the accreditor who signed.",
  ],
  NotAccredited: (e) => [
    `The registry never accepted the accreditation ${e.accreditation}.`,
    "Give the accreditation exactly as it was signed and submitted.",
  ],
  AuditAskedTooLate: (e) => [
    `The accreditation could be audited until ${utc(e.until)}; the block's time is ${utc(e.now)}.`,
    "Ask about a later accreditation of the site.",
  ],
  AuditStakeTooSmall: (e) => [
    `${e.received} base units arrived; an audit takes a stake of ${e.needed}.`,
    "Stake at least that much; the token may take a fee on the way.",
  ],
  AuditNotOpen: (e) => [
    `Audit ${e.id} is ${STAGES[Number(e.stage)] ?? "unknown"}.`,
    "Only an open audit is ruled on or closed.",
  ],
  NotAuditArbitrator: (e) => [
    `${e.caller} is not the arbitrator ${e.arbitrator} of bond ${e.bond}.`,
    "Only the arbitrator of the bond's terms rules.",
  ],
  AuditRulingOverdue: (e) => [
    `The time to rule on audit ${e.id} ended at ${utc(e.dueAt)}.`,
    "Anybody closes it with `lapse`; the claimant may ask again within the audit time.",
  ],
  AuditRulingNotOverdue: (e) => [`The arbitrator may rule on audit ${e.id} until ${utc(e.dueAt)}.`, "Wait until then."],
} satisfies Partial<Instructions>;
