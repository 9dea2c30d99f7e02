// Whole-transaction gas on a real chain: every figure is `gasUsed` of a receipt, so the intrinsic 21,000, the calldata and the cold first
// touch of every account and slot are in it, and nothing is estimated.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import {
  type Abi,
  type Address,
  createTestClient,
  encodeAbiParameters,
  type Hex,
  hexToBigInt,
  http,
  keccak256,
  numberToHex,
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

/** A variable of a mapping's structs in a contract's storage, as the compiler laid it out. */
export interface Place {
  /** Of the mapping. */
  readonly slot: bigint;
  /** Within a struct: slots from its first, and bits from the slot's lowest. */
  readonly member: bigint;
  readonly bits: bigint;
  readonly size: bigint;
}

/**
 * Where a contract keeps a member of a mapping's structs.
 *
 * @param name The contract. @param mapping The mapping's name. @param member The member's.
 */
export function placeOf(name: string, mapping: string, member: string): Place {
  interface Variable {
    readonly label: string;
    readonly slot: string;
    readonly offset: number;
    readonly type: string;
  }
  interface Type {
    readonly value?: string;
    readonly members?: readonly Variable[];
    readonly numberOfBytes: string;
  }
  const file = join(root, "out-ir", `${name}.sol`, `${name}.json`);
  const { storage, types }: { storage: readonly Variable[]; types: Readonly<Record<string, Type>> } = JSON.parse(
    readFileSync(file, "utf8"),
  ).storageLayout;
  const found = storage.find(({ label }) => label === mapping);
  const within = types[types[found?.type ?? ""]?.value ?? ""]?.members?.find(({ label }) => label === member);
  const bytes = types[within?.type ?? ""]?.numberOfBytes;
  if (!found || !within || !bytes) throw new Error(`${name} has no ${mapping} with a ${member}`);
  return {
    slot: BigInt(found.slot),
    member: BigInt(within.slot),
    bits: 8n * BigInt(within.offset),
    size: 8n * BigInt(bytes),
  };
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

/** One account on one chain. Every call is a transaction of its own, in a block of its own. */
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
    return bench;
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

  /** Writes a member of a mapping's struct past the contract's code: what would take more transactions than a bench can send. */
  async put({ address }: Deployed, { slot, member, bits, size }: Place, key: bigint, value: bigint): Promise<void> {
    const words = encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [key, slot]);
    const index = numberToHex(hexToBigInt(keccak256(words)) + member, { size: 32 });
    const before = hexToBigInt((await this.client.getStorageAt({ address, slot: index })) ?? "0x0");
    const mask = ((1n << size) - 1n) << bits;
    const word = numberToHex((before & ~mask) | (value << bits), { size: 32 });
    await this.client.setStorageAt({ address, index, value: word });
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

  /** Sends it twice and answers with the second: the first makes every balance and slot non-zero, which is the steady state. */
  async steady(contract: Deployed, functionName: string, args: readonly unknown[]): Promise<number> {
    await this.send(contract, functionName, args);
    return this.send(contract, functionName, args);
  }
}
