export * from "./amm.ts";
export * from "./average.ts";
export * from "./batch.ts";
export * from "./carry.ts";
export * from "./income.ts";
export * from "./liquidity.ts";
export * from "./orders.ts";
export * from "./poolKey.ts";
export * from "./price.ts";
export * from "./solver.ts";
export * from "./split.ts";
export {
  BURNED_LIQUIDITY,
  END_OF_VINTAGE_INDEX,
  energyFee,
  type LiquidityChange,
  type PoolState,
  type Trade,
  TradeRefusedError,
} from "./state.ts";
