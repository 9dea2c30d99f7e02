// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * A storage pool: warrants for deliverable kWh
 *
 * What sites, their owners and the suite do with a pool beside deposits and readings: locked shares, write-offs,
 * views. Holders need none of it.
 *
 * Deployed by its factory, which knows the rest of the suite. Nobody can change its policy or take what it holds. Here
 * is what must be cheap: what holders do, deposits and readings; every other call of IEnergyPool runs from
 * `PoolOffice`'s code on the same slots, because both together are more than one contract may hold (EIP-170). The
 * office is fixed with the pool.
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
import { energyPoolAbi } from "../abis/energyPool.ts";
import type { EnergyPoolError } from "../errors.ts";
import type {
  Consumption,
  Energy,
  EnergyPoolAccount,
  Intaken,
  LeafProof,
  Receipt,
  Shares,
  SiteId,
  Standing,
  Terms,
  Zone,
} from "../types.ts";

/** What an action of EnergyPool fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = EnergyPoolError | BaseError;

type Failure = ErrorType;

/** `Approval` of EnergyPool. */
export type ApprovalEvent = ContractEvent<
  "Approval",
  {
    owner: Address;
    spender: Address;
    value: bigint;
  }
>;

/** Tokens burned to reduce a site's liability (a buy-back). */
export type BoughtBackEvent = ContractEvent<
  "BoughtBack",
  {
    site: SiteId;
    account: Address;
    energy: Energy;
    /** Token shares. */
    shares: Shares;
    /** Store shares. */
    liability: Shares;
  }
>;

/** The decay rate changed. */
export type DecayRateChangedEvent = ContractEvent<
  "DecayRateChanged",
  {
    /** Λ at that moment, WAD. */
    exponent: bigint;
    /** λ per second, WAD. */
    rate: bigint;
  }
>;

/** `Deposited` of EnergyPool. */
export type DepositedEvent = ContractEvent<
  "Deposited",
  {
    site: SiteId;
    owner: Address;
    /** Zero through the Intake. */
    entitlement: bigint;
    receipt: Receipt;
  }
>;

/** A final claim covers green charge that was deposited before finality. */
export type EarlySettledEvent = ContractEvent<
  "EarlySettled",
  {
    site: SiteId;
    wh: bigint;
    /** What is not covered yet, Wh. */
    left: bigint;
  }
>;

/** A loss that nothing covered was taken off every share. */
export type HaircutTakenEvent = ContractEvent<
  "HaircutTaken",
  {
    /** What haircuts had left of one, WAD. */
    before: bigint;
    /** What they leave now. */
    kept: bigint;
  }
>;

/** The loss that is known and not yet a haircut changed. */
export type PendingLossChangedEvent = ContractEvent<
  "PendingLossChanged",
  {
    /** Ppm of every share. */
    loss: bigint;
  }
>;

/** `Released` of EnergyPool. */
export type ReleasedEvent = ContractEvent<
  "Released",
  {
    site: SiteId;
    energy: Energy;
    /** Store shares. */
    shares: Shares;
    readAt: number;
  }
>;

/** A final reading covers again what had been written off. */
export type RestoredEvent = ContractEvent<
  "Restored",
  {
    site: SiteId;
    /** What is still written off, store shares. */
    left: Shares;
  }
>;

/** `Retired` of EnergyPool. */
export type RetiredEvent = ContractEvent<
  "Retired",
  {
    account: Address;
    energy: Energy;
    shares: Shares;
    certificate: bigint;
  }
>;

/** `SitePledged` of EnergyPool. */
export type SitePledgedEvent = ContractEvent<
  "SitePledged",
  {
    site: SiteId;
  }
>;

/** Tokens given up for nothing but their part of the compensation. */
export type SurrenderedEvent = ContractEvent<
  "Surrendered",
  {
    account: Address;
    energy: Energy;
    shares: Shares;
  }
>;

/** `Transfer` of EnergyPool. */
export type TransferEvent = ContractEvent<
  "Transfer",
  {
    from: Address;
    to: Address;
    value: bigint;
  }
>;

/** `TransferShares` of EnergyPool. */
export type TransferSharesEvent = ContractEvent<
  "TransferShares",
  {
    from: Address;
    to: Address;
    shares: Shares;
  }
>;

/** A deposit before finality was not settled in time: it is now a shortfall. */
export type EarlyForfeitedEvent = ContractEvent<
  "EarlyForfeited",
  {
    site: SiteId;
    wh: bigint;
    /** Token shares. */
    shares: Shares;
  }
>;

/** `InflowsPaused` of EnergyPool. */
export type InflowsPausedEvent = ContractEvent<
  "InflowsPaused",
  {
    /** Whether the guardian does. */
    paused: boolean;
    /** Whether a haircut that waits holds them. */
    held: boolean;
  }
>;

/** Locked shares burned to reduce a site's liability. */
export type LockedBurnedEvent = ContractEvent<
  "LockedBurned",
  {
    site: SiteId;
    /** Token shares. */
    shares: Shares;
    /** Store shares. */
    liability: Shares;
  }
>;

/** `SiteUnpledged` of EnergyPool. */
export type SiteUnpledgedEvent = ContractEvent<
  "SiteUnpledged",
  {
    site: SiteId;
  }
>;

/** Locked shares that the liability no longer holds were minted to the site's owner. */
export type UnlockedEvent = ContractEvent<
  "Unlocked",
  {
    site: SiteId;
    owner: Address;
    energy: Energy;
    shares: Shares;
  }
>;

/** A haircut took a liability that nothing covers off the holders; the site still owes it. */
export type WrittenOffEvent = ContractEvent<
  "WrittenOff",
  {
    site: SiteId;
    /** Store shares. */
    liability: Shares;
    /** What holders lost, µWh. */
    energy: Energy;
  }
>;

/** Any event of EnergyPool. */
export type Event =
  | ApprovalEvent
  | BoughtBackEvent
  | DecayRateChangedEvent
  | DepositedEvent
  | EarlySettledEvent
  | HaircutTakenEvent
  | PendingLossChangedEvent
  | ReleasedEvent
  | RestoredEvent
  | RetiredEvent
  | SitePledgedEvent
  | SurrenderedEvent
  | TransferEvent
  | TransferSharesEvent
  | EarlyForfeitedEvent
  | InflowsPausedEvent
  | LockedBurnedEvent
  | SiteUnpledgedEvent
  | UnlockedEvent
  | WrittenOffEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925",
  BoughtBack: "0x36de333c59d0b0d42cb7408d2c68bcb81afd53f09bae95b94e92164249e2abaf",
  DecayRateChanged: "0x6b1ff4cc1fedaa7ce0eb9640719c48a2f20d9fc1d81fba71b1edd26a75356d8d",
  Deposited: "0xe8a9212af9e750cf6df5120a14cdc874228dc117dac277c41fd3b810031cbc16",
  EarlySettled: "0xd0ca701aae690749a4ffa04238f8572b87e48b8cb196ec4f5b72e3c6fe393d83",
  HaircutTaken: "0x9469e254626d94b7882267e32a143fda4a7a160d7a852bd7f5a808e0de8c605c",
  PendingLossChanged: "0x73cd2829fac2dcd502ee3e16a1805e5cf02a2eaa9e928b8323e0854037bb0ea9",
  Released: "0x8b314e3dc362f694817dbc9dfd45e7fca2f3ad39bc3ec2da3913c454da9009d4",
  Restored: "0xe74f341214596a579ed63ee93733b3801eb29b7d2f0d63ae4407598ffd605ea1",
  Retired: "0x9481316d4273cc6f69941b2fec63c793c284f670512d221ed13deba075424b1b",
  SitePledged: "0x19162aa874e991efcc3a3678cf57302f7e675e53b1fa4b4388e00249d08d7275",
  Surrendered: "0xcd3331a9bec0aed59a9fbe480a5b8e9f713e86e4b4105ac2628cfe4b9d6a6e75",
  Transfer: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
  TransferShares: "0x9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb",
  EarlyForfeited: "0xb4169fa4a66cb0c87e68b1364cb8a4fd93b0b2da227f783d7fb93124370bf0b2",
  InflowsPaused: "0xde6f7b572ccf7bb40eedaf47d37a02306a9a1ed884c59adeda9afe83b4f7d913",
  LockedBurned: "0x013c38547b3132459866cb2786e47e327aafd56628c0ba6f52342951691fd672",
  SiteUnpledged: "0xbd24bd3c7a6a7af56a5fed147402f79f83c35c5345bb3307f9596bddfec8d1ca",
  Unlocked: "0x2e02dda264e808eb579c3fc3a16e5580a4c6ce1807a3e78f5f6f01e61073098c",
  WrittenOff: "0x054d805f56df906c08d7c7611396fc5eedc7124da02608c043bc61a405cf09b9",
} as const;

/**
 * The events of EnergyPool among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(energyPoolAbi, logs) as Event[];
}

/**
 * EIP-712 domain separator of permits: of this token on this chain.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const theDOMAINSEPARATOR = await client.wattle.energyPool.readDomainSeparator({
 *   address: "0x…",
 * });
 * ```
 */
export async function readDomainSeparator(
  client: AnyClient,
  parameters: readDomainSeparator.Parameters,
): Promise<readDomainSeparator.ReturnType> {
  return (await read(client, readDomainSeparator.call(parameters), parameters)) as Hex;
}

export declare namespace readDomainSeparator {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `DOMAIN_SEPARATOR`, for multicalls, batches and wallets. */
readDomainSeparator.call = (
  parameters: ContractParameter & readDomainSeparator.Args,
): Call<typeof energyPoolAbi, "DOMAIN_SEPARATOR", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "DOMAIN_SEPARATOR", []);

/**
 * What `spender` may still move of the owner's, µWh. It does not decay: the balance behind it does.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const allowance = await client.wattle.energyPool.readAllowance({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 * });
 * ```
 */
export async function readAllowance(
  client: AnyClient,
  parameters: readAllowance.Parameters,
): Promise<readAllowance.ReturnType> {
  return (await read(client, readAllowance.call(parameters), parameters)) as bigint;
}

export declare namespace readAllowance {
  type Args = {
    owner: Address;
    spender: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `allowance`, for multicalls, batches and wallets. */
readAllowance.call = (
  parameters: ContractParameter & readAllowance.Args,
): Call<typeof energyPoolAbi, "allowance", readonly [owner: Address, spender: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "allowance", [parameters.owner, parameters.spender]);

/**
 * Lets `spender` move up to `energy` µWh of the caller's, as it is worth when it is moved (`max`: without limit).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.approve({
 *   address: "0x…",
 *   spender: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function approve(client: AnyClient, parameters: approve.Parameters): Promise<approve.ReturnType> {
  return write(client, approve.call(parameters), parameters);
}

export declare namespace approve {
  type Args = {
    spender: Address;
    energy: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `approve`, for multicalls, batches and wallets. */
approve.call = (
  parameters: ContractParameter & approve.Args,
): Call<typeof energyPoolAbi, "approve", readonly [spender: Address, energy: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "approve", [parameters.spender, parameters.energy]);

/**
 * Runs `approve` without sending it.
 *
 * @returns What the contract's function would return.
 */
approve.simulate = async (client: AnyClient, parameters: approve.Parameters): Promise<approve.Result> => {
  return (await read(client, approve.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of EnergyPool among logs, decoded. */
approve.extractEvents = extractEvents;

/**
 * Lets `spender` move up to `energy` µWh of the caller's, as it is worth when it is moved (`max`: without limit).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.approveSync({
 *   address: "0x…",
 *   spender: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function approveSync(client: AnyClient, parameters: approveSync.Parameters): Promise<approveSync.ReturnType> {
  return writeSync(client, approve.call(parameters), parameters, extractEvents);
}

export declare namespace approveSync {
  type Args = approve.Args;
  type Parameters = approve.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

approveSync.call = approve.call;
approveSync.simulate = approve.simulate;
approveSync.extractEvents = extractEvents;

/**
 * Moves exactly these shares: the caller's own, or out of an allowance as `transferSharesFrom`. No amount means *all*.
 *
 * For contracts that move shares all day: it costs several hundred gas less than the two above.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.assignShares({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function assignShares(client: AnyClient, parameters: assignShares.Parameters): Promise<assignShares.ReturnType> {
  return write(client, assignShares.call(parameters), parameters);
}

export declare namespace assignShares {
  type Args = {
    from: Address;
    to: Address;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `assignShares`, for multicalls, batches and wallets. */
assignShares.call = (
  parameters: ContractParameter & assignShares.Args,
): Call<typeof energyPoolAbi, "assignShares", readonly [from: Address, to: Address, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "assignShares", [parameters.from, parameters.to, parameters.shares]);

/**
 * Runs `assignShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
assignShares.simulate = async (
  client: AnyClient,
  parameters: assignShares.Parameters,
): Promise<assignShares.Result> => {
  await read(client, assignShares.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
assignShares.extractEvents = extractEvents;

/**
 * Moves exactly these shares: the caller's own, or out of an allowance as `transferSharesFrom`. No amount means *all*.
 *
 * For contracts that move shares all day: it costs several hundred gas less than the two above.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.assignSharesSync({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function assignSharesSync(
  client: AnyClient,
  parameters: assignSharesSync.Parameters,
): Promise<assignSharesSync.ReturnType> {
  return writeSync(client, assignShares.call(parameters), parameters, extractEvents);
}

export declare namespace assignSharesSync {
  type Args = assignShares.Args;
  type Parameters = assignShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

assignSharesSync.call = assignShares.call;
assignSharesSync.simulate = assignShares.simulate;
assignSharesSync.extractEvents = extractEvents;

/**
 * ⌊shares × index⌋, µWh.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const balance = await client.wattle.energyPool.readBalanceOf({
 *   address: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export async function readBalanceOf(
  client: AnyClient,
  parameters: readBalanceOf.Parameters,
): Promise<readBalanceOf.ReturnType> {
  return (await read(client, readBalanceOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readBalanceOf {
  type Args = {
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `balanceOf`, for multicalls, batches and wallets. */
readBalanceOf.call = (
  parameters: ContractParameter & readBalanceOf.Args,
): Call<typeof energyPoolAbi, "balanceOf", readonly [account: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "balanceOf", [parameters.account]);

/**
 * Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it. Checks that zone,
 * attester set, accreditor and vintage of the consumption are the policy's.
 *
 * `IEnergyPool`: see there.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.burnForRetirement({
 *   address: "0x…",
 *   account: "0x…",
 *   energy: 1_000_000_000n,
 *   certificate: 1n,
 *   consumption: {
 *     site: 1n,
 *     zone: "0x…",
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     first: 1,
 *   },
 * });
 * ```
 */
export function burnForRetirement(
  client: AnyClient,
  parameters: burnForRetirement.Parameters,
): Promise<burnForRetirement.ReturnType> {
  return write(client, burnForRetirement.call(parameters), { ...parameters, account: undefined });
}

export declare namespace burnForRetirement {
  type Args = {
    account: Address;
    energy: Energy;
    certificate: bigint;
    consumption: Consumption;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `burnForRetirement`, for multicalls, batches and wallets. */
burnForRetirement.call = (
  parameters: ContractParameter & burnForRetirement.Args,
): Call<
  typeof energyPoolAbi,
  "burnForRetirement",
  readonly [account: Address, energy: Energy, certificate: bigint, consumption: Consumption]
> =>
  defineCall(parameters.address, energyPoolAbi, "burnForRetirement", [
    parameters.account,
    parameters.energy,
    parameters.certificate,
    parameters.consumption,
  ]);

/**
 * Runs `burnForRetirement` without sending it.
 *
 * @returns What the contract's function would return.
 */
burnForRetirement.simulate = async (
  client: AnyClient,
  parameters: burnForRetirement.Parameters,
): Promise<burnForRetirement.Result> => {
  return (await read(client, burnForRetirement.call(parameters), { account: undefined })) as Shares;
};

/** The events of EnergyPool among logs, decoded. */
burnForRetirement.extractEvents = extractEvents;

/**
 * Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it. Checks that zone,
 * attester set, accreditor and vintage of the consumption are the policy's.
 *
 * `IEnergyPool`: see there.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.burnForRetirementSync({
 *   address: "0x…",
 *   account: "0x…",
 *   energy: 1_000_000_000n,
 *   certificate: 1n,
 *   consumption: {
 *     site: 1n,
 *     zone: "0x…",
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     first: 1,
 *   },
 * });
 * ```
 */
export function burnForRetirementSync(
  client: AnyClient,
  parameters: burnForRetirementSync.Parameters,
): Promise<burnForRetirementSync.ReturnType> {
  return writeSync(client, burnForRetirement.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace burnForRetirementSync {
  type Args = burnForRetirement.Args;
  type Parameters = burnForRetirement.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

burnForRetirementSync.call = burnForRetirement.call;
burnForRetirementSync.simulate = burnForRetirement.simulate;
burnForRetirementSync.extractEvents = extractEvents;

/**
 * Burns the caller's token shares to reduce a site's liability (`max`: as many as both allow). More than the liability
 * burns the liability only: nobody can make the call fail by being first with a little.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.buyBack({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function buyBack(client: AnyClient, parameters: buyBack.Parameters): Promise<buyBack.ReturnType> {
  return write(client, buyBack.call(parameters), parameters);
}

export declare namespace buyBack {
  type Args = {
    site: SiteId;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `buyBack`, for multicalls, batches and wallets. */
buyBack.call = (
  parameters: ContractParameter & buyBack.Args,
): Call<typeof energyPoolAbi, "buyBack", readonly [site: SiteId, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "buyBack", [parameters.site, parameters.shares]);

/**
 * Runs `buyBack` without sending it.
 *
 * @returns What the contract's function would return.
 */
buyBack.simulate = async (client: AnyClient, parameters: buyBack.Parameters): Promise<buyBack.Result> => {
  return (await read(client, buyBack.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
buyBack.extractEvents = extractEvents;

/**
 * Burns the caller's token shares to reduce a site's liability (`max`: as many as both allow). More than the liability
 * burns the liability only: nobody can make the call fail by being first with a little.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.buyBackSync({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function buyBackSync(client: AnyClient, parameters: buyBackSync.Parameters): Promise<buyBackSync.ReturnType> {
  return writeSync(client, buyBack.call(parameters), parameters, extractEvents);
}

export declare namespace buyBackSync {
  type Args = buyBack.Args;
  type Parameters = buyBack.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

buyBackSync.call = buyBack.call;
buyBackSync.simulate = buyBack.simulate;
buyBackSync.extractEvents = extractEvents;

/**
 * λ per second, WAD.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const decayRate = await client.wattle.energyPool.readDecayRate({
 *   address: "0x…",
 * });
 * ```
 */
export async function readDecayRate(
  client: AnyClient,
  parameters: readDecayRate.Parameters,
): Promise<readDecayRate.ReturnType> {
  return (await read(client, readDecayRate.call(parameters), parameters)) as bigint;
}

export declare namespace readDecayRate {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `decayRate`, for multicalls, batches and wallets. */
readDecayRate.call = (
  parameters: ContractParameter & readDecayRate.Args,
): Call<typeof energyPoolAbi, "decayRate", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "decayRate", []);

/**
 * When λ was last set, unix seconds: of what a store lost before, only bounds are known.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const decayRateSince = await client.wattle.energyPool.readDecayRateSince({
 *   address: "0x…",
 * });
 * ```
 */
export async function readDecayRateSince(
  client: AnyClient,
  parameters: readDecayRateSince.Parameters,
): Promise<readDecayRateSince.ReturnType> {
  return (await read(client, readDecayRateSince.call(parameters), parameters)) as number;
}

export declare namespace readDecayRateSince {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `decayRateSince`, for multicalls, batches and wallets. */
readDecayRateSince.call = (
  parameters: ContractParameter & readDecayRateSince.Args,
): Call<typeof energyPoolAbi, "decayRateSince", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "decayRateSince", []);

/**
 * 9: one unit is 1 µWh.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const decimals = await client.wattle.energyPool.readDecimals({
 *   address: "0x…",
 * });
 * ```
 */
export async function readDecimals(
  client: AnyClient,
  parameters: readDecimals.Parameters,
): Promise<readDecimals.ReturnType> {
  return (await read(client, readDecimals.call(parameters), parameters)) as number;
}

export declare namespace readDecimals {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `decimals`, for multicalls, batches and wallets. */
readDecimals.call = (
  parameters: ContractParameter & readDecimals.Args,
): Call<typeof energyPoolAbi, "decimals", readonly []> => defineCall(parameters.address, energyPoolAbi, "decimals", []);

/**
 * Deposits the green charge up to a final leaf not older than maxAge; mints to the site's owner. Caller: the owner or
 * its ERC-721 operator. The leaf shows no less discharge than has released the site's liability, and is not from
 * before its last pledge ended: a state of charge from before the battery delivered holds what is no longer there.
 * Charge that was deposited before finality is settled first; a claim that only settles is refused by no pause, no
 * open shortfall and no debt.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.deposit({
 *   address: "0x…",
 *   entitlement: 1n,
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
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    /** The pool's K entitlement of the site. */
    entitlement: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `deposit`, for multicalls, batches and wallets. */
deposit.call = (
  parameters: ContractParameter & deposit.Args,
): Call<typeof energyPoolAbi, "deposit", readonly [entitlement: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, energyPoolAbi, "deposit", [parameters.entitlement, parameters.proof]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Deposits the green charge up to a final leaf not older than maxAge; mints to the site's owner. Caller: the owner or
 * its ERC-721 operator. The leaf shows no less discharge than has released the site's liability, and is not from
 * before its last pledge ended: a state of charge from before the battery delivered holds what is no longer there.
 * Charge that was deposited before finality is settled first; a claim that only settles is refused by no pause, no
 * open shortfall and no debt.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.depositSync({
 *   address: "0x…",
 *   entitlement: 1n,
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
export function depositSync(client: AnyClient, parameters: depositSync.Parameters): Promise<depositSync.ReturnType> {
  return writeSync(client, deposit.call(parameters), parameters, extractEvents);
}

export declare namespace depositSync {
  type Args = deposit.Args;
  type Parameters = deposit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

depositSync.call = deposit.call;
depositSync.simulate = deposit.simulate;
depositSync.extractEvents = extractEvents;

/**
 * The EIP-712 domain under which this contract's signatures are made (EIP-5267).
 *
 * See: https://eips.ethereum.org/EIPS/eip-5267
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.energyPool.readEip712Domain({
 *   address: "0x…",
 * });
 * ```
 */
export async function readEip712Domain(
  client: AnyClient,
  parameters: readEip712Domain.Parameters,
): Promise<readEip712Domain.ReturnType> {
  const [fields, name, version, chainId, verifyingContract, salt, extensions] = (await read(
    client,
    readEip712Domain.call(parameters),
    parameters,
  )) as readonly [Hex, string, string, bigint, Address, Hex, readonly bigint[]];
  return { fields, name, version, chainId, verifyingContract, salt, extensions };
}

export declare namespace readEip712Domain {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    fields: Hex;
    name: string;
    version: string;
    chainId: bigint;
    verifyingContract: Address;
    salt: Hex;
    extensions: readonly bigint[];
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `eip712Domain`, for multicalls, batches and wallets. */
readEip712Domain.call = (
  parameters: ContractParameter & readEip712Domain.Args,
): Call<typeof energyPoolAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "eip712Domain", []);

/**
 * Whether the index has fallen to e^(−13.8): minting and swaps stop, leaving goes on.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const ended = await client.wattle.energyPool.readEnded({
 *   address: "0x…",
 * });
 * ```
 */
export async function readEnded(client: AnyClient, parameters: readEnded.Parameters): Promise<readEnded.ReturnType> {
  return (await read(client, readEnded.call(parameters), parameters)) as boolean;
}

export declare namespace readEnded {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `ended`, for multicalls, batches and wallets. */
readEnded.call = (parameters: ContractParameter & readEnded.Args): Call<typeof energyPoolAbi, "ended", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "ended", []);

/**
 * ⌊energy / index⌋. Reverts with VintageEnded when the index is zero.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const energyToShares = await client.wattle.energyPool.readEnergyToShares({
 *   address: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export async function readEnergyToShares(
  client: AnyClient,
  parameters: readEnergyToShares.Parameters,
): Promise<readEnergyToShares.ReturnType> {
  return (await read(client, readEnergyToShares.call(parameters), parameters)) as Shares;
}

export declare namespace readEnergyToShares {
  type Args = {
    energy: Energy;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `energyToShares`, for multicalls, batches and wallets. */
readEnergyToShares.call = (
  parameters: ContractParameter & readEnergyToShares.Args,
): Call<typeof energyPoolAbi, "energyToShares", readonly [energy: Energy]> =>
  defineCall(parameters.address, energyPoolAbi, "energyToShares", [parameters.energy]);

/**
 * Λ now, WAD.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const exponent = await client.wattle.energyPool.readExponent({
 *   address: "0x…",
 * });
 * ```
 */
export async function readExponent(
  client: AnyClient,
  parameters: readExponent.Parameters,
): Promise<readExponent.ReturnType> {
  return (await read(client, readExponent.call(parameters), parameters)) as bigint;
}

export declare namespace readExponent {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `exponent`, for multicalls, batches and wallets. */
readExponent.call = (
  parameters: ContractParameter & readExponent.Args,
): Call<typeof energyPoolAbi, "exponent", readonly []> => defineCall(parameters.address, energyPoolAbi, "exponent", []);

/**
 * e^(−Λ) × kept now, WAD, rounded down (to within 0.0126: see DecayMath.indexAt).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const index = await client.wattle.energyPool.readIndex({
 *   address: "0x…",
 * });
 * ```
 */
export async function readIndex(client: AnyClient, parameters: readIndex.Parameters): Promise<readIndex.ReturnType> {
  return (await read(client, readIndex.call(parameters), parameters)) as bigint;
}

export declare namespace readIndex {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `index`, for multicalls, batches and wallets. */
readIndex.call = (parameters: ContractParameter & readIndex.Args): Call<typeof energyPoolAbi, "index", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "index", []);

/**
 * What haircuts have left of every share, WAD: 1e18 until the first.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const kept = await client.wattle.energyPool.readKept({
 *   address: "0x…",
 * });
 * ```
 */
export async function readKept(client: AnyClient, parameters: readKept.Parameters): Promise<readKept.ReturnType> {
  return (await read(client, readKept.call(parameters), parameters)) as bigint;
}

export declare namespace readKept {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `kept`, for multicalls, batches and wallets. */
readKept.call = (parameters: ContractParameter & readKept.Args): Call<typeof energyPoolAbi, "kept", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "kept", []);

/**
 * The most λ may ever be set to, per second, WAD.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const maxDecayRate = await client.wattle.energyPool.readMaxDecayRate({
 *   address: "0x…",
 * });
 * ```
 */
export async function readMaxDecayRate(
  client: AnyClient,
  parameters: readMaxDecayRate.Parameters,
): Promise<readMaxDecayRate.ReturnType> {
  return (await read(client, readMaxDecayRate.call(parameters), parameters)) as bigint;
}

export declare namespace readMaxDecayRate {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `maxDecayRate`, for multicalls, batches and wallets. */
readMaxDecayRate.call = (
  parameters: ContractParameter & readMaxDecayRate.Args,
): Call<typeof energyPoolAbi, "maxDecayRate", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "maxDecayRate", []);

/**
 * "Wattle kWh" and the zone's EIC code.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const name = await client.wattle.energyPool.readName({
 *   address: "0x…",
 * });
 * ```
 */
export async function readName(client: AnyClient, parameters: readName.Parameters): Promise<readName.ReturnType> {
  return (await read(client, readName.call(parameters), parameters)) as string;
}

export declare namespace readName {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `name`, for multicalls, batches and wallets. */
readName.call = (parameters: ContractParameter & readName.Args): Call<typeof energyPoolAbi, "name", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "name", []);

/**
 * The nonce that the owner's next permit of either kind must carry.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const nonces = await client.wattle.energyPool.readNonces({
 *   address: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export async function readNonces(client: AnyClient, parameters: readNonces.Parameters): Promise<readNonces.ReturnType> {
  return (await read(client, readNonces.call(parameters), parameters)) as bigint;
}

export declare namespace readNonces {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `nonces`, for multicalls, batches and wallets. */
readNonces.call = (
  parameters: ContractParameter & readNonces.Args,
): Call<typeof energyPoolAbi, "nonces", readonly [owner: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "nonces", [parameters.owner]);

/**
 * EIP-2612: an allowance of `energy` µWh by signature.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.permit({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   energy: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permit(client: AnyClient, parameters: permit.Parameters): Promise<permit.ReturnType> {
  return write(client, permit.call(parameters), parameters);
}

export declare namespace permit {
  type Args = {
    owner: Address;
    spender: Address;
    energy: bigint;
    deadline: bigint;
    v: number;
    r: Hex;
    s: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `permit`, for multicalls, batches and wallets. */
permit.call = (
  parameters: ContractParameter & permit.Args,
): Call<
  typeof energyPoolAbi,
  "permit",
  readonly [owner: Address, spender: Address, energy: bigint, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, energyPoolAbi, "permit", [
    parameters.owner,
    parameters.spender,
    parameters.energy,
    parameters.deadline,
    parameters.v,
    parameters.r,
    parameters.s,
  ]);

/**
 * Runs `permit` without sending it.
 *
 * @returns What the contract's function would return.
 */
permit.simulate = async (client: AnyClient, parameters: permit.Parameters): Promise<permit.Result> => {
  await read(client, permit.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
permit.extractEvents = extractEvents;

/**
 * EIP-2612: an allowance of `energy` µWh by signature.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.permitSync({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   energy: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permitSync(client: AnyClient, parameters: permitSync.Parameters): Promise<permitSync.ReturnType> {
  return writeSync(client, permit.call(parameters), parameters, extractEvents);
}

export declare namespace permitSync {
  type Args = permit.Args;
  type Parameters = permit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

permitSync.call = permit.call;
permitSync.simulate = permit.simulate;
permitSync.extractEvents = extractEvents;

/**
 * An allowance of what `shares` are worth when it is used: ⌈shares × index⌉ µWh. EIP-712 `PermitShares(address
 * owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)`, same nonce sequence as `permit`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.permitShares({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   shares: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permitShares(client: AnyClient, parameters: permitShares.Parameters): Promise<permitShares.ReturnType> {
  return write(client, permitShares.call(parameters), parameters);
}

export declare namespace permitShares {
  type Args = {
    owner: Address;
    spender: Address;
    shares: Shares;
    deadline: bigint;
    v: number;
    r: Hex;
    s: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `permitShares`, for multicalls, batches and wallets. */
permitShares.call = (
  parameters: ContractParameter & permitShares.Args,
): Call<
  typeof energyPoolAbi,
  "permitShares",
  readonly [owner: Address, spender: Address, shares: Shares, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, energyPoolAbi, "permitShares", [
    parameters.owner,
    parameters.spender,
    parameters.shares,
    parameters.deadline,
    parameters.v,
    parameters.r,
    parameters.s,
  ]);

/**
 * Runs `permitShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
permitShares.simulate = async (
  client: AnyClient,
  parameters: permitShares.Parameters,
): Promise<permitShares.Result> => {
  await read(client, permitShares.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
permitShares.extractEvents = extractEvents;

/**
 * An allowance of what `shares` are worth when it is used: ⌈shares × index⌉ µWh. EIP-712 `PermitShares(address
 * owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)`, same nonce sequence as `permit`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.permitSharesSync({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   shares: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permitSharesSync(
  client: AnyClient,
  parameters: permitSharesSync.Parameters,
): Promise<permitSharesSync.ReturnType> {
  return writeSync(client, permitShares.call(parameters), parameters, extractEvents);
}

export declare namespace permitSharesSync {
  type Args = permitShares.Args;
  type Parameters = permitShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

permitSharesSync.call = permitShares.call;
permitSharesSync.simulate = permitShares.simulate;
permitSharesSync.extractEvents = extractEvents;

/**
 * Reduces a site's liability by its unspent discharge, within Σ liability − written off − claims. Anyone may call.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.release({
 *   address: "0x…",
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
export function release(client: AnyClient, parameters: release.Parameters): Promise<release.ReturnType> {
  return write(client, release.call(parameters), parameters);
}

export declare namespace release {
  type Args = {
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `release`, for multicalls, batches and wallets. */
release.call = (
  parameters: ContractParameter & release.Args,
): Call<typeof energyPoolAbi, "release", readonly [proof: LeafProof]> =>
  defineCall(parameters.address, energyPoolAbi, "release", [parameters.proof]);

/**
 * Runs `release` without sending it.
 *
 * @returns What the contract's function would return.
 */
release.simulate = async (client: AnyClient, parameters: release.Parameters): Promise<release.Result> => {
  return (await read(client, release.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
release.extractEvents = extractEvents;

/**
 * Reduces a site's liability by its unspent discharge, within Σ liability − written off − claims. Anyone may call.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.releaseSync({
 *   address: "0x…",
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
export function releaseSync(client: AnyClient, parameters: releaseSync.Parameters): Promise<releaseSync.ReturnType> {
  return writeSync(client, release.call(parameters), parameters, extractEvents);
}

export declare namespace releaseSync {
  type Args = release.Args;
  type Parameters = release.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

releaseSync.call = release.call;
releaseSync.simulate = release.simulate;
releaseSync.extractEvents = extractEvents;

/**
 * Reverts unless the site's zone, technologies and accreditor, the leaf's attester set and age, and the span are the
 * policy's.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const requireAdmitted = await client.wattle.energyPool.readRequireAdmitted({
 *   address: "0x…",
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
 *   from: 1_767_225_600,
 *   until: 1_767_225_600,
 * });
 * ```
 */
export async function readRequireAdmitted(
  client: AnyClient,
  parameters: readRequireAdmitted.Parameters,
): Promise<readRequireAdmitted.ReturnType> {
  await read(client, readRequireAdmitted.call(parameters), parameters);
}

export declare namespace readRequireAdmitted {
  type Args = {
    proof: LeafProof;
    /** Period end at which the energy begins, a period before its first. */
    from: number;
    /** At which it ends. */
    until: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `requireAdmitted`, for multicalls, batches and wallets. */
readRequireAdmitted.call = (
  parameters: ContractParameter & readRequireAdmitted.Args,
): Call<typeof energyPoolAbi, "requireAdmitted", readonly [proof: LeafProof, from: number, until: number]> =>
  defineCall(parameters.address, energyPoolAbi, "requireAdmitted", [
    parameters.proof,
    parameters.from,
    parameters.until,
  ]);

/**
 * What a final, measured leaf says of a site: releases what its discharge covers (nothing, if nothing), takes back
 * what was written off as far as its store covers it again, and compares. Anyone may call.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.settle({
 *   address: "0x…",
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
export function settle(client: AnyClient, parameters: settle.Parameters): Promise<settle.ReturnType> {
  return write(client, settle.call(parameters), parameters);
}

export declare namespace settle {
  type Args = {
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Standing;
  type ErrorType = Failure;
}

/** Encodes the one call of `settle`, for multicalls, batches and wallets. */
settle.call = (
  parameters: ContractParameter & settle.Args,
): Call<typeof energyPoolAbi, "settle", readonly [proof: LeafProof]> =>
  defineCall(parameters.address, energyPoolAbi, "settle", [parameters.proof]);

/**
 * Runs `settle` without sending it.
 *
 * @returns What the contract's function would return.
 */
settle.simulate = async (client: AnyClient, parameters: settle.Parameters): Promise<settle.Result> => {
  return (await read(client, settle.call(parameters), { account: parameters.account })) as Standing;
};

/** The events of EnergyPool among logs, decoded. */
settle.extractEvents = extractEvents;

/**
 * What a final, measured leaf says of a site: releases what its discharge covers (nothing, if nothing), takes back
 * what was written off as far as its store covers it again, and compares. Anyone may call.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.settleSync({
 *   address: "0x…",
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
export function settleSync(client: AnyClient, parameters: settleSync.Parameters): Promise<settleSync.ReturnType> {
  return writeSync(client, settle.call(parameters), parameters, extractEvents);
}

export declare namespace settleSync {
  type Args = settle.Args;
  type Parameters = settle.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

settleSync.call = settle.call;
settleSync.simulate = settle.simulate;
settleSync.extractEvents = extractEvents;

/**
 * What a share is worth now: the index, how fast that falls (λ per second), both WAD, and the loss that is known and
 * not yet a haircut, ppm, from the first posted reading that shows it: a share that comes in should count for index ×
 * (1 − pendingLoss).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { index, rate, pendingLoss } = await client.wattle.energyPool.readShareTerms({
 *   address: "0x…",
 * });
 * ```
 */
export async function readShareTerms(
  client: AnyClient,
  parameters: readShareTerms.Parameters,
): Promise<readShareTerms.ReturnType> {
  const [index, rate, pendingLoss] = (await read(client, readShareTerms.call(parameters), parameters)) as readonly [
    bigint,
    bigint,
    bigint,
  ];
  return { index, rate, pendingLoss };
}

export declare namespace readShareTerms {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    index: bigint;
    rate: bigint;
    pendingLoss: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `shareTerms`, for multicalls, batches and wallets. */
readShareTerms.call = (
  parameters: ContractParameter & readShareTerms.Args,
): Call<typeof energyPoolAbi, "shareTerms", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "shareTerms", []);

/**
 * An account's shares: constant while nobody moves them.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shares = await client.wattle.energyPool.readSharesOf({
 *   address: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export async function readSharesOf(
  client: AnyClient,
  parameters: readSharesOf.Parameters,
): Promise<readSharesOf.ReturnType> {
  return (await read(client, readSharesOf.call(parameters), { ...parameters, account: undefined })) as Shares;
}

export declare namespace readSharesOf {
  type Args = {
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `sharesOf`, for multicalls, batches and wallets. */
readSharesOf.call = (
  parameters: ContractParameter & readSharesOf.Args,
): Call<typeof energyPoolAbi, "sharesOf", readonly [account: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "sharesOf", [parameters.account]);

/**
 * ⌊shares × index⌋, µWh.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const sharesToEnergy = await client.wattle.energyPool.readSharesToEnergy({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export async function readSharesToEnergy(
  client: AnyClient,
  parameters: readSharesToEnergy.Parameters,
): Promise<readSharesToEnergy.ReturnType> {
  return (await read(client, readSharesToEnergy.call(parameters), parameters)) as Energy;
}

export declare namespace readSharesToEnergy {
  type Args = {
    shares: Shares;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `sharesToEnergy`, for multicalls, batches and wallets. */
readSharesToEnergy.call = (
  parameters: ContractParameter & readSharesToEnergy.Args,
): Call<typeof energyPoolAbi, "sharesToEnergy", readonly [shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "sharesToEnergy", [parameters.shares]);

/**
 * e^(−Λ) now, WAD: the index without haircuts, which liabilities follow.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const storeIndex = await client.wattle.energyPool.readStoreIndex({
 *   address: "0x…",
 * });
 * ```
 */
export async function readStoreIndex(
  client: AnyClient,
  parameters: readStoreIndex.Parameters,
): Promise<readStoreIndex.ReturnType> {
  return (await read(client, readStoreIndex.call(parameters), parameters)) as bigint;
}

export declare namespace readStoreIndex {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `storeIndex`, for multicalls, batches and wallets. */
readStoreIndex.call = (
  parameters: ContractParameter & readStoreIndex.Args,
): Call<typeof energyPoolAbi, "storeIndex", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "storeIndex", []);

/**
 * Burns the caller's token shares (`max`: all) for their part of the compensation alone.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.surrender({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function surrender(client: AnyClient, parameters: surrender.Parameters): Promise<surrender.ReturnType> {
  return write(client, surrender.call(parameters), parameters);
}

export declare namespace surrender {
  type Args = {
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `surrender`, for multicalls, batches and wallets. */
surrender.call = (
  parameters: ContractParameter & surrender.Args,
): Call<typeof energyPoolAbi, "surrender", readonly [shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "surrender", [parameters.shares]);

/**
 * Runs `surrender` without sending it.
 *
 * @returns What the contract's function would return.
 */
surrender.simulate = async (client: AnyClient, parameters: surrender.Parameters): Promise<surrender.Result> => {
  return (await read(client, surrender.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
surrender.extractEvents = extractEvents;

/**
 * Burns the caller's token shares (`max`: all) for their part of the compensation alone.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.surrenderSync({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function surrenderSync(
  client: AnyClient,
  parameters: surrenderSync.Parameters,
): Promise<surrenderSync.ReturnType> {
  return writeSync(client, surrender.call(parameters), parameters, extractEvents);
}

export declare namespace surrenderSync {
  type Args = surrender.Args;
  type Parameters = surrender.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

surrenderSync.call = surrender.call;
surrenderSync.simulate = surrender.simulate;
surrenderSync.extractEvents = extractEvents;

/**
 * "kWh".
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const symbol = await client.wattle.energyPool.readSymbol({
 *   address: "0x…",
 * });
 * ```
 */
export async function readSymbol(client: AnyClient, parameters: readSymbol.Parameters): Promise<readSymbol.ReturnType> {
  return (await read(client, readSymbol.call(parameters), parameters)) as string;
}

export declare namespace readSymbol {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `symbol`, for multicalls, batches and wallets. */
readSymbol.call = (
  parameters: ContractParameter & readSymbol.Args,
): Call<typeof energyPoolAbi, "symbol", readonly []> => defineCall(parameters.address, energyPoolAbi, "symbol", []);

/**
 * Takes the most shares that `energy` pays for, ⌊energy / index⌋, to the caller, out of its allowance (`max`: all that
 * the account has); ⌈shares × index⌉ of it is spent. Reverts with InsufficientAllowance, InsufficientEnergy or
 * InvalidReceiver.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.takeEnergyAtMost({
 *   address: "0x…",
 *   from: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function takeEnergyAtMost(
  client: AnyClient,
  parameters: takeEnergyAtMost.Parameters,
): Promise<takeEnergyAtMost.ReturnType> {
  return write(client, takeEnergyAtMost.call(parameters), parameters);
}

export declare namespace takeEnergyAtMost {
  type Args = {
    from: Address;
    energy: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** What was moved. */
    shares: Shares;
    /** What it was valued at. */
    index: bigint;
    /** As of `shareTerms`. */
    rate: bigint;
    /** Likewise. */
    pendingLoss: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `takeEnergyAtMost`, for multicalls, batches and wallets. */
takeEnergyAtMost.call = (
  parameters: ContractParameter & takeEnergyAtMost.Args,
): Call<typeof energyPoolAbi, "takeEnergyAtMost", readonly [from: Address, energy: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "takeEnergyAtMost", [parameters.from, parameters.energy]);

/**
 * Runs `takeEnergyAtMost` without sending it.
 *
 * @returns What the contract's function would return.
 */
takeEnergyAtMost.simulate = async (
  client: AnyClient,
  parameters: takeEnergyAtMost.Parameters,
): Promise<takeEnergyAtMost.Result> => {
  const [shares, index, rate, pendingLoss] = (await read(client, takeEnergyAtMost.call(parameters), {
    account: parameters.account,
  })) as readonly [Shares, bigint, bigint, bigint];
  return { shares, index, rate, pendingLoss };
};

/** The events of EnergyPool among logs, decoded. */
takeEnergyAtMost.extractEvents = extractEvents;

/**
 * Takes the most shares that `energy` pays for, ⌊energy / index⌋, to the caller, out of its allowance (`max`: all that
 * the account has); ⌈shares × index⌉ of it is spent. Reverts with InsufficientAllowance, InsufficientEnergy or
 * InvalidReceiver.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.takeEnergyAtMostSync({
 *   address: "0x…",
 *   from: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function takeEnergyAtMostSync(
  client: AnyClient,
  parameters: takeEnergyAtMostSync.Parameters,
): Promise<takeEnergyAtMostSync.ReturnType> {
  return writeSync(client, takeEnergyAtMost.call(parameters), parameters, extractEvents);
}

export declare namespace takeEnergyAtMostSync {
  type Args = takeEnergyAtMost.Args;
  type Parameters = takeEnergyAtMost.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

takeEnergyAtMostSync.call = takeEnergyAtMost.call;
takeEnergyAtMostSync.simulate = takeEnergyAtMost.simulate;
takeEnergyAtMostSync.extractEvents = extractEvents;

/**
 * Issues energy that the Intake has proved, against a posted leaf of the site that stores it; only the Intake.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.takeIn({
 *   address: "0x…",
 *   intaken: {
 *     site: 1n,
 *     to: "0x…",
 *     technologies: 1,
 *     wh: 1n,
 *     from: 1_767_225_600,
 *     until: 1_767_225_600,
 *     due: 1,
 *   },
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
export function takeIn(client: AnyClient, parameters: takeIn.Parameters): Promise<takeIn.ReturnType> {
  return write(client, takeIn.call(parameters), parameters);
}

export declare namespace takeIn {
  type Args = {
    intaken: Intaken;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `takeIn`, for multicalls, batches and wallets. */
takeIn.call = (
  parameters: ContractParameter & takeIn.Args,
): Call<typeof energyPoolAbi, "takeIn", readonly [intaken: Intaken, proof: LeafProof]> =>
  defineCall(parameters.address, energyPoolAbi, "takeIn", [parameters.intaken, parameters.proof]);

/**
 * Runs `takeIn` without sending it.
 *
 * @returns What the contract's function would return.
 */
takeIn.simulate = async (client: AnyClient, parameters: takeIn.Parameters): Promise<takeIn.Result> => {
  return (await read(client, takeIn.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
takeIn.extractEvents = extractEvents;

/**
 * Issues energy that the Intake has proved, against a posted leaf of the site that stores it; only the Intake.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.takeInSync({
 *   address: "0x…",
 *   intaken: {
 *     site: 1n,
 *     to: "0x…",
 *     technologies: 1,
 *     wh: 1n,
 *     from: 1_767_225_600,
 *     until: 1_767_225_600,
 *     due: 1,
 *   },
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
export function takeInSync(client: AnyClient, parameters: takeInSync.Parameters): Promise<takeInSync.ReturnType> {
  return writeSync(client, takeIn.call(parameters), parameters, extractEvents);
}

export declare namespace takeInSync {
  type Args = takeIn.Args;
  type Parameters = takeIn.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

takeInSync.call = takeIn.call;
takeInSync.simulate = takeIn.simulate;
takeInSync.extractEvents = extractEvents;

/**
 * Mask of what the pool's sites may have.
 *
 * `IEnergyPool`: see there. Every retirement asks.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const technologies = await client.wattle.energyPool.readTechnologies({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTechnologies(
  client: AnyClient,
  parameters: readTechnologies.Parameters,
): Promise<readTechnologies.ReturnType> {
  return (await read(client, readTechnologies.call(parameters), parameters)) as number;
}

export declare namespace readTechnologies {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `technologies`, for multicalls, batches and wallets. */
readTechnologies.call = (
  parameters: ContractParameter & readTechnologies.Args,
): Call<typeof energyPoolAbi, "technologies", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "technologies", []);

/**
 * All shares: the sum of the accounts', exactly.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const totalShares = await client.wattle.energyPool.readTotalShares({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTotalShares(
  client: AnyClient,
  parameters: readTotalShares.Parameters,
): Promise<readTotalShares.ReturnType> {
  return (await read(client, readTotalShares.call(parameters), parameters)) as Shares;
}

export declare namespace readTotalShares {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `totalShares`, for multicalls, batches and wallets. */
readTotalShares.call = (
  parameters: ContractParameter & readTotalShares.Args,
): Call<typeof energyPoolAbi, "totalShares", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "totalShares", []);

/**
 * ⌊total shares × index⌋, µWh: exact, and never below the sum of balances.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const totalSupply = await client.wattle.energyPool.readTotalSupply({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTotalSupply(
  client: AnyClient,
  parameters: readTotalSupply.Parameters,
): Promise<readTotalSupply.ReturnType> {
  return (await read(client, readTotalSupply.call(parameters), parameters)) as bigint;
}

export declare namespace readTotalSupply {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `totalSupply`, for multicalls, batches and wallets. */
readTotalSupply.call = (
  parameters: ContractParameter & readTotalSupply.Args,
): Call<typeof energyPoolAbi, "totalSupply", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "totalSupply", []);

/**
 * ERC-20, amounts in µWh of live energy (`max`: all).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.transfer({
 *   address: "0x…",
 *   to: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function transfer(client: AnyClient, parameters: transfer.Parameters): Promise<transfer.ReturnType> {
  return write(client, transfer.call(parameters), parameters);
}

export declare namespace transfer {
  type Args = {
    to: Address;
    energy: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transfer`, for multicalls, batches and wallets. */
transfer.call = (
  parameters: ContractParameter & transfer.Args,
): Call<typeof energyPoolAbi, "transfer", readonly [to: Address, energy: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "transfer", [parameters.to, parameters.energy]);

/**
 * Runs `transfer` without sending it.
 *
 * @returns What the contract's function would return.
 */
transfer.simulate = async (client: AnyClient, parameters: transfer.Parameters): Promise<transfer.Result> => {
  return (await read(client, transfer.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of EnergyPool among logs, decoded. */
transfer.extractEvents = extractEvents;

/**
 * ERC-20, amounts in µWh of live energy (`max`: all).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.transferSync({
 *   address: "0x…",
 *   to: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function transferSync(client: AnyClient, parameters: transferSync.Parameters): Promise<transferSync.ReturnType> {
  return writeSync(client, transfer.call(parameters), parameters, extractEvents);
}

export declare namespace transferSync {
  type Args = transfer.Args;
  type Parameters = transfer.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferSync.call = transfer.call;
transferSync.simulate = transfer.simulate;
transferSync.extractEvents = extractEvents;

/**
 * Moves `energy` µWh of another account (`max`: all it has) out of an allowance: ⌈energy / index⌉ shares. Reverts with
 * InsufficientAllowance, InsufficientEnergy or InvalidReceiver.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.transferFrom({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function transferFrom(client: AnyClient, parameters: transferFrom.Parameters): Promise<transferFrom.ReturnType> {
  return write(client, transferFrom.call(parameters), parameters);
}

export declare namespace transferFrom {
  type Args = {
    from: Address;
    to: Address;
    energy: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferFrom`, for multicalls, batches and wallets. */
transferFrom.call = (
  parameters: ContractParameter & transferFrom.Args,
): Call<typeof energyPoolAbi, "transferFrom", readonly [from: Address, to: Address, energy: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "transferFrom", [parameters.from, parameters.to, parameters.energy]);

/**
 * Runs `transferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferFrom.simulate = async (
  client: AnyClient,
  parameters: transferFrom.Parameters,
): Promise<transferFrom.Result> => {
  return (await read(client, transferFrom.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of EnergyPool among logs, decoded. */
transferFrom.extractEvents = extractEvents;

/**
 * Moves `energy` µWh of another account (`max`: all it has) out of an allowance: ⌈energy / index⌉ shares. Reverts with
 * InsufficientAllowance, InsufficientEnergy or InvalidReceiver.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.transferFromSync({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   energy: 1_000_000_000n,
 * });
 * ```
 */
export function transferFromSync(
  client: AnyClient,
  parameters: transferFromSync.Parameters,
): Promise<transferFromSync.ReturnType> {
  return writeSync(client, transferFrom.call(parameters), parameters, extractEvents);
}

export declare namespace transferFromSync {
  type Args = transferFrom.Args;
  type Parameters = transferFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferFromSync.call = transferFrom.call;
transferFromSync.simulate = transferFrom.simulate;
transferFromSync.extractEvents = extractEvents;

/**
 * Moves shares (`max`: all). What they are worth is not returned: it would cost the index, which the movement does not
 * need.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.transferShares({
 *   address: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function transferShares(
  client: AnyClient,
  parameters: transferShares.Parameters,
): Promise<transferShares.ReturnType> {
  return write(client, transferShares.call(parameters), parameters);
}

export declare namespace transferShares {
  type Args = {
    to: Address;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferShares`, for multicalls, batches and wallets. */
transferShares.call = (
  parameters: ContractParameter & transferShares.Args,
): Call<typeof energyPoolAbi, "transferShares", readonly [to: Address, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "transferShares", [parameters.to, parameters.shares]);

/**
 * Runs `transferShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferShares.simulate = async (
  client: AnyClient,
  parameters: transferShares.Parameters,
): Promise<transferShares.Result> => {
  return (await read(client, transferShares.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of EnergyPool among logs, decoded. */
transferShares.extractEvents = extractEvents;

/**
 * Moves shares (`max`: all). What they are worth is not returned: it would cost the index, which the movement does not
 * need.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.transferSharesSync({
 *   address: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function transferSharesSync(
  client: AnyClient,
  parameters: transferSharesSync.Parameters,
): Promise<transferSharesSync.ReturnType> {
  return writeSync(client, transferShares.call(parameters), parameters, extractEvents);
}

export declare namespace transferSharesSync {
  type Args = transferShares.Args;
  type Parameters = transferShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferSharesSync.call = transferShares.call;
transferSharesSync.simulate = transferShares.simulate;
transferSharesSync.extractEvents = extractEvents;

/**
 * Moves shares out of an allowance, which is in energy: ⌈shares × index⌉ is spent (nothing of an infinite one).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.transferSharesFrom({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function transferSharesFrom(
  client: AnyClient,
  parameters: transferSharesFrom.Parameters,
): Promise<transferSharesFrom.ReturnType> {
  return write(client, transferSharesFrom.call(parameters), parameters);
}

export declare namespace transferSharesFrom {
  type Args = {
    from: Address;
    to: Address;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferSharesFrom`, for multicalls, batches and wallets. */
transferSharesFrom.call = (
  parameters: ContractParameter & transferSharesFrom.Args,
): Call<typeof energyPoolAbi, "transferSharesFrom", readonly [from: Address, to: Address, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "transferSharesFrom", [
    parameters.from,
    parameters.to,
    parameters.shares,
  ]);

/**
 * Runs `transferSharesFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferSharesFrom.simulate = async (
  client: AnyClient,
  parameters: transferSharesFrom.Parameters,
): Promise<transferSharesFrom.Result> => {
  return (await read(client, transferSharesFrom.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of EnergyPool among logs, decoded. */
transferSharesFrom.extractEvents = extractEvents;

/**
 * Moves shares out of an allowance, which is in energy: ⌈shares × index⌉ is spent (nothing of an infinite one).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.transferSharesFromSync({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function transferSharesFromSync(
  client: AnyClient,
  parameters: transferSharesFromSync.Parameters,
): Promise<transferSharesFromSync.ReturnType> {
  return writeSync(client, transferSharesFrom.call(parameters), parameters, extractEvents);
}

export declare namespace transferSharesFromSync {
  type Args = transferSharesFrom.Args;
  type Parameters = transferSharesFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferSharesFromSync.call = transferSharesFrom.call;
transferSharesFromSync.simulate = transferSharesFrom.simulate;
transferSharesFromSync.extractEvents = extractEvents;

/**
 * A site's account. Zeros for a site never pledged here.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const account = await client.wattle.energyPool.readAccountOf({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readAccountOf(
  client: AnyClient,
  parameters: readAccountOf.Parameters,
): Promise<readAccountOf.ReturnType> {
  return (await read(client, readAccountOf.call(parameters), parameters)) as EnergyPoolAccount;
}

export declare namespace readAccountOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = EnergyPoolAccount;
  type ErrorType = Failure;
}

/** Encodes the one call of `accountOf`, for multicalls, batches and wallets. */
readAccountOf.call = (
  parameters: ContractParameter & readAccountOf.Args,
): Call<typeof energyPoolAbi, "accountOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "accountOf", [parameters.site]);

/**
 * Whether the policy admits an accreditor, for the sites of deposits and of the consumption that retires alike.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const admitsAccreditor = await client.wattle.energyPool.readAdmitsAccreditor({
 *   address: "0x…",
 *   accreditor: "0x…",
 * });
 * ```
 */
export async function readAdmitsAccreditor(
  client: AnyClient,
  parameters: readAdmitsAccreditor.Parameters,
): Promise<readAdmitsAccreditor.ReturnType> {
  return (await read(client, readAdmitsAccreditor.call(parameters), parameters)) as boolean;
}

export declare namespace readAdmitsAccreditor {
  type Args = {
    accreditor: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `admitsAccreditor`, for multicalls, batches and wallets. */
readAdmitsAccreditor.call = (
  parameters: ContractParameter & readAdmitsAccreditor.Args,
): Call<typeof energyPoolAbi, "admitsAccreditor", readonly [accreditor: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "admitsAccreditor", [parameters.accreditor]);

/**
 * Whether the policy admits an attester set, for deposits, releases and the consumption that retires alike.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const admitsQuorum = await client.wattle.energyPool.readAdmitsQuorum({
 *   address: "0x…",
 *   quorumId: "0x…",
 * });
 * ```
 */
export async function readAdmitsQuorum(
  client: AnyClient,
  parameters: readAdmitsQuorum.Parameters,
): Promise<readAdmitsQuorum.ReturnType> {
  return (await read(client, readAdmitsQuorum.call(parameters), parameters)) as boolean;
}

export declare namespace readAdmitsQuorum {
  type Args = {
    quorumId: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `admitsQuorum`, for multicalls, batches and wallets. */
readAdmitsQuorum.call = (
  parameters: ContractParameter & readAdmitsQuorum.Args,
): Call<typeof energyPoolAbi, "admitsQuorum", readonly [quorumId: Hex]> =>
  defineCall(parameters.address, energyPoolAbi, "admitsQuorum", [parameters.quorumId]);

/**
 * Burns locked token shares to reduce the site's liability (`max`: as many as both allow). The site's owner only.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.burnLocked({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function burnLocked(client: AnyClient, parameters: burnLocked.Parameters): Promise<burnLocked.ReturnType> {
  return write(client, burnLocked.call(parameters), parameters);
}

export declare namespace burnLocked {
  type Args = {
    site: SiteId;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `burnLocked`, for multicalls, batches and wallets. */
burnLocked.call = (
  parameters: ContractParameter & burnLocked.Args,
): Call<typeof energyPoolAbi, "burnLocked", readonly [site: SiteId, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "burnLocked", [parameters.site, parameters.shares]);

/**
 * Runs `burnLocked` without sending it.
 *
 * @returns What the contract's function would return.
 */
burnLocked.simulate = async (client: AnyClient, parameters: burnLocked.Parameters): Promise<burnLocked.Result> => {
  return (await read(client, burnLocked.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of EnergyPool among logs, decoded. */
burnLocked.extractEvents = extractEvents;

/**
 * Burns locked token shares to reduce the site's liability (`max`: as many as both allow). The site's owner only.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.burnLockedSync({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function burnLockedSync(
  client: AnyClient,
  parameters: burnLockedSync.Parameters,
): Promise<burnLockedSync.ReturnType> {
  return writeSync(client, burnLocked.call(parameters), parameters, extractEvents);
}

export declare namespace burnLockedSync {
  type Args = burnLocked.Args;
  type Parameters = burnLocked.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

burnLockedSync.call = burnLocked.call;
burnLockedSync.simulate = burnLocked.simulate;
burnLockedSync.extractEvents = extractEvents;

/**
 * Burns an account's token shares to reduce a site's liability, at most all of it; only Collateral, whose caller the
 * account is.
 *
 * `IEnergyPool`: see there.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.buyBackFor({
 *   address: "0x…",
 *   account: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function buyBackFor(client: AnyClient, parameters: buyBackFor.Parameters): Promise<buyBackFor.ReturnType> {
  return write(client, buyBackFor.call(parameters), { ...parameters, account: undefined });
}

export declare namespace buyBackFor {
  type Args = {
    account: Address;
    site: SiteId;
    shares: Shares;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `buyBackFor`, for multicalls, batches and wallets. */
buyBackFor.call = (
  parameters: ContractParameter & buyBackFor.Args,
): Call<typeof energyPoolAbi, "buyBackFor", readonly [account: Address, site: SiteId, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "buyBackFor", [parameters.account, parameters.site, parameters.shares]);

/**
 * Runs `buyBackFor` without sending it.
 *
 * @returns What the contract's function would return.
 */
buyBackFor.simulate = async (client: AnyClient, parameters: buyBackFor.Parameters): Promise<buyBackFor.Result> => {
  return (await read(client, buyBackFor.call(parameters), { account: undefined })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
buyBackFor.extractEvents = extractEvents;

/**
 * Burns an account's token shares to reduce a site's liability, at most all of it; only Collateral, whose caller the
 * account is.
 *
 * `IEnergyPool`: see there.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.buyBackForSync({
 *   address: "0x…",
 *   account: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function buyBackForSync(
  client: AnyClient,
  parameters: buyBackForSync.Parameters,
): Promise<buyBackForSync.ReturnType> {
  return writeSync(client, buyBackFor.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace buyBackForSync {
  type Args = buyBackFor.Args;
  type Parameters = buyBackFor.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

buyBackForSync.call = buyBackFor.call;
buyBackForSync.simulate = buyBackFor.simulate;
buyBackForSync.extractEvents = extractEvents;

/**
 * Token shares, locked ones included: what a haircut falls on, and what carries the compensation until the vintage has
 * ended. Then nothing locked can become a token any more, and the tokens carry all of it.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const claims = await client.wattle.energyPool.readClaims({
 *   address: "0x…",
 * });
 * ```
 */
export async function readClaims(client: AnyClient, parameters: readClaims.Parameters): Promise<readClaims.ReturnType> {
  return (await read(client, readClaims.call(parameters), parameters)) as Shares;
}

export declare namespace readClaims {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `claims`, for multicalls, batches and wallets. */
readClaims.call = (
  parameters: ContractParameter & readClaims.Args,
): Call<typeof energyPoolAbi, "claims", readonly []> => defineCall(parameters.address, energyPoolAbi, "claims", []);

/**
 * Store shares that a reading covers: ⌈ηd · (min(S, storage) + 1 Wh) · e^(−λ·age) / storeIndex⌉. A meter shows whole
 * Wh, so up to one more may be there; of an age before λ last changed none counts.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const coveredBy = await client.wattle.energyPool.readCoveredBy({
 *   address: "0x…",
 *   stateOfCharge: 1n,
 *   storageWh: 1,
 *   readAt: 1_767_225_600,
 * });
 * ```
 */
export async function readCoveredBy(
  client: AnyClient,
  parameters: readCoveredBy.Parameters,
): Promise<readCoveredBy.ReturnType> {
  return (await read(client, readCoveredBy.call(parameters), parameters)) as Shares;
}

export declare namespace readCoveredBy {
  type Args = {
    stateOfCharge: bigint;
    storageWh: number;
    readAt: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `coveredBy`, for multicalls, batches and wallets. */
readCoveredBy.call = (
  parameters: ContractParameter & readCoveredBy.Args,
): Call<typeof energyPoolAbi, "coveredBy", readonly [stateOfCharge: bigint, storageWh: number, readAt: number]> =>
  defineCall(parameters.address, energyPoolAbi, "coveredBy", [
    parameters.stateOfCharge,
    parameters.storageWh,
    parameters.readAt,
  ]);

/**
 * Ends the pool's entitlement at a date, at the site owner's wish: no deposit after it.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.endEntitlement({
 *   address: "0x…",
 *   entitlement: 1n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endEntitlement(
  client: AnyClient,
  parameters: endEntitlement.Parameters,
): Promise<endEntitlement.ReturnType> {
  return write(client, endEntitlement.call(parameters), parameters);
}

export declare namespace endEntitlement {
  type Args = {
    entitlement: bigint;
    end: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `endEntitlement`, for multicalls, batches and wallets. */
endEntitlement.call = (
  parameters: ContractParameter & endEntitlement.Args,
): Call<typeof energyPoolAbi, "endEntitlement", readonly [entitlement: bigint, end: number]> =>
  defineCall(parameters.address, energyPoolAbi, "endEntitlement", [parameters.entitlement, parameters.end]);

/**
 * Runs `endEntitlement` without sending it.
 *
 * @returns What the contract's function would return.
 */
endEntitlement.simulate = async (
  client: AnyClient,
  parameters: endEntitlement.Parameters,
): Promise<endEntitlement.Result> => {
  await read(client, endEntitlement.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
endEntitlement.extractEvents = extractEvents;

/**
 * Ends the pool's entitlement at a date, at the site owner's wish: no deposit after it.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.endEntitlementSync({
 *   address: "0x…",
 *   entitlement: 1n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endEntitlementSync(
  client: AnyClient,
  parameters: endEntitlementSync.Parameters,
): Promise<endEntitlementSync.ReturnType> {
  return writeSync(client, endEntitlement.call(parameters), parameters, extractEvents);
}

export declare namespace endEntitlementSync {
  type Args = endEntitlement.Args;
  type Parameters = endEntitlement.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

endEntitlementSync.call = endEntitlement.call;
endEntitlementSync.simulate = endEntitlement.simulate;
endEntitlementSync.extractEvents = extractEvents;

/**
 * Ends a deposit before finality that was not settled in time; only Collateral. Its charge stays counted in `earlyWh`,
 * so that it is
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.forfeitEarly({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function forfeitEarly(client: AnyClient, parameters: forfeitEarly.Parameters): Promise<forfeitEarly.ReturnType> {
  return write(client, forfeitEarly.call(parameters), parameters);
}

export declare namespace forfeitEarly {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `forfeitEarly`, for multicalls, batches and wallets. */
forfeitEarly.call = (
  parameters: ContractParameter & forfeitEarly.Args,
): Call<typeof energyPoolAbi, "forfeitEarly", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "forfeitEarly", [parameters.site]);

/**
 * Runs `forfeitEarly` without sending it.
 *
 * @returns What the contract's function would return.
 */
forfeitEarly.simulate = async (
  client: AnyClient,
  parameters: forfeitEarly.Parameters,
): Promise<forfeitEarly.Result> => {
  return (await read(client, forfeitEarly.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of EnergyPool among logs, decoded. */
forfeitEarly.extractEvents = extractEvents;

/**
 * Ends a deposit before finality that was not settled in time; only Collateral. Its charge stays counted in `earlyWh`,
 * so that it is
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.forfeitEarlySync({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function forfeitEarlySync(
  client: AnyClient,
  parameters: forfeitEarlySync.Parameters,
): Promise<forfeitEarlySync.ReturnType> {
  return writeSync(client, forfeitEarly.call(parameters), parameters, extractEvents);
}

export declare namespace forfeitEarlySync {
  type Args = forfeitEarly.Args;
  type Parameters = forfeitEarly.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

forfeitEarlySync.call = forfeitEarly.call;
forfeitEarlySync.simulate = forfeitEarly.simulate;
forfeitEarlySync.extractEvents = extractEvents;

/**
 * What writing off a liability (store shares) would take off every token share: 1 − kept′/kept, WAD, rounded up, where
 * kept′ is the most that leaves claims ≤ Σ liability − Σ written off. Zero while the headroom bears it.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const loss = await client.wattle.energyPool.readHaircutFor({
 *   address: "0x…",
 *   liability: 1n,
 * });
 * ```
 */
export async function readHaircutFor(
  client: AnyClient,
  parameters: readHaircutFor.Parameters,
): Promise<readHaircutFor.ReturnType> {
  return (await read(client, readHaircutFor.call(parameters), parameters)) as bigint;
}

export declare namespace readHaircutFor {
  type Args = {
    liability: Shares;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `haircutFor`, for multicalls, batches and wallets. */
readHaircutFor.call = (
  parameters: ContractParameter & readHaircutFor.Args,
): Call<typeof energyPoolAbi, "haircutFor", readonly [liability: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "haircutFor", [parameters.liability]);

/**
 * Store shares that nobody claims: Σ liability − Σ written off − ⌈(supply + locked) × kept⌉.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const headroom = await client.wattle.energyPool.readHeadroom({
 *   address: "0x…",
 * });
 * ```
 */
export async function readHeadroom(
  client: AnyClient,
  parameters: readHeadroom.Parameters,
): Promise<readHeadroom.ReturnType> {
  return (await read(client, readHeadroom.call(parameters), parameters)) as Shares;
}

export declare namespace readHeadroom {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `headroom`, for multicalls, batches and wallets. */
readHeadroom.call = (
  parameters: ContractParameter & readHeadroom.Args,
): Call<typeof energyPoolAbi, "headroom", readonly []> => defineCall(parameters.address, energyPoolAbi, "headroom", []);

/**
 * Holds deposits while a haircut above the day's limit waits; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.holdInflows({
 *   address: "0x…",
 *   held: true,
 * });
 * ```
 */
export function holdInflows(client: AnyClient, parameters: holdInflows.Parameters): Promise<holdInflows.ReturnType> {
  return write(client, holdInflows.call(parameters), parameters);
}

export declare namespace holdInflows {
  type Args = {
    held: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `holdInflows`, for multicalls, batches and wallets. */
holdInflows.call = (
  parameters: ContractParameter & holdInflows.Args,
): Call<typeof energyPoolAbi, "holdInflows", readonly [held: boolean]> =>
  defineCall(parameters.address, energyPoolAbi, "holdInflows", [parameters.held]);

/**
 * Runs `holdInflows` without sending it.
 *
 * @returns What the contract's function would return.
 */
holdInflows.simulate = async (client: AnyClient, parameters: holdInflows.Parameters): Promise<holdInflows.Result> => {
  await read(client, holdInflows.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
holdInflows.extractEvents = extractEvents;

/**
 * Holds deposits while a haircut above the day's limit waits; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.holdInflowsSync({
 *   address: "0x…",
 *   held: true,
 * });
 * ```
 */
export function holdInflowsSync(
  client: AnyClient,
  parameters: holdInflowsSync.Parameters,
): Promise<holdInflowsSync.ReturnType> {
  return writeSync(client, holdInflows.call(parameters), parameters, extractEvents);
}

export declare namespace holdInflowsSync {
  type Args = holdInflows.Args;
  type Parameters = holdInflows.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

holdInflowsSync.call = holdInflows.call;
holdInflowsSync.simulate = holdInflows.simulate;
holdInflowsSync.extractEvents = extractEvents;

/**
 * Whether the guardian has stopped deposits, and whether a haircut that waits holds them.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { paused, held } = await client.wattle.energyPool.readInflowsPaused({
 *   address: "0x…",
 * });
 * ```
 */
export async function readInflowsPaused(
  client: AnyClient,
  parameters: readInflowsPaused.Parameters,
): Promise<readInflowsPaused.ReturnType> {
  const [paused, held] = (await read(client, readInflowsPaused.call(parameters), parameters)) as readonly [
    boolean,
    boolean,
  ];
  return { paused, held };
}

export declare namespace readInflowsPaused {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    paused: boolean;
    held: boolean;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `inflowsPaused`, for multicalls, batches and wallets. */
readInflowsPaused.call = (
  parameters: ContractParameter & readInflowsPaused.Args,
): Call<typeof energyPoolAbi, "inflowsPaused", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "inflowsPaused", []);

/**
 * A site's liability now, rounded up, µWh.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const liability = await client.wattle.energyPool.readLiabilityOf({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readLiabilityOf(
  client: AnyClient,
  parameters: readLiabilityOf.Parameters,
): Promise<readLiabilityOf.ReturnType> {
  return (await read(client, readLiabilityOf.call(parameters), parameters)) as Energy;
}

export declare namespace readLiabilityOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `liabilityOf`, for multicalls, batches and wallets. */
readLiabilityOf.call = (
  parameters: ContractParameter & readLiabilityOf.Args,
): Call<typeof energyPoolAbi, "liabilityOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "liabilityOf", [parameters.site]);

/**
 * What an operator's sites carry together, store shares.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const owedBy = await client.wattle.energyPool.readOwedBy({
 *   address: "0x…",
 *   operator: "0x…",
 * });
 * ```
 */
export async function readOwedBy(client: AnyClient, parameters: readOwedBy.Parameters): Promise<readOwedBy.ReturnType> {
  return (await read(client, readOwedBy.call(parameters), parameters)) as Shares;
}

export declare namespace readOwedBy {
  type Args = {
    operator: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `owedBy`, for multicalls, batches and wallets. */
readOwedBy.call = (
  parameters: ContractParameter & readOwedBy.Args,
): Call<typeof energyPoolAbi, "owedBy", readonly [operator: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "owedBy", [parameters.operator]);

/**
 * The guardian stops or resumes deposits.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.pauseInflows({
 *   address: "0x…",
 *   paused: true,
 * });
 * ```
 */
export function pauseInflows(client: AnyClient, parameters: pauseInflows.Parameters): Promise<pauseInflows.ReturnType> {
  return write(client, pauseInflows.call(parameters), parameters);
}

export declare namespace pauseInflows {
  type Args = {
    paused: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `pauseInflows`, for multicalls, batches and wallets. */
pauseInflows.call = (
  parameters: ContractParameter & pauseInflows.Args,
): Call<typeof energyPoolAbi, "pauseInflows", readonly [paused: boolean]> =>
  defineCall(parameters.address, energyPoolAbi, "pauseInflows", [parameters.paused]);

/**
 * Runs `pauseInflows` without sending it.
 *
 * @returns What the contract's function would return.
 */
pauseInflows.simulate = async (
  client: AnyClient,
  parameters: pauseInflows.Parameters,
): Promise<pauseInflows.Result> => {
  await read(client, pauseInflows.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
pauseInflows.extractEvents = extractEvents;

/**
 * The guardian stops or resumes deposits.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.pauseInflowsSync({
 *   address: "0x…",
 *   paused: true,
 * });
 * ```
 */
export function pauseInflowsSync(
  client: AnyClient,
  parameters: pauseInflowsSync.Parameters,
): Promise<pauseInflowsSync.ReturnType> {
  return writeSync(client, pauseInflows.call(parameters), parameters, extractEvents);
}

export declare namespace pauseInflowsSync {
  type Args = pauseInflows.Args;
  type Parameters = pauseInflows.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

pauseInflowsSync.call = pauseInflows.call;
pauseInflowsSync.simulate = pauseInflows.simulate;
pauseInflowsSync.extractEvents = extractEvents;

/**
 * As `burnLocked`, without the owner; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.seizeLocked({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function seizeLocked(client: AnyClient, parameters: seizeLocked.Parameters): Promise<seizeLocked.ReturnType> {
  return write(client, seizeLocked.call(parameters), parameters);
}

export declare namespace seizeLocked {
  type Args = {
    site: SiteId;
    shares: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `seizeLocked`, for multicalls, batches and wallets. */
seizeLocked.call = (
  parameters: ContractParameter & seizeLocked.Args,
): Call<typeof energyPoolAbi, "seizeLocked", readonly [site: SiteId, shares: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "seizeLocked", [parameters.site, parameters.shares]);

/**
 * Runs `seizeLocked` without sending it.
 *
 * @returns What the contract's function would return.
 */
seizeLocked.simulate = async (client: AnyClient, parameters: seizeLocked.Parameters): Promise<seizeLocked.Result> => {
  return (await read(client, seizeLocked.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of EnergyPool among logs, decoded. */
seizeLocked.extractEvents = extractEvents;

/**
 * As `burnLocked`, without the owner; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.seizeLockedSync({
 *   address: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export function seizeLockedSync(
  client: AnyClient,
  parameters: seizeLockedSync.Parameters,
): Promise<seizeLockedSync.ReturnType> {
  return writeSync(client, seizeLocked.call(parameters), parameters, extractEvents);
}

export declare namespace seizeLockedSync {
  type Args = seizeLocked.Args;
  type Parameters = seizeLocked.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

seizeLockedSync.call = seizeLocked.call;
seizeLockedSync.simulate = seizeLocked.simulate;
seizeLockedSync.extractEvents = extractEvents;

/**
 * Sets λ within [0, λ_max]; only the Reconciler.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.setDecayRate({
 *   address: "0x…",
 *   rate: 900_000_000_000_000_000n,
 * });
 * ```
 */
export function setDecayRate(client: AnyClient, parameters: setDecayRate.Parameters): Promise<setDecayRate.ReturnType> {
  return write(client, setDecayRate.call(parameters), parameters);
}

export declare namespace setDecayRate {
  type Args = {
    rate: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setDecayRate`, for multicalls, batches and wallets. */
setDecayRate.call = (
  parameters: ContractParameter & setDecayRate.Args,
): Call<typeof energyPoolAbi, "setDecayRate", readonly [rate: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "setDecayRate", [parameters.rate]);

/**
 * Runs `setDecayRate` without sending it.
 *
 * @returns What the contract's function would return.
 */
setDecayRate.simulate = async (
  client: AnyClient,
  parameters: setDecayRate.Parameters,
): Promise<setDecayRate.Result> => {
  await read(client, setDecayRate.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
setDecayRate.extractEvents = extractEvents;

/**
 * Sets λ within [0, λ_max]; only the Reconciler.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.setDecayRateSync({
 *   address: "0x…",
 *   rate: 900_000_000_000_000_000n,
 * });
 * ```
 */
export function setDecayRateSync(
  client: AnyClient,
  parameters: setDecayRateSync.Parameters,
): Promise<setDecayRateSync.ReturnType> {
  return writeSync(client, setDecayRate.call(parameters), parameters, extractEvents);
}

export declare namespace setDecayRateSync {
  type Args = setDecayRate.Args;
  type Parameters = setDecayRate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setDecayRateSync.call = setDecayRate.call;
setDecayRateSync.simulate = setDecayRate.simulate;
setDecayRateSync.extractEvents = extractEvents;

/**
 * Sets the loss that is known and not yet a haircut, ppm; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.setPendingLoss({
 *   address: "0x…",
 *   loss: 1n,
 * });
 * ```
 */
export function setPendingLoss(
  client: AnyClient,
  parameters: setPendingLoss.Parameters,
): Promise<setPendingLoss.ReturnType> {
  return write(client, setPendingLoss.call(parameters), parameters);
}

export declare namespace setPendingLoss {
  type Args = {
    loss: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setPendingLoss`, for multicalls, batches and wallets. */
setPendingLoss.call = (
  parameters: ContractParameter & setPendingLoss.Args,
): Call<typeof energyPoolAbi, "setPendingLoss", readonly [loss: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "setPendingLoss", [parameters.loss]);

/**
 * Runs `setPendingLoss` without sending it.
 *
 * @returns What the contract's function would return.
 */
setPendingLoss.simulate = async (
  client: AnyClient,
  parameters: setPendingLoss.Parameters,
): Promise<setPendingLoss.Result> => {
  await read(client, setPendingLoss.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
setPendingLoss.extractEvents = extractEvents;

/**
 * Sets the loss that is known and not yet a haircut, ppm; only Collateral.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.setPendingLossSync({
 *   address: "0x…",
 *   loss: 1n,
 * });
 * ```
 */
export function setPendingLossSync(
  client: AnyClient,
  parameters: setPendingLossSync.Parameters,
): Promise<setPendingLossSync.ReturnType> {
  return writeSync(client, setPendingLoss.call(parameters), parameters, extractEvents);
}

export declare namespace setPendingLossSync {
  type Args = setPendingLoss.Args;
  type Parameters = setPendingLoss.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setPendingLossSync.call = setPendingLoss.call;
setPendingLossSync.simulate = setPendingLoss.simulate;
setPendingLossSync.extractEvents = extractEvents;

/**
 * Stake that a liability (store shares) needs, rounded up, base units.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const stakeNeeded = await client.wattle.energyPool.readStakeNeeded({
 *   address: "0x…",
 *   liability: 1n,
 * });
 * ```
 */
export async function readStakeNeeded(
  client: AnyClient,
  parameters: readStakeNeeded.Parameters,
): Promise<readStakeNeeded.ReturnType> {
  return (await read(client, readStakeNeeded.call(parameters), parameters)) as bigint;
}

export declare namespace readStakeNeeded {
  type Args = {
    liability: Shares;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `stakeNeeded`, for multicalls, batches and wallets. */
readStakeNeeded.call = (
  parameters: ContractParameter & readStakeNeeded.Args,
): Call<typeof energyPoolAbi, "stakeNeeded", readonly [liability: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "stakeNeeded", [parameters.liability]);

/**
 * Stake that a site needs as it stands: for its liability, and once more at the penalty price for what is not final
 * yet.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const stakeNeeded = await client.wattle.energyPool.readStakeNeededOf({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readStakeNeededOf(
  client: AnyClient,
  parameters: readStakeNeededOf.Parameters,
): Promise<readStakeNeededOf.ReturnType> {
  return (await read(client, readStakeNeededOf.call(parameters), parameters)) as bigint;
}

export declare namespace readStakeNeededOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `stakeNeededOf`, for multicalls, batches and wallets. */
readStakeNeededOf.call = (
  parameters: ContractParameter & readStakeNeededOf.Args,
): Call<typeof energyPoolAbi, "stakeNeededOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "stakeNeededOf", [parameters.site]);

/**
 * What the cure of a shortfall needs of the policy.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const terms = await client.wattle.energyPool.readTerms({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTerms(client: AnyClient, parameters: readTerms.Parameters): Promise<readTerms.ReturnType> {
  return (await read(client, readTerms.call(parameters), parameters)) as Terms;
}

export declare namespace readTerms {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Terms;
  type ErrorType = Failure;
}

/** Encodes the one call of `terms`, for multicalls, batches and wallets. */
readTerms.call = (parameters: ContractParameter & readTerms.Args): Call<typeof energyPoolAbi, "terms", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "terms", []);

/**
 * Σ liability and Σ written off, store shares; Σ locked, token shares.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { liability, writtenOff, locked } = await client.wattle.energyPool.readTotals({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTotals(client: AnyClient, parameters: readTotals.Parameters): Promise<readTotals.ReturnType> {
  const [liability, writtenOff, locked] = (await read(client, readTotals.call(parameters), parameters)) as readonly [
    Shares,
    Shares,
    Shares,
  ];
  return { liability, writtenOff, locked };
}

export declare namespace readTotals {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    liability: Shares;
    writtenOff: Shares;
    locked: Shares;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `totals`, for multicalls, batches and wallets. */
readTotals.call = (
  parameters: ContractParameter & readTotals.Args,
): Call<typeof energyPoolAbi, "totals", readonly []> => defineCall(parameters.address, energyPoolAbi, "totals", []);

/**
 * Mints to the site's owner the locked shares beyond lockedShare × liability. Caller: the owner or its ERC-721
 * operator.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.unlock({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function unlock(client: AnyClient, parameters: unlock.Parameters): Promise<unlock.ReturnType> {
  return write(client, unlock.call(parameters), parameters);
}

export declare namespace unlock {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `unlock`, for multicalls, batches and wallets. */
unlock.call = (
  parameters: ContractParameter & unlock.Args,
): Call<typeof energyPoolAbi, "unlock", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "unlock", [parameters.site]);

/**
 * Runs `unlock` without sending it.
 *
 * @returns What the contract's function would return.
 */
unlock.simulate = async (client: AnyClient, parameters: unlock.Parameters): Promise<unlock.Result> => {
  return (await read(client, unlock.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
unlock.extractEvents = extractEvents;

/**
 * Mints to the site's owner the locked shares beyond lockedShare × liability. Caller: the owner or its ERC-721
 * operator.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.unlockSync({
 *   address: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function unlockSync(client: AnyClient, parameters: unlockSync.Parameters): Promise<unlockSync.ReturnType> {
  return writeSync(client, unlock.call(parameters), parameters, extractEvents);
}

export declare namespace unlockSync {
  type Args = unlock.Args;
  type Parameters = unlock.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

unlockSync.call = unlock.call;
unlockSync.simulate = unlock.simulate;
unlockSync.extractEvents = extractEvents;

/**
 * Ends the exclusive pledge of a site with no liability; the site's owner only. What is still locked ends with it.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.unpledge({
 *   address: "0x…",
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
): Call<typeof energyPoolAbi, "unpledge", readonly [site: SiteId]> =>
  defineCall(parameters.address, energyPoolAbi, "unpledge", [parameters.site]);

/**
 * Runs `unpledge` without sending it.
 *
 * @returns What the contract's function would return.
 */
unpledge.simulate = async (client: AnyClient, parameters: unpledge.Parameters): Promise<unpledge.Result> => {
  await read(client, unpledge.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
unpledge.extractEvents = extractEvents;

/**
 * Ends the exclusive pledge of a site with no liability; the site's owner only. What is still locked ends with it.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.unpledgeSync({
 *   address: "0x…",
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

/**
 * First period end of the production vintage, unix seconds.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const vintageStart = await client.wattle.energyPool.readVintageStart({
 *   address: "0x…",
 * });
 * ```
 */
export async function readVintageStart(
  client: AnyClient,
  parameters: readVintageStart.Parameters,
): Promise<readVintageStart.ReturnType> {
  return (await read(client, readVintageStart.call(parameters), parameters)) as number;
}

export declare namespace readVintageStart {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `vintageStart`, for multicalls, batches and wallets. */
readVintageStart.call = (
  parameters: ContractParameter & readVintageStart.Args,
): Call<typeof energyPoolAbi, "vintageStart", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "vintageStart", []);

/**
 * Takes what a site's stake could not buy off the holders, as far as the headroom does not bear it; the site still
 * owes it. Only Collateral. From the first haircut on, the pool tells Collateral of every burn and every deposit, for
 * the compensation.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.writeOff({
 *   address: "0x…",
 *   site: 1n,
 *   liability: 1n,
 * });
 * ```
 */
export function writeOff(client: AnyClient, parameters: writeOff.Parameters): Promise<writeOff.ReturnType> {
  return write(client, writeOff.call(parameters), parameters);
}

export declare namespace writeOff {
  type Args = {
    site: SiteId;
    /** Store shares. */
    liability: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `writeOff`, for multicalls, batches and wallets. */
writeOff.call = (
  parameters: ContractParameter & writeOff.Args,
): Call<typeof energyPoolAbi, "writeOff", readonly [site: SiteId, liability: Shares]> =>
  defineCall(parameters.address, energyPoolAbi, "writeOff", [parameters.site, parameters.liability]);

/**
 * Runs `writeOff` without sending it.
 *
 * @returns What the contract's function would return.
 */
writeOff.simulate = async (client: AnyClient, parameters: writeOff.Parameters): Promise<writeOff.Result> => {
  return (await read(client, writeOff.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of EnergyPool among logs, decoded. */
writeOff.extractEvents = extractEvents;

/**
 * Takes what a site's stake could not buy off the holders, as far as the headroom does not bear it; the site still
 * owes it. Only Collateral. From the first haircut on, the pool tells Collateral of every burn and every deposit, for
 * the compensation.
 *
 * `IEnergyPool`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.writeOffSync({
 *   address: "0x…",
 *   site: 1n,
 *   liability: 1n,
 * });
 * ```
 */
export function writeOffSync(client: AnyClient, parameters: writeOffSync.Parameters): Promise<writeOffSync.ReturnType> {
  return writeSync(client, writeOff.call(parameters), parameters, extractEvents);
}

export declare namespace writeOffSync {
  type Args = writeOff.Args;
  type Parameters = writeOff.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

writeOffSync.call = writeOff.call;
writeOffSync.simulate = writeOff.simulate;
writeOffSync.extractEvents = extractEvents;

/**
 * Grid zone of the pool's sites, and of the consumption that retires its tokens.
 *
 * `IEnergyPool`: see there.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const zone = await client.wattle.energyPool.readZone({
 *   address: "0x…",
 * });
 * ```
 */
export async function readZone(client: AnyClient, parameters: readZone.Parameters): Promise<readZone.ReturnType> {
  return (await read(client, readZone.call(parameters), parameters)) as Zone;
}

export declare namespace readZone {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Zone;
  type ErrorType = Failure;
}

/** Encodes the one call of `zone`, for multicalls, batches and wallets. */
readZone.call = (parameters: ContractParameter & readZone.Args): Call<typeof energyPoolAbi, "zone", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "zone", []);
