export * from "./amm.ts";
export * from "./auction.ts";
export { type Average, averagePrice, averageTickAt, priceAtTick, tickOf } from "./average.ts";
export * from "./carry.ts";
export * from "./depth.ts";
export * from "./idle.ts";
export { curveRoot, type Earnings, earnedOf, growthOf, protocolLiquidity } from "./income.ts";
export * from "./liquidity.ts";
export {
  admittedOf,
  type BatchFill,
  type BatchOrder,
  type BatchSolution,
  matchBatch,
  NothingToMatchError,
  type OrderBatch,
  solutionOf,
} from "./matching.ts";
export * from "./orders.ts";
export * from "./poolKey.ts";
export * from "./position.ts";
export * from "./positionReading.ts";
export * from "./price.ts";
export * from "./reading.ts";
export * from "./solver.ts";
export * from "./split.ts";
export {
  energyFee,
  type LiquidityChange,
  type PoolState,
  type Trade,
  TradeRefusedError,
} from "./state.ts";
