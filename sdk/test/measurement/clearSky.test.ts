// What the table of the clear sky must not do: refuse a plant that the sun can have lit. Told by another model of sun and sky than the
// one that it is written from, and by roofs that were measured.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, elevationOver, sunAt, ZONES } from "../../../script/clear-sky.mjs";
import { codeOfTable, naiveFullPower } from "./clearSky.ts";

const RAD = Math.PI / 180;
const code = codeOfTable(build());

/** A random number below 1, the same ones each time. */
function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The sun's elevation by Spencer's series (1971), degrees, as textbooks compute it: day of the year, equation of time, hour angle. */
function elevationBySpencer(time: number, latitude: number, longitude: number): number {
  const date = new Date(time * 1000);
  const begin = Date.UTC(date.getUTCFullYear(), 0, 1) / 1000;
  const x = (2 * Math.PI * (time - begin)) / (365.2422 * 86_400);
  const declination =
    0.006918 -
    0.399912 * Math.cos(x) +
    0.070257 * Math.sin(x) -
    0.006758 * Math.cos(2 * x) +
    0.000907 * Math.sin(2 * x) -
    0.002697 * Math.cos(3 * x) +
    0.00148 * Math.sin(3 * x);
  const equation =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(x) -
      0.032077 * Math.sin(x) -
      0.014615 * Math.cos(2 * x) -
      0.040849 * Math.sin(2 * x));
  const minutes = (time % 86_400) / 60 + 4 * longitude + equation;
  const hour = (minutes / 4 - 180) * RAD;
  const sine =
    Math.sin(latitude * RAD) * Math.sin(declination) +
    Math.cos(latitude * RAD) * Math.cos(declination) * Math.cos(hour);
  return Math.asin(sine) / RAD;
}

/**
 * Power of a plant that follows the sun at 1,500 m, half as many modules again as its inverters take, of its rating: beam by Meinel (1976),
 * a tenth of it from the sky, modules 25 K colder than rated. In twilight, what six watts a square metre make.
 */
function powerOf(elevation: number): number {
  const seen = elevation + 0.6 + (1.76 * Math.sqrt(1500)) / 60;
  if (seen < -3.5) return 0;
  if (seen < 0) return 0.01;
  const mass = 1 / (Math.sin(seen * RAD) + 0.50572 * (seen + 6.07995) ** -1.6364);
  const beam = 1353 * 1.033 * 0.7 ** ((0.83 * mass) ** 0.678);
  return Math.min(1.05, (1.5 * 1.1 * 1.1 * beam) / 1000);
}

describe("the table of the clear sky", () => {
  test("takes the sun at least as high as it stands anywhere in a zone", () => {
    const random = randomFrom(1);
    for (const { box } of ZONES) {
      const [south, north, west, east] = box as [number, number, number, number];
      for (let i = 0; i < 300; i++) {
        const time = Math.floor(Date.UTC(2024, 0, 1) / 1000 + random() * 40 * 365.25 * 86_400);
        const there = elevationBySpencer(time, south + random() * (north - south), west + random() * (east - west));
        // Spencer's series knows no leap cycle: it is up to a day off, which is 0.4° in March.
        expect(elevationOver(box, sunAt(time)) - there).toBeGreaterThan(-0.6);
      }
    }
  });

  test("refuses no quarter of an hour of a plant that follows the sun, in any zone, until 2299", () => {
    const random = randomFrom(2);
    for (const { codes, box } of ZONES) {
      const [south, north, west, east] = box as [number, number, number, number];
      const zone = codes[0] as string;
      for (let i = 0; i < 1500; i++) {
        const start = 900 * Math.floor((Date.UTC(2024, 0, 1) / 1000 + random() * 275 * 365.2425 * 86_400) / 900);
        const latitude = south + random() * (north - south);
        const longitude = west + random() * (east - west);
        let made = 0;
        for (let at = 30; at < 900; at += 60) made += powerOf(elevationBySpencer(start + at, latitude, longitude)) * 60;
        const allowed = 1.1 * Number(naiveFullPower(code, zone, start, start + 900));
        if (made > allowed) expect.fail(`${zone} ${new Date(start * 1000).toISOString()}: ${made} s > ${allowed} s`);
      }
    }
  });

  test("ends the day: it is no wider than the sun's rise and set over the zone, with its margins", () => {
    for (const { codes, box } of ZONES) {
      for (const month of [0, 3, 5, 8, 11]) {
        const midnight = Date.UTC(2026, month, 21) / 1000;
        const allowed = Number(naiveFullPower(code, codes[0] as string, midnight, midnight + 86_400));
        let seen = 0;
        for (let at = 0; at < 86_400; at += 300) if (elevationOver(box, sunAt(midnight + at)) > -6) seen += 300;
        expect(allowed).toBeLessThanOrEqual(seen + 2 * 5400);
      }
    }
  });

  test("names zones whose EIC codes are right, in ascending order, once", () => {
    const { zones } = build();
    const names = zones.map(({ code: name }) => name);
    expect(names).toEqual([...new Set(names)].sort());
    for (const name of names) if (name.startsWith("10Y")) expect(checkOf(name.slice(0, 15))).toBe(name[15]);
  });
});

/** The check character of an EIC code (ENTSO-E, EIC reference manual). */
function checkOf(body: string): string {
  const digitOf = (c: string) => (c === "-" ? 36 : Number.parseInt(c, 36));
  const sum = [...body].reduce((total, c, i) => total + digitOf(c) * (16 - i), 0);
  const check = 36 - ((sum - 1) % 37);
  return check === 36 ? "-" : check.toString(36).toUpperCase();
}

const homes = join(import.meta.dirname, "../../../../shared/data/citylearn-2022-phase-1");

/** The roofs of the measured homes: their rating, W, and what they made in each hour of a year from 31 July, Wh. Local standard time, UTC − 8. */
function readRoofs() {
  const schema = JSON.parse(readFileSync(join(homes, "schema.json"), "utf8"));
  const start = Date.UTC(2021, 6, 31, 23) / 1000 + 8 * 3600;
  return [1, 2, 3, 4, 5].map((number) => {
    const watts = 1000 * schema.buildings[`Building_${number}`].pv.attributes.nominal_power;
    const [head = "", ...rows] = readFileSync(join(homes, `Building_${number}.csv`), "utf8")
      .trim()
      .split("\n");
    const column = head.split(",").indexOf("solar_generation");
    return { watts, start, wh: rows.map((row) => (Number(row.split(",")[column]) * watts) / 1000) };
  });
}

/** Hours in which a roof made more than the table allows, if its clock were wrong by so many hours. */
function beyond({ watts, start, wh }: ReturnType<typeof readRoofs>[number], shift = 0): number {
  return wh.filter((made, hour) => {
    const from = start + 3600 * (hour + shift);
    return made > (1.1 * watts * Number(naiveFullPower(code, "CAISO-SP15", from, from + 3600))) / 3600;
  }).length;
}

describe.skipIf(!existsSync(homes))("measured roofs in Fontana, California, of ../shared/data", () => {
  test("are within the table, every hour of a year", () => {
    for (const roof of readRoofs()) {
      expect(roof.wh.length).toBeGreaterThan(8700);
      expect(beyond(roof)).toBe(0);
    }
  });

  test("are not when their clocks are an hour wrong", () => {
    for (const roof of readRoofs()) expect(beyond(roof, -1)).toBeGreaterThan(0);
  });
});
