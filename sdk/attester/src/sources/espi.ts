// Green Button: ESPI (NAESB REQ.21) in an Atom feed, read as a stream. Only interval data of electrical energy is looked at.
import { BaseError } from "@wattle/sdk";
import { SaxesParser } from "saxes";

/** A file that is no Green Button file, or says what cannot be; where, and why. */
export class EspiError extends BaseError {
  override readonly name = "EspiError";
  readonly line: number;
  readonly column: number;

  constructor(line: number, column: number, why: string, cause?: unknown) {
    super(`Line ${line}, column ${column}: ${why}.`, {
      ...(cause === undefined ? {} : { cause }),
      metaMessages: ["Nothing of the file was taken. Mend it, or download it again."],
    });
    this.line = line;
    this.column = column;
  }
}

/** Energy of an interval, as it stands in the file. */
export interface EspiInterval {
  /** Unix seconds, as the file has them. */
  readonly start: number;
  /** Seconds. */
  readonly duration: number;
  /** In units of the series: Wh · 10^multiplier. */
  readonly value: bigint;
  /** Whether a ReadingQuality says that it was estimated, edited or projected. */
  readonly estimated: boolean;
  readonly line: number;
}

/** One MeterReading: its intervals and their type. */
export interface EspiSeries {
  /** The entry's own address. */
  readonly href: string;
  /** 1 forward, delivered to the customer; 19 reverse, received from. */
  readonly direction: 1 | 19;
  /** What a value is: energy of its interval (4), or what the register showed at its end (1 bulk, 3 cumulative). */
  readonly cumulative: boolean;
  /** Power of ten of the values, Wh. */
  readonly multiplier: number;
  readonly intervals: readonly EspiInterval[];
}

/** LocalTimeParameters, for files whose times are local. */
export interface EspiZone {
  /** Seconds that standard time is ahead of UTC. */
  readonly offset: number;
  /** Seconds that clocks are put forward. */
  readonly dstOffset: number;
  /** ESPI's packed rules for when. */
  readonly dstStart: number;
  readonly dstEnd: number;
}

/** What a file holds. */
export interface EspiFeed {
  readonly series: readonly EspiSeries[];
  readonly zone: EspiZone | undefined;
}

interface ReadingType {
  readonly href: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
}

interface Block {
  /** Where it belongs, known at its entry's end: links may stand behind the content. */
  up: readonly string[];
  readonly intervals: EspiInterval[];
  readonly line: number;
}

const WH = 72;
const DEPTH = 32;
/** Text without a tag, and names, are never longer. */
const SILENCE = 65_536;
const TEXT = 256;
const MOST_INTERVALS = 4_000_000;
const DELTA = 4;
/** Manually edited, estimated in two ways, questionable, derived, projected, mixed (ESPI QualityOfReading). */
const ESTIMATES = new Set([7, 8, 9, 10, 11, 12, 13]);
const KEPT = new Set([
  "uom",
  "flowDirection",
  "powerOfTenMultiplier",
  "accumulationBehaviour",
  "commodity",
  "start",
  "duration",
  "value",
  "quality",
  "tzOffset",
  "dstOffset",
  "dstStartRule",
  "dstEndRule",
]);

/**
 * Reads a feed, chunk by chunk. Nothing but the intervals is held, and what makes sense of them.
 *
 * A document type is refused before a parser could expand what it declares; so are depths, texts and counts that no such file has.
 *
 * @throws EspiError, with the line.
 */
export class EspiReader {
  readonly #parser = new SaxesParser({ xmlns: false, position: true });
  readonly #path: string[] = [];
  readonly #types: ReadingType[] = [];
  readonly #readings: { readonly href: string; readonly related: readonly string[]; readonly line: number }[] = [];
  readonly #blocks: Block[] = [];
  #zone: EspiZone | undefined;
  /** The open entry's links, by relation. */
  #links: { self: string; up: string[]; related: string[] } = { self: "", up: [], related: [] };
  #fields = new Map<string, string>();
  #block: Block | undefined;
  #ofEntry: Block[] = [];
  #reading: { fields: Map<string, string>; estimated: boolean; line: number } | undefined;
  #kind: "MeterReading" | "ReadingType" | undefined;
  #text = "";
  #count = 0;
  /** Where the last event ended, and characters since. */
  #silent = 0;

  constructor() {
    this.#parser.on("error", (cause) => this.#fail("it is not well-formed XML", cause));
    this.#parser.on("doctype", () => this.#fail("it declares a document type, which a Green Button file never does"));
    this.#parser.on("opentag", ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#parser.on("closetag", ({ name }) => this.#close(localName(name)));
    this.#parser.on("text", (text) => this.#addText(text));
    this.#parser.on("cdata", (text) => this.#addText(text));
  }

  /** Takes the next characters. */
  write(chunk: string): void {
    for (let at = 0; at < chunk.length; at += SILENCE) {
      const piece = chunk.slice(at, at + SILENCE);
      this.#silent += piece.length;
      this.#parser.write(piece);
      if (this.#silent > 2 * SILENCE) this.#fail(`there was no tag for ${this.#silent} characters`);
    }
  }

  /** Ends the file. */
  close(): EspiFeed {
    this.#parser.close();
    const series = this.#readings.flatMap((reading) => this.#seriesOf(reading));
    for (const { up, line } of this.#blocks) {
      if (!this.#readings.some(({ href }) => up.some((target) => belongs(target, href)))) {
        throw new EspiError(line, 0, "its IntervalBlock belongs to no MeterReading of the file");
      }
    }
    return { series, zone: this.#zone };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#silent = 0;
    this.#path.push(name);
    if (this.#path.length > DEPTH) this.#fail(`it is more than ${DEPTH} elements deep`);
    this.#text = "";
    const line = this.#parser.line;
    if (name === "entry") this.#links = { self: "", up: [], related: [] };
    else if (name === "link") this.#link(attributes.rel, attributes.href);
    else if (name === "ReadingType" || name === "LocalTimeParameters") this.#fields = new Map();
    else if (name === "IntervalBlock") this.#block = { up: [], intervals: [], line };
    else if (name === "IntervalReading") this.#reading = { fields: new Map(), estimated: false, line };
    if (name === "MeterReading" || name === "ReadingType") this.#kind = name;
  }

  #link(rel: string | undefined, href: string | undefined): void {
    if (!href) return;
    if (rel === "self") this.#links.self = href;
    else if (rel === "up") this.#links.up.push(href);
    else if (rel === "related") this.#links.related.push(href);
  }

  #addText(text: string): void {
    if (!KEPT.has(this.#path.at(-1) ?? "")) return;
    this.#text += text;
    if (this.#text.length > TEXT) this.#fail(`<${this.#path.at(-1)}> holds more than ${TEXT} characters`);
  }

  #close(name: string): void {
    this.#silent = 0;
    this.#path.pop();
    if (KEPT.has(name)) this.#leaf(name, this.#text.trim());
    else if (name === "IntervalReading") this.#interval();
    else if (name === "IntervalBlock" && this.#block) {
      this.#ofEntry.push(this.#block);
      this.#block = undefined;
    } else if (name === "LocalTimeParameters") this.#zone = this.#zoneOf(this.#fields);
    else if (name === "entry") this.#entry();
  }

  #leaf(name: string, text: string): void {
    const parent = this.#path.at(-1);
    if (!this.#reading) {
      if (parent === "ReadingType" || parent === "LocalTimeParameters") this.#fields.set(name, text);
    } else if (name === "quality") {
      if (ESTIMATES.has(Number(text))) this.#reading.estimated = true;
    } else if (parent === "timePeriod" || (parent === "IntervalReading" && name === "value")) {
      this.#reading.fields.set(name, text);
    }
  }

  #interval(): void {
    const reading = this.#reading;
    this.#reading = undefined;
    if (!reading || !this.#block) return;
    const { fields, estimated, line } = reading;
    const start = this.#integer(fields, "start");
    const duration = this.#integer(fields, "duration");
    const value = fields.get("value") ?? "";
    if (duration <= 0 || duration > 366 * 86_400) this.#fail(`an interval lasts ${duration} s`);
    if (start < 0 || start > 2 ** 40) this.#fail(`an interval begins at ${start}`);
    if (!/^\d{1,18}$/.test(value)) this.#fail(`an interval's value is "${value}", not a whole number from 0`);
    if (++this.#count > MOST_INTERVALS) this.#fail(`it has more than ${MOST_INTERVALS} intervals`);
    this.#block.intervals.push({ start, duration, value: BigInt(value), estimated, line });
  }

  #entry(): void {
    const { self, related } = this.#links;
    const line = this.#parser.line;
    if (this.#kind === "MeterReading") this.#readings.push({ href: self, related: [...related], line });
    if (this.#kind === "ReadingType") this.#types.push({ href: self, fields: this.#fields, line });
    this.#kind = undefined;
    for (const block of this.#ofEntry) block.up = [...this.#links.up, self];
    this.#blocks.push(...this.#ofEntry);
    this.#ofEntry = [];
  }

  #zoneOf(fields: ReadonlyMap<string, string>): EspiZone {
    const rule = (name: string): number => {
      const text = fields.get(name) ?? "";
      if (!/^[0-9a-fA-F]{8}$/.test(text)) this.#fail(`its ${name} is "${text}", not 8 hexadecimal digits`);
      return Number.parseInt(text, 16);
    };
    const dstOffset = this.#integer(fields, "dstOffset");
    const none = dstOffset === 0;
    return {
      offset: this.#integer(fields, "tzOffset"),
      dstOffset,
      dstStart: none ? 0 : rule("dstStartRule"),
      dstEnd: none ? 0 : rule("dstEndRule"),
    };
  }

  #integer(fields: ReadonlyMap<string, string>, name: string): number {
    const text = fields.get(name) ?? "";
    if (!/^-?\d{1,15}$/.test(text)) this.#fail(`its ${name} is "${text}", not a whole number`);
    return Number(text);
  }

  /** A MeterReading of energy with its blocks; none for other quantities. */
  #seriesOf({ href, related, line }: { href: string; related: readonly string[]; line: number }): EspiSeries[] {
    const intervals = this.#blocks
      .filter(({ up }) => up.some((target) => belongs(target, href)))
      .flatMap((b) => b.intervals);
    if (intervals.length === 0) return [];
    const type = this.#types.find((one) => related.includes(one.href));
    if (!type) throw new EspiError(line, 0, `the MeterReading ${href} has no ReadingType in the file`);
    const field = (name: string, otherwise?: number): number => {
      const text = type.fields.get(name);
      if (text === undefined && otherwise !== undefined) return otherwise;
      if (text !== undefined && /^-?\d{1,9}$/.test(text)) return Number(text);
      throw new EspiError(type.line, 0, `the ReadingType ${type.href} has the ${name} "${text ?? ""}"`);
    };
    const uom = field("uom");
    if (uom !== WH) {
      if (field("commodity", 1) > 2) return []; // gas, water: not ours
      throw new EspiError(type.line, 0, `the ReadingType ${type.href} is in unit ${uom}, not in Wh (72)`);
    }
    const direction = field("flowDirection", 1);
    if (direction !== 1 && direction !== 19) {
      throw new EspiError(type.line, 0, `its flowDirection is ${direction}, neither forward (1) nor reverse (19)`);
    }
    const behaviour = field("accumulationBehaviour", DELTA);
    if (behaviour !== DELTA && behaviour !== 1 && behaviour !== 3) {
      throw new EspiError(
        type.line,
        0,
        `its accumulationBehaviour is ${behaviour}, not bulk (1), cumulative (3) or delta (4)`,
      );
    }
    const multiplier = field("powerOfTenMultiplier", 0);
    if (Math.abs(multiplier) > 9)
      throw new EspiError(type.line, 0, `its powerOfTenMultiplier is ${multiplier}, beyond ±9`);
    return [{ href, direction, cumulative: behaviour !== DELTA, multiplier, intervals }];
  }

  #fail(why: string, cause?: unknown): never {
    throw new EspiError(this.#parser.line, this.#parser.column, why, cause);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** An IntervalBlock's `up` (or own) address lies below its MeterReading's. */
function belongs(target: string, reading: string): boolean {
  return target === reading || target.startsWith(`${reading}/`);
}
