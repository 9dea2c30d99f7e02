import { periodsBetween, yearFraction } from "./dayCount.ts";
import { dateOf } from "./days.ts";
import { SettlementDayError, YieldNotFoundError } from "./errors.ts";
import { root } from "./root.ts";
import { periodsOf } from "./schedule.ts";
import type { CouponPeriod, DayCount, ScheduleTerms, YearFraction } from "./types.ts";

/** A bond whose coupons are known. Rates and parts are decimals; prices are per 100 of the principal that is outstanding. */
export interface ValuedBond {
  readonly schedule: ScheduleTerms;
  /** Of accrual, and of the time to a payment within its period. */
  readonly dayCount: DayCount;
  /** A year; of each period where it changes, the last of them for all that follow. */
  readonly rate: number | readonly number[];
  /** Part of original face repaid at the end of each period; none: all at maturity. */
  readonly principal?: readonly number[];
  /** What 100 of the last principal is redeemed at; 100 if not given. */
  readonly redemption?: number;
  /** How yields count the last period: as the others, or as simple interest. */
  readonly lastPeriod?: "compound" | "money market";
}

/** A payment to come. */
export interface BondFlow {
  readonly period: CouponPeriod;
  /** Notional periods from settlement to the end of accrual. */
  readonly time: number;
  /** Per 100 of the principal outstanding at settlement. */
  readonly interest: number;
  readonly principal: number;
}

/** A bond at a yield. */
export interface BondValue {
  readonly clean: number;
  readonly dirty: number;
  readonly accrued: number;
  /** A year, compounded at the bond's frequency. */
  readonly yield: number;
  /** Years. */
  readonly macaulay: number;
  /** Macaulay / (1 + y/f). */
  readonly modified: number;
  /** (d²P/dy²) / P. */
  readonly convexity: number;
  /** What a price moves by for a basis point: modified · dirty / 10,000. */
  readonly dv01: number;
}

/** Zero rates, compounded at the bond's frequency, on days; linear between them, level outside. */
export interface ZeroCurve {
  readonly days: readonly number[];
  readonly rates: readonly number[];
}

/**
 * What a bond still pays, after a settlement day.
 *
 * @throws SettlementDayError where the day is not in the bond's life.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const solar: bond.ValuedBond;
 *
 * bond.flowsOf(solar, bond.dayOf("2026-03-01")).map(({ interest, principal }) => interest + principal);
 * ```
 */
export function flowsOf(bond: ValuedBond, settlement: number): BondFlow[] {
  const periods = requireAlive(bond, settlement);
  const flows: BondFlow[] = [];
  let [outstanding, atSettlement] = [1, 1];
  for (const [index, period] of periods.entries()) {
    const last = index === periods.length - 1;
    const repaid = last ? outstanding : (bond.principal?.[index] ?? 0);
    if (period.to > settlement) {
      if (flows.length === 0) atSettlement = outstanding;
      const fraction = decimal(yearFraction(bond.dayCount, period.from, period.to, bond.schedule));
      const redemption = last ? (bond.redemption ?? 100) : 100;
      flows.push({
        period,
        time: decimal(periodsBetween(bond.dayCount, settlement, period.to, bond.schedule)),
        interest: (100 * outstanding * rateOf(bond, index) * fraction) / atSettlement,
        principal: (redemption * repaid) / atSettlement,
      });
    }
    outstanding -= repaid;
  }
  return flows;
}

/**
 * Interest since the last coupon date, per 100 of the principal outstanding (BOND-3).
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const solar: bond.ValuedBond;
 *
 * bond.accruedOf(solar, bond.dayOf("2026-03-01"));
 * ```
 */
export function accruedOf(bond: ValuedBond, settlement: number): number {
  const periods = requireAlive(bond, settlement);
  const index = periods.findIndex(({ to }) => to > settlement);
  const { from } = periods[index] as CouponPeriod;
  return 100 * rateOf(bond, index) * decimal(yearFraction(bond.dayCount, from, settlement, bond.schedule));
}

/**
 * Price and risk at a yield: P = Σ flow · (1 + y/f)^(−t), t in notional periods (BOND-3).
 *
 * @param yield_ A year, compounded at the bond's frequency.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * const [start, maturity] = [bond.dayOf("2026-01-15"), bond.dayOf("2031-01-15")];
 * const schedule: bond.ScheduleTerms = {
 *   ...{ start, maturity, frequency: 2, stub: "none", endOfMonth: false },
 *   ...{ businessDays: "unadjusted", adjusted: false, holidays: [] },
 * };
 * bond.valueAt({ schedule, dayCount: "30/360", rate: 0.05 }, start, 0.04).clean; // 104.491292503
 * ```
 */
export function valueAt(bond: ValuedBond, settlement: number, yield_: number): BondValue {
  return measure(bond, flowsOf(bond, settlement), accruedOf(bond, settlement), yield_);
}

/**
 * The yield at which a bond has a clean price; found by Newton's steps within an interval that halves where they leave it.
 *
 * @param clean Per 100 of the principal outstanding.
 * @throws YieldNotFoundError where the dirty price is not positive.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const solar: bond.ValuedBond;
 *
 * bond.valueAtPrice(solar, bond.dayOf("2026-01-15"), 101).yield; // 0.04772…
 * ```
 */
export function valueAtPrice(bond: ValuedBond, settlement: number, clean: number): BondValue {
  const [flows, accrued] = [flowsOf(bond, settlement), accruedOf(bond, settlement)];
  const target = clean + accrued;
  if (!(target > 0)) throw new YieldNotFoundError(clean);
  const found = root(
    (y) => {
      const { dirty, modified } = measure(bond, flows, accrued, y);
      return { miss: dirty - target, slope: -modified * dirty };
    },
    { low: -bond.schedule.frequency * (1 - 1e-9), high: 1, start: 0.05 },
  );
  return measure(bond, flows, accrued, found);
}

/**
 * The spread over a zero curve at which a bond has a clean price: Σ flow · (1 + (z(t) + s)/f)^(−f·t), t the days to payment / 365.
 *
 * @returns A year, compounded at the bond's frequency.
 * @throws YieldNotFoundError where the dirty price is not positive.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const solar: bond.ValuedBond;
 *
 * const curve = { days: [bond.dayOf("2026-01-15"), bond.dayOf("2036-01-15")], rates: [0.02, 0.03] };
 * bond.zSpread(solar, bond.dayOf("2026-01-15"), 101, curve);
 * ```
 */
export function zSpread(bond: ValuedBond, settlement: number, clean: number, curve: ZeroCurve): number {
  const target = clean + accruedOf(bond, settlement);
  if (!(target > 0)) throw new YieldNotFoundError(clean);
  const f = bond.schedule.frequency;
  const flows = flowsOf(bond, settlement).map(({ period, interest, principal }) => {
    const years = (period.payment - settlement) / 365;
    return { years, rate: zeroAt(curve, period.payment), amount: interest + principal };
  });
  const least = Math.min(...flows.map(({ rate }) => rate));
  return root(
    (spread) => {
      let [value, slope] = [0, 0];
      for (const { years, rate, amount } of flows) {
        const growth = 1 + (rate + spread) / f;
        value += amount * growth ** (-f * years);
        slope -= amount * years * growth ** (-f * years - 1);
      }
      return { miss: value - target, slope };
    },
    { low: -f * (1 - 1e-9) - least, high: 1, start: 0 },
  );
}

/**
 * What a zero-coupon bond has grown to: issue price · (1 + y/f)^t, the claim on acceleration and the least call price (BOND-5).
 *
 * @param issuePrice Per 100. @param yield_ The original one, a year.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const zero: bond.ValuedBond;
 *
 * bond.accretedValue(zero, 78.12, 0.05, bond.dayOf("2028-01-15"));
 * ```
 */
export function accretedValue(bond: ValuedBond, issuePrice: number, yield_: number, day: number): number {
  requireAlive(bond, day);
  const { start, frequency } = bond.schedule;
  const time = decimal(periodsBetween(bond.dayCount, start, day, bond.schedule));
  return issuePrice * (1 + yield_ / frequency) ** time;
}

function measure(bond: ValuedBond, flows: readonly BondFlow[], accrued: number, yield_: number): BondValue {
  const f = bond.schedule.frequency;
  const [first] = flows;
  if (bond.lastPeriod === "money market" && flows.length === 1 && first !== undefined) {
    const years = first.time / f;
    const growth = 1 + yield_ * years;
    const dirty = (first.interest + first.principal) / growth;
    const modified = years / growth;
    const risk = { macaulay: years, modified, convexity: 2 * modified ** 2, dv01: (modified * dirty) / 10_000 };
    return { clean: dirty - accrued, dirty, accrued, yield: yield_, ...risk };
  }
  const growth = 1 + yield_ / f;
  let [dirty, weighted, squared] = [0, 0, 0];
  for (const { time, interest, principal } of flows) {
    const value = (interest + principal) * growth ** -time;
    dirty += value;
    weighted += value * time;
    squared += value * time * (time + 1);
  }
  const macaulay = weighted / dirty / f;
  const modified = macaulay / growth;
  const convexity = squared / dirty / (f * growth) ** 2;
  const risk = { macaulay, modified, convexity, dv01: (modified * dirty) / 10_000 };
  return { clean: dirty - accrued, dirty, accrued, yield: yield_, ...risk };
}

function requireAlive(bond: ValuedBond, day: number): CouponPeriod[] {
  const { start } = bond.schedule;
  const periods = periodsOf(bond.schedule);
  const end = (periods.at(-1) as CouponPeriod).to;
  if (day < start || day >= end) throw new SettlementDayError(dateOf(day), dateOf(start), dateOf(end));
  return periods;
}

function rateOf(bond: ValuedBond, index: number): number {
  if (typeof bond.rate === "number") return bond.rate;
  return bond.rate[Math.min(index, bond.rate.length - 1)] ?? 0;
}

function decimal({ numerator, denominator }: YearFraction): number {
  return Number(numerator) / Number(denominator);
}

function zeroAt({ days, rates }: ZeroCurve, day: number): number {
  const after = days.findIndex((each) => each >= day);
  const [right, last] = [rates[after], rates.at(-1) ?? 0];
  if (right === undefined) return last;
  const left = rates[after - 1];
  if (left === undefined) return right;
  const [from, to] = [days[after - 1] as number, days[after] as number];
  return left + ((right - left) * (day - from)) / (to - from);
}
