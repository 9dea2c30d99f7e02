// A contract of test/harness on a chain of its own, and random cases for it.
import { readFileSync } from "node:fs";
import { type Abi, createTestClient, type Hex, http, publicActions, walletActions } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { startChain } from "../../../script/chain.mjs";

// anvil's first account
const account = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

/** Starts a chain. @returns How to deploy a compiled contract there and call it, and how to stop. */
export async function openChain() {
  const chain = await startChain();
  const client = createTestClient({
    account,
    chain: foundry,
    mode: "anvil",
    transport: http(chain.url),
    pollingInterval: 10,
  })
    .extend(publicActions)
    .extend(walletActions);
  return {
    account,
    client,
    stop: () => chain.stop(),
    async deploy(name: string, args: readonly unknown[] = []) {
      const file = new URL(`../../../out/${name}.sol/${name}.json`, import.meta.url);
      const { abi, bytecode }: { abi: Abi; bytecode: { object: Hex } } = JSON.parse(readFileSync(file, "utf8"));
      const hash = await client.deployContract({ abi, bytecode: bytecode.object, args });
      const { contractAddress } = await client.waitForTransactionReceipt({ hash });
      if (!contractAddress) throw new Error("not deployed");
      return { address: contractAddress, abi };
    },
  };
}

/** Numbers whose size, not whose value, is evenly spread: dust is as likely as a full lane. @returns From 1 to 2^bits. */
export function sizesOf(random: (below: bigint) => bigint): (bits: number) => bigint {
  return (bits) => 1n + random(1n << (1n + random(BigInt(bits))));
}
