// The sum tree as its definition reads, recursive and slow: what the SDK's builder and the contract are compared to.
import { concat, type Hex, keccak256, numberToHex } from "viem";
import type { Leaf } from "../../src/measurement/sumTree.ts";

export interface Node {
  hash: Hex;
  lanes: bigint[];
}

const ZERO: Hex = `0x${"00".repeat(32)}`;

export function wordOf(lanes: readonly bigint[]): Hex {
  return concat(lanes.map((lane) => numberToHex(lane, { size: 8 })));
}

export function lanesOf(word: bigint): bigint[] {
  return [192n, 128n, 64n, 0n].map((shift) => (word >> shift) & 0xffff_ffff_ffff_ffffn);
}

export function referenceLeafHash(leaf: Leaf): Hex {
  const head =
    (leaf.site << 192n) |
    (BigInt(leaf.readAt) << 152n) |
    (BigInt(leaf.revision) << 120n) |
    (BigInt(leaf.quality) << 112n);
  return keccak256(
    concat([
      numberToHex(head, { size: 32 }),
      numberToHex(leaf.energy, { size: 32 }),
      numberToHex(leaf.flows, { size: 32 }),
      leaf.reading,
      leaf.profile,
    ]),
  );
}

/** The node at `height` over the leaves from `start` on. */
export function referenceNode(leaves: readonly Node[], height: number, start = 0): Node {
  if (height === 0) return leaves[start] ?? { hash: ZERO, lanes: [0n, 0n, 0n, 0n] };
  const left = referenceNode(leaves, height - 1, start);
  const right = referenceNode(leaves, height - 1, start + 2 ** (height - 1));
  return {
    hash: keccak256(concat([left.hash, wordOf(left.lanes), right.hash, wordOf(right.lanes)])),
    lanes: left.lanes.map((lane, index) => lane + (right.lanes[index] ?? 0n)),
  };
}

export function referenceDepth(leafCount: number): number {
  return Math.ceil(Math.log2(leafCount));
}

export function referencePath(leaves: readonly Node[], index: number): Hex[] {
  const path: Hex[] = [];
  for (let height = 0; height < referenceDepth(leaves.length); height++) {
    const own = Math.floor(index / 2 ** height);
    const sibling = referenceNode(leaves, height, (own ^ 1) * 2 ** height);
    path.push(sibling.hash, wordOf(sibling.lanes));
  }
  return path;
}
