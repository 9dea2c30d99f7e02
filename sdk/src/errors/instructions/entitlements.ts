import type { Instructions } from "../instructions.ts";
import { percent, register, registers, utc, wh, zone } from "../words.ts";

export const entitlementInstructions = {
  NotHolder: (e) => [
    `Entitlement ${e.id} is held by ${e.holder}, not by ${e.caller}.`,
    "Only its holder can do this: call through that contract or account.",
  ],
  UnknownEntitlement: (e) => [`There is no entitlement ${e.id}.`, "Check the id in the EntitlementGranted event."],
  ShareOutOfRange: (e) => [`A share of ${percent(e.share)} is out of range.`, "Give 1 to 10,000 basis points."],
  ShareExceeded: (e) => [
    `Site ${e.site} would have ${percent(e.total)} of ${register(e.register)} granted.`,
    "Grant less, begin after another entitlement's end, or have its holder end it: G and each part share 100 %.",
  ],
  TooManyEntitlements: (e) => [
    `Site ${e.site} has 16 live entitlements of ${register(e.register)}.`,
    "Wait until one ends, or have a holder end one.",
  ],
  DateNotAligned: (e) => [`${utc(e.date)} is not a period end.`, "Use a multiple of 900 seconds."],
  DateInPast: (e) => [`${utc(e.date)} is past; the block's time is ${utc(e.now)}.`, "Use a period end from now on."],
  EndBeforeStart: (e) => [
    `The entitlement would end at ${utc(e.end)}, not after its start ${utc(e.start)}.`,
    "Give a later end, or zero for none.",
  ],
  EndNotEarlier: (e) => [
    `Entitlement ${e.id} ends at ${utc(e.current)} already; ${utc(e.end)} is not earlier.`,
    "Give an earlier end.",
  ],
  NotCheckpointed: (e) => [
    `Site ${e.site} has no checkpoint at or after ${utc(e.date)}.`,
    "Append one with `checkpoint` from a final leaf read at that date or later.",
  ],
  CheckpointNotForward: (e) => [
    `Site ${e.site}'s last checkpoint is of ${utc(e.last)}; the leaf of ${utc(e.readAt)} is not later.`,
    "Give a later leaf; the checkpoint you want may be there already.",
  ],
  CheckpointTooEarly: (e) => [
    `A checkpoint of site ${e.site} at ${utc(e.readAt)}, which is not exactly the entitlement's date, waits until ${utc(e.allowedAt)}.`,
    "Give the leaf read exactly at the entitlement's start or end, or wait.",
  ],
  WrongSite: (e) => [
    `The leaf is of site ${e.given}; site ${e.expected} is meant.`,
    "Give a leaf of the entitlement's own site.",
  ],
  NotMeasured: (e) => [
    `Site ${e.site}'s reading of ${utc(e.readAt)} is an estimate.`,
    "Wait for a measured reading: later registers cover the time.",
  ],
  NothingNew: (e) => [
    `Entitlement ${e.id} is claimed up to ${utc(e.pointerAt)}; the leaf of ${utc(e.readAt)} brings nothing new.`,
    "Give a later leaf, unless the entitlement has ended.",
  ],
  RegisterBackwards: (e) => [
    `Site ${e.site}'s register would fall from ${wh(e.pointer)} to ${wh(e.given)}.`,
    "Give a leaf at or after the last one counted; registers never run backwards.",
  ],
  ClaimAboveCapacity: (e) => [
    `Site ${e.site}'s register grew by ${wh(e.grown)}; its accredited capacity and the time, or the sun in it, allow ${wh(e.limit)}.`,
    "Check the reading's scale; if the plant did grow, have its capacity accredited.",
  ],
  GenerationAboveEnvelope: (e) => [
    `Site ${e.site} generated ${wh(e.grown)} since its last claim; its plant can have made ${wh(e.limit)}.`,
    "Check the registers and their times in UTC: photovoltaics make nothing at night. `limitOf` says what a time allows.",
  ],
  ChargeAboveCycles: (e) => [
    `Site ${e.site} charged ${wh(e.grown)} since its last claim; its battery can have taken ${wh(e.limit)}.`,
    "A battery takes 5/4 of its accredited storage twice a day, and once more: have its real size accredited, or wait.",
  ],
  NoClearSky: (e) => [
    `No clear sky is known for zone ${zone(e.zone)}.`,
    "Sites there are held to their ratings alone; give another zone's EIC code.",
  ],
  InvalidHolder: (e) => [
    `${e.holder} cannot hold an entitlement.`,
    "Give a real holder: a pool, Retirements or an account.",
  ],
  NothingToResolve: (e) => [
    `Entitlement ${e.id} has no start or end that the leaf of ${utc(e.readAt)} would settle.`,
    "Checkpoint only at a leaf at or after a date that has no checkpoint yet.",
  ],
  PartitionBroken: (e) => [
    `The registers ${registers(e.energy)} break the partition: K + E exceeds G.`,
    "Accumulate K and E by the partition rule; such a leaf cannot be claimed.",
  ],
} satisfies Partial<Instructions>;
