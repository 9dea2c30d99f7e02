import type { Instructions } from "../instructions.ts";
import { label, utc, wh } from "../words.ts";

export const attesterInstructions = {
  NotOracle: (e) => [
    `${e.caller} is not the oracle ${e.oracle}.`,
    "Post and prove at the oracle; it calls the bonds itself.",
  ],
  UnknownSet: (e) => [
    `No attester set ${e.set} is open.`,
    "Open it with `openSet`, of the same quorum and terms that the id was made from, or check the id.",
  ],
  TermsOutOfRange: (e) => [
    `The term ${label(e.field)} is ${e.given}; it can be from ${e.least} to ${e.most}.`,
    "Choose other terms; the set's id follows from them.",
  ],
  SignersNotBonded: (e) => [
    `Of the signers ${bits(e.signers)}, only ${bits(e.signers & e.bonded)} have a whole bond in set ${e.set}.`,
    "Have the batch signed by bonded members, as in `setOf`, or have the others pay in.",
  ],
  CoverExceeded: (e) => [
    `The batch grows by ${wh(e.grown)}; the bonds of set ${e.set} have room for ${wh(e.room)}.`,
    "Post when earlier growth is older than the unbonding time (`coverOf`), or attest the fleet by a set with more cover.",
  ],
  NoBond: (e) => [`${e.member} has nothing in set ${e.set}.`, "There is nothing to leave with."],
  MemberLeaving: (e) => [`${e.member} is leaving set ${e.set} already.`, `Withdraw from ${utc(e.leavesAt)} on.`],
  MemberNotLeaving: (e) => [
    `${e.member} has not asked to leave set ${e.set}.`,
    "Call `leave` first, and withdraw after the unbonding time.",
  ],
  BondStillHeld: (e) => [
    `The bond of ${e.member} in set ${e.set} answers until ${utc(e.leavesAt)}; the block's time is ${utc(e.now)}.`,
    "Withdraw then.",
  ],
  WrongRoster: (e) => [
    `The quorum given is ${e.given}; set ${e.set} expects ${e.expected}.`,
    "Give the members in force as in `quorumOf`, or the quorum that the rotation proposed.",
  ],
  NoRotation: (e) => [`No rotation of set ${e.set} is proposed.`, "Have its members sign one, and propose it."],
  RotationNotDue: (e) => [
    `The rotation of set ${e.set} can come into force at ${utc(e.from)}; the block's time is ${utc(e.now)}.`,
    "Wait until then.",
  ],
  NoRotationsLeft: (e) => [
    `Set ${e.set} has rotated 255 times.`,
    "Open another set and move the sites to a fleet of it.",
  ],
  RosterNotBonded: (e) => [
    `Of the next quorum of set ${e.set} only ${bits(e.bonded)} are bonded; ${e.threshold} are needed.`,
    "Have its members pay in their bonds first.",
  ],
  NotSetArbitrator: (e) => [
    `${e.caller} is not set ${e.set}'s arbitrator ${e.arbitrator}.`,
    "Only the arbitrator of the set's terms finds an audit failed.",
  ],
  NoSigners: (e) => [
    `Nobody answers with a bond for fleet ${e.fleet}'s batch of ${utc(e.periodEnd)}.`,
    "Check the fleet and the period end; only batches of bonded sets have signers.",
  ],
  AuditTooLate: (e) => [
    `The signers of batch ${e.commitment} answered for it until ${utc(e.until)}; the block's time is ${utc(e.now)}.`,
    "Audit within the unbonding time.",
  ],
} satisfies Partial<Instructions>;

/** Members by their places, counted from zero. */
function bits(mask: bigint): string {
  const places = [...Array(32).keys()].filter((place) => (mask >> BigInt(place)) & 1n);
  return places.length ? `members ${places.join(", ")}` : "none";
}
