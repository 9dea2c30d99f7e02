// A PostgreSQL server for tests: the one of WATTLE_TEST_POSTGRES, or a throw-away one of the installed binaries on loopback.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import pg from "pg";
import { freePort, until } from "./fleet.ts";

/** Where the binaries are; undefined where there are none. */
function binaries(): string | undefined {
  const found = (process.env.PATH ?? "")
    .split(":")
    .map((folder) => join(folder, "postgres"))
    .find((file) => existsSync(file));
  return found && dirname(realpathSync(found));
}

/** Whether tests have a server. */
export const hasPostgres = process.env.WATTLE_TEST_POSTGRES !== undefined || binaries() !== undefined;

/** Starts a server, or takes the one that is given, with an empty database on it. */
export async function openPostgresServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const given = process.env.WATTLE_TEST_POSTGRES;
  if (given) return { url: await emptyDatabase(given), stop: async () => {} };
  const bin = binaries();
  if (!bin) throw new Error("no PostgreSQL");
  const folder = mkdtempSync(join(tmpdir(), "wattle-postgres-"));
  // It refuses to run as root.
  const root = process.getuid?.() === 0;
  const [uid, gid] = root
    ? ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" })))
    : [];
  const owner = uid === undefined || gid === undefined ? {} : { uid, gid };
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-U", "wattle", "--auth=trust", "--no-sync"], {
    ...owner,
    cwd: folder,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", folder], {
    ...owner,
    cwd: folder,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => server.once("close", resolve));
  const kill = () => server.kill("SIGKILL");
  process.once("exit", kill);
  const url = `postgres://wattle@127.0.0.1:${port}/postgres`;
  await until("PostgreSQL", async () => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => {});
    }
  });
  return {
    url,
    async stop() {
      process.off("exit", kill);
      server.kill("SIGINT");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function emptyDatabase(url: string): Promise<string> {
  const name = `wattle_${process.pid}_${Date.now()}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  const own = new URL(url);
  own.pathname = `/${name}`;
  return own.href;
}
