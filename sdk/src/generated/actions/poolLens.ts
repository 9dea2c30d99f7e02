// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Everything about a pool at one block
 *
 * Views only. What a planner, a keeper or a report needs, in one call: parts read one by one may be of different
 * blocks.
 *
 * Keeps nothing and can do nothing; nobody but readers depends on it.
 *
 * @module
 */

import type { Address, Log } from "viem";
import type { AnyClient, Call, ContractParameter, ReadOptions } from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { poolLensAbi } from "../abis/poolLens.ts";
import type { PoolLensError } from "../errors.ts";
import type { Evidence, LeafProof, PoolSnapshot, SiteId } from "../types.ts";

/** What an action of PoolLens fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = PoolLensError | BaseError;

type Failure = ErrorType;

/** Any event of PoolLens. */
export type Event = never;

/** The first topic of each event. */
export const eventTopics = {} as const;

/**
 * The events of PoolLens among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(poolLensAbi, logs) as Event[];
}

/**
 * What the oracle says of each leaf, whatever pool it is for.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.poolLens.readEvidenceOf({
 *   proofs: [{
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   }],
 * });
 * ```
 */
export async function readEvidenceOf(
  client: AnyClient,
  parameters: readEvidenceOf.Parameters,
): Promise<readEvidenceOf.ReturnType> {
  return (await read(client, readEvidenceOf.call(parameters), parameters)) as readonly Evidence[];
}

export declare namespace readEvidenceOf {
  type Args = {
    proofs: readonly LeafProof[];
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly Evidence[];
  type ErrorType = Failure;
}

/** Encodes the one call of `evidenceOf`, for multicalls, batches and wallets. */
readEvidenceOf.call = (
  parameters: ContractParameter & readEvidenceOf.Args,
): Call<typeof poolLensAbi, "evidenceOf", readonly [proofs: readonly LeafProof[]]> =>
  defineCall(parameters.address, poolLensAbi, "evidenceOf", [parameters.proofs]);

/**
 * Whose pools it reads.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const factory = await client.wattle.poolLens.readFactory();
 * ```
 */
export async function readFactory(
  client: AnyClient,
  parameters: readFactory.Parameters,
): Promise<readFactory.ReturnType> {
  return (await read(client, readFactory.call(parameters), parameters)) as Address;
}

export declare namespace readFactory {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `factory`, for multicalls, batches and wallets. */
readFactory.call = (
  parameters: ContractParameter & readFactory.Args,
): Call<typeof poolLensAbi, "factory", readonly []> => defineCall(parameters.address, poolLensAbi, "factory", []);

/**
 * A pool and sites of it; reverts with NotPool of the factory for anything else, and with UnknownSite of the registry.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.poolLens.readPoolOf({
 *   pool: "0x…",
 *   sites: [1n],
 * });
 * ```
 */
export async function readPoolOf(client: AnyClient, parameters: readPoolOf.Parameters): Promise<readPoolOf.ReturnType> {
  return (await read(client, readPoolOf.call(parameters), parameters)) as PoolSnapshot;
}

export declare namespace readPoolOf {
  type Args = {
    pool: Address;
    /** Any: those that SitePledged logs name, as a rule. */
    sites: readonly SiteId[];
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = PoolSnapshot;
  type ErrorType = Failure;
}

/** Encodes the one call of `poolOf`, for multicalls, batches and wallets. */
readPoolOf.call = (
  parameters: ContractParameter & readPoolOf.Args,
): Call<typeof poolLensAbi, "poolOf", readonly [pool: Address, sites: readonly SiteId[]]> =>
  defineCall(parameters.address, poolLensAbi, "poolOf", [parameters.pool, parameters.sites]);
