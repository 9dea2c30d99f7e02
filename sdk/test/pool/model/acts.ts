// What homes, the trader and the keeper of a year can do.
import type { Hex } from "viem";
import { Blocks, type Place } from "./blocks.ts";
import { TERMS } from "./suite.ts";
import { least, less, MICRO, up, WAD } from "./terms.ts";

export abstract class Acts extends Blocks {
  /** Base units per kWh; above the penalty price nobody sells to an auction. */
  protected price = 400_000n;
  #credits = 0n;

  protected deposit(place: Place): void {
    const view = this.leaf(place);
    const { model } = this;
    const site = model.site(view.site);
    // Nobody claims a period twice, nor what there is not.
    if (view.readAt <= site.claimedAt || view.k === site.claimed) return;
    const call = () => this.suite.at.pool.by(place.owner, "deposit", [place.resident.charge, this.proof(place)]);
    const refused = this.do("deposit", call, "minted", () => model.deposit(view));
    if (refused !== "StakeTooSmall" || !this.chance.likely(place.home.thief ? 40 : 90)) return;
    this.topUp(place);
    this.do("deposit", call, "minted", () => model.deposit(view));
  }

  protected depositEarly(place: Place, faulty: boolean): void {
    const view = this.leaf(place);
    const args = () => [this.suite.at.pool.address, place.resident.charge, this.proof(place)];
    const call = () => this.suite.at.Intake.by(place.owner, "depositEarly", args());
    let refused = this.do("depositEarly", call, "minted", () => this.model.depositEarly(view));
    if (refused === "StakeTooSmall") {
      this.topUp(place);
      refused = this.do("depositEarly", call, "minted", () => this.model.depositEarly(view));
    }
    if (faulty && refused === undefined) place.home.performing = false;
  }

  protected release(place: Place): void {
    const call = () => this.suite.at.pool.by(this.keeper, "release", [this.proof(place)]);
    this.do("release", call, undefined, () => this.model.release(this.leaf(place)));
  }

  protected retire(place: Place): void {
    const { Retirements, pool } = this.suite.at;
    const { owner } = place;
    const view = this.leaf(place);
    if (this.chance.once(2)) {
      const call = () => Retirements.by(owner, "claimConsumption", [place.resident.consumption, this.proof(place)]);
      let remaining = 0n;
      const refused = this.do("claimConsumption", call, undefined, () => {
        remaining = this.model.claimConsumption(view);
      });
      if (refused === undefined) place.credit = { id: ++this.#credits, remaining };
    }
    const { credit } = place;
    if (!credit || credit.remaining === 0n) return;
    this.sell(this.trader, owner, 6n);
    const energy = least((credit.remaining * this.chance.between(1n, 4n)) / 4n, this.model.balanceOf(owner));
    if (energy === 0n) return;
    const args = [pool.address, credit.id, energy, owner, ""];
    const refused = this.do("retire", Retirements.by(owner, "retire", args), "retired", () =>
      this.model.retire(owner, energy),
    );
    if (refused === undefined) credit.remaining -= energy;
  }

  protected prove(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const view = this.leaf(place);
    const call = () => Collateral.by(this.keeper, "proveShortfall", [pool.address, this.proof(place)]);
    this.do("proveShortfall", call, undefined, () => this.model.proveShortfall(this.keeper, view));
  }

  protected settle(place: Place): void {
    const call = () => this.suite.at.pool.by(this.keeper, "settle", [this.proof(place)]);
    this.do("settle", call, undefined, () => this.model.settle(this.leaf(place)));
  }

  protected cure(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const call = () => Collateral.by(this.keeper, "cure", [pool.address, this.proof(place)]);
    this.do("cure", call, undefined, () => this.model.cure(this.leaf(place)));
  }

  protected showLoss(place: Place): void {
    const { Collateral, pool } = this.suite.at;
    const call = () => Collateral.by(this.keeper, "showLoss", [pool.address, this.proof(place)]);
    this.do("showLoss", call, undefined, () => this.model.showLoss(this.leaf(place)));
  }

  /** Whatever moves a shortfall on. */
  protected auction({ home }: Place): void {
    const { model, keeper, chance } = this;
    const { Collateral, pool } = this.suite.at;
    const { site: id } = home;
    const by = (name: string) => Collateral.by(keeper, name, [pool.address, id]);
    const site = model.site(id);
    if (site.earlyDue !== 0)
      this.do("proveUnsettled", by("proveUnsettled"), undefined, () => model.proveUnsettled(keeper, id));
    if (site.stage === "NONE") return;
    if (chance.once(8)) this.buyBack(site.owner as Hex, id);
    if (site.stage === "CURE") this.do("enforce", by("enforce"), "seized", () => model.enforce(id));
    if (model.shortOf(model.site(id)) === 0n) this.do("close", by("close"), undefined, () => model.close(id));
    if (model.site(id).stage === "AUCTION" && model.priceOf(model.site(id)) >= this.price) this.fill(id);
  }

  protected fill(id: bigint): void {
    const { chance, model } = this;
    const { Collateral, pool } = this.suite.at;
    const seller = chance.of(this.accounts.filter((account) => model.sharesOf(account) !== 0n));
    if (!seller) return;
    const offered = chance.once(5) ? chance.between(1n, 1_000n) : chance.between(1n, model.sharesOf(seller));
    const args = [pool.address, id, offered, 0n, seller];
    this.do("fill", Collateral.by(seller, "fill", args), "bought back", () => model.fill(seller, id, offered));
  }

  protected sell(from: Hex, to: Hex, times: bigint): void {
    const shares = (this.model.sharesOf(from) * this.chance.between(1n, times)) / times;
    if (shares === 0n || from === to) return;
    const call = this.suite.at.pool.by(from, "transferShares", [to, shares]);
    this.do("transferShares", call, undefined, () => this.model.transferShares(from, to, shares));
  }

  protected buyBack(account: Hex, site: bigint): void {
    const shares = this.chance.between(0n, this.model.sharesOf(account));
    if (shares === 0n) return;
    const call = this.suite.at.pool.by(account, "buyBack", [site, shares]);
    this.do("buyBack", call, "bought back", () => this.model.buyBack(account, site, shares));
  }

  protected surrender(): void {
    const shares = this.chance.below(this.model.sharesOf(this.trader) / 20n + 1n);
    if (shares === 0n) return;
    const call = this.suite.at.pool.by(this.trader, "surrender", [shares]);
    this.do("surrender", call, "surrendered", () => this.model.surrender(this.trader, shares));
  }

  protected stake(from: Hex, site: bigint, amount: bigint): void {
    if (amount === 0n) return;
    const call = this.suite.at.Collateral.by(from, "stake", [this.suite.at.pool.address, site, amount]);
    this.do("stake", call, undefined, () => this.model.stake(site, amount));
  }

  /** Whoever means to leave with what is in store puts up no more than it must; others put up for weeks. */
  protected topUp({ owner, home }: Place): void {
    const site = this.model.site(home.site);
    const full = this.model.stakeNeeded(up(TERMS.storageWh * MICRO, WAD, this.model.store()));
    const stock = home.stateOfCharge * MICRO * TERMS.pledge * TERMS.dischargeEfficiency;
    const pledged = this.model.stakeNeeded(up(stock / WAD ** 2n, WAD, this.model.store()));
    const needed = home.thief ? pledged + 1_000n : this.model.stakeNeededOf(site) + 4n * full;
    this.stake(owner, home.site, less(needed, site.stake - site.unbonding) + 1n);
  }

  protected unbond(owner: Hex, site: bigint): void {
    const all = 2n ** 256n - 1n;
    const call = this.suite.at.Collateral.by(owner, "unbond", [this.suite.at.pool.address, site, all]);
    this.do("unbond", call, undefined, () => this.model.unbond(site));
  }

  protected collect(account: Hex): void {
    const { Collateral, token } = this.suite.at;
    if ((this.model.state.credits.get(account) ?? 0n) === 0n && !this.chance.once(20)) return;
    const call = Collateral.by(account, "collect", [token.address, account]);
    this.do("collect", call, undefined, () => this.model.collect(account));
  }
}
