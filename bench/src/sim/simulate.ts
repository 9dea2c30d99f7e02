// Monte-Carlo paths: one price and one stream of orders, met by every market that is compared.

import { indexAt } from "@wattle/sdk";
import { arbitrage, arriving, fill, type Ledger, ledger, Parker, type Parking } from "./actors.ts";
import type { Index, Market } from "./markets.ts";
import { DAY, type PriceProcess } from "./processes.ts";
import { Random } from "./random.ts";

/** A settlement period, seconds: a step. */
export const STEP = 900;
/** Of each market at the start: 100 MWh, µWh. */
export const ENERGY = 1e14;
/** Of each market at the start: 20,000 of a quote with six decimals. */
export const QUOTE = 2e10;
const PRICE = QUOTE / ENERGY;

/** A run. @typeParam Name Of the markets. */
export interface Scenario<Name extends string> {
  /** λ per second, WAD. */
  readonly rate: bigint;
  readonly process: PriceProcess;
  readonly paths: number;
  readonly days: number;
  /** 32 bits. */
  readonly seed: number;
  /** By name. Each begins with {@link ENERGY} and {@link QUOTE}. */
  readonly markets: Readonly<Record<Name, (index: Index) => Market>>;
  readonly arbitrage: boolean;
  readonly orders?: {
    /** Of a pool's energy a day, both ways together, if all are filled. */
    readonly turnover: number;
    /** Mean part of the pool's energy. */
    readonly size: number;
    /** Mean premium, a fraction of the price. */
    readonly premium: number;
  };
  readonly parking?: Parking;
}

/** What became of one market. */
export interface Outcome {
  /** Day by day from day 0: for each path the liquidity's value, fraction of what holding the same assets is worth. */
  readonly vsHold: readonly Float64Array[];
  /** The same, fraction of the first value. */
  readonly vsCash: readonly Float64Array[];
  /** The sum over all paths. */
  readonly book: Ledger;
  /** Paths × first value: what sums of `book` are fractions of. */
  readonly capital: number;
}

/** @returns What became of each market, by name. */
export function simulate<Name extends string>(scenario: Scenario<Name>): Record<Name, Outcome> {
  const { rate, process, paths, days, seed, orders, parking } = scenario;
  const steps = (days * DAY) / STEP;
  const indexes = Array.from({ length: steps + 1 }, (_, step): Index => {
    const wad = indexAt(rate * BigInt(step * STEP));
    return { wad, value: Number(wad) / 1e18 };
  });
  const first = indexes[0] as Index;
  const kept = parking ? Number(indexAt(rate * BigInt(parking.wait * STEP))) / 1e18 : 1;
  const turnover = orders ? (orders.turnover * STEP) / DAY : 0;
  const samples = () => Array.from({ length: days + 1 }, () => new Float64Array(paths));
  const opened = Object.entries<(index: Index) => Market>(scenario.markets).map(([name, open]) => {
    const outcome: Outcome = { vsHold: samples(), vsCash: samples(), book: ledger(), capital: 2 * QUOTE * paths };
    return { name, open, outcome };
  });
  const root = Random.of(seed);
  for (let path = 0; path < paths; path++) {
    const next = process.start(root.split(), Number(rate) / 1e18, STEP);
    const arrivals = root.split();
    const runs = opened.map(({ open, outcome }) => ({
      outcome,
      market: open(first),
      parker: parking && new Parker(parking),
    }));
    for (let step = 0; step <= steps; step++) {
      const index = indexes[step] as Index;
      const price = step === 0 ? PRICE : PRICE * next();
      const arrived = orders && step > 0 ? arriving(arrivals, turnover, orders.size, orders.premium) : [];
      // The vintage's energy melts everywhere, and with it what is ordered.
      const energy = ENERGY * index.value;
      const day = (step * STEP) / DAY;
      for (const { outcome, market, parker } of runs) {
        const { book } = outcome;
        market.pass(index);
        if (scenario.arbitrage) arbitrage(market, price, book);
        for (const order of arrived) fill(market, order, energy, price, book);
        parker?.step(market, step, index.value, kept, price, book);
        if (!Number.isInteger(day)) continue;
        const value = market.value(price);
        (outcome.vsHold[day] as Float64Array)[path] = value / (energy * price + QUOTE);
        (outcome.vsCash[day] as Float64Array)[path] = value / (2 * QUOTE);
      }
    }
  }
  return Object.fromEntries(opened.map(({ name, outcome }) => [name, outcome])) as Record<Name, Outcome>;
}

/** Mean and quantiles of a sample. */
export interface Summary {
  readonly mean: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** @returns Mean, 5 %, 50 % and 95 %. */
export function summarise(sample: Float64Array): Summary {
  const sorted = sample.toSorted();
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))] ?? Number.NaN;
  return { mean: sample.reduce((a, b) => a + b, 0) / sample.length, low: at(0.05), median: at(0.5), high: at(0.95) };
}
