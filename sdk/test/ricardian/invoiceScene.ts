// Four agreements of the same two plants, settled on a chain in every way that there is.
import { numberToHex } from "viem";
import { getContractEvents } from "viem/actions";
import { powerAgreementsAbi } from "../../src/generated/abis/powerAgreements.ts";
import { billingMonthAt, encodeAgreement } from "../../src/ricardian/index.ts";
import { DAY, type Grown, NEW_YEAR, openAgreements, PERIOD, type Signed } from "../support/agreements.ts";

const WAD = 10n ** 18n;
export const MONTH = billingMonthAt(NEW_YEAR);
export const price = (base: number) => BigInt(base) * WAD;
/** What a plant gives, in no even numbers, so that shares leave remainders. */
export const grownOn = (plant: number, day: number, unread: readonly number[] = []): Grown =>
  Array.from({ length: 96 }, (_, k) =>
    unread.includes(k) ? null : BigInt((k * 7_919 + plant * 331 + day * 97) % 4_001),
  );
/** A day's prices, of an hour each. */
const hourly = (of: (hour: number) => number) =>
  Array.from({ length: 96 }, (_, k) => BigInt(of(Math.floor(k / 4)) + (k % 4)));

/**
 * Settles three days. `fixed`: two plants at a fixed price with cheaper nights, from six in the morning on, with gaps, one of them within some hours of force majeure. `swap`: a two-way
 * contract for difference, amended on the second day; two negative hours in a row are not paid. `planned`: not in operation yet, so test energy. `lumped`: at the
 * index; its seller settles half a day, and past days that nobody settled. All but `planned` are billed; at block `repriced` a gap of `lumped` has its price and is not
 * billed yet.
 */
export async function openInvoices() {
  const scene = await openAgreements((series) => ({ ...series, lead: 36 * 3_600 }));
  try {
    return await settleDays(scene);
  } catch (error) {
    await scene.stop();
    throw error;
  }
}

async function settleDays(scene: Awaited<ReturnType<typeof openAgreements>>) {
  const { deliver, report, settle, at, admin, relay, agreements, settling, send } = scene;
  const chosen = (of: Signed) =>
    ({
      address: agreements.address,
      abi: powerAgreementsAbi,
      fromBlock: 0n,
      strict: true,
      args: { id: of.id },
    }) as const;
  /** An agreement's events. */
  const settledOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "DaySettled" });
  const parcelsOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "ParcelSettled" });
  const claimsOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "EnergyDelivered" });
  const gapsOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "GapSettled" });
  const closedOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "MonthClosed" });
  const invoicedOf = (of: Signed) => getContractEvents(scene.client, { ...chosen(of), eventName: "Invoiced" });
  const where = (of: Signed) => ({ address: agreements.address, id: of.id, month: MONTH, fromBlock: 0n });

  const plants = (shares: readonly [number, number]) =>
    scene.sites.map(({ id: site }, number) => ({
      ...{ site, register: number === 0 ? ("DIRECT_EXPORT" as const) : ("GENERATION" as const) },
      share: shares[number] ?? 0,
    }));
  const fixed = await scene.sign(
    scene.termsOf({
      plants: plants([4_000, 2_500]),
      price: { kind: "FIXED", amount: price(68_000) },
      bands: [{ hoursOfDay: 0b11_1111, weekdays: 0b111_1111, multiplier: (8n * WAD) / 10n }],
      escalation: { kind: "PERCENT", rate: WAD / 50n, fromSigning: true },
      life: { start: NEW_YEAR + 6 * 3_600, end: NEW_YEAR + 3_650 * DAY, forceMajeure: 90 * DAY },
    }),
  );
  const { series } = scene;
  const difference = {
    kind: "FIXED",
    amount: price(50_000),
    series,
    negative: "WHOLE_RUN",
    run: 2,
    hourly: true,
  } as const;
  const swapTerms = scene.termsOf({
    plants: plants([3_333, 1_111]),
    price: difference,
    settlement: { kind: "TWO_WAY", fallbackDays: 5 },
  });
  const swap = await scene.sign(swapTerms);
  const planned = await scene.sign(
    scene.termsOf({
      plants: plants([700, 900]),
      price: { kind: "INDEXED", series, discount: price(2_000), floor: null, cap: null, testPrice: price(31_000) },
      settlement: { fallbackDays: 5 },
      operation: {
        ...{ target: NEW_YEAR + 90 * DAY, longstop: NEW_YEAR + 180 * DAY, capacity: 50_000n, least: 8_000, periods: 4 },
        ...{ delayPrice: 25_000_000n, buyDown: 0n },
      },
    }),
  );
  const lumped = await scene.sign(
    scene.termsOf({
      plants: plants([1_500, 800]),
      price: { kind: "INDEXED", series, discount: price(1_234), discountShare: 300, floor: price(-5_000), cap: null },
      settlement: { fallbackDays: 5 },
    }),
  );
  const all = [fixed, swap, planned, lumped];
  const eve = Array.from({ length: 96 }, (_, k) => (k < 90 ? null : 1_000n));
  await scene.open(all, await deliver(NEW_YEAR - DAY, [eve, eve]));

  const noon = await deliver(NEW_YEAR, [grownOn(0, 0).slice(0, 48), grownOn(1, 0).slice(0, 48)]);
  await settle(lumped, noon, [0], scene.seller);
  const first = await deliver(NEW_YEAR, [grownOn(0, 0), grownOn(1, 0)], 48);
  await settle(lumped, first, [0]);
  await settle(fixed, first);
  await report(
    NEW_YEAR,
    hourly((hour) => (hour === 3 || (hour >= 10 && hour < 13) ? -9_000 : 30_000 + 2_111 * hour)),
  );
  await settle(swap, first);
  const amended = await scene.amend(swap, { ...swapTerms, price: { ...swapTerms.price, amount: price(47_000) } });
  // A contract that was told the call before: no transaction's data has its leaves.
  await send(relay, "keep", [settling(planned, first)]);
  await send(relay, "relayKept", [agreements.address]);

  const second = await deliver(NEW_YEAR + DAY, [grownOn(0, 1), grownOn(1, 1, [20, 21, 22, 23])]);
  await settle(fixed, second, [1]);
  await settle(fixed, second, [0]);
  await settle(swap, second);
  await settle(planned, second);
  await settle(lumped, second, [1], scene.seller);
  await report(
    NEW_YEAR + DAY,
    hourly((hour) => (hour === 23 ? -500 : 61_000 - 777 * hour)),
  );
  await pending(swap, NEW_YEAR + DAY);
  const encoded = encodeAgreement(fixed.agreement);
  const owner = scene.wallet(scene.seller);
  await owner.powerAgreements.suspendSync({ id: fixed.id, agreement: encoded, document: numberToHex(1, { size: 32 }) });
  await at(NEW_YEAR + 2 * DAY + 16 * 3_600);
  await owner.powerAgreements.resumeSync({ id: fixed.id, agreement: encoded });

  const third = await deliver(NEW_YEAR + 2 * DAY, [grownOn(0, 2, [56, 57]), grownOn(1, 2, [50, 51, 52, 53])]);
  await send(relay, "relay", [agreements.address, settling(fixed, third)]);
  await report(
    NEW_YEAR + 2 * DAY,
    hourly((hour) => (hour === 0 ? -9 : 44_000 + hour)),
  );
  await pending(swap, NEW_YEAR + DAY);
  await settle({ ...swap, agreement: amended }, third);
  await settle(lumped, third, [0, 1], scene.seller);
  for (const day of [0, 1]) await pending(lumped, NEW_YEAR + day * DAY);
  await at(NEW_YEAR + 40 * DAY);
  await priceGap(fixed, 1, NEW_YEAR + DAY + 25 * PERIOD);
  await priceGap(fixed, 1, NEW_YEAR + 2 * DAY + 55 * PERIOD);
  await priceGap(fixed, 0, NEW_YEAR + 2 * DAY + 59 * PERIOD);
  await priceGap(lumped, 1, NEW_YEAR + DAY + PERIOD);
  await priceGap(lumped, 1, NEW_YEAR + DAY + 25 * PERIOD);
  await priceGap(lumped, 1, NEW_YEAR + 2 * DAY + 55 * PERIOD);
  await priceGap(lumped, 0, NEW_YEAR + 2 * DAY + 59 * PERIOD);
  // Forty days after the month's end it closes, whatever is missing.
  await at(NEW_YEAR + 71 * DAY);
  for (const { id, agreement } of [fixed, { ...swap, agreement: amended }, lumped]) {
    await admin.powerAgreements.closeMonthSync({ id, agreement: encodeAgreement(agreement), month: BigInt(MONTH) });
  }
  await at(NEW_YEAR + 75 * DAY);
  await priceGap(lumped, 0, NEW_YEAR + 2 * DAY + PERIOD);
  const repriced = await scene.client.getBlockNumber();
  await admin.powerAgreements.restateSync({
    ...{ id: lumped.id, agreement: encodeAgreement(lumped.agreement), month: BigInt(MONTH) },
  });
  // What its leaves are proved by is the fleet that it was in.
  await scene.move(1, third);

  /** Prices a gap that ends there. */
  async function priceGap({ id, agreement, entitlements }: Signed, plant: number, to: number): Promise<void> {
    const [entitlement, document] = [entitlements[plant] ?? 0n, encodeAgreement(agreement)];
    await admin.powerAgreements.settleGapSync({ id, agreement: document, entitlement, to, most: 0n });
  }

  /** Prices what waits of a day. */
  async function pending(of: Signed, start: number): Promise<void> {
    for (const { args } of await settledOf(of)) {
      if (Number(args.day) * DAY !== start) continue;
      const { day, parcel, vector } = args;
      const document = encodeAgreement(of.agreement);
      await admin.powerAgreements.settlePendingSync({ id: of.id, agreement: document, day, parcel, vector });
    }
  }

  const { client, stop } = scene;
  return {
    ...{ client, stop, fixed, swap, planned, lumped, where, repriced },
    ...{ settledOf, parcelsOf, claimsOf, gapsOf, closedOf, invoicedOf },
  };
}

export type InvoiceScene = Awaited<ReturnType<typeof openInvoices>>;
