// What the published tables and plots show, and the bench's figures.

import { energyFee, type FeeClass, feeClassFor, halfLifeOf, indexAt } from "@wattle/sdk";
import { ledger, Parker } from "./actors.ts";
import type { Index, Market } from "./markets.ts";
import { CONSTANT, DAY, type PriceProcess } from "./processes.ts";
import { ENERGY, type Outcome, QUOTE, simulate } from "./simulate.ts";
import { DAILY, everybody, GBM, ours, PROCESSES, pairAt, STORES, type Store, THERMAL } from "./stores.ts";

/** Day of the week's figures. */
export const WEEK = 7;
/** Days of a path. */
export const DAYS = 30;

/** One store and price, ours beside the pair. */
export interface Comparison {
  readonly store: Store;
  readonly process: PriceProcess;
  readonly ours: Outcome;
  readonly pair: Outcome;
  /** The pair's curve with our fee: what is due to the curve, and what to the fee. */
  readonly pairAtOurFee: Outcome;
}

/** Every store at every price, with everybody there. */
export function comparisons(paths: number): Comparison[] {
  return STORES.flatMap((store) =>
    PROCESSES.map((process) => {
      const scenario = everybody(store, process, paths, DAYS);
      const markets = { ...scenario.markets, pairAtOurFee: pairAt(store.fees.fee / 1e3) };
      return { store, process, ...simulate({ ...scenario, markets }) };
    }),
  );
}

/** The heat store with and without arbitrage, price standing still, orders, no parker: what melting alone does. */
export function melting(paths: number): { arbitrage: boolean; ours: Outcome; pair: Outcome }[] {
  return [true, false].map((arbitrage) => {
    const { parking, ...scenario } = everybody(THERMAL, CONSTANT, paths, WEEK);
    return { arbitrage, ...simulate({ ...scenario, arbitrage }) };
  });
}

/**
 * A small park in a quiet pool at a price that stands still: what it gains, as a fraction of what was sold.
 *
 * @param wait Seconds.
 */
export function park(store: Store, open: (index: Index) => Market, wait: number): number {
  const at = (seconds: number) => {
    const wad = indexAt(store.rate * BigInt(seconds));
    return { wad, value: Number(wad) / 1e18 };
  };
  const market: Market = open(at(0));
  const parker = new Parker({ wait: 1, part: 1e-5 });
  const book = ledger();
  const price = QUOTE / ENERGY;
  parker.step(market, 0, 1, 1, price, book);
  const then = at(wait);
  market.pass(then);
  parker.step(market, 1, then.value, 1, price, book);
  return book.parking / book.parked;
}

/** The fee of a store's class without its carry fee; the class; and the class that excludes every park within one half-life. */
export function classesOf({ rate, fees }: Store): Record<"alone" | "fitting" | "strict", FeeClass> {
  return {
    alone: { fee: fees.fee, residence: 0, carryCap: 0 },
    fitting: fees,
    strict: feeClassFor(rate, halfLifeOf(rate)),
  };
}

/** A park for each of some waits, in each of a store's classes. */
export function parks(
  waits: readonly number[],
): { store: Store; fees: FeeClass; carries: boolean; gains: readonly number[] }[] {
  return STORES.flatMap((store) =>
    (["alone", "fitting"] as const).map((name) => {
      const fees = classesOf(store)[name];
      const gains = waits.map((wait) => park(store, ours({ ...store, fees }), wait));
      return { store, fees, carries: name === "fitting", gains };
    }),
  );
}

/** The three classes of each store side by side, with everybody there, at Brownian prices. */
export function classes(paths: number): { store: Store; fees: FeeClass; outcome: Outcome }[] {
  return STORES.flatMap((store) => {
    const of = classesOf(store);
    const { alone, fitting, strict } = of;
    const markets = {
      alone: ours({ ...store, fees: alone }),
      fitting: ours({ ...store, fees: fitting }),
      strict: ours({ ...store, fees: strict }),
    };
    const outcomes = simulate({ ...everybody(store, GBM, paths, DAYS), markets });
    return (["alone", "fitting", "strict"] as const).map((name) => ({
      store,
      fees: of[name],
      outcome: outcomes[name],
    }));
  });
}

/** What a provider of the 1 %-a-day store makes against cash, by how much is traded. */
export function turnovers(paths: number): { filled: number; gain: number; expected: number }[] {
  return [0.25, 0.5, 1, 1.5, 2, 3].map((turnover) => {
    const store = { ...DAILY, turnover };
    const { parking, ...scenario } = everybody(store, GBM, paths, DAYS);
    const outcome = simulate({ ...scenario, markets: { ours: ours(store) } }).ours;
    const filled = (turnover * outcome.book.filled) / outcome.book.ordered;
    const mean = (outcome.vsCash[DAYS] as Float64Array).reduce((a, b) => a + b, 0) / paths;
    const rate = (Number(store.rate) / 1e18) * DAY;
    const expected =
      (((store.fees.fee + energyFee({ ...store.fees, rate: store.rate })) / 2e6) * filled - rate - 0.8 ** 2 / 365 / 4) /
      2;
    return { filled, gain: mean - 1, expected: expected * DAYS };
  });
}

/** The run whose time is measured: the heat store with everybody there, ours and the pair. */
export function timed(paths: number): { ours: Outcome; pair: Outcome; seconds: number } {
  const before = process.cpuUsage();
  const outcome = simulate(everybody(THERMAL, GBM, paths, DAYS));
  const { user, system } = process.cpuUsage(before);
  return { ...outcome, seconds: (user + system) / 1e6 };
}
