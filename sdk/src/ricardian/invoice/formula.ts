// How a period's price comes about, in words and signs: from the typed terms alone.

import type { PriceDay } from "../../ppa/index.ts";
import { formatDecimal } from "../../values/decimal.ts";
import type { Terms } from "../terms/types.ts";
import { Writer } from "../text/format.ts";

/**
 * The formula of a period's amount, as the terms state it: `energy × (strike 0.0684 EUR/kWh − index)`.
 *
 * @param currency How amounts are written; default: base units.
 * @example
 * ```ts
 * import { formulaOf, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * formulaOf(terms, { symbol: "EUR", decimals: 6 });
 * ```
 */
export function formulaOf(
  { price, settlement, bands, escalation }: Terms,
  currency?: { readonly symbol: string; readonly decimals: number },
): string {
  const writer = new Writer(currency ? { currency } : {}, []);
  const yearly = escalation.kind === "NONE" ? "" : ", of the contract year";
  const banded = (text: string) => (bands.length > 0 ? `${text} × factor of the band` : text);
  if (price.kind === "INDEXED") {
    let text = "index";
    if (price.discount !== 0n) text = `(${text} − ${writer.price(price.discount)})`;
    if (price.discountShare !== 0) text += `, less ${writer.write("share", price.discountShare)} of it where positive`;
    const limits = [
      ...(price.floor === null ? [] : [`not below ${writer.price(price.floor)}`]),
      ...(price.cap === null ? [] : [`not above ${writer.price(price.cap)}`]),
    ];
    if (limits.length > 0) text += `, ${limits.join(" and ")}${yearly}`;
    return `energy × ${banded(`[${text}]`)}`;
  }
  const amount = `${writer.price(price.amount)}${yearly}`;
  if (settlement.kind === "PHYSICAL") return `energy × ${banded(`[${amount}]`)}`;
  const index = price.negative === "FLOOR" ? "index, not below zero" : "index";
  const difference = `[strike ${banded(amount)}] − [${index}]`;
  return settlement.kind === "ONE_WAY" ? `energy × (${difference}, not below zero)` : `energy × (${difference})`;
}

const WAD = 10n ** 18n;
const PER_HOUR = 4;

/**
 * Writes a period's price with its numbers, in the currency's unit a kWh: `min(max((0.0512-0.0025)*0.97,0.035),0.09)*1.2`. What it comes to, cut to 18
 * places of a base unit, is the period's price.
 *
 * @param decimals Of the currency.
 */
export function priceFormulas(decimals: number): (index: bigint | null, k: number, day: PriceDay) => string {
  const written = new Map<bigint, string>();
  const number = (value: bigint) => {
    let text = written.get(value);
    if (text === undefined) {
      text = formatDecimal(value, 18 + decimals);
      written.set(value, text);
    }
    return text;
  };
  return (index, k, { tariff, multipliers }) => {
    const { settlement, kind, negative, amount, discount, discountShare, floor, cap } = tariff;
    const multiplier = multipliers[Math.floor(k / PER_HOUR)] ?? WAD;
    const banded = multiplier === WAD ? "" : `*${formatDecimal(multiplier, 18)}`;
    const of = index ?? 0n;
    const minus = (value: bigint) => (value < 0n ? `+${number(-value)}` : `-${number(value)}`);
    if (settlement !== "PHYSICAL") {
      const shown = negative === "FLOOR" && of < 0n ? 0n : of;
      const difference = `${number(amount)}${banded}${minus(shown)}`;
      return settlement === "ONE_WAY" ? `max(${difference},0)` : difference;
    }
    let text = number(amount);
    if (kind === "INDEXED") {
      text = discount === 0n ? number(of) : `(${number(of)}${minus(discount)})`;
      if (discountShare !== 0 && of > discount) text += `*${formatDecimal(10_000n - BigInt(discountShare), 4)}`;
      if (floor !== null) text = `max(${text},${number(floor)})`;
      if (cap !== null) text = `min(${text},${number(cap)})`;
    }
    return negative === "FLOOR" ? `max(${text}${banded},0)` : `${text}${banded}`;
  };
}
