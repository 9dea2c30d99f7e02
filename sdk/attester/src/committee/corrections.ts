// Corrections of final leaves: a device restates a reading whose batch is final. The batch stays as it is; k attesters sign what its leaf's registers
// should have been, with the restated reading as the reason, and anyone can look that up beside it.
import {
  type AnyClient,
  type AttesterSignature,
  actions,
  addressOf,
  type Correction,
  collectSignatures,
  continueRegisters,
  correctionRecordsDomain,
  correctionTypedData,
  type Deployment,
  hashBytes,
  hashReading,
  type LeafProof,
  PERIOD,
  signCorrection,
} from "@wattle/sdk";
import { type Hex, isAddressEqual, type LocalAccount, recoverTypedDataAddress } from "viem";
import { leafOf } from "../batch/leaves.ts";
import { restatedProfile } from "../batch/profiles.ts";
import { refusalOf } from "../batch/rules.ts";
import type { FleetBook, Posted } from "../chain/fleet.ts";
import type { ChainBook } from "../chain/follower.ts";
import { sentenceOf } from "../errors.ts";
import type { Ingest } from "../ingest.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { SignedReading } from "../source.ts";
import type { Store } from "../store/store.ts";
import { encodeSigned, WireView } from "../wire.ts";
import type { Archive } from "./archive.ts";
import { NotSignedError, type PeerClient, PeerError } from "./peers.ts";
import type { RevisionTerms } from "./review.ts";

/** What corrections work with. */
export interface CorrectionTools {
  readonly client: AnyClient;
  readonly deployment: Deployment;
  readonly account: LocalAccount;
  readonly store: Store;
  readonly ingest: Ingest;
  readonly outbox: Outbox;
  readonly peerClient: PeerClient;
  readonly book: () => ChainBook;
  /** Unix seconds, of the chain. */
  readonly now: () => number;
  /** Seconds that each proposer has before the next takes over. */
  readonly turn: number;
  readonly revisions: RevisionTerms;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** What a node asks another to sign. */
export interface CorrectionRequest {
  readonly commitment: Hex;
  readonly index: number;
  readonly number: number;
  /** The restated reading, as bytes. */
  readonly wire: Uint8Array;
}

/** This node's part in a fleet's corrections. */
export class Corrections {
  readonly #archive: Archive;
  readonly #tools: CorrectionTools;
  readonly #said = new Set<string>();
  #restUntil = 0;

  constructor(archive: Archive, tools: CorrectionTools) {
    this.#archive = archive;
    this.#tools = tools;
  }

  /** Puts a correction into the outbox for each final leaf whose reading was restated, when it is this node's turn and k have signed. */
  async look(): Promise<void> {
    const { deployment, now, turn, account } = this.#tools;
    if (!deployment.contracts.CorrectionRecords || now() < this.#restUntil) return;
    this.#restUntil = now() + Math.max(1, turn / 4);
    const book = this.#archive.book;
    for (const { posted, index, signed } of await this.#restated()) {
      try {
        const made = await this.#make(posted, index, signed);
        if (!made) continue;
        const slot = Math.floor(now() / turn) + posted.periodEnd / PERIOD + made.correction.number;
        const holder = book.quorum.members[slot % book.quorum.members.length];
        if (holder && isAddressEqual(holder, account.address)) await this.#collect(posted, made, signed);
      } catch (error) {
        this.#sayOnce("not corrected", { commitment: posted.commitment, index, reason: sentenceOf(error) });
      }
    }
  }

  /** The signature of a correction that another attester proposes. @throws NotSignedError */
  async sign({ commitment, index, number, wire }: CorrectionRequest): Promise<Hex> {
    const { ingest, store, account } = this.#tools;
    const { reading } = new WireView(wire).signed(0);
    await ingest.take(wire);
    const own = await store.reading(reading);
    if (!own || hashReading(own.reading) !== hashReading(reading))
      throw new NotSignedError("its reason is no reading that its device signed");
    const posted = this.#shownFirst(reading.periodEnd);
    if (posted?.commitment !== commitment || this.#archive.book.indexOf(Number(reading.site)) !== index)
      throw new NotSignedError("it is of another leaf than the one that showed its reading first");
    const made = await this.#make(posted, index, own);
    if (!made) throw new NotSignedError("its leaf is not final, or says nothing else");
    if (made.correction.number !== number)
      throw new NotSignedError(`it is number ${number}, and ${made.correction.number} is the next`);
    return signCorrection({ correction: made.correction, domain: this.#domain, attester: account });
  }

  /** Readings that restate what a final batch shows, the highest revision of each. */
  async #restated() {
    const { store, now } = this.#tools;
    const { book } = this.#archive;
    const found = new Map<
      string,
      { readonly posted: Posted; readonly index: number; readonly signed: SignedReading }
    >();
    for await (const { wire } of store.readings({
      fleet: book.id,
      after: 0,
      until: now(),
      restated: true,
      only: "counting",
    })) {
      const view = new WireView(wire);
      for (let at = 0; at < view.count; at++) {
        const index = book.indexOf(Number(view.site(at)));
        const posted = index === undefined ? undefined : this.#shownFirst(view.periodEnd(at));
        if (index === undefined || !posted || posted.finalAt > now()) continue;
        const key = `${posted.commitment}/${index}`;
        const known = found.get(key)?.signed.reading;
        if (!known || known.periodEnd < view.periodEnd(at) || known.revision < view.revision(at))
          found.set(key, { posted, index, signed: view.signed(at) });
      }
    }
    return found.values();
  }

  /** The batch that a reading of this period end stands in first. */
  #shownFirst(readAt: number): Posted | undefined {
    return this.#archive.book.standing(readAt - 1)[0];
  }

  /** The correction of a leaf by a reading; undefined when there is nothing to correct. @throws NotSignedError where a rule refuses what it would say. */
  async #make(
    posted: Posted,
    index: number,
    { reading }: SignedReading,
  ): Promise<{ readonly correction: Correction; readonly proof: LeafProof } | undefined> {
    const { book, now, revisions } = this.#tools;
    const fleet = this.#archive.book;
    const { commitment, finalAt, leafCount } = posted;
    if (finalAt > now() || index >= leafCount) return undefined;
    const reason = hashReading(reading);
    const before = fleet.correctionsOf(commitment, index);
    if (before.includes(reason) || before.length >= revisions.most) return undefined;
    const proof = (await this.#archive.fetch(commitment)).proof(index);
    if (!proof || proof.leaf.readAt !== reading.periodEnd || proof.leaf.revision >= reading.revision) return undefined;
    const epoch = book().epochs.accepts(Number(reading.site), reading.epoch, reading.periodEnd);
    if (!epoch) return undefined;
    const energy = continueRegisters(reading.energy, epoch.energyOffset);
    const flows = continueRegisters(reading.flows, epoch.flowsOffset);
    if (energy === proof.leaf.energy && flows === proof.leaf.flows) return undefined;
    const refusal = refusalOf(fleet, index, await this.#leafBefore(fleet, posted, index), {
      ...{ readAt: reading.periodEnd, quality: reading.quality, energy, flows },
    });
    if (refusal) throw new NotSignedError(`its registers break a rule (${refusal})`);
    const day = await this.#archive.profileOf(posted, index, reading.periodEnd);
    const restated = restatedProfile(day, proof.leaf.energy, energy);
    if (!restated) throw new NotSignedError("its last period would run backwards, or overflow");
    const profile = hashBytes(restated);
    return { correction: { commitment, index, energy, flows, profile, reason, number: before.length }, proof };
  }

  async #leafBefore(fleet: FleetBook, { periodEnd }: Posted, index: number) {
    const before = fleet.standing(0, periodEnd).at(-1);
    if (!before || index >= before.leafCount) return undefined;
    const { leaves } = await this.#archive.fetch(before.commitment);
    return leafOf(leaves, index)?.leaf;
  }

  async #collect(
    posted: Posted,
    { correction, proof }: { readonly correction: Correction; readonly proof: LeafProof },
    signed: SignedReading,
  ): Promise<void> {
    const { account, store, outbox, peerClient, deployment, say } = this.#tools;
    const { commitment, index, number } = correction;
    const id = `correction ${commitment} ${index} ${number}`;
    if (await store.job(id)) return;
    const { quorum } = this.#archive.book;
    const domain = this.#domain;
    const collected: AttesterSignature[] = [
      { attester: account.address, signature: await signCorrection({ correction, domain, attester: account }) },
    ];
    for (const peer of this.#archive.peers) {
      if (collected.length >= quorum.threshold) break;
      try {
        const request = { commitment, index, number, wire: encodeSigned(signed) };
        const signature = await peerClient.correct(peer, request);
        const signer = await recoverTypedDataAddress({ ...correctionTypedData(correction, domain), signature });
        if (!isAddressEqual(signer, peer.attester)) throw new PeerError(peer, `signed as ${signer}`);
        collected.push({ attester: peer.attester, signature });
      } catch (error) {
        say("peer did not sign", { peer: peer.url, reason: sentenceOf(error) });
      }
    }
    if (collected.length < quorum.threshold) {
      say("too few signatures", { commitment, index, given: collected.length, needed: quorum.threshold });
      return;
    }
    const address = addressOf(deployment, "CorrectionRecords");
    const signatures = collectSignatures(quorum, collected);
    const { to, data } = actions.correctionRecords.record.call({ address, proof, correction, quorum, ...signatures });
    const { periodEnd } = posted;
    const fleet = this.#archive.book.id;
    await outbox.add({
      ...{ id, kind: "correction", deadline: Number.MAX_SAFE_INTEGER, to, data, fleet, periodEnd },
      ...{ commitment, index, subject: String(number) },
    });
    say("correcting", { fleet, periodEnd, index, number });
  }

  get #domain() {
    const { deployment } = this.#tools;
    const address = addressOf(deployment, "CorrectionRecords");
    return correctionRecordsDomain({ chainId: deployment.chainId, address });
  }

  #sayOnce(event: string, details: Record<string, unknown>): void {
    const key = JSON.stringify(details);
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#tools.say(event, details);
  }
}
