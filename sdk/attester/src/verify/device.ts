// Device keys and signatures as DeviceSignature.sol has them.
import type { DeviceKey } from "@wattle/sdk";
import { type Hex, recoverPublicKey } from "viem";
import { publicKeyToAddress } from "viem/accounts";
import { bytesOf } from "../wire.ts";

/** Bytes of a device key: kind, x, y. */
export const KEY = 65;

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

/** The parts of a signature. */
export interface Parts {
  /** r and s, 64 bytes. */
  readonly compact: Uint8Array;
  /** Recovery bit of secp256k1. */
  readonly bit: 0 | 1;
}

/**
 * r, s and the recovery bit. P-256: r‖s, 64 bytes. secp256k1: r‖s‖v with v 27 or 28, or EIP-2098.
 *
 * A wrong recovery bit does not make a reading false: r and s are the device's, whoever forwarded them, and {@link mendSignature} puts the right
 * bit in before the chain sees it.
 */
export function partsOf(signature: Uint8Array, isP256: boolean): Parts | undefined {
  if (isP256) return signature.length === 64 ? { compact: signature, bit: 0 } : undefined;
  const compact = signature.slice(0, 64);
  if (signature.length === 64) {
    const high = compact[32] ?? 0;
    compact[32] = high & 0x7f;
    return { compact, bit: high < 0x80 ? 0 : 1 };
  }
  const v = signature[64];
  return v === 27 || v === 28 ? { compact, bit: v === 27 ? 0 : 1 } : undefined;
}

/** A secp256k1 signature that the chain recovers to the key: its recovery bit as given if that is right, else the other. */
export async function mendSignature(key: DeviceKey, digest: Hex, signature: Hex): Promise<Hex> {
  if (key.kind !== 0) return signature;
  const parts = partsOf(bytesOf(signature), false);
  if (!parts) return signature;
  const compact = Buffer.from(parts.compact).toString("hex");
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
