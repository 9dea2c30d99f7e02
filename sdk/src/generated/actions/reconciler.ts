// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * λ from what stores really lose
 *
 * A site is *marked* by a final leaf, and *measured* by a later one, a week on at least: what went in less what came
 * out less what is there is what the store lost, and what the meters and the declared efficiencies leave open is an
 * interval of λ. A pool's λ moves, within [0, λ_max], to the nearest rate that sites with more than half of its
 * liability do not contradict.
 *
 * No owner, no upgrade. Whoever calls chooses which sites to show and when, and may be one of their owners; so what is
 * not shown counts for λ as it is, marks are kept until λ moves, and λ moves once a span.
 *
 * @module
 */

import type { Address, Hash, Log } from "viem";
import type {
  AnyClient,
  Call,
  ContractEvent,
  ContractParameter,
  Mined,
  ReadOptions,
  SyncOptions,
  WriteOptions,
} from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read, write, writeSync } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { reconcilerAbi } from "../abis/reconciler.ts";
import type { ReconcilerError } from "../errors.ts";
import type { LeafProof, Mark, SiteId } from "../types.ts";

/** What an action of Reconciler fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = ReconcilerError | BaseError;

type Failure = ErrorType;

/** `Reconciled` of Reconciler. */
export type ReconciledEvent = ContractEvent<
  "Reconciled",
  {
    pool: Address;
    /** The least λ that more than half of the liability showed, WAD per second. */
    least: bigint;
    /** The most. */
    most: bigint;
    /** λ that was set. */
    rate: bigint;
    /** Part of Σ liability measured, WAD. */
    liability: bigint;
  }
>;

/** `SiteMarked` of Reconciler. */
export type SiteMarkedEvent = ContractEvent<
  "SiteMarked",
  {
    pool: Address;
    site: SiteId;
    stateOfCharge: bigint;
    charge: bigint;
    discharge: bigint;
    readAt: number;
  }
>;

/** Any event of Reconciler. */
export type Event = ReconciledEvent | SiteMarkedEvent;

/** The first topic of each event. */
export const eventTopics = {
  Reconciled: "0x8f7985963dba0e201c41c741f30d280c55eb12a2f0507d1d7bbef36f14dc2c90",
  SiteMarked: "0x0e164d23e60b65255be46e80af4095ff9c749d3e0518e352dcd54af6852cd54c",
} as const;

/**
 * The events of Reconciler among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(reconcilerAbi, logs) as Event[];
}

/**
 * Whose pools it serves.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const factory = await client.wattle.reconciler.readFactory();
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
): Call<typeof reconcilerAbi, "factory", readonly []> => defineCall(parameters.address, reconcilerAbi, "factory", []);

/**
 * Marks a site that carries a liability, by a final measured leaf. A mark stands until it is measured or four weeks
 * old. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.reconciler.mark({
 *   pool: "0x…",
 *   proof: {
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
 *   },
 * });
 * ```
 */
export function mark(client: AnyClient, parameters: mark.Parameters): Promise<mark.ReturnType> {
  return write(client, mark.call(parameters), parameters);
}

export declare namespace mark {
  type Args = {
    pool: Address;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `mark`, for multicalls, batches and wallets. */
mark.call = (
  parameters: ContractParameter & mark.Args,
): Call<typeof reconcilerAbi, "mark", readonly [pool: Address, proof: LeafProof]> =>
  defineCall(parameters.address, reconcilerAbi, "mark", [parameters.pool, parameters.proof]);

/**
 * Runs `mark` without sending it.
 *
 * @returns What the contract's function would return.
 */
mark.simulate = async (client: AnyClient, parameters: mark.Parameters): Promise<mark.Result> => {
  await read(client, mark.call(parameters), { account: parameters.account });
};

/** The events of Reconciler among logs, decoded. */
mark.extractEvents = extractEvents;

/**
 * Marks a site that carries a liability, by a final measured leaf. A mark stands until it is measured or four weeks
 * old. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.reconciler.markSync({
 *   pool: "0x…",
 *   proof: {
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
 *   },
 * });
 * ```
 */
export function markSync(client: AnyClient, parameters: markSync.Parameters): Promise<markSync.ReturnType> {
  return writeSync(client, mark.call(parameters), parameters, extractEvents);
}

export declare namespace markSync {
  type Args = mark.Args;
  type Parameters = mark.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

markSync.call = mark.call;
markSync.simulate = mark.simulate;
markSync.extractEvents = extractEvents;

/**
 * A site's mark in a pool.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const mark = await client.wattle.reconciler.readMarkOf({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readMarkOf(client: AnyClient, parameters: readMarkOf.Parameters): Promise<readMarkOf.ReturnType> {
  return (await read(client, readMarkOf.call(parameters), parameters)) as Mark;
}

export declare namespace readMarkOf {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Mark;
  type ErrorType = Failure;
}

/** Encodes the one call of `markOf`, for multicalls, batches and wallets. */
readMarkOf.call = (
  parameters: ContractParameter & readMarkOf.Args,
): Call<typeof reconcilerAbi, "markOf", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, reconcilerAbi, "markOf", [parameters.pool, parameters.site]);

/**
 * Measures marked sites by final leaves in ascending order of their ids, sets the pool's λ and marks them anew, once a
 * week at most. Reverts with NothingToCorrect when the stores agree with λ. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.reconciler.reconcile({
 *   pool: "0x…",
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
export function reconcile(client: AnyClient, parameters: reconcile.Parameters): Promise<reconcile.ReturnType> {
  return write(client, reconcile.call(parameters), parameters);
}

export declare namespace reconcile {
  type Args = {
    pool: Address;
    proofs: readonly LeafProof[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `reconcile`, for multicalls, batches and wallets. */
reconcile.call = (
  parameters: ContractParameter & reconcile.Args,
): Call<typeof reconcilerAbi, "reconcile", readonly [pool: Address, proofs: readonly LeafProof[]]> =>
  defineCall(parameters.address, reconcilerAbi, "reconcile", [parameters.pool, parameters.proofs]);

/**
 * Runs `reconcile` without sending it.
 *
 * @returns What the contract's function would return.
 */
reconcile.simulate = async (client: AnyClient, parameters: reconcile.Parameters): Promise<reconcile.Result> => {
  return (await read(client, reconcile.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Reconciler among logs, decoded. */
reconcile.extractEvents = extractEvents;

/**
 * Measures marked sites by final leaves in ascending order of their ids, sets the pool's λ and marks them anew, once a
 * week at most. Reverts with NothingToCorrect when the stores agree with λ. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.reconciler.reconcileSync({
 *   pool: "0x…",
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
export function reconcileSync(
  client: AnyClient,
  parameters: reconcileSync.Parameters,
): Promise<reconcileSync.ReturnType> {
  return writeSync(client, reconcile.call(parameters), parameters, extractEvents);
}

export declare namespace reconcileSync {
  type Args = reconcile.Args;
  type Parameters = reconcile.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

reconcileSync.call = reconcile.call;
reconcileSync.simulate = reconcile.simulate;
reconcileSync.extractEvents = extractEvents;

/**
 * When a pool's λ was last set here, unix seconds; zero: never.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reconciledAt = await client.wattle.reconciler.readReconciledAt({
 *   pool: "0x…",
 * });
 * ```
 */
export async function readReconciledAt(
  client: AnyClient,
  parameters: readReconciledAt.Parameters,
): Promise<readReconciledAt.ReturnType> {
  return (await read(client, readReconciledAt.call(parameters), parameters)) as number;
}

export declare namespace readReconciledAt {
  type Args = {
    pool: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `reconciledAt`, for multicalls, batches and wallets. */
readReconciledAt.call = (
  parameters: ContractParameter & readReconciledAt.Args,
): Call<typeof reconcilerAbi, "reconciledAt", readonly [pool: Address]> =>
  defineCall(parameters.address, reconcilerAbi, "reconciledAt", [parameters.pool]);
