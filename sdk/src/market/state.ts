// What the market's mathematics stands on: a pool, what is refused, and AMMMath's conversions. Only the types leave the package.
//
// xs: token shares. ys: internal quote units / I. yt: internal quote units. I: the token's index e^(−Λ), WAD. Fees: 1e-6 of the input.
// Every function answers what the contract would do at that index; a transaction that lands later finds a lower one, so leave a margin.
import { END_INDEX, WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { ceilDiv, min } from "../integers.ts";

export const MILLION = 10n ** 6n;
export const MICRO_PER_KWH = 10n ** 9n;
export const MAX_SHARES = (1n << 80n) - 1n;
export const MAX_QUOTE = (1n << 64n) - 1n;
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
  /** τ of the key, seconds. Default 0. */
  readonly residence?: number;
  /** Cap of the carry fee, 1e-6. Default 0. */
  readonly carryCap?: number;
  /** λ of the token, WAD a second: what the carry fee is of. Default 0. */
  readonly rate?: bigint;
  /** What is known to be lost of the token's kWh and not yet taken off, 1e-6: `pendingLoss`. Default 0. */
  readonly pendingLoss?: number;
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
    | "EnergyIsLost"
    | "LiquidityTooSmall"
    | "PartAboveWhole"
    | "MoveOutOfRange"
    | "NothingToHarvest"
    | "NothingToClaim"
    | "PriceUnsettled"
    | "IncomeTooLow"
    | "NothingToRecharge";

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

export const unitOf = ({ scale }: Pick<PoolState, "scale">) => 10n ** BigInt(scale);
export const afterFee = (amount: bigint, fee: number) => (amount * (MILLION - BigInt(fee))) / MILLION;
export const beforeFee = (amount: bigint, fee: number) => ceilDiv(amount * MILLION, MILLION - BigInt(fee));
export const sharesDown = (energy: bigint, index: bigint) => (min(energy, MAX_SHARES + 1n) * WAD) / index;
export const sharesUp = (energy: bigint, index: bigint) => ceilDiv(min(energy, MAX_SHARES + 1n) * WAD, index);
export const energyDown = (shares: bigint, index: bigint) => (shares * index) / WAD;
export const energyUp = (shares: bigint, index: bigint) => ceilDiv(shares * index, WAD);

/** @see AMMMath.sellExactIn */
export function sellIn(pool: PoolState, dxs: bigint): { readonly dys: bigint; readonly out: bigint } {
  const effective = countedIn(pool, dxs);
  const dys = (pool.staticQuote * effective) / (pool.energyShares + effective);
  return { dys, out: (dys * pool.index) / WAD };
}

/** @see AMMMath.countedIn */
export function countedIn(pool: PoolState, dxs: bigint): bigint {
  return afterFee(afterFee(dxs, pool.pendingLoss ?? 0), energyFee(pool));
}

/** @see AMMMath.buyExactIn */
export function buyIn(pool: PoolState, dy: bigint): { readonly dxs: bigint; readonly dys: bigint } {
  const effective = (afterFee(dy, pool.fee) * WAD) / pool.index;
  return {
    dxs: (pool.energyShares * effective) / (pool.staticQuote + effective),
    dys: (dy * WAD) / pool.index,
  };
}

export function requireOpen(index: bigint): void {
  if (index <= END_INDEX) {
    throw new TradeRefusedError("VintageHasEnded", "Remove liquidity or retire; trade a younger vintage.");
  }
  if (index > WAD)
    throw new TradeRefusedError("UnsoundIndex", "Pass the token's index() as it is, a WAD of at most one.");
}

export function requireTradable(pool: PoolState): void {
  requireOpen(pool.index);
  if (pool.staticQuote * pool.index > pool.totalQuote * WAD) {
    throw new TradeRefusedError("UnsoundIndex", "Read reserves and index from the same block: an index never rises.");
  }
}

export function requireMoved(amount: bigint): void {
  if (amount === 0n) throw new TradeRefusedError("ZeroAmount", "Trade more: this rounds to nothing.");
}

export function shifted(pool: PoolState, dxs: bigint, dys: bigint, dyt: bigint, dl = 0n): PoolState {
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

/**
 * The fee on kWh that come in, 1e-6: the pool's fee and the carry fee min(⌈λ·τ⌉, cap). The price does not fall as the kWh melt, so the providers
 * carry λ for as long as the kWh stay.
 *
 * @example
 * ```ts
 * import { energyFee } from "@wattle/sdk";
 *
 * energyFee({ fee: 30_000, residence: 21_600, carryCap: 450_000, rate: 2_791_759_959_306n }); // 90_303: 3 % and 6.03 %
 * ```
 */
export function energyFee(pool: Pick<PoolState, "fee" | "residence" | "carryCap" | "rate">): number {
  const { fee, residence = 0, carryCap = 0, rate = 0n } = pool;
  if (residence === 0 || carryCap === 0) return fee;
  return fee + Number(min(ceilDiv(rate * BigInt(residence), 10n ** 12n), BigInt(carryCap)));
}
