// secp256k1 signatures at the rate of a fleet, by libsecp256k1 in WebAssembly (@bitauth/libauth; OpenSSL has no fast code for this curve). A device
// is known by the address of its key, so its key is recovered, as the chain recovers it: a fleet's keys take no memory.

// The whole package would bring three more modules, and 20 MB a worker.
import { instantiateSecp256k1 } from "@bitauth/libauth/build/lib/crypto/secp256k1.js";
import { hashBytes } from "@wattle/sdk";

/** The group's order, as SEC 2 has it. */
export const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const HALF = Buffer.from((N / 2n).toString(16).padStart(64, "0"), "hex");

/**
 * Whether a signature is of an address's key, s not above n/2, whatever recovery bit came with it.
 *
 * @param signature r and s. @param bit The recovery bit that came with them: the likelier one. @param address The device key's x.
 */
export type VerifyAddress = (signature: Uint8Array, bit: 0 | 1, digest: Uint8Array, address: Uint8Array) => boolean;

/** Compiles libsecp256k1. */
export async function openSecp256k1(): Promise<VerifyAddress> {
  const { recoverPublicKeyUncompressed: recover } = await instantiateSecp256k1();
  return (signature, bit, digest, address) => {
    if (Buffer.compare(signature.subarray(32), HALF) > 0) return false;
    const isOf = (candidate: 0 | 1): boolean => {
      const point = recover(signature, candidate, digest);
      // A text says why these are no numbers of the curve.
      if (typeof point === "string") return false;
      return Buffer.from(hashBytes(point.subarray(1)).slice(26), "hex").equals(address.subarray(12));
    };
    return isOf(bit) || isOf(bit === 0 ? 1 : 0);
  };
}
