export * from "./median.ts";
export * from "./reports.ts";
export { periodsOf, roundAt, seriesIdOf, windowsOfRound } from "./series.ts";
export { PriceRangeError, priceInWad, unpackPrices } from "./words.ts";
