import { p256 } from "@noble/curves/p256";
import { secp256k1 } from "@noble/curves/secp256k1";
import { bytesToHex, concat, type Hex, hexToBytes, numberToHex } from "viem";
import { publicKeyToAddress } from "viem/accounts";
import { type Device, InvalidPrivateKeyError } from "../measurement/device.ts";
import { p256Key, secp256k1Key } from "../measurement/deviceKey.ts";
import type { DeviceKey } from "../measurement/types.ts";
import { KeyErasureError } from "./meterErrors.ts";

/** A device whose key can be made unusable for good: a secure element's slot, or bytes in memory. */
export interface ErasableDevice extends Device {
  /** Erases the private key; a second time is no error. */
  erase(): Promise<void>;
}

/**
 * A device whose private key is bytes that `erase` overwrites; afterwards it signs no more.
 *
 * JavaScript's arithmetic makes copies that nobody can overwrite, so this is a reference: a meter in the field keeps its key in a secure
 * element and gives an {@link ErasableDevice} that speaks to it.
 *
 * @param parameters `secret`: 32 bytes, kept and overwritten in place, not copied.
 * @throws `InvalidPrivateKeyError`
 * @example
 * ```ts
 * import { erasableDevice } from "@wattle/sdk/device";
 *
 * const device = erasableDevice({ kind: "p256", secret: crypto.getRandomValues(new Uint8Array(32)) });
 * await device.erase();
 * ```
 */
export function erasableDevice(parameters: {
  readonly kind: "secp256k1" | "p256";
  readonly secret: Uint8Array;
}): ErasableDevice {
  const { kind, secret } = parameters;
  const curve = kind === "p256" ? p256 : secp256k1;
  let key: DeviceKey;
  try {
    key = keyOf(kind, curve.getPublicKey(secret, false));
  } catch (cause) {
    throw new InvalidPrivateKeyError(cause, kind === "p256" ? "P-256" : "secp256k1");
  }
  let erased = false;
  return {
    key,
    sign: async (digest: Hex) => {
      if (erased) throw new KeyErasureError("was erased", "Sign with the key that took its place.");
      const signature = curve.sign(hexToBytes(digest), secret, { lowS: true });
      const compact = bytesToHex(signature.toCompactRawBytes());
      return kind === "p256" ? compact : concat([compact, numberToHex(27 + signature.recovery, { size: 1 })]);
    },
    erase: async () => {
      erased = true;
      secret.fill(0);
    },
  };
}

function keyOf(kind: "secp256k1" | "p256", point: Uint8Array): DeviceKey {
  return kind === "p256" ? p256Key(point) : secp256k1Key(publicKeyToAddress(bytesToHex(point)));
}
