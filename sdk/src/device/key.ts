import { p256 } from "@noble/curves/p256";
import { secp256k1 } from "@noble/curves/secp256k1";
import { bytesToHex, concat, encodeAbiParameters, type Hex, hexToBytes, keccak256, numberToHex, sliceHex } from "viem";
import { publicKeyToAddress } from "viem/accounts";
import { measurementTypes } from "../measurement/typedData.ts";
import type { DeviceKey } from "../measurement/types.ts";

const DEVICE_KEY = [{ type: "tuple", components: measurementTypes.DeviceKey }] as const;

/**
 * A device key's hash, by which the registry binds it to one site and by which a token names it: keccak256 of its ABI encoding.
 *
 * @example
 * ```ts
 * import { p256Device } from "@wattle/sdk";
 * import { hashDeviceKey } from "@wattle/sdk/device";
 *
 * hashDeviceKey(p256Device(`0x${"11".repeat(32)}`).key);
 * ```
 */
export function hashDeviceKey(key: DeviceKey): Hex {
  return keccak256(encodeAbiParameters(DEVICE_KEY, [key]));
}

/** What is wrong with a signature. */
export type SignatureFault = "length" | "highS" | "invalid";

/** What is wrong with r‖s, 64 bytes of either curve, over a digest; undefined when the key made it and s is the lower one. */
export function faultOf(key: DeviceKey, digest: Hex, signature: Hex): SignatureFault | undefined {
  const bytes = hexToBytes(signature);
  if (bytes.length !== 64) return "length";
  try {
    if (parse(key, signature).hasHighS()) return "highS";
    if (key.kind === 0) return recoveryBitOf(key, digest, signature) === undefined ? "invalid" : undefined;
    const point = hexToBytes(concat(["0x04", key.x, key.y]));
    return p256.verify(bytes, hexToBytes(digest), point, { lowS: true }) ? undefined : "invalid";
  } catch {
    return "invalid"; // no number of the curve, or a key that is not on it
  }
}

/**
 * Which of the two keys that r‖s of secp256k1 may stand for is the device's, 0 or 1; undefined when neither is. The key is an
 * address and COSE keeps no recovery bit, so both are tried.
 */
export function recoveryBitOf(key: DeviceKey, digest: Hex, signature: Hex): number | undefined {
  const parsed = secp256k1.Signature.fromCompact(hexToBytes(signature));
  return [0, 1].find((bit) => {
    const point = parsed.addRecoveryBit(bit).recoverPublicKey(hexToBytes(digest)).toRawBytes(false);
    return BigInt(publicKeyToAddress(bytesToHex(point))) === BigInt(key.x);
  });
}

/** A signature with the lower of its two values of s; a recovery byte turns with it. */
export function withLowS(key: DeviceKey, signature: Hex): Hex {
  const parsed = parse(key, compactOf(signature));
  if (!parsed.hasHighS()) return signature;
  const low = bytesToHex(parsed.normalizeS().toCompactRawBytes());
  if (signature.length === 2 + 2 * 64) return low;
  return concat([low, numberToHex(55 - Number(sliceHex(signature, 64)), { size: 1 })]); // 27 for 28, 28 for 27
}

/** r‖s of a signature that may carry its recovery byte. */
export function compactOf(signature: Hex): Hex {
  return sliceHex(signature, 0, 64);
}

function parse(key: DeviceKey, signature: Hex) {
  return (key.kind === 1 ? p256 : secp256k1).Signature.fromCompact(hexToBytes(signature));
}
