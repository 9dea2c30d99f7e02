// The investment model: sums by hand, and what it must do when a figure moves.
import { describe, expect, test } from "vitest";
import { bond } from "../../src/index.ts";

const { STANDARD_STATION: standard } = bond;
const schedule: bond.ScheduleTerms = {
  ...{ start: bond.dayOf("2027-01-01"), maturity: bond.dayOf("2037-01-01"), frequency: 2, stub: "none" },
  ...{ endOfMonth: false, businessDays: "unadjusted", adjusted: false, holidays: [] },
};

describe("a station of one of each thing, by hand", () => {
  const one: bond.Station = {
    solar: { kw: 10, costPerKw: 100, yield: 1_000, degradation: 0.1, usedDirectly: 0.5, feedIn: 0.1 },
    storage: {
      ...{ kwh: 10, kw: 5, costPerKwh: 50, cycles: 100, roundTrip: 0.8, degradation: 0.1, spread: 0.15 },
      ...{ shavedKw: 2, demandCharge: 5, balancingKw: 4, balancingShare: 0.5, balancingPrice: 30 },
      ...{ replacedIn: 2, replacementShare: 0.5 },
    },
    charging: {
      chargers: 1,
      kwEach: 10,
      costEach: 500,
      utilisation: 0.1,
      growth: 0.5,
      most: 0.12,
      energyPrice: 0.4,
      serviceFee: 0.1,
    },
    compute: { kw: 1, cost: 300, utilisation: 0.5, revenue: 0.2 },
    ...{ otherCapex: 200, purchasePrice: 0.2, operation: 0.01, rent: 10, inflation: 0.5, years: 2 },
  };
  const { capex, years } = bond.stationCase(one);
  const [first, second] = years as [bond.StationYear, bond.StationYear];

  test("capex", () => {
    expect(capex).toBe(1_000 + 500 + 500 + 300 + 200);
  });

  test("the first year", () => {
    // 10,000 kWh made, at most 5,000 used; 8,760 charged and 4,380 computed.
    expect(first).toMatchObject({ solarKwh: 10_000, boughtKwh: 8_760 + 4_380 - 5_000 });
    expect(first.revenue.energy).toBeCloseTo(3_504, 9);
    expect(first.revenue.service).toBeCloseTo(876, 9);
    expect(first.revenue.feedIn).toBeCloseTo(500, 9);
    // 1,000 kWh at 0.15 less a quarter lost at 0.2.
    expect(first.revenue.arbitrage).toBeCloseTo(100, 9);
    expect(first.revenue.peakShaving).toBe(120);
    expect(first.revenue.balancing).toBe(60);
    expect(first.revenue.compute).toBeCloseTo(876, 9);
    expect(first.cost).toEqual({ energy: 8_140 * 0.2, operation: 35, replacement: 0 });
    expect(first.cash).toBeCloseTo(3_504 + 876 + 500 + 100 + 120 + 60 + 876 - 1_628 - 35, 9);
  });

  test("the second: degraded, grown up to a limit, dearer, with new cells", () => {
    expect(second.solarKwh).toBeCloseTo(9_000, 9);
    expect(second.chargedKwh).toBeCloseTo(10 * 0.12 * 8_760, 9);
    expect(second.revenue.arbitrage).toBeCloseTo(900 * 0.1 * 1.5, 9);
    expect(second.cost.replacement).toBe(250);
    expect(second.cost.operation).toBeCloseTo(35 * 1.5, 9);
  });
});

test("payback and return of flows that are known", () => {
  const bare = (cash: number, years: number): bond.Station => ({
    solar: { kw: 1, costPerKw: 1_000, yield: cash, degradation: 0, usedDirectly: 0, feedIn: 1 },
    storage: {
      ...{
        kwh: 0,
        kw: 0,
        costPerKwh: 0,
        cycles: 0,
        roundTrip: 1,
        degradation: 0,
        spread: 0,
        shavedKw: 0,
        demandCharge: 0,
      },
      ...{ balancingKw: 0, balancingShare: 0, balancingPrice: 0, replacedIn: 0, replacementShare: 0 },
    },
    charging: {
      chargers: 0,
      kwEach: 0,
      costEach: 0,
      utilisation: 0,
      growth: 0,
      most: 0,
      energyPrice: 0,
      serviceFee: 0,
    },
    compute: { kw: 0, cost: 0, utilisation: 0, revenue: 0 },
    ...{ otherCapex: 0, purchasePrice: 0, operation: 0, rent: 0, inflation: 0, years },
  });
  // 1,000 back as one payment of 1,100, as two of 1000·0.1/(1 − 1.1^−2), and never.
  expect(bond.stationCase(bare(1_100, 1))).toMatchObject({ payback: 1_000 / 1_100 });
  expect(bond.stationCase(bare(1_100, 1)).irr).toBeCloseTo(0.1, 12);
  expect(bond.stationCase(bare(100 / (1 - 1.1 ** -2), 2)).irr).toBeCloseTo(0.1, 12);
  expect(bond.stationCase(bare(250, 5)).payback).toBe(4);
  expect(bond.stationCase(bare(100, 9))).toMatchObject({ payback: null, irr: null });
});

test("the bond that a station carries is covered in each year, in the worst just so", () => {
  const found = bond.stationCase(standard);
  const carried = bond.carriedBond(found, schedule, "30/360", 0.05, 1.3);
  expect(carried.principal).toBeGreaterThan(0);
  expect(carried.coverage).toHaveLength(10);
  expect(Math.min(...carried.coverage)).toBeCloseTo(1.3, 12);
  // Debt service from the bond's own flows, a year at a time.
  const valued = { schedule, dayCount: "30/360", rate: 0.05, principal: carried.repayments } as const;
  const flows = bond
    .flowsOf(valued, schedule.start)
    .map(({ interest, principal }) => ((interest + principal) / 100) * carried.principal);
  for (const [year, coverage] of carried.coverage.entries()) {
    const service = (flows[2 * year] ?? 0) + (flows[2 * year + 1] ?? 0);
    expect(coverage).toBeCloseTo((found.years[year]?.cash ?? 0) / service, 9);
  }
  expect(bond.valueAt(valued, schedule.start, 0.05).clean).toBeCloseTo(100, 9);
  // Longer than the station lives: nothing covers the rest.
  expect(bond.carriedBond({ years: found.years.slice(0, 5) }, schedule, "30/360", 0.05, 1.3).principal).toBe(0);
});

test("the standard station pays; dearer energy and emptier chargers make it pay less", () => {
  const { irr, payback } = bond.stationCase(standard);
  expect(irr).toBeGreaterThan(0.05);
  expect(payback).toBeLessThan(standard.years);
  const dearer = bond.stationCase({ ...standard, purchasePrice: 0.25 });
  const emptier = bond.stationCase({ ...standard, charging: { ...standard.charging, utilisation: 0.05 } });
  for (const worse of [dearer, emptier]) expect(worse.irr ?? 0).toBeLessThan(irr ?? 0);
});
