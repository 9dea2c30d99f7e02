// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * The market for a good that melts
 *
 * One contract for all pools: a pool is one slot that a swap writes and one that only liquidity writes.
 *
 * A token's index is read once a call, so every amount of a call is measured by the same I. Reserves are what this
 * contract counted, never what it holds: donations change nothing.
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
  ValueParameter,
  WriteOptions,
} from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read, write, writeSync } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { ammAbi } from "../abis/amm.ts";
import type { DissipativeAMMError } from "../errors.ts";
import type { PoolId, PoolKey, Reserves, Settlement } from "../types.ts";

/** What an action of DissipativeAMM fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = DissipativeAMMError | BaseError;

type Failure = ErrorType;

/**
 * `Approval` of DissipativeAMM.
 *
 * Emitted when `owner` approves `spender` to use `amount` of `id` token.
 */
export type ApprovalEvent = ContractEvent<
  "Approval",
  {
    owner: Address;
    spender: Address;
    id: bigint;
    amount: bigint;
  }
>;

/** `LiquidityAdded` of DissipativeAMM. */
export type LiquidityAddedEvent = ContractEvent<
  "LiquidityAdded",
  {
    id: PoolId;
    /** Minted; the ERC-6909 log before names the caller and the receiver. */
    liquidity: bigint;
    energyShares: bigint;
    /** Base units. */
    quote: bigint;
  }
>;

/** `LiquidityRemoved` of DissipativeAMM. */
export type LiquidityRemovedEvent = ContractEvent<
  "LiquidityRemoved",
  {
    id: PoolId;
    /** Burned; the ERC-6909 log before names the caller. */
    liquidity: bigint;
    energyShares: bigint;
    /** Base units. */
    quote: bigint;
  }
>;

/**
 * `OperatorSet` of DissipativeAMM.
 *
 * Emitted when `owner` enables or disables `operator` to manage all of their tokens.
 */
export type OperatorSetEvent = ContractEvent<
  "OperatorSet",
  {
    owner: Address;
    operator: Address;
    approved: boolean;
  }
>;

/** `PoolInitialized` of DissipativeAMM. */
export type PoolInitializedEvent = ContractEvent<
  "PoolInitialized",
  {
    id: PoolId;
    energy: Address;
    quote: Address;
    key: PoolKey;
  }
>;

/** `Swapped` of DissipativeAMM. */
export type SwappedEvent = ContractEvent<
  "Swapped",
  {
    id: PoolId;
    /** To the pool if positive. */
    energyShares: bigint;
    /**
     * Base units, to the pool if positive. Who paid and who received is in the logs of the tokens, or of the internal
     * balances, and is not paid for twice.
     */
    quote: bigint;
  }
>;

/**
 * `Transfer` of DissipativeAMM.
 *
 * Emitted when `by` transfers `amount` of token `id` from `from` to `to`.
 */
export type TransferEvent = ContractEvent<
  "Transfer",
  {
    by: Address;
    from: Address;
    to: Address;
    id: bigint;
    amount: bigint;
  }
>;

/** Any event of DissipativeAMM. */
export type Event =
  | ApprovalEvent
  | LiquidityAddedEvent
  | LiquidityRemovedEvent
  | OperatorSetEvent
  | PoolInitializedEvent
  | SwappedEvent
  | TransferEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0xb3fd5071835887567a0671151121894ddccc2842f1d10bedad13e0d17cace9a7",
  LiquidityAdded: "0x786c73ea9300b63988096d2ee37f2e2dbeefc2cc6cc49864862983640e59c0c8",
  LiquidityRemoved: "0x48b79e5ef8f62caf28ef3390358d995230e9ff28935417bf8e8ebdc156a2ddf0",
  OperatorSet: "0xceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa267",
  PoolInitialized: "0x158203defc2d27a8ffa8fed890ab44af5f02b31d9e0a4b675012ab14910cce6c",
  Swapped: "0x5cd03aa458e64c4c1ec52856d6559c29c8f3d5b57d82a260225d1e7538d70c1d",
  Transfer: "0x1b3d7edb2e9c0b0e7c525b20aaaef0f5940d2ed71663c7d39266ecafac728859",
} as const;

/**
 * The events of DissipativeAMM among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(ammAbi, logs) as Event[];
}

/**
 * Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.addLiquidity({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   maxEnergy: 1_000_000_000n,
 *   maxQuote: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addLiquidity(client: AnyClient, parameters: addLiquidity.Parameters): Promise<addLiquidity.ReturnType> {
  return write(client, addLiquidity.call(parameters), parameters);
}

export declare namespace addLiquidity {
  type Args = {
    key: PoolKey;
    maxEnergy: bigint;
    maxQuote: bigint;
    minLiquidity: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    liquidity: bigint;
    energy: bigint;
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `addLiquidity`, for multicalls, batches and wallets. */
addLiquidity.call = (
  parameters: ContractParameter & addLiquidity.Args,
): Call<
  typeof ammAbi,
  "addLiquidity",
  readonly [
    key: PoolKey,
    maxEnergy: bigint,
    maxQuote: bigint,
    minLiquidity: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "addLiquidity", [
    parameters.key,
    parameters.maxEnergy,
    parameters.maxQuote,
    parameters.minLiquidity,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `addLiquidity` without sending it.
 *
 * @returns What the contract's function would return.
 */
addLiquidity.simulate = async (
  client: AnyClient,
  parameters: addLiquidity.Parameters,
): Promise<addLiquidity.Result> => {
  const [liquidity, energy, quote] = (await read(client, addLiquidity.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint, bigint];
  return { liquidity, energy, quote };
};

/** The events of DissipativeAMM among logs, decoded. */
addLiquidity.extractEvents = extractEvents;

/**
 * Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.addLiquiditySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   maxEnergy: 1_000_000_000n,
 *   maxQuote: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addLiquiditySync(
  client: AnyClient,
  parameters: addLiquiditySync.Parameters,
): Promise<addLiquiditySync.ReturnType> {
  return writeSync(client, addLiquidity.call(parameters), parameters, extractEvents);
}

export declare namespace addLiquiditySync {
  type Args = addLiquidity.Args;
  type Parameters = addLiquidity.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

addLiquiditySync.call = addLiquidity.call;
addLiquiditySync.simulate = addLiquidity.simulate;
addLiquiditySync.extractEvents = extractEvents;

/**
 * How much of one id of the owner's a spender may still move.
 *
 * Returns the amount of token `id` that `spender` can spend on behalf of `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const amount = await client.wattle.amm.readAllowance({
 *   owner: "0x…",
 *   spender: "0x…",
 *   id: 0n,
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
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `allowance`, for multicalls, batches and wallets. */
readAllowance.call = (
  parameters: ContractParameter & readAllowance.Args,
): Call<typeof ammAbi, "allowance", readonly [owner: Address, spender: Address, id: bigint]> =>
  defineCall(parameters.address, ammAbi, "allowance", [parameters.owner, parameters.spender, parameters.id]);

/**
 * Lets a spender move that much of one id of the caller's (`max`: without limit).
 *
 * Sets `amount` as the allowance of `spender` for the caller for token `id`. Emits a {Approval} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.approve({
 *   spender: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function approve(client: AnyClient, parameters: approve.Parameters): Promise<approve.ReturnType> {
  return write(client, approve.call(parameters), parameters);
}

export declare namespace approve {
  type Args = {
    spender: Address;
    id: bigint;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `approve`, for multicalls, batches and wallets. */
approve.call = (
  parameters: ContractParameter & approve.Args & ValueParameter,
): Call<typeof ammAbi, "approve", readonly [spender: Address, id: bigint, amount: bigint]> =>
  defineCall(
    parameters.address,
    ammAbi,
    "approve",
    [parameters.spender, parameters.id, parameters.amount],
    parameters.value,
  );

/**
 * Runs `approve` without sending it.
 *
 * @returns What the contract's function would return.
 */
approve.simulate = async (client: AnyClient, parameters: approve.Parameters): Promise<approve.Result> => {
  return (await read(client, approve.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of DissipativeAMM among logs, decoded. */
approve.extractEvents = extractEvents;

/**
 * Lets a spender move that much of one id of the caller's (`max`: without limit).
 *
 * Sets `amount` as the allowance of `spender` for the caller for token `id`. Emits a {Approval} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.approveSync({
 *   spender: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
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
 * An account's balance of an id. A pool's id: its liquidity shares; a token's address: an internal balance, of kWh in
 * token shares, of a quote in base units.
 *
 * Returns the amount of token `id` owned by `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const amount = await client.wattle.amm.readBalanceOf({
 *   owner: "0x…",
 *   id: 0n,
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
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `balanceOf`, for multicalls, batches and wallets. */
readBalanceOf.call = (
  parameters: ContractParameter & readBalanceOf.Args,
): Call<typeof ammAbi, "balanceOf", readonly [owner: Address, id: bigint]> =>
  defineCall(parameters.address, ammAbi, "balanceOf", [parameters.owner, parameters.id]);

/**
 * Buys with exactly `quoteIn`, at least `minEnergyOut`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.buyEnergy({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteIn: 1_000_000_000n,
 *   minEnergyOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyEnergy(client: AnyClient, parameters: buyEnergy.Parameters): Promise<buyEnergy.ReturnType> {
  return write(client, buyEnergy.call(parameters), parameters);
}

export declare namespace buyEnergy {
  type Args = {
    key: PoolKey;
    quoteIn: bigint;
    minEnergyOut: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `buyEnergy`, for multicalls, batches and wallets. */
buyEnergy.call = (
  parameters: ContractParameter & buyEnergy.Args,
): Call<
  typeof ammAbi,
  "buyEnergy",
  readonly [key: PoolKey, quoteIn: bigint, minEnergyOut: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "buyEnergy", [
    parameters.key,
    parameters.quoteIn,
    parameters.minEnergyOut,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `buyEnergy` without sending it.
 *
 * @returns What the contract's function would return.
 */
buyEnergy.simulate = async (client: AnyClient, parameters: buyEnergy.Parameters): Promise<buyEnergy.Result> => {
  return (await read(client, buyEnergy.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
buyEnergy.extractEvents = extractEvents;

/**
 * Buys with exactly `quoteIn`, at least `minEnergyOut`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.buyEnergySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteIn: 1_000_000_000n,
 *   minEnergyOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyEnergySync(
  client: AnyClient,
  parameters: buyEnergySync.Parameters,
): Promise<buyEnergySync.ReturnType> {
  return writeSync(client, buyEnergy.call(parameters), parameters, extractEvents);
}

export declare namespace buyEnergySync {
  type Args = buyEnergy.Args;
  type Parameters = buyEnergy.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

buyEnergySync.call = buyEnergy.call;
buyEnergySync.simulate = buyEnergy.simulate;
buyEnergySync.extractEvents = extractEvents;

/**
 * Buys exactly `energyOut` for at most `maxQuoteIn`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.buyExactEnergy({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyOut: 1_000_000_000n,
 *   maxQuoteIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyExactEnergy(
  client: AnyClient,
  parameters: buyExactEnergy.Parameters,
): Promise<buyExactEnergy.ReturnType> {
  return write(client, buyExactEnergy.call(parameters), parameters);
}

export declare namespace buyExactEnergy {
  type Args = {
    key: PoolKey;
    energyOut: bigint;
    maxQuoteIn: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `buyExactEnergy`, for multicalls, batches and wallets. */
buyExactEnergy.call = (
  parameters: ContractParameter & buyExactEnergy.Args,
): Call<
  typeof ammAbi,
  "buyExactEnergy",
  readonly [key: PoolKey, energyOut: bigint, maxQuoteIn: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "buyExactEnergy", [
    parameters.key,
    parameters.energyOut,
    parameters.maxQuoteIn,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `buyExactEnergy` without sending it.
 *
 * @returns What the contract's function would return.
 */
buyExactEnergy.simulate = async (
  client: AnyClient,
  parameters: buyExactEnergy.Parameters,
): Promise<buyExactEnergy.Result> => {
  return (await read(client, buyExactEnergy.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
buyExactEnergy.extractEvents = extractEvents;

/**
 * Buys exactly `energyOut` for at most `maxQuoteIn`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.buyExactEnergySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyOut: 1_000_000_000n,
 *   maxQuoteIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyExactEnergySync(
  client: AnyClient,
  parameters: buyExactEnergySync.Parameters,
): Promise<buyExactEnergySync.ReturnType> {
  return writeSync(client, buyExactEnergy.call(parameters), parameters, extractEvents);
}

export declare namespace buyExactEnergySync {
  type Args = buyExactEnergy.Args;
  type Parameters = buyExactEnergy.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

buyExactEnergySync.call = buyExactEnergy.call;
buyExactEnergySync.simulate = buyExactEnergy.simulate;
buyExactEnergySync.extractEvents = extractEvents;

/**
 * The token's decimals; liquidity has none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const decimals = await client.wattle.amm.readDecimals({
 *   id: 0n,
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
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `decimals`, for multicalls, batches and wallets. */
readDecimals.call = (
  parameters: ContractParameter & readDecimals.Args,
): Call<typeof ammAbi, "decimals", readonly [id: bigint]> =>
  defineCall(parameters.address, ammAbi, "decimals", [parameters.id]);

/**
 * Moves a kWh token's shares (`max`: all) or a quote's base units into an internal balance.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.deposit({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    token: Address;
    amount: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `deposit`, for multicalls, batches and wallets. */
deposit.call = (
  parameters: ContractParameter & deposit.Args,
): Call<typeof ammAbi, "deposit", readonly [token: Address, amount: bigint, to: Address]> =>
  defineCall(parameters.address, ammAbi, "deposit", [parameters.token, parameters.amount, parameters.to]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  await read(client, deposit.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Moves a kWh token's shares (`max`: all) or a quote's base units into an internal balance.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.depositSync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
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
 * Whose tokens may be listed.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const factory = await client.wattle.amm.readFactory();
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
readFactory.call = (parameters: ContractParameter & readFactory.Args): Call<typeof ammAbi, "factory", readonly []> =>
  defineCall(parameters.address, ammAbi, "factory", []);

/**
 * The id of a pool: keccak256 of its key's two words; also the ERC-6909 id of its liquidity shares.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const id = await client.wattle.amm.readIdOf({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readIdOf(client: AnyClient, parameters: readIdOf.Parameters): Promise<readIdOf.ReturnType> {
  return (await read(client, readIdOf.call(parameters), parameters)) as PoolId;
}

export declare namespace readIdOf {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = PoolId;
  type ErrorType = Failure;
}

/** Encodes the one call of `idOf`, for multicalls, batches and wallets. */
readIdOf.call = (parameters: ContractParameter & readIdOf.Args): Call<typeof ammAbi, "idOf", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "idOf", [parameters.key]);

/**
 * Quote that dissipation released to the liquidity providers, base units, ⌊⌋. Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const idleQuote = await client.wattle.amm.readIdleQuote({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readIdleQuote(
  client: AnyClient,
  parameters: readIdleQuote.Parameters,
): Promise<readIdleQuote.ReturnType> {
  return (await read(client, readIdleQuote.call(parameters), parameters)) as bigint;
}

export declare namespace readIdleQuote {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `idleQuote`, for multicalls, batches and wallets. */
readIdleQuote.call = (
  parameters: ContractParameter & readIdleQuote.Args,
): Call<typeof ammAbi, "idleQuote", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "idleQuote", [parameters.key]);

/**
 * Opens a pool with its first liquidity. The first 1,000 liquidity shares are burned.
 *
 * Fee and carry cap together at most half of the input. Until the carry fee exists, τ and its cap must be zero: a pool
 * does not advertise what it does not charge.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.initialize({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energy: 1_000_000_000n,
 *   quote: 1_000_000_000n,
 *   to: "0x…",
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function initialize(client: AnyClient, parameters: initialize.Parameters): Promise<initialize.ReturnType> {
  return write(client, initialize.call(parameters), parameters);
}

export declare namespace initialize {
  type Args = {
    key: PoolKey;
    energy: bigint;
    quote: bigint;
    to: Address;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    id: PoolId;
    liquidity: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `initialize`, for multicalls, batches and wallets. */
initialize.call = (
  parameters: ContractParameter & initialize.Args,
): Call<
  typeof ammAbi,
  "initialize",
  readonly [key: PoolKey, energy: bigint, quote: bigint, to: Address, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "initialize", [
    parameters.key,
    parameters.energy,
    parameters.quote,
    parameters.to,
    parameters.deadline,
  ]);

/**
 * Runs `initialize` without sending it.
 *
 * @returns What the contract's function would return.
 */
initialize.simulate = async (client: AnyClient, parameters: initialize.Parameters): Promise<initialize.Result> => {
  const [id, liquidity] = (await read(client, initialize.call(parameters), {
    account: parameters.account,
  })) as readonly [PoolId, bigint];
  return { id, liquidity };
};

/** The events of DissipativeAMM among logs, decoded. */
initialize.extractEvents = extractEvents;

/**
 * Opens a pool with its first liquidity. The first 1,000 liquidity shares are burned.
 *
 * Fee and carry cap together at most half of the input. Until the carry fee exists, τ and its cap must be zero: a pool
 * does not advertise what it does not charge.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.initializeSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energy: 1_000_000_000n,
 *   quote: 1_000_000_000n,
 *   to: "0x…",
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function initializeSync(
  client: AnyClient,
  parameters: initializeSync.Parameters,
): Promise<initializeSync.ReturnType> {
  return writeSync(client, initialize.call(parameters), parameters, extractEvents);
}

export declare namespace initializeSync {
  type Args = initialize.Args;
  type Parameters = initialize.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

initializeSync.call = initialize.call;
initializeSync.simulate = initialize.simulate;
initializeSync.extractEvents = extractEvents;

/**
 * Whether an operator may move all ids of an owner.
 *
 * Checks if a `spender` is approved by `owner` to manage all of their tokens.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const status = await client.wattle.amm.readIsOperator({
 *   owner: "0x…",
 *   spender: "0x…",
 * });
 * ```
 */
export async function readIsOperator(
  client: AnyClient,
  parameters: readIsOperator.Parameters,
): Promise<readIsOperator.ReturnType> {
  return (await read(client, readIsOperator.call(parameters), parameters)) as boolean;
}

export declare namespace readIsOperator {
  type Args = {
    owner: Address;
    spender: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isOperator`, for multicalls, batches and wallets. */
readIsOperator.call = (
  parameters: ContractParameter & readIsOperator.Args,
): Call<typeof ammAbi, "isOperator", readonly [owner: Address, spender: Address]> =>
  defineCall(parameters.address, ammAbi, "isOperator", [parameters.owner, parameters.spender]);

/**
 * The token's name; pools have one name.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const name = await client.wattle.amm.readName({
 *   id: 0n,
 * });
 * ```
 */
export async function readName(client: AnyClient, parameters: readName.Parameters): Promise<readName.ReturnType> {
  return (await read(client, readName.call(parameters), parameters)) as string;
}

export declare namespace readName {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `name`, for multicalls, batches and wallets. */
readName.call = (parameters: ContractParameter & readName.Args): Call<typeof ammAbi, "name", readonly [id: bigint]> =>
  defineCall(parameters.address, ammAbi, "name", [parameters.id]);

/**
 * Removes liquidity. Reads no index and no oracle: it always works. kWh in shares.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.removeLiquidity({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   liquidity: 1_000_000_000n,
 *   minEnergyShares: 1_000_000_000n,
 *   minQuote: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function removeLiquidity(
  client: AnyClient,
  parameters: removeLiquidity.Parameters,
): Promise<removeLiquidity.ReturnType> {
  return write(client, removeLiquidity.call(parameters), parameters);
}

export declare namespace removeLiquidity {
  type Args = {
    key: PoolKey;
    liquidity: bigint;
    minEnergyShares: bigint;
    minQuote: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    energyShares: bigint;
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `removeLiquidity`, for multicalls, batches and wallets. */
removeLiquidity.call = (
  parameters: ContractParameter & removeLiquidity.Args,
): Call<
  typeof ammAbi,
  "removeLiquidity",
  readonly [
    key: PoolKey,
    liquidity: bigint,
    minEnergyShares: bigint,
    minQuote: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "removeLiquidity", [
    parameters.key,
    parameters.liquidity,
    parameters.minEnergyShares,
    parameters.minQuote,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `removeLiquidity` without sending it.
 *
 * @returns What the contract's function would return.
 */
removeLiquidity.simulate = async (
  client: AnyClient,
  parameters: removeLiquidity.Parameters,
): Promise<removeLiquidity.Result> => {
  const [energyShares, quote] = (await read(client, removeLiquidity.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { energyShares, quote };
};

/** The events of DissipativeAMM among logs, decoded. */
removeLiquidity.extractEvents = extractEvents;

/**
 * Removes liquidity. Reads no index and no oracle: it always works. kWh in shares.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.removeLiquiditySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   liquidity: 1_000_000_000n,
 *   minEnergyShares: 1_000_000_000n,
 *   minQuote: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function removeLiquiditySync(
  client: AnyClient,
  parameters: removeLiquiditySync.Parameters,
): Promise<removeLiquiditySync.ReturnType> {
  return writeSync(client, removeLiquidity.call(parameters), parameters, extractEvents);
}

export declare namespace removeLiquiditySync {
  type Args = removeLiquidity.Args;
  type Parameters = removeLiquidity.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

removeLiquiditySync.call = removeLiquidity.call;
removeLiquiditySync.simulate = removeLiquidity.simulate;
removeLiquiditySync.extractEvents = extractEvents;

/**
 * Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reserves = await client.wattle.amm.readReservesOf({
 *   id: "0x…",
 * });
 * ```
 */
export async function readReservesOf(
  client: AnyClient,
  parameters: readReservesOf.Parameters,
): Promise<readReservesOf.ReturnType> {
  return (await read(client, readReservesOf.call(parameters), parameters)) as Reserves;
}

export declare namespace readReservesOf {
  type Args = {
    id: PoolId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Reserves;
  type ErrorType = Failure;
}

/** Encodes the one call of `reservesOf`, for multicalls, batches and wallets. */
readReservesOf.call = (
  parameters: ContractParameter & readReservesOf.Args,
): Call<typeof ammAbi, "reservesOf", readonly [id: PoolId]> =>
  defineCall(parameters.address, ammAbi, "reservesOf", [parameters.id]);

/**
 * Sells exactly `energyIn` for at least `minQuoteOut`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.sellEnergy({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellEnergy(client: AnyClient, parameters: sellEnergy.Parameters): Promise<sellEnergy.ReturnType> {
  return write(client, sellEnergy.call(parameters), parameters);
}

export declare namespace sellEnergy {
  type Args = {
    key: PoolKey;
    energyIn: bigint;
    minQuoteOut: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `sellEnergy`, for multicalls, batches and wallets. */
sellEnergy.call = (
  parameters: ContractParameter & sellEnergy.Args,
): Call<
  typeof ammAbi,
  "sellEnergy",
  readonly [key: PoolKey, energyIn: bigint, minQuoteOut: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "sellEnergy", [
    parameters.key,
    parameters.energyIn,
    parameters.minQuoteOut,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `sellEnergy` without sending it.
 *
 * @returns What the contract's function would return.
 */
sellEnergy.simulate = async (client: AnyClient, parameters: sellEnergy.Parameters): Promise<sellEnergy.Result> => {
  return (await read(client, sellEnergy.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
sellEnergy.extractEvents = extractEvents;

/**
 * Sells exactly `energyIn` for at least `minQuoteOut`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.sellEnergySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellEnergySync(
  client: AnyClient,
  parameters: sellEnergySync.Parameters,
): Promise<sellEnergySync.ReturnType> {
  return writeSync(client, sellEnergy.call(parameters), parameters, extractEvents);
}

export declare namespace sellEnergySync {
  type Args = sellEnergy.Args;
  type Parameters = sellEnergy.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

sellEnergySync.call = sellEnergy.call;
sellEnergySync.simulate = sellEnergy.simulate;
sellEnergySync.extractEvents = extractEvents;

/**
 * Sells as little as gets exactly `quoteOut`, at most `maxEnergyIn`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.sellEnergyForExact({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteOut: 1_000_000_000n,
 *   maxEnergyIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellEnergyForExact(
  client: AnyClient,
  parameters: sellEnergyForExact.Parameters,
): Promise<sellEnergyForExact.ReturnType> {
  return write(client, sellEnergyForExact.call(parameters), parameters);
}

export declare namespace sellEnergyForExact {
  type Args = {
    key: PoolKey;
    quoteOut: bigint;
    maxEnergyIn: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `sellEnergyForExact`, for multicalls, batches and wallets. */
sellEnergyForExact.call = (
  parameters: ContractParameter & sellEnergyForExact.Args,
): Call<
  typeof ammAbi,
  "sellEnergyForExact",
  readonly [key: PoolKey, quoteOut: bigint, maxEnergyIn: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "sellEnergyForExact", [
    parameters.key,
    parameters.quoteOut,
    parameters.maxEnergyIn,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `sellEnergyForExact` without sending it.
 *
 * @returns What the contract's function would return.
 */
sellEnergyForExact.simulate = async (
  client: AnyClient,
  parameters: sellEnergyForExact.Parameters,
): Promise<sellEnergyForExact.Result> => {
  return (await read(client, sellEnergyForExact.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
sellEnergyForExact.extractEvents = extractEvents;

/**
 * Sells as little as gets exactly `quoteOut`, at most `maxEnergyIn`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.sellEnergyForExactSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteOut: 1_000_000_000n,
 *   maxEnergyIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellEnergyForExactSync(
  client: AnyClient,
  parameters: sellEnergyForExactSync.Parameters,
): Promise<sellEnergyForExactSync.ReturnType> {
  return writeSync(client, sellEnergyForExact.call(parameters), parameters, extractEvents);
}

export declare namespace sellEnergyForExactSync {
  type Args = sellEnergyForExact.Args;
  type Parameters = sellEnergyForExact.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

sellEnergyForExactSync.call = sellEnergyForExact.call;
sellEnergyForExactSync.simulate = sellEnergyForExact.simulate;
sellEnergyForExactSync.extractEvents = extractEvents;

/**
 * Lets an operator move all ids of the caller's, liquidity and internal balances; or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits {OperatorSet} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.setOperator({
 *   operator: "0x…",
 *   approved: true,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function setOperator(client: AnyClient, parameters: setOperator.Parameters): Promise<setOperator.ReturnType> {
  return write(client, setOperator.call(parameters), parameters);
}

export declare namespace setOperator {
  type Args = {
    operator: Address;
    approved: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `setOperator`, for multicalls, batches and wallets. */
setOperator.call = (
  parameters: ContractParameter & setOperator.Args & ValueParameter,
): Call<typeof ammAbi, "setOperator", readonly [operator: Address, approved: boolean]> =>
  defineCall(parameters.address, ammAbi, "setOperator", [parameters.operator, parameters.approved], parameters.value);

/**
 * Runs `setOperator` without sending it.
 *
 * @returns What the contract's function would return.
 */
setOperator.simulate = async (client: AnyClient, parameters: setOperator.Parameters): Promise<setOperator.Result> => {
  return (await read(client, setOperator.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of DissipativeAMM among logs, decoded. */
setOperator.extractEvents = extractEvents;

/**
 * Lets an operator move all ids of the caller's, liquidity and internal balances; or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits {OperatorSet} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.setOperatorSync({
 *   operator: "0x…",
 *   approved: true,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function setOperatorSync(
  client: AnyClient,
  parameters: setOperatorSync.Parameters,
): Promise<setOperatorSync.ReturnType> {
  return writeSync(client, setOperator.call(parameters), parameters, extractEvents);
}

export declare namespace setOperatorSync {
  type Args = setOperator.Args;
  type Parameters = setOperator.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setOperatorSync.call = setOperator.call;
setOperatorSync.simulate = setOperator.simulate;
setOperatorSync.extractEvents = extractEvents;

/**
 * Quote base units per kWh at the margin, WAD: ys / xs, scaled. Never an oracle. Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const spotPrice = await client.wattle.amm.readSpotPrice({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readSpotPrice(
  client: AnyClient,
  parameters: readSpotPrice.Parameters,
): Promise<readSpotPrice.ReturnType> {
  return (await read(client, readSpotPrice.call(parameters), parameters)) as bigint;
}

export declare namespace readSpotPrice {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `spotPrice`, for multicalls, batches and wallets. */
readSpotPrice.call = (
  parameters: ContractParameter & readSpotPrice.Args,
): Call<typeof ammAbi, "spotPrice", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "spotPrice", [parameters.key]);

/**
 * Whether the contract has an interface (ERC-165).
 *
 * Returns true if this contract implements the interface defined by `interfaceId`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.amm.readSupportsInterface({
 *   interfaceId: "0x…",
 * });
 * ```
 */
export async function readSupportsInterface(
  client: AnyClient,
  parameters: readSupportsInterface.Parameters,
): Promise<readSupportsInterface.ReturnType> {
  return (await read(client, readSupportsInterface.call(parameters), parameters)) as boolean;
}

export declare namespace readSupportsInterface {
  type Args = {
    interfaceId: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `supportsInterface`, for multicalls, batches and wallets. */
readSupportsInterface.call = (
  parameters: ContractParameter & readSupportsInterface.Args,
): Call<typeof ammAbi, "supportsInterface", readonly [interfaceId: Hex]> =>
  defineCall(parameters.address, ammAbi, "supportsInterface", [parameters.interfaceId]);

/**
 * kWh of one pool to kWh of another through their common quote, which never leaves the contract.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.swapEnergy({
 *   from: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   into: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   minEnergyOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function swapEnergy(client: AnyClient, parameters: swapEnergy.Parameters): Promise<swapEnergy.ReturnType> {
  return write(client, swapEnergy.call(parameters), parameters);
}

export declare namespace swapEnergy {
  type Args = {
    from: PoolKey;
    into: PoolKey;
    energyIn: bigint;
    minEnergyOut: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `swapEnergy`, for multicalls, batches and wallets. */
swapEnergy.call = (
  parameters: ContractParameter & swapEnergy.Args,
): Call<
  typeof ammAbi,
  "swapEnergy",
  readonly [
    from: PoolKey,
    into: PoolKey,
    energyIn: bigint,
    minEnergyOut: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "swapEnergy", [
    parameters.from,
    parameters.into,
    parameters.energyIn,
    parameters.minEnergyOut,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `swapEnergy` without sending it.
 *
 * @returns What the contract's function would return.
 */
swapEnergy.simulate = async (client: AnyClient, parameters: swapEnergy.Parameters): Promise<swapEnergy.Result> => {
  return (await read(client, swapEnergy.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
swapEnergy.extractEvents = extractEvents;

/**
 * kWh of one pool to kWh of another through their common quote, which never leaves the contract.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.swapEnergySync({
 *   from: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   into: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   minEnergyOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function swapEnergySync(
  client: AnyClient,
  parameters: swapEnergySync.Parameters,
): Promise<swapEnergySync.ReturnType> {
  return writeSync(client, swapEnergy.call(parameters), parameters, extractEvents);
}

export declare namespace swapEnergySync {
  type Args = swapEnergy.Args;
  type Parameters = swapEnergy.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

swapEnergySync.call = swapEnergy.call;
swapEnergySync.simulate = swapEnergy.simulate;
swapEnergySync.extractEvents = extractEvents;

/**
 * The token's symbol; pools have one symbol.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const symbol = await client.wattle.amm.readSymbol({
 *   id: 0n,
 * });
 * ```
 */
export async function readSymbol(client: AnyClient, parameters: readSymbol.Parameters): Promise<readSymbol.ReturnType> {
  return (await read(client, readSymbol.call(parameters), parameters)) as string;
}

export declare namespace readSymbol {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `symbol`, for multicalls, batches and wallets. */
readSymbol.call = (
  parameters: ContractParameter & readSymbol.Args,
): Call<typeof ammAbi, "symbol", readonly [id: bigint]> =>
  defineCall(parameters.address, ammAbi, "symbol", [parameters.id]);

/**
 * Empty: there is nothing to show.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const tokenURI = await client.wattle.amm.readTokenURI({
 *   arg0: 1n,
 * });
 * ```
 */
export async function readTokenURI(
  client: AnyClient,
  parameters: readTokenURI.Parameters,
): Promise<readTokenURI.ReturnType> {
  return (await read(client, readTokenURI.call(parameters), parameters)) as string;
}

export declare namespace readTokenURI {
  type Args = {
    arg0: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `tokenURI`, for multicalls, batches and wallets. */
readTokenURI.call = (
  parameters: ContractParameter & readTokenURI.Args,
): Call<typeof ammAbi, "tokenURI", readonly [arg0: bigint]> =>
  defineCall(parameters.address, ammAbi, "tokenURI", [parameters.arg0]);

/**
 * Moves the caller's balance of an id: liquidity shares or an internal balance.
 *
 * Transfers `amount` of token `id` from the caller to `to`. Requirements: - caller must at least have `amount`. Emits
 * a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.transfer({
 *   to: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function transfer(client: AnyClient, parameters: transfer.Parameters): Promise<transfer.ReturnType> {
  return write(client, transfer.call(parameters), parameters);
}

export declare namespace transfer {
  type Args = {
    to: Address;
    id: bigint;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transfer`, for multicalls, batches and wallets. */
transfer.call = (
  parameters: ContractParameter & transfer.Args & ValueParameter,
): Call<typeof ammAbi, "transfer", readonly [to: Address, id: bigint, amount: bigint]> =>
  defineCall(
    parameters.address,
    ammAbi,
    "transfer",
    [parameters.to, parameters.id, parameters.amount],
    parameters.value,
  );

/**
 * Runs `transfer` without sending it.
 *
 * @returns What the contract's function would return.
 */
transfer.simulate = async (client: AnyClient, parameters: transfer.Parameters): Promise<transfer.Result> => {
  return (await read(client, transfer.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of DissipativeAMM among logs, decoded. */
transfer.extractEvents = extractEvents;

/**
 * Moves the caller's balance of an id: liquidity shares or an internal balance.
 *
 * Transfers `amount` of token `id` from the caller to `to`. Requirements: - caller must at least have `amount`. Emits
 * a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.transferSync({
 *   to: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
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
 * Moves another account's balance of an id, as its operator or out of an allowance.
 *
 * Transfers `amount` of token `id` from `from` to `to`. Note: - Allowance is NOT deducted if it is
 * `type(uint256).max`. - Allowance is NOT deducted if `from` is an operator. - For efficiency, allowance is deducted
 * even if `from` is the caller. Requirements: - `from` must at least have `amount` of token `id`. - The caller must
 * have at least `amount` of allowance to transfer the tokens of `from` or approved as an operator. Emits a {Transfer}
 * event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.transferFrom({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
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
    id: bigint;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferFrom`, for multicalls, batches and wallets. */
transferFrom.call = (
  parameters: ContractParameter & transferFrom.Args & ValueParameter,
): Call<typeof ammAbi, "transferFrom", readonly [from: Address, to: Address, id: bigint, amount: bigint]> =>
  defineCall(
    parameters.address,
    ammAbi,
    "transferFrom",
    [parameters.from, parameters.to, parameters.id, parameters.amount],
    parameters.value,
  );

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

/** The events of DissipativeAMM among logs, decoded. */
transferFrom.extractEvents = extractEvents;

/**
 * Moves another account's balance of an id, as its operator or out of an allowance.
 *
 * Transfers `amount` of token `id` from `from` to `to`. Note: - Allowance is NOT deducted if it is
 * `type(uint256).max`. - Allowance is NOT deducted if `from` is an operator. - For efficiency, allowance is deducted
 * even if `from` is the caller. Requirements: - `from` must at least have `amount` of token `id`. - The caller must
 * have at least `amount` of allowance to transfer the tokens of `from` or approved as an operator. Emits a {Transfer}
 * event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.transferFromSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   amount: 1_000_000_000n,
 *   value: 10_000_000_000_000_000n,
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
 * And out of it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.withdraw({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    token: Address;
    amount: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdraw`, for multicalls, batches and wallets. */
withdraw.call = (
  parameters: ContractParameter & withdraw.Args,
): Call<typeof ammAbi, "withdraw", readonly [token: Address, amount: bigint, to: Address]> =>
  defineCall(parameters.address, ammAbi, "withdraw", [parameters.token, parameters.amount, parameters.to]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  await read(client, withdraw.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * And out of it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.withdrawSync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   to: "0x…",
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
