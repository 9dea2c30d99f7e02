import { encodeAbiParameters, type Hex, keccak256, numberToHex, type StateOverride, toHex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  actions,
  END_EXPONENT,
  END_INDEX,
  indexAt,
  type MarketState,
  MoveOutOfRangeError,
  poolId,
  poolStateOf,
  quoteBuy,
  quoteDepth,
  quoteSellShares,
  spotPrice,
  TradeRefusedError,
} from "../../src/index.ts";
import { min } from "../../src/integers.ts";
import { randomOf } from "../decay.reference.ts";
import { sizesOf } from "../support/chain.ts";
import { KWH, MAX, type MarketScene, openMarket } from "../support/market.ts";

const WAD = 10n ** 18n;
const POOLS = 160;
const MOVES = 25;
const random = randomOf(0xa54ff53a5f1d36f1n);
const sized = sizesOf(random);

/** Words in a contract's storage. */
const storage = (address: Hex, words: readonly [bigint, bigint][]): StateOverride[number] => ({
  address,
  stateDiff: words.map(([slot, value]) => ({
    slot: numberToHex(slot, { size: 32 }),
    value: toHex(value, { size: 32 }),
  })),
});

describe("depth equals MarketLens to the last unit", () => {
  const scenes: MarketScene[] = [];
  beforeAll(async () => {
    for (const terms of [
      { fee: 3_000, residence: 0, carryCap: 0, decimals: 6 },
      { fee: 30_000, residence: 21_600, carryCap: 450_000, decimals: 18 },
      { fee: 500_000, residence: 0, carryCap: 0, decimals: 8 },
      { fee: 0, residence: 4_000_000_000, carryCap: 500_000, decimals: 6 },
    ]) {
      const scene = await openMarket({ rate: 0n, ...terms });
      await scene.write(scene.amm, "initialize", [scene.key, 9n * KWH, 9n * 10n ** 18n, scene.account.address, MAX]);
      scenes.push(scene);
    }
  });
  afterAll(() => Promise.all(scenes.map(({ stop }) => stop())));

  /** A pool of any size, its token of any age, rate and known loss: written over what is stored. */
  async function anyPool({ amm, kwh, key, now }: MarketScene, exponent = random(END_EXPONENT)): Promise<StateOverride> {
    const index = indexAt(exponent);
    const ys = min(sized(64), (1n << 64n) - 1n);
    const active = (ys * index + WAD - 1n) / WAD;
    const xs = min(sized(80), (1n << 80n) - 1n);
    const yt = min(active + random(active + 2n), (1n << 64n) - 1n);
    const time = BigInt(await now());
    const loss = random(3n) === 0n ? random(1_000_001n) : 0n;
    const slot = BigInt(keccak256(encodeAbiParameters([{ type: "bytes32" }, { type: "uint256" }], [poolId(key), 1n])));
    return [
      storage(amm.address, [
        [slot, ((time & 0xffffffn) << 232n) | (yt << 144n) | (ys << 80n) | xs],
        [slot + 1n, 1_000n + sized(70)],
      ]),
      storage(kwh.address, [
        [0n, (loss << 236n) | (WAD << 176n) | (time << 136n) | (random(1n << 47n) << 88n) | exponent],
      ]),
    ];
  }

  test(`on ${POOLS * MOVES} moves of ${POOLS} random pools`, { timeout: 120_000 }, async () => {
    const seen = { both: 0, lossy: 0 };
    for (let i = 0; i < POOLS; i++) {
      const scene = scenes[i % scenes.length] as MarketScene;
      const moves = Array.from({ length: MOVES }, (_, j) => (j === 0 ? 999_999n : j === 1 ? 0n : random(1_000_000n)));
      const shown = await actions.marketLens.readPoolOf(scene.client, {
        address: scene.lens.address,
        key: scene.key,
        moves,
        account: scene.account.address,
        stateOverride: await anyPool(scene),
      });
      const pool = poolStateOf(shown as MarketState);
      expect(spotPrice(pool)).toBe(shown.spotPrice);
      expect(moves.map((move) => quoteDepth(pool, move))).toEqual(shown.depth);
      if (shown.depth.every(({ energyOut, quoteOut, move }) => move === 0n || (energyOut > 0n && quoteOut > 0n)))
        seen.both++;
      if (shown.pendingLoss > 0n) seen.lossy++;
    }
    expect(seen.both).toBeGreaterThan(POOLS / 10);
    expect(seen.lossy).toBeGreaterThan(POOLS / 10);
  });

  test("none is left at the end of the vintage", async () => {
    const scene = scenes[0] as MarketScene;
    const shown = await actions.marketLens.readPoolOf(scene.client, {
      address: scene.lens.address,
      key: scene.key,
      moves: [10_000n],
      account: scene.account.address,
      stateOverride: await anyPool(scene, END_EXPONENT),
    });
    expect(shown.index).toBeLessThanOrEqual(END_INDEX);
    expect([quoteDepth(poolStateOf(shown), 10_000n)]).toEqual(shown.depth);
    expect(shown.depth[0]?.quoteIn).toBe(0n);
  });

  test("a trade of that size moves spot by the part, and a unit less would not", async () => {
    const scene = scenes[1] as MarketScene;
    for (let i = 0; i < 300; i++) {
      const xs = 10n ** 12n + sized(70);
      const ys = 10n ** 12n + sized(60);
      const pool = {
        ...poolStateOf(await firstReading(scene)),
        energyShares: xs,
        staticQuote: ys,
        totalQuote: ys,
        index: WAD / 2n + random(WAD / 2n),
      };
      const move = 100n + random(900_000n);
      const { quoteIn, energyIn } = quoteDepth(pool, move);
      const spot = spotPrice({ ...pool, scale: 0 });
      const up = spotPrice({ ...quoteBuy(pool, quoteIn).after, scale: 0 });
      const shares = (energyIn * WAD) / pool.index;
      const down = spotPrice({ ...quoteSellShares(pool, shares).after, scale: 0 });
      // To a part in 1e9 of the move, as roundings are of reserves above 1e12.
      const close = (after: bigint, wanted: bigint) => {
        const off = (after - wanted) * 10n ** 9n;
        expect(off < 0n ? -off : off).toBeLessThan(4n * wanted);
      };
      close(up, (spot * (1_000_000n + move)) / 1_000_000n);
      close(down, (spot * (1_000_000n - move)) / 1_000_000n);
    }
  });

  let reading: MarketState | undefined;
  async function firstReading(scene: MarketScene): Promise<MarketState> {
    reading ??= await scene.market();
    return reading;
  }

  test("a move of all of it is refused here as there", async () => {
    const scene = scenes[0] as MarketScene;
    const pool = poolStateOf(await firstReading(scene));
    expect(() => quoteDepth(pool, 1_000_000n)).toThrow(expect.objectContaining({ reason: "MoveOutOfRange" }));
    expect(() => quoteDepth(pool, -1n)).toThrow(TradeRefusedError);
    const asked = actions.marketLens.readPoolOf(scene.client, {
      address: scene.lens.address,
      key: scene.key,
      moves: [1_000_000n],
      account: scene.account.address,
    });
    await expect(asked).rejects.toThrow(MoveOutOfRangeError);
  });
});
