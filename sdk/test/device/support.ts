import { type Hex, keccak256, stringToHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import type { JournalStore, MeterSettings, RegisterSample, SignedReading } from "../../src/device/index.ts";
import { createMeter, type Meter, memoryStore } from "../../src/device/index.ts";
import { type Device, secp256k1Device } from "../../src/measurement/device.ts";
import type { MeterTotals } from "../../src/measurement/partition.ts";
import { PERIOD } from "../../src/measurement/period.ts";
import { meterOracleDomain, siteRegistryDomain } from "../../src/measurement/typedData.ts";

export const secret = (label: string): Hex => keccak256(stringToHex(label));
export const deviceOf = (label: string): Device => secp256k1Device(privateKeyToAccount(secret(label)));

export const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
export const registry = siteRegistryDomain({ chainId: 31337, address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" });
export const owner = privateKeyToAccount(secret("owner"));
export const device = deviceOf("meter");
export const SITE = 7n;

/** The start of a period. */
export const T0 = 1_782_000_000;
/** The end of the n-th period from there. */
export const end = (n: number): number => T0 + n * PERIOD;

export const NOTHING: MeterTotals = {
  generation: 0n,
  gridImport: 0n,
  gridExport: 0n,
  charge: 0n,
  discharge: 0n,
  stateOfCharge: 0n,
};

export function totalsOf(change: Partial<MeterTotals> = {}): MeterTotals {
  return { ...NOTHING, ...change };
}

export function sampleAt(time: number, change: Partial<MeterTotals> = {}): RegisterSample {
  return { time, totals: totalsOf(change) };
}

export function open(store: JournalStore = memoryStore(), settings: MeterSettings = {}, by = device): Promise<Meter> {
  return createMeter({ store, device: by, domain, site: SITE, ...settings });
}

export const endsOf = (waiting: readonly SignedReading[]): number[] => waiting.map(({ reading }) => reading.periodEnd);
export const qualitiesOf = (waiting: readonly SignedReading[]): number[] =>
  waiting.map(({ reading }) => reading.quality);
