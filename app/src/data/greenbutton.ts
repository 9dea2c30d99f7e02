import { basename } from "node:path";
import { DataDirectoryError, DataFileError, UsageError } from "../errors.ts";
import { registerDifferences } from "./energy.ts";
import { type Entry, type Place, parseEntries } from "./espi.ts";
import { duckCurve, modelledPv } from "./model.ts";
import { type Home, type LoadProfile, PERIOD, PERIODS_A_DAY, type ProfileRequest } from "./types.ts";

const DAY = 86_400;
const PARTS = PERIODS_A_DAY;
/** ESPI codes: unit Wh, forward (delivered to the home), reverse (received from it), interval data. */
const WH = 72;
const FORWARD = 1;
const REVERSE = 19;
const DELTA_DATA = 4;

/** A home's metered energy by the period it begins, µWh. */
export interface MeterSeries {
  readonly file: string;
  readonly forward: ReadonlyMap<number, bigint>;
  /** Absent when the file has no reverse channel. */
  readonly reverse: ReadonlyMap<number, bigint> | undefined;
}

/**
 * Reads one Green Button file (NAESB ESPI, Atom) as a stream: interval data in Wh of 900, 1800 or 3600 s, aligned to settlement
 * periods. Times are UTC seconds throughout, so that a change to summer time neither repeats nor skips one.
 * @throws DataFileError at the place of the fault
 */
async function readGreenButtonFile(path: string): Promise<MeterSeries> {
  const file = basename(path);
  const entries = await parseEntries(path, file);
  const blocks = entries.filter((entry) => entry.hasBlock);
  const types = entries.filter((entry) => entry.readingType !== undefined);
  const end = { line: 1, column: 1 };
  const fail = (place: Place, problem: string, field?: string) =>
    new DataFileError({ file, line: place.line, column: place.column, field }, problem);
  if (types.length === 0) throw fail(end, "the file has no ReadingType");
  if (blocks.length === 0) throw fail(end, "the file has no IntervalBlock");

  const channels = new Map<number, Map<number, bigint>>();
  for (const block of blocks) {
    const { fields, place } = typeOf(block, entries, types) ?? missingType(block);
    const unit = fields.get("uom") ?? WH;
    if (unit !== WH) throw fail(place, `unit ${unit}, where ${WH} (Wh) is read`, "uom");
    const kind = fields.get("accumulationBehaviour") ?? DELTA_DATA;
    if (kind !== DELTA_DATA)
      throw fail(place, `accumulation ${kind}, where ${DELTA_DATA} (deltaData) is read`, "accumulationBehaviour");
    const direction = fields.get("flowDirection") ?? FORWARD;
    if (direction !== FORWARD && direction !== REVERSE) {
      throw fail(
        place,
        `flow direction ${direction}, where ${FORWARD} (forward) or ${REVERSE} (reverse) is read`,
        "flowDirection",
      );
    }
    const power = 6 + (fields.get("powerOfTenMultiplier") ?? 0);
    if (power < 0 || power > 18)
      throw fail(place, `multiplier 10^${power - 6} is out of range`, "powerOfTenMultiplier");
    const channel = channels.get(direction) ?? new Map<number, bigint>();
    channels.set(direction, channel);
    for (const interval of block.intervals) {
      const parts = interval.duration / PERIOD;
      const energies = spread(BigInt(interval.value) * 10n ** BigInt(power), parts);
      for (const [part, energy] of energies.entries()) {
        const at = interval.start + part * PERIOD;
        if (channel.has(at))
          throw fail(interval, `the period from ${new Date(at * 1000).toISOString()} is read twice`, "start");
        channel.set(at, energy);
      }
    }
  }
  const forward = channels.get(FORWARD);
  if (!forward) throw fail(end, "the file has no forward (delivered) channel");
  return { file, forward, reverse: channels.get(REVERSE) };

  function missingType(block: Entry): never {
    throw fail(block, "the IntervalBlock's ReadingType is not in the file (links self, up, related)");
  }
}

/**
 * Reads a UTC day of homes, one file a home. Where a file has no reverse channel, a modelled PV stands beside the metered load.
 * @throws DataFileError, UsageError (no whole day common to all files; a day with gaps)
 */
export async function readGreenButton(paths: readonly string[], request: ProfileRequest = {}): Promise<LoadProfile> {
  const chosenPaths = paths.slice(0, request.homes);
  if (request.homes !== undefined && request.homes > chosenPaths.length) {
    throw new UsageError(`--homes ${request.homes}: the data has ${chosenPaths.length} files, one a home.`);
  }
  const series = await Promise.all(chosenPaths.map(readGreenButtonFile));
  const first = series[0];
  if (!first) throw new DataDirectoryError(".", "holds no Green Button file");

  const wholeDays = series.map(({ forward, reverse }) => {
    const counts = countDays(forward);
    const back = reverse && countDays(reverse);
    return new Set(
      [...counts].filter(([day, n]) => n === PARTS && (back?.get(day) ?? PARTS) === PARTS).map(([day]) => day),
    );
  });
  const seen = [...new Set(series.flatMap(({ forward }) => [...countDays(forward).keys()]))].sort((a, b) => a - b);
  const common = seen.filter((day) => wholeDays.every((days) => days.has(day)));
  const gaps = seen.length - common.length;
  const start = request.day === undefined ? sunniest(series, common) : seen[request.day - 1];
  if (start === undefined) {
    throw new UsageError(
      request.day === undefined
        ? "The Green Button files have no whole UTC day in common."
        : `--day ${request.day}: the data touches ${seen.length} UTC days.`,
    );
  }
  for (const [i, { file, forward, reverse }] of series.entries()) {
    if (wholeDays[i]?.has(start)) continue;
    const absent = periodsOf(start).filter((at) => !forward.has(at) || (reverse && !reverse.has(at)));
    const from = new Date((absent[0] ?? start) * 1000).toISOString();
    throw new UsageError(`--day ${request.day}: ${file} lacks ${absent.length} of 96 periods, the first from ${from}.`);
  }

  const periods = periodsOf(start);
  const latitude = 40;
  const longitude = 0;
  let modelled = 0;
  const homes = series.map(({ file, forward, reverse }, i): Home => {
    const { home, micro } = modelledPv(i, start, latitude, longitude, 0);
    if (!reverse) modelled++;
    const load = registerDifferences(
      periods.map((at) => forward.get(at) ?? 0n),
      1,
    );
    const pv = registerDifferences(reverse ? periods.map((at) => reverse.get(at) ?? 0n) : micro, 1);
    const peak = Math.max(...pv.map(Number));
    const acW = Math.max(home.acW, peak * 4);
    return {
      name: file.replace(/\.xml$/i, ""),
      pvW: acW,
      storageWh: home.storageWh,
      storageW: home.storageW,
      importW: 24_000,
      exportW: acW + home.storageW,
      chargeEfficiency: 950_000n,
      dischargeEfficiency: 950_000n,
      periods: load.map((loadWh, period) => ({ loadWh, pvWh: pv[period] ?? 0n })),
    };
  });
  const { prices, carbon } = duckCurve(0);
  return {
    label:
      modelled === 0
        ? "measured: Green Button"
        : `measured: Green Button (load); PV of ${modelled} of ${homes.length} homes modelled`,
    notes: [
      `UTC day ${new Date(start * 1000).toISOString().slice(0, 10)} (day ${seen.indexOf(start) + 1} of ${seen.length} that the files touch; ${gaps} of them have gaps).`,
      "Intervals longer than a settlement period are spread evenly over theirs.",
      ...(modelled > 0 ? [`PV modelled: clear sky at ${latitude}° north, ${longitude}° east, PVWatts 5.`] : []),
      ...(modelled < homes.length
        ? [
            "A reverse channel is taken as PV: generation net of what the home used at once, which its meter does not show.",
          ]
        : []),
      "Batteries are modelled; so are price and carbon intensity, which the files do not hold.",
    ],
    zone: "GREEN-BUTTON",
    start,
    homes,
    prices,
    carbon,
  };
}

/** Equal parts of an energy whose sum is the energy. */
function spread(energy: bigint, parts: number): bigint[] {
  const n = BigInt(parts);
  return Array.from({ length: parts }, (_, i) => (energy * BigInt(i + 1)) / n - (energy * BigInt(i)) / n);
}

function periodsOf(day: number): number[] {
  return Array.from({ length: PARTS }, (_, i) => day + i * PERIOD);
}

function countDays(channel: ReadonlyMap<number, bigint>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const at of channel.keys()) {
    const day = at - (at % DAY);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

/** The common day that sent most back; without reverse channels the first. */
function sunniest(series: readonly MeterSeries[], days: readonly number[]): number | undefined {
  let best: { day: number; back: bigint } | undefined;
  for (const day of days) {
    let back = 0n;
    for (const { reverse } of series) for (const at of periodsOf(day)) back += reverse?.get(at) ?? 0n;
    if (!best || back > best.back) best = { day, back };
  }
  return best?.day;
}

/** The type of a block: its own by links, or the file's only one. */
function typeOf(block: Entry, entries: readonly Entry[], types: readonly Entry[]): Entry["readingType"] {
  const only = types.length === 1 ? types[0] : undefined;
  if (only) return only.readingType;
  const parent = block.up.replace(/\/IntervalBlock\/?$/, "");
  const reading = entries.find((entry) => entry.self !== "" && entry.self === parent);
  const hrefs = new Set([...(reading?.related ?? []), ...block.related]);
  return types.find((entry) => hrefs.has(entry.self))?.readingType;
}
