import { afterAll, beforeAll, expect, test } from "vitest";
import { dayNumerator, entitled, worst } from "../../src/ppa/index.ts";
import { randomOf } from "../decay.reference.ts";
import { type Deployed, openChain, type TestChain } from "../support/chain.ts";
import { casesOf, encoded, pricedBy } from "./cases.ts";
import { type DayCase, type DayResult, settleByRules } from "./reference.ts";

const CASES = 10_000;
const AT_ONCE = 250;
const ALL = (1n << 96n) - 1n;
const { dayOf } = casesOf(randomOf(0x6a09e667f3bcc908n));

function settleBySdk(c: DayCase): DayResult {
  const { open, day } = pricedBy(c);
  const wh = entitled(c.grown, c.share, c.opened);
  return {
    ...dayNumerator(wh, ALL & ~open & ~c.gap, day),
    ...{ excluded: day.excluded, open },
    worst: worst(c.gap, undefined, c.sells, day),
  };
}

let chain: TestChain;
let harness: Deployed;
beforeAll(async () => {
  chain = await openChain(["--gas-limit", "2000000000"]);
  harness = await chain.deploy("PpaDayHarness");
});
afterAll(() => chain.stop());

test("10,000 random agreements' days are what the rules make of them in exact rationals, in the SDK and on the chain", {
  timeout: 300_000,
}, async () => {
  const seen = { excluded: 0, open: 0, gaps: 0, negative: 0 };
  for (let at = 0; at < CASES; at += AT_ONCE) {
    const cases = Array.from({ length: AT_ONCE }, dayOf);
    const expected = cases.map(settleByRules);
    expect(cases.map(settleBySdk)).toEqual(expected);
    const rows = cases.map((c) => encoded(c, pricedBy(c).around));
    const answers = await chain.client.readContract({ ...harness, functionName: "settle", args: [rows] });
    const none = cases.map((c) => (c.sells ? 2n ** 255n - 1n : -(2n ** 255n)));
    expect(answers).toEqual(expected.map((result, i) => ({ ...result, worst: result.worst ?? none[i] })));
    for (const { excluded, open, numerator, worst } of expected) {
      seen.excluded += excluded === 0n ? 0 : 1;
      seen.open += open === 0n ? 0 : 1;
      seen.gaps += worst === undefined ? 0 : 1;
      seen.negative += numerator < 0n ? 1 : 0;
    }
  }
  // None of what is compared is rare.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(CASES / 200);
});
