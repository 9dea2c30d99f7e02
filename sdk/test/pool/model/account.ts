// The year's account in exact rationals, beside the integers: where every µWh went, and what holders lost.
import type { Log, Outcome } from "./chain.ts";
import type { Cure } from "./cure.ts";
import { expOfMinus, Rational } from "./rational.ts";
import type { View } from "./suite.ts";
import { KWH, less, WAD } from "./terms.ts";

/** Where energy goes. */
export const FLOWS = ["minted", "retired", "bought back", "surrendered", "seized", "ended", "haircut"] as const;
export type Flow = (typeof FLOWS)[number];

/** A shortfall as the chain's events tell it, store shares. */
interface Told {
  short: bigint;
  /** What its discharge released since. */
  released: bigint;
}

/** A haircut as both sides tell it. */
export interface Loss {
  readonly site: bigint;
  readonly at: number;
  /** What every share and locked share lost, µWh and store shares, from the chain's balances alone. */
  readonly energy: Rational;
  readonly shares: Rational;
  /** What neither locked shares, nor auction, nor headroom bore, store shares, from the shortfall's own events. */
  readonly uncovered: Rational;
  /** At the penalty price, base units, and what of it the stake paid into the tokens' cash. */
  readonly cost: Rational;
  readonly compensation: bigint;
  /** The stake that was left after it. */
  readonly stakeLeft: bigint;
  /** What its discharge has released since the proof, store shares: it may have paid as much of the shortfall, out of what was charged since. */
  readonly released: bigint;
}

export class Account {
  /** Exact, µWh. */
  readonly flows = new Map<Flow, Rational>(FLOWS.map((flow) => [flow, Rational.ZERO]));
  /** As the chain's events say, µWh, and how many said so. */
  readonly told = new Map<Flow, { energy: bigint; events: number }>(
    FLOWS.map((flow) => [flow, { energy: 0n, events: 0 }]),
  );
  readonly losses: Loss[] = [];
  dissipated = Rational.ZERO;
  readonly #model: Cure;
  readonly #open = new Map<bigint, Told>();
  #index = new Rational(1n);

  constructor(model: Cure) {
    this.#model = model;
  }

  /** e^(−Λ) now, exact to more than 50 places. */
  get index(): Rational {
    return this.#index;
  }

  /** Books what dissipated since the last block: no share moved in between. */
  begin(): void {
    const index = expOfMinus(this.#model.exponent());
    const { kept } = this.#model.state;
    this.dissipated = this.dissipated.plus(
      this.#index
        .minus(index)
        .times(this.#model.claims() * kept)
        .over(WAD),
    );
    this.#index = index;
  }

  /** Does a call of the model's and books what it moved. */
  book<T>(flow: Flow | undefined, call: () => T): T {
    const { kept } = this.#model.state;
    const before = this.#model.claims();
    const result = call();
    const moved = this.#model.claims() - before;
    if (moved !== 0n) {
      if (!flow) throw new Error(`${moved} shares moved in a call that moves none`);
      this.#add(flow, this.#worth(moved < 0n ? -moved : moved, kept));
    }
    const left = this.#model.state.kept;
    if (left !== kept) this.#add("haircut", this.#worth(before, kept - left));
    return result;
  }

  /** Reads what the chain says a call did. */
  read({ logs }: Outcome): void {
    for (const log of logs) this.#read(log);
  }

  #read({ name, args }: Log): void {
    const number = (value: unknown): bigint => BigInt(String(value));
    const tell = (flow: Flow, energy: unknown) => {
      const told = this.told.get(flow) as { energy: bigint; events: number };
      this.told.set(flow, { energy: told.energy + number(energy), events: told.events + 1 });
    };
    if (name === "Deposited") tell("minted", Object(args.receipt).minted);
    if (name === "Retired") tell("retired", args.energy);
    if (name === "BoughtBack") tell("bought back", args.energy);
    if (name === "Surrendered") tell("surrendered", args.energy);
    if (name === "WrittenOff") tell("haircut", args.energy);
    if (args.site === undefined) return;
    const site = number(args.site);
    if (name === "ShortfallProved") this.#open.set(site, { short: number(args.shortfall), released: 0n });
    if (name === "ShortfallCured") this.#open.delete(site);
    const open = this.#open.get(site);
    if (!open) return;
    if (name === "LockedBurned" || name === "BoughtBack") open.short = less(open.short, number(args.liability));
    if (name === "Released") open.released += number(args.shares);
  }

  /** Books a haircut that was alone in its block, from what the chain showed before and after. */
  lose(site: bigint, at: number, before: View, after: View, outcome: Outcome, price: bigint): Loss | undefined {
    const applied = outcome.logs.find(({ name }) => name === "HaircutApplied");
    if (!applied) return undefined;
    const told = this.#open.get(site);
    if (!told) throw new Error(`a haircut for site ${site}, of which no shortfall was proved`);
    this.#open.delete(site);
    const sum = (view: View) =>
      view.holders.reduce((all, { shares }) => all + shares, 0n) +
      view.books.reduce((all, { account }) => all + BigInt(account.locked ?? 0), 0n);
    const shown = (view: View, name: string) => BigInt(view.shown[name] ?? 0);
    const claims = sum(before);
    if (claims !== sum(after)) throw new Error("shares moved in a haircut");
    const kept = shown(before, "kept");
    const shares = new Rational(claims * (kept - shown(after, "kept")), WAD);
    const backing = shown(before, "liability") - shown(before, "writtenOff");
    const headroom = new Rational(backing * WAD - claims * kept, WAD);
    const borne = new Rational(told.short).minus(headroom);
    const energy = shares.times(this.#index);
    const loss: Loss = {
      site,
      at,
      energy,
      shares,
      uncovered: borne.sign() > 0 ? borne : Rational.ZERO,
      cost: energy.times(price).over(KWH),
      compensation: BigInt(String(applied.args.compensation)),
      stakeLeft: this.#model.site(site).stake,
      released: told.released,
    };
    this.losses.push(loss);
    return loss;
  }

  /** What is live now, locked shares included, µWh. */
  live(): Rational {
    return this.#worth(this.#model.claims(), this.#model.state.kept);
  }

  /** minted − (live + dissipated + all that left): zero, exactly. */
  imbalance(): Rational {
    let out = this.live().plus(this.dissipated);
    for (const [flow, energy] of this.flows) if (flow !== "minted") out = out.plus(energy);
    return (this.flows.get("minted") as Rational).minus(out);
  }

  /** Σ over the year of what holders lost and of what nothing covered, store shares; what it cost, and what stakes paid of that. */
  lost(): { shares: Rational; uncovered: Rational; cost: Rational; compensation: bigint; released: bigint } {
    const sum = {
      shares: Rational.ZERO,
      uncovered: Rational.ZERO,
      cost: Rational.ZERO,
      compensation: 0n,
      released: 0n,
    };
    for (const loss of this.losses) {
      sum.shares = sum.shares.plus(loss.shares);
      sum.uncovered = sum.uncovered.plus(loss.uncovered);
      sum.cost = sum.cost.plus(loss.cost);
      sum.compensation += loss.compensation;
      sum.released += loss.shares.sign() > 0 ? loss.released : 0n;
    }
    return sum;
  }

  #add(flow: Flow, energy: Rational): void {
    this.flows.set(flow, (this.flows.get(flow) as Rational).plus(energy));
  }

  #worth(shares: bigint, kept: bigint): Rational {
    return this.#index.times(shares * kept).over(WAD);
  }
}
