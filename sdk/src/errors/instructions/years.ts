// What contract years and availability refuse, and what to do about it.
import type { Instructions } from "../instructions.ts";
import { day, utc } from "../words.ts";

const date = (number: bigint): string => day(Number(number));

export const yearInstructions = {
  NoAvailabilityClause: (e) => [
    `Agreement ${e.id} has no clause that a report of availability counts for.`,
    "Only terms with performance.availability or performance.deemedCauses name a method.",
  ],
  NoPotential: (e) => [
    `Plant ${e.plant} is of register ${e.register}: nobody knows how it would have used what it could have generated.`,
    "Report plants of generation or direct export.",
  ],
  OtherMethod: (e) => [
    `The report measures potential by ${e.given}; performance.method is ${e.agreed}.`,
    "Bring a report by the method that the parties signed.",
  ],
  PlantDayReported: (e) => [
    `The availability of plant ${e.plant} on ${date(e.day)} is settled under agreement ${e.id}.`,
    "There is nothing to do; read `reportedOf`.",
  ],
  NotTheDaysLast: (e) => [
    `The leaf was read at ${utc(e.readAt)} and is in the batch of ${utc(e.batch)}; the day ends at ${utc(e.dayEnd)}.`,
    "Bring the day's last leaf, from a batch of the day's end or later.",
  ],
  DeemedNotPriced: (e) => [
    `On ${date(e.day)} periods ${e.missing.toString(2)} (the first last) of agreement ${e.id} have no final price.`,
    "Call again when they have one.",
  ],
  NoContractYear: (e) => [
    `Agreement ${e.id} has no contract year ${e.year}.`,
    "Years count from 0, from the day of operation to the end.",
  ],
  YearOutOfOrder: (e) => [
    `Year ${e.year} of agreement ${e.id} is not the next to close: that is ${e.next}.`,
    "Close years in order; what has come to a closed one since is billed by `restateYear`.",
  ],
  YearNotOver: (e) => [
    `Year ${e.year} of agreement ${e.id} can be closed after ${utc(e.closesAt)}.`,
    "Wait until then: reports of availability may still come.",
  ],
  YearsOpen: (e) => [
    `Of agreement ${e.id} ${e.closed} contract years are closed; it has had ${e.needed}.`,
    "Close the others with `closeYear`: what they owe is paid from collateral.",
  ],
  MonthOfYearOpen: (e) => [
    `Month ${e.month / 12n}-${String((e.month % 12n) + 1n).padStart(2, "0")} of year ${e.year} of agreement ${e.id} is not billed.`,
    "Close it with `closeMonth` first.",
  ],
  YearNotPriced: (e) => [
    `A fixing that the price of year ${e.year} of agreement ${e.id} takes is not decided.`,
    "Call again when it is final.",
  ],
  YearNotClosed: (e) => [`Year ${e.year} of agreement ${e.id} is not closed.`, "Close it with `closeYear`."],
  NothingToRestateOfYear: (e) => [
    `Nothing has come to year ${e.year} of agreement ${e.id} since it was billed.`,
    "There is nothing to do.",
  ],
  YearTrueUpTooLate: (e) => [
    `Year ${e.year} of agreement ${e.id} could be restated until ${utc(e.until)}.`,
    "It stands as it was billed (settlement.trueUpMonths).",
  ],
  PartOutOfRange: (e) => [
    `${e.value} · ${e.above} / ${e.below} does not fit 255 bits.`,
    "Amend prices and quantities to what energy can cost.",
  ],
} satisfies Partial<Instructions>;
