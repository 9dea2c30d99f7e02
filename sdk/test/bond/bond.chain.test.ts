// The bonds' mathematics on a chain: dates, fractions and interest are the SDK's, to the last unit.
import { afterAll, beforeAll, expect, test } from "vitest";
import { bond } from "../../src/index.ts";
import { drawsOf } from "../ppa/support.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";
import { bondsOf } from "./support.ts";

const COUNTS: readonly bond.DayCount[] = ["30/360", "30E/360", "ACT/360", "ACT/365F", "ACT/ACT ISDA", "ACT/ACT ICMA"];
const STUBS: readonly bond.Stub[] = ["none", "short first", "long first", "short last", "long last"];
const RULES: readonly bond.BusinessDays[] = ["unadjusted", "following", "modified following", "preceding"];
const ROUNDS = 20;
const AT_ONCE = 150;

const { scheduleOf, below, oneOf } = bondsOf(0x1f83d9abfb41bd6bn);
const { random, size, wide } = drawsOf(0x5be0cd19137e2179n);

let chain: TestChain;
let harness: Deployed;
beforeAll(async () => {
  chain = await openChain(["--gas-limit", "2000000000"]);
  harness = await chain.deploy("BondHarness");
});
afterAll(() => chain.stop());

const ask = (functionName: string, ...args: readonly unknown[]) =>
  chain.client.readContract({ ...harness, functionName, args });

test("3,000 schedules, with stubs, month ends and holidays", async () => {
  for (let round = 0; round < ROUNDS; ++round) {
    const holidays = holidaysOf();
    const terms = Array.from({ length: AT_ONCE }, () => movedBy(holidays));
    expect(await ask("periods", terms.map(toChain), holidays.map(BigInt))).toEqual(terms.map(bond.periodsOf));
  }
});

test("3,000 fractions of a year and of notional periods, of every convention", async () => {
  for (let round = 0; round < ROUNDS; ++round) {
    const holidays = holidaysOf();
    const cases = Array.from({ length: AT_ONCE }, () => {
      const terms = movedBy(holidays);
      const periods = bond.periodsOf(terms);
      const { from, to } = oneOf(periods);
      // Of a period, of a part of it, and of longer times.
      const [first, last] = oneOf([
        [from, to],
        [from, from + below(to - from + 1)],
        [terms.start + below(400), terms.start + 400 + below(4_000)],
      ]) as [number, number];
      return { count: oneOf(COUNTS), first, last, terms };
    });
    const [ofYears, notional, between] = (await ask(
      ...(["fractions", cases.map(({ count }) => COUNTS.indexOf(count))] as const),
      ...[cases.map(({ first }) => BigInt(first)), cases.map(({ last }) => BigInt(last))],
      ...[cases.map(({ terms }) => toChain(terms)), holidays.map(BigInt)],
    )) as [bond.YearFraction[], bond.YearFraction[], bigint[]];
    for (const [index, { count, first, last, terms }] of cases.entries()) {
      expect(Number(between[index])).toBe(bond.daysBetween(count, first, last));
      expectEqual(ofYears[index], bond.yearFraction(count, first, last, terms));
      expectEqual(notional[index], bond.periodsBetween(count, first, last, terms));
    }
  }
});

test("3,000 amounts of interest, and rates", async () => {
  for (let round = 0; round < ROUNDS; ++round) {
    const accruals = Array.from({ length: AT_ONCE }, () => {
      const issue = { units: size(64), face: size(64), factor: random(10n ** 18n + 1n) };
      return { issue, rate: size(62), numerator: size(32), denominator: size(48) };
    });
    expect(await ask("interest", accruals)).toEqual(
      accruals.map(({ issue, rate, ...fraction }) => bond.interestOf(issue, rate, fraction)),
    );
    const floating = Array.from({ length: AT_ONCE }, () => {
      return { fixing: wide(60), spread: wide(58), floor: wide(60), cap: wide(60) };
    });
    expect(await ask("rates", floating)).toEqual(
      floating.map(({ fixing, ...terms }) => bond.floatingRate(fixing, terms)),
    );
  }
});

/** A hundred days of the schedules' time, many of them beside weekends. */
function holidaysOf(): number[] {
  const days = new Set(Array.from({ length: 100 }, () => bond.dayOf("2026-01-01") + below(6_000)));
  return [...days].sort((a, b) => a - b);
}

function movedBy(holidays: readonly number[]): bond.ScheduleTerms {
  return { ...scheduleOf(STUBS), businessDays: oneOf(RULES), adjusted: oneOf([true, false]), holidays };
}

function toChain({ holidays: _, stub, businessDays, ...rest }: bond.ScheduleTerms) {
  return { ...rest, stub: STUBS.indexOf(stub), businessDays: RULES.indexOf(businessDays) };
}

function expectEqual(given: bond.YearFraction | undefined, expected: bond.YearFraction) {
  if (given === undefined) throw new Error("The chain gave fewer fractions than it was asked for.");
  expect(given.numerator * expected.denominator).toBe(expected.numerator * given.denominator);
}
