// What both parties sign: the agreement's EIP-712 digest.
import { type Hex, hashStruct, hashTypedData } from "viem";
import type { Domain, DomainParameters, SignableStruct } from "../../measurement/typedData.ts";
import { encodeAgreement, encodeTerms } from "./codec.ts";
import { FIELDS, GROUPS } from "./schema.ts";
import type { Agreement, Terms } from "./types.ts";

type TypedFields = readonly { readonly name: string; readonly type: string }[];

const structs: Record<string, TypedFields> = Object.fromEntries(
  Object.entries(FIELDS).map(([struct, fields]) => [struct, fields.map(({ name, type }) => ({ name, type }))]),
);

/**
 * The EIP-712 types of {@link Terms}, each group a struct of its own, so that a wallet shows them by group.
 *
 * @example
 * ```ts
 * import { termsTypes } from "@wattle/sdk/ricardian";
 *
 * termsTypes.Price?.map(({ name }) => name); // ["kind", "amount", …]
 * ```
 */
export const termsTypes: Readonly<Record<string, TypedFields>> = {
  Terms: GROUPS.map(({ name, struct, ...group }) => ({ name, type: "list" in group ? `${struct}[]` : struct })),
  ...structs,
};

/** The EIP-712 types of an agreement. */
export const agreementTypes: Readonly<Record<string, TypedFields>> = {
  Agreement: [
    { name: "terms", type: "Terms" },
    { name: "prose", type: "bytes32" },
    { name: "uri", type: "bytes32" },
    { name: "template", type: "bytes32" },
    { name: "previous", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint40" },
  ],
  ...termsTypes,
};

/**
 * The EIP-712 domain of agreements: one contract on one chain.
 *
 * @example
 * ```ts
 * import { agreementsDomain } from "@wattle/sdk/ricardian";
 *
 * agreementsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function agreementsDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle PowerAgreements", version: "1", chainId, verifyingContract: address };
}

/**
 * The EIP-712 hash of terms, without domain: equal terms, equal hash, on every chain.
 *
 * @throws viem's errors when a number does not fit its type.
 * @example
 * ```ts
 * import { hashTerms, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * hashTerms(terms);
 * ```
 */
export function hashTerms(terms: Terms): Hex {
  return hashStruct({ types: termsTypes, primaryType: "Terms", data: { ...encodeTerms(terms) } });
}

/**
 * An agreement as wallets take it to sign, and viem's `hashTypedData`.
 *
 * @param agreement What both parties sign.
 * @param domain {@link agreementsDomain}.
 */
export function agreementTypedData(agreement: Agreement, domain: Domain): SignableStruct {
  return { domain, types: agreementTypes, primaryType: "Agreement", message: { ...encodeAgreement(agreement) } };
}

/**
 * The digest that both parties sign, that the contract stores, and that is, as a number, a first document's id.
 *
 * @param agreement The document.
 * @param domain {@link agreementsDomain}.
 * @throws viem's errors when a number does not fit its type.
 * @example
 * ```ts
 * import { type Agreement, agreementsDomain, digest } from "@wattle/sdk/ricardian";
 *
 * declare const agreement: Agreement;
 * const domain = agreementsDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const id = BigInt(digest(agreement, domain));
 * ```
 */
export function digest(agreement: Agreement, domain: Domain): Hex {
  return hashTypedData(agreementTypedData(agreement, domain));
}
