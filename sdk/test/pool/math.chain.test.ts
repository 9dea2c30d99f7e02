import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toEnergyDown, toEnergyUp, WAD, ZERO_EXPONENT } from "../../src/decay.ts";
import type { Policy } from "../../src/generated/types.ts";
import {
  claimOf,
  convertedCharge,
  coveredBy,
  DischargeBeforeBaseError,
  dischargeBaseAfter,
  dischargeSpent,
  earlyLeft,
  headroom,
  heldStock,
  keptAfter,
  mintable,
  NothingKeptError,
  paidBy,
  partDown,
  partUp,
  pledgedStock,
  quoteDeposit,
  releasable,
  stakeNeeded,
  tokensCovering,
  tokensFor,
  unspentDischarge,
} from "../../src/pool/math.ts";
import { policyHash, poolAddress } from "../../src/pool/policy.ts";
import { randomOf } from "../decay.reference.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";

const ADDRESS = "0x1111111111111111111111111111111111111111";

const CASES = 3_000;
const AT_ONCE = 1_000;
const random = randomOf(0x9e3779b97f4a7c15n);
/** What haircuts leave: nearly all, or anything, never nothing. */
const kept = () => (random(2n) === 0n ? WAD - wide(40n) : 1n + random(WAD));
/** Λ since a reading: within a vintage, beyond it, next to nothing. */
const decayed = () => (random(3n) === 0n ? wide(50n) : random(ZERO_EXPONENT + WAD));
/** Of every magnitude up to 2^bits. */
const wide = (bits: bigint) => random(2n ** (1n + random(bits)));

function policyOf(): Policy {
  return {
    zone: `0x${"31".padEnd(32, "0")}`,
    technologies: 17,
    vintageStart: 1_782_000_000,
    vintageEnd: 1_782_900_000,
    decayRate: random(2n ** 64n),
    maxDecayRate: random(2n ** 64n),
    roundTrip: random(WAD),
    dischargeEfficiency: random(WAD),
    pledge: random(WAD),
    maxAge: 3_600,
    maxSilence: Number(random(2n ** 32n)),
    cap: random(2n ** 128n),
    concentration: random(WAD),
    concentrationFloor: random(2n ** 128n),
    stakeToken: ADDRESS,
    penaltyPrice: random(2n ** 128n),
    stakeFactor: random(2n ** 64n),
    lockedShare: random(WAD + 1n),
    proofReward: random(WAD),
    auctionStart: random(WAD),
    auctionTime: Number(random(2n ** 32n)),
    cureTime: Number(random(2n ** 32n)),
    haircutDelay: Number(random(2n ** 32n)),
    unbondingTime: Number(random(2n ** 32n)),
    depositFee: random(WAD / 50n),
    feeRecipient: ADDRESS,
    guardian: ADDRESS,
    accreditors: [ADDRESS],
    quorums: [`0x${"22".repeat(32)}`, `0x${"33".repeat(32)}`],
  };
}

describe("pools equal PoolMath.sol and PolicyLib.sol to the last unit", () => {
  let chain: TestChain;
  let harness: Deployed;
  beforeAll(async () => {
    chain = await openChain();
    harness = await chain.deploy("PoolMathHarness");
  });
  afterAll(() => chain.stop());

  /** Sends rows of arguments in pieces; compares each answer. */
  async function compare<const Row extends readonly bigint[]>(
    functionName: string,
    make: () => Row,
    expected: (row: Row) => bigint | readonly bigint[],
    columns = false,
  ) {
    let compared = 0;
    for (let at = 0; at < CASES; at += AT_ONCE) {
      const rows = Array.from({ length: AT_ONCE }, make);
      const args = columns ? [0, 1].map((i) => rows.map((row) => row[i])) : [rows];
      const answers = await chain.client.readContract({ ...harness, functionName, args });
      if (!Array.isArray(answers)) throw new Error(`${functionName} answered no list`);
      expect(rows.map(expected)).toEqual(answers);
      compared += answers.length;
    }
    expect(compared).toBe(CASES);
  }

  test("converted charge", async () => {
    await compare(
      "converted",
      () => [wide(63n), random(WAD + 1n)] as const,
      ([wh, roundTrip]) => convertedCharge(wh, roundTrip),
      true,
    );
  });

  test("stock", async () => {
    await compare(
      "stock",
      () => [wide(63n), wide(31n), random(WAD + 1n), random(WAD + 1n), decayed()] as const,
      ([stateOfCharge, storageWh, pledge, dischargeEfficiency, decayed]) =>
        pledgedStock({ stateOfCharge, storageWh, decayed }, { pledge, dischargeEfficiency }),
    );
    await compare(
      "held",
      () => [wide(63n), wide(31n), random(WAD + 1n), decayed()] as const,
      ([stateOfCharge, storageWh, dischargeEfficiency, decayed]) =>
        heldStock({ stateOfCharge, storageWh, decayed }, { dischargeEfficiency }),
    );
  });

  test("token shares as store shares, and back", async () => {
    await compare(
      "frames",
      () => [wide(127n), kept()] as const,
      ([shares, part]) => [
        claimOf(shares, part),
        tokensFor(shares, part),
        tokensCovering(shares, part),
        partUp(shares, part),
        partDown(shares, part),
      ],
    );
  });

  test("what shares pay, and what haircuts leave", async () => {
    await compare(
      "paidBy",
      () => [wide(127n), kept(), wide(127n)] as const,
      ([shares, kept, liability]) => paidBy(shares, kept, liability),
    );
    await compare(
      "keptAfter",
      () => [kept(), wide(110n), random(20n) === 0n ? 0n : wide(110n)] as const,
      ([kept, backing, claims]) => keptAfter(kept, backing, claims),
    );
  });

  test("early shares", async () => {
    await compare(
      "earlyLeft",
      () => {
        const wh = 1n + wide(62n);
        return [wide(127n), wh, random(wh + 1n)] as const;
      },
      ([shares, wh, settled]) => earlyLeft(shares, wh, settled),
    );
  });

  test("mintable", async () => {
    await compare(
      "mintable",
      () => [wide(80n), wide(80n), wide(80n)] as const,
      ([a, b, c]) => mintable(a, b, c),
    );
  });

  test("stake", async () => {
    await compare(
      "stakeNeeded",
      () => [wide(84n), wide(127n), wide(63n)] as const,
      ([liability, penaltyPrice, stakeFactor]) => stakeNeeded(liability, { penaltyPrice, stakeFactor }),
    );
  });

  test("discharge", async () => {
    await compare(
      "unspentDischarge",
      () => {
        const base = wide(62n);
        return [base + wide(62n), base, wide(84n)] as const;
      },
      ([discharge, base, released]) => unspentDischarge(discharge, base, released),
    );
    await compare(
      "dischargeSpent",
      () => [wide(62n), wide(80n)] as const,
      ([base, released]) => dischargeSpent(base, released),
    );
    await compare(
      "dischargeBaseAfter",
      () => [wide(63n), wide(63n), wide(84n), wide(84n)] as const,
      ([discharge, base, liability, released]) => dischargeBaseAfter(discharge, base, liability, released),
    );
  });

  test("release", async () => {
    await compare(
      "releasable",
      () => [wide(84n), wide(90n), wide(90n), random(20n) === 0n ? 0n : 1n + random(WAD)] as const,
      ([unspent, headroom, liability, storeIndex]) => releasable(unspent, headroom, liability, storeIndex),
    );
  });

  test("policy hash", async () => {
    for (let i = 0; i < 20; ++i) {
      const policy: Policy = { ...policyOf(), zone: `0x${"3130594154".padEnd(32, "0")}` };
      const answer = await chain.client.readContract({ ...harness, functionName: "policyHash", args: [policy] });
      expect(policyHash(policy)).toBe(answer);
    }
  });
});

test("a deposit's parts add up", () => {
  for (let i = 0; i < 1_000; ++i) {
    const policy = policyOf();
    const terms = {
      wh: wide(20n),
      stateOfCharge: wide(20n),
      storageWh: wide(20n),
      decayed: random(3_600n) * random(10n ** 12n),
      liability: wide(40n),
      storeIndex: 1n + random(WAD),
      kept: kept(),
    };
    const { liability, shares, locked, fee, energy, expired } = quoteDeposit(terms, policy);
    expect(energy + expired).toBe(convertedCharge(terms.wh, policy.roundTrip));
    expect(energy).toBe(toEnergyDown(shares, (terms.storeIndex * terms.kept) / WAD));
    expect(claimOf(shares, terms.kept)).toBeLessThanOrEqual(liability);
    const owed = toEnergyUp(terms.liability, terms.storeIndex);
    if (liability > 0n) expect(owed + energy).toBeLessThanOrEqual(pledgedStock(terms, policy));
    expect(locked * WAD).toBeGreaterThanOrEqual(shares * policy.lockedShare);
    expect(locked + fee).toBeLessThanOrEqual(shares);
  }
});

test("headroom is what nobody claims", () => {
  expect(headroom({ liability: 1_000n, writtenOff: 0n, claims: 400n, kept: WAD })).toBe(600n);
  expect(headroom({ liability: 1_000n, writtenOff: 100n, claims: 1_001n, kept: WAD / 2n })).toBe(399n);
  expect(headroom({ liability: 1n, writtenOff: 0n, claims: 2n, kept: WAD })).toBe(0n);
});

test("what a reading covers", () => {
  const terms = { stateOfCharge: 999n, storageWh: 5_000n, decayed: 0n };
  expect(coveredBy(terms, { dischargeEfficiency: WAD }, WAD)).toBe(1_000_000_000n);
  expect(coveredBy({ ...terms, stateOfCharge: 9_999n }, { dischargeEfficiency: WAD }, WAD)).toBe(5_001_000_000n);
  expect(coveredBy(terms, { dischargeEfficiency: WAD }, 3n)).toBe((1_000_000_000n * WAD + 2n) / 3n);
  expect(coveredBy(terms, { dischargeEfficiency: WAD }, 0n)).toBe(2n ** 128n - 1n);
});

test("a pool's address is its policy's", () => {
  const policy: Policy = { ...policyOf(), zone: `0x${"31".padEnd(32, "0")}` };
  const other = { ...policy, cap: policy.cap ^ 1n };
  const at = (p: Policy) => poolAddress({ factory: ADDRESS, poolCode: "0x6001", officeCode: "0x6002", policy: p });
  expect(at(policy)).toBe(at({ ...policy }));
  expect(at(policy)).not.toBe(at(other));
  expect(at(policy)).not.toBe(poolAddress({ factory: ADDRESS, poolCode: "0x6001", officeCode: "0x6003", policy }));
});

test("a leaf from before the base is refused", () => {
  expect(() => unspentDischarge(1n, 2n, 0n)).toThrow(DischargeBeforeBaseError);
});

test("nothing is worth a liability when haircuts have left nothing", () => {
  expect(() => tokensFor(1n, 0n)).toThrow(NothingKeptError);
  expect(() => tokensCovering(1n, 0n)).toThrow(NothingKeptError);
  expect(claimOf(5n, 0n)).toBe(0n);
});
