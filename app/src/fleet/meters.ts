// Simulated meters: what each shows at two period ends, from its number alone.
import {
  accumulate,
  type Device,
  type MeterRegisters,
  type MeterTotals,
  packEnergy,
  packFlows,
  secp256k1Device,
} from "@wattle/sdk";
import { keccak256, toHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";

/** What every home of the simulation is accredited for, W and Wh. */
export const CAPACITIES = {
  generationW: 6_000,
  storageW: 5_000,
  exportW: 6_000,
  importW: 10_000,
  storageWh: 10_000,
} as const;

/** What a meter shows at the beginning and at the end of a period. */
export interface ShownPeriod {
  readonly opening: MeterRegisters;
  readonly closing: MeterRegisters;
}

/** Part of what is charged that is stored. */
const CHARGED = 95n;

/**
 * A home around noon: 300 to 1,199 Wh generated in the period, up to half of them charged, some of the rest exported, up to 99 Wh imported. Its
 * registers had counted up to 10 MWh before. The same number shows the same.
 */
export function meterShows(number: number): ShownPeriod {
  const random = randomOf(number);
  const before: MeterTotals = {
    generation: 5_000_000n + random(5_000_000),
    gridImport: random(3_000_000),
    gridExport: 1_000_000n + random(1_000_000),
    charge: 1_000_000n + random(1_000_000),
    discharge: random(1_000_000),
    stateOfCharge: 2_000n,
  };
  const opening = {
    energy: packEnergy({
      generation: before.generation,
      greenCharge: before.charge,
      directExport: before.gridExport,
      gridImport: before.gridImport,
    }),
    flows: packFlows(before),
  };
  const generation = 300n + random(900);
  const charge = random(Number(generation / 2n));
  const closing = accumulate(opening, {
    generation: before.generation + generation,
    gridImport: before.gridImport + random(100),
    gridExport: before.gridExport + random(Number(generation - charge)),
    charge: before.charge + charge,
    discharge: before.discharge,
    stateOfCharge: before.stateOfCharge + (charge * CHARGED) / 100n,
  });
  return { opening, closing };
}

/** The metering device of a simulated home. */
export function deviceOf(number: number): Device {
  return secp256k1Device(privateKeyToAccount(keccak256(toHex(`wattle fleet device ${number}`))));
}

/** Whole numbers below a limit, by the mulberry32 generator. */
export function randomOf(seed: number): (limit: number) => bigint {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return BigInt((word ^ (word >>> 14)) >>> 0) % BigInt(Math.max(1, limit));
  };
}
