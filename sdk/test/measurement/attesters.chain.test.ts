import { type Address, getAddress, getContractAddress, type Hex, parseEventLogs, toHex, zeroAddress } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  actions,
  attesterBondsDomain,
  type BondTerms,
  collectSignatures,
  hashProof,
  hashSetRotation,
  meterOracleAbi,
  type Quorum,
  quorumId,
  quorumOf,
  setIdOf,
  signSetRotation,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain } from "../support/chain.ts";

const random = randomOf(0x1f83d9abfb41bd6bn);
const word = (bytes: number): Hex => toHex(random(1n << BigInt(8 * bytes)), { size: bytes });
const anyQuorum = (): Quorum => {
  const members = Array.from({ length: 1 + Number(random(32n)) }, (): Address => word(20));
  return quorumOf(1 + Number(random(BigInt(members.length))), members);
};
const anyTerms = (): BondTerms => ({
  asset: word(20),
  bond: random(1n << 96n),
  coverWh: Number(random(1n << 40n)),
  unbonding: Number(random(1n << 32n)),
  leafPenalty: Number(random(1n << 16n)),
  arbitrator: word(20),
});

const DAY = 86_400;
let chain: Awaited<ReturnType<typeof openChain>>;
let oracle: Address;
let bonds: Awaited<ReturnType<typeof chain.deploy>>;

beforeAll(async () => {
  chain = await openChain();
  const registry = await chain.deploy("SiteRegistry");
  const nonce = BigInt(await chain.client.getTransactionCount({ address: chain.account.address }));
  const at = getContractAddress({ from: chain.account.address, nonce: nonce + 2n });
  const court = await chain.deploy("MeterCourt", [registry.address, at, 3600, 3600, 1n]);
  ({ address: oracle } = await chain.deploy("MeterOracle", [court.address]));
  bonds = await chain.deploy("AttesterBonds", [oracle, 7 * DAY]);
});
afterAll(() => chain.stop());

const ask = (functionName: string, args: readonly unknown[]) =>
  chain.client.readContract({ ...bonds, functionName, args });

test("ids of 300 random sets and digests of as many rotations as the contract has them", async () => {
  const domain = attesterBondsDomain({ chainId: 31337, address: bonds.address });
  for (let i = 0; i < 300; i++) {
    const [quorum, terms] = [anyQuorum(), anyTerms()];
    const set = setIdOf(quorum, terms);
    const rotation = { set, next: anyQuorum(), nonce: random(1n << 64n), deadline: random(1n << 256n) };
    const [id, digest] = await Promise.all([
      ask("setIdOf", [quorum, terms]),
      ask("rotationDigest", [set, rotation.next, rotation.nonce, rotation.deadline]),
    ]);
    expect(id).toBe(set);
    expect(digest).toBe(hashSetRotation(rotation, domain));
  }
});

test("hashes of proofs as the contract has them, of calls of any length", async () => {
  for (let i = 0; i < 100; i++) {
    const [prover, call] = [word(20), random(4n) === 0n ? "0x" : word(1 + Number(random(600n)))] as const;
    expect(await ask("proofHash", [prover, call])).toBe(hashProof(prover, call));
  }
});

test("a set without terms has its quorum's own id", () => {
  const quorum = anyQuorum();
  expect(setIdOf(quorum)).toBe(quorumId(quorum));
});

test("a set from its opening to its rotation, by the SDK alone", async () => {
  const { client, account } = chain;
  const { attesterBonds, meterOracle } = actions;
  const { address } = bonds;
  const asset = await chain.deploy("StakeToken", [0n]);
  const send = async (functionName: string, args: readonly unknown[]) =>
    client.waitForTransactionReceipt({ hash: await client.writeContract({ ...asset, functionName, args }) });
  await send("mint", [account.address, 1000n]);
  await send("approve", [address, 1000n]);

  const attesters = [1, 2, 3, 4].map((key) => privateKeyToAccount(toHex(key, { size: 32 })));
  const [first, second, third, fourth] = attesters.map((attester) => attester.address) as [
    Address,
    Address,
    Address,
    Address,
  ];
  const quorum = quorumOf(2, [first, second, third]);
  const terms: BondTerms = {
    asset: getAddress(asset.address),
    bond: 100n,
    coverWh: 5_000,
    unbonding: 8 * DAY,
    leafPenalty: 1_000,
    arbitrator: zeroAddress,
  };
  const set = setIdOf(quorum, terms);
  await expect(attesterBonds.readTermsOf(client, { address, set })).rejects.toThrow(`No attester set ${set} is open.`);
  await attesterBonds.openSetSync(client, { address, quorum, terms });
  expect(await attesterBonds.readTermsOf(client, { address, set })).toEqual(terms);
  for (const member of quorum.members) await attesterBonds.depositSync(client, { address, set, member, amount: 100n });
  expect((await attesterBonds.readSetOf(client, { address, set })).bonded).toBe(7);
  expect(await attesterBonds.readCoverOf(client, { address, set })).toEqual({ limit: 10_000n, drawn: 0n });

  const { receipt } = await meterOracle.createBondedFleetSync(client, { address: oracle, set });
  const [created] = parseEventLogs({ abi: meterOracleAbi, eventName: "FleetCreated", logs: receipt.logs });
  expect(created?.args).toMatchObject({ quorumId: set, quorum });

  const domain = attesterBondsDomain({ chainId: 31337, address });
  const next = quorumOf(1, [third, fourth]);
  const deadline = (await client.getBlock()).timestamp + 600n;
  const rotation = { set, next, nonce: 0n, deadline };
  const collected = await Promise.all(
    attesters.slice(0, 2).map(async (attester) => ({
      attester: attester.address,
      signature: await signSetRotation({ rotation, domain, attester }),
    })),
  );
  const { signers, signatures } = collectSignatures(quorum, collected);
  const proposal = { address, set, present: quorum, next, deadline, signers, signatures };
  await attesterBonds.proposeRotationSync(client, proposal);
  await expect(attesterBonds.rotateSync(client, { address, set, next })).rejects.toThrow("Wait until then.");
  await client.increaseTime({ seconds: 8 * DAY });
  await attesterBonds.rotateSync(client, { address, set, next });
  expect(await attesterBonds.readQuorumOf(client, { address, set })).toEqual(next);
  expect((await attesterBonds.readSetOf(client, { address, set })).quorumId).toBe(quorumId(next));
});
