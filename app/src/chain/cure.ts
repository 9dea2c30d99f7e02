import { addressOf, type LeafProof, NoShortfallError, toEnergyDown, unpackFlows } from "@wattle/sdk";
import { min } from "../bigints.ts";
import type { Participant } from "./day.ts";
import { eventOf } from "./events.ts";
import type { Fleet, PostedBatch } from "./fleet.ts";
import type { Ledger } from "./ledger.ts";
import type { LocalChain, Wallet } from "./local.ts";
import type { Market } from "./market.ts";
import { AUCTION_TIME, CURE_TIME, type Pool } from "./pool.ts";

/** What stands behind a pool's tokens by its sites' newest final readings, and what is claimed of it, µWh. */
export interface Solvency {
  /** What stores hold, of each no more than its site owes. */
  readonly stored: bigint;
  /** What tokens and locked shares are worth. */
  readonly claimed: bigint;
}

/** A step from a theft to its cure. */
export interface CureStep {
  readonly time: number;
  readonly what:
    | "steals"
    | "proves it short"
    | "loses locked shares"
    | "is rewarded"
    | "sells to the auction"
    | "lose by haircut";
  readonly who: string;
  /** µWh. */
  readonly energy: bigint;
  /** What somebody gets for it out of the stake, quote base units. */
  readonly paid: bigint;
  readonly solvency: Solvency;
}

interface Parts {
  readonly homes: readonly Participant[];
  readonly fleet: Fleet;
  readonly pool: Pool;
  readonly market: Market;
  readonly ledger: Ledger;
  readonly keeper: Wallet;
}

/** The keeper's watch over stores that do not hold what their sites owe, and what follows: the cure of a shortfall. */
export class Cure {
  readonly steps: CureStep[] = [];
  readonly #parts: Parts;
  #open: { readonly home: Participant; readonly provedAt: number } | undefined;
  /** The newest batch that was final when leaves were last looked at. */
  #final: PostedBatch | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether a home's shortfall is open: it cannot deposit until it is cured. */
  concerns(home: Participant): boolean {
    return this.#open?.home === home;
  }

  /** Compares what homes owe with what the newest final leaves show, and proves what is missing. */
  async watch(now: number): Promise<void> {
    const { homes, fleet } = this.#parts;
    this.#final = fleet.finalBatch(now);
    for (const home of homes) if (!this.concerns(home) && (await this.#isShort(home))) await this.#prove(home, now);
  }

  /**
   * At the day's end the last reading says how much is missing. Then the operator's own time passes, its locked shares burn, and its stake buys
   * kWh at auction: what homes hold, and for what they lack, what the market sells.
   * @returns Unix seconds at which it is over; `now` without a shortfall.
   */
  async conclude(chain: LocalChain, now: number): Promise<number> {
    await this.watch(now);
    if (!this.#open) return now;
    const { home, provedAt } = this.#open;
    if (provedAt < now && (await this.#isShort(home))) await this.#prove(home, now);
    const enforced = Math.max(now, provedAt + CURE_TIME);
    await chain.at(enforced);
    await this.#enforce(home, enforced);
    // Half-way, when it pays more than the market does.
    const sold = enforced + AUCTION_TIME / 2;
    await chain.at(sold);
    await this.#auction(home, sold);
    await this.#note({ time: sold, what: "lose by haircut", who: "holders", energy: this.#parts.pool.lost });
    return sold;
  }

  /** Whether a home owes more than its last final leaf covers, what it has delivered taken off. */
  async #isShort(home: Participant): Promise<boolean> {
    const { liability, covered } = await this.#standing(home);
    if (covered >= liability) return false;
    const { pool, keeper } = this.#parts;
    try {
      await keeper.wattle.collateral.proveShortfall.simulate({ pool: pool.address, proof: this.#proofOf(home) });
      return true;
    } catch (error) {
      if (error instanceof NoShortfallError) return false;
      throw error;
    }
  }

  async #prove(home: Participant, time: number): Promise<void> {
    const { pool, keeper } = this.#parts;
    const { receipt, events } = await keeper.wattle.collateral.proveShortfallSync({
      pool: pool.address,
      proof: this.#proofOf(home),
    });
    await pool.record(receipt.logs);
    const { shortfall } = eventOf(events, "ShortfallProved").args;
    this.#open ??= { home, provedAt: time };
    await this.#note({ time, what: "steals", who: home.name, energy: home.stolen });
    await this.#note({ time, what: "proves it short", who: "keeper", energy: await this.#worth(shortfall) });
  }

  /** The prover is paid, and the operator's locked shares pay what they can. */
  async #enforce(home: Participant, time: number): Promise<void> {
    const { pool, keeper } = this.#parts;
    const { collateral } = keeper.wattle;
    const before = await this.#short(home);
    const { receipt, events } = await collateral.enforceSync({ pool: pool.address, site: home.site });
    await pool.record(receipt.logs);
    const { left, reward } = eventOf(events, "CureEnforced").args;
    if (reward > 0n) await collateral.collectSync({ token: pool.policy.stakeToken, to: keeper.account.address });
    this.#pay(keeper, reward);
    const energy = await this.#worth(before - left);
    await this.#note({ time, what: "loses locked shares", who: home.name, energy });
    await this.#note({ time, what: "is rewarded", who: "keeper", energy: 0n, paid: reward });
  }

  async #auction(home: Participant, time: number): Promise<void> {
    const { homes, pool, market, keeper } = this.#parts;
    const sellers = await Promise.all(
      homes
        .filter((each) => each !== home)
        .map(async ({ name, owner }) => ({ name, owner, held: await pool.balanceOf(owner.account.address) })),
    );
    for (const { name, owner, held } of sellers.sort((a, b) => Number(b.held - a.held)))
      if (held > 0n && (await this.#short(home)) > 0n) await this.#fill(home, owner, name, time);
    const missing = await this.#short(home);
    if (missing === 0n || !market.isOpen) return;
    const { energy } = await market.holdings(keeper);
    await market.buy(keeper, "keeper", min((await this.#worth(missing)) + 1n, energy / 2n), time);
    await this.#fill(home, keeper, "keeper", time);
  }

  /** Sells an auction as much as it takes of what an account holds. */
  async #fill(home: Participant, seller: Wallet, who: string, time: number): Promise<void> {
    const { pool } = this.#parts;
    const { address } = pool;
    const { collateral, energyPool } = seller.wattle;
    const all = 2n ** 256n - 1n;
    const offer = { pool: address, site: home.site, shares: all, to: seller.account.address };
    const { paid: quoted } = await collateral.fill.simulate({ ...offer, minPayment: 0n });
    const { receipt, events } = await collateral.fillSync({ ...offer, minPayment: quoted });
    await pool.record(receipt.logs);
    const { shares, paid } = eventOf(events, "AuctionFilled").args;
    this.#pay(seller, paid);
    // Token shares, which haircuts make worth less than store shares.
    const energy = await energyPool.readSharesToEnergy({ address, shares });
    await this.#note({ time, what: "sells to the auction", who, energy, paid });
  }

  /** Writes into the ledger what the stake paid somebody. */
  #pay({ account, wattle }: Wallet, quote: bigint): void {
    const from = addressOf(wattle.deployment, "Collateral");
    this.#parts.ledger.move("collateral", { from, to: account.address, quote });
  }

  #short({ site }: Participant): Promise<bigint> {
    const { pool, keeper } = this.#parts;
    return keeper.wattle.collateral.readShortOf({ pool: pool.address, site });
  }

  #proofOf({ site }: Participant): LeafProof {
    if (!this.#final) throw new Error("no batch is final");
    return this.#parts.fleet.proofOf(this.#final, site);
  }

  /** What a home owes and what its last final leaf covers, store shares. */
  async #standing({ site, home }: Participant): Promise<{ liability: bigint; covered: bigint }> {
    const { fleet, pool, keeper } = this.#parts;
    const { address } = pool;
    const { energyPool } = keeper.wattle;
    const { liability, writtenOff } = await energyPool.readAccountOf({ address, site });
    if (!this.#final || liability === 0n) return { liability: 0n, covered: 0n };
    const { flows, readAt } = fleet.proofOf(this.#final, site).leaf;
    const { stateOfCharge } = unpackFlows(flows);
    const { storageWh } = home;
    const covered = await energyPool.readCoveredBy({ address, stateOfCharge, storageWh, readAt });
    return { liability: liability - writtenOff, covered };
  }

  async #note(step: Omit<CureStep, "solvency" | "paid"> & { readonly paid?: bigint }): Promise<void> {
    const { homes, pool, keeper } = this.#parts;
    const { address } = pool;
    const { energyPool } = keeper.wattle;
    let stored = 0n;
    for (const home of homes) {
      const { liability, covered } = await this.#standing(home);
      stored += min(covered, liability);
    }
    const claims = await energyPool.readClaims({ address });
    const claimed = await energyPool.readSharesToEnergy({ address, shares: claims });
    this.steps.push({ paid: 0n, ...step, solvency: { stored: await this.#worth(stored), claimed } });
  }

  /** What store shares are worth now, µWh. */
  async #worth(shares: bigint): Promise<bigint> {
    const { pool, keeper } = this.#parts;
    return toEnergyDown(shares, await keeper.wattle.energyPool.readStoreIndex({ address: pool.address }));
  }
}
