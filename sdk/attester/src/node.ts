// An attester's node: everything together, begun and ended.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addressOf, type Deployment, meterOracleDomain } from "@wattle/sdk";
import type { FastifyInstance } from "fastify";
import { type Address, createClient, http, type LocalAccount, parseGwei } from "viem";
import { ProfileBook } from "./batch/profiles.ts";
import { Shelf } from "./batch/shelf.ts";
import { decodeKey } from "./chain/epochs.ts";
import { Follower } from "./chain/follower.ts";
import { Gatekeeper } from "./committee/auth.ts";
import { Committee } from "./committee/committee.ts";
import { PeerClient } from "./committee/peers.ts";
import type { NodeConfig } from "./config.ts";
import { sentenceOf, UserError } from "./errors.ts";
import { Exporter } from "./exporter.ts";
import { Feeds, feedsFrom, ReadingHeldError } from "./feeds.ts";
import { createServer } from "./http/server.ts";
import { Ingest } from "./ingest.ts";
import { Metrics } from "./metrics.ts";
import { Outbox } from "./outbox/outbox.ts";
import { Responder } from "./responder.ts";
import type { Source } from "./source.ts";
import type { SourceContext } from "./sources/config.ts";
import { fileRefusals } from "./sources/refusals.ts";
import { openDuckDb } from "./store/duckdb.ts";
import { openPostgres } from "./store/postgres.ts";
import type { OutboxJob, Store } from "./store/store.ts";
import { VerifierPool } from "./verify/pool.ts";
import { Watcher } from "./watch/watcher.ts";

/** Says what happens: an event's name, and its details. */
export type Say = (level: "info" | "warn", event: string, details: Record<string, unknown>) => void;

/** What a node is begun with, beside its configuration. */
export interface NodeTools {
  readonly account: LocalAccount;
  readonly deployment: Deployment;
  readonly say: Say;
  /** Variables that may hold the sources' secrets. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What relative paths of the sources begin from. */
  readonly folder?: string;
  /** This machine's clock, unix seconds. */
  readonly clock?: () => number;
}

const systemClock = (): number => Math.floor(Date.now() / 1000);

/** A node that cannot begin again by itself: more rounds failed than these, one after another. */
const MOST_FAILURES = 30;
const PEER_PATIENCE = 120_000;
/** Milliseconds that sources have to end: a connection that is half open may keep one for ever. */
const SOURCE_PATIENCE = 10_000;
/** Largest body: a page of readings, or what a million sites' gatherer says it has. */
const BODY_LIMIT = 64 * 2 ** 20;

/** A node that runs. */
export class AttesterNode {
  readonly #config: NodeConfig;
  readonly #account: LocalAccount;
  readonly #say: Say;
  readonly #metrics = new Metrics();
  readonly #store: Store;
  readonly #verifier: VerifierPool;
  readonly #follower: Follower;
  readonly #ingest: Ingest;
  readonly #outbox: Outbox;
  readonly #committees: ReadonlyMap<number, Committee>;
  readonly #responder: Responder;
  readonly #watcher: Watcher;
  readonly #exporter: Exporter;
  readonly #shelf: Shelf;
  readonly #server: FastifyInstance;
  readonly #feeds: Feeds;
  readonly #sourceContext: SourceContext;
  readonly #stopping = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #sources: Promise<void> = Promise.resolve();
  #failures = 0;

  /**
   * Opens its store and begins, with its configuration's sources and those given beside.
   *
   * @throws UserError
   */
  static async start(
    config: NodeConfig,
    { sources = [], ...given }: NodeTools & { readonly sources?: readonly Source[] },
  ): Promise<AttesterNode> {
    await mkdir(config.dataDir, { recursive: true });
    const store = await openStore(config, given.account.address);
    const node = new AttesterNode(config, given, store);
    try {
      await node.#begin(sources);
    } catch (error) {
      await node.stop();
      throw error;
    }
    return node;
  }

  private constructor(
    config: NodeConfig,
    { account, deployment, say, env = {}, folder = "", clock = systemClock }: NodeTools,
    store: Store,
  ) {
    this.#config = config;
    this.#account = account;
    this.#store = store;
    this.#say = (level, event, details) => {
      this.#metrics.events.inc({ event });
      say(level, event, details);
    };
    const { rpcUrl, dataDir, fleets, peers, grace, turn, confirmations, workers, resendAfter, maxFeeGwei } = config;
    const client = createClient({ transport: http(rpcUrl), cacheTime: 0 });
    const oracle = addressOf(deployment, "MeterOracle");
    const { chainId } = deployment;
    const domain = meterOracleDomain({ chainId, address: oracle });
    const info = (event: string, details: Record<string, unknown>) => this.#say("info", event, details);
    this.#follower = new Follower(client, deployment, fleets, confirmations, config.skies);
    const book = () => this.#follower.book;
    const now = () => this.#follower.time;
    this.#verifier = new VerifierPool(domain, workers);
    this.#shelf = new Shelf(join(dataDir, "batches"));
    this.#ingest = new Ingest({
      store,
      verifier: this.#verifier,
      book,
      now,
      leaves: (commitment) => this.#shelf.leaves(commitment),
      onVerdicts: (verdicts) => this.#metrics.verdicts(verdicts),
      onFindings: ({ effect, ...found }) => {
        this.#metrics.findings.inc({ rule: found.rule, effect }, found.readings);
        const aside = effect === "refuse" || found.rule === "backwards";
        this.#say(aside ? "warn" : "info", aside ? "readings put aside" : "readings marked", found);
      },
      onEquivocation: ({ second: { reading } }) => {
        const { site, periodEnd, revision } = reading;
        this.#say("warn", "equivocation", { site: String(site), periodEnd, revision });
        this.#watcher.heard();
      },
    });
    const refused = fileRefusals(join(dataDir, "refused.jsonl"));
    this.#feeds = new Feeds({
      ingest: this.#ingest,
      refused,
      say: this.#say,
      current: () => this.#follower.current,
      clock,
    });
    this.#sourceContext = {
      domain,
      refused,
      report: (error, source) => this.#say("warn", "source waits", { source, reason: sentenceOf(error) }),
      // Meters are read by this machine's clock: the chain's stands still between blocks.
      now: clock,
      keyOf: async (site, epoch) => {
        const found = this.#follower.book.epochs.of(Number(site), epoch);
        if (!found && !this.#follower.current) throw new ReadingHeldError(site);
        return found && decodeKey(found.key);
      },
      env,
      folder,
      natsCounts: this.#metrics.nats,
    };
    this.#outbox = new Outbox({
      client,
      deployment,
      account,
      store,
      maxFee: parseGwei(String(maxFeeGwei)),
      patience: resendAfter,
      settled: (job, seen) => this.#isSettled(job, seen),
      now,
      say: info,
    });
    const peerDomain = { chainId, oracle };
    const peerClient = new PeerClient(account, peerDomain, PEER_PATIENCE);
    this.#committees = new Map(
      fleets.map((fleet) => [
        fleet,
        new Committee(fleet, {
          client,
          deployment,
          account,
          store,
          book,
          peers,
          peerClient,
          now,
          grace,
          turn,
          revisions: config.revisions,
          shelf: this.#shelf,
          profiles: new ProfileBook(join(dataDir, "columns")),
          ingest: this.#ingest,
          outbox: this.#outbox,
          say: info,
        }),
      ]),
    );
    this.#responder = new Responder({
      deployment,
      account,
      store,
      book,
      now,
      turn,
      shelf: this.#shelf,
      outbox: this.#outbox,
      committees: this.#committees,
      say: (event, details) => this.#say("warn", event, details),
    });
    this.#watcher = new Watcher({
      client,
      deployment,
      account,
      store,
      outbox: this.#outbox,
      committees: this.#committees,
      peerClient,
      book,
      shelf: this.#shelf,
      now,
      turn,
      terms: config.watch,
      say: (event, details) => this.#say("warn", event, details),
    });
    this.#exporter = new Exporter({ store, folder: join(dataDir, "parquet"), say: info });
    this.#server = createServer({
      ingest: this.#ingest,
      store,
      now,
      shelf: this.#shelf,
      committees: this.#committees,
      book,
      gatekeeper: new Gatekeeper(account.address, peerDomain),
      metrics: this.#metrics.registry,
      ailments: () => this.#ailments(),
      bodyLimit: BODY_LIMIT,
    });
  }

  /** Where it listens. */
  get url(): string {
    const address = this.#server.server.address();
    if (typeof address !== "object" || !address) return "";
    return `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}`;
  }

  /** Settles when the node ends by itself: after failures that do not end. */
  get ended(): Promise<void> {
    return this.#loop;
  }

  /** Ends it: no more is taken in, what was taken in is kept, the round under way is finished. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.race([this.#sources, sleep(SOURCE_PATIENCE, undefined, { ref: false })]);
    await this.#server.close();
    await this.#ingest.flush();
    await this.#loop.catch(() => {});
    await this.#verifier.close();
    await this.#store.close();
  }

  async #begin(sources: readonly Source[]): Promise<void> {
    const { host, port } = this.#config.listen;
    const all = [...feedsFrom(this.#config.sources, this.#sourceContext), ...sources];
    await this.#shelf.tidy();
    await this.#follower.follow();
    for (const fleet of this.#config.fleets)
      if (!this.#follower.book.fleets.has(fleet))
        this.#say("warn", "fleet unknown", { fleet, reason: "it is not on the chain, or not confirmed yet" });
    try {
      await this.#server.listen({ host, port });
    } catch (cause) {
      throw new UserError(`${host}:${port} cannot be listened on.`, {
        cause,
        metaMessages: ["Give another listen.port."],
      });
    }
    this.#say("info", "listening", { url: this.url, attester: this.#account.address });
    this.#sources = this.#feeds.run(all, this.#stopping.signal);
    this.#loop = this.#rounds();
  }

  async #rounds(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const end = this.#metrics.rounds.startTimer();
      try {
        await this.#round();
        this.#failures = 0;
      } catch (error) {
        // A chain's node or a peer that is away for a while is no reason to end.
        this.#failures++;
        this.#say("warn", "round failed", { reason: sentenceOf(error), times: this.#failures });
      }
      end();
      await sleep(this.#config.interval * 1000, undefined, { signal }).catch(() => {});
    }
  }

  async #round(): Promise<void> {
    await this.#follower.follow();
    const failures: unknown[] = [];
    // What waits for somebody else's answer must not keep this node's own answers from the chain.
    const attempt = async (work: () => Promise<void>) => {
      if (this.#stopping.signal.aborted) return;
      try {
        await work();
      } catch (error) {
        failures.push(error);
      }
    };
    for (const fleet of this.#follower.book.fleets.values())
      await attempt(async () => {
        const released = await this.#ingest.review(fleet);
        this.#metrics.released.inc(released);
        if (released > 0) this.#say("info", "readings released", { fleet: fleet.id, readings: released });
      });
    await attempt(async () => this.#metrics.openChallenges.set(await this.#responder.look()));
    for (const committee of this.#committees.values())
      await attempt(async () => {
        await committee.propose();
        await committee.corrections.look();
      });
    await attempt(() => this.#watcher.look());
    await this.#outbox.look();
    this.#metrics.openJobs.set((await this.#store.openJobs()).length);
    this.#metrics.chainTime.set(this.#follower.time);
    for (const [id, fleet] of this.#follower.book.fleets) {
      this.#metrics.sites.set({ fleet: id }, fleet.siteCount);
      this.#metrics.latestPeriod.set({ fleet: id }, fleet.latest?.periodEnd ?? 0);
      await this.#exporter.look(fleet, this.#follower.time);
    }
    if (failures.length > 0) throw failures[0];
  }

  #isSettled(job: OutboxJob, seen: bigint): boolean {
    const fleet = this.#follower.book.fleets.get(job.fleet);
    if (!fleet) return false;
    if (job.kind === "answer" || job.kind === "void") return !fleet.challenges.has(BigInt(job.subject ?? 0));
    if (job.kind !== "post") return (this.#follower.head?.number ?? 0n) >= seen;
    const posted = fleet.batchAt(job.periodEnd);
    return posted ? posted.revision >= (job.revision ?? 0) : (fleet.latest?.periodEnd ?? 0) >= job.periodEnd;
  }

  #ailments(): string[] {
    const wrong = this.#feeds.ailments;
    if (this.#failures >= 3) wrong.push(`The last ${this.#failures} rounds failed.`);
    if (this.#failures >= MOST_FAILURES) wrong.push("The node does no work.");
    for (const fleet of this.#config.fleets)
      if (!this.#follower.book.fleets.has(fleet)) wrong.push(`Fleet ${fleet} is not on the chain.`);
    return wrong;
  }
}

function openStore({ store, dataDir }: NodeConfig, attester: Address): Promise<Store> {
  return store.kind === "postgres" ? openPostgres(store.url, attester) : openDuckDb(join(dataDir, "readings.duckdb"));
}
