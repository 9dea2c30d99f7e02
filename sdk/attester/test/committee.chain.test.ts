// Three attesters' nodes, of whom two sign: what they agree on, and what none of them puts its name to.
import {
  allocateLeaves,
  type Batch,
  buildBatchFrom,
  buildProfile,
  decodeLeafAt,
  encodePublication,
  hashBatch,
  type PublishedBatch,
  publishedFrom,
  readRecords,
  typedDataOf,
  writeLeaf,
} from "@wattle/sdk";
import Fastify, { type FastifyInstance } from "fastify";
import { type Hex, type LocalAccount, recoverTypedDataAddress } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signRequest } from "../src/committee/auth.ts";
import { AttesterNode } from "../src/node.ts";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { caughtUp, freePort, openFleet, type TestFleet, until } from "./support/fleet.ts";

let fleet: TestFleet;
let ports: number[];
const nodes = new Map<number, AttesterNode>();
const said: { node: number; event: string; details: Record<string, unknown> }[] = [];
const servers: FastifyInstance[] = [];

beforeEach(async () => {
  said.length = 0;
  fleet = await openFleet({ homes: 4, attesters: 3, threshold: 2 });
  ports = await Promise.all([0, 1, 2].map(freePort));
});
afterEach(async () => {
  await Promise.all([...nodes.values()].map((node) => node.stop()));
  nodes.clear();
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await fleet?.stop();
});

const member = (number: number): LocalAccount => {
  const account = fleet.members[number];
  if (!account) throw new Error(`no attester ${number}`);
  return account;
};
async function start(number: number): Promise<AttesterNode> {
  const port = ports[number];
  if (port === undefined) throw new Error("no port");
  const peers = [0, 1, 2].map((other) => ({
    attester: member(other).address,
    url: `http://127.0.0.1:${ports[other]}`,
  }));
  const node = await AttesterNode.start(
    fleet.config(`node ${number}`, { listen: { host: "127.0.0.1", port }, peers }),
    {
      account: member(number),
      deployment: fleet.deployment,
      say: (_level, event, details) => said.push({ node: number, event, details }),
    },
  );
  nodes.set(number, node);
  return node;
}
async function send(node: AttesterNode, readings: readonly SignedReading[]): Promise<void> {
  await caughtUp(node, fleet);
  const answer = await fetch(`${node.url}/readings`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: encodeMany(readings).slice(),
  });
  expect(await answer.json()).toEqual({ taken: readings.length, refused: [] });
}
const posted = (periodEnd: number) =>
  until(`batch of ${periodEnd}`, async () => {
    const record = await fleet.wattle.meterOracle.readBatchOf({ fleet: fleet.fleet, periodEnd });
    return record.postedAt > 0 && record;
  });
/** Which attester proposes first for a period, by number. */
function proposerOf(periodEnd: number, rank = 0): number {
  const { members } = fleet.quorum;
  const address = members[(Math.floor(periodEnd / 900) + rank) % members.length];
  return fleet.members.findIndex((account) => account.address === address);
}
async function leafOf(node: AttesterNode, periodEnd: number, index: number) {
  const answer = await until("a proof", async () => {
    const response = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
    return response.ok && response;
  });
  const { leaf } = await answer.json();
  return leaf;
}

describe("three attesters", () => {
  test("of whom each heard other devices post them all, and a silent site is carried", async () => {
    const [a, b, c] = [await start(0), await start(1), await start(2)];
    const first = fleet.opened + 900;
    await fleet.at(first);
    const [one, two, three, four] = await fleet.readings(first);
    if (!one || !two || !three || !four) throw new Error("no readings");
    await send(a, [one, two]);
    await send(b, [three]);
    await send(c, [four]);
    await fleet.at(first + 30);
    const record = await posted(first);
    for (const index of [0, 1, 2, 3]) expect((await leafOf(a, first, index)).readAt).toBe(first);

    // The third site is silent in the second period.
    const second = first + 900;
    await fleet.at(second);
    const later = await fleet.readings(second);
    await send(
      b,
      later.filter((_, index) => index !== 2),
    );
    await fleet.at(second + 30);
    expect((await posted(second)).previousPeriod).toBe(first);
    expect((await leafOf(b, second, 2)).readAt).toBe(first);
    expect((await leafOf(b, second, 3)).readAt).toBe(second);
    expect(record.commitment).not.toBe((await posted(second)).commitment);
    const proposals = said
      .filter(({ event }) => event === "built")
      .map(({ node, details }) => [node, details.periodEnd]);
    expect(proposals).toEqual([
      [proposerOf(first), first],
      [proposerOf(second), second],
    ]);
  });

  test("go on without the one whose turn it is: the next takes over when its time is up", async () => {
    const first = fleet.opened + 900;
    const away = proposerOf(first);
    const there = [0, 1, 2].filter((number) => number !== away);
    for (const number of there) await start(number);
    await fleet.at(first);
    for (const number of there) {
      const node = nodes.get(number);
      if (node) await send(node, number === there[0] ? await fleet.readings(first) : []);
    }
    await fleet.at(first + 30);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd: first })).postedAt).toBe(0);
    await fleet.at(first + 30 + 60);
    await posted(first);
    expect(said.filter(({ event }) => event === "built").map(({ node }) => node)).toEqual([proposerOf(first, 1)]);
  });

  test("do not post what one of them signs alone", async () => {
    const first = fleet.opened + 900;
    const node = await start(proposerOf(first));
    await fleet.at(first);
    await send(node, await fleet.readings(first));
    await fleet.at(first + 30);
    await until("the refusal", async () => said.some(({ event }) => event === "too few signatures"));
    expect((await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd: first })).postedAt).toBe(0);
  });
});

/** A member of the committee that proposes what it likes: its server gives leaves and readings, and it asks with its own key. */
async function liar(number: number) {
  const server = Fastify();
  servers.push(server);
  const files = new Map<string, Uint8Array>();
  let wire: Uint8Array = new Uint8Array();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  server.get<{ Params: { commitment: string } }>("/batches/:commitment", (request, reply) =>
    reply.type("application/octet-stream").send(Buffer.from(files.get(request.params.commitment) ?? new Uint8Array())),
  );
  server.post("/committee/batches/:commitment/readings", (_request, reply) =>
    reply.type("application/octet-stream").send(Buffer.from(wire)),
  );
  await server.listen({ host: "127.0.0.1", port: ports[number] ?? 0 });
  const account = member(number);
  const oracle = fleet.domain.verifyingContract;
  return {
    gives(readings: readonly SignedReading[]) {
      wire = encodeMany(readings);
    },
    /** Asks a node for its signature of a batch. */
    async proposes(
      to: number,
      published: PublishedBatch,
    ): Promise<{ status: number; said: string; signature: Hex | undefined }> {
      files.set(hashBatch(published.batch), encodePublication(published));
      const { sums, ...rest } = published.batch;
      const path = `/committee/fleets/1/periods/${published.batch.periodEnd}/sign`;
      const body = Buffer.from(JSON.stringify({ ...rest, sums: String(sums) }));
      const request = { to: member(to).address, method: "POST", path, body };
      const headers = await signRequest(account, { chainId: fleet.domain.chainId, oracle }, request);
      const answer = await fetch(`http://127.0.0.1:${ports[to]}${path}`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/octet-stream" },
        body: body.slice(),
      });
      const text = await answer.text();
      const { signature } = JSON.parse(text);
      return { status: answer.status, said: text, signature };
    },
  };
}

/** The batch of these readings, as an honest attester builds a first one, changed by `change`. */
function batchOf(
  periodEnd: number,
  readings: readonly SignedReading[],
  change: (data: Uint8Array) => void = () => {},
  headers: Partial<Batch> = {},
): PublishedBatch {
  const data = allocateLeaves({ fleet: 1, periodEnd, revision: 0, leafCount: fleet.sites.length });
  readings.forEach(({ reading }) => {
    const { site, revision, quality, energy, flows } = reading;
    const leaf = { site, readAt: reading.periodEnd, revision, quality, energy, flows };
    const { hash: profile } = buildProfile({ periodEnd: fleet.opened, energy: 0n }, [
      { periodEnd: reading.periodEnd, energy },
    ]);
    writeLeaf(data, Number(site) - 1, { leaf: { ...leaf, reading: fleet.hashReading(reading), profile }, entry: 0n });
  });
  change(data);
  const { batch, tree } = buildBatchFrom(data, `0x${"00".repeat(32)}`);
  return publishedFrom({ ...batch, ...headers }, data, tree);
}

describe("an attester does not sign", () => {
  let first: number;
  let liarNumber: number;
  let honest: number;
  let readings: SignedReading[];
  let proposer: Awaited<ReturnType<typeof liar>>;

  beforeEach(async () => {
    first = fleet.opened + 900;
    liarNumber = proposerOf(first);
    honest = (liarNumber + 1) % 3;
    await start(honest);
    proposer = await liar(liarNumber);
    await fleet.at(first);
    readings = await fleet.readings(first);
    proposer.gives(readings);
    await fleet.at(first + 30);
    await caughtUp({ url: `http://127.0.0.1:${ports[honest]}` }, fleet);
  });
  const ask = (published: PublishedBatch) => proposer.proposes(honest, published);

  test("anything but: the same batch built honestly it signs, having fetched the readings behind it", async () => {
    const published = batchOf(first, readings);
    const { status, signature, said: text } = await ask(published);
    expect([status, text.slice(0, 12)]).toEqual([200, '{"signature"']);
    if (!signature) throw new Error("no signature");
    const signer = await recoverTypedDataAddress({ ...typedDataOf("Batch", fleet.domain, published.batch), signature });
    expect(signer).toBe(member(honest).address);
  });

  test("a second batch of a period and revision, and the first again as often as it is asked", async () => {
    expect((await ask(batchOf(first, readings))).status).toBe(200);
    const second = await ask(batchOf(first, readings.slice(0, 3)));
    expect([second.status, second.said]).toEqual([
      409,
      expect.stringContaining("another of its period and revision is"),
    ]);
    expect((await ask(batchOf(first, readings))).status).toBe(200);
    await nodes.get(honest)?.stop();
    await start(honest);
    await caughtUp({ url: `http://127.0.0.1:${ports[honest]}` }, fleet);
    expect((await ask(batchOf(first, readings.slice(0, 3)))).status).toBe(409);
  });

  test("a leaf that no device signed", async () => {
    proposer.gives(readings.slice(1));
    const { status, said: text } = await ask(batchOf(first, readings));
    expect([status, text]).toEqual([
      409,
      expect.stringContaining("no signed reading is behind 1 of its leaves, the first is 0"),
    ]);
  });

  test("a leaf whose registers are not its reading's", async () => {
    const { status, said: text } = await ask(
      batchOf(first, readings, (data) => {
        const item = decodeLeafAt(readRecords(data).records, 1);
        if (item) writeLeaf(data, 1, { ...item, leaf: { ...item.leaf, energy: item.leaf.energy + (50n << 192n) } });
      }),
    );
    expect([status, text]).toEqual([409, expect.stringContaining("built here, its root is")]);
  });

  test("a leaf with another profile", async () => {
    const { status, said: text } = await ask(
      batchOf(first, readings, (data) => {
        const item = decodeLeafAt(readRecords(data).records, 1);
        if (item) writeLeaf(data, 1, { ...item, leaf: { ...item.leaf, profile: `0x${"11".repeat(32)}` } });
      }),
    );
    expect([status, text]).toEqual([409, expect.stringContaining("built here, its root is")]);
  });

  test("a batch that leaves out a reading which it has", async () => {
    const node = nodes.get(honest);
    if (!node) throw new Error("no node");
    await send(node, readings);
    const { status, said: text } = await ask(batchOf(first, readings.slice(0, 3)));
    expect([status, text]).toEqual([409, expect.stringContaining("leaf 3 leaves out a newer reading")]);
  });

  test("only what it takes for plausible itself: a newer reading that spikes after the one that is shown may be left out", async () => {
    const node = nodes.get(honest);
    const [home] = fleet.sites;
    if (!node || !home) throw new Error("no node");
    // Its turn comes again after three periods. Four periods' growth in three is plausible after the opening, and not after the reading between,
    // which is heard later.
    const fourth = first + 3 * 900;
    home.g = 5_000n;
    await fleet.at(fourth);
    await send(node, [await fleet.reading(home, fourth)]);
    await send(node, readings);
    await fleet.at(fourth + 30);
    await caughtUp(node, fleet);
    const { status, said: text } = await ask(batchOf(fourth, readings));
    expect([status, text]).toEqual([200, expect.stringContaining('{"signature"')]);
  });

  test("a batch that only carries", async () => {
    const { status, said: text } = await ask(batchOf(first, []));
    expect([status, text]).toEqual([409, expect.stringContaining("it shows nothing new")]);
  });

  test("a batch that grows from another than the newest that stands", async () => {
    const { status, said: text } = await ask(batchOf(first, readings, undefined, { previous: `0x${"22".repeat(32)}` }));
    expect([status, text]).toEqual([409, expect.stringContaining("it grows from 0x2222")]);
  });

  test("a batch of a period that is not over", async () => {
    const { status, said: text } = await ask(batchOf(first + 900, readings));
    expect([status, text]).toEqual([409, expect.stringContaining("its period is not over")]);
  });

  test("before its proposer's turn", async () => {
    const other = await liar((liarNumber + 2) % 3);
    other.gives(readings);
    const { status, said: text } = await other.proposes(honest, batchOf(first, readings));
    expect([status, text]).toEqual([409, expect.stringContaining("its proposer's turn begins at")]);
  });

  test("with more leaves than the fleet has sites", async () => {
    const data = allocateLeaves({ fleet: 1, periodEnd: first, revision: 0, leafCount: 5 });
    data.set(batchOf(first, readings).data.subarray(21), 21);
    const { batch, tree } = buildBatchFrom(data, `0x${"00".repeat(32)}`);
    const { status, said: text } = await ask(publishedFrom(batch, data, tree));
    expect([status, text]).toEqual([409, expect.stringContaining("it has 5 leaves, the fleet has 4 sites")]);
  });

  test("a reading that exceeds its site's capacity, which would stop the whole fleet's batch", async () => {
    const [home] = fleet.sites;
    if (!home) throw new Error("no home");
    home.g = 10_000_000n;
    const greedy = await fleet.reading(home, first);
    const all = [greedy, ...readings.slice(1)];
    proposer.gives(all);
    const { status, said: text } = await ask(batchOf(first, all));
    expect([status, text]).toEqual([409, expect.stringContaining("built here, its root is")]);
  });
});

describe("a request between attesters", () => {
  const path = "/committee/fleets/1/periods/1782000900/revisions/0/gather";
  const body = new Uint8Array();
  let url: string;

  beforeEach(async () => {
    url = (await start(0)).url;
  });
  const domain = () => ({ chainId: fleet.domain.chainId, oracle: fleet.domain.verifyingContract });
  const ask = async (headers: Record<string, string>, where = path) => {
    const answer = await fetch(`${url}${where}`, {
      method: "POST",
      headers: { ...headers, "content-type": "application/octet-stream" },
    });
    return [answer.status, await answer.text()];
  };
  const request = () => ({ to: member(0).address, method: "POST", path, body });

  test("is answered once: a replay is refused", async () => {
    const headers = await signRequest(member(1), domain(), request());
    expect((await ask(headers))[0]).toBe(200);
    expect(await ask(headers)).toEqual([401, expect.stringContaining("it was answered already")]);
  });

  test("counts for its attester, its path, its node, its chain and its minute only", async () => {
    expect(await ask({})).toEqual([401, expect.stringContaining("carries no attester's signature")]);
    const old = await signRequest(member(1), domain(), request(), Math.floor(Date.now() / 1000) - 61);
    expect(await ask(old)).toEqual([401, expect.stringContaining("it was signed at")]);
    const elsewhere = await signRequest(member(1), domain(), { ...request(), to: member(2).address });
    expect(await ask(elsewhere)).toEqual([401, expect.stringContaining("its signature is another's")]);
    const otherPath = await signRequest(member(1), domain(), request());
    expect(await ask(otherPath, path.replace("900/", "800/"))).toEqual([401, expect.stringContaining("another's")]);
    const otherChain = await signRequest(member(1), { ...domain(), chainId: 1 }, request());
    expect(await ask(otherChain)).toEqual([401, expect.stringContaining("its signature is another's")]);
    const stranger = fleet.admin;
    expect(await ask(await signRequest(stranger, domain(), request()))).toEqual([
      401,
      expect.stringContaining("is no attester of this node's fleets"),
    ]);
  });
});
