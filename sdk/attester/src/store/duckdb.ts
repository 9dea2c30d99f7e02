// The store of one node: a DuckDB file. Its log is flushed to the disk at each commit.
import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DuckDBBlobValue,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  INTEGER,
  UBIGINT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  VARCHAR,
} from "@duckdb/node-api";
import type { Hex } from "viem";
import { UserError } from "../errors.ts";
import type { SignedReading } from "../source.ts";
import { WIRE, WireView } from "../wire.ts";
import { ASIDE, classify, jobOf, jobText, judgementOf, type Row, TAKEN, verdictFrom, wireOf } from "./rows.ts";
import type {
  Added,
  Equivocation,
  Judge,
  Judged,
  KeptPage,
  KeptReading,
  OutboxJob,
  ReadingKey,
  ReadingPage,
  ReadingRange,
  SignedBatch,
  Store,
} from "./store.ts";

const SCHEMA = `
CREATE TABLE IF NOT EXISTS readings (
  fleet UINTEGER, site UBIGINT, period_end BIGINT, revision UINTEGER, epoch USMALLINT, quality UTINYINT,
  g UBIGINT, k UBIGINT, e UBIGINT, m UBIGINT, d UBIGINT, x UBIGINT, c UBIGINT, s UBIGINT, hash BLOB, signature BLOB, aside BOOLEAN, findings VARCHAR);
ALTER TABLE readings ADD COLUMN IF NOT EXISTS aside BOOLEAN DEFAULT false;
ALTER TABLE readings ADD COLUMN IF NOT EXISTS findings VARCHAR;
CREATE TABLE IF NOT EXISTS evidence (first BLOB, second BLOB PRIMARY KEY);
CREATE TABLE IF NOT EXISTS signatures (
  attester VARCHAR, fleet UINTEGER, period_end BIGINT, revision UINTEGER, commitment VARCHAR,
  PRIMARY KEY (attester, fleet, period_end, revision));
CREATE TABLE IF NOT EXISTS jobs (id VARCHAR PRIMARY KEY, state VARCHAR, job VARCHAR);
CREATE TABLE IF NOT EXISTS notes (name VARCHAR PRIMARY KEY, value VARCHAR);
CREATE TEMP TABLE IF NOT EXISTS incoming (place INTEGER, site UBIGINT, period_end BIGINT, revision UINTEGER);
CREATE TEMP TABLE IF NOT EXISTS judged (site UBIGINT, period_end BIGINT, revision UINTEGER, aside BOOLEAN, findings VARCHAR);`;

const READING = "site, period_end, revision, epoch, quality, g, k, e, m, d, x, c, s, hash, signature";
const TYPES = [
  UINTEGER,
  UBIGINT,
  BIGINT,
  UINTEGER,
  USMALLINT,
  UTINYINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  UBIGINT,
  BLOB,
  BLOB,
  BOOLEAN,
  VARCHAR,
];
const KEY_TYPES = [INTEGER, UBIGINT, BIGINT, UINTEGER];
const JUDGED_TYPES = [UBIGINT, BIGINT, UINTEGER, BOOLEAN, VARCHAR];
const ONLY = {
  all: "",
  counting: " AND NOT aside",
  aside: " AND aside ORDER BY period_end, revision",
} as const;
/** Rows of DuckDB's vectors. */
const VECTOR = 2048;

/** Opens the store of a file, or one in memory that is gone with the process. */
export async function openDuckDb(file = ":memory:", memoryLimit = "128MB"): Promise<Store> {
  let instance: DuckDBInstance;
  try {
    instance = await DuckDBInstance.create(file, { memory_limit: memoryLimit, threads: "2" });
  } catch (cause) {
    throw new UserError(`${file} cannot be opened.`, {
      cause,
      metaMessages: ["Only one node may have it open. End the other one, or give this one a dataDir of its own."],
    });
  }
  const connection = await instance.connect();
  for (const statement of SCHEMA.split(";")) if (statement.trim()) await connection.run(statement);
  return new DuckDbStore(instance, connection);
}

/** Writes readings of any store to a Parquet file. @returns How many. */
export async function exportRows(
  fleet: number,
  periodEnd: number,
  pages: AsyncIterable<KeptPage>,
  file: string,
): Promise<number> {
  const store = await openDuckDb();
  try {
    for await (const page of pages)
      await store.addReadings(fleet, page, (place) => (page.counting[place] === 1 ? TAKEN : ASIDE));
    return await store.exportPeriod(fleet, periodEnd, file);
  } finally {
    await store.close();
  }
}

class DuckDbStore implements Store {
  readonly name = "DuckDB";
  readonly #instance: DuckDBInstance;
  readonly #connection: DuckDBConnection;
  /** One transaction at a time on the connection. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.#instance = instance;
    this.#connection = connection;
  }

  addReadings(fleet: number, page: ReadingPage, judge: Judge = () => TAKEN): Promise<Added> {
    return this.#transaction(async () => {
      const view = new WireView(page.wire);
      if (view.count === 0) return { fresh: 0, known: [], contradicting: [] };
      const places = Array.from({ length: view.count }, (_, at) => at);
      const existing = await this.#existing(
        places.map((at) => ({ site: view.site(at), periodEnd: view.periodEnd(at), revision: view.revision(at) })),
      );
      const { fresh, known, contradicting } = classify(page, existing);
      await this.#append(fleet, page, fresh, judge);
      for (const { place, first } of contradicting) {
        const second = page.wire.slice(place * WIRE, (place + 1) * WIRE);
        await this.#connection.run("INSERT INTO evidence VALUES ($1, $2) ON CONFLICT DO NOTHING", [
          new DuckDBBlobValue(first),
          new DuckDBBlobValue(second),
        ]);
      }
      return { fresh: fresh.length, known, contradicting: contradicting.map(({ place }) => place) };
    });
  }

  async reading({ site, periodEnd, revision }: ReadingKey): Promise<SignedReading | undefined> {
    const rows = await this.#rows(
      `SELECT ${READING} FROM readings WHERE period_end = $1 AND site = $2 AND revision = $3 LIMIT 1`,
      [BigInt(periodEnd), site, revision],
    );
    const [first] = rows;
    return first && new WireView(wireOf(first)).signed(0);
  }

  readingsAt(keys: readonly ReadingKey[]): Promise<Uint8Array> {
    return this.#transaction(async () => Buffer.concat([...(await this.#existing(keys)).values()].map(wireOf)));
  }

  rejudge(judged: readonly Judged[]): Promise<void> {
    return this.#transaction(async () => {
      await this.#connection.run("DELETE FROM judged");
      const verdicts = judged.map(({ verdict }) => judgementOf(verdict));
      await this.#appendColumns("judged", JUDGED_TYPES, [
        judged.map(({ site }) => site),
        judged.map(({ periodEnd }) => BigInt(periodEnd)),
        judged.map(({ revision }) => revision),
        verdicts.map(([aside]) => aside),
        verdicts.map(([, findings]) => findings),
      ]);
      await this.#connection.run(
        `UPDATE readings SET aside = j.aside, findings = j.findings FROM judged j
         WHERE readings.period_end = j.period_end AND readings.site = j.site AND readings.revision = j.revision`,
      );
    });
  }

  readingsOf(site: bigint, { fleet, after, until }: Omit<ReadingRange, "only">): Promise<KeptReading[]> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll(
        `SELECT aside, findings, ${READING} FROM readings WHERE fleet = $1 AND period_end > $2 AND period_end <= $3 AND site = $4
         ORDER BY period_end, revision`,
        [fleet, BigInt(after), BigInt(until), site],
      );
      return reader.getRows().map(([aside, findings, ...row]) => ({
        ...new WireView(wireOf(rowOf(row))).signed(0),
        verdict: verdictFrom(aside, findings),
      }));
    });
  }

  async *readings({ fleet, after, until, only, restated = false }: ReadingRange): AsyncIterable<KeptPage> {
    // A connection of its own: what is streamed would end with the next statement on the other.
    const connection = await this.#instance.connect();
    try {
      const result = await connection.stream(
        `SELECT aside, ${READING} FROM readings
         WHERE fleet = $1 AND period_end > $2 AND period_end <= $3 AND revision >= $4${ONLY[only ?? "all"]}`,
        [fleet, BigInt(after), BigInt(until), restated ? 1 : 0],
      );
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        const columns = chunk.getColumns();
        const wire = new Uint8Array(WIRE * chunk.rowCount);
        const hashes = new Uint8Array(32 * chunk.rowCount);
        const counting = new Uint8Array(chunk.rowCount);
        for (let at = 0; at < chunk.rowCount; at++) {
          const [aside, ...values] = columns.map((column) => column[at]);
          const row = rowOf(values);
          counting[at] = aside === true ? 0 : 1;
          wire.set(wireOf(row), at * WIRE);
          hashes.set(row.hash, at * 32);
        }
        yield { wire, hashes, counting };
      }
    } finally {
      connection.closeSync();
    }
  }

  countReadings({ fleet, after, until }: ReadingRange): Promise<ReadonlyMap<number, number>> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll(
        `SELECT period_end, count(*) FROM readings WHERE fleet = $1 AND period_end > $2 AND period_end <= $3 AND revision = 0 AND NOT aside GROUP BY period_end`,
        [fleet, BigInt(after), BigInt(until)],
      );
      return new Map(reader.getRows().map(([periodEnd, count]) => [Number(periodEnd), Number(count)]));
    });
  }

  async equivocations(): Promise<Equivocation[]> {
    const reader = await this.#connection.runAndReadAll("SELECT first, second FROM evidence");
    return reader.getRows().map(([first, second]) => ({
      first: new WireView(blob(first)).signed(0),
      second: new WireView(blob(second)).signed(0),
    }));
  }

  noteSignature({ attester, fleet, periodEnd, revision, commitment }: SignedBatch): Promise<Hex> {
    return this.#transaction(async () => {
      const key = [attester.toLowerCase(), fleet, BigInt(periodEnd), revision];
      await this.#connection.run("INSERT INTO signatures VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", [
        ...key,
        commitment,
      ]);
      return (await this.#signed(key)) ?? commitment;
    });
  }

  signatureOf({ attester, fleet, periodEnd, revision }: Omit<SignedBatch, "commitment">): Promise<Hex | undefined> {
    return this.#transaction(() => this.#signed([attester.toLowerCase(), fleet, BigInt(periodEnd), revision]));
  }

  addJob(job: OutboxJob): Promise<OutboxJob> {
    return this.#transaction(async () => {
      await this.#connection.run("INSERT INTO jobs VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", [
        job.id,
        job.state,
        jobText(job),
      ]);
      const reader = await this.#connection.runAndReadAll("SELECT job FROM jobs WHERE id = $1", [job.id]);
      return jobOf(String(reader.getRows()[0]?.[0]));
    });
  }

  putJob(job: OutboxJob): Promise<void> {
    return this.#transaction(async () => {
      await this.#connection.run("INSERT OR REPLACE INTO jobs VALUES ($1, $2, $3)", [job.id, job.state, jobText(job)]);
    });
  }

  openJobs(): Promise<OutboxJob[]> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll("SELECT job FROM jobs WHERE state = 'open'");
      return reader.getRows().map(([job]) => jobOf(String(job)));
    });
  }

  job(id: string): Promise<OutboxJob | undefined> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll("SELECT job FROM jobs WHERE id = $1", [id]);
      const text = reader.getRows()[0]?.[0];
      return typeof text === "string" ? jobOf(text) : undefined;
    });
  }

  note(name: string, value: string): Promise<void> {
    return this.#transaction(async () => {
      await this.#connection.run("INSERT OR REPLACE INTO notes VALUES ($1, $2)", [name, value]);
    });
  }

  noted(name: string): Promise<string | undefined> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll("SELECT value FROM notes WHERE name = $1", [name]);
      const value = reader.getRows()[0]?.[0];
      return typeof value === "string" ? value : undefined;
    });
  }

  exportPeriod(fleet: number, periodEnd: number, file: string): Promise<number> {
    return this.#transaction(async () => {
      const result = await this.#connection.runAndReadAll(
        `COPY (SELECT ${READING}, aside FROM readings WHERE fleet = ${fleet} AND period_end = ${periodEnd} ORDER BY site, revision)
         TO '${file.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
      );
      return Number(result.getRows()[0]?.[0] ?? 0);
    });
  }

  async close(): Promise<void> {
    await this.#turn.catch(() => {});
    this.#connection.closeSync();
    this.#instance.closeSync();
  }

  /** What is there of these readings: by place. */
  async #existing(keys: readonly ReadingKey[]): Promise<Map<number, Row>> {
    if (keys.length === 0) return new Map();
    await this.#connection.run("DELETE FROM incoming");
    const ends = keys.map(({ periodEnd }) => periodEnd);
    const [from, to] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
    await this.#appendColumns("incoming", KEY_TYPES, [
      keys.map((_, place) => place),
      keys.map(({ site }) => site),
      ends.map(BigInt),
      keys.map(({ revision }) => revision),
    ]);
    const reader = await this.#connection.runAndReadAll(
      `SELECT place, ${READING.replaceAll(/\w+/g, "r.$&")} FROM readings r JOIN incoming i
       ON r.site = i.site AND r.period_end = i.period_end AND r.revision = i.revision
       WHERE r.period_end BETWEEN ${from} AND ${to}`,
    );
    return new Map(reader.getRows().map(([place, ...row]) => [Number(place), rowOf(row)]));
  }

  async #append(fleet: number, { wire, hashes }: ReadingPage, places: readonly number[], judge: Judge): Promise<void> {
    if (places.length === 0) return;
    const view = new WireView(wire);
    const columns = columnsOf(TYPES.length);
    for (const at of places) {
      const values = [
        fleet,
        view.site(at),
        BigInt(view.periodEnd(at)),
        view.revision(at),
        view.epoch(at),
        view.quality(at),
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((lane) => view.lane(at, lane)),
        new DuckDBBlobValue(hashes.slice(32 * at, 32 * at + 32)),
        new DuckDBBlobValue(view.signature(at).slice()),
        ...judgementOf(judge(at)),
      ];
      values.forEach((value, column) => {
        columns[column]?.push(value);
      });
    }
    await this.#appendColumns("readings", TYPES, columns);
  }

  async #appendColumns(table: string, types: readonly DuckDBType[], columns: Value[][]): Promise<void> {
    const appender = await this.#connection.createAppender(table);
    const count = columns[0]?.length ?? 0;
    for (let at = 0; at < count; at += VECTOR) {
      const chunk = DuckDBDataChunk.create([...types]);
      chunk.setColumns(columns.map((column) => column.slice(at, at + VECTOR)));
      appender.appendDataChunk(chunk);
    }
    appender.flushSync();
    appender.closeSync();
  }

  async #signed(key: readonly (string | number | bigint)[]): Promise<Hex | undefined> {
    const reader = await this.#connection.runAndReadAll(
      "SELECT commitment FROM signatures WHERE attester = $1 AND fleet = $2 AND period_end = $3 AND revision = $4",
      [...key],
    );
    const commitment = reader.getRows()[0]?.[0];
    return typeof commitment === "string" ? (commitment as Hex) : undefined;
  }

  #rows(sql: string, values: (bigint | number)[]): Promise<Row[]> {
    return this.#transaction(async () => {
      const reader = await this.#connection.runAndReadAll(sql, values);
      return reader.getRows().map(rowOf);
    });
  }

  /** One after another, each whole or not at all. */
  #transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#turn
      .catch(() => {})
      .then(async () => {
        await this.#connection.run("BEGIN");
        try {
          const result = await work();
          await this.#connection.run("COMMIT");
          return result;
        } catch (error) {
          await this.#connection.run("ROLLBACK").catch(() => {});
          throw error;
        }
      });
    this.#turn = run;
    return run;
  }
}

type Value = number | bigint | boolean | string | null | DuckDBBlobValue;

function columnsOf(columns: number): Value[][] {
  return Array.from({ length: columns }, () => []);
}

function blob(value: unknown): Uint8Array {
  return value instanceof DuckDBBlobValue ? value.bytes : new Uint8Array();
}

function rowOf(values: readonly unknown[]): Row {
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
