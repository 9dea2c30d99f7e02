// How one key takes another's place: pure, from the state to what changes. Internal.
import type { Device } from "../measurement/device.ts";
import { type DeviceAndOwnerSignatures, signRotation } from "../measurement/enrolment.ts";
import type { MeterRegisters, MeterTotals } from "../measurement/partition.ts";
import { PERIOD, requirePeriodEnd } from "../measurement/period.ts";
import { continueRegisters, offsetRegisters, unpackEnergy, unpackFlows } from "../measurement/registers.ts";
import type { DeviceKey, Rotation } from "../measurement/types.ts";
import { hashDeviceKey } from "./key.ts";
import { KeyErasureError, KeyRetiredError, RotationError } from "./meterErrors.ts";
import type { Change } from "./meterJournal.ts";
import type { MeterState, PendingRotation, RetiredKey, RotationTerms, SignedReading } from "./meterTypes.ts";
import { registersOf } from "./periods.ts";

/** What `SiteRegistry.rotate` takes. */
export interface SignedRotation extends DeviceAndOwnerSignatures {
  readonly rotation: Rotation;
}

type RotationChange = Change & { readonly set: Partial<MeterState> & { readonly rotation: PendingRotation } };

/** Retires the key at a period end, and begins the successor's epoch. */
export function beginRotation(
  state: MeterState,
  given: {
    readonly successor: DeviceKey;
    readonly opening?: MeterTotals | undefined;
    readonly from?: number | undefined;
  },
): RotationChange {
  const { successor, opening, from = state.closed } = given;
  const { base, totals, epoch, key, offset } = state;
  if (!base || !totals) {
    throw new RotationError(
      "it has no registers to close with",
      "Give the meter a sample, or make it with the new key.",
    );
  }
  if (state.rotation) {
    throw new RotationError(
      "another rotation is pending",
      "Call confirmRotation once the registry has it, or renewRotation.",
    );
  }
  if (from < state.closed) {
    throw new RotationError(`periods up to ${state.closed} are signed`, "Rotate at that period end or a later one.");
  }
  requirePeriodEnd(from);
  if (opening && state.kind === "power") {
    throw new RotationError("a meter of power samples has no registers to exchange", "Rotate without an opening.");
  }
  const next = hashDeviceKey(successor);
  const used = state.retired.find((old) => old.key === next);
  if (used) throw new KeyRetiredError(next, used.until);
  if (next === key) throw new RotationError("the successor has the same key", "Give a device with a key of its own.");

  const openingBase = opening ? registersOf(opening, 0n, 0n) : base;
  const rotation: PendingRotation = {
    key: successor,
    from,
    closingEnergy: continueRegisters(base.energy, offset.energy),
    closingFlows: continueRegisters(base.flows, offset.flows),
    openingEnergy: openingBase.energy,
    openingFlows: openingBase.flows,
  };
  return {
    set: {
      rotation,
      epoch: epoch + 1,
      key: next,
      retired: [...state.retired, { key, epoch, until: from, erased: false }],
      offset: {
        energy: offsetRegisters(rotation.closingEnergy, rotation.openingEnergy),
        flows: withoutState(offsetRegisters(rotation.closingFlows, rotation.openingFlows)),
      },
      closed: from,
      missed: state.missed + (from - state.closed) / PERIOD,
      base: openingBase,
      totals: opening ? carried(opening, totals, base) : totals,
      ...(opening ? { shown: opening } : {}),
      sequence: 0,
      lastToken: null,
      attested: unpackEnergy(openingBase.energy).generation,
    },
  };
}

/** Moves a pending rotation to a later period end, where the registry takes it. */
export function moveRotation(
  state: MeterState,
  waiting: readonly SignedReading[],
  from: number | undefined,
): RotationChange {
  const pending = state.rotation;
  if (!pending) throw new RotationError("none is pending", "Call rotate first.");
  if (from === undefined || from === pending.from) return { set: { rotation: pending } };
  requirePeriodEnd(from);
  if (from < pending.from)
    throw new RotationError(`it began at ${pending.from}`, "A rotation is moved to a later period end.");
  // Only the difference of closing and opening counts, and it is the same at every instant between the two.
  const remove = waiting
    .filter(({ reading }) => reading.epoch === state.epoch && reading.periodEnd <= from)
    .map(({ id }) => id);
  const retired = state.retired.map(
    (old): RetiredKey => (old.epoch === state.epoch - 1 ? { ...old, until: from } : old),
  );
  const closing = state.closing.filter(({ reading }) => reading.periodEnd > from);
  return {
    set: {
      rotation: { ...pending, from },
      retired,
      closed: Math.max(state.closed, from),
      closing,
      missed: state.missed + Math.max(0, from - state.closed) / PERIOD,
      dropped: state.dropped + remove.length + state.closing.length - closing.length,
    },
    remove,
  };
}

/** Both signatures of a pending rotation. */
export async function signPending(
  site: bigint,
  pending: PendingRotation,
  terms: RotationTerms,
  device: Device,
): Promise<SignedRotation> {
  const { registry, owner, nonce, deadline } = terms;
  const rotation: Rotation = { site, ...pending, nonce, deadline };
  return { rotation, ...(await signRotation({ rotation, domain: registry, device, owner })) };
}

/** The retired keys once this one is erased. */
export function requireErasable(state: MeterState, key: DeviceKey): readonly RetiredKey[] {
  const hash = hashDeviceKey(key);
  if (hash === state.key) throw new KeyErasureError("still signs", "Rotate it away first.");
  if (!state.retired.some((old) => old.key === hash)) {
    throw new KeyErasureError("is not this meter's", "Erase only keys that this meter has retired.");
  }
  if (state.rotation) {
    throw new KeyErasureError("may be needed still", "Call confirmRotation once the registry has taken the rotation.");
  }
  return state.retired.map((old) => (old.key === hash ? { ...old, erased: true } : old));
}

/** What the old meter counted after its closing registers goes on the new one's. */
function carried(opening: MeterTotals, totals: MeterTotals, base: MeterRegisters): MeterTotals {
  const energy = unpackEnergy(base.energy);
  const flows = unpackFlows(base.flows);
  return {
    generation: opening.generation + totals.generation - energy.generation,
    gridImport: opening.gridImport + totals.gridImport - energy.gridImport,
    gridExport: opening.gridExport + totals.gridExport - flows.gridExport,
    charge: opening.charge + totals.charge - flows.charge,
    discharge: opening.discharge + totals.discharge - flows.discharge,
    stateOfCharge: opening.stateOfCharge,
  };
}

function withoutState(flows: bigint): bigint {
  return (flows >> 64n) << 64n;
}
