// A batch's leaves while it is made: in the file that it will be published as, of which a window or a page's sites are in memory at a time.
import { writeSync } from "node:fs";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { allocateLeaves, decodeLeafAt, type FleetLeaf, PUBLICATION_HEADER, readRecords, writeLeaf } from "@wattle/sdk";
import { FileLeaves, type Leaves, RECORD, readLeaves, type WritableLeaves } from "./leaves.ts";

/** Writes all of it: a disk that is nearly full takes a part. @throws The file system's error. */
export function writeWhole(descriptor: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, bytes.length - at, position + at);
}

/** Leaves that are written. Finish it, or discard it. */
export class LeavesFile implements WritableLeaves {
  readonly count: number;
  readonly #handle: FileHandle;
  readonly #name: string;
  /** Where they went when they were finished. */
  #kept: Leaves | undefined;
  #open = true;

  /** Empty leaves, in the place of what was in that file. */
  static async create(name: string, count: number): Promise<LeavesFile> {
    await mkdir(dirname(name), { recursive: true });
    const handle = await open(name, "w+");
    try {
      await handle.truncate(PUBLICATION_HEADER + RECORD * count);
    } catch (error) {
      await handle.close();
      throw error;
    }
    return new LeavesFile(handle, name, count);
  }

  private constructor(handle: FileHandle, name: string, count: number) {
    this.#handle = handle;
    this.#name = name;
    this.count = count;
  }

  /** @throws ShortBatchError; the file system's error. */
  read(first: number, count: number): Uint8Array {
    return this.#kept?.read(first, count) ?? readLeaves(this.#handle.fd, this.#name, first, count);
  }

  /** @throws The file system's error. */
  write(first: number, records: Uint8Array): void {
    writeWhole(this.#handle.fd, records, PUBLICATION_HEADER + RECORD * first);
  }

  /** Makes a published file of it, flushed when it settles. What was read of it goes on there. */
  async finish(header: Uint8Array, name: string): Promise<void> {
    writeWhole(this.#handle.fd, header, 0);
    await this.#handle.sync();
    await rename(this.#name, name);
    this.#kept = new FileLeaves(name);
    await this.#close();
  }

  /** Takes it away, unless it was finished. */
  async discard(): Promise<void> {
    await this.#close();
    if (!this.#kept) await rm(this.#name, { force: true });
  }

  async #close(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    await this.#handle.close();
  }
}

/** Sites' records taken out of a file, to be put back. */
export class Extract {
  readonly #file: LeavesFile;
  /** In order, none twice. */
  readonly #indexes: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  readonly #data: Uint8Array;
  readonly #changed: Uint8Array;
  readonly records: Uint8Array;

  constructor(file: LeavesFile, indexes: Iterable<number>) {
    this.#file = file;
    this.#indexes = [...new Set(indexes)].sort((a, b) => a - b);
    this.#places = new Map(this.#indexes.map((index, place) => [index, place]));
    this.#data = allocateLeaves({ fleet: 0, periodEnd: 0, revision: 0, leafCount: this.#indexes.length });
    this.#changed = new Uint8Array(this.#indexes.length);
    ({ records: this.records } = readRecords(this.#data));
    for (const { place, first, count } of this.#runs()) this.records.set(file.read(first, count), place * RECORD);
  }

  /** Where a site's record is among those taken out. */
  placeOf(index: number): number {
    return this.#places.get(index) ?? 0;
  }

  leafAt(index: number): FleetLeaf | null {
    return decodeLeafAt(this.records, this.placeOf(index));
  }

  write(index: number, item: FleetLeaf): void {
    const place = this.placeOf(index);
    writeLeaf(this.#data, place, item);
    this.#changed[place] = 1;
  }

  /** Puts back what has changed. */
  put(): void {
    for (const { place, first, count } of this.#runs())
      if (this.#changed.subarray(place, place + count).includes(1))
        this.#file.write(first, this.records.subarray(place * RECORD, (place + count) * RECORD));
  }

  /** Neighbours, which are read and written at once: most devices send in the order in which they joined. */
  *#runs(): Generator<{ readonly place: number; readonly first: number; readonly count: number }> {
    for (let place = 0; place < this.#indexes.length; ) {
      const first = this.#indexes[place] ?? 0;
      let count = 1;
      while (this.#indexes[place + count] === first + count) count++;
      yield { place, first, count };
      place += count;
    }
  }
}
