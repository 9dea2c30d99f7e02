// What unsigned meters show becomes device-signed readings: a gateway beside them holds the device key of their site.
import type { Device, Domain, MeterTotals } from "@wattle/sdk";
import { BaseError } from "@wattle/sdk";
import {
  createMeter,
  type JournalStore,
  type Meter,
  type MeterParameters,
  type MeterSettings,
  MeterSigningError,
  MeterStoppedError,
} from "@wattle/sdk/device";
import type { Intake, Sample, SignedReading, Source } from "../source.ts";
import { counts } from "../validation/findings.ts";
import { checkSample, type MeterRules, SAMPLE_REGISTERS, type SampleRegister } from "../validation/samples.ts";
import { SampleError, SourceSettingsError } from "./errors.ts";
import { pause } from "./pause.ts";
import type { KeepRefusal } from "./refusals.ts";
import type { MeterSample } from "./sample.ts";

/** One meter of a site: which of the site's registers it has, and what it can do. */
export interface GatewayPart {
  /** The name that its samples have. */
  readonly meter: string;
  readonly registers: readonly SampleRegister[];
  readonly rules: MeterRules;
}

/** A site whose device the gateway is. */
export interface GatewaySite extends Pick<MeterParameters, "epoch" | "offset"> {
  readonly site: bigint;
  /** The device key that the registry has for the site. */
  readonly device: Device;
  /** Its journal, one a site, for ever: `fileStore` of `@wattle/sdk/device/file`. */
  readonly store: JournalStore;
  readonly parts: readonly GatewayPart[];
  readonly meter?: Pick<MeterSettings, "maxSampleAge" | "maxSilence" | "gaps" | "capacity" | "whenFull" | "software">;
}

/** What a gateway is made from. */
export interface GatewaySettings {
  /** Its name in logs and refusals; "gateway" unless told. */
  readonly name?: string;
  /** The oracle that readings are signed for. */
  readonly domain: Domain;
  readonly sites: readonly GatewaySite[];
  /**
   * By how much the samples of a site's meters may be apart to be one, s; 5 unless told. What moves in between is on one register and not yet on
   * the other, and the partition of generation sees it so: keep it small.
   */
  readonly maxSkew?: number;
  readonly refused: KeepRefusal;
  /** Hears of what it gets over by itself: a device that did not sign, a node that could not take a reading yet. */
  readonly report?: (error: unknown) => void;
  /** The node's clock, unix seconds. */
  readonly now?: () => number;
}

/** Takes samples; hands signed readings on. */
export interface Gateway extends Intake {
  /** Settles when the sample is in its site's journal, or refused and kept. */
  sample(sample: MeterSample): Promise<void>;
  /** Closes periods that are over, signs what is to be signed, and hands on what waits. */
  tick(): Promise<void>;
  /** Readings that the node has not taken yet. */
  waiting(): number;
  close(): Promise<void>;
}

const FLOWS: Readonly<Record<SampleRegister, Exclude<keyof MeterTotals, "stateOfCharge">>> = {
  generation: "generation",
  import: "gridImport",
  export: "gridExport",
  charge: "charge",
  discharge: "discharge",
};

/**
 * Opens a gateway. A sample is checked ({@link checkSample}) against the last of its meter, also over a restart; what does not count goes to
 * `refused` with what the rules found. Registers that roll over are continued. When all of a site's meters have shown something within
 * `maxSkew`, their registers are one sample of the site's meter of `@wattle/sdk/device`, which closes periods, applies the partition, signs,
 * and keeps everything in its journal; a sample is settled when it is there. Readings go to `into`, oldest first, until it has taken them.
 * A reading that comes already signed is passed on.
 *
 * @throws SourceSettingsError; what `createMeter` throws
 */
export async function createGateway(settings: GatewaySettings, into: Intake): Promise<Gateway> {
  const { name = "gateway", domain, maxSkew = 5, refused } = settings;
  const report = settings.report ?? (() => undefined);
  const now = settings.now ?? (() => Math.floor(Date.now() / 1_000));
  requireParts(name, settings.sites);

  const opened: SiteMeter[] = [];
  const byMeter = new Map<string, { readonly site: SiteMeter; readonly part: GatewayPart }>();
  try {
    for (const one of settings.sites) {
      const { site, device, store, epoch, offset } = one;
      const meter = await createMeter({
        ...one.meter,
        site,
        device,
        store,
        domain,
        ...(epoch === undefined ? {} : { epoch }),
        ...(offset === undefined ? {} : { offset }),
      });
      const made = new SiteMeter(one, meter, maxSkew);
      opened.push(made);
      for (const part of one.parts) byMeter.set(part.meter, { site: made, part });
    }
  } catch (error) {
    for (const site of opened) await site.meter.close();
    throw error;
  }

  async function hand({ meter }: SiteMeter): Promise<void> {
    try {
      await meter.deliver(async ({ reading, signature }) => {
        await into.reading({ reading, signature });
      });
    } catch (error) {
      if (error instanceof MeterStoppedError) throw error;
      report(error); // it waits in the journal, and goes with the next
    }
  }

  async function refuse(sample: MeterSample, reason: Parameters<KeepRefusal>[0]["reason"]): Promise<void> {
    await refused({ source: name, heard: now(), from: sample.meter, reason, sample });
  }

  async function take(site: SiteMeter, part: GatewayPart, sample: MeterSample): Promise<void> {
    if (sample.estimated)
      return refuse(sample, new SampleError("somebody estimated it, and a device signs what was measured"));
    const missing = part.registers.find((register) => sample.registers[register] === undefined);
    if (missing) return refuse(sample, new SampleError(`it has no ${missing}`));
    const verdict = checkSample(sample, site.lastOf(part), now(), part.rules);
    if (verdict.effect === "drop") return;
    if (!counts(verdict)) return refuse(sample, verdict.findings);
    try {
      await site.take(part, sample);
    } catch (error) {
      if (error instanceof MeterSigningError)
        report(error); // recorded; signed with the next sample or tick
      else if (error instanceof BaseError && !(error instanceof MeterStoppedError)) return refuse(sample, error);
      else throw error;
    }
    await hand(site);
  }

  return {
    reading: (signed: SignedReading) => into.reading(signed),
    sample: async (sample: MeterSample) => {
      const found = byMeter.get(sample.meter);
      if (!found) return refuse(sample, new SampleError(`no site of the gateway has the meter ${sample.meter}`));
      await found.site.inTurn(() => take(found.site, found.part, sample));
    },
    tick: async () => {
      for (const site of opened) {
        await site.inTurn(async () => {
          try {
            await site.meter.tick(now());
          } catch (error) {
            if (!(error instanceof MeterSigningError)) throw error;
            report(error);
          }
          await hand(site);
        });
      }
    },
    waiting: () => opened.reduce((sum, { meter }) => sum + meter.pending().length, 0),
    close: async () => {
      for (const site of opened) await site.inTurn(() => site.meter.close());
    },
  };
}

/**
 * A source of signed readings from sources of samples: opens the gateway, runs them into it, closes periods every few seconds, and ends when
 * all of them have.
 *
 * @param every Seconds between ticks; 5 unless told.
 */
export function gatewaySource(settings: GatewaySettings, sources: readonly Source[], every = 5): Source {
  const name = settings.name ?? "gateway";
  requireParts(name, settings.sites);
  return {
    name,
    run: async (into, signal) => {
      const gateway = await createGateway(settings, into);
      const stop = new AbortController();
      const onAbort = (): void => stop.abort();
      signal.addEventListener("abort", onAbort, { once: true });
      if (signal.aborted) stop.abort();
      const ticking = (async () => {
        while (!stop.signal.aborted) {
          await pause(every * 1_000, stop.signal);
          await gateway.tick();
        }
      })();
      try {
        await Promise.race([Promise.all(sources.map((source) => source.run(gateway, stop.signal))), ticking]);
      } finally {
        stop.abort();
        signal.removeEventListener("abort", onAbort);
        await ticking.finally(() => gateway.close());
      }
    },
  };
}

/** A site's meter, and what its parts have shown last. */
class SiteMeter {
  readonly meter: Meter;
  readonly #settings: GatewaySite;
  readonly #maxSkew: number;
  /** By the part's name: as it was shown, and continued over the ends of its registers. */
  readonly #last = new Map<string, Sample>();
  readonly #continued = new Map<string, Sample>();
  #stateOfCharge: bigint;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(settings: GatewaySite, meter: Meter, maxSkew: number) {
    this.#settings = settings;
    this.meter = meter;
    this.#maxSkew = maxSkew;
    const { shown, time } = meter.state();
    this.#stateOfCharge = shown?.stateOfCharge ?? 0n;
    if (!shown) return;
    // The journal has the continued registers: what each part showed is what is left of them behind its registers' end.
    for (const { meter: name, registers, rules } of settings.parts) {
      const continued = Object.fromEntries(registers.map((register) => [register, shown[FLOWS[register]]]));
      const raw = Object.fromEntries(
        registers.map((register) => {
          const value = shown[FLOWS[register]];
          return [register, rules.modulus === undefined ? value : value % rules.modulus];
        }),
      );
      this.#last.set(name, { meter: name, at: time, registers: raw });
      this.#continued.set(name, { meter: name, at: time, registers: continued });
    }
  }

  /** One after the other: a period's end is found once. */
  inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(step);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  lastOf(part: GatewayPart): Sample | undefined {
    return this.#last.get(part.meter);
  }

  async take(part: GatewayPart, sample: MeterSample): Promise<void> {
    const before = this.#continued.get(part.meter);
    const continued: Partial<Record<SampleRegister, bigint>> = {};
    for (const register of part.registers) {
      const shown = sample.registers[register] ?? 0n;
      continued[register] = continueRegister(before?.registers[register], shown, part.rules.modulus);
    }
    const next = { meter: part.meter, at: sample.at, registers: continued };
    const stateOfCharge = sample.stateOfCharge ?? this.#stateOfCharge;
    const totals = this.#totals(part, next, stateOfCharge);
    // First by the meter: what it refuses must not be what the next sample is compared with. What it did not sign it has all the same.
    let unsigned: MeterSigningError | undefined;
    if (totals) {
      await this.meter.sample(totals).catch((error: unknown) => {
        if (!(error instanceof MeterSigningError)) throw error;
        unsigned = error;
      });
    }
    this.#last.set(part.meter, { ...sample, registers: pick(sample, part) });
    this.#continued.set(part.meter, next);
    this.#stateOfCharge = stateOfCharge;
    if (unsigned) throw unsigned;
  }

  /**
   * All parts together, at the time of the newest: what an older one has not shown yet counts later, never earlier. Undefined while one is
   * missing or too old.
   */
  #totals(
    part: GatewayPart,
    next: Sample,
    stateOfCharge: bigint,
  ): { readonly time: number; readonly totals: MeterTotals } | undefined {
    const totals = { generation: 0n, gridImport: 0n, gridExport: 0n, charge: 0n, discharge: 0n, stateOfCharge };
    let [oldest, newest] = [next.at, next.at];
    for (const { meter, registers } of this.#settings.parts) {
      const sample = meter === part.meter ? next : this.#continued.get(meter);
      if (!sample) return undefined;
      oldest = Math.min(oldest, sample.at);
      newest = Math.max(newest, sample.at);
      for (const register of registers) totals[FLOWS[register]] = sample.registers[register] ?? 0n;
    }
    return newest - oldest <= this.#maxSkew ? { time: newest, totals } : undefined;
  }
}

function pick(sample: Sample, { registers }: GatewayPart): Sample["registers"] {
  return Object.fromEntries(registers.map((register) => [register, sample.registers[register]]));
}

/** A register continued over its end: the least value not below the one before that shows the same. */
function continueRegister(before: bigint | undefined, shown: bigint, modulus: bigint | undefined): bigint {
  if (before === undefined || modulus === undefined) return shown;
  const turned = before - (before % modulus) + shown;
  return turned >= before ? turned : turned + modulus;
}

function requireParts(name: string, sites: readonly GatewaySite[]): void {
  const meters = new Set<string>();
  const known = new Set<bigint>();
  for (const { site, parts } of sites) {
    if (known.has(site)) throw new SourceSettingsError(name, `site ${site} is there twice`);
    known.add(site);
    if (parts.length === 0) throw new SourceSettingsError(name, `site ${site} has no meters`);
    const registers = new Set<SampleRegister>();
    for (const part of parts) {
      if (part.meter === "" || meters.has(part.meter))
        throw new SourceSettingsError(name, `the meter "${part.meter}" is there twice, or has no name`);
      meters.add(part.meter);
      for (const register of part.registers) {
        if (!SAMPLE_REGISTERS.includes(register)) throw new SourceSettingsError(name, `${register} is no register`);
        if (registers.has(register)) throw new SourceSettingsError(name, `two meters of site ${site} have ${register}`);
        registers.add(register);
      }
    }
  }
}
