// The simulator's section of the bench.

import type { Gas } from "../harness.ts";
import { writeReport } from "./report.ts";
import { summarise } from "./simulate.ts";
import { timed, WEEK } from "./study.ts";

/** Paths of the run that is timed, and of each row of the published tables. */
const PATHS = 1_000;

const rounded = (value: number) => Math.round(value * 10_000) / 10_000;

/**
 * The market simulator's figures: what a week in a 1 %-an-hour store leaves of holding, in our market and in a stock pair, on average over
 * 1,000 paths with everybody there; and the processor's seconds for these paths of 30 days, in both markets.
 *
 * @param write Whether to write the tables and plots of docs/market-simulation.md too, which takes about ten minutes.
 * @returns `sim.thermalLpVsHold`, `sim.thermalPairVsHold`, `time.simulator`.
 */
export function measureSimulator(write: boolean): Gas {
  const { ours, pair, seconds } = timed(PATHS);
  if (write) writeReport(PATHS);
  return {
    "sim.thermalLpVsHold": rounded(summarise(ours.vsHold[WEEK] as Float64Array).mean),
    "sim.thermalPairVsHold": rounded(summarise(pair.vsHold[WEEK] as Float64Array).mean),
    "time.simulator": Math.round(seconds * 10) / 10,
  };
}
