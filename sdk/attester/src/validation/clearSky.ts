// What the sun can give at most, wherever a panel looks. Floating point: a plausibility bound, rounded up, never an amount that is paid.

/** Where a site is. */
export interface Place {
  /** Degrees, north positive. */
  readonly latitude: number;
  /** Degrees, east positive. */
  readonly longitude: number;
  /** Metres above the sea; 0 unless told. */
  readonly altitude?: number;
  /** How far from here the site may be, degrees of the earth's circle (one is 111 km); 0 unless told. Over so many degrees the sun's elevation changes by no more. */
  readonly reach?: number;
}

/** What is known of a PV plant. */
export interface Plant {
  /** Rated AC output, W. */
  readonly generationW: number;
  /** Panels per inverter, Wp/W: low sun reaches the inverter's rating no earlier than the panels do; 1.5 unless told. */
  readonly dcRatio?: number;
}

const RADIANS = Math.PI / 180;
const J2000 = 946_728_000; // 2000-01-01 12:00 UTC, unix seconds
const DAY = 86_400;
/** The sun rises and falls by at most so much a second, degrees: the earth's turn. */
const TURN = 360 / 86_164;
const STEP = 900;
const MOST_STEPS = 2_880;
const DUSK = -6;

/**
 * The sun's elevation above the horizon, degrees, to about 0.01° between 1950 and 2050 (refraction left out):
 *
 * L = 280.460 + 0.9856474 n, g = 357.528 + 0.9856003 n, λ = L + 1.915 sin g + 0.020 sin 2g, ε = 23.439 − 4·10⁻⁷ n (n days since J2000.0),
 * tan α = cos ε tan λ, sin δ = sin ε sin λ, h = 15 · (6.697375 + 0.0657098242 n + UT) + longitude − α,
 * sin e = sin δ sin φ + cos δ cos φ cos h.
 *
 * Source: The Astronomical Almanac's low-precision formulae, as in J. J. Michalsky, Solar Energy 40 (1988) 227–235.
 *
 * @param at Unix seconds.
 */
export function sunElevation({ latitude, longitude }: Place, at: number): number {
  const n = (at - J2000) / DAY;
  const g = (357.528 + 0.9856003 * n) * RADIANS;
  const ecliptic = (280.46 + 0.9856474 * n + 1.915 * Math.sin(g) + 0.02 * Math.sin(2 * g)) * RADIANS;
  const obliquity = (23.439 - 4e-7 * n) * RADIANS;
  const ascension = Math.atan2(Math.cos(obliquity) * Math.sin(ecliptic), Math.cos(ecliptic));
  const declination = Math.asin(Math.sin(obliquity) * Math.sin(ecliptic));
  const hours = (at % DAY) / 3_600;
  const sidereal = (15 * (6.697375 + 0.0657098242 * n + hours) + longitude) * RADIANS;
  const phi = latitude * RADIANS;
  const sine =
    Math.sin(declination) * Math.sin(phi) + Math.cos(declination) * Math.cos(phi) * Math.cos(sidereal - ascension);
  return Math.asin(Math.max(-1, Math.min(1, sine))) / RADIANS;
}

/**
 * Irradiance of a clear sky on a plane that faces the sun, W/m²: no tilt gets more.
 *
 * I = 1.1 · 1353 · E₀ · [(1 − a·z) · 0.7^(AM^0.678) + a·z], a = 0.14 / km, z the altitude in km; a tenth for the diffuse part;
 * AM = 1 / (sin e + 0.50572 · (e + 6.07995)^−1.6364), E₀ = 1 + 0.033 cos(2π d / 365.25).
 *
 * Sources: Meinel and Meinel, Applied Solar Energy (1976), with the altitude of Laue, Solar Energy 13 (1970) 43–57; air mass of Kasten and
 * Young, Applied Optics 28 (1989) 4735–4738; eccentricity of Duffie and Beckman. In twilight, to 6° below the horizon, as at the horizon;
 * below, none.
 *
 * @param elevation Of the sun, degrees.
 * @param at Unix seconds, for the earth's distance.
 */
export function clearSkyIrradiance(elevation: number, at: number, altitude = 0): number {
  if (elevation < DUSK) return 0;
  const e = Math.max(0, Math.min(90, elevation));
  const airMass = 1 / (Math.sin(e * RADIANS) + 0.50572 * (e + 6.07995) ** -1.6364);
  const height = 0.14 * Math.max(0, Math.min(5, altitude / 1_000));
  // Perihelion is about the third day of January; J2000 is the first.
  const distance = 1 + 0.033 * Math.cos((2 * Math.PI * ((at - J2000) / DAY - 2)) / 365.25);
  return 1.1 * 1_353 * distance * ((1 - height) * 0.7 ** (airMass ** 0.678) + height);
}

/**
 * The most that PV can have generated between two moments, Wh, its tilt and azimuth unknown, rounded up:
 *
 * B = ⌈1.1 · Σ min(W, r · W · I(ê) / 1000 W/m²) · Δt / 3600⌉ + 1
 *
 * over steps Δt of at most 900 s (longer ones beyond 30 days), ê the highest that the sun can be in the step: its elevation in the middle
 * plus half of the step's turn of the earth, plus how far the site may be from the place. W is the rated output, r the panels per inverter; 1.1 as for every capacity, 1 Wh for the
 * register's roundings. Never above the bound by capacity alone.
 *
 * @param from Unix seconds. @param to Unix seconds, not before `from`.
 */
export function clearSkyBound(place: Place, { generationW, dcRatio = 1.5 }: Plant, from: number, to: number): bigint {
  const span = to - from;
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.ceil(span / STEP)));
  const step = span / steps;
  let wattSeconds = 0;
  for (let i = 0; i < steps; i++) {
    const middle = from + (i + 0.5) * step;
    const highest = sunElevation(place, middle) + (TURN * step) / 2 + (place.reach ?? 0);
    const part = (dcRatio * clearSkyIrradiance(highest, middle, place.altitude)) / 1_000;
    wattSeconds += Math.min(1, part) * generationW * step;
  }
  return BigInt(Math.ceil((1.1 * wattSeconds) / 3_600)) + 1n;
}
