// Reference periods and the dates that agreements are fixed by, UTC: `ReferencePeriods` and `FixingMath` of the contracts.
import { BaseError } from "../errors/base.ts";
import { Calendar } from "../generated/types.ts";
import { DAY } from "../measurement/period.ts";

const MONTHS = { [Calendar.MONTH]: 1, [Calendar.QUARTER]: 3, [Calendar.YEAR]: 12 } as const;
const EPOCH = 1970;

/** A lag that reaches back before 1970. */
export class LagTooLongError extends BaseError {
  override readonly name = "LagTooLongError";

  constructor(month: number, lag: number) {
    super(`A lag of ${lag} reaches back before period 0 from ${month}.`, {
      metaMessages: ["Give the lag in the series' own reference periods."],
    });
  }
}

/** The month that a time is in, from January 1970. */
function monthAt(time: number): number {
  const date = new Date(time * 1000);
  return (date.getUTCFullYear() - EPOCH) * 12 + date.getUTCMonth();
}

/**
 * The reference period that a time is in, from the one that begins 1970-01-01.
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { Calendar, referencePeriodAt } from "@wattle/sdk";
 *
 * referencePeriodAt(Calendar.MONTH, 1_768_478_400); // 672: January 2026
 * ```
 */
export function referencePeriodAt(calendar: Calendar, time: number): number {
  return calendar === Calendar.DAY ? Math.floor(time / DAY) : Math.floor(monthAt(time) / MONTHS[calendar]);
}

/**
 * When a reference period begins and ends, unix seconds.
 *
 * @example
 * ```ts
 * import { Calendar, referencePeriodBounds } from "@wattle/sdk";
 *
 * referencePeriodBounds(Calendar.MONTH, 672); // { start: 1767225600, end: 1769904000 }
 * ```
 */
export function referencePeriodBounds(calendar: Calendar, period: number): { start: number; end: number } {
  if (calendar === Calendar.DAY) return { start: period * DAY, end: (period + 1) * DAY };
  const startOf = (at: number) => Date.UTC(EPOCH, at * MONTHS[calendar], 1) / 1000;
  return { start: startOf(period), end: startOf(period + 1) };
}

/**
 * The anniversary of a day, 00:00 UTC; of 29 February it is the 28th in other years.
 *
 * @param from Unix seconds. @param count Years after it.
 * @example
 * ```ts
 * import { anniversaryOf } from "@wattle/sdk";
 *
 * anniversaryOf(1_709_208_000, 1); // 1740700800: 2025-02-28, of 2024-02-29
 * ```
 */
export function anniversaryOf(from: number, count: number): number {
  const date = new Date(from * 1000);
  const [year, month] = [date.getUTCFullYear() + count, date.getUTCMonth()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), last)) / 1000;
}

/**
 * The reference month of an anniversary: its own less the lag, from January 1970.
 *
 * @param time Unix seconds. @param lag Months.
 * @throws {@link LagTooLongError}
 * @example
 * ```ts
 * import { referenceMonthOf } from "@wattle/sdk";
 *
 * referenceMonthOf(1_768_478_400, 3); // 669: October 2025
 * ```
 */
export function referenceMonthOf(time: number, lag: number): number {
  const month = monthAt(time);
  if (lag > month) throw new LagTooLongError(month, lag);
  return month - lag;
}

/**
 * The n-th business day before a day: the day whose term rate is that of the interest period that begins then. For n = 0 the day itself, or the last business
 * day before it. Mondays to Fridays: holidays are for a calendar of one's own.
 *
 * @param day Days since 1970-01-01, as the result.
 * @example
 * ```ts
 * import { businessDaysBefore } from "@wattle/sdk";
 *
 * businessDaysBefore(20_470, 2); // 20467: of Saturday, 2026-01-17, the Wednesday before: not counting it
 * ```
 */
export function businessDaysBefore(day: number, n: number): number {
  let at = day;
  const works = () => (at + 3) % 7 < 5;
  if (n === 0) while (!works()) at--;
  for (let left = n; left > 0; ) {
    at--;
    if (works()) left--;
  }
  return at;
}
