// Decimal scale factors, exactly: meters say 1234 · 10⁻¹ Wh, registers count whole Wh.

/** The largest register, 2⁶⁴ − 1 Wh. */
export const MOST_WH = (1n << 64n) - 1n;

/** Digits behind the point that are kept while energy is added up: nano-Wh. */
export const NANO = 9;

/** The largest power of ten that a scale factor may have; SunSpec's go to ±10, SML's and ESPI's are smaller in the field. */
export const MOST_EXPONENT = 12;

/**
 * ⌊value · 10^exponent⌋ for value ≥ 0.
 *
 * @returns undefined when the exponent is not whole or beyond ±12, the value is negative, or the result exceeds 2⁶⁴ − 1: a scale factor must
 * not be able to make a number that does not end.
 */
export function scaled(value: bigint, exponent: number): bigint | undefined {
  if (!Number.isSafeInteger(exponent) || Math.abs(exponent) > MOST_EXPONENT || value < 0n) return undefined;
  const power = 10n ** BigInt(Math.abs(exponent));
  const result = exponent < 0 ? value / power : value * power;
  return result > MOST_WH ? undefined : result;
}

const DECIMAL = /^([+-]?)(\d{0,30})(?:\.(\d{0,30}))?(?:[eE]([+-]?\d{1,2}))?$/;

/** A decimal as text gives it, exactly: digits · 10^exponent. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Reads a decimal: "2.2758", "-0.5", "1e-05". @returns undefined for anything else, and for more than 30 digits on a side. */
export function decimalOf(text: string): Decimal | undefined {
  const [, sign, whole = "", fraction = "", power = "0"] = DECIMAL.exec(text.trim()) ?? [];
  if (sign === undefined || whole + fraction === "") return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === "-" ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** ⌊a · b · 10⁹⌋ for decimals of which neither is negative: nano-units of what they measure. */
export function nanoOf(a: Decimal, b: Decimal): bigint {
  const exponent = a.exponent + b.exponent + NANO;
  const product = a.digits * b.digits;
  return exponent < 0 ? product / 10n ** BigInt(-exponent) : product * 10n ** BigInt(exponent);
}
