const RAD = Math.PI / 180;
/** Total solar irradiance at the mean distance, W/m². */
const SOLAR_CONSTANT = 1361;

/** Where the sun stands. */
export interface SunPosition {
  /** Cosine of the zenith angle. */
  readonly cosZenith: number;
  /** Azimuth, degrees clockwise from north. */
  readonly azimuth: number;
  /** (mean distance / distance)². */
  readonly distanceFactor: number;
}

/** Irradiance on the horizontal and beam, W/m². */
export interface Irradiance {
  readonly global: number;
  readonly beam: number;
  readonly diffuse: number;
}

/** A roof and its PV. */
export interface PvSystem {
  /** Power of the modules at 1000 W/m² and 25 °C, W. */
  readonly dcW: number;
  /** Rated output of the inverter, W. */
  readonly acW: number;
  /** Degrees from the horizontal. */
  readonly tilt: number;
  /** Degrees clockwise from north that the roof faces. */
  readonly azimuth: number;
}

/**
 * Position of the sun by Spencer's Fourier series (1971: declination, equation of time, distance), good to about 0.3°.
 * @param time Unix seconds. @param latitude Degrees north. @param longitude Degrees east.
 */
export function sunPosition(time: number, latitude: number, longitude: number): SunPosition {
  const date = new Date(time * 1000);
  const midnight = Date.UTC(date.getUTCFullYear(), 0, 1) / 1000;
  const days = (time - midnight) / 86_400;
  const g = (2 * Math.PI * days) / 365;
  const declination =
    0.006918 -
    0.399912 * Math.cos(g) +
    0.070257 * Math.sin(g) -
    0.006758 * Math.cos(2 * g) +
    0.000907 * Math.sin(2 * g) -
    0.002697 * Math.cos(3 * g) +
    0.00148 * Math.sin(3 * g);
  const equation =
    229.18 *
    (0.000075 +
      0.001868 * Math.cos(g) -
      0.032077 * Math.sin(g) -
      0.014615 * Math.cos(2 * g) -
      0.040849 * Math.sin(2 * g));
  const distanceFactor =
    1.00011 + 0.034221 * Math.cos(g) + 0.00128 * Math.sin(g) + 0.000719 * Math.cos(2 * g) + 0.000077 * Math.sin(2 * g);
  const solarMinutes = (days % 1) * 1440 + 4 * longitude + equation;
  const hourAngle = (solarMinutes / 4 - 180) * RAD;
  const phi = latitude * RAD;
  const cosZenith = Math.sin(phi) * Math.sin(declination) + Math.cos(phi) * Math.cos(declination) * Math.cos(hourAngle);
  const azimuth =
    Math.atan2(Math.sin(hourAngle), Math.cos(hourAngle) * Math.sin(phi) - Math.tan(declination) * Math.cos(phi)) / RAD +
    180;
  return { cosZenith, azimuth, distanceFactor };
}

/**
 * Clear sky: global by Haurwitz (1945), its diffuse part by Erbs, Klein and Duffie (1982) from the clearness index.
 */
export function clearSky({ cosZenith, distanceFactor }: SunPosition): Irradiance {
  if (cosZenith <= 0.01) return { global: 0, beam: 0, diffuse: 0 };
  const global = 1098 * cosZenith * Math.exp(-0.057 / cosZenith);
  const kt = global / (SOLAR_CONSTANT * distanceFactor * cosZenith);
  const fraction =
    kt <= 0.22
      ? 1 - 0.09 * kt
      : kt <= 0.8
        ? 0.9511 - 0.1604 * kt + 4.388 * kt ** 2 - 16.638 * kt ** 3 + 12.336 * kt ** 4
        : 0.165;
  const diffuse = global * fraction;
  return { global, diffuse, beam: (global - diffuse) / cosZenith };
}

/** Irradiance on a tilted plane with an isotropic sky (Liu and Jordan, 1963) and ground albedo 0.2, W/m². */
export function planeIrradiance(sun: SunPosition, sky: Irradiance, tilt: number, azimuth: number): number {
  if (sky.global === 0) return 0;
  const cosTilt = Math.cos(tilt * RAD);
  const sinZenith = Math.sqrt(Math.max(0, 1 - sun.cosZenith ** 2));
  const incidence =
    sun.cosZenith * cosTilt + sinZenith * Math.sin(tilt * RAD) * Math.cos((sun.azimuth - azimuth) * RAD);
  return sky.beam * Math.max(0, incidence) + (sky.diffuse * (1 + cosTilt)) / 2 + (sky.global * 0.2 * (1 - cosTilt)) / 2;
}

/**
 * AC power by PVWatts version 5 (Dobos, NREL/TP-6A20-62641): −0.47 %/K (standard module), losses 14 %, inverter 96 % with its
 * part-load curve; cell temperature by the nominal-operating-temperature rule (45 °C at 800 W/m² and 20 °C).
 * @param plane Irradiance on the modules, W/m². @param air Air temperature, °C.
 * @returns W
 */
export function acPower(system: PvSystem, plane: number, air: number): number {
  const cell = air + (plane * (45 - 20)) / 800;
  const dc = (system.dcW * plane * (1 - 0.0047 * (cell - 25)) * (1 - 0.14)) / 1000;
  const load = (dc * 0.96) / system.acW; // ζ of the report: DC power over the inverter's DC rating, acW / 0.96
  if (load <= 0) return 0;
  const efficiency = (0.96 / 0.9637) * (-0.0162 * load - 0.0059 / load + 0.9858);
  return Math.min(system.acW, Math.max(0, dc * efficiency));
}

/**
 * Energy of a PV system in a settlement period under a clear sky, by three points of the period.
 * @param begin Unix seconds. @returns Wh
 */
export function clearSkyEnergy(
  system: PvSystem,
  begin: number,
  latitude: number,
  longitude: number,
  air: (time: number) => number,
): number {
  let power = 0;
  for (const time of [begin + 150, begin + 450, begin + 750]) {
    const sun = sunPosition(time, latitude, longitude);
    power += acPower(system, planeIrradiance(sun, clearSky(sun), system.tilt, system.azimuth), air(time)) / 3;
  }
  return power / 4;
}
