// Invoices computed anew from a chain on which real fleets, reporters and agreements have settled: to the last unit, and whatever is altered is named.
import { createClient, custom, type Hex, numberToHex } from "viem";
import { getContractEvents } from "viem/actions";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { powerAgreementsAbi } from "../../src/generated/abis/powerAgreements.ts";
import { amountOf } from "../../src/ppa/index.ts";
import {
  billingMonthAt,
  billingMonthBounds,
  describeDifference,
  encodeAgreement,
  type Invoice,
  InvoiceDiffersError,
  invoiceCsv,
  invoiceJson,
  invoiceMarkdown,
  invoiceOf,
  readInvoiceSource,
  verifyInvoice,
} from "../../src/ricardian/index.ts";
import { packVector } from "../../src/ricardian/invoice/records.ts";
import {
  type AgreementScene,
  DAY,
  type Grown,
  NEW_YEAR,
  openAgreements,
  PERIOD,
  type Signed,
} from "../support/agreements.ts";

const WAD = 10n ** 18n;
const MONTH = billingMonthAt(NEW_YEAR);
const price = (base: number) => BigInt(base) * WAD;
/** What a plant gives, in no even numbers, so that shares leave remainders. */
const grownOn = (plant: number, day: number, unread: readonly number[] = []): Grown =>
  Array.from({ length: 96 }, (_, k) =>
    unread.includes(k) ? null : BigInt((k * 7_919 + plant * 331 + day * 97) % 4_001),
  );
/** A day's prices, of an hour each. */
const hourly = (of: (hour: number) => number) =>
  Array.from({ length: 96 }, (_, k) => BigInt(of(Math.floor(k / 4)) + (k % 4)));

let scene: AgreementScene;
/** Two plants at a fixed price with cheaper nights, from six in the morning on, with a gap and some hours of force majeure. */
let fixed: Signed;
/** A two-way contract for difference, amended on the second day; two negative hours in a row are not paid. */
let swap: Signed;
/** Not in operation yet: test energy. */
let planned: Signed;

beforeAll(async () => {
  scene = await openAgreements((series) => ({ ...series, lead: 36 * 3_600 }));
  const { deliver, report, settle, at, admin, transact, relay, agreements, settling, send } = scene;
  const plants = (shares: readonly [number, number]) =>
    scene.sites.map(({ id: site }, number) => ({
      ...{ site, register: number === 0 ? ("DIRECT_EXPORT" as const) : ("GENERATION" as const) },
      share: shares[number] ?? 0,
    }));
  fixed = await scene.sign(
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
  swap = await scene.sign(swapTerms);
  planned = await scene.sign(
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
  const all = [fixed, swap, planned];
  const eve = Array.from({ length: 96 }, (_, k) => (k < 90 ? null : 1_000n));
  await scene.open(all, await deliver(NEW_YEAR - DAY, [eve, eve]));

  const first = await deliver(NEW_YEAR, [grownOn(0, 0), grownOn(1, 0)]);
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

  const third = await deliver(NEW_YEAR + 2 * DAY, [grownOn(0, 2), grownOn(1, 2)]);
  await send(relay, "relay", [agreements.address, settling(fixed, third)]);
  await report(
    NEW_YEAR + 2 * DAY,
    hourly((hour) => (hour === 0 ? -9 : 44_000 + hour)),
  );
  await pending(swap, NEW_YEAR + DAY);
  await settle({ ...swap, agreement: amended }, third);
  await at(NEW_YEAR + 40 * DAY);
  await transact(
    agreements.address,
    admin.powerAgreements.settleGap.call({
      ...{
        id: fixed.id,
        agreement: encoded,
        entitlement: fixed.entitlements[1] ?? 0n,
        to: NEW_YEAR + DAY + 25 * PERIOD,
        most: 0n,
      },
    }).data,
  );

  /** Prices what waits of a day. */
  async function pending(of: Signed, start: number): Promise<void> {
    for (const { args } of await getContractEvents(scene.client, { ...chosen(of), eventName: "DaySettled" })) {
      if (Number(args.day) * DAY !== start) continue;
      const { day, parcel, vector } = args;
      const document = encodeAgreement(of.agreement);
      await admin.powerAgreements.settlePendingSync({ id: of.id, agreement: document, day, parcel, vector });
    }
  }
}, 240_000);
afterAll(() => scene?.stop());

const chosen = (of: Signed) =>
  ({
    address: scene.agreements.address,
    abi: powerAgreementsAbi,
    fromBlock: 0n,
    strict: true,
    args: { id: of.id },
  }) as const;
const where = (of: Signed) => ({ address: scene.agreements.address, id: of.id, month: MONTH, fromBlock: 0n });
const read = (of: Signed) => readInvoiceSource(scene.client, where(of));
const statuses = (invoice: Invoice, day: number) => invoice.days[day]?.periods.map(({ status }) => status) ?? [];

test("billing months are counted as the contract does", () => {
  expect(MONTH).toBe(12 * 2027);
  expect(billingMonthAt(NEW_YEAR - 1)).toBe(12 * 2026 + 11);
  expect(billingMonthBounds(MONTH)).toEqual({ from: NEW_YEAR, to: NEW_YEAR + 31 * DAY });
});

describe("equal to the chain, to the last unit", () => {
  test("three days of two plants at a fixed price, with a gap, a suspension and a beginning in the morning", async () => {
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, where(fixed));
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect(month.numerator).toBeGreaterThan(0n);
    expect([invoice.numerator, invoice.energy, invoice.pending]).toEqual([month.numerator, month.wh, 0n]);
    expect(invoice.amount).toBe(amountOf(month.numerator));
    expect(statuses(invoice, 0).slice(22, 26)).toEqual(["outside", "outside", "paid", "paid"]);
    expect(invoice.days[1]?.deliveries.map(({ site }) => site)).toEqual([2n, 1n]);
    // The gap's energy at its cheapest hour.
    expect(invoice.days[1]?.periods[24]).toMatchObject({ status: "gap", price: price(54_400) });
    const suspended = statuses(invoice, 2).flatMap((status, k) => (status === "suspended" ? [k] : []));
    expect(suspended).toEqual(Array.from({ length: 12 }, (_, k) => 52 + k));
    expect(invoice.days[2]?.periods[60]).toMatchObject({ energy: 0n, numerator: 0n });
  });

  test("a two-way contract for difference with negative hours, a day priced later and an amendment", async () => {
    const { equal, differences, invoice, month, source } = await verifyInvoice(scene.client, where(swap));
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect([invoice.numerator, invoice.energy - invoice.pending]).toEqual([month.numerator, month.wh]);
    // One negative hour alone is paid for, and more than the strike; of three in a row nothing is; nor of two across midnight.
    expect(invoice.days[0]?.periods[12]).toMatchObject({ status: "paid", price: price(59_000), index: price(-9_000) });
    const excluded = invoice.days.map((_, day) =>
      statuses(invoice, day).flatMap((status, k) => (status === "excluded" ? [k] : [])),
    );
    expect(excluded).toEqual([Array.from({ length: 12 }, (_, k) => 40 + k), [92, 93, 94, 95], [0, 1, 2, 3]]);
    expect(month.excludedWh).toBe(
      invoice.days
        .flatMap(({ periods }) => periods)
        .reduce((sum, { status, energy }) => (status === "excluded" ? sum + energy : sum), 0n),
    );
    expect(source.days.map(({ price: of }) => of?.tariff.amount)).toEqual([50_000, 50_000, 47_000].map(price));
    expect(new Set(invoice.days.map(({ digest }) => digest)).size).toBe(2);
  });

  test("test energy; what another contract settled without telling is the contract's own sum, and says so", async () => {
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, where(planned));
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect([invoice.numerator, invoice.energy - invoice.pending]).toEqual([month.numerator, month.wh]);
    expect(month.numerator).toBe(month.wh * price(31_000));
    expect(invoice.days.map(({ deliveries, told }) => [deliveries.length, told.length])).toEqual([
      [0, 1],
      [2, 0],
    ]);
    expect(statuses(invoice, 0)[50]).toBe("test");
    expect(invoice.days[1]?.periods[24]?.status).toBe("pending");
    expect(invoiceMarkdown(invoice)).toContain("## Readings without their proofs");
    expect(invoiceCsv(invoice)).toContain("2027-01-01T12:00:00Z,all,,,");
  });

  test("as of a block before the last price, what waits is pending", async () => {
    const logs = await getContractEvents(scene.client, { ...chosen(swap), eventName: "ParcelSettled" });
    const block = (logs[0]?.blockNumber ?? 0n) - 1n;
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, { ...where(swap), block });
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect(invoice.pending).toBe(invoice.days[1]?.energy);
    expect(invoice.numerator).toBe(month.numerator);
  });
});

describe("a copy that was altered is named, by day, period and both values", () => {
  const copyOf = async (change: (source: Awaited<ReturnType<typeof read>>) => Awaited<ReturnType<typeof read>>) =>
    invoiceOf(change(await read(swap)));
  const verified = (copy: Invoice | string) => verifyInvoice(scene.client, { ...where(swap), copy });
  /** Days of a source, of which one is changed. */
  type Source = Awaited<ReturnType<typeof read>>;
  const withDay = (
    source: Source,
    at: number,
    change: (day: Source["days"][number]) => Source["days"][number],
  ): Source => ({
    ...source,
    days: source.days.map((day, i) => (i === at ? change(day) : day)),
  });

  test("the same, as an object or as JSON, is equal", async () => {
    const invoice = invoiceOf(await read(swap));
    expect((await verified(invoice)).equal).toBe(true);
    expect((await verified(invoiceJson(invoice))).equal).toBe(true);
  });

  test("one Wh", async () => {
    const copy = await copyOf((source) =>
      withDay(source, 1, (day) => ({
        ...day,
        deliveries: day.deliveries.map((each, i) =>
          i === 0 ? { ...each, wh: each.wh.with(33, (each.wh[33] ?? 0n) + 3n) } : each,
        ),
      })),
    );
    const { equal, differences, invoice } = await verified(copy);
    expect(equal).toBe(false);
    const own = invoice.days[1]?.periods[33]?.energy ?? 0n;
    expect(differences).toContainEqual({
      ...{ what: "copy", day: NEW_YEAR + DAY, period: 33, field: "days.1.periods.33.energy" },
      ...{ recorded: `${own + 1n}`, computed: `${own}` },
    });
    expect(differences.some(({ field }) => field === "numerator")).toBe(true);
  });

  test("one price", async () => {
    const copy = await copyOf((source) =>
      withDay(source, 2, (day) => ({
        ...day,
        price: day.price && { ...day.price, prices: day.price.prices.with(48, 44_013n) },
      })),
    );
    const { differences } = await verified(copy);
    expect(differences).toContainEqual({
      ...{ what: "copy", day: NEW_YEAR + 2 * DAY, period: 48, field: "days.2.periods.48.index" },
      ...{ recorded: `${price(44_013)}`, computed: `${price(44_012)}` },
    });
    expect(describeDifference(differences[0] ?? expect.fail("nothing differs"))).toContain(
      "2027-01-03, period 48 (from 12:00): ",
    );
  });

  test("one share", async () => {
    const copy = await copyOf((source) =>
      withDay(source, 0, (day) => ({
        ...day,
        deliveries: day.deliveries.map((each, i) => (i === 1 ? { ...each, share: 1_112 } : each)),
      })),
    );
    const { differences } = await verified(copy);
    expect(differences).toContainEqual({
      ...{ what: "copy", day: NEW_YEAR, period: null, field: "days.0.deliveries.1.share" },
      ...{ recorded: "1112", computed: "1111" },
    });
  });
});

describe("a node that alters what the chain holds is found out", () => {
  type Answer = { readonly method: string; readonly params?: unknown };
  /** A client of a node that replaces bytes in what it answers to a method. */
  const lying = (method: string, change: (answer: string, asked: Answer) => string) =>
    createClient({
      transport: custom({
        request: async (asked) => {
          const answer = await scene.client.request(asked);
          return asked.method === method ? JSON.parse(change(JSON.stringify(answer), asked)) : answer;
        },
      }),
    });
  const swapped = (what: Hex, by: Hex) => (answer: string) => answer.replaceAll(what.slice(2), by.slice(2));

  test("a Wh of a vector", async () => {
    const wh = (await read(swap)).days[0]?.deliveries ?? [];
    const { days } = invoiceOf(await read(swap));
    const energies = days[0]?.periods.map(({ energy }) => energy) ?? [];
    expect(wh.length).toBe(2);
    const more = packVector(energies.with(77, (energies[77] ?? 0n) + 1n));
    const client = lying("eth_getLogs", swapped(packVector(energies), more));
    const { differences } = await verifyInvoice(client, where(swap));
    expect(differences[0]).toEqual({
      ...{ what: "vector", day: NEW_YEAR, period: 77, field: "energy" },
      ...{ recorded: `${(energies[77] ?? 0n) + 1n} Wh`, computed: `${energies[77]} Wh` },
    });
    await expect(readInvoiceSource(client, where(swap))).rejects.toThrow(InvoiceDiffersError);
    await expect(readInvoiceSource(client, where(swap))).rejects.toThrow(
      /2027-01-01, period 77 \(from 19:15\): energy is \d+ Wh/,
    );
  });

  test("a price: the sum is another, and the day is named", async () => {
    const lane = (of: bigint) => numberToHex(of + 2n ** 63n, { size: 8 });
    const client = lying("eth_call", swapped(lane(44_012n), lane(44_011n)));
    const { differences, month } = await verifyInvoice(client, where(swap));
    expect(differences.map(({ what, day, field }) => [what, day, field])).toEqual([
      ["sums", NEW_YEAR + 2 * DAY, "numerator"],
      ["sums", NEW_YEAR + 2 * DAY, "numerator of the day"],
      ["month", null, "numerator of the invoice"],
    ]);
    expect(differences[2]?.recorded).toBe(`${month.numerator}`);
  });

  test("a negative price told positive: the period's fate is another", async () => {
    const lane = (of: bigint) => numberToHex(of + 2n ** 63n, { size: 8 });
    const quarter = [-497n, -498n, -499n, -500n].map((of) => lane(of).slice(2)).join("");
    const positive = [503n, 502n, 501n, 500n].map((of) => lane(of).slice(2)).join("");
    const { differences } = await verifyInvoice(
      lying("eth_call", swapped(`0x${quarter}`, `0x${positive}`)),
      where(swap),
    );
    // Of the run across midnight both parts.
    const [second, third] = [NEW_YEAR + DAY, NEW_YEAR + 2 * DAY];
    const run = [92, 93, 94, 95, 96, 97, 98, 99].map((k) => (k < 96 ? [second, k] : [third, k - 96]));
    expect(differences.filter(({ what }) => what === "mask")).toEqual(
      run.map(([day, period]) => ({
        ...{ what: "mask", day, period, field: "what became of it", recorded: "excluded", computed: "paid" },
      })),
    );
  });

  test("a day's profile, and a leaf", async () => {
    const entry = (of: bigint) => [of, of, 0n].map((each) => numberToHex(each, { size: 4 }).slice(2)).join("");
    const [before, own] = [grownOn(0, 0)[40] ?? 0n, grownOn(0, 0)[41] ?? 0n];
    const moved = lying(
      "eth_getTransactionByHash",
      swapped(`0x${entry(before)}${entry(own)}`, `0x${entry(before + 1n)}${entry(own - 1n)}`),
    );
    const { differences } = await verifyInvoice(moved, where(swap));
    expect(differences[0]).toMatchObject({
      what: "profile",
      day: NEW_YEAR,
      computed: expect.stringContaining("the leaf commits to another one"),
    });
    const [delivery] = (await read(swap)).days[0]?.deliveries ?? [];
    const profile = delivery?.proof.profile ?? "0x";
    const other = lying("eth_getTransactionByHash", swapped(profile, numberToHex(7, { size: 32 })));
    expect((await verifyInvoice(other, where(swap))).differences[0]).toMatchObject({ what: "proof", day: NEW_YEAR });
  });

  test("what an event says of a claim, and the month's own record", async () => {
    const { month } = await verifyInvoice(scene.client, where(swap));
    const word = (of: bigint) => numberToHex(of, { size: 32 });
    const more = await verifyInvoice(lying("eth_call", swapped(word(month.wh), word(month.wh + 1n))), where(swap));
    expect(more.differences.map(({ what, field }) => [what, field])).toEqual([
      ["month", "wh"],
      ["month", "energy of the invoice"],
    ]);
    const [first] = await getContractEvents(scene.client, { ...chosen(swap), eventName: "EnergyDelivered" });
    const wh = first?.args.claim.wh ?? 0n;
    const { differences } = await verifyInvoice(lying("eth_getLogs", swapped(word(wh), word(wh + 1n))), where(swap));
    expect(differences[0]).toMatchObject({
      what: "claim",
      day: NEW_YEAR,
      recorded: `${wh + 1n} Wh`,
      computed: `${wh} Wh`,
    });
  });
});
