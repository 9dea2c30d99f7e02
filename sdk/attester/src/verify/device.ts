// Whether a device signed a reading: what DeviceSignature.sol accepts, for many at a time.
import { type DeviceKey, type Domain, hashBytes } from "@wattle/sdk";
import { domainSeparator, type Hex, keccak256, recoverPublicKey, stringToBytes } from "viem";
import { publicKeyToAddress } from "viem/accounts";
import { bytesOf, WIRE, WireView, wordOf } from "../wire.ts";
import { type Claim, type Curve, P256, SECP256K1, verifyMany } from "./ecdsa.ts";

/** Bytes of a device key: kind, x, y. */
export const KEY = 65;

const TYPEHASH = bytesOf(
  keccak256(
    stringToBytes(
      "Reading(uint64 site,uint40 periodEnd,uint32 revision,uint16 epoch,uint8 quality,uint256 energy,uint256 flows)",
    ),
  ),
);
/** Public keys that secp256k1 addresses stand for, learnt from signatures; as many as are kept. */
const MOST_KEYS = 200_000;

/** A device key as bytes. */
export function encodeKey({ kind, x, y }: DeviceKey): Uint8Array {
  const bytes = new Uint8Array(KEY);
  bytes[0] = kind;
  bytes.set(bytesOf(x), 1);
  bytes.set(bytesOf(y), 33);
  return bytes;
}

/** What became of a batch. */
export interface Verified {
  /** One byte a reading: 1 where its device signed it. */
  readonly valid: Uint8Array;
  /** EIP-712 struct hashes, 32 bytes a reading. */
  readonly hashes: Uint8Array;
}

/** Hashes readings and verifies their signatures. Keeps the keys that it learns. */
export class DeviceVerifier {
  readonly #separator: Uint8Array;
  readonly #points = new Map<bigint, readonly [bigint, bigint]>();

  constructor(domain: Domain) {
    this.#separator = bytesOf(domainSeparator({ domain }));
  }

  /** EIP-712 struct hash of each reading, 32 bytes each. */
  hash(wire: Uint8Array): Uint8Array {
    const { count } = new WireView(wire);
    const hashes = new Uint8Array(32 * count);
    const struct = new Uint8Array(256);
    struct.set(TYPEHASH);
    for (let at = 0, from = 0; at < count; at++, from += WIRE) {
      struct.set(wire.subarray(from, from + 8), 56);
      struct.set(wire.subarray(from + 8, from + 13), 91);
      struct.set(wire.subarray(from + 13, from + 17), 124);
      struct.set(wire.subarray(from + 17, from + 19), 158);
      struct.set(wire.subarray(from + 19, from + 20), 191);
      struct.set(wire.subarray(from + 20, from + 84), 192);
      hashes.set(bytesOf(hashBytes(struct)), 32 * at);
    }
    return hashes;
  }

  /** @param keys {@link KEY} bytes a reading. */
  async verify(wire: Uint8Array, keys: Uint8Array): Promise<Verified> {
    const view = new WireView(wire);
    const hashes = this.hash(wire);
    const valid = new Uint8Array(view.count);
    const claims = new Map<Curve, { readonly at: number; readonly claim: Claim; readonly address: bigint }[]>([
      [P256, []],
      [SECP256K1, []],
    ]);
    const digestBytes = new Uint8Array(66);
    digestBytes.set([0x19, 0x01]);
    digestBytes.set(this.#separator, 2);
    for (let at = 0; at < view.count; at++) {
      digestBytes.set(hashes.subarray(32 * at, 32 * at + 32), 34);
      const digest = hashBytes(digestBytes);
      const key = keys.subarray(KEY * at, KEY * at + KEY);
      const isP256 = key[0] === 1;
      const signature = view.signature(at);
      const parts = partsOf(signature, isP256);
      if (!parts) continue;
      const [x, y] = [wordOf(key.subarray(1, 33)), wordOf(key.subarray(33))];
      const { r, s } = parts;
      if (isP256) {
        claims.get(P256)?.push({ at, claim: { x, y, digest: BigInt(digest), r, s }, address: 0n });
        continue;
      }
      const point = this.#points.get(x);
      if (point) {
        const claim = { x: point[0], y: point[1], digest: BigInt(digest), r, s };
        claims.get(SECP256K1)?.push({ at, claim, address: x });
      } else valid[at] = (await this.#learn(digest, parts, x)) ? 1 : 0;
    }
    for (const [curve, some] of claims) {
      const verdicts = verifyMany(
        curve,
        some.map(({ claim }) => claim),
      );
      some.forEach(({ at }, i) => {
        valid[at] = verdicts[i] ? 1 : 0;
      });
    }
    return { valid, hashes };
  }

  /** A first signature of a secp256k1 key is recovered as the chain does, which gives the point behind the address. */
  async #learn(digest: Hex, { r, s, bit }: Parts, address: bigint): Promise<boolean> {
    let point: Hex;
    try {
      const signature = { r: `0x${r.toString(16)}`, s: `0x${s.toString(16)}`, yParity: bit } as const;
      if (s > SECP256K1.n / 2n) return false;
      point = await recoverPublicKey({ hash: digest, signature });
    } catch {
      return false; // no numbers of the curve
    }
    if (BigInt(publicKeyToAddress(point)) !== address) return false;
    if (this.#points.size >= MOST_KEYS) this.#points.clear();
    this.#points.set(address, [BigInt(`0x${point.slice(4, 68)}`), BigInt(`0x${point.slice(68)}`)]);
    return true;
  }
}

interface Parts {
  readonly r: bigint;
  readonly s: bigint;
  /** Recovery bit of secp256k1. */
  readonly bit: 0 | 1;
}

/**
 * r, s and the recovery bit. P-256: r‖s, 64 bytes. secp256k1: r‖s‖v with v 27 or 28, or EIP-2098.
 *
 * A wrong recovery bit of a key that is known already does not make a reading false: r and s are the device's, whoever forwarded them, and
 * {@link mendSignature} puts the right bit in before the chain sees it.
 */
function partsOf(signature: Uint8Array, isP256: boolean): Parts | undefined {
  const r = wordOf(signature.subarray(0, 32));
  const word = wordOf(signature.subarray(32, 64));
  if (isP256) return signature.length === 64 ? { r, s: word, bit: 0 } : undefined;
  if (signature.length === 64) return { r, s: BigInt.asUintN(255, word), bit: word >> 255n === 0n ? 0 : 1 };
  const v = signature[64];
  return v === 27 || v === 28 ? { r, s: word, bit: v === 27 ? 0 : 1 } : undefined;
}

/** A secp256k1 signature that the chain recovers to the key: its recovery bit as given if that is right, else the other. */
export async function mendSignature(key: DeviceKey, digest: Hex, signature: Hex): Promise<Hex> {
  if (key.kind !== 0) return signature;
  const parts = partsOf(bytesOf(signature), false);
  if (!parts) return signature;
  const compact = [parts.r, parts.s].map((word) => word.toString(16).padStart(64, "0")).join("");
  for (const v of [27 + parts.bit, 28 - parts.bit]) {
    const candidate: Hex = `0x${compact}${v.toString(16)}`;
    try {
      const point = await recoverPublicKey({ hash: digest, signature: candidate });
      if (BigInt(publicKeyToAddress(point)) === BigInt(key.x)) return candidate;
    } catch {
      // That bit stands for no point.
    }
  }
  return signature;
}
