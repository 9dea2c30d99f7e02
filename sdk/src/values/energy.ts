// Energy as people write it. On chain, and in every amount of this SDK, it is µWh.
export { InvalidDecimalError } from "./decimal.ts";
export * as Kwh from "./kwh.ts";
export * as Wh from "./wh.ts";
