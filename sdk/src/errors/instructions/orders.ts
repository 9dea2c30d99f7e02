import type { Instructions } from "../instructions.ts";
import { label, utc } from "../words.ts";

const SIDES = ["sell", "buy"];
const side = (value: number) => SIDES[value] ?? `side-${value}`;

export const orderInstructions = {
  InvalidOrder: (e) => [
    `No fill can satisfy the order's ${label(e.field)}.`,
    "Build it with `createOrder`, which checks every field, and have it signed again.",
  ],
  InvalidSignature: (e) => [
    `The signature is not ${e.maker}'s over order ${e.order}.`,
    "Pass the order as it was signed, to the book and on the chain that it was signed for.",
  ],
  NotTaker: (e) => [`The order names ${e.taker} as its taker; ${e.caller} called.`, "Only the named taker fills it."],
  OwnOrder: (e) => [`${e.maker} made this order.`, "Cancel it with `cancel` instead of filling it."],
  OrderNotYetValid: (e) => [
    `The order is valid from ${utc(e.validFrom)}; the block's time is ${utc(e.now)}.`,
    "Fill it then.",
  ],
  OrderExpired: (e) => [
    `The order was valid until ${utc(e.deadline)}; the block's time is ${utc(e.now)}.`,
    "Ask its maker for another.",
  ],
  NonceBelowFloor: (e) => [
    `${e.maker} has cancelled every order below nonce ${e.floor}; this one has ${e.nonce}.`,
    "Ask its maker for another; the maker signs with a nonce at or above the floor.",
  ],
  NonceInvalid: (e) => [
    `Nonce ${e.nonce} of ${e.maker} is cancelled or spent.`,
    "Ask its maker for another order; `findNonce` finds the maker a free nonce.",
  ],
  NonceBound: (e) => [
    `Under nonce ${e.nonce} of ${e.maker} another order, ${e.bound}…, was filled first.`,
    "Fill that one, or ask its maker for an order with a nonce of its own.",
  ],
  NonceFloorNotRaised: (e) => [
    `The floor is ${e.floor} already; ${e.given} does not raise it.`,
    "Give a higher floor, or cancel single nonces with `cancel`.",
  ],
  AlreadyFilled: (e) => [
    `Order ${e.order} is filled: all ${e.amount} of it.`,
    "Look for another; `openOf` says what is open.",
  ],
  FillTooSmall: (e) => [
    `Only ${e.fill} can be filled; at least ${e.minimum} is asked for.`,
    "Accept less, or fill at least the order's `minFill`, or all that remains.",
  ],
  OrderBookFeeAboveMaximum: (e) => [
    `The book's fee is ${e.fee} parts in a million; the order allows ${e.maximum}.`,
    "Ask its maker to sign a higher `maxFee`.",
  ],
  QuoteAboveMaximum: (e) => [
    `The fill takes ${e.quote} of the quote; at most ${e.maximum} is allowed by a limit.`,
    "Raise your price, or leave the order: its maker asks for more.",
  ],
  QuoteBelowMinimum: (e) => [
    `The fill gives ${e.quote} of the quote; at least ${e.minimum} is asked for by a limit.`,
    "Lower your price, or leave the order: its maker, or the pool, gives less.",
  ],
  OrderBookNotDirectExport: (e) => [
    `${e.good} is not where this book's direct exports are held.`,
    "For direct export the order's good is the Retirements contract, and it has a period.",
  ],
  ExportMismatch: (e) => [
    `Export ${e.export} is not of the order's zone, period, attester set and accreditor.`,
    "Name an export that is, or none where the order is for kWh tokens.",
  ],
  PoolMismatch: (e) => [
    `The pool trades ${e.energy} for ${e.quote}, which the order does not.`,
    "Give the key of a pool of the order's good and quote.",
  ],
  InvalidReceiver: (e) => [
    `${e.to} cannot receive this.`,
    "Name another receiver, not zero and not a contract of the trade.",
  ],
  OrderBookNothingToClaim: (e) => [
    `The book keeps nothing of ${e.token} for ${e.account}.`,
    "Nothing is to be done: its payments arrived, or were claimed.",
  ],
  TooManyOrders: (e) => [
    `A solution has at most ${e.maximum} orders; this has ${e.count}.`,
    "Solve it with at most that many.",
  ],
  OrdersNotAscending: (e) => [
    `The ${side(e.side)} order at place ${e.position} is not above the one before it.`,
    "Sort each side by maker, then nonce, each order once: `solveBatch` does.",
  ],
  WrongSide: (e) => [
    `The order at place ${e.position} of the ${side(e.side)} orders is of the other side.`,
    "Put each order on its own side.",
  ],
  OrderNotOfAuction: (e) => [
    `The ${side(e.side)} order at place ${e.position} is not of the auction's good, quote or zone.`,
    "Solve each good and quote on its own.",
  ],
  WrongPeriod: (e) => [
    `The solution is for the period that ends ${utc(e.period)}; an auction opens in the current one, to ${utc(e.current)}.`,
    "Submit it for the current settlement period.",
  ],
  BiddingClosed: (e) => [
    `Bidding on auction ${e.auction} closed ${utc(e.closesAt)}.`,
    "Settle it; bid in the next period.",
  ],
  BiddingOpen: (e) => [`Bidding on auction ${e.auction} is open until ${utc(e.closesAt)}.`, "Settle it then."],
  AlreadySettled: (e) => [`Auction ${e.auction} is settled.`, "Submit in the next settlement period."],
  NotTheSolution: (e) => [
    `Solution ${e.given} is not the one chosen for auction ${e.auction}, ${e.chosen}.`,
    "Pass the price and exactly the orders that `SolutionChosen` admitted.",
  ],
  VolumeNotLarger: (e) => [
    `This solution matches ${e.volume} µWh; ${e.best} are matched already.`,
    "Nothing is to be done: a solution that matches as much stands.",
  ],
  PriceDoesNotClear: (e) => [
    `${e.inside} of the ${side(e.side)} orders lie inside the price and would not fill whole: ${e.matched} are matched.`,
    "Move the price towards the shorter side, as `solveBatch` does.",
  ],
  SolutionShrunk: (e) => [
    `Of the ${e.volume} for which the solution of auction ${e.auction} was chosen only ${e.matched} are left.`,
    "Call `reassess`, which opens the bidding again.",
  ],
  NothingMatches: () => [
    "No order of one side can trade with one of the other at this price.",
    "Solve again with the makers' balances and allowances of this block.",
  ],
  GasTooLow: (e) => [
    `${e.available} gas is left for a transfer that may need ${e.needed}.`,
    "Send the call with more gas, or leave its estimate to the node.",
  ],
  NotFeeController: (e) => [`${e.caller} does not set this fee; ${e.controller} does.`, "Ask it."],
  FeeAboveCap: (e) => [
    `A fee of ${e.fee} parts in a million is above its hard cap of ${e.cap}.`,
    "Set at most the cap.",
  ],
  InvalidFeeRecipient: (e) => [`${e.recipient} cannot receive the fee.`, "Name an account that can, not zero."],
} satisfies Partial<Instructions>;
