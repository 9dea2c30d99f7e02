// The real suite on a chain of its own: blocks of calls at a time that the caller gives, and what came of each.
import { readFileSync } from "node:fs";
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

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: { readonly object: Hex };
}

/** What `forge build` made of a contract, in a file of its name if no other is given. */
export function artifactOf(name: string, file = name): Artifact {
  return JSON.parse(readFileSync(new URL(`../../../../out/${file}.sol/${name}.json`, import.meta.url), "utf8"));
}

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

const GAS = numberToHex(16_000_000);
const RICH = numberToHex(10n ** 30n);

/** A chain on which everybody may be anybody, and a block holds what it is given, in order. */
export class Chain {
  readonly #url: string;
  readonly #stop: () => Promise<void>;
  readonly #known: Abi;
  readonly #rich = new Set<Hex>();
  #id = 0;

  private constructor(url: string, stop: () => Promise<void>, known: Abi) {
    this.#url = url;
    this.#stop = stop;
    this.#known = known;
  }

  /** @param known Events and errors that outcomes name. */
  static async start(timestamp: number, known: Abi): Promise<Chain> {
    const limits = ["--gas-limit", "3000000000", "--order", "fifo", "--timestamp", String(timestamp)];
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
    const response = await fetch(this.#url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: ++this.#id, method, params }),
    });
    const { result, error } = (await response.json()) as { result: T; error?: { message: string } };
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Mines one block at a time, with these calls in this order. */
  async mine(timestamp: number, calls: readonly Call[]): Promise<Outcome[]> {
    await this.rpc("evm_setNextBlockTimestamp", [timestamp]);
    const hashes: Hex[] = [];
    for (const { from, to, data } of calls) {
      if (!this.#rich.has(from)) {
        await this.rpc("anvil_setBalance", [from, RICH]);
        this.#rich.add(from);
      }
      const transaction = { from, ...(to && { to }), data, gas: GAS, gasPrice: numberToHex(10n ** 11n) };
      hashes.push(await this.rpc<Hex>("eth_sendTransaction", [transaction]));
    }
    await this.rpc("evm_mine", []);
    const receipts = await this.rpc<Receipt[]>("eth_getBlockReceipts", ["latest"]);
    const order = new Map(receipts.map((receipt, at) => [receipt.transactionHash, { receipt, at }]));
    return Promise.all(
      hashes.map(async (hash, at) => {
        const found = order.get(hash);
        if (found?.at !== at) throw new Error(`call ${at} is at ${found?.at} of its block`);
        return this.#outcomeOf(found.receipt);
      }),
    );
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
