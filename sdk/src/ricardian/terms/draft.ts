// A first version of terms: what is not said is zero, as the contract wants it.
import { zeroAddress, zeroHash } from "viem";
import type { Terms } from "./types.ts";

const BLANK: Terms = {
  parties: {
    seller: zeroAddress,
    buyer: zeroAddress,
    currency: zeroAddress,
    arbitrator: zeroAddress,
    arbitration: zeroHash,
    attesters: zeroHash,
    accreditor: zeroAddress,
  },
  plants: [],
  volume: {
    kind: "AS_PRODUCED",
    perPeriod: 0n,
    shape: zeroHash,
    reconciliation: "PERIOD",
    shortfallPrice: 0n,
    excessShare: 0,
    minimum: 0n,
    maximum: 0n,
    gateClosure: 0,
    bySeller: false,
    imbalance: zeroHash,
    imbalanceToBuyer: false,
    tolerance: 0,
    matched: 0,
    unmatchedPrice: 0n,
  },
  price: {
    kind: "FIXED",
    amount: 0n,
    series: zeroHash,
    discount: 0n,
    discountShare: 0,
    floor: 0n,
    cap: 0n,
    negative: "NONE",
    run: 0,
    hourly: false,
    testPrice: 0n,
  },
  escalation: { kind: "NONE", rate: 0n, series: zeroHash, lag: 0, floor: 0n, cap: 0n, fromSigning: false },
  bands: [],
  settlement: {
    kind: "PHYSICAL",
    certificatesToSeller: false,
    dueDays: 0,
    graceDays: 0,
    lateMargin: 0n,
    lateRate: zeroHash,
    fallbackDays: 0,
    secondary: zeroHash,
    closeDays: 0,
    trueUpMonths: 0,
    provisional: false,
  },
  performance: {
    takeOrPay: false,
    deliverOrPay: 0n,
    excessPrice: 0n,
    availability: 0,
    availabilityPrice: 0n,
    yearlyCap: 0n,
    lifetimeCap: 0n,
    makeUpYears: 0,
    makeUpRefunded: false,
    deemedCauses: 0,
    method: zeroHash,
  },
  credit: {
    ofSeller: 0n,
    ofBuyer: 0n,
    threshold: 0n,
    haircut: 0,
    minimumTransfer: 0n,
    cureTime: 0,
    forward: zeroHash,
    discount: zeroHash,
    months: 0,
  },
  operation: {
    target: 0,
    longstop: 0,
    capacity: 0n,
    least: 0,
    periods: 0,
    delayPrice: 0n,
    delayCounts: false,
    buyDown: 0n,
  },
  life: {
    start: 0,
    end: 0,
    forceMajeure: 0,
    extends: false,
    termination: "ACCRUED",
    firstYear: 0n,
    lastYear: 0n,
    twoWay: false,
  },
  expectation: { months: Array.from({ length: 12 }, () => 0n), degradation: 0 },
  clauses: { flags: 0, annex: zeroHash },
};

/** {@link Terms} of which any field may be left out. */
export type TermsDraft = {
  readonly [Group in keyof Terms]?: Terms[Group] extends readonly unknown[] ? Terms[Group] : Partial<Terms[Group]>;
};

/**
 * Terms of which only what applies is said; the rest is zero, which is how a clause that does not apply is written. Not checked:
 * {@link checkTerms} says what contradicts.
 *
 * @example
 * ```ts
 * import { draftTerms } from "@wattle/sdk/ricardian";
 *
 * const terms = draftTerms({
 *   plants: [{ site: 1n, register: "DIRECT_EXPORT", share: 4_000 }],
 *   price: { kind: "FIXED", amount: 68_120n * 10n ** 18n },
 * });
 * ```
 */
export function draftTerms(draft: TermsDraft): Terms {
  return {
    parties: { ...BLANK.parties, ...draft.parties },
    plants: draft.plants ?? BLANK.plants,
    volume: { ...BLANK.volume, ...draft.volume },
    price: { ...BLANK.price, ...draft.price },
    escalation: { ...BLANK.escalation, ...draft.escalation },
    bands: draft.bands ?? BLANK.bands,
    settlement: { ...BLANK.settlement, ...draft.settlement },
    performance: { ...BLANK.performance, ...draft.performance },
    credit: { ...BLANK.credit, ...draft.credit },
    operation: { ...BLANK.operation, ...draft.operation },
    life: { ...BLANK.life, ...draft.life },
    expectation: { ...BLANK.expectation, ...draft.expectation },
    clauses: { ...BLANK.clauses, ...draft.clauses },
  };
}
