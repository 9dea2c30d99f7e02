import { ceilDiv, min } from "../bigints.ts";

const WAD = 10n ** 18n;
const MILLION = 1_000_000n;
/** µWh in a Wh. */
const MICRO = 1_000_000n;

/**
 * λ of a lithium-ion store that keeps 97 % over a month, per second, WAD: −ln 0.97 ÷ 2,629,800 s (a twelfth of 365.25 days).
 */
export const LITHIUM_ION_DECAY_RATE = 11_582_328_557n;

/** A battery, metered on its AC bus. */
export interface Battery {
  /** Usable energy, µWh. */
  readonly capacity: bigint;
  /** Most energy in or out in a settlement period, AC, Wh. */
  readonly periodLimit: bigint;
  /** ηc and ηd in millionths: into store per Wh charged, and out per Wh from store. */
  readonly chargeEfficiency: bigint;
  readonly dischargeEfficiency: bigint;
  /** What a settlement period's standing leaves of the store, WAD. */
  readonly retention: bigint;
}

/**
 * Makes a battery of its ratings.
 * @param storageWh Usable energy. @param storageW Rated power, AC. @param chargeEfficiency ηc, millionths.
 * @param dischargeEfficiency ηd, millionths. @param decayRate λ per second, WAD.
 */
export function batteryOf(
  storageWh: number,
  storageW: number,
  chargeEfficiency: bigint,
  dischargeEfficiency: bigint,
  decayRate = LITHIUM_ION_DECAY_RATE,
): Battery {
  for (const efficiency of [chargeEfficiency, dischargeEfficiency]) {
    if (efficiency <= 0n || efficiency > MILLION)
      throw new RangeError(`efficiency ${efficiency} millionths is not in (0, 1]`);
  }
  return {
    capacity: BigInt(storageWh) * MICRO,
    periodLimit: BigInt(Math.floor(storageW / 4)),
    chargeEfficiency,
    dischargeEfficiency,
    retention: retentionOf(decayRate),
  };
}

/** e^(−900·λ), WAD, by its series: three terms leave less than x⁴/24, below one WAD unit while λ·900 < 1e-4. */
export function retentionOf(decayRate: bigint): bigint {
  const x = 900n * decayRate;
  return WAD - x + (x * x) / (2n * WAD) - (x * x * x) / (6n * WAD * WAD);
}

/** What a period's standing takes from a store, µWh, rounded up. */
export function standingLoss(battery: Battery, store: bigint): bigint {
  return ceilDiv(store * (WAD - battery.retention), WAD);
}

/** What `wh` charged put into store, µWh, exactly. */
export function storedBy(battery: Battery, wh: bigint): bigint {
  return wh * battery.chargeEfficiency;
}

/** What must leave the store for `wh` on the bus, µWh, rounded up. */
export function drawnBy(battery: Battery, wh: bigint): bigint {
  return ceilDiv(wh * MICRO * MILLION, battery.dischargeEfficiency);
}

/** What must be in store for `energy` µWh on the bus, µWh, rounded up. */
export function storeFor(battery: Battery, energy: bigint): bigint {
  return ceilDiv(energy * MILLION, battery.dischargeEfficiency);
}

/** The most that can be charged in a period, whole Wh. */
export function chargeable(battery: Battery, store: bigint): bigint {
  return min((battery.capacity - store) / battery.chargeEfficiency, battery.periodLimit);
}

/** The most that can be discharged in a period without going below `floor`, whole Wh. */
export function dischargeable(battery: Battery, store: bigint, floor: bigint): bigint {
  if (store <= floor) return 0n;
  return min(((store - floor) * battery.dischargeEfficiency) / (MICRO * MILLION), battery.periodLimit);
}
