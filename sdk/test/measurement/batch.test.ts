import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  type Address,
  type Hex,
  hashStruct,
  IntegerOutOfRangeError,
  keccak256,
  recoverAddress,
  stringToHex,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import {
  buildBatch,
  collectSignatures,
  ForeignAttesterError,
  hashBatch,
  MalformedQuorumError,
  quorumId,
  quorumOf,
  rebuildTree,
  signBatch,
  TooFewSignaturesError,
} from "../../src/measurement/batch.ts";
import {
  DigestSignerError,
  InvalidPrivateKeyError,
  p256Device,
  secp256k1Device,
} from "../../src/measurement/device.ts";
import { DeviceMismatchError, InvalidZoneError, signEnrolment, zoneOf } from "../../src/measurement/enrolment.ts";
import { decodeLeaves, encodeLeaves, type FleetLeaf, MalformedLeavesError } from "../../src/measurement/leaves.ts";
import { UnalignedPeriodError } from "../../src/measurement/period.ts";
import { hashReading, signReading } from "../../src/measurement/reading.ts";
import { verifySumProof } from "../../src/measurement/sumTree.ts";
import { digestOf, measurementTypes, meterOracleDomain, typedDataOf } from "../../src/measurement/typedData.ts";
import type { Batch, Quality, Quorum, Reading } from "../../src/measurement/types.ts";

interface Vectors {
  chainId: number;
  verifyingContract: Address;
  device: { privateKey: Hex; address: Address; p256X: Hex; p256Y: Hex };
  readings: (Omit<Reading, "site" | "energy" | "flows"> & {
    site: number;
    energy: Hex;
    flows: Hex;
    structHash: Hex;
    digest: Hex;
    secp256k1Signature: Hex;
    p256Signature: Hex;
  })[];
  quorum: Quorum & { id: Hex };
  batches: (Omit<Batch, "sums"> & { sums: Hex; structHash: Hex; digest: Hex })[];
}
const vectors: Vectors = JSON.parse(readFileSync(new URL("../../vectors/readings.json", import.meta.url), "utf8"));
const domain = meterOracleDomain({ chainId: vectors.chainId, address: vectors.verifyingContract });
const ZERO: Hex = `0x${"00".repeat(32)}`;
const attesters = [1, 2, 3].map((index) => privateKeyToAccount(keccak256(stringToHex(`attester/${index}`))));

describe("vectors", () => {
  test.each(vectors.readings)("the reading of site $site", async (vector) => {
    const { structHash, digest, secp256k1Signature, p256Signature, ...rest } = vector;
    const reading: Reading = {
      ...rest,
      site: BigInt(rest.site),
      energy: BigInt(rest.energy),
      flows: BigInt(rest.flows),
    };
    expect(hashReading(reading)).toBe(structHash);
    expect(digestOf("Reading", domain, reading)).toBe(digest);
    const { privateKey, address, p256X, p256Y } = vectors.device;
    const secp256k1 = secp256k1Device(privateKeyToAccount(privateKey));
    expect(BigInt(secp256k1.key.x)).toBe(BigInt(address));
    expect(await signReading({ reading, domain, device: secp256k1 })).toBe(secp256k1Signature);
    const p256 = p256Device(privateKey);
    expect(p256.key).toEqual({ kind: 1, x: p256X, y: p256Y });
    expect(await signReading({ reading, domain, device: p256 })).toBe(p256Signature);
  });

  test("a reading is hashed as viem hashes its struct, and refused where a field does not fit", () => {
    const bits = { site: 64n, periodEnd: 40n, revision: 32n, epoch: 16n, quality: 8n, energy: 256n, flows: 256n };
    const readingOf = (value: (name: keyof typeof bits) => bigint): Reading => ({
      site: value("site"),
      periodEnd: Number(value("periodEnd")),
      revision: Number(value("revision")),
      epoch: Number(value("epoch")),
      quality: Number(value("quality")) as Quality,
      energy: value("energy"),
      flows: value("flows"),
    });
    const most = readingOf((name) => 2n ** bits[name] - 1n);
    const types = { Reading: measurementTypes.Reading };
    expect(hashReading(most)).toBe(hashStruct({ data: { ...most }, primaryType: "Reading", types }));
    for (const field of Object.keys(bits)) {
      for (const wrong of [2n ** (bits[field as keyof typeof bits] ?? 0n), -1n]) {
        const reading = readingOf((name) => (name === field ? wrong : 0n));
        expect(() => hashReading(reading), field).toThrow(IntegerOutOfRangeError);
      }
    }
  });

  test("batches, their digests and their quorum", async () => {
    for (const { sums, structHash, digest, ...rest } of vectors.batches) {
      const batch = { ...rest, sums: BigInt(sums) };
      expect(hashBatch(batch)).toBe(structHash);
      expect(digestOf("Batch", domain, batch)).toBe(digest);
      const [attester] = attesters;
      if (!attester) throw new Error("no attester");
      const signature = await signBatch({ batch, domain, attester });
      expect(await recoverAddress({ hash: digest, signature })).toBe(attester.address);
    }
    const { id, threshold, members } = vectors.quorum;
    expect(quorumId({ threshold, members })).toBe(id);
    expect(quorumOf(2, [...attesters].map(({ address }) => address).reverse())).toEqual({ threshold, members });
  });
});

describe("published leaves", () => {
  const word = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes): Hex => `0x${Buffer.from(bytes).toString("hex")}`);
  const item = fc
    .record({
      site: fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }),
      readAt: fc.nat({ max: 2 ** 31 - 1 }),
      revision: fc.nat({ max: 9 }),
      quality: fc.constantFrom<Quality>(0, 1),
      grown: fc.bigInt({ min: 0n, max: 1_000_000n }),
      entry: fc.bigInt({ min: 0n, max: 1_000_000n }),
      flows: word.map(BigInt),
      reading: word,
      profile: word,
    })
    .map(({ grown, entry, ...rest }): FleetLeaf => ({ leaf: { ...rest, energy: entry + grown }, entry }));
  const leaves = fc.array(fc.option(item), { minLength: 1, maxLength: 12 });

  test("a stranger with the bytes recomputes the root, the sums and every proof", () => {
    fc.assert(
      fc.property(leaves, (list) => {
        const published = { fleet: 3, periodEnd: 1_782_000_900, revision: 1, leaves: list };
        const { batch, data } = buildBatch(published, ZERO);
        expect(batch).toMatchObject({ fleet: 3, periodEnd: 1_782_000_900, revision: 1, leafCount: list.length });
        expect(keccak256(data)).toBe(batch.dataHash);
        const decoded = decodeLeaves(data);
        expect(decoded).toEqual(published);
        const tree = rebuildTree(decoded.leaves);
        expect([tree.root, tree.sums]).toEqual([batch.root, batch.sums]);
        for (const index of list.keys()) expect(verifySumProof(batch, tree.proof(index))).toBe(true);
      }),
    );
  });

  test("bytes that are no leaves", () => {
    const leaf = {
      site: 1n,
      readAt: 900,
      revision: 0,
      quality: 0 as const,
      energy: 5n,
      flows: 0n,
      reading: ZERO,
      profile: ZERO,
    };
    const data = encodeLeaves({ fleet: 1, periodEnd: 900, revision: 0, leaves: [{ leaf, entry: 0n }] });
    const put = (at: number, byte: string): Hex => `0x${data.slice(2, 2 + 2 * at)}${byte}${data.slice(4 + 2 * at)}`;
    expect(() => decodeLeaves("0x")).toThrow(new MalformedLeavesError("they do not begin with WTL1"));
    expect(() => decodeLeaves(put(0, "00"))).toThrow(new MalformedLeavesError("they do not begin with WTL1"));
    expect(() => decodeLeaves(put(20, "02"))).toThrow(
      new MalformedLeavesError("2 leaves take 405 bytes, these are 213"),
    );
    expect(() => decodeLeaves(`${data}00`)).toThrow(new MalformedLeavesError("1 leaves take 213 bytes, these are 214"));
    expect(() => decodeLeaves(put(21 + 17, "02"))).toThrow(new MalformedLeavesError("leaf 0 has quality 2"));
    expect(() => decodeLeaves(put(21 + 18, "01"))).toThrow(
      new MalformedLeavesError("leaf 0 has bits beyond its quality"),
    );
    expect(() => buildBatch({ fleet: 1, periodEnd: 901, revision: 0, leaves: [null] }, ZERO)).toThrow(
      UnalignedPeriodError,
    );
  });
});

describe("quorum", () => {
  const { threshold, members } = vectors.quorum;
  const quorum: Quorum = { threshold, members };
  const [first, second, third] = members;
  if (!first || !second || !third) throw new Error("three members expected");
  const signed = (attester: Address, byte: string) => ({ attester, signature: `0x${byte}` as Hex });

  test("signatures go in member order, a bit for each", () => {
    expect(collectSignatures(quorum, [signed(third, "03"), signed(first, "01")])).toEqual({
      signers: 0b101n,
      signatures: ["0x01", "0x03"],
    });
  });

  test("what it refuses", () => {
    const stranger = "0x00000000000000000000000000000000000000aA";
    expect(() => collectSignatures(quorum, [signed(first, "01")])).toThrow(new TooFewSignaturesError(1, 2));
    expect(() => collectSignatures(quorum, [signed(stranger, "01")])).toThrow(
      new ForeignAttesterError(stranger, false),
    );
    const twice = [signed(first, "01"), signed(first, "02")];
    expect(() => collectSignatures(quorum, twice)).toThrow(new ForeignAttesterError(first, true));
    for (const bad of [
      { threshold: 1, members: [] },
      { threshold: 0, members },
      { threshold: 4, members },
      { threshold: 1.5, members },
      { threshold: 1, members: [second, first] },
      { threshold: 1, members: [first, first] },
      {
        threshold: 1,
        members: Array.from({ length: 33 }, (_, index): Address => `0x${(index + 1).toString(16).padStart(40, "0")}`),
      },
    ]) {
      expect(() => quorumId(bad)).toThrow(MalformedQuorumError);
    }
    expect(() => quorumOf(1, [first, first])).toThrow(MalformedQuorumError);
  });
});

describe("signers", () => {
  const device = p256Device(keccak256("0x01"));
  const enrolment = {
    owner: attesters[0]?.address ?? "0x",
    key: device.key,
    technologies: 1,
    zone: zoneOf("X"),
    commissioned: 0,
    location: ZERO,
    nonce: 0n,
    deadline: 0n,
  };

  test("a device that is not the one enrolled", async () => {
    const other = p256Device(keccak256("0x02"));
    const [owner] = attesters;
    if (!owner) throw new Error("no owner");
    await expect(signEnrolment({ enrolment, domain, device: other, owner })).rejects.toThrow(
      new DeviceMismatchError(device.key.x, other.key.x),
    );
  });

  test("a reading off the period grid is not signed", async () => {
    const reading: Reading = { site: 1n, periodEnd: 901, revision: 0, epoch: 1, quality: 0, energy: 0n, flows: 0n };
    await expect(signReading({ reading, domain, device })).rejects.toThrow(new UnalignedPeriodError(901));
  });

  test("keys and zones that are none", () => {
    expect(() => secp256k1Device({ address: vectors.device.address })).toThrow(
      new DigestSignerError(vectors.device.address),
    );
    for (const key of ["0x", ZERO, `0x${"ff".repeat(32)}`] as const)
      expect(() => p256Device(key)).toThrow(InvalidPrivateKeyError);
    for (const code of ["", "10YAT-APG------L0", "zürich", "a b"]) expect(() => zoneOf(code)).toThrow(InvalidZoneError);
    expect(zoneOf("10YAT-APG------L")).toBe(stringToHex("10YAT-APG------L"));
  });

  test("a wallet is shown the types that the struct uses, and no others", () => {
    expect(Object.keys(typedDataOf("Enrolment", domain, enrolment).types).sort()).toEqual(["DeviceKey", "Enrolment"]);
  });
});
