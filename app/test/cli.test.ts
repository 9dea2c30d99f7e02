import { spawn } from "node:child_process";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { cityLearn, temporaryDirectory } from "./support/samples.ts";

const cli = join(import.meta.dirname, "../src/cli.ts");

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
  const child = spawn(process.execPath, ["--conditions=source", cli, ...args], { stdio: ["ignore", "pipe", "pipe"] });
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
    await expect
      .poll(
        () =>
          listen(port).then(
            () => true,
            () => false,
          ),
        { timeout: 5000 },
      )
      .toBe(true);
  });

  it("shows its options", async () => {
    const { code, stdout } = await job(["--help"]);
    expect(code).toBe(0);
    for (const option of ["--data", "--day", "--homes", "--once", "--json", "--port"]) expect(stdout).toContain(option);
  });
});

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
