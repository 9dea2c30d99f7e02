// Volumes.sol, and how a share of a register is divided among periods. Energy in Wh; prices base units a kWh, WAD.
import { floorSub, min } from "../integers.ts";

const WHOLE = 10_000n;

/** Periods within which volumes below and above a profile offset each other. */
export interface Window {
  /** Wh delivered. */
  readonly entitled: bigint;
  /** Wh agreed. */
  readonly profiled: bigint;
  /** Σ Wh delivered · payment. */
  readonly paid: bigint;
  /** Σ index. */
  readonly index: bigint;
  /** Σ contract price. */
  readonly price: bigint;
  readonly periods: number;
}

/** A period of a window. */
export interface WindowPeriod {
  readonly entitled: bigint;
  readonly profiled: bigint;
  /** Of a kWh delivered, with the negative-price rule. */
  readonly payment: bigint;
  /** The contract's. */
  readonly price: bigint;
  readonly index: bigint;
}

/** Terms of what is below and above a profile. */
export interface Deviations {
  /** Of what is missing; null: index − contract price, not below zero. */
  readonly shortfallPrice: bigint | null;
  /** Of the index, for what is above, basis points; zero: it stays with the seller. */
  readonly excessShare: number;
}

/**
 * A share of each period's energy: ⌊R(k)·s⌋ − ⌊R(k−1)·s⌋ on the register since the entitlement's opening (PPA-1), so a Wh is never in two shares.
 *
 * @param wh Of each period. @param share Basis points. @param opened The register before the first period, since the opening.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.entitled([3n, 3n, 4n], 5_000); // [1n, 2n, 2n]
 * ```
 */
export function entitled(wh: readonly bigint[], share: number, opened = 0n): bigint[] {
  let register = opened;
  let before = (register * BigInt(share)) / WHOLE;
  return wh.map((own) => {
    register += own;
    const upTo = (register * BigInt(share)) / WHOLE;
    const part = upTo - before;
    before = upTo;
    return part;
  });
}

/**
 * Sums a window's periods.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const periods: ppa.WindowPeriod[];
 * ppa.windowOf(periods).entitled;
 * ```
 */
export function windowOf(periods: readonly WindowPeriod[]): Window {
  const sums = { entitled: 0n, profiled: 0n, paid: 0n, index: 0n, price: 0n };
  for (const period of periods) {
    sums.entitled += period.entitled;
    sums.profiled += period.profiled;
    sums.paid += period.entitled * period.payment;
    sums.index += period.index;
    sums.price += period.price;
  }
  return { ...sums, periods: periods.length };
}

/**
 * What a window is paid (PPA-11): what was delivered up to the profile, at the mean price of what was delivered; more at a share of the mean index;
 * less what is missing, at its fixed price or at mean index − mean contract price where that is positive. Divisions truncate toward zero.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const periods: ppa.WindowPeriod[];
 * ppa.settleWindow(ppa.windowOf(periods), { shortfallPrice: null, excessShare: 9_000 });
 * ```
 */
export function settleWindow(
  window: Window,
  terms: Deviations,
): { numerator: bigint; shortfall: bigint; excess: bigint } {
  const { paid, index, price } = window;
  const shortfall = floorSub(window.profiled, window.entitled);
  const excess = floorSub(window.entitled, window.profiled);
  const periods = BigInt(window.periods);
  if (excess > 0n) {
    const delivered = (paid * window.profiled) / window.entitled;
    // Energy of a gap can be there before a period is.
    const bought = periods > 0n ? (index * excess * BigInt(terms.excessShare)) / (WHOLE * periods) : 0n;
    return { numerator: delivered + bought, shortfall, excess };
  }
  if (shortfall === 0n) return { numerator: paid, shortfall, excess };
  if (terms.shortfallPrice !== null) return { numerator: paid - shortfall * terms.shortfallPrice, shortfall, excess };
  const replaced = index > price ? ((index - price) * shortfall) / periods : 0n;
  return { numerator: paid - replaced, shortfall, excess };
}

/**
 * What one Wh more is worth in a period at the least, whatever else was delivered in it: within the profile its payment and the price of what is then not missing,
 * above it the index's share.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const period = { payment: 68_000n, price: 68_000n, index: 50_000n };
 * ppa.leastWorth(period, { shortfallPrice: null, excessShare: 9_000 }); // 45_000n
 * ```
 */
export function leastWorth(
  { payment, price, index }: Pick<WindowPeriod, "payment" | "price" | "index">,
  { shortfallPrice, excessShare }: Deviations,
): bigint {
  const missing = shortfallPrice ?? (index > price ? index - price : 0n);
  const above = (index * BigInt(excessShare)) / WHOLE;
  const within = payment + missing;
  return above < within ? above : within;
}

/**
 * What differs from a nomination by more than its band (PPA-12): entitled − nominated, nearer to zero by ⌊nominated · tolerance⌋, Wh.
 *
 * @param tolerance Basis points.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.imbalanceOf(900n, 1_000n, 500); // -50n
 * ```
 */
export function imbalanceOf(wh: bigint, nominated: bigint, tolerance: number): bigint {
  const difference = wh - nominated;
  const band = (nominated * BigInt(tolerance)) / WHOLE;
  return difference < 0n ? -floorSub(-difference, band) : floorSub(difference, band);
}

/**
 * Consumption that production of the same period covers: Σ min(production, consumption), Wh (PPA-10).
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.matched([5n, 0n, 9n], [4n, 4n, 4n]); // 8n
 * ```
 */
export function matched(production: readonly bigint[], consumption: readonly bigint[]): bigint {
  return consumption.reduce((sum, used, k) => sum + min(used, production[k] ?? 0n), 0n);
}

/**
 * Wh of a contract year's consumption that were guaranteed to be matched and were not: max(0, ⌊consumption · guaranteed⌋ − matched).
 *
 * @param guaranteed Basis points.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.unmatched(1_000n, 850n, 9_000); // 50n
 * ```
 */
export function unmatched(consumption: bigint, wasMatched: bigint, guaranteed: number): bigint {
  return floorSub((consumption * BigInt(guaranteed)) / WHOLE, wasMatched);
}
