// What a node does by itself against attesters who lie and devices that contradict themselves, and what it never pays for.
import { ChallengeKind, decodeLeafAt, meterOracleAbi, type PublishedBatch, packEnergy, writeLeaf } from "@wattle/sdk";
import type { Address, LocalAccount } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { BOND, caughtUp, LEAF_PENALTY, openFleet, type TestFleet, until, WINDOW } from "./support/fleet.ts";
import { filesOf, inflated, openFiles } from "./support/liar.ts";
import { batchOf, openNodes, postAs, recordOf, recordsOf, type TestNodes } from "./support/nodes.ts";
import { openDoor } from "./support/proxy.ts";

let fleet: TestFleet;
let nodes: TestNodes;
let first: number;
let readings: SignedReading[];
let liars: [LocalAccount, LocalAccount];
const servers: { close(): Promise<unknown> | unknown }[] = [];

beforeEach(async () => {
  fleet = await openFleet({ homes: 4, attesters: 3, threshold: 2, bonded: true });
  nodes = await openNodes(fleet);
  liars = [nodes.account(1), nodes.account(2)];
  first = fleet.opened + 900;
  await fleet.at(first);
  readings = await fleet.readings(first);
});
afterEach(async () => {
  await nodes?.stop();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await fleet?.stop();
});

const energyOf = (generation: bigint) => packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });
const honest = () => nodes.account(0).address;
/** The liars' nodes give these files, and no reading. */
async function publish(from: readonly number[], ...batches: readonly PublishedBatch[]): Promise<void> {
  for (const number of from) servers.push(await openFiles(nodes.ports[number] ?? 0, filesOf(...batches)));
}
/** What each attester still has in, by number. */
async function bonds(): Promise<bigint[]> {
  const { quorumId: set } = await fleet.wattle.meterOracle.readFleetOf({ fleet: 1 });
  return Promise.all(
    fleet.members.map(
      async ({ address: member }) => (await fleet.wattle.attesterBonds.readBondOf({ set, member })).amount,
    ),
  );
}
const voided = (commitment: string) =>
  nodes.pass("the proof", async () => {
    const record = await recordOf(fleet, first);
    return record && record.commitment === commitment && record.voided;
  });
const logs = () => ({ address: fleet.domain.verifyingContract, abi: meterOracleAbi, fromBlock: 0n }) as const;
const challenges = () => fleet.test.getContractEvents({ ...logs(), eventName: "LeafChallenged" });
const voids = () => fleet.test.getContractEvents({ ...logs(), eventName: "LeafVoided" });
const quarantines = () => fleet.test.getContractEvents({ ...logs(), eventName: "SiteQuarantined" });
const challenged = () =>
  nodes.pass("the challenge", async () => {
    const found = await challenges();
    return found.length > 0 && found;
  });
const transactions = (address: Address) => fleet.test.getTransactionCount({ address });
/** Time passes, and nothing is sent. */
async function nothingSent(address: Address): Promise<void> {
  const before = await transactions(address);
  for (let quarter = 0; quarter < 14; quarter++) {
    await fleet.at((await fleet.now()) + 16);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  expect(await transactions(address)).toBe(before);
}
const withLeaf = (index: number, change: (item: NonNullable<ReturnType<typeof decodeLeafAt>>) => typeof item) =>
  batchOf(fleet, { periodEnd: first }, readings, (data) => {
    const item = decodeLeafAt(recordsOf(data), index);
    if (item) writeLeaf(data, index, change(item));
  });

describe("a false batch that others have posted", () => {
  test("with a leaf that counts from another entry is proved: it is void, and who signed it has lost its bond", async () => {
    const lie = withLeaf(1, (item) => ({ ...item, entry: energyOf(7n) }));
    await publish([1, 2], lie);
    const commitment = await postAs(fleet, lie, liars);
    await nodes.start(0);
    await voided(commitment);
    expect(await bonds()).toEqual([BOND, 0n, 0n]);
    expect(await fleet.creditOf(honest())).toBe(BOND);
    expect(nodes.heard("false batch").at(0)?.details).toMatchObject({ fault: "leaf", periodEnd: first });
  });

  test.each([
    ["the root", 2, 0, "sum"],
    ["a node below it", 1, 1, "sum"],
    ["a leaf", 0, 2, "leaf"],
  ] as const)(
    "with a sum that does not add up at %s is proved from its published leaves",
    async (_, height, index, fault) => {
      const lie = inflated(batchOf(fleet, { periodEnd: first }, readings), height, index, energyOf(500n));
      await publish([1, 2], lie);
      const commitment = await postAs(fleet, lie, liars);
      await nodes.start(0);
      await voided(commitment);
      expect(await bonds()).toEqual([BOND, 0n, 0n]);
      expect(nodes.heard("false batch").at(0)?.details).toMatchObject({ fault });
    },
  );

  test("is proved from its leaves also where its file says that it is another", async () => {
    const lie = inflated(batchOf(fleet, { periodEnd: first }, readings), 1, 1, energyOf(500n));
    const files = filesOf(lie);
    for (const file of files.values()) file[40] = (file[40] ?? 0) ^ 1;
    for (const number of [1, 2]) servers.push(await openFiles(nodes.ports[number] ?? 0, files));
    const commitment = await postAs(fleet, lie, liars);
    await nodes.start(0);
    await voided(commitment);
    expect(nodes.heard("false batch").at(0)?.details).toMatchObject({ fault: "sum" });
  });

  test("beside one that k had signed for the same period is proved by both: who signed both pays, nobody else", async () => {
    const door = await openDoor(fleet.url);
    servers.push({ close: () => door.stop() });
    // The first attester in turn builds a batch and has it signed; its post does not get through.
    const { members } = fleet.quorum;
    const place = Math.floor(first / 900) % members.length;
    const own = fleet.members.findIndex(({ address }) => address === members[place]);
    const other = (own + 1) % 3;
    const third = 3 - own - other;
    door.set("eth_estimateGas", "fail");
    const proposer = await nodes.start(own, { rpcUrl: door.url });
    const signer = await nodes.start(other, { watch: false });
    await caughtUp(signer, fleet);
    await nodes.send(proposer, readings);
    await fleet.at(first + 30);
    await until("its attempt", async () => door.calls.includes("eth_estimateGas"));
    await nodes.stop(other);
    const rest = readings.slice(0, 3);
    const commitment = await postAs(fleet, batchOf(fleet, { periodEnd: first }, rest), [
      nodes.account(other),
      nodes.account(third),
    ]);
    door.set("eth_estimateGas", "pass");
    await voided(commitment);
    const left = await bonds();
    expect([left[own], left[other], left[third]]).toEqual([BOND, 0n, BOND]);
    expect(await fleet.creditOf(nodes.account(own).address)).toBe(BOND / 2n);
  });
});

describe("a leaf that nobody can show", () => {
  const lie = () => withLeaf(3, (item) => ({ ...item, leaf: { ...item.leaf, reading: `0x${"11".repeat(32)}` } }));

  test("is demanded; when nobody answers it is void, its signers pay, and the bond is back", async () => {
    const batch = lie();
    await publish([1, 2], batch);
    const commitment = await postAs(fleet, batch, liars);
    const node = await nodes.start(0);
    await nodes.send(node, readings.slice(0, 3));
    const [opened] = await challenged();
    expect(opened?.args).toMatchObject({ commitment, index: 3, kind: ChallengeKind.DEMAND, challenger: honest() });
    const before = await fleet.test.getBalance({ address: honest() });
    await fleet.at((opened?.args.answerBy ?? 0) + 1);
    await nodes.pass("its end", async () => (await voids()).length > 0);
    expect((await fleet.test.getBalance({ address: honest() })) > before).toBe(true);
    const penalty = (BOND * BigInt(LEAF_PENALTY)) / 10_000n;
    expect(await bonds()).toEqual([BOND, BOND - penalty, BOND - penalty]);
    expect(await fleet.creditOf(honest())).toBe(penalty);
    expect((await challenges()).length).toBe(1);
  });

  test("is contradicted, where the node has what its device did sign", async () => {
    const batch = withLeaf(3, (item) => {
      const leaf = { ...item.leaf, energy: energyOf(900n), reading: `0x${"11".repeat(32)}` as const };
      return { ...item, leaf };
    });
    await publish([1, 2], batch);
    await postAs(fleet, batch, liars);
    const node = await nodes.start(0);
    await nodes.send(node, readings);
    const [opened] = await challenged();
    expect(opened?.args).toMatchObject({ index: 3, kind: ChallengeKind.CONTRADICTION });
  });

  test("whose registers are not its reading's is challenged too", async () => {
    const batch = withLeaf(2, (item) => ({ ...item, leaf: { ...item.leaf, energy: energyOf(900n) } }));
    await publish([1, 2], batch);
    await postAs(fleet, batch, liars);
    const node = await nodes.start(0);
    await nodes.send(node, readings);
    const [opened] = await challenged();
    expect(opened?.args).toMatchObject({ index: 2, kind: ChallengeKind.DEMAND });
  });

  test("is not challenged beyond the bonds that the node may stake", async () => {
    const batch = lie();
    await publish([1, 2], batch);
    await postAs(fleet, batch, liars);
    const node = await nodes.start(0, { watch: { bonds: 0.01, cost: 0.1, quarantineWh: 10 } });
    await nodes.send(node, readings.slice(0, 3));
    await nodes.pass("the bound", async () => nodes.heard("challenge too dear").length > 0);
    await nothingSent(honest());
  });

  test("of several is challenged first where it claims most, as far as the bonds reach", async () => {
    const batch = batchOf(fleet, { periodEnd: first }, readings, (data) => {
      for (const [index, wh] of [300n, 900n, 600n].entries()) {
        const item = decodeLeafAt(recordsOf(data), index);
        const reading = `0x${"11".repeat(32)}` as const;
        if (item) writeLeaf(data, index, { ...item, leaf: { ...item.leaf, energy: energyOf(wh), reading } });
      }
    });
    await publish([1, 2], batch);
    await postAs(fleet, batch, liars);
    const node = await nodes.start(0, { watch: { bonds: 0.04, cost: 0.1, quarantineWh: 10 } });
    await nodes.send(node, readings.slice(3));
    await nodes.pass("the bound", async () => nodes.heard("challenge too dear").length > 0);
    await nodes.pass("the challenges", async () => (await challenges()).length > 1);
    await nothingSent(honest());
    expect((await challenges()).map(({ args }) => args.index).sort()).toEqual([1, 2]);
  });

  test("is not challenged while an attester who may have its reading is away, but before it is too late", async () => {
    const batch = lie();
    await publish([1], batch);
    await postAs(fleet, batch, liars);
    const since = await fleet.now();
    const node = await nodes.start(0);
    await nodes.send(node, readings.slice(0, 3));
    await fleet.at(since + 2 * 60 + 30);
    await nothingSent(honest());
    expect(await fleet.now()).toBeLessThan(since + WINDOW / 2);
    await challenged();
    expect(await fleet.now()).toBeGreaterThanOrEqual(since + WINDOW / 2);
  });

  test("in a batch whose leaves nobody gives is demanded on the chain", async () => {
    await publish([1, 2]);
    const commitment = await postAs(fleet, batchOf(fleet, { periodEnd: first }, readings), liars);
    await nodes.start(0);
    const [opened] = await challenged();
    expect(opened?.args).toMatchObject({ commitment, kind: ChallengeKind.DEMAND });
    await nothingSent(honest());
  });
});

describe("a node that is not watchful", () => {
  test("says what it sees, and pays for nothing", async () => {
    const entry = withLeaf(1, (item) => ({ ...item, entry: energyOf(7n) }));
    await publish([1, 2], entry);
    await postAs(fleet, entry, liars);
    const node = await nodes.start(0, { watch: false });
    await nodes.pass("its word", async () => nodes.heard("false batch").length > 0);
    await caughtUp(node, fleet);
    await nothingSent(honest());
  });
});

describe("a device that signs two readings of one period", () => {
  async function contradict(wh: bigint): Promise<SignedReading> {
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    return fleet.reading(home, first, { energy: energyOf(100n + wh) });
  }
  const give = async (node: { readonly url: string }, reading: SignedReading) => {
    await fetch(`${node.url}/readings`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: encodeMany([reading]).slice(),
    });
  };

  test("is in quarantine once, by one of the attesters who know of it", async () => {
    const [a, b] = [await nodes.start(0), await nodes.start(1)];
    const second = await contradict(50n);
    for (const node of [a, b]) {
      await nodes.send(node, readings);
      await give(node, second);
    }
    await nodes.pass("the quarantine", async () => (await quarantines()).length > 0);
    const membership = await fleet.wattle.meterOracle.readMembershipOf({ site: 1n });
    expect(membership.disputedFrom).toBe(first);
    await nodes.pass(
      "both know",
      async () => nodes.heard("submitted").filter(({ details }) => details.kind === "quarantine").length > 0,
    );
    for (let quarter = 0; quarter < 14; quarter++) await fleet.at((await fleet.now()) + 16);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const sent = nodes.heard("sent").filter(({ details }) => details.kind === "quarantine");
    expect(sent.length).toBe(1);
  });

  test("by less than its operator finds worth the gas is not", async () => {
    const node = await nodes.start(0, { watch: { bonds: 0, cost: 0.1, quarantineWh: 51 } });
    await nodes.send(node, readings);
    await give(node, await contradict(50n));
    await until("the evidence", async () => nodes.heard("equivocation").length > 0);
    for (let quarter = 0; quarter < 14; quarter++) {
      await fleet.at((await fleet.now()) + 16);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await quarantines()).toEqual([]);
  });

  test("when its proof would cost more than one may is not, and it is said", async () => {
    const node = await nodes.start(0, { watch: { bonds: 0, cost: 0.000000001, quarantineWh: 10 } });
    await nodes.send(node, readings);
    await give(node, await contradict(50n));
    await nodes.pass("the bound", async () =>
      nodes.heard("submission waits").some(({ details }) => String(details.reason).includes("above its bound")),
    );
    expect(await quarantines()).toEqual([]);
  });
});
