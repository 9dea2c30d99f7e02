import { describe, expect, test } from "vitest";
import { ppa } from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { Fraction, ONE, WAD, ZERO } from "./fraction.ts";
import { cfdHours, cfdVolumes } from "./vector.ts";

const CENT = 10n ** 16n;
const E18 = 10n ** 18n;
const APRIL = Date.UTC(2026, 3, 1) / 1_000;
const ALL = (1n << 96n) - 1n;
const fraction = Fraction.of;
const random = randomOf(0xa54ff53a5f1d36f1n);

/** Of the vector: its April and a day of May. */
const forecast: ppa.Forecast = {
  start: APRIL,
  generation: [...cfdVolumes, ...Array<bigint>(96).fill(0n)],
  prices: cfdHours.slice(0, 744).flatMap((price) => Array<bigint>(4).fill(price)),
  exponent: 0,
};
const cfd = (negative: ppa.NegativeRule): ppa.ExpectedTerms => ({
  settlement: "TWO_WAY",
  price: {
    ...{ kind: "FIXED", negative, run: 6, hourly: true, amount: 68_400n * E18 },
    ...{ discount: 0n, discountShare: 0, floor: null, cap: null },
  },
  ...{ bands: [], share: 10_000, from: APRIL, escalated: (base: bigint) => base },
});

describe("expected cash flow", () => {
  test("of the public CfD's month is the vector's amount", () => {
    const [april, may, ...more] = ppa.cashFlow(cfd("WHOLE_RUN"), forecast);
    expect(april).toMatchObject({ month: APRIL, amount: 24_741_547_659n, energy: 2_445_818_591n });
    expect(april?.unpaid).toBeGreaterThan(0n);
    expect(may).toMatchObject({ month: Date.UTC(2026, 4, 1) / 1_000, amount: 0n, energy: 0n });
    expect(more).toEqual([]);
    expect(ppa.cashFlow(cfd("FLOOR"), forecast)[0]?.amount).toBe(28_862_244_739n);
  });

  test("moves with the contract year on its anniversary, and with the bands", () => {
    const flat = {
      ...{ start: APRIL, exponent: 0, generation: Array<bigint>(96 * 30).fill(1_000n) },
      prices: Array<bigint>(96 * 30).fill(10_000n),
    };
    const terms: ppa.ExpectedTerms = {
      ...cfd("NONE"),
      settlement: "PHYSICAL",
      price: { ...cfd("NONE").price, amount: 60_000n * E18 },
      from: Date.UTC(2025, 3, 16, 13) / 1_000,
      escalated: (base, year) => ppa.percent(base, 10n * CENT, year),
      // Weekdays from 18:00: 22 of April's days, of which 11 from the 16th on.
      bands: [{ hoursOfDay: 0xfc0000, weekdays: 0x1f, multiplier: 2n * E18 }],
    };
    const [april] = ppa.cashFlow(terms, flat);
    const day = (weekday: boolean) => 96n + (weekday ? 24n : 0n);
    let expected = 0n;
    for (let date = 1; date <= 30; date++) {
      const weekday = new Date(Date.UTC(2026, 3, date)).getUTCDay() % 6 !== 0;
      expected += day(weekday) * (date < 16 ? 60_000n : 66_000n);
    }
    expect(april?.amount).toBe(expected);
  });

  test("of a year of 15-minute periods takes at most 2 s", () => {
    const periods = 96 * 365;
    const year: ppa.Forecast = {
      ...{ start: APRIL, exponent: -3 },
      generation: Array.from({ length: periods }, () => random(400_000n)),
      prices: Array.from({ length: periods }, () => random(200_000_000n) - 50_000_000n),
    };
    const start = performance.now();
    const flows = ppa.cashFlow(cfd("WHOLE_RUN"), year);
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(flows).toHaveLength(12);
  });

  test("is refused for anything but whole days", () => {
    const one = { generation: Array<bigint>(96).fill(1n), prices: Array<bigint>(96).fill(1n), exponent: 0 };
    expect(() => ppa.cashFlow(cfd("NONE"), { ...one, start: APRIL + 900 })).toThrow(ppa.ForecastError);
    expect(() => ppa.captureOf({ ...one, start: APRIL, prices: one.prices.slice(1) })).toThrow("no whole days");
    expect(() => ppa.captureOf({ start: APRIL, generation: [], prices: [], exponent: 0 })).toThrow(ppa.ForecastError);
  });
});

test("capture: what the energy gets, the mean, and the one as a part of the other, in exact rationals", () => {
  for (let i = 0; i < 200; i++) {
    const prices = Array.from({ length: 96 }, () => random(200_000n) - 60_000n);
    const generation = prices.map(() => random(1_000_000n));
    const exponent = Number(random(7n)) - 3;
    const unit = exponent < 0 ? fraction(1n, 10n ** BigInt(-exponent)) : fraction(10n ** BigInt(exponent));
    const sum = prices.reduce((total, price) => total.plus(fraction(price)), ZERO).times(unit);
    const mean = sum.over(fraction(96));
    const earned = prices.reduce((total, price, k) => total.plus(fraction(price * (generation[k] ?? 0n))), ZERO);
    const captured = earned.times(unit).over(fraction(generation.reduce((total, wh) => total + wh, 0n)));
    expect(ppa.captureOf({ start: APRIL, generation, prices, exponent })).toEqual({
      captured: captured.times(WAD).trunc(),
      mean: mean.times(WAD).trunc(),
      rate: ZERO.below(mean) ? captured.over(mean).times(WAD).trunc() : null,
    });
  }
  const dark = {
    start: APRIL,
    generation: Array<bigint>(96).fill(0n),
    prices: Array<bigint>(96).fill(5n),
    exponent: 0,
  };
  expect(ppa.captureOf(dark)).toEqual({ captured: null, mean: 5n * E18, rate: null });
});

test("the fair strike is worth nothing to either party, and margin covers what months are worth", () => {
  const flows = ppa.cashFlow(cfd("NONE"), forecast);
  const factor = (month: number) => E18 - BigInt(month) * CENT;
  const physical = ppa.monthsAhead(flows, "TWO_WAY", factor);
  expect(physical).toHaveLength(1);
  // A CfD's buyer has the market's price and pays the strike.
  expect(physical[0]?.price).toBe(68_400n * E18);
  const months = Array.from({ length: 6 }, (_, month) => ({
    ...{ discount: factor(month), wh: 1_000_000n + random(1_000_000n), price: 50_000n * E18 },
    forward: (30_000n + random(40_000n)) * E18,
  }));
  const fair = ppa.fairStrike(months) ?? 0n;
  expect(ppa.valueAtStrike(months, fair)).toBe(0n);
  expect(ppa.valueAtStrike(months, fair + E18)).toBeLessThan(0n);
  expect(ppa.fairStrike([])).toBeNull();
  const terms = { threshold: 1_000_000n, haircut: 300, minimumTransfer: 1_000n };
  for (const { month, ofSeller, ofBuyer } of ppa.marginNeeds(months, 3, terms)) {
    const value = months.slice(month, month + 3).reduce((sum, { discount, wh, forward, price }) => {
      const difference = fraction(forward - price, E18).times(fraction(wh, 1_000));
      return sum.plus(difference.times(fraction(discount, E18)));
    }, ZERO);
    const needed = (exposure: bigint) => {
      const uncovered = fraction(exposure).minus(fraction(terms.threshold)).most(ZERO);
      return uncovered.n < terms.minimumTransfer ? 0n : uncovered.over(ONE.minus(fraction(300, 10_000))).ceil();
    };
    expect(ofSeller).toBe(needed(value.ceil()));
    expect(ofBuyer).toBe(needed(-value.floor()));
    for (const [posted, exposure] of [
      [ofSeller, value.ceil()],
      [ofBuyer, -value.floor()],
    ] as const) {
      expect(ppa.callOf(exposure, posted, terms)).toBe(0n);
    }
  }
});

test("plots are SVG documents that say what they show", () => {
  const flows = ppa.cashFlow(cfd("WHOLE_RUN"), {
    ...forecast,
    generation: [...cfdVolumes, ...cfdVolumes.slice(0, 96)],
  });
  const text = ppa.plotCashFlow("Wind <1>, 68.4", "TWO_WAY", flows, { symbol: "EUR", decimals: 6 });
  expect(text).toContain("Wind &lt;1>, 68.4");
  expect(text.match(/<polyline/g)).toHaveLength(3);
  const physical = ppa.plotCashFlow("Wind", "PHYSICAL", flows, { symbol: "EUR", decimals: 6 });
  expect(physical.match(/<polyline/g)).toHaveLength(2);
  expect(text).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect(text).toContain(">EUR</text>");
  expect(text).not.toMatch(/NaN|Infinity/);
  const needs = [{ month: 0, ofSeller: 0n, ofBuyer: 0n }];
  expect(ppa.plotMargin("Margin", needs, { symbol: "EUR", decimals: 2 })).not.toMatch(/NaN|Infinity/);
  expect(ppa.plotMargin("Margin", [], { symbol: "EUR", decimals: 2 })).not.toMatch(/NaN|Infinity/);
});

describe("what is refused", () => {
  const tariff = ppa.tariffOf(cfd("NONE").price, "TWO_WAY", (base) => base);
  const day: ppa.PriceDay = { prices: [1n, undefined], exponent: 0, excluded: 0n, multipliers: [], tariff };
  test("a period without a price, unless it has no energy", () => {
    expect(() => ppa.dayNumerator([1n, 1n], ALL, day)).toThrow(ppa.PriceMissingError);
    expect(() => ppa.worst(2n, undefined, true, day)).toThrow("Period 1");
    expect(ppa.dayNumerator([1n, 0n], ALL, day).energy).toBe(1n);
  });
  test("a register in the place of a period's energy", () => {
    expect(() => ppa.dayNumerator([1n << 48n], ALL, day)).toThrow(ppa.EnergyOutOfRangeError);
    expect(() => ppa.dayNumerator([-1n], ALL, day)).toThrow(ppa.EnergyOutOfRangeError);
  });
  test("a run that is none", () => {
    const around = { before: 0, afterwards: 0, ended: true };
    for (const [n, hourly] of [
      [0, true],
      [7, true],
      [25, false],
      [1.5, true],
    ] as const) {
      expect(() => ppa.excludedOf(1n, "WHOLE_RUN", n, hourly, around)).toThrow(ppa.RunOutOfRangeError);
    }
  });
  test("rates, fixings and prices that no year has", () => {
    expect(() => ppa.percent(E18, -E18 - 1n, 1)).toThrow(ppa.EscalationError);
    expect(() => ppa.percent(1n, E18, 127)).toThrow("128 bits");
    expect(ppa.percent(1n, E18, 126)).toBe(1n << 126n);
    expect(() => ppa.percent(1n << 127n, 0n, 0)).toThrow(ppa.EscalationError);
    expect(() => ppa.chained(1n, [null, 1n], null, null)).toThrow("year 0");
    expect(() => ppa.chained(1n, [1n, 0n], null, null)).toThrow("year 1");
    expect(() => ppa.chained(1n, [1n, 1n << 128n], null, null)).toThrow(ppa.EscalationError);
  });
  test("a month with a discount factor above one", () => {
    expect(() => ppa.valueUp([{ discount: E18 + 1n, wh: 1n, forward: 1n, price: 0n }])).toThrow(
      ppa.MonthOutOfRangeError,
    );
    expect(() => ppa.valueDown([{ discount: E18, wh: 1n << 64n, forward: 1n, price: 0n }])).toThrow("Month 0");
  });
});
