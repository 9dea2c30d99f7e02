// What a meter signs, taken by the contracts: a site, its direct fleet, readings out of the buffer, a rotation.
import { readFileSync } from "node:fs";
import { type Abi, createTestClient, encodeDeployData, http, keccak256, zeroAddress, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { getBlock, sendTransactionSync } from "viem/actions";
import { foundry } from "viem/chains";
import { afterAll, expect, test } from "vitest";
import { startChain } from "../../../script/chain.mjs";
import { type Attestation, createMeter, memoryStore, openAttestation } from "../../src/device/index.ts";
import * as sdk from "../../src/index.ts";
import { secret } from "./support.ts";

const chain = await startChain({ args: ["--disable-code-size-limit"] });
afterAll(() => chain.stop());
const owner = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const wallet = createTestClient({
  account: owner,
  chain: foundry,
  mode: "anvil",
  transport: http(chain.url),
  pollingInterval: 20,
});

async function deploy(name: string, args: readonly unknown[]): Promise<sdk.DeployedContract> {
  const path = new URL(`../../../out/${name}.sol/${name}.json`, import.meta.url);
  const { abi, bytecode }: { abi: Abi; bytecode: { object: `0x${string}` } } = JSON.parse(readFileSync(path, "utf8"));
  const data = encodeDeployData({ abi, bytecode: bytecode.object, args });
  const { contractAddress } = await sendTransactionSync(wallet, { data });
  if (!contractAddress) throw new Error(`${name} is not deployed`);
  return { address: contractAddress, codeHash: zeroHash };
}

const SiteRegistry = await deploy("SiteRegistry", []);
const court = await deploy("MeterCourt", [SiteRegistry.address, zeroAddress, 600, 1200, 10n ** 16n]);
const MeterOracle = await deploy("MeterOracle", [court.address]);
const deployment = sdk.parseDeployment({ chainId: 31337, block: 0, contracts: { SiteRegistry, MeterOracle } });
const { meterOracle, siteRegistry } = wallet.extend(sdk.wattleActions({ deployment })).wattle;
const registryDomain = sdk.siteRegistryDomain({ chainId: 31337, address: SiteRegistry.address });
const domain = sdk.meterOracleDomain({ chainId: 31337, address: MeterOracle.address });
const deadline = 10_000_000_000n;

async function enrol(device: sdk.Device): Promise<bigint> {
  const enrolment: sdk.Enrolment = {
    owner: owner.address,
    key: device.key,
    technologies: sdk.technology.pv | sdk.technology.battery,
    zone: sdk.zoneOf("10YAT-APG------L"),
    commissioned: 1_577_836_800,
    location: keccak256("0x01"),
    nonce: await siteRegistry.readEnrolmentNonce({ owner: owner.address }),
    deadline,
  };
  const signatures = await sdk.signEnrolment({ enrolment, domain: registryDomain, device, owner });
  const { events } = await siteRegistry.enrolSync({ enrolment, ...signatures });
  for (const event of events) if (event.eventName === "SiteEnrolled") return event.args.site;
  throw new Error("not enrolled");
}

/** The batch of a direct fleet that shows one reading. */
function batchOf(
  fleet: number,
  { reading }: Attestation,
  offset: { energy: bigint; flows: bigint },
  entry: bigint,
  previous: `0x${string}`,
): { batch: sdk.Batch; leaf: sdk.Leaf } {
  const leaf: sdk.Leaf = {
    site: reading.site,
    readAt: reading.periodEnd,
    revision: reading.revision,
    quality: reading.quality,
    energy: sdk.continueRegisters(reading.energy, offset.energy),
    flows: sdk.continueRegisters(reading.flows, offset.flows),
    reading: sdk.hashReading(reading),
    profile: zeroHash,
  };
  const batch: sdk.Batch = {
    fleet,
    periodEnd: reading.periodEnd,
    revision: reading.revision,
    leafCount: 1,
    root: sdk.hashLeaf(leaf),
    sums: sdk.subRegisters(leaf.energy, entry),
    dataHash: zeroHash,
    previous,
  };
  return { batch, leaf };
}

test.each([
  ["P-256", (label: string) => sdk.p256Device(secret(`${label} p256`))],
  ["secp256k1", (label: string) => sdk.secp256k1Device(privateKeyToAccount(secret(`${label} k1`)))],
] as const)(
  "readings of %s out of the buffer are posted, its rotation is taken, and the old key counts no more",
  async (_, create) => {
    const { timestamp } = await getBlock(wallet);
    const start = sdk.lastPeriodEnd(Number(timestamp)) + sdk.PERIOD;
    await wallet.setNextBlockTimestamp({ timestamp: BigInt(start) });
    const [device, successor] = [create("first"), create("second")];
    const site = await enrol(device);
    const accreditor = privateKeyToAccount(secret("accreditor"));
    const accreditation: sdk.Accreditation = {
      site,
      capacities: { generationW: 10_000, storageW: 5_000, exportW: 8_000, importW: 12_000, storageWh: 10_000 },
      accreditor: accreditor.address,
      nonce: 0n,
      deadline,
    };
    const accreditorSignature = await sdk.signAccreditation({ accreditation, domain: registryDomain, accreditor });
    await siteRegistry.accreditSync({ accreditation, accreditorSignature });

    const meter = await createMeter({ store: memoryStore(), device, domain, site });
    const sampleAt = (n: number): Promise<void> =>
      meter.sample({
        time: start + n * sdk.PERIOD,
        totals: {
          generation: 5_000n + BigInt(n) * 500n,
          gridImport: 70n,
          gridExport: BigInt(n) * 200n,
          charge: BigInt(n) * 100n,
          discharge: 0n,
          stateOfCharge: BigInt(n) * 90n,
        },
      });
    for (let n = 0; n <= 3; n++) await sampleAt(n);
    const received: Attestation[] = [];
    const receive = (key: sdk.DeviceKey) =>
      meter.deliver(async ({ token }) => void received.push(openAttestation({ token, key, domain })));
    await receive(device.key);
    const [opening, second, third] = received;
    if (!opening || !second || !third) throw new Error("no readings");

    // The chain's clock comes to the last of them: they waited, and are taken in order.
    await wallet.setNextBlockTimestamp({ timestamp: BigInt(start + 3 * sdk.PERIOD + 60) });
    const fleetEvents = (await meterOracle.createDirectFleetSync({})).events;
    const created = fleetEvents.find((event) => event.eventName === "FleetCreated");
    if (!created) throw new Error("no fleet");
    const { fleet } = created.args;
    const join: sdk.Join = { site, fleet, nonce: await meterOracle.readJoinNonce({ site }), deadline };
    await meterOracle.joinSync({
      join,
      ownerSignature: await sdk.signJoin({ join, domain, owner }),
      opening: opening.reading,
      deviceSignature: opening.signature,
    });
    const entry = opening.reading.energy;
    const none = { energy: 0n, flows: 0n };
    let [previous, commitment]: [sdk.Batch, `0x${string}`] = [sdk.NO_BATCH, zeroHash];
    for (const said of [second, third]) {
      const { batch, leaf } = batchOf(fleet, said, none, entry, commitment);
      await meterOracle.postReadingSync({
        batch,
        previous,
        leaf,
        reading: said.reading,
        deviceSignature: said.signature,
      });
      [previous, commitment] = [batch, sdk.hashBatch(batch)];
      expect(await meterOracle.readBatchOf({ fleet, periodEnd: batch.periodEnd })).toMatchObject({ commitment });
    }

    const signed = await meter.rotate({
      successor,
      registry: registryDomain,
      owner,
      nonce: await siteRegistry.readSiteNonce({ site }),
      deadline,
      opening: { generation: 3n, gridImport: 0n, gridExport: 40n, charge: 0n, discharge: 0n, stateOfCharge: 270n },
    });
    await siteRegistry.rotateSync(signed);
    await meter.confirmRotation();
    const { offset } = meter.state();
    expect(await siteRegistry.readEpochOf({ site, epoch: 2 })).toMatchObject({
      key: successor.key,
      from: start + 3 * sdk.PERIOD,
      energyOffset: offset.energy,
      flowsOffset: offset.flows,
    });

    await meter.sample({
      time: start + 4 * sdk.PERIOD,
      totals: { generation: 400n, gridImport: 0n, gridExport: 140n, charge: 0n, discharge: 0n, stateOfCharge: 250n },
    });
    await receive(successor.key);
    const young = received[3];
    if (!young) throw new Error("no reading of the successor");
    await wallet.setNextBlockTimestamp({ timestamp: BigInt(start + 4 * sdk.PERIOD + 60) });
    await wallet.mine({ blocks: 1 });

    // The old key, whatever epoch it claims, signs no reading of that period any more.
    for (const [epoch, error] of [
      [1, "EpochOutOfRangeError"],
      [2, "MeterOracleInvalidDeviceSignatureError"],
    ] as const) {
      const reading = { ...young.reading, epoch };
      const deviceSignature = await sdk.signReading({ reading, domain, device });
      const { batch, leaf } = batchOf(fleet, { ...young, reading }, offset, entry, commitment);
      const refused = meterOracle.postReadingSync({ batch, previous, leaf, reading, deviceSignature });
      await expect(refused, `epoch ${epoch}`).rejects.toThrow(expect.objectContaining({ name: error }));
    }
    const { batch, leaf } = batchOf(fleet, young, offset, entry, commitment);
    await meterOracle.postReadingSync({
      batch,
      previous,
      leaf,
      reading: young.reading,
      deviceSignature: young.signature,
    });
    // 6,500 Wh at the closing, 397 since on the other meter.
    expect(sdk.unpackEnergy(leaf.energy)).toMatchObject({ generation: 6_897n, gridImport: 70n });
  },
);
