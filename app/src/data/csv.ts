import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { DataDirectoryError, DataFileError } from "../errors.ts";
import { parseDecimal } from "./energy.ts";

/** A column of numbers that are not negative, as exact decimals. */
export type Column = readonly { readonly digits: bigint; readonly exponent: number }[];

/** The asked columns of a CSV file, all of it checked. */
export interface CsvColumns {
  readonly file: string;
  readonly rows: number;
  column(name: string): Column;
  /** A column of whole numbers. */
  integers(name: string): readonly number[];
  /** The error of a value in the file. */
  error(name: string, row: number, problem: string): DataFileError;
}

/** Text of a data file; an absent one is named in one sentence. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new DataDirectoryError(path, "cannot be read", cause);
  }
}

/**
 * Reads columns of numbers out of a CSV file with a header.
 * @throws DataFileError at the first missing column, ragged row, or value that is no finite number ≥ 0.
 */
export async function readCsv(path: string, names: readonly string[]): Promise<CsvColumns> {
  const file = basename(path);
  const text = await readText(path);
  let records: string[][];
  const lines: number[] = []; // of the file read when a record ends: a record without quoted line breaks ends on its own line
  try {
    records = parse(text, {
      bom: true,
      relax_column_count: true,
      on_record: (record: string[], info) => {
        lines.push(info.lines);
        return record;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const at = cause as CsvError & { lines?: number; column?: number };
    throw new DataFileError({ file, line: at.lines ?? 1, column: Number(at.column ?? 0) + 1 }, "is not CSV", cause);
  }
  const [head, ...body] = records;
  if (!head) throw new DataFileError({ file, line: 1, column: 1 }, "the file is empty");
  const places = new Map<string, number>();
  for (const name of names) {
    const at = head.indexOf(name);
    if (at < 0) {
      throw new DataFileError({ file, line: 1, column: head.length + 1, field: name }, "the column is missing");
    }
    places.set(name, at);
  }
  const lineOf = (row: number) => lines[row + 1] ?? records.length + 1;
  for (const [row, record] of body.entries()) {
    if (record.length === head.length) continue;
    const column = Math.min(record.length, head.length) + 1;
    throw new DataFileError(
      { file, line: lineOf(row), column },
      `the row has ${record.length} fields where the header has ${head.length}`,
    );
  }
  const columns = new Map<string, Column>();
  for (const [name, at] of places) {
    columns.set(
      name,
      body.map((record, row) => {
        const cell = record[at] ?? "";
        const value = parseDecimal(cell);
        const problem = value === null ? "is not a finite number" : value.digits < 0n ? "is negative" : undefined;
        if (value === null || problem !== undefined) {
          throw new DataFileError({ file, line: lineOf(row), column: at + 1, field: name }, `"${cell}" ${problem}`);
        }
        return value;
      }),
    );
  }
  const error = (name: string, row: number, problem: string) =>
    new DataFileError({ file, line: lineOf(row), column: (places.get(name) ?? 0) + 1, field: name }, problem);
  const column = (name: string) => {
    const found = columns.get(name);
    if (!found) throw new RangeError(`column ${name} was not asked for`);
    return found;
  };
  return {
    file,
    rows: body.length,
    column,
    error,
    integers: (name) =>
      column(name).map(({ digits, exponent }, row) => {
        const value = Number(digits) * 10 ** exponent;
        if (!Number.isSafeInteger(value)) throw error(name, row, "is not a whole number");
        return value;
      }),
  };
}
