// IncomeMath.sol, to the last unit: what a pool earns, and what becomes of its idle quote. Growth is in Q64 (2^64 = 1), parts in 1e-6.
import { WAD } from "../decay.ts";
import { ceilDiv, floorSub, min, sqrt } from "../integers.ts";

const MILLION = 10n ** 6n;
const ONE = 1n << 64n;
/** Idle quote may be harvested beyond a fiftieth, 2 %, of what the curve needs. */
const HARVEST_PART = 50n;
/** Ticks a second of the recharge's clock. */
const CLOCK = 256n;
const LOT_TIME = 600n * CLOCK;
const LOT_PART = 200n;
const FIRST_DISCOUNT = 20_000n;
const LAST_DISCOUNT = 1_000n;

/**
 * ⌊√(xs·ys)·2^56⌋: the curve's size, whose growth against the liquidity is what fees have earned.
 *
 * @param energyShares xs. @param staticQuote ys.
 * @example
 * ```ts
 * import { curveRoot } from "@wattle/sdk";
 *
 * curveRoot(4n, 9n) >> 56n; // 6n
 * ```
 */
export function curveRoot(energyShares: bigint, staticQuote: bigint): bigint {
  return sqrt((energyShares * staticQuote) << 112n);
}

/**
 * √(xs·ys) / L in Q64, ⌊⌋: what a liquidity share has of the curve. Fees raise it; adding, removing, waiting and haircuts leave it.
 *
 * @param root As {@link curveRoot}. @param liquidity L, at least 1,000.
 * @example
 * ```ts
 * import { curveRoot, growthOf } from "@wattle/sdk";
 *
 * growthOf(curveRoot(4_000_000n, 9_000_000n), 6_000_000n); // 2^64
 * ```
 */
export function growthOf(root: bigint, liquidity: bigint): bigint {
  return (root << 8n) / liquidity;
}

/**
 * By how much recharges have raised growth in all, after one more: ⌈activation·later / before⌉ of the roots, Q64.
 *
 * @param activation Before it, Q64. @param before Root before. @param later Root after.
 */
export function activationAfter(activation: bigint, before: bigint, later: bigint): bigint {
  return ceilDiv(activation * later, before);
}

/**
 * Growth by fees alone, Q64, ⌊⌋.
 *
 * @param growth As {@link growthOf}. @param activation By recharges, Q64; 2^64 if there was none.
 * @example
 * ```ts
 * import { earnedOf } from "@wattle/sdk";
 *
 * earnedOf(3n * 2n ** 64n, 2n * 2n ** 64n); // 1.5 in Q64
 * ```
 */
export function earnedOf(growth: bigint, activation: bigint): bigint {
  return (growth << 64n) / activation;
}

/** What the protocol's share is worked out from. */
export interface Earnings {
  /** L. */
  readonly liquidity: bigint;
  /** Growth by fees at the last collection, Q64. */
  readonly kept: bigint;
  /** Growth by fees now, Q64. */
  readonly earned: bigint;
  /** φ, 1e-6 of the growth. */
  readonly share: number;
  /** ys. */
  readonly staticQuote: bigint;
  /** yt. */
  readonly totalQuote: bigint;
  /** I, WAD. */
  readonly index: bigint;
}

/**
 * Liquidity that is minted to the protocol for its share φ of what fees earned: q of the pool, q = φ·(earned − kept) / earned · 2a / (a + yt)
 * with a = ⌊ys·I⌋. Idle quote, which nobody earned, is no part of it.
 *
 * @returns ⌊L·q / (1 − q)⌋ liquidity shares; zero when nothing was earned.
 * @example
 * ```ts
 * import { type Earnings, protocolLiquidity } from "@wattle/sdk";
 *
 * declare const earnings: Earnings;
 * protocolLiquidity(earnings);
 * ```
 */
export function protocolLiquidity({
  liquidity,
  kept,
  earned,
  share,
  staticQuote,
  totalQuote,
  index,
}: Earnings): bigint {
  if (earned <= kept) return 0n;
  const active = (staticQuote * index) / WAD;
  const part = BigInt(share) * (earned - kept) * 2n * active;
  const whole = MILLION * earned * (active + totalQuote);
  return part < whole ? (liquidity * part) / (whole - part) : 0n;
}

/**
 * Whether idle quote may be harvested: more than 2 % of what the curve needs.
 *
 * @param idle Internal units. @param totalQuote yt.
 */
export function isHarvestable(idle: bigint, totalQuote: bigint): boolean {
  return idle * HARVEST_PART > totalQuote - idle;
}

/**
 * What a harvest credits to a liquidity share and takes from yt. What does not divide stays idle in the pool.
 *
 * @param idle Internal units. @param liquidity L.
 * @returns `step`: Q64 of an internal unit a liquidity share; `taken`: internal units that leave yt.
 */
export function harvestStep(idle: bigint, liquidity: bigint): { step: bigint; taken: bigint } {
  const step = (idle << 64n) / liquidity;
  return { step, taken: (step * liquidity + ONE - 1n) >> 64n };
}

/**
 * What an account's liquidity is credited for harvests since it last was: ⌊liquidity·step / 2^64⌋ internal units.
 *
 * @param liquidity Liquidity shares. @param step The accumulator now less the account's checkpoint, Q64.
 */
export function harvestCredit(liquidity: bigint, step: bigint): bigint {
  return (liquidity * step) >> 64n;
}

/** Where a recharge's gradual auction stands. */
export interface RechargeAuction {
  /** Ticks of 1/256 s since it last began, at most one lot's 600 s. */
  readonly accrued: bigint;
  /** Shares that may be recharged now. */
  readonly lot: bigint;
  /** δ, 1e-6: 2 % falling to 0.1 %. */
  readonly discount: bigint;
}

/**
 * Where the auction stands: lot and discount grow and fall in a line over 600 s.
 *
 * @param energyShares xs. @param since The auction's clock, 1/256 s. @param time Unix seconds.
 */
export function rechargeAuctionAt(energyShares: bigint, since: bigint, time: number): RechargeAuction {
  const accrued = min(floorSub(BigInt(time) * CLOCK, since), LOT_TIME);
  return {
    accrued,
    lot: (energyShares * accrued) / (LOT_PART * LOT_TIME),
    discount: FIRST_DISCOUNT - ((FIRST_DISCOUNT - LAST_DISCOUNT) * accrued) / LOT_TIME,
  };
}

/**
 * The auction's clock after a part of a lot was taken: now − accrued + ⌈accrued·shares / lot⌉, 1/256 s.
 *
 * @param auction Before. @param shares At most its lot, which is not zero. @param time Unix seconds.
 */
export function rechargeClockAfter(auction: RechargeAuction, shares: bigint, time: number): bigint {
  return BigInt(time) * CLOCK - auction.accrued + ceilDiv(auction.accrued * shares, auction.lot);
}

/** What a recharge is priced by. */
export interface RechargePricing {
  /** xs. */
  readonly energyShares: bigint;
  /** ys. */
  readonly staticQuote: bigint;
  /** I, WAD. */
  readonly index: bigint;
  /** By what the average is below spot, as {@link factorBelow}; WAD when it is not below. */
  readonly factor: bigint;
  /** δ, 1e-6. */
  readonly discount: bigint;
  /** What is known to be lost of the kWh, 1e-6. */
  readonly pendingLoss: number;
}

/**
 * What recharging shares costs the idle quote: `staticQuote` joins the curve, so that its price stays, and the seller gets `quote` =
 * min(spot, average)·(1 − δ)·(1 − loss), internal units, ⌊⌋.
 *
 * @param shares At most the lot.
 */
export function rechargeCost(terms: RechargePricing, shares: bigint): { staticQuote: bigint; quote: bigint } {
  const { energyShares: xs, staticQuote: ys, index, factor, discount, pendingLoss } = terms;
  const atSpot = (ys * shares * index) / (xs * WAD);
  const kept = factor * (MILLION - discount) * (MILLION - BigInt(pendingLoss));
  return { staticQuote: (ys * shares) / xs, quote: (atSpot * kept) / (WAD * MILLION * MILLION) };
}

/**
 * Seconds after a pool's last trade in which nothing may be recharged: one for each tick between its price and the stored average.
 *
 * @param tick As {@link tickOf}. @param ema As stored.
 */
export function quietTime(tick: number, ema: number): number {
  return Math.abs(tick - ema);
}

/**
 * Whether a pool's trailing income is at least λ/2, without which it does not recharge: 2·(earned − then)·WAD ≥ earned·λ·elapsed.
 *
 * @param then Growth by fees at the older checkpoint, Q64. @param earned Now. @param rate λ, WAD a second. @param elapsed Seconds since.
 */
export function incomeSuffices(then: bigint, earned: bigint, rate: bigint, elapsed: number): boolean {
  return 2n * floorSub(earned, then) * WAD >= earned * rate * BigInt(elapsed);
}
