// Published batches on disk, one file each, named by commitment. A file is whole or not there. Of a batch a node keeps its tree's upper levels in
// memory, and reads its leaves from its file.
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type Batch,
  buildSumTreeInSteps,
  decodePublicationHeader,
  hashBatch,
  type LeafProof,
  leavesOfPublication,
  PUBLICATION_HEADER,
  type Publishable,
  publicationPieces,
  type SumTree,
} from "@wattle/sdk";
import type { Hex } from "viem";
import { NodeError } from "../errors.ts";
import { FileLeaves, type Leaves, leafOf, type MovingLeaves, type Window, windowsOf } from "./leaves.ts";

/** Trees kept in memory: a million sites' takes half a megabyte. */
const MOST = 16;

/** A file that is another batch than its name says. */
export class WrongBatchError extends NodeError {
  override readonly name = "WrongBatchError";

  constructor(wanted: Hex, given: string) {
    super(`The batch that was read is ${given}, not ${wanted}.`, {
      metaMessages: ["Delete the file under batches/ in the dataDir: the node fetches it again from another attester."],
    });
  }
}

/** A batch on disk. */
export interface KeptBatch {
  readonly batch: Batch;
  readonly leaves: Leaves;
  /** Null where the site has no leaf. Throws LeafIndexError beyond the leaves. */
  proof(index: number): LeafProof | null;
}

/** A batch that was built here. */
export interface BuiltBatch {
  readonly batch: Batch;
  readonly data: Uint8Array;
  /** Over `leaves`, so that it goes on when they have moved to the disk. */
  readonly tree: SumTree;
  readonly leaves: MovingLeaves;
}

/** What another attester proposes, on disk while it is checked. */
export interface Proposed {
  readonly batch: Batch;
  readonly leaves: Leaves;
  discard(): Promise<void>;
}

/** The node's batches. */
export class Shelf {
  readonly #folder: string;
  readonly #open = new Map<Hex, KeptBatch>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Where a batch's file is, or would be. */
  file(commitment: Hex): string {
    return join(this.#folder, `${commitment.slice(2)}.wtb`);
  }

  async has(commitment: Hex): Promise<boolean> {
    return stat(this.file(commitment)).then(
      () => true,
      () => false,
    );
  }

  /** Keeps a batch: on disk, flushed, when it settles. */
  async keep(built: Publishable): Promise<Hex> {
    const commitment = hashBatch(built.batch);
    if (!(await this.has(commitment))) await this.#write(built, this.file(commitment));
    return commitment;
  }

  /** Keeps what was just built. Its leaves are no longer in memory when it settles. */
  async keepBuilt({ leaves, tree, ...built }: BuiltBatch): Promise<KeptBatch> {
    const commitment = await this.keep(built);
    leaves.move(new FileLeaves(this.file(commitment)));
    return this.#remember(commitment, keptOf(built.batch, leaves, tree));
  }

  /** Lays aside what is not known to be sound. */
  async layAside(proposed: Publishable): Promise<Proposed> {
    const { batch } = proposed;
    const file = `${this.file(hashBatch(batch))}.proposed`;
    await this.#write(proposed, file);
    return { batch, leaves: new FileLeaves(file), discard: () => rm(file, { force: true }) };
  }

  /** A batch and its tree. @throws WrongBatchError; the file system's error where it is not there. */
  async load(commitment: Hex): Promise<KeptBatch> {
    const there = this.#open.get(commitment);
    if (there) return this.#remember(commitment, there);
    const name = this.file(commitment);
    const file = await open(name);
    const head = new Uint8Array(PUBLICATION_HEADER);
    try {
      await file.read(head, 0, head.length, 0);
    } finally {
      await file.close();
    }
    const batch = decodePublicationHeader(head);
    const given = hashBatch(batch);
    if (given !== commitment) throw new WrongBatchError(commitment, given);
    const leaves = new FileLeaves(name);
    if (leaves.count !== batch.leafCount) throw new WrongBatchError(commitment, `one of ${leaves.count} leaves`);
    const { leafCount } = batch;
    const tree = await buildSumTreeInSteps({ recordsAt: (first, count) => leaves.read(first, count), leafCount });
    if (tree.root !== batch.root || tree.sums !== batch.sums)
      throw new WrongBatchError(commitment, `one whose root is ${tree.root}`);
    return this.#remember(commitment, keptOf(batch, leaves, tree));
  }

  /** The bytes of a batch's leaves, all of them. */
  async data(commitment: Hex): Promise<Uint8Array> {
    return leavesOfPublication(await readFile(this.file(commitment)));
  }

  /** A batch's leaves from its file, some thousand consecutive sites at a time; none where it is not here. */
  async *leaves(commitment: Hex): AsyncGenerator<Window> {
    if (await this.has(commitment)) yield* windowsOf(new FileLeaves(this.file(commitment)));
  }

  async #write(built: Publishable, name: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const part = `${name}.new`;
    const file = await open(part, "w");
    try {
      for (const piece of publicationPieces(built)) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, name);
  }

  #remember(commitment: Hex, kept: KeptBatch): KeptBatch {
    this.#open.delete(commitment);
    this.#open.set(commitment, kept);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST) break;
      this.#open.delete(oldest);
    }
    return kept;
  }
}

function keptOf(batch: Batch, leaves: Leaves, tree: SumTree): KeptBatch {
  return {
    batch,
    leaves,
    proof(index) {
      const { path } = tree.proof(index); // Throws beyond the leaves.
      const leaf = leafOf(leaves, index)?.leaf;
      return leaf ? { batch, leaf, path } : null;
    },
  };
}
