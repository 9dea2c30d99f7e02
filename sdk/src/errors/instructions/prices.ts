import type { Instructions } from "../instructions.ts";
import { label, span, utc } from "../words.ts";

const REASONS = ["void, and nothing stands in for it", "not fixed yet", "not final yet", "disputed"];
const STAGES = ["not fixed", "fixed", "disputed", "ruled on", "void"];

/** How a price stands, by its `PriceStatus`. */
export const status = (value: number): string => REASONS[value] ?? "final";
const stage = (value: number): string => STAGES[value] ?? `at stage ${value}`;

/** The last value of 256 bits is no limit that a reader would know. */
const limit = (value: bigint): string => (value >= 1n << 128n ? "any higher" : `${value}`);

const when = (from: bigint, until: bigint, now: bigint): string =>
  now < from
    ? `Wait ${span(from - now)}, until ${utc(from)}.`
    : `It ended at ${utc(until)}; take part in the next round.`;

export const priceInstructions = {
  SeriesFieldOutOfRange: (e) => [
    `A series' ${label(e.field)} cannot be ${e.given}.`,
    `Give a value from ${e.least} to ${limit(e.most)}; without an arbitrator there are no windows for disputes and no cover.`,
  ],
  ReportersNotAscending: (e) => [
    `Reporter ${e.place}, ${e.next}, does not come after ${e.previous}.`,
    "Sort the reporters by address, each once.",
  ],
  FallbackDiffers: (e) => [
    `Series ${e.fallbackId} counts ${e.currency} in units of 10^${e.exponent}; this one does not.`,
    "Fall back on a series with the same currency and exponent.",
  ],
  UnknownSeries: (e) => [`Nobody has opened series ${e.series}.`, "Open it with `openSeries`, or check the id."],
  UnknownReporter: (e) => [
    `Series ${e.series} has ${e.reporters} reporters; there is no number ${e.index}.`,
    "Give the reporter's place in the series' list, from 0.",
  ],
  NotReporter: (e) => [`${e.caller} is not that reporter: ${e.reporter} is.`, "Send it from the reporter's account."],
  NothingArrived: (e) => [
    `Nothing of token ${e.token} arrived.`,
    "Send more than zero of a token that transfers what it says.",
  ],
  BondDoesNotCount: (e) => [
    e.countsFrom === 0
      ? `The bond of ${e.reporter} is below ${e.needed} base units, or leaves.`
      : `The bond of ${e.reporter} counts from ${utc(e.countsFrom)}, after this round's window opened.`,
    "Deposit the series' bond before a round's window opens.",
  ],
  BondLeaving: (e) => [
    `The bond of ${e.reporter} is leaving already.`,
    "Withdraw it once no round holds it; deposit it again to take part.",
  ],
  BondNotLeaving: (e) => [
    `${e.reporter} has not announced a withdrawal.`,
    "Call `announceWithdrawal` first; a bond that was taken has nothing to withdraw.",
  ],
  BondHeld: (e) => [
    `A round holds the bond of ${e.reporter} until ${utc(e.heldUntil)}.`,
    `Wait ${span(BigInt(e.heldUntil) - e.now)}.`,
  ],
  WrongSubmission: (e) =>
    e.committed
      ? [`Series ${e.series} is reported by commitment.`, "Use `commit`, then `reveal`."]
      : [`Series ${e.series} is reported by signature.`, "Use `report` with the reporter's signature."],
  OutsideWindow: (e) => [`Round ${e.round} does not take this now.`, when(e.from, e.until, e.now)],
  AlreadyCommitted: (e) => [
    `${e.reporter} has committed in round ${e.round}.`,
    "Reveal what was committed: it cannot be changed.",
  ],
  NotCommitted: (e) => [
    `${e.reporter} committed to nothing in round ${e.round}.`,
    "Only what was committed in time can be revealed.",
  ],
  WrongReveal: (e) => [
    `The prices and salt hash to ${e.given}; ${e.committed} was committed.`,
    "Give the prices, salt, series, round and reporter of the commitment.",
  ],
  PriceOutOfRange: (e) => [
    `Price ${e.position} is ${e.price}, which stands for no price.`,
    "Give prices from −2^63 + 1 to 2^63 − 1 units.",
  ],
  WrongPriceCount: (e) => [`There are ${e.given} prices for ${e.expected} periods.`, "Give one for each, in order."],
  AlreadyReported: (e) => [
    `A report of ${e.reporter} stands in round ${e.round}.`,
    "The first one counts; report in the next round.",
  ],
  NotReported: (e) => [
    `No report of ${e.reporter} counts in round ${e.round}.`,
    "Check the round and the reporter; one that was dropped is not judged again.",
  ],
  WrongSignature: (e) => [
    `The signature is not ${e.reporter}'s over these prices of round ${e.round}.`,
    "Sign the report with `signPriceReport`, under this chain's and contract's domain.",
  ],
  SameReport: (e) => [
    `${e.reporter} signed the same prices that stand in round ${e.round}.`,
    "Equivocation needs a second signature over other prices.",
  ],
  WrongRoundStage: (e) => [
    `Round ${e.round} is ${stage(e.stage)}.`,
    "Read the round: it is fixed once, disputed once, and ruled on or void once.",
  ],
  NoDisputes: (e) => [
    `Series ${e.series} has no arbitrator: its prices are final when they are fixed.`,
    "Choose a series with one where prices must be open to dispute.",
  ],
  DisputeBondTooSmall: (e) => [
    `${e.received} base units arrived; a dispute stakes ${e.needed}.`,
    "Stake the series' dispute bond; more of a token that takes a fee.",
  ],
  NotArbitrator: (e) => [`${e.caller} is not the arbitrator, ${e.arbitrator}.`, "Only the series' arbitrator rules."],
  RulingOverdue: (e) => [
    `The ruling on round ${e.round} was due at ${utc(e.due)}.`,
    "The round is void; call `lapse` to return the disputer's bond.",
  ],
  RulingNotOverdue: (e) => [
    `The arbitrator has until ${utc(e.due)} to rule on round ${e.round}.`,
    "Wait for the ruling, or until then.",
  ],
  RoundsOutOfRange: (e) => [`${e.rounds} rounds cannot be covered at once.`, `Cover 1 to ${e.most} of them.`],
  CoverTooFarAhead: (e) => [
    `Round ${e.round} opens at ${utc(e.opens)}; cover reaches to ${utc(e.latest)}.`,
    "Cover it later.",
  ],
  CoverTooLarge: (e) => [
    `${e.asked} base units of cover are asked for; ${e.left} are left.`,
    "Cover less, settle decided rounds, or use a series with larger bonds.",
  ],
  NothingToCover: () => ["A notional of zero covers nothing.", "Give the notional of each round, base units."],
  PaymentTooSmall: (e) => [
    `${e.received} base units arrived of ${e.needed}.`,
    "Cover is paid in tokens that take no fee of their own.",
  ],
  RoundNotDecided: (e) => [`Round ${e.round} is ${status(e.status)}.`, "Settle it once it is final or void."],
  RoundAlreadySettled: (e) => [`Round ${e.round} is settled.`, "Nothing is left to do: collect what is owed."],
  RoundNotVoid: (e) => [`Round ${e.round} is ${status(e.status)}.`, "Fees are refunded for void rounds only."],
  NothingToRefund: (e) => [
    `${e.consumer} has no fee to get back for round ${e.round}.`,
    "Check the round: a refund is credited once, and collected.",
  ],
  PriceNotFinal: (e) => [
    `The price of the period to ${utc(e.periodEnd)} is ${status(e.status)}.`,
    e.status === 0 ? "Agree on what to settle at without it." : "Wait until its round is decided.",
  ],
  CurrencyDiffers: (e) => [
    `The series counts ${e.currency}, the pool ${e.quote}.`,
    "Compare prices in the same token.",
  ],
} satisfies Partial<Instructions>;
