// Structs, payable calls and contracts that name each other, through the actions, on a real chain.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Abi,
  type Address,
  createClient,
  encodeDeployData,
  type Hex,
  http,
  keccak256,
  zeroAddress,
  zeroHash,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { sendTransactionSync } from "viem/actions";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startChain } from "../../../script/chain.mjs";
import * as sdk from "../../src/index.ts";

const root = join(import.meta.dirname, "../../..");
const operator = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const quorum: sdk.Quorum = { threshold: 1, members: [operator.address] };

// Code size is the build's business, not this test's: it asks what the actions make of answers.
const chain = await startChain({ args: ["--disable-code-size-limit"] });
afterAll(() => chain.stop());

const wallet = createClient({ account: operator, chain: foundry, transport: http(chain.url), pollingInterval: 50 });

async function deploy(name: string, args: readonly unknown[]): Promise<sdk.DeployedContract> {
  const path = join(root, "out", `${name}.sol`, `${name}.json`);
  const { abi, bytecode }: { abi: Abi; bytecode: { object: Hex } } = JSON.parse(readFileSync(path, "utf8"));
  const data = encodeDeployData({ abi, bytecode: bytecode.object, args });
  const { contractAddress } = await sendTransactionSync(wallet, { data });
  if (!contractAddress) throw new Error(`${name} is not deployed`);
  return { address: contractAddress, codeHash: zeroHash };
}

async function connect() {
  const SiteRegistry = await deploy("SiteRegistry", []);
  const court = await deploy("MeterCourt", [SiteRegistry.address, zeroAddress, 600, 1200, 10n ** 16n]);
  const MeterOracle = await deploy("MeterOracle", [court.address]);
  const sky = await deploy("ClearSkyTable", []);
  const Entitlements = await deploy("Entitlements", [MeterOracle.address, sky.address]);
  const contracts = { SiteRegistry, MeterOracle, Entitlements };
  const deployment = sdk.parseDeployment({ chainId: 31337, block: 0, contracts });
  return wallet.extend(sdk.wattleActions({ deployment }));
}
let client: Awaited<ReturnType<typeof connect>>;
beforeAll(async () => {
  client = await connect();
});

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no failure",
    (thrown: unknown) => thrown,
  );
}

test("a struct goes in, a struct and its event come out", async () => {
  const { oracle, registry } = {
    oracle: await client.wattle.entitlements.readOracle(),
    registry: await client.wattle.meterOracle.readRegistry(),
  };
  const known = client.wattle.deployment.contracts;
  expect([oracle, registry].map((address: Address) => address.toLowerCase())).toEqual([
    known.MeterOracle?.address.toLowerCase(),
    known.SiteRegistry?.address.toLowerCase(),
  ]);
  const { events } = await client.wattle.meterOracle.createFleetSync({ quorum });
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    eventName: "FleetCreated",
    args: { fleet: 1, operator: operator.address, quorum },
  });
  expect(await client.wattle.meterOracle.readFleetOf({ fleet: 1 })).toMatchObject({
    operator: operator.address,
    siteCount: 0,
  });
});

test("an error of the second piece of code, and one with its values, keep their types", async () => {
  const { meterOracle } = client.wattle;
  expect(await failureOf(meterOracle.voidLeaf({ id: 5n }))).toMatchObject({
    name: "UnknownChallengeError",
    challenge: 5n,
  });
  const none = failureOf(meterOracle.createFleetSync({ quorum: { threshold: 2, members: [operator.address] } }));
  expect(await none).toMatchObject({ name: "InvalidQuorumError", threshold: 2, members: 1n });
  const batch: sdk.Batch = {
    fleet: 1,
    periodEnd: 900,
    revision: 0,
    leafCount: 1,
    root: keccak256("0x"),
    sums: 0n,
    dataHash: zeroHash,
    previous: zeroHash,
  };
  const demand = failureOf(meterOracle.demandSync({ batch, index: 0, value: 10n ** 17n }));
  expect(await demand).toMatchObject({ name: "UnknownBatchError", fleet: 1, periodEnd: 900, stored: zeroHash });
  expect(meterOracle.demand.call({ batch, index: 0, value: 7n })).toMatchObject({ value: 7n, functionName: "demand" });
});

test("a claim without an entitlement is told as such", async () => {
  expect(await failureOf(client.wattle.entitlements.endAt({ id: 3n, end: 900 }))).toBeInstanceOf(
    sdk.UnknownEntitlementError,
  );
});
