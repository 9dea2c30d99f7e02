// Dates and amounts against the published cases of ACTUS: principal at maturity (PAM) and annuities (ANN).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { bond } from "../../src/index.ts";

interface Published {
  readonly terms: Readonly<Record<string, string | undefined>>;
  readonly results: readonly { readonly eventDate: string; readonly eventType: string; readonly payoff: number }[];
}

const require_ = createRequire(import.meta.url);
const casesOf = (type: "PAM" | "ANN"): Readonly<Record<string, Published>> =>
  JSON.parse(
    readFileSync(require_.resolve(`@atpar/actus-solidity/actus-resources/tests/actus-tests-${type}.json`), "utf8"),
  );

const COUNTS = { A365: "ACT/365F", A360: "ACT/360", AA: "ACT/ACT ISDA", "30E360": "30E/360" } as const;
const RULES = { F: "following", MF: "modified following", P: "preceding", MP: "preceding" } as const;

// Not of a bond: 12 and 19 are bought and sold within a period; 13 has a stub at each end; 14 accrued before it began; 17 and 23 count
// in days; 18 capitalises; 20 to 22 change their rate within periods; 24 ends within a day.
const PRINCIPAL = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "15", "16"];
// Level payments from the first period to the last.
const ANNUITIES = ["01", "02", "07", "08", "28"];

test.each(PRINCIPAL)("pam%s", (number) => {
  const published = casesOf("PAM")[`pam${number}`] as Published;
  const { schedule, dayCount, notional, rate } = bondOf(published);
  const paid = bond.periodsOf(schedule).map(({ from, to, payment }) => {
    return [bond.dateOf(payment), notional * rate * fractionOf(dayCount, from, to, schedule)] as const;
  });
  expectPaid(paid, published, "IP");
  expect(published.results.at(-1)).toMatchObject({ eventType: "MD" });
  expect(Math.abs(published.results.at(-1)?.payoff ?? 0)).toBe(notional);
});

test.each(ANNUITIES)("ann%s", (number) => {
  const published = casesOf("ANN")[`ann${number}`] as Published;
  const { schedule, dayCount, notional, rate } = bondOf(published);
  const { payment, principal } = bond.annuityOf(schedule, dayCount, rate);
  const agreed = published.terms.nextPrincipalRedemptionPayment;
  if (agreed !== undefined) expect(notional * payment).toBeCloseTo(Number(agreed), 8);
  let outstanding = notional;
  const [interest, repaid]: [string, number][][] = [[], []];
  for (const [index, { from, to, payment: at }] of bond.periodsOf(schedule).entries()) {
    interest?.push([bond.dateOf(at), outstanding * rate * fractionOf(dayCount, from, to, schedule)]);
    const part = notional * (principal[index] ?? 0);
    repaid?.push([bond.dateOf(at), part]);
    outstanding -= part;
  }
  expectPaid(interest ?? [], published, "IP");
  expectPaid(repaid ?? [], published, "PR", "MD");
  expect(outstanding).toBeCloseTo(0, 8);
});

function bondOf({ terms }: Published) {
  const day = (name: string) => bond.dayOf((terms[name] ?? "").slice(0, 10));
  const [, count, unit, kind] = /^P(\d+)([MY])L([01])$/.exec(terms.cycleOfInterestPayment ?? "") ?? [];
  const months = Number(count) * (unit === "Y" ? 12 : 1);
  const [, shifts, rule] = /^(SC|CS)(MF|MP|F|P)$/.exec(terms.businessDayConvention ?? "") ?? [];
  const common = {
    ...{ start: day("initialExchangeDate"), maturity: day(terms.maturityDate ? "maturityDate" : "amortizationDate") },
    ...{ frequency: (12 / months) as bond.Frequency, endOfMonth: terms.endOfMonthConvention === "EOM", holidays: [] },
    businessDays: rule === undefined ? "unadjusted" : RULES[rule as keyof typeof RULES],
    // Shift, then calculate: accrual follows.
    adjusted: shifts === "SC",
  } as const;
  const schedule: bond.ScheduleTerms = { ...common, stub: stubOf(common, kind === "0") };
  const dayCount = COUNTS[terms.dayCountConvention as keyof typeof COUNTS];
  return { schedule, dayCount, notional: Number(terms.notionalPrincipal), rate: Number(terms.nominalInterestRate) };
}

/** Cycles run from the start; L0 joins what is left over to the last of them. */
function stubOf(terms: Omit<bond.ScheduleTerms, "stub">, long: boolean): bond.Stub {
  const stub = long ? "long last" : "short last";
  try {
    bond.periodsOf({ ...terms, stub });
    return stub;
  } catch (error) {
    if (!(error instanceof bond.ScheduleError)) throw error;
    return "none";
  }
}

function fractionOf(dayCount: bond.DayCount, from: number, to: number, schedule: bond.ScheduleTerms): number {
  const { numerator, denominator } = bond.yearFraction(dayCount, from, to, schedule);
  return Number(numerator) / Number(denominator);
}

function expectPaid(paid: readonly (readonly [string, number])[], { results }: Published, ...types: string[]) {
  const expected = results.filter(({ eventType, payoff }) => types.includes(eventType) && payoff !== 0);
  expect(paid.map(([date]) => date)).toEqual(expected.map(({ eventDate }) => eventDate.slice(0, 10)));
  for (const [index, [, amount]] of paid.entries()) {
    expect(Math.abs(amount - Math.abs(expected[index]?.payoff ?? 0)), `payment ${index}`).toBeLessThan(1e-9);
  }
}
