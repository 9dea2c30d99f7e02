import { p256 } from "@noble/curves/p256";
import { type Address, concat, type Hex, hexToBytes, numberToHex } from "viem";
import { BaseError } from "../errors/base.ts";
import { p256Key, secp256k1Key } from "./deviceKey.ts";
import type { DeviceKey } from "./types.ts";

/** A metering device: its public key, and a way to have it sign a digest. */
export interface Device {
  readonly key: DeviceKey;
  /** Signs 32 bytes; secp256k1 gives r‖s‖v, P-256 r‖s, both with the lower s. */
  sign(digest: Hex): Promise<Hex>;
}

/** An account that signs digests: viem's `privateKeyToAccount`, `mnemonicToAccount` or `toAccount` with `sign`. */
export interface DigestSigner {
  readonly address: Address;
  sign?: ((parameters: { hash: Hex }) => Promise<Hex>) | undefined;
}

/** An account that cannot sign a digest. */
export class DigestSignerError extends BaseError {
  override readonly name = "DigestSignerError";

  constructor(address: Address) {
    super(`The account ${address} cannot sign a digest.`, {
      metaMessages: ["Give an account that holds its key: privateKeyToAccount, or toAccount with a sign function."],
    });
  }
}

/** Bytes that are no private key of their curve: not 32 bytes, zero, or above its order. */
export class InvalidPrivateKeyError extends BaseError {
  override readonly name = "InvalidPrivateKeyError";

  constructor(cause: unknown, curve: "P-256" | "secp256k1" = "P-256") {
    const example = curve === "P-256" ? "p256.utils.randomPrivateKey()" : "secp256k1.utils.randomPrivateKey()";
    super(`The private key is not one of ${curve}.`, {
      cause,
      metaMessages: [`Give 32 bytes between 1 and the curve's order, for example ${example}.`],
    });
  }
}

/**
 * A device with a secp256k1 key.
 *
 * @throws {@link DigestSignerError} when the account cannot sign digests (a browser wallet's cannot).
 * @example
 * ```ts
 * import { secp256k1Device } from "@wattle/sdk";
 * import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
 *
 * const device = secp256k1Device(privateKeyToAccount(generatePrivateKey()));
 * ```
 */
export function secp256k1Device(account: DigestSigner): Device {
  const { address } = account;
  const sign = account.sign?.bind(account);
  if (!sign) throw new DigestSignerError(address);
  return {
    key: secp256k1Key(address),
    sign: (digest) => sign({ hash: digest }),
  };
}

/**
 * A device with a P-256 key, as secure elements hold it.
 *
 * @param privateKey 32 bytes.
 * @throws {@link InvalidPrivateKeyError}
 * @example
 * ```ts
 * import { p256Device } from "@wattle/sdk";
 *
 * const device = p256Device(`0x${"11".repeat(32)}`);
 * ```
 */
export function p256Device(privateKey: Hex): Device {
  let point: Uint8Array;
  try {
    point = p256.getPublicKey(hexToBytes(privateKey), false); // 0x04 ‖ x ‖ y
  } catch (cause) {
    throw new InvalidPrivateKeyError(cause);
  }
  return {
    key: p256Key(point),
    sign: async (digest) => {
      const { r, s } = p256.sign(hexToBytes(digest), hexToBytes(privateKey), { lowS: true });
      return concat([numberToHex(r, { size: 32 }), numberToHex(s, { size: 32 })]);
    },
  };
}
