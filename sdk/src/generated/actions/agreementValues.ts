// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * What an agreement's months to come are worth
 *
 * Holds nothing. Prices are base units of the currency a kWh, WAD; money base units.
 *
 * See `IAgreementValues`. Apart from the agreements, whose code has no room for it.
 *
 * @module
 */

import type { Address, Hex, Log } from "viem";
import type { AnyClient, Call, ContractParameter, ReadOptions } from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { agreementValuesAbi } from "../abis/agreementValues.ts";
import type { AgreementValuesError } from "../errors.ts";
import type { AgreementValuesQuery } from "../types.ts";

/** What an action of AgreementValues fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = AgreementValuesError | BaseError;

type Failure = ErrorType;

/** Any event of AgreementValues. */
export type Event = never;

/** The first topic of each event. */
export const eventTopics = {} as const;

/**
 * The events of AgreementValues among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(agreementValuesAbi, logs) as Event[];
}

/**
 * Where curves and rates come from.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fixings = await client.wattle.agreementValues.readFixings();
 * ```
 */
export async function readFixings(
  client: AnyClient,
  parameters: readFixings.Parameters,
): Promise<readFixings.ReturnType> {
  return (await read(client, readFixings.call(parameters), parameters)) as Address;
}

export declare namespace readFixings {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `fixings`, for multicalls, batches and wallets. */
readFixings.call = (
  parameters: ContractParameter & readFixings.Args,
): Call<typeof agreementValuesAbi, "fixings", readonly []> =>
  defineCall(parameters.address, agreementValuesAbi, "fixings", []);

/**
 * The last reference period of a series that is final, at most twelve before the one that a time is in.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { found, period } = await client.wattle.agreementValues.readLastFinal({
 *   series: "0x…",
 *   time: 1_767_225_600n,
 * });
 * ```
 */
export async function readLastFinal(
  client: AnyClient,
  parameters: readLastFinal.Parameters,
): Promise<readLastFinal.ReturnType> {
  const [found, period] = (await read(client, readLastFinal.call(parameters), parameters)) as readonly [
    boolean,
    number,
  ];
  return { found, period };
}

export declare namespace readLastFinal {
  type Args = {
    series: Hex;
    time: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Whether there is one. */
    found: boolean;
    period: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `lastFinal`, for multicalls, batches and wallets. */
readLastFinal.call = (
  parameters: ContractParameter & readLastFinal.Args,
): Call<typeof agreementValuesAbi, "lastFinal", readonly [series: Hex, time: bigint]> =>
  defineCall(parameters.address, agreementValuesAbi, "lastFinal", [parameters.series, parameters.time]);

/**
 * Σ DF · Wh · (forward − price) to the buyer, over the months or their parts between two times: energy as expected of
 * the month and its year, forwards by delivery month (those between tenors on the line between them), the price as it
 * stands in its contract year, of an index as if that were the forward. An escalation by fixings goes by those that
 * are final. A factor is 1 / (1 + r)^years, within a year 1 / (1 + r · months / 12), at most one. At most thirty years
 * of months count. Bands and rules for negative prices but a floor are left out: a month's forward knows no hours.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, SettlementType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { down, up } = await client.wattle.agreementValues.readValueOf({
 *   q: {
 *     period: 1_767_225_600,
 *     from: 1_767_225_600,
 *     until: 1_767_225_600,
 *     anchor: 1,
 *     delivery: 1,
 *     currency: "0x…",
 *     forward: "0x…",
 *     discount: "0x…",
 *     settlement: SettlementType.PHYSICAL,
 *     price: {
 *       kind: PriceType.FIXED,
 *       amount: 1_000_000_000n,
 *       series: "0x…",
 *       discount: 1n,
 *       discountShare: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       negative: NegativeRule.NONE,
 *       run: 1,
 *       hourly: true,
 *       testPrice: 1n,
 *     },
 *     escalation: {
 *       kind: EscalationType.NONE,
 *       rate: 900_000_000_000_000_000n,
 *       series: "0x…",
 *       lag: 1,
 *       floor: 1n,
 *       cap: 1_000_000_000n,
 *       fromSigning: true,
 *     },
 *     expectation: {
 *       months: [1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n, 1n],
 *       degradation: 1,
 *     },
 *   },
 * });
 * ```
 */
export async function readValueOf(
  client: AnyClient,
  parameters: readValueOf.Parameters,
): Promise<readValueOf.ReturnType> {
  const [down, up] = (await read(client, readValueOf.call(parameters), parameters)) as readonly [bigint, bigint];
  return { down, up };
}

export declare namespace readValueOf {
  type Args = {
    q: AgreementValuesQuery;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Rounded down. */
    down: bigint;
    /** Rounded up. */
    up: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `valueOf`, for multicalls, batches and wallets. */
readValueOf.call = (
  parameters: ContractParameter & readValueOf.Args,
): Call<typeof agreementValuesAbi, "valueOf", readonly [q: AgreementValuesQuery]> =>
  defineCall(parameters.address, agreementValuesAbi, "valueOf", [parameters.q]);
