// What a million sites must not cost: objects a site in the chain's book, leaves held beyond the batch that is built, a window too many read of one.
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  allocateLeaves,
  buildBatchFrom,
  decodeLeafAt,
  decodePublication,
  encodePublication,
  hashBatch,
  MalformedPublicationError,
  meterOracleAbi,
  publicationPieces,
  publishedFrom,
  readRecords,
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
import { type Leaves, leafOf, RECORD, ShortBatchError, WINDOW } from "../src/batch/leaves.ts";
import { Extract, LeavesFile } from "../src/batch/leavesFile.ts";
import { ProfileBook } from "../src/batch/profiles.ts";
import { Shelf, WrongBatchError } from "../src/batch/shelf.ts";
import { EpochTable } from "../src/chain/epochs.ts";
import { FleetBook } from "../src/chain/fleet.ts";
import { inOrder, readSiteLog } from "../src/chain/logs.ts";
import { SkyBook } from "../src/chain/skies.ts";
import type { KeptPage } from "../src/store/store.ts";
import { faultOf } from "../src/watch/faults.ts";
import { encodeMany } from "../src/wire.ts";

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
    logOf(siteRegistryAbi, "SiteEnrolled", {
      site: BigInt(site),
      owner: address,
      zone: site === 8 ? toHex("OTHER", { size: 16 }) : ZONE,
      technologies: site === 9 ? 19 : 17,
      commissioned: FROM,
      location: zeroHash,
    }),
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

const ZONE = toHex("ZONE", { size: 16 });
const SKY = { zone: "ZONE", latitude: 50, longitude: 8 };
const newBook = () => ({
  epochs: new EpochTable(),
  fleets: new Map([[1, new FleetBook(1, { threshold: 1, members: [address] })]]),
  skies: new SkyBook([SKY]),
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

test("a site is under its zone's sky where PV alone generates there", () => {
  const book = newBook();
  for (const [index, site] of [7, 8, 9].entries())
    for (const log of enrolment(site, index)) expect(readSiteLog(book, log)).toBe(true);
  expect(book.skies.of(7)).toEqual({ place: SKY, technologies: 1 });
  // In another zone; with wind too; never enrolled.
  for (const site of [8, 9, 10]) expect(book.skies.of(site)).toEqual({});
});

test("logs that their node gives in another order are read in the chain's", () => {
  const logs = [3, 1, 2].map((number) =>
    logOf(meterOracleAbi, "SiteJoined", { site: 1n, fleet: 1, index: 0, from: 0, entry: 0n }, number),
  );
  expect(inOrder(logs).map(({ blockNumber }) => blockNumber)).toEqual(["0x1", "0x2", "0x3"]);
});

test("a site is no object in the chain's book", () => {
  const book = newBook();
  const [enrolled, begun, joined, counted] = enrolment(2, 0) as [RpcLog, RpcLog, RpcLog, RpcLog];
  const before = held();
  for (let site = 1; site <= SITES; site++) {
    const topics = (log: RpcLog): [Hex, Hex, Hex] => [log.topics[0] as Hex, word(site), log.topics[2] as Hex];
    const rest = enrolled.topics.slice(2) as [Hex, Hex];
    readSiteLog(book, { ...enrolled, topics: [enrolled.topics[0] as Hex, word(site), ...rest] });
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

/** A batch on the shelf, as another attester would have given it. */
async function kept(shelf: Shelf, data: Uint8Array) {
  const { batch, tree } = buildBatchFrom(data, zeroHash);
  const received = await shelf.receive(hashBatch(batch), publicationPieces({ batch, data }));
  await received.keep();
  return { batch, tree, commitment: hashBatch(batch) };
}

test.each([1, 100, 700])("a kept batch of %i sites proves each leaf from its file", async (count) => {
  const data = someLeaves(count);
  const shelf = new Shelf(folder);
  const { batch, tree, commitment } = await kept(shelf, data);
  const loaded = await new Shelf(folder).load(commitment);
  const published = publishedFrom(batch, data, tree);
  expect(loaded.batch).toEqual(batch);
  for (let index = 0; index < count; index++) expect(loaded.proof(index)).toEqual(published.proof(index));
  expect(() => loaded.proof(count)).toThrow();
});

test("a file that is not its batch is not taken for it", async () => {
  const shelf = new Shelf(folder);
  const { commitment } = await kept(shelf, someLeaves(300));
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

test("what another attester gives is taken no further than it is the batch that was asked for", async () => {
  const data = someLeaves(300);
  const { batch } = buildBatchFrom(data, zeroHash);
  const shelf = new Shelf(folder);
  const commitment = hashBatch(batch);
  const bytes = Buffer.concat([...publicationPieces({ batch, data })]);
  let given = 0;
  const inPieces = function* (all: Uint8Array, size = 1_000) {
    for (let at = 0; at < all.length; at += size) {
      given = at + size;
      yield all.subarray(at, at + size);
    }
  };
  const { batch: other } = buildBatchFrom(someLeaves(300, END + 900), zeroHash);
  const refusedOf = (all: Uint8Array) => shelf.receive(commitment, inPieces(all));
  await expect(refusedOf(encodePublication({ batch: other, data }))).rejects.toThrow(WrongBatchError);
  expect(given).toBe(1_000); // Its header came with the first piece.
  await expect(refusedOf(Buffer.concat([bytes, bytes]))).rejects.toThrow("more bytes follow");
  expect(given).toBeLessThan(bytes.length + 1_001);
  await expect(refusedOf(bytes.subarray(0, -192))).rejects.toThrow("300 leaves take 57753 bytes, these are 57561");
  await expect(refusedOf(bytes.subarray(0, 100))).rejects.toThrow(MalformedPublicationError);
  const changed = bytes.map((byte, at) => (at === 40_000 ? byte ^ 1 : byte));
  await expect(refusedOf(changed)).rejects.toThrow("its leaves are not those of its dataHash");
  expect(readdirSync(folder)).toEqual([]);
  for (const size of [1, 152, 153, 57_753]) {
    const { batch: received, discard } = await shelf.receive(commitment, inPieces(bytes, size));
    expect(received).toEqual(batch);
    await discard();
  }
  expect(readdirSync(folder)).toEqual([]);
});

test("what was made or received when the process ended is taken away", async () => {
  const shelf = new Shelf(folder);
  const { commitment } = await kept(shelf, someLeaves(3));
  writeFileSync(`${shelf.file(commitment)}.7`, "");
  writeFileSync(shelf.bench(12), "");
  writeFileSync(join(folder, "1-1782000900-0.wtb"), "");
  await shelf.tidy();
  expect(readdirSync(folder).sort()).toEqual(["1-1782000900-0.wtb", `${commitment.slice(2)}.wtb`].sort());
});

test("records that are taken out of a file go back where they were", async () => {
  const file = await LeavesFile.create(join(folder, "made"), 20);
  const { records } = readRecords(someLeaves(20));
  file.write(0, records);
  const extract = new Extract(file, [12, 5, 4, 19, 4, 6]);
  const item = decodeLeafAt(records, 0);
  if (!item) throw new Error("no leaf");
  for (const index of [4, 5, 6, 12, 19]) expect(extract.leafAt(index)).toEqual(decodeLeafAt(records, index));
  extract.write(5, item);
  extract.write(19, item);
  expect(file.read(0, 20)).toEqual(records);
  extract.put();
  const expected = records.slice();
  for (const index of [5, 19]) expected.set(records.subarray(0, RECORD), index * RECORD);
  expect(file.read(0, 20)).toEqual(expected);
  await file.discard();
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

test("a batch is made window by window: its leaves are nowhere in memory, nor are those that it grows from", async () => {
  const count = 3 * WINDOW + 5;
  const shelf = new Shelf(folder);
  const before = await kept(shelf, someLeaves(count));
  const base = watched((await shelf.load(before.commitment)).leaves);
  const { epochs, fleets } = newBook();
  const fleet = fleets.get(1) as FleetBook;
  const key = { kind: 1, x: keccak256("0x01"), y: keccak256("0x02") } as const;
  for (let site = 1; site <= count; site++) {
    fleet.join(site, site - 1, FROM, 0n);
    fleet.count(site, { generationW: 2 ** 31, storageW: 0, exportW: 0, importW: 0, storageWh: 0 });
    epochs.begin(site, 1, key, FROM, 0n, 0n);
  }
  const shown: number[] = [];
  const start = held().flat;
  let most = 0;
  const look = () => {
    most = Math.max(most, held().flat - start);
  };
  const making: Making = {
    ...{ fleet, epochs, profiles: new ProfileBook(join(folder, "columns")), periodEnd: END + 900, revision: 0 },
    ...{ file: shelf.bench(1), leafCount: count, base: base.leaves, previous: before.commitment, columns: [] },
    // In an order of their own, in pages that have some of every window.
    readings: (async function* () {
      for (let page = 0; page < 40; page++) {
        const sites = Array.from({ length: 100 }, (_, i) => 1 + (((page * 100 + i) * 7_919) % count));
        shown.push(...sites);
        const wire = encodeMany(
          sites.map((site) => ({
            reading: {
              ...{ site: BigInt(site), periodEnd: END + 900, revision: 0, epoch: 1, quality: 0 as const },
              ...{ energy: BigInt(site) << 192n, flows: 0n },
            },
            signature: `0x${"11".repeat(64)}` as const,
          })),
        );
        const hashes = Buffer.concat(sites.map((site) => Buffer.from(keccak256(toHex(site)).slice(2), "hex")));
        yield { wire, hashes, counting: new Uint8Array(sites.length).fill(1) };
        look();
      }
    })(),
  };
  let steps = 0;
  const made = await makeBatch(making, () => {
    if (steps++ % 16 === 0) look();
  });
  if (!made) throw new Error("nothing was made");
  expect(made.fresh).toBe(shown.length);
  expect(made.refused).toEqual({});
  expect(Math.max(...base.reads)).toBeLessThanOrEqual(WINDOW);
  // A window and what is hashed of it, where all leaves are three of them and the base as many.
  expect(most).toBeLessThan(1.5 * WINDOW * RECORD);
  const after = await shelf.keepBuilt(made.built);
  expect(held().flat - start).toBeLessThan((RECORD * count) / 50);
  expect(readdirSync(folder).filter((name) => name.includes("made"))).toEqual([]);
  const whole = decodePublication(readFileSync(shelf.file(hashBatch(after.batch))));
  expect(whole.batch).toEqual(after.batch);
  const isShown = new Set(shown);
  for (let site = 1; site <= count; site += 13) {
    const proof = after.proof(site - 1);
    expect(proof).toEqual(whole.proof(site - 1));
    if (isShown.has(site)) expect(proof?.leaf.readAt).toBe(END + 900);
    else expect(proof?.leaf).toEqual(leafOf(base.leaves, site - 1)?.leaf);
  }
});

test("a batch that others posted is searched for a false leaf window by window", async () => {
  const count = 3 * WINDOW + 5;
  const fleet = newBook().fleets.get(1) as FleetBook;
  for (let site = 1; site <= count; site++) fleet.join(site, site - 1, FROM, 0n);
  const shelf = new Shelf(folder);
  const { commitment, batch } = await kept(shelf, someLeaves(count));
  const { reads, leaves } = watched((await shelf.load(commitment)).leaves);
  expect(await faultOf(fleet, batch, leaves)).toBeUndefined();
  fleet.join(count, count - 1, FROM, 7n);
  const fault = await faultOf(fleet, batch, leaves);
  expect(fault).toMatchObject({ kind: "leaf", index: count - 1, leaf: leafOf(leaves, count - 1)?.leaf });
  expect(Math.max(...reads)).toBeLessThanOrEqual(WINDOW);
});

test("a batch that comes to nothing leaves nothing behind", async () => {
  const { epochs, fleets } = newBook();
  const fleet = fleets.get(1) as FleetBook;
  const shelf = new Shelf(folder);
  const making = (readings: AsyncIterable<KeptPage>): Making => ({
    ...{ fleet, epochs, profiles: new ProfileBook(join(folder, "columns")), periodEnd: END, revision: 0 },
    ...{ file: shelf.bench(1), leafCount: 3, base: undefined, previous: undefined, columns: [], readings },
  });
  expect(await makeBatch(making((async function* () {})()))).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
  const broken = async function* () {
    yield* [];
    throw new Error("the store is gone");
  };
  await expect(makeBatch(making(broken()))).rejects.toThrow("the store is gone");
  expect(readdirSync(folder)).toEqual([]);
});
