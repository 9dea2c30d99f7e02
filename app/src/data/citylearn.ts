import { basename, join } from "node:path";
import { DataDirectoryError, DataFileError, UsageError } from "../errors.ts";
import { readCsv, readText } from "./csv.ts";
import { MICRO, parseDecimal, registerDifferences, scaleDecimal } from "./energy.ts";
import type { Home, LoadProfile, ProfileRequest } from "./types.ts";

const HOURS = 24;
/** Periods an hour is spread over. */
const PARTS = 4;
/** The data set's year ends before the challenge that published it. */
const NEWEST_YEAR = 2021;
const MILLIONTHS = 1_000_000;

interface Building {
  readonly name: string;
  readonly csv: string;
  readonly pvW: number;
  readonly storageWh: number;
  readonly storageW: number;
  readonly efficiency: number;
}

/**
 * Reads a day of homes out of a CityLearn challenge 2022 directory: `schema.json`, one CSV a building, prices and carbon.
 * `solar_generation` is W per kW of nominal PV power, `non_shiftable_load` kWh in the hour. All files are checked before anything is used.
 * @throws DataFileError, DataDirectoryError, UsageError (a day that the data does not have)
 */
export async function readCityLearn(directory: string, request: ProfileRequest = {}): Promise<LoadProfile> {
  const schema = await readSchema(directory);
  const buildings = schema.buildings.slice(0, request.homes);
  const first = buildings[0];
  if (!first) throw new DataDirectoryError(directory, "its schema.json includes no building");
  if (request.homes !== undefined && request.homes > buildings.length) {
    throw new UsageError(`--homes ${request.homes}: the data has ${buildings.length} homes.`);
  }

  const tables = await Promise.all(
    buildings.map(async ({ csv, pvW }) => {
      const table = await readCsv(join(directory, csv), [
        "month",
        "hour",
        "day_type",
        "non_shiftable_load",
        "solar_generation",
      ]);
      return {
        table,
        load: table.column("non_shiftable_load").map((kWh) => scaleDecimal(kWh, 1000n * MICRO)),
        // W per kW over an hour × W of nominal power ÷ 1000 = Wh
        pv: table.column("solar_generation").map((wPerKw) => scaleDecimal(wPerKw, BigInt(pvW) * 1000n)),
      };
    }),
  );
  const { table: clock } = tables[0] as (typeof tables)[number];
  const prices = await readCsv(join(directory, schema.pricing), ["electricity_pricing"]);
  const carbon = await readCsv(join(directory, schema.carbon), ["carbon_intensity"]);
  for (const table of [...tables.map(({ table }) => table), prices, carbon]) {
    if (table.rows === clock.rows) continue;
    throw new DataFileError(
      { file: table.file, line: table.rows + 1, column: 1 },
      `the file has ${table.rows} hours where ${clock.file} has ${clock.rows}`,
    );
  }
  const hours = clock.integers("hour");
  const months = clock.integers("month");
  for (const [row, hour] of hours.entries()) {
    const expected = row === 0 ? hour : ((hours[row - 1] ?? 0) % HOURS) + 1;
    if (hour < 1 || hour > HOURS || hour !== expected) {
      throw clock.error("hour", row, `hour ${hour} where hour ${expected} follows`);
    }
  }
  const offset = (HOURS + 1 - (hours[0] ?? 1)) % HOURS; // row of the first hour 1: the file may begin inside a day
  const days = Math.floor((clock.rows - offset) / HOURS);
  if (days < 1)
    throw new DataFileError({ file: clock.file, line: clock.rows + 1, column: 1 }, "the file ends before a whole day");

  const room = buildings.map(({ storageWh, efficiency }) => (storageWh * MILLIONTHS ** 2) / efficiency);
  const chosen = request.day ?? sunniestUsefulDay(tables, room, offset, days) + 1;
  if (chosen < 1 || chosen > days) throw new UsageError(`--day ${chosen}: the data has days 1 to ${days}.`);
  const begin = offset + HOURS * (chosen - 1);
  const dayOf = <T>(values: readonly T[]) => values.slice(begin, begin + HOURS);

  const start = calendar(months, clock.integers("day_type"), offset, clock.error) + (chosen - 1) * 86_400;
  const homes = buildings.map(({ name, pvW, storageWh, storageW, efficiency }, i): Home => {
    const { load, pv } = tables[i] as (typeof tables)[number];
    const loads = registerDifferences(dayOf(load), PARTS);
    const pvs = registerDifferences(dayOf(pv), PARTS);
    const oneWay = BigInt(efficiency);
    return {
      name,
      pvW,
      storageWh,
      storageW,
      importW: 24_000,
      exportW: pvW + storageW,
      chargeEfficiency: oneWay,
      dischargeEfficiency: oneWay,
      periods: loads.map((loadWh, period) => ({ loadWh, pvWh: pvs[period] ?? 0n })),
    };
  });
  const hourly = <T>(values: readonly T[]) => dayOf(values).flatMap((value) => Array<T>(PARTS).fill(value));
  return {
    label: `measured: CityLearn challenge 2022, ${basename(directory)}`,
    notes: [
      `Day ${chosen} of ${days}${request.day === undefined ? ", the sunniest on which every home could fill its battery from its own surplus" : ""}: ${new Date(start * 1000).toISOString().slice(0, 10)}.`,
      "The series is hourly: each hour is spread evenly over its four settlement periods, remainders of a Wh carried to the next.",
      "The files give local standard time without a year: it is read as UTC, in the newest year before 2022 that fits the weekdays, in a zone of its own.",
      "The battery's efficiency is that of the whole cycle, split evenly between charge and discharge (√ each).",
      "Grid limits are not in the data: 24 kW import (100 A at 240 V), export as PV and battery together.",
    ],
    zone: "CAISO-SP15-LOCAL",
    start,
    homes,
    prices: hourly(prices.column("electricity_pricing").map((usd) => scaleDecimal(usd, MICRO))),
    carbon: hourly(carbon.column("carbon_intensity").map((kg) => Number(scaleDecimal(kg, MICRO)) / 1000)),
  };
}

/** The day (from 0) of the highest PV total on which every home's surplus fills its battery; without such a day, the highest PV total. */
function sunniestUsefulDay(
  tables: readonly { load: readonly bigint[]; pv: readonly bigint[] }[],
  room: readonly number[],
  offset: number,
  days: number,
): number {
  let best = { day: 0, useful: false, pv: -1n };
  for (let day = 0; day < days; day++) {
    let total = 0n;
    let useful = true;
    for (const [i, { load, pv }] of tables.entries()) {
      let surplus = 0n;
      for (let row = offset + HOURS * day; row < offset + HOURS * (day + 1); row++) {
        const made = pv[row] ?? 0n;
        const used = load[row] ?? 0n;
        total += made;
        if (made > used) surplus += made - used;
      }
      useful &&= Number(surplus) >= (room[i] ?? 0);
    }
    if (useful === best.useful ? total > best.pv : useful) best = { day, useful, pv: total };
  }
  return best.day;
}

/** Unix seconds of the first whole day: the year is the newest whose calendar gives that day's weekday (1 Monday … 7 Sunday). */
function calendar(
  months: readonly number[],
  dayTypes: readonly number[],
  offset: number,
  error: (name: string, row: number, problem: string) => DataFileError,
): number {
  const month = months[offset] ?? 0;
  if (month < 1 || month > 12) throw error("month", offset, `${month} is not a month`);
  const turn = months.findIndex((value, row) => row >= offset && value !== month);
  // The day of the month: 1 when the month before ends just here, else counted back from the next month's first day.
  const opens = offset > 0 && months[offset - 1] !== month;
  const daysToTurn = turn < 0 ? undefined : Math.round((turn - offset) / HOURS);
  const weekday = dayTypes[offset] ?? 0;
  if (weekday < 1 || weekday > 8) throw error("day_type", offset, `${weekday} is not a day type`);
  for (let year = NEWEST_YEAR; year > NEWEST_YEAR - 28; year--) {
    const date =
      opens || daysToTurn === undefined ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 1 - daysToTurn);
    const known = (new Date(date).getUTCDay() + 6) % 7 === weekday - 1 || weekday === 8; // 8: a holiday says no weekday
    if (known) return date / 1000;
  }
  throw error("day_type", offset, "no year fits");
}

interface Schema {
  readonly buildings: readonly Building[];
  readonly pricing: string;
  readonly carbon: string;
}

async function readSchema(directory: string): Promise<Schema> {
  const file = "schema.json";
  const text = await readText(join(directory, file));
  const at = (offset: number) => {
    const before = text.slice(0, Math.max(0, offset)).split("\n");
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch (cause) {
    const offset = cause instanceof Error ? Number(/position (\d+)/.exec(cause.message)?.[1] ?? text.length) : 0;
    throw new DataFileError(at(offset), "is not JSON", cause);
  }
  // A wrong entry is shown where its building begins.
  const fail = (name: string, path: string, problem: string) =>
    new DataFileError({ ...at(text.indexOf(`"${name}"`)), field: path }, problem);
  const text_ = (value: unknown, name: string, path: string): string => {
    if (typeof value === "string" && value !== "" && basename(value) === value) return value;
    throw fail(name, path, "the name of a file in the same directory is missing");
  };
  const scaled = (value: unknown, unit: number, name: string, path: string): number => {
    const decimal = typeof value === "number" ? parseDecimal(String(value)) : null;
    const result = decimal && decimal.digits > 0n ? Number(scaleDecimal(decimal, BigInt(unit))) : 0;
    if (result > 0 && result <= 0xffff_ffff) return result;
    throw fail(name, path, "a positive number is missing");
  };
  const list = field(root, "buildings");
  if (typeof list !== "object" || list === null) throw fail("buildings", "buildings", "the buildings are missing");
  const included = Object.entries(list).filter(([, building]) => field(building, "include") !== false);
  const buildings = included.map(([name, building]): Building => {
    const pv = field(field(building, "pv"), "attributes");
    const storage = field(field(building, "electrical_storage"), "attributes");
    const cycle = scaled(field(storage, "efficiency"), MILLIONTHS, name, `${name}.electrical_storage.efficiency`);
    if (cycle > MILLIONTHS) throw fail(name, `${name}.electrical_storage.efficiency`, "an efficiency is at most 1");
    return {
      name,
      csv: text_(field(building, "energy_simulation"), name, `${name}.energy_simulation`),
      pvW: scaled(field(pv, "nominal_power"), 1000, name, `${name}.pv.nominal_power`),
      storageWh: scaled(field(storage, "capacity"), 1000, name, `${name}.electrical_storage.capacity`),
      storageW: scaled(field(storage, "nominal_power"), 1000, name, `${name}.electrical_storage.nominal_power`),
      efficiency: Math.floor(Math.sqrt(cycle * MILLIONTHS)),
    };
  });
  const [name, sample] = included[0] ?? ["buildings", undefined];
  return {
    buildings,
    pricing: text_(field(sample, "pricing"), name, `${name}.pricing`),
    carbon: text_(field(sample, "carbon_intensity"), name, `${name}.carbon_intensity`),
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
