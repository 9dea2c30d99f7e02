// Every plan against the contracts: what a simulation at the same block answers, or refuses with, and what a transaction then does.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  actions,
  ContractError,
  type DepositPlan,
  type LeafProof,
  LeafStatus,
  type PoolReading,
  planDeposit,
  planRelease,
  planRetirement,
  poolAt,
  previewSettlement,
  readPledgedSites,
  readPool,
  type SeenLeaf,
  siteIn,
  WAD,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { eventOf, openScene, type Posted, type Scene, type SceneSite } from "../support/scene.ts";

const random = randomOf(0x3c6ef372fe94f82bn);
let scene: Scene;

beforeAll(async () => {
  scene = await openScene(3, (policy) => ({
    ...policy,
    concentration: (4n * WAD) / 10n,
    concentrationFloor: 6_000_000_000n,
    depositFee: WAD / 100n,
    feeRecipient: "0x0000000000000000000000000000000000007777",
    cap: 8_000_000_000n,
  }));
}, 120_000);
afterAll(() => scene?.stop());

async function seen(proof: LeafProof): Promise<SeenLeaf> {
  const [evidence] = await scene.admin.wattle.poolLens.readEvidenceOf({ proofs: [proof] });
  if (!evidence) throw new Error("no evidence");
  return { proof, evidence };
}

async function read(): Promise<PoolReading> {
  const { lens, pool, sites } = scene;
  return readPool(scene.test, { lens, pool, sites: sites.map(({ site }) => site) });
}

async function plan(home: SceneSite, posted: Posted, time?: number): Promise<DepositPlan> {
  const pool = await read();
  const { entitlements } = scene.admin.wattle;
  const entitlement = await entitlements.readEntitlementOf({ id: home.charge });
  const opening = entitlement.pointerAt === 0 ? { at: entitlement.start, wh: 0n } : undefined;
  const leaf = await seen(posted.proof(home.site));
  return planDeposit(time === undefined ? pool : poolAt(pool, time), { leaf, entitlement, opening });
}

/** The simulation's answer, or the contract's error by name. */
async function tried(call: () => Promise<bigint>): Promise<bigint | string> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof ContractError) return error.errorName;
    throw error;
  }
}

function simulateDeposit(home: SceneSite, posted: Posted, early: boolean): Promise<bigint | string> {
  const { wattle } = scene.wallet(home.owner);
  const [entitlement, proof, address] = [home.charge, posted.proof(home.site), scene.pool] as const;
  return tried(() =>
    early
      ? wattle.intake.depositEarly.simulate({ pool: address, entitlement, proof })
      : wattle.energyPool.deposit.simulate({ address, entitlement, proof }),
  );
}

describe("planners equal the contracts to the unit", () => {
  test("sixty deposits, early and final, possible and not, with releases between them", {
    timeout: 240_000,
  }, async () => {
    const outcomes = new Map<string, number>();
    const note = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1);
    for (let round = 0; round < 20; ++round) {
      for (const home of scene.sites) {
        const wh = random(1_500n);
        if (home.meter.s + wh <= 10_500n) scene.charge(home, wh);
        const out = random(3n) === 0n ? random(home.meter.s) : 0n;
        home.meter.d += out;
        home.meter.s -= out;
        if (random(9n) === 0n) home.meter.s = random(home.meter.s + 1n);
      }
      const posted = await scene.post();
      const early = scene.sites[round % 3];
      if (early) note(await check(early, posted, true));
      await scene.at((await scene.now()) + 2_400);
      for (const home of scene.sites) note(await check(home, posted, false));
      note(await checkReleases(posted));
    }
    expect(outcomes.get("deposit") ?? 0).toBeGreaterThan(15);
    expect(outcomes.get("early") ?? 0).toBeGreaterThan(3);
    for (const error of ["settled", "StoreIsOwed", "ConcentrationReached", "CapReached", "NothingToRelease"])
      expect([...outcomes.keys()], error).toContain(error);
  });

  /** Holds a plan against its simulation and, sometimes later, its transaction. */
  async function check(home: SceneSite, posted: Posted, early: boolean): Promise<string> {
    const now = await plan(home, posted);
    expect(now.way).toBe(early ? "early" : "final");
    const answer = await simulateDeposit(home, posted, early);
    if (typeof answer === "string") {
      expect(now.obstacles[0]?.error, answer).toBe(answer);
      return answer;
    }
    expect(now.obstacles).toEqual([]);
    expect(now.quote.energy).toBe(answer);

    const time = (await scene.now()) + Number(random(600n));
    const later = await plan(home, posted, time);
    await scene.test.setNextBlockTimestamp({ timestamp: BigInt(time) });
    const { wattle } = scene.wallet(home.owner);
    const [entitlement, proof] = [home.charge, posted.proof(home.site)];
    const mined = early
      ? await wattle.intake.depositEarlySync({ pool: scene.pool, entitlement, proof })
      : await wattle.energyPool.depositSync({ address: scene.pool, entitlement, proof });
    const events = actions.energyPool.extractEvents(
      mined.receipt.logs.filter(({ address }) => address.toLowerCase() === scene.pool.toLowerCase()),
    );
    if (later.settlesOnly) {
      const { wh, left } = eventOf(events, "EarlySettled").args;
      expect([wh, left]).toEqual([later.settled, siteIn(await read(), home.site).account.earlyWh]);
      expect(answer).toBe(0n);
      return "settled";
    }
    const { receipt } = eventOf(events, "Deposited").args;
    const { quote } = later;
    expect(receipt).toEqual({
      wh: later.wh,
      minted: quote.energy,
      shares: quote.shares,
      locked: quote.locked,
      expired: quote.expired,
      from: later.from,
      until: later.until,
      early,
    });
    const after = siteIn(await read(), home.site);
    expect(after.stakeNeeded).toBe(later.stake.needed);
    expect(later.stake.missing).toBe(0n);
    return early ? "early" : "deposit";
  }

  async function checkReleases(posted: Posted): Promise<string> {
    // Somebody gives tokens up, so that there is headroom.
    const holder = scene.sites[Number(random(3n))];
    if (holder) {
      const wallet = scene.wallet(holder.owner);
      const shares = await wallet.wattle.energyPool.readSharesOf({
        address: scene.pool,
        account: holder.owner.address,
      });
      if (shares > 0n) await wallet.wattle.energyPool.surrenderSync({ address: scene.pool, shares: random(shares) });
    }
    const pool = await read();
    const leaves = await Promise.all(scene.sites.map(({ site }) => seen(posted.proof(site))));
    const planned = planRelease(pool, leaves);
    let outcome = "release";
    for (const { leaf, obstacle } of planned.refused) {
      const answer = await tried(() =>
        scene.admin.wattle.energyPool.release.simulate({ address: scene.pool, proof: leaf.proof }),
      );
      if (planned.releases.length === 0) {
        expect(answer).toBe(obstacle.error);
        outcome = obstacle.error;
      }
    }
    for (const { leaf, energy, site, shares } of planned.releases) {
      const before = siteIn(await read(), site).account.liability;
      const { events } = await scene.admin.wattle.energyPool.releaseSync({ address: scene.pool, proof: leaf.proof });
      expect(eventOf(events, "Released").args.energy).toBe(energy);
      expect(siteIn(await read(), site).account.liability).toBe(before - shares);
    }
    expect((await read()).headroom).toBe(planned.headroom);
    return outcome;
  }

  test("settlement says what settle would", { timeout: 120_000 }, async () => {
    let short = 0;
    for (let round = 0; round < 6; ++round) {
      for (const { meter } of scene.sites) meter.s = random(meter.s + 1n);
      const posted = await scene.settle();
      const pool = await read();
      for (const { site } of scene.sites) {
        const preview = previewSettlement(pool, await seen(posted.proof(site)));
        try {
          const answer = await scene.admin.wattle.energyPool.settle.simulate({
            address: scene.pool,
            proof: posted.proof(site),
          });
          const { liability, owed, covered } = preview;
          expect(answer).toMatchObject({ liability, owed, covered });
          expect(preview.obstacle).toBeUndefined();
          if (preview.short > 0n) ++short;
        } catch (error) {
          if (!(error instanceof ContractError)) throw error;
          expect(preview.obstacle?.error).toBe(error.errorName);
        }
      }
    }
    expect(short).toBeGreaterThan(0);
  });

  test("retirements: the oldest consumption first, within the balance", { timeout: 120_000 }, async () => {
    const home = scene.sites[0];
    if (!home) throw new Error("no home");
    const wallet = scene.wallet(home.owner);
    const credits: { id: bigint; zone: `0x${string}` }[] = [];
    for (let i = 0; i < 3; ++i) {
      home.meter.m += 100n + random(200n);
      const posted = await scene.settle();
      const { events } = await wallet.wattle.retirements.claimConsumptionSync({
        entitlement: home.consumption,
        proof: posted.proof(home.site),
      });
      credits.push({ id: eventOf(events, "ConsumptionClaimed").args.credit, zone: scene.policy.zone });
    }
    const known = await Promise.all(
      credits.reverse().map(async ({ id, zone }) => ({
        id,
        zone,
        credit: await wallet.wattle.retirements.readCreditOf({ credit: id }),
      })),
    );
    const account = home.owner.address;
    const shares = await wallet.wattle.energyPool.readSharesOf({ address: scene.pool, account });
    const pool = await read();
    const elsewhere = { ...known[0], id: 99n, zone: `0x${"11".repeat(16)}` } as (typeof known)[number];
    const planned = planRetirement(pool, { credits: [...known, elsewhere], shares });
    expect(planned.refused.map(({ obstacle }) => obstacle.error)).toEqual(["ZoneMismatch"]);
    expect(planned.retirements.map(({ credit }) => credit)).toEqual(
      credits
        .map(({ id }) => id)
        .reverse()
        .slice(0, planned.retirements.length),
    );
    expect(planned.energy).toBeGreaterThan(0n);
    for (const { credit, energy, shares: burned } of planned.retirements) {
      const before = await wallet.wattle.energyPool.readSharesOf({ address: scene.pool, account });
      await wallet.wattle.retirements.retireSync({
        pool: scene.pool,
        credit,
        energy,
        beneficiary: account,
        reason: "",
      });
      const after = await wallet.wattle.energyPool.readSharesOf({ address: scene.pool, account });
      expect(before - after).toBe(burned);
    }
    const kept = await wallet.wattle.energyPool.readSharesOf({ address: scene.pool, account });
    expect(kept).toBe(planned.left);
  });

  test("sites come from logs, and a pool is read at the block that is asked for", async () => {
    const { test: client, pool, lens, sites } = scene;
    expect(await readPledgedSites(client, { pool })).toEqual(sites.map(({ site }) => site));
    const block = (await client.getBlockNumber()) - 5n;
    const [now, then] = [await readPool(client, { lens, pool }), await readPool(client, { lens, pool, block })];
    expect(then.block).toBe(block);
    expect(then.time).toBeLessThanOrEqual(now.time);
    expect(now.sites).toHaveLength(sites.length);
    const supply = await scene.admin.wattle.energyPool.readTotalShares({ address: pool, blockNumber: block });
    expect(then.supply).toBe(supply);
  });

  test("evidence says what a leaf is worth", async () => {
    const posted = await scene.post();
    const { site } = siteIn(await read(), scene.sites[0]?.site ?? 0n);
    expect((await seen(posted.proof(site))).evidence.status).toBe(LeafStatus.POSTED);
  });
});
