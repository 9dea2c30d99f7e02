// Exact rationals: what the agreements' mathematics is held against. Imports nothing of it.

/** n / d, d > 0. */
export class Fraction {
  readonly n: bigint;
  readonly d: bigint;

  private constructor(n: bigint, d: bigint) {
    this.n = n;
    this.d = d;
  }

  static of(n: bigint | number, d: bigint | number = 1n): Fraction {
    const [above, below] = [BigInt(n), BigInt(d)];
    if (below === 0n) throw new Error("division by zero");
    return below < 0n ? new Fraction(-above, -below) : new Fraction(above, below);
  }

  plus(other: Fraction): Fraction {
    if (this.d === other.d) return new Fraction(this.n + other.n, this.d);
    return new Fraction(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.n, other.d));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.n * other.n, this.d * other.d);
  }

  over(other: Fraction): Fraction {
    return Fraction.of(this.n * other.d, this.d * other.n);
  }

  below(other: Fraction): boolean {
    return this.n * other.d < other.n * this.d;
  }

  least(other: Fraction): Fraction {
    return other.below(this) ? other : this;
  }

  most(other: Fraction): Fraction {
    return this.below(other) ? other : this;
  }

  /** Toward zero. */
  trunc(): bigint {
    return this.n / this.d;
  }

  floor(): bigint {
    const quotient = this.n / this.d;
    return this.n < 0n && quotient * this.d !== this.n ? quotient - 1n : quotient;
  }

  ceil(): bigint {
    return -new Fraction(-this.n, this.d).floor();
  }

  /** Its value where it is whole; throws where it is not. */
  whole(): bigint {
    if (this.n % this.d !== 0n) throw new Error(`${this.n}/${this.d} is not whole`);
    return this.n / this.d;
  }
}

export const ZERO = Fraction.of(0n);
export const ONE = Fraction.of(1n);
/** 1e18. */
export const WAD = Fraction.of(10n ** 18n);

/** The lesser of two integers. */
export function lesser(a: bigint, b: bigint): bigint {
  return Fraction.of(a).least(Fraction.of(b)).n;
}
