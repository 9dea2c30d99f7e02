// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Energy that does not melt in the hand: one wrapped share is one share of the energy token, for ever
 *
 * An ERC-4626 vault whose balances stand still while their rate, the index e^(−Λ), falls. Assets are µWh of live
 * energy; a wrapped share is worth I of them, rounded down. For contracts that keep balances of their own and could
 * not bear one that shrinks.
 *
 * Wrapping moves shares, so it is exact: what a deposit pulls is what it mints, and the vault always holds at least
 * what it owes. The rate is the token's index and not a quotient of holdings: energy sent here by mistake or on
 * purpose changes nobody's rate (and is lost). Withdrawing and redeeming never end, also after the vintage
 * has.Warning: the rate only falls. A lender that takes wrapped energy as collateral must price it in energy
 * (`convertToAssets`) at the time of liquidation, not of the loan; one that lends it gets back shares that are worth
 * less energy than those it lent.
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
import { wrappedEnergyAbi } from "../abis/wrappedEnergy.ts";
import type { WrappedEnergyError } from "../errors.ts";

/** What an action of WrappedEnergy fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = WrappedEnergyError | BaseError;

type Failure = ErrorType;

/**
 * `Approval` of WrappedEnergy.
 *
 * Emitted when `amount` tokens is approved by `owner` to be used by `spender`.
 */
export type ApprovalEvent = ContractEvent<
  "Approval",
  {
    owner: Address;
    spender: Address;
    amount: bigint;
  }
>;

/**
 * `Deposit` of WrappedEnergy.
 *
 * Emitted during a mint call or deposit call.
 */
export type DepositEvent = ContractEvent<
  "Deposit",
  {
    by: Address;
    owner: Address;
    assets: bigint;
    shares: bigint;
  }
>;

/**
 * `Transfer` of WrappedEnergy.
 *
 * Emitted when `amount` tokens is transferred from `from` to `to`.
 */
export type TransferEvent = ContractEvent<
  "Transfer",
  {
    from: Address;
    to: Address;
    amount: bigint;
  }
>;

/**
 * `Withdraw` of WrappedEnergy.
 *
 * Emitted during a withdraw call or redeem call.
 */
export type WithdrawEvent = ContractEvent<
  "Withdraw",
  {
    by: Address;
    to: Address;
    owner: Address;
    assets: bigint;
    shares: bigint;
  }
>;

/** Any event of WrappedEnergy. */
export type Event = ApprovalEvent | DepositEvent | TransferEvent | WithdrawEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925",
  Deposit: "0xdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d7",
  Transfer: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
  Withdraw: "0xfbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db",
} as const;

/**
 * The events of WrappedEnergy among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(wrappedEnergyAbi, logs) as Event[];
}

/**
 * EIP-712 domain separator of permits: of this token on this chain.
 *
 * Returns the EIP-712 domain separator for the EIP-2612 permit.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.wrappedEnergy.readDomainSeparator({
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
): Call<typeof wrappedEnergyAbi, "DOMAIN_SEPARATOR", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "DOMAIN_SEPARATOR", []);

/**
 * How many wrapped shares of the owner's a spender may still move.
 *
 * Returns the amount of tokens that `spender` can spend on behalf of `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.wrappedEnergy.readAllowance({
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
): Call<typeof wrappedEnergyAbi, "allowance", readonly [owner: Address, spender: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "allowance", [parameters.owner, parameters.spender]);

/**
 * Lets a spender move that many of the caller's wrapped shares (`max`: without limit).
 *
 * Sets `amount` as the allowance of `spender` over the caller's tokens. Emits a {Approval} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.approve({
 *   address: "0x…",
 *   spender: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function approve(client: AnyClient, parameters: approve.Parameters): Promise<approve.ReturnType> {
  return write(client, approve.call(parameters), parameters);
}

export declare namespace approve {
  type Args = {
    spender: Address;
    amount: bigint;
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
): Call<typeof wrappedEnergyAbi, "approve", readonly [spender: Address, amount: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "approve", [parameters.spender, parameters.amount]);

/**
 * Runs `approve` without sending it.
 *
 * @returns What the contract's function would return.
 */
approve.simulate = async (client: AnyClient, parameters: approve.Parameters): Promise<approve.Result> => {
  return (await read(client, approve.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of WrappedEnergy among logs, decoded. */
approve.extractEvents = extractEvents;

/**
 * Lets a spender move that many of the caller's wrapped shares (`max`: without limit).
 *
 * Sets `amount` as the allowance of `spender` over the caller's tokens. Emits a {Approval} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.approveSync({
 *   address: "0x…",
 *   spender: "0x…",
 *   amount: 1_000_000_000n,
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
 * The energy token that is wrapped.
 *
 * To be overridden to return the address of the underlying asset. - MUST be an ERC20 token contract. - MUST NOT
 * revert.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const asset = await client.wattle.wrappedEnergy.readAsset({
 *   address: "0x…",
 * });
 * ```
 */
export async function readAsset(client: AnyClient, parameters: readAsset.Parameters): Promise<readAsset.ReturnType> {
  return (await read(client, readAsset.call(parameters), parameters)) as Address;
}

export declare namespace readAsset {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `asset`, for multicalls, batches and wallets. */
readAsset.call = (
  parameters: ContractParameter & readAsset.Args,
): Call<typeof wrappedEnergyAbi, "asset", readonly []> => defineCall(parameters.address, wrappedEnergyAbi, "asset", []);

/**
 * An account's wrapped shares; their number stands still while their rate falls.
 *
 * Returns the amount of tokens owned by `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.wrappedEnergy.readBalanceOf({
 *   address: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export async function readBalanceOf(
  client: AnyClient,
  parameters: readBalanceOf.Parameters,
): Promise<readBalanceOf.ReturnType> {
  return (await read(client, readBalanceOf.call(parameters), parameters)) as bigint;
}

export declare namespace readBalanceOf {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `balanceOf`, for multicalls, batches and wallets. */
readBalanceOf.call = (
  parameters: ContractParameter & readBalanceOf.Args,
): Call<typeof wrappedEnergyAbi, "balanceOf", readonly [owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "balanceOf", [parameters.owner]);

/**
 * ⌊shares × I⌋, µWh.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const convertToAssets = await client.wattle.wrappedEnergy.readConvertToAssets({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export async function readConvertToAssets(
  client: AnyClient,
  parameters: readConvertToAssets.Parameters,
): Promise<readConvertToAssets.ReturnType> {
  return (await read(client, readConvertToAssets.call(parameters), parameters)) as bigint;
}

export declare namespace readConvertToAssets {
  type Args = {
    shares: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `convertToAssets`, for multicalls, batches and wallets. */
readConvertToAssets.call = (
  parameters: ContractParameter & readConvertToAssets.Args,
): Call<typeof wrappedEnergyAbi, "convertToAssets", readonly [shares: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "convertToAssets", [parameters.shares]);

/**
 * ⌊assets / I⌋. DecayMath.ZeroIndex when the energy has dissipated to nothing.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const convertToShares = await client.wattle.wrappedEnergy.readConvertToShares({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 * });
 * ```
 */
export async function readConvertToShares(
  client: AnyClient,
  parameters: readConvertToShares.Parameters,
): Promise<readConvertToShares.ReturnType> {
  return (await read(client, readConvertToShares.call(parameters), parameters)) as bigint;
}

export declare namespace readConvertToShares {
  type Args = {
    assets: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `convertToShares`, for multicalls, batches and wallets. */
readConvertToShares.call = (
  parameters: ContractParameter & readConvertToShares.Args,
): Call<typeof wrappedEnergyAbi, "convertToShares", readonly [assets: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "convertToShares", [parameters.assets]);

/**
 * 9, as the energy token's.
 *
 * Returns the decimals places of the token. - MUST NOT revert.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const decimals = await client.wattle.wrappedEnergy.readDecimals({
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
): Call<typeof wrappedEnergyAbi, "decimals", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "decimals", []);

/**
 * Wraps `assets` µWh of the caller's (`max`: all of them).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.deposit({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    assets: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `deposit`, for multicalls, batches and wallets. */
deposit.call = (
  parameters: ContractParameter & deposit.Args,
): Call<typeof wrappedEnergyAbi, "deposit", readonly [assets: bigint, to: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "deposit", [parameters.assets, parameters.to]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of WrappedEnergy among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Wraps `assets` µWh of the caller's (`max`: all of them).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.depositSync({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 *   to: "0x…",
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
 * The token that is wrapped.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const energy = await client.wattle.wrappedEnergy.readEnergy({
 *   address: "0x…",
 * });
 * ```
 */
export async function readEnergy(client: AnyClient, parameters: readEnergy.Parameters): Promise<readEnergy.ReturnType> {
  return (await read(client, readEnergy.call(parameters), parameters)) as Address;
}

export declare namespace readEnergy {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `energy`, for multicalls, batches and wallets. */
readEnergy.call = (
  parameters: ContractParameter & readEnergy.Args,
): Call<typeof wrappedEnergyAbi, "energy", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "energy", []);

/**
 * No limit, until the index is zero: from then on no shares are worth any assets.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const maxDeposit = await client.wattle.wrappedEnergy.readMaxDeposit({
 *   address: "0x…",
 *   arg0: "0x…",
 * });
 * ```
 */
export async function readMaxDeposit(
  client: AnyClient,
  parameters: readMaxDeposit.Parameters,
): Promise<readMaxDeposit.ReturnType> {
  return (await read(client, readMaxDeposit.call(parameters), parameters)) as bigint;
}

export declare namespace readMaxDeposit {
  type Args = {
    arg0: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `maxDeposit`, for multicalls, batches and wallets. */
readMaxDeposit.call = (
  parameters: ContractParameter & readMaxDeposit.Args,
): Call<typeof wrappedEnergyAbi, "maxDeposit", readonly [arg0: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "maxDeposit", [parameters.arg0]);

/**
 * No limit of the vault's own: what the caller holds is the limit.
 *
 * Returns the maximum amount of the Vault shares that can be minter for `to`, via a mint call. - MUST return a limited
 * value if `to` is subject to some mint limit. - MUST return `2**256-1` if there is no maximum limit. - MUST NOT
 * revert.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const maxShares = await client.wattle.wrappedEnergy.readMaxMint({
 *   address: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export async function readMaxMint(
  client: AnyClient,
  parameters: readMaxMint.Parameters,
): Promise<readMaxMint.ReturnType> {
  return (await read(client, readMaxMint.call(parameters), parameters)) as bigint;
}

export declare namespace readMaxMint {
  type Args = {
    to: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `maxMint`, for multicalls, batches and wallets. */
readMaxMint.call = (
  parameters: ContractParameter & readMaxMint.Args,
): Call<typeof wrappedEnergyAbi, "maxMint", readonly [to: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "maxMint", [parameters.to]);

/**
 * The wrapped shares that the owner can redeem: all it has.
 *
 * Returns the maximum amount of Vault shares that can be redeemed from the `owner`'s balance in the Vault, via a
 * redeem call. - MUST return a limited value if `owner` is subject to some withdrawal limit or timelock. - MUST return
 * `balanceOf(owner)` otherwise. - MUST NOT revert.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const maxShares = await client.wattle.wrappedEnergy.readMaxRedeem({
 *   address: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export async function readMaxRedeem(
  client: AnyClient,
  parameters: readMaxRedeem.Parameters,
): Promise<readMaxRedeem.ReturnType> {
  return (await read(client, readMaxRedeem.call(parameters), parameters)) as bigint;
}

export declare namespace readMaxRedeem {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `maxRedeem`, for multicalls, batches and wallets. */
readMaxRedeem.call = (
  parameters: ContractParameter & readMaxRedeem.Args,
): Call<typeof wrappedEnergyAbi, "maxRedeem", readonly [owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "maxRedeem", [parameters.owner]);

/**
 * What the owner's wrapped shares are worth, µWh, rounded down.
 *
 * Returns the maximum amount of the underlying asset that can be withdrawn from the `owner`'s balance in the Vault,
 * via a withdraw call. - MUST return a limited value if `owner` is subject to some withdrawal limit or timelock. -
 * MUST NOT revert.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const maxAssets = await client.wattle.wrappedEnergy.readMaxWithdraw({
 *   address: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export async function readMaxWithdraw(
  client: AnyClient,
  parameters: readMaxWithdraw.Parameters,
): Promise<readMaxWithdraw.ReturnType> {
  return (await read(client, readMaxWithdraw.call(parameters), parameters)) as bigint;
}

export declare namespace readMaxWithdraw {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `maxWithdraw`, for multicalls, batches and wallets. */
readMaxWithdraw.call = (
  parameters: ContractParameter & readMaxWithdraw.Args,
): Call<typeof wrappedEnergyAbi, "maxWithdraw", readonly [owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "maxWithdraw", [parameters.owner]);

/**
 * Wraps `shares` of the caller's (`max`: all of them).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.mint({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function mint(client: AnyClient, parameters: mint.Parameters): Promise<mint.ReturnType> {
  return write(client, mint.call(parameters), parameters);
}

export declare namespace mint {
  type Args = {
    shares: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `mint`, for multicalls, batches and wallets. */
mint.call = (
  parameters: ContractParameter & mint.Args,
): Call<typeof wrappedEnergyAbi, "mint", readonly [shares: bigint, to: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "mint", [parameters.shares, parameters.to]);

/**
 * Runs `mint` without sending it.
 *
 * @returns What the contract's function would return.
 */
mint.simulate = async (client: AnyClient, parameters: mint.Parameters): Promise<mint.Result> => {
  return (await read(client, mint.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of WrappedEnergy among logs, decoded. */
mint.extractEvents = extractEvents;

/**
 * Wraps `shares` of the caller's (`max`: all of them).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.mintSync({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function mintSync(client: AnyClient, parameters: mintSync.Parameters): Promise<mintSync.ReturnType> {
  return writeSync(client, mint.call(parameters), parameters, extractEvents);
}

export declare namespace mintSync {
  type Args = mint.Args;
  type Parameters = mint.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

mintSync.call = mint.call;
mintSync.simulate = mint.simulate;
mintSync.extractEvents = extractEvents;

/**
 * "Wrapped " and the token's name.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const name = await client.wattle.wrappedEnergy.readName({
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
readName.call = (parameters: ContractParameter & readName.Args): Call<typeof wrappedEnergyAbi, "name", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "name", []);

/**
 * The nonce that the owner's next permit must carry.
 *
 * Returns the current nonce for `owner`. This value is used to compute the signature for EIP-2612 permit.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.wrappedEnergy.readNonces({
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
): Call<typeof wrappedEnergyAbi, "nonces", readonly [owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "nonces", [parameters.owner]);

/**
 * EIP-2612: an allowance of wrapped shares by the owner's signature, until a deadline.
 *
 * Sets `value` as the allowance of `spender` over the tokens of `owner`, authorized by a signed approval by `owner`.
 * Emits a {Approval} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.permit({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   value: 1n,
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
    value: bigint;
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
  typeof wrappedEnergyAbi,
  "permit",
  readonly [owner: Address, spender: Address, value: bigint, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, wrappedEnergyAbi, "permit", [
    parameters.owner,
    parameters.spender,
    parameters.value,
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

/** The events of WrappedEnergy among logs, decoded. */
permit.extractEvents = extractEvents;

/**
 * EIP-2612: an allowance of wrapped shares by the owner's signature, until a deadline.
 *
 * Sets `value` as the allowance of `spender` over the tokens of `owner`, authorized by a signed approval by `owner`.
 * Emits a {Approval} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.permitSync({
 *   address: "0x…",
 *   owner: "0x…",
 *   spender: "0x…",
 *   value: 1n,
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
 * ⌈assets / I⌉: the shares that a transfer of `assets` moves, each of which is wrapped. Of `max`: the caller's shares.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const previewDeposit = await client.wattle.wrappedEnergy.readPreviewDeposit({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 * });
 * ```
 */
export async function readPreviewDeposit(
  client: AnyClient,
  parameters: readPreviewDeposit.Parameters,
): Promise<readPreviewDeposit.ReturnType> {
  return (await read(client, readPreviewDeposit.call(parameters), parameters)) as bigint;
}

export declare namespace readPreviewDeposit {
  type Args = {
    assets: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `previewDeposit`, for multicalls, batches and wallets. */
readPreviewDeposit.call = (
  parameters: ContractParameter & readPreviewDeposit.Args,
): Call<typeof wrappedEnergyAbi, "previewDeposit", readonly [assets: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "previewDeposit", [parameters.assets]);

/**
 * ⌈shares × I⌉, µWh. Of `max`: the caller's shares.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const previewMint = await client.wattle.wrappedEnergy.readPreviewMint({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export async function readPreviewMint(
  client: AnyClient,
  parameters: readPreviewMint.Parameters,
): Promise<readPreviewMint.ReturnType> {
  return (await read(client, readPreviewMint.call(parameters), parameters)) as bigint;
}

export declare namespace readPreviewMint {
  type Args = {
    shares: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `previewMint`, for multicalls, batches and wallets. */
readPreviewMint.call = (
  parameters: ContractParameter & readPreviewMint.Args,
): Call<typeof wrappedEnergyAbi, "previewMint", readonly [shares: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "previewMint", [parameters.shares]);

/**
 * What wrapped shares are worth now, µWh: ⌊shares × I⌋.
 *
 * Allows an on-chain or off-chain user to simulate the effects of their redemption at the current block, given current
 * on-chain conditions. - MUST return as close to and no more than the exact amount of assets that will be withdrawn in
 * a redeem call in the same transaction, i.e. redeem should return the same or more assets as `previewRedeem` if
 * called in the same transaction. - MUST NOT account for redemption limits like those returned from `maxRedeem` and
 * should always act as if the redemption will be accepted, regardless of approvals, etc. - MUST be inclusive of
 * withdrawal fees. Integrators should be aware of this. - MUST NOT revert. Note: Any unfavorable discrepancy between
 * `convertToAssets` and `previewRedeem` SHOULD be considered slippage in share price or some other type of condition,
 * meaning the depositor will lose assets by depositing.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const assets = await client.wattle.wrappedEnergy.readPreviewRedeem({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export async function readPreviewRedeem(
  client: AnyClient,
  parameters: readPreviewRedeem.Parameters,
): Promise<readPreviewRedeem.ReturnType> {
  return (await read(client, readPreviewRedeem.call(parameters), parameters)) as bigint;
}

export declare namespace readPreviewRedeem {
  type Args = {
    shares: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `previewRedeem`, for multicalls, batches and wallets. */
readPreviewRedeem.call = (
  parameters: ContractParameter & readPreviewRedeem.Args,
): Call<typeof wrappedEnergyAbi, "previewRedeem", readonly [shares: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "previewRedeem", [parameters.shares]);

/**
 * ⌈assets / I⌉.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const previewWithdraw = await client.wattle.wrappedEnergy.readPreviewWithdraw({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 * });
 * ```
 */
export async function readPreviewWithdraw(
  client: AnyClient,
  parameters: readPreviewWithdraw.Parameters,
): Promise<readPreviewWithdraw.ReturnType> {
  return (await read(client, readPreviewWithdraw.call(parameters), parameters)) as bigint;
}

export declare namespace readPreviewWithdraw {
  type Args = {
    assets: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `previewWithdraw`, for multicalls, batches and wallets. */
readPreviewWithdraw.call = (
  parameters: ContractParameter & readPreviewWithdraw.Args,
): Call<typeof wrappedEnergyAbi, "previewWithdraw", readonly [assets: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "previewWithdraw", [parameters.assets]);

/**
 * Burns wrapped shares and hands out as many of the token's; returns what they are worth, µWh, rounded down.
 *
 * Burns exactly `shares` from `owner` and sends `assets` of underlying tokens to `to`. - MUST emit the {Withdraw}
 * event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the
 * redeem execution, and are accounted for during redeem. - MUST revert if all of shares cannot be redeemed, such as
 * due to withdrawal limit, slippage, insufficient balance, etc. Note: Some implementations will require pre-requesting
 * to the Vault before a redeem may be performed. Those methods should be performed separately.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.redeem({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 *   to: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export function redeem(client: AnyClient, parameters: redeem.Parameters): Promise<redeem.ReturnType> {
  return write(client, redeem.call(parameters), parameters);
}

export declare namespace redeem {
  type Args = {
    shares: bigint;
    to: Address;
    owner: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `redeem`, for multicalls, batches and wallets. */
redeem.call = (
  parameters: ContractParameter & redeem.Args,
): Call<typeof wrappedEnergyAbi, "redeem", readonly [shares: bigint, to: Address, owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "redeem", [parameters.shares, parameters.to, parameters.owner]);

/**
 * Runs `redeem` without sending it.
 *
 * @returns What the contract's function would return.
 */
redeem.simulate = async (client: AnyClient, parameters: redeem.Parameters): Promise<redeem.Result> => {
  return (await read(client, redeem.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of WrappedEnergy among logs, decoded. */
redeem.extractEvents = extractEvents;

/**
 * Burns wrapped shares and hands out as many of the token's; returns what they are worth, µWh, rounded down.
 *
 * Burns exactly `shares` from `owner` and sends `assets` of underlying tokens to `to`. - MUST emit the {Withdraw}
 * event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the
 * redeem execution, and are accounted for during redeem. - MUST revert if all of shares cannot be redeemed, such as
 * due to withdrawal limit, slippage, insufficient balance, etc. Note: Some implementations will require pre-requesting
 * to the Vault before a redeem may be performed. Those methods should be performed separately.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.redeemSync({
 *   address: "0x…",
 *   shares: 1_000_000_000n,
 *   to: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export function redeemSync(client: AnyClient, parameters: redeemSync.Parameters): Promise<redeemSync.ReturnType> {
  return writeSync(client, redeem.call(parameters), parameters, extractEvents);
}

export declare namespace redeemSync {
  type Args = redeem.Args;
  type Parameters = redeem.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

redeemSync.call = redeem.call;
redeemSync.simulate = redeem.simulate;
redeemSync.extractEvents = extractEvents;

/**
 * "w" and the token's symbol.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const symbol = await client.wattle.wrappedEnergy.readSymbol({
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
): Call<typeof wrappedEnergyAbi, "symbol", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "symbol", []);

/**
 * What the wrapped shares are worth, ⌊supply × I⌋, µWh. Energy sent here without a deposit is not counted.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const totalAssets = await client.wattle.wrappedEnergy.readTotalAssets({
 *   address: "0x…",
 * });
 * ```
 */
export async function readTotalAssets(
  client: AnyClient,
  parameters: readTotalAssets.Parameters,
): Promise<readTotalAssets.ReturnType> {
  return (await read(client, readTotalAssets.call(parameters), parameters)) as bigint;
}

export declare namespace readTotalAssets {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `totalAssets`, for multicalls, batches and wallets. */
readTotalAssets.call = (
  parameters: ContractParameter & readTotalAssets.Args,
): Call<typeof wrappedEnergyAbi, "totalAssets", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "totalAssets", []);

/**
 * All wrapped shares: as many as deposits brought of the token's.
 *
 * Returns the amount of tokens in existence.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.wrappedEnergy.readTotalSupply({
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
): Call<typeof wrappedEnergyAbi, "totalSupply", readonly []> =>
  defineCall(parameters.address, wrappedEnergyAbi, "totalSupply", []);

/**
 * Moves wrapped shares of the caller's.
 *
 * Transfer `amount` tokens from the caller to `to`. Requirements: - `from` must at least have `amount`. Emits a
 * {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.transfer({
 *   address: "0x…",
 *   to: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function transfer(client: AnyClient, parameters: transfer.Parameters): Promise<transfer.ReturnType> {
  return write(client, transfer.call(parameters), parameters);
}

export declare namespace transfer {
  type Args = {
    to: Address;
    amount: bigint;
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
): Call<typeof wrappedEnergyAbi, "transfer", readonly [to: Address, amount: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "transfer", [parameters.to, parameters.amount]);

/**
 * Runs `transfer` without sending it.
 *
 * @returns What the contract's function would return.
 */
transfer.simulate = async (client: AnyClient, parameters: transfer.Parameters): Promise<transfer.Result> => {
  return (await read(client, transfer.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of WrappedEnergy among logs, decoded. */
transfer.extractEvents = extractEvents;

/**
 * Moves wrapped shares of the caller's.
 *
 * Transfer `amount` tokens from the caller to `to`. Requirements: - `from` must at least have `amount`. Emits a
 * {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.transferSync({
 *   address: "0x…",
 *   to: "0x…",
 *   amount: 1_000_000_000n,
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
 * Moves wrapped shares of another account out of an allowance.
 *
 * Transfers `amount` tokens from `from` to `to`. Note: Does not update the allowance if it is the maximum uint256
 * value. Requirements: - `from` must at least have `amount`. - The caller must have at least `amount` of allowance to
 * transfer the tokens of `from`. Emits a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.transferFrom({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   amount: 1_000_000_000n,
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
    amount: bigint;
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
): Call<typeof wrappedEnergyAbi, "transferFrom", readonly [from: Address, to: Address, amount: bigint]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "transferFrom", [parameters.from, parameters.to, parameters.amount]);

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

/** The events of WrappedEnergy among logs, decoded. */
transferFrom.extractEvents = extractEvents;

/**
 * Moves wrapped shares of another account out of an allowance.
 *
 * Transfers `amount` tokens from `from` to `to`. Note: Does not update the allowance if it is the maximum uint256
 * value. Requirements: - `from` must at least have `amount`. - The caller must have at least `amount` of allowance to
 * transfer the tokens of `from`. Emits a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.transferFromSync({
 *   address: "0x…",
 *   from: "0x…",
 *   to: "0x…",
 *   amount: 1_000_000_000n,
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
 * Burns ⌈assets / I⌉ wrapped shares and hands out as many of the token's, worth at least `assets` µWh; returns their
 * number.
 *
 * Burns `shares` from `owner` and sends exactly `assets` of underlying tokens to `to`. - MUST emit the {Withdraw}
 * event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the
 * withdraw execution, and are accounted for during withdraw. - MUST revert if all of `assets` cannot be withdrawn,
 * such as due to withdrawal limit, slippage, insufficient balance, etc. Note: Some implementations will require
 * pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed separately.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.wrappedEnergy.withdraw({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 *   to: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    assets: bigint;
    to: Address;
    owner: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdraw`, for multicalls, batches and wallets. */
withdraw.call = (
  parameters: ContractParameter & withdraw.Args,
): Call<typeof wrappedEnergyAbi, "withdraw", readonly [assets: bigint, to: Address, owner: Address]> =>
  defineCall(parameters.address, wrappedEnergyAbi, "withdraw", [parameters.assets, parameters.to, parameters.owner]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  return (await read(client, withdraw.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of WrappedEnergy among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * Burns ⌈assets / I⌉ wrapped shares and hands out as many of the token's, worth at least `assets` µWh; returns their
 * number.
 *
 * Burns `shares` from `owner` and sends exactly `assets` of underlying tokens to `to`. - MUST emit the {Withdraw}
 * event. - MAY support an additional flow in which the underlying tokens are owned by the Vault contract before the
 * withdraw execution, and are accounted for during withdraw. - MUST revert if all of `assets` cannot be withdrawn,
 * such as due to withdrawal limit, slippage, insufficient balance, etc. Note: Some implementations will require
 * pre-requesting to the Vault before a withdrawal may be performed. Those methods should be performed separately.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.wrappedEnergy.withdrawSync({
 *   address: "0x…",
 *   assets: 1_000_000_000n,
 *   to: "0x…",
 *   owner: "0x…",
 * });
 * ```
 */
export function withdrawSync(client: AnyClient, parameters: withdrawSync.Parameters): Promise<withdrawSync.ReturnType> {
  return writeSync(client, withdraw.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawSync {
  type Args = withdraw.Args;
  type Parameters = withdraw.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawSync.call = withdraw.call;
withdrawSync.simulate = withdraw.simulate;
withdrawSync.extractEvents = extractEvents;
