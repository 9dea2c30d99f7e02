import { createReadStream } from "node:fs";
import { SaxesParser } from "saxes";
import { DataDirectoryError, DataFileError } from "../errors.ts";
import { PERIOD } from "./types.ts";

const NAMESPACE = "http://naesb.org/espi";

/** Energy of an interval, in the unit of its ReadingType; times in seconds. */
export interface Interval {
  readonly start: number;
  readonly duration: number;
  readonly value: number;
  readonly line: number;
  readonly column: number;
}

/** Where in a file, 1-based. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What an Atom entry of the feed says; links tie blocks to readings, and readings to their type. */
export interface Entry extends Place {
  self: string;
  up: string;
  readonly related: string[];
  readingType?: { readonly fields: Map<string, number>; readonly place: Place };
  readonly intervals: Interval[];
  hasBlock: boolean;
}

/**
 * Reads the entries of an Atom feed of ESPI resources as a stream, each interval checked.
 * @param file Its name in errors. @throws DataFileError, DataDirectoryError
 */
export async function parseEntries(path: string, file: string): Promise<Entry[]> {
  const parser = new SaxesParser({ xmlns: true, fileName: file });
  const entries: Entry[] = [];
  const open: string[] = [];
  let entry: Entry | undefined;
  let text = "";
  let place: Place = { line: 1, column: 1 };
  let fields: Map<string, number> | undefined;
  let fieldsPlace: Place = place;
  let reading: (Place & { start?: number; duration?: number; value?: number }) | undefined;
  const here = (): Place => ({ line: parser.line, column: parser.column + 1 });
  const fail = (where: Place, problem: string, field?: string, cause?: unknown) =>
    new DataFileError({ file, line: where.line, column: where.column, field }, problem, cause);
  const integer = (name: string): number => {
    const value = Number(text.trim());
    if (/^-?\d+$/.test(text.trim()) && Number.isSafeInteger(value)) return value;
    throw fail(place, `"${text.trim()}" is not a whole number`, name);
  };

  parser.on("error", (cause) => {
    const said = cause.message.replace(/^.*?:\d+:\d+: /, "").replace(/\.$/, "");
    throw fail(here(), `is not well-formed XML: ${said}`, undefined, cause);
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    open.push(local);
    text = "";
    place = here();
    if (local === "entry") entry = { ...place, self: "", up: "", related: [], intervals: [], hasBlock: false };
    if (local === "link" && entry) {
      const href = attributes.href?.value ?? "";
      const rel = attributes.rel?.value;
      if (rel === "self") entry.self = href;
      else if (rel === "up") entry.up = href;
      else if (rel === "related") entry.related.push(href);
    }
    if (uri !== NAMESPACE) return;
    if (local === "ReadingType") {
      fields = new Map();
      fieldsPlace = place;
    }
    if (local === "IntervalBlock" && entry) entry.hasBlock = true;
    if (local === "IntervalReading") reading = { ...place };
  });
  parser.on("text", (chunk) => {
    text += chunk;
  });
  parser.on("closetag", ({ local, uri }) => {
    open.pop();
    const parent = open.at(-1);
    if (local === "entry" && entry) {
      entries.push(entry);
      entry = undefined;
    }
    if (uri !== NAMESPACE) return;
    if (fields && parent === "ReadingType" && NUMERIC.has(local)) fields.set(local, integer(local));
    if (local === "ReadingType" && fields && entry) {
      entry.readingType = { fields, place: fieldsPlace };
      fields = undefined;
    }
    if (!reading) return;
    if (parent === "timePeriod" && local === "start") reading.start = aligned(integer(local), local);
    if (parent === "timePeriod" && local === "duration") reading.duration = spanned(integer(local), local);
    if (parent === "IntervalReading" && local === "value") reading.value = positive(integer(local), local);
    if (local === "IntervalReading") {
      const { start, duration, value, line, column } = reading;
      reading = undefined;
      const absent = start === undefined ? "start" : duration === undefined ? "duration" : "value";
      if (start === undefined || duration === undefined || value === undefined) {
        throw fail({ line, column }, "the IntervalReading lacks it", absent);
      }
      entry?.intervals.push({ start, duration, value, line, column });
    }
  });
  const aligned = (value: number, name: string) => {
    if (value >= 0 && value % PERIOD === 0) return value;
    throw fail(place, `${value} is not aligned to a settlement period of ${PERIOD} s`, name);
  };
  const spanned = (value: number, name: string) => {
    if (value === 900 || value === 1800 || value === 3600) return value;
    throw fail(place, `an interval of ${value} s, where 900, 1800 or 3600 s are read`, name);
  };
  const positive = (value: number, name: string) => {
    if (value >= 0) return value;
    throw fail(place, `${value} is negative`, name);
  };

  try {
    for await (const chunk of createReadStream(path, "utf8")) parser.write(chunk as string);
  } catch (cause) {
    if (cause instanceof DataFileError) throw cause;
    throw new DataDirectoryError(path, "cannot be read", cause);
  }
  parser.close();
  return entries;
}

const NUMERIC = new Set(["uom", "accumulationBehaviour", "flowDirection", "powerOfTenMultiplier"]);
