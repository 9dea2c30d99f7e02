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
  SessionOpen: (e) => [
    `${e.owner} has a session open: until it ends pools are not shown and no other session opens.`,
    "Read or open yours after it, in another call.",
  ],
  NotInSession: (e) => [
    `${e.account} has no session open.`,
    "Call it from the `unlockCallback` of your own session, by the contract that called `unlock`.",
  ],
  UnpaidDebt: (e) => [
    `The session ends owing ${e.amount} of ${e.id}, a token's address as a number.`,
    "Deposit it, or take it out of a stored balance with `useBalance`, before the callback returns.",
  ],
  UnclaimedCredit: (e) => [
    `The session ends with ${e.amount} of ${e.id}, a token's address as a number, that nobody has taken.`,
    "Withdraw it, or store it with `saveCredit`, before the callback returns.",
  ],
  EnergyIsLost: (e) => [
    `All of ${e.token} is known to be lost: no amount of it pays for anything.`,
    "Wait until the haircut is applied, or trade another vintage.",
  ],
  PartAboveWhole: (e) => [
    `The part to trade first is ${e.part}, more than the ${e.whole} that are offered.`,
    "Trade less of it first: the SDK works out the split.",
  ],
  NothingToHarvest: (e) => [
    `Pool ${e.id} has ${e.idle} idle beside ${e.active} that its curve needs: not more than 2 %.`,
    "Harvest later, when more of it is idle.",
  ],
  EnergyStillOfUse: (e) => [
    `The kWh of ${e.token} still have a use: the index is ${e.index}, and the pool's are ${e.energy} µWh together.`,
    "Remove liquidity instead. Claim when the vintage has ended and all of the pool's kWh are less than 1 µWh.",
  ],
  CompensationNotInQuote: (e) => [
    `Compensation of ${e.energy} is paid in ${e.stakeToken}, and the pool's quote is ${e.quote}.`,
    "Remove liquidity, surrender the kWh to their storage pool, and collect from Collateral.",
  ],
  NoCompensation: (e) => [
    `The ${e.energyShares} shares that pool ${e.id} can surrender carry ${e.compensation}, less than an internal unit of its quote.`,
    "There is nothing to claim, or it was claimed already: remove liquidity.",
  ],
  DissipativeAMMNothingToClaim: (e) => [
    `Harvests of pool ${e.id} have credited ${e.account} with nothing, or it has been claimed.`,
    "Claim after a harvest, from the account that had the liquidity then.",
  ],
  PriceUnsettled: (e) => [
    `The price of pool ${e.id} has stood for ${e.elapsed} s; a recharge needs ${e.needed} s.`,
    "Wait for the rest: every trade begins it anew.",
  ],
  IncomeTooLow: (e) => [
    `Pool ${e.id} earned too little in the last ${e.elapsed} s: growth from ${e.older} to ${e.earned} (Q48) is below half of what melts.`,
    "Recharge when its fees pay for it, or harvest the idle quote instead.",
  ],
  NothingToRecharge: (e) => [
    `Pool ${e.id} has nothing to recharge with: no lot has accrued, or it has no idle quote.`,
    "Wait until a part of the lot has accrued: a whole one takes ten minutes.",
  ],
  NotFeeController: (e) => [
    `${e.caller} does not set this fee; ${e.controller} does.`,
    "Send it from the controller; where that is zero nobody can.",
  ],
  FeeAboveCap: (e) => [`A fee of ${e.fee} (1e-6) is above the cap of ${e.cap}.`, "Set one within the cap."],
  InvalidFeeRecipient: (e) => [
    `Fees cannot go to ${e.recipient}.`,
    "Name a recipient that is not the zero address before there is a fee.",
  ],
  MoveOutOfRange: (e) => [
    `A move of ${e.move} ppm is out of range: spot cannot fall by all of itself.`,
    "Ask for moves below 1,000,000 ppm.",
  ],
} satisfies Partial<Instructions>;
