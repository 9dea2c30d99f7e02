export type {
  AnyClient,
  Call,
  ContractEvent,
  ContractParameter,
  Mined,
  ReadOptions,
  SyncOptions,
  ValueParameter,
  WriteOptions,
} from "./actions/runtime.ts";
export * as bond from "./bond/index.ts";
export * as charts from "./charts.ts";
export { type ContractActions, type WattleActions, wattleActions } from "./client.ts";
export * from "./decay.ts";
export * from "./deployments.ts";
export { BaseError, type BaseErrorOptions } from "./errors/base.ts";
export { decodeRevert, findRevertData, toWattleError } from "./errors/decode.ts";
export * from "./errors/failures.ts";
export * from "./feeds/index.ts";
export * from "./generated/abis/index.ts";
export * as actions from "./generated/actions/index.ts";
export * from "./generated/errors.ts";
export * from "./generated/types.ts";
export * from "./market/index.ts";
export * from "./measurement/index.ts";
export * from "./pool/index.ts";
export * as ppa from "./ppa/index.ts";
export * from "./prices/index.ts";
export * from "./values/energy.ts";
export * as Period from "./values/period.ts";
