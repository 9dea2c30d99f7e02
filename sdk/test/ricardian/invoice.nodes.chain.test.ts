// A stranger's node may lie: whatever it alters of what a month is computed from is found out, and named.
import { concatHex, createClient, custom, type Hex, numberToHex, pad } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InvoiceDiffersError, invoiceOf, readInvoiceSource, verifyInvoice } from "../../src/ricardian/index.ts";
import { deliveriesIn } from "../../src/ricardian/invoice/claims.ts";
import { packVector } from "../../src/ricardian/invoice/records.ts";
import { DAY, NEW_YEAR, PERIOD, type Signed } from "../support/agreements.ts";
import { grownOn, type InvoiceScene, openInvoices } from "./invoiceScene.ts";

let scene: InvoiceScene;
beforeAll(async () => {
  scene = await openInvoices();
}, 240_000);
afterAll(() => scene?.stop());

const read = (of: Signed) => readInvoiceSource(scene.client, scene.where(of));

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
  const swapped = (what: Hex, by: Hex) => (answer: string) =>
    answer.replaceAll(what.slice(2).toLowerCase(), by.slice(2).toLowerCase());

  test("a Wh of a vector", async () => {
    const wh = (await read(scene.swap)).days[0]?.deliveries ?? [];
    const { days } = invoiceOf(await read(scene.swap));
    const energies = days[0]?.periods.map(({ energy }) => energy) ?? [];
    expect(wh.length).toBe(2);
    const more = packVector(energies.with(77, (energies[77] ?? 0n) + 1n));
    const client = lying("eth_getLogs", swapped(packVector(energies), more));
    const { differences } = await verifyInvoice(client, scene.where(scene.swap));
    expect(differences[0]).toEqual({
      ...{ what: "vector", day: NEW_YEAR, period: 77, field: "energy" },
      ...{ recorded: `${(energies[77] ?? 0n) + 1n} Wh`, computed: `${energies[77]} Wh` },
    });
    await expect(readInvoiceSource(client, scene.where(scene.swap))).rejects.toThrow(InvoiceDiffersError);
    await expect(readInvoiceSource(client, scene.where(scene.swap))).rejects.toThrow(
      /2027-01-01, period 77 \(from 19:15\): energy is \d+ Wh/,
    );
  });

  test("a price: the sum is another, and the day is named", async () => {
    const lane = (of: bigint) => numberToHex(of + 2n ** 63n, { size: 8 });
    const client = lying("eth_call", swapped(lane(44_012n), lane(44_011n)));
    const { differences, month } = await verifyInvoice(client, scene.where(scene.swap));
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
      scene.where(scene.swap),
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
    const { differences } = await verifyInvoice(moved, scene.where(scene.swap));
    expect(differences[0]).toMatchObject({
      what: "profile",
      day: NEW_YEAR,
      computed: expect.stringContaining("the leaf commits to another one"),
    });
    const [delivery] = (await read(scene.swap)).days[0]?.deliveries ?? [];
    const profile = delivery?.proof.profile ?? "0x";
    const other = lying("eth_getTransactionByHash", swapped(profile, numberToHex(7, { size: 32 })));
    expect((await verifyInvoice(other, scene.where(scene.swap))).differences[0]).toMatchObject({
      what: "proof",
      day: NEW_YEAR,
    });
  });

  const word = (of: bigint) => numberToHex(BigInt.asUintN(256, of), { size: 32 });
  /** What a node that lies in its logs is told of an agreement's first event. */
  const told = async (of: Signed, what: Hex, by: Hex) => {
    const { differences } = await verifyInvoice(lying("eth_getLogs", swapped(what, by)), scene.where(of));
    return differences.map(({ what: kind, day, period, recorded, computed }) => [
      kind,
      day,
      period,
      recorded,
      computed,
    ]);
  };

  test("a batch that the transaction did not bring", async () => {
    const [first] = await scene.claimsOf(scene.swap);
    const { input } = await scene.client.getTransaction({ hash: first?.transactionHash ?? "0x" });
    const [brought] = deliveriesIn(input);
    const dataHash = brought?.proof.batch.dataHash ?? "0x";
    const client = lying("eth_getTransactionByHash", swapped(dataHash, word(7n)));
    const { differences } = await verifyInvoice(client, scene.where(scene.swap));
    expect(differences[0]).toMatchObject({
      what: "proof",
      day: NEW_YEAR,
      computed: "none that the transaction brought",
    });
  });

  test("a claim's energy, and which ends were measured", async () => {
    const [first] = await scene.claimsOf(scene.swap);
    const wh = first?.args.claim.wh ?? 0n;
    expect((await told(scene.swap, word(wh), word(wh + 1n)))[0]).toEqual([
      "claim",
      NEW_YEAR,
      null,
      `${wh + 1n} Wh`,
      `${wh} Wh`,
    ]);
    // Of the second plant's second day: all were, but four in a row.
    const whole = (1n << 96n) - 1n;
    const read = whole & ~(0b1111n << 20n);
    const own = read & ~(1n << 24n);
    expect((await told(scene.swap, word(read), word(read | (1n << 21n))))[0]).toEqual([
      ...["claim", NEW_YEAR + DAY, 21, "measured", "not measured"],
    ]);
    expect((await told(scene.swap, word(own), word(own | (1n << 24n))))[0]).toEqual([
      ...["claim", NEW_YEAR + DAY, 24, "measured", "not measured"],
    ]);
  });

  test("what became of periods", async () => {
    const [first] = await scene.settledOf(scene.swap);
    const { paid, excluded } = first?.args.masks ?? { paid: 0n, excluded: 0n };
    const masks = (one: bigint, other: bigint): Hex => `0x${word(one).slice(2)}${word(other).slice(2)}`;
    const bit = 1n << 41n;
    const twice = await told(scene.swap, masks(paid, excluded), masks(paid | bit, excluded));
    expect(twice[0]).toEqual(["mask", NEW_YEAR, 41, "paid and excluded", "excluded"]);
    const none = await told(scene.swap, masks(paid, excluded), masks(paid, excluded & ~bit));
    expect(none[0]).toEqual(["mask", NEW_YEAR, 41, "nothing", "excluded"]);
    const both = (waits: bigint) => concatHex([masks(paid, excluded), masks(0n, waits)]);
    const again = await told(scene.swap, both(0n), both(1n << 30n));
    expect(again[0]).toEqual(["mask", NEW_YEAR, 30, "paid and unpriced", "paid"]);
    const moved = await told(scene.swap, masks(paid, excluded), masks(paid | bit, excluded & ~bit));
    expect(moved[0]).toEqual(["mask", NEW_YEAR, 41, "paid", "excluded"]);
  });

  test("what was priced later", async () => {
    const logs = await scene.parcelsOf(scene.swap);
    expect(logs.map(({ args }) => args.masks.runs)).toEqual([0b1111n << 92n, 0n]);
    // While the price that decides the run's fate is not there, nobody can say that it is paid.
    const { paid = 0n, runs = 0n } = logs[0]?.args.masks ?? {};
    const split = (one: bigint, other: bigint) => concatHex([word(one), word(0n), word(0n), word(0n), word(other)]);
    const client = lying("eth_getLogs", swapped(split(paid, runs), split(paid | runs, 0n)));
    const block = logs[0]?.blockNumber ?? 0n;
    const { differences } = await verifyInvoice(client, { ...scene.where(scene.swap), block });
    const of = (period: number) => ({ period, recorded: "paid", computed: "runs" });
    expect(differences.slice(0, 4)).toMatchObject([92, 93, 94, 95].map(of));
    const { numerator = 0n } = logs[0]?.args.sums ?? {};
    expect((await told(scene.swap, word(numerator), word(numerator + 1n)))[0]).toEqual([
      ...["sums", NEW_YEAR + DAY, null, `${numerator + 1n}`, `${numerator}`],
    ]);
  });

  test("a gap: its energy, its price, and what it comes to", async () => {
    const [settled] = await scene.gapsOf(scene.fixed);
    const { wh = 0n, price: of = 0n, numerator = 0n } = settled?.args ?? {};
    const priced = (one: bigint, other: bigint, third: bigint): Hex => concatHex([word(one), word(other), word(third)]);
    const own = priced(wh, of, numerator);
    const at = ["gap", NEW_YEAR + DAY, 24] as const;
    expect((await told(scene.fixed, own, priced(wh, of + 1n, numerator + wh)))[0]).toEqual([
      ...at,
      `${of + 1n}`,
      `${of}`,
    ]);
    expect((await told(scene.fixed, own, priced(wh, of, numerator + 1n)))[0]).toEqual([
      ...at,
      `${numerator + 1n}`,
      `${numerator}`,
    ]);
    expect((await told(scene.fixed, own, priced(wh + 1n, of, numerator + of)))[0]).toEqual([
      ...at,
      `${wh + 1n} Wh`,
      `${wh} Wh`,
    ]);
    const found = concatHex([word(BigInt(NEW_YEAR + DAY + 25 * PERIOD)), word(wh)]);
    const more = concatHex([word(BigInt(NEW_YEAR + DAY + 25 * PERIOD)), word(wh + 1n)]);
    expect(await told(scene.fixed, found, more)).toContainEqual([
      "claim",
      NEW_YEAR + DAY,
      24,
      `${wh + 1n} Wh`,
      `${wh} Wh`,
    ]);
  });

  test("the month's own record", async () => {
    const { month } = await verifyInvoice(scene.client, scene.where(scene.swap));
    const found = async (what: bigint, by: bigint) => {
      const { differences } = await verifyInvoice(
        lying("eth_call", swapped(word(what), word(by))),
        scene.where(scene.swap),
      );
      return differences.map(({ what: kind, field, recorded, computed }) => [kind, field, recorded, computed]);
    };
    expect(await found(month.wh, month.wh + 1n)).toEqual([
      ["month", "wh", `${month.wh + 1n}`, `${month.wh}`],
      ["month", "energy of the invoice", `${month.wh + 1n}`, `${month.wh}`],
    ]);
    expect(await found(month.numerator, month.numerator - 1n)).toEqual([
      ["month", "numerator", `${month.numerator - 1n}`, `${month.numerator}`],
      ["amount", "what invoices stand for", `${month.numerator - 1n}`, `${month.numerator}`],
      ["month", "numerator of the invoice", `${month.numerator - 1n}`, `${month.numerator}`],
    ]);
    expect(await found(month.excludedWh, month.excludedWh + 1n)).toEqual([
      ["month", "excludedWh", `${month.excludedWh + 1n}`, `${month.excludedWh}`],
    ]);
  });

  test("what was billed: amount, debtor, due date, and the record of it", async () => {
    const [closed] = await scene.closedOf(scene.fixed);
    const [billed] = await scene.invoicedOf(scene.fixed);
    const { amount = 0n, numerator = 0n } = closed?.args ?? {};
    const { due = 0n, kind = 0, debtor = "0x", rate = 0n } = billed?.args ?? {};
    const [month, none] = ["amount", null] as const;
    const statement = (of: bigint) => concatHex([word(of), word(numerator)]);
    expect(await told(scene.fixed, statement(amount), statement(amount + 1n))).toEqual([
      [month, none, none, `${amount + 1n}`, `${amount}`],
      [month, none, none, `${amount}`, `${amount + 1n}`],
      [month, none, none, `${amount + 1n}`, `${amount}`],
    ]);
    const invoice = (of: bigint, until: bigint) => concatHex([word(BigInt(kind)), word(of), word(until), word(rate)]);
    expect(await told(scene.fixed, invoice(amount, due), invoice(amount + 1n, due))).toEqual([
      [month, none, none, `${amount + 1n}`, `${amount}`],
    ]);
    expect(await told(scene.fixed, invoice(amount, due), invoice(amount, due - 86_400n))).toEqual([
      [month, none, none, `${due - 86_400n}`, `${due}`],
    ]);
    const [owing, owed] = [debtor, scene.fixed.agreement.terms.parties.seller].map((account) =>
      pad(account, { size: 32 }),
    );
    expect(await told(scene.fixed, owing ?? "0x", owed ?? "0x")).toContainEqual([
      ...[month, none, none, "the seller", "the buyer"],
    ]);
    const record = concatHex([word(numerator), word(numerator)]);
    const client = lying("eth_call", swapped(record, concatHex([word(numerator), word(numerator + 1n)])));
    const { differences } = await verifyInvoice(client, scene.where(scene.fixed));
    expect(differences.map(({ field }) => field)).toEqual(["what invoices stand for"]);
    const at = BigInt(NEW_YEAR + 71 * DAY);
    const earlier = lying("eth_call", swapped(word(at), word(at - 1n)));
    expect((await verifyInvoice(earlier, scene.where(scene.fixed))).differences).toEqual([
      {
        ...{ what: "amount", day: null, period: null, field: "closing" },
        ...{ recorded: `${at - 1n}`, computed: `${at}` },
      },
    ]);
  });

  test("terms that nobody signed", async () => {
    const { amount } = scene.fixed.agreement.terms.price;
    const dearer = await told(scene.fixed, word(amount), word(amount + 1n));
    expect(dearer[0]?.[0]).toBe("document");
    const from = BigInt(NEW_YEAR + 2 * DAY);
    const moved = await told(scene.swap, word(from), word(from - BigInt(DAY)));
    expect(moved[0]?.[0]).toBe("document");
  });
});
