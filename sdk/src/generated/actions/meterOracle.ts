// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * From device-signed readings to final leaves
 *
 * Fleets post one Merkle-sum tree a period, signed by k of n attesters; anyone can challenge a leaf or prove a fault
 * of the root; a batch is final once the challenge and the answer windows are over.
 *
 * No owner, no upgrade. Each part stands on the one before: `MeterBase` (storage, signatures), `Leaves` (proofs),
 * `Capacity` (growth bound), `Fleets`, `Batches`. `Challenges`, `Faults` and `Openings` run from the code of a
 * `MeterCourt` that stands before it.
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
import { meterOracleAbi } from "../abis/meterOracle.ts";
import type { MeterOracleError } from "../errors.ts";
import type {
  Batch,
  BatchRecord,
  Capacities,
  Challenge,
  ChallengeKind,
  Fleet,
  Join,
  Leaf,
  LeafProof,
  Membership,
  Quorum,
  Reading,
  Registers,
  SiteId,
} from "../types.ts";

/** What an action of MeterOracle fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = MeterOracleError | BaseError;

type Failure = ErrorType;

/** `BatchPosted` of MeterOracle. */
export type BatchPostedEvent = ContractEvent<
  "BatchPosted",
  {
    fleet: number;
    periodEnd: number;
    commitment: Hex;
    revision: number;
    leafCount: number;
    root: Hex;
    sums: Registers;
    dataHash: Hex;
    finalAt: number;
  }
>;

/** `BatchVoided` of MeterOracle. */
export type BatchVoidedEvent = ContractEvent<
  "BatchVoided",
  {
    fleet: number;
    periodEnd: number;
    commitment: Hex;
    fault: Hex;
  }
>;

/** `FleetCreated` of MeterOracle. */
export type FleetCreatedEvent = ContractEvent<
  "FleetCreated",
  {
    fleet: number;
    operator: Address;
    quorumId: Hex;
    quorum: Quorum;
  }
>;

/** `LeafAnswered` of MeterOracle. */
export type LeafAnsweredEvent = ContractEvent<
  "LeafAnswered",
  {
    challenge: bigint;
    commitment: Hex;
    index: number;
    answerer: Address;
    leaf: Leaf;
  }
>;

/** `LeafChallenged` of MeterOracle. */
export type LeafChallengedEvent = ContractEvent<
  "LeafChallenged",
  {
    challenge: bigint;
    commitment: Hex;
    index: number;
    kind: ChallengeKind;
    challenger: Address;
    answerBy: number;
    bond: bigint;
  }
>;

/** `LeafVoided` of MeterOracle. */
export type LeafVoidedEvent = ContractEvent<
  "LeafVoided",
  {
    challenge: bigint;
    commitment: Hex;
    index: number;
  }
>;

/** `QuarantineLifted` of MeterOracle. */
export type QuarantineLiftedEvent = ContractEvent<
  "QuarantineLifted",
  {
    site: SiteId;
    clearedFrom: number;
  }
>;

/** `SiteCapacityCounted` of MeterOracle. */
export type SiteCapacityCountedEvent = ContractEvent<
  "SiteCapacityCounted",
  {
    site: SiteId;
    fleet: number;
    capacities: Capacities;
    from: number;
  }
>;

/** `SiteJoined` of MeterOracle. */
export type SiteJoinedEvent = ContractEvent<
  "SiteJoined",
  {
    site: SiteId;
    fleet: number;
    index: number;
    from: number;
    entry: Registers;
  }
>;

/** `SiteQuarantined` of MeterOracle. */
export type SiteQuarantinedEvent = ContractEvent<
  "SiteQuarantined",
  {
    site: SiteId;
    disputedFrom: number;
  }
>;

/** Any event of MeterOracle. */
export type Event =
  | BatchPostedEvent
  | BatchVoidedEvent
  | FleetCreatedEvent
  | LeafAnsweredEvent
  | LeafChallengedEvent
  | LeafVoidedEvent
  | QuarantineLiftedEvent
  | SiteCapacityCountedEvent
  | SiteJoinedEvent
  | SiteQuarantinedEvent;

/** The first topic of each event. */
export const eventTopics = {
  BatchPosted: "0x68fbc3a6af5395665af22167d4b0b17370ae65c306ea9deb28f5bf739adbede9",
  BatchVoided: "0xf8874f263c076cb8f6d0ddebe430e0c490bb7722edf3dc88d906941b649ec9cd",
  FleetCreated: "0xe51753fd67ed347c7a75e009cb18e6c7ea69b05cd410199488d3aba85f307ce9",
  LeafAnswered: "0x63633a8b3d00866fa1bd6e3a948814e8f085e9adfea9cb899db28870443a13ab",
  LeafChallenged: "0xb3ba7d6960a7aca2ae88868e8074a249c594b291ccf48106d38fca8d68ec307a",
  LeafVoided: "0x4718ddbc0c82f802e3e302bccd56a79b5fb4bf82e49d219ab567a2e6f7026111",
  QuarantineLifted: "0x2930d19f54b98ee90b7a0518ce97ced3558b623d7f1c12f672ff7ff1534b935f",
  SiteCapacityCounted: "0x136ff92c12fb734690abd38fbf39435743c22ab8814d36dd2eb91499c599062e",
  SiteJoined: "0x978cfcfbda0f7022b7e0688eb7df18b00b330188ae3b7b8cebfb16351ea7c572",
  SiteQuarantined: "0x7669b633b908fd836b1dacace0b6723e043a40bfa3a9ef13aecd2205bc3e952e",
} as const;

/**
 * The events of MeterOracle among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(meterOracleAbi, logs) as Event[];
}

/**
 * Answers a challenge with the leaf and the device-signed reading that it commits to; the bond goes to the caller.
 * When the challenge brought another reading of that device, the device has equivocated: quarantine, and the leaf is
 * void.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.answer({
 *   id: 0n,
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
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function answer(client: AnyClient, parameters: answer.Parameters): Promise<answer.ReturnType> {
  return write(client, answer.call(parameters), parameters);
}

export declare namespace answer {
  type Args = {
    id: bigint;
    proof: LeafProof;
    reading: Reading;
    deviceSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `answer`, for multicalls, batches and wallets. */
answer.call = (
  parameters: ContractParameter & answer.Args,
): Call<
  typeof meterOracleAbi,
  "answer",
  readonly [id: bigint, proof: LeafProof, reading: Reading, deviceSignature: Hex]
> =>
  defineCall(parameters.address, meterOracleAbi, "answer", [
    parameters.id,
    parameters.proof,
    parameters.reading,
    parameters.deviceSignature,
  ]);

/**
 * Runs `answer` without sending it.
 *
 * @returns What the contract's function would return.
 */
answer.simulate = async (client: AnyClient, parameters: answer.Parameters): Promise<answer.Result> => {
  await read(client, answer.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
answer.extractEvents = extractEvents;

/**
 * Answers a challenge with the leaf and the device-signed reading that it commits to; the bond goes to the caller.
 * When the challenge brought another reading of that device, the device has equivocated: quarantine, and the leaf is
 * void.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.answerSync({
 *   id: 0n,
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
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function answerSync(client: AnyClient, parameters: answerSync.Parameters): Promise<answerSync.ReturnType> {
  return writeSync(client, answer.call(parameters), parameters, extractEvents);
}

export declare namespace answerSync {
  type Args = answer.Args;
  type Parameters = answer.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

answerSync.call = answer.call;
answerSync.simulate = answer.simulate;
answerSync.extractEvents = extractEvents;

/**
 * The record of the batch posted for a period end, zeros if none: its newest revision.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const batch = await client.wattle.meterOracle.readBatchOf({
 *   fleet: 1,
 *   periodEnd: 1_767_225_600,
 * });
 * ```
 */
export async function readBatchOf(
  client: AnyClient,
  parameters: readBatchOf.Parameters,
): Promise<readBatchOf.ReturnType> {
  return (await read(client, readBatchOf.call(parameters), parameters)) as BatchRecord;
}

export declare namespace readBatchOf {
  type Args = {
    fleet: number;
    periodEnd: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = BatchRecord;
  type ErrorType = Failure;
}

/** Encodes the one call of `batchOf`, for multicalls, batches and wallets. */
readBatchOf.call = (
  parameters: ContractParameter & readBatchOf.Args,
): Call<typeof meterOracleAbi, "batchOf", readonly [fleet: number, periodEnd: number]> =>
  defineCall(parameters.address, meterOracleAbi, "batchOf", [parameters.fleet, parameters.periodEnd]);

/**
 * The least bond a challenge needs in this block, wei.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bondNeeded = await client.wattle.meterOracle.readBondNeeded();
 * ```
 */
export async function readBondNeeded(
  client: AnyClient,
  parameters: readBondNeeded.Parameters,
): Promise<readBondNeeded.ReturnType> {
  return (await read(client, readBondNeeded.call(parameters), parameters)) as bigint;
}

export declare namespace readBondNeeded {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `bondNeeded`, for multicalls, batches and wallets. */
readBondNeeded.call = (
  parameters: ContractParameter & readBondNeeded.Args,
): Call<typeof meterOracleAbi, "bondNeeded", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "bondNeeded", []);

/**
 * Where attester sets are bonded.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bonds = await client.wattle.meterOracle.readBonds();
 * ```
 */
export async function readBonds(client: AnyClient, parameters: readBonds.Parameters): Promise<readBonds.ReturnType> {
  return (await read(client, readBonds.call(parameters), parameters)) as Address;
}

export declare namespace readBonds {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `bonds`, for multicalls, batches and wallets. */
readBonds.call = (parameters: ContractParameter & readBonds.Args): Call<typeof meterOracleAbi, "bonds", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "bonds", []);

/**
 * Challenges a leaf with a device-signed reading of the same site, period and revision that the leaf does not show.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.challenge({
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
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function challenge(client: AnyClient, parameters: challenge.Parameters): Promise<challenge.ReturnType> {
  return write(client, challenge.call(parameters), parameters);
}

export declare namespace challenge {
  type Args = {
    proof: LeafProof;
    reading: Reading;
    deviceSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `challenge`, for multicalls, batches and wallets. */
challenge.call = (
  parameters: ContractParameter & challenge.Args & ValueParameter,
): Call<typeof meterOracleAbi, "challenge", readonly [proof: LeafProof, reading: Reading, deviceSignature: Hex]> =>
  defineCall(
    parameters.address,
    meterOracleAbi,
    "challenge",
    [parameters.proof, parameters.reading, parameters.deviceSignature],
    parameters.value,
  );

/**
 * Runs `challenge` without sending it.
 *
 * @returns What the contract's function would return.
 */
challenge.simulate = async (client: AnyClient, parameters: challenge.Parameters): Promise<challenge.Result> => {
  return (await read(client, challenge.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of MeterOracle among logs, decoded. */
challenge.extractEvents = extractEvents;

/**
 * Challenges a leaf with a device-signed reading of the same site, period and revision that the leaf does not show.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.challengeSync({
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
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 *   value: 10_000_000_000_000_000n,
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
 * An open challenge; reverts with UnknownChallenge, also once it is answered or its leaf is void.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const challenge = await client.wattle.meterOracle.readChallengeOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readChallengeOf(
  client: AnyClient,
  parameters: readChallengeOf.Parameters,
): Promise<readChallengeOf.ReturnType> {
  return (await read(client, readChallengeOf.call(parameters), parameters)) as Challenge;
}

export declare namespace readChallengeOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Challenge;
  type ErrorType = Failure;
}

/** Encodes the one call of `challengeOf`, for multicalls, batches and wallets. */
readChallengeOf.call = (
  parameters: ContractParameter & readChallengeOf.Args,
): Call<typeof meterOracleAbi, "challengeOf", readonly [id: bigint]> =>
  defineCall(parameters.address, meterOracleAbi, "challengeOf", [parameters.id]);

/**
 * Whose code it runs for challenges, faults and the opening of fleets.
 *
 * Warning: that code can do to the oracle whatever it says, so an oracle is known good only together with its court.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const court = await client.wattle.meterOracle.readCourt();
 * ```
 */
export async function readCourt(client: AnyClient, parameters: readCourt.Parameters): Promise<readCourt.ReturnType> {
  return (await read(client, readCourt.call(parameters), parameters)) as Address;
}

export declare namespace readCourt {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `court`, for multicalls, batches and wallets. */
readCourt.call = (parameters: ContractParameter & readCourt.Args): Call<typeof meterOracleAbi, "court", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "court", []);

/**
 * Opens a fleet that a bonded set attests; the caller is its operator. Reverts with UnknownSet where the set is not
 * open.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.createBondedFleet({
 *   set: "0x…",
 * });
 * ```
 */
export function createBondedFleet(
  client: AnyClient,
  parameters: createBondedFleet.Parameters,
): Promise<createBondedFleet.ReturnType> {
  return write(client, createBondedFleet.call(parameters), parameters);
}

export declare namespace createBondedFleet {
  type Args = {
    set: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `createBondedFleet`, for multicalls, batches and wallets. */
createBondedFleet.call = (
  parameters: ContractParameter & createBondedFleet.Args,
): Call<typeof meterOracleAbi, "createBondedFleet", readonly [set: Hex]> =>
  defineCall(parameters.address, meterOracleAbi, "createBondedFleet", [parameters.set]);

/**
 * Runs `createBondedFleet` without sending it.
 *
 * @returns What the contract's function would return.
 */
createBondedFleet.simulate = async (
  client: AnyClient,
  parameters: createBondedFleet.Parameters,
): Promise<createBondedFleet.Result> => {
  return (await read(client, createBondedFleet.call(parameters), { account: parameters.account })) as number;
};

/** The events of MeterOracle among logs, decoded. */
createBondedFleet.extractEvents = extractEvents;

/**
 * Opens a fleet that a bonded set attests; the caller is its operator. Reverts with UnknownSet where the set is not
 * open.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.createBondedFleetSync({
 *   set: "0x…",
 * });
 * ```
 */
export function createBondedFleetSync(
  client: AnyClient,
  parameters: createBondedFleetSync.Parameters,
): Promise<createBondedFleetSync.ReturnType> {
  return writeSync(client, createBondedFleet.call(parameters), parameters, extractEvents);
}

export declare namespace createBondedFleetSync {
  type Args = createBondedFleet.Args;
  type Parameters = createBondedFleet.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

createBondedFleetSync.call = createBondedFleet.call;
createBondedFleetSync.simulate = createBondedFleet.simulate;
createBondedFleetSync.extractEvents = extractEvents;

/**
 * Opens the one-site fleet of a direct reader: no attesters, the device's own signature posts. Quorum id zero.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.createDirectFleet();
 * ```
 */
export function createDirectFleet(
  client: AnyClient,
  parameters: createDirectFleet.Parameters,
): Promise<createDirectFleet.ReturnType> {
  return write(client, createDirectFleet.call(parameters), parameters);
}

export declare namespace createDirectFleet {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `createDirectFleet`, for multicalls, batches and wallets. */
createDirectFleet.call = (
  parameters: ContractParameter & createDirectFleet.Args,
): Call<typeof meterOracleAbi, "createDirectFleet", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "createDirectFleet", []);

/**
 * Runs `createDirectFleet` without sending it.
 *
 * @returns What the contract's function would return.
 */
createDirectFleet.simulate = async (
  client: AnyClient,
  parameters: createDirectFleet.Parameters,
): Promise<createDirectFleet.Result> => {
  return (await read(client, createDirectFleet.call(parameters), { account: parameters.account })) as number;
};

/** The events of MeterOracle among logs, decoded. */
createDirectFleet.extractEvents = extractEvents;

/**
 * Opens the one-site fleet of a direct reader: no attesters, the device's own signature posts. Quorum id zero.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.createDirectFleetSync();
 * ```
 */
export function createDirectFleetSync(
  client: AnyClient,
  parameters: createDirectFleetSync.Parameters,
): Promise<createDirectFleetSync.ReturnType> {
  return writeSync(client, createDirectFleet.call(parameters), parameters, extractEvents);
}

export declare namespace createDirectFleetSync {
  type Args = createDirectFleet.Args;
  type Parameters = createDirectFleet.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

createDirectFleetSync.call = createDirectFleet.call;
createDirectFleetSync.simulate = createDirectFleet.simulate;
createDirectFleetSync.extractEvents = extractEvents;

/**
 * Opens a fleet; the caller is its operator. The quorum is fixed for the fleet.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.createFleet({
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 * });
 * ```
 */
export function createFleet(client: AnyClient, parameters: createFleet.Parameters): Promise<createFleet.ReturnType> {
  return write(client, createFleet.call(parameters), parameters);
}

export declare namespace createFleet {
  type Args = {
    quorum: Quorum;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `createFleet`, for multicalls, batches and wallets. */
createFleet.call = (
  parameters: ContractParameter & createFleet.Args,
): Call<typeof meterOracleAbi, "createFleet", readonly [quorum: Quorum]> =>
  defineCall(parameters.address, meterOracleAbi, "createFleet", [parameters.quorum]);

/**
 * Runs `createFleet` without sending it.
 *
 * @returns What the contract's function would return.
 */
createFleet.simulate = async (client: AnyClient, parameters: createFleet.Parameters): Promise<createFleet.Result> => {
  return (await read(client, createFleet.call(parameters), { account: parameters.account })) as number;
};

/** The events of MeterOracle among logs, decoded. */
createFleet.extractEvents = extractEvents;

/**
 * Opens a fleet; the caller is its operator. The quorum is fixed for the fleet.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.createFleetSync({
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 * });
 * ```
 */
export function createFleetSync(
  client: AnyClient,
  parameters: createFleetSync.Parameters,
): Promise<createFleetSync.ReturnType> {
  return writeSync(client, createFleet.call(parameters), parameters, extractEvents);
}

export declare namespace createFleetSync {
  type Args = createFleet.Args;
  type Parameters = createFleet.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

createFleetSync.call = createFleet.call;
createFleetSync.simulate = createFleet.simulate;
createFleetSync.extractEvents = extractEvents;

/**
 * Demands that the leaf at `index` be shown.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.demand({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   index: 0,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function demand(client: AnyClient, parameters: demand.Parameters): Promise<demand.ReturnType> {
  return write(client, demand.call(parameters), parameters);
}

export declare namespace demand {
  type Args = {
    batch: Batch;
    index: number;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `demand`, for multicalls, batches and wallets. */
demand.call = (
  parameters: ContractParameter & demand.Args & ValueParameter,
): Call<typeof meterOracleAbi, "demand", readonly [batch: Batch, index: number]> =>
  defineCall(parameters.address, meterOracleAbi, "demand", [parameters.batch, parameters.index], parameters.value);

/**
 * Runs `demand` without sending it.
 *
 * @returns What the contract's function would return.
 */
demand.simulate = async (client: AnyClient, parameters: demand.Parameters): Promise<demand.Result> => {
  return (await read(client, demand.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of MeterOracle among logs, decoded. */
demand.extractEvents = extractEvents;

/**
 * Demands that the leaf at `index` be shown.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.demandSync({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   index: 0,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function demandSync(client: AnyClient, parameters: demandSync.Parameters): Promise<demandSync.ReturnType> {
  return writeSync(client, demand.call(parameters), parameters, extractEvents);
}

export declare namespace demandSync {
  type Args = demand.Args;
  type Parameters = demand.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

demandSync.call = demand.call;
demandSync.simulate = demand.simulate;
demandSync.extractEvents = extractEvents;

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.meterOracle.readEip712Domain();
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
): Call<typeof meterOracleAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "eip712Domain", []);

/**
 * The registers at which leaf `index` of a fleet entered it, and whose it is.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { site, entry } = await client.wattle.meterOracle.readEntryOf({
 *   fleet: 1,
 *   index: 0,
 * });
 * ```
 */
export async function readEntryOf(
  client: AnyClient,
  parameters: readEntryOf.Parameters,
): Promise<readEntryOf.ReturnType> {
  const [site, entry] = (await read(client, readEntryOf.call(parameters), parameters)) as readonly [SiteId, Registers];
  return { site, entry };
}

export declare namespace readEntryOf {
  type Args = {
    fleet: number;
    index: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    site: SiteId;
    entry: Registers;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `entryOf`, for multicalls, batches and wallets. */
readEntryOf.call = (
  parameters: ContractParameter & readEntryOf.Args,
): Call<typeof meterOracleAbi, "entryOf", readonly [fleet: number, index: number]> =>
  defineCall(parameters.address, meterOracleAbi, "entryOf", [parameters.fleet, parameters.index]);

/**
 * When a batch posted then is final: challenge and answer windows over. Unix seconds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const finalAt = await client.wattle.meterOracle.readFinalAt({
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
): Call<typeof meterOracleAbi, "finalAt", readonly [postedAt: number]> =>
  defineCall(parameters.address, meterOracleAbi, "finalAt", [parameters.postedAt]);

/**
 * A fleet; reverts with UnknownFleet.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fleet = await client.wattle.meterOracle.readFleetOf({
 *   fleet: 1,
 * });
 * ```
 */
export async function readFleetOf(
  client: AnyClient,
  parameters: readFleetOf.Parameters,
): Promise<readFleetOf.ReturnType> {
  return (await read(client, readFleetOf.call(parameters), parameters)) as Fleet;
}

export declare namespace readFleetOf {
  type Args = {
    fleet: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Fleet;
  type ErrorType = Failure;
}

/** Encodes the one call of `fleetOf`, for multicalls, batches and wallets. */
readFleetOf.call = (
  parameters: ContractParameter & readFleetOf.Args,
): Call<typeof meterOracleAbi, "fleetOf", readonly [fleet: number]> =>
  defineCall(parameters.address, meterOracleAbi, "fleetOf", [parameters.fleet]);

/**
 * EIP-712 struct hash of a batch: its commitment, and under the domain what attesters sign.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hashBatch = await client.wattle.meterOracle.readHashBatch({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 * });
 * ```
 */
export async function readHashBatch(
  client: AnyClient,
  parameters: readHashBatch.Parameters,
): Promise<readHashBatch.ReturnType> {
  return (await read(client, readHashBatch.call(parameters), parameters)) as Hex;
}

export declare namespace readHashBatch {
  type Args = {
    batch: Batch;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `hashBatch`, for multicalls, batches and wallets. */
readHashBatch.call = (
  parameters: ContractParameter & readHashBatch.Args,
): Call<typeof meterOracleAbi, "hashBatch", readonly [batch: Batch]> =>
  defineCall(parameters.address, meterOracleAbi, "hashBatch", [parameters.batch]);

/**
 * EIP-712 struct hash of a reading: what its leaf commits to, and under the domain what the device signs.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hashReading = await client.wattle.meterOracle.readHashReading({
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 * });
 * ```
 */
export async function readHashReading(
  client: AnyClient,
  parameters: readHashReading.Parameters,
): Promise<readHashReading.ReturnType> {
  return (await read(client, readHashReading.call(parameters), parameters)) as Hex;
}

export declare namespace readHashReading {
  type Args = {
    reading: Reading;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `hashReading`, for multicalls, batches and wallets. */
readHashReading.call = (
  parameters: ContractParameter & readHashReading.Args,
): Call<typeof meterOracleAbi, "hashReading", readonly [reading: Reading]> =>
  defineCall(parameters.address, meterOracleAbi, "hashReading", [parameters.reading]);

/**
 * The operator takes in a site that is in no fleet. `opening` is device-signed, at most a day old; its registers are
 * the site's entry. `ownerSignature` signs `Join`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.join({
 *   join: {
 *     site: 1n,
 *     fleet: 1,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   ownerSignature: "0x…",
 *   opening: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function join(client: AnyClient, parameters: join.Parameters): Promise<join.ReturnType> {
  return write(client, join.call(parameters), parameters);
}

export declare namespace join {
  type Args = {
    join: Join;
    ownerSignature: Hex;
    opening: Reading;
    deviceSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `join`, for multicalls, batches and wallets. */
join.call = (
  parameters: ContractParameter & join.Args,
): Call<
  typeof meterOracleAbi,
  "join",
  readonly [join: Join, ownerSignature: Hex, opening: Reading, deviceSignature: Hex]
> =>
  defineCall(parameters.address, meterOracleAbi, "join", [
    parameters.join,
    parameters.ownerSignature,
    parameters.opening,
    parameters.deviceSignature,
  ]);

/**
 * Runs `join` without sending it.
 *
 * @returns What the contract's function would return.
 */
join.simulate = async (client: AnyClient, parameters: join.Parameters): Promise<join.Result> => {
  await read(client, join.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
join.extractEvents = extractEvents;

/**
 * The operator takes in a site that is in no fleet. `opening` is device-signed, at most a day old; its registers are
 * the site's entry. `ownerSignature` signs `Join`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.joinSync({
 *   join: {
 *     site: 1n,
 *     fleet: 1,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   ownerSignature: "0x…",
 *   opening: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function joinSync(client: AnyClient, parameters: joinSync.Parameters): Promise<joinSync.ReturnType> {
  return writeSync(client, join.call(parameters), parameters, extractEvents);
}

export declare namespace joinSync {
  type Args = join.Args;
  type Parameters = join.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

joinSync.call = join.call;
joinSync.simulate = join.simulate;
joinSync.extractEvents = extractEvents;

/**
 * The nonce that a site's next `Join` must carry.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const joinNonce = await client.wattle.meterOracle.readJoinNonce({
 *   site: 1n,
 * });
 * ```
 */
export async function readJoinNonce(
  client: AnyClient,
  parameters: readJoinNonce.Parameters,
): Promise<readJoinNonce.ReturnType> {
  return (await read(client, readJoinNonce.call(parameters), parameters)) as bigint;
}

export declare namespace readJoinNonce {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `joinNonce`, for multicalls, batches and wallets. */
readJoinNonce.call = (
  parameters: ContractParameter & readJoinNonce.Args,
): Call<typeof meterOracleAbi, "joinNonce", readonly [site: SiteId]> =>
  defineCall(parameters.address, meterOracleAbi, "joinNonce", [parameters.site]);

/**
 * Ends a quarantine after a key rotation and a new accreditation, both later than it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.liftQuarantine({
 *   site: 1n,
 * });
 * ```
 */
export function liftQuarantine(
  client: AnyClient,
  parameters: liftQuarantine.Parameters,
): Promise<liftQuarantine.ReturnType> {
  return write(client, liftQuarantine.call(parameters), parameters);
}

export declare namespace liftQuarantine {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `liftQuarantine`, for multicalls, batches and wallets. */
liftQuarantine.call = (
  parameters: ContractParameter & liftQuarantine.Args,
): Call<typeof meterOracleAbi, "liftQuarantine", readonly [site: SiteId]> =>
  defineCall(parameters.address, meterOracleAbi, "liftQuarantine", [parameters.site]);

/**
 * Runs `liftQuarantine` without sending it.
 *
 * @returns What the contract's function would return.
 */
liftQuarantine.simulate = async (
  client: AnyClient,
  parameters: liftQuarantine.Parameters,
): Promise<liftQuarantine.Result> => {
  await read(client, liftQuarantine.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
liftQuarantine.extractEvents = extractEvents;

/**
 * Ends a quarantine after a key rotation and a new accreditation, both later than it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.liftQuarantineSync({
 *   site: 1n,
 * });
 * ```
 */
export function liftQuarantineSync(
  client: AnyClient,
  parameters: liftQuarantineSync.Parameters,
): Promise<liftQuarantineSync.ReturnType> {
  return writeSync(client, liftQuarantine.call(parameters), parameters, extractEvents);
}

export declare namespace liftQuarantineSync {
  type Args = liftQuarantine.Args;
  type Parameters = liftQuarantine.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

liftQuarantineSync.call = liftQuarantine.call;
liftQuarantineSync.simulate = liftQuarantine.simulate;
liftQuarantineSync.extractEvents = extractEvents;

/**
 * The fleet a site is in and its place there, zeros if in none; and the dispute that stands against it (of several the
 * first not cleared, else the last cleared).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const membership = await client.wattle.meterOracle.readMembershipOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readMembershipOf(
  client: AnyClient,
  parameters: readMembershipOf.Parameters,
): Promise<readMembershipOf.ReturnType> {
  return (await read(client, readMembershipOf.call(parameters), parameters)) as Membership;
}

export declare namespace readMembershipOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Membership;
  type ErrorType = Failure;
}

/** Encodes the one call of `membershipOf`, for multicalls, batches and wallets. */
readMembershipOf.call = (
  parameters: ContractParameter & readMembershipOf.Args,
): Call<typeof meterOracleAbi, "membershipOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, meterOracleAbi, "membershipOf", [parameters.site]);

/**
 * The operator takes in a site from another fleet, at the registers of a final leaf there (the closing checkpoint),
 * or, with an empty proof, at those of its entry there: a fleet that never posts a site's leaf cannot keep the site.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.move({
 *   join: {
 *     site: 1n,
 *     fleet: 1,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   ownerSignature: "0x…",
 *   closing: {
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
export function move(client: AnyClient, parameters: move.Parameters): Promise<move.ReturnType> {
  return write(client, move.call(parameters), parameters);
}

export declare namespace move {
  type Args = {
    join: Join;
    ownerSignature: Hex;
    closing: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `move`, for multicalls, batches and wallets. */
move.call = (
  parameters: ContractParameter & move.Args,
): Call<typeof meterOracleAbi, "move", readonly [join: Join, ownerSignature: Hex, closing: LeafProof]> =>
  defineCall(parameters.address, meterOracleAbi, "move", [
    parameters.join,
    parameters.ownerSignature,
    parameters.closing,
  ]);

/**
 * Runs `move` without sending it.
 *
 * @returns What the contract's function would return.
 */
move.simulate = async (client: AnyClient, parameters: move.Parameters): Promise<move.Result> => {
  await read(client, move.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
move.extractEvents = extractEvents;

/**
 * The operator takes in a site from another fleet, at the registers of a final leaf there (the closing checkpoint),
 * or, with an empty proof, at those of its entry there: a fleet that never posts a site's leaf cannot keep the site.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.moveSync({
 *   join: {
 *     site: 1n,
 *     fleet: 1,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   ownerSignature: "0x…",
 *   closing: {
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
export function moveSync(client: AnyClient, parameters: moveSync.Parameters): Promise<moveSync.ReturnType> {
  return writeSync(client, move.call(parameters), parameters, extractEvents);
}

export declare namespace moveSync {
  type Args = move.Args;
  type Parameters = move.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

moveSync.call = move.call;
moveSync.simulate = move.simulate;
moveSync.extractEvents = extractEvents;

/**
 * Posts a batch.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.postBatch({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   previous: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
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
export function postBatch(client: AnyClient, parameters: postBatch.Parameters): Promise<postBatch.ReturnType> {
  return write(client, postBatch.call(parameters), parameters);
}

export declare namespace postBatch {
  type Args = {
    batch: Batch;
    /** The batch it grows from (ignored for the first). */
    previous: Batch;
    /** The fleet's quorum: of a bonded set the one in force. */
    quorum: Quorum;
    /** Bit i set: member i signed. */
    signers: bigint;
    /** 64 or 65 bytes each, in ascending member order; empty for the member that calls. */
    signatures: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `postBatch`, for multicalls, batches and wallets. */
postBatch.call = (
  parameters: ContractParameter & postBatch.Args,
): Call<
  typeof meterOracleAbi,
  "postBatch",
  readonly [batch: Batch, previous: Batch, quorum: Quorum, signers: bigint, signatures: readonly Hex[]]
> =>
  defineCall(parameters.address, meterOracleAbi, "postBatch", [
    parameters.batch,
    parameters.previous,
    parameters.quorum,
    parameters.signers,
    parameters.signatures,
  ]);

/**
 * Runs `postBatch` without sending it.
 *
 * @returns What the contract's function would return.
 */
postBatch.simulate = async (client: AnyClient, parameters: postBatch.Parameters): Promise<postBatch.Result> => {
  await read(client, postBatch.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
postBatch.extractEvents = extractEvents;

/**
 * Posts a batch.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.postBatchSync({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   previous: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
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
export function postBatchSync(
  client: AnyClient,
  parameters: postBatchSync.Parameters,
): Promise<postBatchSync.ReturnType> {
  return writeSync(client, postBatch.call(parameters), parameters, extractEvents);
}

export declare namespace postBatchSync {
  type Args = postBatch.Args;
  type Parameters = postBatch.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

postBatchSync.call = postBatch.call;
postBatchSync.simulate = postBatch.simulate;
postBatchSync.extractEvents = extractEvents;

/**
 * Posts a direct fleet's batch: one leaf, made from one device-signed reading.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.postReading({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   previous: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   leaf: {
 *     site: 1n,
 *     readAt: 1_767_225_600,
 *     revision: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     reading: "0x…",
 *     profile: "0x…",
 *   },
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function postReading(client: AnyClient, parameters: postReading.Parameters): Promise<postReading.ReturnType> {
  return write(client, postReading.call(parameters), parameters);
}

export declare namespace postReading {
  type Args = {
    batch: Batch;
    previous: Batch;
    leaf: Leaf;
    reading: Reading;
    deviceSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `postReading`, for multicalls, batches and wallets. */
postReading.call = (
  parameters: ContractParameter & postReading.Args,
): Call<
  typeof meterOracleAbi,
  "postReading",
  readonly [batch: Batch, previous: Batch, leaf: Leaf, reading: Reading, deviceSignature: Hex]
> =>
  defineCall(parameters.address, meterOracleAbi, "postReading", [
    parameters.batch,
    parameters.previous,
    parameters.leaf,
    parameters.reading,
    parameters.deviceSignature,
  ]);

/**
 * Runs `postReading` without sending it.
 *
 * @returns What the contract's function would return.
 */
postReading.simulate = async (client: AnyClient, parameters: postReading.Parameters): Promise<postReading.Result> => {
  await read(client, postReading.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
postReading.extractEvents = extractEvents;

/**
 * Posts a direct fleet's batch: one leaf, made from one device-signed reading.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.postReadingSync({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   previous: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   leaf: {
 *     site: 1n,
 *     readAt: 1_767_225_600,
 *     revision: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     reading: "0x…",
 *     profile: "0x…",
 *   },
 *   reading: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   deviceSignature: "0x…",
 * });
 * ```
 */
export function postReadingSync(
  client: AnyClient,
  parameters: postReadingSync.Parameters,
): Promise<postReadingSync.ReturnType> {
  return writeSync(client, postReading.call(parameters), parameters, extractEvents);
}

export declare namespace postReadingSync {
  type Args = postReading.Args;
  type Parameters = postReading.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

postReadingSync.call = postReading.call;
postReadingSync.simulate = postReading.simulate;
postReadingSync.extractEvents = extractEvents;

/**
 * Proves that a device signed two readings for one period and revision: quarantine.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.proveEquivocation({
 *   first: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   firstSignature: "0x…",
 *   second: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   secondSignature: "0x…",
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
    first: Reading;
    firstSignature: Hex;
    second: Reading;
    secondSignature: Hex;
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
  typeof meterOracleAbi,
  "proveEquivocation",
  readonly [first: Reading, firstSignature: Hex, second: Reading, secondSignature: Hex]
> =>
  defineCall(parameters.address, meterOracleAbi, "proveEquivocation", [
    parameters.first,
    parameters.firstSignature,
    parameters.second,
    parameters.secondSignature,
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

/** The events of MeterOracle among logs, decoded. */
proveEquivocation.extractEvents = extractEvents;

/**
 * Proves that a device signed two readings for one period and revision: quarantine.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.proveEquivocationSync({
 *   first: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   firstSignature: "0x…",
 *   second: {
 *     site: 1n,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     epoch: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *   },
 *   secondSignature: "0x…",
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
 * Proves that the leaf at `index` is of a foreign site or that its committed sum is not its registers less its entry.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.proveLeafFault({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   index: 0,
 *   leaf: {
 *     site: 1n,
 *     readAt: 1_767_225_600,
 *     revision: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     reading: "0x…",
 *     profile: "0x…",
 *   },
 *   sum: 1n,
 *   path: ["0x…"],
 * });
 * ```
 */
export function proveLeafFault(
  client: AnyClient,
  parameters: proveLeafFault.Parameters,
): Promise<proveLeafFault.ReturnType> {
  return write(client, proveLeafFault.call(parameters), parameters);
}

export declare namespace proveLeafFault {
  type Args = {
    batch: Batch;
    index: number;
    leaf: Leaf;
    sum: Registers;
    /** As in `proveSumFault`, from the leaf. */
    path: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveLeafFault`, for multicalls, batches and wallets. */
proveLeafFault.call = (
  parameters: ContractParameter & proveLeafFault.Args,
): Call<
  typeof meterOracleAbi,
  "proveLeafFault",
  readonly [batch: Batch, index: number, leaf: Leaf, sum: Registers, path: readonly Hex[]]
> =>
  defineCall(parameters.address, meterOracleAbi, "proveLeafFault", [
    parameters.batch,
    parameters.index,
    parameters.leaf,
    parameters.sum,
    parameters.path,
  ]);

/**
 * Runs `proveLeafFault` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveLeafFault.simulate = async (
  client: AnyClient,
  parameters: proveLeafFault.Parameters,
): Promise<proveLeafFault.Result> => {
  await read(client, proveLeafFault.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
proveLeafFault.extractEvents = extractEvents;

/**
 * Proves that the leaf at `index` is of a foreign site or that its committed sum is not its registers less its entry.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.proveLeafFaultSync({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   index: 0,
 *   leaf: {
 *     site: 1n,
 *     readAt: 1_767_225_600,
 *     revision: 0,
 *     quality: Quality.MEASURED,
 *     energy: 1_000_000_000n,
 *     flows: 1n,
 *     reading: "0x…",
 *     profile: "0x…",
 *   },
 *   sum: 1n,
 *   path: ["0x…"],
 * });
 * ```
 */
export function proveLeafFaultSync(
  client: AnyClient,
  parameters: proveLeafFaultSync.Parameters,
): Promise<proveLeafFaultSync.ReturnType> {
  return writeSync(client, proveLeafFault.call(parameters), parameters, extractEvents);
}

export declare namespace proveLeafFaultSync {
  type Args = proveLeafFault.Args;
  type Parameters = proveLeafFault.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveLeafFaultSync.call = proveLeafFault.call;
proveLeafFaultSync.simulate = proveLeafFault.simulate;
proveLeafFaultSync.extractEvents = extractEvents;

/**
 * Proves that two leaves of consecutive periods break the partition rule or run backwards: quarantine from the later.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.provePartitionFault({
 *   earlier: {
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
 *   later: {
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
export function provePartitionFault(
  client: AnyClient,
  parameters: provePartitionFault.Parameters,
): Promise<provePartitionFault.ReturnType> {
  return write(client, provePartitionFault.call(parameters), parameters);
}

export declare namespace provePartitionFault {
  type Args = {
    earlier: LeafProof;
    later: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `provePartitionFault`, for multicalls, batches and wallets. */
provePartitionFault.call = (
  parameters: ContractParameter & provePartitionFault.Args,
): Call<typeof meterOracleAbi, "provePartitionFault", readonly [earlier: LeafProof, later: LeafProof]> =>
  defineCall(parameters.address, meterOracleAbi, "provePartitionFault", [parameters.earlier, parameters.later]);

/**
 * Runs `provePartitionFault` without sending it.
 *
 * @returns What the contract's function would return.
 */
provePartitionFault.simulate = async (
  client: AnyClient,
  parameters: provePartitionFault.Parameters,
): Promise<provePartitionFault.Result> => {
  await read(client, provePartitionFault.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
provePartitionFault.extractEvents = extractEvents;

/**
 * Proves that two leaves of consecutive periods break the partition rule or run backwards: quarantine from the later.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.provePartitionFaultSync({
 *   earlier: {
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
 *   later: {
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
export function provePartitionFaultSync(
  client: AnyClient,
  parameters: provePartitionFaultSync.Parameters,
): Promise<provePartitionFaultSync.ReturnType> {
  return writeSync(client, provePartitionFault.call(parameters), parameters, extractEvents);
}

export declare namespace provePartitionFaultSync {
  type Args = provePartitionFault.Args;
  type Parameters = provePartitionFault.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

provePartitionFaultSync.call = provePartitionFault.call;
provePartitionFaultSync.simulate = provePartitionFault.simulate;
provePartitionFaultSync.extractEvents = extractEvents;

/**
 * Proves that a node's committed sum is not that of its children: the batch is void.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.proveSumFault({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   level: 0n,
 *   index: 0,
 *   children: ["0x…", "0x…", "0x…", "0x…"],
 *   sum: 1n,
 *   path: ["0x…"],
 * });
 * ```
 */
export function proveSumFault(
  client: AnyClient,
  parameters: proveSumFault.Parameters,
): Promise<proveSumFault.ReturnType> {
  return write(client, proveSumFault.call(parameters), parameters);
}

export declare namespace proveSumFault {
  type Args = {
    batch: Batch;
    /** Height of the node over the leaves (≥ 1). */
    level: bigint;
    /** The node's position in its level. */
    index: number;
    /** Left hash, left sum, right hash, right sum. */
    children: readonly [Hex, Hex, Hex, Hex];
    /** The node's committed sum. */
    sum: Registers;
    /** Per level from the node upwards: sibling hash, sibling sum, committed sum of their parent; 3 words a level. */
    path: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveSumFault`, for multicalls, batches and wallets. */
proveSumFault.call = (
  parameters: ContractParameter & proveSumFault.Args,
): Call<
  typeof meterOracleAbi,
  "proveSumFault",
  readonly [
    batch: Batch,
    level: bigint,
    index: number,
    children: readonly [Hex, Hex, Hex, Hex],
    sum: Registers,
    path: readonly Hex[],
  ]
> =>
  defineCall(parameters.address, meterOracleAbi, "proveSumFault", [
    parameters.batch,
    parameters.level,
    parameters.index,
    parameters.children,
    parameters.sum,
    parameters.path,
  ]);

/**
 * Runs `proveSumFault` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveSumFault.simulate = async (
  client: AnyClient,
  parameters: proveSumFault.Parameters,
): Promise<proveSumFault.Result> => {
  await read(client, proveSumFault.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
proveSumFault.extractEvents = extractEvents;

/**
 * Proves that a node's committed sum is not that of its children: the batch is void.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.proveSumFaultSync({
 *   batch: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   level: 0n,
 *   index: 0,
 *   children: ["0x…", "0x…", "0x…", "0x…"],
 *   sum: 1n,
 *   path: ["0x…"],
 * });
 * ```
 */
export function proveSumFaultSync(
  client: AnyClient,
  parameters: proveSumFaultSync.Parameters,
): Promise<proveSumFaultSync.ReturnType> {
  return writeSync(client, proveSumFault.call(parameters), parameters, extractEvents);
}

export declare namespace proveSumFaultSync {
  type Args = proveSumFault.Args;
  type Parameters = proveSumFault.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveSumFaultSync.call = proveSumFault.call;
proveSumFaultSync.simulate = proveSumFault.simulate;
proveSumFaultSync.extractEvents = extractEvents;

/**
 * Proves that a quorum signed another batch of the same revision: the posted one is void, and members of a bonded set
 * who signed both are slashed. Like the other proofs of false roots: until the batch would be final, also after a
 * revision.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.proveTwoRoots({
 *   posted: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   other: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
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
export function proveTwoRoots(
  client: AnyClient,
  parameters: proveTwoRoots.Parameters,
): Promise<proveTwoRoots.ReturnType> {
  return write(client, proveTwoRoots.call(parameters), parameters);
}

export declare namespace proveTwoRoots {
  type Args = {
    posted: Batch;
    other: Batch;
    /** Of a bonded set the quorum that signed the posted one. */
    quorum: Quorum;
    signers: bigint;
    signatures: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `proveTwoRoots`, for multicalls, batches and wallets. */
proveTwoRoots.call = (
  parameters: ContractParameter & proveTwoRoots.Args,
): Call<
  typeof meterOracleAbi,
  "proveTwoRoots",
  readonly [posted: Batch, other: Batch, quorum: Quorum, signers: bigint, signatures: readonly Hex[]]
> =>
  defineCall(parameters.address, meterOracleAbi, "proveTwoRoots", [
    parameters.posted,
    parameters.other,
    parameters.quorum,
    parameters.signers,
    parameters.signatures,
  ]);

/**
 * Runs `proveTwoRoots` without sending it.
 *
 * @returns What the contract's function would return.
 */
proveTwoRoots.simulate = async (
  client: AnyClient,
  parameters: proveTwoRoots.Parameters,
): Promise<proveTwoRoots.Result> => {
  await read(client, proveTwoRoots.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
proveTwoRoots.extractEvents = extractEvents;

/**
 * Proves that a quorum signed another batch of the same revision: the posted one is void, and members of a bonded set
 * who signed both are slashed. Like the other proofs of false roots: until the batch would be final, also after a
 * revision.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.proveTwoRootsSync({
 *   posted: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
 *   },
 *   other: {
 *     fleet: 1,
 *     periodEnd: 1_767_225_600,
 *     revision: 0,
 *     leafCount: 1,
 *     root: "0x…",
 *     sums: 1n,
 *     dataHash: "0x…",
 *     previous: "0x…",
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
export function proveTwoRootsSync(
  client: AnyClient,
  parameters: proveTwoRootsSync.Parameters,
): Promise<proveTwoRootsSync.ReturnType> {
  return writeSync(client, proveTwoRoots.call(parameters), parameters, extractEvents);
}

export declare namespace proveTwoRootsSync {
  type Args = proveTwoRoots.Args;
  type Parameters = proveTwoRoots.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proveTwoRootsSync.call = proveTwoRoots.call;
proveTwoRootsSync.simulate = proveTwoRoots.simulate;
proveTwoRootsSync.extractEvents = extractEvents;

/**
 * Where sites, their device keys and their capacities are registered.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const registry = await client.wattle.meterOracle.readRegistry();
 * ```
 */
export async function readRegistry(
  client: AnyClient,
  parameters: readRegistry.Parameters,
): Promise<readRegistry.ReturnType> {
  return (await read(client, readRegistry.call(parameters), parameters)) as Address;
}

export declare namespace readRegistry {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `registry`, for multicalls, batches and wallets. */
readRegistry.call = (
  parameters: ContractParameter & readRegistry.Args,
): Call<typeof meterOracleAbi, "registry", readonly []> =>
  defineCall(parameters.address, meterOracleAbi, "registry", []);

/**
 * Reverts unless the leaf is of a final batch, unchallenged, of its site's own place in the fleet, and in no
 * quarantine.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { current, before, since } = await client.wattle.meterOracle.readRequireFinalLeaf({
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
export async function readRequireFinalLeaf(
  client: AnyClient,
  parameters: readRequireFinalLeaf.Parameters,
): Promise<readRequireFinalLeaf.ReturnType> {
  const [current, before, since] = (await read(client, readRequireFinalLeaf.call(parameters), parameters)) as readonly [
    Capacities,
    Capacities,
    number,
  ];
  return { current, before, since };
}

export declare namespace readRequireFinalLeaf {
  type Args = {
    proof: LeafProof;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The site's capacities. */
    current: Capacities;
    /** Those before their last change. */
    before: Capacities;
    /** When that was. */
    since: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `requireFinalLeaf`, for multicalls, batches and wallets. */
readRequireFinalLeaf.call = (
  parameters: ContractParameter & readRequireFinalLeaf.Args,
): Call<typeof meterOracleAbi, "requireFinalLeaf", readonly [proof: LeafProof]> =>
  defineCall(parameters.address, meterOracleAbi, "requireFinalLeaf", [parameters.proof]);

/**
 * As `requireFinalLeaf`, for whom only the store matters.
 *
 * @returns The site's accredited storage, Wh.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const storageWh = await client.wattle.meterOracle.readRequireFinalStore({
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
export async function readRequireFinalStore(
  client: AnyClient,
  parameters: readRequireFinalStore.Parameters,
): Promise<readRequireFinalStore.ReturnType> {
  return (await read(client, readRequireFinalStore.call(parameters), parameters)) as number;
}

export declare namespace readRequireFinalStore {
  type Args = {
    proof: LeafProof;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `requireFinalStore`, for multicalls, batches and wallets. */
readRequireFinalStore.call = (
  parameters: ContractParameter & readRequireFinalStore.Args,
): Call<typeof meterOracleAbi, "requireFinalStore", readonly [proof: LeafProof]> =>
  defineCall(parameters.address, meterOracleAbi, "requireFinalStore", [parameters.proof]);

/**
 * As `requireFinalLeaf`, of a batch that may not be final yet: posted and not void. Nobody may rely on such a leaf
 * without a stake.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { current, before, since, finalAt } = await client.wattle.meterOracle.readRequirePostedLeaf({
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
export async function readRequirePostedLeaf(
  client: AnyClient,
  parameters: readRequirePostedLeaf.Parameters,
): Promise<readRequirePostedLeaf.ReturnType> {
  const [current, before, since, finalAt] = (await read(
    client,
    readRequirePostedLeaf.call(parameters),
    parameters,
  )) as readonly [Capacities, Capacities, number, bigint];
  return { current, before, since, finalAt };
}

export declare namespace readRequirePostedLeaf {
  type Args = {
    proof: LeafProof;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** The site's capacities. */
    current: Capacities;
    /** Those before their last change. */
    before: Capacities;
    /** When that was. */
    since: number;
    /** When its batch is final, unix seconds. */
    finalAt: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `requirePostedLeaf`, for multicalls, batches and wallets. */
readRequirePostedLeaf.call = (
  parameters: ContractParameter & readRequirePostedLeaf.Args,
): Call<typeof meterOracleAbi, "requirePostedLeaf", readonly [proof: LeafProof]> =>
  defineCall(parameters.address, meterOracleAbi, "requirePostedLeaf", [parameters.proof]);

/**
 * Counts a site's capacities, as they are now in the registry, in its fleet's bound from the next period on.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.syncCapacity({
 *   site: 1n,
 * });
 * ```
 */
export function syncCapacity(client: AnyClient, parameters: syncCapacity.Parameters): Promise<syncCapacity.ReturnType> {
  return write(client, syncCapacity.call(parameters), parameters);
}

export declare namespace syncCapacity {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `syncCapacity`, for multicalls, batches and wallets. */
syncCapacity.call = (
  parameters: ContractParameter & syncCapacity.Args,
): Call<typeof meterOracleAbi, "syncCapacity", readonly [site: SiteId]> =>
  defineCall(parameters.address, meterOracleAbi, "syncCapacity", [parameters.site]);

/**
 * Runs `syncCapacity` without sending it.
 *
 * @returns What the contract's function would return.
 */
syncCapacity.simulate = async (
  client: AnyClient,
  parameters: syncCapacity.Parameters,
): Promise<syncCapacity.Result> => {
  await read(client, syncCapacity.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
syncCapacity.extractEvents = extractEvents;

/**
 * Counts a site's capacities, as they are now in the registry, in its fleet's bound from the next period on.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.syncCapacitySync({
 *   site: 1n,
 * });
 * ```
 */
export function syncCapacitySync(
  client: AnyClient,
  parameters: syncCapacitySync.Parameters,
): Promise<syncCapacitySync.ReturnType> {
  return writeSync(client, syncCapacity.call(parameters), parameters, extractEvents);
}

export declare namespace syncCapacitySync {
  type Args = syncCapacity.Args;
  type Parameters = syncCapacity.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

syncCapacitySync.call = syncCapacity.call;
syncCapacitySync.simulate = syncCapacity.simulate;
syncCapacitySync.extractEvents = extractEvents;

/**
 * Voids a leaf whose challenge went unanswered; the bond returns to the challenger. Signers of a bonded set are
 * slashed.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.meterOracle.voidLeaf({
 *   id: 0n,
 * });
 * ```
 */
export function voidLeaf(client: AnyClient, parameters: voidLeaf.Parameters): Promise<voidLeaf.ReturnType> {
  return write(client, voidLeaf.call(parameters), parameters);
}

export declare namespace voidLeaf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `voidLeaf`, for multicalls, batches and wallets. */
voidLeaf.call = (
  parameters: ContractParameter & voidLeaf.Args,
): Call<typeof meterOracleAbi, "voidLeaf", readonly [id: bigint]> =>
  defineCall(parameters.address, meterOracleAbi, "voidLeaf", [parameters.id]);

/**
 * Runs `voidLeaf` without sending it.
 *
 * @returns What the contract's function would return.
 */
voidLeaf.simulate = async (client: AnyClient, parameters: voidLeaf.Parameters): Promise<voidLeaf.Result> => {
  await read(client, voidLeaf.call(parameters), { account: parameters.account });
};

/** The events of MeterOracle among logs, decoded. */
voidLeaf.extractEvents = extractEvents;

/**
 * Voids a leaf whose challenge went unanswered; the bond returns to the challenger. Signers of a bonded set are
 * slashed.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.meterOracle.voidLeafSync({
 *   id: 0n,
 * });
 * ```
 */
export function voidLeafSync(client: AnyClient, parameters: voidLeafSync.Parameters): Promise<voidLeafSync.ReturnType> {
  return writeSync(client, voidLeaf.call(parameters), parameters, extractEvents);
}

export declare namespace voidLeafSync {
  type Args = voidLeaf.Args;
  type Parameters = voidLeaf.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

voidLeafSync.call = voidLeaf.call;
voidLeafSync.simulate = voidLeaf.simulate;
voidLeafSync.extractEvents = extractEvents;
