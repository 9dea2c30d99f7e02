// What an attester refuses to put into a tree although its device signed it: registers that run backwards, break the partition rule, or grow faster
// than the site's accredited powers allow. The oracle would refuse the whole batch, or let the claim fail.
import { type Leaf, PERIOD, partition, type Registers, unpackEnergy, unpackFlows, unpackRegisters } from "@wattle/sdk";
import type { FleetBook } from "../chain/fleet.ts";

/** Why a reading is not shown. */
export type Refusal = "backwards" | "partition" | "capacity" | "entry";

/** What of a leaf the rules look at. */
export type Shown = Pick<Leaf, "readAt" | "quality" | "energy" | "flows">;

/**
 * Why `next` may not follow `last`; undefined when it may.
 *
 * @param last The site's last leaf in a batch that stands; undefined before its first.
 */
export function refusalOf(fleet: FleetBook, index: number, last: Shown | undefined, next: Shown): Refusal | undefined {
  const entry = fleet.entryAt(index);
  const from = last?.readAt ?? fleet.fromAt(index);
  const energy = unpackRegisters(next.energy);
  if (below(next.energy, entry)) return "entry";
  if (last && (below(next.energy, last.energy) || flowsBelow(next.flows, last.flows))) return "backwards";
  const before = unpackRegisters(last?.energy ?? entry);
  for (const lane of [0, 1, 2, 3] as const) {
    // As the oracle bounds a claim: 1.1 · P · t / 3600, and a Wh for rounding.
    const seconds = BigInt(next.readAt - from);
    const most = (BigInt(fleet.powerAt(index, lane)) * seconds * 11n) / 36_000n + 1n;
    if (energy[lane] - before[lane] > most) return "capacity";
  }
  const measured = last?.quality === 0 && next.quality === 0 && next.readAt - last.readAt === PERIOD;
  return measured && !partitioned(last, next) ? "partition" : undefined;
}

function partitioned(last: Shown, next: Shown): boolean {
  const [a, b] = [unpackEnergy(last.energy), unpackEnergy(next.energy)];
  const [f, t] = [unpackFlows(last.flows), unpackFlows(next.flows)];
  const { greenCharge, directExport } = partition({
    generation: b.generation - a.generation,
    gridImport: b.gridImport - a.gridImport,
    gridExport: t.gridExport - f.gridExport,
    charge: t.charge - f.charge,
    discharge: t.discharge - f.discharge,
  });
  return b.greenCharge - a.greenCharge === greenCharge && b.directExport - a.directExport === directExport;
}

function below(next: Registers, last: Registers): boolean {
  const [a, b] = [unpackRegisters(last), unpackRegisters(next)];
  return a.some((lane, i) => (b[i] ?? 0n) < lane);
}

/** D, X and C only grow; S, a state, does as it likes. */
function flowsBelow(next: Registers, last: Registers): boolean {
  return below(next >> 64n, last >> 64n);
}
