// Signatures verified beside the node's own thread: as many workers as it may have.
import { Worker } from "node:worker_threads";
import type { Domain } from "@wattle/sdk";
import { NodeError } from "../errors.ts";
import { WIRE } from "../wire.ts";
import { KEY, type Verified } from "./device.ts";

/** What a worker is sent, and sends back. */
export interface Job {
  readonly id: number;
  readonly wire: Uint8Array;
  readonly keys: Uint8Array;
}
export type Result = Verified & { readonly id: number };

/** Readings that a worker takes at a time: a tenth of a second's work. */
const SHARE = 256;

/** Megabytes of a worker's heap: it holds a share at a time, and what it is not denied it leaves lying about. */
const HEAP = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 };

interface Waiting {
  resolve(result: Verified): void;
  reject(error: unknown): void;
}

/** Workers. Close it. */
export class VerifierPool {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, Waiting>();
  #next = 0;

  constructor(domain: Domain, workers: number) {
    this.#workers = Array.from({ length: workers }, () => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url), {
        workerData: domain,
        execArgv: ["--conditions=source"],
        resourceLimits: HEAP,
      });
      worker.on("message", ({ id, ...result }: Result) => {
        this.#waiting.get(id)?.resolve(result);
        this.#waiting.delete(id);
      });
      worker.on("error", (cause) => {
        for (const { reject } of this.#waiting.values()) reject(new NodeError("A verifying worker ended.", { cause }));
        this.#waiting.clear();
      });
      return worker;
    });
  }

  /** @param keys {@link KEY} bytes a reading. */
  async verify(wire: Uint8Array, keys: Uint8Array): Promise<Verified> {
    const count = wire.length / WIRE;
    const share = Math.max(1, Math.min(SHARE, Math.ceil(count / this.#workers.length)));
    const parts: Promise<Verified>[] = [];
    for (let at = 0; at < count; at += share)
      parts.push(this.#send(wire.slice(at * WIRE, (at + share) * WIRE), keys.slice(at * KEY, (at + share) * KEY)));
    const valid = new Uint8Array(count);
    const hashes = new Uint8Array(32 * count);
    (await Promise.all(parts)).forEach((part, i) => {
      valid.set(part.valid, i * share);
      hashes.set(part.hashes, 32 * i * share);
    });
    return { valid, hashes };
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  #send(wire: Uint8Array, keys: Uint8Array): Promise<Verified> {
    const id = this.#next++;
    const worker = this.#workers[id % this.#workers.length];
    if (!worker) throw new NodeError("A pool needs at least one worker.");
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const job: Job = { id, wire, keys };
      worker.postMessage(job);
    });
  }
}
