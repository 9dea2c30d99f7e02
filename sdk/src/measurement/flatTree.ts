// Sum trees from bytes: no object a leaf, and no level is ever copied, so a million sites take the bytes of their nodes and no more, and where their
// records are there, next to none.
import { bytesToBigInt, bytesToHex, concatBytes, type Hex } from "viem";
import { BaseError } from "../errors/base.ts";
import { LeafIndexError, requireHead } from "./leaves.ts";
import { addRegisters, subRegisters } from "./registers.ts";
import type { SumProof, SumTree } from "./sumTree.ts";
import { NODE, RECORD, type TreeHasher } from "./treeHasher.ts";

/**
 * Leaves as bytes, in fleet order, big-endian: either their nodes of 64 bytes (leaf hash, then the sum's lanes G, K, E, M, Wh), or their
 * records of 192 as a batch publishes them (the 160 bytes that a leaf hashes, then its site's entry, Wh). Zeros where a site has no leaf. Records
 * may be anywhere: `recordsAt` gives those of some consecutive sites, now and for every proof.
 */
export type FlatLeaves =
  | { readonly nodes: Uint8Array }
  | { readonly records: Uint8Array }
  | { readonly recordsAt: (first: number, count: number) => Uint8Array; readonly leafCount: number };

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
  let hashes = "nodes" in leaves ? 0 : count;
  for (; count > 1; hashes += count) count = Math.ceil(count / 2);
  return hashes;
}

/** Heights of which no level is kept where leaves are records: a proof hashes the 256 records of its block again, and 134 MB a million are saved. */
const FOLDED = 8;
const BLOCK = 2 ** FOLDED;

/**
 * Builds a tree level by level and pauses every so many hashes.
 *
 * @returns What is yielded: hashes since the last pause.
 */
export function* growTree(leaves: FlatLeaves, hasher: TreeHasher): Generator<number, SumTree> {
  const leafCount = countOf(leaves);
  const depth = depthOf(leafCount);
  const empties = emptiesOf(depth, hasher);
  if ("nodes" in leaves || depth < FOLDED) {
    const lowest = "nodes" in leaves ? leaves.nodes : yield* hashRecords(readerOf(leaves)(0, leafCount), hasher);
    const levels = yield* growLevels(lowest, 0, depth, empties, hasher);
    return treeOf((height, index) => nodeAt(levels[height], index) ?? empties[height], leafCount, depth);
  }
  const recordsAt = readerOf(leaves);
  const folded = yield* foldRecords(recordsAt, leafCount, hasher);
  const levels = yield* growLevels(folded, FOLDED, depth, empties, hasher);
  let [block, within]: [number, Uint8Array[]] = [-1, []];
  const read = (height: number, index: number) => {
    if (height >= FOLDED) return nodeAt(levels[height - FOLDED], index);
    const place = Math.floor(index / 2 ** (FOLDED - height));
    if (place !== block) [block, within] = [place, levelsOf(blockOf(recordsAt, leafCount, place, 1, hasher), hasher)];
    return nodeAt(within[height], index % 2 ** (FOLDED - height));
  };
  return treeOf((height, index) => read(height, index) ?? empties[height], leafCount, depth);
}

type RecordsAt = (first: number, count: number) => Uint8Array;

function readerOf(leaves: Exclude<FlatLeaves, { readonly nodes: Uint8Array }>): RecordsAt {
  if ("recordsAt" in leaves) return leaves.recordsAt;
  const { records } = leaves;
  return (first, count) => records.subarray(first * RECORD, (first + count) * RECORD);
}

/** What stands for missing leaves, by height: the same wherever it stands. */
function emptiesOf(depth: number, hasher: TreeHasher): Uint8Array[] {
  const empties = [new Uint8Array(NODE)];
  for (let height = 0; height < depth; height++) {
    const next = new Uint8Array(NODE);
    const below = empties[height] ?? next;
    hasher.parents(concatBytes([below, below]), next);
    empties.push(next);
  }
  return empties;
}

/** The levels over one of a height, and it. An odd one is completed with the empty subtree. */
function* growLevels(
  lowest: Uint8Array,
  from: number,
  depth: number,
  empties: readonly Uint8Array[],
  hasher: TreeHasher,
): Generator<number, Uint8Array[]> {
  let level = lowest;
  const levels = [level];
  for (let height = from; height < depth; height++) {
    const even = level.length - (level.length % (2 * NODE));
    const parents = new Uint8Array(Math.ceil(level.length / (2 * NODE)) * NODE);
    for (let at = 0; at < even; at += 2 * NODE * STEP) {
      const children = level.subarray(at, Math.min(even, at + 2 * NODE * STEP));
      if (!hasher.parents(children, parents.subarray(at / 2))) requireSums(children);
      yield children.length / (2 * NODE);
    }
    if (even < level.length) {
      const empty = empties[height] ?? new Uint8Array(NODE);
      hasher.parents(concatBytes([level.subarray(even), empty]), parents.subarray(even / 2));
      yield 1;
    }
    levels.push(parents);
    level = parents;
  }
  return levels;
}

/** The nodes over whole blocks of records. */
function* foldRecords(recordsAt: RecordsAt, count: number, hasher: TreeHasher): Generator<number, Uint8Array> {
  const folded = new Uint8Array(Math.ceil(count / BLOCK) * NODE);
  const together = STEP / BLOCK;
  for (let first = 0; first * NODE < folded.length; first += together) {
    const blocks = Math.min(together, folded.length / NODE - first);
    const nodesOf = blockOf(recordsAt, count, first, blocks, hasher);
    folded.set(levelsOf(nodesOf, hasher)[FOLDED] ?? new Uint8Array(), first * NODE);
    let hashed = Math.min(blocks * BLOCK, count - first * BLOCK);
    let nodes = hashed;
    for (let height = 0; height < FOLDED; height++) {
      nodes = Math.ceil(nodes / 2);
      hashed += nodes;
    }
    yield hashed;
  }
  return folded;
}

/** Leaf nodes of some blocks of records, the last one completed. */
function blockOf(recordsAt: RecordsAt, count: number, first: number, blocks: number, hasher: TreeHasher): Uint8Array {
  const window = recordsAt(first * BLOCK, Math.min(blocks * BLOCK, count - first * BLOCK));
  const nodes = new Uint8Array(blocks * BLOCK * NODE);
  if (!hasher.leaves(window, nodes)) requireRecords(window, first * BLOCK);
  return nodes;
}

/** The levels of some blocks, up to the nodes over each. */
function levelsOf(nodes: Uint8Array, hasher: TreeHasher): Uint8Array[] {
  const levels = [nodes];
  for (let level = nodes; levels.length <= FOLDED; ) {
    const parents = new Uint8Array(level.length / 2);
    if (!hasher.parents(level, parents)) requireSums(level);
    levels.push(parents);
    level = parents;
  }
  return levels;
}

/** A node of a level; undefined beyond its last. */
function nodeAt(level: Uint8Array | undefined, index: number): Uint8Array | undefined {
  const node = level?.subarray(index * NODE, (index + 1) * NODE);
  return node?.length ? node : undefined;
}

function treeOf(
  nodeOf: (height: number, index: number) => Uint8Array | undefined,
  leafCount: number,
  depth: number,
): SumTree {
  const read = (height: number, index: number): [Hex, Hex] => {
    const node = nodeOf(height, index) ?? new Uint8Array(NODE);
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
  if (!hasher.leaves(records, nodes)) requireRecords(records, 0);
  yield records.length / RECORD;
  return nodes;
}

function countOf(leaves: FlatLeaves): number {
  if ("recordsAt" in leaves) return leaves.leafCount;
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
