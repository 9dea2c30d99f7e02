import type { Instructions } from "../instructions.ts";
import { utc, wad } from "../words.ts";

export const marketInstructions = {
  DeadlinePassed: (e) => [
    `The deadline was ${utc(e.deadline)}; the block's time is ${utc(e.now)}.`,
    "Quote again and send it with a later deadline.",
  ],
  UnknownPool: (e) => [
    `The market has no pool ${e.id}.`,
    "Check every part of the pool's key, or initialize the pool.",
  ],
  PoolAlreadyExists: (e) => [`Pool ${e.id} is open already.`, "Add liquidity to it instead."],
  NotEnergyPool: (e) => [
    `${e.token} is not an energy pool of this deployment.`,
    "Give the address of a pool that the factory created.",
  ],
  InvalidKey: (e) => [
    `The pool key (${e.key.energy}, ${e.key.quote}) has a field out of range.`,
    "Build it from fee, residence, carry cap, exponent and scale within their bounds; unused bits are zero.",
  ],
  VintageHasEnded: (e) => [
    `The vintage of ${e.token} has ended: it is no longer traded.`,
    "Trade a younger vintage; liquidity can still be removed.",
  ],
  OutputBelowMinimum: (e) => [
    `The trade gives ${e.output}; at least ${e.minimum} was asked for.`,
    "Quote again: the price moved. Accept less, or trade less at once.",
  ],
  InputAboveMaximum: (e) => [
    `The trade takes ${e.input}; at most ${e.maximum} was offered.`,
    "Quote again: the price moved. Offer more, or trade less at once.",
  ],
  InsufficientReserves: (e) => [
    `Pool ${e.id} holds ${e.reserve}; the trade needs ${e.needed}.`,
    "Trade less than the pool holds, or add liquidity.",
  ],
  ReserveOverflow: (e) => [
    `Pool ${e.id} cannot hold that much: a reserve would leave its range.`,
    "Trade or add less at once; open a pool with a larger quote scale for larger amounts.",
  ],
  LiquidityTooSmall: (e) => [
    `That makes ${e.liquidity} liquidity shares; at least ${e.minimum} are needed.`,
    "Add more, or accept fewer shares.",
  ],
  ZeroAmount: () => ["The amount is zero.", "Give an amount above zero."],
  QuoteMismatch: (e) => [
    `One pool is quoted in ${e.first}, the other in ${e.second}.`,
    "Swap between pools of one quote token, or in two trades.",
  ],
  TransferShort: (e) => [
    `${e.received} of ${e.token} arrived; ${e.expected} was due.`,
    "Use a token that transfers in full: fee-on-transfer tokens are not traded here.",
  ],
  InsufficientInternalBalance: (e) => [
    `${e.owner} has ${e.balance} of internal balance ${e.id}; ${e.needed} is needed.`,
    "Use less, deposit more first, or settle from outside balances.",
  ],
  UnsoundIndex: (e) => [
    `The index of ${e.token} is ${wad(e.index)}: above one, or risen so far that the quote no longer covers the curve.`,
    "Trade nothing there: the token breaks its own rule. Liquidity can still be removed.",
  ],
} satisfies Partial<Instructions>;
