// A local chain for one file of tests, contracts of out/ on it, and random cases for them.
import { readFileSync } from "node:fs";
import { type Abi, type Address, createTestClient, type Hex, http, publicActions, walletActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { startChain } from "../../../script/chain.mjs";

// anvil's first account
const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

export interface Artifact {
  readonly abi: Abi;
  readonly bytecode: { readonly object: Hex };
}

/** What `forge build` made of a contract, in a file of its name if no other is given. */
export function artifactOf(name: string, file = name): Artifact {
  return JSON.parse(readFileSync(new URL(`../../../out/${file}.sol/${name}.json`, import.meta.url), "utf8"));
}

export interface Deployed {
  readonly address: Address;
  readonly abi: Abi;
}

/** Starts a chain. @param args Of anvil's. @returns How to deploy a compiled contract there and call it, and how to stop. */
export async function openChain(args: string[] = []) {
  const chain = await startChain({ args });
  const client = createTestClient({
    account,
    chain: foundry,
    mode: "anvil",
    transport: http(chain.url, { batch: { batchSize: 500 } }),
    pollingInterval: 5,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  return {
    url: chain.url,
    account,
    client,
    stop: () => chain.stop(),
    async deploy(name: string, args: readonly unknown[] = [], file = name): Promise<Deployed> {
      const { abi, bytecode } = artifactOf(name, file);
      const hash = await client.deployContract({ abi, bytecode: bytecode.object, args });
      const { contractAddress } = await client.waitForTransactionReceipt({ hash });
      if (!contractAddress) throw new Error(`${name} was not deployed`);
      return { address: contractAddress, abi };
    },
  };
}

export type TestChain = Awaited<ReturnType<typeof openChain>>;

/** Numbers whose size, not whose value, is evenly spread: dust is as likely as a full lane. @returns From 1 to 2^bits. */
export function sizesOf(random: (below: bigint) => bigint): (bits: number) => bigint {
  return (bits) => 1n + random(1n << (1n + random(BigInt(bits))));
}
