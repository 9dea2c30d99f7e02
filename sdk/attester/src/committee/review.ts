// When a period is posted again, and why: what stands there is void, shows what nobody can show, or a reading that its device has restated since, or
// lacks too many that came late. Each attester asks this of what it has built itself.
import { type AnyClient, actions, addressOf, type Deployment } from "@wattle/sdk";
import type { Hex } from "viem";
import { type Leaves, RECORD, recordOf, shownBy, WINDOW, windowsOf } from "../batch/leaves.ts";
import { LATE } from "../batch/needed.ts";
import type { KeptBatch } from "../batch/shelf.ts";
import type { Posted } from "../chain/fleet.ts";
import type { Store } from "../store/store.ts";
import { WireView } from "../wire.ts";
import type { Archive } from "./archive.ts";

/** Where a record's profile is. */
const PROFILE = { from: 128, to: 160 } as const;

/** When a revision is worth its post. The same at all nodes of a committee. */
export interface RevisionTerms {
  /** Seconds after a post before readings that came since are a reason to post again. */
  readonly wait: number;
  /** Share of a fleet's sites that must have come late; above 1: none is enough. */
  readonly late: number;
  /** How often a period is posted again for readings: each time its windows begin anew, so a device that never stops restating would keep it from being final. */
  readonly most: number;
}

/** Why a period is posted again. */
export type Cause = "void" | "withheld" | "false leaf" | "restated" | "late";

/** What was built shows beyond what was posted, in sites. */
export interface Difference {
  readonly restated: number;
  readonly late: number;
}

/** Compares leaf by leaf; profiles follow from other batches, and are no reason. @param posted Leaves as posted. @param made Those built here. */
export function differenceOf(posted: Leaves, made: Leaves): Difference {
  let [restated, late] = [0, 0];
  for (const { first, records } of windowsOf(made)) {
    const there = posted.read(first, Math.max(0, Math.min(WINDOW, posted.count - first)));
    for (let at = 0; at < records.length; at += RECORD) {
      const [a, b] = [there.subarray(at, at + RECORD), records.subarray(at, at + RECORD)];
      if (isSame(a, b)) continue;
      const [thenAt, thenRevision] = a.length === RECORD ? shownBy(a, 0) : [0, -1];
      const [nowAt, nowRevision] = shownBy(b, 0);
      if (nowAt > thenAt) late++;
      else if (nowAt === thenAt && nowRevision > thenRevision) restated++;
    }
  }
  return { restated, late };
}

/** The reason in a difference, if there is one. @param revision What the new batch would be. @param since Seconds since the post. */
export function causeIn(
  { restated, late }: Difference,
  { wait, late: share, most }: RevisionTerms,
  { revision, since, sites }: { readonly revision: number; readonly since: number; readonly sites: number },
): Cause | undefined {
  if (revision > most || since < wait) return undefined;
  if (restated > 0) return "restated";
  return late > 0 && late >= share * sites ? "late" : undefined;
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  const { from, to } = PROFILE;
  return (
    a.length === b.length &&
    Buffer.compare(a.subarray(0, from), b.subarray(0, from)) === 0 &&
    Buffer.compare(a.subarray(to), b.subarray(to)) === 0
  );
}

/** What reviews work with. */
export interface ReviewTools {
  readonly client: AnyClient;
  readonly deployment: Deployment;
  readonly store: Store;
  /** Unix seconds, of the chain. */
  readonly now: () => number;
  /** Seconds that each proposer has before the next takes over. */
  readonly turn: number;
  readonly revisions: RevisionTerms;
}

/** Looks at what is posted. */
export class Review {
  readonly #archive: Archive;
  readonly #tools: ReviewTools;
  #span: number | undefined;

  constructor(archive: Archive, tools: ReviewTools) {
    this.#archive = archive;
    this.#tools = tools;
  }

  /** Batches that may have to be posted again, the oldest first. @param wanted Whether it is the caller's turn with one. */
  async due(wanted: (posted: Posted) => boolean): Promise<Posted[]> {
    const due: Posted[] = [];
    const stale = await this.#stale();
    for (const posted of this.#archive.book.posted().filter((one) => this.#isReplaceable(one) && wanted(one))) {
      const wrong = !posted.voided && (await this.#isWrong(posted));
      if (wrong || posted.voided || stale.has(posted.commitment)) due.push(posted);
      if (wrong) break; // What grows from it is looked at when it is right.
    }
    return due;
  }

  /** Why a posted batch is posted again as what was built here; undefined when it stays. */
  async cause(posted: Posted, built: Leaves, revision: number): Promise<Cause | undefined> {
    const { revisions } = this.#tools;
    if (posted.voided) return "void";
    let there: KeptBatch;
    try {
      there = await this.#archive.fetch(posted.commitment);
    } catch {
      return (await this.#isLong(posted)) ? "withheld" : undefined;
    }
    if ((await this.unsound(posted)).length > 0) return (await this.#isLong(posted)) ? "false leaf" : undefined;
    const since = await this.#since(posted);
    const difference = differenceOf(there.leaves, built);
    return causeIn(difference, revisions, { revision, since, sites: posted.leafCount });
  }

  /** Leaves of a posted batch that nobody can show. Where there are none, it counts as verified. */
  async unsound(posted: Posted): Promise<number[]> {
    const { commitment, periodEnd } = posted;
    if (await this.#archive.isVerified(commitment)) return [];
    const { base, verified } = await this.#archive.baseOf(periodEnd);
    const published = await this.#archive.fetch(commitment);
    const found = await this.#archive.unsound(commitment, published, verified ? base : undefined);
    if (found.length === 0) await this.#archive.noteVerified(commitment);
    return found;
  }

  /**
   * Whether a batch has been there for so long that what none of the others has given, none of them has: two turns, where all of them answer. Who
   * does not answer may be away, and is waited for for a quarter of the time to finality.
   *
   * @param more Seconds beyond that.
   */
  async hasWaited(posted: Posted, more = 0): Promise<boolean> {
    const since = (await this.#since(posted)) - more;
    return since >= (this.#archive.isWhole ? 2 * this.#tools.turn : (this.#span ?? 0) / 4);
  }

  /** A turn longer: a leaf of a batch that has been replaced can be challenged no more, and who signed it would not be slashed. */
  #isLong(posted: Posted): Promise<boolean> {
    return this.hasWaited(posted, this.#tools.turn);
  }

  /** Not final for a turn yet, or void. */
  #isReplaceable({ voided, finalAt }: Posted): boolean {
    return voided || finalAt > this.#tools.now() + this.#tools.turn;
  }

  /** Whether a posted batch shows what nobody can show, or its leaves are kept from this node. */
  async #isWrong(posted: Posted): Promise<boolean> {
    if (await this.#archive.isVerified(posted.commitment)) return false;
    if ((await this.#since(posted)) < 2 * this.#tools.turn) return false;
    const isSound = await this.unsound(posted).then(
      (indexes) => indexes.length === 0,
      () => false,
    );
    return !isSound && this.#isLong(posted);
  }

  /** Batches that do not show what has come since: readings restated, or many that were late. */
  async #stale(): Promise<ReadonlySet<Hex>> {
    const { store, now, revisions } = this.#tools;
    const found = new Set<Hex>();
    const { book } = this.#archive;
    const open = book.standing().filter((posted) => this.#isReplaceable(posted));
    const [first] = open;
    if (!first) return found;
    const range = { fleet: book.id, after: Math.max(0, first.periodEnd - LATE), until: now() };
    for await (const { wire } of store.readings({ ...range, restated: true, only: "counting" })) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = book.indexOf(Number(view.site(at)));
        if (index === undefined) continue;
        const [readAt, revision] = [view.periodEnd(at), view.revision(at)];
        for (const { commitment, leafCount } of open.filter(({ periodEnd }) => periodEnd >= readAt)) {
          if (index >= leafCount) continue;
          const { leaves } = await this.#archive.fetch(commitment);
          const [shownAt, shownRevision] = shownBy(recordOf(leaves, index), 0);
          if (shownAt > readAt) break;
          if (shownAt < readAt || shownRevision < revision) found.add(commitment);
        }
      }
    }
    const counts = await store.countReadings(range);
    for (const { commitment, periodEnd, leafCount } of open) {
      const late = (counts.get(periodEnd) ?? 0) - (await this.#freshIn(commitment));
      if (late > 0 && late >= revisions.late * leafCount) found.add(commitment);
    }
    return found;
  }

  /** How many leaves of a batch show a reading of its own period. */
  async #freshIn(commitment: Hex): Promise<number> {
    const { store } = this.#tools;
    const noted = await store.noted(`fresh ${commitment}`);
    if (noted !== undefined) return Number(noted);
    const { batch, leaves } = await this.#archive.fetch(commitment);
    let fresh = 0;
    for (const { records } of windowsOf(leaves))
      for (let at = 0; RECORD * at < records.length; at++) if (shownBy(records, at)[0] === batch.periodEnd) fresh++;
    await store.note(`fresh ${commitment}`, String(fresh));
    return fresh;
  }

  /** Seconds since a batch was posted. */
  async #since({ finalAt }: Posted): Promise<number> {
    const { client, deployment, now } = this.#tools;
    const address = addressOf(deployment, "MeterOracle");
    this.#span ??= Number(await actions.meterOracle.readFinalAt(client, { address, postedAt: 0 }));
    return now() - (finalAt - this.#span);
  }
}
