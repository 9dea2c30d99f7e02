import { type Hex, hashStruct } from "viem";
import type { Device } from "./device.ts";
import { requirePeriodEnd } from "./period.ts";
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
export function hashReading(reading: Reading): Hex {
  return hashStruct({ data: { ...reading }, primaryType: "Reading", types: { Reading: measurementTypes.Reading } });
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
