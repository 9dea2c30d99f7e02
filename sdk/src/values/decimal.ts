import { BaseError } from "../errors/base.ts";

/** A text that is no plain decimal number, or has more decimals than its unit holds. */
export class InvalidDecimalError extends BaseError {
  override readonly name = "InvalidDecimalError";
  /** The text. */
  readonly text: string;
  /** Decimals that the unit holds. */
  readonly decimals: number;

  constructor(text: string, unit: string, decimals: number) {
    super(`${JSON.stringify(text)} is not an amount of ${unit}.`, {
      metaMessages: [
        decimals === 0
          ? "Write it in digits only, without decimals, grouping or exponent."
          : `Write it in digits with a point and at most ${decimals} decimals, as 1.5, without grouping or exponent.`,
      ],
    });
    this.text = text;
    this.decimals = decimals;
  }
}

/**
 * A decimal text as an integer of its last place. Exact: a decimal too many is refused, not rounded.
 *
 * @param text Such as `"1.5"` or `"-0.25"`.
 * @param unit What it is an amount of, for the error.
 * @param decimals Places of the unit.
 * @throws {@link InvalidDecimalError}
 */
export function parseDecimal(text: string, unit: string, decimals: number): bigint {
  const [, sign, whole, fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > decimals) throw new InvalidDecimalError(text, unit, decimals);
  const value = BigInt(whole + fraction.padEnd(decimals, "0"));
  return sign ? -value : value;
}

/**
 * An integer of a unit's last place as a decimal text, without zeros at the end.
 *
 * @param value The integer.
 * @param decimals Places of the unit.
 * @param shown At most as many places are shown; the rest is cut off, towards zero.
 */
export function formatDecimal(value: bigint, decimals: number, shown: number = decimals): string {
  const digits = (value < 0n ? -value : value).toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const fraction = digits.slice(point, point + shown).replace(/0+$/, "");
  const text = fraction ? `${digits.slice(0, point)}.${fraction}` : digits.slice(0, point);
  return value < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}
