import { describe, expect, it } from "vitest";
import { planOf } from "../src/chain/plan.ts";
import type { Home, LoadProfile } from "../src/data/index.ts";

const PERIODS = 96;

/** A home that makes `pv` Wh in each of periods 40 to 55 and uses `load` Wh in every period, from 72 on `evening` Wh. */
function home(name: string, pv: bigint, load: bigint, evening = load): Home {
  return {
    name,
    pvW: 5000,
    storageWh: 5000,
    storageW: 2500,
    importW: 24_000,
    exportW: 7500,
    chargeEfficiency: 950_000n,
    dischargeEfficiency: 950_000n,
    periods: Array.from({ length: PERIODS }, (_, i) => ({
      loadWh: i < 72 ? load : evening,
      pvWh: i === 48 ? pv + 1n : i >= 40 && i < 56 ? pv : 0n,
    })),
  };
}

function day(homes: readonly Home[], price: (period: number) => bigint = () => 200_000n): LoadProfile {
  return {
    label: "modelled: a test",
    notes: [],
    zone: "TEST",
    start: 1_700_006_400,
    homes,
    prices: Array.from({ length: PERIODS }, (_, i) => price(i)),
    carbon: Array<number>(PERIODS).fill(300),
  };
}

describe("plan of a day", () => {
  const homes = [home("small", 500n, 100n), home("sunny", 1500n, 50n), home("needy", 400n, 100n, 900n)];

  it("casts the seller by surplus, the consumer by its lack in the evening, the rest as makers", () => {
    expect(planOf(day(homes))).toMatchObject({ seller: 1, consumer: 2, makers: [0] });
  });

  it("takes noon from the PV and evening from the price", () => {
    const plan = planOf(day(homes, (period) => (period === 80 ? 400_000n : 200_000n)));
    expect(plan).toMatchObject({ opens: 44, noon: 48, evening: 80 });
  });

  it("takes the period of greatest lack where prices are equal", () => {
    expect(planOf(day(homes)).evening).toBe(72);
  });

  it("looks for evening three hours after noon at the earliest", () => {
    expect(planOf(day(homes, (period) => (period < 55 ? 900_000n : 200_000n))).evening).toBeGreaterThanOrEqual(60);
  });

  it("lets every home that neither sells nor consumes bring kWh", () => {
    const five = [...homes, home("fourth", 600n, 100n), home("fifth", 700n, 100n)];
    expect(planOf(day(five))).toMatchObject({ seller: 1, consumer: 2, makers: [4, 3, 0], thief: 0 });
  });

  it("lets the seller open the market where nobody else can", () => {
    expect(planOf(day(homes.slice(1)))).toMatchObject({ seller: 0, makers: [0], consumer: 1, thief: undefined });
    expect(planOf(day(homes.slice(0, 1)))).toMatchObject({ seller: 0, makers: [0], consumer: 0, thief: undefined });
  });

  it("stays within the day when the sun shines last thing", () => {
    const late = {
      ...home("late", 0n, 10n),
      periods: Array.from({ length: PERIODS }, (_, i) => ({ loadWh: 10n, pvWh: i === 95 ? 99n : 0n })),
    };
    expect(planOf(day([late]))).toMatchObject({ noon: 95, evening: 95 });
    expect(planOf(day([home("dark", 0n, 10n)])).evening).toBeLessThan(PERIODS);
  });
});
