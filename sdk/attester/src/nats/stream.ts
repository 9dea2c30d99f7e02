// The stream that readings travel in: looked for, and made where the settings say so.
import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamInfo,
} from "@nats-io/jetstream";
import { nanos } from "@nats-io/transport-node";
import { MAX_PAGE_BYTES } from "../sources/messages.ts";
import { NatsStreamMissingError } from "./errors.ts";

/** What a stream holds at most, where it is made. */
export interface StreamLimits {
  /** Bytes; 1 GiB unless told. A reading takes about 350. */
  readonly maxBytes?: number;
  /** Seconds that a message stays, taken or not; 7 days unless told. */
  readonly maxAge?: number;
  /** Seconds for which the server knows a message's id again; 900 unless told. */
  readonly duplicates?: number;
  /** Servers that keep a copy; 1 unless told. */
  readonly replicas?: number;
}

/** A stream of a server. */
export interface StreamPlace {
  readonly url: string;
  readonly stream: string;
  /** What it is made to hear. */
  readonly subject: string;
  /** Makes it where it is missing. */
  readonly create?: StreamLimits;
}

/** The server's answer to whoever makes a stream that another has just made with other limits. */
const NAME_IN_USE = 10_058;
const GIB = 2 ** 30;

/** @throws NatsStreamMissingError; what the client throws */
export async function openStream(manager: JetStreamManager, place: StreamPlace): Promise<StreamInfo> {
  const { url, stream, subject, create } = place;
  try {
    return await manager.streams.info(stream);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound) throw error;
  }
  const { maxBytes = GIB, maxAge = 604_800, duplicates = 900, replicas = 1 } = create ?? {};
  if (!create)
    throw new NatsStreamMissingError(
      url,
      stream,
      `nats stream add ${stream} --subjects "${subject}" --storage file --retention limits --discard new --max-age ${maxAge}s --max-bytes ${maxBytes} --max-msg-size ${MAX_PAGE_BYTES} --dupe-window ${duplicates}s --replicas ${replicas} --defaults`,
    );
  try {
    return await manager.streams.add({
      name: stream,
      subjects: [subject],
      storage: StorageType.File,
      // Each node has all: whoever has taken a message takes it from nobody else.
      retention: RetentionPolicy.Limits,
      // A full stream takes no more, and whoever publishes keeps it: the other way would throw away what nobody has read.
      discard: DiscardPolicy.New,
      max_bytes: maxBytes,
      max_age: nanos(maxAge * 1_000),
      max_msg_size: MAX_PAGE_BYTES,
      duplicate_window: nanos(duplicates * 1_000),
      num_replicas: replicas,
    });
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || error.code !== NAME_IN_USE) throw error;
    return manager.streams.info(stream);
  }
}

/** Subjects with one level "{site}", or with wildcards, or neither. */
export class ReadingSubject {
  /** What a server filters by. */
  readonly filter: string;
  readonly #levels: readonly string[];
  readonly #place: number;

  constructor(template: string) {
    this.#levels = template.split(".");
    this.#place = this.#levels.indexOf("{site}");
    this.filter = this.#place < 0 ? template : this.#levels.with(this.#place, "*").join(".");
  }

  /** What is wrong with it, if anything. */
  get fault(): string | undefined {
    const last = this.#levels.length - 1;
    const sound = this.#levels.every(
      (level, i) => i === this.#place || level === "*" || (level === ">" && i === last) || /^[^\s.*>{}]+$/.test(level),
    );
    return sound ? undefined : "is no NATS subject with at most one level {site}";
  }

  /** Whether readings can be published to it: each on its site's own, or all on one. */
  get isExact(): boolean {
    return this.#levels.every((level, i) => i === this.#place || !/^[*>]$/.test(level));
  }

  /** The subject of a site's readings. */
  of(site: bigint): string {
    return this.#place < 0 ? this.filter : this.#levels.with(this.#place, `${site}`).join(".");
  }

  /** Whether a message's subject is that of the site: always, where no level names one. */
  isOf(subject: string, site: bigint): boolean {
    return this.#place < 0 || subject.split(".")[this.#place] === `${site}`;
  }
}
