// A fleet's batch of one period, from signed readings that this node verified and the batch before it.
import { setImmediate as breath } from "node:timers/promises";
import { type Batch, buildSumTreeInSteps, continueRegisters, type FleetLeaf, requirePeriodEnd } from "@wattle/sdk";
import { bytesToHex, type Hex, zeroHash } from "viem";
import type { EpochTable } from "../chain/epochs.ts";
import type { FleetBook } from "../chain/fleet.ts";
import type { KeptPage } from "../store/store.ts";
import { WireView, wordOf } from "../wire.ts";
import { dataHashOf, type Leaves, leafOf, shownBy, windowsOf } from "./leaves.ts";
import { Extract, LeavesFile } from "./leavesFile.ts";
import type { Column, ProfileBook } from "./profiles.ts";
import { type Refusal, refusalOf } from "./rules.ts";
import type { BuiltBatch } from "./shelf.ts";

/** What a batch is made of. */
export interface Making {
  readonly fleet: FleetBook;
  readonly epochs: EpochTable;
  readonly profiles: ProfileBook;
  /** Where it is made. */
  readonly file: string;
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

/**
 * Sites whose readings break a rule stand with their last leaf. Its leaves are in their file from the first: a window of them, or a page's sites,
 * is in memory.
 *
 * @returns To be kept or discarded. Undefined when every leaf would be carried, unless `carries`.
 */
export async function makeBatch(
  making: Making,
  onProgress?: (done: number, total: number) => void,
): Promise<Made | undefined> {
  const leaves = await LeavesFile.create(making.file, making.leafCount);
  try {
    const made = await fillIn(making, leaves, onProgress);
    if (!made) await leaves.discard();
    return made;
  } catch (error) {
    await leaves.discard();
    throw error;
  }
}

async function fillIn(
  making: Making,
  leaves: LeavesFile,
  onProgress?: (done: number, total: number) => void,
): Promise<Made | undefined> {
  const { fleet, periodEnd, revision, leafCount, base, previous = zeroHash } = making;
  requirePeriodEnd(periodEnd);
  if (base)
    for (const { first, records } of windowsOf(base, Math.min(base.count, leafCount))) {
      leaves.write(first, records);
      await breath();
    }
  const { fresh, refused } = await show(making, leaves);
  if (fresh === 0 && !making.carries) return undefined;
  await making.profiles.fill(leaves, base, making.columns);
  const recordsAt = (first: number, count: number) => leaves.read(first, count);
  const tree = await buildSumTreeInSteps({ recordsAt, leafCount }, onProgress);
  const { root, sums } = tree;
  const named: Batch = { fleet: fleet.id, periodEnd, revision, leafCount, root, sums, dataHash: zeroHash, previous };
  const batch = { ...named, dataHash: dataHashOf(named, leaves) };
  return { built: { batch, tree, leaves }, fresh, refused };
}

/** Writes the leaves that are new. */
async function show(making: Making, leaves: LeavesFile) {
  const { fleet, epochs, leafCount, base, instead, omitted } = making;
  const refused: Partial<Record<Refusal, number>> = {};
  const touched = new Uint8Array(leafCount);
  for await (const page of making.readings) {
    const { wire, hashes } = page;
    const view = new WireView(wire);
    const wanted = wantedOf(making, page);
    const extract = new Extract(
      leaves,
      wanted.map(({ index }) => index),
    );
    for (const { at, index, picked } of wanted) {
      const readAt = view.periodEnd(at);
      // Registers never run backwards, so nor does what is shown: by time, then by revision.
      if (picked && !isNewer(extract.records, extract.placeOf(index), readAt, view.revision(at))) continue;
      const epoch = epochs.accepts(Number(view.site(at)), view.epoch(at), readAt);
      if (!epoch) continue;
      const shown = touched[index] ? base && leafOf(base, index) : extract.leafAt(index);
      const leaf = {
        site: view.site(at),
        readAt,
        revision: view.revision(at),
        quality: view.quality(at) === 0 ? (0 as const) : (1 as const),
        energy: continueRegisters(wordOf(view.energy(at)), epoch.energyOffset),
        flows: continueRegisters(wordOf(view.flows(at)), epoch.flowsOffset),
        reading: bytesToHex(hashes.subarray(32 * at, 32 * at + 32)),
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
      extract.write(index, { leaf, entry: fleet.entryAt(index) });
    }
    extract.put();
  }
  return { fresh: touched.reduce((sum, one) => sum + one, 0), refused };
}

/** Readings of a page that may be shown, or must not be passed over. */
function wantedOf({ fleet, periodEnd, leafCount, picks, guards }: Making, { wire, hashes, counting }: KeptPage) {
  const view = new WireView(wire);
  const wanted: { readonly at: number; readonly index: number; readonly picked: boolean }[] = [];
  for (let at = 0; at < view.count; at++) {
    const readAt = view.periodEnd(at);
    const index = fleet.indexOf(Number(view.site(at)));
    if (index === undefined || index >= leafCount || readAt > periodEnd || readAt < fleet.fromAt(index)) continue;
    const picked = !picks || picks(index, hashes.subarray(32 * at, 32 * at + 32));
    if (picked || (counting[at] && guards?.(index, readAt, view.revision(at)))) wanted.push({ at, index, picked });
  }
  return wanted;
}

/** Whether a reading is newer than what a record shows. */
function isNewer(records: Uint8Array, index: number, readAt: number, revision: number): boolean {
  const [shownAt, shownRevision] = shownBy(records, index);
  return readAt > shownAt || (readAt === shownAt && revision > shownRevision);
}
