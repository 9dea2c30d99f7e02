// Blocks of a year: the same calls to the model and to the contracts, and what must hold after each.
import type { Hex } from "viem";
import { PERIOD } from "../../../src/measurement/period.ts";
import type { Leaf } from "../../../src/measurement/types.ts";
import { Account, type Flow } from "./account.ts";
import type { Call, Outcome } from "./chain.ts";
import { compare } from "./compare.ts";
import { Cure } from "./cure.ts";
import { Chance, Home } from "./homes.ts";
import { expOfMinus, Rational } from "./rational.ts";
import { type Posted, RATE, type Resident, START, type Suite, TERMS, type View } from "./suite.ts";
import { type LeafView, newSite, WAD } from "./terms.ts";

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
export interface Place {
  readonly home: Home;
  readonly resident: Resident;
  readonly owner: Hex;
  readonly index: number;
  shown: { leaf: Leaf; view: LeafView } | undefined;
  credit: { id: bigint; remaining: bigint } | undefined;
}

/** What homes and others call, in the model and in blocks of the chain side by side. */
export abstract class Blocks {
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
  protected view: View | undefined;
  protected steps = 0;
  #block = "";
  protected posted: Posted | undefined;

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

  protected leaf(place: Place): LeafView {
    if (!place.shown) throw new Error("no leaf yet");
    return place.shown.view;
  }

  protected proof(place: Place) {
    return this.suite.proof(this.posted as Posted, place.index);
  }

  /** A call that the model has no part in. */
  protected send(label: string, call: Call): void {
    this.#turns.push({ label, call, refused: undefined });
  }

  /** Does a call in the model and sends it; of those that the model refuses a few are sent, to be refused. @returns why it is refused. */
  protected do(
    label: string,
    call: Call | (() => Call),
    flow: Flow | undefined,
    change: () => unknown,
  ): string | undefined {
    const outcome = this.model.attempt(() => this.account.book(flow, change));
    const refused = "refused" in outcome ? outcome.refused : undefined;
    if (refused !== undefined && !this.chance.once(30)) return refused;
    this.#turns.push({ label, call: typeof call === "function" ? call() : call, refused });
    return refused;
  }

  /** Plans a block at a time, mines it, and compares all that it did. */
  protected async mine(block: string, at: number, plan: () => void): Promise<Outcome[]> {
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
      this.require(told === expected, `${label} (call ${i}) was ${told}, the model says ${expected}`);
      const count = this.statistics.get(label) ?? { done: 0, refused: 0 };
      this.statistics.set(label, {
        done: count.done + (refused ? 0 : 1),
        refused: count.refused + (refused ? 1 : 0),
      });
      this.account.read(outcome);
    }
    this.view = this.suite.viewOf(answer as Hex);
    const differences = compare(this.model, this.view, this.sites, this.accounts);
    const labels = turns.map(({ label, refused }) => (refused ? `${label}: ${refused}` : label)).join(", ");
    this.require(differences.length === 0, `${differences.join("\n")}\nafter ${labels}`);
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
      this.require(low <= answer && answer <= high, `the index of ${exponent} is ${answer}, not in [${low}, ${high}]`);
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

  /** supply ≤ Σ liability − Σ written off; every share and µWh is somewhere. */
  #requireBooks(): void {
    const { state } = this.model;
    const claims = new Rational(this.model.claims() * state.kept, WAD);
    this.require(
      claims.atMost(new Rational(state.liability - state.writtenOff)),
      `claims of ${claims} are not covered`,
    );
    const imbalance = this.account.imbalance();
    this.require(imbalance.abs().atMost(new Rational(1n, 10n ** 30n)), `${imbalance} µWh are nowhere`);
  }

  protected require(condition: boolean, what: string): void {
    if (!condition) throw new Departure(`seed ${this.#seed}, step ${this.steps}, ${this.#block}: ${what}`);
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
