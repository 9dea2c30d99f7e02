// What melting asks of a pool's fees: classes by λ, parking, break-even, and how long kWh stay.
import { decayRateFromLoss, halfLifeOf, indexAt, lossOver, WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { ceilDiv, floorSub } from "../integers.ts";
import { energyFee, MILLION, type PoolState } from "./state.ts";

const DAY = 86_400;
const HOUR = 3_600;
/** λ·τ is rounded to 1e-6 from a WAD. */
const PER_MILLION = 10n ** 12n;

/** A pool's fees, and the λ that they answer. */
export type FeeTerms = Pick<PoolState, "fee" | "residence" | "carryCap" | "rate">;

/** The constants of a key that fit a λ. */
export interface FeeClass {
  /** 1e-6 of the input. */
  readonly fee: number;
  /** τ, seconds. */
  readonly residence: number;
  /** 1e-6. */
  readonly carryCap: number;
}

/** Nothing can be said of a time or of trades that are none. */
export class NothingToMeasureError extends BaseError {
  override readonly name = "NothingToMeasureError";

  constructor(what: string, advice: string) {
    super(`${what}.`, { metaMessages: [advice] });
  }
}

/**
 * What a small park gains, as a part of what was sold, WAD: sell kWh, wait while the providers' melt, buy back what would be left. Rounded up;
 * negative when it loses. A large one gains less, for it moves the price against itself twice.
 *
 * @param seconds That it waits.
 * @example
 * ```ts
 * import { parkingGain } from "@wattle/sdk";
 *
 * parkingGain({ fee: 30_000, rate: 2_791_759_959_306n }, 86_400); // a day at 1 % an hour: 16.0 %
 * ```
 */
export function parkingGain(terms: FeeTerms, seconds: number): bigint {
  const kept = indexAt((terms.rate ?? 0n) * BigInt(seconds));
  const got = WAD - BigInt(energyFee(terms)) * PER_MILLION;
  return got - (kept * MILLION) / (MILLION - BigInt(terms.fee));
}

/**
 * The wait from which a park pays, seconds. Undefined when none does in 2^32 seconds.
 *
 * @example
 * ```ts
 * import { parkingPaysFrom } from "@wattle/sdk";
 *
 * parkingPaysFrom({ fee: 30_000, rate: 2_791_759_959_306n }); // 21_821: six hours at 1 % an hour
 * ```
 */
export function parkingPaysFrom(terms: FeeTerms): number | undefined {
  let [before, pays] = [0, 2 ** 32];
  if (parkingGain(terms, pays) <= 0n) return undefined;
  while (pays - before > 1) {
    const middle = Math.floor((before + pays) / 2);
    if (parkingGain(terms, middle) > 0n) pays = middle;
    else before = middle;
  }
  return pays;
}

function baseFee(rate: bigint): number {
  if (lossOver(rate, DAY) <= (3n * WAD) / 1_000n) return 3_000;
  if (rate <= decayRateFromLoss("1", DAY)) return 10_000;
  return rate < decayRateFromLoss("1", HOUR) ? 20_000 : 30_000;
}

/** The least carry fee with which no park that keeps `kept` pays, 1e-6: (1 − f)·(1 − f − carry) ≤ kept. */
function carryAgainst(fee: number, kept: bigint): bigint {
  const left = MILLION - BigInt(fee);
  return floorSub(left, (kept * MILLION) / PER_MILLION / left);
}

/**
 * The fee class of a λ: 0.3 % up to 0.3 % a day, 1 % up to 1 % a day, 2 % below 1 % an hour, 3 % from there; τ so long that no park within
 * `horizon` pays; and the least cap with which, if λ rises, no park within one half-life would.
 *
 * A horizon is paid for by everyone who sells kWh: λ·τ is close to what melts in that time. To exclude every park within one half-life takes half
 * of what sellers bring, and nobody sells: docs/market-simulation.md.
 *
 * @param rate λ, WAD a second. @param horizon Seconds; by default twice what the fee alone excludes, {@link parkingPaysFrom}; at most a
 * half-life.
 * @example
 * ```ts
 * import { decayRateFromLoss, feeClassFor } from "@wattle/sdk";
 *
 * feeClassFor(decayRateFromLoss("1", 3_600));
 * ```
 */
export function feeClassFor(rate: bigint, horizon?: number): FeeClass {
  const fee = baseFee(rate);
  const halfLife = halfLifeOf(rate);
  if (halfLife === undefined) return { fee, residence: 0, carryCap: 0 };
  const alone = parkingPaysFrom({ fee, rate }) ?? halfLife;
  const kept = indexAt(rate * BigInt(Math.min(horizon ?? 2 * alone, halfLife)));
  const carry = carryAgainst(fee, kept);
  // The last second of a half-life keeps a little more than a half.
  const carryCap = Number(carryAgainst(fee, indexAt(rate * BigInt(halfLife))));
  if (carry === 0n) return { fee, residence: 0, carryCap: 0 };
  const residence = Math.min(Number(ceilDiv(carry * PER_MILLION, rate)), 2 ** 32 - 1);
  return { fee, residence, carryCap };
}

/**
 * The turnover from which providers do better than with cash: f·turnover ≥ λ + σ²/4, with f the mean of both fees. A day's trades both ways,
 * as a multiple of the pool's kWh.
 *
 * @param volatility σ of the price, per √year: 0.8 is 80 %.
 * @throws {@link NothingToMeasureError} when there is no fee.
 * @example
 * ```ts
 * import { breakEvenTurnover } from "@wattle/sdk";
 *
 * breakEvenTurnover({ fee: 10_000, rate: 116_322_591_318n }, 0.8); // 1.05 a day at 1 % a day
 * ```
 */
export function breakEvenTurnover(terms: FeeTerms, volatility: number): number {
  const fee = (terms.fee + energyFee(terms)) / 2e6;
  if (fee === 0) throw new NothingToMeasureError("A pool without a fee earns nothing", "Choose a key with a fee.");
  const daily = (Number(terms.rate ?? 0n) / 1e18) * DAY;
  return (daily + (volatility * volatility) / 4 / 365) / fee;
}

/** A movement of a pool's shares, from its logs. */
export interface SharesMoved {
  /** Unix seconds, of the log's block. */
  readonly time: number;
  /** To the pool if positive: `Swapped.energyShares`, `LiquidityAdded.energyShares`, or minus `LiquidityRemoved.energyShares`. */
  readonly energyShares: bigint;
}

/** What a pool's logs say of its trade. */
export interface MeasuredResidence {
  /** τ: how long a kWh stays on average, seconds, rounded to the nearest. */
  readonly residence: number;
  /** Mean of xs. */
  readonly meanShares: bigint;
  /** Shares sold to the pool. */
  readonly sold: bigint;
  /** Shares bought from it. */
  readonly bought: bigint;
  /** Trades both ways a day, as a multiple of xs. */
  readonly turnover: number;
}

/**
 * How long kWh stay in a pool, from its logs: by Little's law the mean of xs over the rate at which shares are sold to it. A pool whose key has
 * this τ charges its sellers on average what their kWh cost the providers by melting.
 *
 * @param energyShares xs at `to`. @param from Unix seconds. @param to Unix seconds, later.
 * @param swaps `Swapped` logs between the two. @param liquidity Logs of liquidity between the two.
 * @throws {@link NothingToMeasureError} when nothing was sold, or there is no time.
 * @example
 * ```ts
 * import { measureResidence, type SharesMoved } from "@wattle/sdk";
 *
 * declare const swaps: SharesMoved[];
 * declare const liquidity: SharesMoved[];
 * const { residence } = measureResidence({ energyShares: 10_000n, from: 0, to: 86_400, swaps, liquidity });
 * ```
 */
export function measureResidence(measured: {
  readonly energyShares: bigint;
  readonly from: number;
  readonly to: number;
  readonly swaps: readonly SharesMoved[];
  readonly liquidity?: readonly SharesMoved[];
}): MeasuredResidence {
  const { energyShares, from, to, swaps, liquidity = [] } = measured;
  const within = ({ time }: SharesMoved) => time >= from && time <= to;
  const trades = swaps.filter(within);
  const sold = trades.reduce((sum, { energyShares: moved }) => (moved > 0n ? sum + moved : sum), 0n);
  const bought = trades.reduce((sum, { energyShares: moved }) => (moved < 0n ? sum - moved : sum), 0n);
  if (to <= from) throw new NothingToMeasureError("There is no time between the two", "Pass to > from.");
  if (sold === 0n) {
    throw new NothingToMeasureError("Nobody sold to the pool in this time", "Measure over a longer time.");
  }
  // Backwards, for it is the end that is known.
  let [shares, until, area] = [energyShares, to, 0n];
  for (const { time, energyShares: moved } of [...trades, ...liquidity.filter(within)].sort(
    (a, b) => b.time - a.time,
  )) {
    area += shares * BigInt(until - time);
    [shares, until] = [shares - moved, time];
  }
  area += shares * BigInt(until - from);
  return {
    residence: Number((2n * area + sold) / (2n * sold)),
    meanShares: area / BigInt(to - from),
    sold,
    bought,
    turnover: (Number(sold + bought) / Number(area)) * DAY,
  };
}
