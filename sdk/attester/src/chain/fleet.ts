// One fleet as the oracle's events tell it.
import {
  type Capacities,
  type ChallengeKind,
  PERIOD,
  packRegisters,
  type Quorum,
  type Registers,
  unpackRegisters,
} from "@wattle/sdk";
import type { Address, Hex } from "viem";
import { SiteIndex } from "./siteIndex.ts";

/** A batch that was posted. */
export interface Posted {
  readonly periodEnd: number;
  readonly commitment: Hex;
  readonly revision: number;
  readonly leafCount: number;
  readonly root: Hex;
  readonly sums: Registers;
  readonly dataHash: Hex;
  readonly finalAt: number;
  readonly voided: boolean;
}

/** An open challenge of a leaf. */
export interface OpenChallenge {
  readonly id: bigint;
  readonly commitment: Hex;
  readonly index: number;
  readonly kind: ChallengeKind;
  readonly challenger: Address;
  readonly answerBy: number;
  /** Wei. */
  readonly bond: bigint;
}

/** Numbers of a site's capacities; lanes of its entry. */
const FIELDS = 5;
const LANES = 4;
const NONE: Capacities = { generationW: 0, storageW: 0, exportW: 0, importW: 0, storageWh: 0 };

/** A fleet's sites, batches and challenges. */
export class FleetBook {
  readonly id: number;
  readonly quorum: Quorum;
  readonly #indexOf = new SiteIndex();
  #sites = new Float64Array(64);
  /** Periods. */
  #from = new Uint32Array(64);
  #capacities = new Uint32Array(64 * FIELDS);
  /** Before the last change, of sites that were accredited again. */
  readonly #capacitiesBefore = new Map<number, Capacities>();
  /** G, K, E, M, Wh. */
  #entries = new BigUint64Array(64 * LANES);
  readonly #gone = new Set<number>();
  readonly #batches = new Map<number, Posted>();
  /** Those that a revision has replaced too. */
  readonly #byCommitment = new Map<Hex, Posted>();
  /** In order of their periods; made when it is asked for. */
  #inOrder: readonly Posted[] | undefined;
  readonly challenges = new Map<bigint, OpenChallenge>();
  /** Wei that challengers have lost to answers, by address in small letters. */
  readonly #lost = new Map<string, bigint>();
  /** Reasons of what was recorded of final leaves, by batch and place. */
  readonly #corrections = new Map<string, Hex[]>();
  #count = 0;
  /** Grows with whatever may make plausible what was not: a site's capacities, another site. */
  changes = 0;

  constructor(id: number, quorum: Quorum) {
    this.id = id;
    this.quorum = quorum;
  }

  get siteCount(): number {
    return this.#count;
  }

  /** A site's place, if it is in the fleet now. */
  indexOf(site: number): number | undefined {
    const index = this.#indexOf.get(site);
    return index === undefined || this.#gone.has(index) ? undefined : index;
  }

  siteAt(index: number): number {
    return this.#sites[index] ?? 0;
  }

  entryAt(index: number): Registers {
    const [g = 0n, k = 0n, e = 0n, m = 0n] = this.#entries.subarray(index * LANES, (index + 1) * LANES);
    return packRegisters([g, k, e, m]);
  }

  /** Period end of a site's opening registers. */
  fromAt(index: number): number {
    return (this.#from[index] ?? 0) * PERIOD;
  }

  /** A site's capacities as they count, and as they did before the last change; zeros before the first. */
  capacitiesAt(index: number): { readonly now: Capacities; readonly before: Capacities } {
    const at = index * FIELDS;
    const [generationW = 0, storageW = 0, exportW = 0, importW = 0, storageWh = 0] = this.#capacities.subarray(
      at,
      at + FIELDS,
    );
    const now = { generationW, storageW, exportW, importW, storageWh };
    return { now, before: this.#capacitiesBefore.get(index) ?? NONE };
  }

  join(site: number, index: number, from: number, entry: Registers): void {
    while (index >= this.#from.length) this.#grow();
    this.#indexOf.set(site, index);
    this.#sites[index] = site;
    this.#from[index] = from / PERIOD;
    this.#entries.set(unpackRegisters(entry), index * LANES);
    this.#count = Math.max(this.#count, index + 1);
    this.changes++;
  }

  /** The site joined another fleet: its leaf here is carried from now on. */
  leave(site: number): void {
    const index = this.#indexOf.get(site);
    if (index !== undefined) this.#gone.add(index);
  }

  count(site: number, { generationW, storageW, exportW, importW, storageWh }: Capacities): void {
    const index = this.#indexOf.get(site);
    if (index === undefined) return;
    const at = index * FIELDS;
    const { now } = this.capacitiesAt(index);
    if (Object.values(now).some((capacity) => capacity > 0)) this.#capacitiesBefore.set(index, now);
    else this.#capacitiesBefore.delete(index);
    this.#capacities.set([generationW, storageW, exportW, importW, storageWh], at);
    this.changes++;
  }

  post(batch: Posted): void {
    this.#batches.set(batch.periodEnd, batch);
    this.#byCommitment.set(batch.commitment, batch);
    this.#inOrder = undefined;
  }

  void(periodEnd: number): void {
    const batch = this.#batches.get(periodEnd);
    if (batch) this.post({ ...batch, voided: true });
  }

  /** A challenge was opened of a batch that was posted here. */
  challenge(challenge: OpenChallenge): void {
    if (this.#byCommitment.has(challenge.commitment)) this.challenges.set(challenge.id, challenge);
  }

  /** A challenge ended. @param answered Whether its bond went to who answered. */
  settle(id: bigint, answered: boolean): void {
    const ended = this.challenges.get(id);
    this.challenges.delete(id);
    if (!ended || !answered) return;
    const of = ended.challenger.toLowerCase();
    this.#lost.set(of, (this.#lost.get(of) ?? 0n) + ended.bond);
  }

  /** A correction of a leaf was recorded. */
  correct(commitment: Hex, index: number, reason: Hex): void {
    const key = `${commitment}/${index}`;
    this.#corrections.set(key, [...(this.#corrections.get(key) ?? []), reason]);
  }

  /** The reasons of a leaf's corrections so far. */
  correctionsOf(commitment: Hex, index: number): readonly Hex[] {
    return this.#corrections.get(`${commitment}/${index}`) ?? [];
  }

  /** What a challenger has lost here, wei. */
  lostBy(challenger: Address): bigint {
    return this.#lost.get(challenger.toLowerCase()) ?? 0n;
  }

  /** The batch posted last for a period end, void or not. */
  batchAt(periodEnd: number): Posted | undefined {
    return this.#batches.get(periodEnd);
  }

  /** A batch that was posted, also one that a revision has replaced. */
  byCommitment(commitment: Hex): Posted | undefined {
    return this.#byCommitment.get(commitment);
  }

  /** All that were ever posted, in the order of their posts. */
  everPosted(): Iterable<Posted> {
    return this.#byCommitment.values();
  }

  /** Batches that stand with after < periodEnd < before, the oldest first. */
  standing(after = 0, before = Number.POSITIVE_INFINITY): Posted[] {
    return this.posted().filter(({ periodEnd, voided }) => !voided && periodEnd > after && periodEnd < before);
  }

  /** The newest batch that stands. */
  get latest(): Posted | undefined {
    return this.posted().findLast(({ voided }) => !voided);
  }

  /** Each period's last, the oldest first. */
  posted(): readonly Posted[] {
    this.#inOrder ??= [...this.#batches.values()].sort((a, b) => a.periodEnd - b.periodEnd);
    return this.#inOrder;
  }

  #grow(): void {
    const size = 2 * this.#from.length;
    const [sites, from, capacities, entries] = [this.#sites, this.#from, this.#capacities, this.#entries];
    this.#sites = new Float64Array(size);
    this.#sites.set(sites);
    this.#from = new Uint32Array(size);
    this.#from.set(from);
    this.#capacities = new Uint32Array(size * FIELDS);
    this.#capacities.set(capacities);
    this.#entries = new BigUint64Array(size * LANES);
    this.#entries.set(entries);
  }
}
