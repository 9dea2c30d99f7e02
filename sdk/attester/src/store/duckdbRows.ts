// Rows of DuckDB: appended by columns, found by their places, read by pages.
import {
  DuckDBBlobValue,
  type DuckDBConnection,
  DuckDBDataChunk,
  type DuckDBResult,
  type DuckDBType,
} from "@duckdb/node-api";
import { pageOfRows, type Row } from "./rows.ts";
import type { KeptPage } from "./store.ts";

/** A reading's columns. */
export const READING = "site, period_end, revision, epoch, quality, g, k, e, m, d, x, c, s, hash, signature";
/** Rows of DuckDB's vectors, and of what it reads or passes over at once. */
const VECTOR = 2048;
const ROW_GROUP = 122_880;

type Value = number | bigint | boolean | string | null | DuckDBBlobValue;

export async function appendColumns(
  connection: DuckDBConnection,
  table: string,
  types: readonly DuckDBType[],
  columns: Value[][],
): Promise<void> {
  const appender = await connection.createAppender(table);
  const count = columns[0]?.length ?? 0;
  for (let at = 0; at < count; at += VECTOR) {
    const chunk = DuckDBDataChunk.create([...types]);
    chunk.setColumns(columns.map((column) => column.slice(at, at + VECTOR)));
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

/** Between which places rows that were found lie, a row group at a time. */
export async function spansOf(connection: DuckDBConnection, found: string): Promise<[from: bigint, to: bigint][]> {
  const reader = await connection.runAndReadAll(
    `SELECT min(row_id), max(row_id) FROM ${found} GROUP BY row_id // ${ROW_GROUP} ORDER BY 1`,
  );
  return reader.getRows().map(([from, to]) => [BigInt(from as bigint), BigInt(to as bigint)]);
}

/** Found rows of a span, behind one more column. */
export function rowsIn(first: string, found: string): string {
  return `SELECT ${first}, ${READING} FROM readings r JOIN ${found} f ON r.rowid = f.row_id WHERE r.rowid BETWEEN $1 AND $2`;
}

/** Rows of `aside` and a reading. */
export async function* pagesOf(result: DuckDBResult): AsyncGenerator<KeptPage> {
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    const columns = chunk.getColumns();
    const rows: Row[] = [];
    const counting = new Uint8Array(chunk.rowCount);
    for (let at = 0; at < chunk.rowCount; at++) {
      const [aside, ...values] = columns.map((column) => column[at]);
      rows.push(rowOf(values));
      counting[at] = aside === true ? 0 : 1;
    }
    yield { ...pageOfRows(rows), counting };
  }
}

export function columnsOf(columns: number): Value[][] {
  return Array.from({ length: columns }, () => []);
}

export function blob(value: unknown): Uint8Array {
  return value instanceof DuckDBBlobValue ? value.bytes : new Uint8Array();
}

export function rowOf(values: readonly unknown[]): Row {
  const [site, periodEnd, revision, epoch, quality, g, k, e, m, d, x, c, s, hash, signature] = values;
  return {
    site: BigInt(site as bigint),
    periodEnd: Number(periodEnd),
    revision: Number(revision),
    epoch: Number(epoch),
    quality: Number(quality),
    lanes: [g, k, e, m, d, x, c, s].map((lane) => BigInt(lane as bigint)),
    hash: blob(hash),
    signature: blob(signature),
  };
}
