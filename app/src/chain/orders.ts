import {
  actions,
  admittedOf,
  matchBatch,
  Period,
  type PoolState,
  quoteBuyExact,
  quoteSell,
  readOrderBatch,
  Side,
  type SignedOrder,
  type Solution,
  settleAuctionSync,
  solutionOf,
  solveBatch,
  spotPrice,
  toSharesDown,
} from "@wattle/sdk";
import { type Address, isAddressEqual } from "viem";
import { ceilDiv, min } from "../bigints.ts";
import type { Participant } from "./day.ts";
import { eventOf } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import type { Wallet } from "./local.ts";
import type { Market } from "./market.ts";
import type { Pool } from "./pool.ts";
import type { OrderSigner, Terms } from "./signer.ts";

/** Makes base units a µWh base units a kWh, WAD: the price of an order. */
const PRICE = 10n ** 27n;
/** What is ordered in a day is told in lots: an eighth of what was sold to the market, or of what the seller still holds. */
const LOTS = 8n;
/** The least lot, µWh. */
const LEAST_LOT = 1_000_000n;

/** One fill of a signed order, and what the market would have asked and paid for the same kWh at that moment. */
export interface OrderTrade {
  readonly time: number;
  readonly how: "a part" | "to a named taker" | "through the market" | "in the auction";
  /** Who, or what stands for the other side. */
  readonly seller: string;
  readonly buyer: string;
  /** µWh, and quote base units. */
  readonly energy: bigint;
  readonly quote: bigint;
  /** Quote base units: what the market would have asked the buyer and paid the seller; of no meaning where it is the other side itself. */
  readonly marketAsks: bigint;
  readonly marketPays: bigint;
  readonly gas: bigint;
}

/** A batch auction as it ended. */
export interface AuctionEnd {
  /** End of the settlement period that it is of. */
  readonly period: number;
  /** Base units per kWh, WAD. */
  readonly price: bigint;
  /** µWh. */
  readonly volume: bigint;
  /** Orders that were offered to the solver, and those that it filled. */
  readonly offered: number;
  readonly filled: number;
  /** Gas of submitting and of settling it. */
  readonly submitted: bigint;
  readonly settled: bigint;
}

interface Parts {
  readonly homes: readonly Participant[];
  readonly pool: Pool;
  readonly market: Market;
  readonly ledger: Ledger;
  readonly keeper: Wallet;
  readonly signer: OrderSigner;
  readonly quote: Address;
}

/** An auction that takes solutions, or waits to be settled. */
interface OpenAuction {
  readonly solution: Solution;
  readonly admitted: bigint;
  readonly offered: number;
  readonly gas: bigint;
}

/** Orders between neighbours: signed by the homes, filled by each other, by the keeper against the market, and at one price in an auction. */
export class Orders {
  readonly trades: OrderTrade[] = [];
  readonly auctions: AuctionEnd[] = [];
  readonly #parts: Parts;
  #auction: OpenAuction | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * One settlement period of orders: the consumer has an order filled through the market, the seller's home sells to its neighbours in parts and to the
   * consumer on request, and what is left goes to an auction, which the next call of `settle` settles.
   * @param sold What the seller sold to the market, µWh. @returns Whether there was enough to sell, and a neighbour to sell it to.
   */
  async open(seller: Participant, consumer: Participant, sold: bigint, now: number): Promise<boolean> {
    const { homes, market, pool, keeper } = this.#parts;
    const neighbours = homes.filter((home) => home !== seller);
    const lot = min(sold, await pool.balanceOf(seller.owner.account.address)) / LOTS;
    if (neighbours.length === 0 || lot < LEAST_LOT) return false;
    await this.#fillThroughMarket(consumer, lot, now); // first: it moves the price that the others go by
    const fair = priceBetween(await market.state(keeper), lot, 5n); // both sides gain the same by not going there
    const parts = await this.#sign(seller, { side: Side.SELL, amount: 3n * lot, limitPrice: fair }, now);
    for (let i = 0; i < 2; i++)
      await this.#fill(parts, neighbours[i % neighbours.length] as Participant, lot, "a part", now);
    const named = {
      side: Side.SELL,
      amount: lot,
      minFill: lot,
      limitPrice: fair,
      taker: consumer.owner.account.address,
    };
    await this.#fill(await this.#sign(seller, named, now), consumer, lot, "to a named taker", now);
    await this.#submit([parts, ...(await this.#bids(seller, consumer, lot, now))], now);
    return true;
  }

  /** Settles the auction, whose bidding is over by the next settlement period. */
  async settle(now: number): Promise<void> {
    const { keeper, market, ledger, signer } = this.#parts;
    const auction = this.#auction;
    if (!auction) return;
    this.#auction = undefined;
    const solution = admittedOf(auction.solution, auction.admitted);
    const state = await market.state(keeper);
    // What each order gets is worked out before, from what stands behind it now; the book must come to the same.
    const orders = [...solution.sells, ...solution.buys];
    const divided = matchBatch(await readOrderBatch(keeper, { book: signer.book, orders }), solution.price);
    const fills = new Map([...divided.sells, ...divided.buys].map((fill) => [signer.hash(fill.order), fill]));
    const { events, receipt } = await settleAuctionSync(keeper, { address: signer.book, solution });
    const filled = events.flatMap((event) => (event.eventName === "OrderFilled" ? [event.args] : []));
    for (const { order: hash, maker, energy, quote } of filled) {
      const fill = fills.get(hash);
      if (!fill) throw new Error(`the auction filled order ${hash}, which nothing was to be filled of`);
      const { units: shares } = fill;
      const sells = fill.order.side === Side.SELL;
      const [seller, buyer] = sells ? [maker, signer.book] : [signer.book, maker];
      ledger.trade("orders", { seller, buyer, shares, quote });
      const gas = receipt.gasUsed / BigInt(filled.length);
      const who = this.#nameOf(maker);
      const trade = { time: now, how: "in the auction", energy, quote, gas, ...comparison(state, energy) } as const;
      this.trades.push({ ...trade, seller: sells ? who : "auction", buyer: sells ? "auction" : who });
    }
    const { volume, price, fee } = eventOf(events, "AuctionSettled").args;
    // What rounding left goes to whoever settles, who adds what it left short.
    ledger.move("orders", { from: signer.book, to: keeper.account.address, quote: fee });
    const { offered, gas: submitted } = auction;
    const end = { period: solution.period, price, volume, offered, filled: filled.length };
    this.auctions.push({ ...end, submitted, settled: receipt.gasUsed });
  }

  #sign({ owner }: Participant, terms: Omit<Terms, "good" | "quote">, now: number): Promise<SignedOrder> {
    const { pool, quote, signer } = this.#parts;
    return signer.sign(owner, { ...terms, good: pool.address, quote }, now);
  }

  /** A neighbour takes some of a sale. */
  async #fill(signed: SignedOrder, taker: Participant, amount: bigint, how: OrderTrade["how"], now: number) {
    const { pool, market, ledger, keeper } = this.#parts;
    const { order, signature } = signed;
    const { address: to } = taker.owner.account;
    const compared = comparison(await market.state(keeper), amount);
    const { events, receipt } = await taker.owner.wattle.orderBook.fillSync({
      order,
      signature,
      amount,
      minAmount: amount,
      price: order.limitPrice + ceilDiv(PRICE, amount), // a base unit more: what a taker pays is rounded up
      to,
    });
    const { energy, quote, fee } = eventOf(events, "OrderFilled").args;
    const shares = toSharesDown(energy, pool.indexAt(now));
    ledger.trade("orders", { seller: order.maker, buyer: to, shares, quote: quote + fee });
    const [seller, buyer] = [this.#nameOf(order.maker), taker.name];
    this.trades.push({ time: now, how, seller, buyer, energy, quote, ...compared, gas: receipt.gasUsed });
  }

  /** The consumer says what it pays at most; the keeper fills that against the pool, and the consumer keeps what the pool asks less. */
  async #fillThroughMarket(consumer: Participant, amount: bigint, now: number): Promise<void> {
    const { market, ledger, keeper } = this.#parts;
    const { quote: asked } = quoteBuyExact(await market.state(keeper), amount);
    const limitPrice = (asked * 101n * PRICE) / (100n * amount);
    const { order, signature } = await this.#sign(consumer, { side: Side.BUY, amount, limitPrice }, now);
    await market.fillOrder(keeper, consumer.name, now, async () => {
      const { events, receipt } = await keeper.wattle.orderBook.fillThroughMarketSync({
        order,
        signature,
        key: market.key,
        amount,
        minAmount: amount,
      });
      const { energy, quote, fee, taker } = eventOf(events, "OrderFilled").args;
      const shares = -eventOf(actions.amm.extractEvents(receipt.logs), "Swapped").args.energyShares;
      ledger.trade("orders", { seller: taker, buyer: order.maker, shares, quote: quote + fee });
      const trade = { time: now, how: "through the market", seller: "market", buyer: consumer.name } as const;
      const gas = receipt.gasUsed;
      this.trades.push({ ...trade, energy, quote, marketAsks: asked, marketPays: quote, gas });
      return { energy, quote, gas };
    });
  }

  /**
   * What the homes bid in the auction, between what the market pays and asks for a lot, so that nobody does worse than there: the seller sells a lot,
   * the consumer buys a lot and a half, of the others those who hold two sell one, and the rest buy one. The consumer's bid for a bargain stays out.
   */
  async #bids(seller: Participant, consumer: Participant, lot: bigint, now: number): Promise<SignedOrder[]> {
    const { homes, market, pool, keeper } = this.#parts;
    const state = await market.state(keeper);
    const between = (tenths: bigint) => priceBetween(state, lot, tenths);
    const { SELL, BUY } = Side;
    const bids = [
      await this.#sign(seller, { side: SELL, amount: lot, limitPrice: between(1n) }, now),
      await this.#sign(consumer, { side: BUY, amount: (3n * lot) / 2n, limitPrice: between(9n) }, now),
      await this.#sign(consumer, { side: BUY, amount: lot, limitPrice: between(-10n) }, now),
    ];
    for (const home of homes.filter((each) => each !== seller && each !== consumer)) {
      const sells = (await pool.balanceOf(home.owner.account.address)) >= 2n * lot;
      const limitPrice = between(sells ? 2n : 6n);
      bids.push(await this.#sign(home, { side: sells ? SELL : BUY, amount: lot, limitPrice }, now));
    }
    return bids;
  }

  /** The keeper solves the batch at the price nearest to the market's, and submits it. */
  async #submit(orders: readonly SignedOrder[], now: number): Promise<void> {
    const { market, keeper, signer } = this.#parts;
    const reference = spotPrice(await market.state(keeper));
    const batch = await readOrderBatch(keeper, { book: signer.book, orders, reference });
    const solution = solutionOf(solveBatch(batch), Period.endOf(now));
    const { events, receipt } = await keeper.wattle.orderBook.submitSync({ solution });
    const { admitted } = eventOf(events, "SolutionChosen").args;
    this.#auction = { solution, admitted, offered: orders.length, gas: receipt.gasUsed };
  }

  #nameOf(account: Address): string {
    const same = ({ owner }: Participant) => isAddressEqual(owner.account.address, account);
    return this.#parts.homes.find(same)?.name ?? account;
  }
}

/** What the market would ask a buyer and pay a seller for as much. */
function comparison(state: PoolState, energy: bigint): Pick<OrderTrade, "marketAsks" | "marketPays"> {
  return { marketAsks: quoteBuyExact(state, energy).quote, marketPays: quoteSell(state, energy).quote };
}

/** So many tenths of the way from what the market pays for a lot to what it asks. */
function priceBetween(state: PoolState, lot: bigint, tenths: bigint): bigint {
  const { marketAsks, marketPays } = comparison(state, lot);
  return ((marketPays * (10n - tenths) + marketAsks * tenths) * PRICE) / (10n * lot);
}
