// The generated actions against a real chain and a real contract.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Abi,
  type Address,
  createClient,
  type Hex,
  http,
  keccak256,
  publicActions,
  stringToHex,
  walletActions,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { deployContract } from "viem/actions";
import { foundry } from "viem/chains";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startChain } from "../../../script/chain.mjs";
import * as sdk from "../../src/index.ts";

const root = join(import.meta.dirname, "../../..");
const artifact: { abi: Abi; bytecode: { object: Hex } } = JSON.parse(
  readFileSync(join(root, "out/SiteRegistry.sol/SiteRegistry.json"), "utf8"),
);

// anvil's first two accounts, and a device
const owner = privateKeyToAccount("0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
const other = privateKeyToAccount("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d");
const device = privateKeyToAccount(keccak256(stringToHex("meter")));

const types = {
  DeviceKey: [
    { name: "kind", type: "uint8" },
    { name: "x", type: "bytes32" },
    { name: "y", type: "bytes32" },
  ],
  Enrolment: [
    { name: "owner", type: "address" },
    { name: "key", type: "DeviceKey" },
    { name: "technologies", type: "uint16" },
    { name: "zone", type: "bytes16" },
    { name: "commissioned", type: "uint40" },
    { name: "location", type: "bytes32" },
    { name: "nonce", type: "uint256" },
    { name: "deadline", type: "uint256" },
  ],
} as const;

const enrolment: sdk.Enrolment = {
  owner: owner.address,
  key: {
    kind: sdk.KeyKind.SECP256K1,
    x: `0x${device.address.slice(2).toLowerCase().padStart(64, "0")}`,
    y: `0x${"00".repeat(32)}`,
  },
  technologies: 17,
  zone: "0x31305944452d56452d2d2d2d2d2d2d32",
  commissioned: 1_700_000_000,
  location: keccak256(stringToHex("somewhere")),
  nonce: 0n,
  deadline: 1n << 40n,
};

const chain = await startChain();
afterAll(() => chain.stop());

function connect(deployment: sdk.Deployment) {
  const plain = createClient({ account: owner, chain: foundry, transport: http(chain.url), pollingInterval: 50 });
  return plain.extend(sdk.wattleActions({ deployment }));
}

let address: Address;
let client: ReturnType<typeof connect>;

beforeAll(async () => {
  const wallet = createClient({ account: owner, chain: foundry, transport: http(chain.url), pollingInterval: 50 })
    .extend(publicActions)
    .extend(walletActions);
  const hash = await deployContract(wallet, { abi: artifact.abi, bytecode: artifact.bytecode.object });
  const receipt = await wallet.waitForTransactionReceipt({ hash });
  if (!receipt.contractAddress) throw new Error("not deployed");
  address = receipt.contractAddress;
  const code = await wallet.getCode({ address });
  client = connect(
    sdk.parseDeployment({
      chainId: 31337,
      name: "test",
      block: 0,
      contracts: { SiteRegistry: { address, codeHash: keccak256(code ?? "0x") } },
      parameters: {},
    }),
  );
});

async function signed(message: sdk.Enrolment) {
  const domain = { name: "Wattle SiteRegistry", version: "1", chainId: 31337, verifyingContract: address };
  const data = { domain, types, primaryType: "Enrolment", message } as const;
  const [deviceSignature, ownerSignature] = await Promise.all([device.signTypedData(data), owner.signTypedData(data)]);
  return { enrolment: message, deviceSignature, ownerSignature };
}

async function failureOf(promise: Promise<unknown>): Promise<sdk.BaseError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof sdk.BaseError)) throw new Error(`not an error of the SDK: ${error}`);
  return error;
}

describe("on a chain", () => {
  test("simulate tells the result and sends nothing; Sync sends, waits and decodes; reads see it", async () => {
    const parameters = await signed(enrolment);
    expect(await client.wattle.siteRegistry.enrol.simulate(parameters)).toBe(1n);
    expect(await client.wattle.siteRegistry.readEnrolmentNonce({ owner: owner.address })).toBe(0n);

    const { receipt, events } = await client.wattle.siteRegistry.enrolSync(parameters);
    expect(receipt.status).toBe("success");
    expect(events.map(({ eventName }) => eventName)).toEqual(
      expect.arrayContaining(["SiteEnrolled", "DeviceEpochBegun"]),
    );
    const enrolled = events.find((event) => event.eventName === "SiteEnrolled");
    expect(enrolled?.args).toEqual({
      site: 1n,
      owner: owner.address,
      zone: enrolment.zone,
      technologies: 17,
      commissioned: 1_700_000_000,
      location: enrolment.location,
    });
    expect(client.wattle.siteRegistry.enrol.extractEvents(receipt.logs)).toEqual(events);
    expect(client.wattle.siteRegistry.extractEvents(receipt.logs)).toEqual(events);
    expect(receipt.logs.some(({ topics }) => topics[0] === sdk.actions.siteRegistry.eventTopics.SiteEnrolled)).toBe(
      true,
    );

    expect(await client.wattle.siteRegistry.readEnrolmentNonce({ owner: owner.address })).toBe(1n);
    expect(await client.wattle.siteRegistry.readSiteOf({ site: 1n })).toMatchObject({ zone: enrolment.zone, epoch: 1 });
    expect(await client.wattle.siteRegistry.readEpochOf({ site: 1n, epoch: 1 })).toMatchObject({ key: enrolment.key });
  });

  test("several results come by name", async () => {
    const capacities = { generationW: 0, storageW: 0, exportW: 0, importW: 0, storageWh: 0 };
    expect(await client.wattle.siteRegistry.readBoundsOf({ site: 1n })).toEqual({
      current: capacities,
      before: capacities,
      since: 0,
      rotationDue: 0,
    });
  });

  test("a write gives the hash; the same action runs on a bare client with an address", async () => {
    const bare = createClient({ chain: foundry, transport: http(chain.url), pollingInterval: 50 });
    const approve = { address, account: other.address, id: 1n };
    const hash = await client.wattle.siteRegistry.approve(approve);
    expect(hash).toMatch(/^0x[0-9a-f]{64}$/);
    await client.extend(publicActions).waitForTransactionReceipt({ hash });
    expect(await sdk.actions.siteRegistry.readGetApproved(bare, { address, id: 1n })).toBe(other.address);
  });

  test("one call fits viem's multicall, its simulation and a raw transaction", async () => {
    const call = client.wattle.siteRegistry.readOwnerOf.call({ id: 1n });
    expect(call).toMatchObject({ to: address, address, functionName: "ownerOf", args: [1n] });
    const open = client.extend(publicActions);
    expect(await open.readContract(call)).toBe(owner.address);
    const { data } = await open.call({ to: call.to, data: call.data });
    expect(data).toBe(`0x${owner.address.slice(2).toLowerCase().padStart(64, "0")}`);
    // Overloads are told apart by the item of the ABI that the call carries.
    const to = { from: owner.address, to: other.address, id: 1n };
    expect(sdk.actions.siteRegistry.safeTransferFrom.call({ address, ...to }).data.slice(0, 10)).toBe("0x42842e0e");
    const withData = sdk.actions.siteRegistry.safeTransferFromWithData.call({ address, ...to, data: "0x" });
    expect(withData.data.slice(0, 10)).toBe("0xb88d4fde");
  });
});

describe("a refusal is its typed error", () => {
  test("from a read", async () => {
    const error = await failureOf(client.wattle.siteRegistry.readSiteOf({ site: 99n }));
    expect(error).toBeInstanceOf(sdk.UnknownSiteError);
    expect(error).toMatchObject({ site: 99n, shortMessage: "There is no site 99." });
    expect(error.walk((link) => link instanceof Error && link.name === "ContractFunctionRevertedError")).not.toBeNull();
  });

  test("from a simulation, a write and a Sync write", async () => {
    const parameters = await signed({ ...enrolment, nonce: 7n });
    const { enrol, enrolSync } = client.wattle.siteRegistry;
    // One after the other: a promise that fails while nobody waits for it is an error of the run.
    for (const attempt of [enrol.simulate, enrol, enrolSync]) {
      expect(await failureOf(attempt(parameters))).toMatchObject({ name: "NonceUsedError", given: 7n, expected: 1n });
    }
  });

  test("from a transaction that was mined and failed", async () => {
    const parameters = await signed({ ...enrolment, nonce: 1n, deadline: 5n });
    const error = await failureOf(client.wattle.siteRegistry.enrolSync({ ...parameters, gas: 1_000_000n }));
    expect(error).toBeInstanceOf(sdk.SignatureExpiredError);
    expect(error).toMatchObject({ deadline: 5n });
    const mined = error.walk((link) => link instanceof sdk.TransactionRevertedError);
    expect(mined).toMatchObject({ receipt: { status: "reverted" } });
  });

  test("from a library's assembly", async () => {
    const error = await failureOf(client.wattle.siteRegistry.readOwnerOf({ id: 99n }));
    expect(error).toBeInstanceOf(sdk.TokenDoesNotExistError);
  });
});

describe("other failures", () => {
  test("nobody to send it", async () => {
    const bare = createClient({ chain: foundry, transport: http(chain.url) });
    const approve = sdk.actions.siteRegistry.setApprovalForAll(bare, {
      address,
      operator: other.address,
      isApproved: true,
    });
    expect(await failureOf(approve)).toBeInstanceOf(sdk.AccountMissingError);
  });

  test("no contract there", async () => {
    const empty = await failureOf(client.wattle.siteRegistry.readName({ address: other.address }));
    expect(empty).toBeInstanceOf(sdk.NoContractError);
    expect(empty).toMatchObject({ address: other.address });
  });

  test("no node there", async () => {
    const lost = createClient({ chain: foundry, transport: http("http://127.0.0.1:1", { retryCount: 0 }) });
    expect(await failureOf(sdk.actions.siteRegistry.readName(lost, { address }))).toBeInstanceOf(
      sdk.NodeUnreachableError,
    );
  });

  test("an argument out of range, before anything is sent", async () => {
    const error = await failureOf(client.wattle.siteRegistry.readSiteOf({ site: -1n }));
    expect(error).toBeInstanceOf(sdk.ArgumentOutOfRangeError);
  });

  test("a contract that the deployment lacks, and one of which there are many", async () => {
    expect(await failureOf(client.wattle.meterOracle.readBondNeeded())).toMatchObject({
      name: "NotDeployedError",
      contract: "MeterOracle",
      chainId: 31337,
    });
    // @ts-expect-error a pool is told by its address
    expect(await failureOf(client.wattle.energyPool.readTerms())).toBeInstanceOf(sdk.AddressMissingError);
  });

  test("the sender is poor", async () => {
    const poor = privateKeyToAccount(keccak256(stringToHex("poor")));
    const write = client.wattle.siteRegistry.setApprovalForAll({
      operator: other.address,
      isApproved: true,
      account: poor,
    });
    expect(await failureOf(write)).toBeInstanceOf(sdk.FundsMissingError);
  });

  test("the wrong chain", async () => {
    const wrong = { ...foundry, id: 5 };
    const write = client.wattle.siteRegistry.setApprovalForAll({
      operator: other.address,
      isApproved: true,
      chain: wrong,
    });
    expect(await failureOf(write)).toBeInstanceOf(sdk.WrongChainError);
  });
});
