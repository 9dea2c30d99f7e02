// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * One account's arbitration
 *
 * For parties who trust one arbitrator, a lawyer or an institution, and for tests of what depends on any. Its owner
 * rules; a ruling can be appealed, to the same owner, for some time, each appeal at twice the cost of the one before
 * it, and then anyone has it executed. What is not ruled on in time is refused, and costs the owner its fee.
 *
 * See `IReferenceArbitrator`. Money: what is paid for open cases and what is earned, nothing else.
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
import { referenceArbitratorAbi } from "../abis/referenceArbitrator.ts";
import type { ReferenceArbitratorError } from "../errors.ts";
import type { DisputeStatus, Procedure, ReferenceArbitratorCase } from "../types.ts";

/** What an action of ReferenceArbitrator fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = ReferenceArbitratorError | BaseError;

type Failure = ErrorType;

/** `AppealDecision` of ReferenceArbitrator. */
export type AppealDecisionEvent = ContractEvent<
  "AppealDecision",
  {
    disputeID: bigint;
    arbitrable: Address;
  }
>;

/** `AppealPossible` of ReferenceArbitrator. */
export type AppealPossibleEvent = ContractEvent<
  "AppealPossible",
  {
    disputeID: bigint;
    arbitrable: Address;
  }
>;

/** `CaseLapsed` of ReferenceArbitrator. */
export type CaseLapsedEvent = ContractEvent<
  "CaseLapsed",
  {
    id: bigint;
    by: Address;
    paid: bigint;
  }
>;

/** `CaseSolved` of ReferenceArbitrator. */
export type CaseSolvedEvent = ContractEvent<
  "CaseSolved",
  {
    id: bigint;
    ruling: bigint;
  }
>;

/** `DisputeCreation` of ReferenceArbitrator. */
export type DisputeCreationEvent = ContractEvent<
  "DisputeCreation",
  {
    disputeID: bigint;
    arbitrable: Address;
  }
>;

/** `FeesWithdrawn` of ReferenceArbitrator. */
export type FeesWithdrawnEvent = ContractEvent<
  "FeesWithdrawn",
  {
    to: Address;
    amount: bigint;
  }
>;

/** `RulingGiven` of ReferenceArbitrator. */
export type RulingGivenEvent = ContractEvent<
  "RulingGiven",
  {
    id: bigint;
    ruling: bigint;
    reasons: Hex;
    appealableUntil: bigint;
  }
>;

/** Any event of ReferenceArbitrator. */
export type Event =
  | AppealDecisionEvent
  | AppealPossibleEvent
  | CaseLapsedEvent
  | CaseSolvedEvent
  | DisputeCreationEvent
  | FeesWithdrawnEvent
  | RulingGivenEvent;

/** The first topic of each event. */
export const eventTopics = {
  AppealDecision: "0x9c9b64db9e130f48381bf697abf638e73117dbfbfd7a4484f2da3ba188f4187d",
  AppealPossible: "0xa5d41b970d849372be1da1481ffd78d162bfe57a7aa2fe4e5fb73481fa5ac24f",
  CaseLapsed: "0x872bad499585e8e64a5f8a01e55cac5ce3849695c34d4026d04f43d514fc959d",
  CaseSolved: "0x3c2cfe3c087dd4444612ee867ce7d36f8fd359d548ce7474add410dc89466bce",
  DisputeCreation: "0x141dfc18aa6a56fc816f44f0e9e2f1ebc92b15ab167770e17db5b084c10ed995",
  FeesWithdrawn: "0xc0819c13be868895eb93e40eaceb96de976442fa1d404e5c55f14bb65a8c489a",
  RulingGiven: "0xc3cd8ab3792cb89d571809cc60d7bf1f8d415554e16b676c31fc5ffa81b97c8e",
} as const;

/**
 * The events of ReferenceArbitrator among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(referenceArbitratorAbi, logs) as Event[];
}

/**
 * Appeals a ruling, and pays `appealCost`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.appeal({
 *   address: "0x…",
 *   id: 0n,
 *   arg1: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function appeal(client: AnyClient, parameters: appeal.Parameters): Promise<appeal.ReturnType> {
  return write(client, appeal.call(parameters), parameters);
}

export declare namespace appeal {
  type Args = {
    id: bigint;
    arg1: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `appeal`, for multicalls, batches and wallets. */
appeal.call = (
  parameters: ContractParameter & appeal.Args & ValueParameter,
): Call<typeof referenceArbitratorAbi, "appeal", readonly [id: bigint, arg1: Hex]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "appeal", [parameters.id, parameters.arg1], parameters.value);

/**
 * Runs `appeal` without sending it.
 *
 * @returns What the contract's function would return.
 */
appeal.simulate = async (client: AnyClient, parameters: appeal.Parameters): Promise<appeal.Result> => {
  await read(client, appeal.call(parameters), { account: parameters.account });
};

/** The events of ReferenceArbitrator among logs, decoded. */
appeal.extractEvents = extractEvents;

/**
 * Appeals a ruling, and pays `appealCost`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.appealSync({
 *   address: "0x…",
 *   id: 0n,
 *   arg1: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function appealSync(client: AnyClient, parameters: appealSync.Parameters): Promise<appealSync.ReturnType> {
  return writeSync(client, appeal.call(parameters), parameters, extractEvents);
}

export declare namespace appealSync {
  type Args = appeal.Args;
  type Parameters = appeal.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

appealSync.call = appeal.call;
appealSync.simulate = appeal.simulate;
appealSync.extractEvents = extractEvents;

/**
 * What an appeal costs; more than anybody has where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const appealCost = await client.wattle.referenceArbitrator.readAppealCost({
 *   address: "0x…",
 *   id: 0n,
 *   arg1: "0x…",
 * });
 * ```
 */
export async function readAppealCost(
  client: AnyClient,
  parameters: readAppealCost.Parameters,
): Promise<readAppealCost.ReturnType> {
  return (await read(client, readAppealCost.call(parameters), parameters)) as bigint;
}

export declare namespace readAppealCost {
  type Args = {
    id: bigint;
    arg1: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `appealCost`, for multicalls, batches and wallets. */
readAppealCost.call = (
  parameters: ContractParameter & readAppealCost.Args,
): Call<typeof referenceArbitratorAbi, "appealCost", readonly [id: bigint, arg1: Hex]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "appealCost", [parameters.id, parameters.arg1]);

/**
 * When a ruling can be appealed, unix seconds; zeros where it cannot.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { start, end } = await client.wattle.referenceArbitrator.readAppealPeriod({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export async function readAppealPeriod(
  client: AnyClient,
  parameters: readAppealPeriod.Parameters,
): Promise<readAppealPeriod.ReturnType> {
  const [start, end] = (await read(client, readAppealPeriod.call(parameters), parameters)) as readonly [bigint, bigint];
  return { start, end };
}

export declare namespace readAppealPeriod {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    start: bigint;
    end: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `appealPeriod`, for multicalls, batches and wallets. */
readAppealPeriod.call = (
  parameters: ContractParameter & readAppealPeriod.Args,
): Call<typeof referenceArbitratorAbi, "appealPeriod", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "appealPeriod", [parameters.id]);

/**
 * What a dispute costs.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const arbitrationCost = await client.wattle.referenceArbitrator.readArbitrationCost({
 *   address: "0x…",
 *   arg0: "0x…",
 * });
 * ```
 */
export async function readArbitrationCost(
  client: AnyClient,
  parameters: readArbitrationCost.Parameters,
): Promise<readArbitrationCost.ReturnType> {
  return (await read(client, readArbitrationCost.call(parameters), parameters)) as bigint;
}

export declare namespace readArbitrationCost {
  type Args = {
    arg0: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `arbitrationCost`, for multicalls, batches and wallets. */
readArbitrationCost.call = (
  parameters: ContractParameter & readArbitrationCost.Args,
): Call<typeof referenceArbitratorAbi, "arbitrationCost", readonly [arg0: Hex]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "arbitrationCost", [parameters.arg0]);

/**
 * A dispute; zeros where there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const c = await client.wattle.referenceArbitrator.readCaseOf({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export async function readCaseOf(client: AnyClient, parameters: readCaseOf.Parameters): Promise<readCaseOf.ReturnType> {
  return (await read(client, readCaseOf.call(parameters), parameters)) as ReferenceArbitratorCase;
}

export declare namespace readCaseOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = ReferenceArbitratorCase;
  type ErrorType = Failure;
}

/** Encodes the one call of `caseOf`, for multicalls, batches and wallets. */
readCaseOf.call = (
  parameters: ContractParameter & readCaseOf.Args,
): Call<typeof referenceArbitratorAbi, "caseOf", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "caseOf", [parameters.id]);

/**
 * Opens a dispute of the calling contract, which pays `arbitrationCost`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.createDispute({
 *   address: "0x…",
 *   choices: 1n,
 *   arg1: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function createDispute(
  client: AnyClient,
  parameters: createDispute.Parameters,
): Promise<createDispute.ReturnType> {
  return write(client, createDispute.call(parameters), parameters);
}

export declare namespace createDispute {
  type Args = {
    /** Rulings there are, from 1; 0 is to refuse. */
    choices: bigint;
    arg1: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `createDispute`, for multicalls, batches and wallets. */
createDispute.call = (
  parameters: ContractParameter & createDispute.Args & ValueParameter,
): Call<typeof referenceArbitratorAbi, "createDispute", readonly [choices: bigint, arg1: Hex]> =>
  defineCall(
    parameters.address,
    referenceArbitratorAbi,
    "createDispute",
    [parameters.choices, parameters.arg1],
    parameters.value,
  );

/**
 * Runs `createDispute` without sending it.
 *
 * @returns What the contract's function would return.
 */
createDispute.simulate = async (
  client: AnyClient,
  parameters: createDispute.Parameters,
): Promise<createDispute.Result> => {
  return (await read(client, createDispute.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of ReferenceArbitrator among logs, decoded. */
createDispute.extractEvents = extractEvents;

/**
 * Opens a dispute of the calling contract, which pays `arbitrationCost`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.createDisputeSync({
 *   address: "0x…",
 *   choices: 1n,
 *   arg1: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function createDisputeSync(
  client: AnyClient,
  parameters: createDisputeSync.Parameters,
): Promise<createDisputeSync.ReturnType> {
  return writeSync(client, createDispute.call(parameters), parameters, extractEvents);
}

export declare namespace createDisputeSync {
  type Args = createDispute.Args;
  type Parameters = createDispute.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

createDisputeSync.call = createDispute.call;
createDisputeSync.simulate = createDispute.simulate;
createDisputeSync.extractEvents = extractEvents;

/**
 * The ruling as it stands; 0 while there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const currentRuling = await client.wattle.referenceArbitrator.readCurrentRuling({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export async function readCurrentRuling(
  client: AnyClient,
  parameters: readCurrentRuling.Parameters,
): Promise<readCurrentRuling.ReturnType> {
  return (await read(client, readCurrentRuling.call(parameters), parameters)) as bigint;
}

export declare namespace readCurrentRuling {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `currentRuling`, for multicalls, batches and wallets. */
readCurrentRuling.call = (
  parameters: ContractParameter & readCurrentRuling.Args,
): Call<typeof referenceArbitratorAbi, "currentRuling", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "currentRuling", [parameters.id]);

/**
 * How a dispute stands.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const disputeStatus = await client.wattle.referenceArbitrator.readDisputeStatus({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export async function readDisputeStatus(
  client: AnyClient,
  parameters: readDisputeStatus.Parameters,
): Promise<readDisputeStatus.ReturnType> {
  return (await read(client, readDisputeStatus.call(parameters), parameters)) as DisputeStatus;
}

export declare namespace readDisputeStatus {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = DisputeStatus;
  type ErrorType = Failure;
}

/** Encodes the one call of `disputeStatus`, for multicalls, batches and wallets. */
readDisputeStatus.call = (
  parameters: ContractParameter & readDisputeStatus.Args,
): Call<typeof referenceArbitratorAbi, "disputeStatus", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "disputeStatus", [parameters.id]);

/**
 * Wei that the owner can withdraw.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const earned = await client.wattle.referenceArbitrator.readEarned({
 *   address: "0x…",
 * });
 * ```
 */
export async function readEarned(client: AnyClient, parameters: readEarned.Parameters): Promise<readEarned.ReturnType> {
  return (await read(client, readEarned.call(parameters), parameters)) as bigint;
}

export declare namespace readEarned {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `earned`, for multicalls, batches and wallets. */
readEarned.call = (
  parameters: ContractParameter & readEarned.Args,
): Call<typeof referenceArbitratorAbi, "earned", readonly []> =>
  defineCall(parameters.address, referenceArbitratorAbi, "earned", []);

/**
 * Makes a ruling that was not appealed final, and tells it to the contract. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.execute({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export function execute(client: AnyClient, parameters: execute.Parameters): Promise<execute.ReturnType> {
  return write(client, execute.call(parameters), parameters);
}

export declare namespace execute {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `execute`, for multicalls, batches and wallets. */
execute.call = (
  parameters: ContractParameter & execute.Args,
): Call<typeof referenceArbitratorAbi, "execute", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "execute", [parameters.id]);

/**
 * Runs `execute` without sending it.
 *
 * @returns What the contract's function would return.
 */
execute.simulate = async (client: AnyClient, parameters: execute.Parameters): Promise<execute.Result> => {
  await read(client, execute.call(parameters), { account: parameters.account });
};

/** The events of ReferenceArbitrator among logs, decoded. */
execute.extractEvents = extractEvents;

/**
 * Makes a ruling that was not appealed final, and tells it to the contract. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.executeSync({
 *   address: "0x…",
 *   id: 0n,
 * });
 * ```
 */
export function executeSync(client: AnyClient, parameters: executeSync.Parameters): Promise<executeSync.ReturnType> {
  return writeSync(client, execute.call(parameters), parameters, extractEvents);
}

export declare namespace executeSync {
  type Args = execute.Args;
  type Parameters = execute.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

executeSync.call = execute.call;
executeSync.simulate = execute.simulate;
executeSync.extractEvents = extractEvents;

/**
 * Rules. By the owner, in time.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.giveRuling({
 *   address: "0x…",
 *   id: 0n,
 *   ruling: 1n,
 *   reasons: "0x…",
 * });
 * ```
 */
export function giveRuling(client: AnyClient, parameters: giveRuling.Parameters): Promise<giveRuling.ReturnType> {
  return write(client, giveRuling.call(parameters), parameters);
}

export declare namespace giveRuling {
  type Args = {
    id: bigint;
    /** 0: it refuses. */
    ruling: bigint;
    /** Hash of them. */
    reasons: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `giveRuling`, for multicalls, batches and wallets. */
giveRuling.call = (
  parameters: ContractParameter & giveRuling.Args,
): Call<typeof referenceArbitratorAbi, "giveRuling", readonly [id: bigint, ruling: bigint, reasons: Hex]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "giveRuling", [
    parameters.id,
    parameters.ruling,
    parameters.reasons,
  ]);

/**
 * Runs `giveRuling` without sending it.
 *
 * @returns What the contract's function would return.
 */
giveRuling.simulate = async (client: AnyClient, parameters: giveRuling.Parameters): Promise<giveRuling.Result> => {
  await read(client, giveRuling.call(parameters), { account: parameters.account });
};

/** The events of ReferenceArbitrator among logs, decoded. */
giveRuling.extractEvents = extractEvents;

/**
 * Rules. By the owner, in time.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.giveRulingSync({
 *   address: "0x…",
 *   id: 0n,
 *   ruling: 1n,
 *   reasons: "0x…",
 * });
 * ```
 */
export function giveRulingSync(
  client: AnyClient,
  parameters: giveRulingSync.Parameters,
): Promise<giveRulingSync.ReturnType> {
  return writeSync(client, giveRuling.call(parameters), parameters, extractEvents);
}

export declare namespace giveRulingSync {
  type Args = giveRuling.Args;
  type Parameters = giveRuling.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

giveRulingSync.call = giveRuling.call;
giveRulingSync.simulate = giveRuling.simulate;
giveRulingSync.extractEvents = extractEvents;

/**
 * Ends what was not ruled on in time, as refused; who calls has the money that was paid for it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.lapse({
 *   address: "0x…",
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
): Call<typeof referenceArbitratorAbi, "lapse", readonly [id: bigint]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "lapse", [parameters.id]);

/**
 * Runs `lapse` without sending it.
 *
 * @returns What the contract's function would return.
 */
lapse.simulate = async (client: AnyClient, parameters: lapse.Parameters): Promise<lapse.Result> => {
  await read(client, lapse.call(parameters), { account: parameters.account });
};

/** The events of ReferenceArbitrator among logs, decoded. */
lapse.extractEvents = extractEvents;

/**
 * Ends what was not ruled on in time, as refused; who calls has the money that was paid for it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.lapseSync({
 *   address: "0x…",
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
 * Who rules.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const owner = await client.wattle.referenceArbitrator.readOwner({
 *   address: "0x…",
 * });
 * ```
 */
export async function readOwner(client: AnyClient, parameters: readOwner.Parameters): Promise<readOwner.ReturnType> {
  return (await read(client, readOwner.call(parameters), parameters)) as Address;
}

export declare namespace readOwner {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `owner`, for multicalls, batches and wallets. */
readOwner.call = (
  parameters: ContractParameter & readOwner.Args,
): Call<typeof referenceArbitratorAbi, "owner", readonly []> =>
  defineCall(parameters.address, referenceArbitratorAbi, "owner", []);

/**
 * What it charges and how long things take.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const procedure = await client.wattle.referenceArbitrator.readProcedure({
 *   address: "0x…",
 * });
 * ```
 */
export async function readProcedure(
  client: AnyClient,
  parameters: readProcedure.Parameters,
): Promise<readProcedure.ReturnType> {
  return (await read(client, readProcedure.call(parameters), parameters)) as Procedure;
}

export declare namespace readProcedure {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Procedure;
  type ErrorType = Failure;
}

/** Encodes the one call of `procedure`, for multicalls, batches and wallets. */
readProcedure.call = (
  parameters: ContractParameter & readProcedure.Args,
): Call<typeof referenceArbitratorAbi, "procedure", readonly []> =>
  defineCall(parameters.address, referenceArbitratorAbi, "procedure", []);

/**
 * Pays the owner for what it ruled on.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.referenceArbitrator.withdrawFees({
 *   address: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawFees(client: AnyClient, parameters: withdrawFees.Parameters): Promise<withdrawFees.ReturnType> {
  return write(client, withdrawFees.call(parameters), parameters);
}

export declare namespace withdrawFees {
  type Args = {
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdrawFees`, for multicalls, batches and wallets. */
withdrawFees.call = (
  parameters: ContractParameter & withdrawFees.Args,
): Call<typeof referenceArbitratorAbi, "withdrawFees", readonly [to: Address]> =>
  defineCall(parameters.address, referenceArbitratorAbi, "withdrawFees", [parameters.to]);

/**
 * Runs `withdrawFees` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdrawFees.simulate = async (
  client: AnyClient,
  parameters: withdrawFees.Parameters,
): Promise<withdrawFees.Result> => {
  return (await read(client, withdrawFees.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of ReferenceArbitrator among logs, decoded. */
withdrawFees.extractEvents = extractEvents;

/**
 * Pays the owner for what it ruled on.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.referenceArbitrator.withdrawFeesSync({
 *   address: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawFeesSync(
  client: AnyClient,
  parameters: withdrawFeesSync.Parameters,
): Promise<withdrawFeesSync.ReturnType> {
  return writeSync(client, withdrawFees.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawFeesSync {
  type Args = withdrawFees.Args;
  type Parameters = withdrawFees.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawFeesSync.call = withdrawFees.call;
withdrawFeesSync.simulate = withdrawFees.simulate;
withdrawFeesSync.extractEvents = extractEvents;
