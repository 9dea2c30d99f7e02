// What a live kWh costs elsewhere: the price that actors compare a market with.

import type { Random } from "./random.ts";

export const DAY = 86_400;
const YEAR = 365 * DAY;

/** A price, relative to the first, step after step. */
export interface PriceProcess {
  readonly name: string;
  /** What it is, for readers. */
  readonly label: string;
  /**
   * @param rate λ of the store, per second. @param seconds Of a step.
   * @returns The price after each further step.
   */
  start(random: Random, rate: number, seconds: number): () => number;
}

/** A price that stands still. */
export const CONSTANT: PriceProcess = {
  name: "constant",
  label: "price stands still",
  start: () => () => 1,
};

/** Geometric Brownian motion without drift, sampled exactly. @param volatility Per √year. */
export function geometric(volatility: number): PriceProcess {
  return {
    name: "gbm",
    label: `geometric Brownian motion, ${Math.round(volatility * 100)} %/√year`,
    start: (random, _rate, seconds) => brownian(random, volatility, 0, seconds),
  };
}

/** The same, and on average dearer by λ: the price at which a melting kWh keeps its worth. @param volatility Per √year. */
export function drifting(volatility: number): PriceProcess {
  return {
    name: "drift",
    label: `drift at +λ, ${Math.round(volatility * 100)} %/√year`,
    start: (random, rate, seconds) => brownian(random, volatility, rate, seconds),
  };
}

function brownian(random: Random, volatility: number, rate: number, seconds: number): () => number {
  const deviation = volatility * Math.sqrt(seconds / YEAR);
  const drift = rate * seconds - (deviation * deviation) / 2;
  let log = 0;
  return () => {
    log += drift + deviation * random.normal();
    return Math.exp(log);
  };
}

/** Parameters of {@link spiking}: logarithms of the price, times in seconds. */
export interface Spikes {
  /** Half-life of a deviation from the usual price. */
  readonly halfLife: number;
  /** Standard deviation of the usual price in the long run. */
  readonly deviation: number;
  /** Spikes a day. */
  readonly perDay: number;
  /** Mean height of a spike; one in five goes down, as prices do when there is too much sun. */
  readonly height: number;
  /** Half-life of a spike. */
  readonly spikeHalfLife: number;
}

/**
 * Power prices: the logarithm reverts to its mean (Ornstein-Uhlenbeck, sampled exactly) and jumps, each jump dying away faster. Two
 * speeds, for power comes back from a spike in hours but from a cold week in days: the jump models of Geman and Roncoroni (2006), with the
 * separate decay of spikes of Hambly, Howison and Kluge (2009).
 */
export function spiking(spikes: Spikes): PriceProcess {
  const { halfLife, deviation, perDay, height, spikeHalfLife } = spikes;
  return {
    name: "spikes",
    label: "power prices: mean-reverting, with spikes",
    start(random, _rate, seconds) {
      const kept = 2 ** (-seconds / halfLife);
      const shock = deviation * Math.sqrt(1 - kept * kept);
      const spikeKept = 2 ** (-seconds / spikeHalfLife);
      const arrivals = (perDay * seconds) / DAY;
      let usual = 0;
      let spike = 0;
      return () => {
        usual = usual * kept + shock * random.normal();
        spike *= spikeKept;
        for (let n = random.poisson(arrivals); n > 0; n--) {
          const up = random.uniform() < 0.8;
          spike += up ? random.exponential(height) : -random.exponential(height);
        }
        return Math.exp(usual + spike);
      };
    },
  };
}
