export * from "./analytics.ts";
export * from "./calendar.ts";
export * from "./coupons.ts";
export * from "./dayCount.ts";
export * from "./days.ts";
export * from "./errors.ts";
export * from "./schedule.ts";
export type * from "./types.ts";
