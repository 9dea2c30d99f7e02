// Curves of fixings: yields by maturity, forwards by delivery month.
import { BaseError } from "../errors/base.ts";

/** A curve without a value, or with another number of tenors than values. */
export class MalformedCurveError extends BaseError {
  override readonly name = "MalformedCurveError";

  constructor(tenors: number, values: number) {
    super(`${values} values of ${tenors} tenors are no curve.`, {
      metaMessages: ["Read the curve once its period is final: before, it has no values."],
    });
  }
}

const WAD = 10n ** 18n;

/**
 * A curve's value at a maturity, as `FixingMath.interpolate`: linear between its tenors, flat beyond them, rounded toward −∞.
 *
 * @param tenors Months, ascending. @param values Units of the series. @param months Maturity, times 10¹⁸.
 * @returns Units, times 10¹⁸.
 * @throws {@link MalformedCurveError}
 * @example
 * ```ts
 * import { interpolateCurve } from "@wattle/sdk";
 *
 * interpolateCurve([12, 24], [2_000_000n, 2_300_000n], 16n * 10n ** 18n); // 2,100,000 · 10¹⁸: a third of the way
 * ```
 */
export function interpolateCurve(tenors: readonly number[], values: readonly bigint[], months: bigint): bigint {
  const points = tenors.map((tenor, i) => ({ at: BigInt(tenor) * WAD, value: values[i] }));
  const next = points.findIndex(({ at }) => months < at);
  const [left, right] = next === -1 ? [points.at(-1), points.at(-1)] : [points[Math.max(0, next - 1)], points[next]];
  if (left?.value === undefined || right?.value === undefined || tenors.length !== values.length)
    throw new MalformedCurveError(tenors.length, values.length);
  if (left === right || next === 0) return left.value * WAD;
  const rise = (right.value - left.value) * (months - left.at);
  const width = (right.at - left.at) / WAD;
  const step = rise / width;
  return left.value * WAD + (rise % width < 0n ? step - 1n : step);
}
