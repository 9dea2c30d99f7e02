import { registerDifferences } from "./energy.ts";
import { PERIOD, PERIODS_A_DAY } from "./types.ts";

/** A wind farm of the model. */
export const WIND_FARM = { name: "Ridge wind farm", ratedW: 3_000_000 } as const;

/** Metres a second: below it the rotors stand, at it they reach their rating, above the last they are turned out of the wind. */
const CUT_IN = 3;
const RATED = 12;
const CUT_OUT = 25;

/** Power of a turbine, as a part of its rating: the cube law between cut-in and rated wind speed. */
export function powerOf(speed: number): number {
  if (speed < CUT_IN || speed >= CUT_OUT) return 0;
  if (speed >= RATED) return 1;
  return (speed ** 3 - CUT_IN ** 3) / (RATED ** 3 - CUT_IN ** 3);
}

/** Wind at hub height over a day, m/s: strong in the night and around noon, with gusts that two sines of no common period make; nobody measured it. */
export function windSpeedAt(hour: number): number {
  const day = 9 + 2.5 * Math.cos(((hour - 2) * Math.PI) / 6);
  return day + 1.3 * Math.sin(hour * 2.9) + 0.7 * Math.sin(hour * 7.3);
}

/** What the farm feeds in, Wh of each settlement period. */
export function modelledWind(ratedW: number): bigint[] {
  const micro = Array.from({ length: PERIODS_A_DAY }, (_, period) => {
    const hour = ((period + 0.5) * PERIOD) / 3600;
    return BigInt(Math.round(powerOf(windSpeedAt(hour)) * ratedW * 1e6)) / 4n;
  });
  return registerDifferences(micro, 1);
}

/** The dip of a day's prices stays this many settlement periods away from its ends. */
const LEAST_NOON = 24;

/** What the market's price is of what a household pays, and how far sun and wind push it down. */
const WHOLESALE = 0.38;

/**
 * A day-ahead price beside what households pay, in base units of 1e-6 USD a kWh: a part of theirs, less what is fed in from sun and wind at the time, so that it
 * passes below zero around noon. A model, no market's price.
 *
 * @param prices What households pay in each settlement period. @param noon The period of most sun.
 */
export function dayAheadOf(prices: readonly bigint[], noon: number): bigint[] {
  // A run of negative hours that reached into another day would wait for that day's prices.
  const middle = Math.min(Math.max(noon, LEAST_NOON), PERIODS_A_DAY - LEAST_NOON);
  return prices.map((price, period) => {
    const hoursFromNoon = ((period - middle) * PERIOD) / 3600;
    const pushed = 0.115 * Math.exp(-((hoursFromNoon / 2.2) ** 2));
    return BigInt(Math.round(Number(price) * WHOLESALE - pushed * 1e6));
  });
}
