/** When a meter says that something was, and when the node heard of it; unix seconds. */
export interface Heard {
  readonly at: number;
  readonly heard: number;
}

/** How a meter's clock goes. */
export interface Drift {
  /** How far the clock is behind the node's, s, as far as can be told: the shortest delay that was seen. Negative when it is ahead. */
  readonly behind: number;
  /** How much slower it runs, parts per million; negative when faster. */
  readonly ppm: number;
}

/**
 * How a meter's clock goes, from what was heard of it. Delay on the way only ever adds to heard − at, so the least of many is nearest to
 * the clock's own error:
 *
 * behind = min (heard − at) over the later half; ppm = 10⁶ · (behind − min over the earlier half) / (time between the two minima).
 *
 * @returns undefined for fewer than four, or when the halves' minima are less than an hour apart: then delays outweigh any drift.
 */
export function clockDrift(seen: readonly Heard[]): Drift | undefined {
  if (seen.length < 4) return undefined;
  const ordered = [...seen].sort((a, b) => a.heard - b.heard);
  const middle = ordered.length >> 1;
  const [early, late] = [least(ordered.slice(0, middle)), least(ordered.slice(middle))];
  if (!early || !late || late.heard - early.heard < 3_600) return undefined;
  const behind = late.heard - late.at;
  return { behind, ppm: (1e6 * (behind - (early.heard - early.at))) / (late.heard - early.heard) };
}

function least(seen: readonly Heard[]): Heard | undefined {
  let best: Heard | undefined;
  for (const one of seen) if (!best || one.heard - one.at < best.heard - best.at) best = one;
  return best;
}
