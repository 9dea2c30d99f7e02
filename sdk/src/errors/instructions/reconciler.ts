import type { Instructions } from "../instructions.ts";
import { span, utc, wad } from "../words.ts";

export const reconcilerInstructions = {
  NotMarked: (e) => [
    `Site ${e.site} is not marked in this pool.`,
    "Mark it by a final leaf first, and measure it a week later.",
  ],
  SpanTooShort: (e) => [
    `Site ${e.site} would be measured from ${utc(e.from)} to ${utc(e.to)}, over ${span(e.to - e.from)}.`,
    "Measure it by a leaf at least a week after its mark.",
  ],
  SitesNotAscending: (e) => [
    `Site ${e.site} follows site ${e.previous}.`,
    "Give each site once, in ascending order of their ids.",
  ],
  TooLittleMeasured: (e) => [
    `The sites given carry ${e.liability} store shares of the pool's liability; ${e.needed} are needed.`,
    "Mark and measure more of the sites that owe.",
  ],
  LeafTooOld: (e) => [
    `The leaf of site ${e.site} was read at ${utc(e.readAt)}; the block's time is ${utc(e.now)}.`,
    "Use a younger final leaf.",
  ],
  MarkStands: (e) => [
    `Site ${e.site} is marked by its leaf of ${utc(e.readAt)}.`,
    "A mark stands until it is measured or four weeks old: measure it instead.",
  ],
  NothingOwed: (e) => [
    `Site ${e.site} owes nothing in this pool.`,
    "Mark and measure sites with a liability: the others say nothing.",
  ],
  ReconciledLately: (e) => [
    `The decay rate of pool ${e.pool} was set by measurement less than a week ago.`,
    `Try again after ${utc(e.until)}.`,
  ],
  NothingToCorrect: (e) => [
    `The decay rate ${wad(e.rate)} lies within what the stores show, ${wad(e.least)} to ${wad(e.most)} per second.`,
    "Leave it: marks stay, and a longer span says more.",
  ],
} satisfies Partial<Instructions>;
