// The mathematics of DecayMath.sol, to the last unit: energy = shares × index, index I = e^(−Λ), Λ(t) = Λ₀ + λ·(t − t₀).
import { BaseError } from "./errors/base.ts";
import { ceilDiv } from "./integers.ts";
import { parseDecimal } from "./values/decimal.ts";

/** One, of exponents, rates and indexes. */
export const WAD = 10n ** 18n;

/** Λ at which a vintage ends (I ≈ 1.016e-6), WAD: minting and swaps stop, leaving goes on. */
export const END_EXPONENT = 13_800_000_000_000_000_000n;

/** The index at which a vintage ends, WAD: ⌊e^(−13.8)⌋. Haircuts bring it nearer, as time does. */
export const END_INDEX = 1_015_631_471_002n;

/** Least Λ whose index is zero, WAD. */
export const ZERO_EXPONENT = 41_446531673892822313n;

/** Seconds in the month of "per cent a month": 30 days. */
export const MONTH = 2_592_000;

/** The index is zero: the energy has dissipated to nothing, and no number of shares is worth any. */
export class IndexIsZeroError extends BaseError {
  override readonly name = "IndexIsZeroError";
  /** The energy asked for, µWh. */
  readonly energy: bigint;

  constructor(energy: bigint) {
    super(`No shares are worth ${energy} µWh: the index is zero.`, {
      metaMessages: ["Move shares instead of energy: transferShares, redeem and removeLiquidity still work."],
    });
    this.energy = energy;
  }
}

/** An argument of e^x whose result does not fit into a WAD of 255 bits. */
export class ExponentTooLargeError extends BaseError {
  override readonly name = "ExponentTooLargeError";
  /** The argument, WAD. */
  readonly x: bigint;

  constructor(x: bigint) {
    super(`e^x is too large for x = ${x} (WAD).`, { metaMessages: ["Pass x < 135305999368893231589."] });
    this.x = x;
  }
}

/** A rate of decay that cannot be: a loss of all or more, a time of nothing, or beyond what its 64 bits hold. */
export class InvalidDecayError extends BaseError {
  override readonly name = "InvalidDecayError";

  constructor(what: string) {
    super(`${what} is not a decay.`, {
      metaMessages: [
        "A loss is at least 0 and below 100 %; a half-life or a time is a whole number of seconds above 0; a rate is below 18.4 a second.",
      ],
    });
  }
}

/**
 * e^x, WAD: Solady's `expWad`, bit for bit (Remco Bloemen's (6,7)-term rational approximation after reduction modulo ln 2).
 *
 * For x in (−41.4, 0] it differs from the exact value × 1e18 by more than −1.0015 and at most +0.0126, and never falls as x grows.
 *
 * @param x WAD.
 * @throws {@link ExponentTooLargeError} from x = 135305999368893231589 on.
 * @example
 * ```ts
 * import { expWad } from "@wattle/sdk";
 *
 * expWad(-1_000_000_000_000_000_000n); // 367879441171442321n
 * ```
 */
export function expWad(x: bigint): bigint {
  if (x <= -ZERO_EXPONENT) return 0n;
  if (x >= 135305999368893231589n) throw new ExponentTooLargeError(x);
  // To 2^96 units, then x = k·ln 2 + t with t in (−½ ln 2, ½ ln 2). Shifts round down, divisions towards zero, as in the EVM.
  const scaled = (x << 78n) / 5n ** 18n;
  const ln2 = 54916777467707473351141471128n;
  const k = ((scaled << 96n) / ln2 + 2n ** 95n) >> 96n;
  const t = scaled - k * ln2;
  let y = t + 1346386616545796478920950773328n;
  y = ((y * t) >> 96n) + 57155421227552351082224309758442n;
  let p = y + t - 94201549194550492254356042504812n;
  p = ((p * y) >> 96n) + 28719021644029726153956944680412240n;
  p = p * t + (4385272521454847904659076985693276n << 96n);
  let q = t - 2855989394907223263936484059900n;
  q = ((q * t) >> 96n) + 50020603652535783019961831881945n;
  q = ((q * t) >> 96n) - 533845033583426703283633433725380n;
  q = ((q * t) >> 96n) + 3604857256930695427073651918091429n;
  q = ((q * t) >> 96n) - 14423608567350463180887372962807573n;
  q = ((q * t) >> 96n) + 26449188498355588339934803723976023n;
  return ((p / q) * 3822833074963236453042738258902158003155416615667n) >> (195n - k);
}

/**
 * The index e^(−Λ), WAD: 1e18 at Λ = 0, 0 from {@link ZERO_EXPONENT} on, never rising. Error as {@link expWad}'s.
 *
 * @param exponent Λ ≥ 0, WAD.
 * @example
 * ```ts
 * import { indexAt } from "@wattle/sdk";
 *
 * indexAt(693147180559945309n); // 500000000000000000n
 * ```
 */
export function indexAt(exponent: bigint): bigint {
  return exponent >= ZERO_EXPONENT ? 0n : expWad(-exponent);
}

/** What a token keeps of its decay. */
export interface Decay {
  /** Λ₀ at `since`, WAD. */
  readonly exponent: bigint;
  /** λ per second, WAD. */
  readonly rate: bigint;
  /** t₀, unix seconds. */
  readonly since: number;
  /** What haircuts have left of every share, WAD; not given, all of it. */
  readonly kept?: bigint | undefined;
}

/**
 * Λ(t) = Λ₀ + λ·(t − t₀), WAD. Exact, and the same however often it is accrued on the way.
 *
 * @param decay Λ₀, λ and t₀.
 * @param time t ≥ t₀, unix seconds.
 * @example
 * ```ts
 * import { exponentAt } from "@wattle/sdk";
 *
 * exponentAt({ exponent: 0n, rate: 11_751_237_455n, since: 1_782_000_000 }, 1_782_086_400); // 1015306916112000n
 * ```
 */
export function exponentAt(decay: Decay, time: number): bigint {
  return decay.exponent + decay.rate * BigInt(time - decay.since);
}

/**
 * A token's index, WAD: ⌊e^(−Λ) × kept⌋. Liabilities follow e^(−Λ) alone: no default forgives a debtor.
 *
 * @param storeIndex e^(−Λ), WAD (see {@link indexAt}). @param kept What haircuts have left of every share, WAD.
 * @example
 * ```ts
 * import { tokenIndex, WAD } from "@wattle/sdk";
 *
 * tokenIndex(WAD / 2n, (9n * WAD) / 10n); // 450_000_000_000_000_000n
 * ```
 */
export function tokenIndex(storeIndex: bigint, kept: bigint): bigint {
  return (storeIndex * kept) / WAD;
}

/**
 * The index of a token at a time, WAD, as `index()` says it.
 *
 * @param decay Λ₀, λ, t₀ and what haircuts have left. @param time t ≥ t₀, unix seconds.
 * @example
 * ```ts
 * import { tokenIndexAt } from "@wattle/sdk";
 *
 * const since = 1_782_000_000;
 * const decay = { exponent: 0n, rate: 11_751_237_455n, since, kept: 900_000_000_000_000_000n };
 * tokenIndexAt(decay, since); // 900_000_000_000_000_000n
 * ```
 */
export function tokenIndexAt(decay: Decay, time: number): bigint {
  return tokenIndex(indexAt(exponentAt(decay, time)), decay.kept ?? WAD);
}

/**
 * When a vintage ends: the first second at which the index is at most {@link END_INDEX}, without haircuts at Λ = 13.8. Undefined when that
 * is beyond the chain's clock of 40 bits, or never.
 *
 * @param decay Λ₀, λ, t₀ and what haircuts have left.
 * @returns Unix seconds; `since` when it had ended by then.
 * @example
 * ```ts
 * import { endOfVintage } from "@wattle/sdk";
 *
 * endOfVintage({ exponent: 0n, rate: 11_751_237_455n, since: 1_782_000_000 }); // 2_956_344_409, thirty-seven years on
 * ```
 */
export function endOfVintage(decay: Decay): number | undefined {
  const ended = (time: number) => tokenIndexAt(decay, time) <= END_INDEX;
  let [before, end] = [decay.since - 1, 2 ** 40 - 1];
  if (!ended(end)) return undefined;
  // The index never rises: the end lies after `before` and not after `end`.
  while (end - before > 1) {
    const middle = Math.floor((before + end) / 2);
    if (ended(middle)) end = middle;
    else before = middle;
  }
  return end;
}

/**
 * ⌊shares × I⌋, µWh: what shares are worth to their holder.
 *
 * @param shares Shares, not negative.
 * @param index I, WAD.
 * @example
 * ```ts
 * import { toEnergyDown } from "@wattle/sdk";
 *
 * toEnergyDown(11n, 300_000_000_000_000_000n); // 3n
 * ```
 */
export function toEnergyDown(shares: bigint, index: bigint): bigint {
  return (shares * index) / WAD;
}

/**
 * ⌈shares × I⌉, µWh: what shares cost an allowance, or a debtor.
 *
 * @param shares Shares, not negative.
 * @param index I, WAD.
 * @example
 * ```ts
 * import { toEnergyUp } from "@wattle/sdk";
 *
 * toEnergyUp(11n, 300_000_000_000_000_000n); // 4n
 * ```
 */
export function toEnergyUp(shares: bigint, index: bigint): bigint {
  return ceilDiv(shares * index, WAD);
}

/**
 * ⌊energy / I⌋: shares that are worth no more than the energy.
 *
 * @param energy µWh, not negative.
 * @param index I, WAD.
 * @throws {@link IndexIsZeroError} when I is zero.
 * @example
 * ```ts
 * import { toSharesDown } from "@wattle/sdk";
 *
 * toSharesDown(2n, 300_000_000_000_000_000n); // 6n
 * ```
 */
export function toSharesDown(energy: bigint, index: bigint): bigint {
  if (index === 0n) throw new IndexIsZeroError(energy);
  return (energy * WAD) / index;
}

/**
 * ⌈energy / I⌉: shares that are worth at least the energy; what a transfer of it moves.
 *
 * @param energy µWh, not negative.
 * @param index I, WAD.
 * @throws {@link IndexIsZeroError} when I is zero.
 * @example
 * ```ts
 * import { toSharesUp } from "@wattle/sdk";
 *
 * toSharesUp(2n, 300_000_000_000_000_000n); // 7n
 * ```
 */
export function toSharesUp(energy: bigint, index: bigint): bigint {
  if (index === 0n) throw new IndexIsZeroError(energy);
  return ceilDiv(energy * WAD, index);
}

// ⌊ln 2 · 1e36⌋, and 1e36: the rates below are worked out at twice the places that they keep.
const LN2 = 693147180559945309417232121458176568n;
const FINE = WAD * WAD;

/**
 * λ = ln 2 / T, per second, WAD, to the nearest.
 *
 * @param seconds T, the time in which half is lost.
 * @throws {@link InvalidDecayError} when it is no whole number above zero.
 * @example
 * ```ts
 * import { decayRateFromHalfLife } from "@wattle/sdk";
 *
 * decayRateFromHalfLife(86_400); // 8022536812036n
 * ```
 */
export function decayRateFromHalfLife(seconds: number): bigint {
  if (!isTime(seconds)) throw new InvalidDecayError(`A half-life of ${seconds} s`);
  return divideNearest(LN2, BigInt(seconds) * WAD);
}

/**
 * λ = −ln(1 − p) / T, per second, WAD, to the nearest: the rate that loses p in a time T.
 *
 * @param percent p in per cent, a decimal text: `"3"` is 3 %. At most 16 decimals.
 * @param seconds T; a {@link MONTH} by default.
 * @throws {@link InvalidDecimalError} when the text is no decimal number.
 * @throws {@link InvalidDecayError} when p is not in [0, 100) or T is no whole number above zero.
 * @example
 * ```ts
 * import { decayRateFromLoss } from "@wattle/sdk";
 *
 * decayRateFromLoss("3"); // 11751237456n: lithium ion, 3 % a month
 * decayRateFromLoss("1", 3600); // 2791759959306n: heat, 1 % an hour
 * ```
 */
export function decayRateFromLoss(percent: string, seconds: number = MONTH): bigint {
  const lost = parseDecimal(percent, "per cent", 16); // WAD
  if (lost < 0n || lost >= WAD) throw new InvalidDecayError(`A loss of ${percent} %`);
  if (!isTime(seconds)) throw new InvalidDecayError(`A loss over ${seconds} s`);
  const rate = divideNearest(minusLn(WAD - lost), BigInt(seconds) * WAD);
  if (rate >= 2n ** 64n) throw new InvalidDecayError(`A loss of ${percent} % in ${seconds} s`);
  return rate;
}

/**
 * The half-life of a rate, in seconds, rounded down. Undefined when nothing is lost.
 *
 * @param rate λ per second, WAD.
 * @example
 * ```ts
 * import { halfLifeOf } from "@wattle/sdk";
 *
 * halfLifeOf(8_022_536_812_036n); // 86_400
 * ```
 */
export function halfLifeOf(rate: bigint): number | undefined {
  return rate === 0n ? undefined : Number(LN2 / WAD / rate);
}

/**
 * What a rate loses in a time, 1 − e^(−λT), WAD.
 *
 * @param rate λ per second, WAD.
 * @param seconds T; a {@link MONTH} by default.
 * @example
 * ```ts
 * import { lossOver } from "@wattle/sdk";
 *
 * lossOver(11_751_237_456n); // 30000000001206151n: 3 % a month
 * ```
 */
export function lossOver(rate: bigint, seconds: number = MONTH): bigint {
  return WAD - indexAt(rate * BigInt(seconds));
}

/** −ln(x / 1e18) in 1e36 units, for 0 < x ≤ 1e18: x = m·2^−k with ½ < m ≤ 1, then −ln m = 2·artanh((1 − m)/(1 + m)), to some 1e-34. */
function minusLn(x: bigint): bigint {
  let k = 0n;
  let m = x * WAD;
  for (; m <= FINE / 2n; k++) m *= 2n;
  const z = ((FINE - m) * FINE) / (FINE + m); // at most ⅓
  const square = (z * z) / FINE;
  let sum = 0n;
  for (let [power, n] = [z, 1n]; power > 0n; [power, n] = [(power * square) / FINE, n + 2n]) sum += power / n;
  return k * LN2 + 2n * sum;
}

function isTime(seconds: number): boolean {
  return Number.isSafeInteger(seconds) && seconds > 0;
}

function divideNearest(a: bigint, b: bigint): bigint {
  return (a + b / 2n) / b;
}
