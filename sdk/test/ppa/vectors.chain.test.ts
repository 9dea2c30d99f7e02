// The public vectors of the finance rules: a month of a two-way CfD through negative prices, and one buyer's shares of two plants.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  amountOf,
  closeMonth,
  dayNumerator,
  entitled,
  excludedOf,
  type NegativeRule,
  NO_RUN,
  negativeAtEnd,
  negativeAtStart,
  type PriceDay,
  payment,
  pushUnit,
  signsOf,
  type Tariff,
} from "../../src/ppa/index.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";
import { packPrices } from "../support/prices.ts";
import { tariffWords } from "./cases.ts";
import { CFD_HOURS as HOURS, cfdHours as hours, cfdVolumes as volumes } from "./vector.ts";

const DAYS = 30;
const ALL = (1n << 96n) - 1n;
const WAD = 10n ** 18n;

const ROWS: readonly (readonly [NegativeRule, of68400: bigint, of41000: bigint])[] = [
  ["NONE", 30_748_944_867n, -36_266_484_526n],
  ["ANY", 20_409_671_373n, -43_219_785_648n],
  ["WHOLE_RUN", 24_741_547_659n, -40_493_680_471n],
  ["FROM_NTH", 29_102_538_872n, -37_463_884_994n],
  ["FLOOR", 28_862_244_739n, -38_153_184_654n],
];
const EXPECTED = ROWS.flatMap(([rule, high, low]) => [
  { rule, strike: 68_400n, amount: high },
  { rule, strike: 41_000n, amount: low },
]);

const pricesOf = (day: number) => Array.from({ length: 96 }, (_, k) => hours[24 * day + Math.floor(k / 4)] ?? 0n);
const tariffOf = (negative: NegativeRule, strike: bigint): Tariff => ({
  ...{ settlement: "TWO_WAY", kind: "FIXED", negative, discount: 0n, discountShare: 0, floor: null, cap: null },
  amount: strike * WAD,
});

/** @param beyond Whether the next month's prices are looked at. */
function dayOf(day: number, negative: NegativeRule, beyond = true) {
  const signs = (of: number) => (of < 0 ? 0n : signsOf(pricesOf(of), true));
  const after = !beyond && day === DAYS - 1 ? 0n : signs(day + 1);
  const around = { before: negativeAtEnd(signs(day - 1)), afterwards: negativeAtStart(after), ended: true };
  return { around, ...excludedOf(signs(day), negative, 6, true, around) };
}

function monthBySdk(negative: NegativeRule, strike: bigint, beyond = true): bigint {
  let numerator = 0n;
  for (let day = 0; day < DAYS; day++) {
    const { excluded, open } = dayOf(day, negative, beyond);
    expect(open).toBe(0n);
    const prices = pricesOf(day);
    const priced: PriceDay = { prices, exponent: 0, excluded, multipliers: [], tariff: tariffOf(negative, strike) };
    numerator += dayNumerator(volumes.slice(96 * day, 96 * (day + 1)), ALL, priced).numerator;
  }
  return amountOf(numerator);
}

test("the month's energy is the vector's", () => {
  expect(volumes.reduce((sum, wh) => sum + wh, 0n)).toBe(2_445_818_591n);
});

describe("a CfD through negative prices, by the SDK", () => {
  test.each(EXPECTED)("$rule at $strike", ({ rule, strike, amount }) => {
    expect(monthBySdk(rule, strike)).toBe(amount);
  });

  test("the run that crosses the month's end is not cut off there", () => {
    expect(monthBySdk("WHOLE_RUN", 68_400n, false)).toBe(25_798_399_902n);
  });

  test("hour after hour with a word of state, the month's last hours told by the next month's first", () => {
    const tariff = tariffOf("WHOLE_RUN", 68_400n);
    let numerator = 0n;
    let run = NO_RUN;
    for (let h = 0; h < HOURS; h++) {
      const price = payment((hours[h] ?? 0n) * WAD, WAD, tariff);
      const wh = volumes.slice(4 * h, 4 * h + 4).reduce((sum, own) => sum + own, 0n);
      const pushed = pushUnit(run, (hours[h] ?? 0n) < 0n, wh * price, 6);
      run = pushed.run;
      numerator += pushed.due;
    }
    const closed = closeMonth(run);
    expect(closed.open).not.toBe(0n);
    let h = HOURS;
    for (run = closed.run; ; h++) {
      const pushed = pushUnit(run, (hours[h] ?? 0n) < 0n, 0n, 6);
      run = pushed.run;
      if (pushed.fate === "OPEN") continue;
      if (pushed.fate === "PAID") numerator += closed.open;
      break;
    }
    expect(h).toBe(721);
    expect(amountOf(numerator)).toBe(24_741_547_659n);
  });
});

describe("on the chain", () => {
  let chain: TestChain;
  let harness: Deployed;
  beforeAll(async () => {
    chain = await openChain(["--gas-limit", "1000000000"]);
    harness = await chain.deploy("PpaDayHarness");
  });
  afterAll(() => chain.stop());

  test.each(EXPECTED)("$rule at $strike", async ({ rule, strike, amount }) => {
    const rows = Array.from({ length: DAYS }, (_, day) => {
      const { around } = dayOf(day, rule);
      const grown = volumes.slice(96 * day, 96 * (day + 1)).map((wh) => wh.toString(16).padStart(8, "0"));
      return {
        ...{ tariff: tariffWords(tariffOf(rule, strike)), words: packPrices(pricesOf(day)), unit: WAD, n: 6n },
        ...{ hourly: true, bands: [], start: 0n, grown: `0x${grown.join("")}`, opened: 0n, share: 10_000, gap: 0n },
        around: { ...around, before: BigInt(around.before), afterwards: BigInt(around.afterwards) },
        sells: true,
      };
    });
    const days = await chain.client.readContract({ ...harness, functionName: "settle", args: [rows] });
    if (!Array.isArray(days)) throw new Error("no days");
    expect(amountOf(days.reduce((sum: bigint, { numerator }: { numerator: bigint }) => sum + numerator, 0n))).toBe(
      amount,
    );
  });

  test("15 % of 40 MWh and 40 % of 70 MWh are 34 MWh, however the interval is cut", async () => {
    const plants = [
      { wh: 40_000_000n, share: 1_500 },
      { wh: 70_000_000n, share: 4_000 },
    ];
    for (const periods of [1, 7, 96]) {
      const cut = (wh: bigint) =>
        Array.from(
          { length: periods },
          (_, k) => (wh * BigInt(k + 1)) / BigInt(periods) - (wh * BigInt(k)) / BigInt(periods),
        );
      const parts = plants.map(({ wh, share }) => entitled(cut(wh), share, 123_456_789n * 10_000n));
      expect(parts.flat().reduce((sum, wh) => sum + wh, 0n)).toBe(34_000_000n);
      const rows = plants.map(({ wh, share }) => ({
        ...{ tariff: tariffWords(tariffOf("NONE", 1n)), words: packPrices(Array(96).fill(0n)), unit: WAD, n: 1n },
        ...{ hourly: true, bands: [], start: 0n, opened: 123_456_789n * 10_000n, share, gap: 0n, sells: true },
        around: { before: 0n, afterwards: 0n, ended: true },
        grown: `0x${cut(wh)
          .map((own) => own.toString(16).padStart(8, "0"))
          .join("")}`,
      }));
      const days = await chain.client.readContract({ ...harness, functionName: "settle", args: [rows] });
      if (!Array.isArray(days)) throw new Error("no days");
      expect(days.reduce((sum: bigint, { energy }: { energy: bigint }) => sum + energy, 0n)).toBe(34_000_000n);
    }
  });

  test("a day's pricing takes at most 80,000 gas as a CfD with a rule on runs, and 140,000 at an indexed price with bands", async () => {
    const prices = pricesOf(12).map((price, k) => (k % 5 === 0 ? -price : price));
    const base = {
      ...{ words: packPrices(prices), unit: WAD, n: 6n, hourly: true, start: 0n, opened: 0n, share: 4_000 },
      around: { before: 0n, afterwards: 0n, ended: true },
      ...{ gap: 0n, sells: true, grown: `0x${"00061a80".repeat(96)}` },
    };
    const band = { hoursOfDay: 0x00f000, weekdays: 0x1f, multiplier: 1_200_000_000_000_000_000n };
    for (const [most, tariff, bands] of [
      [80_000n, tariffOf("WHOLE_RUN", 68_400n), []],
      [
        140_000n,
        { ...tariffOf("FLOOR", 0n), settlement: "PHYSICAL", kind: "INDEXED", discountShare: 500, cap: WAD },
        [band],
      ],
    ] as const) {
      const args = [{ ...base, tariff: tariffWords(tariff), bands }];
      const measured = await chain.client.readContract({ ...harness, functionName: "measure", args });
      if (!Array.isArray(measured)) throw new Error("not measured");
      expect(measured[1]).toBeLessThan(most);
    }
  });
});
