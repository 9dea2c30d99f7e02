// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * What sites could have generated
 *
 * For each fleet and UTC day its attesters report, for each site and period, potential energy, unavailable power and
 * the cause of curtailment: one root, signed by the quorum that attests the fleet then, of a bonded set by members
 * whose bonds count. It can be restated until it is final, as long as a reading's batch takes. Until then anyone can
 * challenge a site's part, which the set's arbitrator then rules on. What is not final is no report.
 *
 * No owner, no upgrade. An arbitrator who finds that attesters lied takes their bonds by `IAttesterBonds.failAudit`,
 * of a batch that they signed.
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
import { availabilityReportAbi } from "../abis/availabilityReport.ts";
import type { AvailabilityReportError } from "../errors.ts";
import type { AvailabilityDay, AvailabilityProof, Quorum, ReportChallenge, ReportRecord } from "../types.ts";

/** What an action of AvailabilityReport fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = AvailabilityReportError | BaseError;

type Failure = ErrorType;

/** `AvailabilityPosted` of AvailabilityReport. */
export type AvailabilityPostedEvent = ContractEvent<
  "AvailabilityPosted",
  {
    fleet: number;
    day: number;
    commitment: Hex;
    revision: number;
    leafCount: number;
    root: Hex;
    dataHash: Hex;
    finalAt: bigint;
  }
>;

/** A challenge is over. */
export type ReportChallengeClosedEvent = ContractEvent<
  "ReportChallengeClosed",
  {
    id: bigint;
    /** Whether the site's part is void. */
    voided: boolean;
    /** Who has the stake. */
    stakeTo: Address;
    /** Of the ruling; zero without one. */
    reason: Hex;
  }
>;

/** `ReportChallenged` of AvailabilityReport. */
export type ReportChallengedEvent = ContractEvent<
  "ReportChallenged",
  {
    id: bigint;
    commitment: Hex;
    index: number;
    challenger: Address;
    stake: bigint;
    evidence: Hex;
  }
>;

/** `StakeCollected` of AvailabilityReport. */
export type StakeCollectedEvent = ContractEvent<
  "StakeCollected",
  {
    account: Address;
    asset: Address;
    to: Address;
    amount: bigint;
  }
>;

/** Any event of AvailabilityReport. */
export type Event = AvailabilityPostedEvent | ReportChallengeClosedEvent | ReportChallengedEvent | StakeCollectedEvent;

/** The first topic of each event. */
export const eventTopics = {
  AvailabilityPosted: "0x1865d4379dc5053982fd168578428f4e05347ab0f6258b0b6ea438e2aae7738d",
  ReportChallengeClosed: "0x62b85cfaebd3b36c581662ec6ed6f466f2b13851fca1e96a789f0dd4819d86db",
  ReportChallenged: "0x02611bd7842ed2ff3baa3518fc2b13d268d44268465ef32ba621dd7bf2cc656b",
  StakeCollected: "0x54ea2b534869becce494f55cd84186d7572501b5d3d38b239c990c30a9e53938",
} as const;

/**
 * The events of AvailabilityReport among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(availabilityReportAbi, logs) as Event[];
}

/**
 * Reverts unless the site's part of the report is final, stands, is the site's own place in the fleet that it is in,
 * and is within its capacities
 *
 * Warning: whether the method is the agreement's is for the caller to check.
 *
 * @returns How potential energy was computed.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const method = await client.wattle.availabilityReport.readAvailable({
 *   proof: {
 *     report: {
 *       fleet: 1,
 *       day: 1,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       dataHash: "0x…",
 *     },
 *     site: 1n,
 *     method: "0x…",
 *     periods: "0x…",
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export async function readAvailable(
  client: AnyClient,
  parameters: readAvailable.Parameters,
): Promise<readAvailable.ReturnType> {
  return (await read(client, readAvailable.call(parameters), parameters)) as Hex;
}

export declare namespace readAvailable {
  type Args = {
    proof: AvailabilityProof;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `available`, for multicalls, batches and wallets. */
readAvailable.call = (
  parameters: ContractParameter & readAvailable.Args,
): Call<typeof availabilityReportAbi, "available", readonly [proof: AvailabilityProof]> =>
  defineCall(parameters.address, availabilityReportAbi, "available", [parameters.proof]);

/**
 * Challenges the part of the site at `index`, until the report is final. It counts for nothing until the arbitrator of
 * the set has ruled.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.availabilityReport.challenge({
 *   fleet: 1,
 *   day: 1,
 *   index: 0,
 *   amount: 1_000_000_000n,
 *   evidence: "0x…",
 * });
 * ```
 */
export function challenge(client: AnyClient, parameters: challenge.Parameters): Promise<challenge.ReturnType> {
  return write(client, challenge.call(parameters), parameters);
}

export declare namespace challenge {
  type Args = {
    fleet: number;
    day: number;
    index: number;
    /** Pulled from the caller; what arrives is its stake, at least `stakeOf`. */
    amount: bigint;
    /** Hash of what it says. */
    evidence: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `challenge`, for multicalls, batches and wallets. */
challenge.call = (
  parameters: ContractParameter & challenge.Args,
): Call<
  typeof availabilityReportAbi,
  "challenge",
  readonly [fleet: number, day: number, index: number, amount: bigint, evidence: Hex]
> =>
  defineCall(parameters.address, availabilityReportAbi, "challenge", [
    parameters.fleet,
    parameters.day,
    parameters.index,
    parameters.amount,
    parameters.evidence,
  ]);

/**
 * Runs `challenge` without sending it.
 *
 * @returns What the contract's function would return.
 */
challenge.simulate = async (client: AnyClient, parameters: challenge.Parameters): Promise<challenge.Result> => {
  return (await read(client, challenge.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AvailabilityReport among logs, decoded. */
challenge.extractEvents = extractEvents;

/**
 * Challenges the part of the site at `index`, until the report is final. It counts for nothing until the arbitrator of
 * the set has ruled.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.availabilityReport.challengeSync({
 *   fleet: 1,
 *   day: 1,
 *   index: 0,
 *   amount: 1_000_000_000n,
 *   evidence: "0x…",
 * });
 * ```
 */
export function challengeSync(
  client: AnyClient,
  parameters: challengeSync.Parameters,
): Promise<challengeSync.ReturnType> {
  return writeSync(client, challenge.call(parameters), parameters, extractEvents);
}

export declare namespace challengeSync {
  type Args = challenge.Args;
  type Parameters = challenge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

challengeSync.call = challenge.call;
challengeSync.simulate = challenge.simulate;
challengeSync.extractEvents = extractEvents;

/**
 * An open challenge; reverts with UnknownReportChallenge.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const c = await client.wattle.availabilityReport.readChallengeOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readChallengeOf(
  client: AnyClient,
  parameters: readChallengeOf.Parameters,
): Promise<readChallengeOf.ReturnType> {
  return (await read(client, readChallengeOf.call(parameters), parameters)) as ReportChallenge;
}

export declare namespace readChallengeOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = ReportChallenge;
  type ErrorType = Failure;
}

/** Encodes the one call of `challengeOf`, for multicalls, batches and wallets. */
readChallengeOf.call = (
  parameters: ContractParameter & readChallengeOf.Args,
): Call<typeof availabilityReportAbi, "challengeOf", readonly [id: bigint]> =>
  defineCall(parameters.address, availabilityReportAbi, "challengeOf", [parameters.id]);

/**
 * Pays the caller what it is owed of an asset.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.availabilityReport.collect({
 *   asset: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function collect(client: AnyClient, parameters: collect.Parameters): Promise<collect.ReturnType> {
  return write(client, collect.call(parameters), parameters);
}

export declare namespace collect {
  type Args = {
    asset: Address;
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
): Call<typeof availabilityReportAbi, "collect", readonly [asset: Address, to: Address]> =>
  defineCall(parameters.address, availabilityReportAbi, "collect", [parameters.asset, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AvailabilityReport among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Pays the caller what it is owed of an asset.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.availabilityReport.collectSync({
 *   asset: "0x…",
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
 * What an account can collect of an asset, base units.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.availabilityReport.readCreditOf({
 *   account: "0x…",
 *   asset: "0x…",
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
    asset: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `creditOf`, for multicalls, batches and wallets. */
readCreditOf.call = (
  parameters: ContractParameter & readCreditOf.Args,
): Call<typeof availabilityReportAbi, "creditOf", readonly [account: Address, asset: Address]> =>
  defineCall(parameters.address, availabilityReportAbi, "creditOf", [parameters.account, parameters.asset]);

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.availabilityReport.readEip712Domain();
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
): Call<typeof availabilityReportAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, availabilityReportAbi, "eip712Domain", []);

/**
 * When a report that is posted then is final: as a batch of readings. Unix seconds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const finalAt = await client.wattle.availabilityReport.readFinalAt({
 *   postedAt: 1_767_225_600,
 * });
 * ```
 */
export async function readFinalAt(
  client: AnyClient,
  parameters: readFinalAt.Parameters,
): Promise<readFinalAt.ReturnType> {
  return (await read(client, readFinalAt.call(parameters), parameters)) as bigint;
}

export declare namespace readFinalAt {
  type Args = {
    postedAt: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `finalAt`, for multicalls, batches and wallets. */
readFinalAt.call = (
  parameters: ContractParameter & readFinalAt.Args,
): Call<typeof availabilityReportAbi, "finalAt", readonly [postedAt: number]> =>
  defineCall(parameters.address, availabilityReportAbi, "finalAt", [parameters.postedAt]);

/**
 * Ends a challenge that nobody ruled on in time (the part is void: nobody pays by what is in doubt), or of a report
 * that a revision has replaced. The stake returns. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.availabilityReport.lapse({
 *   id: 0n,
 * });
 * ```
 */
export function lapse(client: AnyClient, parameters: lapse.Parameters): Promise<lapse.ReturnType> {
  return write(client, lapse.call(parameters), parameters);
}

export declare namespace lapse {
  type Args = {
    id: bigint;
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
): Call<typeof availabilityReportAbi, "lapse", readonly [id: bigint]> =>
  defineCall(parameters.address, availabilityReportAbi, "lapse", [parameters.id]);

/**
 * Runs `lapse` without sending it.
 *
 * @returns What the contract's function would return.
 */
lapse.simulate = async (client: AnyClient, parameters: lapse.Parameters): Promise<lapse.Result> => {
  await read(client, lapse.call(parameters), { account: parameters.account });
};

/** The events of AvailabilityReport among logs, decoded. */
lapse.extractEvents = extractEvents;

/**
 * Ends a challenge that nobody ruled on in time (the part is void: nobody pays by what is in doubt), or of a report
 * that a revision has replaced. The stake returns. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.availabilityReport.lapseSync({
 *   id: 0n,
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
 * How a leaf stands.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { open, voided } = await client.wattle.availabilityReport.readLeafOf({
 *   commitment: "0x…",
 *   index: 0,
 * });
 * ```
 */
export async function readLeafOf(client: AnyClient, parameters: readLeafOf.Parameters): Promise<readLeafOf.ReturnType> {
  const [open, voided] = (await read(client, readLeafOf.call(parameters), parameters)) as readonly [bigint, boolean];
  return { open, voided };
}

export declare namespace readLeafOf {
  type Args = {
    /** Of the report. */
    commitment: Hex;
    index: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Challenges not ruled on. */
    open: bigint;
    /** Whether it is void. */
    voided: boolean;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `leafOf`, for multicalls, batches and wallets. */
readLeafOf.call = (
  parameters: ContractParameter & readLeafOf.Args,
): Call<typeof availabilityReportAbi, "leafOf", readonly [commitment: Hex, index: number]> =>
  defineCall(parameters.address, availabilityReportAbi, "leafOf", [parameters.commitment, parameters.index]);

/**
 * Posts a day's report, or a higher revision of one that is not final, for anyone who holds the signatures. Not before
 * the day is over.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.availabilityReport.post({
 *   report: {
 *     fleet: 1,
 *     day: 1,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     dataHash: "0x…",
 *   },
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   signers: 1n,
 *   signatures: ["0x…"],
 * });
 * ```
 */
export function post(client: AnyClient, parameters: post.Parameters): Promise<post.ReturnType> {
  return write(client, post.call(parameters), parameters);
}

export declare namespace post {
  type Args = {
    report: AvailabilityDay;
    /** The fleet's quorum: of a bonded set the one in force. */
    quorum: Quorum;
    /** As in `IMeterOracle.postBatch`. */
    signers: bigint;
    /** Over `reportDigest`. */
    signatures: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `post`, for multicalls, batches and wallets. */
post.call = (
  parameters: ContractParameter & post.Args,
): Call<
  typeof availabilityReportAbi,
  "post",
  readonly [report: AvailabilityDay, quorum: Quorum, signers: bigint, signatures: readonly Hex[]]
> =>
  defineCall(parameters.address, availabilityReportAbi, "post", [
    parameters.report,
    parameters.quorum,
    parameters.signers,
    parameters.signatures,
  ]);

/**
 * Runs `post` without sending it.
 *
 * @returns What the contract's function would return.
 */
post.simulate = async (client: AnyClient, parameters: post.Parameters): Promise<post.Result> => {
  await read(client, post.call(parameters), { account: parameters.account });
};

/** The events of AvailabilityReport among logs, decoded. */
post.extractEvents = extractEvents;

/**
 * Posts a day's report, or a higher revision of one that is not final, for anyone who holds the signatures. Not before
 * the day is over.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.availabilityReport.postSync({
 *   report: {
 *     fleet: 1,
 *     day: 1,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     dataHash: "0x…",
 *   },
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   signers: 1n,
 *   signatures: ["0x…"],
 * });
 * ```
 */
export function postSync(client: AnyClient, parameters: postSync.Parameters): Promise<postSync.ReturnType> {
  return writeSync(client, post.call(parameters), parameters, extractEvents);
}

export declare namespace postSync {
  type Args = post.Args;
  type Parameters = post.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

postSync.call = post.call;
postSync.simulate = post.simulate;
postSync.extractEvents = extractEvents;

/**
 * What attesters sign.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const reportDigest = await client.wattle.availabilityReport.readReportDigest({
 *   report: {
 *     fleet: 1,
 *     day: 1,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     dataHash: "0x…",
 *   },
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
    report: AvailabilityDay;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `reportDigest`, for multicalls, batches and wallets. */
readReportDigest.call = (
  parameters: ContractParameter & readReportDigest.Args,
): Call<typeof availabilityReportAbi, "reportDigest", readonly [report: AvailabilityDay]> =>
  defineCall(parameters.address, availabilityReportAbi, "reportDigest", [parameters.report]);

/**
 * The report posted for a day, zeros if none: its newest revision.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const report = await client.wattle.availabilityReport.readReportOf({
 *   fleet: 1,
 *   day: 1,
 * });
 * ```
 */
export async function readReportOf(
  client: AnyClient,
  parameters: readReportOf.Parameters,
): Promise<readReportOf.ReturnType> {
  return (await read(client, readReportOf.call(parameters), parameters)) as ReportRecord;
}

export declare namespace readReportOf {
  type Args = {
    fleet: number;
    day: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = ReportRecord;
  type ErrorType = Failure;
}

/** Encodes the one call of `reportOf`, for multicalls, batches and wallets. */
readReportOf.call = (
  parameters: ContractParameter & readReportOf.Args,
): Call<typeof availabilityReportAbi, "reportOf", readonly [fleet: number, day: number]> =>
  defineCall(parameters.address, availabilityReportAbi, "reportOf", [parameters.fleet, parameters.day]);

/**
 * The arbitrator rules in time. Upheld: the part is void and the stake returns. Not: it stands, and the stake is the
 * site's owner's, who had to wait.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.availabilityReport.rule({
 *   id: 0n,
 *   upheld: true,
 *   reason: "0x…",
 * });
 * ```
 */
export function rule(client: AnyClient, parameters: rule.Parameters): Promise<rule.ReturnType> {
  return write(client, rule.call(parameters), parameters);
}

export declare namespace rule {
  type Args = {
    id: bigint;
    upheld: boolean;
    /** Hash of the ruling. */
    reason: Hex;
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
): Call<typeof availabilityReportAbi, "rule", readonly [id: bigint, upheld: boolean, reason: Hex]> =>
  defineCall(parameters.address, availabilityReportAbi, "rule", [parameters.id, parameters.upheld, parameters.reason]);

/**
 * Runs `rule` without sending it.
 *
 * @returns What the contract's function would return.
 */
rule.simulate = async (client: AnyClient, parameters: rule.Parameters): Promise<rule.Result> => {
  await read(client, rule.call(parameters), { account: parameters.account });
};

/** The events of AvailabilityReport among logs, decoded. */
rule.extractEvents = extractEvents;

/**
 * The arbitrator rules in time. Upheld: the part is void and the stake returns. Not: it stands, and the stake is the
 * site's owner's, who had to wait.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.availabilityReport.ruleSync({
 *   id: 0n,
 *   upheld: true,
 *   reason: "0x…",
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
 * What a challenge of the fleet's reports stakes: what a leaf that nobody can show costs one of its attesters. Reverts
 * with NoReportArbitrator.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { asset, stake } = await client.wattle.availabilityReport.readStakeOf({
 *   fleet: 1,
 * });
 * ```
 */
export async function readStakeOf(
  client: AnyClient,
  parameters: readStakeOf.Parameters,
): Promise<readStakeOf.ReturnType> {
  const [asset, stake] = (await read(client, readStakeOf.call(parameters), parameters)) as readonly [Address, bigint];
  return { asset, stake };
}

export declare namespace readStakeOf {
  type Args = {
    fleet: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The set's. */
    asset: Address;
    /** Base units. */
    stake: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `stakeOf`, for multicalls, batches and wallets. */
readStakeOf.call = (
  parameters: ContractParameter & readStakeOf.Args,
): Call<typeof availabilityReportAbi, "stakeOf", readonly [fleet: number]> =>
  defineCall(parameters.address, availabilityReportAbi, "stakeOf", [parameters.fleet]);
