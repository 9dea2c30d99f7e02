// PriceTick.sol, to the last unit: a pool's price on a logarithmic scale, and its average over time.
//
// A tick is 1e-5 of ln(ys / xs). The average is an exponential moving one of ticks, so it is of prices' geometric mean, and only ever counts
// a price that stood for a second at least: what one transaction does to the price and undoes does not touch it.
import { expWad } from "../decay.ts";

/** T, seconds: after so long at another price the average is half way there. */
const AVERAGING_TIME = 1_800;
/** Times of trades are kept modulo 2^24 seconds. */
const CLOCK = 1n << 24n;
const WAD_PER_TICK = 10n ** 13n;
/** ln 1e9, WAD: from µWh to kWh. */
const LN_KWH = 20_723_265_836_946_411_156n;

// PriceTick's constants: 1e5·ln 2·2^192, the scale of the ratio, √2·2^127, and the series' 2e5·2^96 / n.
const OCTAVE = 435_095_536_997_121_765_447_756_309_022_479_416_536_434_489_667_613_574_506_953_926n;
const ORIGIN = 69_397_738_151_040_921_588_917_131_289_085_466_937_561_301_101_984_365_133_859_151_233n;
const ROOT_TWO = 240_615_969_168_004_511_545_033_772_477_625_056_927n;
const TERM_1 = 15_845_632_502_852_867_518_708_790_067_200_000n;
const TERM_3 = 5_281_877_500_950_955_839_569_596_689_066_667n;
const TERM_5 = 3_169_126_500_570_573_503_741_758_013_440_000n;
const TERM_7 = 2_263_661_786_121_838_216_958_398_581_028_571n;

/** A pool's price and average, as `reservesOf` answers them. */
export interface Average {
  /** xs, token shares. */
  readonly energyShares: bigint;
  /** ys, internal quote units / I. */
  readonly staticQuote: bigint;
  /** The average as it was stored at the last trade, ticks. */
  readonly emaTick: number;
  /** Time of the last trade, seconds modulo 2^24. */
  readonly lastTrade: number;
}

/**
 * A price in ticks: ⌊1e5·ln(ys / xs)⌋, at most 0.003 ticks beside it.
 *
 * @param energyShares xs, 0 < xs < 2^80. @param staticQuote ys, 0 < ys < 2^64.
 * @example
 * ```ts
 * import { tickOf } from "@wattle/sdk";
 *
 * tickOf(1_000_000n, 1_000_000n); // 0
 * tickOf(1_000_000n, 1_010_000n); // 995: one per cent
 * ```
 */
export function tickOf(energyShares: bigint, staticQuote: bigint): number {
  const ratio = (staticQuote << 160n) / energyShares;
  const k = BigInt(ratio.toString(2).length - 1);
  const m = (ratio << (255n - k)) >> 128n;
  const s = ((m - ROOT_TWO) << 96n) / (m + ROOT_TWO);
  const square = (s * s) >> 96n;
  let sum = TERM_5 + ((square * TERM_7) >> 96n);
  sum = TERM_3 + ((square * sum) >> 96n);
  sum = TERM_1 + ((square * sum) >> 96n);
  return Number((s * sum + k * OCTAVE - ORIGIN) >> 192n);
}

/**
 * The average after a tick stood for some seconds: ema ± ⌈|tick − ema|·elapsed / (elapsed + 1800)⌉.
 *
 * @param ema Ticks. @param tick Of the price that stood. @param elapsed Seconds, whole.
 */
export function emaAfter(ema: number, tick: number, elapsed: number): number {
  const gap = BigInt(tick - ema) * BigInt(elapsed);
  const whole = BigInt(elapsed + AVERAGING_TIME);
  // Away from zero.
  const step = (gap + (gap < 0n ? 1n - whole : whole - 1n)) / whole;
  return ema + Number(step);
}

/**
 * Seconds since a pool's last trade, as the contract counts them: modulo 2^24, 194 days.
 *
 * @param lastTrade As `reservesOf` answers. @param time Unix seconds.
 */
export function elapsedSince(lastTrade: number, time: number): number {
  return Number((((BigInt(time) - BigInt(lastTrade)) % CLOCK) + CLOCK) % CLOCK);
}

/**
 * The average in ticks at a time, if nobody trades until then.
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { averageTickAt, tickOf } from "@wattle/sdk";
 *
 * const pool = { energyShares: 1_000_000n, staticQuote: 1_010_000n, emaTick: 0, lastTrade: 0 };
 * averageTickAt(pool, 1_800); // 498, half way to 995
 * ```
 */
export function averageTickAt(pool: Average, time: number): number {
  return emaAfter(pool.emaTick, tickOf(pool.energyShares, pool.staticQuote), elapsedSince(pool.lastTrade, time));
}

/**
 * A tick as a price: base units of the quote per kWh, WAD.
 *
 * @param tick Ticks. @param scale Decimals of the quote beyond 6.
 * @example
 * ```ts
 * import { priceAtTick } from "@wattle/sdk";
 *
 * priceAtTick(-851_719, 0); // 200000638284266000143530n: 0.20 of a quote of six decimals
 * ```
 */
export function priceAtTick(tick: number, scale: number): bigint {
  return expWad(BigInt(tick) * WAD_PER_TICK + LN_KWH) * 10n ** BigInt(scale);
}

/**
 * The average price at a time, if nobody trades until then: `emaPrice`. Base units of the quote per kWh, WAD.
 *
 * Moving it by a given part takes an attacker that part of the price, kept there against arbitrage for a time of the order of half an hour;
 * a transaction cannot. Its lag is the price of that.
 *
 * @param time Unix seconds.
 * @example
 * ```ts
 * import { averagePrice } from "@wattle/sdk";
 *
 * const pool = { energyShares: 5_000n, staticQuote: 1n, emaTick: -851_719, lastTrade: 0, scale: 0 };
 * averagePrice(pool, 60);
 * ```
 */
export function averagePrice(pool: Average & { readonly scale: number }, time: number): bigint {
  return priceAtTick(averageTickAt(pool, time), pool.scale);
}

/**
 * By what factor a price that is some ticks lower is lower: e^(−gap·1e-5), WAD.
 *
 * @param gap Ticks, not negative.
 */
export function factorBelow(gap: number): bigint {
  return expWad(-BigInt(gap) * WAD_PER_TICK);
}
