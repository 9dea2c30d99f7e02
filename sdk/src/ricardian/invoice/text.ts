// An invoice as data and as pages: JSON and CSV list every period, the page every day.
import { DAY, PERIOD } from "../../measurement/period.ts";
import { formatDecimal } from "../../values/decimal.ts";
import { day, decimal, energy, escapeText, time, Writer } from "../text/format.ts";
import { formulaOf } from "./formula.ts";
import type { Invoice, InvoiceDay, InvoicePeriod } from "./invoice.ts";

/**
 * An invoice as JSON: every period with its proof, whole numbers beyond 2^53 as decimal texts, keys always in the same order.
 *
 * @example
 * ```ts
 * import { type Invoice, invoiceJson } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: Invoice;
 * JSON.parse(invoiceJson(invoice)).amount; // "136800"
 * ```
 */
export function invoiceJson(invoice: Invoice): string {
  const { id, digest, terms, days, others, ...facts } = invoice;
  const formula = formulaOf(terms, invoice.currency);
  const { seller, buyer, currency: token } = terms.parties;
  const ordered = { agreement: id, digest, seller, buyer, token, formula, ...facts, days, others };
  return JSON.stringify(ordered, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

/** When each period of a day ends, but the last. */
const CLOCK = Array.from({ length: DAY / PERIOD }, (_, k) => time((k + 1) * PERIOD).slice(11, -1));

const HEAD =
  "period_end,site,register,share_bp,energy_wh,status,index_per_kwh,formula,price_per_kwh,amount,fleet,batch,leaf,profile";

/** A text as a field of CSV. A leading sign that a spreadsheet would take for a formula is kept from it. */
export function csvText(text: string): string {
  const kept = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(kept) ? `"${kept.replaceAll('"', '""')}"` : kept;
}

/** A formula holds commas where it has a function, and is text also where a spreadsheet would reckon. */
const csvFormula = (formula: string) => (formula.includes(",") ? `"${formula}"` : csvText(formula));

/**
 * An invoice as CSV (RFC 4180): a row for each plant and period, prices and amounts exact in the currency's unit; the other amounts below. The amounts add
 * up to the month's before its one rounding. Where energy was agreed, two more columns: how much, and what the amount has of the difference.
 *
 * @example
 * ```ts
 * import { type Invoice, invoiceCsv } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: Invoice;
 * invoiceCsv(invoice).split("\r\n")[1];
 * ```
 */
export function invoiceCsv(invoice: Invoice): string {
  const { decimals } = invoice.currency;
  const agrees = invoice.days.some(({ periods }) => periods.some(({ agreed }) => agreed !== undefined));
  const rows = [agrees ? `${HEAD},agreed_wh,deviation` : HEAD];
  const prices = new Map<bigint, string>();
  const price = (value: bigint | null) => {
    if (value === null) return "";
    let text = prices.get(value);
    if (text === undefined) {
      text = formatDecimal(value, 18 + decimals);
      prices.set(value, text);
    }
    return text;
  };
  const amount = (numerator: bigint) => formatDecimal(numerator, 21 + decimals);
  const agreedOf = (period?: InvoicePeriod) => {
    if (!agrees) return "";
    return period?.agreed === undefined ? ",," : `,${period.agreed},${amount(period.deviation ?? 0n)}`;
  };
  for (const { deliveries, periods, start } of invoice.days) {
    const date = day(start);
    const ends = periods.map(({ end }, k) => (end === start + DAY ? time(end) : `${date}T${CLOCK[k]}Z`));
    const single = deliveries.length === 1 && deliveries[0];
    for (const { site, register, share, proof, energies } of deliveries) {
      const proved = `${proof.fleet},${proof.batch},${proof.leaf},${proof.profile}`;
      for (const [k, own] of energies.entries()) {
        const period = periods[k];
        if (!period) continue;
        // A period's amount stands with its only plant, else in a row of its own.
        const worth = single && period.energy === own ? amount(period.numerator) : "";
        rows.push(
          `${ends[k]},${site},${register},${share},${own},${period.status},${price(period.index)},${csvFormula(period.formula)},${price(period.price)},${worth},${proved}${agreedOf(worth === "" ? undefined : period)}`,
        );
      }
    }
    for (const [k, period] of periods.entries()) {
      if (single && single.energies[k] === period.energy) continue;
      rows.push(
        `${ends[k]},all,,,${period.energy},${period.status},${price(period.index)},${csvFormula(period.formula)},${price(period.price)},${amount(period.numerator)},,,,${agreedOf(period)}`,
      );
    }
  }
  for (const { label, clause, numerator } of invoice.others) {
    rows.push(`,${csvText(label)},${csvText(clause)},,,other,,,,${amount(numerator)},,,,${agreedOf()}`);
  }
  return `${rows.join("\r\n")}\r\n`;
}

/** The mean of a day's index, weighted by energy; a dash where there is none. */
function meanIndex({ periods }: InvoiceDay, decimals: number): string {
  let sum = 0n;
  let weight = 0n;
  for (const period of periods) {
    if (period.index === null || period.energy === 0n) continue;
    sum += period.index * period.energy;
    weight += period.energy;
  }
  // To a hundredth of a thousandth of a unit, cut: it explains and settles nothing.
  return weight === 0n ? "–" : cut(sum / weight, 18 + decimals, 5);
}

/** A number cut to some decimals, all of them written. */
export function cut(value: bigint, places: number, shown: number): string {
  const step = 10n ** BigInt(Math.max(0, places - shown));
  const whole = value / step;
  const [, sign = "", rest = ""] = /^(−?)(.*)$/.exec(decimal(whole, Math.min(places, shown))) ?? [];
  const [units = "0", fraction = ""] = rest.split(".");
  const width = Math.min(places, shown);
  return `${whole === 0n ? "" : sign}${units}${width > 0 ? `.${fraction.padEnd(width, "0")}` : ""}`;
}

const NOTES: Readonly<Record<string, string>> = {
  outside: "not the agreement's",
  suspended: "suspended",
  excluded: "excluded",
  test: "of test energy",
  gap: "after a gap",
  pending: "pending",
};

function notesOf({ periods }: InvoiceDay): string {
  return Object.entries(NOTES)
    .map(([status, note]) => [note, periods.filter((period) => period.status === status).length] as const)
    .filter(([, count]) => count > 0)
    .map(([note, count]) => `${count} ${note}`)
    .join(", ");
}

/** What was agreed for the invoice's days, where anything was. */
function agreedRows({ days, terms }: Invoice): string[] {
  const agreed = days.flatMap(({ periods }) => periods.flatMap((period) => period.agreed ?? []));
  if (agreed.length === 0) return [];
  const sum = agreed.reduce((total, wh) => total + wh, 0n);
  return [`| ${terms.volume.kind === "MATCHED" ? "Consumption" : "Agreed energy"} | ${energy(sum)} |`];
}

/**
 * An invoice as Markdown, a row a day: what HTML and PDF are set from.
 *
 * @param names What the parties are called; default: by account.
 * @example
 * ```ts
 * import { type Invoice, invoiceMarkdown } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: Invoice;
 * invoiceMarkdown(invoice, { seller: "Sonnenhof Energie GmbH", buyer: "Piekarnia Łódź" });
 * ```
 */
export function invoiceMarkdown(
  invoice: Invoice,
  names: { readonly seller?: string; readonly buyer?: string } = {},
): string {
  const { terms, currency, days, others, amount, invoiced } = invoice;
  const writer = new Writer({ currency }, []);
  const { seller, buyer } = terms.parties;
  const party = (name: string | undefined, account: string) =>
    name === undefined ? writer.address(account) : `${escapeText(name)}, ${writer.address(account)}`;
  const balance = amount - invoiced;
  const owed = balance < 0n ? "The Seller owes the Buyer" : "The Buyer owes the Seller";
  const unit = escapeText(currency.symbol);
  const last = day(invoice.to - 1);
  const notes = days.map(notesOf);
  const noted = notes.some((note) => note !== "");
  const parts = [
    `# Invoice ${day(invoice.from)} to ${last}`,
    `**${owed} ${writer.money(balance < 0n ? -balance : balance)}**, ${invoice.due === null ? "not due yet" : `due ${time(invoice.due)}`}.`,
    [
      "| | |",
      "| --- | --- |",
      `| Seller | ${party(names.seller, seller)} |`,
      `| Buyer | ${party(names.buyer, buyer)} |`,
      `| Agreement | \`0x${invoice.id.toString(16).padStart(64, "0")}\` |`,
      `| Document in force | \`${invoice.digest}\` |`,
      `| Month closed | ${invoice.closed === null ? "not yet" : time(invoice.closed)} |`,
      `| Contract energy | ${energy(invoice.energy)} |`,
      ...agreedRows(invoice),
      ...(invoice.pending > 0n ? [`| Of it without a price yet | ${energy(invoice.pending)} |`] : []),
      `| Amount of the month | ${writer.money(amount)} |`,
      ...(invoiced !== 0n ? [`| Invoiced before | ${writer.money(invoiced)} |`] : []),
      `| Amount of a period | ${escapeText(formulaOf(terms, currency))} |`,
    ].join("\n"),
    "## Days",
    [
      `| Day (UTC) | Energy, kWh | Mean index, ${unit}/kWh | Amount, ${unit} |${noted ? " Periods |" : ""}`,
      `| --- | ---: | ---: | ---: |${noted ? " --- |" : ""}`,
      ...days.map((each, index) => {
        const amount = cut(each.numerator, 21 + currency.decimals, currency.decimals);
        const facts = [day(each.start), cut(each.energy, 3, 3), meanIndex(each, currency.decimals), amount];
        return `| ${[...facts, ...(noted ? [notes[index]] : [])].join(" | ")} |`;
      }),
    ].join("\n"),
    "Days are cut to a unit of the currency to be read; the month is rounded once, from exact sums, toward zero. JSON and CSV of this invoice list every period exactly.",
  ];
  if (others.length > 0) {
    parts.push(
      "## Other amounts",
      [
        `| What | Clause | Amount, ${unit} |`,
        "| --- | --- | ---: |",
        ...others.map(
          ({ label, clause, numerator }) =>
            `| ${escapeText(label)} | \`${clause}\` | ${cut(numerator, 21 + currency.decimals, currency.decimals)} |`,
        ),
      ].join("\n"),
    );
  }
  const proofs = days.flatMap(({ start, deliveries }) =>
    deliveries.map(
      ({ site, proof }) => `| ${day(start)} | ${site} | ${proof.fleet} | ${proof.leaf} | \`${proof.batch}\` |`,
    ),
  );
  if (proofs.length > 0) {
    parts.push(
      "## Proofs of the readings",
      "A day's periods are proved by one leaf of a final batch, whose profile commits to them.",
      ["| Day | Site | Fleet | Leaf | Batch |", "| --- | ---: | ---: | ---: | --- |", ...proofs].join("\n"),
    );
  }
  const told = days.flatMap(({ start, told: calls }) =>
    calls.flatMap(({ claims }) =>
      claims.map(({ site, batch, wh }) => `| ${day(start)} | ${site} | ${cut(wh, 3, 3)} | \`${batch}\` |`),
    ),
  );
  if (told.length > 0) {
    parts.push(
      "## Readings without their proofs",
      "The oracle held these to their batches when they were settled. Their leaves are in no transaction's data, because another contract made the call: the day's energy is the contract's own sum.",
      ["| Day | Site | Energy, kWh | Batch |", "| --- | ---: | ---: | --- |", ...told].join("\n"),
    );
  }
  return `${parts.join("\n\n")}\n`;
}
