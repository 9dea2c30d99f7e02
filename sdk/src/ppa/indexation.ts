// Indexation.sol: how a price moves from one contract year to the next (PPA-8). A year's price is one fraction of the base, rounded once, down.
import { DAY } from "../measurement/period.ts";
import { EscalationError } from "./errors.ts";

const WAD = 10n ** 18n;
const FIXING_LIMIT = 1n << 128n;
const PRICE_LIMIT = 1n << 127n;

/**
 * ⌊P₀ · (1 + g)^years⌋.
 *
 * @param base P₀, base units a kWh, WAD. @param rate g, WAD, at least −1e18.
 * @throws {@link EscalationError} when the rate is below −100 %, or no int128 holds the price.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.percent(68_400n * 10n ** 18n, 25_000_000_000_000_000n, 2); // 2.5 % a year: 71,862.75
 * ```
 */
export function percent(base: bigint, rate: bigint, years: number): bigint {
  if (rate < -WAD)
    throw new EscalationError(`A rate of ${rate} is below −100 % a year.`, "Give the rate in WAD: 2 % is 2e16.");
  return escalated(base, (WAD + rate) ** BigInt(years), WAD ** BigInt(years));
}

/**
 * P₀ times, for each year, the change of the fixing within [1 + least, 1 + most]. A missing fixing leaves the price where it was; the next one is
 * held against the last that is there, as the change of one year; when the missing one comes, the month is restated.
 *
 * @param base P₀, base units a kWh, WAD. @param fixings At the reference month of the base, and of each year since; null: missing.
 * @param least WAD; null: no limit. @param most WAD; null: no limit.
 * @throws {@link EscalationError} when a fixing is not above zero, the first is missing, or no int128 holds the price.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.chained(68_400n * 10n ** 18n, [1_200n, 1_260n, null], 0n, 30_000_000_000_000_000n); // 5 %, capped at 3 %
 * ```
 */
export function chained(
  base: bigint,
  fixings: readonly (bigint | null)[],
  least: bigint | null,
  most: bigint | null,
): bigint {
  let above = 1n;
  let below = 1n;
  let last: bigint | undefined;
  for (const [year, fixing] of fixings.entries()) {
    if (fixing === null && year > 0) continue;
    if (fixing === null || fixing <= 0n || fixing >= FIXING_LIMIT) {
      throw new EscalationError(
        `The fixing of year ${year} is ${fixing}.`,
        "Fixings are above zero, and the first is there.",
      );
    }
    if (last !== undefined) {
      const [numerator, denominator] = clamped(fixing, last, least, most);
      above *= numerator;
      below *= denominator;
    }
    last = fixing;
  }
  return escalated(base, above, below);
}

/** fixing / last within its limits, the upper one last. */
function clamped(fixing: bigint, last: bigint, least: bigint | null, most: bigint | null): [bigint, bigint] {
  let ratio: [bigint, bigint] = [fixing, last];
  if (least !== null && fixing * WAD < (WAD + least) * last) ratio = [WAD + least, WAD];
  if (most !== null) {
    const cap = most > -WAD ? WAD + most : 0n;
    if (fixing * WAD > cap * last) ratio = [cap, WAD];
  }
  return ratio;
}

/**
 * 00:00 UTC on the anniversary of a day; of 29 February it is the 28th in years without.
 *
 * @param anchor Unix seconds, of signing or of delivery's start.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.anniversary(1_709_164_800, 1); // 29 February 2024: 28 February 2025
 * ```
 */
export function anniversary(anchor: number, years: number): number {
  const date = new Date(Math.floor(anchor / DAY) * DAY * 1_000);
  const [year, month] = [date.getUTCFullYear() + years, date.getUTCMonth()];
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), length)) / 1_000;
}

/**
 * Anniversaries that a time is at or past: the contract year, from 0.
 *
 * @param anchor Unix seconds. @param time Unix seconds, not before the anchor's day.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.yearAt(1_709_164_800, 1_740_700_799); // 0: a second before the first anniversary
 * ```
 */
export function yearAt(anchor: number, time: number): number {
  const yearOf = (at: number) => new Date(at * 1_000).getUTCFullYear();
  const year = yearOf(time) - yearOf(anchor);
  return anniversary(anchor, year) > time ? year - 1 : year;
}

function escalated(base: bigint, above: bigint, below: bigint): bigint {
  const product = base * above;
  const price = product >= 0n ? product / below : -((-product + below - 1n) / below);
  if (product / below >= PRICE_LIMIT || -product / below >= PRICE_LIMIT || base < -PRICE_LIMIT || base >= PRICE_LIMIT) {
    throw new EscalationError(
      `A price of ${base} escalates beyond 128 bits.`,
      "Check the rate, the fixings and the years.",
    );
  }
  return price;
}
