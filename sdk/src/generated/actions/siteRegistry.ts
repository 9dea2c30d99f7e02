// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Sites and what is known of them
 *
 * One ERC-721 a site: technology, zone, commissioning date, hashed location, device key, accredited capacities.
 *
 * Signatures are EIP-712 under domain ("Wattle SiteRegistry", "1"); owners may be contracts (ERC-1271).
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
import { siteRegistryAbi } from "../abis/siteRegistry.ts";
import type { SiteRegistryError } from "../errors.ts";
import type {
  Accreditation,
  Capacities,
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

/** Any event of SiteRegistry. */
export type Event = CapacitiesAccreditedEvent | DeviceEpochBegunEvent | RotationDueEvent | SiteEnrolledEvent;

/** The first topic of each event. */
export const eventTopics = {
  CapacitiesAccredited: "0x7982c33521a851b52a9ad0e4521b4ad875c8a28342b180014db2594d516af35e",
  DeviceEpochBegun: "0xc3ce7cf7fccb111dcefd2823393932eca1599f77c55bee160b17a87b05be6b82",
  RotationDue: "0x9480448228d1522db3f2403cdd0808e7e83907a6af45a7789570e0a3042879d1",
  SiteEnrolled: "0x16af208ff80f7b3ef3f02cd36f1cc299abe3581d0464b8abf8fcc29381952816",
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
 * Sets a site's capacities: the owner submits what an accreditor signed.
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
 * Sets a site's capacities: the owner submits what an accreditor signed.
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
 * The capacities in force, those before the last change, when it was (unix seconds) and from which period end the
 * device key is no longer accepted (zero: accepted). The one read that proving a leaf needs.
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
 * Enrols a site; anyone may submit the two signatures. The epoch-1 key signs for period ends after now.
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
 * Begins a device epoch; signed by the new device and the owner; anyone may submit.
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
 * Begins a device epoch; signed by the new device and the owner; anyone may submit.
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
