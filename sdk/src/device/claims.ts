import { bytesToHex, concat, getAddress, type Hex, hexToBytes } from "viem";
import { lastPeriodEnd } from "../measurement/period.ts";
import { packRegisters, unpackRegisters } from "../measurement/registers.ts";
import { type Domain, meterOracleDomain } from "../measurement/typedData.ts";
import type { Quality, Reading } from "../measurement/types.ts";
import { TokenClaimError } from "./tokenErrors.ts";

/** The profile (RFC 9711 § 6) that this module writes and reads: its name is `eat_profile` of every token. */
export const ATTESTATION_PROFILE = "urn:wattle:energy-attestation:1";

/**
 * The claims of an energy attestation token, by their keys.
 *
 * Registered ones (RFC 8392, RFC 9711) say who and when: `issuedAt` (iat, unix seconds), `ueid` (0x01 ‖ the device key's hash),
 * `profile` (eat_profile, {@link ATTESTATION_PROFILE}), `software` (swversion, optional).
 *
 * draft-chursin-rats-energy-attestation's own claims `wh`, `seq` and `prev` keep their names and meaning: generation in Wh since the
 * device's previous token, its sequence number from 1, the hash (SHA-256) of that token, null for the first. Its v0.1 numbers them
 * 3 to 5, which in a CBOR Web Token are aud, exp and nbf; here, as none of its numbers is registered, they are private claims.
 *
 * The rest the draft has no place for. It is what a `Reading` is and where it counts: the site, its period end, revision, epoch and
 * quality, four lanes each of `energy` (G, K, E, M) and `flows` (D, X, C, S) in Wh, the chain, the oracle, and `signature`, the EIP-712
 * signature of that reading. Private claims too: keys below −65536.
 *
 * @example
 * ```ts
 * import { attestationClaims } from "@wattle/sdk/device";
 *
 * attestationClaims.profile; // 265
 * ```
 */
export const attestationClaims = {
  issuedAt: 6,
  ueid: 256,
  profile: 265,
  software: 271,
  wh: -70_001,
  seq: -70_002,
  prev: -70_003,
  chainId: -70_004,
  oracle: -70_005,
  site: -70_006,
  periodEnd: -70_007,
  revision: -70_008,
  epoch: -70_009,
  quality: -70_010,
  energy: -70_011,
  flows: -70_012,
  signature: -70_013,
} as const;

/** What an opened token says. */
export interface Attestation {
  readonly reading: Reading;
  /** The oracle that the reading is for. */
  readonly domain: Domain;
  /** The reading's EIP-712 signature: secp256k1 r‖s‖v, P-256 r‖s. */
  readonly signature: Hex;
  /** When it was signed, unix seconds, by the meter's clock. */
  readonly issuedAt: number;
  /** Place in the device's chain of tokens, from 1. */
  readonly sequence: number;
  /** SHA-256 of the token before; undefined for the first. */
  readonly previous: Hex | undefined;
  /** Generation since the token before, Wh. */
  readonly generated: bigint;
  /** Version of the meter's software. */
  readonly software: string | undefined;
}

const claim = attestationClaims;
const NAMES = new Map<unknown, string>(Object.entries(claim).map(([name, key]) => [key, name]));
const UINT64 = (1n << 64n) - 1n;

/** One version as a token holds it: short, and of characters that show. */
export const SOFTWARE = /^[\x21-\x7e]{1,64}$/;

/** The claims of a token; checked as they are read, so that nothing is signed which could not be opened. */
export function claimsOf(said: Attestation, keyHash: Hex): Map<number, unknown> {
  const { reading, domain } = said;
  const claims = new Map<number, unknown>([
    [claim.issuedAt, said.issuedAt],
    [claim.ueid, hexToBytes(ueidOf(keyHash))],
    [claim.profile, ATTESTATION_PROFILE],
    [claim.wh, said.generated],
    [claim.seq, said.sequence],
    [claim.prev, said.previous === undefined ? null : hexToBytes(said.previous)],
    [claim.chainId, domain.chainId],
    [claim.oracle, hexToBytes(domain.verifyingContract)],
    [claim.site, reading.site],
    [claim.periodEnd, reading.periodEnd],
    [claim.revision, reading.revision],
    [claim.epoch, reading.epoch],
    [claim.quality, reading.quality],
    [claim.energy, [...unpackRegisters(reading.energy)]],
    [claim.flows, [...unpackRegisters(reading.flows)]],
    [claim.signature, hexToBytes(said.signature)],
  ]);
  if (said.software !== undefined) claims.set(claim.software, [said.software]);
  readClaims(claims, keyHash);
  return claims;
}

/** Reads what {@link claimsOf} wrote. @throws {@link TokenClaimError} */
export function readClaims(payload: unknown, keyHash: Hex): Attestation {
  if (!(payload instanceof Map)) throw new TokenClaimError("set", "is no map");
  const claims: ReadonlyMap<unknown, unknown> = payload;
  for (const key of claims.keys()) if (!NAMES.has(key)) throw new TokenClaimError(key, "is not of the profile");
  for (const [key, name] of NAMES) {
    if (!claims.has(key) && key !== claim.software) throw new TokenClaimError(name, "is missing");
  }
  const uint = (key: number, max: bigint): bigint => uintOf(claims.get(key), key, max);
  const number = (key: number, bits: bigint): number => Number(uint(key, (1n << bits) - 1n));

  if (claims.get(claim.profile) !== ATTESTATION_PROFILE) throw wrong(claim.profile, "names another profile");
  if (hexOf(claims.get(claim.ueid), claim.ueid) !== ueidOf(keyHash)) throw wrong(claim.ueid, "names another device");
  const reading: Reading = {
    site: uint(claim.site, UINT64),
    periodEnd: number(claim.periodEnd, 40n),
    revision: number(claim.revision, 32n),
    epoch: number(claim.epoch, 16n),
    quality: qualityOf(claims.get(claim.quality)),
    energy: wordOf(claims.get(claim.energy), claim.energy),
    flows: wordOf(claims.get(claim.flows), claim.flows),
  };
  const { periodEnd } = reading;
  if (periodEnd === 0 || lastPeriodEnd(periodEnd) !== periodEnd) throw wrong(claim.periodEnd, "is no period end");
  const issuedAt = number(claim.issuedAt, 40n);
  if (issuedAt < periodEnd) throw wrong(claim.issuedAt, "is before the period's end");
  const sequence = number(claim.seq, 53n);
  if (sequence === 0) throw wrong(claim.seq, "is 0, and counts from 1");
  return {
    reading,
    domain: domainOf(number(claim.chainId, 53n), claims.get(claim.oracle)),
    signature: hexOf(claims.get(claim.signature), claim.signature),
    issuedAt,
    sequence,
    previous: previousOf(claims.get(claim.prev), sequence),
    generated: uint(claim.wh, UINT64),
    software: softwareOf(claims.get(claim.software)),
  };
}

/** RFC 9711 § 4.2.1, type RAND: 256 bits that a hash of the device's identity gives. */
function ueidOf(keyHash: Hex): Hex {
  return concat(["0x01", keyHash]);
}

function wrong(key: number, found: string): TokenClaimError {
  return new TokenClaimError(NAMES.get(key), found);
}

function uintOf(value: unknown, key: number, max: bigint): bigint {
  if (typeof value !== "bigint" && !Number.isSafeInteger(value)) throw wrong(key, "is no integer");
  const integer = BigInt(String(value));
  if (integer < 0n || integer > max) throw wrong(key, `is ${integer}, outside 0 to ${max}`);
  return integer;
}

function hexOf(value: unknown, key: number): Hex {
  if (!(value instanceof Uint8Array)) throw wrong(key, "is no byte string");
  return bytesToHex(value);
}

function wordOf(value: unknown, key: number): bigint {
  if (!Array.isArray(value) || value.length !== 4) throw wrong(key, "does not have four lanes");
  const [first, second, third, fourth]: unknown[] = value;
  const lane = (given: unknown): bigint => uintOf(given, key, UINT64);
  return packRegisters([lane(first), lane(second), lane(third), lane(fourth)]);
}

function qualityOf(value: unknown): Quality {
  if (value === 0 || value === 1) return value;
  throw wrong(claim.quality, "is neither measured (0) nor estimated (1)");
}

function domainOf(chainId: number, oracle: unknown): Domain {
  const address = hexOf(oracle, claim.oracle);
  if (address.length !== 2 + 40) throw wrong(claim.oracle, "is no address");
  if (chainId === 0) throw wrong(claim.chainId, "is 0");
  return meterOracleDomain({ chainId, address: getAddress(address) });
}

function previousOf(value: unknown, sequence: number): Hex | undefined {
  if (sequence === 1) {
    if (value !== null) throw wrong(claim.prev, "is not null in the first token");
    return undefined;
  }
  const hash = hexOf(value, claim.prev);
  if (hash.length !== 2 + 64) throw wrong(claim.prev, "is no hash of 32 bytes");
  return hash;
}

function softwareOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const [version, ...rest]: unknown[] = Array.isArray(value) ? value : [];
  if (typeof version === "string" && rest.length === 0 && SOFTWARE.test(version)) return version;
  throw wrong(claim.software, "is not one version of 1 to 64 characters of ASCII");
}
