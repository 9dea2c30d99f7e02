// DayVolumes.sol: a UTC day of an agreement whose volume is a profile or a nomination (PPA-11, PPA-12).
import { contractPrice } from "./buildUp.ts";
import { dayNumerator, indexAt, priceAt } from "./day.ts";
import type { PriceDay } from "./types.ts";
import { type Deviations, imbalanceOf, leastWorth, settleWindow, type WindowPeriod, windowOf } from "./volumes.ts";

const PER_HOUR = 4;
const ONE = 10n ** 18n;

/** What a day by a profile comes to. */
export interface ProfileSettled {
  /** Part of the month's. */
  readonly numerator: bigint;
  /** Wh. */
  readonly shortfall: bigint;
  /** Wh. */
  readonly excess: bigint;
}

/** What a day by nomination comes to. */
export interface NominationSettled {
  /** Part of the month's. */
  readonly numerator: bigint;
  /** Wh below the band. */
  readonly short: bigint;
  /** Wh above it. */
  readonly long: bigint;
}

/**
 * A day's periods for the window of a day or a month ({@link windowOf}); those out of the mask are not in it.
 *
 * @param wh Delivered in each period from 00:00 UTC. @param profiled Agreed. @param which Bit k: period k counts.
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const days: { wh: bigint[]; profile: bigint[]; prices: ppa.PriceDay }[];
 * const all = (1n << 96n) - 1n;
 * const month = days.flatMap(({ wh, profile, prices }) => ppa.windowPeriods(wh, profile, all, prices));
 * ppa.settleWindow(ppa.windowOf(month), { shortfallPrice: null, excessShare: 9_000 });
 * ```
 */
export function windowPeriods(
  wh: readonly bigint[],
  profiled: readonly bigint[],
  which: bigint,
  day: PriceDay,
): WindowPeriod[] {
  return wh.flatMap((entitled, k) => {
    if (((which >> BigInt(k)) & 1n) === 0n) return [];
    return { entitled, profiled: profiled[k] ?? 0n, ...pricesAt(k, day) };
  });
}

function pricesAt(k: number, day: PriceDay): Pick<WindowPeriod, "payment" | "price" | "index"> {
  const index = indexAt(k, day);
  const excluded = ((day.excluded >> BigInt(k)) & 1n) === 1n;
  const multiplier = day.multipliers[Math.floor(k / PER_HOUR)] ?? ONE;
  return {
    ...{ index, payment: excluded ? 0n : priceAt(k, day) },
    price: contractPrice(index, multiplier, day.tariff),
  };
}

/**
 * A day whose periods are reconciled one by one.
 *
 * @param wh Delivered in each period from 00:00 UTC. @param profiled Agreed. @param which Bit k: period k counts.
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * ppa.settleProfile([900n], [1_000n], 1n, day, { shortfallPrice: null, excessShare: 9_000 }).shortfall; // 100n
 * ```
 */
export function settleProfile(
  wh: readonly bigint[],
  profiled: readonly bigint[],
  which: bigint,
  day: PriceDay,
  terms: Deviations,
): ProfileSettled {
  const sums = { numerator: 0n, shortfall: 0n, excess: 0n };
  for (const period of windowPeriods(wh, profiled, which, day)) {
    const { numerator, shortfall, excess } = settleWindow(windowOf([period]), terms);
    sums.numerator += numerator;
    sums.shortfall += shortfall;
    sums.excess += excess;
  }
  return sums;
}

/**
 * A day by nomination: the nominated volume at the contract's payment, and the imbalance beyond the band at its own price, where it is the seller's: a surplus it
 * is paid for, a lack it pays. Where it is the buyer's, nothing more passes between the two.
 *
 * @param wh Delivered in each period from 00:00 UTC. @param nominated Likewise. @param which Bit k: period k counts.
 * @param imbalance Prices of the imbalance series, of the same day. @param terms `tolerance`: basis points of the nomination.
 * @throws {@link PriceMissingError}, {@link EnergyOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * const imbalance = { prices: [90_000n], exponent: 0 };
 * ppa.settleNominated([900n], [1_000n], 1n, day, imbalance, { tolerance: 500, imbalanceToBuyer: false }).short; // 50n
 * ```
 */
export function settleNominated(
  wh: readonly bigint[],
  nominated: readonly bigint[],
  which: bigint,
  day: PriceDay,
  imbalance: Pick<PriceDay, "prices" | "exponent">,
  terms: { readonly tolerance: number; readonly imbalanceToBuyer: boolean },
): NominationSettled {
  let { numerator } = dayNumerator(nominated, which, day);
  let short = 0n;
  let long = 0n;
  for (const [k, own] of wh.entries()) {
    if (((which >> BigInt(k)) & 1n) === 0n) continue;
    const beyond = imbalanceOf(own, nominated[k] ?? 0n, terms.tolerance);
    if (beyond < 0n) short -= beyond;
    else long += beyond;
    if (!terms.imbalanceToBuyer && beyond !== 0n) numerator += beyond * indexAt(k, imbalance);
  }
  return { numerator, short, long };
}

/**
 * The price of a gap's energy where periods are reconciled one by one: it is in no period's profile, and in whichever period it flowed it is worth no less than what one
 * Wh more is worth at the least ({@link leastWorth}; PPA-9).
 *
 * @param which The day's part of the gap. @param soFar Of the gap's other days, if it has any.
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const day: ppa.PriceDay;
 * ppa.least(0b111_0000n, undefined, day, { shortfallPrice: null, excessShare: 9_000 });
 * ```
 */
export function least(which: bigint, soFar: bigint | undefined, day: PriceDay, terms: Deviations): bigint | undefined {
  return lowestOf(which, soFar, (k) => leastWorth(pricesAt(k, day), terms));
}

/**
 * Likewise of a nomination: beyond its band a Wh is worth the imbalance price, within it nothing.
 *
 * @param which The day's part of the gap. @param soFar Of the gap's other days, if it has any.
 * @param imbalance Prices of the imbalance series, of the same day. @param tolerance Basis points.
 * @throws {@link PriceMissingError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.leastNominated(1n, undefined, { prices: [90_000n], exponent: 0 }, 500); // 0n
 * ```
 */
export function leastNominated(
  which: bigint,
  soFar: bigint | undefined,
  imbalance: Pick<PriceDay, "prices" | "exponent">,
  tolerance: number,
): bigint | undefined {
  return lowestOf(which, soFar, (k) => {
    const price = indexAt(k, imbalance);
    return tolerance !== 0 && price > 0n ? 0n : price;
  });
}

function lowestOf(which: bigint, soFar: bigint | undefined, worth: (k: number) => bigint): bigint | undefined {
  let found = soFar;
  for (let k = 0; which >> BigInt(k) !== 0n; k++) {
    if (((which >> BigInt(k)) & 1n) === 0n) continue;
    const own = worth(k);
    if (found === undefined || own < found) found = own;
  }
  return found;
}
