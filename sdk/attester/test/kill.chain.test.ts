// A node that dies: a real process, ended by SIGKILL between any two steps, begun again on what it left on the disk.
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { decodeLeafAt, meterOracleAbi, packEnergy, writeLeaf } from "@wattle/sdk";
import type { Hex } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { NodeConfig } from "../src/config.ts";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { BOND, caughtUp, freePort, keyOf, openFleet, type TestFleet, until, WINDOW } from "./support/fleet.ts";
import { filesOf, openFiles } from "./support/liar.ts";
import { batchOf, postAs, recordsOf } from "./support/nodes.ts";
import { openDoor } from "./support/proxy.ts";

let fleet: TestFleet;
let door: Awaited<ReturnType<typeof openDoor>>;
/** The other attesters that the node knows. */
let peers: NodeConfig["peers"];
const children: ChildProcess[] = [];

beforeEach(async () => {
  peers = [];
  fleet = await openFleet({ homes: 4 });
  door = await openDoor(fleet.url);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await door?.stop();
  await fleet?.stop();
});

/** Starts a node's process. */
async function run() {
  const file = join(fleet.folder, "node.json");
  writeFileSync(file, JSON.stringify({ ...fleet.config("node", { peers }), rpcUrl: door.url }));
  const cli = new URL("../src/cli.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--conditions=source", cli, "run", "--json", "--config", file], {
    env: { ...process.env, ATTESTER_KEY: keyOf("attester 0") },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const events: { event: string; url?: string; job?: string; transaction?: Hex }[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => events.push(JSON.parse(line)));
  const url = await until("listening", async () => events.find(({ event }) => event === "listening")?.url);
  return {
    url,
    events,
    said: (event: string) => until(event, async () => events.find((line) => line.event === event)),
    /** Ends it as the system does when memory is short: it can do nothing about it. */
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async end() {
      child.kill("SIGTERM");
      return ended;
    },
  };
}
type Running = Awaited<ReturnType<typeof run>>;

async function send(node: Running, readings: readonly SignedReading[]): Promise<unknown> {
  await caughtUp(node, fleet);
  const answer = await fetch(`${node.url}/readings`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: encodeMany(readings).slice(),
  });
  return answer.json();
}
const record = (periodEnd: number) => fleet.wattle.meterOracle.readBatchOf({ fleet: 1, periodEnd });
const posted = (periodEnd: number) =>
  until(`batch of ${periodEnd}`, async () => {
    const found = await record(periodEnd);
    return found.postedAt > 0 && found;
  });
const transactions = async () => fleet.test.getTransactionCount({ address: fleet.members[0]?.address ?? "0x" });

describe("a node that is killed", () => {
  test("after it said that it took readings has them all, once; what it did not say can be sent again", async () => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    const readings = await fleet.readings(first);
    let node = await run();
    expect(await send(node, readings.slice(0, 2))).toEqual({ taken: 2, refused: [] });
    void send(node, readings.slice(2)).catch(() => {});
    await node.kill();
    node = await run();
    expect(await send(node, readings)).toEqual({ taken: 4, refused: [] });
    const text = await (await fetch(`${node.url}/metrics`)).text();
    // The first two were there: the others may have been.
    expect(Number(/verdict="known already"} (\d+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(2);
    await fleet.at(first + 30);
    await posted(first);
    expect(await transactions()).toBe(1);
  });

  test("when it has signed a batch and not posted it posts that one, whatever has come since", async () => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    const readings = await fleet.readings(first);
    door.set("eth_estimateGas", "hold");
    let node = await run();
    await send(node, readings.slice(0, 3));
    await fleet.at(first + 30);
    await until("the submission begins", async () => door.calls.includes("eth_estimateGas"));
    await node.kill();
    door.set("eth_estimateGas", "pass");
    const [fourth] = readings.slice(3);
    if (!fourth) throw new Error("no reading");
    // With what comes now the period's batch would be another: to sign it would be the second of one period.
    node = await run();
    const sent = send(node, [fourth]);
    await posted(first);
    await sent;
    const leaf = async (index: number) => (await fetch(`${node.url}/fleets/1/periods/${first}/leaves/${index}`)).status;
    await until("the proofs", async () => (await leaf(0)) === 200);
    expect(await leaf(3)).toBe(404);
    expect(await transactions()).toBe(1);
  });

  test.each([
    ["before its transaction left it", "hold"],
    ["before it heard that its transaction was taken", "mute"],
  ] as const)("%s posts once", async (_, how) => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    door.set("eth_sendRawTransaction", how);
    let node = await run();
    await send(node, await fleet.readings(first));
    await fleet.at(first + 30);
    await until("the transaction", async () => door.calls.includes("eth_sendRawTransaction"));
    if (how === "mute") await posted(first);
    await node.kill();
    expect((await record(first)).postedAt > 0).toBe(how === "mute");
    door.set("eth_sendRawTransaction", "pass");
    node = await run();
    await posted(first);
    await node.said("submitted");
    expect(await transactions()).toBe(1);
  });

  test("while its transaction waits for a block sends the same again, and no other", async () => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    let node = await run();
    await send(node, await fleet.readings(first));
    await fleet.test.setAutomine(false);
    await fleet.test.setNextBlockTimestamp({ timestamp: BigInt(first + 30) });
    await fleet.test.mine({ blocks: 1 });
    const { transaction } = await node.said("sent");
    await node.kill();
    node = await run();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await fleet.test.mine({ blocks: 1 });
    await node.said("submitted");
    expect(node.events.filter(({ event }) => event === "sent")).toEqual([]);
    if (!transaction) throw new Error("no transaction");
    expect((await fleet.test.getTransactionReceipt({ hash: transaction })).status).toBe("success");
    expect(await transactions()).toBe(1);
  });

  test("again and again, at any moment, has posted each period once and lost no reading", async () => {
    let node = await run();
    let random = 7;
    for (let period = 1; period <= 4; period++) {
      const periodEnd = fleet.opened + 900 * period;
      await fleet.at(periodEnd);
      const readings = await fleet.readings(periodEnd);
      expect(await send(node, readings)).toEqual({ taken: 4, refused: [] });
      await fleet.at(periodEnd + 30);
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      await new Promise((resolve) => setTimeout(resolve, random % 400));
      await node.kill();
      node = await run();
      const { previousPeriod } = await posted(periodEnd);
      expect(previousPeriod).toBe(period === 1 ? 0 : periodEnd - 900);
      const leaf = await until("a proof", async () => {
        const answer = await fetch(`${node.url}/fleets/1/periods/${periodEnd}/leaves/3`);
        return answer.ok && (await answer.json());
      });
      expect(leaf.leaf.energy).toBe(String(BigInt(period * 100) << 192n));
    }
    expect(await transactions()).toBe(4);
    expect(await node.end()).toBe(0);
  });
});

describe("a node that is killed between deciding and hearing that it was done", () => {
  const moments = [
    ["before its transaction left it", "hold"],
    ["before it heard that its transaction was taken", "mute"],
  ] as const;
  const energyOf = (generation: bigint) =>
    packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });
  const home = (index: number) => {
    const found = fleet.sites[index];
    if (!found) throw new Error("no home");
    return found;
  };
  /** Lets the chain's time pass until something is there. */
  async function pass<Result>(what: string, look: () => Promise<Result | undefined | false>): Promise<Result> {
    for (let quarter = 0; quarter < 60; quarter++) {
      try {
        return await until(what, look, 500);
      } catch {
        await fleet.at((await fleet.now()) + 16);
      }
    }
    throw new Error(`${what}: not there`);
  }
  /** Its next transaction does not leave it, or its answer does not come; then it is killed, and begun again. */
  async function killAt(how: "hold" | "mute", node: Running, begin: () => Promise<void>): Promise<Running> {
    const before = door.calls.filter((call) => call === "eth_sendRawTransaction").length;
    door.set("eth_sendRawTransaction", how);
    await begin();
    await pass("the transaction", async () => {
      const calls = door.calls.filter((call) => call === "eth_sendRawTransaction").length;
      return calls > before;
    });
    await node.kill();
    door.set("eth_sendRawTransaction", "pass");
    return run();
  }
  const logs = () => ({ address: fleet.domain.verifyingContract, abi: meterOracleAbi, fromBlock: 0n }) as const;

  test.each(moments)("%s posts a revision once, and the one that it signed", async (_, how) => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    let node = await run();
    await send(node, await fleet.readings(first));
    await fleet.at(first + 30);
    await posted(first);
    await node.said("submitted");
    const restated = await fleet.reading(home(1), first, { revision: 1, energy: energyOf(60n) });
    node = await killAt(how, node, async () => {
      await send(node, [restated]);
    });
    // What comes now makes another batch of the period: it is of the next revision.
    await send(node, [await fleet.reading(home(2), first, { revision: 1, energy: energyOf(50n) })]);
    const second = await pass("revision 2", async () => {
      const found = await record(first);
      return found.revision === 2 && found;
    });
    expect(second.voided).toBe(false);
    const events = await fleet.test.getContractEvents({ ...logs(), eventName: "BatchPosted" });
    expect(events.map(({ args }) => args.revision)).toEqual([0, 1, 2]);
    expect(await transactions()).toBe(3);
  });

  test.each(moments)("%s records a correction once", async (_, how) => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    let node = await run();
    await send(node, await fleet.readings(first));
    await fleet.at(first + 30);
    await posted(first);
    await node.said("submitted");
    await fleet.at((await fleet.now()) + 2 * WINDOW + 1);
    node = await killAt(how, node, async () => {
      await send(node, [await fleet.reading(home(1), first, { revision: 1, energy: energyOf(60n) })]);
    });
    const { commitment } = await record(first);
    await pass("the correction", async () => {
      const { count } = await fleet.wattle.correctionRecords.readCorrectionsOf({ commitment, index: 1 });
      return count > 0;
    });
    await pass("its end", async () => node.events.some(({ event }) => event === "submitted"));
    for (let quarter = 0; quarter < 8; quarter++) await fleet.at((await fleet.now()) + 16);
    expect((await fleet.wattle.correctionRecords.readCorrectionsOf({ commitment, index: 1 })).count).toBe(1);
    expect(await transactions()).toBe(2);
  });

  test.each(moments)("%s puts a device into quarantine once", async (_, how) => {
    const first = fleet.opened + 900;
    await fleet.at(first);
    let node = await run();
    const readings = await fleet.readings(first);
    await send(node, readings);
    node = await killAt(how, node, async () => {
      await send(node, [await fleet.reading(home(0), first, { energy: energyOf(900n) })]);
    });
    await pass("the quarantine", async () => {
      const { disputedFrom } = await fleet.wattle.meterOracle.readMembershipOf({ site: 1n });
      return disputedFrom === first;
    });
    await pass("its end", async () => node.events.some(({ event }) => event === "submitted"));
    expect((await fleet.test.getContractEvents({ ...logs(), eventName: "SiteQuarantined" })).length).toBe(1);
  });

  describe("of an attester whose colleague lies", () => {
    let first: number;
    let liar: Awaited<ReturnType<typeof openFiles>>;
    let lie: ReturnType<typeof batchOf>;
    beforeEach(async () => {
      await door.stop();
      await fleet.stop();
      fleet = await openFleet({ homes: 4, attesters: 2, threshold: 1, bonded: true });
      door = await openDoor(fleet.url);
      first = fleet.opened + 900;
      await fleet.at(first);
    });
    afterEach(() => liar?.close());
    async function publish(change: Parameters<typeof batchOf>[3]): Promise<Hex> {
      const [, other] = fleet.members;
      if (!other) throw new Error("no attester");
      lie = batchOf(fleet, { periodEnd: first }, await fleet.readings(first), change);
      const port = await freePort();
      liar = await openFiles(port, filesOf(lie));
      peers = [{ attester: other.address, url: `http://127.0.0.1:${port}` }];
      return postAs(fleet, lie, [other]);
    }

    test.each(moments)("%s proves a false batch once", async (_, how) => {
      await publish((data) => {
        const item = decodeLeafAt(recordsOf(data), 1);
        if (item) writeLeaf(data, 1, { ...item, entry: energyOf(7n) });
      });
      const node = await killAt(how, await run(), async () => {});
      await pass("the proof", async () => (await record(first)).voided);
      await pass("its end", async () => node.events.some(({ event }) => event === "submitted"));
      expect((await fleet.test.getContractEvents({ ...logs(), eventName: "BatchVoided" })).length).toBe(1);
      expect(await fleet.creditOf(fleet.members[0]?.address ?? "0x")).toBe(BOND / 2n);
    });

    test.each(moments)("%s challenges a leaf once, and ends the challenge once", async (_, how) => {
      await publish((data) => {
        const item = decodeLeafAt(recordsOf(data), 3);
        if (item) writeLeaf(data, 3, { ...item, leaf: { ...item.leaf, reading: `0x${"11".repeat(32)}` } });
      });
      // What is not false is known, so that nothing but the leaf is to be done.
      let node = await run();
      const known = await Promise.all(fleet.sites.slice(0, 3).map((one) => fleet.reading(one, first)));
      await send(node, known);
      node = await killAt(how, node, async () => {});
      const opened = () => fleet.test.getContractEvents({ ...logs(), eventName: "LeafChallenged" });
      const [challenge] = await pass("the challenge", async () => {
        const found = await opened();
        return found.length > 0 && found;
      });
      expect(challenge?.args.index).toBe(3);
      node = await killAt(how, node, () => fleet.at((challenge?.args.answerBy ?? 0) + 1));
      const voids = () => fleet.test.getContractEvents({ ...logs(), eventName: "LeafVoided" });
      await pass("its end", async () => (await voids()).length > 0);
      for (let quarter = 0; quarter < 8; quarter++) await fleet.at((await fleet.now()) + 16);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect([(await opened()).length, (await voids()).length]).toEqual([1, 1]);
    });
  });
});

test("ends on SIGTERM with everything that it took in on the disk", async () => {
  const first = fleet.opened + 900;
  await fleet.at(first);
  let node = await run();
  const readings = await fleet.readings(first);
  await send(node, readings);
  expect(await node.end()).toBe(0);
  expect(node.events.at(-1)?.event).toBe("ended");
  node = await run();
  await send(node, readings);
  const text = await (await fetch(`${node.url}/metrics`)).text();
  expect(text).toContain('wattle_readings_total{verdict="known already"} 4');
});
