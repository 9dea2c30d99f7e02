import type { Hex } from "viem";
import type { MeterRegisters, MeterTotals, PeriodFlows } from "../measurement/partition.ts";
import type { Domain, TypedDataSigner } from "../measurement/typedData.ts";
import type { Reading, Rotation } from "../measurement/types.ts";

/** What a meter's registers show at an instant. */
export interface RegisterSample {
  /** Unix seconds, by the meter's clock. */
  readonly time: number;
  /** Five cumulative totals and the state of charge, Wh. */
  readonly totals: MeterTotals;
  /** That a clock far ahead of the last sample is right. */
  readonly clockConfirmed?: boolean;
}

/** Power in W: means since the sample before, whole and not negative. */
export type MeanPower = { readonly [Flow in keyof PeriodFlows]: number };

/** What a meter without registers measures. */
export interface PowerSample {
  /** Unix seconds, by the meter's clock. */
  readonly time: number;
  readonly power: MeanPower;
  /** What the battery holds now, Wh. */
  readonly stateOfCharge: bigint;
  /** That a clock far ahead of the last sample is right. */
  readonly clockConfirmed?: boolean;
}

/** Registers narrower than 64 bits. */
export interface Counter {
  /** The value at which a register begins again at 0, Wh: 2^32, or 10^9 of a display with nine digits. */
  readonly modulus: bigint;
  /** The greatest power that may pass any register, W: what tells a rollover from a meter that was reset. */
  readonly ceilingW: number;
}

/** How a meter treats what does not go as it should. */
export interface MeterSettings {
  /** A period whose last sample is older than this at its end was not measured; 1 to 900 s, 60 unless told. */
  readonly maxSampleAge?: number;
  /** By how much a clock may be set back unnoticed, s; 2 unless told. */
  readonly clockTolerance?: number;
  /** A clock further ahead than this must be confirmed, s; 30 days unless told. */
  readonly maxSilence?: number;
  /** Periods that were not measured: no reading, or an estimated one for each, up to 96 of a gap; "missing" unless told. */
  readonly gaps?: "missing" | "estimate";
  /** Where registers roll over; they do not, unless told. */
  readonly counter?: Counter;
  /** How many readings may wait; 2,880 (30 days) unless told. */
  readonly capacity?: number;
  /**
   * When that many wait: "hold" closes no more periods until there is room; "thin" drops the oldest that wait (never a closing reading of
   * a key). Either way the next reading's registers hold all the energy. "hold" unless told.
   */
  readonly whenFull?: "hold" | "thin";
  /** Version of the meter's software, for its tokens. */
  readonly software?: string;
}

/** A reading that waits for its receiver. */
export interface SignedReading {
  /** The reading's struct hash: what a leaf commits to. The same reading has the same, so a repeat is seen. */
  readonly id: Hex;
  /** Place in the device's chain of tokens. */
  readonly sequence: number;
  readonly reading: Reading;
  /** What the chain verifies. */
  readonly signature: Hex;
  /** The energy attestation token. */
  readonly token: Hex;
}

/** A key that signs no more. */
export interface RetiredKey {
  /** Its hash. */
  readonly key: Hex;
  readonly epoch: number;
  /** The last period end that it signed for. */
  readonly until: number;
  readonly erased: boolean;
}

/** What a rotation needs beside the meter. */
export interface RotationTerms {
  /** The registry that it is for. */
  readonly registry: Domain;
  /** The site's owner, who signs too. */
  readonly owner: TypedDataSigner;
  /** The site's nonce, `SiteRegistry.siteNonce`. */
  readonly nonce: bigint;
  /** Until when the registry takes it, unix seconds. */
  readonly deadline: bigint;
}

/** A rotation that the chain has not taken yet. */
export type PendingRotation = Pick<
  Rotation,
  "key" | "from" | "closingEnergy" | "closingFlows" | "openingEnergy" | "openingFlows"
>;

/** A period that is closed: its reading stands, whether signed or not. */
export interface ClosedPeriod {
  readonly reading: Reading;
  /** When it was closed, unix seconds. */
  readonly at: number;
}

/** All that a meter knows, apart from the readings that wait. */
export interface MeterState {
  readonly site: bigint;
  readonly chainId: number;
  readonly oracle: Hex;
  /** The epoch and the hash of the key that sign now. */
  readonly epoch: number;
  readonly key: Hex;
  /** The epoch's offset: site's registers − meter's. */
  readonly offset: MeterRegisters;
  /** Which samples it takes; null before the first. */
  readonly kind: "registers" | "power" | null;
  /** What the hardware showed last. */
  readonly shown: MeterTotals | null;
  /** The same without its rollovers: what the meter's readings show. */
  readonly totals: MeterTotals | null;
  /** Energy that power samples brought, W·s. */
  readonly wattSeconds: PeriodFlows | null;
  /** Time of the last sample, unix seconds, as the clock said; it may have been set back. */
  readonly time: number;
  /** Registers at the end of the last measured period: what the next partition is taken from. */
  readonly base: MeterRegisters | null;
  /** Period ends up to this one are over: none of them is signed for any more. */
  readonly closed: number;
  /** The open period cannot count as measured: its clock was set back, or power was not seen. */
  readonly doubtful: boolean;
  /** Closed, to be signed, in order. */
  readonly closing: readonly ClosedPeriod[];
  /** Of the device's last token: its number (0: none), its hash, and G that it showed. */
  readonly sequence: number;
  readonly lastToken: Hex | null;
  readonly attested: bigint;
  readonly retired: readonly RetiredKey[];
  readonly rotation: PendingRotation | null;
  /** Periods without a reading. */
  readonly missed: number;
  /** Readings that were dropped before they were acknowledged. */
  readonly dropped: number;
}
