import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Hex } from "viem";
import { describe, expect, test } from "vitest";
import { PathLengthError } from "../../src/generated/errors.ts";
import { encodeLeaf, hashLeaf, LeafIndexError } from "../../src/measurement/leaves.ts";
import { LaneOverflowError, LaneUnderflowError, packRegisters } from "../../src/measurement/registers.ts";
import {
  buildSumTree,
  depthOf,
  EMPTY_LEAF,
  EmptyTreeError,
  rootOfProof,
  type SumNode,
  type SumProof,
  sumNodeOf,
  verifySumProof,
} from "../../src/measurement/sumTree.ts";
import type { Leaf, Quality } from "../../src/measurement/types.ts";
import { lanesOf, referenceDepth, referenceLeafHash, referenceNode, referencePath, wordOf } from "./reference.ts";

interface VectorLeaf {
  site: number;
  readAt: number;
  revision: number;
  quality: Quality;
  energy: Hex;
  flows: Hex;
  reading: Hex;
  profile: Hex;
  entry: Hex;
  hash: Hex;
  sum: Hex;
}
interface Vectors {
  leaves: VectorLeaf[];
  trees: { leafCount: number; depth: number; root: Hex; sums: Hex; paths: Hex[][] }[];
}
const vectors: Vectors = JSON.parse(readFileSync(new URL("../../vectors/sum-tree.json", import.meta.url), "utf8"));

function leafOf(vector: VectorLeaf): Leaf {
  const { site, energy, flows, entry: _entry, hash: _hash, sum: _sum, ...rest } = vector;
  return { ...rest, site: BigInt(site), energy: BigInt(energy), flows: BigInt(flows) };
}

const word = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes): Hex => `0x${Buffer.from(bytes).toString("hex")}`);
const lanes = fc.array(fc.bigInt({ min: 0n, max: (1n << 56n) - 1n }), { minLength: 4, maxLength: 4 });
const node = fc.record({ hash: word, lanes });
const nodes = fc.array(node, { minLength: 1, maxLength: 40 });
const sumNodes = (list: readonly { hash: Hex; lanes: bigint[] }[]): SumNode[] =>
  list.map(({ hash, lanes }) => ({ hash, sum: BigInt(wordOf(lanes)) }));

describe("vectors", () => {
  test("leaves hash and sum as the vectors say", () => {
    for (const vector of vectors.leaves) {
      expect(sumNodeOf(leafOf(vector), BigInt(vector.entry))).toEqual({ hash: vector.hash, sum: BigInt(vector.sum) });
    }
  });

  test.each(vectors.trees)("a tree of $leafCount leaves", ({ leafCount, depth, root, sums, paths }) => {
    const tree = buildSumTree(
      vectors.leaves.slice(0, leafCount).map((vector) => sumNodeOf(leafOf(vector), BigInt(vector.entry))),
    );
    expect({ root: tree.root, sums: tree.sums, depth: tree.depth }).toEqual({ root, sums: BigInt(sums), depth });
    expect(paths.map((_, index) => tree.proof(index).path)).toEqual(paths);
  });
});

describe("properties", () => {
  test("the builder equals the definition: root, sums and every path", () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const tree = buildSumTree(sumNodes(list));
        const reference = referenceNode(list, referenceDepth(list.length));
        expect([tree.root, tree.sums]).toEqual([reference.hash, BigInt(wordOf(reference.lanes))]);
        expect(list.map((_, index) => tree.proof(index).path)).toEqual(
          list.map((_, index) => referencePath(list, index)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test("the root's sums are those of the leaves, lane by lane", () => {
    fc.assert(
      fc.property(nodes, (list) => {
        const total = [0, 1, 2, 3].map((lane) => list.reduce((sum, { lanes }) => sum + (lanes[lane] ?? 0n), 0n));
        expect(lanesOf(buildSumTree(sumNodes(list)).sums)).toEqual(total);
      }),
    );
  });

  test("every proof verifies, and no longer does after any one bit of it changes", () => {
    fc.assert(
      fc.property(nodes, fc.nat(), fc.nat(), (list, pick, at) => {
        const tree = buildSumTree(sumNodes(list));
        const proof = tree.proof(pick % list.length);
        expect(verifySumProof(tree, proof)).toBe(true);
        const bits = 256 * (2 + proof.path.length);
        expect(verifySumProof(tree, flip(proof, at % bits))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("a proof does not verify at another index", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(node, { minLength: 2, maxLength: 40, selector: ({ hash }) => hash }),
        fc.nat(),
        fc.nat(),
        (list, a, b) => {
          const tree = buildSumTree(sumNodes(list));
          const from = a % list.length;
          const to = (from + 1 + (b % (list.length - 1))) % list.length;
          expect(verifySumProof(tree, { ...tree.proof(from), index: to })).toBe(false);
        },
      ),
    );
  });

  test("leaf hashes equal the definition", () => {
    const leaf = fc.record({
      site: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
      readAt: fc.nat({ max: 2 ** 31 - 1 }),
      revision: fc.nat({ max: 2 ** 31 - 1 }),
      quality: fc.constantFrom<Quality>(0, 1),
      energy: word.map(BigInt),
      flows: word.map(BigInt),
      reading: word,
      profile: word,
    });
    fc.assert(fc.property(leaf, (value) => hashLeaf(value) === referenceLeafHash(value)));
  });
});

test("a leaf's bytes and a node's have different lengths", () => {
  const [vector] = vectors.leaves;
  if (!vector) throw new Error("no vectors");
  expect(encodeLeaf(leafOf(vector))).toHaveLength(160);
});

test("an odd leaf is not paired with itself: the tree with the leaf repeated is another", () => {
  const list = sumNodes(
    [1n, 2n, 3n].map((value) => ({ hash: wordOf([0n, 0n, 0n, value]), lanes: [value, 0n, 0n, 0n] })),
  );
  const repeated = [...list, ...list.slice(2)];
  expect(buildSumTree(repeated).root).not.toBe(buildSumTree(list).root);
  expect(buildSumTree([...list, EMPTY_LEAF])).toMatchObject({
    root: buildSumTree(list).root,
    sums: buildSumTree(list).sums,
  });
});

describe("errors", () => {
  const one: SumNode = { hash: EMPTY_LEAF.hash, sum: packRegisters([0n, (1n << 64n) - 1n, 0n, 0n]) };

  test("no leaves", () => {
    expect(() => buildSumTree([])).toThrow(EmptyTreeError);
    expect(() => depthOf(0)).toThrow(EmptyTreeError);
  });

  test("a sum that overflows a lane, in the tree and on the way of a proof", () => {
    const add: SumNode = { hash: EMPTY_LEAF.hash, sum: packRegisters([0n, 1n, 0n, 0n]) };
    expect(() => buildSumTree([one, add])).toThrow(LaneOverflowError);
    const path = [add.hash, wordOf(lanesOf(add.sum))];
    expect(() => rootOfProof({ ...one, index: 0, leafCount: 2, path })).toThrow(LaneOverflowError);
  });

  test("a register below the site's entry", () => {
    const [vector] = vectors.leaves;
    if (!vector) throw new Error("no vectors");
    const leaf = leafOf(vector);
    expect(() => sumNodeOf(leaf, leaf.energy + 1n)).toThrow(LaneUnderflowError);
  });

  test("an index beyond the leaves, a path of the wrong length", () => {
    const tree = buildSumTree([one, EMPTY_LEAF, EMPTY_LEAF]);
    expect(() => tree.proof(3)).toThrow(new LeafIndexError(3, 3));
    expect(() => tree.proof(0.5)).toThrow(LeafIndexError);
    const proof = tree.proof(2);
    expect(() => verifySumProof(tree, { ...proof, index: 3 })).toThrow(LeafIndexError);
    expect(() => verifySumProof(tree, { ...proof, path: proof.path.slice(2) })).toThrow(
      new PathLengthError({ given: 2n, expected: 4n }),
    );
  });
});

/** The proof with bit `at` of leaf hash ‖ leaf sum ‖ path flipped. */
function flip(proof: SumProof, at: number): SumProof {
  const words = [proof.hash, wordOf(lanesOf(proof.sum)), ...proof.path];
  const flipped = words.map((value, index): Hex => {
    if (index !== Math.floor(at / 256)) return value;
    return `0x${(BigInt(value) ^ (1n << BigInt(at % 256))).toString(16).padStart(64, "0")}`;
  });
  const [hash = proof.hash, sum = "0x", ...path] = flipped;
  return { ...proof, hash, sum: BigInt(sum), path };
}
