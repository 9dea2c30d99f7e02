// A year of ten homes on a chain: sun, theft, outages, defaults, price spikes and attesters that sign what is not. Every call goes to a model in
// exact arithmetic too, written from the interfaces; after every block the contracts must show what the model says, to the unit.
//   WATTLE_SEED=7 WATTLE_YEARS=20 WATTLE_DAYS=365 vitest run test/pool/year
import { afterEach, describe, expect, test } from "vitest";
import { FLOWS } from "./model/account.ts";
import { expOfMinus, Rational } from "./model/rational.ts";
import { Suite } from "./model/suite.ts";
import { WAD } from "./model/terms.ts";
import { Year } from "./model/year.ts";

const HOMES = 10;
const setting = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);
const FIRST = setting("WATTLE_SEED", 6);
const DAYS = setting("WATTLE_DAYS", 365);
const SEEDS = Array.from({ length: setting("WATTLE_YEARS", 1) }, (_, i) => FIRST + i);

describe("a year of ten homes", () => {
  let suite: Suite | undefined;
  afterEach(() => suite?.chain.stop());

  test.each(SEEDS)(
    "seed %i: the contracts do what the model does, and holders lose what stakes could not cover, to the unit",
    async (seed) => {
      suite = await Suite.open(HOMES);
      const year = new Year(suite, BigInt(seed));
      await year.open();
      // Each block compares every field of the pool, its sites, its holders and their collateral, and requires claims ≤ Σ liability less what
      // is written off; each day that every home which kept its word has in store what it owes.
      await year.run(2 * DAYS);
      await year.audit();

      const { account, statistics } = year;
      // Every µWh of the year is somewhere, exactly; what the chain says of each is within a µWh an event of it.
      expect(
        account
          .imbalance()
          .abs()
          .atMost(new Rational(1n, 10n ** 30n)),
      ).toBe(true);
      for (const flow of FLOWS) {
        const told = account.told.get(flow);
        if (!told || told.events === 0) continue;
        const apart = account.flows.get(flow)?.minus(new Rational(told.energy)).abs();
        expect(apart?.atMost(new Rational(BigInt(told.events)))).toBe(true);
      }
      const { shares, uncovered, cost, compensation, released } = account.lost();
      const haircuts = BigInt(account.losses.length);
      const excess = shares.minus(uncovered);
      expect(new Rational(-released).atMost(excess)).toBe(true);
      expect(excess.atMost(new Rational(haircuts))).toBe(true);
      // What stakes did not pay of it is what they no longer had.
      const unpaid = account.losses
        .filter(({ stakeLeft }) => stakeLeft === 0n)
        .reduce((sum, loss) => sum.plus(loss.cost.minus(new Rational(loss.compensation))), Rational.ZERO);
      const short = cost.minus(new Rational(compensation)).minus(unpaid);
      expect(short.abs().atMost(new Rational(2n * haircuts))).toBe(true);

      if (DAYS < 365) return;
      // It was a year in which things happened.
      for (const label of [
        "deposit",
        "depositEarly",
        "retire",
        "release",
        "settle",
        "proveShortfall",
        "proveUnsettled",
      ]) {
        expect(statistics.get(label)?.done, label).toBeGreaterThan(0);
      }
      for (const label of ["cure", "enforce", "fill", "haircut", "unbond", "withdrawStake", "unpledge", "collect"]) {
        expect(statistics.get(label)?.done, label).toBeGreaterThan(0);
      }
    },
    600_000,
  );
});

test("e^(−x) is exact to more than 40 places", () => {
  // e^(−1), e^(−0.001) from tables.
  const places = (x: bigint) =>
    expOfMinus(x)
      .times(10n ** 45n)
      .floor();
  expect(places(WAD)).toBe(367879441171442321595523770161460867445811131n);
  expect(places(0n)).toBe(10n ** 45n);
  // e^(−x) · e^(−x) = e^(−2x).
  for (let x = 1n; x < 14n * WAD; x = 3n * x + 1n) {
    const apart = expOfMinus(x)
      .times(expOfMinus(x))
      .minus(expOfMinus(2n * x))
      .abs();
    expect(apart.atMost(new Rational(1n, 10n ** 50n))).toBe(true);
  }
});
