import { floorSub, min } from "../integers.ts";
import { packEnergy, packFlows, subRegisters, unpackEnergy, unpackFlows } from "./registers.ts";
import type { Registers } from "./types.ts";

/** What moved in one period, Wh, AC side. */
export interface PeriodFlows {
  /** ΔG, generated. */
  readonly generation: bigint;
  /** ΔM, imported from the grid. */
  readonly gridImport: bigint;
  /** ΔX, exported to the grid. */
  readonly gridExport: bigint;
  /** ΔC, charged into the battery. */
  readonly charge: bigint;
  /** ΔD, discharged from the battery. */
  readonly discharge: bigint;
}

/** A period's generation by use, Wh; the three add up to ΔG. */
export interface Partition {
  /** ΔK, green charge. */
  readonly greenCharge: bigint;
  /** ΔE, direct green export. */
  readonly directExport: bigint;
  /** ΔU, self-use. */
  readonly selfUse: bigint;
}

/** What a meter shows at a period's end, Wh: five cumulative totals and the state of charge. */
export interface MeterTotals extends PeriodFlows {
  /** S, held by the battery now. */
  readonly stateOfCharge: bigint;
}

/** A meter's two words of registers. */
export interface MeterRegisters {
  /** G, K, E, M. */
  readonly energy: Registers;
  /** D, X, C, S. */
  readonly flows: Registers;
}

/**
 * Partitions one period's generation by the conservative rule: what was charged beyond the import was green, what was exported beyond
 * the discharge was direct. Never above ΔG, whatever the order of things inside the period.
 *
 * ΔK = min(ΔG, max(0, ΔC − ΔM)), ΔE = min(ΔG − ΔK, max(0, ΔX − ΔD)), ΔU = ΔG − ΔK − ΔE. Exact integers, nothing is rounded.
 *
 * @example
 * ```ts
 * import { partition } from "@wattle/sdk";
 *
 * partition({ generation: 1_000n, gridImport: 0n, gridExport: 300n, charge: 400n, discharge: 0n });
 * // { greenCharge: 400n, directExport: 300n, selfUse: 300n }
 * ```
 */
export function partition(flows: PeriodFlows): Partition {
  const { generation, gridImport, gridExport, charge, discharge } = flows;
  const greenCharge = min(generation, floorSub(charge, gridImport));
  const directExport = min(generation - greenCharge, floorSub(gridExport, discharge));
  return { greenCharge, directExport, selfUse: generation - greenCharge - directExport };
}

/**
 * A meter's registers one period on: its totals at the period's end, with K and E advanced by the {@link partition} of the period.
 * The rule is not linear, so it must be applied once each period, in order.
 *
 * @param previous The registers at the end of the previous period.
 * @param totals What the meter shows at the end of this one.
 * @throws {@link LaneUnderflowError} when a total runs backwards; {@link LaneOutOfRangeError} when one exceeds 2^64 − 1 Wh.
 * @example
 * ```ts
 * import { accumulate, packEnergy, packFlows } from "@wattle/sdk";
 *
 * const before = {
 *   energy: packEnergy({ generation: 0n, greenCharge: 0n, directExport: 0n, gridImport: 0n }),
 *   flows: packFlows({ discharge: 0n, gridExport: 0n, charge: 0n, stateOfCharge: 0n }),
 * };
 * const after = accumulate(before, {
 *   generation: 1_000n, gridImport: 0n, gridExport: 300n, charge: 400n, discharge: 0n, stateOfCharge: 380n,
 * });
 * ```
 */
export function accumulate(previous: MeterRegisters, totals: MeterTotals): MeterRegisters {
  const { generation, gridImport, gridExport, charge, discharge, stateOfCharge } = totals;
  const held = unpackEnergy(previous.energy);
  const flows = packFlows({ discharge, gridExport, charge, stateOfCharge });
  // K and E stand still in this difference: it holds ΔG and ΔM. S is a state and may fall, so it is left out of the other.
  const grown = unpackEnergy(subRegisters(packEnergy({ ...held, generation, gridImport }), previous.energy));
  const moved = unpackFlows(subRegisters(withoutState(flows), withoutState(previous.flows)));
  const { greenCharge, directExport } = partition({
    generation: grown.generation,
    gridImport: grown.gridImport,
    gridExport: moved.gridExport,
    charge: moved.charge,
    discharge: moved.discharge,
  });
  return {
    energy: packEnergy({
      generation,
      greenCharge: held.greenCharge + greenCharge,
      directExport: held.directExport + directExport,
      gridImport,
    }),
    flows,
  };
}

function withoutState(flows: Registers): Registers {
  return packFlows({ ...unpackFlows(flows), stateOfCharge: 0n });
}
