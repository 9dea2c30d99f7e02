// Where published batches are, and which of them a pool's sites need.
import { open } from "node:fs/promises";
import { join } from "node:path";
import {
  type AnyClient,
  actions,
  BaseError,
  hashBatch,
  type LeafProof,
  type PoolReading,
  publishedName,
  readEvidence,
  readPublication,
  type SeenLeaf,
} from "@wattle/sdk";
import type { Address } from "viem";
import { UserError } from "./errors.ts";

/** How far back a fleet's batches are looked through for the newest final one. */
const FARTHEST = 400;
const PATIENCE = 10_000;

/** Gives a published file's bytes in pieces, or undefined where there is none. */
export type LeafSource = (name: string) => Promise<AsyncIterable<Uint8Array> | undefined>;

/** Files of a directory, or under a URL. */
export function leafSource(place: string): LeafSource {
  return /^https?:/.test(place) ? urlSource(place) : directorySource(place);
}

function directorySource(directory: string): LeafSource {
  return async (name) => {
    try {
      const file = await open(join(directory, name));
      return file.createReadStream();
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
      throw new UserError(`${join(directory, name)} cannot be read.`, { cause });
    }
  };
}

function urlSource(base: string): LeafSource {
  const folder = base.endsWith("/") ? base : `${base}/`;
  return async (name) => {
    try {
      const answer = await fetch(new URL(name, folder), { signal: AbortSignal.timeout(PATIENCE) });
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new BaseError(`${folder}${name} answered ${answer.status}.`);
      return answer.body ?? new Blob([]).stream();
    } catch (cause) {
      if (cause instanceof BaseError) throw cause;
      throw new BaseError(`${folder}${name} cannot be fetched.`, { cause });
    }
  };
}

/** Leaves of a pool's sites. */
export interface PoolLeaves {
  readonly final: readonly SeenLeaf[];
  readonly posted: readonly SeenLeaf[];
  /** What is missing or wrong, one sentence each. */
  readonly complaints: readonly string[];
}

interface Where {
  readonly client: AnyClient;
  readonly lens: Address;
  readonly oracle: Address;
  readonly source: LeafSource;
}

/** The newest final leaf of each site, and the newest that is posted and not final; at the reading's block. */
export async function leavesOf(where: Where, pool: PoolReading): Promise<PoolLeaves> {
  const complaints: string[] = [];
  const fleets = new Map<number, { latest: number; sites: Set<bigint> }>();
  for (const { site, membership, fleetLatest } of pool.sites) {
    if (membership.fleet === 0) continue;
    const fleet = fleets.get(membership.fleet) ?? { latest: fleetLatest, sites: new Set() };
    fleet.sites.add(site);
    fleets.set(membership.fleet, fleet);
  }
  const final: LeafProof[] = [];
  const posted: LeafProof[] = [];
  for (const [fleet, { latest, sites }] of fleets) {
    const newest = await newestOf(where, pool, fleet, latest);
    for (const [name, proofs] of [
      ["final", final],
      ["posted", posted],
    ] as const) {
      const found = newest[name];
      if (!found) continue;
      proofs.push(...(await fetchBatch(where.source, found, sites, complaints)));
    }
  }
  const read = (proofs: readonly LeafProof[]) =>
    readEvidence(where.client, { lens: where.lens, proofs, block: pool.block });
  return { final: await read(final), posted: await read(posted), complaints };
}

interface Wanted {
  readonly fleet: number;
  readonly periodEnd: number;
  readonly revision: number;
  readonly commitment: string;
}

/** A fleet's newest batch that is final, and its newest at all when that one is not. */
async function newestOf(
  { client, oracle }: Where,
  pool: PoolReading,
  fleet: number,
  latest: number,
): Promise<{ final?: Wanted; posted?: Wanted }> {
  let posted: Wanted | undefined;
  let periodEnd = latest;
  for (let steps = 0; periodEnd !== 0 && steps < FARTHEST; ++steps) {
    const record = await actions.meterOracle.readBatchOf(client, {
      address: oracle,
      fleet,
      periodEnd,
      blockNumber: pool.block,
    });
    const { revision, commitment } = record;
    const wanted = { fleet, periodEnd, revision, commitment };
    if (!record.voided && record.postedAt + pool.finality <= pool.time)
      return { final: wanted, ...(posted ? { posted } : {}) };
    if (!record.voided) posted ??= wanted;
    periodEnd = record.previousPeriod;
  }
  return posted ? { posted } : {};
}

async function fetchBatch(
  source: LeafSource,
  wanted: Wanted,
  sites: ReadonlySet<bigint>,
  complaints: string[],
): Promise<LeafProof[]> {
  const name = publishedName(wanted);
  const pieces = await source(name);
  if (pieces === undefined) {
    complaints.push(`${name} is not published: nothing can be proved by that batch.`);
    return [];
  }
  try {
    const { batch, proofs } = await readPublication(pieces);
    if (hashBatch(batch) === wanted.commitment) return proofs(sites);
    complaints.push(`${name} is another batch than the one on chain.`);
  } catch (error) {
    if (!(error instanceof BaseError)) throw error;
    complaints.push(`${name}: ${error.shortMessage}`);
  }
  return [];
}
