// The cure of shortfalls as ICollateral says it goes: proof, cure time, locked shares, auction, haircut, compensation, known losses.
import { Books } from "./books.ts";
import {
  DAY,
  down,
  KWH,
  type LeafView,
  least,
  less,
  most,
  Refused,
  require,
  type SiteState,
  type Stage,
  up,
  WAD,
} from "./terms.ts";

/** What a haircut did. */
export interface Haircut {
  readonly applied: boolean;
  /** Store shares that were written off. */
  readonly liability: bigint;
  /** What holders lost, µWh, and what stands behind their tokens for it, base units. */
  readonly energy: bigint;
  readonly compensation: bigint;
}

const UNTIL_DROPPED = 3_600;

export class Cure extends Books {
  // ——— stakes ———

  stake(id: bigint, amount: bigint): void {
    const site = this.site(id);
    site.stake += amount;
    if (site.stage !== "NONE") this.evaluate(site);
  }

  /** @param amount undefined: all that is free. */
  unbond(id: bigint, amount?: bigint): void {
    const site = this.site(id);
    const needed = this.stakeNeededOf(site);
    const asked = amount ?? less(site.stake, needed + site.unbonding);
    const leaving = site.unbonding + asked;
    require(leaving <= site.stake && site.stake - leaving >= needed, "StakeTooSmall");
    require(leaving !== 0n, "NothingUnbonding");
    site.unbonding = leaving;
    site.unbondedAt = this.now + this.terms.unbondingTime;
  }

  withdrawStake(id: bigint): bigint {
    const site = this.site(id);
    require(site.stage === "NONE", "ShortfallOpen");
    require(site.unbonding !== 0n, "NothingUnbonding");
    require(this.now >= site.unbondedAt, "StillUnbonding");
    const needed = this.stakeNeededOf(site);
    require(site.stake > needed, "StakeTooSmall");
    const amount = least(site.unbonding, site.stake - needed);
    site.stake -= amount;
    site.unbonding -= amount;
    return amount;
  }

  collect(account: string): bigint {
    const amount = this.state.credits.get(account) ?? 0n;
    require(amount !== 0n, "NothingToCollect");
    this.state.credits.set(account, 0n);
    return amount;
  }

  // ——— proof and cure ———

  /** What a site owes beyond what its proof covered: a release since has taken as much from the store. What is written off is not short again. */
  shortOf(site: SiteState): bigint {
    if (site.stage === "NONE") return 0n;
    const backed = less(site.backed, site.releasedShares - site.releasedThen);
    return less(site.liability, most(backed, site.writtenOff));
  }

  proveShortfall(prover: string, leaf: LeafView): bigint {
    const { owed, covered } = this.settle(leaf);
    require(covered < owed, "NoShortfall");
    const site = this.site(leaf.site);
    const shortfall = owed - covered;
    const again = site.stage === "NONE" || this.shortOf(site) < shortfall;
    require(leaf.readAt > site.readAt || (leaf.readAt === site.readAt && again), "LeafNotNewer");
    this.prove(site, prover, shortfall, leaf.readAt);
    this.supersede(site, leaf.readAt);
    this.evaluate(site);
    return shortfall;
  }

  proveUnsettled(prover: string, id: bigint): bigint {
    const site = this.site(id);
    require(site.earlyDue !== 0, "NotEarly");
    require(this.now > site.earlyDue, "EarlyNotDue");
    const unsettled = up(site.early, this.state.kept, WAD);
    Object.assign(site, { early: 0n, earlyDue: 0, earlyMark: 0n, forfeitedWh: site.earlyWh });
    const shortfall = most(least(unsettled, site.liability - site.writtenOff), this.shortOf(site));
    if (shortfall === 0n) return 0n;
    this.prove(site, prover, shortfall, Math.max(site.readAt, site.depositedAt));
    this.evaluate(site);
    return shortfall;
  }

  private prove(site: SiteState, prover: string, shortfall: bigint, readAt: number): void {
    const known = this.shortOf(site);
    if (shortfall > 2n * known) {
      site.prover = prover;
      if (site.stage !== "CURE" || known === 0n) {
        if (site.stage === "AUCTION") this.unannounce(site);
        site.provedAt = this.now;
        site.auctionAt = 0;
        site.stage = "CURE";
      }
    }
    site.backed = site.liability - shortfall;
    site.releasedThen = site.releasedShares;
    site.readAt = readAt;
  }

  cure(leaf: LeafView): void {
    const site = this.site(leaf.site);
    require(site.stage !== "NONE", "WrongStage");
    require(leaf.readAt > site.readAt, "LeafNotNewer");
    const { owed, covered } = this.settle(leaf);
    require(covered >= owed, "StillShort");
    site.readAt = leaf.readAt;
    this.supersede(site, leaf.readAt);
    this.end(site);
  }

  close(id: bigint): void {
    const site = this.site(id);
    require(site.stage !== "NONE", "WrongStage");
    require(this.shortOf(site) === 0n, "StillShort");
    this.end(site);
  }

  /** @returns what the locked shares paid, and what is left, store shares. */
  enforce(id: bigint): { seized: bigint; left: bigint; reward: bigint } {
    const site = this.at(id, "CURE");
    require(this.now >= site.provedAt + this.terms.cureTime, "CureTimeLeft");
    const { kept } = this.state;
    const short = this.shortOf(site);
    const seized = kept === 0n || short === 0n ? 0n : this.seize(site, up(short, WAD, kept));
    const left = less(short, seized);
    const reward = this.rewardOf(site, short);
    this.takeStake(site, reward);
    this.credit(site.prover, reward);
    if (left === 0n) {
      this.end(site);
    } else {
      site.stage = "AUCTION";
      site.auctionAt = this.now;
      this.evaluate(site, left);
    }
    return { seized, left, reward };
  }

  /** proofReward of the shortfall at the penalty price, as far as the stake has more than the liability that is left costs. */
  private rewardOf(site: SiteState, short: bigint): bigint {
    const { penaltyPrice, proofReward } = this.terms;
    const cost = down(down(short, this.store(), WAD), penaltyPrice, KWH);
    const answers = up(up(site.liability, this.store(), WAD), penaltyPrice, KWH);
    return least(down(cost, proofReward, WAD), less(site.stake, answers));
  }

  // ——— auction and haircut ———

  /** Base units per kWh. */
  priceOf(site: SiteState): bigint {
    const { penaltyPrice, auctionStart, auctionTime } = this.terms;
    const whole = BigInt(auctionTime);
    const elapsed = least(BigInt(this.now - site.auctionAt), whole);
    return down(penaltyPrice, auctionStart * whole + (WAD - auctionStart) * elapsed, WAD * whole);
  }

  fill(seller: string, id: bigint, offered: bigint): { sold: bigint; paid: bigint; energy: bigint } {
    const site = this.at(id, "AUCTION");
    require(this.now < site.auctionAt + this.terms.auctionTime, "AuctionOver");
    const price = this.priceOf(site);
    const wanted = this.state.kept === 0n ? 0n : up(this.shortOf(site), WAD, this.state.kept);
    const sold = least(least(wanted, this.buys(site, price)), offered);
    require(sold !== 0n, "NothingToFill");
    const paid = down(down(sold, this.index(), WAD), price, KWH);
    this.takeStake(site, paid);
    const { energy } = this.buyBack(seller, id, sold);
    if (this.shortOf(site) === 0n) this.end(site);
    else if (site.uncovered !== 0n) this.evaluate(site);
    return { sold, paid, energy };
  }

  /** Token shares that a stake buys at a price. */
  private buys(site: SiteState, price: bigint): bigint {
    return this.index() === 0n ? 0n : down(down(site.stake, KWH, price), WAD, this.index());
  }

  haircut(id: bigint): Haircut {
    const none = { applied: false, liability: 0n, energy: 0n, compensation: 0n };
    const site = this.at(id, "AUCTION");
    const over = this.now >= site.auctionAt + this.terms.auctionTime;
    require(over || this.buys(site, this.terms.penaltyPrice) === 0n, "AuctionRunning");
    const liability = this.shortOf(site);
    if (liability === 0n) {
      this.end(site);
      return none;
    }
    if (!this.mayTake(site, liability)) {
      this.evaluate(site, liability, 0n);
      return none;
    }
    site.stage = "NONE";
    this.unannounce(site);
    const energy = this.writeOff(site, liability);
    const compensation = least(site.stake, up(energy, this.terms.penaltyPrice, KWH));
    this.takeStake(site, compensation);
    this.state.fund += compensation;
    this.forget(site, liability);
    return { applied: true, liability, energy, compensation };
  }

  /** At least 95 % of what a share was worth when the UTC day began stays, or the window has passed. */
  private mayTake(site: SiteState, liability: bigint): boolean {
    const today = Math.floor(this.now / DAY);
    if (this.state.day !== today) {
      this.state.day = today;
      this.state.keptThen = this.state.kept;
    }
    const loss = this.haircutFor(liability);
    if (this.state.kept * (WAD - loss) * 100n >= this.state.keptThen * 95n * WAD) return true;
    if (site.announcedAt !== 0) {
      require(this.now >= site.announcedAt + this.terms.haircutDelay, "HaircutWaits");
      return true;
    }
    site.announcedAt = this.now;
    this.state.waiting++;
    this.state.held = true;
    return false;
  }

  private forget(site: SiteState, liability: bigint): void {
    if (site.uncovered === 0n) {
      if (this.state.uncovered !== 0n) this.tell();
      return;
    }
    const left = site.lossExpiresAt === 0 ? 0n : less(site.uncovered, liability);
    if (left === 0n) this.setLoss(site, 0n, 0, 0);
    else this.setLoss(site, left, site.lossExpiresAt, site.lossReadAt);
  }

  // ——— losses that are known ———

  showLoss(leaf: LeafView): bigint {
    require(this.now < leaf.finalAt, "LeafIsFinal");
    const site = this.site(leaf.site);
    require(leaf.readAt >= site.readAt, "LeafNotNewer");
    require(leaf.readAt >= site.depositedAt, "LeafBeforeDeposit");
    require(leaf.discharge >= site.dischargeBase, "RegisterBackwards");
    const silent = leaf.periodEnd - leaf.readAt > this.terms.maxSilence;
    const covered = silent ? 0n : this.coveredBy(leaf.stateOfCharge, leaf.readAt);
    const by = down(this.unspent(site, leaf.discharge), WAD, this.store());
    const delivered = least(by, least(this.headroom(), site.liability));
    const uncovered = this.beyondCover(site, less(site.liability - delivered, site.writtenOff + covered));
    require(uncovered > site.uncovered, "LossNotGreater");
    this.setLoss(site, uncovered, leaf.finalAt + UNTIL_DROPPED, leaf.readAt);
    return uncovered;
  }

  dropLoss(id: bigint): void {
    const site = this.site(id);
    require(site.lossExpiresAt !== 0 && this.now > site.lossExpiresAt, "LossStands");
    this.setLoss(site, site.stage === "NONE" ? 0n : this.beyondCover(site, this.shortOf(site)), 0, 0);
  }

  /** What neither the locked shares nor the stake at the penalty price would cover, store shares. */
  private beyondCover(site: SiteState, short: bigint, locked = site.locked): bigint {
    // Once a haircut is announced, the stake buys nothing any more.
    const stake = site.announcedAt === 0 ? site.stake : 0n;
    const cash = down(down(stake, KWH, this.terms.penaltyPrice), WAD, this.store());
    return less(less(short, down(locked, this.state.kept, WAD)), cash);
  }

  private evaluate(site: SiteState, short = this.shortOf(site), locked = site.locked): void {
    const uncovered = this.beyondCover(site, short, locked);
    if (site.lossExpiresAt !== 0 && uncovered <= site.uncovered) return;
    this.setLoss(site, uncovered, 0, 0);
  }

  private setLoss(site: SiteState, uncovered: bigint, expiresAt: number, readAt: number): void {
    if (site.uncovered === uncovered && site.lossExpiresAt === expiresAt) return;
    this.state.uncovered += uncovered - site.uncovered;
    site.uncovered = uncovered;
    site.lossExpiresAt = expiresAt;
    site.lossReadAt = readAt;
    this.tell();
  }

  /** Works the pool's pending loss out, ppm rounded up. */
  tell(): void {
    const loss = this.haircutFor(least(this.state.uncovered, this.backing()));
    this.state.pendingLoss = least(up(loss, 1n, 10n ** 12n), 10n ** 6n);
  }

  // ——— steps ———

  private supersede(site: SiteState, readAt: number): void {
    if (site.lossExpiresAt !== 0 && site.lossReadAt <= readAt) site.lossExpiresAt = 0;
  }

  private end(site: SiteState): void {
    site.stage = "NONE";
    this.unannounce(site);
    if (site.lossExpiresAt === 0) this.setLoss(site, 0n, 0, 0);
  }

  private unannounce(site: SiteState): void {
    if (site.announcedAt === 0) return;
    site.announcedAt = 0;
    this.state.waiting--;
    if (this.state.waiting === 0) this.state.held = false;
  }

  private at(id: bigint, stage: Stage): SiteState {
    const site = this.site(id);
    require(site.stage === stage, "WrongStage");
    return site;
  }

  /** Does a call on a copy of the state, which counts only if nothing refuses it. */
  attempt<T>(call: () => T): { result: T } | { refused: string } {
    const before = structuredClone(this.state);
    try {
      return { result: call() };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.state = before;
      return { refused: error.reason };
    }
  }
}
