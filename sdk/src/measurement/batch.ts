import {
  type Address,
  bytesToBigInt,
  bytesToHex,
  bytesToNumber,
  concat,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  hashStruct,
  hexToBytes,
  isAddressEqual,
  keccak256,
  numberToBytes,
  slice,
  zeroHash,
} from "viem";
import { BaseError } from "../errors/base.ts";
import { meterOracleAbi } from "../generated/abis/meterOracle.ts";
import { requirePeriodEnd } from "./period.ts";
import { buildSumTree, EMPTY_LEAF, encodeLeaf, type SumTree, sumNodeOf } from "./sumTree.ts";
import { type Domain, measurementTypes, type TypedDataSigner, typedDataOf } from "./typedData.ts";
import type { Batch, Leaf, Quorum, Registers } from "./types.ts";

/** What stands for the batch before a fleet's first: the contract asks for one and ignores it. */
export const NO_BATCH: Batch = {
  fleet: 0,
  periodEnd: 0,
  revision: 0,
  leafCount: 0,
  root: zeroHash,
  sums: 0n,
  dataHash: zeroHash,
  previous: zeroHash,
};

/** A leaf and its site's registers when it entered the fleet, Wh. */
export interface FleetLeaf {
  readonly leaf: Leaf;
  readonly entry: Registers;
}

/** What a fleet publishes of one period. `leaves` are in fleet order; null where a site has no leaf yet. */
export interface PublishedLeaves {
  readonly fleet: number;
  readonly periodEnd: number;
  readonly revision: number;
  readonly leaves: readonly (FleetLeaf | null)[];
}

/** A batch with everything that it commits to. */
export interface BuiltBatch {
  readonly batch: Batch;
  readonly tree: SumTree;
  /** The bytes whose hash is the batch's `dataHash`. */
  readonly data: Hex;
}

/** One attester's signature of a batch. */
export interface AttesterSignature {
  readonly attester: Address;
  readonly signature: Hex;
}

/** Signatures as `postBatch` takes them. */
export interface QuorumSignatures {
  /** Bit i set: member i signed. */
  readonly signers: bigint;
  /** In ascending member order. */
  readonly signatures: readonly Hex[];
}

/** A quorum that the oracle would refuse. */
export class MalformedQuorumError extends BaseError {
  override readonly name = "MalformedQuorumError";

  constructor(quorum: Quorum) {
    super(`${quorum.threshold} of [${quorum.members.join(", ")}] is not a quorum.`, {
      metaMessages: [
        "Give 1 to 32 members in strictly ascending order (quorumOf sorts) and a threshold from 1 to their number.",
      ],
    });
  }
}

/** A signature of somebody who is not in the quorum, or a second one of the same member. */
export class ForeignAttesterError extends BaseError {
  override readonly name = "ForeignAttesterError";

  constructor(attester: Address, again: boolean) {
    super(again ? `${attester} signed twice.` : `${attester} is not a member of the quorum.`, {
      metaMessages: ["Give one signature for each attester of the fleet's quorum."],
    });
  }
}

/** Fewer signatures than the quorum's threshold. */
export class TooFewSignaturesError extends BaseError {
  override readonly name = "TooFewSignaturesError";

  constructor(given: number, threshold: number) {
    super(`${given} signatures; the quorum needs ${threshold}.`, {
      metaMessages: ["Collect more attesters' signatures of the same batch before posting."],
    });
  }
}

/** Published bytes that are not a fleet's leaves. */
export class MalformedLeavesError extends BaseError {
  override readonly name = "MalformedLeavesError";

  constructor(reason: string) {
    super(`These bytes are not a fleet's published leaves: ${reason}.`, {
      metaMessages: ["Fetch them again; their keccak256 must be the batch's dataHash."],
    });
  }
}

const MAGIC = 0x57544c31; // "WTL1"
const HEADER = 21; // magic, fleet, periodEnd (5), revision, leaf count
const RECORD = 192; // a leaf's 160 bytes, its entry

/**
 * Publishes a period's leaves as bytes: "WTL1", fleet (4 bytes), period end (5), revision (4), number of leaves (4), then for each leaf its
 * 160 hashed bytes and its site's 32-byte entry; zeros where there is none. Big-endian. One set of leaves has one serialisation, and
 * whoever holds it can recompute the root.
 *
 * @throws viem's IntegerOutOfRangeError when a field does not fit its bits.
 * @example
 * ```ts
 * import { encodeLeaves, type PublishedLeaves } from "@wattle/sdk";
 * import { keccak256 } from "viem";
 *
 * declare const published: PublishedLeaves;
 * const dataHash = keccak256(encodeLeaves(published));
 * ```
 */
export function encodeLeaves(published: PublishedLeaves): Hex {
  const { fleet, periodEnd, revision, leaves } = published;
  const bytes = new Uint8Array(HEADER + RECORD * leaves.length);
  bytes.set(numberToBytes(MAGIC, { size: 4 }), 0);
  bytes.set(numberToBytes(fleet, { size: 4 }), 4);
  bytes.set(numberToBytes(periodEnd, { size: 5 }), 8);
  bytes.set(numberToBytes(revision, { size: 4 }), 13);
  bytes.set(numberToBytes(leaves.length, { size: 4 }), 17);
  leaves.forEach((item, index) => {
    if (!item) return;
    const at = HEADER + RECORD * index;
    bytes.set(encodeLeaf(item.leaf), at);
    bytes.set(numberToBytes(item.entry, { size: 32 }), at + 160);
  });
  return bytesToHex(bytes);
}

/**
 * Reads what {@link encodeLeaves} wrote.
 *
 * @throws {@link MalformedLeavesError}
 * @example
 * ```ts
 * import { decodeLeaves, rebuildTree } from "@wattle/sdk";
 *
 * declare const data: `0x${string}`;
 * const { root, sums } = rebuildTree(decodeLeaves(data).leaves);
 * ```
 */
export function decodeLeaves(data: Hex): PublishedLeaves {
  const bytes = hexToBytes(data);
  const number = (from: number, to: number) => bytesToNumber(bytes.slice(from, to));
  if (bytes.length < HEADER || number(0, 4) !== MAGIC) throw new MalformedLeavesError("they do not begin with WTL1");
  const count = number(17, 21);
  const expected = HEADER + RECORD * count;
  if (bytes.length !== expected) {
    throw new MalformedLeavesError(`${count} leaves take ${expected} bytes, these are ${bytes.length}`);
  }
  const leaves = Array.from({ length: count }, (_, index) => {
    const at = HEADER + RECORD * index;
    return decodeRecord(bytes.slice(at, at + RECORD), index);
  });
  return { fleet: number(4, 8), periodEnd: number(8, 13), revision: number(13, 17), leaves };
}

function decodeRecord(record: Uint8Array, index: number): FleetLeaf | null {
  if (record.every((byte) => byte === 0)) return null;
  const quality = record[17];
  if (quality !== 0 && quality !== 1) throw new MalformedLeavesError(`leaf ${index} has quality ${quality}`);
  if (record.subarray(18, 32).some((byte) => byte !== 0)) {
    throw new MalformedLeavesError(`leaf ${index} has bits beyond its quality`);
  }
  return {
    leaf: {
      site: bytesToBigInt(record.slice(0, 8)),
      readAt: bytesToNumber(record.slice(8, 13)),
      revision: bytesToNumber(record.slice(13, 17)),
      quality,
      energy: bytesToBigInt(record.slice(32, 64)),
      flows: bytesToBigInt(record.slice(64, 96)),
      reading: bytesToHex(record.subarray(96, 128)),
      profile: bytesToHex(record.subarray(128, 160)),
    },
    entry: bytesToBigInt(record.slice(160, 192)),
  };
}

/**
 * The sum tree over a fleet's leaves; a site without a leaf has the empty one.
 *
 * @throws {@link EmptyTreeError} without leaves; {@link LaneUnderflowError} when a leaf lies below its entry.
 * @example
 * ```ts
 * import { decodeLeaves, rebuildTree } from "@wattle/sdk";
 *
 * declare const data: `0x${string}`;
 * const { root, sums } = rebuildTree(decodeLeaves(data).leaves);
 * ```
 */
export function rebuildTree(leaves: readonly (FleetLeaf | null)[]): SumTree {
  return buildSumTree(leaves.map((item) => (item ? sumNodeOf(item.leaf, item.entry) : EMPTY_LEAF)));
}

/**
 * Builds a fleet's batch of one period from its leaves.
 *
 * @param previous Struct hash of the fleet's previous batch, zero for its first.
 * @throws {@link UnalignedPeriodError}, {@link EmptyTreeError}, {@link LaneUnderflowError}.
 * @example
 * ```ts
 * import { buildBatch, type PublishedLeaves } from "@wattle/sdk";
 *
 * declare const published: PublishedLeaves;
 * const { batch, tree, data } = buildBatch(published, `0x${"00".repeat(32)}`);
 * ```
 */
export function buildBatch(published: PublishedLeaves, previous: Hex): BuiltBatch {
  const { fleet, periodEnd, revision, leaves } = published;
  requirePeriodEnd(periodEnd);
  const tree = rebuildTree(leaves);
  const data = encodeLeaves(published);
  const { root, sums, leafCount } = tree;
  return {
    batch: { fleet, periodEnd, revision, leafCount, root, sums, dataHash: keccak256(data), previous },
    tree,
    data,
  };
}

/**
 * The EIP-712 struct hash of a batch: its commitment on chain (`MeterOracle.hashBatch`).
 *
 * @throws viem's errors when a field does not fit its type.
 * @example
 * ```ts
 * import { type Batch, hashBatch } from "@wattle/sdk";
 *
 * declare const batch: Batch;
 * const commitment = hashBatch(batch);
 * ```
 */
export function hashBatch(batch: Batch): Hex {
  return hashStruct({ data: { ...batch }, primaryType: "Batch", types: { Batch: measurementTypes.Batch } });
}

/**
 * An attester's signature of a batch.
 *
 * @param parameters `attester` is an account that holds its key: attesters are never contracts.
 * @example
 * ```ts
 * import { type Batch, type Domain, signBatch, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const batch: Batch;
 * declare const domain: Domain;
 * declare const attester: TypedDataSigner;
 * const signature = await signBatch({ batch, domain, attester });
 * ```
 */
export async function signBatch(parameters: {
  readonly batch: Batch;
  readonly domain: Domain;
  readonly attester: TypedDataSigner;
}): Promise<Hex> {
  const { batch, domain, attester } = parameters;
  return attester.signTypedData(typedDataOf("Batch", domain, batch));
}

/**
 * A quorum of these attesters in the order that the oracle wants.
 *
 * @throws {@link MalformedQuorumError} when a member repeats, there are none or more than 32, or the threshold is out of range.
 * @example
 * ```ts
 * import { quorumOf } from "@wattle/sdk";
 *
 * quorumOf(1, ["0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"]);
 * ```
 */
export function quorumOf(threshold: number, members: readonly Address[]): Quorum {
  const sorted = [...members].sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
  return requireQuorum({ threshold, members: sorted });
}

/**
 * A quorum's id: keccak256(abi.encode(threshold, members)).
 *
 * @throws {@link MalformedQuorumError}
 * @example
 * ```ts
 * import { quorumId, quorumOf } from "@wattle/sdk";
 *
 * quorumId(quorumOf(1, ["0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]));
 * ```
 */
export function quorumId(quorum: Quorum): Hex {
  const { threshold, members } = requireQuorum(quorum);
  return keccak256(encodeAbiParameters([{ type: "uint8" }, { type: "address[]" }], [threshold, members]));
}

/**
 * Attesters' signatures as `postBatch` takes them: a bit for each member that signed, signatures in ascending member order.
 *
 * @throws {@link MalformedQuorumError}; {@link ForeignAttesterError} when somebody else, or somebody twice, signed;
 * {@link TooFewSignaturesError}.
 * @example
 * ```ts
 * import { type AttesterSignature, collectSignatures, type Quorum } from "@wattle/sdk";
 *
 * declare const quorum: Quorum;
 * declare const collected: AttesterSignature[];
 * const { signers, signatures } = collectSignatures(quorum, collected);
 * ```
 */
export function collectSignatures(quorum: Quorum, collected: readonly AttesterSignature[]): QuorumSignatures {
  const { threshold, members } = requireQuorum(quorum);
  const byMember = new Map<number, Hex>();
  for (const { attester, signature } of collected) {
    const index = members.findIndex((member) => isAddressEqual(member, attester));
    if (index < 0 || byMember.has(index)) throw new ForeignAttesterError(attester, index >= 0);
    byMember.set(index, signature);
  }
  if (byMember.size < threshold) throw new TooFewSignaturesError(byMember.size, threshold);
  const order = [...byMember].sort(([a], [b]) => a - b);
  return {
    signers: order.reduce((bits, [index]) => bits | (1n << BigInt(index)), 0n),
    signatures: order.map(([, signature]) => signature),
  };
}

/** `postBatch`'s arguments, and the receiver that posts them. */
export interface BatchReport extends QuorumSignatures {
  readonly chainId: number;
  /** The `ReportReceiver`, a member of the quorum. */
  readonly receiver: Address;
  readonly batch: Batch;
  /** The fleet's batch before it; the empty batch for its first. */
  readonly previous: Batch;
  readonly quorum: Quorum;
}

/**
 * What a Chainlink workflow writes to a `ReportReceiver`: where the report goes, because the forwarder's signatures do not say, and the batch. The
 * receiver's own signature is empty: it signs by calling.
 *
 * @returns ABI-encoded: chain id, receiver, then `postBatch`'s arguments.
 * @example
 * ```ts
 * import { type Batch, collectSignatures, encodeBatchReport, NO_BATCH, quorumOf } from "@wattle/sdk";
 *
 * declare const batch: Batch;
 * const receiver = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const quorum = quorumOf(1, [receiver]);
 * const signed = collectSignatures(quorum, [{ attester: receiver, signature: "0x" }]);
 * const report = encodeBatchReport({ chainId: 1, receiver, batch, previous: NO_BATCH, quorum, ...signed });
 * ```
 */
export function encodeBatchReport(report: BatchReport): Hex {
  const { chainId, receiver, batch, previous, quorum, signers, signatures } = report;
  const destination = encodeAbiParameters([{ type: "uint256" }, { type: "address" }], [BigInt(chainId), receiver]);
  const call = encodeFunctionData({
    abi: meterOracleAbi,
    functionName: "postBatch",
    args: [batch, previous, quorum, signers, signatures],
  });
  return concat([destination, slice(call, 4)]);
}

function requireQuorum(quorum: Quorum): Quorum {
  const { threshold, members } = quorum;
  const ascending = members.every((member, index) => BigInt(member) > BigInt(members[index - 1] ?? 0));
  const sized = members.length >= 1 && members.length <= 32;
  if (!ascending || !sized || !Number.isInteger(threshold) || threshold < 1 || threshold > members.length) {
    throw new MalformedQuorumError(quorum);
  }
  return quorum;
}
