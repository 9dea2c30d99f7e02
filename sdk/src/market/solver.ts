// Batch auctions: the uniform price at which most is matched, as BatchCount.sol counts it and BatchSettlement.sol divides it, to the last unit.
import { BaseError } from "../errors/base.ts";
import { Exact, type Order, Side } from "../generated/types.ts";
import { ceilDiv, floorSub, max, min } from "../integers.ts";
import { ALL } from "./orders.ts";
import { MILLION, WAD } from "./state.ts";

const KWH_WAD = 10n ** 45n;
/** Orders that a solution may have. */
export const MAX_BATCH = 64;

/** An order with what stands behind it. */
export interface BatchOrder {
  readonly order: Order;
  /** What is open of it, exact side's unit: `openOf`; `ALL` of an order of all. */
  readonly open: bigint;
  /** What its maker has and allows for all its orders together: units of the good (token shares, µWh of the export), or quote of a purchase. */
  readonly available: bigint;
}

/** What is to be matched. */
export interface OrderBatch {
  readonly orders: readonly BatchOrder[];
  /** The token's index, WAD; 1e18 for direct export. */
  readonly index: bigint;
  /** The book's fee, 1e-6. */
  readonly fee: number;
  /** The token's `pendingLoss`, 1e-6. Default 0. */
  readonly pendingLoss?: number;
  /** Of prices that match as much, the nearest to this is taken; by default to their middle. Quote base units per kWh, WAD. */
  readonly reference?: bigint;
}

/** What one order trades. */
export interface BatchFill {
  readonly order: Order;
  /** Token shares, or µWh of direct export. */
  readonly units: bigint;
}

/** A price, and what every order trades at it. */
export interface BatchSolution {
  /** What buyers pay, base units per kWh, WAD. */
  readonly price: bigint;
  /** Units that change hands. */
  readonly matched: bigint;
  /** Sorted as the book asks: by maker, then nonce. Orders that trade nothing are left out. */
  readonly sells: readonly BatchFill[];
  readonly buys: readonly BatchFill[];
}

/** No price matches anything. */
export class NothingToMatchError extends BaseError {
  override readonly name = "NothingToMatchError";

  constructor() {
    super("No price at which an order of one side trades with one of the other clears.", {
      metaMessages: [
        "Add orders: every price that a seller accepts is above what buyers offer, or nothing stands behind them.",
      ],
    });
  }
}

interface Lane {
  readonly units: readonly bigint[];
  readonly marginal: readonly boolean[];
  readonly inside: bigint;
  readonly total: bigint;
}

interface State {
  readonly price: bigint;
  readonly sells: Lane;
  readonly buys: Lane;
  readonly matched: bigint;
}

const unitsFor = (quote: bigint, index: bigint, price: bigint) => (quote * KWH_WAD) / (index * price);
const costUp = (units: bigint, index: bigint, price: bigint) => ceilDiv(units * index * price, KWH_WAD);
const less = (amount: bigint, part: number) => (amount * (MILLION - BigInt(part))) / MILLION;

function byMaker(a: BatchOrder, b: BatchOrder): number {
  const [first, second] = [BigInt(a.order.maker), BigInt(b.order.maker)];
  if (first !== second) return first < second ? -1 : 1;
  return a.order.nonce < b.order.nonce ? -1 : 1;
}

/** What one side could trade at a price. A maker's orders share what it has, the lower nonce first. */
function count(lane: readonly BatchOrder[], batch: OrderBatch, price: bigint): Lane {
  const { index, fee, pendingLoss = 0 } = batch;
  const sellPrice = less(price, fee);
  let [inside, total, used] = [0n, 0n, 0n];
  const units: bigint[] = [];
  const marginal: boolean[] = [];
  for (const [i, { order, open, available }] of lane.entries()) {
    if (i > 0 && lane[i - 1]?.order.maker.toLowerCase() !== order.maker.toLowerCase()) used = 0n;
    const sells = order.side === Side.SELL;
    const at = sells ? sellPrice : price;
    const limit = sells ? order.limitPrice : less(order.limitPrice, pendingLoss);
    const takesPart = at > 0n && open > 0n && (sells ? limit <= at : limit >= at);
    let could = 0n;
    if (takesPart) {
      let wanted: bigint;
      if (order.exact === Exact.QUOTE) wanted = unitsFor(open, index, at);
      else if (open === ALL) wanted = ALL;
      else wanted = sells ? (open * WAD) / index : ceilDiv(open * WAD, index);
      const has = floorSub(available, used);
      could = min(wanted, sells ? has : unitsFor(has, index, price));
      used += sells ? could : costUp(could, index, price);
    }
    units.push(could);
    marginal.push(takesPart && limit === at);
    total += could;
    if (limit !== at) inside += could;
  }
  return { units, marginal, inside, total };
}

/** The least price at which a seller with this limit gets it after the fee, and the greatest at which he gets no more. */
function sellerPrices(limit: bigint, fee: number): readonly [bigint, bigint] {
  const left = MILLION - BigInt(fee);
  return [ceilDiv(limit * MILLION, left), ceilDiv((limit + 1n) * MILLION, left) - 1n];
}

/** What orders of a lane trade when `target` of it is matched: those at the price are cut first, pro rata, those inside it only if that is not enough. */
function divide(lane: readonly BatchOrder[], { units, marginal, inside, total }: Lane, target: bigint): BatchFill[] {
  const cutsInside = target < inside;
  const [of, all] = cutsInside ? [target, inside] : [target - inside, total - inside];
  let before = 0n;
  const proRata = (size: bigint) => {
    const part = (of * (before + size)) / all - (of * before) / all;
    before += size;
    return part;
  };
  const cut = (size: bigint, atPrice: boolean | undefined) => {
    if (cutsInside) return atPrice ? 0n : proRata(size);
    return atPrice ? proRata(size) : size;
  };
  return lane.flatMap(({ order }, i) => {
    const size = units[i] ?? 0n;
    const filled = size > 0n ? cut(size, marginal[i]) : 0n;
    return filled > 0n ? [{ order, units: filled }] : [];
  });
}

/** The two sides of a batch, each in the book's order. Orders with a minimum are not for auctions, which divide. */
function lanesOf(batch: OrderBatch): { readonly sells: readonly BatchOrder[]; readonly buys: readonly BatchOrder[] } {
  const able = batch.orders.filter(({ order }) => order.minFill === 0n && order.maxFee >= batch.fee);
  return {
    sells: able.filter(({ order }) => order.side === Side.SELL).sort(byMaker),
    buys: able.filter(({ order }) => order.side === Side.BUY).sort(byMaker),
  };
}

/**
 * What each order would trade if a solution of them were settled at a price: what a maker has to expect of a chosen one. To the unit, while nobody
 * moves what stands behind the orders, or spends it on other orders.
 *
 * @param batch The orders that were admitted, as they stand when it is settled. @param price Of the solution, what buyers pay.
 * @returns Nothing on either side when nothing matches.
 * @example
 * ```ts
 * import { addressOf, divideBatch, readOrderBatch, type Solution } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * async function expected({ sells, buys, price }: Solution) {
 *   const address = addressOf(client.wattle.deployment, "OrderBook");
 *   return divideBatch(await readOrderBatch(client, { address, orders: [...sells, ...buys] }), price);
 * }
 * console.log(expected);
 * ```
 */
export function divideBatch(batch: OrderBatch, price: bigint): BatchSolution {
  const { sells, buys } = lanesOf(batch);
  const [selling, buying] = [count(sells, batch, price), count(buys, batch, price)];
  const matched = min(selling.total, buying.total);
  return { price, matched, sells: divide(sells, selling, matched), buys: divide(buys, buying, matched) };
}

/**
 * Solves a batch: the uniform price that matches most, among those at which every order strictly inside the price fills whole. Of several the
 * nearest to the reference, or to their middle. Orders at the price share what is left pro rata. All in integers, as the contract counts.
 *
 * Between two limits the volume cannot rise with the price, so the best price is at a limit, or where both sides first cross between two of them,
 * which only orders in exact quote or short of quote make possible. Sales of exact quote bring less the dearer it is, so with them both sides may
 * cross more than once between two limits: what is found then clears, and might be beaten.
 *
 * @param batch Orders of one good and one quote without minimum and named taker, whose signatures are valid.
 * @throws {@link NothingToMatchError} when nothing matches.
 * @example
 * ```ts
 * import { type BatchOrder, solveBatch } from "@wattle/sdk";
 *
 * declare const orders: BatchOrder[];
 * const { price, sells, buys } = solveBatch({ orders, index: 10n ** 18n, fee: 0 });
 * ```
 */
export function solveBatch(batch: OrderBatch): BatchSolution {
  const { sells, buys } = lanesOf(batch);
  const known = new Map<bigint, State>();
  const at = (price: bigint): State => {
    let state = known.get(price);
    if (!state) {
      const [selling, buying] = [count(sells, batch, price), count(buys, batch, price)];
      state = { price, sells: selling, buys: buying, matched: min(selling.total, buying.total) };
      known.set(price, state);
    }
    return state;
  };
  const clears = ({ sells: s, buys: b, matched }: State) => matched > 0n && s.inside <= matched && b.inside <= matched;

  const limits = new Set<bigint>();
  for (const { order } of sells) {
    const [least, most] = sellerPrices(order.limitPrice, batch.fee);
    for (const price of [least, most, most + 1n]) limits.add(price);
  }
  for (const { order } of buys) {
    const limit = less(order.limitPrice, batch.pendingLoss ?? 0);
    for (const price of [limit, limit + 1n]) limits.add(price);
  }
  const breaks = [...limits].filter((price) => price > 0n).sort((a, b) => (a < b ? -1 : 1));
  for (const [i, from] of breaks.entries()) {
    const to = breaks[i + 1];
    if (to !== undefined && to - from > 1n) crossing(at, from, to - 1n);
  }
  const clearing = [...known.values(), ...breaks.map(at)].filter(clears);
  const best = clearing.reduce((most, { matched }) => max(most, matched), 0n);
  if (best === 0n) throw new NothingToMatchError();
  const equal = clearing.filter(({ matched }) => matched === best).map(({ price }) => price);
  const { price, ...found } = nearest(equal, batch.reference, (one) => {
    const state = at(one);
    return clears(state) && state.matched === best ? state : undefined;
  });
  return { price, matched: best, sells: divide(sells, found.sells, best), buys: divide(buys, found.buys, best) };
}

/** Looks between two limits, where only amounts change, for the price at which supply meets demand. */
function crossing(at: (price: bigint) => State, from: bigint, to: bigint): void {
  const excess = (price: bigint) => {
    const { sells, buys } = at(price);
    return buys.total - sells.total;
  };
  if (excess(from) <= 0n || excess(to) > 0n) return;
  let [low, high] = [from, to];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (excess(middle) > 0n) low = middle;
    else high = middle;
  }
}

/** The state nearest to the reference among prices that match as much; those between the least and the greatest do too, as a rule. */
function nearest(
  prices: readonly bigint[],
  reference: bigint | undefined,
  good: (price: bigint) => State | undefined,
): State {
  const [low, high] = [min(...(prices as [bigint])), max(...(prices as [bigint]))];
  const wanted = max(low, min(high, reference ?? (low + high) / 2n));
  const there = good(wanted);
  if (there) return there;
  const distance = (price: bigint) => (price > wanted ? price - wanted : wanted - price);
  const price = prices.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const state = good(price);
  if (!state) throw new NothingToMatchError();
  return state;
}
