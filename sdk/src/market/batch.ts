// From signed orders to an auction's solution: what stands behind them, read at one block, and the calls' arguments.
import type { Address, Hex } from "viem";
import { erc20Abi } from "viem";
import { getBlockNumber, readContract } from "viem/actions";
import type { AnyClient } from "../actions/runtime.ts";
import { toSharesDown, WAD } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { toWattleError } from "../errors/decode.ts";
import { readAllowance, readSharesOf, readShareTerms } from "../generated/actions/energyPool.ts";
import { readFeeTerms, readOpenOf } from "../generated/actions/orderBook.ts";
import { readExportOf, readIsExportOperator } from "../generated/actions/retirements.ts";
import { Exact, type Order, Side, type SignedOrder, type Solution } from "../generated/types.ts";
import { min } from "../integers.ts";
import type { BatchOrder, BatchSolution, OrderBatch } from "./solver.ts";

const MAX_LANE = 2n ** 128n - 1n;

/** The block that everything is read at. */
interface At {
  readonly blockNumber: bigint;
}

/** Orders that are not one batch: of several goods or quotes, or none at all. */
export class NotOneBatchError extends BaseError {
  override readonly name = "NotOneBatchError";

  constructor(problem: string) {
    super(`The orders are not one batch: ${problem}.`, {
      metaMessages: ["An auction is of one good and one quote: sort the orders by `goodOf` and their quote first."],
    });
  }
}

/** A solution that fills an order whose signature is not among those given. */
export class OrderNotSignedError extends BaseError {
  override readonly name = "OrderNotSignedError";

  constructor({ maker, nonce }: Order) {
    super(`The solution fills the order ${nonce} of ${maker}, of which no signature was given.`, {
      metaMessages: ["Give all orders that were solved, each with its signature."],
    });
  }
}

/** Orders of one good and one quote, and where they are filled. */
export interface ReadOrderBatchParameters {
  /** The order book. */
  readonly address: Address;
  readonly orders: readonly Pick<SignedOrder, "order" | "export">[];
  /** The block; the latest unless told. */
  readonly blockNumber?: bigint | undefined;
}

/**
 * Reads what stands behind orders at one block, for `solveBatch`: what is open of each, what its maker holds and allows, the token's index and
 * `pendingLoss`, the book's fee. Signatures are not checked: the book leaves out an order whose signature is false.
 *
 * @throws {@link NotOneBatchError} and what reading the chain fails with.
 * @example
 * ```ts
 * import { addressOf, readOrderBatch, type SignedOrder, solveBatch } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * async function clearingPrice(orders: SignedOrder[]): Promise<bigint> {
 *   const address = addressOf(client.wattle.deployment, "OrderBook");
 *   return solveBatch(await readOrderBatch(client, { address, orders })).price;
 * }
 * console.log(clearingPrice);
 * ```
 */
export async function readOrderBatch(client: AnyClient, parameters: ReadOrderBatchParameters): Promise<OrderBatch> {
  const { address, orders } = parameters;
  const [first] = orders;
  if (!first) throw new NotOneBatchError("there is none");
  const { good, quote, period } = first.order;
  const same = ({ order }: { order: Order }) =>
    isSame(order.good, good) && isSame(order.quote, quote) && order.period === period;
  if (!orders.every(same)) throw new NotOneBatchError("they differ in their good or their quote");
  try {
    const blockNumber = parameters.blockNumber ?? (await getBlockNumber(client, { cacheTime: 0 }));
    const at: At = { blockNumber };
    const [terms, { fee }] = await Promise.all([
      period === 0 ? readShareTerms(client, { address: good, ...at }) : { index: WAD, pendingLoss: 0n },
      readFeeTerms(client, { address, ...at }),
    ]);
    const availableOf = async ({ order, export: export_ }: Pick<SignedOrder, "order" | "export">) => {
      const { maker } = order;
      if (order.side === Side.BUY) return payable(client, quote, maker, address, blockNumber);
      if (period === 0) return sellable(client, good, maker, address, terms.index, at);
      return exportable(client, good, maker, address, export_, at);
    };
    const read = await Promise.all(
      orders.map(async (each): Promise<BatchOrder> => {
        const [open, available] = await Promise.all([
          readOpenOf(client, { address, order: each.order, ...at }),
          availableOf(each),
        ]);
        const delivers = period !== 0 && each.order.side === Side.SELL && each.order.exact === Exact.ENERGY;
        return { order: each.order, open: delivers ? min(open, available) : open, available };
      }),
    );
    return { orders: read, index: terms.index, fee: Number(fee), pendingLoss: Number(terms.pendingLoss) };
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** Quote that a buyer has and allows. */
async function payable(client: AnyClient, quote: Address, maker: Address, book: Address, blockNumber: bigint) {
  const of = { address: quote, abi: erc20Abi, blockNumber } as const;
  const [balance, allowed] = await Promise.all([
    readContract(client, { ...of, functionName: "balanceOf", args: [maker] }),
    readContract(client, { ...of, functionName: "allowance", args: [maker, book] }),
  ]);
  return min(balance, allowed, MAX_LANE);
}

/** Token shares that a seller has and allows. */
async function sellable(
  client: AnyClient,
  token: Address,
  maker: Address,
  book: Address,
  index: bigint,
  at: At,
): Promise<bigint> {
  const [shares, allowed] = await Promise.all([
    readSharesOf(client, { address: token, account: maker, ...at }),
    readAllowance(client, { address: token, owner: maker, spender: book, ...at }),
  ]);
  return allowed > MAX_LANE ? shares : min(shares, toSharesDown(allowed, index));
}

/** What remains of a seller's direct export that the book may move, µWh. */
async function exportable(
  client: AnyClient,
  retirements: Address,
  maker: Address,
  book: Address,
  export_: bigint,
  at: At,
): Promise<bigint> {
  const [known, allowed] = await Promise.all([
    readExportOf(client, { address: retirements, export: export_, ...at }),
    readIsExportOperator(client, { address: retirements, owner: maker, operator: book, ...at }),
  ]);
  return allowed && isSame(known.owner, maker) ? known.remaining : 0n;
}

/**
 * A solved batch as `submit` of the order book takes it: its price, and the orders that trade, each with its signature.
 *
 * @param parameters `period`: the end of the current settlement period, of which the auction is: `Period.endOf(now)`. `orders`: those that were
 * solved.
 * @throws {@link OrderNotSignedError}
 * @example
 * ```ts
 * import { addressOf, Period, readOrderBatch, type SignedOrder, solutionOf, solveBatch } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * async function submitBest(orders: SignedOrder[], now: number): Promise<void> {
 *   const address = addressOf(client.wattle.deployment, "OrderBook");
 *   const solved = solveBatch(await readOrderBatch(client, { address, orders }));
 *   const solution = solutionOf({ solved, orders, period: Period.endOf(now) });
 *   await client.wattle.orderBook.submitSync({ solution });
 * }
 * console.log(submitBest);
 * ```
 */
export function solutionOf(parameters: {
  readonly solved: BatchSolution;
  readonly orders: readonly SignedOrder[];
  readonly period: number;
}): Solution {
  const { solved, orders, period } = parameters;
  const signed = new Map(orders.map((each) => [keyOf(each.order), each]));
  const lane = (fills: BatchSolution["sells"]) =>
    fills.map(({ order }) => {
      const found = signed.get(keyOf(order));
      if (!found) throw new OrderNotSignedError(order);
      return found;
    });
  return { period, price: solved.price, sells: lane(solved.sells), buys: lane(solved.buys) };
}

/**
 * The solution that `settle` and `reassess` take: just the orders that were admitted, without signatures, which they do not need.
 *
 * @param admitted Of the event `SolutionChosen`: bit i stands for the i-th of sells, then buys.
 * @example
 * ```ts
 * import { admittedOf, type Solution } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * async function settle(solution: Solution, admitted: bigint): Promise<void> {
 *   await client.wattle.orderBook.settleSync({ solution: admittedOf(solution, admitted) });
 * }
 * console.log(settle);
 * ```
 */
export function admittedOf(solution: Solution, admitted: bigint): Solution {
  const lane = (orders: readonly SignedOrder[], from: number) =>
    orders
      .filter((_, i) => ((admitted >> BigInt(from + i)) & 1n) === 1n)
      .map((each) => ({ ...each, signature: "0x" as Hex }));
  const { sells, buys } = solution;
  return { ...solution, sells: lane(sells, 0), buys: lane(buys, sells.length) };
}

function keyOf({ maker, side, nonce }: Order): string {
  return `${maker.toLowerCase()}/${side}/${nonce}`;
}

function isSame(one: Address, other: Address): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
