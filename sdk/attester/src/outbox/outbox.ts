// What has to come to the chain once: posts, answers, challenges, proofs, corrections. A job is on disk before anything is signed, a transaction before it is sent, and before
// anything is sent again the chain is asked what stands there. So a process that is killed at any point neither loses a submission nor repeats it.
import { type AnyClient, actions, addressOf, type Deployment, toWattleError } from "@wattle/sdk";
import { keccak256, type LocalAccount } from "viem";
import { estimateGas, getBlock, getBlockNumber, getTransactionCount, sendRawTransaction } from "viem/actions";
import type { OutboxJob, SentTransaction, Store } from "../store/store.ts";
import { committedAt, isFinal, standingOf } from "./standing.ts";

/** What an outbox works with. */
export interface OutboxTools {
  readonly client: AnyClient;
  readonly deployment: Deployment;
  readonly account: LocalAccount;
  readonly store: Store;
  /** Most wei per gas. */
  readonly maxFee: bigint;
  /** Seconds after which a transaction that is not mined is sent again, dearer. */
  readonly patience: number;
  /** Whether what stands in the job's place stands in blocks that have their confirmations: until then it may go again. @param seen A block in which it stands. */
  readonly settled: (job: OutboxJob, seen: bigint) => boolean;
  /** Unix seconds. */
  readonly now: () => number;
  readonly say: (event: string, details: Record<string, unknown>) => void;
}

/** Seconds before a batch is final in which a proof goes without a commitment: the fault matters more than its reward. */
const LAST = 120;

/** Brings jobs to the chain. */
export class Outbox {
  readonly #tools: OutboxTools;
  #running = false;
  /** Jobs that stand on the chain, and the block in which that was seen first. */
  readonly #seen = new Map<string, bigint>();

  constructor(tools: OutboxTools) {
    this.#tools = tools;
  }

  /** Keeps a job; once it settles, the job will be done whatever happens to the process. */
  async add(job: Omit<OutboxJob, "state" | "sent" | "reason">): Promise<void> {
    await this.#tools.store.addJob({ ...job, state: "open", sent: [], reason: "" });
  }

  /** One round: each open job is looked at, the one that ends first before the others. */
  async look(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      const jobs = await this.#tools.store.openJobs();
      for (const job of jobs.sort((a, b) => a.deadline - b.deadline)) await this.#advance(job);
    } finally {
      this.#running = false;
    }
  }

  async #advance(job: OutboxJob): Promise<void> {
    const { client, deployment, store, say, now, settled } = this.#tools;
    const end = async (state: "done" | "dropped", reason: string) => {
      await store.putJob({ ...job, state, reason });
      this.#seen.delete(job.id);
      say(state === "done" ? "submitted" : "not submitted", { job: job.id, kind: job.kind, reason });
    };
    try {
      const standing = await standingOf(client, deployment, job);
      if (standing === "missing") this.#seen.delete(job.id);
      else {
        const seen = this.#seen.get(job.id) ?? (await getBlockNumber(client));
        this.#seen.set(job.id, seen);
        if (!settled(job, seen)) return;
        return standing === "there"
          ? await end("done", "")
          : await end("dropped", "something else stands in its place");
      }
      if (job.kind === "answer" && now() > job.deadline) return await end("dropped", "its window is over");
      if (await this.#isCommitted(job)) await this.#send(job);
    } catch (error) {
      const failure = toWattleError(error);
      if (isFinal(failure)) return await end("dropped", failure.shortMessage);
      say("submission waits", { job: job.id, reason: failure.shortMessage });
    }
  }

  /** Whether a proof may go: what it commits to was committed to in an earlier second, or there is no time left for that. */
  async #isCommitted({ kind, id, proofHash, deadline, ...job }: OutboxJob): Promise<boolean> {
    const { client, deployment, now } = this.#tools;
    if (kind !== "fault" || !proofHash) return true;
    const at = await committedAt(client, deployment, proofHash);
    if (at > 0) return at < now();
    if (now() + LAST >= deadline) return true;
    const { to, data } = actions.attesterBonds.commitProof.call({
      address: addressOf(deployment, "AttesterBonds"),
      hash: proofHash,
    });
    const { fleet, periodEnd } = job;
    const cost = job.cost === undefined ? {} : { cost: job.cost };
    await this.add({ id: `commit ${id}`, kind: "commit", deadline, to, data, fleet, periodEnd, proofHash, ...cost });
    return false;
  }

  /** Sends it, unless a transaction of it waits and has not waited long. */
  async #send(job: OutboxJob): Promise<void> {
    const { client, account, store, now, patience, maxFee, say } = this.#tools;
    const mined = await getTransactionCount(client, { address: account.address, blockTag: "latest" });
    const waiting = job.sent.filter(({ nonce }) => nonce >= mined);
    const last = waiting.at(-1);
    if (last && now() - last.at < patience) {
      // It may never have left the process: a node that has it answers that it does.
      await this.#broadcast(last);
      return;
    }
    const nonce = last?.nonce ?? (await this.#freeNonce(mined));
    const value = await this.#stakeOf(job);
    if (value > BigInt(job.stake ?? 0)) {
      say("submission waits", { job: job.id, reason: `its bond is ${value} wei now, above what it may stake` });
      return;
    }
    const gas = await estimateGas(client, { account: account.address, to: job.to, data: job.data, value });
    const { baseFeePerGas } = await getBlock(client, { includeTransactions: false });
    const asked = 2n * (baseFeePerGas ?? 0n) + 1_000_000n;
    // A replacement is taken only at a tenth more.
    const bumped = last ? (BigInt(last.maxFeePerGas) * 5n) / 4n + 1n : 0n;
    const maxFeePerGas = asked > bumped ? asked : bumped;
    if (maxFeePerGas > maxFee) {
      say("submission waits", { job: job.id, reason: `gas costs ${maxFeePerGas} wei, above maxFeeGwei` });
      if (last) await this.#broadcast(last);
      return;
    }
    const limit = (gas * 6n) / 5n;
    if (job.cost !== undefined && limit * maxFeePerGas > BigInt(job.cost)) {
      say("submission waits", { job: job.id, reason: `its gas may cost ${limit * maxFeePerGas} wei, above its bound` });
      return;
    }
    const raw = await account.signTransaction({
      type: "eip1559",
      chainId: this.#tools.deployment.chainId,
      nonce,
      to: job.to,
      data: job.data,
      value,
      gas: limit,
      maxFeePerGas,
      maxPriorityFeePerGas: maxFeePerGas < 1_000_000n ? maxFeePerGas : 1_000_000n,
    });
    const sent: SentTransaction = { hash: keccak256(raw), raw, nonce, maxFeePerGas: String(maxFeePerGas), at: now() };
    await store.putJob({ ...job, sent: [...job.sent, sent] });
    await this.#broadcast(sent);
    say("sent", { job: job.id, kind: job.kind, transaction: sent.hash, nonce });
  }

  /** What a challenge stakes: what the oracle asks for, and an eighth more for a base fee that rises; zero of all else. */
  async #stakeOf({ kind }: OutboxJob): Promise<bigint> {
    if (kind !== "challenge") return 0n;
    const { client, deployment } = this.#tools;
    const needed = await actions.meterOracle.readBondNeeded(client, { address: addressOf(deployment, "MeterOracle") });
    return (needed * 9n) / 8n;
  }

  /** The next nonce that no open job holds. */
  async #freeNonce(mined: number): Promise<number> {
    const held = (await this.#tools.store.openJobs()).flatMap(({ sent }) => sent.map(({ nonce }) => nonce));
    let nonce = mined;
    while (held.includes(nonce)) nonce++;
    return nonce;
  }

  async #broadcast({ raw }: SentTransaction): Promise<void> {
    try {
      await sendRawTransaction(this.#tools.client, { serializedTransaction: raw });
    } catch (error) {
      // The node has it already, or has mined its nonce: the next look sees which.
      if (!/already known|already imported|nonce too low|replacement transaction underpriced/i.test(String(error)))
        throw error;
    }
  }
}
