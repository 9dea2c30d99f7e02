// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Retirement against measured consumption
 *
 * Holds the M entitlements of consuming sites. Claimed consumption becomes credits, one a claimed interval; retiring
 * burns pool tokens against a credit of the same zone, not from before the pool's vintage, and issues a certificate
 * that nobody can transfer and anyone can verify.
 *
 * The same consumption cannot retire twice: an entitlement's pointer passes it once, a credit falls as it is used.
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
import type { Certificate, Credit, Energy, LeafProof, SiteId } from "../types.ts";

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

/** Any event of Retirements. */
export type Event = CertificateIssuedEvent | ConsumptionClaimedEvent;

/** The first topic of each event. */
export const eventTopics = {
  CertificateIssued: "0x6336c9c6b5f53e5eb80012572563340d21ed0337c6554e3968034ddfa04145d3",
  ConsumptionClaimed: "0x5b8213277e3340e2d927c00b67d7ebafc27f51575d2e40fb34f0d76fe97d7961",
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
 * Ends an M entitlement held here at a date, at the site owner's wish: no consumption after it becomes a credit.
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
 * Ends an M entitlement held here at a date, at the site owner's wish: no consumption after it becomes a credit.
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
 *     site: 1n,
 *     zone: "0x…",
 *     energy: 1_000_000_000n,
 *     from: 1_767_225_600,
 *     to: 1,
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
