import fc from "fast-check";
import { keccak256 } from "viem";
import { describe, expect, test } from "vitest";
import { DAY, PERIOD, UnalignedPeriodError } from "../../src/measurement/period.ts";
import {
  buildProfile,
  dayStartOf,
  MalformedProfileError,
  ProfileOrderError,
  ProfileOverflowError,
  profileEntries,
} from "../../src/measurement/profile.ts";
import { LaneUnderflowError, packRegisters, subRegisters, unpackEnergy } from "../../src/measurement/registers.ts";

const MIDNIGHT = 1_782_000_000; // 2026-06-21 00:00 UTC
const at = (period: number, generation: bigint, directExport = 0n, gridImport = 0n) => ({
  periodEnd: MIDNIGHT + period * PERIOD,
  energy: packRegisters([generation, 0n, directExport, gridImport]),
});

describe("day profile", () => {
  test("12 bytes a period: ΔG, ΔE, ΔM", () => {
    const { data, hash } = buildProfile(at(0, 100n, 10n, 1n), [at(1, 101n, 12n, 4n), at(2, 357n, 12n, 4n)]);
    expect(data).toBe("0x000000010000000200000003000001000000000000000000");
    expect(hash).toBe(keccak256(data));
    expect(profileEntries(data)).toEqual([
      { generation: 1n, directExport: 2n, gridImport: 3n },
      { generation: 256n, directExport: 0n, gridImport: 0n },
    ]);
  });

  test("the period that ends at midnight is the day's last", () => {
    expect(dayStartOf(MIDNIGHT)).toBe(MIDNIGHT - DAY);
    expect(dayStartOf(MIDNIGHT + PERIOD)).toBe(MIDNIGHT);
    const day = Array.from({ length: 96 }, (_, index) => at(index + 1, BigInt(index + 1)));
    expect(profileEntries(buildProfile(at(0, 0n), day).data)).toHaveLength(96);
  });

  test("a gap shows, and its energy is in the first reading after it; an opening before midnight counts", () => {
    const { data } = buildProfile(at(-3, 5n), [at(2, 9n), at(4, 12n)]);
    const entry = (generation: bigint) => ({ generation, directExport: 0n, gridImport: 0n });
    expect(profileEntries(data)).toEqual([null, entry(4n), null, entry(3n)]);
  });

  test("a site that enters at noon has no reading before", () => {
    const entries = profileEntries(buildProfile(at(48, 5n), [at(49, 6n)]).data);
    expect(entries.slice(0, 48).every((entry) => entry === null)).toBe(true);
    expect(entries[48]?.generation).toBe(1n);
  });

  test("the entries sum to the register differences, whatever is missing", () => {
    const step = fc.record({
      read: fc.boolean(),
      lanes: fc.array(fc.bigInt({ min: 0n, max: 40_000n }), { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 96 }), (steps) => {
        const opening = at(0, 1000n, 1000n, 1000n);
        let now = [1000n, 1000n, 1000n];
        const readings = steps.flatMap(({ read, lanes }, index) => {
          now = now.map((value, lane) => value + (lanes[lane] ?? 0n));
          const [generation = 0n, directExport, gridImport] = now;
          return read || index === steps.length - 1 ? [at(index + 1, generation, directExport, gridImport)] : [];
        });
        const entries = profileEntries(buildProfile(opening, readings).data);
        expect(entries).toHaveLength(steps.length);
        const last = readings.at(-1);
        if (!last) throw new Error("no reading");
        const { generation, directExport, gridImport } = unpackEnergy(subRegisters(last.energy, opening.energy));
        const total = { generation: 0n, directExport: 0n, gridImport: 0n };
        for (const entry of entries) {
          total.generation += entry?.generation ?? 0n;
          total.directExport += entry?.directExport ?? 0n;
          total.gridImport += entry?.gridImport ?? 0n;
        }
        expect(total).toEqual({ generation, directExport, gridImport });
      }),
    );
  });

  test("what it refuses", () => {
    expect(() => buildProfile(at(0, 0n), [])).toThrow(MalformedProfileError);
    expect(() => buildProfile(at(0, 0n), [at(2, 1n), at(1, 2n), at(3, 3n)])).toThrow(
      new ProfileOrderError(MIDNIGHT + PERIOD, MIDNIGHT + 2 * PERIOD, MIDNIGHT + DAY),
    );
    expect(() => buildProfile(at(1, 0n), [at(1, 0n)])).toThrow(ProfileOrderError);
    expect(() => buildProfile(at(-9, 0n), [at(-2, 1n), at(1, 2n)])).toThrow(ProfileOrderError); // of two days
    expect(() => buildProfile(at(0, 0n), [{ ...at(1, 1n), periodEnd: MIDNIGHT + 1 }])).toThrow(UnalignedPeriodError);
    expect(() => buildProfile(at(0, 2n), [at(1, 1n)])).toThrow(LaneUnderflowError);
    expect(() => buildProfile(at(0, 0n), [at(1, 0xffff_ffffn)])).toThrow(
      new ProfileOverflowError(MIDNIGHT + PERIOD, 0xffff_ffffn),
    );
    expect(() => profileEntries("0x")).toThrow(MalformedProfileError);
    expect(() => profileEntries("0x0000000000000000000000")).toThrow(MalformedProfileError);
    expect(() => profileEntries(`0x${"ff".repeat(12)}`)).toThrow(MalformedProfileError);
    expect(() => profileEntries(`0x${"00".repeat(12 * 97)}`)).toThrow(MalformedProfileError);
  });
});
