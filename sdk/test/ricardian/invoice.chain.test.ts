// Invoices computed anew from a chain on which real fleets, reporters and agreements have settled: to the last unit, and what is altered in a copy is named.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { amountOf } from "../../src/ppa/index.ts";
import {
  billingMonthAt,
  billingMonthBounds,
  describeDifference,
  type Invoice,
  invoiceCsv,
  invoiceJson,
  invoiceMarkdown,
  invoiceOf,
  readInvoiceSource,
  verifyInvoice,
} from "../../src/ricardian/index.ts";
import { DAY, NEW_YEAR, type Signed } from "../support/agreements.ts";
import { grownOn, type InvoiceScene, MONTH, openInvoices, price } from "./invoiceScene.ts";

let scene: InvoiceScene;
beforeAll(async () => {
  scene = await openInvoices();
}, 240_000);
afterAll(() => scene?.stop());

const read = (of: Signed) => readInvoiceSource(scene.client, scene.where(of));
const statuses = (invoice: Invoice, day: number) => invoice.days[day]?.periods.map(({ status }) => status) ?? [];

test("billing months are counted as the contract does", () => {
  expect(MONTH).toBe(12 * 2027);
  expect(billingMonthAt(NEW_YEAR - 1)).toBe(12 * 2026 + 11);
  expect(billingMonthBounds(MONTH)).toEqual({ from: NEW_YEAR, to: NEW_YEAR + 31 * DAY });
});

describe("equal to the chain, to the last unit", () => {
  test("three days of two plants at a fixed price, with a gap, a suspension and a beginning in the morning", async () => {
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, scene.where(scene.fixed));
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
    // A gap that reaches into them is not paid for at all.
    expect(suspended).toEqual([52, 53, 55, 56, 57, 58, 59, 60, 61, 62, 63]);
    expect(invoice.days[2]?.periods[54]).toMatchObject({ status: "gap", price: 0n, numerator: 0n });
    expect(invoice.days[2]?.periods[54]?.energy).toBeGreaterThan(0n);
    expect(invoice.days[2]?.periods[60]).toMatchObject({ energy: 0n, numerator: 0n });
    // One that is all in them is none of the agreement's.
    expect(invoice.days[2]?.periods[58]).toMatchObject({ status: "suspended", energy: 0n, price: null });
    const gaps = (await scene.gapsOf(scene.fixed)).map(({ args: { to, wh } }) => [(to - NEW_YEAR) / 900, wh > 0n]);
    expect(gaps).toEqual([
      [96 + 25, true],
      [192 + 55, true],
      [192 + 59, false],
    ]);
    // Settled by another contract, from data that the transaction holds: proved as if it were the call itself.
    expect(invoice.days.map(({ deliveries, told }) => [deliveries.length, told.length])).toEqual([
      [2, 0],
      [2, 0],
      [2, 0],
    ]);
  });

  test("a two-way contract for difference with negative hours, a day priced later and an amendment", async () => {
    const { equal, differences, invoice, month, source } = await verifyInvoice(scene.client, scene.where(scene.swap));
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
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, scene.where(scene.planned));
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

  test("an index, settled in lumps: half a day, and past days whose energy is a gap across midnight", async () => {
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, scene.where(scene.lumped));
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect([invoice.numerator, invoice.energy, invoice.pending]).toEqual([month.numerator, month.wh, 0n]);
    // Two claims of the first plant, the second's none; its day is in a gap that ends on the next.
    expect(invoice.days.map(({ deliveries }) => deliveries.map(({ site }) => site))).toEqual([
      [1n, 1n],
      [2n],
      [1n, 2n],
    ]);
    const [, second, third] = invoice.days;
    const whole = grownOn(1, 0).reduce<bigint>((sum, own) => sum + (own ?? 0n), 0n);
    expect(second?.periods[0]?.energy).toBe(((whole + (grownOn(1, 1)[0] ?? 0n)) * 800n) / 10_000n);
    // The cheapest of its 97 periods, at what the seller is paid: an index of −9,000 less the discount, but not below the floor.
    expect([second, third].map((day) => day?.periods[0])).toMatchObject([
      { status: "gap", price: price(-5_000) },
      { status: "gap", price: price(-1_734) },
    ]);
  });

  test("what was billed: a closing, a restatement, and what neither has yet", async () => {
    const [closed, paid] = [NEW_YEAR + 71 * DAY, 14 * DAY];
    const one = await verifyInvoice(scene.client, scene.where(scene.fixed));
    expect(one.invoice).toMatchObject({ closed, due: closed + paid, invoiced: 0n });
    const [billed] = await scene.invoicedOf(scene.fixed);
    expect(billed?.args.amount).toBe(one.invoice.amount);
    expect(one.invoice.amount).toBeGreaterThan(0n);
    expect(invoiceMarkdown(one.invoice)).toContain(", due 2027-03-27T00:00:00Z.");

    const [first, second] = await scene.invoicedOf(scene.lumped);
    const later = await verifyInvoice(scene.client, scene.where(scene.lumped));
    expect(later.differences.map(describeDifference)).toEqual([]);
    expect(later.invoice).toMatchObject({ closed, due: NEW_YEAR + 75 * DAY + paid, invoiced: first?.args.amount });
    // The gap's price is below zero: the seller owes it back.
    expect(second?.args).toMatchObject({ debtor: later.invoice.terms.parties.seller });
    expect(later.invoice.amount - later.invoice.invoiced).toBe(-(second?.args.amount ?? 0n));

    const between = await verifyInvoice(scene.client, { ...scene.where(scene.lumped), block: scene.repriced });
    expect(between.differences.map(describeDifference)).toEqual([]);
    expect(between.invoice).toMatchObject({
      amount: later.invoice.amount,
      invoiced: first?.args.amount,
      due: closed + paid,
    });
    const open = await verifyInvoice(scene.client, scene.where(scene.planned));
    expect(open.invoice).toMatchObject({ closed: null, due: null, invoiced: 0n });
    expect(invoiceMarkdown(open.invoice)).toContain(", not due yet.");
  });

  test("as of a block before the last price, what waits is pending", async () => {
    const logs = await scene.parcelsOf(scene.swap);
    const block = (logs[0]?.blockNumber ?? 0n) - 1n;
    const { equal, differences, invoice, month } = await verifyInvoice(scene.client, {
      ...scene.where(scene.swap),
      block,
    });
    expect(differences.map(describeDifference)).toEqual([]);
    expect(equal).toBe(true);
    expect(invoice.pending).toBe(invoice.days[1]?.energy);
    expect(invoice.numerator).toBe(month.numerator);
  });
});

describe("a copy that was altered is named, by day, period and both values", () => {
  const copyOf = async (change: (source: Awaited<ReturnType<typeof read>>) => Awaited<ReturnType<typeof read>>) =>
    invoiceOf(change(await read(scene.swap)));
  const verified = (copy: Invoice | string) => verifyInvoice(scene.client, { ...scene.where(scene.swap), copy });
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
    const invoice = invoiceOf(await read(scene.swap));
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
