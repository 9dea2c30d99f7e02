import { meterOracleDomain } from "@wattle/sdk";
import type { Account, HDAccount } from "viem";
import { type LoadProfile, PERIOD, PERIODS_A_DAY } from "../data/index.ts";
import type { HomeFlows } from "../home/manager.ts";
import type { BalanceIdentity, GreenChargeAccount } from "../identity/identity.ts";
import type { Progress } from "../progress.ts";
import { type MeteredHome, meterOf, readMeter, runHome, type SignedReading } from "./devices.ts";
import { enrolSite, grantRights, joinFleet, type SiteRights } from "./enrolment.ts";
import { Fleet } from "./fleet.ts";
import { type LocalChain, type Wallet, walletOf } from "./local.ts";
import { Market } from "./market.ts";
import { type Plan, planOf } from "./plan.ts";
import { Pool } from "./pool.ts";
import { ANSWER_WINDOW, CHALLENGE_WINDOW, deploySuite, type Suite } from "./suite.ts";

const MICRO = 1_000_000n;
/** Seconds before the day in which the chain begins and the homes are registered. */
export const PREPARATION = 3600;
/** Seconds after a period's end at which its batch is posted. */
const LATENCY = 60;
const FINALITY = CHALLENGE_WINDOW + ANSWER_WINDOW;
/** The pool's share of a home's green charge, basis points: the rest is the home's own. */
export const POOL_SHARE = 8000;
/** Deposits are made every so many periods. */
const DEPOSIT_EVERY = 4;
/** What a market needs to open, or a home to sell, µWh. */
const WORTHWHILE = 100_000_000n;
/** What every home has to spend, quote base units. */
const PURSE = 1_000_000_000n;

/** Accounts of the chain by what they do. */
const ROLES = { keeper: 1, accreditor: 2, attesters: 3, owners: 8 } as const;
const ATTESTERS = 5;
const THRESHOLD = 3;

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
  readonly plan: Plan;
  readonly suite: Suite;
  readonly homes: readonly Participant[];
  readonly fleet: Fleet;
  readonly pool: Pool;
  readonly market: Market;
  readonly retirements: readonly Retirement[];
  readonly samples: readonly Sample[];
  readonly identity: BalanceIdentity;
  readonly accounts: readonly { readonly role: string; readonly account: HDAccount }[];
}

/** Plays a day of homes on a fresh chain: registration, readings, batches, deposits, trades, retirement, release. */
export async function playDay(chain: LocalChain, profile: LoadProfile, progress: Progress): Promise<Day> {
  const { start } = profile;
  progress.step("Deploying the suite");
  const suite = await deploySuite(chain);
  const wallet = (account: Account) => walletOf(chain, suite.deployment, account);
  const keeper = wallet(chain.account(ROLES.keeper));
  const accreditor = chain.account(ROLES.accreditor);
  const attesters = Array.from({ length: ATTESTERS }, (_, i) => chain.account(ROLES.attesters + i));
  const domain = meterOracleDomain({ chainId: suite.deployment.chainId, address: suite.addressOf("MeterOracle") });

  progress.step("Registering the homes");
  const fleet = await Fleet.open(keeper, domain, attesters, THRESHOLD);
  const least = (values: bigint[]) => values.sort((a, b) => Number(a - b))[0] ?? 0n;
  const pool = await Pool.create({
    keeper,
    zone: profile.zone,
    from: start,
    to: start + PERIODS_A_DAY * PERIOD,
    quote: suite.quote,
    accreditor: accreditor.address,
    fleet,
    efficiencies: {
      charge: least(profile.homes.map(({ chargeEfficiency }) => chargeEfficiency)),
      discharge: least(profile.homes.map(({ dischargeEfficiency }) => dischargeEfficiency)),
    },
  });
  const market = new Market(pool.address, suite.quote);
  const enrolled: (MeteredHome & { name: string; site: bigint; owner: Wallet; stake: bigint })[] = [];
  for (const [i, home] of profile.homes.entries()) {
    const owner = wallet(chain.account(ROLES.owners + i));
    const metered = meterOf(home, i);
    const registry = suite.addressOf("SiteRegistry");
    const now = start - PREPARATION;
    const site = await enrolSite({
      home,
      zone: profile.zone,
      device: metered.device,
      owner,
      accreditor,
      registry,
      now,
    });
    await owner.wattle.siteRegistry.setApprovalForAllSync({ operator: keeper.account.address, isApproved: true });
    await suite.fund(owner.account, PURSE, [pool.address, suite.addressOf("DissipativeAMM")]);
    await suite.approve(owner.account, pool.address, suite.addressOf("DissipativeAMM"));
    const stake = await pool.stake(owner, site, home.storageWh);
    enrolled.push({ ...metered, name: home.name, site, owner, stake });
    progress.at(i + 1, profile.homes.length);
  }

  // Readings at midnight open the fleet's registers; entitlements begin with them.
  await chain.at(start);
  const homes: Participant[] = [];
  for (const home of enrolled) {
    const opening = await readMeter(home, home.site, start, domain);
    const owner = home.owner.account as HDAccount;
    await joinFleet({ site: home.site, fleet: fleet.id, owner, operator: keeper, opening, domain, now: start });
    fleet.enter(opening);
    const rights = await grantRights(
      home.owner,
      home.site,
      pool.address,
      suite.addressOf("Retirements"),
      start,
      POOL_SHARE,
    );
    homes.push({
      ...home,
      rights,
      greenChargeAt: new Map([[start, 0n]]),
      flows: [],
      claimedTo: start,
      liability: 0n,
      toDeliver: 0n,
      deliveredAt: undefined,
    });
  }

  const day = new DayInPlay({ profile, suite, homes, fleet, pool, market, keeper });
  progress.step("Replaying the day");
  for (let period = 0; period < PERIODS_A_DAY; period++) {
    const end = start + (period + 1) * PERIOD;
    await day.read(period, end);
    await chain.at(end + LATENCY);
    await day.settle(period, end + LATENCY);
    progress.at(period + 1, PERIODS_A_DAY);
  }
  progress.step("Waiting for the last batches");
  const last = fleet.latest?.finalAt ?? start;
  await chain.at(last);
  await day.close(last);
  progress.end();

  const accounts = [
    { role: "deployer", account: chain.account(0) },
    { role: "keeper and fleet operator", account: chain.account(ROLES.keeper) },
    ...homes.map(({ name, owner }) => ({ role: `owner of ${name}`, account: owner.account as HDAccount })),
  ];
  return { ...day.figures(await pool.identity(day.books(), last)), accounts };
}

type Parts = Pick<Day, "profile" | "suite" | "homes" | "fleet" | "pool" | "market"> & { readonly keeper: Wallet };

/** The running day: homes, keeper and market side by side. */
class DayInPlay {
  readonly #parts: Parts;
  readonly #plan: Plan;
  readonly #retirements: Retirement[] = [];
  readonly #samples: Sample[] = [];
  #readings: readonly SignedReading[] = [];
  #sold = 0n;
  #bought = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#plan = planOf(parts.profile);
  }

  /** Runs the homes through a period, reads their meters, and keeps the signed readings for the batch. */
  async read(period: number, end: number): Promise<void> {
    const { homes, fleet, pool } = this.#parts;
    const readings: SignedReading[] = [];
    for (const home of homes) {
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
    await this.#trade(period, now);
    if (period >= evening) await this.#release(now);
    if (period % 16 === 15) await this.#sample(now);
  }

  /** The last deposits and releases, when the day's last batch is final. */
  async close(now: number): Promise<void> {
    await this.#deposit(now);
    await this.#release(now);
    await this.#sample(now);
    const { homes, pool } = this.#parts;
    for (const home of homes) home.liability = await pool.liabilityOf(home.site);
  }

  async #deposit(now: number): Promise<void> {
    const { fleet, homes, pool } = this.#parts;
    const final = fleet.finalBatch(now);
    if (!final) return;
    const at = final.batch.periodEnd;
    for (const home of homes) {
      const charged = (home.greenChargeAt.get(at) ?? 0n) - (home.greenChargeAt.get(home.claimedTo) ?? 0n);
      if (charged <= 0n) continue;
      await pool.deposit(home.rights.greenCharge, fleet.proofOf(final, home.site));
      home.claimedTo = at;
      home.liability = await pool.liabilityOf(home.site);
    }
  }

  async #trade(period: number, now: number): Promise<void> {
    const { homes, market, pool, profile } = this.#parts;
    const { seller, makers, consumer, opens, noon, evening } = this.#plan;
    const home = (i: number) => homes[i] as Participant;
    const balance = (i: number) => pool.balanceOf(home(i).owner.account.address);
    if (period >= opens && period < evening && market.trades.length === 0) {
      const balances = await Promise.all(makers.map(balance));
      if (balances.every((energy) => energy >= WORTHWHILE)) {
        const price = profile.prices[period] ?? 0n;
        for (const [n, maker] of makers.entries()) {
          const energy = maker === seller ? (balances[n] ?? 0n) / 2n : (balances[n] ?? 0n);
          await market.provide(home(maker).owner, home(maker).name, energy, price, now);
        }
      }
    }
    if (market.trades.length > 0 && period >= noon && period < evening && this.#sold === 0n) {
      const energy = ((await balance(seller)) * 6n) / 10n;
      if (energy >= WORTHWHILE) {
        await market.sell(home(seller).owner, home(seller).name, energy, now);
        this.#sold = energy;
      }
    }
    if (market.trades.length > 0 && period >= evening && !this.#bought)
      await this.#buyAndRetire(home(consumer), home(seller), now);
  }

  /** The consumer buys as much as was sold, as far as it has consumed so much, and retires it; the seller's battery delivers it. */
  async #buyAndRetire(consumer: Participant, seller: Participant, now: number): Promise<void> {
    const { fleet, keeper, market, pool } = this.#parts;
    const final = fleet.finalBatch(now);
    if (!final || this.#sold === 0n) return;
    const { events } = await keeper.wattle.retirements.claimConsumptionSync({
      entitlement: consumer.rights.consumption,
      proof: fleet.proofOf(final, consumer.site),
    });
    const claimed = events.find(({ eventName }) => eventName === "ConsumptionClaimed");
    if (claimed?.eventName !== "ConsumptionClaimed") throw new Error("no consumption was claimed");
    const { credit, wh, from, to } = claimed.args;
    const energy = wh * MICRO < this.#sold ? wh * MICRO : this.#sold;
    if (energy === 0n) return;
    this.#bought = true;
    await market.buy(consumer.owner, consumer.name, energy, now);
    const retired = await pool.retire(consumer.owner, credit, energy, `Consumption of ${consumer.name}`);
    this.#retirements.push({ ...retired, who: consumer.name, consumption: wh, from, to });
    seller.toDeliver += retired.energy / MICRO;
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
  books(): GreenChargeAccount[] {
    return this.#parts.homes.map(({ state, greenChargeAt, claimedTo }) => ({
      entry: 0n,
      start: 0n,
      pointer: greenChargeAt.get(claimedTo) ?? 0n,
      closing: state.registers.greenCharge,
      share: BigInt(POOL_SHARE),
    }));
  }

  figures(identity: BalanceIdentity): Omit<Day, "accounts"> {
    const { keeper: _, ...parts } = this.#parts;
    return { ...parts, plan: this.#plan, retirements: this.#retirements, samples: this.#samples, identity };
  }
}
