// AMMMath.sol and DissipativeAMM.sol, to the last unit: constant product in the frame that melts with the token.
//
// xs: token shares. ys: internal quote units / I. yt: internal quote units. I: the token's index e^(−Λ), WAD. Fees: 1e-6 of the input.
// Every function answers what the contract would do at that index; a transaction that lands later finds a lower one, so leave a margin.
import { BaseError } from "../errors/base.ts";
import { ceilDiv, floorSub, min } from "../integers.ts";

const WAD = 10n ** 18n;
const MILLION = 10n ** 6n;
const MICRO_PER_KWH = 10n ** 9n;
const MAX_SHARES = (1n << 80n) - 1n;
const MAX_QUOTE = (1n << 64n) - 1n;
/** ⌊e^(−13.8)⌋, WAD: at or below it the vintage has ended and the market trades no more. */
export const END_OF_VINTAGE_INDEX = 1_015_631_471_002n;
/** Liquidity shares that a pool's first provider leaves behind for ever. */
export const BURNED_LIQUIDITY = 1_000n;

/** A pool as `reservesOf` answers, with what its key and its token add. */
export interface PoolState {
  /** xs, token shares. */
  readonly energyShares: bigint;
  /** ys, internal quote units / I. */
  readonly staticQuote: bigint;
  /** yt, internal quote units. */
  readonly totalQuote: bigint;
  /** Supply of liquidity shares. */
  readonly liquidity: bigint;
  /** Fee, 1e-6 of the input. */
  readonly fee: number;
  /** Decimals of the quote beyond 6. */
  readonly scale: number;
  /** The token's index at the time of the trade, WAD. */
  readonly index: bigint;
}

/** A trade that the market would refuse, by the name of the error with which it would. */
export class TradeRefusedError extends BaseError {
  override readonly name = "TradeRefusedError";
  /** The Solidity error's name. */
  readonly reason:
    | "ZeroAmount"
    | "InsufficientReserves"
    | "ReserveOverflow"
    | "VintageHasEnded"
    | "UnsoundIndex"
    | "LiquidityTooSmall";

  constructor(reason: TradeRefusedError["reason"], advice: string) {
    super(`The market would refuse this: ${reason}.`, { metaMessages: [advice] });
    this.reason = reason;
  }
}

/** What a trade moves and leaves. */
export interface Trade {
  /** Token shares that move. */
  readonly shares: bigint;
  /** Their energy as the contract answers it, µWh: in rounded up, out rounded down. */
  readonly energy: bigint;
  /** Quote that moves, base units. */
  readonly quote: bigint;
  /** The pool afterwards. */
  readonly after: PoolState;
}

/** What liquidity moves and leaves. */
export interface LiquidityChange extends Trade {
  /** Liquidity shares minted or burned. */
  readonly liquidity: bigint;
}

const unitOf = ({ scale }: Pick<PoolState, "scale">) => 10n ** BigInt(scale);
const afterFee = (amount: bigint, fee: number) => (amount * (MILLION - BigInt(fee))) / MILLION;
const beforeFee = (amount: bigint, fee: number) => ceilDiv(amount * MILLION, MILLION - BigInt(fee));
const sharesDown = (energy: bigint, index: bigint) => (min(energy, MAX_SHARES + 1n) * WAD) / index;
const sharesUp = (energy: bigint, index: bigint) => ceilDiv(min(energy, MAX_SHARES + 1n) * WAD, index);
const energyDown = (shares: bigint, index: bigint) => (shares * index) / WAD;
const energyUp = (shares: bigint, index: bigint) => ceilDiv(shares * index, WAD);

function requireOpen(index: bigint): void {
  if (index <= END_OF_VINTAGE_INDEX) {
    throw new TradeRefusedError("VintageHasEnded", "Remove liquidity or retire; trade a younger vintage.");
  }
  if (index > WAD)
    throw new TradeRefusedError("UnsoundIndex", "Pass the token's index() as it is, a WAD of at most one.");
}

function requireTradable(pool: PoolState): void {
  requireOpen(pool.index);
  if (pool.staticQuote * pool.index > pool.totalQuote * WAD) {
    throw new TradeRefusedError("UnsoundIndex", "Read reserves and index from the same block: an index never rises.");
  }
}

function requireMoved(amount: bigint): void {
  if (amount === 0n) throw new TradeRefusedError("ZeroAmount", "Trade more: this rounds to nothing.");
}

function shifted(pool: PoolState, dxs: bigint, dys: bigint, dyt: bigint, dl = 0n): PoolState {
  const after = {
    ...pool,
    energyShares: pool.energyShares + dxs,
    staticQuote: pool.staticQuote + dys,
    totalQuote: pool.totalQuote + dyt,
    liquidity: pool.liquidity + dl,
  };
  if (after.energyShares > MAX_SHARES || after.staticQuote > MAX_QUOTE || after.totalQuote > MAX_QUOTE) {
    throw new TradeRefusedError(
      "ReserveOverflow",
      "Trade less: a pool holds below 2^80 shares and 2^64 units of quote.",
    );
  }
  return after;
}

/** @see AMMMath.sellExactIn */
function sellIn(pool: PoolState, dxs: bigint) {
  const effective = afterFee(dxs, pool.fee);
  const dys = (pool.staticQuote * effective) / (pool.energyShares + effective);
  return { dys, out: (dys * pool.index) / WAD };
}

/** @see AMMMath.buyExactIn */
function buyIn(pool: PoolState, dy: bigint) {
  const effective = (afterFee(dy, pool.fee) * WAD) / pool.index;
  return {
    dxs: (pool.energyShares * effective) / (pool.staticQuote + effective),
    dys: (dy * WAD) / pool.index,
  };
}

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
 * Sells a number of shares: `sellEnergy` with `max`, whose shares are all that the caller has.
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
  const shares = beforeFee(effective, pool.fee);
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
  const dxs = sharesUp(energyOut, pool.index);
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

/**
 * `initialize`: a pool's first liquidity, {@link BURNED_LIQUIDITY} of it nobody's.
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
 * @param maxEnergy µWh. @param maxQuote Base units.
 * @returns What it costs: shares and energy rounded up, quote ⌈yt·ℓ/L⌉ and a unit on top, which lets ys round up.
 * @throws {@link TradeRefusedError}
 * @example
 * ```ts
 * import { type PoolState, quoteAdd } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { liquidity, energy, quote } = quoteAdd(pool, 5_000_000_000n, 2n ** 256n - 1n);
 * ```
 */
export function quoteAdd(pool: PoolState, maxEnergy: bigint, maxQuote: bigint): LiquidityChange {
  requireOpen(pool.index);
  const { energyShares, staticQuote, totalQuote, liquidity: supply } = pool;
  const maxUnits = min(maxQuote / unitOf(pool), MAX_QUOTE + 1n);
  const byShares = (sharesDown(maxEnergy, pool.index) * supply) / energyShares;
  const liquidity = min(byShares, (floorSub(maxUnits, 1n) * supply) / totalQuote);
  requireMoved(liquidity);
  const shares = ceilDiv(energyShares * liquidity, supply);
  const dys = ceilDiv(staticQuote * liquidity, supply);
  const units = ceilDiv(totalQuote * liquidity, supply) + 1n;
  const after = shifted(pool, shares, dys, units, liquidity);
  return { liquidity, shares, energy: energyUp(shares, pool.index), quote: units * unitOf(pool), after };
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

/** ⌊√x⌋ by Newton's iteration. */
function sqrt(x: bigint): bigint {
  if (x < 2n) return x;
  let root = 1n << BigInt((x.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + x / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
