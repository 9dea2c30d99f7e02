import { randomFillSync } from "node:crypto";
import { type Hex, numberToHex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hashLeaf } from "../../src/measurement/leaves.ts";
import { partition } from "../../src/measurement/partition.ts";
import { packRegisters } from "../../src/measurement/registers.ts";
import { buildSumTree, buildSumTreeFrom, depthOf, rootOfProof, type SumNode } from "../../src/measurement/sumTree.ts";
import type { Leaf } from "../../src/measurement/types.ts";
import { randomOf } from "../decay.reference.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";

const CASES = 3_000;
const AT_ONCE = 500;
const random = randomOf(0x9e3779b97f4a7c15n);
const word = () => numberToHex(random(2n ** 256n), { size: 32 });
/** Numbers of every size up to `bits`, so that edges are as likely as the middle. */
const sized = (bits: bigint) => random(2n ** (1n + random(bits)));

function leafOf(): Leaf {
  const lanes = () => packRegisters([sized(64n), sized(64n), sized(64n), sized(64n)]);
  return {
    site: sized(64n),
    readAt: Number(sized(40n)),
    revision: Number(sized(32n)),
    quality: random(2n) === 0n ? 0 : 1,
    energy: lanes(),
    flows: lanes(),
    reading: word(),
    profile: word(),
  };
}

/** 50 bits a lane: up to 2^14 leaves cannot overflow. */
function nodeOf(): SumNode {
  return { hash: word(), sum: packRegisters([sized(50n), sized(50n), sized(50n), sized(50n)]) };
}

describe("measurement equals SumTree.sol and Partition.sol to the last bit", () => {
  let chain: TestChain;
  let harness: Deployed;
  beforeAll(async () => {
    chain = await openChain();
    harness = await chain.deploy("SumTreeHarness");
  });
  afterAll(() => chain.stop());

  /** Compares what the contract and the SDK make of each case. */
  async function compare<Case>(
    functionName: string,
    make: (index: number) => Case,
    args: (one: Case) => readonly unknown[],
    expected: (one: Case) => unknown,
  ) {
    let compared = 0;
    for (let at = 0; at < CASES; at += AT_ONCE) {
      const cases = Array.from({ length: AT_ONCE }, (_, i) => make(at + i));
      const answers = await Promise.all(
        cases.map((one) => chain.client.readContract({ ...harness, functionName, args: args(one) })),
      );
      expect(answers).toEqual(cases.map(expected));
      compared += answers.length;
    }
    expect(compared).toBe(CASES);
  }

  test("leaf hashes", async () => {
    await compare("leafHash", leafOf, (leaf) => [leaf], hashLeaf);
  });

  test("the way from a leaf to the root, of trees of 1 to 99 leaves", async () => {
    let tree = buildSumTree([nodeOf()]);
    await compare(
      "verify",
      (i) => {
        // Building a tree takes longer than comparing a path: eight paths each.
        if (i % 8 === 0) tree = buildSumTree(Array.from({ length: Number(1n + random(99n)) }, nodeOf));
        return { tree, proof: tree.proof(Number(random(BigInt(tree.leafCount)))) };
      },
      ({ tree, proof }) => [proof.hash, proof.sum, BigInt(proof.index), BigInt(tree.depth), proof.path],
      ({ tree }) => [tree.root, tree.sums],
    );
  });

  test("the root that a false proof leads to", async () => {
    let tree = buildSumTree([nodeOf(), nodeOf()]);
    await compare(
      "verify",
      (i) => {
        if (i % 8 === 0) tree = buildSumTree(Array.from({ length: Number(2n + random(60n)) }, nodeOf));
        const proof = tree.proof(Number(random(BigInt(tree.leafCount))));
        const path = [...proof.path];
        path[2 * Number(random(BigInt(path.length / 2)))] = word();
        return { ...proof, path };
      },
      (proof) => [proof.hash, proof.sum, BigInt(proof.index), BigInt(depthOf(proof.leafCount)), proof.path],
      (proof) => {
        const { hash, sum } = rootOfProof(proof);
        return [hash, sum];
      },
    );
  });

  describe("a tree of 1,000,001 sites, depth 20", () => {
    const count = 1_000_001;
    const nodes = new Uint8Array(count * 64);
    let tree: ReturnType<typeof buildSumTreeFrom>;
    // The first and the last, whose siblings are empty, and forty between.
    const indices = [0, 1, count - 1, ...Array.from({ length: 40 }, () => Number(random(BigInt(count))))];

    beforeAll(() => {
      randomFillSync(nodes);
      // 40 bits a lane: a million cannot overflow.
      for (let at = 32; at < nodes.length; at += at % 64 === 56 ? 40 : 8) nodes.fill(0, at, at + 3);
      tree = buildSumTreeFrom({ nodes });
    });

    const verify = (proof: ReturnType<typeof tree.proof>) =>
      chain.client.readContract({
        ...harness,
        functionName: "verify",
        args: [proof.hash, proof.sum, BigInt(proof.index), 20n, proof.path],
      });

    test("the contract comes to its root and its sums from every proof", async () => {
      expect(tree.depth).toBe(20);
      const answers = await Promise.all(indices.map((index) => verify(tree.proof(index))));
      expect(answers).toEqual(indices.map(() => [tree.root, tree.sums]));
    });

    test("and from none with another leaf, sum, place or sibling", async () => {
      for (const index of indices.slice(0, 5)) {
        const proof = tree.proof(index);
        const swapped = (at: number, value: Hex) => proof.path.map((word, i) => (i === at ? value : word));
        const forged = [
          { ...proof, hash: word() },
          { ...proof, sum: proof.sum + 1n },
          { ...proof, index: index ^ 1 },
          { ...proof, index: index ^ (1 << 19) },
          { ...proof, path: swapped(0, word()) },
          { ...proof, path: swapped(38, word()) },
          { ...proof, path: swapped(39, numberToHex(1n, { size: 32 })) },
        ];
        for (const answer of await Promise.all(forged.map(verify))) {
          expect(answer).not.toEqual([tree.root, tree.sums]);
        }
        await expect(verify({ ...proof, path: proof.path.slice(2) })).rejects.toThrow("PathLength");
        // The sums above it would overflow.
        await expect(verify({ ...proof, sum: 2n ** 256n - 1n })).rejects.toThrow("RegisterOverflow");
      }
    });
  });

  test("the partition of a period", async () => {
    await compare(
      "split",
      () => ({
        generation: sized(64n),
        gridImport: sized(64n),
        discharge: sized(64n),
        gridExport: sized(64n),
        charge: sized(64n),
      }),
      (f) => [f.generation, f.gridImport, f.discharge, f.gridExport, f.charge],
      (f) => {
        const { greenCharge, directExport } = partition(f);
        return [greenCharge, directExport];
      },
    );
  });
});
