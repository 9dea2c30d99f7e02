import {
  actions,
  addressOf,
  exponentAt,
  indexAt,
  type LeafProof,
  type Policy,
  quorumId,
  technology,
  toEnergyDown,
  tokenIndex,
  zoneOf,
} from "@wattle/sdk";
import { type Address, isAddressEqual, type Log, zeroAddress } from "viem";
import { getBlock } from "viem/actions";
import { LITHIUM_ION_DECAY_RATE } from "../home/battery.ts";
import type { BalanceIdentity, GreenChargeAccount, JournalEvent } from "../identity/identity.ts";
import { balanceIdentity } from "../identity/identity.ts";
import { eventOf } from "./events.ts";
import type { Fleet } from "./fleet.ts";
import type { Ledger } from "./ledger.ts";
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
const HOUR = 3600;
const DAY = 24 * HOUR;
/** How long a carried reading counts as the state of charge, seconds. */
const MAX_SILENCE = 30 * DAY;
/** What of a deposit stays locked, and what of a shortfall at the penalty price whoever proves it earns. */
const LOCKED_SHARE = WAD / 10n;
const PROOF_REWARD = WAD / 20n;
/** The auction of a stake begins at a quarter of the penalty price. */
const AUCTION_START = WAD / 4n;
/** Windows of a cure, seconds: the operator's own, the auction's, and that of a haircut above 5 % a day. */
export const CURE_TIME = DAY;
export const AUCTION_TIME = 6 * HOUR;
const HAIRCUT_DELAY = 2 * DAY;
/** Covers finality, the windows of a cure and the oldest reading, 3.4 days in all. */
const UNBONDING_TIME = 4 * DAY;

/** A deposit as its event tells it. */
export interface Deposit {
  readonly site: bigint;
  readonly wh: bigint;
  /** µWh; of it the part that stays locked. */
  readonly minted: bigint;
  readonly locked: bigint;
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
  readonly #ledger: Ledger;
  readonly #journal: JournalEvent[] = [];
  /** Unix seconds from which it dissipates. */
  readonly #born: number;
  /** What haircuts have left of every share, WAD. */
  #kept = WAD;
  /** What they took off the holders, µWh. */
  lost = 0n;

  private constructor(address: Address, policy: Policy, keeper: Wallet, ledger: Ledger, born: number) {
    this.#born = born;
    this.#ledger = ledger;
    this.address = address;
    this.policy = policy;
    this.#keeper = keeper;
  }

  /**
   * Creates the pool of a day's production: sites of one zone with PV and battery, one accreditor, one attester set.
   * @param efficiencies The least of its homes' charge and discharge efficiencies, millionths. @param largestWh The largest of their stores: while all
   * owe less than two of it, one may owe more than half.
   */
  static async create(parameters: {
    readonly keeper: Wallet;
    readonly ledger: Ledger;
    readonly zone: string;
    readonly from: number;
    readonly to: number;
    readonly quote: Address;
    readonly accreditor: Address;
    readonly fleet: Fleet;
    readonly efficiencies: { readonly charge: bigint; readonly discharge: bigint };
    readonly largestWh: number;
  }): Promise<Pool> {
    const { keeper, ledger, zone, from, to, quote, accreditor, fleet, efficiencies, largestWh } = parameters;
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
      maxSilence: MAX_SILENCE,
      cap: 10n ** 15n,
      concentration: WAD / 2n,
      concentrationFloor: 2n * BigInt(largestWh) * MILLION,
      stakeToken: quote,
      penaltyPrice: PENALTY_PRICE,
      stakeFactor: STAKE_FACTOR,
      lockedShare: LOCKED_SHARE,
      proofReward: PROOF_REWARD,
      auctionStart: AUCTION_START,
      auctionTime: AUCTION_TIME,
      cureTime: CURE_TIME,
      haircutDelay: HAIRCUT_DELAY,
      unbondingTime: UNBONDING_TIME,
      depositFee: 0n,
      feeRecipient: zeroAddress,
      guardian: keeper.account.address,
      accreditors: [accreditor],
      quorums: [quorumId(fleet.quorum)],
    };
    const { events, receipt } = await keeper.wattle.energyPoolFactory.createPoolSync({ policy });
    const { pool } = eventOf(events, "PoolCreated").args;
    const { timestamp } = await getBlock(keeper, { blockNumber: receipt.blockNumber });
    return new Pool(pool, policy, keeper, ledger, Number(timestamp));
  }

  /** Stakes for the most that a home can owe, its whole store: the contract asks for stake before it mints. */
  async stake(owner: Wallet, site: bigint, storageWh: number): Promise<bigint> {
    const amount = (BigInt(storageWh) * PENALTY_PRICE * STAKE_FACTOR) / (1000n * WAD);
    const { collateral } = owner.wattle;
    await collateral.stakeSync({ pool: this.address, site, amount });
    const to = addressOf(owner.wattle.deployment, "Collateral");
    this.#ledger.move("collateral", { from: owner.account.address, to, quote: amount });
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
    const own = logs.filter(({ address }) => isAddressEqual(address, this.address));
    for (const event of actions.energyPool.extractEvents(own)) {
      const { blockNumber } = event;
      const at = async () => {
        const { timestamp } = await getBlock(this.#keeper, { blockNumber });
        return { time: Number(timestamp), index: this.indexAt(Number(timestamp)) };
      };
      if (event.eventName === "Deposited") {
        const { site, owner, receipt } = event.args;
        const { wh, minted, shares, expired, until } = receipt;
        this.#ledger.move("pool", { to: owner, shares: shares - receipt.locked });
        const { time, index } = await at();
        const locked = toEnergyDown(receipt.locked, index);
        this.deposits.push({ site, wh, minted, locked, expired, to: until });
        this.#journal.push({ kind: "deposit", time, index, wh, energy: minted, shares, expired });
      } else if (event.eventName === "Retired") {
        const { account, energy, shares } = event.args;
        this.#ledger.move("pool", { from: account, shares });
        this.#journal.push({ kind: "retirement", ...(await at()), energy, shares });
      } else if (event.eventName === "BoughtBack") {
        const { account, energy, shares } = event.args;
        this.#ledger.move("pool", { from: account, shares });
        this.#journal.push({ kind: "buyBack", ...(await at()), energy, shares });
      } else if (event.eventName === "Surrendered") {
        const { account, energy, shares } = event.args;
        this.#ledger.move("pool", { from: account, shares });
        this.#journal.push({ kind: "surrender", ...(await at()), energy, shares });
      } else if (event.eventName === "LockedBurned") {
        const { shares } = event.args;
        this.#journal.push({ kind: "lockedBurn", ...(await at()), shares });
      } else if (event.eventName === "HaircutTaken") {
        const { time, index } = await at();
        const before = index;
        this.#kept = event.args.kept;
        this.#journal.push({ kind: "haircut", time, before, index: this.indexAt(time) });
      } else if (event.eventName === "WrittenOff") {
        this.lost += event.args.energy;
      } else if (event.eventName === "Released") {
        this.releases.push({ site: event.args.site, energy: event.args.energy });
      }
    }
  }

  /** The index by λ, haircuts and the time alone: what the token says is checked against it, not taken. */
  indexAt(time: number): bigint {
    const store = indexAt(exponentAt({ exponent: 0n, rate: this.policy.decayRate, since: this.#born }, time));
    return tokenIndex(store, this.#kept);
  }

  liabilityOf(site: bigint): Promise<bigint> {
    return this.#keeper.wattle.energyPool.readLiabilityOf({ address: this.address, site });
  }

  balanceOf(account: Address): Promise<bigint> {
    return this.#keeper.wattle.energyPool.readBalanceOf({ address: this.address, account });
  }

  /** Store shares that nobody claims, which releases may take. */
  headroom(): Promise<bigint> {
    return this.#keeper.wattle.energyPool.readHeadroom({ address: this.address });
  }

  /** The balance identity at the chain's present block. */
  async identity(sites: readonly GreenChargeAccount[], time: number): Promise<BalanceIdentity> {
    const address = this.address;
    const { energyPool } = this.#keeper.wattle;
    const [supply, shares, { locked }] = await Promise.all([
      energyPool.readTotalSupply({ address }),
      energyPool.readTotalShares({ address }),
      energyPool.readTotals({ address }),
    ]);
    const lockedEnergy = await energyPool.readSharesToEnergy({ address, shares: locked });
    return balanceIdentity({
      roundTrip: this.policy.roundTrip,
      sites,
      journal: this.#journal,
      closing: { time, index: this.indexAt(time), supply, locked: lockedEnergy, shares: shares + locked },
    });
  }
}
