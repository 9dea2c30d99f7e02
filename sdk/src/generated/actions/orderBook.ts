// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Signed orders between peers
 *
 * Makers sign, anybody fills: a limit order by its taker, against a market pool, or with others at one price in a
 * batch auction. kWh move from maker to taker in shares at the index of the fill, quote by `transferFrom`; the book
 * keeps nothing but claims whose payment failed. *Signature.* Domain: name "Wattle OrderBook", version "1", chain id,
 * this contract. Type: `Order(address maker,address taker,uint8 side,uint8 exact,address good,address quote,uint256
 * amount,uint256 minFill,uint160 limitPrice,uint24 maxFee,bytes16 zone,uint40 period,bytes32 quorum,address
 * accreditor,uint40 validFrom,uint40 deadline,uint64 nonce)`. *Melting.* Energy is counted when it moves: 10 kWh
 * signed today are 10 kWh at the fill, whatever the shares behind them. Fills are recorded in the exact side's unit
 * and never add up to more than `amount`. *Rounding.* A fill's amounts are within one unit (1 µWh, 1 base unit) of the
 * exact ones, and the unit is the taker's: SELL gives ⌊energy / I⌋ shares for ⌈energy · price⌉, BUY gets ⌈energy / I⌉
 * shares for ⌊energy · price⌋; likewise with the quote exact. *Fee.* 1e-6 of what the buying side pays, taken before
 * the selling side is paid; never above the order's `maxFee` nor the contract's cap. *Nonces.* Word n >> 8, bit n &
 * 255 of the maker's bitmap; a set bit is a nonce that is cancelled, or spent by an order that was filled whole at
 * once. A floor cancels all below it, and only rises: no order signed for later becomes valid by it.
 *
 * See `IOrderBook`. Nobody owns it; the fee's controller can set a capped fee and its recipient, nothing else.
 * Auctions run from `BatchAuctions`' code on this contract's slots, so that one signature is good for both; that code
 * is made with the book and never changes.
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
import { orderBookAbi } from "../abis/orderBook.ts";
import type { OrderBookError } from "../errors.ts";
import type { Auction, Order, PoolKey, Solution } from "../types.ts";

/** What an action of OrderBook fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = OrderBookError | BaseError;

type Failure = ErrorType;

/** `AuctionSettled` of OrderBook. */
export type AuctionSettledEvent = ContractEvent<
  "AuctionSettled",
  {
    auction: Hex;
    /** Buyers'. */
    price: bigint;
    /** µWh. */
    volume: bigint;
    /** With what rounding left, base units; negative: what the caller added for rounding. */
    fee: bigint;
  }
>;

/** A payment that failed is kept. */
export type ClaimKeptEvent = ContractEvent<
  "ClaimKept",
  {
    token: Address;
    account: Address;
    /** Base units. */
    amount: bigint;
  }
>;

/** `Claimed` of OrderBook. */
export type ClaimedEvent = ContractEvent<
  "Claimed",
  {
    token: Address;
    account: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `FeeRecipientSet` of OrderBook. */
export type FeeRecipientSetEvent = ContractEvent<
  "FeeRecipientSet",
  {
    recipient: Address;
  }
>;

/** `FeeSet` of OrderBook. */
export type FeeSetEvent = ContractEvent<
  "FeeSet",
  {
    /** 1e-6. */
    fee: bigint;
    /** When it holds, unix seconds: now if it was lowered. */
    effectiveAt: bigint;
  }
>;

/** `NonceFloorRaised` of OrderBook. */
export type NonceFloorRaisedEvent = ContractEvent<
  "NonceFloorRaised",
  {
    maker: Address;
    floor: bigint;
  }
>;

/** `NoncesCancelled` of OrderBook. */
export type NoncesCancelledEvent = ContractEvent<
  "NoncesCancelled",
  {
    maker: Address;
    word: bigint;
    mask: bigint;
  }
>;

/** `OrderFilled` of OrderBook. */
export type OrderFilledEvent = ContractEvent<
  "OrderFilled",
  {
    /** The order's EIP-712 hash. */
    order: Hex;
    maker: Address;
    /** The book itself in an auction, the market in `fillThroughMarket`. */
    taker: Address;
    /** µWh. */
    energy: bigint;
    /** What the maker paid or got, base units. */
    quote: bigint;
    /** Taken from what the buying side paid (of an auction: in `AuctionSettled`). */
    fee: bigint;
  }
>;

/** `SolutionChosen` of OrderBook. */
export type SolutionChosenEvent = ContractEvent<
  "SolutionChosen",
  {
    auction: Hex;
    solver: Address;
    /** Its hash, of what was admitted. */
    solution: Hex;
    /** Bit i: the i-th of sells ‖ buys is part of it: only these settle. The rest could. */
    admitted: bigint;
    price: bigint;
    /** µWh. */
    volume: bigint;
    closesAt: bigint;
  }
>;

/** `SolutionReassessed` of OrderBook. */
export type SolutionReassessedEvent = ContractEvent<
  "SolutionReassessed",
  {
    auction: Hex;
    /** What the chosen solution still matches, µWh. */
    volume: bigint;
    closesAt: bigint;
  }
>;

/** Any event of OrderBook. */
export type Event =
  | AuctionSettledEvent
  | ClaimKeptEvent
  | ClaimedEvent
  | FeeRecipientSetEvent
  | FeeSetEvent
  | NonceFloorRaisedEvent
  | NoncesCancelledEvent
  | OrderFilledEvent
  | SolutionChosenEvent
  | SolutionReassessedEvent;

/** The first topic of each event. */
export const eventTopics = {
  AuctionSettled: "0x8d0e956a203a5343c8c063b5587c463a4ec79b7dbdcaca1867e7e5a257b1e97b",
  ClaimKept: "0x15b6ea9b1f7fe3439f1da83a00ad27ae49045f2d6484b9902bb8fecd111e05a5",
  Claimed: "0x913c992353dc81b7a8ba31496c484e9b6306bd2f6c509a649a38fdf5e1c953b2",
  FeeRecipientSet: "0xbf9a9534339a9d6b81696e05dcfb614b7dc518a31d48be3cfb757988381fb323",
  FeeSet: "0x74dbbbe280ef27b79a8a0c449d5ae2ba7a31849103241d0f98df70bbc9d03e37",
  NonceFloorRaised: "0x0e30cc27f3c0629b4b08b8ece328bb6daba500aaa84075fbb2f5b017435d3324",
  NoncesCancelled: "0x553fd4f76f0871ec5b324e08d165e91b3928c3154e4ff372734bd80ab59bf491",
  OrderFilled: "0x043f1fb3781a272561a63f61d52b4dbd6524d6d0a8cd1e003888f2a341974e8f",
  SolutionChosen: "0xd278564c685e0452820507b48da98c84a3a778ccd61dde6595f71d0dfed200b6",
  SolutionReassessed: "0x9a9d44bee130efd4f696a13ca6ec201c1de5aae9480767d61607e8b94a69e4f8",
} as const;

/**
 * The events of OrderBook among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(orderBookAbi, logs) as Event[];
}

/**
 * What the fee will be, and from when; the fee now and zero if nothing is announced.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fee, effectiveAt } = await client.wattle.orderBook.readAnnouncedFee();
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
): Call<typeof orderBookAbi, "announcedFee", readonly []> =>
  defineCall(parameters.address, orderBookAbi, "announcedFee", []);

/**
 * The id of an auction: keccak256(abi.encode(good, quote, period)), good as `goodOf`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const auctionId = await client.wattle.orderBook.readAuctionIdOf({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   period: 1_767_225_600,
 * });
 * ```
 */
export async function readAuctionIdOf(
  client: AnyClient,
  parameters: readAuctionIdOf.Parameters,
): Promise<readAuctionIdOf.ReturnType> {
  return (await read(client, readAuctionIdOf.call(parameters), parameters)) as Hex;
}

export declare namespace readAuctionIdOf {
  type Args = {
    order: Order;
    period: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `auctionIdOf`, for multicalls, batches and wallets. */
readAuctionIdOf.call = (
  parameters: ContractParameter & readAuctionIdOf.Args,
): Call<typeof orderBookAbi, "auctionIdOf", readonly [order: Order, period: number]> =>
  defineCall(parameters.address, orderBookAbi, "auctionIdOf", [parameters.order, parameters.period]);

/**
 * An auction; zeros before its first solution.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const auction = await client.wattle.orderBook.readAuctionOf({
 *   auction: "0x…",
 * });
 * ```
 */
export async function readAuctionOf(
  client: AnyClient,
  parameters: readAuctionOf.Parameters,
): Promise<readAuctionOf.ReturnType> {
  return (await read(client, readAuctionOf.call(parameters), parameters)) as Auction;
}

export declare namespace readAuctionOf {
  type Args = {
    auction: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Auction;
  type ErrorType = Failure;
}

/** Encodes the one call of `auctionOf`, for multicalls, batches and wallets. */
readAuctionOf.call = (
  parameters: ContractParameter & readAuctionOf.Args,
): Call<typeof orderBookAbi, "auctionOf", readonly [auction: Hex]> =>
  defineCall(parameters.address, orderBookAbi, "auctionOf", [parameters.auction]);

/**
 * Seconds that bidding lasts, from an auction's first solution.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const biddingTime = await client.wattle.orderBook.readBiddingTime();
 * ```
 */
export async function readBiddingTime(
  client: AnyClient,
  parameters: readBiddingTime.Parameters,
): Promise<readBiddingTime.ReturnType> {
  return (await read(client, readBiddingTime.call(parameters), parameters)) as number;
}

export declare namespace readBiddingTime {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `biddingTime`, for multicalls, batches and wallets. */
readBiddingTime.call = (
  parameters: ContractParameter & readBiddingTime.Args,
): Call<typeof orderBookAbi, "biddingTime", readonly []> =>
  defineCall(parameters.address, orderBookAbi, "biddingTime", []);

/**
 * Cancels nonces: every set bit of `mask` in a word of the caller's bitmap.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.cancel({
 *   word: 1n,
 *   mask: 1n,
 * });
 * ```
 */
export function cancel(client: AnyClient, parameters: cancel.Parameters): Promise<cancel.ReturnType> {
  return write(client, cancel.call(parameters), parameters);
}

export declare namespace cancel {
  type Args = {
    word: bigint;
    mask: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `cancel`, for multicalls, batches and wallets. */
cancel.call = (
  parameters: ContractParameter & cancel.Args,
): Call<typeof orderBookAbi, "cancel", readonly [word: bigint, mask: bigint]> =>
  defineCall(parameters.address, orderBookAbi, "cancel", [parameters.word, parameters.mask]);

/**
 * Runs `cancel` without sending it.
 *
 * @returns What the contract's function would return.
 */
cancel.simulate = async (client: AnyClient, parameters: cancel.Parameters): Promise<cancel.Result> => {
  await read(client, cancel.call(parameters), { account: parameters.account });
};

/** The events of OrderBook among logs, decoded. */
cancel.extractEvents = extractEvents;

/**
 * Cancels nonces: every set bit of `mask` in a word of the caller's bitmap.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.cancelSync({
 *   word: 1n,
 *   mask: 1n,
 * });
 * ```
 */
export function cancelSync(client: AnyClient, parameters: cancelSync.Parameters): Promise<cancelSync.ReturnType> {
  return writeSync(client, cancel.call(parameters), parameters, extractEvents);
}

export declare namespace cancelSync {
  type Args = cancel.Args;
  type Parameters = cancel.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

cancelSync.call = cancel.call;
cancelSync.simulate = cancel.simulate;
cancelSync.extractEvents = extractEvents;

/**
 * Cancels every nonce below `floor`; the floor only rises. Warning: 2^64 − 1 leaves one nonce to this account for
 * ever.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.cancelBelow({
 *   floor: 1n,
 * });
 * ```
 */
export function cancelBelow(client: AnyClient, parameters: cancelBelow.Parameters): Promise<cancelBelow.ReturnType> {
  return write(client, cancelBelow.call(parameters), parameters);
}

export declare namespace cancelBelow {
  type Args = {
    floor: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `cancelBelow`, for multicalls, batches and wallets. */
cancelBelow.call = (
  parameters: ContractParameter & cancelBelow.Args,
): Call<typeof orderBookAbi, "cancelBelow", readonly [floor: bigint]> =>
  defineCall(parameters.address, orderBookAbi, "cancelBelow", [parameters.floor]);

/**
 * Runs `cancelBelow` without sending it.
 *
 * @returns What the contract's function would return.
 */
cancelBelow.simulate = async (client: AnyClient, parameters: cancelBelow.Parameters): Promise<cancelBelow.Result> => {
  await read(client, cancelBelow.call(parameters), { account: parameters.account });
};

/** The events of OrderBook among logs, decoded. */
cancelBelow.extractEvents = extractEvents;

/**
 * Cancels every nonce below `floor`; the floor only rises. Warning: 2^64 − 1 leaves one nonce to this account for
 * ever.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.cancelBelowSync({
 *   floor: 1n,
 * });
 * ```
 */
export function cancelBelowSync(
  client: AnyClient,
  parameters: cancelBelowSync.Parameters,
): Promise<cancelBelowSync.ReturnType> {
  return writeSync(client, cancelBelow.call(parameters), parameters, extractEvents);
}

export declare namespace cancelBelowSync {
  type Args = cancelBelow.Args;
  type Parameters = cancelBelow.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

cancelBelowSync.call = cancelBelow.call;
cancelBelowSync.simulate = cancelBelow.simulate;
cancelBelowSync.extractEvents = extractEvents;

/**
 * Pays out a claim of the caller.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.claim({
 *   token: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function claim(client: AnyClient, parameters: claim.Parameters): Promise<claim.ReturnType> {
  return write(client, claim.call(parameters), parameters);
}

export declare namespace claim {
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

/** Encodes the one call of `claim`, for multicalls, batches and wallets. */
claim.call = (
  parameters: ContractParameter & claim.Args,
): Call<typeof orderBookAbi, "claim", readonly [token: Address, to: Address]> =>
  defineCall(parameters.address, orderBookAbi, "claim", [parameters.token, parameters.to]);

/**
 * Runs `claim` without sending it.
 *
 * @returns What the contract's function would return.
 */
claim.simulate = async (client: AnyClient, parameters: claim.Parameters): Promise<claim.Result> => {
  return (await read(client, claim.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of OrderBook among logs, decoded. */
claim.extractEvents = extractEvents;

/**
 * Pays out a claim of the caller.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.claimSync({
 *   token: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function claimSync(client: AnyClient, parameters: claimSync.Parameters): Promise<claimSync.ReturnType> {
  return writeSync(client, claim.call(parameters), parameters, extractEvents);
}

export declare namespace claimSync {
  type Args = claim.Args;
  type Parameters = claim.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimSync.call = claim.call;
claimSync.simulate = claim.simulate;
claimSync.extractEvents = extractEvents;

/**
 * What the book keeps for an account, base units of a quote.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const claim = await client.wattle.orderBook.readClaimOf({
 *   token: "0x…",
 *   account: "0x…",
 * });
 * ```
 */
export async function readClaimOf(
  client: AnyClient,
  parameters: readClaimOf.Parameters,
): Promise<readClaimOf.ReturnType> {
  return (await read(client, readClaimOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readClaimOf {
  type Args = {
    token: Address;
    account: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimOf`, for multicalls, batches and wallets. */
readClaimOf.call = (
  parameters: ContractParameter & readClaimOf.Args,
): Call<typeof orderBookAbi, "claimOf", readonly [token: Address, account: Address]> =>
  defineCall(parameters.address, orderBookAbi, "claimOf", [parameters.token, parameters.account]);

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.orderBook.readEip712Domain();
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
): Call<typeof orderBookAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, orderBookAbi, "eip712Domain", []);

/**
 * The most that the fee can ever be, 1e-6.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeCap = await client.wattle.orderBook.readFeeCap();
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
readFeeCap.call = (parameters: ContractParameter & readFeeCap.Args): Call<typeof orderBookAbi, "feeCap", readonly []> =>
  defineCall(parameters.address, orderBookAbi, "feeCap", []);

/**
 * Who sets the fee; zero: nobody, for ever.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeController = await client.wattle.orderBook.readFeeController();
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
): Call<typeof orderBookAbi, "feeController", readonly []> =>
  defineCall(parameters.address, orderBookAbi, "feeController", []);

/**
 * Seconds between the announcement of a raise and its effect.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const feeNotice = await client.wattle.orderBook.readFeeNotice();
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
): Call<typeof orderBookAbi, "feeNotice", readonly []> => defineCall(parameters.address, orderBookAbi, "feeNotice", []);

/**
 * The fee now, 1e-6, and who gets it (zero: nobody yet, and no fee).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fee, recipient } = await client.wattle.orderBook.readFeeTerms();
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
readFeeTerms.call = (
  parameters: ContractParameter & readFeeTerms.Args,
): Call<typeof orderBookAbi, "feeTerms", readonly []> => defineCall(parameters.address, orderBookAbi, "feeTerms", []);

/**
 * Fills an order for kWh: the caller gives the other side and gets the maker's, to `to`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.fill({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 *   price: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function fill(client: AnyClient, parameters: fill.Parameters): Promise<fill.ReturnType> {
  return write(client, fill.call(parameters), parameters);
}

export declare namespace fill {
  type Args = {
    order: Order;
    signature: Hex;
    /**
     * The most to trade, exact side's unit of the order (`max`: all that is open; of an order of *all*, what the maker
     * holds); what is open,.
     */
    amount: bigint;
    /** The least, or the call reverts with FillTooSmall: nobody makes it fail by being first with a little. */
    minAmount: bigint;
    /**
     * The caller's own limit, quote per kWh, WAD, fee included: of a SELL the most it pays, of a BUY the least it
     * gets.
     */
    price: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** µWh. */
    energy: bigint;
    /** What the caller paid or got, fee included or taken, base units. */
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `fill`, for multicalls, batches and wallets. */
fill.call = (
  parameters: ContractParameter & fill.Args,
): Call<
  typeof orderBookAbi,
  "fill",
  readonly [order: Order, signature: Hex, amount: bigint, minAmount: bigint, price: bigint, to: Address]
> =>
  defineCall(parameters.address, orderBookAbi, "fill", [
    parameters.order,
    parameters.signature,
    parameters.amount,
    parameters.minAmount,
    parameters.price,
    parameters.to,
  ]);

/**
 * Runs `fill` without sending it.
 *
 * @returns What the contract's function would return.
 */
fill.simulate = async (client: AnyClient, parameters: fill.Parameters): Promise<fill.Result> => {
  const [energy, quote] = (await read(client, fill.call(parameters), { account: parameters.account })) as readonly [
    bigint,
    bigint,
  ];
  return { energy, quote };
};

/** The events of OrderBook among logs, decoded. */
fill.extractEvents = extractEvents;

/**
 * Fills an order for kWh: the caller gives the other side and gets the maker's, to `to`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.fillSync({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 *   price: 1n,
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
 * Fills an order for direct export.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.fillExport({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   export: 1n,
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 *   price: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function fillExport(client: AnyClient, parameters: fillExport.Parameters): Promise<fillExport.ReturnType> {
  return write(client, fillExport.call(parameters), parameters);
}

export declare namespace fillExport {
  type Args = {
    order: Order;
    signature: Hex;
    /**
     * SELL: the maker's, BUY: the caller's; of the order's zone, period, attester set and accreditor. `amount` =
     * `max`: all that is open and remains of the export.
     */
    export: bigint;
    amount: bigint;
    minAmount: bigint;
    price: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    energy: bigint;
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `fillExport`, for multicalls, batches and wallets. */
fillExport.call = (
  parameters: ContractParameter & fillExport.Args,
): Call<
  typeof orderBookAbi,
  "fillExport",
  readonly [
    order: Order,
    signature: Hex,
    export_: bigint,
    amount: bigint,
    minAmount: bigint,
    price: bigint,
    to: Address,
  ]
> =>
  defineCall(parameters.address, orderBookAbi, "fillExport", [
    parameters.order,
    parameters.signature,
    parameters.export,
    parameters.amount,
    parameters.minAmount,
    parameters.price,
    parameters.to,
  ]);

/**
 * Runs `fillExport` without sending it.
 *
 * @returns What the contract's function would return.
 */
fillExport.simulate = async (client: AnyClient, parameters: fillExport.Parameters): Promise<fillExport.Result> => {
  const [energy, quote] = (await read(client, fillExport.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { energy, quote };
};

/** The events of OrderBook among logs, decoded. */
fillExport.extractEvents = extractEvents;

/**
 * Fills an order for direct export.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.fillExportSync({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   export: 1n,
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 *   price: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function fillExportSync(
  client: AnyClient,
  parameters: fillExportSync.Parameters,
): Promise<fillExportSync.ReturnType> {
  return writeSync(client, fillExport.call(parameters), parameters, extractEvents);
}

export declare namespace fillExportSync {
  type Args = fillExport.Args;
  type Parameters = fillExport.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

fillExportSync.call = fillExport.call;
fillExportSync.simulate = fillExport.simulate;
fillExportSync.extractEvents = extractEvents;

/**
 * Fills an order for kWh against a pool of the market. Better than the limit is the maker's: with exact energy it gets
 * more quote, or pays less; with exact quote it gives less energy, or gets more. Anyone may call.
 *
 * The maker is sure of its limit, not of the best price: who calls may have moved the pool first. A BUY of exact
 * energy must hold and allow what its limit comes to; what the pool did not take goes back at once.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.fillThroughMarket({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 * });
 * ```
 */
export function fillThroughMarket(
  client: AnyClient,
  parameters: fillThroughMarket.Parameters,
): Promise<fillThroughMarket.ReturnType> {
  return write(client, fillThroughMarket.call(parameters), parameters);
}

export declare namespace fillThroughMarket {
  type Args = {
    order: Order;
    signature: Hex;
    key: PoolKey;
    amount: bigint;
    minAmount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** µWh. */
    energy: bigint;
    /** What the maker paid or got, base units. */
    quote: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `fillThroughMarket`, for multicalls, batches and wallets. */
fillThroughMarket.call = (
  parameters: ContractParameter & fillThroughMarket.Args,
): Call<
  typeof orderBookAbi,
  "fillThroughMarket",
  readonly [order: Order, signature: Hex, key: PoolKey, amount: bigint, minAmount: bigint]
> =>
  defineCall(parameters.address, orderBookAbi, "fillThroughMarket", [
    parameters.order,
    parameters.signature,
    parameters.key,
    parameters.amount,
    parameters.minAmount,
  ]);

/**
 * Runs `fillThroughMarket` without sending it.
 *
 * @returns What the contract's function would return.
 */
fillThroughMarket.simulate = async (
  client: AnyClient,
  parameters: fillThroughMarket.Parameters,
): Promise<fillThroughMarket.Result> => {
  const [energy, quote] = (await read(client, fillThroughMarket.call(parameters), {
    account: parameters.account,
  })) as readonly [bigint, bigint];
  return { energy, quote };
};

/** The events of OrderBook among logs, decoded. */
fillThroughMarket.extractEvents = extractEvents;

/**
 * Fills an order for kWh against a pool of the market. Better than the limit is the maker's: with exact energy it gets
 * more quote, or pays less; with exact quote it gives less energy, or gets more. Anyone may call.
 *
 * The maker is sure of its limit, not of the best price: who calls may have moved the pool first. A BUY of exact
 * energy must hold and allow what its limit comes to; what the pool did not take goes back at once.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.fillThroughMarketSync({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 *   signature: "0x…",
 *   key: {
 *     energy: 1_000_000_000n,
 *     quote: 1_000_000_000n,
 *   },
 *   amount: 1_000_000_000n,
 *   minAmount: 1_000_000_000n,
 * });
 * ```
 */
export function fillThroughMarketSync(
  client: AnyClient,
  parameters: fillThroughMarketSync.Parameters,
): Promise<fillThroughMarketSync.ReturnType> {
  return writeSync(client, fillThroughMarket.call(parameters), parameters, extractEvents);
}

export declare namespace fillThroughMarketSync {
  type Args = fillThroughMarket.Args;
  type Parameters = fillThroughMarket.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

fillThroughMarketSync.call = fillThroughMarket.call;
fillThroughMarketSync.simulate = fillThroughMarket.simulate;
fillThroughMarketSync.extractEvents = extractEvents;

/**
 * What was filled under a nonce, exact side's unit, and the first 16 bytes of the order's hash. Zeros if it was filled
 * whole at once: then the nonce's bit is set.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { filled, order } = await client.wattle.orderBook.readFilledOf({
 *   maker: "0x…",
 *   nonce: 1n,
 * });
 * ```
 */
export async function readFilledOf(
  client: AnyClient,
  parameters: readFilledOf.Parameters,
): Promise<readFilledOf.ReturnType> {
  const [filled, order] = (await read(client, readFilledOf.call(parameters), parameters)) as readonly [bigint, Hex];
  return { filled, order };
}

export declare namespace readFilledOf {
  type Args = {
    maker: Address;
    nonce: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    filled: bigint;
    order: Hex;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `filledOf`, for multicalls, batches and wallets. */
readFilledOf.call = (
  parameters: ContractParameter & readFilledOf.Args,
): Call<typeof orderBookAbi, "filledOf", readonly [maker: Address, nonce: bigint]> =>
  defineCall(parameters.address, orderBookAbi, "filledOf", [parameters.maker, parameters.nonce]);

/**
 * What trades as one good: a kWh token's address; of direct export keccak256(abi.encode(good, zone, period, quorum,
 * accreditor)).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const good = await client.wattle.orderBook.readGoodOf({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 * });
 * ```
 */
export async function readGoodOf(client: AnyClient, parameters: readGoodOf.Parameters): Promise<readGoodOf.ReturnType> {
  return (await read(client, readGoodOf.call(parameters), parameters)) as Hex;
}

export declare namespace readGoodOf {
  type Args = {
    order: Order;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `goodOf`, for multicalls, batches and wallets. */
readGoodOf.call = (
  parameters: ContractParameter & readGoodOf.Args,
): Call<typeof orderBookAbi, "goodOf", readonly [order: Order]> =>
  defineCall(parameters.address, orderBookAbi, "goodOf", [parameters.order]);

/**
 * The EIP-712 hash that a maker signs.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.readHashOf({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 * });
 * ```
 */
export async function readHashOf(client: AnyClient, parameters: readHashOf.Parameters): Promise<readHashOf.ReturnType> {
  return (await read(client, readHashOf.call(parameters), parameters)) as Hex;
}

export declare namespace readHashOf {
  type Args = {
    order: Order;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `hashOf`, for multicalls, batches and wallets. */
readHashOf.call = (
  parameters: ContractParameter & readHashOf.Args,
): Call<typeof orderBookAbi, "hashOf", readonly [order: Order]> =>
  defineCall(parameters.address, orderBookAbi, "hashOf", [parameters.order]);

/**
 * Nonces below are cancelled.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const nonceFloor = await client.wattle.orderBook.readNonceFloor({
 *   maker: "0x…",
 * });
 * ```
 */
export async function readNonceFloor(
  client: AnyClient,
  parameters: readNonceFloor.Parameters,
): Promise<readNonceFloor.ReturnType> {
  return (await read(client, readNonceFloor.call(parameters), parameters)) as bigint;
}

export declare namespace readNonceFloor {
  type Args = {
    maker: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `nonceFloor`, for multicalls, batches and wallets. */
readNonceFloor.call = (
  parameters: ContractParameter & readNonceFloor.Args,
): Call<typeof orderBookAbi, "nonceFloor", readonly [maker: Address]> =>
  defineCall(parameters.address, orderBookAbi, "nonceFloor", [parameters.maker]);

/**
 * A word of a maker's bitmap.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const nonceWord = await client.wattle.orderBook.readNonceWord({
 *   maker: "0x…",
 *   word: 1n,
 * });
 * ```
 */
export async function readNonceWord(
  client: AnyClient,
  parameters: readNonceWord.Parameters,
): Promise<readNonceWord.ReturnType> {
  return (await read(client, readNonceWord.call(parameters), parameters)) as bigint;
}

export declare namespace readNonceWord {
  type Args = {
    maker: Address;
    word: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `nonceWord`, for multicalls, batches and wallets. */
readNonceWord.call = (
  parameters: ContractParameter & readNonceWord.Args,
): Call<typeof orderBookAbi, "nonceWord", readonly [maker: Address, word: bigint]> =>
  defineCall(parameters.address, orderBookAbi, "nonceWord", [parameters.maker, parameters.word]);

/**
 * What is open of an order by nonces, time and fills (not by balances): exact side's unit; `max` of one of *all*; zero
 * if none. Reverts while the lock is held, as every view below.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const open = await client.wattle.orderBook.readOpenOf({
 *   order: {
 *     maker: "0x…",
 *     taker: "0x…",
 *     side: Side.SELL,
 *     exact: Exact.ENERGY,
 *     good: "0x…",
 *     quote: "0x…",
 *     amount: 1_000_000_000n,
 *     minFill: 1n,
 *     limitPrice: 1n,
 *     maxFee: 1,
 *     zone: "0x…",
 *     period: 1_767_225_600,
 *     quorum: "0x…",
 *     accreditor: "0x…",
 *     validFrom: 1_767_225_600,
 *     deadline: 1_767_225_600,
 *     nonce: 1n,
 *   },
 * });
 * ```
 */
export async function readOpenOf(client: AnyClient, parameters: readOpenOf.Parameters): Promise<readOpenOf.ReturnType> {
  return (await read(client, readOpenOf.call(parameters), parameters)) as bigint;
}

export declare namespace readOpenOf {
  type Args = {
    order: Order;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `openOf`, for multicalls, batches and wallets. */
readOpenOf.call = (
  parameters: ContractParameter & readOpenOf.Args,
): Call<typeof orderBookAbi, "openOf", readonly [order: Order]> =>
  defineCall(parameters.address, orderBookAbi, "openOf", [parameters.order]);

/**
 * Counts again what the chosen solution matches, and lowers its volume to that. After bidding has closed this opens it
 * again for `biddingTime` if less is left than it was chosen for. Pass exactly what was admitted.
 *
 * `IOrderBook`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.reassess({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export function reassess(client: AnyClient, parameters: reassess.Parameters): Promise<reassess.ReturnType> {
  return write(client, reassess.call(parameters), parameters);
}

export declare namespace reassess {
  type Args = {
    solution: Solution;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `reassess`, for multicalls, batches and wallets. */
reassess.call = (
  parameters: ContractParameter & reassess.Args,
): Call<typeof orderBookAbi, "reassess", readonly [solution: Solution]> =>
  defineCall(parameters.address, orderBookAbi, "reassess", [parameters.solution]);

/**
 * Runs `reassess` without sending it.
 *
 * @returns What the contract's function would return.
 */
reassess.simulate = async (client: AnyClient, parameters: reassess.Parameters): Promise<reassess.Result> => {
  return (await read(client, reassess.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of OrderBook among logs, decoded. */
reassess.extractEvents = extractEvents;

/**
 * Counts again what the chosen solution matches, and lowers its volume to that. After bidding has closed this opens it
 * again for `biddingTime` if less is left than it was chosen for. Pass exactly what was admitted.
 *
 * `IOrderBook`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.reassessSync({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export function reassessSync(client: AnyClient, parameters: reassessSync.Parameters): Promise<reassessSync.ReturnType> {
  return writeSync(client, reassess.call(parameters), parameters, extractEvents);
}

export declare namespace reassessSync {
  type Args = reassess.Args;
  type Parameters = reassess.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

reassessSync.call = reassess.call;
reassessSync.simulate = reassess.simulate;
reassessSync.extractEvents = extractEvents;

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
 * const hash = await client.wattle.orderBook.setFee({
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
setFee.call = (
  parameters: ContractParameter & setFee.Args,
): Call<typeof orderBookAbi, "setFee", readonly [fee: bigint]> =>
  defineCall(parameters.address, orderBookAbi, "setFee", [parameters.fee]);

/**
 * Runs `setFee` without sending it.
 *
 * @returns What the contract's function would return.
 */
setFee.simulate = async (client: AnyClient, parameters: setFee.Parameters): Promise<setFee.Result> => {
  await read(client, setFee.call(parameters), { account: parameters.account });
};

/** The events of OrderBook among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.orderBook.setFeeSync({
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
 * const hash = await client.wattle.orderBook.setFeeRecipient({
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
): Call<typeof orderBookAbi, "setFeeRecipient", readonly [recipient: Address]> =>
  defineCall(parameters.address, orderBookAbi, "setFeeRecipient", [parameters.recipient]);

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

/** The events of OrderBook among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.orderBook.setFeeRecipientSync({
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
 * Settles the chosen solution once bidding has closed. Pass exactly what was admitted; anyone may call. Who has lost
 * its balance, allowance or nonce since drops out; then the longer side is cut, orders at the price first, pro rata. A
 * payment that fails becomes a claim.
 *
 * What the fee and rounding leave goes to the fee's recipient, without a fee to the caller; where both sides trade at
 * their limits rounding may leave less than nothing, up to a base unit an order: the caller adds it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.settle({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export function settle(client: AnyClient, parameters: settle.Parameters): Promise<settle.ReturnType> {
  return write(client, settle.call(parameters), parameters);
}

export declare namespace settle {
  type Args = {
    solution: Solution;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `settle`, for multicalls, batches and wallets. */
settle.call = (
  parameters: ContractParameter & settle.Args,
): Call<typeof orderBookAbi, "settle", readonly [solution: Solution]> =>
  defineCall(parameters.address, orderBookAbi, "settle", [parameters.solution]);

/**
 * Runs `settle` without sending it.
 *
 * @returns What the contract's function would return.
 */
settle.simulate = async (client: AnyClient, parameters: settle.Parameters): Promise<settle.Result> => {
  return (await read(client, settle.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of OrderBook among logs, decoded. */
settle.extractEvents = extractEvents;

/**
 * Settles the chosen solution once bidding has closed. Pass exactly what was admitted; anyone may call. Who has lost
 * its balance, allowance or nonce since drops out; then the longer side is cut, orders at the price first, pro rata. A
 * payment that fails becomes a claim.
 *
 * What the fee and rounding leave goes to the fee's recipient, without a fee to the caller; where both sides trade at
 * their limits rounding may leave less than nothing, up to a base unit an order: the caller adds it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.settleSync({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
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
 * Offers a solution for the auction of its good, quote and period. The first opens the auction, in the current
 * settlement period; until `biddingTime` later a larger matched volume takes the last one's place. Orders that cannot
 * be filled now are left out, and cannot make it fail: a false signature (of a contract: none within 150,000 gas), a
 * cancelled nonce, nothing to give, a fee above maxFee, a price beyond the limit, a minimum, a named taker. Volume: of
 * what makers hold and allow now, every balance counted once. Orders strictly inside the price must fill whole.
 *
 * `IOrderBook`: see there.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.orderBook.submit({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export function submit(client: AnyClient, parameters: submit.Parameters): Promise<submit.ReturnType> {
  return write(client, submit.call(parameters), parameters);
}

export declare namespace submit {
  type Args = {
    solution: Solution;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `submit`, for multicalls, batches and wallets. */
submit.call = (
  parameters: ContractParameter & submit.Args,
): Call<typeof orderBookAbi, "submit", readonly [solution: Solution]> =>
  defineCall(parameters.address, orderBookAbi, "submit", [parameters.solution]);

/**
 * Runs `submit` without sending it.
 *
 * @returns What the contract's function would return.
 */
submit.simulate = async (client: AnyClient, parameters: submit.Parameters): Promise<submit.Result> => {
  return (await read(client, submit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of OrderBook among logs, decoded. */
submit.extractEvents = extractEvents;

/**
 * Offers a solution for the auction of its good, quote and period. The first opens the auction, in the current
 * settlement period; until `biddingTime` later a larger matched volume takes the last one's place. Orders that cannot
 * be filled now are left out, and cannot make it fail: a false signature (of a contract: none within 150,000 gas), a
 * cancelled nonce, nothing to give, a fee above maxFee, a price beyond the limit, a minimum, a named taker. Volume: of
 * what makers hold and allow now, every balance counted once. Orders strictly inside the price must fill whole.
 *
 * `IOrderBook`: see there.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Exact, Side } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.orderBook.submitSync({
 *   solution: {
 *     period: 1_767_225_600,
 *     price: 1n,
 *     sells: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *     buys: [{
 *       order: {
 *         maker: "0x…",
 *         taker: "0x…",
 *         side: Side.SELL,
 *         exact: Exact.ENERGY,
 *         good: "0x…",
 *         quote: "0x…",
 *         amount: 1_000_000_000n,
 *         minFill: 1n,
 *         limitPrice: 1n,
 *         maxFee: 1,
 *         zone: "0x…",
 *         period: 1_767_225_600,
 *         quorum: "0x…",
 *         accreditor: "0x…",
 *         validFrom: 1_767_225_600,
 *         deadline: 1_767_225_600,
 *         nonce: 1n,
 *       },
 *       signature: "0x…",
 *       export: 1n,
 *     }],
 *   },
 * });
 * ```
 */
export function submitSync(client: AnyClient, parameters: submitSync.Parameters): Promise<submitSync.ReturnType> {
  return writeSync(client, submit.call(parameters), parameters, extractEvents);
}

export declare namespace submitSync {
  type Args = submit.Args;
  type Parameters = submit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

submitSync.call = submit.call;
submitSync.simulate = submit.simulate;
submitSync.extractEvents = extractEvents;
