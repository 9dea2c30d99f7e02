// Attesters of one fleet: one proposes a batch, each builds it anew from signed readings that it verified itself, and signs what it built. Nobody
// signs two batches of one period and revision, whoever asks and however often the process is killed.
import {
  type AnyClient,
  type AttesterSignature,
  actions,
  addressOf,
  type Batch,
  collectSignatures,
  type Deployment,
  decodeLeafAt,
  hashBatch,
  lastPeriodEnd,
  meterOracleDomain,
  NO_BATCH,
  PERIOD,
  type PublishedBatch,
  readRecords,
  signBatch,
  typedDataOf,
} from "@wattle/sdk";
import { type Address, type Hex, isAddressEqual, type LocalAccount, recoverTypedDataAddress, zeroHash } from "viem";
import { type Making, makeBatch, readingOf, recordOf, shownBy } from "../batch/build.ts";
import type { ProfileBook } from "../batch/profiles.ts";
import type { Shelf } from "../batch/shelf.ts";
import type { FleetBook, Posted } from "../chain/fleet.ts";
import type { ChainBook } from "../chain/follower.ts";
import { NodeError, sentenceOf } from "../errors.ts";
import type { Ingest } from "../ingest.ts";
import type { Outbox } from "../outbox.ts";
import type { KeptPage, Store } from "../store/store.ts";
import { encodeSigned, WireView } from "../wire.ts";
import { type Peer, type PeerClient, PeerError } from "./peers.ts";

/** Seconds before a base's period end from which late readings are still looked for. */
const LATE = 86_400;
/** Readings asked of a peer at a time. */
const PAGE = 8_192;
/** Bytes of a site in what a gatherer says it has: readAt · 2^20 + revision, the revision capped. Exact in a number until the year 2242. */
const SHOWN = 8;
const REVISIONS = 2 ** 20;

/** A batch that this node does not sign. */
export class NotSignedError extends NodeError {
  override readonly name = "NotSignedError";
  /** What it has signed for that period and revision. */
  readonly signed: Hex | undefined;

  constructor(reason: string, signed?: Hex) {
    super(`This batch is not signed here: ${reason}.`, {
      metaMessages: [
        "Gather readings from all attesters, build the batch on the newest that stands, and propose it in turn.",
      ],
    });
    this.signed = signed;
  }
}

/** What a committee works with. */
export interface CommitteeTools {
  readonly client: AnyClient;
  readonly deployment: Deployment;
  readonly account: LocalAccount;
  readonly store: Store;
  readonly shelf: Shelf;
  readonly profiles: ProfileBook;
  readonly ingest: Ingest;
  readonly outbox: Outbox;
  readonly book: () => ChainBook;
  readonly peers: readonly Peer[];
  readonly peerClient: PeerClient;
  /** Unix seconds, of the chain. */
  readonly now: () => number;
  /** Seconds after a period's end for late readings; seconds that each proposer has before the next takes over. */
  readonly grace: number;
  readonly turn: number;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** This node's part in a fleet's committee. */
export class Committee {
  readonly #fleet: number;
  readonly #tools: CommitteeTools;
  /** What this node had when it was asked to give what others lack, by period. */
  readonly #given = new Map<number, Uint8Array>();
  /** One batch is built at a time: each takes the memory of a fleet. */
  #turn: Promise<unknown> = Promise.resolve();
  #restUntil = 0;

  constructor(fleet: number, tools: CommitteeTools) {
    this.#fleet = fleet;
    this.#tools = tools;
  }

  get #book(): FleetBook {
    const fleet = this.#tools.book().fleets.get(this.#fleet);
    if (!fleet)
      throw new NodeError(`Fleet ${this.#fleet} is not on the chain.`, {
        metaMessages: ["Correct `fleets` in the configuration."],
      });
    return fleet;
  }

  /** Proposes the newest period that is over, if it is this node's turn and nobody has posted it. @returns Its commitment, if it was signed by enough. */
  async propose(): Promise<Hex | undefined> {
    const published = await this.#alone(async () => {
      const { now, grace, turn, store } = this.#tools;
      const periodEnd = lastPeriodEnd(now() - grace);
      const book = this.#book;
      if (periodEnd <= (book.latest?.periodEnd ?? 0) || book.batchAt(periodEnd) || book.siteCount === 0)
        return undefined;
      if (now() < periodEnd + grace + this.#rank(this.#tools.account.address, periodEnd) * turn) return undefined;
      const waiting = (await store.openJobs()).some((job) => job.kind === "post" && job.fleet === this.#fleet);
      if (waiting || now() < this.#restUntil) return undefined;
      // Nothing new, or too few who sign: once more after a while.
      this.#restUntil = now() + Math.max(1, turn / 4);
      return this.#proposal(periodEnd);
    });
    // Others may ask for signatures meanwhile.
    return published && this.#collect(published);
  }

  /** The signature of a batch that another attester proposes. @throws NotSignedError */
  sign(batch: Batch, from: Address): Promise<Hex> {
    return this.#alone(async () => {
      const { account, store, say } = this.#tools;
      const commitment = hashBatch(batch);
      const { fleet, periodEnd, revision } = batch;
      const signed = await store.signatureOf({ attester: account.address, fleet, periodEnd, revision });
      if (signed && signed !== commitment) throw new NotSignedError("another of its period and revision is", signed);
      if (!signed) await this.#check(batch, commitment, from);
      const signature = await this.#signNoted(batch, commitment);
      say("signed", { fleet, periodEnd, commitment, proposer: from });
      return signature;
    });
  }

  /** What this node has of a period beyond what another shows, and what it signed for it. */
  async gather(periodEnd: number, shown: Uint8Array): Promise<{ wire: Uint8Array; signed: Hex | undefined }> {
    const { store, account } = this.#tools;
    const own = new Uint8Array(this.#book.siteCount * SHOWN);
    const newer = new Map<number, Uint8Array>();
    const { base } = await this.#base();
    if (base) writeShown(own, readRecords(base.data).records);
    for await (const { wire } of this.#readings(periodEnd, base, "counting")) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = this.#book.indexOf(Number(view.site(at)));
        if (index === undefined) continue;
        const word = shownWord(view.periodEnd(at), view.revision(at));
        if (word <= wordAt(own, index)) continue;
        setWord(own, index, word);
        if (word > wordAt(shown, index)) newer.set(index, view.one(at).slice());
      }
    }
    this.#given.set(periodEnd, own);
    for (const old of this.#given.keys()) if (old < periodEnd - 4 * PERIOD) this.#given.delete(old);
    const signed = await store.signatureOf({ attester: account.address, fleet: this.#fleet, periodEnd, revision: 0 });
    return { wire: Buffer.concat([...newer.values()]), signed };
  }

  /** The signed readings that leaves of a batch commit to, those that are here. */
  async readingsOf(commitment: Hex, indexes: readonly number[]): Promise<Uint8Array> {
    const { store, shelf } = this.#tools;
    const { proof, batch } = await shelf.load(commitment);
    const found: Uint8Array[] = [];
    for (const index of indexes) {
      const leaf = index < batch.leafCount ? proof(index)?.leaf : undefined;
      const signed = leaf && (await store.reading({ ...leaf, periodEnd: leaf.readAt }));
      if (signed) found.push(encodeSigned(signed));
    }
    return Buffer.concat(found);
  }

  /** Gets a batch that is on the chain, from the shelf or from another attester. */
  async fetch(commitment: Hex): Promise<PublishedBatch> {
    const { shelf, peers, peerClient } = this.#tools;
    if (await shelf.has(commitment)) return shelf.load(commitment);
    for (const peer of this.#members(peers)) {
      try {
        const published = await peerClient.batch(peer, commitment);
        if (hashBatch(published.batch) !== commitment) continue;
        await shelf.keepOpen(published);
        return published;
      } catch (error) {
        this.#tools.say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
      }
    }
    throw new NodeError(`Batch ${commitment} is on the chain, and no attester gives its leaves.`, {
      metaMessages: ["Get the file from the fleet's operator and put it into batches/ of the dataDir."],
    });
  }

  /** Asks the other attesters for the readings behind leaves of a batch. */
  async fetchReadings(commitment: Hex, indexes: readonly number[]): Promise<void> {
    const { peers, peerClient, ingest, say } = this.#tools;
    for (const peer of this.#members(peers)) {
      try {
        await ingest.take(await peerClient.readings(peer, commitment, indexes));
      } catch (error) {
        say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
      }
    }
  }

  // ——— proposing ———

  /** The batch to propose: what was signed for the period, here or by another, or one built now. Undefined when there is nothing new. */
  async #proposal(periodEnd: number): Promise<PublishedBatch | undefined> {
    const { store, account, shelf, say } = this.#tools;
    const own = await store.signatureOf({ attester: account.address, fleet: this.#fleet, periodEnd, revision: 0 });
    if (own) return shelf.load(own);
    const { base, previous } = await this.#base();
    const theirs = await this.#gatherFromAll(periodEnd, base);
    for (const { peer, commitment } of theirs) {
      try {
        const { batch } = await this.#tools.peerClient.batch(peer, commitment);
        if (hashBatch(batch) !== commitment) continue;
        await this.#check(batch, commitment, account.address, peer);
        return await shelf.load(commitment);
      } catch (error) {
        say("not taken over", { commitment, reason: sentenceOf(error) });
      }
    }
    if (theirs.length > 0) return undefined; // Another one of the period could no longer be signed by enough.
    const made = await makeBatch(await this.#making(periodEnd, this.#book.siteCount, base, previous));
    if (!made) return undefined; // A batch that only carries would cost a post and say nothing.
    say("built", { fleet: this.#fleet, periodEnd, fresh: made.fresh, refused: made.refused });
    await this.#keep(made.published, base);
    return made.published;
  }

  async #gatherFromAll(periodEnd: number, base: PublishedBatch | undefined) {
    const { peers, peerClient, ingest, say } = this.#tools;
    const shown = await this.#shown(periodEnd, base);
    const signed: { readonly peer: Peer; readonly commitment: Hex }[] = [];
    await Promise.all(
      this.#members(peers).map(async (peer) => {
        try {
          const { wire, signed: commitment } = await peerClient.gather(peer, this.#fleet, periodEnd, shown);
          if (commitment) signed.push({ peer, commitment });
          if (wire.length > 0) await ingest.take(wire);
        } catch (error) {
          say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
        }
      }),
    );
    return signed;
  }

  async #shown(periodEnd: number, base: PublishedBatch | undefined): Promise<Uint8Array> {
    const shown = new Uint8Array(this.#book.siteCount * SHOWN);
    if (base) writeShown(shown, readRecords(base.data).records);
    for await (const { wire } of this.#readings(periodEnd, base, "counting")) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = this.#book.indexOf(Number(view.site(at)));
        if (index === undefined) continue;
        const word = shownWord(view.periodEnd(at), view.revision(at));
        if (word > wordAt(shown, index)) setWord(shown, index, word);
      }
    }
    return shown;
  }

  /** Signs, collects k signatures, and hands the post to the outbox. */
  async #collect(published: PublishedBatch): Promise<Hex | undefined> {
    const { account, peers, peerClient, say, deployment, outbox } = this.#tools;
    const { batch } = published;
    const { quorum } = this.#book;
    const commitment = hashBatch(batch);
    const collected: AttesterSignature[] = [];
    if (quorum.members.some((member) => isAddressEqual(member, account.address)))
      collected.push({ attester: account.address, signature: await this.#signNoted(batch, commitment) });
    await Promise.all(
      this.#members(peers).map(async (peer) => {
        if (collected.length >= quorum.threshold) return;
        try {
          const signature = await peerClient.sign(peer, batch);
          const signer = await recoverTypedDataAddress({ ...typedDataOf("Batch", this.#domain, batch), signature });
          if (!isAddressEqual(signer, peer.attester)) throw new PeerError(peer, `signed as ${signer}`);
          collected.push({ attester: peer.attester, signature });
        } catch (error) {
          say("peer did not sign", { peer: peer.url, reason: sentenceOf(error) });
        }
      }),
    );
    if (collected.length < quorum.threshold) {
      say("too few signatures", {
        fleet: this.#fleet,
        periodEnd: batch.periodEnd,
        given: collected.length,
        needed: quorum.threshold,
      });
      return undefined;
    }
    const previous = batch.previous === zeroHash ? NO_BATCH : (await this.fetch(batch.previous)).batch;
    const address = addressOf(deployment, "MeterOracle");
    const signatures = collectSignatures(quorum, collected);
    const { to, data } = actions.meterOracle.postBatch.call({ address, batch, previous, quorum, ...signatures });
    const { fleet, periodEnd } = batch;
    await outbox.add({ id: commitment, kind: "post", deadline: periodEnd + PERIOD, to, data, fleet, periodEnd });
    return commitment;
  }

  // ——— checking ———

  /** Builds another's batch anew, on the shelf when it settles. @param source Who gives its leaves: its proposer, unless told. */
  async #check(batch: Batch, commitment: Hex, proposer: Address, source?: Peer): Promise<void> {
    const { peers, peerClient, now, grace, turn, account } = this.#tools;
    const { periodEnd, revision, leafCount, previous } = batch;
    const book = this.#book;
    const isMember = (address: Address) => book.quorum.members.some((member) => isAddressEqual(member, address));
    if (!isMember(account.address)) throw new NotSignedError("this node's key is in no quorum of the fleet");
    if (!isMember(proposer)) throw new NotSignedError(`${proposer} is no attester of the fleet`);
    if (periodEnd % PERIOD !== 0 || periodEnd > now()) throw new NotSignedError("its period is not over");
    if (revision !== 0) throw new NotSignedError("it is a revision");
    const begins = periodEnd + grace + this.#rank(proposer, periodEnd) * turn;
    // Two nodes read the chain's time a block apart.
    if (now() + grace / 2 < begins) throw new NotSignedError(`its proposer's turn begins at ${begins}`);
    const { base, previous: expected, verified } = await this.#base();
    if (previous !== (expected ?? zeroHash))
      throw new NotSignedError(`it grows from ${previous}, not from ${expected ?? zeroHash}`);
    if (base && periodEnd <= base.batch.periodEnd) throw new NotSignedError("a later batch stands");
    if (leafCount > book.siteCount || leafCount < (base?.batch.leafCount ?? 1))
      throw new NotSignedError(`it has ${leafCount} leaves, the fleet has ${book.siteCount} sites`);
    const peer = source ?? this.#members(peers).find(({ attester }) => isAddressEqual(attester, proposer));
    if (!peer) throw new NotSignedError(`no address of ${proposer} is configured`);
    const proposed = await peerClient.batch(peer, commitment);
    if (hashBatch(proposed.batch) !== commitment) throw new NotSignedError("its leaves are of another batch");

    await this.#fetchLacking(peer, commitment, proposed, verified ? base : undefined);
    const { records } = readRecords(proposed.data);
    const given = this.#given.get(periodEnd) ?? (await this.#shown(periodEnd, base));
    const made = await makeBatch({
      ...(await this.#making(periodEnd, leafCount, base, expected)),
      readings: this.#readings(periodEnd, verified ? base : undefined),
      picks: (index, hash) => Buffer.compare(readingOf(records, index), hash) === 0,
      instead: (index) => decodeLeafAt(records, index),
      // A proposer that leaves out what it was given would silence a site.
      guards: (index, readAt, revision) => {
        const word = shownWord(readAt, revision);
        const [shownAt, shownRevision] = shownBy(records, index);
        return word <= wordAt(given, index) && word > shownWord(shownAt, Math.max(0, shownRevision));
      },
      omitted: (index) => new NotSignedError(`leaf ${index} leaves out a newer reading that this node gave`),
    });
    if (!made) throw new NotSignedError("it shows nothing new");
    if (hashBatch(made.published.batch) !== commitment)
      throw new NotSignedError(`built here, its root is ${made.published.batch.root}, not ${batch.root}`);
    await this.#keep(made.published, base);
  }

  /** Takes from a peer the readings of leaves that no reading here is behind, and refuses when one is missing still. */
  async #fetchLacking(
    peer: Peer,
    commitment: Hex,
    proposed: PublishedBatch,
    base: PublishedBatch | undefined,
  ): Promise<void> {
    const { peerClient, ingest } = this.#tools;
    let lacking = await this.#lacking(proposed, base);
    for (let at = 0; at < lacking.length; at += PAGE) {
      const wire = await peerClient.readings(peer, commitment, lacking.slice(at, at + PAGE));
      if (wire.length > 0) await ingest.take(wire);
    }
    if (lacking.length > 0) lacking = await this.#lacking(proposed, base);
    const [first] = lacking;
    if (first !== undefined)
      throw new NotSignedError(`no signed reading is behind ${lacking.length} of its leaves, the first is ${first}`);
  }

  /** Leaves that are not the base's, and that no verified reading is behind. */
  async #lacking(proposed: PublishedBatch, base: PublishedBatch | undefined): Promise<number[]> {
    const { records } = readRecords(proposed.data);
    const before = base ? readRecords(base.data).records : new Uint8Array();
    const open = new Uint8Array(proposed.batch.leafCount);
    for (let index = 0; index < open.length; index++) {
      if (shownBy(records, index)[0] === 0) continue;
      if (Buffer.compare(recordOf(records, index), recordOf(before, index)) !== 0) open[index] = 1;
    }
    for await (const { wire, hashes } of this.#readings(proposed.batch.periodEnd, base)) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = this.#book.indexOf(Number(view.site(at)));
        if (index === undefined || !open[index]) continue;
        if (Buffer.compare(readingOf(records, index), hashes.subarray(32 * at, 32 * at + 32)) === 0) open[index] = 0;
      }
    }
    return [...open.keys()].filter((index) => open[index]);
  }

  // ——— both ———

  /** The newest batch that stands, whether all its leaves were verified here, and its column there. */
  async #base(): Promise<{ base: PublishedBatch | undefined; previous: Hex | undefined; verified: boolean }> {
    const latest = this.#book.latest;
    if (!latest) return { base: undefined, previous: undefined, verified: true };
    const base = await this.fetch(latest.commitment);
    const verified = (await this.#tools.store.noted(`verified ${latest.commitment}`)) !== undefined;
    return { base, previous: latest.commitment, verified };
  }

  async #making(
    periodEnd: number,
    leafCount: number,
    base: PublishedBatch | undefined,
    previous: Hex | undefined,
  ): Promise<Making> {
    const { profiles, book } = this.#tools;
    return {
      fleet: this.#book,
      epochs: book().epochs,
      profiles,
      periodEnd,
      revision: 0,
      leafCount,
      base,
      previous,
      columns: await this.#columns(periodEnd),
      readings: this.#readings(periodEnd, base, "counting"),
    };
  }

  /** Columns of the standing batches that a profile up to this period may need, made where they are missing. */
  async #columns(periodEnd: number): Promise<Hex[]> {
    const { profiles } = this.#tools;
    const standing = this.#book.standing(0, periodEnd);
    const columns = standing.filter((batch) => batch.periodEnd > periodEnd - 2 * LATE);
    for (const batch of columns) {
      if (await profiles.has(batch.commitment)) continue;
      const before: Posted | undefined = standing[standing.indexOf(batch) - 1];
      const { data } = await this.fetch(batch.commitment);
      await profiles.keep(batch.commitment, data, before && (await this.fetch(before.commitment)).data);
    }
    return columns.map(({ commitment }) => commitment);
  }

  /** Readings that leaves after a base may show: those that count here, or all that are kept. */
  #readings(periodEnd: number, base: PublishedBatch | undefined, only?: "counting"): AsyncIterable<KeptPage> {
    const after = base ? Math.max(0, base.batch.periodEnd - LATE) : 0;
    return this.#tools.store.readings({ fleet: this.#fleet, after, until: periodEnd, ...(only && { only }) });
  }

  /** Keeps a batch that was built here: its leaves, its column, and that each leaf was verified. */
  async #keep(published: PublishedBatch, base: PublishedBatch | undefined): Promise<void> {
    const { shelf, profiles, store } = this.#tools;
    const commitment = await shelf.keepOpen(published);
    await profiles.keep(commitment, published.data, base?.data);
    await store.note(`verified ${commitment}`, "1");
  }

  /** Notes the signature, then makes it: another batch of that period and revision is never signed again. */
  async #signNoted(batch: Batch, commitment: Hex): Promise<Hex> {
    const { account, store } = this.#tools;
    const { fleet, periodEnd, revision } = batch;
    const noted = await store.noteSignature({ attester: account.address, fleet, periodEnd, revision, commitment });
    if (noted !== commitment) throw new NotSignedError("another of its period and revision is", noted);
    return signBatch({ batch, domain: this.#domain, attester: account });
  }

  /** How many proposers come before this one in a period. */
  #rank(attester: Address, periodEnd: number): number {
    const { members } = this.#book.quorum;
    const place = members.findIndex((member) => isAddressEqual(member, attester));
    return (place - (Math.floor(periodEnd / PERIOD) % members.length) + members.length) % members.length;
  }

  #members(peers: readonly Peer[]): Peer[] {
    const { members } = this.#book.quorum;
    const { account } = this.#tools;
    return peers.filter(
      ({ attester }) =>
        !isAddressEqual(attester, account.address) && members.some((member) => isAddressEqual(member, attester)),
    );
  }

  get #domain() {
    const { deployment } = this.#tools;
    return meterOracleDomain({ chainId: deployment.chainId, address: addressOf(deployment, "MeterOracle") });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.#turn.catch(() => {}).then(work);
    this.#turn = run;
    return run;
  }
}

function shownWord(readAt: number, revision: number): number {
  return readAt * REVISIONS + Math.min(revision, REVISIONS - 1);
}

function writeShown(shown: Uint8Array, records: Uint8Array): void {
  for (let index = 0; index < Math.min(shown.length / SHOWN, records.length / 192); index++) {
    const [readAt, revision] = shownBy(records, index);
    if (readAt > 0) setWord(shown, index, shownWord(readAt, revision));
  }
}

function wordAt(shown: Uint8Array, index: number): number {
  if ((index + 1) * SHOWN > shown.length) return 0;
  const view = new DataView(shown.buffer, shown.byteOffset + index * SHOWN, SHOWN);
  return Number(view.getBigUint64(0));
}

function setWord(shown: Uint8Array, index: number, word: number): void {
  if ((index + 1) * SHOWN > shown.length) return;
  new DataView(shown.buffer, shown.byteOffset + index * SHOWN, SHOWN).setBigUint64(0, BigInt(word));
}
