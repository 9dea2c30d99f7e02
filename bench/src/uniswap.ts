// The market's peers: Uniswap v2, v3 and v4 from the bytecode in their npm packages, each on two ordinary ERC-20s without decay.

import { type Address, zeroAddress } from "viem";
import { artifact, type Bench, type Deployed, erc20, type Gas, published } from "./harness.ts";

const MAX = 2n ** 256n - 1n;
// The same deadline as the market's: calldata is paid by the byte.
const SOON = 4_102_444_800n;
const KWH = 10n ** 9n;
const USD = 10n ** 6n;
const ENERGY_RESERVE = 100_000n * KWH;
const QUOTE_RESERVE = 20_000n * USD;
/** 0.3 % of the input, 1e-6, and the tick spacing that v3 and v4 give it. */
const FEE = 3_000;
const TICK_SPACING = 60;
/** Every price of that spacing. */
const LAST_TICK = 887_220;
/** The first √price that v3 and v4 refuse, from above. */
const LARGEST_SQRT_PRICE = 1_461_446_703_485_210_103_287_273_052_203_988_822_378_723_970_342n;
const V4 = "@uniswap/v4-periphery/foundry-out";

/** Two tokens in the order in which Uniswap keeps them, and what a pool begins with. */
interface Pair {
  readonly energy: Deployed;
  readonly quote: Deployed;
  readonly sorted: readonly [Address, Address];
  /** √(second reserve / first reserve), 96 fractional bits. */
  readonly sqrtPriceX96: bigint;
  /** √(first reserve · second reserve). */
  readonly liquidity: bigint;
  readonly energyIsFirst: boolean;
}

/**
 * The same trade as `gas.swap`, 1 kWh for a quote of six decimals, through Uniswap's routers in the steady state.
 *
 * v4 publishes no router for a single swap; its own test router is what its authors measure with.
 *
 * @param usd The quote, of which the account holds much.
 * @returns Whole-transaction gas by name.
 * @example
 * const gas = await measureUniswapGas(bench, usd);
 */
export async function measureUniswapGas(bench: Bench, usd: Deployed): Promise<Gas> {
  const second = await plainToken(bench);
  const pair = pairOf(await plainToken(bench), usd);
  const v2 = await openV2(bench, [pair, pairOf(second, usd)]);
  const me = bench.account.address;
  const swapV2 = (path: readonly Address[]) => bench.steady(v2, "swapExactTokensForTokens", [KWH, 1n, path, me, SOON]);
  return {
    "gas.swapUniswapV2Router": await swapV2([pair.energy.address, usd.address]),
    "gas.twoHopsUniswapV2Router": await swapV2([pair.energy.address, usd.address, second.address]),
    "gas.swapUniswapV3Router": await measureV3(bench, pair),
    "gas.swapUniswapV4": await measureV4(bench, pair),
  };
}

/** An ERC-20 of nine decimals that neither melts nor keeps anything back. */
async function plainToken(bench: Bench): Promise<Deployed> {
  const { address } = await bench.deploy(artifact("Quote", "Quotes"), [9]);
  const token = { address, abi: erc20 };
  await bench.send(token, "mint", [bench.account.address, 10n ** 18n]);
  return token;
}

function pairOf(energy: Deployed, quote: Deployed): Pair {
  const energyIsFirst = BigInt(energy.address) < BigInt(quote.address);
  const [first, second] = energyIsFirst ? [ENERGY_RESERVE, QUOTE_RESERVE] : [QUOTE_RESERVE, ENERGY_RESERVE];
  return {
    energy,
    quote,
    energyIsFirst,
    sorted: energyIsFirst ? [energy.address, quote.address] : [quote.address, energy.address],
    sqrtPriceX96: squareRoot((second << 192n) / first),
    liquidity: squareRoot(first * second),
  };
}

/** ⌊√n⌋, by Newton's iteration from above. */
function squareRoot(n: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

async function approve(bench: Bench, { energy, quote }: Pair, spender: Deployed): Promise<void> {
  for (const token of [energy, quote]) await bench.send(token, "approve", [spender.address, MAX]);
}

/** A router of v2 with a pool a pair. */
async function openV2(bench: Bench, pairs: readonly Pair[]): Promise<Deployed> {
  const me = bench.account.address;
  const factory = await bench.deploy(published("@uniswap/v2-core/build/UniswapV2Factory.json"), [me]);
  const code = published("@uniswap/v2-periphery/build/UniswapV2Router02.json");
  const router = await bench.deploy(code, [factory.address, zeroAddress]);
  for (const pair of pairs) {
    await approve(bench, pair, router);
    const tokens = [pair.energy.address, pair.quote.address];
    await bench.send(router, "addLiquidity", [...tokens, ENERGY_RESERVE, QUOTE_RESERVE, 0n, 0n, me, SOON]);
  }
  return router;
}

/** v3: liquidity over every price by its position manager, the trade by its SwapRouter. */
async function measureV3(bench: Bench, pair: Pair): Promise<number> {
  const me = bench.account.address;
  const [token0, token1] = pair.sorted;
  const periphery = (name: string) => published(`@uniswap/v3-periphery/artifacts/contracts/${name}.sol/${name}.json`);
  const factory = await bench.deploy(
    published("@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json"),
  );
  const ends = [factory.address, zeroAddress];
  const positions = await bench.deploy(periphery("NonfungiblePositionManager"), [...ends, zeroAddress]);
  const router = await bench.deploy(periphery("SwapRouter"), ends);
  for (const spender of [positions, router]) await approve(bench, pair, spender);
  await bench.send(positions, "createAndInitializePoolIfNecessary", [token0, token1, FEE, pair.sqrtPriceX96]);
  const [amount0Desired, amount1Desired] = pair.energyIsFirst
    ? [ENERGY_RESERVE, QUOTE_RESERVE]
    : [QUOTE_RESERVE, ENERGY_RESERVE];
  const mint = {
    token0,
    token1,
    fee: FEE,
    tickLower: -LAST_TICK,
    tickUpper: LAST_TICK,
    amount0Desired,
    amount1Desired,
    amount0Min: 0n,
    amount1Min: 0n,
    recipient: me,
    deadline: SOON,
  };
  await bench.send(positions, "mint", [mint]);
  const swap = {
    tokenIn: pair.energy.address,
    tokenOut: pair.quote.address,
    fee: FEE,
    recipient: me,
    deadline: SOON,
    amountIn: KWH,
    amountOutMinimum: 1n,
    sqrtPriceLimitX96: 0n,
  };
  return bench.steady(router, "exactInputSingle", [swap]);
}

/** v4: its pool manager with its authors' test routers. */
async function measureV4(bench: Bench, pair: Pair): Promise<number> {
  const foundry = (name: string, profile: string) => published(`${V4}/${name}.sol/${name}${profile}.json`);
  const manager = await bench.deploy(foundry("PoolManager", ".default"), [bench.account.address]);
  const liquidity = await bench.deploy(foundry("PoolModifyLiquidityTest", ".default"), [manager.address]);
  const router = await bench.deploy(foundry("PoolSwapTest", ".default"), [manager.address]);
  for (const spender of [liquidity, router]) await approve(bench, pair, spender);
  const [currency0, currency1] = pair.sorted;
  const key = { currency0, currency1, fee: FEE, tickSpacing: TICK_SPACING, hooks: zeroAddress };
  await bench.send(manager, "initialize", [key, pair.sqrtPriceX96]);
  const everywhere = {
    tickLower: -LAST_TICK,
    tickUpper: LAST_TICK,
    liquidityDelta: pair.liquidity,
    salt: `0x${"00".repeat(32)}`,
  };
  await bench.send(liquidity, "modifyLiquidity", [key, everywhere, "0x"]);
  const swap = {
    zeroForOne: pair.energyIsFirst,
    amountSpecified: -KWH,
    // One beyond v4's own bounds of a price on either side.
    sqrtPriceLimitX96: pair.energyIsFirst ? 4_295_128_740n : LARGEST_SQRT_PRICE - 1n,
  };
  return bench.steady(router, "swap", [key, swap, { takeClaims: false, settleUsingBurn: false }, "0x"]);
}
