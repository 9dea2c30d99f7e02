// An agreement's day by the rules of finance, in exact rationals, written without the module under test: money is in base units, not WAD, and runs are found
// by walking along the whole series.
import { Fraction, ONE, WAD, ZERO } from "./fraction.ts";

/** A day of an agreement with its neighbours. */
export interface DayCase {
  readonly settlement: "PHYSICAL" | "TWO_WAY" | "ONE_WAY";
  readonly kind: "FIXED" | "INDEXED";
  readonly negative: "NONE" | "FLOOR" | "ANY" | "WHOLE_RUN" | "FROM_NTH" | "CURTAIL";
  readonly n: number;
  readonly hourly: boolean;
  /** WAD. */
  readonly amount: bigint;
  readonly discount: bigint;
  readonly floor: bigint | null;
  readonly cap: bigint | null;
  readonly discountShare: number;
  readonly exponent: number;
  /** Of the day before, the day, and the day after as far as they are known: units of the series. */
  readonly prices: readonly (readonly bigint[])[];
  /** Whether what is not known lies past the agreement's last period. */
  readonly last: boolean;
  readonly bands: readonly { hoursOfDay: number; weekdays: number; multiplier: bigint }[];
  /** 00:00 UTC. */
  readonly start: number;
  /** What the register grew by in each period, Wh; before the day, since the opening, `opened`. */
  readonly grown: readonly bigint[];
  readonly opened: bigint;
  /** Basis points. */
  readonly share: number;
  /** Periods of a gap. */
  readonly gap: bigint;
  readonly sells: boolean;
}

export interface DayResult {
  readonly excluded: bigint;
  readonly open: bigint;
  readonly numerator: bigint;
  readonly energy: bigint;
  readonly worst: bigint | undefined;
}

const PERIODS = 96;

export function settleByRules(c: DayCase): DayResult {
  const { excluded, open } = runsByRules(c);
  let numerator = ZERO;
  let energy = 0n;
  let worst: Fraction | undefined;
  let register = Fraction.of(c.opened);
  for (let k = 0; k < PERIODS; k++) {
    const next = register.plus(Fraction.of(c.grown[k] ?? 0n));
    const share = Fraction.of(c.share, 10_000);
    const wh = next.times(share).floor() - register.times(share).floor();
    register = next;
    const price = excluded[k] ? ZERO : priceByRules(c, k);
    if ((c.gap >> BigInt(k)) & 1n) {
      if (worst === undefined || (c.sells ? price.below(worst) : worst.below(price))) worst = price;
    } else if (!open[k]) {
      energy += wh;
      numerator = numerator.plus(price.times(Fraction.of(wh)));
    }
  }
  return {
    excluded: maskOf(excluded),
    open: maskOf(open),
    numerator: numerator.times(WAD).whole(),
    energy,
    worst: worst?.times(WAD).whole(),
  };
}

/** Cut off at the 18th decimal, as prices are. */
function cut(price: Fraction): Fraction {
  return Fraction.of(price.times(WAD).trunc(), WAD.n);
}

export function priceByRules(c: DayCase, k: number): Fraction {
  const units = c.prices[1]?.[k];
  if (units === undefined) throw new Error("no price");
  const index = inUnits(units, c.exponent);
  const multiplier = multiplierByRules(c, k);
  const physical = c.settlement === "PHYSICAL";
  let price = Fraction.of(c.amount, WAD.n);
  if (physical && c.kind === "INDEXED") {
    price = index.minus(Fraction.of(c.discount, WAD.n));
    if (ZERO.below(price)) price = cut(price.times(Fraction.of(10_000 - c.discountShare, 10_000)));
    if (c.floor !== null) price = price.most(Fraction.of(c.floor, WAD.n));
    if (c.cap !== null) price = price.least(Fraction.of(c.cap, WAD.n));
  }
  price = cut(price.times(multiplier));
  if (physical) return c.negative === "FLOOR" ? price.most(ZERO) : price;
  const difference = price.minus(c.negative === "FLOOR" ? index.most(ZERO) : index);
  return c.settlement === "ONE_WAY" ? difference.most(ZERO) : difference;
}

export function inUnits(units: bigint, exponent: number): Fraction {
  return exponent < 0 ? Fraction.of(units, 10n ** BigInt(-exponent)) : Fraction.of(units * 10n ** BigInt(exponent));
}

function multiplierByRules(c: DayCase, k: number): Fraction {
  const begins = new Date((c.start + 900 * k) * 1_000);
  const monday0 = (begins.getUTCDay() + 6) % 7;
  for (const band of c.bands) {
    const hours = band.hoursOfDay.toString(2).padStart(24, "0").split("").reverse();
    const weekdays = band.weekdays.toString(2).padStart(7, "0").split("").reverse();
    if (hours[begins.getUTCHours()] === "1" && weekdays[monday0] === "1") return Fraction.of(band.multiplier, WAD.n);
  }
  return ONE;
}

/** A day by a profile or a nomination. */
export interface VolumeCase {
  readonly day: DayCase;
  readonly wh: readonly bigint[];
  /** Agreed, or nominated. */
  readonly volume: readonly bigint[];
  readonly which: bigint;
  readonly shortfallPrice: bigint | null;
  readonly excessShare: number;
  readonly imbalance: { readonly prices: readonly bigint[]; readonly exponent: number };
  readonly tolerance: number;
  readonly imbalanceToBuyer: boolean;
}

/** Reconciled period by period, as one window, and by nomination. */
export function volumesByRules(c: VolumeCase) {
  const { excluded } = runsByRules(c.day);
  const none = { numerator: 0n, below: 0n, above: 0n };
  const [single, window, nominated] = [{ ...none }, { ...none }, { ...none }];
  const sums = { delivered: 0n, agreed: 0n, periods: 0 };
  let [paid, index, price] = [ZERO, ZERO, ZERO];
  const of = (delivered: bigint, agreed: bigint, paid: Fraction, index: Fraction, price: Fraction): bigint => {
    const excess = Fraction.of(delivered - agreed).most(ZERO);
    const missing = Fraction.of(agreed - delivered).most(ZERO);
    if (ZERO.below(excess)) {
      const kept = paid.times(Fraction.of(agreed, delivered)).times(WAD).trunc();
      return kept + excess.times(index).times(Fraction.of(c.excessShare, 10_000)).times(WAD).trunc();
    }
    const each = c.shortfallPrice === null ? index.minus(price).most(ZERO) : Fraction.of(c.shortfallPrice, WAD.n);
    return paid.times(WAD).whole() - missing.times(each).times(WAD).trunc();
  };
  const note = (into: typeof none, delivered: bigint, agreed: bigint) => {
    if (delivered < agreed) into.below += agreed - delivered;
    else into.above += delivered - agreed;
  };
  for (let k = 0; k < PERIODS; k++) {
    if (((c.which >> BigInt(k)) & 1n) === 0n) continue;
    const [delivered = 0n, agreed = 0n] = [c.wh[k], c.volume[k]];
    const at = inUnits(c.day.prices[1]?.[k] ?? 0n, c.day.exponent);
    const payment = excluded[k] ? ZERO : priceByRules(c.day, k);
    const own = priceByRules({ ...c.day, settlement: "PHYSICAL", negative: "NONE", ...agreedPrice(c.day) }, k);
    const worth = payment.times(Fraction.of(delivered));
    single.numerator += of(delivered, agreed, worth, at, own);
    note(single, delivered, agreed);
    [paid, index, price] = [paid.plus(worth), index.plus(at), price.plus(own)];
    sums.delivered += delivered;
    sums.agreed += agreed;
    sums.periods += 1;
    const band = Fraction.of(agreed).times(Fraction.of(c.tolerance, 10_000)).floor();
    const reach = delivered < agreed ? agreed - band : agreed + band;
    const beyond = delivered < agreed === delivered < reach && delivered !== reach ? delivered - reach : 0n;
    if (beyond < 0n) nominated.below -= beyond;
    else nominated.above += beyond;
    nominated.numerator += payment.times(Fraction.of(agreed)).times(WAD).whole();
    if (!c.imbalanceToBuyer) {
      const imbalance = inUnits(c.imbalance.prices[k] ?? 0n, c.imbalance.exponent);
      nominated.numerator += imbalance.times(Fraction.of(beyond)).times(WAD).whole();
    }
  }
  if (sums.periods > 0) {
    const count = Fraction.of(sums.periods);
    window.numerator = of(sums.delivered, sums.agreed, paid, index.over(count), price.over(count));
    note(window, sums.delivered, sums.agreed);
  }
  return [single, window, nominated];
}

/** What one Wh more is worth at the least in a volume's periods: by a profile, and by nomination; undefined: of none. */
export function leastsByRules(c: VolumeCase): (bigint | undefined)[] {
  const { excluded } = runsByRules(c.day);
  const [profile, nominated]: bigint[][] = [[], []];
  for (let k = 0; k < PERIODS; k++) {
    if (((c.which >> BigInt(k)) & 1n) === 0n) continue;
    const at = inUnits(c.day.prices[1]?.[k] ?? 0n, c.day.exponent);
    const own = priceByRules({ ...c.day, settlement: "PHYSICAL", negative: "NONE", ...agreedPrice(c.day) }, k);
    const missing = c.shortfallPrice === null ? at.minus(own).most(ZERO) : Fraction.of(c.shortfallPrice, WAD.n);
    const within = (excluded[k] ? ZERO : priceByRules(c.day, k)).plus(missing);
    profile?.push(within.times(WAD).whole());
    profile?.push(at.times(Fraction.of(c.excessShare, 10_000)).times(WAD).trunc());
    nominated?.push(
      inUnits(c.imbalance.prices[k] ?? 0n, c.imbalance.exponent)
        .times(WAD)
        .whole(),
    );
    if (c.tolerance > 0) nominated?.push(0n);
  }
  return [profile, nominated].map((all = []) =>
    all.reduce<bigint | undefined>((least, one) => (least === undefined || one < least ? one : least), undefined),
  );
}

/** A contract for difference agrees on its strike. */
function agreedPrice(c: DayCase): { readonly kind: DayCase["kind"] } {
  return { kind: c.settlement === "PHYSICAL" ? c.kind : "FIXED" };
}

/** For each period of the middle day. */
export function runsByRules(c: Pick<DayCase, "prices" | "hourly" | "negative" | "n" | "last">): {
  excluded: boolean[];
  open: boolean[];
} {
  const series = c.prices.flat();
  const size = c.hourly ? 4 : 1;
  const negative: boolean[] = [];
  for (let at = 0; at + size <= series.length; at += size) {
    const mean = series.slice(at, at + size).reduce((sum, price) => sum.plus(Fraction.of(price, size)), ZERO);
    negative.push(mean.below(ZERO));
  }
  const excluded: boolean[] = [];
  const open: boolean[] = [];
  const first = c.prices[0]?.length ?? 0;
  for (let k = 0; k < PERIODS; k++) {
    const unit = Math.floor((first + k) / size);
    let begin = unit;
    while (begin > 0 && negative[begin - 1]) begin--;
    let end = unit + 1;
    while (end < negative.length && negative[end]) end++;
    const known = end < negative.length || c.last;
    const [whole, sofar] = [end - begin, unit - begin + 1];
    const hit = negative[unit] ?? false;
    if (c.negative === "ANY") excluded.push(hit);
    else if (c.negative === "WHOLE_RUN") excluded.push(hit && whole >= c.n);
    else excluded.push(c.negative === "FROM_NTH" && hit && sofar >= c.n);
    open.push(c.negative === "WHOLE_RUN" && hit && whole < c.n && !known);
  }
  return { excluded, open };
}

export function maskOf(bits: readonly boolean[]): bigint {
  return bits.reduce((mask, bit, k) => (bit ? mask | (1n << BigInt(k)) : mask), 0n);
}
