import { createPublicKey, verify } from "node:crypto";
import { secp256k1 } from "@noble/curves/secp256k1";
import fc from "fast-check";
import { bytesToHex, concat, type Hex, hexToBytes, numberToHex, sha256, sliceHex, stringToHex } from "viem";
import { describe, expect, test } from "vitest";
import {
  type AttestParameters,
  attest,
  hashDeviceKey,
  hashToken,
  MAX_TOKEN_BYTES,
  openAttestation,
  readAttestation,
  requireSuccessor,
} from "../../src/device/index.ts";
import type { Device } from "../../src/measurement/device.ts";
import { signReading } from "../../src/measurement/reading.ts";
import { meterOracleDomain } from "../../src/measurement/typedData.ts";
import type { Quality, Reading } from "../../src/measurement/types.ts";
import { devices, domain, plain, reading, secret } from "./tokens.ts";

const kinds = Object.entries(devices);
const uint = (bits: number): fc.Arbitrary<bigint> => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n });
const said = fc.record({
  reading: fc.record<Reading>({
    site: uint(64),
    periodEnd: fc.integer({ min: 1, max: Math.floor(2 ** 40 / 900) - 1 }).map((index) => index * 900),
    revision: uint(32).map(Number),
    epoch: uint(16).map(Number),
    quality: fc.constantFrom<Quality>(0, 1),
    energy: uint(256),
    flows: uint(256),
  }),
  sequence: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  generated: uint(64),
  software: fc.constantFrom(undefined, "meter-1.4.0"),
  chainId: fc.integer({ min: 1, max: 2 ** 40 }),
});

describe.each(kinds)("a token of %s", (_, device) => {
  test("says again what was signed, whatever it was", async () => {
    await fc.assert(
      fc.asyncProperty(said, async ({ chainId, ...rest }) => {
        const parameters: AttestParameters = {
          ...rest,
          domain: meterOracleDomain({ chainId, address: domain.verifyingContract }),
          device,
          issuedAt: rest.reading.periodEnd + 1,
          previous: rest.sequence === 1 ? undefined : sha256("0x01"),
        };
        const { token, signature } = await attest(parameters);
        const { device: _device, ...expected } = parameters;
        expect(openAttestation({ token, key: device.key })).toEqual({ ...expected, signature });
        expect((token.length - 2) / 2).toBeLessThan(MAX_TOKEN_BYTES);
      }),
      { numRuns: 25 },
    );
  });

  test("carries the signature that the chain verifies", async () => {
    const { signature, token } = await attest({ ...plain, device });
    expect(signature).toBe(await signReading({ reading, domain, device }));
    expect(openAttestation({ token, key: device.key, domain }).signature).toBe(signature);
  });

  test("is read without its key, which then opens the same", async () => {
    const { token } = await attest({ ...plain, device });
    const { said: claims, keyHash } = readAttestation({ token, domain });
    expect(keyHash).toBe(hashDeviceKey(device.key));
    expect(claims).toEqual(openAttestation({ token, key: device.key }));
    const elsewhere = { ...domain, chainId: 1 };
    expect(() => readAttestation({ token, domain: elsewhere })).toThrow("not for");
    // Its last byte is the token's signature, which only the key can check.
    const forged: Hex = `0x${token.slice(2, -2)}${token.endsWith("00") ? "01" : "00"}`;
    expect(readAttestation({ token: forged }).said).toEqual(claims);
    expect(() => openAttestation({ token: forged, key: device.key })).toThrow("signature");
    expect(() => readAttestation({ token: sliceHex(token, 0, 100) })).toThrow("deterministic CBOR");
  });

  test("follows the one before it, and no other", async () => {
    const first = await attest({ ...plain, device });
    const next = {
      ...plain,
      device,
      reading: { ...reading, periodEnd: reading.periodEnd + 900, energy: reading.energy + (9n << 192n) },
      issuedAt: plain.issuedAt + 900,
      sequence: 2,
      previous: hashToken(first.token),
      generated: 9n,
    };
    const earlier = { token: first.token, said: openAttestation({ token: first.token, key: device.key }) };
    const open = async (change: Partial<typeof next>) => {
      const { token } = await attest({ ...next, ...change });
      return openAttestation({ token, key: device.key });
    };
    const second = await open({});
    expect(requireSuccessor(earlier, second)).toBe(second);
    for (const change of [
      { sequence: 3 },
      { previous: sha256("0x02") },
      { reading: { ...next.reading, periodEnd: reading.periodEnd } },
      { generated: 8n },
    ]) {
      const other = await open(change);
      expect(() => requireSuccessor(earlier, other)).toThrow(expect.objectContaining({ name: "TokenChainError" }));
    }
  });

  test("has one bit to change in no place", async () => {
    const { token } = await attest({ ...plain, device });
    const bytes = hexToBytes(token);
    for (let index = 0; index < bytes.length; index++) {
      const altered = Uint8Array.from(bytes);
      altered[index] = (altered[index] ?? 0) ^ (1 << (index % 8));
      expect(() => openAttestation({ token: bytesToHex(altered), key: device.key }), `byte ${index}`).toThrow(
        expect.objectContaining({ name: expect.stringMatching(/^(Token\w+|HighS)Error$/) }),
      );
    }
  });

  test("is cut short nowhere, and nothing follows it", async () => {
    const { token } = await attest({ ...plain, device });
    for (let length = 0; length < token.length - 2; length += 2) {
      const cut: Hex = `0x${token.slice(2, 2 + length)}`;
      expect(() => openAttestation({ token: cut, key: device.key })).toThrow("deterministic CBOR");
    }
    expect(() => openAttestation({ token: concat([token, "0x00"]), key: device.key })).toThrow("deterministic CBOR");
  });
});

// What an independent reader makes of the bytes: node's OpenSSL, and the structures of RFC 9052 put together by hand.
describe("RFC 9052", () => {
  /** Head of a CBOR item, RFC 8949 § 3, for lengths below 65,536. */
  const head = (major: number, length: number): Hex => {
    if (length < 24) return numberToHex((major << 5) | length, { size: 1 });
    if (length < 256) return concat([numberToHex((major << 5) | 24, { size: 1 }), numberToHex(length, { size: 1 })]);
    return concat([numberToHex((major << 5) | 25, { size: 1 }), numberToHex(length, { size: 2 })]);
  };
  const bstr = (content: Hex): Hex => concat([head(2, (content.length - 2) / 2), content]);

  /** Takes a token apart by offsets: tag 18, array of 4, the header's 39 bytes, {}, the payload, 64 bytes. */
  const apart = (token: Hex, algorithm: Hex, device: Device) => {
    const header = concat(["0xa201", algorithm, "0x045820", hashDeviceKey(device.key)]);
    const front = concat(["0xd284", bstr(header), "0xa0"]);
    const signature = sliceHex(token, -64);
    const middle: Hex = `0x${token.slice(front.length, -2 * 66)}`;
    const length = Number.parseInt(middle.slice(4, 8), 16);
    expect(middle.slice(2, 4)).toBe("59"); // a byte string with a length of two bytes
    const payload: Hex = `0x${middle.slice(8)}`;
    expect((payload.length - 2) / 2).toBe(length);
    expect(concat([front, bstr(payload), "0x5840", signature])).toBe(token);
    // Sig_structure: [ "Signature1", protected, external_aad, payload ]
    const signed = concat(["0x846a", stringToHex("Signature1"), bstr(header), "0x40", bstr(payload)]);
    return { signed, signature };
  };

  test("ES256: OpenSSL verifies it", async () => {
    const device = devices["P-256"];
    const { token } = await attest({ ...plain, device });
    const { signed, signature } = apart(token, "0x26", device); // −7
    const [x, y] = [device.key.x, device.key.y].map((part) => Buffer.from(hexToBytes(part)).toString("base64url"));
    if (!x || !y) throw new Error("no key");
    const key = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
    const check = (data: Hex) =>
      verify("sha256", hexToBytes(data), { key, dsaEncoding: "ieee-p1363" }, hexToBytes(signature));
    expect(check(signed)).toBe(true);
    expect(check(concat([signed, "0x00"]))).toBe(false);
  });

  test("ES256K: OpenSSL verifies it", async () => {
    const device = devices.secp256k1;
    const { token } = await attest({ ...plain, device });
    const { signed, signature } = apart(token, "0x382e", device); // −47
    const point = secp256k1.getPublicKey(hexToBytes(secret("meter")), false);
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => Buffer.from(part).toString("base64url"));
    if (!x || !y) throw new Error("no key");
    const key = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "secp256k1", x, y } });
    const check = (data: Hex) =>
      verify("sha256", hexToBytes(data), { key, dsaEncoding: "ieee-p1363" }, hexToBytes(signature));
    expect(check(signed)).toBe(true);
    expect(check(concat([signed, "0x00"]))).toBe(false);
  });
});
