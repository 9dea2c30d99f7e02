// Batch auctions on a chain: what stands behind orders, and settling with what rounding leaves short.

import { type Address, encodeFunctionData, erc20Abi } from "viem";
import { readContract } from "viem/actions";
import { blockOrNewest } from "../actions/block.ts";
import { type AnyClient, type Call, writeSync } from "../actions/runtime.ts";
import { toSharesDown } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { toWattleError } from "../errors/decode.ts";
import { AccountMissingError } from "../errors/failures.ts";
import { readAllowance, readSharesOf, readShareTerms } from "../generated/actions/energyPool.ts";
import { readFeeTerms, readOpenOf, settle, settleSync } from "../generated/actions/orderBook.ts";
import { RoundingUnpaidError } from "../generated/errors.ts";
import { type Order, Side, type SignedOrder } from "../generated/types.ts";
import { min } from "../integers.ts";
import type { BatchOrder, OrderBatch } from "./matching.ts";

/** A balance that rounding may ask of whoever settles is not there. */
export class RoundingBalanceError extends BaseError {
  override readonly name = "RoundingBalanceError";
  /** The auction's quote. */
  readonly quote: Address;
  /** Base units that are missing by rounding. */
  readonly missing: bigint;
  /** Base units that the caller has. */
  readonly balance: bigint;

  constructor(quote: Address, missing: bigint, balance: bigint) {
    super(`Rounding leaves ${missing} base units of ${quote} short, and the caller has ${balance}.`, {
      metaMessages: ["Settle from an account that has them: less than one base unit an order, at most 64."],
    });
    this.quote = quote;
    this.missing = missing;
    this.balance = balance;
  }
}

/** Orders that no batch can be read for. */
export class UnreadableBatchError extends BaseError {
  override readonly name = "UnreadableBatchError";

  constructor(why: string, advice: string) {
    super(why, { metaMessages: [advice] });
  }
}

/**
 * Orders of one kWh token and quote with what stands behind each at one block: a batch for {@link solveBatch}. What is cancelled, expired or filled is open with zero;
 * who has nothing or allows the book nothing has nothing available. Signatures are not checked: the book leaves out false ones.
 *
 * @param parameters `book`: the OrderBook. `orders`: of one good and quote. `reference`: as in {@link OrderBatch}. `block`: the latest unless told.
 * @throws {@link UnreadableBatchError} for no orders, orders of several goods or quotes, or of direct export, whose exports only their makers name;
 * or what {@link toWattleError} makes of the node's answer.
 * @example
 * ```ts
 * import { addressOf, readOrderBatch, type SignedOrder, solveBatch } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const orders: SignedOrder[];
 * const batch = await readOrderBatch(client, { book: addressOf(deployment, "OrderBook"), orders });
 * console.log(solveBatch(batch).price);
 * ```
 */
export async function readOrderBatch(
  client: AnyClient,
  parameters: {
    readonly book: Address;
    readonly orders: readonly SignedOrder[];
    readonly reference?: bigint | undefined;
    readonly block?: bigint | undefined;
  },
): Promise<OrderBatch> {
  const { book, orders, reference } = parameters;
  const { good, quote } = requireOneGood(orders);
  const at = { blockNumber: await blockOrNewest(client, parameters.block) };
  const token = { address: good, ...at };
  const [{ index, pendingLoss }, { fee }] = await Promise.all([
    readShareTerms(client, token),
    readFeeTerms(client, { address: book, ...at }),
  ]);
  const shares = async (owner: Address) => {
    const [held, allowed] = await Promise.all([
      readSharesOf(client, { ...token, account: owner }),
      readAllowance(client, { ...token, owner, spender: book }),
    ]);
    return allowed >> 128n ? held : min(held, toSharesDown(allowed, index));
  };
  const money = async (owner: Address) => {
    const read = { address: quote, abi: erc20Abi, ...at } as const;
    const [held, allowed] = await Promise.all([
      readContract(client, { ...read, functionName: "balanceOf", args: [owner] }),
      readContract(client, { ...read, functionName: "allowance", args: [owner, book] }),
    ]);
    return min(held, allowed);
  };
  const stands = orders.map(async ({ order, signature }): Promise<BatchOrder> => {
    const [open, available] = await Promise.all([
      readOpenOf(client, { address: book, order, ...at }),
      order.side === Side.SELL ? shares(order.maker) : money(order.maker),
    ]);
    return { order, signature, open, available };
  });
  const terms = { index, fee: Number(fee), pendingLoss: Number(pendingLoss) };
  try {
    return { orders: await Promise.all(stands), ...terms, ...(reference === undefined ? {} : { reference }) };
  } catch (cause) {
    throw toWattleError(cause);
  }
}

function requireOneGood(orders: readonly SignedOrder[]): Order {
  const first = orders[0]?.order;
  if (!first) throw new UnreadableBatchError("There are no orders to match.", "Pass one at least of each side.");
  for (const { order } of orders) {
    if (order.period !== 0) {
      throw new UnreadableBatchError(
        "Orders of direct export cannot be read: their exports are the makers' to name.",
        "State `open`, `available` and `export` of each, and pass the batch to solveBatch.",
      );
    }
    if (BigInt(order.good) !== BigInt(first.good) || BigInt(order.quote) !== BigInt(first.quote)) {
      throw new UnreadableBatchError(
        "The orders are of several goods or quotes.",
        "Make one batch of each good and quote.",
      );
    }
  }
  return first;
}

/**
 * Settles the chosen solution of a batch auction, and pays what rounding leaves short. Where buyers and sellers both trade at their limits, each amount is
 * rounded in its maker's favour, and the caller adds the difference out of its own quote: less than one base unit an order, or the call fails with
 * `RoundingUnpaid`. This asks first, and only if something is missing and the book is not allowed as much approves one base unit an order, in a
 * transaction of its own; what of that is not needed stays allowed.
 *
 * @param parameters As of `settleSync`: `address` of the book; `solution` with just the orders that were admitted, see {@link admittedOf}. `nonce`: of
 * the first transaction that this sends; where it approves, the settlement's is the next. `gas`: of the settlement.
 * @returns The settlement's receipt and events.
 * @throws {@link RoundingBalanceError} when the caller has less quote than is missing; `BiddingOpenError`, `NotTheSolutionError`, `SolutionShrunkError`,
 * `AlreadySettledError` and what else `settle` throws; {@link AccountMissingError}.
 * @example
 * ```ts
 * import { addressOf, settleAuctionSync, type Solution } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const admitted: Solution;
 * const { events } = await settleAuctionSync(client, { address: addressOf(deployment, "OrderBook"), solution: admitted });
 * for (const event of events) if (event.eventName === "AuctionSettled") console.log(event.args.volume);
 * ```
 */
export async function settleAuctionSync(
  client: AnyClient,
  parameters: settleSync.Parameters,
): Promise<settleSync.ReturnType> {
  const missing = await missingByRounding(client, parameters);
  const [first] = parameters.solution.sells;
  if (missing === 0n || !first) return settleSync(client, parameters);
  await allowRounding(client, parameters, first.order.quote, missing);
  // A nonce that was told is the approval's, which comes first.
  const { nonce } = parameters;
  return settleSync(client, nonce === undefined ? parameters : { ...parameters, nonce: nonce + 1 });
}

async function missingByRounding(
  client: AnyClient,
  { address, solution, account = client.account }: settle.Parameters,
): Promise<bigint> {
  try {
    await settle.simulate(client, { address, solution, account });
    return 0n;
  } catch (error) {
    if (error instanceof RoundingUnpaidError) return error.missing;
    throw error;
  }
}

async function allowRounding(
  client: AnyClient,
  parameters: settleSync.Parameters,
  quote: Address,
  missing: bigint,
): Promise<void> {
  const { address: book, solution, account = client.account, ...options } = parameters;
  if (!account) throw new AccountMissingError();
  const owner = typeof account === "string" ? account : account.address;
  let balance: bigint;
  try {
    balance = await readContract(client, { address: quote, abi: erc20Abi, functionName: "balanceOf", args: [owner] });
  } catch (cause) {
    throw toWattleError(cause);
  }
  if (balance < missing) throw new RoundingBalanceError(quote, missing, balance);
  const args = [book, BigInt(solution.sells.length + solution.buys.length)] as const;
  const data = encodeFunctionData({ abi: erc20Abi, functionName: "approve", args });
  const call: Call = { address: quote, to: quote, abi: erc20Abi, functionName: "approve", args, data };
  const { gas: _, ...sending } = options; // a limit that was told is the settlement's
  await writeSync(client, call, { ...sending, account }, () => []);
}
