// The market's gas beside Uniswap v2's, from the creation bytecode in its npm packages, on the same chain with the same quote token.

import { type Address, zeroAddress } from "viem";
import { artifact, type Bench, type Deployed, erc20, type Gas, published } from "./harness.ts";
import type { Suite } from "./suite.ts";

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
 * 1,400 more to measure what arrived of a quote that is anybody's contract. `gas.secondHop` is what
 * kWh → quote → kWh costs beyond a sale.
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
    "gas.swapUniswapV2Router": await measureUniswap(bench, usd),
    "gas.secondHop": twoHops - sell,
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

/** The same trade through Uniswap v2's router: two ordinary ERC-20s, no decay. */
async function measureUniswap(bench: Bench, usd: Deployed): Promise<number> {
  const me = bench.account.address;
  const factory = await bench.deploy(published("@uniswap/v2-core/build/UniswapV2Factory.json"), [me]);
  const router = await bench.deploy(published("@uniswap/v2-periphery/build/UniswapV2Router02.json"), [
    factory.address,
    zeroAddress,
  ]);
  const plain = await bench.deploy(artifact("Quote", "Quotes"), [9]);
  await bench.send({ address: plain.address, abi: erc20 }, "mint", [me, 10n ** 18n]);
  for (const token of [usd, plain]) await bench.send(token, "approve", [router.address, MAX]);
  const pair = [plain.address, usd.address];
  await bench.send(router, "addLiquidity", [...pair, 100_000n * KWH, 20_000n * USD, 0n, 0n, me, SOON]);
  return bench.steady(router, "swapExactTokensForTokens", [KWH, 1n, pair, me, SOON]);
}
