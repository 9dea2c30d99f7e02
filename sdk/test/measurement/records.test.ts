import { bytesToHex, hexToBytes, IntegerOutOfRangeError, keccak256 } from "viem";
import { describe, expect, test } from "vitest";
import { buildBatch, buildBatchFrom } from "../../src/measurement/batch.ts";
import {
  allocateLeaves,
  encodeLeaf,
  encodeLeaves,
  type FleetLeaf,
  LeafIndexError,
  MalformedLeavesError,
  readRecords,
  writeLeaf,
} from "../../src/measurement/leaves.ts";
import { UnalignedPeriodError } from "../../src/measurement/period.ts";
import { LaneUnderflowError } from "../../src/measurement/registers.ts";
import { buildSumTree, EMPTY_LEAF, sumNodeOf } from "../../src/measurement/sumTree.ts";
import { buildSumTreeInSteps } from "../../src/measurement/treeSteps.ts";
import type { Leaf } from "../../src/measurement/types.ts";
import { type Node, referenceLeafHash, wordOf } from "./reference.ts";
import { amid, build, expectEqual, hashers, MAX, packed, random, someNode, word } from "./trees.ts";

describe("records", () => {
  const someLeaf = (): FleetLeaf => {
    const entry = someNode(50n).lanes;
    const grown = someNode(40n).lanes;
    const leaf: Leaf = {
      site: 1n + random(MAX),
      readAt: Number(random(2n ** 40n)),
      revision: Number(random(2n ** 32n)),
      quality: random(2n) === 0n ? 0 : 1,
      energy: BigInt(wordOf(entry.map((lane, index) => lane + (grown[index] ?? 0n)))),
      flows: BigInt(word()),
      reading: word(),
      profile: word(),
    };
    return { leaf, entry: BigInt(wordOf(entry)) };
  };
  const someLeaves = (count: number) => Array.from({ length: count }, () => (random(5n) === 0n ? null : someLeaf()));
  const recordsOf = (leaves: readonly (FleetLeaf | null)[]): Uint8Array =>
    amid(hexToBytes(encodeLeaves({ fleet: 1, periodEnd: 900, revision: 0, leaves })).subarray(21));
  const nodesOf = (leaves: readonly (FleetLeaf | null)[]): Node[] =>
    leaves.map((item) => {
      if (!item) return { hash: EMPTY_LEAF.hash, lanes: [0n, 0n, 0n, 0n] };
      const lane = (word: bigint, shift: bigint) => (word >> shift) & MAX;
      const lanes = [192n, 128n, 64n, 0n].map((shift) => lane(item.leaf.energy, shift) - lane(item.entry, shift));
      return { hash: referenceLeafHash(item.leaf), lanes };
    });

  test.each(hashers)("by $name: leaf hashes, sums over the entry and empty sites are the definition's", (hasher) => {
    for (const count of [1, 2, 3, 7, 64, 69, 1025]) {
      const leaves = someLeaves(count);
      const tree = build({ records: recordsOf(leaves) }, hasher);
      expectEqual(tree, nodesOf(leaves), [0, count - 1, Math.floor(count / 2)]);
    }
  });

  test("a batch from its published bytes is that of its leaves", async () => {
    const leaves = someLeaves(37);
    const published = { fleet: 4_000_000_000, periodEnd: 900 * 1_000_000_000, revision: 4_000_000_001, leaves };
    const previous = word();
    const { batch, data, tree } = buildBatch(published, previous);
    const slow = buildSumTree(leaves.map((item) => (item ? sumNodeOf(item.leaf, item.entry) : EMPTY_LEAF)));
    expect([tree.root, tree.sums, tree.proof(36)]).toEqual([slow.root, slow.sums, slow.proof(36)]);
    expect(keccak256(data)).toBe(batch.dataHash);
    expect(data).toBe(bytesToHex(hexToBytes(data)));

    const bytes = amid(hexToBytes(data));
    const from = buildBatchFrom(bytes, previous);
    expect(from.batch).toEqual(batch);
    expect(from.tree.proof(5)).toEqual(tree.proof(5));
    const inSteps = await buildSumTreeInSteps(readRecords(bytes));
    expect(buildBatchFrom(bytes, previous, inSteps)).toEqual({ batch, tree: inSteps });
    expect(() => buildBatchFrom(hexToBytes(encodeLeaves({ ...published, periodEnd: 901 })), previous)).toThrow(
      UnalignedPeriodError,
    );
    expect(() => buildBatchFrom(bytes.subarray(1), previous)).toThrow(MalformedLeavesError);
    expect(() => buildBatchFrom(bytes.subarray(0, bytes.length - 1), previous)).toThrow(MalformedLeavesError);
  });

  test("leaves are written in any order, over others, and taken out again", () => {
    const leaves = someLeaves(9);
    const data = amid(allocateLeaves({ fleet: 1, periodEnd: 900, revision: 2, leafCount: 9 }));
    for (const [index, item] of [...leaves.entries()].reverse()) {
      writeLeaf(data, index, someLeaf());
      writeLeaf(data, index, item);
    }
    expect(bytesToHex(data)).toBe(encodeLeaves({ fleet: 1, periodEnd: 900, revision: 2, leaves }));
    for (const index of [9, -1, 0.5]) {
      expect(() => writeLeaf(data, index, someLeaf())).toThrow(new LeafIndexError(index, 9));
    }
  });

  test("fields that do not fit their bits are refused", () => {
    const { leaf, entry } = someLeaf();
    const wrong: FleetLeaf[] = [
      { leaf: { ...leaf, site: 2n ** 64n }, entry },
      { leaf: { ...leaf, site: -1n }, entry },
      { leaf: { ...leaf, readAt: 2 ** 40 }, entry },
      { leaf: { ...leaf, revision: 2 ** 32 }, entry },
      { leaf: { ...leaf, energy: 2n ** 256n }, entry },
      { leaf: { ...leaf, flows: -1n }, entry },
      { leaf, entry: 2n ** 256n },
    ];
    for (const item of wrong) {
      const data = allocateLeaves({ fleet: 1, periodEnd: 900, revision: 0, leafCount: 1 });
      expect(() => writeLeaf(data, 0, item)).toThrow(IntegerOutOfRangeError);
    }
    const widest = { ...leaf, site: MAX, readAt: 2 ** 40 - 1, revision: 2 ** 32 - 1, energy: 2n ** 256n - 1n };
    expect(keccak256(encodeLeaf(widest))).toBe(referenceLeafHash(widest));
  });

  describe.each(hashers)("by $name", (hasher) => {
    // First and second of a pair, odd last, in the second window.
    test.each([0, 3, 4, 1100])("leaf %i below its entry, in each lane", (at) => {
      const leaves = Array.from({ length: at + 1 }, someLeaf);
      for (const lane of [0, 1, 2, 3]) {
        const cases = [
          [2n ** 63n - 1n, 2n ** 63n],
          [4n, 5n],
          [0n, MAX],
          [MAX - 1n, MAX],
        ] as const;
        for (const [now, before] of at < 1000 ? cases : cases.slice(0, 1)) {
          const energy = packed([MAX, MAX, MAX, MAX].map((full, i) => (i === lane ? now : full)));
          const entry = packed([0n, 7n, MAX, 1n].map((low, i) => (i === lane ? before : low)));
          leaves[at] = { leaf: { ...someLeaf().leaf, energy }, entry };
          const records = recordsOf(leaves);
          expect(() => build({ records }, hasher)).toThrow(new LaneUnderflowError(energy, entry, lane));
        }
      }
    });

    test("heads that no leaf has: another quality, bits beyond it", () => {
      for (const at of [0, 1, 2]) {
        const sound = recordsOf(Array.from({ length: at + 1 }, someLeaf));
        const withByte = (byte: number, value: number) => {
          const records = sound.slice();
          records[192 * at + byte] = value;
          return records;
        };
        for (const quality of [2, 3, 128, 255]) {
          expect(() => build({ records: withByte(17, quality) }, hasher)).toThrow(
            new MalformedLeavesError(`leaf ${at} has quality ${quality}`),
          );
        }
        for (let byte = 18; byte < 32; byte++) {
          expect(() => build({ records: withByte(byte, 1) }, hasher)).toThrow(
            new MalformedLeavesError(`leaf ${at} has bits beyond its quality`),
          );
        }
      }
    });

    test("one bit anywhere in a record of zeros makes it a leaf", () => {
      for (const byte of [0, 7, 12, 16, 17, 32, 63, 64, 95, 96, 127, 128, 135, 136, 159]) {
        const records = new Uint8Array(192 * 2);
        records[192 + byte] = 1;
        const { hash } = build({ records }, hasher).proof(1);
        expect(hash).toBe(keccak256(records.subarray(192, 352)));
      }
    });
  });

  test("a site that is nothing but an entry is refused, not taken for an empty one", () => {
    const records = new Uint8Array(192);
    records[191] = 1;
    for (const hasher of hashers) {
      expect(() => build({ records }, hasher)).toThrow(new LaneUnderflowError(0n, 1n, 3));
    }
  });
});
