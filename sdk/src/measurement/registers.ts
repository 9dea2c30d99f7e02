import { BaseError } from "../errors/base.ts";
import type { Registers } from "./types.ts";

/** Four lanes of a word, lane 0 first. */
export type Lanes = readonly [bigint, bigint, bigint, bigint];

/** The energy word, lane by lane, in Wh since the meter (or the site) began. */
export interface EnergyRegisters {
  /** G: everything the site generated. */
  readonly generation: bigint;
  /** K: the part of G that charged the battery. */
  readonly greenCharge: bigint;
  /** E: the part of G that left for the grid in its own period. */
  readonly directExport: bigint;
  /** M: import from the grid. */
  readonly gridImport: bigint;
}

/** The flows word, lane by lane, in Wh. */
export interface FlowRegisters {
  /** D: what left the battery. */
  readonly discharge: bigint;
  /** X: export to the grid, whatever its source. */
  readonly gridExport: bigint;
  /** C: what entered the battery, whatever its source. */
  readonly charge: bigint;
  /** S: what the battery holds; a state, not a register. */
  readonly stateOfCharge: bigint;
}

const LANE_MAX = (1n << 64n) - 1n;
const WORD_MAX = (1n << 256n) - 1n;

/** A value that does not fit an unsigned 64-bit lane, or a word that does not fit 256 bits. */
export class LaneOutOfRangeError extends BaseError {
  override readonly name = "LaneOutOfRangeError";
  /** The value that does not fit. */
  readonly value: bigint;

  constructor(value: bigint, bits: 64 | 256) {
    super(`${value} is not an unsigned integer of ${bits} bits.`, {
      metaMessages: ["Registers count whole Wh from 0; apply the epoch's offset modulo 2^64 when a meter rolls over."],
    });
    this.value = value;
  }
}

/** A lane of a sum that exceeds 2^64 − 1. */
export class LaneOverflowError extends BaseError {
  override readonly name = "LaneOverflowError";
  /** The lane, 0 the highest. */
  readonly laneIndex: number;

  constructor(a: Registers, b: Registers, laneIndex: number) {
    super(`Lane ${laneIndex} of ${word(a)} + ${word(b)} exceeds 2^64 − 1 Wh.`, {
      metaMessages: ["Check that both words hold Wh; no real site or fleet reaches 2^64 Wh."],
    });
    this.laneIndex = laneIndex;
  }
}

/** A lane of a difference that is negative: a register that ran backwards. */
export class LaneUnderflowError extends BaseError {
  override readonly name = "LaneUnderflowError";
  /** The lane, 0 the highest. */
  readonly laneIndex: number;

  constructor(a: Registers, b: Registers, laneIndex: number) {
    super(`Lane ${laneIndex} of ${word(a)} − ${word(b)} is negative: a cumulative register ran backwards.`, {
      metaMessages: ["After a meter exchange or a rollover, add the device epoch's offset before subtracting."],
    });
    this.laneIndex = laneIndex;
  }
}

function word(value: bigint): string {
  return `0x${value.toString(16).padStart(64, "0")}`;
}

/**
 * Packs four lanes, Wh, into a word.
 *
 * @throws {@link LaneOutOfRangeError} when a lane is negative or above 2^64 − 1.
 * @example
 * ```ts
 * import { packRegisters } from "@wattle/sdk";
 *
 * packRegisters([1n, 0n, 0n, 2n]); // 2^192 + 2
 * ```
 */
export function packRegisters(lanes: Lanes): Registers {
  let packed = 0n;
  for (const lane of lanes) {
    if (lane < 0n || lane > LANE_MAX) throw new LaneOutOfRangeError(lane, 64);
    packed = (packed << 64n) | lane;
  }
  return packed;
}

/**
 * The four lanes of a word, Wh, lane 0 first.
 *
 * @throws {@link LaneOutOfRangeError} when the word is negative or wider than 256 bits.
 * @example
 * ```ts
 * import { unpackRegisters } from "@wattle/sdk";
 *
 * unpackRegisters((1n << 192n) + 2n); // [1n, 0n, 0n, 2n]
 * ```
 */
export function unpackRegisters(registers: Registers): Lanes {
  if (registers < 0n || registers > WORD_MAX) throw new LaneOutOfRangeError(registers, 256);
  return [registers >> 192n, (registers >> 128n) & LANE_MAX, (registers >> 64n) & LANE_MAX, registers & LANE_MAX];
}

/**
 * Packs G, K, E, M, Wh.
 *
 * @throws {@link LaneOutOfRangeError} when a register is negative or above 2^64 − 1.
 * @example
 * ```ts
 * import { packEnergy } from "@wattle/sdk";
 *
 * const energy = packEnergy({ generation: 5_000n, greenCharge: 2_000n, directExport: 1_000n, gridImport: 0n });
 * ```
 */
export function packEnergy(energy: EnergyRegisters): Registers {
  return packRegisters([energy.generation, energy.greenCharge, energy.directExport, energy.gridImport]);
}

/**
 * G, K, E, M of an energy word, Wh.
 *
 * @throws {@link LaneOutOfRangeError} when the word is wider than 256 bits.
 * @example
 * ```ts
 * import { packEnergy, unpackEnergy } from "@wattle/sdk";
 *
 * unpackEnergy(packEnergy({ generation: 5n, greenCharge: 2n, directExport: 1n, gridImport: 0n })).greenCharge; // 2n
 * ```
 */
export function unpackEnergy(registers: Registers): EnergyRegisters {
  const [generation, greenCharge, directExport, gridImport] = unpackRegisters(registers);
  return { generation, greenCharge, directExport, gridImport };
}

/**
 * Packs D, X, C, S, Wh.
 *
 * @throws {@link LaneOutOfRangeError} when a register is negative or above 2^64 − 1.
 * @example
 * ```ts
 * import { packFlows } from "@wattle/sdk";
 *
 * const flows = packFlows({ discharge: 0n, gridExport: 1_000n, charge: 2_000n, stateOfCharge: 2_000n });
 * ```
 */
export function packFlows(flows: FlowRegisters): Registers {
  return packRegisters([flows.discharge, flows.gridExport, flows.charge, flows.stateOfCharge]);
}

/**
 * D, X, C, S of a flows word, Wh.
 *
 * @throws {@link LaneOutOfRangeError} when the word is wider than 256 bits.
 * @example
 * ```ts
 * import { packFlows, unpackFlows } from "@wattle/sdk";
 *
 * unpackFlows(packFlows({ discharge: 0n, gridExport: 1n, charge: 2n, stateOfCharge: 3n })).stateOfCharge; // 3n
 * ```
 */
export function unpackFlows(registers: Registers): FlowRegisters {
  const [discharge, gridExport, charge, stateOfCharge] = unpackRegisters(registers);
  return { discharge, gridExport, charge, stateOfCharge };
}

/**
 * Lane-wise sum, Wh.
 *
 * @throws {@link LaneOverflowError} when a lane exceeds 2^64 − 1.
 * @throws {@link LaneOutOfRangeError} when a word is wider than 256 bits.
 * @example
 * ```ts
 * import { addRegisters, packRegisters } from "@wattle/sdk";
 *
 * addRegisters(packRegisters([1n, 2n, 3n, 4n]), packRegisters([1n, 1n, 1n, 1n])); // [2n, 3n, 4n, 5n], packed
 * ```
 */
export function addRegisters(a: Registers, b: Registers): Registers {
  return lanewise(a, b, (x, y, index) => {
    if (x + y > LANE_MAX) throw new LaneOverflowError(a, b, index);
    return x + y;
  });
}

/**
 * Lane-wise difference, Wh.
 *
 * @throws {@link LaneUnderflowError} when a lane of `b` exceeds that of `a`.
 * @throws {@link LaneOutOfRangeError} when a word is wider than 256 bits.
 * @example
 * ```ts
 * import { packRegisters, subRegisters } from "@wattle/sdk";
 *
 * subRegisters(packRegisters([5n, 2n, 3n, 4n]), packRegisters([1n, 1n, 1n, 1n])); // [4n, 1n, 2n, 3n], packed
 * ```
 */
export function subRegisters(a: Registers, b: Registers): Registers {
  return lanewise(a, b, (x, y, index) => {
    if (x < y) throw new LaneUnderflowError(a, b, index);
    return x - y;
  });
}

/**
 * The offset of a device epoch: `closing` − `opening` modulo 2^64 a lane, as the registry computes it.
 *
 * @throws {@link LaneOutOfRangeError} when a word is wider than 256 bits.
 * @example
 * ```ts
 * import { continueRegisters, offsetRegisters, packRegisters } from "@wattle/sdk";
 *
 * const offset = offsetRegisters(packRegisters([100n, 0n, 0n, 0n]), packRegisters([7n, 0n, 0n, 0n]));
 * continueRegisters(packRegisters([9n, 0n, 0n, 0n]), offset); // [102n, 0n, 0n, 0n], packed
 * ```
 */
export function offsetRegisters(closing: Registers, opening: Registers): Registers {
  return lanewise(closing, opening, (x, y) => (x - y) & LANE_MAX);
}

/**
 * A site's registers: what its meter shows plus the epoch's offset, modulo 2^64 a lane.
 *
 * @throws {@link LaneOutOfRangeError} when a word is wider than 256 bits.
 * @example
 * ```ts
 * import { continueRegisters, packRegisters } from "@wattle/sdk";
 *
 * continueRegisters(packRegisters([9n, 0n, 0n, 0n]), packRegisters([93n, 0n, 0n, 0n])); // [102n, 0n, 0n, 0n], packed
 * ```
 */
export function continueRegisters(meter: Registers, offset: Registers): Registers {
  return lanewise(meter, offset, (x, y) => (x + y) & LANE_MAX);
}

function lanewise(a: Registers, b: Registers, operation: (x: bigint, y: bigint, index: number) => bigint): Registers {
  const x = unpackRegisters(a);
  const y = unpackRegisters(b);
  return packRegisters([
    operation(x[0], y[0], 0),
    operation(x[1], y[1], 1),
    operation(x[2], y[2], 2),
    operation(x[3], y[3], 3),
  ]);
}
