// Batch auctions: the uniform price at which most is matched.
import { ceilDiv, max, min } from "../integers.ts";
import {
  type BatchFill,
  type BatchSolution,
  countBoth,
  type Lane,
  lanesOf,
  matchBatch,
  NothingToMatchError,
  type OrderBatch,
} from "./matching.ts";
import { afterFee, MILLION } from "./state.ts";

/** Orders that a solution may have. */
const MAX_BATCH = 64;
const MAX_PRICE = 1n << 160n;

interface State {
  readonly price: bigint;
  readonly sells: Lane;
  readonly buys: Lane;
  readonly matched: bigint;
}

/** The least price at which a seller with this limit gets it after the fee, and the greatest at which he gets no more. */
function sellerPrices(limit: bigint, fee: number): readonly [bigint, bigint] {
  const left = MILLION - BigInt(fee);
  return [ceilDiv(limit * MILLION, left), ceilDiv((limit + 1n) * MILLION, left) - 1n];
}

/**
 * Solves a batch: the uniform price that matches most, among those at which every order strictly inside the price fills whole. Of several the
 * nearest to the reference, or to their middle. Orders at the price share what is left pro rata. All in integers, as the contract counts.
 *
 * A solution has at most 64 orders. Of more that would trade the smallest are left out, and it is solved again without them; others might match more.
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
  const found = solveAll(batch);
  const excess = found.sells.length + found.buys.length - MAX_BATCH;
  if (excess <= 0) return found;
  const largestFirst = (a: BatchFill, b: BatchFill) => (a.units > b.units ? -1 : 1);
  // The largest of each side stays: without it nothing would trade.
  const rest = [found.sells, found.buys].flatMap((lane) => [...lane].sort(largestFirst).slice(1));
  const left = new Set(
    rest
      .sort(largestFirst)
      .slice(-excess)
      .map(({ order }) => order),
  );
  return solveBatch({ ...batch, orders: batch.orders.filter(({ order }) => !left.has(order)) });
}

/** The best solution of however many orders. */
function solveAll(batch: OrderBatch): BatchSolution {
  const { sells, buys } = lanesOf(batch);
  const known = new Map<bigint, State>();
  const at = (price: bigint): State => {
    let state = known.get(price);
    if (!state) {
      const counted = countBoth({ sells, buys }, batch, price);
      state = { price, ...counted, matched: min(counted.sells.total, counted.buys.total) };
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
    const limit = afterFee(order.limitPrice, batch.pendingLoss ?? 0);
    for (const price of [limit, limit + 1n]) limits.add(price);
  }
  const breaks = [...limits].filter((price) => price > 0n && price < MAX_PRICE).sort((a, b) => (a < b ? -1 : 1));
  for (const [i, from] of breaks.entries()) {
    const to = breaks[i + 1];
    if (to !== undefined && to - from > 1n) crossing(at, from, to - 1n);
  }
  const clearing = [...known.values(), ...breaks.map(at)].filter(clears);
  const volumes = [...new Set(clearing.map(({ matched }) => matched))].sort((a, b) => (a > b ? -1 : 1));
  for (const volume of volumes) {
    const is = (state: State) => clears(state) && state.matched === volume;
    const equal = clearing.filter(is).map(({ price }) => price);
    try {
      return matchBatch(
        batch,
        nearest(equal, batch.reference, (price) => is(at(price))),
      );
    } catch (error) {
      // What is matched costs nothing: the book would not settle it.
      if (!(error instanceof NothingToMatchError)) throw error;
    }
  }
  throw new NothingToMatchError();
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

/** The price nearest to the reference among those that match as much; those between the least and the greatest do too, as a rule. */
function nearest(prices: readonly bigint[], reference: bigint | undefined, good: (price: bigint) => boolean): bigint {
  const [low, high] = [min(...(prices as [bigint])), max(...(prices as [bigint]))];
  const wanted = max(low, min(high, reference ?? (low + high) / 2n));
  if (good(wanted)) return wanted;
  const distance = (price: bigint) => (price > wanted ? price - wanted : wanted - price);
  return prices.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}
