// The sum tree as its definition reads, recursive and slow: what the SDK's builder and the contract are compared to.
import { type Address, concat, encodeAbiParameters, type Hex, keccak256, numberToHex, stringToHex } from "viem";
import type { Batch, Leaf, Reading } from "../../src/measurement/types.ts";

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
export function referenceNode(
  leaves: readonly Node[],
  height: number,
  start = 0,
  nodeAt: typeof referenceNode = referenceNode,
): Node {
  if (height === 0) return leaves[start] ?? { hash: ZERO, lanes: [0n, 0n, 0n, 0n] };
  const left = nodeAt(leaves, height - 1, start);
  const right = nodeAt(leaves, height - 1, start + 2 ** (height - 1));
  return {
    hash: keccak256(concat([left.hash, wordOf(left.lanes), right.hash, wordOf(right.lanes)])),
    lanes: left.lanes.map((lane, index) => lane + (right.lanes[index] ?? 0n)),
  };
}

export function referenceDepth(leafCount: number): number {
  return Math.ceil(Math.log2(leafCount));
}

export function referencePath(
  leaves: readonly Node[],
  index: number,
  nodeAt: typeof referenceNode = referenceNode,
): Hex[] {
  const path: Hex[] = [];
  for (let height = 0; height < referenceDepth(leaves.length); height++) {
    const own = Math.floor(index / 2 ** height);
    const sibling = nodeAt(leaves, height, (own ^ 1) * 2 ** height);
    path.push(sibling.hash, wordOf(sibling.lanes));
  }
  return path;
}

/** {@link referenceNode} that computes no node twice, of one list of leaves. */
export function rememberedNode(): typeof referenceNode {
  const known = new Map<string, Node>();
  const nodeAt: typeof referenceNode = (leaves, height, start = 0) => {
    const key = `${height} ${start}`;
    const node = known.get(key) ?? referenceNode(leaves, height, start, nodeAt);
    known.set(key, node);
    return node;
  };
  return nodeAt;
}

const READING =
  "Reading(uint64 site,uint40 periodEnd,uint32 revision,uint16 epoch,uint8 quality,uint256 energy,uint256 flows)";
const BATCH =
  "Batch(uint32 fleet,uint40 periodEnd,uint32 revision,uint32 leafCount,bytes32 root,uint256 sums,bytes32 dataHash,bytes32 previous)";
const DOMAIN = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)";

/** keccak256 of 32-byte words. */
function hashWords(words: readonly (Hex | bigint | number)[]): Hex {
  return keccak256(
    concat(words.map((value) => (typeof value === "string" ? value : numberToHex(value, { size: 32 })))),
  );
}

const typeHash = (type: string): Hex => keccak256(stringToHex(type));

export function referenceReadingHash(r: Reading): Hex {
  return hashWords([typeHash(READING), r.site, r.periodEnd, r.revision, r.epoch, r.quality, r.energy, r.flows]);
}

export function referenceBatchHash(b: Batch): Hex {
  return hashWords([
    typeHash(BATCH),
    b.fleet,
    b.periodEnd,
    b.revision,
    b.leafCount,
    b.root,
    b.sums,
    b.dataHash,
    b.previous,
  ]);
}

export function referenceQuorumId(threshold: number, members: readonly Address[]): Hex {
  return keccak256(encodeAbiParameters([{ type: "uint8" }, { type: "address[]" }], [threshold, members]));
}

export function referenceOracleDigest(chainId: number, address: Address, structHash: Hex): Hex {
  const domain = hashWords([typeHash(DOMAIN), typeHash("Wattle MeterOracle"), typeHash("1"), chainId, BigInt(address)]);
  return keccak256(concat(["0x1901", domain, structHash]));
}
