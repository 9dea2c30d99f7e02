// Money: months, escalation, damages, arrears, margin, termination: the SDK and the chain against the rules in exact rationals.
import { afterAll, beforeAll, expect, test } from "vitest";
import { ppa } from "../../src/index.ts";
import { Fraction, lesser, ONE, WAD, ZERO } from "./fraction.ts";
import { AT_ONCE, drawsOf, many, openHarness } from "./support.ts";

const INT128 = 2n ** 127n;
const INT64 = 2n ** 63n;
const DAY = 86_400;
const { random, size, below, oneOf, wide, energy, bps } = drawsOf(0xbb67ae8584caa73bn);
const fraction = Fraction.of;

let harness: Awaited<ReturnType<typeof openHarness>>;
beforeAll(async () => {
  harness = await openHarness();
});
afterAll(() => harness.stop());

test("a month's numerator becomes money once, and a true-up is the difference of two such results (PPA-4)", async () => {
  const unit = fraction(10n ** 21n);
  const numerator = () => wide(oneOf([255, 120, 72]));
  await harness.threeWays(
    "amounts",
    () => [numerator(), numerator()] as const,
    ([before, restated]) => {
      const [was, is] = [fraction(before).over(unit).trunc(), fraction(restated).over(unit).trunc()];
      return [was, is - was];
    },
    ([before, restated]) => [ppa.amountOf(before), ppa.trueUp(before, restated)],
    (cases) => [cases],
  );
  await harness.threeWays(
    "numerators",
    () => [size(63), wide(183), wide(128)] as const,
    ([wh, price, amount]) => fraction(wh).times(fraction(price)).plus(fraction(amount).times(unit)).whole(),
    ([wh, price, amount]) => ppa.numeratorOf(wh, price) + ppa.numeratorOfAmount(amount),
    (cases) => [cases],
  );
});

/** A price that escalates within 128 bits, or the case is drawn again. */
function within<Case>(make: () => Case, price: (c: Case) => bigint): Case {
  for (;;) {
    const made = make();
    const value = price(made);
    if (value > -INT128 && value < INT128) return made;
  }
}

test("a fixed percentage a year, of the base and rounded once (PPA-8)", async () => {
  const rate = () =>
    oneOf([
      10n ** 15n * random(60n),
      -(10n ** 15n) * random(60n),
      random(10n ** 17n),
      -(10n ** 18n),
      0n,
      wide(63) % 10n ** 19n,
    ]);
  const rules = ([base, g, years]: readonly [bigint, bigint, bigint]) => {
    let price = fraction(base);
    for (let year = 0n; year < years; year++) price = price.times(ONE.plus(fraction(g, WAD.n)));
    return price.floor();
  };
  const make = () => {
    const g = rate();
    return [wide(oneOf([126, 90, 60])), g < -(10n ** 18n) ? -g : g, random(41n)] as const;
  };
  await harness.threeWays(
    "percent",
    () => within(make, rules),
    rules,
    ([base, g, years]) => ppa.percent(base, g, Number(years)),
    (cases) => [cases],
  );
});

test("fixings, year by year, within the least and the greatest change; a missing one leaves the price (PPA-8)", async () => {
  const fixing = () =>
    oneOf([size(oneOf([127, 60, 20])), 10n ** 20n + random(10n ** 19n), 10n ** 20n + random(10n ** 19n)]);
  const make = () => {
    const limits = [oneOf([0n, -(10n ** 16n), wide(62)]), oneOf([3n * 10n ** 16n, 10n ** 17n, wide(62)])];
    const [least = 0n, most = 0n] = limits.sort((a, b) => (a < b ? -1 : 1));
    const known = many(() => (random(6n) === 0n ? null : fixing()), below(12));
    return {
      base: wide(oneOf([100, 80, 60])),
      fixings: [fixing(), ...known],
      least: random(3n) === 0n ? null : least,
      most: random(3n) === 0n ? null : most,
    };
  };
  type Case = ReturnType<typeof make>;
  const rules = ({ base, fixings, least, most }: Case) => {
    let price = fraction(base);
    let last = ZERO;
    for (const [year, value] of fixings.entries()) {
      if (value === null) continue;
      if (year > 0) {
        let change = fraction(value).over(last);
        if (least !== null) change = change.most(ONE.plus(fraction(least, WAD.n)));
        if (most !== null) change = change.least(ONE.plus(fraction(most, WAD.n)).most(ZERO));
        price = price.times(change);
      }
      last = fraction(value);
    }
    return price.floor();
  };
  await harness.threeWays(
    "chains",
    () => within(make, rules),
    rules,
    ({ base, fixings, least, most }) => ppa.chained(base, fixings, least, most),
    (cases) => [
      cases.map(({ base, least, most }) => [base, least ?? -INT64, most ?? INT64 - 1n]),
      cases.map(({ fixings }) => fixings.map((value) => value ?? 0n)),
    ],
  );
});

test("anniversaries and contract years, leap days among them", async () => {
  const length = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
  // Counted in days, from 1970 on.
  const rules = (anchor: number, years: number) => {
    const [year = 0, month = 0, day = 0] = new Date(anchor * 1_000).toISOString().slice(0, 10).split("-").map(Number);
    let days = 0;
    for (let y = 1970; y < year + years; y++) for (let m = 1; m <= 12; m++) days += length(y, m);
    for (let m = 1; m < month; m++) days += length(year + years, m);
    return (days + Math.min(day, length(year + years, month)) - 1) * DAY;
  };
  const cases = many(() => {
    const leapDay = Date.UTC(1972 + 4 * below(24), 1, 29) / 1_000;
    const anchor = oneOf([leapDay, below(4_000_000_000)]) + below(DAY);
    const later = rules(anchor, below(41));
    return [anchor, below(41), Math.max(anchor, later + oneOf([-1, 0, 1, below(366 * DAY)]))] as const;
  });
  const expected = cases.map(([anchor, years, time]) => {
    let year = 0;
    while (rules(anchor, year + 1) <= time) year++;
    return [rules(anchor, years), year];
  });
  expect(cases.map(([anchor, years, time]) => [ppa.anniversary(anchor, years), ppa.yearAt(anchor, time)])).toEqual(
    expected,
  );
  expect(
    await harness.ask(
      "contractYears",
      cases.map((each) => each.map(BigInt)),
    ),
  ).toEqual(expected.map((each) => each.map(BigInt)));
});

test("damages stop at the caps, in the order in which they accrue (PPA-16)", async () => {
  const money = () => oneOf([size(120), random(1_000n)]);
  await harness.threeWays(
    "damages",
    () => [money(), money(), money(), oneOf([0n, money()]), oneOf([0n, money()]), random(2n), random(2n)] as const,
    ([yearly, lifetime, amount, yearlyCap, lifetimeCap, inYear, inLifetime]) => {
      const room = [amount];
      if (inYear && yearlyCap) room.push(yearlyCap > yearly ? yearlyCap - yearly : 0n);
      if (inLifetime && lifetimeCap) room.push(lifetimeCap > lifetime ? lifetimeCap - lifetime : 0n);
      const owed = room.reduce(lesser);
      return [owed, yearly + owed * inYear, lifetime + owed * inLifetime];
    },
    ([yearly, lifetime, amount, yearlyCap, lifetimeCap, inYear, inLifetime]) => {
      const caps = { yearly: yearlyCap || null, lifetime: lifetimeCap || null };
      const counted = { inYear: inYear === 1n, inLifetime: inLifetime === 1n };
      const { owed, accrued } = ppa.accrueDamages({ yearly, lifetime }, amount, { ...caps, ...counted });
      return [owed, accrued.yearly, accrued.lifetime];
    },
    (cases) => [cases],
  );
});

test("delay and missing capacity (PPA-20)", async () => {
  const time = () => 1_700_000_000 + below(100_000_000);
  await harness.threeWays(
    "delays",
    () => [time(), time(), oneOf([0, time()]), time(), size(100), size(63), size(63), size(100)] as const,
    ([target, longstop, operated, now, dayPrice, contracted, accredited, kilowatt]) => {
      const late = fraction(Math.min(longstop, operated || now) - target, DAY)
        .most(ZERO)
        .floor();
      const missing = fraction(contracted - accredited).most(ZERO);
      return [late * dayPrice, missing.times(fraction(kilowatt, 1_000)).floor()];
    },
    ([target, longstop, operated, now, dayPrice, contracted, accredited, kilowatt]) => [
      ppa.delayDamages({ target, longstop, operated: operated || null, time: now }, dayPrice),
      ppa.buyDown(contracted, accredited, kilowatt),
    ],
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});

test("arrears: interest, ageing, and a payment to interest first, then to the oldest (PPA-5)", async () => {
  const make = () => {
    const now = 1_800_000_000 + below(DAY);
    const due = many(
      () => now - oneOf([0, 30, 31, 60, 61, 90, 91, below(500)]) * DAY - oneOf([0, 1, -1, below(DAY)]),
      below(5),
    );
    return {
      invoices: due
        .sort((a, b) => a - b)
        .map((at) => {
          const late = Math.max(0, Math.floor((now - at) / DAY));
          return { due: at, unpaid: size(100), interest: oneOf([0n, size(170)]), daysAccrued: below(late + 1) };
        }),
      ...{ time: now, rate: oneOf([wide(63), random(10n ** 17n)]), payment: oneOf([0n, size(110), size(90)]) },
    };
  };
  type Case = ReturnType<typeof make>;
  const YEAR = fraction(360n * 10n ** 18n);
  const rules = ({ invoices, time, rate, payment }: Case) => {
    const ageing = { current: 0n, late1: 0n, late31: 0n, late61: 0n, late91: 0n };
    let rest = payment;
    const accrued = invoices.map((invoice) => {
      const late = Math.floor((time - invoice.due) / DAY);
      const days = Math.max(late, 0);
      const grown = fraction(invoice.unpaid)
        .times(fraction(rate).most(ZERO))
        .times(fraction(days - invoice.daysAccrued));
      const interest = fraction(invoice.interest).plus(grown).over(YEAR);
      const owed = invoice.unpaid + interest.floor();
      if (late <= 0) ageing.current += owed;
      else if (late < 31) ageing.late1 += owed;
      else if (late < 61) ageing.late31 += owed;
      else if (late < 91) ageing.late61 += owed;
      else ageing.late91 += owed;
      const paid = lesser(rest, interest.floor());
      rest -= paid;
      const left = interest.minus(fraction(paid)).times(YEAR).whole();
      return { due: invoice.due, unpaid: invoice.unpaid, interest: left, daysAccrued: days };
    });
    const paid = accrued.map((invoice) => {
      const part = lesser(rest, invoice.unpaid);
      rest -= part;
      return { ...invoice, unpaid: invoice.unpaid - part };
    });
    return { invoices: paid, rest, ageing };
  };
  for (let at = 0; at < 4_000; at += AT_ONCE) {
    const cases = many(make);
    const expected = cases.map(rules);
    const bySdk = cases.map(({ invoices, time, rate, payment }) => {
      const accrued = invoices.map((invoice) => ppa.accrueInterest(invoice, time, rate));
      return { ...ppa.pay(accrued, payment), ageing: ppa.ageingOf(accrued, time) };
    });
    expect(bySdk).toEqual(expected);
    const words = (invoices: readonly ppa.UnpaidInvoice[]) =>
      invoices.map((invoice) => ({ ...invoice, due: BigInt(invoice.due), daysAccrued: BigInt(invoice.daysAccrued) }));
    const rows = cases.map((each) => ({ ...each, invoices: words(each.invoices), time: BigInt(each.time) }));
    expect(await harness.ask("arrears", rows)).toEqual(
      expected.map((each) => ({ ...each, invoices: words(each.invoices) })),
    );
  }
});

test("when and how often interest is accrued changes nothing", () => {
  for (let i = 0; i < 1_000; i++) {
    const invoice = { due: 1_700_000_000, unpaid: size(100), interest: 0n, daysAccrued: 0 };
    const rate = random(10n ** 18n);
    const end = invoice.due + below(400 * DAY);
    let often: ppa.UnpaidInvoice = invoice;
    for (let time = invoice.due; time < end; time += below(9 * DAY)) often = ppa.accrueInterest(often, time, rate);
    expect(ppa.accrueInterest(often, end, rate)).toEqual(ppa.accrueInterest(invoice, end, rate));
  }
  const month = { due: 1_700_000_000, unpaid: 3_600_000n, interest: 0n, daysAccrued: 0 };
  expect(ppa.interestOf(ppa.accrueInterest(month, month.due + 36 * DAY, 10n ** 17n))).toBe(36_000n);
});

test("margin: value, exposure, call and release; no call follows a release (PPA-17)", async () => {
  const make = () => ({
    months: many(() => {
      const scale = oneOf([127, 80]);
      return {
        ...{ discount: oneOf([10n ** 18n, random(10n ** 18n)]), wh: oneOf([2n ** 64n - 1n, energy()]) },
        ...{ forward: wide(scale), price: wide(scale) },
      };
    }, below(14)),
    ...{ unpaid: size(120), accrued: wide(120), posted: oneOf([0n, size(120), size(60)]) },
    terms: {
      threshold: oneOf([0n, size(120), size(40)]),
      haircut: bps(),
      minimumTransfer: oneOf([0n, size(120), size(40)]),
    },
  });
  type Case = ReturnType<typeof make>;
  const rules = ({ months, unpaid, accrued, posted, terms }: Case) => {
    const value = months.reduce((sum, { discount, wh, forward, price }) => {
      const kilowattHours = fraction(wh, 1_000);
      return sum.plus(
        fraction(discount, WAD.n)
          .times(kilowattHours)
          .times(fraction(forward - price, WAD.n)),
      );
    }, ZERO);
    const exposure = fraction(unpaid + accrued + value.ceil()).most(ZERO);
    const worth = fraction(10_000 - terms.haircut, 10_000);
    const call = exposure
      .minus(fraction(terms.threshold))
      .minus(fraction(fraction(posted).times(worth).floor()))
      .most(ZERO)
      .whole();
    const uncovered = exposure.minus(fraction(terms.threshold)).most(ZERO);
    let release = posted;
    if (ZERO.below(uncovered)) release = worth.n === 0n ? 0n : posted - uncovered.over(worth).ceil();
    if (release < 0n) release = 0n;
    return {
      ...{ down: value.floor(), up: value.ceil(), exposure: exposure.whole() },
      ...{ call: call < terms.minimumTransfer ? 0n : call, release: release < terms.minimumTransfer ? 0n : release },
    };
  };
  await harness.threeWays(
    "margins",
    make,
    rules,
    ({ months, unpaid, accrued, posted, terms }) => {
      const up = ppa.valueUp(months);
      const exposure = ppa.exposureOf(unpaid, accrued, up);
      const release = ppa.releaseOf(exposure, posted, terms);
      if (release > 0n) expect(ppa.callOf(exposure, posted - release, terms)).toBe(0n);
      const call = ppa.callOf(exposure, posted, terms);
      return { down: ppa.valueDown(months), up, exposure, call, release };
    },
    (cases) => [cases.map((each) => ({ ...each, terms: { ...each.terms, haircut: BigInt(each.terms.haircut) } }))],
  );
});

test("termination: a schedule linear in time, or the market's value with what is open (PPA-18)", async () => {
  const time = () => 1_700_000_000 + below(1_000_000_000);
  await harness.threeWays(
    "terminations",
    () => {
      const [start = 0, end = 0] = [time(), time()].sort((a, b) => a - b);
      return [
        size(127),
        size(127),
        start,
        end + 1,
        time(),
        wide(127),
        size(120),
        size(120),
        size(120),
        below(2),
      ] as const;
    },
    ([first, last, start, end, now, value, unpaid, interest, owed, twoWay]) => {
      const passed = fraction(Math.min(Math.max(now, start), end) - start, end - start);
      const amount = fraction(first).plus(fraction(last - first).times(passed));
      return [amount.floor(), (twoWay || value > 0n ? value : 0n) + unpaid + interest - owed];
    },
    ([first, last, start, end, now, value, unpaid, interest, owed, twoWay]) => [
      ppa.scheduledPayment(first, last, { start, end }, now),
      ppa.marketPayment(value, { unpaid, interest, owed }, twoWay === 1),
    ],
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});

test("energy that is expected of an older plant", async () => {
  await harness.threeWays(
    "expectations",
    () => [energy(), bps(), below(41)] as const,
    ([wh, degradation, year]) => {
      let left = fraction(wh);
      for (let i = 0; i < year; i++) left = left.times(fraction(10_000 - degradation, 10_000));
      return left.floor();
    },
    ([wh, degradation, year]) => ppa.expectedIn(wh, degradation, year),
    (cases) => [cases.map((each) => each.map(BigInt))],
  );
});
