// A meter whose power may fail at any byte that its journal writes: what it signs is what an uninterrupted one would have signed.
import fc from "fast-check";
import type { Hex } from "viem";
import { expect, test } from "vitest";
import {
  type JournalStore,
  type Meter,
  type MeterSettings,
  memoryStore,
  openAttestation,
  type RegisterSample,
  type SignedReading,
} from "../../src/device/index.ts";
import { accumulate, type MeterTotals } from "../../src/measurement/partition.ts";
import { device, domain, end, open, T0, totalsOf } from "./support.ts";

class PowerCut extends Error {}

/** A disk that takes so many more bytes, then loses power: what was written until then stays. */
function failingStore(content: Uint8Array, budget: number): JournalStore & { bytes(): Uint8Array } {
  const inner = memoryStore(content);
  let left = budget;
  return {
    ...inner,
    append: async (bytes) => {
      await inner.append(bytes.slice(0, Math.max(0, left)));
      left -= bytes.length;
      if (left < 0) throw new PowerCut();
    },
  };
}

type Step = { readonly sample: RegisterSample } | { readonly acknowledge: number };

const steps = fc
  .array(
    fc.record({
      seconds: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 60 }).map((part) => part * 10) },
        { weight: 1, arbitrary: fc.integer({ min: -600, max: 5_000 }) },
      ),
      flows: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 5, maxLength: 5 }),
      stateOfCharge: fc.integer({ min: 0, max: 10_000 }),
      acknowledge: fc.option(fc.nat(3), { freq: 4 }),
    }),
    { minLength: 4, maxLength: 24 },
  )
  .map((list): Step[] => {
    let time = T0;
    let totals = totalsOf();
    return list.flatMap(({ seconds, flows, stateOfCharge, acknowledge }): Step[] => {
      time += seconds;
      const [g = 0, m = 0, x = 0, c = 0, d = 0] = flows;
      totals = {
        generation: totals.generation + BigInt(g),
        gridImport: totals.gridImport + BigInt(m),
        gridExport: totals.gridExport + BigInt(x),
        charge: totals.charge + BigInt(c),
        discharge: totals.discharge + BigInt(d),
        stateOfCharge: BigInt(stateOfCharge),
      };
      const step: Step = { sample: { time, totals } };
      return acknowledge === null ? [step] : [step, { acknowledge }];
    });
  });

const settings = fc.record<MeterSettings>({
  gaps: fc.constantFrom("missing", "estimate"),
  capacity: fc.constantFrom(2, 5, 2_880),
  whenFull: fc.constantFrom("hold", "thin"),
  maxSampleAge: fc.constantFrom(30, 900),
});

/** Everything that left the meter: seen by whoever reads its queue. */
class Outside {
  readonly released = new Map<Hex, SignedReading>();
  readonly byPeriod = new Map<string, Hex>();

  look(meter: Meter): void {
    for (const signed of meter.pending()) {
      const { periodEnd, revision } = signed.reading;
      const period = `${periodEnd}/${revision}`;
      const before = this.byPeriod.get(period);
      if (before && before !== signed.id) throw new Error(`two readings for ${period}`);
      this.byPeriod.set(period, signed.id);
      this.released.set(signed.id, signed);
    }
  }
}

/** Runs the steps; after each power cut it starts again with what the disk holds and the step that was cut short. */
async function run(
  list: readonly Step[],
  told: MeterSettings,
  cuts: readonly number[],
): Promise<{ outside: Outside; meter: Meter }> {
  const outside = new Outside();
  const budgets = [...cuts];
  let disk = failingStore(new Uint8Array(0), budgets.shift() ?? Number.POSITIVE_INFINITY);
  let meter: Meter | undefined;
  let at = 0;
  while (at < list.length || !meter) {
    try {
      meter ??= await open(disk, told);
      outside.look(meter);
      const step = list[at];
      if (step && "sample" in step) await meter.sample(step.sample);
      const waiting = meter.pending();
      if (step && "acknowledge" in step)
        await meter.acknowledge(waiting[step.acknowledge % waiting.length]?.id ?? "0x00");
      outside.look(meter);
      at++;
    } catch (error) {
      if (!(error instanceof PowerCut || (error instanceof Error && error.cause instanceof PowerCut))) throw error;
      disk = failingStore(disk.bytes(), budgets.shift() ?? Number.POSITIVE_INFINITY);
      meter = undefined;
    }
  }
  return { outside, meter };
}

test("power may fail at any byte: no period is signed twice differently, and the sums are the same", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      steps,
      settings,
      fc.array(fc.nat(6_000), { minLength: 1, maxLength: 6 }),
      async (list, told, cuts) => {
        const calm = await run(list, told, []);
        const cut = await run(list, told, cuts);
        expect([...cut.outside.released.keys()]).toEqual([...calm.outside.released.keys()]);
        expect([...cut.outside.released.values()]).toEqual([...calm.outside.released.values()]);
        expect(cut.meter.state()).toEqual(calm.meter.state());
        expect(cut.meter.pending()).toEqual(calm.meter.pending());
        for (const { token, reading } of cut.outside.released.values()) {
          expect(openAttestation({ token, key: device.key, domain }).reading).toEqual(reading);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("bytes all over the journal at which power may fail, one by one", { timeout: 240_000 }, async () => {
  const list: Step[] = [0, 899, 901, 1_800].map((seconds) => ({
    sample: { time: T0 + seconds, totals: totalsOf({ generation: BigInt(seconds), charge: BigInt(seconds >> 2) }) },
  }));
  const calm = await run(list, {}, []);
  const whole = memoryStore();
  const meter = await open(whole);
  for (const step of list) if ("sample" in step) await meter.sample(step.sample);
  const length = whole.bytes().length;
  expect(length).toBeGreaterThan(3_000);
  for (let budget = 0; budget <= length; budget += 41) {
    const cut = await run(list, {}, [budget]);
    expect([...cut.outside.released.values()], `cut at ${budget}`).toEqual([...calm.outside.released.values()]);
    expect(cut.meter.state()).toEqual(calm.meter.state());
  }
});

test("a measured reading's K and E are the partition of all since the measured one before it", async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.constantFrom<"missing" | "estimate">("missing", "estimate"), async (list, gaps) => {
      const { meter } = await run(
        list.filter((step) => "sample" in step),
        { gaps },
        [],
      );
      const start = list.find((step) => "sample" in step);
      if (!start || !("sample" in start)) throw new Error("no sample");
      let base = accumulate({ energy: 0n, flows: 0n }, totalsOf());
      const { generation, gridImport, gridExport, charge, discharge } = start.sample.totals;
      base = {
        energy: (generation << 192n) | gridImport,
        flows: (discharge << 192n) | (gridExport << 128n) | (charge << 64n),
      };
      let last = 0;
      const lane = (word: bigint, index: number): bigint => (word >> BigInt(192 - 64 * index)) & ((1n << 64n) - 1n);
      let before = { energy: base.energy, flows: base.flows };
      for (const { reading } of meter.pending()) {
        expect(reading.periodEnd).toBeGreaterThan(last);
        last = reading.periodEnd;
        for (const index of [0, 1, 2, 3]) {
          expect(lane(reading.energy, index)).toBeGreaterThanOrEqual(lane(before.energy, index));
          if (index < 3) expect(lane(reading.flows, index)).toBeGreaterThanOrEqual(lane(before.flows, index));
        }
        expect(lane(reading.energy, 1) + lane(reading.energy, 2)).toBeLessThanOrEqual(lane(reading.energy, 0));
        before = reading;
        if (reading.quality === 1) continue;
        const totals: MeterTotals = {
          generation: lane(reading.energy, 0),
          gridImport: lane(reading.energy, 3),
          discharge: lane(reading.flows, 0),
          gridExport: lane(reading.flows, 1),
          charge: lane(reading.flows, 2),
          stateOfCharge: lane(reading.flows, 3),
        };
        const expected = accumulate(base, totals);
        expect(reading).toMatchObject(expected);
        base = expected;
      }
      expect(end(0)).toBe(T0);
    }),
    { numRuns: 40 },
  );
});
