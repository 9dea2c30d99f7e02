// Homes as they are, whatever their meters say: what the batteries hold, and what the meters count of it in whole Wh.
import { type LeafView, least, less, MICRO, most, type Terms, WAD } from "./terms.ts";

/** Random integers, the same for a seed. */
export class Chance {
  #state: bigint;

  constructor(seed: bigint) {
    this.#state = (seed * 0x9e3779b97f4a7c15n + 0x2545f4914f6cdd1dn) & MASK;
  }

  /** 0 ≤ x < below. */
  below(below: bigint): bigint {
    let state = this.#state;
    state ^= (state << 13n) & MASK;
    state ^= state >> 7n;
    state ^= (state << 17n) & MASK;
    this.#state = state;
    return (state * below) >> 64n;
  }

  /** from ≤ x ≤ to. */
  between(from: bigint, to: bigint): bigint {
    return from + this.below(to - from + 1n);
  }

  /** True once in `times` on average. */
  once(times: number): boolean {
    return this.below(BigInt(times)) === 0n;
  }

  /** True in `percent` of cases. */
  likely(percent: number): boolean {
    return this.below(100n) < BigInt(percent);
  }

  of<T>(list: readonly T[]): T | undefined {
    return list[Number(this.below(BigInt(Math.max(1, list.length))))];
  }
}

const MASK = (1n << 64n) - 1n;
const STEP = 43_200n;

/** A home's truth: µWh in its battery, and registers in Wh. */
export class Home {
  readonly site: bigint;
  /** µWh in store. */
  stored = 0n;
  g = 0n;
  k = 0n;
  e = 0n;
  m = 0n;
  d = 0n;
  x = 0n;
  c = 0n;
  /** Steps without a reading that are left. */
  silent = 0;
  /** Whether it has done all that it promised. */
  performing = true;
  /** Whether its owner takes what is in store, whenever it is worth it. */
  readonly thief: boolean;
  readonly #terms: Terms;

  constructor(site: bigint, thief: boolean, terms: Terms) {
    this.site = site;
    this.thief = thief;
    this.#terms = terms;
  }

  /** ⌊S⌋, Wh. */
  get stateOfCharge(): bigint {
    return this.stored / MICRO;
  }

  /** Half a day of self-discharge, never more than `rate` explains. */
  leak(rate: bigint, chance: Chance): void {
    this.stored -= (this.stored * rate * STEP * chance.below(99n)) / (100n * WAD);
  }

  /** Sun: generates, charges what fits, exports half of the rest. */
  shine(chance: Chance): void {
    const { dischargeEfficiency, roundTrip, storageWh } = this.#terms;
    const generated = chance.between(500n, 14_000n);
    const room = (less(storageWh * MICRO, this.stored) * dischargeEfficiency) / roundTrip / MICRO;
    const charged = least(generated, room);
    this.g += generated;
    this.k += charged;
    this.c += charged;
    this.e += (generated - charged) / 2n;
    this.stored += (charged * MICRO * roundTrip) / dischargeEfficiency;
  }

  consume(chance: Chance): void {
    this.m += chance.between(200n, 6_000n);
  }

  /** AC energy that it can deliver beyond what it owes, Wh. @param owed µWh. */
  spare(owed: bigint): bigint {
    const { dischargeEfficiency } = this.#terms;
    return less((this.stateOfCharge * MICRO * dischargeEfficiency) / WAD, owed + 2n * MICRO) / MICRO;
  }

  /** Delivers `wh` of AC energy, at most what is there. @returns what it delivered. */
  discharge(wh: bigint): bigint {
    const { dischargeEfficiency } = this.#terms;
    const delivered = least(wh, (this.stored * dischargeEfficiency) / WAD / MICRO);
    this.stored -= (delivered * MICRO * WAD + dischargeEfficiency - 1n) / dischargeEfficiency;
    this.stored = most(this.stored, 0n);
    this.d += delivered;
    return delivered;
  }

  /** Delivers to whoever pays, whatever it owes. */
  sellOff(wh: bigint): void {
    this.discharge(wh);
    this.performing = false;
  }

  /** Takes a part of the store past the meter. @param part Percent. */
  steal(part: bigint): void {
    this.stored -= (this.stored * part) / 100n;
    this.performing = false;
  }

  view(readAt: number, finalAt: number): LeafView {
    return {
      site: this.site,
      readAt,
      periodEnd: readAt,
      finalAt,
      k: this.k,
      m: this.m,
      discharge: this.d,
      stateOfCharge: this.stateOfCharge,
    };
  }
}
