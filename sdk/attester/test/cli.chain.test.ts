// The command and its configuration: each mistake in one sentence.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ConfigError, parseConfig } from "../src/config.ts";
import { keyOf, openFleet, type TestFleet } from "./support/fleet.ts";

const sound = { rpcUrl: "http://127.0.0.1:8545", deployment: "d.json", dataDir: "data", fleets: [1] };

describe("a configuration", () => {
  test("needs four fields; paths are relative to its file", () => {
    const config = parseConfig(JSON.stringify(sound), "/etc/wattle");
    expect([config.deployment, config.dataDir]).toEqual(["/etc/wattle/d.json", "/etc/wattle/data"]);
    expect(config).toMatchObject({ store: { kind: "duckdb" }, listen: { host: "127.0.0.1", port: 8787 }, peers: [] });
  });

  test("tells zones' skies, the least of each and all of it", () => {
    const skies = [
      { zone: "10YAT-APG------L", latitude: 47.5, longitude: 14 },
      { zone: "Z", latitude: -23, longitude: -68, altitude: 2_400, reach: 3.5, dcRatio: 1.2 },
    ];
    expect(parseConfig(JSON.stringify({ ...sound, skies }), "/").skies).toEqual([
      { ...skies[0], altitude: 0, reach: 0, dcRatio: 1.5 },
      skies[1],
    ]);
  });

  test.each<[Record<string, unknown>, string, string]>([
    [{ rpcUrl: "ftp://x" }, "rpcUrl", "an http or https address is needed"],
    [{ dataDir: "" }, "dataDir", "a text is needed"],
    [{ fleets: 1 }, "fleets", "a list is needed"],
    [{ fleets: [0] }, "fleets[0]", "a whole number from 1 to 4294967295 is needed"],
    [{ peers: [{ attester: "0x12", url: "http://x" }] }, "peers[0].attester", "an address is needed"],
    [{ listen: { port: 70_000 } }, "listen.port", "a whole number from 0 to 65535 is needed"],
    [{ grace: -1 }, "grace", "a whole number from 0 to 900 is needed"],
    [{ store: { kind: "oracle" } }, "store.kind", '"duckdb" or "postgres" is needed'],
    [{ store: { kind: "postgres", url: "http://x" } }, "store.url", "a postgres:// address is needed"],
    [{ store: { kind: "postgres", url: "postgres://a:secret@x/y" } }, "store.url", "no password may be in it"],
    [{ skies: {} }, "skies", "a list is needed"],
    [{ skies: [{ zone: "a zone", latitude: 0, longitude: 0 }] }, "skies[0].zone", "a zone's code, to 16 characters"],
    [{ skies: [{ zone: "Z", longitude: 0 }] }, "skies[0].latitude", "a number from -90 to 90 is needed"],
    [{ skies: [{ zone: "Z", latitude: 0, longitude: 181 }] }, "skies[0].longitude", "a number from -180 to 180"],
    [{ skies: [{ zone: "Z", latitude: 0, longitude: 0, reach: 46 }] }, "skies[0].reach", "a number from 0 to 45"],
    [{ skies: [{ zone: "Z", latitude: 0, longitude: 0, lat: 1 }] }, "skies[0].lat", "there is no such field"],
    [{ keyfile: "x" }, "keyfile", "there is no such field"],
  ])("with %j is refused: which field, and what it needs", (change, field, needed) => {
    const parse = () => parseConfig(JSON.stringify({ ...sound, ...change }), "/");
    expect(parse).toThrow(ConfigError);
    expect(parse).toThrow(`${field}: ${needed}`);
  });

  test("that is no JSON is refused", () => {
    expect(() => parseConfig("{", "/")).toThrow("The configuration is not JSON.");
  });
});

describe("the command", () => {
  let fleet: TestFleet;
  beforeAll(async () => {
    fleet = await openFleet({ homes: 1 });
  });
  afterAll(() => fleet?.stop());

  async function run(args: readonly string[], key: string | undefined = keyOf("attester 0")) {
    const bin = new URL("../bin/wattle-attester.mjs", import.meta.url).pathname;
    const child = spawn(process.execPath, [bin, ...args], {
      env: { ...process.env, ATTESTER_KEY: key },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => {
      const listened = out.includes("listening");
      out += chunk;
      if (!listened && out.includes("listening")) child.kill("SIGTERM");
    });
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk;
    });
    const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
    return { code, out, err };
  }
  function file(change: Record<string, unknown> = {}): string {
    const path = join(fleet.folder, "config.json");
    writeFileSync(path, JSON.stringify({ ...fleet.config("cli"), ...change }));
    return path;
  }

  test("shows its help", async () => {
    const { code, out } = await run(["--help"]);
    expect([code, out]).toEqual([0, expect.stringContaining("npx wattle-attester run --config FILE")]);
  });

  test("checks a configuration, and runs until it is told to end", async () => {
    const checked = await run(["check", "--config", file()]);
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("Fleet 1: 1 sites, newest batch none.")]);
    const { code, out } = await run(["run", "--config", file()]);
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/listening: url http[\s\S]*ending: signal SIGTERM\nended\n$/),
    ]);
    expect(out).not.toContain(keyOf("attester 0").slice(2));
  });

  test("checks the sources' settings, paths from the configuration's folder", async () => {
    writeFileSync(join(fleet.folder, "word"), "secret");
    const mqtt = {
      kind: "mqtt",
      name: "broker",
      url: "mqtts://broker:8883",
      clientId: "n",
      password: { file: "word" },
    };
    const { code, out } = await run(["check", "--config", file({ sources: [mqtt] })]);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Source broker: its settings fit\.\n/)]);
  });

  test.each<[string, () => readonly string[], string | undefined, string]>([
    [
      "a source's mistake",
      () => ["check", "--config", file({ sources: [{ kind: "mqtt", url: "mqtt://b" }] })],
      undefined,
      "sources[0].clientId is missing.",
    ],
    [
      "a source's mistake, told to run,",
      () => ["run", "--config", file({ sources: [{ kind: "mqtt", url: "mqtt://b" }] })],
      undefined,
      "sources[0].clientId is missing.",
    ],
    [
      "samples that nobody signs",
      () => ["check", "--config", file({ sources: [{ kind: "sml", place: "tcp://m:1", meter: "grid" }] })],
      undefined,
      "sources[0] gives samples that no device has signed: put it into a gateway's sources.",
    ],
    ["no --config", () => ["run"], undefined, "--config is needed."],
    ["another command", () => ["walk"], undefined, "There is no command walk."],
    ["another option", () => ["run", "--fast"], undefined, "Unknown option '--fast'"],
    ["no file", () => ["run", "--config", "nowhere.json"], undefined, "nowhere.json cannot be read"],
    ["no key", () => ["run", "--config", file()], "0x12", "The attester's private key is missing."],
    ["no chain", () => ["run", "--config", file({ rpcUrl: "http://127.0.0.1:1" })], undefined, "does not answer."],
    [
      "no deployment",
      () => ["run", "--config", file({ deployment: "nowhere.json" })],
      undefined,
      "nowhere.json cannot be read",
    ],
  ])("with %s says so in one sentence", async (_, args, key, sentence) => {
    const { code, out, err } = await run(args(), key ?? keyOf("attester 0"));
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect([code, out]).toEqual([2, ""]);
  });
});
