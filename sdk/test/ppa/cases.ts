// Random days of agreements: plain ones, and ones at the ends of every type.
import type { Around, PriceDay } from "../../src/ppa/index.ts";
import { excludedOf, multipliersOf, negativeAtEnd, negativeAtStart, signsOf } from "../../src/ppa/index.ts";
import { packPrices } from "../support/prices.ts";
import type { DayCase } from "./reference.ts";

const PRICE_LIMIT = 2n ** 63n - 1n;
const INT128 = 2n ** 127n;
const SETTLEMENTS = ["PHYSICAL", "TWO_WAY", "ONE_WAY"] as const;
const KINDS = ["FIXED", "INDEXED"] as const;
const RULES = ["NONE", "FLOOR", "ANY", "WHOLE_RUN", "FROM_NTH", "CURTAIL"] as const;
const ALL = (1n << 96n) - 1n;

export function casesOf(random: (below: bigint) => bigint) {
  const below = (limit: number) => Number(random(BigInt(limit)));
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const signed = (limit: bigint) => random(2n * limit) - limit;

  /** Three days: runs of both signs, zeros among them, of any length. */
  function pricesOf(extreme: boolean): bigint[][] {
    const series: bigint[] = [];
    while (series.length < 288) {
      const negative = random(2n) === 0n;
      const length = 1 + below(oneOf([3, 8, 8, 30, 120]));
      for (let i = 0; i < length; i++) {
        const size = extreme ? oneOf([PRICE_LIMIT, PRICE_LIMIT - 1n, 1n, random(PRICE_LIMIT)]) : 1n + random(120_000n);
        series.push(random(40n) === 0n ? 0n : negative ? -size : size);
      }
    }
    const until = random(2n) === 0n ? 192 + below(oneOf([1, 1, 9, 97])) : 288;
    return [series.slice(0, 96), series.slice(96, 192), series.slice(192, until)];
  }

  function dayOf(): DayCase {
    const extreme = random(4n) === 0n;
    const hourly = random(2n) === 0n;
    const price = () => (extreme ? oneOf([-INT128, INT128 - 1n, 0n, signed(INT128)]) : signed(10n ** 23n));
    const bounds = [price(), price()].sort((a, b) => (a < b ? -1 : 1));
    const bound = (value: bigint | undefined, unwanted: bigint) =>
      value === undefined || value === unwanted || random(3n) === 0n ? null : value;
    const most = extreme ? 2n ** 32n - 1n : 400_000n;
    return {
      settlement: oneOf(SETTLEMENTS),
      kind: oneOf(KINDS),
      negative: oneOf([...RULES, "WHOLE_RUN", "FROM_NTH"] as const),
      n: hourly ? oneOf([1, 2, 3, 4, 5, 6]) : 1 + below(24),
      hourly,
      amount: price(),
      discount: random(2n) === 0n ? 0n : price(),
      discountShare: oneOf([0, 1, 1_000, 3_333, 9_999, 10_000]),
      floor: bound(bounds[0], -INT128),
      cap: bound(bounds[1], INT128 - 1n),
      exponent: extreme ? oneOf([-18, 18]) : below(9) - 4,
      prices: pricesOf(extreme),
      last: random(5n) === 0n,
      bands: Array.from({ length: below(4) }, () => ({
        hoursOfDay: below(1 << 24),
        weekdays: below(1 << 7),
        multiplier: extreme ? oneOf([0n, 2n ** 64n - 1n]) : random(3n * 10n ** 18n),
      })),
      start: 86_400 * (15_000 + below(20_000)),
      grown: Array.from({ length: 96 }, () => (random(5n) === 0n ? 0n : random(most + 1n))),
      opened: random(1n << 60n),
      share: oneOf([1, 1_500, 3_333, 4_000, 9_999, 10_000]),
      gap: random(2n) === 0n ? 0n : (((1n << BigInt(2 + below(40))) - 1n) << BigInt(below(90))) & ALL,
      sells: random(2n) === 0n,
    };
  }

  return { dayOf, below, oneOf, signed };
}

/** What the module makes of a case: the neighbours' signs, the day's mask, its prices. */
export function pricedBy(c: DayCase): { around: Around; open: bigint; day: PriceDay } {
  const { settlement, kind, negative, discount, discountShare, amount, floor, cap } = c;
  const [before = [], prices = [], after = []] = c.prices;
  const unit = c.hourly ? 4 : 1;
  const known = signsOf(after.slice(0, after.length - (after.length % unit)), c.hourly);
  const whole = after.length - (after.length % unit);
  const afterwards = negativeAtStart(known);
  const around = {
    before: negativeAtEnd(signsOf(before, c.hourly)),
    afterwards,
    ended: afterwards < whole || c.last,
  };
  const { excluded, open } = excludedOf(signsOf(prices, c.hourly), negative, c.n, c.hourly, around);
  const tariff = { settlement, kind, negative, discount, discountShare, amount, floor, cap };
  const multipliers = multipliersOf(c.bands, c.start);
  return { around, open, day: { prices, exponent: c.exponent, excluded, multipliers, tariff } };
}

/** A case as `PpaDayHarness` takes it. */
export function encoded(c: DayCase, around: Around) {
  const grown = c.grown.map((wh) => wh.toString(16).padStart(8, "0")).join("");
  return {
    tariff: tariffWords(c),
    words: packPrices(c.prices[1] ?? []),
    unit: 10n ** BigInt(c.exponent + 18),
    n: BigInt(c.n),
    hourly: c.hourly,
    around: { before: BigInt(around.before), afterwards: BigInt(around.afterwards), ended: around.ended },
    bands: c.bands,
    start: BigInt(c.start),
    grown: `0x${grown}`,
    opened: c.opened,
    share: c.share,
    gap: c.gap,
    sells: c.sells,
  };
}

/** A tariff as Solidity has it. */
export function tariffWords(
  c: Pick<DayCase, "settlement" | "kind" | "negative" | "amount" | "discount" | "discountShare" | "floor" | "cap">,
) {
  return {
    settlement: SETTLEMENTS.indexOf(c.settlement),
    kind: KINDS.indexOf(c.kind),
    negative: RULES.indexOf(c.negative),
    discountShare: c.discountShare,
    amount: c.amount,
    discount: c.discount,
    floor: c.floor ?? -(2n ** 255n),
    cap: c.cap ?? 2n ** 255n - 1n,
  };
}
