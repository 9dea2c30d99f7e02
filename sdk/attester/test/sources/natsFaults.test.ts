// What goes wrong between a stream and a node, with a real server that ends and begins again.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AckPolicy, type ConsumerConfig, DeliverPolicy } from "@nats-io/jetstream";
import { credsAuthenticator, nkeys } from "@nats-io/transport-node";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { NodeError } from "../../src/errors.ts";
import { ReadingHeldError } from "../../src/feeds.ts";
import type { Intake } from "../../src/source.ts";
import { type NatsSettings, natsSource } from "../../src/sources/nats.ts";
import { encodeMany } from "../../src/wire.ts";
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
import { openAccount } from "../support/natsAccounts.ts";
import { domain, jsonOf, readingOf, refusals, signedOf, T0, Taken, tokenOf, until } from "./support.ts";

let server: Awaited<ReturnType<typeof openNats>> | undefined;
let client: NatsClient | undefined;
let stop: AbortController;
let stream: string;
const running: Promise<void>[] = [];

beforeEach(() => {
  stop = new AbortController();
  stream = streamName();
});
afterEach(async () => {
  stop.abort();
  await Promise.allSettled(running.splice(0));
  await client?.manager.streams.delete(stream).catch(() => {});
  await client?.close();
  await server?.stop();
  [client, server] = [undefined, undefined];
});

const settings = (change: Partial<NatsSettings> = {}): NatsSettings => ({
  server: { url: server?.url ?? "" },
  stream,
  durable: "node-1",
  subject: `${stream}.readings.{site}`,
  create: { maxBytes: 2 ** 24 },
  retry: 20,
  domain,
  refused: refusals().refused,
  ...change,
});
function begin(into: Intake, change: Partial<NatsSettings> = {}): Promise<void> {
  const run = natsSource(settings(change)).run(into, stop.signal);
  running.push(run);
  run.catch(() => undefined);
  return run;
}
function peer(): NatsClient {
  if (!client) throw new Error("no client");
  return client;
}
async function start(into: Intake, change: Partial<NatsSettings> = {}): Promise<void> {
  void begin(into, change);
  await eventually("the consumer", async () =>
    peer()
      .manager.consumers.info(stream, "node-1")
      .catch(() => undefined),
  );
}
const publish = (payload: Uint8Array | string, site: bigint | string = 7n) =>
  peer().publish(`${stream}.readings.${site}`, payload);
const settled = () =>
  eventually("all acknowledged", async () => {
    const { undelivered, open } = await peer().standing(stream, "node-1");
    return undelivered + open === 0;
  });
const ends = (taken: Taken) =>
  taken.readings.map(({ reading }) => (reading.periodEnd - T0) / 900).sort((a, b) => a - b);

describe.skipIf(!hasNats)("messages that cannot be taken", () => {
  let terminated = 0;
  beforeEach(async () => {
    server = await openNats();
    client = await openClient(server.url);
    terminated = 0;
    client.connection.subscribe(`$JS.EVENT.ADVISORY.CONSUMER.MSG_TERMINATED.${stream}.>`, {
      callback: () => void terminated++,
    });
  });

  test("in any malformed form are terminated and kept with their reason; the next is taken", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused, now: () => 1_782_000_950 });
    const token = await tokenOf(readingOf(1));
    const poison = [
      "",
      "hello",
      "{",
      "[",
      "[]",
      "[".repeat(100_000),
      `[${"0,".repeat(256)}0]`,
      new Uint8Array(149),
      new Uint8Array(150 * 257),
      token.subarray(0, token.length - 1),
      new Uint8Array(1_025).fill(0xd2),
    ];
    for (const payload of poison) await publish(payload);
    await publish(jsonOf(await signedOf(readingOf(2))));
    await settled();
    expect(ends(taken)).toEqual([2]);
    expect(kept).toHaveLength(poison.length);
    expect(kept[0]).toMatchObject({ source: "nats", heard: 1_782_000_950, from: `${stream}.readings.7` });
    expect(kept.map(({ raw }) => raw?.length)).toEqual(poison.map(({ length }) => length));
    expect(new Set(kept.map(({ reason }) => "name" in reason && reason.name))).toEqual(
      new Set(["MessageFormError", "TokenEncodingError", "TooLongError"]),
    );
    await until(() => terminated === poison.length, "the server tells of each");
  });

  test("are terminated when the node refuses all that they bring, and acknowledged when it takes a part", async () => {
    const into: Intake = {
      sample: async () => undefined,
      reading: async ({ reading }) => (reading.periodEnd === T0 + 900 ? "refused" : undefined),
    };
    await start(into);
    const [bad, good] = [await signedOf(readingOf(1)), await signedOf(readingOf(2))];
    await publish(encodeMany([bad, good]));
    await publish(encodeMany([bad]));
    await settled();
    await until(() => terminated > 0, "the one that brought nothing");
    expect(terminated).toBe(1);
  });

  test("do not take the good readings of their page with them", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    const list = await Promise.all([1, 2, 3].map(async (n) => jsonOf(await signedOf(readingOf(n)))));
    const foreign = jsonOf(await signedOf(readingOf(9, 8n)));
    await publish(`[${[list[0], '{"reading":7}', list[1], foreign, list[2]].join()}]`);
    await settled();
    expect(ends(taken)).toEqual([1, 2, 3]);
    expect(kept.map(({ reason }) => "name" in reason && reason.name)).toEqual(["MessageFormError", "TopicSiteError"]);
    expect(new TextDecoder().decode(kept[0]?.raw)).toBe('{"reading":7}');
    expect(terminated).toBe(0);
  });

  test("are refused once, however often another reading of their page has to come again", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    let held = 3;
    const into: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        if (held-- > 0) throw new ReadingHeldError(7n);
        return taken.reading(signed);
      },
    };
    await start(into, { refused });
    await publish(`[{},${jsonOf(await signedOf(readingOf(1)))}]`);
    await settled();
    expect([ends(taken), kept.length]).toEqual([[1], 1]);
  });

  test("attack: a reading on another site's subject is refused, kept, and holds up nothing", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    await start(taken, { refused });
    await publish(encodeMany([await signedOf(readingOf(1, 8n))]));
    await publish(encodeMany([await signedOf(readingOf(1, 7n))]), "07");
    await publish(encodeMany([await signedOf(readingOf(2))]));
    await settled();
    expect(ends(taken)).toEqual([2]);
    expect(kept.map(({ reason }) => reason)).toMatchObject([
      { name: "TopicSiteError", topic: `${stream}.readings.7`, site: 8n },
      { name: "TopicSiteError", topic: `${stream}.readings.07`, site: 7n },
    ]);
  });

  test("are not acknowledged while their refusal cannot be kept", async () => {
    let full = true;
    const refused = async (): Promise<void> => {
      if (full) throw new Error("the disk is full");
    };
    await start(new Taken(), { refused });
    await publish("hello");
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(await peer().standing(stream, "node-1")).toMatchObject({ open: 1 });
    full = false;
    await settled();
  });
});

describe.skipIf(!hasNats)("a stream", () => {
  beforeEach(async () => {
    server = await openNats();
    client = await openClient(server.url);
  });

  test("that is missing is an error with the command that makes it", async () => {
    const { create: _, ...given } = settings();
    await expect(natsSource(given).run(new Taken(), stop.signal)).rejects.toMatchObject({
      name: "NatsStreamMissingError",
      stream,
      metaMessages: [
        expect.stringContaining(
          `nats stream add ${stream} --subjects "${stream}.readings.*" --storage file --retention limits --discard new`,
        ),
      ],
    });
  });

  test("is made with its limits where the settings say so, and left as it is where it is there", async () => {
    await start(new Taken(), { create: { maxBytes: 2 ** 20, maxAge: 3_600, duplicates: 60 } });
    const made = async () => (await peer().manager.streams.info(stream)).config;
    const limits = {
      subjects: [`${stream}.readings.*`],
      storage: "file",
      retention: "limits",
      discard: "new",
      max_bytes: 2 ** 20,
      max_age: 3_600e9,
      duplicate_window: 60e9,
      max_msg_size: 131_072,
      num_replicas: 1,
    };
    expect(await made()).toMatchObject(limits);
    stop.abort();
    await Promise.all(running.splice(0));
    stop = new AbortController();
    await start(new Taken(), { create: { maxBytes: 2 ** 22 } });
    expect(await made()).toMatchObject(limits);
  });

  test("that is deleted under the source ends it, in no way that lasts: begun again, it makes it anew", async () => {
    const run = begin(new Taken());
    await eventually("the consumer", async () =>
      peer()
        .manager.consumers.info(stream, "node-1")
        .catch(() => undefined),
    );
    await peer().manager.streams.delete(stream);
    await expect(run).rejects.toBeInstanceOf(NodeError);
    const taken = new Taken();
    await start(taken);
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await settled();
    expect(ends(taken)).toEqual([1]);
  });

  test.each<[string, (subject: string) => Partial<ConsumerConfig>]>([
    ["it gives a message up after 3 deliveries", (filter_subject) => ({ filter_subject, max_deliver: 3 })],
    ["its ack policy is none, not explicit", (filter_subject) => ({ filter_subject, ack_policy: AckPolicy.None })],
    ["it delivers new, not all", (filter_subject) => ({ filter_subject, deliver_policy: DeliverPolicy.New })],
    ["it hears all subjects, not", () => ({})],
    ["it pushes messages to whoever listens", (filter_subject) => ({ filter_subject, deliver_subject: "elsewhere" })],
  ])("whose consumer would lose readings is refused: %s", async (why, change) => {
    await start(new Taken());
    stop.abort();
    await Promise.all(running.splice(0));
    const { consumers } = peer().manager;
    await consumers.delete(stream, "node-1");
    const sound = { durable_name: "node-1", ack_policy: AckPolicy.Explicit, deliver_policy: DeliverPolicy.All };
    await consumers.add(stream, { ...sound, ...change(`${stream}.readings.*`) });
    const run = natsSource(settings()).run(new Taken(), new AbortController().signal);
    await expect(run).rejects.toMatchObject({
      name: "NatsConsumerError",
      shortMessage: expect.stringContaining(`The consumer node-1 of stream ${stream} does not fit: ${why}`),
    });
  });

  test("keeps another limit of open messages where the settings change", async () => {
    await start(new Taken(), { inFlight: 4 });
    stop.abort();
    await Promise.all(running.splice(0));
    stop = new AbortController();
    await start(new Taken(), { inFlight: 8, ackWait: 5 });
    await eventually("the change", async () => {
      const { max_ack_pending, ack_wait } = (await peer().manager.consumers.info(stream, "node-1")).config;
      return max_ack_pending === 8 && ack_wait === 5e9;
    });
  });
});

describe.skipIf(!hasNatsBinary)("a server", () => {
  test("that ends and begins again has lost nothing, however it ended, and the source goes on by itself", async () => {
    const own = await openOwnNats();
    server = own;
    client = await openClient(own.url);
    const taken = new Taken();
    const errors: unknown[] = [];
    // A killed server may have forgotten what was acknowledged last: that comes again after this second.
    await start(taken, { report: (error) => errors.push(error), ackWait: 1 });
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await settled();
    await own.kill();
    await until(() => errors.length > 0, "the lost line is told of");
    expect(errors[0]).toMatchObject({ name: "NatsAwayError" });
    await new Promise((resolve) => setTimeout(resolve, 2_500)); // more than one try
    await own.start();
    await eventually("a new reading", async () => {
      await publish(encodeMany([await signedOf(readingOf(2))])).catch(() => {});
      return ends(taken).includes(2);
    });
    await eventually("all acknowledged", async () => {
      const { undelivered, open } = await peer().standing(stream, "node-1");
      return undelivered + open === 0;
    });
    expect(new Set(ends(taken))).toEqual(new Set([1, 2]));
  });

  test("that is not there yet is waited for", async () => {
    const own = await openOwnNats();
    server = own;
    await own.kill();
    const errors: unknown[] = [];
    const taken = new Taken();
    void begin(taken, { report: (error) => errors.push(error) });
    await until(() => errors.length > 1, "two tries");
    expect(errors[0]).toMatchObject({
      name: "NatsAwayError",
      shortMessage: expect.stringContaining("connection refused"),
    });
    await own.start();
    client = await openClient(own.url);
    await eventually("the consumer", async () =>
      peer()
        .manager.consumers.info(stream, "node-1")
        .catch(() => undefined),
    );
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await settled();
    expect(ends(taken)).toEqual([1]);
  });

  test("that does not know the client is an error that a restart does not mend; with its word, key or token it lets it in", async () => {
    const key = nkeys.createUser();
    const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
    const users = `authorization { users = [{ user: "node", password: "word" }, { nkey: "${key.getPublicKey()}" }] }`;
    server = await openOwnNats(users, { user: "node", pass: "word" });
    const url = server.url;
    client = await openClient(url, { user: "node", pass: "word" });
    for (const credentials of [
      undefined,
      { kind: "password", username: "node", password: "wrong" },
      { kind: "token", token: "word" },
    ] as const) {
      const run = natsSource(settings({ server: { url, ...(credentials ? { credentials } : {}) } })).run(
        new Taken(),
        stop.signal,
      );
      await expect(run).rejects.toMatchObject({
        name: "BrokerRefusedError",
        shortMessage: expect.stringContaining("Authorization Violation"),
      });
    }
    await start(new Taken(), {
      server: { url, credentials: { kind: "password", username: "node", password: "word" } },
    });
    const taken = new Taken();
    void begin(taken, { durable: "node-2", server: { url, credentials: { kind: "nkey", seed: text(key.getSeed()) } } });
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await until(() => taken.readings.length === 1, "the reading, by its nkey");
  });

  test("of an operator's accounts lets in who has a credentials file of one, and nobody who has another's", async () => {
    const [mine, other] = [openAccount(), openAccount()];
    const options = (creds: string) => ({ authenticator: credsAuthenticator(new TextEncoder().encode(creds)) });
    server = await openOwnNats(mine.settings, options(mine.creds));
    client = await openClient(server.url, options(mine.creds));
    const as = ({ creds }: { readonly creds: string }) => ({
      url: server?.url ?? "",
      credentials: { kind: "creds", text: creds } as const,
    });
    const taken = new Taken();
    await start(taken, { server: as(mine) });
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await settled();
    expect(ends(taken)).toEqual([1]);
    const run = natsSource(settings({ server: as(other) })).run(new Taken(), stop.signal);
    await expect(run).rejects.toMatchObject({ name: "BrokerRefusedError" });
  });

  test("that lets the client do no more than docs/guides/sources.md says is enough; with less it is refused", async () => {
    const may = [
      `$JS.API.STREAM.INFO.${stream}`,
      `$JS.API.CONSUMER.*.${stream}.>`,
      `$JS.API.CONSUMER.MSG.NEXT.${stream}.>`,
      `$JS.ACK.${stream}.>`,
    ];
    const user = (name: string, publish: readonly string[]) =>
      `{ user: "${name}", password: "word", permissions: { publish: ${JSON.stringify(publish)}, subscribe: ["_INBOX.>"] } }`;
    const all = { user: "all", pass: "word" };
    const users = `${user("node", may)}, ${user("less", may.slice(1))}, { user: "all", password: "word" }`;
    server = await openOwnNats(`authorization { users = [${users}] }`, all);
    client = await openClient(server.url, all);
    await peer().manager.streams.add({ name: stream, subjects: [`${stream}.readings.*`] });
    const as = (username: string) => ({
      url: server?.url ?? "",
      credentials: { kind: "password", username, password: "word" } as const,
    });
    const taken = new Taken();
    await start(taken, { server: as("node") });
    await publish(encodeMany([await signedOf(readingOf(1))]));
    await publish("hello");
    await settled();
    expect(ends(taken)).toEqual([1]);
    await expect(natsSource(settings({ server: as("less") })).run(new Taken(), stop.signal)).rejects.toMatchObject({
      name: "BrokerRefusedError",
      shortMessage: expect.stringContaining(`no publish to $JS.API.STREAM.INFO.${stream}`),
    });
  });

  test("without encryption, or with a certificate that nobody vouches for, is not talked to where tls:// is asked for", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wattle-tls-"));
    try {
      const [key, cert] = ["key.pem", "cert.pem"].map((name) => join(folder, name));
      const made = spawnSync("openssl", [
        ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
        ...[
          "-subj",
          "/CN=localhost",
          "-addext",
          "subjectAltName=DNS:localhost,IP:127.0.0.1",
          "-keyout",
          key ?? "",
          "-out",
          cert ?? "",
        ],
      ]);
      expect(made.status).toBe(0);
      const ca = readFileSync(cert ?? "", "utf8");
      const plain = await openOwnNats();
      server = plain;
      const errors: unknown[] = [];
      const report = (error: unknown) => errors.push(error);
      void begin(new Taken(), { report, server: { url: plain.url.replace("nats:", "tls:") } });
      await until(() => errors.length > 0, "no line without encryption");
      expect(String(errors[0])).toContain("does not support 'tls'");
      await plain.stop();
      const options = { tls: { ca } };
      const secure = await openOwnNats(`tls { cert_file: "${cert}", key_file: "${key}" }`, options);
      server = secure;
      const url = secure.url.replace("nats://127.0.0.1", "tls://localhost");
      errors.length = 0;
      void begin(new Taken(), { report, server: { url } });
      await until(() => errors.length > 0, "a stranger's certificate");
      expect(String(errors[0])).toMatch(/self.signed certificate/);
      client = await openClient(url, options);
      const taken = new Taken();
      await start(taken, { server: { url, tls: { ca } } });
      await publish(encodeMany([await signedOf(readingOf(1))]));
      await settled();
      expect(ends(taken)).toEqual([1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("settings that cannot be are refused, and never with a secret in the sentence", () => {
  const wrong: [Partial<NatsSettings>, string][] = [
    [{ server: { url: "http://b" } }, "http://b is no nats:// or tls:// address"],
    [{ server: { url: "nats://a:secret@b" } }, "its address holds a secret"],
    [{ server: { url: "nats://b", tls: { cert: "c" } } }, "belong together"],
    [{ server: { url: "nats://b", credentials: { kind: "nkey", seed: "secret" } } }, "its nkey cannot be read as such"],
    [
      { server: { url: "nats://b", credentials: { kind: "creds", text: "secret" } } },
      "its creds cannot be read as such",
    ],
    [{ stream: "a.b" }, 'its stream "a.b" has other than letters'],
    [{ durable: "" }, 'its durable "" has other than letters'],
    [{ subject: "a..b" }, "is no NATS subject"],
    [{ subject: "{site}.{site}" }, "is no NATS subject"],
    [{ subject: ">.{site}" }, "is no NATS subject"],
    [{ inFlight: 0 }, "inFlight is 0"],
    [{ ackWait: 0 }, "ackWait is 0, not 1 to 3,600 s"],
  ];
  for (const [change, why] of wrong) {
    const make = () => natsSource({ ...settings({ server: { url: "nats://b" } }), ...change });
    expect(make).toThrow(why);
    expect(make).not.toThrow('secret"');
  }
  expect(natsSource(settings({ server: { url: "tls://a:4222,tls://b" }, subject: "wattle.*.{site}.>" })).name).toBe(
    "nats",
  );
});
