// The contract's sums of the clear sky against the definition's: quarter of an hour by quarter of an hour, to the second.
import { type Hex, stringToHex, zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, ZONES } from "../../../script/clear-sky.mjs";
import { openChain, type TestChain } from "../support/chain.ts";
import { codeOfTable, naiveFullPower } from "./clearSky.ts";

const PERIOD = 900;
const YEAR = 365 * 86_400;
let chain: TestChain;
let code: Hex;
let fullPower: (zone: string, from: number, to: number) => Promise<bigint>;

beforeAll(async () => {
  chain = await openChain();
  const registry = await chain.deploy("SiteRegistry");
  const court = await chain.deploy("MeterCourt", [registry.address, zeroAddress, 600, 600, 1n]);
  const oracle = await chain.deploy("MeterOracle", [court.address]);
  const sky = await chain.deploy("ClearSkyTable");
  const { address, abi } = await chain.deploy("Entitlements", [oracle.address, sky.address]);
  code = (await chain.client.getCode({ address: sky.address })) ?? "0x";
  fullPower = async (zone, from, to) => {
    const args = [stringToHex(zone, { size: 16 }), from, to];
    return (await chain.client.readContract({ address, abi, functionName: "fullPower", args })) as bigint;
  };
}, 60_000);
afterAll(() => chain.stop());

/** A random number below the one given, the same ones each time. */
function randomFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("the clear sky of the contract", () => {
  test("is what the script writes", () => {
    expect(code).toBe(codeOfTable(build()));
  });

  test("sums any interval as quarter by quarter, in every zone", async () => {
    const random = randomFrom(3);
    for (const { codes } of ZONES) {
      const cases = Array.from({ length: 40 }, () => {
        const zone = codes[random(codes.length)] as string;
        const from = PERIOD * random((130 * YEAR) / PERIOD);
        // From a quarter of an hour to five years.
        return { zone, from, to: from + PERIOD * random(4 ** (1 + random(9))) };
      });
      const sums = await Promise.all(cases.map(({ zone, from, to }) => fullPower(zone, from, to)));
      for (const [i, { zone, from, to }] of cases.entries()) {
        expect(sums[i], `${zone} from ${from} to ${to}`).toBe(naiveFullPower(code, zone, from, to));
      }
    }
  }, 120_000);

  test("sums over leap days, turns of years and cycles", async () => {
    const zone = "10YAT-APG------L";
    for (const year of [1972, 1999, 2023, 2024, 2025, 2028, 2099, 2100, 2101]) {
      for (const [month, day] of [
        [1, 27],
        [1, 28],
        [1, 29],
        [2, 1],
        [2, 16],
        [2, 17],
        [11, 31],
      ] as const) {
        const from = Date.UTC(year, month, day) / 1000;
        for (const length of [PERIOD, 86_400, 3 * 86_400, 367 * 86_400]) {
          expect(await fullPower(zone, from, from + length)).toBe(naiveFullPower(code, zone, from, from + length));
        }
      }
    }
  }, 60_000);

  test("knows no zone that has no table", async () => {
    await expect(fullPower("10YDE-VE-------2", 0, PERIOD)).rejects.toThrow(/NoClearSky/);
    await expect(fullPower("", 0, PERIOD)).rejects.toThrow(/NoClearSky/);
  });
});
