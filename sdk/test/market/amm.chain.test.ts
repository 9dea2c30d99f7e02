import { zeroAddress } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  idleQuote,
  type PoolState,
  packPoolKey,
  poolId,
  priceImpact,
  quoteAdd,
  quoteBuy,
  quoteBuyExact,
  quoteInitialize,
  quoteRemove,
  quoteSell,
  quoteSellForExact,
  quoteSellShares,
  quoteSwap,
  spotPrice,
} from "../../src/market/index.ts";
import { randomOf } from "../decay.reference.ts";
import { type Deployed, openChain, sizesOf, type TestChain } from "../support/chain.ts";
import { unlessRefused } from "../support/market.ts";

const WAD = 10n ** 18n;
const MAX = 2n ** 256n - 1n;
const CASES = 6_000;
const AT_ONCE = 200;
const random = randomOf(0x6a09e667f3bcc909n);

const sized = sizesOf(random);

let chain: TestChain;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stop());

const atMost = (x: bigint, max: bigint) => (x > max ? max : x);

interface Case {
  xs: bigint;
  ys: bigint;
  yt: bigint;
  supply: bigint;
  fee: bigint;
  index: bigint;
  amount: bigint;
  other: bigint;
  loss: bigint;
}

function makeCase(): Case {
  const index = WAD - random(WAD - 1_015_631_471_003n);
  const xs = atMost(sized(80), (1n << 80n) - 1n);
  const ys = atMost(sized(64), (1n << 64n) - 1n);
  const active = (ys * index + WAD - 1n) / WAD;
  return {
    xs,
    ys,
    yt: atMost(active + random(active + 1n), (1n << 64n) - 1n),
    supply: 1_001n + sized(71),
    fee: random(500_001n),
    index,
    amount: sized(80),
    other: sized(64),
    loss: random(3n) === 0n ? random(1_000_000n) : 0n,
  };
}

const poolOf = (c: Case): PoolState => ({
  energyShares: c.xs,
  staticQuote: c.ys,
  totalQuote: c.yt,
  liquidity: c.supply,
  fee: Number(c.fee),
  scale: 0,
  index: c.index,
  pendingLoss: Number(c.loss),
});

interface Result {
  sellExactIn: readonly [bigint, bigint];
  sellExactOut: readonly [bigint, bigint];
  buyExactIn: readonly [bigint, bigint];
  buyExactOut: readonly [bigint, bigint];
  liquidityFor: bigint;
  costOf: readonly [bigint, bigint, bigint];
  proceedsOf: readonly [bigint, bigint, bigint];
  idle: bigint;
  spot: bigint;
  firstLiquidity: bigint;
}

/** Compares one case; answers how many of its trades went through. */
function compare(c: Case, r: Result): number {
  const pool = poolOf(c);
  let went = 0;
  const moved = (after: PoolState) => [
    after.energyShares - c.xs,
    after.staticQuote - c.ys,
    after.totalQuote - c.yt,
    after.liquidity - c.supply,
  ];
  const sell = unlessRefused(() => quoteSellShares(pool, c.amount));
  if (sell) expect(moved(sell.after)).toEqual([c.amount, -r.sellExactIn[0], -r.sellExactIn[1], 0n]);
  const sellFor = unlessRefused(() => quoteSellForExact(pool, c.other));
  if (sellFor) expect(moved(sellFor.after)).toEqual([r.sellExactOut[0], -r.sellExactOut[1], -c.other, 0n]);
  const buy = unlessRefused(() => quoteBuy(pool, c.other));
  if (buy) expect(moved(buy.after)).toEqual([-r.buyExactIn[0], r.buyExactIn[1], c.other, 0n]);
  // Energy that is worth the shares of the case to the unit: only at an index of one is every number of shares asked for by some energy.
  const energy = (c.amount * c.index) / WAD;
  const exact = c.index === WAD ? unlessRefused(() => quoteBuyExact(pool, energy)) : undefined;
  if (exact) expect(moved(exact.after)).toEqual([-c.amount, r.buyExactOut[1], r.buyExactOut[0], 0n]);
  const add = unlessRefused(() => quoteAdd(pool, c.amount, c.other));
  if (add) {
    expect(moved(add.after)).toEqual([...r.costOf, r.liquidityFor]);
    expect(add.liquidity).toBe(r.liquidityFor);
  }
  const part = c.other % c.supply;
  const remove = unlessRefused(() => quoteRemove(pool, part));
  if (remove) expect(moved(remove.after)).toEqual([...r.proceedsOf.map((x) => -x), -part]);
  expect(idleQuote(pool)).toBe(r.idle);
  expect(spotPrice(pool)).toBe(r.spot);
  for (const trade of [sell, sellFor, buy, exact, add, remove]) if (trade) went++;
  return went;
}

describe("the mathematics equals AMMMath.sol to the last unit", () => {
  test(`on ${CASES} random pools`, { timeout: 120_000 }, async () => {
    const { address, abi } = await chain.deploy("AMMMathHarness");
    let went = 0;
    for (let i = 0; i < CASES; i += AT_ONCE) {
      const cases = Array.from({ length: AT_ONCE }, (_, j) =>
        j % 3 === 0 ? { ...makeCase(), index: WAD } : makeCase(),
      );
      const results = (await chain.client.readContract({
        address,
        abi,
        functionName: "many",
        args: [cases],
      })) as Result[];
      for (const [j, c] of cases.entries()) {
        const r = results[j];
        if (!r) throw new Error("a result is missing");
        went += compare(c, r);
      }
    }
    expect(went).toBeGreaterThan(2 * CASES);
  });
});

describe("a quote equals what a real pool does", () => {
  // 1 % an hour, WAD per second.
  const RATE = 2_791_205_000_000n;
  const KWH = 10n ** 9n;
  let amm: Deployed;
  let kwh: Deployed;
  let heat: Deployed;
  let usd: Deployed;
  const key = () => packPoolKey({ energy: kwh.address, quote: usd.address, fee: 3_000, scale: 12 });
  const into = () => packPoolKey({ energy: heat.address, quote: usd.address, fee: 10_000, scale: 12 });

  async function write(contract: Deployed, functionName: string, args: readonly unknown[]): Promise<unknown> {
    // The block that a call is simulated on and the block that it is mined in must have one clock: the index is read there.
    const { timestamp } = await chain.client.getBlock();
    await chain.client.setNextBlockTimestamp({ timestamp: timestamp + 60n });
    const hash = await chain.client.writeContract({ ...contract, functionName, args, gas: 1_000_000n });
    const { status, blockNumber } = await chain.client.waitForTransactionReceipt({ hash });
    expect(status).toBe("success");
    return blockNumber;
  }

  async function stateOf(k: ReturnType<typeof key>, token: Deployed, fee: number): Promise<PoolState> {
    const reserves = (await chain.client.readContract({
      ...amm,
      functionName: "reservesOf",
      args: [poolId(k)],
    })) as Omit<PoolState, "fee" | "scale" | "index">;
    // The average price and its time are no part of what a trade is worked out from.
    const { energyShares, staticQuote, totalQuote, liquidity } = reserves;
    return { energyShares, staticQuote, totalQuote, liquidity, fee, scale: 12, index: await indexOf(token) };
  }

  async function indexOf(token: Deployed): Promise<bigint> {
    return (await chain.client.readContract({ ...token, functionName: "index" })) as bigint;
  }

  const pool = () => stateOf(key(), kwh, 3_000);
  const balance = async (token: Deployed, fn = "balanceOf") =>
    (await chain.client.readContract({ ...token, functionName: fn, args: [chain.account.address] })) as bigint;

  /** What the pool and the caller's holdings were before a call, with the index that it met, and what they are after. */
  async function observe(functionName: string, args: readonly unknown[]) {
    const before = await pool();
    const [sharesBefore, quoteBefore] = [await balance(kwh, "sharesOf"), await balance(usd)];
    await write(amm, functionName, args);
    const after = await pool();
    return {
      met: { ...before, index: after.index },
      after,
      shares: (await balance(kwh, "sharesOf")) - sharesBefore,
      quote: (await balance(usd)) - quoteBefore,
    };
  }

  beforeAll(async () => {
    const listing = await chain.deploy("Listing");
    amm = await chain.deploy("DissipativeAMM", [listing.address, zeroAddress]);
    usd = await chain.deploy("Quote", [18], "Quotes");
    kwh = await chain.deploy("DissipativeToken", [RATE, RATE]);
    heat = await chain.deploy("DissipativeToken", [RATE / 3n, RATE]);
    for (const token of [usd, kwh, heat]) {
      await write(token, "mint", [chain.account.address, 10n ** 30n]);
      await write(token, "approve", [amm.address, MAX]);
    }
    for (const token of [kwh, heat]) await write(listing, "list", [token.address]);
    await write(amm, "initialize", [key(), 10_000n * KWH, 2_000n * WAD, chain.account.address, MAX]);
    await write(amm, "initialize", [into(), 5_000n * KWH, 1_500n * WAD, chain.account.address, MAX]);
  });

  test("opening", async () => {
    const opened = await stateOf(into(), heat, 10_000);
    const quoted = quoteInitialize(opened, 5_000n * KWH, 1_500n * WAD);
    expect(quoted.after).toEqual(opened);
    expect(quoted.liquidity).toBe(opened.liquidity - 1_000n);
  });

  test("selling", async () => {
    const seen = await observe("sellEnergy", [key(), 7n * KWH + 123n, 1n, chain.account.address, 0, MAX]);
    const quoted = quoteSell(seen.met, 7n * KWH + 123n);
    expect(quoted.after).toEqual(seen.after);
    expect([-quoted.shares, quoted.quote]).toEqual([seen.shares, seen.quote]);
    expect(priceImpact(seen.met, quoted, "sell")).toBeGreaterThan(3_000);
  });

  test("selling for an exact amount", async () => {
    const seen = await observe("sellEnergyForExact", [key(), WAD + 1n, MAX, chain.account.address, 0, MAX]);
    const quoted = quoteSellForExact(seen.met, WAD + 1n);
    expect(quoted.after).toEqual(seen.after);
    expect([-quoted.shares, quoted.quote]).toEqual([seen.shares, seen.quote]);
  });

  test("buying", async () => {
    const seen = await observe("buyEnergy", [key(), 3n * WAD + 7n, 1n, chain.account.address, 0, MAX]);
    const quoted = quoteBuy(seen.met, 3n * WAD + 7n);
    expect(quoted.after).toEqual(seen.after);
    expect([quoted.shares, -quoted.quote]).toEqual([seen.shares, seen.quote]);
    expect(priceImpact(seen.met, quoted, "buy")).toBeGreaterThan(3_000);
  });

  test("buying an exact amount", async () => {
    const seen = await observe("buyExactEnergy", [key(), 9n * KWH + 1n, MAX, chain.account.address, 0, MAX]);
    const quoted = quoteBuyExact(seen.met, 9n * KWH + 1n);
    expect(quoted.after).toEqual(seen.after);
    expect([quoted.shares, -quoted.quote]).toEqual([seen.shares, seen.quote]);
  });

  test("through the quote to another pool", async () => {
    const before = await stateOf(into(), heat, 10_000);
    const held = await balance(heat, "sharesOf");
    const seen = await observe("swapEnergy", [key(), into(), 11n * KWH, 1n, chain.account.address, 0, MAX]);
    const after = await stateOf(into(), heat, 10_000);
    const { first, second } = quoteSwap(seen.met, { ...before, index: after.index }, 11n * KWH);
    expect(first.after).toEqual(seen.after);
    expect(second.after).toEqual(after);
    expect((await balance(heat, "sharesOf")) - held).toBe(second.shares);
    expect(seen.quote).toBe(0n);
  });

  test("adding and removing liquidity", async () => {
    const added = await observe("addLiquidity", [key(), 10n * KWH, 500n * WAD, 1n, chain.account.address, 0, MAX]);
    const quoted = quoteAdd(added.met, 10n * KWH, 500n * WAD);
    expect(quoted.after).toEqual(added.after);
    expect([-quoted.shares, -quoted.quote]).toEqual([added.shares, added.quote]);
    const removed = await observe("removeLiquidity", [key(), quoted.liquidity, 1n, 1n, chain.account.address, 0, MAX]);
    const back = quoteRemove(removed.met, quoted.liquidity);
    expect(back.after).toEqual(removed.after);
    expect([back.shares, back.quote]).toEqual([removed.shares, removed.quote]);
  });

  test("spot and idle quote", async () => {
    const now = await pool();
    const read = (functionName: string) => chain.client.readContract({ ...amm, functionName, args: [key()] });
    expect(spotPrice(now)).toBe(await read("spotPrice"));
    expect(idleQuote(now)).toBe(await read("idleQuote"));
    expect(poolId(key())).toBe(await read("idOf"));
    expect(idleQuote(now)).toBeGreaterThan(0n);
  });
});
