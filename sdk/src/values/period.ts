// The settlement period: 900 s, counted from the Unix epoch. No local clock takes part, so a day has 96 of them also when clocks change.
import { DAY, lastPeriodEnd, PERIOD, requirePeriodEnd } from "../measurement/period.ts";

/** Seconds in a period. */
export const seconds = PERIOD;

/** Periods in a UTC day. */
export const perDay = DAY / PERIOD;

/**
 * The end of the period that a time belongs to, unix seconds. A period holds its end and not its start: (end − 900, end].
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * Period.endOf(1_782_000_001); // 1_782_000_900
 * Period.endOf(1_782_000_900); // 1_782_000_900
 * ```
 */
export function endOf(time: number): number {
  return Math.ceil(time / PERIOD) * PERIOD;
}

/**
 * Whether a time is a period's end: a whole multiple of 900 s.
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * Period.isAligned(1_782_000_900); // true
 * ```
 */
export function isAligned(time: number): boolean {
  return Number.isSafeInteger(time) && time % PERIOD === 0;
}

/**
 * The last period that is over at a time: what can be read, posted or settled then.
 *
 * @param time Unix seconds.
 * @returns Its end, unix seconds.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * Period.latest(1_782_000_950); // 1_782_000_900
 * ```
 */
export function latest(time: number): number {
  return lastPeriodEnd(time);
}

/**
 * The period ends in (from, to], in order.
 *
 * @param from A period end, unix seconds; not among them.
 * @param to A period end, unix seconds; the last of them.
 * @throws {@link UnalignedPeriodError} when either is no period end.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * [...Period.between(1_782_000_000, 1_782_001_800)]; // [1_782_000_900, 1_782_001_800]
 * ```
 */
export function* between(from: number, to: number): Generator<number, void, undefined> {
  const first = requirePeriodEnd(from) + PERIOD;
  const last = requirePeriodEnd(to);
  for (let end = first; end <= last; end += PERIOD) yield end;
}

/**
 * The 96 period ends of the UTC day that a time belongs to: 00:15 to 24:00. Midnight, as a period's end, closes the day before it.
 *
 * @param time Unix seconds, after the first period of 1970.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * Period.ofDay(Date.UTC(2026, 2, 29, 12) / 1000).length; // 96, though clocks change in Europe that day
 * ```
 */
export function ofDay(time: number): readonly number[] {
  const midnight = Math.ceil(time / DAY) * DAY - DAY;
  return Array.from({ length: perDay }, (_, i) => midnight + (i + 1) * PERIOD);
}

/**
 * A period's end as text: ISO 8601, UTC, to the minute.
 *
 * @param end A period end, unix seconds.
 * @throws {@link UnalignedPeriodError} when it is none.
 * @example
 * ```ts
 * import { Period } from "@wattle/sdk";
 *
 * Period.format(1_782_000_900); // "2026-06-21T00:15Z"
 * ```
 */
export function format(end: number): string {
  return `${new Date(requirePeriodEnd(end) * 1000).toISOString().slice(0, 16)}Z`;
}
