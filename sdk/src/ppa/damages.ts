// Damages.sol: deemed energy, availability and liquidated damages (PPA-15, PPA-16, PPA-20). Energy in Wh, power in W, money in base units; rounds down.
import { ceilDiv, floorSub, min } from "../integers.ts";
import { DAY } from "../measurement/period.ts";

const WHOLE = 10_000n;
const HOUR = 3_600n;

/** What damages have come to. */
export interface Accrued {
  /** Of the contract year. */
  readonly yearly: bigint;
  /** Of all. */
  readonly lifetime: bigint;
}

/** What limits damages, and which limits count these. */
export interface Caps {
  /** Null: none. */
  readonly yearly: bigint | null;
  /** Null: none. */
  readonly lifetime: bigint | null;
  /** Whether these damages count to the year; those for delay do not. */
  readonly inYear: boolean;
  /** Whether they count to the lifetime cap; what does not is not held by it. */
  readonly inLifetime: boolean;
}

/**
 * Energy that could have been produced: min(max(0, potential − produced), ⌊capacity · seconds / 3600⌋), where the terms list the cause. It is paid, never
 * minted.
 *
 * @param report `cause`: its number. @param listed Bits of the causes that are paid. @param capacity W. @param time Seconds.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.deemed({ potential: 900n, produced: 200n, cause: 1 }, 0b10, 4_000n, 900); // 700n
 * ```
 */
export function deemed(
  report: { readonly potential: bigint; readonly produced: bigint; readonly cause: number },
  listed: number,
  capacity: bigint,
  time: number,
): bigint {
  if (((listed >> report.cause) & 1) === 0) return 0n;
  return min(floorSub(report.potential, report.produced), (capacity * BigInt(time)) / HOUR);
}

/**
 * Availability of a contract year, basis points, rounded down; all where nothing was possible.
 *
 * @param unavailable Σ unavailable power · time, Wh, without what is excused. @param possible Σ capacity · time, Wh, less excused hours.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.availability(300n, 10_000n); // 9_700n
 * ```
 */
export function availability(unavailable: bigint, possible: bigint): bigint {
  return possible === 0n ? WHOLE : (floorSub(possible, unavailable) * WHOLE) / possible;
}

/**
 * Wh lost below a guaranteed availability: max(0, unavailable − ⌈possible · (1 − guaranteed)⌉).
 *
 * @param guaranteed Basis points.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.lost(500n, 10_000n, 9_700); // 200n
 * ```
 */
export function lost(unavailable: bigint, possible: bigint, guaranteed: number): bigint {
  return floorSub(unavailable, ceilDiv(possible * (WHOLE - BigInt(guaranteed)), WHOLE));
}

/**
 * Damages as far as the caps allow, in the order in which they accrue.
 *
 * @returns What of the amount is owed, and what it comes to with it.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const caps = { yearly: 1_000n, lifetime: null, inYear: true, inLifetime: true };
 * ppa.accrueDamages({ yearly: 900n, lifetime: 900n }, 300n, caps).owed; // 100n
 * ```
 */
export function accrueDamages(soFar: Accrued, amount: bigint, caps: Caps): { owed: bigint; accrued: Accrued } {
  let owed = amount;
  if (caps.inYear && caps.yearly !== null) owed = min(owed, floorSub(caps.yearly, soFar.yearly));
  if (caps.inLifetime && caps.lifetime !== null) owed = min(owed, floorSub(caps.lifetime, soFar.lifetime));
  return {
    owed,
    accrued: {
      yearly: soFar.yearly + (caps.inYear ? owed : 0n),
      lifetime: soFar.lifetime + (caps.inLifetime ? owed : 0n),
    },
  };
}

/**
 * Damages for delay: whole days from the target to the earlier of operation and longstop, each at a price.
 *
 * @param dates Unix seconds; `operated` null: not yet, so `time` counts.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const dates = { target: 1_782_000_000, longstop: 1_792_000_000, operated: 1_782_200_000, time: 1_790_000_000 };
 * ppa.delayDamages(dates, 5_000n); // 10_000n
 * ```
 */
export function delayDamages(
  dates: {
    readonly target: number;
    readonly longstop: number;
    readonly operated: number | null;
    readonly time: number;
  },
  dayPrice: bigint,
): bigint {
  const end = Math.min(dates.longstop, dates.operated ?? dates.time);
  return BigInt(Math.floor(Math.max(0, end - dates.target) / DAY)) * dayPrice;
}

/**
 * What the seller pays for capacity that was contracted and is not there: ⌊missing · price / 1000⌋.
 *
 * @param contracted W. @param accredited W. @param price Base units a kW.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.buyDown(10_000n, 9_500n, 800n); // 400n
 * ```
 */
export function buyDown(contracted: bigint, accredited: bigint, price: bigint): bigint {
  return (floorSub(contracted, accredited) * price) / 1_000n;
}
