// Figures as the tables show them.

/** Columns of a table by key and heading. */
export function columns(...names: readonly [key: string, heading: string][]) {
  return names.map(([key, heading]) => ({ key, heading }));
}

/** µWh as kWh with six decimals. */
export function kWh(micro: bigint): string {
  return fixed(micro, 9, 6);
}

/** Quote base units as USD with four decimals. */
export function usd(base: bigint): string {
  return fixed(base, 6, 4);
}

/** A number of 10^-decimals, cut (not rounded) to `shown` decimals. */
export function fixed(value: bigint, decimals: number, shown: number): string {
  const sign = value < 0n ? "-" : "";
  const size = (value < 0n ? -value : value) / 10n ** BigInt(decimals - shown);
  const unit = 10n ** BigInt(shown);
  return `${sign}${size / unit}.${(size % unit).toString().padStart(shown, "0")}`;
}

export function clock(time: number): string {
  return new Date(time * 1000).toISOString().slice(11, 16);
}
