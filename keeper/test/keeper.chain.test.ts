// A theft from the posted leaf to the end of its auction, by a keeper that is begun anew for every look.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import {
  encodePublication,
  indexAt,
  Kwh,
  publishedName,
  readPool,
  Stage,
  siteIn,
  toEnergyDown,
  wattleActions,
} from "@wattle/sdk";
import { type Account, createClient, type Hex, http, toHex } from "viem";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openScene, type Posted, type Scene, type SceneSite } from "../../sdk/test/support/scene.ts";
import { Keeper } from "../src/keeper.ts";
import { leafSource } from "../src/leaves.ts";
import type { Options } from "../src/options.ts";
import { Sender } from "../src/sender.ts";

let scene: Scene;
let folder: string;
let thief: SceneSite;
let honest: SceneSite;

beforeAll(async () => {
  scene = await openScene(2);
  const [first, second] = scene.sites;
  if (!first || !second) throw new Error("no sites");
  [thief, honest] = [first, second];
  folder = mkdtempSync(join(tmpdir(), "wattle-keeper-"));
  writeFileSync(join(folder, "31337.json"), JSON.stringify(scene.deployment));
  for (const home of scene.sites) scene.charge(home, 2_000n);
  const posted = publish(await scene.settle());
  for (const home of scene.sites) await scene.deposit(home, posted);
}, 120_000);
afterAll(async () => {
  await scene?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function publish(posted: Posted): Posted {
  writeFileSync(join(folder, publishedName(posted.batch)), encodePublication(posted));
  return posted;
}

/** One look of a keeper that has just been begun: what it said. */
async function look(
  account: Account | undefined,
  options: Partial<Pick<Options, "fill" | "leastRelease" | "maxSpend" | "maxFee">> = {},
  place = folder,
): Promise<string[]> {
  const said: string[] = [];
  const client = createClient({
    chain: foundry,
    transport: http(scene.url),
    cacheTime: 0,
    pollingInterval: 5,
    ...(account ? { account } : {}),
  }).extend(wattleActions({ deployment: scene.deployment }));
  const { fill, leastRelease = Kwh.from("0.1"), maxSpend = 10n ** 17n, maxFee = 10n ** 11n } = options;
  const keeper = new Keeper({
    client,
    source: leafSource(place),
    sender: new Sender(client, { maxSpend, maxFee }, account, undefined),
    account: account?.address,
    options: { pool: scene.pool, leastRelease, fill },
    say: (sentence) => said.push(sentence),
  });
  await keeper.look();
  return said;
}

async function caseOf(home: SceneSite) {
  const pool = await readPool(scene.test, { lens: scene.lens, pool: scene.pool });
  return siteIn(pool, home.site);
}
const sentOf = (said: readonly string[]) =>
  said.filter((line) => line.startsWith("Sent: ")).map((line) => line.slice(6).split(". ", 1)[0]);

describe("a keeper", () => {
  test("marks the sites of a sound pool, and then has nothing to do", async () => {
    const keeper = scene.accountAt(9);
    const said = await look(keeper);
    expect(said[0]).toMatch(/SOLVENT: 2 sites, 0 kWh short, 0 shortfalls open, pending loss 0 ppm\.$/);
    expect(sentOf(said)).toEqual([`mark of site ${thief.site}`, `mark of site ${honest.site}`]);
    expect(sentOf(await look(keeper))).toEqual([]);
  });

  test("in a dry run says what it would do and does nothing; from the command line too", async () => {
    thief.meter.s = 300n;
    publish(await scene.settle());
    const before = await scene.test.getBlockNumber();
    const would = expect.arrayContaining([
      expect.stringMatching(/^Would prove the shortfall of site 1\. Its store covers \d+\.\d{3} kWh less/),
    ]);
    expect(await look(undefined)).toEqual(would);
    const { code, out } = await run(["--once"]);
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual(would);
    expect(out).toContain("A dry run: nothing is sent without --act.");
    expect(await scene.test.getBlockNumber()).toBe(before);
  });

  test("spends no more than it may", async () => {
    const keeper = scene.accountAt(9);
    const poor = await look(keeper, { maxSpend: 1n });
    expect(poor.some((line) => /^Did not prove the shortfall of site 1: .* above --max-spend/.test(line))).toBe(true);
    const dear = await look(keeper, { maxFee: 0n });
    expect(dear.some((line) => /^Did not prove the shortfall of site 1: .* above --max-fee/.test(line))).toBe(true);
    expect((await caseOf(thief)).shortfall.stage).toBe(Stage.NONE);
  });

  test("proves a theft, begins the auction when the cure time is over, fills it, and is paid for both", async () => {
    const keeper = scene.accountAt(9);
    expect(sentOf(await look(keeper))).toEqual(["prove the shortfall of site 1"]);
    expect((await caseOf(thief)).shortfall.stage).toBe(Stage.CURE);
    expect((await caseOf(honest)).shortfall.stage).toBe(Stage.NONE);
    expect(sentOf(await look(keeper))).toEqual([]);

    await scene.at((await scene.now()) + scene.policy.cureTime);
    expect(sentOf(await look(keeper))).toEqual(["begin the auction of site 1"]);
    const stage = await caseOf(thief);
    expect(stage.shortfall.stage).toBe(Stage.AUCTION);
    expect(stage.account.locked).toBe(0n);
    const { collateral, energyPool } = scene.wallet(keeper).wattle;
    const reward = await collateral.readCreditOf({ account: keeper.address, token: scene.money });
    expect(reward).toBeGreaterThan(0n);

    // It buys tokens of somebody, and sells them for no less than its price.
    const shares = await energyPool.readSharesOf({ address: scene.pool, account: honest.owner.address });
    await scene
      .wallet(honest.owner)
      .wattle.energyPool.transferSharesSync({ address: scene.pool, to: keeper.address, shares });
    const fill = { price: "0.4", energy: Kwh.from("5") };
    expect(sentOf(await look(keeper, { fill }))).toEqual([]);
    await scene.at((await scene.now()) + Math.floor((scene.policy.auctionTime * 4) / 5));
    expect(sentOf(await look(keeper, { fill }))).toEqual(["sell to the auction of site 1"]);
    const { shortfall, short } = await caseOf(thief);
    expect([shortfall.stage, short]).toEqual([Stage.NONE, 0n]);
    const left = await energyPool.readSharesOf({ address: scene.pool, account: keeper.address });
    const index = await energyPool.readIndex({ address: scene.pool });
    const paid = await scene.test.readContract({
      address: scene.money,
      abi: [
        {
          type: "function",
          name: "balanceOf",
          stateMutability: "view",
          inputs: [{ type: "address", name: "a" }],
          outputs: [{ type: "uint256", name: "" }],
        },
      ] as const,
      functionName: "balanceOf",
      args: [keeper.address],
    });
    expect(paid).toBeGreaterThanOrEqual((toEnergyDown(shares - left, index) * 400_000n) / 10n ** 9n);
    const pool = await readPool(scene.test, { lens: scene.lens, pool: scene.pool });
    expect(pool.kept).toBe(10n ** 18n);
    expect(indexAt(pool.exponent)).toBe(pool.index);
  });

  test("ends a shortfall that its operator has cured, by the newer leaf", async () => {
    const keeper = scene.accountAt(9);
    honest.meter.s = 200n;
    publish(await scene.settle());
    expect(sentOf(await look(keeper))).toEqual(["prove the shortfall of site 2"]);
    honest.meter.s = 4_000n;
    publish(await scene.settle());
    expect(sentOf(await look(keeper))).toEqual(["end the shortfall of site 2"]);
    expect((await caseOf(honest)).shortfall.stage).toBe(Stage.NONE);
  });

  test("ends an auction that nobody fills by a haircut, after the window that a large one has", async () => {
    const keeper = scene.accountAt(9);
    honest.meter.s = 0n;
    publish(await scene.settle());
    await look(keeper);
    await scene.at((await scene.now()) + scene.policy.cureTime);
    await look(keeper);
    await scene.at((await scene.now()) + scene.policy.auctionTime);
    const announced = await look(keeper);
    expect(sentOf(announced)[0]).toBe("end the auction by a haircut of site 2");
    expect((await caseOf(honest)).shortfall.announcedAt).toBeGreaterThan(0);
    await scene.at((await scene.now()) + scene.policy.haircutDelay);
    expect(sentOf(await look(keeper))).toContain("end the auction by a haircut of site 2");
    expect((await caseOf(honest)).account.writtenOff).toBeGreaterThan(0n);
  });

  test("takes batches over http, and believes no file that is not the batch on chain", async () => {
    publish(await scene.settle());
    const last = scene.batches.at(-1);
    const other = scene.batches[0];
    if (!last || !other) throw new Error("no batch");
    const served = new Map([[publishedName(last.batch), encodePublication(other)]]);
    const server = createServer(({ url = "" }, response) => {
      const text = served.get(url.slice("/batches/".length));
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const address = server.address();
      if (typeof address !== "object" || !address) throw new Error("no port");
      const place = `http://127.0.0.1:${address.port}/batches`;
      expect((await look(undefined, {}, place))[1]).toMatch(/is another batch than the one on chain\.$/);
      served.clear();
      expect((await look(undefined, {}, place))[1]).toMatch(/is not published: nothing can be proved by that batch\.$/);
    } finally {
      server.close();
    }
  });
});

describe("the command", () => {
  test.each([
    [["--once", "--leaves", ""], "--leaves is needed."],
    [["--interval", "0.5"], "--interval 0.5: whole seconds"],
    [["--max-spend", "-1"], "Option '--max-spend' argument is ambiguous"],
    [["--max-fee", "lots"], "--max-fee lots: a decimal number"],
    [["--fill-at", "0.4"], "--fill-at and --fill-most go together."],
    [["--act"], "PRIVATE_KEY"],
    [["--act", "--from", "0x0000000000000000000000000000000000000001"], "--from is for a dry run"],
    [["--pool", "0x12"], "that is no address"],
    [["--pool", "0x0000000000000000000000000000000000000001", "--once"], "is no pool of the deployment"],
    [["--deployment", "nowhere.json"], "nowhere.json cannot be read"],
    [["stray"], "Unexpected argument"],
  ])("refuses %j in one sentence", async (args, sentence) => {
    const { code, out, err } = await run(args);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect([code, out]).toEqual([2, ""]);
  });

  test("shows its help, and ends at once on Ctrl-C", async () => {
    expect((await run(["--help"])).out).toContain("npx wattle-keeper --pool ADDRESS");
    const { code, out } = await run(["--interval", "1000"], { interrupt: true });
    expect(out).toContain("A dry run");
    expect(code).toBe(130);
  });

  test("acts with the key from the environment", async () => {
    const { privateKey } = scene.accountAt(9).getHdKey();
    if (!privateKey) throw new Error("no key");
    const { code, out } = await run(["--once", "--act"], { key: toHex(privateKey) });
    expect(code).toBe(0);
    expect(out).toContain(`Acting as ${scene.accountAt(9).address}.`);
    expect(out).not.toContain(toHex(privateKey).slice(2));
  });
});

async function run(args: readonly string[], { interrupt = false, key = "" as Hex | "" } = {}) {
  const bin = new URL("../bin/wattle-keeper.mjs", import.meta.url).pathname;
  const known = [
    "--pool",
    scene.pool,
    "--leaves",
    folder,
    "--rpc-url",
    scene.url,
    "--deployment",
    join(folder, "31337.json"),
  ];
  const child = spawn(process.execPath, [bin, ...known, ...args], {
    env: { ...process.env, PRIVATE_KEY: key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
    if (interrupt && out.includes("Block")) child.kill("SIGINT");
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, out, err };
}
