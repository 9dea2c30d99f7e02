import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Battery, batteryOf, drawnBy, retentionOf, storeFor } from "../src/home/battery.ts";
import { type HomeState, openHome, runPeriod, stateOfCharge } from "../src/home/manager.ts";

const MICRO = 1_000_000n;

const battery = fc
  .record({
    wh: fc.integer({ min: 1, max: 20_000 }),
    w: fc.integer({ min: 0, max: 10_000 }),
    c: fc.bigInt({ min: 500_000n, max: 1_000_000n }),
    d: fc.bigInt({ min: 500_000n, max: 1_000_000n }),
  })
  .map(({ wh, w, c, d }) => batteryOf(wh, w, c, d));
const period = fc.record({
  loadWh: fc.bigInt({ min: 0n, max: 3000n }),
  pvWh: fc.bigInt({ min: 0n, max: 3000n }),
  deliver: fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 3000n })),
  pledgedShare: fc.bigInt({ min: 0n, max: 100n }),
  ownUse: fc.boolean(),
});
const day = fc.record({
  battery,
  opening: fc.bigInt({ min: 0n, max: 100n }),
  periods: fc.array(period, { maxLength: 96 }),
});

/** Runs a day and hands every step to `check`. Pledges are a share of what the store can deliver. */
function run(
  { battery, opening, periods }: { battery: Battery; opening: bigint; periods: readonly Period[] },
  check: (before: HomeState, step: ReturnType<typeof runPeriod>, asked: Period & { pledged: bigint }) => void,
): HomeState {
  let state = openHome((battery.capacity * opening) / (100n * MICRO));
  for (const asked of periods) {
    const deliverable = (state.store * battery.dischargeEfficiency) / MICRO;
    const pledged = (deliverable * asked.pledgedShare) / 101n;
    const step = runPeriod(battery, state, asked, { pledged, deliver: asked.deliver, ownUse: asked.ownUse });
    check(state, step, { ...asked, pledged });
    state = step.state;
  }
  return state;
}
type Period = { loadWh: bigint; pvWh: bigint; deliver: bigint; pledgedShare: bigint; ownUse: boolean };

describe("home", () => {
  it("closes the energy balance of every period in whole Wh", () => {
    fc.assert(
      fc.property(day, (d) => {
        run(d, (_, { flows }, { loadWh }) => {
          expect(flows.generation + flows.gridImport + flows.discharge).toBe(loadWh + flows.gridExport + flows.charge);
        });
      }),
    );
  });

  it("loses nothing in the store but what conversion and standing take", () => {
    fc.assert(
      fc.property(day, (d) => {
        const opening = openHome((d.battery.capacity * d.opening) / (100n * MICRO)).store;
        const end = run(d, () => {});
        const { charge, discharge } = end.registers;
        expect(opening + charge * MICRO).toBe(end.store + discharge * MICRO + end.conversionLoss + end.standingLoss);
      }),
    );
  });

  it("keeps the store within its capacity and the battery within its power, one direction a period", () => {
    fc.assert(
      fc.property(day, (d) => {
        run(d, (_, { state, flows }) => {
          expect(state.store >= 0n && state.store <= d.battery.capacity).toBe(true);
          expect(flows.charge <= d.battery.periodLimit && flows.discharge <= d.battery.periodLimit).toBe(true);
          expect(flows.charge === 0n || flows.discharge === 0n).toBe(true);
          expect(flows.gridImport === 0n || flows.gridExport === 0n).toBe(true);
          expect(stateOfCharge(state)).toBe(state.store / MICRO);
        });
      }),
    );
  });

  it("never runs a register backwards, and partitions no more than was generated", () => {
    fc.assert(
      fc.property(day, (d) => {
        run(d, (before, { state }) => {
          for (const key of Object.keys(before.registers) as (keyof typeof before.registers)[]) {
            expect(state.registers[key] >= before.registers[key]).toBe(true);
          }
          const { generation, greenCharge, directExport, charge, gridExport } = state.registers;
          expect(greenCharge + directExport <= generation).toBe(true);
          expect(greenCharge <= charge && directExport <= gridExport).toBe(true);
        });
      }),
    );
  });

  it("leaves in store what is pledged, but for what was asked for", () => {
    fc.assert(
      fc.property(day, (d) => {
        run(d, (before, { state, flows }, { pledged }) => {
          const owed = pledged - flows.delivered * MICRO;
          const kept = storeFor(d.battery, owed > 0n ? owed : 0n);
          // Standing may take the store below a pledge that nearly empties it; own use may not take a Wh more then.
          const own = flows.discharge - flows.delivered;
          if (own > 0n) expect(state.store >= kept).toBe(true);
          expect(flows.delivered <= flows.discharge).toBe(true);
          expect(before.store + flows.charge * d.battery.chargeEfficiency >= state.store).toBe(true);
        });
      }),
    );
  });

  it("delivers what was asked while power and store allow", () => {
    const b = batteryOf(5000, 4000, 950_000n, 950_000n);
    const { state, flows } = runPeriod(
      b,
      openHome(4000n),
      { loadWh: 100n, pvWh: 0n },
      { pledged: 800n * MICRO, deliver: 600n, ownUse: false },
    );
    expect(flows).toEqual({
      generation: 0n,
      gridImport: 0n,
      gridExport: 500n,
      charge: 0n,
      discharge: 600n,
      delivered: 600n,
    });
    expect(state.registers.directExport).toBe(0n); // discharge issues nothing
    const more = runPeriod(b, state, { loadWh: 0n, pvWh: 0n }, { pledged: 0n, deliver: 9000n, ownUse: false });
    expect(more.flows.delivered).toBe(1000n);
  });

  it("serves own load from what is not pledged, and only when allowed", () => {
    const b = batteryOf(5000, 4000, 1_000_000n, 1_000_000n);
    const open = openHome(1000n);
    const asked = { loadWh: 700n, pvWh: 0n };
    const free = runPeriod(b, open, asked, { pledged: 600n * MICRO, deliver: 0n, ownUse: true });
    expect(free.flows.discharge).toBe(399n); // 400 less the first µWh of standing, in whole Wh
    expect(free.flows.gridImport).toBe(301n);
    expect(runPeriod(b, open, asked, { pledged: 0n, deliver: 0n, ownUse: false }).flows.discharge).toBe(0n);
  });

  it("leaks 3 % a month", () => {
    let left = 10n ** 18n;
    for (let i = 0; i < 2922; i++) left = (left * retentionOf(11_582_328_557n)) / 10n ** 18n;
    expect(Number(left) / 1e18).toBeCloseTo(0.97, 9);
  });

  it("draws more than it delivers, rounded against the home", () => {
    const b = batteryOf(5000, 4000, 900_000n, 900_000n);
    expect(drawnBy(b, 1n)).toBe(1_111_112n);
    expect(storeFor(b, 0n)).toBe(0n);
  });
});
