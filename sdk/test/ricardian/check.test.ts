import { describe, expect, test } from "vitest";
import { ContradictoryTermsError, checkTerms, contradictionsOf, draftTerms } from "../../src/ricardian/index.ts";
import { asProduced, EXAMPLES, euro, indexed } from "./examples.ts";
import { edit, RULES } from "./rules.ts";

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
