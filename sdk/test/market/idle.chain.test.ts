import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  claimable,
  type MarketReading,
  type MarketState,
  quoteClaim,
  quoteHarvest,
  quoteRecharge,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { sizesOf } from "../support/chain.ts";
import { attempt, KWH, MAX, type MarketScene, openMarket } from "../support/market.ts";

const STEPS = 150;
const random = randomOf(0x9b05688c2b3e6c1fn);
const sized = sizesOf(random);

/** What a call would answer, or the name of the error that it ends with. */
async function answer<T>(asking: Promise<T>): Promise<T | string> {
  try {
    return await asking;
  } catch (error) {
    const name = /Error: (\w+)\(/.exec(String(error))?.[1];
    if (name === undefined) throw error;
    return name;
  }
}

const quoteOf = <T>(one: T | string, of: (one: T) => unknown) => (typeof one === "string" ? one : of(one));
const stateOf = ({ key, time, index, decayRate, pendingLoss, reserves, income }: MarketState): MarketState => ({
  ...{ key, time, index, decayRate, pendingLoss, reserves, income },
});

describe.each([
  { name: "of a day", rate: 116_322_591_318n, wait: 40_000n, decimals: 6, fee: 3_000 },
  { name: "of an hour", rate: 2_791_759_959_306n, wait: 7_000n, decimals: 18, fee: 30_000 },
])("the ways of idle quote out of a pool at one per cent a unit $name", ({ rate, wait, decimals, fee }) => {
  let scene: MarketScene;
  beforeAll(async () => {
    scene = await openMarket({ rate, decimals, fee });
    const args = [scene.key, 9_000n * KWH, 1_800_000_000n * scene.unit, scene.account.address, MAX];
    await scene.write(scene.amm, "initialize", args);
    await scene.write(scene.amm, "setFeeRecipient", [scene.lens.address]);
    await scene.write(scene.amm, "setFee", [150_000]);
  });
  afterAll(() => scene.stop());

  const { floor } = Math;
  /** Moves the pool: trades of every size, liquidity, known losses and haircuts, collection, checkpoints, or nothing. */
  async function stir(): Promise<void> {
    const { amm, kwh, key, account, write } = scene;
    const to = [account.address, 0, MAX];
    const what = Number(random(12n));
    const some = sized(36);
    const acts: (() => Promise<void>)[] = [
      () => write(amm, "sellEnergy", [key, some, 0n, ...to]),
      () => write(amm, "buyEnergy", [key, (some / 5_000n) * scene.unit, 0n, ...to]),
      // There and back: fees, and no price moved for long.
      async () => {
        for (let i = 0; i < 3; i++) {
          await write(amm, "sellEnergy", [key, 3_000n * KWH, 0n, ...to]);
          await write(amm, "buyEnergy", [key, 450_000_000n * scene.unit, 0n, ...to]);
        }
      },
      () => write(amm, "addLiquidity", [key, some, MAX >> 1n, 0n, ...to]),
      async () => {
        const held = await scene.read<bigint>(amm, "balanceOf", [account.address, BigInt(await idOf())]);
        await write(amm, "removeLiquidity", [key, held / (2n + random(50n)), 0n, 0n, ...to]);
      },
      () => write(kwh, "setPendingLoss", [random(3n) === 0n ? random(100_000n) : 0n]),
      () => write(amm, "checkpoint", [key]),
      () => write(amm, "collectProtocolFee", [key]),
      () => write(amm, "harvest", [key]),
      () => write(amm, "claimHarvest", [key, account.address, 0]),
    ];
    // What the market refuses changes nothing.
    await acts[what]?.().catch(() => undefined);
  }
  const idOf = async () => (await scene.market()).id;

  test(`harvest, claim and recharge answer as the market does, at ${STEPS} states`, { timeout: 240_000 }, async () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    const { amm, key, account, ask, write } = scene;
    for (let step = 0; step < STEPS; step++) {
      await stir();
      await scene.wait(Number(random(4n) === 0n ? random(900n) : random(wait)));
      const market: MarketReading = await scene.market(account.address);

      const most = random(3n) === 0n ? sized(40) : MAX;
      const rechargeArgs = [key, most, 0n, account.address, 0, MAX];
      const answers = await Promise.all([
        answer(ask(amm, "claimHarvest", [key, account.address, 0])),
        answer(ask(amm, "harvest", [key])),
        answer(ask(amm, "recharge", rechargeArgs)),
      ]);
      const credit = claimable(market);
      const claim = attempt(() => quoteClaim(market, credit));
      const harvest = attempt(() => quoteHarvest(market));
      const recharge = attempt(() => quoteRecharge(market, most));
      expect([
        claim,
        quoteOf(harvest, ({ quote }) => quote),
        quoteOf(recharge, ({ energyShares, quote }) => [energyShares, quote]),
      ]).toEqual(answers);
      count(typeof claim === "string" ? claim : "claim");
      count(typeof harvest === "string" ? harvest : "harvest");
      count(typeof recharge === "string" ? recharge : "recharge");

      // Then one of them is done: the pool is as it was said to be, to the last word of its income.
      if (typeof recharge !== "string" && random(4n) !== 0n) {
        await write(amm, "recharge", rechargeArgs);
        expect(stateOf(await scene.market())).toEqual(recharge.after);
      } else if (typeof harvest !== "string" && random(3n) === 0n) {
        // Credited just now, so that no remainder of an earlier harvest is open.
        if (typeof claim !== "string") await write(amm, "claimHarvest", [key, account.address, 0]);
        await write(amm, "harvest", [key]);
        const after = await scene.market(account.address);
        expect(stateOf(after)).toEqual(harvest.after);
        const owed = typeof claim === "string" ? credit : { ...credit, quote: 0n };
        const off = after.position.harvest - quoteClaim(harvest.after, owed);
        if (typeof claim === "string") expect([0n, scene.unit]).toContain(off);
        else expect(off).toBe(0n);
        count("claim after a harvest");
      }
    }
    const least = [
      "claim",
      "harvest",
      "recharge",
      "claim after a harvest",
      "NothingToHarvest",
      "PriceUnsettled",
      "IncomeTooLow",
    ];
    for (const what of least) expect(seen.get(what) ?? 0, what).toBeGreaterThan(floor(STEPS / 60));
  });
});
