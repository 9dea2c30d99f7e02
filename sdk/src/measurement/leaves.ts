// A fleet's leaves as bytes: what a leaf hashes, and what a batch publishes.
import { bytesToBigInt, bytesToHex, bytesToNumber, type Hex, hexToBytes, keccak256, numberToBytes } from "viem";
import { BaseError } from "../errors/base.ts";
import { RECORD } from "./treeHasher.ts";
import type { Leaf, Registers } from "./types.ts";

/** A leaf and its site's registers when it entered the fleet, Wh. */
export interface FleetLeaf {
  readonly leaf: Leaf;
  readonly entry: Registers;
}

/** What a fleet publishes of one period. `leaves` are in fleet order; null where a site has no leaf yet. */
export interface PublishedLeaves {
  readonly fleet: number;
  readonly periodEnd: number;
  readonly revision: number;
  readonly leaves: readonly (FleetLeaf | null)[];
}

/** A leaf index that the tree does not have. */
export class LeafIndexError extends BaseError {
  override readonly name = "LeafIndexError";

  constructor(index: number, leafCount: number) {
    super(`Leaf ${index} does not exist in a tree of ${leafCount} leaves.`, {
      metaMessages: ["A leaf's index is the site's index in its fleet, from 0: membershipOf(site).index."],
    });
  }
}

/** Published bytes that are not a fleet's leaves. */
export class MalformedLeavesError extends BaseError {
  override readonly name = "MalformedLeavesError";

  constructor(reason: string) {
    super(`These bytes are not a fleet's published leaves: ${reason}.`, {
      metaMessages: ["Fetch them again; their keccak256 must be the batch's dataHash."],
    });
  }
}

const MAGIC = 0x57544c31; // "WTL1"
/** Bytes before the first leaf: magic, fleet, period end (5), revision, number of leaves. */
const HEADER = 21;
/** Bytes that a leaf hashes. */
const LEAF = 160;
const DIGITS = "0123456789abcdef";
const LANE_MAX = (1n << 64n) - 1n;

/**
 * The hash of a leaf: keccak256 of 160 bytes, head ‖ energy ‖ flows ‖ reading ‖ profile, where head holds the site (64 bits), readAt
 * (40), revision (32) and quality (8) from the highest bit on. A node hashes 128 bytes: one can never pass for the other.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { hashLeaf, type Leaf } from "@wattle/sdk";
 *
 * declare const leaf: Leaf;
 * const hash = hashLeaf(leaf);
 * ```
 */
export function hashLeaf(leaf: Leaf): Hex {
  return keccak256(encodeLeaf(leaf));
}

/** A leaf's 160 bytes. @throws viem's IntegerOutOfRangeError when a field does not fit its bits. */
export function encodeLeaf(leaf: Leaf): Uint8Array {
  const bytes = new Uint8Array(LEAF);
  write(new DataView(bytes.buffer), leaf);
  return bytes;
}

/**
 * Bytes for a period's leaves, as {@link encodeLeaves} writes them, with no leaf in them yet: for fleets too large for an object a site.
 * {@link writeLeaf} fills them.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { allocateLeaves, buildBatchFrom, type FleetLeaf, writeLeaf } from "@wattle/sdk";
 *
 * declare function leafOf(index: number): FleetLeaf;
 * const data = allocateLeaves({ fleet: 1, periodEnd: 1_782_000_900, revision: 0, leafCount: 1_000_000 });
 * for (let index = 0; index < 1_000_000; index++) writeLeaf(data, index, leafOf(index));
 * const { batch, tree } = buildBatchFrom(data, `0x${"00".repeat(32)}`);
 * ```
 */
export function allocateLeaves(
  published: Pick<PublishedLeaves, "fleet" | "periodEnd" | "revision"> & { readonly leafCount: number },
): Uint8Array {
  const data = new Uint8Array(HEADER + RECORD * published.leafCount);
  data.set(encodeLeavesHeader(published));
  return data;
}

/** What the leaves' bytes begin with. @throws viem's IntegerOutOfRangeError when a field does not fit its bits. */
export function encodeLeavesHeader({
  fleet,
  periodEnd,
  revision,
  leafCount,
}: Pick<PublishedLeaves, "fleet" | "periodEnd" | "revision"> & { readonly leafCount: number }): Uint8Array {
  const header = new Uint8Array(HEADER);
  header.set(numberToBytes(MAGIC, { size: 4 }), 0);
  header.set(numberToBytes(fleet, { size: 4 }), 4);
  header.set(numberToBytes(periodEnd, { size: 5 }), 8);
  header.set(numberToBytes(revision, { size: 4 }), 13);
  header.set(numberToBytes(leafCount, { size: 4 }), 17);
  return header;
}

/**
 * Writes one site's leaf and entry into what {@link allocateLeaves} made; null takes it out.
 *
 * @throws {@link LeafIndexError} beyond the leaves; viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { allocateLeaves, type FleetLeaf, writeLeaf } from "@wattle/sdk";
 *
 * declare const leaf: FleetLeaf;
 * const data = allocateLeaves({ fleet: 1, periodEnd: 1_782_000_900, revision: 0, leafCount: 64 });
 * writeLeaf(data, 63, leaf);
 * ```
 */
export function writeLeaf(data: Uint8Array, index: number, item: FleetLeaf | null): void {
  const at = HEADER + RECORD * index;
  if (!Number.isSafeInteger(index) || index < 0 || at >= data.length) {
    throw new LeafIndexError(index, Math.floor((data.length - HEADER) / RECORD));
  }
  if (!item) {
    data.fill(0, at, at + RECORD);
    return;
  }
  const record = new DataView(data.buffer, data.byteOffset + at, RECORD);
  write(record, item.leaf);
  writeWord(record, LEAF, item.entry);
}

/** A leaf's 160 bytes. A million of them in seconds: viem's own conversions go through text. */
function write(view: DataView, leaf: Leaf): void {
  const readAt = fit(BigInt(leaf.readAt), 5);
  const revision = fit(BigInt(leaf.revision), 4);
  view.setBigUint64(0, fit(leaf.site, 8));
  view.setBigUint64(8, (readAt << 24n) | (revision >> 8n));
  view.setBigUint64(16, ((revision & 0xffn) << 56n) | (fit(BigInt(leaf.quality), 1) << 48n));
  view.setBigUint64(24, 0n);
  writeWord(view, 32, leaf.energy);
  writeWord(view, 64, leaf.flows);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, LEAF);
  bytes.set(hexToBytes(leaf.reading, { size: 32 }), 96);
  bytes.set(hexToBytes(leaf.profile, { size: 32 }), 128);
}

/** A word as 32 bytes, big-endian. @throws viem's error when it does not fit. */
export function writeWord(view: DataView, at: number, word: bigint): void {
  fit(word, 32);
  view.setBigUint64(at, word >> 192n);
  view.setBigUint64(at + 8, (word >> 128n) & LANE_MAX);
  view.setBigUint64(at + 16, (word >> 64n) & LANE_MAX);
  view.setBigUint64(at + 24, word & LANE_MAX);
}

/** The value; viem's error when so many bytes do not hold it. */
export function fit(value: bigint, size: number): bigint {
  if (value < 0n || value >= 2 ** (8 * size)) numberToBytes(value, { size });
  return value;
}

/**
 * A published period's fields and its records, which {@link buildSumTreeFrom} takes: 192 bytes a site, a view of the same bytes.
 *
 * @throws {@link MalformedLeavesError} when the bytes do not begin as such or have another length than they say. The records' own bytes are
 * checked when they are read or hashed.
 * @example
 * ```ts
 * import { buildSumTreeFrom, readRecords } from "@wattle/sdk";
 *
 * declare const data: Uint8Array;
 * const { root, sums } = buildSumTreeFrom(readRecords(data));
 * ```
 */
export function readRecords(
  data: Uint8Array,
): Pick<PublishedLeaves, "fleet" | "periodEnd" | "revision"> & { readonly records: Uint8Array } {
  const { leafCount, ...rest } = readLeavesHeader(data);
  const expected = HEADER + RECORD * leafCount;
  if (data.length !== expected) {
    throw new MalformedLeavesError(`${leafCount} leaves take ${expected} bytes, these are ${data.length}`);
  }
  return { ...rest, records: data.subarray(HEADER) };
}

/** A published period's fields. @throws {@link MalformedLeavesError} when the bytes do not begin as such. */
export function readLeavesHeader(
  data: Uint8Array,
): Pick<PublishedLeaves, "fleet" | "periodEnd" | "revision"> & { readonly leafCount: number } {
  const number = (from: number, to: number) => bytesToNumber(data.slice(from, to));
  if (data.length < HEADER || number(0, 4) !== MAGIC) throw new MalformedLeavesError("they do not begin with WTL1");
  return { fleet: number(4, 8), periodEnd: number(8, 13), revision: number(13, 17), leafCount: number(17, 21) };
}

/**
 * Publishes a period's leaves as bytes: "WTL1", fleet (4 bytes), period end (5), revision (4), number of leaves (4), then for each leaf its
 * 160 hashed bytes and its site's 32-byte entry; zeros where there is none. Big-endian. One set of leaves has one serialisation, and
 * whoever holds it can recompute the root.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { encodeLeaves, type PublishedLeaves } from "@wattle/sdk";
 * import { keccak256 } from "viem";
 *
 * declare const published: PublishedLeaves;
 * const dataHash = keccak256(encodeLeaves(published));
 * ```
 */
export function encodeLeaves(published: PublishedLeaves): Hex {
  return hexOf(serialiseLeaves(published));
}

/** Bytes as hexadecimal text. viem's joins a string a byte, which for a large fleet takes longer than its tree. */
export function hexOf(bytes: Uint8Array): Hex {
  const digits = new Uint8Array(2 * bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    digits[2 * at] = DIGITS.charCodeAt(byte >> 4);
    digits[2 * at + 1] = DIGITS.charCodeAt(byte & 15);
  }
  return `0x${new TextDecoder().decode(digits)}`;
}

/** The bytes of {@link encodeLeaves}. */
export function serialiseLeaves(published: PublishedLeaves): Uint8Array {
  const { leaves, ...rest } = published;
  const data = allocateLeaves({ ...rest, leafCount: leaves.length });
  leaves.forEach((item, index) => {
    writeLeaf(data, index, item);
  });
  return data;
}

/**
 * Reads what {@link encodeLeaves} wrote.
 *
 * @throws {@link MalformedLeavesError}
 * @example
 * ```ts
 * import { decodeLeaves, rebuildTree } from "@wattle/sdk";
 *
 * declare const data: `0x${string}`;
 * const { root, sums } = rebuildTree(decodeLeaves(data).leaves);
 * ```
 */
export function decodeLeaves(data: Hex): PublishedLeaves {
  const { records, ...rest } = readRecords(hexToBytes(data));
  const leaves = Array.from({ length: records.length / RECORD }, (_, index) => decodeLeafAt(records, index));
  return { ...rest, leaves };
}

/**
 * One leaf of {@link readRecords}' records; null where its site has none.
 *
 * @throws {@link LeafIndexError} beyond the leaves; {@link MalformedLeavesError} when its bytes are no leaf.
 * @example
 * ```ts
 * import { decodeLeafAt, readRecords } from "@wattle/sdk";
 *
 * declare const data: Uint8Array;
 * const first = decodeLeafAt(readRecords(data).records, 0);
 * ```
 */
export function decodeLeafAt(records: Uint8Array, index: number): FleetLeaf | null {
  if (!Number.isSafeInteger(index) || index < 0 || RECORD * (index + 1) > records.length)
    throw new LeafIndexError(index, Math.floor(records.length / RECORD));
  const record = records.slice(RECORD * index, RECORD * (index + 1));
  if (record.every((byte) => byte === 0)) return null;
  const quality = requireHead(record, index);
  return {
    leaf: {
      site: bytesToBigInt(record.slice(0, 8)),
      readAt: bytesToNumber(record.slice(8, 13)),
      revision: bytesToNumber(record.slice(13, 17)),
      quality,
      energy: bytesToBigInt(record.slice(32, 64)),
      flows: bytesToBigInt(record.slice(64, 96)),
      reading: bytesToHex(record.subarray(96, 128)),
      profile: bytesToHex(record.subarray(128, 160)),
    },
    entry: bytesToBigInt(record.slice(160, 192)),
  };
}

/**
 * A record's head ends with its quality.
 *
 * @throws {@link MalformedLeavesError} on any other.
 */
export function requireHead(record: Uint8Array, index: number): 0 | 1 {
  const quality = record[17];
  if (quality !== 0 && quality !== 1) throw new MalformedLeavesError(`leaf ${index} has quality ${quality}`);
  if (record.subarray(18, 32).some((byte) => byte !== 0)) {
    throw new MalformedLeavesError(`leaf ${index} has bits beyond its quality`);
  }
  return quality;
}
