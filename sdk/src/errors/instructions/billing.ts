import type { Instructions } from "../instructions.ts";
import { coin, span, utc } from "../words.ts";

const month = (value: bigint): string => {
  const [year, of] = [value / 12n, (value % 12n) + 1n];
  return `${year}-${String(of).padStart(2, "0")}`;
};
const stages = ["waiting for a ruling", "ruled on, and can be appealed", "solved"];

export const billingInstructions = {
  MonthOutsideTerm: (e) => [
    `No day of ${month(e.month)} is of agreement ${e.id}.`,
    "Close months between its operation and its end; those before only where a price for test energy is agreed.",
  ],
  MonthIncomplete: (e) => [
    `Of ${month(e.month)} the days ${e.settledDays.toString(2)} are settled (the first day last); ${e.neededDays.toString(2)} are needed.`,
    `Settle the missing days with \`settleDay\`, or wait until ${utc(e.closesAt)}.`,
  ],
  MonthIsClosed: (e) => [
    `${month(e.month)} of agreement ${e.id} was closed at ${utc(e.closedAt)}.`,
    "What has come to it since is billed by `restate`.",
  ],
  MonthNotClosed: (e) => [`${month(e.month)} of agreement ${e.id} is not closed.`, "Close it with `closeMonth`."],
  NothingToRestate: (e) => [
    `Nothing has come to ${month(e.month)} of agreement ${e.id} since it was billed.`,
    "There is nothing to do.",
  ],
  TrueUpTooLate: (e) => [
    `${month(e.month)} of agreement ${e.id} could be restated until ${utc(e.until)}.`,
    "It stands as it was billed (settlement.trueUpMonths).",
  ],
  NothingDue: (e) => [
    `${e.debtor} owes nothing under agreement ${e.id} that is due and that its account does not hold.`,
    "Read `ageingOf`; what its account holds is paid by `discharge`.",
  ],
  AllowanceMissing: (e) => [
    `${e.debtor} owes ${e.owed} under agreement ${e.id}, and lets the contract take nothing.`,
    "Have the debtor approve the contract in the currency, or pay in its place with `pay`.",
  ],
  StillOwing: (e) => [
    `${e.account} owes ${e.owed} under agreement ${e.id} that is due.`,
    "Pay that first: what is due is taken from the account before anything can be withdrawn.",
  ],
  AccountShort: (e) => [
    `The account of ${e.account} under agreement ${e.id} holds ${e.there}; ${e.needed} are asked for.`,
    "Pay in with `pay`, or ask for no more than `prepaidOf` tells.",
  ],
  NoMoneyToClaim: (e) => [
    `Nothing of ${e.token} waits for ${e.account}.`,
    "Payments are claimed once; read `claimOf`.",
  ],
  UnknownInvoice: (e) => [
    `${e.debtor} has no invoice ${e.index} under agreement ${e.id}.`,
    "Use the index of the event `Invoiced`; `invoicesOf` tells how many there are.",
  ],
  NotSetOff: (e) => [
    `The seller's invoice ${e.sellersIndex} cannot be set off against the buyer's ${e.buyersIndex} under agreement ${e.id}.`,
    "Both must be unpaid and the caller be who owes the one and is owed the other; of different months both must be due, and the seller be the payee.",
  ],
  NoArbitrator: (e) => [
    `The parties of agreement ${e.id} named no arbitrator.`,
    "Amend it with parties.arbitrator; until then nothing can be disputed.",
  ],
  WrongArbitration: (e) => [
    `The arbitrator's data hash to ${e.given}; the parties agreed on ${e.agreed}.`,
    "Pass the data that parties.arbitration is the keccak256 of; none where it is zero.",
  ],
  WrongCost: (e) => [
    `The arbitrator charges ${coin(e.cost)}; ${coin(e.sent)} were sent.`,
    "Read `arbitrationCost` and send exactly that.",
  ],
  DisputedAboveUnpaid: (e) => [
    `Of invoice ${e.index} of ${e.debtor} ${e.unpaid} are unpaid; ${e.amount} cannot be disputed.`,
    "Dispute more than zero and at most what is unpaid; what is paid is corrected by `restate` alone.",
  ],
  DisputeExists: (e) => [
    `${e.arbitrator} has named dispute ${e.disputeID} before.`,
    "It does not do what ERC-792 asks for; agree on another arbitrator.",
  ],
  UnknownDispute: (e) => [
    `${e.arbitrator} has no dispute ${e.disputeID} of these agreements.`,
    "Use the arbitrator and the id of the event `Dispute`.",
  ],
  DisputeIsOver: (e) => [`Dispute ${e.disputeID} of ${e.arbitrator} is decided.`, "There is nothing to do."],
  UnknownRuling: (e) => [`${e.ruling} is no ruling.`, "Rule 1, owed; 2, not owed; 0, refused."],
  NotConcerned: (e) => [
    `${e.caller} is no party to this dispute of agreement ${e.id}.`,
    "Send it from the debtor, a party or the receivable's owner; to let it go, from whoever is owed it.",
  ],
  NotDueYet: (e) => [
    `The invoice of agreement ${e.id} is due at ${utc(e.due)}.`,
    "Wait: whoever holds the receivable then is owed it.",
  ],
  NotInDefault: (e) => [
    `${e.party} is not in default under agreement ${e.id}.`,
    "It is once invoices are unpaid after their days of grace that its account and collateral cannot pay, or a call was not met in time.",
  ],
  InDefault: (e) => [
    `${e.party} is in default under agreement ${e.id} itself.`,
    "Pay what is unpaid, or post what was called for, first.",
  ],
  CollateralShort: (e) => [
    `${e.party} has posted ${e.posted} under agreement ${e.id}; ${e.needed} are agreed.`,
    "Post the rest with `postCollateral` before operation begins.",
  ],
  CallIsOpen: (e) => [
    `A call on ${e.party} under agreement ${e.id} is open until ${utc(e.dueAt)}.`,
    "Wait until it is met; if it is not, the other party can terminate for default.",
  ],
  NothingToCall: (e) => [
    `${e.party} has posted ${e.posted} under agreement ${e.id}; ${e.needed} are needed, and less than the least transfer is missing.`,
    "There is nothing to do; read `exposureOf`.",
  ],
  CollateralHeld: (e) => [
    `${e.party} has posted ${e.posted} under agreement ${e.id}, of which ${e.needed} have to stay.`,
    "Ask for no more than the difference, or pay what is open first.",
  ],
  ValuedAlready: (e) => [
    `${e.party} was called under agreement ${e.id} by the curve of period ${e.period}.`,
    "Call again when the next curve is final.",
  ],
  NotCleared: (e) => [
    `Agreement ${e.id} has ended and not all of it is billed.`,
    `Close its months, bill its damages and close it out; collateral is free from ${utc(e.clearedAt)} on.`,
  ],
  DamagesBilled: (e) => [`The damages of agreement ${e.id} are billed.`, "There is nothing to do."],
  NoDamages: (e) => [
    `The seller of agreement ${e.id} owes nothing for delay or missing capacity.`,
    "Read `damagesOf`: they are known once operation begins or the longstop ends it.",
  ],
  NotEndedByDefault: (e) => [
    `Agreement ${e.id} did not end by default.`,
    "A termination payment is owed after `terminateForDefault` alone.",
  ],
  AlreadyClosedOut: (e) => [`Agreement ${e.id} is closed out.`, "There is nothing to do."],
  NoTerminationPayment: (e) => [
    `The parties of agreement ${e.id} agreed on accrued amounts alone.`,
    "Close its months; nothing else is owed.",
  ],
  CurveNotDecided: (e) => [
    `The forward curve ${e.series} that agreement ${e.id} ends by is not decided.`,
    "Wait until its period is final; where there never is one, 90 days after the end nothing is owed.",
  ],
  CurveOfAnotherCurrency: (e) => [
    `The curve ${e.series} counts ${e.given}; the agreement is in ${e.agreed}.`,
    "Amend credit.forward to a series of the agreement's currency.",
  ],
  CurveEmpty: () => ["The curve has no tenors.", "Amend credit.forward or credit.discount to a series with tenors."],
  MonthOutOfRange: (e) => [
    `Month ${e.month} to come has a discount factor above one, or an energy that is not below 2^64 Wh.`,
    "Amend the expected volumes.",
  ],
  NotTheOwner: (e) => [`${e.caller} is not the arbitrator's owner, ${e.owner}.`, "Send it from the owner."],
  NoChoices: (e) => [`A dispute of ${e.choices} choices is none.`, "Ask for at least one ruling besides refusal."],
  WrongFee: (e) => [
    `The arbitrator charges ${coin(e.cost)}; ${coin(e.sent)} were sent.`,
    "Read `arbitrationCost` or `appealCost` and send exactly that.",
  ],
  UnknownCase: (e) => [`There is no dispute ${e.id}.`, "Use the id of the event DisputeCreation."],
  WrongStatus: (e) => [
    `Dispute ${e.id} is ${stages[e.status] ?? e.status}.`,
    "Read `disputeStatus`: what can be called depends on it.",
  ],
  UnknownChoice: (e) => [
    `Dispute ${e.id} has ${e.choices} choices; ${e.ruling} is none of them.`,
    "Rule from 1 to that, or 0 to refuse.",
  ],
  CaseOverdue: (e) => [`A ruling on dispute ${e.id} was due by ${utc(e.since)}.`, "Anyone can end it with `lapse`."],
  CaseNotOverdue: (e) => [`A ruling on dispute ${e.id} is due by ${utc(e.until)}.`, "Wait until then."],
  AppealTimeOver: (e) => [
    `The ruling on dispute ${e.id} could be appealed until ${utc(e.since)}.`,
    "Anyone can execute it.",
  ],
  StillAppealable: (e) => [`The ruling on dispute ${e.id} can be appealed until ${utc(e.until)}.`, "Wait until then."],
  NoMoreAppeals: (e) => [
    `Dispute ${e.id} was appealed ${e.appeals} times, which is all.`,
    "The ruling that there is will be executed.",
  ],
  NotTheArbitrable: (e) => [
    `${e.caller} did not open dispute ${e.id}.`,
    "Appeal by the contract that did: `appeal` of the agreements.",
  ],
  NoFees: () => ["No fee is earned and not withdrawn.", "Fees are earned when a ruling is executed."],
  ProcedureUnfit: (e) => [
    `An arbitrator cannot have the procedure ${span(e.procedure.rulingTime)} to rule and ${e.procedure.mostAppeals} appeals.`,
    "Name an owner, some time to rule in, and at most 16 appeals.",
  ],
} satisfies Partial<Instructions>;
