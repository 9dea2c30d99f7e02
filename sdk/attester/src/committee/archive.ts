// A fleet's batches and readings as this node has them or gets them: what proposing, checking and watching have in common.
import { type Batch, continueRegisters, hashBatch } from "@wattle/sdk";
import { type Address, type Hex, isAddressEqual } from "viem";
import type { Making } from "../batch/build.ts";
import { type Leaves, leafOf, RECORD, readingOf, shownBy, WINDOW, windowsOf } from "../batch/leaves.ts";
import { LATE, neededReadings } from "../batch/needed.ts";
import type { Column, ProfileBook } from "../batch/profiles.ts";
import type { BuiltBatch, KeptBatch, Shelf } from "../batch/shelf.ts";
import type { FleetBook, Posted } from "../chain/fleet.ts";
import type { ChainBook } from "../chain/follower.ts";
import { NodeError, sentenceOf } from "../errors.ts";
import type { Ingest } from "../ingest.ts";
import type { KeptPage, ReadingPage, Store } from "../store/store.ts";
import { WireView, wordOf } from "../wire.ts";
import { type Peer, type PeerClient, PeerError } from "./peers.ts";
import { allocateShown, setWord, shownWord, wordAt, writeShown } from "./shown.ts";

/** Readings asked of a peer at a time. */
const PAGE = 8_192;
const NOTHING = new Uint8Array();

/** What an archive works with. */
export interface ArchiveTools {
  readonly account: { readonly address: Address };
  readonly store: Store;
  readonly shelf: Shelf;
  readonly profiles: ProfileBook;
  readonly ingest: Ingest;
  readonly book: () => ChainBook;
  readonly peers: readonly Peer[];
  readonly peerClient: PeerClient;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** What a period's batch grows from. */
export interface Base {
  /** Undefined for a fleet's first. */
  readonly base: KeptBatch | undefined;
  readonly previous: Hex | undefined;
  /** Whether all its leaves were verified here. */
  readonly verified: boolean;
}

/** A batch with its leaves, wherever they are. */
export interface Readable {
  readonly batch: Batch;
  readonly leaves: Leaves;
}

/** A fleet's batches and readings. */
export class Archive {
  readonly #fleet: number;
  readonly #tools: ArchiveTools;
  /** Peers that did not answer when they were asked last, by address. */
  readonly #away = new Set<string>();

  constructor(fleet: number, tools: ArchiveTools) {
    this.#fleet = fleet;
    this.#tools = tools;
  }

  get book(): FleetBook {
    const fleet = this.#tools.book().fleets.get(this.#fleet);
    if (!fleet)
      throw new NodeError(`Fleet ${this.#fleet} is not on the chain.`, {
        metaMessages: ["Correct `fleets` in the configuration."],
      });
    return fleet;
  }

  /** The fleet's other attesters that have an address. */
  get peers(): Peer[] {
    const { account, peers } = this.#tools;
    const { members } = this.book.quorum;
    return peers.filter(
      ({ attester }) =>
        !isAddressEqual(attester, account.address) && members.some((member) => isAddressEqual(member, attester)),
    );
  }

  /** Whether each of the other attesters has an address and answered when it was asked last: then what none of them gave, none of them has. */
  get isWhole(): boolean {
    return this.#away.size === 0 && this.peers.length >= this.book.quorum.members.length - 1;
  }

  /** Gets a batch that is on the chain, from the shelf or from another attester. */
  async fetch(commitment: Hex): Promise<KeptBatch> {
    const { shelf, peerClient, say } = this.#tools;
    if (await shelf.has(commitment)) return shelf.load(commitment);
    for (const peer of this.peers) {
      try {
        const received = await this.#ask(peer, () => shelf.receive(commitment, peerClient.batch(peer, commitment)));
        await received.keep();
        return await shelf.load(commitment);
      } catch (error) {
        say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
      }
    }
    throw new NodeError(`Batch ${commitment} is on the chain, and no attester gives its leaves.`, {
      metaMessages: ["Get the file from the fleet's operator and put it into batches/ of the dataDir."],
    });
  }

  /** Asks the other attesters for the readings behind leaves of a batch. */
  async fetchReadings(commitment: Hex, indexes: readonly number[]): Promise<void> {
    for (const peer of this.peers) {
      try {
        await this.#take(peer, commitment, indexes);
      } catch (error) {
        this.#tools.say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
      }
    }
  }

  /** The signed readings that leaves of a batch commit to, those that are here. */
  async readingsOf(commitment: Hex, indexes: readonly number[]): Promise<Uint8Array> {
    const { leaves } = await this.#tools.shelf.load(commitment);
    const found: Uint8Array[] = [];
    for await (const { wire } of this.#behindLeaves(leaves, indexes)) found.push(wire);
    return Buffer.concat(found);
  }

  /** What a batch of this period end grows from: the newest that stands before it. */
  async baseOf(periodEnd: number): Promise<Base> {
    const before = this.book.standing(0, periodEnd).at(-1);
    if (!before) return { base: undefined, previous: undefined, verified: true };
    const base = await this.fetch(before.commitment);
    return { base, previous: before.commitment, verified: await this.isVerified(before.commitment) };
  }

  /** What a batch is made of: readings that count here. */
  async making(
    { periodEnd, revision, leafCount }: { periodEnd: number; revision: number; leafCount: number },
    { base, previous, verified }: Base,
  ): Promise<Making> {
    const { profiles, book, shelf } = this.#tools;
    return {
      fleet: this.book,
      epochs: book().epochs,
      profiles,
      file: shelf.bench(this.#fleet),
      periodEnd,
      revision,
      leafCount,
      base: base?.leaves,
      previous,
      columns: await this.#columns(periodEnd),
      readings: this.readings(periodEnd, verified ? base : undefined, "counting"),
    };
  }

  /** Readings that a batch of this period end may show: those that count here, or all that are kept. */
  readings(periodEnd: number, base: Readable | undefined, only?: "counting"): AsyncIterable<KeptPage> {
    const grown = base && { periodEnd: base.batch.periodEnd, leaves: base.leaves };
    return neededReadings(this.#tools.store, this.book, grown, periodEnd, only);
  }

  /** What this node has of each site up to a period end, of what counts. */
  async shown(periodEnd: number, base: Readable | undefined): Promise<Uint8Array> {
    const shown = allocateShown(this.book.siteCount);
    for await (const _ of this.beyond(periodEnd, base, new Uint8Array(), shown));
    return shown;
  }

  /**
   * Readings that count and are newer than what another shows, a page at a time: of a million sites they are more than a node has room for.
   *
   * @param own Is written: what this node has of each site.
   */
  async *beyond(
    periodEnd: number,
    base: Readable | undefined,
    shown: Uint8Array,
    own: Uint8Array,
  ): AsyncGenerator<Uint8Array> {
    if (base) writeShown(own, base.leaves);
    for await (const { wire } of this.readings(periodEnd, base, "counting")) {
      const view = new WireView(wire);
      const newer: Uint8Array[] = [];
      for (let at = 0; at < view.count; at++) {
        const index = this.book.indexOf(Number(view.site(at)));
        if (index === undefined) continue;
        const word = shownWord(view.periodEnd(at), view.revision(at));
        if (word <= wordAt(own, index)) continue;
        setWord(own, index, word);
        if (word > wordAt(shown, index)) newer.push(view.one(at));
      }
      if (newer.length > 0) yield Buffer.concat(newer);
    }
  }

  /** Keeps a batch that was built here: its leaves, its column, and that each leaf was verified. */
  async keep(built: BuiltBatch, { base, previous }: Base): Promise<KeptBatch> {
    const { shelf, profiles } = this.#tools;
    const kept = await shelf.keepBuilt(built);
    const commitment = hashBatch(kept.batch);
    await profiles.keep({ commitment, before: previous }, kept.leaves, base?.leaves);
    await this.noteVerified(commitment);
    return kept;
  }

  /** Notes that each leaf of a batch has a reading that was verified here. */
  async noteVerified(commitment: Hex): Promise<void> {
    await this.#tools.store.note(`verified ${commitment}`, "1");
  }

  async isVerified(commitment: Hex): Promise<boolean> {
    return (await this.#tools.store.noted(`verified ${commitment}`)) !== undefined;
  }

  /** Leaves behind which there is no verified reading, when these peers have been asked for them. @param base A batch whose leaves need none, where they are the same. */
  async lackingAfter(
    peers: readonly Peer[],
    commitment: Hex,
    proposed: Readable,
    base: Readable | undefined,
  ): Promise<number[]> {
    let lacking = await this.#lacking(proposed, base);
    for (const peer of peers) {
      if (lacking.length === 0) return lacking;
      try {
        await this.#take(peer, commitment, lacking);
      } catch (error) {
        if (peers.length === 1) throw error;
        this.#tools.say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
      }
      lacking = await this.#lacking(proposed, base);
    }
    return lacking;
  }

  /**
   * Leaves of a posted batch that nobody can show: no attester has a reading behind them, or they are not what it says.
   *
   * @param base The batch that it grows from, where its leaves were verified here.
   */
  async unsound(commitment: Hex, published: Readable, base: Readable | undefined): Promise<number[]> {
    const lacking = await this.lackingAfter(this.peers, commitment, published, base);
    return lacking.length > 0 ? lacking : this.#lacking(published, base, true);
  }

  async #take(peer: Peer, commitment: Hex, indexes: readonly number[]): Promise<void> {
    const { peerClient, ingest } = this.#tools;
    for (let at = 0; at < indexes.length; at += PAGE) {
      const wire = await this.#ask(peer, () => peerClient.readings(peer, commitment, indexes.slice(at, at + PAGE)));
      if (wire.length > 0) await ingest.take(wire);
    }
  }

  async #ask<Result>(peer: Peer, question: () => Promise<Result>): Promise<Result> {
    this.#away.delete(peer.url);
    try {
      return await question();
    } catch (error) {
      if (error instanceof PeerError && error.away) this.#away.add(peer.url);
      throw error;
    }
  }

  /** @param whole Whether the leaf's registers must be its reading's too. */
  async #lacking({ batch, leaves }: Readable, base: Readable | undefined, whole = false): Promise<number[]> {
    const open = new Uint8Array(leaves.count);
    const hashes = new Uint8Array(32 * leaves.count);
    for (const { first, records } of windowsOf(leaves)) {
      const before = base ? base.leaves.read(first, Math.max(0, Math.min(WINDOW, base.leaves.count - first))) : NOTHING;
      for (let at = 0; at < records.length; at += RECORD) {
        const index = first + at / RECORD;
        if (shownBy(records, at / RECORD)[0] === 0) continue;
        hashes.set(readingOf(records, at / RECORD), 32 * index);
        if (Buffer.compare(records.subarray(at, at + RECORD), before.subarray(at, at + RECORD)) !== 0) open[index] = 1;
      }
    }
    const settle = (page: ReadingPage) => {
      const view = new WireView(page.wire);
      for (let at = 0; at < view.count; at++) {
        const index = this.book.indexOf(Number(view.site(at)));
        if (index === undefined || !open[index]) continue;
        const hash = page.hashes.subarray(32 * at, 32 * at + 32);
        if (Buffer.compare(hashes.subarray(32 * index, 32 * index + 32), hash) !== 0) continue;
        if (!whole || this.#shows(leaves, index, view, at)) open[index] = 0;
      }
    };
    for await (const page of this.readings(batch.periodEnd, base)) settle(page);
    const left = [...open.keys()].filter((index) => open[index]);
    // Another base than this node's may have shown something older of a site: that is no news, and no lack.
    if (base) for await (const page of this.#behindLeaves(leaves, left)) settle(page);
    return left.filter((index) => open[index]);
  }

  /** The readings that leaves say they show, those that are here, a page at a time. */
  async *#behindLeaves(leaves: Leaves, indexes: readonly number[]): AsyncGenerator<ReadingPage> {
    for (let at = 0; at < indexes.length; at += PAGE) {
      const keys = indexes.slice(at, at + PAGE).flatMap((index) => {
        const leaf = leafOf(leaves, index)?.leaf;
        return leaf ? [{ site: leaf.site, periodEnd: leaf.readAt, revision: leaf.revision }] : [];
      });
      yield await this.#tools.store.readingsAt(keys);
    }
  }

  /** Whether a leaf says what a reading says, under its device's epoch. */
  #shows(leaves: Leaves, index: number, view: WireView, at: number): boolean {
    const item = leafOf(leaves, index);
    const epoch = this.#tools.book().epochs.accepts(Number(view.site(at)), view.epoch(at), view.periodEnd(at));
    if (!item || !epoch) return false;
    const { leaf, entry } = item;
    return (
      leaf.site === view.site(at) &&
      leaf.readAt === view.periodEnd(at) &&
      leaf.revision === view.revision(at) &&
      leaf.quality === view.quality(at) &&
      leaf.energy === continueRegisters(wordOf(view.energy(at)), epoch.energyOffset) &&
      leaf.flows === continueRegisters(wordOf(view.flows(at)), epoch.flowsOffset) &&
      entry === this.book.entryAt(index)
    );
  }

  /** A site's day up to the reading that a batch which stands shows of it. */
  async profileOf({ periodEnd }: Posted, index: number, readAt: number): Promise<Uint8Array> {
    return this.#tools.profiles.profileAt(readAt, await this.#columns(periodEnd + 1), index);
  }

  /** Columns of the standing batches that a profile up to this period may need, made where they are missing. */
  async #columns(periodEnd: number): Promise<Column[]> {
    const { profiles } = this.#tools;
    const standing = this.book.standing(0, periodEnd);
    const columns: Column[] = [];
    for (const [place, { commitment, periodEnd: end }] of standing.entries()) {
      if (end <= periodEnd - 2 * LATE) continue;
      const before: Posted | undefined = standing[place - 1];
      const column = { commitment, before: before?.commitment };
      columns.push(column);
      if (await profiles.has(column)) continue;
      const { leaves } = await this.fetch(commitment);
      await profiles.keep(column, leaves, before && (await this.fetch(before.commitment)).leaves);
    }
    return columns;
  }
}
