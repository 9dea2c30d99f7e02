import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Suite } from "./model/suite.ts";
import { Year } from "./model/year.ts";

const SEED = BigInt(process.env.WATTLE_SEED ?? 1);
const STEPS = Number(process.env.WATTLE_STEPS ?? 730);

describe("a year", () => {
  let suite: Suite;
  beforeAll(async () => { suite = await Suite.open(10); }, 120_000);
  afterAll(async () => suite?.chain.stop());
  test("runs", async () => {
    const year = new Year(suite, SEED);
    await year.open();
    try { await year.run(STEPS); } finally {
      console.log([...year.statistics].map(([k, v]) => `${k} ${v.done}/${v.refused}`).join(", "));
      console.log([...year.account.flows].map(([k, v]) => `${k} ${v}`).join(", "), "losses", year.account.losses.length);
    }
    expect(1).toBe(1);
  }, 600_000);
});
