// Coupon dates: stubs, month ends, holidays, and what makes no schedule.
import { expect, test } from "vitest";
import { bond } from "../../src/index.ts";

const day = bond.dayOf;
const base: bond.ScheduleTerms = {
  ...{ start: day("2026-01-31"), maturity: day("2027-01-31"), frequency: 4, stub: "none", endOfMonth: true },
  ...{ businessDays: "unadjusted", adjusted: false, holidays: [] },
};
const ends = (terms: bond.ScheduleTerms) => bond.periodsOf(terms).map(({ to }) => bond.dateOf(to));
const payments = (terms: bond.ScheduleTerms) => bond.periodsOf(terms).map(({ payment }) => bond.dateOf(payment));

test("month ends stay month ends, or days stay days", () => {
  expect(ends(base)).toEqual(["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]);
  const days = { ...base, start: day("2025-11-30"), maturity: day("2026-11-30"), endOfMonth: false };
  expect(ends(days)).toEqual(["2026-02-28", "2026-05-30", "2026-08-30", "2026-11-30"]);
  expect(ends({ ...days, endOfMonth: true })).toEqual(["2026-02-28", "2026-05-31", "2026-08-31", "2026-11-30"]);
});

test("stubs at either end, as periods of their own or within their neighbours", () => {
  const odd = { ...base, start: day("2026-02-10"), maturity: day("2027-01-31") };
  expect(ends({ ...odd, stub: "short first" })).toEqual(["2026-04-30", "2026-07-31", "2026-10-31", "2027-01-31"]);
  expect(ends({ ...odd, stub: "long first" })).toEqual(["2026-07-31", "2026-10-31", "2027-01-31"]);
  expect(ends({ ...odd, stub: "short last" })).toEqual(["2026-05-10", "2026-08-10", "2026-11-10", "2027-01-31"]);
  expect(ends({ ...odd, stub: "long last" })).toEqual(["2026-05-10", "2026-08-10", "2027-01-31"]);
  expect(ends({ ...odd, maturity: day("2026-03-10"), stub: "long last" })).toEqual(["2026-03-10"]);
});

test("payments move to business days, and accrual with them only where that is agreed (BOND-4)", () => {
  const holidays = [day("2026-07-31")];
  const moved = { ...base, holidays };
  // 31 October 2026 is a Saturday, 31 January 2027 a Sunday.
  expect(payments({ ...moved, businessDays: "following" })).toEqual([
    "2026-04-30",
    "2026-08-03",
    "2026-11-02",
    "2027-02-01",
  ]);
  expect(payments({ ...moved, businessDays: "modified following" })).toEqual([
    "2026-04-30",
    "2026-07-30",
    "2026-10-30",
    "2027-01-29",
  ]);
  expect(payments({ ...moved, businessDays: "preceding" })).toEqual([
    "2026-04-30",
    "2026-07-30",
    "2026-10-30",
    "2027-01-29",
  ]);
  expect(payments({ ...moved, businessDays: "unadjusted" })).toEqual(ends(base));
  expect(ends({ ...moved, businessDays: "following" })).toEqual(ends(base));
  const adjusted = bond.periodsOf({ ...moved, businessDays: "following", adjusted: true });
  expect(adjusted.map(({ from, to }) => [bond.dateOf(from), bond.dateOf(to)])).toEqual([
    ["2026-01-31", "2026-04-30"],
    ["2026-04-30", "2026-08-03"],
    ["2026-08-03", "2026-11-02"],
    ["2026-11-02", "2027-02-01"],
  ]);
});

test("a regular period is 1/f of an ICMA year, whatever the holidays", () => {
  const terms = { ...base, businessDays: "following", adjusted: true } as const;
  const [, second] = bond.periodsOf(terms);
  const { from, to } = second as bond.CouponPeriod;
  expect(bond.yearFraction("ACT/ACT ICMA", from, to, terms)).toEqual({ numerator: 1n, denominator: 4n });
});

test("what is no schedule is refused by what is wrong with it", () => {
  expect(() => bond.periodsOf({ ...base, maturity: base.start })).toThrow(bond.ScheduleError);
  expect(() => bond.periodsOf({ ...base, maturity: base.maturity + 1 })).toThrow("not a whole number of periods");
  expect(() => bond.periodsOf({ ...base, stub: "short first" })).toThrow("leaves nothing over");
  expect(() => bond.dayOf("2026-02-30")).toThrow(bond.DateNotFoundError);
  expect(() => bond.dayOf("2026-2-3")).toThrow(bond.DateNotFoundError);
});
