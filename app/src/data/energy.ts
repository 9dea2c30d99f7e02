/** µWh in a Wh. */
export const MICRO = 1_000_000n;

/** A decimal number as written, exactly: digits × 10^exponent; null when it is not one (empty, NaN, infinite, hexadecimal). */
export function parseDecimal(text: string): { readonly digits: bigint; readonly exponent: number } | null {
  const parts = /^([+-]?)(\d+(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,4}))?$/.exec(text.trim());
  if (!parts) return null;
  const [, sign, mantissa = "", tail, bare, exponent = "0"] = parts;
  const digits = BigInt(mantissa.replace(".", "") || "0");
  return {
    digits: sign === "-" ? -digits : digits,
    exponent: Number(exponent) - (tail ?? bare ?? "").length,
  };
}

/** ⌊digits × 10^exponent × scale⌋ of a number that is not negative. */
export function scaleDecimal({ digits, exponent }: { digits: bigint; exponent: number }, scale: bigint): bigint {
  return exponent >= 0 ? digits * 10n ** BigInt(exponent) * scale : (digits * scale) / 10n ** BigInt(-exponent);
}

/**
 * Spreads energies over equal parts and rounds as a meter does: the cumulative register is rounded down at every period end, so
 * the remainders move to a later period and the day's total loses less than one Wh.
 * @param micro Energy of each interval, µWh. @param parts Settlement periods in an interval.
 * @returns Wh of each settlement period.
 */
export function registerDifferences(micro: readonly bigint[], parts: number): bigint[] {
  const periods: bigint[] = [];
  const unit = MICRO * BigInt(parts); // the register in µWh ÷ parts, so that a part of an interval is an integer too
  let register = 0n;
  for (const energy of micro) {
    for (let part = 0; part < parts; part++) {
      const before = register / unit;
      register += energy;
      periods.push(register / unit - before);
    }
  }
  return periods;
}
