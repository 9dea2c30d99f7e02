import { describe, expect, it } from "vitest";
import { differenceOf } from "../src/agreements/agreements.ts";
import { dayAheadOf, modelledWind, powerOf } from "../src/data/wind.ts";

describe("a wind farm's day", () => {
  it("has the power of a turbine: nothing in a calm, a cube of the wind, its rating, and nothing in a storm", () => {
    expect([0, 2.9, 3].map(powerOf)).toEqual([0, 0, 0]);
    expect(powerOf(6)).toBeCloseTo((216 - 27) / (1728 - 27), 12);
    expect([12, 20, 24.9].map(powerOf)).toEqual([1, 1, 1]);
    expect(powerOf(25)).toBe(0);
  });

  it("feeds in whole Wh, never more than its rating for a quarter of an hour", () => {
    const fedIn = modelledWind(1_000_000);
    expect(fedIn).toHaveLength(96);
    for (const wh of fedIn) expect(wh >= 0n && wh <= 250_001n).toBe(true);
    expect(new Set(fedIn).size).toBeGreaterThan(50);
  });

  it("meets prices that fall below zero around noon, and only there", () => {
    const prices = dayAheadOf(
      Array.from({ length: 96 }, () => 250_000n),
      48,
    );
    expect(prices[48]).toBe(-20_000n);
    prices.forEach((price, period) => {
      if (Math.abs(period - 48) > 8) expect(price).toBeGreaterThan(0n);
    });
  });
});

describe("a day under the contract for difference", () => {
  const flat = (price: bigint) => Array.from({ length: 96 }, () => price);
  const wh = flat(1_000n);

  it("pays strike less index of each period", () => {
    expect(differenceOf(wh, flat(50_000n))).toBe(96n * 22_000n);
    expect(differenceOf(wh, flat(90_000n))).toBe(-96n * 18_000n);
  });

  it("pays an hour below zero, and nothing in two that follow each other", () => {
    const one = flat(72_000n).map((price, k) => (k >= 40 && k < 44 ? -8_000n : price));
    expect(differenceOf(wh, one)).toBe(4n * 80_000n);
    const two = flat(72_000n).map((price, k) => (k >= 40 && k < 48 ? -8_000n : price));
    expect(differenceOf(wh, two)).toBe(0n);
    const apart = flat(72_000n).map((price, k) => ((k >= 40 && k < 44) || (k >= 48 && k < 52) ? -8_000n : price));
    expect(differenceOf(wh, apart)).toBe(8n * 80_000n);
  });

  it("counts an hour by the mean of its four prices", () => {
    const mixed = flat(72_000n).map((price, k) => (k >= 40 && k < 48 ? (k % 4 === 0 ? -30_000n : 11_000n) : price));
    expect(differenceOf(wh, mixed)).toBe(2n * 102_000n + 6n * 61_000n);
  });

  it("is cut toward zero, once", () => {
    expect(differenceOf([1n, ...flat(0n).slice(1)], flat(71_001n))).toBe(0n);
    expect(differenceOf([1n, ...flat(0n).slice(1)], flat(73_999n))).toBe(-1n);
  });
});
