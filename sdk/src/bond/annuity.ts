import { yearFraction } from "./dayCount.ts";
import { periodsOf } from "./schedule.ts";
import type { DayCount, ScheduleTerms } from "./types.ts";

/** A bond that is repaid by payments that are all the same. */
export interface Annuity {
  /** Interest and principal of each period, a part of original face. */
  readonly payment: number;
  /** Principal of each period, a part of original face; they add up to one. */
  readonly principal: readonly number[];
}

/**
 * Level payments that repay a bond: payment = 1 / Σₖ Πᵢ≤ₖ 1 / (1 + rate · fractionᵢ), principal = payment − interest on what is outstanding.
 *
 * @param rate A year, decimal.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const schedule: bond.ScheduleTerms;
 *
 * const { principal } = bond.annuityOf(schedule, "30/360", 0.05);
 * bond.valueAt({ schedule, dayCount: "30/360", rate: 0.05, principal }, schedule.start, 0.05).clean; // 100
 * ```
 */
export function annuityOf(schedule: ScheduleTerms, dayCount: DayCount, rate: number): Annuity {
  const interest = periodsOf(schedule).map(({ from, to }) => {
    const { numerator, denominator } = yearFraction(dayCount, from, to, schedule);
    return (rate * Number(numerator)) / Number(denominator);
  });
  let [worth, factor] = [0, 1];
  for (const each of interest) {
    factor /= 1 + each;
    worth += factor;
  }
  const payment = 1 / worth;
  let outstanding = 1;
  const principal = interest.map((each, index) => {
    const part = index === interest.length - 1 ? outstanding : payment - each * outstanding;
    outstanding -= part;
    return part;
  });
  return { payment, principal };
}
