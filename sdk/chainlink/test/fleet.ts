// A fleet of two homes on a local chain whose clock stands still unless told, and honest batches of it, for whatever posts them.
import { readFileSync } from "node:fs";
import {
  type Abi,
  type Address,
  createTestClient,
  getContractAddress,
  type Hex,
  http,
  keccak256,
  publicActions,
  stringToHex,
  walletActions,
  zeroHash,
} from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { startChain } from "../../../script/chain.mjs";
import {
  type Batch,
  type BuiltBatch,
  buildBatch,
  type FleetLeaf,
  hashBatch,
  hashReading,
  meterOracleAbi,
  meterOracleDomain,
  packEnergy,
  packFlows,
  type Quorum,
  secp256k1Device,
  signAccreditation,
  signEnrolment,
  signJoin,
  signReading,
  siteRegistryAbi,
  siteRegistryDomain,
  technology,
  zoneOf,
} from "../../src/index.ts";

const START = 1_782_000_000;
const FINALITY = 2_400;
// anvil's first account
const deployer = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");

export const keyed = (label: string): PrivateKeyAccount => privateKeyToAccount(keccak256(stringToHex(label)));

interface Artifact {
  readonly abi: Abi;
  readonly bytecode: { readonly object: Hex };
}

/** What forge made of a contract for the tests against Chainlink's. */
export function artifactOf(name: string): Artifact {
  return JSON.parse(readFileSync(new URL(`../../../out-chainlink/${name}.sol/${name}.json`, import.meta.url), "utf8"));
}

/** Starts the chain with a site registry and an oracle on it. */
export async function openChain() {
  const chain = await startChain({ args: ["--timestamp", String(START)] });
  const client = createTestClient({
    account: deployer,
    chain: foundry,
    mode: "anvil",
    transport: http(chain.url),
    pollingInterval: 5,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  await client.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });

  async function deploy({ abi, bytecode }: Artifact, args: readonly unknown[] = []): Promise<Address> {
    const hash = await client.deployContract({ abi, bytecode: bytecode.object, args });
    const { contractAddress } = await client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error("a contract was not deployed");
    return contractAddress;
  }
  const registry = await deploy(artifactOf("SiteRegistry"));
  // The court names the bonds, which name the oracle.
  const nonce = BigInt(await client.getTransactionCount({ address: deployer.address }));
  const bonds = getContractAddress({ from: deployer.address, nonce: nonce + 2n });
  const court = await deploy(artifactOf("MeterCourt"), [registry, bonds, FINALITY / 2, FINALITY / 2, 10n ** 16n]);
  const oracle = await deploy(artifactOf("MeterOracle"), [court]);
  await deploy(artifactOf("AttesterBonds"), [oracle, 7 * 86_400]);

  /** Sends a call; its receipt. Throws when it is refused. */
  async function write(
    address: Address,
    abi: Abi,
    functionName: string,
    args: readonly unknown[],
    account: PrivateKeyAccount = deployer,
    gas = 5_000_000n, // estimates fall short where a contract goes on without what it calls
  ) {
    const { request } = await client.simulateContract({ address, abi, functionName, args, account, gas });
    const hash = await client.writeContract(request);
    return client.waitForTransactionReceipt({ hash });
  }
  const read = async <T>(address: Address, abi: Abi, functionName: string, args: readonly unknown[] = []) =>
    (await client.readContract({ address, abi, functionName, args })) as T;
  /** Sets the time of the next block and mines it. */
  async function at(time: number): Promise<void> {
    await client.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await client.mine({ blocks: 1 });
  }
  async function fund({ address }: { address: Address }): Promise<void> {
    await client.setBalance({ address, value: 10n ** 20n });
  }
  return { ...chain, client, deployer, registry, oracle, deploy, write, read, at, fund };
}

export type TestChain = Awaited<ReturnType<typeof openChain>>;

/** Opens a fleet of two accredited homes. `label` tells its homes from another fleet's. */
export async function openFleet(chain: TestChain, quorum: Quorum, label: string) {
  const { client, registry, oracle, write, read, at } = chain;
  const registryDomain = siteRegistryDomain({ chainId: foundry.id, address: registry });
  const oracleDomain = meterOracleDomain({ chainId: foundry.id, address: oracle });
  const { result: fleet } = await client.simulateContract({
    address: oracle,
    abi: meterOracleAbi,
    functionName: "createFleet",
    args: [quorum],
  });
  await write(oracle, meterOracleAbi, "createFleet", [quorum]);

  // Enrolled in one period, its first reading is of the next.
  const enrolled = 900 * (Math.floor(Number((await client.getBlock()).timestamp) / 900) + 1);
  const opened = enrolled + 900;
  await at(enrolled);
  const deadline = BigInt(opened + 86_400);
  const accreditor = keyed("accreditor");
  const homes = await Promise.all(
    [0, 1].map(async (number) => {
      const owner = keyed(`owner ${label} ${number}`);
      const device = secp256k1Device(keyed(`device ${label} ${number}`));
      await chain.fund(owner);
      const enrolment = {
        owner: owner.address,
        key: device.key,
        technologies: technology.pv | technology.battery,
        zone: zoneOf("10YAT-APG------L"),
        commissioned: START - 86_400,
        location: keccak256(stringToHex(`home ${label} ${number}`)),
        nonce: 0n,
        deadline,
      };
      const signed = await signEnrolment({ enrolment, domain: registryDomain, device, owner });
      return { owner, device, args: [enrolment, signed.deviceSignature, signed.ownerSignature] as const };
    }),
  );
  const sites: bigint[] = [];
  for (const { owner, args } of homes) {
    const { result: site } = await client.simulateContract({
      address: registry,
      abi: siteRegistryAbi,
      functionName: "enrol",
      args,
    });
    await write(registry, siteRegistryAbi, "enrol", args);
    const capacities = {
      generationW: 20_000,
      storageW: 20_000,
      exportW: 20_000,
      importW: 20_000,
      storageWh: 10_000,
    };
    const nonce = await read<bigint>(registry, siteRegistryAbi, "siteNonce", [site]);
    const accreditation = { site, capacities, accreditor: accreditor.address, nonce, deadline };
    const accreditorSignature = await signAccreditation({ accreditation, domain: registryDomain, accreditor });
    await write(registry, siteRegistryAbi, "accredit", [accreditation, accreditorSignature], owner);
    sites.push(site);
  }
  await at(opened);
  for (const [number, { owner, device }] of homes.entries()) {
    const site = sites[number] ?? 0n;
    const join = { site, fleet, nonce: 0n, deadline };
    const ownerSignature = await signJoin({ join, domain: oracleDomain, owner });
    const opening = { site, periodEnd: opened, revision: 0, epoch: 1, quality: 0 as const, energy: 0n, flows: 0n };
    const deviceSignature = await signReading({ reading: opening, domain: oracleDomain, device });
    await write(oracle, meterOracleAbi, "join", [join, ownerSignature, opening, deviceSignature]);
  }

  let previous: Batch | undefined;
  let hours = 0n;
  return {
    fleet,
    /** The batch of the next hour, in which each home generated 500 Wh and drew 100; the clock moves to its end. */
    async next(): Promise<BuiltBatch> {
      hours += 1n;
      return this.batchOf();
    },
    /** The present hour's, had each home generated `more` Wh besides. */
    async batchOf(more = 0n): Promise<BuiltBatch> {
      const periodEnd = opened + 3_600 * Number(hours);
      if (Number((await client.getBlock()).timestamp) < periodEnd) await at(periodEnd);
      const leaves = sites.map((site): FleetLeaf => {
        const [generation, gridImport] = [500n * hours + more, 100n * hours];
        const energy = packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport });
        const flows = packFlows({ discharge: 0n, gridExport: 0n, charge: 0n, stateOfCharge: 5_000n });
        const reading = hashReading({ site, periodEnd, revision: 0, epoch: 1, quality: 0, energy, flows });
        const leaf = {
          site,
          readAt: periodEnd,
          revision: 0,
          quality: 0 as const,
          energy,
          flows,
          reading,
          profile: zeroHash,
        };
        return { leaf, entry: 0n };
      });
      return buildBatch({ fleet, periodEnd, revision: 0, leaves }, previous ? hashBatch(previous) : zeroHash);
    },
    /** The next batch grows from this one. */
    posted(batch: Batch): void {
      previous = batch;
    },
    /** The commitment that the oracle holds for a period. */
    async commitmentOf({ periodEnd }: Batch): Promise<Hex> {
      const { commitment } = await client.readContract({
        address: oracle,
        abi: meterOracleAbi,
        functionName: "batchOf",
        args: [fleet, periodEnd],
      });
      return commitment;
    },
  };
}
