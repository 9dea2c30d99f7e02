import { charts, energyFee } from "@wattle/sdk";
import { describe, expect, test } from "vitest";
import { arbitrage, ledger } from "../src/sim/actors.ts";
import { DissipativeMarket, type Market, StockPair } from "../src/sim/markets.ts";
import { CONSTANT, DAY, drifting, geometric } from "../src/sim/processes.ts";
import { Random } from "../src/sim/random.ts";
import { ENERGY, QUOTE, type Scenario, simulate, summarise } from "../src/sim/simulate.ts";
import { DAILY, everybody, GBM, LITHIUM, ours, pairAt, SPIKES, THERMAL } from "../src/sim/stores.ts";
import { park } from "../src/sim/study.ts";

const FRESH = { wad: 10n ** 18n, value: 1 };
const mean = (sample: readonly number[]) => sample.reduce((a, b) => a + b, 0) / sample.length;
const drawn = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);

describe("random numbers", () => {
  test("are the same for the same seed, and others for another", () => {
    const first = (seed: number) => drawn(5, () => Random.of(seed).uniform());
    expect(first(1)).toEqual(first(1));
    expect(first(1)[0]).not.toBe(first(2)[0]);
  });

  test("of two streams are not the same", () => {
    const root = Random.of(1);
    const [a, b] = [root.split(), root.split()];
    expect(drawn(3, () => a.uniform())).not.toEqual(drawn(3, () => b.uniform()));
  });

  test("have the moments of their distributions", () => {
    const random = Random.of(7);
    const normal = drawn(200_000, () => random.normal());
    expect(mean(normal)).toBeCloseTo(0, 1);
    expect(mean(normal.map((x) => x * x))).toBeCloseTo(1, 1);
    expect(mean(normal.map((x) => x ** 4))).toBeCloseTo(3, 0);
    expect(mean(drawn(200_000, () => random.exponential(2)))).toBeCloseTo(2, 1);
    expect(mean(drawn(200_000, () => random.poisson(0.7)))).toBeCloseTo(0.7, 1);
  });
});

describe("prices", () => {
  const ends = (process: typeof GBM, rate = 0) =>
    drawn(4_000, () => 0).map((_, i) => {
      const next = process.start(Random.of(i), rate, DAY);
      let price = 1;
      for (let day = 0; day < 30; day++) price = next();
      return price;
    });

  test("of the Brownian motion are a martingale with its volatility", () => {
    const found = ends(geometric(0.8));
    expect(Math.abs(mean(found) - 1)).toBeLessThan(0.02);
    const logs = found.map(Math.log);
    const variance = mean(logs.map((x) => x * x)) - mean(logs) ** 2;
    expect(Math.abs(variance / ((0.64 * 30) / 365) - 1)).toBeLessThan(0.1);
  });

  test("that drift rise by λ on average", () => {
    const rate = 0.3 / (30 * DAY);
    expect(Math.abs(mean(ends(drifting(0.2), rate)) / Math.exp(0.3) - 1)).toBeLessThan(0.01);
  });

  test("with spikes revert", () => {
    const logs = ends(SPIKES).map(Math.log);
    // Spikes lift the mean: 0.2 a day, 0.3 on average.
    expect(Math.abs(mean(logs) - 0.06)).toBeLessThan(0.02);
    const deviation = Math.sqrt(mean(logs.map((x) => x * x)));
    expect(deviation).toBeGreaterThan(0.25);
    expect(deviation).toBeLessThan(0.45);
  });
});

describe("the markets", () => {
  test("the pair's swap is Uniswap v2's, by a case of its own tests", () => {
    const pair = new StockPair(3, 5e18, 10e18, FRESH);
    expect(pair.sell(1e18)?.quote).toBe(Number(1_662_497_915_624_478_906n));
    expect(Math.abs((pair.buy(1e18)?.quote ?? 0) / (2.5e18 / 0.997) - 1)).toBeLessThan(1e-15);
  });

  test.each([
    ["ours", ours(THERMAL)],
    ["pair", pairAt(30)],
  ] as const)("%s: arbitrage takes all that pays, and no other size takes more", (_, open) => {
    for (const price of [1e-4, 1.8e-4, 2.3e-4, 5e-4]) {
      const took = ledger();
      const market = open(FRESH);
      arbitrage(market, price, took);
      const again = ledger();
      arbitrage(market, price, again);
      expect(again.arbitrage).toBe(0);
      const fresh = open(FRESH);
      const gainOf = (size: number) => {
        const sold = price < QUOTE / ENERGY;
        const offer = sold ? fresh.sell(size) : fresh.buy(size);
        if (!offer) return 0;
        return sold ? offer.quote - size * price : size * price - offer.quote;
      };
      const best = Math.max(...drawn(2_000, () => 0).map((__, i) => gainOf((ENERGY * (i + 1)) / 2_000)));
      expect(took.arbitrage).toBeGreaterThan(best - 2);
    }
  });

  const quiet: Scenario<"ours" | "pair"> = {
    rate: THERMAL.rate,
    process: CONSTANT,
    paths: 1,
    days: 7,
    seed: 1,
    markets: { ours: ours(THERMAL), pair: pairAt(3) },
    arbitrage: false,
  };

  test("left alone, both are worth what holding is", () => {
    const found = simulate(quiet);
    for (const { vsHold } of [found.ours, found.pair]) expect(vsHold[7]?.[0]).toBeCloseTo(1, 9);
  });

  test("a stock pair on 1 % an hour loses a sixth of its capital in a week to arbitrage, ours nothing", () => {
    const { ours: mine, pair } = simulate({ ...quiet, arbitrage: true });
    expect(mine.vsHold[7]?.[0]).toBeCloseTo(1, 9);
    expect(mine.book.arbitrage).toBe(0);
    // √(x·y) falls as e^(−Λ/2), holding as (1 + e^(−Λ))/2; fees bring a little back.
    const left = 0.99 ** 168;
    expect(pair.vsCash[7]?.[0]).toBeGreaterThan(Math.sqrt(left));
    expect(pair.vsCash[7]?.[0]).toBeLessThan(Math.sqrt(left) + 0.01);
    expect((1 + left) / 2 - (pair.vsCash[7]?.[0] ?? 0)).toBeCloseTo(0.16, 2);
  });

  test("what both lose to trades is what traders gain: no value appears", () => {
    const markets = { ours: ours({ rate: 0n, fees: LITHIUM.fees }), pair: pairAt(3) };
    const still = { ...quiet, markets, rate: 0n, arbitrage: true, paths: 20, process: GBM };
    const found = simulate({ ...still, orders: { turnover: 1, size: 0.002, premium: 0.04 } });
    for (const { vsHold, book, capital } of [found.ours, found.pair]) {
      expect(book.arbitrage).toBeGreaterThan(0);
      expect(book.fees / capital).toBeGreaterThan(0.005);
      expect(summarise(vsHold[7] as Float64Array).mean - 1).toBeLessThan(book.fees / capital);
    }
  });
});

describe("a parker", () => {
  test("gains what melts in his stead, less the fees", () => {
    for (const wait of [3_600, DAY, 3 * DAY]) {
      const kept = Math.exp((-Number(THERMAL.rate) / 1e18) * wait);
      // Sold for 1 − f of the kWh's worth; what would be left costs kept/(1 − f).
      const expected = 1 - kept / 0.97 ** 2;
      const alone = { ...THERMAL, fees: { fee: 30_000, residence: 0, carryCap: 0 } };
      expect(Math.abs(park(THERMAL, ours(alone), wait) - expected)).toBeLessThan(1e-3);
      expect(park(THERMAL, ours(THERMAL), wait)).toBeLessThan(expected);
    }
  });

  test("who may choose does not park where the fees exceed a day's melting", () => {
    expect(simulate(everybody({ ...LITHIUM, wait: 1 }, GBM, 1, 3)).ours.book.parks).toBe(0);
    expect(simulate(everybody(THERMAL, GBM, 1, 3)).ours.book.parks).toBeGreaterThan(0);
  });
});

describe("a run", () => {
  test("is the same for the same seed, whatever runs beside it", () => {
    const scenario = everybody(THERMAL, SPIKES, 3, 2);
    const both = simulate(scenario);
    expect(simulate(scenario)).toEqual(both);
    const { pair, ...alone } = scenario.markets;
    expect(simulate({ ...scenario, markets: alone }).ours).toEqual(both.ours);
    expect(simulate({ ...scenario, seed: 2 }).ours).not.toEqual(both.ours);
  });

  test("fees, whatever the market, are of its own rate", () => {
    const terms = { ...DAILY.fees, rate: DAILY.rate };
    const market: Market = new DissipativeMarket(terms, ENERGY, QUOTE, FRESH);
    expect([market.feeIn, market.feeOut]).toEqual([energyFee(terms) / 1e6, 0.01]);
  });

  test("summaries are of their samples", () => {
    const found = summarise(Float64Array.from({ length: 101 }, (_, i) => 100 - i));
    expect(found).toEqual({ mean: 50, low: 5, median: 50, high: 95 });
  });
});

test("a chart says its axes and draws numbers only", () => {
  const text = charts.draw({
    title: "A < B",
    x: { label: "days", min: 1, max: 100, log: true, ticks: [[10, "10"]] },
    y: { label: "%", min: 0, max: 10, ticks: charts.ticks(0, 10, 5, String) },
    reference: 5,
    series: [
      {
        name: "line",
        colour: "#000",
        points: [
          [1, 2],
          [100, 20],
        ],
        band: [
          [1, 1, 3],
          [100, 5, 30],
        ],
      },
      { name: "dots", colour: "#111", dots: true, points: [[10, 4]] },
    ],
  });
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
  for (const part of ["A &lt; B", ">days<", ">%<", ">line<", ">dots<", "<circle", "<polygon"])
    expect(text).toContain(part);
});
