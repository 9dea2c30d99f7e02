// Corrections of final leaves: what attesters sign of them.
import { type Hex, hashTypedData } from "viem";
import type { Correction } from "../generated/types.ts";
import type { Domain, DomainParameters, SignableStruct, TypedDataSigner } from "./typedData.ts";

/** The EIP-712 types of a correction. */
export const correctionTypes = {
  Correction: [
    { name: "commitment", type: "bytes32" },
    { name: "index", type: "uint32" },
    { name: "energy", type: "uint256" },
    { name: "flows", type: "uint256" },
    { name: "profile", type: "bytes32" },
    { name: "reason", type: "bytes32" },
    { name: "number", type: "uint32" },
  ],
} as const;

/**
 * The EIP-712 domain of corrections.
 *
 * @example
 * ```ts
 * import { correctionRecordsDomain } from "@wattle/sdk";
 *
 * correctionRecordsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function correctionRecordsDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle CorrectionRecords", version: "1", chainId, verifyingContract: address };
}

/**
 * A correction as viem's `signTypedData` takes it.
 *
 * @param domain {@link correctionRecordsDomain}
 * @example
 * ```ts
 * import { type Correction, correctionRecordsDomain, correctionTypedData } from "@wattle/sdk";
 *
 * declare const correction: Correction;
 * const domain = correctionRecordsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * correctionTypedData(correction, domain);
 * ```
 */
export function correctionTypedData(correction: Correction, domain: Domain): SignableStruct {
  const { commitment, index, energy, flows, profile, reason, number } = correction;
  return {
    domain,
    types: correctionTypes,
    primaryType: "Correction",
    message: { commitment, index, energy, flows, profile, reason, number },
  };
}

/**
 * What an attester signs, `correctionDigest` of the records.
 *
 * @example
 * ```ts
 * import { type Correction, correctionRecordsDomain, hashCorrection } from "@wattle/sdk";
 *
 * declare const correction: Correction;
 * const domain = correctionRecordsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * hashCorrection(correction, domain);
 * ```
 */
export function hashCorrection(correction: Correction, domain: Domain): Hex {
  return hashTypedData(correctionTypedData(correction, domain));
}

/**
 * An attester's signature of a correction; `collectSignatures` brings k of them into `record`'s form.
 *
 * @example
 * ```ts
 * import { type Correction, type Domain, signCorrection, type TypedDataSigner } from "@wattle/sdk";
 *
 * declare const correction: Correction;
 * declare const domain: Domain;
 * declare const attester: TypedDataSigner;
 * const signature = await signCorrection({ correction, domain, attester });
 * ```
 */
export async function signCorrection(parameters: {
  readonly correction: Correction;
  readonly domain: Domain;
  readonly attester: TypedDataSigner;
}): Promise<Hex> {
  const { correction, domain, attester } = parameters;
  return attester.signTypedData(correctionTypedData(correction, domain));
}
