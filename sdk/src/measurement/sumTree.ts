import { bytesToBigInt, bytesToHex, concat, type Hex, hexToBytes, keccak256, numberToBytes } from "viem";
import { PathLengthError } from "../generated/errors.ts";
import { depthOf, type FlatLeaves, growTree } from "./flatTree.ts";
import { hashLeaf, LeafIndexError } from "./leaves.ts";
import { addRegisters, LaneOverflowError, subRegisters } from "./registers.ts";
import { NODE, treeHasher } from "./treeHasher.ts";
import type { Leaf, Registers } from "./types.ts";

export { depthOf, EmptyTreeError, type FlatLeaves, LeafBytesError } from "./flatTree.ts";
export { hashBytes, hashPieces } from "./treeHasher.ts";

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
 * Builds the Merkle-sum tree of a fleet: every node hashes leftHash ‖ leftSum ‖ rightHash ‖ rightSum and sums both sides. Missing
 * leaves up to the next power of two are empty. One keccak a node, in WebAssembly where there is its SIMD.
 *
 * @param leaves In fleet order; {@link EMPTY_LEAF} where a site has none. For many, {@link buildSumTreeFrom} takes bytes.
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
  const nodes = new Uint8Array(leaves.length * NODE);
  leaves.forEach(({ hash, sum }, index) => {
    nodes.set(nodeOf(hash, numberToBytes(sum, { size: 32 })), index * NODE);
  });
  return buildSumTreeFrom({ nodes });
}

/**
 * Builds a fleet's sum tree from bytes, as {@link buildSumTree} does from objects: for 1,048,576 leaves the bench's `time.treeMillion`
 * counts this call from `nodes` that are there (1,048,575 nodes hashed and summed, levels allocated), with no leaf hashed; from `records`
 * it hashes the leaves too, two blocks of keccak each. Over nodes the levels take as many bytes as the nodes; over records half a byte a leaf, since
 * a proof hashes the 256 records around its leaf again.
 *
 * @param leaves Kept by the tree, not copied: leave the bytes as they are while its proofs are asked for.
 * @throws {@link EmptyTreeError} without leaves; {@link LeafBytesError} on a part of a leaf; {@link LaneOverflowError} when a sum exceeds
 * 2^64 − 1 Wh; of records also {@link MalformedLeavesError} and {@link LaneUnderflowError}, when one lies below its entry.
 * @example
 * ```ts
 * import { buildSumTreeFrom } from "@wattle/sdk";
 *
 * declare const nodes: Uint8Array;
 * const { root, sums } = buildSumTreeFrom({ nodes });
 * ```
 */
export function buildSumTreeFrom(leaves: FlatLeaves): SumTree {
  const steps = growTree(leaves, treeHasher());
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
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
  let node = nodeOf(proof.hash, numberToBytes(proof.sum, { size: 32 }));
  for (let at = index, word = 0; word < expected; word += 2, at = Math.floor(at / 2)) {
    const sibling = nodeOf(path[word] ?? "0x", hexToBytes(path[word + 1] ?? "0x", { size: 32 }));
    node = parentOf(at % 2 === 0 ? [node, sibling] : [sibling, node]);
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

/** The node over two; its sums are those that {@link addRegisters} refuses when they overflow. */
function parentOf([left, right]: readonly [Uint8Array, Uint8Array]): Uint8Array {
  const sum = addRegisters(bytesToBigInt(left.slice(32)), bytesToBigInt(right.slice(32)));
  return nodeOf(keccak256(concat([left, right])), numberToBytes(sum, { size: 32 }));
}

function nodeOf(hash: Hex, sum: Uint8Array): Uint8Array {
  return concat([hexToBytes(hash, { size: 32 }), sum]);
}
