// What is provably false in a posted batch, found in its published leaves: a leaf that is not its site's, or a sum that does not add up.
import { setImmediate as breath } from "node:timers/promises";
import {
  addRegisters,
  type Batch,
  buildSumTreeInSteps,
  decodeLeafAt,
  hashBytes,
  type Leaf,
  type Registers,
  type SumTree,
} from "@wattle/sdk";
import { type Hex, pad, toHex } from "viem";
import { type Leaves, leafOf, RECORD, windowsOf } from "../batch/leaves.ts";
import type { FleetBook } from "../chain/fleet.ts";
import { bytesOf } from "../wire.ts";

/** Nodes above and including the leaves among which a wrong sum is looked for: a wider tree is looked at from its top only. */
const MOST_NODES = 2 ** 13;
const ZERO_WORD: Hex = `0x${"00".repeat(32)}`;
const LANE = 64n;
const LANES = [0n, 1n, 2n, 3n] as const;

/** A proof that a batch is false, as `proveLeafFault` and `proveSumFault` take it. */
export type Fault =
  | {
      readonly kind: "leaf";
      readonly index: number;
      readonly leaf: Leaf;
      readonly sum: Registers;
      readonly path: readonly Hex[];
    }
  | {
      readonly kind: "sum";
      readonly level: bigint;
      readonly index: number;
      readonly children: readonly [Hex, Hex, Hex, Hex];
      readonly sum: Registers;
      readonly path: readonly Hex[];
    };

interface Node {
  readonly hash: Hex;
  readonly sum: Registers;
}

/**
 * What is false in a batch's leaves, of which a window is in memory at a time.
 *
 * @param batch As it was posted. @param leaves Those of its dataHash.
 */
export async function faultOf(
  book: FleetBook,
  batch: Pick<Batch, "root" | "sums">,
  leaves: Leaves,
): Promise<Fault | undefined> {
  const recordsAt = (first: number, count: number) => leaves.read(first, count);
  const tree = await buildSumTreeInSteps({ recordsAt, leafCount: leaves.count });
  if (tree.root === batch.root && tree.sums === batch.sums) return foreignLeaf(book, tree, leaves);
  const nodes = new Nodes(tree);
  const shift = shiftOf(tree.sums, batch.sums);
  for (let looked = 0, height = tree.depth; height >= 0; height--) {
    const width = Math.ceil(tree.leafCount / 2 ** height);
    looked += width;
    if (looked > MOST_NODES) return undefined;
    for (let index = 0; index < width; index++) {
      const found = wrongAt(nodes, { height, index }, shift, batch, leaves);
      if (found) return found;
    }
  }
  return undefined;
}

/** A leaf of another site than its place's, or that is counted from another entry than its site's. */
async function foreignLeaf(book: FleetBook, tree: SumTree, leaves: Leaves): Promise<Fault | undefined> {
  for (const { first, records } of windowsOf(leaves)) {
    for (let at = 0; RECORD * at < records.length; at++) {
      const item = decodeLeafAt(records, at);
      const index = first + at;
      if (!item || (Number(item.leaf.site) === book.siteAt(index) && item.entry === book.entryAt(index))) continue;
      const { sum } = tree.proof(index);
      return { kind: "leaf", index, leaf: item.leaf, sum, path: new Nodes(tree).climb({ height: 0, index }, sum) };
    }
    await breath();
  }
  return undefined;
}

/** The fault of one node whose sum, and those above it, are the true ones and `shift` more: if that leads to the root that was posted. */
function wrongAt(
  nodes: Nodes,
  at: { readonly height: number; readonly index: number },
  shift: Shift,
  batch: Pick<Batch, "root" | "sums">,
  leaves: Leaves,
): Fault | undefined {
  const { hash, sum: fair } = nodes.at(at.height, at.index);
  const sum = shifted(fair, shift);
  if (sum === undefined) return undefined;
  const path = nodes.climb(at, sum, shift);
  if (!path || rootOf(hash, sum, at.index, path) !== batch.root) return undefined;
  if (at.height === 0) {
    const item = leafOf(leaves, at.index);
    return item ? { kind: "leaf", index: at.index, leaf: item.leaf, sum, path } : undefined;
  }
  const [left, right] = [nodes.at(at.height - 1, 2 * at.index), nodes.at(at.height - 1, 2 * at.index + 1)];
  const children = [left.hash, wordOf(left.sum), right.hash, wordOf(right.sum)] as const;
  return { kind: "sum", level: BigInt(at.height), index: at.index, children, sum, path };
}

/** A tree's nodes, by height and place. */
class Nodes {
  readonly #tree: SumTree;
  readonly #empty: Node[] = [{ hash: ZERO_WORD, sum: 0n }];
  readonly #known = new Map<number, Node>();

  constructor(tree: SumTree) {
    this.#tree = tree;
  }

  at(height: number, index: number): Node {
    const place = height * 2 ** 32 + index;
    const known = this.#known.get(place);
    if (known) return known;
    const found = this.#find(height, index);
    this.#known.set(place, found);
    return found;
  }

  #find(height: number, index: number): Node {
    const { root, sums, depth, leafCount } = this.#tree;
    if (height === depth) return { hash: root, sum: sums };
    if (index * 2 ** height >= leafCount) return this.#emptyAt(height);
    if (height === 0) return this.#tree.proof(index);
    // Its sibling's leaves have it on their way.
    const sibling = (index ^ 1) * 2 ** height;
    if (sibling >= leafCount) return parentOf(this.at(height - 1, 2 * index), this.at(height - 1, 2 * index + 1));
    const { path } = this.#tree.proof(sibling);
    return { hash: path[2 * height] ?? ZERO_WORD, sum: BigInt(path[2 * height + 1] ?? 0) };
  }

  /** Sibling hash, sibling sum and parent's committed sum, from a node to the root; undefined where a sum cannot be. */
  climb({ height, index }: { readonly height: number; readonly index: number }, sum: Registers): Hex[];
  climb(
    { height, index }: { readonly height: number; readonly index: number },
    sum: Registers,
    shift: Shift,
  ): Hex[] | undefined;
  climb(
    { height, index }: { readonly height: number; readonly index: number },
    sum: Registers,
    shift?: Shift,
  ): Hex[] | undefined {
    const path: Hex[] = [];
    let [at, committed] = [index, sum];
    for (let above = height; above < this.#tree.depth; above++) {
      const sibling = this.at(above, at ^ 1);
      at = Math.floor(at / 2);
      const parent = shift ? shifted(this.at(above + 1, at).sum, shift) : addRegisters(committed, sibling.sum);
      if (parent === undefined) return undefined;
      committed = parent;
      path.push(sibling.hash, wordOf(sibling.sum), wordOf(committed));
    }
    return path;
  }

  #emptyAt(height: number): Node {
    for (let known = this.#empty.length; known <= height; known++) {
      const below = this.#empty[known - 1] ?? { hash: ZERO_WORD, sum: 0n };
      this.#empty.push(parentOf(below, below));
    }
    return this.#empty[height] ?? { hash: ZERO_WORD, sum: 0n };
  }
}

/** By how much each lane of the posted sums is off. */
type Shift = readonly [bigint, bigint, bigint, bigint];

function lanesOf(word: Registers): Shift {
  const [a, b, c, d] = LANES.map((lane) => BigInt.asUintN(64, word >> (LANE * (3n - lane))));
  return [a ?? 0n, b ?? 0n, c ?? 0n, d ?? 0n];
}

function shiftOf(fair: Registers, posted: Registers): Shift {
  const [a, b] = [lanesOf(fair), lanesOf(posted)];
  return [b[0] - a[0], b[1] - a[1], b[2] - a[2], b[3] - a[3]];
}

function shifted(sum: Registers, shift: Shift): Registers | undefined {
  let word = 0n;
  for (const [lane, value] of lanesOf(sum).entries()) {
    const moved = value + (shift[lane] ?? 0n);
    if (moved < 0n || moved >= 1n << LANE) return undefined;
    word = (word << LANE) | moved;
  }
  return word;
}

function rootOf(hash: Hex, sum: Registers, index: number, path: readonly Hex[]): Hex {
  let [node, committed, at] = [hash, sum, index];
  for (let i = 0; i < path.length; i += 3) {
    const own = { hash: node, sum: committed };
    const sibling = { hash: path[i] ?? ZERO_WORD, sum: BigInt(path[i + 1] ?? 0) };
    ({ hash: node } = at % 2 === 0 ? parentOf(own, sibling, 0n) : parentOf(sibling, own, 0n));
    committed = BigInt(path[i + 2] ?? 0);
    at = Math.floor(at / 2);
  }
  return node;
}

/** @param sum The sum that is committed for it; what its children add up to, unless told. */
function parentOf(left: Node, right: Node, sum?: Registers): Node {
  const bytes = new Uint8Array(128);
  [left.hash, wordOf(left.sum), right.hash, wordOf(right.sum)].forEach((word, i) => {
    bytes.set(bytesOf(word), 32 * i);
  });
  return { hash: hashBytes(bytes), sum: sum ?? addRegisters(left.sum, right.sum) };
}

function wordOf(registers: Registers): Hex {
  return pad(toHex(registers), { size: 32 });
}
