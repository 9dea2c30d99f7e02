// What a day's periods are paid, recomputed from what the chain holds: the terms in force, how the agreement stands, the index's final prices, fixings.
import type { Address, Hex } from "viem";
import { readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { fixingFeedAbi } from "../../generated/abis/fixingFeed.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { priceIndexAbi } from "../../generated/abis/priceIndex.ts";
import { PriceStatus } from "../../generated/types.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { multipliersOf, tariffOf } from "../../ppa/buildUp.ts";
import { meanOfHour, replaceableAt } from "../../ppa/fallback.ts";
import { anniversary, chained, percent, yearAt } from "../../ppa/indexation.ts";
import { type Around, excludedOf, negativeAtEnd, negativeAtStart, signsOf } from "../../ppa/runs.ts";
import type { PriceDay, Tariff } from "../../ppa/types.ts";
import { unpackPrices } from "../../prices/words.ts";
import type { RecordedDocument } from "../chain/verify.ts";
import type { Terms } from "../terms/types.ts";
import type { PeriodMasks } from "./records.ts";

const PERIODS = DAY / PERIOD;
const PER_HOUR = 4;
const HOUR = 3_600;
/** Hours that a run can reach into the days before and after. */
const REACH = 6;
/** Hours of prices that a day needs. */
const SPAN = 2 * REACH + DAY / HOUR;
/** Days that are looked through for seven with prices. */
const LOOK_BACK = 28;
const SEVEN = 7;
const LIMIT = 1n << 63n;
const ALL = (1n << BigInt(PERIODS)) - 1n;

/** What is known of a day: masks of its periods, and what they are priced with. */
export interface PricedDay {
  /** In operation, and not suspended. */
  readonly counting: bigint;
  /** Before that, where test energy has a price. */
  readonly testing: bigint;
  readonly suspended: bigint;
  /** Without a price. */
  readonly missing: bigint;
  /** Of a run whose fate is not known. */
  readonly open: bigint;
  readonly price: PriceDay | null;
  /** Of a nomination whose imbalance is the seller's; what it lacks is missing too. */
  readonly imbalance?: Pick<PriceDay, "prices" | "exponent">;
}

/** How the agreement stands. */
export interface Standing {
  readonly signedAt: number;
  /** Zero: it waits for commercial operation. */
  readonly operatesFrom: number;
  /** Of its energy. */
  readonly endedAt: number;
  readonly suspensions: readonly { readonly from: number; readonly until: number }[];
  /** When the chain was read, unix seconds. */
  readonly now: number;
}

/** Contracts that prices come from. */
export interface Feeds {
  readonly index: Address;
  readonly fixings: Address;
}

/** How an agreement stands. */
export async function readStanding(
  client: AnyClient,
  { address, id, blockNumber, now }: { address: Address; id: bigint; blockNumber: bigint; now: number },
): Promise<Standing> {
  const where = { address, abi: powerAgreementsAbi, args: [id], blockNumber } as const;
  const [{ signedAt, operatesFrom }, { at }, suspensions] = await Promise.all([
    readContract(client, { ...where, functionName: "statusOf" }),
    readContract(client, { ...where, functionName: "endOf" }),
    readContract(client, { ...where, functionName: "suspensionsOf" }),
  ]);
  return { signedAt, operatesFrom, endedAt: at, suspensions, now };
}

/** The document that a day settles by: the last that counts from its beginning or before. @param start 00:00 UTC, unix seconds. */
export function documentOn(documents: readonly RecordedDocument[], start: number): RecordedDocument | undefined {
  return documents.findLast(({ from }) => from <= start) ?? documents[0];
}

/** Periods of a day that are wholly between two times. */
export function periodsBetween(start: number, from: number, until: number): bigint {
  const first = from > start ? Math.ceil((from - start) / PERIOD) : 0;
  const last = until > start ? Math.min(Math.floor((until - start) / PERIOD), PERIODS) : 0;
  return first < last ? (1n << BigInt(last)) - (1n << BigInt(first)) : 0n;
}

/** When the time of an agreement that has not ended is over. */
export function termEndOf({ life }: Terms, { suspensions, now }: Standing): number {
  // While a suspension lasts that extends the agreement, its end moves on.
  const at = Math.ceil(now / PERIOD) * PERIOD;
  const lost = suspensions.reduce((sum, { from, until }) => sum + (until || at) - from, 0);
  return life.end + (life.extends ? lost : 0);
}

/** Which of a day's periods are the agreement's. */
export function spansOf(
  terms: Terms,
  standing: Standing,
  start: number,
): Pick<PricedDay, "counting" | "testing" | "suspended"> {
  const { suspensions, signedAt } = standing;
  const end = standing.endedAt || termEndOf(terms, standing);
  const operates = standing.operatesFrom === 0 ? end : Math.min(standing.operatesFrom, end);
  const inOperation = periodsBetween(start, operates, end);
  const before = terms.price.testPrice === 0n ? 0n : periodsBetween(start, signedAt, operates);
  const stopped = suspensions.reduce(
    (mask, { from, until }) => mask | periodsBetween(start, from, until || Number.MAX_SAFE_INTEGER),
    0n,
  );
  const suspended = stopped & (inOperation | before);
  return { counting: inOperation & ~suspended, testing: before & ~suspended, suspended };
}

/** What became of a vector's periods. */
export function masksOf({ counting, testing, suspended, missing, open, price }: PricedDay, own: bigint): PeriodMasks {
  const ours = own & counting;
  const excluded = price?.excluded ?? 0n;
  const ready = ours & ~missing & ~open;
  return {
    ...{ paid: ready & ~excluded, excluded: ready & excluded, tests: own & testing, unpriced: ours & missing },
    runs: ours & open & ~missing,
    suspended: own & suspended,
    outside: own & ~(counting | testing | suspended),
  };
}

type Prices = readonly (bigint | undefined)[];

/** Periods whose unit is negative, if no missing price is, and if all are. */
function boundsOf(prices: Prices, hourly: boolean): { least: bigint; most: bigint } {
  const unit = hourly ? PER_HOUR : 1;
  let missing = 0n;
  for (const [k, price] of prices.entries()) {
    if (price !== undefined) continue;
    const first = Math.floor(k / unit) * unit;
    missing |= ((1n << BigInt(unit)) - 1n) << BigInt(first);
  }
  const signs = signsOf(prices, hourly);
  return { least: signs & ~missing, most: signs | missing };
}

/** What runs of negative prices leave unpaid whatever the missing prices turn out to be, and what depends on them. */
export function runsOf(
  { negative, run, hourly }: Pick<Terms["price"], "negative" | "run" | "hourly">,
  before: Prices,
  day: Prices,
  after: Prices,
): { excluded: bigint; open: bigint } {
  if (negative !== "ANY" && negative !== "WHOLE_RUN" && negative !== "FROM_NTH") return { excluded: 0n, open: 0n };
  const [earlier, own, later] = [before, day, after].map((prices) => boundsOf(prices, hourly));
  const excludedIf = (which: "least" | "most") => {
    const around: Around = {
      before: negativeAtEnd((earlier?.[which] ?? 0n) << BigInt(PERIODS - before.length)),
      afterwards: negativeAtStart(later?.[which] ?? 0n),
      ended: true,
    };
    return excludedOf(own?.[which] ?? 0n, negative, run, hourly, around).excluded;
  };
  const excluded = excludedIf("least");
  return { excluded, open: excludedIf("most") & ~excluded };
}

/** A price in units of another exponent, truncated toward zero; none where it leaves its range. */
function convert(price: bigint | undefined, from: number, to: number): bigint | undefined {
  if (price === undefined || from === to) return price;
  const scale = 10n ** BigInt(Math.abs(from - to));
  const converted = from > to ? price * scale : price / scale;
  return converted > -LIMIT && converted < LIMIT ? converted : undefined;
}

/** The mean of the same clock hour over the latest seven days before that have all of its prices. @param prices From so many days before on. @param k Of the period. */
function meanBefore(prices: Prices, k: number): bigint | undefined {
  const found: Prices[] = [];
  const hour = Math.floor(k / PER_HOUR) * PER_HOUR;
  for (let back = 1; back <= LOOK_BACK && found.length < SEVEN; back += 1) {
    const at = hour + (LOOK_BACK - back) * PERIODS;
    const own = prices.slice(at, at + PER_HOUR);
    if (!own.includes(undefined)) found.push(own);
  }
  return found.length < SEVEN ? undefined : meanOfHour(found);
}

/** Periods without a price. */
function missingOf(prices: Prices): bigint {
  return prices.reduce<bigint>((mask, price, k) => (price === undefined ? mask | (1n << BigInt(k)) : mask), 0n);
}

/** Prices days; what it has read it keeps. */
export class DayPricer {
  readonly #client: AnyClient;
  readonly #feeds: Feeds;
  readonly #standing: Standing;
  readonly #blockNumber: bigint;
  readonly #days = new Map<string, Promise<PricedDay>>();

  constructor(client: AnyClient, feeds: Feeds, standing: Standing, blockNumber: bigint) {
    [this.#client, this.#feeds, this.#standing, this.#blockNumber] = [client, feeds, standing, blockNumber];
  }

  /** @param start 00:00 UTC, unix seconds. */
  day({ digest, agreement: { terms } }: RecordedDocument, start: number): Promise<PricedDay> {
    const key = `${digest} ${start}`;
    const known = this.#days.get(key) ?? this.#withImbalance(terms, start);
    this.#days.set(key, known);
    return known;
  }

  /** What the grid charges is not replaced where it is missing. */
  async #withImbalance(terms: Terms, start: number): Promise<PricedDay> {
    const day = await this.#read(terms, start);
    const { kind, imbalance: series, imbalanceToBuyer } = terms.volume;
    if (kind !== "NOMINATED" || imbalanceToBuyer || day.counting === 0n) return day;
    const imbalance = await this.#words(series, start, PERIODS / PER_HOUR);
    return { ...day, imbalance, missing: day.missing | missingOf(imbalance.prices) };
  }

  /** The terms' price clauses as they stand on a day; null while a fixing that they take is not decided. */
  async tariff(terms: Terms, start: number): Promise<Tariff | null> {
    const escalated = await this.#escalation(terms, start);
    return escalated && tariffOf(terms.price, terms.settlement.kind, escalated);
  }

  /** Whether some period between two times is the agreement's: of a gap that has none nothing counts. */
  isOurs({ agreement: { terms } }: RecordedDocument, from: number, to: number): boolean {
    for (let start = Math.floor(from / DAY) * DAY; start < to; start += DAY) {
      const { counting, testing } = spansOf(terms, this.#standing, start);
      if ((periodsBetween(start, from, to) & (counting | testing)) !== 0n) return true;
    }
    return false;
  }

  async #read(terms: Terms, start: number): Promise<PricedDay> {
    const spans = spansOf(terms, this.#standing, start);
    if (spans.counting === 0n) return { ...spans, missing: 0n, open: 0n, price: null };
    const escalated = await this.#escalation(terms, start);
    if (!escalated) return { ...spans, missing: ALL, open: 0n, price: null };
    const common = {
      multipliers: multipliersOf(terms.bands, start),
      tariff: tariffOf(terms.price, terms.settlement.kind, escalated),
    };
    if (BigInt(terms.price.series) === 0n) {
      return { ...spans, missing: 0n, open: 0n, price: { ...common, prices: [], exponent: 0, excluded: 0n } };
    }
    const { prices, exponent } = await this.#prices(terms, start);
    const [from, to] = [REACH * PER_HOUR, REACH * PER_HOUR + PERIODS];
    const own = prices.slice(from, to);
    const { excluded, open } = runsOf(terms.price, prices.slice(0, from), own, prices.slice(to));
    return { ...spans, missing: missingOf(own), open, price: { ...common, prices: own, exponent, excluded } };
  }

  /** Settled prices of a day, and of what a run can reach around it; those replaced that have been missing for too long (PPA-9). */
  async #prices(
    { price: { series }, settlement }: Terms,
    start: number,
  ): Promise<{ prices: Prices; exponent: number }> {
    const first = start - REACH * HOUR;
    const { prices, exponent } = await this.#words(series, first, SPAN);
    const { fallbackDays, secondary } = settlement;
    const lacks = (price: bigint | undefined, k: number) =>
      price === undefined && this.#standing.now >= replaceableAt(first + (k + 1) * PERIOD, fallbackDays);
    if (!prices.some(lacks)) return { prices, exponent };
    let filled = prices;
    if (BigInt(secondary) !== 0n) {
      const others = await this.#words(secondary, first, SPAN);
      filled = prices.map((price, k) =>
        lacks(price, k) ? convert(others.prices[k], others.exponent, exponent) : price,
      );
    }
    if (!filled.some(lacks)) return { prices: filled, exponent };
    const before = await this.#words(series, first - LOOK_BACK * DAY, LOOK_BACK * 24 + SPAN);
    return { prices: filled.map((price, k) => (lacks(price, k) ? meanBefore(before.prices, k) : price)), exponent };
  }

  /** Settled prices of hours. */
  async #words(series: Hex, from: number, hours: number): Promise<{ prices: Prices; exponent: number }> {
    const [words, exponent] = await readContract(this.#client, {
      ...{ address: this.#feeds.index, abi: priceIndexAbi, functionName: "settledWords" },
      ...{ args: [series, from, BigInt(hours)], blockNumber: this.#blockNumber },
    });
    return { prices: unpackPrices(words, hours * PER_HOUR), exponent };
  }

  /** What the contract year that the day begins in makes of a price; null while a fixing that it takes is not decided. */
  async #escalation({ escalation }: Terms, start: number): Promise<((base: bigint) => bigint) | null> {
    if (escalation.kind === "NONE") return (base) => base;
    const anchor = escalation.fromSigning ? this.#standing.signedAt : this.#standing.operatesFrom;
    const year = yearAt(anchor, start);
    if (escalation.kind === "PERCENT") return (base) => percent(base, escalation.rate, year);
    const values = await Promise.all(
      Array.from({ length: year + 1 }, (_, y) =>
        this.#fixing(escalation.series, anniversary(anchor, y), escalation.lag),
      ),
    );
    if (values.includes(undefined) || values[0] === null) return null;
    return (base) =>
      chained(
        base,
        values.map((value) => value ?? null),
        escalation.floor,
        escalation.cap,
      );
  }

  /** Of a reference period; null: there never was one; undefined: not decided. */
  async #fixing(series: Hex, time: number, lag: number): Promise<bigint | null | undefined> {
    const feed = { address: this.#feeds.fixings, abi: fixingFeedAbi, blockNumber: this.#blockNumber } as const;
    const period = await readContract(this.#client, { ...feed, functionName: "periodAt", args: [series, time] });
    const { value, status } = await readContract(this.#client, {
      ...feed,
      ...{ functionName: "fixing", args: [series, period - lag, 0n] },
    });
    if (status !== PriceStatus.FINAL && status !== PriceStatus.NONE) return undefined;
    return value > 0n ? value : null;
  }
}
