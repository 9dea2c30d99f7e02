// A pool of the market at one block, by one call of MarketLens, and as the functions of this folder take it.
import type { Address } from "viem";
import { zeroAddress } from "viem";
import { blockOrNewest } from "../actions/block.ts";
import type { AnyClient } from "../actions/runtime.ts";
import type { toWattleError } from "../errors/decode.ts";
import { readPoolOf } from "../generated/actions/marketLens.ts";
import type { MarketSnapshot, PoolKey } from "../generated/types.ts";
import { unpackPoolKey } from "./poolKey.ts";
import type { PoolState } from "./state.ts";

/** A market pool's state at a block. */
export interface MarketReading extends MarketSnapshot {
  /** The block. */
  readonly block: bigint;
}

/** Which pool is read, and where. */
export interface ReadMarketParameters {
  /** The deployment's MarketLens. */
  readonly lens: Address;
  readonly key: PoolKey;
  /** Whose position to show; nobody's unless told. */
  readonly account?: Address | undefined;
  /** Changes of spot whose cost is wanted, 1e-6 each; {@link quoteDepth} works out any other from the answer. */
  readonly moves?: readonly bigint[] | undefined;
  /** The block; the latest unless told. */
  readonly block?: bigint | undefined;
}

/**
 * A market pool at one block: reserves, prices, fees, idle quote, income, what a recharge would find, depth and an account's position, by one call of
 * the lens.
 *
 * @throws `UnknownPoolError`, `MoveOutOfRangeError`, or what {@link toWattleError} makes of the node's answer.
 * @example
 * ```ts
 * import { addressOf, type PoolKey, poolStateOf, quoteSell, readMarket } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const key: PoolKey;
 * const market = await readMarket(client, { lens: addressOf(deployment, "MarketLens"), key });
 * console.log(quoteSell(poolStateOf(market), 5_000_000_000n).quote);
 * ```
 */
export async function readMarket(client: AnyClient, parameters: ReadMarketParameters): Promise<MarketReading> {
  const { lens, key, account = zeroAddress, moves = [] } = parameters;
  const block = await blockOrNewest(client, parameters.block);
  const snapshot = await readPoolOf(client, { address: lens, key, moves, account, blockNumber: block });
  return { ...snapshot, block };
}

/** What of a snapshot a trade, a harvest or a recharge is worked out from. */
export type MarketState = Pick<
  MarketSnapshot,
  "key" | "time" | "index" | "decayRate" | "pendingLoss" | "reserves" | "income"
>;

/**
 * A snapshot as quotes take it: its reserves, its key's constants, and the index, λ and known loss of its token.
 *
 * @param market As {@link readMarket} answers it. For a later time pass it with the token's index then: everything else stays while nobody acts.
 * @throws {@link InvalidPoolKeyError} for a key with bits that mean nothing.
 * @example
 * ```ts
 * import { type MarketReading, poolStateOf, quoteBuy } from "@wattle/sdk";
 *
 * declare const market: MarketReading;
 * declare const inAMinute: bigint;
 * const { energy } = quoteBuy(poolStateOf({ ...market, index: inAMinute }), 1_000_000n);
 * ```
 */
export function poolStateOf({ key, reserves, index, decayRate, pendingLoss }: MarketState): PoolState {
  const { fee, scale, residence, carryCap } = unpackPoolKey(key);
  const { energyShares, staticQuote, totalQuote, liquidity } = reserves;
  return {
    ...{ energyShares, staticQuote, totalQuote, liquidity },
    ...{ fee, scale, residence, carryCap },
    index,
    rate: decayRate,
    pendingLoss: Number(pendingLoss),
  };
}
