// Sets lines and tables on pages of a PDF. Every measure is in points; the same input is set the same everywhere.
import PDFDocument from "pdfkit";
import type { Span } from "./blocks.ts";
import type { Fonts } from "./fonts.ts";

export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 62, top: 66, bottom: 72 };
export const MEASURE = PAGE.width - PAGE.left - PAGE.right;

const INK = "#16191d";
export const SOFT = "#5b6470";
export const RULE = "#b9c0c8";

/** How text is set. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly color?: string;
}

interface Run {
  readonly style: Span["style"];
  text: string;
  width: number;
}

interface Line {
  runs: Run[];
  width: number;
}

/** A cell of a table: spans, set to the left or the right of its column. */
export interface Cell {
  readonly spans: readonly Span[];
  readonly right?: boolean;
}

/** Monospaced letters look larger than serif ones of the same size. */
const CODE = 0.82;

/** One PDF being set. */
export class Setter {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #widths = new Map<string, number>();
  y = PAGE.top;

  /** @param date Unix seconds, of what the file is of: never when it was made. */
  constructor(fonts: Fonts, title: string, date: number) {
    this.#pdf = new PDFDocument({
      size: "A4",
      margin: 0,
      bufferPages: true,
      lang: "en",
      displayTitle: true,
      pdfVersion: "1.7",
      // The file's id is made from these, so they must not know when it was made.
      info: { Title: title, Producer: "Wattle", Creator: "Wattle", CreationDate: new Date(date * 1000) },
    });
    for (const [name, bytes] of Object.entries(fonts)) this.#pdf.registerFont(name, Buffer.from(bytes));
    this.#pdf.on("data", (chunk: Uint8Array) => this.#chunks.push(chunk));
  }

  #face(style: Span["style"], size: number): void {
    this.#pdf.font(style).fontSize(style === "code" ? size * CODE : size);
  }

  width(text: string, style: Span["style"], size: number): number {
    const key = `${style} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      this.#face(style, 1_000);
      width = this.#pdf.widthOfString(text) / 1_000;
      this.#widths.set(key, width);
    }
    return width * size;
  }

  /** Spans as lines of at most a width. A hash breaks anywhere, a word only where it alone is too wide. */
  lines(spans: readonly Span[], size: number, width: number): Line[] {
    const lines: Line[] = [{ runs: [], width: 0 }];
    const put = (text: string, style: Span["style"], wide: number) => {
      const line = lines.at(-1);
      if (!line) return;
      const last = line.runs.at(-1);
      if (last?.style === style) {
        last.text += text;
        last.width += wide;
      } else line.runs.push({ style, text, width: wide });
      line.width += wide;
    };
    const room = () => width - (lines.at(-1)?.width ?? 0);
    // What no break may part: the pieces of one word, whatever their styles.
    let word: { text: string; style: Span["style"]; wide: number }[] = [];
    const flush = () => {
      const wide = word.reduce((sum, piece) => sum + piece.wide, 0);
      if (wide > room() && (lines.at(-1)?.width ?? 0) > 0 && wide <= width) lines.push({ runs: [], width: 0 });
      for (const piece of word) {
        if (piece.wide <= room()) put(piece.text, piece.style, piece.wide);
        else {
          for (const sign of piece.text) {
            const one = this.width(sign, piece.style, size);
            if (one > room()) lines.push({ runs: [], width: 0 });
            put(sign, piece.style, one);
          }
        }
      }
      word = [];
    };
    for (const { text, style } of spans) {
      for (const part of text.split(/( )/)) {
        if (part === "") continue;
        if (part !== " ") word.push({ text: part, style, wide: this.width(part, style, size) });
        else {
          flush();
          const space = this.width(" ", style, size);
          if ((lines.at(-1)?.width ?? 0) > 0 && space <= room()) put(" ", style, space);
        }
      }
    }
    flush();
    return lines;
  }

  /** A new page where less than this is left. */
  need(height: number): boolean {
    if (this.y + height <= PAGE.height - PAGE.bottom) return false;
    this.page();
    return true;
  }

  page(): void {
    this.#pdf.addPage({ size: "A4", margin: 0 });
    this.y = PAGE.top;
  }

  #line(line: Line, x: number, y: number, { size, color = INK }: Type): void {
    let at = x;
    for (const { text, style, width } of line.runs) {
      this.#face(style, size);
      // Text is set on one baseline, whatever its size.
      this.#pdf.fillColor(color).text(text, at, y, { lineBreak: false, baseline: "alphabetic" });
      at += width;
    }
  }

  /** Spans from x on, with a number in the margin before the first line. */
  paragraph(
    spans: readonly Span[],
    x: number,
    type: Type,
    margin?: { readonly text: string; readonly x: number },
  ): void {
    const lines = this.lines(spans, type.size, PAGE.width - PAGE.right - x);
    // Two lines at least begin and end a page.
    this.need(type.leading * Math.min(lines.length, lines.length === 3 ? 3 : 2));
    for (const [index, line] of lines.entries()) {
      if (index === lines.length - 2) this.need(2 * type.leading);
      else this.need(type.leading);
      if (index === 0 && margin) {
        const number = { runs: [{ style: "plain", text: margin.text, width: 0 }], width: 0 } satisfies Line;
        this.#line(number, margin.x, this.y + type.size, { ...type, color: SOFT });
      }
      this.#line(line, x, this.y + type.size, type);
      this.y += type.leading;
    }
  }

  /** A table over the measure, its head repeated on each page. @param widths Parts of the measure. */
  table(head: readonly Cell[], rows: readonly (readonly Cell[])[], widths: readonly number[], type: Type): void {
    const gap = 10;
    const lefts = widths.map(
      (_, index) => PAGE.left + MEASURE * widths.slice(0, index).reduce((sum, part) => sum + part, 0),
    );
    const row = (cells: readonly Cell[], rule: { color: string; width: number }, again?: () => void) => {
      const set = cells.map(({ spans }, index) => this.lines(spans, type.size, MEASURE * (widths[index] ?? 0) - gap));
      const height = type.leading * Math.max(1, ...set.map(({ length }) => length)) + 5;
      if (this.need(height)) again?.();
      for (const [index, lines] of set.entries()) {
        const left = lefts[index] ?? PAGE.left;
        for (const [at, line] of lines.entries()) {
          const shift = cells[index]?.right ? MEASURE * (widths[index] ?? 0) - gap - line.width : 0;
          this.#line(line, left + shift, this.y + type.size + at * type.leading, type);
        }
      }
      this.y += height;
      const y = this.y - 2;
      this.#pdf
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.width - PAGE.right, y)
        .lineWidth(rule.width)
        .strokeColor(rule.color)
        .stroke();
    };
    const headed = head.some(({ spans }) => spans.length > 0);
    const heading = () => headed && row(head, { color: INK, width: 0.8 });
    this.need(type.leading * 3 + 12);
    heading();
    for (const cells of rows) row(cells, { color: RULE, width: 0.4 }, heading);
  }

  /** A mark in the reader's list of contents, here. */
  mark(title: string): void {
    this.#pdf.outline.addItem(title);
  }

  /** The bytes, with a foot on each page: a line of text and the page's number. */
  finish(foot: string): Promise<Uint8Array> {
    const { start, count } = this.#pdf.bufferedPageRange();
    const type = { size: 7.5, leading: 10, color: SOFT };
    for (let page = start; page < start + count; page += 1) {
      this.#pdf.switchToPage(page);
      const y = PAGE.height - 38;
      const number = `${page - start + 1} / ${count}`;
      const wide = this.width(number, "plain", 8.5);
      const at = (text: string, style: Span["style"], width: number): Line => ({
        runs: [{ text, style, width }],
        width,
      });
      this.#line(at(foot, "code", 0), PAGE.left, y, type);
      this.#line(at(number, "plain", wide), PAGE.width - PAGE.right - wide, y, { ...type, size: 8.5 });
    }
    return new Promise((resolve, reject) => {
      this.#pdf.on("error", reject);
      this.#pdf.on("end", () => resolve(joined(this.#chunks)));
      this.#pdf.end();
    });
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
