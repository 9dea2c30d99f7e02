// Single-sided liquidity: how much of what is brought is swapped first, so that what is left and what it gets join in the pool's proportions.
import { floorSub, min } from "../integers.ts";
import { quoteBuy, quoteSellShares } from "./amm.ts";
import { quoteAddEnergy, quoteAddQuote, type SingleSidedChange } from "./liquidity.ts";
import {
  MAX_QUOTE,
  MAX_SHARES,
  type PoolState,
  requireOpen,
  sharesDown,
  type Trade,
  TradeRefusedError,
  unitOf,
} from "./state.ts";

/** The best way to bring one side only, and what the market would make of it. */
export interface Split extends SingleSidedChange {
  /** What is swapped: µWh of energy, or base units of the quote. */
  readonly swapped: bigint;
}

/**
 * The largest of min(rest(s), got(s)) over 0 ≤ s ≤ most, and the least s that reaches it. `rest` never rises and `got` never falls, so the largest
 * is where they cross, or one before.
 */
function crossing(most: bigint, rest: (s: bigint) => bigint, got: (s: bigint) => bigint): bigint {
  const first = (test: (s: bigint) => boolean): bigint => {
    let [low, high] = [0n, most];
    while (low < high) {
      const middle = (low + high) / 2n;
      if (test(middle)) high = middle;
      else low = middle + 1n;
    }
    return low;
  };
  const cross = first((s) => got(s) >= rest(s));
  const at = (s: bigint) => min(rest(s), got(s));
  const liquidity = cross > 0n && at(cross - 1n) > at(cross) ? at(cross - 1n) : at(cross);
  if (liquidity === 0n) throw new TradeRefusedError("ZeroAmount", "Bring more: this is worth no liquidity.");
  return first((s) => got(s) >= liquidity);
}

/** A trade that the pool refuses moves nothing. */
function tried(trade: () => Trade): Trade | undefined {
  try {
    return trade();
  } catch (error) {
    if (error instanceof TradeRefusedError) return undefined;
    throw error;
  }
}

/**
 * How much of some energy `addEnergyLiquidity` should sell to get the most liquidity: exact, by search over what the contract would do.
 *
 * @param energy µWh. @returns `swapped`: µWh to sell, the least that gets as much; the rest as {@link quoteAddEnergy} answers it.
 * @throws {@link TradeRefusedError} when it is too little or too much.
 * @example
 * ```ts
 * import { type PoolState, splitEnergy } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { swapped, liquidity } = splitEnergy(pool, 100_000_000_000n);
 * const minLiquidity = (liquidity * 995n) / 1_000n;
 * ```
 */
export function splitEnergy(pool: PoolState, energy: bigint): Split {
  requireOpen(pool.index);
  const { liquidity, energyShares } = pool;
  const sharesOf = (part: bigint) => sharesDown(part, pool.index);
  const swapped = crossing(
    energy,
    (s) => {
      const sold = sharesOf(s);
      // What a lane has no room for joins nothing.
      const rest = min(sharesOf(energy - s), floorSub(MAX_SHARES - energyShares, sold));
      return (rest * liquidity) / (energyShares + sold);
    },
    (s) => {
      const sale = sharesOf(s) > 0n ? tried(() => quoteSellShares(pool, sharesOf(s))) : undefined;
      const units = sale ? sale.quote / unitOf(pool) : 0n;
      return sale && units > 1n ? ((units - 1n) * liquidity) / sale.after.totalQuote : 0n;
    },
  );
  return { ...quoteAddEnergy(pool, energy, swapped), swapped };
}

/**
 * How much of some quote `addQuoteLiquidity` should spend on energy to get the most liquidity: exact, by search over what the contract would do.
 *
 * @param quote Base units. @returns `swapped`: base units to spend, the least that gets as much; the rest as {@link quoteAddQuote} answers it.
 * @throws {@link TradeRefusedError} when it is too little or too much.
 * @example
 * ```ts
 * import { type PoolState, splitQuote } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { swapped, liquidity } = splitQuote(pool, 100_000_000n);
 * ```
 */
export function splitQuote(pool: PoolState, quote: bigint): Split {
  requireOpen(pool.index);
  const unit = unitOf(pool);
  const brought = min(quote / unit, MAX_QUOTE - pool.totalQuote);
  const { liquidity } = pool;
  const swapped =
    unit *
    crossing(
      brought,
      (s) => (brought > s ? ((brought - s - 1n) * liquidity) / (pool.totalQuote + s) : 0n),
      (s) => {
        const purchase = s > 0n ? tried(() => quoteBuy(pool, s * unit)) : undefined;
        return purchase ? (purchase.shares * liquidity) / purchase.after.energyShares : 0n;
      },
    );
  return { ...quoteAddQuote(pool, quote, swapped), swapped };
}
