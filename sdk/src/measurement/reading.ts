import { type Hex, keccak256, stringToBytes } from "viem";
import type { Device } from "./device.ts";
import { fit, writeWord } from "./leaves.ts";
import { requirePeriodEnd } from "./period.ts";
import { hashBytes } from "./treeHasher.ts";
import { type Domain, digestOf, measurementTypes } from "./typedData.ts";
import type { Reading } from "./types.ts";

/**
 * The EIP-712 struct hash of a reading: what a leaf commits to (`MeterOracle.hashReading`).
 *
 * @throws viem's errors when a field does not fit its type.
 * @example
 * ```ts
 * import { hashReading, type Reading } from "@wattle/sdk";
 *
 * declare const reading: Reading;
 * const hash = hashReading(reading);
 * ```
 */
export function hashReading({ site, periodEnd, revision, epoch, quality, energy, flows }: Reading): Hex {
  // The type's hash and a word a field, by hand: viem's encoder and its keccak take twenty times as long, and a fleet has a million readings.
  const struct = new Uint8Array(256);
  struct.set(typeHash());
  const view = new DataView(struct.buffer);
  view.setBigUint64(56, fit(site, 8));
  view.setBigUint64(88, fit(BigInt(periodEnd), 5));
  view.setBigUint64(120, fit(BigInt(revision), 4));
  view.setBigUint64(152, fit(BigInt(epoch), 2));
  view.setBigUint64(184, fit(BigInt(quality), 1));
  writeWord(view, 192, energy);
  writeWord(view, 224, flows);
  return hashBytes(struct);
}

let readingType: Uint8Array | undefined;

function typeHash(): Uint8Array {
  if (!readingType) {
    const fields = measurementTypes.Reading.map(({ name, type }) => `${type} ${name}`);
    readingType = keccak256(stringToBytes(`Reading(${fields.join(",")})`), "bytes");
  }
  return readingType;
}

/**
 * Has a device sign a reading for one oracle on one chain.
 *
 * @throws {@link UnalignedPeriodError} when `periodEnd` is no period end.
 * @example
 * ```ts
 * import { type Device, meterOracleDomain, type Reading, signReading } from "@wattle/sdk";
 *
 * declare const device: Device;
 * declare const reading: Reading;
 * const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const signature = await signReading({ reading, domain, device });
 * ```
 */
export async function signReading(parameters: {
  readonly reading: Reading;
  readonly domain: Domain;
  readonly device: Device;
}): Promise<Hex> {
  const { reading, domain, device } = parameters;
  requirePeriodEnd(reading.periodEnd);
  return device.sign(digestOf("Reading", domain, reading));
}
