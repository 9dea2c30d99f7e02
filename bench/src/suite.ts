// The suite on the bench's chain, in its constructors' order.

import { getContractAddress, zeroAddress } from "viem";
import { artifact, type Bench, type Deployed } from "./harness.ts";

/** Challenge and answer window, seconds each. */
export const WINDOW = 1200;

/** Seconds after finality that attesters' bonds stay. */
const SETTLE_TIME = 7 * 86_400;

export type Suite = Record<
  "registry" | "oracle" | "bonds" | "entitlements" | "retirements" | "collateral" | "factory" | "amm",
  Deployed
>;

/** Deploys every contract. The factory and the four that its pools trust name one another: it is the deployer's sixth contract after the first of them. */
export async function deploySuite(bench: Bench): Promise<Suite> {
  const registry = await bench.deploy(artifact("SiteRegistry"));
  const { address: from } = bench.account;
  const first = BigInt(await bench.client.getTransactionCount({ address: from }));
  const bondsAt = getContractAddress({ from, nonce: first + 2n });
  const court = await bench.deploy(artifact("MeterCourt"), [registry.address, bondsAt, WINDOW, WINDOW, 1n]);
  const oracle = await bench.deploy(artifact("MeterOracle"), [court.address]);
  const bonds = await bench.deploy(artifact("AttesterBonds"), [oracle.address, SETTLE_TIME]);
  const sky = await bench.deploy(artifact("ClearSkyTable"));
  const entitlements = await bench.deploy(artifact("Entitlements"), [oracle.address, sky.address]);
  const nonce = BigInt(await bench.client.getTransactionCount({ address: from }));
  const at = getContractAddress({ from, nonce: nonce + 6n });
  const retirements = await bench.deploy(artifact("Retirements"), [entitlements.address, at, zeroAddress]);
  const collateral = await bench.deploy(artifact("Collateral"), [at]);
  const intake = await bench.deploy(artifact("Intake"), [entitlements.address, at]);
  const reconciler = await bench.deploy(artifact("Reconciler"), [entitlements.address, at]);
  const poolCode = await bench.deploy(artifact("EnergyPoolCode", "CreationCode"));
  const officeCode = await bench.deploy(artifact("PoolOfficeCode", "CreationCode"));
  const parts = [entitlements, retirements, collateral, intake, reconciler, poolCode, officeCode];
  const factory = await bench.deploy(
    artifact("EnergyPoolFactory"),
    parts.map(({ address }) => address),
  );
  const amm = await bench.deploy(artifact("DissipativeAMM"), [factory.address, zeroAddress]);
  return { registry, oracle, bonds, entitlements, retirements, collateral, factory, amm };
}
