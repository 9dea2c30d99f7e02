// A batch's leaves where they are, in memory or in their file, read some at a time: a million sites' take 192 MB, and a node has to do with several
// batches at once.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { decodeLeafAt, type FleetLeaf } from "@wattle/sdk";
import { NodeError } from "../errors.ts";

/** Bytes of a leaf and its site's entry. */
export const RECORD = 192;
/** Sites read at a time. */
export const WINDOW = 16_384;
/** Where the first leaf begins in a published file. */
const LEAVES_AT = 153;

/** A file that has become shorter than its batch. */
export class ShortBatchError extends NodeError {
  override readonly name = "ShortBatchError";

  constructor(file: string) {
    super(`${file} ends before its last leaf.`, {
      metaMessages: ["Delete it: the node fetches it again from another attester."],
    });
  }
}

/** Records of 192 bytes in fleet order. */
export interface Leaves {
  readonly count: number;
  /** Those of some consecutive sites, none of them beyond the last. Leave them as they are. */
  read(first: number, count: number): Uint8Array;
}

/** Leaves in memory. @param records Kept, not copied. */
export function leavesOf(records: Uint8Array): Leaves {
  return {
    count: records.length / RECORD,
    read: (first, count) => records.subarray(first * RECORD, (first + count) * RECORD),
  };
}

/** Leaves of a published file. It is opened for each reading: a node has hundreds of batches. */
export class FileLeaves implements Leaves {
  readonly count: number;
  readonly #file: string;

  /** @throws The file system's error where it is not there. */
  constructor(file: string) {
    this.#file = file;
    this.count = this.#within((descriptor) => Math.floor((fstatSync(descriptor).size - LEAVES_AT) / RECORD));
  }

  /** @throws ShortBatchError; the file system's error. */
  read(first: number, count: number): Uint8Array {
    const records = new Uint8Array(RECORD * count);
    this.#within((descriptor) => {
      for (let at = 0; at < records.length; ) {
        const read = readSync(descriptor, records, at, records.length - at, LEAVES_AT + RECORD * first + at);
        if (read === 0) throw new ShortBatchError(this.#file);
        at += read;
      }
    });
    return records;
  }

  #within<Result>(work: (descriptor: number) => Result): Result {
    const descriptor = openSync(this.#file, "r");
    try {
      return work(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
}

/** Leaves in memory that go on elsewhere when they are there: a tree over them lets go of the memory. */
export class MovingLeaves implements Leaves {
  readonly count: number;
  #at: Leaves;

  constructor(from: Leaves) {
    this.#at = from;
    this.count = from.count;
  }

  read(first: number, count: number): Uint8Array {
    return this.#at.read(first, count);
  }

  /** @param to The same leaves. */
  move(to: Leaves): void {
    this.#at = to;
  }
}

/** Part of a batch's leaves. */
export interface Window {
  /** Place of its first site. */
  readonly first: number;
  readonly records: Uint8Array;
}

/** All leaves, a window at a time. @param count How many of them, unless all. */
export function* windowsOf(leaves: Leaves, count = leaves.count): Generator<Window> {
  for (let first = 0; first < count; first += WINDOW)
    yield { first, records: leaves.read(first, Math.min(WINDOW, count - first)) };
}

/** A site's leaf; null where it has none, and beyond the last. */
export function leafOf(leaves: Leaves, index: number): FleetLeaf | null {
  return index < leaves.count ? decodeLeafAt(leaves.read(index, 1), 0) : null;
}

/** A site's record; empty beyond the last. */
export function recordOf(leaves: Leaves, index: number): Uint8Array {
  return index < leaves.count ? leaves.read(index, 1) : new Uint8Array();
}

/** readAt and revision of a record; zero and −1 where there is no leaf. */
export function shownBy(records: Uint8Array, index: number): [readAt: number, revision: number] {
  const view = new DataView(records.buffer, records.byteOffset + index * RECORD, RECORD);
  if (view.getBigUint64(0) === 0n) return [0, -1];
  return [view.getUint8(8) * 2 ** 32 + view.getUint32(9), view.getUint32(13)];
}

/** The hash of the reading that a record shows. */
export function readingOf(records: Uint8Array, index: number): Uint8Array {
  return records.subarray(index * RECORD + 96, index * RECORD + 128);
}
