// Exact rational numbers, and e^(−x) to more than 50 digits. Nothing here knows the contracts or the SDK.

/** A rational number. The denominator is positive; it is reduced only when it grows, so compare with {@link Rational.minus}. */
export class Rational {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d = 1n) {
    if (d <= 0n) throw new RangeError(`a denominator of ${d}`);
    this.n = n;
    this.d = d;
  }

  static readonly ZERO = new Rational(0n);

  plus(other: Rational): Rational {
    if (this.d === other.d) return new Rational(this.n + other.n, this.d);
    return new Rational(this.n * other.d + other.n * this.d, this.d * other.d).reduced();
  }

  minus(other: Rational): Rational {
    return this.plus(new Rational(-other.n, other.d));
  }

  times(other: Rational | bigint): Rational {
    if (typeof other === "bigint") return new Rational(this.n * other, this.d);
    return new Rational(this.n * other.n, this.d * other.d).reduced();
  }

  over(divisor: bigint): Rational {
    return new Rational(this.n, this.d * divisor);
  }

  sign(): number {
    return this.n > 0n ? 1 : this.n < 0n ? -1 : 0;
  }

  /** Whether this ≤ other. */
  atMost(other: Rational): boolean {
    return this.minus(other).n <= 0n;
  }

  abs(): Rational {
    return this.n < 0n ? new Rational(-this.n, this.d) : this;
  }

  floor(): bigint {
    const quotient = this.n / this.d;
    return this.n < 0n && quotient * this.d !== this.n ? quotient - 1n : quotient;
  }

  ceil(): bigint {
    return -new Rational(-this.n, this.d).floor();
  }

  /** Rounded to nine places, for people. */
  toString(): string {
    const scaled = (this.n * 10n ** 9n) / this.d;
    return `${scaled < 0n ? "-" : ""}${String(scaled < 0n ? -scaled : scaled).padStart(10, "0")}`.replace(
      /(\d{9})$/,
      ".$1",
    );
  }

  private reduced(): Rational {
    if (this.d < REDUCE_FROM) return this;
    const common = gcd(this.n < 0n ? -this.n : this.n, this.d);
    return new Rational(this.n / common, this.d / common);
  }
}

const REDUCE_FROM = 1n << 2048n;

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Decimal places of {@link expOfMinus}. */
export const PLACES = 60n;
const ONE = 10n ** PLACES;

/**
 * e^(−x/10^18) for x ≥ 0 as a rational of 60 places, wrong by less than 10^−52: the series of e^(x/2^k), all of whose terms are
 * positive, inverted, and squared k times.
 */
export function expOfMinus(x: bigint): Rational {
  const halvings = 16n;
  const small = (x * ONE) / 10n ** 18n / 2n ** halvings;
  let term = ONE;
  let sum = 0n;
  for (let n = 1n; term !== 0n; n++) {
    sum += term;
    term = (term * small) / (n * ONE);
  }
  let power = (ONE * ONE) / sum;
  for (let i = 0n; i < halvings; i++) power = (power * power) / ONE;
  return new Rational(power, ONE);
}
