// Prices as `PriceIndex` stores them: four a word, the first in the lowest 64 bits, each plus 2⁶³, so that a lane of zero means none.
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

/**
 * A report, or a commitment to one, with a price that the index cannot hold would cost the bond or be worth nothing.
 *
 * @throws {@link PriceRangeError} on the first one outside the range.
 */
export function requirePrices(prices: readonly bigint[]): void {
  prices.forEach((price, position) => {
    if (price <= -BIAS || price >= BIAS) throw new PriceRangeError(position, price);
  });
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
