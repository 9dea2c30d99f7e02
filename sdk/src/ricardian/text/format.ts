// How numbers, dates and identities are written in a document. No locale, no local time, no rounding: what is written can be read back to the
// last unit, on every platform.
import { getAddress, type Hex, isAddress, zeroAddress, zeroHash } from "viem";
import type { Kind } from "../terms/schema.ts";
import type { Words } from "./words.ts";

const DAY = 86_400;
const HOUR = 3_600;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** The causes of `AvailabilityReport`, by bit. */
export const CAUSES = ["grid curtailment", "economic curtailment", "curtailment by the Buyer", "force majeure"];
const CHOICES: Readonly<Record<string, string>> = {
  AS_PRODUCED: "as produced",
  AS_CONSUMED: "as consumed",
  BASELOAD: "baseload",
  SHAPED: "shaped",
  NOMINATED: "nominated",
  MATCHED: "matched hour by hour",
  PHYSICAL: "physical delivery",
  TWO_WAY: "two-way contract for difference",
  ONE_WAY: "one-way contract for difference",
  FIXED: "fixed",
  INDEXED: "indexed",
  NONE: "none",
  PERCENT: "fixed percentage",
  FIXING: "published index",
  FLOOR: "floored at zero",
  ANY: "no payment in any negative period",
  WHOLE_RUN: "no payment in a whole run",
  FROM_NTH: "no payment from the n-th on",
  CURTAIL: "curtail and deem",
  PERIOD: "the settlement period",
  DAY: "the day",
  MONTH: "the month",
  ACCRUED: "accrued amounts alone",
  SCHEDULE: "by schedule",
  MARKET: "at market value",
  GENERATION: "generation",
  GREEN_CHARGE: "green charge",
  DIRECT_EXPORT: "direct export",
  SELF_USE: "self-use",
  CONSUMPTION: "consumption",
};

/**
 * An integer of a unit's last place as a decimal number: groups of three with a comma, decimals after a point, exact.
 *
 * @param least Decimals that are always written when there are any.
 */
export function decimal(value: bigint, places: number, least = 0): string {
  const digits = (value < 0n ? -value : value).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, ",");
  let fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  if (fraction) fraction = `.${fraction.padEnd(Math.min(least, places), "0")}`;
  return `${value < 0n ? "−" : ""}${whole}${fraction}`;
}

/** Unix seconds as ISO 8601, UTC: `2026-11-23T00:00:00Z`. */
export function time(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, -5)}Z`;
}

/** A UTC day: `2026-11-23`. */
export function day(seconds: number): string {
  return time(seconds).slice(0, -10);
}

const counted = (count: bigint | number, one: string, many = `${one}s`) =>
  `${decimal(BigInt(count), 0)} ${BigInt(count) === 1n ? one : many}`;

/** Seconds in the largest unit that divides them. */
export function duration(seconds: number): string {
  if (seconds !== 0 && seconds % DAY === 0) return counted(seconds / DAY, "day");
  if (seconds !== 0 && seconds % HOUR === 0) return counted(seconds / HOUR, "hour");
  if (seconds !== 0 && seconds % 60 === 0) return counted(seconds / 60, "minute");
  return counted(seconds, "second");
}

/** Scaled down by thousands to the largest unit of which there is at least one. */
function scaled(value: bigint, units: readonly string[]): string {
  let step = units.length - 1;
  while (step > 0 && value < 1_000n ** BigInt(step)) step -= 1;
  return `${decimal(value, 3 * step)} ${units[step]}`;
}

/** Wh in the largest of Wh, kWh, MWh of which there is one at least. */
export function energy(value: bigint): string {
  return scaled(value, ["Wh", "kWh", "MWh"]);
}

/** W likewise. */
export function power(value: bigint): string {
  return scaled(value, ["W", "kW", "MW"]);
}

/** Basis points. */
export function share(value: number): string {
  return `${decimal(BigInt(value), 2)} %`;
}

/** A WAD part. */
export function rate(value: bigint): string {
  return `${decimal(value, 16)} %`;
}

/** Bits of a mask, lowest first. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < 32; bit += 1) if ((mask >>> bit) & 1) bits.push(bit);
  return bits;
}

/** Numbers as runs: `[0, 1, 2, 5]` as [0, 2] and [5, 5]. */
function runs(bits: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const bit of bits) {
    const last = found.at(-1);
    if (last && last[1] === bit - 1) last[1] = bit;
    else found.push([bit, bit]);
  }
  return found;
}

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;

/** Hours of a day as spans, UTC. */
export function hours(mask: number): string {
  return runs(bitsOf(mask))
    .map(([from, to]) => `${clock(from)}–${clock(to + 1)}`)
    .join(", ");
}

const weekday = (index: number) => WEEKDAYS[index] ?? `day ${index}`;

/** Days of the week as spans. */
export function weekdays(mask: number): string {
  return runs(bitsOf(mask))
    .map(([from, to]) => (from === to ? weekday(from) : `${weekday(from)} to ${weekday(to)}`))
    .join(", ");
}

/** A list in words: `a, b and c`. */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? "none";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}

/** Causes by name. */
export function causes(mask: number): string {
  return listed(bitsOf(mask).map((bit) => CAUSES[bit] ?? `cause ${bit}`));
}

/** Text of the parties as Markdown that says just that text, whatever is in it. */
export function escapeText(text: string): string {
  return text.replace(/[\\`*_[\]<>|&~{}]/g, "\\$&");
}

const code = (text: string) => `\`${text}\``;

/** Writes values of the terms by what they are. */
export class Writer {
  readonly #words: Words;
  readonly #options: readonly string[];
  readonly #used = new Set<string>();

  /** @param options What optional clauses are called, by bit. */
  constructor(words: Words, options: readonly string[]) {
    this.#words = words;
    this.#options = options;
  }

  /** Words of these maps that were never asked for: a document prints every word that it binds. */
  unused(): string[] {
    const { sites, series, documents, clauses } = this.#words;
    return Object.entries({ sites, series, documents, clauses }).flatMap(([map, named]) =>
      Object.keys(named ?? {})
        .map((key) => `${map}.${key}`)
        .filter((path) => !this.#used.has(path)),
    );
  }

  /** What something is called, if the parties said. */
  #called(map: "sites" | "series" | "documents" | "clauses", key: string): string | undefined {
    const name = this.#words[map]?.[key];
    if (name === undefined) return undefined;
    this.#used.add(`${map}.${key}`);
    return escapeText(name);
  }

  /** What the parties said of an optional clause. */
  said(key: string): string | undefined {
    return this.#called("clauses", key);
  }

  get #symbol(): string {
    return escapeText(this.#words.currency?.symbol ?? "base units");
  }

  get #decimals(): number {
    return this.#words.currency?.decimals ?? 0;
  }

  /** Base units of the currency. */
  money(value: bigint): string {
    return `${decimal(value, this.#decimals, 2)} ${this.#symbol}`;
  }

  /** Base units a kWh, WAD. */
  price(value: bigint): string {
    return `${decimal(value, 18 + this.#decimals, 2)} ${this.#symbol}/kWh`;
  }

  /** A hash, with what its document is called. */
  hash(value: Hex): string {
    if (value === zeroHash) return "none";
    const name = this.#called("documents", value.toLowerCase());
    return name === undefined ? code(value) : `“${name}” (${code(value)})`;
  }

  /** A series, with what it is called. */
  series(value: Hex): string {
    if (value === zeroHash) return "none";
    const name = this.#called("series", value.toLowerCase());
    return name === undefined ? `the series ${code(value)}` : `“${name}” (series ${code(value)})`;
  }

  /** A site, with what it is called. */
  site(value: bigint): string {
    const name = this.#called("sites", String(value));
    return name === undefined ? `site ${value}` : `${name} (site ${value})`;
  }

  address(value: string): string {
    if (value.toLowerCase() === zeroAddress) return "none";
    return code(isAddress(value, { strict: false }) ? getAddress(value) : value);
  }

  /**
   * A value of the terms by its kind.
   *
   * @param value Null is a limit that is not wanted.
   */
  write(kind: Kind, value: unknown): string {
    if (value === null) return "none";
    if (typeof value === "boolean") return value ? "yes" : "no";
    if (typeof value === "bigint") return this.#big(kind, value);
    if (typeof value === "number") return kind === "bits" ? this.#bits(value) : small(kind, value);
    if (typeof value === "string") {
      if (kind === "choice") return CHOICES[value] ?? value;
      if (kind === "series") return this.series(asHex(value));
      return kind === "address" ? this.address(value) : this.hash(asHex(value));
    }
    if (Array.isArray(value)) return value.map((each) => this.write("energy", each)).join(", ");
    return String(value);
  }

  #bits(mask: number): string {
    return listed(bitsOf(mask).map((bit) => (this.#options[bit] ?? `clause ${bit + 1}`).toLowerCase()));
  }

  #big(kind: Kind, value: bigint): string {
    switch (kind) {
      case "price":
        return this.price(value);
      case "money":
        return this.money(value);
      case "energy":
        return energy(value);
      case "power":
        return power(value);
      case "rate":
        return rate(value);
      case "site":
        return this.site(value);
      default:
        return decimal(value, 18);
    }
  }
}

function small(kind: Kind, value: number): string {
  switch (kind) {
    case "share":
      return share(value);
    case "time":
      return time(value);
    case "duration":
      return duration(value);
    case "days":
      return counted(value, "day");
    case "months":
      return counted(value, "month");
    case "years":
      return counted(value, "year");
    case "hours":
      return hours(value);
    case "weekdays":
      return weekdays(value);
    case "causes":
      return causes(value);
    default:
      return decimal(BigInt(value), 0);
  }
}

const asHex = (value: string): Hex => (value.startsWith("0x") ? `0x${value.slice(2)}` : `0x${value}`);
