import type { YearFraction } from "./types.ts";

const WAD = 10n ** 18n;

/**
 * Interest of a whole issue for a period: ⌊units · face · factor · rate · fraction⌋, rounded once (BOND-2).
 *
 * @param issue `units` of original face, `face` base units each, `factor` of it that is outstanding when the period begins, WAD.
 * @param rate A year, WAD, not negative.
 * @returns Base units.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * const issue = { units: 10_000n, face: 1_000_000_000n, factor: 10n ** 18n };
 * bond.interestOf(issue, 5n * 10n ** 16n, { numerator: 1n, denominator: 2n }); // 250_000_000_000n
 * ```
 */
export function interestOf(
  issue: { readonly units: bigint; readonly face: bigint; readonly factor: bigint },
  rate: bigint,
  fraction: YearFraction,
): bigint {
  return (issue.units * issue.face * issue.factor * rate * fraction.numerator) / (WAD * WAD * fraction.denominator);
}

/**
 * A floating rate: clamp(fixing + spread, floor, cap), rounded to 10⁻⁷ half up before it is applied (BOND-6).
 *
 * @param fixing A year, WAD. @param terms Spread, floor and cap, WAD; the cap is applied last.
 * @returns WAD, a multiple of 10¹¹.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * bond.floatingRate(31_234_567_89n * 10n ** 7n, { spread: 0n, floor: 0n, cap: 10n ** 18n }); // 3.12346 %
 * ```
 */
export function floatingRate(
  fixing: bigint,
  terms: { readonly spread: bigint; readonly floor: bigint; readonly cap: bigint },
): bigint {
  let rate = fixing + terms.spread;
  if (rate < terms.floor) rate = terms.floor;
  if (rate > terms.cap) rate = terms.cap;
  const step = 10n ** 11n;
  const raised = rate + step / 2n;
  const steps = raised >= 0n ? raised / step : -((-raised + step - 1n) / step);
  return steps * step;
}
