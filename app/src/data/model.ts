import { UsageError } from "../errors.ts";
import { MICRO, registerDifferences } from "./energy.ts";
import { h25JuneWorkday } from "./h25.ts";
import { clearSkyEnergy, type PvSystem } from "./solar.ts";
import { type Home, type LoadProfile, PERIOD, PERIODS_A_DAY, type ProfileRequest } from "./types.ts";

/** Friday, 21 June 2024. */
const DAY_OF_YEAR = 173;
const START = Date.UTC(2024, 5, 21) / 1000;
/** Local time is two hours ahead of UTC (CEST) on that day. */
const LOCAL = 2 * 3600;
/** Frankfurt am Main. */
const LATITUDE = 50.11;
const LONGITUDE = 8.68;

/** A home of the model. */
interface ModelHome extends PvSystem {
  readonly name: string;
  readonly annualKwh: number;
  readonly storageWh: number;
  readonly storageW: number;
}

const HOMES: readonly ModelHome[] = [
  {
    name: "South roof",
    dcW: 7200,
    acW: 6000,
    tilt: 35,
    azimuth: 180,
    annualKwh: 4200,
    storageWh: 8000,
    storageW: 4000,
  },
  { name: "East roof", dcW: 6000, acW: 5000, tilt: 30, azimuth: 95, annualKwh: 3100, storageWh: 6400, storageW: 3300 },
  { name: "West roof", dcW: 6000, acW: 5000, tilt: 30, azimuth: 265, annualKwh: 5200, storageWh: 6400, storageW: 3300 },
  { name: "Flat roof", dcW: 4800, acW: 4000, tilt: 10, azimuth: 180, annualKwh: 2600, storageWh: 5000, storageW: 2500 },
  {
    name: "Small roof",
    dcW: 3000,
    acW: 2500,
    tilt: 45,
    azimuth: 200,
    annualKwh: 6800,
    storageWh: 5000,
    storageW: 2500,
  },
];

/** Air temperature, a plain sine: 15 °C at 05:00, 27 °C at 17:00 local time. */
function airTemperature(time: number, local = LOCAL): number {
  const hour = (((time + local) / 3600) % 24) - 11;
  return 21 + 6 * Math.sin((hour * Math.PI) / 12);
}

/**
 * The PV of a home without metered PV: system `i` of the model under a clear sky, µWh of each period.
 */
export function modelledPv(i: number, start: number, latitude = LATITUDE, longitude = LONGITUDE, local = LOCAL) {
  const home = modelHome(i);
  const micro = Array.from({ length: PERIODS_A_DAY }, (_, period) =>
    toMicro(clearSkyEnergy(home, start + period * PERIOD, latitude, longitude, (time) => airTemperature(time, local))),
  );
  return { home, micro };
}

/**
 * A day of five homes without any data: clear-sky PV on five roofs and BDEW's household profile H25, a workday of June.
 * The price and the carbon intensity are plain curves (cheap and clean at noon, dear and dirty in the evening), nobody's market.
 * @throws UsageError when a day or more homes are asked than the model has
 */
export function modelProfile(request: ProfileRequest = {}): LoadProfile {
  const { day, homes: count = HOMES.length } = request;
  if (day !== undefined)
    throw new UsageError("--day chooses a day of the data: give --data too. The model has one day.");
  if (count > HOMES.length) throw new UsageError(`--homes ${count}: the model has ${HOMES.length} homes.`);
  const homes = HOMES.slice(0, count).map(({ name, acW, annualKwh, storageWh, storageW }, i): Home => {
    const pv = registerDifferences(modelledPv(i, START).micro, 1);
    const load = registerDifferences(
      pv.map((_, period) => {
        const quarter = (period + LOCAL / PERIOD) % PERIODS_A_DAY;
        return toMicro(h25JuneWorkday(quarter, DAY_OF_YEAR, annualKwh) * 1000);
      }),
      1,
    );
    return {
      name,
      pvW: acW,
      storageWh,
      storageW,
      importW: 24_000,
      exportW: acW + storageW,
      chargeEfficiency: 950_000n,
      dischargeEfficiency: 950_000n,
      periods: load.map((loadWh, period) => ({ loadWh, pvWh: pv[period] ?? 0n })),
    };
  });
  const { prices, carbon } = duckCurve(LOCAL);
  return {
    label: "modelled: clear-sky PV and BDEW household profile H25",
    notes: [
      "No home was metered: 21 June 2024, Frankfurt am Main, clear sky (Spencer, Haurwitz, Erbs), isotropic plane of array, PVWatts 5.",
      "Load: BDEW standard load profile H25, June workday, with its published dynamisation, scaled to each home's yearly kWh.",
      "Price and carbon intensity are modelled by a duck curve, not a market's.",
    ],
    zone: "10Y1001A1001A82H",
    start: START,
    homes,
    prices,
    carbon,
  };
}

/** Modelled price and carbon: a base, a dip at 13:00 and a peak at 19:30 local time, both Gaussian. */
export function duckCurve(local: number): { readonly prices: bigint[]; readonly carbon: number[] } {
  const shape = Array.from({ length: PERIODS_A_DAY }, (_, period) => {
    const hour = ((period * PERIOD + PERIOD / 2 + local) / 3600) % 24;
    return Math.exp(-(((hour - 19.5) / 1.8) ** 2)) - Math.exp(-(((hour - 13) / 2.6) ** 2));
  });
  return {
    prices: shape.map((s) => BigInt(Math.round((0.26 + 0.16 * s) * 1e6))),
    carbon: shape.map((s) => Math.round((320 + 160 * s) * 1000) / 1000),
  };
}

function modelHome(i: number): ModelHome {
  return HOMES[i % HOMES.length] as ModelHome;
}

function toMicro(wh: number): bigint {
  return BigInt(Math.round(wh * Number(MICRO)));
}
