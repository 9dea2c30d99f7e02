export * from "./collateral.ts";
export * from "./deposit.ts";
export * from "./keeping.ts";
export * from "./math.ts";
export * from "./policy.ts";
export * from "./release.ts";
export * from "./retirement.ts";
export * from "./settlement.ts";
export {
  accruedSince,
  type PoolReading,
  poolAt,
  type ReadPoolParameters,
  readPledgedSites,
  readPool,
  SiteNotReadError,
  siteIn,
  stakeFor,
  TimeBeforeSnapshotError,
} from "./snapshot.ts";
export * from "./solvency.ts";
