import type { Instructions } from "../instructions.ts";
import { utc } from "../words.ts";

const STAGES = ["has no open shortfall", "is in its cure time", "is in its auction"];

export const collateralInstructions = {
  StillUnbonding: (e) => [
    `The stake of site ${e.site} unbonds until ${utc(e.unbondedAt)}; the block's time is ${utc(e.now)}.`,
    "Withdraw after that time; asking for more with `unbond` starts the wait anew.",
  ],
  NothingUnbonding: (e) => [
    `No stake of site ${e.site} is on its way out.`,
    "Ask for it with `unbond` first, and withdraw after the policy's unbonding time.",
  ],
  ShortfallOpen: (e) => [
    `A shortfall of site ${e.site} is open: it owes more than its store was last shown to hold.`,
    "Cure it first: with `cure` and a newer leaf that covers what is owed, or buy back, or burn locked shares, and `close`.",
  ],
  NoShortfall: (e) => [
    `Site ${e.site} owes ${e.owed} store shares, and the leaf covers ${e.covered}.`,
    "There is nothing to prove: watch its next final leaf.",
  ],
  LeafNotNewer: (e) => [
    `The leaf of site ${e.site} was read at ${utc(e.readAt)}; one of ${utc(e.known)} is known already.`,
    "Give a leaf that was read later.",
  ],
  StillShort: (e) => [
    `Site ${e.site} owes ${e.owed} store shares, of which ${e.covered} are covered.`,
    "Charge its battery, buy back or burn locked shares for the difference, and try again.",
  ],
  CureTimeLeft: (e) => [
    `Site ${e.site} may cure its shortfall until ${utc(e.until)}; the block's time is ${utc(e.now)}.`,
    "Enforce the cure after that time.",
  ],
  WrongStage: (e) => [
    `Site ${e.site} ${STAGES[e.stage] ?? `is in stage ${e.stage}`}.`,
    "Follow the order: proveShortfall, enforce after the cure time, fill while the auction runs, haircut after it.",
  ],
  AuctionOver: (e) => [
    `The auction of site ${e.site}'s stake ended at ${utc(e.endedAt)}.`,
    "What is left of the shortfall is settled with `haircut`.",
  ],
  AuctionRunning: (e) => [
    `The auction of site ${e.site}'s stake runs until ${utc(e.until)}; the block's time is ${utc(e.now)}.`,
    "Sell to it with `fill` meanwhile, or wait for its end.",
  ],
  PaymentBelowMinimum: (e) => [
    `The auction pays ${e.payment} base units, less than the ${e.minimum} asked for.`,
    "Ask for less, or wait: its price rises until its end.",
  ],
  NothingToFill: (e) => [
    `The auction of site ${e.site}'s stake of ${e.stake} base units takes none of these shares.`,
    "Offer shares that you hold; a stake that buys nothing more is followed by `haircut`.",
  ],
  HaircutWaits: (e) => [
    `The haircut for site ${e.site} is above 5 % a day and waits until ${utc(e.until)}; the block's time is ${utc(e.now)}.`,
    "Apply it after that time; until then the shortfall can still be cured.",
  ],
  LeafIsFinal: (e) => [
    `The leaf of site ${e.site} of ${utc(e.readAt)} is final.`,
    "Use the way for final leaves: `proveShortfall` instead of `showLoss`, `deposit` instead of `depositEarly`.",
  ],
  LossNotGreater: (e) => [
    `The leaf shows ${e.uncovered} uncovered store shares of site ${e.site}; ${e.known} are known.`,
    "A leaf that is not final can only add to a loss: wait until it is.",
  ],
  LossStands: (e) => [
    e.expiresAt === 0
      ? `No loss of site ${e.site} that could be dropped is known.`
      : `The loss shown of site ${e.site} may be proved until ${utc(e.expiresAt)}.`,
    "Drop a loss that was shown and not proved in that time; one that was proved ends with its cure.",
  ],
  NotEarly: (e) => [
    `Site ${e.site} has no deposit from before finality that is not settled.`,
    "There is nothing to prove.",
  ],
  EarlyNotDue: (e) => [
    `Site ${e.site} has until ${utc(e.due)} to settle its early deposit; the block's time is ${utc(e.now)}.`,
    "Prove it after that time if no final deposit has covered it.",
  ],
  NothingToCollect: (e) => [
    `Nothing of token ${e.token} is credited to ${e.account}.`,
    "`creditOf` says what an account can collect: rewards, and compensation for tokens that were burned.",
  ],
} satisfies Partial<Instructions>;
