// Markdown as blocks of a page: what HTML and PDF are both set from.
import MarkdownIt from "markdown-it";
import { BaseError } from "../../errors/base.ts";

/** Text of one style. */
export interface Span {
  readonly text: string;
  readonly style: "plain" | "strong" | "em" | "code";
}

/** A block of a page. A number stands before its text, in the margin. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly spans: readonly Span[] }
  | { readonly kind: "paragraph"; readonly number?: string; readonly spans: readonly Span[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
      /** Which columns stand to the right. */
      readonly right: readonly boolean[];
    };

/** Markdown that holds more than a document of this module does: HTML, images, links. */
export class UnknownMarkdownError extends BaseError {
  override readonly name = "UnknownMarkdownError";

  constructor(token: string) {
    super(`The prose holds Markdown that documents do not have: ${token}.`, {
      metaMessages: ["Give the prose that `renderMarkdown` wrote."],
    });
  }
}

type Token = ReturnType<InstanceType<typeof MarkdownIt>["parse"]>[number];

const NUMBER = /^S?\d+(\.\d+)?$/;
// A number stays with its unit, and a reference with its number; an apostrophe is set as one.
const STAYS: readonly (readonly [RegExp, string])[] = [
  [/(\d) (%|[kM]?Wh?\b|days?\b|hours?\b|months?\b|years?\b|[A-Z]{3,4}\b)/g, "$1\u00a0$2"],
  [/\b([Cc]lause|Schedule|chain|site|series) (?=[S\d“])/g, "$1\u00a0"],
  [/(?<=\p{L})'/gu, "’"],
];

function spansOf(inline: Token | undefined): Span[] {
  const spans: Span[] = [];
  let style: Span["style"] = "plain";
  for (const token of inline?.children ?? []) {
    if (token.type === "strong_open") style = "strong";
    else if (token.type === "em_open") style = "em";
    else if (token.type === "strong_close" || token.type === "em_close") style = "plain";
    else if (token.type === "code_inline") spans.push({ text: token.content, style: "code" });
    else if (token.type === "text" || token.type === "text_special") {
      if (token.content === "") continue;
      const last = spans.at(-1);
      if (last?.style === style) spans[spans.length - 1] = { text: last.text + token.content, style };
      else spans.push({ text: token.content, style });
    } else throw new UnknownMarkdownError(token.type);
  }
  return spans.map(({ text, style }) => ({
    style,
    text: style === "code" ? text : STAYS.reduce((kept, [space, fixed]) => kept.replace(space, fixed), text),
  }));
}

/** A clause's number, if a paragraph begins with one. */
function paragraph(spans: readonly Span[]): Block {
  const [first, second, ...rest] = spans;
  if (first?.style !== "strong" || !NUMBER.test(first.text)) return { kind: "paragraph", spans };
  const body = second ? [{ ...second, text: second.text.replace(/^ /, "") }, ...rest] : [];
  return { kind: "paragraph", number: first.text, spans: body.filter(({ text }) => text !== "") };
}

/**
 * Prose as blocks.
 *
 * @throws {@link UnknownMarkdownError}
 */
export function blocksOf(markdown: string): Block[] {
  const tokens = new MarkdownIt({ html: false, linkify: false, typographer: false }).parse(markdown, {});
  const blocks: Block[] = [];
  let at = 0;
  /** The spans of each inline token up to the closing of what is open here. */
  const inlines = (close: string): Span[][] => {
    const found: Span[][] = [];
    for (; tokens[at]?.type !== close; at += 1) {
      const token = tokens[at];
      if (!token) throw new UnknownMarkdownError(`no ${close}`);
      if (token.type === "inline") found.push(spansOf(token));
    }
    return found;
  };
  for (; at < tokens.length; at += 1) {
    const { type = "", tag = "" } = tokens[at] ?? {};
    if (type === "heading_open") {
      if (tag !== "h1" && tag !== "h2") throw new UnknownMarkdownError(tag);
      const [spans = []] = inlines("heading_close");
      blocks.push({ kind: "heading", level: tag === "h1" ? 1 : 2, spans });
    } else if (type === "paragraph_open") {
      const [spans = []] = inlines("paragraph_close");
      blocks.push(paragraph(spans));
    } else if (type === "bullet_list_open") {
      blocks.push({ kind: "list", items: inlines("bullet_list_close") });
    } else if (type === "table_open") {
      const opened = at;
      const head = inlines("thead_close");
      const right = tokens
        .slice(opened, at)
        .filter((token) => token.type === "th_open")
        .map((token) => token.attrGet("style") === "text-align:right");
      const rows: Span[][][] = [];
      for (; tokens[at]?.type !== "table_close"; at += 1) {
        if (tokens[at]?.type === "tr_open") rows.push(inlines("tr_close"));
      }
      blocks.push({ kind: "table", head, rows, right });
    } else throw new UnknownMarkdownError(type);
  }
  return blocks;
}

/** Text without style. */
export function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
