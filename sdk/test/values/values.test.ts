import { describe, expect, test } from "vitest";
import { UnalignedPeriodError } from "../../src/measurement/period.ts";
import { InvalidDecimalError, Kwh, Wh } from "../../src/values/energy.ts";
import * as Period from "../../src/values/period.ts";
import { randomOf } from "../decay.reference.ts";

describe("Kwh and Wh", () => {
  test("from text and from whole units", () => {
    expect(Kwh.from("1.5")).toBe(1_500_000_000n);
    expect(Kwh.from("0.000000001")).toBe(1n);
    expect(Kwh.from("-0.25")).toBe(-250_000_000n);
    expect(Kwh.from("007")).toBe(7_000_000_000n);
    expect(Kwh.from(2n)).toBe(2_000_000_000n);
    expect(Wh.from("1500.25")).toBe(1_500_250_000n);
    expect(Wh.from(1500n)).toBe(Kwh.from("1.5"));
  });

  test("refuse what is no decimal, and what is finer than a µWh", () => {
    for (const text of ["", "-", ".5", "5.", "1,5", "1e3", "0x10", " 1", "1_000", "+1", "NaN", "0.0000000001"]) {
      expect(() => Kwh.from(text)).toThrow(InvalidDecimalError);
    }
    expect(() => Wh.from("0.0000001")).toThrow('"0.0000001" is not an amount of Wh');
  });

  test("format", () => {
    expect(Kwh.format(1_500_000_000n)).toBe("1.5");
    expect(Kwh.format(0n)).toBe("0");
    expect(Kwh.format(1n)).toBe("0.000000001");
    expect(Kwh.format(-1n)).toBe("-0.000000001");
    expect(Kwh.format(20_000_000_000n)).toBe("20");
    expect(Kwh.format(1_999_999_999n, { places: 2 })).toBe("1.99");
    expect(Kwh.format(-1n, { places: 3 })).toBe("0");
    expect(Kwh.format(1_999_999_999n, { places: 0 })).toBe("1");
    expect(Wh.format(1_500_250_000n)).toBe("1500.25");
    expect(Wh.whole(1_999_999n)).toBe(1n);
  });

  test("come back unchanged, beyond what a float holds", () => {
    const random = randomOf(77n);
    for (let i = 0; i < 1_000; i++) {
      const energy = random(2n ** 128n) - 2n ** 127n;
      expect(Kwh.from(Kwh.format(energy))).toBe(energy);
      expect(Wh.from(Wh.format(energy))).toBe(energy);
    }
  });
});

describe("Period", () => {
  const at = (...date: Parameters<typeof Date.UTC>) => Date.UTC(...date) / 1000;

  test("holds its end and not its start", () => {
    expect(Period.endOf(1_782_000_000)).toBe(1_782_000_000);
    expect(Period.endOf(1_782_000_001)).toBe(1_782_000_900);
    expect(Period.endOf(1_782_000_900)).toBe(1_782_000_900);
    expect(Period.latest(1_782_000_899)).toBe(1_782_000_000);
  });

  test("is aligned to the epoch", () => {
    expect(Period.isAligned(1_782_000_900)).toBe(true);
    expect(Period.isAligned(1_782_000_901)).toBe(false);
    expect(Period.isAligned(0.5)).toBe(false);
    expect(() => [...Period.between(1, 900)]).toThrow(UnalignedPeriodError);
    expect(() => [...Period.between(900, 1801)]).toThrow(UnalignedPeriodError);
  });

  test("goes on from one to the next", () => {
    expect([...Period.between(1_782_000_000, 1_782_001_800)]).toEqual([1_782_000_900, 1_782_001_800]);
    expect([...Period.between(1_782_000_000, 1_782_000_000)]).toEqual([]);
  });

  test("closes a day at midnight", () => {
    const day = Period.ofDay(at(2026, 5, 21, 12));
    expect(day).toHaveLength(96);
    expect(day.map(Period.format)).toContain("2026-06-21T12:00Z");
    expect(Period.format(day[0] ?? 0)).toBe("2026-06-21T00:15Z");
    expect(day.at(-1)).toBe(at(2026, 5, 22));
    expect(Period.ofDay(at(2026, 5, 22))).toEqual(day);
    expect(Period.ofDay(at(2026, 5, 22) + 1)[0]).toBe(at(2026, 5, 22) + 900);
  });

  // Local days here have 23 or 25 hours, 23.5 or 24.5 at Lord Howe; the days that settle have 96 periods all the same.
  test("does not know of summer time", () => {
    const zone = process.env.TZ;
    const changes = [
      ["Europe/Berlin", at(2026, 2, 29, 1)],
      ["Europe/Berlin", at(2026, 9, 25, 1)],
      ["America/New_York", at(2026, 2, 8, 7)],
      ["America/New_York", at(2026, 10, 1, 6)],
      ["Australia/Lord_Howe", at(2026, 3, 4, 15)],
      ["Australia/Lord_Howe", at(2026, 9, 3, 15, 30)],
    ] as const;
    try {
      for (const [name, change] of changes) {
        process.env.TZ = name;
        const offset = (time: number) => new Date(time * 1000).getTimezoneOffset();
        expect(offset(change - 1)).not.toBe(offset(change));
        const around = [...Period.between(change - 6 * 3600, change + 6 * 3600)];
        expect(around).toHaveLength(48);
        expect(around.every((end, i) => i === 0 || end - (around[i - 1] ?? 0) === 900)).toBe(true);
        const day = Period.ofDay(change);
        expect(day).toHaveLength(96);
        expect(day.every(Period.isAligned)).toBe(true);
        expect((day.at(-1) ?? 0) % 86_400).toBe(0);
        expect(new Set(day.map(Period.format)).size).toBe(96);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
