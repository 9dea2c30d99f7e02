import { ChargeAboveCyclesError } from "@wattle/sdk";
import type { Address, HDAccount } from "viem";
import type { Agreements } from "../agreements/agreements.ts";
import { min } from "../bigints.ts";
import { type LoadProfile, PERIOD } from "../data/index.ts";
import type { HomeFlows } from "../home/manager.ts";
import type { HoldersIdentity } from "../identity/holders.ts";
import type { BalanceIdentity, GreenChargeAccount } from "../identity/identity.ts";
import { Cure, type CureStep } from "./cure.ts";
import { type MeteredHome, readMeter, runHome, type SignedReading, steal } from "./devices.ts";
import type { SiteRights } from "./enrolment.ts";
import { eventOf } from "./events.ts";
import { Exports } from "./exports.ts";
import type { Fleet, PostedBatch } from "./fleet.ts";
import type { Ledger } from "./ledger.ts";
import type { LocalChain, Wallet } from "./local.ts";
import type { Market } from "./market.ts";
import { Orders } from "./orders.ts";
import { type Plan, planOf } from "./plan.ts";
import type { Pool } from "./pool.ts";
import { OrderSigner } from "./signer.ts";
import { ANSWER_WINDOW, CHALLENGE_WINDOW, type Suite } from "./suite.ts";

const MICRO = 1_000_000n;
const FINALITY = CHALLENGE_WINDOW + ANSWER_WINDOW;
/** The pool's share of a home's green charge, basis points: the rest is the home's own. */
export const POOL_SHARE = 8000;
/** Deposits are made every so many periods. */
const DEPOSIT_EVERY = 4;
/** What the thief takes out of its battery in a period, as far as it is there, Wh. */
const THEFT = 300n;
/** The least that a home brings to the market, and the least that one sells there, µWh. */
const LEAST_PROVISION = 100_000_000n;
const LEAST_SALE = MICRO;
/** A seller sells a twelfth of what the market holds at most: the price then falls by 1 − (12/13)², about 15 %. */
const DEPTH = 12n;
/** Below it a market does not open, quote base units per kWh. */
const LEAST_PRICE = 1000n;

/** A home on chain. */
export interface Participant extends MeteredHome {
  readonly name: string;
  readonly site: bigint;
  readonly owner: Wallet;
  readonly rights: SiteRights;
  readonly stake: bigint;
  /** K at each period end, Wh. */
  readonly greenChargeAt: Map<number, bigint>;
  readonly flows: HomeFlows[];
  /** Period end up to which the pool has claimed. */
  claimedTo: number;
  /** Liability, µWh, as of its last change. */
  liability: bigint;
  /** Sold energy that is still to be delivered, and the period end of the last delivery. */
  toDeliver: bigint;
  deliveredAt: number | undefined;
  /** What its operator took out of the battery past the meter, µWh. */
  stolen: bigint;
  /** Deposits that its envelope held back. */
  heldBack: number;
}

/** Energy retired against measured consumption. */
export interface Retirement {
  readonly certificate: bigint;
  readonly who: string;
  readonly energy: bigint;
  /** Consumption of the claimed interval, Wh. */
  readonly consumption: bigint;
  readonly from: number;
  readonly to: number;
}

/** Live energy at a moment, and the index. */
export interface Sample {
  readonly time: number;
  readonly live: bigint;
  readonly index: bigint;
}

/** A day that has been played: every figure that the tables show. */
export interface Day {
  readonly profile: LoadProfile;
  readonly suite: Suite;
  readonly homes: readonly Participant[];
  readonly fleet: Fleet;
  readonly pool: Pool;
  readonly market: Market;
  readonly orders: Pick<Orders, "trades" | "auctions">;
  readonly exports: Pick<Exports, "sales">;
  /** Direct export that is unaccounted for, µWh: "0" when none is. */
  readonly exportIdentity: string;
  readonly ledger: Ledger;
  readonly agreements: Pick<Agreements, "days" | "identity">;
  readonly retirements: readonly Retirement[];
  readonly samples: readonly Sample[];
  /** A theft and its cure, step by step; empty when nothing was owed or nobody could steal. */
  readonly cure: readonly CureStep[];
  readonly identity: BalanceIdentity;
  /** All kWh and all money by who holds it. */
  readonly holders: HoldersIdentity;
  readonly accounts: readonly { readonly role: string; readonly account: HDAccount }[];
}

type Parts = Pick<Day, "profile" | "suite" | "homes" | "fleet" | "pool" | "market" | "ledger"> & {
  readonly agreements: Agreements;
  readonly keeper: Wallet;
  readonly accreditor: Address;
  /** Who takes part in agreements, beside the homes. */
  readonly parties: readonly { readonly name: string; readonly account: Address }[];
};

/** The running day: homes, keeper and market side by side. */
export class DayInPlay {
  readonly #parts: Parts;
  readonly #plan: Plan;
  readonly #retirements: Retirement[] = [];
  readonly #samples: Sample[] = [];
  readonly #cure: Cure;
  readonly #orders: Orders;
  readonly #exports: Exports;
  #readings: readonly SignedReading[] = [];
  #sold = 0n;
  #bought = false;
  #ordered = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#plan = planOf(parts.profile);
    this.#cure = new Cure(parts);
    const trading = { ...parts, signer: new OrderSigner(parts.keeper) };
    this.#orders = new Orders({ ...trading, quote: parts.suite.quote });
    this.#exports = new Exports(trading, this.#home(this.#plan.consumer));
  }

  /** Runs the homes through a period, reads their meters, and keeps the signed readings for the batch. */
  async read(period: number, end: number): Promise<void> {
    const { homes, fleet, pool } = this.#parts;
    const readings: SignedReading[] = [];
    for (const [i, home] of homes.entries()) {
      const { registers } = home.state;
      const unclaimed = registers.greenCharge - (home.greenChargeAt.get(home.claimedTo) ?? 0n);
      const pending = (unclaimed * MICRO * BigInt(POOL_SHARE) * pool.policy.roundTrip) / (10_000n * 10n ** 18n);
      const flows = runHome(home, period, {
        pledged: home.liability + pending,
        deliver: home.toDeliver,
        ownUse: period >= this.#plan.noon,
      });
      home.flows.push(flows);
      home.toDeliver -= flows.delivered;
      if (flows.delivered > 0n) home.deliveredAt = end;
      if (i === this.#plan.thief) home.stolen += steal(home, THEFT);
      home.greenChargeAt.set(end, home.state.registers.greenCharge);
      readings.push(await readMeter(home, home.site, end, fleet.domain));
    }
    this.#readings = readings;
  }

  /** Posts the period's batch, and does what has become final or due. */
  async settle(period: number, now: number): Promise<void> {
    const { fleet, profile } = this.#parts;
    await fleet.post(profile.start + (period + 1) * PERIOD, this.#readings, now, FINALITY);
    const { opens, noon, evening } = this.#plan;
    if (period % DEPOSIT_EVERY === DEPOSIT_EVERY - 1 || period === opens || period === noon) await this.#deposit(now);
    await this.#exports.watch(now);
    await this.#trade(period, now);
    if (period >= evening) await this.#release(now);
    if (period >= noon && period % DEPOSIT_EVERY === DEPOSIT_EVERY - 1) await this.#cure.watch(now);
    if (period % 16 === 15) await this.#sample(now);
  }

  /**
   * The last deposits and releases, when the day's last batch is final; then a liquidity provider takes its part home, what was stolen is cured, and
   * agreements settle.
   * @returns Unix seconds at which all of that is over.
   */
  async close(chain: LocalChain, now: number): Promise<number> {
    const { homes, keeper, market, pool } = this.#parts;
    await this.#deposit(now);
    await this.#release(now);
    await this.#sample(now);
    const { makers } = this.#plan;
    const provider = homes[makers[0] ?? -1];
    if (market.isOpen && provider) {
      await market.note(keeper, "at the end");
      await market.withdraw(provider.owner, provider.name, makers.length > 1 ? 1n : 2n, now); // the market stays open
      await market.note(keeper, `after ${provider.name}`);
    }
    const cured = await this.#cure.conclude(chain, now);
    const end = await this.#parts.agreements.settle(cured, FINALITY);
    await this.#sample(end);
    for (const home of homes) home.liability = await pool.liabilityOf(home.site);
    return end;
  }

  async #deposit(now: number): Promise<void> {
    const { fleet, homes, pool } = this.#parts;
    const final = fleet.finalBatch(now);
    if (!final) return;
    const at = final.batch.periodEnd;
    for (const home of homes) {
      const charged = (home.greenChargeAt.get(at) ?? 0n) - (home.greenChargeAt.get(home.claimedTo) ?? 0n);
      if (charged <= 0n || this.#cure.concerns(home)) continue;
      if (!(await this.#claims(home, final))) continue;
      home.claimedTo = at;
      home.liability = await pool.liabilityOf(home.site);
    }
  }

  /** Deposits what a home charged; false where it is more than its battery takes: that waits for a later claim, or for ever. */
  async #claims(home: Participant, final: PostedBatch): Promise<boolean> {
    try {
      await this.#parts.pool.deposit(home.rights.greenCharge, this.#parts.fleet.proofOf(final, home.site));
      return true;
    } catch (error) {
      if (!(error instanceof ChargeAboveCyclesError)) throw error;
      home.heldBack += 1;
      return false;
    }
  }

  async #trade(period: number, now: number): Promise<void> {
    const { market } = this.#parts;
    const { opens, noon, evening } = this.#plan;
    if (period >= opens && (period <= noon || (period < evening && !market.isOpen))) await this.#provide(period, now);
    if (!market.isOpen) return;
    if (this.#ordered) await this.#orders.settle(now);
    if (period >= noon && period < evening && this.#sold === 0n) await this.#sell(now);
    else if (period < evening && this.#sold > 0n && !this.#ordered) await this.#order(now);
    if (period >= evening && !this.#bought) await this.#buyAndRetire(now);
  }

  /** Every maker brings what it holds to the market: the first opens it at the grid's price, the others add at the market's. */
  async #provide(period: number, now: number): Promise<void> {
    const { market, profile } = this.#parts;
    const { makers, seller } = this.#plan;
    const price = profile.prices[period] ?? 0n;
    if (!market.isOpen && price < LEAST_PRICE) return;
    for (const maker of makers) {
      if (maker === seller && market.isOpen) continue; // it keeps the rest to sell
      const { owner, name } = this.#home(maker);
      const held = await this.#balanceOf(maker);
      const energy = maker === seller ? held / 2n : held;
      if (energy >= LEAST_PROVISION) await market.provide(owner, name, energy, price, now);
    }
  }

  async #sell(now: number): Promise<void> {
    const { market } = this.#parts;
    const { seller } = this.#plan;
    const { owner, name } = this.#home(seller);
    const held = await this.#balanceOf(seller);
    const energy = min(held, (await market.holdings(owner)).energy / DEPTH);
    if (energy < LEAST_SALE) return;
    await market.sell(owner, name, energy, now);
    this.#sold = energy;
  }

  /** When the market has its price, neighbours trade past it, by orders. */
  async #order(now: number): Promise<void> {
    const { seller, consumer } = this.#plan;
    this.#ordered = await this.#orders.open(this.#home(seller), this.#home(consumer), this.#sold, now);
  }

  #home(i: number): Participant {
    const home = this.#parts.homes[i];
    if (!home) throw new RangeError(`there is no home ${i}`);
    return home;
  }

  #balanceOf(home: number): Promise<bigint> {
    return this.#parts.pool.balanceOf(this.#home(home).owner.account.address);
  }

  /**
   * The consumer needs as much as was sold, as far as it has consumed so much: what orders have not brought it already it buys of the market. It retires
   * that, and the seller's battery delivers it.
   */
  async #buyAndRetire(now: number): Promise<void> {
    const { fleet, market, pool } = this.#parts;
    const consumer = this.#home(this.#plan.consumer);
    const seller = this.#home(this.#plan.seller);
    const final = fleet.finalBatch(now);
    if (!final || this.#sold === 0n) return;
    const { events } = await consumer.owner.wattle.retirements.claimConsumptionSync({
      entitlement: consumer.rights.consumption,
      proof: fleet.proofOf(final, consumer.site),
    });
    const { credit, wh, from, to } = eventOf(events, "ConsumptionClaimed").args;
    const energy = min(wh * MICRO, this.#sold);
    if (energy === 0n) return;
    this.#bought = true;
    const ordered = await this.#orderedBy(consumer);
    if (ordered < energy) await market.buy(consumer.owner, consumer.name, energy - ordered, now);
    const retired = await pool.retire(consumer.owner, credit, energy, `Consumption of ${consumer.name}`);
    this.#retirements.push({ ...retired, who: consumer.name, consumption: wh, from, to });
    seller.toDeliver += retired.energy / MICRO;
  }

  /** What orders have brought a home, as it is worth now, µWh. */
  #orderedBy({ owner }: Participant): Promise<bigint> {
    const { ledger, pool } = this.#parts;
    const shares = ledger.netOf("orders", owner.account.address).shares;
    return owner.wattle.energyPool.readSharesToEnergy({ address: pool.address, shares });
  }

  /** Releases the liability of homes whose delivery a final leaf shows. */
  async #release(now: number): Promise<void> {
    const { fleet, homes, pool } = this.#parts;
    const final = fleet.finalBatch(now);
    if (!final) return;
    for (const home of homes) {
      if (home.deliveredAt === undefined || home.toDeliver > 0n || final.batch.periodEnd < home.deliveredAt) continue;
      if ((await pool.headroom()) === 0n) continue;
      await pool.release(fleet.proofOf(final, home.site));
      home.deliveredAt = undefined;
      home.liability = await pool.liabilityOf(home.site);
    }
  }

  async #sample(time: number): Promise<void> {
    const { keeper, pool } = this.#parts;
    const { address } = pool;
    const [live, index] = await Promise.all([
      keeper.wattle.energyPool.readTotalSupply({ address }),
      keeper.wattle.energyPool.readIndex({ address }),
    ]);
    this.#samples.push({ time, live, index });
  }

  /** Every home's green charge as its meter read it. */
  #books(): GreenChargeAccount[] {
    return this.#parts.homes.map(({ state, greenChargeAt, claimedTo }) => ({
      entry: 0n,
      start: 0n,
      pointer: greenChargeAt.get(claimedTo) ?? 0n,
      closing: state.registers.greenCharge,
      share: BigInt(POOL_SHARE),
    }));
  }

  /** Compares what everybody holds with what was moved. */
  #balance(): Promise<HoldersIdentity> {
    const { homes, keeper, ledger, parties, pool, suite } = this.#parts;
    const accounts = [
      ...homes.map(({ name, owner }) => ({ name, account: owner.account.address })),
      { name: "keeper", account: keeper.account.address },
      { name: "market", account: suite.addressOf("DissipativeAMM") },
      { name: "stakes", account: suite.addressOf("Collateral") },
      ...parties,
      { name: "price index", account: suite.addressOf("PriceIndex") },
      { name: "agreements", account: suite.addressOf("PowerAgreements"), passesOn: true },
      { name: "order book", account: suite.addressOf("OrderBook"), passesOn: true },
    ];
    return ledger.balance({ reader: keeper, suite, token: pool.address, accounts });
  }

  /** Everything that was played, and both identities at the chain's present block. @param end Its time. */
  async figures(end: number): Promise<Omit<Day, "accounts">> {
    const { keeper: _, accreditor: __, parties: ___, ...parts } = this.#parts;
    return {
      ...parts,
      orders: this.#orders,
      exports: this.#exports,
      exportIdentity: await this.#exports.identity(),
      retirements: this.#retirements,
      samples: this.#samples,
      cure: this.#cure.steps,
      identity: await parts.pool.identity(this.#books(), end),
      holders: await this.#balance(),
    };
  }
}
