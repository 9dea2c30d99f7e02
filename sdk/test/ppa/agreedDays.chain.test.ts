// Days by a profile, by nomination and matched, settled through the real oracle and index in whatever order, are what the SDK makes of what was delivered; and
// their invoices are recomputed from the chain alone.
import { type Hex, keccak256, stringToHex, zeroHash } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NothingNewlyPricedError, type PriceSeries, seriesIdOf } from "../../src/index.ts";
import {
  dayNumerator,
  entitled,
  excludedOf,
  least,
  leastNominated,
  multipliersOf,
  negativeAtEnd,
  negativeAtStart,
  type PriceDay,
  percent,
  settleNominated,
  settleProfile,
  settleWindow,
  signsOf,
  tariffOf,
  type WindowPeriod,
  windowOf,
  windowPeriods,
  worst,
} from "../../src/ppa/index.ts";
import {
  billingMonthAt,
  describeDifference,
  encodeAgreement,
  type Terms,
  type TermsDraft,
  verifyInvoice,
} from "../../src/ricardian/index.ts";
import { packVector } from "../../src/ricardian/invoice/records.ts";
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

const AGREEMENTS = 12;
/** Into a second month, so that a month's window ends within. */
const FIRST = NEW_YEAR + 24 * DAY;
const DAYS = 14;
const EXPONENT = -1;
const MOST = 12_000n;
const NOTHING = 2 ** 32 - 1;
const WAD = 10n ** 18n;
const ALL = (1n << 96n) - 1n;
const random = randomOf(0x6a09e667f3bcc908n);
const below = (limit: number) => Number(random(BigInt(limit)));
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const vector = (most: bigint) => Array.from({ length: 96 }, () => (random(8n) === 0n ? 0n : random(most)));

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

interface Case {
  readonly signed: Signed;
  readonly terms: Terms;
  /** Of the signed hash. */
  readonly shape: readonly bigint[];
  /** By day. */
  readonly nominated: Map<number, readonly bigint[]>;
  /** Days on which the first plant was left out. */
  readonly without: Set<number>;
}

function draftOf(
  number: number,
  sites: readonly bigint[],
  series: Hex,
  imbalance: Hex,
  shape: readonly bigint[],
): TermsDraft {
  const kind = (["BASELOAD", "SHAPED", "NOMINATED", "MATCHED"] as const)[number % 4] ?? "BASELOAD";
  const profile = kind === "BASELOAD" || kind === "SHAPED";
  const settlement = oneOf(["PHYSICAL", "PHYSICAL", "PHYSICAL", "TWO_WAY", "ONE_WAY"] as const);
  const indexed = settlement === "PHYSICAL" && random(2n) === 0n;
  const rules = ["FLOOR", "ANY", "WHOLE_RUN", "FROM_NTH"] as const;
  // Something has to use the index.
  const negative = indexed || settlement !== "PHYSICAL" ? oneOf(["NONE", ...rules] as const) : oneOf(rules);
  const runs = negative === "WHOLE_RUN" || negative === "FROM_NTH";
  const [first = 0n, second = 0n] = sites;
  const price = () => random(120_000n * WAD);
  const matches = kind === "MATCHED";
  // Every reconciliation of both kinds of profile.
  const reconciliation = (["PERIOD", "DAY", "MONTH"] as const)[Math.floor(number / 4) % 3] ?? "PERIOD";
  return {
    plants: [
      { site: first, register: "DIRECT_EXPORT", share: 600 },
      { site: second, register: matches ? "CONSUMPTION" : "GENERATION", share: 501 },
    ],
    volume: {
      kind,
      ...(kind === "BASELOAD" && { perPeriod: random(900n) }),
      ...((kind === "SHAPED" || kind === "NOMINATED") && { shape: keccak256(packVector(shape)) }),
      ...(profile && {
        reconciliation,
        shortfallPrice: random(2n) === 0n ? null : price(),
        excessShare: oneOf([0, 1, 3_333, 10_000]),
      }),
      ...(kind === "NOMINATED" && {
        ...{ imbalance, gateClosure: 3_600, bySeller: random(2n) === 0n },
        ...{ imbalanceToBuyer: random(4n) === 0n, tolerance: oneOf([0, 500, 3_000]) },
      }),
      ...(matches && { matched: 8_000, unmatchedPrice: 1n + price() }),
    },
    price: {
      kind: indexed ? "INDEXED" : "FIXED",
      series,
      ...(indexed
        ? { discount: price() / 10n, discountShare: oneOf([0, 3_333]), floor: null, cap: null }
        : { amount: 1n + price() }),
      ...{ negative, ...(runs && { run: oneOf([1, 2, 4]), hourly: random(2n) === 0n }) },
    },
    bands: random(2n) === 0n ? [] : [{ hoursOfDay: 0xff00, weekdays: 0x1f, multiplier: 1n + random(3n * WAD) }],
    settlement: { kind: settlement, fallbackDays: 20 },
    life: { start: FIRST, end: FIRST + 3_650 * DAY },
  } as TermsDraft;
}

let scene: AgreementScene;
let imbalanceSeries: PriceSeries;
beforeAll(async () => {
  scene = await openAgreements((series) => ({ ...series, exponent: EXPONENT, lead: DAY + 3_600 }));
  const name = stringToHex("imbalance", { size: 32 });
  imbalanceSeries = { ...scene.definition, name, lead: DAY + 3 * 3_600 };
  await scene.openSeries(imbalanceSeries);
}, 60_000);
afterAll(() => scene?.stop());

test(`${AGREEMENTS * DAYS} days of random agreements, settled in any order, come to what the SDK makes of them, and so do their invoices`, {
  timeout: 900_000,
}, async () => {
  const { admin, deliver, report, seller, buyer, series, wallet } = scene;
  const { powerAgreements } = admin;
  const prices = pricesOf(DAYS + 2);
  const imbalances = pricesOf(DAYS);
  const startOf = (day: number) => FIRST + day * DAY;
  const numberOf = (day: number) => BigInt(startOf(day) / DAY);
  const sites = scene.sites.map(({ id }) => id);
  const imbalance = seriesIdOf(imbalanceSeries);

  await scene.at(FIRST - DAY - 4 * 3_600);
  const cases: Case[] = [];
  for (let i = 0; i < AGREEMENTS; i++) {
    const shape = vector(900n);
    const terms = scene.termsOf(draftOf(i, sites, series, imbalance, shape) as Parameters<typeof scene.termsOf>[0]);
    const signed = await scene.sign(terms, FIRST);
    cases.push({ signed, terms: signed.agreement.terms, shape, nominated: new Map(), without: new Set() });
  }
  const of = ({ id, agreement }: Signed) => ({ id, agreement: encodeAgreement(agreement) });
  const eve: Grown = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 0n));
  await scene.open(
    cases.map(({ signed }) => signed),
    await deliver(startOf(-1), [eve, eve]),
  );
  await report(startOf(-1), prices[0] ?? []);

  // ——— nominations, before they are needed ———
  for (const { signed, terms, nominated } of cases.filter(({ terms: { volume } }) => volume.kind === "NOMINATED")) {
    const by = wallet(terms.volume.bySeller ? seller : buyer).powerAgreements;
    for (let day = 1; day < DAYS; day++) {
      for (let times = below(3); times > 0; times--) {
        const profile = vector(900n);
        await by.nominateSync({ ...of(signed), day: numberOf(day), profile: packVector(profile) });
        nominated.set(day, profile);
      }
    }
  }

  // ——— days ———
  const grown: [Grown, Grown][] = [];
  const used: (readonly bigint[])[] = [];
  const waiting: { of: Signed; day: number; parcel: number; vector: Hex }[] = [];
  const gaps: { of: Signed; entitlement: bigint; to: number }[] = [];
  const seen = { pending: 0, unread: 0, gaps: 0, without: 0 };
  const agreedOn = (c: Case, day: number): readonly bigint[] => {
    const { volume } = c.terms;
    if (volume.kind === "BASELOAD") return Array.from({ length: 96 }, () => volume.perPeriod);
    return c.nominated.get(day) ?? c.shape;
  };
  async function settle(c: Case, day: number, delivered: readonly Delivered[]): Promise<void> {
    const { kind } = c.terms.volume;
    const matches = kind === "MATCHED";
    // Now and then the seller settles without a plant; its energy is read on the next day.
    const omits = !matches && day < DAYS - 1 && !c.without.has(day - 1) && random(6n) === 0n;
    if (omits) c.without.add(day);
    const plants = omits ? [1] : [0, 1];
    seen.without += Number(omits);
    const agreed: Hex = matches || kind === "BASELOAD" ? "0x" : packVector(agreedOn(c, day));
    const by = omits || c.without.has(day - 1) ? wallet(seller) : admin;
    const { events } = await by.powerAgreements.settleAgreedDaySync({
      ...{ ...of(c.signed), day: numberOf(day), agreed },
      deliveries: scene.deliveriesOf(c.signed, delivered, plants),
    });
    const settled = events.find(({ eventName }) => eventName === "DaySettled");
    if (settled?.eventName !== "DaySettled") throw new Error("nothing was settled");
    for (const { eventName, args } of events) {
      if (eventName === "DaySettled" && args.parcel !== NOTHING) {
        waiting.push({ of: c.signed, day, parcel: args.parcel, vector: args.vector });
        seen.pending++;
      }
      if (eventName === "PeriodsUnread") {
        waiting.push({ of: c.signed, day, parcel: 1, vector: settled.args.vector });
        seen.unread++;
      }
      if (eventName === "GapFound") gaps.push({ of: c.signed, entitlement: args.entitlement, to: args.to });
    }
  }
  async function pend(last: number): Promise<void> {
    for (let i = waiting.length - 1; i >= 0; i--) {
      const { of: agreement, day, parcel, vector: bytes } = waiting[i] as (typeof waiting)[number];
      if (day > last || (parcel === 1 && last < DAYS) || random(3n) === 0n) continue;
      const where = { id: agreement.id, day: numberOf(day), parcel };
      try {
        await powerAgreements.settlePendingSync({ ...of(agreement), day: numberOf(day), parcel, vector: bytes });
      } catch (error) {
        if (!(error instanceof NothingNewlyPricedError)) throw error;
      }
      if ((await powerAgreements.readParcelOf(where)).pending === 0n) waiting.splice(i, 1);
    }
  }
  for (let day = 0; day < DAYS; day++) {
    const row = (): Grown =>
      Array.from({ length: 96 }, (_, k) =>
        k < 95 && random(40n) === 0n ? null : random(6n) === 0n ? 0n : random(MOST),
      );
    const rows: [Grown, Grown] = [row(), row()];
    const consumed = rows[1].map((own) => (own === null ? 0n : random(MOST)));
    grown.push(rows);
    used.push(consumed);
    const delivered = await deliver(startOf(day), rows, 0, [[], consumed]);
    for (const c of cases) await settle(c, day, delivered);
    await report(startOf(day), prices[day + 1] ?? []);
    await report(startOf(day), imbalances[day] ?? [], imbalanceSeries);
    await pend(day);
  }
  await report(startOf(DAYS), prices[DAYS + 1] ?? []);
  await scene.at(startOf(DAYS + 31));
  const left = gaps.length;
  while (waiting.length > 0 || gaps.length > 0) {
    // What waits for prices, and gaps, in whatever order.
    await pend(DAYS);
    for (let i = gaps.length - 1; i >= 0; i--) {
      if (random(2n) === 0n) continue;
      const { of: agreement, entitlement, to } = gaps[i] as (typeof gaps)[number];
      const { result } = await settleGap(agreement, entitlement, to);
      if (result) gaps.splice(i, 1);
    }
  }
  seen.gaps = left;
  async function settleGap(agreement: Signed, entitlement: bigint, to: number) {
    const { events } = await powerAgreements.settleGapSync({
      ...of(agreement),
      entitlement,
      to,
      most: BigInt(below(2)),
    });
    return { result: events.some(({ eventName }) => eventName === "GapSettled") };
  }
  expect(seen.pending).toBeGreaterThan(AGREEMENTS * 4);
  expect(seen.unread).toBeGreaterThan(AGREEMENTS * 4);
  expect(seen.gaps).toBeGreaterThan(AGREEMENTS * 4);
  expect(seen.without).toBeGreaterThan(5);

  // ——— months ———
  for (const c of cases) {
    const months = recompute(c);
    for (const [number, expected] of months) {
      const month = await powerAgreements.readMonthOf({ id: c.signed.id, month: BigInt(number) });
      const of_ = `${c.terms.volume.kind} ${c.terms.volume.reconciliation} ${c.terms.settlement.kind}`;
      expect([of_, month.numerator, month.wh, month.settledDays]).toEqual([
        ...[of_, expected.numerator, expected.wh, expected.settledDays >>> 0],
      ]);
      const where = { address: scene.agreements.address, id: c.signed.id, month: number, fromBlock: 0n };
      const { differences, invoice } = await verifyInvoice(scene.client, where);
      expect([of_, ...differences.map(describeDifference)]).toEqual([of_]);
      expect(invoice.numerator).toBe(month.numerator);
    }
  }

  /** Months from what was delivered, agreed and reported, by the SDK's mathematics alone. */
  function recompute(c: Case) {
    const { terms } = c;
    const { volume } = terms;
    const months = new Map<number, { numerator: bigint; wh: bigint; settledDays: number }>();
    const windows = new Map<number, { periods: WindowPeriod[]; wh: bigint; paid: bigint; month: number }>();
    const physical = terms.settlement.kind === "PHYSICAL";
    const profile = volume.kind === "BASELOAD" || volume.kind === "SHAPED";
    const windowed = profile && physical && volume.reconciliation !== "PERIOD";
    const registers = [0n, 0n];
    const priced = grown.map((_, day) => priceDayOf(terms, startOf(day), prices.slice(day, day + 3)));
    for (const [day, rows] of grown.entries()) {
      const number = billingMonthAt(startOf(day));
      const month = months.get(number) ?? { numerator: 0n, wh: 0n, settledDays: 0 };
      months.set(number, month);
      month.settledDays |= 2 ** (new Date(startOf(day) * 1000).getUTCDate() - 1);
      const at = volume.reconciliation === "DAY" ? startOf(day) : -number;
      const window = windows.get(at) ?? { periods: [], wh: 0n, paid: 0n, month: number };
      windows.set(at, window);
      const price = priced[day] as PriceDay;
      const imbalance = { prices: imbalances[day] ?? [], exponent: EXPONENT };
      const wh = Array.from({ length: 96 }, () => 0n);
      let gapNumerator = 0n;
      for (const [plant, row] of rows.entries()) {
        const { share, register } = terms.plants[plant] as Terms["plants"][number];
        const consumption = register === "CONSUMPTION";
        const moved = consumption ? row.map((own, k) => (own === null ? null : (used[day]?.[k] ?? 0n))) : row;
        const before = registers[plant] ?? 0n;
        const omitted = plant === 0 && c.without.has(day);
        if (omitted) continue;
        const late = plant === 0 && c.without.has(day - 1);
        // What the day before left unread comes with the first end that is read.
        const lumped = late ? sum(grown[day - 1]?.[0] ?? []) : 0n;
        const read = moved.findIndex((own) => own !== null);
        const energies = entitled(
          moved.map((own, k) => (own ?? 0n) + (k === read ? lumped : 0n)),
          share,
          before,
        );
        registers[plant] = before + lumped + sum(moved);
        if (consumption) continue;
        let begins = late ? (day - 1) * 96 : day * 96;
        for (const [k, own] of moved.entries()) {
          if (own === null) continue;
          const gap = begins < day * 96 + k;
          const energy = energies[k] ?? 0n;
          if (!gap) wh[k] = (wh[k] ?? 0n) + energy;
          else if (energy > 0n) {
            month.wh += energy;
            const parts = Array.from(
              { length: day - Math.floor(begins / 96) + 1 },
              (_, i) => Math.floor(begins / 96) + i,
            );
            const masks = parts.map((of_) => maskOf(Math.max(begins, of_ * 96) - of_ * 96, of_ === day ? k : 95));
            const joined =
              windowed &&
              (volume.reconciliation === "DAY"
                ? !late || begins >= day * 96
                : billingMonthAt(startOf(parts[0] ?? 0)) === number);
            const worth = parts.reduce<bigint | undefined>((soFar, of_, i) => {
              const [mask, own_] = [masks[i] ?? 0n, priced[of_] as PriceDay];
              if (joined || volume.kind === "MATCHED") return worst(mask, soFar, true, own_);
              if (volume.kind === "NOMINATED") {
                const series_ = { prices: imbalances[of_] ?? [], exponent: EXPONENT };
                return volume.imbalanceToBuyer ? 0n : leastNominated(mask, soFar, series_, volume.tolerance);
              }
              if (!physical) return 0n;
              const found = least(mask, soFar, own_, volume);
              return windowed && found !== undefined && found > 0n ? 0n : found;
            }, undefined) as bigint;
            if (joined) {
              window.wh += energy;
              window.paid += energy * worth;
            } else gapNumerator += energy * worth;
          }
          begins = day * 96 + k + 1;
        }
      }
      month.wh += sum(wh);
      const agreed = agreedOn(c, day);
      if (volume.kind === "MATCHED") month.numerator += dayNumerator(wh, ALL, price).numerator;
      else if (volume.kind === "NOMINATED")
        month.numerator += settleNominated(wh, agreed, ALL, price, imbalance, volume).numerator;
      else if (!physical) month.numerator += dayNumerator(agreed, ALL, price).numerator;
      else if (windowed) window.periods.push(...windowPeriods(wh, agreed, ALL, price));
      else month.numerator += settleProfile(wh, agreed, ALL, price, volume).numerator;
      month.numerator += gapNumerator;
    }
    for (const { periods, wh, paid, month } of windowed ? windows.values() : []) {
      const sums = windowOf(periods);
      const { numerator } = settleWindow({ ...sums, entitled: sums.entitled + wh, paid: sums.paid + paid }, volume);
      const found = months.get(month);
      if (found) found.numerator += numerator;
    }
    return months;
  }
});

const sum = (wh: readonly (bigint | null)[]) => wh.reduce<bigint>((total, own) => total + (own ?? 0n), 0n);
const maskOf = (from: number, to: number) => (1n << BigInt(to + 1)) - (1n << BigInt(from));

function priceDayOf(terms: Terms, start: number, around: readonly (readonly bigint[])[]): PriceDay {
  const [yesterday = [], prices = [], tomorrow = []] = around;
  const { price, settlement, escalation, bands } = terms;
  const usesIndex = price.series !== zeroHash;
  return {
    prices: usesIndex ? prices : [],
    exponent: EXPONENT,
    excluded: excludedOf(signsOf(prices, price.hourly), price.negative, price.run, price.hourly, {
      before: negativeAtEnd(signsOf(yesterday, price.hourly)),
      afterwards: negativeAtStart(signsOf(tomorrow, price.hourly)),
      ended: true,
    }).excluded,
    multipliers: multipliersOf(bands, start),
    tariff: tariffOf(price, settlement.kind, (base) => percent(base, escalation.rate, 0)),
  };
}
