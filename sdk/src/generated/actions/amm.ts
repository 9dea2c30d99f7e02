// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * The market for a good that melts
 *
 * One contract for all pools: a pool is one slot that a swap writes and three that only liquidity and the pool's
 * income write.
 *
 * A token's index is read once a call, so every amount of a call is measured by the same I. Reserves are what this
 * contract counted, never what it holds: donations change nothing. What no trade needs runs from `MarketOffice`'s code
 * on the same slots.
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
import type { Income, PoolId, PoolKey, RechargeTerms, Reserves, Settlement, Shares } from "../types.ts";

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

/** kWh without any other use were surrendered, and the cash that they carried joined idle quote. */
export type CompensationClaimedEvent = ContractEvent<
  "CompensationClaimed",
  {
    id: PoolId;
    /** Burned. */
    energyShares: bigint;
    /** Base units. */
    quote: bigint;
    /** Of the cash, what is no whole internal unit, base units: it stays in the contract and is nobody's. */
    rest: bigint;
  }
>;

/** `FeeRecipientSet` of DissipativeAMM. */
export type FeeRecipientSetEvent = ContractEvent<
  "FeeRecipientSet",
  {
    recipient: Address;
  }
>;

/** `FeeSet` of DissipativeAMM. */
export type FeeSetEvent = ContractEvent<
  "FeeSet",
  {
    /** 1e-6. */
    fee: bigint;
    /** When it holds, unix seconds: now if it was lowered. */
    effectiveAt: bigint;
  }
>;

/** `HarvestClaimed` of DissipativeAMM. */
export type HarvestClaimedEvent = ContractEvent<
  "HarvestClaimed",
  {
    id: PoolId;
    account: Address;
    /** Base units. */
    quote: bigint;
  }
>;

/** Idle quote left the pool for its providers to claim. */
export type HarvestedEvent = ContractEvent<
  "Harvested",
  {
    id: PoolId;
    /** Base units. */
    quote: bigint;
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

/** `ProtocolFeeCollected` of DissipativeAMM. */
export type ProtocolFeeCollectedEvent = ContractEvent<
  "ProtocolFeeCollected",
  {
    id: PoolId;
    recipient: Address;
    /** Minted to the recipient. */
    liquidity: bigint;
  }
>;

/** Idle quote bought kWh. */
export type RechargedEvent = ContractEvent<
  "Recharged",
  {
    id: PoolId;
    energyShares: bigint;
    /** Paid, base units. */
    quote: bigint;
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
  | CompensationClaimedEvent
  | FeeRecipientSetEvent
  | FeeSetEvent
  | HarvestClaimedEvent
  | HarvestedEvent
  | LiquidityAddedEvent
  | LiquidityRemovedEvent
  | OperatorSetEvent
  | PoolInitializedEvent
  | ProtocolFeeCollectedEvent
  | RechargedEvent
  | SwappedEvent
  | TransferEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0xb3fd5071835887567a0671151121894ddccc2842f1d10bedad13e0d17cace9a7",
  CompensationClaimed: "0xbb46b22625829fa9ba54bd0a32bae4f78838b9634aee2a6d9d2404c0faef7bc6",
  FeeRecipientSet: "0xbf9a9534339a9d6b81696e05dcfb614b7dc518a31d48be3cfb757988381fb323",
  FeeSet: "0x74dbbbe280ef27b79a8a0c449d5ae2ba7a31849103241d0f98df70bbc9d03e37",
  HarvestClaimed: "0x5f7d6c15e3f0e2843a9069190523990548d5041c08f63729c6e269ac78ecf8b3",
  Harvested: "0x12f0b66807fa24b5ca49fde3d8d3c4666e229b9965a446e03a90edf791d435fd",
  LiquidityAdded: "0x786c73ea9300b63988096d2ee37f2e2dbeefc2cc6cc49864862983640e59c0c8",
  LiquidityRemoved: "0x48b79e5ef8f62caf28ef3390358d995230e9ff28935417bf8e8ebdc156a2ddf0",
  OperatorSet: "0xceb576d9f15e4e200fdb5096d64d5dfd667e16def20c1eefd14256d8e3faa267",
  PoolInitialized: "0x158203defc2d27a8ffa8fed890ab44af5f02b31d9e0a4b675012ab14910cce6c",
  ProtocolFeeCollected: "0x38e0351a30f1ad29b5f3c004f0c4c166d06d42da6dcf3a0a48b32eb4d7726ac8",
  Recharged: "0x247e5840117806f0dc457a145874a5b36777127eccb8eb1f3ab763ee17a458f3",
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
 * Adds with kWh alone: sells `energySold` of `energyIn` to the pool first, as `sellEnergy` does, and adds what that
 * got with as much of the rest as it needs. What is left of the quote, if it is more than a liquidity share costs,
 * goes to `to`, who gets the liquidity.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.addEnergyLiquidity({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   energySold: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addEnergyLiquidity(
  client: AnyClient,
  parameters: addEnergyLiquidity.Parameters,
): Promise<addEnergyLiquidity.ReturnType> {
  return write(client, addEnergyLiquidity.call(parameters), parameters);
}

export declare namespace addEnergyLiquidity {
  type Args = {
    key: PoolKey;
    energyIn: bigint;
    energySold: bigint;
    minLiquidity: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** Minted. */
    liquidity: bigint;
    /** Taken, µWh, ⌈⌉: at most `energyIn`. */
    energy: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `addEnergyLiquidity`, for multicalls, batches and wallets. */
addEnergyLiquidity.call = (
  parameters: ContractParameter & addEnergyLiquidity.Args,
): Call<
  typeof ammAbi,
  "addEnergyLiquidity",
  readonly [
    key: PoolKey,
    energyIn: bigint,
    energySold: bigint,
    minLiquidity: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "addEnergyLiquidity", [
    parameters.key,
    parameters.energyIn,
    parameters.energySold,
    parameters.minLiquidity,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `addEnergyLiquidity` without sending it.
 *
 * @returns What the contract's function would return.
 */
addEnergyLiquidity.simulate = async (
  client: AnyClient,
  parameters: addEnergyLiquidity.Parameters,
): Promise<addEnergyLiquidity.Result> => {
  const [liquidity, energy] = (await read(client, addEnergyLiquidity.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { liquidity, energy };
};

/** The events of DissipativeAMM among logs, decoded. */
addEnergyLiquidity.extractEvents = extractEvents;

/**
 * Adds with kWh alone: sells `energySold` of `energyIn` to the pool first, as `sellEnergy` does, and adds what that
 * got with as much of the rest as it needs. What is left of the quote, if it is more than a liquidity share costs,
 * goes to `to`, who gets the liquidity.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.addEnergyLiquiditySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   energyIn: 1_000_000_000n,
 *   energySold: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addEnergyLiquiditySync(
  client: AnyClient,
  parameters: addEnergyLiquiditySync.Parameters,
): Promise<addEnergyLiquiditySync.ReturnType> {
  return writeSync(client, addEnergyLiquidity.call(parameters), parameters, extractEvents);
}

export declare namespace addEnergyLiquiditySync {
  type Args = addEnergyLiquidity.Args;
  type Parameters = addEnergyLiquidity.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

addEnergyLiquiditySync.call = addEnergyLiquidity.call;
addEnergyLiquiditySync.simulate = addEnergyLiquidity.simulate;
addEnergyLiquiditySync.extractEvents = extractEvents;

/**
 * Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima. In shares, as
 * `removeLiquidity` gives them back: proportions of a pool are proportions of shares, so adding reads no index. It
 * works in a vintage that has ended, too, whose kWh are then worth nothing; what it takes, removal gives back.
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
 *   maxEnergyShares: 1_000_000_000n,
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
    /** Token shares; ⌊energy / I⌋ are worth no more than `energy` whenever the call is mined, since I never rises. */
    maxEnergyShares: bigint;
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
    energyShares: bigint;
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
    maxEnergyShares: bigint,
    maxQuote: bigint,
    minLiquidity: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "addLiquidity", [
    parameters.key,
    parameters.maxEnergyShares,
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
  const [liquidity, energyShares, quote] = (await read(client, addLiquidity.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint, bigint];
  return { liquidity, energyShares, quote };
};

/** The events of DissipativeAMM among logs, decoded. */
addLiquidity.extractEvents = extractEvents;

/**
 * Adds at the pool's proportions of xs, ys and yt (so idle quote is paid for too), within both maxima. In shares, as
 * `removeLiquidity` gives them back: proportions of a pool are proportions of shares, so adding reads no index. It
 * works in a vintage that has ended, too, whose kWh are then worth nothing; what it takes, removal gives back.
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
 *   maxEnergyShares: 1_000_000_000n,
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
 * Adds with quote alone: buys kWh from the pool with `quoteSpent` of `quoteIn` first, and adds them with as much of
 * the rest as they need. What is left of the kWh, if it is more than a liquidity share costs, goes to `to`, who gets
 * the liquidity.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.addQuoteLiquidity({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteIn: 1_000_000_000n,
 *   quoteSpent: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addQuoteLiquidity(
  client: AnyClient,
  parameters: addQuoteLiquidity.Parameters,
): Promise<addQuoteLiquidity.ReturnType> {
  return write(client, addQuoteLiquidity.call(parameters), parameters);
}

export declare namespace addQuoteLiquidity {
  type Args = {
    key: PoolKey;
    quoteIn: bigint;
    quoteSpent: bigint;
    minLiquidity: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** Minted. */
    liquidity: bigint;
    /** Taken, base units: at most `quoteIn`. */
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `addQuoteLiquidity`, for multicalls, batches and wallets. */
addQuoteLiquidity.call = (
  parameters: ContractParameter & addQuoteLiquidity.Args,
): Call<
  typeof ammAbi,
  "addQuoteLiquidity",
  readonly [
    key: PoolKey,
    quoteIn: bigint,
    quoteSpent: bigint,
    minLiquidity: bigint,
    to: Address,
    settlement: Settlement,
    deadline: bigint,
  ]
> =>
  defineCall(parameters.address, ammAbi, "addQuoteLiquidity", [
    parameters.key,
    parameters.quoteIn,
    parameters.quoteSpent,
    parameters.minLiquidity,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `addQuoteLiquidity` without sending it.
 *
 * @returns What the contract's function would return.
 */
addQuoteLiquidity.simulate = async (
  client: AnyClient,
  parameters: addQuoteLiquidity.Parameters,
): Promise<addQuoteLiquidity.Result> => {
  const [liquidity, quote] = (await read(client, addQuoteLiquidity.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { liquidity, quote };
};

/** The events of DissipativeAMM among logs, decoded. */
addQuoteLiquidity.extractEvents = extractEvents;

/**
 * Adds with quote alone: buys kWh from the pool with `quoteSpent` of `quoteIn` first, and adds them with as much of
 * the rest as they need. What is left of the kWh, if it is more than a liquidity share costs, goes to `to`, who gets
 * the liquidity.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.addQuoteLiquiditySync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   quoteIn: 1_000_000_000n,
 *   quoteSpent: 1_000_000_000n,
 *   minLiquidity: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function addQuoteLiquiditySync(
  client: AnyClient,
  parameters: addQuoteLiquiditySync.Parameters,
): Promise<addQuoteLiquiditySync.ReturnType> {
  return writeSync(client, addQuoteLiquidity.call(parameters), parameters, extractEvents);
}

export declare namespace addQuoteLiquiditySync {
  type Args = addQuoteLiquidity.Args;
  type Parameters = addQuoteLiquidity.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

addQuoteLiquiditySync.call = addQuoteLiquidity.call;
addQuoteLiquiditySync.simulate = addQuoteLiquidity.simulate;
addQuoteLiquiditySync.extractEvents = extractEvents;

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
 * What the fee will be, and from when; the fee now and zero if nothing is announced.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fee, effectiveAt } = await client.wattle.amm.readAnnouncedFee();
 * ```
 */
export async function readAnnouncedFee(
  client: AnyClient,
  parameters: readAnnouncedFee.Parameters,
): Promise<readAnnouncedFee.ReturnType> {
  const [fee, effectiveAt] = (await read(client, readAnnouncedFee.call(parameters), parameters)) as readonly [
    bigint,
    bigint,
  ];
  return { fee, effectiveAt };
}

export declare namespace readAnnouncedFee {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    fee: bigint;
    effectiveAt: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `announcedFee`, for multicalls, batches and wallets. */
readAnnouncedFee.call = (
  parameters: ContractParameter & readAnnouncedFee.Args,
): Call<typeof ammAbi, "announcedFee", readonly []> => defineCall(parameters.address, ammAbi, "announcedFee", []);

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
 * Buys exactly these shares for at most `maxQuoteIn`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.buyExactShares({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   shares: 1_000_000_000n,
 *   maxQuoteIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyExactShares(
  client: AnyClient,
  parameters: buyExactShares.Parameters,
): Promise<buyExactShares.ReturnType> {
  return write(client, buyExactShares.call(parameters), parameters);
}

export declare namespace buyExactShares {
  type Args = {
    key: PoolKey;
    shares: bigint;
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

/** Encodes the one call of `buyExactShares`, for multicalls, batches and wallets. */
buyExactShares.call = (
  parameters: ContractParameter & buyExactShares.Args,
): Call<
  typeof ammAbi,
  "buyExactShares",
  readonly [key: PoolKey, shares: bigint, maxQuoteIn: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "buyExactShares", [
    parameters.key,
    parameters.shares,
    parameters.maxQuoteIn,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `buyExactShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
buyExactShares.simulate = async (
  client: AnyClient,
  parameters: buyExactShares.Parameters,
): Promise<buyExactShares.Result> => {
  return (await read(client, buyExactShares.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
buyExactShares.extractEvents = extractEvents;

/**
 * Buys exactly these shares for at most `maxQuoteIn`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.buyExactSharesSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   shares: 1_000_000_000n,
 *   maxQuoteIn: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function buyExactSharesSync(
  client: AnyClient,
  parameters: buyExactSharesSync.Parameters,
): Promise<buyExactSharesSync.ReturnType> {
  return writeSync(client, buyExactShares.call(parameters), parameters, extractEvents);
}

export declare namespace buyExactSharesSync {
  type Args = buyExactShares.Args;
  type Parameters = buyExactShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

buyExactSharesSync.call = buyExactShares.call;
buyExactSharesSync.simulate = buyExactShares.simulate;
buyExactSharesSync.extractEvents = extractEvents;

/**
 * Remembers earned growth, at most once a day, for the recharge's gate; harvest, recharge and collection do too.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.checkpoint({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function checkpoint(client: AnyClient, parameters: checkpoint.Parameters): Promise<checkpoint.ReturnType> {
  return write(client, checkpoint.call(parameters), parameters);
}

export declare namespace checkpoint {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `checkpoint`, for multicalls, batches and wallets. */
checkpoint.call = (
  parameters: ContractParameter & checkpoint.Args,
): Call<typeof ammAbi, "checkpoint", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "checkpoint", [parameters.key]);

/**
 * Runs `checkpoint` without sending it.
 *
 * @returns What the contract's function would return.
 */
checkpoint.simulate = async (client: AnyClient, parameters: checkpoint.Parameters): Promise<checkpoint.Result> => {
  await read(client, checkpoint.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
checkpoint.extractEvents = extractEvents;

/**
 * Remembers earned growth, at most once a day, for the recharge's gate; harvest, recharge and collection do too.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.checkpointSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function checkpointSync(
  client: AnyClient,
  parameters: checkpointSync.Parameters,
): Promise<checkpointSync.ReturnType> {
  return writeSync(client, checkpoint.call(parameters), parameters, extractEvents);
}

export declare namespace checkpointSync {
  type Args = checkpoint.Args;
  type Parameters = checkpoint.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

checkpointSync.call = checkpoint.call;
checkpointSync.simulate = checkpoint.simulate;
checkpointSync.extractEvents = extractEvents;

/**
 * When the kWh of a pool are worth nothing but the compensation that they carry, surrenders them and adds it to idle
 * quote, which removal pays out. Anyone may. Only the pool's own reserve is touched: whoever has kWh in an internal
 * balance withdraws and surrenders them.
 *
 * Refused while the vintage trades, and while all of the pool's kWh are together a µWh or more, the least that can be
 * retired or delivered. The least shares and quote that have the curve's price stay: ⌈xs/ys⌉ and max(1, ⌊ys/xs⌋).
 * Refused too if the quote pays less than is due.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.claimCompensation({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function claimCompensation(
  client: AnyClient,
  parameters: claimCompensation.Parameters,
): Promise<claimCompensation.ReturnType> {
  return write(client, claimCompensation.call(parameters), parameters);
}

export declare namespace claimCompensation {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimCompensation`, for multicalls, batches and wallets. */
claimCompensation.call = (
  parameters: ContractParameter & claimCompensation.Args,
): Call<typeof ammAbi, "claimCompensation", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "claimCompensation", [parameters.key]);

/**
 * Runs `claimCompensation` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimCompensation.simulate = async (
  client: AnyClient,
  parameters: claimCompensation.Parameters,
): Promise<claimCompensation.Result> => {
  return (await read(client, claimCompensation.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
claimCompensation.extractEvents = extractEvents;

/**
 * When the kWh of a pool are worth nothing but the compensation that they carry, surrenders them and adds it to idle
 * quote, which removal pays out. Anyone may. Only the pool's own reserve is touched: whoever has kWh in an internal
 * balance withdraws and surrenders them.
 *
 * Refused while the vintage trades, and while all of the pool's kWh are together a µWh or more, the least that can be
 * retired or delivered. The least shares and quote that have the curve's price stay: ⌈xs/ys⌉ and max(1, ⌊ys/xs⌋).
 * Refused too if the quote pays less than is due.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.claimCompensationSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function claimCompensationSync(
  client: AnyClient,
  parameters: claimCompensationSync.Parameters,
): Promise<claimCompensationSync.ReturnType> {
  return writeSync(client, claimCompensation.call(parameters), parameters, extractEvents);
}

export declare namespace claimCompensationSync {
  type Args = claimCompensation.Args;
  type Parameters = claimCompensation.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimCompensationSync.call = claimCompensation.call;
claimCompensationSync.simulate = claimCompensation.simulate;
claimCompensationSync.extractEvents = extractEvents;

/**
 * Pays the caller what harvests credited its liquidity with. Reads no index and no oracle.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.claimHarvest({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 * });
 * ```
 */
export function claimHarvest(client: AnyClient, parameters: claimHarvest.Parameters): Promise<claimHarvest.ReturnType> {
  return write(client, claimHarvest.call(parameters), parameters);
}

export declare namespace claimHarvest {
  type Args = {
    key: PoolKey;
    to: Address;
    settlement: Settlement;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimHarvest`, for multicalls, batches and wallets. */
claimHarvest.call = (
  parameters: ContractParameter & claimHarvest.Args,
): Call<typeof ammAbi, "claimHarvest", readonly [key: PoolKey, to: Address, settlement: Settlement]> =>
  defineCall(parameters.address, ammAbi, "claimHarvest", [parameters.key, parameters.to, parameters.settlement]);

/**
 * Runs `claimHarvest` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimHarvest.simulate = async (
  client: AnyClient,
  parameters: claimHarvest.Parameters,
): Promise<claimHarvest.Result> => {
  return (await read(client, claimHarvest.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
claimHarvest.extractEvents = extractEvents;

/**
 * Pays the caller what harvests credited its liquidity with. Reads no index and no oracle.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.claimHarvestSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 * });
 * ```
 */
export function claimHarvestSync(
  client: AnyClient,
  parameters: claimHarvestSync.Parameters,
): Promise<claimHarvestSync.ReturnType> {
  return writeSync(client, claimHarvest.call(parameters), parameters, extractEvents);
}

export declare namespace claimHarvestSync {
  type Args = claimHarvest.Args;
  type Parameters = claimHarvest.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimHarvestSync.call = claimHarvest.call;
claimHarvestSync.simulate = claimHarvest.simulate;
claimHarvestSync.extractEvents = extractEvents;

/**
 * Mints the protocol's share of what fees earned since it was last collected, at the lower of the shares in force then
 * and now: a raise
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.collectProtocolFee({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function collectProtocolFee(
  client: AnyClient,
  parameters: collectProtocolFee.Parameters,
): Promise<collectProtocolFee.ReturnType> {
  return write(client, collectProtocolFee.call(parameters), parameters);
}

export declare namespace collectProtocolFee {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `collectProtocolFee`, for multicalls, batches and wallets. */
collectProtocolFee.call = (
  parameters: ContractParameter & collectProtocolFee.Args,
): Call<typeof ammAbi, "collectProtocolFee", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "collectProtocolFee", [parameters.key]);

/**
 * Runs `collectProtocolFee` without sending it.
 *
 * @returns What the contract's function would return.
 */
collectProtocolFee.simulate = async (
  client: AnyClient,
  parameters: collectProtocolFee.Parameters,
): Promise<collectProtocolFee.Result> => {
  return (await read(client, collectProtocolFee.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
collectProtocolFee.extractEvents = extractEvents;

/**
 * Mints the protocol's share of what fees earned since it was last collected, at the lower of the shares in force then
 * and now: a raise
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.collectProtocolFeeSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function collectProtocolFeeSync(
  client: AnyClient,
  parameters: collectProtocolFeeSync.Parameters,
): Promise<collectProtocolFeeSync.ReturnType> {
  return writeSync(client, collectProtocolFee.call(parameters), parameters, extractEvents);
}

export declare namespace collectProtocolFeeSync {
  type Args = collectProtocolFee.Args;
  type Parameters = collectProtocolFee.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

collectProtocolFeeSync.call = collectProtocolFee.call;
collectProtocolFeeSync.simulate = collectProtocolFee.simulate;
collectProtocolFeeSync.extractEvents = extractEvents;

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
 * The owner's delta of a token in the session that is open: negative is owed. Zero outside sessions.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const delta = await client.wattle.amm.readDeltaOf({
 *   token: "0x…",
 * });
 * ```
 */
export async function readDeltaOf(
  client: AnyClient,
  parameters: readDeltaOf.Parameters,
): Promise<readDeltaOf.ReturnType> {
  return (await read(client, readDeltaOf.call(parameters), parameters)) as bigint;
}

export declare namespace readDeltaOf {
  type Args = {
    token: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `deltaOf`, for multicalls, batches and wallets. */
readDeltaOf.call = (
  parameters: ContractParameter & readDeltaOf.Args,
): Call<typeof ammAbi, "deltaOf", readonly [token: Address]> =>
  defineCall(parameters.address, ammAbi, "deltaOf", [parameters.token]);

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
 * The average price as of now, quote base units per kWh, WAD: an exponential moving average of the logarithm with T =
 * 1,800 s, of the prices that stood before each timestamp's first trade. Reverts while the lock is held.
 *
 * Warning: a price held for a block moves it by 0.7 % of the difference, one held for half an hour by half of it.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const price = await client.wattle.amm.readEmaPrice({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readEmaPrice(
  client: AnyClient,
  parameters: readEmaPrice.Parameters,
): Promise<readEmaPrice.ReturnType> {
  return (await read(client, readEmaPrice.call(parameters), parameters)) as bigint;
}

export declare namespace readEmaPrice {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `emaPrice`, for multicalls, batches and wallets. */
readEmaPrice.call = (
  parameters: ContractParameter & readEmaPrice.Args,
): Call<typeof ammAbi, "emaPrice", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "emaPrice", [parameters.key]);

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
 * The most that the fee can ever be, 1e-6.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeCap = await client.wattle.amm.readFeeCap();
 * ```
 */
export async function readFeeCap(client: AnyClient, parameters: readFeeCap.Parameters): Promise<readFeeCap.ReturnType> {
  return (await read(client, readFeeCap.call(parameters), parameters)) as bigint;
}

export declare namespace readFeeCap {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `feeCap`, for multicalls, batches and wallets. */
readFeeCap.call = (parameters: ContractParameter & readFeeCap.Args): Call<typeof ammAbi, "feeCap", readonly []> =>
  defineCall(parameters.address, ammAbi, "feeCap", []);

/**
 * Who sets the fee; zero: nobody, for ever.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeController = await client.wattle.amm.readFeeController();
 * ```
 */
export async function readFeeController(
  client: AnyClient,
  parameters: readFeeController.Parameters,
): Promise<readFeeController.ReturnType> {
  return (await read(client, readFeeController.call(parameters), parameters)) as Address;
}

export declare namespace readFeeController {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `feeController`, for multicalls, batches and wallets. */
readFeeController.call = (
  parameters: ContractParameter & readFeeController.Args,
): Call<typeof ammAbi, "feeController", readonly []> => defineCall(parameters.address, ammAbi, "feeController", []);

/**
 * Seconds between the announcement of a raise and its effect.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeNotice = await client.wattle.amm.readFeeNotice();
 * ```
 */
export async function readFeeNotice(
  client: AnyClient,
  parameters: readFeeNotice.Parameters,
): Promise<readFeeNotice.ReturnType> {
  return (await read(client, readFeeNotice.call(parameters), parameters)) as bigint;
}

export declare namespace readFeeNotice {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `feeNotice`, for multicalls, batches and wallets. */
readFeeNotice.call = (
  parameters: ContractParameter & readFeeNotice.Args,
): Call<typeof ammAbi, "feeNotice", readonly []> => defineCall(parameters.address, ammAbi, "feeNotice", []);

/**
 * The fee now, 1e-6, and who gets it (zero: nobody yet, and no fee).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fee, recipient } = await client.wattle.amm.readFeeTerms();
 * ```
 */
export async function readFeeTerms(
  client: AnyClient,
  parameters: readFeeTerms.Parameters,
): Promise<readFeeTerms.ReturnType> {
  const [fee, recipient] = (await read(client, readFeeTerms.call(parameters), parameters)) as readonly [
    bigint,
    Address,
  ];
  return { fee, recipient };
}

export declare namespace readFeeTerms {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    fee: bigint;
    recipient: Address;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `feeTerms`, for multicalls, batches and wallets. */
readFeeTerms.call = (parameters: ContractParameter & readFeeTerms.Args): Call<typeof ammAbi, "feeTerms", readonly []> =>
  defineCall(parameters.address, ammAbi, "feeTerms", []);

/**
 * Moves idle quote of more than 2 % of what the curve needs out of the pool, to be claimed by those who are its
 * providers now.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.harvest({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function harvest(client: AnyClient, parameters: harvest.Parameters): Promise<harvest.ReturnType> {
  return write(client, harvest.call(parameters), parameters);
}

export declare namespace harvest {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `harvest`, for multicalls, batches and wallets. */
harvest.call = (
  parameters: ContractParameter & harvest.Args,
): Call<typeof ammAbi, "harvest", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "harvest", [parameters.key]);

/**
 * Runs `harvest` without sending it.
 *
 * @returns What the contract's function would return.
 */
harvest.simulate = async (client: AnyClient, parameters: harvest.Parameters): Promise<harvest.Result> => {
  return (await read(client, harvest.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
harvest.extractEvents = extractEvents;

/**
 * Moves idle quote of more than 2 % of what the curve needs out of the pool, to be claimed by those who are its
 * providers now.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.harvestSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export function harvestSync(client: AnyClient, parameters: harvestSync.Parameters): Promise<harvestSync.ReturnType> {
  return writeSync(client, harvest.call(parameters), parameters, extractEvents);
}

export declare namespace harvestSync {
  type Args = harvest.Args;
  type Parameters = harvest.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

harvestSync.call = harvest.call;
harvestSync.simulate = harvest.simulate;
harvestSync.extractEvents = extractEvents;

/**
 * What a provider can claim of harvests, base units. Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const harvest = await client.wattle.amm.readHarvestOf({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   account: "0x…",
 * });
 * ```
 */
export async function readHarvestOf(
  client: AnyClient,
  parameters: readHarvestOf.Parameters,
): Promise<readHarvestOf.ReturnType> {
  return (await read(client, readHarvestOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readHarvestOf {
  type Args = {
    key: PoolKey;
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `harvestOf`, for multicalls, batches and wallets. */
readHarvestOf.call = (
  parameters: ContractParameter & readHarvestOf.Args,
): Call<typeof ammAbi, "harvestOf", readonly [key: PoolKey, account: Address]> =>
  defineCall(parameters.address, ammAbi, "harvestOf", [parameters.key, parameters.account]);

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
 * What a pool's income is counted by. Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const income = await client.wattle.amm.readIncomeOf({
 *   id: "0x…",
 * });
 * ```
 */
export async function readIncomeOf(
  client: AnyClient,
  parameters: readIncomeOf.Parameters,
): Promise<readIncomeOf.ReturnType> {
  return (await read(client, readIncomeOf.call(parameters), parameters)) as Income;
}

export declare namespace readIncomeOf {
  type Args = {
    id: PoolId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Income;
  type ErrorType = Failure;
}

/** Encodes the one call of `incomeOf`, for multicalls, batches and wallets. */
readIncomeOf.call = (
  parameters: ContractParameter & readIncomeOf.Args,
): Call<typeof ammAbi, "incomeOf", readonly [id: PoolId]> =>
  defineCall(parameters.address, ammAbi, "incomeOf", [parameters.id]);

/**
 * Opens a pool with its first liquidity. The first 1,000 liquidity shares are burned.
 *
 * Fee and carry cap together at most half of the input; τ is zero where the cap is, and only there.
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
 * Fee and carry cap together at most half of the input; τ is zero where the cap is, and only there.
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
 * Makes several calls of this contract in one, each as the caller's own; if one reverts none has happened. Takes no
 * value. Returns what each returned, encoded.
 *
 * Apply `delegatecall` with the current contract to each calldata in `data`, and store the `abi.encode` formatted
 * results of each `delegatecall` into `results`. If any of the `delegatecall`s reverts, the entire context is
 * reverted, and the error is bubbled up. By default, this function directly returns the results and terminates the
 * call context. If you need to add before and after actions to the multicall, please override this function.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.multicall({
 *   data: ["0x…"],
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function multicall(client: AnyClient, parameters: multicall.Parameters): Promise<multicall.ReturnType> {
  return write(client, multicall.call(parameters), parameters);
}

export declare namespace multicall {
  type Args = {
    data: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = readonly Hex[];
  type ErrorType = Failure;
}

/** Encodes the one call of `multicall`, for multicalls, batches and wallets. */
multicall.call = (
  parameters: ContractParameter & multicall.Args & ValueParameter,
): Call<typeof ammAbi, "multicall", readonly [data: readonly Hex[]]> =>
  defineCall(parameters.address, ammAbi, "multicall", [parameters.data], parameters.value);

/**
 * Runs `multicall` without sending it.
 *
 * @returns What the contract's function would return.
 */
multicall.simulate = async (client: AnyClient, parameters: multicall.Parameters): Promise<multicall.Result> => {
  return (await read(client, multicall.call(parameters), { account: parameters.account })) as readonly Hex[];
};

/** The events of DissipativeAMM among logs, decoded. */
multicall.extractEvents = extractEvents;

/**
 * Makes several calls of this contract in one, each as the caller's own; if one reverts none has happened. Takes no
 * value. Returns what each returned, encoded.
 *
 * Apply `delegatecall` with the current contract to each calldata in `data`, and store the `abi.encode` formatted
 * results of each `delegatecall` into `results`. If any of the `delegatecall`s reverts, the entire context is
 * reverted, and the error is bubbled up. By default, this function directly returns the results and terminates the
 * call context. If you need to add before and after actions to the multicall, please override this function.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.multicallSync({
 *   data: ["0x…"],
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function multicallSync(
  client: AnyClient,
  parameters: multicallSync.Parameters,
): Promise<multicallSync.ReturnType> {
  return writeSync(client, multicall.call(parameters), parameters, extractEvents);
}

export declare namespace multicallSync {
  type Args = multicall.Args;
  type Parameters = multicall.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

multicallSync.call = multicall.call;
multicallSync.simulate = multicall.simulate;
multicallSync.extractEvents = extractEvents;

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
 * An allowance of a quote in Permit2, by its `PermitSingle` that expires at 2^48 − 1. A quote is pulled with it when
 * the quote itself refuses. Reverts with Permit2Failed, or Permit2AmountOverflow from 2^160 on.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.permit2({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permit2(client: AnyClient, parameters: permit2.Parameters): Promise<permit2.ReturnType> {
  return write(client, permit2.call(parameters), parameters);
}

export declare namespace permit2 {
  type Args = {
    token: Address;
    amount: bigint;
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

/** Encodes the one call of `permit2`, for multicalls, batches and wallets. */
permit2.call = (
  parameters: ContractParameter & permit2.Args,
): Call<
  typeof ammAbi,
  "permit2",
  readonly [token: Address, amount: bigint, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, ammAbi, "permit2", [
    parameters.token,
    parameters.amount,
    parameters.deadline,
    parameters.v,
    parameters.r,
    parameters.s,
  ]);

/**
 * Runs `permit2` without sending it.
 *
 * @returns What the contract's function would return.
 */
permit2.simulate = async (client: AnyClient, parameters: permit2.Parameters): Promise<permit2.Result> => {
  await read(client, permit2.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
permit2.extractEvents = extractEvents;

/**
 * An allowance of a quote in Permit2, by its `PermitSingle` that expires at 2^48 − 1. A quote is pulled with it when
 * the quote itself refuses. Reverts with Permit2Failed, or Permit2AmountOverflow from 2^160 on.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.permit2Sync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function permit2Sync(client: AnyClient, parameters: permit2Sync.Parameters): Promise<permit2Sync.ReturnType> {
  return writeSync(client, permit2.call(parameters), parameters, extractEvents);
}

export declare namespace permit2Sync {
  type Args = permit2.Args;
  type Parameters = permit2.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

permit2Sync.call = permit2.call;
permit2Sync.simulate = permit2.simulate;
permit2Sync.extractEvents = extractEvents;

/**
 * Sells the pool up to `maxShares` for idle quote: at most the lot that has accrued (0.5 % of xs in 600 s) and what
 * idle quote pays for, at min(spot, average) less a discount (2 % after a lot was taken, falling to 0.1 % in 600 s)
 * and what is known to be lost.
 *
 * Refused while the price has not stood for a second a tick (1e-5) between it and its average, and while trailing
 * income is below λ/2.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.recharge({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   maxShares: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function recharge(client: AnyClient, parameters: recharge.Parameters): Promise<recharge.ReturnType> {
  return write(client, recharge.call(parameters), parameters);
}

export declare namespace recharge {
  type Args = {
    key: PoolKey;
    maxShares: bigint;
    minQuoteOut: bigint;
    to: Address;
    settlement: Settlement;
    deadline: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    energyShares: bigint;
    quoteOut: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `recharge`, for multicalls, batches and wallets. */
recharge.call = (
  parameters: ContractParameter & recharge.Args,
): Call<
  typeof ammAbi,
  "recharge",
  readonly [key: PoolKey, maxShares: bigint, minQuoteOut: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "recharge", [
    parameters.key,
    parameters.maxShares,
    parameters.minQuoteOut,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `recharge` without sending it.
 *
 * @returns What the contract's function would return.
 */
recharge.simulate = async (client: AnyClient, parameters: recharge.Parameters): Promise<recharge.Result> => {
  const [energyShares, quoteOut] = (await read(client, recharge.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { energyShares, quoteOut };
};

/** The events of DissipativeAMM among logs, decoded. */
recharge.extractEvents = extractEvents;

/**
 * Sells the pool up to `maxShares` for idle quote: at most the lot that has accrued (0.5 % of xs in 600 s) and what
 * idle quote pays for, at min(spot, average) less a discount (2 % after a lot was taken, falling to 0.1 % in 600 s)
 * and what is known to be lost.
 *
 * Refused while the price has not stood for a second a tick (1e-5) between it and its average, and while trailing
 * income is below λ/2.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.rechargeSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   maxShares: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function rechargeSync(client: AnyClient, parameters: rechargeSync.Parameters): Promise<rechargeSync.ReturnType> {
  return writeSync(client, recharge.call(parameters), parameters, extractEvents);
}

export declare namespace rechargeSync {
  type Args = recharge.Args;
  type Parameters = recharge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

rechargeSync.call = recharge.call;
rechargeSync.simulate = recharge.simulate;
rechargeSync.extractEvents = extractEvents;

/**
 * What a recharge would find now. Reverts while the lock is held.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const terms = await client.wattle.amm.readRechargeTerms({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 * });
 * ```
 */
export async function readRechargeTerms(
  client: AnyClient,
  parameters: readRechargeTerms.Parameters,
): Promise<readRechargeTerms.ReturnType> {
  return (await read(client, readRechargeTerms.call(parameters), parameters)) as RechargeTerms;
}

export declare namespace readRechargeTerms {
  type Args = {
    key: PoolKey;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = RechargeTerms;
  type ErrorType = Failure;
}

/** Encodes the one call of `rechargeTerms`, for multicalls, batches and wallets. */
readRechargeTerms.call = (
  parameters: ContractParameter & readRechargeTerms.Args,
): Call<typeof ammAbi, "rechargeTerms", readonly [key: PoolKey]> =>
  defineCall(parameters.address, ammAbi, "rechargeTerms", [parameters.key]);

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
 * Moves a delta into the owner's stored balance (`max`: all of it). Reverts with InsufficientInternalBalance beyond
 * what is there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.saveCredit({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function saveCredit(client: AnyClient, parameters: saveCredit.Parameters): Promise<saveCredit.ReturnType> {
  return write(client, saveCredit.call(parameters), parameters);
}

export declare namespace saveCredit {
  type Args = {
    token: Address;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `saveCredit`, for multicalls, batches and wallets. */
saveCredit.call = (
  parameters: ContractParameter & saveCredit.Args,
): Call<typeof ammAbi, "saveCredit", readonly [token: Address, amount: bigint]> =>
  defineCall(parameters.address, ammAbi, "saveCredit", [parameters.token, parameters.amount]);

/**
 * Runs `saveCredit` without sending it.
 *
 * @returns What the contract's function would return.
 */
saveCredit.simulate = async (client: AnyClient, parameters: saveCredit.Parameters): Promise<saveCredit.Result> => {
  await read(client, saveCredit.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
saveCredit.extractEvents = extractEvents;

/**
 * Moves a delta into the owner's stored balance (`max`: all of it). Reverts with InsufficientInternalBalance beyond
 * what is there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.saveCreditSync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function saveCreditSync(
  client: AnyClient,
  parameters: saveCreditSync.Parameters,
): Promise<saveCreditSync.ReturnType> {
  return writeSync(client, saveCredit.call(parameters), parameters, extractEvents);
}

export declare namespace saveCreditSync {
  type Args = saveCredit.Args;
  type Parameters = saveCredit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

saveCreditSync.call = saveCredit.call;
saveCreditSync.simulate = saveCredit.simulate;
saveCreditSync.extractEvents = extractEvents;

/**
 * An allowance by the token's own permit (EIP-2612): a quote's in base units, a kWh token's in energy. Reverts as the
 * token does.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.selfPermit({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function selfPermit(client: AnyClient, parameters: selfPermit.Parameters): Promise<selfPermit.ReturnType> {
  return write(client, selfPermit.call(parameters), parameters);
}

export declare namespace selfPermit {
  type Args = {
    token: Address;
    amount: bigint;
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

/** Encodes the one call of `selfPermit`, for multicalls, batches and wallets. */
selfPermit.call = (
  parameters: ContractParameter & selfPermit.Args,
): Call<
  typeof ammAbi,
  "selfPermit",
  readonly [token: Address, amount: bigint, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, ammAbi, "selfPermit", [
    parameters.token,
    parameters.amount,
    parameters.deadline,
    parameters.v,
    parameters.r,
    parameters.s,
  ]);

/**
 * Runs `selfPermit` without sending it.
 *
 * @returns What the contract's function would return.
 */
selfPermit.simulate = async (client: AnyClient, parameters: selfPermit.Parameters): Promise<selfPermit.Result> => {
  await read(client, selfPermit.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
selfPermit.extractEvents = extractEvents;

/**
 * An allowance by the token's own permit (EIP-2612): a quote's in base units, a kWh token's in energy. Reverts as the
 * token does.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.selfPermitSync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function selfPermitSync(
  client: AnyClient,
  parameters: selfPermitSync.Parameters,
): Promise<selfPermitSync.ReturnType> {
  return writeSync(client, selfPermit.call(parameters), parameters, extractEvents);
}

export declare namespace selfPermitSync {
  type Args = selfPermit.Args;
  type Parameters = selfPermit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

selfPermitSync.call = selfPermit.call;
selfPermitSync.simulate = selfPermit.simulate;
selfPermitSync.extractEvents = extractEvents;

/**
 * An allowance of what a kWh token's shares are worth, by its `permitShares`. Reverts as the token does.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.selfPermitOfShares({
 *   token: "0x…",
 *   shares: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function selfPermitOfShares(
  client: AnyClient,
  parameters: selfPermitOfShares.Parameters,
): Promise<selfPermitOfShares.ReturnType> {
  return write(client, selfPermitOfShares.call(parameters), parameters);
}

export declare namespace selfPermitOfShares {
  type Args = {
    token: Address;
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

/** Encodes the one call of `selfPermitOfShares`, for multicalls, batches and wallets. */
selfPermitOfShares.call = (
  parameters: ContractParameter & selfPermitOfShares.Args,
): Call<
  typeof ammAbi,
  "selfPermitOfShares",
  readonly [token: Address, shares: Shares, deadline: bigint, v: number, r: Hex, s: Hex]
> =>
  defineCall(parameters.address, ammAbi, "selfPermitOfShares", [
    parameters.token,
    parameters.shares,
    parameters.deadline,
    parameters.v,
    parameters.r,
    parameters.s,
  ]);

/**
 * Runs `selfPermitOfShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
selfPermitOfShares.simulate = async (
  client: AnyClient,
  parameters: selfPermitOfShares.Parameters,
): Promise<selfPermitOfShares.Result> => {
  await read(client, selfPermitOfShares.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
selfPermitOfShares.extractEvents = extractEvents;

/**
 * An allowance of what a kWh token's shares are worth, by its `permitShares`. Reverts as the token does.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.selfPermitOfSharesSync({
 *   token: "0x…",
 *   shares: 1_000_000_000n,
 *   deadline: 1_767_225_600n,
 *   v: 1,
 *   r: "0x…",
 *   s: "0x…",
 * });
 * ```
 */
export function selfPermitOfSharesSync(
  client: AnyClient,
  parameters: selfPermitOfSharesSync.Parameters,
): Promise<selfPermitOfSharesSync.ReturnType> {
  return writeSync(client, selfPermitOfShares.call(parameters), parameters, extractEvents);
}

export declare namespace selfPermitOfSharesSync {
  type Args = selfPermitOfShares.Args;
  type Parameters = selfPermitOfShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

selfPermitOfSharesSync.call = selfPermitOfShares.call;
selfPermitOfSharesSync.simulate = selfPermitOfShares.simulate;
selfPermitOfSharesSync.extractEvents = extractEvents;

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
 * Sells exactly these shares of the caller's (`max`: all of them).
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.sellShares({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   shares: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellShares(client: AnyClient, parameters: sellShares.Parameters): Promise<sellShares.ReturnType> {
  return write(client, sellShares.call(parameters), parameters);
}

export declare namespace sellShares {
  type Args = {
    key: PoolKey;
    shares: bigint;
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

/** Encodes the one call of `sellShares`, for multicalls, batches and wallets. */
sellShares.call = (
  parameters: ContractParameter & sellShares.Args,
): Call<
  typeof ammAbi,
  "sellShares",
  readonly [key: PoolKey, shares: bigint, minQuoteOut: bigint, to: Address, settlement: Settlement, deadline: bigint]
> =>
  defineCall(parameters.address, ammAbi, "sellShares", [
    parameters.key,
    parameters.shares,
    parameters.minQuoteOut,
    parameters.to,
    parameters.settlement,
    parameters.deadline,
  ]);

/**
 * Runs `sellShares` without sending it.
 *
 * @returns What the contract's function would return.
 */
sellShares.simulate = async (client: AnyClient, parameters: sellShares.Parameters): Promise<sellShares.Result> => {
  return (await read(client, sellShares.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of DissipativeAMM among logs, decoded. */
sellShares.extractEvents = extractEvents;

/**
 * Sells exactly these shares of the caller's (`max`: all of them).
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Settlement } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.sellSharesSync({
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   shares: 1_000_000_000n,
 *   minQuoteOut: 1_000_000_000n,
 *   to: "0x…",
 *   settlement: Settlement.EXTERNAL,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export function sellSharesSync(
  client: AnyClient,
  parameters: sellSharesSync.Parameters,
): Promise<sellSharesSync.ReturnType> {
  return writeSync(client, sellShares.call(parameters), parameters, extractEvents);
}

export declare namespace sellSharesSync {
  type Args = sellShares.Args;
  type Parameters = sellShares.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

sellSharesSync.call = sellShares.call;
sellSharesSync.simulate = sellShares.simulate;
sellSharesSync.extractEvents = extractEvents;

/**
 * Lowers the fee at once, which also takes back a raise that was announced; or announces a raise, effective after
 * `feeNotice`. A raise announced later takes the place of the first and waits anew. Only the controller;
 * InvalidFeeRecipient before there is one.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.setFee({
 *   fee: 1n,
 * });
 * ```
 */
export function setFee(client: AnyClient, parameters: setFee.Parameters): Promise<setFee.ReturnType> {
  return write(client, setFee.call(parameters), parameters);
}

export declare namespace setFee {
  type Args = {
    /** 1e-6, at most `feeCap`. */
    fee: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setFee`, for multicalls, batches and wallets. */
setFee.call = (parameters: ContractParameter & setFee.Args): Call<typeof ammAbi, "setFee", readonly [fee: bigint]> =>
  defineCall(parameters.address, ammAbi, "setFee", [parameters.fee]);

/**
 * Runs `setFee` without sending it.
 *
 * @returns What the contract's function would return.
 */
setFee.simulate = async (client: AnyClient, parameters: setFee.Parameters): Promise<setFee.Result> => {
  await read(client, setFee.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
setFee.extractEvents = extractEvents;

/**
 * Lowers the fee at once, which also takes back a raise that was announced; or announces a raise, effective after
 * `feeNotice`. A raise announced later takes the place of the first and waits anew. Only the controller;
 * InvalidFeeRecipient before there is one.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.setFeeSync({
 *   fee: 1n,
 * });
 * ```
 */
export function setFeeSync(client: AnyClient, parameters: setFeeSync.Parameters): Promise<setFeeSync.ReturnType> {
  return writeSync(client, setFee.call(parameters), parameters, extractEvents);
}

export declare namespace setFeeSync {
  type Args = setFee.Args;
  type Parameters = setFee.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setFeeSync.call = setFee.call;
setFeeSync.simulate = setFee.simulate;
setFeeSync.extractEvents = extractEvents;

/**
 * Sends fees elsewhere, from now on. Only the controller; not to the zero address.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.setFeeRecipient({
 *   recipient: "0x…",
 * });
 * ```
 */
export function setFeeRecipient(
  client: AnyClient,
  parameters: setFeeRecipient.Parameters,
): Promise<setFeeRecipient.ReturnType> {
  return write(client, setFeeRecipient.call(parameters), parameters);
}

export declare namespace setFeeRecipient {
  type Args = {
    recipient: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setFeeRecipient`, for multicalls, batches and wallets. */
setFeeRecipient.call = (
  parameters: ContractParameter & setFeeRecipient.Args,
): Call<typeof ammAbi, "setFeeRecipient", readonly [recipient: Address]> =>
  defineCall(parameters.address, ammAbi, "setFeeRecipient", [parameters.recipient]);

/**
 * Runs `setFeeRecipient` without sending it.
 *
 * @returns What the contract's function would return.
 */
setFeeRecipient.simulate = async (
  client: AnyClient,
  parameters: setFeeRecipient.Parameters,
): Promise<setFeeRecipient.Result> => {
  await read(client, setFeeRecipient.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
setFeeRecipient.extractEvents = extractEvents;

/**
 * Sends fees elsewhere, from now on. Only the controller; not to the zero address.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.setFeeRecipientSync({
 *   recipient: "0x…",
 * });
 * ```
 */
export function setFeeRecipientSync(
  client: AnyClient,
  parameters: setFeeRecipientSync.Parameters,
): Promise<setFeeRecipientSync.ReturnType> {
  return writeSync(client, setFeeRecipient.call(parameters), parameters, extractEvents);
}

export declare namespace setFeeRecipientSync {
  type Args = setFeeRecipient.Args;
  type Parameters = setFeeRecipient.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setFeeRecipientSync.call = setFeeRecipient.call;
setFeeRecipientSync.simulate = setFeeRecipient.simulate;
setFeeRecipientSync.extractEvents = extractEvents;

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
 * Opens a session of the caller, a contract, and calls its `unlockCallback(data)`. Reverts with SessionOpen in another
 * session, with Reentrancy while the lock is held, and with UnpaidDebt or UnclaimedCredit when a delta is left.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.unlock({
 *   data: "0x…",
 * });
 * ```
 */
export function unlock(client: AnyClient, parameters: unlock.Parameters): Promise<unlock.ReturnType> {
  return write(client, unlock.call(parameters), parameters);
}

export declare namespace unlock {
  type Args = {
    data: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `unlock`, for multicalls, batches and wallets. */
unlock.call = (parameters: ContractParameter & unlock.Args): Call<typeof ammAbi, "unlock", readonly [data: Hex]> =>
  defineCall(parameters.address, ammAbi, "unlock", [parameters.data]);

/**
 * Runs `unlock` without sending it.
 *
 * @returns What the contract's function would return.
 */
unlock.simulate = async (client: AnyClient, parameters: unlock.Parameters): Promise<unlock.Result> => {
  await read(client, unlock.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
unlock.extractEvents = extractEvents;

/**
 * Opens a session of the caller, a contract, and calls its `unlockCallback(data)`. Reverts with SessionOpen in another
 * session, with Reentrancy while the lock is held, and with UnpaidDebt or UnclaimedCredit when a delta is left.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.unlockSync({
 *   data: "0x…",
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
 * Moves so much of a stored internal balance of the session's owner into its delta. Reverts with
 * InsufficientInternalBalance.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.amm.useBalance({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function useBalance(client: AnyClient, parameters: useBalance.Parameters): Promise<useBalance.ReturnType> {
  return write(client, useBalance.call(parameters), parameters);
}

export declare namespace useBalance {
  type Args = {
    token: Address;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `useBalance`, for multicalls, batches and wallets. */
useBalance.call = (
  parameters: ContractParameter & useBalance.Args,
): Call<typeof ammAbi, "useBalance", readonly [token: Address, amount: bigint]> =>
  defineCall(parameters.address, ammAbi, "useBalance", [parameters.token, parameters.amount]);

/**
 * Runs `useBalance` without sending it.
 *
 * @returns What the contract's function would return.
 */
useBalance.simulate = async (client: AnyClient, parameters: useBalance.Parameters): Promise<useBalance.Result> => {
  await read(client, useBalance.call(parameters), { account: parameters.account });
};

/** The events of DissipativeAMM among logs, decoded. */
useBalance.extractEvents = extractEvents;

/**
 * Moves so much of a stored internal balance of the session's owner into its delta. Reverts with
 * InsufficientInternalBalance.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.amm.useBalanceSync({
 *   token: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function useBalanceSync(
  client: AnyClient,
  parameters: useBalanceSync.Parameters,
): Promise<useBalanceSync.ReturnType> {
  return writeSync(client, useBalance.call(parameters), parameters, extractEvents);
}

export declare namespace useBalanceSync {
  type Args = useBalance.Args;
  type Parameters = useBalance.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

useBalanceSync.call = useBalance.call;
useBalanceSync.simulate = useBalance.simulate;
useBalanceSync.extractEvents = extractEvents;

/**
 * And out of it (`max`: all); in a session beyond it too, as a loan until its end.
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
 * And out of it (`max`: all); in a session beyond it too, as a loan until its end.
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
