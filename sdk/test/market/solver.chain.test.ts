import type { Hex, PrivateKeyAccount } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ALL,
  admittedOf,
  auctionIdOf,
  type BatchFill,
  createOrder,
  Exact,
  hashOrder,
  matchBatch,
  type Order,
  type OrderBatch,
  orderBookDomain,
  RoundingBalanceError,
  RoundingUnpaidError,
  readOrderBatch,
  Side,
  type SignedOrder,
  settleAuctionSync,
  signOrder,
  solutionOf,
  solveBatch,
  wattleActions,
} from "../../src/index.ts";
import { max } from "../../src/integers.ts";
import { randomOf } from "../decay.reference.ts";
import type { Deployed } from "../support/chain.ts";
import { KWH, type MarketScene, openMarket, unlessRefused } from "../support/market.ts";

const WAD = 10n ** 18n;
const BOOKS = 10;
const MAKERS = 14;
const BIDDING = 300;
const PERIOD = 900;
const random = randomOf(0xcbbb9d5dc1059ed8n);
const pick = <T>(...from: readonly T[]): T => from[Number(random(BigInt(from.length)))] as T;

let scene: MarketScene;
let book: Deployed;
let makers: PrivateKeyAccount[];
let nonce = 0n;
let domain: ReturnType<typeof orderBookDomain>;

beforeAll(async () => {
  scene = await openMarket({ rate: 2_791_759_959_306n });
  const { listing, amm, account } = scene;
  book = await scene.deploy("OrderBook", [listing.address, amm.address, BIDDING, account.address]);
  domain = orderBookDomain({ chainId: 31_337, address: book.address });
  makers = await Promise.all(Array.from({ length: MAKERS }, (_, i) => scene.somebody(`maker ${i}`)));
  await scene.wait(86_400);
});
afterAll(() => scene.stop());

async function send(from: PrivateKeyAccount, to: Deployed, functionName: string, args: readonly unknown[]) {
  const hash = await scene.client.writeContract({ ...to, functionName, args, account: from, gas: 15_000_000n });
  const receipt = await scene.client.waitForTransactionReceipt({ hash });
  if (receipt.status !== "success") throw new Error(`${functionName} was refused`);
}

/** What makers hold and allow is set anew: some have much, some little, some nothing. */
async function fund(): Promise<void> {
  const { kwh, usd } = scene;
  for (const maker of makers) {
    const [shares, money] = [await sharesOf(maker), await scene.read<bigint>(usd, "balanceOf", [maker.address])];
    await scene.write(kwh, "burn", [maker.address, shares]);
    if (money > 0n) await send(maker, usd, "transfer", [scene.account.address, money]);
    const wealth = pick(0n, 3n, 40n, 4_000n);
    await scene.write(kwh, "mint", [maker.address, random(wealth * KWH + 1n)]);
    await scene.write(usd, "mint", [maker.address, random(wealth * 200_000n + 1n)]);
    await send(maker, kwh, "approve", [book.address, pick(2n ** 256n - 1n, random(9n * KWH), 0n)]);
    await send(maker, usd, "approve", [book.address, pick(2n ** 256n - 1n, random(2_000_000n), 2n ** 128n)]);
  }
}
const sharesOf = (maker: PrivateKeyAccount) => scene.read<bigint>(scene.kwh, "sharesOf", [maker.address]);

/** An order of somebody's, signed; now and then one that cannot be filled. */
async function anyOrder(now: number, fine: boolean): Promise<SignedOrder> {
  const maker = pick(...makers);
  const side = pick<Side>(Side.SELL, Side.BUY);
  const exact = random(4n) === 0n ? Exact.QUOTE : Exact.ENERGY;
  // Few prices, so that some are alike; or any.
  const cents = fine ? 150_000n + random(100_000n) : (15n + random(10n)) * 10_000n;
  const dust = random(6n) === 0n;
  const energy = dust ? 1n + random(9_000n) : 1n + random(9n * KWH);
  const order = createOrder({
    maker: maker.address,
    side,
    exact,
    good: scene.kwh.address,
    quote: scene.usd.address,
    amount:
      side === Side.SELL && exact === Exact.ENERGY && random(6n) === 0n
        ? ALL
        : exact === Exact.ENERGY
          ? energy
          : 1n + (energy * cents) / KWH,
    limitPrice: cents * WAD + (fine ? random(WAD) : 0n),
    ...pick(
      ...Array.from({ length: 9 }, () => ({ deadline: now + 86_400 })),
      { deadline: now - 1 },
      { validFrom: now + 9_000, deadline: now + 86_400 },
    ),
    nonce: nonce++,
  });
  if (random(12n) === 0n) await send(maker, book, "cancel", [order.nonce >> 8n, 1n << (order.nonce & 255n)]);
  return { order, signature: await signOrder({ order, domain, maker }), export: 0n };
}

const periodOf = (now: number) => Math.ceil(now / PERIOD) * PERIOD;
const read = (orders: readonly SignedOrder[]) => readOrderBatch(scene.client, { book: book.address, orders });
const wattle = (client: Parameters<ReturnType<typeof wattleActions>>[0] = scene.client) =>
  wattleActions({
    deployment: {
      ...scene.deployment,
      contracts: { OrderBook: { address: book.address, codeHash: "0x00" } },
    },
  })(client).wattle.orderBook;

/** What the book says of a price, all of these orders admitted or not. Zero when it refuses. */
async function volumeAt(batch: OrderBatch, price: bigint, period: number): Promise<bigint> {
  const sorted = [...batch.orders].sort(({ order: a }, { order: b }) =>
    BigInt(a.maker) === BigInt(b.maker) ? Number(a.nonce - b.nonce) : BigInt(a.maker) < BigInt(b.maker) ? -1 : 1,
  );
  const lane = (side: Side) =>
    sorted
      .filter(({ order }) => order.side === side)
      .map(({ order, signature = "0x" as Hex }) => ({ order, signature, export: 0n }));
  const solution = { period, price, sells: lane(Side.SELL), buys: lane(Side.BUY) };
  try {
    return await wattle().submit.simulate({ solution });
  } catch (error) {
    const name = (error as Error).name;
    if (name === "PriceDoesNotClearError" || name === "NothingMatchesError") return 0n;
    throw error;
  }
}

const filled = (fills: readonly BatchFill[]) =>
  fills.filter(({ units }) => units > 0n).map(({ order, energy, quote }) => [hashOrder(order, domain), energy, quote]);

const indexNow = () => scene.read<bigint>(scene.kwh, "index");

describe("settling", () => {
  /** An auction whose buyer and sellers trade at their limits, for amounts that no base unit divides: a base unit is missing. */
  async function chosen() {
    const [seller, other, buyer] = makers as [PrivateKeyAccount, PrivateKeyAccount, PrivateKeyAccount];
    await scene.write(scene.kwh, "setPendingLoss", [0n]);
    for (const maker of [seller, other]) {
      await scene.write(scene.kwh, "mint", [maker.address, 100n * KWH]);
      await send(maker, scene.kwh, "approve", [book.address, 2n ** 256n - 1n]);
    }
    await scene.write(scene.usd, "mint", [buyer.address, 10n ** 9n]);
    await send(buyer, scene.usd, "approve", [book.address, 2n ** 256n - 1n]);
    await scene.wait(PERIOD);
    const now = await scene.now();
    const make = async (maker: PrivateKeyAccount, side: Side, amount: bigint): Promise<SignedOrder> => {
      const order = createOrder({
        maker: maker.address,
        ...{ side, amount, good: scene.kwh.address, quote: scene.usd.address },
        limitPrice: 200_000n * WAD,
        deadline: now + 86_400,
        nonce: nonce++,
      });
      return { order, signature: await signOrder({ order, domain, maker }), export: 0n };
    };
    const orders = [
      await make(seller, Side.SELL, 1_234_567_891n),
      await make(other, Side.SELL, 1_234_567_893n),
      await make(buyer, Side.BUY, 2_469_135_787n),
    ];
    const found = solveBatch(await read(orders));
    const solution = solutionOf(found, periodOf(now));
    await wattle().submitSync({ solution });
    await scene.wait(BIDDING);
    return { solution, surplus: matchBatch(await read(orders), found.price).surplus };
  }

  test("without a few base units of the quote is refused, by a sentence that says what to do", async () => {
    const { solution, surplus } = await chosen();
    expect(surplus).toBeLessThan(0n);
    const settler = await scene.somebody("settler");
    const refused = wattle().settle.simulate({ solution, account: settler.address });
    await expect(refused).rejects.toThrow(RoundingUnpaidError);
    await expect(refused).rejects.toMatchObject({
      missing: -surplus,
      metaMessages: [expect.stringContaining("one base unit of the quote an order")],
    });

    // Who has none of it is told so before anything is sent; who has is served.
    const options = { address: book.address, solution, account: settler };
    const poor = settleAuctionSync(scene.client, options);
    await expect(poor).rejects.toThrow(RoundingBalanceError);
    await expect(poor).rejects.toMatchObject({ missing: -surplus, balance: 0n });
    await scene.write(scene.usd, "mint", [settler.address, 10n]);
    const { events } = await settleAuctionSync(scene.client, options);
    expect(events.some(({ eventName }) => eventName === "AuctionSettled")).toBe(true);
    expect(await scene.read<bigint>(scene.usd, "balanceOf", [settler.address])).toBe(10n + surplus);
    // One base unit an order was allowed; what rounding took of it is gone, the rest stays.
    expect(await scene.read<bigint>(scene.usd, "allowance", [settler.address, book.address])).toBe(3n + surplus);
  });

  test("allows nothing that is allowed already, and nothing where nothing is missing", async () => {
    const { solution, surplus } = await chosen();
    const settler = await scene.somebody("another settler");
    await scene.write(scene.usd, "mint", [settler.address, 10n]);
    await send(settler, scene.usd, "approve", [book.address, 10n]);
    const sent = await scene.client.getTransactionCount({ address: settler.address });
    await settleAuctionSync(scene.client, { address: book.address, solution, account: settler });
    expect(await scene.client.getTransactionCount({ address: settler.address })).toBe(sent + 1);
    expect(await scene.read<bigint>(scene.usd, "allowance", [settler.address, book.address])).toBe(10n + surplus);
  });

  test("approves with the nonce that it was told, and settles with the next", async () => {
    const { solution } = await chosen();
    const settler = await scene.somebody("a settler who counts");
    await scene.write(scene.usd, "mint", [settler.address, 10n]);
    const first = await scene.client.getTransactionCount({ address: settler.address });
    const options = { address: book.address, solution, account: settler, nonce: first };
    const { receipt } = await settleAuctionSync(scene.client, options);
    const { nonce: used } = await scene.client.getTransaction({ hash: receipt.transactionHash });
    expect(used).toBe(first + 1);
  });
});

describe(`${BOOKS} random books of up to 64 orders`, () => {
  test("are solved as the book counts, at a price that no limit betters, and settle to the last unit", {
    timeout: 240_000,
  }, async () => {
    const seen = { solved: 0, unsolved: 0, partly: 0, rounding: 0, dropped: 0 };
    for (let round = 0; round < BOOKS; round++) {
      if (round === 5) {
        await scene.write(book, "setFeeRecipient", [scene.lens.address]);
        await scene.write(book, "setFee", [7_500]);
        await scene.wait(8 * 86_400);
      }
      if (round % 3 === 0) await fund();
      await scene.write(scene.kwh, "setPendingLoss", [round % 4 === 3 ? 80_000n : 0n]);
      // A new period, so that each book has an auction of its own.
      await scene.wait(PERIOD);
      const now = await scene.now();
      const period = periodOf(now);
      const size = 2 + Number(random(63n));
      const orders: SignedOrder[] = [];
      for (let i = 0; i < size; i++) orders.push(await anyOrder(now, round % 2 === 1));
      const batch = await read(orders);
      const found = unlessRefused(() => solveBatch(batch));

      // No limit, nor a step beside it, at which the book itself would match more of the whole book.
      const before = (one: bigint) => (one * 1_000_000n) / BigInt(1_000_000 - batch.fee);
      const limits = new Set(
        batch.orders.flatMap(({ order }) => {
          const loss = BigInt(batch.pendingLoss ?? 0);
          const limit =
            order.side === Side.SELL ? before(order.limitPrice) : (order.limitPrice * (1_000_000n - loss)) / 1_000_000n;
          // Of few limits the prices beside them too.
          return round % 2 === 1 ? [limit] : [limit - 1n, limit, limit + 1n];
        }),
      );
      let best = 0n;
      for (const price of limits) best = max(best, await volumeAt(batch, price, period));
      if (!found) {
        expect(best).toBe(0n);
        seen.unsolved++;
        continue;
      }
      const volume = (found.matched * batch.index) / WAD;
      expect(best).toBeLessThanOrEqual(volume);
      expect(await volumeAt(batch, found.price, period)).toBe(volume);

      // Submitted it is chosen whole, with the volume that the solver counted.
      const solution = solutionOf(found, period);
      const { events } = await wattle().submitSync({ solution });
      const chosen = events.find((event) => event.eventName === "SolutionChosen");
      if (chosen?.eventName !== "SolutionChosen") throw new Error("nothing was chosen");
      expect(chosen.args.volume).toBe(volume);
      expect(admittedOf(solution, chosen.args.admitted)).toEqual(solution);
      expect(chosen.args.auction).toBe(auctionIdOf(orders[0]?.order as Order, period));

      // At the time of settlement the same orders trade what the solver says of that moment.
      await scene.wait(BIDDING);
      const taken = [...found.sells, ...found.buys].map(({ order, signature = "0x" as Hex }) => ({
        order,
        signature,
        export: 0n,
      }));
      const then = matchBatch(await read(taken), found.price);
      const held = await scene.read<bigint>(scene.usd, "balanceOf", [scene.account.address]);
      const settled = await settleAuctionSync(scene.client, { address: book.address, solution });
      const fills = settled.events.flatMap((event) =>
        event.eventName === "OrderFilled" ? [[event.args.order, event.args.energy, event.args.quote]] : [],
      );
      expect(fills).toEqual([...filled(then.buys), ...filled(then.sells)]);
      for (const event of settled.events) {
        if (event.eventName !== "AuctionSettled") continue;
        expect(event.args.volume).toBe((then.traded * (await indexNow())) / WAD);
        expect(event.args.fee).toBe(then.surplus);
      }
      const kept = (await scene.read<bigint>(scene.usd, "balanceOf", [scene.account.address])) - held;
      if (batch.fee === 0) expect(kept).toBe(then.surplus);
      seen.solved++;
      if (then.surplus < 0n) seen.rounding++;
      if (then.traded < then.matched) seen.dropped++;
      if ([...found.sells, ...found.buys].length < orders.length) seen.partly++;
    }
    expect(seen.solved).toBeGreaterThan(BOOKS / 2);
    expect(seen.partly).toBeGreaterThan(BOOKS / 2);
    // Both sides at their limits; parts that cost nothing.
    expect(seen.rounding).toBeGreaterThan(0);
    expect(seen.dropped).toBeGreaterThan(0);
  });
});
