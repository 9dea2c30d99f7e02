// Challenges of leaves: answered from what the node keeps, by the attester whose turn it is, and by the others when it is silent.
import { ChallengeKind, meterOracleAbi, packEnergy, type Reading, readPublication, wattleActions } from "@wattle/sdk";
import { createClient, http } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AttesterNode } from "../src/node.ts";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { caughtUp, freePort, openFleet, type TestFleet, until, WINDOW } from "./support/fleet.ts";

let fleet: TestFleet;
let ports: number[];
const nodes: AttesterNode[] = [];
const said: { node: number; event: string; details: Record<string, unknown> }[] = [];

beforeEach(async () => {
  said.length = 0;
  fleet = await openFleet({ homes: 4, attesters: 2, threshold: 1 });
  ports = await Promise.all([0, 1].map(freePort));
});
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop();
  await fleet?.stop();
});

async function start(number: number): Promise<AttesterNode> {
  const account = fleet.members[number];
  if (!account) throw new Error("no attester");
  const peers = fleet.members.map(({ address }, other) => ({
    attester: address,
    url: `http://127.0.0.1:${ports[other]}`,
  }));
  const listen = { host: "127.0.0.1", port: ports[number] ?? 0 };
  const node = await AttesterNode.start(fleet.config(`node ${number}`, { peers, listen }), {
    account,
    deployment: fleet.deployment,
    say: (_level, event, details) => said.push({ node: number, event, details }),
  });
  nodes.push(node);
  return node;
}
async function post(node: AttesterNode, readings: readonly SignedReading[], periodEnd: number) {
  await caughtUp(node, fleet);
  await fetch(`${node.url}/readings`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: encodeMany(readings).slice(),
  });
  await fleet.at(periodEnd + 30 + 60);
  await until(
    "the batch",
    async () => (await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd })).postedAt > 0,
  );
  const file = await until("the file", async () => {
    const answer = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/batch`);
    return answer.ok && answer;
  });
  if (!file.body) throw new Error("no body");
  return readPublication(file.body);
}
function challenger() {
  const account = mnemonicToAccount("test test test test test test test test test test test junk", { addressIndex: 3 });
  return createClient({ account, chain: foundry, transport: http(fleet.url), pollingInterval: 5, cacheTime: 0 }).extend(
    wattleActions({ deployment: fleet.deployment }),
  ).wattle.meterOracle;
}
const answered = (index: number) =>
  until("the answer", async () => {
    const logs = await fleet.test.getContractEvents({
      address: fleet.domain.verifyingContract,
      abi: meterOracleAbi,
      eventName: "LeafAnswered",
      fromBlock: 0n,
    });
    return logs.find(({ args }) => args.index === index);
  });

/** The first attester's turn to answer passes: here it may be the one that is not there. */
async function passTurn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  await fleet.at((await fleet.now()) + 61);
}

describe("a challenged leaf", () => {
  test("is shown from the readings that the node keeps: of either kind of device", async () => {
    const node = await start(0);
    const periodEnd = fleet.opened + 900;
    await fleet.at(periodEnd);
    const { batch } = await post(node, await fleet.readings(periodEnd), periodEnd);
    const value = await fleet.wattle.meterOracle.readBondNeeded();
    for (const index of [0, 1]) await challenger().demandSync({ batch, index, value });
    await passTurn();
    for (const index of [0, 1]) expect((await answered(index)).args.answerer).toBe(fleet.members[0]?.address);
    await until("the jobs' end", async () => said.filter(({ event }) => event === "submitted").length === 3);
  });

  test("contradicted by its own device is shown, and the device is in quarantine", async () => {
    const node = await start(0);
    const periodEnd = fleet.opened + 900;
    await fleet.at(periodEnd);
    const published = await post(node, await fleet.readings(periodEnd), periodEnd);
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    const other: Partial<Reading> = {
      energy: packEnergy({ generation: 101n, greenCharge: 0n, directExport: 0n, gridImport: 0n }),
    };
    const second = await fleet.reading(home, periodEnd, other);
    const proof = published.proof(0);
    if (!proof) throw new Error("no leaf");
    const { reading, signature: deviceSignature } = second;
    const value = await fleet.wattle.meterOracle.readBondNeeded();
    const { events } = await challenger().challengeSync({ proof, reading, deviceSignature, value });
    expect(events[0]?.args).toMatchObject({ kind: ChallengeKind.CONTRADICTION });
    await passTurn();
    await answered(0);
    expect((await fleet.wattle.meterOracle.readMembershipOf({ site: home.site })).disputedFrom).toBe(periodEnd);
  });

  test("is answered by the other attester, when the one whose turn it is does not: it has the reading from it", async () => {
    const [first, second] = [await start(0), await start(1)];
    const periodEnd = fleet.opened + 900;
    await fleet.at(periodEnd);
    const { batch } = await post(first, await fleet.readings(periodEnd), periodEnd);
    await until("the other's copy", async () => (await fetch(`${second.url}/fleets/1/periods/${periodEnd}/batch`)).ok);
    // Challenge 1 is the second member's in order of address; whichever node that is ends.
    const members = fleet.quorum.members;
    const due = fleet.members.findIndex(({ address }) => address === members[1 % members.length]);
    await nodes[due]?.stop();
    const [other] = nodes.splice(1 - due, 1);
    nodes.length = 0;
    if (other) nodes.push(other);
    const value = await fleet.wattle.meterOracle.readBondNeeded();
    await challenger().demandSync({ batch, index: 2, value });
    await passTurn();
    const { args } = await answered(2);
    expect(args.answerer).toBe(fleet.members[1 - due]?.address);
  });

  test("of which several wait is answered first where the window ends first", async () => {
    await fleet.stop();
    fleet = await openFleet({ homes: 4 });
    let node = await start(0);
    const periodEnd = fleet.opened + 900;
    await fleet.at(periodEnd);
    const { batch } = await post(node, await fleet.readings(periodEnd), periodEnd);
    await until("the post's end", async () => said.some(({ event }) => event === "submitted"));
    await node.stop();
    nodes.length = 0;
    const value = await fleet.wattle.meterOracle.readBondNeeded();
    await challenger().demandSync({ batch, index: 3, value });
    await fleet.at((await fleet.now()) + 300);
    await challenger().demandSync({ batch, index: 1, value });
    await fleet.at((await fleet.now()) + WINDOW - 400);
    node = await start(0);
    await answered(1);
    await answered(3);
    const order = said
      .filter(({ event, details }) => event === "sent" && details.kind === "answer")
      .map(({ details }) => details.job);
    expect(order).toEqual(["challenge 1", "challenge 2"]);
  });
});

test("a device that signs two readings of one period is noticed: the first stands, both are kept", async () => {
  const node = await start(0);
  const periodEnd = fleet.opened + 900;
  await fleet.at(periodEnd);
  await caughtUp(node, fleet);
  const [home] = fleet.sites;
  if (!home) throw new Error("no home");
  home.g = 100n;
  const first = await fleet.reading(home, periodEnd);
  home.g = 150n;
  const second = await fleet.reading(home, periodEnd);
  await post(node, [first], periodEnd);
  const answer = await fetch(`${node.url}/readings`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      ...second,
      reading: {
        ...second.reading,
        site: "1",
        energy: String(second.reading.energy),
        flows: String(second.reading.flows),
      },
    }),
  });
  expect(answer.status).toBe(422);
  expect(await answer.json()).toEqual({
    taken: 0,
    refused: [{ place: 0, reason: "its device signed another reading for that period and revision" }],
  });
  expect(said.find(({ event }) => event === "equivocation")?.details).toMatchObject({ site: "1", periodEnd });
});
