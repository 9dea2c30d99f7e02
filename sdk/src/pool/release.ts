import { toEnergyUp } from "../decay.ts";
import type { PoolSnapshot } from "../generated/types.ts";
import { unpackFlows } from "../measurement/registers.ts";
import { releasable, unspentDischarge } from "./math.ts";
import { finalityObstacle, type Obstacle, type SeenLeaf } from "./settlement.ts";
import { siteIn } from "./snapshot.ts";

/** One release. */
export interface PlannedRelease {
  readonly leaf: SeenLeaf;
  readonly site: bigint;
  /** Liability that it takes off, store shares, and what that is worth, rounded up, µWh. */
  readonly shares: bigint;
  readonly energy: bigint;
}

/** Releases, in the order in which to send them. */
export interface ReleasePlan {
  readonly releases: readonly PlannedRelease[];
  /** What they take off together, store shares; and the headroom that is left. */
  readonly shares: bigint;
  readonly headroom: bigint;
  /** Leaves that release nothing, and why. */
  readonly refused: readonly { readonly leaf: SeenLeaf; readonly obstacle: Obstacle }[];
}

/**
 * Which leaves release how much within the pool's headroom (`EnergyPool.release`), to the unit at the snapshot's block: the largest first, so
 * that the fewest transactions take what retirement has made free; equal ones by site.
 *
 * @param leaves One a site: its newest final leaf. Of several of a site the first counts.
 * @throws {@link SiteNotReadError}
 * @example
 * ```ts
 * import { planRelease, type PoolSnapshot, type SeenLeaf } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const leaves: SeenLeaf[];
 * for (const { site, energy } of planRelease(pool, leaves).releases) console.log(site, energy);
 * ```
 */
export function planRelease(pool: PoolSnapshot, leaves: readonly SeenLeaf[]): ReleasePlan {
  const refused: { leaf: SeenLeaf; obstacle: Obstacle }[] = [];
  const able: { leaf: SeenLeaf; site: bigint; unspent: bigint; most: bigint }[] = [];
  for (const leaf of leaves) {
    const { site } = leaf.proof.leaf;
    if (able.some((each) => each.site === site)) continue;
    const obstacle = releaseObstacle(pool, leaf);
    if (obstacle) {
      refused.push({ leaf, obstacle });
      continue;
    }
    const { account } = siteIn(pool, site);
    const { discharge } = unpackFlows(leaf.proof.leaf.flows);
    const unspent = unspentDischarge(discharge, account.dischargeBase, account.released);
    able.push({ leaf, site, unspent, most: releasable(unspent, pool.headroom, account.liability, pool.storeIndex) });
  }
  able.sort((a, b) => (a.most === b.most ? Number(a.site - b.site) : a.most > b.most ? -1 : 1));

  let headroom = pool.headroom;
  const releases: PlannedRelease[] = [];
  for (const { leaf, site, unspent } of able) {
    const { liability } = siteIn(pool, site).account;
    const shares = releasable(unspent, headroom, liability, pool.storeIndex);
    if (shares === 0n) {
      const obstacle = { error: "NothingToRelease", message: nothing(site, unspent, headroom) };
      refused.push({ leaf, obstacle });
      continue;
    }
    headroom -= shares;
    releases.push({ leaf, site, shares, energy: toEnergyUp(shares, pool.storeIndex) });
  }
  return { releases, shares: pool.headroom - headroom, headroom, refused };
}

function nothing(site: bigint, unspent: bigint, headroom: bigint): string {
  return unspent === 0n
    ? `Site ${site} has discharged nothing that has not released yet.`
    : headroom === 0n
      ? `The pool has no headroom for site ${site}: every store share is claimed.`
      : `Site ${site} owes nothing, or less than its discharge pays.`;
}

function releaseObstacle(pool: PoolSnapshot, seen: SeenLeaf): Obstacle | undefined {
  const { site, flows } = seen.proof.leaf;
  const { account, pledgedTo } = siteIn(pool, site);
  if (pledgedTo.toLowerCase() !== pool.pool.toLowerCase())
    return { error: "NotPledged", message: `Site ${site} is not pledged to the pool.` };
  const refused = finalityObstacle(pool, seen);
  if (refused) return refused;
  const { discharge } = unpackFlows(flows);
  if (discharge >= account.dischargeBase) return undefined;
  const message = `The leaf of site ${site} shows ${discharge} Wh of discharge; the pool counts from ${account.dischargeBase} Wh.`;
  return { error: "RegisterBackwards", message };
}
