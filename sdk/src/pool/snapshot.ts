// A pool at one block: read in one call, and carried forward in time as the contracts would.
import type { Address, Hex } from "viem";
import { getLogs } from "viem/actions";
import { blockOrNewest } from "../actions/block.ts";
import type { AnyClient } from "../actions/runtime.ts";
import { exponentAt, indexAt, toEnergyUp, tokenIndex, WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { toWattleError } from "../errors/decode.ts";
import { energyPoolAbi } from "../generated/abis/energyPool.ts";
import { readPoolOf } from "../generated/actions/poolLens.ts";
import { type PoolSnapshot, type SiteSnapshot, Stage } from "../generated/types.ts";
import { auctionPriceAt } from "./collateral.ts";
import { claimOf, stakeNeeded } from "./math.ts";

const sitePledged = energyPoolAbi.find((item) => item.type === "event" && item.name === "SitePledged");

/** A pool's state at a block. */
export interface PoolReading extends PoolSnapshot {
  /** The block. */
  readonly block: bigint;
}

/** A snapshot that is asked about a site it does not hold. */
export class SiteNotReadError extends BaseError {
  override readonly name = "SiteNotReadError";
  readonly site: bigint;

  constructor(site: bigint, pool: Address) {
    super(`The snapshot of pool ${pool} does not hold site ${site}.`, {
      metaMessages: ["Read the pool with that site among `sites`."],
    });
    this.site = site;
  }
}

/** A snapshot that is carried to a time before its own. */
export class TimeBeforeSnapshotError extends BaseError {
  override readonly name = "TimeBeforeSnapshotError";

  constructor(time: number, read: number) {
    super(`The snapshot is of ${read} (unix seconds) and cannot be carried back to ${time}.`, {
      metaMessages: ["Read the pool at an earlier block."],
    });
  }
}

/** Where a pool is read. */
export interface ReadPoolParameters {
  /** The deployment's PoolLens. */
  readonly lens: Address;
  readonly pool: Address;
  /** Sites to show; unless told, all that were ever pledged to the pool. */
  readonly sites?: readonly bigint[] | undefined;
  /** The block; the latest unless told. */
  readonly block?: bigint | undefined;
  /** First block to look for pledges in: the deployment's. Zero unless told. */
  readonly fromBlock?: bigint | undefined;
}

/**
 * Sites that were ever pledged to a pool, from its logs, ascending. A site that left may still have a stake, or owe a proof, there.
 *
 * @throws a `BaseError` when the node refuses or cannot be reached.
 * @example
 * ```ts
 * import { addressOf, readPledgedSites } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * const pool = "0x0000000000000000000000000000000000000001";
 * const sites = await readPledgedSites(client, { pool, fromBlock: BigInt(deployment.block) });
 * console.log(sites.length, addressOf(deployment, "PoolLens"));
 * ```
 */
export async function readPledgedSites(
  client: AnyClient,
  parameters: {
    readonly pool: Address;
    readonly fromBlock?: bigint | undefined;
    readonly toBlock?: bigint | undefined;
  },
): Promise<bigint[]> {
  if (sitePledged?.type !== "event") throw new BaseError("The pool's ABI has no SitePledged.");
  const { pool, fromBlock = 0n, toBlock } = parameters;
  try {
    const logs = await getLogs(client, {
      address: pool,
      event: sitePledged,
      strict: true,
      fromBlock,
      ...(toBlock === undefined ? {} : { toBlock }),
    });
    const sites = new Set(logs.map(({ args }) => args.site));
    return [...sites].sort((a, b) => (a < b ? -1 : 1));
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/**
 * A pool and its sites at one block, by one call of the lens.
 *
 * @throws `NotPoolError`, `UnknownSiteError`, or what {@link toWattleError} makes of the node's answer.
 * @example
 * ```ts
 * import { addressOf, Kwh, readPool } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * const lens = addressOf(deployment, "PoolLens");
 * const pool = await readPool(client, { lens, pool: "0x0000000000000000000000000000000000000001" });
 * for (const { site, liability, stake } of pool.sites) console.log(site, Kwh.format(liability), stake.stake);
 * ```
 */
export async function readPool(client: AnyClient, parameters: ReadPoolParameters): Promise<PoolReading> {
  const { lens, pool, fromBlock } = parameters;
  const block = await blockOrNewest(client, parameters.block);
  const sites = parameters.sites ?? (await readPledgedSites(client, { pool, fromBlock, toBlock: block }));
  const snapshot = await readPoolOf(client, { address: lens, pool, sites, blockNumber: block });
  return { ...snapshot, block };
}

/**
 * A snapshot's site.
 *
 * @throws {@link SiteNotReadError}
 * @example
 * ```ts
 * import { type PoolSnapshot, siteIn } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * const { liability } = siteIn(pool, 1n);
 * ```
 */
export function siteIn(pool: PoolSnapshot, site: bigint): SiteSnapshot {
  const found = pool.sites.find((each) => each.site === site);
  if (!found) throw new SiteNotReadError(site, pool.pool);
  return found;
}

/**
 * What a snapshot would be at a later time if nobody did anything: energies decay, the stake that liabilities need with them, and auctions'
 * prices rise. A transaction is mined later than what it was planned by.
 *
 * @param time Unix seconds, not before the snapshot's.
 * @throws {@link TimeBeforeSnapshotError}
 * @example
 * ```ts
 * import { type PoolSnapshot, poolAt } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * const inTwelveSeconds = poolAt(pool, pool.time + 12);
 * ```
 */
export function poolAt<Snapshot extends PoolSnapshot>(pool: Snapshot, time: number): Snapshot {
  if (time < pool.time) throw new TimeBeforeSnapshotError(time, pool.time);
  const exponent = exponentAt({ exponent: pool.exponent, rate: pool.decayRate, since: pool.time }, time);
  const storeIndex = indexAt(exponent);
  const moved = { ...pool, time, exponent, storeIndex, index: tokenIndex(storeIndex, pool.kept) };
  return { ...moved, sites: pool.sites.map((site) => siteAt(moved, site)) };
}

function siteAt(pool: PoolSnapshot, site: SiteSnapshot): SiteSnapshot {
  const { shortfall, account } = site;
  const running = shortfall.stage === Stage.AUCTION && pool.time < shortfall.auctionAt + pool.policy.auctionTime;
  return {
    ...site,
    liability: toEnergyUp(account.liability, pool.storeIndex),
    stakeNeeded: stakeFor(pool, account.liability, account.early),
    auctionPrice: running ? auctionPriceAt(pool.policy, pool.time - shortfall.auctionAt) : 0n,
  };
}

/**
 * Stake that a liability needs, and once more at the penalty price what of it is not final yet; base units, rounded up.
 *
 * @param liability Store shares. @param early Token shares.
 * @example
 * ```ts
 * import { type PoolSnapshot, siteIn, stakeFor } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * const { account, stake } = siteIn(pool, 1n);
 * const missing = stakeFor(pool, account.liability, account.early) - (stake.stake - stake.unbonding);
 * ```
 */
export function stakeFor(
  pool: Pick<PoolSnapshot, "policy" | "storeIndex" | "kept">,
  liability: bigint,
  early: bigint,
): bigint {
  const { policy, storeIndex, kept } = pool;
  const unsettled = toEnergyUp(claimOf(early, kept), storeIndex);
  return (
    stakeNeeded(toEnergyUp(liability, storeIndex), policy) +
    stakeNeeded(unsettled, { penaltyPrice: policy.penaltyPrice, stakeFactor: WAD })
  );
}

/**
 * Λ that has accrued since a time, WAD. Before λ was last set it is not known: at least none, at most what the policy's highest λ would have.
 *
 * @param time Unix seconds, not after the snapshot's.
 * @example
 * ```ts
 * import { accruedSince, type PoolSnapshot } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * const { most } = accruedSince(pool, pool.time - 900); // what a deposit of that reading is held to
 * ```
 */
export function accruedSince(
  pool: Pick<PoolSnapshot, "time" | "decayRate" | "decayRateSince" | "policy">,
  time: number,
): { least: bigint; most: bigint } {
  if (time >= pool.decayRateSince) {
    const accrued = pool.decayRate * BigInt(pool.time - time);
    return { least: accrued, most: accrued };
  }
  const known = pool.decayRate * BigInt(pool.time - pool.decayRateSince);
  return { least: known, most: known + pool.policy.maxDecayRate * BigInt(pool.decayRateSince - time) };
}

/** A quorum, as policies and evidence name it. @internal */
export const admits = (pool: Pick<PoolSnapshot, "policy">, quorumId: Hex): boolean =>
  pool.policy.quorums.some((each) => each.toLowerCase() === quorumId.toLowerCase());
