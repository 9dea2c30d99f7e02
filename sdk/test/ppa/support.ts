// Random cases, and how they are compared three ways: the rules in exact rationals, the SDK, the chain.
import { expect } from "vitest";
import { randomOf } from "../decay.reference.ts";
import { openChain, sizesOf } from "../support/chain.ts";

const CASES = 4_000;
/** Cases of one call. */
export const AT_ONCE = 500;

/** @returns Draws of one file of tests. */
export function drawsOf(seed: bigint) {
  const random = randomOf(seed);
  const size = sizesOf(random);
  const below = (limit: number) => Number(random(BigInt(limit)));
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const sign = () => (random(2n) === 0n ? 1n : -1n);
  return {
    ...{ random, size, below, oneOf },
    /** Of any size up to 2^bits − 1, either sign, and the ends. */
    wide: (bits: number) =>
      oneOf([sign() * (size(bits) - 1n), 0n, 2n ** BigInt(bits) - 1n, -(2n ** BigInt(bits)) + 1n]),
    /** Energy: of any size up to a register's end. */
    energy: () => oneOf([size(63), size(40), random(1_000_000n), 0n]),
    /** Basis points. */
    bps: () => oneOf([0, 1, 10_000, below(10_001)]),
  };
}

export function many<T>(make: () => T, count = AT_ONCE): T[] {
  return Array.from({ length: count }, make);
}

/** A chain with a harness on it. */
export async function openHarness() {
  const chain = await openChain(["--gas-limit", "2000000000"]);
  const harness = await chain.deploy("PpaHarness");
  const ask = (functionName: string, ...args: readonly unknown[]) =>
    chain.client.readContract({ ...harness, functionName, args });
  return {
    stop: chain.stop,
    ask,
    /** Compares thousands of cases. @param columns The call's arguments. */
    async threeWays<Case, Result>(
      functionName: string,
      make: () => Case,
      rules: (c: Case) => Result,
      sdk: (c: Case) => Result,
      columns: (cases: Case[]) => readonly unknown[],
    ) {
      for (let at = 0; at < CASES; at += AT_ONCE) {
        const cases = many(make);
        const expected = cases.map(rules);
        expect(cases.map(sdk)).toEqual(expected);
        expect(await ask(functionName, ...columns(cases))).toEqual(expected);
      }
    },
  };
}
