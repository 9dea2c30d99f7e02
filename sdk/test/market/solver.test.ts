import fc from "fast-check";
import { createClient, custom } from "viem";
import { describe, expect, test } from "vitest";
import {
  ALL,
  admittedOf,
  type BatchOrder,
  type BatchSolution,
  createOrder,
  Exact,
  matchBatch,
  NothingToMatchError,
  type Order,
  type OrderBatch,
  readOrderBatch,
  Side,
  solutionOf,
  solveBatch,
  UnreadableBatchError,
} from "../../src/index.ts";
import { max, min } from "../../src/integers.ts";
import { unlessRefused } from "../support/market.ts";

const WAD = 10n ** 18n;
/** A price at which a unit costs a base unit: a kWh is 1e9 µWh, prices are WAD. */
const ONE = 10n ** 27n;
const MILLION = 1_000_000n;
const addressOf = (maker: number) => `0x${maker.toString(16).padStart(40, "0")}` as const;

interface Wish {
  maker: number;
  side: Side;
  exact: Exact;
  open: bigint;
  limit: bigint;
  available: bigint;
}

const batchOf = (wishes: readonly Wish[], terms: Partial<OrderBatch> = {}): OrderBatch => {
  const held = new Map<string, bigint>();
  return {
    index: WAD,
    fee: 0,
    ...terms,
    orders: wishes.map(({ maker, side, exact, open, limit, available }, i): BatchOrder => {
      // One balance a maker and side.
      const key = `${maker} ${side}`;
      held.set(key, held.get(key) ?? available);
      const order = createOrder({
        maker: addressOf(maker + 1),
        side,
        exact,
        good: addressOf(1),
        quote: addressOf(2),
        amount: open,
        limitPrice: limit * ONE,
        deadline: 1,
        nonce: BigInt(i),
        maxFee: 500_000,
      });
      return { order, open, available: held.get(key) as bigint };
    }),
  };
};

const wish = (side: Side, open: bigint, limit: bigint, more: Partial<Wish> = {}): Wish => ({
  maker: Number(limit) * 1_000 + Number(open),
  side,
  exact: Exact.ENERGY,
  open,
  limit,
  available: ALL,
  ...more,
});

/** What a price matches, told once more and plainly: by the book's rules, not by the solver's code. Undefined if it does not clear. */
function matchedAt({ orders, index, fee, pendingLoss = 0 }: OrderBatch, price: bigint): bigint | undefined {
  const left = new Map<string, bigint>();
  const sides = [Side.SELL, Side.BUY].map((side) => {
    let [inside, total] = [0n, 0n];
    const at = side === Side.SELL ? (price * (MILLION - BigInt(fee))) / MILLION : price;
    const lane = orders
      .filter(({ order }) => order.side === side)
      .sort((a, b) =>
        a.order.maker === b.order.maker
          ? Number(a.order.nonce - b.order.nonce)
          : a.order.maker < b.order.maker
            ? -1
            : 1,
      );
    for (const { order, open, available } of lane) {
      const limit =
        side === Side.SELL ? order.limitPrice : (order.limitPrice * (MILLION - BigInt(pendingLoss))) / MILLION;
      if (at === 0n || (side === Side.SELL ? limit > at : limit < at)) continue;
      const key = `${order.maker} ${side}`;
      const has = left.get(key) ?? available;
      const perQuote = (quote: bigint, p: bigint) => (quote * ONE * WAD) / (index * p);
      const whole = side === Side.SELL ? (open * WAD) / index : (open * WAD + index - 1n) / index;
      const wanted = order.exact === Exact.QUOTE ? perQuote(open, at) : open === ALL ? ALL : whole;
      const most = side === Side.SELL ? has : perQuote(has, price);
      const units = wanted < most ? wanted : most;
      const cost = side === Side.SELL ? units : (units * index * price + ONE * WAD - 1n) / (ONE * WAD);
      left.set(key, has > cost ? has - cost : 0n);
      total += units;
      if (limit !== at) inside += units;
    }
    return { inside, total };
  });
  const [sells, buys] = sides as [{ inside: bigint; total: bigint }, { inside: bigint; total: bigint }];
  const matched = min(sells.total, buys.total);
  return matched > 0n && sells.inside <= matched && buys.inside <= matched ? matched : undefined;
}

const sum = (fills: BatchSolution["sells"]) => fills.reduce((total, { units }) => total + units, 0n);

describe("against every price", () => {
  const wishes = (exact: readonly Exact[]) =>
    fc.array(
      fc.record({
        maker: fc.integer({ min: 0, max: 6 }),
        side: fc.constantFrom<Side>(Side.SELL, Side.BUY),
        exact: fc.constantFrom<Exact>(...exact),
        open: fc.bigInt(1n, 60n),
        limit: fc.bigInt(1n, 12n),
        available: fc.oneof(fc.constant(ALL), fc.bigInt(0n, 80n)),
      }),
      { minLength: 1, maxLength: 12 },
    );

  test("no limit and no price between matches more, and none nearer to the reference as much", () => {
    let solved = 0;
    fc.assert(
      fc.property(wishes([Exact.ENERGY]), fc.bigInt(0n, 14n), (given, reference) => {
        const unlimited = given.map((one) => ({ ...one, available: ALL }));
        const batch = batchOf(unlimited, { reference: reference * ONE });
        const found = unlessRefused(() => solveBatch(batch));
        // Between two limits nothing changes: halves stand for all of it.
        const prices = Array.from({ length: 28 }, (_, i) => (BigInt(i) * ONE) / 2n);
        const matched = prices.map((price) => ({ price, units: matchedAt(batch, price) ?? 0n }));
        const best = max(0n, ...matched.map(({ units }) => units));
        expect(found?.matched ?? 0n).toBe(best);
        if (!found) return;
        solved++;
        expect(matchedAt(batch, found.price)).toBe(best);
        const away = (price: bigint) => (price > reference * ONE ? price - reference * ONE : reference * ONE - price);
        for (const { price, units } of matched)
          if (units === best) expect(away(found.price)).toBeLessThanOrEqual(away(price));
      }),
      { numRuns: 1_500 },
    );
    expect(solved).toBeGreaterThan(500);
  });

  test("with fees, losses, melted shares, exact quote and short balances: what is found clears, and no limit matches more", () => {
    const terms = fc.record({
      fee: fc.constantFrom(0, 10_000, 250_000),
      pendingLoss: fc.constantFrom(0, 100_000),
      index: fc.constantFrom(WAD, WAD / 2n, (WAD * 9n) / 10n),
    });
    fc.assert(
      fc.property(wishes([Exact.ENERGY, Exact.QUOTE]), terms, (given, options) => {
        const batch = batchOf(given, options);
        const found = unlessRefused(() => solveBatch(batch));
        // Sellers of exact quote bring less the dearer it is: then both sides may cross more than once.
        const bends = given.some(({ side, exact }) => side === Side.SELL && exact === Exact.QUOTE);
        if (found) {
          expect(matchedAt(batch, found.price)).toBe(found.matched);
          // Parts that cost less than a base unit drop out.
          expect(found.traded).toBeLessThanOrEqual(found.matched);
          expect(sum(found.sells)).toBe(found.traded);
          expect(sum(found.buys)).toBe(found.traded);
        }
        if (bends) return;
        for (const { order } of batch.orders) {
          for (const step of [-1n, 0n, 1n]) {
            const price = order.limitPrice + step;
            const at = matchedAt(batch, price) ?? 0n;
            // Or every part of it costs nothing, and would not settle.
            const worth = (at * batch.index * price) / (WAD * ONE);
            if (worth >= batch.orders.length) expect(at).toBeLessThanOrEqual(found?.matched ?? 0n);
          }
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test("every fill is within its limit: whole inside the price, within a unit of its share at it", () => {
    fc.assert(
      fc.property(wishes([Exact.ENERGY]), (given) => {
        const batch = batchOf(given.map((one) => ({ ...one, available: ALL })));
        const found = unlessRefused(() => solveBatch(batch));
        if (!found) return;
        for (const lane of [found.sells, found.buys]) {
          const sells = lane === found.sells;
          const of = (order: BatchOrder["order"]) => lane.find((one) => one.order === order)?.units ?? 0n;
          const mine = batch.orders.filter(({ order }) => (order.side === Side.SELL) === sells);
          const marginal = mine.filter(({ order }) => order.limitPrice === found.price);
          const whole = marginal.reduce((total, { open }) => total + open, 0n);
          const got = marginal.reduce((total, { order }) => total + of(order), 0n);
          for (const { order, open } of mine) {
            const inside = sells ? order.limitPrice < found.price : order.limitPrice > found.price;
            if (inside) expect(of(order)).toBe(open);
            else if (order.limitPrice !== found.price) expect(of(order)).toBe(0n);
            else {
              const off = of(order) * whole - open * got;
              expect(off < 0n ? -off : off).toBeLessThan(whole);
            }
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a batch", () => {
  test("of one seller and one buyer is at the middle of their limits", () => {
    const found = solveBatch(batchOf([wish(Side.SELL, 10n, 2n), wish(Side.BUY, 10n, 6n)]));
    expect(found).toMatchObject({ price: 4n * ONE, matched: 10n });
  });

  test("that is short of energy is priced by the buyers, pro rata at the margin", () => {
    const wishes = [
      wish(Side.SELL, 10n, 1n),
      wish(Side.BUY, 4n, 7n),
      wish(Side.BUY, 9n, 5n),
      wish(Side.BUY, 3n, 5n),
      wish(Side.BUY, 50n, 2n),
    ];
    const { price, buys } = solveBatch(batchOf(wishes));
    expect(price).toBe(5n * ONE);
    const units = buys.map(({ order, units: filled }) => [order.limitPrice / ONE, order.amount, filled]);
    expect(units.sort((a, b) => Number((b[1] as bigint) - (a[1] as bigint)))).toEqual([
      [5n, 9n, 5n],
      [7n, 4n, 4n],
      [5n, 3n, 1n],
    ]);
  });

  test("finds the price at which money meets energy, between two limits", () => {
    const money = wish(Side.BUY, 700n, 90n, { exact: Exact.QUOTE });
    const { price, matched } = solveBatch(batchOf([wish(Side.SELL, 100n, 2n), money]));
    expect(matched).toBe(100n);
    expect(price).toBeGreaterThan((69n * ONE) / 10n);
    expect(price).toBeLessThanOrEqual(7n * ONE);
  });

  test("is of at most 64 orders: of more the largest", () => {
    const sellers = Array.from({ length: 90 }, (_, i) => wish(Side.SELL, BigInt(i + 1), 2n));
    const found = solveBatch(batchOf([...sellers, wish(Side.BUY, 10_000n, 3n)]));
    expect(found.buys.length).toBe(1);
    expect(found.sells.length).toBe(63);
    // 28 to 90.
    expect(found.matched).toBe((63n * (28n + 90n)) / 2n);
    expect(sum(found.sells)).toBe(found.matched);
  });

  test("whose parts cost less than a base unit trades only what costs one", () => {
    // A thousandth of a base unit a unit: of three buyers at the price two pay nothing.
    const batch = batchOf([
      wish(Side.SELL, 5_000n, 1n),
      wish(Side.BUY, 4_000n, 1n, { maker: 1 }),
      wish(Side.BUY, 400n, 1n, { maker: 2 }),
      wish(Side.BUY, 300n, 1n, { maker: 3 }),
    ]);
    const cheap = {
      ...batch,
      orders: batch.orders.map((one) => ({ ...one, order: { ...one.order, limitPrice: ONE / 1_000n } })),
    };
    const found = solveBatch(cheap);
    expect([found.matched, found.traded]).toEqual([4_700n, 4_000n]);
    expect(found.buys.map(({ units, quote }) => [units, quote]).sort()).toEqual(
      [
        [0n, 0n],
        [0n, 0n],
        [4_000n, 4n],
      ].sort(),
    );
    expect(found.sells.map(({ units, quote }) => [units, quote])).toEqual([[4_000n, 4n]]);
    expect(found.surplus).toBe(0n);
    // Nothing that costs anything is left: then it would not settle.
    const dust = { ...cheap, orders: cheap.orders.filter(({ open }) => open !== 4_000n) };
    expect(() => solveBatch(dust)).toThrow(NothingToMatchError);
    expect(() => matchBatch(dust, ONE / 1_000n)).toThrow(NothingToMatchError);
  });

  test("at a price that does not clear is cut inside it, pro rata", () => {
    const batch = batchOf([
      wish(Side.SELL, 10n, 1n),
      wish(Side.BUY, 12n, 5n, { maker: 1 }),
      wish(Side.BUY, 8n, 6n, { maker: 2 }),
      wish(Side.BUY, 9n, 2n, { maker: 3 }),
    ]);
    const found = matchBatch(batch, 2n * ONE);
    expect(found.buys.map(({ units }) => units)).toEqual([6n, 4n, 0n]);
    expect(found.sells.map(({ units, quote }) => [units, quote])).toEqual([[10n, 20n]]);
  });

  test("of direct export has each export once, whoever sells how many of them", () => {
    const batch = batchOf([
      wish(Side.SELL, 10n, 2n, { maker: 1 }),
      wish(Side.SELL, 10n, 2n, { maker: 1 }),
      wish(Side.SELL, 10n, 2n, { maker: 1 }),
      wish(Side.BUY, 100n, 2n),
    ]);
    const exports = [7n, 7n, 8n];
    const orders = batch.orders.map((one, i) => {
      const named = exports[i];
      return named === undefined ? one : { ...one, export: named, available: 12n };
    });
    const found = solveBatch({ ...batch, orders });
    expect(found.sells.map(({ units, export: of }) => [of, units])).toEqual([
      [7n, 10n],
      [7n, 2n],
      [8n, 10n],
    ]);
    expect(solutionOf(found, 900).sells.map(({ export: of }) => of)).toEqual(exports);
  });

  test("as the book takes it has the orders that take part, and of these only the admitted ones settle", () => {
    const found = solveBatch(batchOf([wish(Side.SELL, 10n, 2n), wish(Side.SELL, 10n, 3n), wish(Side.BUY, 20n, 6n)]));
    const solution = solutionOf(found, 900);
    expect(solution).toMatchObject({ period: 900, price: found.price });
    expect([solution.sells.length, solution.buys.length]).toEqual([2, 1]);
    const admitted = admittedOf(solution, 0b110n);
    expect(admitted.sells).toEqual(solution.sells.slice(1));
    expect(admitted.buys).toEqual(solution.buys);
  });

  test("fills of one maker's nonce the sale or the purchase, not both", () => {
    const batch = batchOf([
      wish(Side.SELL, 10n, 2n, { maker: 1 }),
      wish(Side.SELL, 10n, 2n, { maker: 2 }),
      wish(Side.BUY, 10n, 2n, { maker: 3 }),
      wish(Side.BUY, 10n, 2n, { maker: 2 }),
    ]);
    const orders = batch.orders.map((one) => ({ ...one, order: { ...one.order, nonce: 7n } }));
    const found = solveBatch({ ...batch, orders });
    expect(found.matched).toBe(10n);
    expect(found.buys.map(({ order, units }) => [order.maker, units])).toEqual([[orders[2]?.order.maker, 10n]]);
    expect(found.sells).toHaveLength(2);
    // A sale that is not open uses no nonce.
    const closed = orders.map((one, i) => (i === 1 ? { ...one, open: 0n } : one));
    expect(matchBatch({ ...batch, orders: closed }, 2n * ONE).buys).toHaveLength(2);
  });

  test("leaves out orders with a named taker", () => {
    const batch = batchOf([wish(Side.SELL, 10n, 2n), wish(Side.BUY, 10n, 6n)]);
    const named = batch.orders.map((one) => ({ ...one, order: { ...one.order, taker: addressOf(9) } }));
    expect(() => solveBatch({ ...batch, orders: named })).toThrow(NothingToMatchError);
  });

  test("leaves out orders with a minimum or a lower fee, and refuses one without a match", () => {
    const batch = batchOf([wish(Side.SELL, 10n, 2n), wish(Side.BUY, 10n, 6n)]);
    const without = (change: object) => ({
      ...batch,
      orders: batch.orders.map((one) => ({ ...one, order: { ...one.order, ...change } })),
    });
    expect(() => solveBatch(without({ minFill: 1n }))).toThrow(NothingToMatchError);
    expect(() => solveBatch({ ...without({ maxFee: 5 }), fee: 6 })).toThrow(NothingToMatchError);
    expect(() => solveBatch(batchOf([wish(Side.SELL, 1n, 3n), wish(Side.BUY, 1n, 2n)]))).toThrow(NothingToMatchError);
  });
});

test("orders that cannot be read as one batch are refused before anything is asked", async () => {
  const nobody = createClient({ transport: custom({ request: () => Promise.reject(new Error("asked")) }) });
  const [one] = batchOf([wish(Side.SELL, 10n, 2n)]).orders;
  if (!one) throw new Error("no order");
  const of = (change: Partial<Order> = {}) => ({
    order: { ...one.order, ...change },
    signature: "0x" as const,
    export: 0n,
  });
  const refused = [
    [],
    [of(), of({ good: addressOf(8) })],
    [of(), of({ quote: addressOf(8) })],
    [of({ period: 900, quorum: `0x${"11".repeat(32)}` })],
  ];
  for (const orders of refused) {
    const reading = readOrderBatch(nobody, { book: addressOf(7), orders });
    await expect(reading).rejects.toThrow(UnreadableBatchError);
    await expect(reading).rejects.toMatchObject({ metaMessages: [expect.stringMatching(/^(Pass|State|Make) /)] });
  }
  await expect(readOrderBatch(nobody, { book: addressOf(7), orders: [of()] })).rejects.not.toThrow(
    UnreadableBatchError,
  );
});
