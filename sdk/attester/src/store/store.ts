// What a node keeps, and must find again however it ended.
import type { Address, Hex } from "viem";
import type { SignedReading } from "../source.ts";
import type { Verdict } from "../validation/findings.ts";

/** Which reading. */
export interface ReadingKey {
  readonly site: bigint;
  readonly periodEnd: number;
  readonly revision: number;
}

/** What became of readings that were handed in. */
export interface Added {
  /** Readings that are new, kept now. */
  readonly fresh: number;
  /** Places of readings that were there already, word for word. */
  readonly known: readonly number[];
  /** Places of readings that contradict one that is there: their device signed two for one period and revision. Both are kept as evidence. */
  readonly contradicting: readonly number[];
}

/** Two readings of one device for one period and revision. */
export interface Equivocation {
  readonly first: SignedReading;
  readonly second: SignedReading;
}

/** Readings in flat memory. */
export interface ReadingPage {
  readonly wire: Uint8Array;
  /** Struct hashes, 32 bytes each. */
  readonly hashes: Uint8Array;
}

/** What is thought of a reading; asked once for each that is new, in the page's order. */
export type Judge = (place: number) => Verdict;

/** Readings as they are kept. */
export interface KeptPage extends ReadingPage {
  /** One byte a reading: 1 where it counts, 0 where it was put aside. */
  readonly counting: Uint8Array;
}

/** A reading as it is kept, with what was found. */
export interface KeptReading extends SignedReading {
  readonly verdict: Verdict;
}

/** What is thought of a kept reading now. */
export interface Judged extends ReadingKey {
  readonly verdict: Verdict;
}

/** Readings that a batch may need. */
export interface ReadingRange {
  readonly fleet: number;
  /** Period ends with after < end ≤ until. */
  readonly after: number;
  readonly until: number;
  /** Those that count, or those that were put aside, by time; all in the order that costs the store least, unless told. */
  readonly only?: "counting" | "aside";
  /** Only readings that restate an earlier one. */
  readonly restated?: boolean;
}

/** Where late readings are looked for. */
export interface LateRange extends Omit<ReadingRange, "only" | "restated"> {
  readonly only?: "counting";
}

/** A site that shows nothing as late as others do. */
export interface Behind {
  readonly site: bigint;
  /** Period end of what it shows; zero where that is nothing. */
  readonly readAt: number;
}

/** That an attester signed a batch. */
export interface SignedBatch {
  readonly attester: Address;
  readonly fleet: number;
  readonly periodEnd: number;
  readonly revision: number;
  readonly commitment: Hex;
}

/** A transaction that was signed, perhaps sent. */
export interface SentTransaction {
  readonly hash: Hex;
  readonly raw: Hex;
  readonly nonce: number;
  readonly maxFeePerGas: string;
  /** Unix seconds. */
  readonly at: number;
}

/**
 * What comes to the chain: a batch, an answer to a challenge, a challenge and its end, what is committed to before a proof, the proof that a batch is
 * false or that a device contradicted itself, a correction of a final leaf.
 */
export type JobKind = "post" | "answer" | "challenge" | "void" | "commit" | "fault" | "quarantine" | "correction";

/** Something that has to come to the chain once. */
export interface OutboxJob {
  /** The same for the same thing: a batch's commitment, a challenge's id. */
  readonly id: string;
  readonly kind: JobKind;
  readonly state: "open" | "done" | "dropped";
  /** Until when it is of use, unix seconds. */
  readonly deadline: number;
  readonly to: Address;
  readonly data: Hex;
  /** What to look at on the chain before anything is sent. */
  readonly fleet: number;
  readonly periodEnd: number;
  /** Of a post: 0 unless told. */
  readonly revision?: number;
  /** Of what is said of a batch, or of a leaf of it. */
  readonly commitment?: Hex;
  readonly index?: number;
  /** Of a quarantine: the site. Of a correction: its number. Of a challenge's end: the challenge. Decimal. */
  readonly subject?: string;
  /** Of a fault of a bonded set, what has to be committed to in an earlier second, or a copier of the proof has its reward; and of that commitment. */
  readonly proofHash?: Hex;
  /** Of a challenge: the most that it may stake, wei. What is staked is what the oracle asks for when it is sent. */
  readonly stake?: string;
  /** The most that its gas may cost, wei; unless told, what `maxFeeGwei` allows. */
  readonly cost?: string;
  readonly sent: readonly SentTransaction[];
  /** Why it was dropped, or what stops it. */
  readonly reason: string;
}

/** A node's memory. What it says is kept is on disk, or in the server's, when the promise settles. */
export interface Store {
  readonly name: string;
  /** Keeps readings whose signatures were verified, each once. They all count, unless somebody judges. */
  addReadings(fleet: number, page: ReadingPage, judge?: Judge): Promise<Added>;
  /** Writes down another judgement of readings that are kept. */
  rejudge(judged: readonly Judged[]): Promise<void>;
  /** A site's readings with after < period end ≤ until, by time. */
  readingsOf(site: bigint, range: Omit<ReadingRange, "only">): Promise<KeptReading[]>;
  reading(key: ReadingKey): Promise<SignedReading | undefined>;
  /** Those of them that are kept, in no order. */
  readingsAt(keys: readonly ReadingKey[]): Promise<ReadingPage>;
  /** Pages of a fleet's readings. */
  readings(range: ReadingRange): AsyncIterable<KeptPage>;
  /** Pages of those readings of revision 0 that are later than what their sites show. @param behind No site twice. */
  lateReadings(range: LateRange, behind: Iterable<readonly Behind[]>): AsyncIterable<KeptPage>;
  /** How many readings of revision 0 that count a fleet has of each period end in a range. */
  countReadings(range: ReadingRange): Promise<ReadonlyMap<number, number>>;
  equivocations(): Promise<Equivocation[]>;
  /** Notes that an attester signs a batch, before it does. @returns The first that was noted for that attester, fleet, period and revision: only that one may be signed. */
  noteSignature(signed: SignedBatch): Promise<Hex>;
  /** What an attester signed for a period and revision. */
  signatureOf(of: Omit<SignedBatch, "commitment">): Promise<Hex | undefined>;
  /** Keeps a job if there is none of its id. @returns The one that is kept. */
  addJob(job: OutboxJob): Promise<OutboxJob>;
  putJob(job: OutboxJob): Promise<void>;
  openJobs(): Promise<OutboxJob[]>;
  /** A job in whatever state; undefined where there never was one. */
  job(id: string): Promise<OutboxJob | undefined>;
  note(name: string, value: string): Promise<void>;
  noted(name: string): Promise<string | undefined>;
  /** Writes a period's readings to a Parquet file, and says how many. */
  exportPeriod(fleet: number, periodEnd: number, file: string): Promise<number>;
  close(): Promise<void>;
}
