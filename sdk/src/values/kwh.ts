import { formatDecimal, parseDecimal } from "./decimal.ts";

/** Places of a kWh: the token's decimals; the last is 1 µWh. */
export const decimals = 9;

/** µWh in one kWh. */
export const micro = 1_000_000_000n;

/**
 * kWh as µWh, the unit of every token amount. Exact.
 *
 * @param kwh A decimal text with at most nine places, or whole kWh.
 * @throws {@link InvalidDecimalError} when the text is no decimal number or is finer than 1 µWh.
 * @example
 * ```ts
 * import { Kwh } from "@wattle/sdk";
 *
 * Kwh.from("1.5"); // 1_500_000_000n
 * Kwh.from(2n); // 2_000_000_000n
 * ```
 */
export function from(kwh: string | bigint): bigint {
  return typeof kwh === "bigint" ? kwh * micro : parseDecimal(kwh, "kWh", decimals);
}

/**
 * µWh as kWh, in decimals. Exact, unless fewer places are asked for: then cut off towards zero, so that nothing is shown that is not there.
 *
 * @param energy µWh.
 * @param options `places`: at most as many decimals.
 * @example
 * ```ts
 * import { Kwh } from "@wattle/sdk";
 *
 * Kwh.format(1_500_000_000n); // "1.5"
 * Kwh.format(1_999_999_999n, { places: 2 }); // "1.99"
 * ```
 */
export function format(energy: bigint, options: { readonly places?: number } = {}): string {
  return formatDecimal(energy, decimals, options.places);
}
