import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearSkyBound, clearSkyIrradiance, growthBound, sunElevation } from "../../src/validation/index.ts";

const at = (iso: string): number => Date.parse(iso) / 1_000;
const DEGREES = 180 / Math.PI;
const HOMES = join(
  process.env.WATTLE_SHARED ?? join(import.meta.dirname, "../../../../../shared"),
  "data/citylearn-2022-phase-1",
);

describe("the sun", () => {
  test("stands where it must: equinox, solstices, and the zenith on the tropic", () => {
    // At true noon e = 90° − |φ − δ|; δ is 0 at the equinox and ±23.44° at the solstices.
    expect(sunElevation({ latitude: 0, longitude: 0 }, at("2026-03-20T12:07:30Z"))).toBeCloseTo(90, 0);
    expect(sunElevation({ latitude: 51.48, longitude: 0 }, at("2026-06-21T12:02:00Z"))).toBeCloseTo(
      90 - 51.48 + 23.44,
      1,
    );
    expect(sunElevation({ latitude: 51.48, longitude: 0 }, at("2026-12-21T11:58:00Z"))).toBeCloseTo(
      90 - 51.48 - 23.44,
      1,
    );
    expect(sunElevation({ latitude: 23.44, longitude: 0 }, at("2026-06-21T12:02:00Z"))).toBeGreaterThan(89.5);
    expect(sunElevation({ latitude: 78, longitude: 15 }, at("2026-12-21T11:00:00Z"))).toBeLessThan(-10);
  });

  test("noon comes four minutes later a degree west", () => {
    const east = sunElevation({ latitude: 40, longitude: 0 }, at("2026-05-01T09:00:00Z"));
    const west = sunElevation({ latitude: 40, longitude: -30 }, at("2026-05-01T11:00:00Z"));
    expect(west).toBeCloseTo(east, 1);
  });

  test("gives about 1,040 W/m² at the zenith by the sea, more on a mountain, none at night", () => {
    const mean = (clearSkyIrradiance(90, at("2026-01-03")) + clearSkyIrradiance(90, at("2026-07-04"))) / 2;
    expect(mean).toBeGreaterThan(1_030);
    expect(mean).toBeLessThan(1_055);
    expect(clearSkyIrradiance(90, 0, 2_000)).toBeGreaterThan(clearSkyIrradiance(90, 0));
    expect(clearSkyIrradiance(-6.1, 0)).toBe(0);
  });

  test("is stronger the higher it stands", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 89, noNaN: true }), (e) => {
        expect(clearSkyIrradiance(e + 1, 0)).toBeGreaterThan(clearSkyIrradiance(e, 0));
      }),
    );
  });
});

describe("the bound of a clear sky", () => {
  const place = fc.record({
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  const time = fc.integer({ min: at("2020-01-01"), max: at("2049-12-31") });

  test("is never above that of the capacity, and never below nothing", () => {
    fc.assert(
      fc.property(place, time, fc.integer({ min: 900, max: 900 * 200 }), (where, from, span) => {
        const bound = clearSkyBound(where, { generationW: 5_000 }, from, from + span);
        expect(bound).toBeGreaterThanOrEqual(1n);
        expect(bound).toBeLessThanOrEqual(growthBound(5_000, span) + 1n); // one Wh for rounding up
      }),
    );
  });

  test("of a place with a reach covers every site within it", () => {
    const generationW = 50_000_000;
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    fc.assert(
      fc.property(place, time, fc.double({ min: 0, max: 12, noNaN: true }), turn, (from, at, reach, bearing) => {
        // Along a great circle, `reach` degrees away.
        const [phi, d] = [from.latitude / DEGREES, reach / DEGREES];
        const north = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing));
        const east = Math.atan2(
          Math.sin(bearing) * Math.sin(d) * Math.cos(phi),
          Math.cos(d) - Math.sin(phi) * Math.sin(north),
        );
        const there = { latitude: north * DEGREES, longitude: from.longitude + east * DEGREES };
        const bound = clearSkyBound({ ...from, reach }, { generationW }, at, at + 900);
        // Floating point: a Wh of 12 million.
        expect(bound + 1n).toBeGreaterThanOrEqual(clearSkyBound(there, { generationW }, at, at + 900));
      }),
    );
  });

  test("covers a plane that follows the sun, second by second", () => {
    const generationW = 50_000_000; // so large that a Wh of rounding hides nothing
    fc.assert(
      fc.property(place, time, (where, from) => {
        let wattSeconds = 0;
        for (let t = from; t < from + 900; t += 10) {
          const part = (1.5 * clearSkyIrradiance(sunElevation(where, t + 5), t)) / 1_000;
          wattSeconds += 10 * Math.min(1, part) * generationW;
        }
        const bound = clearSkyBound(where, { generationW }, from, from + 900);
        expect(Number(bound)).toBeGreaterThanOrEqual((1.1 * wattSeconds) / 3_600);
      }),
      { numRuns: 500 },
    );
  });

  test("is nothing in the night, and the capacity's at noon", () => {
    const berlin = { latitude: 52.5, longitude: 13.4 };
    expect(clearSkyBound(berlin, { generationW: 5_000 }, at("2026-01-10T00:00Z"), at("2026-01-10T00:15Z"))).toBe(1n);
    expect(clearSkyBound(berlin, { generationW: 5_000 }, at("2026-06-10T11:00Z"), at("2026-06-10T11:15Z"))).toBe(
      1_376n,
    );
  });

  test("comes to an end over any gap: its steps grow longer, not more", () => {
    const bound = clearSkyBound({ latitude: 40, longitude: 0 }, { generationW: 5_000 }, 0, 2 ** 40);
    expect(bound).toBeGreaterThan(0n);
    expect(bound).toBeLessThanOrEqual(growthBound(5_000, 2 ** 40) + 1n);
  });

  test.skipIf(!existsSync(HOMES))(
    "holds over the measured year of a home in Fontana, California (../shared/data)",
    () => {
      // W per kW of nominal PV, by the hour. The file does not say where its hours lie: centred on their labels they follow the sun.
      const rows = readFileSync(join(HOMES, "Building_1.csv"), "utf8").trim().split("\n").slice(1);
      const fontana = { latitude: 34.09, longitude: -117.43, altitude: 376 };
      const first = at("2016-08-01T08:30Z");
      let measured = 0;
      let bounded = 0;
      let above = 0;
      rows.forEach((row, i) => {
        const wh = Number(row.split(",")[11]);
        const to = first + i * 3_600;
        const bound = Number(clearSkyBound(fontana, { generationW: 1_000, dcRatio: 1 }, to - 3_600, to));
        measured += wh;
        bounded += bound;
        if (Math.floor(wh) > bound) above++;
      });
      expect(rows.length).toBe(8_760);
      expect(above).toBe(0);
      expect(measured / bounded).toBeGreaterThan(0.2); // a bound, and not a sky-high one
    },
  );
});
