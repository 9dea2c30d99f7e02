// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Sites and what is known of them
 *
 * One ERC-721 a site: technology, zone, commissioning date, hashed location, device key, accredited capacities.
 *
 * No owner, no upgrade: everything here is what a device, a site's owner or an accreditor signed.
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
import { siteRegistryAbi } from "../abis/siteRegistry.ts";
import type { SiteRegistryError } from "../errors.ts";
import type {
  Accreditation,
  Capacities,
  CapacityStretch,
  DeviceKey,
  Enrolment,
  Epoch,
  Registers,
  Rotation,
  Site,
  SiteId,
  Zone,
} from "../types.ts";

/** What an action of SiteRegistry fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = SiteRegistryError | BaseError;

type Failure = ErrorType;

/**
 * `Approval` of SiteRegistry.
 *
 * Emitted when `owner` enables `account` to manage the `id` token.
 */
export type ApprovalEvent = ContractEvent<
  "Approval",
  {
    owner: Address;
    account: Address;
    id: bigint;
  }
>;

/**
 * `ApprovalForAll` of SiteRegistry.
 *
 * Emitted when `owner` enables or disables `operator` to manage all of their tokens.
 */
export type ApprovalForAllEvent = ContractEvent<
  "ApprovalForAll",
  {
    owner: Address;
    operator: Address;
    isApproved: boolean;
  }
>;

/** `CapacitiesAccredited` of SiteRegistry. */
export type CapacitiesAccreditedEvent = ContractEvent<
  "CapacitiesAccredited",
  {
    site: SiteId;
    accreditor: Address;
    capacities: Capacities;
  }
>;

/** `DeviceEpochBegun` of SiteRegistry. */
export type DeviceEpochBegunEvent = ContractEvent<
  "DeviceEpochBegun",
  {
    site: SiteId;
    epoch: number;
    key: DeviceKey;
    from: number;
    energyOffset: Registers;
    flowsOffset: Registers;
  }
>;

/** `RotationDue` of SiteRegistry. */
export type RotationDueEvent = ContractEvent<
  "RotationDue",
  {
    site: SiteId;
    from: number;
  }
>;

/** `SiteEnrolled` of SiteRegistry. */
export type SiteEnrolledEvent = ContractEvent<
  "SiteEnrolled",
  {
    site: SiteId;
    owner: Address;
    zone: Zone;
    technologies: number;
    commissioned: number;
    location: Hex;
  }
>;

/**
 * `Transfer` of SiteRegistry.
 *
 * Emitted when token `id` is transferred from `from` to `to`.
 */
export type TransferEvent = ContractEvent<
  "Transfer",
  {
    from: Address;
    to: Address;
    id: bigint;
  }
>;

/** Any event of SiteRegistry. */
export type Event =
  | ApprovalEvent
  | ApprovalForAllEvent
  | CapacitiesAccreditedEvent
  | DeviceEpochBegunEvent
  | RotationDueEvent
  | SiteEnrolledEvent
  | TransferEvent;

/** The first topic of each event. */
export const eventTopics = {
  Approval: "0x8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925",
  ApprovalForAll: "0x17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31",
  CapacitiesAccredited: "0x7982c33521a851b52a9ad0e4521b4ad875c8a28342b180014db2594d516af35e",
  DeviceEpochBegun: "0xc3ce7cf7fccb111dcefd2823393932eca1599f77c55bee160b17a87b05be6b82",
  RotationDue: "0x9480448228d1522db3f2403cdd0808e7e83907a6af45a7789570e0a3042879d1",
  SiteEnrolled: "0x16af208ff80f7b3ef3f02cd36f1cc299abe3581d0464b8abf8fcc29381952816",
  Transfer: "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
} as const;

/**
 * The events of SiteRegistry among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(siteRegistryAbi, logs) as Event[];
}

/**
 * Sets a site's capacities: the owner, or whom the owner approved (ERC-721), submits what an accreditor signed.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.accredit({
 *   accreditation: {
 *     site: 1n,
 *     capacities: {
 *       generationW: 1,
 *       storageW: 1,
 *       exportW: 1,
 *       importW: 1,
 *       storageWh: 1,
 *     },
 *     accreditor: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   accreditorSignature: "0x…",
 * });
 * ```
 */
export function accredit(client: AnyClient, parameters: accredit.Parameters): Promise<accredit.ReturnType> {
  return write(client, accredit.call(parameters), parameters);
}

export declare namespace accredit {
  type Args = {
    accreditation: Accreditation;
    accreditorSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `accredit`, for multicalls, batches and wallets. */
accredit.call = (
  parameters: ContractParameter & accredit.Args,
): Call<typeof siteRegistryAbi, "accredit", readonly [accreditation: Accreditation, accreditorSignature: Hex]> =>
  defineCall(parameters.address, siteRegistryAbi, "accredit", [
    parameters.accreditation,
    parameters.accreditorSignature,
  ]);

/**
 * Runs `accredit` without sending it.
 *
 * @returns What the contract's function would return.
 */
accredit.simulate = async (client: AnyClient, parameters: accredit.Parameters): Promise<accredit.Result> => {
  await read(client, accredit.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
accredit.extractEvents = extractEvents;

/**
 * Sets a site's capacities: the owner, or whom the owner approved (ERC-721), submits what an accreditor signed.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.accreditSync({
 *   accreditation: {
 *     site: 1n,
 *     capacities: {
 *       generationW: 1,
 *       storageW: 1,
 *       exportW: 1,
 *       importW: 1,
 *       storageWh: 1,
 *     },
 *     accreditor: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   accreditorSignature: "0x…",
 * });
 * ```
 */
export function accreditSync(client: AnyClient, parameters: accreditSync.Parameters): Promise<accreditSync.ReturnType> {
  return writeSync(client, accredit.call(parameters), parameters, extractEvents);
}

export declare namespace accreditSync {
  type Args = accredit.Args;
  type Parameters = accredit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

accreditSync.call = accredit.call;
accreditSync.simulate = accredit.simulate;
accreditSync.extractEvents = extractEvents;

/**
 * Of `siteOf`, what a policy admits a site by; reverts with UnknownSite.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { zone, technologies, accreditor } = await client.wattle.siteRegistry.readAdmissionOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readAdmissionOf(
  client: AnyClient,
  parameters: readAdmissionOf.Parameters,
): Promise<readAdmissionOf.ReturnType> {
  const [zone, technologies, accreditor] = (await read(
    client,
    readAdmissionOf.call(parameters),
    parameters,
  )) as readonly [Zone, number, Address];
  return { zone, technologies, accreditor };
}

export declare namespace readAdmissionOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    zone: Zone;
    technologies: number;
    accreditor: Address;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `admissionOf`, for multicalls, batches and wallets. */
readAdmissionOf.call = (
  parameters: ContractParameter & readAdmissionOf.Args,
): Call<typeof siteRegistryAbi, "admissionOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, siteRegistryAbi, "admissionOf", [parameters.site]);

/**
 * Lets one account transfer a site (the zero address: nobody). A transfer takes it back.
 *
 * Sets `account` as the approved account to manage token `id`. Requirements: - Token `id` must exist. - The caller
 * must be the owner of the token, or an approved operator for the token owner. Emits an {Approval} event.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.approve({
 *   account: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function approve(client: AnyClient, parameters: approve.Parameters): Promise<approve.ReturnType> {
  return write(client, approve.call(parameters), { ...parameters, account: undefined });
}

export declare namespace approve {
  type Args = {
    account: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & Omit<WriteOptions, "account"> & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `approve`, for multicalls, batches and wallets. */
approve.call = (
  parameters: ContractParameter & approve.Args & ValueParameter,
): Call<typeof siteRegistryAbi, "approve", readonly [account: Address, id: bigint]> =>
  defineCall(parameters.address, siteRegistryAbi, "approve", [parameters.account, parameters.id], parameters.value);

/**
 * Runs `approve` without sending it.
 *
 * @returns What the contract's function would return.
 */
approve.simulate = async (client: AnyClient, parameters: approve.Parameters): Promise<approve.Result> => {
  await read(client, approve.call(parameters), { account: undefined });
};

/** The events of SiteRegistry among logs, decoded. */
approve.extractEvents = extractEvents;

/**
 * Lets one account transfer a site (the zero address: nobody). A transfer takes it back.
 *
 * Sets `account` as the approved account to manage token `id`. Requirements: - Token `id` must exist. - The caller
 * must be the owner of the token, or an approved operator for the token owner. Emits an {Approval} event.
 *
 * `account` is the contract's argument here: the transaction's own comes from the client.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.approveSync({
 *   account: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function approveSync(client: AnyClient, parameters: approveSync.Parameters): Promise<approveSync.ReturnType> {
  return writeSync(client, approve.call(parameters), { ...parameters, account: undefined }, extractEvents);
}

export declare namespace approveSync {
  type Args = approve.Args;
  type Parameters = approve.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

approveSync.call = approve.call;
approveSync.simulate = approve.simulate;
approveSync.extractEvents = extractEvents;

/**
 * How many sites an account owns; reverts with BalanceQueryForZeroAddress.
 *
 * Returns the number of tokens owned by `owner`. Requirements: - `owner` must not be the zero address.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.siteRegistry.readBalanceOf({
 *   owner: "0x…",
 * });
 * ```
 */
export async function readBalanceOf(
  client: AnyClient,
  parameters: readBalanceOf.Parameters,
): Promise<readBalanceOf.ReturnType> {
  return (await read(client, readBalanceOf.call(parameters), parameters)) as bigint;
}

export declare namespace readBalanceOf {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `balanceOf`, for multicalls, batches and wallets. */
readBalanceOf.call = (
  parameters: ContractParameter & readBalanceOf.Args,
): Call<typeof siteRegistryAbi, "balanceOf", readonly [owner: Address]> =>
  defineCall(parameters.address, siteRegistryAbi, "balanceOf", [parameters.owner]);

/**
 * The capacities in force, those by the same accreditor before the last change (zero if there were none), when it was
 * (unix seconds) and from which period end the device key is no longer accepted (zero: accepted). The one read that
 * proving a leaf needs.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { current, before, since, rotationDue } = await client.wattle.siteRegistry.readBoundsOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readBoundsOf(
  client: AnyClient,
  parameters: readBoundsOf.Parameters,
): Promise<readBoundsOf.ReturnType> {
  const [current, before, since, rotationDue] = (await read(
    client,
    readBoundsOf.call(parameters),
    parameters,
  )) as readonly [Capacities, Capacities, number, number];
  return { current, before, since, rotationDue };
}

export declare namespace readBoundsOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    current: Capacities;
    before: Capacities;
    since: number;
    rotationDue: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `boundsOf`, for multicalls, batches and wallets. */
readBoundsOf.call = (
  parameters: ContractParameter & readBoundsOf.Args,
): Call<typeof siteRegistryAbi, "boundsOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, siteRegistryAbi, "boundsOf", [parameters.site]);

/**
 * The capacities that a claim from period end `from` on counts by, newest first; each counts from its own `from` until
 * the one before it begins, always a period end: the first after it was signed. The last holds at `from` and before.
 *
 * What another accreditor signed counts no further than the present one's first word. The first accreditation counts
 * for the time before it too, as what stood there. At most 32 are told: with more changes since `from`, nothing counts
 * before them.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const stretches = await client.wattle.siteRegistry.readCapacitiesSince({
 *   site: 1n,
 *   from: 1_767_225_600,
 * });
 * ```
 */
export async function readCapacitiesSince(
  client: AnyClient,
  parameters: readCapacitiesSince.Parameters,
): Promise<readCapacitiesSince.ReturnType> {
  return (await read(client, readCapacitiesSince.call(parameters), parameters)) as readonly CapacityStretch[];
}

export declare namespace readCapacitiesSince {
  type Args = {
    site: SiteId;
    from: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly CapacityStretch[];
  type ErrorType = Failure;
}

/** Encodes the one call of `capacitiesSince`, for multicalls, batches and wallets. */
readCapacitiesSince.call = (
  parameters: ContractParameter & readCapacitiesSince.Args,
): Call<typeof siteRegistryAbi, "capacitiesSince", readonly [site: SiteId, from: number]> =>
  defineCall(parameters.address, siteRegistryAbi, "capacitiesSince", [parameters.site, parameters.from]);

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
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.siteRegistry.readEip712Domain();
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
): Call<typeof siteRegistryAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, siteRegistryAbi, "eip712Domain", []);

/**
 * Enrols a site; anyone may submit the two signatures. The epoch-1 key signs for period ends after now.
 *
 * A device key serves one site for ever: DeviceKeyInUse. In InvalidDeviceSignature the site is zero: it has no id yet.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { KeyKind } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.enrol({
 *   enrolment: {
 *     owner: "0x…",
 *     key: {
 *       kind: KeyKind.SECP256K1,
 *       x: "0x…",
 *       y: "0x…",
 *     },
 *     technologies: 1,
 *     zone: "0x…",
 *     commissioned: 1_767_225_600,
 *     location: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   deviceSignature: "0x…",
 *   ownerSignature: "0x…",
 * });
 * ```
 */
export function enrol(client: AnyClient, parameters: enrol.Parameters): Promise<enrol.ReturnType> {
  return write(client, enrol.call(parameters), parameters);
}

export declare namespace enrol {
  type Args = {
    enrolment: Enrolment;
    deviceSignature: Hex;
    ownerSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = SiteId;
  type ErrorType = Failure;
}

/** Encodes the one call of `enrol`, for multicalls, batches and wallets. */
enrol.call = (
  parameters: ContractParameter & enrol.Args,
): Call<typeof siteRegistryAbi, "enrol", readonly [enrolment: Enrolment, deviceSignature: Hex, ownerSignature: Hex]> =>
  defineCall(parameters.address, siteRegistryAbi, "enrol", [
    parameters.enrolment,
    parameters.deviceSignature,
    parameters.ownerSignature,
  ]);

/**
 * Runs `enrol` without sending it.
 *
 * @returns What the contract's function would return.
 */
enrol.simulate = async (client: AnyClient, parameters: enrol.Parameters): Promise<enrol.Result> => {
  return (await read(client, enrol.call(parameters), { account: parameters.account })) as SiteId;
};

/** The events of SiteRegistry among logs, decoded. */
enrol.extractEvents = extractEvents;

/**
 * Enrols a site; anyone may submit the two signatures. The epoch-1 key signs for period ends after now.
 *
 * A device key serves one site for ever: DeviceKeyInUse. In InvalidDeviceSignature the site is zero: it has no id yet.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { KeyKind } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.enrolSync({
 *   enrolment: {
 *     owner: "0x…",
 *     key: {
 *       kind: KeyKind.SECP256K1,
 *       x: "0x…",
 *       y: "0x…",
 *     },
 *     technologies: 1,
 *     zone: "0x…",
 *     commissioned: 1_767_225_600,
 *     location: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   deviceSignature: "0x…",
 *   ownerSignature: "0x…",
 * });
 * ```
 */
export function enrolSync(client: AnyClient, parameters: enrolSync.Parameters): Promise<enrolSync.ReturnType> {
  return writeSync(client, enrol.call(parameters), parameters, extractEvents);
}

export declare namespace enrolSync {
  type Args = enrol.Args;
  type Parameters = enrol.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

enrolSync.call = enrol.call;
enrolSync.simulate = enrol.simulate;
enrolSync.extractEvents = extractEvents;

/**
 * Next nonce of an owner's enrolments.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const enrolmentNonce = await client.wattle.siteRegistry.readEnrolmentNonce({
 *   owner: "0x…",
 * });
 * ```
 */
export async function readEnrolmentNonce(
  client: AnyClient,
  parameters: readEnrolmentNonce.Parameters,
): Promise<readEnrolmentNonce.ReturnType> {
  return (await read(client, readEnrolmentNonce.call(parameters), parameters)) as bigint;
}

export declare namespace readEnrolmentNonce {
  type Args = {
    owner: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `enrolmentNonce`, for multicalls, batches and wallets. */
readEnrolmentNonce.call = (
  parameters: ContractParameter & readEnrolmentNonce.Args,
): Call<typeof siteRegistryAbi, "enrolmentNonce", readonly [owner: Address]> =>
  defineCall(parameters.address, siteRegistryAbi, "enrolmentNonce", [parameters.owner]);

/**
 * A device epoch; reverts with UnknownEpoch.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const epoch = await client.wattle.siteRegistry.readEpochOf({
 *   site: 1n,
 *   epoch: 0,
 * });
 * ```
 */
export async function readEpochOf(
  client: AnyClient,
  parameters: readEpochOf.Parameters,
): Promise<readEpochOf.ReturnType> {
  return (await read(client, readEpochOf.call(parameters), parameters)) as Epoch;
}

export declare namespace readEpochOf {
  type Args = {
    site: SiteId;
    epoch: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Epoch;
  type ErrorType = Failure;
}

/** Encodes the one call of `epochOf`, for multicalls, batches and wallets. */
readEpochOf.call = (
  parameters: ContractParameter & readEpochOf.Args,
): Call<typeof siteRegistryAbi, "epochOf", readonly [site: SiteId, epoch: number]> =>
  defineCall(parameters.address, siteRegistryAbi, "epochOf", [parameters.site, parameters.epoch]);

/**
 * Who besides the owner and its operators may transfer a site; zero for nobody.
 *
 * Returns the account approved to manage token `id`. Requirements: - Token `id` must exist.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.siteRegistry.readGetApproved({
 *   id: 0n,
 * });
 * ```
 */
export async function readGetApproved(
  client: AnyClient,
  parameters: readGetApproved.Parameters,
): Promise<readGetApproved.ReturnType> {
  return (await read(client, readGetApproved.call(parameters), parameters)) as Address;
}

export declare namespace readGetApproved {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `getApproved`, for multicalls, batches and wallets. */
readGetApproved.call = (
  parameters: ContractParameter & readGetApproved.Args,
): Call<typeof siteRegistryAbi, "getApproved", readonly [id: bigint]> =>
  defineCall(parameters.address, siteRegistryAbi, "getApproved", [parameters.id]);

/**
 * Whether an operator may act for all sites of an owner.
 *
 * Returns whether `operator` is approved to manage the tokens of `owner`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.siteRegistry.readIsApprovedForAll({
 *   owner: "0x…",
 *   operator: "0x…",
 * });
 * ```
 */
export async function readIsApprovedForAll(
  client: AnyClient,
  parameters: readIsApprovedForAll.Parameters,
): Promise<readIsApprovedForAll.ReturnType> {
  return (await read(client, readIsApprovedForAll.call(parameters), parameters)) as boolean;
}

export declare namespace readIsApprovedForAll {
  type Args = {
    owner: Address;
    operator: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isApprovedForAll`, for multicalls, batches and wallets. */
readIsApprovedForAll.call = (
  parameters: ContractParameter & readIsApprovedForAll.Args,
): Call<typeof siteRegistryAbi, "isApprovedForAll", readonly [owner: Address, operator: Address]> =>
  defineCall(parameters.address, siteRegistryAbi, "isApprovedForAll", [parameters.owner, parameters.operator]);

/**
 * Whether a device epoch's key signed `digest`. secp256k1: 64 or 65 bytes (EIP-2098 or r‖s‖v, low s); P-256: r‖s, low
 * s.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const isDeviceSignature = await client.wattle.siteRegistry.readIsDeviceSignature({
 *   site: 1n,
 *   epoch: 0,
 *   digest: "0x…",
 *   signature: "0x…",
 * });
 * ```
 */
export async function readIsDeviceSignature(
  client: AnyClient,
  parameters: readIsDeviceSignature.Parameters,
): Promise<readIsDeviceSignature.ReturnType> {
  return (await read(client, readIsDeviceSignature.call(parameters), parameters)) as boolean;
}

export declare namespace readIsDeviceSignature {
  type Args = {
    site: SiteId;
    epoch: number;
    digest: Hex;
    signature: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `isDeviceSignature`, for multicalls, batches and wallets. */
readIsDeviceSignature.call = (
  parameters: ContractParameter & readIsDeviceSignature.Args,
): Call<
  typeof siteRegistryAbi,
  "isDeviceSignature",
  readonly [site: SiteId, epoch: number, digest: Hex, signature: Hex]
> =>
  defineCall(parameters.address, siteRegistryAbi, "isDeviceSignature", [
    parameters.site,
    parameters.epoch,
    parameters.digest,
    parameters.signature,
  ]);

/**
 * The site's own accreditor lowers its capacities alone (an audit that failed); no lane may rise.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.lowerCapacities({
 *   site: 1n,
 *   capacities: {
 *     generationW: 1,
 *     storageW: 1,
 *     exportW: 1,
 *     importW: 1,
 *     storageWh: 1,
 *   },
 * });
 * ```
 */
export function lowerCapacities(
  client: AnyClient,
  parameters: lowerCapacities.Parameters,
): Promise<lowerCapacities.ReturnType> {
  return write(client, lowerCapacities.call(parameters), parameters);
}

export declare namespace lowerCapacities {
  type Args = {
    site: SiteId;
    capacities: Capacities;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `lowerCapacities`, for multicalls, batches and wallets. */
lowerCapacities.call = (
  parameters: ContractParameter & lowerCapacities.Args,
): Call<typeof siteRegistryAbi, "lowerCapacities", readonly [site: SiteId, capacities: Capacities]> =>
  defineCall(parameters.address, siteRegistryAbi, "lowerCapacities", [parameters.site, parameters.capacities]);

/**
 * Runs `lowerCapacities` without sending it.
 *
 * @returns What the contract's function would return.
 */
lowerCapacities.simulate = async (
  client: AnyClient,
  parameters: lowerCapacities.Parameters,
): Promise<lowerCapacities.Result> => {
  await read(client, lowerCapacities.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
lowerCapacities.extractEvents = extractEvents;

/**
 * The site's own accreditor lowers its capacities alone (an audit that failed); no lane may rise.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.lowerCapacitiesSync({
 *   site: 1n,
 *   capacities: {
 *     generationW: 1,
 *     storageW: 1,
 *     exportW: 1,
 *     importW: 1,
 *     storageWh: 1,
 *   },
 * });
 * ```
 */
export function lowerCapacitiesSync(
  client: AnyClient,
  parameters: lowerCapacitiesSync.Parameters,
): Promise<lowerCapacitiesSync.ReturnType> {
  return writeSync(client, lowerCapacities.call(parameters), parameters, extractEvents);
}

export declare namespace lowerCapacitiesSync {
  type Args = lowerCapacities.Args;
  type Parameters = lowerCapacities.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

lowerCapacitiesSync.call = lowerCapacities.call;
lowerCapacitiesSync.simulate = lowerCapacities.simulate;
lowerCapacitiesSync.extractEvents = extractEvents;

/**
 * "Wattle Sites".
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const name = await client.wattle.siteRegistry.readName();
 * ```
 */
export async function readName(client: AnyClient, parameters: readName.Parameters): Promise<readName.ReturnType> {
  return (await read(client, readName.call(parameters), parameters)) as string;
}

export declare namespace readName {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `name`, for multicalls, batches and wallets. */
readName.call = (parameters: ContractParameter & readName.Args): Call<typeof siteRegistryAbi, "name", readonly []> =>
  defineCall(parameters.address, siteRegistryAbi, "name", []);

/**
 * The ERC-721 owner of a site; reverts when there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const owner = await client.wattle.siteRegistry.readOwnerOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readOwnerOf(
  client: AnyClient,
  parameters: readOwnerOf.Parameters,
): Promise<readOwnerOf.ReturnType> {
  return (await read(client, readOwnerOf.call(parameters), parameters)) as Address;
}

export declare namespace readOwnerOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `ownerOf`, for multicalls, batches and wallets. */
readOwnerOf.call = (
  parameters: ContractParameter & readOwnerOf.Args,
): Call<typeof siteRegistryAbi, "ownerOf", readonly [id: bigint]> =>
  defineCall(parameters.address, siteRegistryAbi, "ownerOf", [parameters.id]);

/**
 * Begins a device epoch; signed by the new device and the owner; anyone may submit, once the last one has begun.
 *
 * The site's own earlier keys may sign again (a register that rolled over), but not when a transfer made the rotation
 * due: a key that a previous owner held ends at the transfer, and the epoch's `until` says so.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { KeyKind } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.rotate({
 *   rotation: {
 *     site: 1n,
 *     key: {
 *       kind: KeyKind.SECP256K1,
 *       x: "0x…",
 *       y: "0x…",
 *     },
 *     from: 1_767_225_600,
 *     closingEnergy: 1_000_000_000n,
 *     closingFlows: 1n,
 *     openingEnergy: 1_000_000_000n,
 *     openingFlows: 1n,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   deviceSignature: "0x…",
 *   ownerSignature: "0x…",
 * });
 * ```
 */
export function rotate(client: AnyClient, parameters: rotate.Parameters): Promise<rotate.ReturnType> {
  return write(client, rotate.call(parameters), parameters);
}

export declare namespace rotate {
  type Args = {
    rotation: Rotation;
    deviceSignature: Hex;
    ownerSignature: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `rotate`, for multicalls, batches and wallets. */
rotate.call = (
  parameters: ContractParameter & rotate.Args,
): Call<typeof siteRegistryAbi, "rotate", readonly [rotation: Rotation, deviceSignature: Hex, ownerSignature: Hex]> =>
  defineCall(parameters.address, siteRegistryAbi, "rotate", [
    parameters.rotation,
    parameters.deviceSignature,
    parameters.ownerSignature,
  ]);

/**
 * Runs `rotate` without sending it.
 *
 * @returns What the contract's function would return.
 */
rotate.simulate = async (client: AnyClient, parameters: rotate.Parameters): Promise<rotate.Result> => {
  await read(client, rotate.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
rotate.extractEvents = extractEvents;

/**
 * Begins a device epoch; signed by the new device and the owner; anyone may submit, once the last one has begun.
 *
 * The site's own earlier keys may sign again (a register that rolled over), but not when a transfer made the rotation
 * due: a key that a previous owner held ends at the transfer, and the epoch's `until` says so.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { KeyKind } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.rotateSync({
 *   rotation: {
 *     site: 1n,
 *     key: {
 *       kind: KeyKind.SECP256K1,
 *       x: "0x…",
 *       y: "0x…",
 *     },
 *     from: 1_767_225_600,
 *     closingEnergy: 1_000_000_000n,
 *     closingFlows: 1n,
 *     openingEnergy: 1_000_000_000n,
 *     openingFlows: 1n,
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   deviceSignature: "0x…",
 *   ownerSignature: "0x…",
 * });
 * ```
 */
export function rotateSync(client: AnyClient, parameters: rotateSync.Parameters): Promise<rotateSync.ReturnType> {
  return writeSync(client, rotate.call(parameters), parameters, extractEvents);
}

export declare namespace rotateSync {
  type Args = rotate.Args;
  type Parameters = rotate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

rotateSync.call = rotate.call;
rotateSync.simulate = rotate.simulate;
rotateSync.extractEvents = extractEvents;

/**
 * Transfers a site, to a contract only if it accepts. The device key is then due for rotation.
 *
 * Equivalent to `safeTransferFrom(from, to, id, "")`.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.safeTransferFrom({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFrom(
  client: AnyClient,
  parameters: safeTransferFrom.Parameters,
): Promise<safeTransferFrom.ReturnType> {
  return write(client, safeTransferFrom.call(parameters), parameters);
}

export declare namespace safeTransferFrom {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `safeTransferFrom`, for multicalls, batches and wallets. */
safeTransferFrom.call = (
  parameters: ContractParameter & safeTransferFrom.Args & ValueParameter,
): Call<
  readonly [(typeof siteRegistryAbi)[17]],
  "safeTransferFrom",
  readonly [from: Address, to: Address, id: bigint]
> =>
  defineCall(
    parameters.address,
    [siteRegistryAbi[17]],
    "safeTransferFrom",
    [parameters.from, parameters.to, parameters.id],
    parameters.value,
  );

/**
 * Runs `safeTransferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
safeTransferFrom.simulate = async (
  client: AnyClient,
  parameters: safeTransferFrom.Parameters,
): Promise<safeTransferFrom.Result> => {
  await read(client, safeTransferFrom.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
safeTransferFrom.extractEvents = extractEvents;

/**
 * Transfers a site, to a contract only if it accepts. The device key is then due for rotation.
 *
 * Equivalent to `safeTransferFrom(from, to, id, "")`.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.safeTransferFromSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromSync(
  client: AnyClient,
  parameters: safeTransferFromSync.Parameters,
): Promise<safeTransferFromSync.ReturnType> {
  return writeSync(client, safeTransferFrom.call(parameters), parameters, extractEvents);
}

export declare namespace safeTransferFromSync {
  type Args = safeTransferFrom.Args;
  type Parameters = safeTransferFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

safeTransferFromSync.call = safeTransferFrom.call;
safeTransferFromSync.simulate = safeTransferFrom.simulate;
safeTransferFromSync.extractEvents = extractEvents;

/**
 * Transfers a site, to a contract only if it accepts, with data for it. The device key is then due for rotation.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. - If `to` refers to a smart contract, it must implement {IERC721Receiver-onERC721Received}, which is called
 * upon a safe transfer. Emits a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.safeTransferFromWithData({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   data: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromWithData(
  client: AnyClient,
  parameters: safeTransferFromWithData.Parameters,
): Promise<safeTransferFromWithData.ReturnType> {
  return write(client, safeTransferFromWithData.call(parameters), parameters);
}

export declare namespace safeTransferFromWithData {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
    data: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `safeTransferFrom`, for multicalls, batches and wallets. */
safeTransferFromWithData.call = (
  parameters: ContractParameter & safeTransferFromWithData.Args & ValueParameter,
): Call<
  readonly [(typeof siteRegistryAbi)[18]],
  "safeTransferFrom",
  readonly [from: Address, to: Address, id: bigint, data: Hex]
> =>
  defineCall(
    parameters.address,
    [siteRegistryAbi[18]],
    "safeTransferFrom",
    [parameters.from, parameters.to, parameters.id, parameters.data],
    parameters.value,
  );

/**
 * Runs `safeTransferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
safeTransferFromWithData.simulate = async (
  client: AnyClient,
  parameters: safeTransferFromWithData.Parameters,
): Promise<safeTransferFromWithData.Result> => {
  await read(client, safeTransferFromWithData.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
safeTransferFromWithData.extractEvents = extractEvents;

/**
 * Transfers a site, to a contract only if it accepts, with data for it. The device key is then due for rotation.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. - If `to` refers to a smart contract, it must implement {IERC721Receiver-onERC721Received}, which is called
 * upon a safe transfer. Emits a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.safeTransferFromWithDataSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   data: "0x…",
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function safeTransferFromWithDataSync(
  client: AnyClient,
  parameters: safeTransferFromWithDataSync.Parameters,
): Promise<safeTransferFromWithDataSync.ReturnType> {
  return writeSync(client, safeTransferFromWithData.call(parameters), parameters, extractEvents);
}

export declare namespace safeTransferFromWithDataSync {
  type Args = safeTransferFromWithData.Args;
  type Parameters = safeTransferFromWithData.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

safeTransferFromWithDataSync.call = safeTransferFromWithData.call;
safeTransferFromWithDataSync.simulate = safeTransferFromWithData.simulate;
safeTransferFromWithDataSync.extractEvents = extractEvents;

/**
 * Lets an operator act for all of the caller's sites: transfer and accredit them, deposit and retire for them; or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits an {ApprovalForAll} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.setApprovalForAll({
 *   operator: "0x…",
 *   isApproved: true,
 * });
 * ```
 */
export function setApprovalForAll(
  client: AnyClient,
  parameters: setApprovalForAll.Parameters,
): Promise<setApprovalForAll.ReturnType> {
  return write(client, setApprovalForAll.call(parameters), parameters);
}

export declare namespace setApprovalForAll {
  type Args = {
    operator: Address;
    isApproved: boolean;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `setApprovalForAll`, for multicalls, batches and wallets. */
setApprovalForAll.call = (
  parameters: ContractParameter & setApprovalForAll.Args,
): Call<typeof siteRegistryAbi, "setApprovalForAll", readonly [operator: Address, isApproved: boolean]> =>
  defineCall(parameters.address, siteRegistryAbi, "setApprovalForAll", [parameters.operator, parameters.isApproved]);

/**
 * Runs `setApprovalForAll` without sending it.
 *
 * @returns What the contract's function would return.
 */
setApprovalForAll.simulate = async (
  client: AnyClient,
  parameters: setApprovalForAll.Parameters,
): Promise<setApprovalForAll.Result> => {
  await read(client, setApprovalForAll.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
setApprovalForAll.extractEvents = extractEvents;

/**
 * Lets an operator act for all of the caller's sites: transfer and accredit them, deposit and retire for them; or not.
 *
 * Sets whether `operator` is approved to manage the tokens of the caller. Emits an {ApprovalForAll} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.setApprovalForAllSync({
 *   operator: "0x…",
 *   isApproved: true,
 * });
 * ```
 */
export function setApprovalForAllSync(
  client: AnyClient,
  parameters: setApprovalForAllSync.Parameters,
): Promise<setApprovalForAllSync.ReturnType> {
  return writeSync(client, setApprovalForAll.call(parameters), parameters, extractEvents);
}

export declare namespace setApprovalForAllSync {
  type Args = setApprovalForAll.Args;
  type Parameters = setApprovalForAll.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

setApprovalForAllSync.call = setApprovalForAll.call;
setApprovalForAllSync.simulate = setApprovalForAll.simulate;
setApprovalForAllSync.extractEvents = extractEvents;

/**
 * Next nonce of a site's accreditations and rotations (one sequence).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const siteNonce = await client.wattle.siteRegistry.readSiteNonce({
 *   site: 1n,
 * });
 * ```
 */
export async function readSiteNonce(
  client: AnyClient,
  parameters: readSiteNonce.Parameters,
): Promise<readSiteNonce.ReturnType> {
  return (await read(client, readSiteNonce.call(parameters), parameters)) as bigint;
}

export declare namespace readSiteNonce {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `siteNonce`, for multicalls, batches and wallets. */
readSiteNonce.call = (
  parameters: ContractParameter & readSiteNonce.Args,
): Call<typeof siteRegistryAbi, "siteNonce", readonly [site: SiteId]> =>
  defineCall(parameters.address, siteRegistryAbi, "siteNonce", [parameters.site]);

/**
 * A site's record; reverts with UnknownSite.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const site = await client.wattle.siteRegistry.readSiteOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readSiteOf(client: AnyClient, parameters: readSiteOf.Parameters): Promise<readSiteOf.ReturnType> {
  return (await read(client, readSiteOf.call(parameters), parameters)) as Site;
}

export declare namespace readSiteOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Site;
  type ErrorType = Failure;
}

/** Encodes the one call of `siteOf`, for multicalls, batches and wallets. */
readSiteOf.call = (
  parameters: ContractParameter & readSiteOf.Args,
): Call<typeof siteRegistryAbi, "siteOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, siteRegistryAbi, "siteOf", [parameters.site]);

/**
 * Of that, what a state of charge is read by: the accredited storage, Wh, and from which period end the device key is
 * no longer accepted (zero: accepted).
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { storageWh, rotationDue } = await client.wattle.siteRegistry.readStorageOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readStorageOf(
  client: AnyClient,
  parameters: readStorageOf.Parameters,
): Promise<readStorageOf.ReturnType> {
  const [storageWh, rotationDue] = (await read(client, readStorageOf.call(parameters), parameters)) as readonly [
    number,
    number,
  ];
  return { storageWh, rotationDue };
}

export declare namespace readStorageOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    storageWh: number;
    rotationDue: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `storageOf`, for multicalls, batches and wallets. */
readStorageOf.call = (
  parameters: ContractParameter & readStorageOf.Args,
): Call<typeof siteRegistryAbi, "storageOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, siteRegistryAbi, "storageOf", [parameters.site]);

/**
 * Whether the contract has an interface (ERC-165).
 *
 * Returns true if this contract implements the interface defined by `interfaceId`. See:
 * https://eips.ethereum.org/EIPS/eip-165 This function call must use less than 30000 gas.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const result = await client.wattle.siteRegistry.readSupportsInterface({
 *   interfaceId: "0x…",
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
    interfaceId: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `supportsInterface`, for multicalls, batches and wallets. */
readSupportsInterface.call = (
  parameters: ContractParameter & readSupportsInterface.Args,
): Call<typeof siteRegistryAbi, "supportsInterface", readonly [interfaceId: Hex]> =>
  defineCall(parameters.address, siteRegistryAbi, "supportsInterface", [parameters.interfaceId]);

/**
 * "SITE".
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const symbol = await client.wattle.siteRegistry.readSymbol();
 * ```
 */
export async function readSymbol(client: AnyClient, parameters: readSymbol.Parameters): Promise<readSymbol.ReturnType> {
  return (await read(client, readSymbol.call(parameters), parameters)) as string;
}

export declare namespace readSymbol {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `symbol`, for multicalls, batches and wallets. */
readSymbol.call = (
  parameters: ContractParameter & readSymbol.Args,
): Call<typeof siteRegistryAbi, "symbol", readonly []> => defineCall(parameters.address, siteRegistryAbi, "symbol", []);

/**
 * The site's public properties as a JSON data URI (ERC-721 metadata); reverts with UnknownSite.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const tokenURI = await client.wattle.siteRegistry.readTokenURI({
 *   id: 0n,
 * });
 * ```
 */
export async function readTokenURI(
  client: AnyClient,
  parameters: readTokenURI.Parameters,
): Promise<readTokenURI.ReturnType> {
  return (await read(client, readTokenURI.call(parameters), parameters)) as string;
}

export declare namespace readTokenURI {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = string;
  type ErrorType = Failure;
}

/** Encodes the one call of `tokenURI`, for multicalls, batches and wallets. */
readTokenURI.call = (
  parameters: ContractParameter & readTokenURI.Args,
): Call<typeof siteRegistryAbi, "tokenURI", readonly [id: bigint]> =>
  defineCall(parameters.address, siteRegistryAbi, "tokenURI", [parameters.id]);

/**
 * Transfers a site without asking the receiver. The device key is then due for rotation.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. Emits a {Transfer} event.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.siteRegistry.transferFrom({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function transferFrom(client: AnyClient, parameters: transferFrom.Parameters): Promise<transferFrom.ReturnType> {
  return write(client, transferFrom.call(parameters), parameters);
}

export declare namespace transferFrom {
  type Args = {
    from: Address;
    to: Address;
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & ValueParameter & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `transferFrom`, for multicalls, batches and wallets. */
transferFrom.call = (
  parameters: ContractParameter & transferFrom.Args & ValueParameter,
): Call<typeof siteRegistryAbi, "transferFrom", readonly [from: Address, to: Address, id: bigint]> =>
  defineCall(
    parameters.address,
    siteRegistryAbi,
    "transferFrom",
    [parameters.from, parameters.to, parameters.id],
    parameters.value,
  );

/**
 * Runs `transferFrom` without sending it.
 *
 * @returns What the contract's function would return.
 */
transferFrom.simulate = async (
  client: AnyClient,
  parameters: transferFrom.Parameters,
): Promise<transferFrom.Result> => {
  await read(client, transferFrom.call(parameters), { account: parameters.account });
};

/** The events of SiteRegistry among logs, decoded. */
transferFrom.extractEvents = extractEvents;

/**
 * Transfers a site without asking the receiver. The device key is then due for rotation.
 *
 * Transfers token `id` from `from` to `to`. Requirements: - Token `id` must exist. - `from` must be the owner of the
 * token. - `to` cannot be the zero address. - The caller must be the owner of the token, or be approved to manage the
 * token. Emits a {Transfer} event.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.siteRegistry.transferFromSync({
 *   from: "0x…",
 *   to: "0x…",
 *   id: 0n,
 *   value: 10_000_000_000_000_000n,
 * });
 * ```
 */
export function transferFromSync(
  client: AnyClient,
  parameters: transferFromSync.Parameters,
): Promise<transferFromSync.ReturnType> {
  return writeSync(client, transferFrom.call(parameters), parameters, extractEvents);
}

export declare namespace transferFromSync {
  type Args = transferFrom.Args;
  type Parameters = transferFrom.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

transferFromSync.call = transferFrom.call;
transferFromSync.simulate = transferFrom.simulate;
transferFromSync.extractEvents = extractEvents;
