// Whole-transaction gas on a real chain: every figure is `gasUsed` of a receipt, so the intrinsic 21,000, the calldata and the cold first
// touch of every account and slot are in it, and nothing is estimated.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  type Abi,
  type Address,
  createTestClient,
  type Hex,
  http,
  keccak256,
  parseAbi,
  parseEther,
  publicActions,
  toHex,
  walletActions,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";

/** Gas by name, flat: what `npm run bench -- gas --json` prints. */
export type Gas = Record<string, number>;

/** A compiled contract. */
export interface Artifact {
  readonly abi: Abi;
  readonly bytecode: Hex;
}

/** A deployed contract, ready to be called. */
export interface Deployed {
  readonly address: Address;
  readonly abi: Abi;
}

const root = join(import.meta.dirname, "..", "..");
const require = createRequire(import.meta.url);

/**
 * Reads a contract that forge compiled. Bench figures are of the release profile, so its folder is `out-ir`.
 *
 * @throws if it is not compiled: `FOUNDRY_PROFILE=ir forge build` makes it.
 */
export function artifact(name: string, file = name): Artifact {
  const { abi, bytecode } = JSON.parse(readFileSync(join(root, "out-ir", `${file}.sol`, `${name}.json`), "utf8"));
  return { abi, bytecode: bytecode.object };
}

/** Reads a contract from the creation bytecode that its authors published on npm. */
export function published(path: string): Artifact {
  const { abi, bytecode, evm } = JSON.parse(readFileSync(require.resolve(path), "utf8"));
  const code: string = bytecode?.object ?? bytecode ?? evm.bytecode.object;
  return { abi, bytecode: code.startsWith("0x") ? (code as Hex) : `0x${code}` };
}

/** ERC-20 of any quote. */
export const erc20 = parseAbi([
  "function mint(address to, uint256 amount)",
  "function approve(address spender, uint256 amount) returns (bool)",
  "function transfer(address to, uint256 amount) returns (bool)",
]);

function clientOf(url: string) {
  return createTestClient({ mode: "anvil", chain: foundry, transport: http(url), pollingInterval: 5 })
    .extend(publicActions)
    .extend(walletActions);
}

/** Seconds from block to block while nothing else is said: opening a fleet of hundreds must fit a settlement period. */
const BLOCK_TIME = 1;

/**
 * One account on one chain. Every call is a transaction of its own, in a block of its own, whose time is set and not the machine's.
 *
 * What a trade costs depends on whether time has passed since the last: Uniswap's price accumulators and our average price are written once a
 * timestamp. With the machine's clock the same swap through Uniswap v2 was measured at 86,708 or at 131,324 gas, as a second happened to tick
 * between its two swaps or not, because the first one after it turns two accumulators from zero. In the steady state, for all of them, time
 * has passed, and had before.
 */
export class Bench {
  // One key for ever: calldata is paid by its non-zero bytes, and a figure must be the same the next time.
  readonly account = privateKeyToAccount(keccak256(toHex("wattle bench account")));
  readonly client: ReturnType<typeof clientOf>;

  private constructor(client: ReturnType<typeof clientOf>) {
    this.client = client;
  }

  /** @param url A local anvil's address. */
  static async at(url: string): Promise<Bench> {
    const bench = new Bench(clientOf(url));
    await bench.client.setBalance({ address: bench.account.address, value: parseEther("1000") });
    await bench.blockEvery(BLOCK_TIME);
    return bench;
  }

  /** From now on every block is so many seconds after the one before. */
  async blockEvery(seconds: number): Promise<void> {
    await this.client.setBlockTimestampInterval({ interval: seconds });
  }

  async deploy({ abi, bytecode }: Artifact, args: readonly unknown[] = []): Promise<Deployed> {
    const hash = await this.client.deployContract({ account: this.account, abi, bytecode, args });
    const { contractAddress, status } = await this.client.waitForTransactionReceipt({ hash });
    if (!contractAddress || status !== "success") throw new Error("deployment failed");
    return { address: contractAddress, abi };
  }

  /** The latest block's time, unix seconds. */
  async now(): Promise<number> {
    return Number((await this.client.getBlock()).timestamp);
  }

  /** Mines a block at a time; nothing when it is past. */
  async warp(time: number): Promise<void> {
    if (time <= (await this.now())) return;
    await this.client.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await this.client.mine({ blocks: 1 });
  }

  /** Calls a function without sending it. @returns What it would return. */
  async read<T>({ address, abi }: Deployed, functionName: string, args: readonly unknown[]): Promise<T> {
    const { result } = await this.client.simulateContract({ account: this.account, address, abi, functionName, args });
    return result as T;
  }

  /** Sends one transaction. @returns Its whole gas. @throws if it reverts. */
  async send({ address, abi }: Deployed, functionName: string, args: readonly unknown[]): Promise<number> {
    const { account } = this;
    const { request } = await this.client.simulateContract({ account, address, abi, functionName, args });
    const hash = await this.client.writeContract(request);
    const { gasUsed, status } = await this.client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`${functionName} reverted`);
    return Number(gasUsed);
  }

  /**
   * Sends it twice and answers with the second: the first makes every balance, slot and accumulator non-zero, which is the steady state.
   */
  async steady(contract: Deployed, functionName: string, args: readonly unknown[]): Promise<number> {
    await this.send(contract, functionName, args);
    return this.send(contract, functionName, args);
  }
}
