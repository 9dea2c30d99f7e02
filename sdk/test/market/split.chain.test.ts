import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type MarketReading,
  poolStateOf,
  quoteAddEnergy,
  quoteAddQuote,
  type SingleSidedChange,
  splitEnergy,
  splitQuote,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { sizesOf } from "../support/chain.ts";
import { attempt, KWH, MAX, type MarketScene, openMarket } from "../support/market.ts";

const ROUNDS = 40;
const random = randomOf(0x510e527fade682d1n);
const sized = sizesOf(random);
// 1 % an hour, WAD a second.
const RATE = 2_791_759_959_306n;

/** The name of the error that a call ends with. */
const nameOf = (error: unknown) => /Error: (\w+)\(/.exec(String(error))?.[1];

describe.each([
  { name: "a small pool", energy: 40_000n, quote: 9_000n, brings: 17, decimals: 6, fee: 3_000 },
  { name: "a pool of dear kWh", energy: 60_000n, quote: 90_000_000n, brings: 15, decimals: 6, fee: 3_000 },
  { name: "a home's pool", energy: 900n * KWH, quote: 180_000_000n, brings: 38, decimals: 6, fee: 30_000 },
  {
    name: "a quote of 18 decimals",
    energy: 10_000n * KWH,
    quote: 2_000n * 10n ** 18n,
    brings: 44,
    decimals: 18,
    fee: 10_000,
  },
])("the best split of one side, in $name", ({ energy, quote, brings, decimals, fee }) => {
  let scene: MarketScene;
  beforeAll(async () => {
    scene = await openMarket({ rate: RATE, decimals, fee, residence: 21_600, carryCap: 100_000 });
    await scene.write(scene.amm, "initialize", [scene.key, energy, quote, scene.account.address, MAX]);
  });
  afterAll(() => scene.stop());

  /** Does what a test asks for at a random later state of the pool. */
  async function onRandomStates(each: (market: MarketReading, round: number) => Promise<void>): Promise<void> {
    for (let round = 0; round < ROUNDS; round++) {
      await scene.wait(Number(1n + random(900n)));
      await scene.write(scene.kwh, "setPendingLoss", [random(4n) === 0n ? random(300_000n) : 0n]);
      await each(await scene.market(scene.account.address), round);
    }
  }

  /** What the market answers, or the name of the error. */
  async function asked(functionName: string, whole: bigint, part: bigint): Promise<readonly bigint[] | string> {
    const args = [scene.key, whole, part, 0n, scene.account.address, 0, MAX];
    try {
      return await scene.ask<readonly bigint[]>(scene.amm, functionName, args);
    } catch (error) {
      return nameOf(error) ?? String(error);
    }
  }
  const holdings = async () => ({
    shares: await scene.read<bigint>(scene.kwh, "sharesOf", [scene.account.address]),
    quote: await scene.read<bigint>(scene.usd, "balanceOf", [scene.account.address]),
  });

  async function compare(
    functionName: "addEnergyLiquidity" | "addQuoteLiquidity",
    whole: bigint,
    split: (SingleSidedChange & { swapped: bigint }) | string,
    predict: (part: bigint) => SingleSidedChange | string,
    step: bigint,
  ): Promise<boolean> {
    const answer = (one: SingleSidedChange | string) =>
      typeof one === "string" ? one : [one.liquidity, functionName === "addEnergyLiquidity" ? one.energy : one.quote];
    if (typeof split === "string") {
      // Refused here, refused there whatever is swapped.
      for (const part of [whole / 2n, whole]) expect(typeof (await asked(functionName, whole, part))).toBe("string");
      return false;
    }
    const near = [
      split.swapped,
      split.swapped + step,
      split.swapped - step,
      (split.swapped * 101n) / 100n,
      (split.swapped * 99n) / 100n,
      random(whole + 1n),
      whole + 1n,
    ].filter((part) => part >= 0n);
    const answers = await Promise.all(near.map((part) => asked(functionName, whole, part)));
    for (const [i, part] of near.entries()) {
      const said = answers[i] as readonly bigint[] | string;
      expect(said, `${functionName} ${whole} ${part}`).toEqual(answer(predict(part)));
      if (typeof said !== "string") expect(said[0]).toBeLessThanOrEqual(split.liquidity);
    }
    return true;
  }

  /** Sends it, and compares what it left. */
  async function send(functionName: string, whole: bigint, swapped: bigint, predicted: SingleSidedChange) {
    const before = await holdings();
    await scene.write(scene.amm, functionName, [
      scene.key,
      whole,
      swapped,
      predicted.liquidity,
      scene.account.address,
      0,
      MAX,
    ]);
    const after = await holdings();
    const left = poolStateOf(await scene.market());
    expect(left).toEqual(predicted.after);
    return { shares: after.shares - before.shares, quote: after.quote - before.quote };
  }

  test(`of energy, at ${ROUNDS} states`, { timeout: 120_000 }, async () => {
    let went = 0;
    await onRandomStates(async (market, round) => {
      const pool = poolStateOf(market);
      const whole = sized(brings);
      const split = attempt(() => splitEnergy(pool, whole));
      const found = await compare(
        "addEnergyLiquidity",
        whole,
        split,
        (part) => attempt(() => quoteAddEnergy(pool, whole, part)),
        1n,
      );
      if (found) went++;
      // The best, or any other.
      const swapped = round % 3 === 0 && typeof split !== "string" ? split.swapped : random(whole);
      const predicted = attempt(() => quoteAddEnergy(pool, whole, swapped));
      if (typeof predicted === "string" || round % 3 === 2) return;
      expect(await send("addEnergyLiquidity", whole, swapped, predicted)).toEqual({
        shares: -predicted.shares,
        quote: predicted.rest,
      });
    });
    expect(went).toBeGreaterThan(ROUNDS / 3);
  });

  test(`of quote, at ${ROUNDS} states`, { timeout: 120_000 }, async () => {
    let went = 0;
    await onRandomStates(async (market, round) => {
      const pool = poolStateOf(market);
      // Base units beyond whole internal ones stay with the payer.
      const whole = 1n + (sized(brings) * quote) / energy + random(scene.unit);
      const split = attempt(() => splitQuote(pool, whole));
      const found = await compare(
        "addQuoteLiquidity",
        whole,
        split,
        (part) => attempt(() => quoteAddQuote(pool, whole, part)),
        scene.unit,
      );
      if (found) went++;
      const swapped = round % 3 === 0 && typeof split !== "string" ? split.swapped : random(whole);
      const predicted = attempt(() => quoteAddQuote(pool, whole, swapped));
      if (typeof predicted === "string" || round % 3 === 2) return;
      expect(await send("addQuoteLiquidity", whole, swapped, predicted)).toEqual({
        shares: predicted.rest,
        quote: -predicted.quote,
      });
    });
    expect(went).toBeGreaterThan(ROUNDS / 3);
  });
});
