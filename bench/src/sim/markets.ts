// The two markets that are compared, behind one face: ours, by the SDK's mathematics, and a stock pair on the same melting token. Both
// count in integers, as their contracts do; floats only say what actors see.

import {
  energyFee,
  type FeeTerms,
  type PoolState,
  quoteBuyExact,
  quoteInitialize,
  quoteSell,
  TradeRefusedError,
} from "@wattle/sdk";

const WAD = 10n ** 18n;

/** The token's index at a step, as the contract and as actors see it. */
export interface Index {
  readonly wad: bigint;
  readonly value: number;
}

/** What a market would do: nothing is changed before `commit`. */
export interface Offer {
  /** Quote that moves, base units. */
  readonly quote: number;
  commit(): void;
}

/** A market for one melting token: energy in µWh live, quote in base units, prices in quote base units per µWh. */
export interface Market {
  /** What the curve shows, µWh and quote units. */
  energy: number;
  quote: number;
  /** Fees of the input as fractions: on kWh-in and on quote-in. */
  readonly feeIn: number;
  readonly feeOut: number;
  /** Time passes: the token melts, and who touches a pair synchronises it first. */
  pass(index: Index): void;
  /** The sale of energy; undefined if the market refuses. */
  sell(energy: number): Offer | undefined;
  /** The purchase of exact energy; undefined if the market refuses. */
  buy(energy: number): Offer | undefined;
  /** What all the liquidity is worth, quote base units. */
  value(price: number): number;
}

/** Our market. */
export class DissipativeMarket implements Market {
  #pool: PoolState;
  #index: Index;
  energy = 0;
  quote = 0;
  readonly feeIn: number;
  readonly feeOut: number;

  /** @param terms Fees, and the λ that they answer. @param energy µWh. @param quote Base units, six decimals. */
  constructor(terms: FeeTerms, energy: number, quote: number, index: Index) {
    const key = { ...terms, scale: 0, index: index.wad };
    this.#pool = { ...quoteInitialize(key, BigInt(energy), BigInt(quote)).after, ...terms };
    this.#index = index;
    this.feeIn = energyFee(terms) / 1e6;
    this.feeOut = terms.fee / 1e6;
    this.#show();
  }

  #show(): void {
    this.energy = Number(this.#pool.energyShares) * this.#index.value;
    this.quote = Number(this.#pool.staticQuote) * this.#index.value;
  }

  pass(index: Index): void {
    this.#index = index;
    this.#pool = { ...this.#pool, index: index.wad };
    this.#show();
  }

  sell(energy: number): Offer | undefined {
    return this.#offer(() => quoteSell(this.#pool, BigInt(Math.floor(energy))));
  }

  buy(energy: number): Offer | undefined {
    return this.#offer(() => quoteBuyExact(this.#pool, BigInt(Math.floor(energy))));
  }

  #offer(trade: () => { quote: bigint; after: PoolState }): Offer | undefined {
    try {
      const { quote, after } = trade();
      return {
        quote: Number(quote),
        commit: () => {
          this.#pool = after;
          this.#show();
        },
      };
    } catch (error) {
      if (error instanceof TradeRefusedError) return undefined;
      throw error;
    }
  }

  value(price: number): number {
    return this.energy * price + Number(this.#pool.totalQuote);
  }
}

/**
 * A Uniswap v2 pair, by `UniswapV2Library`'s formulas, whose token's balance melts. Reserves that exceed the balance make every swap revert, so
 * whoever trades calls `sync()` first; that is what moves its price.
 */
export class StockPair implements Market {
  #shares: bigint;
  #reserveEnergy = 0n;
  #reserveQuote: bigint;
  #index: Index;
  readonly #kept: bigint;
  energy = 0;
  quote = 0;
  readonly feeIn: number;
  readonly feeOut: number;

  /** @param fee 1e-3 of the input; the stock pair's is 3. */
  constructor(fee: number, energy: number, quote: number, index: Index) {
    this.#shares = (BigInt(energy) * WAD) / index.wad;
    this.#reserveQuote = BigInt(quote);
    this.#index = index;
    this.#kept = 1000n - BigInt(fee);
    this.feeIn = fee / 1e3;
    this.feeOut = fee / 1e3;
    this.#sync();
  }

  #sync(): void {
    this.#reserveEnergy = (this.#shares * this.#index.wad) / WAD;
    this.energy = Number(this.#reserveEnergy);
    this.quote = Number(this.#reserveQuote);
  }

  pass(index: Index): void {
    this.#index = index;
    this.#sync();
  }

  /** What a movement of energy moves in shares: ⌈energy / I⌉. */
  #sharesOf(energy: bigint): bigint {
    return (energy * WAD + this.#index.wad - 1n) / this.#index.wad;
  }

  sell(energy: number): Offer | undefined {
    const sold = BigInt(Math.floor(energy));
    const kept = sold * this.#kept;
    const out = (kept * this.#reserveQuote) / (this.#reserveEnergy * 1000n + kept);
    if (out === 0n) return undefined;
    return {
      quote: Number(out),
      commit: () => {
        this.#shares += this.#sharesOf(sold);
        this.#reserveQuote -= out;
        this.#sync();
      },
    };
  }

  buy(energy: number): Offer | undefined {
    const bought = BigInt(Math.floor(energy));
    if (bought === 0n || bought >= this.#reserveEnergy) return undefined;
    const paid = (this.#reserveQuote * bought * 1000n) / ((this.#reserveEnergy - bought) * this.#kept) + 1n;
    return {
      quote: Number(paid),
      commit: () => {
        this.#shares -= this.#sharesOf(bought);
        this.#reserveQuote += paid;
        this.#sync();
      },
    };
  }

  value(price: number): number {
    return this.energy * price + this.quote;
  }
}
