// The order book's gas: limit orders between two accounts, and an auction's share an order.

import { createOrder, type Order, type OrderTerms, orderBookDomain, Side, signOrder } from "@wattle/sdk";
import { type Address, hexToBigInt, keccak256, parseEther, toHex, zeroAddress } from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { PERIOD } from "./fleet.ts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

const MAX = 2n ** 256n - 1n;
const KWH = 10n ** 9n;
const WAD = 10n ** 18n;
/** 0.20 a kWh, in base units of a quote with six decimals, WAD. */
const PRICE = 200_000n * WAD;
/** The year 2100: a deadline has the size of a clock, since calldata is paid by the byte. */
const SOON = 4_102_444_800;
/** Seconds that an auction takes solutions. */
const BIDDING_TIME = 300;
/** Orders of the auction, half of them sales. */
const AUCTIONED = 16;

/**
 * Whole-transaction gas of orders, whose makers are accounts with keys; the taker is the bench's.
 *
 * `gas.orderFill` is a later fill of a part: what was filled of the order is written already. `gas.orderFirstFill` is the first part, which
 * writes it, `gas.orderWhole` an order that is filled whole at once, which spends a bit. `gas.auctionOrder` is what submitting and settling an
 * auction of 16 orders costs, by their number.
 *
 * @param bench An account that holds much of both. @param usd The quote. @param kwh A storage pool's token.
 * @returns Gas by name.
 * @example
 * const gas = await measureOrderGas(bench, suite, usd, kwh);
 */
export async function measureOrderGas(
  bench: Bench,
  { factory, amm }: Suite,
  usd: Deployed,
  kwh: Deployed,
): Promise<Gas> {
  const me = bench.account.address;
  const book = await bench.deploy(artifact("OrderBook"), [factory.address, amm.address, BIDDING_TIME, zeroAddress]);
  const desk = new Desk(bench, book, usd, kwh);
  await bench.send(usd, "approve", [book.address, MAX]);
  const maker = accountOf("maker");
  await desk.fund(maker);
  // In the steady state the maker has traded before: its word of nonces is written.
  const [whole, rest, divided] = [
    await desk.sell(maker, 1n),
    await desk.sell(maker, 2n),
    await desk.sell(maker, 3n, 100n),
  ];
  const fill = ({ order, signature }: Signed) => bench.send(book, "fill", [order, signature, KWH, KWH, PRICE, me]);
  await fill(whole);
  const orderWhole = await fill(rest);
  const first = await fill(divided);
  return {
    "gas.orderFill": await fill(divided),
    "gas.orderFirstFill": first,
    "gas.orderWhole": orderWhole,
    "gas.auctionOrder": await measureAuction(bench, book, desk),
  };
}

interface Signed {
  readonly order: Order;
  readonly signature: `0x${string}`;
  readonly export_: bigint;
}

/** Every order fills whole at one price. */
async function measureAuction(bench: Bench, book: Deployed, desk: Desk): Promise<number> {
  const makers = Array.from({ length: AUCTIONED }, (_, i) => accountOf(`auction maker ${i}`));
  makers.sort((a, b) => (hexToBigInt(a.address) < hexToBigInt(b.address) ? -1 : 1));
  const [sells, buys]: [Signed[], Signed[]] = [[], []];
  for (const [i, maker] of makers.entries()) {
    await desk.fund(maker);
    if (i % 2 === 0) sells.push(await desk.sell(maker, 1n));
    else buys.push(await desk.sign(maker, { side: Side.BUY, amount: KWH, nonce: 1n }));
  }
  const period = Math.ceil((await bench.now()) / PERIOD) * PERIOD + PERIOD;
  await bench.warp(period - PERIOD + 1);
  const solution = { period, price: PRICE, sells, buys };
  const submitted = await bench.send(book, "submit", [solution]);
  await bench.warp((await bench.now()) + BIDDING_TIME);
  const unsigned = (orders: Signed[]) => orders.map((signed) => ({ ...signed, signature: "0x" }));
  const settled = await bench.send(book, "settle", [{ ...solution, sells: unsigned(sells), buys: unsigned(buys) }]);
  return Math.round((submitted + settled) / AUCTIONED);
}

function accountOf(name: string): PrivateKeyAccount {
  return privateKeyToAccount(keccak256(toHex(`wattle bench ${name}`)));
}

/** Makers with kWh and quote, who let the book move both. */
class Desk {
  readonly #bench: Bench;
  readonly #book: Deployed;
  readonly #usd: Deployed;
  readonly #kwh: Deployed;

  constructor(bench: Bench, book: Deployed, usd: Deployed, kwh: Deployed) {
    this.#bench = bench;
    this.#book = book;
    this.#usd = usd;
    this.#kwh = kwh;
  }

  async fund(maker: PrivateKeyAccount): Promise<void> {
    const { client } = this.#bench;
    await client.setBalance({ address: maker.address, value: parseEther("1") });
    await this.#bench.send(this.#kwh, "transfer", [maker.address, 1_000n * KWH]);
    await this.#bench.send(this.#usd, "mint", [maker.address, 10n ** 12n]);
    for (const { address, abi } of [this.#kwh, this.#usd]) {
      const args = [this.#book.address, MAX];
      const hash = await client.writeContract({
        account: maker,
        chain: foundry,
        address,
        abi,
        functionName: "approve",
        args,
      });
      await client.waitForTransactionReceipt({ hash });
    }
  }

  /** A sale of some kWh. */
  sell(maker: PrivateKeyAccount, nonce: bigint, kWh = 1n): Promise<Signed> {
    return this.sign(maker, { side: Side.SELL, amount: kWh * KWH, nonce });
  }

  async sign(maker: PrivateKeyAccount, terms: Pick<OrderTerms, "side" | "amount" | "nonce">): Promise<Signed> {
    const good: Address = this.#kwh.address;
    const order = createOrder({
      maker: maker.address,
      good,
      quote: this.#usd.address,
      limitPrice: PRICE,
      deadline: SOON,
      ...terms,
    });
    const domain = orderBookDomain({ chainId: foundry.id, address: this.#book.address });
    return { order, signature: await signOrder({ order, domain, maker }), export_: 0n };
  }
}
