// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Batches by a Chainlink workflow
 *
 * A member of quorums that signs by calling: alone (1 of 1), or beside attesters, whose signatures come with the
 * report.
 *
 * A report's body: chain id, receiver, then `postBatch`'s arguments as a tuple; the receiver's own signature is empty.
 * The oracle refuses what is late (BatchAlreadyFinal), repeated (RevisionNotForward) or out of order
 * (PeriodNotForward, WrongPrevious). Leaves are challenged and roots disproved as those of any fleet.
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
import { reportReceiverAbi } from "../abis/reportReceiver.ts";
import type { ReportReceiverError } from "../errors.ts";
import type { Workflow } from "../types.ts";

/** What an action of ReportReceiver fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = ReportReceiverError | BaseError;

type Failure = ErrorType;

/** A report was delivered. */
export type ReportReceivedEvent = ContractEvent<
  "ReportReceived",
  {
    workflow: Hex;
    /** The number of the report within its execution. */
    executionReport: Hex;
  }
>;

/** Any event of ReportReceiver. */
export type Event = ReportReceivedEvent;

/** The first topic of each event. */
export const eventTopics = {
  ReportReceived: "0xbc56a5bc6dfeff58eec0d84e4b8cf324cab161f7cef589d0cdcf3c90cadac79d",
} as const;

/**
 * The events of ReportReceiver among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(reportReceiverAbi, logs) as Event[];
}

/**
 * Whose calls are reports.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const forwarder = await client.wattle.reportReceiver.readForwarder({
 *   address: "0x…",
 * });
 * ```
 */
export async function readForwarder(
  client: AnyClient,
  parameters: readForwarder.Parameters,
): Promise<readForwarder.ReturnType> {
  return (await read(client, readForwarder.call(parameters), parameters)) as Address;
}

export declare namespace readForwarder {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `forwarder`, for multicalls, batches and wallets. */
readForwarder.call = (
  parameters: ContractParameter & readForwarder.Args,
): Call<typeof reportReceiverAbi, "forwarder", readonly []> =>
  defineCall(parameters.address, reportReceiverAbi, "forwarder", []);

/**
 * Delivers a report; only the forwarder. What the oracle refuses reverts with the oracle's error: nothing has changed
 * then, and the forwarder counts the delivery as failed, so that it can be repeated.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.reportReceiver.onReport({
 *   address: "0x…",
 *   metadata: "0x…",
 *   report: "0x…",
 * });
 * ```
 */
export function onReport(client: AnyClient, parameters: onReport.Parameters): Promise<onReport.ReturnType> {
  return write(client, onReport.call(parameters), parameters);
}

export declare namespace onReport {
  type Args = {
    metadata: Hex;
    report: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `onReport`, for multicalls, batches and wallets. */
onReport.call = (
  parameters: ContractParameter & onReport.Args,
): Call<typeof reportReceiverAbi, "onReport", readonly [metadata: Hex, report: Hex]> =>
  defineCall(parameters.address, reportReceiverAbi, "onReport", [parameters.metadata, parameters.report]);

/**
 * Runs `onReport` without sending it.
 *
 * @returns What the contract's function would return.
 */
onReport.simulate = async (client: AnyClient, parameters: onReport.Parameters): Promise<onReport.Result> => {
  await read(client, onReport.call(parameters), { account: parameters.account });
};

/** The events of ReportReceiver among logs, decoded. */
onReport.extractEvents = extractEvents;

/**
 * Delivers a report; only the forwarder. What the oracle refuses reverts with the oracle's error: nothing has changed
 * then, and the forwarder counts the delivery as failed, so that it can be repeated.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.reportReceiver.onReportSync({
 *   address: "0x…",
 *   metadata: "0x…",
 *   report: "0x…",
 * });
 * ```
 */
export function onReportSync(client: AnyClient, parameters: onReportSync.Parameters): Promise<onReportSync.ReturnType> {
  return writeSync(client, onReport.call(parameters), parameters, extractEvents);
}

export declare namespace onReportSync {
  type Args = onReport.Args;
  type Parameters = onReport.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

onReportSync.call = onReport.call;
onReportSync.simulate = onReport.simulate;
onReportSync.extractEvents = extractEvents;

/**
 * Where batches are posted.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const oracle = await client.wattle.reportReceiver.readOracle({
 *   address: "0x…",
 * });
 * ```
 */
export async function readOracle(client: AnyClient, parameters: readOracle.Parameters): Promise<readOracle.ReturnType> {
  return (await read(client, readOracle.call(parameters), parameters)) as Address;
}

export declare namespace readOracle {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `oracle`, for multicalls, batches and wallets. */
readOracle.call = (
  parameters: ContractParameter & readOracle.Args,
): Call<typeof reportReceiverAbi, "oracle", readonly []> =>
  defineCall(parameters.address, reportReceiverAbi, "oracle", []);

/**
 * ERC-165: this interface and ERC-165 itself.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const supportsInterface = await client.wattle.reportReceiver.readSupportsInterface({
 *   address: "0x…",
 *   id: "0x…",
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
    id: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `supportsInterface`, for multicalls, batches and wallets. */
readSupportsInterface.call = (
  parameters: ContractParameter & readSupportsInterface.Args,
): Call<typeof reportReceiverAbi, "supportsInterface", readonly [id: Hex]> =>
  defineCall(parameters.address, reportReceiverAbi, "supportsInterface", [parameters.id]);

/**
 * Whose reports are taken.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const workflow = await client.wattle.reportReceiver.readWorkflow({
 *   address: "0x…",
 * });
 * ```
 */
export async function readWorkflow(
  client: AnyClient,
  parameters: readWorkflow.Parameters,
): Promise<readWorkflow.ReturnType> {
  return (await read(client, readWorkflow.call(parameters), parameters)) as Workflow;
}

export declare namespace readWorkflow {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Workflow;
  type ErrorType = Failure;
}

/** Encodes the one call of `workflow`, for multicalls, batches and wallets. */
readWorkflow.call = (
  parameters: ContractParameter & readWorkflow.Args,
): Call<typeof reportReceiverAbi, "workflow", readonly []> =>
  defineCall(parameters.address, reportReceiverAbi, "workflow", []);
