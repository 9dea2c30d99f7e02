import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkSolvencyReport,
  coveredBy,
  decodePublication,
  encodePublication,
  encodeSolvencyReport,
  type LeafProof,
  MalformedReportError,
  readSolvencyReport,
  solvencyHash,
} from "../../src/index.ts";
import { openScene, type Posted, type Scene, type SceneSite } from "../support/scene.ts";

let scene: Scene;
let a: SceneSite;
let b: SceneSite;

beforeAll(async () => {
  scene = await openScene(2);
  const [first, second] = scene.sites;
  if (!first || !second) throw new Error("no sites");
  [a, b] = [first, second];
}, 120_000);
afterAll(() => scene?.stop());

const proofsOf = (posted: Posted): LeafProof[] => [posted.proof(a.site), posted.proof(b.site)];
function report(proofs: LeafProof[], block?: bigint) {
  const { lens, pool } = scene;
  return readSolvencyReport(scene.test, { chainId: 31_337, lens, pool, proofs, block });
}
function check(text: string, proofs: LeafProof[]) {
  return checkSolvencyReport(scene.test, text, { chainId: 31_337, lens: scene.lens, proofs });
}

describe("a solvency report", () => {
  test("says who is short, and a stranger computes it to the same bytes", async () => {
    for (const home of [a, b]) scene.charge(home, 2_000n);
    const full = await scene.settle();
    for (const home of [a, b]) await scene.deposit(home, full);
    const sound = await report(proofsOf(full));
    expect(sound.verdict).toBe("SOLVENT");
    expect(sound.sites.map(({ storeWh, short }) => [storeWh, short])).toEqual([
      [3_000n, 0n],
      [3_000n, 0n],
    ]);
    expect(sound.loss).toBe(0n);

    a.meter.s = 500n;
    const drained = await scene.settle();
    const short = await report(proofsOf(drained));
    const [line] = short.sites;
    expect(short.verdict).toBe("COVERED");
    const { owed, covered } = await scene.admin.wattle.energyPool.settle.simulate({
      address: scene.pool,
      proof: drained.proof(a.site),
    });
    const index = await scene.admin.wattle.energyPool.readStoreIndex({ address: scene.pool });
    const WAD = 10n ** 18n;
    expect(line?.short).toBe(((owed - covered) * index + WAD - 1n) / WAD);
    expect(line?.owed).toBe((owed * index + WAD - 1n) / WAD);
    expect(line?.uncovered).toBe(0n);
    expect(coveredBy({ stateOfCharge: 0n, storageWh: 0n, decayed: 0n }, scene.policy, index)).toBeGreaterThan(0n);

    const text = encodeSolvencyReport(short);
    expect(solvencyHash(short)).toBe(solvencyHash(await report(proofsOf(drained).reverse(), short.block)));
    // Later, on another state of the chain: the block is the report's.
    await scene.settle();
    expect(await check(text, proofsOf(drained))).toEqual([]);
  });

  test("that says anything else is told apart, where it differs", async () => {
    const last = scene.batches.at(-1);
    if (!last) throw new Error("no batch");
    const text = encodeSolvencyReport(await report(proofsOf(last)));
    const lie = text.replace('"verdict":"COVERED"', '"verdict":"SOLVENT"');
    expect(lie).not.toBe(text);
    expect(await check(lie, proofsOf(last))).toEqual([{ path: "verdict", given: '"SOLVENT"', computed: '"COVERED"' }]);
    expect(await check(` ${text}`, proofsOf(last))).toHaveLength(1);
    await expect(check("{", [])).rejects.toThrow(MalformedReportError);
    await expect(check('{"block":"1"}', [])).rejects.toThrow(MalformedReportError);
  });

  test("without leaves, or with leaves that are not final, vouches for nothing", async () => {
    const unknown = await report([]);
    expect(unknown.verdict).toBe("UNKNOWN");
    expect(unknown.sites[0]).toMatchObject({ batch: null, storeWh: null, short: unknown.sites[0]?.owed });
    const posted = await scene.post();
    expect((await report(proofsOf(posted))).verdict).toBe("UNKNOWN");
    const forged = proofsOf(posted).map((proof) => ({ ...proof, leaf: { ...proof.leaf, flows: 9_999n } }));
    await scene.at((await scene.now()) + 2_400);
    expect((await report(forged)).verdict).toBe("UNKNOWN");
    expect((await report(proofsOf(posted))).verdict).toBe("COVERED");
  });
});

test("a published batch gives the proofs that it was built from", () => {
  const posted = scene.batches[0];
  if (!posted) throw new Error("no batch");
  const { batch, proofs } = decodePublication(encodePublication(posted));
  expect(batch).toEqual(posted.batch);
  expect(proofs()).toEqual(proofsOf(posted));
});
