// Sources that write local time. A day has 23 or 25 hours twice a year: one local hour then is missing, or there twice.

/** A local date and time, as a display shows it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** What a local time is in unix seconds; or that it was twice, or not at all. */
export type Resolved =
  | { readonly kind: "once"; readonly at: number }
  /** Clocks were set back: before, and after they were. */
  | { readonly kind: "twice"; readonly earlier: number; readonly later: number }
  /** Clocks were set forward over it. */
  | { readonly kind: "never" }
  /** No such date, or no such time of day. */
  | { readonly kind: "invalid" };

const DAY = 86_400;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * When a local time was, in a zone of the IANA database: all t with local(t) = the time given. local(t) = t + offset(t), so t is given −
 * offset for an offset that the zone has within a day of it, where that gives the local time back.
 *
 * @param zone For example "Europe/Berlin".
 * @throws RangeError for a zone that the database does not have.
 */
export function resolveLocalTime(local: LocalTime, zone: string): Resolved {
  const { year, month, day, hour, minute, second } = local;
  const naive = Date.UTC(year, month - 1, day, hour, minute, second) / 1_000;
  const back = new Date(naive * 1_000);
  const valid =
    Number.isFinite(naive) &&
    back.getUTCFullYear() === year &&
    back.getUTCMonth() === month - 1 &&
    back.getUTCDate() === day &&
    back.getUTCHours() === hour &&
    back.getUTCMinutes() === minute &&
    back.getUTCSeconds() === second;
  if (!valid) return { kind: "invalid" };
  const offsets = new Set([offsetAt(naive - DAY, zone), offsetAt(naive, zone), offsetAt(naive + DAY, zone)]);
  const times = [...offsets]
    .map((offset) => naive - offset)
    .filter((at) => at + offsetAt(at, zone) === naive)
    .sort((a, b) => a - b);
  const [earlier, later] = times;
  if (earlier === undefined) return { kind: "never" };
  return later === undefined ? { kind: "once", at: earlier } : { kind: "twice", earlier, later };
}

/**
 * Local times of a file, one after the other: the hour that was twice is told apart by the order of its rows, the first pass before
 * clocks were set back, the second after. `undefined` where order does not tell.
 *
 * @param last The moment of the row before, unix seconds; undefined for the first.
 */
export function continueLocalTime(resolved: Resolved, last: number | undefined): number | undefined {
  if (resolved.kind === "once") return resolved.at;
  if (resolved.kind !== "twice" || last === undefined) return undefined;
  if (last < resolved.earlier) return resolved.earlier;
  return last < resolved.later ? resolved.later : undefined;
}

/** Seconds that a zone is ahead of UTC at a moment. */
export function offsetAt(at: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at * 1_000)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1_000 - Math.floor(at);
}
