import { type Hex, stringToHex } from "viem";
import { BaseError } from "../errors/base.ts";
import type { Device } from "./device.ts";
import { requirePeriodEnd } from "./period.ts";
import { type Domain, digestOf, type TypedDataSigner, typedDataOf } from "./typedData.ts";
import type { Accreditation, Enrolment, Join, Rotation } from "./types.ts";

/** What is on a site, as bits of `technologies`. */
export const technology = { pv: 1, wind: 2, hydro: 4, biomass: 8, battery: 16, charger: 32 } as const;

/** A zone code that is not 1 to 16 characters of ASCII. */
export class InvalidZoneError extends BaseError {
  override readonly name = "InvalidZoneError";

  constructor(code: string) {
    super(`"${code}" is not a zone code.`, {
      metaMessages: ["Give the zone's EIC code: up to 16 characters of ASCII, such as 10YAT-APG------L."],
    });
  }
}

/** A device key that is not the one which is asked to sign. */
export class DeviceMismatchError extends BaseError {
  override readonly name = "DeviceMismatchError";

  constructor(given: Hex, signing: Hex) {
    super(`The message names the device key ${given}, but ${signing} is asked to sign it.`, {
      metaMessages: ["Set `key` to the signing device's key."],
    });
  }
}

/** The signatures of a device and of a site's owner over one message. */
export interface DeviceAndOwnerSignatures {
  readonly deviceSignature: Hex;
  readonly ownerSignature: Hex;
}

/**
 * A zone's code as the contracts keep it: 16 bytes of ASCII, zeros on the right.
 *
 * @throws {@link InvalidZoneError}
 * @example
 * ```ts
 * import { zoneOf } from "@wattle/sdk";
 *
 * zoneOf("10YAT-APG------L"); // 0x31305941542d4150472d2d2d2d2d2d4c
 * ```
 */
export function zoneOf(code: string): Hex {
  if (!/^[\x21-\x7e]{1,16}$/.test(code)) throw new InvalidZoneError(code);
  return stringToHex(code, { size: 16 });
}

/**
 * Both signatures of an enrolment.
 *
 * @param parameters `owner` is the account of `enrolment.owner`.
 * @throws {@link DeviceMismatchError} when the device is not the one enrolled.
 * @example
 * ```ts
 * import { type Device, type Domain, type Enrolment, signEnrolment, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const enrolment: Enrolment;
 * declare const domain: Domain;
 * declare const device: Device;
 * declare const owner: TypedDataSigner;
 * const { deviceSignature, ownerSignature } = await signEnrolment({ enrolment, domain, device, owner });
 * ```
 */
export async function signEnrolment(parameters: {
  readonly enrolment: Enrolment;
  readonly domain: Domain;
  readonly device: Device;
  readonly owner: TypedDataSigner;
}): Promise<DeviceAndOwnerSignatures> {
  const { enrolment, domain, device, owner } = parameters;
  requireDevice(enrolment.key.x, device);
  return {
    deviceSignature: await device.sign(digestOf("Enrolment", domain, enrolment)),
    ownerSignature: await owner.signTypedData(typedDataOf("Enrolment", domain, enrolment)),
  };
}

/**
 * Both signatures of a rotation: the new device's and the owner's.
 *
 * @throws {@link DeviceMismatchError} when the device is not the new one; {@link UnalignedPeriodError} when `from` is no period end.
 * @example
 * ```ts
 * import { type Device, type Domain, type Rotation, signRotation, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const rotation: Rotation;
 * declare const domain: Domain;
 * declare const device: Device;
 * declare const owner: TypedDataSigner;
 * const { deviceSignature, ownerSignature } = await signRotation({ rotation, domain, device, owner });
 * ```
 */
export async function signRotation(parameters: {
  readonly rotation: Rotation;
  readonly domain: Domain;
  readonly device: Device;
  readonly owner: TypedDataSigner;
}): Promise<DeviceAndOwnerSignatures> {
  const { rotation, domain, device, owner } = parameters;
  requireDevice(rotation.key.x, device);
  requirePeriodEnd(rotation.from);
  return {
    deviceSignature: await device.sign(digestOf("Rotation", domain, rotation)),
    ownerSignature: await owner.signTypedData(typedDataOf("Rotation", domain, rotation)),
  };
}

/**
 * An accreditor's signature of a site's capacities.
 *
 * @example
 * ```ts
 * import { type Accreditation, type Domain, signAccreditation, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const accreditation: Accreditation;
 * declare const domain: Domain;
 * declare const accreditor: TypedDataSigner;
 * const signature = await signAccreditation({ accreditation, domain, accreditor });
 * ```
 */
export async function signAccreditation(parameters: {
  readonly accreditation: Accreditation;
  readonly domain: Domain;
  readonly accreditor: TypedDataSigner;
}): Promise<Hex> {
  const { accreditation, domain, accreditor } = parameters;
  return accreditor.signTypedData(typedDataOf("Accreditation", domain, accreditation));
}

/**
 * A site owner's consent to enter a fleet.
 *
 * @example
 * ```ts
 * import { type Domain, type Join, signJoin, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const join: Join;
 * declare const domain: Domain;
 * declare const owner: TypedDataSigner;
 * const signature = await signJoin({ join, domain, owner });
 * ```
 */
export async function signJoin(parameters: {
  readonly join: Join;
  readonly domain: Domain;
  readonly owner: TypedDataSigner;
}): Promise<Hex> {
  const { join, domain, owner } = parameters;
  return owner.signTypedData(typedDataOf("Join", domain, join));
}

function requireDevice(given: Hex, device: Device): void {
  if (given.toLowerCase() !== device.key.x.toLowerCase()) throw new DeviceMismatchError(given, device.key.x);
}
