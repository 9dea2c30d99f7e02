// Published batches on disk, one file each, named by commitment. A file is whole or not there. Of a batch a node keeps its tree's upper levels in
// memory, and reads its leaves from its file.
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  type Batch,
  buildSumTreeInSteps,
  decodePublicationHeader,
  encodePublicationHeader,
  hashBatch,
  type LeafProof,
  MalformedPublicationError,
  PUBLICATION_HEADER,
  type SumTree,
} from "@wattle/sdk";
import type { Hex } from "viem";
import { NodeError } from "../errors.ts";
import { dataHashOf, FileLeaves, type Leaves, leafOf, RECORD, type Window, windowsOf } from "./leaves.ts";
import { type LeavesFile, writeWhole } from "./leavesFile.ts";

/** Trees kept in memory: a million sites' takes half a megabyte. */
const MOST = 16;

/** A file, or what another attester gives, that is another batch than its name says. */
export class WrongBatchError extends NodeError {
  override readonly name = "WrongBatchError";

  constructor(wanted: Hex, given: string) {
    super(`The batch that was read is ${given}, not ${wanted}.`, {
      metaMessages: [
        "If it is a file under batches/ in the dataDir, delete it: the node fetches it from another attester.",
      ],
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
  /** Over `leaves`, wherever they are. */
  readonly tree: SumTree;
  readonly leaves: LeavesFile;
}

/** What another attester gives, on disk while it is checked. Its leaves are those of its dataHash; whether its tree is theirs is not known yet. */
export interface Received {
  readonly batch: Batch;
  readonly leaves: Leaves;
  /** Puts it on the shelf. */
  keep(): Promise<void>;
  /** Takes it away, unless it is kept. */
  discard(): Promise<void>;
}

/** What is made, and what is received, until it is kept. */
const PASSING = /^(fleet-\d+\.made|[0-9a-f]{64}\.wtb\.\d+)$/;

/** The node's batches. */
export class Shelf {
  readonly #folder: string;
  readonly #open = new Map<Hex, KeptBatch>();
  #received = 0;

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

  /** Where a fleet's next batch is made. */
  bench(fleet: number): string {
    return join(this.#folder, `fleet-${fleet}.made`);
  }

  /** Takes away what was made or received when the process ended. */
  async tidy(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    for (const name of await readdir(this.#folder))
      if (PASSING.test(name)) await rm(join(this.#folder, name), { force: true });
  }

  /** Keeps what was just built: on disk, flushed, when it settles. */
  async keepBuilt({ batch, leaves, tree }: BuiltBatch): Promise<KeptBatch> {
    const commitment = hashBatch(batch);
    await leaves.finish(encodePublicationHeader(batch), this.file(commitment));
    return this.#remember(commitment, keptOf(batch, leaves, tree));
  }

  /**
   * Takes a batch that somebody gives, to the disk and no further, and no more of it than it may have.
   *
   * @throws WrongBatchError; MalformedPublicationError; what the pieces' source throws.
   */
  async receive(commitment: Hex, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Received> {
    await mkdir(this.#folder, { recursive: true });
    const name = `${this.file(commitment)}.${this.#received++}`;
    const discard = () => rm(name, { force: true });
    try {
      const batch = await this.#write(commitment, pieces, name);
      const leaves = new FileLeaves(name);
      if (dataHashOf(batch, leaves) !== batch.dataHash)
        throw new MalformedPublicationError("its leaves are not those of its dataHash");
      return { batch, leaves, keep: () => rename(name, this.file(commitment)), discard };
    } catch (error) {
      await discard();
      throw error;
    }
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

  /** A batch's leaves from its file, some thousand consecutive sites at a time; none where it is not here. */
  async *leaves(commitment: Hex): AsyncGenerator<Window> {
    if (await this.has(commitment)) yield* windowsOf(new FileLeaves(this.file(commitment)));
  }

  /** Writes what comes, flushed when it settles. @returns What its header says. */
  async #write(
    commitment: Hex,
    pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    name: string,
  ): Promise<Batch> {
    const file = await open(name, "w");
    try {
      const head = new Uint8Array(PUBLICATION_HEADER);
      let batch: Batch | undefined;
      let length = 0;
      const read = () => {
        const said = decodePublicationHeader(head.subarray(0, length));
        if (hashBatch(said) !== commitment) throw new WrongBatchError(commitment, hashBatch(said));
        return said;
      };
      for await (const piece of pieces) {
        if (length < head.length) head.set(piece.subarray(0, head.length - length), length);
        writeWhole(file.fd, piece, length);
        length += piece.length;
        if (length >= head.length) batch ??= read();
        if (batch && length > sizeOf(batch)) throw new MalformedPublicationError("more bytes follow its leaves");
      }
      batch ??= read();
      if (length !== sizeOf(batch))
        throw new MalformedPublicationError(
          `${batch.leafCount} leaves take ${sizeOf(batch)} bytes, these are ${length}`,
        );
      await file.sync();
      return batch;
    } finally {
      await file.close();
    }
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

function sizeOf({ leafCount }: Batch): number {
  return PUBLICATION_HEADER + RECORD * leafCount;
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
