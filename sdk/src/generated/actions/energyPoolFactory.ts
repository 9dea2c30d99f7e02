// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * One pool a policy
 *
 * A pool is a contract of its own, not a proxy: a delegatecall on every transfer would cost more than the deployment
 * saves. Its rarer calls run from an office that is made with it, for the same policy.
 *
 * @module
 */

import type { Address, Hash, Hex, Log } from "viem";
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
import { energyPoolFactoryAbi } from "../abis/energyPoolFactory.ts";
import type { EnergyPoolFactoryError } from "../errors.ts";
import type { Policy, SiteId } from "../types.ts";

/** What an action of EnergyPoolFactory fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = EnergyPoolFactoryError | BaseError;

type Failure = ErrorType;

/** `PoolCreated` of EnergyPoolFactory. */
export type PoolCreatedEvent = ContractEvent<
  "PoolCreated",
  {
    pool: Address;
    policyHash: Hex;
    policy: Policy;
  }
>;

/** Any event of EnergyPoolFactory. */
export type Event = PoolCreatedEvent;

/** The first topic of each event. */
export const eventTopics = {
  PoolCreated: "0x2c37705897fbf137ccc679169e727eb7d071eaf8acd6db4ce155a9ab438f97b7",
} as const;

/**
 * The events of EnergyPoolFactory among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(energyPoolFactoryAbi, logs) as Event[];
}

/**
 * Where stakes are, and shortfalls are cured.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const collateral = await client.wattle.energyPoolFactory.readCollateral();
 * ```
 */
export async function readCollateral(
  client: AnyClient,
  parameters: readCollateral.Parameters,
): Promise<readCollateral.ReturnType> {
  return (await read(client, readCollateral.call(parameters), parameters)) as Address;
}

export declare namespace readCollateral {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `collateral`, for multicalls, batches and wallets. */
readCollateral.call = (
  parameters: ContractParameter & readCollateral.Args,
): Call<typeof energyPoolFactoryAbi, "collateral", readonly []> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "collateral", []);

/**
 * Deploys the pool of a policy by CREATE2; its address depends on the policy alone.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPoolFactory.createPool({
 *   policy: {
 *     zone: "0x…",
 *     technologies: 1,
 *     vintageStart: 1_767_225_600,
 *     vintageEnd: 1_767_225_600,
 *     decayRate: 900_000_000_000_000_000n,
 *     maxDecayRate: 900_000_000_000_000_000n,
 *     roundTrip: 900_000_000_000_000_000n,
 *     dischargeEfficiency: 900_000_000_000_000_000n,
 *     pledge: 900_000_000_000_000_000n,
 *     maxAge: 1,
 *     maxSilence: 1,
 *     cap: 1_000_000_000n,
 *     concentration: 1n,
 *     concentrationFloor: 1n,
 *     stakeToken: "0x…",
 *     penaltyPrice: 1n,
 *     stakeFactor: 900_000_000_000_000_000n,
 *     lockedShare: 1n,
 *     proofReward: 1n,
 *     auctionStart: 1_767_225_600n,
 *     auctionTime: 1_767_225_600,
 *     cureTime: 1_767_225_600,
 *     haircutDelay: 1,
 *     unbondingTime: 1_767_225_600,
 *     depositFee: 1n,
 *     feeRecipient: "0x…",
 *     guardian: "0x…",
 *     accreditors: ["0x…"],
 *     quorums: ["0x…"],
 *   },
 * });
 * ```
 */
export function createPool(client: AnyClient, parameters: createPool.Parameters): Promise<createPool.ReturnType> {
  return write(client, createPool.call(parameters), parameters);
}

export declare namespace createPool {
  type Args = {
    policy: Policy;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `createPool`, for multicalls, batches and wallets. */
createPool.call = (
  parameters: ContractParameter & createPool.Args,
): Call<typeof energyPoolFactoryAbi, "createPool", readonly [policy: Policy]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "createPool", [parameters.policy]);

/**
 * Runs `createPool` without sending it.
 *
 * @returns What the contract's function would return.
 */
createPool.simulate = async (client: AnyClient, parameters: createPool.Parameters): Promise<createPool.Result> => {
  return (await read(client, createPool.call(parameters), { account: parameters.account })) as Address;
};

/** The events of EnergyPoolFactory among logs, decoded. */
createPool.extractEvents = extractEvents;

/**
 * Deploys the pool of a policy by CREATE2; its address depends on the policy alone.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPoolFactory.createPoolSync({
 *   policy: {
 *     zone: "0x…",
 *     technologies: 1,
 *     vintageStart: 1_767_225_600,
 *     vintageEnd: 1_767_225_600,
 *     decayRate: 900_000_000_000_000_000n,
 *     maxDecayRate: 900_000_000_000_000_000n,
 *     roundTrip: 900_000_000_000_000_000n,
 *     dischargeEfficiency: 900_000_000_000_000_000n,
 *     pledge: 900_000_000_000_000_000n,
 *     maxAge: 1,
 *     maxSilence: 1,
 *     cap: 1_000_000_000n,
 *     concentration: 1n,
 *     concentrationFloor: 1n,
 *     stakeToken: "0x…",
 *     penaltyPrice: 1n,
 *     stakeFactor: 900_000_000_000_000_000n,
 *     lockedShare: 1n,
 *     proofReward: 1n,
 *     auctionStart: 1_767_225_600n,
 *     auctionTime: 1_767_225_600,
 *     cureTime: 1_767_225_600,
 *     haircutDelay: 1,
 *     unbondingTime: 1_767_225_600,
 *     depositFee: 1n,
 *     feeRecipient: "0x…",
 *     guardian: "0x…",
 *     accreditors: ["0x…"],
 *     quorums: ["0x…"],
 *   },
 * });
 * ```
 */
export function createPoolSync(
  client: AnyClient,
  parameters: createPoolSync.Parameters,
): Promise<createPoolSync.ReturnType> {
  return writeSync(client, createPool.call(parameters), parameters, extractEvents);
}

export declare namespace createPoolSync {
  type Args = createPool.Args;
  type Parameters = createPool.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

createPoolSync.call = createPool.call;
createPoolSync.simulate = createPool.simulate;
createPoolSync.extractEvents = extractEvents;

/**
 * Where its pools claim green charge.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const entitlements = await client.wattle.energyPoolFactory.readEntitlements();
 * ```
 */
export async function readEntitlements(
  client: AnyClient,
  parameters: readEntitlements.Parameters,
): Promise<readEntitlements.ReturnType> {
  return (await read(client, readEntitlements.call(parameters), parameters)) as Address;
}

export declare namespace readEntitlements {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `entitlements`, for multicalls, batches and wallets. */
readEntitlements.call = (
  parameters: ContractParameter & readEntitlements.Args,
): Call<typeof energyPoolFactoryAbi, "entitlements", readonly []> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "entitlements", []);

/**
 * The other ways into its pools.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const intake = await client.wattle.energyPoolFactory.readIntake();
 * ```
 */
export async function readIntake(client: AnyClient, parameters: readIntake.Parameters): Promise<readIntake.ReturnType> {
  return (await read(client, readIntake.call(parameters), parameters)) as Address;
}

export declare namespace readIntake {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `intake`, for multicalls, batches and wallets. */
readIntake.call = (
  parameters: ContractParameter & readIntake.Args,
): Call<typeof energyPoolFactoryAbi, "intake", readonly []> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "intake", []);

/**
 * Whether this factory deployed a pool at the address.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const isPool = await client.wattle.energyPoolFactory.readIsPool({
 *   pool: "0x…",
 * });
 * ```
 */
export async function readIsPool(client: AnyClient, parameters: readIsPool.Parameters): Promise<readIsPool.ReturnType> {
  return (await read(client, readIsPool.call(parameters), parameters)) as boolean;
}

export declare namespace readIsPool {
  type Args = {
    pool: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isPool`, for multicalls, batches and wallets. */
readIsPool.call = (
  parameters: ContractParameter & readIsPool.Args,
): Call<typeof energyPoolFactoryAbi, "isPool", readonly [pool: Address]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "isPool", [parameters.pool]);

/**
 * A pool marks a site as its own; a site is pledged to one pool at a time.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPoolFactory.pledge({
 *   site: 1n,
 * });
 * ```
 */
export function pledge(client: AnyClient, parameters: pledge.Parameters): Promise<pledge.ReturnType> {
  return write(client, pledge.call(parameters), parameters);
}

export declare namespace pledge {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `pledge`, for multicalls, batches and wallets. */
pledge.call = (
  parameters: ContractParameter & pledge.Args,
): Call<typeof energyPoolFactoryAbi, "pledge", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "pledge", [parameters.site]);

/**
 * Runs `pledge` without sending it.
 *
 * @returns What the contract's function would return.
 */
pledge.simulate = async (client: AnyClient, parameters: pledge.Parameters): Promise<pledge.Result> => {
  return (await read(client, pledge.call(parameters), { account: parameters.account })) as number;
};

/** The events of EnergyPoolFactory among logs, decoded. */
pledge.extractEvents = extractEvents;

/**
 * A pool marks a site as its own; a site is pledged to one pool at a time.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPoolFactory.pledgeSync({
 *   site: 1n,
 * });
 * ```
 */
export function pledgeSync(client: AnyClient, parameters: pledgeSync.Parameters): Promise<pledgeSync.ReturnType> {
  return writeSync(client, pledge.call(parameters), parameters, extractEvents);
}

export declare namespace pledgeSync {
  type Args = pledge.Args;
  type Parameters = pledge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

pledgeSync.call = pledge.call;
pledgeSync.simulate = pledge.simulate;
pledgeSync.extractEvents = extractEvents;

/**
 * The pool that a site is pledged to, zero if none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const pool = await client.wattle.energyPoolFactory.readPledgedTo({
 *   site: 1n,
 * });
 * ```
 */
export async function readPledgedTo(
  client: AnyClient,
  parameters: readPledgedTo.Parameters,
): Promise<readPledgedTo.ReturnType> {
  return (await read(client, readPledgedTo.call(parameters), parameters)) as Address;
}

export declare namespace readPledgedTo {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `pledgedTo`, for multicalls, batches and wallets. */
readPledgedTo.call = (
  parameters: ContractParameter & readPledgedTo.Args,
): Call<typeof energyPoolFactoryAbi, "pledgedTo", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "pledgedTo", [parameters.site]);

/**
 * The policy of a pool; reverts with NotPool.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const policy = await client.wattle.energyPoolFactory.readPolicyOf({
 *   pool: "0x…",
 * });
 * ```
 */
export async function readPolicyOf(
  client: AnyClient,
  parameters: readPolicyOf.Parameters,
): Promise<readPolicyOf.ReturnType> {
  return (await read(client, readPolicyOf.call(parameters), parameters)) as Policy;
}

export declare namespace readPolicyOf {
  type Args = {
    pool: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Policy;
  type ErrorType = Failure;
}

/** Encodes the one call of `policyOf`, for multicalls, batches and wallets. */
readPolicyOf.call = (
  parameters: ContractParameter & readPolicyOf.Args,
): Call<typeof energyPoolFactoryAbi, "policyOf", readonly [pool: Address]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "policyOf", [parameters.pool]);

/**
 * The address that a policy has, deployed or not.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const pool = await client.wattle.energyPoolFactory.readPoolOf({
 *   policy: {
 *     zone: "0x…",
 *     technologies: 1,
 *     vintageStart: 1_767_225_600,
 *     vintageEnd: 1_767_225_600,
 *     decayRate: 900_000_000_000_000_000n,
 *     maxDecayRate: 900_000_000_000_000_000n,
 *     roundTrip: 900_000_000_000_000_000n,
 *     dischargeEfficiency: 900_000_000_000_000_000n,
 *     pledge: 900_000_000_000_000_000n,
 *     maxAge: 1,
 *     maxSilence: 1,
 *     cap: 1_000_000_000n,
 *     concentration: 1n,
 *     concentrationFloor: 1n,
 *     stakeToken: "0x…",
 *     penaltyPrice: 1n,
 *     stakeFactor: 900_000_000_000_000_000n,
 *     lockedShare: 1n,
 *     proofReward: 1n,
 *     auctionStart: 1_767_225_600n,
 *     auctionTime: 1_767_225_600,
 *     cureTime: 1_767_225_600,
 *     haircutDelay: 1,
 *     unbondingTime: 1_767_225_600,
 *     depositFee: 1n,
 *     feeRecipient: "0x…",
 *     guardian: "0x…",
 *     accreditors: ["0x…"],
 *     quorums: ["0x…"],
 *   },
 * });
 * ```
 */
export async function readPoolOf(client: AnyClient, parameters: readPoolOf.Parameters): Promise<readPoolOf.ReturnType> {
  return (await read(client, readPoolOf.call(parameters), parameters)) as Address;
}

export declare namespace readPoolOf {
  type Args = {
    policy: Policy;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `poolOf`, for multicalls, batches and wallets. */
readPoolOf.call = (
  parameters: ContractParameter & readPoolOf.Args,
): Call<typeof energyPoolFactoryAbi, "poolOf", readonly [policy: Policy]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "poolOf", [parameters.policy]);

/**
 * Who sets λ by measurement.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reconciler = await client.wattle.energyPoolFactory.readReconciler();
 * ```
 */
export async function readReconciler(
  client: AnyClient,
  parameters: readReconciler.Parameters,
): Promise<readReconciler.ReturnType> {
  return (await read(client, readReconciler.call(parameters), parameters)) as Address;
}

export declare namespace readReconciler {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `reconciler`, for multicalls, batches and wallets. */
readReconciler.call = (
  parameters: ContractParameter & readReconciler.Args,
): Call<typeof energyPoolFactoryAbi, "reconciler", readonly []> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "reconciler", []);

/**
 * The only contract that may burn its pools' tokens for a retirement.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const retirements = await client.wattle.energyPoolFactory.readRetirements();
 * ```
 */
export async function readRetirements(
  client: AnyClient,
  parameters: readRetirements.Parameters,
): Promise<readRetirements.ReturnType> {
  return (await read(client, readRetirements.call(parameters), parameters)) as Address;
}

export declare namespace readRetirements {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `retirements`, for multicalls, batches and wallets. */
readRetirements.call = (
  parameters: ContractParameter & readRetirements.Args,
): Call<typeof energyPoolFactoryAbi, "retirements", readonly []> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "retirements", []);

/**
 * A pool frees a site of its own; reverts with PledgedElsewhere for any other.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPoolFactory.unpledge({
 *   site: 1n,
 * });
 * ```
 */
export function unpledge(client: AnyClient, parameters: unpledge.Parameters): Promise<unpledge.ReturnType> {
  return write(client, unpledge.call(parameters), parameters);
}

export declare namespace unpledge {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `unpledge`, for multicalls, batches and wallets. */
unpledge.call = (
  parameters: ContractParameter & unpledge.Args,
): Call<typeof energyPoolFactoryAbi, "unpledge", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolFactoryAbi, "unpledge", [parameters.site]);

/**
 * Runs `unpledge` without sending it.
 *
 * @returns What the contract's function would return.
 */
unpledge.simulate = async (client: AnyClient, parameters: unpledge.Parameters): Promise<unpledge.Result> => {
  await read(client, unpledge.call(parameters), { account: parameters.account });
};

/** The events of EnergyPoolFactory among logs, decoded. */
unpledge.extractEvents = extractEvents;

/**
 * A pool frees a site of its own; reverts with PledgedElsewhere for any other.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPoolFactory.unpledgeSync({
 *   site: 1n,
 * });
 * ```
 */
export function unpledgeSync(client: AnyClient, parameters: unpledgeSync.Parameters): Promise<unpledgeSync.ReturnType> {
  return writeSync(client, unpledge.call(parameters), parameters, extractEvents);
}

export declare namespace unpledgeSync {
  type Args = unpledge.Args;
  type Parameters = unpledge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

unpledgeSync.call = unpledge.call;
unpledgeSync.simulate = unpledge.simulate;
unpledgeSync.extractEvents = extractEvents;
