// What runs on or beside a meter: tokens, and the machine that closes periods. Nothing here needs Node; the file store does.
export * from "./attestation.ts";
export { ATTESTATION_PROFILE, type Attestation, attestationClaims } from "./claims.ts";
export { type ErasableDevice, erasableDevice } from "./erasable.ts";
export { frame, type Recovered, recover } from "./frame.ts";
export * from "./journalErrors.ts";
export { hashDeviceKey } from "./key.ts";
export * from "./meter.ts";
export * from "./meterErrors.ts";
export * from "./meterTypes.ts";
export type { SignedRotation } from "./rotation.ts";
export { type JournalStore, type MemoryStore, memoryStore } from "./store.ts";
export * from "./tokenErrors.ts";
