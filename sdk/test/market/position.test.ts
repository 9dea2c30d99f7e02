import { describe, expect, test } from "vitest";
import {
  averageTickAt,
  curveRoot,
  EntriesIncompleteError,
  earnedOf,
  entriesLeft,
  entryOf,
  growthOf,
  indexAt,
  type LiquidityEntry,
  type MarketState,
  type PoolState,
  type PositionReport,
  packPoolKey,
  poolStateOf,
  positionOf,
  protocolLiquidity,
  quoteAdd,
  quoteBuy,
  quoteHarvest,
  quoteInitialize,
  quoteRecharge,
  quoteRemove,
  quoteSellShares,
  sumOfPositions,
  TradeRefusedError,
  tickOf,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { sizesOf } from "../support/chain.ts";

const WAD = 10n ** 18n;
const Q64 = 1n << 64n;
const DAY = 86_400;
const HISTORIES = 3_000;
const random = randomOf(0x1f83d9abfb41bd6bn);
const sized = sizesOf(random);
const pick = <T>(...from: readonly T[]): T => from[Number(random(BigInt(from.length)))] as T;
const ENERGY = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
const QUOTE = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
const abs = (x: bigint) => (x < 0n ? -x : x);

interface Terms {
  readonly rate: bigint;
  readonly fee: number;
  readonly residence?: number;
  readonly carryCap?: number;
  readonly scale?: number;
}

/** A pool that lives only here: the SDK's quotes move it, time and haircuts melt it. */
class World {
  state: MarketState;
  /** Σ (b₀ − b)·(−dI) of what is watched, WAD. */
  readonly #watched: { readonly liquidity: bigint; readonly has: bigint; carried: bigint }[] = [];
  #exponent = 0n;
  #kept = WAD;

  constructor({ rate, fee, residence = 0, carryCap = 0, scale = 0 }: Terms, shares: bigint, units: bigint) {
    const key = packPoolKey({ energy: ENERGY, quote: QUOTE, fee, residence, carryCap, scale });
    const { after } = quoteInitialize({ fee, scale, index: WAD }, shares, units * 10n ** BigInt(scale));
    const growth = growthOf(curveRoot(after.energyShares, after.staticQuote), after.liquidity);
    const time = 1_800_000_000;
    this.state = {
      ...{ key, time, index: WAD, decayRate: rate, pendingLoss: 0n },
      reserves: {
        ...{ energyShares: after.energyShares, staticQuote: after.staticQuote, totalQuote: after.totalQuote },
        liquidity: after.liquidity,
        emaTick: BigInt(tickOf(after.energyShares, after.staticQuote)),
        lastTrade: BigInt(time % 2 ** 24),
      },
      income: {
        ...{ accumulator: 0n, earned: growth, kept: growth, activation: Q64, share: 0n },
        ...{ rechargedAt: BigInt(time) * 256n, older: growth >> 16n, olderAt: BigInt(time) },
        ...{ newer: growth >> 16n, newerAt: BigInt(time) },
      },
    };
  }

  get pool(): PoolState {
    return poolStateOf(this.state);
  }

  /** Watches what a position's part of the curve's quote is while the kWh melt. */
  watch(entry: LiquidityEntry): () => bigint {
    const { energyShares, pool } = entry;
    const one = {
      liquidity: entry.liquidity,
      has: (energyShares * pool.staticQuote * Q64) / pool.energyShares,
      carried: 0n,
    };
    this.#watched.push(one);
    return () => one.carried / (Q64 * WAD);
  }

  #meltTo(index: bigint): void {
    const { reserves, index: before } = this.state;
    for (const one of this.#watched) {
      const has = (reserves.staticQuote * one.liquidity * Q64) / reserves.liquidity;
      one.carried += (one.has - has) * (before - index);
    }
    this.state = { ...this.state, index };
  }

  wait(seconds: number): void {
    this.#exponent += this.state.decayRate * BigInt(seconds);
    this.#meltTo((indexAt(this.#exponent) * this.#kept) / WAD);
    this.state = { ...this.state, time: this.state.time + seconds };
  }

  cut(kept: bigint): void {
    this.#kept = (this.#kept * kept) / WAD;
    this.#meltTo((indexAt(this.#exponent) * this.#kept) / WAD);
  }

  set(pool: PoolState, trades: boolean): void {
    const { time, reserves, income } = this.state;
    const average = { ...reserves, emaTick: Number(reserves.emaTick), lastTrade: Number(reserves.lastTrade) };
    const { energyShares, staticQuote, totalQuote, liquidity } = pool;
    this.state = {
      ...this.state,
      reserves: {
        ...{ energyShares, staticQuote, totalQuote, liquidity },
        emaTick: trades ? BigInt(averageTickAt(average, time)) : reserves.emaTick,
        lastTrade: trades ? BigInt(time % 2 ** 24) : reserves.lastTrade,
      },
      income: {
        ...income,
        earned: earnedOf(growthOf(curveRoot(energyShares, staticQuote), liquidity), income.activation),
      },
    };
  }

  add(maxShares: bigint, maxQuote: bigint): LiquidityEntry {
    const added = quoteAdd(this.pool, maxShares, maxQuote);
    this.set(added.after, false);
    return entryOf(this.state, { liquidity: added.liquidity, energyShares: added.shares, quote: added.quote });
  }

  collect(share: number): void {
    const { reserves, income, index } = this.state;
    const minted = protocolLiquidity({ ...reserves, ...income, share, index });
    this.set({ ...this.pool, liquidity: reserves.liquidity + minted }, false);
    this.state = { ...this.state, income: { ...this.state.income, kept: this.state.income.earned } };
  }
}

function tried(act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (error instanceof TradeRefusedError) return false;
    throw error;
  }
}

/** Something that happens to a pool. */
function happen(world: World, kinds: readonly string[]): string {
  const kind = pick(...kinds);
  const { pool } = world;
  const acts: Record<string, () => void> = {
    wait: () => world.wait(Number(random(BigInt(pick(60, 3_600, 2 * DAY))))),
    sell: () => world.set(quoteSellShares(pool, 1n + random(pool.energyShares / pick(3n, 100n) + 1n)).after, true),
    buy: () => {
      const most = (pool.totalQuote / pick(3n, 100n) + 1n) * 10n ** BigInt(pool.scale);
      world.set(quoteBuy(pool, random(most)).after, true);
    },
    trade: () => {
      const sale = quoteSellShares(pool, pool.energyShares / 20n);
      world.set(sale.after, true);
      world.set(quoteBuy(world.pool, sale.quote).after, true);
    },
    add: () => void world.add(1n + random(pool.energyShares), 2n ** 200n),
    remove: () => world.set(quoteRemove(pool, 1n + random(pool.liquidity / 10n)).after, false),
    cut: () => world.cut(WAD - random(WAD / 20n)),
    loss: () => {
      world.state = { ...world.state, pendingLoss: random(100_000n) };
    },
    harvest: () => {
      world.state = quoteHarvest(world.state).after;
    },
    recharge: () => {
      world.state = quoteRecharge(world.state).after;
    },
    collect: () => world.collect(pick(50_000, 200_000)),
  };
  return tried(acts[kind] as () => void) ? kind : "";
}

const terms = (): Terms => {
  const carry = random(2n) === 0n ? {} : { residence: 21_600, carryCap: 100_000 };
  return {
    rate: pick(0n, 11_751_237_456n, 116_322_591_318n, 2_791_759_959_306n),
    fee: pick(0, 3_000, 30_000),
    scale: pick(0, 12),
    ...carry,
  };
};

const ALL_KINDS = "wait wait wait sell buy trade add remove cut loss harvest recharge collect".split(" ");
const parts = (r: PositionReport) => r.price - r.dissipation + r.fees - r.impermanent - r.carry;

describe("a position's parts", () => {
  test(`add up to its gain to the unit, over ${HISTORIES} histories`, { timeout: 120_000 }, () => {
    const seen = new Map<string, number>();
    for (let i = 0; i < HISTORIES; i++) {
      const given = terms();
      const world = new World(given, 10n ** 6n + sized(50), 10n ** 6n + sized(40));
      for (let j = random(6n); j > 0n; j--) happen(world, ALL_KINDS);
      let entry: LiquidityEntry | undefined;
      tried(() => {
        entry = world.add(1n + random(world.pool.energyShares), 2n ** 200n);
      });
      if (!entry) continue;
      let collected = false;
      for (let j = random(25n); j > 0n; j--) {
        const what = happen(world, ALL_KINDS);
        if (what === "collect") collected = true;
        seen.set(what, (seen.get(what) ?? 0) + 1);
      }
      const { pool, state } = world;
      const unit = 10n ** BigInt(pool.scale);
      const report = positionOf(state, entry);
      expect(parts(report)).toBe(report.gain);
      expect(report.gain).toBe(report.value - report.cost);
      expect(report.value - report.holding).toBe(report.fees - report.impermanent - report.carry);
      expect(report.impermanent).toBeGreaterThanOrEqual(0n);

      // What it is worth is what the market pays for it.
      const paid = quoteRemove(pool, entry.liquidity);
      expect([report.energyShares, report.quote]).toEqual([paid.shares, paid.quote]);
      expect(report.idle).toBeLessThanOrEqual(report.quote + unit);

      // Carry, which is what is left of the sum, by its own formula: (I₀ − I)·b₀ − (i − i₀) − h − recharged.
      const sound = (pool.index * (1_000_000n - state.pendingLoss)) / 1_000_000n;
      const { pool: then } = entry;
      const had = (index: bigint) =>
        ((entry as LiquidityEntry).energyShares * then.staticQuote * index * unit) / (then.energyShares * WAD);
      const idleThen = entry.quote - had(then.index);
      const formula = had(then.index) - had(sound) - (report.idle - idleThen) - report.harvested - report.recharged;
      // Floors of units, and one of a share.
      const slack =
        unit * (8n + (4n * pool.staticQuote) / pool.energyShares + (4n * then.staticQuote) / then.energyShares);
      expect(abs(report.carry - formula), `${i}`).toBeLessThanOrEqual(slack);
      // The protocol's share is of what was earned before the entry too.
      if (!collected) expect(report.fees).toBeGreaterThanOrEqual(-slack);
    }
    for (const kind of ALL_KINDS) expect(seen.get(kind) ?? 0, kind).toBeGreaterThan(HISTORIES / 50);
  });

  test("carry is what melted of kWh that others left in the pool, added up moment by moment", () => {
    let carrying = 0;
    for (let i = 0; i < 1_000; i++) {
      const world = new World(terms(), 10n ** 11n + sized(50), 10n ** 10n + sized(40));
      const entry = world.add(world.pool.energyShares, 2n ** 200n);
      const carried = world.watch(entry);
      const acts = 2n + random(25n);
      for (let j = 0n; j < acts; j++) happen(world, "wait wait wait sell buy trade add remove cut harvest".split(" "));
      const unit = 10n ** BigInt(world.pool.scale);
      const report = positionOf(world.state, entry);
      // Each act and each credit floors a few units; the index floors in each.
      const slack = unit * (8n + 6n * acts + (4n * world.pool.staticQuote) / world.pool.energyShares);
      expect(abs(report.carry - carried() * unit)).toBeLessThanOrEqual(slack);
      if (abs(report.carry) > 100n * slack) carrying++;
    }
    expect(carrying).toBeGreaterThan(200);
  });

  test("fees are what the contract counts as earned growth", () => {
    for (let i = 0; i < 500; i++) {
      const world = new World(terms(), 10n ** 12n + sized(50), 10n ** 10n + sized(40));
      const entry = world.add(world.pool.energyShares, 2n ** 200n);
      const { earned } = world.state.income;
      for (let j = random(25n); j > 0n; j--)
        happen(
          world,
          ALL_KINDS.filter((kind) => kind !== "loss"),
        );
      const { pool, state } = world;
      const report = positionOf(state, entry);
      // 2·I·b·(1 − earned₀ / earned).
      const has =
        (2n * pool.index * pool.staticQuote * entry.liquidity * 10n ** BigInt(pool.scale)) / (pool.liquidity * WAD);
      const wanted = (has * (state.income.earned - earned)) / state.income.earned;
      // An entry pays up to a share and a unit for roundings, out of 10^10.
      expect(abs(report.fees - wanted)).toBeLessThanOrEqual(has / 10n ** 9n + 4n * 10n ** BigInt(pool.scale));
    }
  });

  test("without trades all of the gain is dissipation, fees or not", () => {
    for (let i = 0; i < 500; i++) {
      const world = new World(terms(), 10n ** 9n + sized(50), 10n ** 8n + sized(40));
      const entry = world.add(world.pool.energyShares, 2n ** 200n);
      for (let j = 0; j < 6; j++) happen(world, ["wait", "harvest", "cut"]);
      const report = positionOf(world.state, entry);
      const slack = 10n ** BigInt(world.pool.scale) * (10n + (4n * world.pool.staticQuote) / world.pool.energyShares);
      expect(report.gain).toBeLessThanOrEqual(slack);
      expect(abs(report.gain + report.dissipation)).toBeLessThanOrEqual(slack);
      for (const part of [report.price, report.fees, report.impermanent, report.carry]) {
        expect(abs(part)).toBeLessThanOrEqual(slack);
      }
    }
  });

  test("demurrage parking is all carry: what melted of the kWh that were parked", () => {
    const rate = 2_791_759_959_306n;
    const world = new World({ rate, fee: 0 }, 10n ** 15n, 2n * 10n ** 11n);
    const entry = world.add(10n ** 15n, 2n ** 200n);
    const sale = quoteSellShares(world.pool, 10n ** 13n);
    world.set(sale.after, true);
    world.wait(DAY);
    const bought = quoteBuy(world.pool, (sale.quote * world.pool.index) / WAD);
    world.set(bought.after, true);
    const report = positionOf(world.state, entry);
    const melted = sale.quote - (sale.quote * world.pool.index) / WAD;
    // Half of the pool is the position's.
    expect(abs(report.carry - melted / 2n)).toBeLessThan(10n);
    expect(abs(report.fees) + abs(report.impermanent) + abs(report.price)).toBeLessThan(10n);
    expect(melted / 2n).toBeGreaterThan(10n ** 8n);
  });

  test("at a fixed index the loss to a price move is the constant product's", () => {
    const world = new World({ rate: 0n, fee: 0 }, 10n ** 15n, 10n ** 15n);
    const entry = world.add(10n ** 15n, 2n ** 200n);
    // Four times the price: half of the kWh are bought for as much quote again.
    world.set(quoteBuy(world.pool, world.pool.totalQuote).after, true);
    const report = positionOf(world.state, entry);
    // 2·√4 / (1 + 4) = 80 % of holding.
    expect(abs(report.holding - 5n * 10n ** 15n)).toBeLessThan(10n);
    expect(abs(report.impermanent - 10n ** 15n)).toBeLessThan(10n);
    expect(abs(report.price - 3n * 10n ** 15n)).toBeLessThan(10n);
    expect(abs(report.fees) + abs(report.carry)).toBeLessThan(20n);
  });

  test("of a sale the fee is the part's that stays", () => {
    const world = new World({ rate: 0n, fee: 10_000 }, 10n ** 15n, 10n ** 15n);
    const entry = world.add(10n ** 15n, 2n ** 200n);
    world.set(quoteSellShares(world.pool, 10n ** 10n).after, true);
    // 1 % of 10^10 at a price of one, half of it the position's; the trade moves the price by a hundred-thousandth.
    expect(abs(positionOf(world.state, entry).fees - 5n * 10n ** 7n)).toBeLessThan(10n ** 4n);
  });
});

describe("entries", () => {
  const entry = (liquidity: bigint, energyShares: bigint, quote: bigint): LiquidityEntry => ({
    ...{ time: 1, liquidity, energyShares, quote },
    pool: { energyShares: 10n, staticQuote: 10n, index: WAD, accumulator: 0n, activation: Q64 },
  });

  test("a removal takes the same part of each that is there, and what is left adds up", () => {
    const left = entriesLeft([entry(100n, 1_000n, 10n), entry(50n, 10n, 100n), { removed: 75n }, entry(7n, 7n, 7n)]);
    expect(left.map(({ liquidity, energyShares, quote }) => [liquidity, energyShares, quote])).toEqual([
      [50n, 500n, 5n],
      [25n, 5n, 50n],
      [7n, 7n, 7n],
    ]);
    expect(entriesLeft([entry(5n, 5n, 5n), { removed: 5n }])).toEqual([]);
    for (let i = 0; i < 300; i++) {
      const many = Array.from({ length: 1 + Number(random(6n)) }, () => entry(sized(60), sized(60), sized(60)));
      const whole = many.reduce((sum, { liquidity }) => sum + liquidity, 0n);
      const removed = random(whole + 1n);
      const rest = entriesLeft([...many, { removed }]);
      expect(rest.reduce((sum, { liquidity }) => sum + liquidity, 0n)).toBe(whole - removed);
    }
  });

  test("more cannot be removed than was entered", () => {
    expect(() => entriesLeft([entry(5n, 5n, 5n), { removed: 6n }])).toThrow(
      expect.objectContaining({ name: "EntriesIncompleteError", entered: 5n, held: 6n }),
    );
    expect(new EntriesIncompleteError(5n, 6n).metaMessages[0]).toContain("first block");
  });

  test("a sum of reports has every part of each, and adds up too", () => {
    const world = new World({ rate: 116_322_591_318n, fee: 3_000 }, 10n ** 12n, 10n ** 12n);
    const first = world.add(10n ** 11n, 2n ** 200n);
    for (let i = 0; i < 20; i++) happen(world, ["wait", "sell", "buy"]);
    const second = world.add(10n ** 11n, 2n ** 200n);
    for (let i = 0; i < 20; i++) happen(world, ["wait", "sell", "buy"]);
    const reports = [positionOf(world.state, first), positionOf(world.state, second)];
    const sum = sumOfPositions(reports);
    expect(parts(sum)).toBe(sum.gain);
    for (const key of Object.keys(sum) as (keyof PositionReport)[]) {
      if (key === "time") continue;
      expect(sum[key], key).toBe((reports[0] as PositionReport)[key] + (reports[1] as PositionReport)[key]);
    }
  });
});
