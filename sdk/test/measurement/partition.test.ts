import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accumulate, type MeterTotals, type PeriodFlows, partition } from "../../src/measurement/partition.ts";
import {
  LaneUnderflowError,
  packEnergy,
  packFlows,
  unpackEnergy,
  unpackFlows,
} from "../../src/measurement/registers.ts";

const wh = fc.bigInt({ min: 0n, max: 20_000n });
const flows = fc.record({ generation: wh, gridImport: wh, gridExport: wh, charge: wh, discharge: wh });
const nothing = { generation: 0n, gridImport: 0n, gridExport: 0n, charge: 0n, discharge: 0n };
const START = { energy: packEnergy({ generation: 0n, greenCharge: 0n, directExport: 0n, gridImport: 0n }), flows: 0n };

describe("partition", () => {
  test.each<[string, Partial<PeriodFlows>, [bigint, bigint, bigint]]>([
    ["noon: charge and export from PV", { generation: 1000n, charge: 400n, gridExport: 300n }, [400n, 300n, 300n]],
    ["charging from the grid is not green", { generation: 100n, charge: 400n, gridImport: 400n }, [0n, 0n, 100n]],
    ["charge beyond the import is green", { generation: 100n, charge: 400n, gridImport: 350n }, [50n, 0n, 50n]],
    ["exporting the battery is not direct", { generation: 100n, gridExport: 500n, discharge: 500n }, [0n, 0n, 100n]],
    ["never above what was generated", { generation: 100n, charge: 90n, gridExport: 90n }, [90n, 10n, 0n]],
    ["night", { discharge: 300n }, [0n, 0n, 0n]],
  ])("%s", (_, given, [greenCharge, directExport, selfUse]) => {
    expect(partition({ ...nothing, ...given })).toEqual({ greenCharge, directExport, selfUse });
  });

  test("the parts are not negative and add up to the generation", () => {
    fc.assert(
      fc.property(flows, (given) => {
        const { greenCharge, directExport, selfUse } = partition(given);
        expect(greenCharge + directExport + selfUse).toBe(given.generation);
        for (const part of [greenCharge, directExport, selfUse]) expect(part >= 0n).toBe(true);
        expect(greenCharge <= given.charge && directExport <= given.gridExport).toBe(true);
      }),
    );
  });

  test("the rule is not additive, so K and E must be registers: one lumped period says less than its two halves", () => {
    const first = { ...nothing, generation: 100n, charge: 100n };
    const second = { ...nothing, gridImport: 100n };
    const lumped = { ...nothing, generation: 100n, charge: 100n, gridImport: 100n };
    expect(partition(first).greenCharge + partition(second).greenCharge).toBe(100n);
    expect(partition(lumped).greenCharge).toBe(0n);
  });
});

describe("accumulate", () => {
  test("registers are the sums of the periods' parts", () => {
    fc.assert(
      fc.property(fc.array(flows, { maxLength: 20 }), (periods) => {
        let meter = START;
        let totals: MeterTotals = { ...nothing, stateOfCharge: 0n };
        const sum = { greenCharge: 0n, directExport: 0n };
        for (const [index, period] of periods.entries()) {
          totals = {
            generation: totals.generation + period.generation,
            gridImport: totals.gridImport + period.gridImport,
            gridExport: totals.gridExport + period.gridExport,
            charge: totals.charge + period.charge,
            discharge: totals.discharge + period.discharge,
            stateOfCharge: BigInt(index % 3),
          };
          meter = accumulate(meter, totals);
          sum.greenCharge += partition(period).greenCharge;
          sum.directExport += partition(period).directExport;
        }
        const { generation, gridImport, ...rest } = totals;
        expect(unpackEnergy(meter.energy)).toEqual({ generation, gridImport, ...sum });
        const { discharge, gridExport, charge, stateOfCharge } = rest;
        expect(unpackFlows(meter.flows)).toEqual({ discharge, gridExport, charge, stateOfCharge });
      }),
    );
  });

  test.each(["generation", "gridImport", "gridExport", "charge", "discharge"] as const)(
    "%s cannot run backwards; the state of charge can fall",
    (register) => {
      const totals: MeterTotals = { ...nothing, [register]: 5n, stateOfCharge: 9n };
      const meter = accumulate(START, totals);
      expect(unpackFlows(accumulate(meter, { ...totals, stateOfCharge: 0n }).flows).stateOfCharge).toBe(0n);
      expect(() => accumulate(meter, { ...totals, [register]: 4n })).toThrow(LaneUnderflowError);
    },
  );

  test("registers start from what the meter showed", () => {
    const energy = packEnergy({ generation: 10n, greenCharge: 4n, directExport: 3n, gridImport: 7n });
    const before = { energy, flows: packFlows({ discharge: 1n, gridExport: 2n, charge: 3n, stateOfCharge: 4n }) };
    const totals = { generation: 20n, gridImport: 7n, gridExport: 4n, charge: 8n, discharge: 1n, stateOfCharge: 8n };
    expect(unpackEnergy(accumulate(before, totals).energy)).toEqual({
      generation: 20n,
      greenCharge: 9n,
      directExport: 5n,
      gridImport: 7n,
    });
  });
});
