// The published file: what it gives back, and what it refuses.
import { bytesToHex, type Hex, keccak256, stringToHex, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import {
  buildBatch,
  decodePublication,
  decodePublicationHeader,
  encodePublication,
  encodePublicationHeader,
  type FleetLeaf,
  LeafIndexError,
  MalformedPublicationError,
  PUBLICATION_HEADER,
  packEnergy,
  publicationPieces,
  publishedName,
  readPublication,
  sumNodeOf,
  verifySumProof,
} from "../../src/index.ts";

const leafOf = (site: bigint): FleetLeaf => ({
  leaf: {
    site,
    readAt: 1_782_000_900,
    revision: 0,
    quality: 0,
    energy: packEnergy({ generation: 100n * site, greenCharge: 0n, directExport: 0n, gridImport: 7n }),
    flows: site,
    reading: keccak256(stringToHex(`reading ${site}`)),
    profile: zeroHash,
  },
  entry: packEnergy({ generation: site, greenCharge: 0n, directExport: 0n, gridImport: 0n }),
});
const built = (count: number) =>
  buildBatch(
    {
      fleet: 3,
      periodEnd: 1_782_000_900,
      revision: 1,
      leaves: Array.from({ length: count }, (_, i) => (i === 1 ? null : leafOf(BigInt(i + 1)))),
    },
    keccak256("0x01"),
  );
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe("a published batch", () => {
  test("is named by fleet, period end and revision", () => {
    expect(publishedName(built(1).batch)).toBe("3-1782000900-1.wtb");
  });

  test.each([1, 2, 5, 64])("of %i sites gives header, bytes and every proof back", (count) => {
    const posted = built(count);
    const { batch, data, proof, proofs } = decodePublication(encodePublication(posted));
    expect(batch).toEqual(posted.batch);
    expect(keccak256(data)).toBe(posted.batch.dataHash);
    for (let index = 0; index < count; index++) {
      const leaf = index === 1 ? null : leafOf(BigInt(index + 1));
      const given = proof(index);
      expect(given?.leaf ?? null).toEqual(leaf?.leaf ?? null);
      if (!given || !leaf) continue;
      const at = { index, leafCount: count, path: given.path };
      expect(verifySumProof(batch, { ...sumNodeOf(given.leaf, leaf.entry), ...at })).toBe(true);
    }
    expect(() => proof(count)).toThrow(LeafIndexError);
    expect(proofs(new Set([1n, 99n])).map(({ leaf }) => leaf.site)).toEqual([1n]);
    expect(proofs()).toHaveLength(count === 1 ? 1 : count - 1);
  });

  test("is named by its header, and its first record follows", () => {
    const posted = built(5);
    const bytes = encodePublication(posted);
    expect(decodePublicationHeader(bytes.subarray(0, PUBLICATION_HEADER))).toEqual(posted.batch);
    expect(bytesToHex(encodePublicationHeader(posted.batch))).toBe(bytesToHex(bytes.subarray(0, PUBLICATION_HEADER)));
    expect(bytes.subarray(PUBLICATION_HEADER).length).toBe(5 * 192);
    expect(bytes[PUBLICATION_HEADER + 7]).toBe(1);
    const short = bytes.subarray(0, PUBLICATION_HEADER - 1);
    expect(() => decodePublicationHeader(short)).toThrow(MalformedPublicationError);
  });

  test.each([1, 7, 153, 154, 4096])("is read in pieces of %i bytes as it is read whole", async (size) => {
    const posted = built(5);
    const pieces = [...publicationPieces(posted)];
    expect(Buffer.concat(pieces)).toEqual(Buffer.from(encodePublication(posted)));
    const { batch, proofs } = await readPublication(inPieces(encodePublication(posted), size));
    expect([batch, proofs()]).toEqual([posted.batch, decodePublication(encodePublication(posted)).proofs()]);
  });

  const file = encodePublication(built(3));
  const changed = (at: number, bit = 1) => {
    const bytes = file.slice();
    bytes[at] = (bytes[at] ?? 0) ^ bit;
    return bytes;
  };
  test.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "it does not begin with WTB1"],
    ["of the former format", new TextEncoder().encode('{"format":"wattle batch 1"}'), "it does not begin with WTB1"],
    ["cut in its header", file.slice(0, 140), "it ends within its header"],
    ["cut in its leaves", file.slice(0, -1), "3 leaves take 729 bytes, these are 728"],
    ["longer than its leaves", Buffer.concat([file, Buffer.of(0)]), "3 leaves take 729 bytes, these are 730"],
    ["of more leaves than a fleet has", changed(149, 0xff), "leaves are more than a fleet has"],
    ["with another root", changed(4), "its leaves have another root"],
    ["with other sums", changed(67), "its leaves have another root"],
    ["with another dataHash", changed(68), "its leaves are not those of its dataHash"],
    ["with another period", changed(144), "its leaves are not those of its dataHash"],
    ["with another leaf", changed(728), "its leaves are not those of its dataHash"],
  ])("is refused when it is %s", async (_, wrong, sentence) => {
    expect(() => decodePublication(wrong)).toThrow(MalformedPublicationError);
    expect(() => decodePublication(wrong)).toThrow(sentence);
    await expect(readPublication(inPieces(wrong, 100))).rejects.toThrow(MalformedPublicationError);
  });

  test("that goes on for ever is read no further than its leaves", async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield file;
      for (;;) {
        read++;
        yield new Uint8Array(1024);
      }
    }
    await expect(readPublication(endless())).rejects.toThrow("more bytes follow its leaves");
    expect(read).toBe(1);
  });

  test("keeps previous in its header: another one is another batch", () => {
    const other = decodePublication(changed(100));
    expect(other.batch.previous).not.toBe(built(3).batch.previous as Hex);
  });
});
