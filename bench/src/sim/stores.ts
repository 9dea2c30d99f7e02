// The stores, prices and actors of the published tables.

import { decayRateFromLoss, type FeeClass, feeClassFor } from "@wattle/sdk";
import { DissipativeMarket, type Index, StockPair } from "./markets.ts";
import { DAY, drifting, geometric, type PriceProcess, spiking } from "./processes.ts";
import { ENERGY, QUOTE, type Scenario, STEP } from "./simulate.ts";

/** A kind of store. */
export interface Store {
  readonly name: string;
  readonly label: string;
  /** λ per second, WAD. */
  readonly rate: bigint;
  /** The fee class of its λ. */
  readonly fees: FeeClass;
  /** Orders a day, of the pool's energy. */
  readonly turnover: number;
  /** Days that its parker waits. */
  readonly wait: number;
}

const HOUR = 3_600;

function store(name: string, label: string, rate: bigint, turnover: number, wait: number): Store {
  return { name, label, rate, fees: feeClassFor(rate), turnover, wait };
}

export const LITHIUM = store("lithium", "lithium ion, 3 % a month", decayRateFromLoss("3"), 0.1, 20);
export const DAILY = store("daily", "1 % a day", decayRateFromLoss("1", DAY), 0.3, 7);
export const THERMAL = store("thermal", "heat, 1 % an hour", decayRateFromLoss("1", HOUR), 1, 1);
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
/** Our market in the store's fee class. */
export const ours =
  ({ fees, rate }: Pick<Store, "fees" | "rate">) =>
  (index: Index) =>
    new DissipativeMarket({ ...fees, rate }, ENERGY, QUOTE, index);
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
    // As much as pays best, which may be nothing.
    parking: { wait: (store.wait * DAY) / STEP },
  };
}
