// Published batches on disk, one file each, named by commitment. A file is whole or not there.
import { createReadStream } from "node:fs";
import { mkdir, open, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { hashBatch, type Publishable, type PublishedBatch, publicationPieces, readPublication } from "@wattle/sdk";
import type { Hex } from "viem";
import { NodeError } from "../errors.ts";

/** Batches kept in memory: a million sites' leaves take 192 MB. */
const MOST = 1;

/** Where leaves begin in a file, and the bytes of one. */
const LEAVES_AT = 153;
const RECORD = 192;
/** Leaves read at a time. */
const WINDOW = 16_384;

/** A file that is another batch than its name says. */
export class WrongBatchError extends NodeError {
  override readonly name = "WrongBatchError";

  constructor(wanted: Hex, given: Hex) {
    super(`The batch that was read is ${given}, not ${wanted}.`, {
      metaMessages: ["Delete the file under batches/ in the dataDir: the node fetches it again from another attester."],
    });
  }
}

/** The node's batches. */
export class Shelf {
  readonly #folder: string;
  readonly #open = new Map<Hex, PublishedBatch>();

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
    if (await this.has(commitment)) return commitment;
    await mkdir(this.#folder, { recursive: true });
    const part = `${this.file(commitment)}.new`;
    const file = await open(part, "w");
    try {
      for (const piece of publicationPieces(built)) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, this.file(commitment));
    return commitment;
  }

  /** Keeps what was just built, and its tree at hand. */
  async keepOpen(published: PublishedBatch): Promise<Hex> {
    const commitment = await this.keep(published);
    this.#remember(commitment, published);
    return commitment;
  }

  /** A batch with its tree. @throws WrongBatchError; the file system's error where it is not there. */
  async load(commitment: Hex): Promise<PublishedBatch> {
    const at = this.#open.get(commitment);
    if (at) return at;
    const published = await readPublication(createReadStream(this.file(commitment)));
    const given = hashBatch(published.batch);
    if (given !== commitment) throw new WrongBatchError(commitment, given);
    this.#remember(commitment, published);
    return published;
  }

  /** A batch's leaves from its file, some thousand consecutive sites at a time; none where it is not here. */
  async *leaves(commitment: Hex): AsyncGenerator<{ readonly first: number; readonly records: Uint8Array }> {
    if (!(await this.has(commitment))) return;
    const file = await open(this.file(commitment));
    try {
      const { size } = await file.stat();
      const count = Math.floor((size - LEAVES_AT) / RECORD);
      for (let first = 0; first < count; first += WINDOW) {
        const records = new Uint8Array(RECORD * Math.min(WINDOW, count - first));
        await file.read(records, 0, records.length, LEAVES_AT + RECORD * first);
        yield { first, records };
      }
    } finally {
      await file.close();
    }
  }

  #remember(commitment: Hex, published: PublishedBatch): void {
    this.#open.delete(commitment);
    this.#open.set(commitment, published);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= MOST) break;
      this.#open.delete(oldest);
    }
  }
}
