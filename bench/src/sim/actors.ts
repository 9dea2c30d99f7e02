// Who trades: an arbitrageur, households that need to, and a parker who sells kWh so that others carry their melting.

import type { Market } from "./markets.ts";
import type { Random } from "./random.ts";

/** What an arbitrageur pays for a transaction, quote base units (two cents). */
export const GAS_COST = 20_000;

/** What a market's providers took and gave, quote base units. */
export interface Ledger {
  fees: number;
  arbitrage: number;
  parking: number;
  parks: number;
  parked: number;
  buys: number;
  buysFilled: number;
  sells: number;
  sellsFilled: number;
  /** Worth of all orders, and of the filled ones. */
  ordered: number;
  filled: number;
  /** Sum over filled orders of how much worse than the margin they were, fee included. */
  impact: number;
}

/** An empty one. */
export const ledger = (): Ledger => ({
  fees: 0,
  arbitrage: 0,
  parking: 0,
  parks: 0,
  parked: 0,
  buys: 0,
  buysFilled: 0,
  sells: 0,
  sellsFilled: 0,
  ordered: 0,
  filled: 0,
  impact: 0,
});

/**
 * Trades the market to where the next unit no longer pays, if the whole trade pays for its transaction. Sizes are the optimum of the
 * constant product with a fee: sell √(γxy/p) − x, buy for √(γxyp) − y, each before the fee.
 *
 * @param price Elsewhere, quote base units per µWh.
 */
export function arbitrage(market: Market, price: number, book: Ledger): void {
  const { energy: x, quote: y, feeIn, feeOut } = market;
  if (y * (1 - feeIn) > x * price) {
    const effective = Math.sqrt(((1 - feeIn) * x * y) / price) - x;
    const sold = effective / (1 - feeIn);
    if ((y * effective) / (x + effective) - sold * price <= GAS_COST) return;
    const offer = market.sell(sold);
    if (!offer) return;
    offer.commit();
    book.arbitrage += offer.quote - sold * price;
    book.fees += sold * feeIn * price;
  } else if (x * price * (1 - feeOut) > y) {
    const effective = Math.sqrt((1 - feeOut) * x * y * price) - y;
    const bought = (x * effective) / (y + effective);
    if (bought * price - effective / (1 - feeOut) <= GAS_COST) return;
    const offer = market.buy(bought);
    if (!offer) return;
    offer.commit();
    book.arbitrage += bought * price - offer.quote;
    book.fees += offer.quote * feeOut;
  }
}

/** A household's order: it needs to trade, and accepts a price that is worse than elsewhere by its premium. */
export interface Order {
  readonly buys: boolean;
  /** Of the pool's first energy, times what time has left of it. */
  readonly part: number;
  /** Fraction of the price. */
  readonly premium: number;
}

/**
 * Orders of one step: a Poisson number of them, sizes exponential, premiums exponential, buying and selling alike.
 *
 * @param turnover Of the pool's energy, in this step, if all is filled. @param size Mean part of an order. @param premium Mean.
 */
export function arriving(random: Random, turnover: number, size: number, premium: number): Order[] {
  const orders: Order[] = [];
  for (let n = random.poisson(turnover / size); n > 0; n--) {
    orders.push({
      buys: random.uniform() < 0.5,
      part: random.exponential(size),
      premium: random.exponential(premium),
    });
  }
  return orders;
}

/** Fills an order, or leaves it when the market is dearer than its premium. @param energy µWh. */
export function fill(market: Market, order: Order, energy: number, price: number, book: Ledger): void {
  const margin = market.quote / market.energy;
  const amount = energy * order.part;
  book.ordered += amount * price;
  if (order.buys) {
    book.buys++;
    const limit = amount * price * (1 + order.premium);
    const offer = market.buy(amount);
    if (!offer || offer.quote > limit) return;
    offer.commit();
    book.filled += amount * price;
    book.buysFilled++;
    book.fees += offer.quote * market.feeOut;
    book.impact += offer.quote / (amount * margin) - 1;
  } else {
    book.sells++;
    const limit = amount * price * (1 - order.premium);
    const offer = market.sell(amount);
    if (!offer || offer.quote < limit) return;
    offer.commit();
    book.filled += amount * price;
    book.sellsFilled++;
    book.fees += amount * market.feeIn * price;
    book.impact += 1 - offer.quote / (amount * margin);
  }
}

/** What a parker does. */
export interface Parking {
  /** Steps that he waits. */
  readonly wait: number;
  /** Of the pool's energy, whether it pays or not; not given, as much as pays best, which may be nothing. */
  readonly part?: number;
}

/**
 * Sells kWh, waits while the providers' kWh melt in his stead, and buys back what would be left of them; the difference is his. Again and
 * again. He expects the price to stay; a part q of the pool's energy costs him about q of it in price on each way, so that a quarter of
 * what a small park would gain is the best part.
 */
export class Parker {
  readonly #parking: Parking;
  #sold = 0;
  #got = 0;
  #since = -1;
  #indexThen = 1;

  constructor(parking: Parking) {
    this.#parking = parking;
  }

  /** @param index e^(−Λ) now. @param kept e^(−λ·wait): what a park's kWh would keep. @param price Elsewhere. */
  step(market: Market, step: number, index: number, kept: number, price: number, book: Ledger): void {
    if (this.#since >= 0 && step >= this.#since + this.#parking.wait) this.#unpark(market, index, book);
    if (this.#since < 0) this.#park(market, step, index, kept, price, book);
  }

  #park(market: Market, step: number, index: number, kept: number, price: number, book: Ledger): void {
    const part = this.#parking.part ?? ((1 - market.feeIn) * (1 - market.feeOut) - kept) / 4;
    const amount = market.energy * part;
    // Of the best part's gain, half is left after its price: 2q² of the pool's energy. Two transactions must be paid from it.
    if (this.#parking.part === undefined && (part <= 0 || part * amount * price <= GAS_COST)) return;
    const offer = market.sell(amount);
    if (!offer) return;
    offer.commit();
    this.#since = step;
    this.#sold = amount;
    this.#got = offer.quote;
    this.#indexThen = index;
    book.fees += amount * market.feeIn * price;
  }

  #unpark(market: Market, index: number, book: Ledger): void {
    const offer = market.buy((this.#sold * index) / this.#indexThen);
    if (!offer) return;
    offer.commit();
    this.#since = -1;
    book.parks++;
    book.parked += this.#got;
    book.parking += this.#got - offer.quote;
    book.fees += offer.quote * market.feeOut;
  }
}
