export * from "./median.ts";
export * from "./reports.ts";
export * from "./series.ts";
