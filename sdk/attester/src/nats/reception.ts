// Messages of a stream on their way into the node, and their acknowledgements on the way out.
import type { JsMsg } from "@nats-io/jetstream";
import { deadline, type NatsConnection } from "@nats-io/transport-node";
import { BaseError } from "@wattle/sdk";
import { NodeError } from "../errors.ts";
import type { Intake } from "../source.ts";
import { TopicSiteError } from "../sources/errors.ts";
import { type PageEntry, type Receiver, readPage } from "../sources/messages.ts";
import type { KeepRefusal } from "../sources/refusals.ts";
import { NatsAwayError } from "./errors.ts";
import { Patience, REQUEST } from "./server.ts";
import type { ReadingSubject } from "./stream.ts";

/** What became of a message: its readings are with the node; all of them were refused; it comes again. */
export type NatsOutcome = "taken" | "refused" | "again";

/** Counts what comes. */
export interface NatsCounts {
  message(source: string, outcome: NatsOutcome): void;
  redelivered(source: string): void;
  /** Messages of the stream that the node has not settled yet. */
  pending(source: string, messages: number): void;
}

/** What a reception works with. */
export interface ReceptionTools extends Receiver {
  readonly name: string;
  readonly server: { readonly url: string };
  readonly connection: NatsConnection;
  readonly subject: ReadingSubject;
  readonly into: Intake;
  readonly refused: KeepRefusal;
  readonly report: (error: unknown) => void;
  readonly counts?: NatsCounts;
  /** Milliseconds until a message comes again, the first time. */
  readonly retry: number;
  readonly now: () => number;
}

/** Milliseconds until a message comes again, at most. */
const MOST_RETRY = 30_000;

/** Takes messages as they come, each by itself. */
export class Reception {
  readonly #tools: ReceptionTools;
  readonly #open = new Map<JsMsg, Promise<void>>();
  /** Of messages that come again, by their number: places of readings whose refusal is kept already. */
  readonly #kept = new Map<number, Set<number>>();
  readonly #telling = new Patience();

  constructor(tools: ReceptionTools) {
    this.#tools = tools;
  }

  take(message: JsMsg): void {
    const { name, counts } = this.#tools;
    if (message.redelivered) counts?.redelivered(name);
    const work = this.#settle(message).finally(() => this.#open.delete(message));
    this.#open.set(message, work);
  }

  /** Tells the server that what is here is being worked at: it would send it again. */
  working(): void {
    for (const message of this.#open.keys()) message.working();
  }

  /** Settles when all that was taken is. */
  async settled(): Promise<void> {
    await Promise.all(this.#open.values());
  }

  async #settle(message: JsMsg): Promise<void> {
    const { name, connection, server, report, counts, retry } = this.#tools;
    let taken: boolean;
    try {
      taken = await this.#give(message);
    } catch (error) {
      message.nak(Math.min(retry * 2 ** Math.min(message.info.deliveryCount - 1, 20), MOST_RETRY));
      counts?.message(name, "again");
      if (this.#telling.tells()) report(error);
      return;
    }
    this.#kept.delete(message.seq);
    counts?.message(name, taken ? "taken" : "refused");
    try {
      if (taken) await message.ackAck({ timeout: REQUEST });
      else {
        message.term();
        await deadline(connection.flush(), REQUEST);
      }
      this.#telling.well();
    } catch (error) {
      // The server sends it again, and the node knows it.
      if (this.#telling.tells()) report(new NatsAwayError(server.url, error));
    }
  }

  /** @returns Whether the node has something of it. */
  async #give(message: JsMsg): Promise<boolean> {
    const { name, refused, now } = this.#tools;
    let entries: readonly PageEntry[];
    try {
      entries = await readPage(message.data, this.#tools);
    } catch (reason) {
      // What the node cannot say yet is no fault of the message.
      if (!(reason instanceof BaseError) || reason instanceof NodeError) throw reason;
      await refused({ source: name, heard: now(), from: message.subject, reason, raw: message.data });
      return false;
    }
    const kept = this.#kept.get(message.seq) ?? new Set();
    this.#kept.set(message.seq, kept);
    // All of them, whatever becomes of one: the others must not wait for it.
    const settled = await Promise.allSettled(entries.map((entry, place) => this.#one(message, entry, place, kept)));
    for (const one of settled) if (one.status === "rejected") throw one.reason;
    return kept.size < entries.length;
  }

  async #one(message: JsMsg, entry: PageEntry, place: number, kept: Set<number>): Promise<void> {
    if (kept.has(place)) return;
    const { name, subject, refused, now, into } = this.#tools;
    const fault = faultOf(entry, message, subject);
    if (fault) {
      await refused({ source: name, heard: now(), from: message.subject, ...fault });
      kept.add(place);
    } else if ("signed" in entry && (await into.reading(entry.signed)) === "refused") kept.add(place);
  }
}

function faultOf(entry: PageEntry, { subject: from, data }: JsMsg, subject: ReadingSubject) {
  if (!("signed" in entry)) return entry;
  const { site } = entry.signed.reading;
  return subject.isOf(from, site) ? undefined : { reason: new TopicSiteError(from, site), raw: data };
}
