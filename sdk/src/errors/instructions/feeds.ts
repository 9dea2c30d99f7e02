import type { Instructions } from "../instructions.ts";
import { day, span, utc } from "../words.ts";
import { status } from "./prices.ts";

export const feedInstructions = {
  TenorsNotAscending: (e) => [
    `Tenor ${e.place}, ${e.next} months, does not come after ${e.previous}.`,
    "Sort the tenors, each once; a series of single numbers has the tenor 0 alone.",
  ],
  PointOutOfRange: (e) => [
    `Series ${e.series} has ${e.points} tenors; there is no place ${e.point}.`,
    "Give the tenor's place in the series' list, from 0.",
  ],
  FixingNotFinal: (e) => [
    `The fixing of period ${e.period} of series ${e.series} is ${status(e.status)}.`,
    "Wait until it is final, or read `latestFixing`, which tells what may be carried in its place.",
  ],
  RevisionNotDue: (e) => [
    `The last report of period ${e.period} of series ${e.series} is ${status(e.status)}: no revision follows it yet.`,
    "Open a revision once it is final or void.",
  ],
  NoRevisionsLeft: (e) => [
    `Period ${e.period} of series ${e.series} has had all its 254 revisions.`,
    "Leave it as it is.",
  ],
  DayNotOver: (e) => [
    `Day ${day(e.day)} is not over.`,
    `Post its report from ${utc(e.endsAt)} on, in ${span(e.endsAt - e.now)}.`,
  ],
  ReportLeafCountOutOfRange: (e) => [
    `A report of ${e.leafCount} sites is not of this fleet, which has ${e.siteCount}.`,
    "Build the tree over the fleet's places, from 1 to as many as it has.",
  ],
  ReportRevisionNotForward: (e) => [
    `Revision ${e.revision} does not follow the posted revision ${e.current}.`,
    "Have the attesters sign a higher revision.",
  ],
  ReportAlreadyFinal: (e) => [
    `The report of fleet ${e.fleet} for ${day(e.day)} has been final since ${utc(e.finalAt)}.`,
    "It can neither be restated nor challenged; agreements true up what was wrong.",
  ],
  UnknownReport: (e) => [
    `Fleet ${e.fleet} has no such report for ${day(e.day)}: ${e.given} was given, ${e.stored} is stored.`,
    "Read `reportOf`, and prove from the leaves of the newest revision.",
  ],
  ReportNotFinal: (e) => [
    `The report of fleet ${e.fleet} for ${day(e.day)} is not final yet.`,
    `Wait ${span(e.finalAt - e.now)}, until ${utc(e.finalAt)}.`,
  ],
  ReportHeld: (e) => [
    `Part ${e.index} of report ${e.commitment} is challenged.`,
    "Wait for the arbitrator's ruling; without one in time the part is void.",
  ],
  ReportVoid: (e) => [
    `Part ${e.index} of report ${e.commitment} is void.`,
    "Settle the day without it: what is not reported is not paid for.",
  ],
  ReportPathLengthWrong: (e) => [
    `A path of ${e.given} siblings is not of this tree, which has ${e.expected} levels.`,
    "Give one sibling for each level from the leaf to the root.",
  ],
  ReportPathInvalid: (e) => [
    `The path leads to ${e.computed}, not to the report's root ${e.root}.`,
    "Rebuild the proof from the published leaves: site, method and periods as they were reported, at the site's place in the fleet.",
  ],
  ReportLengthWrong: (e) => [
    `${e.given} bytes are not a day's report, which has ${e.expected}.`,
    "Pack all 96 periods of the UTC day, 9 bytes each; one without a report is all ones.",
  ],
  PeriodOutOfRange: (e) => [`A day has no period ${e.period}.`, `Give one from 0 to ${e.periods - 1n}.`],
  ReportedBeforeEntry: (e) => [
    `Period ${e.period} begins before the site came into the fleet, ${utc(e.entered)}.`,
    "Report nothing of it; the fleet that the site was in then may have.",
  ],
  PotentialAboveCapacity: (e) => [
    `${e.wh} Wh in period ${e.period} is more than ${e.capacityW} W can generate in a quarter of an hour.`,
    "Bound potential energy by the accredited capacity, and have the report restated while it is not final.",
  ],
  UnavailableAboveCapacity: (e) => [
    `${e.watts} W out of service in period ${e.period} is more than the site's ${e.capacityW} W.`,
    "Bound it by the accredited capacity, and have the report restated while it is not final.",
  ],
  UnknownCause: (e) => [
    `Period ${e.period} names cause ${e.curtailment}, which there is not.`,
    "Name one from 0 to 4: none, grid, economic, buyer, force majeure.",
  ],
  NoReportArbitrator: (e) => [
    `Attester set ${e.set} has no arbitrator, so nobody could rule on a challenge.`,
    "Agree on availability reports only of sets that have one.",
  ],
  ReportStakeTooSmall: (e) => [
    `${e.received} base units arrived; a challenge stakes ${e.needed}.`,
    "Read `stakeOf` of the fleet, and add what the token takes as a fee.",
  ],
  UnknownReportChallenge: (e) => [
    `There is no open challenge ${e.id}.`,
    "It may be ruled on or lapsed: look for its `ReportChallengeClosed` event.",
  ],
  NotReportArbitrator: (e) => [
    `${e.caller} is not the arbitrator of challenge ${e.id}: ${e.arbitrator} is.`,
    "Send the ruling from the arbitrator's account.",
  ],
  ReportRulingOverdue: (e) => [
    `Challenge ${e.id} could be ruled on until ${utc(e.dueAt)}.`,
    "Call `lapse`: the part is void and the stake returns.",
  ],
  ReportRulingNotOverdue: (e) => [
    `Challenge ${e.id} can still be ruled on, until ${utc(e.dueAt)}.`,
    "Wait for the ruling; it lapses after that.",
  ],
  ReportReplaced: (e) => [
    `A revision has replaced the report of challenge ${e.id}.`,
    "Call `lapse`: the stake returns. The revision can be challenged anew.",
  ],
  NoStakeToCollect: (e) => [
    `${e.account} is owed nothing of ${e.asset}.`,
    "Read `creditOf`; stakes are credited when a challenge is closed.",
  ],
} satisfies Partial<Instructions>;
