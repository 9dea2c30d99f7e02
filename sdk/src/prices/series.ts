// Series of prices: their ids, and when what can be done in a round.
import { encodeAbiParameters, type Hex, keccak256 } from "viem";
import { BaseError } from "../errors/base.ts";
import { priceIndexAbi } from "../generated/abis/priceIndex.ts";
import type { PriceSeries, RoundWindows } from "../generated/types.ts";
import { DAY, PERIOD, requirePeriodEnd } from "../measurement/period.ts";

/** Seconds in which a closed round can be fixed. */
const FIX_TIME = BigInt(DAY);

const openSeries = priceIndexAbi.find((item) => item.type === "function" && item.name === "openSeries");

function seriesInputs() {
  if (openSeries?.type !== "function") throw new BaseError("The price index's ABI has no openSeries.");
  return openSeries.inputs;
}

/**
 * A series' id: keccak256 of its ABI-encoded definition. Whoever opens it, and whenever, it is the same on every chain.
 *
 * @throws viem's errors when a field does not fit its type.
 * @example
 * ```ts
 * import { type PriceSeries, seriesIdOf } from "@wattle/sdk";
 *
 * declare const series: PriceSeries;
 * seriesIdOf(series);
 * ```
 */
export function seriesIdOf(series: PriceSeries): Hex {
  return keccak256(encodeAbiParameters(seriesInputs(), [series]));
}

/**
 * The round that a settlement period is in.
 *
 * @param periodEnd Unix seconds. @param periodsARound Of the series.
 * @throws {@link UnalignedPeriodError} when `periodEnd` is no multiple of 900 s.
 * @example
 * ```ts
 * import { roundAt } from "@wattle/sdk";
 *
 * roundAt(1_782_000_900, 4); // 495000: the hour from 1,782,000,000
 * ```
 */
export function roundAt(periodEnd: number, periodsARound: number): number {
  return Math.floor((requirePeriodEnd(periodEnd) / PERIOD - 1) / periodsARound);
}

/**
 * The period ends of a round, unix seconds, in the order in which prices are reported.
 *
 * @example
 * ```ts
 * import { periodsOf } from "@wattle/sdk";
 *
 * periodsOf(495_000, 4); // [1782000900, 1782001800, 1782002700, 1782003600]
 * ```
 */
export function periodsOf(round: number, periodsARound: number): number[] {
  return Array.from({ length: periodsARound }, (_, place) => (round * periodsARound + place + 1) * PERIOD);
}

/**
 * When what can be done in a round, as `windowsOf` of the index tells it: unix seconds, each end exclusive.
 *
 * @example
 * ```ts
 * import { type PriceSeries, windowsOfRound } from "@wattle/sdk";
 *
 * declare const series: PriceSeries;
 * const { opens, closes } = windowsOfRound(series, 495_000);
 * ```
 */
export function windowsOfRound(series: PriceSeries, round: number): RoundWindows {
  const start = round * series.periodsARound * PERIOD + series.lead;
  return windowsFrom(series, Math.max(0, start));
}

/** The windows of a round that opens then, unix seconds. */
export function windowsFrom(series: PriceSeries, opensAt: number): RoundWindows {
  const opens = BigInt(opensAt);
  const reveals = opens + BigInt(series.commitTime);
  const closes = reveals + BigInt(series.revealTime);
  const voidAt = closes + FIX_TIME;
  const heldUntil = voidAt + BigInt(series.disputeTime) + BigInt(series.rulingTime);
  return { opens, reveals, closes, voidAt, heldUntil };
}
