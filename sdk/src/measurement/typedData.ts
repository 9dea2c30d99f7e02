import { type Address, type Hex, hashTypedData, type TypedDataDomain } from "viem";
import type { Accreditation, Batch, Enrolment, Join, Reading, Rotation } from "./types.ts";

const deviceKey = [
  { name: "kind", type: "uint8" },
  { name: "x", type: "bytes32" },
  { name: "y", type: "bytes32" },
] as const;

/**
 * The EIP-712 types of everything that is signed between a meter and a batch. Packed words are signed as uint256.
 *
 * @example
 * ```ts
 * import { measurementTypes } from "@wattle/sdk";
 *
 * measurementTypes.Reading.map(({ name }) => name); // ["site", "periodEnd", …]
 * ```
 */
export const measurementTypes = {
  DeviceKey: deviceKey,
  Capacities: [
    { name: "generationW", type: "uint32" },
    { name: "storageW", type: "uint32" },
    { name: "exportW", type: "uint32" },
    { name: "importW", type: "uint32" },
    { name: "storageWh", type: "uint32" },
  ],
  Enrolment: [
    { name: "owner", type: "address" },
    { name: "key", type: "DeviceKey" },
    { name: "technologies", type: "uint16" },
    { name: "zone", type: "bytes16" },
    { name: "commissioned", type: "uint40" },
    { name: "location", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  Accreditation: [
    { name: "site", type: "uint64" },
    { name: "capacities", type: "Capacities" },
    { name: "accreditor", type: "address" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  Rotation: [
    { name: "site", type: "uint64" },
    { name: "key", type: "DeviceKey" },
    { name: "from", type: "uint40" },
    { name: "closingEnergy", type: "uint256" },
    { name: "closingFlows", type: "uint256" },
    { name: "openingEnergy", type: "uint256" },
    { name: "openingFlows", type: "uint256" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  Join: [
    { name: "site", type: "uint64" },
    { name: "fleet", type: "uint32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
  Reading: [
    { name: "site", type: "uint64" },
    { name: "periodEnd", type: "uint40" },
    { name: "revision", type: "uint32" },
    { name: "epoch", type: "uint16" },
    { name: "quality", type: "uint8" },
    { name: "energy", type: "uint256" },
    { name: "flows", type: "uint256" },
  ],
  Batch: [
    { name: "fleet", type: "uint32" },
    { name: "periodEnd", type: "uint40" },
    { name: "revision", type: "uint32" },
    { name: "leafCount", type: "uint32" },
    { name: "root", type: "bytes32" },
    { name: "sums", type: "uint256" },
    { name: "dataHash", type: "bytes32" },
    { name: "previous", type: "bytes32" },
  ],
} as const;

/** Where signatures are valid: one contract on one chain. */
export interface Domain extends TypedDataDomain {
  readonly name: string;
  readonly version: "1";
  readonly chainId: number;
  readonly verifyingContract: Address;
}

/** Where a deployed contract is. */
export interface DomainParameters {
  readonly chainId: number;
  readonly address: Address;
}

/**
 * The EIP-712 domain of enrolments, accreditations and rotations.
 *
 * @example
 * ```ts
 * import { siteRegistryDomain } from "@wattle/sdk";
 *
 * siteRegistryDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function siteRegistryDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle SiteRegistry", version: "1", chainId, verifyingContract: address };
}

/**
 * The EIP-712 domain of readings, joins and batches.
 *
 * @example
 * ```ts
 * import { meterOracleDomain } from "@wattle/sdk";
 *
 * meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function meterOracleDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle MeterOracle", version: "1", chainId, verifyingContract: address };
}

/** The message of each signed struct. */
export interface Messages {
  readonly Enrolment: Enrolment;
  readonly Accreditation: Accreditation;
  readonly Rotation: Rotation;
  readonly Join: Join;
  readonly Reading: Reading;
  readonly Batch: Batch;
}

/** A struct to sign, as viem's `signTypedData` and `hashTypedData` take it. */
export interface SignableStruct {
  readonly domain: Domain;
  readonly types: Record<string, readonly { readonly name: string; readonly type: string }[]>;
  readonly primaryType: string;
  readonly message: Record<string, unknown>;
}

/** Who can sign typed data: a viem account, or a wallet client bound to one. */
export interface TypedDataSigner {
  signTypedData(definition: SignableStruct): Promise<Hex>;
}

/**
 * A struct as viem's `signTypedData` and `hashTypedData` take it.
 *
 * @param primaryType Which struct.
 * @param domain {@link siteRegistryDomain} or {@link meterOracleDomain}.
 * @param message The struct.
 * @example
 * ```ts
 * import { type Join, meterOracleDomain, typedDataOf } from "@wattle/sdk";
 *
 * declare const join: Join;
 * const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const definition = typedDataOf("Join", domain, join);
 * ```
 */
export function typedDataOf<Name extends keyof Messages>(
  primaryType: Name,
  domain: Domain,
  message: Messages[Name],
): SignableStruct {
  // Wallets show, and some refuse, types that the struct does not use.
  const used = measurementTypes[primaryType].flatMap(({ type }) =>
    isStruct(type) ? [[type, measurementTypes[type]]] : [],
  );
  const types = { [primaryType]: measurementTypes[primaryType], ...Object.fromEntries(used) };
  return { domain, types, primaryType, message: { ...message } };
}

function isStruct(type: string): type is keyof typeof measurementTypes {
  return type in measurementTypes;
}

/**
 * The digest that is signed for a struct: EIP-712 over its domain.
 *
 * @throws viem's errors when a field does not fit its type.
 * @example
 * ```ts
 * import { digestOf, type Join, meterOracleDomain } from "@wattle/sdk";
 *
 * declare const join: Join;
 * digestOf("Join", meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }), join);
 * ```
 */
export function digestOf<Name extends keyof Messages>(primaryType: Name, domain: Domain, message: Messages[Name]): Hex {
  return hashTypedData(typedDataOf(primaryType, domain, message));
}
