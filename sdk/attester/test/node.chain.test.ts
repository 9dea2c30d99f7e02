// One attester's node from signed readings over HTTP to a posted batch, its proofs and its answers.
import {
  hashBatch,
  readPublication,
  type SumProof,
  signAccreditation,
  siteRegistryDomain,
  verifySumProof,
} from "@wattle/sdk";
import { privateKeyToAccount } from "viem/accounts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AttesterNode } from "../src/node.ts";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { caughtUp, keyOf, openFleet, type TestFleet, until } from "./support/fleet.ts";

let fleet: TestFleet;
const nodes: AttesterNode[] = [];
const said: { event: string; details: Record<string, unknown> }[] = [];

beforeEach(async () => {
  said.length = 0;
  fleet = await openFleet({ homes: 4 });
});
afterEach(async () => {
  for (const node of nodes.splice(0)) await node.stop();
  await fleet?.stop();
});

async function startNode(name = "node"): Promise<AttesterNode> {
  const [account] = fleet.members;
  if (!account) throw new Error("no attester");
  const node = await AttesterNode.start(fleet.config(name), {
    account,
    deployment: fleet.deployment,
    say: (_level, event, details) => said.push({ event, details }),
  });
  nodes.push(node);
  return node;
}
async function send(node: AttesterNode, readings: readonly SignedReading[]): Promise<Response> {
  await caughtUp(node, fleet);
  return fetch(`${node.url}/readings`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: encodeMany(readings).slice(),
  });
}
const posted = (periodEnd: number) =>
  until(`batch of ${periodEnd}`, async () => {
    const record = await fleet.wattle.meterOracle.readBatchOf({ fleet: fleet.fleet, periodEnd });
    return record.postedAt > 0 && record;
  });

/** Accredits a site with more generation, and has its fleet count it. */
async function accredit(site: bigint, generationW: number): Promise<void> {
  const { wattle, deployment } = fleet;
  const accreditor = privateKeyToAccount(keyOf("accreditor"));
  const capacities = { generationW, storageW: 5_000, exportW: 5_000, importW: 5_000, storageWh: 10_000 };
  const nonce = await wattle.siteRegistry.readSiteNonce({ site });
  const accreditation = { site, capacities, accreditor: accreditor.address, nonce, deadline: 2n ** 40n };
  const address = deployment.contracts.SiteRegistry?.address ?? "0x";
  const domain = siteRegistryDomain({ chainId: deployment.chainId, address });
  const accreditorSignature = await signAccreditation({ accreditation, domain, accreditor });
  await wattle.siteRegistry.accreditSync({ accreditation, accreditorSignature });
  await wattle.meterOracle.syncCapacitySync({ site });
}
async function leafOf(node: AttesterNode, periodEnd: number, index: number) {
  return until("a leaf", async () => {
    const response = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
    return response.ok && (await response.json()).leaf;
  });
}

describe("an attester's node", () => {
  test("puts an implausible reading aside: its site is carried, its owner sees why, and an accreditation brings it back", async () => {
    const node = await startNode();
    const [first, second, third] = [1, 2, 3].map((n) => fleet.opened + 900 * n) as [number, number, number];
    await fleet.at(first);
    await send(node, await fleet.readings(first));
    await fleet.at(first + 30);
    await posted(first);

    // The second home has a second roof, of which nobody has told the chain: 3,000 Wh in a quarter hour are 12 kW.
    await fleet.at(second);
    const [one, home, ...others] = await fleet.readings(second);
    const [, metered] = fleet.sites;
    if (!one || !home || !metered) throw new Error("no readings");
    metered.g += 2_900n;
    const large = await fleet.reading(metered, second);
    const answer = await send(node, [one, large, ...others]);
    expect(await answer.json()).toEqual({
      taken: 4,
      refused: [],
      aside: [{ place: 1, reason: "kept, but put aside: it is not plausible" }],
    });
    await fleet.at(second + 30);
    await posted(second);
    expect((await leafOf(node, second, 1)).readAt).toBe(first);
    expect((await leafOf(node, second, 2)).readAt).toBe(second);

    const owned = await fetch(`${node.url}/fleets/1/sites/2/readings?after=${first}&until=${second}`);
    const { readings } = await owned.json();
    const finding = { rule: "spike", effect: "refuse", register: "generation", grown: "3000", bound: "1376" };
    const says = "generation grew by 3000 Wh in 900 s; 5000 W give 1376 at most.";
    expect(readings).toMatchObject([
      { reading: { site: "2", periodEnd: second }, counts: false, findings: [{ ...finding, says }] },
    ]);
    expect(said).toContainEqual({
      event: "readings put aside",
      details: { fleet: 1, rule: "spike", readings: 1, site: "2", periodEnd: second, finding: says },
    });
    const metrics = async () => (await fetch(`${node.url}/metrics`)).text();
    expect(await metrics()).toContain('wattle_findings_total{rule="spike",effect="refuse"} 1');

    await accredit(2n, 15_000);
    await fleet.at(third);
    await until("the release", async () => said.some(({ event }) => event === "readings released"));
    expect(await metrics()).toContain("wattle_readings_released_total 1");
    await send(node, [await fleet.reading(fleet.sites[0] ?? metered, third)]);
    await fleet.at(third + 30);
    await posted(third);
    expect((await leafOf(node, third, 1)).readAt).toBe(second);
    const strange = await fetch(`${node.url}/fleets/1/sites/2/readings?after=0`);
    expect([strange.status, (await strange.json()).error]).toEqual([404, expect.stringContaining("31 days are given")]);
    expect((await fetch(`${node.url}/fleets/1/sites/9/readings`)).status).toBe(404);
  });

  test("posts what the devices signed, period after period, and serves the batch and each proof", async () => {
    const node = await startNode();
    let previous = 0;
    for (const periodEnd of [fleet.opened + 900, fleet.opened + 1_800]) {
      await fleet.at(periodEnd);
      const answer = await send(node, await fleet.readings(periodEnd));
      expect(await answer.json()).toEqual({ taken: 4, refused: [] });
      await fleet.at(periodEnd + 30);
      const record = await posted(periodEnd);
      expect(record.previousPeriod).toBe(previous);
      previous = periodEnd;

      const url = `${node.url}/fleets/1/periods/${periodEnd}`;
      const file = await until("the batch", async () => {
        const response = await fetch(`${url}/batch`);
        return response.ok && response;
      });
      if (!file.body) throw new Error("no body");
      const published = await readPublication(file.body);
      expect(hashBatch(published.batch)).toBe(record.commitment);
      const leaf = await (await fetch(`${url}/leaves/2`)).json();
      expect(leaf.leaf).toMatchObject({ site: "3", readAt: periodEnd });
      expect(leaf.finalAt).toBe(record.postedAt + 2 * 1_200);
      const proof: SumProof = { ...published.tree.proof(2), path: leaf.path };
      expect(verifySumProof(published.batch, proof)).toBe(true);
      const again = await fetch(`${url}/leaves/2`, { headers: { "if-none-match": `"${record.commitment}/2"` } });
      expect(again.status).toBe(304);
    }
  });
});
