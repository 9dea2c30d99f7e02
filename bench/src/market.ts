// The market's gas beside Uniswap's, on the same chain with the same quote token.

import type { Address } from "viem";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";
import { measureUniswapGas } from "./uniswap.ts";

const MAX = 2n ** 256n - 1n;
// A deadline has the size of a clock: calldata is paid by the byte. The year 2100.
const SOON = 4_102_444_800n;
const KWH = 10n ** 9n;
const USD = 10n ** 6n;
const FEE = 3_000n;
const INTERNAL = 3;
const EXTERNAL = 0;

const keyOf = (energy: Address, quote: Address) => ({
  energy: BigInt(energy) | (FEE << 160n),
  quote: BigInt(quote) | (4n << 160n),
});

/**
 * Whole-transaction gas of the market and of the tokens it moves, steady state, cold.
 *
 * Approvals are endless on both sides, as a trader's are. `gas.swap` is the sale of kWh; `gas.swapBuy` pays about
 * 1,400 more to measure what arrived of a quote that is anybody's contract. `gas.twoHops` is
 * kWh → quote → kWh, and `gas.secondHop` what that costs beyond a sale.
 *
 * @param bench An account that holds much of everything. @param usd The quote. @param pools Two storage pools: what is traded.
 * @returns Gas by name.
 * @example
 * const gas = await measureMarketGas(bench, suite, usd, pools);
 */
export async function measureMarketGas(
  bench: Bench,
  { amm }: Suite,
  usd: Deployed,
  [kwh, heat]: readonly [Deployed, Deployed],
): Promise<Gas> {
  const me = bench.account.address;
  // As on Ethereum: every trade here and at the peers finds time passed, and pays for what it then writes.
  await bench.blockEvery(12);
  for (const token of [usd, kwh, heat]) await bench.send(token, "approve", [amm.address, MAX]);
  const key = keyOf(kwh.address, usd.address);
  const into = keyOf(heat.address, usd.address);
  for (const k of [key, into]) await bench.send(amm, "initialize", [k, 100_000n * KWH, 20_000n * USD, me, SOON]);
  for (const token of [kwh, usd]) await bench.send(amm, "deposit", [token.address, 10n ** 13n, me]);

  const sell = await bench.steady(amm, "sellEnergy", [key, KWH, 1n, me, EXTERNAL, SOON]);
  const buy = await bench.steady(amm, "buyEnergy", [key, USD, 1n, me, EXTERNAL, SOON]);
  const twoHops = await bench.steady(amm, "swapEnergy", [key, into, KWH, 1n, me, EXTERNAL, SOON]);
  return {
    "gas.swap": sell,
    "gas.swapBuy": buy,
    "gas.twoHops": twoHops,
    "gas.secondHop": twoHops - sell,
    "gas.secondSwap": await measureSecondSwap(bench, amm, kwh, key),
    ...(await measureUniswapGas(bench, usd)),
    "gas.swapInternal": await bench.steady(amm, "sellEnergy", [key, KWH, 1n, me, INTERNAL, SOON]),
    "gas.addLiquidity": await bench.steady(amm, "addLiquidity", [key, 10n * KWH, 2n * USD, 1n, me, EXTERNAL, SOON]),
    "gas.removeLiquidity": await bench.steady(amm, "removeLiquidity", [key, 10_000n, 1n, 1n, me, EXTERNAL, SOON]),
    "gas.transfer": await toFriend(bench, kwh, "transfer"),
    "gas.transferShares": await toFriend(bench, kwh, "transferShares"),
  };
}

async function toFriend(bench: Bench, token: Deployed, functionName: string): Promise<number> {
  return bench.steady(token, functionName, ["0x00000000000000000000000000000000000f00d5", KWH]);
}

/** What a sale costs when the transaction has made one before: two of them less one, through the same caller. */
async function measureSecondSwap(bench: Bench, amm: Deployed, kwh: Deployed, key: unknown): Promise<number> {
  const seller = await bench.deploy(artifact("RepeatedSeller"));
  await bench.send(kwh, "transfer", [seller.address, 100n * KWH]);
  await bench.send(seller, "approve", [kwh.address, amm.address]);
  const sell = (times: bigint) => bench.steady(seller, "sell", [amm.address, key, KWH, times]);
  const once = await sell(1n);
  return (await sell(2n)) - once;
}
