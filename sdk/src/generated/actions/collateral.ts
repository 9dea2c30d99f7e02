// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * What stands behind a site's liability, and what happens when its store does not
 *
 * Stakes of every pool's sites, in the pool's stake token, and the cure of shortfalls: proof → cure time → the
 * operator's locked shares burn → a Dutch auction spends its stake on pool shares and burns them → the rest is a
 * haircut, with what cash is left behind the tokens.
 *
 * `CollateralBooks` is what it keeps, `Stakes` the money, `Losses` what is known before it is final, `Shortfalls`
 * proof and cure, `Auctions` what follows; here is what it shows. Nobody can change it or take what it holds.
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
import { collateralAbi } from "../abis/collateral.ts";
import type { CollateralError } from "../errors.ts";
import type { Energy, LeafProof, Shares, Shortfall, SiteId, Stake } from "../types.ts";

/** What an action of Collateral fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = CollateralError | BaseError;

type Failure = ErrorType;

/** `AuctionFilled` of Collateral. */
export type AuctionFilledEvent = ContractEvent<
  "AuctionFilled",
  {
    pool: Address;
    site: SiteId;
    seller: Address;
    /** Token shares bought and burned. */
    shares: Shares;
    /** Base units. */
    paid: bigint;
    /** Shortfall that remains, store shares. */
    left: Shares;
  }
>;

/** `Collected` of Collateral. */
export type CollectedEvent = ContractEvent<
  "Collected",
  {
    account: Address;
    token: Address;
    to: Address;
    amount: bigint;
  }
>;

/** Cash that was owed was credited. */
export type CreditedEvent = ContractEvent<
  "Credited",
  {
    account: Address;
    token: Address;
    /** Base units of `token`. */
    amount: bigint;
  }
>;

/** `CureEnforced` of Collateral. */
export type CureEnforcedEvent = ContractEvent<
  "CureEnforced",
  {
    pool: Address;
    site: SiteId;
    /** Shortfall that the locked shares did not cover, store shares. */
    left: Shares;
    /** Earned by the prover, base units. */
    reward: bigint;
  }
>;

/** `HaircutAnnounced` of Collateral. */
export type HaircutAnnouncedEvent = ContractEvent<
  "HaircutAnnounced",
  {
    pool: Address;
    site: SiteId;
    /** Part of every token share, WAD. */
    loss: bigint;
    /** Unix seconds. */
    executableAt: number;
  }
>;

/** `HaircutApplied` of Collateral. */
export type HaircutAppliedEvent = ContractEvent<
  "HaircutApplied",
  {
    pool: Address;
    site: SiteId;
    /** Store shares written off. */
    liability: Shares;
    /** What holders lost, µWh. */
    energy: Energy;
    /** Cash that now stands behind the tokens, base units. */
    compensation: bigint;
  }
>;

/** `LossDropped` of Collateral. */
export type LossDroppedEvent = ContractEvent<
  "LossDropped",
  {
    pool: Address;
    site: SiteId;
  }
>;

/** A posted, not final leaf shows a loss. */
export type LossShownEvent = ContractEvent<
  "LossShown",
  {
    pool: Address;
    site: SiteId;
    /** What neither locked shares nor stake would cover, store shares. */
    uncovered: Shares;
    readAt: number;
    expiresAt: number;
  }
>;

/** `ShortfallCured` of Collateral. */
export type ShortfallCuredEvent = ContractEvent<
  "ShortfallCured",
  {
    pool: Address;
    site: SiteId;
  }
>;

/** `ShortfallProved` of Collateral. */
export type ShortfallProvedEvent = ContractEvent<
  "ShortfallProved",
  {
    pool: Address;
    site: SiteId;
    prover: Address;
    /** Store shares. */
    shortfall: Shares;
    /** Likewise. */
    covered: Shares;
    readAt: number;
  }
>;

/** `StakeWithdrawn` of Collateral. */
export type StakeWithdrawnEvent = ContractEvent<
  "StakeWithdrawn",
  {
    pool: Address;
    site: SiteId;
    to: Address;
    amount: bigint;
  }
>;

/** `Staked` of Collateral. */
export type StakedEvent = ContractEvent<
  "Staked",
  {
    pool: Address;
    site: SiteId;
    from: Address;
    amount: bigint;
  }
>;

/** `Unbonding` of Collateral. */
export type UnbondingEvent = ContractEvent<
  "Unbonding",
  {
    pool: Address;
    site: SiteId;
    amount: bigint;
    unbondedAt: number;
  }
>;

/** Any event of Collateral. */
export type Event =
  | AuctionFilledEvent
  | CollectedEvent
  | CreditedEvent
  | CureEnforcedEvent
  | HaircutAnnouncedEvent
  | HaircutAppliedEvent
  | LossDroppedEvent
  | LossShownEvent
  | ShortfallCuredEvent
  | ShortfallProvedEvent
  | StakeWithdrawnEvent
  | StakedEvent
  | UnbondingEvent;

/** The first topic of each event. */
export const eventTopics = {
  AuctionFilled: "0x055f411d0634b49d5599668eada6bb23eba737a96a8df3d2f9c515d6df8bd432",
  Collected: "0x79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a",
  Credited: "0x4e45da441832cf53bdaa69235704fc0575e68210f459ee1562911024b12967d5",
  CureEnforced: "0xb4c9a0724479d9602286a9267de5f7d2d6cb4feeff0eef5aa4a748e4968117f2",
  HaircutAnnounced: "0x847aa2fd2111c4f264bc0a8b0b5cab966b0a45c303e68b187a86b59240bc5f61",
  HaircutApplied: "0xb0471f55853b9d23f348b62d001b7ab919066d24e81621eccf2ce0777599736b",
  LossDropped: "0x41bc296bd386309ae037e34f0c2c899230f77133a1f43d23c0b92e9a762ecbde",
  LossShown: "0x986c16fd0114e7c62f4f459c6e06283f6591443edeed76fab48144b7ece58d87",
  ShortfallCured: "0x4e581d57aad74f60e3b277e61a0b6dc11ca72dffcea1bdce6a661c0de1542a89",
  ShortfallProved: "0x6a967e16eea5983b3b0eb1e04ab70ba337a1fac954ac9c84488eafcc2f1106b2",
  StakeWithdrawn: "0xcb6d8e99e178ed61ccdb59cf8d3f6a4735be747e9fdfefe70d6276265b1865f5",
  Staked: "0x4edf0d5af58a6414e5f1c52f75e9489b9209fa83dea322e3d1535f72eae2946f",
  Unbonding: "0xe3b6bf67a252a4df5afbadd50500b4b2e183c891444abb4ab99111563d7c8d92",
} as const;

/**
 * The events of Collateral among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(collateralAbi, logs) as Event[];
}

/**
 * What an auction pays now, base units per kWh, rounded down; zero when none runs.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const auctionPrice = await client.wattle.collateral.readAuctionPrice({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readAuctionPrice(
  client: AnyClient,
  parameters: readAuctionPrice.Parameters,
): Promise<readAuctionPrice.ReturnType> {
  return (await read(client, readAuctionPrice.call(parameters), parameters)) as bigint;
}

export declare namespace readAuctionPrice {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `auctionPrice`, for multicalls, batches and wallets. */
readAuctionPrice.call = (
  parameters: ContractParameter & readAuctionPrice.Args,
): Call<typeof collateralAbi, "auctionPrice", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "auctionPrice", [parameters.pool, parameters.site]);

/**
 * Ends a shortfall that buy-backs have brought to zero. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.close({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function close(client: AnyClient, parameters: close.Parameters): Promise<close.ReturnType> {
  return write(client, close.call(parameters), parameters);
}

export declare namespace close {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `close`, for multicalls, batches and wallets. */
close.call = (
  parameters: ContractParameter & close.Args,
): Call<typeof collateralAbi, "close", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "close", [parameters.pool, parameters.site]);

/**
 * Runs `close` without sending it.
 *
 * @returns What the contract's function would return.
 */
close.simulate = async (client: AnyClient, parameters: close.Parameters): Promise<close.Result> => {
  await read(client, close.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
close.extractEvents = extractEvents;

/**
 * Ends a shortfall that buy-backs have brought to zero. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.closeSync({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function closeSync(client: AnyClient, parameters: closeSync.Parameters): Promise<closeSync.ReturnType> {
  return writeSync(client, close.call(parameters), parameters, extractEvents);
}

export declare namespace closeSync {
  type Args = close.Args;
  type Parameters = close.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

closeSync.call = close.call;
closeSync.simulate = close.simulate;
closeSync.extractEvents = extractEvents;

/**
 * Pays what an account has been credited in a token: compensation and rewards.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.collect({
 *   token: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function collect(client: AnyClient, parameters: collect.Parameters): Promise<collect.ReturnType> {
  return write(client, collect.call(parameters), parameters);
}

export declare namespace collect {
  type Args = {
    token: Address;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `collect`, for multicalls, batches and wallets. */
collect.call = (
  parameters: ContractParameter & collect.Args,
): Call<typeof collateralAbi, "collect", readonly [token: Address, to: Address]> =>
  defineCall(parameters.address, collateralAbi, "collect", [parameters.token, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Collateral among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Pays what an account has been credited in a token: compensation and rewards.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.collectSync({
 *   token: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function collectSync(client: AnyClient, parameters: collectSync.Parameters): Promise<collectSync.ReturnType> {
  return writeSync(client, collect.call(parameters), parameters, extractEvents);
}

export declare namespace collectSync {
  type Args = collect.Args;
  type Parameters = collect.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

collectSync.call = collect.call;
collectSync.simulate = collect.simulate;
collectSync.extractEvents = extractEvents;

/**
 * A pool burned `shares` of an account, of `claims` token shares that carry the compensation: their part of it becomes
 * the account's; only a pool.
 *
 * Not locked: a pool calls it while an auction here burns. Whoever is no pool has no fund.
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
 * const hash = await client.wattle.collateral.compensate({
 *   account: "0x…",
 *   shares: 1_000_000_000n,
 *   claims: 1n,
 * });
 * ```
 */
export function compensate(client: AnyClient, parameters: compensate.Parameters): Promise<compensate.ReturnType> {
  return write(client, compensate.call(parameters), { ...parameters, account: undefined });
}

export declare namespace compensate {
  type Args = {
    account: Address;
    shares: Shares;
    claims: Shares;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `compensate`, for multicalls, batches and wallets. */
compensate.call = (
  parameters: ContractParameter & compensate.Args,
): Call<typeof collateralAbi, "compensate", readonly [account: Address, shares: Shares, claims: Shares]> =>
  defineCall(parameters.address, collateralAbi, "compensate", [
    parameters.account,
    parameters.shares,
    parameters.claims,
  ]);

/**
 * Runs `compensate` without sending it.
 *
 * @returns What the contract's function would return.
 */
compensate.simulate = async (client: AnyClient, parameters: compensate.Parameters): Promise<compensate.Result> => {
  await read(client, compensate.call(parameters), { account: undefined });
};

/** The events of Collateral among logs, decoded. */
compensate.extractEvents = extractEvents;

/**
 * A pool burned `shares` of an account, of `claims` token shares that carry the compensation: their part of it becomes
 * the account's; only a pool.
 *
 * Not locked: a pool calls it while an auction here burns. Whoever is no pool has no fund.
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
 * const { receipt, events } = await client.wattle.collateral.compensateSync({
 *   account: "0x…",
 *   shares: 1_000_000_000n,
 *   claims: 1n,
 * });
 * ```
 */
export function compensateSync(
  client: AnyClient,
  parameters: compensateSync.Parameters,
): Promise<compensateSync.ReturnType> {
  return writeSync(client, compensate.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace compensateSync {
  type Args = compensate.Args;
  type Parameters = compensate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

compensateSync.call = compensate.call;
compensateSync.simulate = compensate.simulate;
compensateSync.extractEvents = extractEvents;

/**
 * What `shares` of a pool's would be credited if they were burned now, base units.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const compensationFor = await client.wattle.collateral.readCompensationFor({
 *   pool: "0x…",
 *   shares: 1_000_000_000n,
 * });
 * ```
 */
export async function readCompensationFor(
  client: AnyClient,
  parameters: readCompensationFor.Parameters,
): Promise<readCompensationFor.ReturnType> {
  return (await read(client, readCompensationFor.call(parameters), parameters)) as bigint;
}

export declare namespace readCompensationFor {
  type Args = {
    pool: Address;
    shares: Shares;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `compensationFor`, for multicalls, batches and wallets. */
readCompensationFor.call = (
  parameters: ContractParameter & readCompensationFor.Args,
): Call<typeof collateralAbi, "compensationFor", readonly [pool: Address, shares: Shares]> =>
  defineCall(parameters.address, collateralAbi, "compensationFor", [parameters.pool, parameters.shares]);

/**
 * Cash behind the pool's tokens, base units of its stake token.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const compensation = await client.wattle.collateral.readCompensationOf({
 *   pool: "0x…",
 * });
 * ```
 */
export async function readCompensationOf(
  client: AnyClient,
  parameters: readCompensationOf.Parameters,
): Promise<readCompensationOf.ReturnType> {
  return (await read(client, readCompensationOf.call(parameters), parameters)) as bigint;
}

export declare namespace readCompensationOf {
  type Args = {
    pool: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `compensationOf`, for multicalls, batches and wallets. */
readCompensationOf.call = (
  parameters: ContractParameter & readCompensationOf.Args,
): Call<typeof collateralAbi, "compensationOf", readonly [pool: Address]> =>
  defineCall(parameters.address, collateralAbi, "compensationOf", [parameters.pool]);

/**
 * What an account can collect.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.collateral.readCreditOf({
 *   account: "0x…",
 *   token: "0x…",
 * });
 * ```
 */
export async function readCreditOf(
  client: AnyClient,
  parameters: readCreditOf.Parameters,
): Promise<readCreditOf.ReturnType> {
  return (await read(client, readCreditOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readCreditOf {
  type Args = {
    account: Address;
    token: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `creditOf`, for multicalls, batches and wallets. */
readCreditOf.call = (
  parameters: ContractParameter & readCreditOf.Args,
): Call<typeof collateralAbi, "creditOf", readonly [account: Address, token: Address]> =>
  defineCall(parameters.address, collateralAbi, "creditOf", [parameters.account, parameters.token]);

/**
 * Ends a shortfall by a newer final leaf that covers what is owed. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.cure({
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
export function cure(client: AnyClient, parameters: cure.Parameters): Promise<cure.ReturnType> {
  return write(client, cure.call(parameters), parameters);
}

export declare namespace cure {
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

/** Encodes the one call of `cure`, for multicalls, batches and wallets. */
cure.call = (
  parameters: ContractParameter & cure.Args,
): Call<typeof collateralAbi, "cure", readonly [pool: Address, proof: LeafProof]> =>
  defineCall(parameters.address, collateralAbi, "cure", [parameters.pool, parameters.proof]);

/**
 * Runs `cure` without sending it.
 *
 * @returns What the contract's function would return.
 */
cure.simulate = async (client: AnyClient, parameters: cure.Parameters): Promise<cure.Result> => {
  await read(client, cure.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
cure.extractEvents = extractEvents;

/**
 * Ends a shortfall by a newer final leaf that covers what is owed. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.cureSync({
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
export function cureSync(client: AnyClient, parameters: cureSync.Parameters): Promise<cureSync.ReturnType> {
  return writeSync(client, cure.call(parameters), parameters, extractEvents);
}

export declare namespace cureSync {
  type Args = cure.Args;
  type Parameters = cure.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

cureSync.call = cure.call;
cureSync.simulate = cure.simulate;
cureSync.extractEvents = extractEvents;

/**
 * Drops a shown loss that was not proved an hour after its batch would have been final. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.dropLoss({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function dropLoss(client: AnyClient, parameters: dropLoss.Parameters): Promise<dropLoss.ReturnType> {
  return write(client, dropLoss.call(parameters), parameters);
}

export declare namespace dropLoss {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `dropLoss`, for multicalls, batches and wallets. */
dropLoss.call = (
  parameters: ContractParameter & dropLoss.Args,
): Call<typeof collateralAbi, "dropLoss", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "dropLoss", [parameters.pool, parameters.site]);

/**
 * Runs `dropLoss` without sending it.
 *
 * @returns What the contract's function would return.
 */
dropLoss.simulate = async (client: AnyClient, parameters: dropLoss.Parameters): Promise<dropLoss.Result> => {
  await read(client, dropLoss.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
dropLoss.extractEvents = extractEvents;

/**
 * Drops a shown loss that was not proved an hour after its batch would have been final. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.dropLossSync({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function dropLossSync(client: AnyClient, parameters: dropLossSync.Parameters): Promise<dropLossSync.ReturnType> {
  return writeSync(client, dropLoss.call(parameters), parameters, extractEvents);
}

export declare namespace dropLossSync {
  type Args = dropLoss.Args;
  type Parameters = dropLoss.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

dropLossSync.call = dropLoss.call;
dropLossSync.simulate = dropLoss.simulate;
dropLossSync.extractEvents = extractEvents;

/**
 * After the cure time: the operator's locked shares burn, the prover is rewarded, and the auction of the stake begins.
 * Anyone may. The reward is proofReward of the shortfall at the penalty price, as far as the stake has more than the
 * liability that is left costs.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.enforce({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function enforce(client: AnyClient, parameters: enforce.Parameters): Promise<enforce.ReturnType> {
  return write(client, enforce.call(parameters), parameters);
}

export declare namespace enforce {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `enforce`, for multicalls, batches and wallets. */
enforce.call = (
  parameters: ContractParameter & enforce.Args,
): Call<typeof collateralAbi, "enforce", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "enforce", [parameters.pool, parameters.site]);

/**
 * Runs `enforce` without sending it.
 *
 * @returns What the contract's function would return.
 */
enforce.simulate = async (client: AnyClient, parameters: enforce.Parameters): Promise<enforce.Result> => {
  return (await read(client, enforce.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of Collateral among logs, decoded. */
enforce.extractEvents = extractEvents;

/**
 * After the cure time: the operator's locked shares burn, the prover is rewarded, and the auction of the stake begins.
 * Anyone may. The reward is proofReward of the shortfall at the penalty price, as far as the stake has more than the
 * liability that is left costs.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.enforceSync({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function enforceSync(client: AnyClient, parameters: enforceSync.Parameters): Promise<enforceSync.ReturnType> {
  return writeSync(client, enforce.call(parameters), parameters, extractEvents);
}

export declare namespace enforceSync {
  type Args = enforce.Args;
  type Parameters = enforce.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

enforceSync.call = enforce.call;
enforceSync.simulate = enforce.simulate;
enforceSync.extractEvents = extractEvents;

/**
 * Whose pools it serves.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const factory = await client.wattle.collateral.readFactory();
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
): Call<typeof collateralAbi, "factory", readonly []> => defineCall(parameters.address, collateralAbi, "factory", []);

/**
 * Sells token shares of the caller's to an auction (`max`: as many as it takes), which burns them. No allowance is
 * needed.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.fill({
 *   pool: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 *   minPayment: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function fill(client: AnyClient, parameters: fill.Parameters): Promise<fill.ReturnType> {
  return write(client, fill.call(parameters), parameters);
}

export declare namespace fill {
  type Args = {
    pool: Address;
    site: SiteId;
    shares: Shares;
    /** Base units of the stake token. */
    minPayment: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    sold: Shares;
    /** What the caller got: ⌊energy × price⌋. */
    paid: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `fill`, for multicalls, batches and wallets. */
fill.call = (
  parameters: ContractParameter & fill.Args,
): Call<
  typeof collateralAbi,
  "fill",
  readonly [pool: Address, site: SiteId, shares: Shares, minPayment: bigint, to: Address]
> =>
  defineCall(parameters.address, collateralAbi, "fill", [
    parameters.pool,
    parameters.site,
    parameters.shares,
    parameters.minPayment,
    parameters.to,
  ]);

/**
 * Runs `fill` without sending it.
 *
 * @returns What the contract's function would return.
 */
fill.simulate = async (client: AnyClient, parameters: fill.Parameters): Promise<fill.Result> => {
  const [sold, paid] = (await read(client, fill.call(parameters), { account: parameters.account })) as readonly [
    Shares,
    bigint,
  ];
  return { sold, paid };
};

/** The events of Collateral among logs, decoded. */
fill.extractEvents = extractEvents;

/**
 * Sells token shares of the caller's to an auction (`max`: as many as it takes), which burns them. No allowance is
 * needed.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.fillSync({
 *   pool: "0x…",
 *   site: 1n,
 *   shares: 1_000_000_000n,
 *   minPayment: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function fillSync(client: AnyClient, parameters: fillSync.Parameters): Promise<fillSync.ReturnType> {
  return writeSync(client, fill.call(parameters), parameters, extractEvents);
}

export declare namespace fillSync {
  type Args = fill.Args;
  type Parameters = fill.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

fillSync.call = fill.call;
fillSync.simulate = fill.simulate;
fillSync.extractEvents = extractEvents;

/**
 * After the auction, or when the stake is spent: what is left is written off, and what the pool's headroom does not
 * bear of it is a haircut. Above 5 % in a UTC day the first call announces it and holds the pool's deposits, and a
 * second one, haircutDelay later, applies
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.haircut({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function haircut(client: AnyClient, parameters: haircut.Parameters): Promise<haircut.ReturnType> {
  return write(client, haircut.call(parameters), parameters);
}

export declare namespace haircut {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `haircut`, for multicalls, batches and wallets. */
haircut.call = (
  parameters: ContractParameter & haircut.Args,
): Call<typeof collateralAbi, "haircut", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "haircut", [parameters.pool, parameters.site]);

/**
 * Runs `haircut` without sending it.
 *
 * @returns What the contract's function would return.
 */
haircut.simulate = async (client: AnyClient, parameters: haircut.Parameters): Promise<haircut.Result> => {
  return (await read(client, haircut.call(parameters), { account: parameters.account })) as boolean;
};

/** The events of Collateral among logs, decoded. */
haircut.extractEvents = extractEvents;

/**
 * After the auction, or when the stake is spent: what is left is written off, and what the pool's headroom does not
 * bear of it is a haircut. Above 5 % in a UTC day the first call announces it and holds the pool's deposits, and a
 * second one, haircutDelay later, applies
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.haircutSync({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function haircutSync(client: AnyClient, parameters: haircutSync.Parameters): Promise<haircutSync.ReturnType> {
  return writeSync(client, haircut.call(parameters), parameters, extractEvents);
}

export declare namespace haircutSync {
  type Args = haircut.Args;
  type Parameters = haircut.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

haircutSync.call = haircut.call;
haircutSync.simulate = haircut.simulate;
haircutSync.extractEvents = extractEvents;

/**
 * What is known of a site's loss, store shares that neither locked shares nor stake would cover (once a haircut is
 * announced: all that is short), and until when it stands unproved (zero: proved).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { uncovered, expiresAt } = await client.wattle.collateral.readLossOf({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readLossOf(client: AnyClient, parameters: readLossOf.Parameters): Promise<readLossOf.ReturnType> {
  const [uncovered, expiresAt] = (await read(client, readLossOf.call(parameters), parameters)) as readonly [
    Shares,
    number,
  ];
  return { uncovered, expiresAt };
}

export declare namespace readLossOf {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    uncovered: Shares;
    expiresAt: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `lossOf`, for multicalls, batches and wallets. */
readLossOf.call = (
  parameters: ContractParameter & readLossOf.Args,
): Call<typeof collateralAbi, "lossOf", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "lossOf", [parameters.pool, parameters.site]);

/**
 * Proves that a site owes more than its store holds, by a final measured leaf not older than its last deposit or
 * proof. Anyone may; the first earns the reward if it comes to a cure by others. While a shortfall is open a newer
 * leaf takes the place of the one that proved it, for better or worse, and the cure time runs on; but one that more
 * than doubles what is short is another shortfall: its reward goes to the caller, and out of an auction, or an
 * announced haircut, it goes back to a cure time of its own.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.proveShortfall({
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
export function proveShortfall(
  client: AnyClient,
  parameters: proveShortfall.Parameters,
): Promise<proveShortfall.ReturnType> {
  return write(client, proveShortfall.call(parameters), parameters);
}

export declare namespace proveShortfall {
  type Args = {
    pool: Address;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveShortfall`, for multicalls, batches and wallets. */
proveShortfall.call = (
  parameters: ContractParameter & proveShortfall.Args,
): Call<typeof collateralAbi, "proveShortfall", readonly [pool: Address, proof: LeafProof]> =>
  defineCall(parameters.address, collateralAbi, "proveShortfall", [parameters.pool, parameters.proof]);

/**
 * Runs `proveShortfall` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveShortfall.simulate = async (
  client: AnyClient,
  parameters: proveShortfall.Parameters,
): Promise<proveShortfall.Result> => {
  return (await read(client, proveShortfall.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of Collateral among logs, decoded. */
proveShortfall.extractEvents = extractEvents;

/**
 * Proves that a site owes more than its store holds, by a final measured leaf not older than its last deposit or
 * proof. Anyone may; the first earns the reward if it comes to a cure by others. While a shortfall is open a newer
 * leaf takes the place of the one that proved it, for better or worse, and the cure time runs on; but one that more
 * than doubles what is short is another shortfall: its reward goes to the caller, and out of an auction, or an
 * announced haircut, it goes back to a cure time of its own.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.proveShortfallSync({
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
export function proveShortfallSync(
  client: AnyClient,
  parameters: proveShortfallSync.Parameters,
): Promise<proveShortfallSync.ReturnType> {
  return writeSync(client, proveShortfall.call(parameters), parameters, extractEvents);
}

export declare namespace proveShortfallSync {
  type Args = proveShortfall.Args;
  type Parameters = proveShortfall.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveShortfallSync.call = proveShortfall.call;
proveShortfallSync.simulate = proveShortfall.simulate;
proveShortfallSync.extractEvents = extractEvents;

/**
 * Makes a deposit before finality that was not settled in time a shortfall. Anyone may; the first earns the reward. A
 * final leaf newer than its deposit whose store covers what is owed cures it too.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.proveUnsettled({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function proveUnsettled(
  client: AnyClient,
  parameters: proveUnsettled.Parameters,
): Promise<proveUnsettled.ReturnType> {
  return write(client, proveUnsettled.call(parameters), parameters);
}

export declare namespace proveUnsettled {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveUnsettled`, for multicalls, batches and wallets. */
proveUnsettled.call = (
  parameters: ContractParameter & proveUnsettled.Args,
): Call<typeof collateralAbi, "proveUnsettled", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "proveUnsettled", [parameters.pool, parameters.site]);

/**
 * Runs `proveUnsettled` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveUnsettled.simulate = async (
  client: AnyClient,
  parameters: proveUnsettled.Parameters,
): Promise<proveUnsettled.Result> => {
  return (await read(client, proveUnsettled.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of Collateral among logs, decoded. */
proveUnsettled.extractEvents = extractEvents;

/**
 * Makes a deposit before finality that was not settled in time a shortfall. Anyone may; the first earns the reward. A
 * final leaf newer than its deposit whose store covers what is owed cures it too.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.proveUnsettledSync({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export function proveUnsettledSync(
  client: AnyClient,
  parameters: proveUnsettledSync.Parameters,
): Promise<proveUnsettledSync.ReturnType> {
  return writeSync(client, proveUnsettled.call(parameters), parameters, extractEvents);
}

export declare namespace proveUnsettledSync {
  type Args = proveUnsettled.Args;
  type Parameters = proveUnsettled.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveUnsettledSync.call = proveUnsettled.call;
proveUnsettledSync.simulate = proveUnsettled.simulate;
proveUnsettledSync.extractEvents = extractEvents;

/**
 * Works the pool's pendingLoss out anew from what is known: claims and headroom move in between. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.refreshLoss({
 *   pool: "0x…",
 * });
 * ```
 */
export function refreshLoss(client: AnyClient, parameters: refreshLoss.Parameters): Promise<refreshLoss.ReturnType> {
  return write(client, refreshLoss.call(parameters), parameters);
}

export declare namespace refreshLoss {
  type Args = {
    pool: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `refreshLoss`, for multicalls, batches and wallets. */
refreshLoss.call = (
  parameters: ContractParameter & refreshLoss.Args,
): Call<typeof collateralAbi, "refreshLoss", readonly [pool: Address]> =>
  defineCall(parameters.address, collateralAbi, "refreshLoss", [parameters.pool]);

/**
 * Runs `refreshLoss` without sending it.
 *
 * @returns What the contract's function would return.
 */
refreshLoss.simulate = async (client: AnyClient, parameters: refreshLoss.Parameters): Promise<refreshLoss.Result> => {
  await read(client, refreshLoss.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
refreshLoss.extractEvents = extractEvents;

/**
 * Works the pool's pendingLoss out anew from what is known: claims and headroom move in between. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.refreshLossSync({
 *   pool: "0x…",
 * });
 * ```
 */
export function refreshLossSync(
  client: AnyClient,
  parameters: refreshLossSync.Parameters,
): Promise<refreshLossSync.ReturnType> {
  return writeSync(client, refreshLoss.call(parameters), parameters, extractEvents);
}

export declare namespace refreshLossSync {
  type Args = refreshLoss.Args;
  type Parameters = refreshLoss.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

refreshLossSync.call = refreshLoss.call;
refreshLossSync.simulate = refreshLoss.simulate;
refreshLossSync.extractEvents = extractEvents;

/**
 * Reverts with StakeTooSmall or ShortfallOpen unless a site's stake, less what is unbonding, answers for `needed`;
 * only a pool, of its own sites. Takes from it what `shares` of `claims` owe to the compensation that the pool's
 * tokens carry, so that a new token carries as much as an old one, rounded up.
 *
 * The caller's own files and book: whoever is no pool has none of either.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.requireCovered({
 *   site: 1n,
 *   needed: 1n,
 *   shares: 1_000_000_000n,
 *   claims: 1n,
 * });
 * ```
 */
export function requireCovered(
  client: AnyClient,
  parameters: requireCovered.Parameters,
): Promise<requireCovered.ReturnType> {
  return write(client, requireCovered.call(parameters), parameters);
}

export declare namespace requireCovered {
  type Args = {
    site: SiteId;
    /** Base units. */
    needed: bigint;
    /** Token shares to be issued; zero while the pool carries no compensation. */
    shares: Shares;
    /** Token shares before them. */
    claims: Shares;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `requireCovered`, for multicalls, batches and wallets. */
requireCovered.call = (
  parameters: ContractParameter & requireCovered.Args,
): Call<
  typeof collateralAbi,
  "requireCovered",
  readonly [site: SiteId, needed: bigint, shares: Shares, claims: Shares]
> =>
  defineCall(parameters.address, collateralAbi, "requireCovered", [
    parameters.site,
    parameters.needed,
    parameters.shares,
    parameters.claims,
  ]);

/**
 * Runs `requireCovered` without sending it.
 *
 * @returns What the contract's function would return.
 */
requireCovered.simulate = async (
  client: AnyClient,
  parameters: requireCovered.Parameters,
): Promise<requireCovered.Result> => {
  await read(client, requireCovered.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
requireCovered.extractEvents = extractEvents;

/**
 * Reverts with StakeTooSmall or ShortfallOpen unless a site's stake, less what is unbonding, answers for `needed`;
 * only a pool, of its own sites. Takes from it what `shares` of `claims` owe to the compensation that the pool's
 * tokens carry, so that a new token carries as much as an old one, rounded up.
 *
 * The caller's own files and book: whoever is no pool has none of either.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.requireCoveredSync({
 *   site: 1n,
 *   needed: 1n,
 *   shares: 1_000_000_000n,
 *   claims: 1n,
 * });
 * ```
 */
export function requireCoveredSync(
  client: AnyClient,
  parameters: requireCoveredSync.Parameters,
): Promise<requireCoveredSync.ReturnType> {
  return writeSync(client, requireCovered.call(parameters), parameters, extractEvents);
}

export declare namespace requireCoveredSync {
  type Args = requireCovered.Args;
  type Parameters = requireCovered.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

requireCoveredSync.call = requireCovered.call;
requireCoveredSync.simulate = requireCovered.simulate;
requireCoveredSync.extractEvents = extractEvents;

/**
 * Store shares that a site owes beyond what its proof covered, zero if no shortfall is open.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const short = await client.wattle.collateral.readShortOf({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readShortOf(
  client: AnyClient,
  parameters: readShortOf.Parameters,
): Promise<readShortOf.ReturnType> {
  return (await read(client, readShortOf.call(parameters), parameters)) as Shares;
}

export declare namespace readShortOf {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `shortOf`, for multicalls, batches and wallets. */
readShortOf.call = (
  parameters: ContractParameter & readShortOf.Args,
): Call<typeof collateralAbi, "shortOf", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "shortOf", [parameters.pool, parameters.site]);

/**
 * A site's shortfall in a pool, zeros if none is open.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const shown = await client.wattle.collateral.readShortfallOf({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readShortfallOf(
  client: AnyClient,
  parameters: readShortfallOf.Parameters,
): Promise<readShortfallOf.ReturnType> {
  return (await read(client, readShortfallOf.call(parameters), parameters)) as Shortfall;
}

export declare namespace readShortfallOf {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Shortfall;
  type ErrorType = Failure;
}

/** Encodes the one call of `shortfallOf`, for multicalls, batches and wallets. */
readShortfallOf.call = (
  parameters: ContractParameter & readShortfallOf.Args,
): Call<typeof collateralAbi, "shortfallOf", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "shortfallOf", [parameters.pool, parameters.site]);

/**
 * Shows a loss by a posted leaf that is not final: the pool's pendingLoss rises at once. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.showLoss({
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
export function showLoss(client: AnyClient, parameters: showLoss.Parameters): Promise<showLoss.ReturnType> {
  return write(client, showLoss.call(parameters), parameters);
}

export declare namespace showLoss {
  type Args = {
    pool: Address;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Shares;
  type ErrorType = Failure;
}

/** Encodes the one call of `showLoss`, for multicalls, batches and wallets. */
showLoss.call = (
  parameters: ContractParameter & showLoss.Args,
): Call<typeof collateralAbi, "showLoss", readonly [pool: Address, proof: LeafProof]> =>
  defineCall(parameters.address, collateralAbi, "showLoss", [parameters.pool, parameters.proof]);

/**
 * Runs `showLoss` without sending it.
 *
 * @returns What the contract's function would return.
 */
showLoss.simulate = async (client: AnyClient, parameters: showLoss.Parameters): Promise<showLoss.Result> => {
  return (await read(client, showLoss.call(parameters), { account: parameters.account })) as Shares;
};

/** The events of Collateral among logs, decoded. */
showLoss.extractEvents = extractEvents;

/**
 * Shows a loss by a posted leaf that is not final: the pool's pendingLoss rises at once. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.showLossSync({
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
export function showLossSync(client: AnyClient, parameters: showLossSync.Parameters): Promise<showLossSync.ReturnType> {
  return writeSync(client, showLoss.call(parameters), parameters, extractEvents);
}

export declare namespace showLossSync {
  type Args = showLoss.Args;
  type Parameters = showLoss.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

showLossSync.call = showLoss.call;
showLossSync.simulate = showLoss.simulate;
showLossSync.extractEvents = extractEvents;

/**
 * Adds to a site's stake: what arrived, whatever `amount` said. Anyone may.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.stake({
 *   pool: "0x…",
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
    pool: Address;
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
): Call<typeof collateralAbi, "stake", readonly [pool: Address, site: SiteId, amount: bigint]> =>
  defineCall(parameters.address, collateralAbi, "stake", [parameters.pool, parameters.site, parameters.amount]);

/**
 * Runs `stake` without sending it.
 *
 * @returns What the contract's function would return.
 */
stake.simulate = async (client: AnyClient, parameters: stake.Parameters): Promise<stake.Result> => {
  await read(client, stake.call(parameters), { account: parameters.account });
};

/** The events of Collateral among logs, decoded. */
stake.extractEvents = extractEvents;

/**
 * Adds to a site's stake: what arrived, whatever `amount` said. Anyone may.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.stakeSync({
 *   pool: "0x…",
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
 * A site's stake in a pool.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const stake = await client.wattle.collateral.readStakeOf({
 *   pool: "0x…",
 *   site: 1n,
 * });
 * ```
 */
export async function readStakeOf(
  client: AnyClient,
  parameters: readStakeOf.Parameters,
): Promise<readStakeOf.ReturnType> {
  return (await read(client, readStakeOf.call(parameters), parameters)) as Stake;
}

export declare namespace readStakeOf {
  type Args = {
    pool: Address;
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Stake;
  type ErrorType = Failure;
}

/** Encodes the one call of `stakeOf`, for multicalls, batches and wallets. */
readStakeOf.call = (
  parameters: ContractParameter & readStakeOf.Args,
): Call<typeof collateralAbi, "stakeOf", readonly [pool: Address, site: SiteId]> =>
  defineCall(parameters.address, collateralAbi, "stakeOf", [parameters.pool, parameters.site]);

/**
 * The site's owner asks for stake that its liability leaves free (`max`: all of that). What was already on its way
 * waits anew.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.unbond({
 *   pool: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function unbond(client: AnyClient, parameters: unbond.Parameters): Promise<unbond.ReturnType> {
  return write(client, unbond.call(parameters), parameters);
}

export declare namespace unbond {
  type Args = {
    pool: Address;
    site: SiteId;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `unbond`, for multicalls, batches and wallets. */
unbond.call = (
  parameters: ContractParameter & unbond.Args,
): Call<typeof collateralAbi, "unbond", readonly [pool: Address, site: SiteId, amount: bigint]> =>
  defineCall(parameters.address, collateralAbi, "unbond", [parameters.pool, parameters.site, parameters.amount]);

/**
 * Runs `unbond` without sending it.
 *
 * @returns What the contract's function would return.
 */
unbond.simulate = async (client: AnyClient, parameters: unbond.Parameters): Promise<unbond.Result> => {
  return (await read(client, unbond.call(parameters), { account: parameters.account })) as number;
};

/** The events of Collateral among logs, decoded. */
unbond.extractEvents = extractEvents;

/**
 * The site's owner asks for stake that its liability leaves free (`max`: all of that). What was already on its way
 * waits anew.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.unbondSync({
 *   pool: "0x…",
 *   site: 1n,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function unbondSync(client: AnyClient, parameters: unbondSync.Parameters): Promise<unbondSync.ReturnType> {
  return writeSync(client, unbond.call(parameters), parameters, extractEvents);
}

export declare namespace unbondSync {
  type Args = unbond.Args;
  type Parameters = unbond.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

unbondSync.call = unbond.call;
unbondSync.simulate = unbond.simulate;
unbondSync.extractEvents = extractEvents;

/**
 * Takes what has unbonded; the site's owner, while no shortfall is open.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.collateral.withdrawStake({
 *   pool: "0x…",
 *   site: 1n,
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
    pool: Address;
    site: SiteId;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdrawStake`, for multicalls, batches and wallets. */
withdrawStake.call = (
  parameters: ContractParameter & withdrawStake.Args,
): Call<typeof collateralAbi, "withdrawStake", readonly [pool: Address, site: SiteId, to: Address]> =>
  defineCall(parameters.address, collateralAbi, "withdrawStake", [parameters.pool, parameters.site, parameters.to]);

/**
 * Runs `withdrawStake` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdrawStake.simulate = async (
  client: AnyClient,
  parameters: withdrawStake.Parameters,
): Promise<withdrawStake.Result> => {
  return (await read(client, withdrawStake.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Collateral among logs, decoded. */
withdrawStake.extractEvents = extractEvents;

/**
 * Takes what has unbonded; the site's owner, while no shortfall is open.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.collateral.withdrawStakeSync({
 *   pool: "0x…",
 *   site: 1n,
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
