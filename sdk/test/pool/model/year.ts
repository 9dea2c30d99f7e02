// A year of ten homes: what happens, and who does what about it.
import { PERIOD } from "../../../src/measurement/period.ts";
import type { Leaf } from "../../../src/measurement/types.ts";
import type { Loss } from "./account.ts";
import { Acts } from "./acts.ts";
import type { Place } from "./blocks.ts";
import { expOfMinus, Rational } from "./rational.ts";
import { MAX_RATE, type Posted, RATE, START, TERMS } from "./suite.ts";
import { DAY, down, least, less, MICRO, up, WAD } from "./terms.ts";

const STEP = DAY / 2;
/** From a period end to its batch, from the batch to the block of its final leaves, and from the period end to the evening's. */
const POSTING = 600;
const LATER = 60;
const EVENING = 8 * 3_600;

export class Year extends Acts {
  #lastRate = RATE;

  /** Everybody has cash, and lets Collateral take stakes. */
  async open(): Promise<void> {
    const { token, Collateral } = this.suite.at;
    const lots = 10n ** 15n;
    await this.mine("opening", START + PERIOD + 60, () => {
      for (const { owner, home } of this.places) {
        this.send("mint", token.by(owner, "mint", [owner, lots]));
        this.send("approve", token.by(owner, "approve", [Collateral.address, lots]));
        this.stake(owner, home.site, this.chance.between(0n, 6n) * TERMS.penaltyPrice);
      }
    });
  }

  async run(steps: number): Promise<void> {
    for (let i = 0; i < steps; i++) await this.step();
  }

  /** Half a day. */
  async step(): Promise<void> {
    const at = START + PERIOD + ++this.steps * STEP;
    const { chance, places } = this;
    this.#drift();
    const faulty = chance.once(25) && this.steps > 1 ? chance.of(places.filter(({ shown }) => shown)) : undefined;
    const delivering = faulty ? [] : this.#live();
    const before = places.map(({ shown }) => shown);
    await this.#post(at, faulty);
    if (faulty) {
      const proof = await this.suite.twoRoots(this.posted as Posted);
      await this.mine("void", at + POSTING + 900, () => this.send("proveTwoRoots", proof));
      for (const [i, place] of places.entries()) place.shown = before[i];
      this.posted = undefined;
    } else {
      await this.mine("final", at + POSTING + TERMS.finality + LATER, () => this.#final(delivering));
      this.#requirePerformance(at);
    }
    await this.#haircuts();
    await this.mine("evening", at + EVENING, () => this.#evening());
    await this.#haircuts();
  }

  /**
   * Everybody looks once more: every shortfall that a final leaf shows is proved. Then what a site owes beyond an open shortfall is in
   * its store by that leaf, in exact rationals.
   */
  async audit(): Promise<void> {
    while (!this.posted) await this.step();
    await this.mine("audit", this.model.now + 1, () => {
      for (const place of this.places) this.prove(place);
    });
    const { dischargeEfficiency, storageWh, maxSilence } = TERMS;
    for (const place of this.places) {
      const { site: id, readAt, periodEnd, stateOfCharge } = this.leaf(place);
      const site = this.model.site(id);
      if (!site.pledged || readAt < site.depositedAt) continue;
      const owed = this.account.index.times(site.liability - site.writtenOff - this.model.shortOf(site));
      // A meter shows whole Wh: up to one more may be there. Both sides are a µWh at most from their integers.
      const wh = periodEnd - readAt > maxSilence ? 0n : least(stateOfCharge, storageWh) + 1n;
      const aged = expOfMinus(this.model.decayedSince(readAt));
      const held = aged
        .times(wh * MICRO * dischargeEfficiency)
        .over(WAD)
        .plus(new Rational(2n));
      this.require(owed.atMost(held), `site ${id} owes ${owed} beyond its shortfall, and holds ${held}`);
    }
  }

  // ——— what happens ———

  /** Prices move; now and then energy is worth more than any auction pays. */
  #drift(): void {
    const { chance } = this;
    const spiking = this.price > TERMS.penaltyPrice;
    if (spiking ? chance.once(16) : chance.once(40)) {
      this.price = spiking ? chance.between(150_000n, 450_000n) : chance.between(600_000n, 3_000_000n);
    } else if (!spiking) {
      this.price = least((this.price * chance.between(90n, 111n)) / 100n + 1_000n, 480_000n);
    }
  }

  /** Half a day in every home. @returns who discharged what the headroom lets them release. */
  #live(): Place[] {
    const { chance } = this;
    const { rate } = this.model.state;
    const day = this.steps % 2 === 1;
    const slower = least(rate, this.#lastRate);
    this.#lastRate = rate;
    for (const { home } of this.places) {
      home.leak(slower, chance);
      home.consume(chance);
      if (day) home.shine(chance);
      if (home.silent === 0 && chance.once(70))
        home.silent = Number(chance.once(4) ? chance.between(17n, 30n) : chance.between(1n, 4n));
      if (home.thief && chance.once(16))
        home.steal(chance.once(2) ? chance.between(1n, 40n) : chance.between(40n, 100n));
      else if (home.thief && chance.once(20)) home.sellOff(chance.between(0n, 9_000n));
      else if (!day || chance.once(3)) home.discharge(chance.below(home.spare(this.#owed(home.site)) + 1n));
    }
    // Retirement makes room for deliveries: homes share it, and release what they delivered before anybody else does.
    let room = (down(this.model.headroom(), this.model.store(), WAD) * chance.between(85n, 99n)) / 100n / MICRO;
    return this.places.filter(({ home }) => {
      const site = this.model.site(home.site);
      if (!site.pledged || home.silent > 0 || chance.once(4)) return false;
      // A release takes all that was discharged and released nothing yet.
      const unspent = this.model.unspent(site, home.d) / MICRO + 1n;
      const wh = home.discharge(least(less(room, unspent), (this.#owed(home.site) * 80n) / 100n / MICRO));
      if (wh !== 0n) room -= wh + unspent;
      return wh !== 0n;
    });
  }

  /** What a site owes, µWh. */
  #owed(site: bigint): bigint {
    return up(this.model.site(site).liability, this.model.store(), WAD);
  }

  /** The batch, and what is done by leaves that are not final. @param faulty Whose leaf the attesters make up. */
  async #post(at: number, faulty: Place | undefined): Promise<void> {
    const finalAt = at + POSTING + TERMS.finality;
    const early = new Set<Place>();
    for (const place of this.places) {
      const { home } = place;
      const last = place.shown;
      if (last && home.silent > 0 && place !== faulty) {
        home.silent--;
        if (at - last.view.readAt > TERMS.maxSilence) home.performing = false;
        place.shown = { leaf: last.leaf, view: { ...last.view, periodEnd: at, finalAt } };
        continue;
      }
      const extra = place === faulty ? this.chance.between(1_000n, 6_000n) : 0n;
      const truth = home.view(at, finalAt);
      const view = { ...truth, k: truth.k + extra, stateOfCharge: truth.stateOfCharge + extra };
      const { g, e, m, d, x, c } = home;
      const leaf = this.suite.leaf(home.site, at, [g + extra, view.k, e, m], [d, x, c + extra, view.stateOfCharge]);
      place.shown = { leaf, view };
      if (this.chance.likely(place === faulty ? 70 : 8)) early.add(place);
    }
    const posted = this.suite.batchOf(
      at,
      this.places.map(({ shown }) => shown?.leaf as Leaf),
    );
    this.posted = posted;
    const post = await this.suite.post(posted);
    await this.mine("posted", at + POSTING, () => {
      this.send("postBatch", post);
      for (const place of this.places) {
        if (early.has(place)) this.depositEarly(place, place === faulty);
        else if (this.chance.likely(50)) this.showLoss(place);
        if (this.chance.likely(50)) this.auction(place);
      }
    });
    if (!faulty) this.suite.latest = posted.batch;
  }

  /** What is done by final leaves. */
  #final(delivering: readonly Place[]): void {
    const { chance } = this;
    for (const place of delivering) this.release(place);
    for (const place of this.places) {
      const site = this.model.site(place.home.site);
      if (site.earlyDue !== 0 || chance.likely(70)) this.deposit(place);
      if (chance.likely(12)) this.retire(place);
      if (chance.likely(20)) this.release(place);
      if (site.stage !== "NONE" && chance.likely(60)) this.cure(place);
      if (site.writtenOff !== 0n ? chance.likely(40) : chance.once(30)) this.settle(place);
      if (chance.likely(90)) this.prove(place);
      if (chance.likely(60)) this.auction(place);
    }
  }

  /** What is done at any time. */
  #evening(): void {
    const { chance, model } = this;
    const { pool, Collateral, Reconciler } = this.suite.at;
    for (const place of this.places) {
      const { owner, home } = place;
      const { site: id } = home;
      const site = model.site(id);
      this.auction(place);
      if (chance.once(4)) this.sell(owner, this.trader, 5n);
      if (chance.once(20)) this.buyBack(owner, id);
      if (site.pledged && site.liability === 0n && site.earlyDue === 0 && chance.once(6)) {
        this.do("unpledge", pool.by(owner, "unpledge", [id]), "ended", () => model.unpledge(id));
      }
      if (chance.once(30)) this.do("unlock", pool.by(owner, "unlock", [id]), undefined, () => model.unlock(id));
      if (chance.once(40)) {
        const shares = chance.between(1n, site.locked + 1n);
        this.do("burnLocked", pool.by(owner, "burnLocked", [id, shares]), "seized", () => model.burnLocked(id, shares));
      }
      if (chance.once(home.thief ? 12 : 200)) this.unbond(owner, id);
      if (site.unbonding !== 0n && chance.once(3)) {
        this.do(
          "withdrawStake",
          Collateral.by(owner, "withdrawStake", [this.suite.at.pool.address, id, owner]),
          undefined,
          () => model.withdrawStake(id),
        );
      }
      if (chance.once(200)) this.stake(owner, id, chance.between(1n, 2n * TERMS.penaltyPrice));
      if (site.lossExpiresAt !== 0) {
        this.do("dropLoss", Collateral.by(this.keeper, "dropLoss", [pool.address, id]), undefined, () =>
          model.dropLoss(id),
        );
      }
    }
    if (chance.once(4)) this.sell(this.trader, chance.of(this.places)?.owner ?? this.keeper, 4n);
    if (chance.once(60)) this.surrender();
    if (chance.once(120)) {
      const rate = chance.between(RATE / 4n, MAX_RATE / 4n);
      this.do("setDecayRate", pool.by(Reconciler.address, "setDecayRate", [rate]), undefined, () =>
        model.setRate(rate),
      );
    }
    for (const account of this.accounts) if (chance.once(40)) this.collect(account);
    if (chance.once(2))
      this.do("refreshLoss", Collateral.by(this.keeper, "refreshLoss", [pool.address]), undefined, () => model.tell());
  }

  /** Each in a block of its own, so that the chain's balances alone say what holders lost. */
  async #haircuts(): Promise<void> {
    const { Collateral, pool } = this.suite.at;
    for (const { home } of this.places) {
      const { site: id } = home;
      const site = this.model.site(id);
      if (site.stage !== "AUCTION" || this.chance.once(4)) continue;
      const before = this.view;
      const call = Collateral.by(this.keeper, "haircut", [pool.address, id]);
      const stake = site.stake;
      const outcomes = await this.mine("haircut", this.model.now + 1, () => {
        this.do("haircut", call, undefined, () => this.model.haircut(id));
      });
      const [outcome] = outcomes;
      if (!outcome || outcome.refused || !before || !this.view) continue;
      const loss = this.account.lose(id, this.model.now, before, this.view, outcome, TERMS.penaltyPrice);
      if (loss) this.#requireLoss(loss, stake);
    }
  }

  // ——— what must hold ———

  /** Holders lost what nothing covered, to the unit; the stake paid for it as far as it went. */
  #requireLoss(loss: Loss, stake: bigint): void {
    const excess = loss.shares.minus(loss.uncovered);
    const unit = new Rational(1n);
    this.require(new Rational(-loss.released).atMost(excess), `holders lost less than was uncovered: ${excess}`);
    this.require(excess.atMost(unit), `holders lost ${excess} store shares more than was uncovered`);
    const paid = new Rational(loss.compensation);
    if (loss.stakeLeft !== 0n) {
      const over = paid.minus(loss.cost);
      this.require(over.abs().atMost(new Rational(2n)), `the stake was not spent, but paid ${paid} of ${loss.cost}`);
    }
    this.require(loss.compensation + loss.stakeLeft === stake, "the stake went elsewhere");
  }

  /** A home that did all it promised has in store what it owes, in exact rationals, and no shortfall. @param at When it was read. */
  #requirePerformance(at: number): void {
    const aged = expOfMinus(this.model.state.rate * BigInt(this.model.now - at));
    for (const { home } of this.places) {
      if (!home.performing) continue;
      const site = this.model.site(home.site);
      const owed = this.account.index.times(site.liability);
      const held = aged.times(home.stored * TERMS.dischargeEfficiency).over(WAD);
      this.require(owed.atMost(held), `site ${home.site} performs, owes ${owed} and holds ${held}`);
      this.require(site.stage === "NONE", `site ${home.site} performs and has a shortfall`);
    }
  }
}
