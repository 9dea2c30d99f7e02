export * from "./availability.ts";
export * from "./curves.ts";
export * from "./dates.ts";
export * from "./series.ts";
