// Writes sdk/vectors/sum-tree.json from the reference, not from the SDK:   node sdk/test/measurement/writeVectors.ts
import { writeFileSync } from "node:fs";
import { keccak256, numberToHex, stringToHex } from "viem";
import type { Leaf } from "../../src/measurement/sumTree.ts";
import { lanesOf, referenceDepth, referenceLeafHash, referenceNode, referencePath, wordOf } from "./reference.ts";

const LEAF_COUNTS = [1, 2, 3, 5, 8, 13];
const READ_AT = 1_782_043_200; // 2026-06-21 12:00 UTC

/** A number below `limit` that depends on the words only. */
function pick(limit: bigint, ...words: (string | number)[]): bigint {
  return BigInt(keccak256(stringToHex(words.join("/")))) % limit;
}

function vectorLeaf(index: number): { leaf: Leaf; entry: bigint } {
  const entry = ["G", "K", "E", "M"].map((lane) => pick(10_000_000n, "entry", lane, index));
  const energy = entry.map((start, lane) => start + pick(5_000_000n, "grown", lane, index));
  const flows = ["D", "X", "C", "S"].map((lane) => pick(9_000_000n, "flow", lane, index));
  return {
    entry: BigInt(wordOf(entry)),
    leaf: {
      site: BigInt(index + 1),
      readAt: READ_AT - 900 * (index % 3 === 2 ? 1 : 0), // every third site is a period late
      revision: index % 4 === 3 ? 1 : 0,
      quality: index % 5 === 4 ? 1 : 0,
      energy: BigInt(wordOf(energy)),
      flows: BigInt(wordOf(flows)),
      reading: keccak256(stringToHex(`reading/${index}`)),
      profile: keccak256(stringToHex(`profile/${index}`)),
    },
  };
}

const leaves = Array.from({ length: Math.max(...LEAF_COUNTS) }, (_, index) => {
  const { leaf, entry } = vectorLeaf(index);
  const sum = lanesOf(leaf.energy).map((lane, at) => lane - (lanesOf(entry)[at] ?? 0n));
  return { leaf, entry, hash: referenceLeafHash(leaf), lanes: sum };
});

const vectors = {
  leaves: leaves.map(({ leaf, entry, hash, lanes }) => ({
    ...leaf,
    site: Number(leaf.site),
    energy: numberToHex(leaf.energy, { size: 32 }),
    flows: numberToHex(leaf.flows, { size: 32 }),
    entry: numberToHex(entry, { size: 32 }),
    hash,
    sum: wordOf(lanes),
  })),
  trees: LEAF_COUNTS.map((leafCount) => {
    const nodes = leaves.slice(0, leafCount);
    const depth = referenceDepth(leafCount);
    const root = referenceNode(nodes, depth);
    return {
      leafCount,
      depth,
      root: root.hash,
      sums: wordOf(root.lanes),
      paths: nodes.map((_, index) => referencePath(nodes, index)),
    };
  }),
};
writeFileSync(new URL("../../vectors/sum-tree.json", import.meta.url), `${JSON.stringify(vectors, null, 2)}\n`);
