// Files of Green Button as a source: interval data becomes what registers would have shown.
import { createReadStream } from "node:fs";
import type { Intake, Source } from "../source.ts";
import { continueLocalTime, type Resolved } from "../validation/localTime.ts";
import type { SampleRegister } from "../validation/samples.ts";
import { MOST_WH, NANO } from "./decimal.ts";
import { meterName, SourceSettingsError } from "./errors.ts";
import { EspiError, type EspiFeed, EspiReader, type EspiSeries, type EspiZone } from "./espi.ts";
import type { MeterSample } from "./sample.ts";

/** A file, and whose it is. */
export interface GreenButtonSettings {
  /** Its name in logs; "greenButton" unless told. */
  readonly name?: string;
  readonly path: string;
  /** The name that samples have. */
  readonly meter: string;
  /** A part of the addresses of the MeterReadings to take, where the file has several of one direction. */
  readonly series?: string;
  /** What each direction counts; forward is "import", reverse "export" unless told. */
  readonly directions?: { readonly forward?: SampleRegister; readonly reverse?: SampleRegister };
  /** What the registers showed before the first interval, Wh; 0 unless told. For files of deltas. */
  readonly opening?: Readonly<Partial<Record<SampleRegister, bigint>>>;
  /** "utc", as the standard says; "local" for a utility that writes local time as if it were UTC. */
  readonly time?: "utc" | "local";
}

interface Moment {
  readonly registers: Partial<Record<SampleRegister, bigint>>;
  estimated: boolean;
}

/** Reads a feed from its text, however it is split. @throws EspiError */
export async function readEspi(chunks: AsyncIterable<string> | Iterable<string>): Promise<EspiFeed> {
  const reader = new EspiReader();
  for await (const chunk of chunks) reader.write(chunk);
  return reader.close();
}

/**
 * A feed's intervals as samples: at each interval's end what the registers show, Wh rounded down.
 *
 * R(t) = ⌊(opening · 10⁹ + Σ value · 10^(multiplier + 9)) / 10⁹⌋ over the deltas up to t, so that nothing is lost to rounding between
 * intervals; value · 10^multiplier where values are registers themselves. Directions are joined by time. An interval that is there twice
 * counts once; ones that overlap with others are an error.
 *
 * @throws EspiError, SourceSettingsError
 */
export function samplesOf(feed: EspiFeed, settings: Omit<GreenButtonSettings, "path">): MeterSample[] {
  const { name = "greenButton", directions = {}, opening = {}, time = "utc" } = settings;
  const meter = meterName(name, settings.meter);
  const chosen = feed.series.filter(({ href }) => href.includes(settings.series ?? ""));
  const moments = new Map<number, Moment>();
  for (const direction of [1, 19] as const) {
    const [series, other] = chosen.filter((one) => one.direction === direction);
    if (!series) continue;
    if (other) {
      throw new SourceSettingsError(
        name,
        `${series.href} and ${other.href} both have direction ${direction}: name one in \`series\``,
      );
    }
    const register = direction === 1 ? (directions.forward ?? "import") : (directions.reverse ?? "export");
    if (time === "local" && !feed.zone) throw new SourceSettingsError(name, "its file has no LocalTimeParameters");
    count(series, register, opening[register] ?? 0n, time === "local" ? feed.zone : undefined, moments);
  }
  const samples: MeterSample[] = [];
  for (const at of [...moments.keys()].sort((a, b) => a - b)) {
    const moment = moments.get(at);
    if (!moment) continue;
    samples.push({ meter, at, registers: moment.registers, ...(moment.estimated ? { estimated: true } : {}) });
  }
  return samples;
}

function count(
  series: EspiSeries,
  register: SampleRegister,
  opening: bigint,
  zone: EspiZone | undefined,
  moments: Map<number, Moment>,
): void {
  const intervals = placed(series, zone).sort((a, b) => a.start - b.start || a.end - b.end);
  const nano = 10n ** BigInt(NANO);
  const unit = 10n ** BigInt(NANO + series.multiplier);
  let shown = opening * nano;
  let last: (typeof intervals)[number] | undefined;
  for (const interval of intervals) {
    const { start, end, value, estimated, line } = interval;
    if (last && start < last.end) {
      if (start === last.start && end === last.end && value === last.value) continue;
      throw new EspiError(line, 0, `the interval from ${start} overlaps with one that ends at ${last.end}`);
    }
    last = interval;
    shown = series.cumulative ? value * unit : shown + value * unit;
    const wh = shown / nano;
    if (wh > MOST_WH) throw new EspiError(line, 0, `${register} comes to ${wh} Wh, more than a register holds`);
    let moment = moments.get(end);
    if (!moment) {
      moment = { registers: {}, estimated: false };
      moments.set(end, moment);
    }
    moment.registers[register] = wh;
    moment.estimated ||= estimated;
  }
}

/** Intervals with their true times; local ones by the zone's rules, in the file's order. */
function placed(series: EspiSeries, zone: EspiZone | undefined) {
  let last: number | undefined;
  return series.intervals.map(({ start: written, duration, value, estimated, line }) => {
    const start = zone ? continueLocalTime(resolveEspiTime(written, zone), last) : written;
    if (start === undefined) {
      throw new EspiError(line, 0, `the local time ${written} was not, or was twice and nothing tells which`);
    }
    last = start;
    return { start, end: start + duration, value, estimated, line };
  });
}

/**
 * When a local time was, by a file's own rules: clocks show UTC + tzOffset, and dstOffset more between the two rules.
 *
 * @param written Local time as if it were UTC, unix seconds.
 */
export function resolveEspiTime(written: number, zone: EspiZone): Resolved {
  const standard = written - zone.offset;
  if (zone.dstOffset === 0) return { kind: "once", at: standard };
  const year = new Date(written * 1_000).getUTCFullYear();
  // The start is told in standard time, the end in daylight time; both as clocks show them.
  const start = dstRule(zone.dstStart, year) - zone.offset;
  const end = dstRule(zone.dstEnd, year) - zone.offset - zone.dstOffset;
  const daylight = (at: number): boolean => (start < end ? at >= start && at < end : at >= start || at < end);
  const inDaylight = standard - zone.dstOffset;
  const times = [...(daylight(inDaylight) ? [inDaylight] : []), ...(daylight(standard) ? [] : [standard])];
  const [earlier, later] = times;
  if (earlier === undefined) return { kind: "never" };
  return later === undefined ? { kind: "once", at: earlier } : { kind: "twice", earlier, later };
}

/**
 * The moment of a rule in a year, as clocks show it: ESPI's DstRuleType packs month (bits 28–31), operator (25–27), day of the month (20–24),
 * day of the week (17–19, Monday 1), hour (12–16) and seconds (0–11). Operator 0: the day of the month; 1: the first such weekday on or after
 * it; 2 to 6: the first to fifth such weekday of the month; 7: the last.
 */
export function dstRule(rule: number, year: number): number {
  const field = (shift: number, bits: number): number => (rule >>> shift) & ((1 << bits) - 1);
  const [month, operator, dayOfMonth, weekday] = [field(28, 4), field(25, 3), field(20, 5), field(17, 3)];
  const seconds = field(12, 5) * 3_600 + field(0, 12);
  const midnight = (day: number): number => Date.UTC(year, month - 1, day) / 1_000;
  /** The first day from `from` on that is the weekday. */
  const firstFrom = (from: number): number => {
    const on = new Date(midnight(from) * 1_000).getUTCDay() || 7;
    return from + ((weekday - on + 7) % 7);
  };
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const day =
    operator === 0
      ? dayOfMonth
      : operator === 1
        ? firstFrom(dayOfMonth)
        : operator === 7
          ? firstFrom(days - 6)
          : firstFrom(1) + 7 * (operator - 2);
  return midnight(day) + seconds;
}

/**
 * A source that reads one file to its end. A file with a fault gives no sample at all: half a file would look like a meter that stood still.
 */
export function greenButtonSource(settings: GreenButtonSettings): Source {
  const { name = "greenButton", path } = settings;
  return {
    name,
    run: async (into: Intake, signal) => {
      const text = createReadStream(path, { encoding: "utf8" });
      const close = (): void => void text.destroy();
      signal.addEventListener("abort", close, { once: true });
      let feed: EspiFeed;
      try {
        feed = await readEspi(text);
      } catch (error) {
        if (signal.aborted) return;
        throw error;
      } finally {
        signal.removeEventListener("abort", close);
      }
      for (const sample of samplesOf(feed, settings)) {
        if (signal.aborted) return;
        await into.sample(sample);
      }
    },
  };
}
