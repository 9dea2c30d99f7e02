// Whether a device signed a reading: what DeviceSignature.sol accepts, for many at a time.
import { type Domain, hashBytes } from "@wattle/sdk";
import { domainSeparator, keccak256, stringToBytes } from "viem";
import { bytesOf, WIRE, WireView, wordOf } from "../wire.ts";
import { KEY, partsOf, type Verified } from "./device.ts";
import { type Claim, verifyMany } from "./p256.ts";
import { openSecp256k1, type VerifyAddress } from "./secp256k1.ts";

const TYPEHASH = bytesOf(
  keccak256(
    stringToBytes(
      "Reading(uint64 site,uint40 periodEnd,uint32 revision,uint16 epoch,uint8 quality,uint256 energy,uint256 flows)",
    ),
  ),
);

/** Hashes readings and verifies their signatures. */
export class DeviceVerifier {
  readonly #separator: Uint8Array;
  #secp256k1: Promise<VerifyAddress> | undefined;

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
    const p256: { readonly at: number; readonly claim: Claim }[] = [];
    const digestBytes = new Uint8Array(66);
    digestBytes.set([0x19, 0x01]);
    digestBytes.set(this.#separator, 2);
    for (let at = 0; at < view.count; at++) {
      digestBytes.set(hashes.subarray(32 * at, 32 * at + 32), 34);
      const digest = hashBytes(digestBytes);
      const key = keys.subarray(KEY * at, KEY * at + KEY);
      const isP256 = key[0] === 1;
      const parts = partsOf(view.signature(at), isP256);
      if (!parts) continue;
      const { compact, bit } = parts;
      if (isP256) {
        const [x, y] = [wordOf(key.subarray(1, 33)), wordOf(key.subarray(33))];
        const [r, s] = [wordOf(compact.subarray(0, 32)), wordOf(compact.subarray(32))];
        p256.push({ at, claim: { x, y, digest: BigInt(digest), r, s } });
        continue;
      }
      this.#secp256k1 ??= openSecp256k1();
      const verify = await this.#secp256k1;
      valid[at] = verify(compact, bit, bytesOf(digest), key.subarray(1, 33)) ? 1 : 0;
    }
    const verdicts = verifyMany(p256.map(({ claim }) => claim));
    p256.forEach(({ at }, i) => {
      valid[at] = verdicts[i] ? 1 : 0;
    });
    return { valid, hashes };
  }
}
