// PriceFallback.sol: a price that never came (PPA-9).
import { DAY } from "../measurement/period.ts";
import { HourIncompleteError } from "./errors.ts";

const DAYS = 7;
const PER_HOUR = 4;

/**
 * From when a period's missing price is replaced, unix seconds.
 *
 * @param periodEnd Of delivery. @param fallbackDays Of the terms.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.replaceableAt(1_782_000_900, 10);
 * ```
 */
export function replaceableAt(periodEnd: number, fallbackDays: number): number {
  return periodEnd + fallbackDays * DAY;
}

/**
 * Mean of an hour's prices over seven days, units of the series, truncated toward zero: what stands for a price that neither the series nor its secondary has.
 *
 * @param hours The hour's four prices on each of the latest seven days that have final ones.
 * @throws {@link HourIncompleteError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.meanOfHour(Array.from({ length: 7 }, (_, day) => [40n, 42n, 44n, BigInt(46 + day)])); // 43n
 * ```
 */
export function meanOfHour(hours: readonly (readonly (bigint | undefined)[])[]): bigint {
  if (hours.length !== DAYS) throw new HourIncompleteError(hours.length);
  let sum = 0n;
  for (const [day, prices] of hours.entries()) {
    for (let place = 0; place < PER_HOUR; place++) {
      const price = prices[place];
      if (price === undefined) throw new HourIncompleteError(day);
      sum += price;
    }
  }
  return sum / BigInt(DAYS * PER_HOUR);
}
