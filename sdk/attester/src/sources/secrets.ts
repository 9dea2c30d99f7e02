// What a configuration names and does not hold: files, and secrets in files or variables.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ConfigError, type Fields } from "./fields.ts";

/** Where paths begin, and where secrets may be. */
export interface Surroundings {
  /** What relative paths begin from: the configuration's folder; the working directory unless told. */
  readonly folder?: string;
  /** Variables that may hold secrets. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a file holds, without the blanks around it; or a variable. Never part of an error. @throws ConfigError */
export function secretOf(fields: Fields, context: Surroundings): string {
  const value = fields.has("file")
    ? bytesOf(fields, "file", context).toString("utf8").trim()
    : context.env[fields.text("env")];
  fields.done();
  if (!value) throw new ConfigError(fields.path, "leads to nothing");
  return value;
}

/** A path of the configuration, from its folder. */
export function pathOf(fields: Fields, name: string, { folder = "" }: Surroundings): string {
  return resolve(folder, fields.text(name));
}

/** The bytes of a file that the configuration names. @throws ConfigError */
export function bytesOf(fields: Fields, name: string, context: Surroundings): Buffer {
  const path = pathOf(fields, name, context);
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigError(`${fields.path}.${name}`, `cannot be read: ${path}`);
  }
}
