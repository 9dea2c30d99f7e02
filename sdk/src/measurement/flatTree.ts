// Sum trees from bytes: no object a leaf, and no level is ever copied, so a million sites take the bytes of their nodes and no more.
import { bytesToBigInt, bytesToHex, concatBytes, type Hex } from "viem";
import { BaseError } from "../errors/base.ts";
import { LeafIndexError, requireHead } from "./leaves.ts";
import { addRegisters, subRegisters } from "./registers.ts";
import type { SumProof, SumTree } from "./sumTree.ts";
import { NODE, RECORD, type TreeHasher } from "./treeHasher.ts";

/**
 * Leaves as bytes, in fleet order, big-endian: either their nodes of 64 bytes (leaf hash, then the sum's lanes G, K, E, M, Wh), or their
 * records of 192 as a batch publishes them (the 160 bytes that a leaf hashes, then its site's entry, Wh). Zeros where a site has no leaf.
 */
export type FlatLeaves = { readonly nodes: Uint8Array } | { readonly records: Uint8Array };

/** A tree without leaves. */
export class EmptyTreeError extends BaseError {
  override readonly name = "EmptyTreeError";

  constructor() {
    super("A sum tree needs at least one leaf.", { metaMessages: ["Let a site join the fleet first."] });
  }
}

/** Bytes that are not a whole number of leaves. */
export class LeafBytesError extends BaseError {
  override readonly name = "LeafBytesError";

  constructor(length: number, size: number) {
    super(`${length} bytes are not a whole number of leaves of ${size} bytes.`, {
      metaMessages: [
        "Give 64 bytes a leaf as `nodes` or 192 as `records`; published data begin with 21 bytes that are none.",
      ],
    });
  }
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

/** Hashes between two pauses: some milliseconds in JavaScript, where a node takes 20 µs. */
const STEP = 1024;

/** Hashes that a tree takes: its leaves', where they come as records, and its nodes'. */
export function hashesOf(leaves: FlatLeaves): number {
  let count = countOf(leaves);
  let hashes = "records" in leaves ? count : 0;
  for (; count > 1; hashes += count) count = Math.ceil(count / 2);
  return hashes;
}

/**
 * Builds a tree level by level and pauses every so many hashes.
 *
 * @returns What is yielded: hashes since the last pause.
 */
export function* growTree(leaves: FlatLeaves, hasher: TreeHasher): Generator<number, SumTree> {
  const leafCount = countOf(leaves);
  const depth = depthOf(leafCount);
  let level = "nodes" in leaves ? leaves.nodes : yield* hashRecords(leaves.records, hasher);
  const levels = [level];
  // An odd level is completed with the empty subtree of its height, which is the same wherever it stands.
  const empties = [new Uint8Array(NODE)];
  for (let height = 0; height < depth; height++) {
    const empty = empties[height] ?? new Uint8Array(NODE);
    const even = level.length - (level.length % (2 * NODE));
    const parents = new Uint8Array(Math.ceil(level.length / (2 * NODE)) * NODE);
    for (let at = 0; at < even; at += 2 * NODE * STEP) {
      const children = level.subarray(at, Math.min(even, at + 2 * NODE * STEP));
      if (!hasher.parents(children, parents.subarray(at / 2))) requireSums(children);
      yield children.length / (2 * NODE);
    }
    if (even < level.length) {
      hasher.parents(concatBytes([level.subarray(even), empty]), parents.subarray(even / 2));
      yield 1;
    }
    const next = new Uint8Array(NODE);
    hasher.parents(concatBytes([empty, empty]), next);
    empties.push(next);
    levels.push(parents);
    level = parents;
  }
  return treeOf(levels, empties, leafCount);
}

function treeOf(levels: readonly Uint8Array[], empties: readonly Uint8Array[], leafCount: number): SumTree {
  const depth = levels.length - 1;
  const read = (height: number, index: number): [Hex, Hex] => {
    const at = index * NODE;
    const slice = levels[height]?.subarray(at, at + NODE);
    const node = slice?.length ? slice : (empties[height] ?? new Uint8Array(NODE));
    return [bytesToHex(node.subarray(0, 32)), bytesToHex(node.subarray(32))];
  };
  const [root, sums] = read(depth, 0);
  return {
    root,
    sums: BigInt(sums),
    leafCount,
    depth,
    proof(index): SumProof {
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

/** The leaf nodes of records. */
function* hashRecords(records: Uint8Array, hasher: TreeHasher): Generator<number, Uint8Array> {
  const nodes = new Uint8Array((records.length / RECORD) * NODE);
  for (let at = 0; at < records.length; at += RECORD * STEP) {
    const window = records.subarray(at, at + RECORD * STEP);
    if (!hasher.leaves(window, nodes.subarray((at / RECORD) * NODE))) requireRecords(window, at / RECORD);
    yield window.length / RECORD;
  }
  return nodes;
}

function countOf(leaves: FlatLeaves): number {
  const [bytes, size] = "nodes" in leaves ? [leaves.nodes, NODE] : [leaves.records, RECORD];
  if (bytes.length % size !== 0) throw new LeafBytesError(bytes.length, size);
  return bytes.length / size;
}

/** Throws for the first sum of a window that overflows. */
function requireSums(children: Uint8Array): void {
  const sumAt = (at: number) => bytesToBigInt(children.slice(at + 32, at + NODE));
  for (let at = 0; at < children.length; at += 2 * NODE) addRegisters(sumAt(at), sumAt(at + NODE));
}

/** Throws for the first record of a window that is no leaf, or lies below its entry. */
function requireRecords(records: Uint8Array, first: number): void {
  for (let at = 0; at < records.length; at += RECORD) {
    const record = records.slice(at, at + RECORD);
    requireHead(record, first + at / RECORD);
    subRegisters(bytesToBigInt(record.slice(32, 64)), bytesToBigInt(record.slice(160)));
  }
}
