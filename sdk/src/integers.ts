// What bigint lacks, for the mathematics that follows the contracts. Internal: not exported from the package.

/** The least of some integers. */
export function min(first: bigint, ...others: readonly bigint[]): bigint {
  let least = first;
  for (const value of others) if (value < least) least = value;
  return least;
}

/** The greatest of some integers. */
export function max(first: bigint, ...others: readonly bigint[]): bigint {
  let most = first;
  for (const value of others) if (value > most) most = value;
  return most;
}

/** ⌈a / b⌉ for a ≥ 0, b > 0. The operator `/` is ⌊a / b⌋. */
export function ceilDiv(a: bigint, b: bigint): bigint {
  return (a + b - 1n) / b;
}

/** max(0, a − b). */
export function floorSub(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}
