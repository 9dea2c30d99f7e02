// The real suite on a chain of its own: blocks of calls at a time that the caller gives, and what came of each.
import {
  type Abi,
  decodeErrorResult,
  decodeEventLog,
  encodeDeployData,
  encodeFunctionData,
  type Hex,
  numberToHex,
} from "viem";
import { startChain } from "../../../../script/chain.mjs";
import { artifactOf } from "../../support/chain.ts";

/** A call of somebody's in a block. */
export interface Call {
  readonly from: Hex;
  readonly to: Hex | null;
  readonly data: Hex;
}

export interface Log {
  readonly address: Hex;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What came of a call. `refused` is the name of the error that it ended with. */
export interface Outcome {
  readonly refused?: string;
  readonly logs: readonly Log[];
  readonly created?: Hex;
  readonly gas: bigint;
}

interface RawLog {
  readonly address: Hex;
  readonly data: Hex;
  readonly topics: [Hex, ...Hex[]];
}

interface Receipt {
  readonly transactionHash: Hex;
  readonly status: Hex;
  readonly contractAddress: Hex | null;
  readonly gasUsed: Hex;
  readonly logs: readonly RawLog[];
}

/** A call without a sender. */
export interface Read {
  readonly to: Hex;
  readonly data: Hex;
}

interface Request {
  readonly method: string;
  readonly params: readonly unknown[];
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const GAS = numberToHex(16_000_000);
const GAS_PRICE = 10n ** 12n;
const RICH = numberToHex(10n ** 30n);

/** A chain on which everybody may be anybody, and a block holds what it is given, in order. */
export class Chain {
  readonly #url: string;
  readonly #stop: () => Promise<void>;
  readonly #known: Abi;
  readonly #nonces = new Map<Hex, bigint>();

  private constructor(url: string, stop: () => Promise<void>, known: Abi) {
    this.#url = url;
    this.#stop = stop;
    this.#known = known;
  }

  /** @param known Events and errors that outcomes name. */
  static async start(timestamp: number, known: Abi): Promise<Chain> {
    const limits = ["--gas-limit", "3000000000", "--timestamp", String(timestamp)];
    const { url, stop } = await startChain({ args: limits });
    const chain = new Chain(url, stop, known);
    await chain.rpc("anvil_autoImpersonateAccount", [true]);
    await chain.rpc("evm_setAutomine", [false]);
    return chain;
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  async rpc<T>(method: string, params: readonly unknown[]): Promise<T> {
    const [result] = await this.#batch([{ method, params }]);
    return result as T;
  }

  /** Requests in one message: the node answers them in any order. */
  async #batch(requests: readonly Request[]): Promise<unknown[]> {
    const body = requests.map((request, id) => ({ jsonrpc: "2.0", id, ...request }));
    const response = await fetch(this.#url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answers: Answer[] = await response.json();
    const results: unknown[] = [];
    for (const { id, result, error } of answers) {
      if (error) throw new Error(`${requests[id]?.method}: ${error.message}`);
      results[id] = result;
    }
    return results;
  }

  /**
   * Mines a block with these calls in this order, and reads what `reads` asks for after it.
   * @returns what came of the calls, and what was read.
   */
  async mine(timestamp: number, calls: readonly Call[], reads: readonly Read[] = []): Promise<[Outcome[], Hex[]]> {
    const requests: Request[] = [{ method: "evm_setNextBlockTimestamp", params: [timestamp] }];
    for (const [at, { from, to, data }] of calls.entries()) {
      const nonce = this.#nonces.get(from) ?? (await this.#firstNonceOf(from));
      this.#nonces.set(from, nonce + 1n);
      // The node orders a block by what is offered for gas.
      const gasPrice = numberToHex(GAS_PRICE - BigInt(at));
      const transaction = { from, ...(to && { to }), data, gas: GAS, gasPrice, nonce: numberToHex(nonce) };
      requests.push({ method: "eth_sendTransaction", params: [transaction] });
    }
    const [, ...hashes] = await this.#batch(requests);
    await this.rpc("evm_mine", []);
    const [receipts, ...answers] = await this.#batch([
      { method: "eth_getBlockReceipts", params: ["latest"] },
      ...reads.map(({ to, data }) => ({ method: "eth_call", params: [{ to, data }, "latest"] })),
    ]);
    const mined = receipts as Receipt[];
    const outcomes = hashes.map((hash, at) => {
      const receipt = mined[at];
      if (!receipt || receipt.transactionHash !== hash) throw new Error(`call ${at} is not at its place in the block`);
      return this.#outcomeOf(receipt);
    });
    return [await Promise.all(outcomes), answers as Hex[]];
  }

  async #firstNonceOf(account: Hex): Promise<bigint> {
    await this.rpc("anvil_setBalance", [account, RICH]);
    return BigInt(await this.rpc<Hex>("eth_getTransactionCount", [account, "latest"]));
  }

  async call(to: Hex, data: Hex): Promise<Hex> {
    return this.rpc<Hex>("eth_call", [{ to, data }, "latest"]);
  }

  async #outcomeOf(receipt: Receipt): Promise<Outcome> {
    const gas = BigInt(receipt.gasUsed);
    if (receipt.status === "0x1") {
      const logs = receipt.logs.flatMap((log) => this.#logOf(log));
      return { logs, gas, ...(receipt.contractAddress && { created: receipt.contractAddress }) };
    }
    const trace = await this.rpc<{ output?: Hex }>("debug_traceTransaction", [
      receipt.transactionHash,
      { tracer: "callTracer" },
    ]);
    const data = trace.output ?? "0x";
    return { refused: data === "0x" ? "nothing" : this.#errorOf(data), logs: [], gas };
  }

  #errorOf(data: Hex): string {
    try {
      return decodeErrorResult({ abi: this.#known, data }).errorName;
    } catch {
      return data;
    }
  }

  #logOf({ address, data, topics }: RawLog): Log[] {
    try {
      const { eventName, args } = decodeEventLog({ abi: this.#known, data, topics });
      return [{ address, name: String(eventName), args: Object(args) }];
    } catch {
      return [];
    }
  }
}

/** A deployed contract: how its calls read. */
export class Contract {
  readonly address: Hex;
  readonly abi: Abi;

  constructor(address: Hex, abi: Abi) {
    this.address = address;
    this.abi = abi;
  }

  by(from: Hex, functionName: string, args: readonly unknown[]): Call {
    return { from, to: this.address, data: encodeFunctionData({ abi: this.abi, functionName, args }) };
  }
}

/** The creation of a contract. */
export function creation(from: Hex, name: string, args: readonly unknown[], file = name): Call {
  const { abi, bytecode } = artifactOf(name, file);
  return { from, to: null, data: encodeDeployData({ abi, bytecode: bytecode.object, args }) };
}
