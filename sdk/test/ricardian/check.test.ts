import { zeroAddress, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import {
  ContradictoryTermsError,
  checkTerms,
  contradictionsOf,
  draftTerms,
  type Terms,
  type TermsDraft,
} from "../../src/ricardian/index.ts";
import {
  asConsumed,
  asProduced,
  baseload,
  EXAMPLES,
  euro,
  indexed,
  matched,
  nominated,
  oneWay,
  shaped,
  twoWay,
} from "./examples.ts";

type Example = (typeof EXAMPLES)[keyof typeof EXAMPLES];

/** An example with some fields of its groups replaced. */
function edit({ terms }: Example, draft: TermsDraft): Terms {
  const groups = Object.entries(draft).map(([name, group]) => {
    const before = terms[name as keyof Terms];
    return [name, Array.isArray(group) ? group : { ...before, ...group }];
  });
  return { ...terms, ...Object.fromEntries(groups) };
}

const HASH = `0x${"11".repeat(32)}` as const;

/** One for each rule of TermsCheck.sol: the clause that is named first. */
const RULES: readonly (readonly [what: string, kind: string, clause: string, terms: Terms])[] = [
  ["nobody sells", "ClauseMissing", "parties.seller", edit(indexed, { parties: { seller: zeroAddress } })],
  ["nobody buys", "ClauseMissing", "parties.buyer", edit(indexed, { parties: { buyer: zeroAddress } })],
  [
    "the seller buys",
    "SellerIsBuyer",
    "parties.buyer",
    edit(indexed, { parties: { buyer: indexed.terms.parties.seller } }),
  ],
  ["no currency", "NoCode", "parties.currency", edit(indexed, { parties: { currency: zeroAddress } })],
  [
    "instructions to nobody",
    "ClauseWithoutUse",
    "parties.arbitration",
    edit(indexed, { parties: { arbitrator: zeroAddress } }),
  ],
  ["no accreditor", "ClauseMissing", "parties.accreditor", edit(indexed, { parties: { accreditor: zeroAddress } })],
  ["no plant", "ClauseOutOfRange", "plants", edit(indexed, { plants: [] })],
  [
    "65 plants",
    "ClauseOutOfRange",
    "plants",
    edit(indexed, {
      plants: Array.from({ length: 65 }, (_, i) => ({ site: BigInt(i + 1), register: "GENERATION", share: 1 })),
    }),
  ],
  [
    "a plant without a site",
    "ClauseMissing",
    "plants.site",
    edit(indexed, { plants: [{ site: 0n, register: "GENERATION", share: 1 }] }),
  ],
  ["plants out of order", "PlantsOutOfOrder", "plants", edit(indexed, { plants: [...indexed.terms.plants].reverse() })],
  [
    "a plant twice",
    "PlantsOutOfOrder",
    "plants",
    edit(indexed, { plants: indexed.terms.plants.flatMap((one) => [one, one]) }),
  ],
  [
    "a share of nothing",
    "ClauseOutOfRange",
    "plants.share",
    edit(indexed, { plants: [{ site: 1n, register: "GENERATION", share: 0 }] }),
  ],
  [
    "a share above 100 %",
    "ClauseOutOfRange",
    "plants.share",
    edit(indexed, { plants: [{ site: 1n, register: "GENERATION", share: 10_001 }] }),
  ],
  [
    "a site's shares above 100 %",
    "SharesAboveWhole",
    "plants.share",
    edit(indexed, {
      plants: [
        { site: 1n, register: "GENERATION", share: 6_000 },
        { site: 1n, register: "DIRECT_EXPORT", share: 4_001 },
      ],
    }),
  ],
  [
    "consumption sold as production",
    "RegisterUnfit",
    "plants.register",
    edit(indexed, { plants: [{ site: 1n, register: "CONSUMPTION", share: 1 }] }),
  ],
  [
    "production sold as consumption",
    "RegisterUnfit",
    "plants.register",
    edit(asConsumed, { plants: [{ site: 1n, register: "GENERATION", share: 1 }] }),
  ],
  [
    "matching without consumers",
    "ClauseMissing",
    "plants",
    edit(matched, { plants: [{ site: 1n, register: "GENERATION", share: 1 }] }),
  ],
  ["a baseload of nothing", "ClauseMissing", "volume.perPeriod", edit(baseload, { volume: { perPeriod: 0n } })],
  [
    "a baseload of what is produced",
    "ClauseWithoutUse",
    "volume.perPeriod",
    edit(indexed, { volume: { perPeriod: 1n } }),
  ],
  ["a shape without profile", "ClauseMissing", "volume.shape", edit(shaped, { volume: { shape: zeroHash } })],
  ["a profile without use", "ClauseWithoutUse", "volume.shape", edit(indexed, { volume: { shape: HASH } })],
  [
    "a negative shortfall price",
    "ClauseOutOfRange",
    "volume.shortfallPrice",
    edit(baseload, { volume: { shortfallPrice: -1n } }),
  ],
  [
    "an excess above the index",
    "ClauseOutOfRange",
    "volume.excessShare",
    edit(baseload, { volume: { excessShare: 10_001 } }),
  ],
  [
    "a reconciliation without profile",
    "ClauseWithoutUse",
    "volume.reconciliation",
    edit(indexed, { volume: { reconciliation: "MONTH" } }),
  ],
  [
    "a nomination without imbalance price",
    "ClauseMissing",
    "volume.imbalance",
    edit(nominated, { volume: { imbalance: zeroHash } }),
  ],
  ["a tolerance above all", "ClauseOutOfRange", "volume.tolerance", edit(nominated, { volume: { tolerance: 10_001 } })],
  ["a gate for nothing", "ClauseWithoutUse", "volume.gateClosure", edit(indexed, { volume: { gateClosure: 1 } })],
  ["a guarantee of nothing", "ClauseOutOfRange", "volume.matched", edit(matched, { volume: { matched: 0 } })],
  [
    "matching for nothing",
    "ClauseOutOfRange",
    "volume.unmatchedPrice",
    edit(matched, { volume: { unmatchedPrice: 0n } }),
  ],
  ["matching without matching", "ClauseWithoutUse", "volume.matched", edit(indexed, { volume: { matched: 1 } })],
  [
    "take-or-pay without minimum",
    "ClauseMissing",
    "volume.minimum",
    edit(indexed, { performance: { takeOrPay: true } }),
  ],
  ["a minimum that nobody pays for", "ClauseWithoutUse", "volume.minimum", edit(indexed, { volume: { minimum: 1n } })],
  [
    "a minimum above the maximum",
    "LowerAboveUpper",
    "volume.minimum",
    edit(asProduced, { volume: { minimum: 14_000_000_001n } }),
  ],
  [
    "an excess price without maximum",
    "ClauseWithoutUse",
    "performance.excessPrice",
    edit(indexed, { performance: { excessPrice: 1n } }),
  ],
  [
    "make-up without take-or-pay",
    "ClauseWithoutUse",
    "performance.makeUpYears",
    edit(indexed, { performance: { makeUpYears: 1 } }),
  ],
  [
    "a refund of no make-up",
    "ClauseWithoutUse",
    "performance.makeUpRefunded",
    edit(asProduced, { performance: { makeUpYears: 0 } }),
  ],
  [
    "negative deliver-or-pay",
    "ClauseOutOfRange",
    "performance.deliverOrPay",
    edit(asProduced, { performance: { deliverOrPay: -1n } }),
  ],
  [
    "an indexed contract for difference",
    "ClauseWithoutUse",
    "price.kind",
    edit(twoWay, { price: { kind: "INDEXED", amount: 0n, cap: euro(1n) } }),
  ],
  ["an indexed price with an amount", "ClauseWithoutUse", "price.amount", edit(indexed, { price: { amount: 1n } })],
  [
    "a discount of more than all",
    "ClauseOutOfRange",
    "price.discountShare",
    edit(indexed, { price: { discountShare: 10_001 } }),
  ],
  ["a cap of zero", "ClauseOutOfRange", "price.cap", edit(indexed, { price: { cap: 0n, floor: null } })],
  ["a floor above the cap", "LowerAboveUpper", "price.floor", edit(indexed, { price: { floor: euro(90_001n) } })],
  ["a cap on a fixed price", "ClauseWithoutUse", "price.cap", edit(twoWay, { price: { cap: euro(1n) } })],
  ["an index without series", "ClauseMissing", "price.series", edit(indexed, { price: { series: zeroHash } })],
  ["a series without use", "ClauseWithoutUse", "price.series", edit(nominated, { price: { series: HASH } })],
  ["a run of five", "RunUnknown", "price.run", edit(twoWay, { price: { run: 5 } })],
  ["a run that nothing counts", "ClauseWithoutUse", "price.run", edit(indexed, { price: { run: 6 } })],
  [
    "curtailing without causes",
    "ClauseMissing",
    "performance.deemedCauses",
    edit(indexed, { price: { negative: "CURTAIL" } }),
  ],
  ["test energy of running plants", "ClauseWithoutUse", "price.testPrice", edit(indexed, { price: { testPrice: 1n } })],
  ["an escalation of nothing", "ClauseMissing", "escalation.rate", edit(asProduced, { escalation: { rate: 0n } })],
  [
    "a fall of more than all",
    "ClauseOutOfRange",
    "escalation.rate",
    edit(asProduced, { escalation: { rate: -(10n ** 18n) } }),
  ],
  ["a fixing of nothing", "ClauseMissing", "escalation.series", edit(indexed, { escalation: { series: zeroHash } })],
  ["a rise of at most nothing", "ClauseMissing", "escalation.cap", edit(indexed, { escalation: { cap: 0n } })],
  [
    "a least change above the greatest",
    "LowerAboveUpper",
    "escalation.floor",
    edit(indexed, { escalation: { floor: 3n * 10n ** 16n + 1n } }),
  ],
  [
    "an anniversary of nothing",
    "ClauseWithoutUse",
    "escalation.fromSigning",
    edit(twoWay, { escalation: { fromSigning: true } }),
  ],
  [
    "a band without hours",
    "ClauseOutOfRange",
    "bands.hoursOfDay",
    edit(asProduced, { bands: [{ hoursOfDay: 0, weekdays: 1, multiplier: 1n }] }),
  ],
  [
    "a 25th hour",
    "ClauseOutOfRange",
    "bands.hoursOfDay",
    edit(asProduced, { bands: [{ hoursOfDay: 1 << 24, weekdays: 1, multiplier: 1n }] }),
  ],
  [
    "a band without days",
    "ClauseOutOfRange",
    "bands.weekdays",
    edit(asProduced, { bands: [{ hoursOfDay: 1, weekdays: 0, multiplier: 1n }] }),
  ],
  [
    "a band free of charge",
    "ClauseMissing",
    "bands.multiplier",
    edit(asProduced, { bands: [{ hoursOfDay: 1, weekdays: 1, multiplier: 0n }] }),
  ],
  [
    "a negative late margin",
    "ClauseOutOfRange",
    "settlement.lateMargin",
    edit(indexed, { settlement: { lateMargin: -1n } }),
  ],
  [
    "a fallback without index",
    "ClauseWithoutUse",
    "settlement.fallbackDays",
    edit(nominated, { settlement: { fallbackDays: 1 } }),
  ],
  [
    "a fallback after the closing",
    "LowerAboveUpper",
    "settlement.fallbackDays",
    edit(indexed, { settlement: { fallbackDays: 41 } }),
  ],
  [
    "a series in its own place",
    "ClauseWithoutUse",
    "settlement.secondary",
    edit(indexed, { settlement: { secondary: indexed.terms.price.series } }),
  ],
  [
    "a price of no availability",
    "ClauseWithoutUse",
    "performance.availabilityPrice",
    edit(indexed, { performance: { availabilityPrice: 1n } }),
  ],
  [
    "availability above all",
    "ClauseOutOfRange",
    "performance.availability",
    edit(asProduced, { performance: { availability: 10_001 } }),
  ],
  [
    "availability for nothing",
    "ClauseOutOfRange",
    "performance.availabilityPrice",
    edit(asProduced, { performance: { availabilityPrice: 0n } }),
  ],
  [
    "an unknown cause",
    "ClauseOutOfRange",
    "performance.deemedCauses",
    edit(asProduced, { performance: { deemedCauses: 16 } }),
  ],
  [
    "no method of potential energy",
    "ClauseMissing",
    "performance.method",
    edit(asProduced, { performance: { method: zeroHash } }),
  ],
  ["a method without use", "ClauseWithoutUse", "performance.method", edit(indexed, { performance: { method: HASH } })],
  [
    "a cap of no damages",
    "ClauseWithoutUse",
    "performance.yearlyCap",
    edit(indexed, { performance: { yearlyCap: 1n } }),
  ],
  [
    "a yearly cap above the lifetime's",
    "LowerAboveUpper",
    "performance.yearlyCap",
    edit(asProduced, { performance: { yearlyCap: 900_000_000_001n } }),
  ],
  ["a haircut of all", "ClauseOutOfRange", "credit.haircut", edit(twoWay, { credit: { haircut: 10_000 } })],
  ["a discount of nothing", "ClauseWithoutUse", "credit.discount", edit(indexed, { credit: { discount: HASH } })],
  ["exposure of no months", "ClauseMissing", "credit.months", edit(twoWay, { credit: { months: 0 } })],
  ["a call without time", "ClauseMissing", "credit.cureTime", edit(twoWay, { credit: { cureTime: 0 } })],
  [
    "a threshold without collateral",
    "ClauseWithoutUse",
    "credit.threshold",
    edit(indexed, { credit: { threshold: 1n } }),
  ],
  [
    "value without expectation",
    "ClauseMissing",
    "expectation.months",
    edit(twoWay, { expectation: { months: Array.from({ length: 12 }, () => 0n) } }),
  ],
  [
    "a longstop of running plants",
    "ClauseWithoutUse",
    "operation.longstop",
    edit(indexed, { operation: { longstop: 1 } }),
  ],
  [
    "a longstop before the target",
    "DateTooEarly",
    "operation.longstop",
    edit(asProduced, { operation: { longstop: 1_798_761_599 } }),
  ],
  [
    "a longstop after the end",
    "DateTooEarly",
    "life.end",
    edit(asProduced, { operation: { longstop: 2_114_380_800, delayPrice: 1n } }),
  ],
  ["no capacity", "ClauseMissing", "operation.capacity", edit(asProduced, { operation: { capacity: 0n } })],
  [
    "accredited to more than all",
    "ClauseOutOfRange",
    "operation.least",
    edit(asProduced, { operation: { least: 10_001 } }),
  ],
  [
    "delay that counts for nothing",
    "ClauseMissing",
    "operation.delayPrice",
    edit(asProduced, { operation: { delayPrice: 0n } }),
  ],
  [
    "delay that counts to no cap",
    "ClauseMissing",
    "performance.lifetimeCap",
    edit(asProduced, { performance: { lifetimeCap: 0n } }),
  ],
  ["no start", "ClauseMissing", "life.start", edit(indexed, { life: { start: 0 } })],
  ["a start within a period", "DateNotAligned", "life.start", edit(indexed, { life: { start: 1_798_761_601 } })],
  ["an end within a period", "DateNotAligned", "life.end", edit(indexed, { life: { end: 2_114_380_801 } })],
  ["an end before the start", "DateTooEarly", "life.end", edit(indexed, { life: { end: 1_798_761_600 } })],
  ["an extension by nothing", "ClauseWithoutUse", "life.extends", edit(indexed, { life: { forceMajeure: 0 } })],
  ["a schedule of nothing", "ClauseMissing", "life.firstYear", edit(indexed, { life: { firstYear: 0n } })],
  ["a schedule without use", "ClauseWithoutUse", "life.firstYear", edit(twoWay, { life: { firstYear: 1n } })],
  ["market value both ways by schedule", "ClauseWithoutUse", "life.twoWay", edit(oneWay, { life: { twoWay: true } })],
  [
    "a plant that wears out at once",
    "ClauseOutOfRange",
    "expectation.degradation",
    edit(indexed, { expectation: { degradation: 10_001 } }),
  ],
];

describe("terms that contradict themselves are refused, naming the clause", () => {
  for (const [what, kind, clause, terms] of RULES) {
    test(`${what}: ${clause}`, () => {
      const [first] = contradictionsOf(terms);
      expect(first).toMatchObject({ kind, clause });
      expect(first?.sentence).toMatch(/^.{15,}\.$/);
      expect(() => checkTerms(terms)).toThrow(ContradictoryTermsError);
    });
  }

  test("the error lists all, and says what to do", () => {
    const terms = edit(indexed, { price: { floor: euro(91_000n) }, life: { end: 1_798_761_600 } });
    expect(() => checkTerms(terms)).toThrow(
      "The terms contradict themselves at price.floor.\n" +
        "price.floor: 91000000000000000000000 is above 90000000000000000000000 of the cap. Lower the one or raise the other.\n" +
        "life.end: it is not after the start. Set it later.",
    );
  });
});

test("sound terms of each family pass, an empty draft does not", () => {
  for (const { terms } of Object.values(EXAMPLES)) expect(checkTerms(terms)).toBe(terms);
  expect(contradictionsOf(draftTerms({})).length).toBeGreaterThan(5);
});

test("limits that are not wanted pass", () => {
  const free = edit(indexed, { price: { floor: null, cap: null }, escalation: { floor: null, cap: null } });
  expect(contradictionsOf(free)).toEqual([]);
  expect(contradictionsOf(edit(asProduced, { performance: { excessPrice: null } }))).toEqual([]);
});
