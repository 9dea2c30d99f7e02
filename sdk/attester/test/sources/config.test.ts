import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signReading } from "@wattle/sdk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type SourceContext, sourcesFrom } from "../../src/sources/config.ts";
import { device, domain, refusals, secret, T0, Taken } from "./support.ts";

const context: SourceContext = { domain, refused: refusals().refused, env: {}, now: () => T0 + 86_400 };
const roof = {
  meter: "roof",
  registers: ["generation"],
  rules: { ceilingW: 5_000, interval: 900, modulus: "1000000000" },
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wattle-config-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function gateway(change: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const path = join(folder, "roof.csv");
  await writeFile(path, `t,kWh\n${[0, 1, 2].map((n) => `${T0 + n * 900},${n * 0.25}`).join("\n")}\n`);
  await writeFile(join(folder, "key"), `${secret("meter")}\n`);
  return {
    kind: "gateway",
    sites: [
      {
        site: "7",
        key: { curve: "p256", file: join(folder, "key") },
        journal: join(folder, "journal"),
        parts: [roof],
        ...change,
      },
    ],
    sources: [
      {
        kind: "replay",
        path,
        meter: "roof",
        time: { column: "t", format: "unix" },
        registers: { generation: { column: "kWh", scale: "1000" } },
        opening: { generation: "9007199254740993" },
      },
    ],
  };
}

describe("sources from a configuration file", () => {
  test("are made as it says, and run", async () => {
    const [source] = sourcesFrom([await gateway()], context);
    const taken = new Taken();
    await source?.run(taken, new AbortController().signal);
    expect(taken.readings.map(({ reading }) => reading.energy >> 192n)).toEqual([250n, 500n]);
    const [first] = taken.readings;
    if (!first) throw new Error("no reading");
    expect(first.signature).toBe(await signReading({ reading: first.reading, domain, device }));
  });

  test("of every kind are known by their names", async () => {
    const list = [
      {
        kind: "mqtt",
        url: "mqtts://broker:8883",
        clientId: "node-1",
        username: "node",
        password: { env: "BROKER" },
        inFlight: 64,
      },
      {
        kind: "nats",
        url: "tls://a:4222,tls://b:4222",
        stream: "WATTLE",
        durable: "node-1",
        subject: "wattle.readings.{site}",
        username: "node",
        password: { env: "BROKER" },
        create: { maxBytes: 1_000_000, replicas: 3 },
        inFlight: 64,
        ackWait: 10,
      },
      {
        kind: "modbus",
        name: "house",
        host: "10.0.0.2",
        devices: [{ meter: "grid", role: "meter", unit: 2, serial: "M1" }],
        every: 5,
      },
      {
        kind: "sml",
        place: "/dev/ttyUSB0",
        meter: "grid",
        registers: { "1.8.0": "import" },
        serverId: "0x0a01",
        checksum: "kermit",
      },
      {
        kind: "greenButton",
        path: "usage.xml",
        meter: "grid",
        directions: { reverse: "generation" },
        opening: { import: 5 },
        time: "local",
      },
      {
        kind: "replay",
        path: "a.parquet",
        meter: { column: "id" },
        time: { first: 900, every: 900 },
        registers: { import: { column: "wh", kind: "interval" } },
      },
      await gateway({ key: { curve: "secp256k1", env: "KEY" } }),
    ];
    const env = { BROKER: "word", KEY: secret("meter") };
    expect(sourcesFrom(list, { ...context, env }).map(({ name }) => name)).toEqual([
      "mqtt",
      "nats",
      "house",
      "sml",
      "greenButton",
      "replay",
      "gateway",
    ]);
  });

  test.each([
    [{ kind: "mqtt", url: "mqtt://b" }, "sources[0].clientId is missing"],
    [{ kind: "nats", url: "nats://b", stream: "W" }, "sources[0].durable is missing"],
    [
      { kind: "nats", url: "nats://b", stream: "W", durable: "n", token: { env: "T" }, nkey: { env: "K" } },
      "sources[0] has nkey and token: one of them is enough",
    ],
    [
      { kind: "nats", url: "nats://b", stream: "W", durable: "n", create: { maxAge: 0.5 } },
      "sources[0].create.maxAge is no whole number from 1 to 9000000",
    ],
    [{ kind: "nats", url: "nats://b", stream: "W", durable: "n", create: "yes" }, "sources[0].create is no object"],
    [
      { kind: "nats", url: "nats://b", stream: "W", durable: "n", create: { bytes: 1 } },
      "create.bytes is not known here",
    ],
    [{ kind: "radio" }, "sources[0].kind is not one of mqtt"],
    [{ kind: "sml", place: "p", meter: "m", speed: 9_600 }, "sources[0].speed is not known here"],
    [
      { kind: "sml", place: "p", meter: "m", registers: { "1.8.0": "energy" } },
      "sources[0].registers.1.8.0 is not one of generation",
    ],
    [
      { kind: "modbus", host: "h", devices: [{ meter: "m", role: "panel" }] },
      "sources[0].devices[0].role is not one of",
    ],
    [
      { kind: "modbus", host: "h", devices: [{ meter: "m", role: "meter", unit: "1" }] },
      "sources[0].devices[0].unit is no number",
    ],
    [{ kind: "modbus", host: "h", devices: {} }, "sources[0].devices is no list"],
    [
      { kind: "greenButton", path: "p", meter: "m", opening: { import: -1 } },
      "sources[0].opening.import is no whole number",
    ],
    [
      { kind: "greenButton", path: "p", meter: "m", directions: { up: "import" } },
      "sources[0].directions.up is neither",
    ],
    [
      { kind: "replay", path: "p", meter: "m", time: { column: "t", format: "unix" }, registers: { net: {} } },
      "sources[0].registers.net is no register",
    ],
    ["mqtt", "sources[0] is no object"],
  ])("with a mistake are refused by its place: %j", (value, why) => {
    expect(() => sourcesFrom([value], context)).toThrow(why);
  });

  test("keep secrets out of the file, and out of errors", async () => {
    const wrong = await gateway({ key: { curve: "p256", env: "KEY" } });
    const caught = (env: Record<string, string>): string => {
      try {
        sourcesFrom([wrong], { ...context, env });
        return "";
      } catch (error) {
        return String(error);
      }
    };
    expect(caught({})).toContain("sources[0].sites[0].key leads to nothing");
    expect(caught({ KEY: "hunter2" })).toContain("does not lead to a private key");
    expect(caught({ KEY: "hunter2" })).not.toContain("hunter2");
    const inline = await gateway({ key: { curve: "p256", value: secret("meter") } });
    expect(() => sourcesFrom([inline], context)).toThrow("sources[0].sites[0].key.env is missing");
    const nowhere = await gateway({ key: { curve: "p256", file: join(folder, "none") } });
    expect(() => sourcesFrom([nowhere], context)).toThrow("cannot be read");
  });
});
