// Gas of a storage pool, and pools with enough kWh in them to trade: what the market's figures are measured on.

import { Register, technology } from "@wattle/sdk";
import { type Address, zeroAddress } from "viem";
import { BenchFleet, PERIOD, ZONE } from "./fleet.ts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import { type Suite, WINDOW } from "./suite.ts";

const WAD = 10n ** 18n;
const MAX = 2n ** 256n - 1n;
/** 1 % an hour, WAD per second. */
const RATE = 2_791_205_000_000n;
/** What a plant of the bench is against a home. */
const SCALE = 1_000_000n;
/** A fleet of more than half a million sites. */
const DEPTH = 20;
const PENALTY_PRICE = 500_000n;
const MAX_AGE = 7200;
/** Windows of a cure, seconds. */
const CURE_TIME = 86_400;
const AUCTION_TIME = 21_600;
const HAIRCUT_DELAY = 2 * 86_400;

/** A pool of one plant. */
interface OpenPool {
  readonly pool: Deployed;
  readonly site: bigint;
  readonly entitlement: bigint;
}

/** Two pools whose kWh the bench's account holds, what it cost to fill them, and a third whose plant is to fail. */
export interface FilledPools {
  readonly pools: readonly [Deployed, Deployed];
  readonly gas: Gas;
  /** Lets the third pool's plant lose what it owes, and measures the proof and the auction. */
  readonly fail: () => Promise<Gas>;
}

/**
 * Opens three pools of one plant each, deposits twice in all and retires from the first. Every proof is of a tree of depth 20.
 *
 * `gas.deposit` is the second deposit of a site, in a pool that limits an operator's part; `gas.retire` a second retirement;
 * `gas.proveShortfall` the first proof of a site that was never short; `gas.auctionFill` a second fill that leaves something over.
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
  const fleet = new BenchFleet(bench, suite, { scale: SCALE, depth: DEPTH });
  await fleet.open(3, fleetNumber);
  const start = Math.floor((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  const grant = async (site: bigint, register: Register, holder: Address): Promise<bigint> => {
    const args = [site, register, holder, 10_000, start, 0];
    const id = await bench.read<bigint>(suite.entitlements, "grant", args);
    await bench.send(suite.entitlements, "grant", args);
    return id;
  };

  const opened: OpenPool[] = [];
  await bench.send(quote, "approve", [suite.collateral.address, MAX]);
  for (const [i, { site }] of fleet.homes.entries()) {
    const policy = policyOf(start, start + (400 + i) * PERIOD, quote.address, me, fleet);
    const address = await bench.read<Address>(suite.factory, "createPool", [policy]);
    await bench.send(suite.factory, "createPool", [policy]);
    const pool = { address, abi: [...artifact("EnergyPool").abi, ...artifact("PoolOffice").abi] };
    await bench.send(suite.collateral, "stake", [address, site, 10n ** 12n]);
    opened.push({ pool, site, entitlement: await grant(site, Register.GREEN_CHARGE, address) });
  }
  const [first, second, third] = opened as [OpenPool, OpenPool, OpenPool];
  const consumption = await grant(first.site, Register.CONSUMPTION, suite.retirements.address);

  const boundary = await fleet.post();
  for (const [i, { entitlement }] of opened.entries())
    await bench.send(suite.entitlements, "checkpoint", [entitlement, boundary.proofOf(i)]);
  let deposit = 0;
  let claimed = boundary;
  for (let round = 0; round < 2; round++) {
    claimed = await fleet.post(2);
    deposit = await bench.send(first.pool, "deposit", [first.entitlement, claimed.proof]);
    await bench.send(second.pool, "deposit", [second.entitlement, claimed.proofOf(1)]);
    await bench.send(third.pool, "deposit", [third.entitlement, claimed.proofOf(2)]);
  }

  const credit = await bench.read<bigint>(suite.retirements, "claimConsumption", [consumption, claimed.proof]);
  await bench.send(suite.retirements, "claimConsumption", [consumption, claimed.proof]);
  const retire = await bench.steady(suite.retirements, "retire", [first.pool.address, credit, 10n ** 9n, me, "bench"]);
  return {
    pools: [first.pool, second.pool],
    gas: { "gas.deposit": deposit, "gas.retire": retire },
    fail: () => failPlant(bench, suite, fleet, third),
  };
}

/** The third plant's battery is found empty: its shortfall is proved, its locked shares burn, and its stake buys in two fills. */
async function failPlant(bench: Bench, { collateral }: Suite, fleet: BenchFleet, open: OpenPool): Promise<Gas> {
  const { pool, site } = open;
  const me = bench.account.address;
  fleet.stores.set(2, 1n);
  const { proofOf } = await fleet.post();
  const proveShortfall = await bench.send(collateral, "proveShortfall", [pool.address, proofOf(2)]);
  await bench.warp((await bench.now()) + CURE_TIME);
  await bench.send(collateral, "enforce", [pool.address, site]);
  await bench.warp((await bench.now()) + AUCTION_TIME / 2);
  const kWh = 10n ** 9n;
  const auctionFill = await bench.steady(collateral, "fill", [pool.address, site, kWh, 1n, me]);
  return { "gas.proveShortfall": proveShortfall, "gas.auctionFill": auctionFill };
}

function policyOf(from: number, until: number, stakeToken: Address, accreditor: Address, fleet: BenchFleet) {
  return {
    zone: ZONE,
    technologies: technology.pv | technology.battery,
    vintageStart: from,
    vintageEnd: until,
    decayRate: RATE,
    maxDecayRate: RATE,
    roundTrip: (9n * WAD) / 10n,
    dischargeEfficiency: (95n * WAD) / 100n,
    pledge: WAD,
    maxAge: MAX_AGE,
    maxSilence: 30 * 86_400,
    cap: 2n ** 100n,
    concentration: WAD / 2n,
    // Of one plant alone: the limit is looked at, and does not bind.
    concentrationFloor: 2n ** 100n,
    stakeToken,
    penaltyPrice: PENALTY_PRICE,
    stakeFactor: (3n * WAD) / 2n,
    lockedShare: WAD / 10n,
    proofReward: WAD / 20n,
    auctionStart: WAD / 4n,
    auctionTime: AUCTION_TIME,
    cureTime: CURE_TIME,
    haircutDelay: HAIRCUT_DELAY,
    unbondingTime: 2 * WINDOW + CURE_TIME + AUCTION_TIME + HAIRCUT_DELAY + MAX_AGE,
    depositFee: 0n,
    feeRecipient: zeroAddress,
    guardian: zeroAddress,
    accreditors: [accreditor],
    quorums: [fleet.quorumId],
  };
}
