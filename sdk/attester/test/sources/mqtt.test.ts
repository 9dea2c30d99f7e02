import { hashReading, p256Device } from "@wattle/sdk";
import type { MqttClient } from "mqtt";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Intake, SignedReading } from "../../src/source.ts";
import { type MqttSettings, mqttSource } from "../../src/sources/mqtt.ts";
import { checkReading, continuous, counts, type KnownReading } from "../../src/validation/index.ts";
import { type Broker, startBroker } from "./broker.ts";
import { device, domain, jsonOf, readingOf, refusals, secret, signedOf, T0, Taken, tokenOf, until } from "./support.ts";

let broker: Broker;
let meter: MqttClient;
let stop: AbortController;
let running: Promise<void>[];

beforeEach(async () => {
  broker = await startBroker();
  meter = await broker.device();
  stop = new AbortController();
  running = [];
});

afterEach(async () => {
  stop.abort();
  await Promise.allSettled(running);
  await broker.close();
});

const TOPIC = "wattle/readings/7";
const subscribed = (): Promise<void> => new Promise((resolve) => broker.aedes.once("subscribe", () => resolve()));
const publish = (payload: Uint8Array | string, topic = TOPIC, retain = false): Promise<unknown> =>
  meter.publishAsync(topic, Buffer.from(payload), { qos: 1, retain });

async function start(into: Intake, change: Partial<MqttSettings> = {}, signal = stop.signal): Promise<void> {
  const settings = {
    url: broker.url,
    clientId: "node-1",
    domain,
    refused: refusals().refused,
    reconnect: 20,
    ...change,
  };
  const ready = subscribed();
  running.push(mqttSource(settings).run(into, signal));
  await ready;
}

/** Starts again; the broker knows the session, so there is no subscription to wait for. */
function resume(into: Intake, signal: AbortSignal): void {
  const settings = { url: broker.url, clientId: "node-1", domain, refused: refusals().refused, reconnect: 20 };
  running.push(mqttSource(settings).run(into, signal));
}

describe("signed readings over MQTT", () => {
  test("arrive as tokens and as JSON, with the signature that the chain verifies", async () => {
    const taken = new Taken();
    await start(taken);
    const [first, second] = [await signedOf(readingOf(1)), await signedOf(readingOf(2))];
    await publish(await tokenOf(readingOf(1)));
    await publish(jsonOf(second));
    await until(() => taken.readings.length === 2, "both readings");
    expect(taken.readings).toEqual([first, second]);
  });

  test("are acknowledged when the node has them, not before, and in their order", async () => {
    const settle: (() => void)[] = [];
    await start({
      reading: () => new Promise((resolve) => settle.push(() => resolve(undefined))),
      sample: async () => undefined,
    });
    const messages = [1, 2, 3].map((n) => jsonOf({ reading: readingOf(n), signature: `0x${"11".repeat(64)}` }));
    for (const message of messages) await publish(message);
    await until(() => settle.length === 3, "three readings with the node at once");
    settle[2]?.();
    settle[1]?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(broker.acknowledged).toEqual([]);
    settle[0]?.();
    await until(() => broker.acknowledged.length === 3, "three acknowledgements");
    expect(broker.acknowledged).toEqual(messages);
  });

  test("wait when as many as may be are with the node, however they come", async () => {
    const settle: (() => void)[] = [];
    let now = 0;
    let most = 0;
    const into: Intake = {
      sample: async () => undefined,
      reading: async () => {
        most = Math.max(most, ++now);
        await new Promise<void>((resolve) => settle.push(resolve));
        now--;
      },
    };
    await start(into, { inFlight: 4 });
    const messages = await Promise.all(
      Array.from({ length: 60 }, async (_, n) => jsonOf(await signedOf(readingOf(n + 1)))),
    );
    for (const message of messages.slice(0, 20)) await publish(message); // one packet each
    await until(() => settle.length === 4, "four readings with the node");
    await Promise.all(messages.slice(20).map((message) => publish(message))); // many in one
    for (let next = 0; next < 60; next++) {
      await until(() => settle.length > next, `reading ${next}`);
      settle[next]?.();
    }
    await until(() => broker.acknowledged.length === 60, "sixty acknowledgements");
    expect(most).toBe(4);
  });

  test("come again when the node could not take them, and none is lost", async () => {
    const taken = new Taken();
    let failures = 3;
    const errors: unknown[] = [];
    const into: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        if (failures-- > 0) throw new Error("the disk is full");
        await taken.reading(signed);
      },
    };
    await start(into, { report: (error) => errors.push(error) });
    for (let n = 1; n <= 5; n++) await publish(jsonOf(await signedOf(readingOf(n))));
    await until(() => broker.acknowledged.length === 5, "five acknowledgements");
    const ends = new Set(taken.readings.map(({ reading }) => reading.periodEnd));
    expect([...ends].sort()).toEqual([1, 2, 3, 4, 5].map((n) => T0 + n * 900));
    expect(errors.map(String)).toContain("Error: the disk is full");
  });

  test("that came while the node was away are there when it is back", async () => {
    const first = new AbortController();
    const taken = new Taken();
    await start(taken, {}, first.signal);
    first.abort();
    await Promise.all(running);
    const missed = await signedOf(readingOf(1));
    await publish(jsonOf(missed));
    expect(taken.readings).toEqual([]);
    resume(taken, stop.signal);
    await until(() => taken.readings.length === 1, "the reading that it had missed");
    expect(taken.readings).toEqual([missed]);
  });

  test("that a killed node had not taken yet come to the next, and twice does no harm", async () => {
    const first = new AbortController();
    let begun = 0;
    const never = { sample: async () => undefined, reading: () => new Promise<undefined>(() => begun++) };
    await start(never, {}, first.signal);
    const signed = await signedOf(readingOf(1));
    await publish(jsonOf(signed));
    await publish(jsonOf(signed)); // and the device sends it twice
    await until(() => begun === 2, "both with the node");
    first.abort();
    await Promise.all(running);
    const taken = new Taken();
    resume(taken, stop.signal);
    await until(() => taken.readings.length === 2, "both with the next node");
    const [one, two] = taken.readings.map(({ reading }) => hashReading(reading));
    expect(checkReading(readingOf(1), { now: T0 + 900, ...(one ? { same: one } : {}) }, {}, two).effect).toBe("drop");
  });

  test("are opened with the epoch's key where the source has keys", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused, keyOf: async (_, epoch) => (epoch === 1 ? device.key : undefined) });
    await publish(await tokenOf(readingOf(1), p256Device(secret("another"))));
    await publish(await tokenOf(readingOf(2, 7n, { epoch: 2 })));
    await publish(await tokenOf(readingOf(3)));
    await until(() => taken.readings.length === 1, "the good reading");
    expect(kept.map(({ reason }) => "name" in reason && reason.name)).toEqual(["TokenKeyError", "UnknownEpochError"]);
    expect(taken.readings[0]?.reading.periodEnd).toBe(T0 + 3 * 900);
  });

  test("a broker that refuses the client is an error that a restart does not mend", async () => {
    broker.aedes.authenticate = (client, _user, _password, done) => done(null, client.id !== "node-2");
    const source = mqttSource({ url: broker.url, clientId: "node-2", domain, refused: refusals().refused });
    await expect(source.run(new Taken(), stop.signal)).rejects.toMatchObject({ name: "BrokerRefusedError" });
  });

  test("a broker that does not let the client subscribe is one too", async () => {
    broker.aedes.authorizeSubscribe = (_client, _subscription, done) => done(null, null);
    const source = mqttSource({ url: broker.url, clientId: "node-3", domain, refused: refusals().refused });
    await expect(source.run(new Taken(), stop.signal)).rejects.toMatchObject({ name: "BrokerRefusedError" });
  });

  test("a topic without one level for the site cannot be set up, nor a session without a name", () => {
    const refused = refusals().refused;
    for (const topic of ["wattle/readings", "wattle/#/{site}", "wattle/{site}/{site}", "wattle/+/{site}"]) {
      expect(() => mqttSource({ url: broker.url, clientId: "n", domain, refused, topic })).toThrow("one level {site}");
    }
    expect(() => mqttSource({ url: broker.url, clientId: "", domain, refused })).toThrow("client id");
  });
});

describe("attack", () => {
  test("a site's reading on another site's topic is refused, kept, and holds up nothing", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused, now: () => 1_782_000_950 });
    const foreign = jsonOf(await signedOf(readingOf(1, 8n)));
    await publish(foreign);
    await publish(jsonOf(await signedOf(readingOf(1, 7n))), "wattle/readings/07");
    await publish(jsonOf(await signedOf(readingOf(2))));
    await until(() => taken.readings.length === 1, "the good reading");
    expect(taken.readings[0]?.reading).toEqual(readingOf(2));
    expect(kept[0]).toMatchObject({
      source: "mqtt",
      heard: 1_782_000_950,
      from: TOPIC,
      reason: { name: "TopicSiteError", topic: TOPIC, site: 8n },
    });
    expect(new TextDecoder().decode(kept[0]?.raw)).toBe(foreign);
    expect(kept.length).toBe(2);
    await until(() => broker.acknowledged.length === 3, "all acknowledged");
  });

  test("messages that are too long, malformed or for another oracle are refused and kept; the next is taken", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    const good = JSON.parse(jsonOf(await signedOf(readingOf(1))));
    const token = await tokenOf(readingOf(1));
    await publish(new Uint8Array(1_025).fill(0xd2));
    await publish("hello");
    await publish("{");
    await publish(JSON.stringify({ ...good, extra: 1 }));
    await publish(JSON.stringify({ ...good, signature: "0x11" }));
    await publish(JSON.stringify({ ...good, reading: { ...good.reading, energy: `0x1${"0".repeat(64)}` } }));
    await publish(JSON.stringify({ ...good, reading: { ...good.reading, periodEnd: -900 } }));
    await publish(token.subarray(0, token.length - 1));
    await publish(jsonOf(await signedOf(readingOf(2))));
    await until(() => taken.readings.length === 1, "the good reading");
    expect(kept.map(({ reason }) => "name" in reason && reason.name)).toEqual([
      "TooLongError",
      "MessageFormError",
      "MessageFormError",
      "MessageFormError",
      "MessageFormError",
      "MessageFormError",
      "MessageFormError",
      "TokenEncodingError",
    ]);
    await until(() => broker.acknowledged.length === 9, "all acknowledged");
  });

  test("a token for another oracle is refused", async () => {
    const { kept, refused } = refusals();
    const elsewhere = { ...domain, chainId: 1 };
    await start(new Taken(), { refused, domain: elsewhere });
    await publish(await tokenOf(readingOf(1)));
    await until(() => kept.length === 1, "the refusal");
    expect(kept[0]?.reason).toMatchObject({ name: "TokenDomainError" });
  });

  test("a message is not acknowledged while its refusal cannot be kept", async () => {
    let full = true;
    const kept: unknown[] = [];
    const refused = async (refusal: unknown): Promise<void> => {
      if (full) throw new Error("the disk is full");
      kept.push(refusal);
    };
    await start(new Taken(), { refused });
    await publish("hello");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(broker.acknowledged).toEqual([]);
    full = false;
    await until(() => broker.acknowledged.length === 1, "the acknowledgement");
    expect(kept.length).toBe(1);
  });

  test("a stale message that the broker retains never takes a site back", async () => {
    const stale = await signedOf(readingOf(1));
    await publish(jsonOf(stale), TOPIC, true);
    let known: KnownReading | undefined;
    const verdicts: string[] = [];
    const into: Intake = {
      sample: async () => undefined,
      reading: async ({ reading }: SignedReading) => {
        const later = known && reading.periodEnd < known.periodEnd ? { after: known, newest: known.periodEnd } : {};
        const verdict = checkReading(reading, { now: T0 + 10 * 900, ...later });
        verdicts.push(verdict.findings.map(({ rule }) => rule).join() || verdict.effect);
        if (counts(verdict) && !later.after) known = continuous(reading);
      },
    };
    known = continuous(readingOf(5));
    await start(into);
    await until(() => verdicts.length === 1, "the retained message");
    expect(verdicts).toEqual(["late"]);
    expect(known.periodEnd).toBe(T0 + 5 * 900);
    await publish("", TOPIC, true); // cleared: nothing to read
    await publish(jsonOf(await signedOf(readingOf(6))));
    await until(() => verdicts.length === 2, "the next reading");
    expect(verdicts).toEqual(["late", "take"]);
  });
});
