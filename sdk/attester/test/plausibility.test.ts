// What the node's intake thinks of readings that their devices signed: what counts, what is put aside, and what brings it back.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Device, p256Device, packEnergy, packFlows, type Reading, signReading } from "@wattle/sdk";
import { keccak256, toHex, zeroAddress } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EpochTable } from "../src/chain/epochs.ts";
import { FleetBook } from "../src/chain/fleet.ts";
import { SkyBook } from "../src/chain/skies.ts";
import { Ingest, type PageFindings, Verdict } from "../src/ingest.ts";
import type { SignedReading } from "../src/source.ts";
import { openDuckDb } from "../src/store/duckdb.ts";
import type { Store } from "../src/store/store.ts";
import { DeviceVerifier } from "../src/verify/verifier.ts";
import { encodeMany, WireView } from "../src/wire.ts";
import { HOME } from "./validation/support.ts";

const OPENED = 1_782_000_000;
const domain = { name: "Wattle MeterOracle", version: "1", chainId: 31_337, verifyingContract: zeroAddress } as const;
const end = (n: number): number => OPENED + 900 * n;

let folder: string;
let store: Store;
let epochs: EpochTable;
let fleet: FleetBook;
let skies: SkyBook;
let now: number;
let found: PageFindings[];
let device: Device;
let ingest: Ingest;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "wattle-plausibility-"));
  store = await openDuckDb(join(folder, "store.duckdb"));
  device = p256Device(keccak256(toHex("meter")));
  epochs = new EpochTable();
  fleet = new FleetBook(1, { threshold: 1, members: [zeroAddress] });
  for (const site of [1, 2]) {
    epochs.begin(site, 1, device.key, OPENED - 900, 0n, 0n);
    fleet.join(site, site - 1, OPENED, 0n);
    fleet.count(site, HOME);
  }
  skies = new SkyBook();
  now = end(100);
  found = [];
  ingest = intake();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An intake on what is there. */
function intake(): Ingest {
  return new Ingest({
    store,
    verifier: new DeviceVerifier(domain),
    book: () => ({ epochs, fleets: new Map([[1, fleet]]), skies }),
    now: () => now,
    onFindings: (one) => found.push(one),
  });
}
/** What site 1's meter signs for a period when it shows so much generation, Wh. */
async function shows(generation: bigint, n: number, change: Partial<Reading> = {}): Promise<SignedReading> {
  const reading: Reading = {
    site: 1n,
    periodEnd: end(n),
    revision: 0,
    epoch: 1,
    quality: 0,
    energy: packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n }),
    flows: packFlows({ discharge: 0n, gridExport: 0n, charge: 0n, stateOfCharge: 0n }),
    ...change,
  };
  return { reading, signature: await signReading({ reading, domain, device }) };
}
const give = async (...readings: SignedReading[]): Promise<number[]> => [...(await ingest.take(encodeMany(readings)))];
const kept = (site = 1n) => store.readingsOf(site, { fleet: 1, after: 0, until: end(1_000) });
/** Period numbers of what a batch may show. */
async function counting(): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { wire } of store.readings({ fleet: 1, after: 0, until: end(1_000), only: "counting" })) {
    const view = new WireView(wire);
    for (let at = 0; at < view.count; at++) numbers.push((view.periodEnd(at) - OPENED) / 900);
  }
  return numbers;
}
/** A kW of 5 gives 1,250 Wh a period; a tenth and a Wh are allowed beyond. */
const MOST = 1_376n;

describe("what its device signed", () => {
  test("counts within the site's capacity, and one Wh more is put aside with its finding", async () => {
    expect(await give(await shows(MOST, 1))).toEqual([Verdict.ACCEPTED]);
    expect(await give(await shows(2n * MOST + 1n, 2))).toEqual([Verdict.ASIDE]);
    expect(await counting()).toEqual([1]);
    const spike = { rule: "spike", effect: "refuse", register: "generation", grown: MOST + 1n, bound: MOST };
    expect((await kept()).map(({ verdict }) => verdict)).toMatchObject([
      { effect: "take", findings: [] },
      { effect: "refuse", findings: [{ ...spike, capacity: 5_000, seconds: 900 }] },
    ]);
    expect(found).toEqual([
      {
        fleet: 1,
        rule: "spike",
        effect: "refuse",
        readings: 1,
        site: "1",
        periodEnd: end(2),
        finding: "generation grew by 1377 Wh in 900 s; 5000 W give 1376 at most.",
      },
    ]);
  });

  test("is measured from the newest that counts: a spike that was real counts when time covers it", async () => {
    expect(
      await give(await shows(0n, 1), await shows(3_000n, 2), await shows(3_000n, 3), await shows(3_000n, 4)),
    ).toEqual([Verdict.ACCEPTED, Verdict.ASIDE, Verdict.ASIDE, Verdict.ACCEPTED]);
    expect(await counting()).toEqual([1, 4]);
  });

  test("at night counts under no sky that the node knows, and is put aside under its zone's", async () => {
    // OPENED is midnight of 21 June 2026 in UTC: with the sun below the horizon nothing is generated but a Wh of rounding.
    const zone = toHex("ZONE", { size: 16 });
    skies = new SkyBook([{ zone: "ZONE", latitude: 0, longitude: 0 }]);
    expect(await give(await shows(2n, 1))).toEqual([Verdict.ACCEPTED]);
    skies.enrol(1, zone, 17);
    expect(await give(await shows(4n, 2), await shows(3n, 3))).toEqual([Verdict.ASIDE, Verdict.ACCEPTED]);
    const clearSky = { rule: "clearSky", effect: "refuse", grown: 2n, bound: 1n, from: end(1), to: end(2) };
    expect((await kept())[1]?.verdict).toMatchObject({ effect: "refuse", findings: [clearSky] });
    expect(found[0]).toMatchObject({ rule: "clearSky", site: "1", periodEnd: end(2) });
    // Its neighbour, of which nobody enrolled anything, is asked for its capacity alone.
    expect(await give(await shows(900n, 1, { site: 2n }))).toEqual([Verdict.ACCEPTED]);
  });

  test("of a first time is bounded from the site's entry into its fleet", async () => {
    expect(await give(await shows(2n * MOST, 2))).toEqual([Verdict.ASIDE]);
    expect(await give(await shows(2_000n, 2, { site: 2n }))).toEqual([Verdict.ACCEPTED]);
  });

  test("runs backwards: put aside; a part of generation that is not its partition: put aside", async () => {
    await give(await shows(1_000n, 1));
    expect(await give(await shows(999n, 2))).toEqual([Verdict.ASIDE]);
    const energy = packEnergy({ generation: 1_100n, greenCharge: 100n, directExport: 0n, gridImport: 0n });
    expect(await give(await shows(0n, 2, { energy, site: 1n, revision: 1 }))).toEqual([Verdict.ASIDE]);
    expect(found.map(({ rule }) => rule)).toEqual(["backwards", "partition"]);
    expect(await give(await shows(1_100n, 3))).toEqual([Verdict.ACCEPTED]);
  });

  test("is marked where it counts all the same: after a gap, estimated, late", async () => {
    await give(await shows(0n, 1));
    expect(await give(await shows(100n, 4, { quality: 1 }), await shows(50n, 3))).toEqual([0, 0]);
    expect(
      (await kept()).map(({ verdict: { effect, findings } }) => [effect, findings.map(({ rule }) => rule)]),
    ).toEqual([
      ["take", []],
      ["mark", ["late"]],
      ["mark", ["estimated", "gap"]],
    ]);
    expect(await counting()).toEqual([1, 4, 3]);
  });

  test("lies, when it is late, below what came after it", async () => {
    await give(await shows(0n, 1), await shows(100n, 3));
    expect(await give(await shows(101n, 2))).toEqual([Verdict.ASIDE]);
  });

  test("is of a period that is not over: waits within two minutes, and is refused beyond", async () => {
    now = end(1) - 120;
    expect(await give(await shows(10n, 1))).toEqual([Verdict.ACCEPTED]);
    expect((await kept())[0]?.verdict).toMatchObject({ effect: "mark", findings: [{ rule: "early", effect: "hold" }] });
    expect(await give(await shows(20n, 2))).toEqual([Verdict.FUTURE]);
    expect(await kept()).toHaveLength(1);
  });
});

describe("what was put aside", () => {
  test("counts when a larger accreditation counts, in the order of time", async () => {
    await give(await shows(0n, 1), await shows(2_000n, 2), await shows(4_000n, 3));
    expect(await counting()).toEqual([1]);
    expect(await ingest.review(fleet)).toBe(0);
    fleet.count(1, { ...HOME, generationW: 8_000 });
    expect(await ingest.review(fleet)).toBe(2);
    expect(await counting()).toEqual([1, 2, 3]);
    expect((await kept()).map(({ verdict }) => verdict.effect)).toEqual(["take", "take", "take"]);
    expect(await give(await shows(4_001n, 4))).toEqual([Verdict.ACCEPTED]);
  });

  test("is held where an exchanged meter's offset puts it too low, and the rotation that bridges it goes on", async () => {
    await give(await shows(1_000n, 1));
    const second = p256Device(keccak256(toHex("second meter")));
    // The closing was signed too low: what the new meter shows still runs backwards.
    epochs.begin(1, 2, second.key, end(1), 500n << 192n, 0n);
    device = second;
    expect(await give(await shows(100n, 2, { epoch: 2 }))).toEqual([Verdict.ASIDE]);
    expect((await kept()).at(-1)?.verdict.effect).toBe("hold");
    expect(await ingest.review(fleet)).toBe(0);
    const third = p256Device(keccak256(toHex("third meter")));
    epochs.begin(1, 3, third.key, end(2), 1_000n << 192n, 0n);
    device = third;
    expect(await ingest.review(fleet)).toBe(0);
    expect(await give(await shows(100n, 3, { epoch: 3 }))).toEqual([Verdict.ACCEPTED]);
  });

  test("counts when its device restates the reading that it ran behind", async () => {
    // The meter showed too much once, and less from then on.
    await give(await shows(1_000n, 1), await shows(400n, 2), await shows(500n, 3));
    expect(await counting()).toEqual([1]);
    expect(await give(await shows(300n, 1, { revision: 1 }))).toEqual([Verdict.ACCEPTED]);
    expect(await ingest.review(fleet)).toBe(2);
    expect(await counting()).toEqual([1, 2, 3, 1]);
  });

  test("stays where a later one has passed: nothing would stand on it", async () => {
    await give(await shows(0n, 1), await shows(2_000n, 2), await shows(2_000n, 3));
    expect(await counting()).toEqual([1, 3]);
    fleet.count(1, { ...HOME, generationW: 8_000 });
    expect(await ingest.review(fleet)).toBe(0);
    expect(await counting()).toEqual([1, 3]);
  });
});

describe("what is known of a site", () => {
  test("is known after a restart", async () => {
    await give(await shows(1_000n, 1));
    ingest = intake();
    expect(await give(await shows(999n, 2))).toEqual([Verdict.ASIDE]);
    expect(await give(await shows(1_001n, 3))).toEqual([Verdict.ACCEPTED]);
  });

  test("is not moved by a reading that is known, nor by one that contradicts it: both are kept as evidence", async () => {
    const first = await shows(100n, 1);
    const other = await shows(900n, 1);
    expect(await give(first, other, first)).toEqual([Verdict.ACCEPTED, Verdict.EQUIVOCATION, Verdict.KNOWN]);
    expect(await store.equivocations()).toEqual([{ first, second: other }]);
    expect(found).toEqual([]);
    expect(await give(await shows(200n, 2))).toEqual([Verdict.ACCEPTED]);
  });

  test("is not moved by a page that could not be kept", async () => {
    const keep = store.addReadings.bind(store);
    let full = true;
    store.addReadings = async (fleetId, page, judge) => {
      if (!full) return keep(fleetId, page, judge);
      for (let at = 0; at < new WireView(page.wire).count; at++) judge?.(at);
      throw new Error("the disk is full");
    };
    await expect(give(await shows(1_000n, 2))).rejects.toThrow("the disk is full");
    full = false;
    expect(await give(await shows(500n, 1), await shows(1_000n, 2))).toEqual([Verdict.ACCEPTED, Verdict.ACCEPTED]);
    expect((await kept()).map(({ verdict }) => verdict.effect)).toEqual(["take", "take"]);
  });

  test("is what a batch that stands shows, whatever was thought of it here", async () => {
    const commitment = keccak256("0x01");
    const record = new Uint8Array(192);
    const view = new DataView(record.buffer);
    view.setBigUint64(0, 1n);
    view.setUint32(9, end(2));
    view.setBigUint64(32, 5_000n);
    ingest = new Ingest({
      store,
      verifier: new DeviceVerifier(domain),
      book: () => ({ epochs, fleets: new Map([[1, fleet]]), skies }),
      now: () => now,
      leaves: async function* () {
        yield { first: 0, records: record };
      },
    });
    expect(await give(await shows(5_000n, 1))).toEqual([Verdict.ASIDE]);
    fleet.post({
      periodEnd: end(2),
      ...{ commitment, root: commitment, sums: 0n, dataHash: commitment },
      ...{ revision: 0, leafCount: 1, finalAt: 0, voided: false },
    });
    expect(await give(await shows(4_999n, 3), await shows(5_001n, 4))).toEqual([Verdict.ASIDE, Verdict.ACCEPTED]);
  });

  test("is of K and E what the last measured reading showed, over estimated ones", async () => {
    const energy = (generation: bigint, greenCharge: bigint) =>
      packEnergy({ generation, greenCharge, directExport: 0n, gridImport: 0n });
    const flows = (charge: bigint) => packFlows({ discharge: 0n, gridExport: 0n, charge, stateOfCharge: charge });
    const of = (generation: bigint, greenCharge: bigint, charge: bigint, n: number, quality: 0 | 1 = 0) =>
      shows(0n, n, { energy: energy(generation, greenCharge), flows: flows(charge), quality });
    expect(await give(await of(100n, 0n, 0n, 1), await of(400n, 0n, 300n, 2, 1))).toEqual([0, 0]);
    // Three hundred Wh went into the battery since the measured one, and not more.
    expect(await give(await of(500n, 301n, 300n, 3))).toEqual([Verdict.ASIDE]);
    expect(await give(await of(600n, 300n, 300n, 4))).toEqual([Verdict.ACCEPTED]);
  });
});
