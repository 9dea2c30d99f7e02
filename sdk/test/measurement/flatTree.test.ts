import { readFileSync } from "node:fs";
import fc from "fast-check";
import { bytesToHex, concatBytes, type Hex, hexToBytes, keccak256, stringToBytes } from "viem";
import { afterEach, describe, expect, test, vi } from "vitest";
import { hashesOf } from "../../src/measurement/flatTree.ts";
import { decodeLeaves, encodeLeaf, encodeLeaves, LeafIndexError } from "../../src/measurement/leaves.ts";
import { LaneOverflowError } from "../../src/measurement/registers.ts";
import {
  buildSumTreeFrom,
  EMPTY_LEAF,
  EmptyTreeError,
  hashBytes,
  hashPieces,
  LeafBytesError,
  verifySumProof,
} from "../../src/measurement/sumTree.ts";
import { javascriptHasher, treeHasher } from "../../src/measurement/treeHasher.ts";
import { buildSumTreeInSteps } from "../../src/measurement/treeSteps.ts";
import type { Leaf } from "../../src/measurement/types.ts";
import { type Node, referenceNode } from "./reference.ts";
import { amid, build, expectEqual, flatOf, hashers, MAX, packed, random, someNodes, wasm, word } from "./trees.ts";

describe.each(hashers)("trees by $name equal the definition", (hasher) => {
  test("of 1 to 70 leaves, every proof", () => {
    for (let count = 1; count <= 70; count++) {
      const list = someNodes(count);
      expectEqual(build({ nodes: flatOf(list) }, hasher), list, list.keys());
    }
  });

  // A step is 1024 nodes: whole ones, and one leaf more or less.
  test.each(hasher === wasm ? [2047, 2048, 2049, 4097] : [2049])("of %i leaves", (count) => {
    const list = someNodes(count);
    const picks = Array.from({ length: 20 }, () => Number(random(BigInt(count))));
    expectEqual(build({ nodes: flatOf(list) }, hasher), list, [0, count - 1, count - 2, ...picks]);
  });

  test("of random numbers of leaves", () => {
    for (let run = 0; run < 3; run++) {
      const list = someNodes(Number(1n + random(2000n)));
      expectEqual(build({ nodes: flatOf(list) }, hasher), list, [0, Math.floor(list.length / 2), list.length - 1]);
    }
  });

  test("and a proof asked for beyond the leaves is refused", () => {
    const tree = build({ nodes: flatOf(someNodes(5)) }, hasher);
    for (const index of [5, 6, 7, -1, 0.5]) expect(() => tree.proof(index)).toThrow(new LeafIndexError(index, 5));
  });
});

describe.each(hashers)("sums by $name", (hasher) => {
  const lanesWith = (lane: number, value: bigint, others = 0n) =>
    [0, 1, 2, 3].map((i) => (i === lane ? value : others));
  const nodeWith = (lanes: bigint[]): Node => ({ hash: word(), lanes });

  // Heights 0, 1 and 3; the first and the second of a pair; an odd last pair; the second step.
  test.each([
    [2, 0, 1],
    [4, 2, 3],
    [6, 4, 5],
    [4, 1, 2],
    [16, 3, 12],
    [9, 0, 8],
    [2060, 2056, 2057],
  ])("of %i leaves overflow where %i and %i meet, in each lane", (count, first, second) => {
    for (const lane of [0, 1, 2, 3]) {
      const cases = [
        [MAX, 1n],
        [1n, MAX],
        [MAX, MAX],
        [2n ** 63n, 2n ** 63n],
      ] as const;
      for (const [a, b] of count < 1000 ? cases : cases.slice(0, 1)) {
        // The other lanes are as full as they may be: no carry of theirs is to be seen.
        const list = Array.from({ length: count }, () => nodeWith([0n, 0n, 0n, 0n]));
        list[first] = nodeWith(lanesWith(lane, a, MAX));
        list[second] = nodeWith(lanesWith(lane, b));
        expect(() => build({ nodes: flatOf(list) }, hasher)).toThrow(
          new LaneOverflowError(packed(lanesWith(lane, a, MAX)), packed(lanesWith(lane, b)), lane),
        );
        list[second] = nodeWith(lanesWith(lane, MAX - a));
        const { sums } = build({ nodes: flatOf(list) }, hasher);
        expect(sums).toBe(packed([MAX, MAX, MAX, MAX]));
      }
    }
  });

  test("equal exact ones, or fail as they do, for lanes of any size", () => {
    const lane = fc.oneof(
      fc.bigInt({ min: 0n, max: MAX }),
      fc.constantFrom(0n, 1n, 2n ** 32n, 2n ** 63n - 1n, 2n ** 63n, MAX),
      fc.bigInt({ min: 0n, max: 2n ** 40n }),
    );
    const node = fc
      .array(lane, { minLength: 4, maxLength: 4 })
      .map((lanes): Node => ({ hash: EMPTY_LEAF.hash, lanes }));
    let overflows = 0;
    fc.assert(
      fc.property(fc.array(node, { minLength: 1, maxLength: 5 }), (list) => {
        const totals = [0, 1, 2, 3].map((at) => list.reduce((sum, { lanes }) => sum + (lanes[at] ?? 0n), 0n));
        const fits = totals.every((total) => total <= MAX);
        if (fits) expect(build({ nodes: flatOf(list) }, hasher).sums).toBe(packed(totals));
        else expect(() => build({ nodes: flatOf(list) }, hasher)).toThrow(LaneOverflowError);
        overflows += fits ? 0 : 1;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(overflows).toBeGreaterThan(50);
    expect(overflows).toBeLessThan(290);
  });

  test("do not see what an earlier tree left behind", () => {
    const full = Array.from({ length: 8 }, () => nodeWith([MAX, MAX, MAX, MAX]));
    expect(() => build({ nodes: flatOf(full) }, hasher)).toThrow(LaneOverflowError);
    const list = someNodes(2);
    expectEqual(build({ nodes: flatOf(list) }, hasher), list, [0, 1]);
    const low = new Uint8Array(192 * 4).fill(0x80);
    low.fill(0xff, 160, 192);
    expect(() => build({ records: low }, hasher)).toThrow();
    expect(build({ records: new Uint8Array(192) }, hasher).root).toBe(EMPTY_LEAF.hash);
  });
});

// A tree asks for a step at a time; a hasher takes any number, in windows of its own.
describe("more than a window at once", () => {
  const children = new Uint8Array(128 * 5001);
  const records = new Uint8Array(192 * 3001);
  for (let at = 0; at < children.length; at++) if (at % 64 < 32 || at % 8 > 1) children[at] = (at * 31) >> 2;
  for (let at = 0; at < records.length; at++) if (at % 192 >= 32 && at % 192 < 160) records[at] = (at * 37) >> 2;

  test("both hashers write the same", () => {
    for (const [hash, from, size] of [
      ["parents", children, 128],
      ["leaves", records, 192],
    ] as const) {
      const [one, other] = hashers.map((hasher) => {
        const into = new Uint8Array((from.length / size) * 64);
        expect(hasher[hash](from, into)).toBe(true);
        return into;
      });
      expect(Buffer.compare(one ?? children, other ?? children)).toBe(0);
    }
  });

  test("a fault in any of them is told", () => {
    for (const index of [0, 2047, 2048, 4500, 5000]) {
      const overflowing = children.slice().fill(0xff, 128 * index + 32, 128 * index + 64);
      expect(wasm.parents(overflowing, new Uint8Array(64 * 5001))).toBe(false);
    }
    for (const index of [0, 1023, 1024, 2500, 3000]) {
      const malformed = records.slice().fill(1, 192 * index + 31, 192 * index + 32);
      expect(wasm.leaves(malformed, new Uint8Array(64 * 3001))).toBe(false);
    }
  });
});

describe("one hasher, many trees", () => {
  test("a tree's proofs stay as they were while others are built", () => {
    const lists = [13, 2500, 6, 1].map(someNodes);
    const trees = lists.map((list) => buildSumTreeFrom({ nodes: flatOf(list) }));
    trees.forEach((tree, index) => {
      const list = lists[index] ?? [];
      expectEqual(tree, list, [0, list.length - 1]);
    });
  });

  test("trees that are built in turns do not mix", async () => {
    vi.spyOn(performance, "now").mockImplementation(ticking());
    const lists = [3000, 2999].map(someNodes);
    const order: number[] = [];
    const trees = await Promise.all(
      lists.map((list, index) => buildSumTreeInSteps({ nodes: flatOf(list) }, () => order.push(index))),
    );
    trees.forEach((tree, index) => {
      const list = lists[index] ?? [];
      expectEqual(tree, list, [0, list.length - 1]);
    });
    expect(order.slice(0, 4)).toEqual([0, 1, 0, 1]);
  });

  test.each([255, 256, 257, 511, 513, 1_024, 1_300])(
    "of %i records, whose lowest levels are not kept, has the root and the proofs of the tree over their nodes",
    (count) => {
      const records = new Uint8Array(192 * count);
      const view = new DataView(records.buffer);
      for (let index = 0; index < count; index++) {
        if (index % 7 === 3) continue; // no leaf yet
        view.setUint32(192 * index + 4, index + 1);
        view.setUint32(192 * index + 36, 1_000 + index);
      }
      const nodes = new Uint8Array(64 * count);
      javascriptHasher.leaves(records, nodes);
      const [folded, whole] = [buildSumTreeFrom({ records }), buildSumTreeFrom({ nodes })];
      expect([folded.root, folded.sums, folded.depth]).toEqual([whole.root, whole.sums, whole.depth]);
      for (const index of [0, 1, 3, 254, 127, count >> 1, count - 2, count - 1, 2]) {
        expect(folded.proof(index)).toEqual(whole.proof(index));
        expect(verifySumProof(folded, folded.proof(index))).toBe(true);
      }
    },
  );

  test("progress grows to the number of hashes, and other work runs meanwhile", async () => {
    vi.spyOn(performance, "now").mockImplementation(ticking());
    const records = new Uint8Array(192 * 5000);
    for (let at = 7; at < records.length; at += 192) records[at] = 1;
    const seen: number[] = [];
    let turns = 0;
    const timer = setInterval(() => turns++);
    // 5000 leaves, 2500 + 1250 + 625 + 313 + 157 + 79 + 40 + 20 + 10 + 5 + 3 + 2 + 1 nodes.
    const total = 5000 + 5005;
    expect(hashesOf({ records })).toBe(total);
    const tree = await buildSumTreeInSteps({ records }, (done, of) => {
      seen.push(done);
      expect(of).toBe(total);
    });
    clearInterval(timer);
    expect(tree.root).toBe(buildSumTreeFrom({ records }).root);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(total);
    expect(seen.at(-2)).toBe(total); // what was counted on the way is what was announced
    expect(turns).toBeGreaterThan(3);
  });

  /** A clock on which every look is past a pause. */
  function ticking(): () => number {
    let now = 0;
    return () => {
      now += 100;
      return now;
    };
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });
});

describe("keccak256", () => {
  // The Keccak team's for the empty message; Ethereum's for the others.
  test.each<[string, Hex]>([
    ["", "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"],
    ["abc", "0x4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"],
    ["Transfer(address,address,uint256)", "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"],
  ])("of %j is the known one", (text, hash) => {
    for (const hasher of hashers) expect(bytesToHex(hasher.keccak256([stringToBytes(text)]))).toBe(hash);
  });

  test("equals viem's at every length up to four blocks, and beyond a window", () => {
    // 1927 blocks of 136 bytes fill WebAssembly's window.
    const lengths = [...Array.from({ length: 4 * 136 + 2 }, (_, index) => index), 262_071, 262_072, 262_073, 600_000];
    for (const length of lengths) {
      const bytes = amid(Uint8Array.from({ length }, (_, index) => (index * 167 + length) >> 3));
      expect(bytesToHex(wasm.keccak256([bytes]))).toBe(keccak256(bytes));
    }
  });

  test.each([
    [[]],
    [[1]],
    [[0, 135, 1]],
    [[136, 136]],
    [[135, 2, 135]],
    [[137, 400, 3, 0, 900]],
    [[300_000, 1, 300_001]],
  ])("of pieces of %j bytes is that of all of them", (lengths) => {
    const pieces = lengths.map((length, at) => Uint8Array.from({ length }, (_, index) => index * 89 + at));
    const whole = keccak256(concatBytes(pieces));
    for (const hasher of hashers) expect(bytesToHex(hasher.keccak256(pieces))).toBe(whole);
    expect(hashPieces(pieces)).toBe(whole);
  });

  test("hashBytes is it", () => {
    const data = new Uint8Array(1000).fill(7);
    expect(hashBytes(data)).toBe(keccak256(data));
  });
});

describe("the vectors that Solidity reads", () => {
  const vectors = JSON.parse(readFileSync(new URL("../../vectors/sum-tree.json", import.meta.url), "utf8"));

  test.each(hashers)("by $name", (hasher) => {
    const records = new Uint8Array(192 * vectors.leaves.length);
    for (const [index, { entry, site, energy, flows, ...rest }] of vectors.leaves.entries()) {
      const leaf: Leaf = { ...rest, site: BigInt(site), energy: BigInt(energy), flows: BigInt(flows) };
      records.set(encodeLeaf(leaf), 192 * index);
      records.set(hexToBytes(entry, { size: 32 }), 192 * index + 160);
    }
    for (const { leafCount, depth, root, sums, paths } of vectors.trees) {
      const tree = build({ records: records.subarray(0, 192 * leafCount) }, hasher);
      expect([tree.root, tree.sums, tree.depth]).toEqual([root, BigInt(sums), depth]);
      for (const [index, path] of paths.entries()) {
        expect(tree.proof(index).path).toEqual(path);
        expect(tree.proof(index).hash).toBe(vectors.leaves[index].hash);
      }
    }
  });
});

describe("without WebAssembly", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** WebAssembly that refuses to compile. */
  const refusing = (error: Error) => ({
    Instance: WebAssembly.Instance,
    Module: class {
      constructor() {
        throw error;
      }
    },
  });
  test.each([
    ["where there is none", undefined],
    ["where it has no SIMD", refusing(new WebAssembly.CompileError("invalid value type 's128'"))],
    ["where a page may not compile it", refusing(new EvalError("forbidden by its Content-Security-Policy"))],
  ])("JavaScript builds the same tree: %s", async (_, stub) => {
    const list = someNodes(77);
    const { root, sums } = buildSumTreeFrom({ nodes: flatOf(list) });
    expect(treeHasher().name).toBe("wasm");
    vi.stubGlobal("WebAssembly", stub);
    vi.resetModules();
    const there = await import("../../src/measurement/treeHasher.ts");
    expect(there.treeHasher().name).toBe("javascript");
    const fresh = await import("../../src/measurement/sumTree.ts");
    const tree = fresh.buildSumTreeFrom({ nodes: flatOf(list) });
    expect([tree.root, tree.sums]).toEqual([root, sums]);
    expect(verifySumProof({ root, sums }, tree.proof(76))).toBe(true);
  });
});

test("bytes that are no whole leaves, or none at all", async () => {
  for (const nodes of [new Uint8Array(63), new Uint8Array(65)]) {
    expect(() => buildSumTreeFrom({ nodes })).toThrow(new LeafBytesError(nodes.length, 64));
  }
  await expect(buildSumTreeInSteps({ records: new Uint8Array(193) })).rejects.toThrow(new LeafBytesError(193, 192));
  expect(() => buildSumTreeFrom({ nodes: new Uint8Array(0) })).toThrow(EmptyTreeError);
  expect(() => buildSumTreeFrom({ records: new Uint8Array(0) })).toThrow(EmptyTreeError);
});

test("what is published and read again has the same tree as its records", () => {
  const leaves = [null, null, null];
  const data = encodeLeaves({ fleet: 1, periodEnd: 900, revision: 0, leaves });
  expect(decodeLeaves(data).leaves).toEqual(leaves);
  const { hash } = referenceNode([], 2);
  expect(buildSumTreeFrom({ records: hexToBytes(data).subarray(21) }).root).toBe(hash);
});

test.each([3, 255, 256, 257, 1_500])(
  "a tree over %i records that are read when they are needed is the same",
  async (count) => {
    const records = new Uint8Array(192 * count);
    const view = new DataView(records.buffer);
    for (let index = 0; index < count; index++) {
      if (index % 5 === 2) continue;
      view.setBigUint64(192 * index, BigInt(index + 1));
      view.setBigUint64(192 * index + 32, BigInt(index));
    }
    const asked: number[] = [];
    const recordsAt = (first: number, number: number) => {
      asked.push(first + number);
      return records.slice(192 * first, 192 * (first + number));
    };
    const [tree, same] = [await buildSumTreeInSteps({ recordsAt, leafCount: count }), buildSumTreeFrom({ records })];
    expect([tree.root, tree.sums, tree.leafCount]).toEqual([same.root, same.sums, count]);
    for (let index = 0; index < count; index += count < 300 ? 1 : 97)
      expect(tree.proof(index)).toEqual(same.proof(index));
    expect(Math.max(...asked)).toBe(count);
  },
);
