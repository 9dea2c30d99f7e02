// A configuration file's values, each asked for by name; whatever nobody asked for is a mistake of whoever wrote it.
import { BaseError } from "@wattle/sdk";

/** A value of a configuration that is missing, of another kind, or unknown. */
export class ConfigError extends BaseError {
  override readonly name = "ConfigError";
  /** Where: "sources[0].devices[1].unit". */
  readonly path: string;

  constructor(path: string, why: string) {
    super(`${path} ${why}.`, { metaMessages: ["See docs/guides/sources.md for what each source's settings may be."] });
    this.path = path;
  }
}

/** An object of a configuration. */
export class Fields {
  readonly path: string;
  readonly #values: ReadonlyMap<string, unknown>;
  readonly #asked = new Set<string>();

  constructor(value: unknown, path: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new ConfigError(path, "is no object");
    this.path = path;
    this.#values = new Map(Object.entries(value));
  }

  /** Whether it is there. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string): string {
    const value = this.#get(name);
    if (typeof value !== "string" || value === "") throw this.#wrong(name, "is no text");
    return value;
  }

  choice<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.#get(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw this.#wrong(name, `is not one of ${choices.join(", ")}`);
    return found;
  }

  number(name: string): number {
    const value = this.#get(name);
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.#wrong(name, "is no number");
    return value;
  }

  /** A whole number from 0, as a number or, beyond 2⁵³, as digits in a text. */
  integer(name: string): bigint {
    const value = this.#get(name);
    const whole = Number.isSafeInteger(value) || (typeof value === "string" && /^\d{1,20}$/.test(value));
    const integer = whole ? BigInt(String(value)) : -1n;
    if (integer < 0n || integer >= 1n << 64n) throw this.#wrong(name, "is no whole number from 0 to 2⁶⁴ − 1");
    return integer;
  }

  object(name: string): Fields {
    return new Fields(this.#get(name), `${this.path}.${name}`);
  }

  /** Yes, no, or an object that says how. */
  flag(name: string): Fields | boolean {
    const value = this.#get(name);
    return typeof value === "boolean" ? value : this.object(name);
  }

  /** An object or a text. */
  either(name: string): Fields | string {
    return typeof this.#values.get(name) === "string" ? this.text(name) : this.object(name);
  }

  objects(name: string): Fields[] {
    return this.#list(name).map((value, i) => new Fields(value, `${this.path}.${name}[${i}]`));
  }

  choices<Choice extends string>(name: string, choices: readonly Choice[]): Choice[] {
    return this.#list(name).map((value, i) => {
      const found = choices.find((choice) => choice === value);
      if (found === undefined)
        throw new ConfigError(`${this.path}.${name}[${i}]`, `is not one of ${choices.join(", ")}`);
      return found;
    });
  }

  /** All that it has, for whoever asks by itself. */
  get values(): Record<string, unknown> {
    return Object.fromEntries(this.#values);
  }

  /** Its names, each to be asked for. */
  names(): string[] {
    return [...this.#values.keys()];
  }

  /** What is there: `maybe({ port: "number" })` gives the port, or nothing. */
  maybe<Kind extends "text" | "number" | "integer">(
    ...wanted: readonly (readonly [string, Kind])[]
  ): Record<string, string | number | bigint> {
    const found: Record<string, string | number | bigint> = {};
    for (const [name, kind] of wanted) if (this.has(name)) found[name] = this[kind](name);
    return found;
  }

  /** Ends the asking. @throws {@link ConfigError} for what was not asked for. */
  done(): void {
    for (const name of this.#values.keys()) {
      if (!this.#asked.has(name)) throw new ConfigError(`${this.path}.${name}`, "is not known here");
    }
  }

  #get(name: string): unknown {
    this.#asked.add(name);
    if (!this.#values.has(name)) throw this.#wrong(name, "is missing");
    return this.#values.get(name);
  }

  #list(name: string): readonly unknown[] {
    const value = this.#get(name);
    if (!Array.isArray(value)) throw this.#wrong(name, "is no list");
    return value;
  }

  #wrong(name: string, why: string): ConfigError {
    return new ConfigError(`${this.path}.${name}`, why);
  }
}
