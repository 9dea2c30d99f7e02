// The figures of the finance rules, and day counts written down a second time.
import { describe, expect, test } from "vitest";
import { bond } from "../../src/index.ts";
import { bondsOf } from "./support.ts";

const day = bond.dayOf;
const plain = { endOfMonth: false, businessDays: "unadjusted", adjusted: false, holidays: [] } as const;

describe("public vectors", () => {
  test("5 % half-yearly, 30/360, five years: 104.491292503 at 4 %, 4.7728 % at 101", () => {
    const schedule = {
      start: day("2026-01-15"),
      maturity: day("2031-01-15"),
      frequency: 2,
      stub: "none",
      ...plain,
    } as const;
    const quoted = { schedule, dayCount: "30/360", rate: 0.05 } as const;
    expect(bond.valueAt(quoted, schedule.start, 0.04).clean).toBeCloseTo(104.49129250312102, 12);
    expect(bond.valueAtPrice(quoted, schedule.start, 101).yield).toBeCloseTo(0.047728, 6);
  });

  test("ACT/ACT ICMA with a short first stub, to 1e-12", () => {
    const [start, maturity] = [day("2025-05-20"), day("2033-05-15")];
    const stub = {
      schedule: { start, maturity, frequency: 2, stub: "short first", ...plain },
      dayCount: "ACT/ACT ICMA",
      rate: 0.0375,
    } as const;
    const settlement = day("2025-08-27");
    const [first] = bond.flowsOf(stub, settlement);
    expect(first?.interest).toBeCloseTo(2685 / 1472, 12);
    const at = bond.valueAt(stub, settlement, 0.0333);
    expect(at.accrued).toBeCloseTo(1485 / 1472, 12);
    expect(at.clean).toBeCloseTo(102.83420993331, 11);
    expect(at.dirty).toBeCloseTo(103.843041455049, 11);
    expect(at.macaulay).toBeCloseTo(6.72342726426325, 12);
    expect(at.modified).toBeCloseTo(6.61331556018616, 12);
    expect(at.convexity).toBeCloseTo(51.0965125746558, 11);
    expect(bond.valueAtPrice(stub, settlement, 101.875).yield).toBeCloseTo(0.034704333598322, 13);
  });
});

describe("day counts", () => {
  const monthEnds = Array.from({ length: 27 }, (_, month) => Date.UTC(2023, month + 1, 0) / 86_400_000);

  // [from, to, 30/360 US, 30E/360]
  test.each([
    ["2024-02-29", "2025-02-28", 360, 359],
    ["2025-02-28", "2025-08-31", 180, 182],
    ["2024-02-29", "2024-03-31", 30, 31],
    ["2024-01-31", "2024-03-31", 60, 60],
    ["2024-01-30", "2024-03-31", 60, 60],
    ["2024-01-29", "2024-03-31", 62, 61],
    ["2024-01-31", "2024-02-29", 29, 29],
    ["2024-12-31", "2025-02-28", 58, 58],
  ] as const)("from %s to %s", (from, to, us, european) => {
    expect(bond.daysBetween("30/360", day(from), day(to))).toBe(us);
    expect(bond.daysBetween("30E/360", day(from), day(to))).toBe(european);
  });

  test("between all month ends around a leap year, and the days around them, day by day", () => {
    const ends = monthEnds.flatMap((end) => [end - 1, end, end + 1]);
    for (const from of ends) {
      for (const to of ends.filter((end) => end >= from)) {
        const terms = { start: from, maturity: to, frequency: 1, stub: "short last", ...plain } as const;
        const fraction = (count: bond.DayCount) => {
          const { numerator, denominator } = bond.yearFraction(count, from, to, terms);
          return Number(numerator) / Number(denominator);
        };
        expect(fraction("ACT/360")).toBe((to - from) / 360);
        expect(fraction("ACT/365F")).toBe((to - from) / 365);
        expect(fraction("ACT/ACT ISDA")).toBeCloseTo(isdaByDays(from, to), 12);
      }
    }
  });

  test("ICMA: a stub, long or short, is worth the days of the notional periods that it touches, counted one by one", () => {
    const { scheduleOf, below } = bondsOf(0x9b05688c2b3e6c1fn);
    for (let i = 0; i < 1_000; ++i) {
      const terms = scheduleOf(["none", "short first", "long first", "short last", "long last"]);
      const periods = bond.periodsOf(terms);
      const { from, to } = periods[below(2) === 0 ? 0 : periods.length - 1] as bond.CouponPeriod;
      const { numerator, denominator } = bond.yearFraction("ACT/ACT ICMA", from, to, terms);
      expect(Number(numerator) / Number(denominator)).toBeCloseTo(icmaByDays(terms, from, to), 12);
    }
  });
});

function isdaByDays(from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; ++at) {
    const { year } = bond.civilOf(at);
    const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    total += 1 / (leap ? 366 : 365);
  }
  return total;
}

function icmaByDays(terms: bond.ScheduleTerms, from: number, to: number): number {
  const forward = terms.stub.endsWith("last");
  const grid = [];
  for (let k = -400; k <= 400; ++k) {
    grid.push(bond.monthsAfter(forward ? terms.start : terms.maturity, (k * 12) / terms.frequency, terms.endOfMonth));
  }
  let [total, next] = [0, grid.findIndex((date) => date > from)];
  for (let at = from; at < to; ++at) {
    if (at === grid[next]) ++next;
    total += 1 / (terms.frequency * ((grid[next] as number) - (grid[next - 1] as number)));
  }
  return total;
}
