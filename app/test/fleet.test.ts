import { partition, subRegisters, unpackEnergy, unpackFlows } from "@wattle/sdk";
import { describe, expect, it, onTestFinished } from "vitest";
import { CAPACITIES, meterShows, randomOf } from "../src/fleet/meters.ts";
import { fleetIdentityOf, fleetJsonOf, fleetReportOf } from "../src/fleet/report.ts";
import { openFleetChain, playFleet } from "../src/fleet/scene.ts";

const quiet = { step() {}, at() {}, end() {} };

describe("simulated meters", () => {
  it("show what a home can: generation by use adds up, within what it is accredited for", () => {
    const shown = new Set<bigint>();
    for (let number = 0; number < 5_000; number++) {
      const { opening, closing } = meterShows(number);
      expect(meterShows(number)).toEqual({ opening, closing });
      shown.add(closing.energy);
      const energy = unpackEnergy(subRegisters(closing.energy, opening.energy));
      const [before, after] = [unpackFlows(opening.flows), unpackFlows(closing.flows)];
      const { greenCharge, directExport, selfUse } = partition({
        generation: energy.generation,
        gridImport: energy.gridImport,
        gridExport: after.gridExport - before.gridExport,
        charge: after.charge - before.charge,
        discharge: after.discharge - before.discharge,
      });
      expect([energy.greenCharge, energy.directExport]).toEqual([greenCharge, directExport]);
      expect(greenCharge + directExport + selfUse).toBe(energy.generation);
      expect(4n * energy.generation).toBeLessThan(BigInt(CAPACITIES.generationW));
      expect(4n * energy.greenCharge).toBeLessThan(BigInt(CAPACITIES.storageW));
      expect(after.stateOfCharge).toBeLessThan(BigInt(CAPACITIES.storageWh));
    }
    expect(shown.size).toBe(5_000);
  });

  it("draw below the limit", () => {
    const random = randomOf(7);
    const drawn = new Set(Array.from({ length: 200 }, () => random(6)));
    expect([...drawn].sort()).toEqual([0n, 1n, 2n, 3n, 4n, 5n]);
    expect(random(0)).toBe(0n);
  });
});

describe("the fleet's period", () => {
  const play = async (sites: number, claims: number) => {
    const chain = await openFleetChain(0);
    onTestFinished(() => chain.stop());
    return playFleet(chain, { sites, claims, seed: 3 }, quiet);
  };

  it("is posted, claimed from to the Wh, and its false leaf is void", { timeout: 240_000 }, async () => {
    const run = await play(5_000, 6);
    expect(run).toMatchObject({ enrolled: 7, claims: 6, publishedBytes: 21 + 192 * 5_000 });
    expect(run.batch.leafCount).toBe(5_000);
    expect(run.claimed).toBeGreaterThan(0n);
    expect(run.claimed).toBe(run.metered);
    // A tenth of three bonds: half of it to who showed the true reading.
    expect(run.falseLeaf).toMatchObject({
      refused: "LeafIsVoidError",
      rewarded: 24_000_000_000n,
      burned: 24_000_000_000n,
    });
    expect(fleetIdentityOf(run)).toBe("0");
    expect(fleetJsonOf(run)).toMatchObject({ identity: "0", claims: [{ claims: 6, claimed: String(run.metered) }] });
    expect(fleetReportOf(run)).toContain("Claimed less metered, Wh: 0");

    // What the report would say if it were otherwise.
    expect(fleetIdentityOf({ ...run, claimed: run.claimed + 1n })).toBe("1");
    expect(fleetIdentityOf({ ...run, falseLeaf: { ...run.falseLeaf, refused: "" } })).toBe("the false leaf counts");
    const unpaid = { ...run, falseLeaf: { ...run.falseLeaf, burned: 0n } };
    expect(fleetIdentityOf(unpaid)).toBe("nobody paid for the false leaf");
  });

  it("may be of fewer meters than were to claim", { timeout: 240_000 }, async () => {
    const run = await play(3, 10);
    expect(run).toMatchObject({ enrolled: 3, claims: 2 });
    expect(fleetIdentityOf(run)).toBe("0");
  });
});
