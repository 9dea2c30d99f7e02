// A year of ten homes: what happens, who does what about it, and the same calls to the model and to the contracts.
import type { Hex } from "viem";
import type { Leaf } from "../../../src/measurement/types.ts";
import { Account, type Flow, type Loss } from "./account.ts";
import type { Call, Outcome } from "./chain.ts";
import { compare } from "./compare.ts";
import { Cure } from "./cure.ts";
import { Chance, Home } from "./homes.ts";
import { expOfMinus, Rational } from "./rational.ts";
import { MAX_RATE, type Posted, RATE, type Resident, START, type Suite, TERMS, type View } from "./suite.ts";
import { DAY, down, type LeafView, least, less, MICRO, newSite, up, WAD } from "./terms.ts";

const PERIOD = 900;
const STEP = DAY / 2;
/** From a period end to its batch, from the batch to the block of its final leaves, and from the period end to the evening's. */
const POSTING = 600;
const LATER = 60;
const EVENING = 8 * 3_600;
/** A reading in the contract's reach differs from the exact index by more than −1.0015 and at most +0.0126 of its last place. */
const BELOW = 10_015n;
const ABOVE = 126n;
const TEN_THOUSANDTHS = 10_000n;

/** A call that is sent, and what the model says will come of it. */
interface Turn {
  readonly label: string;
  readonly call: Call;
  readonly refused: string | undefined;
}

/** How often each call was done, and how often refused. */
export type Statistics = Map<string, { done: number; refused: number }>;

/** What a step did not do as the model does it. */
export class Departure extends Error {
  override readonly name = "Departure";
}

/** A home with what its fleet shows of it. */
interface Place {
  readonly home: Home;
  readonly resident: Resident;
  readonly owner: Hex;
  readonly index: number;
  shown: { leaf: Leaf; view: LeafView } | undefined;
  credit: { id: bigint; remaining: bigint } | undefined;
}

export class Year {
  readonly model: Cure;
  readonly account: Account;
  readonly statistics: Statistics = new Map();
  readonly places: Place[];
  readonly trader: Hex = "0x7000000000000000000000000000000000000007";
  readonly keeper: Hex = "0x8000000000000000000000000000000000000008";
  readonly suite: Suite;
  readonly chance: Chance;
  readonly #seed: bigint;
  readonly #indices = new Map<bigint, bigint>();
  #turns: Turn[] = [];
  #view: View | undefined;
  #credits = 0n;
  #step = 0;
  #block = "";
  #lastRate = RATE;
  /** Base units per kWh; above the penalty price nobody sells to an auction. */
  #price = 400_000n;
  #posted: Posted | undefined;

  constructor(suite: Suite, seed: bigint) {
    this.suite = suite;
    this.#seed = seed;
    this.chance = new Chance(seed);
    this.model = new Cure(TERMS, RATE, START + 2, (exponent) => this.#indexOf(exponent));
    this.account = new Account(this.model);
    this.places = suite.residents.map((resident, index) => ({
      home: new Home(resident.site, index % 5 < 2, TERMS),
      resident,
      owner: resident.owner.address,
      index,
      shown: undefined,
      credit: undefined,
    }));
    for (const { resident, owner } of this.places) {
      this.model.state.sites.set(resident.site, newSite(resident.site, owner, { k: 0n, m: 0n, at: START + PERIOD }));
    }
  }

  get accounts(): Hex[] {
    return [...this.places.map(({ owner }) => owner), this.trader, this.keeper];
  }

  get sites(): bigint[] {
    return this.places.map(({ home }) => home.site);
  }

  /** Everybody has cash, and lets Collateral take stakes. */
  async open(): Promise<void> {
    const { token, Collateral } = this.suite.at;
    const lots = 10n ** 15n;
    await this.#mine("opening", START + PERIOD + 60, () => {
      for (const { owner, home } of this.places) {
        this.#send("mint", token.by(owner, "mint", [owner, lots]));
        this.#send("approve", token.by(owner, "approve", [Collateral.address, lots]));
        this.#stake(owner, home.site, this.chance.between(0n, 6n) * TERMS.penaltyPrice);
      }
    });
  }

  async run(steps: number): Promise<void> {
    for (let i = 0; i < steps; i++) await this.step();
  }

  /** Half a day. */
  async step(): Promise<void> {
    const at = START + PERIOD + ++this.#step * STEP;
    const { chance, places } = this;
    this.#drift();
    const faulty = chance.once(25) && this.#step > 1 ? chance.of(places.filter(({ shown }) => shown)) : undefined;
    const delivering = faulty ? [] : this.#live();
    const before = places.map(({ shown }) => shown);
    await this.#post(at, faulty);
    if (faulty) {
      const proof = await this.suite.twoRoots(this.#posted as Posted);
      await this.#mine("void", at + POSTING + 900, () => this.#send("proveTwoRoots", proof));
      for (const [i, place] of places.entries()) place.shown = before[i];
      this.#posted = undefined;
    } else {
      await this.#mine("final", at + POSTING + TERMS.finality + LATER, () => this.#final(delivering));
      this.#requirePerformance(at);
    }
    await this.#haircuts();
    await this.#mine("evening", at + EVENING, () => this.#evening());
    await this.#haircuts();
  }

  /**
   * Everybody looks once more: every shortfall that a final leaf shows is proved. Then what a site owes beyond an open shortfall is in
   * its store by that leaf, in exact rationals.
   */
  async audit(): Promise<void> {
    while (!this.#posted) await this.step();
    await this.#mine("audit", this.model.now + 1, () => {
      for (const place of this.places) this.#prove(place);
    });
    const { dischargeEfficiency, storageWh, maxSilence } = TERMS;
    for (const place of this.places) {
      const { site: id, readAt, periodEnd, stateOfCharge } = this.#leaf(place);
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
      this.#require(owed.atMost(held), `site ${id} owes ${owed} beyond its shortfall, and holds ${held}`);
    }
  }

  // ——— what happens ———

  /** Prices move; now and then energy is worth more than any auction pays. */
  #drift(): void {
    const { chance } = this;
    const spiking = this.#price > TERMS.penaltyPrice;
    if (spiking ? chance.once(16) : chance.once(40)) {
      this.#price = spiking ? chance.between(150_000n, 450_000n) : chance.between(600_000n, 3_000_000n);
    } else if (!spiking) {
      this.#price = least((this.#price * chance.between(90n, 111n)) / 100n + 1_000n, 480_000n);
    }
  }

  /** Half a day in every home. @returns who discharged what the headroom lets them release. */
  #live(): Place[] {
    const { chance } = this;
    const { rate } = this.model.state;
    const day = this.#step % 2 === 1;
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
    this.#posted = posted;
    const post = await this.suite.post(posted);
    await this.#mine("posted", at + POSTING, () => {
      this.#send("postBatch", post);
      for (const place of this.places) {
        if (early.has(place)) this.#depositEarly(place, place === faulty);
        else if (this.chance.likely(50)) this.#showLoss(place);
        if (this.chance.likely(50)) this.#auction(place);
      }
    });
    if (!faulty) this.suite.latest = posted.batch;
  }

  /** What is done by final leaves. */
  #final(delivering: readonly Place[]): void {
    const { chance } = this;
    for (const place of delivering) this.#release(place);
    for (const place of this.places) {
      const site = this.model.site(place.home.site);
      if (site.earlyDue !== 0 || chance.likely(70)) this.#deposit(place);
      if (chance.likely(12)) this.#retire(place);
      if (chance.likely(20)) this.#release(place);
      if (site.stage !== "NONE" && chance.likely(60)) this.#cure(place);
      if (site.writtenOff !== 0n ? chance.likely(40) : chance.once(30)) this.#settle(place);
      if (chance.likely(90)) this.#prove(place);
      if (chance.likely(60)) this.#auction(place);
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
      this.#auction(place);
      if (chance.once(4)) this.#sell(owner, this.trader, 5n);
      if (chance.once(20)) this.#buyBack(owner, id);
      if (site.pledged && site.liability === 0n && site.earlyDue === 0 && chance.once(6)) {
        this.#do("unpledge", pool.by(owner, "unpledge", [id]), "ended", () => model.unpledge(id));
      }
      if (chance.once(30)) this.#do("unlock", pool.by(owner, "unlock", [id]), undefined, () => model.unlock(id));
      if (chance.once(40)) {
        const shares = chance.between(1n, site.locked + 1n);
        this.#do("burnLocked", pool.by(owner, "burnLocked", [id, shares]), "seized", () =>
          model.burnLocked(id, shares),
        );
      }
      if (chance.once(home.thief ? 12 : 200)) this.#unbond(owner, id);
      if (site.unbonding !== 0n && chance.once(3)) {
        this.#do(
          "withdrawStake",
          Collateral.by(owner, "withdrawStake", [this.suite.at.pool.address, id, owner]),
          undefined,
          () => model.withdrawStake(id),
        );
      }
      if (chance.once(200)) this.#stake(owner, id, chance.between(1n, 2n * TERMS.penaltyPrice));
      if (site.lossExpiresAt !== 0) {
        this.#do("dropLoss", Collateral.by(this.keeper, "dropLoss", [pool.address, id]), undefined, () =>
          model.dropLoss(id),
        );
      }
    }
    if (chance.once(4)) this.#sell(this.trader, chance.of(this.places)?.owner ?? this.keeper, 4n);
    if (chance.once(60)) this.#surrender();
    if (chance.once(120)) {
      const rate = chance.between(RATE / 4n, MAX_RATE / 4n);
      this.#do("setDecayRate", pool.by(Reconciler.address, "setDecayRate", [rate]), undefined, () =>
        model.setRate(rate),
      );
    }
    for (const account of this.accounts) if (chance.once(40)) this.#collect(account);
    if (chance.once(2))
      this.#do("refreshLoss", Collateral.by(this.keeper, "refreshLoss", [pool.address]), undefined, () => model.tell());
  }

  // ——— what they do ———

  #deposit(place: Place): void {
    const view = this.#leaf(place);
    const { model } = this;
    const site = model.site(view.site);
    // Nobody claims a period twice, nor what there is not.
    if (view.readAt <= site.claimedAt || view.k === site.claimed) return;
    const call = () => this.suite.at.pool.by(place.owner, "deposit", [place.resident.charge, this.#proof(place)]);
    const refused = this.#do("deposit", call, "minted", () => model.deposit(view));
    if (refused !== "StakeTooSmall" || !this.chance.likely(place.home.thief ? 40 : 90)) return;
    this.#topUp(place);
    this.#do("deposit", call, "minted", () => model.deposit(view));
  }

  #depositEarly(place: Place, faulty: boolean): void {
    const view = this.#leaf(place);
    const args = () => [this.suite.at.pool.address, place.resident.charge, this.#proof(place)];
    const call = () => this.suite.at.Intake.by(place.owner, "depositEarly", args());
    let refused = this.#do("depositEarly", call, "minted", () => this.model.depositEarly(view));
    if (refused === "StakeTooSmall") {
      this.#topUp(place);
      refused = this.#do("depositEarly", call, "minted", () => this.model.depositEarly(view));
    }
    if (faulty && refused === undefined) place.home.performing = false;
  }

  #release(place: Place): void {
    const call = () => this.suite.at.pool.by(this.keeper, "release", [this.#proof(place)]);
    this.#do("release", call, undefined, () => this.model.release(this.#leaf(place)));
  }

  #retire(place: Place): void {
    const { Retirements, pool } = this.suite.at;
    const { owner } = place;
    const view = this.#leaf(place);
    if (this.chance.once(2)) {
      const call = () => Retirements.by(owner, "claimConsumption", [place.resident.consumption, this.#proof(place)]);
      let remaining = 0n;
      const refused = this.#do("claimConsumption", call, undefined, () => {
        remaining = this.model.claimConsumption(view);
      });
      if (refused === undefined) place.credit = { id: ++this.#credits, remaining };
    }
    const { credit } = place;
    if (!credit || credit.remaining === 0n) return;
    this.#sell(this.trader, owner, 6n);
    const energy = least((credit.remaining * this.chance.between(1n, 4n)) / 4n, this.model.balanceOf(owner));
    if (energy === 0n) return;
    const args = [pool.address, credit.id, energy, owner, ""];
    const refused = this.#do("retire", Retirements.by(owner, "retire", args), "retired", () =>
      this.model.retire(owner, energy),
    );
    if (refused === undefined) credit.remaining -= energy;
  }

  #prove(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const view = this.#leaf(place);
    const call = () => Collateral.by(this.keeper, "proveShortfall", [pool.address, this.#proof(place)]);
    this.#do("proveShortfall", call, undefined, () => this.model.proveShortfall(this.keeper, view));
  }

  #settle(place: Place): void {
    const call = () => this.suite.at.pool.by(this.keeper, "settle", [this.#proof(place)]);
    this.#do("settle", call, undefined, () => this.model.settle(this.#leaf(place)));
  }

  #cure(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const call = () => Collateral.by(this.keeper, "cure", [pool.address, this.#proof(place)]);
    this.#do("cure", call, undefined, () => this.model.cure(this.#leaf(place)));
  }

  #showLoss(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const call = () => Collateral.by(this.keeper, "showLoss", [pool.address, this.#proof(place)]);
    this.#do("showLoss", call, undefined, () => this.model.showLoss(this.#leaf(place)));
  }

  /** Whatever moves a shortfall on. */
  #auction({ home }: Place): void {
    const { model, keeper, chance } = this;
    const { Collateral, pool } = this.suite.at;
    const { site: id } = home;
    const by = (name: string) => Collateral.by(keeper, name, [pool.address, id]);
    const site = model.site(id);
    if (site.earlyDue !== 0)
      this.#do("proveUnsettled", by("proveUnsettled"), undefined, () => model.proveUnsettled(keeper, id));
    if (site.stage === "NONE") return;
    if (chance.once(8)) this.#buyBack(site.owner as Hex, id);
    if (site.stage === "CURE") this.#do("enforce", by("enforce"), "seized", () => model.enforce(id));
    if (model.shortOf(model.site(id)) === 0n) this.#do("close", by("close"), undefined, () => model.close(id));
    if (model.site(id).stage === "AUCTION" && model.priceOf(model.site(id)) >= this.#price) this.#fill(id);
  }

  #fill(id: bigint): void {
    const { chance, model } = this;
    const { Collateral, pool } = this.suite.at;
    const seller = chance.of(this.accounts.filter((account) => model.sharesOf(account) !== 0n));
    if (!seller) return;
    const offered = chance.once(5) ? chance.between(1n, 1_000n) : chance.between(1n, model.sharesOf(seller));
    const args = [pool.address, id, offered, 0n, seller];
    this.#do("fill", Collateral.by(seller, "fill", args), "bought back", () => model.fill(seller, id, offered));
  }

  #sell(from: Hex, to: Hex, times: bigint): void {
    const shares = (this.model.sharesOf(from) * this.chance.between(1n, times)) / times;
    if (shares === 0n || from === to) return;
    const call = this.suite.at.pool.by(from, "transferShares", [to, shares]);
    this.#do("transferShares", call, undefined, () => this.model.transferShares(from, to, shares));
  }

  #buyBack(account: Hex, site: bigint): void {
    const shares = this.chance.between(0n, this.model.sharesOf(account));
    if (shares === 0n) return;
    const call = this.suite.at.pool.by(account, "buyBack", [site, shares]);
    this.#do("buyBack", call, "bought back", () => this.model.buyBack(account, site, shares));
  }

  #surrender(): void {
    const shares = this.chance.below(this.model.sharesOf(this.trader) / 20n + 1n);
    if (shares === 0n) return;
    const call = this.suite.at.pool.by(this.trader, "surrender", [shares]);
    this.#do("surrender", call, "surrendered", () => this.model.surrender(this.trader, shares));
  }

  #stake(from: Hex, site: bigint, amount: bigint): void {
    if (amount === 0n) return;
    const call = this.suite.at.Collateral.by(from, "stake", [this.suite.at.pool.address, site, amount]);
    this.#do("stake", call, undefined, () => this.model.stake(site, amount));
  }

  /** Whoever means to leave with what is in store puts up no more than it must; others put up for weeks. */
  #topUp({ owner, home }: Place): void {
    const site = this.model.site(home.site);
    const full = this.model.stakeNeeded(up(TERMS.storageWh * MICRO, WAD, this.model.store()));
    const stock = home.stateOfCharge * MICRO * TERMS.pledge * TERMS.dischargeEfficiency;
    const pledged = this.model.stakeNeeded(up(stock / WAD ** 2n, WAD, this.model.store()));
    const needed = home.thief ? pledged + 1_000n : this.model.stakeNeededOf(site) + 4n * full;
    this.#stake(owner, home.site, less(needed, site.stake - site.unbonding) + 1n);
  }

  #unbond(owner: Hex, site: bigint): void {
    const all = 2n ** 256n - 1n;
    const call = this.suite.at.Collateral.by(owner, "unbond", [this.suite.at.pool.address, site, all]);
    this.#do("unbond", call, undefined, () => this.model.unbond(site));
  }

  #collect(account: Hex): void {
    const { Collateral, token } = this.suite.at;
    if ((this.model.state.credits.get(account) ?? 0n) === 0n && !this.chance.once(20)) return;
    const call = Collateral.by(account, "collect", [token.address, account]);
    this.#do("collect", call, undefined, () => this.model.collect(account));
  }

  /** Each in a block of its own, so that the chain's balances alone say what holders lost. */
  async #haircuts(): Promise<void> {
    const { Collateral, pool } = this.suite.at;
    for (const { home } of this.places) {
      const { site: id } = home;
      const site = this.model.site(id);
      if (site.stage !== "AUCTION" || this.chance.once(4)) continue;
      const before = this.#view;
      const call = Collateral.by(this.keeper, "haircut", [pool.address, id]);
      const stake = site.stake;
      const outcomes = await this.#mine("haircut", this.model.now + 1, () => {
        this.#do("haircut", call, undefined, () => this.model.haircut(id));
      });
      const [outcome] = outcomes;
      if (!outcome || outcome.refused || !before || !this.#view) continue;
      const loss = this.account.lose(id, this.model.now, before, this.#view, outcome, TERMS.penaltyPrice);
      if (loss) this.#requireLoss(loss, stake);
    }
  }

  // ——— what must hold ———

  /** Holders lost what nothing covered, to the unit; the stake paid for it as far as it went. */
  #requireLoss(loss: Loss, stake: bigint): void {
    const excess = loss.shares.minus(loss.uncovered);
    const unit = new Rational(1n);
    this.#require(new Rational(-loss.released).atMost(excess), `holders lost less than was uncovered: ${excess}`);
    this.#require(excess.atMost(unit), `holders lost ${excess} store shares more than was uncovered`);
    const paid = new Rational(loss.compensation);
    if (loss.stakeLeft !== 0n) {
      const over = paid.minus(loss.cost);
      this.#require(over.abs().atMost(new Rational(2n)), `the stake was not spent, but paid ${paid} of ${loss.cost}`);
    }
    this.#require(loss.compensation + loss.stakeLeft === stake, "the stake went elsewhere");
  }

  /** A home that did all it promised has in store what it owes, in exact rationals, and no shortfall. @param at When it was read. */
  #requirePerformance(at: number): void {
    const aged = expOfMinus(this.model.state.rate * BigInt(this.model.now - at));
    for (const { home } of this.places) {
      if (!home.performing) continue;
      const site = this.model.site(home.site);
      const owed = this.account.index.times(site.liability);
      const held = aged.times(home.stored * TERMS.dischargeEfficiency).over(WAD);
      this.#require(owed.atMost(held), `site ${home.site} performs, owes ${owed} and holds ${held}`);
      this.#require(site.stage === "NONE", `site ${home.site} performs and has a shortfall`);
    }
  }

  /** supply ≤ Σ liability − Σ written off; every share and µWh is somewhere. */
  #requireBooks(): void {
    const { state } = this.model;
    const claims = new Rational(this.model.claims() * state.kept, WAD);
    this.#require(
      claims.atMost(new Rational(state.liability - state.writtenOff)),
      `claims of ${claims} are not covered`,
    );
    const imbalance = this.account.imbalance();
    this.#require(imbalance.abs().atMost(new Rational(1n, 10n ** 30n)), `${imbalance} µWh are nowhere`);
  }

  #require(condition: boolean, what: string): void {
    if (!condition) throw new Departure(`seed ${this.#seed}, step ${this.#step}, ${this.#block}: ${what}`);
  }

  // ——— blocks ———

  #leaf(place: Place): LeafView {
    if (!place.shown) throw new Error("no leaf yet");
    return place.shown.view;
  }

  #proof(place: Place) {
    return this.suite.proof(this.#posted as Posted, place.index);
  }

  /** A call that the model has no part in. */
  #send(label: string, call: Call): void {
    this.#turns.push({ label, call, refused: undefined });
  }

  /** Does a call in the model and sends it; of those that the model refuses a few are sent, to be refused. @returns why it is refused. */
  #do(label: string, call: Call | (() => Call), flow: Flow | undefined, change: () => unknown): string | undefined {
    const outcome = this.model.attempt(() => this.account.book(flow, change));
    const refused = "refused" in outcome ? outcome.refused : undefined;
    if (refused !== undefined && !this.chance.once(30)) return refused;
    this.#turns.push({ label, call: typeof call === "function" ? call() : call, refused });
    return refused;
  }

  /** Plans a block at a time, mines it, and compares all that it did. */
  async #mine(block: string, at: number, plan: () => void): Promise<Outcome[]> {
    this.#block = `${block} at ${at}`;
    this.model.now = at;
    await this.#learnIndices();
    this.account.begin();
    this.#turns = [];
    plan();
    const turns = this.#turns;
    const [outcomes, [answer]] = await this.suite.chain.mine(
      at,
      turns.map(({ call }) => call),
      [this.suite.reading(this.sites, this.accounts)],
    );
    for (const [i, { label, refused }] of turns.entries()) {
      const outcome = outcomes[i] as Outcome;
      const told = outcome.refused ? `refused with ${outcome.refused}` : "done";
      const expected = refused ? `refused with ${refused}` : "done";
      this.#require(told === expected, `${label} (call ${i}) was ${told}, the model says ${expected}`);
      const count = this.statistics.get(label) ?? { done: 0, refused: 0 };
      this.statistics.set(label, {
        done: count.done + (refused ? 0 : 1),
        refused: count.refused + (refused ? 1 : 0),
      });
      this.account.read(outcome);
    }
    this.#view = this.suite.viewOf(answer as Hex);
    const differences = compare(this.model, this.#view, this.sites, this.accounts);
    const labels = turns.map(({ label, refused }) => (refused ? `${label}: ${refused}` : label)).join(", ");
    this.#require(differences.length === 0, `${differences.join("\n")}\nafter ${labels}`);
    this.#requireBooks();
    return outcomes;
  }

  /** The contract's integer for e^(−Λ): asked for where the exact value leaves two, held to it always. */
  async #learnIndices(): Promise<void> {
    this.#indices.clear();
    const ages = this.places.map(({ shown }) => (shown ? this.model.decayedSince(shown.view.readAt) : 0n));
    for (const exponent of new Set([this.model.exponent(), ...ages, 0n])) {
      const [low, high] = indexRange(exponent);
      if (low === high) continue;
      const answer = await this.suite.indexAt(exponent);
      this.#require(low <= answer && answer <= high, `the index of ${exponent} is ${answer}, not in [${low}, ${high}]`);
      this.#indices.set(exponent, answer);
    }
  }

  #indexOf(exponent: bigint): bigint {
    const [low, high] = indexRange(exponent);
    if (low === high) return low;
    const known = this.#indices.get(exponent);
    if (known === undefined) throw new Error(`the index of ${exponent} was not asked for`);
    return known;
  }
}

const ranges = new Map<bigint, readonly [bigint, bigint]>();

/** The integers that the contract may say for an index. */
function indexRange(exponent: bigint): readonly [bigint, bigint] {
  let range = ranges.get(exponent);
  if (!range) {
    if (ranges.size > 1_000) ranges.clear();
    const scaled = expOfMinus(exponent)
      .times(WAD * TEN_THOUSANDTHS)
      .floor();
    // More than −1.0015: the next integer above; at most +0.0126: the last one below or at it.
    range =
      exponent === 0n ? [WAD, WAD] : [(scaled - BELOW) / TEN_THOUSANDTHS + 1n, (scaled + ABOVE) / TEN_THOUSANDTHS];
    ranges.set(exponent, range);
  }
  return range;
}
