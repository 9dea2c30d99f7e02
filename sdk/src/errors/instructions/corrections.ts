import type { Instructions } from "../instructions.ts";

export const correctionInstructions = {
  WrongLeaf: (e) => [
    `The correction names leaf ${e.given}; the one proved is leaf ${e.expected}.`,
    "Name the site's own index, as in `membershipOf`.",
  ],
  NothingCorrected: (e) => [
    `The correction of leaf ${e.index} in batch ${e.commitment} says what the leaf says.`,
    "Give the registers as they should have been.",
  ],
  CorrectionOutOfOrder: (e) => [
    `The correction is number ${e.given}; the leaf's next is ${e.expected}.`,
    "Number it by `correctionsOf`, and have it signed again.",
  ],
} satisfies Partial<Instructions>;
