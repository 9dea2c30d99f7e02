import { DateNotFoundError } from "./errors.ts";

const DAY = 86_400_000;

/** A day in the calendar: year, month from 1, day of the month from 1. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Days from 1970-01-01 to a date.
 *
 * @param date As `2025-05-20`.
 * @throws DateNotFoundError where no calendar has it.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.dayOf("2025-05-20"); // 20228
 * ```
 */
export function dayOf(date: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(milliseconds) || dateOf(milliseconds / DAY) !== date) throw new DateNotFoundError(date);
  return milliseconds / DAY;
}

/**
 * A day as a date.
 *
 * @param day From 1970-01-01.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.dateOf(20_228); // "2025-05-20"
 * ```
 */
export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/**
 * Year, month and day of the month.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.civilOf(20_228); // { year: 2025, month: 5, day: 20 }
 * ```
 */
export function civilOf(day: number): Civil {
  const date = new Date(day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Days of a month; `month` may be beyond its year. */
function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Whether a day is the last of its month.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.isMonthEnd(bond.dayOf("2024-02-28")); // false
 * ```
 */
export function isMonthEnd(day: number): boolean {
  const { year, month, day: date } = civilOf(day);
  return date === lengthOf(year, month);
}

/**
 * The same day of another month, or that month's last where it is shorter.
 *
 * @param months Negative: before. @param endOfMonth The last of its month, if `day` is.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.dateOf(bond.monthsAfter(bond.dayOf("2024-02-29"), 6, true)); // "2024-08-31"
 * ```
 */
export function monthsAfter(day: number, months: number, endOfMonth: boolean): number {
  const { year, month, day: date } = civilOf(day);
  const length = lengthOf(year, month + months);
  const last = endOfMonth && date === lengthOf(year, month);
  return Date.UTC(year, month - 1 + months, last ? length : Math.min(date, length)) / DAY;
}
