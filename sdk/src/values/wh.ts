import { formatDecimal, parseDecimal } from "./decimal.ts";

/** Places of a Wh down to 1 µWh. */
export const decimals = 6;

/** µWh in one Wh. */
export const micro = 1_000_000n;

/**
 * Wh as µWh. Exact.
 *
 * @param wh A decimal text with at most six places, or whole Wh as a meter's register shows them.
 * @throws {@link InvalidDecimalError} when the text is no decimal number or is finer than 1 µWh.
 * @example
 * ```ts
 * import { Wh } from "@wattle/sdk";
 *
 * Wh.from("0.25"); // 250_000n
 * Wh.from(1500n); // 1_500_000_000n
 * ```
 */
export function from(wh: string | bigint): bigint {
  return typeof wh === "bigint" ? wh * micro : parseDecimal(wh, "Wh", decimals);
}

/**
 * µWh as Wh, in decimals. Exact, unless fewer places are asked for: then cut off towards zero.
 *
 * @param energy µWh.
 * @param options `places`: at most as many decimals.
 * @example
 * ```ts
 * import { Wh } from "@wattle/sdk";
 *
 * Wh.format(1_500_250_000n); // "1500.25"
 * ```
 */
export function format(energy: bigint, options: { readonly places?: number } = {}): string {
  return formatDecimal(energy, decimals, options.places);
}

/**
 * The whole Wh in an amount of µWh, rounded down: what a register would have counted.
 *
 * @param energy µWh, not negative.
 * @example
 * ```ts
 * import { Wh } from "@wattle/sdk";
 *
 * Wh.whole(1_999_999n); // 1n
 * ```
 */
export function whole(energy: bigint): bigint {
  return energy / micro;
}
