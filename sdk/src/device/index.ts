// What runs on or beside a meter: tokens, and the machine that closes periods. Nothing here needs Node; the file store does.
export * from "./attestation.ts";
export * from "./claims.ts";
export { hashDeviceKey } from "./key.ts";
export * from "./tokenErrors.ts";
