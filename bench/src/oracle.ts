// Gas of the oracle and of entitlements: a fleet's batch, and claims from its leaves.

import { Register, zoneOf } from "@wattle/sdk";
import { zeroAddress } from "viem";
import { BenchFleet, type BenchHome, PERIOD } from "./fleet.ts";
import type { Bench, Deployed, Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

/** A plant is so many homes: large enough that the registers of its million neighbours pass the bound of growth. */
const PLANT = 1_000_000n;

/**
 * Whole-transaction gas of posting and claiming, 5 of 7 attesters, steady state, cold.
 *
 * `gas.batchPost` is of a fleet of 64 sites, `gas.batchPostFourSites` of four, `gas.postMillion` of 2^20: the tree's size is not in it.
 * `gas.claim` spans 100 periods in a fleet of 64 (depth 6), `gas.claimDepth20` the same in one of 2^20; `gas.firstClaim` also opens the
 * entitlement.
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
  const { firstClaim, claim, post } = await claimFrom(bench, suite, fleet);

  const million = new BenchFleet(bench, suite, { scale: PLANT, depth: 20 });
  await million.open(1, 3);
  const deep = await claimFrom(bench, suite, million);
  return {
    "gas.batchPost": post,
    "gas.batchPostFourSites": four,
    "gas.postMillion": deep.post,
    "gas.firstClaim": firstClaim,
    "gas.claim": claim,
    "gas.claimDepth20": deep.claim,
  };
}

/**
 * Whole-transaction gas of a fleet of 2^20 sites whose attesters, 5 of 7, are bonded, in a zone with a table of the clear sky.
 *
 * `gas.postMillionBonded` is `gas.postMillion` of it, `gas.claimClearSky` its `gas.claimDepth20`.
 *
 * @param usd What the bonds are of; the account has some.
 */
export async function measureBondedGas(bench: Bench, suite: Suite, usd: Deployed): Promise<Gas> {
  await bench.send(usd, "approve", [suite.bonds.address, 2n ** 256n - 1n]);
  const terms = {
    asset: usd.address,
    bond: 1_000_000_000n,
    // Five of them are all that a set can cover.
    coverWh: Math.floor((2 ** 40 - 1) / 5),
    unbonding: 14 * 86_400,
    leafPenalty: 1_000,
    arbitrator: zeroAddress,
  };
  // Half a plant: of a whole one the accredited power does not reach what it generates, because ratings end at 2^32 W.
  const options = { scale: PLANT / 2n, depth: 20, zone: zoneOf("10YAT-APG------L"), terms };
  const fleet = new BenchFleet(bench, suite, options);
  await fleet.open(1, await bench.read<number>(suite.oracle, "createDirectFleet", []));
  const { post, claim } = await claimFrom(bench, suite, fleet);
  return { "gas.postMillionBonded": post, "gas.claimClearSky": claim };
}

/** Opens an entitlement of a fleet's first home and claims twice from it, each time over 100 periods. */
async function claimFrom(
  bench: Bench,
  suite: Suite,
  fleet: BenchFleet,
): Promise<{ firstClaim: number; claim: number; post: number }> {
  const { site } = fleet.homes[0] as BenchHome;
  const start = Math.floor((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  const grant = [site, Register.GREEN_CHARGE, bench.account.address, 8_000, start, 0];
  const id = await bench.read<bigint>(suite.entitlements, "grant", grant);
  await bench.send(suite.entitlements, "grant", grant);
  await bench.send(suite.entitlements, "checkpoint", [id, (await fleet.post()).proof]);
  const firstClaim = await bench.send(suite.entitlements, "claim", [id, (await fleet.post(100)).proof]);
  const { gas: post } = await fleet.post(100);
  const claim = await bench.send(suite.entitlements, "claim", [id, (await fleet.post(100)).proof]);
  return { firstClaim, claim, post };
}
