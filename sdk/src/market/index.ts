export * from "./amm.ts";
export {
  INTERNAL_DECIMALS,
  InvalidPoolKeyError,
  MAX_FEES,
  MAX_SCALE,
  type PoolConstants,
  packPoolKey,
  poolId,
  quoteScale,
  unpackPoolKey,
} from "./poolKey.ts";
