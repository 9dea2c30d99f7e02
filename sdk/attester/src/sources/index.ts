// Where readings come from. Each is a `Source`: signed readings go on as they are, samples by way of a gateway that holds their site's key.
export * from "./config.ts";
export * from "./errors.ts";
export { EspiError, type EspiFeed, EspiReader } from "./espi.ts";
export { ConfigError } from "./fields.ts";
export * from "./gateway.ts";
export * from "./greenButton.ts";
export * from "./messages.ts";
export * from "./modbus.ts";
export * from "./mqtt.ts";
export * from "./nats.ts";
export * from "./refusals.ts";
export * from "./replay.ts";
export type { MeterSample } from "./sample.ts";
export { readSml, type SmlSettings, smlSource } from "./sml.ts";
