import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addRegisters,
  continueRegisters,
  LaneOutOfRangeError,
  LaneOverflowError,
  LaneUnderflowError,
  offsetRegisters,
  packEnergy,
  packFlows,
  packRegisters,
  subRegisters,
  unpackEnergy,
  unpackFlows,
  unpackRegisters,
} from "../../src/measurement/registers.ts";

const MAX = (1n << 64n) - 1n;
const lane = fc.bigInt({ min: 0n, max: MAX });
const lanes = fc.tuple(lane, lane, lane, lane);
const mod = (value: bigint) => ((value % (MAX + 1n)) + MAX + 1n) % (MAX + 1n);

describe("registers", () => {
  test("lane 0 is the highest", () => {
    expect(packRegisters([1n, 2n, 3n, 4n])).toBe((1n << 192n) + (2n << 128n) + (3n << 64n) + 4n);
  });

  test("words by name", () => {
    const energy = { generation: 5n, greenCharge: 4n, directExport: 3n, gridImport: 2n };
    expect(packEnergy(energy)).toBe(packRegisters([5n, 4n, 3n, 2n]));
    expect(unpackEnergy(packEnergy(energy))).toEqual(energy);
    const flows = { discharge: 5n, gridExport: 4n, charge: 3n, stateOfCharge: 2n };
    expect(packFlows(flows)).toBe(packRegisters([5n, 4n, 3n, 2n]));
    expect(unpackFlows(packFlows(flows))).toEqual(flows);
  });

  test("packing is undone by unpacking", () => {
    fc.assert(
      fc.property(lanes, (a) => {
        expect(unpackRegisters(packRegisters(a))).toEqual(a);
      }),
    );
  });

  test("sums and differences are lane-wise, or throw exactly when a lane cannot hold them", () => {
    fc.assert(
      fc.property(lanes, lanes, (a, b) => {
        const [x, y] = [packRegisters(a), packRegisters(b)];
        const at = (test: (p: bigint, q: bigint) => boolean) => a.findIndex((p, index) => test(p, b[index] ?? 0n));
        const over = at((p, q) => p + q > MAX);
        if (over < 0) expect(unpackRegisters(addRegisters(x, y))).toEqual(a.map((p, index) => p + (b[index] ?? 0n)));
        else expect(() => addRegisters(x, y)).toThrow(new LaneOverflowError(x, y, over));
        const under = at((p, q) => p < q);
        if (under < 0) expect(unpackRegisters(subRegisters(x, y))).toEqual(a.map((p, index) => p - (b[index] ?? 0n)));
        else expect(() => subRegisters(x, y)).toThrow(new LaneUnderflowError(x, y, under));
      }),
      { numRuns: 500 },
    );
  });

  test("offsets wrap in their own lane, and continuing undoes them", () => {
    fc.assert(
      fc.property(lanes, lanes, (closing, opening) => {
        const offset = offsetRegisters(packRegisters(closing), packRegisters(opening));
        expect(unpackRegisters(offset)).toEqual(closing.map((value, index) => mod(value - (opening[index] ?? 0n))));
        expect(continueRegisters(packRegisters(opening), offset)).toBe(packRegisters(closing));
      }),
    );
  });

  test("lanes and words out of range", () => {
    expect(() => packRegisters([-1n, 0n, 0n, 0n])).toThrow(new LaneOutOfRangeError(-1n, 64));
    expect(() => packRegisters([0n, 0n, 0n, MAX + 1n])).toThrow(new LaneOutOfRangeError(MAX + 1n, 64));
    expect(() => unpackRegisters(1n << 256n)).toThrow(new LaneOutOfRangeError(1n << 256n, 256));
    expect(() => addRegisters(-1n, 0n)).toThrow(LaneOutOfRangeError);
  });
});
