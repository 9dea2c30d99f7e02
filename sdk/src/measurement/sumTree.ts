import { bytesToBigInt, bytesToHex, type Hex, hexToBytes, keccak256, numberToBytes } from "viem";
import { BaseError } from "../errors/base.ts";
import { PathLengthError } from "../generated/errors.ts";
import { LaneOverflowError, subRegisters } from "./registers.ts";
import type { Leaf, Registers } from "./types.ts";

/** A leaf as a tree binds it: the leaf's hash and its registers G, K, E, M since the site entered the fleet, Wh. */
export interface SumNode {
  readonly hash: Hex;
  readonly sum: Registers;
}

/** A leaf, its place and its way to a root. `path` is sibling hash, sibling sum, … from the leaf upwards. */
export interface SumProof extends SumNode {
  readonly index: number;
  readonly leafCount: number;
  readonly path: readonly Hex[];
}

/** A Merkle-sum tree over a fleet's leaves. */
export interface SumTree {
  /** The root's hash. */
  readonly root: Hex;
  /** The root's sums G, K, E, M, Wh. */
  readonly sums: Registers;
  readonly leafCount: number;
  /** Least d with 2^d ≥ leafCount. */
  readonly depth: number;
  /** The proof of the leaf at `index`. Throws {@link LeafIndexError} beyond the leaves. */
  proof(index: number): SumProof;
}

/** A site with no leaf yet: hash 0, sum 0. */
export const EMPTY_LEAF: SumNode = { hash: `0x${"00".repeat(32)}`, sum: 0n };

/** A tree without leaves. */
export class EmptyTreeError extends BaseError {
  override readonly name = "EmptyTreeError";

  constructor() {
    super("A sum tree needs at least one leaf.", { metaMessages: ["Let a site join the fleet first."] });
  }
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

const NODE = 64; // bytes: hash, sum

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

/**
 * The 160 bytes that {@link hashLeaf} hashes.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { encodeLeaf, type Leaf } from "@wattle/sdk";
 *
 * declare const leaf: Leaf;
 * encodeLeaf(leaf).length; // 160
 * ```
 */
export function encodeLeaf(leaf: Leaf): Uint8Array {
  const bytes = new Uint8Array(160);
  bytes.set(numberToBytes(leaf.site, { size: 8 }), 0);
  bytes.set(numberToBytes(leaf.readAt, { size: 5 }), 8);
  bytes.set(numberToBytes(leaf.revision, { size: 4 }), 13);
  bytes.set(numberToBytes(leaf.quality, { size: 1 }), 17);
  bytes.set(numberToBytes(leaf.energy, { size: 32 }), 32);
  bytes.set(numberToBytes(leaf.flows, { size: 32 }), 64);
  bytes.set(hexToBytes(leaf.reading, { size: 32 }), 96);
  bytes.set(hexToBytes(leaf.profile, { size: 32 }), 128);
  return bytes;
}

/**
 * A leaf as its fleet's tree binds it. `entry` is the site's registers when it entered the fleet (`entryOf` on chain), Wh.
 *
 * @throws {@link LaneUnderflowError} when a register lies below the entry.
 * @example
 * ```ts
 * import { buildSumTree, type Leaf, sumNodeOf } from "@wattle/sdk";
 *
 * declare const leaf: Leaf;
 * declare const entry: bigint;
 * const tree = buildSumTree([sumNodeOf(leaf, entry)]);
 * ```
 */
export function sumNodeOf(leaf: Leaf, entry: Registers): SumNode {
  return { hash: hashLeaf(leaf), sum: subRegisters(leaf.energy, entry) };
}

/**
 * Least d with 2^d ≥ `leafCount`.
 *
 * @throws {@link EmptyTreeError} when there is no leaf.
 * @example
 * ```ts
 * import { depthOf } from "@wattle/sdk";
 *
 * depthOf(5); // 3
 * ```
 */
export function depthOf(leafCount: number): number {
  if (!Number.isSafeInteger(leafCount) || leafCount < 1) throw new EmptyTreeError();
  let depth = 0;
  while (2 ** depth < leafCount) depth++;
  return depth;
}

/**
 * Builds the Merkle-sum tree of a fleet: every node hashes leftHash ‖ leftSum ‖ rightHash ‖ rightSum and sums both sides. Missing
 * leaves up to the next power of two are empty. One keccak a node.
 *
 * @param leaves In fleet order; {@link EMPTY_LEAF} where a site has none.
 * @throws {@link EmptyTreeError} without leaves; {@link LaneOverflowError} when a sum exceeds 2^64 − 1 Wh.
 * @example
 * ```ts
 * import { buildSumTree, type SumNode, verifySumProof } from "@wattle/sdk";
 *
 * declare const leaves: SumNode[];
 * const tree = buildSumTree(leaves);
 * verifySumProof(tree, tree.proof(0)); // true
 * ```
 */
export function buildSumTree(leaves: readonly SumNode[]): SumTree {
  const leafCount = leaves.length;
  const depth = depthOf(leafCount);
  let level = new Uint8Array(leafCount * NODE);
  leaves.forEach((leaf, index) => {
    writeNode(level, index, hexToBytes(leaf.hash, { size: 32 }), numberToBytes(leaf.sum, { size: 32 }));
  });
  // Level by level; an odd one is completed with the empty subtree of its height. Two neighbours are a node's 128 bytes.
  const levels: Uint8Array[] = [];
  let empty = new Uint8Array(NODE);
  for (let height = 0; height < depth; height++) {
    if ((level.length / NODE) % 2 === 1) level = join(level, empty);
    levels.push(level);
    level = parentsOf(level);
    empty = parentsOf(join(empty, empty));
  }
  levels.push(level);
  const read = (height: number, index: number): [Hex, Hex] => {
    const node = nodeAt(levels[height], index);
    return [bytesToHex(node.subarray(0, 32)), bytesToHex(node.subarray(32))];
  };
  const [root, sums] = read(depth, 0);
  return {
    root,
    sums: BigInt(sums),
    leafCount,
    depth,
    proof(index) {
      if (!Number.isSafeInteger(index) || index < 0 || index >= leafCount) throw new LeafIndexError(index, leafCount);
      const [hash, sum] = read(0, index);
      const path: Hex[] = [];
      for (let height = 0, at = index; height < depth; height++, at = Math.floor(at / 2)) {
        path.push(...read(height, at % 2 === 0 ? at + 1 : at - 1));
      }
      return { hash, sum: BigInt(sum), index, leafCount, path };
    },
  };
}

/**
 * The root that a proof leads to.
 *
 * @throws {@link LeafIndexError}, {@link PathLengthError} when the proof has the wrong shape; {@link LaneOverflowError} when its
 * sums exceed 2^64 − 1 Wh.
 * @example
 * ```ts
 * import { rootOfProof, type SumProof } from "@wattle/sdk";
 *
 * declare const proof: SumProof;
 * const { hash, sum } = rootOfProof(proof);
 * ```
 */
export function rootOfProof(proof: SumProof): SumNode {
  const { index, leafCount, path } = proof;
  if (!Number.isSafeInteger(index) || index < 0 || index >= leafCount) throw new LeafIndexError(index, leafCount);
  const expected = 2 * depthOf(leafCount);
  if (path.length !== expected) throw new PathLengthError({ given: BigInt(path.length), expected: BigInt(expected) });
  let node = new Uint8Array(NODE);
  writeNode(node, 0, hexToBytes(proof.hash, { size: 32 }), numberToBytes(proof.sum, { size: 32 }));
  for (let at = index, word = 0; word < expected; word += 2, at = Math.floor(at / 2)) {
    const sibling = new Uint8Array(NODE);
    writeNode(
      sibling,
      0,
      hexToBytes(path[word] ?? "0x", { size: 32 }),
      hexToBytes(path[word + 1] ?? "0x", { size: 32 }),
    );
    node = parentsOf(at % 2 === 0 ? join(node, sibling) : join(sibling, node));
  }
  return { hash: bytesToHex(node.subarray(0, 32)), sum: bytesToBigInt(node.subarray(32)) };
}

/**
 * Whether a proof leads to this root with these sums.
 *
 * @throws {@link LeafIndexError}, {@link PathLengthError} when the proof has the wrong shape for its number of leaves.
 * @example
 * ```ts
 * import { type SumProof, verifySumProof } from "@wattle/sdk";
 *
 * declare const proof: SumProof;
 * declare const batch: { root: `0x${string}`; sums: bigint };
 * verifySumProof(batch, proof);
 * ```
 */
export function verifySumProof(batch: { readonly root: Hex; readonly sums: Registers }, proof: SumProof): boolean {
  try {
    const { hash, sum } = rootOfProof(proof);
    return hash === batch.root.toLowerCase() && sum === batch.sums;
  } catch (error) {
    if (error instanceof LaneOverflowError) return false;
    throw error;
  }
}

/** The nodes over a level with an even number of nodes. */
function parentsOf(level: Uint8Array): Uint8Array<ArrayBuffer> {
  const count = level.length / (2 * NODE);
  const parents = new Uint8Array(count * NODE);
  const sums = new DataView(parents.buffer);
  const view = new DataView(level.buffer, level.byteOffset, level.byteLength);
  for (let index = 0; index < count; index++) {
    const left = index * 2 * NODE;
    parents.set(keccak256(level.subarray(left, left + 2 * NODE), "bytes"), index * NODE);
    for (let lane = 0; lane < 4; lane++) {
      const at = 32 + 8 * lane;
      const sum = view.getBigUint64(left + at) + view.getBigUint64(left + NODE + at);
      if (sum >> 64n !== 0n) throw overflow(level, left, lane);
      sums.setBigUint64(index * NODE + at, sum);
    }
  }
  return parents;
}

function overflow(level: Uint8Array, left: number, lane: number): LaneOverflowError {
  const sumAt = (at: number) => bytesToBigInt(level.slice(at + 32, at + NODE));
  return new LaneOverflowError(sumAt(left), sumAt(left + NODE), lane);
}

function join(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(left.length + right.length);
  joined.set(left, 0);
  joined.set(right, left.length);
  return joined;
}

function writeNode(level: Uint8Array, index: number, hash: Uint8Array, sum: Uint8Array): void {
  level.set(hash, index * NODE);
  level.set(sum, index * NODE + 32);
}

function nodeAt(level: Uint8Array | undefined, index: number): Uint8Array {
  if (level === undefined) throw new EmptyTreeError();
  return level.subarray(index * NODE, (index + 1) * NODE);
}
