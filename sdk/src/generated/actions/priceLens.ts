// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * The index's price and the market's, side by side
 *
 * Views only. The market's price is shown and never votes: the index does not know the market.
 *
 * @module
 */

import type { Address, Log } from "viem";
import type { AnyClient, Call, ContractParameter, ReadOptions } from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { priceLensAbi } from "../abis/priceLens.ts";
import type { PriceLensError } from "../errors.ts";
import type { Comparison, PoolKey, SeriesId } from "../types.ts";

/** What an action of PriceLens fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = PriceLensError | BaseError;

type Failure = ErrorType;

/** Any event of PriceLens. */
export type Event = never;

/** The first topic of each event. */
export const eventTopics = {} as const;

/**
 * The events of PriceLens among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(priceLensAbi, logs) as Event[];
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
 * const amm = await client.wattle.priceLens.readAmm();
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
readAmm.call = (parameters: ContractParameter & readAmm.Args): Call<typeof priceLensAbi, "amm", readonly []> =>
  defineCall(parameters.address, priceLensAbi, "amm", []);

/**
 * A series' price of a period beside a pool's average. Reverts with CurrencyDiffers, with UnknownSeries and
 * PeriodNotAligned of the index, and
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.priceLens.readCompare({
 *   series: "0x…",
 *   periodEnd: 1_767_225_600,
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readCompare(
  client: AnyClient,
  parameters: readCompare.Parameters,
): Promise<readCompare.ReturnType> {
  return (await read(client, readCompare.call(parameters), parameters)) as Comparison;
}

export declare namespace readCompare {
  type Args = {
    series: SeriesId;
    /** Unix seconds, a multiple of 900. */
    periodEnd: number;
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Comparison;
  type ErrorType = Failure;
}

/** Encodes the one call of `compare`, for multicalls, batches and wallets. */
readCompare.call = (
  parameters: ContractParameter & readCompare.Args,
): Call<typeof priceLensAbi, "compare", readonly [series: SeriesId, periodEnd: number, key: PoolKey]> =>
  defineCall(parameters.address, priceLensAbi, "compare", [parameters.series, parameters.periodEnd, parameters.key]);

/**
 * Whose series it reads.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const index = await client.wattle.priceLens.readIndex();
 * ```
 */
export async function readIndex(client: AnyClient, parameters: readIndex.Parameters): Promise<readIndex.ReturnType> {
  return (await read(client, readIndex.call(parameters), parameters)) as Address;
}

export declare namespace readIndex {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `index`, for multicalls, batches and wallets. */
readIndex.call = (parameters: ContractParameter & readIndex.Args): Call<typeof priceLensAbi, "index", readonly []> =>
  defineCall(parameters.address, priceLensAbi, "index", []);
