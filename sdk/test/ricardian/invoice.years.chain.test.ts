// The second contract year of two agreements on a chain: what a fixing, and a percentage, make of their prices.
import { stringToHex } from "viem";
import { getContractEvents } from "viem/actions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { powerAgreementsAbi } from "../../src/generated/abis/powerAgreements.ts";
import {
  Calendar,
  type FixingSeries,
  fixingFeedDomain,
  fixingRoundOf,
  fixingSeriesIdOf,
  referencePeriodAt,
  signPriceReport,
  windowsOfFixing,
} from "../../src/index.ts";
import { billingMonthAt, describeDifference, encodeAgreement, verifyInvoice } from "../../src/ricardian/index.ts";
import { type AgreementScene, DAY, NEW_YEAR, openAgreements, type Signed } from "../support/agreements.ts";

const WAD = 10n ** 18n;
const NEXT_YEAR = NEW_YEAR + 365 * DAY;
const BASE = 68_123n * WAD;
const grown = Array.from({ length: 96 }, (_, k) => BigInt((k * 977) % 3_001));

let scene: AgreementScene;
let byFixing: Signed;
let byPercent: Signed;
let series: FixingSeries;

beforeAll(async () => {
  scene = await openAgreements();
  const { admin, currency, definition, send, account } = scene;
  const reports = { ...definition, name: stringToHex("consumer prices", { size: 32 }), periodsARound: 1, lead: DAY };
  series = { reports, calendar: Calendar.MONTH, tenors: [0] };
  const id = fixingSeriesIdOf(series);
  await admin.fixingFeed.openSeriesSync({ definition: series });
  await send(currency, "mint", [account.address, 3_000_000n]);
  await send(currency, "approve", [scene.fixings.address, 3_000_000n]);
  for (const index of scene.reporters.keys())
    await admin.fixingFeed.depositSync({ series: id, index, amount: 1_000_000n });
  // Years count from the signatures, of 31 December.
  const common = { life: { start: NEXT_YEAR, end: NEXT_YEAR + 3_650 * DAY } };
  const plant = { site: scene.sites[0]?.id ?? 0n, register: "DIRECT_EXPORT" as const };
  const price = { kind: "FIXED" as const, amount: BASE };
  byFixing = await scene.sign(
    scene.termsOf({
      ...{ ...common, price, plants: [{ ...plant, share: 4_321 }] },
      escalation: { kind: "FIXING", series: id, floor: null, cap: null, fromSigning: true },
    }),
    NEXT_YEAR,
  );
  byPercent = await scene.sign(
    scene.termsOf({
      ...{ ...common, price, plants: [{ ...plant, share: 1_234 }] },
      escalation: { kind: "PERCENT", rate: WAD / 40n, fromSigning: true },
    }),
    NEXT_YEAR,
  );
  await fix(NEW_YEAR - DAY, 12_000n);
  const eve = Array.from({ length: 96 }, (_, k) => (k < 95 ? null : 1_000n));
  await scene.open([byFixing, byPercent], await scene.deliver(NEXT_YEAR - DAY, [eve, eve]));
  const day = await scene.deliver(NEXT_YEAR, [grown, grown]);
  await scene.settle(byFixing, day);
  await scene.settle(byPercent, day);
}, 240_000);
afterAll(() => scene?.stop());

/** Reports the month that a time is in. */
async function fix(time: number, value: bigint): Promise<void> {
  const { admin, fixings, reporters } = scene;
  const id = fixingSeriesIdOf(series);
  const period = referencePeriodAt(Calendar.MONTH, time);
  const round = fixingRoundOf(period, 0);
  const { opens, closes } = windowsOfFixing(series, period);
  await scene.at(Number(opens));
  const domain = fixingFeedDomain({ chainId: 31337, address: fixings.address });
  for (const [index, reporter] of reporters.entries()) {
    const signature = await signPriceReport({ report: { series: id, round, prices: [value] }, domain, reporter });
    await admin.fixingFeed.reportSync({ series: id, round, index, prices: [value], signature });
  }
  await scene.at(Number(closes));
  await admin.fixingFeed.fixSync({ series: id, round });
}

const verify = ({ id }: Signed) =>
  verifyInvoice(scene.client, {
    address: scene.agreements.address,
    id,
    month: billingMonthAt(NEXT_YEAR),
    fromBlock: 0n,
  });

test("a percentage, rounded once", async () => {
  const { differences, invoice, month } = await verify(byPercent);
  expect(differences.map(describeDifference)).toEqual([]);
  expect(invoice.numerator).toBe(month.numerator);
  expect(month.numerator).toBe(month.wh * ((BASE * 1_025n) / 1_000n));
});

test("a fixing: until it is decided the day has no price, then that of the year", async () => {
  const before = await verify(byFixing);
  expect(before.differences.map(describeDifference)).toEqual([]);
  expect(before.invoice).toMatchObject({ numerator: 0n, pending: before.invoice.energy });
  expect(before.source.days.map(({ price }) => price)).toEqual([null]);

  // December's, which the feed decides in January.
  await fix(NEXT_YEAR - DAY, 12_345n);
  const [settled] = await getContractEvents(scene.client, {
    ...{ address: scene.agreements.address, abi: powerAgreementsAbi, fromBlock: 0n, strict: true },
    ...{ eventName: "DaySettled", args: { id: byFixing.id } },
  });
  const { day = 0n, parcel = 0, vector = "0x" } = settled?.args ?? {};
  const agreement = encodeAgreement(byFixing.agreement);
  await scene.admin.powerAgreements.settlePendingSync({ id: byFixing.id, agreement, day, parcel, vector });
  const { differences, invoice, month } = await verify(byFixing);
  expect(differences.map(describeDifference)).toEqual([]);
  expect([invoice.numerator, invoice.pending]).toEqual([month.numerator, 0n]);
  expect(month.numerator).toBe(month.wh * ((BASE * 12_345n) / 12_000n));
});
