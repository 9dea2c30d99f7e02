// Days of agreements, settled through the real oracle and index in whatever order and parts, are what the SDK makes of them.
import { type Hex, zeroHash } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { WattleAgreement as AgreementStruct } from "../../src/generated/types.ts";
import { NothingNewlyPricedError } from "../../src/index.ts";
import {
  amountOf,
  dayNumerator,
  excludedOf,
  gapsOf,
  multipliersOf,
  negativeAtEnd,
  negativeAtStart,
  type PriceDay,
  percent,
  signsOf,
  tariffOf,
  worst,
} from "../../src/ppa/index.ts";
import { billingMonthAt, encodeAgreement, type Terms, type TermsDraft } from "../../src/ricardian/index.ts";
import { randomOf } from "../decay.reference.ts";
import {
  type AgreementScene,
  DAY,
  type Delivered,
  type Grown,
  NEW_YEAR,
  openAgreements,
  type Signed,
} from "../support/agreements.ts";

const AGREEMENTS = 14;
const DAYS = 26;
const SHARE = 700;
const LEAD = DAY + 3_600;
const EXPONENT = -1;
/** Wh below which a period is: less than the plants' capacity gives. */
const MOST = 12_000n;
/** The parcel of a day of which nothing waits. */
const NOTHING = 2 ** 32 - 1;
const WAD = 10n ** 18n;
const ALL = (1n << 96n) - 1n;
const random = randomOf(0x510e527fade682d1n);
const below = (limit: number) => Number(random(BigInt(limit)));
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;

/** Tenths of a base unit a kWh, with runs below zero of any length, across midnights too. */
function pricesOf(days: number): bigint[][] {
  const all: bigint[] = [];
  while (all.length < days * 96) {
    const negative = random(3n) === 0n;
    const length = 1 + below(oneOf([2, 8, 20, 60]));
    for (let i = 0; i < length; i++) {
      const size = 1n + random(900_000n);
      all.push(random(30n) === 0n ? 0n : negative ? -size : size);
    }
  }
  return Array.from({ length: days }, (_, day) => all.slice(day * 96, day * 96 + 96));
}

/** Terms of one plant, with all that changes what its energy is paid. */
function termsOf(site: bigint, series: Hex) {
  const price = () => (random(8n) === 0n ? -random(60_000n * WAD) : random(120_000n * WAD));
  const difference = random(2n) === 0n;
  const indexed = !difference && random(3n) !== 0n;
  const negative = oneOf(["NONE", "FLOOR", "ANY", "WHOLE_RUN", "WHOLE_RUN", "FROM_NTH"] as const);
  const runs = negative === "WHOLE_RUN" || negative === "FROM_NTH";
  const usesIndex = difference || indexed || negative !== "NONE";
  const limit = (least: bigint, width: bigint) => (random(3n) === 0n ? null : least + random(width));
  return {
    plants: [{ site, register: "DIRECT_EXPORT", share: SHARE }],
    price: {
      kind: indexed ? "INDEXED" : "FIXED",
      ...(usesIndex && { series }),
      ...(indexed
        ? {
            discount: price(),
            discountShare: oneOf([0, 1, 3_333, 10_000]),
            floor: limit(0n, 50_000n * WAD),
            cap: limit(50_000n * WAD, 70_000n * WAD),
          }
        : { amount: price() || 1n }),
      negative,
      ...(runs && { run: oneOf([1, 2, 3, 4, 6]), hourly: random(2n) === 0n }),
    },
    escalation: random(3n) === 0n ? { kind: "PERCENT", rate: WAD / 40n } : {},
    bands: Array.from({ length: below(3) }, () => ({
      hoursOfDay: 1 + below(2 ** 24 - 1),
      weekdays: 1 + below(127),
      multiplier: 1n + random(3n * WAD),
    })),
    settlement: {
      kind: difference ? oneOf(["TWO_WAY", "ONE_WAY"] as const) : "PHYSICAL",
      fallbackDays: usesIndex ? 20 : 0,
    },
  } as const satisfies TermsDraft;
}

let scene: AgreementScene;
beforeAll(async () => {
  scene = await openAgreements((series) => ({ ...series, exponent: EXPONENT, lead: LEAD }));
}, 60_000);
afterAll(() => scene.stop());

test(`${AGREEMENTS * DAYS} days of random agreements come, settled in any order and in parts, to what the SDK makes of them`, {
  timeout: 600_000,
}, async () => {
  const { admin, deliver, report, seller, series } = scene;
  const { powerAgreements } = admin;
  const prices = pricesOf(DAYS + 2); // from the day before the first to the day after the last
  const startOf = (day: number) => NEW_YEAR + day * DAY;

  // ——— agreements ———
  const signed: Signed[] = [];
  for (let i = 0; i < AGREEMENTS; i++)
    signed.push(await scene.sign(scene.termsOf(termsOf(scene.sites[0]?.id ?? 0n, series))));
  const eve: Grown = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 0n));
  await scene.open(signed, await deliver(startOf(-1), [eve, eve]));
  await report(startOf(-1), prices[0] ?? []);

  // ——— days ———
  const grown: Grown[] = [];
  const waiting: { of: Signed; day: number; parcel: number; vector: Hex }[] = [];
  const gaps: { of: Signed; to: number }[] = [];
  const seen = { pending: 0, gaps: 0, parts: 0 };
  const encoded = new Map(signed.map((of) => [of.id, encodeAgreement(of.agreement)]));
  const of = ({ id }: Signed) => ({ id, agreement: encoded.get(id) as AgreementStruct });
  /** What the other plant gives. */
  const still = (periods: number): Grown => Array.from({ length: periods }, () => 0n);
  const numberOf = (day: number) => BigInt(startOf(day) / DAY);

  async function settle(day: number, agreement: Signed, { proof, profile }: Delivered, by = admin): Promise<void> {
    const [entitlement = 0n] = agreement.entitlements;
    const deliveries = [{ plant: 0n, entitlement, proof, profile: profile.data }];
    const { events } = await by.powerAgreements.settleDaySync({ ...of(agreement), deliveries });
    for (const { eventName, args } of events) {
      if (eventName === "DaySettled" && args.parcel !== NOTHING) {
        waiting.push({ of: agreement, day, parcel: args.parcel, vector: args.vector });
        seen.pending++;
      }
      if (eventName === "GapFound") gaps.push({ of: agreement, to: args.to });
    }
  }
  async function pend(last: number): Promise<void> {
    for (let i = waiting.length - 1; i >= 0; i--) {
      const { of: agreement, day, parcel, vector } = waiting[i] as (typeof waiting)[number];
      // What has no new price is refused: a call in between, at random, must not matter.
      if (day > last || random(3n) === 0n) continue;
      const where = { id: agreement.id, day: numberOf(day), parcel };
      const before = (await powerAgreements.readParcelOf(where)).pending;
      try {
        await powerAgreements.settlePendingSync({ ...of(agreement), day: numberOf(day), parcel, vector });
      } catch (error) {
        if (!(error instanceof NothingNewlyPricedError)) throw error;
      }
      const left = (await powerAgreements.readParcelOf(where)).pending;
      expect(left & ~before).toBe(0n);
      if (left === 0n) waiting.splice(i, 1);
    }
  }
  for (let day = 0; day < DAYS; day++) {
    const own = Array.from({ length: 96 }, (_, k) =>
      k < 95 && random(60n) === 0n ? null : random(6n) === 0n ? 0n : random(MOST),
    );
    grown.push(own);
    // In parts, by the owner of the meter, up to a period that was read.
    let part = 20 + below(60);
    if (random(3n) === 0n && own[part - 1] !== null) {
      const [half] = await deliver(startOf(day), [own.slice(0, part), still(part)]);
      for (const agreement of signed.filter(() => random(2n) === 0n)) {
        await settle(day, agreement, half as Delivered, scene.wallet(seller));
        seen.parts++;
      }
    } else part = 0;
    const [whole] = await deliver(startOf(day), [own, still(96)], part);
    for (const agreement of signed) await settle(day, agreement, whole as Delivered);
    await report(startOf(day), prices[day + 1] ?? []);
    await pend(day);
  }
  await report(startOf(DAYS), prices[DAYS + 1] ?? []);
  while (waiting.length > 0) await pend(DAYS);
  await scene.at(startOf(DAYS + 31));
  for (const { of: agreement, to } of gaps) {
    const [entitlement = 0n] = agreement.entitlements;
    await powerAgreements.settleGapSync({ ...of(agreement), entitlement, to, most: BigInt(below(2)) });
    seen.gaps++;
  }
  expect(seen.pending).toBeGreaterThan(AGREEMENTS * 5);
  expect(seen.gaps).toBeGreaterThan(AGREEMENTS);
  expect(seen.parts).toBeGreaterThan(10);

  // ——— months ———
  for (const { id, agreement } of signed) {
    const months = new Map<number, { numerator: bigint; wh: bigint; excludedWh: bigint; settledDays: number }>();
    let before = 0n;
    for (let day = 0; day < DAYS; day++) {
      const number = billingMonthAt(startOf(day));
      const month = months.get(number) ?? { numerator: 0n, wh: 0n, excludedWh: 0n, settledDays: 0 };
      const sum = dayOf(agreement.terms, startOf(day), before, grown[day] ?? [], prices.slice(day, day + 3));
      month.numerator += sum.numerator;
      month.wh += sum.wh;
      month.excludedWh += sum.excludedWh;
      month.settledDays |= 2 ** (new Date(startOf(day) * 1000).getUTCDate() - 1);
      months.set(number, month);
      before = (grown[day] ?? []).reduce<bigint>((total, wh) => total + (wh ?? 0n), before);
    }
    for (const [number, expected] of months) {
      const month = await powerAgreements.readMonthOf({ id, month: BigInt(number) });
      expect(month).toMatchObject({ ...expected, settledDays: expected.settledDays >>> 0 });
      expect(amountOf(month.numerator)).toBe(amountOf(expected.numerator));
    }
  }
});

/** A day by the SDK. @param before The register's growth since the entitlement's opening. @param around Prices of the day before, the day and the day after. */
function dayOf(terms: Terms, start: number, before: bigint, grown: Grown, around: readonly (readonly bigint[])[]) {
  const [yesterday = [], prices = [], tomorrow = []] = around;
  const { price, settlement, escalation, bands } = terms;
  const usesIndex = price.series !== zeroHash;
  const excluded = usesIndex
    ? excludedOf(signsOf(prices, price.hourly), price.negative, price.run, price.hourly, {
        before: negativeAtEnd(signsOf(yesterday, price.hourly)),
        afterwards: negativeAtStart(signsOf(tomorrow, price.hourly)),
        ended: true,
      }).excluded
    : 0n;
  const day: PriceDay = {
    prices: usesIndex ? prices : [],
    exponent: EXPONENT,
    excluded,
    multipliers: multipliersOf(bands, start),
    tariff: tariffOf(price, settlement.kind, (base) => percent(base, escalation.rate, 0)),
  };
  const wh: bigint[] = [];
  let [read, own] = [0n, 0n];
  let known = true;
  let register = before;
  for (const [k, growth] of grown.entries()) {
    wh.push(0n);
    if (growth === null) {
      known = false;
      continue;
    }
    const share = (value: bigint) => (value * BigInt(SHARE)) / 10_000n;
    wh[k] = share(register + growth) - share(register);
    register += growth;
    read |= 1n << BigInt(k);
    if (known) own |= 1n << BigInt(k);
    known = true;
  }
  const sum = dayNumerator(wh, own & ALL, day);
  const excludedWh = dayNumerator(wh, own & excluded, day).energy;
  let { numerator, energy } = sum;
  for (const gap of gapsOf(read, own)) {
    const lumped = wh[gap.last] ?? 0n;
    numerator += lumped * (worst(gap.periods, undefined, true, day) ?? 0n);
    energy += lumped;
  }
  return { numerator, wh: energy, excludedWh };
}
