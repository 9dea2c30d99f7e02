// What a forwarder is told: a JSON file, without a secret in it.
import { dirname, resolve } from "node:path";
import { textOf } from "../config.ts";
import { UserError } from "../errors.ts";
import { asUserError } from "../feeds.ts";
import { type NatsPlace, natsPlaceOf } from "../nats/config.ts";
import { requireServer } from "../nats/server.ts";
import { ReadingSubject } from "../nats/stream.ts";
import { SourceSettingsError } from "../sources/errors.ts";
import { ConfigError, Fields } from "../sources/fields.ts";
import { pathOf, type Surroundings } from "../sources/secrets.ts";
import { SUBJECT } from "./publisher.ts";

/** A forwarder's configuration. */
export interface ForwardConfig {
  /** The deployment's record: which oracle readings are for. */
  readonly deployment: string;
  /** Where its journal and its refusals are. */
  readonly dataDir: string;
  /** Where it shows its metrics. */
  readonly listen: { readonly host: string; readonly port: number };
  readonly nats: NatsPlace;
  /** Readings that may wait. */
  readonly capacity: number;
  readonly sources: readonly Record<string, unknown>[];
}

/** Whether a configuration's text is a forwarder's. */
export function isForwardConfig(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "nats" in value && !("fleets" in value);
  } catch {
    return false;
  }
}

/** Reads a forwarder's configuration file. @throws UserError */
export async function readForwardConfig(file: string, env: Surroundings["env"]): Promise<ForwardConfig> {
  return parseForwardConfig(await textOf(file, "the forwarder's configuration"), {
    folder: dirname(resolve(file)),
    env,
  });
}

/** Reads a forwarder's configuration. @throws UserError */
export function parseForwardConfig(text: string, context: Surroundings): ForwardConfig {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new UserError("The configuration is not JSON.", { cause, details: undefined });
  }
  return asUserError(() => {
    const fields = new Fields(value, "configuration");
    const config = {
      deployment: pathOf(fields, "deployment", context),
      dataDir: pathOf(fields, "dataDir", context),
      listen: listenOf(fields.has("listen") ? fields.object("listen") : undefined),
      nats: placeOf(fields.object("nats"), context),
      capacity: whole(fields, "capacity", 200_000, 1, 10_000_000),
      sources: fields.objects("sources").map(({ values }) => values),
    };
    fields.done();
    return config;
  });
}

function listenOf(fields: Fields | undefined): ForwardConfig["listen"] {
  const listen = {
    host: fields?.has("host") ? fields.text("host") : "127.0.0.1",
    port: fields ? whole(fields, "port", 8_788, 0, 65_535) : 8_788,
  };
  fields?.done();
  return listen;
}

function placeOf(fields: Fields, context: Surroundings): NatsPlace {
  const place = natsPlaceOf(fields, context);
  fields.done();
  requireServer("nats", place.server);
  const subject = new ReadingSubject(place.subject ?? SUBJECT);
  if (subject.fault) throw new SourceSettingsError("nats", `its subject ${place.subject} ${subject.fault}`);
  if (!subject.isExact)
    throw new SourceSettingsError(
      "nats",
      `its subject ${place.subject} has a wildcard, and nothing can be published to one`,
    );
  return place;
}

function whole(fields: Fields, name: string, otherwise: number, least: number, most: number): number {
  if (!fields.has(name)) return otherwise;
  const value = fields.number(name);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigError(`${fields.path}.${name}`, `is no whole number from ${least} to ${most}`);
}
