/**
 * BDEW standard load profile H25 (households), workday in June: kWh per quarter hour from 00:00 local time, for a nominal
 * 1,000,000 kWh a year, before dynamisation. BDEW, "Aktualisierte Standardlastprofile Strom", 17.03.2025.
 */
// biome-ignore format: a row is two hours
export const H25_JUNE_WORKDAY: readonly number[] = [
  24.566, 23.272, 22.285, 21.359, 20.683, 19.963, 19.347, 18.946,
  18.670, 18.489, 18.314, 18.186, 18.206, 18.126, 18.170, 18.153,
  18.528, 18.632, 18.853, 19.045, 20.067, 20.371, 21.471, 22.314,
  24.353, 25.720, 26.764, 27.425, 28.003, 28.186, 27.927, 27.396,
  27.053, 26.902, 26.620, 26.389, 26.280, 26.276, 26.144, 25.945,
  25.788, 25.950, 26.097, 26.699, 27.366, 28.161, 28.958, 29.466,
  30.071, 30.265, 30.096, 29.938, 29.872, 29.646, 29.530, 29.164,
  28.938, 28.706, 28.503, 28.710, 28.887, 28.917, 29.161, 29.525,
  30.139, 30.738, 31.405, 32.463, 33.719, 34.995, 36.264, 37.760,
  39.058, 40.211, 41.200, 41.886, 42.156, 42.285, 42.311, 42.223,
  42.009, 41.574, 41.086, 40.532, 39.921, 38.973, 38.531, 38.663,
  38.607, 37.262, 35.618, 33.694, 31.706, 29.771, 28.195, 26.662,
];

/** Nominal yearly energy of the profile, kWh. */
const NOMINAL = 1_000_000;

/**
 * BDEW's dynamisation of household profiles, a quartic in the day of the year (1 = 1 January), rounded to four decimals.
 * VDEW M-32/99, p. 33; unchanged in BDEW's application guide of 17.03.2025, p. 4. Printed check values: F(1) = 1.2420, F(202) = 0.7847.
 */
export function dynamisation(day: number): number {
  const factor = -3.92e-10 * day ** 4 + 3.2e-7 * day ** 3 - 7.02e-5 * day ** 2 + 2.1e-3 * day + 1.24;
  return Math.round(factor * 10_000) / 10_000;
}

/**
 * Energy that a household uses in a quarter hour of a June workday.
 * @param quarter From 0, local time. @param day Day of the year, from 1. @param annualKwh Its yearly use.
 * @returns kWh
 */
export function h25JuneWorkday(quarter: number, day: number, annualKwh: number): number {
  return ((H25_JUNE_WORKDAY[quarter] ?? 0) * dynamisation(day) * annualKwh) / NOMINAL;
}
