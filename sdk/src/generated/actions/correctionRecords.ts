// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * What attesters say afterwards of a final leaf
 *
 * A final leaf is never restated, and no pointer moves. When a meter turns out to have been wrong, the fleet's
 * attesters record what the registers should have been; the site's later registers settle the energy, and contracts
 * that pay by the period can price the difference at the original one.
 *
 * Append-only; holds and moves nothing.
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
import { correctionRecordsAbi } from "../abis/correctionRecords.ts";
import type { CorrectionRecordsError } from "../errors.ts";
import type { Correction, CorrectionChain, LeafProof, Quorum, Registers, SiteId } from "../types.ts";

/** What an action of CorrectionRecords fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = CorrectionRecordsError | BaseError;

type Failure = ErrorType;

/** `LeafCorrected` of CorrectionRecords. */
export type LeafCorrectedEvent = ContractEvent<
  "LeafCorrected",
  {
    site: SiteId;
    commitment: Hex;
    fleet: number;
    readAt: number;
    correction: Correction;
    energyBefore: Registers;
    flowsBefore: Registers;
    profileBefore: Hex;
  }
>;

/** Any event of CorrectionRecords. */
export type Event = LeafCorrectedEvent;

/** The first topic of each event. */
export const eventTopics = {
  LeafCorrected: "0x5c362fc8698f4d57f59fabd128d28b400718a2c1c5abd9aec6f4c80b985e94d6",
} as const;

/**
 * The events of CorrectionRecords among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(correctionRecordsAbi, logs) as Event[];
}

/**
 * What attesters sign.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const correctionDigest = await client.wattle.correctionRecords.readCorrectionDigest({
 *   correction: {
 *     commitment: "0x…",
 *     index: 0,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     profile: "0x…",
 *     reason: "0x…",
 *     number: 1,
 *   },
 * });
 * ```
 */
export async function readCorrectionDigest(
  client: AnyClient,
  parameters: readCorrectionDigest.Parameters,
): Promise<readCorrectionDigest.ReturnType> {
  return (await read(client, readCorrectionDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readCorrectionDigest {
  type Args = {
    correction: Correction;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `correctionDigest`, for multicalls, batches and wallets. */
readCorrectionDigest.call = (
  parameters: ContractParameter & readCorrectionDigest.Args,
): Call<typeof correctionRecordsAbi, "correctionDigest", readonly [correction: Correction]> =>
  defineCall(parameters.address, correctionRecordsAbi, "correctionDigest", [parameters.correction]);

/**
 * A leaf's corrections so far.
 *
 * Whoever pays by the period: a day whose differences were wrong is corrected, and so is a later one whose readings
 * made up for them; each by its own profile.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const corrections = await client.wattle.correctionRecords.readCorrectionsOf({
 *   commitment: "0x…",
 *   index: 0,
 * });
 * ```
 */
export async function readCorrectionsOf(
  client: AnyClient,
  parameters: readCorrectionsOf.Parameters,
): Promise<readCorrectionsOf.ReturnType> {
  return (await read(client, readCorrectionsOf.call(parameters), parameters)) as CorrectionChain;
}

export declare namespace readCorrectionsOf {
  type Args = {
    commitment: Hex;
    index: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = CorrectionChain;
  type ErrorType = Failure;
}

/** Encodes the one call of `correctionsOf`, for multicalls, batches and wallets. */
readCorrectionsOf.call = (
  parameters: ContractParameter & readCorrectionsOf.Args,
): Call<typeof correctionRecordsAbi, "correctionsOf", readonly [commitment: Hex, index: number]> =>
  defineCall(parameters.address, correctionRecordsAbi, "correctionsOf", [parameters.commitment, parameters.index]);

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.correctionRecords.readEip712Domain();
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
): Call<typeof correctionRecordsAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, correctionRecordsAbi, "eip712Domain", []);

/**
 * Records a correction of a final leaf. Anyone, with k signatures of the quorum that attests the fleet now; of a
 * bonded
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.correctionRecords.record({
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
 *   correction: {
 *     commitment: "0x…",
 *     index: 0,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     profile: "0x…",
 *     reason: "0x…",
 *     number: 1,
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
export function record(client: AnyClient, parameters: record.Parameters): Promise<record.ReturnType> {
  return write(client, record.call(parameters), parameters);
}

export declare namespace record {
  type Args = {
    /** The leaf. */
    proof: LeafProof;
    correction: Correction;
    quorum: Quorum;
    /** As in `postBatch`. */
    signers: bigint;
    /** Over the EIP-712 digest of the correction. */
    signatures: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `record`, for multicalls, batches and wallets. */
record.call = (
  parameters: ContractParameter & record.Args,
): Call<
  typeof correctionRecordsAbi,
  "record",
  readonly [proof: LeafProof, correction: Correction, quorum: Quorum, signers: bigint, signatures: readonly Hex[]]
> =>
  defineCall(parameters.address, correctionRecordsAbi, "record", [
    parameters.proof,
    parameters.correction,
    parameters.quorum,
    parameters.signers,
    parameters.signatures,
  ]);

/**
 * Runs `record` without sending it.
 *
 * @returns What the contract's function would return.
 */
record.simulate = async (client: AnyClient, parameters: record.Parameters): Promise<record.Result> => {
  await read(client, record.call(parameters), { account: parameters.account });
};

/** The events of CorrectionRecords among logs, decoded. */
record.extractEvents = extractEvents;

/**
 * Records a correction of a final leaf. Anyone, with k signatures of the quorum that attests the fleet now; of a
 * bonded
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.correctionRecords.recordSync({
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
 *   correction: {
 *     commitment: "0x…",
 *     index: 0,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     profile: "0x…",
 *     reason: "0x…",
 *     number: 1,
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
export function recordSync(client: AnyClient, parameters: recordSync.Parameters): Promise<recordSync.ReturnType> {
  return writeSync(client, record.call(parameters), parameters, extractEvents);
}

export declare namespace recordSync {
  type Args = record.Args;
  type Parameters = record.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

recordSync.call = record.call;
recordSync.simulate = record.simulate;
recordSync.extractEvents = extractEvents;
