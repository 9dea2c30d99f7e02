// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Retirement against measured consumption
 *
 * Holds the M entitlements of consuming sites and the E entitlements of exporting ones. Claimed consumption becomes
 * credits, one a claimed interval; retiring burns pool tokens against a credit of the same zone, not from before the
 * pool's vintage, or holds a period's direct export against the same period's consumption, without a pool. Each issues
 * a certificate that nobody can transfer and anyone can verify.
 *
 * A pool decides which consumption retires its tokens; this contract, that consumption and export serve once.
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
import { retirementsAbi } from "../abis/retirements.ts";
import type { RetirementsError } from "../errors.ts";
import type { Certificate, Credit, Energy, Export, LeafProof, SiteId, TechnologyMix } from "../types.ts";

/** What an action of Retirements fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = RetirementsError | BaseError;

type Failure = ErrorType;

/** `CertificateIssued` of Retirements. */
export type CertificateIssuedEvent = ContractEvent<
  "CertificateIssued",
  {
    id: bigint;
    pool: Address;
    beneficiary: Address;
    certificate: Certificate;
  }
>;

/** `ConsumptionClaimed` of Retirements. */
export type ConsumptionClaimedEvent = ContractEvent<
  "ConsumptionClaimed",
  {
    site: SiteId;
    entitlement: bigint;
    credit: bigint;
    wh: bigint;
    from: number;
    to: number;
  }
>;

/** `ExportClaimed` of Retirements. */
export type ExportClaimedEvent = ContractEvent<
  "ExportClaimed",
  {
    site: SiteId;
    entitlement: bigint;
    export: bigint;
    owner: Address;
    wh: bigint;
    from: number;
    to: number;
  }
>;

/** `ExportOperatorSet` of Retirements. */
export type ExportOperatorSetEvent = ContractEvent<
  "ExportOperatorSet",
  {
    owner: Address;
    operator: Address;
    approved: boolean;
  }
>;

/** A part of an export became one of its own. */
export type ExportSplitEvent = ContractEvent<
  "ExportSplit",
  {
    export: bigint;
    part: bigint;
    /** µWh, which the first has less. */
    energy: Energy;
  }
>;

/** `ExportTransferred` of Retirements. */
export type ExportTransferredEvent = ContractEvent<
  "ExportTransferred",
  {
    export: bigint;
    from: Address;
    to: Address;
  }
>;

/** Any event of Retirements. */
export type Event =
  | CertificateIssuedEvent
  | ConsumptionClaimedEvent
  | ExportClaimedEvent
  | ExportOperatorSetEvent
  | ExportSplitEvent
  | ExportTransferredEvent;

/** The first topic of each event. */
export const eventTopics = {
  CertificateIssued: "0x8d2f90274fd745834eb7d792d57316e3cda7e5667ac7e569e4bb5725b3e74675",
  ConsumptionClaimed: "0x5b8213277e3340e2d927c00b67d7ebafc27f51575d2e40fb34f0d76fe97d7961",
  ExportClaimed: "0xa692d9fd26cdb62a04a3e3bea272bd5311f6e1bebe28c250e8f5cf271882eaf4",
  ExportOperatorSet: "0xd3e690100d8e5df6efdfe9d5c2bc52fe3c5f1d2276d8b1fb3961e294882c00d5",
  ExportSplit: "0x0fb605bedb9bef9b6a0f53ed78c2ea72414c4db6175a7e7fb6a9a6236d2ac417",
  ExportTransferred: "0x509e25173b656e29fcdb722f16ed2d14d9bec7fc1f9667e149124cb7d33f1e77",
} as const;

/**
 * The events of Retirements among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(retirementsAbi, logs) as Event[];
}

/**
 * Whose deliveries become exports: the contract of power purchase agreements.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const agreements = await client.wattle.retirements.readAgreements();
 * ```
 */
export async function readAgreements(
  client: AnyClient,
  parameters: readAgreements.Parameters,
): Promise<readAgreements.ReturnType> {
  return (await read(client, readAgreements.call(parameters), parameters)) as Address;
}

export declare namespace readAgreements {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `agreements`, for multicalls, batches and wallets. */
readAgreements.call = (
  parameters: ContractParameter & readAgreements.Args,
): Call<typeof retirementsAbi, "agreements", readonly []> =>
  defineCall(parameters.address, retirementsAbi, "agreements", []);

/**
 * Claims a site's consumption up to a final leaf into a new credit. The site's owner or its ERC-721 operator.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.claimConsumption({
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
export function claimConsumption(
  client: AnyClient,
  parameters: claimConsumption.Parameters,
): Promise<claimConsumption.ReturnType> {
  return write(client, claimConsumption.call(parameters), parameters);
}

export declare namespace claimConsumption {
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

/** Encodes the one call of `claimConsumption`, for multicalls, batches and wallets. */
claimConsumption.call = (
  parameters: ContractParameter & claimConsumption.Args,
): Call<typeof retirementsAbi, "claimConsumption", readonly [entitlement: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, retirementsAbi, "claimConsumption", [parameters.entitlement, parameters.proof]);

/**
 * Runs `claimConsumption` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimConsumption.simulate = async (
  client: AnyClient,
  parameters: claimConsumption.Parameters,
): Promise<claimConsumption.Result> => {
  return (await read(client, claimConsumption.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
claimConsumption.extractEvents = extractEvents;

/**
 * Claims a site's consumption up to a final leaf into a new credit. The site's owner or its ERC-721 operator.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.claimConsumptionSync({
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
export function claimConsumptionSync(
  client: AnyClient,
  parameters: claimConsumptionSync.Parameters,
): Promise<claimConsumptionSync.ReturnType> {
  return writeSync(client, claimConsumption.call(parameters), parameters, extractEvents);
}

export declare namespace claimConsumptionSync {
  type Args = claimConsumption.Args;
  type Parameters = claimConsumption.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimConsumptionSync.call = claimConsumption.call;
claimConsumptionSync.simulate = claimConsumption.simulate;
claimConsumptionSync.extractEvents = extractEvents;

/**
 * Claims a site's direct export up to a final leaf; it belongs to `owner`. The site's owner or its ERC-721 operator.
 *
 * Claim at every period's leaf: what a longer interval holds can never be retired, but does not hold up later claims.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.claimExport({
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
 *   owner: "0x…",
 * });
 * ```
 */
export function claimExport(client: AnyClient, parameters: claimExport.Parameters): Promise<claimExport.ReturnType> {
  return write(client, claimExport.call(parameters), parameters);
}

export declare namespace claimExport {
  type Args = {
    entitlement: bigint;
    proof: LeafProof;
    owner: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimExport`, for multicalls, batches and wallets. */
claimExport.call = (
  parameters: ContractParameter & claimExport.Args,
): Call<typeof retirementsAbi, "claimExport", readonly [entitlement: bigint, proof: LeafProof, owner: Address]> =>
  defineCall(parameters.address, retirementsAbi, "claimExport", [
    parameters.entitlement,
    parameters.proof,
    parameters.owner,
  ]);

/**
 * Runs `claimExport` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimExport.simulate = async (client: AnyClient, parameters: claimExport.Parameters): Promise<claimExport.Result> => {
  return (await read(client, claimExport.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
claimExport.extractEvents = extractEvents;

/**
 * Claims a site's direct export up to a final leaf; it belongs to `owner`. The site's owner or its ERC-721 operator.
 *
 * Claim at every period's leaf: what a longer interval holds can never be retired, but does not hold up later claims.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.claimExportSync({
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
 *   owner: "0x…",
 * });
 * ```
 */
export function claimExportSync(
  client: AnyClient,
  parameters: claimExportSync.Parameters,
): Promise<claimExportSync.ReturnType> {
  return writeSync(client, claimExport.call(parameters), parameters, extractEvents);
}

export declare namespace claimExportSync {
  type Args = claimExport.Args;
  type Parameters = claimExport.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimExportSync.call = claimExport.call;
claimExportSync.simulate = claimExport.simulate;
claimExportSync.extractEvents = extractEvents;

/**
 * A credit and what remains of it, µWh; reverts with UnknownCredit.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.retirements.readCreditOf({
 *   credit: 1n,
 * });
 * ```
 */
export async function readCreditOf(
  client: AnyClient,
  parameters: readCreditOf.Parameters,
): Promise<readCreditOf.ReturnType> {
  return (await read(client, readCreditOf.call(parameters), parameters)) as Credit;
}

export declare namespace readCreditOf {
  type Args = {
    credit: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Credit;
  type ErrorType = Failure;
}

/** Encodes the one call of `creditOf`, for multicalls, batches and wallets. */
readCreditOf.call = (
  parameters: ContractParameter & readCreditOf.Args,
): Call<typeof retirementsAbi, "creditOf", readonly [credit: bigint]> =>
  defineCall(parameters.address, retirementsAbi, "creditOf", [parameters.credit]);

/**
 * Ends an M or E entitlement held here at a date, at the site owner's wish.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.endEntitlement({
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
): Call<typeof retirementsAbi, "endEntitlement", readonly [entitlement: bigint, end: number]> =>
  defineCall(parameters.address, retirementsAbi, "endEntitlement", [parameters.entitlement, parameters.end]);

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

/** The events of Retirements among logs, decoded. */
endEntitlement.extractEvents = extractEvents;

/**
 * Ends an M or E entitlement held here at a date, at the site owner's wish.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.endEntitlementSync({
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
 * An export and what remains of it, µWh; reverts with UnknownExport.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const theExport = await client.wattle.retirements.readExportOf({
 *   export: 1n,
 * });
 * ```
 */
export async function readExportOf(
  client: AnyClient,
  parameters: readExportOf.Parameters,
): Promise<readExportOf.ReturnType> {
  return (await read(client, readExportOf.call(parameters), parameters)) as Export;
}

export declare namespace readExportOf {
  type Args = {
    export: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Export;
  type ErrorType = Failure;
}

/** Encodes the one call of `exportOf`, for multicalls, batches and wallets. */
readExportOf.call = (
  parameters: ContractParameter & readExportOf.Args,
): Call<typeof retirementsAbi, "exportOf", readonly [export_: bigint]> =>
  defineCall(parameters.address, retirementsAbi, "exportOf", [parameters.export]);

/**
 * Whether an account may transfer an owner's exports.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const isExportOperator = await client.wattle.retirements.readIsExportOperator({
 *   owner: "0x…",
 *   operator: "0x…",
 * });
 * ```
 */
export async function readIsExportOperator(
  client: AnyClient,
  parameters: readIsExportOperator.Parameters,
): Promise<readIsExportOperator.ReturnType> {
  return (await read(client, readIsExportOperator.call(parameters), parameters)) as boolean;
}

export declare namespace readIsExportOperator {
  type Args = {
    owner: Address;
    operator: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isExportOperator`, for multicalls, batches and wallets. */
readIsExportOperator.call = (
  parameters: ContractParameter & readIsExportOperator.Args,
): Call<typeof retirementsAbi, "isExportOperator", readonly [owner: Address, operator: Address]> =>
  defineCall(parameters.address, retirementsAbi, "isExportOperator", [parameters.owner, parameters.operator]);

/**
 * The technologies of what was deposited into a pool up to a period end: by largest remainders, so each is within a
 * basis point of the exact ratio. A pool that admits a single generating technology has that one, always.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const mix = await client.wattle.retirements.readMixOf({
 *   pool: "0x…",
 *   until: 1_767_225_600,
 * });
 * ```
 */
export async function readMixOf(client: AnyClient, parameters: readMixOf.Parameters): Promise<readMixOf.ReturnType> {
  return (await read(client, readMixOf.call(parameters), parameters)) as TechnologyMix;
}

export declare namespace readMixOf {
  type Args = {
    pool: Address;
    until: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = TechnologyMix;
  type ErrorType = Failure;
}

/** Encodes the one call of `mixOf`, for multicalls, batches and wallets. */
readMixOf.call = (
  parameters: ContractParameter & readMixOf.Args,
): Call<typeof retirementsAbi, "mixOf", readonly [pool: Address, until: number]> =>
  defineCall(parameters.address, retirementsAbi, "mixOf", [parameters.pool, parameters.until]);

/**
 * Counts what a deposit minted in the technology mix of the calling pool; only pools. One that admits a single
 * generating technology
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.recordCharge({
 *   technologies: 1,
 *   wh: 1n,
 *   until: 1_767_225_600,
 * });
 * ```
 */
export function recordCharge(client: AnyClient, parameters: recordCharge.Parameters): Promise<recordCharge.ReturnType> {
  return write(client, recordCharge.call(parameters), parameters);
}

export declare namespace recordCharge {
  type Args = {
    /** Of where it was generated. */
    technologies: number;
    /** Wh; charge that expired is no token's and does not count. */
    wh: bigint;
    /**
     * Period end of the charge. What is from before the latest on record counts from the latest on: a late deposit
     * does not change the mix of a time that is past, nor fail.
     */
    until: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `recordCharge`, for multicalls, batches and wallets. */
recordCharge.call = (
  parameters: ContractParameter & recordCharge.Args,
): Call<typeof retirementsAbi, "recordCharge", readonly [technologies: number, wh: bigint, until: number]> =>
  defineCall(parameters.address, retirementsAbi, "recordCharge", [
    parameters.technologies,
    parameters.wh,
    parameters.until,
  ]);

/**
 * Runs `recordCharge` without sending it.
 *
 * @returns What the contract's function would return.
 */
recordCharge.simulate = async (
  client: AnyClient,
  parameters: recordCharge.Parameters,
): Promise<recordCharge.Result> => {
  await read(client, recordCharge.call(parameters), { account: parameters.account });
};

/** The events of Retirements among logs, decoded. */
recordCharge.extractEvents = extractEvents;

/**
 * Counts what a deposit minted in the technology mix of the calling pool; only pools. One that admits a single
 * generating technology
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.recordChargeSync({
 *   technologies: 1,
 *   wh: 1n,
 *   until: 1_767_225_600,
 * });
 * ```
 */
export function recordChargeSync(
  client: AnyClient,
  parameters: recordChargeSync.Parameters,
): Promise<recordChargeSync.ReturnType> {
  return writeSync(client, recordCharge.call(parameters), parameters, extractEvents);
}

export declare namespace recordChargeSync {
  type Args = recordCharge.Args;
  type Parameters = recordCharge.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

recordChargeSync.call = recordCharge.call;
recordChargeSync.simulate = recordCharge.simulate;
recordChargeSync.extractEvents = extractEvents;

/**
 * Burns `energy` of the caller's pool tokens against a credit; the caller is the consuming site's owner or ERC-721
 * operator.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.retire({
 *   pool: "0x…",
 *   credit: 1n,
 *   energy: 1_000_000_000n,
 *   beneficiary: "0x…",
 *   reason: "…",
 * });
 * ```
 */
export function retire(client: AnyClient, parameters: retire.Parameters): Promise<retire.ReturnType> {
  return write(client, retire.call(parameters), parameters);
}

export declare namespace retire {
  type Args = {
    pool: Address;
    credit: bigint;
    /** µWh; `max`: the least of balance and credit. */
    energy: Energy;
    beneficiary: Address;
    reason: string;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `retire`, for multicalls, batches and wallets. */
retire.call = (
  parameters: ContractParameter & retire.Args,
): Call<
  typeof retirementsAbi,
  "retire",
  readonly [pool: Address, credit: bigint, energy: Energy, beneficiary: Address, reason: string]
> =>
  defineCall(parameters.address, retirementsAbi, "retire", [
    parameters.pool,
    parameters.credit,
    parameters.energy,
    parameters.beneficiary,
    parameters.reason,
  ]);

/**
 * Runs `retire` without sending it.
 *
 * @returns What the contract's function would return.
 */
retire.simulate = async (client: AnyClient, parameters: retire.Parameters): Promise<retire.Result> => {
  return (await read(client, retire.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
retire.extractEvents = extractEvents;

/**
 * Burns `energy` of the caller's pool tokens against a credit; the caller is the consuming site's owner or ERC-721
 * operator.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.retireSync({
 *   pool: "0x…",
 *   credit: 1n,
 *   energy: 1_000_000_000n,
 *   beneficiary: "0x…",
 *   reason: "…",
 * });
 * ```
 */
export function retireSync(client: AnyClient, parameters: retireSync.Parameters): Promise<retireSync.ReturnType> {
  return writeSync(client, retire.call(parameters), parameters, extractEvents);
}

export declare namespace retireSync {
  type Args = retire.Args;
  type Parameters = retire.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

retireSync.call = retire.call;
retireSync.simulate = retire.simulate;
retireSync.extractEvents = extractEvents;

/**
 * Holds direct export against consumption of the same zone and settlement period, both vouched for by the same
 * attester set. The
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.retireExport({
 *   export: 1n,
 *   credit: 1n,
 *   energy: 1_000_000_000n,
 *   beneficiary: "0x…",
 *   reason: "…",
 * });
 * ```
 */
export function retireExport(client: AnyClient, parameters: retireExport.Parameters): Promise<retireExport.ReturnType> {
  return write(client, retireExport.call(parameters), parameters);
}

export declare namespace retireExport {
  type Args = {
    export: bigint;
    credit: bigint;
    /** µWh; `max`: the least of both. */
    energy: Energy;
    beneficiary: Address;
    reason: string;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `retireExport`, for multicalls, batches and wallets. */
retireExport.call = (
  parameters: ContractParameter & retireExport.Args,
): Call<
  typeof retirementsAbi,
  "retireExport",
  readonly [export_: bigint, credit: bigint, energy: Energy, beneficiary: Address, reason: string]
> =>
  defineCall(parameters.address, retirementsAbi, "retireExport", [
    parameters.export,
    parameters.credit,
    parameters.energy,
    parameters.beneficiary,
    parameters.reason,
  ]);

/**
 * Runs `retireExport` without sending it.
 *
 * @returns What the contract's function would return.
 */
retireExport.simulate = async (
  client: AnyClient,
  parameters: retireExport.Parameters,
): Promise<retireExport.Result> => {
  return (await read(client, retireExport.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
retireExport.extractEvents = extractEvents;

/**
 * Holds direct export against consumption of the same zone and settlement period, both vouched for by the same
 * attester set. The
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.retireExportSync({
 *   export: 1n,
 *   credit: 1n,
 *   energy: 1_000_000_000n,
 *   beneficiary: "0x…",
 *   reason: "…",
 * });
 * ```
 */
export function retireExportSync(
  client: AnyClient,
  parameters: retireExportSync.Parameters,
): Promise<retireExportSync.ReturnType> {
  return writeSync(client, retireExport.call(parameters), parameters, extractEvents);
}

export declare namespace retireExportSync {
  type Args = retireExport.Args;
  type Parameters = retireExport.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

retireExportSync.call = retireExport.call;
retireExportSync.simulate = retireExport.simulate;
retireExportSync.extractEvents = extractEvents;

/**
 * Lets an account transfer the caller's exports, not retire them; or no longer.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.setExportOperator({
 *   operator: "0x…",
 *   approved: true,
 * });
 * ```
 */
export function setExportOperator(
  client: AnyClient,
  parameters: setExportOperator.Parameters,
): Promise<setExportOperator.ReturnType> {
  return write(client, setExportOperator.call(parameters), parameters);
}

export declare namespace setExportOperator {
  type Args = {
    operator: Address;
    approved: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setExportOperator`, for multicalls, batches and wallets. */
setExportOperator.call = (
  parameters: ContractParameter & setExportOperator.Args,
): Call<typeof retirementsAbi, "setExportOperator", readonly [operator: Address, approved: boolean]> =>
  defineCall(parameters.address, retirementsAbi, "setExportOperator", [parameters.operator, parameters.approved]);

/**
 * Runs `setExportOperator` without sending it.
 *
 * @returns What the contract's function would return.
 */
setExportOperator.simulate = async (
  client: AnyClient,
  parameters: setExportOperator.Parameters,
): Promise<setExportOperator.Result> => {
  await read(client, setExportOperator.call(parameters), { account: parameters.account });
};

/** The events of Retirements among logs, decoded. */
setExportOperator.extractEvents = extractEvents;

/**
 * Lets an account transfer the caller's exports, not retire them; or no longer.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.setExportOperatorSync({
 *   operator: "0x…",
 *   approved: true,
 * });
 * ```
 */
export function setExportOperatorSync(
  client: AnyClient,
  parameters: setExportOperatorSync.Parameters,
): Promise<setExportOperatorSync.ReturnType> {
  return writeSync(client, setExportOperator.call(parameters), parameters, extractEvents);
}

export declare namespace setExportOperatorSync {
  type Args = setExportOperator.Args;
  type Parameters = setExportOperator.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setExportOperatorSync.call = setExportOperator.call;
setExportOperatorSync.simulate = setExportOperator.simulate;
setExportOperatorSync.extractEvents = extractEvents;

/**
 * Takes direct export that an agreement delivered: an export a settlement period. Only the agreements' contract, which
 * holds the entitlement, has
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.takeExports({
 *   entitlement: 1n,
 *   fleet: 1,
 *   owner: "0x…",
 *   from: [1_767_225_600],
 *   wh: [1n],
 * });
 * ```
 */
export function takeExports(client: AnyClient, parameters: takeExports.Parameters): Promise<takeExports.ReturnType> {
  return write(client, takeExports.call(parameters), parameters);
}

export declare namespace takeExports {
  type Args = {
    entitlement: bigint;
    /** Whose attesters vouch. */
    fleet: number;
    owner: Address;
    /** Where each period begins. */
    from: readonly number[];
    /** Of each. */
    wh: readonly bigint[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `takeExports`, for multicalls, batches and wallets. */
takeExports.call = (
  parameters: ContractParameter & takeExports.Args,
): Call<
  typeof retirementsAbi,
  "takeExports",
  readonly [entitlement: bigint, fleet: number, owner: Address, from: readonly number[], wh: readonly bigint[]]
> =>
  defineCall(parameters.address, retirementsAbi, "takeExports", [
    parameters.entitlement,
    parameters.fleet,
    parameters.owner,
    parameters.from,
    parameters.wh,
  ]);

/**
 * Runs `takeExports` without sending it.
 *
 * @returns What the contract's function would return.
 */
takeExports.simulate = async (client: AnyClient, parameters: takeExports.Parameters): Promise<takeExports.Result> => {
  return (await read(client, takeExports.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
takeExports.extractEvents = extractEvents;

/**
 * Takes direct export that an agreement delivered: an export a settlement period. Only the agreements' contract, which
 * holds the entitlement, has
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.takeExportsSync({
 *   entitlement: 1n,
 *   fleet: 1,
 *   owner: "0x…",
 *   from: [1_767_225_600],
 *   wh: [1n],
 * });
 * ```
 */
export function takeExportsSync(
  client: AnyClient,
  parameters: takeExportsSync.Parameters,
): Promise<takeExportsSync.ReturnType> {
  return writeSync(client, takeExports.call(parameters), parameters, extractEvents);
}

export declare namespace takeExportsSync {
  type Args = takeExports.Args;
  type Parameters = takeExports.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

takeExportsSync.call = takeExports.call;
takeExportsSync.simulate = takeExports.simulate;
takeExportsSync.extractEvents = extractEvents;

/**
 * Gives an unused export to another account. The caller is its owner or the owner's export operator.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.transferExport({
 *   export: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function transferExport(
  client: AnyClient,
  parameters: transferExport.Parameters,
): Promise<transferExport.ReturnType> {
  return write(client, transferExport.call(parameters), parameters);
}

export declare namespace transferExport {
  type Args = {
    export: bigint;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferExport`, for multicalls, batches and wallets. */
transferExport.call = (
  parameters: ContractParameter & transferExport.Args,
): Call<typeof retirementsAbi, "transferExport", readonly [export_: bigint, to: Address]> =>
  defineCall(parameters.address, retirementsAbi, "transferExport", [parameters.export, parameters.to]);

/**
 * Runs `transferExport` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferExport.simulate = async (
  client: AnyClient,
  parameters: transferExport.Parameters,
): Promise<transferExport.Result> => {
  await read(client, transferExport.call(parameters), { account: parameters.account });
};

/** The events of Retirements among logs, decoded. */
transferExport.extractEvents = extractEvents;

/**
 * Gives an unused export to another account. The caller is its owner or the owner's export operator.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.transferExportSync({
 *   export: 1n,
 *   to: "0x…",
 * });
 * ```
 */
export function transferExportSync(
  client: AnyClient,
  parameters: transferExportSync.Parameters,
): Promise<transferExportSync.ReturnType> {
  return writeSync(client, transferExport.call(parameters), parameters, extractEvents);
}

export declare namespace transferExportSync {
  type Args = transferExport.Args;
  type Parameters = transferExport.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferExportSync.call = transferExport.call;
transferExportSync.simulate = transferExport.simulate;
transferExportSync.extractEvents = extractEvents;

/**
 * Gives `energy` µWh of an export to another account: all that remains as it is, less as an export of its own. The
 * caller is its owner or the owner's export operator. Reverts with ZeroEnergy or ExportExceeded.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.retirements.transferExportPart({
 *   export: 1n,
 *   energy: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function transferExportPart(
  client: AnyClient,
  parameters: transferExportPart.Parameters,
): Promise<transferExportPart.ReturnType> {
  return write(client, transferExportPart.call(parameters), parameters);
}

export declare namespace transferExportPart {
  type Args = {
    export: bigint;
    energy: Energy;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferExportPart`, for multicalls, batches and wallets. */
transferExportPart.call = (
  parameters: ContractParameter & transferExportPart.Args,
): Call<typeof retirementsAbi, "transferExportPart", readonly [export_: bigint, energy: Energy, to: Address]> =>
  defineCall(parameters.address, retirementsAbi, "transferExportPart", [
    parameters.export,
    parameters.energy,
    parameters.to,
  ]);

/**
 * Runs `transferExportPart` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferExportPart.simulate = async (
  client: AnyClient,
  parameters: transferExportPart.Parameters,
): Promise<transferExportPart.Result> => {
  return (await read(client, transferExportPart.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Retirements among logs, decoded. */
transferExportPart.extractEvents = extractEvents;

/**
 * Gives `energy` µWh of an export to another account: all that remains as it is, less as an export of its own. The
 * caller is its owner or the owner's export operator. Reverts with ZeroEnergy or ExportExceeded.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.retirements.transferExportPartSync({
 *   export: 1n,
 *   energy: 1_000_000_000n,
 *   to: "0x…",
 * });
 * ```
 */
export function transferExportPartSync(
  client: AnyClient,
  parameters: transferExportPartSync.Parameters,
): Promise<transferExportPartSync.ReturnType> {
  return writeSync(client, transferExportPart.call(parameters), parameters, extractEvents);
}

export declare namespace transferExportPartSync {
  type Args = transferExportPart.Args;
  type Parameters = transferExportPart.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferExportPartSync.call = transferExportPart.call;
transferExportPartSync.simulate = transferExportPart.simulate;
transferExportPartSync.extractEvents = extractEvents;

/**
 * Whether a certificate was issued with just these contents.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const verify = await client.wattle.retirements.readVerify({
 *   certificate: {
 *     id: 0n,
 *     pool: "0x…",
 *     credit: 1n,
 *     export: 1n,
 *     site: 1n,
 *     source: 1n,
 *     zone: "0x…",
 *     energy: 1_000_000_000n,
 *     from: 1_767_225_600,
 *     to: 1,
 *     mix: {
 *       pv: 1,
 *       wind: 1,
 *       hydro: 1,
 *       biomass: 1,
 *       several: 1,
 *     },
 *     account: "0x…",
 *     beneficiary: "0x…",
 *     reason: "…",
 *   },
 * });
 * ```
 */
export async function readVerify(client: AnyClient, parameters: readVerify.Parameters): Promise<readVerify.ReturnType> {
  return (await read(client, readVerify.call(parameters), parameters)) as boolean;
}

export declare namespace readVerify {
  type Args = {
    certificate: Certificate;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `verify`, for multicalls, batches and wallets. */
readVerify.call = (
  parameters: ContractParameter & readVerify.Args,
): Call<typeof retirementsAbi, "verify", readonly [certificate: Certificate]> =>
  defineCall(parameters.address, retirementsAbi, "verify", [parameters.certificate]);
