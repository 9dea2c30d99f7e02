import {
  type Address,
  concat,
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  hashStruct,
  isAddressEqual,
  keccak256,
  slice,
  zeroHash,
} from "viem";
import { BaseError } from "../errors/base.ts";
import { meterOracleAbi } from "../generated/abis/meterOracle.ts";
import { type FleetLeaf, hexOf, type PublishedLeaves, readRecords, serialiseLeaves } from "./leaves.ts";
import { requirePeriodEnd } from "./period.ts";
import { buildSumTreeFrom, hashBytes, type SumTree } from "./sumTree.ts";
import { type Domain, measurementTypes, type TypedDataSigner, typedDataOf } from "./typedData.ts";
import type { Batch, Quorum } from "./types.ts";

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
  return buildSumTreeFrom(readRecords(serialiseLeaves({ fleet: 0, periodEnd: 0, revision: 0, leaves })));
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
  requirePeriodEnd(published.periodEnd);
  const bytes = serialiseLeaves(published);
  return { ...buildBatchFrom(bytes, previous), data: hexOf(bytes) };
}

/**
 * Builds a fleet's batch of one period from its published bytes: {@link buildBatch} for fleets too large for an object a site.
 *
 * @param data As {@link allocateLeaves} and {@link writeLeaf} make it, or another published it; the tree keeps it, so leave it as it is.
 * @param previous Struct hash of the fleet's previous batch, zero for its first.
 * @param tree The tree of these bytes, if {@link buildSumTreeInSteps} has built it.
 * @throws {@link UnalignedPeriodError}, {@link MalformedLeavesError}, {@link EmptyTreeError}, {@link LaneUnderflowError}.
 * @example
 * ```ts
 * import { buildBatchFrom, buildSumTreeInSteps, readRecords } from "@wattle/sdk";
 *
 * declare const data: Uint8Array;
 * const tree = await buildSumTreeInSteps(readRecords(data), (done, total) => console.log(done, total));
 * const { batch } = buildBatchFrom(data, `0x${"00".repeat(32)}`, tree);
 * ```
 */
export function buildBatchFrom(data: Uint8Array, previous: Hex, tree?: SumTree): Omit<BuiltBatch, "data"> {
  const { records, ...rest } = readRecords(data);
  requirePeriodEnd(rest.periodEnd);
  const built = tree ?? buildSumTreeFrom({ records });
  const { root, sums, leafCount } = built;
  return { batch: { ...rest, leafCount, root, sums, dataHash: hashBytes(data), previous }, tree: built };
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

/** The quorum, when it is one that the contracts take. @throws {@link MalformedQuorumError} */
export function requireQuorum(quorum: Quorum): Quorum {
  const { threshold, members } = quorum;
  const ascending = members.every((member, index) => BigInt(member) > BigInt(members[index - 1] ?? 0));
  const sized = members.length >= 1 && members.length <= 32;
  if (!ascending || !sized || !Number.isInteger(threshold) || threshold < 1 || threshold > members.length) {
    throw new MalformedQuorumError(quorum);
  }
  return quorum;
}
