// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Values that contracts are fixed at
 *
 * Named series of consumer prices, rates, yields by maturity, forwards by delivery month, emission factors: a value
 * for each reference period (a UTC day, month, quarter or year) and tenor, reported and decided as prices are. The
 * first final value of a period binds for ever; reporters may publish revisions of it, which are recorded and change
 * nothing.
 *
 * No owner, no upgrade. Bonds, reports, medians and disputes are the price index's own code (`PriceRounds` and what it
 * stands on).
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
import { fixingFeedAbi } from "../abis/fixingFeed.ts";
import type { FixingFeedError } from "../errors.ts";
import type {
  BondFault,
  Calendar,
  Fixing,
  FixingSeries,
  PriceRound,
  PriceStatus,
  ReporterBond,
  RoundWindows,
  SeriesId,
} from "../types.ts";

/** What an action of FixingFeed fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = FixingFeedError | BaseError;

type Failure = ErrorType;

/** `BondDeposited` of FixingFeed. */
export type BondDepositedEvent = ContractEvent<
  "BondDeposited",
  {
    series: SeriesId;
    reporter: Address;
    from: Address;
    amount: bigint;
  }
>;

/** `BondSlashed` of FixingFeed. */
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

/** `BondWithdrawn` of FixingFeed. */
export type BondWithdrawnEvent = ContractEvent<
  "BondWithdrawn",
  {
    series: SeriesId;
    reporter: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `Burned` of FixingFeed. */
export type BurnedEvent = ContractEvent<
  "Burned",
  {
    token: Address;
    amount: bigint;
  }
>;

/** `Collected` of FixingFeed. */
export type CollectedEvent = ContractEvent<
  "Collected",
  {
    account: Address;
    token: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `FixingSeriesOpened` of FixingFeed. */
export type FixingSeriesOpenedEvent = ContractEvent<
  "FixingSeriesOpened",
  {
    series: SeriesId;
    definition: FixingSeries;
  }
>;

/** `PricesCommitted` of FixingFeed. */
export type PricesCommittedEvent = ContractEvent<
  "PricesCommitted",
  {
    series: SeriesId;
    round: number;
    reporter: Address;
    commitment: Hex;
  }
>;

/** `PricesReported` of FixingFeed. */
export type PricesReportedEvent = ContractEvent<
  "PricesReported",
  {
    series: SeriesId;
    round: number;
    reporter: Address;
    prices: readonly bigint[];
  }
>;

/** `RevisionOpened` of FixingFeed. */
export type RevisionOpenedEvent = ContractEvent<
  "RevisionOpened",
  {
    series: SeriesId;
    period: number;
    revision: number;
    round: number;
    reporter: Address;
  }
>;

/** `RoundDisputed` of FixingFeed. */
export type RoundDisputedEvent = ContractEvent<
  "RoundDisputed",
  {
    series: SeriesId;
    round: number;
    disputer: Address;
    bond: bigint;
  }
>;

/** `RoundFixed` of FixingFeed. */
export type RoundFixedEvent = ContractEvent<
  "RoundFixed",
  {
    series: SeriesId;
    round: number;
    reported: bigint;
    words: readonly bigint[];
  }
>;

/** `RoundRuled` of FixingFeed. */
export type RoundRuledEvent = ContractEvent<
  "RoundRuled",
  {
    series: SeriesId;
    round: number;
    prices: readonly bigint[];
  }
>;

/** `RoundUpheld` of FixingFeed. */
export type RoundUpheldEvent = ContractEvent<
  "RoundUpheld",
  {
    series: SeriesId;
    round: number;
  }
>;

/** `RoundVoided` of FixingFeed. */
export type RoundVoidedEvent = ContractEvent<
  "RoundVoided",
  {
    series: SeriesId;
    round: number;
  }
>;

/** `WithdrawalAnnounced` of FixingFeed. */
export type WithdrawalAnnouncedEvent = ContractEvent<
  "WithdrawalAnnounced",
  {
    series: SeriesId;
    reporter: Address;
    heldUntil: number;
  }
>;

/** Any event of FixingFeed. */
export type Event =
  | BondDepositedEvent
  | BondSlashedEvent
  | BondWithdrawnEvent
  | BurnedEvent
  | CollectedEvent
  | FixingSeriesOpenedEvent
  | PricesCommittedEvent
  | PricesReportedEvent
  | RevisionOpenedEvent
  | RoundDisputedEvent
  | RoundFixedEvent
  | RoundRuledEvent
  | RoundUpheldEvent
  | RoundVoidedEvent
  | WithdrawalAnnouncedEvent;

/** The first topic of each event. */
export const eventTopics = {
  BondDeposited: "0x46e4756f3964bc66ee7f8bfefe755d1260b8e97a11503d05e93fe23e540bbfca",
  BondSlashed: "0x8cdf3023c5893fe6a360ad33c94503956d04c919aa350a5bf1382a0ce02db240",
  BondWithdrawn: "0x6968197ab6253865338e2a3bb0c15a3f8d1e2dbae75f5347311c562eab98888c",
  Burned: "0x696de425f79f4a40bc6d2122ca50507f0efbeabbff86a84871b7196ab8ea8df7",
  Collected: "0x79f14dbc87f91353937e4e02c8d3c5c2fa9e64ffed508cd3cb49ee20bc826c9a",
  FixingSeriesOpened: "0xffe1427e26c8663b968f07874a671d48ef34517413dfcdee4453133a46441163",
  PricesCommitted: "0x9b2eec42fd4465a7d1c1e41266f697d3c2f9529086f88c268c3bf0dd7736aa56",
  PricesReported: "0xfe3c1dc89a198afc68cdbf88f6ed96e674f5bacbaa3f8fa23f9e72c3f800e131",
  RevisionOpened: "0xc53a9d36fc2dabdf68c6efc3794b3873e1a230cc6fa6ab9a813d6440aaa80af8",
  RoundDisputed: "0xf371c586c16aef4deea1858e013e25690c9ad29ab979e2324a0cfa711f7b03f7",
  RoundFixed: "0x439cd5e8bd0178c63a36af0bb5a235b917671e932a04f9cd43f4d6e6398e33be",
  RoundRuled: "0x767ca999f9e08c096d552b9bb851f557b0440317fc8282b0e405be1918392472",
  RoundUpheld: "0x058a7ca4efdd91800c8450a726f62eb78059d47f4ee66efb42aea13f55b55581",
  RoundVoided: "0xca6dd8f7e2abc0ef019602f1d5e062f7c86f8e0b6c6d9d119808c284d8e694d3",
  WithdrawalAnnounced: "0x03a94c57386fd485f85c1a9a892a957ac8bbba9672b930ae7579f8fe4b505b1f",
} as const;

/**
 * The events of FixingFeed among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(fixingFeedAbi, logs) as Event[];
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
 * const hash = await client.wattle.fixingFeed.announceWithdrawal({
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
): Call<typeof fixingFeedAbi, "announceWithdrawal", readonly [series: SeriesId, index: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "announceWithdrawal", [parameters.series, parameters.index]);

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

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.announceWithdrawalSync({
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
 * const bond = await client.wattle.fixingFeed.readBondOf({
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
): Call<typeof fixingFeedAbi, "bondOf", readonly [series: SeriesId, index: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "bondOf", [parameters.series, parameters.index]);

/**
 * When a reference period begins and ends, unix seconds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { start, end } = await client.wattle.fixingFeed.readBoundsOf({
 *   series: "0x…",
 *   period: 1_767_225_600,
 * });
 * ```
 */
export async function readBoundsOf(
  client: AnyClient,
  parameters: readBoundsOf.Parameters,
): Promise<readBoundsOf.ReturnType> {
  const [start, end] = (await read(client, readBoundsOf.call(parameters), parameters)) as readonly [number, number];
  return { start, end };
}

export declare namespace readBoundsOf {
  type Args = {
    series: SeriesId;
    period: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    start: number;
    end: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `boundsOf`, for multicalls, batches and wallets. */
readBoundsOf.call = (
  parameters: ContractParameter & readBoundsOf.Args,
): Call<typeof fixingFeedAbi, "boundsOf", readonly [series: SeriesId, period: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "boundsOf", [parameters.series, parameters.period]);

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
 * const hash = await client.wattle.fixingFeed.burn({
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
): Call<typeof fixingFeedAbi, "burn", readonly [token: Address]> =>
  defineCall(parameters.address, fixingFeedAbi, "burn", [parameters.token]);

/**
 * Runs `burn` without sending it.
 *
 * @returns What the contract's function would return.
 */
burn.simulate = async (client: AnyClient, parameters: burn.Parameters): Promise<burn.Result> => {
  return (await read(client, burn.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.burnSync({
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
 * const hash = await client.wattle.fixingFeed.collect({
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
): Call<typeof fixingFeedAbi, "collect", readonly [token: Address, to: Address]> =>
  defineCall(parameters.address, fixingFeedAbi, "collect", [parameters.token, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.collectSync({
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
 * const hash = await client.wattle.fixingFeed.commit({
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
): Call<typeof fixingFeedAbi, "commit", readonly [series: SeriesId, round: number, index: number, commitment: Hex]> =>
  defineCall(parameters.address, fixingFeedAbi, "commit", [
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

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.commitSync({
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
 * const commitment = await client.wattle.fixingFeed.readCommitmentOf({
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
  typeof fixingFeedAbi,
  "commitmentOf",
  readonly [series: SeriesId, round: number, reporter: Address, prices: readonly bigint[], salt: Hex]
> =>
  defineCall(parameters.address, fixingFeedAbi, "commitmentOf", [
    parameters.series,
    parameters.round,
    parameters.reporter,
    parameters.prices,
    parameters.salt,
  ]);

/**
 * What an account can collect of a token, base units; of 0x…dEaD, what can be burned.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.fixingFeed.readCreditOf({
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
): Call<typeof fixingFeedAbi, "creditOf", readonly [account: Address, token: Address]> =>
  defineCall(parameters.address, fixingFeedAbi, "creditOf", [parameters.account, parameters.token]);

/**
 * All values of what binds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { head, tenors, values } = await client.wattle.fixingFeed.readCurveOf({
 *   series: "0x…",
 *   period: 1_767_225_600,
 * });
 * ```
 */
export async function readCurveOf(
  client: AnyClient,
  parameters: readCurveOf.Parameters,
): Promise<readCurveOf.ReturnType> {
  const [head, tenors, values] = (await read(client, readCurveOf.call(parameters), parameters)) as readonly [
    Fixing,
    readonly number[],
    readonly bigint[],
  ];
  return { head, tenors, values };
}

export declare namespace readCurveOf {
  type Args = {
    series: SeriesId;
    period: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The first of them. */
    head: Fixing;
    /** Months. */
    tenors: readonly number[];
    /** Of each tenor; empty where there is none. */
    values: readonly bigint[];
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `curveOf`, for multicalls, batches and wallets. */
readCurveOf.call = (
  parameters: ContractParameter & readCurveOf.Args,
): Call<typeof fixingFeedAbi, "curveOf", readonly [series: SeriesId, period: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "curveOf", [parameters.series, parameters.period]);

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
 * const hash = await client.wattle.fixingFeed.deposit({
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
): Call<typeof fixingFeedAbi, "deposit", readonly [series: SeriesId, index: number, amount: bigint]> =>
  defineCall(parameters.address, fixingFeedAbi, "deposit", [parameters.series, parameters.index, parameters.amount]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.depositSync({
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
 * const hash = await client.wattle.fixingFeed.dispute({
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
): Call<typeof fixingFeedAbi, "dispute", readonly [series: SeriesId, round: number, amount: bigint]> =>
  defineCall(parameters.address, fixingFeedAbi, "dispute", [parameters.series, parameters.round, parameters.amount]);

/**
 * Runs `dispute` without sending it.
 *
 * @returns What the contract's function would return.
 */
dispute.simulate = async (client: AnyClient, parameters: dispute.Parameters): Promise<dispute.Result> => {
  await read(client, dispute.call(parameters), { account: parameters.account });
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.disputeSync({
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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.fixingFeed.readEip712Domain();
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
): Call<typeof fixingFeedAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, fixingFeedAbi, "eip712Domain", []);

/**
 * As `fixing`; reverts with FixingNotFinal unless it is FINAL.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const finalFixing = await client.wattle.fixingFeed.readFinalFixing({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   point: 1n,
 * });
 * ```
 */
export async function readFinalFixing(
  client: AnyClient,
  parameters: readFinalFixing.Parameters,
): Promise<readFinalFixing.ReturnType> {
  return (await read(client, readFinalFixing.call(parameters), parameters)) as bigint;
}

export declare namespace readFinalFixing {
  type Args = {
    series: SeriesId;
    period: number;
    point: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `finalFixing`, for multicalls, batches and wallets. */
readFinalFixing.call = (
  parameters: ContractParameter & readFinalFixing.Args,
): Call<typeof fixingFeedAbi, "finalFixing", readonly [series: SeriesId, period: number, point: bigint]> =>
  defineCall(parameters.address, fixingFeedAbi, "finalFixing", [
    parameters.series,
    parameters.period,
    parameters.point,
  ]);

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
 * const hash = await client.wattle.fixingFeed.fix({
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
): Call<typeof fixingFeedAbi, "fix", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "fix", [parameters.series, parameters.round]);

/**
 * Runs `fix` without sending it.
 *
 * @returns What the contract's function would return.
 */
fix.simulate = async (client: AnyClient, parameters: fix.Parameters): Promise<fix.Result> => {
  await read(client, fix.call(parameters), { account: parameters.account });
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.fixSync({
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
 * The value that binds, as it stands: the first final one of the period; before, as its first report stands; NONE if
 * that is void, also while a revision is under way. Once FINAL it never changes.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fixing = await client.wattle.fixingFeed.readFixing({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   point: 1n,
 * });
 * ```
 */
export async function readFixing(client: AnyClient, parameters: readFixing.Parameters): Promise<readFixing.ReturnType> {
  return (await read(client, readFixing.call(parameters), parameters)) as Fixing;
}

export declare namespace readFixing {
  type Args = {
    series: SeriesId;
    period: number;
    /** Place among the series' tenors, from 0. */
    point: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Fixing;
  type ErrorType = Failure;
}

/** Encodes the one call of `fixing`, for multicalls, batches and wallets. */
readFixing.call = (
  parameters: ContractParameter & readFixing.Args,
): Call<typeof fixingFeedAbi, "fixing", readonly [series: SeriesId, period: number, point: bigint]> =>
  defineCall(parameters.address, fixingFeedAbi, "fixing", [parameters.series, parameters.period, parameters.point]);

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
 * const hash = await client.wattle.fixingFeed.lapse({
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
): Call<typeof fixingFeedAbi, "lapse", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "lapse", [parameters.series, parameters.round]);

/**
 * Runs `lapse` without sending it.
 *
 * @returns What the contract's function would return.
 */
lapse.simulate = async (client: AnyClient, parameters: lapse.Parameters): Promise<lapse.Result> => {
  await read(client, lapse.call(parameters), { account: parameters.account });
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.lapseSync({
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
 * As `fixing`; where there is none, the last final value at most `most` periods earlier, CARRIED. A period whose first
 * report is not decided yet is told instead, so that the value does not change with the hour at which it is asked for.
 *
 * Warning: a missing period can still get its value by a revision. Who must not be restated keeps what it took; who
 * trues up asks again.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const f = await client.wattle.fixingFeed.readLatestFixing({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   point: 1n,
 *   most: 1n,
 * });
 * ```
 */
export async function readLatestFixing(
  client: AnyClient,
  parameters: readLatestFixing.Parameters,
): Promise<readLatestFixing.ReturnType> {
  return (await read(client, readLatestFixing.call(parameters), parameters)) as Fixing;
}

export declare namespace readLatestFixing {
  type Args = {
    series: SeriesId;
    period: number;
    point: bigint;
    most: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Fixing;
  type ErrorType = Failure;
}

/** Encodes the one call of `latestFixing`, for multicalls, batches and wallets. */
readLatestFixing.call = (
  parameters: ContractParameter & readLatestFixing.Args,
): Call<
  typeof fixingFeedAbi,
  "latestFixing",
  readonly [series: SeriesId, period: number, point: bigint, most: bigint]
> =>
  defineCall(parameters.address, fixingFeedAbi, "latestFixing", [
    parameters.series,
    parameters.period,
    parameters.point,
    parameters.most,
  ]);

/**
 * A bonded reporter opens the next revision of a period, once the one before is final or void; its window opens now.
 * The first that is final binds, so a period that nobody
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.fixingFeed.openRevision({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   index: 0,
 * });
 * ```
 */
export function openRevision(client: AnyClient, parameters: openRevision.Parameters): Promise<openRevision.ReturnType> {
  return write(client, openRevision.call(parameters), parameters);
}

export declare namespace openRevision {
  type Args = {
    series: SeriesId;
    period: number;
    index: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `openRevision`, for multicalls, batches and wallets. */
openRevision.call = (
  parameters: ContractParameter & openRevision.Args,
): Call<typeof fixingFeedAbi, "openRevision", readonly [series: SeriesId, period: number, index: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "openRevision", [
    parameters.series,
    parameters.period,
    parameters.index,
  ]);

/**
 * Runs `openRevision` without sending it.
 *
 * @returns What the contract's function would return.
 */
openRevision.simulate = async (
  client: AnyClient,
  parameters: openRevision.Parameters,
): Promise<openRevision.Result> => {
  return (await read(client, openRevision.call(parameters), { account: parameters.account })) as number;
};

/** The events of FixingFeed among logs, decoded. */
openRevision.extractEvents = extractEvents;

/**
 * A bonded reporter opens the next revision of a period, once the one before is final or void; its window opens now.
 * The first that is final binds, so a period that nobody
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.fixingFeed.openRevisionSync({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   index: 0,
 * });
 * ```
 */
export function openRevisionSync(
  client: AnyClient,
  parameters: openRevisionSync.Parameters,
): Promise<openRevisionSync.ReturnType> {
  return writeSync(client, openRevision.call(parameters), parameters, extractEvents);
}

export declare namespace openRevisionSync {
  type Args = openRevision.Args;
  type Parameters = openRevision.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

openRevisionSync.call = openRevision.call;
openRevisionSync.simulate = openRevision.simulate;
openRevisionSync.extractEvents = extractEvents;

/**
 * Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending and
 * TenorsNotAscending.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Calendar } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.fixingFeed.openSeries({
 *   definition: {
 *     reports: {
 *       name: "0x…",
 *       zone: "0x…",
 *       bond: 1n,
 *       currency: "0x…",
 *       disputeBond: 1n,
 *       bondToken: "0x…",
 *       exponent: -3,
 *       quorum: 3,
 *       periodsARound: 4,
 *       coverMultiple: 1,
 *       maxAge: 1,
 *       arbitrator: "0x…",
 *       tolerance: 1n,
 *       lead: 1,
 *       commitTime: 3_600,
 *       revealTime: 3_600,
 *       disputeTime: 3_600,
 *       rulingTime: 3_600,
 *       coverFee: 1,
 *       fallbackId: "0x…",
 *       reporters: ["0x…"],
 *     },
 *     calendar: Calendar.DAY,
 *     tenors: [1],
 *   },
 * });
 * ```
 */
export function openSeries(client: AnyClient, parameters: openSeries.Parameters): Promise<openSeries.ReturnType> {
  return write(client, openSeries.call(parameters), parameters);
}

export declare namespace openSeries {
  type Args = {
    definition: FixingSeries;
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
): Call<typeof fixingFeedAbi, "openSeries", readonly [definition: FixingSeries]> =>
  defineCall(parameters.address, fixingFeedAbi, "openSeries", [parameters.definition]);

/**
 * Runs `openSeries` without sending it.
 *
 * @returns What the contract's function would return.
 */
openSeries.simulate = async (client: AnyClient, parameters: openSeries.Parameters): Promise<openSeries.Result> => {
  return (await read(client, openSeries.call(parameters), { account: parameters.account })) as SeriesId;
};

/** The events of FixingFeed among logs, decoded. */
openSeries.extractEvents = extractEvents;

/**
 * Opens a series; opening it again changes nothing. Reverts with SeriesFieldOutOfRange, ReportersNotAscending and
 * TenorsNotAscending.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Calendar } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.fixingFeed.openSeriesSync({
 *   definition: {
 *     reports: {
 *       name: "0x…",
 *       zone: "0x…",
 *       bond: 1n,
 *       currency: "0x…",
 *       disputeBond: 1n,
 *       bondToken: "0x…",
 *       exponent: -3,
 *       quorum: 3,
 *       periodsARound: 4,
 *       coverMultiple: 1,
 *       maxAge: 1,
 *       arbitrator: "0x…",
 *       tolerance: 1n,
 *       lead: 1,
 *       commitTime: 3_600,
 *       revealTime: 3_600,
 *       disputeTime: 3_600,
 *       rulingTime: 3_600,
 *       coverFee: 1,
 *       fallbackId: "0x…",
 *       reporters: ["0x…"],
 *     },
 *     calendar: Calendar.DAY,
 *     tenors: [1],
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
 * The reference period that a time is in.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const periodAt = await client.wattle.fixingFeed.readPeriodAt({
 *   series: "0x…",
 *   time: 1_767_225_600,
 * });
 * ```
 */
export async function readPeriodAt(
  client: AnyClient,
  parameters: readPeriodAt.Parameters,
): Promise<readPeriodAt.ReturnType> {
  return (await read(client, readPeriodAt.call(parameters), parameters)) as number;
}

export declare namespace readPeriodAt {
  type Args = {
    series: SeriesId;
    /** Unix seconds. */
    time: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `periodAt`, for multicalls, batches and wallets. */
readPeriodAt.call = (
  parameters: ContractParameter & readPeriodAt.Args,
): Call<typeof fixingFeedAbi, "periodAt", readonly [series: SeriesId, time: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "periodAt", [parameters.series, parameters.time]);

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
 * const hash = await client.wattle.fixingFeed.proveEquivocation({
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
  typeof fixingFeedAbi,
  "proveEquivocation",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], signature: Hex]
> =>
  defineCall(parameters.address, fixingFeedAbi, "proveEquivocation", [
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

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.proveEquivocationSync({
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
 * Submits what a reporter signed (EOA or ERC-1271), for anyone. The first valid report stands.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.fixingFeed.report({
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
  typeof fixingFeedAbi,
  "report",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], signature: Hex]
> =>
  defineCall(parameters.address, fixingFeedAbi, "report", [
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

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.reportSync({
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
 * const reportDigest = await client.wattle.fixingFeed.readReportDigest({
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
): Call<typeof fixingFeedAbi, "reportDigest", readonly [series: SeriesId, round: number, prices: readonly bigint[]]> =>
  defineCall(parameters.address, fixingFeedAbi, "reportDigest", [
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
 * const prices = await client.wattle.fixingFeed.readReportOf({
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
): Call<typeof fixingFeedAbi, "reportOf", readonly [series: SeriesId, round: number, index: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "reportOf", [parameters.series, parameters.round, parameters.index]);

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
 * const hash = await client.wattle.fixingFeed.reveal({
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
  typeof fixingFeedAbi,
  "reveal",
  readonly [series: SeriesId, round: number, index: number, prices: readonly bigint[], salt: Hex]
> =>
  defineCall(parameters.address, fixingFeedAbi, "reveal", [
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

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.revealSync({
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
 * A revision's own value, whatever binds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const revision = await client.wattle.fixingFeed.readRevisionOf({
 *   series: "0x…",
 *   period: 1_767_225_600,
 *   revision: 0,
 *   point: 1n,
 * });
 * ```
 */
export async function readRevisionOf(
  client: AnyClient,
  parameters: readRevisionOf.Parameters,
): Promise<readRevisionOf.ReturnType> {
  return (await read(client, readRevisionOf.call(parameters), parameters)) as Fixing;
}

export declare namespace readRevisionOf {
  type Args = {
    series: SeriesId;
    period: number;
    revision: number;
    point: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Fixing;
  type ErrorType = Failure;
}

/** Encodes the one call of `revisionOf`, for multicalls, batches and wallets. */
readRevisionOf.call = (
  parameters: ContractParameter & readRevisionOf.Args,
): Call<
  typeof fixingFeedAbi,
  "revisionOf",
  readonly [series: SeriesId, period: number, revision: number, point: bigint]
> =>
  defineCall(parameters.address, fixingFeedAbi, "revisionOf", [
    parameters.series,
    parameters.period,
    parameters.revision,
    parameters.point,
  ]);

/**
 * How many revisions of a period have been opened; each from 1 on has, or had, a round.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const revisions = await client.wattle.fixingFeed.readRevisionsOf({
 *   series: "0x…",
 *   period: 1_767_225_600,
 * });
 * ```
 */
export async function readRevisionsOf(
  client: AnyClient,
  parameters: readRevisionsOf.Parameters,
): Promise<readRevisionsOf.ReturnType> {
  return (await read(client, readRevisionsOf.call(parameters), parameters)) as number;
}

export declare namespace readRevisionsOf {
  type Args = {
    series: SeriesId;
    period: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `revisionsOf`, for multicalls, batches and wallets. */
readRevisionsOf.call = (
  parameters: ContractParameter & readRevisionsOf.Args,
): Call<typeof fixingFeedAbi, "revisionsOf", readonly [series: SeriesId, period: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "revisionsOf", [parameters.series, parameters.period]);

/**
 * A round as stored.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const round = await client.wattle.fixingFeed.readRoundOf({
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
): Call<typeof fixingFeedAbi, "roundOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "roundOf", [parameters.series, parameters.round]);

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
 * const hash = await client.wattle.fixingFeed.rule({
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
): Call<typeof fixingFeedAbi, "rule", readonly [series: SeriesId, round: number, prices: readonly bigint[]]> =>
  defineCall(parameters.address, fixingFeedAbi, "rule", [parameters.series, parameters.round, parameters.prices]);

/**
 * Runs `rule` without sending it.
 *
 * @returns What the contract's function would return.
 */
rule.simulate = async (client: AnyClient, parameters: rule.Parameters): Promise<rule.Result> => {
  await read(client, rule.call(parameters), { account: parameters.account });
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.ruleSync({
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
 * const series = await client.wattle.fixingFeed.readSeriesOf({
 *   series: "0x…",
 * });
 * ```
 */
export async function readSeriesOf(
  client: AnyClient,
  parameters: readSeriesOf.Parameters,
): Promise<readSeriesOf.ReturnType> {
  return (await read(client, readSeriesOf.call(parameters), parameters)) as FixingSeries;
}

export declare namespace readSeriesOf {
  type Args = {
    series: SeriesId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = FixingSeries;
  type ErrorType = Failure;
}

/** Encodes the one call of `seriesOf`, for multicalls, batches and wallets. */
readSeriesOf.call = (
  parameters: ContractParameter & readSeriesOf.Args,
): Call<typeof fixingFeedAbi, "seriesOf", readonly [series: SeriesId]> =>
  defineCall(parameters.address, fixingFeedAbi, "seriesOf", [parameters.series]);

/**
 * How the round's own prices stand; NONE: it is void.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const status = await client.wattle.fixingFeed.readStatusOf({
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
): Call<typeof fixingFeedAbi, "statusOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "statusOf", [parameters.series, parameters.round]);

/**
 * What a series' values are counted in.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { exponent, currency, calendar } = await client.wattle.fixingFeed.readUnitOf({
 *   series: "0x…",
 * });
 * ```
 */
export async function readUnitOf(client: AnyClient, parameters: readUnitOf.Parameters): Promise<readUnitOf.ReturnType> {
  const [exponent, currency, calendar] = (await read(client, readUnitOf.call(parameters), parameters)) as readonly [
    number,
    Address,
    Calendar,
  ];
  return { exponent, currency, calendar };
}

export declare namespace readUnitOf {
  type Args = {
    series: SeriesId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** A unit is 10^exponent. */
    exponent: number;
    /** Of amounts; zero for other numbers. */
    currency: Address;
    /** Its reference periods. */
    calendar: Calendar;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `unitOf`, for multicalls, batches and wallets. */
readUnitOf.call = (
  parameters: ContractParameter & readUnitOf.Args,
): Call<typeof fixingFeedAbi, "unitOf", readonly [series: SeriesId]> =>
  defineCall(parameters.address, fixingFeedAbi, "unitOf", [parameters.series]);

/**
 * A round's windows.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const windows = await client.wattle.fixingFeed.readWindowsOf({
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
): Call<typeof fixingFeedAbi, "windowsOf", readonly [series: SeriesId, round: number]> =>
  defineCall(parameters.address, fixingFeedAbi, "windowsOf", [parameters.series, parameters.round]);

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
 * const hash = await client.wattle.fixingFeed.withdraw({
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
): Call<typeof fixingFeedAbi, "withdraw", readonly [series: SeriesId, index: number, to: Address]> =>
  defineCall(parameters.address, fixingFeedAbi, "withdraw", [parameters.series, parameters.index, parameters.to]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  return (await read(client, withdraw.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of FixingFeed among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.fixingFeed.withdrawSync({
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
