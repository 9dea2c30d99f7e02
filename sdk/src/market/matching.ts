// What a batch of orders trades at one price, as BatchCount.sol counts it and BatchSettlement.sol divides it, to the last unit.

import type { Hex } from "viem";
import { zeroAddress } from "viem";
import { toSharesDown, toSharesUp } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { Exact, type Order, Side, type Solution } from "../generated/types.ts";
import { ceilDiv, floorSub, max, min } from "../integers.ts";
import { ALL } from "./orders.ts";
import { afterFee, energyDown, energyUp } from "./state.ts";

const KWH_WAD = 10n ** 45n;
const MAX_BUDGET = (1n << 128n) - 1n;

/** An order with what stands behind it. */
export interface BatchOrder {
  readonly order: Order;
  /** What is open of it, exact side's unit: `openOf`; {@link ALL} of an order of all, zero of one that cannot be filled. */
  readonly open: bigint;
  /**
   * What its maker has and allows: of a kWh token shares, of a purchase quote, for all its orders together; of direct export what remains of the
   * export that it names, µWh.
   */
  readonly available: bigint;
  /** The maker's signature, which `submit` asks for. */
  readonly signature?: Hex;
  /** The maker's export that a sale of direct export delivers. */
  readonly export?: bigint;
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
export interface BatchFill extends BatchOrder {
  /** Token shares, or µWh of direct export; zero where its part is less than one, or costs less than a base unit. */
  readonly units: bigint;
  /** What they are, µWh, as `OrderFilled` says: of a sale rounded up, of a purchase down. */
  readonly energy: bigint;
  /** What its maker gets or pays, base units. */
  readonly quote: bigint;
}

/** A price, and what every order trades at it. */
export interface BatchSolution {
  /** What buyers pay, base units per kWh, WAD. */
  readonly price: bigint;
  /** Units that both sides could trade: what `submit` counts. */
  readonly matched: bigint;
  /** Units that change hands: less where a part costs less than a base unit. */
  readonly traded: bigint;
  /** Orders that take part, sorted as the book asks: by maker, then nonce. */
  readonly sells: readonly BatchFill[];
  readonly buys: readonly BatchFill[];
  /** What buyers pay beyond what sellers get: the fee and what rounding leaves. Negative: what whoever settles adds, less than a base unit an order. */
  readonly surplus: bigint;
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

/** One side at a price, in the book's order. */
export interface Lane {
  readonly units: bigint[];
  readonly marginal: readonly boolean[];
  /** Σ of orders strictly inside the price. */
  inside: bigint;
  /** Σ of all. */
  total: bigint;
}

const unitsFor = (quote: bigint, index: bigint, price: bigint) => (quote * KWH_WAD) / (index * price);
const costDown = (units: bigint, index: bigint, price: bigint) => (units * index * price) / KWH_WAD;
const costUp = (units: bigint, index: bigint, price: bigint) => ceilDiv(units * index * price, KWH_WAD);

const sellsGood = ({ order }: BatchOrder) => order.side === Side.SELL;
/** The price that an order is held to: a buyer does not pay for what is known to be lost. */
const limitOf = (one: BatchOrder, { pendingLoss = 0 }: OrderBatch) =>
  sellsGood(one) ? one.order.limitPrice : afterFee(one.order.limitPrice, pendingLoss);

function byMaker(a: BatchOrder, b: BatchOrder): number {
  const [first, second] = [BigInt(a.order.maker), BigInt(b.order.maker)];
  if (first !== second) return first < second ? -1 : 1;
  return a.order.nonce < b.order.nonce ? -1 : 1;
}

/** Both sides of a batch as the book wants them, without what an auction cannot divide or may not fill. */
export function lanesOf(batch: OrderBatch): { sells: BatchOrder[]; buys: BatchOrder[] } {
  const able = batch.orders.filter(
    ({ order }) => order.minFill === 0n && order.taker === zeroAddress && order.maxFee >= batch.fee,
  );
  return {
    sells: able.filter(sellsGood).sort(byMaker),
    buys: able.filter((one) => !sellsGood(one)).sort(byMaker),
  };
}

/** What both sides could trade at a price. Of one maker's nonce one order trades: a purchase does not whose nonce a sale uses. */
export function countBoth(
  { sells, buys }: { readonly sells: readonly BatchOrder[]; readonly buys: readonly BatchOrder[] },
  batch: OrderBatch,
  price: bigint,
): { readonly sells: Lane; readonly buys: Lane } {
  const selling = countLane(sells, batch, price);
  const sold = new Set(sells.flatMap((one, i) => (selling.units[i] ? [nonceOf(one)] : [])));
  const free = (one: BatchOrder) => (sold.has(nonceOf(one)) ? { ...one, open: 0n } : one);
  return { sells: selling, buys: countLane(sold.size ? buys.map(free) : buys, batch, price) };
}

const nonceOf = ({ order }: BatchOrder) => `${order.maker.toLowerCase()} ${order.nonce}`;

/** What one side could trade at a price. A maker's orders share what it has, the lower nonce first. */
function countLane(lane: readonly BatchOrder[], batch: OrderBatch, price: bigint): Lane {
  const { index, fee } = batch;
  let [inside, total] = [0n, 0n];
  const units: bigint[] = [];
  const marginal: boolean[] = [];
  const used = new Map<string, bigint>();
  for (const one of lane) {
    const { order, open } = one;
    const sells = sellsGood(one);
    const at = sells ? afterFee(price, fee) : price;
    const limit = limitOf(one, batch);
    const takesPart = at > 0n && open > 0n && (sells ? limit <= at : limit >= at);
    let could = 0n;
    if (takesPart) {
      let wanted: bigint;
      if (order.exact === Exact.QUOTE) wanted = unitsFor(open, index, at);
      else if (open === ALL) wanted = ALL;
      else wanted = sells ? toSharesDown(open, index) : toSharesUp(open, index);
      // Of direct export each has its own; all else is one balance a maker.
      const key = `${order.maker.toLowerCase()} ${one.export ?? ""}`;
      const before = used.get(key) ?? 0n;
      const has = floorSub(sells ? one.available : min(one.available, MAX_BUDGET), before);
      could = min(wanted, sells ? has : unitsFor(has, index, price));
      used.set(key, before + (sells ? could : costUp(could, index, price)));
    }
    units.push(could);
    marginal.push(takesPart && limit === at);
    total += could;
    if (limit !== at) inside += could;
  }
  return { units, marginal, inside, total };
}

/** Cuts a lane to `target` units: orders at the price first, pro rata; what is inside it only if that is not enough. */
function allot(lane: Lane, target: bigint): void {
  const { inside, total } = lane;
  if (total === target) return;
  const cutsInside = target < inside;
  const [of, all] = cutsInside ? [target, inside] : [target - inside, total - inside];
  let before = 0n;
  for (const [i, size] of lane.units.entries()) {
    if (cutsInside === lane.marginal[i]) {
      // Either the price is not reached, or what is inside it stays whole.
      if (cutsInside) lane.units[i] = 0n;
      continue;
    }
    lane.units[i] = (of * (before + size)) / all - (of * before) / all;
    before += size;
  }
  [lane.total, lane.inside] = [target, min(inside, target)];
}

/** What an order's maker gets or pays for units: never past its limit. */
function quoteFor(one: BatchOrder, batch: OrderBatch, price: bigint, units: bigint): bigint {
  const { index, fee } = batch;
  const limit = limitOf(one, batch);
  return sellsGood(one)
    ? max(costDown(units, index, afterFee(price, fee)), costUp(units, index, limit))
    : min(costUp(units, index, price), costDown(units, index, limit));
}

/**
 * What a batch trades at a price: what the book's `settle` would do, were everybody to give what they have and allow. At the time of settlement pass the
 * index, the known loss, and what is open and available then.
 *
 * Unlike {@link solveBatch} it takes any price, and only orders that were admitted should be passed: at a price that does not clear, orders inside it are cut.
 *
 * @param price What buyers pay, base units per kWh, WAD.
 * @throws {@link NothingToMatchError} when nothing would change hands.
 * @example
 * ```ts
 * import { matchBatch, type OrderBatch } from "@wattle/sdk";
 *
 * declare const batch: OrderBatch;
 * const { traded, surplus } = matchBatch(batch, 200_000n * 10n ** 18n); // at 0.20 a kWh, of a quote with six decimals
 * ```
 */
export function matchBatch(batch: OrderBatch, price: bigint): BatchSolution {
  const { sells, buys } = lanesOf(batch);
  const { sells: selling, buys: buying } = countBoth({ sells, buys }, batch, price);
  const [able, willing] = [[...selling.units], [...buying.units]];
  const matched = min(selling.total, buying.total);
  if (matched === 0n) throw new NothingToMatchError();
  allot(selling, matched);
  allot(buying, matched);
  const costs = buys.map((one, i) => quoteFor(one, batch, price, buying.units[i] ?? 0n));
  for (const [i, cost] of costs.entries()) {
    if (cost !== 0n) continue;
    // What costs nothing drops out.
    buying.total -= buying.units[i] ?? 0n;
    if (!buying.marginal[i]) buying.inside -= buying.units[i] ?? 0n;
    buying.units[i] = 0n;
  }
  if (buying.total === 0n) throw new NothingToMatchError();
  allot(selling, buying.total);
  const fills = (lane: readonly BatchOrder[], { units }: Lane, sizes: readonly bigint[]) =>
    lane.flatMap((one, i): BatchFill[] => {
      const traded = units[i] ?? 0n;
      const energy = (sellsGood(one) ? energyUp : energyDown)(traded, batch.index);
      const fill = { ...one, units: traded, energy, quote: traded && quoteFor(one, batch, price, traded) };
      return sizes[i] ? [fill] : [];
    });
  const found = { sells: fills(sells, selling, able), buys: fills(buys, buying, willing) };
  const sum = (lane: readonly BatchFill[]) => lane.reduce((total, { quote }) => total + quote, 0n);
  return { price, matched, traded: buying.total, ...found, surplus: sum(found.buys) - sum(found.sells) };
}

/**
 * A solution as the book takes it.
 *
 * @param found Of {@link solveBatch}; its orders with their signatures for `submit`, and their exports.
 * @param period End of the settlement period that the auction is of, unix seconds: the current one for its first solution.
 * @example
 * ```ts
 * import { type OrderBatch, solutionOf, solveBatch } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * declare const batch: OrderBatch;
 * declare const period: number;
 * await client.wattle.orderBook.submitSync({ solution: solutionOf(solveBatch(batch), period) });
 * ```
 */
export function solutionOf(found: BatchSolution, period: number): Solution {
  const signed = (lane: readonly BatchFill[]) =>
    lane.map(({ order, signature = "0x", export: delivered = 0n }) => ({ order, signature, export: delivered }));
  return { period, price: found.price, sells: signed(found.sells), buys: signed(found.buys) };
}

/**
 * A solution with just the orders that the book admitted, as `settle` and `reassess` ask for it.
 *
 * @param admitted Of the event `SolutionChosen`: bit i is the i-th of sells, then buys.
 * @example
 * ```ts
 * import { admittedOf, type Solution } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * declare const solution: Solution;
 * const { events } = await client.wattle.orderBook.submitSync({ solution });
 * const chosen = events.find((event) => event.eventName === "SolutionChosen");
 * if (chosen?.eventName === "SolutionChosen") console.log(admittedOf(solution, chosen.args.admitted));
 * ```
 */
export function admittedOf(solution: Solution, admitted: bigint): Solution {
  const { period, price, sells, buys } = solution;
  const is = (bit: number) => ((admitted >> BigInt(bit)) & 1n) === 1n;
  return {
    ...{ period, price },
    sells: sells.filter((_, i) => is(i)),
    buys: buys.filter((_, i) => is(sells.length + i)),
  };
}
