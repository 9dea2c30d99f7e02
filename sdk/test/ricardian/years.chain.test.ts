// Two contract years on a chain: what could have been produced, what the years owe besides their months, and all of it recomputed from the chain alone.
import { createClient, custom, type Hex, keccak256, numberToHex, stringToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Curtailment, packAvailability, ppa } from "../../src/index.ts";
import { renderYearInvoicePdf } from "../../src/ricardian/documents/index.ts";
import {
  billingMonthAt,
  describeDifference,
  encodeAgreement,
  NoSuchYearError,
  readYearInvoice,
  verifyInvoice,
  verifyYear,
  yearCsv,
  yearJson,
  yearMarkdown,
} from "../../src/ricardian/index.ts";
import {
  type AgreementScene,
  DAY,
  type Delivered,
  NEW_YEAR,
  openAgreements,
  type Signed,
} from "../support/agreements.ts";

const WAD = 10n ** 18n;
const METHOD = keccak256(stringToHex("irradiance times rated power"));
const YEAR = 365 * DAY;
const PRICE = 68_123n * WAD;
const SHARE = 4_321;
/** Wh a year: two days of some 144 kWh, and their share of them. */
const MINIMUM = 200_000n;
const grown = Array.from({ length: 96 }, (_, k) => BigInt((k * 977) % 3_001));
const JANUARY = billingMonthAt(NEW_YEAR);

let scene: AgreementScene;
let signed: Signed;
/** Of 1 and 2 January, and of 1 January a year later. */
const days: Delivered[][] = [];

/** From 10:00 the buyer kept 12 kWh a period from being produced, from 14:00 the grid 9 kWh. */
const periods = packAvailability(
  Array.from({ length: 96 }, (_, k) => {
    if (k >= 40 && k < 44) return { potential: 12_000, unavailable: 0, cause: Curtailment.BUYER };
    if (k >= 56 && k < 60) return { potential: 9_000, unavailable: 1_000, cause: Curtailment.GRID };
    return k === 95 ? null : { potential: 3_001, unavailable: k < 8 ? 20_000 : 0, cause: Curtailment.NONE };
  }),
);

/** Prices of 2 January: negative while a plant stands still for them, and in half of the hour that the grid takes. */
const prices = Array.from({ length: 96 }, (_, k) =>
  BigInt((k >= 20 && k < 22) || k === 56 || k === 57 ? -7_013 - k : 61_007 + k),
);
/** Of that day: the plant's own choice from 5:00, the grid from 14:00. */
const idle = packAvailability(
  Array.from({ length: 96 }, (_, k) => {
    if (k >= 20 && k < 24) return { potential: 8_000, unavailable: 0, cause: Curtailment.ECONOMIC };
    if (k >= 56 && k < 60) return { potential: 9_000, unavailable: 0, cause: Curtailment.GRID };
    return { potential: 3_001, unavailable: 0, cause: Curtailment.NONE };
  }),
);
/** At the index, as a difference, and standing still at negative prices. */
let others: Signed[] = [];
const shareOf = 1_000n;

const at = () => ({ address: scene.agreements.address, id: signed.id, fromBlock: 0n });
const encoded = () => encodeAgreement(signed.agreement);
const differencesOf = async (year: number) => {
  const { differences, invoice } = await verifyYear(scene.client, { ...at(), year });
  return { found: differences.map(describeDifference), invoice };
};

beforeAll(async () => {
  scene = await openAgreements();
  signed = await scene.sign(
    scene.termsOf({
      plants: [{ site: scene.sites[0]?.id ?? 0n, register: "DIRECT_EXPORT", share: SHARE }],
      price: { kind: "FIXED", amount: PRICE },
      escalation: { kind: "PERCENT", rate: WAD / 40n },
      volume: { minimum: MINIMUM, maximum: 250_000n },
      performance: {
        ...{ takeOrPay: true, deliverOrPay: 21_007n * WAD, excessPrice: 31_013n * WAD, makeUpYears: 2 },
        ...{ availability: 9_900, availabilityPrice: 17_011n * WAD, yearlyCap: 1_600_000n, lifetimeCap: 2_000_000n },
        ...{ deemedCauses: 0b0001, method: METHOD, makeUpRefunded: true },
      },
      life: { start: NEW_YEAR, end: NEW_YEAR + YEAR + 73 * DAY },
    }),
  );
  const plants = [{ site: scene.sites[0]?.id ?? 0n, register: "DIRECT_EXPORT" as const, share: Number(shareOf) }];
  const common = { plants, settlement: { fallbackDays: 5 } };
  const { series } = scene;
  const byGrid = { deemedCauses: 0b0001, method: METHOD };
  others = [
    await scene.sign(
      scene.termsOf({
        ...{ ...common, performance: byGrid },
        price: { kind: "INDEXED", series, discount: 1_003n * WAD, floor: null, cap: null },
      }),
    ),
    await scene.sign(
      scene.termsOf({
        ...{ ...common, performance: byGrid, price: { kind: "FIXED", amount: PRICE, series } },
        settlement: { fallbackDays: 5, kind: "TWO_WAY" },
      }),
    ),
    await scene.sign(
      scene.termsOf({
        ...{ ...common, price: { kind: "FIXED", amount: PRICE, series, negative: "CURTAIL" } },
        performance: { deemedCauses: 0b0010, method: METHOD },
      }),
    ),
  ];
  const eve = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 1_000n));
  await scene.open([signed], await scene.deliver(NEW_YEAR - DAY, [eve, eve]));
  await scene.report(NEW_YEAR + DAY, prices);
  days.push(await scene.deliver(NEW_YEAR, [grown, grown]));
  await scene.settle(signed, days[0] ?? []);
  const [report] = await scene.reportDay(NEW_YEAR, METHOD, [periods, null]);
  const [delivered] = days[0] ?? [];
  if (!report || !delivered) throw new Error("nothing was delivered");
  await scene.admin.powerAgreements.settleAvailabilitySync({
    ...{ id: signed.id, agreement: encoded() },
    outage: { plant: 0n, report, proof: delivered.proof, profile: delivered.profile.data },
  });
  days.push(await scene.deliver(NEW_YEAR + DAY, [grown, grown]));
  const [second] = days[1] ?? [];
  const [later] = await scene.reportDay(NEW_YEAR + DAY, METHOD, [idle, null]);
  if (!later || !second) throw new Error("nothing was delivered");
  for (const { id, agreement } of others) {
    await scene.admin.powerAgreements.settleAvailabilitySync({
      ...{ id, agreement: encodeAgreement(agreement) },
      outage: { plant: 0n, report: later, proof: second.proof, profile: second.profile.data },
    });
  }
}, 240_000);
afterAll(() => scene?.stop());

/** Bills the months of a year, and the year. */
async function close(year: number, months: number): Promise<void> {
  const [id, agreement] = [signed.id, encoded()];
  for (let month = JANUARY + 12 * year; month < JANUARY + 12 * year + months; month += 1) {
    await scene.admin.powerAgreements.closeMonthSync({ id, agreement, month: BigInt(month) });
  }
  await scene.admin.powerAgreements.closeYearSync({ id, agreement, year: BigInt(year) });
}

test("deemed energy is a line of its month, by the period, and no energy", async () => {
  const { differences, invoice, month } = await verifyInvoice(scene.client, { ...at(), month: JANUARY });
  expect(differences.map(describeDifference)).toEqual([]);
  expect(invoice.numerator).toBe(month.numerator);
  const held = [56, 57, 58, 59].map((k) => ((9_000n - (grown[k] ?? 0n)) * BigInt(SHARE)) / 10_000n);
  const sum = held.reduce((all, own) => all + own, 0n);
  expect(invoice.others).toMatchObject([{ clause: "performance.deemedCauses", numerator: sum * PRICE }]);
  expect(invoice.others[0]?.deemed?.wh.slice(56, 60)).toEqual(held);
  expect(invoice.energy).toBe(month.wh);
  expect(invoice.numerator).toBe((invoice.energy + sum) * PRICE);
});

test("what deemed energy is paid at an index, as a difference, and for standing still", async () => {
  const held = (k: number, potential: bigint) => ((potential - (grown[k] ?? 0n)) * shareOf) / 10_000n;
  const sum = (from: number, potential: bigint, price: (k: number) => bigint) =>
    [0, 1, 2, 3].reduce((all, k) => all + held(from + k, potential) * price(from + k), 0n);
  const floored = (value: bigint) => (value > 0n ? value : 0n);
  const index = (k: number) => (prices[k] ?? 0n) * WAD;
  const expected = [
    sum(56, 9_000n, (k) => floored(index(k) - 1_003n * WAD)),
    sum(56, 9_000n, (k) => floored(PRICE - floored(index(k)))),
    sum(20, 8_000n, (k) => (index(k) < 0n ? PRICE : 0n)),
  ];
  for (const [place, { id }] of others.entries()) {
    const { differences, invoice, month } = await verifyInvoice(scene.client, { ...at(), id, month: JANUARY });
    expect(differences.map(describeDifference)).toEqual([]);
    expect([invoice.numerator, month.numerator]).toEqual([expected[place], expected[place]]);
  }
});

test("a year owes take-or-pay, damages to their caps, and what it opens of make-up energy", async () => {
  await scene.at(NEW_YEAR + YEAR + 41 * DAY);
  await close(0, 12);
  const { found, invoice } = await differencesOf(0);
  expect(found).toEqual([]);
  const { reckoning, sums } = invoice;
  const refused = [40, 41, 42, 43].reduce(
    (all, k) => all + ((12_000n - (grown[k] ?? 0n)) * BigInt(SHARE)) / 10_000n,
    0n,
  );
  expect(sums.refusedWh).toBe(refused);
  expect(reckoning.minimum).toBe(MINIMUM - sums.excusedWh);
  expect(reckoning.takeWh).toBe(refused);
  expect(reckoning.shortWh).toBe(reckoning.minimum - sums.wh - refused);
  // 50 kW · 87 periods of which 8 lack 20 kW.
  expect(sums.possibleWh).toBe((50_000n * 87n * 900n * BigInt(SHARE)) / 36_000_000n);
  expect(reckoning.lostWh).toBeGreaterThan(0n);
  expect(reckoning.shortDamages + reckoning.availabilityDamages).toBeLessThanOrEqual(1_600_000n);
  const damages = reckoning.shortDamages + reckoning.availabilityDamages;
  expect(invoice.amount).toBe((refused * PRICE - damages * ppa.UNIT) / ppa.UNIT);
  const account = await scene.admin.powerAgreements.readAccountOf({ id: signed.id });
  expect(account).toEqual({ closed: 1, damages, makeUp: [{ year: 0, wh: refused, price: PRICE }] });
});

test("what comes later is restated, month and year, and verified", async () => {
  await scene.settle(signed, days[1] ?? []);
  const [id, agreement] = [signed.id, encoded()];
  await scene.admin.powerAgreements.restateSync({ id, agreement, month: BigInt(JANUARY) });
  await scene.admin.powerAgreements.restateYearSync({ id, agreement, year: 0n });
  const { found, invoice } = await differencesOf(0);
  expect(found).toEqual([]);
  expect(invoice.invoiced).toBe(invoice.amount);
  expect(invoice.reckoning.shortWh).toBe(invoice.reckoning.minimum - invoice.sums.wh - invoice.sums.refusedWh);
});

test("a last, short year draws make-up energy at the price above the one that was paid, and refunds the rest", async () => {
  const start = NEW_YEAR + YEAR + 60 * DAY;
  const other = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 0n));
  days.push(await scene.deliver(start, [grown, other]));
  await scene.settle(signed, days[2] ?? [], undefined, scene.seller);
  await scene.at(NEW_YEAR + YEAR + (90 + 41) * DAY);
  await close(1, 3);
  const { found, invoice } = await differencesOf(1);
  expect(found).toEqual([]);
  expect(invoice.reckoning.inForce).toBe(73);
  expect(invoice.reckoning.minimum).toBe((MINIMUM * 73n) / 366n);
  expect(invoice.reckoning.drawnWh).toBeGreaterThan(0n);
  expect(invoice.amount).toBeLessThan(0n);
  const account = await scene.admin.powerAgreements.readAccountOf({ id: signed.id });
  expect(account.makeUp).toEqual([]);
  await expect(verifyYear(scene.client, { ...at(), year: 2 })).rejects.toThrow(NoSuchYearError);
});

test("the invoice of a year as data and as a page", async () => {
  const currency = { symbol: "QTE", decimals: 6 };
  const invoice = await readYearInvoice(scene.client, { ...at(), year: 0, currency });
  const json = JSON.parse(yearJson(invoice));
  expect(json.amount).toBe(String(invoice.amount));
  expect(json.lines.map(({ clause }: { clause: string }) => clause)).toEqual(invoice.lines.map(({ clause }) => clause));
  const amounts = invoice.lines.reduce((sum, { numerator }) => sum + numerator, 0n);
  expect(amounts).toBe(invoice.numerator);
  expect(yearCsv(invoice).trim().split("\r\n")).toHaveLength(1 + invoice.lines.length);
  expect(yearMarkdown(invoice, { seller: "Sonnenhof" })).toContain("| Take-or-pay | `performance.takeOrPay` |");
  const [one, two] = [await renderYearInvoicePdf(invoice), await renderYearInvoicePdf(invoice)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(Buffer.from(one.subarray(0, 5)).toString()).toBe("%PDF-");
});

/** A client of a node that replaces bytes in what it answers to a method. */
const lying = (method: string, what: Hex, by: Hex) =>
  createClient({
    transport: custom({
      request: async (asked) => {
        const answer = await scene.client.request(asked);
        if (asked.method !== method) return answer;
        return JSON.parse(JSON.stringify(answer).replaceAll(what.slice(2).toLowerCase(), by.slice(2).toLowerCase()));
      },
    }),
  });
const word = (of: bigint) => numberToHex(BigInt.asUintN(256, of), { size: 32 });

test("a node that alters a report, or what it came to, is found out", async () => {
  const entry = (potential: number) => `0x${numberToHex(potential, { size: 4 }).slice(2)}000003e801` as const;
  const report = lying("eth_getTransactionByHash", entry(9_000), entry(9_001));
  const found = await verifyInvoice(report, { ...at(), month: JANUARY });
  const site = scene.sites[0]?.id;
  expect(found.differences[0]).toMatchObject({
    what: "deemed",
    day: NEW_YEAR,
    field: `root of the report of site ${site}`,
  });

  const { invoice } = await verifyInvoice(scene.client, { ...at(), month: JANUARY });
  const numerator = invoice.others[0]?.numerator ?? 0n;
  const told = lying("eth_getLogs", word(numerator), word(numerator + 1n));
  const { differences } = await verifyInvoice(told, { ...at(), month: JANUARY });
  expect(differences).toMatchObject([
    { what: "deemed", field: `numerator of site ${site}`, recorded: `${numerator + 1n}`, computed: `${numerator}` },
  ]);
});

test("a node that alters a year's sums, its reckoning or its amount is found out", async () => {
  const { invoice } = await differencesOf(0);
  const { sums, reckoning } = invoice;
  const sums_ = await verifyYear(lying("eth_call", word(sums.possibleWh), word(sums.possibleWh + 1n)), {
    ...at(),
    year: 0,
  });
  expect(sums_.differences).toMatchObject([{ what: "year", field: "possibleWh", computed: `${sums.possibleWh}` }]);
  const short = lying("eth_getLogs", word(reckoning.shortWh), word(reckoning.shortWh - 1n));
  const { differences, equal } = await verifyYear(short, { ...at(), year: 0 });
  expect(equal).toBe(false);
  expect(differences).toMatchObject([
    { what: "year", field: "shortWh of the restatement of year 0", computed: `${reckoning.shortWh}` },
  ]);
  const last = await differencesOf(1);
  const amount = last.invoice.amount;
  const more = lying("eth_getLogs", word(amount), word(amount - 1n));
  expect((await verifyYear(more, { ...at(), year: 1 })).differences[0]).toMatchObject({
    ...{ what: "amount", field: "amount of the closing of year 1", computed: `${amount}` },
  });
  await expect(readYearInvoice(more, { ...at(), year: 1 })).rejects.toThrow(/amount of the closing of year 1/);
});
