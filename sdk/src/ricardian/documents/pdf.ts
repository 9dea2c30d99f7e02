// Prose as a PDF: the same bytes wherever it is made.
import type { Hex } from "viem";
import type { Invoice } from "../invoice/invoice.ts";
import { invoiceMarkdown } from "../invoice/text.ts";
import type { YearInvoice } from "../invoice/years.ts";
import { yearMarkdown } from "../invoice/yearText.ts";
import { blocksOf, plain, type Span } from "./blocks.ts";
import { defaultFonts, type Fonts } from "./fonts.ts";
import { type Cell, MEASURE, PAGE, Setter, type Type } from "./setter.ts";

/** What a PDF shows besides the prose. */
export interface PdfFacts {
  /** The agreement's digest, at the foot of each page. */
  readonly digest?: Hex;
  /** The file's date, unix seconds: that of signing, say. Default: 1970, as the time of rendering must not matter. */
  readonly date?: number;
  /** Default: those of the font packages, which only Node can read. */
  readonly fonts?: Fonts;
}

const TITLE: Type = { size: 20, leading: 25 };
const HEADING: Type = { size: 12, leading: 16 };
const BODY: Type = { size: 10, leading: 14.2 };
const TABLE: Type = { size: 8.6, leading: 11.6 };
const HANG = 34;

/** Parts of the measure: a column has what stands in it, wide ones share what is left. */
function columns(setter: Setter, rows: readonly (readonly Cell[])[]): number[] {
  const wants = (rows[0] ?? []).map((_, index) => {
    const wide = ({ text, style }: Span) => setter.width(text, style, TABLE.size);
    return (
      14 + Math.max(24, ...rows.map((row) => (row[index]?.spans ?? []).reduce((sum, span) => sum + wide(span), 0)))
    );
  });
  const widths: number[] = wants.map(() => 0);
  // The least first: each has what it asks for, up to an equal part of what is left.
  let left = MEASURE;
  for (const [place, index] of [...wants.keys()].sort((a, b) => (wants[a] ?? 0) - (wants[b] ?? 0)).entries()) {
    const width = Math.min(wants[index] ?? 0, left / (wants.length - place));
    widths[index] = width;
    left -= width;
  }
  // What is over goes to the last column, so that the others stand close.
  widths[widths.length - 1] = (widths.at(-1) ?? 0) + left;
  return widths.map((width) => width / MEASURE);
}

/**
 * Prose as a PDF with page numbers, the digest at each foot, and bookmarks.
 *
 * It holds no date and no id but its content's, so the same prose is the same file on every platform.
 *
 * @param markdown What `renderMarkdown` wrote.
 * @throws {@link UnknownMarkdownError}
 * @example
 * ```ts
 * import { renderPdf } from "@wattle/sdk/ricardian/documents";
 *
 * declare const prose: string;
 * const bytes = await renderPdf(prose, { digest: "0x0d1c8ff0a5b5c5c9e2b7f4dbd8cd1b0a1c9a9dfb2c4c3a5f1d6e7f8091a2b3c4" });
 * ```
 */
export async function renderPdf(markdown: string, facts: PdfFacts = {}): Promise<Uint8Array> {
  const blocks = blocksOf(markdown);
  const titled = blocks.find((block) => block.kind === "heading");
  const setter = new Setter(
    facts.fonts ?? (await defaultFonts()),
    titled ? plain(titled.spans) : "Agreement",
    facts.date ?? 0,
  );
  let indent = 0;
  for (const block of blocks) {
    switch (block.kind) {
      case "heading": {
        const type = block.level === 1 ? TITLE : HEADING;
        indent = 0;
        setter.y += block.level === 1 ? 0 : 14;
        // A heading stands with the first lines of what it heads.
        setter.need(type.leading + 3 * BODY.leading);
        setter.mark(plain(block.spans).replace(/\u00a0/g, " "));
        setter.paragraph(strong(block.spans), PAGE.left, type);
        setter.y += 5;
        break;
      }
      case "paragraph": {
        indent = block.number === undefined ? 0 : HANG;
        const margin = block.number === undefined ? undefined : { text: block.number, x: PAGE.left };
        setter.paragraph(block.spans, PAGE.left + indent, BODY, margin);
        setter.y += 5;
        break;
      }
      case "list":
        for (const item of block.items) {
          const [first, ...rest] = item;
          const letter = /^\([a-z]+\) /.exec(first?.text ?? "")?.[0];
          const left = PAGE.left + (indent || 14);
          if (first && letter !== undefined) {
            const spans = [{ ...first, text: first.text.slice(letter.length) }, ...rest];
            setter.paragraph(spans, left + 20, BODY, { text: letter.trim(), x: left });
          } else setter.paragraph(item, left, BODY);
          setter.y += 3;
        }
        setter.y += 3;
        break;
      case "table": {
        const right = (index: number) => block.right[index] ?? false;
        const head = block.head.map((spans, index): Cell => ({ spans: strong(spans), right: right(index) }));
        const rows = block.rows.map((row) => row.map((spans, index): Cell => ({ spans, right: right(index) })));
        setter.y += 2;
        setter.table(head, rows, columns(setter, [head, ...rows]), TABLE);
        setter.y += 10;
        break;
      }
    }
  }
  return setter.finish(facts.digest ?? "");
}

function strong(spans: readonly Span[]): Span[] {
  return spans.map(({ text }) => ({ text, style: "strong" }));
}

/**
 * An invoice as a PDF: a row a day, the proofs below.
 *
 * @throws {@link UnknownMarkdownError}
 * @example
 * ```ts
 * import type { Invoice } from "@wattle/sdk/ricardian";
 * import { renderInvoicePdf } from "@wattle/sdk/ricardian/documents";
 *
 * declare const invoice: Invoice;
 * const bytes = await renderInvoicePdf(invoice, { names: { seller: "Sonnenhof Energie GmbH" } });
 * ```
 */
export function renderInvoicePdf(
  invoice: Invoice,
  facts: PdfFacts & { readonly names?: Parameters<typeof invoiceMarkdown>[1] } = {},
): Promise<Uint8Array> {
  const { names, ...rest } = facts;
  const date = invoice.closed ?? invoice.to;
  return renderPdf(invoiceMarkdown(invoice, names), { digest: invoice.digest, date, ...rest });
}

/**
 * The invoice of a contract year as a PDF: a row a clause, with its formula.
 *
 * @throws {@link UnknownMarkdownError}
 * @example
 * ```ts
 * import type { YearInvoice } from "@wattle/sdk/ricardian";
 * import { renderYearInvoicePdf } from "@wattle/sdk/ricardian/documents";
 *
 * declare const invoice: YearInvoice;
 * const bytes = await renderYearInvoicePdf(invoice, { names: { seller: "Sonnenhof Energie GmbH" } });
 * ```
 */
export function renderYearInvoicePdf(
  invoice: YearInvoice,
  facts: PdfFacts & { readonly names?: Parameters<typeof yearMarkdown>[1] } = {},
): Promise<Uint8Array> {
  const { names, ...rest } = facts;
  const date = invoice.closed ?? invoice.to;
  return renderPdf(yearMarkdown(invoice, names), { digest: invoice.digest, date, ...rest });
}
