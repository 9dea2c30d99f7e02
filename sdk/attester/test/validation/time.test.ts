import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clockDrift,
  continueLocalTime,
  type LocalTime,
  offsetAt,
  resolveLocalTime,
} from "../../src/validation/index.ts";

const at = (iso: string): number => Date.parse(iso) / 1_000;
const local = (year: number, month: number, day: number, hour: number, minute = 0): LocalTime => ({
  year,
  month,
  day,
  hour,
  minute,
  second: 0,
});

describe("local time", () => {
  test("is one moment on a common day", () => {
    expect(resolveLocalTime(local(2026, 1, 15, 12), "Europe/Berlin")).toEqual({
      kind: "once",
      at: at("2026-01-15T11:00Z"),
    });
    expect(resolveLocalTime(local(2026, 7, 15, 12), "Europe/Berlin")).toEqual({
      kind: "once",
      at: at("2026-07-15T10:00Z"),
    });
    expect(resolveLocalTime(local(2026, 7, 15, 12), "Asia/Kathmandu")).toEqual({
      kind: "once",
      at: at("2026-07-15T06:15Z"),
    });
  });

  test("was not when clocks went forward, and was twice when they went back", () => {
    expect(resolveLocalTime(local(2026, 3, 29, 2, 30), "Europe/Berlin")).toEqual({ kind: "never" });
    expect(resolveLocalTime(local(2026, 10, 25, 2, 30), "Europe/Berlin")).toEqual({
      kind: "twice",
      earlier: at("2026-10-25T00:30Z"),
      later: at("2026-10-25T01:30Z"),
    });
    // Half an hour, on Lord Howe Island.
    expect(resolveLocalTime(local(2026, 4, 5, 1, 45), "Australia/Lord_Howe")).toMatchObject({ kind: "twice" });
  });

  test("is refused where there is no such date", () => {
    expect(resolveLocalTime(local(2026, 2, 29, 12), "Europe/Berlin")).toEqual({ kind: "invalid" });
    expect(resolveLocalTime(local(2026, 2, 28, 24), "Europe/Berlin")).toEqual({ kind: "invalid" });
  });

  test("gives every moment back, in every zone", () => {
    const zones = [
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
      "America/St_Johns",
      "UTC",
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: at("2000-01-01"), max: at("2049-01-01") }),
        fc.constantFrom(...zones),
        (time, zone) => {
          const shown = new Date((time + offsetAt(time, zone)) * 1_000);
          const resolved = resolveLocalTime(
            {
              year: shown.getUTCFullYear(),
              month: shown.getUTCMonth() + 1,
              day: shown.getUTCDate(),
              hour: shown.getUTCHours(),
              minute: shown.getUTCMinutes(),
              second: shown.getUTCSeconds(),
            },
            zone,
          );
          const times =
            resolved.kind === "once"
              ? [resolved.at]
              : resolved.kind === "twice"
                ? [resolved.earlier, resolved.later]
                : [];
          expect(times).toContain(time);
        },
      ),
    );
  });

  test("a file's rows tell the hour that was twice apart by their order, the 100 quarter hours of that day in a row", () => {
    let last: number | undefined = at("2026-10-24T21:45Z");
    const times: number[] = [];
    const rows = [0, 1, 2, 2, 3, 4, 5].flatMap((hour) => [0, 15, 30, 45].map((minute) => [hour, minute] as const));
    for (const [hour, minute] of rows) {
      last = continueLocalTime(resolveLocalTime(local(2026, 10, 25, hour, minute), "Europe/Berlin"), last);
      if (last !== undefined) times.push(last);
    }
    expect(times).toEqual(rows.map((_, i) => at("2026-10-24T22:00Z") + i * 900));
  });

  test("order does not tell for the first row, nor a third time", () => {
    const twice = resolveLocalTime(local(2026, 10, 25, 2, 30), "Europe/Berlin");
    expect(continueLocalTime(twice, undefined)).toBeUndefined();
    expect(continueLocalTime(twice, at("2026-10-25T01:30Z"))).toBeUndefined();
    expect(continueLocalTime({ kind: "never" }, 0)).toBeUndefined();
  });
});

describe("a meter's clock", () => {
  test("drifts by what is left when the way's delays are taken out", () => {
    // 20 ppm slow, delays of up to 40 s that are now and then almost nothing, for a week.
    const seen = Array.from({ length: 672 }, (_, i) => {
      const heard = 1_782_000_000 + i * 900;
      const delay = i % 7 === 0 ? 0.2 : 5 + ((i * 37) % 35);
      return { heard, at: heard - delay - (i * 900 * 20) / 1e6 };
    });
    const drift = clockDrift(seen);
    expect(drift?.ppm).toBeGreaterThan(19);
    expect(drift?.ppm).toBeLessThan(21);
    expect(drift?.behind).toBeGreaterThan(6); // half a week at 20 ppm
    expect(drift?.behind).toBeLessThan(12.5);
  });

  test("is not judged by a few, nor within the hour", () => {
    const heard = [0, 1, 2].map((i) => ({ heard: i * 3_600, at: i * 3_600 }));
    expect(clockDrift(heard)).toBeUndefined();
    expect(clockDrift([0, 1, 2, 3].map((i) => ({ heard: i * 60, at: i * 60 })))).toBeUndefined();
  });

  test("ahead of the node's is negative", () => {
    const seen = [0, 1, 2, 3].map((i) => ({ heard: i * 3_600, at: i * 3_600 + 45 }));
    expect(clockDrift(seen)).toEqual({ behind: -45, ppm: 0 });
  });
});
