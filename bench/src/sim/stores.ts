// The stores, prices and actors of the published tables.

import { decayRateFromLoss } from "@wattle/sdk";
import { DissipativeMarket, type Index, StockPair } from "./markets.ts";
import { DAY, drifting, geometric, type PriceProcess, spiking } from "./processes.ts";
import { ENERGY, QUOTE, type Scenario, STEP } from "./simulate.ts";

/** A kind of store with the fee class of its λ. */
export interface Store {
  readonly name: string;
  readonly label: string;
  /** λ per second, WAD. */
  readonly rate: bigint;
  /** 1e-6. */
  readonly fee: number;
  /** Orders a day, of the pool's energy. */
  readonly turnover: number;
}

const HOUR = 3_600;

export const LITHIUM: Store = {
  name: "lithium",
  label: "lithium ion, 3 % a month",
  rate: decayRateFromLoss("3"),
  fee: 3_000,
  turnover: 0.1,
};
export const DAILY: Store = {
  name: "daily",
  label: "1 % a day",
  rate: decayRateFromLoss("1", DAY),
  fee: 10_000,
  turnover: 0.3,
};
export const THERMAL: Store = {
  name: "thermal",
  label: "heat, 1 % an hour",
  rate: decayRateFromLoss("1", HOUR),
  fee: 30_000,
  turnover: 1,
};
export const STORES: readonly Store[] = [LITHIUM, DAILY, THERMAL];

export const GBM = geometric(0.8);
export const DRIFT = drifting(0.8);
/** Deviations of 30 % that halve in two days; a spike every five days, half of the price on average, gone in half a day. */
export const SPIKES = spiking({
  halfLife: 2 * DAY,
  deviation: 0.3,
  perDay: 0.2,
  height: 0.5,
  spikeHalfLife: 4 * HOUR,
});
export const PROCESSES = [GBM, SPIKES, DRIFT];

/** Orders' mean part of a pool, and their mean premium. */
export const SIZE = 0.002;
export const PREMIUM = 0.04;
/** He waits a day, with as much as pays best. */
export const PARKING = { wait: DAY / STEP };

/** Our market in the store's fee class. */
export const ours = (store: Store) => (index: Index) => new DissipativeMarket(store.fee, ENERGY, QUOTE, index);
/** A pair's curve. @param fee 1e-3; the stock pair's is 3, whatever melts in it. */
export const pairAt = (fee: number) => (index: Index) => new StockPair(fee, ENERGY, QUOTE, index);

/** Ours beside a stock pair, with everybody there. */
export function everybody(
  store: Store,
  process: PriceProcess,
  paths: number,
  days: number,
  seed = 1,
): Scenario<"ours" | "pair"> {
  return {
    rate: store.rate,
    process,
    paths,
    days,
    seed,
    markets: { ours: ours(store), pair: pairAt(3) },
    arbitrage: true,
    orders: { turnover: store.turnover, size: SIZE, premium: PREMIUM },
    parking: PARKING,
  };
}
