// AMMMath.sol's trades as DissipativeAMM.sol makes them, to the last unit: constant product in the frame that melts with the token.
//
// Every function answers what the contract would do at that index; a transaction that lands later finds a lower one, so leave a margin.
import { WAD } from "../decay.ts";
import { ceilDiv, min } from "../integers.ts";
import {
  beforeFee,
  buyIn,
  energyDown,
  energyFee,
  energyUp,
  MAX_QUOTE,
  MAX_SHARES,
  type PoolState,
  requireMoved,
  requireOpen,
  requireTradable,
  sellIn,
  sharesDown,
  sharesUp,
  shifted,
  type Trade,
  TradeRefusedError,
  unitOf,
} from "./state.ts";

/**
 * `sellEnergy`: sells ⌊energyIn / I⌋ shares. To sell a number of shares, as *all* does, use {@link quoteSellShares}.
 *
 * @param energyIn µWh.
 * @returns `quote`: what the seller gets, base units, rounded down.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteSell } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { quote } = quoteSell(pool, 5_000_000_000n); // 5 kWh
 * const minQuoteOut = (quote * 995n) / 1_000n;
 * ```
 */
export function quoteSell(pool: PoolState, energyIn: bigint): Trade {
  requireOpen(pool.index);
  return quoteSellShares(pool, sharesDown(energyIn, pool.index));
}

/**
 * Sells a number of shares: `sellShares`, and `sellEnergy` with `max`, whose shares are all that the caller has.
 *
 * @param shares Token shares.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteSellShares } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * declare const sharesOf: bigint;
 * const { quote } = quoteSellShares(pool, sharesOf);
 * ```
 */
export function quoteSellShares(pool: PoolState, shares: bigint): Trade {
  requireTradable(pool);
  const dxs = min(shares, MAX_SHARES + 1n);
  const { dys, out } = sellIn(pool, dxs);
  if (out === 0n) requireMoved(out);
  const after = shifted(pool, dxs, -dys, -out);
  return { shares: dxs, energy: energyUp(dxs, pool.index), quote: out * unitOf(pool), after };
}

/**
 * `sellEnergyForExact`: the least energy whose sale gets `quoteOut`, rounded up to whole internal units.
 *
 * @param quoteOut Base units.
 * @returns `energy`: what the seller gives, µWh, rounded up; `quote`: what he gets.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteSellForExact } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { energy } = quoteSellForExact(pool, 1_000_000n);
 * ```
 */
export function quoteSellForExact(pool: PoolState, quoteOut: bigint): Trade {
  requireOpen(pool.index);
  const out = ceilDiv(quoteOut, unitOf(pool));
  requireMoved(out);
  requireTradable(pool);
  const dys = ceilDiv(out * WAD, pool.index);
  if (out > pool.totalQuote || dys >= pool.staticQuote) {
    throw new TradeRefusedError("InsufficientReserves", "Ask for less quote than the pool's curve holds.");
  }
  const effective = ceilDiv(pool.energyShares * dys, pool.staticQuote - dys);
  const loss = pool.pendingLoss ?? 0;
  if (loss >= 1_000_000) {
    throw new TradeRefusedError("EnergyIsLost", "Do not trade them: nothing will be left of these kWh.");
  }
  const shares = beforeFee(beforeFee(effective, energyFee(pool)), loss);
  const after = shifted(pool, shares, -dys, -out);
  return { shares, energy: energyUp(shares, pool.index), quote: out * unitOf(pool), after };
}

/**
 * `buyEnergy`: buys with the whole internal units of `quoteIn`.
 *
 * @param quoteIn Base units.
 * @returns `energy`: what the buyer gets, µWh, rounded down; `quote`: what is taken from him.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteBuy } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { energy } = quoteBuy(pool, 1_000_000n);
 * const minEnergyOut = (energy * 995n) / 1_000n;
 * ```
 */
export function quoteBuy(pool: PoolState, quoteIn: bigint): Trade {
  requireTradable(pool);
  const units = min(quoteIn / unitOf(pool), MAX_QUOTE + 1n);
  const { dxs, dys } = buyIn(pool, units);
  requireMoved(dxs);
  const after = shifted(pool, -dxs, dys, units);
  return { shares: dxs, energy: energyDown(dxs, pool.index), quote: units * unitOf(pool), after };
}

/**
 * `buyExactEnergy`: the least quote that buys ⌈energyOut / I⌉ shares, so that the buyer can spend what he asked for.
 *
 * @param energyOut µWh.
 * @returns `quote`: what the buyer pays, base units, rounded up.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteBuyExact } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { quote } = quoteBuyExact(pool, 5_000_000_000n);
 * const maxQuoteIn = (quote * 1_005n) / 1_000n;
 * ```
 */
export function quoteBuyExact(pool: PoolState, energyOut: bigint): Trade {
  requireOpen(pool.index);
  return quoteBuyExactShares(pool, sharesUp(energyOut, pool.index));
}

/**
 * `buyExactShares`: the least quote that buys a number of shares, whatever they are worth when the transaction lands.
 *
 * @param shares Token shares.
 * @returns `quote`: what the buyer pays, base units, rounded up.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteBuyExactShares } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { quote } = quoteBuyExactShares(pool, 5_000_000_000n);
 * ```
 */
export function quoteBuyExactShares(pool: PoolState, shares: bigint): Trade {
  const dxs = min(shares, MAX_SHARES + 1n);
  requireMoved(dxs);
  requireTradable(pool);
  if (dxs >= pool.energyShares) {
    throw new TradeRefusedError("InsufficientReserves", "Ask for less energy than the pool holds.");
  }
  const effective = ceilDiv(pool.staticQuote * dxs, pool.energyShares - dxs);
  const units = beforeFee(ceilDiv(effective * pool.index, WAD), pool.fee);
  const dys = (units * WAD) / pool.index;
  const after = shifted(pool, -dxs, dys, units);
  return { shares: dxs, energy: energyDown(dxs, pool.index), quote: units * unitOf(pool), after };
}

/**
 * `swapEnergy`: kWh of one pool to kWh of another of the same quote.
 *
 * @param energyIn µWh of `from`'s token.
 * @returns Both hops; the caller gets `second.energy`, µWh, rounded down.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteSwap } from "@wattle/sdk";
 *
 * declare const from: PoolState;
 * declare const into: PoolState;
 * const { second } = quoteSwap(from, into, 5_000_000_000n);
 * ```
 */
export function quoteSwap(from: PoolState, into: PoolState, energyIn: bigint): { first: Trade; second: Trade } {
  const first = quoteSell(from, energyIn);
  return { first, second: quoteBuy(into, first.quote) };
}
