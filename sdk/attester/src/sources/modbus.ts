// Inverters, meters and batteries that speak Modbus TCP with SunSpec's models: asked in turn, every few seconds.
import { BaseError } from "@wattle/sdk";
import modbus from "modbus-serial";
import type { Intake, Source } from "../source.ts";
import type { SampleRegister } from "../validation/samples.ts";
import { meterName, SampleError, SourceSettingsError } from "./errors.ts";
import { pause } from "./pause.ts";
import type { KeepRefusal } from "./refusals.ts";
import type { MeterSample } from "./sample.ts";
import { isException, type PlacedModel, type ReadRegisters, readModel, walkModels } from "./sunspec/chain.ts";
import { type DeviceModel, energyOf, modulusOf, quantityOf, textOf } from "./sunspec/decode.ts";

/** What a device is to the site; it says which of its energies counts as what. */
export type SunSpecRole = "inverter" | "meter" | "battery";

/** A device behind one address. */
export interface SunSpecDevice {
  /** Modbus unit, 1 to 247; 1 unless told. */
  readonly unit?: number;
  /** The name that its samples have. */
  readonly meter: string;
  readonly role: SunSpecRole;
  /** Usable energy of a battery that gives its charge in per cent only, Wh. */
  readonly capacityWh?: number;
  /** Its serial number; unless told, the first that is read. Another is another device. */
  readonly serial?: string;
}

/** A Modbus TCP server, and the devices behind it. */
export interface ModbusSettings {
  /** Its name in logs and refusals; "modbus" unless told. */
  readonly name?: string;
  readonly host: string;
  /** 502 unless told. */
  readonly port?: number;
  readonly devices: readonly SunSpecDevice[];
  /** Seconds between samples; 10 unless told. */
  readonly every?: number;
  /** Milliseconds that an answer may take; 2,000 unless told. */
  readonly timeout?: number;
  readonly refused: KeepRefusal;
  readonly report?: (error: unknown) => void;
  /** The node's clock, unix seconds: SunSpec's own is seldom set. */
  readonly now?: () => number;
}

const INVERTERS = [101, 102, 103, 111, 112, 113];
const METERS = [201, 202, 203, 204, 211, 212, 213, 214];
const COMMON = 1;
const DER = 701;
const STORAGE = [713, 802, 124];

/** Which models hold a role's energies, the first that a device has; and which point counts as what. */
const ENERGIES: Readonly<
  Record<SunSpecRole, readonly (readonly [readonly number[], Readonly<Record<string, SampleRegister>>])[]>
> = {
  inverter: [
    [[DER], { TotWhInj: "generation" }],
    [INVERTERS, { WH: "generation" }],
  ],
  meter: [[METERS, { TotWhImp: "import", TotWhExp: "export" }]],
  battery: [
    [[DER], { TotWhInj: "discharge", TotWhAbs: "charge" }],
    [METERS, { TotWhExp: "discharge", TotWhImp: "charge" }],
  ],
};

/** What a device's models say. */
export interface SunSpecShown extends Pick<MeterSample, "registers" | "watts" | "stateOfCharge"> {
  readonly serial: string;
  /** Where the registers that have an end begin again, Wh. */
  readonly moduli: Readonly<Partial<Record<SampleRegister, bigint>>>;
}

/**
 * Makes a device's models a sample of its role: the first of its energy models, the newer before the older.
 *
 * State of charge: 713's WHAvail, or 802's ⌊WHRtg · SoC / 100⌋, or 124's ⌊capacityWh · ChaState / 100⌋.
 *
 * @throws SampleError for a device without the role's energies, and for values that cannot be.
 */
export function sunSpecSample(models: readonly DeviceModel[], role: SunSpecRole, capacityWh?: number): SunSpecShown {
  const find = (ids: readonly number[]): DeviceModel | undefined => models.find(({ id }) => ids.includes(id));
  for (const [ids, points] of ENERGIES[role]) {
    const model = find(ids);
    if (!model) continue;
    const registers: Partial<Record<SampleRegister, bigint>> = {};
    const moduli: Partial<Record<SampleRegister, bigint>> = {};
    for (const [point, register] of Object.entries(points)) {
      const wh = energyOf(model, point);
      if (wh === undefined) throw new SampleError(`model ${model.id} does not implement ${point}`);
      registers[register] = wh;
      const modulus = modulusOf(model, point);
      if (modulus !== undefined) moduli[register] = modulus;
    }
    const watts = quantityOf(model, "W");
    const charge = role === "battery" ? chargeOf(find, capacityWh) : undefined;
    const common = find([COMMON]);
    return {
      serial: common ? textOf(common, "SN") : "",
      registers,
      moduli,
      ...(watts === undefined ? {} : { watts: Math.round(watts) }),
      ...(charge === undefined ? {} : { stateOfCharge: charge }),
    };
  }
  throw new SampleError(`it has no model for ${role}: it has ${models.map(({ id }) => id).join(", ")}`);
}

function chargeOf(find: (ids: readonly number[]) => DeviceModel | undefined, capacityWh = 0): bigint | undefined {
  const capacity = find([713]);
  if (capacity) return energyOf(capacity, "WHAvail");
  const battery = find([802]);
  const controls = find([124]);
  const percent = battery ? quantityOf(battery, "SoC") : controls ? quantityOf(controls, "ChaState") : undefined;
  if (percent === undefined) return undefined;
  if (percent < 0 || percent > 100) throw new SampleError(`its charge is ${percent} per cent`);
  const whole = battery ? energyOf(battery, "WHRtg") : BigInt(Math.floor(capacityWh));
  // In thousandths of a per cent: scale factors give no more digits than that.
  return whole === undefined ? undefined : (whole * BigInt(Math.round(percent * 1_000))) / 100_000n;
}

/** A device while its server is connected: where its models are, and which it was. */
interface Known {
  readonly device: SunSpecDevice;
  models: readonly PlacedModel[] | undefined;
  serial: string | undefined;
}

/**
 * A source that asks the devices behind one Modbus TCP server. What a device says and cannot be is refused and kept; a device that does not
 * answer is asked again in the next round. One with another serial number is another device, and refused until the operator names it.
 *
 * @throws SourceSettingsError
 */
export function modbusSource(settings: ModbusSettings): Source {
  const { name = "modbus", host, port = 502, every = 10, timeout = 2_000, refused } = settings;
  const report = settings.report ?? (() => undefined);
  const now = settings.now ?? (() => Math.floor(Date.now() / 1_000));
  if (settings.devices.length === 0) throw new SourceSettingsError(name, "it has no devices");
  const known = settings.devices.map((device): Known => {
    const { unit = 1, meter, serial } = device;
    if (!Number.isSafeInteger(unit) || unit < 0 || unit > 255)
      throw new SourceSettingsError(name, `unit ${unit} is none`);
    meterName(name, meter);
    return { device, models: undefined, serial };
  });

  async function sample(one: Known, read: ReadRegisters): Promise<MeterSample> {
    const { device } = one;
    one.models ??= await walkModels(read);
    const wanted = new Set([COMMON, ...STORAGE, ...ENERGIES[device.role].flatMap(([ids]) => ids)]);
    const models: DeviceModel[] = [];
    for (const model of one.models) if (wanted.has(model.id)) models.push(await readModel(read, model));
    const at = now();
    const { serial, registers, watts, stateOfCharge } = sunSpecSample(models, device.role, device.capacityWh);
    one.serial ??= serial;
    if (one.serial !== serial) throw new SampleError(`it is of the device ${serial}, not of ${one.serial}`);
    return {
      meter: device.meter,
      at,
      registers,
      ...(watts === undefined ? {} : { watts }),
      ...(stateOfCharge === undefined ? {} : { stateOfCharge }),
    };
  }

  async function round(client: InstanceType<typeof modbus.default>, into: Intake, signal: AbortSignal): Promise<void> {
    for (const one of known) {
      if (signal.aborted) return;
      client.setID(one.device.unit ?? 1);
      const read: ReadRegisters = async (address, count) =>
        Uint16Array.from((await client.readHoldingRegisters(address, count)).data);
      let taken: MeterSample;
      try {
        taken = await sample(one, read);
      } catch (error) {
        const from = `${host}:${port}/${one.device.unit ?? 1}`;
        if (error instanceof BaseError) await refused({ source: name, heard: now(), from, reason: error });
        else if (isException(error)) {
          const reason = new SampleError("the device answered with an exception", error);
          await refused({ source: name, heard: now(), from, reason });
        } else throw error;
        one.models = undefined; // what it has may have changed
        continue;
      }
      await into.sample(taken);
    }
  }

  return {
    name,
    run: async (into, signal) => {
      const client = new modbus.default();
      client.setTimeout(timeout);
      client.on("error", report);
      while (!signal.aborted) {
        try {
          if (!client.isOpen) {
            for (const one of known) one.models = undefined;
            await client.connectTCP(host, { port, timeout });
          }
          await round(client, into, signal);
        } catch (error) {
          report(error);
          await closed(client);
        }
        await pause(every * 1_000, signal);
      }
      await closed(client);
    },
  };
}

/** A connection that never was has nothing to close, and would never say that it did. */
function closed(client: InstanceType<typeof modbus.default>): Promise<void> {
  return new Promise((resolve) => {
    if (!client.isOpen) resolve();
    client.destroy(() => resolve());
  });
}
