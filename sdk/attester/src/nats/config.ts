// A NATS server and its stream from a configuration file.
import { ConfigError, type Fields } from "../sources/fields.ts";
import { bytesOf, type Surroundings, secretOf } from "../sources/secrets.ts";
import type { NatsCredentials, NatsServer } from "./server.ts";
import type { StreamLimits } from "./stream.ts";

/** What both ends of a stream are told. */
export interface NatsPlace {
  readonly server: NatsServer;
  readonly stream: string;
  readonly subject?: string;
  readonly create?: StreamLimits;
}

/** Reads it. @throws ConfigError */
export function natsPlaceOf(fields: Fields, context: Surroundings): NatsPlace {
  const credentials = credentialsOf(fields, context);
  const tls = fields.has("tls") ? tlsOf(fields.object("tls"), context) : undefined;
  return {
    server: { url: fields.text("url"), ...(credentials ? { credentials } : {}), ...(tls ? { tls } : {}) },
    stream: fields.text("stream"),
    ...fields.maybe(["subject", "text"]),
    ...(fields.has("create") ? limitsOf(fields) : {}),
  };
}

function credentialsOf(fields: Fields, context: Surroundings): NatsCredentials | undefined {
  const given = ["creds", "nkey", "token", "username"].filter((name) => fields.has(name));
  if (given.length > 1) throw new ConfigError(fields.path, `has ${given.join(" and ")}: one of them is enough`);
  const secret = (name: string) => secretOf(fields.object(name), context);
  switch (given[0]) {
    case "creds":
      return { kind: "creds", text: secret("creds") };
    case "nkey":
      return { kind: "nkey", seed: secret("nkey") };
    case "token":
      return { kind: "token", token: secret("token") };
    case "username":
      return { kind: "password", username: fields.text("username"), password: secret("password") };
    default:
      return undefined;
  }
}

function tlsOf(fields: Fields, context: Surroundings): NonNullable<NatsServer["tls"]> {
  const pem = (name: "ca" | "cert" | "key") =>
    fields.has(name) ? { [name]: bytesOf(fields, name, context).toString("utf8") } : {};
  const tls = { ...pem("ca"), ...pem("cert"), ...pem("key") };
  fields.done();
  return tls;
}

function limitsOf(fields: Fields): { readonly create?: StreamLimits } {
  const create = fields.flag("create");
  if (typeof create === "boolean") return create ? { create: {} } : {};
  const limit = (name: keyof StreamLimits, most: number) => {
    if (!create.has(name)) return {};
    const value = create.number(name);
    if (!Number.isInteger(value) || value < 1 || value > most)
      throw new ConfigError(`${create.path}.${name}`, `is no whole number from 1 to ${most}`);
    return { [name]: value };
  };
  const limits: StreamLimits = {
    ...limit("maxBytes", Number.MAX_SAFE_INTEGER),
    ...limit("maxAge", 9_000_000),
    ...limit("duplicates", 86_400),
    ...limit("replicas", 5),
  };
  create.done();
  return { create: limits };
}
