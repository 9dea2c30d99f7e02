// Terms that do not contradict themselves: TermsCheck.sol in TypeScript, with a sentence for each refusal. The rules stand in the contract's
// order, so its refusal is the first of these.
import { isAddressEqual, zeroAddress, zeroHash } from "viem";
import { BaseError } from "../../errors/base.ts";
import { encodeTerms, GREATEST_INT64, LEAST_INT64, LEAST_INT128 } from "./codec.ts";
import type { Terms } from "./types.ts";

/** Which of the contract's errors a contradiction is. */
export type ContradictionKind =
  | "SellerIsBuyer"
  | "NoCode"
  | "ClauseMissing"
  | "ClauseWithoutUse"
  | "ClauseOutOfRange"
  | "LowerAboveUpper"
  | "PlantsOutOfOrder"
  | "RegisterUnfit"
  | "SharesAboveWhole"
  | "RunUnknown"
  | "DateTooEarly"
  | "ClauseNotAligned";

/** One contradiction in terms. */
export interface Contradiction {
  /** The contract's error. */
  readonly kind: ContradictionKind;
  /** Path of the field: `price.floor` say. */
  readonly clause: string;
  /** What is wrong, and what to do, in a sentence. */
  readonly sentence: string;
}

/** Terms that the contract would refuse. */
export class ContradictoryTermsError extends BaseError {
  override readonly name = "ContradictoryTermsError";
  /** Path of the first field that is wrong. */
  readonly clause: string;
  /** All that is wrong, in the order of the terms. */
  readonly contradictions: readonly Contradiction[];

  constructor(contradictions: readonly [Contradiction, ...Contradiction[]]) {
    const [{ clause }] = contradictions;
    super(`The terms contradict themselves at ${clause}.`, {
      metaMessages: contradictions.map((each) => `${each.clause}: ${each.sentence}`),
    });
    this.clause = clause;
    this.contradictions = contradictions;
  }
}

const MOST_PLANTS = 64n;
const MOST_BANDS = 16n;
const WHOLE = 10_000n;
const WAD = 10n ** 18n;
const ALL_CAUSES = 15n;
const RUNS = [1, 2, 3, 4, 6];
const PERIOD = 900;
const GREATEST_INT128 = 2n ** 127n - 1n;
const DAY = 86_400n;
const MOST_OWED = 2n ** 128n - 1n;

type Value = bigint | number | boolean | string;

/** Whether a field says nothing. */
function empty(value: Value): boolean {
  return typeof value === "string" ? BigInt(value) === 0n : BigInt(value) === 0n;
}

class Checker {
  readonly found: Contradiction[] = [];
  readonly #terms: ReturnType<typeof encodeTerms>;

  constructor(terms: Terms) {
    this.#terms = encodeTerms(terms);
  }

  #report(kind: ContradictionKind, clause: string, sentence: string): void {
    this.found.push({ kind, clause, sentence });
  }

  #needed(clause: string, value: Value, why: string): void {
    if (empty(value)) this.#report("ClauseMissing", clause, `it is needed: ${why}.`);
  }

  #unused(clause: string, value: Value, why: string): void {
    if (!empty(value)) this.#report("ClauseWithoutUse", clause, `it has no use: ${why}. Set it to zero.`);
  }

  #within(clause: string, value: bigint, least: bigint, most: bigint): void {
    if (value >= least && value <= most) return;
    this.#report("ClauseOutOfRange", clause, `${value} is not from ${least} to ${most}. State a value within.`);
  }

  #ordered(clause: string, lower: bigint, upper: bigint, than: string): void {
    if (lower <= upper) return;
    this.#report("LowerAboveUpper", clause, `${lower} is above ${upper} of ${than}. Lower the one or raise the other.`);
  }

  #aligned(clause: string, date: number): void {
    if (date % PERIOD === 0) return;
    this.#report("ClauseNotAligned", clause, `${date} is within a settlement period. Take a multiple of 900 seconds.`);
  }

  #contract(clause: string, account: string, what: string): void {
    if (account === zeroAddress) this.#report("NoCode", clause, `it is no contract. Name ${what}.`);
  }

  check(): readonly Contradiction[] {
    this.#parties();
    this.#plants();
    this.#volume();
    this.#price();
    this.#escalation();
    this.#bands();
    this.#settlement();
    this.#performance();
    this.#credit();
    this.#operation();
    this.#life();
    this.#within("expectation.degradation", BigInt(this.#terms.expectation.degradation), 0n, WHOLE);
    return this.found;
  }

  #parties(): void {
    const { parties } = this.#terms;
    this.#needed("parties.seller", parties.seller, "somebody sells");
    this.#needed("parties.buyer", parties.buyer, "somebody buys");
    if (isAddressEqual(parties.seller, parties.buyer)) {
      this.#report("SellerIsBuyer", "parties.buyer", "nobody sells to himself. Name another buyer.");
    }
    this.#contract("parties.currency", parties.currency, "the ERC-20 that is paid in");
    if (empty(parties.arbitrator)) {
      this.#unused("parties.arbitration", parties.arbitration, "there is no arbitrator to instruct");
    }
    this.#needed("parties.accreditor", parties.accreditor, "somebody must vouch for capacities");
  }

  #plants(): void {
    const { plants, volume } = this.#terms;
    this.#within("plants", BigInt(plants.length), 1n, MOST_PLANTS);
    const consumed = volume.kind === 1;
    const matched = volume.kind === 5;
    let last = 0n;
    let generation = 0;
    let produces = false;
    let consumes = false;
    for (const [index, { site, register, share }] of plants.entries()) {
      this.#needed("plants.site", site, "a plant is a site of the registry");
      const place = (site << 8n) | BigInt(register);
      if (place <= last) {
        const todo = "Sort plants by site and register, each once.";
        this.#report("PlantsOutOfOrder", "plants", `number ${index + 1} does not come after the one before. ${todo}`);
      }
      this.#within("plants.share", BigInt(share), 1n, WHOLE);
      if (place >> 8n !== last >> 8n) generation = 0;
      last = place;
      const consumption = register === 4;
      if (consumption) consumes = true;
      else produces = true;
      if (consumption ? !(consumed || matched) : consumed) {
        const todo = consumed ? "Take consumption alone." : "Take a register of production.";
        this.#report(
          "RegisterUnfit",
          "plants.register",
          `number ${index + 1} is of a register that this volume does not count. ${todo}`,
        );
      }
      // A day's profile does not tell how generation was used, so those registers have no period's energy.
      if (this.#byPeriod() && (register === 1 || register === 3)) {
        const wrong = `number ${index + 1} is of a register whose periods no profile tells, and here they matter.`;
        this.#report("RegisterUnfit", "plants.register", `${wrong} Take generation or direct export.`);
      }
      if (consumption) continue;
      const total = generation + share;
      if (BigInt(total) > WHOLE) {
        const todo = "A site's generation and each part of it share one energy: lower a share.";
        this.#report("SharesAboveWhole", "plants.share", `of site ${site} ${total} basis points are sold. ${todo}`);
      }
      if (register === 0) generation = share;
    }
    if (matched && !(produces && consumes)) {
      this.#report(
        "ClauseMissing",
        "plants.register",
        "it is needed: matching takes plants that produce and plants that consume.",
      );
    }
  }

  /** Whether it matters in which period energy moved. */
  #byPeriod(): boolean {
    const { volume, price, bands } = this.#terms;
    return volume.kind !== 0 || price.series !== zeroHash || bands.length > 0;
  }

  #volume(): void {
    const { volume: v } = this.#terms;
    const [baseload, shaped, nominated, matched] = [2, 3, 4, 5].map((kind) => v.kind === kind);
    if (baseload) {
      this.#needed("volume.perPeriod", v.perPeriod, "it is the baseload");
      this.#within("volume.perPeriod", v.perPeriod, 0n, 2n ** 48n - 1n);
    } else this.#unused("volume.perPeriod", v.perPeriod, "only a baseload is the same in each period");
    if (shaped || nominated) this.#needed("volume.shape", v.shape, "it is the profile");
    else this.#unused("volume.shape", v.shape, "only shaped and nominated volumes have a profile");
    if (baseload || shaped) {
      if (v.shortfallPrice !== LEAST_INT128) this.#notNegative("volume.shortfallPrice", v.shortfallPrice);
      this.#within("volume.excessShare", BigInt(v.excessShare), 0n, WHOLE);
    } else {
      const why = "only baseload and shaped volumes have a shortfall and an excess";
      this.#unused("volume.reconciliation", v.reconciliation, why);
      this.#unused("volume.shortfallPrice", v.shortfallPrice, why);
      this.#unused("volume.excessShare", v.excessShare, why);
    }
    if (nominated) {
      this.#needed("volume.imbalance", v.imbalance, "an imbalance has a price");
      this.#within("volume.tolerance", BigInt(v.tolerance), 0n, WHOLE);
    } else {
      const why = "nothing is nominated";
      this.#unused("volume.gateClosure", v.gateClosure, why);
      this.#unused("volume.bySeller", v.bySeller, why);
      this.#unused("volume.imbalance", v.imbalance, why);
      this.#unused("volume.imbalanceToBuyer", v.imbalanceToBuyer, why);
      this.#unused("volume.tolerance", v.tolerance, why);
    }
    if (matched) {
      this.#within("volume.matched", BigInt(v.matched), 1n, WHOLE);
      this.#positive("volume.unmatchedPrice", v.unmatchedPrice);
    } else {
      this.#unused("volume.matched", v.matched, "only a matched volume guarantees matching");
      this.#unused("volume.unmatchedPrice", v.unmatchedPrice, "only a matched volume guarantees matching");
    }
    this.#annual();
  }

  #annual(): void {
    const { volume, performance: p } = this.#terms;
    this.#notNegative("performance.deliverOrPay", p.deliverOrPay);
    if (p.takeOrPay || p.deliverOrPay !== 0n) {
      this.#needed("volume.minimum", volume.minimum, "take-or-pay and deliver-or-pay are measured on a minimum");
    } else {
      this.#unused("volume.minimum", volume.minimum, "neither take-or-pay nor deliver-or-pay is agreed");
    }
    if (volume.maximum === 0n) {
      this.#unused("performance.excessPrice", p.excessPrice, "there is no maximum to exceed");
    } else this.#ordered("volume.minimum", volume.minimum, volume.maximum, "the maximum");
    if (!p.takeOrPay) this.#unused("performance.makeUpYears", p.makeUpYears, "take-or-pay is not agreed");
    if (p.makeUpYears === 0) this.#unused("performance.makeUpRefunded", p.makeUpRefunded, "there is no make-up energy");
  }

  #price(): void {
    const { price: p, settlement, volume, performance, operation } = this.#terms;
    const indexed = p.kind === 1;
    const financial = settlement.kind !== 0;
    if (indexed) {
      if (financial) {
        this.#unused("price.kind", 1, "a contract for difference has a strike, and pays against the index already");
      }
      this.#unused("price.amount", p.amount, "an indexed price has none");
      this.#within("price.discountShare", BigInt(p.discountShare), 0n, WHOLE);
      this.#positive("price.cap", p.cap);
      this.#ordered("price.floor", p.floor, p.cap, "the cap");
    } else {
      const why = "a fixed price or strike has none";
      this.#unused("price.discount", p.discount, why);
      this.#unused("price.discountShare", p.discountShare, why);
      this.#unused("price.floor", p.floor, why);
      this.#unused("price.cap", p.cap, why);
    }
    const usesIndex =
      indexed || financial || p.negative !== 0 || volume.shortfallPrice === LEAST_INT128 || volume.excessShare !== 0;
    if (usesIndex) this.#needed("price.series", p.series, "a clause is measured on the index");
    else this.#unused("price.series", p.series, "no clause is measured on an index");
    if (p.negative === 3 || p.negative === 4) {
      if (!RUNS.includes(p.run)) {
        this.#report("RunUnknown", "price.run", `a run of ${p.run} is not known. Take 1, 2, 3, 4 or 6.`);
      }
    } else {
      this.#unused("price.run", p.run, "the rule of negative prices counts no runs");
      this.#unused("price.hourly", p.hourly, "the rule of negative prices counts no runs");
    }
    if (p.negative === 5) {
      this.#needed(
        "performance.deemedCauses",
        performance.deemedCauses,
        "a plant that stands still is paid for deemed energy",
      );
    }
    if (operation.target === 0) this.#unused("price.testPrice", p.testPrice, "the plants operate at signing");
  }

  #escalation(): void {
    const { escalation: e } = this.#terms;
    if (e.kind === 1) {
      this.#needed("escalation.rate", e.rate, "it is the change a year");
      this.#within("escalation.rate", e.rate, 1n - WAD, GREATEST_INT64);
    } else this.#unused("escalation.rate", e.rate, "no fixed percentage is agreed");
    if (e.kind === 2) {
      this.#needed("escalation.series", e.series, "it is what the price follows");
      this.#needed("escalation.cap", e.cap, "a cap of zero lets nothing rise");
      this.#ordered("escalation.floor", e.floor, e.cap, "the cap");
      if (e.floor !== LEAST_INT64) this.#within("escalation.floor", e.floor, 1n - WAD, GREATEST_INT64);
      this.#within("escalation.cap", e.cap, 1n - WAD, GREATEST_INT64);
    } else {
      const why = "no published index is followed";
      this.#unused("escalation.series", e.series, why);
      this.#unused("escalation.lag", e.lag, why);
      this.#unused("escalation.floor", e.floor, why);
      this.#unused("escalation.cap", e.cap, why);
    }
    if (e.kind === 0) this.#unused("escalation.fromSigning", e.fromSigning, "the price does not move");
  }

  #bands(): void {
    const { bands } = this.#terms;
    this.#within("bands", BigInt(bands.length), 0n, MOST_BANDS);
    for (const { hoursOfDay, weekdays, multiplier } of bands) {
      this.#within("bands.hoursOfDay", BigInt(hoursOfDay), 1n, 2n ** 24n - 1n);
      this.#within("bands.weekdays", BigInt(weekdays), 1n, 2n ** 7n - 1n);
      this.#needed("bands.multiplier", multiplier, "a band of nothing is free of charge");
    }
  }

  #settlement(): void {
    const { settlement: s, price } = this.#terms;
    this.#notNegative("settlement.lateMargin", s.lateMargin);
    this.#unused("settlement.provisional", s.provisional, "only measured readings are settled");
    if (price.series === zeroHash) {
      this.#unused("settlement.fallbackDays", s.fallbackDays, "no price can be missing");
      this.#unused("settlement.secondary", s.secondary, "no price can be missing");
      return;
    }
    this.#ordered("settlement.fallbackDays", BigInt(s.fallbackDays), BigInt(s.closeDays), "the closing");
    if (s.secondary.toLowerCase() === price.series.toLowerCase()) {
      this.#unused("settlement.secondary", s.secondary, "a series cannot stand in for itself");
    }
  }

  #performance(): void {
    const { performance: p, volume, operation } = this.#terms;
    if (p.availability === 0) {
      this.#unused("performance.availabilityPrice", p.availabilityPrice, "no availability is guaranteed");
    } else {
      this.#within("performance.availability", BigInt(p.availability), 0n, WHOLE);
      this.#positive("performance.availabilityPrice", p.availabilityPrice);
    }
    this.#within("performance.deemedCauses", BigInt(p.deemedCauses), 0n, ALL_CAUSES);
    if (p.availability === 0 && p.deemedCauses === 0) {
      this.#unused("performance.method", p.method, "no potential energy is measured");
    } else this.#needed("performance.method", p.method, "potential energy is measured by a method");
    const capped = p.deliverOrPay !== 0n || p.availability !== 0 || volume.matched !== 0;
    const why = "the seller pays no damages";
    if (!capped) this.#unused("performance.yearlyCap", p.yearlyCap, why);
    if (!capped && !operation.delayCounts) this.#unused("performance.lifetimeCap", p.lifetimeCap, why);
    if (p.lifetimeCap !== 0n) this.#ordered("performance.yearlyCap", p.yearlyCap, p.lifetimeCap, "the lifetime cap");
  }

  #credit(): void {
    const { credit: c, life, expectation } = this.#terms;
    this.#within("credit.haircut", BigInt(c.haircut), 0n, WHOLE - 1n);
    const forward = c.forward !== zeroHash;
    if (forward) {
      this.#needed("credit.months", c.months, "exposure reaches some months ahead");
      this.#needed("credit.cureTime", c.cureTime, "a call takes time to meet");
    } else {
      this.#unused("credit.discount", c.discount, "nothing is discounted without a series of forwards");
      this.#unused("credit.months", c.months, "nothing is valued ahead without a series of forwards");
    }
    if (c.ofSeller === 0n && c.ofBuyer === 0n && !forward) {
      const why = "nobody posts collateral";
      this.#unused("credit.threshold", c.threshold, why);
      this.#unused("credit.haircut", c.haircut, why);
      this.#unused("credit.minimumTransfer", c.minimumTransfer, why);
      this.#unused("credit.cureTime", c.cureTime, why);
    }
    if (forward || life.termination === 2) {
      const expected = expectation.months.reduce((sum, month) => sum | month, 0n);
      this.#needed("expectation.months", expected, "what is to come is valued by what is expected");
    }
  }

  #operation(): void {
    const { operation: o, life, performance } = this.#terms;
    if (o.target === 0) {
      const why = "the plants operate at signing";
      this.#unused("operation.longstop", o.longstop, why);
      this.#unused("operation.capacity", o.capacity, why);
      this.#unused("operation.least", o.least, why);
      this.#unused("operation.periods", o.periods, why);
      this.#unused("operation.delayPrice", o.delayPrice, why);
      this.#unused("operation.delayCounts", o.delayCounts, why);
      this.#unused("operation.buyDown", o.buyDown, why);
      return;
    }
    if (o.longstop < o.target) {
      this.#report("DateTooEarly", "operation.longstop", "it is before the target date. Set it later.");
    }
    if (o.longstop >= life.end) {
      this.#report("DateTooEarly", "life.end", "it is not after the longstop date. Set it later.");
    }
    this.#within("operation.capacity", o.capacity, 1n, 2n ** 64n - 1n);
    this.#within("operation.least", BigInt(o.least), 1n, WHOLE);
    const delay = BigInt(Math.max(0, o.longstop - o.target)) / DAY;
    this.#within("operation.delayPrice", o.delayPrice, 0n, MOST_OWED / (delay === 0n ? 1n : delay));
    this.#within("operation.buyDown", o.buyDown, 0n, MOST_OWED / (o.capacity / 1_000n + 1n));
    if (o.delayCounts) {
      this.#needed("operation.delayPrice", o.delayPrice, "delay counts to the lifetime cap");
      this.#needed("performance.lifetimeCap", performance.lifetimeCap, "delay counts to it");
    }
  }

  #life(): void {
    const { life: l } = this.#terms;
    this.#needed("life.start", l.start, "delivery begins at some time");
    this.#aligned("life.start", l.start);
    this.#aligned("life.end", l.end);
    if (l.end <= l.start) this.#report("DateTooEarly", "life.end", "it is not after the start. Set it later.");
    if (l.forceMajeure === 0) {
      this.#unused("life.extends", l.extends, "prolonged force majeure is not agreed");
    }
    if (l.termination === 1) this.#needed("life.firstYear", l.firstYear, "the schedule begins with it");
    else {
      this.#unused("life.firstYear", l.firstYear, "no schedule is agreed");
      this.#unused("life.lastYear", l.lastYear, "no schedule is agreed");
    }
    if (l.termination !== 2) this.#unused("life.twoWay", l.twoWay, "no market value is agreed");
  }

  #notNegative(clause: string, value: bigint): void {
    this.#within(clause, value, 0n, GREATEST_INT128);
  }

  #positive(clause: string, value: bigint): void {
    this.#within(clause, value, 1n, GREATEST_INT128);
  }
}

/**
 * What contradicts in terms, in the order in which the contract looks: its refusal is the first.
 *
 * Only the chain knows whether currency and arbitrator are contracts.
 *
 * @example
 * ```ts
 * import { contradictionsOf, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * for (const { clause, sentence } of contradictionsOf(terms)) console.log(clause, sentence);
 * ```
 */
export function contradictionsOf(terms: Terms): readonly Contradiction[] {
  return new Checker(terms).check();
}

/**
 * Refuses terms that the contract would refuse, naming each clause.
 *
 * @throws {@link ContradictoryTermsError}
 * @example
 * ```ts
 * import { checkTerms, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const draft: Terms;
 * const terms = checkTerms(draft);
 * ```
 */
export function checkTerms(terms: Terms): Terms {
  const [first, ...others] = contradictionsOf(terms);
  if (first) throw new ContradictoryTermsError([first, ...others]);
  return terms;
}
