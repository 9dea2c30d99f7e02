// How an error's message shows a quantity. Exact: no digit is dropped.
import type { Hex } from "viem";
import { hexToString } from "viem";

/** Whole units split by 10^decimals, without zeros at the end: `decimal(1500n, 3)` is "1.5". */
export function decimal(value: bigint | number, decimals: number): string {
  const units = BigInt(value);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const part = decimals ? digits.slice(-decimals).replace(/0+$/, "") : "";
  return `${units < 0n ? "-" : ""}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}${part ? `.${part}` : ""}`;
}

/** Metered energy: "950 Wh", "12.5 kWh". */
export function wh(value: bigint | number): string {
  return value < 10_000 ? `${value} Wh` : `${decimal(value, 3)} kWh`;
}

/** Live energy given in µWh: "1.5 kWh". */
export function energy(value: bigint): string {
  return `${decimal(value, 9)} kWh`;
}

/** A share or rate in basis points: "12.5 %". */
export function percent(bps: bigint | number): string {
  return `${decimal(bps, 2)} %`;
}

/** A number scaled by 1e18. */
export function wad(value: bigint): string {
  return decimal(value, 18);
}

/** Native coin given in wei. */
export function coin(value: bigint): string {
  return `${decimal(value, 18)} of the native coin`;
}

/** A time in seconds as UTC: "2026-01-01 00:15:00 UTC". */
export function utc(seconds: bigint | number): string {
  const date = new Date(Number(seconds) * 1000);
  if (Number.isNaN(date.getTime())) return `second ${seconds}`;
  return `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

/** A UTC day, counted from 1970-01-01: "2026-06-21". */
export function day(days: number): string {
  return utc(days * 86_400).slice(0, 10);
}

/** A span in seconds: "90 s", "15 min", "2 h". */
export function span(seconds: bigint | number): string {
  const whole = BigInt(seconds);
  if (whole > 0n && whole % 3600n === 0n) return `${whole / 3600n} h`;
  return whole > 0n && whole % 60n === 0n ? `${whole / 60n} min` : `${whole} s`;
}

/** A zone's EIC code. */
export function zone(value: Hex): string {
  const text = hexToString(value).replace(/\0+$/, "");
  return /^[\x20-\x7e]+$/.test(text) ? text : value;
}

/** ASCII in a bytes32, or the hash that it is. */
export function label(value: Hex): string {
  return zone(value);
}

const REGISTERS = ["generation (G)", "green charge (K)", "direct export (E)", "self-use (U)", "consumption (M)"];

/** A register by its number in `Register`. */
export function register(value: number): string {
  return REGISTERS[value] ?? `register ${value}`;
}

const LANES = ["G", "K", "E", "M"];

/** A lane of an energy word. */
export function lane(index: bigint): string {
  return LANES[Number(index)] ?? `lane ${index}`;
}

/** A word of four 64-bit registers: "G 5, K 3, E 1, M 9 Wh". */
export function registers(word: bigint): string {
  const lanes = LANES.map((name, at) => `${name} ${BigInt.asUintN(64, word >> BigInt(192 - 64 * at))}`);
  return `${lanes.join(", ")} Wh`;
}

const TECHNOLOGIES = ["PV", "wind", "hydro", "biomass", "battery", "charger"];

/** A technology mask: "PV + battery". */
export function technologies(mask: number): string {
  const names = TECHNOLOGIES.filter((_, bit) => mask & (1 << bit));
  return names.length ? names.join(" + ") : "nothing";
}
