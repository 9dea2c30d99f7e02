// Prose as a page that stands by itself: no script, no font, no address of anything else.
import type { Hex } from "viem";
import { type Block, blocksOf, plain, type Span } from "./blocks.ts";

const STYLE = `
:root { color-scheme: light dark; --ink: #1d2126; --soft: #5b6470; --rule: #cfd5dc; --paper: #fff; --tint: #f4f6f8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8eb; --soft: #a5adb7; --rule: #3b424b; --paper: #16191d; --tint: #1f2429; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.55 "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", Cambria, Georgia, serif; font-variant-numeric: lining-nums; text-rendering: optimizeLegibility; }
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; }
h1 { font-size: 1.9rem; line-height: 1.2; font-weight: 600; letter-spacing: -0.01em; margin: 0 0 0.75rem; }
h2 { font-size: 1.15rem; line-height: 1.3; font-weight: 600; margin: 2.5rem 0 0.75rem; }
p { margin: 0 0 0.75rem; hyphens: manual; }
p.clause { display: grid; grid-template-columns: 3.25rem 1fr; align-items: baseline; }
p.clause > .number { color: var(--soft); font-size: 0.9em; font-variant-numeric: lining-nums tabular-nums; }
p.clause > .text { min-width: 0; }
ul { list-style: none; margin: -0.25rem 0 0.75rem 3.25rem; padding: 0; }
.opening ul { margin-left: 1.5rem; }
li { margin: 0 0 0.4rem; padding-left: 1.6rem; text-indent: -1.6rem; }
em { color: var(--soft); }
strong { font-weight: 600; }
code { font: 0.8em/1.4 "Source Code Pro", ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; text-indent: 0; }
nav { margin: 2rem 0; padding: 1rem 1.25rem; background: var(--tint); border-radius: 6px; }
nav ol { list-style: none; columns: 2; column-gap: 2rem; margin: 0; padding: 0; font-size: 0.9rem; }
nav li { break-inside: avoid; margin: 0 0 0.2rem; }
nav a { color: inherit; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
.scroll { overflow-x: auto; margin: 0 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; line-height: 1.4; }
th { text-align: left; font-weight: 600; border-bottom: 1.5px solid var(--ink); }
td { border-bottom: 1px solid var(--rule); vertical-align: top; }
th, td { padding: 0.32rem 0.75rem 0.32rem 0; }
.facts th { border-bottom: 1px solid var(--rule); vertical-align: top; white-space: nowrap; }
th.right, td.right { text-align: right; font-variant-numeric: lining-nums tabular-nums; }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 0.75rem; color: var(--soft); font-size: 0.8rem; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 0.75rem; margin: 0; }
footer dd { margin: 0; min-width: 0; }
@media (max-width: 34rem) {
  nav ol { columns: 1; }
  p.clause { grid-template-columns: 2.6rem 1fr; }
  ul { margin-left: 2.6rem; }
}
@page { size: A4; margin: 24mm 22mm 22mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Cambria, Georgia, serif; } }
@media print {
  :root { --ink: #000; --soft: #444; --rule: #bbb; --paper: #fff; --tint: #fff; }
  body { font-size: 10.5pt; line-height: 1.42; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2 { break-after: avoid; margin-top: 1.6em; }
  p, li { orphans: 2; widows: 2; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
}
`.trim();

/** Of so few headings no list is made. */
const SHORT = 4;

/** What a page shows besides the prose: it is not part of what is hashed. */
export interface PageFacts {
  /** The agreement's digest, shown at the foot. */
  readonly digest?: Hex;
  /** Further lines at the foot: label and value. */
  readonly foot?: readonly (readonly [label: string, value: string])[];
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function inline(spans: readonly Span[]): string {
  return spans
    .map(({ text, style }) => (style === "plain" ? escapeHtml(text) : `<${style}>${escapeHtml(text)}</${style}>`))
    .join("");
}

function anchor(text: string): string {
  return /^\d+/.exec(text)?.[0] ?? /^Schedule\s(\d+)/.exec(text)?.[0].replace(/\s/, "-").toLowerCase() ?? "top";
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading": {
      const text = plain(block.spans);
      return block.level === 1
        ? `<h1>${inline(block.spans)}</h1>`
        : `<h2 id="c${anchor(text)}">${inline(block.spans)}</h2>`;
    }
    case "paragraph":
      if (block.number === undefined) return `<p>${inline(block.spans)}</p>`;
      return `<p class="clause" id="c${block.number}"><span class="number">${block.number}</span> <span class="text">${inline(block.spans)}</span></p>`;
    case "list":
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join("\n")}\n</ul>`;
    case "table": {
      const side = (index: number) => (block.right[index] ? ' class="right"' : "");
      const head = block.head.map((cell, index) => `<th scope="col"${side(index)}>${inline(cell)}</th>`).join("");
      const cells = (row: (typeof block.rows)[number]) =>
        row.map((cell, index) => `<td${side(index)}>${inline(cell)}</td>`).join("");
      // Without a head the first cell says what the row is.
      if (block.head.every((cell) => cell.length === 0)) {
        const facts = block.rows.map(
          ([name = [], ...row]) => `<tr><th scope="row">${inline(name)}</th>${cells(row)}</tr>`,
        );
        return `<div class="scroll"><table class="facts">\n<tbody>\n${facts.join("\n")}\n</tbody>\n</table></div>`;
      }
      const rows = block.rows.map((row) => `<tr>${cells(row)}</tr>`);
      return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table></div>`;
    }
  }
}

/**
 * Prose as one HTML page: typeset for the screen and for paper, readable by a screen reader, without anything from elsewhere.
 *
 * @param markdown What `renderMarkdown` wrote.
 * @param facts What stands at the foot.
 * @throws {@link UnknownMarkdownError}
 * @example
 * ```ts
 * import { renderHtml } from "@wattle/sdk/ricardian/documents";
 *
 * declare const prose: string;
 * const page = renderHtml(prose);
 * ```
 */
export function renderHtml(markdown: string, facts: PageFacts = {}): string {
  const blocks = blocksOf(markdown);
  const titled = blocks.find((block) => block.kind === "heading" && block.level === 1);
  const title = titled?.kind === "heading" ? plain(titled.spans) : "Agreement";
  const first = blocks.findIndex((block) => block.kind === "heading" && block.level === 2);
  const opening = first === -1 ? blocks : blocks.slice(0, first);
  const contents = blocks.flatMap((block) => {
    if (block.kind !== "heading" || block.level !== 2) return [];
    const text = plain(block.spans);
    return `<li><a href="#c${anchor(text)}">${escapeHtml(text)}</a></li>`;
  });
  const foot = [...(facts.digest ? [["Digest", facts.digest] as const] : []), ...(facts.foot ?? [])];
  const lines = [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${STYLE}\n</style>`,
    "</head>",
    "<body>",
    "<main>",
    '<div class="opening">',
    ...opening.map(blockHtml),
    "</div>",
    ...(contents.length > SHORT ? [`<nav aria-label="Contents">\n<ol>\n${contents.join("\n")}\n</ol>\n</nav>`] : []),
    ...(first === -1 ? [] : blocks.slice(first).map(blockHtml)),
    ...(foot.length
      ? [
          `<footer>\n<dl>\n${foot.map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd><code>${escapeHtml(value)}</code></dd>`).join("\n")}\n</dl>\n</footer>`,
        ]
      : []),
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}
