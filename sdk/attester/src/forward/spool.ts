// What a forwarder has taken and JetStream has not acknowledged: a journal of readings, in the device journal's frames and on its store.
import { frame, type JournalStore, recover } from "@wattle/sdk/device";
import { NodeError } from "../errors.ts";
import { WIRE } from "../wire.ts";

/** A journal that could not be written. What it was asked to keep is the source's still. */
export class SpoolError extends NodeError {
  override readonly name = "SpoolError";

  constructor(why: string, cause?: unknown) {
    super(`The forwarder's journal does not take readings: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      details: undefined,
      metaMessages: ["Look at the disk of dataDir. What it did not take, its source keeps and hands over again."],
    });
  }
}

/** Kinds of records: readings that came, and numbers of those that are gone. */
const CAME = 1;
const GONE = 2;
/** Bytes of a record's head: its kind, and for readings the first one's number. */
const HEAD = 9;
/** Readings of a record at most. */
const MOST = 4_096;
/** Bytes from which a journal is written anew without what is gone. */
const COMPACT_FROM = 2 ** 20;

interface Incoming {
  readonly wire: Uint8Array;
  resolve(): void;
  reject(error: unknown): void;
}

/** Readings that wait, each with a number, oldest first. What it says is there is on the disk. */
export class Spool {
  readonly #store: JournalStore;
  readonly #capacity: number;
  #waiting = new Map<number, Uint8Array>();
  #next = 0;
  #records = 0;
  #length = 0;
  /** Whether the file may hold a part of a record: only opening it again can tell. */
  #torn = false;
  #shut = false;
  #closed = false;
  #incoming: Incoming[] = [];
  #writing = false;
  #turn: Promise<unknown> = Promise.resolve();
  #wake: (() => void)[] = [];

  private constructor(store: JournalStore, capacity: number) {
    this.#store = store;
    this.#capacity = capacity;
  }

  /** @param capacity Readings that may wait: with as many, whoever brings more waits. @throws What the store throws, and `JournalCorruptError`. */
  static async open(store: JournalStore, capacity: number): Promise<Spool> {
    const spool = new Spool(store, capacity);
    await spool.#load();
    return spool;
  }

  get size(): number {
    return this.#waiting.size;
  }

  /** Keeps a reading's bytes; settles when they are on the disk. @throws SpoolError */
  async add(wire: Uint8Array): Promise<void> {
    while (!this.#shut && this.#waiting.size + this.#incoming.length >= this.#capacity) await this.#change();
    if (this.#closed || (this.#shut && this.#waiting.size >= this.#capacity)) throw new SpoolError("it ends");
    return new Promise((resolve, reject) => {
      this.#incoming.push({ wire: wire.slice(), resolve, reject });
      void this.#drain();
    });
  }

  /** The oldest that wait, and their numbers. */
  head(most: number): (readonly [number, Uint8Array])[] {
    const oldest: (readonly [number, Uint8Array])[] = [];
    for (const entry of this.#waiting) {
      if (oldest.length >= most) break;
      oldest.push(entry);
    }
    return oldest;
  }

  /** Takes off what is gone. Told twice is no error. */
  async done(numbers: readonly number[]): Promise<void> {
    if (numbers.length === 0) return;
    await this.#inTurn(async () => {
      await this.#append(goneRecord(numbers));
      for (const number of numbers) this.#waiting.delete(number);
      if (this.#length > COMPACT_FROM + 2 * WIRE * this.#waiting.size) await this.#compact();
    });
    this.#changed();
  }

  /** Settles when something waits, or the signal aborts. */
  async some(signal: AbortSignal): Promise<void> {
    const onAbort = (): void => this.#changed();
    signal.addEventListener("abort", onAbort, { once: true });
    while (this.#waiting.size === 0 && !signal.aborted && !this.#closed) await this.#change();
    signal.removeEventListener("abort", onAbort);
  }

  /** Lets those who wait for room go: they have it still, and may have to end before it comes. */
  shut(): void {
    this.#shut = true;
    this.#changed();
  }

  /** Ends it when all that it has taken is on the disk. What waits is there when it is opened again. */
  async close(): Promise<void> {
    this.#closed = true;
    this.shut();
    while (this.#writing) await this.#change();
    await this.#inTurn(() => this.#store.close());
  }

  /** One record of all that came while the last one was written. */
  async #drain(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#incoming.length > 0) {
      const batch = this.#incoming.slice(0, MOST);
      try {
        await this.#inTurn(async () => {
          const wires = batch.map(({ wire }) => wire);
          await this.#append(cameRecord(this.#next, wires));
          for (const wire of wires) this.#waiting.set(this.#next++, wire);
        });
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      this.#incoming.splice(0, batch.length);
      this.#changed();
    }
    this.#writing = false;
    this.#changed();
  }

  async #append(record: Uint8Array): Promise<void> {
    try {
      if (this.#torn) {
        await this.#store.close();
        await this.#load();
      }
      const bytes = frame(this.#records, record);
      this.#torn = true;
      await this.#store.append(bytes);
      this.#torn = false;
      this.#records++;
      this.#length += bytes.length;
    } catch (cause) {
      throw new SpoolError(cause instanceof Error ? cause.message : String(cause), cause);
    }
  }

  /** Reads all from the disk. */
  async #load(): Promise<void> {
    const bytes = await this.#store.open();
    try {
      const { records, length } = recover(bytes);
      if (length < bytes.length) await this.#store.truncate(length);
      this.#waiting = new Map();
      for (const record of records) this.#replay(record);
      [this.#records, this.#length, this.#torn] = [records.length, length, false];
    } catch (error) {
      await this.#store.close();
      throw error;
    }
  }

  #replay(record: Uint8Array): void {
    const view = new DataView(record.buffer, record.byteOffset, record.length);
    if (record[0] === CAME) {
      const first = Number(view.getBigUint64(1));
      for (let i = 0, at = HEAD; at < record.length; i++, at += WIRE)
        this.#waiting.set(first + i, record.slice(at, at + WIRE));
      this.#next = Math.max(this.#next, first + (record.length - HEAD) / WIRE);
    } else for (let at = 1; at < record.length; at += 8) this.#waiting.delete(Number(view.getBigUint64(at)));
  }

  /** Writes what waits, and nothing else. */
  async #compact(): Promise<void> {
    const parts: Uint8Array[] = [];
    for (const { first, wires } of runsOf(this.#waiting)) parts.push(frame(parts.length, cameRecord(first, wires)));
    const bytes = Buffer.concat(parts);
    this.#torn = true;
    await this.#store.replace(bytes);
    [this.#records, this.#length, this.#torn] = [parts.length, bytes.length, false];
  }

  #inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(step);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#wake.push(resolve));
  }

  #changed(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }
}

function cameRecord(first: number, wires: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(HEAD, CAME);
  head.writeBigUInt64BE(BigInt(first), 1);
  return Buffer.concat([head, ...wires]);
}

function goneRecord(numbers: readonly number[]): Uint8Array {
  const record = Buffer.alloc(1 + 8 * numbers.length, GONE);
  numbers.forEach((number, i) => {
    record.writeBigUInt64BE(BigInt(number), 1 + 8 * i);
  });
  return record;
}

/** Readings whose numbers follow each other, as many as a record has. */
function runsOf(waiting: ReadonlyMap<number, Uint8Array>) {
  const runs: { readonly first: number; readonly wires: Uint8Array[] }[] = [];
  for (const [number, wire] of waiting) {
    const run = runs.at(-1);
    if (run && run.first + run.wires.length === number && run.wires.length < MOST) run.wires.push(wire);
    else runs.push({ first: number, wires: [wire] });
  }
  return runs;
}
