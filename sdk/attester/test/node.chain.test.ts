// One attester's node from signed readings over HTTP to a posted batch, its proofs and its answers.
import { hashBatch, readPublication, type SumProof, verifySumProof } from "@wattle/sdk";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AttesterNode } from "../src/node.ts";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { caughtUp, openFleet, type TestFleet, until } from "./support/fleet.ts";

let fleet: TestFleet;
const nodes: AttesterNode[] = [];
const said: { event: string; details: Record<string, unknown> }[] = [];

beforeEach(async () => {
  said.length = 0;
  fleet = await openFleet({ homes: 4 });
}, 60_000);
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

describe("an attester's node", () => {
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
