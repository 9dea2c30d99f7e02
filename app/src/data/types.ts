/** Seconds in a settlement period. */
export const PERIOD = 900;
/** Settlement periods in a UTC day. */
export const PERIODS_A_DAY = 96;

/** What a home used and what its PV gave in one settlement period, AC side, Wh. */
export interface HomePeriod {
  readonly loadWh: bigint;
  readonly pvWh: bigint;
}

/** A home: what stands there, and one day of it. */
export interface Home {
  readonly name: string;
  /** Rated AC output of the PV, W. */
  readonly pvW: number;
  /** Usable energy of the battery, Wh. */
  readonly storageWh: number;
  /** Rated charge and discharge power of the battery, W. */
  readonly storageW: number;
  /** Grid limits, W. */
  readonly importW: number;
  readonly exportW: number;
  /** Wh into store per Wh charged, and Wh out per Wh from store, in millionths. */
  readonly chargeEfficiency: bigint;
  readonly dischargeEfficiency: bigint;
  readonly periods: readonly HomePeriod[];
}

/** One day of homes, from measured data or from a model; the label says which. */
export interface LoadProfile {
  readonly label: `measured: ${string}` | `modelled: ${string}`;
  /** What a reader must know of how the figures came about. */
  readonly notes: readonly string[];
  /** Name of the grid zone, at most 16 ASCII characters (an EIC code where there is one). */
  readonly zone: string;
  /** Beginning of the day, unix seconds, a UTC midnight. */
  readonly start: number;
  readonly homes: readonly Home[];
  /** Price of a period, 1e-6 USD per kWh. */
  readonly prices: readonly bigint[];
  /** Carbon intensity of the grid, g CO2 per kWh. */
  readonly carbon: readonly number[];
}

/** What to read of a source. */
export interface ProfileRequest {
  /** Day of the data, from 1; the source chooses a sunny one when absent. */
  readonly day?: number | undefined;
  /** How many homes, at least 1; all when absent. */
  readonly homes?: number | undefined;
}
