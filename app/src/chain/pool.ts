import { actions, exponentAt, indexAt, type LeafProof, type Policy, quorumId, technology, zoneOf } from "@wattle/sdk";
import type { Address, Log } from "viem";
import { getBlock } from "viem/actions";
import { LITHIUM_ION_DECAY_RATE } from "../home/battery.ts";
import type { BalanceIdentity, GreenChargeAccount, JournalEvent } from "../identity/identity.ts";
import { balanceIdentity } from "../identity/identity.ts";
import { eventOf } from "./events.ts";
import type { Fleet } from "./fleet.ts";
import type { Wallet } from "./local.ts";

const WAD = 10n ** 18n;
const MILLION = 1_000_000n;
/** Money per kWh that a missing kWh costs its operator, 1e-6 USD, and the multiple of it that is staked. */
const PENALTY_PRICE = 1_000_000n;
const STAKE_FACTOR = (3n * WAD) / 2n;
/** θ: share of a store that may be pledged. */
const PLEDGE = (95n * WAD) / 100n;
/** Oldest reading that may be deposited, seconds. */
const MAX_AGE = 7200;

/** A deposit as its event tells it. */
export interface Deposit {
  readonly site: bigint;
  readonly wh: bigint;
  readonly minted: bigint;
  readonly expired: bigint;
  readonly to: number;
}

/** A storage pool with the journal of its tokens. */
export class Pool {
  readonly address: Address;
  readonly policy: Policy;
  readonly deposits: Deposit[] = [];
  readonly releases: { readonly site: bigint; readonly energy: bigint }[] = [];
  readonly #keeper: Wallet;
  readonly #journal: JournalEvent[] = [];
  /** Unix seconds from which it dissipates. */
  readonly #born: number;

  private constructor(address: Address, policy: Policy, keeper: Wallet, born: number) {
    this.#born = born;
    this.address = address;
    this.policy = policy;
    this.#keeper = keeper;
  }

  /**
   * Creates the pool of a day's production: sites of one zone with PV and battery, one accreditor, one attester set.
   * @param efficiencies The least of its homes' charge and discharge efficiencies, millionths.
   */
  static async create(parameters: {
    readonly keeper: Wallet;
    readonly zone: string;
    readonly from: number;
    readonly to: number;
    readonly quote: Address;
    readonly accreditor: Address;
    readonly fleet: Fleet;
    readonly efficiencies: { readonly charge: bigint; readonly discharge: bigint };
  }): Promise<Pool> {
    const { keeper, zone, from, to, quote, accreditor, fleet, efficiencies } = parameters;
    const policy: Policy = {
      zone: zoneOf(zone),
      technologies: technology.pv | technology.battery,
      vintageStart: from,
      vintageEnd: to,
      decayRate: LITHIUM_ION_DECAY_RATE,
      maxDecayRate: 10n * LITHIUM_ION_DECAY_RATE,
      roundTrip: efficiencies.charge * efficiencies.discharge * MILLION,
      dischargeEfficiency: efficiencies.discharge * (WAD / MILLION),
      pledge: PLEDGE,
      maxAge: MAX_AGE,
      cap: 10n ** 15n,
      stakeToken: quote,
      penaltyPrice: PENALTY_PRICE,
      stakeFactor: STAKE_FACTOR,
      guardian: keeper.account.address,
      accreditors: [accreditor],
      quorums: [quorumId(fleet.quorum)],
    };
    const { events, receipt } = await keeper.wattle.energyPoolFactory.createPoolSync({ policy });
    const { pool } = eventOf(events, "PoolCreated").args;
    const { timestamp } = await getBlock(keeper, { blockNumber: receipt.blockNumber });
    return new Pool(pool, policy, keeper, Number(timestamp));
  }

  /** Stakes for the most that a home can owe, its whole store: the contract asks for stake before it mints. */
  async stake(owner: Wallet, site: bigint, storageWh: number): Promise<bigint> {
    const amount = (BigInt(storageWh) * PENALTY_PRICE * STAKE_FACTOR) / (1000n * WAD);
    await owner.wattle.energyPool.stakeSync({ address: this.address, site, amount });
    return amount;
  }

  /** Deposits a site's green charge up to a final leaf; the keeper is the owner's operator. */
  async deposit(entitlement: bigint, proof: LeafProof): Promise<Deposit> {
    const { receipt } = await this.#keeper.wattle.energyPool.depositSync({ address: this.address, entitlement, proof });
    await this.record(receipt.logs);
    return this.deposits.at(-1) as Deposit;
  }

  /** Releases a site's liability by what it discharged, as a final leaf shows. */
  async release(proof: LeafProof): Promise<bigint> {
    const { receipt } = await this.#keeper.wattle.energyPool.releaseSync({ address: this.address, proof });
    await this.record(receipt.logs);
    return this.releases.at(-1)?.energy ?? 0n;
  }

  /** Burns `energy` of a holder's tokens against a credit of its consumption. */
  async retire(
    holder: Wallet,
    credit: bigint,
    energy: bigint,
    reason: string,
  ): Promise<{ certificate: bigint; energy: bigint }> {
    const { receipt, events } = await holder.wattle.retirements.retireSync({
      pool: this.address,
      credit,
      energy,
      beneficiary: holder.account.address,
      reason,
    });
    await this.record(receipt.logs);
    const { certificate } = eventOf(events, "CertificateIssued").args;
    if (!(await holder.wattle.retirements.readVerify({ certificate })))
      throw new Error(`certificate ${certificate.id} does not verify`);
    return { certificate: certificate.id, energy: certificate.energy };
  }

  /** Writes a transaction's events of this pool into the journal. */
  async record(logs: readonly Log[]): Promise<void> {
    const own = logs.filter(({ address }) => address.toLowerCase() === this.address.toLowerCase());
    for (const event of actions.energyPool.extractEvents(own)) {
      const { blockNumber } = event;
      const at = async () => {
        const { timestamp } = await getBlock(this.#keeper, { blockNumber });
        return { time: Number(timestamp), index: this.#indexAt(Number(timestamp)) };
      };
      if (event.eventName === "Deposited") {
        const { site, wh, minted, shares, expired, to } = event.args;
        this.deposits.push({ site, wh, minted, expired, to });
        this.#journal.push({ kind: "deposit", ...(await at()), wh, energy: minted, shares, expired });
      } else if (event.eventName === "Retired") {
        const { energy, shares } = event.args;
        this.#journal.push({ kind: "retirement", ...(await at()), energy, shares });
      } else if (event.eventName === "BoughtBack") {
        const { energy, shares } = event.args;
        this.#journal.push({ kind: "buyBack", ...(await at()), energy, shares });
      } else if (event.eventName === "Released") {
        this.releases.push({ site: event.args.site, energy: event.args.energy });
      }
    }
  }

  /** The index by λ and the time alone: what the token says is checked against it, not taken. */
  #indexAt(time: number): bigint {
    return indexAt(exponentAt({ exponent: 0n, rate: this.policy.decayRate, since: this.#born }, time));
  }

  liabilityOf(site: bigint): Promise<bigint> {
    return this.#keeper.wattle.energyPool.readLiabilityOf({ address: this.address, site });
  }

  balanceOf(account: Address): Promise<bigint> {
    return this.#keeper.wattle.energyPool.readBalanceOf({ address: this.address, account });
  }

  /** Energy that releases may take: Σ liability − supply, µWh. */
  async headroom(): Promise<bigint> {
    const address = this.address;
    const { energyPool } = this.#keeper.wattle;
    const [owed, supply] = await Promise.all([
      energyPool.readTotalLiability({ address }),
      energyPool.readTotalShares({ address }),
    ]);
    return owed > supply ? energyPool.readSharesToEnergy({ address, shares: owed - supply }) : 0n;
  }

  /** The balance identity at the chain's present block. */
  async identity(sites: readonly GreenChargeAccount[], time: number): Promise<BalanceIdentity> {
    const address = this.address;
    const { energyPool } = this.#keeper.wattle;
    const [supply, shares] = await Promise.all([
      energyPool.readTotalSupply({ address }),
      energyPool.readTotalShares({ address }),
    ]);
    return balanceIdentity({
      roundTrip: this.policy.roundTrip,
      sites,
      journal: this.#journal,
      closing: { time, index: this.#indexAt(time), supply, shares },
    });
  }
}
