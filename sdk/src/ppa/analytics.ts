// What an agreement is expected to bring: the rules of its settlement on a series of generation and prices. Amounts are exact integers.

import { BaseError } from "../errors/base.ts";
import { ceilDiv, floorSub } from "../integers.ts";
import { DAY, PERIOD } from "../measurement/period.ts";
import { amountOf } from "./billing.ts";
import { multipliersOf, type PriceTerms, tariffOf } from "./buildUp.ts";
import { dayNumerator, indexInWad } from "./day.ts";
import { yearAt } from "./indexation.ts";
import { type CollateralTerms, exposureOf, type MonthAhead, valueDown, valueUp } from "./margin.ts";
import { excludedOf, negativeAtEnd, negativeAtStart, signsOf } from "./runs.ts";
import type { Band, SettlementType } from "./types.ts";
import { entitled } from "./volumes.ts";

const PER_DAY = DAY / PERIOD;
const ALL = (1n << BigInt(PER_DAY)) - 1n;
const WAD = 10n ** 18n;
const WHOLE = 10_000n;

/** Generation and index prices of whole UTC days, period by period. */
export interface Forecast {
  /** 00:00 UTC of the first day, unix seconds. */
  readonly start: number;
  /** Of the plant, Wh. */
  readonly generation: readonly bigint[];
  /** In units of the series. */
  readonly prices: readonly bigint[];
  /** Of a unit. */
  readonly exponent: number;
}

/** An agreement as far as its cash flow depends on it. */
export interface ExpectedTerms {
  readonly settlement: SettlementType;
  readonly price: PriceTerms & { readonly run: number; readonly hourly: boolean };
  readonly bands: readonly Band[];
  /** Of the plant's generation, basis points. */
  readonly share: number;
  /** Since when contract years count, unix seconds, not after the forecast's start. */
  readonly from: number;
  /** What a contract year makes of a price. */
  readonly escalated: (base: bigint, year: number) => bigint;
}

/** A billing month. */
export interface MonthFlow {
  /** 00:00 UTC of its first day, unix seconds. */
  readonly month: number;
  /** Wh delivered. */
  readonly energy: bigint;
  /** Of it, Wh in excluded periods. */
  readonly unpaid: bigint;
  /** Σ Wh · payment, WAD. */
  readonly numerator: bigint;
  /** What the buyer owes, base units; negative: the seller does. */
  readonly amount: bigint;
  /** Σ Wh · index, WAD. */
  readonly merchant: bigint;
}

/** A forecast that is no series of whole UTC days. */
export class ForecastError extends BaseError {
  override readonly name = "ForecastError";

  constructor(wrong: string) {
    super(wrong, { metaMessages: ["Give 96 Wh and 96 prices a day, from 00:00 UTC on."] });
  }
}

/**
 * The expected cash flow of an agreement for what is produced, month by month, settled as the chain would: runs of negative prices across days and months,
 * bands, the contract year's prices, one rounding a month. Nothing is known before and after the forecast.
 *
 * @throws {@link ForecastError}, {@link RunOutOfRangeError}, {@link EscalationError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const terms: ppa.ExpectedTerms;
 * declare const forecast: ppa.Forecast;
 * for (const { month, amount } of ppa.cashFlow(terms, forecast)) console.log(new Date(month * 1000), amount);
 * ```
 */
export function cashFlow(terms: ExpectedTerms, forecast: Forecast): MonthFlow[] {
  const days = daysOf(forecast);
  const { price, settlement } = terms;
  const wh = entitled(forecast.generation, terms.share);
  const signs = days.map(({ prices }) => signsOf(prices, price.hourly));
  const flows = new Map<number, Omit<MonthFlow, "month" | "amount">>();
  let tariff = tariffOf(price, settlement, (base) => terms.escalated(base, yearAt(terms.from, forecast.start)));
  let year = yearAt(terms.from, forecast.start);
  for (const [i, { start, prices }] of days.entries()) {
    const now = yearAt(terms.from, start);
    if (now !== year) {
      year = now;
      tariff = tariffOf(price, settlement, (base) => terms.escalated(base, now));
    }
    const around = {
      before: negativeAtEnd(signs[i - 1] ?? 0n),
      afterwards: negativeAtStart(signs[i + 1] ?? 0n),
      ended: true,
    };
    const { excluded } = excludedOf(signs[i] ?? 0n, price.negative, price.run, price.hourly, around);
    const multipliers = multipliersOf(terms.bands, start);
    const own = wh.slice(PER_DAY * i, PER_DAY * (i + 1));
    const priced = { prices, exponent: forecast.exponent, excluded, multipliers, tariff };
    const { numerator, energy } = dayNumerator(own, ALL, priced);
    const month = monthOf(start);
    const sums = flows.get(month) ?? { energy: 0n, unpaid: 0n, numerator: 0n, merchant: 0n };
    flows.set(month, {
      energy: sums.energy + energy,
      unpaid: sums.unpaid + own.reduce((sum, one, k) => sum + one * ((excluded >> BigInt(k)) & 1n), 0n),
      numerator: sums.numerator + numerator,
      merchant: sums.merchant + weighted(own, prices, forecast.exponent),
    });
  }
  return [...flows].map(([month, sums]) => ({ month, ...sums, amount: amountOf(sums.numerator) }));
}

/**
 * What a plant's kWh get on the market: the mean price by what it produces, the mean of all periods, and the one as a part of the other.
 *
 * @returns Prices in base units a kWh, WAD, and the rate in WAD, all truncated; null where nothing is produced, or where the mean is not above zero.
 * @throws {@link ForecastError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const forecast: ppa.Forecast;
 * ppa.captureOf(forecast).rate; // 870_000_000_000_000_000n: 87 %
 * ```
 */
export function captureOf(forecast: Forecast): { captured: bigint | null; mean: bigint; rate: bigint | null } {
  daysOf(forecast);
  const { generation, prices, exponent } = forecast;
  const produced = generation.reduce((sum, wh) => sum + wh, 0n);
  const all = prices.reduce((sum, price) => sum + indexInWad(price, exponent), 0n);
  const earned = weighted(generation, prices, exponent);
  const periods = BigInt(prices.length);
  const known = produced > 0n && all > 0n;
  return {
    captured: produced > 0n ? earned / produced : null,
    mean: all / periods,
    rate: known ? (earned * periods * WAD) / (produced * all) : null,
  };
}

/**
 * A cash flow's months as margin and termination value them: the forward is what the energy gets on the market, the price what it is paid, for a CfD with
 * the market's on top.
 *
 * @param discount Factor of the i-th month, WAD. @returns One a month with energy.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const flows: ppa.MonthFlow[];
 * ppa.monthsAhead(flows, "PHYSICAL", () => 10n ** 18n);
 * ```
 */
export function monthsAhead(
  flows: readonly MonthFlow[],
  settlement: SettlementType,
  discount: (month: number) => bigint,
): MonthAhead[] {
  return flows.flatMap(({ energy, numerator, merchant }, month) => {
    if (energy === 0n) return [];
    const paid = settlement === "PHYSICAL" ? numerator : numerator + merchant;
    return [{ discount: discount(month), wh: energy, forward: merchant / energy, price: paid / energy }];
  });
}

/**
 * What months are worth to the buyer at another strike, base units, rounded down.
 *
 * @param strike Base units a kWh, WAD.
 * @throws {@link MonthOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const months: ppa.MonthAhead[];
 * ppa.valueAtStrike(months, 68_400n * 10n ** 18n);
 * ```
 */
export function valueAtStrike(months: readonly MonthAhead[], strike: bigint): bigint {
  return valueDown(months.map((month) => ({ ...month, price: strike })));
}

/**
 * The strike at which months are worth nothing to either: Σ DF · Wh · forward / Σ DF · Wh, truncated; null where there is no energy.
 *
 * @returns Base units a kWh, WAD.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const months: ppa.MonthAhead[];
 * ppa.fairStrike(months);
 * ```
 */
export function fairStrike(months: readonly MonthAhead[]): bigint | null {
  const weight = months.reduce((sum, { discount, wh }) => sum + discount * wh, 0n);
  if (weight === 0n) return null;
  return months.reduce((sum, { discount, wh, forward }) => sum + discount * wh * forward, 0n) / weight;
}

/** What both parties must have posted at the beginning of a month, base units. */
export interface MarginNeed {
  readonly month: number;
  readonly ofSeller: bigint;
  readonly ofBuyer: bigint;
}

/**
 * The collateral that an agreement asks for, month by month, for what the next months are worth to the other party (PPA-17); invoices are taken to be paid.
 *
 * @param ahead Months that exposure looks ahead.
 * @throws {@link MonthOutOfRangeError}
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const months: ppa.MonthAhead[];
 * ppa.marginNeeds(months, 12, { threshold: 0n, haircut: 200, minimumTransfer: 1_000n });
 * ```
 */
export function marginNeeds(months: readonly MonthAhead[], ahead: number, terms: CollateralTerms): MarginNeed[] {
  return months.map((_, month) => {
    const next = months.slice(month, month + ahead);
    return {
      month,
      ofSeller: requiredFor(exposureOf(0n, 0n, valueUp(next)), terms),
      ofBuyer: requiredFor(exposureOf(0n, 0n, -valueDown(next)), terms),
    };
  });
}

/** ⌈(exposure − threshold) / (1 − haircut)⌉, or nothing where it is below the minimum transfer. */
function requiredFor(exposure: bigint, terms: CollateralTerms): bigint {
  const uncovered = floorSub(exposure, terms.threshold);
  return uncovered < terms.minimumTransfer ? 0n : ceilDiv(uncovered * WHOLE, WHOLE - BigInt(terms.haircut));
}

function daysOf({ start, generation, prices }: Forecast): { start: number; prices: readonly bigint[] }[] {
  const days = prices.length / PER_DAY;
  if (start % DAY !== 0) throw new ForecastError(`A forecast from ${start} does not begin at 00:00 UTC.`);
  if (!Number.isInteger(days) || days === 0 || generation.length !== prices.length) {
    throw new ForecastError(`${generation.length} energies and ${prices.length} prices are no whole days.`);
  }
  return Array.from({ length: days }, (_, day) => ({
    start: start + day * DAY,
    prices: prices.slice(PER_DAY * day, PER_DAY * (day + 1)),
  }));
}

function monthOf(time: number): number {
  const date = new Date(time * 1_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / 1_000;
}

function weighted(wh: readonly bigint[], prices: readonly bigint[], exponent: number): bigint {
  return wh.reduce((sum, own, k) => sum + own * indexInWad(prices[k] ?? 0n, exponent), 0n);
}
