/**
 * Where a falling function is zero: Newton's steps, and halving where one leaves the interval. Internal: not exported from the package.
 *
 * @param interval The zero is above `low`; `high` grows until it is below.
 */
export function root(
  evaluate: (x: number) => { readonly miss: number; readonly slope: number },
  interval: { readonly low: number; readonly high: number; readonly start: number },
): number {
  let { low, high, start: x } = interval;
  while (evaluate(high).miss > 0) high = 2 * high + 1;
  for (let step = 0; step < 200; ++step) {
    const { miss, slope } = evaluate(x);
    if (miss === 0) return x;
    if (miss > 0) low = x;
    else high = x;
    const next = x - miss / slope;
    const inside = next > low && next < high;
    const to = inside ? next : (low + high) / 2;
    if (Math.abs(to - x) <= 1e-15 * Math.max(1, Math.abs(x))) return to;
    x = to;
  }
  return x;
}
