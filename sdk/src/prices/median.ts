// What `PriceIndex` fixes a round at: the lower median.
import { BaseError } from "../errors/base.ts";

/** A median of no reports. */
export class NoReportsError extends BaseError {
  override readonly name = "NoReportsError";

  constructor() {
    super("There are no reports to take the median of.", {
      metaMessages: ["Ask for it once a quorum has reported; below that the round is void."],
    });
  }
}

/**
 * Element ⌊(m − 1)/2⌋ of m values in ascending order, from 0: what `PriceIndex` fixes. Of an even number it is the lower of the two in the middle.
 *
 * @throws {@link NoReportsError} when there are none.
 * @example
 * ```ts
 * import { lowerMedian } from "@wattle/sdk";
 *
 * lowerMedian([30n, -10n, 20n, 10n]); // 10n
 * ```
 */
export function lowerMedian(values: readonly bigint[]): bigint {
  const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const median = sorted[(sorted.length - 1) >> 1];
  if (median === undefined) throw new NoReportsError();
  return median;
}

/**
 * What a round is fixed at: the lower median of each of its periods.
 *
 * @param reports Each reporter's prices of all periods, in order; units of the series.
 * @throws {@link NoReportsError} when there are none.
 * @example
 * ```ts
 * import { medianPrices } from "@wattle/sdk";
 *
 * medianPrices([
 *   [1n, 9n],
 *   [2n, 8n],
 *   [3n, 7n],
 * ]); // [2n, 8n]
 * ```
 */
export function medianPrices(reports: readonly (readonly bigint[])[]): bigint[] {
  const [first] = reports;
  if (!first) throw new NoReportsError();
  return first.map((_, period) => lowerMedian(reports.flatMap((prices) => prices.slice(period, period + 1))));
}
