import { adjust } from "./calendar.ts";
import { civilOf, dateOf, monthsAfter } from "./days.ts";
import { ScheduleError } from "./errors.ts";
import type { CouponPeriod, ScheduleTerms } from "./types.ts";

/**
 * The notional date that is `index` periods after the one that dates are counted from: maturity, or the start where the stub is last. Always whole months
 * from that one date, so a 31st comes back after a February.
 *
 * @param index Negative: before.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const terms: bond.ScheduleTerms; // half-yearly until 2033-05-15, a short first stub
 *
 * bond.dateOf(bond.notionalDate(terms, -16)); // "2025-05-15"
 * ```
 */
export function notionalDate(terms: ScheduleTerms, index: number): number {
  const { anchor, months } = gridOf(terms);
  const day = monthsAfter(anchor, index * months, terms.endOfMonth);
  return terms.adjusted ? adjust(day, terms.businessDays, terms.holidays) : day;
}

/**
 * The coupon periods, from the start to maturity (BOND-4).
 *
 * @throws ScheduleError where the dates leave no period, or leave a stub that the terms do not name.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * const [first] = bond.periodsOf({
 *   start: bond.dayOf("2025-05-20"),
 *   maturity: bond.dayOf("2033-05-15"),
 *   frequency: 2,
 *   stub: "short first",
 *   endOfMonth: false,
 *   businessDays: "following",
 *   adjusted: false,
 *   holidays: [],
 * });
 * bond.dateOf(first?.payment ?? 0); // "2025-11-17": the 15th is a Saturday
 * ```
 */
export function periodsOf(terms: ScheduleTerms): CouponPeriod[] {
  const { start, maturity, stub } = terms;
  if (maturity <= start) {
    throw new ScheduleError(
      `Maturity, ${dateOf(maturity)}, is not after the start, ${dateOf(start)}.`,
      "Give a later maturity, or an earlier start.",
    );
  }
  const { anchor, months, forward } = gridOf(terms);
  const dateAt = (index: number) => monthsAfter(anchor, index * months, terms.endOfMonth);
  // Whole periods that the life has, and one more for what is left over.
  const [a, b] = [civilOf(start), civilOf(maturity)];
  let count = Math.max(1, Math.floor((12 * (b.year - a.year) + b.month - a.month) / months));
  const reaches = (periods: number) => (forward ? dateAt(periods) >= maturity : dateAt(-periods) <= start);
  while (!reaches(count)) ++count;
  while (count > 1 && reaches(count - 1)) --count;
  const regular = forward ? dateAt(count) === maturity : dateAt(-count) === start;
  if (regular !== (stub === "none")) throw stubError(terms, regular);
  if (stub.startsWith("long") && count > 1) --count;

  const unadjusted = Array.from({ length: count + 1 }, (_, index) => {
    if (index === 0) return start;
    if (index === count) return maturity;
    return dateAt(forward ? index : index - count);
  });
  return unadjusted.slice(1).map((end, index) => {
    const payment = adjust(end, terms.businessDays, terms.holidays);
    const from = unadjusted[index] as number;
    if (!terms.adjusted) return { from, to: end, payment };
    // The day of issue stays: nothing is paid on it.
    return { from: index === 0 ? from : adjust(from, terms.businessDays, terms.holidays), to: payment, payment };
  });
}

interface Grid {
  readonly anchor: number;
  readonly months: number;
  readonly forward: boolean;
}

function gridOf(terms: ScheduleTerms): Grid {
  const forward = terms.stub.endsWith("last");
  return { anchor: forward ? terms.start : terms.maturity, months: 12 / terms.frequency, forward };
}

function stubError(terms: ScheduleTerms, regular: boolean): ScheduleError {
  const dates = `${dateOf(terms.start)} to ${dateOf(terms.maturity)}, ${terms.frequency} periods a year,`;
  return regular
    ? new ScheduleError(`${dates} leaves nothing over for a ${terms.stub} stub.`, 'Give "none".')
    : new ScheduleError(`${dates} is not a whole number of periods.`, "Say where the stub is, or move a date.");
}
