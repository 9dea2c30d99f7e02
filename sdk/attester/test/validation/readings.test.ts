import { hashReading, PERIOD, packEnergy, packFlows, type Reading, unpackEnergy } from "@wattle/sdk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkReading, counts, explain, growthBound, type SiteKnowledge } from "../../src/validation/index.ts";
import { least } from "../../src/validation/integers.ts";
import { after, end, FIRST, HOME, known, T0 } from "./support.ts";

const NOW = T0 + 100 * PERIOD;
const home: SiteKnowledge = { now: NOW, before: known(FIRST), newest: T0, capacities: HOME };
const rulesOf = (reading: Reading, knowledge: SiteKnowledge = home): string[] =>
  checkReading(reading, knowledge, {}, hashReading(reading)).findings.map(({ rule }) => rule);

describe("readings", () => {
  test("a reading of the next period, by the partition and within the capacities, is taken", () => {
    const next = after(FIRST, { generation: 1_000n, charge: 400n, export: 300n, stateOfCharge: 5_390n });
    expect(checkReading(next, home)).toEqual({ effect: "take", findings: [] });
  });

  test("whatever moves within the capacities is taken, when the registers balance", () => {
    const wh = (most: number): fc.Arbitrary<bigint> => fc.bigInt(0n, BigInt(most));
    fc.assert(
      fc.property(wh(1_250), wh(1_250), wh(1_250), wh(2_500), (generation, charge, discharge, imported) => {
        const limited = least(charge, generation + imported);
        const sum = generation + discharge + imported - limited;
        const next = after(FIRST, { generation, charge: limited, discharge, import: imported, export: sum / 2n });
        const verdict = checkReading(next, home);
        // Export can be more than 10 kW give, or than generation and discharge feed: then, and only then, it says so.
        const bad = sum / 2n > growthBound(10_000, PERIOD) || sum / 2n > generation + discharge + 3n;
        expect(verdict.effect === "take").toBe(!bad);
      }),
    );
  });

  test("a period that is not over is held within the clock's tolerance and refused beyond", () => {
    const next = after(FIRST, {});
    expect(checkReading(next, { ...home, now: end(1) - 30 })).toMatchObject({ effect: "hold" });
    expect(checkReading(next, { ...home, now: end(1) - 31 })).toEqual({
      effect: "refuse",
      findings: [{ rule: "early", effect: "refuse", at: end(1), now: end(1) - 31, tolerance: 30 }],
    });
    expect(checkReading(next, { ...home, now: end(1) }).effect).toBe("take");
  });

  test("a time inside a period is refused", () => {
    expect(checkReading({ ...FIRST, periodEnd: T0 + 1 }, { now: NOW })).toEqual({
      effect: "refuse",
      findings: [{ rule: "unaligned", effect: "refuse", at: T0 + 1 }],
    });
  });

  test("the same reading twice is dropped; a second one of its period is kept as evidence", () => {
    const next = after(FIRST, { generation: 1_000n });
    const other = after(FIRST, { generation: 999n });
    const same = hashReading(next);
    expect(checkReading(next, { ...home, same }, {}, same).effect).toBe("drop");
    expect(checkReading(other, { ...home, same }, {}, hashReading(other))).toEqual({
      effect: "refuse",
      findings: [{ rule: "conflict", effect: "refuse", at: end(1), known: same, given: hashReading(other) }],
    });
  });

  test("a register that runs backwards is refused, and held when a new epoch's offset is not known", () => {
    const back = { ...after(FIRST, {}), energy: FIRST.energy - (1n << 192n) };
    expect(checkReading(back, home)).toEqual({
      effect: "refuse",
      findings: [{ rule: "backwards", effect: "refuse", register: "generation", before: 1_000_000n, shown: 999_999n }],
    });
    expect(checkReading({ ...back, epoch: 2 }, home).effect).toBe("hold");
  });

  test("an exchanged meter goes on where the old one ended, with its epoch's offset", () => {
    const next = after(FIRST, { generation: 500n });
    const opening = packEnergy({ generation: 500n, greenCharge: 0n, directExport: 0n, gridImport: 0n });
    const flows = packFlows({ discharge: 0n, gridExport: 0n, charge: 0n, stateOfCharge: 5_000n });
    const offset = { energy: FIRST.energy, flows: FIRST.flows - 5_000n };
    const shown = { ...next, epoch: 2, energy: opening, flows };
    expect(checkReading(shown, { ...home, offset })).toEqual({ effect: "take", findings: [] });
  });

  test("more than capacity times time is a spike, one Wh less is none", () => {
    const bound = growthBound(HOME.generationW, PERIOD); // ⌊1.1 · 5 kW · 0.25 h⌋ + 1
    expect(bound).toBe(1_376n);
    expect(rulesOf(after(FIRST, { generation: bound }))).toEqual([]);
    expect(checkReading(after(FIRST, { generation: bound + 1n }), home)).toEqual({
      effect: "refuse",
      findings: [
        {
          rule: "spike",
          effect: "refuse",
          register: "generation",
          grown: 1_377n,
          bound,
          capacity: 5_000,
          seconds: PERIOD,
        },
      ],
    });
  });

  test("after a spike that was refused the next good reading counts", () => {
    const good = after(FIRST, { generation: 1_000n });
    const spike = after(good, { generation: 1_000_000n });
    const next = after(after(good, { generation: 1_000n }), { generation: 1_000n });
    expect(counts(checkReading(spike, { ...home, before: known(good) }))).toBe(false);
    expect(rulesOf(next, { ...home, before: known(good) })).toEqual(["gap"]);
  });

  test("a gap is marked with what is missing, and the registers hold its energy", () => {
    const later = after(FIRST, { generation: 1_000n }, { periodEnd: end(5) });
    expect(checkReading(later, home)).toEqual({
      effect: "mark",
      findings: [{ rule: "gap", effect: "mark", from: T0, to: end(5), missing: 4 }],
    });
  });

  test("K and E that the partition does not give are refused over one period", () => {
    const next = after(FIRST, { generation: 1_000n, charge: 400n, export: 300n });
    const { generation, greenCharge, directExport, gridImport } = unpackEnergy(next.energy);
    const greedy = {
      ...next,
      energy: packEnergy({ generation, greenCharge: greenCharge + 1n, directExport, gridImport }),
    };
    expect(checkReading(greedy, home)).toEqual({
      effect: "refuse",
      findings: [
        { rule: "partition", effect: "refuse", register: "greenCharge", grown: 401n, expected: 400n, periods: 1 },
      ],
    });
    const modest = {
      ...next,
      energy: packEnergy({ generation, greenCharge, directExport: directExport - 1n, gridImport }),
    };
    expect(rulesOf(modest)).toEqual(["partition"]); // a fault on chain too, though it issues less
  });

  test("over a gap K and E are bounded by what could have been charged and exported", () => {
    const parts = fc.array(
      fc.record({
        generation: fc.bigInt(0n, 1_250n),
        charge: fc.bigInt(0n, 1_250n),
        discharge: fc.bigInt(0n, 1_250n),
        import: fc.bigInt(0n, 2_500n),
        export: fc.bigInt(0n, 2_500n),
      }),
      { minLength: 2, maxLength: 8 },
    );
    fc.assert(
      fc.property(parts, (moved) => {
        let last = FIRST;
        for (const flows of moved) last = after(last, flows);
        const rules = rulesOf(last);
        expect(rules).not.toContain("partition");
        expect(rules).not.toContain("spike");
      }),
    );
    const late = after(FIRST, { generation: 1_000n, charge: 400n }, { periodEnd: end(2) });
    const greedy = { ...late, energy: late.energy + (1n << 128n) };
    expect(rulesOf(greedy)).toEqual(["gap", "partition"]);
  });

  test("after an estimated reading K and E are compared with the last measured one", () => {
    const estimated = after(FIRST, {}, { quality: 1, energy: FIRST.energy + (900n << 192n) });
    // The next measured one catches up: two periods' charge is on K at once.
    const next = after(estimated, { generation: 100n, charge: 1_000n }, { energy: FIRST.energy + (1_000n << 192n) });
    const caught = { ...next, energy: next.energy + (1_000n << 128n) };
    const knowledge = { ...home, before: known(estimated), measured: known(FIRST) };
    expect(rulesOf(caught, knowledge)).not.toContain("partition");
    const beyond = { ...caught, energy: caught.energy + (1n << 128n) };
    expect(rulesOf(beyond, knowledge)).toContain("partition");
  });

  test("a late reading fills a gap between its neighbours, and takes nothing back", () => {
    const second = after(FIRST, { generation: 500n });
    const third = after(second, { generation: 500n });
    const knowledge = { ...home, after: known(third), newest: end(2) };
    expect(checkReading(second, knowledge)).toEqual({
      effect: "mark",
      findings: [{ rule: "late", effect: "mark", at: end(1), newest: end(2) }],
    });
    expect(checkReading(after(FIRST, { generation: 1_001n }), knowledge).effect).toBe("refuse");
  });

  test("estimated, unbalanced and overfull readings are marked", () => {
    expect(rulesOf(after(FIRST, {}, { quality: 1 }))).toEqual(["estimated"]);
    expect(rulesOf(after(FIRST, { charge: 500n, import: 100n }))).toEqual(["unbalanced"]);
    expect(rulesOf(after(FIRST, { charge: 103n, import: 100n }))).toEqual([]);
    expect(rulesOf(after(FIRST, { stateOfCharge: 10_001n }))).toEqual(["overfull"]);
  });

  test("generation at night is refused where the place is known and PV alone generates", () => {
    const midnight = FIRST.periodEnd + 12 * 3_600;
    const before = known({ ...FIRST, periodEnd: midnight });
    const place = { latitude: 52.5, longitude: 0 };
    const night = after({ ...FIRST, periodEnd: midnight }, { generation: 2n });
    const knowledge = { ...home, before, newest: midnight, place, technologies: 1 | 16 };
    expect(checkReading(night, knowledge)).toMatchObject({
      effect: "refuse",
      findings: [{ rule: "clearSky", grown: 2n, bound: 1n, from: midnight, to: midnight + PERIOD }],
    });
    expect(rulesOf(night, { ...knowledge, technologies: 1 | 2 })).toEqual([]); // wind blows at night
    expect(rulesOf(night, { ...knowledge, technologies: 1, before: known(FIRST) })).not.toContain("clearSky");
  });

  test("every finding has its sentence with its values", () => {
    const findings = [
      ...checkReading({ ...FIRST, periodEnd: T0 + 1 }, { now: NOW }).findings,
      ...checkReading(after(FIRST, { generation: 1_000_000n, charge: 1n << 40n }), home).findings,
      ...checkReading({ ...after(FIRST, {}), energy: 0n }, { ...home, now: T0 }).findings,
    ];
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["unaligned", "spike", "early", "backwards", "unbalanced"]),
    );
    for (const finding of findings) expect(explain(finding)).toMatch(/\d.*\.$/);
  });
});

describe("attack", () => {
  test("a clock set back to repeat a day cannot count the day twice", () => {
    // A day is read; then the meter's clock goes back, and it signs the same day again with registers that went on.
    let last = FIRST;
    const day = Array.from({ length: 96 }, () => {
      last = after(last, { generation: 100n });
      return last;
    });
    let again = { ...last, periodEnd: T0 };
    for (const first of day) {
      again = after(again, { generation: 100n });
      expect(again.periodEnd).toBe(first.periodEnd);
      const repeated = { ...home, now: end(96), newest: end(96), same: hashReading(first) };
      const verdict = checkReading(again, repeated, {}, hashReading(again));
      expect(verdict.findings.map(({ rule }) => rule)).toEqual(["conflict"]);
      expect(counts(verdict)).toBe(false);
    }
    // And where the node has only the day's end: the repeated day lies above it.
    const middle = after({ ...last, periodEnd: end(40) }, { generation: 100n });
    const verdict = checkReading(middle, { ...home, now: end(96), newest: end(96), after: known(last) });
    expect(verdict.effect).toBe("refuse");
  });
});
