// Corrections of final leaves: what the committee records when a device restates a reading that is final.
import { buildProfile, correctionRecordsAbi, hashReading, packEnergy } from "@wattle/sdk";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { NodeConfig } from "../src/config.ts";
import type { AttesterNode } from "../src/node.ts";
import type { SignedReading } from "../src/source.ts";
import { openFleet, type TestFleet, WINDOW } from "./support/fleet.ts";
import { openNodes, recordOf, type TestNodes } from "./support/nodes.ts";

let fleet: TestFleet;
let nodes: TestNodes;
let first: number;

beforeEach(async () => {
  fleet = await openFleet({ homes: 4, attesters: 3, threshold: 2, bonded: true });
  nodes = await openNodes(fleet);
  first = fleet.opened + 900;
});
afterEach(async () => {
  await nodes?.stop();
  await fleet?.stop();
});

const energyOf = (generation: bigint) => packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });
/** The day's profile with one reading. */
const dayOf = (generation: bigint) =>
  buildProfile({ periodEnd: fleet.opened, energy: energyOf(0n) }, [{ periodEnd: first, energy: energyOf(generation) }])
    .hash;
const corrections = () =>
  fleet.test.getContractEvents({
    address: fleet.deployment.contracts.CorrectionRecords?.address ?? "0x",
    abi: correctionRecordsAbi,
    eventName: "LeafCorrected",
    fromBlock: 0n,
  });
const corrected = (count: number) =>
  nodes.pass(`${count} corrections`, async () => {
    const found = await corrections();
    return found.length >= count && found;
  });
function restated(revision: number, wh: bigint): Promise<SignedReading> {
  const [, home] = fleet.sites;
  if (!home) throw new Error("no home");
  return fleet.reading(home, first, { revision, energy: energyOf(wh) });
}
/** Three nodes, and a period that is final. */
async function settled(change: Partial<NodeConfig> = {}): Promise<AttesterNode> {
  const [a] = await Promise.all([0, 1, 2].map((number) => nodes.start(number, change)));
  if (!a) throw new Error("no node");
  await fleet.at(first);
  await nodes.send(a, await fleet.readings(first));
  await fleet.at(first + 30);
  await nodes.pass("the batch", () => recordOf(fleet, first));
  await fleet.at((await fleet.now()) + 2 * WINDOW + 1);
  return a;
}
async function turnsPass() {
  for (let quarter = 0; quarter < 14; quarter++) {
    await fleet.at((await fleet.now()) + 16);
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
}

test("a final reading that is restated is corrected once by k attesters, and the batch stays", async () => {
  const node = await settled();
  const again = await restated(1, 70n);
  await nodes.send(node, [again]);
  const [found] = await corrected(1);
  expect(found?.args).toMatchObject({
    site: 2n,
    readAt: first,
    energyBefore: energyOf(100n),
    profileBefore: dayOf(100n),
    correction: { index: 1, energy: energyOf(70n), profile: dayOf(70n), reason: hashReading(again.reading), number: 0 },
  });
  await turnsPass();
  expect((await corrections()).length).toBe(1);
  expect(await recordOf(fleet, first)).toMatchObject({ revision: 0 });

  await nodes.send(node, [await restated(2, 80n)]);
  const [, second] = await corrected(2);
  expect(second?.args.correction).toMatchObject({ number: 1, energy: energyOf(80n), profile: dayOf(80n) });
});

test("no leaf is corrected more often than the terms say, nor by a reading that breaks a rule", async () => {
  const node = await settled({ revisions: { wait: 0, late: 2, most: 1 } });
  await nodes.send(node, [await restated(1, 70n)]);
  await corrected(1);
  await nodes.send(node, [await restated(2, 60n)]);
  await turnsPass();
  expect((await corrections()).length).toBe(1);
});
