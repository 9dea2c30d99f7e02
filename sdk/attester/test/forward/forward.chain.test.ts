// The whole way: a device publishes to a broker, a forwarder beside it brings it into a stream, a node elsewhere posts it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SignedReading } from "../../src/source.ts";
import { WireView } from "../../src/wire.ts";
import { type Broker, startBroker } from "../sources/broker.ts";
import { jsonOf } from "../sources/support.ts";
import { commands } from "../support/command.ts";
import { caughtUp, keyOf, openFleet, type TestFleet, until } from "../support/fleet.ts";
import {
  hasNats,
  hasNatsBinary,
  type NatsClient,
  openClient,
  openNats,
  openOwnNats,
  streamName,
} from "../support/nats.ts";

let fleet: TestFleet;
let broker: Broker;
let server: Awaited<ReturnType<typeof openNats>> | undefined;
let client: NatsClient | undefined;
let stream: string;
const processes = commands();

beforeEach(async () => {
  fleet = await openFleet({ homes: 4 });
  broker = await startBroker();
  stream = streamName();
});
afterEach(async () => {
  processes.stop();
  await client?.manager.streams.delete(stream).catch(() => {});
  await client?.close();
  await server?.stop();
  [client, server] = [undefined, undefined];
  await broker?.close();
  await fleet?.stop();
});

const place = () => ({ url: server?.url, stream, subject: `${stream}.readings.{site}`, create: { maxBytes: 2 ** 24 } });
const configuration = (change: Record<string, unknown> = {}) => ({
  deployment: fleet.deploymentFile,
  dataDir: "gate",
  listen: { port: 0 },
  nats: place(),
  sources: [{ kind: "mqtt", url: broker.url, clientId: "gate", reconnect: 20 }],
  ...change,
});
const forward = (change: Record<string, unknown> = {}) =>
  processes.start("forward", join(fleet.folder, "gate.json"), configuration(change));
const subscribed = (): Promise<void> => new Promise((resolve) => broker.aedes.once("subscribe", () => resolve()));
const publish = (device: Awaited<ReturnType<Broker["device"]>>, signed: SignedReading, payload = jsonOf(signed)) =>
  device.publishAsync(`wattle/readings/${signed.reading.site}`, payload, { qos: 1 });
const acknowledged = (count: number) => until(`${count} acknowledged`, async () => broker.acknowledged.length >= count);
async function metrics(node: { readonly url: string }): Promise<string> {
  return (await fetch(`${node.url}/metrics`)).text();
}
const forwarded = (gate: { readonly url: string }) =>
  until("nothing waits", async () => (await metrics(gate)).includes("\nwattle_forward_waiting 0\n"));
/** Period end and site of each message, sorted. */
async function stored(): Promise<string[]> {
  const { state } = (await client?.manager.streams.info(stream)) ?? { state: { first_seq: 1, last_seq: 0 } };
  const found: string[] = [];
  for (let seq = state.first_seq; seq <= state.last_seq; seq++) {
    const message = await client?.manager.streams.getMessage(stream, { seq });
    if (!message) continue;
    const { reading } = new WireView(message.data).signed(0);
    found.push(`${reading.periodEnd}/${reading.site}`);
  }
  return found.sort();
}

describe.skipIf(!hasNats)("a forwarder", () => {
  beforeEach(async () => {
    server = await openNats();
    client = await openClient(server.url);
  });

  test("brings what devices publish, and what its gateway signs, to the node that posts it", async () => {
    const [, home] = fleet.sites;
    if (!home) throw new Error("no home");
    const first = fleet.opened + 900;
    writeFileSync(join(fleet.folder, "roof.csv"), `t,kWh\n${fleet.opened},0\n${first},0.25\n${first + 10},0.25\n`);
    writeFileSync(join(fleet.folder, "device"), keyOf("device 1"));
    const gateway = {
      kind: "gateway",
      sites: [
        {
          site: `${home.site}`,
          key: { curve: "p256", file: "device" },
          journal: "journal",
          parts: [{ meter: "roof", registers: ["generation"], rules: { ceilingW: 5_000, interval: 900 } }],
        },
      ],
      sources: [
        {
          kind: "replay",
          path: "roof.csv",
          meter: "roof",
          time: { column: "t", format: "unix" },
          registers: { generation: { column: "kWh", scale: "1000" } },
        },
      ],
    };
    const ready = subscribed();
    const gate = await forward({ sources: [...configuration().sources, gateway] });
    await ready;
    const source = { kind: "nats", durable: "node-1", ...place() };
    const node = await processes.start(
      "run",
      join(fleet.folder, "node.json"),
      fleet.config("node", { sources: [source] }),
      {
        ATTESTER_KEY: keyOf("attester 0"),
      },
    );
    await fleet.at(first);
    await caughtUp(node, fleet);
    const device = await broker.device();
    const [one, , three, four] = await fleet.readings(first);
    if (!one || !three || !four) throw new Error("no readings");
    for (const signed of [one, three, four]) await publish(device, signed);
    await publish(device, four, "hello");
    await until("all with the node", async () => (await metrics(node)).includes('verdict="accepted"} 4'));
    await fleet.at(first + 30);
    const leaf = (index: number) =>
      until(`leaf ${index}`, async () => {
        const answer = await fetch(`${node.url}/fleets/1/periods/${first}/leaves/${index}`);
        return answer.ok && BigInt((await answer.json()).leaf.energy) >> 192n;
      });
    expect(await Promise.all([0, 1, 2, 3].map(leaf))).toEqual([100n, 250n, 100n, 100n]);
    expect(await stored()).toHaveLength(4);
    expect(await metrics(gate)).toContain('wattle_forward_readings_total{outcome="published"} 4');
    const refused = join(fleet.folder, "gate", "refused.jsonl");
    expect(existsSync(refused) && readFileSync(refused, "utf8").trim().split("\n")).toHaveLength(1);
    expect((await fetch(`${gate.url}/healthz`)).status).toBe(200);
    expect([await gate.end(), await node.end()]).toEqual([0, 0]);
  });

  test("that is killed again and again has brought each reading, once", async () => {
    const device = await broker.device();
    let ready = subscribed();
    let gate = await forward();
    await ready;
    let random = 7;
    let sent = 0;
    for (let round = 1; round <= 4; round++) {
      const readings = await fleet.readings(fleet.opened + 900 * round);
      for (const signed of readings) await publish(device, signed);
      sent += readings.length;
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      await new Promise((resolve) => setTimeout(resolve, random % 40));
      await gate.kill();
      ready = subscribed();
      gate = await forward();
    }
    await acknowledged(sent);
    await forwarded(gate);
    const expected = Array.from({ length: 4 }, (_, n) =>
      fleet.sites.map(({ site }) => `${fleet.opened + 900 * (n + 1)}/${site}`),
    );
    expect(await stored()).toEqual(expected.flat().sort());
  });

  test("that has a journal open keeps a second out, in one sentence", async () => {
    await forward();
    const { code, err } = await processes.once(["forward", "--config", join(fleet.folder, "gate.json")]);
    expect([code, err]).toEqual([2, expect.stringContaining("Only one forwarder may have it open.")]);
  });

  test("is checked before it runs: its sources' settings, and what the server says of its stream", async () => {
    const file = join(fleet.folder, "checked.json");
    const check = (change: Record<string, unknown> = {}) => {
      writeFileSync(file, JSON.stringify(configuration({ nats: { ...place(), ...change } })));
      return processes.once(["check", "--config", file]);
    };
    expect(await check()).toEqual({
      code: 0,
      out: `Source mqtt: its settings fit.\nStream ${stream}: it is made at the first start.\n`,
      err: "",
    });
    const missing = await check({ create: false });
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining(`Make it (nats stream add ${stream} `)]);
    await client?.manager.streams.add({ name: stream, subjects: [place().subject.replace("{site}", "*")] });
    expect((await check()).out).toContain(`Stream ${stream}: 0 messages, 0 bytes.`);
    const away = await check({ url: "nats://127.0.0.1:1" });
    expect([away.code, away.err]).toEqual([2, expect.stringContaining("does not answer: connection refused.")]);
    expect(away.err.trim().split("\n")).toHaveLength(1);
  });
});

describe.skipIf(!hasNatsBinary)("a forwarder whose server is away", () => {
  test("keeps what it has acknowledged to the broker, over its own death, until the server has it", async () => {
    const own = await openOwnNats();
    server = own;
    await own.kill();
    const ready = subscribed();
    let gate = await forward();
    await ready;
    const device = await broker.device();
    const readings = await fleet.readings(fleet.opened + 900);
    for (const signed of readings) await publish(device, signed);
    await acknowledged(4);
    await gate.said("forwarding waits");
    expect(await metrics(gate)).toContain("\nwattle_forward_waiting 4\n");
    const health = await fetch(`${gate.url}/healthz`);
    expect([health.status, await health.text()]).toEqual([503, expect.stringContaining("Nothing is forwarded: ")]);
    await gate.kill();
    gate = await forward();
    expect(gate.events.find(({ event }) => event === "listening")?.waiting).toBe(4);
    await own.start();
    client = await openClient(own.url);
    await forwarded(gate);
    expect(await stored()).toEqual(readings.map(({ reading }) => `${reading.periodEnd}/${reading.site}`).sort());
    expect(await gate.end()).toBe(0);
  });

  test("takes no more than its journal has room for: the broker keeps the rest", async () => {
    const own = await openOwnNats();
    server = own;
    await own.kill();
    const ready = subscribed();
    const gate = await forward({ capacity: 2 });
    await ready;
    const device = await broker.device();
    for (const signed of await fleet.readings(fleet.opened + 900)) await publish(device, signed);
    await acknowledged(2);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(broker.acknowledged).toHaveLength(2);
    await own.start();
    client = await openClient(own.url);
    await acknowledged(4);
    await forwarded(gate);
    expect(await stored()).toHaveLength(4);
  });
});
