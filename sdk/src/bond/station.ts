import { annuityOf } from "./annuity.ts";
import { root } from "./root.ts";
import { periodsOf } from "./schedule.ts";
import type { DayCount, ScheduleTerms } from "./types.ts";

/** A station of photovoltaics, storage and chargers. Money is in units of one currency; kWh and kW are at the meter; shares are parts of one. */
export interface Station {
  readonly solar: {
    readonly kw: number;
    readonly costPerKw: number;
    /** kWh that a kW makes in its first year. */
    readonly yield: number;
    /** Part of it that is lost each year. */
    readonly degradation: number;
    /** Part that chargers and compute take as it is made; the rest is stored or fed in. */
    readonly usedDirectly: number;
    /** For a kWh that is fed in. */
    readonly feedIn: number;
  };
  readonly storage: {
    readonly kwh: number;
    readonly kw: number;
    readonly costPerKwh: number;
    /** Full cycles a year that move energy to dearer hours. */
    readonly cycles: number;
    readonly roundTrip: number;
    readonly degradation: number;
    /** Between dear and cheap hours, a kWh. */
    readonly spread: number;
    /** kW that it takes off the peak, and what a kW of peak costs a month. */
    readonly shavedKw: number;
    readonly demandCharge: number;
    /** kW held ready for the grid, part of the year, and what a kW earns a year. */
    readonly balancingKw: number;
    readonly balancingShare: number;
    readonly balancingPrice: number;
    /** Year, from 1, in which cells are replaced, for a part of their cost; 0: never. */
    readonly replacedIn: number;
    readonly replacementShare: number;
  };
  readonly charging: {
    readonly chargers: number;
    readonly kwEach: number;
    readonly costEach: number;
    /** Part of the year at full power, in the first year, and its growth a year, up to a part. */
    readonly utilisation: number;
    readonly growth: number;
    readonly most: number;
    /** For a kWh: what drivers pay for energy, and for service. */
    readonly energyPrice: number;
    readonly serviceFee: number;
  };
  readonly compute: {
    readonly kw: number;
    readonly cost: number;
    readonly utilisation: number;
    /** For a kWh that it uses, without the energy. */
    readonly revenue: number;
  };
  /** Land, connection, works. */
  readonly otherCapex: number;
  /** For a kWh from the grid. */
  readonly purchasePrice: number;
  /** Of capex a year, and fixed. */
  readonly operation: number;
  readonly rent: number;
  /** By which prices and costs rise a year. */
  readonly inflation: number;
  readonly years: number;
}

/** What a year brings. Costs are positive. */
export interface StationYear {
  /** From 1. */
  readonly year: number;
  readonly solarKwh: number;
  readonly chargedKwh: number;
  readonly boughtKwh: number;
  readonly revenue: {
    readonly energy: number;
    readonly service: number;
    readonly feedIn: number;
    readonly arbitrage: number;
    readonly peakShaving: number;
    readonly balancing: number;
    readonly compute: number;
  };
  readonly cost: { readonly energy: number; readonly operation: number; readonly replacement: number };
  /** Revenue less cost: what serves debt. */
  readonly cash: number;
}

/** What an investment comes to. */
export interface StationCase {
  readonly capex: number;
  readonly years: readonly StationYear[];
  /** Years until cash has paid capex, linear within a year; null: never. */
  readonly payback: number | null;
  /** A year; null where cash never pays capex back. */
  readonly irr: number | null;
}

/** A bond and how well cash covers it. */
export interface CarriedBond {
  /** Of the bond, in units of currency. */
  readonly principal: number;
  /** Part of it repaid in each period. */
  readonly repayments: readonly number[];
  /** Cash / debt service in each year. */
  readonly coverage: readonly number[];
}

/**
 * The station that figures are given for where nothing else is known: 300 kW of modules, 200 kWh of storage, six chargers.
 *
 * Prices and costs are round figures for an example, not quotations: give your own.
 */
export const STANDARD_STATION: Station = {
  solar: { kw: 300, costPerKw: 700, yield: 1_050, degradation: 0.005, usedDirectly: 0.7, feedIn: 0.06 },
  storage: {
    ...{ kwh: 200, kw: 100, costPerKwh: 300, cycles: 300, roundTrip: 0.88, degradation: 0.02, spread: 0.09 },
    ...{ shavedKw: 60, demandCharge: 9, balancingKw: 80, balancingShare: 0.6, balancingPrice: 45 },
    ...{ replacedIn: 12, replacementShare: 0.4 },
  },
  charging: {
    ...{ chargers: 6, kwEach: 60, costEach: 28_000, utilisation: 0.1, growth: 0.06, most: 0.2 },
    ...{ energyPrice: 0.3, serviceFee: 0.1 },
  },
  compute: { kw: 20, cost: 60_000, utilisation: 0.6, revenue: 0.35 },
  ...{ otherCapex: 90_000, purchasePrice: 0.19, operation: 0.02, rent: 12_000, inflation: 0.02, years: 15 },
};

const HOURS = 8_760;

/**
 * Cash year by year, payback and internal rate of return.
 *
 * Modules serve chargers and compute first, up to the part that is used directly; what is left over is fed in, what is missing is bought. Storage earns by
 * spread, peak and readiness, its losses at the purchase price.
 *
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * const { capex, payback, irr } = bond.stationCase({ ...bond.STANDARD_STATION, years: 20 });
 * ```
 */
export function stationCase(station: Station): StationCase {
  const { solar, storage, charging, compute } = station;
  const capex =
    solar.kw * solar.costPerKw +
    storage.kwh * storage.costPerKwh +
    charging.chargers * charging.costEach +
    compute.cost +
    station.otherCapex;
  const years = Array.from({ length: station.years }, (_, index) => yearOf(station, capex, index));
  const flows = [-capex, ...years.map(({ cash }) => cash)];
  return { capex, years, payback: paybackOf(flows), irr: irrOf(flows) };
}

/**
 * The largest bond of level payments whose every year is covered: principal = min over years of cash / coverage over what a unit of principal costs that year.
 *
 * Payments after the station's last year are refused by the length of its cash: they count as uncovered, and the bond is zero.
 *
 * @param schedule From the station's start. @param rate A year. @param coverage Least cash / debt service of each year.
 * @example
 * ```ts
 * import { bond } from "@wattle/sdk";
 *
 * declare const schedule: bond.ScheduleTerms; // ten years
 *
 * const { principal } = bond.carriedBond(bond.stationCase(bond.STANDARD_STATION), schedule, "30/360", 0.05, 1.3);
 * ```
 */
export function carriedBond(
  { years }: Pick<StationCase, "years">,
  schedule: ScheduleTerms,
  dayCount: DayCount,
  rate: number,
  coverage: number,
): CarriedBond {
  const { payment, principal: repayments } = annuityOf(schedule, dayCount, rate);
  const service: number[] = [];
  for (const { to } of periodsOf(schedule)) {
    // The first year's last payment is a year after the start.
    const year = Math.max(0, Math.ceil((to - schedule.start - 1) / 365.25) - 1);
    service[year] = (service[year] ?? 0) + payment;
  }
  const served = service.map((unit, index) => (years[index]?.cash ?? 0) / unit);
  const principal = Math.max(0, Math.min(...served) / coverage);
  return { principal, repayments, coverage: served.map((each) => each / principal) };
}

function yearOf(station: Station, capex: number, index: number): StationYear {
  const { solar, storage, charging, compute } = station;
  const prices = (1 + station.inflation) ** index;
  const solarKwh = solar.kw * solar.yield * (1 - solar.degradation) ** index;
  const utilisation = Math.min(charging.most, charging.utilisation * (1 + charging.growth) ** index);
  const chargedKwh = charging.chargers * charging.kwEach * utilisation * HOURS;
  const computeKwh = compute.kw * compute.utilisation * HOURS;
  const used = Math.min(solarKwh * solar.usedDirectly, chargedKwh + computeKwh);
  const movedKwh = storage.kwh * storage.cycles * (1 - storage.degradation) ** index;
  const boughtKwh = chargedKwh + computeKwh - used;
  const revenue = {
    energy: chargedKwh * charging.energyPrice * prices,
    service: chargedKwh * charging.serviceFee * prices,
    feedIn: (solarKwh - used) * solar.feedIn * prices,
    arbitrage: movedKwh * (storage.spread - (1 / storage.roundTrip - 1) * station.purchasePrice) * prices,
    peakShaving: storage.shavedKw * storage.demandCharge * 12 * prices,
    balancing: storage.balancingKw * storage.balancingShare * storage.balancingPrice * prices,
    compute: computeKwh * compute.revenue * prices,
  };
  const cost = {
    energy: boughtKwh * station.purchasePrice * prices,
    operation: (capex * station.operation + station.rent) * prices,
    replacement: index + 1 === storage.replacedIn ? storage.kwh * storage.costPerKwh * storage.replacementShare : 0,
  };
  const cash = sum(Object.values(revenue)) - sum(Object.values(cost));
  return { year: index + 1, solarKwh, chargedKwh, boughtKwh, revenue, cost, cash };
}

function paybackOf([first = 0, ...rest]: readonly number[]): number | null {
  let left = -first;
  for (const [index, cash] of rest.entries()) {
    if (cash >= left) return index + left / cash;
    left -= cash;
  }
  return null;
}

/** Where the present value of all flows is zero. */
function irrOf(flows: readonly number[]): number | null {
  if (sum(flows) <= 0) return null;
  return root(
    (rate) => {
      let [miss, slope] = [0, 0];
      for (const [year, flow] of flows.entries()) {
        miss += flow * (1 + rate) ** -year;
        slope -= year * flow * (1 + rate) ** (-year - 1);
      }
      return { miss, slope };
    },
    { low: 0, high: 1, start: 0.1 },
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
