// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * What a day's periods are paid, as far as that is known
 *
 * Holds nothing. A mask here is of a day's periods. Whether a negative run leaves a period unpaid is known as soon as
 * it is the same whatever the missing prices turn out to be: more negative prices never exclude less, so it is enough
 * to look at none and at all of them negative.
 *
 * @module
 */

import type { Address, Hex, Log } from "viem";
import type { AnyClient, Call, ContractParameter, ReadOptions } from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { dayPricesAbi } from "../abis/dayPrices.ts";
import type { DayPricesError } from "../errors.ts";
import type { PriceDay, Query, Settled, Volume, Window, WindowSums } from "../types.ts";

/** What an action of DayPrices fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = DayPricesError | BaseError;

type Failure = ErrorType;

/** Any event of DayPrices. */
export type Event = never;

/** The first topic of each event. */
export const eventTopics = {} as const;

/**
 * The events of DayPrices among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(dayPricesAbi, logs) as Event[];
}

/**
 * Where escalation finds its fixings.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fixings = await client.wattle.dayPrices.readFixings();
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
): Call<typeof dayPricesAbi, "fixings", readonly []> => defineCall(parameters.address, dayPricesAbi, "fixings", []);

/**
 * Where indices come from.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const index = await client.wattle.dayPrices.readIndex();
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
readIndex.call = (parameters: ContractParameter & readIndex.Args): Call<typeof dayPricesAbi, "index", readonly []> =>
  defineCall(parameters.address, dayPricesAbi, "index", []);

/**
 * The price of a gap's energy so far that is in no period's profile (`DayVolumes.least`); never above zero where a day
 * or a month is reconciled.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, SettlementType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { price, missing } = await client.wattle.dayPrices.readLeastAgreed({
 *   q: {
 *     start: 1_767_225_600,
 *     anchor: 1,
 *     currency: "0x…",
 *     secondary: "0x…",
 *     fallbackDays: 1,
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
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *   },
 *   v: {
 *     kind: VolumeType.AS_PRODUCED,
 *     perPeriod: 1_767_225_600n,
 *     shape: "0x…",
 *     reconciliation: Reconciliation.PERIOD,
 *     shortfallPrice: 1n,
 *     excessShare: 1,
 *     minimum: 1n,
 *     maximum: 1n,
 *     gateClosure: 1,
 *     bySeller: true,
 *     imbalance: "0x…",
 *     imbalanceToBuyer: true,
 *     tolerance: 1,
 *     matched: 1,
 *     unmatchedPrice: 1n,
 *   },
 *   which: 1n,
 *   tests: 1n,
 *   unpaid: 1n,
 *   soFar: 1n,
 * });
 * ```
 */
export async function readLeastAgreed(
  client: AnyClient,
  parameters: readLeastAgreed.Parameters,
): Promise<readLeastAgreed.ReturnType> {
  const [price, missing] = (await read(client, readLeastAgreed.call(parameters), parameters)) as readonly [
    bigint,
    bigint,
  ];
  return { price, missing };
}

export declare namespace readLeastAgreed {
  type Args = {
    q: Query;
    v: Volume;
    /** The gap's periods in operation. */
    which: bigint;
    /** Those before it. */
    tests: bigint;
    /** Those that are not paid for, whyever: they count as zero. */
    unpaid: bigint;
    /** Of its days before. */
    soFar: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** As far as it is known. */
    price: bigint;
    /** Of its periods, those of which it is not. */
    missing: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `leastAgreed`, for multicalls, batches and wallets. */
readLeastAgreed.call = (
  parameters: ContractParameter & readLeastAgreed.Args,
): Call<
  typeof dayPricesAbi,
  "leastAgreed",
  readonly [q: Query, v: Volume, which: bigint, tests: bigint, unpaid: bigint, soFar: bigint]
> =>
  defineCall(parameters.address, dayPricesAbi, "leastAgreed", [
    parameters.q,
    parameters.v,
    parameters.which,
    parameters.tests,
    parameters.unpaid,
    parameters.soFar,
  ]);

/**
 * What the day's periods are paid.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, SettlementType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { day, missing, open } = await client.wattle.dayPrices.readPriceDay({
 *   q: {
 *     start: 1_767_225_600,
 *     anchor: 1,
 *     currency: "0x…",
 *     secondary: "0x…",
 *     fallbackDays: 1,
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
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export async function readPriceDay(
  client: AnyClient,
  parameters: readPriceDay.Parameters,
): Promise<readPriceDay.ReturnType> {
  const [day, missing, open] = (await read(client, readPriceDay.call(parameters), parameters)) as readonly [
    PriceDay,
    bigint,
    bigint,
  ];
  return { day, missing, open };
}

export declare namespace readPriceDay {
  type Args = {
    q: Query;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** With the contract year's tariff, and what a negative index leaves unpaid. */
    day: PriceDay;
    /** Bit k: period k has no price yet. */
    missing: bigint;
    /** Bit k: whether period k is paid depends on prices that are missing. */
    open: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `priceDay`, for multicalls, batches and wallets. */
readPriceDay.call = (
  parameters: ContractParameter & readPriceDay.Args,
): Call<typeof dayPricesAbi, "priceDay", readonly [q: Query]> =>
  defineCall(parameters.address, dayPricesAbi, "priceDay", [parameters.q]);

/**
 * What a window of more than a period is worth (`Volumes.settle`).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const numerator = await client.wattle.dayPrices.readReconciled({
 *   w: {
 *     entitled: 1n,
 *     profiled: 1n,
 *     periods: 1_767_225_600,
 *     paid: 1n,
 *     index: 0n,
 *     price: 1n,
 *   },
 *   shortfallPrice: 1n,
 *   excessShare: 1,
 * });
 * ```
 */
export async function readReconciled(
  client: AnyClient,
  parameters: readReconciled.Parameters,
): Promise<readReconciled.ReturnType> {
  return (await read(client, readReconciled.call(parameters), parameters)) as bigint;
}

export declare namespace readReconciled {
  type Args = {
    w: WindowSums;
    shortfallPrice: bigint;
    excessShare: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `reconciled`, for multicalls, batches and wallets. */
readReconciled.call = (
  parameters: ContractParameter & readReconciled.Args,
): Call<typeof dayPricesAbi, "reconciled", readonly [w: WindowSums, shortfallPrice: bigint, excessShare: number]> =>
  defineCall(parameters.address, dayPricesAbi, "reconciled", [
    parameters.w,
    parameters.shortfallPrice,
    parameters.excessShare,
  ]);

/**
 * What a vector is worth, as far as that is known.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, SettlementType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const s = await client.wattle.dayPrices.readSettle({
 *   q: {
 *     start: 1_767_225_600,
 *     anchor: 1,
 *     currency: "0x…",
 *     secondary: "0x…",
 *     fallbackDays: 1,
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
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *   },
 *   vector: "0x…",
 *   which: 1n,
 *   tests: 1n,
 * });
 * ```
 */
export async function readSettle(client: AnyClient, parameters: readSettle.Parameters): Promise<readSettle.ReturnType> {
  return (await read(client, readSettle.call(parameters), parameters)) as Settled;
}

export declare namespace readSettle {
  type Args = {
    q: Query;
    /** Packed (`Vectors`). */
    vector: Hex;
    /** Its periods in operation. */
    which: bigint;
    /** Those that are paid as test energy. */
    tests: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Settled;
  type ErrorType = Failure;
}

/** Encodes the one call of `settle`, for multicalls, batches and wallets. */
readSettle.call = (
  parameters: ContractParameter & readSettle.Args,
): Call<typeof dayPricesAbi, "settle", readonly [q: Query, vector: Hex, which: bigint, tests: bigint]> =>
  defineCall(parameters.address, dayPricesAbi, "settle", [
    parameters.q,
    parameters.vector,
    parameters.which,
    parameters.tests,
  ]);

/**
 * What a day by a profile, by nomination or matched is worth, as far as that is known.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, Reconciliation, SettlementType, VolumeType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { s, window } = await client.wattle.dayPrices.readSettleAgreed({
 *   q: {
 *     start: 1_767_225_600,
 *     anchor: 1,
 *     currency: "0x…",
 *     secondary: "0x…",
 *     fallbackDays: 1,
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
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *   },
 *   v: {
 *     kind: VolumeType.AS_PRODUCED,
 *     perPeriod: 1_767_225_600n,
 *     shape: "0x…",
 *     reconciliation: Reconciliation.PERIOD,
 *     shortfallPrice: 1n,
 *     excessShare: 1,
 *     minimum: 1n,
 *     maximum: 1n,
 *     gateClosure: 1,
 *     bySeller: true,
 *     imbalance: "0x…",
 *     imbalanceToBuyer: true,
 *     tolerance: 1,
 *     matched: 1,
 *     unmatchedPrice: 1n,
 *   },
 *   vector: "0x…",
 *   which: 1n,
 *   tests: 1n,
 * });
 * ```
 */
export async function readSettleAgreed(
  client: AnyClient,
  parameters: readSettleAgreed.Parameters,
): Promise<readSettleAgreed.ReturnType> {
  const [s, window] = (await read(client, readSettleAgreed.call(parameters), parameters)) as readonly [Settled, Window];
  return { s, window };
}

export declare namespace readSettleAgreed {
  type Args = {
    q: Query;
    /** The clauses of its volume. */
    v: Volume;
    /** What was delivered in 96 periods, then what was agreed, or consumed; of baseload nothing more. */
    vector: Hex;
    /** Its periods in operation. */
    which: bigint;
    /** Those that are paid as test energy. */
    tests: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Without what a window of more than a period is worth. */
    s: Settled;
    /** What the day adds to that one. */
    window: Window;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `settleAgreed`, for multicalls, batches and wallets. */
readSettleAgreed.call = (
  parameters: ContractParameter & readSettleAgreed.Args,
): Call<
  typeof dayPricesAbi,
  "settleAgreed",
  readonly [q: Query, v: Volume, vector: Hex, which: bigint, tests: bigint]
> =>
  defineCall(parameters.address, dayPricesAbi, "settleAgreed", [
    parameters.q,
    parameters.v,
    parameters.vector,
    parameters.which,
    parameters.tests,
  ]);

/**
 * The price of a gap's energy so far (`DayNumerator.worst`).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { EscalationType, NegativeRule, PriceType, SettlementType } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { price, missing } = await client.wattle.dayPrices.readWorst({
 *   q: {
 *     start: 1_767_225_600,
 *     anchor: 1,
 *     currency: "0x…",
 *     secondary: "0x…",
 *     fallbackDays: 1,
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
 *     bands: [{
 *       hoursOfDay: 1,
 *       weekdays: 1,
 *       multiplier: 1n,
 *     }],
 *   },
 *   which: 1n,
 *   tests: 1n,
 *   unpaid: 1n,
 *   soFar: 1n,
 *   sells: true,
 * });
 * ```
 */
export async function readWorst(client: AnyClient, parameters: readWorst.Parameters): Promise<readWorst.ReturnType> {
  const [price, missing] = (await read(client, readWorst.call(parameters), parameters)) as readonly [bigint, bigint];
  return { price, missing };
}

export declare namespace readWorst {
  type Args = {
    q: Query;
    /** The gap's periods in operation. */
    which: bigint;
    /** Those before it. */
    tests: bigint;
    /** Those that are. */
    unpaid: bigint;
    /** Of its days before. */
    soFar: bigint;
    /** Whether the meter's owner is paid. */
    sells: boolean;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** As far as it is known. */
    price: bigint;
    /** Of its periods, those of which it is not. */
    missing: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `worst`, for multicalls, batches and wallets. */
readWorst.call = (
  parameters: ContractParameter & readWorst.Args,
): Call<
  typeof dayPricesAbi,
  "worst",
  readonly [q: Query, which: bigint, tests: bigint, unpaid: bigint, soFar: bigint, sells: boolean]
> =>
  defineCall(parameters.address, dayPricesAbi, "worst", [
    parameters.q,
    parameters.which,
    parameters.tests,
    parameters.unpaid,
    parameters.soFar,
    parameters.sells,
  ]);
