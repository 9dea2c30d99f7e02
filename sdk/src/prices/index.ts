export * from "./median.ts";
export * from "./reports.ts";
export * from "./series.ts";
export { PriceRangeError, priceInWad, unpackPrices } from "./words.ts";
