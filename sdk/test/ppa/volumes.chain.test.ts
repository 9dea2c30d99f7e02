// Volumes, annual quantities and lost energy: the SDK and the chain against the rules in exact rationals.
import { afterAll, beforeAll, expect, test } from "vitest";
import { ppa } from "../../src/index.ts";
import { Fraction, lesser, ZERO } from "./fraction.ts";
import { drawsOf, many, openHarness } from "./support.ts";

const INT128 = 2n ** 127n;
const { random, size, below, oneOf, wide, energy, bps } = drawsOf(0x3c6ef372fe94f82bn);
const fraction = Fraction.of;

let harness: Awaited<ReturnType<typeof openHarness>>;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.stop());

test("baseload and shaped, in windows of one period and of many (PPA-11)", async () => {
  const price = () => oneOf([wide(127), wide(80)]);
  const make = () => ({
    periods: many(
      () => {
        const contract = price();
        return {
          ...{ entitled: random(1n << 32n), profiled: random(1n << 32n), index: wide(oneOf([182, 80])) },
          ...{ price: contract, payment: oneOf([contract, 0n, price()]) },
        };
      },
      oneOf([1, 1, 2, 12]),
    ),
    terms: { shortfallPrice: oneOf([null, price(), 0n]), excessShare: bps() },
  });
  type Case = ReturnType<typeof make>;
  const rules = ({ periods, terms }: Case) => {
    const sum = (of: (p: Case["periods"][number]) => bigint) =>
      periods.reduce((total, period) => total.plus(fraction(of(period))), ZERO);
    const [delivered, agreed] = [sum((p) => p.entitled), sum((p) => p.profiled)];
    const paid = sum((p) => p.entitled * p.payment);
    const meanIndex = sum((p) => p.index).over(fraction(periods.length));
    const meanPrice = sum((p) => p.price).over(fraction(periods.length));
    const excess = delivered.minus(agreed).most(ZERO);
    const shortfall = agreed.minus(delivered).most(ZERO);
    const counted = { shortfall: shortfall.whole(), excess: excess.whole() };
    if (ZERO.below(excess)) {
      const mean = paid.over(delivered);
      const bought = excess.times(meanIndex).times(fraction(terms.excessShare, 10_000));
      return { numerator: agreed.times(mean).trunc() + bought.trunc(), ...counted };
    }
    const replaced =
      terms.shortfallPrice === null ? meanIndex.minus(meanPrice).most(ZERO) : fraction(terms.shortfallPrice);
    return { numerator: paid.whole() - shortfall.times(replaced).trunc(), ...counted };
  };
  await harness.threeWays(
    "windows",
    make,
    rules,
    ({ periods, terms }) => ppa.settleWindow(ppa.windowOf(periods), terms),
    (cases) => [
      cases.map(({ periods, terms }) => ({
        periods,
        terms: { fixedPrice: terms.shortfallPrice ?? -INT128, excessShare: BigInt(terms.excessShare) },
      })),
    ],
  );
});

test("imbalance is what is beyond a nomination's band (PPA-12)", async () => {
  await harness.threeWays(
    "imbalances",
    () => [energy(), energy(), bps()] as const,
    ([wh, nominated, tolerance]) => {
      const band = fraction(nominated).times(fraction(tolerance, 10_000)).floor();
      const difference = wh - nominated;
      const outside = (difference < 0n ? -difference : difference) - band;
      if (outside <= 0n) return 0n;
      return difference < 0n ? -outside : outside;
    },
    ([wh, nominated, tolerance]) => ppa.imbalanceOf(wh, nominated, tolerance),
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});

test("consumption matched period by period, and what was guaranteed and is not (PPA-10)", async () => {
  await harness.threeWays(
    "matches",
    () => {
      const periods = 1 + below(24);
      return {
        made: many(() => random(1n << 40n), periods),
        used: many(() => random(1n << 40n), periods),
        part: bps(),
      };
    },
    ({ made, used, part }) => {
      const covered = used.map((wh, k) =>
        fraction(wh)
          .least(fraction(made[k] ?? 0n))
          .whole(),
      );
      const matched = covered.reduce((sum, wh) => sum + wh, 0n);
      const consumed = used.reduce((sum, wh) => sum + wh, 0n);
      const guaranteed = fraction(consumed).times(fraction(part, 10_000)).floor();
      return [matched, guaranteed > matched ? guaranteed - matched : 0n];
    },
    ({ made, used, part }) => {
      const matched = ppa.matched(made, used);
      return [
        matched,
        ppa.unmatched(
          used.reduce((sum, wh) => sum + wh, 0n),
          matched,
          part,
        ),
      ];
    },
    (cases) => [cases.map(({ made }) => made), cases.map(({ used }) => used), cases.map(({ part }) => BigInt(part))],
  );
});

test("annual quantities: no Wh is both taken-or-paid and delivered-or-paid (PPA-13)", async () => {
  await harness.threeWays(
    "quantities",
    () => {
      const [least = 0n, most = 0n] = [energy(), energy()].sort((a, b) => (a < b ? -1 : 1));
      const year = 365 + below(2);
      return [
        energy(),
        most,
        least,
        oneOf([0n, energy()]),
        oneOf([0n, energy()]),
        below(year + 1),
        year,
        energy(),
      ] as const;
    },
    ([minimum, available, taken, madeGood, maximum, days, year, excused]) => {
      const floorAt = (inForce: number) => fraction(minimum).times(fraction(inForce, year)).floor();
      const positive = (value: bigint) => (value > 0n ? value : 0n);
      const paid = positive(lesser(minimum, available) - taken);
      const missed = positive(minimum - available);
      expect(paid + missed).toBeLessThanOrEqual(positive(minimum - taken));
      return [
        floorAt(days),
        positive(minimum - excused),
        floorAt(days) - floorAt(Math.floor(days / 2)),
        paid,
        positive(missed - madeGood),
        maximum === 0n ? 0n : positive(taken - maximum),
      ];
    },
    ([minimum, available, taken, madeGood, maximum, days, year, excused]) => [
      ppa.prorated(minimum, days, year),
      ppa.reduced(minimum, excused),
      ppa.instalment(minimum, Math.floor(days / 2), days, year),
      ppa.takeOrPay(minimum, available, taken),
      ppa.deliverOrPay(minimum, available, madeGood),
      ppa.above(maximum, taken),
    ],
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});

test("make-up energy is drawn from the oldest vintage that has not expired (PPA-14)", async () => {
  const make = () => ({
    account: many(() => 0, below(5)).map((_, i) => ({ year: i + below(2) * 2, wh: energy(), price: wide(127) })),
    wh: energy(),
    year: below(8),
    lifetime: below(6),
    ended: random(4n) === 0n,
  });
  type Case = ReturnType<typeof make>;
  const rules = ({ account, wh, year, lifetime, ended }: Case) => {
    const left = account.map((vintage) => vintage.wh);
    let wanted = wh;
    let drawnPaid = ZERO;
    let [lost, lostPaid] = [0n, ZERO];
    for (const [i, vintage] of account.entries()) {
      const age = year - vintage.year;
      if (age < 1 || age > lifetime) continue;
      const out = lesser(wanted, vintage.wh);
      left[i] = vintage.wh - out;
      wanted -= out;
      drawnPaid = drawnPaid.plus(fraction(out).times(fraction(vintage.price)));
    }
    for (const [i, vintage] of account.entries()) {
      if (!ended && year - vintage.year <= lifetime) continue;
      lost += left[i] ?? 0n;
      lostPaid = lostPaid.plus(fraction(left[i] ?? 0n).times(fraction(vintage.price)));
      left[i] = 0n;
    }
    return { drawn: wh - wanted, drawnPaid: drawnPaid.whole(), lost, lostPaid: lostPaid.whole(), left };
  };
  await harness.threeWays(
    "accounts",
    make,
    rules,
    ({ account, wh, year, lifetime, ended }) => {
      const drawn = ppa.draw(account, wh, year, lifetime);
      const expired = ppa.expire(drawn.account, year, lifetime, ended);
      return {
        ...{ drawn: drawn.drawn, drawnPaid: drawn.paid, lost: expired.lost, lostPaid: expired.paid },
        left: expired.account.map((vintage) => vintage.wh),
      };
    },
    (cases) => [
      cases.map(({ account, ...rest }) => ({
        account: account.map((vintage) => ({ ...vintage, year: BigInt(vintage.year) })),
        ...{ wh: rest.wh, year: BigInt(rest.year), lifetime: BigInt(rest.lifetime), ended: rest.ended },
      })),
    ],
  );
});

test("deemed energy, availability and what is lost below a guarantee (PPA-15)", async () => {
  await harness.threeWays(
    "losses",
    () => [energy(), energy(), below(8), below(256), size(40), 900 * below(97), energy(), energy(), bps()] as const,
    ([potential, produced, cause, listed, capacity, time, unavailable, possible, guaranteed]) => {
      const could = fraction(potential - produced).most(ZERO);
      const most = fraction(capacity).times(fraction(time, 3_600));
      const deemed =
        listed
          .toString(2)
          .padStart(8, "0")
          .at(-1 - cause) === "1"
          ? could.least(fraction(most.floor()))
          : ZERO;
      const available = fraction(possible - unavailable).most(ZERO);
      const allowed = fraction(possible)
        .times(fraction(10_000 - guaranteed, 10_000))
        .ceil();
      return [
        deemed.whole(),
        possible === 0n ? 10_000n : available.over(fraction(possible)).times(fraction(10_000)).floor(),
        unavailable > allowed ? unavailable - allowed : 0n,
      ];
    },
    ([potential, produced, cause, listed, capacity, time, unavailable, possible, guaranteed]) => [
      ppa.deemed({ potential, produced, cause }, listed, capacity, time),
      ppa.availability(unavailable, possible),
      ppa.lost(unavailable, possible, guaranteed),
    ],
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});
