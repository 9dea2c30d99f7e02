import { keccak256, recoverTypedDataAddress, toHex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { describe, expect, test } from "vitest";
import {
  commitmentOf,
  hashPriceReport,
  lowerMedian,
  medianPrices,
  NoReportsError,
  PriceRangeError,
  periodsOf,
  priceIndexDomain,
  priceInWad,
  priceReportTypedData,
  roundAt,
  signPriceReport,
  UnalignedPeriodError,
  unpackPrices,
} from "../../src/index.ts";
import { packPrices } from "../support/prices.ts";

const LEAST = -(2n ** 63n);
const domain = priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
const report = { series: keccak256("0x01"), round: 495_000, prices: [-1n, 0n, 250n, 2n ** 63n - 1n] };

describe("the lower median", () => {
  test("is the lower of the two in the middle, and a report's own", () => {
    expect(lowerMedian([5n])).toBe(5n);
    expect(lowerMedian([30n, -10n, 20n, 10n])).toBe(10n);
    expect(lowerMedian([2n ** 63n - 1n, LEAST + 1n, -1n])).toBe(-1n);
    expect(() => lowerMedian([])).toThrow(NoReportsError);
  });

  test("is of each period", () => {
    expect(
      medianPrices([
        [1n, 9n],
        [2n, 8n],
        [3n, 7n],
      ]),
    ).toEqual([2n, 8n]);
    expect(() => medianPrices([])).toThrow(NoReportsError);
  });
});

describe("words", () => {
  test("hold four prices, the first lowest; a lane of zero is none", () => {
    expect(packPrices([-1n, 0n])).toEqual([0x8000000000000000_7fffffffffffffffn]);
    const prices = [LEAST + 1n, -1n, 0n, 2n ** 63n - 1n, 7n];
    expect(packPrices(prices)).toHaveLength(2);
    expect(unpackPrices(packPrices(prices), 5)).toEqual(prices);
    expect(unpackPrices(packPrices(prices), 6)[5]).toBeUndefined();
  });

  test("hold no price outside the range", () => {
    for (const outside of [LEAST, 2n ** 63n]) {
      const prices = [0n, outside];
      const expected = expect.objectContaining({ name: "PriceRangeError", position: 1, price: outside });
      expect(() => hashPriceReport({ ...report, prices }, domain)).toThrow(PriceRangeError);
      expect(() => hashPriceReport({ ...report, prices }, domain)).toThrow(expected);
      const commitment = { ...report, prices, reporter: domain.verifyingContract, salt: zeroHash };
      expect(() => commitmentOf(commitment, domain)).toThrow(PriceRangeError);
      expect(() => commitmentOf(commitment, domain)).toThrow(expected);
    }
  });
});

describe("rounds", () => {
  test("hold the periods that end in them", () => {
    const ends = periodsOf(495_000, 4);
    expect(ends).toEqual([1_782_000_900, 1_782_001_800, 1_782_002_700, 1_782_003_600]);
    expect(ends.map((end) => roundAt(end, 4))).toEqual([495_000, 495_000, 495_000, 495_000]);
    expect(roundAt(1_782_003_600 + 900, 4)).toBe(495_001);
    expect(() => roundAt(1_782_003_601, 4)).toThrow(UnalignedPeriodError);
  });
});

describe("a report's signature", () => {
  test("is the reporter's over series, round and prices", async () => {
    const reporter = privateKeyToAccount(keccak256(toHex("reporter")));
    const signature = await signPriceReport({ report, domain, reporter });
    const definition = priceReportTypedData(report, domain);
    expect(await recoverTypedDataAddress({ ...definition, signature })).toBe(reporter.address);
    for (const other of [
      { ...report, round: 1 },
      { ...report, series: zeroHash },
      { ...report, prices: [1n] },
    ])
      expect(hashPriceReport(other, domain)).not.toBe(hashPriceReport(report, domain));
  });

  test("a commitment names its reporter", () => {
    const own = { ...report, reporter: domain.verifyingContract, salt: zeroHash };
    const other = { ...own, reporter: privateKeyToAccount(keccak256("0x02")).address };
    expect(commitmentOf(own, domain)).not.toBe(commitmentOf(other, domain));
    expect(commitmentOf({ ...own, salt: keccak256("0x") }, domain)).not.toBe(commitmentOf(own, domain));
  });
});

test("a price in WAD is exact", () => {
  expect(priceInWad(190_000_000n, -3)).toBe(190_000n * 10n ** 18n);
  expect(priceInWad(-1n, -18)).toBe(-1n);
  expect(priceInWad(3n, 18)).toBe(3n * 10n ** 36n);
});
