// Writes sdk/vectors/*.json; hashes come from the reference, not from the SDK. Then `biome check --write sdk/vectors`.
import { writeFileSync } from "node:fs";
import { p256 } from "@noble/curves/p256";
import { bytesToHex, concat, type Hex, hexToBytes, keccak256, numberToHex, stringToHex } from "viem";
import { privateKeyToAccount, sign } from "viem/accounts";
import type { Batch, Leaf, Reading } from "../../src/measurement/types.ts";
import {
  lanesOf,
  referenceBatchHash,
  referenceDepth,
  referenceLeafHash,
  referenceNode,
  referenceOracleDigest,
  referencePath,
  referenceQuorumId,
  referenceReadingHash,
  wordOf,
} from "./reference.ts";

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
write("sum-tree", vectors);

const CHAIN = 31337;
const ORACLE = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const deviceKey = keccak256(stringToHex("device"));
const device = privateKeyToAccount(deviceKey);
const p256Point = p256.getPublicKey(hexToBytes(deviceKey), false);

const readings = await Promise.all(
  Array.from({ length: 4 }, async (_, index) => {
    const { leaf } = vectorLeaf(index);
    const reading: Reading = {
      site: leaf.site,
      periodEnd: leaf.readAt,
      revision: leaf.revision,
      epoch: index + 1,
      quality: index === 2 ? 1 : 0,
      energy: leaf.energy,
      flows: leaf.flows,
    };
    const structHash = referenceReadingHash(reading);
    const digest = referenceOracleDigest(CHAIN, ORACLE, structHash);
    const { r, s } = p256.sign(hexToBytes(digest), hexToBytes(deviceKey), { lowS: true });
    return {
      ...reading,
      site: Number(reading.site),
      energy: numberToHex(reading.energy, { size: 32 }),
      flows: numberToHex(reading.flows, { size: 32 }),
      structHash,
      digest,
      secp256k1Signature: await sign({ hash: digest, privateKey: deviceKey, to: "hex" }),
      p256Signature: concat([numberToHex(r, { size: 32 }), numberToHex(s, { size: 32 })]),
    };
  }),
);

const members = [1n, 2n, 3n]
  .map((word) => privateKeyToAccount(keccak256(stringToHex(`attester/${word}`))).address)
  .sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
let previous: Hex = numberToHex(0, { size: 32 });
const batches = vectors.trees.map(({ leafCount, root, sums }, index) => {
  const batch: Batch = {
    fleet: 7,
    periodEnd: READ_AT + 900 * index,
    revision: index % 2,
    leafCount,
    root,
    sums: BigInt(sums),
    dataHash: keccak256(stringToHex(`data/${index}`)),
    previous,
  };
  const structHash = referenceBatchHash(batch);
  previous = structHash;
  return { ...batch, sums, structHash, digest: referenceOracleDigest(CHAIN, ORACLE, structHash) };
});

write("readings", {
  chainId: CHAIN,
  verifyingContract: ORACLE,
  device: {
    privateKey: deviceKey,
    address: device.address,
    p256X: bytesToHex(p256Point.subarray(1, 33)),
    p256Y: bytesToHex(p256Point.subarray(33)),
  },
  readings,
  quorum: { threshold: 2, members, id: referenceQuorumId(2, members) },
  batches,
});

function write(name: string, content: object): void {
  writeFileSync(new URL(`../../vectors/${name}.json`, import.meta.url), `${JSON.stringify(content, null, 2)}\n`);
}
