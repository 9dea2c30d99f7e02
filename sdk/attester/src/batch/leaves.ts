// A batch's leaves where they are, mostly in their file, read some at a time: a million sites' take 192 MB, and a node has to do with several batches
// at once.
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import {
  type Batch,
  decodeLeafAt,
  encodePublicationHeader,
  type FleetLeaf,
  hashPieces,
  PUBLICATION_HEADER,
} from "@wattle/sdk";
import type { Hex } from "viem";
import { NodeError } from "../errors.ts";

/** Bytes of a leaf and its site's entry. */
export const RECORD = 192;
/** Sites read at a time. */
export const WINDOW = 16_384;
/** What of a published file's header is hashed with the leaves. */
const LEAVES_HEADER = 21;

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

/** Leaves of which some consecutive ones can be written over. */
export interface WritableLeaves extends Leaves {
  write(first: number, records: Uint8Array): void;
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
    this.count = this.#within((open) => Math.floor((fstatSync(open).size - PUBLICATION_HEADER) / RECORD));
  }

  /** @throws ShortBatchError; the file system's error. */
  read(first: number, count: number): Uint8Array {
    return this.#within((open) => readLeaves(open, this.#file, first, count));
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

/** Some consecutive sites' records of an open file. @throws ShortBatchError; the file system's error. */
export function readLeaves(descriptor: number, file: string, first: number, count: number): Uint8Array {
  const records = new Uint8Array(RECORD * count);
  for (let at = 0; at < records.length; ) {
    const read = readSync(descriptor, records, at, records.length - at, PUBLICATION_HEADER + RECORD * first + at);
    if (read === 0) throw new ShortBatchError(file);
    at += read;
  }
  return records;
}

/** What a batch's `dataHash` has to be over these leaves. */
export function dataHashOf(batch: Batch, leaves: Leaves): Hex {
  return hashPieces(
    (function* () {
      yield encodePublicationHeader(batch).subarray(-LEAVES_HEADER);
      for (const { records } of windowsOf(leaves)) yield records;
    })(),
  );
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
