// YearReckoning.sol and DeemedPrice.sol: what a contract year owes besides its months, and what deemed energy is paid (PPA-10, PPA-13 to PPA-16). Energy in Wh.
import { floorSub, max, min } from "../integers.ts";
import { amountOf, numeratorOf, numeratorOfAmount } from "./billing.ts";
import { accrueDamages, lost } from "./damages.ts";
import { above, deliverOrPay, draw, expire, prorated, reduced, takeOrPay, type Vintage } from "./quantities.ts";
import { unmatched } from "./volumes.ts";

/** A contract year's sums, as the chain counts them. */
export interface YearSums {
  readonly wh: bigint;
  readonly excludedWh: bigint;
  readonly consumedWh: bigint;
  readonly matchedWh: bigint;
  /** Σ Wh · price of its energy. */
  readonly numerator: bigint;
  readonly excusedWh: bigint;
  readonly refusedWh: bigint;
  readonly possibleWh: bigint;
  readonly unavailableWh: bigint;
}

/** The clauses of the terms that a year is reckoned by. Prices: base units a kWh, WAD. */
export interface YearClauses {
  readonly volume: {
    readonly kind: string;
    readonly minimum: bigint;
    readonly maximum: bigint;
    readonly matched: number;
    readonly unmatchedPrice: bigint;
  };
  readonly performance: {
    readonly takeOrPay: boolean;
    readonly deliverOrPay: bigint;
    readonly excessPrice: bigint | null;
    readonly availability: number;
    readonly availabilityPrice: bigint;
    readonly yearlyCap: bigint;
    readonly lifetimeCap: bigint;
    readonly makeUpYears: number;
    readonly makeUpRefunded: boolean;
  };
  readonly settlement: { readonly kind: string };
  readonly price: { readonly kind: string; readonly floor: bigint | null };
}

/** What a year is reckoned from, besides its terms and sums. */
export interface YearCase {
  /** From 0. */
  readonly year: number;
  /** Days that are the agreement's and not suspended. */
  readonly inForce: number;
  /** 365 or 366. */
  readonly daysOfYear: number;
  /** Whether the agreement ends with it. */
  readonly last: boolean;
  /** The fixed price of its last day; whatever where {@link hasFixedPrice} is false. */
  readonly fixedPrice: bigint;
  /** What counts to the lifetime cap before it. */
  readonly lifetime: bigint;
  /** Energy that was paid for and not taken, in ascending order of years. */
  readonly makeUp: readonly Vintage[];
}

/** What a contract year owes besides its months: as the contract's `Reckoning`. Positive amounts are the buyer's. */
export interface YearReckoning {
  readonly inForce: number;
  readonly minimum: bigint;
  readonly maximum: bigint;
  readonly takeWh: bigint;
  readonly shortWh: bigint;
  readonly aboveWh: bigint;
  readonly lostWh: bigint;
  readonly unmatchedWh: bigint;
  readonly drawnWh: bigint;
  readonly expiredWh: bigint;
  readonly shortDamages: bigint;
  readonly availabilityDamages: bigint;
  readonly matchingDamages: bigint;
  readonly takePrice: bigint;
  readonly excess: bigint;
  readonly returned: bigint;
  readonly numerator: bigint;
}

/** A reckoned year, and what is left for those after it. */
export interface ReckonedYear {
  readonly reckoning: YearReckoning;
  /** Σ damages, base units. */
  readonly damages: bigint;
  readonly makeUp: readonly Vintage[];
}

/** Above every energy of a year. */
const BOUNDLESS = 2n ** 64n - 1n;

/**
 * Whether take-or-pay is at the year's fixed price; else it is at the mean of what was paid.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.hasFixedPrice({ settlement: { kind: "TWO_WAY" }, price: { kind: "FIXED", floor: null } }); // false
 * ```
 */
export function hasFixedPrice({ settlement, price }: Pick<YearClauses, "settlement" | "price">): boolean {
  return settlement.kind === "PHYSICAL" && price.kind === "FIXED";
}

function meanPrice({ price }: YearClauses, { wh, excludedWh, numerator }: YearSums): bigint {
  const paid = wh - excludedWh;
  if (paid !== 0n) return max(numerator / paid, 0n);
  return price.kind === "INDEXED" ? max(price.floor ?? 0n, 0n) : 0n;
}

type Quantities = Omit<
  YearReckoning,
  "drawnWh" | "expiredWh" | "shortDamages" | "availabilityDamages" | "matchingDamages" | "returned" | "numerator"
>;

function quantities(terms: YearClauses, sums: YearSums, { inForce, daysOfYear, fixedPrice }: YearCase): Quantities {
  const { volume, performance } = terms;
  const minimum = reduced(prorated(volume.minimum, inForce, daysOfYear), sums.excusedWh);
  // What the buyer kept from being produced was available; of consumption everything is.
  const available = volume.kind === "AS_CONSUMED" ? BOUNDLESS : sums.wh + sums.refusedWh;
  const takeWh = performance.takeOrPay ? takeOrPay(minimum, available, sums.wh) : 0n;
  const maximum = prorated(volume.maximum, inForce, daysOfYear);
  const aboveWh = volume.maximum === 0n ? 0n : maximum === 0n ? sums.wh : above(maximum, sums.wh);
  const takePrice = hasFixedPrice(terms) ? fixedPrice : meanPrice(terms, sums);
  return {
    ...{ inForce, minimum, maximum, takeWh, aboveWh, takePrice: takeWh === 0n ? 0n : takePrice },
    shortWh: performance.deliverOrPay === 0n ? 0n : deliverOrPay(minimum, available, 0n),
    lostWh: performance.availability === 0 ? 0n : lost(sums.unavailableWh, sums.possibleWh, performance.availability),
    unmatchedWh: volume.kind === "MATCHED" ? unmatched(sums.consumedWh, sums.matchedWh, volume.matched) : 0n,
    excess:
      aboveWh === 0n ? 0n : numeratorOf(aboveWh, performance.excessPrice ?? 0n) - (sums.numerator * aboveWh) / sums.wh,
  };
}

/** The three damages, in this order, as far as the caps allow. */
function damagesOf({ volume, performance }: YearClauses, q: Quantities, lifetime: bigint) {
  const { yearlyCap, lifetimeCap } = performance;
  const caps = { yearly: yearlyCap || null, lifetime: lifetimeCap || null, inYear: true, inLifetime: true };
  let soFar = { yearly: 0n, lifetime };
  const owed = (wh: bigint, price: bigint) => {
    const { owed: part, accrued } = accrueDamages(soFar, amountOf(numeratorOf(wh, price)), caps);
    soFar = accrued;
    return part;
  };
  return {
    shortDamages: owed(q.shortWh, performance.deliverOrPay),
    availabilityDamages: owed(q.lostWh, performance.availabilityPrice),
    matchingDamages: owed(q.unmatchedWh, volume.unmatchedPrice),
  };
}

const sumOf = (damages: ReturnType<typeof damagesOf>) =>
  damages.shortDamages + damages.availabilityDamages + damages.matchingDamages;

/**
 * What a contract year owes besides its months: take-or-pay, what is above the maximum, damages as far as their caps allow, make-up energy. Divided once
 * (`amountOf` of the numerator), toward zero.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const terms: ppa.YearClauses;
 * declare const sums: ppa.YearSums;
 * const of = { year: 0, inForce: 365, daysOfYear: 365, last: false, fixedPrice: 68n * 10n ** 18n, lifetime: 0n, makeUp: [] };
 * ppa.amountOf(ppa.reckonYear(terms, sums, of).reckoning.numerator); // positive: the buyer owes
 * ```
 */
export function reckonYear(terms: YearClauses, sums: YearSums, of: YearCase): ReckonedYear {
  const { makeUpYears, makeUpRefunded } = terms.performance;
  const q = quantities(terms, sums, of);
  const damages = damagesOf(terms, q, of.lifetime);
  let [drawnWh, expiredWh, returned] = [0n, 0n, 0n];
  let makeUp = of.makeUp;
  if (makeUpYears !== 0) {
    const all = [...makeUp, { year: of.year, wh: q.takeWh, price: q.takePrice }];
    const drawn = draw(all, floorSub(sums.wh, q.minimum), of.year, makeUpYears);
    drawnWh = drawn.drawn;
    // Only the price above the one already paid is due.
    if (drawnWh !== 0n) returned = min(drawn.paid, (sums.numerator * drawnWh) / sums.wh);
    const expired = expire(drawn.account, of.year + 1, makeUpYears, of.last);
    expiredWh = expired.lost;
    if (makeUpRefunded) returned += expired.paid;
    makeUp = expired.account.filter(({ wh }) => wh !== 0n);
  }
  const owed = sumOf(damages);
  const numerator = numeratorOf(q.takeWh, q.takePrice) + q.excess - returned - numeratorOfAmount(owed);
  return { reckoning: { ...q, ...damages, drawnWh, expiredWh, returned, numerator }, damages: owed, makeUp };
}

/** What a year was billed by before it is restated, and how the years after it stand. */
export interface BilledYear {
  readonly takeWh: bigint;
  readonly takePrice: bigint;
  readonly returned: bigint;
  /** Whether what was paid in it can still be drawn when the next year is closed. */
  readonly lives: boolean;
}

/**
 * A closed year, restated: likewise, but that what was drawn from the make-up account, or has left it, stays as it was.
 *
 * @param of `lifetime` is what the other years, those after it too, and delay have used of the cap; `makeUp` the account as it is.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const terms: ppa.YearClauses;
 * declare const sums: ppa.YearSums;
 * declare const of: ppa.YearCase;
 * declare const before: ppa.BilledYear;
 * ppa.restateYear(terms, sums, of, before).reckoning.numerator;
 * ```
 */
export function restateYear(terms: YearClauses, sums: YearSums, of: YearCase, before: BilledYear): ReckonedYear {
  const fresh = quantities(terms, sums, of);
  const { makeUpYears, makeUpRefunded } = terms.performance;
  const takePrice = before.takeWh === 0n && fresh.takeWh !== 0n ? fresh.takePrice : before.takePrice;
  let takeWh = fresh.takeWh;
  let makeUp = of.makeUp;
  if (makeUpYears !== 0) {
    const there = makeUp.find(({ year }) => year === of.year);
    const others = makeUp.filter(({ year }) => year !== of.year);
    let left = there?.wh ?? 0n;
    if (takeWh < before.takeWh) {
      const less = min(before.takeWh - takeWh, left);
      [takeWh, left] = [before.takeWh - less, left - less];
    } else if (before.lives) left += takeWh - before.takeWh;
    else if (makeUpRefunded) takeWh = before.takeWh;
    const own = left === 0n ? [] : [{ year: of.year, wh: left, price: there?.price ?? takePrice }];
    makeUp = [...others, ...own].sort((a, b) => a.year - b.year);
  }
  const q = { ...fresh, takeWh, takePrice };
  const damages = damagesOf(terms, q, of.lifetime);
  const owed = sumOf(damages);
  const { returned } = before;
  const numerator = numeratorOf(takeWh, takePrice) + q.excess - returned - numeratorOfAmount(owed);
  const reckoning = { ...q, ...damages, drawnWh: 0n, expiredWh: 0n, returned, numerator };
  return { reckoning, damages: owed, makeUp };
}

/**
 * The price clauses that deemed energy is paid by: what the period would have been paid, never below zero. The price of a physical delivery, or the index and the
 * difference of a contract for difference, are floored at zero; a period that a negative index leaves unpaid stays unpaid.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.deemedClauses({ kind: "FIXED", amount: 5n, floor: null, cap: null, negative: "NONE" }, "TWO_WAY").settlement; // "ONE_WAY"
 * ```
 */
export function deemedClauses<
  Price extends {
    readonly kind: string;
    readonly amount: bigint;
    readonly floor: bigint | null;
    readonly cap: bigint | null;
    readonly negative: string;
  },
>(price: Price, settlement: "PHYSICAL" | "TWO_WAY" | "ONE_WAY"): { price: Price; settlement: "PHYSICAL" | "ONE_WAY" } {
  const negative = price.negative === "NONE" || price.negative === "CURTAIL" ? "FLOOR" : price.negative;
  if (settlement !== "PHYSICAL") return { price: { ...price, negative }, settlement: "ONE_WAY" };
  if (price.kind !== "INDEXED") return { price: { ...price, negative, amount: max(price.amount, 0n) }, settlement };
  const floor = price.floor === null || price.floor < 0n ? 0n : price.floor;
  const cap = price.cap !== null && price.cap < 0n ? 0n : price.cap;
  return { price: { ...price, negative, floor, cap }, settlement };
}
