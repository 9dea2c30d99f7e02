import type { Instructions } from "../instructions.ts";
import { label, percent, register, utc } from "../words.ts";

const states = ["unknown", "signed", "active", "suspended", "terminated", "expired"];
const reasons: Readonly<Record<string, string>> = {
  holder: "the agreements' contract does not hold it: have it granted to that contract",
  plant: "the agreement lists no plant of its site, register and share: have it granted as listed",
  start: "it begins later than the agreement: bind it once it has begun",
  end: "it ends before the agreement: have one granted that is open, or lasts as long",
};

export const agreementInstructions = {
  ClauseMissing: (e) => [`The terms need ${label(e.clause)}, which is empty.`, `Agree on ${label(e.clause)}.`],
  ClauseWithoutUse: (e) => [
    `${label(e.clause)} is ${e.value}, and no clause of these terms makes use of it.`,
    `Set ${label(e.clause)} to zero, or agree on the clause that it belongs to.`,
  ],
  ClauseOutOfRange: (e) => [
    `${label(e.clause)} is ${e.value}; it can be ${e.least} to ${e.most}.`,
    `Set ${label(e.clause)} within that range.`,
  ],
  LowerAboveUpper: (e) => [
    `${label(e.clause)} is ${e.lower}, above its upper limit of ${e.upper}.`,
    "Lower the one or raise the other.",
  ],
  DateTooEarly: (e) => [
    `${label(e.clause)} is ${utc(e.date)}; the earliest is ${utc(e.earliest)}.`,
    "Set a later date, or move the one that it follows.",
  ],
  ClauseNotAligned: (e) => [
    `${label(e.clause)} is ${utc(e.date)}, not the end of a settlement period.`,
    "Use a multiple of 900 seconds.",
  ],
  RunUnknown: (e) => [`A run of ${e.run} is none that is known.`, "Set price.run to 1, 2, 3, 4 or 6."],
  PlantsOutOfOrder: (e) => [
    `Plant ${e.index} does not come after the one before it, or is there twice.`,
    "List plants in ascending order of site, then register, each once.",
  ],
  RegisterUnfit: (e) => [
    `Plant ${e.index} is of ${register(e.register)}, which a volume of this kind does not have.`,
    "List consumption for a volume as consumed or matched, and generation or its parts for all but as consumed.",
  ],
  SharesAboveWhole: (e) => [
    `Site ${e.site} would deliver ${percent(e.total)} of ${register(e.register)}.`,
    "Lower its shares: generation and each of its parts share 100 %.",
  ],
  SellerIsBuyer: (e) => [`${e.party} is seller and buyer.`, "Name two different accounts."],
  NoCode: (e) => [
    `${label(e.clause)} is ${e.account}, where there is no contract.`,
    "Check the address and the chain.",
  ],
  NotAPart: (e) => [
    `${e.given} is no piece of code of power purchase agreements.`,
    "Deploy the pieces in their order, the last first, and give each the address of the one after it.",
  ],
  UnknownAgreement: (e) => [
    `There is no agreement ${e.id}.`,
    "Use the id of its AgreementSigned event: the digest of its first document.",
  ],
  NotInForce: (e) => [
    `The document ${e.given} is not in force for agreement ${e.id}: ${e.inForce} is.`,
    "Take the document of the last AgreementAmended event, or of AgreementSigned where there is none.",
  ],
  WrongState: (e) => [
    `Agreement ${e.id} is ${states[e.state] ?? e.state}.`,
    "Read `statusOf`: what can be called depends on it.",
  ],
  NotSignedBy: (e) => [
    `${e.party} did not sign ${e.digest}.`,
    "Have that account sign exactly this digest, for this chain and contract, or send the call itself.",
  ],
  NonceSpent: (e) => [
    `Nonce ${e.nonce} of ${e.party} is used or cancelled.`,
    "Choose a nonce that is free for all who sign (`nonceWord`), and sign again.",
  ],
  WrongUri: (e) => [
    `The address given hashes to ${e.given}; ${e.signed} was signed.`,
    "Pass the document's address exactly as it was when it was hashed.",
  ],
  WrongPredecessor: (e) => [
    `The document follows ${e.given}; ${e.inForce} is in force.`,
    "Set `previous` to `digestOf(id)` and sign again; to zero for a first document.",
  ],
  EndHasPassed: (e) => [
    `The agreement's time was over at ${utc(e.end)}; the block's time is ${utc(e.now)}.`,
    "Agree on a later end.",
  ],
  PartyChanged: (e) => [
    `${label(e.clause)} would change from ${e.before} to ${e.given}.`,
    "Leave it; for another seller or currency sign a new agreement.",
  ],
  NotAParty: (e) => [`${e.caller} is no party of agreement ${e.id}.`, "Send it from the seller or the buyer."],
  NotTheDeclarer: (e) => [
    `Agreement ${e.id} was suspended by ${e.declarer}, not by ${e.caller}.`,
    "Have the declarer resume it, or both parties with `resumeByConsent`.",
  ],
  NotTheOtherParty: (e) => [
    `${e.caller} declared the suspension of agreement ${e.id} itself.`,
    "Only the other party can contest it; the declarer can resume.",
  ],
  NoForceMajeureClause: (e) => [
    `Agreement ${e.id} has no clause of force majeure.`,
    "It cannot be suspended; amend it with life.forceMajeure.",
  ],
  AlreadyContested: (e) => [`The suspension of agreement ${e.id} is contested already.`, "Nothing is left to do."],
  SuspensionInDispute: (e) => [
    `The suspension of agreement ${e.id} by ${e.declarer} is contested.`,
    "Resume it, or terminate with the other party's consent.",
  ],
  TooEarly: (e) => [
    `Agreement ${e.id} cannot end this way before ${utc(e.allowedAt)}; the block's time is ${utc(e.now)}.`,
    "Wait until then, or end it with `terminateByConsent`.",
  ],
  UnknownPlant: (e) => [`Plant ${e.index} is none of ${e.count}.`, "Give its place in the terms' list, from 0."],
  WrongAttesters: (e) => [
    `Fleet ${e.fleet} is attested by ${e.given}; the parties agreed on ${e.agreed}.`,
    "Show a leaf from a fleet of the agreed attesters, or amend parties.attesters.",
  ],
  WrongAccreditor: (e) => [
    `Site ${e.site} is accredited by ${e.given}; the parties agreed on ${e.agreed}.`,
    "Have the agreed accreditor accredit it, or amend parties.accreditor.",
  ],
  WrongProfile: (e) => [
    `The profile hashes to ${e.given}; the leaf commits to ${e.committed}.`,
    "Give the profile of the leaf's own day, up to its reading.",
  ],
  ProfileLength: (e) => [
    `The profile has ${e.given} bytes; one up to that reading has ${e.expected}.`,
    "Give 12 bytes for each period from 00:00 UTC up to the leaf's reading.",
  ],
  ProductionNotProved: (e) => [
    `Site ${e.site} has shown ${e.periods} periods of ${register(e.register)}; ${e.needed} are needed.`,
    "Show more days with `prove` or with this call: of final batches, each period counts once.",
  ],
  CapacityShort: (e) => [
    `The plants' accredited capacity is ${e.accredited} W; ${e.needed} W are needed.`,
    "Have more of it accredited, or amend the operation clause.",
  ],
  EntitlementUnfit: (e) => [
    `Entitlement ${e.entitlement} does not serve agreement ${e.id}.`,
    `Reason "${label(e.reason)}": ${reasons[label(e.reason)] ?? "see `bind`"}.`,
  ],
  EntitlementInUse: (e) => [
    e.id === 0n ? `Entitlement ${e.entitlement} serves no agreement.` : `Entitlement ${e.entitlement} serves ${e.id}.`,
    "Name the agreement that `servedBy` tells, or another entitlement.",
  ],
  PlantIsServed: (e) => [
    `Entitlement ${e.entitlement} serves this plant of agreement ${e.id}.`,
    "One serves a plant at a time, until the agreement ends or no longer lists it.",
  ],
} satisfies Partial<Instructions>;
