// AnnualQuantities.sol: what is owed for too little and too much energy in a contract year (PPA-13, PPA-14). Energy in Wh.
import { floorSub, min } from "../integers.ts";

/** Energy that was paid for and not taken. */
export interface Vintage {
  /** Contract year. */
  readonly year: number;
  /** Left to take. */
  readonly wh: bigint;
  /** Paid: base units a kWh, WAD. */
  readonly price: bigint;
}

/**
 * A year's quantity for a shorter one: ⌊quantity · inForce / daysOfYear⌋.
 *
 * @param daysOfYear 365 or 366.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.prorated(365_000n, 100, 365); // 100_000n
 * ```
 */
export function prorated(quantity: bigint, inForce: number, daysOfYear: number): bigint {
  return (quantity * BigInt(inForce)) / BigInt(daysOfYear);
}

/**
 * A minimum less what the other side, force majeure or the grid is answerable for; not below zero.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.reduced(1_000n, 300n); // 700n
 * ```
 */
export function reduced(minimum: bigint, excused: bigint): bigint {
  return floorSub(minimum, excused);
}

/**
 * A monthly instalment of a year's minimum, by days; the year's instalments add up to it exactly.
 *
 * @param from Days of the year before the month. @param to Days with it.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.instalment(1_000n, 0, 31, 365); // January's
 * ```
 */
export function instalment(minimum: bigint, from: number, to: number, daysOfYear: number): bigint {
  return prorated(minimum, to, daysOfYear) - prorated(minimum, from, daysOfYear);
}

/**
 * Wh that the buyer pays without taking: max(0, min(minimum, available) − taken).
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.takeOrPay(1_000n, 900n, 700n); // 200n
 * ```
 */
export function takeOrPay(minimum: bigint, available: bigint, taken: bigint): bigint {
  return floorSub(min(minimum, available), taken);
}

/**
 * Wh that the seller answers for: max(0, minimum − available − madeGood). No Wh bears this and take-or-pay.
 *
 * @param madeGood Delivered above a minimum within the window, before damages were paid for it.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.deliverOrPay(1_000n, 900n, 40n); // 60n
 * ```
 */
export function deliverOrPay(minimum: bigint, available: bigint, madeGood: bigint): bigint {
  return floorSub(minimum, available + madeGood);
}

/**
 * Wh above the maximum, at the excess price or the seller's.
 *
 * @param maximum Zero: none.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.above(1_000n, 1_200n); // 200n
 * ```
 */
export function above(maximum: bigint, taken: bigint): bigint {
  return maximum === 0n ? 0n : floorSub(taken, maximum);
}

/**
 * Draws energy taken above the minimum from the make-up account, the oldest vintages first; those that have expired are passed over.
 *
 * @param account In ascending order of years. @param lifetime Years after its own in which a vintage is drawn.
 * @returns The account after it; Wh drawn; Σ Wh · price paid, a numerator.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.draw([{ year: 0, wh: 100n, price: 60_000n * 10n ** 18n }], 30n, 1, 3).drawn; // 30n
 * ```
 */
export function draw(
  account: readonly Vintage[],
  wh: bigint,
  year: number,
  lifetime: number,
): { account: Vintage[]; drawn: bigint; paid: bigint } {
  let drawn = 0n;
  let paid = 0n;
  const left = account.map((vintage) => {
    if (vintage.year >= year || vintage.year + lifetime < year) return vintage;
    const out = min(vintage.wh, wh - drawn);
    drawn += out;
    paid += out * vintage.price;
    return { ...vintage, wh: vintage.wh - out };
  });
  return { account: left, drawn, paid };
}

/**
 * Takes what has expired out of the make-up account.
 *
 * @param ended Whether the agreement has: then all of it.
 * @returns The account after it; Wh lost; Σ Wh · price paid, which is refunded where the terms say so, else forfeited.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.expire([{ year: 0, wh: 100n, price: 1n }], 4, 3, false).lost; // 100n
 * ```
 */
export function expire(
  account: readonly Vintage[],
  year: number,
  lifetime: number,
  ended: boolean,
): { account: Vintage[]; lost: bigint; paid: bigint } {
  let lost = 0n;
  let paid = 0n;
  const left = account.map((vintage) => {
    if (!ended && vintage.year + lifetime >= year) return vintage;
    lost += vintage.wh;
    paid += vintage.wh * vintage.price;
    return { ...vintage, wh: 0n };
  });
  return { account: left, lost, paid };
}
