// The store of one node: a DuckDB file. Its log is flushed to the disk at each commit.
import {
  BIGINT,
  BLOB,
  BOOLEAN,
  DuckDBBlobValue,
  type DuckDBConnection,
  DuckDBInstance,
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
import { appendColumns, blob, columnsOf, pagesOf, READING, rowOf, rowsIn, spansOf } from "./duckdbRows.ts";
import {
  ASIDE,
  classify,
  jobOf,
  jobText,
  judgementOf,
  pageOfRows,
  type Row,
  TAKEN,
  verdictFrom,
  wireOf,
} from "./rows.ts";
import type {
  Added,
  Behind,
  Equivocation,
  Judge,
  Judged,
  KeptPage,
  KeptReading,
  LateRange,
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
CREATE TEMP TABLE IF NOT EXISTS found (place INTEGER, row_id BIGINT);
CREATE TEMP TABLE IF NOT EXISTS judged (site UBIGINT, period_end BIGINT, revision UINTEGER, aside BOOLEAN, findings VARCHAR);`;

const LATE_SCHEMA = `
BEGIN;
CREATE OR REPLACE TEMP TABLE behind (site UBIGINT, read_at BIGINT);
CREATE OR REPLACE TEMP TABLE late (place INTEGER, row_id BIGINT)`;

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
const BEHIND_TYPES = [UBIGINT, BIGINT];
const JUDGED_TYPES = [UBIGINT, BIGINT, UINTEGER, BOOLEAN, VARCHAR];
const ONLY = {
  all: "",
  counting: " AND NOT aside",
  aside: " AND aside ORDER BY period_end, revision",
} as const;

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

  readingsAt(keys: readonly ReadingKey[]): Promise<ReadingPage> {
    return this.#transaction(async () => pageOfRows([...(await this.#existing(keys)).values()]));
  }

  rejudge(judged: readonly Judged[]): Promise<void> {
    return this.#transaction(async () => {
      await this.#connection.run("DELETE FROM judged");
      const verdicts = judged.map(({ verdict }) => judgementOf(verdict));
      await appendColumns(this.#connection, "judged", JUDGED_TYPES, [
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
      yield* pagesOf(result);
    } finally {
      connection.closeSync();
    }
  }

  async *lateReadings(
    { fleet, after, until, only }: LateRange,
    behind: Iterable<readonly Behind[]>,
  ): AsyncIterable<KeptPage> {
    const connection = await this.#instance.connect();
    try {
      // One transaction: rows keep their places.
      for (const statement of LATE_SCHEMA.split(";")) await connection.run(statement);
      let sites = 0;
      for (const some of behind) {
        const columns = [some.map(({ site }) => site), some.map(({ readAt }) => BigInt(readAt))];
        await appendColumns(connection, "behind", BEHIND_TYPES, columns);
        sites += some.length;
      }
      if (sites === 0) return;
      await connection.run(
        `INSERT INTO late SELECT 0, r.rowid FROM readings r JOIN behind b ON r.site = b.site AND r.period_end > b.read_at
         WHERE r.fleet = $1 AND r.period_end > $2 AND r.period_end <= $3 AND r.revision = 0${only ? " AND NOT r.aside" : ""}`,
        [fleet, BigInt(after), BigInt(until)],
      );
      for (const [from, to] of await spansOf(connection, "late"))
        yield* pagesOf(await connection.stream(rowsIn("aside", "late"), [from, to]));
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
    await appendColumns(this.#connection, "incoming", KEY_TYPES, [
      keys.map((_, place) => place),
      keys.map(({ site }) => site),
      ends.map(BigInt),
      keys.map(({ revision }) => revision),
    ]);
    // By their keys first: most of the time none is there, and whole rows are thirty times as long.
    await this.#connection.run("DELETE FROM found");
    await this.#connection.run(
      `INSERT INTO found SELECT i.place, r.rowid FROM readings r JOIN incoming i
       ON r.site = i.site AND r.period_end = i.period_end AND r.revision = i.revision
       WHERE r.period_end BETWEEN $1 AND $2`,
      [BigInt(from), BigInt(to)],
    );
    const existing = new Map<number, Row>();
    for (const span of await spansOf(this.#connection, "found")) {
      const reader = await this.#connection.runAndReadAll(rowsIn("place", "found"), [...span]);
      for (const [place, ...row] of reader.getRows()) existing.set(Number(place), rowOf(row));
    }
    return existing;
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
    await appendColumns(this.#connection, "readings", TYPES, columns);
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
