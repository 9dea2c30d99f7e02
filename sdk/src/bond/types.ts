/**
 * How days become a fraction of a year (BOND-3).
 *
 * - `30/360`: US, with its rules for the last of February; `30E/360`: Eurobond.
 * - `ACT/360`, `ACT/365F`: days over a fixed year.
 * - `ACT/ACT ISDA`: days in leap years over 366, others over 365.
 * - `ACT/ACT ICMA`: days over those of the notional coupon period that they are in, times the frequency.
 */
export type DayCount = "30/360" | "30E/360" | "ACT/360" | "ACT/365F" | "ACT/ACT ISDA" | "ACT/ACT ICMA";

/** Where a date goes that is no business day (BOND-4). */
export type BusinessDays = "unadjusted" | "following" | "modified following" | "preceding";

/** Which coupon period is not regular, and whether what is left over is a period or joins its neighbour. */
export type Stub = "none" | "short first" | "long first" | "short last" | "long last";

/** Coupons a year. */
export type Frequency = 1 | 2 | 3 | 4 | 6 | 12;

/** A year's fraction, exact. */
export interface YearFraction {
  readonly numerator: bigint;
  /** Positive. */
  readonly denominator: bigint;
}

/** When coupons accrue and are paid. Days are counted from 1970-01-01, UTC. */
export interface ScheduleTerms {
  /** Interest accrues from this day. */
  readonly start: number;
  /** The last day of the last period. */
  readonly maturity: number;
  readonly frequency: Frequency;
  /** Periods are counted back from maturity for a first stub, forward from the start for a last one. */
  readonly stub: Stub;
  /** Whether dates are the last of their month where the one they are counted from is. */
  readonly endOfMonth: boolean;
  readonly businessDays: BusinessDays;
  /** Whether accrual follows the payment dates; else only payments move. */
  readonly adjusted: boolean;
  /** Days on which nothing is paid, ascending, besides Saturdays and Sundays. After the last only weekends count. */
  readonly holidays: readonly number[];
}

/** A coupon period. */
export interface CouponPeriod {
  /** First day of interest. */
  readonly from: number;
  /** Last one; the next period's first. */
  readonly to: number;
  /** When it is paid. */
  readonly payment: number;
}
