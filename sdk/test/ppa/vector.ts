// The public vector of the finance rules: a month of hourly prices with runs of negative ones, and the energy of its quarters of an hour.

/** Hours of the month. */
export const CFD_HOURS = 720;

const STRETCHES: readonly (readonly [from: number, to: number, price: bigint])[] = [
  [100, 102, -5_000n],
  [200, 204, -12_000n],
  [300, 305, -20_000n],
  [400, 403, -1_000n],
  [404, 404, 0n],
  [405, 409, -3_000n],
  [500, 508, -35_000n],
  [716, 725, -7_000n],
];

/** Prices of the month and of the hours of the next in which a run goes on. */
export const cfdHours = Array.from(
  { length: CFD_HOURS + 24 },
  (_, h) => STRETCHES.find(([from, to]) => h >= from && h <= to)?.[2] ?? 30_000n + ((BigInt(h) * 7_919n) % 60_001n),
);
/** Of each quarter of an hour, Wh. */
export const cfdVolumes = Array.from(
  { length: CFD_HOURS * 4 },
  (_, i) => 400_000n + ((BigInt(i) * 6_700_417n) % 900_001n),
);
