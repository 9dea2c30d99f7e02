// A public key in the form that the contracts take. Internal: not exported from the package.
import { type Address, bytesToHex, numberToHex } from "viem";
import type { DeviceKey } from "./types.ts";

/** A key of secp256k1: the chain recovers its address from a signature, and keeps no more of it. */
export function secp256k1Key(address: Address): DeviceKey {
  return { kind: 0, x: numberToHex(BigInt(address), { size: 32 }), y: numberToHex(0, { size: 32 }) };
}

/** A key of P-256, from its uncompressed point 0x04 ‖ x ‖ y. */
export function p256Key(point: Uint8Array): DeviceKey {
  return { kind: 1, x: bytesToHex(point.subarray(1, 33)), y: bytesToHex(point.subarray(33)) };
}
