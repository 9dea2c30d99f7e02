// A node of a million sites, in a process of its own: what it takes at most to read the chain, build two periods on each other, post them, serve
// proofs and give another attester what it has.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { type Device, hashBytes, p256Device, packEnergy } from "@wattle/sdk";
import {
  concat,
  domainSeparator,
  encodeAbiParameters,
  type Hex,
  hexToBytes,
  keccak256,
  toEventSelector,
  toHex,
} from "viem";
import { changeStorage, placeOf } from "../../script/storage.mjs";
import { NODE_FLAGS } from "../../sdk/attester/bin/flags.mjs";
import { signRequest } from "../../sdk/attester/src/committee/auth.ts";
import type { SignedReading } from "../../sdk/attester/src/source.ts";
import { N } from "../../sdk/attester/src/verify/p256.ts";
import { DeviceVerifier } from "../../sdk/attester/src/verify/verifier.ts";
import { encodeMany, WIRE } from "../../sdk/attester/src/wire.ts";
import { freePort, keyOf, openFleet, type TestFleet } from "../../sdk/attester/test/support/fleet.ts";
import type { Gas } from "./harness.ts";

const SITES = 1_000_000;
/** Sites whose enrolment stands in one block. */
const A_BLOCK = 2_000;
/** Logs that the chain's node gives at a time, as public ones do. */
const MOST_LOGS = 10_000;
/** Readings handed in at a time; proofs asked for. */
const PAGE = 4_096;
const PROOFS = 200;
const PATIENCE = 900_000;
/** The P-256 keys in turn, and the nonce that each of them signs with. */
const KEYS = Array.from({ length: 64 }, (_, i) => keccak256(toHex(`bench meter ${i}`)));
const DEVICES: readonly Device[] = KEYS.map((key) => p256Device(key));
const SIGNERS = KEYS.map((key) => {
  const nonce = keccak256(key);
  return { secret: BigInt(key), r: BigInt(p256Device(nonce).key.x) % N, inverse: inverseOf(BigInt(nonce) % N) };
});
const CAPACITY = 5_000;
const CLI = join(import.meta.dirname, "../../sdk/attester/src/cli.ts");
/** Bits of a lane of a fleet's capacity, W. */
const POWER_BITS = 54;

const EVENTS = {
  begun: toEventSelector("DeviceEpochBegun(uint64,uint16,(uint8,bytes32,bytes32),uint40,uint256,uint256)"),
  joined: toEventSelector("SiteJoined(uint64,uint32,uint32,uint40,uint256)"),
  counted: toEventSelector("SiteCapacityCounted(uint64,uint32,(uint32,uint32,uint32,uint32,uint32),uint40)"),
} as const;
const word = (value: number | bigint): Hex => toHex(value, { size: 32 });

const deviceOf = (site: number): Device => DEVICES[site % DEVICES.length] as Device;
const signerOf = (site: number) => SIGNERS[site % SIGNERS.length] as (typeof SIGNERS)[number];

/** By Fermat, of the curve's order. */
function inverseOf(value: bigint): bigint {
  let inverse = 1n;
  for (let power = N - 2n, square = value; power > 0n; power >>= 1n, square = (square * square) % N)
    if (power & 1n) inverse = (inverse * square) % N;
  return inverse;
}

/** What a site's meter shows at the n-th period end: site and period tell it. */
function readingOf(site: number, periodEnd: number, n: number): SignedReading["reading"] {
  const generation = BigInt(n * (500 + (site % 500)));
  const energy = packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: BigInt(n) });
  return { site: BigInt(site), periodEnd, revision: 0, epoch: 1, quality: 0, energy, flows: 0n };
}

/**
 * The logs of a block's enrolments, as registry and oracle would have given them. A million sites cannot be enrolled by their own transactions here:
 * of all but the first, the chain's node is told what they would have said, and the oracle's count of sites is set.
 */
function logsOf(fleet: TestFleet, sites: number, number: bigint, first: number, hash: Hex): object[] {
  const { MeterOracle, SiteRegistry } = fleet.deployment.contracts;
  const logs: object[] = [];
  const at = { blockNumber: toHex(number), blockHash: hash, transactionHash: hash, transactionIndex: "0x0" };
  const log = (address: Hex | undefined, topics: Hex[], data: Hex) =>
    logs.push({ ...at, address, topics, data, logIndex: toHex(logs.length), removed: false });
  for (let site = first; site < Math.min(sites + 1, first + A_BLOCK); site++) {
    const { kind, x, y } = deviceOf(site).key;
    const from = fleet.opened - 900;
    const begun = encodeAbiParameters(
      [
        { type: "uint8" },
        { type: "bytes32" },
        { type: "bytes32" },
        { type: "uint40" },
        { type: "uint256" },
        { type: "uint256" },
      ],
      [kind, x, y, from, 0n, 0n],
    );
    log(SiteRegistry?.address, [EVENTS.begun, word(site), word(1)], begun);
    const joined = `0x${[site - 1, fleet.opened, 0].map((value) => word(value).slice(2)).join("")}` as const;
    log(MeterOracle?.address, [EVENTS.joined, word(site), word(1)], joined);
    const capacities = [CAPACITY, CAPACITY, CAPACITY, CAPACITY, CAPACITY, fleet.opened];
    const counted = `0x${capacities.map((value) => word(value).slice(2)).join("")}` as const;
    log(MeterOracle?.address, [EVENTS.counted, word(site), word(1)], counted);
  }
  return logs;
}

/** The capacity of a fleet whose sites all have that of the first: what the oracle would have summed up as they joined. */
async function countCapacities({ test, domain }: TestFleet, sites: number): Promise<void> {
  const { slot } = placeOf("out", "MeterOracle", "_checkpoints");
  const pair = (key: bigint, of: bigint) =>
    keccak256(encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [key, of]));
  const address = domain.verifyingContract;
  const index = pair(0n, BigInt(pair(1n, slot)));
  const power = BigInt((await test.getStorageAt({ address, slot: index })) ?? 0);
  const lanes = power & (2n ** BigInt(4 * POWER_BITS) - 1n);
  await test.setStorageAt({ address, index, value: word(power - lanes + lanes * BigInt(sites)) });
  // From its join to where its capacity counts, a site has a credit.
  const credit = placeOf("out", "MeterOracle", "_joinCredit");
  await changeStorage(test, address, credit, 1n, (before) => before * BigInt(sites));
}

/** The chain's node, with the enrolments that were not played. @returns Its address. */
async function serveChain(
  fleet: TestFleet,
  sites: number,
  blocks: ReadonlyMap<bigint, number>,
): Promise<{ url: string; stop(): void }> {
  const ask = async (body: string) =>
    (await fetch(fleet.url, { method: "POST", headers: { "content-type": "application/json" }, body })).json();
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    const body = Buffer.concat(pieces).toString();
    const { method, params, id } = JSON.parse(body);
    const answer = (await ask(body)) as { result?: object[] };
    if (method === "eth_getLogs" && answer.result) {
      const [{ fromBlock, toBlock }] = params;
      const told = [...blocks].filter(([number]) => number >= BigInt(fromBlock) && number <= BigInt(toBlock));
      if (3 * A_BLOCK * told.length > MOST_LOGS) {
        response.end(
          JSON.stringify({ jsonrpc: "2.0", id, error: { code: -32_005, message: "query returned too many results" } }),
        );
        return;
      }
      for (const [number, first] of told) {
        const { hash } = await fleet.test.getBlock({ blockNumber: number });
        answer.result.push(...logsOf(fleet, sites, number, first, hash));
      }
    }
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}

/**
 * Signed readings of a period, some consecutive sites'. A device signs with the same nonce each time: a million signatures are then a million
 * products, where they would take longer than what is measured. It gives away keys that are written above.
 */
function signedReadings(fleet: TestFleet, sites: readonly number[], periodEnd: number, n: number): Uint8Array {
  const unsigned: Hex = `0x${"00".repeat(64)}`;
  const wire = encodeMany(sites.map((site) => ({ reading: readingOf(site, periodEnd, n), signature: unsigned })));
  const hashes = new DeviceVerifier(fleet.domain).hash(wire);
  const head = concat(["0x1901", domainSeparator({ domain: fleet.domain })]);
  const digest = new Uint8Array(66);
  digest.set(hexToBytes(head));
  sites.forEach((site, at) => {
    digest.set(hashes.subarray(32 * at, 32 * at + 32), 34);
    const { secret, r, inverse } = signerOf(site);
    const s = (inverse * (BigInt(hashBytes(digest)) + r * secret)) % N;
    const end = WIRE * (at + 1) - 1; // The last byte is of longer signatures.
    wire.set(hexToBytes(toHex(r, { size: 32 })), end - 64);
    wire.set(hexToBytes(toHex(s > N / 2n ? N - s : s, { size: 32 })), end - 32);
  });
  return wire;
}

/** Hands the readings of a period in, all sites but the first. @returns Seconds. */
async function handIn(fleet: TestFleet, sites: number, url: string, periodEnd: number, n: number): Promise<number> {
  const begun = performance.now();
  let next = 2;
  const one = async () => {
    for (let first = next; first <= sites; first = next) {
      next = Math.min(sites + 1, first + PAGE);
      const page = Array.from({ length: next - first }, (_, i) => first + i);
      const body = signedReadings(fleet, page, periodEnd, n).slice();
      // Until the node has seen that the period is over.
      await until("readings taken", async () => {
        const headers = { "content-type": "application/octet-stream" };
        const answer = await fetch(`${url}/readings`, { method: "POST", headers, body });
        return ((await answer.json()) as { taken: number }).taken === page.length;
      });
    }
  };
  await Promise.all([one(), one()]);
  return (performance.now() - begun) / 1000;
}

const statusOf = (child: ChildProcess, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) *
  1024;

async function until<Result>(what: string, look: () => Promise<Result | undefined | false>): Promise<Result> {
  for (const begun = performance.now(); performance.now() - begun < PATIENCE; ) {
    const found = await look().catch(() => undefined);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${what}: not after ${PATIENCE / 1000} s`);
}

/**
 * `mem.nodeMillion`: the largest resident set, bytes, of a node's own process with a million sites in its fleet: it reads their enrolments,
 * takes two periods' readings in, each one's P-256 signature verified in two workers, builds the tree of the one and, grown from it, of the other,
 * posts both, proves leaves of both, and gives another attester all that it has.
 */
export async function measureNode(tell: (line: string) => void, sites = SITES): Promise<Gas> {
  if (process.platform !== "linux") return {};
  const fleet = await openFleet({ homes: 1, attesters: 2 });
  let chain: Awaited<ReturnType<typeof serveChain>> | undefined;
  let child: ChildProcess | undefined;
  try {
    const oracle = fleet.domain.verifyingContract;
    await changeStorage(fleet.test, oracle, placeOf("out", "MeterOracle", "_fleets", "siteCount"), 1n, () =>
      BigInt(sites),
    );
    await countCapacities(fleet, sites);
    const blocks = new Map<bigint, number>();
    for (let first = 2; first <= sites; first += A_BLOCK) {
      await fleet.test.mine({ blocks: 1 });
      blocks.set(await fleet.test.getBlockNumber({ cacheTime: 0 }), first);
    }
    chain = await serveChain(fleet, sites, blocks);
    const [first, second] = [fleet.opened + 900, fleet.opened + 1_800];
    const dataDir = join(fleet.folder, "million");
    mkdirSync(dataDir, { recursive: true });
    const port = await freePort();
    const { peers, store, listen, keyFile, ...plain } = fleet.config("million", {
      rpcUrl: chain.url,
      interval: 1,
      workers: 2,
    });
    const config = join(dataDir, "attester.json");
    writeFileSync(config, JSON.stringify({ ...plain, dataDir, listen: { host: "127.0.0.1", port } }));
    child = spawn(process.execPath, ["--conditions=source", ...NODE_FLAGS, CLI, "run", "--json", "--config", config], {
      env: { ...process.env, ATTESTER_KEY: keyOf("attester 0") },
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout?.on("data", (said: Buffer) => tell(said.toString().trim()));
    const url = `http://127.0.0.1:${port}`;
    await until("the node", async () => (await fetch(`${url}/healthz`)).ok);
    tell(`the chain is read: ${statusOf(child, "VmHWM")}`);
    for (const [n, periodEnd] of [first, second].entries()) {
      await fleet.at(periodEnd);
      const seconds = await handIn(fleet, sites, url, periodEnd, n + 1);
      tell(`taken in within ${Math.round(seconds)} s: ${statusOf(child, "VmHWM")}`);
      // Past the turn of the attester that is away.
      await fleet.at(periodEnd + 100);
      await until("the post", async () => {
        const { postedAt } = await fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd });
        return postedAt > 0;
      });
      tell(`posted: ${statusOf(child, "VmHWM")}`);
      for (let i = 0; i < PROOFS; i++) {
        const index = 1 + ((i * 104_729) % (sites - 1));
        const leaf = await until("a proof", async () => {
          const proven = await fetch(`${url}/fleets/1/periods/${periodEnd}/leaves/${index}`);
          return proven.ok && ((await proven.json()) as { leaf: { readAt: number } }).leaf;
        });
        if (leaf.readAt !== periodEnd) throw new Error(`leaf ${index} is of ${leaf.readAt}`);
      }
      tell(`proven: ${statusOf(child, "VmHWM")}`);
    }
    await gather(fleet, sites, url, second);
    const peak = statusOf(child, "VmHWM");
    return { "mem.nodeMillion": peak };
  } finally {
    child?.kill("SIGTERM");
    chain?.stop();
    await fleet.stop();
  }
}

/** Another attester that has nothing asks the node for all that it has. */
async function gather(fleet: TestFleet, sites: number, url: string, periodEnd: number): Promise<void> {
  const [node, other] = fleet.members;
  if (!node || !other) throw new Error("no attesters");
  const path = `/committee/fleets/1/periods/${periodEnd}/revisions/1/gather`;
  const body = new Uint8Array(8 * sites);
  const oracle = fleet.domain.verifyingContract;
  const signed = await signRequest(
    other,
    { chainId: fleet.domain.chainId, oracle },
    { to: node.address, method: "POST", path, body },
  );
  const headers = { ...signed, "content-type": "application/octet-stream" };
  const answer = await fetch(`${url}${path}`, { method: "POST", headers, body });
  let bytes = 0;
  for await (const piece of answer.body ?? []) bytes += (piece as Uint8Array).length;
  if (!answer.ok || bytes < WIRE * (sites - 1)) throw new Error(`the node gave ${bytes} bytes`);
}

if (import.meta.main) {
  const told = (line: string) => process.stderr.write(`${line}\n`);
  console.log(JSON.stringify(await measureNode(told, Number(process.argv[2] ?? SITES))));
}
