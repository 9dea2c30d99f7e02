// NegativeRuns.sol: which periods a run of negative prices leaves unpaid (PPA-2). Bit k of a mask is the UTC day's period k.
import { RunOutOfRangeError } from "./errors.ts";
import type { NegativeRule } from "./types.ts";

const PERIODS = 96;
const PER_HOUR = 4;
const LONGEST = 24;

/** What is around a day. */
export interface Around {
  /** Negative periods right before it, as {@link signsOf} sees them. */
  readonly before: number;
  /** Likewise after it, as far as prices are known. */
  readonly afterwards: number;
  /** Whether the one after those is known not to be negative, or to be past the agreement's last. */
  readonly ended: boolean;
}

/** What a day leaves unpaid. */
export interface Exclusion {
  /** Unpaid. */
  readonly excluded: bigint;
  /** Not known yet: the end of a run that may still become long enough. */
  readonly open: bigint;
}

/** A run of units under way. */
export interface Run {
  /** Units, at most n. */
  readonly length: number;
  /** Amounts of its units whose fate is open. */
  readonly open: bigint;
}

/** Fate of the units that were open: still open, paid because the run ended short, or unpaid because it is long enough. */
export type Fate = "OPEN" | "PAID" | "UNPAID";

/** No run. */
export const NO_RUN: Run = { length: 0, open: 0n };

/**
 * Periods whose unit has a negative price: the hour of four, whose mean is negative where their sum is, or the single period. Zero is not negative.
 *
 * @param prices Of a UTC day, in the series' units, all of them there.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.signsOf([-10n, 3n, 3n, 3n], true); // 15n: a negative hour
 * ```
 */
export function signsOf(prices: readonly (bigint | undefined)[], hourly: boolean): bigint {
  let signs = 0n;
  for (let at = 0; at < prices.length; at += hourly ? PER_HOUR : 1) {
    const unit = prices.slice(at, at + (hourly ? PER_HOUR : 1));
    const sum = unit.reduce<bigint>((total, price) => total + (price ?? 0n), 0n);
    if (sum < 0n) signs |= ones(unit.length) << BigInt(at);
  }
  return signs;
}

/**
 * Negative periods at a day's end: {@link Around.before} of the next day.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.negativeAtEnd(0b11n << 94n); // 2
 * ```
 */
export function negativeAtEnd(signs: bigint): number {
  return tally((k) => PERIODS - 1 - k, signs);
}

/**
 * Negative periods at a day's beginning: {@link Around.afterwards} of the day before.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.negativeAtStart(0b1011n); // 2
 * ```
 */
export function negativeAtStart(signs: bigint): number {
  return tally((k) => k, signs);
}

/**
 * What a day leaves unpaid by its rule, and what cannot be settled yet. A run of n units: `WHOLE_RUN` leaves all of it unpaid, from the first;
 * `FROM_NTH` from its n-th unit on; `ANY` is a run of one.
 *
 * @param n Units. @param hourly As in {@link signsOf}.
 * @throws {@link RunOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const signs = ppa.signsOf(Array.from({ length: 96 }, (_, k) => (k < 16 ? -1n : 1n)), true);
 * ppa.excludedOf(signs, "WHOLE_RUN", 6, true, { before: 8, afterwards: 0, ended: true }); // four hours, after two the day before
 * ```
 */
export function excludedOf(signs: bigint, rule: NegativeRule, n: number, hourly: boolean, around: Around): Exclusion {
  if (rule === "ANY") return { excluded: signs, open: 0n };
  if (rule !== "WHOLE_RUN" && rule !== "FROM_NTH") return { excluded: 0n, open: 0n };
  const periods = hourly ? n * PER_HOUR : n;
  if (!Number.isInteger(n) || n < 1 || periods > LONGEST) throw new RunOutOfRangeError(n);
  let excluded = 0n;
  let open = 0n;
  for (let k = 0; k < PERIODS; ) {
    if (!bit(signs, k)) {
      k++;
      continue;
    }
    let end = k;
    while (end < PERIODS && bit(signs, end)) end++;
    const before = k === 0 ? around.before : 0;
    const run = ones(end - k) << BigInt(k);
    if (rule === "FROM_NTH") {
      // Hours are whole, so the first period of the n-th hour is (n − 1) hours into the run.
      const paid = Math.min(end - k, Math.max(0, (hourly ? (n - 1) * PER_HOUR : n - 1) - before));
      excluded |= run & ~(ones(paid) << BigInt(k));
    } else {
      const after = end === PERIODS ? around.afterwards : 0;
      if (before + (end - k) + after >= periods) excluded |= run;
      else if (end === PERIODS && !around.ended) open = run;
    }
    k = end;
  }
  return { excluded, open };
}

/**
 * Adds a unit to a run of `WHOLE_RUN`: the same rule, one unit after another, for whoever settles in order with a word of state.
 *
 * @param amount What the unit is paid, if it is. @param n Units.
 * @returns The run after it; what is due, of this unit and of open ones; and the fate of those that were open.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const { run } = ppa.pushUnit(ppa.NO_RUN, true, 100n, 2); // open: 100n
 * ppa.pushUnit(run, false, 50n, 2); // due: 150n
 * ```
 */
export function pushUnit(
  run: Run,
  negative: boolean,
  amount: bigint,
  n: number,
): { run: Run; due: bigint; fate: Fate } {
  if (!negative) return { run: NO_RUN, due: run.open + amount, fate: "PAID" };
  const length = Math.min(run.length + 1, n);
  if (length === n) return { run: { length, open: 0n }, due: 0n, fate: "UNPAID" };
  return { run: { length, open: run.open + amount }, due: 0n, fate: "OPEN" };
}

/**
 * At the end of a month: the run goes on without the amounts that are open, which the month keeps until their fate is told.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.closeMonth({ length: 2, open: 70n }).open; // 70n
 * ```
 */
export function closeMonth(run: Run): { run: Run; open: bigint } {
  return { run: { length: run.length, open: 0n }, open: run.open };
}

function ones(count: number): bigint {
  return (1n << BigInt(count)) - 1n;
}

function bit(mask: bigint, k: number): boolean {
  return ((mask >> BigInt(k)) & 1n) === 1n;
}

function tally(place: (k: number) => number, signs: bigint): number {
  let count = 0;
  while (count < PERIODS && bit(signs, place(count))) count++;
  return count;
}
