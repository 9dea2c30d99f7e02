// Points out of registers: not-implemented values, scale factors, and nothing that overflows.
import { MOST_WH, scaled } from "../decimal.ts";
import { SampleError } from "../errors.ts";
import { type Model, type Point, SUNSPEC_MODELS } from "./models.ts";

/** A model that a device has: its number and its registers, without id and length. */
export interface DeviceModel {
  readonly id: number;
  readonly registers: Uint16Array;
}

/** A scale factor beyond this is none (SunSpec: −10 to 10). */
const MOST_FACTOR = 10;

/**
 * A point as it is written, without its scale factor; undefined where the device does not implement it: 0xffff… for unsigned integers and
 * enumerations, 0x8000… for signed ones and scale factors, NaN for floats. An accumulator's 0 is "not accumulated": nothing counted yet.
 */
export function rawOf(device: DeviceModel, name: string): bigint | number | undefined {
  const point = pointOf(device, name);
  if (!point || point.at + point.size > device.registers.length) return undefined;
  const { type, at, size } = point;
  const word = wordOf(device.registers, at, size);
  const bits = BigInt(16 * size);
  switch (type) {
    case "acc32":
    case "acc64":
      return word;
    case "bitfield16":
    case "bitfield32":
    case "enum16":
    case "uint16":
    case "uint32":
    case "uint64":
      return word === (1n << bits) - 1n ? undefined : word;
    case "int16":
    case "int32":
    case "sunssf":
      return word === 1n << (bits - 1n) ? undefined : BigInt.asIntN(Number(bits), word);
    case "float32": {
      const view = new DataView(new ArrayBuffer(4));
      view.setUint32(0, Number(word));
      const value = view.getFloat32(0);
      return Number.isFinite(value) ? value : undefined;
    }
    default:
      throw new SampleError(`model ${device.id}'s ${name} is no number`);
  }
}

/** A text; "" where the device does not implement it. */
export function textOf(device: DeviceModel, name: string): string {
  const point = pointOf(device, name);
  if (!point?.type.startsWith("string")) return "";
  const bytes: number[] = [];
  for (const register of device.registers.subarray(point.at, point.at + point.size))
    bytes.push(register >> 8, register & 255);
  const end = bytes.indexOf(0);
  const used = end < 0 ? bytes : bytes.slice(0, end);
  return String.fromCharCode(...used).trim();
}

/**
 * A cumulative energy, Wh: ⌊raw · 10^factor⌋.
 *
 * @returns undefined where the device does not have it.
 * @throws SampleError for a negative or unending value, a scale factor beyond ±10 or one that is not implemented, and what exceeds 2⁶⁴ − 1.
 */
export function energyOf(device: DeviceModel, name: string): bigint | undefined {
  const raw = rawOf(device, name);
  if (raw === undefined) return undefined;
  if (typeof raw === "number") {
    if (raw < 0 || raw > Number(MOST_WH)) throw new SampleError(`model ${device.id}'s ${name} is ${raw} Wh`);
    return BigInt(Math.floor(raw));
  }
  const factor = factorOf(device, name);
  const wh = scaled(raw, factor);
  if (wh === undefined) throw new SampleError(`model ${device.id}'s ${name} is ${raw} · 10^${factor} Wh`);
  return wh;
}

/** Any quantity, in its unit, as a number. @throws SampleError for a scale factor that is none. */
export function quantityOf(device: DeviceModel, name: string): number | undefined {
  const raw = rawOf(device, name);
  if (raw === undefined || typeof raw === "number") return raw;
  const factor = factorOf(device, name);
  return factor < 0 ? Number(raw) / 10 ** -factor : Number(raw) * 10 ** factor;
}

/**
 * Where an energy's register begins again at 0, Wh: 2³² · 10^factor for acc32, 2⁶⁴ · 10^factor for acc64 and uint64 (rounded down, and never
 * above 2⁶⁴); undefined for floats, which stop counting instead.
 */
export function modulusOf(device: DeviceModel, name: string): bigint | undefined {
  const point = pointOf(device, name);
  if (!point || (point.type !== "acc32" && point.type !== "acc64" && point.type !== "uint64")) return undefined;
  const factor = factorOf(device, name);
  const end = 1n << BigInt(16 * point.size);
  const modulus = factor < 0 ? end / 10n ** BigInt(-factor) : end * 10n ** BigInt(factor);
  return modulus > MOST_WH ? MOST_WH + 1n : modulus;
}

function factorOf(device: DeviceModel, name: string): number {
  const factor = pointOf(device, name)?.factor;
  if (factor === undefined) return 0;
  const point = pointOf(device, factor);
  // A model of an older draft may end before a factor that came later.
  if (!point || point.at >= device.registers.length) return 0;
  const raw = rawOf(device, factor);
  if (typeof raw !== "bigint") throw new SampleError(`model ${device.id}'s ${name} has no scale factor`);
  const exponent = Number(raw);
  if (Math.abs(exponent) > MOST_FACTOR) {
    throw new SampleError(`model ${device.id}'s ${name} has the scale factor ${exponent}, beyond ±${MOST_FACTOR}`);
  }
  return exponent;
}

function pointOf({ id }: DeviceModel, name: string): Point | undefined {
  const model: Model | undefined = SUNSPEC_MODELS.get(id);
  if (model && !model.points.has(name)) throw new SampleError(`model ${id} has no point ${name}`);
  return model?.points.get(name);
}

function wordOf(registers: Uint16Array, at: number, size: number): bigint {
  let word = 0n;
  for (const register of registers.subarray(at, at + size)) word = (word << 16n) | BigInt(register);
  return word;
}
