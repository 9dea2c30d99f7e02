import { encode, Tagged } from "cborg";
import { bytesToHex, concat, type Hex, hexToBytes, numberToHex, sha256, sliceHex } from "viem";
import { describe, expect, test } from "vitest";
import {
  ATTESTATION_PROFILE,
  attest,
  attestationClaims,
  hashDeviceKey,
  MAX_TOKEN_BYTES,
  openAttestation,
} from "../../src/device/index.ts";
import { type Device, p256Device } from "../../src/measurement/device.ts";
import { signReading } from "../../src/measurement/reading.ts";
import { meterOracleDomain } from "../../src/measurement/typedData.ts";
import { devices, domain, plain, reading, secret } from "./tokens.ts";

describe("what is no token of this profile is refused by name", () => {
  const device = devices["P-256"];
  const { key } = device;
  const kid = hexToBytes(hashDeviceKey(key));
  const claim = attestationClaims;
  // cborg keeps the order of a Map's entries when its sorter is told to.
  const unsorted = (value: unknown): Uint8Array => Uint8Array.from(encode(value, { mapSorter: () => 0 }));
  const sorted = (entries: readonly (readonly [number, unknown])[]): [number, unknown][] => {
    const bytes = (label: number): string => bytesToHex(encode(label));
    return entries
      .map(([label, value]): [number, unknown] => [label, value])
      .sort((a, b) => (bytes(a[0]) < bytes(b[0]) ? -1 : 1));
  };
  const goodHeader = unsorted(
    new Map<number, unknown>([
      [1, -7],
      [4, kid],
    ]),
  );

  async function goodClaims(): Promise<[number, unknown][]> {
    const signature = await signReading({ reading, domain, device });
    return sorted([
      [claim.issuedAt, 1_782_000_002],
      [claim.ueid, hexToBytes(concat(["0x01", hashDeviceKey(key)]))],
      [claim.profile, ATTESTATION_PROFILE],
      [claim.wh, 250],
      [claim.seq, 1],
      [claim.prev, null],
      [claim.chainId, 31337],
      [claim.oracle, hexToBytes(domain.verifyingContract)],
      [claim.site, 7],
      [claim.periodEnd, reading.periodEnd],
      [claim.revision, 0],
      [claim.epoch, 1],
      [claim.quality, 0],
      [claim.energy, [5_000, 2_000, 1_000, 2 ** 40]],
      [claim.flows, [0, 1_000, 2_000, 1_900]],
      [claim.signature, hexToBytes(signature)],
    ]);
  }

  /** A message put together from parts, with the device's own signature over whatever they are. */
  async function message(parts: {
    header?: Uint8Array;
    unprotected?: unknown;
    payload?: unknown;
    signature?: unknown;
    signer?: Device;
  }): Promise<[unknown, unknown, unknown, unknown]> {
    const header = parts.header ?? goodHeader;
    const payload = parts.payload === undefined ? unsorted(new Map(await goodClaims())) : parts.payload;
    const signed = unsorted(["Signature1", header, new Uint8Array(0), payload]);
    const made = hexToBytes(sliceHex(await (parts.signer ?? device).sign(sha256(signed)), 0, 64));
    return [header, parts.unprotected ?? new Map(), payload, parts.signature ?? made];
  }
  const tagged = (value: unknown, tag = 18): Hex => bytesToHex(unsorted(new Tagged(tag, value)));
  const open =
    (token: Hex, as = key) =>
    () =>
      openAttestation({ token, key: as });
  const named = (name: string, words = "") =>
    expect.objectContaining({ name, message: expect.stringContaining(words) });

  test("the parts, put together, are the token that attest makes", async () => {
    const { token } = await attest({ ...plain, device });
    expect(tagged(await message({}))).toBe(token);
  });

  test("TokenEncodingError: indefinite lengths", async () => {
    const [header, , payload, signature] = await message({});
    if (!(header instanceof Uint8Array && payload instanceof Uint8Array && signature instanceof Uint8Array))
      throw new Error();
    const items = [header, payload, signature].map((part) => bytesToHex(unsorted(part)));
    const [first = "0x", second = "0x", third = "0x"] = items;
    expect(open(concat(["0xd284", first, "0xa0", second, third]))).not.toThrow();
    expect(open(concat(["0xd29f", first, "0xa0", second, third, "0xff"]))).toThrow(
      named("TokenEncodingError", "indefinite"),
    );
    expect(open(concat(["0xd284", first, "0xbfff", second, third]))).toThrow(named("TokenEncodingError", "indefinite"));
  });

  test("TokenEncodingError: a key twice, keys out of order, in the claims and in the header", async () => {
    const claims = await goodClaims();
    const [firstClaim, ...others] = claims;
    if (!firstClaim) throw new Error();
    const turned = unsorted(new Map([...others, firstClaim]));
    expect(open(tagged(await message({ payload: turned })))).toThrow(named("TokenEncodingError", "deterministic form"));
    const body = bytesToHex(unsorted(new Map(claims)));
    const pair = concat([bytesToHex(encode(firstClaim[0])), bytesToHex(encode(firstClaim[1]))]);
    const twice = hexToBytes(concat(["0xb1", pair, sliceHex(body, 1)])); // 17 pairs
    expect(open(tagged(await message({ payload: twice })))).toThrow(named("TokenEncodingError", "repeat map key"));
    const header = hexToBytes(concat(["0xa3012601260458", "0x20", bytesToHex(kid)]));
    expect(open(tagged(await message({ header })))).toThrow(named("TokenEncodingError", "repeat map key"));
  });

  test("TokenEncodingError: an integer longer than it need be, a float in its place, a length likewise", async () => {
    const header = hexToBytes(concat(["0xa201380604", "0x5820", bytesToHex(kid)])); // −7 in two bytes
    expect(open(tagged(await message({ header })))).toThrow(named("TokenEncodingError", "more bytes than necessary"));
    const float = hexToBytes(concat(["0xa201f9c70004", "0x5820", bytesToHex(kid)])); // −7.0
    expect(open(tagged(await message({ header: float })))).toThrow(named("TokenEncodingError", "deterministic form"));
    const long = hexToBytes(concat(["0xa2012604", "0x590020", bytesToHex(kid)])); // 32 in two bytes
    expect(open(tagged(await message({ header: long })))).toThrow(
      named("TokenEncodingError", "more bytes than necessary"),
    );
  });

  test("TokenEncodingError: bytes after the claims, too many of them, depth without end, no bytes at all", async () => {
    const more = hexToBytes(concat([bytesToHex(unsorted(new Map(await goodClaims()))), "0x00"]));
    expect(open(tagged(await message({ payload: more })))).toThrow(named("TokenEncodingError", "too many"));
    expect(open(`0x${"81".repeat(MAX_TOKEN_BYTES)}`)).toThrow(named("TokenEncodingError"));
    expect(open(`0x${"81".repeat(MAX_TOKEN_BYTES + 1)}`)).toThrow(named("TokenEncodingError"));
    expect(open("0x")).toThrow(named("TokenEncodingError"));
    expect(open("0xd2 8")).toThrow(named("TokenEncodingError"));
  });

  test("TokenStructureError: no tag, another tag, another shape, a detached payload, an unsigned header", async () => {
    const parts = await message({});
    expect(open(bytesToHex(unsorted(parts)))).toThrow(named("TokenStructureError", "no tag"));
    expect(open(tagged(parts, 98))).toThrow(named("TokenEncodingError", "tag"));
    expect(open(tagged(parts.slice(0, 3)))).toThrow(named("TokenStructureError", "four parts"));
    expect(open(tagged([parts[0], parts[1], null, parts[3]]))).toThrow(named("TokenStructureError", "not attached"));
    const unprotected = new Map([[4, kid]]);
    expect(open(tagged(await message({ unprotected })))).toThrow(named("TokenStructureError", "unprotected"));
    expect(open(tagged([parts[0], parts[1], parts[2], "r, s"]))).toThrow(named("TokenStructureError", "signature"));
    expect(open(tagged([new Map(), parts[1], parts[2], parts[3]]))).toThrow(named("TokenStructureError", "protected"));
  });

  test("TokenHeaderError: missing, without algorithm or key, with more than both", async () => {
    const header = async (entries: readonly (readonly [number, unknown])[]) =>
      open(tagged(await message({ header: unsorted(new Map(entries)) })));
    expect(open(tagged(await message({ header: new Uint8Array(0) })))).toThrow(named("TokenHeaderError", "missing"));
    expect(await header([[4, kid]])).toThrow(named("TokenHeaderError", "no algorithm"));
    expect(await header([[1, -7]])).toThrow(named("TokenHeaderError", "no key id"));
    const crit = await header([
      [1, -7],
      [2, [33]],
      [4, kid],
    ]);
    expect(crit).toThrow(named("TokenHeaderError", "label 2"));
    expect(open(tagged(await message({ header: unsorted([1, -7]) })))).toThrow(named("TokenHeaderError", "no map"));
  });

  test("TokenAlgorithmError: the key's curve decides, not the token", async () => {
    const header = unsorted(
      new Map<number, unknown>([
        [1, -47],
        [4, kid],
      ]),
    );
    expect(open(tagged(await message({ header })))).toThrow(
      expect.objectContaining({ name: "TokenAlgorithmError", algorithm: -47, expected: -7 }),
    );
  });

  test("TokenKeyError: another device's token, honestly signed", async () => {
    const { token } = await attest({ ...plain, device: p256Device(secret("stranger")) });
    expect(open(token)).toThrow(named("TokenKeyError"));
  });

  test("HighSError: either signature with its other s, on both curves", async () => {
    const order = {
      "P-256": 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
      secp256k1: 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n,
    };
    const raise = (signature: Hex, n: bigint): Hex =>
      concat([sliceHex(signature, 0, 32), numberToHex(n - BigInt(sliceHex(signature, 32, 64)), { size: 32 })]);
    for (const [name, n] of Object.entries(order)) {
      const one = name === "P-256" ? devices["P-256"] : devices.secp256k1;
      const { token } = await attest({ ...plain, device: one });
      const high = concat([sliceHex(token, 0, (token.length - 2) / 2 - 64), raise(sliceHex(token, -64), n)]);
      expect(open(high, one.key)).toThrow(expect.objectContaining({ name: "HighSError", signature: "token" }));
    }
    const claims = await goodClaims();
    const made = await signReading({ reading, domain, device });
    const payload = unsorted(
      new Map(
        claims.map(([label, value]) => [
          label,
          label === claim.signature ? hexToBytes(raise(made, order["P-256"])) : value,
        ]),
      ),
    );
    expect(open(tagged(await message({ payload })))).toThrow(
      expect.objectContaining({ name: "HighSError", signature: "reading" }),
    );
  });

  test("a device that gives the higher s is put right before its token leaves", async () => {
    const n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const highDevice: Device = {
      key,
      sign: async (digest) => {
        const signature = await device.sign(digest);
        return concat([sliceHex(signature, 0, 32), numberToHex(n - BigInt(sliceHex(signature, 32)), { size: 32 })]);
      },
    };
    expect(await attest({ ...plain, device: highDevice })).toEqual(await attest({ ...plain, device }));
    const high256k1: Device = {
      key: devices.secp256k1.key,
      sign: async (digest) => {
        const signature = await devices.secp256k1.sign(digest);
        const s =
          0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n - BigInt(sliceHex(signature, 32, 64));
        return concat([
          sliceHex(signature, 0, 32),
          numberToHex(s, { size: 32 }),
          numberToHex(55 - Number(sliceHex(signature, 64)), { size: 1 }),
        ]);
      },
    };
    expect(await attest({ ...plain, device: high256k1 })).toEqual(
      await attest({ ...plain, device: devices.secp256k1 }),
    );
  });

  test("TokenSignatureError: a signature of somebody else, of no length, of no number, over other claims", async () => {
    const signer = p256Device(secret("stranger"));
    const forged = expect.objectContaining({ name: "TokenSignatureError", signature: "token" });
    expect(open(tagged(await message({ signer })))).toThrow(forged);
    expect(open(tagged(await message({ signature: new Uint8Array(63) })))).toThrow(forged);
    expect(open(tagged(await message({ signature: new Uint8Array(64) })))).toThrow(forged);
    expect(open(tagged(await message({ signature: new Uint8Array(64).fill(255) })))).toThrow(forged);
  });

  test("TokenSignatureError: claims that the reading's own signature does not cover", async () => {
    const change = async (label: number, value: unknown) => {
      const claims = (await goodClaims()).map(([at, was]): [number, unknown] => [at, at === label ? value : was]);
      return open(tagged(await message({ payload: unsorted(new Map(claims)) })));
    };
    const unsigned = expect.objectContaining({ name: "TokenSignatureError", signature: "reading" });
    for (const [label, value] of [
      [claim.chainId, 1],
      [claim.oracle, new Uint8Array(20).fill(7)],
      [claim.site, 8],
      [claim.periodEnd, reading.periodEnd - 900],
      [claim.revision, 1],
      [claim.epoch, 2],
      [claim.quality, 1],
      [claim.energy, [5_001, 2_000, 1_000, 2 ** 40]],
      [claim.flows, [0, 1_000, 2_000, 1_901]],
      [claim.signature, new Uint8Array(65)],
    ] as const) {
      expect(await change(label, value), String(label)).toThrow(unsigned);
    }
  });

  test("TokenSignatureError: a last byte of secp256k1 that recovers another key", async () => {
    const one = devices.secp256k1;
    const made = hexToBytes(await signReading({ reading, domain, device: one }));
    made[64] = 55 - (made[64] ?? 0);
    const claims = sorted(
      (await goodClaims()).map(([label, value]): [number, unknown] => {
        if (label === claim.signature) return [label, made];
        return [label, label === claim.ueid ? hexToBytes(concat(["0x01", hashDeviceKey(one.key)])) : value];
      }),
    );
    const header = unsorted(
      new Map<number, unknown>([
        [1, -47],
        [4, hexToBytes(hashDeviceKey(one.key))],
      ]),
    );
    const token = tagged(await message({ header, payload: unsorted(new Map(claims)), signer: one }));
    expect(open(token, one.key)).toThrow(named("TokenSignatureError", "recovers another key"));
  });

  test("TokenClaimError: each claim missing, of another type or out of its range; one too many; no map", async () => {
    const bad: readonly (readonly [keyof typeof claim, readonly unknown[]])[] = [
      ["issuedAt", [-1, "now", reading.periodEnd - 1]],
      ["ueid", [new Uint8Array(33), 1]],
      ["profile", ["urn:other", 1]],
      ["wh", [-1, null]],
      ["seq", [0, 2n ** 53n]],
      ["prev", [new Uint8Array(32)]],
      ["chainId", [0, 2n ** 53n]],
      ["oracle", [new Uint8Array(19), "0x"]],
      ["site", [-1]],
      ["periodEnd", [0, reading.periodEnd + 1, 2n ** 40n]],
      ["revision", [2n ** 32n]],
      ["epoch", [65_536]],
      ["quality", [2, true]],
      ["energy", [[1, 2, 3], 5, [1, 2, 3, -4]]],
      [
        "flows",
        [
          [1, 2, 3, "4"],
          [1, 2, 3, 4, 5],
        ],
      ],
      ["signature", ["r"]],
      ["software", ["1.0", ["a", 1], [""], ["x".repeat(65)]]],
    ];
    expect(bad.map(([name]) => name).sort()).toEqual(Object.keys(claim).sort());
    for (const [name, values] of bad) {
      const others = (await goodClaims()).filter(([label]) => label !== claim[name]);
      const tokenOf = async (entries: [number, unknown][]) =>
        tagged(await message({ payload: unsorted(new Map(sorted(entries))) }));
      const wrong = expect.objectContaining({ name: "TokenClaimError", claim: name });
      if (name !== "software") expect(open(await tokenOf(others)), name).toThrow(wrong);
      for (const value of values) {
        expect(open(await tokenOf([...others, [claim[name], value]])), `${name} ${String(value)}`).toThrow(wrong);
      }
    }
    const one = (await goodClaims()).map(([label, value]): [number, unknown] => {
      if (label === claim.seq) return [label, 2];
      return [label, label === claim.prev ? new Uint8Array(31) : value];
    });
    expect(open(tagged(await message({ payload: unsorted(new Map(one)) })))).toThrow(
      named("TokenClaimError", "32 bytes"),
    );
    const extra = sorted([...(await goodClaims()), [4, 1_800_000_000]]);
    expect(open(tagged(await message({ payload: unsorted(new Map(extra)) })))).toThrow(
      named("TokenClaimError", "not of the profile"),
    );
    expect(open(tagged(await message({ payload: unsorted([1]) })))).toThrow(named("TokenClaimError", "no map"));
  });

  test("TokenDomainError: a token for another chain or another oracle", async () => {
    const { token } = await attest({ ...plain, device });
    for (const other of [
      { chainId: 1, address: domain.verifyingContract },
      { chainId: 31337, address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" },
    ] as const) {
      expect(() => openAttestation({ token, key, domain: meterOracleDomain(other) })).toThrow(
        named("TokenDomainError"),
      );
    }
  });

  test("a device whose signature is wrong gives no token", async () => {
    const broken: Device = { key, sign: (digest) => p256Device(secret("stranger")).sign(digest) };
    await expect(attest({ ...plain, device: broken })).rejects.toThrow(named("TokenSignatureError"));
    await expect(attest({ ...plain, device, sequence: 0 })).rejects.toThrow(named("TokenClaimError"));
  });
});
