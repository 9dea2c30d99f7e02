// MarketLens.sol's depth, to the last unit: what one trade costs that moves a pool's price by a part of it.
import { END_INDEX, WAD } from "../decay.ts";
import type { Depth } from "../generated/types.ts";
import { ceilDiv, sqrt } from "../integers.ts";
import {
  afterFee,
  buyIn,
  countedIn,
  energyDown,
  energyUp,
  MILLION,
  type PoolState,
  sellIn,
  TradeRefusedError,
  unitOf,
} from "./state.ts";

/**
 * The part u of a reserve that comes in, WAD, ⌈⌉: (1 + u)·(1 + f·u) = 1 + k, so u = 2k / (1 + f + √((1 + f)² + 4·f·k)), f being what is left of it
 * after the fee.
 */
function partFor(left: bigint, k: bigint): bigint {
  const sum = WAD + left;
  return ceilDiv(2n * k * WAD, sum + sqrt(sum * sum + 4n * left * k));
}

/**
 * What one trade costs that moves a pool's spot price by a part of it, up and down, fees and known losses included: as `MarketLens` answers it for
 * the same `move`. What is traded is rounded up, so spot moves by the part or a few units more; all zero once the vintage has ended.
 *
 * @param move 1e-6 of spot, from 0 to 999,999.
 * @returns `quoteIn` buys spot up and gets `energyOut`; `energyIn` sells spot down and gets `quoteOut`. µWh and base units.
 * @throws {@link TradeRefusedError} for a move out of range.
 * @example
 * ```ts
 * import { quoteDepth, type PoolState } from "@wattle/sdk";
 *
 * declare const pool: PoolState;
 * const { quoteIn, energyIn } = quoteDepth(pool, 10_000n); // to move it by 1 %
 * ```
 */
export function quoteDepth(pool: PoolState, move: bigint): Depth {
  if (move < 0n || move >= MILLION) {
    throw new TradeRefusedError(
      "MoveOutOfRange",
      "Ask for a move from 0 to 999,999 ppm: spot cannot fall by all of itself.",
    );
  }
  if (pool.index <= END_INDEX) return { move, quoteIn: 0n, energyOut: 0n, energyIn: 0n, quoteOut: 0n };
  const up = partFor(afterFee(WAD, pool.fee), (move * WAD) / MILLION);
  const units = ceilDiv(ceilDiv(up * pool.staticQuote, WAD) * pool.index, WAD);
  const down = partFor(countedIn(pool, WAD), ceilDiv(move * WAD, MILLION - move));
  const shares = ceilDiv(down * pool.energyShares, WAD);
  return {
    move,
    quoteIn: units * unitOf(pool),
    energyOut: energyDown(buyIn(pool, units).dxs, pool.index),
    energyIn: energyUp(shares, pool.index),
    quoteOut: sellIn(pool, shares).out * unitOf(pool),
  };
}
