import { afterAll, beforeAll, expect, test } from "vitest";
import {
  dayNumerator,
  entitled,
  gapsOf,
  HourIncompleteError,
  least,
  leastNominated,
  meanOfHour,
  replaceableAt,
  settleNominated,
  settleProfile,
  settleWindow,
  windowOf,
  windowPeriods,
  worst,
} from "../../src/ppa/index.ts";
import { randomOf } from "../decay.reference.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";
import { packPrices } from "../support/prices.ts";
import { casesOf, encoded, pricedBy, tariffWords } from "./cases.ts";
import { Fraction, ZERO } from "./fraction.ts";
import {
  type DayCase,
  type DayResult,
  leastsByRules,
  settleByRules,
  type VolumeCase,
  volumesByRules,
} from "./reference.ts";

const CASES = 10_000;
const AT_ONCE = 250;
const ALL = (1n << 96n) - 1n;
const random = randomOf(0x6a09e667f3bcc908n);
const { dayOf, oneOf, signed } = casesOf(random);

function settleBySdk(c: DayCase): DayResult {
  const { open, day } = pricedBy(c);
  const wh = entitled(c.grown, c.share, c.opened);
  return {
    ...dayNumerator(wh, ALL & ~open & ~c.gap, day),
    ...{ excluded: day.excluded, open },
    worst: worst(c.gap, undefined, c.sells, day),
  };
}

let chain: TestChain;
let harness: Deployed;
beforeAll(async () => {
  chain = await openChain(["--gas-limit", "2000000000"]);
  harness = await chain.deploy("PpaDayHarness");
});
afterAll(() => chain.stop());

test("10,000 random agreements' days are what the rules make of them in exact rationals, in the SDK and on the chain", {
  timeout: 300_000,
}, async () => {
  const seen = { excluded: 0, open: 0, gaps: 0, negative: 0 };
  for (let at = 0; at < CASES; at += AT_ONCE) {
    const cases = Array.from({ length: AT_ONCE }, dayOf);
    const expected = cases.map(settleByRules);
    expect(cases.map(settleBySdk)).toEqual(expected);
    const rows = cases.map((c) => encoded(c, pricedBy(c).around));
    const answers = await chain.client.readContract({ ...harness, functionName: "settle", args: [rows] });
    const none = cases.map((c) => (c.sells ? 2n ** 255n - 1n : -(2n ** 255n)));
    expect(answers).toEqual(expected.map((result, i) => ({ ...result, worst: result.worst ?? none[i] })));
    for (const { excluded, open, numerator, worst } of expected) {
      seen.excluded += excluded === 0n ? 0 : 1;
      seen.open += open === 0n ? 0 : 1;
      seen.gaps += worst === undefined ? 0 : 1;
      seen.negative += numerator < 0n ? 1 : 0;
    }
  }
  // None of what is compared is rare.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(CASES / 200);
});

test("gaps of days read here and there are the same", async () => {
  for (let i = 0; i < 200; i++) {
    const first = Number(random(96n));
    const dense = random(2n) === 0n ? random(1n << 96n) : 0n;
    const read = ((random(1n << 96n) | dense) >> BigInt(first)) << BigInt(first);
    const own = read & ((read << 1n) | (random(2n) << BigInt(first)));
    const answer = await chain.client.readContract({
      ...harness,
      functionName: "gapsOf",
      args: [read, own, BigInt(first)],
    });
    const periods = Array<bigint>(96).fill(0n);
    for (const gap of gapsOf(read, own, first)) periods[gap.last] = gap.periods;
    expect(answer).toEqual(periods);
  }
  expect(gapsOf(0b1001_0010n, 0b0000_0000n)).toEqual([
    { periods: 0b11n, last: 1, open: true },
    { periods: 0b1_1100n, last: 4, open: false },
    { periods: 0b1110_0000n, last: 7, open: false },
  ]);
});

test("the mean of an hour over seven days, also at the ends of the range", async () => {
  const extreme = 2n ** 63n - 1n;
  const price = () => [random(200_000n) - 100_000n, extreme, -extreme, 0n, -1n][Number(random(5n))] ?? 0n;
  const cases = Array.from({ length: 1_000 }, () => Array.from({ length: 7 }, () => Array.from({ length: 4 }, price)));
  const expected = cases.map((hours) =>
    hours
      .flat()
      .reduce((sum, one) => sum.plus(Fraction.of(one)), ZERO)
      .over(Fraction.of(28))
      .trunc(),
  );
  expect(cases.map(meanOfHour)).toEqual(expected);
  const words = cases.map((hours) => hours.map((prices) => packPrices(prices)[0]));
  const answers = await chain.client.readContract({ ...harness, functionName: "meansOfHours", args: [words] });
  expect(answers).toEqual(expected);
  expect(() => meanOfHour([[1n]])).toThrow(HourIncompleteError);
  expect(() => meanOfHour(Array(7).fill([1n, 1n, 1n]))).toThrow("day 0");
  expect(replaceableAt(900, 10)).toBe(864_900);
});

test("days by a profile and by nomination, period by period and as one window (PPA-11, PPA-12)", {
  timeout: 300_000,
}, async () => {
  const make = (): VolumeCase => {
    const most = oneOf([2n ** 32n, 400_000n]);
    const wh = Array.from({ length: 96 }, () => oneOf([0n, random(most)]));
    return {
      ...{ day: dayOf(), wh, volume: wh.map((own) => oneOf([own, 0n, random(most)])) },
      which: oneOf([ALL, ALL, random(1n << 96n), 0n]),
      shortfallPrice: oneOf([null, signed(10n ** 23n)]),
      excessShare: oneOf([0, 10_000, 9_000]),
      imbalance: { prices: Array.from({ length: 96 }, () => signed(2n ** 62n)), exponent: oneOf([-3, 0, 18]) },
      tolerance: oneOf([0, 500, 10_000]),
      imbalanceToBuyer: oneOf([true, false]),
    };
  };
  const bySdk = (c: VolumeCase) => {
    const { day } = pricedBy(c.day);
    const single = settleProfile(c.wh, c.volume, c.which, day, c);
    const periods = windowPeriods(c.wh, c.volume, c.which, day);
    const none = { numerator: 0n, shortfall: 0n, excess: 0n };
    const window = periods.length ? settleWindow(windowOf(periods), c) : none;
    const nominated = settleNominated(c.wh, c.volume, c.which, day, c.imbalance, c);
    return [
      { numerator: single.numerator, below: single.shortfall, above: single.excess },
      { numerator: window.numerator, below: window.shortfall, above: window.excess },
      { numerator: nominated.numerator, below: nominated.short, above: nominated.long },
    ];
  };
  for (let at = 0; at < 1_000; at += 100) {
    const cases = Array.from({ length: 100 }, make);
    const expected = cases.map(volumesByRules);
    expect(cases.map(bySdk)).toEqual(expected);
    const leasts = cases.map(leastsByRules);
    expect(
      cases.map((c) => [
        least(c.which, undefined, pricedBy(c.day).day, c),
        leastNominated(c.which, undefined, c.imbalance, c.tolerance),
      ]),
    ).toEqual(leasts);
    const rows = cases.map((c) => ({
      ...{ d: encoded(c.day, pricedBy(c.day).around), wh: c.wh, volume: c.volume, which: c.which },
      deviations: { fixedPrice: c.shortfallPrice ?? -(2n ** 127n), excessShare: BigInt(c.excessShare) },
      imbalance: {
        ...{ words: packPrices(c.imbalance.prices), unit: 10n ** BigInt(c.imbalance.exponent + 18), excluded: 0n },
        ...{ multipliers: [], tariff: tariffWords(c.day) },
      },
      ...{ tolerance: BigInt(c.tolerance), toBuyer: c.imbalanceToBuyer },
    }));
    expect(await chain.client.readContract({ ...harness, functionName: "volumes", args: [rows] })).toEqual(
      expected.map((results, i) => ({
        leasts: leasts[i]?.map((one) => one ?? 2n ** 255n - 1n),
        numerators: results.map(({ numerator }) => numerator),
        energies: results.map(({ below, above }) => [below, above]),
      })),
    );
  }
});
