// Contract years: the SDK and the chain against the rules in exact rationals (PPA-10, PPA-13, PPA-16).
import { afterAll, beforeAll, expect, test } from "vitest";
import { ppa } from "../../src/index.ts";
import { draftTerms, encodeTerms, type Terms } from "../../src/ricardian/index.ts";
import { openChain } from "../support/chain.ts";
import { Fraction, ZERO } from "./fraction.ts";
import { drawsOf, many } from "./support.ts";

const CASES = 3_000;
const AT_ONCE = 250;
const UNIT = 10n ** 21n;
const { random, size, below, oneOf, wide, energy, bps } = drawsOf(0x9b05688c2b3e6c1fn);
const fraction = Fraction.of;

let chain: Awaited<ReturnType<typeof openChain>>;
let harness: Awaited<ReturnType<typeof chain.deploy>>;
beforeAll(async () => {
  chain = await openChain(["--gas-limit", "2000000000"]);
  harness = await chain.deploy("YearHarness");
});
afterAll(() => chain?.stop());

const account = (digit: number) => `0x${String(digit).repeat(40)}` as const;
const positive = () => oneOf([0n, size(100), random(90_000n * 10n ** 18n)]);
const cap = () => oneOf([0n, size(100), random(10n ** 12n)]);

/** Terms that nobody would have to sign: every combination of clauses. */
function makeTerms(): Terms {
  const kind = oneOf(["AS_PRODUCED", "AS_CONSUMED", "MATCHED"] as const);
  const minimum = oneOf([0n, energy()]);
  return draftTerms({
    parties: { seller: account(1), buyer: account(2), currency: account(3), accreditor: account(4) },
    plants: [],
    volume: { kind, minimum, maximum: oneOf([0n, energy()]), matched: bps(), unmatchedPrice: positive() },
    price: {
      kind: oneOf(["FIXED", "INDEXED"] as const),
      floor: oneOf([null, wide(100)]),
    },
    settlement: { kind: oneOf(["PHYSICAL", "TWO_WAY"] as const) },
    performance: {
      ...{ takeOrPay: oneOf([true, false]), deliverOrPay: positive(), excessPrice: oneOf([null, wide(100)]) },
      ...{ availability: bps(), availabilityPrice: positive(), yearlyCap: cap(), lifetimeCap: cap() },
    },
    life: { start: 1, end: 2 },
  });
}

function makeCase() {
  const wh = energy();
  const sums: ppa.YearSums = {
    ...{ wh, excludedWh: oneOf([0n, wh, random(wh + 1n)]), consumedWh: energy(), matchedWh: energy() },
    ...{ numerator: wide(oneOf([160, 120])), excusedWh: oneOf([0n, energy()]), refusedWh: oneOf([0n, energy()]) },
    ...{ possibleWh: energy(), unavailableWh: energy() },
  };
  const daysOfYear = oneOf([365, 366]);
  const inForce = oneOf([daysOfYear, 0, 1, below(daysOfYear + 1)]);
  return {
    ...{ terms: makeTerms(), sums, fixedPrice: wide(100), lifetime: oneOf([0n, cap()]) },
    ...{ year: 0, inForce, daysOfYear, last: false, makeUp: [] },
  };
}
type Case = ReturnType<typeof makeCase>;

/** As the finance rules say it. */
function rules({ terms, sums, inForce, daysOfYear, fixedPrice, lifetime }: Case) {
  const { volume, performance, price, settlement } = terms;
  const least = (...of: Fraction[]) => of.reduce((a, b) => (b.below(a) ? b : a));
  const whole = (value: Fraction) => fraction(value.floor());
  const taken = fraction(sums.wh);
  const prorated = (of: bigint) => whole(fraction(of * BigInt(inForce), BigInt(daysOfYear)));
  const minimum = prorated(volume.minimum).minus(fraction(sums.excusedWh)).most(ZERO);
  const boundless = fraction(2n ** 64n);
  const available = volume.kind === "AS_CONSUMED" ? boundless : taken.plus(fraction(sums.refusedWh));
  const take = performance.takeOrPay ? least(minimum, available).minus(taken).most(ZERO) : ZERO;
  const short = minimum.minus(available).most(ZERO);
  const maximum = prorated(volume.maximum);
  const above = volume.maximum === 0n ? ZERO : taken.minus(maximum).most(ZERO);
  const allowed = fraction(sums.possibleWh).times(fraction(10_000n - BigInt(performance.availability), 10_000n));
  const lost =
    performance.availability === 0 ? ZERO : fraction(sums.unavailableWh).minus(fraction(allowed.ceil())).most(ZERO);
  const guaranteed = whole(fraction(sums.consumedWh * BigInt(volume.matched), 10_000n));
  const unmatched = volume.kind === "MATCHED" ? guaranteed.minus(fraction(sums.matchedWh)).most(ZERO) : ZERO;
  const counted = sums.wh - sums.excludedWh;
  const floor = price.kind === "INDEXED" && price.floor !== null ? fraction(price.floor).most(ZERO) : ZERO;
  const mean = counted === 0n ? floor : fraction(fraction(sums.numerator, counted).trunc()).most(ZERO);
  const atFixed = settlement.kind === "PHYSICAL" && price.kind === "FIXED";
  const takePrice = atFixed ? fraction(fixedPrice) : mean;
  const paidAbove = above.whole() === 0n ? 0n : fraction(sums.numerator).times(above).over(taken).trunc();
  const excess = above.whole() * (performance.excessPrice ?? 0n) - paidAbove;

  const caps = { yearly: performance.yearlyCap, lifetime: performance.lifetimeCap };
  let [yearly, all] = [0n, lifetime];
  const damage = (wh: Fraction, of: bigint) => {
    let owed = wh.times(fraction(of)).over(fraction(UNIT)).floor();
    if (caps.yearly !== 0n && yearly + owed > caps.yearly) owed = caps.yearly > yearly ? caps.yearly - yearly : 0n;
    if (caps.lifetime !== 0n && all + owed > caps.lifetime) owed = caps.lifetime > all ? caps.lifetime - all : 0n;
    [yearly, all] = [yearly + owed, all + owed];
    return owed;
  };
  const shortWh = performance.deliverOrPay === 0n ? ZERO : short;
  const owed = [
    damage(shortWh, performance.deliverOrPay),
    damage(lost, performance.availabilityPrice),
    damage(unmatched, volume.unmatchedPrice),
  ] as const;
  const takeWh = take.whole();
  const numerator = takeWh * (takeWh === 0n ? 0n : takePrice.whole()) + excess - yearly * UNIT;
  return {
    reckoning: {
      ...{ inForce, minimum: minimum.whole(), maximum: maximum.whole(), takeWh, shortWh: shortWh.whole() },
      ...{ aboveWh: above.whole(), lostWh: lost.whole(), unmatchedWh: unmatched.whole(), drawnWh: 0n, expiredWh: 0n },
      ...{ shortDamages: owed[0], availabilityDamages: owed[1], matchingDamages: owed[2] },
      ...{ takePrice: takeWh === 0n ? 0n : takePrice.whole(), excess, returned: 0n, numerator },
    },
    damages: yearly,
  };
}

test("thousands of years, whatever their clauses", async () => {
  for (let at = 0; at < CASES; at += AT_ONCE) {
    const cases = many(makeCase, AT_ONCE);
    const expected = cases.map(rules);
    const computed = cases.map(({ terms, sums, ...of }) => ppa.reckonYear(terms, sums, of));
    expect(computed.map(({ reckoning, damages }) => ({ reckoning, damages }))).toEqual(expected);
    const given = cases.map(({ terms, sums, inForce, daysOfYear, fixedPrice, lifetime }) => ({
      ...{ terms: encodeTerms(terms), sums, fixedPrice, lifetime },
      span: { inForce: BigInt(inForce), daysOfYear: BigInt(daysOfYear) },
    }));
    const [reckoned, damages] = (await chain.client.readContract({
      ...{ ...harness, functionName: "reckon", args: [given] },
    })) as [unknown[], bigint[]];
    expect(reckoned).toEqual(expected.map(({ reckoning }) => reckoning));
    expect(damages).toEqual(expected.map((each) => each.damages));
  }
}, 120_000);

test("no Wh of a year bears both take- and deliver-or-pay", () => {
  for (const { terms, sums, ...of } of many(makeCase, 2_000)) {
    const { takeWh, shortWh, minimum } = ppa.reckonYear(terms, sums, of).reckoning;
    const missing = minimum > sums.wh ? minimum - sums.wh : 0n;
    expect(takeWh + shortWh).toBeLessThanOrEqual(missing);
  }
});

test("over the years, make-up energy is what was opened less what was drawn and what expired", () => {
  for (const { terms: drawn } of many(makeCase, 300)) {
    const terms = { ...drawn, performance: { ...drawn.performance, takeOrPay: true, makeUpYears: 1 + below(4) } };
    let makeUp: readonly ppa.Vintage[] = [];
    let [opened, left, used] = [0n, 0n, 0n];
    const years = 12;
    for (let year = 0; year < years; year += 1) {
      const { sums, ...of } = makeCase();
      const made = ppa.reckonYear(terms, sums, { ...of, year, makeUp, last: year === years - 1 });
      const { takeWh, drawnWh, expiredWh } = made.reckoning;
      const before = makeUp.reduce((sum, { wh }) => sum + wh, 0n);
      expect(drawnWh).toBeLessThanOrEqual(before);
      for (const vintage of made.makeUp)
        expect(year + 1 - vintage.year).toBeLessThanOrEqual(terms.performance.makeUpYears);
      makeUp = made.makeUp;
      [opened, used] = [opened + takeWh, used + drawnWh + expiredWh];
      left = makeUp.reduce((sum, { wh }) => sum + wh, 0n);
      expect(left).toBe(opened - used);
    }
    expect(left).toBe(0n);
  }
});
