import { getAddress } from "viem";
import { expect, test } from "vitest";
import { InvalidPoolKeyError, packPoolKey, poolId, quoteScale, unpackPoolKey } from "../../src/market/index.ts";

const energy = getAddress("0x5fbdb2315678afecb367f032d93f642f64180aa3");
const quote = getAddress("0xe7f1725e7734ce288f8367e1bb143e90bb3f0512");

test("packs every constant where PoolKey.sol reads it", () => {
  const key = packPoolKey({ energy, quote, fee: 3_000, scale: 12, residence: 0xdeadbeef, carryCap: 0x1234 });
  expect(key.energy.toString(16)).toBe(`1234deadbeef000bb8${energy.slice(2).toLowerCase()}`);
  expect(key.quote.toString(16)).toBe(`c04${quote.slice(2).toLowerCase()}`);
});

test("unpacks what it packed", () => {
  const constants = { energy, quote, fee: 10_000, scale: 0, residence: 86_400, carryCap: 30_000, contraction: 4 };
  expect(unpackPoolKey(packPoolKey(constants))).toEqual(constants);
});

test("refuses what its bits, or the market, cannot hold", () => {
  const base = { energy, quote, fee: 3_000, scale: 0 };
  for (const wrong of [
    { fee: -1 },
    { fee: 500_001 },
    { fee: 0.5 },
    { scale: 31 },
    { residence: 2 ** 32 },
    { carryCap: 497_001 },
    { contraction: 256 },
  ]) {
    expect(() => packPoolKey({ ...base, ...wrong })).toThrow(InvalidPoolKeyError);
  }
  const key = packPoolKey(base);
  expect(() => unpackPoolKey({ ...key, energy: key.energy | (1n << 240n) })).toThrow(InvalidPoolKeyError);
  expect(() => unpackPoolKey({ ...key, quote: key.quote | (1n << 176n) })).toThrow(InvalidPoolKeyError);
  expect(() => unpackPoolKey({ ...key, quote: -1n })).toThrow(InvalidPoolKeyError);
});

test("an id is the hash of both words", () => {
  expect(poolId({ energy: 1n, quote: 2n })).toBe("0xe90b7bceb6e7df5418fb78d8ee546e97c83a08bbccc01a0644d599ccd2a7c2e0");
});

test("a quote counts six decimals", () => {
  expect([0, 2, 6, 18, 24, 36].map(quoteScale)).toEqual([0, 0, 0, 12, 18, 30]);
  expect(() => quoteScale(37)).toThrow(InvalidPoolKeyError);
});
