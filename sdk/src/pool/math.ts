// The mathematics of PoolMath.sol, to the last unit. Energy in µWh, registers in Wh, efficiencies in WAD.
import { indexAt, toEnergyDown, toEnergyUp, toSharesDown, toSharesUp, WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import type { Policy } from "../generated/types.ts";
import { ceilDiv, floorSub, max, min } from "../integers.ts";

const MICRO_PER_WH = 1_000_000n;
const MICRO_PER_KWH = 1_000_000_000n;

/** A leaf shows a lower discharge register than the one that the pool counts from. */
export class DischargeBeforeBaseError extends BaseError {
  override readonly name = "DischargeBeforeBaseError";

  constructor(discharge: bigint, base: bigint) {
    super(`The leaf shows ${discharge} Wh of discharge; the pool counts from ${base} Wh.`, {
      metaMessages: ["Use a leaf that was read after the site's last deposit."],
    });
  }
}

/** Haircuts have left nothing of the pool's tokens: no number of them is worth any of a liability. */
export class NothingKeptError extends BaseError {
  override readonly name = "NothingKeptError";

  constructor() {
    super("Haircuts have left nothing of the pool's tokens: none of them pays any liability.", {
      metaMessages: ["Reduce the liability by discharge."],
    });
  }
}

/** What a pool's account of a site and a leaf of it say about a deposit. */
export interface DepositTerms {
  /** Green charge that the entitlement claims, Wh. */
  readonly wh: bigint;
  /** S of the leaf, Wh. */
  readonly stateOfCharge: bigint;
  /** Accredited storage, Wh. */
  readonly storageWh: bigint;
  /**
   * Λ since the leaf was read, WAD: λ times the leaf's age. Where λ changed after the reading: what accrued since it did, and before it the most
   * that the policy's highest λ would have.
   */
  readonly decayed: bigint;
  /** The site's liability, store shares. */
  readonly liability: bigint;
  /** The pool's store index e^(−Λ) at the deposit, WAD. */
  readonly storeIndex: bigint;
  /** What haircuts have left of every token share, WAD: 1e18 until the first. */
  readonly kept: bigint;
}

/**
 * AC energy that green charge can deliver: ⌊wh · 1e6 · ηc·ηd⌋, µWh.
 *
 * @param wh Green charge, Wh.
 * @param roundTrip ηc·ηd, WAD.
 * @example
 * ```ts
 * import { convertedCharge } from "@wattle/sdk";
 *
 * convertedCharge(2_000n, 900_000_000_000_000_000n); // 1_800_000_000n
 * ```
 */
export function convertedCharge(wh: bigint, roundTrip: bigint): bigint {
  return (wh * MICRO_PER_WH * roundTrip) / WAD;
}

/**
 * AC energy that a store can still deliver to the pool: ⌊θ · ηd · min(S, storage) · e^(−Λ)⌋, µWh.
 *
 * @example
 * ```ts
 * import { pledgedStock } from "@wattle/sdk";
 *
 * const policy = { pledge: 900_000_000_000_000_000n, dischargeEfficiency: 950_000_000_000_000_000n };
 * pledgedStock({ stateOfCharge: 1_000n, storageWh: 10_000n, decayed: 0n }, policy); // 855_000_000n
 * ```
 */
export function pledgedStock(
  terms: Pick<DepositTerms, "stateOfCharge" | "storageWh" | "decayed">,
  policy: Pick<Policy, "pledge" | "dischargeEfficiency">,
): bigint {
  const wh = min(terms.stateOfCharge, terms.storageWh);
  const index = indexAt(terms.decayed);
  return (wh * MICRO_PER_WH * policy.pledge * policy.dischargeEfficiency * index) / (WAD * WAD * WAD);
}

/**
 * What a store may hold for its liability at most: ⌈ηd · (min(S, storage) + 1 Wh) · e^(−Λ)⌉, µWh. A meter shows whole Wh, rounded down, so
 * up to one more may be there: a shortfall is only what no rounding explains.
 *
 * @param terms S and storage in Wh; `decayed`: Λ since the leaf was read, WAD. Where λ changed after the reading, what accrued since it did.
 * @example
 * ```ts
 * import { heldStock } from "@wattle/sdk";
 *
 * const policy = { dischargeEfficiency: 950_000_000_000_000_000n };
 * heldStock({ stateOfCharge: 999n, storageWh: 10_000n, decayed: 0n }, policy); // 950_000_000n
 * ```
 */
export function heldStock(
  terms: Pick<DepositTerms, "stateOfCharge" | "storageWh" | "decayed">,
  policy: Pick<Policy, "dischargeEfficiency">,
): bigint {
  const wh = min(terms.stateOfCharge, terms.storageWh) + 1n;
  return ceilDiv(wh * MICRO_PER_WH * policy.dischargeEfficiency * indexAt(terms.decayed), WAD * WAD);
}

/**
 * Store shares that a reading covers: ⌈{@link heldStock} / storeIndex⌉. A site whose liability, less what is written off, is above it is short.
 *
 * @param storeIndex The pool's e^(−Λ) now, WAD. At zero nothing is worth anything and anything covers it: the largest uint128.
 * @example
 * ```ts
 * import { coveredBy, WAD } from "@wattle/sdk";
 *
 * const policy = { dischargeEfficiency: WAD };
 * coveredBy({ stateOfCharge: 999n, storageWh: 10_000n, decayed: 0n }, policy, WAD / 2n); // 2_000_000_000n
 * ```
 */
export function coveredBy(
  terms: Pick<DepositTerms, "stateOfCharge" | "storageWh" | "decayed">,
  policy: Pick<Policy, "dischargeEfficiency">,
  storeIndex: bigint,
): bigint {
  return storeIndex === 0n ? 2n ** 128n - 1n : toSharesUp(heldStock(terms, policy), storeIndex);
}

/**
 * Store shares that token shares claim: ⌈shares · kept⌉.
 *
 * @param kept What haircuts have left of every token share, WAD.
 * @example
 * ```ts
 * import { claimOf, WAD } from "@wattle/sdk";
 *
 * claimOf(101n, WAD / 2n); // 51n
 * ```
 */
export function claimOf(shares: bigint, kept: bigint): bigint {
  return ceilDiv(shares * kept, WAD);
}

/**
 * Token shares that store shares pay for: ⌊shares / kept⌋.
 *
 * @param kept WAD. @throws {@link NothingKeptError} at zero.
 * @example
 * ```ts
 * import { tokensFor, WAD } from "@wattle/sdk";
 *
 * tokensFor(101n, (2n * WAD) / 3n); // 151n
 * ```
 */
export function tokensFor(shares: bigint, kept: bigint): bigint {
  if (kept === 0n) throw new NothingKeptError();
  return (shares * WAD) / kept;
}

/**
 * The least token shares whose claim is as much as store shares: ⌈shares / kept⌉.
 *
 * @param kept WAD. @throws {@link NothingKeptError} at zero.
 * @example
 * ```ts
 * import { tokensCovering, WAD } from "@wattle/sdk";
 *
 * tokensCovering(101n, (2n * WAD) / 3n); // 152n
 * ```
 */
export function tokensCovering(shares: bigint, kept: bigint): bigint {
  if (kept === 0n) throw new NothingKeptError();
  return ceilDiv(shares * WAD, kept);
}

/**
 * Liability that burning token shares pays: min(⌊shares · kept⌋, liability), store shares.
 *
 * @param kept WAD.
 * @example
 * ```ts
 * import { paidBy, WAD } from "@wattle/sdk";
 *
 * paidBy(101n, WAD / 2n, 1_000n); // 50n
 * ```
 */
export function paidBy(shares: bigint, kept: bigint, liability: bigint): bigint {
  return min((shares * kept) / WAD, liability);
}

/**
 * What haircuts leave of a share when only `backing` store shares stand behind `claims` token shares: min(kept, ⌊backing / claims⌋), WAD.
 * With no claims there is nobody to lose anything.
 *
 * @example
 * ```ts
 * import { keptAfter, WAD } from "@wattle/sdk";
 *
 * keptAfter(WAD, 950n, 1_000n); // 950_000_000_000_000_000n
 * ```
 */
export function keptAfter(kept: bigint, backing: bigint, claims: bigint): bigint {
  return claims === 0n ? kept : min(kept, (backing * WAD) / claims);
}

/**
 * The part ⌈shares · fraction⌉ of shares: what stays locked of a deposit.
 *
 * @param fraction WAD, at most 1.
 * @example
 * ```ts
 * import { partUp, WAD } from "@wattle/sdk";
 *
 * partUp(101n, WAD / 10n); // 11n
 * ```
 */
export function partUp(shares: bigint, fraction: bigint): bigint {
  return ceilDiv(shares * fraction, WAD);
}

/**
 * The part ⌊shares · fraction⌋ of shares: the fee of a deposit.
 *
 * @param fraction WAD, at most 1.
 * @example
 * ```ts
 * import { partDown, WAD } from "@wattle/sdk";
 *
 * partDown(101n, WAD / 10n); // 10n
 * ```
 */
export function partDown(shares: bigint, fraction: bigint): bigint {
  return (shares * fraction) / WAD;
}

/**
 * What stays early of token shares when `settled` of `wh` is covered by a final claim: ⌈shares · (wh − settled) / wh⌉.
 *
 * @param wh Green charge behind them, Wh, above zero. @param settled At most `wh`.
 * @example
 * ```ts
 * import { earlyLeft } from "@wattle/sdk";
 *
 * earlyLeft(100n, 3n, 1n); // 67n
 * ```
 */
export function earlyLeft(shares: bigint, wh: bigint, settled: bigint): bigint {
  return ceilDiv(shares * (wh - settled), wh);
}

/**
 * What a deposit may mint: min(converted, stock − liability), zero when the stock is already owed, µWh.
 *
 * @param liability µWh, rounded up.
 * @example
 * ```ts
 * import { mintable } from "@wattle/sdk";
 *
 * mintable(1_800n, 2_000n, 500n); // 1_500n
 * ```
 */
export function mintable(converted: bigint, stock: bigint, liability: bigint): bigint {
  return min(converted, floorSub(stock, liability));
}

/** What a deposit does. */
export interface DepositQuote {
  /** Store shares put on the site's liability. */
  readonly liability: bigint;
  /** Token shares issued; of those `locked` stay locked and `fee` goes to the fee's recipient: the rest is the owner's. */
  readonly shares: bigint;
  readonly locked: bigint;
  readonly fee: bigint;
  /** What the shares are worth now, and what of the charge expired, µWh. */
  readonly energy: bigint;
  readonly expired: bigint;
}

/**
 * What `EnergyPool.deposit` mints, locks and puts on the site's liability, as the contract rounds it.
 *
 * @throws IndexIsZeroError when the pool's index is zero. @throws {@link NothingKeptError} when haircuts have left nothing.
 * @example
 * ```ts
 * import { quoteDeposit, WAD } from "@wattle/sdk";
 *
 * const policy = { roundTrip: (9n * WAD) / 10n, pledge: WAD, dischargeEfficiency: WAD, lockedShare: WAD / 10n, depositFee: 0n };
 * const leaf = { wh: 100n, stateOfCharge: 500n, storageWh: 1_000n, decayed: 0n };
 * quoteDeposit({ ...leaf, liability: 0n, storeIndex: WAD, kept: WAD }, policy).energy; // 90_000_000n
 * ```
 */
export function quoteDeposit(
  terms: DepositTerms,
  policy: Pick<Policy, "roundTrip" | "pledge" | "dischargeEfficiency" | "lockedShare" | "depositFee">,
): DepositQuote {
  const { storeIndex, kept } = terms;
  const converted = convertedCharge(terms.wh, policy.roundTrip);
  const owed = toEnergyUp(terms.liability, storeIndex);
  const liability = toSharesDown(mintable(converted, pledgedStock(terms, policy), owed), storeIndex);
  const shares = tokensFor(liability, kept);
  const locked = partUp(shares, policy.lockedShare);
  const fee = min(partDown(shares, policy.depositFee), shares - locked);
  const energy = toEnergyDown(shares, (storeIndex * kept) / WAD);
  return { liability, shares, locked, fee, energy, expired: converted - energy };
}

/**
 * Stake that a liability needs: ⌈liability · price · factor⌉, base units of the stake token.
 *
 * @param liability µWh, rounded up (see {@link toEnergyUp}).
 * @example
 * ```ts
 * import { stakeNeeded, WAD } from "@wattle/sdk";
 *
 * stakeNeeded(900_000_000n, { penaltyPrice: 500_000n, stakeFactor: (3n * WAD) / 2n }); // 675_000n
 * ```
 */
export function stakeNeeded(liability: bigint, policy: Pick<Policy, "penaltyPrice" | "stakeFactor">): bigint {
  return ceilDiv(liability * policy.penaltyPrice * policy.stakeFactor, MICRO_PER_KWH * WAD);
}

/**
 * Discharge that has released nothing yet: (D − base) · 1e6 − released, µWh, zero at least.
 *
 * @throws {@link DischargeBeforeBaseError}
 * @example
 * ```ts
 * import { unspentDischarge } from "@wattle/sdk";
 *
 * unspentDischarge(1_500n, 1_000n, 200_000_000n); // 300_000_000n
 * ```
 */
export function unspentDischarge(discharge: bigint, base: bigint, released: bigint): bigint {
  if (discharge < base) throw new DischargeBeforeBaseError(discharge, base);
  return floorSub((discharge - base) * MICRO_PER_WH, released);
}

/**
 * The least D of which `released` can have been discharged: base + ⌈released / 1e6⌉, Wh. A deposit's leaf shows no less.
 *
 * @param released µWh.
 * @example
 * ```ts
 * import { dischargeSpent } from "@wattle/sdk";
 *
 * dischargeSpent(1_000n, 200_000_001n); // 1_201n
 * ```
 */
export function dischargeSpent(base: bigint, released: bigint): bigint {
  return base + ceilDiv(released, MICRO_PER_WH);
}

/**
 * The discharge base after a deposit: the greater of `base` and D − ⌈(liability + released) / 1e6⌉, Wh.
 *
 * @param liability µWh before the deposit, rounded up.
 * @example
 * ```ts
 * import { dischargeBaseAfter } from "@wattle/sdk";
 *
 * dischargeBaseAfter(3_000n, 0n, 900_000_000n, 0n); // 2_100n
 * ```
 */
export function dischargeBaseAfter(discharge: bigint, base: bigint, liability: bigint, released: bigint): bigint {
  return max(base, floorSub(discharge, ceilDiv(liability + released, MICRO_PER_WH)));
}

/**
 * A pool's headroom, store shares that nobody claims: Σ liability − Σ written off − ⌈(supply + locked) · kept⌉. Retirement makes it.
 *
 * @param pool Σ liability and Σ written off, store shares; `claims`: token shares, locked ones included; `kept`, WAD.
 * @example
 * ```ts
 * import { headroom, WAD } from "@wattle/sdk";
 *
 * headroom({ liability: 1_000n, writtenOff: 100n, claims: 400n, kept: WAD }); // 500n
 * ```
 */
export function headroom(pool: { liability: bigint; writtenOff: bigint; claims: bigint; kept: bigint }): bigint {
  return floorSub(pool.liability - pool.writtenOff, claimOf(pool.claims, pool.kept));
}

/**
 * Store shares of liability that a release takes off: min(⌊unspent / storeIndex⌋, headroom, liability).
 *
 * @param unspent µWh (see {@link unspentDischarge}). @param headroom See {@link headroom}. @param liability The site's, store shares.
 * @param storeIndex The pool's e^(−Λ), WAD.
 * @example
 * ```ts
 * import { releasable, WAD } from "@wattle/sdk";
 *
 * releasable(500n, 600n, 800n, WAD); // 500n
 * ```
 */
export function releasable(unspent: bigint, headroom: bigint, liability: bigint, storeIndex: bigint): bigint {
  if (storeIndex === 0n) return min(headroom, liability);
  return min(headroom, liability, toSharesDown(unspent, storeIndex));
}
