// Bonded attester sets: their ids, and what their members sign to change who is in them.
import { type Address, encodeAbiParameters, type Hex, hashTypedData, keccak256 } from "viem";
import type { BondTerms } from "../generated/types.ts";
import { quorumId, requireQuorum } from "./batch.ts";
import type { Domain, DomainParameters, SignableStruct, TypedDataSigner } from "./typedData.ts";
import type { Quorum } from "./types.ts";

/** The EIP-712 type of a set's rotation to another quorum. */
export const setRotationTypes = {
  Rotation: [
    { name: "set", type: "bytes32" },
    { name: "threshold", type: "uint8" },
    { name: "members", type: "address[]" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

const TERMS = [
  { type: "address" },
  { type: "uint96" },
  { type: "uint40" },
  { type: "uint32" },
  { type: "uint16" },
  { type: "address" },
] as const;

/** Another quorum for a set, as k of its present members sign it. */
export interface SetRotation {
  readonly set: Hex;
  readonly next: Quorum;
  /** `setOf(set).nonce`. */
  readonly nonce: bigint;
  /** Until when the signatures count, unix seconds. */
  readonly deadline: bigint;
}

/**
 * The id of an attester set: what a fleet's `quorumId` says and what a pool admits.
 *
 * @param quorum The set's first quorum. @param terms Its bonds' terms; without them the set is unbonded, and its id the quorum's own.
 * @throws {@link MalformedQuorumError}; viem's errors when a term does not fit its type.
 * @example
 * ```ts
 * import { type BondTerms, quorumOf, setIdOf } from "@wattle/sdk";
 *
 * declare const terms: BondTerms;
 * setIdOf(quorumOf(1, ["0x70997970C51812dc3A010C7d01b50e0d17dc79C8"]), terms);
 * ```
 */
export function setIdOf(quorum: Quorum, terms?: BondTerms): Hex {
  const id = quorumId(quorum);
  if (!terms) return id;
  const { asset, bond, coverWh, unbonding, leafPenalty, arbitrator } = terms;
  return keccak256(
    encodeAbiParameters(
      [{ type: "bytes32" }, ...TERMS],
      [id, asset, bond, coverWh, unbonding, leafPenalty, arbitrator],
    ),
  );
}

/**
 * What a prover commits to (`commitProof`) before it proves a fault, so that nobody who copies the proof has its reward: `proofHash` of the bonds.
 *
 * @param prover Who will send the call. @param call Its whole data, to the oracle. End it with 32 random bytes, which the oracle does not read: else
 * whoever knows of the fault can tell from the hash that its proof is coming.
 * @example
 * ```ts
 * import { concat, type Hex } from "viem";
 * import { hashProof } from "@wattle/sdk";
 *
 * declare const proof: Hex; // of `encodeFunctionData`, say
 * declare const salt: Hex; // 32 random bytes
 * const hash = hashProof("0x70997970C51812dc3A010C7d01b50e0d17dc79C8", concat([proof, salt]));
 * ```
 */
export function hashProof(prover: Address, call: Hex): Hex {
  return keccak256(encodeAbiParameters([{ type: "address" }, { type: "bytes32" }], [prover, keccak256(call)]));
}

/**
 * The EIP-712 domain of rotations.
 *
 * @example
 * ```ts
 * import { attesterBondsDomain } from "@wattle/sdk";
 *
 * attesterBondsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function attesterBondsDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle AttesterBonds", version: "1", chainId, verifyingContract: address };
}

/**
 * A rotation as viem's `signTypedData` takes it.
 *
 * @param domain {@link attesterBondsDomain}
 * @throws {@link MalformedQuorumError} when what comes next is no quorum.
 * @example
 * ```ts
 * import { attesterBondsDomain, type SetRotation, setRotationTypedData } from "@wattle/sdk";
 *
 * declare const rotation: SetRotation;
 * const domain = attesterBondsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * setRotationTypedData(rotation, domain);
 * ```
 */
export function setRotationTypedData({ set, next, nonce, deadline }: SetRotation, domain: Domain): SignableStruct {
  const { threshold, members } = requireQuorum(next);
  return {
    domain,
    types: setRotationTypes,
    primaryType: "Rotation",
    message: { set, threshold, members, nonce, deadline },
  };
}

/**
 * What a member signs, `rotationDigest` of the bonds.
 *
 * @throws {@link MalformedQuorumError}
 * @example
 * ```ts
 * import { attesterBondsDomain, hashSetRotation, type SetRotation } from "@wattle/sdk";
 *
 * declare const rotation: SetRotation;
 * const domain = attesterBondsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * hashSetRotation(rotation, domain);
 * ```
 */
export function hashSetRotation(rotation: SetRotation, domain: Domain): Hex {
  return hashTypedData(setRotationTypedData(rotation, domain));
}

/**
 * A present member's signature of a rotation; `collectSignatures` brings k of them into `proposeRotation`'s form.
 *
 * @throws {@link MalformedQuorumError}
 * @example
 * ```ts
 * import { type Domain, type SetRotation, signSetRotation, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const rotation: SetRotation;
 * declare const domain: Domain;
 * declare const attester: TypedDataSigner;
 * const signature = await signSetRotation({ rotation, domain, attester });
 * ```
 */
export async function signSetRotation(parameters: {
  readonly rotation: SetRotation;
  readonly domain: Domain;
  readonly attester: TypedDataSigner;
}): Promise<Hex> {
  const { rotation, domain, attester } = parameters;
  return attester.signTypedData(setRotationTypedData(rotation, domain));
}
