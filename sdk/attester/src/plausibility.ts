// Whether signed readings are plausible: the rules of validation/, asked with what this node knows of their sites and of the chain.

import type { FleetBook } from "./chain/fleet.ts";
import type { ChainBook } from "./chain/follower.ts";
import type { Judge, Judged, Store } from "./store/store.ts";
import { counts, type Verdict } from "./validation/findings.ts";
import { SiteLedger } from "./validation/ledger.ts";
import { checkReading, continuous } from "./validation/readings.ts";
import { WireView } from "./wire.ts";

/** Seconds by which a meter's clock may be ahead of the chain's. */
export const AHEAD = 120;
/** Seconds before the newest batch from which readings that were put aside may still come to count. */
const REVIEWED = 86_400;
/** Judgements written at a time. */
const PAGE = 8_192;

/** What a judge of readings works with. */
export interface PlausibilityTools {
  readonly store: Store;
  readonly book: () => ChainBook;
  /** Unix seconds. */
  readonly now: () => number;
  /** The leaves of a batch that stands, a window of consecutive sites at a time; none where it is not at hand. */
  readonly leaves: (
    commitment: `0x${string}`,
  ) => AsyncIterable<{ readonly first: number; readonly records: Uint8Array }>;
}

interface Known {
  readonly ledger: SiteLedger;
  /** The batch whose leaves were read last. */
  base: string | undefined;
  /** What of the chain the readings put aside were judged by; undefined where they have to be judged anew. */
  reviewed: number | undefined;
}

/** What is known of fleets' sites, and what it says of their next readings. */
export class Plausibility {
  readonly #tools: PlausibilityTools;
  /** By the book that numbers its sites: after a reorganisation there is another one. */
  #known = new WeakMap<FleetBook, Known>();

  constructor(tools: PlausibilityTools) {
    this.#tools = tools;
  }

  /**
   * A judge of a page's readings. It takes note of those that count: a page that is not kept after all has to be {@link forget}ed.
   *
   * @param found Is told what was found.
   */
  async judgeOf(fleet: FleetBook, wire: Uint8Array, found: (place: number, verdict: Verdict) => void): Promise<Judge> {
    const known = await this.#of(fleet);
    const view = new WireView(wire);
    return (place) => {
      const verdict = this.#judge(fleet, known, view, place);
      if (verdict.findings.length > 0) found(place, verdict);
      return verdict;
    };
  }

  /** What was noted of fleets is read again before it is used: not all of it is kept. */
  forget(): void {
    this.#known = new WeakMap();
  }

  /**
   * Judges readings that were put aside anew, when what they were judged by has changed: a device epoch's offset, a larger accreditation, another
   * batch, the reading before restated.
   *
   * @returns How many count now.
   */
  async review(fleet: FleetBook): Promise<number> {
    const known = await this.#of(fleet);
    const changes = fleet.changes + this.#tools.book().epochs.changes;
    if (known.reviewed === changes) return 0;
    const after = Math.max(0, (fleet.latest?.periodEnd ?? REVIEWED) - REVIEWED);
    const until = this.#tools.now() + AHEAD;
    const { store } = this.#tools;
    let released: Judged[] = [];
    let count = 0;
    for await (const { wire } of store.readings({ fleet: fleet.id, after, until, only: "aside" })) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = fleet.indexOf(Number(view.site(at)));
        // Nothing stands on one that later ones have passed.
        if (index === undefined || view.periodEnd(at) <= known.ledger.newestAt(index)) continue;
        const verdict = this.#judge(fleet, known, view, at);
        if (!counts(verdict)) continue;
        released.push({ site: view.site(at), periodEnd: view.periodEnd(at), revision: view.revision(at), verdict });
      }
      if (released.length < PAGE) continue;
      count += released.length;
      await store.rejudge(released);
      released = [];
    }
    if (released.length > 0) await store.rejudge(released);
    known.reviewed = changes;
    return count + released.length;
  }

  #judge(fleet: FleetBook, known: Known, view: WireView, at: number): Verdict {
    const { book, now } = this.#tools;
    const { ledger } = known;
    const reading = view.reading(at);
    const { periodEnd, revision, epoch } = reading;
    const site = Number(reading.site);
    const index = fleet.indexOf(site);
    const of = book().epochs.of(site, epoch);
    if (index === undefined || !of) return { effect: "hold", findings: [] };
    const offset = { energy: of.energyOffset, flows: of.flowsOffset };
    const { now: capacities, before: capacitiesBefore } = fleet.capacitiesAt(index);
    const found = checkReading(
      reading,
      {
        now: now(),
        ...ledger.around(index, periodEnd),
        newest: ledger.newestAt(index),
        entry: { at: fleet.fromAt(index), energy: fleet.entryAt(index) },
        offset,
        capacities,
        capacitiesBefore,
        ...book().skies.of(site),
      },
      { clockTolerance: AHEAD },
    );
    // What is only early waits by itself: no batch takes it before its period is over.
    const verdict = found.findings.every(
      ({ rule, effect }) => effect === "mark" || (rule === "early" && effect === "hold"),
    )
      ? { effect: found.findings.length > 0 ? ("mark" as const) : ("take" as const), findings: found.findings }
      : found;
    if (counts(verdict) && ledger.count(index, continuous(reading, offset), revision)) known.reviewed = undefined;
    return verdict;
  }

  /** A fleet's sites: from the leaves of its newest batch, and from what was kept since. */
  async #of(fleet: FleetBook): Promise<Known> {
    const { store, leaves, book } = this.#tools;
    const latest = fleet.latest;
    const there = this.#known.get(fleet);
    if (there && there.base === latest?.commitment) return there;
    const known: Known = there ?? { ledger: new SiteLedger(), base: undefined, reviewed: undefined };
    if (latest)
      for await (const { first, records } of leaves(latest.commitment)) known.ledger.countLeaves(records, first);
    if (!there) {
      const { epochs } = book();
      const range = { fleet: fleet.id, after: latest?.periodEnd ?? 0, until: Number.MAX_SAFE_INTEGER };
      for await (const { wire } of store.readings({ ...range, only: "counting" })) {
        const view = new WireView(wire);
        for (let at = 0; at < view.count; at++) {
          const reading = view.reading(at);
          const index = fleet.indexOf(Number(reading.site));
          const of = epochs.of(Number(reading.site), reading.epoch);
          if (index === undefined || !of) continue;
          const offset = { energy: of.energyOffset, flows: of.flowsOffset };
          known.ledger.count(index, continuous(reading, offset), reading.revision);
        }
      }
    }
    known.base = latest?.commitment;
    known.reviewed = undefined;
    this.#known.set(fleet, known);
    return known;
  }
}
