import { describe, expect, it } from "vitest";
import { dynamisation, H25_JUNE_WORKDAY } from "../src/data/h25.ts";
import { loadProfile } from "../src/data/index.ts";
import { acPower, clearSky, planeIrradiance, sunPosition } from "../src/data/solar.ts";

const degrees = (cos: number) => (Math.acos(cos) * 180) / Math.PI;

describe("physical model", () => {
  it("stands the sun where almanacs do", () => {
    // Solar noon of the June solstice in Frankfurt: elevation 90 − 50.11 + 23.44.
    const noon = sunPosition(Date.UTC(2024, 5, 21, 11, 27) / 1000, 50.11, 8.68);
    expect(degrees(noon.cosZenith)).toBeCloseTo(26.67, 1);
    expect(noon.azimuth).toBeCloseTo(180, 0);
    // Equinox, equator, Greenwich: overhead at solar noon (07:28 min after twelve), on the horizon six hours earlier.
    const equinox = sunPosition(Date.UTC(2023, 2, 20, 12, 7, 28) / 1000, 0, 0);
    expect(degrees(equinox.cosZenith)).toBeLessThan(0.5);
    expect(sunPosition(Date.UTC(2023, 2, 20, 6, 7, 28) / 1000, 0, 0).cosZenith).toBeCloseTo(0, 2);
    // Afternoon sun stands in the west.
    expect(sunPosition(Date.UTC(2024, 5, 21, 16) / 1000, 50.11, 8.68).azimuth).toBeGreaterThan(250);
  });

  it("gives Haurwitz's clear sky, split without loss", () => {
    const sky = clearSky({ cosZenith: 1, azimuth: 180, distanceFactor: 1 });
    expect(sky.global).toBeCloseTo(1098 * Math.exp(-0.057), 6);
    expect(sky.beam + sky.diffuse).toBeCloseTo(sky.global, 6);
    expect(clearSky({ cosZenith: -0.2, azimuth: 0, distanceFactor: 1 })).toEqual({ global: 0, beam: 0, diffuse: 0 });
    const sun = sunPosition(Date.UTC(2024, 5, 21, 9) / 1000, 50.11, 8.68);
    expect(planeIrradiance(sun, clearSky(sun), 0, 123)).toBeCloseTo(clearSky(sun).global, 6);
  });

  it("is PVWatts 5 at its reference point, and clips at the inverter", () => {
    const system = { dcW: 1000, acW: 5000, tilt: 30, azimuth: 180 };
    const dc = 1000 * 0.86; // cell at 25 °C: air at 25 − 25·1000/800
    const load = (dc * 0.96) / 5000;
    const efficiency = (0.96 / 0.9637) * (-0.0162 * load - 0.0059 / load + 0.9858);
    expect(acPower(system, 1000, 25 - 31.25)).toBeCloseTo(dc * efficiency, 6);
    expect(acPower({ ...system, acW: 500 }, 1000, 0)).toBe(500);
    expect(acPower(system, 0, 20)).toBe(0);
  });

  it("dynamises as BDEW printed", () => {
    expect([1, 202, 365, 366].map(dynamisation)).toEqual([1.242, 0.7847, 1.2572, 1.2597]);
    expect(H25_JUNE_WORKDAY).toHaveLength(96);
  });

  it("makes the same day every time, of five different homes, and says that it is modelled", async () => {
    const profile = await loadProfile(undefined);
    expect(await loadProfile(undefined)).toEqual(profile);
    expect(profile.label).toMatch(/^modelled:/);
    expect(profile.start % 86_400).toBe(0);
    const peaks = profile.homes.map(({ periods }) =>
      periods.reduce((best, p, i) => (p.pvWh > (periods[best]?.pvWh ?? 0n) ? i : best), 0),
    );
    expect(profile.homes).toHaveLength(5);
    const [south = 0, east = 0, west = 0] = peaks;
    expect(east).toBeLessThan(south);
    expect(south).toBeLessThan(west);
    for (const home of profile.homes) {
      expect(home.periods).toHaveLength(96);
      for (const { pvWh } of home.periods) expect(Number(pvWh) * 4).toBeLessThanOrEqual(home.pvW + 4);
    }
    expect(profile.prices).toHaveLength(96);
  });

  it("has one day and five homes", async () => {
    await expect(loadProfile(undefined, { day: 2 })).rejects.toThrow(/--day chooses a day of the data/);
    await expect(loadProfile(undefined, { homes: 6 })).rejects.toThrow(/the model has 5 homes/);
    expect((await loadProfile(undefined, { homes: 2 })).homes).toHaveLength(2);
  });
});
