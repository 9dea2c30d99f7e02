// Sources from a node's configuration file. Secrets are not in it: it names the files, or the variables, that hold them.
import { type Device, type DeviceKey, type Domain, p256Device, secp256k1Device } from "@wattle/sdk";
import { fileStore } from "@wattle/sdk/device/file";
import { type Hex, isHex } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { natsPlaceOf } from "../nats/config.ts";
import type { NatsCounts } from "../nats/reception.ts";
import type { Source } from "../source.ts";
import { type MeterRules, SAMPLE_REGISTERS, type SampleRegister } from "../validation/samples.ts";
import { ConfigError, Fields } from "./fields.ts";
import { type GatewayPart, type GatewaySite, gatewaySource } from "./gateway.ts";
import { greenButtonSource } from "./greenButton.ts";
import { modbusSource, type SunSpecDevice } from "./modbus.ts";
import { mqttSource } from "./mqtt.ts";
import { natsSource } from "./nats.ts";
import type { KeepRefusal } from "./refusals.ts";
import { type EnergyColumn, replaySource, type TimeColumn } from "./replay.ts";
import { bytesOf, pathOf, type Surroundings, secretOf } from "./secrets.ts";
import { smlSource } from "./sml.ts";

/** What a node gives its sources. */
export interface SourceContext extends Surroundings {
  /** The oracle that readings are for. */
  readonly domain: Domain;
  readonly refused: KeepRefusal;
  /** Hears of what a source gets over by itself, and of which. */
  readonly report?: (error: unknown, source: string) => void;
  /** The node's clock, unix seconds. */
  readonly now?: () => number;
  /** The device key of a site's epoch, from the chain. */
  readonly keyOf?: (site: bigint, epoch: number) => Promise<DeviceKey | undefined>;
  /** Counts what comes from JetStream. */
  readonly natsCounts?: NatsCounts;
}

const KINDS = ["mqtt", "nats", "gateway", "modbus", "sml", "greenButton", "replay"] as const;

/**
 * The sources of a configuration's list: objects with a `kind` and the settings of docs/guides/sources.md; amounts beyond 2⁵³ as digits in a
 * text. A secret is `{ "file": path }` or `{ "env": name }`.
 *
 * @param path What the list is called in errors.
 * @throws {@link ConfigError} with the value's place; `SourceSettingsError` for values that do not fit each other.
 */
export function sourcesFrom(list: unknown, context: SourceContext, path = "sources"): Source[] {
  if (!Array.isArray(list)) throw new ConfigError(path, "is no list");
  return list.map((value, i) => sourceFrom(new Fields(value, `${path}[${i}]`), context));
}

function sourceFrom(fields: Fields, context: SourceContext): Source {
  const kind = fields.choice("kind", KINDS);
  const make = { mqtt, nats, gateway, modbus, sml, greenButton, replay }[kind];
  const source = make(fields, heard(context, fields.has("name") ? fields.text("name") : kind), context);
  fields.done();
  return source;
}

interface Base extends Pick<SourceContext, "refused" | "now"> {
  readonly name: string;
  readonly report?: (error: unknown) => void;
}

function heard({ refused, report, now }: SourceContext, name: string): Base {
  const told = report && ((error: unknown) => report(error, name));
  return { name, refused, ...(told ? { report: told } : {}), ...(now ? { now } : {}) };
}

function mqtt(fields: Fields, base: Base, context: SourceContext): Source {
  const { domain, keyOf } = context;
  const tls = fields.has("tls") ? fields.object("tls") : undefined;
  const pem = (name: "ca" | "cert" | "key"): Record<string, Buffer> =>
    tls?.has(name) ? { [name]: bytesOf(tls, name, context) } : {};
  const certificates = tls ? { tls: { ...pem("ca"), ...pem("cert"), ...pem("key") } } : {};
  tls?.done();
  return mqttSource({
    ...base,
    domain,
    url: fields.text("url"),
    clientId: fields.text("clientId"),
    ...fields.maybe(["topic", "text"], ["username", "text"]),
    ...fields.maybe(["inFlight", "number"], ["reconnect", "number"]),
    ...(fields.has("password") ? { password: secretOf(fields.object("password"), context) } : {}),
    ...(keyOf ? { keyOf } : {}),
    ...certificates,
  });
}

function nats(fields: Fields, base: Base, context: SourceContext): Source {
  const { domain, keyOf, natsCounts } = context;
  return natsSource({
    ...base,
    ...natsPlaceOf(fields, context),
    domain,
    durable: fields.text("durable"),
    ...fields.maybe(["inFlight", "number"], ["ackWait", "number"], ["retry", "number"]),
    ...(keyOf ? { keyOf } : {}),
    ...(natsCounts ? { counts: natsCounts } : {}),
  });
}

function modbus(fields: Fields, base: Base): Source {
  const devices = fields.objects("devices").map((device): SunSpecDevice => {
    const made = {
      meter: device.text("meter"),
      role: device.choice("role", ["inverter", "meter", "battery"]),
      ...device.maybe(["unit", "number"], ["capacityWh", "number"]),
      ...device.maybe(["serial", "text"]),
    };
    device.done();
    return made;
  });
  return modbusSource({
    ...base,
    host: fields.text("host"),
    devices,
    ...fields.maybe(["port", "number"], ["every", "number"], ["timeout", "number"]),
  });
}

function sml(fields: Fields, base: Base, context: SourceContext): Source {
  const place = fields.text("place");
  const codes = fields.has("registers") ? fields.object("registers") : undefined;
  const registers =
    codes && Object.fromEntries(codes.names().map((code) => [code, codes.choice(code, SAMPLE_REGISTERS)]));
  const serverId = fields.has("serverId") ? fields.text("serverId") : undefined;
  if (serverId !== undefined && !isHex(serverId))
    throw new ConfigError(`${fields.path}.serverId`, "is not hexadecimal with 0x");
  return smlSource({
    ...base,
    place: place.startsWith("tcp://") ? place : pathOf(fields, "place", context),
    meter: fields.text("meter"),
    ...(registers ? { registers } : {}),
    ...(serverId ? { serverId } : {}),
    ...(fields.has("checksum") ? { checksum: fields.choice("checksum", ["x25", "kermit"]) } : {}),
    ...fields.maybe(["every", "number"], ["reconnect", "number"]),
  });
}

function greenButton(fields: Fields, { name }: Base, context: SourceContext): Source {
  const directions = fields.has("directions") ? fields.object("directions") : undefined;
  const counted =
    directions && Object.fromEntries(directions.names().map((way) => [way, directions.choice(way, SAMPLE_REGISTERS)]));
  for (const way of directions?.names() ?? []) {
    if (way !== "forward" && way !== "reverse")
      throw new ConfigError(`${directions?.path}.${way}`, "is neither forward nor reverse");
  }
  return greenButtonSource({
    name,
    path: pathOf(fields, "path", context),
    meter: fields.text("meter"),
    ...fields.maybe(["series", "text"]),
    ...(counted ? { directions: counted } : {}),
    ...openingOf(fields),
    ...(fields.has("time") ? { time: fields.choice("time", ["utc", "local"]) } : {}),
  });
}

function replay(fields: Fields, { name }: Base, context: SourceContext): Source {
  const meter = fields.either("meter");
  const mapped = fields.object("registers");
  const registers: Partial<Record<SampleRegister, EnergyColumn>> = {};
  for (const register of mapped.names()) {
    const known = SAMPLE_REGISTERS.find((one) => one === register);
    if (!known) throw new ConfigError(`${mapped.path}.${register}`, "is no register");
    registers[known] = columnOf(mapped.object(register));
  }
  const column = (one: string): { readonly column: string } => {
    const object = fields.object(one);
    const found = { column: object.text("column"), ...object.maybe(["scale", "text"]) };
    object.done();
    return found;
  };
  return replaySource({
    name,
    path: pathOf(fields, "path", context),
    meter: typeof meter === "string" ? meter : column("meter"),
    time: timeOf(fields.object("time")),
    registers,
    ...(fields.has("stateOfCharge") ? { stateOfCharge: column("stateOfCharge") } : {}),
    ...(fields.has("watts") ? { watts: column("watts") } : {}),
    ...openingOf(fields),
  });
}

function columnOf(fields: Fields): EnergyColumn {
  const column = {
    column: fields.text("column"),
    ...fields.maybe(["scale", "text"]),
    ...(fields.has("kind") ? { kind: fields.choice("kind", ["cumulative", "interval"]) } : {}),
  };
  fields.done();
  return column;
}

function timeOf(fields: Fields): TimeColumn {
  const time = fields.has("column")
    ? {
        column: fields.text("column"),
        format: fields.choice("format", ["unix", "iso", "local"]),
        ...fields.maybe(["zone", "text"]),
        ...fields.maybe(["shift", "number"]),
      }
    : { first: fields.number("first"), every: fields.number("every") };
  fields.done();
  return time;
}

function openingOf(fields: Fields): { readonly opening?: Readonly<Partial<Record<SampleRegister, bigint>>> } {
  if (!fields.has("opening")) return {};
  const opening = fields.object("opening");
  const shown: Partial<Record<SampleRegister, bigint>> = {};
  for (const register of SAMPLE_REGISTERS) if (opening.has(register)) shown[register] = opening.integer(register);
  opening.done();
  return { opening: shown };
}

function gateway(fields: Fields, base: Base, context: SourceContext): Source {
  const sites = fields.objects("sites").map((site) => siteOf(site, context));
  const inner = fields.objects("sources").map((source) => sourceFrom(source, context));
  const every = fields.has("every") ? fields.number("every") : undefined;
  return gatewaySource(
    { ...base, domain: context.domain, sites, ...fields.maybe(["maxSkew", "number"]) },
    inner,
    every,
  );
}

function siteOf(fields: Fields, context: SourceContext): GatewaySite {
  const site = {
    site: fields.integer("site"),
    device: deviceOf(fields.object("key"), context),
    store: fileStore(pathOf(fields, "journal", context)),
    parts: fields.objects("parts").map(partOf),
    ...fields.maybe(["epoch", "number"]),
  };
  fields.done();
  return site;
}

function partOf(fields: Fields): GatewayPart {
  const rules = fields.object("rules");
  const made: MeterRules = {
    ceilingW: rules.number("ceilingW"),
    ...rules.maybe(["interval", "number"], ["clockTolerance", "number"], ["maxSilence", "number"]),
    ...rules.maybe(["modulus", "integer"]),
  };
  rules.done();
  const part = { meter: fields.text("meter"), registers: fields.choices("registers", SAMPLE_REGISTERS), rules: made };
  fields.done();
  return part;
}

function deviceOf(fields: Fields, context: SourceContext): Device {
  const curve = fields.choice("curve", ["p256", "secp256k1"]);
  const key = secretOf(fields, context);
  if (!isPrivateKey(key))
    throw new ConfigError(fields.path, "does not lead to a private key of 32 bytes in hexadecimal");
  return curve === "p256" ? p256Device(key) : secp256k1Device(privateKeyToAccount(key));
}

function isPrivateKey(text: string): text is Hex {
  return /^0x[0-9a-fA-F]{64}$/.test(text);
}
