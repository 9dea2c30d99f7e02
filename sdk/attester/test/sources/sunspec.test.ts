import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sunSpecSample } from "../../src/sources/modbus.ts";
import { readModel, walkModels } from "../../src/sources/sunspec/chain.ts";
import { type DeviceModel, energyOf, modulusOf, quantityOf, rawOf, textOf } from "../../src/sources/sunspec/decode.ts";
import { SUNSPEC_MODELS } from "../../src/sources/sunspec/models.ts";
import { imageOf, modelOf } from "./sunspecDevice.ts";

describe("the models", () => {
  test("are as long as they are published", () => {
    for (const [id, { length, points }] of SUNSPEC_MODELS) {
      const last = [...points.values()].at(-1);
      expect([id, (last?.at ?? 0) + (last?.size ?? 0)]).toEqual([id, length]);
      for (const { factor } of points.values()) if (factor) expect(points.get(factor)?.type).toBe("sunssf");
    }
  });

  test("have their energies where published register maps have them, counted from the model's id", () => {
    const place = (id: number, name: string): number => 2 + (SUNSPEC_MODELS.get(id)?.points.get(name)?.at ?? -9);
    expect([place(103, "W"), place(103, "WH"), place(103, "WH_SF"), place(103, "St")]).toEqual([14, 24, 26, 38]);
    expect([place(113, "W"), place(113, "WH")]).toEqual([22, 32]);
    expect([place(203, "W"), place(203, "TotWhExp"), place(203, "TotWhImp"), place(203, "TotWh_SF")]).toEqual([
      18, 38, 46, 54,
    ]);
    expect([place(213, "W"), place(213, "TotWhExp"), place(213, "TotWhImp")]).toEqual([28, 60, 68]);
    expect([place(124, "ChaState"), place(124, "ChaState_SF")]).toEqual([8, 22]);
    expect([place(802, "WHRtg"), place(802, "SoC"), place(802, "WHRtg_SF"), place(802, "SoC_SF")]).toEqual([
      3, 11, 53, 56,
    ]);
    expect([place(701, "W"), place(701, "TotWhInj"), place(701, "TotWhAbs"), place(701, "TotWh_SF")]).toEqual([
      10, 19, 23, 120,
    ]);
    expect([place(714, "DCWhInj"), place(714, "DCWH_SF")]).toEqual([7, 18]);
  });
});

describe("a point", () => {
  test("that is not implemented is none, whatever its type", () => {
    const inverter: DeviceModel = { id: 103, registers: new Uint16Array(50).fill(0xffff) };
    for (const name of ["A", "Hz", "St", "Evt1"]) expect([name, rawOf(inverter, name)]).toEqual([name, undefined]);
    inverter.registers.fill(0x8000);
    for (const name of ["W", "W_SF", "TmpCab"]) expect([name, rawOf(inverter, name)]).toEqual([name, undefined]);
    const float = modelOf(113, { WH: 0 });
    float.registers.set([0x7fc0, 0], 30);
    expect(energyOf(float, "WH")).toBeUndefined();
    const der: DeviceModel = { id: 701, registers: new Uint16Array(153).fill(0xffff) };
    expect(energyOf(der, "TotWhInj")).toBeUndefined();
    expect(textOf(der, "MnAlrmInfo")).not.toBe("");
    expect(textOf(modelOf(1, { SN: "  7E14 " }), "SN")).toBe("7E14");
  });

  test("is its value times ten to its factor, rounded down, whatever they are", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), fc.integer({ min: -10, max: 9 }), (raw, factor) => {
        const model = modelOf(103, { WH: raw, WH_SF: factor });
        const expected = factor < 0 ? BigInt(raw) / 10n ** BigInt(-factor) : BigInt(raw) * 10n ** BigInt(factor);
        expect(energyOf(model, "WH")).toBe(expected);
      }),
    );
    expect(quantityOf(modelOf(103, { W: -1_234, W_SF: -1 }), "W")).toBeCloseTo(-123.4);
    expect(energyOf(modelOf(113, { WH: 12_345.9 }), "WH")).toBe(12_345n);
    expect(energyOf(modelOf(701, { TotWhInj: 1n << 60n, TotWh_SF: 0 }), "TotWhInj")).toBe(1n << 60n);
  });

  test("of a shorter draft has no factor behind the draft's end", () => {
    const draft = { id: 713, registers: modelOf(713, { SoC: 57, WH_SF: 1, WHAvail: 430 }).registers.slice(0, 6) };
    expect(quantityOf(draft, "SoC")).toBe(57);
    expect(energyOf(draft, "WHAvail")).toBe(4_300n);
  });

  test("rolls over where its type ends", () => {
    expect(modulusOf(modelOf(103, { WH: 1, WH_SF: 0 }), "WH")).toBe(1n << 32n);
    expect(modulusOf(modelOf(103, { WH: 1, WH_SF: 2 }), "WH")).toBe(100n << 32n);
    expect(modulusOf(modelOf(103, { WH: 1, WH_SF: -1 }), "WH")).toBe((1n << 32n) / 10n);
    expect(modulusOf(modelOf(701, { TotWhInj: 1, TotWh_SF: 3 }), "TotWhInj")).toBe(1n << 64n);
    expect(modulusOf(modelOf(113, { WH: 1 }), "WH")).toBeUndefined();
  });
});

describe("a role", () => {
  test("takes the newer of a device's models, and counts each energy as what it is", () => {
    const old = modelOf(103, { WH: 1, WH_SF: 0, W: 900, W_SF: 0 });
    const der = modelOf(701, { TotWhInj: 5_000, TotWhAbs: 70, TotWh_SF: 0, W: 1_200, W_SF: 0 });
    expect(sunSpecSample([modelOf(1, { SN: "A1" }), old, der], "inverter")).toMatchObject({
      serial: "A1",
      registers: { generation: 5_000n },
      watts: 1_200,
    });
    expect(sunSpecSample([old], "inverter")).toMatchObject({
      registers: { generation: 1n },
      moduli: { generation: 1n << 32n },
    });
    expect(sunSpecSample([der], "battery").registers).toEqual({ discharge: 5_000n, charge: 70n });
    const grid = modelOf(203, { TotWhExp: 40, TotWhImp: 90, TotWh_SF: 1, W: 5, W_SF: 0 });
    expect(sunSpecSample([grid], "meter").registers).toEqual({ export: 400n, import: 900n });
  });

  test("has a battery's charge from whichever model says it", () => {
    const der = modelOf(701, { TotWhInj: 5, TotWhAbs: 7, TotWh_SF: 0 });
    const charge = (model: DeviceModel, capacity?: number): bigint | undefined =>
      sunSpecSample([der, model], "battery", capacity).stateOfCharge;
    expect(charge(modelOf(713, { WHAvail: 430, WH_SF: 1 }))).toBe(4_300n);
    expect(charge(modelOf(802, { WHRtg: 100, WHRtg_SF: 2, SoC: 555, SoC_SF: -1 }))).toBe(5_550n);
    expect(charge(modelOf(124, { ChaState: 55, ChaState_SF: 0 }), 8_000)).toBe(4_400n);
    expect(() => charge(modelOf(802, { WHRtg: 100, WHRtg_SF: 2, SoC: 101, SoC_SF: 0 }))).toThrow("101 per cent");
  });

  test("that a device does not have is refused by name", () => {
    expect(() => sunSpecSample([modelOf(1, {})], "meter")).toThrow("no model for meter: it has 1");
    const der = { id: 701, registers: new Uint16Array(153).fill(0xffff) };
    expect(() => sunSpecSample([der], "inverter")).toThrow("does not implement TotWhInj");
  });
});

describe("a chain of models", () => {
  const read = (image: Uint16Array, at: number) => async (address: number, count: number) => {
    const part = image.subarray(address - at, address - at + count);
    if (address < at || part.length < count) throw Object.assign(new Error("illegal address"), { modbusCode: 2 });
    return part;
  };

  test("is walked from wherever it begins to its end, over models that nobody knows", async () => {
    const image = imageOf([
      modelOf(1, { SN: "A1" }),
      { id: 64_001, registers: new Uint16Array(30) },
      modelOf(103, { WH: 7, WH_SF: 0 }),
    ]);
    for (const base of [40_000, 50_000, 0]) {
      const models = await walkModels(read(image, base));
      expect(models.map(({ id, length }) => [id, length])).toEqual([
        [1, 66],
        [64_001, 30],
        [103, 50],
      ]);
      const last = models[2];
      if (!last) throw new Error("three models");
      expect(energyOf(await readModel(read(image, base), last), "WH")).toBe(7n);
    }
  });

  test("of a device that has none is an error, of a line that is down the line's", async () => {
    await expect(walkModels(read(new Uint16Array(8), 40_000))).rejects.toThrow("no SunSpec models");
    const down = async (): Promise<Uint16Array> => Promise.reject(new Error("Timed out"));
    await expect(walkModels(down)).rejects.toThrow("Timed out");
  });
});

describe("attack", () => {
  test("a scale factor that overflows an integer is refused", () => {
    const huge = modelOf(701, { TotWhInj: (1n << 64n) - 2n, TotWh_SF: 1 });
    expect(() => energyOf(huge, "TotWhInj")).toThrow("10^1 Wh");
    for (const factor of [11, 127, 32_767, -11, -32_767]) {
      const model = modelOf(103, { WH: 1, WH_SF: factor });
      expect(() => energyOf(model, "WH")).toThrow(`the scale factor ${factor}, beyond ±10`);
      expect(() => modulusOf(model, "WH")).toThrow("beyond ±10");
    }
    expect(() => energyOf(modelOf(103, { WH: 1, WH_SF: -32_768 }), "WH")).toThrow("has no scale factor");
    expect(() => energyOf(modelOf(113, { WH: 1e30 }), "WH")).toThrow("Wh");
    expect(() => energyOf(modelOf(113, { WH: -1 }), "WH")).toThrow("-1 Wh");
  });

  test("a chain of models without end is left", async () => {
    let asked = 0;
    const endless = async (address: number): Promise<Uint16Array> => {
      asked++;
      return address === 40_000 ? Uint16Array.of(0x5375, 0x6e53) : Uint16Array.of(64_999, 0);
    };
    await expect(walkModels(endless)).rejects.toThrow("more than 128 models");
    expect(asked).toBeLessThan(140);
    const beyond = async (address: number): Promise<Uint16Array> =>
      address === 40_000 ? Uint16Array.of(0x5375, 0x6e53) : Uint16Array.of(64_999, 65_535);
    await expect(walkModels(beyond)).rejects.toThrow("runs out of the addresses");
  });
});
