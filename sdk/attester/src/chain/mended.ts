// A device's signature as the chain takes it.
import { addressOf, type Deployment, digestOf, meterOracleDomain } from "@wattle/sdk";
import type { Hex } from "viem";
import type { SignedReading } from "../source.ts";
import { mendSignature } from "../verify/device.ts";
import { decodeKey } from "./epochs.ts";
import type { ChainBook } from "./follower.ts";

/** A verified reading's signature, its recovery bit put right where somebody on the way has set another. */
export async function mended(
  deployment: Deployment,
  { epochs }: ChainBook,
  { reading, signature }: SignedReading,
): Promise<Hex> {
  const epoch = epochs.of(Number(reading.site), reading.epoch);
  if (!epoch) return signature;
  const { chainId } = deployment;
  const domain = meterOracleDomain({ chainId, address: addressOf(deployment, "MeterOracle") });
  return mendSignature(decodeKey(epoch.key), digestOf("Reading", domain, reading), signature);
}
