// What a million sites must not cost: objects a site in the chain's book, leaves held beyond the batch that is built, a window too many read of one.
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  allocateLeaves,
  buildBatchFrom,
  hashBatch,
  meterOracleAbi,
  publishedFrom,
  siteRegistryAbi,
  writeLeaf,
} from "@wattle/sdk";
import {
  type Abi,
  encodeAbiParameters,
  encodeEventTopics,
  type Hex,
  keccak256,
  type RpcLog,
  toHex,
  zeroHash,
} from "viem";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Making, makeBatch } from "../src/batch/build.ts";
import { type Leaves, leavesOf, RECORD, ShortBatchError, WINDOW } from "../src/batch/leaves.ts";
import { ProfileBook } from "../src/batch/profiles.ts";
import { Shelf, WrongBatchError } from "../src/batch/shelf.ts";
import { EpochTable } from "../src/chain/epochs.ts";
import { FleetBook } from "../src/chain/fleet.ts";
import { inOrder, readSiteLog } from "../src/chain/logs.ts";

const END = 1_782_000_900;
const FROM = END - 900;
const SITES = 50_000;
const word = (value: bigint | number): Hex => toHex(value, { size: 32 });
const address: Hex = `0x${"11".repeat(20)}`;

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
/** Bytes that are reachable: objects, and what flat memory is outside them. */
function held(): { readonly heap: number; readonly flat: number } {
  collect();
  collect();
  const { heapUsed: heap, arrayBuffers: flat } = process.memoryUsage();
  return { heap, flat };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wattle-million-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A log as the chain's node writes it. */
function logOf(abi: Abi, eventName: string, args: Record<string, unknown>, number = 0): RpcLog {
  const item = abi.find((one) => one.type === "event" && one.name === eventName);
  if (item?.type !== "event") throw new Error(`no event ${eventName}`);
  const plain = item.inputs.filter(({ indexed }) => !indexed);
  const data = encodeAbiParameters(
    plain,
    plain.map(({ name }) => args[name ?? ""]),
  );
  const topics = encodeEventTopics({ abi, eventName, args }) as [Hex, ...Hex[]];
  const hash = zeroHash;
  const at = { blockNumber: toHex(number), blockHash: hash, transactionHash: hash, transactionIndex: toHex(0) };
  return { ...at, address, topics, data, logIndex: toHex(number), removed: false };
}

function enrolment(site: number, index: number): RpcLog[] {
  const key = { kind: 1, x: keccak256(toHex(site)), y: keccak256(word(site)) };
  const [energyOffset, flowsOffset] = site % 2 === 0 ? [0n, 0n] : [5n << 192n, 7n];
  const capacities = { generationW: 5_000, storageW: 4_000, exportW: 3_000, importW: 2_000, storageWh: 2 ** 32 - 1 };
  return [
    logOf(siteRegistryAbi, "DeviceEpochBegun", {
      site: BigInt(site),
      epoch: 1,
      key,
      from: FROM,
      energyOffset,
      flowsOffset,
    }),
    logOf(meterOracleAbi, "SiteJoined", {
      site: BigInt(site),
      fleet: 1,
      index,
      from: FROM,
      entry: BigInt(site) << 192n,
    }),
    logOf(meterOracleAbi, "SiteCapacityCounted", { site: BigInt(site), fleet: 1, capacities, from: FROM }),
  ];
}

const newBook = () => ({
  epochs: new EpochTable(),
  fleets: new Map([[1, new FleetBook(1, { threshold: 1, members: [address] })]]),
});

test("sites' logs are read as their ABI has them", () => {
  const book = newBook();
  for (const [index, site] of [7, 2 ** 40 + 1].entries())
    for (const log of enrolment(site, index)) expect(readSiteLog(book, log)).toBe(true);
  expect(
    readSiteLog(book, logOf(meterOracleAbi, "LeafVoided", { challenge: 1n, commitment: zeroHash, index: 1 })),
  ).toBe(false);
  const fleet = book.fleets.get(1);
  expect(fleet?.indexOf(2 ** 40 + 1)).toBe(1);
  expect(fleet?.fromAt(1)).toBe(FROM);
  expect(fleet?.entryAt(0)).toBe(7n << 192n);
  const now = { generationW: 5_000, storageW: 4_000, exportW: 3_000, importW: 2_000, storageWh: 2 ** 32 - 1 };
  expect(fleet?.capacitiesAt(0).now).toEqual(now);
  const epoch = book.epochs.accepts(7, 1, END);
  expect(toHex(epoch?.key ?? new Uint8Array())).toBe(
    `0x01${keccak256(toHex(7)).slice(2)}${keccak256(word(7)).slice(2)}`,
  );
  expect([epoch?.energyOffset, epoch?.flowsOffset, epoch?.from]).toEqual([5n << 192n, 7n, FROM]);
});

test("logs that their node gives in another order are read in the chain's", () => {
  const logs = [3, 1, 2].map((number) =>
    logOf(meterOracleAbi, "SiteJoined", { site: 1n, fleet: 1, index: 0, from: 0, entry: 0n }, number),
  );
  expect(inOrder(logs).map(({ blockNumber }) => blockNumber)).toEqual(["0x1", "0x2", "0x3"]);
});

test("a site is no object in the chain's book", () => {
  const book = newBook();
  const [begun, joined, counted] = enrolment(2, 0) as [RpcLog, RpcLog, RpcLog];
  const before = held();
  for (let site = 1; site <= SITES; site++) {
    const topics = (log: RpcLog): [Hex, Hex, Hex] => [log.topics[0] as Hex, word(site), log.topics[2] as Hex];
    readSiteLog(book, { ...begun, topics: topics(begun) });
    readSiteLog(book, { ...joined, topics: topics(joined), data: `${word(site - 1)}${joined.data.slice(66)}` as Hex });
    readSiteLog(book, { ...counted, topics: topics(counted) });
  }
  const after = held();
  expect(book.fleets.get(1)?.siteCount).toBe(SITES);
  // The smallest of objects takes 16 bytes, and its place in a map more.
  expect((after.heap - before.heap) / SITES).toBeLessThan(16);
  // 193, in columns that have doubled to 65,536 sites, and tables that are a third empty at least.
  expect((after.flat - before.flat) / SITES).toBeLessThan(320);
});

/** Leaves of sites, some of them empty. */
function someLeaves(count: number, periodEnd = END): Uint8Array {
  const data = allocateLeaves({ fleet: 1, periodEnd, revision: 0, leafCount: count });
  for (let index = 0; index < count; index++) {
    if (index % 7 === 3) continue;
    const word = keccak256(toHex(index));
    const leaf = {
      site: BigInt(index + 1),
      readAt: periodEnd,
      revision: 0,
      quality: 0 as const,
      energy: BigInt(index) << 192n,
      flows: 0n,
    };
    writeLeaf(data, index, { leaf: { ...leaf, reading: word, profile: word }, entry: 0n });
  }
  return data;
}

test.each([1, 100, 700])("a kept batch of %i sites proves each leaf from its file", async (count) => {
  const data = someLeaves(count);
  const { batch, tree } = buildBatchFrom(data, zeroHash);
  const commitment = await new Shelf(folder).keep({ batch, data });
  const kept = await new Shelf(folder).load(commitment);
  const published = publishedFrom(batch, data, tree);
  expect(kept.batch).toEqual(batch);
  for (let index = 0; index < count; index++) expect(kept.proof(index)).toEqual(published.proof(index));
  expect(() => kept.proof(count)).toThrow();
});

test("a file that is not its batch is not taken for it", async () => {
  const data = someLeaves(300);
  const { batch } = buildBatchFrom(data, zeroHash);
  const shelf = new Shelf(folder);
  const commitment = await shelf.keep({ batch, data });
  const file = shelf.file(commitment);
  const good = readFileSync(file);
  const changed = (at: number) =>
    writeFileSync(
      file,
      good.map((byte, i) => (i === at ? byte ^ 1 : byte)),
    );
  for (const at of [10, 153 + 192 * 200 + 60, good.length - 40]) {
    changed(at);
    await expect(new Shelf(folder).load(commitment)).rejects.toThrow(WrongBatchError);
  }
  truncateSync(file, good.length - 192);
  await expect(new Shelf(folder).load(commitment)).rejects.toThrow(WrongBatchError);
  writeFileSync(file, good);
  const { leaves } = await shelf.load(commitment);
  truncateSync(file, good.length - 192);
  expect(() => leaves.read(299, 1)).toThrow(ShortBatchError);
});

/** What is read of leaves. */
function watched(leaves: Leaves) {
  const reads: number[] = [];
  const read = (first: number, count: number) => {
    reads.push(count);
    return leaves.read(first, count);
  };
  return { reads, leaves: { count: leaves.count, read } };
}

test("a batch grows from the one before window by window, and holds no leaves when it is kept", async () => {
  const count = 3 * WINDOW + 5;
  const base = watched(leavesOf(someLeaves(count).subarray(21)));
  const { epochs, fleets } = newBook();
  const fleet = fleets.get(1) as FleetBook;
  for (let site = 1; site <= count; site++) fleet.join(site, site - 1, FROM, 0n);
  const making: Making = {
    ...{ fleet, epochs, profiles: new ProfileBook(join(folder, "columns")), periodEnd: END + 900, revision: 0 },
    ...{ leafCount: count, base: base.leaves, previous: zeroHash, columns: [], carries: true },
    readings: (async function* () {})(),
  };
  const shelf = new Shelf(folder);
  const make = async () => {
    const made = await makeBatch(making);
    if (!made) throw new Error("nothing was made");
    return shelf.keepBuilt(made.built);
  };
  const before = held();
  const kept = await make();
  const after = held();
  expect(Math.max(...base.reads)).toBeLessThanOrEqual(WINDOW);
  expect(kept.leaves.count).toBe(count);
  expect(kept.proof(count - 1)?.leaf.site).toBe(BigInt(count));
  // Its tree's upper levels and one block of it: a hundredth of its leaves.
  expect(after.flat - before.flat).toBeLessThan((RECORD * count) / 50);
  expect(hashBatch((await shelf.load(hashBatch(kept.batch))).batch)).toBe(hashBatch(kept.batch));
});
