import type { Instructions } from "../instructions.ts";
import { utc, wh } from "../words.ts";

const date = (day: bigint) => utc(Number(day) * 86_400).slice(0, 10);

/** Places of a mask's bits. */
const places = (mask: bigint) =>
  Array.from({ length: 256 }, (_, i) => i)
    .filter((i) => ((mask >> BigInt(i)) & 1n) === 1n)
    .join(", ");

export const volumeInstructions = {
  NotTheNominator: (e) => [
    `${e.given} does not nominate for agreement ${e.id}; ${e.agreed} does.`,
    "Send it from the account that the terms name (volume.bySeller).",
  ],
  GateClosed: (e) => [
    `The gate for ${date(e.day)} closed at ${utc(e.closedAt)}; it is ${utc(e.now)}.`,
    "Nominate a later day: the last nomination before the gate binds, else the default profile.",
  ],
  ProfileUnfit: (e) => [
    `The profile has ${e.length} bytes instead of ${e.expected}.`,
    e.expected === 0n
      ? "Give an empty profile: baseload is the same in each period."
      : "Give 96 periods of six bytes each, Wh (packVector).",
  ],
  OtherProfile: (e) => [
    `The profile's hash is ${e.given}, the agreed one's ${e.agreed}.`,
    "Give the profile of the last nomination (Nominated), or without one that of volume.shape.",
  ],
  NominationAboveCapacity: (e) => [
    `Period ${e.period} has ${wh(e.wh)}; the contracted capacity gives ${wh(e.most)}.`,
    "Nominate what the plants can give.",
  ],
  DayNotEnded: (e) => [
    `${date(e.day)} is not over at ${utc(e.now)}.`,
    "Settle a day against its profile when it is over.",
  ],
  DayBegun: (e) => [
    `Something of ${date(e.day)} is settled for agreement ${e.id} already.`,
    "What waits of it is for settlePending and settleGap.",
  ],
  DayNotRead: (e) => [
    `Plants ${places(e.plants)} of the terms are not read to the day's end, so a shortfall could be one that there was not.`,
    `Deliver all plants in one call, each to the day's end; their owner may settle without, and from ${utc(e.allowedAt)} on everybody.`,
  ],
  PeriodsNotRipe: (e) => [
    `Periods of ${date(e.day)} that were not read one by one wait until ${utc(e.ripeAt)}.`,
    "Call again then.",
  ],
} satisfies Partial<Instructions>;
