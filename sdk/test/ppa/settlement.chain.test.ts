// Days of agreements, settled through the real oracle and index in whatever order and parts, are what the SDK makes of them.
import { type Hex, keccak256, stringToHex, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
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
import { encodeAgreement, type Terms } from "../../src/ricardian/index.ts";
import { randomOf } from "../decay.reference.ts";
import { DAY, openPlant, profileOf } from "../support/plant.ts";

const AGREEMENTS = 14;
const DAYS = 26;
const SHARE = 700;
const LEAD = DAY + 3_600;
const EXPONENT = -1;
const WAD = 10n ** 18n;
const ALL = (1n << 96n) - 1n;
const random = randomOf(0x510e527fade682d1n);
const below = (limit: number) => Number(random(BigInt(limit)));
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const buyer = privateKeyToAccount(keccak256(stringToHex("buyer")));

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

/** What is left of terms when everything but a price and the plant is out. */
function termsOf(parties: Terms["parties"], site: bigint, series: Hex, start: number): Terms {
  const price = () => (random(8n) === 0n ? -random(60_000n * WAD) : random(120_000n * WAD));
  const difference = random(2n) === 0n;
  const indexed = !difference && random(3n) !== 0n;
  const negative = oneOf(["NONE", "FLOOR", "ANY", "WHOLE_RUN", "WHOLE_RUN", "FROM_NTH"] as const);
  const runs = negative === "WHOLE_RUN" || negative === "FROM_NTH";
  const usesIndex = difference || indexed || negative !== "NONE";
  const bounds = [random(50_000n * WAD), 50_000n * WAD + random(70_000n * WAD)];
  const escalates = random(3n) === 0n;
  return {
    parties,
    plants: [{ site, register: "DIRECT_EXPORT", share: SHARE }],
    volume: {
      kind: "AS_PRODUCED",
      perPeriod: 0n,
      shape: zeroHash,
      reconciliation: "PERIOD",
      shortfallPrice: 0n,
      excessShare: 0,
      minimum: 0n,
      maximum: 0n,
      gateClosure: 0,
      bySeller: false,
      imbalance: zeroHash,
      imbalanceToBuyer: false,
      tolerance: 0,
      matched: 0,
      unmatchedPrice: 0n,
    },
    price: {
      kind: indexed ? "INDEXED" : "FIXED",
      amount: indexed ? 0n : price() || 1n,
      series: usesIndex ? series : zeroHash,
      discount: indexed ? price() : 0n,
      discountShare: indexed ? oneOf([0, 1, 3_333, 10_000]) : 0,
      floor: indexed ? (random(3n) === 0n ? null : (bounds[0] ?? null)) : 0n,
      cap: indexed ? (random(3n) === 0n ? null : (bounds[1] ?? null)) : 0n,
      negative,
      run: runs ? oneOf([1, 2, 3, 4, 6]) : 0,
      hourly: runs && random(2n) === 0n,
      testPrice: 0n,
    },
    escalation: {
      kind: escalates ? "PERCENT" : "NONE",
      rate: escalates ? WAD / 40n : 0n,
      series: zeroHash,
      lag: 0,
      floor: 0n,
      cap: 0n,
      fromSigning: false,
    },
    bands: Array.from({ length: below(3) }, () => ({
      hoursOfDay: 1 + below((1 << 24) - 1),
      weekdays: 1 + below(127),
      multiplier: 1n + random(3n * WAD),
    })),
    settlement: {
      kind: difference ? oneOf(["TWO_WAY", "ONE_WAY"] as const) : "PHYSICAL",
      certificatesToSeller: false,
      dueDays: 14,
      graceDays: 10,
      lateMargin: 0n,
      lateRate: zeroHash,
      fallbackDays: usesIndex ? 20 : 0,
      secondary: zeroHash,
      closeDays: 20,
      trueUpMonths: 24,
      provisional: false,
    },
    performance: {
      takeOrPay: false,
      deliverOrPay: 0n,
      excessPrice: 0n,
      availability: 0,
      availabilityPrice: 0n,
      yearlyCap: 0n,
      lifetimeCap: 0n,
      makeUpYears: 0,
      makeUpRefunded: false,
      deemedCauses: 0,
      method: zeroHash,
    },
    credit: {
      ofSeller: 0n,
      ofBuyer: 0n,
      threshold: 0n,
      haircut: 0,
      minimumTransfer: 0n,
      cureTime: 0,
      forward: zeroHash,
      discount: zeroHash,
      months: 0,
    },
    operation: {
      target: 0,
      longstop: 0,
      capacity: 0n,
      least: 0,
      periods: 0,
      delayPrice: 0n,
      delayCounts: false,
      buyDown: 0n,
    },
    life: {
      start,
      end: start + 10 * 365 * DAY,
      forceMajeure: 0,
      extends: false,
      termination: "ACCRUED",
      firstYear: 0n,
      lastYear: 0n,
      twoWay: false,
    },
    expectation: { months: Array.from({ length: 12 }, () => 0n), degradation: 0 },
    clauses: { flags: 0, annex: zeroHash },
  };
}

let plant: Awaited<ReturnType<typeof openPlant>>;
beforeAll(async () => {
  plant = await openPlant(LEAD);
}, 60_000);
afterAll(() => plant.stop());

test(`${AGREEMENTS * DAYS} days of random agreements come, settled in any order and in parts, to what the SDK makes of them`, {
  timeout: 600_000,
}, async () => {
  const { account, agreements, send } = plant;
  const series = await plant.openSeries("day ahead", EXPONENT);
  const first = Math.floor((await plant.now()) / DAY) + 1;
  const prices = pricesOf(DAYS + 2); // from the day before the first to the day after the last
  const parties = {
    seller: account.address,
    buyer: buyer.address,
    currency: plant.currency,
    arbitrator: "0x0000000000000000000000000000000000000000",
    arbitration: zeroHash,
    attesters: plant.attesters,
    accreditor: account.address,
  } as const;

  // ——— agreements ———
  const open = async (nonce: bigint) => {
    const terms = termsOf(parties, plant.site, series, first * DAY);
    const document = {
      terms,
      prose: keccak256("0x01"),
      uri: keccak256("0x"),
      template: keccak256("0x02"),
      previous: zeroHash,
      nonce,
      deadline: first * DAY,
    };
    const agreement = encodeAgreement(document);
    const digest = await plant.read<Hex>(agreements, "digest", [agreement]);
    await send(agreements, "sign", [agreement, "", "0x", await buyer.sign({ hash: digest })]);
    const id = BigInt(digest);
    return { id, terms, agreement, entitlement: await plant.serve(id, agreement, SHARE, first * DAY) };
  };
  const signed: Awaited<ReturnType<typeof open>>[] = [];
  for (let nonce = 0n; nonce < AGREEMENTS; nonce++) signed.push(await open(nonce));
  const start = await plant.post(first * DAY, 0n, zeroHash);
  await send(plant.entitlements, "checkpoint", [signed[0]?.entitlement, start]);
  await plant.report(series, first - 1, prices[0] ?? []);

  // ——— days ———
  const grown: (bigint | undefined)[][] = [];
  const waiting: { of: (typeof signed)[number]; day: number; parcel: number; vector: Hex }[] = [];
  const gaps: { of: (typeof signed)[number]; to: number }[] = [];
  const seen = { pending: 0, gaps: 0, parts: 0 };
  let register = 0n;
  const keep = (of: (typeof signed)[number], day: number, events: Awaited<ReturnType<typeof send>>) => {
    for (const event of events) {
      const { eventName, args } = event as unknown as { eventName: string; args: Record<string, unknown> };
      if (eventName === "DaySettled" && args.parcel !== 2 ** 32 - 1) {
        waiting.push({ of, day, parcel: args.parcel as number, vector: args.vector as Hex });
        seen.pending++;
      }
      if (eventName === "GapFound") gaps.push({ of, to: args.to as number });
    }
  };
  async function pend(day: number): Promise<void> {
    for (let i = waiting.length - 1; i >= 0; i--) {
      const { of, day: own, parcel, vector } = waiting[i] as (typeof waiting)[number];
      // What has no new price is refused: a call in between, at random, must not matter.
      if (own > day || random(3n) === 0n) continue;
      const [, before] = await plant.read<[Hex, bigint]>(agreements, "parcelOf", [of.id, BigInt(own), parcel]);
      try {
        await send(agreements, "settlePending", [of.id, of.agreement, BigInt(own), parcel, vector]);
      } catch (error) {
        if (!String(error).includes("NothingNewlyPriced")) throw error;
      }
      const [, left] = await plant.read<[Hex, bigint]>(agreements, "parcelOf", [of.id, BigInt(own), parcel]);
      expect(left & ~before).toBe(0n);
      if (left === 0n) waiting.splice(i, 1);
    }
  }
  for (let d = 0; d < DAYS; d++) {
    const day = first + d;
    const own: (bigint | undefined)[] = Array.from({ length: 96 }, () => (random(6n) === 0n ? 0n : random(2_000_000n)));
    for (let k = 0; k < 95; k++) if (random(60n) === 0n) own[k] = undefined;
    grown.push(own);
    const settle = async (periods: number, of: typeof signed) => {
      const shown = own.slice(0, periods);
      const profile = profileOf(shown);
      const at = shown.reduce<bigint>((sum, wh) => sum + (wh ?? 0n), register);
      const proof = await plant.post(day * DAY + periods * 900, at, keccak256(profile));
      for (const agreement of of) {
        const deliveries = [{ plant: 0n, entitlement: agreement.entitlement, proof, profile }];
        keep(agreement, day, await send(agreements, "settleDay", [agreement.id, agreement.agreement, deliveries]));
      }
    };
    // In parts, by the owner of the meter, up to a period that was read.
    const part = 20 + below(60);
    if (random(3n) === 0n && own[part - 1] !== undefined) {
      const some = signed.filter(() => random(2n) === 0n);
      await settle(part, some);
      seen.parts += some.length;
    }
    await settle(96, signed);
    register = own.reduce<bigint>((sum, wh) => sum + (wh ?? 0n), register);
    await plant.report(series, day, prices[d + 1] ?? []);
    await pend(day);
  }
  await plant.report(series, first + DAYS, prices[DAYS + 1] ?? []);
  while (waiting.length > 0) await pend(first + DAYS);
  await plant.at((first + DAYS + 31) * DAY);
  for (const { of, to } of gaps) {
    await send(agreements, "settleGap", [of.id, of.agreement, of.entitlement, to, BigInt(below(2))]);
    seen.gaps++;
  }
  expect(seen.pending).toBeGreaterThan(AGREEMENTS * 5);
  expect(seen.gaps).toBeGreaterThan(AGREEMENTS);
  expect(seen.parts).toBeGreaterThan(10);

  // ——— months ———
  for (const { id, terms } of signed) {
    const months = new Map<bigint, { numerator: bigint; wh: bigint; excludedWh: bigint; settledDays: number }>();
    let before = 0n;
    for (let d = 0; d < DAYS; d++) {
      const date = new Date((first + d) * DAY * 1000);
      const number = BigInt(12 * date.getUTCFullYear() + date.getUTCMonth());
      const month = months.get(number) ?? { numerator: 0n, wh: 0n, excludedWh: 0n, settledDays: 0 };
      const sum = dayOf(terms, (first + d) * DAY, before, grown[d] ?? [], prices.slice(d, d + 3));
      month.numerator += sum.numerator;
      month.wh += sum.wh;
      month.excludedWh += sum.excludedWh;
      month.settledDays |= 2 ** (date.getUTCDate() - 1);
      months.set(number, month);
      before = (grown[d] ?? []).reduce<bigint>((total, wh) => total + (wh ?? 0n), before);
    }
    for (const [number, expected] of months) {
      const month = await plant.read<typeof expected>(agreements, "monthOf", [id, number]);
      expect(month).toMatchObject({ ...expected, settledDays: expected.settledDays >>> 0 });
      expect(amountOf(month.numerator)).toBe(amountOf(expected.numerator));
    }
  }
});

/** A day by the SDK. @param before The register's growth since the entitlement's opening. @param around Prices of the day before, the day and the day after. */
function dayOf(
  terms: Terms,
  start: number,
  before: bigint,
  grown: readonly (bigint | undefined)[],
  around: readonly (readonly bigint[])[],
) {
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
    if (growth === undefined) {
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
