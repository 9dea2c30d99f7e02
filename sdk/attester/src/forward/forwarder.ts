// A forwarder: takes readings beside the meters, keeps them, and brings them into a stream that attesters' nodes read.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { jetstreamManager } from "@nats-io/jetstream";
import { addressOf, BaseError, type Deployment, meterOracleDomain } from "@wattle/sdk";
import { JournalLockedError } from "@wattle/sdk/device";
import { fileStore } from "@wattle/sdk/device/file";
import Fastify, { type FastifyInstance } from "fastify";
import { Counter, Gauge, Registry } from "prom-client";
import { sentenceOf, UserError } from "../errors.ts";
import { Feeds, feedsFrom } from "../feeds.ts";
import { Verdict } from "../ingest.ts";
import { natsCounts } from "../metrics.ts";
import { NatsAwayError, NatsStreamMissingError } from "../nats/errors.ts";
import { connectNats, natsError, REQUEST } from "../nats/server.ts";
import { openStream, ReadingSubject } from "../nats/stream.ts";
import type { Say } from "../node.ts";
import type { SourceContext } from "../sources/config.ts";
import { fileRefusals } from "../sources/refusals.ts";
import { WIRE } from "../wire.ts";
import type { ForwardConfig } from "./config.ts";
import { Publisher, SUBJECT } from "./publisher.ts";
import { Spool } from "./spool.ts";

/** What a forwarder is begun with, beside its configuration. */
export interface ForwardTools {
  readonly deployment: Deployment;
  readonly say: Say;
  readonly env: SourceContext["env"];
  /** What relative paths of the sources begin from. */
  readonly folder: string;
}

/** Milliseconds that sources have to end. */
const SOURCE_PATIENCE = 10_000;
/** Milliseconds that a server has to answer a check. */
const LOOK = 10_000;

/** The sources that a configuration has, not begun. @throws UserError */
export function forwardFeeds(
  { sources }: ForwardConfig,
  { deployment, env, folder }: ForwardTools,
  more: Partial<SourceContext> = {},
) {
  const domain = meterOracleDomain({ chainId: deployment.chainId, address: addressOf(deployment, "MeterOracle") });
  return feedsFrom(sources, { domain, refused: async () => {}, env, folder, ...more });
}

/** What the server says of a forwarder's stream, as a sentence. Makes none. @throws UserError */
export async function lookAtStream({
  server,
  stream,
  subject = SUBJECT,
  create,
}: ForwardConfig["nats"]): Promise<string> {
  const { filter } = new ReadingSubject(subject);
  let away: BaseError | undefined;
  try {
    const connection = await connectNats(server, "wattle-attester check", AbortSignal.timeout(LOOK), (error) => {
      away = error;
    });
    if (!connection) throw away ?? new NatsAwayError(server.url, new Error("timeout"));
    try {
      const manager = await jetstreamManager(connection, { checkAPI: false, timeout: REQUEST });
      const { state } = await openStream(manager, { url: server.url, stream, subject: filter });
      return `Stream ${stream}: ${state.messages} messages, ${state.bytes} bytes.`;
    } finally {
      await connection.close();
    }
  } catch (error) {
    if (create && error instanceof NatsStreamMissingError) return `Stream ${stream}: it is made at the first start.`;
    const cause = error instanceof BaseError ? error : natsError(server.url, `tell of the stream ${stream}`, error);
    throw new UserError(cause.shortMessage, { cause, details: undefined, metaMessages: [...cause.metaMessages] });
  }
}

/** A forwarder that runs. */
export class Forwarder {
  readonly #registry = new Registry();
  readonly #context: Partial<SourceContext>;
  readonly #say: Say;
  readonly #spool: Spool;
  readonly #feeds: Feeds;
  readonly #publisher: Publisher;
  readonly #server: FastifyInstance;
  readonly #stopping = new AbortController();
  #work: Promise<unknown> = Promise.resolve();
  #sources: Promise<void> = Promise.resolve();

  /** Opens its journal and begins. @throws UserError; `JournalLockedError` where another forwarder has the journal. */
  static async start(config: ForwardConfig, tools: ForwardTools): Promise<Forwarder> {
    await mkdir(config.dataDir, { recursive: true });
    const spool = await openSpool(config);
    try {
      const forwarder = new Forwarder(config, tools, spool);
      await forwarder.#begin(config, tools);
      return forwarder;
    } catch (error) {
      await spool.close();
      throw error;
    }
  }

  private constructor(config: ForwardConfig, { deployment, say }: ForwardTools, spool: Spool) {
    const registers = [this.#registry];
    const events = new Counter({
      name: "wattle_events_total",
      help: "What the forwarder says, by kind",
      labelNames: ["event"] as const,
      registers,
    });
    const readings = new Counter({
      name: "wattle_forward_readings_total",
      help: "Readings by what became of them",
      labelNames: ["outcome"] as const,
      registers,
    });
    new Gauge({
      name: "wattle_forward_waiting",
      help: "Readings that JetStream has not acknowledged",
      registers,
      collect() {
        this.set(spool.size);
      },
    });
    this.#spool = spool;
    this.#say = (level, event, details) => {
      events.inc({ event });
      say(level, event, details);
    };
    const clock = (): number => Math.floor(Date.now() / 1_000);
    const refused = fileRefusals(join(config.dataDir, "refused.jsonl"));
    const take = async (wire: Uint8Array): Promise<Uint8Array> => {
      const count = wire.length / WIRE;
      await Promise.all(Array.from({ length: count }, (_, at) => spool.add(wire.subarray(at * WIRE, (at + 1) * WIRE))));
      readings.inc({ outcome: "taken" }, count);
      return new Uint8Array(count).fill(Verdict.ACCEPTED);
    };
    this.#feeds = new Feeds({ ingest: { take }, refused, say: this.#say, current: () => true, clock });
    this.#context = {
      refused,
      now: clock,
      report: (error, source) => this.#say("warn", "source waits", { source, reason: sentenceOf(error) }),
      natsCounts: natsCounts(this.#registry),
    };
    this.#publisher = new Publisher({
      place: config.nats,
      domain: meterOracleDomain({ chainId: deployment.chainId, address: addressOf(deployment, "MeterOracle") }),
      spool,
      name: "wattle-attester forward",
      report: (error) => this.#say("warn", "forwarding waits", { reason: sentenceOf(error), waiting: spool.size }),
      onOutcome: (outcome) => readings.inc({ outcome }),
    });
    this.#server = Fastify({ logger: false, forceCloseConnections: true });
    this.#server.get("/healthz", (_request, reply) => {
      const wrong = this.#ailments();
      return reply.code(wrong.length === 0 ? 200 : 503).send({ ok: wrong.length === 0, wrong });
    });
    this.#server.get("/metrics", async (_request, reply) =>
      reply.type(this.#registry.contentType).send(await this.#registry.metrics()),
    );
  }

  /** Where it listens. */
  get url(): string {
    const address = this.#server.server.address();
    if (typeof address !== "object" || !address) return "";
    return `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
  }

  /** Ends it: no more is taken in, what is on its way is settled, what waits is there when it begins again. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    this.#spool.shut();
    await Promise.race([this.#sources, sleep(SOURCE_PATIENCE, undefined, { ref: false })]);
    await this.#work;
    await this.#server.close();
    await this.#spool.close();
  }

  async #begin(config: ForwardConfig, tools: ForwardTools): Promise<void> {
    const { host, port } = config.listen;
    const feeds = forwardFeeds(config, tools, this.#context);
    try {
      await this.#server.listen({ host, port });
    } catch (cause) {
      throw new UserError(`${host}:${port} cannot be listened on.`, {
        cause,
        details: undefined,
        metaMessages: ["Give another listen.port."],
      });
    }
    this.#say("info", "listening", { url: this.url, waiting: this.#spool.size });
    const { signal } = this.#stopping;
    this.#sources = this.#feeds.run(feeds, signal);
    this.#work = this.#publisher.run(signal);
  }

  #ailments(): string[] {
    const { ailment } = this.#publisher;
    return [...this.#feeds.ailments, ...(ailment ? [`Nothing is forwarded: ${ailment}`] : [])];
  }
}

async function openSpool({ dataDir, capacity }: ForwardConfig): Promise<Spool> {
  try {
    return await Spool.open(fileStore(join(dataDir, "forward.journal")), capacity);
  } catch (cause) {
    if (!(cause instanceof JournalLockedError)) throw cause;
    throw new UserError(cause.shortMessage, {
      cause,
      details: undefined,
      metaMessages: ["Only one forwarder may have it open. End the other one, or give this one a dataDir of its own."],
    });
  }
}
