// A node that dies: a real process, ended by SIGKILL between any two steps, begun again on what it left on the disk.
import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import type { Hex } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SignedReading } from "../src/source.ts";
import { encodeMany } from "../src/wire.ts";
import { caughtUp, keyOf, openFleet, type TestFleet, until } from "./support/fleet.ts";
import { openDoor } from "./support/proxy.ts";

let fleet: TestFleet;
let door: Awaited<ReturnType<typeof openDoor>>;
const children: ChildProcess[] = [];

beforeEach(async () => {
  fleet = await openFleet({ homes: 4 });
  door = await openDoor(fleet.url);
}, 60_000);
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await door?.stop();
  await fleet?.stop();
});

/** Starts a node's process. */
async function run() {
  const file = join(fleet.folder, "node.json");
  writeFileSync(file, JSON.stringify({ ...fleet.config("node"), rpcUrl: door.url }));
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
  }, 120_000);
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
