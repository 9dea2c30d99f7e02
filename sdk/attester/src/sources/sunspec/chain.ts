// A device's models lie one behind the other: id, length, registers, and 0xffff at the end.
import { SampleError } from "../errors.ts";
import type { DeviceModel } from "./decode.ts";
import { SUNSPEC_MODELS } from "./models.ts";

/** Reads holding registers of one device; at most 125 at a time. */
export type ReadRegisters = (address: number, count: number) => Promise<Uint16Array>;

/** Where a model lies: the address of its first register behind id and length. */
export interface PlacedModel {
  readonly id: number;
  readonly address: number;
  readonly length: number;
}

/** Where the chain may begin (addresses counted from 0). */
export const BASES = [40_000, 50_000, 0] as const;

const SUNS = [0x5375, 0x6e53] as const; // "SunS"
const END = 0xffff;
/** A device has a few models; a chain that goes on is not one. */
const MOST_MODELS = 128;
const MOST_READ = 125;
const ADDRESSES = 65_536;

/**
 * Walks the chain: "SunS", then model after model to its end.
 *
 * @param bases Where to look for it.
 * @throws SampleError when there is none, or it does not end within the addresses or 128 models.
 */
export async function walkModels(read: ReadRegisters, bases: readonly number[] = BASES): Promise<PlacedModel[]> {
  const base = await baseOf(read, bases);
  const models: PlacedModel[] = [];
  let address = base + 2;
  for (;;) {
    if (address + 2 > ADDRESSES) throw new SampleError("its chain of models runs out of the addresses");
    const [id = END, length = 0] = await read(address, 2);
    if (id === END) return models;
    models.push({ id, address: address + 2, length });
    if (models.length > MOST_MODELS) throw new SampleError(`its chain has more than ${MOST_MODELS} models`);
    address += 2 + length;
  }
}

async function baseOf(read: ReadRegisters, bases: readonly number[]): Promise<number> {
  let failure: unknown;
  for (const base of bases) {
    try {
      const [first, second] = await read(base, 2);
      if (first === SUNS[0] && second === SUNS[1]) return base;
    } catch (error) {
      failure = error; // a device answers "illegal address" where it has nothing
    }
  }
  if (failure !== undefined && !isException(failure)) throw failure;
  throw new SampleError(`it has no SunSpec models at ${bases.join(", ")}`, failure);
}

/** Whether the device itself answered, with an exception of Modbus; anything else is the line. */
export function isException(error: unknown): boolean {
  return error instanceof Error && "modbusCode" in error;
}

/** Reads a model, as much of it as its table knows, in as few requests as may be: a value and its scale factor in one where they fit. */
export async function readModel(read: ReadRegisters, { id, address, length }: PlacedModel): Promise<DeviceModel> {
  const wanted = Math.min(length, SUNSPEC_MODELS.get(id)?.length ?? length, ADDRESSES - address);
  const registers = new Uint16Array(wanted);
  for (let at = 0; at < wanted; at += MOST_READ) {
    const count = Math.min(MOST_READ, wanted - at);
    const part = await read(address + at, count);
    if (part.length !== count) throw new SampleError(`model ${id} gave ${part.length} registers of ${count}`);
    registers.set(part, at);
  }
  return { id, registers };
}
