// The meter's state as records of its journal: each says what it changes, so reading it again needs no rule that may have changed since.
import { bytesToString, type Hex, stringToBytes } from "viem";
import { frame, recover } from "./frame.ts";
import type { MeterState, SignedReading } from "./meterTypes.ts";
import type { JournalStore } from "./store.ts";

/** What one record of the journal changes. */
export interface Change {
  readonly set: Partial<MeterState>;
  readonly push?: readonly SignedReading[];
  readonly remove?: readonly Hex[];
}

/** What is known, and what waits. */
export interface Kept {
  readonly state: MeterState;
  readonly waiting: readonly SignedReading[];
}

/** A journal whose records are replaced by one that sums them up once they have grown to this, bytes, or to the size of that one. */
const COMPACT_FROM = 1 << 20;

/** The state after a change. */
function applied({ state, waiting }: Kept, { set, push = [], remove = [] }: Change): Kept {
  const gone = new Set(remove);
  return {
    state: { ...state, ...set },
    waiting: [...(gone.size === 0 ? waiting : waiting.filter(({ id }) => !gone.has(id))), ...push],
  };
}

/** The open journal of a meter. */
export class MeterJournal {
  kept: Kept;
  readonly #store: JournalStore;
  #records: number;
  #sinceSummary: number;
  #summary = 0;

  private constructor(store: JournalStore, kept: Kept, records: number, length: number) {
    this.#store = store;
    this.kept = kept;
    this.#records = records;
    this.#sinceSummary = length;
  }

  /** Opens a journal, mends a torn end, and begins it with `first` when it is empty. */
  static async open(store: JournalStore, first: MeterState): Promise<MeterJournal> {
    const bytes = await store.open(); // who is refused here holds nothing, and must not close what another holds
    try {
      const { records, length } = recover(bytes);
      if (length < bytes.length) await store.truncate(length);
      const kept = records.map(decodeChange).reduce(applied, { state: first, waiting: [] });
      const journal = new MeterJournal(store, kept, records.length, length);
      if (records.length === 0) await journal.write({ set: first });
      return journal;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Makes a change durable, then true. */
  async write(change: Change): Promise<void> {
    const bytes = frame(this.#records, encodeChange(change));
    await this.#store.append(bytes);
    this.#records++;
    this.#sinceSummary += bytes.length;
    this.kept = applied(this.kept, change);
    if (this.#sinceSummary > Math.max(COMPACT_FROM, this.#summary)) await this.#compact();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #compact(): Promise<void> {
    const { state, waiting } = this.kept;
    const bytes = frame(0, encodeChange({ set: state, push: waiting }));
    await this.#store.replace(bytes);
    this.#records = 1;
    this.#summary = bytes.length;
    this.#sinceSummary = 0;
  }
}

function encodeChange(change: Change): Uint8Array {
  return stringToBytes(JSON.stringify(change, (_, value) => (typeof value === "bigint" ? { $: `${value}` } : value)));
}

function decodeChange(record: Uint8Array): Change {
  // Its checksum says that it is what encodeChange wrote.
  const change: Change = JSON.parse(bytesToString(record), (_, value) =>
    typeof value?.$ === "string" ? BigInt(value.$) : value,
  );
  return change;
}
