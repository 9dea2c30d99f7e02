// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Prices that bonded reporters agree on
 *
 * A signed price for every zone and settlement period: the lower median of at least three bonded reporters, by
 * commitment and reveal or by signature, final once the time to dispute it is over or the series' arbitrator has
 * ruled. Anyone opens a series; a consumer chooses one by its id, and with it the reporters, bonds and windows that it
 * trusts. Nobody owns this contract; no token votes, and no market's price is read.
 *
 * No owner, no upgrade. Each part stands on the one before: `PriceBase` (storage, windows), `PriceBonds`,
 * `PriceReports`, `PriceRounds`, `PriceCovers`.
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
import { priceIndexAbi } from "../abis/priceIndex.ts";
import type { PriceIndexError } from "../errors.ts";
import type {
  BondFault,
  IndexPrice,
  PriceRound,
  PriceSeries,
  PriceStatus,
  ReporterBond,
  RoundCover,
  RoundWindows,
  SeriesId,
} from "../types.ts";

/** What an action of PriceIndex fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = PriceIndexError | BaseError;

type Failure = ErrorType;

/** `BondDeposited` of PriceIndex. */
export type BondDepositedEvent = ContractEvent<
  "BondDeposited",
  {
    series: SeriesId;
    reporter: Address;
    from: Address;
    amount: bigint;
  }
>;

/** `BondSlashed` of PriceIndex. */
export type BondSlashedEvent = ContractEvent<
  "BondSlashed",
  {
    series: SeriesId;
    round: number;
    reporter: Address;
    fault: BondFault;
    amount: bigint;
    finder: Address;
    reward: bigint;
  }
>;

/** `BondWithdrawn` of PriceIndex. */
export type BondWithdrawnEvent = ContractEvent<
  "BondWithdrawn",
  {
    series: SeriesId;
    reporter: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `Burned` of PriceIndex. */
export type BurnedEvent = ContractEvent<
  "Burned",
  {
    token: Address;
    amount: bigint;
  }
>;

/** `Collected` of PriceIndex. */
export type CollectedEvent = ContractEvent<
  "Collected",
  {
    account: Address;
    token: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `CoverRefunded` of PriceIndex. */
export type CoverRefundedEvent = ContractEvent<
  "CoverRefunded",
  {
    series: SeriesId;
    round: number;
    consumer: Address;
    fee: bigint;
  }
>;

/** `PricesCommitted` of PriceIndex. */
export type PricesCommittedEvent = ContractEvent<
  "PricesCommitted",
  {
    series: SeriesId;
    round: number;
    reporter: Address;
    commitment: Hex;
  }
>;

/** `PricesReported` of PriceIndex. */
export type PricesReportedEvent = ContractEvent<
  "PricesReported",
  {
    series: SeriesId;
    round: number;
    reporter: Address;
    prices: readonly bigint[];
  }
>;

/** `RoundCovered` of PriceIndex. */
export type RoundCoveredEvent = ContractEvent<
  "RoundCovered",
  {
    series: SeriesId;
    round: number;
    consumer: Address;
    notional: bigint;
    fee: bigint;
  }
>;

/** `RoundDisputed` of PriceIndex. */
export type RoundDisputedEvent = ContractEvent<
  "RoundDisputed",
  {
    series: SeriesId;
    round: number;
    disputer: Address;
    bond: bigint;
  }
>;

/** `RoundFixed` of PriceIndex. */
export type RoundFixedEvent = ContractEvent<
  "RoundFixed",
  {
    series: SeriesId;
    round: number;
    reported: bigint;
    words: readonly bigint[];
  }
>;

/** `RoundRuled` of PriceIndex. */
export type RoundRuledEvent = ContractEvent<
  "RoundRuled",
  {
    series: SeriesId;
    round: number;
    prices: readonly bigint[];
  }
>;

/** `RoundSettled` of PriceIndex. */
export type RoundSettledEvent = ContractEvent<
  "RoundSettled",
  {
    series: SeriesId;
    round: number;
    fees: bigint;
    shares: bigint;
  }
>;

/** `RoundUpheld` of PriceIndex. */
export type RoundUpheldEvent = ContractEvent<
  "RoundUpheld",
  {
    series: SeriesId;
    round: number;
  }
>;

/** `RoundVoided` of PriceIndex. */
export type RoundVoidedEvent = ContractEvent<
  "RoundVoided",
  {
    series: SeriesId;
    round: number;
  }
>;

/** `SeriesOpened` of PriceIndex. */
export type SeriesOpenedEvent = ContractEvent<
  "SeriesOpened",
  {
    series: SeriesId;
    definition: PriceSeries;
  }
>;

/** `WithdrawalAnnounced` of PriceIndex. */
export type WithdrawalAnnouncedEvent = ContractEvent<
  "WithdrawalAnnounced",
  {
    series: SeriesId;
    reporter: Address;
    heldUntil: number;
  }
>;

/** Any event of PriceIndex. */
export type Event =
  | BondDepositedEvent
  | BondSlashedEvent
  | BondWithdrawnEvent
  | BurnedEvent
  | CollectedEvent
  | CoverRefundedEvent
  | PricesCommittedEvent
  | PricesReportedEvent
  | RoundCoveredEvent
  | RoundDisputedEvent
  | RoundFixedEvent
  | RoundRuledEvent
  | RoundSettledEvent
  | RoundUpheldEvent
  | RoundVoidedEvent
  | SeriesOpenedEvent
  | WithdrawalAnnouncedEvent;

/** The first topic of each event. */
export const eventTopics = {
  BondDeposited: "0x46e4756f3964bc66ee7f8bfefe755d1260b8e97a11503d05e93fe23e540bbfca",
  BondSlashed: "0x8cdf3023c5893fe6a360ad33c94503956d04c919aa350a5bf1382a0ce02db240",
  BondWithdrawn: "0x6968197ab6253865338e2a3bb0c15a3f8d1e2dbae75f5347311c562eab98888c",
  Burned: "0x696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df7",
  Collected: "0x79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a",
  CoverRefunded: "0xd77953bac92a5e271dd2e216f87e5633472600048d4bf18b547a27786b2de538",
  PricesCommitted: "0x9b2eec42fd4465a7d1c1e41266f697d3c2f9529086f88c268c3bf0dd7736aa56",
  PricesReported: "0xfe3c1dc89a198afc68cdbf88f6ed96e674f5bacbaa3f8fa23f9e72c3f800e131",
  RoundCovered: "0x8650ccc1e20fc18c71b15b9445b63eb162775f6b900102904f1d56312d5a981c",
  RoundDisputed: "0xf371c586c16aef4deea1858e013e25690c9ad29ab979e2324a0cfa711f7b03f7",
  RoundFixed: "0x439cd5e8bd0178c63a36af0bb5a235b917671e932a04f9cd43f4d6e6398e33be",
  RoundRuled: "0x767ca999f9e08c096d552b9bb851f557b0440317fc8282b0e405be1918392472",
  RoundSettled: "0x5fc35dc0c11649733f0ba7cd008b10bd914ba8b7fd9d3610007ebbb0bbbab088",
  RoundUpheld: "0x058a7ca4efdd91800c8450a726f62eb78059d47f4ee66efb42aea13f55b55581",
  RoundVoided: "0xca6dd8f7e2abc0ef019602f1d5e062f7c86f8e0b6c6d9d119808c284d8e694d3",
  SeriesOpened: "0x630786c44b7bb67b8c27e5c3ee8c38bbd5fc1cb1a88a3234d1f4d72f5645b3d5",
  WithdrawalAnnounced: "0x03a94c57386fd485f85c1a9a892a957ac8bbba9672b930ae7579f8fe4b505b1f",
} as const;

/**
 * The events of PriceIndex among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(priceIndexAbi, logs) as Event[];
}

/**
 * The reporter announces that its bond leaves: it counts no more. Only withdrawing or losing it ends that.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.announceWithdrawal({
 *   series: "0x…",
 *   index: 0,
 * });
 * ```
 */
export function announceWithdrawal(
  client: AnyClient,
  parameters: announceWithdrawal.Parameters,
): Promise<announceWithdrawal.ReturnType> {
  return write(client, announceWithdrawal.call(parameters), parameters);
}

export declare namespace announceWithdrawal {
  type Args = {
    series: SeriesId;
    index: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `announceWithdrawal`, for multicalls, batches and wallets. */
announceWithdrawal.call = (
  parameters: ContractParameter & announceWithdrawal.Args,
): Call<typeof priceIndexAbi, "announceWithdrawal", readonly [series: SeriesId, index: number]> =>
  defineCall(parameters.address, priceIndexAbi, "announceWithdrawal", [parameters.series, parameters.index]);

/**
 * Runs `announceWithdrawal` without sending it.
 *
 * @returns What the contract's function would return.
 */
announceWithdrawal.simulate = async (
  client: AnyClient,
  parameters: announceWithdrawal.Parameters,
): Promise<announceWithdrawal.Result> => {
  return (await read(client, announceWithdrawal.call(parameters), { account: parameters.account })) as number;
};

/** The events of PriceIndex among logs, decoded. */
announceWithdrawal.extractEvents = extractEvents;

/**
 * The reporter announces that its bond leaves: it counts no more. Only withdrawing or losing it ends that.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.announceWithdrawalSync({
 *   series: "0x…",
 *   index: 0,
 * });
 * ```
 */
export function announceWithdrawalSync(
  client: AnyClient,
  parameters: announceWithdrawalSync.Parameters,
): Promise<announceWithdrawalSync.ReturnType> {
  return writeSync(client, announceWithdrawal.call(parameters), parameters, extractEvents);
}

export declare namespace announceWithdrawalSync {
  type Args = announceWithdrawal.Args;
  type Parameters = announceWithdrawal.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

announceWithdrawalSync.call = announceWithdrawal.call;
announceWithdrawalSync.simulate = announceWithdrawal.simulate;
announceWithdrawalSync.extractEvents = extractEvents;

/**
 * A reporter's bond.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bond = await client.wattle.priceIndex.readBondOf({
 *   series: "0x…",
 *   index: 0,
 * });
 * ```
 */
export async function readBondOf(client: AnyClient, parameters: readBondOf.Parameters): Promise<readBondOf.ReturnType> {
  return (await read(client, readBondOf.call(parameters), parameters)) as ReporterBond;
}

export declare namespace readBondOf {
  type Args = {
    series: SeriesId;
    index: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = ReporterBond;
  type ErrorType = Failure;
}

/** Encodes the one call of `bondOf`, for multicalls, batches and wallets. */
readBondOf.call = (
  parameters: ContractParameter & readBondOf.Args,
): Call<typeof priceIndexAbi, "bondOf", readonly [series: SeriesId, index: number]> =>
  defineCall(parameters.address, priceIndexAbi, "bondOf", [parameters.series, parameters.index]);

/**
 * Sends what slashing took and nobody gets to 0x…dEaD; a token that refuses that address keeps it here for ever.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.burn({
 *   token: "0x…",
 * });
 * ```
 */
export function burn(client: AnyClient, parameters: burn.Parameters): Promise<burn.ReturnType> {
  return write(client, burn.call(parameters), parameters);
}

export declare namespace burn {
  type Args = {
    token: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `burn`, for multicalls, batches and wallets. */
burn.call = (
  parameters: ContractParameter & burn.Args,
): Call<typeof priceIndexAbi, "burn", readonly [token: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "burn", [parameters.token]);

/**
 * Runs `burn` without sending it.
 *
 * @returns What the contract's function would return.
 */
burn.simulate = async (client: AnyClient, parameters: burn.Parameters): Promise<burn.Result> => {
  return (await read(client, burn.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
burn.extractEvents = extractEvents;

/**
 * Sends what slashing took and nobody gets to 0x…dEaD; a token that refuses that address keeps it here for ever.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.burnSync({
 *   token: "0x…",
 * });
 * ```
 */
export function burnSync(client: AnyClient, parameters: burnSync.Parameters): Promise<burnSync.ReturnType> {
  return writeSync(client, burn.call(parameters), parameters, extractEvents);
}

export declare namespace burnSync {
  type Args = burn.Args;
  type Parameters = burn.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

burnSync.call = burn.call;
burnSync.simulate = burn.simulate;
burnSync.extractEvents = extractEvents;

/**
 * Pays the caller what it is owed of a token.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.collect({
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
): Call<typeof priceIndexAbi, "collect", readonly [token: Address, to: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "collect", [parameters.token, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Pays the caller what it is owed of a token.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.collectSync({
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
 * The reporter commits to its prices.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.commit({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   commitment: "0x…",
 * });
 * ```
 */
export function commit(client: AnyClient, parameters: commit.Parameters): Promise<commit.ReturnType> {
  return write(client, commit.call(parameters), parameters);
}

export declare namespace commit {
  type Args = {
    series: SeriesId;
    round: number;
    index: number;
    /** `commitmentOf` them, which names the reporter: a copy is worth nothing to another. */
    commitment: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `commit`, for multicalls, batches and wallets. */
commit.call = (
  parameters: ContractParameter & commit.Args,
): Call<typeof priceIndexAbi, "commit", readonly [series: SeriesId, round: number, index: number, commitment: Hex]> =>
  defineCall(parameters.address, priceIndexAbi, "commit", [
    parameters.series,
    parameters.round,
    parameters.index,
    parameters.commitment,
  ]);

/**
 * Runs `commit` without sending it.
 *
 * @returns What the contract's function would return.
 */
commit.simulate = async (client: AnyClient, parameters: commit.Parameters): Promise<commit.Result> => {
  await read(client, commit.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
commit.extractEvents = extractEvents;

/**
 * The reporter commits to its prices.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.commitSync({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   commitment: "0x…",
 * });
 * ```
 */
export function commitSync(client: AnyClient, parameters: commitSync.Parameters): Promise<commitSync.ReturnType> {
  return writeSync(client, commit.call(parameters), parameters, extractEvents);
}

export declare namespace commitSync {
  type Args = commit.Args;
  type Parameters = commit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

commitSync.call = commit.call;
commitSync.simulate = commit.simulate;
commitSync.extractEvents = extractEvents;

/**
 * What a reporter commits to: the EIP-712 digest of `Commitment`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const commitment = await client.wattle.priceIndex.readCommitmentOf({
 *   series: "0x…",
 *   round: 1,
 *   reporter: "0x…",
 *   prices: [1n],
 *   salt: "0x…",
 * });
 * ```
 */
export async function readCommitmentOf(
  client: AnyClient,
  parameters: readCommitmentOf.Parameters,
): Promise<readCommitmentOf.ReturnType> {
  return (await read(client, readCommitmentOf.call(parameters), parameters)) as Hex;
}

export declare namespace readCommitmentOf {
  type Args = {
    series: SeriesId;
    round: number;
    reporter: Address;
    prices: readonly bigint[];
    salt: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `commitmentOf`, for multicalls, batches and wallets. */
readCommitmentOf.call = (
  parameters: ContractParameter & readCommitmentOf.Args,
): Call<
  typeof priceIndexAbi,
  "commitmentOf",
  readonly [series: SeriesId, round: number, reporter: Address, prices: readonly bigint[], salt: Hex]
> =>
  defineCall(parameters.address, priceIndexAbi, "commitmentOf", [
    parameters.series,
    parameters.round,
    parameters.reporter,
    parameters.prices,
    parameters.salt,
  ]);

/**
 * Reserves, before their windows open, notional that the caller will settle on each of these rounds, and pays for it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.cover({
 *   series: "0x…",
 *   first: 1,
 *   rounds: 1n,
 *   notional: 1n,
 * });
 * ```
 */
export function cover(client: AnyClient, parameters: cover.Parameters): Promise<cover.ReturnType> {
  return write(client, cover.call(parameters), parameters);
}

export declare namespace cover {
  type Args = {
    series: SeriesId;
    /** The first round. */
    first: number;
    /** How many. */
    rounds: bigint;
    /** Of each, base units of the bond token. */
    notional: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `cover`, for multicalls, batches and wallets. */
cover.call = (
  parameters: ContractParameter & cover.Args,
): Call<typeof priceIndexAbi, "cover", readonly [series: SeriesId, first: number, rounds: bigint, notional: bigint]> =>
  defineCall(parameters.address, priceIndexAbi, "cover", [
    parameters.series,
    parameters.first,
    parameters.rounds,
    parameters.notional,
  ]);

/**
 * Runs `cover` without sending it.
 *
 * @returns What the contract's function would return.
 */
cover.simulate = async (client: AnyClient, parameters: cover.Parameters): Promise<cover.Result> => {
  return (await read(client, cover.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
cover.extractEvents = extractEvents;

/**
 * Reserves, before their windows open, notional that the caller will settle on each of these rounds, and pays for it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.coverSync({
 *   series: "0x…",
 *   first: 1,
 *   rounds: 1n,
 *   notional: 1n,
 * });
 * ```
 */
export function coverSync(client: AnyClient, parameters: coverSync.Parameters): Promise<coverSync.ReturnType> {
  return writeSync(client, cover.call(parameters), parameters, extractEvents);
}

export declare namespace coverSync {
  type Args = cover.Args;
  type Parameters = cover.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

coverSync.call = cover.call;
coverSync.simulate = cover.simulate;
coverSync.extractEvents = extractEvents;

/**
 * Notional that can be covered now, base units of the bond token: coverMultiple × bond × ⌈quorum / 2⌉, less that of
 * rounds not settled yet.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const coverLeft = await client.wattle.priceIndex.readCoverLeft({
 *   series: "0x…",
 * });
 * ```
 */
export async function readCoverLeft(
  client: AnyClient,
  parameters: readCoverLeft.Parameters,
): Promise<readCoverLeft.ReturnType> {
  return (await read(client, readCoverLeft.call(parameters), parameters)) as bigint;
}

export declare namespace readCoverLeft {
  type Args = {
    series: SeriesId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `coverLeft`, for multicalls, batches and wallets. */
readCoverLeft.call = (
  parameters: ContractParameter & readCoverLeft.Args,
): Call<typeof priceIndexAbi, "coverLeft", readonly [series: SeriesId]> =>
  defineCall(parameters.address, priceIndexAbi, "coverLeft", [parameters.series]);

/**
 * What a consumer covered of a round.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const cover = await client.wattle.priceIndex.readCoverOf({
 *   series: "0x…",
 *   round: 1,
 *   consumer: "0x…",
 * });
 * ```
 */
export async function readCoverOf(
  client: AnyClient,
  parameters: readCoverOf.Parameters,
): Promise<readCoverOf.ReturnType> {
  return (await read(client, readCoverOf.call(parameters), parameters)) as RoundCover;
}

export declare namespace readCoverOf {
  type Args = {
    series: SeriesId;
    round: number;
    consumer: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = RoundCover;
  type ErrorType = Failure;
}

/** Encodes the one call of `coverOf`, for multicalls, batches and wallets. */
readCoverOf.call = (
  parameters: ContractParameter & readCoverOf.Args,
): Call<typeof priceIndexAbi, "coverOf", readonly [series: SeriesId, round: number, consumer: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "coverOf", [parameters.series, parameters.round, parameters.consumer]);

/**
 * What an account can collect of a token, base units; of 0x…dEaD, what can be burned.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.priceIndex.readCreditOf({
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
): Call<typeof priceIndexAbi, "creditOf", readonly [account: Address, token: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "creditOf", [parameters.account, parameters.token]);

/**
 * Adds to a reporter's bond, for anyone. It counts for rounds whose windows open from when it reaches the series'
 * bond. What is added while a
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.deposit({
 *   series: "0x…",
 *   index: 0,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    series: SeriesId;
    index: number;
    /** Base units, pulled from the caller. */
    amount: bigint;
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
): Call<typeof priceIndexAbi, "deposit", readonly [series: SeriesId, index: number, amount: bigint]> =>
  defineCall(parameters.address, priceIndexAbi, "deposit", [parameters.series, parameters.index, parameters.amount]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Adds to a reporter's bond, for anyone. It counts for rounds whose windows open from when it reaches the series'
 * bond. What is added while a
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.depositSync({
 *   series: "0x…",
 *   index: 0,
 *   amount: 1_000_000_000n,
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
 * Disputes a fixed round, for anyone, once.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.dispute({
 *   series: "0x…",
 *   round: 1,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function dispute(client: AnyClient, parameters: dispute.Parameters): Promise<dispute.ReturnType> {
  return write(client, dispute.call(parameters), parameters);
}

export declare namespace dispute {
  type Args = {
    series: SeriesId;
    round: number;
    /** Pulled from the caller; what arrives is its stake, at least the series' dispute bond. */
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `dispute`, for multicalls, batches and wallets. */
dispute.call = (
  parameters: ContractParameter & dispute.Args,
): Call<typeof priceIndexAbi, "dispute", readonly [series: SeriesId, round: number, amount: bigint]> =>
  defineCall(parameters.address, priceIndexAbi, "dispute", [parameters.series, parameters.round, parameters.amount]);

/**
 * Runs `dispute` without sending it.
 *
 * @returns What the contract's function would return.
 */
dispute.simulate = async (client: AnyClient, parameters: dispute.Parameters): Promise<dispute.Result> => {
  await read(client, dispute.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
dispute.extractEvents = extractEvents;

/**
 * Disputes a fixed round, for anyone, once.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.disputeSync({
 *   series: "0x…",
 *   round: 1,
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function disputeSync(client: AnyClient, parameters: disputeSync.Parameters): Promise<disputeSync.ReturnType> {
  return writeSync(client, dispute.call(parameters), parameters, extractEvents);
}

export declare namespace disputeSync {
  type Args = dispute.Args;
  type Parameters = dispute.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

disputeSync.call = dispute.call;
disputeSync.simulate = dispute.simulate;
disputeSync.extractEvents = extractEvents;

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.priceIndex.readEip712Domain();
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
): Call<typeof priceIndexAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, priceIndexAbi, "eip712Domain", []);

/**
 * The price of the period's own round; reverts with PriceNotFinal unless it is FINAL. Never changes.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const finalPriceAt = await client.wattle.priceIndex.readFinalPriceAt({
 *   series: "0x…",
 *   periodEnd: 1_767_225_600,
 * });
 * ```
 */
export async function readFinalPriceAt(
  client: AnyClient,
  parameters: readFinalPriceAt.Parameters,
): Promise<readFinalPriceAt.ReturnType> {
  return (await read(client, readFinalPriceAt.call(parameters), parameters)) as bigint;
}

export declare namespace readFinalPriceAt {
  type Args = {
    series: SeriesId;
    periodEnd: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `finalPriceAt`, for multicalls, batches and wallets. */
readFinalPriceAt.call = (
  parameters: ContractParameter & readFinalPriceAt.Args,
): Call<typeof priceIndexAbi, "finalPriceAt", readonly [series: SeriesId, periodEnd: number]> =>
  defineCall(parameters.address, priceIndexAbi, "finalPriceAt", [parameters.series, parameters.periodEnd]);

/**
 * Fixes a round once its window is closed, for anyone: the lower median of each period, or void below the quorum. Who
 * committed and did not reveal loses its bond, half of it to the caller.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.fix({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export function fix(client: AnyClient, parameters: fix.Parameters): Promise<fix.ReturnType> {
  return write(client, fix.call(parameters), parameters);
}

export declare namespace fix {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `fix`, for multicalls, batches and wallets. */
fix.call = (
  parameters: ContractParameter & fix.Args,
): Call<typeof priceIndexAbi, "fix", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "fix", [parameters.series, parameters.round]);

/**
 * Runs `fix` without sending it.
 *
 * @returns What the contract's function would return.
 */
fix.simulate = async (client: AnyClient, parameters: fix.Parameters): Promise<fix.Result> => {
  await read(client, fix.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
fix.extractEvents = extractEvents;

/**
 * Fixes a round once its window is closed, for anyone: the lower median of each period, or void below the quorum. Who
 * committed and did not reveal loses its bond, half of it to the caller.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.fixSync({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export function fixSync(client: AnyClient, parameters: fixSync.Parameters): Promise<fixSync.ReturnType> {
  return writeSync(client, fix.call(parameters), parameters, extractEvents);
}

export declare namespace fixSync {
  type Args = fix.Args;
  type Parameters = fix.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

fixSync.call = fix.call;
fixSync.simulate = fix.simulate;
fixSync.extractEvents = extractEvents;

/**
 * Voids a disputed round that nobody ruled on in time, for anyone; the disputer gets its bond back.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.lapse({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export function lapse(client: AnyClient, parameters: lapse.Parameters): Promise<lapse.ReturnType> {
  return write(client, lapse.call(parameters), parameters);
}

export declare namespace lapse {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `lapse`, for multicalls, batches and wallets. */
lapse.call = (
  parameters: ContractParameter & lapse.Args,
): Call<typeof priceIndexAbi, "lapse", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "lapse", [parameters.series, parameters.round]);

/**
 * Runs `lapse` without sending it.
 *
 * @returns What the contract's function would return.
 */
lapse.simulate = async (client: AnyClient, parameters: lapse.Parameters): Promise<lapse.Result> => {
  await read(client, lapse.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
lapse.extractEvents = extractEvents;

/**
 * Voids a disputed round that nobody ruled on in time, for anyone; the disputer gets its bond back.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.lapseSync({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export function lapseSync(client: AnyClient, parameters: lapseSync.Parameters): Promise<lapseSync.ReturnType> {
  return writeSync(client, lapse.call(parameters), parameters, extractEvents);
}

export declare namespace lapseSync {
  type Args = lapse.Args;
  type Parameters = lapse.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

lapseSync.call = lapse.call;
lapseSync.simulate = lapse.simulate;
lapseSync.extractEvents = extractEvents;

/**
 * Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending,
 * UnknownSeries and FallbackDiffers.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.openSeries({
 *   definition: {
 *     name: "0x…",
 *     zone: "0x…",
 *     bond: 1n,
 *     currency: "0x…",
 *     disputeBond: 1n,
 *     bondToken: "0x…",
 *     exponent: -3,
 *     quorum: 3,
 *     periodsARound: 4,
 *     coverMultiple: 1,
 *     maxAge: 1,
 *     arbitrator: "0x…",
 *     tolerance: 1n,
 *     lead: 1,
 *     commitTime: 3_600,
 *     revealTime: 3_600,
 *     disputeTime: 3_600,
 *     rulingTime: 3_600,
 *     coverFee: 1,
 *     fallbackId: "0x…",
 *     reporters: ["0x…"],
 *   },
 * });
 * ```
 */
export function openSeries(client: AnyClient, parameters: openSeries.Parameters): Promise<openSeries.ReturnType> {
  return write(client, openSeries.call(parameters), parameters);
}

export declare namespace openSeries {
  type Args = {
    definition: PriceSeries;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = SeriesId;
  type ErrorType = Failure;
}

/** Encodes the one call of `openSeries`, for multicalls, batches and wallets. */
openSeries.call = (
  parameters: ContractParameter & openSeries.Args,
): Call<typeof priceIndexAbi, "openSeries", readonly [definition: PriceSeries]> =>
  defineCall(parameters.address, priceIndexAbi, "openSeries", [parameters.definition]);

/**
 * Runs `openSeries` without sending it.
 *
 * @returns What the contract's function would return.
 */
openSeries.simulate = async (client: AnyClient, parameters: openSeries.Parameters): Promise<openSeries.Result> => {
  return (await read(client, openSeries.call(parameters), { account: parameters.account })) as SeriesId;
};

/** The events of PriceIndex among logs, decoded. */
openSeries.extractEvents = extractEvents;

/**
 * Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending,
 * UnknownSeries and FallbackDiffers.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.openSeriesSync({
 *   definition: {
 *     name: "0x…",
 *     zone: "0x…",
 *     bond: 1n,
 *     currency: "0x…",
 *     disputeBond: 1n,
 *     bondToken: "0x…",
 *     exponent: -3,
 *     quorum: 3,
 *     periodsARound: 4,
 *     coverMultiple: 1,
 *     maxAge: 1,
 *     arbitrator: "0x…",
 *     tolerance: 1n,
 *     lead: 1,
 *     commitTime: 3_600,
 *     revealTime: 3_600,
 *     disputeTime: 3_600,
 *     rulingTime: 3_600,
 *     coverFee: 1,
 *     fallbackId: "0x…",
 *     reporters: ["0x…"],
 *   },
 * });
 * ```
 */
export function openSeriesSync(
  client: AnyClient,
  parameters: openSeriesSync.Parameters,
): Promise<openSeriesSync.ReturnType> {
  return writeSync(client, openSeries.call(parameters), parameters, extractEvents);
}

export declare namespace openSeriesSync {
  type Args = openSeries.Args;
  type Parameters = openSeries.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

openSeriesSync.call = openSeries.call;
openSeriesSync.simulate = openSeries.simulate;
openSeriesSync.extractEvents = extractEvents;

/**
 * The price of a period as it stands, whatever its status; zero where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const p = await client.wattle.priceIndex.readPriceAt({
 *   series: "0x…",
 *   periodEnd: 1_767_225_600,
 * });
 * ```
 */
export async function readPriceAt(
  client: AnyClient,
  parameters: readPriceAt.Parameters,
): Promise<readPriceAt.ReturnType> {
  return (await read(client, readPriceAt.call(parameters), parameters)) as IndexPrice;
}

export declare namespace readPriceAt {
  type Args = {
    series: SeriesId;
    /** Unix seconds, a multiple of 900. */
    periodEnd: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = IndexPrice;
  type ErrorType = Failure;
}

/** Encodes the one call of `priceAt`, for multicalls, batches and wallets. */
readPriceAt.call = (
  parameters: ContractParameter & readPriceAt.Args,
): Call<typeof priceIndexAbi, "priceAt", readonly [series: SeriesId, periodEnd: number]> =>
  defineCall(parameters.address, priceIndexAbi, "priceAt", [parameters.series, parameters.periodEnd]);

/**
 * Takes the bond of a reporter who signed other prices than those that stand, half of it for the caller, until
 * `RoundWindows.heldUntil`. Its report is dropped if the round is not fixed.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.proveEquivocation({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   signature: "0x…",
 * });
 * ```
 */
export function proveEquivocation(
  client: AnyClient,
  parameters: proveEquivocation.Parameters,
): Promise<proveEquivocation.ReturnType> {
  return write(client, proveEquivocation.call(parameters), parameters);
}

export declare namespace proveEquivocation {
  type Args = {
    series: SeriesId;
    round: number;
    index: number;
    prices: readonly bigint[];
    signature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveEquivocation`, for multicalls, batches and wallets. */
proveEquivocation.call = (
  parameters: ContractParameter & proveEquivocation.Args,
): Call<
  typeof priceIndexAbi,
  "proveEquivocation",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], signature: Hex]
> =>
  defineCall(parameters.address, priceIndexAbi, "proveEquivocation", [
    parameters.series,
    parameters.round,
    parameters.index,
    parameters.prices,
    parameters.signature,
  ]);

/**
 * Runs `proveEquivocation` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveEquivocation.simulate = async (
  client: AnyClient,
  parameters: proveEquivocation.Parameters,
): Promise<proveEquivocation.Result> => {
  await read(client, proveEquivocation.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
proveEquivocation.extractEvents = extractEvents;

/**
 * Takes the bond of a reporter who signed other prices than those that stand, half of it for the caller, until
 * `RoundWindows.heldUntil`. Its report is dropped if the round is not fixed.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.proveEquivocationSync({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   signature: "0x…",
 * });
 * ```
 */
export function proveEquivocationSync(
  client: AnyClient,
  parameters: proveEquivocationSync.Parameters,
): Promise<proveEquivocationSync.ReturnType> {
  return writeSync(client, proveEquivocation.call(parameters), parameters, extractEvents);
}

export declare namespace proveEquivocationSync {
  type Args = proveEquivocation.Args;
  type Parameters = proveEquivocation.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveEquivocationSync.call = proveEquivocation.call;
proveEquivocationSync.simulate = proveEquivocation.simulate;
proveEquivocationSync.extractEvents = extractEvents;

/**
 * Credits a consumer the fee that it paid for a round that is void.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.refund({
 *   series: "0x…",
 *   round: 1,
 *   consumer: "0x…",
 * });
 * ```
 */
export function refund(client: AnyClient, parameters: refund.Parameters): Promise<refund.ReturnType> {
  return write(client, refund.call(parameters), parameters);
}

export declare namespace refund {
  type Args = {
    series: SeriesId;
    round: number;
    consumer: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `refund`, for multicalls, batches and wallets. */
refund.call = (
  parameters: ContractParameter & refund.Args,
): Call<typeof priceIndexAbi, "refund", readonly [series: SeriesId, round: number, consumer: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "refund", [parameters.series, parameters.round, parameters.consumer]);

/**
 * Runs `refund` without sending it.
 *
 * @returns What the contract's function would return.
 */
refund.simulate = async (client: AnyClient, parameters: refund.Parameters): Promise<refund.Result> => {
  return (await read(client, refund.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
refund.extractEvents = extractEvents;

/**
 * Credits a consumer the fee that it paid for a round that is void.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.refundSync({
 *   series: "0x…",
 *   round: 1,
 *   consumer: "0x…",
 * });
 * ```
 */
export function refundSync(client: AnyClient, parameters: refundSync.Parameters): Promise<refundSync.ReturnType> {
  return writeSync(client, refund.call(parameters), parameters, extractEvents);
}

export declare namespace refundSync {
  type Args = refund.Args;
  type Parameters = refund.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

refundSync.call = refund.call;
refundSync.simulate = refund.simulate;
refundSync.extractEvents = extractEvents;

/**
 * Submits what a reporter signed (EOA or ERC-1271), for anyone. The first valid report stands.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.report({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   signature: "0x…",
 * });
 * ```
 */
export function report(client: AnyClient, parameters: report.Parameters): Promise<report.ReturnType> {
  return write(client, report.call(parameters), parameters);
}

export declare namespace report {
  type Args = {
    series: SeriesId;
    round: number;
    index: number;
    /** As in `reveal`. */
    prices: readonly bigint[];
    signature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `report`, for multicalls, batches and wallets. */
report.call = (
  parameters: ContractParameter & report.Args,
): Call<
  typeof priceIndexAbi,
  "report",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], signature: Hex]
> =>
  defineCall(parameters.address, priceIndexAbi, "report", [
    parameters.series,
    parameters.round,
    parameters.index,
    parameters.prices,
    parameters.signature,
  ]);

/**
 * Runs `report` without sending it.
 *
 * @returns What the contract's function would return.
 */
report.simulate = async (client: AnyClient, parameters: report.Parameters): Promise<report.Result> => {
  await read(client, report.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
report.extractEvents = extractEvents;

/**
 * Submits what a reporter signed (EOA or ERC-1271), for anyone. The first valid report stands.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.reportSync({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   signature: "0x…",
 * });
 * ```
 */
export function reportSync(client: AnyClient, parameters: reportSync.Parameters): Promise<reportSync.ReturnType> {
  return writeSync(client, report.call(parameters), parameters, extractEvents);
}

export declare namespace reportSync {
  type Args = report.Args;
  type Parameters = report.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

reportSync.call = report.call;
reportSync.simulate = report.simulate;
reportSync.extractEvents = extractEvents;

/**
 * What a reporter signs: the EIP-712 digest of `Report`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reportDigest = await client.wattle.priceIndex.readReportDigest({
 *   series: "0x…",
 *   round: 1,
 *   prices: [1n],
 * });
 * ```
 */
export async function readReportDigest(
  client: AnyClient,
  parameters: readReportDigest.Parameters,
): Promise<readReportDigest.ReturnType> {
  return (await read(client, readReportDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readReportDigest {
  type Args = {
    series: SeriesId;
    round: number;
    prices: readonly bigint[];
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `reportDigest`, for multicalls, batches and wallets. */
readReportDigest.call = (
  parameters: ContractParameter & readReportDigest.Args,
): Call<typeof priceIndexAbi, "reportDigest", readonly [series: SeriesId, round: number, prices: readonly bigint[]]> =>
  defineCall(parameters.address, priceIndexAbi, "reportDigest", [
    parameters.series,
    parameters.round,
    parameters.prices,
  ]);

/**
 * What a reporter reported; empty if nothing.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const prices = await client.wattle.priceIndex.readReportOf({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 * });
 * ```
 */
export async function readReportOf(
  client: AnyClient,
  parameters: readReportOf.Parameters,
): Promise<readReportOf.ReturnType> {
  return (await read(client, readReportOf.call(parameters), parameters)) as readonly bigint[];
}

export declare namespace readReportOf {
  type Args = {
    series: SeriesId;
    round: number;
    index: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly bigint[];
  type ErrorType = Failure;
}

/** Encodes the one call of `reportOf`, for multicalls, batches and wallets. */
readReportOf.call = (
  parameters: ContractParameter & readReportOf.Args,
): Call<typeof priceIndexAbi, "reportOf", readonly [series: SeriesId, round: number, index: number]> =>
  defineCall(parameters.address, priceIndexAbi, "reportOf", [parameters.series, parameters.round, parameters.index]);

/**
 * Reveals what a reporter committed to, for anyone who knows it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.reveal({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   salt: "0x…",
 * });
 * ```
 */
export function reveal(client: AnyClient, parameters: reveal.Parameters): Promise<reveal.ReturnType> {
  return write(client, reveal.call(parameters), parameters);
}

export declare namespace reveal {
  type Args = {
    series: SeriesId;
    round: number;
    index: number;
    /** Of all periods of the round in order, units. */
    prices: readonly bigint[];
    salt: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `reveal`, for multicalls, batches and wallets. */
reveal.call = (
  parameters: ContractParameter & reveal.Args,
): Call<
  typeof priceIndexAbi,
  "reveal",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], salt: Hex]
> =>
  defineCall(parameters.address, priceIndexAbi, "reveal", [
    parameters.series,
    parameters.round,
    parameters.index,
    parameters.prices,
    parameters.salt,
  ]);

/**
 * Runs `reveal` without sending it.
 *
 * @returns What the contract's function would return.
 */
reveal.simulate = async (client: AnyClient, parameters: reveal.Parameters): Promise<reveal.Result> => {
  await read(client, reveal.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
reveal.extractEvents = extractEvents;

/**
 * Reveals what a reporter committed to, for anyone who knows it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.revealSync({
 *   series: "0x…",
 *   round: 1,
 *   index: 0,
 *   prices: [1n],
 *   salt: "0x…",
 * });
 * ```
 */
export function revealSync(client: AnyClient, parameters: revealSync.Parameters): Promise<revealSync.ReturnType> {
  return writeSync(client, reveal.call(parameters), parameters, extractEvents);
}

export declare namespace revealSync {
  type Args = reveal.Args;
  type Parameters = reveal.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

revealSync.call = reveal.call;
revealSync.simulate = reveal.simulate;
revealSync.extractEvents = extractEvents;

/**
 * The round of a period.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const roundAt = await client.wattle.priceIndex.readRoundAt({
 *   series: "0x…",
 *   periodEnd: 1_767_225_600,
 * });
 * ```
 */
export async function readRoundAt(
  client: AnyClient,
  parameters: readRoundAt.Parameters,
): Promise<readRoundAt.ReturnType> {
  return (await read(client, readRoundAt.call(parameters), parameters)) as number;
}

export declare namespace readRoundAt {
  type Args = {
    series: SeriesId;
    periodEnd: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `roundAt`, for multicalls, batches and wallets. */
readRoundAt.call = (
  parameters: ContractParameter & readRoundAt.Args,
): Call<typeof priceIndexAbi, "roundAt", readonly [series: SeriesId, periodEnd: number]> =>
  defineCall(parameters.address, priceIndexAbi, "roundAt", [parameters.series, parameters.periodEnd]);

/**
 * A round as stored.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const round = await client.wattle.priceIndex.readRoundOf({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export async function readRoundOf(
  client: AnyClient,
  parameters: readRoundOf.Parameters,
): Promise<readRoundOf.ReturnType> {
  return (await read(client, readRoundOf.call(parameters), parameters)) as PriceRound;
}

export declare namespace readRoundOf {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = PriceRound;
  type ErrorType = Failure;
}

/** Encodes the one call of `roundOf`, for multicalls, batches and wallets. */
readRoundOf.call = (
  parameters: ContractParameter & readRoundOf.Args,
): Call<typeof priceIndexAbi, "roundOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "roundOf", [parameters.series, parameters.round]);

/**
 * The arbitrator rules.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.rule({
 *   series: "0x…",
 *   round: 1,
 *   prices: [1n],
 * });
 * ```
 */
export function rule(client: AnyClient, parameters: rule.Parameters): Promise<rule.ReturnType> {
  return write(client, rule.call(parameters), parameters);
}

export declare namespace rule {
  type Args = {
    series: SeriesId;
    round: number;
    /**
     * Of all periods: they replace the medians; reporters further than the tolerance from one of them lose their
     * bonds, half to the disputer, who gets its own back. None: the medians stand, and the disputer's bond goes to the
     * reporters.
     */
    prices: readonly bigint[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `rule`, for multicalls, batches and wallets. */
rule.call = (
  parameters: ContractParameter & rule.Args,
): Call<typeof priceIndexAbi, "rule", readonly [series: SeriesId, round: number, prices: readonly bigint[]]> =>
  defineCall(parameters.address, priceIndexAbi, "rule", [parameters.series, parameters.round, parameters.prices]);

/**
 * Runs `rule` without sending it.
 *
 * @returns What the contract's function would return.
 */
rule.simulate = async (client: AnyClient, parameters: rule.Parameters): Promise<rule.Result> => {
  await read(client, rule.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
rule.extractEvents = extractEvents;

/**
 * The arbitrator rules.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.ruleSync({
 *   series: "0x…",
 *   round: 1,
 *   prices: [1n],
 * });
 * ```
 */
export function ruleSync(client: AnyClient, parameters: ruleSync.Parameters): Promise<ruleSync.ReturnType> {
  return writeSync(client, rule.call(parameters), parameters, extractEvents);
}

export declare namespace ruleSync {
  type Args = rule.Args;
  type Parameters = rule.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

ruleSync.call = rule.call;
ruleSync.simulate = rule.simulate;
ruleSync.extractEvents = extractEvents;

/**
 * A series' definition. Reverts with UnknownSeries.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const series = await client.wattle.priceIndex.readSeriesOf({
 *   series: "0x…",
 * });
 * ```
 */
export async function readSeriesOf(
  client: AnyClient,
  parameters: readSeriesOf.Parameters,
): Promise<readSeriesOf.ReturnType> {
  return (await read(client, readSeriesOf.call(parameters), parameters)) as PriceSeries;
}

export declare namespace readSeriesOf {
  type Args = {
    series: SeriesId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = PriceSeries;
  type ErrorType = Failure;
}

/** Encodes the one call of `seriesOf`, for multicalls, batches and wallets. */
readSeriesOf.call = (
  parameters: ContractParameter & readSeriesOf.Args,
): Call<typeof priceIndexAbi, "seriesOf", readonly [series: SeriesId]> =>
  defineCall(parameters.address, priceIndexAbi, "seriesOf", [parameters.series]);

/**
 * Ends a decided round's cover, for anyone: its notional is free again. Of a final one the fees go to the reporters in
 * it in equal parts; what does not divide waits for the series' next.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.settle({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export function settle(client: AnyClient, parameters: settle.Parameters): Promise<settle.ReturnType> {
  return write(client, settle.call(parameters), parameters);
}

export declare namespace settle {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `settle`, for multicalls, batches and wallets. */
settle.call = (
  parameters: ContractParameter & settle.Args,
): Call<typeof priceIndexAbi, "settle", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "settle", [parameters.series, parameters.round]);

/**
 * Runs `settle` without sending it.
 *
 * @returns What the contract's function would return.
 */
settle.simulate = async (client: AnyClient, parameters: settle.Parameters): Promise<settle.Result> => {
  await read(client, settle.call(parameters), { account: parameters.account });
};

/** The events of PriceIndex among logs, decoded. */
settle.extractEvents = extractEvents;

/**
 * Ends a decided round's cover, for anyone: its notional is free again. Of a final one the fees go to the reporters in
 * it in equal parts; what does not divide waits for the series' next.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.settleSync({
 *   series: "0x…",
 *   round: 1,
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
 * What a contract settles at: FINAL, or of a void round FALLBACK or CARRIED; reverts with PriceNotFinal otherwise.
 * Never changes.
 *
 * Warning: a price that is carried may be as old as the series' `maxAge`; `sourcePeriod` tells.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const p = await client.wattle.priceIndex.readSettledPriceAt({
 *   series: "0x…",
 *   periodEnd: 1_767_225_600,
 * });
 * ```
 */
export async function readSettledPriceAt(
  client: AnyClient,
  parameters: readSettledPriceAt.Parameters,
): Promise<readSettledPriceAt.ReturnType> {
  return (await read(client, readSettledPriceAt.call(parameters), parameters)) as IndexPrice;
}

export declare namespace readSettledPriceAt {
  type Args = {
    series: SeriesId;
    periodEnd: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = IndexPrice;
  type ErrorType = Failure;
}

/** Encodes the one call of `settledPriceAt`, for multicalls, batches and wallets. */
readSettledPriceAt.call = (
  parameters: ContractParameter & readSettledPriceAt.Args,
): Call<typeof priceIndexAbi, "settledPriceAt", readonly [series: SeriesId, periodEnd: number]> =>
  defineCall(parameters.address, priceIndexAbi, "settledPriceAt", [parameters.series, parameters.periodEnd]);

/**
 * Prices that a contract settles at (`settledPriceAt`), four quarter-hours a word (`PriceMath`), from a full hour on;
 * a lane is zero where there is none yet.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { words, exponent, currency } = await client.wattle.priceIndex.readSettledWords({
 *   series: "0x…",
 *   from: 1_767_225_600,
 *   count: 1n,
 * });
 * ```
 */
export async function readSettledWords(
  client: AnyClient,
  parameters: readSettledWords.Parameters,
): Promise<readSettledWords.ReturnType> {
  const [words, exponent, currency] = (await read(client, readSettledWords.call(parameters), parameters)) as readonly [
    readonly bigint[],
    number,
    Address,
  ];
  return { words, exponent, currency };
}

export declare namespace readSettledWords {
  type Args = {
    series: SeriesId;
    /** Unix seconds, a multiple of 3600. */
    from: number;
    /** Words. */
    count: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** As packed. */
    words: readonly bigint[];
    /** Of a unit. */
    exponent: number;
    /** Of a unit. */
    currency: Address;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `settledWords`, for multicalls, batches and wallets. */
readSettledWords.call = (
  parameters: ContractParameter & readSettledWords.Args,
): Call<typeof priceIndexAbi, "settledWords", readonly [series: SeriesId, from: number, count: bigint]> =>
  defineCall(parameters.address, priceIndexAbi, "settledWords", [parameters.series, parameters.from, parameters.count]);

/**
 * How the round's own prices stand; NONE: it is void.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const status = await client.wattle.priceIndex.readStatusOf({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export async function readStatusOf(
  client: AnyClient,
  parameters: readStatusOf.Parameters,
): Promise<readStatusOf.ReturnType> {
  return (await read(client, readStatusOf.call(parameters), parameters)) as PriceStatus;
}

export declare namespace readStatusOf {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = PriceStatus;
  type ErrorType = Failure;
}

/** Encodes the one call of `statusOf`, for multicalls, batches and wallets. */
readStatusOf.call = (
  parameters: ContractParameter & readStatusOf.Args,
): Call<typeof priceIndexAbi, "statusOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "statusOf", [parameters.series, parameters.round]);

/**
 * A round's windows.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const windows = await client.wattle.priceIndex.readWindowsOf({
 *   series: "0x…",
 *   round: 1,
 * });
 * ```
 */
export async function readWindowsOf(
  client: AnyClient,
  parameters: readWindowsOf.Parameters,
): Promise<readWindowsOf.ReturnType> {
  return (await read(client, readWindowsOf.call(parameters), parameters)) as RoundWindows;
}

export declare namespace readWindowsOf {
  type Args = {
    series: SeriesId;
    round: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = RoundWindows;
  type ErrorType = Failure;
}

/** Encodes the one call of `windowsOf`, for multicalls, batches and wallets. */
readWindowsOf.call = (
  parameters: ContractParameter & readWindowsOf.Args,
): Call<typeof priceIndexAbi, "windowsOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, priceIndexAbi, "windowsOf", [parameters.series, parameters.round]);

/**
 * The reporter takes all of its bond, once no round that it reported in can cost it any more.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.priceIndex.withdraw({
 *   series: "0x…",
 *   index: 0,
 *   to: "0x…",
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    series: SeriesId;
    index: number;
    to: Address;
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
): Call<typeof priceIndexAbi, "withdraw", readonly [series: SeriesId, index: number, to: Address]> =>
  defineCall(parameters.address, priceIndexAbi, "withdraw", [parameters.series, parameters.index, parameters.to]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  return (await read(client, withdraw.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of PriceIndex among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * The reporter takes all of its bond, once no round that it reported in can cost it any more.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.priceIndex.withdrawSync({
 *   series: "0x…",
 *   index: 0,
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
