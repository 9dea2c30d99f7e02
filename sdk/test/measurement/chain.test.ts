import { readFileSync } from "node:fs";
import fc from "fast-check";
import {
  type Abi,
  concat,
  createTestClient,
  type Hex,
  http,
  keccak256,
  numberToHex,
  publicActions,
  stringToHex,
  walletActions,
  zeroHash as ZERO_WORD,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChain } from "../../../script/chain.mjs";
import { collectSignatures, encodeBatchReport, hashBatch, NO_BATCH, quorumOf } from "../../src/measurement/batch.ts";
import { type Device, p256Device, secp256k1Device } from "../../src/measurement/device.ts";
import { signAccreditation, signEnrolment, signRotation, technology, zoneOf } from "../../src/measurement/enrolment.ts";
import { lastPeriodEnd, PERIOD } from "../../src/measurement/period.ts";
import { hashReading, signReading } from "../../src/measurement/reading.ts";
import { continueRegisters, offsetRegisters, packRegisters } from "../../src/measurement/registers.ts";
import { type Domain, digestOf, meterOracleDomain, siteRegistryDomain } from "../../src/measurement/typedData.ts";
import type { Batch, Capacities, Enrolment, Quality, Reading, Rotation } from "../../src/measurement/types.ts";

interface Artifact {
  abi: Abi;
  bytecode: { object: Hex };
  deployedBytecode: { object: Hex };
}
function artifactOf(name: string): Artifact {
  return JSON.parse(readFileSync(new URL(`../../../out/${name}.sol/${name}.json`, import.meta.url), "utf8"));
}
const { abi, bytecode } = artifactOf("SiteRegistry");
const meterOracle = artifactOf("MeterOracle");
const account = (label: string) => privateKeyToAccount(keccak256(stringToHex(label)));
// anvil's first account
const sender = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const accreditor = account("accreditor");
const CAPACITIES: Capacities = {
  generationW: 10_000,
  storageW: 5_000,
  exportW: 8_000,
  importW: 12_000,
  storageWh: 10_000,
};

describe("signatures on a chain", () => {
  let chain: Awaited<ReturnType<typeof startChain>>;
  let client: ReturnType<typeof connect>;
  let address: Hex;
  const oracle: Hex = "0x00000000000000000000000000000000004d0001";
  let domain: Domain;

  function connect(url: string) {
    return createTestClient({
      account: sender,
      chain: foundry,
      mode: "anvil",
      transport: http(url),
      pollingInterval: 20,
    })
      .extend(publicActions)
      .extend(walletActions);
  }

  beforeAll(async () => {
    chain = await startChain();
    client = connect(chain.url);
    const hash = await client.deployContract({ abi, bytecode: bytecode.object });
    const { contractAddress } = await client.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error("SiteRegistry was not deployed");
    address = contractAddress;
    // Its code without its constructor: hashes are pure.
    await client.setCode({ address: oracle, bytecode: meterOracle.deployedBytecode.object });
    domain = siteRegistryDomain({ chainId: foundry.id, address });
  });
  afterAll(() => chain.stop());

  async function read(functionName: string, args: readonly unknown[]): Promise<unknown> {
    return client.readContract({ address, abi, functionName, args });
  }

  async function send(functionName: string, args: readonly unknown[]): Promise<void> {
    const { request } = await client.simulateContract({ address, abi, functionName, args, account: sender });
    const receipt = await client.waitForTransactionReceipt({ hash: await client.writeContract(request) });
    expect(receipt.status).toBe("success");
  }

  async function now(): Promise<number> {
    return Number((await client.getBlock()).timestamp);
  }

  /** Enrols a site of the sender's; its id. */
  async function enrol(device: Device): Promise<bigint> {
    const enrolment: Enrolment = {
      owner: sender.address,
      key: device.key,
      technologies: technology.pv | technology.battery,
      zone: zoneOf("10YAT-APG------L"),
      commissioned: 1_577_836_800,
      location: keccak256("0x01"),
      nonce: BigInt(String(await read("enrolmentNonce", [sender.address]))),
      deadline: BigInt((await now()) + 3600),
    };
    const { deviceSignature, ownerSignature } = await signEnrolment({ enrolment, domain, device, owner: sender });
    const args = [enrolment, deviceSignature, ownerSignature];
    const { result } = await client.simulateContract({ address, abi, functionName: "enrol", args });
    await send("enrol", args);
    return BigInt(String(result));
  }

  const devices: [string, (label: string) => Device][] = [
    ["secp256k1", (label) => secp256k1Device(account(label))],
    ["P-256", (label) => p256Device(keccak256(stringToHex(label)))],
  ];

  test.each(devices)("%s: enrolled, accredited, read and rotated with the SDK's signatures", async (name, create) => {
    const device = create(`${name} first`);
    const site = await enrol(device);
    expect(await read("ownerOf", [site])).toBe(sender.address);

    const accreditation = {
      site,
      capacities: CAPACITIES,
      accreditor: accreditor.address,
      nonce: 0n,
      deadline: BigInt((await now()) + 3600),
    };
    await send("accredit", [accreditation, await signAccreditation({ accreditation, domain, accreditor })]);
    expect(await read("boundsOf", [site])).toEqual([
      CAPACITIES,
      { generationW: 0, storageW: 0, exportW: 0, importW: 0, storageWh: 0 },
      await now(),
      0,
    ]);

    const oracleDomain = meterOracleDomain({ chainId: foundry.id, address: oracle });
    const reading: Reading = {
      site,
      periodEnd: lastPeriodEnd(await now()) + PERIOD,
      revision: 0,
      epoch: 1,
      quality: 0,
      energy: packRegisters([5_000n, 2_000n, 1_000n, 0n]),
      flows: packRegisters([0n, 1_000n, 2_000n, 1_900n]),
    };
    const signature = await signReading({ reading, domain: oracleDomain, device });
    const digest = digestOf("Reading", oracleDomain, reading);
    expect(await read("isDeviceSignature", [site, 1, digest, signature])).toBe(true);
    const other = digestOf("Reading", oracleDomain, { ...reading, energy: reading.energy + 1n });
    expect(await read("isDeviceSignature", [site, 1, other, signature])).toBe(false);
    const stranger = await signReading({ reading, domain: oracleDomain, device: create(`${name} stranger`) });
    expect(await read("isDeviceSignature", [site, 1, digest, stranger])).toBe(false);

    const successor = create(`${name} second`);
    const rotation: Rotation = {
      site,
      key: successor.key,
      from: lastPeriodEnd(await now()) + PERIOD,
      closingEnergy: reading.energy,
      closingFlows: reading.flows,
      openingEnergy: packRegisters([7_000n, 0n, 3_000n, 9n]),
      openingFlows: packRegisters([1n, 0n, 2n, 3n]),
      nonce: 1n,
      deadline: BigInt((await now()) + 3600),
    };
    const signed = await signRotation({ rotation, domain, device: successor, owner: sender });
    await send("rotate", [rotation, signed.deviceSignature, signed.ownerSignature]);
    const offset = offsetRegisters(rotation.closingEnergy, rotation.openingEnergy);
    expect(await read("epochOf", [site, 2])).toMatchObject({
      key: successor.key,
      from: rotation.from,
      energyOffset: offset,
    });
    expect(continueRegisters(rotation.openingEnergy, offset)).toBe(rotation.closingEnergy);
  });

  test("random readings and batches hash as the oracle hashes them", async () => {
    const uint = (bits: number) => fc.bigInt({ min: 0n, max: (1n << BigInt(bits)) - 1n });
    const number = (bits: number) => uint(bits).map(Number);
    const word = uint(256).map((value) => numberToHex(value, { size: 32 }));
    const reading = fc.record<Reading>({
      site: uint(64),
      periodEnd: number(40),
      revision: number(32),
      epoch: number(16),
      quality: fc.constantFrom<Quality>(0, 1),
      energy: uint(256),
      flows: uint(256),
    });
    const batch = fc.record<Batch>({
      fleet: number(32),
      periodEnd: number(40),
      revision: number(32),
      leafCount: number(32),
      root: word,
      sums: uint(256),
      dataHash: word,
      previous: word,
    });
    const onChain = (functionName: string, arg: unknown) =>
      client.readContract({ address: oracle, abi: meterOracle.abi, functionName, args: [arg] });
    const readings = fc.sample(reading, 300);
    expect(await Promise.all(readings.map((item) => onChain("hashReading", item)))).toEqual(readings.map(hashReading));
    const batches = fc.sample(batch, 300);
    expect(await Promise.all(batches.map((item) => onChain("hashBatch", item)))).toEqual(batches.map(hashBatch));
  });

  test("a report is read by its receiver as it was written, and by no other", async () => {
    const receiver = artifactOf("ReportReceiver");
    const workflow = { id: ZERO_WORD, name: "0x6d65746572696e670000", owner: sender.address } as const;
    const deployed = await client.deployContract({
      abi: receiver.abi,
      bytecode: receiver.bytecode.object,
      args: [sender.address, workflow, oracle],
    });
    const { contractAddress: to } = await client.waitForTransactionReceipt({ hash: deployed });
    if (!to) throw new Error("ReportReceiver was not deployed");
    const metadata = concat([ZERO_WORD, workflow.name, workflow.owner, "0x0001"]);
    const quorum = quorumOf(1, [to]);
    const signed = collectSignatures(quorum, [{ attester: to, signature: "0x" }]);
    const deliver = (at: Hex, chainId: number) =>
      client.simulateContract({
        address: to,
        abi: [...receiver.abi, ...meterOracle.abi],
        functionName: "onReport",
        args: [
          metadata,
          encodeBatchReport({
            chainId,
            receiver: at,
            batch: { ...NO_BATCH, fleet: 7 },
            previous: NO_BATCH,
            quorum,
            ...signed,
          }),
        ],
      });
    // The oracle has no fleet yet: that it misses this one says that it was handed this batch.
    await expect(deliver(to, foundry.id)).rejects.toThrow(/UnknownFleet[\s\S]*7/);
    await expect(deliver(to, 1)).rejects.toThrow(/WrongDestination/);
    await expect(deliver(sender.address, foundry.id)).rejects.toThrow(/WrongDestination/);
  });
});
