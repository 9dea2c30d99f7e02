import type { Instructions } from "../instructions.ts";
import { register, utc, wh } from "../words.ts";

const date = (day: bigint) => utc(Number(day) * 86_400).slice(0, 10);
/** Periods of a mask by when they begin. */
const periods = (mask: bigint) => {
  const found: string[] = [];
  for (let k = 0; mask >> BigInt(k) !== 0n; k += 1) {
    if ((mask >> BigInt(k)) & 1n) found.push(new Date(k * 900_000).toISOString().slice(11, 16));
  }
  const shown = found.slice(0, 4).join(", ");
  return `${found.length === 1 ? "period" : "periods"} from ${shown}${found.length > 4 ? ` and ${found.length - 4} more` : ""}`;
};

export const deliveryInstructions = {
  VolumeNotRestated: () => [
    "Days of an agreement by a profile, a nomination or a match are not restated plant by plant.",
    "Restate an agreement as produced or as consumed; of others agree on an amount.",
  ],
  DayNotWhole: (e) => [
    `Entitlement ${e.entitlement} was not claimed from the beginning of ${date(e.day)} to its end within that day.`,
    "Settle the day first. One that a later claim swept into a gap, or in which the entitlement begins, stays as it was settled.",
  ],
  ParcelWaits: (e) => [
    `Parcel ${e.parcel} of ${date(e.day)} waits for a price.`,
    "Price it by `settlePending` once its prices are final, then restate the day.",
  ],
  DayNotPriced: (e) => [
    `Of ${date(e.day)} ${periods(e.missing)} have no price yet.`,
    "Restate the day when the index has their final prices.",
  ],
  NotTheDaysLeaf: (e) => [
    `The leaf is read at ${utc(e.readAt)}, in a batch of ${utc(e.batch)}; the day needs one that reads to ${utc(e.needed)}, in a batch from the day's end or later.`,
    "Take the leaf that settled the day (EnergyDelivered names its batch).",
  ],
  NotWhatWasApplied: (e) => [
    `Of ${date(e.day)} of entitlement ${e.entitlement} another leaf or profile counts than the one given.`,
    "Give the leaf that the day was restated by and, as `applied`, the profile of its last DayRestated; of a day that was never restated nothing.",
  ],
  NotCorrected: (e) => [
    `The leaf of ${date(e.day)} has no more corrections than the ${e.applied} that entitlement ${e.entitlement} was restated by.`,
    "Have its attesters record one (`CorrectionRecords.record`); each counts once.",
  ],
  CorrectionUnreads: (e) => [
    `The correction leaves ${periods(e.periods)} of ${date(e.day)} unread, which were read.`,
    "Have a correction recorded that says what each of them was.",
  ],
  CorrectionLumps: (e) => [
    `The correction has energy up to ${utc(e.to)} of several periods together, which is in no gap of entitlement ${e.entitlement}.`,
    "Have a correction recorded that tells all of those periods apart, or none of a gap's.",
  ],
  GapAcrossDays: (e) => [
    `The gap from ${utc(e.since)} to ${utc(e.to)} begins on another day, whose periods this day's correction does not know.`,
    "Have a correction recorded that leaves the gap's periods unread: its energy is then corrected at the gap's price.",
  ],
  CorrectedAboveCapacity: (e) => [
    `The correction has ${wh(e.grown)} in the day of entitlement ${e.entitlement}; its plant can run ${wh(e.limit)}.`,
    "Ask the attesters what they corrected; if the plant has grown, have its capacity accredited.",
  ],
  NotPhysical: (e) => [
    `Agreement ${e.id} moves no energy that could be delivered by the period: it is a contract for difference, or not as produced.`,
    "Deliver the direct export of an agreement that is physical and as produced.",
  ],
  NotExported: (e) => [
    `Entitlement ${e.entitlement} is of ${register(e.register)}, which may have been used or stored where it was generated.`,
    "Deliver direct export alone.",
  ],
  NotReceiver: (e) => [
    `${e.caller} is neither ${e.receiver}, to whom agreement ${e.id} gives the energy, nor its export operator.`,
    "Let the receiver call, or have it call `setExportOperator` of Retirements.",
  ],
  CorrectionWaits: (e) => [
    `Leaf ${e.index} of batch ${e.commitment} has ${e.count} corrections, of which the day does not know the last.`,
    "Restate the day by `restateDay`, then deliver what it was.",
  ],
  PeriodsDeliveredAlready: (e) => [
    `Of ${date(e.day)} ${periods(e.periods)} were delivered before.`,
    "Leave them out; `deliveredOf` tells which were.",
  ],
  PeriodsNotDeliverable: (e) => [
    e.periods === 0n
      ? `No period of ${date(e.day)} was asked for.`
      : `Of ${date(e.day)} ${periods(e.periods)} have no energy of their own, or are not the agreement's.`,
    "Ask for periods that were read one by one, in operation and not suspended.",
  ],
} satisfies Partial<Instructions>;
