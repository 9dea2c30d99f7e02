// A fleet of storing sites, a pool and a lens on a local chain whose clock stands still unless told.
import {
  type Account,
  type Address,
  createClient,
  createTestClient,
  erc20Abi,
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
import { startChain } from "../../../script/chain.mjs";
import type { ContractEvent } from "../../src/actions/runtime.ts";
import {
  type Batch,
  type BuiltBatch,
  buildBatch,
  collectSignatures,
  type Deployment,
  type FleetLeaf,
  hashBatch,
  hashReading,
  type Leaf,
  type LeafProof,
  lastPeriodEnd,
  meterOracleDomain,
  NO_BATCH,
  type Policy,
  packEnergy,
  packFlows,
  quorumId,
  quorumOf,
  Register,
  type Registers,
  secp256k1Device,
  signAccreditation,
  signBatch,
  signEnrolment,
  signJoin,
  signReading,
  siteRegistryDomain,
  technology,
  WAD,
  wattleActions,
  zoneOf,
} from "../../src/index.ts";
import { artifactOf } from "./chain.ts";
import { addressIn, suiteFrom } from "./suite.ts";

const MNEMONIC = "test test test test test test test test test test test junk";
const START = 1_782_000_000;
export const FINALITY = 2_400;
export const STORAGE_WH = 10_000;
const keyed = (label: string) => privateKeyToAccount(keccak256(stringToHex(label)));

/** Registers and state of charge of a site, Wh. */
export interface Meter {
  g: bigint;
  k: bigint;
  e: bigint;
  m: bigint;
  d: bigint;
  c: bigint;
  s: bigint;
}

export interface SceneSite {
  readonly site: bigint;
  readonly owner: Account;
  readonly meter: Meter;
  readonly charge: bigint;
  readonly consumption: bigint;
}

export interface Posted extends BuiltBatch {
  readonly leaves: readonly FleetLeaf[];
  proof(site: bigint): LeafProof;
}

export function eventOf<Name extends string, Event extends ContractEvent>(
  events: readonly Event[],
  name: Name,
): Extract<Event, { eventName: Name }> {
  const found = events.find((event): event is Extract<Event, { eventName: Name }> => event.eventName === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Opens it. `homes` storing sites, staked with 100 units each. */
export async function openScene(homes: number, policyOf: (policy: Policy) => Policy = (policy) => policy) {
  const chain = await startChain({ args: ["--timestamp", String(START), "--mnemonic", MNEMONIC, "--accounts", "20"] });
  try {
    return await build(chain, homes, policyOf);
  } catch (error) {
    await chain.stop();
    throw error;
  }
}

type Chain = Awaited<ReturnType<typeof startChain>>;

async function build(chain: Chain, homes: number, policyOf: (policy: Policy) => Policy) {
  const transport = http(chain.url);
  const accountAt = (addressIndex: number) => mnemonicToAccount(MNEMONIC, { addressIndex });
  const deployer = accountAt(0);
  const test = createTestClient({
    account: deployer,
    chain: foundry,
    mode: "anvil",
    transport,
    pollingInterval: 5,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions);
  await test.request<{ Method: "anvil_setBlockTimestampInterval"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_setBlockTimestampInterval",
    params: [0],
  });

  // ——— the suite ———
  const contracts: Record<string, { address: Address; codeHash: Hex }> = {};
  let nonce = await test.getTransactionCount({ address: deployer.address });
  async function deploy(name: string, args: readonly unknown[] = [], file = name): Promise<Address> {
    const { abi, bytecode } = artifactOf(name, file);
    const hash = await test.deployContract({ abi, bytecode: bytecode.object, args, nonce: nonce++ });
    const { contractAddress } = await test.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error(`${name} was not deployed`);
    contracts[name] = { address: contractAddress, codeHash: zeroHash };
    return contractAddress;
  }
  const suite = suiteFrom(deployer.address, nonce, {
    challenge: FINALITY / 2,
    answer: FINALITY / 2,
    minBond: 10n ** 16n,
  });
  for (const { name, args, file } of suite) await deploy(name, args, file);
  const [registry, oracle, retirements, collateral, factory] = [
    "SiteRegistry",
    "MeterOracle",
    "Retirements",
    "Collateral",
    "EnergyPoolFactory",
  ].map((name) => addressIn(suite, name)) as [Address, Address, Address, Address, Address];
  const lens = await deploy("PoolLens", [factory]);
  const money = await deploy("LocalQuote");
  const deployment: Deployment = { chainId: foundry.id, name: "scene", block: 0, contracts, parameters: {} };

  const wallet = (account: Account) =>
    createClient({ account, chain: foundry, transport, pollingInterval: 5, cacheTime: 0 }).extend(
      wattleActions({ deployment }),
    );
  const admin = wallet(deployer);
  const attester = keyed("attester");
  const accreditor = keyed("accreditor");
  const quorum = quorumOf(1, [attester.address]);
  const oracleDomain = meterOracleDomain({ chainId: foundry.id, address: oracle });
  const registryDomain = siteRegistryDomain({ chainId: foundry.id, address: registry });

  async function now(): Promise<number> {
    return Number((await test.getBlock()).timestamp);
  }
  /** Sets the time of the next block and mines it. */
  async function at(time: number): Promise<void> {
    if (time <= (await now())) return;
    await test.setNextBlockTimestamp({ timestamp: BigInt(time) });
    await test.mine({ blocks: 1 });
  }

  // ——— a fleet, a pool, sites ———
  const { events: created } = await admin.wattle.meterOracle.createFleetSync({ quorum });
  const { fleet } = eventOf(created, "FleetCreated").args;
  const policy = policyOf({
    zone: zoneOf("10YDE-VE-------2"),
    technologies: technology.pv | technology.battery,
    vintageStart: START,
    vintageEnd: START + 365 * 86_400,
    decayRate: 11_750_000_000n,
    maxDecayRate: 100_000_000_000n,
    roundTrip: (9n * WAD) / 10n,
    dischargeEfficiency: (95n * WAD) / 100n,
    pledge: (9n * WAD) / 10n,
    maxAge: 6 * 3_600,
    maxSilence: 30 * 86_400,
    cap: 10n ** 15n,
    concentration: WAD,
    concentrationFloor: 0n,
    stakeToken: money,
    penaltyPrice: 500_000n,
    stakeFactor: (3n * WAD) / 2n,
    lockedShare: WAD / 10n,
    proofReward: WAD / 20n,
    auctionStart: WAD / 4n,
    auctionTime: 6 * 3_600,
    cureTime: 86_400,
    haircutDelay: 2 * 86_400,
    unbondingTime: 7 * 86_400,
    depositFee: 0n,
    feeRecipient: zeroAddress,
    guardian: deployer.address,
    accreditors: [accreditor.address],
    quorums: [quorumId(quorum)],
  });
  const { events: pools } = await admin.wattle.energyPoolFactory.createPoolSync({ policy });
  const { pool } = eventOf(pools, "PoolCreated").args;

  async function mint(to: Address, amount: bigint): Promise<void> {
    const { abi } = artifactOf("LocalQuote");
    const hash = await test.writeContract({ address: money, abi, functionName: "mint", args: [to, amount] });
    await test.waitForTransactionReceipt({ hash });
  }
  async function stake(site: bigint, amount: bigint): Promise<void> {
    await mint(deployer.address, amount);
    const hash = await test.writeContract({
      address: money,
      abi: erc20Abi,
      functionName: "approve",
      args: [collateral, amount],
    });
    await test.waitForTransactionReceipt({ hash });
    await admin.wattle.collateral.stakeSync({ pool, site, amount });
  }

  await at(START + 900);
  const opened = lastPeriodEnd(await now());
  async function enrol(number: number): Promise<SceneSite> {
    const owner = accountAt(number + 1);
    const device = secp256k1Device(keyed(`device ${number}`));
    const deadline = BigInt(opened + 86_400);
    const enrolment = {
      owner: owner.address,
      key: device.key,
      technologies: technology.pv | technology.battery,
      zone: policy.zone,
      commissioned: START - 86_400,
      location: keccak256(stringToHex(`home ${number}`)),
      nonce: await admin.wattle.siteRegistry.readEnrolmentNonce({ owner: owner.address }),
      deadline,
    };
    const signatures = await signEnrolment({ enrolment, domain: registryDomain, device, owner });
    const { events } = await admin.wattle.siteRegistry.enrolSync({ enrolment, ...signatures });
    const { site } = eventOf(events, "SiteEnrolled").args;
    const capacities = {
      generationW: 20_000,
      storageW: 20_000,
      exportW: 20_000,
      importW: 20_000,
      storageWh: STORAGE_WH,
    };
    const siteNonce = await admin.wattle.siteRegistry.readSiteNonce({ site });
    const accreditation = { site, capacities, accreditor: accreditor.address, nonce: siteNonce, deadline };
    const accreditorSignature = await signAccreditation({ accreditation, domain: registryDomain, accreditor });
    await wallet(owner).wattle.siteRegistry.accreditSync({ accreditation, accreditorSignature });
    return { site, owner, meter: { g: 0n, k: 0n, e: 0n, m: 0n, d: 0n, c: 0n, s: 1_000n }, charge: 0n, consumption: 0n };
  }
  async function join({ site, owner }: SceneSite, number: number, periodEnd: number): Promise<void> {
    const device = secp256k1Device(keyed(`device ${number}`));
    const nonceOf = await admin.wattle.meterOracle.readJoinNonce({ site });
    const request = { site, fleet, nonce: nonceOf, deadline: BigInt(periodEnd + 86_400) };
    if (!owner.signTypedData) throw new Error("the owner cannot sign");
    const ownerSignature = await signJoin({ join: request, domain: oracleDomain, owner: accountAt(number + 1) });
    const opening = { site, periodEnd, revision: 0, epoch: 1, quality: 0 as const, energy: 0n, flows: 0n };
    const deviceSignature = await signReading({ reading: opening, domain: oracleDomain, device });
    await admin.wattle.meterOracle.joinSync({ join: request, ownerSignature, opening, deviceSignature });
  }
  async function grant(home: SceneSite, register: Register, holder: Address): Promise<bigint> {
    const { events } = await wallet(home.owner).wattle.entitlements.grantSync({
      site: home.site,
      register,
      holder,
      share: 10_000,
      start: opened + 900,
      end: 0,
    });
    return eventOf(events, "EntitlementGranted").args.id;
  }

  const sites: SceneSite[] = [];
  for (let number = 0; number < homes; ++number) sites.push(await enrol(number));
  await at(opened + 900);
  for (const [number, home] of sites.entries()) {
    await join(home, number, opened + 900);
    const charge = await grant(home, Register.GREEN_CHARGE, pool);
    const consumption = await grant(home, Register.CONSUMPTION, retirements);
    sites[number] = { ...home, charge, consumption };
    await stake(home.site, 100_000_000n);
  }
  // Long enough for a battery to fill before the first batch.
  await at(opened + 7_200);

  const batches: Posted[] = [];
  let last: Batch | undefined;
  function leafOf({ site, meter }: SceneSite, readAt: number): Leaf {
    const { g, k, e, m, d, c, s } = meter;
    const energy: Registers = packEnergy({ generation: g, greenCharge: k, directExport: e, gridImport: m });
    const flows: Registers = packFlows({ discharge: d, gridExport: 0n, charge: c, stateOfCharge: s });
    const reading = hashReading({ site, periodEnd: readAt, revision: 0, epoch: 1, quality: 0, energy, flows });
    return { site, readAt, revision: 0, quality: 0, energy, flows, reading, profile: zeroHash };
  }
  /** Posts what every meter shows at the next period end. */
  async function post(): Promise<Posted> {
    const periodEnd = lastPeriodEnd(Math.max(await now(), last?.periodEnd ?? 0)) + 900;
    await at(periodEnd);
    const leaves = sites.map((home): FleetLeaf => ({ leaf: leafOf(home, periodEnd), entry: 0n }));
    const built = buildBatch({ fleet, periodEnd, revision: 0, leaves }, last ? hashBatch(last) : zeroHash);
    const signature = await signBatch({ batch: built.batch, domain: oracleDomain, attester });
    await admin.wattle.meterOracle.postBatchSync({
      batch: built.batch,
      previous: last ?? NO_BATCH,
      quorum,
      ...collectSignatures(quorum, [{ attester: attester.address, signature }]),
    });
    last = built.batch;
    const proof = (site: bigint): LeafProof => {
      const index = leaves.findIndex(({ leaf }) => leaf.site === site);
      const found = leaves[index];
      if (!found) throw new Error(`site ${site} has no leaf`);
      return { batch: built.batch, leaf: found.leaf, path: built.tree.proof(index).path };
    };
    const posted = { ...built, leaves, proof };
    batches.push(posted);
    return posted;
  }
  /** Posts, and waits until it is final. */
  async function settle(): Promise<Posted> {
    const posted = await post();
    await at((await now()) + FINALITY);
    return posted;
  }
  /** Green charge `wh` that stays in store. */
  function charge({ meter }: SceneSite, wh: bigint): void {
    meter.g += wh;
    meter.k += wh;
    meter.c += wh;
    meter.s += wh;
  }
  async function deposit(home: SceneSite, posted: Posted) {
    return wallet(home.owner).wattle.energyPool.depositSync({
      address: pool,
      entitlement: home.charge,
      proof: posted.proof(home.site),
    });
  }

  return {
    url: chain.url,
    test,
    deployment,
    wallet,
    admin,
    accountAt,
    policy,
    pool,
    lens,
    money,
    sites,
    batches,
    now,
    at,
    post,
    settle,
    charge,
    deposit,
    stake,
    mint,
    stop: () => chain.stop(),
  };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;
