import type { Instructions } from "../instructions.ts";
import { percent, register, utc, wh } from "../words.ts";

const volumes = ["as produced", "as consumed", "baseload", "shaped", "as nominated", "matched"];
const date = (day: bigint) => utc(Number(day) * 86_400).slice(0, 10);

export const settlementInstructions = {
  NothingDelivered: () => [
    "No plant's day was given.",
    "Give at least one delivery: a plant, its entitlement, a proof, a profile.",
  ],
  OtherDay: (e) => [
    `Delivery ${e.index} is of ${date(e.given)}, the first of ${date(e.first)}.`,
    "Settle each UTC day by a call of its own.",
  ],
  EntitlementOfAnother: (e) => [
    `Entitlement ${e.entitlement} ${e.given === 0n ? "serves no agreement" : `serves agreement ${e.given}`}, not ${e.id}.`,
    "Use the entitlement that is bound to the plant (EntitlementBound), or bind one.",
  ],
  OtherPlant: (e) => [
    `Entitlement ${e.entitlement} is of ${percent(e.share)} of ${register(e.register)} of site ${e.site}, which is not that plant of the agreement.`,
    "Give the plant's place in the terms of the document in force on that day.",
  ],
  NotYetTheDaysLast: (e) => [
    `Entitlement ${e.entitlement} would be claimed from ${utc(e.from)} by a leaf of ${utc(e.batch)}, which may lump together periods that were read one by one.`,
    `Settle each day in its turn, by a leaf of a batch from the day's end or later; the owner of the meter may do otherwise, and from ${utc(e.allowedAt)} on everybody.`,
  ],
  SeriesOfAnotherCurrency: (e) => [
    `Series ${e.series} counts ${e.given}, the agreement ${e.agreed}.`,
    "Amend the agreement to a series in its own currency.",
  ],
  VolumeNotSettled: (e) => [
    `Energy ${volumes[e.kind] ?? `of kind ${e.kind}`} is not settled by this function.`,
    "Use settleDay where it is as produced or as consumed, settleAgreedDay else; nominate where it is as nominated.",
  ],
  NoParcel: (e) => [
    `Nothing of parcel ${e.parcel} of ${date(e.day)} waits for a price.`,
    "Take the parcel's number from DaySettled; one without periods left is settled.",
  ],
  WrongVector: (e) => [
    `The vector's hash begins with ${e.given.slice(0, 42)}, the kept one with ${e.kept.slice(0, 42)}.`,
    "Give the vector of the DaySettled event, unchanged.",
  ],
  VectorLength: (e) => [
    `A vector of ${e.given} bytes is none: each period has six.`,
    "Give the vector of the DaySettled event, unchanged.",
  ],
  NothingNewlyPriced: (e) => [
    `No period that waits of parcel ${e.parcel} of ${date(e.day)} has a final price yet.`,
    "Wait for the index's round, or for the end of the run of negative prices, and call again.",
  ],
  NoGap: (e) => [
    `No gap of entitlement ${e.entitlement} that waits for a price ends at ${utc(e.to)}.`,
    "Take entitlement and end from GapFound; a gap is priced once.",
  ],
  GapNotRipe: (e) => [
    `The gap of entitlement ${e.entitlement} that ends at ${utc(e.to)} can still be told apart until ${utc(e.ripeAt)}.`,
    "Call again then.",
  ],
  GapNotPriced: (e) => [
    `The gap of entitlement ${e.entitlement} needs prices of ${date(e.day)} that are not final (periods ${e.missing.toString(2)}).`,
    "Wait for them, or go through fewer days in this call.",
  ],
  RegisterNotProfiled: (e) => [
    `A day's profile does not tell ${register(e.register)} period by period.`,
    "Use an entitlement of generation, direct export or consumption.",
  ],
  ProfileLengthWrong: (e) => [
    `The profile has ${e.given} bytes; up to the leaf's reading it has ${e.expected}.`,
    "Give 12 bytes for each period of the day up to the leaf's reading.",
  ],
  ProfileHashWrong: (e) => [
    `The profile's hash is ${e.given}, the leaf's ${e.expected}.`,
    "Give the profile that was published with the leaf.",
  ],
  ProfileOfAnotherDay: (e) => [
    `The claim ends at ${utc(e.to)}, outside the day that begins at ${utc(e.start)}.`,
    "Settle with a leaf of the day that the entitlement still has energy in.",
  ],
  ProfileNotMeasured: (e) => [
    `The profile has no reading at ${utc(e.to)}, where the claim ends.`,
    "Settle with a leaf whose profile was measured there.",
  ],
  ProfileSumWrong: (e) => [
    `The profile leads ${register(e.register)} to ${wh(e.given)}, the leaf to ${wh(e.expected)}.`,
    "The attesters signed a profile that is not the register's: settle with another leaf, and challenge this one.",
  ],
  EnergyOutOfRange: (e) => [
    `Period ${e.period} has ${wh(e.wh)}, more than a period can have (2^48 Wh).`,
    "Settle the day's plants by several calls.",
  ],
  PriceMissing: (e) => [`Period ${e.period} has no price.`, "Wait until its price is final."],
  RunOutOfRange: (e) => [
    `A run of ${e.run} is none that can be counted.`,
    "Amend the agreement: n is 1, 2, 3, 4 or 6.",
  ],
  RateBelowMinusOne: (e) => [
    `A price cannot move by ${e.rate} (1e18 = 1) a year.`,
    "Amend the agreement to a rate above −100 %.",
  ],
  EscalatedPriceOutOfRange: (e) => [
    `The price that began at ${e.base} has left the range of prices (128 bits).`,
    "Amend the agreement.",
  ],
  FixingOutOfRange: (e) => [
    `The fixing of year ${e.year}, ${e.fixing}, is none that a price can be escalated by.`,
    "Wait for the base year's fixing, or amend the agreement to another series.",
  ],
  DaysWrong: (e) => [`A mean of an hour is over seven days, not ${e.given}.`, "Give seven days' prices."],
  HourIncomplete: (e) => [
    `Day ${e.day} of those that the mean is over lacks a price of the hour.`,
    "Give days that have all four prices of the hour.",
  ],
} satisfies Partial<Instructions>;
