import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sample } from "../../src/source.ts";
import { checkSample, growthBound, type MeterRules } from "../../src/validation/index.ts";

const rules: MeterRules = { ceilingW: 10_000, modulus: 1_000_000_000n };
const NOW = 2_000_000_000;
const at = (time: number, imported: bigint): Sample => ({ meter: "grid", at: time, registers: { import: imported } });
const last = at(1_000_000, 5_000n);
const check = (sample: Sample, from: Sample | undefined = last, now = NOW) => checkSample(sample, from, now, rules);

describe("samples", () => {
  test("the first sample, and one that grows as it can, are taken", () => {
    expect(checkSample(last, undefined, NOW, rules).effect).toBe("take");
    expect(check(at(1_000_060, 5_100n)).effect).toBe("take");
  });

  test("whatever grows within the ceiling is taken, and what grows beyond is a spike with its bound", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), fc.bigInt(0n, 1_000_000n), (seconds, grown) => {
        const bound = growthBound(rules.ceilingW, seconds + 1);
        const { findings } = check(at(last.at + seconds, 5_000n + grown));
        const spikes = findings.filter(({ rule }) => rule === "spike");
        expect(spikes).toEqual(
          grown <= bound
            ? []
            : [
                {
                  rule: "spike",
                  effect: "refuse",
                  register: "import",
                  grown,
                  bound,
                  capacity: 10_000,
                  seconds: seconds + 1,
                },
              ],
        );
      }),
    );
  });

  test("a repeat is dropped, another value of the same second refused", () => {
    expect(check(at(1_000_000, 5_000n)).effect).toBe("drop");
    expect(check(at(1_000_000, 5_001n))).toEqual({
      effect: "refuse",
      findings: [{ rule: "conflict", effect: "refuse", at: 1_000_000 }],
    });
  });

  test("a clock ahead of the node's by more than its tolerance is refused", () => {
    expect(check(at(1_000_060, 5_000n), last, 1_000_030).effect).toBe("take");
    expect(check(at(1_000_060, 5_000n), last, 1_000_029)).toEqual({
      effect: "refuse",
      findings: [{ rule: "early", effect: "refuse", at: 1_000_060, now: 1_000_029, tolerance: 30 }],
    });
  });

  test("silence of more than two intervals is a gap, of more than 30 days is held", () => {
    expect(check(at(1_000_120, 5_000n)).findings).toEqual([]);
    expect(check(at(1_000_300, 5_000n)).findings).toEqual([
      { rule: "gap", effect: "mark", from: 1_000_000, to: 1_000_300, missing: 4 },
    ]);
    expect(check(at(1_000_000 + 31 * 86_400, 5_000n))).toMatchObject({
      effect: "hold",
      findings: [{ rule: "silence", newest: 1_000_000, most: 2_592_000 }],
    });
  });

  test("a register that rolls over at its end goes on", () => {
    const full = at(1_000_000, 999_999_990n);
    expect(check(at(1_000_060, 40n), full)).toEqual({
      effect: "mark",
      findings: [
        {
          rule: "rollover",
          effect: "mark",
          register: "import",
          before: 999_999_990n,
          shown: 40n,
          modulus: 1_000_000_000n,
          grown: 50n,
        },
      ],
    });
  });

  test("a register that begins at nothing elsewhere is another meter's, and is held", () => {
    expect(check(at(1_000_060, 3n))).toEqual({
      effect: "hold",
      findings: [{ rule: "exchange", effect: "hold", register: "import", before: 5_000n, shown: 3n }],
    });
  });

  test("any other step back is refused", () => {
    expect(check(at(1_000_060, 4_999n))).toEqual({
      effect: "refuse",
      findings: [{ rule: "backwards", effect: "refuse", register: "import", before: 5_000n, shown: 4_999n }],
    });
  });

  test("a value that no register shows is refused", () => {
    expect(check(at(1_000_060, -1n)).findings).toEqual([
      { rule: "range", effect: "refuse", register: "import", shown: -1n },
    ]);
    expect(check(at(1_000_060, 1n << 64n)).effect).toBe("refuse");
  });
});

describe("attack", () => {
  test("a clock set back to repeat a day is refused sample by sample, until time has caught up", () => {
    let newest = last;
    for (let time = last.at - 86_400; time < last.at; time += 3_600) {
      const verdict = check(at(time, newest.registers.import ?? 0n));
      expect(verdict).toEqual({
        effect: "refuse",
        findings: [{ rule: "setBack", effect: "refuse", at: time, newest: last.at }],
      });
    }
    newest = at(last.at + 60, 5_100n);
    expect(check(newest).effect).toBe("take");
  });
});
