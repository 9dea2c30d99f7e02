// Signed readings by JetStream, with a real server.
import { p256Device } from "@wattle/sdk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ReadingHeldError } from "../../src/feeds.ts";
import type { NatsOutcome } from "../../src/nats/reception.ts";
import type { Intake } from "../../src/source.ts";
import { type NatsSettings, natsSource } from "../../src/sources/nats.ts";
import { encodeMany } from "../../src/wire.ts";
import { until as eventually } from "../support/fleet.ts";
import { hasNats, type NatsClient, openClient, openNats, streamName } from "../support/nats.ts";
import { device, domain, jsonOf, readingOf, refusals, secret, signedOf, T0, Taken, tokenOf, until } from "./support.ts";

describe.skipIf(!hasNats)("readings by JetStream", () => {
  let server: Awaited<ReturnType<typeof openNats>>;
  let client: NatsClient;
  let stop: AbortController;
  let stream: string;
  const running: Promise<void>[] = [];

  beforeEach(async () => {
    server = await openNats();
    client = await openClient(server.url);
    stop = new AbortController();
    stream = streamName();
  });
  afterEach(async () => {
    stop.abort();
    await Promise.allSettled(running.splice(0));
    await client?.manager.streams.delete(stream).catch(() => {});
    await client?.close();
    await server?.stop();
  });

  const root = () => `${stream}.readings`;
  const settings = (change: Partial<NatsSettings> = {}): NatsSettings => ({
    server: { url: server.url },
    stream,
    durable: "node-1",
    subject: `${root()}.{site}`,
    create: { maxBytes: 2 ** 24 },
    retry: 20,
    domain,
    refused: refusals().refused,
    ...change,
  });
  function begin(into: Intake, change: Partial<NatsSettings> = {}, signal = stop.signal): Promise<void> {
    const run = natsSource(settings(change)).run(into, signal);
    running.push(run);
    run.catch(() => undefined);
    return run;
  }
  const consumer = (durable = "node-1") =>
    eventually("the consumer", async () => client.manager.consumers.info(stream, durable).catch(() => undefined));
  async function start(into: Intake, change: Partial<NatsSettings> = {}): Promise<void> {
    void begin(into, change);
    await consumer(change.durable);
  }
  const publish = (payload: Uint8Array | string, site: bigint | string = 7n) =>
    client.publish(`${root()}.${site}`, payload);
  const settled = (durable = "node-1") =>
    eventually("all acknowledged", async () => {
      const { undelivered, open } = await client.standing(stream, durable);
      return undelivered + open === 0;
    });
  const ends = (taken: Taken) =>
    taken.readings.map(({ reading }) => (reading.periodEnd - T0) / 900).sort((a, b) => a - b);

  test("are taken in each of their forms, alone and in pages", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    const signed = await Promise.all([1, 2, 3, 4, 5, 6].map(async (n) => signedOf(readingOf(n))));
    await publish(jsonOf(signed[0] ?? fail()));
    await publish(await tokenOf(readingOf(2)));
    await publish(encodeMany(signed.slice(2, 4)));
    await publish(`[${signed.slice(4).map(jsonOf).join()}]`);
    await settled();
    expect([ends(taken), kept]).toEqual([[1, 2, 3, 4, 5, 6], []]);
    expect(taken.readings.find(({ reading }) => reading.periodEnd === T0 + 2_700)).toEqual(signed[2]);
  });

  test("are acknowledged when the node has them, not before", async () => {
    const waiting: (() => void)[] = [];
    await start({
      reading: () => new Promise((resolve) => waiting.push(() => resolve(undefined))),
      sample: async () => undefined,
    });
    await publish(encodeMany([await signedOf(readingOf(1)), await signedOf(readingOf(2))]));
    await until(() => waiting.length === 2, "both readings");
    waiting[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await client.standing(stream, "node-1")).toMatchObject({ undelivered: 0, open: 1 });
    waiting[1]?.();
    await settled();
  });

  test("come again when the node could not take them, and none is lost", async () => {
    const taken = new Taken();
    let failures = 4;
    const errors: unknown[] = [];
    const outcomes: NatsOutcome[] = [];
    let again = 0;
    const counts = {
      message: (_: string, outcome: NatsOutcome) => void outcomes.push(outcome),
      redelivered: () => void again++,
      pending: () => undefined,
    };
    const into: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        if (failures-- > 0) throw new Error("the disk is full");
        return taken.reading(signed);
      },
    };
    await start(into, { report: (error) => errors.push(error), counts });
    for (let n = 1; n <= 5; n++) await publish(jsonOf(await signedOf(readingOf(n))));
    await settled();
    expect(ends(taken)).toEqual([1, 2, 3, 4, 5]);
    expect(errors.map(String)).toEqual(["Error: the disk is full"]);
    expect(outcomes.filter((outcome) => outcome === "again")).toHaveLength(4);
    expect([outcomes.filter((outcome) => outcome === "taken").length, again]).toEqual([5, 4]);
  });

  test("that the node cannot judge yet come again, later each time, while others pass", async () => {
    const taken = new Taken();
    const asked: number[] = [];
    const into: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        if (signed.reading.site === 7n) {
          asked.push(performance.now());
          if (asked.length < 5) throw new ReadingHeldError(7n);
        }
        return taken.reading(signed);
      },
    };
    await start(into, { retry: 50 });
    await publish(jsonOf(await signedOf(readingOf(1))));
    await publish(jsonOf(await signedOf(readingOf(2, 8n))), 8n);
    await until(() => taken.readings.length === 1, "the one behind it");
    expect(taken.readings[0]?.reading.site).toBe(8n);
    await settled();
    const pauses = asked.slice(1).map((at, i) => at - (asked[i] ?? 0));
    for (const [i, pause] of pauses.entries()) expect(pause).toBeGreaterThanOrEqual(50 * 2 ** i - 5);
  });

  test("that came while the node was away are there when it is back; graceful stop leaves nothing open that is with the node", async () => {
    const taken = new Taken();
    const first = new AbortController();
    const slow: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return taken.reading(signed);
      },
    };
    const run = begin(slow, {}, first.signal);
    await consumer();
    for (let n = 1; n <= 20; n++) await publish(jsonOf(await signedOf(readingOf(n))));
    await until(() => taken.readings.length > 0, "the first");
    first.abort();
    await run;
    const { undelivered, open } = await client.standing(stream, "node-1");
    expect(undelivered + open).toBe(20 - taken.readings.length);
    await publish(jsonOf(await signedOf(readingOf(21))));
    await start(taken, { ackWait: 1 });
    await settled();
    expect(ends(taken)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1));
  });

  test("are at most as many at once as the source may have, and no more than its memory holds", async () => {
    let [now, most] = [0, 0];
    const into: Intake = {
      sample: async () => undefined,
      reading: async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 5));
        now--;
        return undefined;
      },
    };
    await start(into, { inFlight: 4 });
    const one = jsonOf(await signedOf(readingOf(1)));
    for (let n = 0; n < 60; n++) await publish(one);
    await settled();
    expect(most).toBe(4);
    expect((await client.manager.consumers.info(stream, "node-1")).config.max_ack_pending).toBe(4);
    await start(new Taken(), { durable: "greedy", inFlight: 100_000 });
    // 64 MiB of pages of 128 KiB.
    expect((await consumer("greedy")).config.max_ack_pending).toBe(512);
  });

  test("go to every node that has a name of its own", async () => {
    const [one, two] = [new Taken(), new Taken()];
    await start(one);
    for (let n = 1; n <= 3; n++) await publish(jsonOf(await signedOf(readingOf(n))));
    await settled();
    await start(two, { durable: "node-2" });
    for (let n = 4; n <= 6; n++) await publish(jsonOf(await signedOf(readingOf(n))));
    await Promise.all([settled(), settled("node-2")]);
    expect([ends(one), ends(two)]).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ]);
  });

  test("are opened with the epoch's key where the source has keys", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused, keyOf: async (_, epoch) => (epoch === 1 ? device.key : undefined) });
    await publish(await tokenOf(readingOf(1), p256Device(secret("another"))));
    await publish(await tokenOf(readingOf(2, 7n, { epoch: 2 })));
    await publish(await tokenOf(readingOf(3)));
    await settled();
    expect(kept.map(({ reason }) => "name" in reason && reason.name).sort()).toEqual([
      "TokenKeyError",
      "UnknownEpochError",
    ]);
    expect(ends(taken)).toEqual([3]);
  });
});

function fail(): never {
  throw new Error("nothing there");
}
