// What a pool shows at the margin, and how far a trade moves it.
import { WAD } from "../decay.ts";
import { ceilDiv, floorSub } from "../integers.ts";
import { MICRO_PER_KWH, MILLION, type PoolState, type Trade, unitOf } from "./state.ts";

/**
 * The marginal price, base units per kWh, WAD, ⌊⌋: `spotPrice`. Waiting does not move it. Never an oracle.
 *
 * @example
 * ```ts
 * import { type PoolState, spotPrice } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * spotPrice(pool);
 * ```
 */
export function spotPrice(pool: Pick<PoolState, "energyShares" | "staticQuote" | "scale">): bigint {
  return (pool.staticQuote * unitOf(pool) * MICRO_PER_KWH * WAD) / pool.energyShares;
}

/**
 * Quote that dissipation released to the liquidity providers, base units, ⌊⌋: `idleQuote`.
 *
 * @example
 * ```ts
 * import { idleQuote, type PoolState } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * declare const indexTomorrow: bigint;
 * idleQuote({ ...pool, index: indexTomorrow });
 * ```
 */
export function idleQuote(pool: Pick<PoolState, "staticQuote" | "totalQuote" | "scale" | "index">): bigint {
  return floorSub(pool.totalQuote, ceilDiv(pool.staticQuote * pool.index, WAD)) * unitOf(pool);
}

/**
 * How much worse than the marginal price a trade is, fee included, 1e-6, rounded up; never negative.
 *
 * @param side `sell`: less quote for the energy; `buy`: less energy for the quote.
 * @example
 * ```ts
 * import { type PoolState, priceImpact, quoteSell } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * declare const energy: bigint;
 * priceImpact(pool, quoteSell(pool, energy), "sell"); // 3_000 and more at a fee of 0.3 %
 * ```
 */
export function priceImpact(pool: PoolState, trade: Trade, side: "sell" | "buy"): number {
  // Quote that the shares are worth at the margin, × xs·WAD.
  const atMargin = trade.shares * pool.staticQuote * pool.index * unitOf(pool);
  const paid = trade.quote * pool.energyShares * WAD;
  const [best, got] = side === "sell" ? [atMargin, paid] : [paid, atMargin];
  return best === 0n ? 0 : Number(ceilDiv(floorSub(best, got) * MILLION, best));
}
