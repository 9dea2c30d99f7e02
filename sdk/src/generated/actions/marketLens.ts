// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Everything about a pool of the market at one block
 *
 * Views only. What a trader, a provider or a page needs, in one call: parts read one by one may be of different
 * blocks.
 *
 * Keeps nothing and can do nothing; nobody but readers depends on it. It reads the market's views, so it reverts with
 * Reentrancy or SessionOpen while these do.
 *
 * @module
 */

import type { Address, Log } from "viem";
import type { AnyClient, Call, ContractParameter, ReadOptions } from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { marketLensAbi } from "../abis/marketLens.ts";
import type { MarketLensError } from "../errors.ts";
import type { MarketSnapshot, PoolKey, Position } from "../types.ts";

/** What an action of MarketLens fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = MarketLensError | BaseError;

type Failure = ErrorType;

/** Any event of MarketLens. */
export type Event = never;

/** The first topic of each event. */
export const eventTopics = {} as const;

/**
 * The events of MarketLens among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(marketLensAbi, logs) as Event[];
}

/**
 * Whose pools it reads.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const amm = await client.wattle.marketLens.readAmm();
 * ```
 */
export async function readAmm(client: AnyClient, parameters: readAmm.Parameters): Promise<readAmm.ReturnType> {
  return (await read(client, readAmm.call(parameters), parameters)) as Address;
}

export declare namespace readAmm {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `amm`, for multicalls, batches and wallets. */
readAmm.call = (parameters: ContractParameter & readAmm.Args): Call<typeof marketLensAbi, "amm", readonly []> =>
  defineCall(parameters.address, marketLensAbi, "amm", []);

/**
 * A pool, its depth and an account's part in it. Reverts with UnknownPool of the market, and with MoveOutOfRange.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.marketLens.readPoolOf({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   moves: [1n],
 *   account: "0x…",
 * });
 * ```
 */
export async function readPoolOf(client: AnyClient, parameters: readPoolOf.Parameters): Promise<readPoolOf.ReturnType> {
  return (await read(client, readPoolOf.call(parameters), { ...parameters, account: undefined })) as MarketSnapshot;
}

export declare namespace readPoolOf {
  type Args = {
    key: PoolKey;
    /** Changes of spot whose cost is wanted, ppm each. */
    moves: readonly bigint[];
    /** Whose position; zero for none. */
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = MarketSnapshot;
  type ErrorType = Failure;
}

/** Encodes the one call of `poolOf`, for multicalls, batches and wallets. */
readPoolOf.call = (
  parameters: ContractParameter & readPoolOf.Args,
): Call<typeof marketLensAbi, "poolOf", readonly [key: PoolKey, moves: readonly bigint[], account: Address]> =>
  defineCall(parameters.address, marketLensAbi, "poolOf", [parameters.key, parameters.moves, parameters.account]);

/**
 * An account's positions in these pools, in their order; all zero where it has none. Reverts with UnknownPool of the
 * market.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.marketLens.readPositionsOf({
 *   account: "0x…",
 *   keys: [{
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   }],
 * });
 * ```
 */
export async function readPositionsOf(
  client: AnyClient,
  parameters: readPositionsOf.Parameters,
): Promise<readPositionsOf.ReturnType> {
  return (await read(client, readPositionsOf.call(parameters), {
    ...parameters,
    account: undefined,
  })) as readonly Position[];
}

export declare namespace readPositionsOf {
  type Args = {
    account: Address;
    keys: readonly PoolKey[];
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = readonly Position[];
  type ErrorType = Failure;
}

/** Encodes the one call of `positionsOf`, for multicalls, batches and wallets. */
readPositionsOf.call = (
  parameters: ContractParameter & readPositionsOf.Args,
): Call<typeof marketLensAbi, "positionsOf", readonly [account: Address, keys: readonly PoolKey[]]> =>
  defineCall(parameters.address, marketLensAbi, "positionsOf", [parameters.account, parameters.keys]);
