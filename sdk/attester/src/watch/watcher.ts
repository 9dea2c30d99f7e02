// What a node does against others' faults by itself: it proves false batches and devices that contradict themselves, demands leaves that nobody can
// show, and ends its challenges that nobody answers. All of it through the outbox, within what its operator lets it spend.
import {
  type AnyClient,
  actions,
  addressOf,
  type Batch,
  type Deployment,
  encodePublicationHeader,
  hashBatch,
  hashProof,
  hashReading,
  meterOracleAbi,
  PUBLICATION_HEADER,
  quorumId,
  type Reading,
  unpackRegisters,
} from "@wattle/sdk";
import {
  type Address,
  concat,
  decodeFunctionData,
  type Hex,
  isAddressEqual,
  keccak256,
  parseEther,
  zeroHash,
} from "viem";
import { generatePrivateKey } from "viem/accounts";
import { recordOf } from "../batch/leaves.ts";
import type { KeptBatch, Received, Shelf } from "../batch/shelf.ts";
import type { FleetBook, Posted } from "../chain/fleet.ts";
import type { ChainBook } from "../chain/follower.ts";
import { mended } from "../chain/mended.ts";
import type { Committee } from "../committee/committee.ts";
import type { PeerClient } from "../committee/peers.ts";
import { sentenceOf } from "../errors.ts";
import type { Outbox } from "../outbox/outbox.ts";
import type { Equivocation, OutboxJob, Store } from "../store/store.ts";
import { wordOf } from "../wire.ts";
import { type Fault, faultOf } from "./faults.ts";

/** What a node may spend on others' faults. */
export interface WatchTerms {
  /** Coin of bonds that its challenges may have at stake, with what they have lost. */
  readonly bonds: number;
  /** Coin that the gas of one proof or challenge may cost. */
  readonly cost: number;
  /** Wh between two readings of one device from which a quarantine is worth its gas. */
  readonly quarantineWh: number;
}

/** What a watcher works with. */
export interface WatcherTools {
  readonly client: AnyClient;
  readonly deployment: Deployment;
  readonly account: { readonly address: Address };
  readonly store: Store;
  readonly outbox: Outbox;
  readonly committees: ReadonlyMap<number, Committee>;
  readonly peerClient: PeerClient;
  readonly book: () => ChainBook;
  readonly shelf: Shelf;
  /** Unix seconds, of the chain. */
  readonly now: () => number;
  /** Seconds that each attester has before the next does it. */
  readonly turn: number;
  /** False: it says what it sees, and pays for nothing. */
  readonly terms: WatchTerms | false;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** Watches the others. */
export class Watcher {
  readonly #tools: WatcherTools;
  readonly #looked = new Set<Hex>();
  readonly #said = new Set<string>();
  readonly #first = new Map<string, number>();
  readonly #tried = new Map<Hex, number>();
  #pairs: readonly Equivocation[] = [];
  #isStale = true;

  constructor(tools: WatcherTools) {
    this.#tools = tools;
  }

  /** A device has contradicted itself. */
  heard(): void {
    this.#isStale = true;
  }

  /** One look at all that was posted and all that contradicts itself. */
  async look(): Promise<void> {
    for (const fleet of this.#tools.book().fleets.values()) {
      await this.#endChallenges(fleet);
      for (const posted of [...fleet.everPosted()]) {
        if (this.#looked.has(posted.commitment) || posted.finalAt <= this.#tools.now()) continue;
        if (!this.#mayTry(posted.commitment)) continue;
        try {
          if (await this.#inspect(fleet, posted)) this.#looked.add(posted.commitment);
        } catch (error) {
          this.#sayOnce("watch failed", { commitment: posted.commitment, reason: sentenceOf(error) });
        }
      }
    }
    await this.#quarantine();
  }

  // ——— batches ———

  /** @returns Whether nothing remains to be looked at. */
  async #inspect(fleet: FleetBook, posted: Posted): Promise<boolean> {
    const { store, account } = this.#tools;
    const { commitment, periodEnd, revision } = posted;
    const own = await store.signatureOf({ attester: account.address, fleet: fleet.id, periodEnd, revision });
    if (own === commitment) return true; // It was built here.
    if (own && (await this.#proveTwoRoots(fleet, posted, own))) return true;
    const { archive, review } = this.#committeeOf(fleet);
    if (await archive.isVerified(commitment)) return true;
    const header = headerOf(fleet, posted);
    if (!header) return true;
    const published = await archive.fetch(commitment).catch(() => undefined);
    const given = published ? undefined : await this.#receive(fleet, posted, header);
    try {
      const leaves = published?.leaves ?? given?.leaves;
      const fault = leaves && (await faultOf(fleet, header, leaves));
      if (fault) {
        await this.#prove(fleet, posted, header, fault);
        return true;
      }
    } finally {
      await given?.discard();
    }
    if (!published) return this.#demandWithheld(fleet, posted, header);
    const unsound = await review.unsound(posted);
    if (unsound.length === 0) return true;
    // A bond is lost where somebody has the reading after all.
    return (await review.hasWaited(posted)) && this.#challenge(fleet, posted, published, unsound);
  }

  /** A second batch of the period that k attesters have signed, and that this node holds with their signatures. */
  async #proveTwoRoots(fleet: FleetBook, posted: Posted, own: Hex): Promise<boolean> {
    const job = await this.#tools.store.job(own);
    const header = headerOf(fleet, posted);
    if (job?.kind !== "post" || !header) return false;
    const { functionName, args } = decodeFunctionData({ abi: meterOracleAbi, data: job.data });
    if (functionName !== "postBatch") return false;
    const [other, , quorum, signers, signatures] = args;
    return this.#proveFault(fleet, posted, "two roots", ({ address }) =>
      actions.meterOracle.proveTwoRoots.call({ address, posted: header, other, quorum, signers, signatures }),
    );
  }

  #prove(fleet: FleetBook, posted: Posted, batch: Batch, fault: Fault): Promise<boolean> {
    return this.#proveFault(fleet, posted, fault.kind, ({ address }) =>
      fault.kind === "leaf"
        ? actions.meterOracle.proveLeafFault.call({ address, batch, ...fault })
        : actions.meterOracle.proveSumFault.call({ address, batch, ...fault }),
    );
  }

  async #proveFault(
    fleet: FleetBook,
    { commitment, periodEnd, finalAt }: Posted,
    fault: string,
    call: (at: { address: Address }) => { readonly to: Address; readonly data: Hex },
  ): Promise<boolean> {
    const { client, deployment, account, outbox, store, terms } = this.#tools;
    this.#sayOnce("false batch", { fleet: fleet.id, periodEnd, commitment, fault });
    const id = `fault ${commitment} ${fault}`;
    if (!terms || (await store.job(id))) return true;
    const { to, data: proof } = call(this.#oracle);
    // 32 random bytes, which the oracle does not read: who made the fault cannot tell from the commitment that its proof is coming.
    const data = concat([proof, generatePrivateKey()]);
    const { quorumId: set } = await actions.meterOracle.readFleetOf(client, { ...this.#oracle, fleet: fleet.id });
    const isBonded = set !== quorumId(fleet.quorum) && deployment.contracts.AttesterBonds !== undefined;
    await outbox.add({
      id,
      ...(isBonded ? { proofHash: hashProof(account.address, data) } : {}),
      kind: "fault",
      deadline: finalAt,
      to,
      data,
      fleet: fleet.id,
      periodEnd,
      commitment,
      cost: String(wei(terms.cost)),
    });
    return true;
  }

  /** The leaves that a batch's dataHash commits to, on disk: its root may be another, and the file that they are given in may say so or not. */
  async #receive(fleet: FleetBook, { commitment }: Posted, header: Batch): Promise<Received | undefined> {
    const { peerClient, shelf } = this.#tools;
    for (const peer of this.#committeeOf(fleet).archive.peers) {
      try {
        return await shelf.receive(commitment, under(header, peerClient.batch(peer, commitment)));
      } catch {
        // Away, or it gives something else.
      }
    }
    return undefined;
  }

  // ——— leaves ———

  /** Challenges leaves that nobody can show, those that claim most before the others, as far as the bonds reach. @returns Whether all of them are. */
  async #challenge(
    fleet: FleetBook,
    posted: Posted,
    published: KeptBatch,
    indexes: readonly number[],
  ): Promise<boolean> {
    const claims = (index: number) => {
      const record = recordOf(published.leaves, index);
      const [g = 0n, , , m = 0n] = unpackRegisters(wordOf(record.subarray(32, 64)));
      const [entryG = 0n, , , entryM = 0n] = unpackRegisters(wordOf(record.subarray(160, 192)));
      return g + m - entryG - entryM;
    };
    const order = indexes.map((index) => ({ index, claimed: claims(index) }));
    order.sort((a, b) => (b.claimed > a.claimed ? 1 : -1));
    let all = true;
    for (const { index } of order) {
      const { address } = this.#oracle;
      const reading = await this.#contradictionOf(published, index);
      const proof = published.proof(index);
      const call =
        reading && proof
          ? actions.meterOracle.challenge.call({ address, proof, ...reading })
          : actions.meterOracle.demand.call({ address, batch: published.batch, index });
      all = (await this.#stake(fleet, posted, index, call)) && all;
    }
    return all;
  }

  /** A reading that the leaf's device signed for the leaf's own period and revision, and that is not the leaf's. */
  async #contradictionOf(
    published: KeptBatch,
    index: number,
  ): Promise<{ readonly reading: Reading; readonly deviceSignature: Hex } | undefined> {
    const { store, deployment, book } = this.#tools;
    const leaf = published.proof(index)?.leaf;
    const signed = leaf && (await store.reading({ ...leaf, periodEnd: leaf.readAt }));
    if (!signed || hashReading(signed.reading) === leaf?.reading) return undefined;
    return { reading: signed.reading, deviceSignature: await mended(deployment, book(), signed) };
  }

  /** Nobody gives its leaves: one is demanded on the chain. Who signed it shows it, or is slashed. */
  async #demandWithheld(fleet: FleetBook, posted: Posted, batch: Batch): Promise<boolean> {
    const { account } = this.#tools;
    if (!(await this.#committeeOf(fleet).review.hasWaited(posted))) return false;
    this.#sayOnce("batch withheld", { fleet: fleet.id, periodEnd: posted.periodEnd, commitment: posted.commitment });
    const drawn = BigInt(keccak256(`${posted.commitment}${account.address.slice(2)}`));
    const index = Number(drawn % BigInt(posted.leafCount));
    const { address } = this.#oracle;
    return this.#stake(fleet, posted, index, actions.meterOracle.demand.call({ address, batch, index }));
  }

  /** Puts a challenge into the outbox, if the bonds reach. @returns Whether it is there. */
  async #stake(
    fleet: FleetBook,
    { commitment, periodEnd, finalAt }: Posted,
    index: number,
    { to, data }: { readonly to: Address; readonly data: Hex },
  ): Promise<boolean> {
    const { client, store, outbox, terms } = this.#tools;
    const id = `challenge of ${commitment} ${index}`;
    this.#sayOnce("leaf not shown", { fleet: fleet.id, periodEnd, commitment, index });
    if (!terms || (await store.job(id))) return true;
    // Room for a base fee that doubles before it is mined.
    const stake = 2n * (await actions.meterOracle.readBondNeeded(client, this.#oracle));
    const spent = await this.#spent();
    if (spent + stake > wei(terms.bonds)) {
      this.#sayOnce("challenge too dear", { commitment, index, stake: String(stake), spent: String(spent) });
      return false;
    }
    await outbox.add({
      ...{ id, kind: "challenge", deadline: finalAt, to, data, fleet: fleet.id, periodEnd, commitment, index },
      stake: String(stake),
      cost: String(wei(terms.cost)),
    });
    return true;
  }

  /** Wei at stake, about to be, or lost. */
  async #spent(): Promise<bigint> {
    const { account, book, store } = this.#tools;
    let spent = 0n;
    for (const { kind, stake } of await store.openJobs()) if (kind === "challenge") spent += BigInt(stake ?? 0);
    for (const fleet of book().fleets.values()) {
      spent += fleet.lostBy(account.address);
      for (const { challenger, bond } of fleet.challenges.values())
        if (isAddressEqual(challenger, account.address)) spent += bond;
    }
    return spent;
  }

  /** This node's challenges that nobody has answered in time: the leaf becomes void, the bond returns, and its signers are slashed. */
  async #endChallenges(fleet: FleetBook): Promise<void> {
    const { account, now, outbox, terms } = this.#tools;
    if (!terms) return;
    for (const { id, challenger, answerBy, commitment, index } of fleet.challenges.values()) {
      if (!isAddressEqual(challenger, account.address) || now() <= answerBy) continue;
      const { to, data } = actions.meterOracle.voidLeaf.call({ ...this.#oracle, id });
      const periodEnd = fleet.byCommitment(commitment)?.periodEnd ?? 0;
      await outbox.add({
        ...{ id: `end of challenge ${id}`, kind: "void", deadline: answerBy, to, data, fleet: fleet.id, periodEnd },
        ...{ commitment, index, subject: String(id), cost: String(wei(terms.cost)) },
      });
    }
  }

  // ——— devices ———

  /** Proves that devices contradicted themselves, where that is worth its gas: the attesters take turns. */
  async #quarantine(): Promise<void> {
    const { store, terms, outbox, deployment, book } = this.#tools;
    if (this.#isStale) {
      this.#isStale = false;
      this.#pairs = await store.equivocations();
    }
    const waiting: Equivocation[] = [];
    for (const pair of this.#pairs) {
      const { first, second } = pair;
      const { site, periodEnd, revision } = first.reading;
      const fleet = [...book().fleets.values()].find((one) => one.indexOf(Number(site)) !== undefined);
      if (!fleet || !terms || apart(first.reading, second.reading) < BigInt(terms.quarantineWh)) continue;
      const id = `quarantine ${site} ${periodEnd} ${revision}`;
      if (await store.job(id)) continue;
      if (!this.#isTurn(fleet, id, Number(site % 1_000_003n))) {
        waiting.push(pair);
        continue;
      }
      const { to, data } = actions.meterOracle.proveEquivocation.call({
        ...this.#oracle,
        first: first.reading,
        firstSignature: await mended(deployment, book(), first),
        second: second.reading,
        secondSignature: await mended(deployment, book(), second),
      });
      const job: Omit<OutboxJob, "state" | "sent" | "reason"> = {
        ...{ id, kind: "quarantine", deadline: Number.MAX_SAFE_INTEGER, to, data, fleet: fleet.id, periodEnd },
        ...{ subject: String(site), cost: String(wei(terms.cost)) },
      };
      await outbox.add(job);
    }
    this.#pairs = waiting;
  }

  // ——— shared ———

  get #oracle(): { readonly address: Address } {
    return { address: addressOf(this.#tools.deployment, "MeterOracle") };
  }

  #committeeOf(fleet: FleetBook): Committee {
    const committee = this.#tools.committees.get(fleet.id);
    if (!committee) throw new Error(`no committee of fleet ${fleet.id}`);
    return committee;
  }

  /** One attester after another; who is none comes last. */
  #isTurn(fleet: FleetBook, what: string, seed: number): boolean {
    const { account, now, turn } = this.#tools;
    const { members } = fleet.quorum;
    const place = members.findIndex((member) => isAddressEqual(member, account.address));
    const rank = place < 0 ? members.length : (place + seed) % members.length;
    return now() >= this.#firstOf(what) + rank * turn;
  }

  /** When something was seen first. */
  #firstOf(what: string): number {
    const first = this.#first.get(what) ?? this.#tools.now();
    this.#first.set(what, first);
    return first;
  }

  #mayTry(commitment: Hex): boolean {
    const { now, turn } = this.#tools;
    if (now() < (this.#tried.get(commitment) ?? 0)) return false;
    this.#tried.set(commitment, now() + Math.max(1, turn / 4));
    return true;
  }

  #sayOnce(event: string, details: Record<string, unknown>): void {
    const key = `${event} ${JSON.stringify(details)}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    this.#tools.say(event, details);
  }
}

/** A posted batch as it was signed: what its event does not say is which batch it grew from. */
function headerOf(fleet: FleetBook, posted: Posted): Batch | undefined {
  const { periodEnd, revision, leafCount, root, sums, dataHash, commitment } = posted;
  const candidates = [...fleet.everPosted()].filter((before) => before.periodEnd < periodEnd);
  for (const previous of [...candidates.reverse().map((before) => before.commitment), zeroHash]) {
    const batch = { fleet: fleet.id, periodEnd, revision, leafCount, root, sums, dataHash, previous };
    if (hashBatch(batch) === commitment) return batch;
  }
  return undefined;
}

/** A batch's file with the header that it was signed with, whatever its own is. */
async function* under(header: Batch, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield encodePublicationHeader(header);
  let skipped = 0;
  for await (const piece of pieces) {
    const over = Math.min(piece.length, PUBLICATION_HEADER - skipped);
    skipped += over;
    if (over < piece.length) yield piece.subarray(over);
  }
}

/** The largest difference of two readings in a register of energy, Wh. */
function apart(first: Reading, second: Reading): bigint {
  const [a, b] = [unpackRegisters(first.energy), unpackRegisters(second.energy)];
  return a.reduce((most, lane, i) => {
    const gap = lane > (b[i] ?? 0n) ? lane - (b[i] ?? 0n) : (b[i] ?? 0n) - lane;
    return gap > most ? gap : most;
  }, 0n);
}

function wei(coin: number): bigint {
  return parseEther(coin.toFixed(9));
}
