// Readings on their way from a forwarder's journal into a stream. One is taken off the journal when the server says that the stream has it.
import { type JetStreamClient, type JetStreamManager, jetstreamManager } from "@nats-io/jetstream";
import { BaseError, type Domain } from "@wattle/sdk";
import type { NatsPlace } from "../nats/config.ts";
import { connectNats, natsError, Patience, REQUEST } from "../nats/server.ts";
import { openStream, ReadingSubject } from "../nats/stream.ts";
import { DeviceVerifier } from "../verify/verifier.ts";
import { WIRE, WireView } from "../wire.ts";
import type { Spool } from "./spool.ts";

/** What became of a reading: it is in the stream; it was there; another message had its id, so that it went without. */
export type ForwardOutcome = "published" | "known" | "displaced";

/** What a publisher works with. */
export interface PublisherTools {
  readonly place: NatsPlace;
  readonly domain: Domain;
  readonly spool: Spool;
  /** Its name, as the server shows it. */
  readonly name: string;
  readonly report: (error: unknown) => void;
  readonly onOutcome?: (outcome: ForwardOutcome) => void;
}

/** Readings that are on their way at once. */
const MOST = 512;
/** Where readings are published unless told. */
export const SUBJECT = "wattle.readings.{site}";

/** Publishes what waits, for as long as it is let. */
export class Publisher {
  readonly #tools: PublisherTools;
  readonly #subject: ReadingSubject;
  readonly #hasher: DeviceVerifier;
  /** Why nothing goes out; empty while it does. */
  ailment = "";

  constructor(tools: PublisherTools) {
    this.#tools = tools;
    this.#subject = new ReadingSubject(tools.place.subject ?? SUBJECT);
    this.#hasher = new DeviceVerifier(tools.domain);
  }

  /** Settles when the signal has aborted, and what was on its way is settled. */
  async run(signal: AbortSignal): Promise<void> {
    const { place, report } = this.#tools;
    const patience = new Patience();
    while (!signal.aborted) {
      try {
        await this.#publishAll(signal, patience);
      } catch (error) {
        const reason = error instanceof BaseError ? error : natsError(place.server.url, "take readings", error);
        this.ailment = reason.shortMessage;
        if (!signal.aborted && patience.tells()) report(reason);
        await patience.pause(signal);
      }
    }
  }

  async #publishAll(signal: AbortSignal, patience: Patience): Promise<void> {
    const { place, spool, name, report } = this.#tools;
    const { server, stream, create } = place;
    const connection = await connectNats(server, name, signal, (error) => {
      this.ailment = error.shortMessage;
      if (patience.tells()) report(error);
    });
    if (!connection) return;
    try {
      const manager = await jetstreamManager(connection, { checkAPI: false, timeout: REQUEST });
      await openStream(manager, {
        url: server.url,
        stream,
        subject: this.#subject.filter,
        ...(create ? { create } : {}),
      });
      const client = manager.jetstream();
      while (!signal.aborted) {
        this.ailment = "";
        await spool.some(signal);
        await this.#publishSome(manager, client);
        patience.well();
      }
    } finally {
      await connection.close();
    }
  }

  async #publishSome(manager: JetStreamManager, client: JetStreamClient): Promise<void> {
    const { spool, onOutcome } = this.#tools;
    const some = spool.head(MOST);
    const bytes = Buffer.concat(some.map(([, wire]) => wire));
    const hashes = Buffer.from(this.#hasher.hash(bytes));
    const settled = await Promise.allSettled(
      some.map(([, wire], i) => this.#publish(manager, client, wire, hashes.toString("hex", 32 * i, 32 * i + 32))),
    );
    await spool.done(some.flatMap(([number], i) => (settled[i]?.status === "fulfilled" ? [number] : [])));
    for (const one of settled) if (one.status === "fulfilled") onOutcome?.(one.value);
    for (const one of settled) if (one.status === "rejected") throw one.reason;
  }

  /**
   * The server drops a message whose id it has seen within its window, without a look at what is in it. Whoever may publish could so keep a
   * reading out whose hash is known: so what was dropped is compared with what is there, and goes without an id where they differ.
   */
  async #publish(
    manager: JetStreamManager,
    client: JetStreamClient,
    wire: Uint8Array,
    hash: string,
  ): Promise<ForwardOutcome> {
    const { stream } = this.#tools.place;
    const subject = this.#subject.of(new WireView(wire.subarray(0, WIRE)).site(0));
    const options = { expect: { streamName: stream }, timeout: REQUEST };
    const { duplicate, seq } = await client.publish(subject, wire, { ...options, msgID: `0x${hash}` });
    if (!duplicate) return "published";
    const there = await manager.streams.getMessage(stream, { seq });
    if (there?.subject === subject && Buffer.compare(there.data, wire) === 0) return "known";
    await client.publish(subject, wire, options);
    return "displaced";
  }
}
