// A liquidity position: what it is worth, and what made it so.
//
// Dissipation moves no price, so a position is compared in the frame that melts: a₀ = the kWh put in, token shares; p = ys / xs, the price in that frame;
// I, the index, with what is known to be lost taken off. All parts are in base units of the quote, at spot.
import { WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import type { Income } from "../generated/types.ts";
import { floorSub, max, sqrt } from "../integers.ts";
import { harvestCredit } from "./income.ts";
import { idleQuote } from "./price.ts";
import { type MarketState, poolStateOf } from "./reading.ts";
import { afterFee, energyDown, type PoolState, unitOf } from "./state.ts";

/** Liquidity that was added at once, and the pool that it came to. */
export interface LiquidityEntry {
  /** Unix seconds. */
  readonly time: number;
  /** Liquidity shares. */
  readonly liquidity: bigint;
  /** kWh put in, token shares. */
  readonly energyShares: bigint;
  /** Quote put in, base units. */
  readonly quote: bigint;
  /** The pool then: its price, its index with known losses taken off, what harvests had credited and recharges had added. */
  readonly pool: Pick<PoolState, "energyShares" | "staticQuote" | "index"> & Pick<Income, "accumulator" | "activation">;
}

/** What a position is worth and what made it so. Base units of the quote unless told. */
export interface PositionReport {
  /** Unix seconds. */
  readonly time: number;
  /** Liquidity shares. */
  readonly liquidity: bigint;
  /** kWh that removing it pays, token shares, ⌊⌋. */
  readonly energyShares: bigint;
  /** What they are now, with what is known to be lost taken off, µWh, ⌊⌋. */
  readonly energy: bigint;
  /** Quote that removing it pays, idle quote included, ⌊⌋ and an internal unit less. */
  readonly quote: bigint;
  /** The idle part of it, ⌊⌋. */
  readonly idle: bigint;
  /** What harvests have credited it with since the entry, claimed or not, ⌊⌋. */
  readonly harvested: bigint;
  /** Idle quote that recharges have moved into its part of the curve, at what that is worth there now, ⌊⌋. */
  readonly recharged: bigint;
  /** What was put in, at spot then. */
  readonly cost: bigint;
  /** What the same kWh and quote would be worth now, had they been held: the kWh melt there too. */
  readonly holding: bigint;
  /** `quote`, `energy` at spot, and `harvested`. */
  readonly value: bigint;
  /** `value − cost` = `price − dissipation + fees − impermanent − carry`, to the unit. */
  readonly gain: bigint;
  /** What the price did to the kWh put in: a₀·I₀·(p − p₀). */
  readonly price: bigint;
  /** What melted of the kWh put in, at spot now: a₀·(I₀ − I)·p. */
  readonly dissipation: bigint;
  /**
   * What fees, the carry fee too, have added: 2·I·(b − A·√(a₀·b₀·p)). Less the protocol's share when that is collected, also of what the pool had earned
   * before the entry.
   */
  readonly fees: bigint;
  /** What following the price along the curve has lost: I·(a₀·p + b₀ − 2·√(a₀·b₀·p)), never negative. */
  readonly impermanent: bigint;
  /** What melted of kWh that others had left in the pool; negative when they had taken some: see {@link positionOf}. */
  readonly carry: bigint;
}

/** Entries of more liquidity than an account has, or logs that do not account for all that it has. */
export class EntriesIncompleteError extends BaseError {
  override readonly name = "EntriesIncompleteError";
  /** Liquidity shares of the entries. */
  readonly entered: bigint;
  /** Liquidity shares of the account. */
  readonly held: bigint;

  constructor(entered: bigint, held: bigint) {
    super(`The entries are of ${entered} liquidity shares; the account has ${held}.`, {
      metaMessages: [
        "Look for logs from the pool's first block on; or state entries of no more than what is left of each.",
      ],
    });
    this.entered = entered;
    this.held = held;
  }
}

/** The index with what is known to be lost and not yet a haircut taken off. */
const soundIndex = ({ index, pendingLoss }: Pick<MarketState, "index" | "pendingLoss">) =>
  afterFee(index, Number(pendingLoss));

/** Token shares at a pool's spot price, base units, ⌊⌋. */
const atSpot = (shares: bigint, index: bigint, pool: Pick<PoolState, "energyShares" | "staticQuote">, unit: bigint) =>
  (shares * index * pool.staticQuote * unit) / (WAD * pool.energyShares);

/**
 * An entry, from what was put in and the pool as it was then.
 *
 * @param market The pool at the block of the addition: spot, index and income then. @param added What `LiquidityAdded` says, or a quote.
 * @example
 * ```ts
 * import { entryOf, type MarketReading, positionOf } from "@wattle/sdk";
 *
 * declare const then: MarketReading;
 * declare const now: MarketReading;
 * const entry = entryOf(then, { liquidity: 900_000n, energyShares: 5_000_000_000n, quote: 1_000_000n });
 * console.log(positionOf(now, entry).gain);
 * ```
 */
export function entryOf(
  market: MarketState,
  added: Pick<LiquidityEntry, "liquidity" | "energyShares" | "quote">,
): LiquidityEntry {
  const { liquidity, energyShares, quote } = added;
  const { reserves, income, time } = market;
  const pool = {
    energyShares: reserves.energyShares,
    staticQuote: reserves.staticQuote,
    index: soundIndex(market),
    accumulator: income.accumulator,
    activation: income.activation,
  };
  return { time, liquidity, energyShares, quote, pool };
}

/**
 * What a position is worth at a pool's present state, and what made it so.
 *
 * Of the kWh put in, a₀ token shares, and the quote, q₀ = b₀·I₀ + i₀ with b₀ = a₀·p₀ on the curve and i₀ idle, the position now has on the curve a shares
 * and b = a·p, b·I of quote, besides idle quote i and harvests h. Holding would be worth a₀·I·p + q₀, the position is worth 2·b·I + i + h. The
 * difference is put down to
 *
 * - `fees`: the curve is larger by √(a·b) / √(a₀·b₀), which only fees and recharges make it; A is the part of recharges. At spot and index now.
 * - `impermanent`: on a curve of the size it came with, a₀·p and b₀ have become √(a₀·b₀·p) each (the constant product's loss, Uniswap v2 whitepaper
 *   and LVR, arXiv 2208.06046), in the frame that melts.
 * - `carry`: (I₀ − I)·b₀ − (i − i₀) − h − `recharged`. What the pool's kWh melt becomes idle quote at the price of that moment, so this is
 *   ∫(b₀ − b)·(−dI): what melted beyond the position's own kWh while others had left theirs in the pool, for quote that they took. Demurrage parking is all carry.
 *   Negative when they had bought kWh away, or fees made b larger.
 *
 * Every part is exact to a base unit, rounded towards zero, but `carry`, which is what is left, so that the sum is exact: it has the roundings of the others,
 * those of the trades, and the unit that a removal leaves behind. What the protocol collects of idle quote is in it too.
 *
 * @param market The pool now, as {@link readMarket} answers it, also of a vintage that has ended. @param entry As {@link entryOf} or {@link readPosition} answer it.
 * @example
 * ```ts
 * import { type LiquidityEntry, type MarketReading, positionOf } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * declare const entry: LiquidityEntry;
 * const { value, holding, fees, impermanent, carry } = positionOf(market, entry);
 * console.log(value - holding === fees - impermanent - carry); // true
 * ```
 */
export function positionOf(market: MarketState, entry: LiquidityEntry): PositionReport {
  const index = soundIndex(market);
  const pool = { ...poolStateOf(market), index };
  const unit = unitOf(pool);
  const { liquidity, pool: then } = entry;
  const { energyShares: xs, staticQuote: ys, liquidity: supply } = pool;

  const energyShares = (xs * liquidity) / supply;
  const quote = floorSub((pool.totalQuote * liquidity) / supply, 1n) * unit;
  const harvested = harvestCredit(liquidity, market.income.accumulator - then.accumulator) * unit;
  const cost = entry.quote + atSpot(entry.energyShares, then.index, then, unit);
  const holding = entry.quote + atSpot(entry.energyShares, index, pool, unit);
  const value = quote + atSpot(energyShares, index, pool, unit) + harvested;
  const gain = value - cost;

  // Static quote in Q64: what the entry's kWh are worth now and were then, and what the curve makes of both.
  const worthNow = ((entry.energyShares * ys) << 64n) / xs;
  const worthThen = ((entry.energyShares * then.staticQuote) << 64n) / then.energyShares;
  const balanced = sqrt(worthNow * worthThen);
  const activated = (balanced * market.income.activation) / then.activation;
  const has = ((ys * liquidity) << 64n) / supply;
  const inQuote = (static_: bigint) => (static_ * index * unit) / (WAD << 64n);

  const dissipation = atSpot(entry.energyShares, then.index - index, pool, unit);
  const price = holding - cost + dissipation;
  const impermanent = inQuote(max(0n, worthNow + worthThen - 2n * balanced));
  const fees = inQuote(2n * (has - activated));
  return {
    time: market.time,
    liquidity,
    energyShares,
    energy: energyDown(energyShares, index),
    quote,
    idle: (((idleQuote(pool) / unit) * liquidity) / supply) * unit,
    harvested,
    recharged: inQuote(2n * (activated - balanced)),
    cost,
    holding,
    value,
    gain,
    price,
    dissipation,
    fees,
    impermanent,
    carry: price - dissipation + fees - impermanent - gain,
  };
}

/**
 * Several entries' reports as one: each amount is their sum, and the sum of the parts stays exact.
 *
 * @param reports Of one pool and time, at least one.
 * @example
 * ```ts
 * import { type LiquidityEntry, type MarketReading, positionOf, sumOfPositions } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * declare const entries: LiquidityEntry[];
 * console.log(sumOfPositions(entries.map((entry) => positionOf(market, entry))).value);
 * ```
 */
export function sumOfPositions(reports: readonly PositionReport[]): PositionReport {
  return reports.reduce((sum, one) => {
    const of = <Key extends Exclude<keyof PositionReport, "time">>(key: Key) => sum[key] + one[key];
    return {
      time: one.time,
      liquidity: of("liquidity"),
      energyShares: of("energyShares"),
      energy: of("energy"),
      quote: of("quote"),
      idle: of("idle"),
      harvested: of("harvested"),
      recharged: of("recharged"),
      cost: of("cost"),
      holding: of("holding"),
      value: of("value"),
      gain: of("gain"),
      price: of("price"),
      dissipation: of("dissipation"),
      fees: of("fees"),
      impermanent: of("impermanent"),
      carry: of("carry"),
    };
  });
}

/** Liquidity that an account got, with what it paid, or that it gave away. */
export type LiquidityMove = LiquidityEntry | { readonly removed: bigint };

/**
 * What is left of an account's entries after removals: each takes the same part of every entry that is there, of what was put in for it too.
 *
 * @param moves In their order. Removed: liquidity shares.
 * @returns Entries whose liquidity adds up to what is left, to the share; kWh and quote of each ⌊⌋.
 * @throws {@link EntriesIncompleteError} when more is removed than was entered.
 * @example
 * ```ts
 * import { entriesLeft, type LiquidityEntry } from "@wattle/sdk";
 *
 * declare const first: LiquidityEntry;
 * declare const second: LiquidityEntry;
 * const [half] = entriesLeft([first, { removed: first.liquidity / 2n }, second]);
 * ```
 */
export function entriesLeft(moves: readonly LiquidityMove[]): LiquidityEntry[] {
  let entries: LiquidityEntry[] = [];
  for (const move of moves) {
    if (!("removed" in move)) {
      entries.push(move);
      continue;
    }
    const held = entries.reduce((sum, { liquidity }) => sum + liquidity, 0n);
    const left = held - move.removed;
    if (left < 0n) throw new EntriesIncompleteError(held, move.removed);
    let before = 0n;
    entries = entries.flatMap((entry) => {
      // The parts add up to what is left.
      const liquidity = (left * (before + entry.liquidity)) / held - (left * before) / held;
      before += entry.liquidity;
      const part = (amount: bigint) => (amount * liquidity) / entry.liquidity;
      const rest = { ...entry, liquidity, energyShares: part(entry.energyShares), quote: part(entry.quote) };
      return liquidity > 0n ? [rest] : [];
    });
  }
  return entries;
}
