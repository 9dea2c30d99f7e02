// The script beside the SDK's own tree and publication: the nodes get no other code than it.
import fc from "fast-check";
import { bytesToHex, encodeAbiParameters, getAbiItem, type Hex, keccak256, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import {
  type Batch,
  buildBatch,
  encodePublication,
  type FleetLeaf,
  meterOracleAbi,
  packEnergy,
} from "../../../src/index.ts";
import {
  batchOfAnswer,
  hashOfAnswer,
  PublisherError,
  RequestSizeError,
  requestFor,
  scriptFor,
} from "../src/request.ts";
import { batchOf, keccak256 as keccakOfScript } from "../src/script.js";

const PUBLISHER = "https://attester.example/{fleet}-{periodEnd}-{revision}.wtb";
const WORD = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytesToHex(bytes));
const LANE = fc.bigInt(0n, 2n ** 40n);
const LEAF = fc.record({
  site: fc.bigInt(1n, 2n ** 64n - 1n),
  at: LANE,
  entry: LANE,
  flows: fc.bigInt(0n, 2n ** 256n - 1n),
  reading: WORD,
  estimated: fc.boolean(),
});
const LEAVES = fc.array(fc.option(LEAF, { freq: 4 }), { minLength: 1, maxLength: 40 });
const lanes = (lane: bigint) =>
  packEnergy({ generation: lane, greenCharge: lane / 2n, directExport: lane / 3n, gridImport: lane });

function built(leaves: readonly (FleetLeaf | null)[], previous: Hex = zeroHash) {
  return buildBatch({ fleet: 3, periodEnd: 1_782_000_900, revision: 1, leaves }, previous);
}
const encoded = (batch: Batch) =>
  encodeAbiParameters(getAbiItem({ abi: meterOracleAbi, name: "hashBatch" }).inputs, [batch]);
const leafOf = (site: bigint, energy = lanes(1_000n * site)): FleetLeaf => ({
  leaf: {
    site,
    readAt: 1_782_000_900,
    revision: 0,
    quality: 0,
    energy,
    flows: site,
    reading: keccak256("0x01"),
    profile: zeroHash,
  },
  entry: lanes(site),
});

describe("the script", () => {
  test("hashes as keccak256 does", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 700 }), (bytes) => {
        expect(bytesToHex(keccakOfScript(bytes))).toBe(keccak256(bytes));
      }),
      { numRuns: 1_000 },
    );
  });

  test("answers with the batch of any publication, encoded as Solidity does", () => {
    fc.assert(
      fc.property(LEAVES, WORD, (leaves, previous) => {
        const { batch, data } = built(
          leaves.map(
            (leaf) =>
              leaf && {
                leaf: {
                  site: leaf.site,
                  readAt: 1_782_000_900,
                  revision: 0,
                  quality: leaf.estimated ? 1 : 0,
                  energy: lanes(leaf.entry + leaf.at),
                  flows: leaf.flows,
                  reading: leaf.reading,
                  profile: zeroHash,
                },
                entry: lanes(leaf.entry),
              },
          ),
          previous,
        );
        const answer = bytesToHex(batchOf(encodePublication({ batch, data }), 3, 1_782_000_900, 1));
        expect(answer).toBe(encoded(batch));
        expect(batchOfAnswer(answer)).toEqual(batch);
        expect(hashOfAnswer(answer)).toBe(keccak256(encoded(batch)));
      }),
      { numRuns: 200 },
    );
  });

  test("refuses any publication of which a byte was changed", () => {
    const bytes = encodePublication(built([leafOf(1n), null, leafOf(2n)]));
    const PREVIOUS = { from: 100, to: 132 }; // the publisher's word alone: the oracle compares it
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        fc.pre(at < PREVIOUS.from || at >= PREVIOUS.to);
        const changed = Uint8Array.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(() => batchOf(changed, 3, 1_782_000_900, 1)).toThrow(/^publication: /);
      }),
      { numRuns: 1_000 },
    );
  });

  test("refuses a publication that is cut short or goes on", () => {
    const bytes = encodePublication(built([leafOf(1n)]));
    for (const length of [0, 4, 152, bytes.length - 1])
      expect(() => batchOf(bytes.subarray(0, length), 3, 1_782_000_900, 1)).toThrow(/^publication: /);
    expect(() => batchOf(Uint8Array.of(...bytes, 0), 3, 1_782_000_900, 1)).toThrow("another length");
  });

  test.each([
    [4, 1_782_000_900, 1],
    [3, 1_782_001_800, 1],
    [3, 1_782_000_900, 0],
  ])("refuses the publication of another period (%i, %i, %i)", (fleet, periodEnd, revision) => {
    const bytes = encodePublication(built([leafOf(1n)]));
    expect(() => batchOf(bytes, fleet, periodEnd, revision)).toThrow("of another period");
  });

  /** What an attester could publish whose code does not check: hash and header say what its leaves are. */
  function forged(
    leaves: readonly FleetLeaf[],
    header: (batch: Batch) => Partial<Batch>,
    patch: (data: Uint8Array) => void,
  ) {
    const { batch, data } = built(leaves);
    const bytes = Uint8Array.from(Buffer.from(data.slice(2), "hex"));
    patch(bytes);
    return encodePublication({ batch: { ...batch, dataHash: keccak256(bytes), ...header(batch) }, data: bytes });
  }

  test("refuses a root that is not the leaves'", () => {
    const bytes = forged(
      [leafOf(1n)],
      () => ({ root: keccak256("0x02") }),
      () => {},
    );
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("another root");
  });

  test("refuses sums that are not the leaves'", () => {
    const bytes = forged(
      [leafOf(1n)],
      ({ sums }) => ({ sums: sums + 1n }),
      () => {},
    );
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("another root");
  });

  test("refuses a leaf below its site's entry", () => {
    const bytes = forged(
      [leafOf(1n)],
      () => ({}),
      (data) => data.fill(0xff, 21 + 160, 21 + 192),
    );
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("below its site's entry");
  });

  test("refuses sums beyond a lane", () => {
    const huge = (data: Uint8Array) => {
      for (const leaf of [0, 1]) data.fill(0xff, 21 + 192 * leaf + 32, 21 + 192 * leaf + 64);
    };
    const bytes = forged([leafOf(1n), leafOf(2n)], () => ({}), huge);
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("a sum overflows");
  });

  test("refuses a publication without leaves", () => {
    const { batch, data } = built([leafOf(1n)]);
    const none = Uint8Array.from(Buffer.from(data.slice(2), "hex")).slice(0, 21);
    none.fill(0, 17);
    const bytes = encodePublication({ batch: { ...batch, dataHash: keccak256(none) }, data: none });
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("no leaves");
  });

  test("refuses a quality that is none", () => {
    const bytes = forged(
      [leafOf(1n)],
      () => ({}),
      (data) => {
        data[21 + 17] = 2;
      },
    );
    expect(() => batchOf(bytes, 3, 1_782_000_900, 1)).toThrow("not a leaf");
  });
});

describe("the request", () => {
  test("is what the toolkit builds, whatever the period", () => {
    const script = scriptFor(PUBLISHER);
    const request = requestFor(script, { fleet: 7, periodEnd: 1_782_000_900, revision: 3 });
    expect(request.slice(0, script.length)).toBe(script);
    expect(request.slice(script.length)).toBe(
      `${(7n * 2n ** 72n + 1_782_000_900n * 2n ** 32n + 3n).toString(16).padStart(64, "0")}6c636f64654c616e6775616765006c636f64654c6f636174696f6e00`,
    );
  });

  test("is of a publisher that tells periods apart", () => {
    expect(() => scriptFor("https://attester.example/latest.wtb")).toThrow(PublisherError);
    expect(() => scriptFor("{fleet} {periodEnd} {revision}")).toThrow(PublisherError);
  });

  test("is not larger than the network takes", () => {
    expect(() => scriptFor(`${PUBLISHER}?${"x".repeat(30_000)}`)).toThrow(RequestSizeError);
  });
});
