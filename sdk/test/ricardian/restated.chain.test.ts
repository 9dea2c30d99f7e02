// Days that were corrected after they were settled, on a chain: invoices recompute them to the last unit, and what they moved is delivered as it is.
import { createClient, custom, type Hex, numberToHex } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DayProfile } from "../../src/index.ts";
import { amountOf } from "../../src/ppa/index.ts";
import {
  billingMonthAt,
  describeDifference,
  encodeAgreement,
  invoiceJson,
  type Terms,
  verifyInvoice,
  verifyYear,
} from "../../src/ricardian/index.ts";
import { packVector } from "../../src/ricardian/invoice/records.ts";
import {
  type AgreementScene,
  DAY,
  type Delivered,
  type Grown,
  NEW_YEAR,
  openAgreements,
  PERIOD,
  type Signed,
} from "../support/agreements.ts";

const WAD = 10n ** 18n;
const MONTH = billingMonthAt(NEW_YEAR);
const price = (base: number) => BigInt(base) * WAD;
const grownOn = (plant: number, seed: number, unread: readonly number[] = []): Grown =>
  Array.from({ length: 96 }, (_, k) =>
    unread.includes(k) ? null : BigInt((k * 6_151 + plant * 331 + seed * 1_097) % 3_001),
  );

let scene: AgreementScene;
let fixed: Signed;
let indexed: Signed;
let delivered: readonly Delivered[];
/** What counts for the first plant's day after the first test. */
let second: DayProfile;
beforeAll(async () => {
  scene = await openAgreements((series) => ({ ...series, lead: 36 * 3_600 }));
  const plants = (shares: readonly [number, number]): Terms["plants"] =>
    scene.sites.map(({ id: site }, number) => ({
      ...{ site, register: number === 0 ? ("DIRECT_EXPORT" as const) : ("GENERATION" as const) },
      share: shares[number] ?? 0,
    }));
  // What is settled and restated is also counted to a contract year.
  const annual = { volume: { minimum: 1n }, performance: { takeOrPay: true } };
  fixed = await scene.sign(
    scene.termsOf({ ...annual, plants: plants([4_000, 2_500]), price: { kind: "FIXED", amount: price(68_000) } }),
  );
  indexed = await scene.sign(
    scene.termsOf({
      ...annual,
      plants: plants([3_333, 1_111]),
      price: {
        ...{
          kind: "INDEXED",
          series: scene.series,
          discount: price(1_234),
          discountShare: 300,
          floor: null,
          cap: null,
        },
        ...{ negative: "ANY" },
      },
      settlement: { fallbackDays: 5 },
    }),
  );
  const eve = Array.from({ length: 96 }, (_, k) => (k < 90 ? null : 1_000n));
  await scene.open([fixed, indexed], await scene.deliver(NEW_YEAR - DAY, [eve, eve]));
  delivered = await scene.deliver(NEW_YEAR, [grownOn(0, 0), grownOn(1, 0, [20, 21, 22])]);
  await scene.report(
    NEW_YEAR,
    Array.from({ length: 96 }, (_, k) => BigInt(k >= 40 && k < 44 ? -7_000 : 30_000 + 211 * k)),
  );
  for (const agreement of [fixed, indexed]) await scene.settle(agreement, delivered);
}, 240_000);
afterAll(() => scene?.stop());

const settledDay = (of: Signed, plant: number, applied?: DayProfile) => {
  const [found, entitlement] = [delivered[plant], of.entitlements[plant]];
  if (!found || entitlement === undefined) throw new Error(`no plant ${plant}`);
  return { entitlement, proof: found.proof, profile: found.profile.data, applied: applied?.data ?? ("0x" as const) };
};
const correct = (plant: number, grown: Grown) => {
  const found = delivered[plant];
  if (!found) throw new Error(`no plant ${plant}`);
  return scene.correct(found, grown);
};
const restate = (of: Signed, plant: number, corrected: DayProfile, applied?: DayProfile) =>
  scene.admin.powerAgreements.restateDaySync({
    ...{ id: of.id, agreement: encodeAgreement(of.agreement), settled: settledDay(of, plant, applied) },
    corrected: corrected.data,
  });

/** Equal to the chain, and so in every period to what the day would have come to. */
async function verified(of: Signed) {
  const where = { address: scene.agreements.address, id: of.id, month: MONTH, fromBlock: 0n };
  const { equal, differences, invoice, month } = await verifyInvoice(scene.client, where);
  expect(differences.map(describeDifference)).toEqual([]);
  expect(equal).toBe(true);
  expect([invoice.numerator, invoice.energy - invoice.pending]).toEqual([month.numerator, month.wh]);
  expect(invoice.amount).toBe(amountOf(month.numerator));
  const year = await verifyYear(scene.client, { ...where, year: 0 });
  expect(year.differences.map(describeDifference)).toEqual([]);
  expect(year.invoice.sums).toMatchObject({ wh: month.wh, numerator: month.numerator });
  return invoice;
}

test("a corrected day, restated in steps, with a gap told apart before and after it has its price", async () => {
  const before = await verified(fixed);
  expect(before.days[0]?.periods[23]?.status).toBe("pending");
  const first = await correct(0, grownOn(0, 1));
  await restate(fixed, 0, first);
  await verified(fixed);
  second = await correct(0, grownOn(0, 2));
  await restate(fixed, 0, second, first);
  await restate(indexed, 0, second);
  const told = await correct(1, grownOn(1, 3));
  await restate(fixed, 1, told);
  const invoice = await verified(fixed);
  // As if it had been read so at once.
  const share = (wh: bigint, opened: bigint, bps: bigint) => ((opened + wh) * bps) / 10_000n - (opened * bps) / 10_000n;
  const expected = (grown: Grown, bps: bigint) => {
    let opened = 0n;
    return grown.map((own) => {
      const wh = share(own ?? 0n, opened, bps);
      opened += own ?? 0n;
      return wh;
    });
  };
  const [e, g] = [expected(grownOn(0, 2), 4_000n), expected(grownOn(1, 3), 2_500n)];
  expect(invoice.days[0]?.periods.map(({ energy }) => energy)).toEqual(e.map((wh, k) => wh + (g[k] ?? 0n)));
  expect(invoice.days[0]?.periods.map(({ status }) => status)).toEqual(Array.from({ length: 96 }, () => "paid"));
  expect(invoice.days[0]?.restated?.map(({ corrections, gaps }) => [corrections, gaps.length])).toEqual([
    [1, 0],
    [2, 0],
    [1, 1],
  ]);
  expect(JSON.parse(invoiceJson(invoice)).days[0].restated).toHaveLength(3);

  const waiting = await verified(indexed);
  expect(waiting.days[0]?.periods[23]?.status).toBe("pending");
  await scene.at(NEW_YEAR + 40 * DAY);
  const entitlement = indexed.entitlements[1] ?? 0n;
  const agreement = encodeAgreement(indexed.agreement);
  const to = NEW_YEAR + 24 * PERIOD;
  await scene.admin.powerAgreements.settleGapSync({ id: indexed.id, agreement, entitlement, to, most: 0n });
  expect((await verified(indexed)).days[0]?.periods[23]?.status).toBe("gap");
  await restate(indexed, 1, told);
  const last = await verified(indexed);
  expect(last.days[0]?.periods[23]?.status).toBe("paid");
  expect(last.days[0]?.periods[41]).toMatchObject({ status: "excluded", numerator: 0n });
}, 240_000);

test("the buyer's export records are what the corrected day holds", async () => {
  const applied = await correct(0, grownOn(0, 4));
  const settled = settledDay(fixed, 0, second);
  const call = { id: fixed.id, agreement: encodeAgreement(fixed.agreement), periods: 0b11n << 47n };
  const buyer = scene.wallet(scene.buyer).powerAgreements;
  await expect(buyer.deliverSync({ ...call, settled })).rejects.toThrow("of which the day does not know the last");
  await restate(fixed, 0, applied, second);
  await buyer.deliverSync({ ...call, settled: settledDay(fixed, 0, applied) });
  const invoice = await verified(fixed);
  const restated = invoice.days[0]?.restated?.at(-1);
  for (const [i, k] of [47, 48].entries()) {
    const { remaining, from, owner } = await scene.admin.retirements.readExportOf({ export: BigInt(i + 1) });
    expect([remaining, from, owner]).toEqual([
      (restated?.wh[k] ?? 0n) * 1_000_000n,
      NEW_YEAR + k * PERIOD,
      scene.buyer.address,
    ]);
  }
}, 240_000);

test("a node that alters a restatement, or what it was made from, is found out", async () => {
  const invoice = await verified(fixed);
  const last = invoice.days[0]?.restated?.at(-1);
  const wh = last?.wh ?? [];
  const where = { address: scene.agreements.address, id: fixed.id, month: MONTH, fromBlock: 0n };
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
  const more = packVector(wh.with(47, (wh[47] ?? 0n) + 1n));
  const altered = await verifyInvoice(lying("eth_getLogs", packVector(wh), more), where);
  expect(altered.equal).toBe(false);
  expect(altered.differences[0]).toMatchObject({
    ...{ what: "vector", day: NEW_YEAR, period: 47, recorded: `${(wh[47] ?? 0n) + 1n} Wh`, computed: `${wh[47]} Wh` },
  });
  // Another profile than the one on record.
  const other = numberToHex(1, { size: 32 });
  const { differences } = await verifyInvoice(
    lying("eth_getTransactionByHash", second.data, second.data.replace(/.{8}$/, "00000001") as Hex),
    where,
  );
  expect(differences.map(({ what }) => what)).toContain("proof");
  const unrecorded = await verifyInvoice(lying("eth_getLogs", last?.profile ?? other, other), where);
  expect(unrecorded.differences.map(({ what }) => what)).toContain("proof");
}, 240_000);
