// Both stores, each empty at the beginning of what asks for it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { openDuckDb } from "../../src/store/duckdb.ts";
import { openPostgres } from "../../src/store/postgres.ts";
import type { Store } from "../../src/store/store.ts";
import { hasPostgres, openPostgresServer } from "./postgres.ts";

/** Name of each store, and whether it can be had here. */
export const STORES = [
  ["DuckDB", true],
  ["PostgreSQL (WATTLE_TEST_POSTGRES, or an installed postgres)", hasPostgres],
] as const;

/** A folder for each test of the file, and a server for all of them. */
export function storesForTests(): {
  readonly folder: string;
  /** An empty database of the server. */
  freshUrl(): Promise<string>;
  /** What opens an empty store, and opens the same again. */
  fresh(name: string): Promise<() => Promise<Store>>;
} {
  let server: Awaited<ReturnType<typeof openPostgresServer>> | undefined;
  let folder = "";
  let number = 0;
  beforeAll(async () => {
    if (hasPostgres) server = await openPostgresServer();
  });
  afterAll(async () => {
    await server?.stop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wattle-store-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function freshUrl(): Promise<string> {
    const url = new URL(server?.url ?? "");
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    const name = `t${process.pid}_${number++}`;
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    url.pathname = `/${name}`;
    return url.href;
  }
  return {
    get folder() {
      return folder;
    },
    freshUrl,
    async fresh(name) {
      if (name === "DuckDB") {
        const file = join(folder, `store-${number++}.duckdb`);
        return () => openDuckDb(file);
      }
      const url = await freshUrl();
      return () => openPostgres(url, "0xA");
    },
  };
}
