// npm run clear-sky: writes contracts/oracle/ClearSkyTable.sol, what a photovoltaic plant can make at most in each quarter of an hour
// of the year, by grid zone. With --check it changes nothing and fails when what is committed differs.
// The rule, its margins and its sources are in docs/measurement.md § 11; every number below is one of them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Zones and the boxes that hold their plants, degrees: south, north, west, east. Zones whose days hardly differ share a table.
 * Codes are ENTSO-E's bidding zones (EIC); the last is where the measured data of `--data` comes from.
 * @type {readonly { readonly codes: readonly string[]; readonly box: readonly [number, number, number, number] }[]}
 */
export const ZONES = [
  { codes: ["10YAT-APG------L"], box: [46.3, 49.1, 9.5, 17.2] },
  { codes: ["10YBE----------2", "10YNL----------L"], box: [49.4, 53.7, 2.5, 7.3] },
  { codes: ["10YCA-BULGARIA-R"], box: [41.2, 44.3, 22.3, 28.7] },
  { codes: ["10YCH-SWISSGRIDZ"], box: [45.8, 47.9, 5.9, 10.6] },
  { codes: ["10YCZ-CEPS-----N", "10YSK-SEPS-----K"], box: [47.7, 51.1, 12.0, 22.6] },
  { codes: ["10Y1001A1001A82H"], box: [47.2, 55.1, 5.7, 15.1] }, // DE-LU
  { codes: ["10YDK-1--------W", "10YDK-2--------M"], box: [54.5, 57.8, 8.0, 15.2] },
  { codes: ["10Y1001A1001A39I", "10YLV-1001A00074", "10YLT-1001A0008Q"], box: [53.8, 59.8, 20.9, 28.3] },
  { codes: ["10YES-REE------0"], box: [35.9, 43.9, -9.4, 4.4] },
  { codes: ["10YFI-1--------U"], box: [59.7, 70.1, 19.3, 31.7] },
  { codes: ["10YFR-RTE------C"], box: [41.3, 51.2, -5.2, 9.6] },
  { codes: ["10YGB----------A"], box: [49.8, 60.9, -8.2, 1.9] },
  { codes: ["10YGR-HTSO-----Y"], box: [34.7, 41.8, 19.3, 29.7] },
  { codes: ["10YHR-HEP------M", "10YSI-ELES-----O"], box: [42.3, 46.9, 13.3, 19.5] },
  { codes: ["10YHU-MAVIR----U"], box: [45.7, 48.6, 16.1, 22.9] },
  { codes: ["10Y1001A1001A59C"], box: [51.3, 55.4, -10.7, -5.4] }, // Ireland
  { codes: ["10Y1001A1001A73I"], box: [43.7, 47.1, 6.6, 14.0] }, // Italy: north
  { codes: ["10Y1001A1001A70O", "10Y1001A1001A71M"], box: [40.7, 44.3, 9.6, 14.9] }, // centre-north, centre-south
  { codes: ["10Y1001A1001A788", "10Y1001C--00096J"], box: [37.8, 42.2, 13.9, 18.6] }, // south, Calabria
  { codes: ["10Y1001A1001A75E"], box: [35.4, 38.9, 11.9, 15.7] }, // Sicily
  { codes: ["10Y1001A1001A74G"], box: [38.8, 41.4, 8.1, 9.9] }, // Sardinia
  { codes: ["10YPL-AREA-----S"], box: [49.0, 54.9, 14.1, 24.2] },
  { codes: ["10YPT-REN------W"], box: [36.9, 42.2, -9.6, -6.1] },
  { codes: ["10YRO-TEL------P"], box: [43.6, 48.3, 20.2, 29.8] },
  { codes: ["10YCS-SERBIATSOV"], box: [41.8, 46.2, 18.8, 23.1] },
  { codes: ["10YNO-1--------2", "10YNO-2--------T", "10Y1001A1001A48H"], box: [57.9, 62.3, 4.4, 12.9] },
  { codes: ["10YNO-3--------J", "10Y1001A1001A45N"], box: [61.4, 65.2, 4.9, 20.0] }, // NO3, SE2
  { codes: ["10YNO-4--------9", "10Y1001A1001A44P"], box: [64.0, 71.3, 11.0, 31.3] }, // NO4, SE1
  { codes: ["10Y1001A1001A46L", "10Y1001A1001A47J"], box: [55.3, 62.4, 10.9, 19.6] }, // SE3, SE4
  { codes: ["CAISO-SP15"], box: [32.4, 35.9, -121.3, -114.1] },
];

/** Days of a row, and rows of a year that begins on 1 March, so that a leap day is its last. */
export const DAYS = 16;
export const ROWS = 23;
/** Quarters of an hour in a day. */
export const QUARTERS = 96;
const PERIOD = 900;
const SAMPLE = 180;
const DAY = 86_400;
/** A row also holds for the two days on either side: what the calendar shifts by in a leap cycle and in the centuries without one. */
const SLIP = 2;
/** The first of March from which rows are computed. */
const YEAR = Date.UTC(2025, 2, 1) / 1000;

/** Degrees by which the sun is seen earlier than geometry says: refraction and its radius, and the dip of the horizon at 3,000 m. */
const HORIZON = 0.83 + 1.61;
/** Civil twilight: from here on the sky alone gives light, at most 1 % of the sun's at noon. */
const TWILIGHT = -6;
/** Linke turbidity of very clean, cold air (2), by the pressure at 3,000 m (0.7 of the sea's). */
const TURBIDITY = 2 * 0.7;
/** Sky and ground on a plane that follows the sun · modules at −5 °C · modules' rating by the inverters'. */
const GAIN = 1.25 * 1.12 * 1.5;
/** What a register may exceed the rating by. */
const MOST = 1.1;
const SOLAR_CONSTANT = 1367;

const RAD = Math.PI / 180;

/** The sun at a time (unix seconds): declination, hour angle at Greenwich (degrees east), and its distance's square, inverse. Astronomical Almanac, as in Michalsky 1988. */
export function sunAt(time) {
  const days = time / DAY - 10_957.5; // since 2000-01-01 12:00 UTC
  const anomaly = (357.528 + 0.9856003 * days) * RAD;
  const longitude = (280.46 + 0.9856474 * days + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) * RAD;
  const obliquity = (23.439 - 0.0000004 * days) * RAD;
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(longitude));
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(longitude), Math.cos(longitude)) / RAD;
  const hours = 6.697375 + 0.0657098242 * days + (((time % DAY) + DAY) % DAY) / 3600;
  const angle = hours * 15 - ascension;
  const eccentricity = 1 + 0.033 * Math.cos(anomaly);
  return { declination, angle: angle - 360 * Math.round(angle / 360), eccentricity };
}

/**
 * The greatest elevation of the sun over a box at an instant, degrees.
 * @param {readonly [number, number, number, number]} box
 * @param {{ declination: number, angle: number }} sun
 */
export function elevationOver([south, north, west, east], { declination, angle }) {
  // The hour angle nearest to noon that the box has; in latitude, sin h = A sin φ + B cos φ has one maximum.
  const [first, last] = [angle + west, angle + east];
  const turn = 360 * Math.round((first + last) / 720);
  const [from, to] = [first - turn, last - turn];
  const hour = from <= 0 && to >= 0 ? 0 : Math.abs(from) < Math.abs(to) ? from : to;
  const a = Math.sin(declination);
  const b = Math.cos(declination) * Math.cos(hour * RAD);
  const best = Math.min(Math.max(Math.atan2(a, b) / RAD, south), north);
  const sine = (at) => a * Math.sin(at * RAD) + b * Math.cos(at * RAD);
  return Math.asin(Math.min(1, Math.max(sine(best), sine(south), sine(north)))) / RAD;
}

/** Beam on a plane that faces the sun, W/m²: ESRA's clear sky (Rigollier, Bauer, Wald 2000), air mass of Kasten and Young 1989. */
export function beamAt(elevation, eccentricity) {
  if (elevation < 0) return 0;
  const m = 1 / (Math.sin(elevation * RAD) + 0.50572 * (elevation + 6.07995) ** -1.6364);
  const thickness =
    m > 20 ? 1 / (10.4 + 0.718 * m) : 1 / (6.6296 + 1.7513 * m - 0.1202 * m ** 2 + 0.0065 * m ** 3 - 0.00013 * m ** 4);
  return SOLAR_CONSTANT * eccentricity * Math.exp(-0.8662 * TURBIDITY * m * thickness);
}

/** What a plant anywhere in the box can make at an instant, in thirds of 1.1 of its rating, rounded up: 0 … 3. */
function thirdsAt(box, time) {
  const sun = sunAt(time);
  const elevation = elevationOver(box, sun);
  if (elevation < TWILIGHT) return 0;
  const power = (GAIN * beamAt(elevation + HORIZON, sun.eccentricity)) / 1000;
  return Math.min(3, Math.max(1, Math.ceil((3 * power) / MOST)));
}

/** The quarters of a row: for each the most that any of its days has at any moment of it. */
export function rowOf(box, row) {
  const cells = Array(QUARTERS).fill(0);
  const last = Math.min((row + 1) * DAYS, 366);
  for (let day = row * DAYS - SLIP; day < last + SLIP; day++) {
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      const from = YEAR + day * DAY + quarter * PERIOD;
      // Between samples the sun rises by less than a degree: where it does not pass noon the greatest is at one of them.
      for (let at = 0; at <= PERIOD && cells[quarter] < 3; at += SAMPLE) {
        cells[quarter] = Math.max(cells[quarter], thirdsAt(box, from + at));
      }
    }
  }
  return cells;
}

/** A year's rows as words: what precedes the row (20 bits), its day (12), the year of 365 days (20), the last row's day (12), and two planes of 96 bits. */
export function tableOf(box) {
  const rows = Array.from({ length: ROWS }, (_, row) => rowOf(box, row));
  const days = rows.map((cells) => cells.reduce((sum, third) => sum + third, 0));
  const year = days.reduce((sum, day, row) => sum + day * (row < ROWS - 1 ? DAYS : 365 - (ROWS - 1) * DAYS), 0);
  const plane = (cells, bit) =>
    cells.reduce((bits, third, quarter) => bits | (BigInt((third >> bit) & 1) << BigInt(quarter)), 0n);
  let before = 0;
  return rows.map((cells, row) => {
    const head = [before, days[row], year, days[ROWS - 1]].map(BigInt);
    before += days[row] * DAYS;
    const word =
      (head[0] << 236n) | (head[1] << 224n) | (head[2] << 204n) | (head[3] << 192n) | (plane(cells, 1) << 96n);
    return (word | plane(cells, 0)).toString(16).padStart(64, "0");
  });
}

/** The table contract's code: a stop, how many tables and zones there are, the tables, and zones in ascending order with their tables' numbers. */
export function build() {
  const zones = ZONES.flatMap(({ codes }, table) => codes.map((code) => ({ code, table }))).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const hex = (value, bytes) => value.toString(16).padStart(2 * bytes, "0");
  const head = ["00", hex(ZONES.length, 1), hex(zones.length, 1)].join("");
  const names = zones.map(({ code, table }) => Buffer.from(code).toString("hex").padEnd(32, "0") + hex(table, 1));
  return { head, names, zones, tables: ZONES.map(({ box }) => tableOf(box)) };
}

function solidity({ head, names, zones, tables }) {
  const line = (text) => `            hex"${text}"`;
  const rows = (words) => {
    const lines = [];
    for (let i = 0; i < words.length; i += 3) lines.push(line(words.slice(i, i + 3).join("")));
    return lines;
  };
  const body = [
    line(head),
    ...tables.flatMap((words, i) => [`            // ${ZONES[i].codes.join(", ")}`, ...rows(words)]),
    "            // Zones and their tables.",
    ...names.map((name, i) => `${line(name)}${i === names.length - 1 ? ";" : ""} // ${zones[i].code}`),
  ];
  return `// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What the sun allows
/// @notice Written by \`npm run clear-sky\`; the rule and its sources are in docs/measurement.md. Its code is the table that \`ClearSky\` reads:
/// a stop, the number of tables and of zones, ${ROWS} words a table, and each zone (16 bytes) with the number of its table.
contract ClearSkyTable {
    constructor() {
        // forgefmt: disable-start
        bytes memory table =
${body.join("\n")}
        // forgefmt: disable-end
        assembly ("memory-safe") {
            return(add(table, 32), mload(table))
        }
    }
}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(import.meta.dirname, "../contracts/oracle/ClearSkyTable.sol");
  const text = solidity(build());
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error("clear-sky: contracts/oracle/ClearSkyTable.sol is not what the script writes; run npm run clear-sky");
    process.exitCode = 1;
  } else console.log("clear-sky: the table is what the script writes");
}
