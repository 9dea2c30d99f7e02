// DayNumerator.sol: a UTC day's energy at its prices.
import { priceInWad } from "../prices/words.ts";
import { payment } from "./buildUp.ts";
import { EnergyOutOfRangeError, PriceMissingError } from "./errors.ts";
import type { PriceDay } from "./types.ts";

const PER_HOUR = 4;
const ONE = 10n ** 18n;

/** A part of a billing month's numerator. */
export interface DaySettled {
  /** Σ Wh · price, WAD, not rounded; positive: the buyer owes. */
  readonly numerator: bigint;
  /** Σ Wh, excluded periods' with it. */
  readonly energy: bigint;
}

/**
 * Σ Wh · price over the periods of a mask. An excluded period's energy counts, its payment is zero (PPA-3).
 *
 * @param wh Of each period from 00:00 UTC. @param which Bit k: period k is settled now; those of gaps ({@link worst}) and open runs are not.
 * @throws {@link PriceMissingError}, {@link EnergyOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * const { numerator } = ppa.dayNumerator([250n, 260n], 0b11n, day);
 * ppa.amountOf(numerator); // base units
 * ```
 */
export function dayNumerator(wh: readonly bigint[], which: bigint, day: PriceDay): DaySettled {
  let numerator = 0n;
  let energy = 0n;
  for (const [k, own] of wh.entries()) {
    if (((which >> BigInt(k)) & 1n) === 0n || own === 0n) continue;
    if (own < 0n || own >> 48n !== 0n) throw new EnergyOutOfRangeError(k, own);
    energy += own;
    if (((day.excluded >> BigInt(k)) & 1n) === 0n) numerator += own * priceAt(k, day);
  }
  return { numerator, energy };
}

/**
 * The price of a gap's energy, when its time to be told apart is over: the one in the gap that is worst for the meter's owner (PPA-9).
 *
 * @param which The day's part of the gap. @param soFar Of the gap's other days, if it has any. @param sells Whether the meter's owner is paid for
 * the energy: then the lowest price, else the highest. An excluded period's is zero.
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * ppa.worst(0b111_0000n, undefined, true, day);
 * ```
 */
export function worst(which: bigint, soFar: bigint | undefined, sells: boolean, day: PriceDay): bigint | undefined {
  let found = soFar;
  for (let k = 0; which >> BigInt(k) !== 0n; k++) {
    if (((which >> BigInt(k)) & 1n) === 0n) continue;
    const price = (day.excluded >> BigInt(k)) & 1n ? 0n : priceAt(k, day);
    if (found === undefined || (sells ? price < found : price > found)) found = price;
  }
  return found;
}

/**
 * What a kWh of period k is paid, base units, WAD; the period is not excluded.
 *
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * ppa.priceAt(48, day); // from noon UTC
 * ```
 */
export function priceAt(k: number, day: PriceDay): bigint {
  return payment(indexAt(k, day), day.multipliers[Math.floor(k / PER_HOUR)] ?? ONE, day.tariff);
}

/**
 * The index of period k, base units a kWh, WAD; zero where nothing depends on one.
 *
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * ppa.indexAt(0, day);
 * ```
 */
export function indexAt(k: number, day: Pick<PriceDay, "prices" | "exponent">): bigint {
  if (day.prices.length === 0) return 0n;
  const price = day.prices[k];
  if (price === undefined) throw new PriceMissingError(k);
  return indexInWad(price, day.exponent);
}

/**
 * An index price in WAD: price · 10^(exponent + 18).
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.indexInWad(-5_000n, 0);
 * ```
 */
export function indexInWad(price: bigint, exponent: number): bigint {
  return priceInWad(price, exponent);
}
