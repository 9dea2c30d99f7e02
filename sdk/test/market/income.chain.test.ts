import { afterAll, beforeAll, expect, test } from "vitest";
import { averageTickAt, elapsedSince, emaAfter, factorBelow, priceAtTick, tickOf } from "../../src/market/average.ts";
import {
  activationAfter,
  curveRoot,
  type Earnings,
  earnedOf,
  growthOf,
  harvestCredit,
  harvestStep,
  incomeSuffices,
  isHarvestable,
  protocolLiquidity,
  rechargeAuctionAt,
  rechargeClockAfter,
  rechargeCost,
} from "../../src/market/income.ts";
import { energyFee } from "../../src/market/state.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain, sizesOf } from "../support/chain.ts";

const WAD = 10n ** 18n;
const CASES = 4_000;
const AT_ONCE = 200;
const random = randomOf(0xbb67ae8584caa73bn);
const sized = sizesOf(random);
const below = (value: bigint, limit: bigint) => (value >= limit ? limit - 1n : value);

let chain: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stop());

/** Asks a harness about many cases, a few hundred a call. */
async function ask<C, R>(harness: string, make: () => C, check: (c: C, r: R) => void): Promise<void> {
  const contract = await chain.deploy(harness);
  for (let i = 0; i < CASES; i += AT_ONCE) {
    const cases = Array.from({ length: AT_ONCE }, make);
    const results = (await chain.client.readContract({ ...contract, functionName: "many", args: [cases] })) as R[];
    expect(results.length).toBe(AT_ONCE);
    for (const [j, c] of cases.entries()) check(c, results[j] as R);
  }
}

test(`ticks, averages, prices and the carry fee equal PriceTick.sol on ${CASES} cases`, {
  timeout: 120_000,
}, async () => {
  const tick = () => random(11_200_000n) - 5_600_000n;
  const make = () => ({
    xs: below(sized(80), 1n << 80n),
    ys: below(sized(64), 1n << 64n),
    ema: tick(),
    elapsed: below(sized(24), 1n << 24n),
    unit: 10n ** random(13n),
    gap: sized(23),
    rate: sized(45),
    residence: below(sized(32), 1n << 32n),
    cap: random(500_001n),
  });
  type Result = { tick: bigint; emaAfter: bigint; price: bigint; factorBelow: bigint; carryFee: bigint };
  let capped = 0;
  await ask<ReturnType<typeof make>, Result>("PriceTickHarness", make, (c, r) => {
    expect(tickOf(c.xs, c.ys)).toBe(Number(r.tick));
    const after = emaAfter(Number(c.ema), Number(r.tick), Number(c.elapsed));
    expect(after).toBe(Number(r.emaAfter));
    const pool = { energyShares: c.xs, staticQuote: c.ys, emaTick: Number(c.ema), lastTrade: 5 };
    expect(averageTickAt(pool, 5 + Number(c.elapsed) + 3 * 2 ** 24)).toBe(after);
    expect(priceAtTick(Number(c.ema), c.unit.toString().length - 1)).toBe(r.price);
    expect(factorBelow(Number(c.gap))).toBe(r.factorBelow);
    const fee = energyFee({ fee: 7, residence: Number(c.residence), carryCap: Number(c.cap), rate: c.rate });
    expect(fee - 7).toBe(Number(r.carryFee));
    if (r.carryFee === c.cap) capped++;
  });
  expect(capped).toBeGreaterThan(CASES / 10);
  expect(capped).toBeLessThan(CASES);
});

test("seconds since a trade wrap as the contract's do", async () => {
  const contract = await chain.deploy("PriceTickHarness");
  for (let i = 0; i < 100; i++) {
    const [last, time] = [random(1n << 24n), random(1n << 40n)];
    const args = [last, time];
    expect(elapsedSince(Number(last), Number(time))).toBe(
      Number(await chain.client.readContract({ ...contract, functionName: "elapsedSince", args })),
    );
  }
});

test(`income, harvest and recharge equal IncomeMath.sol on ${CASES} cases`, { timeout: 120_000 }, async () => {
  const make = () => {
    const [xs, ys] = [below(sized(80), 1n << 80n), below(sized(64), 1n << 64n)];
    const index = WAD - random(WAD);
    // Liquidity near √(xs·ys), as pools have; not above, so that growth is above one now and then.
    const supply = 1_000n + (curveRoot(xs, ys) >> (56n + random(12n)));
    const growth = growthOf(curveRoot(xs, ys), supply);
    const activation = (1n << 64n) + random(1n << 60n);
    const since = sized(47);
    return {
      xs,
      ys,
      yt: below((ys * index + WAD - 1n) / WAD + random(ys + 2n), 1n << 64n),
      supply,
      index,
      kept: random((growth << 65n) / activation + 1n),
      activation,
      share: random(200_001n),
      shares: sized(80),
      since,
      time: since / 256n + random(1_200n),
      factor: WAD - random(WAD / 10n),
      loss: random(2n) * random(1_000_001n),
      rate: sized(45),
      liquidity: random(supply + 1n),
    };
  };
  type Result = {
    root: bigint;
    growth: bigint;
    earned: bigint;
    protocolLiquidity: bigint;
    harvestable: boolean;
    harvest: readonly [bigint, bigint];
    credit: bigint;
    accrued: bigint;
    lot: bigint;
    discount: bigint;
    clock: bigint;
    recharge: readonly [bigint, bigint];
    activationAfter: bigint;
    incomeSuffices: boolean;
  };
  const seen = { earning: 0, harvestable: 0, lots: 0, sufficient: 0 };
  await ask<ReturnType<typeof make>, Result>("IncomeMathHarness", make, (c, r) => {
    const root = curveRoot(c.xs, c.ys);
    expect(root).toBe(r.root);
    expect(growthOf(root, c.supply)).toBe(r.growth);
    const earned = earnedOf(r.growth, c.activation);
    expect(earned).toBe(r.earned);
    const earnings: Earnings = {
      liquidity: c.supply,
      kept: c.kept,
      earned,
      share: Number(c.share),
      staticQuote: c.ys,
      totalQuote: c.yt,
      index: c.index,
    };
    expect(protocolLiquidity(earnings)).toBe(r.protocolLiquidity);
    const active = (c.ys * c.index + WAD - 1n) / WAD;
    const idle = c.yt > active ? c.yt - active : 0n;
    expect(isHarvestable(idle, c.yt)).toBe(r.harvestable);
    const { step, taken } = harvestStep(idle, c.supply);
    expect([step, taken]).toEqual(r.harvest);
    expect(harvestCredit(c.liquidity, step)).toBe(r.credit);
    expect(incomeSuffices(c.kept, earned, c.rate, Number(c.time))).toBe(r.incomeSuffices);
    const auction = rechargeAuctionAt(c.xs, c.since, Number(c.time));
    expect(auction).toEqual({ accrued: r.accrued, lot: r.lot, discount: r.discount });
    const shares = c.shares % (auction.lot + 1n);
    if (auction.lot !== 0n) expect(rechargeClockAfter(auction, shares, Number(c.time))).toBe(r.clock);
    const cost = rechargeCost(
      {
        energyShares: c.xs,
        staticQuote: c.ys,
        index: c.index,
        factor: c.factor,
        discount: auction.discount,
        pendingLoss: Number(c.loss),
      },
      shares,
    );
    expect([cost.staticQuote, cost.quote]).toEqual(r.recharge);
    expect(activationAfter(c.activation, root, curveRoot(c.xs + shares, c.ys + cost.staticQuote))).toBe(
      r.activationAfter,
    );
    if (r.protocolLiquidity > 0n) seen.earning++;
    if (r.harvestable) seen.harvestable++;
    if (shares > 0n) seen.lots++;
    if (r.incomeSuffices) seen.sufficient++;
  });
  for (const count of Object.values(seen)) {
    expect(count).toBeGreaterThan(CASES / 50);
    expect(count).toBeLessThan(CASES);
  }
});
