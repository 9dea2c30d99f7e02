import { describe, expect, test } from "vitest";
import {
  createMeter,
  type JournalStore,
  type Meter,
  memoryStore,
  openAttestation,
  requireSuccessor,
} from "../../src/device/index.ts";
import { PERIOD } from "../../src/measurement/period.ts";
import { hashReading } from "../../src/measurement/reading.ts";
import { unpackEnergy, unpackFlows } from "../../src/measurement/registers.ts";
import { meterOracleDomain } from "../../src/measurement/typedData.ts";
import { device, deviceOf, domain, end, endsOf, open, qualitiesOf, SITE, sampleAt, T0, totalsOf } from "./support.ts";

const only = <Item>(items: readonly Item[]): Item => {
  const [item, ...rest] = items;
  if (item === undefined || rest.length > 0) throw new Error(`${items.length} items instead of one`);
  return item;
};
const energyAt = (meter: Meter, index: number) => {
  const signed = meter.pending()[index];
  if (!signed) throw new Error(`no reading ${index}`);
  return unpackEnergy(signed.reading.energy);
};
const named = (name: string, fields: object = {}) => expect.objectContaining({ name, ...fields });

describe("a period", () => {
  test("closes at its end, with the registers of that instant, signed twice", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0, { generation: 5_000n, gridImport: 100n }));
    await meter.sample(
      sampleAt(end(1) - 1, { generation: 5_900n, gridImport: 150n, charge: 300n, stateOfCharge: 290n }),
    );
    expect(meter.pending()).toEqual([]);
    await meter.sample(
      sampleAt(end(1), { generation: 6_000n, gridImport: 150n, gridExport: 400n, charge: 350n, stateOfCharge: 330n }),
    );
    const { id, reading, signature, token, sequence } = only(meter.pending());
    expect(reading).toMatchObject({ site: SITE, periodEnd: end(1), revision: 0, epoch: 1, quality: 0 });
    // K = min(1000, 350 − 50), E = min(700, 400).
    expect(unpackEnergy(reading.energy)).toEqual({
      generation: 6_000n,
      greenCharge: 300n,
      directExport: 400n,
      gridImport: 150n,
    });
    expect(unpackFlows(reading.flows)).toEqual({ discharge: 0n, gridExport: 400n, charge: 350n, stateOfCharge: 330n });
    expect([id, sequence]).toEqual([hashReading(reading), 1]);
    expect(openAttestation({ token, key: device.key, domain })).toMatchObject({
      reading,
      signature,
      generated: 1_000n,
      issuedAt: end(1),
      previous: undefined,
    });
  });

  test("closes with the last sample in it, when that is young enough; the rest counts in the next", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(end(1) - 60, { generation: 90n }));
    await meter.sample(sampleAt(end(1) + 5, { generation: 100n }));
    await meter.sample(sampleAt(end(2), { generation: 200n }));
    expect(endsOf(meter.pending())).toEqual([end(1), end(2)]);
    expect([energyAt(meter, 0).generation, energyAt(meter, 1).generation]).toEqual([90n, 200n]);
  });

  test("closes on a tick too, once", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(end(1) - 10, { generation: 90n }));
    await meter.tick(end(1) - 1);
    expect(meter.pending()).toEqual([]);
    await meter.tick(end(1) + 1);
    await meter.tick(end(1) + 2);
    await meter.sample(sampleAt(end(1) + 5, { generation: 100n }));
    const { reading, token } = only(meter.pending());
    expect(unpackEnergy(reading.energy).generation).toBe(90n);
    expect(openAttestation({ token, key: device.key }).issuedAt).toBe(end(1) + 1);
    await meter.tick(end(2) + 1); // the last sample is too old: nothing to close with
    expect(meter.pending()).toHaveLength(1);
  });

  test("gives tokens that follow each other", async () => {
    const meter = await open(memoryStore(), { software: "meter-1.0" });
    for (let n = 0; n <= 3; n++) await meter.sample(sampleAt(end(n), { generation: BigInt(n * 10) }));
    const opened = meter.pending().map(({ token }) => ({ token, said: openAttestation({ token, key: device.key }) }));
    const [first, second, third] = opened;
    if (!first || !second || !third) throw new Error("no tokens");
    requireSuccessor(first, second.said);
    requireSuccessor(second, third.said);
    expect(third.said).toMatchObject({ sequence: 3, generated: 10n, software: "meter-1.0" });
  });

  test("of a meter that begins inside one is counted from there", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0 + 400, { generation: 1_000n }));
    await meter.sample(sampleAt(end(1), { generation: 1_010n, gridExport: 10n }));
    expect(energyAt(meter, 0)).toMatchObject({ generation: 1_010n, directExport: 10n });
  });
});

describe("a gap", () => {
  const gap = async (gaps: "missing" | "estimate") => {
    const meter = await open(memoryStore(), { gaps });
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(end(1), { generation: 1_000n, charge: 100n, stateOfCharge: 100n }));
    await meter.sample(sampleAt(end(4), { generation: 4_003n, charge: 400n, stateOfCharge: 90n }));
    return meter;
  };

  test("has no readings, and the next one shows all of it", async () => {
    const meter = await gap("missing");
    expect(endsOf(meter.pending())).toEqual([end(1), end(4)]);
    expect(qualitiesOf(meter.pending())).toEqual([0, 0]);
    expect(meter.state().missed).toBe(2);
    expect(energyAt(meter, 1)).toMatchObject({ generation: 4_003n, greenCharge: 400n });
  });

  test("has estimated readings when they are wanted: K and E wait for the next measured one", async () => {
    const meter = await gap("estimate");
    expect(endsOf(meter.pending())).toEqual([1, 2, 3, 4].map(end));
    expect(qualitiesOf(meter.pending())).toEqual([0, 1, 1, 0]);
    expect([1, 2, 3].map((index) => energyAt(meter, index))).toMatchObject([
      { generation: 2_001n, greenCharge: 100n },
      { generation: 3_002n, greenCharge: 100n },
      { generation: 4_003n, greenCharge: 400n },
    ]);
    expect(unpackFlows(meter.pending()[1]?.reading.flows ?? 0n).stateOfCharge).toBe(90n);
    expect(meter.state().missed).toBe(0);
  });

  test("of months has estimates for its last day only", async () => {
    const meter = await open(memoryStore(), { gaps: "estimate" });
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(end(200), { generation: 1n }));
    expect(meter.pending()).toHaveLength(96);
    expect([meter.state().missed, meter.state().closed]).toEqual([104, end(200)]);
  });
});

describe("a clock", () => {
  test("set back closes no period twice, and what it blurred is estimated", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(end(1), { generation: 10n }));
    await meter.sample(sampleAt(end(1) + 600, { generation: 20n }));
    await meter.sample(sampleAt(end(1) - 300, { generation: 30n, charge: 9n })); // 15 minutes back, before the end of a closed one
    await meter.sample(sampleAt(end(1), { generation: 40n, charge: 9n }));
    expect(endsOf(meter.pending())).toEqual([end(1)]);
    await meter.sample(sampleAt(end(2), { generation: 50n, charge: 9n }));
    await meter.sample(sampleAt(end(3), { generation: 60n, charge: 9n }));
    expect(endsOf(meter.pending())).toEqual([end(1), end(2), end(3)]);
    expect(qualitiesOf(meter.pending())).toEqual([0, 1, 0]);
    expect([1, 2].map((index) => energyAt(meter, index))).toMatchObject([
      { generation: 50n, greenCharge: 0n },
      { generation: 60n, greenCharge: 9n },
    ]);
  });

  test("set back by a second or two is nothing", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0 + 10));
    await meter.sample(sampleAt(T0 + 8));
    await meter.sample(sampleAt(end(1), { generation: 5n }));
    expect(qualitiesOf(meter.pending())).toEqual([0]);
  });

  test("that lost its battery starts in 1970, and needs no word when it is put right", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0));
    await meter.sample(sampleAt(60, { generation: 1n }));
    await meter.sample(sampleAt(end(1), { generation: 2n }));
    await meter.sample(sampleAt(end(2), { generation: 3n }));
    expect(qualitiesOf(meter.pending())).toEqual([1, 0]);
  });

  test("years ahead is refused, and harms nothing; confirmed, it is a gap", async () => {
    const meter = await open();
    await meter.sample(sampleAt(T0));
    const later = sampleAt(end(96 * 365), { generation: 7n });
    await expect(meter.sample(later)).rejects.toThrow(named("ClockJumpError"));
    await meter.sample(sampleAt(end(1), { generation: 5n }));
    expect(endsOf(meter.pending())).toEqual([end(1)]);
    await meter.sample({ ...later, clockConfirmed: true });
    expect(endsOf(meter.pending())).toEqual([end(1), end(96 * 365)]);
  });
});

describe("registers", () => {
  const counter = { modulus: 1n << 32n, ceilingW: 20_000 };

  test("that roll over go on", async () => {
    const meter = await open(memoryStore(), { counter });
    await meter.sample(sampleAt(T0, { generation: (1n << 32n) - 100n }));
    await meter.sample(sampleAt(end(1), { generation: 400n }));
    expect(energyAt(meter, 0).generation).toBe((1n << 32n) + 400n);
  });

  test("that show less without a rollover are refused, whatever the register", async () => {
    const meter = await open();
    const before = totalsOf({
      generation: 9n,
      gridImport: 9n,
      gridExport: 9n,
      charge: 9n,
      discharge: 9n,
      stateOfCharge: 9n,
    });
    await meter.sample({ time: T0, totals: before });
    for (const register of ["generation", "gridImport", "gridExport", "charge", "discharge"] as const) {
      const totals = { ...before, [register]: 8n };
      await expect(meter.sample({ time: end(1), totals })).rejects.toThrow(
        named("RegisterBackwardsError", { register }),
      );
    }
    await meter.sample({ time: end(1), totals: { ...before, stateOfCharge: 0n } });
    expect(meter.pending()).toHaveLength(1);
  });

  test("that were reset are no rollover, and a spike is no growth", async () => {
    const meter = await open(memoryStore(), { counter });
    await meter.sample(sampleAt(T0, { generation: 1_000_000n }));
    const reset = meter.sample(sampleAt(end(1), { generation: 0n }));
    await expect(reset).rejects.toThrow(named("ImplausibleGrowthError", { register: "generation" }));
    // 20 kW for 901 s are 5,005 Wh, and one for rounding.
    const spike = meter.sample(sampleAt(end(1), { generation: 1_005_007n }));
    await expect(spike).rejects.toThrow(named("ImplausibleGrowthError"));
    await meter.sample(sampleAt(end(1), { generation: 1_005_006n }));
    expect(energyAt(meter, 0).generation).toBe(1_005_006n);
  });
});

describe("power", () => {
  const none = { generation: 0, gridImport: 0, gridExport: 0, charge: 0, discharge: 0 };
  const at = (time: number, generation: number) => ({ time, power: { ...none, generation }, stateOfCharge: 5n });

  test("becomes energy to the watt-second, split where a period ends", async () => {
    const meter = await open();
    for (let time = T0; time <= end(2) + 30; time += 45) await meter.samplePower(at(time, 1_001));
    expect(endsOf(meter.pending())).toEqual([end(1), end(2)]);
    expect([energyAt(meter, 0).generation, energyAt(meter, 1).generation]).toEqual([
      BigInt(Math.floor((1_001 * 900) / 3_600)),
      BigInt(Math.floor((1_001 * 1_800) / 3_600)),
    ]);
    expect(qualitiesOf(meter.pending())).toEqual([0, 0]);
  });

  test("across a period's end counts on either side of it", async () => {
    const meter = await open();
    await meter.samplePower(at(end(1) - 20, 0));
    await meter.samplePower(at(end(1) + 40, 3_600));
    expect(energyAt(meter, 0).generation).toBe(20n);
    expect(meter.state().totals?.generation).toBe(60n);
  });

  test("that was not seen is not counted, and its period is estimated", async () => {
    const meter = await open();
    await meter.samplePower(at(T0, 0));
    await meter.samplePower(at(T0 + 30, 3_600));
    await meter.samplePower(at(T0 + 91, 3_600)); // 61 s
    for (let time = T0 + 150; time <= end(2); time += 60) await meter.samplePower(at(time, 0));
    await meter.samplePower(at(end(2), 0));
    expect(qualitiesOf(meter.pending())).toEqual([1, 0]);
    expect(energyAt(meter, 1).generation).toBe(30n);
    await meter.samplePower(at(end(2) - 30, 3_600)); // set back: for how long it flowed nobody knows
    await meter.samplePower(at(end(2) + 10, 3_600));
    expect(meter.state()).toMatchObject({ doubtful: true, totals: { generation: 70n } });
  });

  test("and registers are not mixed, and neither is negative or a fraction", async () => {
    const meter = await open();
    await meter.samplePower(at(T0, 1));
    await expect(meter.sample(sampleAt(T0 + 1))).rejects.toThrow(named("InvalidSampleError"));
    await expect(meter.samplePower(at(T0 + 1, 0.5))).rejects.toThrow(named("InvalidSampleError"));
    await expect(meter.samplePower(at(T0 + 1, -1))).rejects.toThrow(named("InvalidSampleError"));
    await expect(meter.samplePower(at(T0 + 0.5, 1))).rejects.toThrow(named("InvalidSampleError"));
    const other = await open();
    await other.sample(sampleAt(T0));
    await expect(other.samplePower(at(T0 + 1, 1))).rejects.toThrow(named("InvalidSampleError"));
    await expect(other.sample(sampleAt(T0 + 1, { charge: -1n }))).rejects.toThrow(named("InvalidSampleError"));
    await expect(other.sample(sampleAt(T0 + 1, { charge: 1n << 64n }))).rejects.toThrow(named("InvalidSampleError"));
  });
});

describe("the queue", () => {
  const fill = async (meter: Meter, from: number, to: number) => {
    for (let n = from; n <= to; n++) await meter.sample(sampleAt(end(n), { generation: BigInt(n) }));
  };

  test("keeps its order, and a second acknowledgement is no error", async () => {
    const meter = await open();
    await fill(meter, 0, 3);
    const [first, second] = meter.pending();
    if (!first || !second) throw new Error("no readings");
    await meter.acknowledge(second.id);
    await meter.acknowledge(second.id);
    expect(endsOf(meter.pending())).toEqual([end(1), end(3)]);
    await meter.acknowledge(first.id);
    await meter.acknowledge("0x00");
    expect(endsOf(meter.pending())).toEqual([end(3)]);
  });

  test("is delivered in order, up to the first failure, and from there again", async () => {
    const meter = await open();
    await fill(meter, 0, 4);
    const got: number[] = [];
    const failing = meter.deliver(async ({ reading }) => {
      if (got.length === 2) throw new Error("no route");
      got.push(reading.periodEnd);
    });
    await expect(failing).rejects.toThrow("no route");
    await meter.deliver(async ({ reading }) => void got.push(reading.periodEnd));
    expect(got).toEqual([1, 2, 3, 4].map(end));
    expect(meter.pending()).toEqual([]);
  });

  test("that is full holds: nothing is dropped, and the next reading shows all of it", async () => {
    const meter = await open(memoryStore(), { capacity: 2 });
    await fill(meter, 0, 5);
    expect(endsOf(meter.pending())).toEqual([end(1), end(2)]);
    await meter.deliver(async () => undefined);
    await fill(meter, 6, 6);
    expect(energyAt(meter, 0).generation).toBe(6n);
    expect(meter.state()).toMatchObject({ missed: 3, dropped: 0 });
  });

  test("that is full thins when told to: the oldest go, marked, and the sequence shows it", async () => {
    const meter = await open(memoryStore(), { capacity: 2, whenFull: "thin" });
    await fill(meter, 0, 5);
    expect(meter.pending().map(({ sequence }) => sequence)).toEqual([4, 5]);
    expect(energyAt(meter, 1).generation).toBe(5n);
    expect(meter.state()).toMatchObject({ missed: 0, dropped: 3 });
  });
});

describe("a restart", () => {
  test("finds all as it was, and nothing is signed anew", async () => {
    const store = memoryStore();
    const meter = await open(store);
    for (let n = 0; n <= 2; n++) await meter.sample(sampleAt(end(n), { generation: BigInt(n) }));
    const [waiting, state] = [meter.pending(), meter.state()];
    await meter.close();
    const again = await open(store);
    expect(again.pending()).toEqual(waiting);
    expect(again.state()).toEqual(state);
    await again.sample(sampleAt(end(2), { generation: 99n }));
    expect(again.pending()).toEqual(waiting);
  });

  test("signs what was closed when the device failed", async () => {
    const store = memoryStore();
    let works = false;
    const failing = {
      key: device.key,
      sign: async (digest: `0x${string}`) => {
        if (!works) throw new Error("bus error");
        return device.sign(digest);
      },
    };
    const meter = await open(store, {}, failing);
    await meter.sample(sampleAt(T0));
    await expect(meter.sample(sampleAt(end(1), { generation: 1n }))).rejects.toThrow(named("MeterSigningError"));
    expect(meter.pending()).toEqual([]);
    await meter.close();
    const again = await open(store, {}, failing);
    expect(again.pending()).toEqual([]);
    await again.close();
    works = true;
    const third = await open(store, {}, failing);
    expect(endsOf(third.pending())).toEqual([end(1)]);
    expect(energyAt(third, 0).generation).toBe(1n);
  });

  test("of a second meter on the same journal is refused", async () => {
    const store = memoryStore();
    const meter = await open(store);
    for (const attempt of [1, 2]) {
      await expect(open(store), `attempt ${attempt}`).rejects.toThrow(named("JournalLockedError"));
    }
    await meter.close();
    await (await open(store)).close();
  });

  test("with another site, chain, oracle or key is refused", async () => {
    const store = memoryStore();
    await (await open(store)).close();
    const given = { store, device, domain, site: SITE };
    const { chainId, verifyingContract: address } = domain;
    for (const other of [
      { site: 8n },
      { domain: meterOracleDomain({ chainId: 1, address }) },
      { domain: meterOracleDomain({ chainId, address: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8" }) },
      { device: deviceOf("stranger") },
    ]) {
      await expect(createMeter({ ...given, ...other })).rejects.toThrow(named("JournalMismatchError"));
    }
    await (await open(store)).close(); // and none of them holds it
  });

  test("is what a meter needs whose journal could not be written", async () => {
    const inner = memoryStore();
    let full = false;
    const store: JournalStore = {
      ...inner,
      append: async (bytes) => {
        if (full) throw new Error("no space left on device");
        await inner.append(bytes);
      },
    };
    const meter = await open(store);
    await meter.sample(sampleAt(T0));
    full = true;
    await expect(meter.sample(sampleAt(end(1)))).rejects.toThrow(named("MeterStoppedError"));
    full = false;
    await expect(meter.sample(sampleAt(end(1)))).rejects.toThrow(named("MeterStoppedError"));
    await meter.close();
    const again = await open(store);
    await again.sample(sampleAt(end(1)));
    expect(again.pending()).toHaveLength(1);
    await again.close();
    await expect(again.tick(end(2))).rejects.toThrow(named("MeterStoppedError"));
  });
});

test("calls at once are taken one after the other", async () => {
  const meter = await open();
  const samples = Array.from({ length: 6 }, (_, n) => sampleAt(end(n), { generation: BigInt(n) }));
  await Promise.all(samples.map((sample) => meter.sample(sample)));
  expect(endsOf(meter.pending())).toEqual([1, 2, 3, 4, 5].map(end));
});

test("settings that cannot be kept are refused", async () => {
  for (const settings of [
    { maxSampleAge: 0 },
    { maxSampleAge: PERIOD + 1 },
    { capacity: 0 },
    { clockTolerance: -1 },
    { maxSilence: 1 },
    { counter: { modulus: 1n, ceilingW: 1 } },
    { counter: { modulus: 10n, ceilingW: 0.5 } },
    { software: "" },
    { software: "1.2 beta" },
    { software: "1".repeat(65) },
  ]) {
    await expect(open(memoryStore(), settings)).rejects.toThrow(named("InvalidMeterSettingsError"));
  }
});
