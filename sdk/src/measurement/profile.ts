import { bytesToHex, type Hex, hexToBytes } from "viem";
import { BaseError } from "../errors/base.ts";
import { DAY, PERIOD, requirePeriodEnd } from "./period.ts";
import { subRegisters, unpackEnergy } from "./registers.ts";
import { hashBytes } from "./treeHasher.ts";
import type { Registers } from "./types.ts";

/** What moved between two readings, Wh. */
export interface ProfileEntry {
  readonly generation: bigint;
  readonly directExport: bigint;
  readonly gridImport: bigint;
}

/** A site's registers G, K, E, M, continuous across meters, at one period end (unix seconds). */
export interface RegistersAt {
  readonly periodEnd: number;
  readonly energy: Registers;
}

/** A UTC day's profile up to a period end. */
export interface DayProfile {
  /** 12 bytes a period from 00:00 UTC on: ΔG, ΔE, ΔM as big-endian uint32 Wh. */
  readonly data: Hex;
  /** keccak256 of `data`: a leaf's `profile`. */
  readonly hash: Hex;
}

/** Readings of a profile that are out of order, or of another day. */
export class ProfileOrderError extends BaseError {
  override readonly name = "ProfileOrderError";

  constructor(periodEnd: number, after: number, until: number) {
    super(`The reading of ${periodEnd} does not belong between ${after} and ${until}.`, {
      metaMessages: [
        "Give one UTC day's readings in ascending order: period ends after 00:00, up to and including the next 00:00.",
        "The opening reading is the last one up to 00:00, or the site's entry into the fleet.",
      ],
    });
  }
}

/** A difference that does not fit 32 bits: more than 4.29 GWh in a period. */
export class ProfileOverflowError extends BaseError {
  override readonly name = "ProfileOverflowError";

  constructor(periodEnd: number, difference: bigint) {
    super(`${difference} Wh up to ${periodEnd} do not fit a profile's 32 bits.`, {
      metaMessages: ["Check the register: no site moves 4.29 GWh in a quarter of an hour."],
    });
  }
}

/** Bytes that are no profile: not 1 to 96 entries of 12 bytes, or without the reading that the leaf shows. */
export class MalformedProfileError extends BaseError {
  override readonly name = "MalformedProfileError";

  constructor(length: number) {
    super(`${length} bytes are not a day's profile up to a reading.`, {
      metaMessages: ["A profile has 12 bytes a period, 1 to 96 periods, and ends with a period that was read."],
    });
  }
}

const NO_READING = 0xffff_ffff;
const ENTRY = 12;

/**
 * Start of the UTC day that a period belongs to, unix seconds. The period that ends at 00:00 is the last of the day before.
 *
 * @throws {@link UnalignedPeriodError}
 * @example
 * ```ts
 * import { dayStartOf } from "@wattle/sdk";
 *
 * dayStartOf(1_782_000_900); // 1_782_000_000
 * dayStartOf(1_782_000_000); // 1_781_913_600
 * ```
 */
export function dayStartOf(periodEnd: number): number {
  return Math.floor((requirePeriodEnd(periodEnd) - 1) / DAY) * DAY;
}

/**
 * A UTC day's profile up to the last of `readings`: what a leaf's `profile` commits to, so that a day settles with one proof.
 *
 * A period whose end was not measured has all ones in its 12 bytes, and the first measured reading after it carries the whole gap's energy: the
 * entries always sum to the register differences. An estimated reading counts as none.
 *
 * @param opening The last reading up to 00:00, measured or not, or the site's entry into the fleet.
 * @param readings The day's measured readings in ascending order; at least one.
 * @throws {@link ProfileOrderError}, {@link ProfileOverflowError}, {@link UnalignedPeriodError};
 * {@link LaneUnderflowError} when a register runs backwards.
 * @example
 * ```ts
 * import { buildProfile, packEnergy } from "@wattle/sdk";
 *
 * const energy = (generation: bigint) => packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });
 * const { hash } = buildProfile(
 *   { periodEnd: 1_782_000_000, energy: energy(0n) },
 *   [{ periodEnd: 1_782_000_900, energy: energy(250n) }],
 * );
 * ```
 */
export function buildProfile(opening: RegistersAt, readings: readonly RegistersAt[]): DayProfile {
  const last = readings.at(-1);
  if (!last) throw new MalformedProfileError(0);
  const start = dayStartOf(last.periodEnd);
  const data = new Uint8Array(((last.periodEnd - start) / PERIOD) * ENTRY).fill(0xff);
  const view = new DataView(data.buffer);
  let previous = opening;
  for (const reading of readings) {
    const { periodEnd } = reading;
    requirePeriodEnd(periodEnd);
    const after = Math.max(start, previous.periodEnd);
    if (periodEnd <= after || periodEnd > start + DAY) throw new ProfileOrderError(periodEnd, after, start + DAY);
    const grown = unpackEnergy(subRegisters(reading.energy, previous.energy));
    const at = ((periodEnd - start) / PERIOD - 1) * ENTRY;
    for (const [lane, difference] of [grown.generation, grown.directExport, grown.gridImport].entries()) {
      if (difference >= NO_READING) throw new ProfileOverflowError(periodEnd, difference);
      view.setUint32(at + 4 * lane, Number(difference));
    }
    previous = reading;
  }
  return { data: bytesToHex(data), hash: hashBytes(data) };
}

/**
 * A profile's entries, one a period from 00:00 UTC on; null where the period's end was not measured.
 *
 * @throws {@link MalformedProfileError}
 * @example
 * ```ts
 * import { type DayProfile, profileEntries } from "@wattle/sdk";
 *
 * declare const profile: DayProfile;
 * profileEntries(profile.data)[47]?.generation; // Wh generated up to noon's reading
 * ```
 */
export function profileEntries(data: Hex): (ProfileEntry | null)[] {
  const bytes = hexToBytes(data);
  const count = bytes.length / ENTRY;
  if (!Number.isInteger(count) || count < 1 || count > DAY / PERIOD) throw new MalformedProfileError(bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from({ length: count }, (_, index): ProfileEntry | null => {
    const lane = (at: number) => view.getUint32(index * ENTRY + at);
    if (lane(0) === NO_READING) return null;
    return { generation: BigInt(lane(0)), directExport: BigInt(lane(4)), gridImport: BigInt(lane(8)) };
  });
  if (entries.at(-1) === null) throw new MalformedProfileError(bytes.length);
  return entries;
}
