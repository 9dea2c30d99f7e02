// Gas of the oracle and of entitlements: a fleet's batch, and claims from its leaves.

import { Register } from "@wattle/sdk";
import { BenchFleet, type BenchHome, PERIOD } from "./fleet.ts";
import type { Bench, Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

/**
 * Whole-transaction gas of posting and claiming, 5 of 7 attesters, steady state, cold.
 *
 * `gas.batchPost` is of a fleet of 64 sites, `gas.batchPostFourSites` of four: the tree's size is not in it. `gas.claim` spans 100 periods in a
 * fleet of 64 (depth 6); `gas.firstClaim` also opens the entitlement.
 *
 * @param bench An account on a local chain. @param suite The contracts, with no fleet yet.
 */
export async function measureOracleGas(bench: Bench, suite: Suite): Promise<Gas> {
  const small = new BenchFleet(bench, suite);
  await small.open(4, 1);
  await small.post();
  const { gas: four } = await small.post();

  const fleet = new BenchFleet(bench, suite);
  await fleet.open(64, 2);
  const { site } = fleet.homes[0] as BenchHome;
  const start = Math.floor((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  const me = bench.account.address;
  const id = await bench.read<bigint>(suite.entitlements, "grant", [site, Register.GREEN_CHARGE, me, 8_000, start, 0]);
  await bench.send(suite.entitlements, "grant", [site, Register.GREEN_CHARGE, me, 8_000, start, 0]);
  await bench.send(suite.entitlements, "checkpoint", [id, (await fleet.post()).proof]);
  const firstClaim = await bench.send(suite.entitlements, "claim", [id, (await fleet.post(100)).proof]);
  const { gas: batchPost } = await fleet.post(100);
  const steady = await fleet.post(100);
  const claim = await bench.send(suite.entitlements, "claim", [id, steady.proof]);
  return {
    "gas.batchPost": batchPost,
    "gas.batchPostFourSites": four,
    "gas.firstClaim": firstClaim,
    "gas.claim": claim,
  };
}
