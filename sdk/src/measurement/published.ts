// How a fleet publishes a batch: one file, the header that was posted and the leaves' bytes, from which anybody has every leaf's proof.
import {
  bytesToBigInt,
  bytesToHex,
  bytesToNumber,
  concat,
  type Hex,
  hexToBytes,
  numberToBytes,
  stringToBytes,
} from "viem";
import { BaseError } from "../errors/base.ts";
import type { LeafProof } from "../generated/types.ts";
import { decodeLeafAt, encodeLeavesHeader, LeafIndexError, readLeavesHeader, readRecords } from "./leaves.ts";
import { buildSumTreeFrom, hashBytes, type SumTree } from "./sumTree.ts";
import { RECORD } from "./treeHasher.ts";
import type { Batch } from "./types.ts";

const MAGIC = "WTB1";
/** Magic, root, sums, dataHash, previous: what the leaves' own header does not say. */
const HEADER = 132;
/** The leaves' own header. */
const LEAVES = 21;
/** More sites no fleet has; a length that claims more is not read. */
const MOST_LEAVES = 2 ** 22;
/** Bytes of a published file before its first record. */
export const PUBLICATION_HEADER: number = HEADER + LEAVES;
/** Bytes of a piece that {@link publicationPieces} gives. */
const PIECE = 2 ** 20;

/** A published file that is not a batch with its leaves. */
export class MalformedPublicationError extends BaseError {
  override readonly name = "MalformedPublicationError";

  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(`This is not a published batch: ${reason}.`, {
      metaMessages: ["Fetch it again from the fleet's operator, or from an attester."],
      ...options,
    });
  }
}

/** A published batch: its header, the bytes of its leaves and their tree. Proofs are made when they are asked for. */
export interface PublishedBatch {
  readonly batch: Batch;
  /** The bytes whose hash is the batch's `dataHash`. The tree keeps them: leave them as they are. */
  readonly data: Uint8Array;
  readonly tree: SumTree;
  /** The proof of the leaf at `index`; null where its site has none. Throws {@link LeafIndexError} beyond the leaves. */
  proof(index: number): LeafProof | null;
  /** The proofs of these sites' leaves, in fleet order; of all sites unless told. */
  proofs(sites?: ReadonlySet<bigint>): LeafProof[];
}

/** A batch and its leaves, as `buildBatch` or `buildBatchFrom` made them. */
export interface Publishable {
  readonly batch: Batch;
  readonly data: Hex | Uint8Array;
}

/**
 * The name under which a batch is published: fleet, period end, revision.
 *
 * @example
 * ```ts
 * import { publishedName } from "@wattle/sdk";
 *
 * publishedName({ fleet: 1, periodEnd: 1_782_000_900, revision: 0 }); // "1-1782000900-0.wtb"
 * ```
 */
export function publishedName(batch: Pick<Batch, "fleet" | "periodEnd" | "revision">): string {
  return `${batch.fleet}-${batch.periodEnd}-${batch.revision}.wtb`;
}

/**
 * A batch and its leaves as the bytes that are published: "WTB1", root, sums, dataHash, previous (32 bytes each), then the leaves as
 * `encodeLeaves` writes them, which begin with fleet, period end, revision and their number.
 *
 * @param built As `buildBatch` returns it, or a batch with its leaves' bytes.
 * @example
 * ```ts
 * import { buildBatch, encodePublication, type PublishedLeaves, publishedName } from "@wattle/sdk";
 * import { writeFileSync } from "node:fs";
 *
 * declare const leaves: PublishedLeaves;
 * const built = buildBatch(leaves, `0x${"00".repeat(32)}`);
 * writeFileSync(publishedName(built.batch), encodePublication(built));
 * ```
 */
export function encodePublication(built: Publishable): Uint8Array {
  const data = bytesOf(built);
  const bytes = new Uint8Array(HEADER + data.length);
  bytes.set(headerOf(built.batch));
  bytes.set(data, HEADER);
  return bytes;
}

/**
 * The bytes of {@link encodePublication} in pieces of a megabyte at most, none of them copied: for a stream, where a million sites are 192 MB.
 *
 * @example
 * ```ts
 * import { type Publishable, publicationPieces } from "@wattle/sdk";
 * import { createWriteStream } from "node:fs";
 * import { Readable } from "node:stream";
 * import { pipeline } from "node:stream/promises";
 *
 * declare const built: Publishable;
 * await pipeline(Readable.from(publicationPieces(built)), createWriteStream("1-1782000900-0.wtb"));
 * ```
 */
export function* publicationPieces(built: Publishable): Generator<Uint8Array> {
  yield headerOf(built.batch);
  const data = bytesOf(built);
  for (let at = 0; at < data.length; at += PIECE) yield data.subarray(at, at + PIECE);
}

/**
 * Reads what {@link encodePublication} wrote, and checks that the leaves are the batch's: their hash, the tree's root and its sums.
 *
 * @param bytes Kept, not copied.
 * @throws {@link MalformedPublicationError}; {@link MalformedLeavesError} when a leaf's bytes are not such.
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { decodePublication } from "@wattle/sdk";
 *
 * const { batch, proof } = decodePublication(readFileSync("1-1782000900-0.wtb"));
 * const first = proof(0);
 * ```
 */
export function decodePublication(bytes: Uint8Array): PublishedBatch {
  requireLength(bytes);
  return publishedOf(headerFrom(bytes), bytes.subarray(HEADER));
}

/**
 * {@link decodePublication} of bytes that come in pieces, from a file or a peer: as much memory as its header says, and no more is read.
 *
 * @throws {@link MalformedPublicationError}; {@link MalformedLeavesError}; what the pieces' source throws.
 * @example
 * ```ts
 * import { createReadStream } from "node:fs";
 * import { readPublication } from "@wattle/sdk";
 *
 * const { batch } = await readPublication(createReadStream("1-1782000900-0.wtb"));
 * ```
 */
export async function readPublication(pieces: AsyncIterable<Uint8Array>): Promise<PublishedBatch> {
  let bytes = new Uint8Array(HEADER + LEAVES);
  let length = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0) {
      if (length === bytes.length) {
        if (length !== HEADER + LEAVES) throw new MalformedPublicationError("more bytes follow its leaves");
        const whole = new Uint8Array(length + RECORD * leavesOf(bytes));
        whole.set(bytes);
        bytes = whole;
        if (length === bytes.length) throw new MalformedPublicationError("more bytes follow its leaves");
      }
      const taken = rest.subarray(0, bytes.length - length);
      bytes.set(taken, length);
      length += taken.length;
      rest = rest.subarray(taken.length);
    }
  }
  return decodePublication(bytes.subarray(0, length));
}

/**
 * The batch that the first {@link PUBLICATION_HEADER} bytes of a published file say it is: the records of its sites follow, 192 bytes each. Whether
 * they are its leaves, their tree says.
 *
 * @throws {@link MalformedPublicationError}; {@link MalformedLeavesError}
 * @example
 * ```ts
 * import { closeSync, openSync, readSync } from "node:fs";
 * import { decodePublicationHeader, PUBLICATION_HEADER } from "@wattle/sdk";
 *
 * const bytes = new Uint8Array(PUBLICATION_HEADER);
 * const file = openSync("1-1782000900-0.wtb", "r");
 * readSync(file, bytes);
 * closeSync(file);
 * const { root, leafCount } = decodePublicationHeader(bytes);
 * ```
 */
export function decodePublicationHeader(bytes: Uint8Array): Batch {
  const leafCount = leavesOf(bytes);
  return { ...readLeavesHeader(bytes.subarray(HEADER, HEADER + LEAVES)), leafCount, ...headerFrom(bytes) };
}

/**
 * What {@link decodePublicationHeader} reads: the bytes of a published file before its first record, where the records are written elsewhere.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { type Batch, encodePublicationHeader } from "@wattle/sdk";
 * import { openSync, writeSync } from "node:fs";
 *
 * declare const batch: Batch;
 * const file = openSync("1-1782000900-0.wtb", "r+");
 * writeSync(file, encodePublicationHeader(batch), 0);
 * ```
 */
export function encodePublicationHeader(batch: Batch): Uint8Array {
  return concat([headerOf(batch), encodeLeavesHeader(batch)]);
}

/**
 * The leaves' bytes of a published file, whatever its header says of them: of a batch whose root is not that of its leaves, they are what proves it.
 *
 * @param bytes Kept, not copied.
 * @throws {@link MalformedPublicationError}
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { leavesOfPublication } from "@wattle/sdk";
 *
 * const data = leavesOfPublication(readFileSync("1-1782000900-0.wtb"));
 * ```
 */
export function leavesOfPublication(bytes: Uint8Array): Uint8Array {
  requireLength(bytes);
  return bytes.subarray(HEADER);
}

function requireLength(bytes: Uint8Array): void {
  const leafCount = leavesOf(bytes);
  const expected = HEADER + LEAVES + RECORD * leafCount;
  if (bytes.length !== expected)
    throw new MalformedPublicationError(`${leafCount} leaves take ${expected} bytes, these are ${bytes.length}`);
}

function bytesOf({ data }: Publishable): Uint8Array {
  return typeof data === "string" ? hexToBytes(data) : data;
}

function headerOf({ root, sums, dataHash, previous }: Batch): Uint8Array {
  const words = [root, numberToBytes(sums, { size: 32 }), dataHash, previous];
  return concat([
    stringToBytes(MAGIC),
    ...words.map((word) => (typeof word === "string" ? hexToBytes(word, { size: 32 }) : word)),
  ]);
}

/** The number of leaves that the bytes say they have. */
function leavesOf(bytes: Uint8Array): number {
  const magic = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw new MalformedPublicationError(`it does not begin with ${MAGIC}`);
  if (bytes.length < HEADER + LEAVES) throw new MalformedPublicationError("it ends within its header");
  const leafCount = bytesToNumber(bytes.slice(HEADER + LEAVES - 4, HEADER + LEAVES));
  if (leafCount > MOST_LEAVES) throw new MalformedPublicationError(`${leafCount} leaves are more than a fleet has`);
  return leafCount;
}

function headerFrom(bytes: Uint8Array): Pick<Batch, "root" | "sums" | "dataHash" | "previous"> {
  const word = (index: number) => bytesToHex(bytes.subarray(4 + 32 * index, 36 + 32 * index));
  return { root: word(0), sums: bytesToBigInt(bytes.slice(36, 68)), dataHash: word(2), previous: word(3) };
}

function publishedOf(header: ReturnType<typeof headerFrom>, data: Uint8Array): PublishedBatch {
  if (hashBytes(data) !== header.dataHash)
    throw new MalformedPublicationError("its leaves are not those of its dataHash");
  const { records, ...rest } = readRecords(data);
  const batch: Batch = { ...rest, leafCount: records.length / RECORD, ...header };
  const tree = buildSumTreeFrom({ records });
  if (tree.root !== batch.root || tree.sums !== batch.sums)
    throw new MalformedPublicationError("its leaves have another root");
  return publishedFrom(batch, data, tree);
}

/**
 * A batch that was built here, as {@link decodePublication} gives one that was read: nothing is checked, since `buildBatchFrom` made header and
 * tree of the same bytes.
 *
 * @param data Kept, not copied.
 * @example
 * ```ts
 * import { buildBatchFrom, publishedFrom } from "@wattle/sdk";
 *
 * declare const data: Uint8Array;
 * const { batch, tree } = buildBatchFrom(data, `0x${"00".repeat(32)}`);
 * const proof = publishedFrom(batch, data, tree).proof(0);
 * ```
 */
export function publishedFrom(batch: Batch, data: Uint8Array, tree: SumTree): PublishedBatch {
  const { records } = readRecords(data);
  const { leafCount } = batch;
  const proof = (index: number): LeafProof | null => {
    if (!Number.isSafeInteger(index) || index < 0 || index >= leafCount) throw new LeafIndexError(index, leafCount);
    const item = decodeLeafAt(records, index);
    return item && { batch, leaf: item.leaf, path: tree.proof(index).path };
  };
  return {
    batch,
    data,
    tree,
    proof,
    proofs(sites) {
      const view = new DataView(records.buffer, records.byteOffset, records.length);
      const found: LeafProof[] = [];
      for (let index = 0; index < leafCount; index++) {
        if (sites && !sites.has(view.getBigUint64(index * RECORD))) continue;
        const of = proof(index);
        if (of) found.push(of);
      }
      return found;
    },
  };
}
