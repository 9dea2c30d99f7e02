// A day whose prices never came: what stands for them on the chain is what the SDK finds in their place (PPA-9).
import { stringToHex } from "viem";
import { getContractEvents } from "viem/actions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { powerAgreementsAbi } from "../../src/generated/abis/powerAgreements.ts";
import { billingMonthAt, describeDifference, encodeAgreement, verifyInvoice } from "../../src/ricardian/index.ts";
import { type AgreementScene, DAY, NEW_YEAR, openAgreements, type Signed } from "../support/agreements.ts";

const WAD = 10n ** 18n;
/** 10 January. */
const START = NEW_YEAR + 9 * DAY;
const grown = Array.from({ length: 96 }, (_, k) => BigInt((k * 977) % 3_001));
/** Millionths of the currency's unit, in no even numbers; none of 5 January. */
const pricesOf = (day: number) =>
  Array.from({ length: 96 }, (_, k) => BigInt(((day * 6_007 + k * 317) % 60_000) - 9_000));
const REPORTED = [1, 2, 3, 5, 6, 7, 8];

let scene: AgreementScene;
/** With a secondary series, in tenths of millionths, and without. */
let second: Signed;
let alone: Signed;

beforeAll(async () => {
  scene = await openAgreements();
  const { definition } = scene;
  const other = { ...definition, name: stringToHex("intraday", { size: 32 }), exponent: -1 };
  const plants = (share: number) => [{ site: scene.sites[0]?.id ?? 0n, register: "DIRECT_EXPORT" as const, share }];
  const price = { kind: "INDEXED" as const, series: scene.series, discount: 7n * WAD, floor: null, cap: null };
  const life = { start: START, end: START + 3_650 * DAY };
  const secondary = await scene.openSeries(other);
  second = await scene.sign(
    scene.termsOf({ plants: plants(4_321), price, life, settlement: { fallbackDays: 5, secondary } }),
    START,
  );
  alone = await scene.sign(
    scene.termsOf({ plants: plants(1_234), price, life, settlement: { fallbackDays: 5 } }),
    START,
  );
  for (const day of REPORTED) await scene.report(NEW_YEAR + day * DAY, pricesOf(day));
  await scene.report(
    START,
    pricesOf(20).map((of) => 10n * of - 7n),
    other,
  );
  const eve = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 1_000n));
  await scene.open([second, alone], await scene.deliver(START - DAY, [eve, eve]));
  const delivered = await scene.deliver(START, [grown, grown]);
  for (const of of [second, alone]) await scene.settle(of, delivered);
}, 240_000);
afterAll(() => scene?.stop());

const verify = ({ id }: Signed) =>
  verifyInvoice(scene.client, { address: scene.agreements.address, id, month: billingMonthAt(START), fromBlock: 0n });
async function settleAgain({ id, agreement }: Signed): Promise<void> {
  const [settled] = await getContractEvents(scene.client, {
    ...{ address: scene.agreements.address, abi: powerAgreementsAbi, fromBlock: 0n, strict: true },
    ...{ eventName: "DaySettled", args: { id } },
  });
  const { day = 0n, parcel = 0, vector = "0x" } = settled?.args ?? {};
  await scene.admin.powerAgreements.settlePendingSync({
    id,
    agreement: encodeAgreement(agreement),
    day,
    parcel,
    vector,
  });
}
/** A month's numerator, of each period's price, by the share of what the plant grew by. */
function numeratorOf(share: bigint, priceAt: (k: number) => bigint): bigint {
  let [register, sum] = [0n, 0n];
  for (const [k, own] of grown.entries()) {
    const before = (register * share) / 10_000n;
    register += own;
    sum += ((register * share) / 10_000n - before) * (priceAt(k) - 7n) * WAD;
  }
  return sum;
}

test("before its time nothing stands for a price; from then on, period by period, something does", async () => {
  await scene.at(START + 5 * DAY);
  for (const of of [second, alone]) {
    const { differences, invoice } = await verify(of);
    expect(differences.map(describeDifference)).toEqual([]);
    expect(invoice).toMatchObject({ numerator: 0n, pending: invoice.energy });
  }
  await scene.at(START + 5 * DAY + 12 * 3_600);
  for (const of of [second, alone]) {
    await settleAgain(of);
    const { differences, invoice, month } = await verify(of);
    expect(differences.map(describeDifference)).toEqual([]);
    expect(invoice.numerator).toBe(month.numerator);
    expect(month.wh).toBe(invoice.days[0]?.periods.slice(0, 48).reduce((sum, { energy }) => sum + energy, 0n));
  }
});

test("the secondary series, in the first one's units; and without, the mean of the hour over seven days", async () => {
  await scene.at(START + 6 * DAY);
  for (const of of [second, alone]) await settleAgain(of);
  const [one, other] = [await verify(second), await verify(alone)];
  for (const { differences, invoice, month } of [one, other]) {
    expect(differences.map(describeDifference)).toEqual([]);
    expect([invoice.numerator, invoice.energy, invoice.pending]).toEqual([month.numerator, month.wh, 0n]);
  }
  const replaced = pricesOf(20).map((of) => (10n * of - 7n) / 10n);
  expect(one.month.numerator).toBe(numeratorOf(4_321n, (k) => replaced[k] ?? 0n));
  const mean = (k: number) => {
    const hour = k - (k % 4);
    return REPORTED.flatMap((day) => pricesOf(day).slice(hour, hour + 4)).reduce((sum, of) => sum + of, 0n) / 28n;
  };
  expect(other.month.numerator).toBe(numeratorOf(1_234n, mean));
});
