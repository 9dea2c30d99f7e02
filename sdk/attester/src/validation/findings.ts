import type { Hex } from "viem";

/**
 * What follows from a finding, the mildest first.
 * - `mark`: it counts, and is kept with the finding beside it.
 * - `drop`: known already; there is nothing to keep.
 * - `hold`: it may count later, when time or the chain says more; kept until then.
 * - `refuse`: it does not count; kept with the reason.
 */
export type Effect = "mark" | "drop" | "hold" | "refuse";

/** The registers of a site, as findings name them. */
export type RegisterName =
  | "generation"
  | "greenCharge"
  | "directExport"
  | "import"
  | "discharge"
  | "export"
  | "charge"
  | "stateOfCharge";

/** A time that is no period's end. */
export interface Unaligned {
  readonly rule: "unaligned";
  readonly effect: "refuse";
  /** Unix seconds. */
  readonly at: number;
}

/** From the future: held while the clock may be ahead by so much, refused beyond. */
export interface Early {
  readonly rule: "early";
  readonly effect: "hold" | "refuse";
  /** What it says, and the node's clock; unix seconds. */
  readonly at: number;
  readonly now: number;
  /** By how much a device's clock may be ahead, s. */
  readonly tolerance: number;
}

/** Older than what is known of the site: it fills a gap, and never takes the site back. */
export interface Late {
  readonly rule: "late";
  readonly effect: "mark";
  readonly at: number;
  /** The newest that is known, unix seconds. */
  readonly newest: number;
}

/** The same as one that is known. */
export interface Repeat {
  readonly rule: "repeat";
  readonly effect: "drop";
  readonly at: number;
}

/** Another than the one known for the same moment; with two device signatures, evidence of equivocation. */
export interface Conflict {
  readonly rule: "conflict";
  readonly effect: "refuse";
  readonly at: number;
  /** Struct hashes of two signed readings; absent for samples. */
  readonly known?: Hex;
  readonly given?: Hex;
}

/** A meter's clock that went back: what it shows may have been counted. */
export interface SetBack {
  readonly rule: "setBack";
  readonly effect: "refuse";
  readonly at: number;
  readonly newest: number;
}

/** Silence for longer than a meter may be silent: a clock that is wrong, or a meter that really was away. */
export interface Silence {
  readonly rule: "silence";
  readonly effect: "hold";
  readonly at: number;
  readonly newest: number;
  /** What is taken without confirmation, s. */
  readonly most: number;
}

/** Nothing came in between; the registers hold the energy, its time inside the gap is not known. */
export interface Gap {
  readonly rule: "gap";
  readonly effect: "mark";
  /** The last before it, and the first after it; unix seconds. */
  readonly from: number;
  readonly to: number;
  /** Readings (or samples) that are missing. */
  readonly missing: number;
}

/** A reading that its meter estimated. */
export interface Estimated {
  readonly rule: "estimated";
  readonly effect: "mark";
}

/** A register that shows less than before. */
export interface Backwards {
  readonly rule: "backwards";
  /** Held when the reading is of a later device epoch, whose offset may not be known yet. */
  readonly effect: "hold" | "refuse";
  readonly register: RegisterName;
  /** Wh. */
  readonly before: bigint;
  readonly shown: bigint;
}

/** A register that began again at its end, and could have. */
export interface Rollover {
  readonly rule: "rollover";
  readonly effect: "mark";
  readonly register: RegisterName;
  readonly before: bigint;
  readonly shown: bigint;
  /** Where the register ends, Wh. */
  readonly modulus: bigint;
  /** What it counted across its end, Wh. */
  readonly grown: bigint;
}

/** A register that began again at nothing where it does not end: another meter, or one that was reset. */
export interface Exchange {
  readonly rule: "exchange";
  readonly effect: "hold";
  readonly register: RegisterName;
  readonly before: bigint;
  readonly shown: bigint;
}

/** More than capacity × time. */
export interface Spike {
  readonly rule: "spike";
  readonly effect: "refuse";
  readonly register: RegisterName;
  /** Wh. */
  readonly grown: bigint;
  readonly bound: bigint;
  /** The capacity that bounds it, W. */
  readonly capacity: number;
  readonly seconds: number;
}

/** More generation than a clear sky gives there and then. */
export interface ClearSky {
  readonly rule: "clearSky";
  readonly effect: "refuse";
  readonly grown: bigint;
  readonly bound: bigint;
  readonly from: number;
  readonly to: number;
}

/** More in the battery than it holds; what counts is bounded by its capacity elsewhere. */
export interface Overfull {
  readonly rule: "overfull";
  readonly effect: "mark";
  readonly stateOfCharge: bigint;
  readonly capacity: bigint;
}

/** K or E that are not what the partition of generation gives. */
export interface Partitioned {
  readonly rule: "partition";
  readonly effect: "refuse";
  readonly register: "greenCharge" | "directExport";
  readonly grown: bigint;
  /** What the rule gives over one measured period; the most that it can give over more. */
  readonly expected: bigint;
  readonly periods: number;
}

/** More left than came: charge beyond generation and import, or export beyond generation and discharge. */
export interface Unbalanced {
  readonly rule: "unbalanced";
  readonly effect: "mark";
  readonly register: "charge" | "export";
  readonly grown: bigint;
  /** What could have fed it, Wh. */
  readonly fed: bigint;
}

/** A value that no register shows. */
export interface OutOfRange {
  readonly rule: "range";
  readonly effect: "refuse";
  readonly register: RegisterName;
  readonly shown: bigint;
}

/** What a rule has found, with the values that made it so. */
export type Finding =
  | Unaligned
  | Early
  | Late
  | Repeat
  | Conflict
  | SetBack
  | Silence
  | Gap
  | Estimated
  | Backwards
  | Rollover
  | Exchange
  | Spike
  | ClearSky
  | Overfull
  | Partitioned
  | Unbalanced
  | OutOfRange;

/** What rules are called. */
export type RuleName = Finding["rule"];

/** What becomes of a reading or a sample. */
export interface Verdict {
  /** The strongest effect of its findings; `take` when there is none. */
  readonly effect: "take" | Effect;
  readonly findings: readonly Finding[];
}

const STRENGTH = ["take", "mark", "drop", "hold", "refuse"] as const;

/** The verdict over some findings: the strongest of their effects. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  let strongest = 0;
  for (const { effect } of findings) strongest = Math.max(strongest, STRENGTH.indexOf(effect));
  return { effect: STRENGTH[strongest] ?? "take", findings };
}

/** Whether it counts now. */
export function counts({ effect }: Verdict): boolean {
  return effect === "take" || effect === "mark";
}

/** Findings as text, and back: integers beyond 2^53 are digits with an n behind. */
export function findingsText(findings: readonly Finding[]): string {
  return JSON.stringify(findings, (_key, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}
export function findingsOf(text: string): readonly Finding[] {
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === "string" && /^-?\d+n$/.test(value) ? BigInt(value.slice(0, -1)) : value,
  );
}

/** A finding as one sentence, for a log and for whoever owns the meter. */
export function explain(finding: Finding): string {
  switch (finding.rule) {
    case "unaligned":
      return `${finding.at} is not the end of a quarter hour.`;
    case "early":
      return `It says ${finding.at}, ${finding.at - finding.now} s from now; a clock may be ahead by ${finding.tolerance} s.`;
    case "late":
      return `It is of ${finding.at}; ${finding.newest} is known already.`;
    case "repeat":
      return `The same is known of ${finding.at}.`;
    case "conflict":
      return finding.known
        ? `The device signed two readings of ${finding.at}: ${finding.known} and ${finding.given}.`
        : `The meter showed something else at ${finding.at}.`;
    case "setBack":
      return `The clock went back from ${finding.newest} to ${finding.at}.`;
    case "silence":
      return `The meter was silent from ${finding.newest} to ${finding.at}, longer than ${finding.most} s.`;
    case "gap":
      return `${finding.missing} are missing between ${finding.from} and ${finding.to}.`;
    case "estimated":
      return "The meter estimated it.";
    case "backwards":
      return `${finding.register} shows ${finding.shown} Wh after ${finding.before}.`;
    case "rollover":
      return `${finding.register} began again at ${finding.modulus} Wh: from ${finding.before} to ${finding.shown} it counted ${finding.grown}.`;
    case "exchange":
      return `${finding.register} began again at ${finding.shown} Wh after ${finding.before}: another meter, or one that was reset.`;
    case "spike":
      return `${finding.register} grew by ${finding.grown} Wh in ${finding.seconds} s; ${finding.capacity} W give ${finding.bound} at most.`;
    case "clearSky":
      return `generation grew by ${finding.grown} Wh from ${finding.from} to ${finding.to}; a clear sky gives ${finding.bound} at most.`;
    case "overfull":
      return `The battery shows ${finding.stateOfCharge} Wh and holds ${finding.capacity}.`;
    case "partition":
      return `${finding.register} grew by ${finding.grown} Wh, where ${finding.periods} period(s) give ${finding.expected}.`;
    case "unbalanced":
      return `${finding.register} grew by ${finding.grown} Wh, fed by ${finding.fed}.`;
    case "range":
      return `${finding.register} shows ${finding.shown} Wh.`;
  }
}
