import { type Address, type Hex, zeroAddress } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  EntriesIncompleteError,
  entryOf,
  poolId,
  poolStateOf,
  quoteAdd,
  readMarket,
  readPosition,
  splitEnergy,
  UnknownPoolError,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { KWH, MAX, type MarketScene, openMarket } from "../support/market.ts";

const random = randomOf(0x5be0cd19137e2179n);
let scene: MarketScene;
let friend: Address;

beforeAll(async () => {
  scene = await openMarket({ rate: 116_322_591_318n, fee: 10_000, residence: 43_200, carryCap: 10_000 });
  friend = (await scene.somebody("friend")).address;
  const args = [scene.key, 9_000n * KWH, 1_800_000_000n, scene.account.address, MAX];
  await scene.write(scene.amm, "initialize", args);
});
afterAll(() => scene.stop());

async function trade(times: number): Promise<void> {
  const { amm, key, account, write } = scene;
  for (let i = 0; i < times; i++) {
    await scene.wait(Number(random(7_200n)));
    if (random(2n) === 0n) await write(amm, "sellEnergy", [key, 1n + random(300n * KWH), 0n, account.address, 0, MAX]);
    else await write(amm, "buyEnergy", [key, 1_000n + random(60_000_000n), 0n, account.address, 0, MAX]);
  }
}
const read = (account: Address, more: object = {}) =>
  readPosition(scene.client, { lens: scene.lens.address, key: scene.key, account, ...more });

test("a position is what the market pays, and its parts are read from the logs", { timeout: 60_000 }, async () => {
  const { amm, key, account, write } = scene;
  await trade(6);
  // Two additions of a friend's, one of them of kWh alone; a gift of liquidity; harvests between.
  await write(amm, "addLiquidity", [key, 500n * KWH, MAX >> 1n, 0n, friend, 0, MAX]);
  const first = await scene.market(friend);
  await trade(8);
  const before = poolStateOf(await scene.market());
  const split = splitEnergy(before, 200n * KWH);
  await write(amm, "addEnergyLiquidity", [key, 200n * KWH, split.swapped, 0n, friend, 0, MAX]);
  const second = await scene.market(friend);
  await trade(8);
  await scene.wait(2 * 86_400);
  await write(amm, "harvest", [key]);
  await write(amm, "transfer", [friend, BigInt(poolId(key)), first.position.liquidity / 3n]);
  const third = await scene.market(friend);
  await trade(5);

  const { market, entries, reports, total } = await read(friend);
  expect(entries.map(({ liquidity }) => liquidity)).toEqual([
    first.position.liquidity,
    second.position.liquidity - first.position.liquidity,
    first.position.liquidity / 3n,
  ]);
  expect(entries.map(({ time }) => time)).toEqual([first.time, second.time, third.time]);
  // Of the first, what the market took; of the second, what joined the pool after the sale.
  const quoted = quoteAdd(
    poolStateOf({ ...first, reserves: await reservesBefore(first.block) }),
    500n * KWH,
    MAX >> 1n,
  );
  expect(entries[0]).toEqual(
    entryOf(first, { liquidity: quoted.liquidity, energyShares: quoted.shares, quote: quoted.quote }),
  );
  expect(entries[1]?.quote).toBe(split.quote);
  if (!total) throw new Error("no position");
  expect(total.gain).toBe(total.value - total.cost);
  expect(total.gain).toBe(total.price - total.dissipation + total.fees - total.impermanent - total.carry);
  expect(total.liquidity).toBe(market.position.liquidity);
  expect(total.fees).toBeGreaterThan(0n);
  expect(total.harvested).toBeGreaterThan(0n);
  // What harvests credited and what the lens shows to be claimed differ by floors, one a credit.
  const owed = market.position.harvest - total.harvested;
  expect(owed < 0n ? -owed : owed).toBeLessThanOrEqual(3n);
  for (const [i, report] of reports.entries()) {
    const args = [key, report.liquidity, 0n, 0n, friend, 0, MAX];
    const paid = await scene.ask<readonly bigint[]>(amm, "removeLiquidity", args, friend);
    expect([report.energyShares, report.quote], `${i}`).toEqual(paid);
  }

  // Stated, the same without a log; and none of more than there is.
  expect((await read(friend, { entries })).reports).toEqual(reports);
  await expect(read(friend, { entries: [...entries, entries[0]] })).rejects.toThrow(EntriesIncompleteError);
  await expect(read(friend, { fromBlock: third.block })).rejects.toThrow(EntriesIncompleteError);

  // Half of it leaves: half of each entry stays.
  const client = scene.client;
  const friendly = await scene.somebody("friend");
  const hash = await client.writeContract({
    ...amm,
    functionName: "removeLiquidity",
    args: [key, market.position.liquidity / 2n, 0n, 0n, friend, 0, MAX],
    account: friendly,
  });
  await client.waitForTransactionReceipt({ hash });
  const rest = await read(friend);
  expect(rest.total?.liquidity).toBe(market.position.liquidity - market.position.liquidity / 2n);
  expect(rest.entries.length).toBe(3);

  // The first provider's are those of the pool's opening, less what it gave away.
  const own = await read(account.address);
  expect(own.entries.length).toBe(1);
  expect(own.total?.gain).toBe((own.total?.value ?? 0n) - (own.total?.cost ?? 0n));
});

test("who has no liquidity has no position, and a pool that is not there is refused by its name", async () => {
  const nobody = await read(zeroAddress.replace(/0$/, "9") as Address);
  expect([nobody.entries, nobody.reports, nobody.total]).toEqual([[], [], undefined]);
  const key = { ...scene.key, energy: scene.key.energy + (1n << 160n) };
  const asked = readMarket(scene.client, { lens: scene.lens.address as Hex, key });
  await expect(asked).rejects.toThrow(UnknownPoolError);
});

/** Reserves at the end of the block before. */
async function reservesBefore(block: bigint) {
  return (await readMarket(scene.client, { lens: scene.lens.address, key: scene.key, block: block - 1n })).reserves;
}
