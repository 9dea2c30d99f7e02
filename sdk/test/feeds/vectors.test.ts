import { readFileSync } from "node:fs";
import type { Hex } from "viem";
import { expect, test } from "vitest";
import {
  availabilityCommitment,
  buildAvailabilityTree,
  type ClaimedSpan,
  divideClaim,
  hashAvailability,
  interpolateCurve,
  packAvailability,
  Register,
  unpackAvailability,
} from "../../src/index.ts";

interface Vectors {
  readonly profile: {
    readonly data: Hex;
    readonly hash: Hex;
    readonly energy: Hex;
    readonly read: Hex;
    readonly own: Hex;
    readonly wh: readonly number[];
  } & Readonly<Record<"readAt" | "share" | "opening" | "pointer" | "upTo" | "from" | "to", number>>;
  readonly availability: {
    readonly sites: readonly [number, number];
    readonly method: Hex;
    readonly periods: Hex;
    readonly leaf: Hex;
    readonly path: readonly Hex[];
    readonly commitment: Hex;
    readonly report: { readonly root: Hex; readonly dataHash: Hex } & Readonly<
      Record<"fleet" | "day" | "revision" | "leafCount", number>
    >;
  };
  readonly curve: {
    readonly tenors: readonly number[];
    readonly values: readonly string[];
    readonly months: readonly string[];
    readonly expected: readonly string[];
  };
}

// test/differential/FeedVectors.t.sol reads them too.
const vectors: Vectors = JSON.parse(readFileSync(new URL("../../vectors/feeds.json", import.meta.url), "utf8"));

test("a claim by the period", () => {
  const { data, hash, readAt, energy, share, opening, pointer, upTo, from, to, wh, read, own } = vectors.profile;
  const bit = (bits: Hex, k: number) => ((BigInt(bits) >> BigInt(k)) & 1n) === 1n;
  const claim: ClaimedSpan = {
    ...{ register: Register.GENERATION, share, from, to, wh: 0n },
    ...{ opening: BigInt(opening), pointer: BigInt(pointer), upTo: BigInt(upTo) },
  };
  const { periods } = divideClaim({ readAt, energy: BigInt(energy), profile: hash }, data, claim);
  expect(periods).toEqual(wh.map((each, k) => (bit(read, k) ? { wh: BigInt(each), own: bit(own, k) } : null)));
});

test("a day's availability", () => {
  const { sites, method, periods, leaf, path, report, commitment } = vectors.availability;
  expect(packAvailability(unpackAvailability(periods))).toBe(periods);
  const [first, third] = sites.map((site) => ({ site: BigInt(site), method, periods }));
  if (!first || !third) throw new Error("the vectors name two sites");
  expect(hashAvailability(first)).toBe(leaf);
  const tree = buildAvailabilityTree([first, null, third]);
  expect(tree.root).toBe(report.root);
  expect(tree.path(0)).toEqual(path);
  expect(availabilityCommitment(report)).toBe(commitment);
});

test("a curve", () => {
  const { tenors, values, months, expected } = vectors.curve;
  expect(months.map((at) => `${interpolateCurve(tenors, values.map(BigInt), BigInt(at))}`)).toEqual(expected);
});
