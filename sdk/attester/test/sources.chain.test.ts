// Sources of a node's configuration, with the real command, a real broker and a chain: what a device publishes is posted, once.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { attest } from "@wattle/sdk/device";
import { hexToBytes } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AttesterNode } from "../src/node.ts";
import type { SignedReading, Source } from "../src/source.ts";
import { ReplayError } from "../src/sources/replay.ts";
import { type Broker, startBroker } from "./sources/broker.ts";
import { jsonOf } from "./sources/support.ts";
import { caughtUp, keyOf, openFleet, type TestFleet, until } from "./support/fleet.ts";
import { openDoor } from "./support/proxy.ts";

let fleet: TestFleet;
let broker: Broker;
const children: ChildProcess[] = [];
const nodes: AttesterNode[] = [];

beforeEach(async () => {
  fleet = await openFleet({ homes: 4 });
  broker = await startBroker();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const node of nodes.splice(0)) await node.stop();
  await broker?.close();
  await fleet?.stop();
});

const mqtt = (change: Record<string, unknown> = {}) => ({
  kind: "mqtt",
  url: broker.url,
  clientId: "node-1",
  reconnect: 20,
  ...change,
});

/** Starts the command. */
async function run(sources: readonly Record<string, unknown>[] = [mqtt()]) {
  const file = join(fleet.folder, "node.json");
  writeFileSync(file, JSON.stringify(fleet.config("node", { sources })));
  const cli = new URL("../src/cli.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=source", cli, "run", "--json", "--config", file], {
    env: { ...process.env, ATTESTER_KEY: keyOf("attester 0") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const events: { event: string; url?: string; source?: string; reason?: string }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => events.push(JSON.parse(line)));
  const url = await until("listening", async () => events.find(({ event }) => event === "listening")?.url);
  return {
    url,
    events,
    said: (event: string) => until(event, async () => events.find((line) => line.event === event)),
    /** Ends it as the system does when memory is short: it can do nothing about it. */
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async end() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

const subscribed = (): Promise<void> => new Promise((resolve) => broker.aedes.once("subscribe", () => resolve()));
const meters = () => broker.device();
type Meters = Awaited<ReturnType<typeof meters>>;

function publish(client: Meters, signed: SignedReading, payload: Uint8Array | string = jsonOf(signed)) {
  return client.publishAsync(`wattle/readings/${signed.reading.site}`, Buffer.from(payload), { qos: 1 });
}
/** The same as a device's token: claims and reading signed. */
async function tokenOf({ reading }: SignedReading): Promise<Uint8Array> {
  const home = fleet.sites.find(({ site }) => site === reading.site);
  if (!home) throw new Error("no home");
  const said = { reading, domain: fleet.domain, device: home.device, issuedAt: reading.periodEnd + 2 };
  return hexToBytes((await attest({ ...said, sequence: 1, generated: 100n })).token);
}
const taken = (count: number) => until(`${count} acknowledged`, async () => broker.acknowledged.length >= count);
const record = (periodEnd: number) => fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd });
const posted = (periodEnd: number) =>
  until(`batch of ${periodEnd}`, async () => {
    const found = await record(periodEnd);
    return found.postedAt > 0 && found;
  });
const transactions = async () => fleet.test.getTransactionCount({ address: fleet.members[0]?.address ?? "0x" });
async function generated(node: { readonly url: string }, periodEnd: number): Promise<bigint[]> {
  return Promise.all(
    fleet.sites.map((_, index) =>
      until(`leaf ${index}`, async () => {
        const answer = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
        return answer.ok && BigInt((await answer.json()).leaf.energy) >> 192n;
      }),
    ),
  );
}
const refusals = (name = "node"): { source: string; error: string; why: string }[] => {
  const file = join(fleet.folder, name, "refused.jsonl");
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
};

describe("readings that devices publish", () => {
  test("are in the batch that the command posts; a node that is killed before has lost and doubled none", async () => {
    const ready = subscribed();
    let node = await run();
    await ready;
    const client = await meters();
    const first = fleet.opened + 900;
    await fleet.at(first);
    await caughtUp(node, fleet);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    await publish(client, one);
    await publish(client, two, await tokenOf(two));
    await taken(2);
    // The third is on its way when the process dies, the fourth comes while there is none; the first comes twice.
    await publish(client, three);
    await node.kill();
    await publish(client, four);
    await publish(client, one);
    node = await run();
    await taken(5);
    await fleet.at(first + 30);
    expect((await posted(first)).previousPeriod).toBe(0);
    expect(await generated(node, first)).toEqual([100n, 100n, 100n, 100n]);

    const second = first + 900;
    await fleet.at(second);
    await caughtUp(node, fleet);
    for (const signed of await fleet.readings(second)) await publish(client, signed);
    await taken(9);
    await node.kill();
    node = await run();
    await fleet.at(second + 30);
    expect((await posted(second)).previousPeriod).toBe(first);
    expect(await generated(node, second)).toEqual([200n, 200n, 200n, 200n]);
    expect(await transactions()).toBe(2);
    expect(refusals()).toEqual([]);
    expect(await node.end()).toBe(0);
    const told = node.events.map(({ event }) => event);
    expect(told.indexOf("ending")).toBeLessThan(told.indexOf("source ended"));
    expect(told.at(-1)).toBe("ended");
  });

  test("that the node refuses are acknowledged and kept with their reason, and hold up none", async () => {
    const ready = subscribed();
    const node = await run();
    await ready;
    const client = await meters();
    const first = fleet.opened + 900;
    await fleet.at(first);
    await caughtUp(node, fleet);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    await publish(client, { ...one, signature: two.signature });
    await publish(client, { ...two, reading: { ...two.reading, periodEnd: first + 1 } });
    await publish(client, { ...three, reading: { ...three.reading, epoch: 2 } });
    await publish(client, four);
    await taken(4);
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    const another = await fleet.reading(home, first, { energy: 7n << 192n });
    await publish(client, one);
    await publish(client, another);
    await taken(6);
    expect(
      refusals()
        .map(({ source, why }) => `${source}: ${why.replace(/^.*: /, "")}`)
        .sort(),
    ).toEqual([
      `mqtt: ${first + 1} is not the end of a settlement period.`,
      "mqtt: its device did not sign it.",
      "mqtt: its device epoch does not sign that period end.",
      "mqtt: its device signed another reading for that period and revision.",
    ]);
    expect(node.events.map(({ event }) => event)).toContain("equivocation");
  });
});

/** A node in this process, with a clock of its own. */
async function start(
  name: string,
  sources: readonly Record<string, unknown>[],
  clock: () => number,
  beside: readonly Source[] = [],
  rpcUrl = fleet.url,
) {
  const [account] = fleet.members;
  if (!account) throw new Error("no attester");
  const events: [string, Record<string, unknown>][] = [];
  const node = await AttesterNode.start(fleet.config(name, { sources, rpcUrl }), {
    account,
    deployment: fleet.deployment,
    say: (_level, event, details) => events.push([event, details]),
    folder: fleet.folder,
    clock,
    sources: beside,
  });
  nodes.push(node);
  return { node, events };
}

describe("a chain that is behind", () => {
  test("loses no reading of a device whose clock is right: the broker keeps it", async () => {
    const first = fleet.opened + 900;
    const ready = subscribed();
    const { events } = await start("held", [mqtt()], () => first + 1);
    await ready;
    const client = await meters();
    const [one, two] = await fleet.readings(first);
    const [home] = fleet.sites;
    if (!one || !two || !home) throw new Error("no readings");
    await publish(client, one);
    await until("it waits", async () => events.some(([event]) => event === "source waits"));
    expect([broker.acknowledged, refusals("held")]).toEqual([[], []]);
    await fleet.at(first);
    await taken(1);
    expect(refusals("held")).toEqual([]);
    // One that is to come by this machine's clock too is its device's fault, and may not hold up the others.
    await publish(client, await fleet.reading(home, first + 900));
    await publish(client, two);
    await taken(3);
    expect(refusals("held").map(({ why }) => why)).toEqual([expect.stringContaining("its period is not over")]);
  });

  test.each(["JSON", "a token"])(
    "loses no reading, sent as %s, of a site that joined while its node was away",
    async (form) => {
      const door = await openDoor(fleet.url);
      try {
        const first = fleet.opened + 900;
        const ready = subscribed();
        const { events } = await start("away", [mqtt()], () => first + 901, [], door.url);
        await ready;
        door.set("eth_getBlockByNumber", "fail");
        await until("the chain's node is away", async () => events.some(([event]) => event === "round failed"));
        const home = await fleet.enrol(4);
        await fleet.at(first);
        await fleet.join(home, first);
        await fleet.at(first + 900);
        const signed = await fleet.reading(home, first + 900);
        fleet.sites.push(home);
        await publish(await meters(), signed, form === "JSON" ? jsonOf(signed) : await tokenOf(signed));
        await until("it waits", async () => events.some(([event]) => event === "source waits"));
        expect([broker.acknowledged.length, refusals("away")]).toEqual([0, []]);
        door.set("eth_getBlockByNumber", "pass");
        await taken(1);
        expect(refusals("away")).toEqual([]);
      } finally {
        for (const node of nodes.splice(0)) await node.stop();
        await door.stop();
      }
    },
  );
});

test("raw samples reach the chain through the gateway that holds their site's key, by paths of the configuration's folder", async () => {
  const [, home] = fleet.sites;
  if (!home) throw new Error("no home");
  const first = fleet.opened + 900;
  writeFileSync(join(fleet.folder, "roof.csv"), `t,kWh\n${fleet.opened},0\n${first},0.25\n${first + 10},0.25\n`);
  writeFileSync(join(fleet.folder, "device"), keyOf("device 1"));
  await fleet.at(first);
  const part = { meter: "roof", registers: ["generation"], rules: { ceilingW: 5_000, interval: 900 } };
  const gateway = {
    kind: "gateway",
    sites: [{ site: `${home.site}`, key: { curve: "p256", file: "device" }, journal: "journal", parts: [part] }],
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
  const { node, events } = await start("gateway", [gateway], () => first + 20);
  await until("the file's end", async () => events.some(([event]) => event === "source ended"));
  await fleet.at(first + 30);
  await posted(first);
  const leaf = await until("the leaf", async () => {
    const answer = await fetch(`${node.url}/fleets/1/periods/${first}/leaves/1`);
    return answer.ok && (await answer.json());
  });
  expect(BigInt(leaf.leaf.energy) >> 192n).toBe(250n);
  expect(refusals("gateway")).toEqual([]);
});

describe("a source that fails", () => {
  test("is begun again after a pause, until it hands on what it had", async () => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    const [one] = await fleet.readings(first);
    if (!one) throw new Error("no reading");
    let begun = 0;
    const shaky: Source = {
      name: "shaky",
      run: async (into) => {
        if (++begun < 3) throw new Error("the line is down");
        await into.reading(one);
      },
    };
    const { node, events } = await start("shaky", [], () => first, [shaky]);
    await until("its end", async () => events.some(([event]) => event === "source ended"));
    const interrupted = { source: "shaky", reason: "Unexpected failure: the line is down" };
    expect(events.filter(([event]) => event.startsWith("source"))).toEqual([
      ["source interrupted", { ...interrupted, again: 1 }],
      ["source interrupted", { ...interrupted, again: 2 }],
      ["source ended", { source: "shaky" }],
    ]);
    const text = await (await fetch(`${node.url}/metrics`)).text();
    expect(text).toContain('wattle_readings_total{verdict="accepted"} 1');
    expect((await fetch(`${node.url}/healthz`)).status).toBe(200);
  });

  test("for what a restart does not mend is not begun again, and the node says that it ails", async () => {
    broker.aedes.authenticate = (client, _user, _password, done) => done(null, client.id !== "stranger");
    let begun = 0;
    const faulty: Source = {
      name: "file",
      run: async () => {
        begun++;
        throw new ReplayError("roof.csv", 3, "it runs backwards");
      },
    };
    const sample = { meter: "roof", at: fleet.opened, registers: { generation: 1n } };
    const unsigned: Source = { name: "unsigned", run: (into) => into.sample(sample) };
    const sources = [mqtt({ name: "broker", clientId: "stranger" })];
    const { node, events } = await start("ails", sources, () => fleet.opened, [faulty, unsigned]);
    const failed = () => events.filter(([event]) => event === "source failed").map(([, { source }]) => source);
    await until("all have failed", async () => failed().length === 3);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([begun, failed().sort()]).toEqual([1, ["broker", "file", "unsigned"]]);
    const health = await fetch(`${node.url}/healthz`);
    expect(health.status).toBe(503);
    const said = await health.text();
    for (const name of ["broker", "file", "unsigned"]) expect(said).toContain(`The source ${name} does not run: `);
  });

  test("to end keeps a node from its end for ten seconds at most", async () => {
    const deaf: Source = { name: "deaf", run: () => new Promise(() => {}) };
    const { node } = await start("deaf", [], () => fleet.opened, [deaf]);
    const begun = performance.now();
    await node.stop();
    expect(performance.now() - begun).toBeGreaterThan(9_000);
    nodes.splice(nodes.indexOf(node), 1);
  }, 30_000);
});
