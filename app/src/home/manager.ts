import { partition } from "@wattle/sdk";
import { max, min } from "../bigints.ts";
import { type Battery, chargeable, dischargeable, drawnBy, standingLoss, storedBy, storeFor } from "./battery.ts";

const MICRO = 1_000_000n;

/** The registers of a home's meter, cumulative, AC side, whole Wh. C and D are those of the battery bus. */
export interface MeterRegisters {
  readonly generation: bigint;
  readonly greenCharge: bigint;
  readonly directExport: bigint;
  readonly gridImport: bigint;
  readonly discharge: bigint;
  readonly gridExport: bigint;
  readonly charge: bigint;
}

/** A home at a period end. */
export interface HomeState {
  readonly registers: MeterRegisters;
  /** What the battery holds, µWh. */
  readonly store: bigint;
  /** What conversion took so far, µWh. */
  readonly conversionLoss: bigint;
  /** What standing took so far, µWh. */
  readonly standingLoss: bigint;
}

/** What the market side asks of a home in a period. */
export interface HomeRequest {
  /** Energy that the home owes at the period's beginning, AC, µWh: own use leaves what is needed for it in store. */
  readonly pledged: bigint;
  /** Pledged energy to deliver in this period, AC, Wh; delivered as far as power and store allow. */
  readonly deliver: bigint;
  /** Whether the battery may serve the home's own load in this period. */
  readonly ownUse: boolean;
}

/** A period's flows, whole Wh: generation + import + discharge = load + export + charge. */
export interface HomeFlows {
  readonly generation: bigint;
  readonly gridImport: bigint;
  readonly gridExport: bigint;
  readonly charge: bigint;
  readonly discharge: bigint;
  /** The part of the discharge that was asked for. */
  readonly delivered: bigint;
}

const ZERO: MeterRegisters = {
  generation: 0n,
  greenCharge: 0n,
  directExport: 0n,
  gridImport: 0n,
  discharge: 0n,
  gridExport: 0n,
  charge: 0n,
};

/** A home whose meter begins at zero and whose battery holds `storeWh`. */
export function openHome(storeWh: bigint): HomeState {
  return { registers: ZERO, store: storeWh * MICRO, conversionLoss: 0n, standingLoss: 0n };
}

/** S: what the battery holds, whole Wh, rounded down. */
export function stateOfCharge(state: HomeState): bigint {
  return state.store / MICRO;
}

/**
 * Runs a home through one settlement period. What is sold is delivered first; else PV beyond the load charges the battery; own use
 * takes only what is not pledged. The battery never charges and discharges in one period.
 * @returns The home at the period's end and the period's flows; every Wh is in one of them.
 */
export function runPeriod(
  battery: Battery,
  state: HomeState,
  { loadWh, pvWh }: { readonly loadWh: bigint; readonly pvWh: bigint },
  request: HomeRequest,
): { readonly state: HomeState; readonly flows: HomeFlows } {
  const standing = standingLoss(battery, state.store);
  const opening = state.store - standing;

  const delivered = min(request.deliver, dischargeable(battery, opening, 0n));
  const owed = max(0n, request.pledged - delivered * MICRO);
  const surplus = pvWh - loadWh;
  const charge = delivered === 0n && surplus > 0n ? min(surplus, chargeable(battery, opening)) : 0n;
  // The delivery covers the home's own deficit on its way out; own use discharges for what is left of it.
  const deficit = max(0n, -surplus - delivered);
  const spare = dischargeable(battery, opening - drawnBy(battery, delivered), storeFor(battery, owed));
  const own = request.ownUse ? min(deficit, min(spare, battery.periodLimit - delivered)) : 0n;
  const discharge = delivered + own;
  const net = surplus + discharge - charge;
  const flows: HomeFlows = {
    generation: pvWh,
    gridImport: max(0n, -net),
    gridExport: max(0n, net),
    charge,
    discharge,
    delivered,
  };
  const stored = storedBy(battery, charge);
  const drawn = drawnBy(battery, discharge);
  const { greenCharge, directExport } = partition(flows);
  const { registers } = state;
  return {
    flows,
    state: {
      registers: {
        generation: registers.generation + flows.generation,
        greenCharge: registers.greenCharge + greenCharge,
        directExport: registers.directExport + directExport,
        gridImport: registers.gridImport + flows.gridImport,
        discharge: registers.discharge + flows.discharge,
        gridExport: registers.gridExport + flows.gridExport,
        charge: registers.charge + flows.charge,
      },
      store: opening + stored - drawn,
      conversionLoss: state.conversionLoss + (charge * MICRO - stored) + (drawn - discharge * MICRO),
      standingLoss: state.standingLoss + standing,
    },
  };
}
