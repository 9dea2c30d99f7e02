import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dstRule,
  type GreenButtonSettings,
  greenButtonSource,
  readEspi,
  resolveEspiTime,
  samplesOf,
} from "../../src/sources/greenButton.ts";
import { offsetAt, resolveLocalTime } from "../../src/validation/index.ts";
import { Taken } from "./support.ts";

const T0 = Date.parse("2026-03-01T00:00:00Z") / 1_000;

interface Interval {
  readonly start: number;
  readonly duration?: number;
  readonly value: number | string | bigint;
  readonly quality?: number;
}

interface Reading {
  readonly id: string;
  readonly direction?: number;
  readonly behaviour?: number;
  readonly multiplier?: number | string;
  readonly uom?: number;
  readonly intervals: readonly Interval[];
}

const entry = (self: string, up: string, related: readonly string[], content: string): string =>
  `<entry>\n<id>urn:uuid:${self}</id>\n<link rel="self" href="${self}"/>\n<link rel="up" href="${up}"/>\n${related
    .map((href) => `<link rel="related" href="${href}"/>\n`)
    .join("")}<content>\n${content}\n</content>\n</entry>\n`;

const block = (intervals: readonly Interval[]): string =>
  `<espi:IntervalBlock>\n${intervals
    .map(
      ({ start, duration = 900, value, quality }) =>
        `<espi:IntervalReading>${quality === undefined ? "" : `<espi:ReadingQuality><espi:quality>${quality}</espi:quality></espi:ReadingQuality>`}<espi:timePeriod><espi:duration>${duration}</espi:duration><espi:start>${start}</espi:start></espi:timePeriod><espi:value>${value}</espi:value></espi:IntervalReading>`,
    )
    .join("\n")}\n</espi:IntervalBlock>`;

/** A feed as utilities send it; the types last, so that nothing rests on their order. */
function feedOf(readings: readonly Reading[], rest = ""): string {
  const point = "/espi/1_1/resource/RetailCustomer/9/UsagePoint/1";
  const body = readings.map(({ id, direction = 1, behaviour = 4, multiplier = 0, uom = 72, intervals }) => {
    const reading = `${point}/MeterReading/${id}`;
    const type = `/espi/1_1/resource/ReadingType/${id}`;
    const days = Array.from({ length: Math.ceil(intervals.length / 96) }, (_, i) =>
      intervals.slice(96 * i, 96 * i + 96),
    );
    return (
      entry(reading, `${point}/MeterReading`, [`${reading}/IntervalBlock`, type], "<espi:MeterReading/>") +
      days
        .map((day, i) => entry(`${reading}/IntervalBlock/${i}`, `${reading}/IntervalBlock`, [], block(day)))
        .join("") +
      entry(
        type,
        "/espi/1_1/resource/ReadingType",
        [],
        `<espi:ReadingType><espi:accumulationBehaviour>${behaviour}</espi:accumulationBehaviour><espi:commodity>1</espi:commodity><espi:flowDirection>${direction}</espi:flowDirection><espi:powerOfTenMultiplier>${multiplier}</espi:powerOfTenMultiplier><espi:uom>${uom}</espi:uom></espi:ReadingType>`,
      )
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xmlns:espi="http://naesb.org/espi">\n${rest}${body.join("")}</feed>\n`;
}

const quarter = (n: number, value: number | string | bigint): Interval => ({ start: T0 + n * 900, value });
const samples = async (text: string, change: Partial<GreenButtonSettings> = {}) =>
  samplesOf(await readEspi([text]), { meter: "grid", ...change });

describe("Green Button", () => {
  test("deltas of both directions become registers, joined by time", async () => {
    const text = feedOf([
      { id: "1", intervals: [quarter(0, 250), quarter(1, 300)] },
      { id: "2", direction: 19, intervals: [quarter(1, 40)] },
    ]);
    expect(await samples(text, { opening: { import: 10_000n, export: 500n } })).toEqual([
      { meter: "grid", at: T0 + 900, registers: { import: 10_250n } },
      { meter: "grid", at: T0 + 1_800, registers: { import: 10_550n, export: 540n } },
    ]);
  });

  test("multipliers are kept exactly, and rounded down in the register only", async () => {
    const thirds = await samples(
      feedOf([{ id: "1", multiplier: -3, intervals: [quarter(0, 333), quarter(1, 333), quarter(2, 334)] }]),
    );
    expect(thirds.map(({ registers }) => registers.import)).toEqual([0n, 0n, 1n]);
    const kilo = await samples(feedOf([{ id: "1", multiplier: 3, intervals: [quarter(0, 2)] }]));
    expect(kilo[0]?.registers.import).toBe(2_000n);
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -9, max: 9 }),
        (values, multiplier) => {
          const intervals = values.map((value, n) => ({
            ...quarter(n, value),
            duration: 900,
            value: BigInt(value),
            estimated: false,
            line: n,
          }));
          const series = [{ href: "/1", direction: 1 as const, cumulative: false, multiplier, intervals }];
          const last = samplesOf({ series, zone: undefined }, { meter: "grid" }).at(-1);
          const sum = BigInt(values.reduce((a, b) => a + b, 0));
          expect(last?.registers.import).toBe((sum * 10n ** BigInt(multiplier + 9)) / 10n ** 9n);
        },
      ),
    );
  });

  test("registers that are written as such are taken as such", async () => {
    const text = feedOf([{ id: "1", behaviour: 3, intervals: [quarter(0, 70_250), quarter(1, 70_300)] }]);
    expect((await samples(text)).map(({ registers }) => registers.import)).toEqual([70_250n, 70_300n]);
  });

  test("what the utility estimated is marked", async () => {
    const text = feedOf([
      {
        id: "1",
        intervals: [
          { ...quarter(0, 1), quality: 17 },
          { ...quarter(1, 1), quality: 8 },
        ],
      },
    ]);
    expect((await samples(text)).map(({ estimated }) => estimated)).toEqual([undefined, true]);
  });

  test("an interval that is there twice counts once; one that overlaps is an error with its line", async () => {
    const twice = feedOf([{ id: "1", intervals: [quarter(0, 5), quarter(0, 5), quarter(1, 5)] }]);
    expect((await samples(twice)).map(({ registers }) => registers.import)).toEqual([5n, 10n]);
    const over = feedOf([{ id: "1", intervals: [quarter(0, 5), { start: T0 + 450, value: 5 }] }]);
    const line = over.split("\n").findIndex((text) => text.includes(`<espi:start>${T0 + 450}<`)) + 1;
    await expect(samples(over)).rejects.toMatchObject({ name: "EspiError", line });
  });

  test("two series of one direction are told apart by their address, or not taken", async () => {
    const text = feedOf([
      { id: "15min", intervals: [quarter(0, 5)] },
      { id: "daily", intervals: [{ start: T0, duration: 86_400, value: 700 }] },
    ]);
    await expect(samples(text)).rejects.toThrow("MeterReading/daily both have direction 1");
    expect(await samples(text, { series: "15min" })).toHaveLength(1);
  });

  test("a year of quarter hours is read in pieces of any size, and comes out whole", async () => {
    const year = Array.from({ length: 35_040 }, (_, n) => quarter(n, n % 400));
    const text = feedOf([{ id: "1", intervals: year }]);
    const pieces = function* (): Generator<string> {
      for (let at = 0; at < text.length; at += 60_001) yield text.slice(at, at + 60_001);
    };
    const all = samplesOf(await readEspi(pieces()), { meter: "grid" });
    expect(all).toHaveLength(35_040);
    expect(all.at(-1)).toEqual({
      meter: "grid",
      at: T0 + 35_040 * 900,
      registers: { import: BigInt(year.reduce((sum, { value }) => sum + Number(value), 0)) },
    });
  });

  test("a file is a source that ends with it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wattle-green-"));
    try {
      const path = join(folder, "usage.xml");
      await writeFile(path, feedOf([{ id: "1", intervals: [quarter(0, 5), quarter(1, 5)] }]));
      const taken = new Taken();
      await greenButtonSource({ path, meter: "grid" }).run(taken, new AbortController().signal);
      expect(taken.samples.map(({ registers }) => registers.import)).toEqual([5n, 10n]);
      const stopped = new AbortController();
      stopped.abort();
      await greenButtonSource({ path, meter: "grid" }).run(taken, stopped.signal);
      expect(taken.samples).toHaveLength(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("local time in a file", () => {
  // California's rules: second Sunday of March, first of November, at two.
  const PACIFIC = { offset: -8 * 3_600, dstOffset: 3_600, dstStart: 0x360e2000, dstEnd: 0xb40e2000 };
  const ZONE = `<entry><link rel="self" href="/LocalTimeParameters/1"/><content><espi:LocalTimeParameters><espi:dstEndRule>B40E2000</espi:dstEndRule><espi:dstOffset>3600</espi:dstOffset><espi:dstStartRule>360E2000</espi:dstStartRule><espi:tzOffset>-28800</espi:tzOffset></espi:LocalTimeParameters></content></entry>`;
  const shown = (iso: string): number => Date.parse(`${iso}Z`) / 1_000;

  test("the packed rules say when clocks change", () => {
    expect(dstRule(PACIFIC.dstStart, 2026)).toBe(shown("2026-03-08T02:00"));
    expect(dstRule(PACIFIC.dstEnd, 2026)).toBe(shown("2026-11-01T02:00"));
    expect(dstRule(0x3e0e2000, 2026)).toBe(shown("2026-03-29T02:00")); // Europe: the last Sunday
    expect(dstRule(0x30e02000, 2026)).toBe(shown("2026-03-14T02:00")); // the 14th
    expect(dstRule(0x328e2000, 2026)).toBe(shown("2026-03-08T02:00")); // the first Sunday on or after the 8th
  });

  test("agrees with the time zone database, the hour that was twice and the one that was not included", () => {
    fc.assert(
      fc.property(fc.integer({ min: shown("2008-01-01T00:00"), max: shown("2037-12-31T00:00") }), (at) => {
        const written = at + offsetAt(at, "America/Los_Angeles");
        const date = new Date(written * 1_000);
        const local = {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
        };
        expect(resolveEspiTime(written, PACIFIC)).toEqual(resolveLocalTime(local, "America/Los_Angeles"));
      }),
      { numRuns: 500 },
    );
    expect(resolveEspiTime(shown("2026-03-08T02:30"), PACIFIC)).toEqual({ kind: "never" });
    expect(resolveEspiTime(shown("2026-11-01T01:30"), PACIFIC)).toMatchObject({ kind: "twice" });
  });

  test("a day of 25 hours comes out as 100 quarter hours in a row", async () => {
    const hours = [0, 1, 1, 2, 3];
    const intervals = hours.flatMap((hour) =>
      [0, 15, 30, 45].map((minute) => ({ start: shown("2026-11-01T00:00") + hour * 3_600 + minute * 60, value: 10 })),
    );
    const all = await samples(feedOf([{ id: "1", intervals }], ZONE), { time: "local" });
    const first = Date.parse("2026-11-01T07:00:00Z") / 1_000;
    expect(all.map(({ at }) => at)).toEqual(intervals.map((_, i) => first + (i + 1) * 900));
    expect(all.at(-1)?.registers.import).toBe(200n);
  });

  test("an hour that was not is an error with its line", async () => {
    const intervals = [{ start: shown("2026-03-08T02:30"), value: 10 }];
    await expect(samples(feedOf([{ id: "1", intervals }], ZONE), { time: "local" })).rejects.toThrow(
      /Line \d+.*local time/,
    );
    await expect(samples(feedOf([{ id: "1", intervals }]), { time: "local" })).rejects.toThrow("LocalTimeParameters");
  });
});

describe("a file with a fault is named by its line, and gives nothing", () => {
  const good = feedOf([{ id: "1", intervals: [quarter(0, 5), quarter(1, 6)] }]);
  const lineOf = (text: string, part: string): number => text.split("\n").findIndex((line) => line.includes(part)) + 1;

  test.each([
    [
      "a tag that is not closed",
      good.replace("</espi:IntervalBlock>\n</content>", "</content >"),
      "</content >",
      "well-formed",
    ],
    ["a value that is no number", good.replace("<espi:value>6<", "<espi:value>6.5<"), "6.5", 'value is "6.5"'],
    ["a negative value", good.replace("<espi:value>6<", "<espi:value>-6<"), "-6", 'value is "-6"'],
    [
      "an interval of no length",
      good.replaceAll("<espi:duration>900<", "<espi:duration>0<"),
      "<espi:duration>0<",
      "lasts 0 s",
    ],
    ["no start", good.replaceAll(/<espi:start>\d+<\/espi:start>/g, ""), "<espi:value>5<", 'start is ""'],
    ["an entity that is not declared", good.replace("<espi:value>6<", "<espi:value>&six;<"), "&six;", "well-formed"],
  ])("%s", async (_, text, part, why) => {
    const error = await samples(text).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "EspiError", line: lineOf(text, part), message: expect.stringContaining(why) });
  });

  test("intervals without their MeterReading, and readings without their type", async () => {
    await expect(
      samples(good.replaceAll('/MeterReading/1"/>\n<link rel="up"', '/MeterReading/2"/>\n<link rel="up"')),
    ).rejects.toThrow("belongs to no MeterReading");
    await expect(
      samples(good.replaceAll("ReadingType/1", "ReadingType/3").replace("ReadingType/3", "ReadingType/1")),
    ).rejects.toThrow("has no ReadingType");
  });

  test("other units than Wh, other directions than two", async () => {
    await expect(samples(feedOf([{ id: "1", uom: 38, intervals: [quarter(0, 5)] }]))).rejects.toThrow("unit 38");
    await expect(samples(feedOf([{ id: "1", direction: 4, intervals: [quarter(0, 5)] }]))).rejects.toThrow(
      "flowDirection is 4",
    );
    await expect(samples(feedOf([{ id: "1", behaviour: 12, intervals: [quarter(0, 5)] }]))).rejects.toThrow(
      "accumulationBehaviour is 12",
    );
  });
});

describe("attack", () => {
  test("an XML entity bomb is refused at its document type, before anything is expanded", async () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE feed [\n<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n]>\n<feed>&b;</feed>`;
    await expect(samples(bomb)).rejects.toMatchObject({
      name: "EspiError",
      message: expect.stringContaining("document type"),
    });
    const outside = `<!DOCTYPE feed SYSTEM "file:///etc/passwd">\n<feed/>`;
    await expect(samples(outside)).rejects.toThrow("document type");
  });

  test("a text, a name or a depth without end is refused, not held", async () => {
    const endless = function* (head: string, part: string): Generator<string> {
      yield head;
      for (;;) yield part.repeat(1_000);
    };
    await expect(readEspi(endless("<feed>", "xxxxxxxxxx"))).rejects.toThrow(/no tag for \d+ characters/);
    await expect(readEspi(endless("<feed", "xxxxxxxxxx"))).rejects.toThrow(/no tag for \d+ characters/);
    await expect(readEspi(endless('<feed a="', "xxxxxxxxxx"))).rejects.toThrow(/no tag for \d+ characters/);
    await expect(readEspi(endless("<feed><!--", "xxxxxxxxxx"))).rejects.toThrow(/no tag for \d+ characters/);
    await expect(readEspi(endless("<feed>", "<a>"))).rejects.toThrow("32 elements deep");
    const long = feedOf([{ id: "1", intervals: [quarter(0, "9".repeat(1_000))] }]);
    await expect(readEspi([long])).rejects.toThrow("more than 256 characters");
  });

  test("a multiplier or a value that makes a number without end is refused", async () => {
    await expect(samples(feedOf([{ id: "1", multiplier: 999_999_999, intervals: [quarter(0, 5)] }]))).rejects.toThrow(
      "beyond ±9",
    );
    await expect(
      samples(feedOf([{ id: "1", multiplier: "9".repeat(40), intervals: [quarter(0, 5)] }])),
    ).rejects.toThrow("powerOfTenMultiplier");
    const most = feedOf([{ id: "1", multiplier: 9, intervals: [quarter(0, "999999999999999999")] }]);
    await expect(samples(most)).rejects.toThrow("more than a register holds");
    await expect(samples(feedOf([{ id: "1", intervals: [quarter(0, "9".repeat(19))] }]))).rejects.toThrow(
      "not a whole number",
    );
  });
});
