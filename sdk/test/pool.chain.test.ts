import { readFileSync } from "node:fs";
import { type Abi, createTestClient, type Hex, http, publicActions, walletActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChain } from "../../script/chain.mjs";
import { WAD } from "../src/decay.ts";
import type { Policy } from "../src/generated/types.ts";
import {
  convertedCharge,
  DischargeBeforeBaseError,
  dischargeBaseAfter,
  headroom,
  mintable,
  pledgedStock,
  policyHash,
  poolAddress,
  quoteDeposit,
  releasable,
  stakeNeeded,
  unspentDischarge,
} from "../src/pool.ts";
import { randomOf } from "./decay.reference.ts";

interface Artifact {
  abi: Abi;
  bytecode: { object: Hex };
}
const artifactOf = (name: string): Artifact =>
  JSON.parse(readFileSync(new URL(`../../out/${name}.sol/${name}.json`, import.meta.url), "utf8"));
const { abi, bytecode } = artifactOf("PoolMathHarness");
// anvil's first account
const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const ADDRESS = "0x1111111111111111111111111111111111111111";

const CASES = 3_000;
const AT_ONCE = 1_000;
const random = randomOf(0x9e3779b97f4a7c15n);
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
    cap: random(2n ** 128n),
    stakeToken: ADDRESS,
    penaltyPrice: random(2n ** 128n),
    stakeFactor: random(2n ** 64n),
    guardian: ADDRESS,
    accreditors: [ADDRESS],
    quorums: [`0x${"22".repeat(32)}`, `0x${"33".repeat(32)}`],
  };
}

describe("pools equal PoolMath.sol and PolicyLib.sol to the last unit", () => {
  let chain: Awaited<ReturnType<typeof startChain>>;
  let client: ReturnType<typeof connect>;
  let address: Hex;

  function connect(url: string) {
    return createTestClient({ account, chain: foundry, mode: "anvil", transport: http(url), pollingInterval: 20 })
      .extend(publicActions)
      .extend(walletActions);
  }

  beforeAll(async () => {
    chain = await startChain();
    client = connect(chain.url);
    const hash = await client.deployContract({ abi, bytecode: bytecode.object });
    const receipt = await client.waitForTransactionReceipt({ hash });
    if (!receipt.contractAddress) throw new Error("PoolMathHarness was not deployed");
    address = receipt.contractAddress;
  });
  afterAll(() => chain.stop());

  /** Sends rows of arguments in pieces; compares each answer. */
  async function compare<const Row extends readonly bigint[]>(
    functionName: string,
    make: () => Row,
    expected: (row: Row) => bigint,
    columns = false,
  ) {
    let compared = 0;
    for (let at = 0; at < CASES; at += AT_ONCE) {
      const rows = Array.from({ length: AT_ONCE }, make);
      const args = columns ? [0, 1].map((i) => rows.map((row) => row[i])) : [rows];
      const answers = await client.readContract({ address, abi, functionName, args });
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
      () => [wide(63n), wide(31n), random(WAD + 1n), random(WAD + 1n), wide(63n), wide(20n)] as const,
      ([stateOfCharge, storageWh, pledge, dischargeEfficiency, decayRate, age]) =>
        pledgedStock({ stateOfCharge, storageWh, decayRate, age }, { pledge, dischargeEfficiency }),
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
      "dischargeBaseAfter",
      () => [wide(63n), wide(63n), wide(84n), wide(84n)] as const,
      ([discharge, base, liability, released]) => dischargeBaseAfter(discharge, base, liability, released),
    );
  });

  test("release", async () => {
    await compare(
      "releasable",
      () => {
        const totalShares = wide(90n);
        const index = random(20n) === 0n ? 0n : 1n + random(WAD);
        return [wide(84n), totalShares + wide(90n), totalShares, wide(90n), index] as const;
      },
      ([unspent, totalLiability, totalShares, liability, index]) =>
        releasable(unspent, { totalLiability, totalShares, liability, index }),
    );
  });

  test("policy hash", async () => {
    for (let i = 0; i < 20; ++i) {
      const policy: Policy = { ...policyOf(), zone: `0x${"3130594154".padEnd(32, "0")}` };
      const answer = await client.readContract({ address, abi, functionName: "policyHash", args: [policy] });
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
      age: random(3_600n),
      decayRate: random(10n ** 12n),
      liability: wide(40n),
      index: 1n + random(WAD),
    };
    const { shares, energy, expired } = quoteDeposit(terms, policy);
    expect(energy + expired).toBe(convertedCharge(terms.wh, policy.roundTrip));
    expect(energy).toBe((shares * terms.index) / WAD);
    expect(energy).toBeLessThanOrEqual(pledgedStock(terms, policy));
  }
});

test("a pool's address is its policy's", () => {
  const policy: Policy = { ...policyOf(), zone: `0x${"31".padEnd(32, "0")}` };
  const other = { ...policy, cap: policy.cap ^ 1n };
  const at = (p: Policy) => poolAddress({ factory: ADDRESS, creationCode: "0x6001", policy: p });
  expect(at(policy)).toBe(at({ ...policy }));
  expect(at(policy)).not.toBe(at(other));
});

test("a leaf from before the base is refused", () => {
  expect(() => unspentDischarge(1n, 2n, 0n)).toThrow(DischargeBeforeBaseError);
  expect(headroom(1n, 2n)).toBe(0n);
});
