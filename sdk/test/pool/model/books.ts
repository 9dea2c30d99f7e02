// A pool's books as IEnergyPool says they are kept, with its roundings. Written from the interface's NatSpec, not from the contract.
import { expOfMinus } from "./rational.ts";
import {
  down,
  KWH,
  type LeafView,
  least,
  less,
  MICRO,
  most,
  newPool,
  type PoolState,
  require,
  type SiteState,
  type Terms,
  up,
  WAD,
} from "./terms.ts";

/** The index of an exponent, WAD: the integer that the contract's NatSpec allows for it. */
export type IndexOf = (exponent: bigint) => bigint;

/** What a call did that the step's account of energy needs, in µWh as the contract says it. */
export interface Effect {
  readonly energy: bigint;
  readonly shares: bigint;
}

/** ⌊e^(−13.8)⌋, WAD. */
const END_INDEX = expOfMinus((138n * WAD) / 10n)
  .times(WAD)
  .floor();

export class Books {
  state: PoolState;
  readonly terms: Terms;
  /** Unix seconds of the block that the next call is in. */
  now: number;
  protected readonly indexOf: IndexOf;

  constructor(terms: Terms, rate: bigint, now: number, indexOf: IndexOf) {
    this.terms = terms;
    this.state = newPool(rate, now);
    this.now = now;
    this.indexOf = indexOf;
  }

  // ——— views ———

  exponent(): bigint {
    return this.state.exponent + this.state.rate * BigInt(this.now - this.state.since);
  }

  /** e^(−Λ), WAD. */
  store(): bigint {
    return this.indexOf(this.exponent());
  }

  index(): bigint {
    return down(this.store(), this.state.kept, WAD);
  }

  /** Whether time and haircuts have brought the index to e^(−13.8), where a vintage ends. */
  ended(): boolean {
    return this.index() <= END_INDEX;
  }

  site(id: bigint): SiteState {
    const found = this.state.sites.get(id);
    if (!found) throw new RangeError(`no site ${id}`);
    return found;
  }

  sharesOf(account: string): bigint {
    return this.state.shares.get(account) ?? 0n;
  }

  balanceOf(account: string): bigint {
    return down(this.sharesOf(account), this.index(), WAD);
  }

  claims(): bigint {
    return this.state.totalShares + this.state.locked;
  }

  backing(): bigint {
    return this.state.liability - this.state.writtenOff;
  }

  headroom(): bigint {
    return this.backing() - up(this.claims(), this.state.kept, WAD);
  }

  /** kept after `liability` more store shares are written off. */
  keptWithout(liability: bigint): bigint {
    const { kept } = this.state;
    return this.claims() === 0n ? kept : least(kept, down(less(this.backing(), liability), WAD, this.claims()));
  }

  haircutFor(liability: bigint): bigint {
    const left = this.keptWithout(liability);
    return left === this.state.kept ? 0n : WAD - down(left, WAD, this.state.kept);
  }

  stakeNeeded(liability: bigint): bigint {
    const energy = up(liability, this.store(), WAD);
    return up(energy * this.terms.penaltyPrice, this.terms.stakeFactor, KWH * WAD);
  }

  stakeNeededOf(site: SiteState): bigint {
    const early = up(up(site.early, this.state.kept, WAD), this.store(), WAD);
    return this.stakeNeeded(site.liability) + up(early, this.terms.penaltyPrice, KWH);
  }

  /** Exponent since a reading, of which nothing counts from before λ last changed. */
  decayedSince(readAt: number): bigint {
    return this.state.rate * BigInt(this.now - Math.max(readAt, this.state.since));
  }

  coveredBy(stateOfCharge: bigint, readAt: number): bigint {
    const wh = least(stateOfCharge, this.terms.storageWh) + 1n;
    const index = this.indexOf(this.decayedSince(readAt));
    const held = up(wh * MICRO * this.terms.dischargeEfficiency, index, WAD * WAD);
    return up(held, WAD, this.store());
  }

  /** Token shares that a liability holds locked. */
  lockedFor(site: SiteState): bigint {
    if (site.liability === 0n) return 0n;
    if (this.state.kept === 0n) return site.locked;
    return up(up(site.liability, WAD, this.state.kept), this.terms.lockedShare, WAD);
  }

  /** Discharge that has released nothing yet, µWh. */
  unspent(site: SiteState, discharge: bigint): bigint {
    return less((discharge - site.dischargeBase) * MICRO, site.released);
  }

  // ——— in ———

  deposit(leaf: LeafView): Effect {
    const site = this.site(leaf.site);
    require(this.now <= leaf.readAt + this.terms.maxAge, "BatchTooOld");
    require(leaf.readAt > site.claimedAt, "NothingNew");
    const claimed = leaf.k - site.claimed;
    site.claimed = leaf.k;
    site.claimedAt = leaf.readAt;
    const settled = least(claimed, site.earlyWh);
    if (settled !== 0n) this.settleEarly(site, settled);
    if (settled === claimed && claimed !== 0n) return { energy: 0n, shares: 0n };
    require(!this.state.held, "InflowsArePaused");
    return this.issue(site, leaf, claimed - settled, 0);
  }

  /**
   * A final claim covers charge that was deposited early: the forfeited first, which no shares stand for. What was due first is settled
   * first; then the rest has the time of the newest.
   */
  private settleEarly(site: SiteState, settled: bigint): void {
    const standing = site.earlyWh - site.forfeitedWh;
    const ofStanding = less(settled, site.forfeitedWh);
    if (ofStanding !== 0n) site.early = up(site.early, standing - ofStanding, standing);
    site.forfeitedWh = less(site.forfeitedWh, settled);
    site.earlyWh -= settled;
    if (site.earlyWh === 0n) {
      Object.assign(site, { early: 0n, earlyDue: 0, earlyMark: 0n, forfeitedWh: 0n });
    } else if (settled < site.earlyMark) {
      site.earlyMark -= settled;
    } else if (site.earlyMark !== 0n) {
      site.earlyMark = site.earlyWh;
      site.earlyDue = site.earlyLastDue;
    }
  }

  depositEarly(leaf: LeafView): Effect {
    const site = this.site(leaf.site);
    const beyond = leaf.readAt > site.claimedAt ? less(leaf.k, site.claimed) : 0n;
    require(beyond > site.earlyWh, "NothingMore");
    require(this.now < leaf.finalAt, "LeafIsFinal");
    require(this.now <= leaf.readAt + this.terms.maxAge, "BatchTooOld");
    require(!this.state.held, "InflowsArePaused");
    const effect = this.issue(site, leaf, beyond - site.earlyWh, leaf.finalAt + this.terms.cureTime);
    require(effect.energy !== 0n, "StoreIsOwed");
    return effect;
  }

  private issue(site: SiteState, leaf: LeafView, wh: bigint, due: number): Effect {
    const store = this.store();
    const { kept } = this.state;
    require(!this.ended(), "VintageEnded");
    require(site.writtenOff === 0n, "DebtOutstanding");
    const owed = up(site.liability, store, WAD);
    this.pledge(site, leaf, owed);
    const converted = down(wh * MICRO, this.terms.roundTrip, WAD);
    const wide =
      least(leaf.stateOfCharge, this.terms.storageWh) *
      MICRO *
      this.terms.pledge *
      this.terms.dischargeEfficiency *
      this.indexOf(this.decayedSince(leaf.readAt));
    const mintable = least(converted, less(wide / WAD ** 3n, owed));
    const liability = down(mintable, WAD, store);
    const shares = kept === WAD ? liability : down(liability, WAD, kept);
    const before = this.claims();
    site.liability += liability;
    this.state.liability += liability;
    if (due !== 0) {
      site.early += shares;
      site.earlyWh += wh;
      site.earlyLastDue = due;
      if (site.earlyDue === 0) {
        site.earlyDue = due;
        site.earlyMark = site.earlyWh;
      }
    }
    this.requireCovered(site, this.stakeNeededOf(site), kept === WAD ? 0n : shares, before);
    const locked = up(shares, this.terms.lockedShare, WAD);
    site.locked += locked;
    this.state.locked += locked;
    this.mint(site.owner, shares - locked);
    return { energy: down(shares, this.index(), WAD), shares };
  }

  private pledge(site: SiteState, leaf: LeafView, owed: bigint): void {
    if (!site.pledged) {
      require(leaf.readAt >= site.unpledgedAt, "LeafBeforeUnpledge");
      site.pledged = true;
      site.dischargeBase = leaf.discharge;
      site.depositedAt = leaf.readAt;
      return;
    }
    require(leaf.discharge >= this.spent(site), "RegisterBackwards");
    const keep = up(owed + site.released, 1n, MICRO);
    site.dischargeBase = most(site.dischargeBase, less(leaf.discharge, keep));
    site.depositedAt = Math.max(site.depositedAt, leaf.readAt);
  }

  /** The least D of which what was released can have been discharged. */
  private spent(site: SiteState): bigint {
    return site.dischargeBase + up(site.released, 1n, MICRO);
  }

  /** Collateral's part of a deposit: no shortfall open, the stake free of unbonding answers, the compensation is matched. */
  protected requireCovered(site: SiteState, needed: bigint, shares: bigint, claims: bigint): void {
    require(site.stage === "NONE", "ShortfallOpen");
    const due = claims === 0n ? 0n : up(this.state.fund, shares, claims);
    require(site.stake - site.unbonding >= needed + due, "StakeTooSmall");
    this.takeStake(site, due);
    this.state.fund += due;
  }

  protected takeStake(site: SiteState, amount: bigint): void {
    site.stake -= amount;
    site.unbonding = least(site.unbonding, site.stake);
  }

  unlock(id: bigint): Effect {
    const site = this.site(id);
    require(site.pledged, "NotPledged");
    const free = less(site.locked, this.lockedFor(site));
    require(free !== 0n, "NothingToUnlock");
    require(site.stage === "NONE", "ShortfallOpen");
    require(!this.ended(), "VintageEnded");
    this.reduceLocked(site, free);
    this.mint(site.owner, free);
    return { energy: down(free, this.index(), WAD), shares: free };
  }

  // ——— out ———

  release(leaf: LeafView): Effect {
    const site = this.site(leaf.site);
    require(site.pledged, "NotPledged");
    require(leaf.discharge >= site.dischargeBase, "RegisterBackwards");
    const effect = this.releaseBy(site, leaf);
    require(effect.shares !== 0n, "NothingToRelease");
    return effect;
  }

  private releaseBy(site: SiteState, leaf: LeafView): Effect {
    const store = this.store();
    const by = down(this.unspent(site, leaf.discharge), WAD, store);
    const shares = least(by, least(this.headroom(), site.liability));
    const energy = up(shares, store, WAD);
    site.released += energy;
    site.releasedShares += shares;
    this.reduceLiability(site, shares);
    return { energy, shares };
  }

  /** What a final leaf says of a site. */
  settle(leaf: LeafView): { owed: bigint; covered: bigint; released: Effect } {
    const site = this.site(leaf.site);
    require(site.pledged, "NotPledged");
    require(leaf.readAt >= site.depositedAt, "LeafBeforeDeposit");
    require(leaf.discharge >= this.spent(site), "RegisterBackwards");
    const released = this.releaseBy(site, leaf);
    const silent = leaf.periodEnd - leaf.readAt > this.terms.maxSilence;
    const covered = silent ? 0n : this.coveredBy(leaf.stateOfCharge, leaf.readAt);
    this.writeTo(site, least(site.writtenOff, less(site.liability, covered)));
    return { owed: site.liability - site.writtenOff, covered, released };
  }

  buyBack(account: string, id: bigint, wanted: bigint): Effect {
    const site = this.site(id);
    require(site.pledged, "NotPledged");
    const { kept } = this.state;
    const shares = kept === 0n ? wanted : least(wanted, up(site.liability, WAD, kept));
    const paid = least(down(shares, kept, WAD), site.liability);
    this.reduceLiability(site, paid);
    return { energy: this.burn(account, shares), shares };
  }

  burnLocked(id: bigint, wanted: bigint): bigint {
    const site = this.site(id);
    require(site.pledged, "NotPledged");
    const paid = this.seize(site, wanted);
    require(site.locked >= this.lockedFor(site), "LockedTooSmall");
    return paid;
  }

  /** Burns locked shares against the liability. @returns the liability that they paid, store shares. */
  protected seize(site: SiteState, wanted: bigint): bigint {
    const { kept } = this.state;
    let shares = least(wanted, site.locked);
    if (kept !== 0n) shares = least(shares, up(site.liability, WAD, kept));
    const paid = least(down(shares, kept, WAD), site.liability);
    this.reduceLocked(site, shares);
    this.reduceLiability(site, paid);
    return paid;
  }

  retire(account: string, energy: bigint): Effect {
    require(this.balanceOf(account) >= energy, "InsufficientEnergy");
    const shares = up(energy, WAD, this.index());
    this.burn(account, shares);
    return { energy, shares };
  }

  surrender(account: string, shares: bigint): Effect {
    return { energy: this.burn(account, shares), shares };
  }

  transferShares(from: string, to: string, shares: bigint): void {
    this.move(from, -shares);
    this.move(to, shares);
  }

  claimConsumption(leaf: LeafView): bigint {
    const site = this.site(leaf.site);
    require(leaf.readAt > site.consumedAt, "NothingNew");
    const wh = leaf.m - site.consumed;
    site.consumed = leaf.m;
    site.consumedAt = leaf.readAt;
    return wh * MICRO;
  }

  unpledge(id: bigint): void {
    const site = this.site(id);
    require(site.pledged, "NotPledged");
    require(site.liability === 0n, "LiabilityOutstanding");
    require(site.earlyDue === 0, "EarlyOutstanding");
    this.reduceLocked(site, site.locked);
    site.pledged = false;
    site.dischargeBase = 0n;
    site.released = 0n;
    site.depositedAt = 0;
    site.unpledgedAt = this.now;
  }

  setRate(rate: bigint): void {
    this.state.exponent = this.exponent();
    this.state.since = this.now;
    this.state.rate = rate;
  }

  /** Takes a liability that nothing covers off the holders. @returns what they lost, µWh. */
  protected writeOff(site: SiteState, liability: bigint): bigint {
    const before = up(this.claims(), this.index(), WAD);
    const left = this.keptWithout(least(liability, site.liability - site.writtenOff));
    site.depositedAt = this.now;
    this.writeTo(site, least(site.writtenOff + liability, site.liability));
    this.state.kept = left;
    return before - up(this.claims(), this.index(), WAD);
  }

  // ——— entries ———

  private writeTo(site: SiteState, amount: bigint): void {
    this.state.writtenOff += amount - site.writtenOff;
    site.writtenOff = amount;
  }

  private reduceLiability(site: SiteState, shares: bigint): void {
    site.liability -= shares;
    this.state.liability -= shares;
    this.writeTo(site, least(site.writtenOff, site.liability));
  }

  private reduceLocked(site: SiteState, shares: bigint): void {
    site.locked -= shares;
    this.state.locked -= shares;
  }

  private mint(account: string, shares: bigint): void {
    this.state.totalShares += shares;
    this.move(account, shares);
  }

  /**
   * Burns token shares; their part of the compensation becomes the account's credit. What is locked carries some of it until the vintage has ended: then
   * it never becomes a token. @returns what they were worth, µWh.
   */
  protected burn(account: string, shares: bigint): bigint {
    const before = this.ended() ? this.state.totalShares : this.claims();
    this.move(account, -shares);
    this.state.totalShares -= shares;
    if (this.state.kept !== WAD) {
      const part = shares >= before ? this.state.fund : down(this.state.fund, shares, before);
      this.state.fund -= part;
      this.credit(account, part);
    }
    return down(shares, this.index(), WAD);
  }

  protected credit(account: string, amount: bigint): void {
    this.state.credits.set(account, (this.state.credits.get(account) ?? 0n) + amount);
  }

  private move(account: string, shares: bigint): void {
    const held = this.sharesOf(account) + shares;
    require(held >= 0n, "InsufficientShares");
    this.state.shares.set(account, held);
  }
}
