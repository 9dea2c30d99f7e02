// Attesters of one fleet: one proposes a batch, each builds it anew from signed readings that it verified itself, and signs what it built. Nobody
// signs two batches of one period and revision, whoever asks and however often the process is killed.
import {
  type AttesterSignature,
  actions,
  addressOf,
  type Batch,
  collectSignatures,
  hashBatch,
  lastPeriodEnd,
  meterOracleDomain,
  NO_BATCH,
  PERIOD,
  signBatch,
  typedDataOf,
} from "@wattle/sdk";
import { type Address, type Hex, isAddressEqual, type LocalAccount, recoverTypedDataAddress, zeroHash } from "viem";
import { makeBatch } from "../batch/build.ts";
import { leafOf, RECORD, readingOf, windowsOf } from "../batch/leaves.ts";
import type { KeptBatch } from "../batch/shelf.ts";
import type { FleetBook, Posted } from "../chain/fleet.ts";
import { sentenceOf } from "../errors.ts";
import type { Outbox } from "../outbox/outbox.ts";
import { Archive, type ArchiveTools, type Base, type Readable } from "./archive.ts";
import { Corrections } from "./corrections.ts";
import { NotSignedError, type Peer, PeerError } from "./peers.ts";
import { Review, type ReviewTools } from "./review.ts";
import { allocateShown, shownWord, wordAt, writeShown } from "./shown.ts";

/** Revisions of a period that may have been signed and have become impossible, because what they grow from was posted again meanwhile. */
const SPENT = 8;

/** What a committee works with. */
export interface CommitteeTools extends ArchiveTools, ReviewTools {
  readonly account: LocalAccount;
  readonly outbox: Outbox;
  /** Seconds after a period's end for late readings. */
  readonly grace: number;
}

/** What is to be posted. */
interface Target {
  readonly periodEnd: number;
  /** What is posted there already. */
  readonly posted: Posted | undefined;
}

/** This node's part in a fleet's committee. */
export class Committee {
  readonly archive: Archive;
  readonly review: Review;
  readonly corrections: Corrections;
  readonly #fleet: number;
  readonly #tools: CommitteeTools;
  /** What this node had when it was asked to give what others lack, by period. */
  readonly #given = new Map<number, Uint8Array>();
  /** Until when what came to nothing is left alone, unix seconds. */
  readonly #restUntil = new Map<string, number>();
  /** One batch is built at a time: each takes the memory of a fleet. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(fleet: number, tools: CommitteeTools) {
    this.#fleet = fleet;
    this.#tools = tools;
    this.archive = new Archive(fleet, tools);
    this.review = new Review(this.archive, tools);
    this.corrections = new Corrections(this.archive, tools);
  }

  get #book(): FleetBook {
    return this.archive.book;
  }

  /** Proposes what is due, if it is this node's turn. @returns Its commitment, if it was signed by enough. */
  async propose(): Promise<Hex | undefined> {
    const { store, say } = this.#tools;
    const published = await this.#alone(async () => {
      const waiting = (await store.openJobs()).some((job) => job.kind === "post" && job.fleet === this.#fleet);
      if (waiting || this.#book.siteCount === 0) return undefined;
      for (const target of [...this.#dueFirst(), ...(await this.#dueAgain())]) {
        try {
          const proposal = await this.#proposal(target);
          if (proposal) return proposal;
        } catch (error) {
          // One that cannot be built, because nobody gives what it grows from, does not stop the others.
          say("not proposed", { fleet: this.#fleet, periodEnd: target.periodEnd, reason: sentenceOf(error) });
        }
      }
      return undefined;
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
      say("signed", { fleet, periodEnd, revision, commitment, proposer: from });
      return signature;
    });
  }

  /** What this node has of a period beyond what another shows, and what it signed for it. */
  async gather(
    periodEnd: number,
    revision: number,
    shown: Uint8Array,
  ): Promise<{ pieces: AsyncIterable<Uint8Array>; signed: Hex | undefined }> {
    const { base } = await this.archive.baseOf(periodEnd);
    const given = async function* (committee: Committee) {
      const own = allocateShown(committee.#book.siteCount);
      yield* committee.archive.beyond(periodEnd, base, shown, own);
      committee.#noteGiven(periodEnd, own);
    };
    return { pieces: given(this), signed: await this.#signed(periodEnd, revision) };
  }

  #noteGiven(periodEnd: number, own: Uint8Array): void {
    this.#given.set(periodEnd, own);
    const oldest = (this.#book.latest?.periodEnd ?? 0) - 4 * PERIOD;
    for (const old of this.#given.keys()) if (old < oldest && old !== periodEnd) this.#given.delete(old);
  }

  // ——— proposing ———

  /** The newest period that is over, if nobody has posted it. */
  #dueFirst(): Target[] {
    const { now, grace, turn, account } = this.#tools;
    const book = this.#book;
    const periodEnd = lastPeriodEnd(now() - grace);
    if (periodEnd <= (book.latest?.periodEnd ?? 0) || book.batchAt(periodEnd)) return [];
    if (now() < periodEnd + grace + this.#rank(account.address, periodEnd) * turn) return [];
    return this.#mayTry(`${periodEnd}`) ? [{ periodEnd, posted: undefined }] : [];
  }

  /** Periods that may have to be posted again, in this node's turn, the oldest first. */
  async #dueAgain(): Promise<Target[]> {
    if (!this.#mayTry("again")) return [];
    const own = this.#tools.account.address;
    const due = await this.review.due((posted) => this.#isSlotOf(own, posted));
    return due.map((posted) => ({ periodEnd: posted.periodEnd, posted }));
  }

  /** Once in a quarter of a turn: what came to nothing comes to nothing again a moment later. */
  #mayTry(what: string): boolean {
    const { now, turn } = this.#tools;
    if (now() < (this.#restUntil.get(what) ?? 0)) return false;
    for (const [old, until] of this.#restUntil) if (until <= now()) this.#restUntil.delete(old);
    this.#restUntil.set(what, now() + Math.max(1, turn / 4));
    return true;
  }

  /** The batch to propose: what was signed for the period, here or by another, or one built now. Undefined when there is nothing new. */
  async #proposal({ periodEnd, posted }: Target): Promise<KeptBatch | undefined> {
    const { account, shelf, say, peerClient } = this.#tools;
    const base = await this.archive.baseOf(periodEnd);
    const before = base.previous && this.#book.byCommitment(base.previous);
    // No batch that others can build grows from leaves that nobody can show: those are posted again first.
    if (before && !base.verified && (await this.review.unsound(before)).length > 0) return undefined;
    const sound = { ...base, verified: true };
    const least = leastRevision(posted);
    for (let revision = least; revision <= least + SPENT; revision++) {
      const own = await this.#signed(periodEnd, revision);
      if (own) {
        const signed = await shelf.load(own);
        if (signed.batch.previous === (base.previous ?? zeroHash)) return signed;
        continue;
      }
      const theirs = await this.#gatherFromAll(periodEnd, revision, sound);
      let spent = 0;
      for (const { peer, commitment } of theirs) {
        try {
          const batch = await peerClient.header(peer, commitment);
          if (hashBatch(batch) !== commitment) continue;
          if (batch.previous !== (base.previous ?? zeroHash)) {
            spent++;
            continue;
          }
          await this.#check(batch, commitment, account.address, peer);
          return await shelf.load(commitment);
        } catch (error) {
          say("not taken over", { commitment, reason: sentenceOf(error) });
        }
      }
      if (theirs.length > spent) return undefined; // Another one of the period could no longer be signed by enough.
      if (theirs.length === 0) return this.#build({ periodEnd, posted }, revision, sound);
    }
    return undefined;
  }

  /** Undefined when there is nothing new, or nothing that is worth posting a period again. */
  async #build({ periodEnd, posted }: Target, revision: number, base: Base): Promise<KeptBatch | undefined> {
    const { say } = this.#tools;
    const made = await makeBatch({
      ...(await this.archive.making({ periodEnd, revision, leafCount: this.#leafCount(posted, base) }, base)),
      carries: posted !== undefined && !posted.voided,
    });
    if (!made) return undefined; // A batch that only carries would cost a post and say nothing.
    try {
      const cause = posted && (await this.review.cause(posted, made.built.leaves, revision));
      if (posted && !cause) return undefined;
      const { fresh, refused } = made;
      say("built", { fleet: this.#fleet, periodEnd, fresh, refused, ...(cause ? { revision, cause } : {}) });
      return await this.archive.keep(made.built, base);
    } finally {
      await made.built.leaves.discard();
    }
  }

  async #gatherFromAll(periodEnd: number, revision: number, { base }: Base) {
    const { peerClient, ingest, say } = this.#tools;
    if (this.archive.peers.length === 0) return [];
    const shown = await this.archive.shown(periodEnd, base);
    const signed: { readonly peer: Peer; readonly commitment: Hex }[] = [];
    await Promise.all(
      this.archive.peers.map(async (peer) => {
        try {
          const given = await peerClient.gather(peer, { fleet: this.#fleet, periodEnd, revision }, shown);
          if (given.signed) signed.push({ peer, commitment: given.signed });
          for await (const wire of given.pieces) await ingest.take(wire);
        } catch (error) {
          say("peer failed", { peer: peer.url, reason: sentenceOf(error) });
        }
      }),
    );
    return signed;
  }

  /** Signs, collects k signatures, and hands the post to the outbox. */
  async #collect({ batch }: KeptBatch): Promise<Hex | undefined> {
    const { account, peerClient, say, deployment, outbox } = this.#tools;
    const { fleet, periodEnd, revision } = batch;
    const { quorum } = this.#book;
    const commitment = hashBatch(batch);
    const collected: AttesterSignature[] = [];
    if (quorum.members.some((member) => isAddressEqual(member, account.address)))
      collected.push({ attester: account.address, signature: await this.#signNoted(batch, commitment) });
    await Promise.all(
      this.archive.peers.map(async (peer) => {
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
      say("too few signatures", { fleet, periodEnd, revision, given: collected.length, needed: quorum.threshold });
      return undefined;
    }
    const previous = batch.previous === zeroHash ? NO_BATCH : (await this.archive.fetch(batch.previous)).batch;
    const address = addressOf(deployment, "MeterOracle");
    const signatures = collectSignatures(quorum, collected);
    const { to, data } = actions.meterOracle.postBatch.call({ address, batch, previous, quorum, ...signatures });
    const deadline = periodEnd + PERIOD;
    await outbox.add({ id: commitment, kind: "post", deadline, to, data, fleet, periodEnd, revision });
    return commitment;
  }

  // ——— checking ———

  /** Builds another's batch anew, on the shelf when it settles. @param source Who gives its leaves: its proposer, unless told. */
  async #check(batch: Batch, commitment: Hex, proposer: Address, source?: Peer): Promise<void> {
    const { peerClient, account, shelf } = this.#tools;
    const { periodEnd, revision, leafCount, previous } = batch;
    const book = this.#book;
    const isMember = (address: Address) => book.quorum.members.some((member) => isAddressEqual(member, address));
    if (!isMember(account.address)) throw new NotSignedError("this node's key is in no quorum of the fleet");
    if (!isMember(proposer)) throw new NotSignedError(`${proposer} is no attester of the fleet`);
    this.#requireTime(batch, proposer);
    const base = await this.archive.baseOf(periodEnd);
    const expected = base.previous ?? zeroHash;
    if (previous !== expected) throw new NotSignedError(`it grows from ${previous}, not from ${expected}`);
    const posted = book.batchAt(periodEnd);
    if (posted && leafCount !== this.#leafCount(posted, base))
      throw new NotSignedError(`it has ${leafCount} leaves, ${this.#leafCount(posted, base)} were posted`);
    if (leafCount > book.siteCount || leafCount < (base.base?.batch.leafCount ?? 1))
      throw new NotSignedError(`it has ${leafCount} leaves, the fleet has ${book.siteCount} sites`);
    for (let lower = leastRevision(posted); lower < revision; lower++) {
      const signed = await this.#signed(periodEnd, lower);
      if (signed && (await this.#tools.shelf.load(signed)).batch.previous === expected)
        throw new NotSignedError(`revision ${lower} is, and can still be posted`, signed);
    }
    const peer = source ?? this.archive.peers.find(({ attester }) => isAddressEqual(attester, proposer));
    if (!peer) throw new NotSignedError(`no address of ${proposer} is configured`);
    const proposed = await shelf.receive(commitment, peerClient.batch(peer, commitment));
    try {
      await this.#rebuild(proposed, commitment, base, peer);
    } finally {
      await proposed.discard();
    }
  }

  /** Builds what is proposed from the readings behind it, and keeps it where it is the same. */
  async #rebuild({ batch, leaves }: Readable, commitment: Hex, base: Base, peer: Peer): Promise<void> {
    const { periodEnd, revision } = batch;
    const posted = this.#book.batchAt(periodEnd);
    const trusted = base.verified ? base.base : undefined;
    const lacking = await this.archive.lackingAfter([peer], commitment, { batch, leaves }, trusted);
    const [first] = lacking;
    if (first !== undefined)
      throw new NotSignedError(`no signed reading is behind ${lacking.length} of its leaves, the first is ${first}`);
    const given = this.#given.get(periodEnd) ?? (await this.archive.shown(periodEnd, base.base));
    const shown = allocateShown(leaves.count);
    writeShown(shown, leaves);
    const hashes = new Uint8Array(32 * leaves.count);
    for (const window of windowsOf(leaves))
      for (let at = 0; RECORD * at < window.records.length; at++)
        hashes.set(readingOf(window.records, at), 32 * (window.first + at));
    const made = await makeBatch({
      ...(await this.archive.making(batch, base)),
      // Whether they count here is no question of what another proposes.
      readings: this.archive.readings(periodEnd, trusted),
      picks: (index, hash) => Buffer.compare(hashes.subarray(32 * index, 32 * index + 32), hash) === 0,
      instead: (index) => leafOf(leaves, index),
      // A proposer that leaves out what it was given would silence a site.
      guards: (index, readAt, of) => {
        const word = shownWord(readAt, of);
        return word <= wordAt(given, index) && word > wordAt(shown, index);
      },
      omitted: (index) => new NotSignedError(`leaf ${index} leaves out a newer reading that this node gave`),
      carries: posted !== undefined && !posted.voided,
    });
    if (!made) throw new NotSignedError("it shows nothing new");
    const { built } = made;
    try {
      if (hashBatch(built.batch) !== commitment)
        throw new NotSignedError(`built here, its root is ${built.batch.root}, not ${batch.root}`);
      if (posted && !(await this.review.cause(posted, built.leaves, revision)))
        throw new NotSignedError("what is posted for its period stays: it is not void, and too little has come since");
      await this.archive.keep(built, base);
    } finally {
      await built.leaves.discard();
    }
  }

  /** Whether a batch may be posted now, by who proposes it. */
  #requireTime({ periodEnd, revision }: Batch, proposer: Address): void {
    const { now, grace, turn } = this.#tools;
    if (periodEnd % PERIOD !== 0 || periodEnd > now()) throw new NotSignedError("its period is not over");
    const posted = this.#book.batchAt(periodEnd);
    const least = leastRevision(posted);
    if (revision < least || revision > least + SPENT)
      throw new NotSignedError(`it is revision ${revision}, and ${least} is the next`);
    if (posted) {
      if (!posted.voided && posted.finalAt <= now()) throw new NotSignedError("what is posted for its period is final");
      // The proposer's turn may have ended while this node fetched its leaves.
      if (!this.#isSlotOf(proposer, posted) && !this.#isSlotOf(proposer, posted, now() - turn))
        throw new NotSignedError("it is not its proposer's turn");
      return;
    }
    const begins = periodEnd + grace + this.#rank(proposer, periodEnd) * turn;
    // Two nodes read the chain's time a block apart.
    if (now() + grace / 2 < begins) throw new NotSignedError(`its proposer's turn begins at ${begins}`);
    if (periodEnd <= (this.#book.latest?.periodEnd ?? 0)) throw new NotSignedError("a later batch stands");
  }

  // ——— both ———

  #signed(periodEnd: number, revision: number): Promise<Hex | undefined> {
    const { store, account } = this.#tools;
    return store.signatureOf({ attester: account.address, fleet: this.#fleet, periodEnd, revision });
  }

  /** Notes the signature, then makes it: another batch of that period and revision is never signed again. */
  async #signNoted(batch: Batch, commitment: Hex): Promise<Hex> {
    const { account, store } = this.#tools;
    const { fleet, periodEnd, revision } = batch;
    const noted = await store.noteSignature({ attester: account.address, fleet, periodEnd, revision, commitment });
    if (noted !== commitment) throw new NotSignedError("another of its period and revision is", noted);
    return signBatch({ batch, domain: this.#domain, attester: account });
  }

  /** Sites of a batch: all there are, or as many as in what it takes the place of. */
  #leafCount(posted: Posted | undefined, { base }: Base): number {
    return posted ? Math.max(posted.leafCount, base?.batch.leafCount ?? 1) : this.#book.siteCount;
  }

  /** How many proposers come before this one in a period. */
  #rank(attester: Address, periodEnd: number): number {
    const { members } = this.#book.quorum;
    const place = members.findIndex((member) => isAddressEqual(member, attester));
    return (place - (Math.floor(periodEnd / PERIOD) % members.length) + members.length) % members.length;
  }

  /** Whether an attester may post a period again now: one at a time, in turns that never end. */
  #isSlotOf(attester: Address, { periodEnd, revision }: Posted, time = this.#tools.now()): boolean {
    const { members } = this.#book.quorum;
    const slot = Math.floor(time / this.#tools.turn) + Math.floor(periodEnd / PERIOD) + revision;
    const holder = members[slot % members.length];
    return holder !== undefined && isAddressEqual(holder, attester);
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

function leastRevision(posted: Posted | undefined): number {
  return posted ? posted.revision + 1 : 0;
}
