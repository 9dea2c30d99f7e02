import { describe, expect, test } from "vitest";
import {
  decayRateFromHalfLife,
  decayRateFromLoss,
  END_EXPONENT,
  END_INDEX,
  ExponentTooLargeError,
  endOfVintage,
  exponentAt,
  expWad,
  halfLifeOf,
  IndexIsZeroError,
  InvalidDecayError,
  indexAt,
  lossOver,
  MONTH,
  toEnergyDown,
  toEnergyUp,
  tokenIndexAt,
  toSharesDown,
  toSharesUp,
  WAD,
  ZERO_EXPONENT,
} from "../src/decay.ts";
import { InvalidDecimalError } from "../src/values/decimal.ts";
import { BITS, expOfMinus, randomOf } from "./decay.reference.ts";

const random = randomOf(0x9e3779b97f4a7c15n);
const ONE = 1n << BITS;

/** (computed − exact) × 1e6, rounded away from zero: millionths of a unit in the last place. */
function errorOf(exponent: bigint): bigint {
  const difference = (indexAt(exponent) << BITS) - expOfMinus(exponent) * WAD;
  const scaled = (difference * 1_000_000n) / ONE;
  return difference < 0n ? scaled - 1n : scaled + 1n;
}

describe("the reference", () => {
  test("agrees with known values", () => {
    const digits = (x: bigint, places: bigint) => (expOfMinus(x) * 10n ** places) >> BITS;
    expect(expOfMinus(0n)).toBe(ONE);
    expect(digits(WAD, 40n)).toBe(3678794411714423215955237701614608674458n);
    expect(digits(END_EXPONENT, 40n)).toBe(10156314710024909180753958951998230n);
  });

  test("multiplies: e^(−a)·e^(−b) = e^(−a−b)", () => {
    for (let i = 0; i < 200; i++) {
      const [a, b] = [random(20n * WAD), random(20n * WAD)];
      const difference = ((expOfMinus(a) * expOfMinus(b)) >> BITS) - expOfMinus(a + b);
      expect(difference < 1n << 70n && difference > -(1n << 70n)).toBe(true);
    }
  });
});

describe("index", () => {
  test("is wrong by more than −1.0015 and at most +0.0126 of its last place", () => {
    let [least, most] = [0n, 0n];
    for (let i = 0; i < 12_000; i++) {
      // Half of them within a vintage, half out to where the index is zero; small ones; and about the two worst, Λ = 0.0791 and 0.34655.
      const range = i % 2 === 0 ? END_EXPONENT : ZERO_EXPONENT;
      const worst = (i % 2 === 0 ? 79100000000000000n : 346550000000000000n) + random(10n ** 14n);
      const error = errorOf(i % 5 === 0 ? worst : random(i % 7 === 0 ? 10n ** BigInt(1 + (i % 18)) : range));
      if (error < least) least = error;
      if (error > most) most = error;
    }
    expect(least).toBeGreaterThan(-1_001_500n);
    expect(most).toBeLessThanOrEqual(12_600n);
  });

  test("never rises from one exponent to the next, also where the approximation changes its power of two", () => {
    const ln2 = 693147180559945309n;
    for (let k = 0n; k < 60n; k++) {
      const joint = (ln2 * (2n * k + 1n)) / 2n;
      for (let x = joint - 150n; x < joint + 150n; x++) expect(indexAt(x + 1n) <= indexAt(x)).toBe(true);
    }
    for (let i = 0; i < 5_000; i++) {
      const x = random(ZERO_EXPONENT + WAD);
      const step = random(10n ** BigInt(1 + (i % 19)));
      expect(indexAt(x + step) <= indexAt(x)).toBe(true);
    }
  });

  test("is one at the start and zero at the end", () => {
    expect(indexAt(0n)).toBe(WAD);
    expect(indexAt(ZERO_EXPONENT)).toBe(0n);
    expect(indexAt(2n ** 200n)).toBe(0n);
    expect(expWad(-(2n ** 200n))).toBe(0n);
    expect(indexAt(END_EXPONENT)).toBe(1015631471002n);
  });

  test("refuses what overflows", () => {
    expect(() => expWad(135305999368893231589n)).toThrow(ExponentTooLargeError);
  });
});

describe("exponent", () => {
  test("is the same whichever way it is accrued", () => {
    for (let i = 0; i < 500; i++) {
      const start = { exponent: random(END_EXPONENT), rate: random(2n ** 64n), since: 1_782_000_000 };
      const end = start.since + Number(random(10n ** 9n));
      let step = start;
      while (step.since < end) {
        const since = Math.min(end, step.since + 1 + Number(random(10n ** 8n)));
        step = { ...step, exponent: exponentAt(step, since), since };
      }
      expect(step.exponent).toBe(exponentAt(start, end));
    }
  });

  test("reaches the end of the vintage at the second that is named", () => {
    for (const rate of [20_000_000n, 11_751_237_456n, 2_791_759_959_306n, 13_800_000_000_000n]) {
      const decay = { exponent: 5n, rate, since: 1_782_000_000 };
      const end = endOfVintage(decay);
      if (end === undefined) throw new Error("it ends");
      expect(exponentAt(decay, end) >= END_EXPONENT).toBe(true);
      expect(exponentAt(decay, end - 1) < END_EXPONENT).toBe(true);
    }
    expect(endOfVintage({ exponent: END_EXPONENT, rate: 0n, since: 7 })).toBe(7);
    expect(endOfVintage({ exponent: 0n, rate: 0n, since: 7 })).toBeUndefined();
    expect(endOfVintage({ exponent: 0n, rate: 1n, since: 7 })).toBeUndefined();
    expect(endOfVintage({ exponent: 0n, rate: 0n, since: 7, kept: 0n })).toBe(7);
  });

  test("ends the vintage of a token that was cut at the second at which the cut index is as low", () => {
    for (const kept of [WAD - 1n, WAD / 2n, WAD / 1000n]) {
      const decay = { exponent: 5n, rate: 2_791_759_959_306n, since: 1_782_000_000, kept };
      const end = endOfVintage(decay);
      if (end === undefined) throw new Error("it ends");
      expect(tokenIndexAt(decay, end) <= END_INDEX).toBe(true);
      expect(tokenIndexAt(decay, end - 1) > END_INDEX).toBe(true);
      expect(end).toBeLessThanOrEqual(endOfVintage({ ...decay, kept: WAD }) ?? 0);
    }
    expect(END_INDEX).toBe(indexAt(END_EXPONENT));
  });
});

describe("conversions", () => {
  test("round as named", () => {
    const index = 300_000_000_000_000_000n;
    expect(toEnergyDown(11n, index)).toBe(3n);
    expect(toEnergyUp(11n, index)).toBe(4n);
    expect(toSharesDown(2n, index)).toBe(6n);
    expect(toSharesUp(2n, index)).toBe(7n);
    expect(toSharesUp(3n, index)).toBe(10n);
  });

  test("refuse a zero index", () => {
    expect(() => toSharesDown(5n, 0n)).toThrow(IndexIsZeroError);
    expect(() => toSharesUp(5n, 0n)).toThrow("No shares are worth 5 µWh");
  });
});

describe("rates", () => {
  test("from a half-life", () => {
    expect(decayRateFromHalfLife(1)).toBe(693147180559945309n);
    expect(decayRateFromHalfLife(86_400)).toBe(8022536812036n);
    expect(halfLifeOf(8022536812036n)).toBe(86_400);
    expect(halfLifeOf(0n)).toBeUndefined();
    for (const seconds of [0, -5, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => decayRateFromHalfLife(seconds)).toThrow(InvalidDecayError);
    }
  });

  test("from a loss, against the reference's e^(−x)", () => {
    expect(decayRateFromLoss("0")).toBe(0n);
    expect(decayRateFromLoss("3")).toBe(11751237456n);
    expect(decayRateFromLoss("1", 3600)).toBe(2791759959306n);
    expect(decayRateFromLoss("50", 86_400)).toBe(decayRateFromHalfLife(86_400));
    for (const percent of ["0.0000000001", "0.3", "3", "25", "49.9", "50.1", "75", "99", "99.9999"]) {
      // λ is within half a unit, so what is left after a second of it, e^(−λ·1), is within a unit of 1 − p.
      const left = expOfMinus(decayRateFromLoss(percent, 1));
      const [whole = "", fraction = ""] = percent.split(".");
      const expected = WAD - BigInt(whole + fraction.padEnd(16, "0"));
      const difference = left * WAD - expected * ONE;
      expect(difference <= ONE && difference >= -ONE).toBe(true);
    }
  });

  test("back to a loss", () => {
    expect(lossOver(decayRateFromLoss("3"))).toBe(30000000001206151n);
    expect(lossOver(decayRateFromLoss("1", 3600), 3600)).toBe(10000000000000158n);
    expect(lossOver(0n, MONTH)).toBe(0n);
  });

  test("refuse what is no loss", () => {
    expect(() => decayRateFromLoss("100")).toThrow(InvalidDecayError);
    expect(() => decayRateFromLoss("-1")).toThrow(InvalidDecayError);
    expect(() => decayRateFromLoss("3", 0)).toThrow(InvalidDecayError);
    expect(() => decayRateFromLoss("99.999999999", 1)).toThrow("99.999999999 % in 1 s is not a decay");
    expect(() => decayRateFromLoss("3e0")).toThrow(InvalidDecimalError);
  });
});
