// Random bonds, and QuantLib's and a spreadsheet's view of them.
import {
  Actual360,
  Actual365Fixed,
  ActualActual,
  BondFunctions,
  BusinessDayConvention,
  Compounding,
  DateGeneration,
  type DayCounter,
  Duration,
  FixedRateBond,
  FlatForward,
  Frequency,
  InterestRate,
  NullCalendar,
  Period,
  Schedule,
  Thirty360,
  TimeUnit,
} from "@quantlib/ql";
import { bond } from "../../src/index.ts";
import { drawsOf } from "../ppa/support.ts";

/** A bond with one rate, a day and a yield. */
export interface Case {
  readonly bond: bond.ValuedBond & { readonly rate: number };
  readonly settlement: number;
  readonly yield: number;
}

const FREQUENCIES = {
  1: Frequency.Annual,
  2: Frequency.Semiannual,
  3: Frequency.EveryFourthMonth,
  4: Frequency.Quarterly,
  6: Frequency.Bimonthly,
  12: Frequency.Monthly,
};

/** Draws of one file of tests. */
export function bondsOf(seed: bigint) {
  const { random, oneOf } = drawsOf(seed);
  const below = (limit: number) => Number(random(BigInt(limit)));
  const unit = () => Number(random(1n << 52n)) / 2 ** 52;
  /** Up to 30 years, 120 periods; from 2026 on. */
  const scheduleOf = (stubs: readonly bond.Stub[]): bond.ScheduleTerms => {
    for (;;) {
      const frequency = oneOf([1, 2, 3, 4, 6, 12] as const);
      const [periods, stub, endOfMonth] = [
        1 + below(Math.min(120, 30 * frequency)),
        oneOf(stubs),
        oneOf([true, false]),
      ];
      const months = 12 / frequency;
      let start = bond.dayOf("2026-01-01") + below(2_000);
      let maturity = bond.monthsAfter(start, periods * months, endOfMonth);
      if (stub.endsWith("last")) {
        const before = bond.monthsAfter(start, (periods - 1) * months, endOfMonth);
        maturity = before + 1 + below(maturity - before - 1);
      } else {
        start = bond.monthsAfter(maturity, -periods * months, endOfMonth);
        const next = bond.monthsAfter(maturity, -(periods - 1) * months, endOfMonth);
        if (stub !== "none") start += 1 + below(next - start - 1);
      }
      const unmoved = { businessDays: "unadjusted", adjusted: false, holidays: [] } as const;
      if (!stub.startsWith("long") || periods > 1) return { start, maturity, frequency, stub, endOfMonth, ...unmoved };
    }
  };
  return {
    ...{ below, unit, oneOf, scheduleOf },
    caseOf(stubs: readonly bond.Stub[], counts: readonly bond.DayCount[]): Case {
      const schedule = scheduleOf(stubs);
      const rate = below(1_200) / 10_000;
      return {
        bond: { schedule, dayCount: oneOf(counts), rate },
        settlement: schedule.start + below(schedule.maturity - schedule.start),
        yield: unit() * 0.15 - 0.01,
      };
    },
  };
}

/** The same bond in QuantLib: times to payments in notional periods, by 30/360 where interest is. */
export function quantlibOf({ bond: { schedule: terms, dayCount, rate }, settlement }: Case) {
  const dates = [terms.start, ...bond.periodsOf(terms).map(({ to }) => to)];
  const regular = dates.slice(1).map((_, index) => {
    if (terms.stub === "none") return true;
    return index !== (terms.stub.endsWith("last") ? dates.length - 2 : 0);
  });
  const schedule = new Schedule().init1(
    dates.map(dateOf),
    new NullCalendar(),
    BusinessDayConvention.Unadjusted,
    BusinessDayConvention.Unadjusted,
    new Period().init1(12 / terms.frequency, TimeUnit.Months),
    terms.stub.endsWith("last") ? DateGeneration.Rule.Forward : DateGeneration.Rule.Backward,
    terms.endOfMonth,
    regular,
  );
  const icma = new ActualActual(ActualActual.Convention.ISMA, schedule);
  const counters: Record<bond.DayCount, DayCounter> = {
    "30/360": new Thirty360(Thirty360.Convention.USA),
    "30E/360": new Thirty360(Thirty360.Convention.European),
    "ACT/360": new Actual360(),
    "ACT/365F": new Actual365Fixed(),
    "ACT/ACT ISDA": new ActualActual(ActualActual.Convention.ISDA),
    "ACT/ACT ICMA": icma,
  };
  const accrual = counters[dayCount];
  const timing = dayCount.startsWith("30") ? accrual : icma;
  const frequency = FREQUENCIES[terms.frequency];
  const { Unadjusted } = BusinessDayConvention;
  const priced = new FixedRateBond().frbInit1(0, 100, schedule, [rate], accrual, Unadjusted, 100, dateOf(terms.start));
  const at = dateOf(settlement);
  return {
    priced,
    accrued: () => BondFunctions.accruedAmount(priced, at),
    valueAt(y: number) {
      const compounded = new InterestRate(y, timing, Compounding.Compounded, frequency);
      const durationOf = (type: Duration.Type) => BondFunctions.duration1(priced, compounded, type, at);
      return {
        clean: BondFunctions.cleanPrice2(priced, compounded, at),
        macaulay: durationOf(Duration.Type.Macaulay),
        modified: durationOf(Duration.Type.Modified),
        convexity: BondFunctions.convexity1(priced, compounded, at),
      };
    },
    yieldAt: (clean: number) =>
      BondFunctions.yield1(priced, clean, timing, Compounding.Compounded, frequency, at, 1e-13, 200, 0.05),
    zSpreadAt(clean: number, level: number) {
      const years = new Actual365Fixed();
      const curve = new FlatForward().ffInit2(at, level, years, Compounding.Compounded, frequency);
      // @ts-expect-error its types disagree on an optional argument
      return BondFunctions.zSpread(priced, clean, curve, years, Compounding.Compounded, frequency, at, 1e-13, 200, 0);
    },
  };
}

/** QuantLib's date. */
function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
