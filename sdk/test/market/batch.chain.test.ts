// An auction from signed orders to the end, through the SDK alone: what the solver says is what the book settles, to the unit.
import { readFileSync } from "node:fs";
import { type Abi, type Address, erc20Abi, type HDAccount, type Hex } from "viem";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ALL,
  admittedOf,
  createOrder,
  divideBatch,
  NotOneBatchError,
  NotTheSolutionError,
  OrderNotSignedError,
  type OrderTerms,
  orderBookDomain,
  Period,
  readOrderBatch,
  Side,
  type SignedOrder,
  signOrder,
  solutionOf,
  solveBatch,
  toEnergyDown,
  toEnergyUp,
  toSharesDown,
} from "../../src/index.ts";
import { eventOf, openScene, type Scene } from "../support/scene.ts";

const WAD = 10n ** 18n;
const BIDDING_TIME = 300;
const [KWH, CENT] = [10n ** 9n, 10_000n * WAD];
const MAX = 2n ** 256n - 1n;

let scene: Scene;
let book: Address;
let [seller, neighbour, buyer, poor]: HDAccount[] = [];

const maker = (account: HDAccount | undefined): HDAccount => {
  if (!account) throw new Error("no account");
  return account;
};
const orderBook = (account: HDAccount | undefined) => scene.wallet(maker(account)).wattle.orderBook;

async function approve(account: HDAccount | undefined, token: Address, amount: bigint): Promise<void> {
  const args = [book, amount] as const;
  const call = { address: token, abi: erc20Abi, functionName: "approve", args } as const;
  await scene.test.waitForTransactionReceipt({
    hash: await scene.test.writeContract({ ...call, account: maker(account), chain: scene.test.chain }),
  });
}

let nonce = 0n;
async function signed(account: HDAccount | undefined, terms: Partial<OrderTerms>): Promise<SignedOrder> {
  const order = createOrder({
    maker: maker(account).address,
    side: Side.SELL,
    good: scene.pool,
    quote: scene.money,
    amount: KWH,
    limitPrice: 20n * CENT,
    deadline: (await scene.now()) + 86_400,
    nonce: nonce++,
    ...terms,
  });
  const domain = orderBookDomain({ chainId: scene.deployment.chainId, address: book });
  return { order, signature: await signOrder({ order, domain, maker: maker(account) }), export: 0n };
}

beforeAll(async () => {
  scene = await openScene(2);
  const [a, b] = scene.sites;
  if (!a || !b) throw new Error("no sites");
  [seller, neighbour, buyer, poor] = [1, 2, 3, 4].map((i) => scene.accountAt(i));
  for (const home of [a, b]) scene.charge(home, 2_000n);
  const posted = await scene.settle();
  for (const home of [a, b]) await scene.deposit(home, posted);
  const file = new URL("../../../out/OrderBook.sol/OrderBook.json", import.meta.url);
  const { abi, bytecode }: { abi: Abi; bytecode: { object: Hex } } = JSON.parse(readFileSync(file, "utf8"));
  const { EnergyPoolFactory } = scene.deployment.contracts;
  if (!EnergyPoolFactory) throw new Error("no factory");
  // No order here goes through a market, so any address will do for it.
  const args = [EnergyPoolFactory.address, EnergyPoolFactory.address, BIDDING_TIME, EnergyPoolFactory.address];
  const hash = await scene.test.deployContract({ abi, bytecode: bytecode.object, args });
  const { contractAddress } = await scene.test.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error("no book");
  book = contractAddress;
  for (const account of [seller, neighbour]) await approve(account, scene.pool, MAX);
  for (const account of [buyer, poor]) {
    await scene.mint(maker(account).address, 10_000_000n);
    await approve(account, scene.money, MAX);
  }
}, 120_000);
afterAll(() => scene?.stop());

describe("what stands behind orders", () => {
  test("is what is open of each, and what its maker has and allows", async () => {
    const { pool, money, admin } = scene;
    const orders = [
      await signed(seller, { amount: ALL }),
      await signed(neighbour, { amount: KWH / 2n }),
      await signed(buyer, { side: Side.BUY }),
      await signed(poor, { side: Side.BUY, deadline: 1 }),
    ];
    await approve(neighbour, pool, KWH / 4n);
    await approve(poor, money, 7n);
    const { index } = await admin.wattle.energyPool.readShareTerms({ address: pool });
    const held = await admin.wattle.energyPool.readSharesOf({ address: pool, account: maker(seller).address });
    expect(await readOrderBatch(scene.test, { address: book, orders })).toEqual({
      orders: [
        { order: orders[0]?.order, open: ALL, available: held },
        { order: orders[1]?.order, open: KWH / 2n, available: toSharesDown(KWH / 4n, index) },
        { order: orders[2]?.order, open: KWH, available: 10_000_000n },
        { order: orders[3]?.order, open: 0n, available: 7n },
      ],
      index,
      fee: 0,
      pendingLoss: 0,
    });
    await approve(neighbour, pool, MAX);
    await approve(poor, money, MAX);
  });

  test("is refused of orders that no auction can have together", async () => {
    const one = await signed(seller, {});
    const other = await signed(buyer, { side: Side.BUY, quote: scene.pool });
    const read = (orders: SignedOrder[]) => readOrderBatch(scene.test, { address: book, orders });
    await expect(read([])).rejects.toThrow(NotOneBatchError);
    await expect(read([one, other])).rejects.toThrow(NotOneBatchError);
  });
});

describe("a solved batch", () => {
  test("is submitted, and settles as the solver divides it", async () => {
    const { pool, money, admin, now, at } = scene;
    await at(Period.endOf(await now()) + 60);
    const orders = [
      await signed(seller, { limitPrice: 18n * CENT }),
      await signed(neighbour, { amount: ALL, limitPrice: 20n * CENT }),
      await signed(buyer, { side: Side.BUY, amount: (KWH * 3n) / 2n, limitPrice: 25n * CENT }),
      await signed(buyer, { side: Side.BUY, amount: KWH, limitPrice: 15n * CENT }),
      await signed(poor, { side: Side.BUY, amount: KWH / 10n, limitPrice: 22n * CENT }),
    ];
    const solved = solveBatch(await readOrderBatch(admin, { address: book, orders }));
    expect(solved.price).toBe(20n * CENT);
    const solution = solutionOf({ solved, orders, period: Period.endOf(await now()) });
    expect([solution.sells.length, solution.buys.length]).toEqual([2, 2]);
    const { index } = await admin.wattle.energyPool.readShareTerms({ address: pool });
    const { events } = await admin.wattle.orderBook.submitSync({ address: book, solution });
    const { admitted, volume } = eventOf(events, "SolutionChosen").args;
    expect([admitted, volume]).toEqual([0b1111n, toEnergyDown(solved.matched, index)]);

    await at((await now()) + BIDDING_TIME);
    // What a seller inside the price gave away since, it cannot deliver: then the buyers inside it are cut too.
    const give = (from: HDAccount | undefined, to: HDAccount | undefined) =>
      scene.wallet(maker(from)).wattle.energyPool.transferSync({ address: pool, to: maker(to).address, energy: KWH });
    for (const each of [seller, neighbour]) await give(each, poor);
    const later = await readOrderBatch(admin, { address: book, orders });
    const divided = divideBatch(later, solved.price);
    const inside = divided.buys.reduce((sum, { units }) => sum + units, 0n);
    expect(inside).toBe(divided.matched);
    const settled = await admin.wattle.orderBook.settleSync({
      address: book,
      solution: admittedOf(solution, admitted),
    });
    const filled = settled.events.flatMap((event) => (event.eventName === "OrderFilled" ? [event.args] : []));
    const energies = (lane: readonly { readonly units: bigint }[], worth: (units: bigint, index: bigint) => bigint) =>
      lane.map(({ units }) => worth(units, later.index));
    expect(filled.map(({ energy }) => energy)).toEqual([
      ...energies(divided.buys, toEnergyDown),
      ...energies(divided.sells, toEnergyUp),
    ]);
    const inBook = await admin.wattle.energyPool.readSharesOf({ address: pool, account: book });
    const quoteInBook = await scene.test.readContract({
      address: money,
      abi: erc20Abi,
      functionName: "balanceOf",
      args: [book],
    });
    expect([inBook, quoteInBook]).toEqual([0n, 0n]);
    await give(poor, seller);
  });

  test("settles without an order whose signature is false: just what was admitted", async () => {
    const { admin, now, at } = scene;
    await at(Period.endOf(await now()) + 60);
    const orders = [
      await signed(seller, { amount: KWH / 10n, limitPrice: 18n * CENT }),
      await signed(buyer, { side: Side.BUY, amount: KWH / 10n, limitPrice: 19n * CENT }),
      await signed(poor, { side: Side.BUY, amount: KWH / 10n, limitPrice: 19n * CENT }),
    ];
    const forged = orders.map((each) =>
      each.order.maker === maker(poor).address ? { ...each, signature: orders[0]?.signature ?? "0x" } : each,
    );
    const solved = solveBatch(await readOrderBatch(admin, { address: book, orders }));
    const solution = solutionOf({ solved, orders: forged, period: Period.endOf(await now()) });
    const { events } = await admin.wattle.orderBook.submitSync({ address: book, solution });
    const { admitted } = eventOf(events, "SolutionChosen").args;
    await at((await now()) + BIDDING_TIME);
    await expect(admin.wattle.orderBook.settleSync({ address: book, solution })).rejects.toThrow(NotTheSolutionError);
    const kept = admittedOf(solution, admitted);
    expect(kept.buys.map(({ order, signature }) => [order.maker, signature])).toEqual([[maker(buyer).address, "0x"]]);
    const { events: end } = await orderBook(neighbour).settleSync({ address: book, solution: kept });
    expect(eventOf(end, "AuctionSettled").args.volume).toBeGreaterThanOrEqual(KWH / 10n - 1n);
  });

  test("needs the signature of every order that it fills", async () => {
    const orders = [
      await signed(seller, { amount: KWH / 10n }),
      await signed(buyer, { side: Side.BUY, amount: KWH / 10n }),
    ];
    const solved = solveBatch(await readOrderBatch(scene.admin, { address: book, orders }));
    const given = { solved, orders: orders.slice(0, 1), period: 900 };
    expect(() => solutionOf(given)).toThrow(OrderNotSignedError);
  });
});
