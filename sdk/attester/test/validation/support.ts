import { type Capacities, PERIOD, packEnergy, packFlows, partition, type Reading } from "@wattle/sdk";
import type { KnownReading } from "../../src/validation/index.ts";
import { continuous } from "../../src/validation/index.ts";

/** The start of a period, noon in June. */
export const T0 = 1_782_043_200;
export const end = (n: number): number => T0 + n * PERIOD;

/** A home of 5 kW PV, 5 kW of battery and 10 kWh, 10 kW of grid. */
export const HOME: Capacities = {
  generationW: 5_000,
  storageW: 5_000,
  exportW: 10_000,
  importW: 10_000,
  storageWh: 10_000,
};

export interface Flows {
  readonly generation?: bigint;
  readonly import?: bigint;
  readonly export?: bigint;
  readonly charge?: bigint;
  readonly discharge?: bigint;
  readonly stateOfCharge?: bigint;
}

/** The reading of a period in which so much moved, after another: K and E by the partition. */
export function after(before: Reading, flows: Flows, change: Partial<Reading> = {}): Reading {
  const lanes = (word: bigint): bigint[] =>
    [0n, 1n, 2n, 3n].map((i) => (word >> (192n - 64n * i)) & ((1n << 64n) - 1n));
  const [g = 0n, k = 0n, e = 0n, m = 0n] = lanes(before.energy);
  const [d = 0n, x = 0n, c = 0n, s = 0n] = lanes(before.flows);
  const moved = {
    generation: flows.generation ?? 0n,
    gridImport: flows.import ?? 0n,
    gridExport: flows.export ?? 0n,
    charge: flows.charge ?? 0n,
    discharge: flows.discharge ?? 0n,
  };
  const { greenCharge, directExport } = partition(moved);
  return {
    ...before,
    periodEnd: before.periodEnd + PERIOD,
    energy: packEnergy({
      generation: g + moved.generation,
      greenCharge: k + greenCharge,
      directExport: e + directExport,
      gridImport: m + moved.gridImport,
    }),
    flows: packFlows({
      discharge: d + moved.discharge,
      gridExport: x + moved.gridExport,
      charge: c + moved.charge,
      stateOfCharge: flows.stateOfCharge ?? s,
    }),
    ...change,
  };
}

export const FIRST: Reading = {
  site: 7n,
  periodEnd: T0,
  revision: 0,
  epoch: 1,
  quality: 0,
  energy: packEnergy({ generation: 1_000_000n, greenCharge: 200_000n, directExport: 300_000n, gridImport: 400_000n }),
  flows: packFlows({ discharge: 150_000n, gridExport: 350_000n, charge: 250_000n, stateOfCharge: 5_000n }),
};

export const known = (reading: Reading): KnownReading => continuous(reading);
