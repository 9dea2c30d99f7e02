import { keccak256, numberToHex } from "viem";
import { describe, expect, test } from "vitest";
import { amountOf, multipliersOf, type PriceDay, tariffOf } from "../../src/ppa/index.ts";
import { renderInvoicePdf } from "../../src/ricardian/documents/index.ts";
import {
  type DaySource,
  formulaOf,
  type InvoiceSource,
  invoiceCsv,
  invoiceJson,
  invoiceMarkdown,
  invoiceOf,
  type Terms,
} from "../../src/ricardian/index.ts";
import { asProduced, EXAMPLES, euro, indexed, oneWay, twoWay } from "./examples.ts";

const DAY = 86_400;
const START = 1_798_761_600; // 2027-01-01
const EUR = { symbol: "EUR", decimals: 6 };
const WAD = 10n ** 18n;

/** What a day of these terms is priced with; prices in millionths of a euro a kWh. */
function priceDay(terms: Terms, start: number, prices: readonly (bigint | undefined)[], excluded = 0n): PriceDay {
  const tariff = tariffOf(terms.price, terms.settlement.kind, (base) => base);
  return { prices, exponent: 0, excluded, multipliers: multipliersOf(terms.bands, start), tariff };
}

const proof = (day: number) => ({
  fleet: 3,
  batch: keccak256(numberToHex(day, { size: 32 })),
  leaf: 5,
  profile: keccak256(numberToHex(day + 1, { size: 32 })),
});

/** Periods of the public vector of the finance rules: volumes and prices out of their number. */
const wh = (i: number) => 400_000n + ((BigInt(i) * 6_700_417n) % 900_001n);
const indexOf = (hour: number) => {
  if (hour >= 100 && hour <= 102) return -5_000n;
  if (hour >= 200 && hour <= 204) return -12_000n;
  if (hour >= 300 && hour <= 305) return -20_000n;
  if (hour >= 400 && hour <= 403) return -1_000n;
  if (hour === 404) return 0n;
  if (hour >= 405 && hour <= 409) return -3_000n;
  if (hour >= 500 && hour <= 508) return -35_000n;
  if (hour >= 716 && hour <= 725) return -7_000n;
  return 30_000n + ((BigInt(hour) * 7_919n) % 60_001n);
};

function days(
  terms: Terms,
  count: number,
  share = 10_000,
  excluded: (day: number) => bigint = () => 0n,
): (DaySource & { price: PriceDay })[] {
  let opened = 0n;
  return Array.from({ length: count }, (_, day) => {
    const own = Array.from({ length: 96 }, (_, k) => wh(day * 96 + k));
    const prices = Array.from({ length: 96 }, (_, k) => indexOf(day * 24 + Math.floor(k / 4)));
    const start = START + day * DAY;
    const source = {
      start,
      price: priceDay(terms, start, prices, excluded(day)),
      deliveries: [{ site: 7n, register: "DIRECT_EXPORT" as const, share, proof: proof(day), wh: own, opened }],
    };
    opened += own.reduce((sum, each) => sum + each, 0n);
    return source;
  });
}

function source(terms: Terms, of: readonly DaySource[], more: Partial<InvoiceSource> = {}): InvoiceSource {
  const to = START + 365 * DAY;
  return {
    id: 77n,
    digest: keccak256("0x01"),
    terms,
    currency: EUR,
    from: START,
    to,
    closed: to,
    due: to + 14 * DAY,
    days: of,
    ...more,
  };
}

describe("the amount", () => {
  test("is that of the public vector, without a rule and floored at zero", () => {
    const none: Terms = { ...twoWay.terms, price: { ...twoWay.terms.price, negative: "NONE" } };
    const floor: Terms = { ...twoWay.terms, price: { ...twoWay.terms.price, negative: "FLOOR" } };
    expect(invoiceOf(source(none, days(none, 30))).amount).toBe(30_748_944_867n);
    expect(invoiceOf(source(floor, days(floor, 30))).amount).toBe(28_862_244_739n);
    expect(invoiceOf(source(none, days(none, 30))).energy).toBe(2_445_818_591n);
  });

  test("is that of the public vector where negative hours are not paid, in runs of six looking past the month's end", () => {
    const any = (day: number) => {
      let mask = 0n;
      for (let k = 0; k < 96; k += 1) if (indexOf(day * 24 + Math.floor(k / 4)) < 0n) mask |= 1n << BigInt(k);
      return mask;
    };
    const runs = [
      [300, 305],
      [500, 508],
      [716, 725],
    ] as const;
    const whole = (day: number) => {
      let mask = 0n;
      for (let k = 0; k < 96; k += 1) {
        const hour = day * 24 + Math.floor(k / 4);
        if (runs.some(([first, last]) => hour >= first && hour <= last)) mask |= 1n << BigInt(k);
      }
      return mask;
    };
    const { terms } = twoWay;
    expect(invoiceOf(source(terms, days(terms, 30, 10_000, any))).amount).toBe(20_409_671_373n);
    expect(invoiceOf(source(terms, days(terms, 30, 10_000, whole))).amount).toBe(24_741_547_659n);
  });

  test("is recomputed from the periods that the JSON lists, by somebody else's arithmetic", () => {
    const { terms } = indexed;
    const invoice = JSON.parse(invoiceJson(invoiceOf(source(terms, days(terms, 31, 3_333)))));
    let numerator = 0n;
    let register = 0n;
    let energy = 0n;
    let count = 0;
    for (const [day, { periods, deliveries }] of invoice.days.entries()) {
      expect(deliveries[0].proof).toEqual(proof(day));
      for (const [k, period] of periods.entries()) {
        const before = (register * 3_333n) / 10_000n;
        register += wh(day * 96 + k);
        const own = (register * 3_333n) / 10_000n - before;
        const index = indexOf(day * 24 + Math.floor(k / 4)) * WAD;
        let price = index - euro(2_500n);
        if (price > 0n) price = (price * 9_700n) / 10_000n;
        if (price < euro(35_000n)) price = euro(35_000n);
        if (price > euro(90_000n)) price = euro(90_000n);
        expect([period.end, period.energy, period.index, period.price]).toEqual([
          START + (day * 96 + k + 1) * 900,
          String(own),
          String(index),
          String(price),
        ]);
        numerator += own * price;
        energy += own;
        count += 1;
      }
    }
    expect(count).toBe(31 * 96);
    expect([invoice.numerator, invoice.amount, invoice.energy]).toEqual(
      [numerator, amountOf(numerator), energy].map(String),
    );
  });

  test("adds other amounts before the one rounding, and takes off what was invoiced", () => {
    const { terms } = oneWay;
    const half = 10n ** 21n / 2n;
    const others = [
      { label: "Take-or-pay", clause: "performance.takeOrPay", numerator: half },
      { label: "Imbalance", clause: "volume.imbalance", numerator: half + 3n * 10n ** 21n },
    ];
    const alone = invoiceOf(source(terms, [], { others }));
    expect([alone.amount, alone.invoiced]).toEqual([4n, 0n]);
    expect(invoiceMarkdown(invoiceOf(source(terms, [], { others, invoiced: 6n })))).toContain(
      "**The Seller owes the Buyer 0.000002 EUR**",
    );
  });
});

describe("a period", () => {
  const { terms } = indexed;
  const [one] = days(terms, 1);
  const [delivery] = one?.deliveries ?? [];
  const prices = one?.price.prices ?? [];
  if (!one || !delivery) throw new Error("no day");

  test("without a final price is pending, and its energy is told", () => {
    const some = prices.map((price, k) => (k === 10 ? undefined : price));
    const invoice = invoiceOf(source(terms, [{ ...one, price: { ...one.price, prices: some } }]));
    expect(invoice.days[0]?.periods[10]).toMatchObject({ status: "pending", price: null, index: null, numerator: 0n });
    expect(invoice.pending).toBe(wh(10));
    expect(invoiceMarkdown(invoice)).toContain("| Of it without a price yet |");
  });

  test("of a run whose fate is open is pending", () => {
    const invoice = invoiceOf(source(terms, [{ ...one, open: 0b11n << 94n }]));
    expect(invoice.days[0]?.periods.map(({ status }) => status).slice(93)).toEqual(["paid", "pending", "pending"]);
    expect(invoice.pending).toBe(wh(94) + wh(95));
  });

  test("after a gap has no price of its own, and takes the gap's when that is known", () => {
    const gap = delivery.wh.map((own, k) => (k >= 20 && k < 24 ? null : own));
    const open = invoiceOf(source(terms, [{ ...one, deliveries: [{ ...delivery, wh: gap }] }]));
    expect(open.days[0]?.periods[24]).toMatchObject({ status: "pending", numerator: 0n, energy: wh(24) });
    const gapPrice = euro(35_000n);
    const gapPrices = gap.map((_, k) => (k === 24 ? gapPrice : undefined));
    const told = invoiceOf(source(terms, [{ ...one, deliveries: [{ ...delivery, wh: gap, gapPrices }] }]));
    expect(told.days[0]?.periods[24]).toMatchObject({ status: "gap", price: gapPrice, numerator: wh(24) * gapPrice });
    const foreign = gap.map((_, k) => (k === 24 ? null : undefined));
    const none = invoiceOf(
      source(terms, [{ ...one, suspended: 1n << 24n, deliveries: [{ ...delivery, wh: gap, gapPrices: foreign }] }]),
    );
    expect(none.days[0]?.periods[24]).toMatchObject({ status: "suspended", energy: 0n, pending: 0n, numerator: 0n });
    const before = invoiceOf(source(terms, [{ ...one, deliveries: [{ ...delivery, gapBefore: true }] }]));
    expect(before.days[0]?.periods[0]?.status).toBe("pending");
  });

  test("of a claim that no transaction shows is the contract's own, waits where that waits, and has its gaps", () => {
    const claim = {
      ...{ site: 12n, register: "GENERATION" as const, share: 1_500, batch: keccak256("0x0c"), wh: 1_000n },
      ...{ from: START - 900, to: START + 900 * 4, readAt: START + 900 * 4 },
    };
    const gapPrice = euro(35_000n);
    const told = {
      claims: [
        {
          ...claim,
          gaps: [
            { period: 0, wh: 100n, price: gapPrice },
            { period: 3, wh: 200n },
          ],
        },
      ],
      wh: [0n, 300n, 400n, 0n],
      waits: 0b100n,
    };
    const alone = invoiceOf(source(terms, [{ ...one, deliveries: [], told: [told] }]));
    const { periods = [] } = alone.days[0] ?? {};
    expect(periods.map(({ status, energy, pending }) => [status, energy, pending])).toEqual([
      ["gap", 100n, 0n],
      ["paid", 300n, 0n],
      ["pending", 400n, 400n],
      ["pending", 200n, 200n],
    ]);
    expect([alone.energy, alone.pending]).toEqual([1_000n, 600n]);
    expect(alone.numerator).toBe(100n * gapPrice + 300n * (periods[1]?.price ?? 0n));
    // Beside a plant whose leaf is shown.
    const both = invoiceOf(source(terms, [{ ...one, told: [told] }]));
    const shown = invoiceOf(source(terms, [one]));
    expect([both.energy, both.pending]).toEqual([shown.energy + 1_000n, 600n]);
    expect(both.numerator).toBe(shown.numerator + alone.numerator);
    expect(invoiceMarkdown(both)).toContain(`| 2027-01-01 | 12 | 1.000 | \`${claim.batch}\` |`);
  });

  test("before operation, suspended or of nobody's is told apart, and a gap is paid wherever it ends", () => {
    const gap = delivery.wh.map((own, k) => (k >= 20 && k < 24 ? null : own));
    const gapPrices = gap.map((_, k) => (k === 24 ? 0n : undefined));
    const day = {
      ...{ ...one, tests: { periods: 0b1111n, price: euro(9n) }, suspended: 0b111n << 23n, outside: 0b11n << 94n },
      deliveries: [{ ...delivery, wh: gap, gapPrices }],
    };
    const { periods, energy } = invoiceOf(source(terms, [day])).days[0] ?? expect.fail("no day");
    const at = [0, 23, 24, 25, 26, 94].map((k) => [periods[k]?.status, periods[k]?.energy]);
    expect(at).toEqual([
      ...[
        ["test", wh(0)],
        ["suspended", 0n],
        ["gap", wh(24)],
        ["suspended", 0n],
        ["paid", wh(26)],
        ["outside", 0n],
      ],
    ]);
    expect(periods[2]).toMatchObject({
      price: euro(9n),
      index: null,
      formula: "0.000009",
      numerator: wh(2) * euro(9n),
    });
    expect(energy).toBe(periods.reduce((sum, period) => sum + period.energy, 0n));
    expect(invoiceMarkdown(invoiceOf(source(terms, [day])))).toContain(
      "2 not the agreement's, 2 suspended, 4 of test energy, 1 after a gap",
    );
  });

  test("that is excluded moves energy and no money", () => {
    const invoice = invoiceOf(source(terms, [{ ...one, price: { ...one.price, excluded: 1n } }]));
    expect(invoice.days[0]?.periods[0]).toMatchObject({ status: "excluded", energy: wh(0), price: 0n, numerator: 0n });
  });

  test("of a profile is paid for the profile, whatever was delivered", () => {
    const volume = { ...terms.volume, kind: "BASELOAD" as const };
    const tariff = { ...one.price.tariff, settlement: "TWO_WAY" as const };
    const agreed = { volume, wh: Array.from({ length: 96 }, () => 500_000n) };
    const invoice = invoiceOf(source(terms, [{ ...one, price: { ...one.price, tariff }, agreed }]));
    const [period] = invoice.days[0]?.periods ?? [];
    if (!period) throw new Error("no period");
    expect(period).toMatchObject({ agreed: 500_000n, energy: wh(0) });
    const rows = invoiceCsv(invoice).split("\r\n");
    expect(rows[0]).toContain(",profile,agreed_wh,deviation");
    expect(rows[1]).toMatch(/,500000,-?[0-9.]+$/);
    expect(invoiceMarkdown(invoice)).toContain("| Agreed energy | 48 MWh |");
    expect(period.numerator).toBe(500_000n * (period.price ?? 0n));
    expect(period.numerator).toBe(period.energy * (period.price ?? 0n) + (period.deviation ?? 0n));
  });
});

test("days out of order, off midnight, outside the month or too long are refused", () => {
  const { terms } = indexed;
  const [first, second] = days(terms, 2);
  if (!first || !second) throw new Error("no days");
  expect(() => invoiceOf(source(terms, [second, first]))).toThrow(/does not follow the one before/);
  expect(() => invoiceOf(source(terms, [first, first]))).toThrow(/does not follow the one before/);
  expect(() => invoiceOf(source(terms, [{ ...first, start: START + 900 }]))).toThrow(/does not begin at 00:00 UTC/);
  expect(() => invoiceOf(source(terms, [{ ...first, start: START + 400 * DAY }]))).toThrow(/is outside the month/);
  expect(() =>
    invoiceOf(
      source(terms, [{ ...first, agreed: { volume: terms.volume, wh: Array.from({ length: 97 }, () => 0n) } }]),
    ),
  ).toThrow(/has 97 periods/);
});

test("CSV adds up to the numerator, exactly", () => {
  const { terms } = asProduced;
  const own = days({ ...terms, price: indexed.terms.price }, 3, 4_000);
  const others = [{ label: '=HYPERLINK("x")', clause: "volume.imbalance", numerator: -123n }];
  const invoice = invoiceOf(source(terms, own, { others }));
  const rows = invoiceCsv(invoice).trimEnd().split("\r\n");
  const [head = "", ...body] = rows;
  const at = head.split(",").indexOf("amount");
  expect(body.length).toBe(3 * 96 + 1);
  const sum = body.reduce((total, row) => {
    const text = row.replace(/"(?:[^"]|"")*"/g, "quoted").split(",")[at] ?? "";
    const [, sign, whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    const value = BigInt(whole + fraction.padEnd(27, "0"));
    return total + (sign ? -value : value);
  }, 0n);
  expect(sum).toBe(invoice.numerator);
  expect(rows.at(-1)).toContain('"\'=HYPERLINK(""x"")"');
});

test("the formula says what the terms do", () => {
  expect(formulaOf(indexed.terms, EUR)).toBe(
    "energy × [(index − 0.0025 EUR/kWh), less 3 % of it where positive, not below 0.035 EUR/kWh and not above 0.09 EUR/kWh, of the contract year]",
  );
  expect(formulaOf(twoWay.terms, EUR)).toBe("energy × ([strike 0.0684 EUR/kWh] − [index])");
  expect(formulaOf(oneWay.terms, EUR)).toBe("energy × ([strike 0.0684 EUR/kWh] − [index], not below zero)");
  expect(formulaOf(asProduced.terms, EUR)).toBe(
    "energy × [0.06812 EUR/kWh, of the contract year] × factor of the band",
  );
  expect(new Set(Object.values(EXAMPLES).map(({ terms }) => formulaOf(terms))).size).toBeGreaterThan(6);
});

test("a period's formula comes to its price", () => {
  const banded = { ...indexed.terms, bands: asProduced.terms.bands };
  const floored = { ...twoWay.terms, price: { ...twoWay.terms.price, negative: "FLOOR" as const } };
  let compared = 0;
  for (const terms of [asProduced.terms, indexed.terms, banded, twoWay.terms, oneWay.terms, floored]) {
    for (const { periods } of invoiceOf(source(terms, days(terms, 30))).days) {
      for (const { formula, price } of periods) {
        const value: number = new Function("min", "max", `return ${formula}`)(Math.min, Math.max);
        expect(Math.abs(value - Number(price) / 1e24)).toBeLessThan(1e-12);
        compared += 1;
      }
    }
  }
  expect(compared).toBe(6 * 30 * 96);
});

test("a year of quarter-hours is computed and listed", () => {
  const { terms } = indexed;
  const year = source(terms, days(terms, 365, 4_000));
  const invoice = invoiceOf(year);
  const [json, csv] = [invoiceJson(invoice), invoiceCsv(invoice)];
  expect(csv.split("\r\n").length).toBe(365 * 96 + 2);
  expect(JSON.parse(json).days.length).toBe(365);
});

test("the PDF is the same bytes each time", async () => {
  const { terms } = indexed;
  const invoice = invoiceOf(source(terms, days(terms, 31, 4_000), { to: START + 31 * DAY }));
  const [one, two] = [await renderInvoicePdf(invoice), await renderInvoicePdf(invoice)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(Buffer.from(one.subarray(0, 5)).toString()).toBe("%PDF-");
});
