import {
  type Device,
  meterOracleDomain,
  PERIOD,
  p256Device,
  packRegisters,
  type Reading,
  signReading,
} from "@wattle/sdk";
import { attest } from "@wattle/sdk/device";
import { type Hex, hexToBytes, keccak256, stringToHex } from "viem";
import type { Intake, Sample, SignedReading } from "../../src/source.ts";
import type { KeepRefusal, Refusal } from "../../src/sources/refusals.ts";

export const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
export const secret = (label: string): Hex => keccak256(stringToHex(label));
export const device = p256Device(secret("meter"));
export const T0 = 1_782_000_000;

/** The n-th reading of a site. */
export function readingOf(n: number, site = 7n, change: Partial<Reading> = {}): Reading {
  return {
    site,
    periodEnd: T0 + n * PERIOD,
    revision: 0,
    epoch: 1,
    quality: 0,
    energy: packRegisters([5_000n + BigInt(n) * 250n, 2_000n, 1_000n, 1n << 40n]),
    flows: packRegisters([0n, 1_000n, 2_000n, 1_900n]),
    ...change,
  };
}

export async function signedOf(reading: Reading, by: Device = device): Promise<SignedReading> {
  return { reading, signature: await signReading({ reading, domain, device: by }) };
}

/** The reading's token, as the meter sends it. */
export async function tokenOf(reading: Reading, by: Device = device): Promise<Uint8Array> {
  const issuedAt = reading.periodEnd + 2;
  const { token } = await attest({ reading, domain, device: by, issuedAt, sequence: 1, generated: 250n });
  return hexToBytes(token);
}

/** The same in JSON. */
export function jsonOf({ reading, signature }: SignedReading): string {
  const plain = { ...reading, site: `${reading.site}`, energy: `${reading.energy}`, flows: `${reading.flows}` };
  return JSON.stringify({ reading: plain, signature });
}

/** Takes everything at once, and remembers it. */
export class Taken implements Intake {
  readonly readings: SignedReading[] = [];
  readonly samples: Sample[] = [];

  async reading(signed: SignedReading): Promise<undefined> {
    this.readings.push(signed);
  }

  async sample(sample: Sample): Promise<void> {
    this.samples.push(sample);
  }
}

/** Keeps refusals in a list. */
export function refusals(): { readonly kept: Refusal[]; readonly refused: KeepRefusal } {
  const kept: Refusal[] = [];
  return { kept, refused: async (refusal) => void kept.push(refusal) };
}

/** Resolves once something is so. */
export async function until(so: () => boolean, what: string, milliseconds = 10_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!so()) {
    if (Date.now() > deadline) throw new Error(`not within ${milliseconds} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
