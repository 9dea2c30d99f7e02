// From a forwarder's journal into a stream, with a real server.
import { hashReading } from "@wattle/sdk";
import { memoryStore } from "@wattle/sdk/device";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ForwardOutcome, Publisher } from "../../src/forward/publisher.ts";
import { Spool } from "../../src/forward/spool.ts";
import type { NatsPlace } from "../../src/nats/config.ts";
import { encodeMany, WireView } from "../../src/wire.ts";
import { domain, readingOf, signedOf, until } from "../sources/support.ts";
import { until as eventually } from "../support/fleet.ts";
import {
  hasNats,
  hasNatsBinary,
  type NatsClient,
  openClient,
  openNats,
  openOwnNats,
  streamName,
} from "../support/nats.ts";

let server: Awaited<ReturnType<typeof openNats>> | undefined;
let client: NatsClient | undefined;
let stop: AbortController;
let stream: string;
let spool: Spool;
let outcomes: ForwardOutcome[];
let errors: unknown[];
let running: Promise<void> | undefined;

beforeEach(async () => {
  stop = new AbortController();
  stream = streamName();
  spool = await Spool.open(memoryStore(), 10_000);
  [outcomes, errors, running] = [[], [], undefined];
});
afterEach(async () => {
  stop.abort();
  await running;
  await client?.manager.streams.delete(stream).catch(() => {});
  await client?.close();
  await server?.stop();
  [client, server] = [undefined, undefined];
});

function start(change: Partial<NatsPlace> = {}): Publisher {
  const place = {
    server: { url: server?.url ?? "" },
    stream,
    subject: `${stream}.readings.{site}`,
    create: { maxBytes: 2 ** 24 },
    ...change,
  };
  const publisher = new Publisher({
    ...{ place, domain, spool, name: "test" },
    report: (error) => errors.push(error),
    onOutcome: (outcome) => outcomes.push(outcome),
  });
  running = publisher.run(stop.signal);
  return publisher;
}
function peer(): NatsClient {
  if (!client) throw new Error("no client");
  return client;
}
const bytesOf = async (n: number, site = 7n) => encodeMany([await signedOf(readingOf(n, site))]);
/** What the stream holds. */
async function stored() {
  const { state } = await peer().manager.streams.info(stream);
  const messages = [];
  for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
    const message = await peer().manager.streams.getMessage(stream, { seq });
    if (message)
      messages.push({ subject: message.subject, bytes: message.data, id: message.header?.get("Nats-Msg-Id") });
  }
  return messages;
}

describe.skipIf(!hasNats)("readings that wait", () => {
  beforeEach(async () => {
    server = await openNats();
    client = await openClient(server.url);
  });

  test("are published on their site's subject, under their hash, and gone from the journal then", async () => {
    for (const [n, site] of [
      [1, 7n],
      [2, 8n],
    ] as const)
      await spool.add(await bytesOf(n, site));
    start();
    await until(() => spool.size === 0, "nothing waits");
    await spool.add(await bytesOf(3));
    await until(() => spool.size === 0, "nothing waits");
    const messages = await stored();
    expect(messages.map(({ subject }) => subject)).toEqual([7, 8, 7].map((site) => `${stream}.readings.${site}`));
    expect(messages.map(({ id }) => id)).toEqual([
      hashReading(readingOf(1)),
      hashReading(readingOf(2, 8n)),
      hashReading(readingOf(3)),
    ]);
    expect(new WireView(messages[1]?.bytes ?? new Uint8Array()).signed(0)).toEqual(await signedOf(readingOf(2, 8n)));
    expect([outcomes, errors]).toEqual([["published", "published", "published"], []]);
  });

  test("that a killed forwarder had published and not taken off are in the stream once", async () => {
    const journal = memoryStore();
    const before = await Spool.open(journal, 10);
    for (const n of [1, 2, 3]) await before.add(await bytesOf(n));
    spool = await Spool.open(memoryStore(journal.bytes()), 10);
    start();
    await until(() => spool.size === 0, "nothing waits");
    stop.abort();
    await running;
    stop = new AbortController();
    spool = await Spool.open(memoryStore(journal.bytes()), 10);
    start();
    await until(() => spool.size === 0, "nothing waits");
    expect(await stored()).toHaveLength(3);
    expect(outcomes.slice(3)).toEqual(["known", "known", "known"]);
  });

  test("attack: are not kept out by a message that somebody else has put under their hash", async () => {
    start();
    await eventually("the stream", async () =>
      peer()
        .manager.streams.info(stream)
        .catch(() => undefined),
    );
    const wire = await bytesOf(1);
    const forged = wire.slice();
    forged[100] = (forged[100] ?? 0) ^ 1;
    await peer().publish(`${stream}.readings.7`, forged, hashReading(readingOf(1)));
    await peer().publish(`${stream}.readings.8`, await bytesOf(2), hashReading(readingOf(2)));
    await spool.add(wire);
    await spool.add(await bytesOf(2));
    await until(() => spool.size === 0, "nothing waits");
    expect(outcomes).toEqual(["displaced", "displaced"]);
    const there = (await stored())
      .filter(({ subject }) => subject.endsWith(".7"))
      .map(({ bytes }) => Buffer.from(bytes).toString("hex"));
    expect(there).toContain(Buffer.from(wire).toString("hex"));
    expect(there).toContain(Buffer.from(await bytesOf(2)).toString("hex"));
  });

  test("stay while the stream is full, and go when there is room", async () => {
    // Seven of twelve fit in.
    start({ create: { maxBytes: 2_400 } });
    for (let n = 1; n <= 12; n++) await spool.add(await bytesOf(n));
    await until(() => errors.length > 0, "it is told of");
    expect(errors[0]).toMatchObject({
      name: "JetStreamRefusedError",
      shortMessage: expect.stringContaining("maximum bytes exceeded"),
    });
    const before = await stored();
    expect(before.length + spool.size).toBe(12);
    expect(spool.size).toBeGreaterThan(0);
    await peer().manager.streams.purge(stream);
    await until(() => spool.size === 0, "nothing waits");
    expect(new Set([...before, ...(await stored())].map(({ id }) => id)).size).toBe(12);
  });

  test("stay while there is no stream, or only another's, and say so", async () => {
    const { create: _, ...place } = {
      server: { url: server?.url ?? "" },
      stream,
      subject: `${stream}.readings.{site}`,
      create: {},
    };
    const publisher = new Publisher({ place, domain, spool, name: "test", report: (error) => errors.push(error) });
    running = publisher.run(stop.signal);
    await spool.add(await bytesOf(1));
    await until(() => errors.length > 0, "it is told of");
    expect(errors[0]).toMatchObject({ name: "NatsStreamMissingError" });
    expect(publisher.ailment).toContain(`has no stream ${stream}`);
    // Its name with other subjects: what is published there would be nobody's.
    await peer().manager.streams.add({ name: stream, subjects: [`${stream}.elsewhere`] });
    await peer().manager.streams.add({ name: `${stream}_2`, subjects: [`${stream}.readings.*`] });
    await until(() => publisher.ailment.includes("expected stream does not match"), "another's");
    expect(spool.size).toBe(1);
    await peer().manager.streams.delete(`${stream}_2`);
    await peer().manager.streams.update(stream, { subjects: [`${stream}.readings.*`] });
    await until(() => spool.size === 0, "nothing waits", 20_000);
    expect(publisher.ailment).toBe("");
  });
});

describe.skipIf(!hasNatsBinary)("a server", () => {
  test("that is killed and begins again gets all that waits", async () => {
    const own = await openOwnNats();
    server = own;
    client = await openClient(own.url);
    const publisher = start();
    await spool.add(await bytesOf(1));
    await until(() => spool.size === 0, "the first");
    await own.kill();
    for (let n = 2; n <= 40; n++) await spool.add(await bytesOf(n));
    await until(() => publisher.ailment !== "", "it is told of", 20_000);
    expect(spool.size).toBe(39);
    await own.start();
    await until(() => spool.size === 0, "nothing waits", 40_000);
    await eventually("the stream", async () => (await stored().catch(() => [])).length === 40);
  });

  test("that lets the forwarder do no more than docs/guides/sources.md says is enough", async () => {
    const publish = [`${stream}.readings.7`, `$JS.API.STREAM.INFO.${stream}`, `$JS.API.STREAM.MSG.GET.${stream}`];
    const gate = `{ user: "gate", password: "word", permissions: { publish: ${JSON.stringify(publish)}, subscribe: ["_INBOX.>"] } }`;
    const all = { user: "all", pass: "word" };
    server = await openOwnNats(`authorization { users = [{ user: "all", password: "word" }, ${gate}] }`, all);
    client = await openClient(server.url, all);
    await peer().manager.streams.add({ name: stream, subjects: [`${stream}.readings.*`] });
    await peer().publish(`${stream}.readings.7`, "first", hashReading(readingOf(1)));
    const credentials = { kind: "password", username: "gate", password: "word" } as const;
    const publisher = start({ server: { url: server.url, credentials } });
    await spool.add(await bytesOf(1));
    await until(() => spool.size === 0, "nothing waits");
    expect([outcomes, errors]).toEqual([["displaced"], []]);
    // A site that is not its own is another matter: it is asked again, and nothing is lost meanwhile.
    await spool.add(await bytesOf(2, 8n));
    await until(() => publisher.ailment !== "", "it is told of");
    expect(errors[0]).toMatchObject({
      name: "BrokerRefusedError",
      shortMessage: expect.stringContaining(`no publish to ${stream}.readings.8`),
    });
    expect(spool.size).toBe(1);
  });
});
