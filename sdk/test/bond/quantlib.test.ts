// Prices, yields and risk against QuantLib and against a spreadsheet's functions, on random bonds.
import bondCalculator from "bond-calculator";
import { expect, test } from "vitest";
import { bond } from "../../src/index.ts";
import { bondsOf, type Case, quantlibOf } from "./support.ts";

const COUNTS: readonly bond.DayCount[] = ["30/360", "30E/360", "ACT/360", "ACT/365F", "ACT/ACT ISDA", "ACT/ACT ICMA"];
const EXACT = 1e-9;
const { caseOf, scheduleOf, below, oneOf, unit } = bondsOf(0x510e527fade682d1n);

test("6,000 bonds have QuantLib's clean price, accrued interest, durations and convexity to 1e-9", () => {
  let [compared, apart] = [0, 0];
  while (compared < 6_000) {
    const each = caseOf(["none", "short first", "long first"], COUNTS);
    const theirs = quantlibOf(each);
    const ours = bond.valueAt(each.bond, each.settlement, each.yield);
    if (differ(ours, { ...theirs.valueAt(each.yield), accrued: theirs.accrued() })) {
      // BOND-3 wins: coupons are whole periods apart, the next one E − A days; QuantLib counts 30-day months from date to date.
      expect(countsMonthEnds(each), JSON.stringify(each)).toBe(true);
      ++apart;
      continue;
    }
    ++compared;
    if (compared % 10 === 0)
      expect(bond.valueAtPrice(each.bond, each.settlement, ours.clean).yield).toBeCloseTo(each.yield, 9);
  }
  expect(apart).toBeGreaterThan(0);
});

test("1,000 yields are QuantLib's to 1e-9", () => {
  for (let compared = 0; compared < 1_000; ) {
    const each = caseOf(["none", "short first", "long first"], COUNTS);
    if (countsMonthEnds(each)) continue;
    const { clean } = bond.valueAt(each.bond, each.settlement, each.yield);
    const ours = bond.valueAtPrice(each.bond, each.settlement, clean).yield;
    expect(Math.abs(ours - quantlibOf(each).yieldAt(clean)), JSON.stringify(each)).toBeLessThan(EXACT);
    ++compared;
  }
});

test("2,000 bonds, month ends among them, have a spreadsheet's price to 1e-9, and its yield", () => {
  const conventions = { "30/360": "30U/360", "30E/360": "30E/360", "ACT/ACT ICMA": "ACTUAL/ACTUAL" } as const;
  for (let compared = 0; compared < 2_000; ) {
    const drawn = scheduleOf(["none"]);
    // It takes a maturity at a month's end for the rule of month ends, and loses quarters over a new year.
    if (![1, 2].includes(drawn.frequency) || drawn.endOfMonth !== bond.isMonthEnd(drawn.maturity)) continue;
    const dayCount = oneOf(["30/360", "30E/360", "ACT/ACT ICMA"] as const);
    const valued = { schedule: drawn, dayCount, rate: below(1_200) / 10_000 };
    // Its coupons are all alike; by BOND-2 one of 178 or 179 days, to the end of a February, is less.
    const daysOf = ({ from, to }: bond.CouponPeriod) => bond.daysBetween(dayCount, from, to);
    const months = dayCount.startsWith("30");
    if (months && bond.periodsOf(drawn).some((each) => daysOf(each) !== 360 / drawn.frequency)) continue;
    const [settlement, y] = [drawn.start + below(drawn.maturity - drawn.start), 0.15 * unit()];
    // Its US rule takes every 31st for a 30th.
    if (dayCount === "30/360" && bond.civilOf(settlement).day === 31) continue;
    // Its last period is one of simple interest.
    const money = { ...valued, lastPeriod: "money market" } as const;
    const theirs = bondCalculator({
      ...{ settlement: bond.dateOf(settlement), maturity: bond.dateOf(drawn.maturity), rate: valued.rate },
      ...{ redemption: 100, frequency: drawn.frequency, convention: conventions[dayCount] },
    });
    const price = theirs.price(y);
    expect(
      Math.abs(bond.valueAt(money, settlement, y).clean - price),
      JSON.stringify([valued, settlement, y]),
    ).toBeLessThan(EXACT);
    expect(Math.abs(bond.valueAtPrice(money, settlement, price).yield - y)).toBeLessThan(EXACT);
    ++compared;
  }
});

test("500 spreads over a level curve are QuantLib's to 1e-9", () => {
  for (let compared = 0; compared < 500; ) {
    const each = caseOf(["none"], COUNTS);
    if (countsMonthEnds(each)) continue;
    const { clean } = bond.valueAt(each.bond, each.settlement, each.yield);
    const level = 0.05 * unit();
    const curve = { days: [each.settlement], rates: [level] };
    const ours = bond.zSpread(each.bond, each.settlement, clean, curve);
    expect(Math.abs(ours - quantlibOf(each).zSpreadAt(clean, level)), JSON.stringify(each)).toBeLessThan(EXACT);
    ++compared;
  }
});

function differ(ours: Readonly<Record<string, number>> | object, theirs: Readonly<Record<string, number>>): boolean {
  return Object.entries(theirs).some(([key, value]) => {
    const own = (ours as Record<string, number>)[key] as number;
    return !(Math.abs(own - value) <= EXACT * Math.max(1, Math.abs(value)));
  });
}

/** Whether a 30/360 bond has dates that months of 30 days do not have. */
function countsMonthEnds({ bond: { schedule, dayCount }, settlement }: Case): boolean {
  if (!dayCount.startsWith("30")) return false;
  const dates = [schedule.start, schedule.maturity, settlement, ...bond.periodsOf(schedule).map(({ to }) => to)];
  return dates.some((day) => bond.civilOf(day).day > 30 || (bond.isMonthEnd(day) && bond.civilOf(day).month === 2));
}
