// The way of a reading into the store: form, membership, key, signature, plausibility; then kept, once, with what was found. What arrives while a
// batch is under way forms the next.

import type { FleetBook } from "./chain/fleet.ts";
import type { ChainBook } from "./chain/follower.ts";
import { AHEAD, Plausibility, type PlausibilityTools } from "./plausibility.ts";
import type { Equivocation, ReadingPage, Store } from "./store/store.ts";
import { counts, explain, type Finding, type Verdict as Findings } from "./validation/findings.ts";
import { checkTime } from "./validation/readings.ts";
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
  ASIDE: 8,
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
  [Verdict.ASIDE]: "kept, but put aside: it is not plausible",
};

/** Whether a reading is on the disk: nobody has to hand it in again. */
export function isKept(verdict: number | undefined): boolean {
  return verdict === Verdict.ACCEPTED || verdict === Verdict.KNOWN || verdict === Verdict.ASIDE;
}

/** Most readings of a store's transaction. */
const MOST = 8_192;

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
  /** The leaves of batches that stand; a fleet's first readings follow none, unless told. */
  readonly leaves?: PlausibilityTools["leaves"];
  readonly onVerdicts?: (verdicts: Uint8Array) => void;
  /** Hears what was found of a page's readings, a rule at a time. */
  readonly onFindings?: (found: PageFindings) => void;
  readonly onEquivocation?: (found: Equivocation) => void;
}

/** What one rule found of a page's readings: a fleet has a million, so it is said once. */
export interface PageFindings {
  readonly fleet: number;
  readonly rule: Finding["rule"];
  readonly effect: Finding["effect"];
  readonly readings: number;
  /** The first of them, and what was found of it, in a sentence. */
  readonly site: string;
  readonly periodEnd: number;
  readonly finding: string;
}

interface Waiting {
  readonly wire: Uint8Array;
  resolve(verdicts: Uint8Array): void;
  reject(error: unknown): void;
}

/** Takes readings in. */
export class Ingest {
  readonly #tools: Tools;
  readonly #plausibility: Plausibility;
  #queue: Waiting[] = [];
  /** Pages and reviews, one at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #running: Promise<void> | undefined;
  /** Changes with each reading that was accepted. */
  accepted = 0;

  constructor(tools: Tools) {
    this.#tools = tools;
    const { store, book, now, leaves = noLeaves } = tools;
    this.#plausibility = new Plausibility({ store, book, now, leaves });
  }

  /** @returns A {@link Verdict} a reading; what is accepted is on disk. @throws MalformedReadingError; what the store throws. */
  async take(wire: Uint8Array): Promise<Uint8Array> {
    new WireView(wire);
    const parts: Promise<Uint8Array>[] = [];
    for (let at = 0; at < wire.length; at += MOST * WIRE)
      parts.push(this.#enqueue(wire.subarray(at, at + MOST * WIRE)));
    return Buffer.concat(await Promise.all(parts));
  }

  /** Judges what was put aside anew, where the chain has changed. @returns How many readings of the fleet count now that did not. */
  review(fleet: FleetBook): Promise<number> {
    return this.#alone(() => this.#plausibility.review(fleet));
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
        const verdicts = await this.#alone(() => this.#process(Buffer.concat(batch.map(({ wire }) => wire))));
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
    const { verifier, onVerdicts } = this.#tools;
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
      await this.#keep(fleet, page, sound, verdicts);
    }
    onVerdicts?.(verdicts);
    return verdicts;
  }

  /** Keeps a page of one fleet, with what is thought of each of its readings. */
  async #keep(id: number, page: ReadingPage, sound: readonly number[], verdicts: Uint8Array): Promise<void> {
    const { store, book } = this.#tools;
    const fleet = book().fleets.get(id);
    if (!fleet) return; // The chain was read anew meanwhile: nobody is told that these were kept.
    const found: [place: number, findings: Findings][] = [];
    try {
      const judge = await this.#plausibility.judgeOf(fleet, page.wire, (place, findings) =>
        found.push([place, findings]),
      );
      const { fresh, contradicting, known } = await store.addReadings(id, page, judge);
      this.accepted += fresh;
      for (const [at, findings] of found) if (!counts(findings)) verdicts[sound[at] ?? 0] = Verdict.ASIDE;
      for (const at of known) verdicts[sound[at] ?? 0] = Verdict.KNOWN;
      for (const at of contradicting) verdicts[sound[at] ?? 0] = Verdict.EQUIVOCATION;
      if (contradicting.length > 0) await this.#report(page.wire, contradicting);
    } catch (error) {
      this.#plausibility.forget();
      throw error;
    }
    this.#tell(id, page.wire, found);
  }

  /** What can be said without the signature; writes the key that has to verify it. */
  #admit(view: WireView, at: number, keys: Uint8Array, fleets: Map<number, number[]>): Verdict {
    if (formFault(view, at)) return Verdict.MALFORMED;
    const { epochs, fleets: books } = this.#tools.book();
    const [site, periodEnd] = [Number(view.site(at)), view.periodEnd(at)];
    if (checkTime(periodEnd, this.#tools.now(), AHEAD).some(({ effect }) => effect === "refuse")) return Verdict.FUTURE;
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

  #tell(fleet: number, wire: Uint8Array, found: readonly (readonly [number, Findings])[]): void {
    const { onFindings } = this.#tools;
    if (!onFindings || found.length === 0) return;
    const view = new WireView(wire);
    const told = new Map<string, { first: Finding; place: number; readings: number }>();
    for (const [place, { findings }] of found)
      for (const finding of findings) {
        const key = `${finding.rule} ${finding.effect}`;
        const one = told.get(key);
        if (one) one.readings++;
        else told.set(key, { first: finding, place, readings: 1 });
      }
    for (const { first, place, readings } of told.values())
      onFindings({
        fleet,
        rule: first.rule,
        effect: first.effect,
        readings,
        site: String(view.site(place)),
        periodEnd: view.periodEnd(place),
        finding: explain(first),
      });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#turn.catch(() => {}).then(work);
    this.#turn = run;
    return run;
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

async function* noLeaves(): ReturnType<PlausibilityTools["leaves"]> {}

function gather(bytes: Uint8Array, places: readonly number[], size: number): Uint8Array {
  if (places.length * size === bytes.length) return bytes;
  const gathered = new Uint8Array(places.length * size);
  places.forEach((at, i) => {
    gathered.set(bytes.subarray(at * size, (at + 1) * size), i * size);
  });
  return gathered;
}
