// An account's position in a pool, with its entries out of the market's logs.
import { type Address, type Hex, isAddressEqual, zeroAddress } from "viem";
import { getLogs, getTransactionReceipt } from "viem/actions";
import type { AnyClient } from "../actions/runtime.ts";
import { BaseError } from "../errors/base.ts";
import { toWattleError } from "../errors/decode.ts";
import { ammAbi } from "../generated/abis/amm.ts";
import { extractEvents } from "../generated/actions/amm.ts";
import { readAmm } from "../generated/actions/marketLens.ts";
import type { PoolKey } from "../generated/types.ts";
import { poolId } from "./poolKey.ts";
import {
  EntriesIncompleteError,
  entriesLeft,
  entryOf,
  type LiquidityEntry,
  type LiquidityMove,
  type PositionReport,
  positionOf,
  sumOfPositions,
} from "./position.ts";
import { type MarketReading, poolStateOf, type ReadMarketParameters, readMarket } from "./reading.ts";
import { unitOf } from "./state.ts";

const transfer = ammAbi.find((item) => item.type === "event" && item.name === "Transfer");

/** Whose position is read, and where. */
export interface ReadPositionParameters extends ReadMarketParameters {
  readonly account: Address;
  /** Its entries, if they are known: then one call is all. Otherwise they are read from the logs. */
  readonly entries?: readonly LiquidityEntry[] | undefined;
  /** First block to look for entries in: the deployment's. Zero unless told. */
  readonly fromBlock?: bigint | undefined;
}

/** An account's position in a pool. */
export interface PositionReading {
  /** The pool and what the lens says of the account; `market.position.harvest` is what it can claim. */
  readonly market: MarketReading;
  /** What is left of what was added. */
  readonly entries: readonly LiquidityEntry[];
  /** One of each entry. */
  readonly reports: readonly PositionReport[];
  /** Their sum; undefined when the account has no liquidity. */
  readonly total: PositionReport | undefined;
}

/**
 * An account's position in a pool: what it is worth, and what made it so. The pool is read by one call of the lens. Entries that are not stated are read
 * from the market's logs, and the pool at each one's block with them, which a node without history refuses.
 *
 * An entry's spot price is that of the end of its block. Liquidity that somebody else transferred counts as added at that block in the pool's proportions; what a removal,
 * or a transfer to somebody, takes is taken from all entries alike. Of a single-sided addition the entry is what joined the pool: the trade before it is none of it.
 *
 * @throws {@link EntriesIncompleteError} when the logs from `fromBlock` on do not account for the account's liquidity, or stated entries are of more than it
 * has; `UnknownPoolError`; or what {@link toWattleError} makes of the node's answer.
 * @example
 * ```ts
 * import { addressOf, type PoolKey, readPosition } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const key: PoolKey;
 * const { total } = await readPosition(client, {
 *   lens: addressOf(deployment, "MarketLens"),
 *   key,
 *   account: client.account.address,
 *   fromBlock: BigInt(deployment.block),
 * });
 * if (total) console.log(total.value, total.gain, total.fees, total.carry);
 * ```
 */
export async function readPosition(client: AnyClient, parameters: ReadPositionParameters): Promise<PositionReading> {
  const { fromBlock = 0n, ...where } = parameters;
  const market = await readMarket(client, where);
  const held = market.position.liquidity;
  const entries = parameters.entries ?? (await readEntries(client, market, where, fromBlock));
  const entered = entries.reduce((sum, { liquidity }) => sum + liquidity, 0n);
  if (parameters.entries ? entered > held : entered !== held) throw new EntriesIncompleteError(entered, held);
  const reports = entries.map((entry) => positionOf(market, entry));
  return { market, entries, reports, total: reports.length > 0 ? sumOfPositions(reports) : undefined };
}

async function readEntries(
  client: AnyClient,
  market: MarketReading,
  where: Omit<ReadPositionParameters, "fromBlock">,
  fromBlock: bigint,
): Promise<LiquidityEntry[]> {
  const { account, lens, key } = where;
  const amm = await readAmm(client, { address: lens, blockNumber: market.block });
  const range = { fromBlock, toBlock: market.block };
  const transfers = await readTransfers(client, { amm, id: poolId(key), account, ...range });
  const moves = transfers.map(async (log): Promise<LiquidityMove> => {
    if (isAddressEqual(log.from, account)) return { removed: log.amount };
    const then = await readMarket(client, { lens, key, block: log.block });
    const added = isAddressEqual(log.from, zeroAddress) ? await readAddition(client, amm, key, log) : undefined;
    return entryOf(then, added ?? inProportion(then, log.amount));
  });
  return entriesLeft(await Promise.all(moves));
}

interface Transferred {
  readonly block: bigint;
  readonly hash: Hex;
  readonly at: number;
  readonly from: Address;
  readonly amount: bigint;
}

/** Liquidity of a pool that came to an account or left it, in order. */
async function readTransfers(
  client: AnyClient,
  {
    amm,
    id,
    account,
    fromBlock,
    toBlock,
  }: { amm: Address; id: Hex; account: Address; fromBlock: bigint; toBlock: bigint },
): Promise<Transferred[]> {
  if (transfer?.type !== "event") throw new BaseError("The market's ABI has no Transfer.");
  const where = { address: amm, event: transfer, strict: true, fromBlock, toBlock } as const;
  try {
    const [to, from] = await Promise.all([
      getLogs(client, { ...where, args: { to: account, id: BigInt(id) } }),
      getLogs(client, { ...where, args: { from: account, id: BigInt(id) } }),
    ]);
    return [...to, ...from]
      .filter(({ args }) => !isAddressEqual(args.from, args.to))
      .sort((a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex)
      .map(({ args, blockNumber, transactionHash, logIndex }) => ({
        block: blockNumber,
        hash: transactionHash,
        at: logIndex,
        from: args.from,
        amount: args.amount,
      }));
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** What was put in for liquidity that was minted; undefined for the protocol's share, for which nothing was. */
async function readAddition(client: AnyClient, amm: Address, key: PoolKey, { hash, at, amount }: Transferred) {
  try {
    const { logs } = await getTransactionReceipt(client, { hash });
    const own = extractEvents(logs.filter(({ address }) => isAddressEqual(address, amm)));
    // The market says what it was for right after it minted.
    const next = own.find(({ logIndex, eventName }) => logIndex > at && eventName === "LiquidityAdded");
    if (next?.eventName !== "LiquidityAdded" || next.args.id !== poolId(key) || next.args.liquidity !== amount) return;
    return next.args;
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** What liquidity that was given would have cost: its part of the pool. */
function inProportion(then: MarketReading, liquidity: bigint) {
  const pool = poolStateOf(then);
  return {
    liquidity,
    energyShares: (pool.energyShares * liquidity) / pool.liquidity,
    quote: ((pool.totalQuote * liquidity) / pool.liquidity) * unitOf(pool),
  };
}
