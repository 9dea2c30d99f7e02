// The mathematics of CollateralMath.sol, to the last unit. Prices in base units of the stake token per kWh, fractions and indices in WAD.
import { toEnergyDown, toEnergyUp, toSharesDown, WAD } from "../decay.ts";
import type { Policy } from "../generated/types.ts";
import { ceilDiv, floorSub, min } from "../integers.ts";
import { keptAfter } from "./math.ts";

const MICRO_PER_KWH = 1_000_000_000n;
const WAD_PER_PPM = 10n ** 12n;
const MILLION = 1_000_000n;
/** What a price of zero can pay for: without end, as the contract says it. */
const ENDLESS = 2n ** 128n - 1n;

/**
 * What an auction pays: ⌊penalty · (start + (1 − start) · elapsed / duration)⌋, base units per kWh; the whole penalty price from its end on.
 *
 * @param elapsed Seconds since it began.
 * @example
 * ```ts
 * import { auctionPriceAt, WAD } from "@wattle/sdk";
 *
 * auctionPriceAt({ penaltyPrice: 400_000n, auctionStart: WAD / 4n, auctionTime: 3_600 }, 1_800); // 250_000n
 * ```
 */
export function auctionPriceAt(
  policy: Pick<Policy, "penaltyPrice" | "auctionStart" | "auctionTime">,
  elapsed: number,
): bigint {
  const duration = BigInt(policy.auctionTime);
  const part = policy.auctionStart * duration + (WAD - policy.auctionStart) * min(BigInt(elapsed), duration);
  return (policy.penaltyPrice * part) / (WAD * duration);
}

/**
 * What energy costs: ⌊energy · price⌋, base units.
 *
 * @param energy µWh. @param price Base units per kWh.
 * @example
 * ```ts
 * import { costDown } from "@wattle/sdk";
 *
 * costDown(1_999_999_999n, 500_000n); // 999_999n
 * ```
 */
export function costDown(energy: bigint, price: bigint): bigint {
  return (energy * price) / MICRO_PER_KWH;
}

/**
 * What energy costs: ⌈energy · price⌉, base units.
 *
 * @param energy µWh. @param price Base units per kWh.
 * @example
 * ```ts
 * import { costUp } from "@wattle/sdk";
 *
 * costUp(1_999_999_999n, 500_000n); // 1_000_000n
 * ```
 */
export function costUp(energy: bigint, price: bigint): bigint {
  return ceilDiv(energy * price, MICRO_PER_KWH);
}

/**
 * The most shares that a stake pays for: ⌊⌊stake / price⌋ / index⌋. None when they are worth nothing.
 *
 * @param stake Base units. @param price Base units per kWh. @param index Of the shares, WAD.
 * @example
 * ```ts
 * import { affordableShares, WAD } from "@wattle/sdk";
 *
 * affordableShares(500_000n, 500_000n, WAD / 2n); // 2_000_000_000n
 * ```
 */
export function affordableShares(stake: bigint, price: bigint, index: bigint): bigint {
  if (index === 0n) return 0n;
  return toSharesDown(price === 0n ? ENDLESS : (stake * MICRO_PER_KWH) / price, index);
}

/**
 * What the proof of a shortfall earns: ⌊shortfall · reward · price⌋, as far as the stake has more than ⌈liability · price⌉; base units.
 *
 * @param shortfall Store shares before locked shares burn. @param liability Store shares after they did. @param stake Base units.
 * @example
 * ```ts
 * import { proofRewardOf, WAD } from "@wattle/sdk";
 *
 * const policy = { penaltyPrice: 500_000n, proofReward: WAD / 20n };
 * proofRewardOf({ shortfall: 10n ** 9n, liability: 0n, stake: 10n ** 6n, storeIndex: WAD }, policy); // 25_000n
 * ```
 */
export function proofRewardOf(
  terms: { shortfall: bigint; liability: bigint; stake: bigint; storeIndex: bigint },
  policy: Pick<Policy, "penaltyPrice" | "proofReward">,
): bigint {
  const { shortfall, liability, stake, storeIndex } = terms;
  const earned = (costDown(toEnergyDown(shortfall, storeIndex), policy.penaltyPrice) * policy.proofReward) / WAD;
  return min(earned, floorSub(stake, costUp(toEnergyUp(liability, storeIndex), policy.penaltyPrice)));
}

/**
 * Of a shortfall, the store shares that neither locked shares nor the stake at the penalty price would cover:
 * shortfall − ⌊locked · kept⌋ − ⌊⌊stake / price⌋ / storeIndex⌋, zero at least.
 *
 * @param shortfall Store shares. @param locked Token shares. @param kept WAD. @param stake Base units. @param price Base units per kWh.
 * @example
 * ```ts
 * import { uncoveredOf, WAD } from "@wattle/sdk";
 *
 * uncoveredOf({ shortfall: 1_000n, locked: 100n, kept: WAD, stake: 0n, price: 500_000n, storeIndex: WAD }); // 900n
 * ```
 */
export function uncoveredOf(terms: {
  shortfall: bigint;
  locked: bigint;
  kept: bigint;
  stake: bigint;
  price: bigint;
  storeIndex: bigint;
}): bigint {
  const { shortfall, locked, kept, stake, price, storeIndex } = terms;
  if (storeIndex === 0n) return 0n;
  return floorSub(floorSub(shortfall, (locked * kept) / WAD), affordableShares(stake, price, storeIndex));
}

/**
 * What writing off a liability would take off every token share: 1 − kept′ / kept, rounded up, WAD. Zero while the headroom bears it.
 *
 * @param pool Σ liability and Σ written off, store shares; `claims`: token shares, locked ones included; `kept`, WAD. @param lost Store shares,
 * at most Σ liability − Σ written off.
 * @example
 * ```ts
 * import { haircutOf, WAD } from "@wattle/sdk";
 *
 * haircutOf({ liability: 1_000n, writtenOff: 0n, claims: 1_000n, kept: WAD }, 50n); // 50_000_000_000_000_000n
 * ```
 */
export function haircutOf(
  pool: { liability: bigint; writtenOff: bigint; claims: bigint; kept: bigint },
  lost: bigint,
): bigint {
  const left = keptAfter(pool.kept, pool.liability - pool.writtenOff - lost, pool.claims);
  return left === pool.kept ? 0n : WAD - (left * WAD) / pool.kept;
}

/**
 * The haircut that a known loss would be, ppm, rounded up: what the token shows as its pending loss.
 *
 * @param pool As in {@link haircutOf}. @param lost Store shares; more than all of them cannot be lost.
 * @example
 * ```ts
 * import { pendingLossOf, WAD } from "@wattle/sdk";
 *
 * pendingLossOf({ liability: 1_000n, writtenOff: 0n, claims: 1_000n, kept: WAD }, 50n); // 50_000n
 * ```
 */
export function pendingLossOf(
  pool: { liability: bigint; writtenOff: bigint; claims: bigint; kept: bigint },
  lost: bigint,
): bigint {
  const loss = haircutOf(pool, min(lost, pool.liability - pool.writtenOff));
  return min(ceilDiv(loss, WAD_PER_PPM), MILLION);
}

/**
 * What `shares` beside `claims` add to a fund to carry as much: ⌈fund · shares / claims⌉, base units; nothing when there are no claims.
 *
 * @example
 * ```ts
 * import { compensationDue } from "@wattle/sdk";
 *
 * compensationDue(1_000n, 1n, 3n); // 334n
 * ```
 */
export function compensationDue(fund: bigint, shares: bigint, claims: bigint): bigint {
  return claims === 0n ? 0n : ceilDiv(fund * shares, claims);
}
