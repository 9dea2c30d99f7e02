// AMMMath.sol's liquidity as DissipativeAMM.sol moves it, to the last unit.
import { WAD } from "../decay.ts";
import { ceilDiv, floorSub, min, sqrt } from "../integers.ts";
import { quoteBuy, quoteSell } from "./amm.ts";
import {
  BURNED_LIQUIDITY,
  energyDown,
  energyUp,
  type LiquidityChange,
  MAX_QUOTE,
  MAX_SHARES,
  type PoolState,
  requireMoved,
  requireOpen,
  sharesDown,
  shifted,
  TradeRefusedError,
  unitOf,
} from "./state.ts";

/**
 * `initialize`: a pool's first liquidity, 1,000 shares of it nobody's.
 *
 * @param pool The key's fee and scale, and the token's index.
 * @param energy µWh. @param quote Base units.
 * @returns `liquidity`: what the provider gets.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { quoteInitialize } from "@wattle/sdk";
 *
 * declare const index: bigint;
 * const { liquidity } = quoteInitialize({ fee: 3_000, scale: 0, index }, 1_000_000_000_000n, 200_000_000n);
 * ```
 */
export function quoteInitialize(
  pool: Pick<PoolState, "fee" | "scale" | "index">,
  energy: bigint,
  quote: bigint,
): LiquidityChange {
  requireOpen(pool.index);
  const shares = sharesDown(energy, pool.index);
  const units = min(quote / unitOf(pool), MAX_QUOTE + 1n);
  const staticQuote = (units * WAD) / pool.index;
  const supply = sqrt(shares * staticQuote);
  if (supply <= BURNED_LIQUIDITY) {
    throw new TradeRefusedError("LiquidityTooSmall", `Bring more: √(shares · quote) must exceed ${BURNED_LIQUIDITY}.`);
  }
  const nothing = { ...pool, energyShares: 0n, staticQuote: 0n, totalQuote: 0n, liquidity: 0n };
  const after = shifted(nothing, shares, staticQuote, units, supply);
  const liquidity = supply - BURNED_LIQUIDITY;
  return { liquidity, shares, energy: energyUp(shares, pool.index), quote: units * unitOf(pool), after };
}

/**
 * `addLiquidity`: the most liquidity that both maxima pay for, at the pool's proportions of xs, ys and yt (idle quote is paid for too).
 *
 * It reads no index: an offer of `toSharesDown(energy, index)` shares is never worth more than `energy`, whenever it is mined.
 *
 * @param maxShares Token shares. @param maxQuote Base units.
 * @returns What it costs: shares and energy rounded up, quote ⌈yt·ℓ/L⌉ and a unit on top, which lets ys round up.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteAdd } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { liquidity, shares, quote } = quoteAdd(pool, 5_000_000_000n, 2n ** 256n - 1n);
 * ```
 */
export function quoteAdd(pool: PoolState, maxShares: bigint, maxQuote: bigint): LiquidityChange {
  const { energyShares, staticQuote, totalQuote, liquidity: supply } = pool;
  const maxUnits = min(maxQuote / unitOf(pool), MAX_QUOTE + 1n);
  const byShares = (min(maxShares, MAX_SHARES + 1n) * supply) / energyShares;
  const liquidity = min(byShares, (floorSub(maxUnits, 1n) * supply) / totalQuote);
  requireMoved(liquidity);
  const shares = ceilDiv(energyShares * liquidity, supply);
  const dys = ceilDiv(staticQuote * liquidity, supply);
  const units = ceilDiv(totalQuote * liquidity, supply) + 1n;
  const after = shifted(pool, shares, dys, units, liquidity);
  return { liquidity, shares, energy: energyUp(shares, pool.index), quote: units * unitOf(pool), after };
}

/** What bringing one side only moves and leaves. */
export interface SingleSidedChange extends LiquidityChange {
  /** What of the first trade is given out: base units of quote when energy is brought, token shares when quote is. */
  readonly rest: bigint;
}

function requirePart(part: bigint, whole: bigint): void {
  if (part > whole)
    throw new TradeRefusedError("PartAboveWhole", "Trade at most what you bring: see splitEnergy, splitQuote.");
}

/**
 * `addEnergyLiquidity`: sells a part of some energy, and adds what that got with as much of the rest as it needs.
 *
 * @param energyIn µWh. @param energySold µWh of it: {@link splitEnergy} says how much is best.
 * @returns `shares` and `energy`: what is taken, µWh rounded up; `quote`: what joins the pool with it, out of the sale, base units; `rest`: what is
 * left of the sale and given out, base units, zero if it pays for no liquidity share, for then the pool keeps it.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteAddEnergy } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { liquidity, rest } = quoteAddEnergy(pool, 100_000_000_000n, 51_000_000_000n);
 * ```
 */
export function quoteAddEnergy(pool: PoolState, energyIn: bigint, energySold: bigint): SingleSidedChange {
  requirePart(energySold, energyIn);
  const sale = quoteSell(pool, energySold);
  const added = quoteAdd(sale.after, sharesDown(energyIn - energySold, pool.index), sale.quote);
  const left = (sale.quote - added.quote) / unitOf(pool);
  const given = left * added.after.liquidity >= added.after.totalQuote ? left : 0n;
  return {
    liquidity: added.liquidity,
    shares: sale.shares + added.shares,
    energy: energySold + added.energy,
    quote: added.quote,
    rest: given * unitOf(pool),
    after: shifted(added.after, 0n, 0n, left - given),
  };
}

/**
 * `addQuoteLiquidity`: buys kWh with a part of some quote, and adds them with as much of the rest as they need.
 *
 * @param quoteIn Base units. @param quoteSpent Base units of it: {@link splitQuote} says how much is best.
 * @returns `quote`: what is taken, base units; `shares` and `energy`: what joins the pool with it, out of the purchase, µWh rounded up; `rest`:
 * what is left of the purchase and given out, token shares, zero if it pays for no liquidity share, for then the pool keeps it.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteAddQuote } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { liquidity, quote } = quoteAddQuote(pool, 100_000_000n, 51_000_000n);
 * ```
 */
export function quoteAddQuote(pool: PoolState, quoteIn: bigint, quoteSpent: bigint): SingleSidedChange {
  requirePart(quoteSpent, quoteIn);
  const purchase = quoteBuy(pool, quoteSpent);
  const added = quoteAdd(purchase.after, purchase.shares, quoteIn - quoteSpent);
  const left = purchase.shares - added.shares;
  const rest = left * added.after.liquidity >= added.after.energyShares ? left : 0n;
  return {
    liquidity: added.liquidity,
    shares: added.shares,
    energy: added.energy,
    quote: purchase.quote + added.quote,
    rest,
    after: shifted(added.after, left - rest, 0n, 0n),
  };
}

/**
 * `removeLiquidity`: works past the vintage's end too.
 *
 * @param liquidity Liquidity shares, below the supply.
 * @returns What comes back: ⌊⌋, and a unit of quote less, which stays with the others.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteRemove } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { shares, quote } = quoteRemove(pool, 1_000_000n);
 * ```
 */
export function quoteRemove(pool: PoolState, liquidity: bigint): LiquidityChange {
  requireMoved(liquidity);
  const { energyShares, staticQuote, totalQuote, liquidity: supply } = pool;
  if (liquidity > supply - BURNED_LIQUIDITY) {
    throw new TradeRefusedError(
      "InsufficientReserves",
      `Remove at most ${supply - BURNED_LIQUIDITY} liquidity shares.`,
    );
  }
  const shares = (energyShares * liquidity) / supply;
  const dys = (staticQuote * liquidity) / supply;
  const units = floorSub((totalQuote * liquidity) / supply, 1n);
  const after = shifted(pool, -shares, -dys, -units, -liquidity);
  return { liquidity, shares, energy: energyDown(shares, pool.index), quote: units * unitOf(pool), after };
}
