// Pictures of an agreement's expectations. Figures on the page are rounded; amounts are the integers they come from.
import { BLUE, type Chart, draw, GREEN, GREY, RED, type Series, ticks } from "../charts.ts";
import type { MarginNeed, MonthFlow } from "./analytics.ts";
import { amountOf } from "./billing.ts";
import type { SettlementType } from "./types.ts";

/** How money is shown. */
export interface Currency {
  readonly symbol: string;
  readonly decimals: number;
}

/**
 * An agreement's expected cash flow by the month, beside what the same energy gets on the market, as an SVG document. A contract for difference is paid besides
 * the market: its plot has the sum too.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const flows: ppa.MonthFlow[];
 * ppa.plotCashFlow("Wind, two-way at 68.4 €/MWh", "TWO_WAY", flows, { symbol: "€", decimals: 6 });
 * ```
 */
export function plotCashFlow(
  title: string,
  settlement: SettlementType,
  flows: readonly MonthFlow[],
  currency: Currency,
): string {
  const market = flows.map(({ merchant }) => amountOf(merchant));
  const both = flows.map(({ amount }, month) => amount + (market[month] ?? 0n));
  return plotMonths(title, currency, [
    { name: "agreement", colour: BLUE, amounts: flows.map(({ amount }) => amount) },
    { name: "market", colour: GREY, amounts: market, dashed: true },
    ...(settlement === "PHYSICAL" ? [] : [{ name: "both", colour: GREEN, amounts: both }]),
  ]);
}

/**
 * What both parties must have posted, by the month, as an SVG document.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const needs: ppa.MarginNeed[];
 * ppa.plotMargin("Margin", needs, { symbol: "€", decimals: 6 });
 * ```
 */
export function plotMargin(title: string, needs: readonly MarginNeed[], currency: Currency): string {
  return plotMonths(title, currency, [
    { name: "of the seller", colour: BLUE, amounts: needs.map(({ ofSeller }) => ofSeller) },
    { name: "of the buyer", colour: RED, amounts: needs.map(({ ofBuyer }) => ofBuyer) },
  ]);
}

interface Line extends Pick<Series, "name" | "colour" | "dashed"> {
  readonly amounts: readonly bigint[];
}

function plotMonths(title: string, { symbol, decimals }: Currency, lines: readonly Line[]): string {
  const series = lines.map(({ amounts, ...line }) => ({
    ...line,
    points: amounts.map((amount, month) => [month + 1, Number(amount) / 10 ** decimals] as const),
  }));
  const values = series.flatMap(({ points }) => points.map(([, value]) => value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = stepOf(high - low);
  const [min, max] = [Math.floor(low / step) * step, Math.ceil(high / step) * step || step];
  const last = Math.max(2, ...series.map(({ points }) => points.length));
  const chart: Chart = {
    title,
    x: { label: "month", min: 1, max: last, ticks: ticks(1, last, Math.ceil(last / 12), String) },
    y: { label: symbol, min, max, ticks: ticks(min, max, step, (value) => String(Number(value.toPrecision(6)))) },
    series,
    reference: 0,
  };
  return draw(chart);
}

/** About six marks, at 1, 2 or 5 times a power of ten. */
function stepOf(span: number): number {
  if (span === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(span / 5));
  const factor = [1, 2, 5, 10].find((each) => span / (power * each) <= 6) ?? 10;
  return power * factor;
}
