import { BaseError } from "../errors/base.ts";

/** Seconds in a settlement period; every period end is a multiple of it, counted from the Unix epoch. */
export const PERIOD = 900;

/** Seconds in a UTC day: 96 periods. */
export const DAY = 86_400;

/** A time that is not the end of a settlement period. */
export class UnalignedPeriodError extends BaseError {
  override readonly name = "UnalignedPeriodError";
  /** The time, unix seconds. */
  readonly time: number;

  constructor(time: number) {
    super(`${time} is not the end of a settlement period.`, {
      metaMessages: [`Period ends are multiples of ${PERIOD} s in UTC: …:00, …:15, …:30, …:45.`],
    });
    this.time = time;
  }
}

/**
 * The last period end up to `time`, unix seconds.
 *
 * @example
 * ```ts
 * import { lastPeriodEnd } from "@wattle/sdk";
 *
 * lastPeriodEnd(1_782_000_123); // 1_782_000_000
 * ```
 */
export function lastPeriodEnd(time: number): number {
  return Math.floor(time / PERIOD) * PERIOD;
}

/**
 * Passes a period end on.
 *
 * @throws {@link UnalignedPeriodError} when `time` is no multiple of 900 s.
 * @example
 * ```ts
 * import { requirePeriodEnd } from "@wattle/sdk";
 *
 * requirePeriodEnd(1_782_000_900); // 1_782_000_900
 * ```
 */
export function requirePeriodEnd(time: number): number {
  if (!Number.isSafeInteger(time) || time <= 0 || time % PERIOD !== 0) throw new UnalignedPeriodError(time);
  return time;
}
