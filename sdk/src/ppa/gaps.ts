// Gaps.sol: energy that was not read period by period (PPA-9).
import { DAY } from "../measurement/period.ts";

const PATIENCE = 30 * DAY;

/** Periods whose energy is known only together. */
export interface Gap {
  /** Bit k: period k of the day is in it. */
  readonly periods: bigint;
  /** Its last period, which carries the energy of all. */
  readonly last: number;
  /** Whether it goes back to the claim's beginning: to the days before too, where the claim begins there. */
  readonly open: boolean;
}

/**
 * The gaps that end in a day, by the masks of a claim's division into periods.
 *
 * @param read Bit k: the register was measured at the end of period k. @param own Bit k: and at its beginning.
 * @param first The first period of the day that is the claim's.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.gapsOf(0b1001n, 0b0001n, 0); // periods 1 to 3, whose energy period 3 carries
 * ```
 */
export function gapsOf(read: bigint, own: bigint, first = 0): Gap[] {
  const gaps: Gap[] = [];
  let begin = first;
  let open = true;
  for (let k = first; read >> BigInt(k) !== 0n; k++) {
    if (((read >> BigInt(k)) & 1n) === 0n) continue;
    if (((own >> BigInt(k)) & 1n) === 0n) {
      gaps.push({ periods: (1n << BigInt(k + 1)) - (1n << BigInt(begin)), last: k, open });
    }
    begin = k + 1;
    open = false;
  }
  return gaps;
}

/**
 * When a gap's energy is priced by the worst price in it: 30 days after its end, unix seconds.
 *
 * @param periodEnd Of its last period.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.ripeAt(1_782_000_000);
 * ```
 */
export function ripeAt(periodEnd: number): number {
  return periodEnd + PATIENCE;
}
