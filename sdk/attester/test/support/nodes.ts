// Attesters' nodes of a test's fleet, and batches that nobody of them would make.
import {
  allocateLeaves,
  type Batch,
  buildBatchFrom,
  buildProfile,
  collectSignatures,
  hashBatch,
  NO_BATCH,
  type PublishedBatch,
  publishedFrom,
  readRecords,
  signBatch,
  writeLeaf,
} from "@wattle/sdk";
import { type Hex, type LocalAccount, zeroHash } from "viem";
import { expect } from "vitest";
import type { NodeConfig } from "../../src/config.ts";
import { AttesterNode } from "../../src/node.ts";
import type { SignedReading } from "../../src/source.ts";
import { encodeMany } from "../../src/wire.ts";
import { caughtUp, freePort, type TestFleet, until } from "./fleet.ts";

/** Something that a node said. */
export interface Said {
  readonly node: number;
  readonly event: string;
  readonly details: Record<string, unknown>;
}

/** A place for the nodes of a fleet's attesters, each at an address that the others know. */
export async function openNodes(fleet: TestFleet) {
  const ports = await Promise.all(fleet.members.map(freePort));
  const nodes = new Map<number, AttesterNode>();
  const said: Said[] = [];
  const account = (number: number): LocalAccount => {
    const found = fleet.members[number];
    if (!found) throw new Error(`no attester ${number}`);
    return found;
  };
  const peers = fleet.members.map(({ address }, other) => ({
    attester: address,
    url: `http://127.0.0.1:${ports[other]}`,
  }));
  async function start(number: number, change: Partial<NodeConfig> = {}): Promise<AttesterNode> {
    const listen = { host: "127.0.0.1", port: ports[number] ?? 0 };
    const node = await AttesterNode.start(fleet.config(`node ${number}`, { listen, peers, ...change }), {
      account: account(number),
      deployment: fleet.deployment,
      say: (_level, event, details) => said.push({ node: number, event, details }),
    });
    nodes.set(number, node);
    return node;
  }
  return {
    ports,
    said,
    nodes,
    account,
    start,
    /** What the nodes said of a kind. */
    heard: (event: string) => said.filter((one) => one.event === event),
    async stop(number?: number) {
      const wanted = [...nodes].filter(([own]) => number === undefined || own === number);
      await Promise.all(wanted.map(([, node]) => node.stop()));
      for (const [own] of wanted) nodes.delete(own);
    },
    /** Hands readings to a node, which has to take them all. */
    async send(node: { readonly url: string }, readings: readonly SignedReading[]): Promise<void> {
      await caughtUp(node, fleet);
      const answer = await fetch(`${node.url}/readings`, {
        method: "POST",
        headers: { "content-type": "application/octet-stream" },
        body: encodeMany(readings).slice(),
      });
      expect(await answer.json()).toEqual({ taken: readings.length, refused: [] });
    },
    /** Lets the chain's time pass in quarters of a turn, in which each attester has its own, until something is there: twenty turns at most. */
    async pass<Result>(what: string, look: () => Promise<Result | undefined | false>): Promise<Result> {
      for (let quarter = 0; quarter < 80; quarter++) {
        try {
          return await until(what, look, 400);
        } catch {
          await fleet.at((await fleet.now()) + 16);
        }
      }
      throw new Error(`${what}: not after twenty turns`);
    },
  };
}

export type TestNodes = Awaited<ReturnType<typeof openNodes>>;

/** A period's record once the oracle has one of at least this revision. */
export async function recordOf(fleet: TestFleet, periodEnd: number, revision = 0) {
  const record = await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd });
  return record.postedAt > 0 && record.revision >= revision && record;
}

/** A leaf as a node serves it; undefined while it does not. */
export async function leafAt(node: { readonly url: string }, periodEnd: number, index: number) {
  const answer = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
  return answer.ok ? await answer.json() : undefined;
}

/** The batch of these readings as a fleet's first, unless told: changed by `change`, then by `headers`. */
export function batchOf(
  fleet: TestFleet,
  { periodEnd, revision = 0, previous = zeroHash }: { periodEnd: number; revision?: number; previous?: Hex },
  readings: readonly SignedReading[],
  change: (data: Uint8Array) => void = () => {},
  headers: Partial<Batch> = {},
): PublishedBatch {
  const data = allocateLeaves({ fleet: 1, periodEnd, revision, leafCount: fleet.sites.length });
  for (const { reading } of readings) {
    const { site, quality, energy, flows } = reading;
    const { hash: profile } = buildProfile({ periodEnd: fleet.opened, energy: 0n }, [
      { periodEnd: reading.periodEnd, energy },
    ]);
    const leaf = { site, readAt: reading.periodEnd, revision: reading.revision, quality, energy, flows, profile };
    writeLeaf(data, Number(site) - 1, { leaf: { ...leaf, reading: fleet.hashReading(reading) }, entry: 0n });
  }
  change(data);
  const { batch, tree } = buildBatchFrom(data, previous);
  return publishedFrom({ ...batch, ...headers }, data, tree);
}

/** Posts a batch as these attesters: what k of them sign, the oracle takes. @returns Its commitment. */
export async function postAs(
  fleet: TestFleet,
  { batch }: PublishedBatch,
  signers: readonly LocalAccount[],
  previous = NO_BATCH,
): Promise<Hex> {
  const { domain, quorum } = fleet;
  const collected = await Promise.all(
    signers.map(async (attester) => ({
      attester: attester.address,
      signature: await signBatch({ batch, domain, attester }),
    })),
  );
  await fleet.wattle.meterOracle.postBatchSync({ batch, previous, quorum, ...collectSignatures(quorum, collected) });
  return hashBatch(batch);
}

/** The records of a batch. */
export const recordsOf = (data: Uint8Array): Uint8Array => readRecords(data).records;
