import { zeroHash } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildProfile,
  type ClaimedSpan,
  divideClaim,
  type Leaf,
  MalformedProfileError,
  ProfileMismatchError,
  packRegisters,
  Register,
  type RegistersAt,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain } from "../support/chain.ts";

const MIDNIGHT = 1_782_000_000;
const random = randomOf(0x1f83d9abfb41bd6bn);
const upTo = (most: number): number => Number(random(BigInt(most) + 1n));
const REGISTERS = [Register.GENERATION, Register.DIRECT_EXPORT, Register.CONSUMPTION] as const;

interface Case {
  readonly leaf: Leaf;
  readonly profile: `0x${string}`;
  readonly claim: ClaimedSpan;
}

const laneOf = (at: RegistersAt, register: Register): bigint => {
  const shift = register === Register.GENERATION ? 192n : register === Register.DIRECT_EXPORT ? 64n : 0n;
  return (at.energy >> shift) & ((1n << 64n) - 1n);
};

/** A random day with gaps, and a claim between two of its measured ends, or from the day before. */
function anyCase(): Case {
  let [g, e, m] = [random(1n << 50n), 0n, random(1n << 40n)];
  e = g / 2n;
  const at = (period: number): RegistersAt => ({
    periodEnd: MIDNIGHT + 900 * period,
    energy: packRegisters([g, 0n, e, m]),
  });
  const gaps = upTo(90);
  const opening = at(0);
  const readings: RegistersAt[] = [];
  for (let k = 1; k <= 96; k++) {
    const grown = random(3n) === 0n ? 0n : random(60_000n);
    [g, e, m] = [g + grown, e + grown / 2n, m + random(40_000n)];
    if (upTo(99) >= gaps || k === 96) readings.push(at(k));
  }
  const { data, hash } = buildProfile(opening, readings);
  const last = readings.at(-1) ?? opening;
  const register = REGISTERS[upTo(2)] ?? Register.GENERATION;
  const ends = [opening, ...readings];
  const a = upTo(ends.length - 2);
  const b = a + 1 + upTo(ends.length - 2 - a);
  const [from, to] = [ends[a] ?? opening, ends[b] ?? last];
  const before = a === 0 && upTo(1) === 0;
  const earlier = before ? random(5000n) : 0n;
  const at0 = laneOf(from, register) - (earlier < laneOf(from, register) ? earlier : 0n);
  const r0 = at0 - (at0 > 20_000n ? random(20_000n) : 0n);
  const share = 1 + upTo(9999);
  const worth = (x: bigint) => ((x - r0) * BigInt(share)) / 10_000n;
  const end = laneOf(to, register);
  return {
    leaf: {
      ...{ site: 1n, readAt: last.periodEnd, revision: 0, quality: 0 },
      ...{ energy: last.energy, flows: 0n, reading: zeroHash, profile: hash },
    },
    profile: data,
    claim: {
      ...{ register, share, wh: worth(end) - worth(at0), from: before ? MIDNIGHT - 900 : from.periodEnd },
      ...{ to: to.periodEnd, opening: r0, pointer: at0, upTo: end },
    },
  };
}

let chain: Awaited<ReturnType<typeof openChain>>;
let divide: (sample: Case) => Promise<{ start: number; read: bigint; own: bigint; wh: readonly bigint[] }>;
beforeAll(async () => {
  chain = await openChain();
  const harness = await chain.deploy("DayProfileHarness");
  divide = async ({ leaf, profile, claim }) =>
    (await chain.client.readContract({
      ...harness,
      functionName: "divide",
      args: [leaf, profile, claim],
    })) as Awaited<ReturnType<typeof divide>>;
});
afterAll(() => chain.stop());

describe("a claim by the period", () => {
  test("as the contract divides it, of 1,000 random days and claims", async () => {
    const cases = Array.from({ length: 1000 }, anyCase);
    for (let first = 0; first < cases.length; first += 100) {
      const batch = cases.slice(first, first + 100);
      const given = await Promise.all(batch.map(divide));
      batch.forEach(({ leaf, profile, claim }, i) => {
        const { start, periods } = divideClaim(leaf, profile, claim);
        const day = given[i];
        expect(start).toBe(day?.start);
        expect(periods.map((period) => period?.wh ?? 0n)).toEqual(day?.wh);
        periods.forEach((period, k) => {
          expect(period !== null).toBe((((day?.read ?? 0n) >> BigInt(k)) & 1n) === 1n);
          expect(period?.own ?? false).toBe((((day?.own ?? 0n) >> BigInt(k)) & 1n) === 1n);
        });
        expect(periods.reduce((sum, period) => sum + (period?.wh ?? 0n), 0n)).toBe(claim.wh);
      });
    }
  });

  test("refused by both where it does not fit", async () => {
    const sample = anyCase();
    const { leaf, claim } = sample;
    const wrong: Case[] = [
      { ...sample, claim: { ...claim, upTo: claim.upTo + 1n } },
      { ...sample, claim: { ...claim, pointer: claim.pointer + 1n, from: Math.max(claim.from, MIDNIGHT) } },
      { ...sample, claim: { ...claim, to: MIDNIGHT } },
      { ...sample, claim: { ...claim, register: Register.SELF_USE } },
      { ...sample, leaf: { ...leaf, profile: zeroHash } },
    ];
    for (const { leaf, profile, claim } of wrong) {
      expect(() => divideClaim(leaf, profile, claim)).toThrow(ProfileMismatchError);
      await expect(divide({ leaf, profile, claim })).rejects.toThrow();
    }
    const short: Case = { ...sample, profile: `0x${sample.profile.slice(2, -24)}` };
    await expect(divide(short)).rejects.toThrow();
    expect(() => divideClaim(short.leaf, short.profile, short.claim)).toThrow();
    expect(() => divideClaim(leaf, "0x", claim)).toThrow(MalformedProfileError);
  });
});
