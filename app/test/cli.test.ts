import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { cityLearn, temporaryDirectory } from "./support/samples.ts";

const cli = join(import.meta.dirname, "../src/cli.ts");

// Node keeps here what it made of the sources, so that only the first job compiles them.
const compiled = mkdtempSync(join(tmpdir(), "wattle-cli-"));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the main job; `watch` sees every piece of output as it comes. */
function job(
  args: readonly string[],
  watch: (output: string, kill: (signal: NodeJS.Signals) => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--conditions=source", cli, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  const see = () => watch(stdout + stderr, (signal) => child.kill(signal));
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    see();
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
    see();
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Listens on a port until the test is over; 0 takes a free one. */
function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server: Server = createServer();
    onTestFinished(() => void server.close());
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
}

describe("main job", () => {
  it.each([
    [["--data", "no/such/place"], /no\/such\/place: no such directory\./],
    [["--port", "http"], /--port http: a whole number/],
    [["--frobnicate"], /Unknown option --frobnicate\./],
    [["--day", "3"], /--day chooses a day of the data/],
  ])("answers %j with a sentence and exit code 2", async (args, sentence) => {
    const { code, stdout, stderr } = await job([...args, "--once"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
  });

  it("names the place of a malformed file, and starts nothing", async () => {
    const files = cityLearn();
    const csv = (files["Building_2.csv"] ?? "").replace(",0.3,0.0\n8,2", ",x,0.0\n8,2");
    const directory = await temporaryDirectory({ ...files, "Building_2.csv": csv });
    const { code, stderr, stdout } = await job(["--data", directory, "--once", "--json"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Building_2\.csv, line 3, column 4 \(non_shiftable_load\): "x" is not a finite number\.\n$/,
    );
    expect(stdout).toBe("");
  });

  it("says in a sentence that its port is taken, exit code 1", async () => {
    const port = await listen(0);
    const { code, stderr, stdout } = await job(["--once", "--port", String(port)]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Port ${port} is in use. End the program that listens there, or choose another port with --port.\n`,
    );
    expect(stdout).toBe("");
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("leaves nothing running after %s", async (signal, expected) => {
    const port = await freePort();
    let sent = false;
    const { code, stderr } = await job(["--once", "--port", String(port)], (output, kill) => {
      if (sent || !output.includes("Deploying")) return;
      sent = true;
      kill(signal);
    });
    expect(code).toBe(expected);
    expect(stderr).toContain(`Interrupted by ${signal}`);
    await expectFree(port);
  });

  it("prints one JSON object and nothing else, with the figures of every table", async () => {
    const { code, stdout, stderr } = await job(["--once", "--json", "--homes", "3", "--port", "0"]);
    expect(code, stderr).toBe(0);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ identity: "0", homes: 3 });
    for (const table of TABLES) expect(result[table], table).not.toHaveLength(0);
    expect(stderr).toContain("Replaying the day: done");
  });

  it("keeps the chain up, usable and dissipating, until Ctrl-C, which ends it with exit code 0", async () => {
    const port = await freePort();
    const said = Promise.withResolvers<(signal: NodeJS.Signals) => void>();
    const ended = job(["--homes", "1", "--port", String(port)], (output, kill) => {
      if (output.includes("To try next")) said.resolve(kill);
    });
    const kill = await Promise.race([said.promise, ended.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
    const time = async () => {
      const body = { jsonrpc: "2.0", id: 1, method: "eth_getBlockByNumber", params: ["latest", false] };
      const headers = { "content-type": "application/json" };
      const answer = await fetch(`http://127.0.0.1:${port}`, { method: "POST", headers, body: JSON.stringify(body) });
      return Number(((await answer.json()) as { result: { timestamp: string } }).result.timestamp);
    };
    const before = await time();
    await expect.poll(time, { timeout: 15_000, interval: 500 }).toBeGreaterThan(before);
    kill("SIGINT");
    kill("SIGINT"); // Ctrl-C comes from the terminal and from npm
    const { code, stdout } = await ended;
    expect(code).toBe(0);
    expect(stdout).toContain(`http://127.0.0.1:${port}`);
    for (const name of ["MeterOracle", "DissipativeAMM", "EnergyPool of the day", "owner of South roof"])
      expect(stdout).toMatch(new RegExp(`0x[0-9a-fA-F]{40} .*${name}`));
    await expectFree(port);
  });

  it("shows its options", async () => {
    const { code, stdout } = await job(["--help"]);
    expect(code).toBe(0);
    for (const option of ["--data", "--day", "--homes", "--once", "--json", "--port"]) expect(stdout).toContain(option);
  });
});

const TABLES = [
  ...["read", "attested", "entitled", "minted", "dissipated", "traded"],
  ...["liquidity", "retired", "released", "cured", "balance"],
];

/** Nobody listens on the port, at once or very soon. */
async function expectFree(port: number): Promise<void> {
  const free = () =>
    listen(port).then(
      () => true,
      () => false,
    );
  await expect.poll(free, { timeout: 5000 }).toBe(true);
}

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
