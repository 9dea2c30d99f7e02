// Gas of a storage pool, and pools with enough kWh in them to trade: what the market's figures are measured on.

import { Register, technology } from "@wattle/sdk";
import { type Address, zeroAddress } from "viem";
import { BenchFleet, type BenchHome, PERIOD, ZONE } from "./fleet.ts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

const WAD = 10n ** 18n;
const MAX = 2n ** 256n - 1n;
/** 1 % an hour, WAD per second. */
const RATE = 2_791_205_000_000n;
/** What a plant of the bench is against a home. */
const SCALE = 1_000_000n;

/** Two pools whose kWh the bench's account holds, and what it cost to fill them. */
export interface FilledPools {
  readonly pools: readonly [Deployed, Deployed];
  readonly gas: Gas;
}

/**
 * Opens two pools of one plant each, deposits twice in both and retires from the first.
 *
 * `gas.deposit` is the second deposit of a site, `gas.retire` a second retirement; both from trees of depth 1.
 *
 * @param quote The stake's token, which the account can mint.
 * @param fleetNumber What the oracle will number the new fleet.
 */
export async function fillPools(
  bench: Bench,
  suite: Suite,
  quote: Deployed,
  fleetNumber: number,
): Promise<FilledPools> {
  const me = bench.account.address;
  const fleet = new BenchFleet(bench, suite, SCALE);
  await fleet.open(2, fleetNumber);
  const start = Math.floor((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  const grant = async (site: bigint, register: Register, holder: Address): Promise<bigint> => {
    const args = [site, register, holder, 10_000, start, 0];
    const id = await bench.read<bigint>(suite.entitlements, "grant", args);
    await bench.send(suite.entitlements, "grant", args);
    return id;
  };

  const opened: { pool: Deployed; entitlement: bigint }[] = [];
  for (const [i, { site }] of fleet.homes.entries()) {
    const policy = {
      zone: ZONE,
      technologies: technology.pv | technology.battery,
      vintageStart: start,
      vintageEnd: start + (400 + i) * PERIOD,
      decayRate: RATE,
      maxDecayRate: RATE,
      roundTrip: (9n * WAD) / 10n,
      dischargeEfficiency: (95n * WAD) / 100n,
      pledge: WAD,
      maxAge: 7200,
      cap: 2n ** 100n,
      stakeToken: quote.address,
      penaltyPrice: 1n,
      stakeFactor: WAD,
      guardian: zeroAddress,
      accreditors: [me],
      quorums: [fleet.quorumId],
    };
    const address = await bench.read<Address>(suite.factory, "createPool", [policy]);
    await bench.send(suite.factory, "createPool", [policy]);
    const pool = { address, abi: artifact("EnergyPool").abi };
    await bench.send(quote, "approve", [address, MAX]);
    await bench.send(pool, "stake", [site, 10n ** 12n]);
    opened.push({ pool, entitlement: await grant(site, Register.GREEN_CHARGE, address) });
  }
  const [first, second] = opened as [(typeof opened)[0], (typeof opened)[0]];
  const consumer = fleet.homes[0] as BenchHome;
  const consumption = await grant(consumer.site, Register.CONSUMPTION, suite.retirements.address);

  const boundary = await fleet.post();
  await bench.send(suite.entitlements, "checkpoint", [first.entitlement, boundary.proof]);
  await bench.send(suite.entitlements, "checkpoint", [second.entitlement, boundary.proofOf(1)]);
  let deposit = 0;
  let claimed = boundary;
  for (let i = 0; i < 2; i++) {
    claimed = await fleet.post(2);
    deposit = await bench.send(first.pool, "deposit", [first.entitlement, claimed.proof]);
    await bench.send(second.pool, "deposit", [second.entitlement, claimed.proofOf(1)]);
  }

  const credit = await bench.read<bigint>(suite.retirements, "claimConsumption", [consumption, claimed.proof]);
  await bench.send(suite.retirements, "claimConsumption", [consumption, claimed.proof]);
  const retire = await bench.steady(suite.retirements, "retire", [first.pool.address, credit, 10n ** 9n, me, "bench"]);
  return { pools: [first.pool, second.pool], gas: { "gas.deposit": deposit, "gas.retire": retire } };
}
