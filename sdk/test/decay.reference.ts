// e^(−x) by other means than those under test: a Taylor series of a small argument, squared back up, in fixed point of 320 bits.

/** Bits behind the point. */
export const BITS = 320n;

/** e^(−x) for x ≥ 0 in WAD; a fixed-point number with {@link BITS} bits behind the point, wrong by less than 2^−250. */
export function expOfMinus(x: bigint): bigint {
  const halvings = 12n;
  // x / 1e18 / 2^12: below 0.011 for all x in question.
  const small = ((x << BITS) / 10n ** 18n) >> halvings;
  let term = 1n << BITS;
  let sum = term;
  for (let n = 1n; term !== 0n; n++) {
    term = ((term * small) >> BITS) / n;
    sum += n % 2n === 1n ? -term : term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) >> BITS;
  return sum;
}

/** Pseudo-random integers, the same in every run: xorshift of 64 bits. */
export function randomOf(seed: bigint): (below: bigint) => bigint {
  const mask = (1n << 64n) - 1n;
  let state = seed;
  const next = () => {
    state ^= (state << 13n) & mask;
    state ^= state >> 7n;
    state ^= (state << 17n) & mask;
    return state;
  };
  return (below) => ((next() << 192n) | (next() << 128n) | (next() << 64n) | next()) % below;
}
