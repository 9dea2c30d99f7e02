// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * The other two ways into a pool
 *
 * *Before finality*: a site's green charge by a posted leaf, while its free stake answers for it at the penalty price.
 * *Through another battery*: one site's direct export, charged in the same period and zone into another site's
 * battery, which then carries the liability.
 *
 * No owner, no upgrade. It holds E entitlements, and tokens only within a call.
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
import { intakeAbi } from "../abis/intake.ts";
import type { IntakeError } from "../errors.ts";
import type { Agreement, Charged, Energy, LeafProof, Shares, SiteId } from "../types.ts";

/** What an action of Intake fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = IntakeError | BaseError;

type Failure = ErrorType;

/** `DepositedThrough` of Intake. */
export type DepositedThroughEvent = ContractEvent<
  "DepositedThrough",
  {
    pool: Address;
    battery: SiteId;
    exporter: SiteId;
    /** Direct export that was charged, Wh. */
    wh: bigint;
    /** Export that found no charge, Wh. */
    expired: bigint;
    /** Token shares to the. */
    shares: Shares;
    /** Token shares to the battery's owner. */
    fee: Shares;
    from: number;
    to: number;
  }
>;

/** Direct export was claimed and used for nothing, so that the next claim begins where a battery's interval does. */
export type ExportExpiredEvent = ContractEvent<
  "ExportExpired",
  {
    exporter: SiteId;
    entitlement: bigint;
    wh: bigint;
    from: number;
    to: number;
  }
>;

/** `ThroughAgreed` of Intake. */
export type ThroughAgreedEvent = ContractEvent<
  "ThroughAgreed",
  {
    battery: SiteId;
    exporter: SiteId;
    fee: bigint;
  }
>;

/** `ThroughEnded` of Intake. */
export type ThroughEndedEvent = ContractEvent<
  "ThroughEnded",
  {
    battery: SiteId;
    exporter: SiteId;
  }
>;

/** Any event of Intake. */
export type Event = DepositedThroughEvent | ExportExpiredEvent | ThroughAgreedEvent | ThroughEndedEvent;

/** The first topic of each event. */
export const eventTopics = {
  DepositedThrough: "0x8613e1aefe5af1e64681eba68077f925dd412776a4e64edad04834f60e8accb3",
  ExportExpired: "0xa36a4ed479407f6d3fef6ba5eaa184c9e8fa2eddb28119f4ed1717d7e261532d",
  ThroughAgreed: "0x8b968efecd6a9aa7ebd7dc2433d5b49bcf7728028d9a21681847d478d707c6ba",
  ThroughEnded: "0x9b7125f6f5bcfeabcd869e4d1c389799f0782f27aa7ec41f94f30997da889446",
} as const;

/**
 * The events of Intake among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(intakeAbi, logs) as Event[];
}

/**
 * The battery's owner lets an exporting site charge it, for a part of the shares.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.agree({
 *   battery: 1n,
 *   exporter: 1n,
 *   fee: 1n,
 * });
 * ```
 */
export function agree(client: AnyClient, parameters: agree.Parameters): Promise<agree.ReturnType> {
  return write(client, agree.call(parameters), parameters);
}

export declare namespace agree {
  type Args = {
    battery: SiteId;
    exporter: SiteId;
    /**
     * WAD, below 1e18. Its site carries the liability and keeps the locked part of what is minted. A sale of the
     * battery ends the agreement.
     */
    fee: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `agree`, for multicalls, batches and wallets. */
agree.call = (
  parameters: ContractParameter & agree.Args,
): Call<typeof intakeAbi, "agree", readonly [battery: SiteId, exporter: SiteId, fee: bigint]> =>
  defineCall(parameters.address, intakeAbi, "agree", [parameters.battery, parameters.exporter, parameters.fee]);

/**
 * Runs `agree` without sending it.
 *
 * @returns What the contract's function would return.
 */
agree.simulate = async (client: AnyClient, parameters: agree.Parameters): Promise<agree.Result> => {
  await read(client, agree.call(parameters), { account: parameters.account });
};

/** The events of Intake among logs, decoded. */
agree.extractEvents = extractEvents;

/**
 * The battery's owner lets an exporting site charge it, for a part of the shares.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.agreeSync({
 *   battery: 1n,
 *   exporter: 1n,
 *   fee: 1n,
 * });
 * ```
 */
export function agreeSync(client: AnyClient, parameters: agreeSync.Parameters): Promise<agreeSync.ReturnType> {
  return writeSync(client, agree.call(parameters), parameters, extractEvents);
}

export declare namespace agreeSync {
  type Args = agree.Args;
  type Parameters = agree.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

agreeSync.call = agree.call;
agreeSync.simulate = agree.simulate;
agreeSync.extractEvents = extractEvents;

/**
 * What a battery's owner agreed with an exporter.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const agreement = await client.wattle.intake.readAgreementOf({
 *   battery: 1n,
 *   exporter: 1n,
 * });
 * ```
 */
export async function readAgreementOf(
  client: AnyClient,
  parameters: readAgreementOf.Parameters,
): Promise<readAgreementOf.ReturnType> {
  return (await read(client, readAgreementOf.call(parameters), parameters)) as Agreement;
}

export declare namespace readAgreementOf {
  type Args = {
    battery: SiteId;
    exporter: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Agreement;
  type ErrorType = Failure;
}

/** Encodes the one call of `agreementOf`, for multicalls, batches and wallets. */
readAgreementOf.call = (
  parameters: ContractParameter & readAgreementOf.Args,
): Call<typeof intakeAbi, "agreementOf", readonly [battery: SiteId, exporter: SiteId]> =>
  defineCall(parameters.address, intakeAbi, "agreementOf", [parameters.battery, parameters.exporter]);

/**
 * What is used of a battery's last interval.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const charged = await client.wattle.intake.readChargedOf({
 *   battery: 1n,
 * });
 * ```
 */
export async function readChargedOf(
  client: AnyClient,
  parameters: readChargedOf.Parameters,
): Promise<readChargedOf.ReturnType> {
  return (await read(client, readChargedOf.call(parameters), parameters)) as Charged;
}

export declare namespace readChargedOf {
  type Args = {
    battery: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Charged;
  type ErrorType = Failure;
}

/** Encodes the one call of `chargedOf`, for multicalls, batches and wallets. */
readChargedOf.call = (
  parameters: ContractParameter & readChargedOf.Args,
): Call<typeof intakeAbi, "chargedOf", readonly [battery: SiteId]> =>
  defineCall(parameters.address, intakeAbi, "chargedOf", [parameters.battery]);

/**
 * Deposits a site's green charge up to a posted, not yet final leaf. Caller: its owner or ERC-721 operator. Nothing is
 * claimed: the pool's next deposit by a final leaf covers what was issued, and what it has not covered a cure time
 * after finality is a shortfall. Not while the site is in quarantine, nor from a leaf whose store does not cover what
 * the site owes.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.depositEarly({
 *   pool: "0x…",
 *   entitlement: 1n,
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
export function depositEarly(client: AnyClient, parameters: depositEarly.Parameters): Promise<depositEarly.ReturnType> {
  return write(client, depositEarly.call(parameters), parameters);
}

export declare namespace depositEarly {
  type Args = {
    pool: Address;
    /** The pool's K entitlement of the site. */
    entitlement: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `depositEarly`, for multicalls, batches and wallets. */
depositEarly.call = (
  parameters: ContractParameter & depositEarly.Args,
): Call<typeof intakeAbi, "depositEarly", readonly [pool: Address, entitlement: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, intakeAbi, "depositEarly", [
    parameters.pool,
    parameters.entitlement,
    parameters.proof,
  ]);

/**
 * Runs `depositEarly` without sending it.
 *
 * @returns What the contract's function would return.
 */
depositEarly.simulate = async (
  client: AnyClient,
  parameters: depositEarly.Parameters,
): Promise<depositEarly.Result> => {
  return (await read(client, depositEarly.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of Intake among logs, decoded. */
depositEarly.extractEvents = extractEvents;

/**
 * Deposits a site's green charge up to a posted, not yet final leaf. Caller: its owner or ERC-721 operator. Nothing is
 * claimed: the pool's next deposit by a final leaf covers what was issued, and what it has not covered a cure time
 * after finality is a shortfall. Not while the site is in quarantine, nor from a leaf whose store does not cover what
 * the site owes.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.depositEarlySync({
 *   pool: "0x…",
 *   entitlement: 1n,
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
export function depositEarlySync(
  client: AnyClient,
  parameters: depositEarlySync.Parameters,
): Promise<depositEarlySync.ReturnType> {
  return writeSync(client, depositEarly.call(parameters), parameters, extractEvents);
}

export declare namespace depositEarlySync {
  type Args = depositEarly.Args;
  type Parameters = depositEarly.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

depositEarlySync.call = depositEarly.call;
depositEarlySync.simulate = depositEarly.simulate;
depositEarlySync.extractEvents = extractEvents;

/**
 * Deposits direct export through another site's battery. Caller: the exporter's owner or ERC-721 operator.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.depositThrough({
 *   pool: "0x…",
 *   entitlement: 1n,
 *   exported: {
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
 *   before: {
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
 *   charged: {
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
 *   maxFee: 1n,
 * });
 * ```
 */
export function depositThrough(
  client: AnyClient,
  parameters: depositThrough.Parameters,
): Promise<depositThrough.ReturnType> {
  return write(client, depositThrough.call(parameters), parameters);
}

export declare namespace depositThrough {
  type Args = {
    pool: Address;
    /** This contract's E entitlement of the exporter. */
    entitlement: bigint;
    /** The exporter's final leaf at the interval's end. */
    exported: LeafProof;
    /** The battery's final leaf at the interval's begin. */
    before: LeafProof;
    /** Its final leaf at the interval's end. The interval is. */
    charged: LeafProof;
    /** The most the agreement's fee may be, WAD. */
    maxFee: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Energy;
  type ErrorType = Failure;
}

/** Encodes the one call of `depositThrough`, for multicalls, batches and wallets. */
depositThrough.call = (
  parameters: ContractParameter & depositThrough.Args,
): Call<
  typeof intakeAbi,
  "depositThrough",
  readonly [
    pool: Address,
    entitlement: bigint,
    exported: LeafProof,
    before: LeafProof,
    charged: LeafProof,
    maxFee: bigint,
  ]
> =>
  defineCall(parameters.address, intakeAbi, "depositThrough", [
    parameters.pool,
    parameters.entitlement,
    parameters.exported,
    parameters.before,
    parameters.charged,
    parameters.maxFee,
  ]);

/**
 * Runs `depositThrough` without sending it.
 *
 * @returns What the contract's function would return.
 */
depositThrough.simulate = async (
  client: AnyClient,
  parameters: depositThrough.Parameters,
): Promise<depositThrough.Result> => {
  return (await read(client, depositThrough.call(parameters), { account: parameters.account })) as Energy;
};

/** The events of Intake among logs, decoded. */
depositThrough.extractEvents = extractEvents;

/**
 * Deposits direct export through another site's battery. Caller: the exporter's owner or ERC-721 operator.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.depositThroughSync({
 *   pool: "0x…",
 *   entitlement: 1n,
 *   exported: {
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
 *   before: {
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
 *   charged: {
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
 *   maxFee: 1n,
 * });
 * ```
 */
export function depositThroughSync(
  client: AnyClient,
  parameters: depositThroughSync.Parameters,
): Promise<depositThroughSync.ReturnType> {
  return writeSync(client, depositThrough.call(parameters), parameters, extractEvents);
}

export declare namespace depositThroughSync {
  type Args = depositThrough.Args;
  type Parameters = depositThrough.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

depositThroughSync.call = depositThrough.call;
depositThroughSync.simulate = depositThrough.simulate;
depositThroughSync.extractEvents = extractEvents;

/**
 * The battery's owner ends that.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.endAgreement({
 *   battery: 1n,
 *   exporter: 1n,
 * });
 * ```
 */
export function endAgreement(client: AnyClient, parameters: endAgreement.Parameters): Promise<endAgreement.ReturnType> {
  return write(client, endAgreement.call(parameters), parameters);
}

export declare namespace endAgreement {
  type Args = {
    battery: SiteId;
    exporter: SiteId;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `endAgreement`, for multicalls, batches and wallets. */
endAgreement.call = (
  parameters: ContractParameter & endAgreement.Args,
): Call<typeof intakeAbi, "endAgreement", readonly [battery: SiteId, exporter: SiteId]> =>
  defineCall(parameters.address, intakeAbi, "endAgreement", [parameters.battery, parameters.exporter]);

/**
 * Runs `endAgreement` without sending it.
 *
 * @returns What the contract's function would return.
 */
endAgreement.simulate = async (
  client: AnyClient,
  parameters: endAgreement.Parameters,
): Promise<endAgreement.Result> => {
  await read(client, endAgreement.call(parameters), { account: parameters.account });
};

/** The events of Intake among logs, decoded. */
endAgreement.extractEvents = extractEvents;

/**
 * The battery's owner ends that.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.endAgreementSync({
 *   battery: 1n,
 *   exporter: 1n,
 * });
 * ```
 */
export function endAgreementSync(
  client: AnyClient,
  parameters: endAgreementSync.Parameters,
): Promise<endAgreementSync.ReturnType> {
  return writeSync(client, endAgreement.call(parameters), parameters, extractEvents);
}

export declare namespace endAgreementSync {
  type Args = endAgreement.Args;
  type Parameters = endAgreement.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

endAgreementSync.call = endAgreement.call;
endAgreementSync.simulate = endAgreement.simulate;
endAgreementSync.extractEvents = extractEvents;

/**
 * Ends an E entitlement held here at a date, at the site owner's wish.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.endEntitlement({
 *   entitlement: 1n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endEntitlement(
  client: AnyClient,
  parameters: endEntitlement.Parameters,
): Promise<endEntitlement.ReturnType> {
  return write(client, endEntitlement.call(parameters), parameters);
}

export declare namespace endEntitlement {
  type Args = {
    entitlement: bigint;
    end: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `endEntitlement`, for multicalls, batches and wallets. */
endEntitlement.call = (
  parameters: ContractParameter & endEntitlement.Args,
): Call<typeof intakeAbi, "endEntitlement", readonly [entitlement: bigint, end: number]> =>
  defineCall(parameters.address, intakeAbi, "endEntitlement", [parameters.entitlement, parameters.end]);

/**
 * Runs `endEntitlement` without sending it.
 *
 * @returns What the contract's function would return.
 */
endEntitlement.simulate = async (
  client: AnyClient,
  parameters: endEntitlement.Parameters,
): Promise<endEntitlement.Result> => {
  await read(client, endEntitlement.call(parameters), { account: parameters.account });
};

/** The events of Intake among logs, decoded. */
endEntitlement.extractEvents = extractEvents;

/**
 * Ends an E entitlement held here at a date, at the site owner's wish.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.endEntitlementSync({
 *   entitlement: 1n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endEntitlementSync(
  client: AnyClient,
  parameters: endEntitlementSync.Parameters,
): Promise<endEntitlementSync.ReturnType> {
  return writeSync(client, endEntitlement.call(parameters), parameters, extractEvents);
}

export declare namespace endEntitlementSync {
  type Args = endEntitlement.Args;
  type Parameters = endEntitlement.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

endEntitlementSync.call = endEntitlement.call;
endEntitlementSync.simulate = endEntitlement.simulate;
endEntitlementSync.extractEvents = extractEvents;

/**
 * Whose pools it serves.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const factory = await client.wattle.intake.readFactory();
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
readFactory.call = (parameters: ContractParameter & readFactory.Args): Call<typeof intakeAbi, "factory", readonly []> =>
  defineCall(parameters.address, intakeAbi, "factory", []);

/**
 * Claims direct export up to a final leaf and lets it expire. Caller: the exporter's owner or ERC-721 operator.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.intake.letExpire({
 *   entitlement: 1n,
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
export function letExpire(client: AnyClient, parameters: letExpire.Parameters): Promise<letExpire.ReturnType> {
  return write(client, letExpire.call(parameters), parameters);
}

export declare namespace letExpire {
  type Args = {
    entitlement: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `letExpire`, for multicalls, batches and wallets. */
letExpire.call = (
  parameters: ContractParameter & letExpire.Args,
): Call<typeof intakeAbi, "letExpire", readonly [entitlement: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, intakeAbi, "letExpire", [parameters.entitlement, parameters.proof]);

/**
 * Runs `letExpire` without sending it.
 *
 * @returns What the contract's function would return.
 */
letExpire.simulate = async (client: AnyClient, parameters: letExpire.Parameters): Promise<letExpire.Result> => {
  return (await read(client, letExpire.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Intake among logs, decoded. */
letExpire.extractEvents = extractEvents;

/**
 * Claims direct export up to a final leaf and lets it expire. Caller: the exporter's owner or ERC-721 operator.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.intake.letExpireSync({
 *   entitlement: 1n,
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
export function letExpireSync(
  client: AnyClient,
  parameters: letExpireSync.Parameters,
): Promise<letExpireSync.ReturnType> {
  return writeSync(client, letExpire.call(parameters), parameters, extractEvents);
}

export declare namespace letExpireSync {
  type Args = letExpire.Args;
  type Parameters = letExpire.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

letExpireSync.call = letExpire.call;
letExpireSync.simulate = letExpire.simulate;
letExpireSync.extractEvents = extractEvents;
