import type { Instructions } from "../instructions.ts";
import { coin, lane, utc, wh } from "../words.ts";

export const oracleInstructions = {
  InvalidQuorum: (e) => [
    `${e.threshold} of ${e.members} is no quorum.`,
    "Give 1 to 32 distinct members in ascending order, and a threshold from 1 to their number.",
  ],
  UnknownFleet: (e) => [`There is no fleet ${e.fleet}.`, "Check the id, or create the fleet first."],
  NotFleetOperator: (e) => [
    `Fleet ${e.fleet} is operated by ${e.operator}, not by ${e.caller}.`,
    "Send it from the fleet's operator.",
  ],
  WrongQuorum: (e) => [
    `Fleet ${e.fleet}'s attester set is ${e.expected}; the one given hashes to ${e.given}.`,
    "Give the quorum the fleet was created with, as in its FleetCreated event.",
  ],
  QuorumNotMet: (e) => [
    `${e.valid} attesters signed; ${e.threshold} are needed.`,
    "Collect the missing signatures over the batch's EIP-712 hash.",
  ],
  InvalidAttesterSignature: (e) => [
    `Signature ${e.position} is not by attester ${e.expected}.`,
    "Order signatures as the members, set their bits in `signers`, and sign just this batch for this chain and oracle.",
  ],
  SiteInFleet: (e) => [
    `Site ${e.site} is in fleet ${e.fleet} already.`,
    "Move it with `move`, at a final leaf of that fleet.",
  ],
  SiteNotInFleet: (e) => [
    `Site ${e.site} is not in fleet ${e.fleet}.`,
    "Check the fleet in `membershipOf`; a site in none joins with `join`.",
  ],
  PeriodNotOver: (e) => [
    `The period ends at ${utc(e.periodEnd)}; the block's time is ${utc(e.now)}.`,
    "Wait until the period is over.",
  ],
  OpeningOutOfDate: (e) => [
    `The opening reading is of ${utc(e.periodEnd)}; the block's time is ${utc(e.now)}.`,
    "Give a reading of a past period end at most a day old.",
  ],
  PeriodNotForward: (e) => [
    `Fleet ${e.fleet} has posted up to ${utc(e.latest)}; ${utc(e.periodEnd)} is not after it.`,
    "Post a later period, or revise that period's batch with a higher revision.",
  ],
  RevisionNotForward: (e) => [
    `Revision ${e.revision} does not follow revision ${e.current}.`,
    `Use revision ${e.current + 1} or higher.`,
  ],
  BatchAlreadyFinal: (e) => [
    `Fleet ${e.fleet}'s batch of ${utc(e.periodEnd)} was final at ${utc(e.finalAt)}.`,
    "A final batch stays; correct the registers in a later period's reading.",
  ],
  WrongPrevious: (e) => [
    `The batch grows from ${e.given}; the fleet's previous batch is ${e.expected}.`,
    "Set `previous` to that batch's hash, pass that batch, and have it signed again.",
  ],
  LeafCountOutOfRange: (e) => [
    `The tree has ${e.leafCount} leaves; the fleet has ${e.siteCount} sites.`,
    "Build a tree of at least one leaf, one a site that has joined, each at its site's index.",
  ],
  GrowthAboveCapacity: (e) => [
    `Fleet ${e.fleet}'s ${lane(e.laneIndex)} grew by ${wh(e.grown)}, more than its accredited capacity allows: ${wh(e.limit)}.`,
    "Check the readings' scale (Wh, not kWh or W), and count new capacity with `syncCapacity` a period before.",
  ],
  UnknownBatch: (e) => [
    `The batch given (${e.given}) is not the one stored for fleet ${e.fleet} at ${utc(e.periodEnd)} (${e.stored}).`,
    "Give the batch as its last BatchPosted event has it; a revision may have replaced it.",
  ],
  BatchVoid: (e) => [
    `Fleet ${e.fleet}'s batch of ${utc(e.periodEnd)} is void.`,
    "Use a later batch of the fleet: its registers cover this one's period.",
  ],
  BatchNotFinal: (e) => [
    `Fleet ${e.fleet}'s batch of ${utc(e.periodEnd)} is final at ${utc(e.finalAt)}; the block's time is ${utc(e.now)}.`,
    `Try again after ${utc(e.finalAt)}.`,
  ],
  ChallengeWindowOver: (e) => [
    `Fleet ${e.fleet}'s batch of ${utc(e.periodEnd)} could be challenged until ${utc(e.closedAt)}.`,
    "Challenge a later batch, or prove an equivocation or a root's fault.",
  ],
  LeafHeld: (e) => [
    `Leaf ${e.index} of batch ${e.commitment} is under challenge.`,
    "Wait until the challenge is answered or the leaf is voided, or use another batch's leaf.",
  ],
  LeafIsVoid: (e) => [
    `Leaf ${e.index} of batch ${e.commitment} is void.`,
    "Use a later batch's leaf: its registers cover this one.",
  ],
  InvalidProof: (e) => [
    `The proof leads to ${e.computed}, not to ${e.expected}.`,
    "Build it again from the leaves published for this batch; the leaf's index and order of hash and sum matter.",
  ],
  LeafBeforeEntry: (e) => [
    `The leaf of site ${e.site} was read at ${utc(e.readAt)}, before the site entered at ${utc(e.from)}.`,
    "Use a leaf read after the entry.",
  ],
  LeafAfterBatch: (e) => [
    `The leaf was read at ${utc(e.readAt)}, after its batch's period end ${utc(e.periodEnd)}.`,
    "Build the batch from readings of its period or earlier.",
  ],
  SiteInQuarantine: (e) => [
    `Site ${e.site} is in quarantine: its device signed two readings, in doubt from ${utc(e.disputedFrom)}.`,
    "Use leaves before that, or rotate the key, have it accredited anew and call `liftQuarantine`.",
  ],
  KeyRotationDue: (e) => [
    `Site ${e.site} changed hands: its device key is not accepted from ${utc(e.from)}.`,
    "Rotate the device key; device and new owner sign.",
  ],
  MeterOracleInvalidDeviceSignature: (e) => [
    `The reading is not signed by site ${e.site}'s device of epoch ${e.epoch}.`,
    "Give the reading and the signature as the device made them; low s, for this chain and oracle.",
  ],
  WrongReading: (e) => [
    `The reading hashes to ${e.given}; the leaf commits to ${e.expected}.`,
    "Give the very reading that the leaf was made from.",
  ],
  ReadingDoesNotMatchLeaf: (e) => [
    `The leaf of site ${e.site} does not show its own reading plus the epoch's offsets.`,
    "The attesters altered it: let the challenge run out and void the leaf.",
  ],
  ReadingDoesNotContradict: (e) => [
    `The reading of site ${e.site} at ${utc(e.periodEnd)}, revision ${e.revision}, does not contradict the other.`,
    "Give two different device-signed readings of one site, period and revision.",
  ],
  EpochOutOfRange: (e) => [
    `Device epoch ${e.epoch} of site ${e.site} does not sign for ${utc(e.periodEnd)}.`,
    "Use the reading of the epoch in force at that period end (`epochOf` has the bounds).",
  ],
  BondTooSmall: (e) => [
    `The challenge brought a bond of ${coin(e.given)}; ${coin(e.needed)} is needed in this block.`,
    "Send `bondNeeded` and a margin as `value`: it follows the base fee.",
  ],
  AlreadyChallenged: (e) => [
    `Leaf ${e.index} of batch ${e.commitment} has had its ${e.kind === 0 ? "demand" : "contradiction"}.`,
    "Wait for the answer; a leaf once shown need not be shown again.",
  ],
  UnknownChallenge: (e) => [
    `There is no open challenge ${e.challenge}.`,
    "Check the id in the LeafChallenged event; it may be answered or voided.",
  ],
  AnswerWindowOver: (e) => [
    `Challenge ${e.challenge} could be answered until ${utc(e.answerBy)}.`,
    "The leaf can only be voided now; a later batch's leaf covers it.",
  ],
  AnswerWindowOpen: (e) => [
    `Challenge ${e.challenge} can still be answered until ${utc(e.answerBy)}.`,
    `Void the leaf after ${utc(e.answerBy)}.`,
  ],
  NotAFault: () => [
    "What was given proves no fault: it is as it should be.",
    "Check the node, its children and the path against the published leaves.",
  ],
  LeafOutOfRange: (e) => [
    `There is no leaf ${e.index} in a tree of ${e.leafCount}.`,
    "Leaves count from 0: give the site's index in its fleet, as in `membershipOf`.",
  ],
  PathLength: (e) => [
    `The path has ${e.given} words; a tree of this depth has ${e.expected}.`,
    "Build the proof again for this batch's leaf count.",
  ],
  SignersMismatch: (e) => [
    `The mask of signers 0x${e.signers.toString(16)} and ${e.signatures} signatures do not go together.`,
    "Give one signature a set bit, in the order of the members, and no bit past the last member.",
  ],
  FleetFull: (e) => [
    `Fleet ${e.fleet} takes no more sites.`,
    "Create another fleet; a direct reader's has one site, any other as many as its capacity sum can hold.",
  ],
  SiteNotInQuarantine: (e) => [`Site ${e.site} is not in quarantine.`, "There is nothing to lift."],
  CapacityOverflow: () => [
    "The fleet's summed capacity or its energy bound would leave its range.",
    "Check the sites' accredited capacities: they are whole W and Wh.",
  ],
  NotACourt: (e) => [
    `${e.given} is not a MeterCourt.`,
    "Deploy the court first, with the terms the oracle is to have, and give the oracle its address.",
  ],
  NotForwarder: (e) => [
    `${e.caller} is not the forwarder, which is ${e.forwarder}.`,
    "Reports come through Chainlink's forwarder on this chain: have the workflow write there, or name another in a new receiver.",
  ],
  MetadataMalformed: (e) => [
    `A report's metadata are 64 bytes; these are ${e.length}.`,
    "Pass on the forwarder's as they are: workflow, name, owner, number of the report.",
  ],
  WrongWorkflow: (e) => [
    `The report is of workflow ${e.given.id} of ${e.given.owner}; the receiver takes those of ${e.expected.id} of ${e.expected.owner}.`,
    "Deploy the workflow under the name and owner that the receiver names, or a receiver for this one and a fleet with it.",
  ],
  WrongDestination: (e) => [
    `The report is for receiver ${e.receiver} on chain ${e.chainId}.`,
    "Have the workflow write this receiver and chain at the report's head, with encodeBatchReport.",
  ],
  IncompleteReceiver: (e) => [
    `A receiver needs a forwarder and a workflow's owner; given are ${e.forwarder} and ${e.workflowOwner}.`,
    "Take the forwarder of this chain from Chainlink's directory, and the account that deploys the workflow.",
  ],
} satisfies Partial<Instructions>;
