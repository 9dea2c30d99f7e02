// When a period ends and what its reading says: pure, from the state and a sample to what they change. Internal.
import { min } from "../integers.ts";
import { accumulate, type MeterRegisters, type MeterTotals, type PeriodFlows } from "../measurement/partition.ts";
import { DAY, lastPeriodEnd, PERIOD } from "../measurement/period.ts";
import { packEnergy, packFlows, unpackEnergy } from "../measurement/registers.ts";
import type { Quality } from "../measurement/types.ts";
import { SOFTWARE } from "./claims.ts";
import {
  ClockJumpError,
  ImplausibleGrowthError,
  InvalidMeterSettingsError,
  InvalidSampleError,
  RegisterBackwardsError,
} from "./meterErrors.ts";
import type { Change } from "./meterJournal.ts";
import type {
  ClosedPeriod,
  Counter,
  MeterSettings,
  MeterState,
  PowerSample,
  RegisterSample,
  SignedReading,
} from "./meterTypes.ts";

/** Settings with nothing left out. */
export type Settings = Required<Omit<MeterSettings, "counter" | "software">> & {
  readonly counter: Counter | undefined;
  readonly software: string | undefined;
};

const FLOWS = ["generation", "gridImport", "gridExport", "charge", "discharge"] as const;
const HOUR = 3_600n;

/** Fills in what is not told, and refuses what cannot be. */
export function settingsOf(given: MeterSettings): Settings {
  const settings: Settings = {
    maxSampleAge: given.maxSampleAge ?? 60,
    clockTolerance: given.clockTolerance ?? 2,
    maxSilence: given.maxSilence ?? 30 * DAY,
    gaps: given.gaps ?? "missing",
    capacity: given.capacity ?? 2_880,
    whenFull: given.whenFull ?? "hold",
    counter: given.counter,
    software: given.software,
  };
  const { maxSampleAge, clockTolerance, maxSilence, capacity, counter, software } = settings;
  const whole = (name: string, value: number, least: number, most: number): void => {
    if (Number.isSafeInteger(value) && value >= least && value <= most) return;
    throw new InvalidMeterSettingsError(`${name} is ${value}, not a whole number from ${least} to ${most}`);
  };
  whole("maxSampleAge", maxSampleAge, 1, PERIOD);
  whole("clockTolerance", clockTolerance, 0, PERIOD);
  whole("maxSilence", maxSilence, PERIOD, 366 * DAY);
  whole("capacity", capacity, 1, 1_000_000);
  if (counter) {
    whole("counter.ceilingW", counter.ceilingW, 1, 2 ** 40);
    if (counter.modulus < 2n || counter.modulus > 1n << 64n) {
      throw new InvalidMeterSettingsError("counter.modulus is not from 2 to 2^64");
    }
  }
  // Every token names it: one that does not fit would keep every reading from being signed.
  if (software !== undefined && !SOFTWARE.test(software)) {
    throw new InvalidMeterSettingsError("software is not 1 to 64 characters of ASCII without blanks");
  }
  return settings;
}

/** What a sample of registers changes. @throws what is wrong with it; then nothing has changed. */
export function observeRegisters(
  state: MeterState,
  waiting: readonly SignedReading[],
  sample: RegisterSample,
  settings: Settings,
): Change {
  requireKind(state, "registers");
  requireTime(state, sample.time, sample.clockConfirmed === true, settings);
  return observe(state, waiting, { ...sample, doubtful: setBack(state, sample.time, settings) }, settings);
}

/**
 * What a sample of power changes; one whose interval holds a period's end is split before, see {@link splitOf}. The first sample only
 * begins. Power in a gap, or while a clock was set back, is counted in no register and leaves its period estimated.
 */
export function observePower(
  state: MeterState,
  waiting: readonly SignedReading[],
  sample: PowerSample,
  settings: Settings,
): Change {
  requireKind(state, "power");
  const { time, power, stateOfCharge } = sample;
  for (const flow of FLOWS) {
    if (!Number.isSafeInteger(power[flow]) || power[flow] < 0) {
      throw new InvalidSampleError(`${flow} is ${power[flow]} W`);
    }
  }
  requireTime(state, time, sample.clockConfirmed === true, settings);
  const before = state.wattSeconds ?? each(() => 0n);
  const seconds = state.totals ? time - state.time : 0;
  const seen = seconds >= 0 && seconds <= settings.maxSampleAge;
  const wattSeconds = seen ? each((flow) => before[flow] + BigInt(power[flow]) * BigInt(seconds)) : before;
  const totals = { ...each((flow) => wattSeconds[flow] / HOUR), stateOfCharge };
  const change = observe(state, waiting, { time, totals, doubtful: !seen }, settings);
  return { ...change, set: { ...change.set, kind: "power", wattSeconds } };
}

/** The period end that lies inside a power sample's interval, where it has to be split; undefined when none does. */
export function splitOf(state: MeterState, time: number, settings: Settings): number | undefined {
  const end = lastPeriodEnd(time);
  const inside = state.totals !== null && end > state.time && end < time;
  return inside && time - state.time <= settings.maxSampleAge ? end : undefined;
}

/** Closes the open period when it is over and its last sample is young enough; undefined when there is nothing to close. */
export function closeOpen(
  state: MeterState,
  waiting: readonly SignedReading[],
  time: number,
  settings: Settings,
): Change | undefined {
  const end = state.closed + PERIOD;
  if (!state.totals || !state.base || time < end || end - state.time > settings.maxSampleAge) return undefined;
  const books = new Books(state, waiting, settings, time);
  books.close(end, state.totals, state.doubtful ? 1 : 0);
  return books.change({ doubtful: false });
}

interface Seen {
  readonly time: number;
  /** What the hardware shows. */
  readonly totals: MeterTotals;
  readonly doubtful: boolean;
}

function observe(
  state: MeterState,
  waiting: readonly SignedReading[],
  { time, totals: shown, doubtful }: Seen,
  settings: Settings,
): Change {
  requireTotals(shown);
  if (!state.totals || !state.shown || !state.base) return begin(state, time, shown);

  const elapsed = time >= state.time ? time - state.time : PERIOD;
  const totals = continueTotals(state.totals, state.shown, shown, elapsed, settings.counter);
  const books = new Books(state, waiting, settings, time);
  let open = state.doubtful;
  for (let end = state.closed + PERIOD; end <= time; end += PERIOD) {
    const [last, youngEnough] =
      end === time ? [totals, true] : [state.totals, end - state.time <= settings.maxSampleAge];
    if (youngEnough) books.close(end, last, open || (end === time && doubtful) ? 1 : 0);
    else if (settings.gaps === "estimate" && time - end < DAY) {
      books.close(end, between(state.totals, totals, end - state.time, time - state.time), 1);
    } else books.miss(end);
    open = false;
  }
  // A sample at the very end of a period has spent its doubt on it.
  const spent = time === books.closed && time > state.closed;
  return books.change({
    kind: "registers",
    shown,
    totals,
    time,
    doubtful: !spent && (open || doubtful),
  });
}

/** The first sample: from here on energy counts; a meter's K and E begin at 0. */
function begin(state: MeterState, time: number, shown: MeterTotals): Change {
  const base = registersOf(shown, 0n, 0n);
  const closed = Math.max(state.closed, lastPeriodEnd(time));
  return {
    set: { kind: "registers", shown, totals: shown, time, base, attested: shown.generation, closed },
  };
}

/** A change in the making: closes period after period, and keeps the queue within its bounds. */
class Books {
  closed: number;
  readonly #state: MeterState;
  readonly #settings: Settings;
  readonly #at: number;
  readonly #closing: ClosedPeriod[];
  readonly #waiting: SignedReading[];
  readonly #dropped: SignedReading[] = [];
  #base: MeterRegisters | null;
  #missed: number;

  constructor(state: MeterState, waiting: readonly SignedReading[], settings: Settings, at: number) {
    this.#state = state;
    this.#settings = settings;
    this.#at = at;
    this.closed = state.closed;
    this.#base = state.base;
    this.#missed = state.missed;
    this.#closing = [...state.closing];
    this.#waiting = [...waiting];
  }

  close(end: number, totals: MeterTotals, quality: Quality): void {
    if (!this.#base || !this.#makeRoom()) {
      this.miss(end);
      return;
    }
    // Only a measured period advances K and E; the next one takes the partition of all since, which never gives more.
    const { greenCharge, directExport } = unpackEnergy(this.#base.energy);
    const registers = quality === 0 ? accumulate(this.#base, totals) : registersOf(totals, greenCharge, directExport);
    if (quality === 0) this.#base = registers;
    const { site, epoch } = this.#state;
    this.#closing.push({
      reading: { site, periodEnd: end, revision: 0, epoch, quality, ...registers },
      at: Math.max(this.#at, end),
    });
    this.closed = end;
  }

  miss(end: number): void {
    this.#missed++;
    this.closed = end;
  }

  change(set: Partial<MeterState>): Change {
    const dropped = this.#state.dropped + this.#dropped.length;
    const changed = {
      ...set,
      base: this.#base,
      closed: this.closed,
      closing: this.#closing,
      missed: this.#missed,
      dropped,
    };
    return this.#dropped.length === 0 ? { set: changed } : { set: changed, remove: this.#dropped.map(({ id }) => id) };
  }

  #makeRoom(): boolean {
    const { capacity, whenFull } = this.#settings;
    if (this.#waiting.length + this.#closing.length < capacity) return true;
    if (whenFull === "hold") return false;
    const kept = new Set(this.#state.retired.map(({ until }) => until));
    const index = this.#waiting.findIndex(({ reading }) => !kept.has(reading.periodEnd));
    if (index < 0) return false;
    this.#dropped.push(...this.#waiting.splice(index, 1));
    return true;
  }
}

export function registersOf(totals: MeterTotals, greenCharge: bigint, directExport: bigint): MeterRegisters {
  const { generation, gridImport, discharge, gridExport, charge, stateOfCharge } = totals;
  return {
    energy: packEnergy({ generation, greenCharge, directExport, gridImport }),
    flows: packFlows({ discharge, gridExport, charge, stateOfCharge }),
  };
}

/** Totals after a sample, with the rollovers of the hardware's counters taken out. */
function continueTotals(
  totals: MeterTotals,
  before: MeterTotals,
  shown: MeterTotals,
  seconds: number,
  counter: Counter | undefined,
): MeterTotals {
  const flows = each((flow) => {
    let grown = shown[flow] - before[flow];
    if (grown < 0n) {
      if (!counter || before[flow] >= counter.modulus)
        throw new RegisterBackwardsError(flow, shown[flow], before[flow]);
      grown += counter.modulus;
    }
    if (counter) {
      // One Wh for the two roundings of the register, one second for those of the clock.
      const bound = (BigInt(counter.ceilingW) * BigInt(seconds + 1)) / HOUR + 1n;
      if (grown > bound) throw new ImplausibleGrowthError(flow, grown, bound);
    }
    return totals[flow] + grown;
  });
  return { ...flows, stateOfCharge: shown.stateOfCharge };
}

/** Totals part of the way from one sample to the next, Wh rounded down; the state of charge that both can vouch for. */
function between(from: MeterTotals, to: MeterTotals, part: number, whole: number): MeterTotals {
  const flows = each((flow) => from[flow] + ((to[flow] - from[flow]) * BigInt(part)) / BigInt(whole));
  return { ...flows, stateOfCharge: min(from.stateOfCharge, to.stateOfCharge) };
}

function each(of: (flow: (typeof FLOWS)[number]) => bigint): PeriodFlows {
  return {
    generation: of("generation"),
    gridImport: of("gridImport"),
    gridExport: of("gridExport"),
    charge: of("charge"),
    discharge: of("discharge"),
  };
}

function requireTotals(totals: MeterTotals): void {
  for (const name of [...FLOWS, "stateOfCharge"] as const) {
    if (totals[name] < 0n || totals[name] >= 1n << 64n) {
      throw new InvalidSampleError(`${name} is ${totals[name]} Wh`);
    }
  }
}

function requireKind(state: MeterState, kind: "registers" | "power"): void {
  if (state.kind && state.kind !== kind) throw new InvalidSampleError(`this meter takes samples of ${state.kind}`);
}

function requireTime(state: MeterState, time: number, confirmed: boolean, settings: Settings): void {
  if (!Number.isSafeInteger(time) || time <= 0 || time >= 2 ** 40) throw new InvalidSampleError(`its time is ${time}`);
  // A clock that lost its battery counts from 1970: put right, it is not ahead.
  const last = Math.max(state.time, state.closed);
  if (state.totals && !confirmed && time - last > settings.maxSilence) throw new ClockJumpError(time, last);
}

function setBack(state: MeterState, time: number, settings: Settings): boolean {
  return time < state.time - settings.clockTolerance;
}
