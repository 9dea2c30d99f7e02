// Prices as `PriceIndex` stores and decides them: four a word, and the lower median.
import { BaseError } from "../errors/base.ts";

const LANES = 4;
const BIAS = 1n << 63n;
const LANE = (1n << 64n) - 1n;

/** A price that the index cannot hold: outside −2⁶³ + 1 … 2⁶³ − 1 units. */
export class PriceRangeError extends BaseError {
  override readonly name = "PriceRangeError";
  /** Its place among those given, from 0. */
  readonly position: number;
  /** Units of the series. */
  readonly price: bigint;

  constructor(position: number, price: bigint) {
    super(`Price ${position} is ${price}: no signed number of 64 bits but the least.`, {
      metaMessages: ["Give prices in units of the series; a series with a larger exponent counts in larger ones."],
    });
    this.position = position;
    this.price = price;
  }
}

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

/**
 * Prices as words of the chain: four a word, the first in the lowest 64 bits, each plus 2⁶³, so that a lane of zero means none.
 *
 * @throws {@link PriceRangeError} when one does not fit.
 * @example
 * ```ts
 * import { packPrices } from "@wattle/sdk";
 *
 * packPrices([-1n, 0n]); // [0x8000000000000000_7fffffffffffffffn]
 * ```
 */
export function packPrices(prices: readonly bigint[]): bigint[] {
  const words = Array.from({ length: Math.ceil(prices.length / LANES) }, () => 0n);
  prices.forEach((price, position) => {
    const lane = price + BIAS;
    if (lane <= 0n || lane > LANE) throw new PriceRangeError(position, price);
    const word = Math.floor(position / LANES);
    words[word] = (words[word] ?? 0n) | (lane << BigInt(64 * (position % LANES)));
  });
  return words;
}

/**
 * Prices from words of the chain, as `RoundFixed` logs them.
 *
 * @param count How many: the series' `periodsARound`.
 * @returns Units of the series; undefined where there is none.
 * @example
 * ```ts
 * import { unpackPrices } from "@wattle/sdk";
 *
 * unpackPrices([0x8000000000000000_7fffffffffffffffn], 2); // [-1n, 0n]
 * ```
 */
export function unpackPrices(words: readonly bigint[], count: number): (bigint | undefined)[] {
  return Array.from({ length: count }, (_, position) => {
    const word = words[Math.floor(position / LANES)] ?? 0n;
    const lane = (word >> BigInt(64 * (position % LANES))) & LANE;
    return lane === 0n ? undefined : lane - BIAS;
  });
}

/**
 * A price as the market states its own: base units of the currency a kWh, times 10¹⁸; exact.
 *
 * @param price Units of the series. @param exponent Of the series, from −18 to 18.
 * @example
 * ```ts
 * import { priceInWad } from "@wattle/sdk";
 *
 * priceInWad(190_000_000n, -3); // 190,000 base units: 0.19 of a currency with six decimals
 * ```
 */
export function priceInWad(price: bigint, exponent: number): bigint {
  return price * 10n ** BigInt(exponent + 18);
}
