// Day profiles of a fleet: what moved from leaf to leaf, one column a batch that stands, on disk. A day of a million sites is a gigabyte and a
// half, of which a batch needs a window at a time. A profile so follows from the batches that stand, and every attester's is the same.
import { mkdir, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { dayStartOf, hashBytes, PERIOD } from "@wattle/sdk";
import type { Hex } from "viem";
import { bytesOf } from "../wire.ts";
import { type Leaves, RECORD, type WritableLeaves, windowsOf } from "./leaves.ts";

/** Bytes of a site in a column: readAt (5, zero where the batch shows nothing new), ΔG, ΔE, ΔM (4 each, Wh), quality (1), 2 more. */
const CELL = 20;
const QUALITY = 17;
const ENTRY = 12;
const NONE = 0xff;
const MOST = 0xffff_ffffn - 1n;
/** Lanes of a leaf's energy word that a profile holds. */
const LANES = [0, 16, 24] as const; // G, E, M

/** Which column: what moved to a batch from the one before it. Where that one is voided or posted again, another batch is before, and what moved is another. */
export interface Column {
  readonly commitment: Hex;
  /** Undefined for the first. */
  readonly before: Hex | undefined;
}

/** A fleet's columns. */
export class ProfileBook {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether a batch's column is there. */
  async has(column: Column): Promise<boolean> {
    return stat(this.#file(column)).then(
      () => true,
      () => false,
    );
  }

  /** Keeps a batch's column. @param before The leaves of the batch before it; undefined for the first. */
  async keep(column: Column, leaves: Leaves, before: Leaves | undefined): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const name = this.#file(column);
    const file = await open(`${name}.new`, "w");
    try {
      for (const { first, records } of windowsOf(leaves)) await file.write(columnOf(records, first, before));
    } finally {
      await file.close();
    }
    await rename(`${name}.new`, name);
  }

  /**
   * Writes the profile hashes of leaves that are new.
   *
   * @param leaves Of a period, its new leaves without profile: read and written back a window at a time. @param before The leaves of the batch before it.
   * @param columns The standing batches before it, oldest first, at least those of the day.
   */
  async fill(leaves: WritableLeaves, before: Leaves | undefined, columns: readonly Column[]): Promise<void> {
    const files = await Promise.all(columns.map((column) => open(this.#file(column))));
    try {
      for (const { first, records } of windowsOf(leaves)) {
        const sites = records.length / RECORD;
        const cells = viewOf(columnOf(records, first, before));
        if (!anyNew(cells, sites)) continue;
        const windows = await Promise.all(
          files.map(async (file) => {
            const window = new Uint8Array(sites * CELL);
            await file.read(window, 0, window.length, first * CELL);
            return viewOf(window);
          }),
        );
        for (let i = 0; i < sites; i++) {
          const readAt = readAtOf(cells, i);
          if (readAt === 0) continue;
          const hash = hashBytes(profileOf(readAt, [...windows, cells], i));
          records.set(bytesOf(hash), i * RECORD + 128);
        }
        leaves.write(first, records);
      }
    } finally {
      await Promise.all(files.map((file) => file.close()));
    }
  }

  /** A site's day up to a reading, as its leaf commits to it. @param columns The standing batches up to the reading's, oldest first, at least those of the day. */
  async profileAt(readAt: number, columns: readonly Column[], index: number): Promise<Uint8Array> {
    const cells: DataView[] = [];
    for (const column of columns) {
      const file = await open(this.#file(column));
      try {
        const cell = new Uint8Array(CELL);
        // A column is as long as its batch: a site that came later has no cell there, and nothing moved.
        await file.read(cell, 0, CELL, index * CELL);
        cells.push(viewOf(cell));
      } finally {
        await file.close();
      }
    }
    return profileOf(readAt, cells, 0);
  }

  #file({ commitment, before }: Column): string {
    return join(this.#folder, `${commitment.slice(2)}-${before ? before.slice(2, 18) : "first"}.col`);
  }
}

/** A day's profile up to a reading: 12 bytes a period, all ones where it was not measured. */
function profileOf(readAt: number, columns: readonly DataView[], index: number): Uint8Array {
  const start = dayStartOf(readAt);
  const profile = new Uint8Array(((readAt - start) / PERIOD) * ENTRY).fill(NONE);
  const view = viewOf(profile);
  let waiting = [0, 0, 0];
  for (const column of columns) {
    const at = readAtOf(column, index);
    if (at <= start || at > readAt) continue;
    const slot = ((at - start) / PERIOD - 1) * ENTRY;
    // A revised reading adds to what the one before it showed of the same period, a measured one to what estimates before it showed: by an estimate
    // nobody can be made to pay a period's price.
    const moved = waiting.map((wh, i) => wh + column.getUint32(index * CELL + 5 + 4 * i));
    const estimated = column.getUint8(index * CELL + QUALITY) !== 0;
    waiting = estimated ? moved : [0, 0, 0];
    if (estimated) continue;
    const there = profile.subarray(slot, slot + ENTRY).every((byte) => byte === NONE)
      ? [0, 0, 0]
      : [0, 4, 8].map((lane) => view.getUint32(slot + lane));
    moved.forEach((wh, i) => {
      view.setUint32(slot + 4 * i, Math.min(Number(MOST), (there[i] ?? 0) + wh));
    });
  }
  return profile;
}

/**
 * A profile whose last reading was another. What was not measured by the period stays so.
 *
 * @param profile 12 bytes a period. @param before Energy word of the reading that it ends with. @param energy Of the one that restates it.
 * @returns Undefined where a difference would be none that a profile can hold.
 */
export function restatedProfile(profile: Uint8Array, before: bigint, energy: bigint): Uint8Array | undefined {
  const restated = profile.slice();
  const view = viewOf(restated);
  const slot = restated.length - ENTRY;
  if (restated.subarray(slot).every((byte) => byte === NONE)) return restated;
  for (const [i, lane] of LANES.entries()) {
    const laneOf = (word: bigint) => (word >> BigInt(192 - 8 * lane)) & 0xffff_ffff_ffff_ffffn;
    const moved = BigInt(view.getUint32(slot + 4 * i)) + laneOf(energy) - laneOf(before);
    if (moved < 0n || moved > MOST) return undefined;
    view.setUint32(slot + 4 * i, Number(moved));
  }
  return restated;
}

/** What each leaf that is new moved since the one before it, for some consecutive sites. */
function columnOf(records: Uint8Array, first: number, before: Leaves | undefined): Uint8Array {
  const count = records.length / RECORD;
  const there = before ? Math.max(0, Math.min(count, before.count - first)) : 0;
  const last = before && there > 0 ? before.read(first, there) : new Uint8Array();
  const column = new Uint8Array(count * CELL);
  const [cells, now, then] = [viewOf(column), viewOf(records), viewOf(last)];
  for (let index = 0; index < count; index++) {
    const at = index * RECORD;
    if (now.getBigUint64(at) === 0n) continue;
    const had = at < last.length && then.getBigUint64(at) !== 0n;
    if (had && Buffer.compare(records.subarray(at + 96, at + 128), last.subarray(at + 96, at + 128)) === 0) continue;
    column.set(records.subarray(at + 8, at + 13), index * CELL);
    column.set(records.subarray(at + 17, at + 18), index * CELL + QUALITY);
    LANES.forEach((lane, i) => {
      // A site's first leaf moved since it entered the fleet.
      const from = had ? then.getBigUint64(at + 32 + lane) : now.getBigUint64(at + 160 + lane);
      const moved = now.getBigUint64(at + 32 + lane) - from;
      cells.setUint32(index * CELL + 5 + 4 * i, Number(moved > MOST ? MOST : moved));
    });
  }
  return column;
}

function anyNew(cells: DataView, sites: number): boolean {
  for (let i = 0; i < sites; i++) if (readAtOf(cells, i) !== 0) return true;
  return false;
}

function readAtOf(cells: DataView, index: number): number {
  return cells.getUint8(index * CELL) * 2 ** 32 + cells.getUint32(index * CELL + 1);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}
