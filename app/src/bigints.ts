/** The least of some bigints. */
export function min(first: bigint, ...others: readonly bigint[]): bigint {
  let least = first;
  for (const value of others) if (value < least) least = value;
  return least;
}

/** The greatest of some bigints. */
export function max(first: bigint, ...others: readonly bigint[]): bigint {
  let most = first;
  for (const value of others) if (value > most) most = value;
  return most;
}

/** ⌈a / b⌉ for a ≥ 0, b > 0. */
export function ceilDiv(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

/** |value|. */
export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Zero without any. */
export function sum(values: Iterable<bigint>): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
