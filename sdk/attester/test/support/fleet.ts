// A chain with a registry, an oracle and a fleet of metered sites, whose clock stands still unless told.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import {
  type Deployment,
  type Device,
  hashReading,
  lastPeriodEnd,
  meterOracleDomain,
  p256Device,
  packEnergy,
  packFlows,
  quorumOf,
  type Reading,
  secp256k1Device,
  setIdOf,
  signAccreditation,
  signEnrolment,
  signJoin,
  signReading,
  siteRegistryDomain,
  technology,
  wattleActions,
  zoneOf,
} from "@wattle/sdk";
import {
  type Address,
  createTestClient,
  getContractAddress,
  type Hex,
  http,
  keccak256,
  publicActions,
  stringToHex,
  walletActions,
  zeroAddress,
  zeroHash,
} from "viem";
import { mnemonicToAccount, privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { startChain } from "../../../../script/chain.mjs";
import { artifactOf } from "../../../test/support/chain.ts";
import type { NodeConfig } from "../../src/config.ts";
import type { SignedReading } from "../../src/source.ts";

const MNEMONIC = "test test test test test test test test test test test junk";
export const START = 1_782_000_000;
/** Seconds of the challenge window, and of the answer window. */
export const WINDOW = 1_200;
export const keyOf = (label: string): Hex => keccak256(stringToHex(label));
const keyed = (label: string) => privateKeyToAccount(keyOf(label));

/** A site, its device, and its meter: Wh. */
export interface Home {
  readonly site: bigint;
  readonly device: Device;
  g: bigint;
}

/** What a fleet is opened with. */
interface FleetSize {
  readonly homes?: number;
  readonly attesters?: number;
  readonly threshold?: number;
  /** Whether its attesters are bonded. */
  readonly bonded?: boolean;
}

/** What each attester of a bonded fleet has in, base units, and which part a leaf that nobody can show takes of it. */
export const BOND = 1_000n;
export const LEAF_PENALTY = 1_000;

/** Opens a chain with a fleet of `homes` and `attesters` of whom `threshold` sign. A chain that is not furnished to the end is ended here: nobody else could. */
export async function openFleet(size: FleetSize = {}) {
  const chain = await startChain({ args: ["--timestamp", String(START), "--mnemonic", MNEMONIC, "--accounts", "12"] });
  try {
    return await furnish(chain, size);
  } catch (error) {
    await chain.stop();
    throw error;
  }
}

async function furnish(
  chain: Awaited<ReturnType<typeof startChain>>,
  { homes = 4, attesters = 1, threshold = 1, bonded = false }: FleetSize,
) {
  const admin = mnemonicToAccount(MNEMONIC, { addressIndex: 0 });
  const test = createTestClient({
    account: admin,
    chain: foundry,
    mode: "anvil",
    transport: http(chain.url),
    pollingInterval: 5,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  await test.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });
  const contracts: Record<string, { address: Address; codeHash: Hex }> = {};
  const place = (nonce: number) => getContractAddress({ from: admin.address, nonce: BigInt(nonce) });
  for (const [nonce, [name, args]] of (
    [
      ["SiteRegistry", []],
      ["MeterCourt", [place(0), place(3), WINDOW, WINDOW, 10n ** 16n]],
      ["MeterOracle", [place(1)]],
      ["AttesterBonds", [place(2), 3_600]],
      ["CorrectionRecords", [place(2)]],
      ["StakeToken", [0n]],
    ] as const
  ).entries()) {
    const { abi, bytecode } = artifactOf(name);
    const hash = await test.deployContract({ abi, bytecode: bytecode.object, args: [...args], nonce });
    const { contractAddress } = await test.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error(`${name} was not deployed`);
    contracts[name] = { address: contractAddress, codeHash: zeroHash };
  }
  const deployment: Deployment = { chainId: foundry.id, name: "attesters", block: 0, contracts, parameters: {} };
  const { wattle } = test.extend(wattleActions({ deployment }));
  const [registry, oracle] = [place(0), place(2)];
  const registryDomain = siteRegistryDomain({ chainId: foundry.id, address: registry });
  const domain = meterOracleDomain({ chainId: foundry.id, address: oracle });
  const accreditor = keyed("accreditor");
  const members = Array.from({ length: attesters }, (_, i) => keyed(`attester ${i}`));
  for (const { address } of members) await test.setBalance({ address, value: 10n ** 20n });
  const quorum = quorumOf(
    threshold,
    members.map(({ address }) => address),
  );
  const fleet = 1;
  const asset = place(5);
  if (bonded) {
    const token = { address: asset, abi: artifactOf("StakeToken").abi };
    for (const [functionName, ...args] of [
      ["mint", admin.address, 10n ** 6n],
      ["approve", place(3), 10n ** 6n],
    ] as const)
      await test.waitForTransactionReceipt({ hash: await test.writeContract({ ...token, functionName, args }) });
    const unbonding = Number(await wattle.attesterBonds.readMinUnbonding());
    const terms = {
      asset,
      bond: BOND,
      coverWh: 10 ** 9,
      unbonding,
      leafPenalty: LEAF_PENALTY,
      arbitrator: zeroAddress,
    };
    const set = setIdOf(quorum, terms);
    await wattle.attesterBonds.openSetSync({ quorum, terms });
    for (const member of quorum.members) await wattle.attesterBonds.depositSync({ set, member, amount: BOND });
    await wattle.meterOracle.createBondedFleetSync({ set });
  } else await wattle.meterOracle.createFleetSync({ quorum });

  async function now(): Promise<number> {
    return Number((await test.getBlock()).timestamp);
  }
  async function at(time: number): Promise<void> {
    if (time <= (await now())) return;
    await test.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await test.mine({ blocks: 1 });
  }
  const opened = lastPeriodEnd(START) + 900;
  const deadline = BigInt(opened + 86_400);
  const sites: Home[] = [];
  const deviceOf = (label: string, p256: boolean) => (p256 ? p256Device(keyOf(label)) : secp256k1Device(keyed(label)));

  /** Enrols a site; every second one has a P-256 device. */
  async function enrol(number: number): Promise<Home> {
    const device = deviceOf(`device ${number}`, number % 2 === 1);
    const enrolment = {
      owner: admin.address,
      key: device.key,
      technologies: technology.pv | technology.battery,
      zone: zoneOf("10YAT-APG------L"),
      commissioned: START - 86_400,
      location: keyOf(`home ${number}`),
      nonce: await wattle.siteRegistry.readEnrolmentNonce({ owner: admin.address }),
      deadline,
    };
    const signatures = await signEnrolment({ enrolment, domain: registryDomain, device, owner: admin });
    await wattle.siteRegistry.enrolSync({ enrolment, ...signatures });
    const site = BigInt(number + 1);
    const capacities = { generationW: 5_000, storageW: 5_000, exportW: 5_000, importW: 5_000, storageWh: 10_000 };
    const nonce = await wattle.siteRegistry.readSiteNonce({ site });
    const accreditation = { site, capacities, accreditor: accreditor.address, nonce, deadline };
    const accreditorSignature = await signAccreditation({ accreditation, domain: registryDomain, accreditor });
    await wattle.siteRegistry.accreditSync({ accreditation, accreditorSignature });
    return { site, device, g: 0n };
  }
  async function join({ site, device }: Home, periodEnd: number): Promise<void> {
    const request = { site, fleet, nonce: await wattle.meterOracle.readJoinNonce({ site }), deadline };
    const ownerSignature = await signJoin({ join: request, domain, owner: admin });
    const opening = { site, periodEnd, revision: 0, epoch: 1, quality: 0 as const, energy: 0n, flows: 0n };
    const deviceSignature = await signReading({ reading: opening, domain, device });
    await wattle.meterOracle.joinSync({ join: request, ownerSignature, opening, deviceSignature });
  }
  for (let number = 0; number < homes; number++) sites.push(await enrol(number));
  await at(opened);
  for (const home of sites) await join(home, opened);

  /** What a home's meter signs: self-used generation only, so the partition is K = E = 0. */
  async function reading(home: Home, periodEnd: number, change: Partial<Reading> = {}): Promise<SignedReading> {
    const reading: Reading = {
      site: home.site,
      periodEnd,
      revision: 0,
      epoch: 1,
      quality: 0,
      energy: packEnergy({ generation: home.g, greenCharge: 0n, directExport: 0n, gridImport: 0n }),
      flows: packFlows({ discharge: 0n, gridExport: 0n, charge: 0n, stateOfCharge: 1_000n }),
      ...change,
    };
    return { reading, signature: await signReading({ reading, domain, device: home.device }) };
  }
  /** Each home generates 100 Wh and signs for this period end. */
  async function readings(periodEnd: number): Promise<SignedReading[]> {
    return Promise.all(
      sites.map((home) => {
        home.g += 100n;
        return reading(home, periodEnd);
      }),
    );
  }
  const folder = mkdtempSync(path(tmpdir(), "wattle-attester-"));
  const deploymentFile = path(folder, "deployment.json");
  writeFileSync(deploymentFile, JSON.stringify(deployment));
  /** A configuration of an attester's node. */
  function config(name: string, change: Partial<NodeConfig> = {}): NodeConfig {
    return {
      rpcUrl: chain.url,
      deployment: deploymentFile,
      dataDir: path(folder, name),
      store: { kind: "duckdb" },
      listen: { host: "127.0.0.1", port: 0 },
      fleets: [fleet],
      peers: [],
      grace: 30,
      turn: 60,
      revisions: { wait: 60, late: 0.5, most: 3 },
      watch: { bonds: 1, cost: 0.1, quarantineWh: 10 },
      skies: [],
      confirmations: 0,
      interval: 0.05,
      resendAfter: 60,
      maxFeeGwei: 1_000,
      workers: 1,
      keyFile: undefined,
      sources: [],
      ...change,
    };
  }
  return {
    url: chain.url,
    /** Base units that an account may collect for what it proved. */
    creditOf: (account: Address) => wattle.attesterBonds.readCreditOf({ account, asset }),
    ...{ admin, test, wattle, deployment, deploymentFile, folder, domain, quorum, fleet, members, sites, opened },
    ...{ now, at, enrol, join, reading, readings, config, hashReading },
    async stop() {
      await chain.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type TestFleet = Awaited<ReturnType<typeof openFleet>>;

/** Waits until something is there. */
export async function until<Result>(
  what: string,
  look: () => Promise<Result | undefined | false>,
  patience = 180_000,
): Promise<Result> {
  for (const begun = performance.now(); performance.now() - begun < patience; ) {
    const found = await look();
    if (found !== undefined && found !== false) return found as Result;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what}: not after ${patience} ms`);
}

/** Waits until a node has seen the chain's newest block. */
export async function caughtUp(node: { readonly url: string }, fleet: TestFleet): Promise<void> {
  const time = await fleet.now();
  await until("the node's chain time", async () => {
    const text = await (await fetch(`${node.url}/metrics`)).text();
    return Number(/^wattle_chain_time_seconds (\S+)$/m.exec(text)?.[1]) >= time;
  });
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
