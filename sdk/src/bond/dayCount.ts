import { min as least } from "../integers.ts";
import { civilOf, isMonthEnd } from "./days.ts";
import { notionalDate } from "./schedule.ts";
import type { DayCount, ScheduleTerms, YearFraction } from "./types.ts";

const YEAR = 365n;
const LEAP_YEAR = 366n;

/**
 * Days between two dates by a convention (BOND-3): months of 30 days, or calendar days.
 *
 * US, in this order: (1) both last of February: the second becomes the 30th; (2) the first last of February: the 30th; (3) the second the 31st and
 * the first the 30th or 31st: the 30th; (4) the first the 31st: the 30th. Eurobond: a 31st is the 30th.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.daysBetween("30/360", bond.dayOf("2025-02-28"), bond.dayOf("2025-08-31")); // 180
 * ```
 */
export function daysBetween(convention: DayCount, from: number, to: number): number {
  if (!isThirty(convention)) return to - from;
  const [a, b] = [civilOf(from), civilOf(to)];
  let [first, second] = [a.day, b.day];
  if (convention === "30E/360") {
    [first, second] = [Math.min(first, 30), Math.min(second, 30)];
  } else {
    const [lastFirst, lastSecond] = [a.month === 2 && isMonthEnd(from), b.month === 2 && isMonthEnd(to)];
    if (lastFirst && lastSecond) second = 30;
    if (lastFirst) first = 30;
    if (second === 31 && first >= 30) second = 30;
    if (first === 31) first = 30;
  }
  return 360 * (b.year - a.year) + 30 * (b.month - a.month) + second - first;
}

/**
 * The fraction of a year from one day to another, exact (BOND-3).
 *
 * `ACT/ACT ICMA` adds, over the notional periods that the time touches, days in it / (frequency · days of it): a stub, long or short, is counted in the
 * periods that it would have been. The others do not look at the schedule.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const terms: bond.ScheduleTerms; // half-yearly until 2033-05-15, from 2025-05-20
 *
 * bond.yearFraction("ACT/ACT ICMA", bond.dayOf("2025-05-20"), bond.dayOf("2025-11-15"), terms); // 179 / 368
 * ```
 */
export function yearFraction(convention: DayCount, from: number, to: number, terms: ScheduleTerms): YearFraction {
  const days = BigInt(daysBetween(convention, from, to));
  switch (convention) {
    case "30/360":
    case "30E/360":
    case "ACT/360":
      return { numerator: days, denominator: 360n };
    case "ACT/365F":
      return { numerator: days, denominator: YEAR };
    case "ACT/ACT ISDA": {
      const leap = BigInt(leapDays(from, to));
      return { numerator: leap * YEAR + (days - leap) * LEAP_YEAR, denominator: YEAR * LEAP_YEAR };
    }
    case "ACT/ACT ICMA": {
      const { numerator, denominator } = periodsBetween(convention, from, to, terms);
      return { numerator, denominator: denominator * BigInt(terms.frequency) };
    }
  }
}

/**
 * Notional coupon periods from one day to another, exact: of each the days in it over its own, E, by the convention; with months of 30 days E is
 * 360 / frequency. What remains of a period after A days is E − A, never counted from the other side (BOND-3).
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const terms: bond.ScheduleTerms; // half-yearly until 2033-05-15, from 2025-05-20
 *
 * bond.periodsBetween("30/360", bond.dayOf("2025-08-27"), bond.dayOf("2025-11-15"), terms); // 78 / 180
 * ```
 */
export function periodsBetween(convention: DayCount, from: number, to: number, terms: ScheduleTerms): YearFraction {
  let index = 0;
  while (notionalDate(terms, index) > from) --index;
  while (notionalDate(terms, index + 1) <= from) ++index;
  let [numerator, denominator] = [0n, 1n];
  for (let start = notionalDate(terms, index); start < to; ++index) {
    const end = notionalDate(terms, index + 1);
    const whole = BigInt(isThirty(convention) ? 360 / terms.frequency : end - start);
    const elapsed = (day: number) => least(whole, BigInt(daysBetween(convention, start, day)));
    const before = from > start ? elapsed(from) : 0n;
    const upTo = to < end ? elapsed(to) : whole;
    numerator = numerator * whole + (upTo - before) * denominator;
    denominator *= whole;
    const shared = greatestDivisor(numerator, denominator);
    [numerator, denominator] = [numerator / shared, denominator / shared];
    start = end;
  }
  return { numerator, denominator };
}

function isThirty(convention: DayCount): boolean {
  return convention === "30/360" || convention === "30E/360";
}

/** Days of leap years among those from one day to before another. */
function leapDays(from: number, to: number): number {
  let [days, day] = [0, from];
  while (day < to) {
    const { year } = civilOf(day);
    const end = Math.min(to, Date.UTC(year + 1, 0, 1) / 86_400_000);
    if (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) days += end - day;
    day = end;
  }
  return days;
}

function greatestDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first, second];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
