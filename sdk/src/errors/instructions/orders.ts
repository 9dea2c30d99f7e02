import type { Instructions } from "../instructions.ts";
import { label, utc } from "../words.ts";

const side = (value: number) => (value === 0 ? "sells" : "buys");

export const orderInstructions = {
  NotFeeController: (e) => [
    `${e.caller} does not control the fee; ${e.controller} does.`,
    "Send it from the fee's controller.",
  ],
  FeeAboveCap: (e) => [
    `A fee of ${e.fee} parts in a million is above the cap of ${e.cap}.`,
    "Set a fee within the cap: it is part of the code.",
  ],
  InvalidFeeRecipient: (e) => [`${e.recipient} cannot receive fees.`, "Set a recipient first, not the zero address."],
  InvalidOrder: (e) => [
    `No fill can satisfy the order: its ${label(e.field)} is out of range or does not fit the rest.`,
    "Correct that field and sign the order again.",
  ],
  InvalidOrderSignature: (e) => [
    `The signature of order ${e.order} is not its maker's, ${e.maker}.`,
    "Sign the order unchanged, for this chain and this book, with the maker's key or contract.",
  ],
  NotTaker: (e) => [
    `Only ${e.taker} may fill the order; ${e.caller} tried.`,
    "Fill it from the named taker, or ask the maker for an order of your own.",
  ],
  OwnOrder: (e) => [`${e.maker} cannot fill an order of its own.`, "Cancel the order instead."],
  OrderNotYetValid: (e) => [
    `The order is valid from ${utc(e.validFrom)}; the block's time is ${utc(e.now)}.`,
    "Wait until it is valid.",
  ],
  OrderExpired: (e) => [
    `The order's last second was ${utc(e.deadline)}; the block's time is ${utc(e.now)}.`,
    "Ask the maker to sign it again with a later deadline.",
  ],
  NonceBelowFloor: (e) => [
    `${e.maker} has cancelled every nonce below ${e.floor}; the order's is ${e.nonce}.`,
    "Choose another order.",
  ],
  NonceInvalid: (e) => [
    `Nonce ${e.nonce} of ${e.maker} is cancelled, or its order was filled whole.`,
    "Choose another order; sign a new one with an unused nonce.",
  ],
  NonceBound: (e) => [
    `Under nonce ${e.nonce} of ${e.maker} another order has been filled, ${e.bound}….`,
    "Fill that order, or sign a new one with an unused nonce.",
  ],
  NonceFloorNotRaised: (e) => [
    `The floor is ${e.floor} already; ${e.given} does not raise it.`,
    "Give a floor above the present one: it only rises.",
  ],
  AlreadyFilled: (e) => [`Order ${e.order} is filled: all ${e.amount} of it.`, "Choose another order."],
  FillTooSmall: (e) => [
    `Only ${e.fill} can be traded; at least ${e.minimum} is asked for, by the order or by the caller.`,
    "Trade more of the order, or lower your own minimum.",
  ],
  FillTooLarge: (e) => [
    `The fill would move ${e.energy} µWh; no fill moves more than ${e.maximum}.`,
    "Check the order's limit price: it is far too low for its quote.",
  ],
  OrderFeeExceeded: (e) => [
    `The book's fee is ${e.fee} parts in a million; the order allows ${e.maximum}.`,
    "Ask the maker to sign it again with a higher maxFee.",
  ],
  QuoteAboveMaximum: (e) => [
    `The fill costs ${e.quote}; your price allows ${e.maximum}.`,
    "Raise your price: it includes the book's fee.",
  ],
  QuoteBelowMinimum: (e) => [
    `The fill brings ${e.quote}; at least ${e.minimum} was asked for.`,
    "Lower your price, which is after the book's fee; against a pool, wait until it pays the order's limit.",
  ],
  NotAnExportOrder: (e) => [
    `An order of ${e.good} is not of direct export.`,
    "Fill orders of kWh tokens with `fill`; direct export is of the Retirements contract and has a period.",
  ],
  ExportMismatch: (e) => [
    `Export ${e.export} is not of the order's zone, period, attester set and accreditor.`,
    "Deliver an export that is all of these.",
  ],
  PoolMismatch: (e) => [
    `The pool trades ${e.energy} against ${e.quote}, the order something else.`,
    "Give the key of a pool of the order's kWh token and quote.",
  ],
  RoundingUnpaid: (e) => [
    `${e.missing} base units of the quote are missing by rounding, and the caller does not have them or does not allow them.`,
    "Hold and allow the book one base unit of the quote an order, and settle again; `settleAuctionSync` allows them itself.",
  ],
  OrderBookNothingToClaim: (e) => [`The book keeps no ${e.token} for ${e.account}.`, "There is nothing to do."],
  TooManyOrders: (e) => [`The solution has ${e.count} orders; at most ${e.maximum} settle.`, "Leave some out."],
  OrdersNotAscending: (e) => [
    `The ${side(e.side)} are not in order at position ${e.position}.`,
    "Sort each list by maker, then nonce; no order twice.",
  ],
  WrongSide: (e) => [
    `Position ${e.position} of the ${side(e.side)} holds an order of the other side.`,
    "Put it into the other list.",
  ],
  OrderNotOfAuction: (e) => [
    `Position ${e.position} of the ${side(e.side)} is of another good, quote or zone.`,
    "Match only orders of one good and one quote, whose zone is the token's.",
  ],
  WrongPeriod: (e) => [
    `An auction opens in the current settlement period, which ends at ${utc(e.current)}, not ${utc(e.period)}.`,
    "Submit for the current period, or for an auction that is open.",
  ],
  BiddingClosed: (e) => [
    `Bidding of auction ${e.auction} closed at ${utc(e.closesAt)}.`,
    "Settle what was chosen; submit in the next settlement period.",
  ],
  BiddingOpen: (e) => [`Bidding of auction ${e.auction} is open until ${utc(e.closesAt)}.`, "Settle after that."],
  AlreadySettled: (e) => [`Auction ${e.auction} is settled.`, "Submit in the next settlement period."],
  NotTheSolution: (e) => [
    `Auction ${e.auction} chose solution ${e.chosen}, not ${e.given}.`,
    "Pass the chosen solution with just the orders that were admitted: see the event SolutionChosen.",
  ],
  VolumeNotLarger: (e) => [
    `The solution matches ${e.volume} µWh; the best has ${e.best}.`,
    "Match more than that, or leave the best as it is.",
  ],
  PriceDoesNotClear: (e) => [
    `The ${side(e.side)} strictly inside the price want ${e.inside}; only ${e.matched} is matched.`,
    "Move the price until what is inside it fills whole.",
  ],
  SolutionShrunk: (e) => [
    `Auction ${e.auction} was chosen for ${e.volume} µWh and now matches ${e.matched}: less than half.`,
    "Call reassess, which opens bidding again.",
  ],
  NothingMatches: () => [
    "No buyer and seller of the solution match now.",
    "Check limits, balances, allowances and nonces of its orders.",
  ],
  QuoteMelts: (e) => [
    `${e.quote} is a kWh token: no auction pays in it.`,
    "Ask the makers for orders in another quote, or fill theirs one by one.",
  ],
  GasTooLow: (e) => [
    `${e.available} gas is left; a transfer may need ${e.needed}.`,
    "Send it with a higher gas limit.",
  ],
} satisfies Partial<Instructions>;
