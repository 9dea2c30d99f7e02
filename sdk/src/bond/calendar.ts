import { civilOf } from "./days.ts";
import type { BusinessDays } from "./types.ts";

/** 1970-01-01 was a Thursday. */
const SATURDAY = 2;

/**
 * Whether something can be paid on a day: neither Saturday nor Sunday nor a holiday (BOND-4).
 *
 * @param holidays Ascending.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.isBusinessDay(bond.dayOf("2026-01-01"), [bond.dayOf("2026-01-01")]); // false
 * ```
 */
export function isBusinessDay(day: number, holidays: readonly number[]): boolean {
  const weekday = ((day % 7) + 7) % 7;
  return weekday !== SATURDAY && weekday !== SATURDAY + 1 && !holidays.includes(day);
}

/**
 * The business day that a date becomes (BOND-4). `modified following` is the next one, or the one before where the next is in another month.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.dateOf(bond.adjust(bond.dayOf("2026-01-31"), "modified following", [])); // "2026-01-30"
 * ```
 */
export function adjust(day: number, rule: BusinessDays, holidays: readonly number[]): number {
  if (rule === "unadjusted") return day;
  const next = seek(day, rule === "preceding" ? -1 : 1, holidays);
  if (rule === "modified following" && civilOf(next).month !== civilOf(day).month) return seek(day, -1, holidays);
  return next;
}

function seek(day: number, step: 1 | -1, holidays: readonly number[]): number {
  let found = day;
  while (!isBusinessDay(found, holidays)) found += step;
  return found;
}
