// Periods that are posted again before they are final: a reading restated, many that came late, a void batch, leaves that nobody can show.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  buildProfile,
  decodeLeafAt,
  encodePublication,
  hashBatch,
  type PublishedBatch,
  packEnergy,
  writeLeaf,
} from "@wattle/sdk";
import Fastify, { type FastifyInstance } from "fastify";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signRequest } from "../src/committee/auth.ts";
import { caughtUp, openFleet, type TestFleet, until, WINDOW } from "./support/fleet.ts";
import { batchOf, leafAt, openNodes, postAs, recordOf, recordsOf, type TestNodes } from "./support/nodes.ts";

let fleet: TestFleet;
let nodes: TestNodes;
let first: number;
const servers: FastifyInstance[] = [];

beforeEach(async () => {
  fleet = await openFleet({ homes: 4, attesters: 3, threshold: 2 });
  nodes = await openNodes(fleet);
  first = fleet.opened + 900;
});
afterEach(async () => {
  await nodes?.stop();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await fleet?.stop();
});

const energyOf = (generation: bigint) => packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });
const home = (index: number) => {
  const found = fleet.sites[index];
  if (!found) throw new Error(`no home ${index}`);
  return found;
};
const posted = (periodEnd: number, revision = 0) =>
  nodes.pass(`revision ${revision} of ${periodEnd}`, () => recordOf(fleet, periodEnd, revision));
const all = () => Promise.all([0, 1, 2].map((number) => nodes.start(number)));
/** Nothing happens, however often each attester has its turn. */
async function staysAt(periodEnd: number, revision: number) {
  for (let quarter = 0; quarter < 16; quarter++) {
    await fleet.at((await fleet.now()) + 16);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  expect(await recordOf(fleet, periodEnd)).toMatchObject({ revision });
}

describe("a reading that its device restates", () => {
  test("before its batch is final is posted in a revision, and the next period grows from that", async () => {
    const [a, b, c] = await all();
    if (!a || !b || !c) throw new Error("no nodes");
    await fleet.at(first);
    await nodes.send(a, await fleet.readings(first));
    await fleet.at(first + 30);
    const before = await posted(first);

    const restated = await fleet.reading(home(2), first, { revision: 1, energy: energyOf(60n) });
    await nodes.send(b, [restated]);
    const after = await posted(first, 1);
    expect(after.revision).toBe(1);
    expect(after.previousPeriod).toBe(before.previousPeriod);
    const leaf = await until("the leaf", async () => {
      const found = await leafAt(c, first, 2);
      return found?.leaf.revision === 1 && found;
    });
    expect(leaf.leaf.energy).toBe(String(energyOf(60n)));
    expect(nodes.heard("built").at(-1)?.details).toMatchObject({ revision: 1, cause: "restated" });

    // Its day goes on from what was restated.
    home(2).g = 60n;
    const second = first + 900;
    await fleet.at(second);
    await nodes.send(a, await fleet.readings(second));
    await fleet.at(second + 30);
    expect((await posted(second)).previousPeriod).toBe(first);
    const { hash } = buildProfile({ periodEnd: fleet.opened, energy: 0n }, [
      { periodEnd: first, energy: energyOf(60n) },
      { periodEnd: second, energy: energyOf(160n) },
    ]);
    expect((await until("the next leaf", () => leafAt(c, second, 2))).leaf.profile).toBe(hash);
  });

  test("again and again does not keep its batch from being final: the node's terms say how often", async () => {
    const [a] = await Promise.all(
      [0, 1, 2].map((number) => nodes.start(number, { revisions: { wait: 0, late: 2, most: 2 } })),
    );
    if (!a) throw new Error("no node");
    await fleet.at(first);
    await nodes.send(a, await fleet.readings(first));
    await fleet.at(first + 30);
    await posted(first);
    for (const revision of [1, 2]) {
      await nodes.send(a, [
        await fleet.reading(home(0), first, { revision, energy: energyOf(100n - BigInt(revision)) }),
      ]);
      await posted(first, revision);
    }
    await nodes.send(a, [await fleet.reading(home(0), first, { revision: 3, energy: energyOf(97n) })]);
    await staysAt(first, 2);
  });

  test("after its batch is final leaves the batch as it is", async () => {
    const [a] = await all();
    if (!a) throw new Error("no node");
    await fleet.at(first);
    await nodes.send(a, await fleet.readings(first));
    await fleet.at(first + 30);
    await posted(first);
    await fleet.at((await fleet.now()) + 2 * WINDOW);
    await nodes.send(a, [await fleet.reading(home(0), first, { revision: 1, energy: energyOf(99n) })]);
    await staysAt(first, 0);
    expect(nodes.heard("too few signatures")).toEqual([]);
  });
});

describe("readings that come after the post", () => {
  test("of too few sites wait for the next period; of as many as the terms say they are posted", async () => {
    const [a, b] = await all();
    if (!a || !b) throw new Error("no nodes");
    await fleet.at(first);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    await nodes.send(a, [one, two]);
    await fleet.at(first + 30);
    await posted(first);
    await nodes.send(b, [three]);
    await staysAt(first, 0);
    await nodes.send(b, [four]);
    expect((await posted(first, 1)).revision).toBe(1);
    expect(nodes.heard("built").at(-1)?.details).toMatchObject({ cause: "late", fresh: 4 });
  });
});

describe("a void batch", () => {
  test("is posted again without what was false in it: proofs, columns and Parquet are of the one that stands", async () => {
    const [a, b] = await all();
    if (!a || !b) throw new Error("no nodes");
    await fleet.at(first);
    const readings = await fleet.readings(first);
    await nodes.send(a, readings);
    // Two of the attesters sign a leaf whose site entered with less than the chain knows: its sum is too large.
    const lie = batchOf(fleet, { periodEnd: first }, readings, (data) => {
      const item = decodeLeafAt(recordsOf(data), 1);
      if (item) writeLeaf(data, 1, { ...item, entry: item.leaf.energy });
    });
    const [x, y] = fleet.members;
    if (!x || !y) throw new Error("no attesters");
    const commitment = await postAs(fleet, lie, [x, y]);
    const second = first + 900;
    await proveLeaf(lie, 1);
    expect(await recordOf(fleet, first)).toMatchObject({ commitment, voided: true });

    const again = await posted(first, 1);
    expect(again).toMatchObject({ revision: 1, voided: false, signers: 0 });
    const leaf = await nodes.pass("the proof", async () => {
      const found = await leafAt(b, first, 1);
      return found?.commitment === again.commitment && found;
    });
    expect(leaf.voided).toBe(false);
    await fleet.at(second);
    await nodes.send(a, await fleet.readings(second));
    await fleet.at(second + 30);
    expect((await posted(second)).previousPeriod).toBe(first);
    const { hash } = buildProfile({ periodEnd: fleet.opened, energy: 0n }, [
      { periodEnd: first, energy: energyOf(100n) },
      { periodEnd: second, energy: energyOf(200n) },
    ]);
    expect((await until("the next leaf", () => leafAt(b, second, 1))).leaf.profile).toBe(hash);
    await fleet.at((await fleet.now()) + 2 * WINDOW);
    const parquet = join(fleet.config("node 1").dataDir, "parquet");
    await until("the files", async () => nodes.heard("exported").filter(({ node }) => node === 1).length === 2);
    expect(readdirSync(parquet).sort()).toEqual([`1-${first}.parquet`, `1-${second}.parquet`]);
  });

  test("under a later one returns to its place, and what moved to the later one is counted anew", async () => {
    const [a, b, c] = await all();
    if (!a || !b || !c) throw new Error("no nodes");
    await fleet.at(first);
    await nodes.send(a, await fleet.readings(first));
    await fleet.at(first + 30);
    const zeroth = await posted(first);
    const second = first + 900;
    await fleet.at(second);
    const readings = await fleet.readings(second);
    await nodes.send(a, readings);
    const base = await until("the file", async () => (await leafAt(a, first, 0))?.batch);
    const lie = batchOf(fleet, { periodEnd: second, previous: zeroth.commitment }, readings, (data) => {
      const item = decodeLeafAt(recordsOf(data), 1);
      if (item) writeLeaf(data, 1, { ...item, entry: energyOf(1n) });
    });
    const [x, y] = fleet.members;
    if (!x || !y) throw new Error("no attesters");
    await postAs(fleet, lie, [x, y], { ...base, sums: BigInt(base.sums) });
    // The third period is posted on the lie before anybody proves it.
    await proveLeaf(lie, 1);
    const third = second + 900;
    await fleet.at(third);
    await nodes.send(a, await fleet.readings(third));
    await fleet.at(third + 30);
    await posted(third);
    const again = await posted(second, 1);
    expect(again).toMatchObject({ previousPeriod: first, voided: false });
    expect(await recordOf(fleet, third)).toMatchObject({ previousPeriod: second });
    const fourth = third + 900;
    await fleet.at(fourth);
    await nodes.send(b, await fleet.readings(fourth));
    await fleet.at(fourth + 30);
    expect((await posted(fourth)).previousPeriod).toBe(third);
    const { hash } = buildProfile(
      { periodEnd: fleet.opened, energy: 0n },
      [first, second, third, fourth].map((periodEnd, i) => ({ periodEnd, energy: energyOf(100n * BigInt(i + 1)) })),
    );
    expect((await until("its leaf", () => leafAt(c, fourth, 2))).leaf.profile).toBe(hash);
  });
});

describe("a batch with a leaf that nobody can show", () => {
  test("is posted again without it by the others, and nothing is built upon it meanwhile", async () => {
    await fleet.at(first);
    const readings = await fleet.readings(first);
    const [x, y] = fleet.members;
    if (!x || !y) throw new Error("no attesters");
    const lie = batchOf(fleet, { periodEnd: first }, readings, (data) => {
      const item = decodeLeafAt(recordsOf(data), 3);
      if (item)
        writeLeaf(data, 3, {
          ...item,
          leaf: { ...item.leaf, energy: energyOf(900n), reading: `0x${"11".repeat(32)}` },
        });
    });
    const commitment = await postAs(fleet, lie, [x, y]);
    // The file is where such attesters would have it.
    const [a, b] = [await nodes.start(1), await nodes.start(2)];
    await caughtUp(a, fleet);
    await nodes.send(a, readings.slice(0, 3));
    await give(0, [lie]);
    const again = await posted(first, 1);
    expect(again.commitment).not.toBe(commitment);
    expect(nodes.heard("built").at(-1)?.details).toMatchObject({ cause: "false leaf", revision: 1 });
    await until("the batch", async () => (await leafAt(b, first, 2))?.commitment === again.commitment);
    expect(await leafAt(b, first, 3)).toBeUndefined();
  });
});

/** Proves that a leaf's sum is not its registers less its entry. */
async function proveLeaf({ batch, tree, proof }: PublishedBatch, index: number): Promise<void> {
  const shown = proof(index);
  if (!shown) throw new Error("no leaf");
  const { sum, path } = tree.proof(index);
  const committed: `0x${string}`[] = [];
  let total = sum;
  for (let at = 0; at < path.length; at += 2) {
    const [sibling, siblingSum] = [path[at], path[at + 1]];
    if (!sibling || !siblingSum) throw new Error("no path");
    total += BigInt(siblingSum);
    committed.push(sibling, siblingSum, `0x${total.toString(16).padStart(64, "0")}`);
  }
  await fleet.wattle.meterOracle.proveLeafFaultSync({ batch, index, leaf: shown.leaf, sum, path: committed });
}

/** A node of another attester that only gives files. */
async function give(number: number, batches: readonly PublishedBatch[]): Promise<void> {
  const files = new Map(batches.map((one) => [hashBatch(one.batch) as string, encodePublication(one)]));
  const server = Fastify();
  servers.push(server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.get<{ Params: { commitment: string } }>("/batches/:commitment", (request, reply) => {
    const file = files.get(request.params.commitment);
    return file ? reply.type("application/octet-stream").send(Buffer.from(file)) : reply.code(404).send();
  });
  server.post("/committee/batches/:commitment/readings", (_request, reply) =>
    reply.type("application/octet-stream").send(Buffer.alloc(0)),
  );
  await server.listen({ host: "127.0.0.1", port: nodes.ports[number] ?? 0 });
}

describe("an attester does not sign a revision", () => {
  async function ask(to: number, from: number, published: PublishedBatch) {
    await Promise.all(servers.splice(0).map((server) => server.close()));
    await give(from, [published]);
    const { sums, ...rest } = published.batch;
    const path = `/committee/fleets/1/periods/${published.batch.periodEnd}/sign`;
    const body = Buffer.from(JSON.stringify({ ...rest, sums: String(sums) }));
    const request = { to: nodes.account(to).address, method: "POST", path, body };
    const domain = { chainId: fleet.domain.chainId, oracle: fleet.domain.verifyingContract };
    const headers = await signRequest(nodes.account(from), domain, request);
    const answer = await fetch(`http://127.0.0.1:${nodes.ports[to]}${path}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/octet-stream" },
      body: body.slice(),
    });
    return [answer.status, await answer.text()];
  }
  /** The attester whose turn it is to post a period again. */
  async function holder(periodEnd: number, revision: number): Promise<number> {
    const { members } = fleet.quorum;
    const slot = Math.floor((await fleet.now()) / 60) + Math.floor(periodEnd / 900) + revision;
    return fleet.members.findIndex(({ address }) => address === members[slot % members.length]);
  }

  test("for nothing, out of turn, far above the next, or of what is final", async () => {
    await fleet.at(first);
    const readings = await fleet.readings(first);
    const [x, y] = fleet.members;
    if (!x || !y) throw new Error("no attesters");
    await postAs(fleet, batchOf(fleet, { periodEnd: first }, readings), [x, y]);
    const of = (revision: number) => batchOf(fleet, { periodEnd: first, revision }, readings);
    const [from, next] = [await holder(first, 0), await holder(first, 1)];
    const to = 3 - from - next;
    const node = await nodes.start(to, { revisions: { wait: 0, late: 2, most: 3 } });
    await nodes.send(node, readings);
    await until("the batch", async () => (await leafAt(node, first, 0)) === undefined);
    expect(await ask(to, from, of(1))).toEqual([409, expect.stringContaining("too little has come since")]);
    expect(await ask(to, from, of(10))).toEqual([409, expect.stringContaining("revision 10, and 1 is the next")]);
    expect(await ask(to, from, of(0))).toEqual([409, expect.stringContaining("revision 0, and 1 is the next")]);
    expect(await ask(to, next, of(1))).toEqual([409, expect.stringContaining("not its proposer's turn")]);
    await fleet.at((await fleet.now()) + 2 * WINDOW);
    await caughtUp(node, fleet);
    expect(await ask(to, from, of(1))).toEqual([409, expect.stringContaining("is final")]);
  });
});
