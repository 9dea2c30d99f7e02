import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Device, PERIOD, signReading, unpackEnergy, unpackFlows } from "@wattle/sdk";
import { type JournalStore, memoryStore } from "@wattle/sdk/device";
import { fileStore } from "@wattle/sdk/device/file";
import { describe, expect, test } from "vitest";
import type { Intake } from "../../src/source.ts";
import { createGateway, type GatewaySettings, type GatewaySite, gatewaySource } from "../../src/sources/gateway.ts";
import { replaySource } from "../../src/sources/replay.ts";
import type { MeterSample } from "../../src/sources/sample.ts";
import { checkReading, continuous } from "../../src/validation/index.ts";
import { device, domain, refusals, T0, Taken } from "./support.ts";

const rules = { ceilingW: 10_000, interval: 900, modulus: 1_000_000_000n };
const home = (change: Partial<GatewaySite> = {}): GatewaySite => ({
  site: 7n,
  device,
  store: memoryStore(),
  parts: [
    { meter: "grid", registers: ["import", "export"], rules },
    { meter: "roof", registers: ["generation"], rules },
    { meter: "cellar", registers: ["charge", "discharge"], rules },
  ],
  ...change,
});
const settingsOf = (site: GatewaySite, change: Partial<GatewaySettings> = {}): GatewaySettings => ({
  domain,
  sites: [site],
  refused: refusals().refused,
  now: () => T0 + 100 * PERIOD,
  ...change,
});

const grid = (at: number, imported: bigint, exported: bigint): MeterSample => ({
  meter: "grid",
  at,
  registers: { import: imported, export: exported },
});
const roof = (at: number, generation: bigint): MeterSample => ({ meter: "roof", at, registers: { generation } });
const cellar = (at: number, charge: bigint, discharge: bigint, stateOfCharge = 0n): MeterSample => ({
  meter: "cellar",
  at,
  registers: { charge, discharge },
  stateOfCharge,
});
const end = (n: number): number => T0 + n * PERIOD;
const simple = (store: JournalStore = memoryStore(), by: Device = device): GatewaySite =>
  home({ store, device: by, parts: [{ meter: "roof", registers: ["generation"], rules }] });

describe("a gateway", () => {
  test("makes a site's meters one, and signs each period's reading with its device key", async () => {
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(home()), taken);
    await gateway.sample(grid(end(0), 4_000n, 3_000n));
    await gateway.sample(roof(end(0), 50_000n));
    await gateway.sample(cellar(end(0), 8_000n, 7_000n, 2_000n));
    await gateway.sample(grid(end(1), 4_000n, 3_300n));
    await gateway.sample(roof(end(1), 51_000n));
    await gateway.sample(cellar(end(1), 8_400n, 7_000n, 2_390n));
    expect(taken.readings).toHaveLength(1);
    const [signed] = taken.readings;
    if (!signed) throw new Error("no reading");
    expect(signed.reading).toMatchObject({ site: 7n, periodEnd: end(1), revision: 0, epoch: 1, quality: 0 });
    // Of 1,000 Wh, 400 went into the battery, 300 out to the grid: the partition's registers begin at 0.
    expect(unpackEnergy(signed.reading.energy)).toEqual({
      generation: 51_000n,
      greenCharge: 400n,
      directExport: 300n,
      gridImport: 4_000n,
    });
    expect(unpackFlows(signed.reading.flows)).toEqual({
      discharge: 7_000n,
      gridExport: 3_300n,
      charge: 8_400n,
      stateOfCharge: 2_390n,
    });
    expect(signed.signature).toBe(await signReading({ reading: signed.reading, domain, device }));
    await gateway.close();
  });

  test("makes no sample of parts that are too far apart", async () => {
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(home(), { maxSkew: 3 }), taken);
    for (const n of [0, 1]) {
      await gateway.sample(grid(end(n), 4_000n, 3_000n));
      await gateway.sample(roof(end(n), 50_000n));
      await gateway.sample(cellar(end(n) + 4, 8_000n, 7_000n));
    }
    expect(taken.readings).toEqual([]);
    await gateway.close();
  });

  test("keeps what waits when the node cannot take it, and hands it on in order", async () => {
    const taken = new Taken();
    let down = true;
    const errors: unknown[] = [];
    const into: Intake = {
      sample: async () => undefined,
      reading: async (signed) => {
        if (down) throw new Error("the disk is full");
        await taken.reading(signed);
      },
    };
    const gateway = await createGateway(settingsOf(simple(), { report: (error) => errors.push(error) }), into);
    for (let n = 0; n <= 3; n++) await gateway.sample(roof(end(n), 100n * BigInt(n)));
    expect(gateway.waiting()).toBe(3);
    expect(errors.map(String)).toContain("Error: the disk is full");
    down = false;
    await gateway.tick();
    expect(gateway.waiting()).toBe(0);
    expect(taken.readings.map(({ reading }) => reading.periodEnd)).toEqual([end(1), end(2), end(3)]);
    await gateway.close();
  });

  test("goes on after a restart where it was, and signs no period twice", async () => {
    const store = memoryStore();
    const taken = new Taken();
    const first = await createGateway(settingsOf(simple(store)), taken);
    for (const n of [0, 1]) await first.sample(roof(end(n), 100n * BigInt(n)));
    await first.close();
    const { kept, refused } = refusals();
    const second = await createGateway(settingsOf(simple(store), { refused }), taken);
    await second.sample(roof(end(1), 100n)); // the same again
    await second.sample(roof(end(1), 150n)); // another of the same moment
    await second.sample(roof(end(2), 20_000n)); // a spike, by what was shown before the restart
    await second.sample(roof(end(2), 200n));
    await second.close();
    expect(taken.readings.map(({ reading }) => reading.periodEnd)).toEqual([end(1), end(2)]);
    expect(
      kept.map(({ reason }) => (reason instanceof Error ? reason.name : reason.map(({ rule }) => rule).join())),
    ).toEqual(["conflict", "spike"]);
    expect(kept[1]).toMatchObject({ source: "gateway", from: "roof", sample: roof(end(2), 20_000n) });
  });

  test("continues a register over its end, also when it was restarted in between", async () => {
    const store = memoryStore();
    const taken = new Taken();
    const steps = [999_999_900n, 999_999_990n, 80n, 170n, 999n];
    let gateway = await createGateway(settingsOf(simple(store)), taken);
    for (const [n, shown] of steps.entries()) {
      await gateway.sample(roof(end(n), shown));
      await gateway.close();
      gateway = await createGateway(settingsOf(simple(store)), taken);
    }
    await gateway.close();
    expect(taken.readings.map(({ reading }) => unpackEnergy(reading.energy).generation)).toEqual([
      999_999_990n,
      1_000_000_080n,
      1_000_000_170n,
      1_000_000_999n,
    ]);
  });

  test("holds an exchanged meter's samples, which a rotation has to bridge", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(simple(), { refused }), taken);
    await gateway.sample(roof(end(0), 70_000n));
    await gateway.sample(roof(end(1), 12n));
    expect(taken.readings).toEqual([]);
    expect(kept[0]?.reason).toMatchObject([
      { rule: "exchange", effect: "hold", register: "generation", before: 70_000n, shown: 12n },
    ]);
    await gateway.close();
  });

  test("makes no measured reading of what somebody estimated, of a stranger's, or of half a meter's", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(simple(), { refused }), taken);
    await gateway.sample({ ...roof(end(0), 70_000n), estimated: true });
    await gateway.sample({ ...roof(end(0), 70_000n), meter: "somebody's" });
    await gateway.sample({ ...roof(end(0), 70_000n), registers: {} });
    expect(kept.map(({ reason }) => reason instanceof Error && reason.message.split("\n")[0])).toEqual([
      expect.stringContaining("somebody estimated it"),
      expect.stringContaining("no site of the gateway has the meter somebody's"),
      expect.stringContaining("it has no generation"),
    ]);
    expect(taken.readings).toEqual([]);
    await gateway.close();
  });

  test("records what its device does not sign, and has it signed later", async () => {
    let broken = true;
    const weak: Device = {
      key: device.key,
      sign: (digest) => (broken ? Promise.reject(new Error("the element is busy")) : device.sign(digest)),
    };
    const taken = new Taken();
    const errors: unknown[] = [];
    const gateway = await createGateway(
      settingsOf(simple(memoryStore(), weak), { report: (error) => errors.push(error) }),
      taken,
    );
    await gateway.sample(roof(end(0), 0n));
    await gateway.sample(roof(end(1), 100n));
    expect(errors.map((error) => error instanceof Error && error.name)).toEqual(["MeterSigningError"]);
    broken = false;
    await gateway.tick();
    expect(taken.readings.map(({ reading }) => reading.periodEnd)).toEqual([end(1)]);
    await gateway.close();
  });

  test("passes signed readings on, and cannot be set up with a register or a meter twice", async () => {
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(simple()), taken);
    const reading = { site: 1n, periodEnd: end(1), revision: 0, epoch: 1, quality: 0, energy: 0n, flows: 0n } as const;
    await gateway.reading({ reading, signature: "0x" });
    expect(taken.readings).toHaveLength(1);
    await gateway.close();
    const part = { meter: "roof", registers: ["generation"], rules } as const;
    const twice = settingsOf(home({ parts: [part, { ...part, meter: "barn" }] }));
    await expect(createGateway(twice, taken)).rejects.toThrow("two meters of site 7 have generation");
    const same = { ...settingsOf(simple()), sites: [simple(), { ...simple(), site: 8n }] };
    await expect(createGateway(same, taken)).rejects.toThrow('"roof" is there twice');
    expect(() => gatewaySource(settingsOf(home({ parts: [] })), [])).toThrow("no meters");
  });

  test("opens no journal that another holds, and lets go of those that it has", async () => {
    const [mine, held] = [memoryStore(), memoryStore()];
    await held.open();
    const sites = [
      simple(mine),
      { ...simple(held), site: 8n, parts: [{ meter: "barn", registers: ["generation"] as const, rules }] },
    ];
    await expect(createGateway({ ...settingsOf(simple()), sites }, new Taken())).rejects.toMatchObject({
      name: "JournalLockedError",
    });
    await expect(mine.open()).resolves.toBeInstanceOf(Uint8Array);
  });
});

test("a file replayed through a gateway gives readings that every rule takes", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wattle-gateway-"));
  try {
    const path = join(folder, "roof.csv");
    const rows = Array.from({ length: 200 }, (_, n) => `${end(n)},${n * 311},${n * 97},${n * 40}`);
    await writeFile(path, `t,g,m,x\n${rows.join("\n")}\n`);
    const file = replaySource({
      path,
      meter: "home",
      time: { column: "t", format: "unix" },
      registers: { generation: { column: "g" }, import: { column: "m" }, export: { column: "x" } },
    });
    const site: GatewaySite = {
      site: 7n,
      device,
      store: fileStore(join(folder, "journal")),
      parts: [{ meter: "home", registers: ["generation", "import", "export"], rules }],
    };
    const taken = new Taken();
    const settings = settingsOf(site, { now: () => end(1_000) });
    await gatewaySource(settings, [file]).run(taken, new AbortController().signal);
    expect(taken.readings).toHaveLength(199);
    let before = taken.readings[0]?.reading;
    for (const { reading } of taken.readings.slice(1)) {
      if (!before) throw new Error("no reading");
      const capacities = { generationW: 2_000, storageW: 0, exportW: 2_000, importW: 2_000, storageWh: 0 };
      const verdict = checkReading(reading, { now: end(1_000), before: continuous(before), capacities });
      expect(verdict).toEqual({ effect: "take", findings: [] });
      before = reading;
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe("attack", () => {
  test("a meter whose clock is set back to repeat a day gets no reading for it, nor any energy", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    const gateway = await createGateway(settingsOf(simple(), { refused, now: () => end(200) }), taken);
    let shown = 0n;
    for (let n = 0; n <= 96; n++) {
      await gateway.sample(roof(end(n), shown));
      shown += 100n;
    }
    for (let n = 1; n <= 96; n++) {
      await gateway.sample(roof(end(n) - 1, shown));
      shown += 100n;
    }
    expect(taken.readings.map(({ reading }) => reading.periodEnd)).toEqual(
      Array.from({ length: 96 }, (_, i) => end(i + 1)),
    );
    expect(kept).toHaveLength(96);
    expect(kept.every(({ reason }) => !(reason instanceof Error) && reason[0]?.rule === "setBack")).toBe(true);
    // When time has caught up the register's step is a spike of one day: refused, until capacity times time covers it.
    await gateway.sample(roof(end(97), shown));
    expect(unpackEnergy(taken.readings.at(-1)?.reading.energy ?? 0n).generation).toBe(9_600n);
    await gateway.close();
  });
});
