// The suite on the bench's chain, in its constructors' order.

import { getContractAddress } from "viem";
import { artifact, type Bench, type Deployed } from "./harness.ts";

/** Challenge and answer window, seconds each. */
export const WINDOW = 1200;

export type Suite = Record<"registry" | "oracle" | "entitlements" | "retirements" | "factory" | "amm", Deployed>;

/** Deploys every contract. Retirements and the factory name each other: the factory is the deployer's next contract but one. */
export async function deploySuite(bench: Bench): Promise<Suite> {
  const registry = await bench.deploy(artifact("SiteRegistry"));
  const oracle = await bench.deploy(artifact("MeterOracle"), [registry.address, WINDOW, WINDOW, 1n]);
  const entitlements = await bench.deploy(artifact("Entitlements"), [oracle.address]);
  const { address: from } = bench.account;
  const nonce = BigInt(await bench.client.getTransactionCount({ address: from }));
  const retirements = await bench.deploy(artifact("Retirements"), [
    entitlements.address,
    getContractAddress({ from, nonce: nonce + 1n }),
  ]);
  const factory = await bench.deploy(artifact("EnergyPoolFactory"), [entitlements.address, retirements.address]);
  const amm = await bench.deploy(artifact("DissipativeAMM"), [factory.address]);
  return { registry, oracle, entitlements, retirements, factory, amm };
}
