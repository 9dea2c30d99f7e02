// A fleet's batch of one period, from signed readings that this node verified and the batch before it.
import {
  allocateLeaves,
  buildBatchFrom,
  buildSumTreeInSteps,
  continueRegisters,
  decodeLeafAt,
  type FleetLeaf,
  readRecords,
  writeLeaf,
} from "@wattle/sdk";
import { bytesToHex, type Hex, zeroHash } from "viem";
import type { EpochTable } from "../chain/epochs.ts";
import type { FleetBook } from "../chain/fleet.ts";
import type { KeptPage } from "../store/store.ts";
import { WireView, wordOf } from "../wire.ts";
import { type Leaves, leafOf, leavesOf, MovingLeaves, RECORD, shownBy, windowsOf } from "./leaves.ts";
import type { Column, ProfileBook } from "./profiles.ts";
import { type Refusal, refusalOf } from "./rules.ts";
import type { BuiltBatch } from "./shelf.ts";

/** What a batch is made of. */
export interface Making {
  readonly fleet: FleetBook;
  readonly epochs: EpochTable;
  readonly profiles: ProfileBook;
  readonly periodEnd: number;
  readonly revision: number;
  readonly leafCount: number;
  /** The leaves that it grows from; undefined for the fleet's first. */
  readonly base: Leaves | undefined;
  /** Their batch's commitment. */
  readonly previous: Hex | undefined;
  /** Standing batches before it, of which profiles may need the columns. */
  readonly columns: readonly Column[];
  /** Pages of the fleet's readings: those that count, or with `picks` all that are kept. */
  readonly readings: AsyncIterable<KeptPage>;
  /** Which reading a site shows: the newest that follows its last leaf, unless told. What this node thinks of it otherwise plays no part. */
  readonly picks?: (index: number, hash: Uint8Array) => boolean;
  /**
   * Readings that count here and must not be passed over, although they are not picked: it throws what `omitted` gives, unless a rule refuses one
   * after the last leaf, or after the reading that is shown instead.
   */
  readonly guards?: (index: number, readAt: number, revision: number) => boolean;
  readonly instead?: (index: number) => FleetLeaf | null;
  readonly omitted?: (index: number) => Error;
  /** Whether it is made also when every leaf would be carried: in the place of one that shows what it must not. */
  readonly carries?: boolean;
}

/** A batch, and what was left out of it. */
export interface Made {
  readonly built: BuiltBatch;
  /** Leaves that are not carried. */
  readonly fresh: number;
  readonly refused: Readonly<Partial<Record<Refusal, number>>>;
}

/** Sites whose readings break a rule stand with their last leaf. @returns Undefined when every leaf would be carried, unless `carries`. */
export async function makeBatch(
  making: Making,
  onProgress?: (done: number, total: number) => void,
): Promise<Made | undefined> {
  const { fleet, periodEnd, revision, leafCount, base, previous } = making;
  const data = allocateLeaves({ fleet: fleet.id, periodEnd, revision, leafCount });
  const { records } = readRecords(data);
  if (base) {
    const carried = Math.min(base.count, leafCount);
    for (const window of windowsOf(base, carried)) records.set(window.records, window.first * RECORD);
  }
  const { fresh, refused } = await show(making, data);
  if (fresh === 0 && !making.carries) return undefined;
  await making.profiles.fill(records, base, making.columns);
  const leaves = new MovingLeaves(leavesOf(records));
  const tree = await buildSumTreeInSteps(
    { recordsAt: (first, count) => leaves.read(first, count), leafCount },
    onProgress,
  );
  const { batch } = buildBatchFrom(data, previous ?? zeroHash, tree);
  return { built: { batch, data, tree, leaves }, fresh, refused };
}

/** Writes the leaves that are new. */
async function show(making: Making, data: Uint8Array) {
  const { fleet, epochs, periodEnd, leafCount, base, picks, guards, instead, omitted } = making;
  const { records } = readRecords(data);
  const refused: Partial<Record<Refusal, number>> = {};
  const touched = new Uint8Array(leafCount);
  const lastAt = (index: number): FleetLeaf | null => {
    if (!touched[index]) return decodeLeafAt(records, index);
    return base ? leafOf(base, index) : null;
  };
  for await (const { wire, hashes, counting } of making.readings) {
    const view = new WireView(wire);
    for (let at = 0; at < view.count; at++) {
      const [site, readAt] = [Number(view.site(at)), view.periodEnd(at)];
      const index = fleet.indexOf(site);
      if (index === undefined || index >= leafCount || readAt > periodEnd || readAt < fleet.fromAt(index)) continue;
      const hash = hashes.subarray(32 * at, 32 * at + 32);
      const picked = !picks || picks(index, hash);
      if (!picked && !(counting[at] && guards?.(index, readAt, view.revision(at)))) continue;
      // Registers never run backwards, so nor does what is shown: by time, then by revision.
      if (picked && !isNewer(records, index, readAt, view.revision(at))) continue;
      const epoch = epochs.accepts(site, view.epoch(at), readAt);
      if (!epoch) continue;
      const shown = lastAt(index);
      const leaf = {
        site: view.site(at),
        readAt,
        revision: view.revision(at),
        quality: view.quality(at) === 0 ? (0 as const) : (1 as const),
        energy: continueRegisters(wordOf(view.energy(at)), epoch.energyOffset),
        flows: continueRegisters(wordOf(view.flows(at)), epoch.flowsOffset),
        reading: bytesToHex(hash),
        profile: zeroHash,
      };
      const refusal = refusalOf(fleet, index, shown?.leaf, leaf);
      if (refusal) {
        refused[refusal] = (refused[refusal] ?? 0) + 1;
        continue;
      }
      if (!picked) {
        const followed = instead?.(index);
        if (followed && refusalOf(fleet, index, followed.leaf, leaf)) continue;
        throw omitted?.(index) ?? new Error("a reading was passed over");
      }
      touched[index] = 1;
      writeLeaf(data, index, { leaf, entry: fleet.entryAt(index) });
    }
  }
  return { fresh: touched.reduce((sum, one) => sum + one, 0), refused };
}

/** Whether a reading is newer than what a record shows. */
export function isNewer(records: Uint8Array, index: number, readAt: number, revision: number): boolean {
  const [shownAt, shownRevision] = shownBy(records, index);
  return readAt > shownAt || (readAt === shownAt && revision > shownRevision);
}
