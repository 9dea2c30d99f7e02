// What a leaf says of a site in a pool: PoolReadings.settle and release, Losses.showLoss, without a transaction.
import { toEnergyUp } from "../decay.ts";
import {
  type Evidence,
  type Leaf,
  type LeafProof,
  LeafStatus,
  type PoolSnapshot,
  Quality,
} from "../generated/types.ts";
import { floorSub, max, min } from "../integers.ts";
import { unpackFlows } from "../measurement/registers.ts";
import { uncoveredOf } from "./collateral.ts";
import { coveredBy, dischargeSpent, releasable, stakeNeeded, unspentDischarge } from "./math.ts";
import { accruedSince, admits, siteIn } from "./snapshot.ts";

/** A published leaf with its way to its batch, and what the oracle says of it at the snapshot's block. */
export interface SeenLeaf {
  readonly proof: LeafProof;
  readonly evidence: Evidence;
}

/** Why a transaction would fail: the contract's error by name, and the same in a sentence. */
export interface Obstacle {
  /** The Solidity error that the contract would revert with. */
  readonly error: string;
  readonly message: string;
}

/** What a final leaf does to a site's books. Store shares unless told. */
export interface SettlementPreview {
  /** Why it would fail; the rest is as far as it goes. */
  readonly obstacle: Obstacle | undefined;
  /** Discharge that has released nothing yet, µWh. */
  readonly unspent: bigint;
  /** Liability that the discharge takes off, and the energy that it was worth, µWh. */
  readonly released: bigint;
  readonly releasedEnergy: bigint;
  /** Liability after it. */
  readonly liability: bigint;
  /** What stays written off. */
  readonly writtenOff: bigint;
  /** Liability less what is written off, and what the store covers. */
  readonly owed: bigint;
  readonly covered: bigint;
  /** What is missing: owed − covered, zero at least. */
  readonly short: bigint;
}

const refusal = (error: string, message: string): Obstacle => ({ error, message });

/**
 * Why the oracle, or the pool's policy, would not take a leaf as final; undefined when they do.
 *
 * @example
 * ```ts
 * import { finalityObstacle, type PoolSnapshot, type SeenLeaf } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const leaf: SeenLeaf;
 * console.log(finalityObstacle(pool, leaf)?.message ?? "final");
 * ```
 */
export function finalityObstacle(pool: PoolSnapshot, { proof, evidence }: SeenLeaf): Obstacle | undefined {
  const { site, readAt, quality } = proof.leaf;
  if (!admits(pool, evidence.quorumId))
    return refusal("QuorumNotAdmitted", `The pool does not admit the attesters of fleet ${proof.batch.fleet}.`);
  if (quality !== Quality.MEASURED)
    return refusal("NotMeasured", `The leaf of site ${site} at ${readAt} is an estimate.`);
  if (evidence.status === LeafStatus.REFUSED)
    return refusal("LeafRefused", `The oracle refuses the leaf of site ${site} at ${readAt}.`);
  if (evidence.status === LeafStatus.POSTED)
    return refusal("BatchNotFinal", `The batch of site ${site} at ${readAt} is not final before ${evidence.finalAt}.`);
  return undefined;
}

/** The register D and the state of charge S of a leaf, Wh. */
function storeOf(leaf: Leaf): { discharge: bigint; stateOfCharge: bigint } {
  const { discharge, stateOfCharge } = unpackFlows(leaf.flows);
  return { discharge, stateOfCharge };
}

/**
 * What settling a site by a final leaf would do (`EnergyPool.settle`, which `proveShortfall` and `cure` begin with): release what its
 * discharge covers within the headroom, take back what was written off as far as the store covers it again, compare.
 *
 * @param pool At the block, or carried to the time, at which it would be settled.
 * @example
 * ```ts
 * import { type PoolSnapshot, type SeenLeaf, previewSettlement } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const leaf: SeenLeaf;
 * const { obstacle, short } = previewSettlement(pool, leaf);
 * if (!obstacle && short > 0n) console.log("a shortfall can be proved");
 * ```
 */
export function previewSettlement(pool: PoolSnapshot, seen: SeenLeaf): SettlementPreview {
  const { leaf } = seen.proof;
  const { account, pledgedTo } = siteIn(pool, leaf.site);
  const obstacle =
    pledgedTo.toLowerCase() !== pool.pool.toLowerCase()
      ? refusal("NotPledged", `Site ${leaf.site} is not pledged to the pool.`)
      : (finalityObstacle(pool, seen) ?? bookObstacle(pool, leaf));
  const { unspent, released, liability } = releaseBy(pool, leaf);
  const covered = coverOf(pool, seen.proof);
  const writtenOff = min(account.writtenOff, liability);
  const stillOff = pool.writtenOff === 0n ? 0n : min(writtenOff, floorSub(liability, covered));
  const owed = liability - stillOff;
  return {
    obstacle,
    unspent,
    released,
    releasedEnergy: toEnergyUp(released, pool.storeIndex),
    liability,
    writtenOff: stillOff,
    owed,
    covered,
    short: floorSub(owed, covered),
  };
}

/** What a leaf's discharge takes off a site's liability within the headroom. A register below the base, which the books refuse, takes off nothing. */
function releaseBy(pool: PoolSnapshot, leaf: Leaf): { unspent: bigint; released: bigint; liability: bigint } {
  const { account } = siteIn(pool, leaf.site);
  const discharge = max(storeOf(leaf).discharge, account.dischargeBase);
  const unspent = unspentDischarge(discharge, account.dischargeBase, account.released);
  const released = releasable(unspent, pool.headroom, account.liability, pool.storeIndex);
  return { unspent, released, liability: account.liability - released };
}

/**
 * Store shares that a leaf's store covers: ⌈ηd · (min(S, storage) + 1 Wh) · e^(−Λ) / storeIndex⌉, zero when its batch shows the site silent for
 * longer than the policy's maxSilence.
 *
 * @example
 * ```ts
 * import { coverOf, type LeafProof, type PoolSnapshot } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const proof: LeafProof;
 * const covered = coverOf(pool, proof);
 * ```
 */
export function coverOf(pool: PoolSnapshot, proof: LeafProof): bigint {
  const { leaf, batch } = proof;
  if (batch.periodEnd - leaf.readAt > pool.policy.maxSilence) return 0n;
  const storageWh = BigInt(siteIn(pool, leaf.site).capacities.storageWh);
  const decayed = accruedSince(pool, leaf.readAt).least;
  return coveredBy({ stateOfCharge: storeOf(leaf).stateOfCharge, storageWh, decayed }, pool.policy, pool.storeIndex);
}

/** Why the site's books refuse a leaf: it is from before a deposit, or from before what has released since. */
function bookObstacle(pool: PoolSnapshot, leaf: Leaf): Obstacle | undefined {
  const { account } = siteIn(pool, leaf.site);
  if (leaf.readAt < account.depositedAt)
    return refusal(
      "LeafBeforeDeposit",
      `The leaf of site ${leaf.site} was read at ${leaf.readAt}, before its books of ${account.depositedAt}.`,
    );
  const spent = dischargeSpent(account.dischargeBase, account.released);
  const { discharge } = storeOf(leaf);
  if (discharge < spent)
    return refusal(
      "RegisterBackwards",
      `The leaf of site ${leaf.site} shows ${discharge} Wh of discharge; ${spent} Wh have released its liability.`,
    );
  return undefined;
}

/** A loss that a posted leaf would show. */
export interface ShownLoss {
  readonly obstacle: Obstacle | undefined;
  /** What the leaf would show to be short, store shares. */
  readonly short: bigint;
  /** Of that, what neither locked shares nor stake would cover. */
  readonly uncovered: bigint;
}

/**
 * What a posted leaf that is not final would show of a loss (`Collateral.showLoss`).
 *
 * @example
 * ```ts
 * import { type PoolSnapshot, previewLoss, type SeenLeaf } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const leaf: SeenLeaf;
 * const { uncovered } = previewLoss(pool, leaf);
 * ```
 */
export function previewLoss(pool: PoolSnapshot, seen: SeenLeaf): ShownLoss {
  const { leaf } = seen.proof;
  const site = siteIn(pool, leaf.site);
  const short = floorSub(releaseBy(pool, leaf).liability, site.account.writtenOff + coverOf(pool, seen.proof));
  const uncovered = uncoveredAt(pool, leaf.site, short);
  return { obstacle: lossObstacle(pool, seen, uncovered, site.loss), short, uncovered };
}

function lossObstacle(pool: PoolSnapshot, seen: SeenLeaf, uncovered: bigint, known: bigint): Obstacle | undefined {
  const { site, readAt } = seen.proof.leaf;
  const refused = finalityObstacle(pool, seen);
  if (refused && refused.error !== "BatchNotFinal") return refused;
  if (!refused) return refusal("LeafIsFinal", `The leaf of site ${site} at ${readAt} is final: prove the shortfall.`);
  const before = bookObstacle(pool, seen.proof.leaf);
  if (before) return before;
  if (uncovered <= known)
    return refusal("LossNotGreater", `The leaf of site ${site} at ${readAt} shows no more than is known.`);
  return undefined;
}

/**
 * Of what a site is short, the store shares that neither its locked shares nor its stake would cover. Once its haircut is announced the stake
 * buys nothing any more.
 *
 * @param short Store shares.
 * @example
 * ```ts
 * import { type PoolSnapshot, siteIn, uncoveredAt } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * const lost = uncoveredAt(pool, 1n, siteIn(pool, 1n).short);
 * ```
 */
export function uncoveredAt(pool: PoolSnapshot, site: bigint, short: bigint): bigint {
  if (short === 0n) return 0n;
  const { account, stake, shortfall } = siteIn(pool, site);
  const { policy, storeIndex, kept } = pool;
  const free = shortfall.announcedAt === 0 ? stake.stake : 0n;
  if (free >= stakeNeeded(toEnergyUp(short, storeIndex), policy)) return 0n;
  return uncoveredOf({
    shortfall: short,
    locked: account.locked,
    kept,
    stake: free,
    price: policy.penaltyPrice,
    storeIndex,
  });
}
