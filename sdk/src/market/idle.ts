// The ways of idle quote out of a pool, as MarketOffice.sol makes them, to the last unit: harvest, claim, recharge.
import { WAD } from "../decay.ts";
import { ceilDiv, max, min } from "../integers.ts";
import { averageTickAt, elapsedSince, factorBelow, tickOf } from "./average.ts";
import {
  activationAfter,
  curveRoot,
  earnedOf,
  growthOf,
  harvestCredit,
  harvestStep,
  incomeSuffices,
  isHarvestable,
  quietTime,
  rechargeAuctionAt,
  rechargeClockAfter,
  rechargeCost,
} from "./income.ts";
import { unpackPoolKey } from "./poolKey.ts";
import { idleQuote } from "./price.ts";
import { type MarketState, poolStateOf } from "./reading.ts";
import { type PoolState, requireTradable, shifted, TradeRefusedError, unitOf } from "./state.ts";

const DAY = 86_400n;
const MAX_Q48 = (1n << 72n) - 1n;

/** The pool after its reserves moved: what its income is counted by follows, and once a day it is remembered. */
function moved(market: MarketState, pool: PoolState, changed: Partial<MarketState["income"]>): MarketState {
  const { energyShares, staticQuote, totalQuote } = pool;
  const { key, index, decayRate, pendingLoss } = market;
  const income = { ...market.income, ...changed };
  const growth = growthOf(curveRoot(energyShares, staticQuote), pool.liquidity);
  income.earned = earnedOf(growth, income.activation);
  const now = BigInt(market.time);
  if (now - income.newerAt >= DAY) {
    [income.older, income.olderAt] = [income.newer, income.newerAt];
    [income.newer, income.newerAt] = [inQ48(income.earned), now];
  }
  const reserves = { ...market.reserves, energyShares, staticQuote, totalQuote };
  return { key, time: market.time, index, decayRate, pendingLoss, reserves, income };
}

const inQ48 = (earned: bigint) => min(earned >> 16n, MAX_Q48);

/** What a harvest moves and leaves. */
export interface Harvest {
  /** Leaves the pool for its providers to claim, base units. */
  readonly quote: bigint;
  /** What each liquidity share is credited, internal units in Q64. */
  readonly step: bigint;
  /** The pool afterwards. */
  readonly after: MarketState;
}

/**
 * `harvest`: what it would move out of the pool at the snapshot's time.
 *
 * @param market As {@link readMarket} answers it, or of a later time: then with that `time` and the token's `index` then.
 * @returns `quote`: base units. `after` is the pool that a later quote begins with.
 * @throws {@link TradeRefusedError}: NothingToHarvest while idle quote is at most 2 % of what the curve needs; VintageHasEnded; UnsoundIndex.
 * @example
 * ```ts
 * import { claimable, type MarketReading, quoteClaim, quoteHarvest } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * const { quote, after } = quoteHarvest(market);
 * console.log(quote, quoteClaim(after, claimable(market)));
 * ```
 */
export function quoteHarvest(market: MarketState): Harvest {
  const pool = poolStateOf(market);
  requireTradable(pool);
  const idle = idleQuote(pool) / unitOf(pool);
  if (!isHarvestable(idle, pool.totalQuote)) {
    throw new TradeRefusedError(
      "NothingToHarvest",
      "Harvest when idle quote is more than 2 % of what the curve needs.",
    );
  }
  const { step, taken } = harvestStep(idle, pool.liquidity);
  const after = moved(market, shifted(pool, 0n, 0n, -taken), { accumulator: market.income.accumulator + step });
  return { quote: taken * unitOf(pool), step, after };
}

/** What harvests owe a provider: what it was credited with, and since when its liquidity has not been. */
export interface HarvestCredit {
  /** Liquidity shares since then. */
  readonly liquidity: bigint;
  /** Credited and not claimed, base units. */
  readonly quote: bigint;
  /** The pool's accumulator when it was credited: `income.accumulator`, Q64. */
  readonly accumulator: bigint;
}

/**
 * A provider's claim as a snapshot shows it, to be carried through later harvests by {@link quoteClaim}. The contract credits an account when its
 * liquidity changes or it claims, and rounds down once then; counted from a snapshot in between, a later claim can be an internal unit less here
 * than what is paid.
 *
 * @param market A snapshot with the provider's position.
 * @example
 * ```ts
 * import { claimable, type MarketReading, quoteClaim } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * quoteClaim(market, claimable(market)) === market.position.harvest; // true
 * ```
 */
export function claimable(market: {
  readonly income: Pick<MarketState["income"], "accumulator">;
  readonly position: { readonly liquidity: bigint; readonly harvest: bigint };
}): HarvestCredit {
  const { liquidity, harvest } = market.position;
  return { liquidity, quote: harvest, accumulator: market.income.accumulator };
}

/**
 * `claimHarvest`: what it would pay to a provider, base units. Ended vintages pay too.
 *
 * @param market The pool then. @param credit The provider's, as {@link claimable} answers it.
 * @throws {@link TradeRefusedError}: NothingToClaim.
 * @example
 * ```ts
 * import { claimable, type MarketReading, quoteClaim } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * console.log(quoteClaim(market, claimable(market)));
 * ```
 */
export function quoteClaim(market: Pick<MarketState, "key" | "income">, credit: HarvestCredit): bigint {
  const unit = unitOf(unpackPoolKey(market.key));
  const quote = credit.quote + harvestCredit(credit.liquidity, market.income.accumulator - credit.accumulator) * unit;
  if (quote === 0n)
    throw new TradeRefusedError("NothingToClaim", "Claim after a harvest that found your liquidity there.");
  return quote;
}

/** What a recharge moves and leaves. */
export interface Recharge {
  /** Token shares that the seller gives. */
  readonly energyShares: bigint;
  /** What it is paid, base units. */
  readonly quote: bigint;
  /** The pool afterwards. */
  readonly after: MarketState;
}

/**
 * `recharge`: what the pool's idle quote would pay for kWh at the snapshot's time, at min(spot, average) less the auction's discount and what is known
 * to be lost.
 *
 * @param market As {@link readMarket} answers it, or of a later time: then with that `time` and the token's `index` then.
 * @param maxShares The most that the caller sells, token shares; what the lot and idle quote allow unless told.
 * @throws {@link TradeRefusedError}: PriceUnsettled, with the time from which; IncomeTooLow; NothingToRecharge; VintageHasEnded; UnsoundIndex.
 * @example
 * ```ts
 * import { type MarketReading, quoteRecharge } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * const { energyShares, quote } = quoteRecharge(market);
 * const minQuoteOut = (quote * 999n) / 1_000n;
 * ```
 */
export function quoteRecharge(market: MarketState, maxShares: bigint = 1n << 80n): Recharge {
  const pool = poolStateOf(market);
  requireTradable(pool);
  const { time, income } = market;
  const { energyShares: xs, staticQuote: ys, index } = pool;
  const average = {
    ...{ energyShares: xs, staticQuote: ys },
    emaTick: Number(market.reserves.emaTick),
    lastTrade: Number(market.reserves.lastTrade),
  };
  const tick = tickOf(xs, ys);
  requireSettled(time, elapsedSince(average.lastTrade, time), quietTime(tick, average.emaTick));
  requireIncome(market);

  const gap = max(0n, BigInt(tick - averageTickAt(average, time)));
  const auction = rechargeAuctionAt(xs, income.rechargedAt, time);
  const terms = {
    ...{ energyShares: xs, staticQuote: ys, index },
    factor: gap > 0n ? factorBelow(Number(gap)) : WAD,
    discount: auction.discount,
    pendingLoss: pool.pendingLoss ?? 0,
  };
  const idle = idleQuote(pool) / unitOf(pool);
  let shares = min(maxShares, auction.lot);
  let cost = rechargeCost(terms, shares);
  const needed = cost.quote + ceilDiv(cost.staticQuote * index, WAD);
  if (needed > idle) {
    // As the contract: linear but for four floors.
    shares = (shares * idle) / (needed + 4n);
    cost = rechargeCost(terms, shares);
  }
  if (shares === 0n || cost.quote === 0n) {
    throw new TradeRefusedError(
      "NothingToRecharge",
      "Wait until a part of the lot has accrued and idle quote pays for it.",
    );
  }
  const next = shifted(pool, shares, cost.staticQuote, -cost.quote);
  requireTradable(next);
  const activation = activationAfter(
    income.activation,
    curveRoot(xs, ys),
    curveRoot(next.energyShares, next.staticQuote),
  );
  const after = moved(market, next, { activation, rechargedAt: rechargeClockAfter(auction, shares, time) });
  return { energyShares: shares, quote: cost.quote * unitOf(pool), after };
}

function requireSettled(time: number, elapsed: number, quiet: number): void {
  if (elapsed >= quiet) return;
  const at = new Date((time + quiet - elapsed) * 1_000).toISOString();
  throw new TradeRefusedError(
    "PriceUnsettled",
    `Wait until ${at}, if nobody trades before: the price moved away from its average.`,
  );
}

function requireIncome({ time, income, decayRate }: MarketState): void {
  const elapsed = BigInt(time) - income.olderAt;
  const earned = inQ48(income.earned);
  if (elapsed >= DAY && incomeSuffices(income.older, earned, decayRate, Number(elapsed))) return;
  throw new TradeRefusedError(
    "IncomeTooLow",
    "Recharge when a day and more of fees are at least half of what melts in it, or harvest the idle quote instead.",
  );
}
