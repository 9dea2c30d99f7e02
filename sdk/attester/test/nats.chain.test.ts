// Readings by JetStream, with the real command, a real server and a chain: what is published is posted, once.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SignedReading } from "../src/source.ts";
import { openDuckDb } from "../src/store/duckdb.ts";
import { encodeMany, WireView } from "../src/wire.ts";
import { jsonOf } from "./sources/support.ts";
import { commands } from "./support/command.ts";
import { caughtUp, keyOf, openFleet, type TestFleet, until } from "./support/fleet.ts";
import { hasNats, type NatsClient, openClient, openNats, streamName } from "./support/nats.ts";
import { openDoor } from "./support/proxy.ts";

describe.skipIf(!hasNats)("readings by JetStream", () => {
  let fleet: TestFleet;
  let server: Awaited<ReturnType<typeof openNats>>;
  let client: NatsClient;
  let stream: string;
  const processes = commands();

  beforeEach(async () => {
    fleet = await openFleet({ homes: 4 });
    server = await openNats();
    client = await openClient(server.url);
    stream = streamName();
  });
  afterEach(async () => {
    processes.stop();
    await client?.manager.streams.delete(stream).catch(() => {});
    await client?.close();
    await server?.stop();
    await fleet?.stop();
  });

  const nats = (change: Record<string, unknown> = {}) => ({
    kind: "nats",
    url: server.url,
    stream,
    durable: "node-1",
    subject: `${stream}.readings.{site}`,
    create: { maxBytes: 2 ** 24 },
    ackWait: 2,
    retry: 100,
    ...change,
  });
  async function run(name = "node", source = nats(), rpcUrl = fleet.url) {
    const config = fleet.config(name, { sources: [source], rpcUrl });
    const node = await processes.start("run", join(fleet.folder, `${name}.json`), config, {
      ATTESTER_KEY: keyOf("attester 0"),
    });
    await until("the consumer", async () =>
      client.manager.consumers.info(stream, String(source.durable)).catch(() => undefined),
    );
    return node;
  }
  const publish = (signed: SignedReading, payload: Uint8Array | string = encodeMany([signed])) =>
    client.publish(`${stream}.readings.${signed.reading.site}`, payload);
  const settled = (durable = "node-1") =>
    until("all acknowledged", async () => {
      const { undelivered, open } = await client.standing(stream, durable);
      return undelivered + open === 0;
    });
  const posted = (periodEnd: number) =>
    until(`batch of ${periodEnd}`, async () => {
      const found = await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd });
      return found.postedAt > 0 && found;
    });
  const generated = (node: { readonly url: string }, periodEnd: number) =>
    Promise.all(
      fleet.sites.map((_, index) =>
        until(`leaf ${index}`, async () => {
          const answer = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
          return answer.ok && BigInt((await answer.json()).leaf.energy) >> 192n;
        }),
      ),
    );
  const metric = async (node: { readonly url: string }, name: string) => {
    const text = await (await fetch(`${node.url}/metrics`)).text();
    return text
      .split("\n")
      .filter((line) => line.startsWith(name))
      .map((line) => Number(line.split(" ").at(-1)))
      .reduce((sum, value) => sum + value, 0);
  };
  const refusals = (name = "node"): { why: string }[] => {
    const file = join(fleet.folder, name, "refused.jsonl");
    if (!existsSync(file)) return [];
    return readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  test("are in the batch that the command posts; a node that is killed before has lost and doubled none", async () => {
    let node = await run();
    const first = fleet.opened + 900;
    await fleet.at(first);
    await caughtUp(node, fleet);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    await publish(one);
    await publish(two, jsonOf(two));
    await settled();
    // The third is on its way when the process dies, the fourth comes while there is none; the first comes twice.
    await publish(three);
    await node.kill();
    await publish(four);
    await publish(one);
    node = await run();
    await settled();
    await fleet.at(first + 30);
    expect((await posted(first)).previousPeriod).toBe(0);
    expect(await generated(node, first)).toEqual([100n, 100n, 100n, 100n]);
    expect(refusals()).toEqual([]);
    expect(await metric(node, "wattle_nats_messages_total")).toBeGreaterThanOrEqual(2);
    expect(await fleet.test.getTransactionCount({ address: fleet.members[0]?.address ?? "0x" })).toBe(1);
    expect(await node.end()).toBe(0);
    const told = node.events.map(({ event }) => event);
    expect(told.indexOf("ending")).toBeLessThan(told.indexOf("source ended"));
    expect(await client.standing(stream, "node-1")).toMatchObject({ undelivered: 0, open: 0 });
  });

  test("that a node had kept and not acknowledged when it was killed come again, and the next knows them", async () => {
    let node = await run();
    const [first, second] = [fleet.opened + 900, fleet.opened + 1_800];
    await fleet.at(first);
    await caughtUp(node, fleet);
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    const page = [await fleet.reading(home, first), await fleet.reading(home, second)];
    // The chain has not come to the second yet: the first is on the disk by then, and the page not acknowledged.
    await client.publish(`${stream}.readings.${home.site}`, encodeMany(page));
    await until("it is kept", async () => (await metric(node, 'wattle_readings_total{verdict="accepted"}')) === 1);
    expect(await client.standing(stream, "node-1")).toMatchObject({ undelivered: 0, open: 1 });
    await node.kill();
    await fleet.at(second);
    node = await run();
    await settled();
    expect(await metric(node, 'wattle_readings_total{verdict="known already"}')).toBeGreaterThanOrEqual(1);
    expect(await metric(node, 'wattle_readings_total{verdict="accepted"}')).toBe(1);
    expect(refusals()).toEqual([]);
  });

  test("are each in the store, once, of a node that is killed again and again at any moment", async () => {
    let node = await run();
    let random = 11;
    const expected: string[] = [];
    for (let period = 1; period <= 3; period++) {
      const periodEnd = fleet.opened + 900 * period;
      await fleet.at(periodEnd);
      await caughtUp(node, fleet);
      for (const signed of await fleet.readings(periodEnd)) {
        await publish(signed);
        expected.push(`${periodEnd}/${signed.reading.site}`);
      }
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      await new Promise((resolve) => setTimeout(resolve, random % 60));
      await node.kill();
      node = await run();
    }
    await settled();
    expect(await node.end()).toBe(0);
    expect(refusals()).toEqual([]);
    const store = await openDuckDb(join(fleet.folder, "node", "readings.duckdb"));
    const found: string[] = [];
    for await (const { wire } of store.readings({ fleet: 1, after: 0, until: fleet.opened + 9_000 })) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) found.push(`${view.periodEnd(at)}/${view.site(at)}`);
    }
    await store.close();
    expect(found.sort()).toEqual(expected.sort());
  });

  test("that the node refuses are kept with their reason, and hold up none of their page", async () => {
    const node = await run();
    const first = fleet.opened + 900;
    await fleet.at(first);
    await caughtUp(node, fleet);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    const site = one.reading.site;
    const forged = { ...(await fleet.reading(home, first - 900)), signature: two.signature };
    await client.publish(`${stream}.readings.${site}`, encodeMany([forged, one]));
    await publish({ ...three, reading: { ...three.reading, epoch: 2 } });
    await publish(four);
    await settled();
    expect(
      refusals()
        .map(({ why }) => why.replace(/^.*: /, ""))
        .sort(),
    ).toEqual(["its device did not sign it.", "its device epoch does not sign that period end."]);
    expect(await metric(node, 'wattle_nats_messages_total{source="nats",outcome="refused"}')).toBe(1);
    expect(await metric(node, 'wattle_nats_messages_total{source="nats",outcome="taken"}')).toBe(2);
    await fleet.at(first + 30);
    await posted(first);
    const leaf = async (index: number) => (await fetch(`${node.url}/fleets/1/periods/${first}/leaves/${index}`)).status;
    await until("the proofs", async () => (await leaf(0)) === 200);
    expect([await leaf(1), await leaf(2), await leaf(3)]).toEqual([404, 404, 200]);
  });

  test("of a site that joined while the node was behind the chain wait in the stream until it is not", async () => {
    const door = await openDoor(fleet.url);
    try {
      const node = await run("away", nats(), door.url);
      const first = fleet.opened + 900;
      door.set("eth_getBlockByNumber", "fail");
      await node.said("round failed");
      const home = await fleet.enrol(4);
      await fleet.at(first);
      await fleet.join(home, first);
      await fleet.at(first + 900);
      const signed = await fleet.reading(home, first + 900);
      await publish(signed);
      await node.said("source waits");
      expect([(await client.standing(stream, "node-1")).open, refusals("away")]).toEqual([1, []]);
      door.set("eth_getBlockByNumber", "pass");
      await settled();
      expect([refusals("away"), await metric(node, 'wattle_readings_total{verdict="accepted"}')]).toEqual([[], 1]);
      expect(await metric(node, "wattle_nats_redeliveries_total")).toBeGreaterThan(0);
    } finally {
      processes.stop();
      await door.stop();
    }
  });

  test("of a period reach two nodes by two names, each all of them", async () => {
    const nodes = await Promise.all([run("one"), run("two", nats({ durable: "node-2" }))]);
    const first = fleet.opened + 900;
    await fleet.at(first);
    for (const node of nodes) await caughtUp(node, fleet);
    for (const signed of await fleet.readings(first)) await publish(signed);
    await Promise.all([settled("node-1"), settled("node-2")]);
    for (const node of nodes) expect(await metric(node, 'wattle_readings_total{verdict="accepted"}')).toBe(4);
  });
});
