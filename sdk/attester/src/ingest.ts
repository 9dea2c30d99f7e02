// The way of a reading into the store: form, membership, key, signature; then kept, once. What arrives while a batch is under way forms the next.
import type { ChainBook } from "./chain/follower.ts";
import type { Equivocation, Store } from "./store/store.ts";
import { KEY, type Verified } from "./verify/device.ts";
import { formFault, WIRE, WireView } from "./wire.ts";

/** What became of a reading. */
export const Verdict = {
  ACCEPTED: 0,
  KNOWN: 1,
  MALFORMED: 2,
  UNKNOWN_SITE: 3,
  WRONG_EPOCH: 4,
  FUTURE: 5,
  BAD_SIGNATURE: 6,
  EQUIVOCATION: 7,
} as const;
export type Verdict = (typeof Verdict)[keyof typeof Verdict];

/** What a verdict says. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  [Verdict.ACCEPTED]: "accepted",
  [Verdict.KNOWN]: "known already",
  [Verdict.MALFORMED]: "malformed",
  [Verdict.UNKNOWN_SITE]: "its site is in no fleet of this node",
  [Verdict.WRONG_EPOCH]: "its device epoch does not sign that period end",
  [Verdict.FUTURE]: "its period is not over",
  [Verdict.BAD_SIGNATURE]: "its device did not sign it",
  [Verdict.EQUIVOCATION]: "its device signed another reading for that period and revision",
};

/** Most readings of a store's transaction. */
const MOST = 8_192;
/** Seconds by which a meter's clock may be ahead of the chain's. */
const AHEAD = 120;

/** What verifies: workers, or this thread. */
export interface Verifier {
  verify(wire: Uint8Array, keys: Uint8Array): Promise<Verified>;
}

/** What an intake works with. */
export interface Tools {
  readonly store: Store;
  readonly verifier: Verifier;
  readonly book: () => ChainBook;
  /** Unix seconds. */
  readonly now: () => number;
  readonly onVerdicts?: (verdicts: Uint8Array) => void;
  readonly onEquivocation?: (found: Equivocation) => void;
}

interface Waiting {
  readonly wire: Uint8Array;
  resolve(verdicts: Uint8Array): void;
  reject(error: unknown): void;
}

/** Takes readings in. */
export class Ingest {
  readonly #tools: Tools;
  #queue: Waiting[] = [];
  #running: Promise<void> | undefined;
  /** Changes with each reading that was accepted. */
  accepted = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
  }

  /** @returns A {@link Verdict} a reading; what is accepted is on disk. @throws MalformedReadingError; what the store throws. */
  async take(wire: Uint8Array): Promise<Uint8Array> {
    new WireView(wire);
    const parts: Promise<Uint8Array>[] = [];
    for (let at = 0; at < wire.length; at += MOST * WIRE)
      parts.push(this.#enqueue(wire.subarray(at, at + MOST * WIRE)));
    return Buffer.concat(await Promise.all(parts));
  }

  /** Settles when all that was handed in so far is done. */
  async flush(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #enqueue(wire: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ wire, resolve, reject });
      this.#running ??= this.#drain().finally(() => {
        this.#running = undefined;
      });
    });
  }

  async #drain(): Promise<void> {
    // One turn of the loop, so that what arrives together is kept together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#queue.length > 0) {
      const batch: Waiting[] = [];
      for (let size = 0; this.#queue[0] && (size === 0 || size + this.#queue[0].wire.length <= MOST * WIRE); ) {
        const next = this.#queue.shift();
        if (!next) break;
        batch.push(next);
        size += next.wire.length;
      }
      try {
        const verdicts = await this.#process(Buffer.concat(batch.map(({ wire }) => wire)));
        let at = 0;
        for (const { wire, resolve } of batch) {
          resolve(verdicts.slice(at, at + wire.length / WIRE));
          at += wire.length / WIRE;
        }
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
  }

  async #process(bytes: Uint8Array): Promise<Uint8Array> {
    const { store, verifier, onVerdicts } = this.#tools;
    const view = new WireView(bytes);
    const verdicts = new Uint8Array(view.count);
    const keys = new Uint8Array(KEY * view.count);
    const fleets = new Map<number, number[]>();
    for (let at = 0; at < view.count; at++) verdicts[at] = this.#admit(view, at, keys, fleets);
    const live = [...fleets.values()].flat().sort((a, b) => a - b);
    const { valid, hashes } = await verifier.verify(gather(bytes, live, WIRE), gather(keys, live, KEY));
    const place = new Map(live.map((at, i) => [at, i]));
    for (const [fleet, places] of fleets) {
      const sound = places.filter((at) => {
        const ok = valid[place.get(at) ?? 0] === 1;
        if (!ok) verdicts[at] = Verdict.BAD_SIGNATURE;
        return ok;
      });
      if (sound.length === 0) continue;
      const page = {
        wire: gather(bytes, sound, WIRE),
        hashes: gather(
          hashes,
          sound.map((at) => place.get(at) ?? 0),
          32,
        ),
      };
      const { fresh, contradicting, known } = await store.addReadings(fleet, page);
      this.accepted += fresh;
      for (const at of known) verdicts[sound[at] ?? 0] = Verdict.KNOWN;
      for (const at of contradicting) verdicts[sound[at] ?? 0] = Verdict.EQUIVOCATION;
      if (contradicting.length > 0) await this.#report(page.wire, contradicting);
    }
    onVerdicts?.(verdicts);
    return verdicts;
  }

  /** What can be said without the signature; writes the key that has to verify it. */
  #admit(view: WireView, at: number, keys: Uint8Array, fleets: Map<number, number[]>): Verdict {
    if (formFault(view, at)) return Verdict.MALFORMED;
    const { epochs, fleets: books } = this.#tools.book();
    const [site, periodEnd] = [Number(view.site(at)), view.periodEnd(at)];
    if (periodEnd > this.#tools.now() + AHEAD) return Verdict.FUTURE;
    const fleet = [...books.values()].find((book) => book.indexOf(site) !== undefined);
    if (!fleet) return Verdict.UNKNOWN_SITE;
    const epoch = epochs.accepts(site, view.epoch(at), periodEnd);
    if (!epoch) return Verdict.WRONG_EPOCH;
    keys.set(epoch.key, at * KEY);
    const places = fleets.get(fleet.id) ?? [];
    places.push(at);
    fleets.set(fleet.id, places);
    return Verdict.ACCEPTED;
  }

  async #report(wire: Uint8Array, places: readonly number[]): Promise<void> {
    const { store, onEquivocation } = this.#tools;
    const view = new WireView(wire);
    for (const at of places) {
      const second = view.signed(at);
      const first = await store.reading(second.reading);
      if (first) onEquivocation?.({ first, second });
    }
  }
}

function gather(bytes: Uint8Array, places: readonly number[], size: number): Uint8Array {
  if (places.length * size === bytes.length) return bytes;
  const gathered = new Uint8Array(places.length * size);
  places.forEach((at, i) => {
    gathered.set(bytes.subarray(at * size, (at + 1) * size), i * size);
  });
  return gathered;
}
