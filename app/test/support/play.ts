import { performance } from "node:perf_hooks";
import type { Day } from "../../src/chain/day.ts";
import { openDay, playDay } from "../../src/chain/scenario.ts";
import type { LoadProfile } from "../../src/data/index.ts";
import { progressOn } from "../../src/progress.ts";

/** Plays a day on a chain of its own, which is gone when it is over. */
export async function play(profile: LoadProfile): Promise<Day> {
  const chain = await openDay(0, profile);
  try {
    return await playDay(
      chain,
      profile,
      progressOn({ write: () => {} }, () => performance.now()),
    );
  } finally {
    await chain.stop();
  }
}
