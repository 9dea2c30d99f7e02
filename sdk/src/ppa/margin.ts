// Margin.sol and TerminationPayment.sol (PPA-17, PPA-18). Money in base units; prices base units a kWh, WAD; discount factors WAD.
import { ceilDiv, floorSub, max } from "../integers.ts";
import { MonthOutOfRangeError } from "./errors.ts";

const WHOLE = 10_000n;
const WAD = 10n ** 18n;
const UNIT = 10n ** 39n;

/** A month to come. */
export interface MonthAhead {
  /** Factor, at most 1e18. */
  readonly discount: bigint;
  /** Expected. */
  readonly wh: bigint;
  /** Price of the forward. */
  readonly forward: bigint;
  /** The contract's. */
  readonly price: bigint;
}

/** A party's collateral terms. */
export interface CollateralTerms {
  /** Exposure without any. */
  readonly threshold: bigint;
  /** Of what is posted, basis points. */
  readonly haircut: number;
  /** Least that is moved. */
  readonly minimumTransfer: bigint;
}

/**
 * Energy that the terms expect in a month of a contract year: ⌊Wh · (1 − degradation)^year⌋.
 *
 * @param wh Of the month in the first year. @param degradation Basis points a year.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.expectedIn(1_000_000n, 50, 10); // 951_110n: half a percent a year
 * ```
 */
export function expectedIn(wh: bigint, degradation: number, year: number): bigint {
  return (wh * (WHOLE - BigInt(degradation)) ** BigInt(year)) / WHOLE ** BigInt(year);
}

/**
 * Σ DF · Wh · (forward − price): what the months are worth to the buyer, rounded down.
 *
 * @throws {@link MonthOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const months: ppa.MonthAhead[];
 * ppa.valueDown(months);
 * ```
 */
export function valueDown(months: readonly MonthAhead[]): bigint {
  const sum = exactValue(months);
  return sum >= 0n ? sum / UNIT : -ceilDiv(-sum, UNIT);
}

/**
 * Likewise, rounded up: what the buyer stands to lose with the seller. What the seller stands to lose with the buyer is minus {@link valueDown}.
 *
 * @throws {@link MonthOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const months: ppa.MonthAhead[];
 * ppa.exposureOf(0n, 0n, ppa.valueUp(months));
 * ```
 */
export function valueUp(months: readonly MonthAhead[]): bigint {
  const sum = exactValue(months);
  return sum >= 0n ? ceilDiv(sum, UNIT) : sum / UNIT;
}

function exactValue(months: readonly MonthAhead[]): bigint {
  return months.reduce((sum, { discount, wh, forward, price }, month) => {
    if (discount < 0n || discount > WAD || wh < 0n || wh >> 64n !== 0n) throw new MonthOutOfRangeError(month);
    return sum + discount * wh * (forward - price);
  }, 0n);
}

/**
 * What a party's default would cost: unpaid + accrued + value; not below zero.
 *
 * @param accrued Not billed yet, net; negative: the other owes it. @param value Of the months to come to the other party, rounded up.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.exposureOf(1_000n, -300n, 200n); // 900n
 * ```
 */
export function exposureOf(unpaid: bigint, accrued: bigint, value: bigint): bigint {
  return max(0n, unpaid + accrued + value);
}

/**
 * What a party is called for: max(0, exposure − threshold − ⌊posted · (1 − haircut)⌋), which is rounded up, or nothing below the minimum transfer.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.callOf(1_000n, 500n, { threshold: 100n, haircut: 1_000, minimumTransfer: 50n }); // 450n
 * ```
 */
export function callOf(exposure: bigint, posted: bigint, terms: CollateralTerms): bigint {
  const covered = terms.threshold + (posted * (WHOLE - BigInt(terms.haircut))) / WHOLE;
  const call = floorSub(exposure, covered);
  return call < terms.minimumTransfer ? 0n : call;
}

/**
 * What a party may take back: posted − ⌈(exposure − threshold) / (1 − haircut)⌉, so that no call follows; nothing below the minimum transfer.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.releaseOf(1_000n, 1_500n, { threshold: 100n, haircut: 1_000, minimumTransfer: 50n }); // 500n
 * ```
 */
export function releaseOf(exposure: bigint, posted: bigint, terms: CollateralTerms): bigint {
  const uncovered = floorSub(exposure, terms.threshold);
  const kept = WHOLE - BigInt(terms.haircut);
  if (uncovered > 0n && kept === 0n) return 0n;
  const release = uncovered === 0n ? posted : floorSub(posted, ceilDiv(uncovered * WHOLE, kept));
  return release < terms.minimumTransfer ? 0n : release;
}

/**
 * A scheduled termination amount: from `first` at the start to `last` at the end, linear in time, rounded down; before and after it stays.
 *
 * @param life Unix seconds.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.scheduledPayment(1_000n, 0n, { start: 0, end: 100 }, 25); // 750n
 * ```
 */
export function scheduledPayment(
  first: bigint,
  last: bigint,
  life: { readonly start: number; readonly end: number },
  time: number,
): bigint {
  if (time <= life.start) return first;
  if (time >= life.end) return last;
  return (first * BigInt(life.end - time) + last * BigInt(time - life.start)) / BigInt(life.end - life.start);
}

/**
 * What the party in default owes the other at market: its loss, and what is open between them.
 *
 * @param value Of the months to come to the party not in default, rounded down. @param open `unpaid` and late `interest` are owed to it, `owed` by it.
 * @param twoWay Whether a gain is set against the rest, and may make the party in default the one that is owed.
 * @returns Negative: the party not in default owes it.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.marketPayment(-500n, { unpaid: 300n, interest: 10n, owed: 0n }, false); // 310n
 * ```
 */
export function marketPayment(
  value: bigint,
  open: { readonly unpaid: bigint; readonly interest: bigint; readonly owed: bigint },
  twoWay: boolean,
): bigint {
  return (twoWay ? value : max(0n, value)) + open.unpaid + open.interest - open.owed;
}
