export * from "./amm.ts";
export * from "./poolKey.ts";
