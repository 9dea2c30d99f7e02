// PriceBuildUp.sol and TimeOfUse.sol, to the last unit.
import { max, min } from "../integers.ts";
import { DAY } from "../measurement/period.ts";
import type { Band, Tariff } from "./types.ts";

const WHOLE = 10_000n;
const WAD = 10n ** 18n;
const HOURS = 24;

/** The price clauses of terms, as far as a tariff is made of them. */
export type PriceTerms = Pick<Tariff, "kind" | "negative" | "discount" | "discountShare" | "amount" | "floor" | "cap">;

/**
 * The terms' price clauses in one contract year: the fixed price or strike, or the floor and cap that are wanted, escalated (PPA-8).
 *
 * @param price Of the terms. @param settlement Likewise. @param escalated What the year makes of a price, as {@link percent} or {@link chained} does.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const price: ppa.PriceTerms;
 * ppa.tariffOf(price, "TWO_WAY", (base) => ppa.percent(base, 20_000_000_000_000_000n, 3)); // 2 % a year, fourth year
 * ```
 */
export function tariffOf(
  price: PriceTerms,
  settlement: Tariff["settlement"],
  escalated: (base: bigint) => bigint,
): Tariff {
  const { kind, negative, discount, discountShare, amount, floor, cap } = price;
  const common = { settlement, kind, negative, discount, discountShare };
  if (kind === "FIXED") return { ...common, amount: escalated(amount), floor: null, cap: null };
  return {
    ...common,
    amount: 0n,
    floor: floor === null ? null : escalated(floor),
    cap: cap === null ? null : escalated(cap),
  };
}

/**
 * clamp(p, floor, cap) with p = index − discount, less the discount's share where that is positive (PPA-7); the division truncates.
 *
 * @param index Base units a kWh, WAD.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const tariff: ppa.Tariff;
 * ppa.indexPrice(50_000n * 10n ** 18n, tariff);
 * ```
 */
export function indexPrice(index: bigint, tariff: Tariff): bigint {
  let price = index - tariff.discount;
  if (price > 0n) price = (price * (WHOLE - BigInt(tariff.discountShare))) / WHOLE;
  if (tariff.floor !== null) price = max(price, tariff.floor);
  return tariff.cap === null ? price : min(price, tariff.cap);
}

/**
 * The contract's price in a period: fixed or indexed, or a CfD's strike, times the multiplier (truncated); before any negative rule.
 *
 * @param index Base units a kWh, WAD. @param multiplier WAD.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const tariff: ppa.Tariff;
 * ppa.contractPrice(0n, 10n ** 18n, tariff);
 * ```
 */
export function contractPrice(index: bigint, multiplier: bigint, tariff: Tariff): bigint {
  const follows = tariff.settlement === "PHYSICAL" && tariff.kind === "INDEXED";
  return ((follows ? indexPrice(index, tariff) : tariff.amount) * multiplier) / WAD;
}

/**
 * What the buyer pays the seller a kWh in a period that is not excluded: the contract's price, or strike − index. `FLOOR` floors a physical
 * price, and a CfD's index (PPA-3). One way: never below zero.
 *
 * @param index Base units a kWh, WAD. @param multiplier WAD.
 * @returns Base units a kWh, WAD; positive: the buyer pays.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const tariff: ppa.Tariff;
 * ppa.payment(ppa.indexInWad(-5_000n, 0), 10n ** 18n, tariff);
 * ```
 */
export function payment(index: bigint, multiplier: bigint, tariff: Tariff): bigint {
  const price = contractPrice(index, multiplier, tariff);
  const floors = tariff.negative === "FLOOR";
  if (tariff.settlement === "PHYSICAL") return floors ? max(0n, price) : price;
  const difference = price - (floors ? max(0n, index) : index);
  return tariff.settlement === "ONE_WAY" ? max(0n, difference) : difference;
}

/**
 * The multiplier of each hour of a day, WAD: of the first band that has the hour and its weekday, else one; empty where there are no bands.
 *
 * @param day 00:00 UTC, unix seconds.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const evenings = { hoursOfDay: 0b111 << 18, weekdays: 0b11111, multiplier: 1_250_000_000_000_000_000n };
 * ppa.multipliersOf([evenings], 1_782_000_000);
 * ```
 */
export function multipliersOf(bands: readonly Band[], day: number): bigint[] {
  if (bands.length === 0) return [];
  // 1 January 1970 was a Thursday.
  const weekday = (Math.floor(day / DAY) + 3) % 7;
  const of = (hour: number) =>
    bands.find(({ hoursOfDay, weekdays }) => (weekdays >> weekday) & (hoursOfDay >>> hour) & 1)?.multiplier ?? WAD;
  return Array.from({ length: HOURS }, (_, hour) => of(hour));
}
