// What is known of each site of a fleet when its next reading comes: its newest reading that counts, and, when that one was estimated, the newest that
// was measured. In flat memory, because a page has thousands of readings and a fleet a million sites: 75 bytes a site, 150 where one was estimated.
import { PERIOD, packRegisters, type Registers } from "@wattle/sdk";
import type { KnownReading } from "./readings.ts";

/** Sites of a block: columns grow by whole blocks, and nothing is copied. */
const BLOCK = 16_384;
const LANES = 8;
const RECORD = 192;

/** One reading a site. */
class Column {
  readonly #blocks: ({
    readonly periods: Uint32Array;
    readonly revisions: Uint32Array;
    readonly epochs: Uint16Array;
    readonly qualities: Uint8Array;
    readonly lanes: BigUint64Array;
  } | null)[] = [];

  /** Period end; 0 where there is none. */
  endAt(index: number): number {
    return (this.#blocks[Math.floor(index / BLOCK)]?.periods[index % BLOCK] ?? 0) * PERIOD;
  }

  revisionAt(index: number): number {
    return this.#blocks[Math.floor(index / BLOCK)]?.revisions[index % BLOCK] ?? 0;
  }

  get(index: number): KnownReading | undefined {
    const block = this.#blocks[Math.floor(index / BLOCK)];
    const at = index % BLOCK;
    const period = block?.periods[at] ?? 0;
    if (!block || period === 0) return undefined;
    const word = (lane: number): Registers => {
      const from = at * LANES + lane;
      return packRegisters([
        block.lanes[from] ?? 0n,
        block.lanes[from + 1] ?? 0n,
        block.lanes[from + 2] ?? 0n,
        block.lanes[from + 3] ?? 0n,
      ]);
    };
    return {
      periodEnd: period * PERIOD,
      epoch: block.epochs[at] ?? 0,
      quality: block.qualities[at] ?? 0,
      energy: word(0),
      flows: word(4),
    };
  }

  set(index: number, { periodEnd, epoch, quality, energy, flows }: KnownReading, revision: number): void {
    const block = this.#block(index);
    const at = index % BLOCK;
    block.periods[at] = periodEnd / PERIOD;
    block.revisions[at] = revision;
    block.epochs[at] = epoch;
    block.qualities[at] = quality;
    for (let lane = 0; lane < 4; lane++) {
      const shift = BigInt(64 * (3 - lane));
      block.lanes[at * LANES + lane] = energy >> shift;
      block.lanes[at * LANES + 4 + lane] = flows >> shift;
    }
  }

  clear(index: number): void {
    const block = this.#blocks[Math.floor(index / BLOCK)];
    if (block) block.periods[index % BLOCK] = 0;
  }

  #block(index: number) {
    const place = Math.floor(index / BLOCK);
    while (this.#blocks.length <= place) this.#blocks.push(null);
    const there = this.#blocks[place];
    if (there) return there;
    const made = {
      periods: new Uint32Array(BLOCK),
      revisions: new Uint32Array(BLOCK),
      epochs: new Uint16Array(BLOCK),
      qualities: new Uint8Array(BLOCK),
      lanes: new BigUint64Array(BLOCK * LANES),
    };
    this.#blocks[place] = made;
    return made;
  }
}

/** A fleet's sites, by their place in it. */
export class SiteLedger {
  readonly #newest = new Column();
  /** Of sites whose newest was estimated. */
  readonly #measured = new Column();

  /** The newest period end that counts; 0 before the first. */
  newestAt(index: number): number {
    return this.#newest.endAt(index);
  }

  /** What a reading of this period end has before and behind it. One that restates the newest has neither: what was before that is not kept. */
  around(index: number, periodEnd: number): { before?: KnownReading; measured?: KnownReading; after?: KnownReading } {
    const newest = this.#newest.get(index);
    if (!newest || newest.periodEnd === periodEnd) return {};
    if (newest.periodEnd > periodEnd) return { after: newest };
    const measured = newest.quality === 0 ? undefined : this.#measured.get(index);
    return { before: newest, ...(measured && { measured }) };
  }

  /**
   * A reading counts: it is the site's newest, unless a later one is known, or a higher revision.
   *
   * @returns Whether it restates the one that was the newest: what was refused after that one may follow this one.
   */
  count(index: number, reading: KnownReading, revision: number): boolean {
    const end = this.#newest.endAt(index);
    if (end > reading.periodEnd || (end === reading.periodEnd && this.#newest.revisionAt(index) > revision))
      return false;
    if (reading.quality === 0) this.#measured.clear(index);
    else if (end < reading.periodEnd) {
      const last = this.#newest.get(index);
      if (last?.quality === 0) this.#measured.set(index, last, 0);
    }
    this.#newest.set(index, reading, revision);
    return end === reading.periodEnd;
  }

  /**
   * The leaves of a batch that stands count, whatever was thought of their readings here.
   *
   * @param records Leaves of consecutive sites, the first at `first`.
   */
  countLeaves(records: Uint8Array, first: number): void {
    const view = new DataView(records.buffer, records.byteOffset, records.length);
    const word = (from: number): Registers =>
      packRegisters([
        view.getBigUint64(from),
        view.getBigUint64(from + 8),
        view.getBigUint64(from + 16),
        view.getBigUint64(from + 24),
      ]);
    for (let at = 0; at < records.length; at += RECORD) {
      if (view.getBigUint64(at) === 0n) continue;
      const periodEnd = view.getUint8(at + 8) * 2 ** 32 + view.getUint32(at + 9);
      const index = first + at / RECORD;
      if (periodEnd <= this.#newest.endAt(index)) continue; // The same reading, most of the time.
      // A leaf does not say its epoch; its registers are continuous over all of them.
      const reading = { periodEnd, epoch: 0, quality: view.getUint8(at + 17) };
      this.count(index, { ...reading, energy: word(at + 32), flows: word(at + 64) }, view.getUint32(at + 13));
    }
  }
}
