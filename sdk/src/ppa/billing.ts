// Billing.sol: from a month's numerator to money (PPA-4).

/** Numerator of one base unit: 1 kWh at 1, WAD. */
export const UNIT = 10n ** 21n;

/**
 * What is owed for a month: its numerator divided once by 1000 · 1e18, truncated toward zero.
 *
 * @returns Base units; positive: by the buyer.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.amountOf(-1_999_999_999_999_999_999_999n); // -1n
 * ```
 */
export function amountOf(numerator: bigint): bigint {
  return numerator / UNIT;
}

/**
 * What a restated month still moves: the difference of the two rounded results.
 *
 * @returns Base units; positive: the buyer owes more.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.trueUp(5n * ppa.UNIT, 7n * ppa.UNIT); // 2n
 * ```
 */
export function trueUp(before: bigint, restated: bigint): bigint {
  return amountOf(restated) - amountOf(before);
}

/**
 * Energy at a price, as a part of a month's numerator.
 *
 * @param wh Wh. @param price Base units a kWh, WAD.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.amountOf(ppa.numeratorOf(2_000n, 68_400n * 10n ** 18n)); // 136_800n
 * ```
 */
export function numeratorOf(wh: bigint, price: bigint): bigint {
  return wh * price;
}

/**
 * An amount that joins a month's numerator, such as a penalty.
 *
 * @param amount Base units.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.amountOf(ppa.numeratorOfAmount(-500n)); // -500n
 * ```
 */
export function numeratorOfAmount(amount: bigint): bigint {
  return amount * UNIT;
}
