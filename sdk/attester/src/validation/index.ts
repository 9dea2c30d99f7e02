// Rules over readings and samples: pure functions. What becomes of what they refuse is the node's to decide and to keep.
export * from "./bounds.ts";
export * from "./clearSky.ts";
export * from "./clock.ts";
export * from "./findings.ts";
export * from "./ledger.ts";
export * from "./localTime.ts";
export * from "./readings.ts";
export * from "./samples.ts";
