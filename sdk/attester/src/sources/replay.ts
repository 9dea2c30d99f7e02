// Files of measurements, CSV or Parquet, replayed by way of DuckDB: any columns, mapped to registers.
import { stat } from "node:fs/promises";
import { DuckDBInstance } from "@duckdb/node-api";
import { BaseError } from "@wattle/sdk";
import type { Source } from "../source.ts";
import { continueLocalTime, type LocalTime, resolveLocalTime } from "../validation/localTime.ts";
import { SAMPLE_REGISTERS, type SampleRegister } from "../validation/samples.ts";
import { type Decimal, decimalOf, MOST_WH, NANO, nanoOf } from "./decimal.ts";
import { meterName, SourceSettingsError } from "./errors.ts";
import type { MeterSample } from "./sample.ts";

/** A file that cannot be read, or a row of it that says what cannot be. */
export class ReplayError extends BaseError {
  override readonly name = "ReplayError";
  /** The row, the first behind the header being 1; 0 for the file as a whole. */
  readonly row: number;

  constructor(path: string, row: number, why: string, cause?: unknown) {
    super(row === 0 ? `${path} cannot be replayed: ${why}.` : `Row ${row} of ${path} cannot be replayed: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: [
        "Rows before it were handed on. Mend it or the mapping of the columns, and start again: what is known is seen.",
      ],
    });
    this.row = row;
  }
}

/** A column of energy. */
export interface EnergyColumn {
  readonly column: string;
  /** Wh of a 1 in the column, as a decimal: "1000" for kWh; "1" unless told. */
  readonly scale?: string;
  /** What the register shows, or what was counted since the row before; "cumulative" unless told. */
  readonly kind?: "cumulative" | "interval";
}

/** When rows are: a column, or a first time and a step for files that have none. */
export type TimeColumn =
  | {
      readonly column: string;
      /** Unix seconds; ISO 8601 with its offset; or local time of a zone, "2026-10-25 02:30:00". */
      readonly format: "unix" | "iso" | "local";
      /** IANA's name, for local time. */
      readonly zone?: string;
      /** Seconds to add: an interval's length, where rows are named by their intervals' beginning. */
      readonly shift?: number;
    }
  | { readonly first: number; readonly every: number };

/** A file, and what its columns are. */
export interface ReplaySettings {
  /** Its name in logs; "replay" unless told. */
  readonly name?: string;
  /** A .csv (with a header; also .gz) or .parquet file. */
  readonly path: string;
  /** The name that samples have, or the column that has it. */
  readonly meter: string | { readonly column: string };
  readonly time: TimeColumn;
  readonly registers: Readonly<Partial<Record<SampleRegister, EnergyColumn>>>;
  readonly stateOfCharge?: Omit<EnergyColumn, "kind">;
  readonly watts?: { readonly column: string };
  /** What interval registers showed before the first row, Wh; 0 unless told. */
  readonly opening?: Readonly<Partial<Record<SampleRegister, bigint>>>;
}

interface Meter {
  at: number | undefined;
  readonly nano: Partial<Record<SampleRegister, bigint>>;
}

const ONE: Decimal = { digits: 1n, exponent: 0 };
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?$/;
const ZONED = /(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * The samples of a file, row by row, in the file's order. Interval values are added up exactly, in nano-Wh, and rounded down in the register:
 *
 * R(t) = ⌊(opening · 10⁹ + Σ ⌊value · scale · 10⁹⌋) / 10⁹⌋.
 *
 * Rows of one meter must be in the order of time. An empty cell leaves its register out of the sample. The hour that was twice, when clocks went
 * back, is told apart by the order of rows; one that was not is an error.
 *
 * @throws ReplayError, SourceSettingsError
 */
export async function* replay(settings: ReplaySettings): AsyncGenerator<MeterSample, void, undefined> {
  const { path, time, registers } = settings;
  const columns = columnsOf(settings);
  const scales = new Map(SAMPLE_REGISTERS.map((register) => [register, scaleOf(settings, registers[register]?.scale)]));
  const stateScale = scaleOf(settings, settings.stateOfCharge?.scale);
  const meters = new Map<string, Meter>();
  let row = 0;
  for await (const cells of rowsOf(path, columns)) {
    row++;
    const cell = (column: string): string => cells[columns.indexOf(column)] ?? "";
    const name = typeof settings.meter === "string" ? settings.meter : cell(settings.meter.column);
    if (name === "") throw new ReplayError(path, row, "its meter has no name");
    let meter = meters.get(name);
    if (!meter) {
      meter = { at: undefined, nano: {} };
      meters.set(name, meter);
    }
    const at = timeOf(time, row, cell, meter.at, (why) => new ReplayError(path, row, why));
    if (meter.at !== undefined && at <= meter.at)
      throw new ReplayError(path, row, `its time ${at} is not after ${meter.at}`);
    meter.at = at;

    const shown: Partial<Record<SampleRegister, bigint>> = {};
    for (const register of SAMPLE_REGISTERS) {
      const mapped = registers[register];
      if (!mapped) continue;
      const nano = amountOf(cell(mapped.column), scales.get(register) ?? ONE);
      if (nano === undefined) continue;
      if (nano < 0n) throw new ReplayError(path, row, `${mapped.column} is "${cell(mapped.column)}", no energy from 0`);
      const before = meter.nano[register] ?? (settings.opening?.[register] ?? 0n) * 10n ** BigInt(NANO);
      const total = mapped.kind === "interval" ? before + nano : nano;
      meter.nano[register] = total;
      const wh = total / 10n ** BigInt(NANO);
      if (wh > MOST_WH) throw new ReplayError(path, row, `${register} comes to ${wh} Wh, more than a register holds`);
      shown[register] = wh;
    }
    const charge = settings.stateOfCharge ? amountOf(cell(settings.stateOfCharge.column), stateScale) : undefined;
    if (charge !== undefined && charge < 0n)
      throw new ReplayError(path, row, "its state of charge is no energy from 0");
    const watts = settings.watts ? Number(cell(settings.watts.column) || Number.NaN) : Number.NaN;
    yield {
      meter: name,
      at,
      registers: shown,
      ...(Number.isFinite(watts) ? { watts: Math.round(watts) } : {}),
      ...(charge === undefined ? {} : { stateOfCharge: charge / 10n ** BigInt(NANO) }),
    };
  }
}

/** A source that replays one file, and ends with it. */
export function replaySource(settings: ReplaySettings): Source {
  columnsOf(settings);
  return {
    name: settings.name ?? "replay",
    run: async (into, signal) => {
      if (signal.aborted) return;
      for await (const sample of replay(settings)) {
        await into.sample(sample);
        if (signal.aborted) return;
      }
    },
  };
}

function columnsOf({ name = "replay", path, meter, time, registers, stateOfCharge, watts }: ReplaySettings): string[] {
  if (path.includes("://") || /[*?[\]]/.test(path))
    throw new SourceSettingsError(name, `${path} is not the path of one file`);
  if (typeof meter === "string") meterName(name, meter);
  const mapped = [...Object.values(registers), stateOfCharge, watts, typeof meter === "string" ? undefined : meter];
  const columns = mapped.flatMap((one) => (one ? [one.column] : []));
  if (Object.keys(registers).length === 0) throw new SourceSettingsError(name, "no column is mapped to a register");
  if ("column" in time) {
    columns.push(time.column);
    if (time.format === "local" && !time.zone) throw new SourceSettingsError(name, "local time wants a zone");
  } else if (!(Number.isSafeInteger(time.first) && Number.isSafeInteger(time.every) && time.every > 0)) {
    throw new SourceSettingsError(name, "first and every are not whole seconds");
  }
  return [...new Set(columns)];
}

function scaleOf({ name = "replay" }: ReplaySettings, scale: string | undefined): Decimal {
  const decimal = decimalOf(scale ?? "1");
  if (!decimal || decimal.digits <= 0n) throw new SourceSettingsError(name, `the scale ${scale} is no decimal above 0`);
  return decimal;
}

/** In nano-units; undefined for an empty cell, negative for what is no number or below 0. */
function amountOf(text: string, scale: Decimal): bigint | undefined {
  if (text.trim() === "") return undefined;
  const value = decimalOf(text);
  return value && value.digits >= 0n ? nanoOf(value, scale) : -1n;
}

function timeOf(
  time: TimeColumn,
  row: number,
  cell: (column: string) => string,
  last: number | undefined,
  fault: (why: string) => ReplayError,
): number {
  if (!("column" in time)) return time.first + (row - 1) * time.every;
  const { shift = 0 } = time;
  const text = cell(time.column).trim();
  if (time.format === "unix") {
    if (!/^\d{1,12}$/.test(text)) throw fault(`its time is "${text}", not unix seconds`);
    return Number(text) + shift;
  }
  if (time.format === "iso") {
    const milliseconds = ZONED.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isFinite(milliseconds)) throw fault(`its time is "${text}", not ISO 8601 with an offset`);
    return Math.floor(milliseconds / 1_000) + shift;
  }
  const [, year, month, day, hour, minute, second = "0"] = LOCAL.exec(text) ?? [];
  if (year === undefined) throw fault(`its time is "${text}", not a local date and time`);
  const local: LocalTime = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
  };
  const resolved = resolveLocalTime(local, time.zone ?? "UTC");
  const at = continueLocalTime(resolved, last === undefined ? undefined : last - shift);
  if (at !== undefined) return at + shift;
  if (resolved.kind === "never") throw fault(`its time "${text}" was not: clocks went forward over it`);
  if (resolved.kind === "twice") throw fault(`its time "${text}" was twice, and nothing before it tells which`);
  throw fault(`its time "${text}" is no date and time`);
}

/** The cells of a file's columns as text, row by row. DuckDB reads ahead by a few thousand rows, no further. */
async function* rowsOf(
  path: string,
  columns: readonly string[],
): AsyncGenerator<readonly (string | null)[], void, undefined> {
  if (!(await stat(path).catch(() => undefined))?.isFile()) throw new ReplayError(path, 0, "there is no such file");
  const quoted = columns.map((column) => `CAST("${column.replaceAll('"', '""')}" AS VARCHAR)`).join(", ");
  const file = `'${path.replaceAll("'", "''")}'`;
  // Text as it stands in the file: amounts are read exactly, not by way of a double.
  const table = /\.parquet$/i.test(path)
    ? `read_parquet(${file})`
    : `read_csv(${file}, header = true, all_varchar = true)`;
  const instance = await DuckDBInstance.create(":memory:", { autoinstall_known_extensions: "false", threads: "1" });
  const connection = await instance.connect();
  try {
    const result = await connection.stream(`SELECT ${quoted} FROM ${table}`);
    for (;;) {
      const chunk = await result.fetchChunk();
      if (!chunk || chunk.rowCount === 0) return;
      for (const cells of chunk.getRows()) yield cells.map((cell) => (cell === null ? null : String(cell)));
    }
  } catch (cause) {
    if (cause instanceof BaseError) throw cause;
    throw new ReplayError(path, 0, "DuckDB cannot read it", cause);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
