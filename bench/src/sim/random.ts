// Random numbers of the simulator: the same in every run and on every machine.

import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { JumpableRandomGenerator } from "pure-rand/types/JumpableRandomGenerator";

/** A stream of random numbers. */
export class Random {
  readonly #generator: JumpableRandomGenerator;
  #spare: number | undefined;

  private constructor(generator: JumpableRandomGenerator) {
    this.#generator = generator;
  }

  /** @param seed 32 bits. */
  static of(seed: number): Random {
    const generator = xoroshiro128plus(seed);
    // Near seeds start near one another; a jump is 2^64 draws.
    generator.jump();
    return new Random(generator);
  }

  /** A stream of its own: the next 2^64 draws of this one, which goes on after them. */
  split(): Random {
    const stream = new Random(this.#generator.clone());
    this.#generator.jump();
    return stream;
  }

  /** Evenly in [0, 1). */
  uniform(): number {
    return uniformFloat64(this.#generator);
  }

  /** Standard normal, by Marsaglia's polar method. */
  normal(): number {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined) return spare;
    for (;;) {
      const u = 2 * this.uniform() - 1;
      const v = 2 * this.uniform() - 1;
      const square = u * u + v * v;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = v * factor;
      return u * factor;
    }
  }

  /** Exponential. @param mean Of it. */
  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  /** How many events of a Poisson process, by Knuth's product. @param mean Of them; small, for it takes a draw an event. */
  poisson(mean: number): number {
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count++;
    return count;
  }
}
