// The store of several nodes: a PostgreSQL server. Each node has its own key, and what it signed; readings are common to all.
import { PERIOD } from "@wattle/sdk";
import pg from "pg";
import type { Hex } from "viem";
import { UserError } from "../errors.ts";
import type { SignedReading } from "../source.ts";
import type { Verdict } from "../validation/findings.ts";
import { WIRE, WireView } from "../wire.ts";
import { exportRows } from "./duckdb.ts";
import { classify, jobOf, jobText, judgementOf, pageOfRows, type Row, TAKEN, verdictFrom, wireOf } from "./rows.ts";
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

// Lanes are unsigned words of 64 bits; PostgreSQL's are signed: energy and flows are kept as the bytes that were signed.
const SCHEMA = `
CREATE TABLE IF NOT EXISTS readings (
  seq BIGINT GENERATED ALWAYS AS IDENTITY, fleet BIGINT NOT NULL, site BIGINT NOT NULL, period_end BIGINT NOT NULL, revision BIGINT NOT NULL,
  epoch INTEGER NOT NULL, quality SMALLINT NOT NULL, registers BYTEA NOT NULL, hash BYTEA NOT NULL, signature BYTEA NOT NULL,
  aside BOOLEAN NOT NULL DEFAULT false, findings TEXT, PRIMARY KEY (period_end, site, revision));
ALTER TABLE readings ADD COLUMN IF NOT EXISTS aside BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE readings ADD COLUMN IF NOT EXISTS findings TEXT;
CREATE INDEX IF NOT EXISTS readings_restated ON readings (period_end, site, revision) WHERE revision > 0;
CREATE INDEX IF NOT EXISTS readings_aside ON readings (period_end, revision, seq) WHERE aside;
CREATE TABLE IF NOT EXISTS evidence (first BYTEA NOT NULL, second BYTEA PRIMARY KEY);
CREATE TABLE IF NOT EXISTS signatures (
  attester TEXT, fleet BIGINT, period_end BIGINT, revision BIGINT, commitment TEXT NOT NULL,
  PRIMARY KEY (attester, fleet, period_end, revision));
CREATE TABLE IF NOT EXISTS jobs (node TEXT, id TEXT, state TEXT NOT NULL, job TEXT NOT NULL, PRIMARY KEY (node, id));
CREATE TABLE IF NOT EXISTS notes (node TEXT, name TEXT, value TEXT NOT NULL, PRIMARY KEY (node, name));`;

const READING = "site, period_end, revision, epoch, quality, registers, hash, signature";
const KEYS = "unnest($1::bigint[], $2::bigint[], $3::bigint[]) WITH ORDINALITY AS i(site, period_end, revision, place)";
const KEY = "period_end, site, revision";
/** Rows read at a time. */
const PAGE = 8_192;
const MOST = String(2n ** 63n - 1n);
/** Any number: nodes that begin together make the tables one after another. */
const LOCK = 0x57544c;

interface ReadingRow {
  readonly site: string;
  readonly period_end: string;
  readonly revision: string;
  readonly epoch: number;
  readonly quality: number;
  readonly registers: Uint8Array;
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}

interface KeptRow extends ReadingRow {
  readonly seq: string;
  readonly aside: boolean;
}

/** A row's primary key. */
type Key = readonly [periodEnd: string | number, site: string, revision: string];

/**
 * Opens a node's store on a server.
 *
 * @param node Whose jobs and notes these are: the attester's address.
 */
export async function openPostgres(url: string, node: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", () => {}); // An idle connection that breaks: the next query opens another, or says why not.
  try {
    const client = await pool.connect();
    try {
      await client.query(`SELECT pg_advisory_lock(${LOCK})`);
      await client.query(SCHEMA);
      await client.query(`SELECT pg_advisory_unlock(${LOCK})`);
    } finally {
      client.release();
    }
  } catch (cause) {
    await pool.end();
    throw new UserError(`The PostgreSQL server of store.url cannot be used.`, {
      cause,
      metaMessages: ["Correct store.url, give the password in PGPASSWORD, or start the server."],
    });
  }
  return new PostgresStore(pool, node.toLowerCase());
}

class PostgresStore implements Store {
  readonly name = "PostgreSQL";
  readonly #pool: pg.Pool;
  readonly #node: string;

  constructor(pool: pg.Pool, node: string) {
    this.#pool = pool;
    this.#node = node;
  }

  addReadings(fleet: number, page: ReadingPage, judge: Judge = () => TAKEN): Promise<Added> {
    return this.#transaction(async (client) => {
      const view = new WireView(page.wire);
      if (view.count === 0) return { fresh: 0, known: [], contradicting: [] };
      const places = Array.from({ length: view.count }, (_, at) => at);
      const keys = [
        places.map((at) => String(view.site(at))),
        places.map((at) => view.periodEnd(at)),
        places.map((at) => view.revision(at)),
      ];
      const first = classify(page, await this.#existing(client, keys));
      const { rowCount } = await client.query(
        `INSERT INTO readings (fleet, site, period_end, revision, epoch, quality, registers, hash, signature, aside, findings)
         SELECT $1, * FROM unnest($2::bigint[], $3::bigint[], $4::bigint[], $5::int[], $6::smallint[], $7::bytea[], $8::bytea[], $9::bytea[],
           $10::boolean[], $11::text[])
         ON CONFLICT DO NOTHING`,
        [fleet, ...columnsOf(page, first.fresh), ...judgementsOf(first.fresh.map(judge))],
      );
      // Where another node took one of them in meanwhile, what is there now decides; whose it was makes no difference.
      const { known, contradicting } =
        rowCount === first.fresh.length ? first : classify(page, await this.#existing(client, keys));
      await this.#keepEvidence(client, page, contradicting);
      const own = new Set(first.fresh);
      return {
        fresh: rowCount ?? 0,
        known: rowCount === first.fresh.length ? known : known.filter((at) => !own.has(at)),
        contradicting: contradicting.map(({ place }) => place),
      };
    });
  }

  async reading({ site, periodEnd, revision }: ReadingKey): Promise<SignedReading | undefined> {
    const { rows } = await this.#pool.query<ReadingRow>(
      `SELECT ${READING} FROM readings WHERE period_end = $1 AND site = $2 AND revision = $3`,
      [periodEnd, String(site), revision],
    );
    const [first] = rows;
    return first && new WireView(wireOf(rowOf(first))).signed(0);
  }

  readingsAt(keys: readonly ReadingKey[]): Promise<ReadingPage> {
    const columns = [
      keys.map(({ site }) => String(site)),
      keys.map(({ periodEnd }) => periodEnd),
      keys.map(({ revision }) => revision),
    ];
    return this.#transaction(async (client) => pageOfRows([...(await this.#existing(client, columns)).values()]));
  }

  async rejudge(judged: readonly Judged[]): Promise<void> {
    await this.#pool.query(
      `UPDATE readings r SET aside = j.aside, findings = j.findings
       FROM unnest($1::bigint[], $2::bigint[], $3::bigint[], $4::boolean[], $5::text[]) AS j(site, period_end, revision, aside, findings)
       WHERE r.period_end = j.period_end AND r.site = j.site AND r.revision = j.revision`,
      [
        judged.map(({ site }) => String(site)),
        judged.map(({ periodEnd }) => periodEnd),
        judged.map(({ revision }) => revision),
        ...judgementsOf(judged.map(({ verdict }) => verdict)),
      ],
    );
  }

  async readingsOf(site: bigint, { fleet, after, until }: Omit<ReadingRange, "only">): Promise<KeptReading[]> {
    const { rows } = await this.#pool.query<ReadingRow & { readonly aside: boolean; readonly findings: string | null }>(
      `SELECT aside, findings, ${READING} FROM readings WHERE fleet = $1 AND period_end > $2 AND period_end <= $3 AND site = $4
       ORDER BY period_end, revision`,
      [fleet, after, until, String(site)],
    );
    return rows.map((row) => ({
      ...new WireView(wireOf(rowOf(row))).signed(0),
      verdict: verdictFrom(row.aside, row.findings),
    }));
  }

  async *readings({ fleet, after, until, only, restated = false }: ReadingRange): AsyncIterable<KeptPage> {
    if (only === "aside") {
      yield* this.#asides(fleet, after, until);
      return;
    }
    const which = `${only === "counting" ? " AND NOT aside" : ""}${restated ? " AND revision > 0" : ""}`;
    // From key to key, in the order of the primary key: no row is read twice, and no connection is held while a page is worked on.
    for (let last: Key | undefined = [after, MOST, MOST]; last; ) {
      const { rows } = await this.#pool.query<KeptRow>(
        `SELECT seq, aside, ${READING} FROM readings
         WHERE fleet = $1 AND period_end <= $2 AND (period_end, site, revision) > ($3, $4, $5)${which} ORDER BY ${KEY} LIMIT ${PAGE}`,
        [fleet, until, ...last],
      );
      if (rows.length > 0) yield pageOf(rows);
      last = keyAfter(rows);
    }
  }

  async *lateReadings(
    { fleet, after, until, only }: LateRange,
    behind: Iterable<readonly Behind[]>,
  ): AsyncIterable<KeptPage> {
    for (const some of behind)
      for (let last: Key | undefined = [after, MOST, MOST]; last; ) {
        // By the primary key: a period end of a site at a time, since what its site shows.
        const { rows } = await this.#pool.query<KeptRow>(
          `SELECT seq, aside, ${READING.replaceAll(/\w+/g, "r.$&")}
           FROM unnest($6::bigint[], $7::bigint[]) AS b(site, read_at)
           CROSS JOIN LATERAL generate_series(GREATEST(b.read_at + ${PERIOD}, $3::bigint), $2::bigint, ${PERIOD}) AS p(period_end)
           JOIN readings r ON r.period_end = p.period_end AND r.site = b.site AND r.revision = 0
           WHERE r.fleet = $1 AND (r.period_end, r.site, r.revision) > ($3, $4, $5)${only ? " AND NOT r.aside" : ""}
           ORDER BY ${KEY.replaceAll(/\w+/g, "r.$&")} LIMIT ${PAGE}`,
          [fleet, until, ...last, some.map(({ site }) => String(site)), some.map(({ readAt }) => readAt)],
        );
        if (rows.length > 0) yield pageOf(rows);
        last = keyAfter(rows);
      }
  }

  async countReadings({ fleet, after, until }: ReadingRange): Promise<ReadonlyMap<number, number>> {
    const { rows } = await this.#pool.query<{ period_end: string; count: string }>(
      "SELECT period_end, count(*) FROM readings WHERE fleet = $1 AND period_end > $2 AND period_end <= $3 AND revision = 0 AND NOT aside GROUP BY period_end",
      [fleet, after, until],
    );
    return new Map(rows.map(({ period_end, count }) => [Number(period_end), Number(count)]));
  }

  async equivocations(): Promise<Equivocation[]> {
    const { rows } = await this.#pool.query<{ first: Uint8Array; second: Uint8Array }>(
      "SELECT first, second FROM evidence",
    );
    return rows.map(({ first, second }) => ({
      first: new WireView(first).signed(0),
      second: new WireView(second).signed(0),
    }));
  }

  async noteSignature(signed: SignedBatch): Promise<Hex> {
    const { attester, fleet, periodEnd, revision, commitment } = signed;
    await this.#pool.query("INSERT INTO signatures VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", [
      attester.toLowerCase(),
      fleet,
      periodEnd,
      revision,
      commitment,
    ]);
    return (await this.signatureOf(signed)) ?? commitment;
  }

  async signatureOf({
    attester,
    fleet,
    periodEnd,
    revision,
  }: Omit<SignedBatch, "commitment">): Promise<Hex | undefined> {
    const { rows } = await this.#pool.query<{ commitment: Hex }>(
      "SELECT commitment FROM signatures WHERE attester = $1 AND fleet = $2 AND period_end = $3 AND revision = $4",
      [attester.toLowerCase(), fleet, periodEnd, revision],
    );
    return rows[0]?.commitment;
  }

  async addJob(job: OutboxJob): Promise<OutboxJob> {
    await this.#pool.query("INSERT INTO jobs VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING", [
      this.#node,
      job.id,
      job.state,
      jobText(job),
    ]);
    const { rows } = await this.#pool.query<{ job: string }>("SELECT job FROM jobs WHERE node = $1 AND id = $2", [
      this.#node,
      job.id,
    ]);
    return jobOf(rows[0]?.job ?? jobText(job));
  }

  async putJob(job: OutboxJob): Promise<void> {
    await this.#pool.query(
      "INSERT INTO jobs VALUES ($1, $2, $3, $4) ON CONFLICT (node, id) DO UPDATE SET state = $3, job = $4",
      [this.#node, job.id, job.state, jobText(job)],
    );
  }

  async openJobs(): Promise<OutboxJob[]> {
    const { rows } = await this.#pool.query<{ job: string }>(
      "SELECT job FROM jobs WHERE node = $1 AND state = 'open'",
      [this.#node],
    );
    return rows.map(({ job }) => jobOf(job));
  }

  async job(id: string): Promise<OutboxJob | undefined> {
    const { rows } = await this.#pool.query<{ job: string }>("SELECT job FROM jobs WHERE node = $1 AND id = $2", [
      this.#node,
      id,
    ]);
    return rows[0] && jobOf(rows[0].job);
  }

  async note(name: string, value: string): Promise<void> {
    await this.#pool.query("INSERT INTO notes VALUES ($1, $2, $3) ON CONFLICT (node, name) DO UPDATE SET value = $3", [
      this.#node,
      name,
      value,
    ]);
  }

  async noted(name: string): Promise<string | undefined> {
    const { rows } = await this.#pool.query<{ value: string }>(
      "SELECT value FROM notes WHERE node = $1 AND name = $2",
      [this.#node, name],
    );
    return rows[0]?.value;
  }

  exportPeriod(fleet: number, periodEnd: number, file: string): Promise<number> {
    return exportRows(fleet, periodEnd, this.readings({ fleet, after: periodEnd - 1, until: periodEnd }), file);
  }

  async close(): Promise<void> {
    await this.#pool.end();
  }

  /** What was put aside, by time. */
  async *#asides(fleet: number, after: number, until: number): AsyncIterable<KeptPage> {
    let last: readonly [end: number, revision: number, seq: string] = [after, 2 ** 32, "0"];
    for (;;) {
      const { rows } = await this.#pool.query<KeptRow>(
        `SELECT seq, aside, ${READING} FROM readings
         WHERE aside AND fleet = $1 AND period_end <= $2 AND (period_end, revision, seq) > ($3, $4, $5)
         ORDER BY period_end, revision, seq LIMIT ${PAGE}`,
        [fleet, until, ...last],
      );
      const end = rows.at(-1);
      if (!end) return;
      yield pageOf(rows);
      last = [Number(end.period_end), Number(end.revision), end.seq];
    }
  }

  async #existing(client: pg.PoolClient, keys: readonly unknown[]): Promise<Map<number, Row>> {
    const { rows } = await client.query<ReadingRow & { readonly place: string }>(
      `SELECT i.place, ${READING.replaceAll(/\w+/g, "r.$&")} FROM ${KEYS}
       JOIN readings r ON r.period_end = i.period_end AND r.site = i.site AND r.revision = i.revision`,
      [...keys],
    );
    return new Map(rows.map((row) => [Number(row.place) - 1, rowOf(row)]));
  }

  async #keepEvidence(
    client: pg.PoolClient,
    { wire }: ReadingPage,
    found: readonly { readonly place: number; readonly first: Uint8Array }[],
  ) {
    for (const { place, first } of found)
      await client.query("INSERT INTO evidence VALUES ($1, $2) ON CONFLICT DO NOTHING", [
        Buffer.from(first),
        Buffer.from(wire.subarray(place * WIRE, (place + 1) * WIRE)),
      ]);
  }

  async #transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.#pool.connect();
    try {
      await client.query("BEGIN");
      const result = await work(client);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }
}

function columnsOf({ wire, hashes }: ReadingPage, places: readonly number[]): unknown[][] {
  const view = new WireView(wire);
  return [
    places.map((at) => String(view.site(at))),
    places.map((at) => view.periodEnd(at)),
    places.map((at) => view.revision(at)),
    places.map((at) => view.epoch(at)),
    places.map((at) => view.quality(at)),
    places.map((at) => Buffer.from(wire.subarray(at * WIRE + 20, at * WIRE + 84))),
    places.map((at) => Buffer.from(hashes.subarray(32 * at, 32 * at + 32))),
    places.map((at) => Buffer.from(view.signature(at))),
  ];
}

function judgementsOf(verdicts: readonly Verdict[]): [boolean[], (string | null)[]] {
  const judgements = verdicts.map(judgementOf);
  return [judgements.map(([aside]) => aside), judgements.map(([, findings]) => findings)];
}

function pageOf(rows: readonly KeptRow[]): KeptPage {
  return { ...pageOfRows(rows.map(rowOf)), counting: Uint8Array.from(rows, ({ aside }) => (aside ? 0 : 1)) };
}

/** Where the page after this one begins; undefined where there is none. */
function keyAfter(rows: readonly KeptRow[]): Key | undefined {
  const last = rows.length < PAGE ? undefined : rows.at(-1);
  return last && [last.period_end, last.site, last.revision];
}

function rowOf(row: ReadingRow): Row {
  const view = new DataView(row.registers.buffer, row.registers.byteOffset, row.registers.length);
  return {
    site: BigInt(row.site),
    periodEnd: Number(row.period_end),
    revision: Number(row.revision),
    epoch: row.epoch,
    quality: row.quality,
    lanes: [0, 1, 2, 3, 4, 5, 6, 7].map((lane) => view.getBigUint64(8 * lane)),
    hash: row.hash,
    signature: row.signature,
  };
}
