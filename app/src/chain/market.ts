import { type PoolKey, packPoolKey, quoteScale, Settlement } from "@wattle/sdk";
import type { Address } from "viem";
import type { Wallet } from "./local.ts";

const WAD = 10n ** 18n;
/** Fee, 1e-6 of the input: the class of stores that lose up to 0.3 % a day. */
const FEE = 3000;
/** Decimals of the quote token. */
const QUOTE_DECIMALS = 6;

/** A trade with the price around it. Prices are quote base units per kWh. */
export interface Trade {
  readonly time: number;
  readonly what: string;
  readonly who: string;
  /** kWh tokens, µWh; and money, quote base units. */
  readonly energy: bigint;
  readonly quote: bigint;
  readonly before: bigint;
  readonly after: bigint;
  readonly gas: bigint;
}

/** One pool of the dissipative AMM. */
export class Market {
  readonly trades: Trade[] = [];
  readonly key: PoolKey;
  readonly #energy: Address;

  constructor(energy: Address, quote: Address) {
    this.#energy = energy;
    this.key = packPoolKey({ energy, quote, fee: FEE, scale: quoteScale(QUOTE_DECIMALS) });
  }

  /** Price at the margin, quote base units per kWh, rounded down. */
  async price(wallet: Wallet): Promise<bigint> {
    return (await wallet.wattle.amm.readSpotPrice({ key: this.key })) / WAD;
  }

  /** Opens the pool with the caller's kWh at a price, or adds to it at its own. */
  async provide(wallet: Wallet, who: string, energy: bigint, price: bigint, time: number): Promise<Trade> {
    const { amm } = wallet.wattle;
    const quote = (energy * price) / 1_000_000_000n;
    const to = wallet.account.address;
    const deadline = BigInt(time + 60);
    if (this.trades.length === 0) {
      const { receipt } = await amm.initializeSync({ key: this.key, energy, quote, to, deadline });
      return this.#note({
        time,
        what: "opens",
        who,
        energy,
        quote,
        before: 0n,
        after: await this.price(wallet),
        gas: receipt.gasUsed,
      });
    }
    const before = await this.price(wallet);
    const { receipt, events } = await amm.addLiquiditySync({
      key: this.key,
      maxEnergy: energy,
      maxQuote: quote + quote / 100n,
      minLiquidity: 1n,
      to,
      deadline,
      settlement: Settlement.EXTERNAL,
    });
    const added = events.find(({ eventName }) => eventName === "LiquidityAdded");
    if (added?.eventName !== "LiquidityAdded") throw new Error("no liquidity was added");
    const moved = await wallet.wattle.energyPool.readSharesToEnergy({
      address: this.#energy,
      shares: added.args.energyShares,
    });
    const after = await this.price(wallet);
    return this.#note({
      time,
      what: "adds",
      who,
      energy: moved,
      quote: added.args.quote,
      before,
      after,
      gas: receipt.gasUsed,
    });
  }

  /** Sells kWh at no less than 1 % below what the pool quotes now. */
  async sell(wallet: Wallet, who: string, energy: bigint, time: number): Promise<Trade> {
    const before = await this.price(wallet);
    const order = {
      key: this.key,
      energyIn: energy,
      to: wallet.account.address,
      deadline: BigInt(time + 60),
      settlement: Settlement.EXTERNAL,
    };
    const quoted = await wallet.wattle.amm.sellEnergy.simulate({ ...order, minQuoteOut: 0n });
    const { receipt, events } = await wallet.wattle.amm.sellEnergySync({
      ...order,
      minQuoteOut: (quoted * 99n) / 100n,
    });
    const swapped = events.find(({ eventName }) => eventName === "Swapped");
    if (swapped?.eventName !== "Swapped") throw new Error("nothing was sold");
    const after = await this.price(wallet);
    return this.#note({
      time,
      what: "sells",
      who,
      energy,
      quote: -swapped.args.quote,
      before,
      after,
      gas: receipt.gasUsed,
    });
  }

  /** Buys exactly `energy` for at most 1 % more than what the pool quotes now. */
  async buy(wallet: Wallet, who: string, energy: bigint, time: number): Promise<Trade> {
    const before = await this.price(wallet);
    const order = {
      key: this.key,
      energyOut: energy,
      to: wallet.account.address,
      deadline: BigInt(time + 60),
      settlement: Settlement.EXTERNAL,
    };
    const quoted = await wallet.wattle.amm.buyExactEnergy.simulate({ ...order, maxQuoteIn: 2n ** 128n });
    const { receipt, events } = await wallet.wattle.amm.buyExactEnergySync({
      ...order,
      maxQuoteIn: (quoted * 101n) / 100n,
    });
    const swapped = events.find(({ eventName }) => eventName === "Swapped");
    if (swapped?.eventName !== "Swapped") throw new Error("nothing was bought");
    const after = await this.price(wallet);
    return this.#note({
      time,
      what: "buys",
      who,
      energy,
      quote: swapped.args.quote,
      before,
      after,
      gas: receipt.gasUsed,
    });
  }

  #note(trade: Trade): Trade {
    this.trades.push(trade);
    return trade;
  }
}
