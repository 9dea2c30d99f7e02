import type { Instructions } from "../instructions.ts";
import { percent, register, utc, wad, wh } from "../words.ts";

const part = (fee: bigint) => percent(fee / 10n ** 14n);

export const intakeInstructions = {
  WrongRegister: (e) => [
    `Entitlement ${e.entitlement} is to ${register(e.given)}; one to ${register(e.expected)} is needed.`,
    "Give the entitlement to that register.",
  ],
  NotPoolsEntitlement: (e) => [
    `Entitlement ${e.entitlement} is held by ${e.holder}, not by ${e.pool}.`,
    "Give the entitlement that the site granted to it.",
  ],
  NothingMore: (e) => [
    `The leaf of ${utc(e.readAt)} shows a register of ${wh(e.register)}; ${wh(e.pointer)} of it is claimed and ${wh(e.early)} deposited early.`,
    "Wait for a later leaf that shows more charge.",
  ],
  StoreIsOwed: (e) => [
    `What site ${e.site} held at ${utc(e.readAt)} does not cover more than it owes already.`,
    "Wait until its battery holds more, or deposit by a final leaf.",
  ],
  EntitlementOver: (e) => [
    `Entitlement ${e.entitlement} ended at ${utc(e.end)}.`,
    "Use a leaf from before its end, or have the site grant another one.",
  ],
  NoAgreement: (e) => [
    `The owner of battery site ${e.battery} has not agreed to store for site ${e.exporter}.`,
    "Have the battery's owner call `agree` with that site and a fee.",
  ],
  FeeAboveMaximum: (e) => [
    `The battery keeps ${part(e.fee)} of the shares; at most ${part(e.maximum)} was offered.`,
    "Accept its fee, or find another battery.",
  ],
  FeeOutOfRange: (e) => [`A fee of ${wad(e.fee)} is not below 1.`, "State it as a fraction in WAD, below 1e18."],
  NothingExported: (e) => [
    `Site ${e.exporter} exported nothing from ${utc(e.from)} to ${utc(e.to)}.`,
    "Use a period in which it exported and the battery charged.",
  ],
  IntervalUsed: (e) => [
    `The charge of battery ${e.battery} is used up to ${utc(e.usedTo)}; this interval begins at ${utc(e.from)}.`,
    "Intervals only move forward: use a later one.",
  ],
  NothingCharged: (e) => [
    `Battery ${e.battery} charged ${wh(e.nonGreen)} beside its own generation, of which ${wh(e.used)} is used.`,
    "Use a period in which it charged more from the grid.",
  ],
  SameSite: (e) => [
    `Site ${e.site} is both exporter and battery.`,
    "A site's own generation is deposited with `deposit`, by its green charge.",
  ],
} satisfies Partial<Instructions>;
