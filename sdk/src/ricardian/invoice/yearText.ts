// The invoice of a contract year as data and as a page.
import { formatDecimal } from "../../values/decimal.ts";
import { day, energy, escapeText, time, Writer } from "../text/format.ts";
import { csvText, cut } from "./text.ts";
import type { YearInvoice } from "./years.ts";

/**
 * A year's invoice as JSON: its lines with quantity, price and formula, the sums that they come from, whole numbers beyond 2^53 as decimal texts.
 *
 * @example
 * ```ts
 * import { type YearInvoice, yearJson } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: YearInvoice;
 * JSON.parse(yearJson(invoice)).amount; // "13000000"
 * ```
 */
export function yearJson(invoice: YearInvoice): string {
  const { id, digest, terms, ...facts } = invoice;
  const { seller, buyer, currency: token } = terms.parties;
  const ordered = { agreement: id, digest, seller, buyer, token, ...facts };
  return JSON.stringify(ordered, (_, value) => (typeof value === "bigint" ? String(value) : value));
}

/**
 * A year's invoice as CSV (RFC 4180): a row a line, prices and amounts exact in the currency's unit. The amounts add up to the year's before its one rounding.
 *
 * @example
 * ```ts
 * import { type YearInvoice, yearCsv } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: YearInvoice;
 * yearCsv(invoice).split("\r\n")[1];
 * ```
 */
export function yearCsv({ lines, currency: { decimals } }: YearInvoice): string {
  const rows = lines.map(({ label, clause, energy: wh, price, formula, uncapped, numerator }) =>
    [
      ...[csvText(label), csvText(clause), wh, price === null ? "" : formatDecimal(price, 18 + decimals)],
      ...[`"${formula}"`, uncapped === null ? "" : formatDecimal(uncapped, decimals)],
      formatDecimal(numerator, 21 + decimals),
    ].join(","),
  );
  return `${["line,clause,energy_wh,price_per_kwh,formula,before_caps,amount", ...rows].join("\r\n")}\r\n`;
}

/**
 * A year's invoice as Markdown: what HTML and PDF are set from.
 *
 * @param names What the parties are called; default: by account.
 * @example
 * ```ts
 * import { type YearInvoice, yearMarkdown } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: YearInvoice;
 * yearMarkdown(invoice, { seller: "Sonnenhof Energie GmbH", buyer: "Piekarnia Łódź" });
 * ```
 */
export function yearMarkdown(
  invoice: YearInvoice,
  names: { readonly seller?: string; readonly buyer?: string } = {},
): string {
  const { terms, currency, lines, amount, sums, reckoning } = invoice;
  const writer = new Writer({ currency }, []);
  const { seller, buyer } = terms.parties;
  const party = (name: string | undefined, account: string) =>
    name === undefined ? writer.address(account) : `${escapeText(name)}, ${writer.address(account)}`;
  const owed = amount < 0n ? "The Seller owes the Buyer" : "The Buyer owes the Seller";
  const unit = escapeText(currency.symbol);
  const last = day(invoice.to - 1);
  return `${[
    `# Invoice of contract year ${invoice.year + 1}, ${day(invoice.from)} to ${last}`,
    `**${owed} ${writer.money(amount < 0n ? -amount : amount)}**, ${invoice.due === null ? "not due yet" : `due ${time(invoice.due)}`}.`,
    [
      "| | |",
      "| --- | --- |",
      `| Seller | ${party(names.seller, seller)} |`,
      `| Buyer | ${party(names.buyer, buyer)} |`,
      `| Agreement | \`0x${invoice.id.toString(16).padStart(64, "0")}\` |`,
      `| Document in force | \`${invoice.digest}\` |`,
      `| Year closed | ${invoice.closed === null ? "not yet" : time(invoice.closed)} |`,
      `| Days in force | ${reckoning.inForce} |`,
      `| Energy taken | ${energy(sums.wh)} |`,
      `| Minimum, less what nobody answers for | ${energy(reckoning.minimum)} |`,
      ...(reckoning.maximum > 0n ? [`| Maximum | ${energy(reckoning.maximum)} |`] : []),
      ...(invoice.invoiced !== amount && invoice.invoiced !== 0n
        ? [`| Invoiced before | ${writer.money(invoice.invoiced)} |`]
        : []),
    ].join("\n"),
    "## Amounts",
    [
      `| What | Clause | Energy, kWh | Formula | Amount, ${unit} |`,
      "| --- | --- | ---: | --- | ---: |",
      ...lines.map(
        ({ label, clause, energy: wh, formula, numerator }) =>
          `| ${escapeText(label)} | \`${clause}\` | ${cut(wh, 3, 3)} | ${escapeText(formula)} | ${cut(numerator, 21 + currency.decimals, currency.decimals)} |`,
      ),
    ].join("\n"),
    "Lines are cut to a unit of the currency to be read; the year is rounded once, from exact sums, toward zero.",
  ].join("\n\n")}\n`;
}
