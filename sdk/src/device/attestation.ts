import { bytesToHex, type Hex, hexToBytes, isAddressEqual, isHex, sha256, sliceHex } from "viem";
import type { Device } from "../measurement/device.ts";
import { signReading } from "../measurement/reading.ts";
import { unpackEnergy } from "../measurement/registers.ts";
import { type Domain, digestOf } from "../measurement/typedData.ts";
import type { DeviceKey, Reading } from "../measurement/types.ts";
import { COSE_SIGN1, decodeCbor, encodeCbor, Tagged } from "./cbor.ts";
import { type Attestation, claimsOf, readClaims } from "./claims.ts";
import { compactOf, faultOf, hashDeviceKey, recoveryBitOf, withLowS } from "./key.ts";
import {
  HighSError,
  MAX_TOKEN_BYTES,
  TokenAlgorithmError,
  TokenChainError,
  TokenDomainError,
  TokenEncodingError,
  TokenHeaderError,
  TokenKeyError,
  type TokenSignature,
  TokenSignatureError,
  TokenStructureError,
} from "./tokenErrors.ts";

/** COSE's algorithm of each kind of key: ES256K (RFC 8812) for secp256k1, ES256 (RFC 9053) for P-256; both hash with SHA-256. */
const coseAlgorithm = { 0: -47, 1: -7 } as const;

const ALG = 1;
const KID = 4;

/** What a token is made from: everything it says but the signatures. */
export interface AttestParameters {
  readonly reading: Reading;
  /** The oracle that the reading is for. */
  readonly domain: Domain;
  readonly device: Device;
  /** When it is signed, unix seconds; not before the reading's period end. */
  readonly issuedAt: number;
  /** Place in the device's chain of tokens, from 1. */
  readonly sequence: number;
  /** SHA-256 of the token before; absent for the first. */
  readonly previous?: Hex | undefined;
  /** Generation since the token before, Wh; since the device began, for the first. */
  readonly generated: bigint;
  /** Version of the meter's software, up to 64 characters of ASCII. */
  readonly software?: string | undefined;
}

/**
 * Signs a reading twice with one key: by EIP-712, which the chain verifies, and as an energy attestation token, which carries that
 * signature too: an Entity Attestation Token (RFC 9711) in deterministic CBOR, in a tagged COSE_Sign1 (RFC 9052).
 *
 * The token is checked as {@link openAttestation} checks it before it is returned, so a fault while signing does not leave the device.
 * An element that gives the higher s is put right.
 *
 * @returns The token, and the reading's own signature, as `MeterOracle.join`, `answer` and `postReading` take it.
 * @throws {@link TokenClaimError} when a field does not fit its claim; `UnalignedPeriodError`; what {@link openAttestation} throws.
 * @example
 * ```ts
 * import { type Device, meterOracleDomain, type Reading } from "@wattle/sdk";
 * import { attest } from "@wattle/sdk/device";
 *
 * declare const reading: Reading;
 * declare const device: Device;
 * const domain = meterOracleDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const issuedAt = reading.periodEnd + 2;
 * const { token } = await attest({ reading, domain, device, issuedAt, sequence: 1, generated: 250n });
 * ```
 */
export async function attest(parameters: AttestParameters): Promise<{ readonly token: Hex; readonly signature: Hex }> {
  const { reading, domain, device, issuedAt, sequence, previous, generated, software } = parameters;
  const { key } = device;
  const signature = withLowS(key, await signReading({ reading, domain, device }));
  const said: Attestation = { reading, domain, signature, issuedAt, sequence, previous, generated, software };
  const payload = encodeCbor(claimsOf(said, hashDeviceKey(key)));
  const header = encodeCbor(
    new Map<number, unknown>([
      [ALG, coseAlgorithm[key.kind]],
      [KID, hexToBytes(hashDeviceKey(key))],
    ]),
  );
  const proof = compactOf(withLowS(key, await device.sign(digestOfToken(header, payload))));
  const token = bytesToHex(encodeCbor(new Tagged(COSE_SIGN1, [header, new Map(), payload, hexToBytes(proof)])));
  openAttestation({ token, key, domain });
  return { token, signature };
}

/**
 * Opens a token and checks all of it: its form, byte for byte; that the key made both signatures, over what the claims say; and that the
 * claims agree. What it returns can go to the chain as it is.
 *
 * A token proves what a device said, not that its key is the site's: take the key from `SiteRegistry.epochOf`.
 *
 * @param parameters `key`: whose token it must be. `domain`: the oracle that it must be for; unless given, any.
 * @throws {@link TokenEncodingError}, {@link TokenStructureError}, {@link TokenHeaderError}, {@link TokenAlgorithmError},
 * {@link TokenKeyError}, {@link HighSError}, {@link TokenSignatureError}, {@link TokenClaimError}, {@link TokenDomainError}
 * @example
 * ```ts
 * import type { Hex } from "viem";
 * import type { DeviceKey } from "@wattle/sdk";
 * import { openAttestation } from "@wattle/sdk/device";
 *
 * declare const token: Hex;
 * declare const key: DeviceKey;
 * const { reading, domain, signature } = openAttestation({ token, key });
 * console.log(domain.verifyingContract, reading.periodEnd, signature);
 * ```
 */
export function openAttestation(parameters: {
  readonly token: Hex;
  readonly key: DeviceKey;
  readonly domain?: Domain | undefined;
}): Attestation {
  const { token, key, domain } = parameters;
  const { header, payload, signature } = partsOf(token);
  requireHeader(header, key);
  requireSigned("token", key, digestOfToken(header, payload), bytesToHex(signature));

  const said = readClaims(decodeStrictly("payload", payload), hashDeviceKey(key));
  requireReadingSigned(said, key);
  requireDomain(said, domain);
  return said;
}

/**
 * Reads a token without its key: its form and its claims are checked, neither signature is. For receivers that have yet to find the key of
 * the site and epoch that it names, or that verify the reading's own signature elsewhere, as an attester's node does for many at once.
 *
 * @param parameters `domain`: the oracle that it must be for; unless given, any.
 * @returns What it says, and the hash of the key that it says has signed it: claims, until a signature is verified.
 * @throws {@link TokenEncodingError}, {@link TokenStructureError}, {@link TokenHeaderError}, {@link TokenAlgorithmError},
 * {@link TokenClaimError}, {@link TokenDomainError}
 * @example
 * ```ts
 * import type { Hex } from "viem";
 * import { readAttestation } from "@wattle/sdk/device";
 *
 * declare const token: Hex;
 * const { said } = readAttestation({ token });
 * console.log(`says it is of site ${said.reading.site}, epoch ${said.reading.epoch}`);
 * ```
 */
export function readAttestation(parameters: { readonly token: Hex; readonly domain?: Domain | undefined }): {
  readonly said: Attestation;
  readonly keyHash: Hex;
} {
  const { header, payload } = partsOf(parameters.token);
  const { algorithm, keyHash } = headerOf(header);
  if (algorithm !== coseAlgorithm[0] && algorithm !== coseAlgorithm[1]) {
    throw new TokenAlgorithmError(algorithm, coseAlgorithm[1]);
  }
  const said = readClaims(decodeStrictly("payload", payload), keyHash);
  requireDomain(said, parameters.domain);
  return { said, keyHash };
}

/**
 * SHA-256 of a token's bytes: what the next token of the device names as the one before it.
 *
 * @example
 * ```ts
 * import { hashToken } from "@wattle/sdk/device";
 *
 * hashToken("0xd28440a04040");
 * ```
 */
export function hashToken(token: Hex): Hex {
  return sha256(token);
}

/**
 * Checks that an opened token is the next of its device after another: the sequence, the hash of the one before, later periods, and
 * the generation between the two.
 *
 * @throws {@link TokenChainError}
 * @example
 * ```ts
 * import type { Hex } from "viem";
 * import type { DeviceKey } from "@wattle/sdk";
 * import { openAttestation, requireSuccessor } from "@wattle/sdk/device";
 *
 * declare const tokens: readonly [Hex, Hex];
 * declare const key: DeviceKey;
 * const [earlier, later] = tokens;
 * requireSuccessor({ token: earlier, said: openAttestation({ token: earlier, key }) }, openAttestation({ token: later, key }));
 * ```
 */
export function requireSuccessor(
  earlier: { readonly token: Hex; readonly said: Attestation },
  later: Attestation,
): Attestation {
  const { said } = earlier;
  if (later.sequence !== said.sequence + 1) throw new TokenChainError(`${later.sequence} comes after ${said.sequence}`);
  if (later.previous !== hashToken(earlier.token)) throw new TokenChainError("it names another one");
  if (later.reading.periodEnd <= said.reading.periodEnd) throw new TokenChainError("its period is not later");
  const [before, after] = [unpackEnergy(said.reading.energy), unpackEnergy(later.reading.energy)];
  if (after.generation - before.generation !== later.generated) {
    throw new TokenChainError("its generation is not the difference of the registers");
  }
  return later;
}

/** Sig_structure of RFC 9052 § 4.4, hashed as both algorithms hash: ["Signature1", protected, external_aad, payload]. */
function digestOfToken(header: Uint8Array, payload: Uint8Array): Hex {
  return sha256(encodeCbor(["Signature1", header, new Uint8Array(0), payload]));
}

function decodeStrictly(what: string, bytes: Uint8Array): unknown {
  if (bytes.length > MAX_TOKEN_BYTES) throw new TokenEncodingError(what);
  try {
    return decodeCbor(bytes);
  } catch (cause) {
    throw new TokenEncodingError(what, cause);
  }
}

function partsOf(token: Hex) {
  // Two hexadecimal digits a byte, behind "0x": refused before it is turned into bytes.
  if (token.length > 2 + 2 * MAX_TOKEN_BYTES || token.length % 2 === 1 || !isHex(token))
    throw new TokenEncodingError("message");
  const message = decodeStrictly("message", hexToBytes(token));
  if (!(message instanceof Tagged)) throw new TokenStructureError("it has no tag");
  const parts: unknown = message.value;
  if (!Array.isArray(parts) || parts.length !== 4) throw new TokenStructureError("it does not have four parts");
  const [header, unprotected, payload, signature]: unknown[] = parts;
  if (!(header instanceof Uint8Array)) throw new TokenStructureError("its protected header is no byte string");
  if (!(unprotected instanceof Map) || unprotected.size !== 0) {
    throw new TokenStructureError("its unprotected header is not empty");
  }
  if (!(payload instanceof Uint8Array)) throw new TokenStructureError("its payload is not attached");
  if (!(signature instanceof Uint8Array)) throw new TokenStructureError("its signature is no byte string");
  return { header, payload, signature };
}

function requireDomain(said: Attestation, domain: Domain | undefined): void {
  const { chainId, verifyingContract } = said.domain;
  if (domain && (domain.chainId !== chainId || !isAddressEqual(domain.verifyingContract, verifyingContract))) {
    throw new TokenDomainError(nameOf(said.domain), nameOf(domain));
  }
}

function requireHeader(header: Uint8Array, key: DeviceKey): void {
  const { algorithm, keyHash } = headerOf(header);
  if (algorithm !== coseAlgorithm[key.kind]) throw new TokenAlgorithmError(algorithm, coseAlgorithm[key.kind]);
  const expected = hashDeviceKey(key);
  if (keyHash !== expected) throw new TokenKeyError(keyHash, expected);
}

/** The two fields that a protected header has. */
function headerOf(header: Uint8Array): { readonly algorithm: unknown; readonly keyHash: Hex } {
  if (header.length === 0) throw new TokenHeaderError("it is missing");
  const fields = decodeStrictly("protected header", header);
  if (!(fields instanceof Map)) throw new TokenHeaderError("it is no map");
  for (const label of fields.keys()) {
    if (label !== ALG && label !== KID) throw new TokenHeaderError(`it has the label ${String(label)}`);
  }
  const algorithm: unknown = fields.get(ALG);
  if (algorithm === undefined) throw new TokenHeaderError("it has no algorithm");
  const kid: unknown = fields.get(KID);
  if (!(kid instanceof Uint8Array)) throw new TokenHeaderError("it has no key id");
  return { algorithm, keyHash: bytesToHex(kid) };
}

function requireSigned(which: TokenSignature, key: DeviceKey, digest: Hex, signature: Hex): void {
  const fault = faultOf(key, digest, signature);
  if (fault === "highS") throw new HighSError(which);
  if (fault === "length") throw new TokenSignatureError(which, "r and s are 32 bytes each");
  if (fault) throw new TokenSignatureError(which, "it does not verify");
}

/** The reading's signature in the one form that `signReading` gives: 64 bytes of P-256; of secp256k1 65, whose last recovers the key. */
function requireReadingSigned({ reading, domain, signature }: Attestation, key: DeviceKey): void {
  const length = (signature.length - 2) / 2;
  if (length !== (key.kind === 1 ? 64 : 65)) throw new TokenSignatureError("reading", `it has ${length} bytes`);
  const digest = digestOf("Reading", domain, reading);
  requireSigned("reading", key, digest, compactOf(signature));
  if (key.kind === 0 && !recovers(key, digest, signature)) {
    throw new TokenSignatureError("reading", "its last byte recovers another key");
  }
}

function recovers(key: DeviceKey, digest: Hex, signature: Hex): boolean {
  const v = Number(sliceHex(signature, 64));
  return (v === 27 || v === 28) && recoveryBitOf(key, digest, compactOf(signature)) === v - 27;
}

function nameOf({ chainId, verifyingContract }: Domain): string {
  return `${verifyingContract} on chain ${chainId}`;
}
