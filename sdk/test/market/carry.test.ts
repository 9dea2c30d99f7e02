import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  breakEvenTurnover,
  decayRateFromLoss,
  energyFee,
  feeClassFor,
  halfLifeOf,
  indexAt,
  MAX_FEES,
  measureResidence,
  NothingToMeasureError,
  type PoolState,
  parkingGain,
  parkingPaysFrom,
  quoteBuy,
  quoteBuyExactShares,
  quoteInitialize,
  quoteSellForExact,
  quoteSellShares,
  type SharesMoved,
  splitEnergy,
  splitQuote,
} from "../../src/index.ts";
import { unlessRefused } from "../support/market.ts";

const WAD = 10n ** 18n;
const DAY = 86_400;
const RATES = [
  decayRateFromLoss("3"),
  decayRateFromLoss("0.3", DAY),
  decayRateFromLoss("1", DAY),
  decayRateFromLoss("5", DAY),
  decayRateFromLoss("1", 3_600),
  decayRateFromLoss("4", 3_600),
];

function open(terms: Partial<PoolState>, energy = 10n ** 15n, quote = 2n * 10n ** 11n): PoolState {
  const key = { fee: 3_000, scale: 0, index: WAD, ...terms };
  return { ...quoteInitialize(key, energy, quote).after, ...terms };
}

/** What a real park leaves a parker of a thousand kWh with, beyond what he would have: quote, by the trades themselves. */
function park(terms: Partial<PoolState>, rate: bigint, seconds: number): bigint {
  const pool = open({ ...terms, rate });
  const shares = 10n ** 12n;
  const sale = quoteSellShares(pool, shares);
  const later = { ...sale.after, index: indexAt(rate * BigInt(seconds)) };
  return sale.quote - quoteBuyExactShares(later, shares).quote;
}

describe("the carry fee", () => {
  test("is λ·τ up to its cap, rounded up, and only on kWh that come in", () => {
    const terms = { fee: 3_000, rate: 2_791_759_959_306n, residence: 3_600, carryCap: 500_000 };
    expect(energyFee(terms)).toBe(3_000 + 10_051);
    expect(energyFee({ ...terms, carryCap: 500 })).toBe(3_500);
    expect(energyFee({ ...terms, residence: 0 })).toBe(3_000);
    const [plain, carrying] = [open({}), open(terms)];
    expect(quoteBuy(carrying, 10n ** 6n).shares).toBe(quoteBuy(plain, 10n ** 6n).shares);
    expect(quoteSellShares(carrying, 10n ** 9n).quote).toBeLessThan(quoteSellShares(plain, 10n ** 9n).quote);
    expect(quoteSellForExact(carrying, 10n ** 6n).shares).toBeGreaterThan(quoteSellForExact(plain, 10n ** 6n).shares);
  });

  test("a known loss is taken off kWh that come in, and all shares join the pool", () => {
    const pool = open({ pendingLoss: 200_000 });
    const sale = quoteSellShares(pool, 10n ** 12n);
    expect(sale.after.energyShares - pool.energyShares).toBe(10n ** 12n);
    expect(sale.quote).toBe(quoteSellShares(open({}), 8n * 10n ** 11n).quote);
    expect(() => quoteSellForExact(open({ pendingLoss: 1_000_000 }), 1n)).toThrow("EnergyIsLost");
  });
});

describe("fee classes", () => {
  test.each(RATES)("of λ %s are keys the market lists, with τ zero only where the cap is", (rate) => {
    for (const horizon of [undefined, 3_600, DAY, halfLifeOf(rate) as number, 2 ** 32]) {
      const { fee, residence, carryCap } = feeClassFor(rate, horizon);
      expect(fee + carryCap).toBeLessThanOrEqual(MAX_FEES);
      expect(residence === 0).toBe(carryCap === 0);
    }
  });

  test("are 0.3 % up to 0.3 % a day, 1 % up to 1 % a day, 3 % from 1 % an hour", () => {
    expect(RATES.map((rate) => feeClassFor(rate).fee)).toEqual([3_000, 3_000, 10_000, 20_000, 30_000, 30_000]);
    expect(feeClassFor(0n)).toEqual({ fee: 3_000, residence: 0, carryCap: 0 });
  });

  test.each(RATES)(
    "of λ %s: no park within the horizon pays, by the market's own trades; a second less of τ lets one",
    (rate) => {
      const halfLife = halfLifeOf(rate) as number;
      for (const horizon of [undefined, halfLife >> 3, halfLife >> 1, halfLife]) {
        const terms = { ...feeClassFor(rate, horizon), rate };
        const until = horizon ?? Math.min(2 * (parkingPaysFrom({ fee: terms.fee, rate }) as number), halfLife);
        for (let i = 1; i <= 40; i++) {
          const wait = Math.floor((until * i) / 40);
          expect(parkingGain(terms, wait)).toBeLessThanOrEqual(0n);
          expect(park(terms, rate, wait)).toBeLessThan(0n);
        }
        expect(parkingPaysFrom(terms) as number).toBeGreaterThan(until);
        // One part in a million of the fee less, and the last second pays.
        const thin = Math.max(terms.residence - Math.ceil(1.1e12 / Number(rate)), 0);
        if (thin > 0)
          expect(parkingPaysFrom({ ...terms, residence: thin, carryCap: 400_000 }) as number).toBeLessThanOrEqual(
            until + 60,
          );
      }
    },
  );

  test.each(RATES)("of λ %s: at its cap no park within one half-life pays, whatever λ rises to", (rate) => {
    const terms = feeClassFor(rate);
    for (const risen of [rate * 100n, rate * 1_000n]) {
      const halfLife = halfLifeOf(risen) as number;
      if (energyFee({ ...terms, rate: risen }) < terms.fee + terms.carryCap) continue;
      for (let i = 0; i <= 20; i++) {
        const wait = Math.floor((halfLife * i) / 20);
        expect(parkingGain({ ...terms, rate: risen }, wait)).toBeLessThanOrEqual(0n);
      }
    }
  });

  test("to exclude a half-life's park takes half of what is sold", () => {
    for (const rate of RATES) {
      const terms = { ...feeClassFor(rate, halfLifeOf(rate)), rate };
      expect(energyFee(terms)).toBeGreaterThan(480_000);
    }
  });

  test("without the carry fee a day's park in a 1 %-an-hour store pays", () => {
    const rate = decayRateFromLoss("1", 3_600);
    expect(park({ fee: 30_000 }, rate, DAY)).toBeGreaterThan(0n);
    expect(park({ ...feeClassFor(rate, DAY) }, rate, DAY)).toBeLessThan(0n);
    expect(parkingPaysFrom({ fee: 30_000, rate: 0n })).toBeUndefined();
  });
});

describe("what providers need", () => {
  test("break-even is f·turnover = λ + σ²/4", () => {
    const rate = decayRateFromLoss("1", DAY);
    const daily = -Math.log(0.99);
    expect(breakEvenTurnover({ fee: 10_000, rate }, 0)).toBeCloseTo(daily / 0.01, 9);
    expect(breakEvenTurnover({ fee: 10_000, rate: 0n }, 0.8)).toBeCloseTo(0.16 / 365 / 0.01, 9);
    expect(breakEvenTurnover({ fee: 10_000, rate, residence: 2 * DAY, carryCap: 400_000 }, 0)).toBeCloseTo(0.5, 1);
    expect(() => breakEvenTurnover({ fee: 0, rate }, 0)).toThrow(NothingToMeasureError);
  });

  test("τ is the mean of xs over the rate of sales", () => {
    // 1,000 shares; 500 come after a quarter, leave after three quarters.
    const swaps = [
      { time: 75, energyShares: -500n },
      { time: 25, energyShares: 500n },
      { time: 200, energyShares: 9n },
    ];
    const found = measureResidence({ energyShares: 1_000n, from: 0, to: 100, swaps });
    expect(found).toEqual({
      residence: 250,
      meanShares: 1_250n,
      sold: 500n,
      bought: 500n,
      turnover: (1_000 / 125_000) * DAY,
    });
    const liquidity: SharesMoved[] = [{ time: 50, energyShares: 1_000n }];
    const grown = measureResidence({ energyShares: 2_000n, from: 0, to: 100, swaps, liquidity });
    expect(grown.meanShares).toBe(1_750n);
    expect(() => measureResidence({ energyShares: 1n, from: 0, to: 9, swaps: [] })).toThrow(NothingToMeasureError);
    expect(() => measureResidence({ energyShares: 1n, from: 9, to: 9, swaps })).toThrow(NothingToMeasureError);
  });

  test("a pool whose τ is the measured one charges its sellers what their kWh cost by melting", () => {
    const rate = decayRateFromLoss("1", 3_600);
    // A twentieth of the pool is sold and bought each hour: what melts of the whole in that hour is what the carry fee takes.
    const swaps = Array.from({ length: 24 }, (_, hour) => [
      { time: hour * 3_600, energyShares: 50n * 10n ** 9n },
      { time: hour * 3_600 + 1, energyShares: -50n * 10n ** 9n },
    ]).flat();
    const { residence } = measureResidence({ energyShares: 10n ** 12n, from: 0, to: DAY, swaps });
    const carry = energyFee({ fee: 0, rate, residence, carryCap: 500_000 });
    expect(Math.abs((carry / 1e6) * 0.05 - 0.01)).toBeLessThan(0.001);
  });
});

describe("single-sided liquidity", () => {
  const pools = fc.record({
    xs: fc.bigInt(1n, 4_000n),
    ys: fc.bigInt(1n, 4_000n),
    extra: fc.bigInt(0n, 500n),
    supply: fc.bigInt(1_001n, 9_000n),
    fee: fc.integer({ min: 0, max: 300_000 }),
    index: fc.bigInt(WAD / 5n, WAD),
    pendingLoss: fc.integer({ min: 0, max: 300_000 }),
    brought: fc.bigInt(1n, 500n),
  });
  const poolOf = (c: {
    xs: bigint;
    ys: bigint;
    extra: bigint;
    supply: bigint;
    fee: number;
    index: bigint;
    pendingLoss: number;
  }) =>
    ({
      energyShares: c.xs,
      staticQuote: c.ys,
      totalQuote: (c.ys * c.index + WAD - 1n) / WAD + c.extra,
      liquidity: c.supply,
      fee: c.fee,
      scale: 0,
      index: c.index,
      pendingLoss: c.pendingLoss,
    }) satisfies PoolState;
  const least = (a: bigint, b: bigint) => (a < b ? a : b);

  test("splits energy as well as any other split", () => {
    fc.assert(
      fc.property(pools, (c) => {
        const pool = poolOf(c);
        const sharesOf = (energy: bigint) => (energy * WAD) / pool.index;
        let best = 0n;
        for (let sold = 0n; sold <= c.brought; sold++) {
          const sale = unlessRefused(() => quoteSellShares(pool, sharesOf(sold)));
          if (!sale || sale.quote === 0n) continue;
          // The market turns what is left into shares, not what there was.
          const rest = sharesOf(c.brought - sold);
          const { energyShares, totalQuote } = sale.after;
          const found = least((rest * c.supply) / energyShares, ((sale.quote - 1n) * c.supply) / totalQuote);
          if (found > best) best = found;
        }
        const split = unlessRefused(() => splitEnergy(pool, c.brought));
        expect(split?.liquidity ?? 0n).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test("splits quote as well as any other split", () => {
    fc.assert(
      fc.property(pools, (c) => {
        const pool = poolOf(c);
        let best = 0n;
        for (let spent = 0n; spent < c.brought; spent++) {
          const purchase = unlessRefused(() => quoteBuy(pool, spent));
          if (!purchase) continue;
          const { energyShares, totalQuote } = purchase.after;
          const found = least(
            (purchase.shares * c.supply) / energyShares,
            ((c.brought - spent - 1n) * c.supply) / totalQuote,
          );
          if (found > best) best = found;
        }
        const split = unlessRefused(() => splitQuote(pool, c.brought));
        expect(split?.liquidity ?? 0n).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  test("of a large pool loses about half a fee", () => {
    const pool = open({ fee: 3_000 });
    const { swapped, liquidity } = splitEnergy(pool, 10n ** 12n);
    expect(Number(swapped) / 1e12).toBeCloseTo(0.5, 2);
    // A thousandth of the kWh is half a thousandth of the pool's worth, less half the fee.
    expect(Number(liquidity) / Number(pool.liquidity)).toBeCloseTo(0.0005 * (1 - 0.0015), 6);
    expect(() => splitEnergy(pool, 1n)).toThrow("ZeroAmount");
    expect(() => splitQuote(pool, 1n)).toThrow("ZeroAmount");
  });
});
