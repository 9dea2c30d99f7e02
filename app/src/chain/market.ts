import {
  addressOf,
  type PoolKey,
  type PoolState,
  packPoolKey,
  poolId,
  poolStateOf,
  quoteScale,
  readMarket,
  Settlement,
} from "@wattle/sdk";
import { type Address, hexToBigInt } from "viem";
import { eventOf } from "./events.ts";
import type { Ledger } from "./ledger.ts";
import type { Wallet } from "./local.ts";

const WAD = 10n ** 18n;
/** Fee, 1e-6 of the input: the class of stores that lose up to 0.3 % a day. */
const FEE = 3000;
/** Decimals of the quote token. */
const QUOTE_DECIMALS = 6;

/** A trade with the price around it. Prices are quote base units per kWh. */
export interface Trade {
  readonly time: number;
  readonly what: "opens" | "adds" | "sells" | "buys" | "fills an order" | "removes";
  readonly who: string;
  /** kWh tokens, µWh; and money, quote base units. */
  readonly energy: bigint;
  readonly quote: bigint;
  readonly before: bigint;
  readonly after: bigint;
  readonly gas: bigint;
}

/** What the market holds for its liquidity providers. */
export interface Holdings {
  readonly energy: bigint;
  /** All its money, quote base units, and the part of it that dissipation has released. */
  readonly quote: bigint;
  readonly idle: bigint;
}

type Done = Pick<Trade, "energy" | "quote" | "gas">;

/** What a transaction moved: to the market where positive. */
interface Moved {
  readonly energyShares: bigint;
  readonly quote: bigint;
}

/** One pool of the dissipative AMM. */
export class Market {
  readonly trades: Trade[] = [];
  /** What it holds at the day's end: before a provider leaves, and after. */
  readonly closing: (Holdings & { readonly when: string; readonly price: bigint })[] = [];
  readonly key: PoolKey;
  readonly #energy: Address;
  readonly #lens: Address;
  readonly #ledger: Ledger;

  constructor(energy: Address, quote: Address, lens: Address, ledger: Ledger) {
    this.#energy = energy;
    this.#lens = lens;
    this.#ledger = ledger;
    this.key = packPoolKey({ energy, quote, fee: FEE, scale: quoteScale(QUOTE_DECIMALS) });
  }

  get isOpen(): boolean {
    return this.trades.length > 0;
  }

  /** Price at the margin, quote base units per kWh, rounded down. */
  async price(wallet: Wallet): Promise<bigint> {
    return (await wallet.wattle.amm.readSpotPrice({ key: this.key })) / WAD;
  }

  /** The pool as the SDK's quotes take it. */
  async state(wallet: Wallet): Promise<PoolState> {
    return poolStateOf(await readMarket(wallet, { lens: this.#lens, key: this.key }));
  }

  async holdings({ wattle }: Wallet): Promise<Holdings> {
    const { energyShares, totalQuote } = await wattle.amm.readReservesOf({ id: poolId(this.key) });
    const [energy, idle] = await Promise.all([
      wattle.energyPool.readSharesToEnergy({ address: this.#energy, shares: energyShares }),
      wattle.amm.readIdleQuote({ key: this.key }),
    ]);
    return { energy, quote: totalQuote, idle };
  }

  /** Opens the pool with the caller's kWh at a price, or adds to it at its own. */
  async provide(wallet: Wallet, who: string, energy: bigint, price: bigint, time: number): Promise<void> {
    const { amm } = wallet.wattle;
    const common = { key: this.key, to: wallet.account.address, deadline: deadlineOf(time) };
    if (!this.isOpen) {
      const quote = (energy * price) / 1_000_000_000n;
      const { receipt, events } = await amm.initializeSync({ ...common, energy, quote });
      this.#book(wallet, eventOf(events, "LiquidityAdded").args);
      const after = await this.price(wallet);
      this.trades.push({ time, what: "opens", who, energy, quote, before: 0n, after, gas: receipt.gasUsed });
      return;
    }
    await this.#around(wallet, time, "adds", who, async () => {
      const { receipt, events } = await amm.addLiquiditySync({
        ...common,
        maxEnergyShares: await wallet.wattle.energyPool.readEnergyToShares({ address: this.#energy, energy }),
        maxQuote: (((energy * (await this.price(wallet))) / 1_000_000_000n) * 102n) / 100n, // and its part of the idle quote
        minLiquidity: 1n,
        settlement: Settlement.EXTERNAL,
      });
      const { energyShares, quote } = this.#book(wallet, eventOf(events, "LiquidityAdded").args);
      return { energy: await this.#energyOf(wallet, energyShares), quote, gas: receipt.gasUsed };
    });
  }

  /** Takes one part in `parts` of a provider's liquidity out, and with it its part of the idle quote. */
  async withdraw(wallet: Wallet, who: string, parts: bigint, time: number): Promise<void> {
    const { amm } = wallet.wattle;
    const id = hexToBigInt(poolId(this.key));
    const liquidity = (await amm.readBalanceOf({ owner: wallet.account.address, id })) / parts;
    if (liquidity === 0n) return;
    await this.#around(wallet, time, "removes", who, async () => {
      const { receipt, events } = await amm.removeLiquiditySync({
        key: this.key,
        liquidity,
        minEnergyShares: 1n,
        minQuote: 1n,
        to: wallet.account.address,
        deadline: deadlineOf(time),
        settlement: Settlement.EXTERNAL,
      });
      const { energyShares, quote } = eventOf(events, "LiquidityRemoved").args;
      this.#book(wallet, { energyShares: -energyShares, quote: -quote });
      return { energy: await this.#energyOf(wallet, energyShares), quote, gas: receipt.gasUsed };
    });
  }

  /** Notes what the market holds, under a name. */
  async note(wallet: Wallet, when: string): Promise<void> {
    this.closing.push({ when, ...(await this.holdings(wallet)), price: await this.price(wallet) });
  }

  /** Sells kWh at no less than 1 % below what the pool quotes now. */
  async sell(wallet: Wallet, who: string, energy: bigint, time: number): Promise<void> {
    const { amm } = wallet.wattle;
    const order = { ...this.#order(wallet, time), energyIn: energy };
    await this.#around(wallet, time, "sells", who, async () => {
      const quoted = await amm.sellEnergy.simulate({ ...order, minQuoteOut: 0n });
      const { receipt, events } = await amm.sellEnergySync({ ...order, minQuoteOut: (quoted * 99n) / 100n });
      const { quote } = this.#book(wallet, eventOf(events, "Swapped").args);
      return { energy, quote: -quote, gas: receipt.gasUsed };
    });
  }

  /** Buys exactly `energy` for at most 1 % more than what the pool quotes now. */
  async buy(wallet: Wallet, who: string, energy: bigint, time: number): Promise<void> {
    const { amm } = wallet.wattle;
    const order = { ...this.#order(wallet, time), energyOut: energy };
    await this.#around(wallet, time, "buys", who, async () => {
      const quoted = await amm.buyExactEnergy.simulate({ ...order, maxQuoteIn: 2n ** 128n });
      const { receipt, events } = await amm.buyExactEnergySync({ ...order, maxQuoteIn: (quoted * 101n) / 100n });
      const { quote } = this.#book(wallet, eventOf(events, "Swapped").args);
      return { energy, quote, gas: receipt.gasUsed };
    });
  }

  /** Notes what an order did that was filled against the pool: whose it was, and what it traded. */
  fillOrder(wallet: Wallet, who: string, time: number, fill: () => Promise<Done>): Promise<void> {
    return this.#around(wallet, time, "fills an order", who, fill);
  }

  #order(wallet: Wallet, time: number) {
    const settlement: Settlement = Settlement.EXTERNAL;
    return { key: this.key, to: wallet.account.address, deadline: deadlineOf(time), settlement };
  }

  /** Writes into the ledger what an account and the market exchanged. */
  #book<M extends Moved>({ account, wattle }: Wallet, moved: M): M {
    const { energyShares: shares, quote } = moved;
    const to = addressOf(wattle.deployment, "DissipativeAMM");
    this.#ledger.move("market", { from: account.address, to, shares, quote });
    return moved;
  }

  #energyOf({ wattle }: Wallet, shares: bigint): Promise<bigint> {
    return wattle.energyPool.readSharesToEnergy({ address: this.#energy, shares });
  }

  /** Does something and notes it with the price before and after. */
  async #around(
    wallet: Wallet,
    time: number,
    what: Trade["what"],
    who: string,
    act: () => Promise<Done>,
  ): Promise<void> {
    const before = await this.price(wallet);
    const done = await act();
    this.trades.push({ time, what, who, ...done, before, after: await this.price(wallet) });
  }
}

function deadlineOf(time: number): bigint {
  return BigInt(time + 60);
}
