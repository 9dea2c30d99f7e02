import {
  type Batch,
  buildBatch,
  buildProfile,
  collectSignatures,
  type DayProfile,
  type Domain,
  dayStartOf,
  type FleetLeaf,
  hashBatch,
  type LeafProof,
  NO_BATCH,
  type Quorum,
  quorumOf,
  type RegistersAt,
  type SumTree,
  signBatch,
} from "@wattle/sdk";
import { type HDAccount, zeroHash } from "viem";
import type { SignedReading } from "./devices.ts";
import { eventOf } from "./events.ts";
import type { Wallet } from "./local.ts";

/** A posted batch. */
export interface PostedBatch {
  readonly batch: Batch;
  readonly tree: SumTree;
  readonly leaves: readonly FleetLeaf[];
  /** Unix seconds at which it was posted, and from which it is final. */
  readonly postedAt: number;
  readonly finalAt: number;
  readonly gas: bigint;
}

/** What the oracle link did. */
export interface FleetFigures {
  readonly batches: number;
  readonly leaves: number;
  readonly signatures: number;
  readonly gas: bigint;
}

/** A fleet of homes: its operator builds a sum tree a period, attesters check and sign it, the operator posts it. */
export class Fleet {
  readonly id: number;
  readonly domain: Domain;
  readonly quorum: Quorum;
  readonly #operator: Wallet;
  readonly #attesters: readonly HDAccount[];
  readonly #batches: PostedBatch[] = [];
  readonly #readings = new Map<bigint, RegistersAt[]>();
  readonly #openings = new Map<bigint, SignedReading>();
  #signatures = 0;

  private constructor(id: number, domain: Domain, quorum: Quorum, operator: Wallet, attesters: readonly HDAccount[]) {
    this.id = id;
    this.domain = domain;
    this.quorum = quorum;
    this.#operator = operator;
    this.#attesters = attesters;
  }

  /** Opens a fleet whose batches need `threshold` of the attesters. */
  static async open(
    operator: Wallet,
    domain: Domain,
    attesters: readonly HDAccount[],
    threshold: number,
  ): Promise<Fleet> {
    const quorum = quorumOf(
      threshold,
      attesters.map(({ address }) => address),
    );
    const { events } = await operator.wattle.meterOracle.createFleetSync({ quorum });
    return new Fleet(eventOf(events, "FleetCreated").args.fleet, domain, quorum, operator, attesters);
  }

  /** Notes the reading at which a site entered, in the order of the fleet's leaves. */
  enter(opening: SignedReading): void {
    const { site, periodEnd, energy } = opening.reading;
    this.#openings.set(site, opening);
    this.#readings.set(site, [{ periodEnd, energy }]);
  }

  /** Notes readings of a period that no batch of its own is posted for: they are in the day's profiles. */
  note(readings: readonly SignedReading[]): void {
    for (const { reading } of readings) {
      const { site, periodEnd, energy } = reading;
      this.#readings.get(site)?.push({ periodEnd, energy });
    }
  }

  /** The profile that a site's leaf of `periodEnd` commits to. */
  profileOf(site: bigint, periodEnd: number): DayProfile {
    const start = dayStartOf(periodEnd);
    const known = this.#readings.get(site) ?? [];
    const day = known.filter((reading) => reading.periodEnd > start && reading.periodEnd <= periodEnd);
    const opening = known.findLast((reading) => reading.periodEnd <= start) ?? (known[0] as RegistersAt);
    return buildProfile(opening, day);
  }

  /**
   * Builds, signs and posts the batch of one period. Every attester recomputes the tree from the readings; here one process plays
   * all of them, so the tree is built once and `threshold` of them sign it, in turn.
   */
  async post(
    periodEnd: number,
    readings: readonly SignedReading[],
    now: number,
    finality: number,
  ): Promise<PostedBatch> {
    this.note(readings);
    const leaves = readings.map((signed): FleetLeaf => {
      const { site, revision, quality, energy, flows } = signed.reading;
      const profile = this.profileOf(site, periodEnd).hash;
      const entry = this.#openings.get(site)?.reading.energy ?? 0n;
      return {
        leaf: { site, readAt: periodEnd, revision, quality, energy, flows, reading: signed.hash, profile },
        entry,
      };
    });
    const previous = this.#batches.at(-1)?.batch;
    const { batch, tree } = buildBatch(
      { fleet: this.id, periodEnd, revision: 0, leaves },
      previous ? hashBatch(previous) : zeroHash,
    );
    const turn = this.#batches.length;
    const signing = Array.from(
      { length: this.quorum.threshold },
      (_, i) => this.#attesters[(turn + i) % this.#attesters.length] as HDAccount,
    );
    const signatures = await Promise.all(
      signing.map(async (attester) => ({
        attester: attester.address,
        signature: await signBatch({ batch, domain: this.domain, attester }),
      })),
    );
    const { receipt } = await this.#operator.wattle.meterOracle.postBatchSync({
      batch,
      previous: previous ?? NO_BATCH,
      quorum: this.quorum,
      ...collectSignatures(this.quorum, signatures),
    });
    this.#signatures += signatures.length;
    const posted = { batch, tree, leaves, postedAt: now, finalAt: now + finality, gas: receipt.gasUsed };
    this.#batches.push(posted);
    return posted;
  }

  /** The newest batch that is final at `now`. */
  finalBatch(now: number): PostedBatch | undefined {
    return this.#batches.findLast(({ finalAt }) => finalAt <= now);
  }

  /** A site's leaf in a batch with its way to the root. */
  proofOf(posted: PostedBatch, site: bigint): LeafProof {
    const index = posted.leaves.findIndex(({ leaf }) => leaf.site === site);
    const found = posted.leaves[index];
    if (!found) throw new RangeError(`site ${site} has no leaf`);
    return { batch: posted.batch, leaf: found.leaf, path: posted.tree.proof(index).path };
  }

  get latest(): PostedBatch | undefined {
    return this.#batches.at(-1);
  }

  figures(): FleetFigures {
    return {
      batches: this.#batches.length,
      leaves: this.#batches.reduce((sum, { leaves }) => sum + leaves.length, 0),
      signatures: this.#signatures,
      gas: this.#batches.reduce((sum, { gas }) => sum + gas, 0n),
    };
  }
}
