// What the chain says of sites, fleets, batches and challenges, followed block by block. All of it comes from events, so a chain that was
// reorganised below what was read is simply read again.
import { type AnyClient, actions, addressOf, type Deployment } from "@wattle/sdk";
import { type Address, formatLog, type Hash, type Log, numberToHex, type RpcLog } from "viem";
import { getBlock } from "viem/actions";
import { EpochTable } from "./epochs.ts";
import { FleetBook } from "./fleet.ts";
import { inOrder, readSiteLog } from "./logs.ts";
import { SkyBook, type ZoneSky } from "./skies.ts";

type Event = actions.meterOracle.Event | actions.siteRegistry.Event | actions.correctionRecords.Event;

/** Most blocks of one request; a chain's node that gives no more than some thousand logs is asked for fewer. */
const SPAN = 5_000n;
/** Answers after which it is asked for more again. */
const CALM = 32;

/** What is known of the chain up to a block. */
export interface ChainBook {
  readonly epochs: EpochTable;
  readonly fleets: ReadonlyMap<number, FleetBook>;
  readonly skies: SkyBook;
}

/** A block that was read to its end. */
export interface Head {
  readonly number: bigint;
  readonly hash: Hash;
  /** Unix seconds. */
  readonly time: number;
}

/** Follows the chain. */
export class Follower {
  readonly #client: AnyClient;
  readonly #oracle: Address;
  readonly #registry: Address;
  /** Undefined where the deployment has none. */
  readonly #records: Address | undefined;
  readonly #first: bigint;
  readonly #confirmations: bigint;
  readonly #wanted: ReadonlySet<number>;
  readonly #zones: readonly ZoneSky[];
  #epochs = new EpochTable();
  #fleets = new Map<number, FleetBook>();
  #skies: SkyBook;
  #head: Head | undefined;
  /** Time of the newest block, with or without confirmations, unix seconds. */
  time = 0;
  /** Whether the book holds all that the chain's node had when it was asked last; not while the chain is read anew, nor while its node is away. */
  current = false;
  /** How often it had to begin anew. */
  reorganisations = 0;

  /** @param fleets Whose sites to know. @param confirmations Blocks that a block must have above it. @param skies Of zones. */
  constructor(
    client: AnyClient,
    deployment: Deployment,
    fleets: readonly number[],
    confirmations: number,
    skies: readonly ZoneSky[] = [],
  ) {
    this.#client = client;
    this.#oracle = addressOf(deployment, "MeterOracle");
    this.#registry = addressOf(deployment, "SiteRegistry");
    this.#records = deployment.contracts.CorrectionRecords?.address;
    this.#first = BigInt(deployment.block);
    this.#confirmations = BigInt(confirmations);
    this.#wanted = new Set(fleets);
    this.#zones = skies;
    this.#skies = new SkyBook(skies);
  }

  get book(): ChainBook {
    return { epochs: this.#epochs, fleets: this.#fleets, skies: this.#skies };
  }

  /** The last block that was read; undefined before the first. */
  get head(): Head | undefined {
    return this.#head;
  }

  /** Reads up to the newest block that has its confirmations. @returns Whether something was read. @throws What the chain's node answers. */
  async follow(): Promise<boolean> {
    try {
      const read = await this.#follow();
      this.current = true;
      return read;
    } catch (error) {
      this.current = false;
      throw error;
    }
  }

  async #follow(): Promise<boolean> {
    const newest = await getBlock(this.#client, { includeTransactions: false });
    this.time = Number(newest.timestamp);
    const until = newest.number - this.#confirmations;
    if (until < this.#first) return false;
    if (this.#head) {
      const { number, hash } = this.#head;
      const same = number <= until && (await this.#blockAt(number)).hash === hash;
      if (!same) {
        this.reorganisations++;
        this.current = false;
        [this.#epochs, this.#fleets, this.#head] = [new EpochTable(), new Map(), undefined];
        this.#skies = new SkyBook(this.#zones);
      } else if (number === until) return false;
    }
    let [span, calm] = [SPAN, 0];
    for (let from = this.#head ? this.#head.number + 1n : this.#first; from <= until; ) {
      const to = from + span - 1n < until ? from + span - 1n : until;
      const block = await this.#blockAt(to);
      let logs: readonly RpcLog[];
      try {
        const address = [this.#oracle, this.#registry, ...(this.#records ? [this.#records] : [])];
        const range = { address, fromBlock: numberToHex(from), toBlock: numberToHex(to) };
        logs = await this.#client.request({ method: "eth_getLogs", params: [range] });
      } catch (error) {
        if (to === from) throw error;
        [span, calm] = [(to - from + 1n) / 2n, 0];
        continue;
      }
      this.#read(logs);
      if (++calm % CALM === 0 && span < SPAN) span *= 2n;
      this.#head = { number: to, hash: block.hash, time: Number(block.timestamp) };
      from = to + 1n;
    }
    return true;
  }

  #blockAt(blockNumber: bigint) {
    return getBlock(this.#client, { blockNumber, includeTransactions: false });
  }

  #read(logs: readonly RpcLog[]): void {
    const extractors = new Map<string, (logs: readonly Log[]) => readonly Event[]>([
      [this.#oracle.toLowerCase(), actions.meterOracle.extractEvents],
      [this.#registry.toLowerCase(), actions.siteRegistry.extractEvents],
    ]);
    if (this.#records) extractors.set(this.#records.toLowerCase(), actions.correctionRecords.extractEvents);
    for (const log of inOrder(logs)) {
      const extract = extractors.get(log.address.toLowerCase());
      if (!extract || readSiteLog(this.book, log)) continue;
      for (const event of extract([formatLog(log) as Log])) this.#apply(event);
    }
  }

  /** What no million of sites bring about: theirs {@link readSiteLog} has read. */
  #apply(event: Event): void {
    switch (event.eventName) {
      case "RotationDue":
        this.#epochs.rotationDue(Number(event.args.site), event.args.from);
        break;
      case "FleetCreated": {
        const { fleet, quorum } = event.args;
        if (this.#wanted.has(fleet)) this.#fleets.set(fleet, new FleetBook(fleet, quorum));
        break;
      }
      case "BatchPosted": {
        const { fleet, ...batch } = event.args;
        this.#fleets.get(fleet)?.post({ ...batch, voided: false });
        break;
      }
      case "BatchVoided":
        this.#fleets.get(event.args.fleet)?.void(event.args.periodEnd);
        break;
      case "LeafChallenged": {
        const { challenge: id, ...opened } = event.args;
        for (const book of this.#fleets.values()) book.challenge({ id, ...opened });
        break;
      }
      case "LeafAnswered":
      case "LeafVoided":
        for (const book of this.#fleets.values()) book.settle(event.args.challenge, event.eventName === "LeafAnswered");
        return;
      case "LeafCorrected": {
        const { fleet, correction } = event.args;
        this.#fleets.get(fleet)?.correct(correction.commitment, correction.index, correction.reason);
        break;
      }
      default:
    }
  }
}
