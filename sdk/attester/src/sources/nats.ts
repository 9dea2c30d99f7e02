// Signed readings from a JetStream stream. A message is acknowledged when the node has its readings, or when why it refused them is kept; never before.
import {
  AckPolicy,
  type Consumer,
  type ConsumerConfig,
  type ConsumerMessages,
  DeliverPolicy,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  type StreamInfo,
} from "@nats-io/jetstream";
import { type NatsConnection, nanos } from "@nats-io/transport-node";
import { BaseError } from "@wattle/sdk";
import { NatsConsumerError } from "../nats/errors.ts";
import { type NatsCounts, Reception } from "../nats/reception.ts";
import { connectNats, type NatsServer, natsError, REQUEST, requireServer } from "../nats/server.ts";
import { openStream, ReadingSubject, type StreamLimits } from "../nats/stream.ts";
import type { Intake, Source } from "../source.ts";
import { SourceSettingsError } from "./errors.ts";
import { MAX_PAGE_BYTES, type Receiver } from "./messages.ts";
import type { KeepRefusal } from "./refusals.ts";

/** Where readings come from, and how. */
export interface NatsSettings extends Receiver {
  /** Its name in logs and refusals; "nats" unless told. */
  readonly name?: string;
  readonly server: NatsServer;
  readonly stream: string;
  /** The consumer's name, its own for every node: the server keeps under it what the node has not acknowledged. */
  readonly durable: string;
  /** With a level "{site}" each message has readings of that site only; "wattle.readings.{site}" unless told. */
  readonly subject?: string;
  /** How many messages may be with the node at once; 512 unless told, fewer where the stream's may be large. */
  readonly inFlight?: number;
  /** Seconds after which the server sends again what it has heard nothing of; 30 unless told. */
  readonly ackWait?: number;
  /** Milliseconds after which a message comes again that the node could not take; doubled each time, 30 s at most; 1,000 unless told. */
  readonly retry?: number;
  /** Makes the stream where it is missing. */
  readonly create?: StreamLimits;
  readonly refused: KeepRefusal;
  /** Hears of what it gets over by itself: a line lost, a reading that the node could not take yet. */
  readonly report?: (error: unknown) => void;
  readonly counts?: NatsCounts;
  /** The node's clock, unix seconds. */
  readonly now?: () => number;
}

/** Bytes of messages that may be with the node at once. */
const MEMORY = 64 * 2 ** 20;
/** Milliseconds between two looks at what waits. */
const LOOK = 10_000;
/** Milliseconds of a request for messages. As long again passes until one is looked for that a server forgot when it ended. */
const PULL = 5_000;

/**
 * A source that reads a JetStream stream as a durable pull consumer.
 *
 * Up to `inFlight` messages are with the node at once, and no more of them than 64 MiB hold. Each is acknowledged, and the acknowledgement confirmed,
 * when all its readings are with the node or refused and kept; one of which none was taken is terminated, so that the server tells of it. What the node
 * cannot judge yet, or cannot keep, comes again after a while. What comes twice has the same hash.
 *
 * @throws SourceSettingsError
 */
export function natsSource(settings: NatsSettings): Source {
  const { name = "nats", server, stream, durable, inFlight = 512, ackWait = 30, retry = 1_000 } = settings;
  const subject = new ReadingSubject(settings.subject ?? "wattle.readings.{site}");
  requireServer(name, server);
  for (const [what, text] of Object.entries({ stream, durable }))
    if (!/^[\w-]+$/.test(text))
      throw new SourceSettingsError(name, `its ${what} "${text}" has other than letters, digits, - and _`);
  if (subject.fault) throw new SourceSettingsError(name, `its subject ${settings.subject} ${subject.fault}`);
  if (!Number.isSafeInteger(inFlight) || inFlight < 1) throw new SourceSettingsError(name, `inFlight is ${inFlight}`);
  if (!(ackWait >= 1 && ackWait <= 3_600))
    throw new SourceSettingsError(name, `ackWait is ${ackWait}, not 1 to 3,600 s`);
  const report = settings.report ?? (() => undefined);
  const place = {
    url: server.url,
    stream,
    subject: subject.filter,
    ...(settings.create ? { create: settings.create } : {}),
  };

  async function listen(connection: NatsConnection, into: Intake, signal: AbortSignal): Promise<void> {
    const manager = await jetstreamManager(connection, { checkAPI: false, timeout: REQUEST });
    const info = await openStream(manager, place);
    const most = windowOf(info, connection, inFlight);
    await openConsumer(manager, stream, {
      durable_name: durable,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      filter_subject: subject.filter,
      ack_wait: nanos(ackWait * 1_000),
      max_ack_pending: most,
      max_deliver: -1,
    });
    const consumer = await jetstream(connection, { timeout: REQUEST }).consumers.get(stream, durable);
    const messages = await consumer.consume({ max_messages: most, expires: PULL, abort_on_missing_resource: true });
    const now = settings.now ?? (() => Math.floor(Date.now() / 1_000));
    const reception = new Reception({ ...settings, name, subject, retry, connection, into, report, now });
    const stop = (): void => void messages.close();
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const timers = [
      setInterval(() => reception.working(), (ackWait * 1_000) / 3),
      setInterval(() => void look(consumer), LOOK),
    ];
    try {
      await look(consumer);
      await takeAll(messages, reception);
    } finally {
      signal.removeEventListener("abort", stop);
      for (const timer of timers) clearInterval(timer);
      await reception.settled();
    }
    if (!signal.aborted) throw (await connection.closed()) ?? new Error("the connection is closed");
  }

  async function look(consumer: Consumer): Promise<void> {
    try {
      const { num_pending, num_ack_pending } = await consumer.info();
      settings.counts?.pending(name, num_pending + num_ack_pending);
    } catch {
      // The line is lost, which is told of elsewhere.
    }
  }

  return {
    name,
    run: async (into, signal) => {
      const connection = await connectNats(server, `wattle-attester ${durable}`, signal, report);
      if (!connection) return;
      try {
        await listen(connection, into, signal);
      } catch (error) {
        if (signal.aborted) return;
        throw error instanceof BaseError ? error : natsError(server.url, `give the messages of ${stream}`, error);
      } finally {
        await connection.close();
      }
    },
  };
}

async function takeAll(messages: ConsumerMessages, reception: Reception): Promise<void> {
  for await (const message of messages) reception.take(message);
}

/** Messages that may be with the node at once: no more than fit into its memory at their greatest. */
function windowOf({ config }: StreamInfo, { info }: NatsConnection, wanted: number): number {
  const largest = config.max_msg_size > 0 ? config.max_msg_size : (info?.max_payload ?? MAX_PAGE_BYTES);
  return Math.max(1, Math.min(wanted, Math.floor(MEMORY / largest)));
}

/** Makes the consumer, or sees that the one which is there loses nothing. */
async function openConsumer(
  manager: JetStreamManager,
  stream: string,
  wanted: Partial<ConsumerConfig> & { readonly durable_name: string },
): Promise<void> {
  const { durable_name: durable, ack_wait, max_ack_pending } = wanted;
  const there = await find(manager, stream, durable);
  if (!there) {
    await manager.consumers.add(stream, wanted);
    return;
  }
  const faults = [
    there.deliver_subject ? "it pushes messages to whoever listens" : "",
    there.ack_policy === AckPolicy.Explicit ? "" : `its ack policy is ${there.ack_policy}, not explicit`,
    (there.max_deliver ?? -1) > 0 ? `it gives a message up after ${there.max_deliver} deliveries` : "",
    there.deliver_policy === DeliverPolicy.All ? "" : `it delivers ${there.deliver_policy}, not all`,
    there.filter_subject === wanted.filter_subject
      ? ""
      : `it hears ${there.filter_subject || "all subjects"}, not ${wanted.filter_subject}`,
  ].filter(Boolean);
  if (faults.length > 0) throw new NatsConsumerError(stream, durable, faults.join("; "));
  if (there.ack_wait !== ack_wait || there.max_ack_pending !== max_ack_pending)
    await manager.consumers.update(stream, durable, {
      ...(ack_wait ? { ack_wait } : {}),
      ...(max_ack_pending ? { max_ack_pending } : {}),
    });
}

async function find(manager: JetStreamManager, stream: string, durable: string): Promise<ConsumerConfig | undefined> {
  try {
    return (await manager.consumers.info(stream, durable)).config;
  } catch (error) {
    if (error instanceof Error && error.name === "ConsumerNotFoundError") return undefined;
    throw error;
  }
}
