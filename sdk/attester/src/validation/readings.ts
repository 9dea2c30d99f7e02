// Is a device-signed reading plausible? Its signature is somebody else's question.
import {
  type Capacities,
  continueRegisters,
  PERIOD,
  type Reading,
  type Registers,
  unpackEnergy,
  unpackFlows,
} from "@wattle/sdk";
import type { Hex } from "viem";
import { capacityOf, growthBound } from "./bounds.ts";
import { clearSkyBound, type Place, type Plant } from "./clearSky.ts";
import { type Finding, type RegisterName, type Verdict, verdictOf } from "./findings.ts";
import { floorSub, least } from "./integers.ts";

/** A reading that counts, in the site's continuous registers (docs/measurement.md § 1). */
export interface KnownReading {
  readonly periodEnd: number;
  readonly epoch: number;
  readonly quality: number;
  /** G, K, E, M and D, X, C, S with the epoch's offset, Wh. */
  readonly energy: Registers;
  readonly flows: Registers;
}

/** What is known of a site when a reading comes in. */
export interface SiteKnowledge {
  /** The node's clock, unix seconds. */
  readonly now: number;
  /** The newest counting reading of an earlier period, unless there is none. */
  readonly before?: KnownReading;
  /** The newest of them that was measured, when `before` was estimated: K and E advance from measured to measured reading only. */
  readonly measured?: KnownReading;
  /** The oldest counting reading of a later period, when the reading comes late. */
  readonly after?: KnownReading;
  /** The newest period end that is known of the site. */
  readonly newest?: number;
  /** Struct hash of the reading known for the same period and revision. */
  readonly same?: Hex;
  /** The offset of the reading's device epoch; zero unless told. */
  readonly offset?: { readonly energy: Registers; readonly flows: Registers };
  /** The site's registers when it entered its fleet, as the chain has them: what its first reading follows. */
  readonly entry?: { readonly at: number; readonly energy: Registers };
  /** As accredited; no bound by capacity without them. */
  readonly capacities?: Capacities;
  /** Those before the last change: what moved before it is bounded by them, so each register is by the larger of both. */
  readonly capacitiesBefore?: Capacities;
  /** What generates: bits as the registry keeps them (PV 1, WIND 2, HYDRO 4, BIOMASS 8). */
  readonly technologies?: number;
  /** For the clear-sky bound, where its operator has told the node. */
  readonly place?: Place & Pick<Plant, "dcRatio">;
}

/** What a node allows. */
export interface ReadingRules {
  /** By how much a device's clock may be ahead, s; 30 unless told. A reading within it waits for its period's end. */
  readonly clockTolerance?: number;
}

/** What two readings of a site and the chain tell: the same to every attester, whenever he asks. */
export type GrowthKnowledge = Pick<
  SiteKnowledge,
  "before" | "measured" | "after" | "entry" | "capacities" | "capacitiesBefore" | "technologies" | "place"
>;

const PV = 1;
const GENERATORS = 15;
const GROWING = ["generation", "greenCharge", "directExport", "import", "discharge", "export", "charge"] as const;
/** Those that grow from reading to reading, estimated or not. */
const MOVING = ["generation", "import", "discharge", "export", "charge"] as const;
type Growing = (typeof GROWING)[number];
type Shown = Readonly<Record<RegisterName, bigint>>;

/** A reading's registers on the site's continuous scale. */
export function continuous(reading: Reading, offset?: SiteKnowledge["offset"]): KnownReading {
  const { periodEnd, epoch, quality } = reading;
  return {
    periodEnd,
    epoch,
    quality,
    energy: offset?.energy ? continueRegisters(reading.energy, offset.energy) : reading.energy,
    flows: offset?.flows ? continueRegisters(reading.flows, offset.flows) : reading.flows,
  };
}

/**
 * Checks a reading against what is known of its site. Pure: the caller keeps the verdict with the reading, whatever it says.
 *
 * | rule | formula | effect |
 * |---|---|---|
 * | unaligned | periodEnd mod 900 ≠ 0 | refuse |
 * | early | periodEnd > now | hold, up to the tolerance; refuse beyond |
 * | repeat | the same struct hash is known | drop |
 * | conflict | another struct hash of the period and revision is known | refuse: evidence of equivocation |
 * | late | periodEnd < newest | mark |
 * | backwards | R(t) < R(before) or R(after) < R(t), S apart | refuse; hold in a later epoch than `before`'s |
 * | spike | ΔR > ⌊1.1 · P_R · Δt / 3600⌋ + 1 ({@link growthBound}) | refuse |
 * | clearSky | ΔG > {@link clearSkyBound}, where PV alone generates | refuse |
 * | partition | one measured period: ΔK ≠ min(ΔG, max(0, ΔC − ΔM)) or ΔE ≠ min(ΔG − ΔK, max(0, ΔX − ΔD)); more: ΔK > min(ΔG, ΔC), ΔE > min(ΔG − ΔK, ΔX); both since the last measured reading | refuse |
 * | gap | Δt > 900 s | mark |
 * | estimated | quality 1 | mark: not claimable on chain |
 * | unbalanced | ΔC > ΔG + ΔM + 3 or ΔX > ΔG + ΔD + 3 | mark |
 * | overfull | S > capacity of the battery | mark |
 * | backwards, spike | against the entry: R(t) < R(entry); of a first reading ΔR over the time since | refuse |
 *
 * A refused reading costs its site no energy: registers are cumulative, and the next one that passes holds it. What is "before" must be a
 * reading that counts, so that one spike does not make the next good reading run backwards.
 *
 * @param hash The reading's struct hash, `hashReading`; wanted with `knowledge.same` only.
 */
export function checkReading(
  reading: Reading,
  knowledge: SiteKnowledge,
  { clockTolerance = 30 }: ReadingRules = {},
  hash?: Hex,
): Verdict {
  const { periodEnd } = reading;
  const { same, newest } = knowledge;
  const findings = [...checkTime(periodEnd, knowledge.now, clockTolerance)];
  if (findings[0]?.rule === "unaligned") return verdictOf(findings);
  if (same !== undefined && hash !== undefined) {
    if (same === hash) return verdictOf([{ rule: "repeat", effect: "drop", at: periodEnd }]);
    return verdictOf([{ rule: "conflict", effect: "refuse", at: periodEnd, known: same, given: hash }]);
  }
  if (newest !== undefined && periodEnd < newest) {
    findings.push({ rule: "late", effect: "mark", at: periodEnd, newest });
  }
  grow(continuous(reading, knowledge.offset), knowledge, findings);
  return verdictOf(findings);
}

/** The rules over a reading's time alone: it is a period's end, and the period is over. */
export function checkTime(periodEnd: number, now: number, tolerance = 30): readonly Finding[] {
  if (periodEnd <= 0 || periodEnd % PERIOD !== 0) return [{ rule: "unaligned", effect: "refuse", at: periodEnd }];
  if (periodEnd <= now) return [];
  const effect = periodEnd - now <= tolerance ? "hold" : "refuse";
  return [{ rule: "early", effect, at: periodEnd, now, tolerance }];
}

/** The rules that no clock and no order of arrival has a part in: {@link checkReading} without those of time. */
export function checkGrowth(here: KnownReading, knowledge: GrowthKnowledge): Verdict {
  const findings: Finding[] = [];
  grow(here, knowledge, findings);
  return verdictOf(findings);
}

function grow(here: KnownReading, knowledge: GrowthKnowledge, findings: Finding[]): void {
  const { before, after, entry, capacities } = knowledge;
  if (here.quality !== 0) findings.push({ rule: "estimated", effect: "mark" });
  const shown = registersOf(here);
  if (capacities && shown.stateOfCharge > BigInt(capacities.storageWh)) {
    const { stateOfCharge } = shown;
    findings.push({ rule: "overfull", effect: "mark", stateOfCharge, capacity: BigInt(capacities.storageWh) });
  }
  if (before) compare(before, here, shown, knowledge, findings);
  if (entry && here.periodEnd >= entry.at) enter(entry, here, shown, knowledge, findings);
  if (after) fitBelow(shown, registersOf(after), findings);
}

/** Nothing is below what the site entered its fleet with; a first reading is bounded from there on. */
function enter(
  entry: NonNullable<SiteKnowledge["entry"]>,
  here: KnownReading,
  shown: Shown,
  knowledge: GrowthKnowledge,
  findings: Finding[],
): void {
  const { generation, greenCharge, directExport, gridImport } = unpackEnergy(entry.energy);
  const from = { generation, greenCharge, directExport, import: gridImport };
  for (const register of ["generation", "greenCharge", "directExport", "import"] as const) {
    const [was, is] = [from[register], shown[register]];
    if (is < was) findings.push({ rule: "backwards", effect: "refuse", register, before: was, shown: is });
    else if (!knowledge.before) bounded(register, is - was, here.periodEnd - entry.at, knowledge, findings);
  }
}

function registersOf({ energy, flows }: KnownReading): Shown {
  const { generation, greenCharge, directExport, gridImport } = unpackEnergy(energy);
  const { discharge, gridExport, charge, stateOfCharge } = unpackFlows(flows);
  return {
    generation,
    greenCharge,
    directExport,
    import: gridImport,
    discharge,
    export: gridExport,
    charge,
    stateOfCharge,
  };
}

function compare(
  before: KnownReading,
  here: KnownReading,
  shown: Shown,
  knowledge: GrowthKnowledge,
  findings: Finding[],
): void {
  const { capacities, place, technologies } = knowledge;
  const from = registersOf(before);
  const seconds = here.periodEnd - before.periodEnd;
  if (seconds > PERIOD) {
    const missing = seconds / PERIOD - 1;
    findings.push({ rule: "gap", effect: "mark", from: before.periodEnd, to: here.periodEnd, missing });
  }
  const steps = findings.length;
  for (const register of GROWING) {
    if (shown[register] >= from[register]) continue;
    // The offset of an epoch that the node has not heard of is not in these registers.
    const effect = here.epoch > before.epoch ? "hold" : "refuse";
    findings.push({ rule: "backwards", effect, register, before: from[register], shown: shown[register] });
  }
  if (findings.length > steps) return;

  const grown = (register: Growing): bigint => shown[register] - from[register];
  for (const register of MOVING) bounded(register, grown(register), seconds, knowledge, findings);
  if (capacities && place && technologies !== undefined && (technologies & GENERATORS) === PV) {
    const generationW = Math.max(capacities.generationW, knowledge.capacitiesBefore?.generationW ?? 0);
    const [start, end] = [before.periodEnd, here.periodEnd];
    const bound = clearSkyBound(place, { generationW, dcRatio: place.dcRatio ?? 1.5 }, start, end);
    const found = grown("generation");
    if (found > bound) findings.push({ rule: "clearSky", effect: "refuse", grown: found, bound, from: start, to: end });
  }
  checkBalance("charge", grown("charge"), grown("generation") + grown("import"), findings);
  checkBalance("export", grown("export"), grown("generation") + grown("discharge"), findings);
  const base = before.quality === 0 ? before : knowledge.measured;
  if (base) checkPartition(base, here, shown, knowledge, findings);
}

function bounded(
  register: Growing,
  grown: bigint,
  seconds: number,
  { capacities, capacitiesBefore }: GrowthKnowledge,
  findings: Finding[],
): void {
  if (!capacities) return;
  const capacity = Math.max(
    capacityOf(register, capacities),
    capacitiesBefore ? capacityOf(register, capacitiesBefore) : 0,
  );
  const bound = growthBound(capacity, seconds);
  if (grown > bound) findings.push({ rule: "spike", effect: "refuse", register, grown, bound, capacity, seconds });
}

/** `provePartitionFault` holds a site to the rule over one period that is measured at both ends, and to nothing over a longer one. */
function checkPartition(
  base: KnownReading,
  here: KnownReading,
  shown: Shown,
  knowledge: GrowthKnowledge,
  findings: Finding[],
): void {
  const from = registersOf(base);
  const seconds = here.periodEnd - base.periodEnd;
  const periods = seconds / PERIOD;
  const grown = (register: Growing): bigint => shown[register] - from[register];
  const exact = periods === 1 && here.quality === 0;
  const [generation, greenCharge, directExport] = [grown("generation"), grown("greenCharge"), grown("directExport")];

  const charge = exact ? floorSub(grown("charge"), grown("import")) : grown("charge");
  const mostCharge = least(charge, generation);
  const rest = generation - (exact ? mostCharge : greenCharge);
  const out = exact ? floorSub(grown("export"), grown("discharge")) : grown("export");
  const mostExport = least(out, rest);
  const hold = (register: "greenCharge" | "directExport", found: bigint, expected: bigint): void => {
    if (exact ? found === expected : found <= expected) return;
    findings.push({ rule: "partition", effect: "refuse", register, grown: found, expected, periods });
  };
  hold("greenCharge", greenCharge, mostCharge);
  hold("directExport", directExport, mostExport);
  bounded("greenCharge", greenCharge, seconds, knowledge, findings);
  bounded("directExport", directExport, seconds, knowledge, findings);
}

/** Three registers, each rounded down at both ends, are off by less than 3 Wh together. */
const ROUNDING = 3n;

function checkBalance(register: "charge" | "export", grown: bigint, fed: bigint, findings: Finding[]): void {
  if (grown > fed + ROUNDING) findings.push({ rule: "unbalanced", effect: "mark", register, grown, fed });
}

/** A late reading lies below what came after it. */
function fitBelow(shown: Shown, later: Shown, findings: Finding[]): void {
  for (const register of GROWING) {
    if (shown[register] <= later[register]) continue;
    findings.push({
      rule: "backwards",
      effect: "refuse",
      register,
      before: shown[register],
      shown: later[register],
    });
  }
}
