// An attester's node: everything together, begun and ended.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { addressOf, type Deployment, meterOracleDomain } from "@wattle/sdk";
import type { FastifyInstance } from "fastify";
import { createClient, http, type LocalAccount, parseGwei } from "viem";
import { ProfileBook } from "./batch/profiles.ts";
import { Shelf } from "./batch/shelf.ts";
import { Follower } from "./chain/follower.ts";
import { Gatekeeper } from "./committee/auth.ts";
import { Committee } from "./committee/committee.ts";
import { PeerClient } from "./committee/peers.ts";
import type { NodeConfig } from "./config.ts";
import { sentenceOf, UserError } from "./errors.ts";
import { createServer } from "./http/server.ts";
import { Ingest, VERDICTS, type Verdict } from "./ingest.ts";
import { Metrics } from "./metrics.ts";
import { Outbox } from "./outbox.ts";
import { Responder } from "./responder.ts";
import type { Intake, Source } from "./source.ts";
import { openDuckDb } from "./store/duckdb.ts";
import type { OutboxJob, Store } from "./store/store.ts";
import { VerifierPool } from "./verify/pool.ts";
import { encodeSigned } from "./wire.ts";

/** Says what happens: an event's name, and its details. */
export type Say = (level: "info" | "warn", event: string, details: Record<string, unknown>) => void;

/** A node that cannot begin again by itself: more rounds failed than these, one after another. */
const MOST_FAILURES = 30;
const PEER_PATIENCE = 120_000;
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
  readonly #shelf: Shelf;
  readonly #server: FastifyInstance;
  readonly #stopping = new AbortController();
  #loop: Promise<void> = Promise.resolve();
  #sources: Promise<unknown> = Promise.resolve();
  #failures = 0;

  /** Opens its store and begins. */
  static async start(
    config: NodeConfig,
    {
      account,
      deployment,
      say,
      sources = [],
    }: { account: LocalAccount; deployment: Deployment; say: Say; sources?: readonly Source[] },
  ): Promise<AttesterNode> {
    await mkdir(config.dataDir, { recursive: true });
    const store = await openStore(config);
    const node = new AttesterNode(config, account, deployment, say, store);
    try {
      await node.#begin(sources);
    } catch (error) {
      await node.stop();
      throw error;
    }
    return node;
  }

  private constructor(config: NodeConfig, account: LocalAccount, deployment: Deployment, say: Say, store: Store) {
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
    this.#follower = new Follower(client, deployment, fleets, confirmations);
    const book = () => this.#follower.book;
    const now = () => this.#follower.time;
    this.#verifier = new VerifierPool(domain, workers);
    this.#shelf = new Shelf(join(dataDir, "batches"));
    this.#ingest = new Ingest({
      store,
      verifier: this.#verifier,
      book,
      now,
      onVerdicts: (verdicts) => this.#metrics.verdicts(verdicts),
      onEquivocation: ({ second: { reading } }) =>
        this.#say("warn", "equivocation", {
          site: String(reading.site),
          periodEnd: reading.periodEnd,
          revision: reading.revision,
        }),
    });
    this.#outbox = new Outbox({
      client,
      deployment,
      account,
      store,
      maxFee: parseGwei(String(maxFeeGwei)),
      patience: resendAfter,
      settled: (job) => this.#isSettled(job),
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
    this.#server = createServer({
      ingest: this.#ingest,
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

  /** Where sources hand over what they hear. */
  get intake(): Intake {
    return {
      reading: async (signed) => {
        const [verdict = 0] = await this.#ingest.take(encodeSigned(signed));
        if (verdict > 1)
          this.#say("warn", "reading refused", {
            site: String(signed.reading.site),
            reason: VERDICTS[verdict as Verdict],
          });
      },
      sample: async ({ meter }) => {
        throw new UserError(`Meter ${meter} gives readings that no device has signed.`, {
          metaMessages: ["Let a reference meter of the SDK sign them (docs/guides/device.md), and send what it signs."],
        });
      },
    };
  }

  /** Settles when the node ends by itself: after failures that do not end. */
  get ended(): Promise<void> {
    return this.#loop;
  }

  /** Ends it: no more is taken in, what was taken in is kept, the round under way is finished. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#server.close();
    await this.#sources;
    await this.#ingest.flush();
    await this.#loop.catch(() => {});
    await this.#verifier.close();
    await this.#store.close();
  }

  async #begin(sources: readonly Source[]): Promise<void> {
    const { host, port } = this.#config.listen;
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
    this.#sources = Promise.all(sources.map((source) => this.#run(source)));
    this.#loop = this.#rounds();
  }

  async #run(source: Source): Promise<void> {
    try {
      await source.run(this.intake, this.#stopping.signal);
      this.#say("info", "source ended", { source: source.name });
    } catch (error) {
      this.#say("warn", "source failed", { source: source.name, reason: sentenceOf(error) });
    }
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
    this.#metrics.openChallenges.set(await this.#responder.look());
    for (const committee of this.#committees.values()) {
      if (this.#stopping.signal.aborted) return;
      await committee.propose();
    }
    await this.#outbox.look();
    this.#metrics.openJobs.set((await this.#store.openJobs()).length);
    this.#metrics.chainTime.set(this.#follower.time);
    for (const [id, fleet] of this.#follower.book.fleets) {
      this.#metrics.sites.set({ fleet: id }, fleet.siteCount);
      this.#metrics.latestPeriod.set({ fleet: id }, fleet.latest?.periodEnd ?? 0);
      await this.#export(id);
    }
  }

  /** One Parquet file a period whose batch is final. */
  async #export(fleet: number): Promise<void> {
    const book = this.#follower.book.fleets.get(fleet);
    const last = Number((await this.#store.noted(`exported ${fleet}`)) ?? 0);
    for (const { periodEnd, finalAt } of book?.standing(last) ?? []) {
      if (finalAt > this.#follower.time) return;
      const folder = join(this.#config.dataDir, "parquet");
      await mkdir(folder, { recursive: true });
      const rows = await this.#store.exportPeriod(fleet, periodEnd, join(folder, `${fleet}-${periodEnd}.parquet`));
      await this.#store.note(`exported ${fleet}`, String(periodEnd));
      this.#say("info", "exported", { fleet, periodEnd, rows });
    }
  }

  #isSettled(job: OutboxJob): boolean {
    const fleet = this.#follower.book.fleets.get(job.fleet);
    if (!fleet) return false;
    if (job.kind === "answer") return !fleet.challenges.has(BigInt(job.id.slice("challenge ".length)));
    return fleet.batchAt(job.periodEnd) !== undefined || (fleet.latest?.periodEnd ?? 0) >= job.periodEnd;
  }

  #ailments(): string[] {
    const wrong: string[] = [];
    if (this.#failures >= 3) wrong.push(`The last ${this.#failures} rounds failed.`);
    if (this.#failures >= MOST_FAILURES) wrong.push("The node does no work.");
    for (const fleet of this.#config.fleets)
      if (!this.#follower.book.fleets.has(fleet)) wrong.push(`Fleet ${fleet} is not on the chain.`);
    return wrong;
  }
}

function openStore({ dataDir }: NodeConfig): Promise<Store> {
  return openDuckDb(join(dataDir, "readings.duckdb"));
}
