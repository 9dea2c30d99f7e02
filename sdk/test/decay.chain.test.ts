import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  END_EXPONENT,
  exponentAt,
  expWad,
  indexAt,
  toEnergyDown,
  toEnergyUp,
  tokenIndexAt,
  toSharesDown,
  toSharesUp,
  WAD,
  ZERO_EXPONENT,
} from "../src/decay.ts";
import { randomOf } from "./decay.reference.ts";
import { type Deployed, openChain, type TestChain } from "./support/chain.ts";

const CASES = 6_000;
const AT_ONCE = 1_000;
const random = randomOf(0x2545f4914f6cdd1dn);

describe("decay equals DecayMath.sol to the last unit", () => {
  let chain: TestChain;
  let harness: Deployed;
  beforeAll(async () => {
    chain = await openChain();
    harness = await chain.deploy("DecayMathHarness");
  });
  afterAll(() => chain.stop());

  /** Sends columns of arguments in pieces; compares each answer. */
  async function compare(
    functionName: string,
    columns: readonly (readonly bigint[])[],
    expected: (row: readonly bigint[]) => unknown,
  ) {
    let compared = 0;
    for (let at = 0; at < CASES; at += AT_ONCE) {
      const args = columns.map((column) => column.slice(at, at + AT_ONCE));
      const answers = await chain.client.readContract({ ...harness, functionName, args });
      if (!Array.isArray(answers)) throw new Error(`${functionName} answered no list`);
      const rows = answers.map((_, i) => args.map((column) => column[i] ?? 0n));
      expect(rows.map(expected)).toEqual(answers);
      compared += answers.length;
    }
    expect(compared).toBe(CASES);
  }

  const cases = (make: (i: number) => bigint) => Array.from({ length: CASES }, (_, i) => make(i));

  test("expWad, over its whole range", async () => {
    const edges = [0n, 1n, -1n, -ZERO_EXPONENT, -ZERO_EXPONENT + 1n, 135305999368893231588n, -(2n ** 255n)];
    const xs = cases(
      (i) => edges[i] ?? (i % 2 ? -random(ZERO_EXPONENT) : random(177n * 10n ** 18n) - 42n * 10n ** 18n),
    );
    await compare("expWadMany", [xs], ([x = 0n]) => expWad(x));
  });

  test("the index, within a vintage and beyond", async () => {
    // A contract's exponent stays below 2^129; the index is defined below 2^255.
    const ranges = [END_EXPONENT, ZERO_EXPONENT + 10n, 10n ** 12n, 2n ** 255n];
    await compare("indexAtMany", [cases((i) => random(ranges[i % 4] ?? 1n))], ([exponent = 0n]) => indexAt(exponent));
  });

  test("the exponent, to the largest rate and time", async () => {
    const columns = [2n ** 128n, 2n ** 64n, 2n ** 40n].map((limit) =>
      cases((i) => (i === 0 ? limit - 1n : random(limit))),
    );
    await compare("exponentAfterMany", columns, ([exponent = 0n, rate = 0n, elapsed = 0n]) =>
      exponentAt({ exponent, rate, since: 0 }, Number(elapsed)),
    );
  });

  test("a token's index, with what haircuts have left", async () => {
    const { timestamp } = await chain.client.getBlock();
    const rows = Array.from({ length: CASES }, (_, i) => {
      const kept = i % 3 === 0 ? WAD - random(2n ** BigInt(i % 60)) : random(WAD + 1n);
      const since = timestamp - random(2n ** 28n);
      return [
        random(i % 2 ? END_EXPONENT : ZERO_EXPONENT),
        random(2n ** 36n),
        since,
        kept,
        random(1_000_001n),
      ] as const;
    });
    for (let at = 0; at < CASES; at += AT_ONCE) {
      const args = [rows.slice(at, at + AT_ONCE)];
      const answers = await chain.client.readContract({ ...harness, functionName: "tokenIndexMany", args });
      const expected = rows
        .slice(at, at + AT_ONCE)
        .map(([exponent, rate, since, kept]) =>
          tokenIndexAt({ exponent, rate, since: Number(since), kept }, Number(timestamp)),
        );
      expect(answers).toEqual(expected);
    }
  });

  test("all four conversions", async () => {
    const amounts = cases((i) => random(2n ** BigInt(1 + (i % 190))));
    const indexes = cases((i) => indexAt(random(i % 2 ? END_EXPONENT : ZERO_EXPONENT)) || 1n);
    await compare("convertMany", [amounts, indexes], ([amount = 0n, index = 0n]) => [
      toEnergyDown(amount, index),
      toEnergyUp(amount, index),
      toSharesDown(amount, index),
      toSharesUp(amount, index),
    ]);
  });
});
