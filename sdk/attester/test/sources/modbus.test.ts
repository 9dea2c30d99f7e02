import { createServer, type Server } from "node:net";
import { ServerTCP } from "modbus-serial";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ModbusSettings, modbusSource } from "../../src/sources/modbus.ts";
import { imageOf, modelOf } from "./sunspecDevice.ts";
import { refusals, Taken, until } from "./support.ts";

const BASE = 40_000;

/** A device's registers, by Modbus unit; whoever asks for others gets "illegal address". */
let units: Map<number, Uint16Array>;
let server: ServerTCP;
let port: number;
let stop: AbortController;
let running: Promise<void> | undefined;

async function freePort(): Promise<number> {
  const probe: Server = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return address && typeof address === "object" ? address.port : 0;
}

async function listen(): Promise<void> {
  server = new ServerTCP(
    {
      getMultipleHoldingRegisters: (address: number, length: number, unit: number, callback) => {
        const image = units.get(unit);
        const part = image?.subarray(address - BASE, address - BASE + length);
        if (address < BASE || !part || part.length < length) {
          callback(Object.assign(new Error("illegal address"), { modbusErrorCode: 2 }), []);
        } else callback(null, [...part]);
      },
    },
    { host: "127.0.0.1", port, unitID: 255 },
  );
  await new Promise((resolve) => server.on("initialized", resolve));
}

const shut = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
const grid = (imported: number, exported: number, serial = "M1"): Uint16Array =>
  imageOf([
    modelOf(1, { Mn: "Maker", SN: serial }),
    modelOf(203, { TotWhImp: imported, TotWhExp: exported, TotWh_SF: 0, W: -250, W_SF: 0 }),
  ]);

beforeEach(async () => {
  units = new Map([[1, grid(9_000, 400)]]);
  port = await freePort();
  stop = new AbortController();
  running = undefined;
  await listen();
});

afterEach(async () => {
  stop.abort();
  await running;
  await shut();
});

function start(into: Taken, change: Partial<ModbusSettings> = {}): void {
  const devices = [{ unit: 1, meter: "grid", role: "meter" as const }];
  const settings = {
    host: "127.0.0.1",
    port,
    devices,
    every: 0.02,
    timeout: 300,
    refused: refusals().refused,
    now: () => 1_782_000_000,
  };
  running = modbusSource({ ...settings, ...change }).run(into, stop.signal);
}

describe("devices behind a Modbus TCP server", () => {
  test("are asked in turn, each in its role", async () => {
    units.set(2, imageOf([modelOf(1, { SN: "I1" }), modelOf(103, { WH: 70_000, WH_SF: 1, W: 3_100, W_SF: 0 })]));
    units.set(
      3,
      imageOf([
        modelOf(1, { SN: "B1" }),
        modelOf(701, { TotWhInj: 40_000, TotWhAbs: 45_000, TotWh_SF: 0, W: 0, W_SF: 0 }),
        modelOf(713, { WHAvail: 4_300, WH_SF: 0 }),
      ]),
    );
    const taken = new Taken();
    start(taken, {
      devices: [
        { unit: 1, meter: "grid", role: "meter" },
        { unit: 2, meter: "roof", role: "inverter" },
        { unit: 3, meter: "cellar", role: "battery" },
      ],
    });
    await until(() => taken.samples.length >= 3, "three samples");
    const at = 1_782_000_000;
    expect(taken.samples.slice(0, 3)).toEqual([
      { meter: "grid", at, registers: { import: 9_000n, export: 400n }, watts: -250 },
      { meter: "roof", at, registers: { generation: 700_000n }, watts: 3_100 },
      { meter: "cellar", at, registers: { charge: 45_000n, discharge: 40_000n }, watts: 0, stateOfCharge: 4_300n },
    ]);
  });

  test("are asked again, and again after the server was away", async () => {
    const taken = new Taken();
    const errors: unknown[] = [];
    start(taken, { report: (error) => errors.push(error) });
    await until(() => taken.samples.length >= 2, "two samples");
    await shut();
    await until(() => errors.length > 0, "an error");
    units.set(1, grid(9_100, 400));
    await listen();
    await until(() => taken.samples.at(-1)?.registers.import === 9_100n, "the sample after");
  });

  test("that answer with an exception, or have no such model, hold up nobody else", async () => {
    units.set(2, imageOf([modelOf(1, { SN: "I1" })]));
    const { kept, refused } = refusals();
    const taken = new Taken();
    start(taken, {
      refused,
      devices: [
        { unit: 9, meter: "away", role: "meter" },
        { unit: 2, meter: "roof", role: "inverter" },
        { unit: 1, meter: "grid", role: "meter" },
      ],
    });
    await until(() => taken.samples.length >= 1, "a sample");
    expect(taken.samples[0]?.meter).toBe("grid");
    expect(kept.slice(0, 2).map(({ from, reason }) => [from, "shortMessage" in reason && reason.shortMessage])).toEqual(
      [
        [`127.0.0.1:${port}/9`, expect.stringContaining("no SunSpec models")],
        [`127.0.0.1:${port}/2`, expect.stringContaining("no model for inverter: it has 1")],
      ],
    );
  });

  test("one in another's place is not taken for it", async () => {
    const { kept, refused } = refusals();
    const taken = new Taken();
    start(taken, { refused });
    await until(() => taken.samples.length >= 1, "a sample");
    units.set(1, grid(5, 5, "M2"));
    await until(() => kept.length >= 1, "a refusal");
    expect(kept[0]?.reason).toMatchObject({ shortMessage: expect.stringContaining("the device M2, not of M1") });
    expect(taken.samples.every(({ registers }) => registers.import === 9_000n)).toBe(true);
  });

  test("a scale factor without end is refused, and the next sound answer taken", async () => {
    units.set(1, imageOf([modelOf(1, { SN: "M1" }), modelOf(203, { TotWhImp: 1, TotWhExp: 1, TotWh_SF: 32_000 })]));
    const { kept, refused } = refusals();
    const taken = new Taken();
    start(taken, { refused });
    await until(() => kept.length >= 1, "a refusal");
    expect(kept[0]?.reason).toMatchObject({ shortMessage: expect.stringContaining("scale factor 32000, beyond ±10") });
    expect(taken.samples).toEqual([]);
    units.set(1, grid(9_000, 400));
    await until(() => taken.samples.length >= 1, "a sample");
  });

  test("cannot be set up without devices, or with a unit that is none", () => {
    const refused = refusals().refused;
    expect(() => modbusSource({ host: "h", devices: [], refused })).toThrow("no devices");
    expect(() => modbusSource({ host: "h", devices: [{ unit: 300, meter: "m", role: "meter" }], refused })).toThrow(
      "unit 300",
    );
  });
});
