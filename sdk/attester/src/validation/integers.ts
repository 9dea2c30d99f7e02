// What bigint lacks.

/** The lesser of two integers. */
export function least(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

/** max(0, a − b). */
export function floorSub(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}
