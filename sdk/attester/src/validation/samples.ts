// Is what an unsigned meter's display shows plausible? Asked before a gateway's device key makes a reading of it.
import type { Sample } from "../source.ts";
import { growthBound } from "./bounds.ts";
import { type Finding, type Verdict, verdictOf } from "./findings.ts";

/** The registers that a sample may have. */
export const SAMPLE_REGISTERS = ["generation", "import", "export", "charge", "discharge"] as const;

/** A register of a sample. */
export type SampleRegister = (typeof SAMPLE_REGISTERS)[number];

/** What a meter can do. */
export interface MeterRules {
  /** The greatest power that may pass any of its registers, W. */
  readonly ceilingW: number;
  /** The value at which its registers begin again at 0, Wh; they do not, unless told. */
  readonly modulus?: bigint;
  /** Seconds between its samples; more than twice as long is a gap. 60 unless told. */
  readonly interval?: number;
  /** By how much its clock may be ahead, s; 30 unless told. */
  readonly clockTolerance?: number;
  /** How long it may be silent, s; 30 days unless told. */
  readonly maxSilence?: number;
}

const REGISTER_END = 1n << 64n;

/**
 * Checks a sample against the last that counted, of the same meter. Pure.
 *
 * | rule | formula | effect |
 * |---|---|---|
 * | range | a register outside 0 … 2⁶⁴ − 1 | refuse |
 * | early | at > now + tolerance | refuse |
 * | repeat | the same moment and registers | drop |
 * | conflict | the same moment, other registers | refuse |
 * | setBack | at < last | refuse: what it shows may have been counted |
 * | silence | at − last > 30 days | hold, until somebody confirms the clock |
 * | gap | at − last > 2 · interval | mark |
 * | spike | ΔR > B = ⌊1.1 · P · Δt / 3600⌋ + 1 | refuse |
 * | rollover | R < R₀ and m − R₀ + R ≤ B | mark |
 * | exchange | R < R₀, no rollover, and R ≤ B: it began again at nothing | hold, until a rotation bridges the two |
 * | backwards | R < R₀ otherwise | refuse |
 *
 * Δt has a second more than the clocks show, for their roundings. A register that only one of the two samples has is not compared.
 *
 * @param now The node's clock, unix seconds.
 */
export function checkSample(sample: Sample, last: Sample | undefined, now: number, rules: MeterRules): Verdict {
  const { interval = 60, clockTolerance = 30, maxSilence = 30 * 86_400 } = rules;
  const { at, registers } = sample;
  const findings: Finding[] = [];
  for (const register of SAMPLE_REGISTERS) {
    const shown = registers[register];
    if (shown !== undefined && (shown < 0n || shown >= REGISTER_END)) {
      findings.push({ rule: "range", effect: "refuse", register, shown });
    }
  }
  if (at > now + clockTolerance) {
    findings.push({ rule: "early", effect: "refuse", at, now, tolerance: clockTolerance });
  }
  if (findings.length > 0 || !last) return verdictOf(findings);

  if (at < last.at) return verdictOf([{ rule: "setBack", effect: "refuse", at, newest: last.at }]);
  if (at === last.at) {
    const repeated = SAMPLE_REGISTERS.every((register) => registers[register] === last.registers[register]);
    return verdictOf([repeated ? { rule: "repeat", effect: "drop", at } : { rule: "conflict", effect: "refuse", at }]);
  }
  if (at - last.at > maxSilence) {
    findings.push({ rule: "silence", effect: "hold", at, newest: last.at, most: maxSilence });
  } else if (at - last.at > 2 * interval) {
    const missing = Math.ceil((at - last.at) / interval) - 1;
    findings.push({ rule: "gap", effect: "mark", from: last.at, to: at, missing });
  }
  for (const register of SAMPLE_REGISTERS) {
    const [before, shown] = [last.registers[register], registers[register]];
    if (before === undefined || shown === undefined) continue;
    const found = compare(register, before, shown, at - last.at + 1, rules);
    if (found) findings.push(found);
  }
  return verdictOf(findings);
}

function compare(
  register: SampleRegister,
  before: bigint,
  shown: bigint,
  seconds: number,
  { ceilingW, modulus }: MeterRules,
): Finding | undefined {
  const bound = growthBound(ceilingW, seconds);
  if (shown >= before) {
    const grown = shown - before;
    if (grown <= bound) return undefined;
    return { rule: "spike", effect: "refuse", register, grown, bound, capacity: ceilingW, seconds };
  }
  if (modulus !== undefined && before < modulus) {
    const grown = modulus - before + shown;
    if (grown <= bound) return { rule: "rollover", effect: "mark", register, before, shown, modulus, grown };
  }
  if (shown <= bound) return { rule: "exchange", effect: "hold", register, before, shown };
  return { rule: "backwards", effect: "refuse", register, before, shown };
}
