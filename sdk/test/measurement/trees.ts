// Random trees by both hashers, and what they are held to: the definition, written out.
import { concat, hexToBytes } from "viem";
import { expect } from "vitest";
import { growTree } from "../../src/measurement/flatTree.ts";
import type { FlatLeaves, SumTree } from "../../src/measurement/sumTree.ts";
import { createWasmHasher, javascriptHasher, type TreeHasher } from "../../src/measurement/treeHasher.ts";
import { randomOf } from "../decay.reference.ts";
import { type Node, referenceDepth, referencePath, rememberedNode, wordOf } from "./reference.ts";

function wasmHasher(): TreeHasher {
  const hasher = createWasmHasher();
  if (!hasher) throw new Error("this Node has no WebAssembly with SIMD");
  return hasher;
}
export const wasm = wasmHasher();
export const hashers = [wasm, javascriptHasher];

export function build(leaves: FlatLeaves, hasher: TreeHasher): SumTree {
  const steps = growTree(leaves, hasher);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

export const random = randomOf(0x2545f4914f6cdd1dn);
export const MAX = 2n ** 64n - 1n;
export const word = () => wordOf([random(MAX), random(MAX), random(MAX), random(MAX)]);
export const someNode = (bits = 50n): Node => ({
  hash: word(),
  lanes: Array.from({ length: 4 }, () => random(2n ** bits)),
});
export const someNodes = (count: number): Node[] => Array.from({ length: count }, () => someNode());
/** A copy in the middle of a buffer: neither begins at its first byte nor ends at its last. */
export function amid(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 21).fill(0xff);
  buffer.set(bytes, 13);
  return buffer.subarray(13, 13 + bytes.length);
}
export const flatOf = (list: readonly Node[]): Uint8Array =>
  amid(hexToBytes(concat(list.flatMap(({ hash, lanes }) => [hash, wordOf(lanes)]))));

export function expectEqual(
  tree: SumTree,
  list: readonly Node[],
  indices: Iterable<number>,
  nodeAt = rememberedNode(),
): void {
  const root = nodeAt(list, referenceDepth(list.length), 0);
  expect({ ...tree, proof: undefined }).toEqual({
    root: root.hash,
    sums: BigInt(wordOf(root.lanes)),
    leafCount: list.length,
    depth: referenceDepth(list.length),
    proof: undefined,
  });
  for (const index of indices) {
    const { hash, lanes } = list[index] ?? { hash: "0x", lanes: [] };
    expect(tree.proof(index)).toEqual({
      hash,
      sum: BigInt(wordOf(lanes)),
      index,
      leafCount: list.length,
      path: referencePath(list, index, nodeAt),
    });
  }
}

export function packed(lanes: readonly bigint[]): bigint {
  return BigInt(wordOf(lanes));
}
