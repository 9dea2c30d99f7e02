// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * A storage pool: warrants for deliverable kWh
 *
 * One token is 1 µWh, AC, deliverable from a battery that is pledged to this pool alone. Deposits mint it against
 * green charge of a final batch and put a liability on the site; retirement burns it against measured consumption;
 * discharge releases liabilities.
 *
 * Deployed by its factory, which knows the rest of the suite. Nobody can change its policy or take what it holds.
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
import type { Energy, EnergyPoolAccount, LeafProof, Policy, Shares, SiteId, Zone } from "../types.ts";

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

/** Tokens burned by a site's side to reduce its liability (a buy-back). */
export type BoughtBackEvent = ContractEvent<
  "BoughtBack",
  {
    site: SiteId;
    account: Address;
    energy: Energy;
    shares: Shares;
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
    entitlement: bigint;
    /** Green charge claimed, Wh. */
    wh: bigint;
    /** Energy minted, µWh. */
    minted: Energy;
    /** Likewise in shares. */
    shares: Shares;
    /** What the store's state of charge no longer held, µWh (after conversion). */
    expired: Energy;
    from: number;
    to: number;
  }
>;

/** `InflowsPaused` of EnergyPool. */
export type InflowsPausedEvent = ContractEvent<
  "InflowsPaused",
  {
    paused: boolean;
  }
>;

/** `Released` of EnergyPool. */
export type ReleasedEvent = ContractEvent<
  "Released",
  {
    site: SiteId;
    energy: Energy;
    shares: Shares;
    readAt: number;
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

/** `SiteUnpledged` of EnergyPool. */
export type SiteUnpledgedEvent = ContractEvent<
  "SiteUnpledged",
  {
    site: SiteId;
  }
>;

/** `StakeWithdrawn` of EnergyPool. */
export type StakeWithdrawnEvent = ContractEvent<
  "StakeWithdrawn",
  {
    site: SiteId;
    to: Address;
    amount: bigint;
  }
>;

/** `Staked` of EnergyPool. */
export type StakedEvent = ContractEvent<
  "Staked",
  {
    site: SiteId;
    from: Address;
    amount: bigint;
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

/** Any event of EnergyPool. */
export type Event =
  | ApprovalEvent
  | BoughtBackEvent
  | DecayRateChangedEvent
  | DepositedEvent
  | InflowsPausedEvent
  | ReleasedEvent
  | RetiredEvent
  | SitePledgedEvent
  | SiteUnpledgedEvent
  | StakeWithdrawnEvent
  | StakedEvent
  | TransferEvent
  | TransferSharesEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925",
  BoughtBack: "0xf66fcfb1ec32b75cbaf3e4e52c185484dd5f26bf4e0303a30354fad6d64bfc79",
  DecayRateChanged: "0x6b1ff4cc1fedaa7ce0eb9640719c48a2f20d9fc1d81fba71b1edd26a75356d8d",
  Deposited: "0xd73666c70261f6b34a80d535b4dd2d1bb608f50a897c91527ebb818d58b7d6b6",
  InflowsPaused: "0x384e2de34f5a2c1bbce18dbf9aaf1bc40612247d6596a65e955fbe5f5cea98fc",
  Released: "0x8b314e3dc362f694817dbc9dfd45e7fca2f3ad39bc3ec2da3913c454da9009d4",
  Retired: "0x9481316d4273cc6f69941b2fec63c793c284f670512d221ed13deba075424b1b",
  SitePledged: "0x19162aa874e991efcc3a3678cf57302f7e675e53b1fa4b4388e00249d08d7275",
  SiteUnpledged: "0xbd24bd3c7a6a7af56a5fed147402f79f83c35c5345bb3307f9596bddfec8d1ca",
  StakeWithdrawn: "0x6981e126db69d907c3a1b0006870da7176da5b13c2aefd597ab845fe2bdb32df",
  Staked: "0x754564d4234d152f20ce59794a19916ea59642466b93b14f78317928e0c84314",
  Transfer: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
  TransferShares: "0x9d9c909296d9c674451c0c24f02cb64981eb3b727f99865939192f880a755dcb",
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
 * A site's account: liability (shares), stake (base units), discharge base (Wh), released (µWh). Zeros for a site
 * never pledged here.
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
 * Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it.
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
): Call<typeof energyPoolAbi, "burnForRetirement", readonly [account: Address, energy: Energy, certificate: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "burnForRetirement", [
    parameters.account,
    parameters.energy,
    parameters.certificate,
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
 * Burns tokens for a retirement; only the Retirements contract, which has the holder's word for it.
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
 * Burns the caller's tokens to reduce a site's liability by as many shares (`max`: as many as both allow). More than
 * the liability burns the liability only: nobody can make the call fail by being first with a little.
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
 * Burns the caller's tokens to reduce a site's liability by as many shares (`max`: as many as both allow). More than
 * the liability burns the liability only: nobody can make the call fail by being first with a little.
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
 * Ends the pool's entitlement at a date, at the site owner's wish: no deposit after it.
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
 * Whether Λ has reached 13.8: minting and swaps stop, leaving goes on.
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
 * e^(−Λ) now, WAD, rounded down (to within 0.0126: see DecayMath.indexAt).
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
 * Whether the guardian has stopped deposits. Nothing else stops.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const inflowsPaused = await client.wattle.energyPool.readInflowsPaused({
 *   address: "0x…",
 * });
 * ```
 */
export async function readInflowsPaused(
  client: AnyClient,
  parameters: readInflowsPaused.Parameters,
): Promise<readInflowsPaused.ReturnType> {
  return (await read(client, readInflowsPaused.call(parameters), parameters)) as boolean;
}

export declare namespace readInflowsPaused {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
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
 * The most λ may ever be, WAD per second.
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
 * The guardian stops or resumes deposits.
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
 * The policy as it was deployed; all of it, both lists included.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const policy = await client.wattle.energyPool.readPolicy({
 *   address: "0x…",
 * });
 * ```
 */
export async function readPolicy(client: AnyClient, parameters: readPolicy.Parameters): Promise<readPolicy.ReturnType> {
  return (await read(client, readPolicy.call(parameters), parameters)) as Policy;
}

export declare namespace readPolicy {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Policy;
  type ErrorType = Failure;
}

/** Encodes the one call of `policy`, for multicalls, batches and wallets. */
readPolicy.call = (
  parameters: ContractParameter & readPolicy.Args,
): Call<typeof energyPoolAbi, "policy", readonly []> => defineCall(parameters.address, energyPoolAbi, "policy", []);

/**
 * Reduces a site's liability by its unspent discharge, within Σ liability − supply (both in shares). Anyone may call.
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
 * Reduces a site's liability by its unspent discharge, within Σ liability − supply (both in shares). Anyone may call.
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
 * What a share is worth now and how fast that falls: index and λ per second, both WAD.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { index, rate } = await client.wattle.energyPool.readShareTerms({
 *   address: "0x…",
 * });
 * ```
 */
export async function readShareTerms(
  client: AnyClient,
  parameters: readShareTerms.Parameters,
): Promise<readShareTerms.ReturnType> {
  const [index, rate] = (await read(client, readShareTerms.call(parameters), parameters)) as readonly [bigint, bigint];
  return { index, rate };
}

export declare namespace readShareTerms {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    index: bigint;
    rate: bigint;
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
 * Adds to a site's stake: what the pool received, whatever `amount` said. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.stake({
 *   address: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function stake(client: AnyClient, parameters: stake.Parameters): Promise<stake.ReturnType> {
  return write(client, stake.call(parameters), parameters);
}

export declare namespace stake {
  type Args = {
    site: SiteId;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `stake`, for multicalls, batches and wallets. */
stake.call = (
  parameters: ContractParameter & stake.Args,
): Call<typeof energyPoolAbi, "stake", readonly [site: SiteId, amount: bigint]> =>
  defineCall(parameters.address, energyPoolAbi, "stake", [parameters.site, parameters.amount]);

/**
 * Runs `stake` without sending it.
 *
 * @returns What the contract's function would return.
 */
stake.simulate = async (client: AnyClient, parameters: stake.Parameters): Promise<stake.Result> => {
  await read(client, stake.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
stake.extractEvents = extractEvents;

/**
 * Adds to a site's stake: what the pool received, whatever `amount` said. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.stakeSync({
 *   address: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function stakeSync(client: AnyClient, parameters: stakeSync.Parameters): Promise<stakeSync.ReturnType> {
  return writeSync(client, stake.call(parameters), parameters, extractEvents);
}

export declare namespace stakeSync {
  type Args = stake.Args;
  type Parameters = stake.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

stakeSync.call = stake.call;
stakeSync.simulate = stake.simulate;
stakeSync.extractEvents = extractEvents;

/**
 * Stake a liability needs, rounded up.
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
    index: bigint;
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
  const [shares, index] = (await read(client, takeEnergyAtMost.call(parameters), {
    account: parameters.account,
  })) as readonly [Shares, bigint];
  return { shares, index };
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
 * Σ liability, shares.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const totalLiability = await client.wattle.energyPool.readTotalLiability({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTotalLiability(
  client: AnyClient,
  parameters: readTotalLiability.Parameters,
): Promise<readTotalLiability.ReturnType> {
  return (await read(client, readTotalLiability.call(parameters), parameters)) as Shares;
}

export declare namespace readTotalLiability {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `totalLiability`, for multicalls, batches and wallets. */
readTotalLiability.call = (
  parameters: ContractParameter & readTotalLiability.Args,
): Call<typeof energyPoolAbi, "totalLiability", readonly []> =>
  defineCall(parameters.address, energyPoolAbi, "totalLiability", []);

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
 * Ends the exclusive pledge of a site with no liability; the site's owner only. Ends nothing else.
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
 * Ends the exclusive pledge of a site with no liability; the site's owner only. Ends nothing else.
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
 * Withdraws what the site's liability leaves free (`max`: all of that); the site's owner only.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.energyPool.withdrawStake({
 *   address: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawStake(
  client: AnyClient,
  parameters: withdrawStake.Parameters,
): Promise<withdrawStake.ReturnType> {
  return write(client, withdrawStake.call(parameters), parameters);
}

export declare namespace withdrawStake {
  type Args = {
    site: SiteId;
    amount: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdrawStake`, for multicalls, batches and wallets. */
withdrawStake.call = (
  parameters: ContractParameter & withdrawStake.Args,
): Call<typeof energyPoolAbi, "withdrawStake", readonly [site: SiteId, amount: bigint, to: Address]> =>
  defineCall(parameters.address, energyPoolAbi, "withdrawStake", [parameters.site, parameters.amount, parameters.to]);

/**
 * Runs `withdrawStake` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdrawStake.simulate = async (
  client: AnyClient,
  parameters: withdrawStake.Parameters,
): Promise<withdrawStake.Result> => {
  await read(client, withdrawStake.call(parameters), { account: parameters.account });
};

/** The events of EnergyPool among logs, decoded. */
withdrawStake.extractEvents = extractEvents;

/**
 * Withdraws what the site's liability leaves free (`max`: all of that); the site's owner only.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.energyPool.withdrawStakeSync({
 *   address: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawStakeSync(
  client: AnyClient,
  parameters: withdrawStakeSync.Parameters,
): Promise<withdrawStakeSync.ReturnType> {
  return writeSync(client, withdrawStake.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawStakeSync {
  type Args = withdrawStake.Args;
  type Parameters = withdrawStake.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawStakeSync.call = withdrawStake.call;
withdrawStakeSync.simulate = withdrawStake.simulate;
withdrawStakeSync.extractEvents = extractEvents;

/**
 * Grid zone of the pool's sites, and of the consumption that retires its tokens.
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
