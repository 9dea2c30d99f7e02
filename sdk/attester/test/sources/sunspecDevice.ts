// Registers as a device has them, from values by name.
import type { DeviceModel } from "../../src/sources/sunspec/decode.ts";
import { SUNSPEC_MODELS } from "../../src/sources/sunspec/models.ts";

/** A model with some of its points set, the others 0. */
export function modelOf(id: number, values: Readonly<Record<string, number | bigint | string>>): DeviceModel {
  const model = SUNSPEC_MODELS.get(id);
  if (!model) throw new Error(`no model ${id}`);
  const registers = new Uint16Array(model.length);
  for (const [name, value] of Object.entries(values)) {
    const point = model.points.get(name);
    if (!point) throw new Error(`no point ${name}`);
    if (typeof value === "string") {
      const bytes = new TextEncoder().encode(value);
      bytes.forEach((byte, i) => {
        const at = point.at + (i >> 1);
        registers[at] = (registers[at] ?? 0) | (i % 2 === 0 ? byte << 8 : byte);
      });
      continue;
    }
    let word = 0n;
    if (point.type === "float32") {
      const view = new DataView(new ArrayBuffer(4));
      view.setFloat32(0, Number(value));
      word = BigInt(view.getUint32(0));
    } else word = BigInt.asUintN(16 * point.size, BigInt(value));
    for (let i = 0; i < point.size; i++) {
      registers[point.at + i] = Number((word >> BigInt(16 * (point.size - 1 - i))) & 0xffffn);
    }
  }
  return { id, registers };
}

/** A device's registers from its base: SunS, its models, the end. */
export function imageOf(models: readonly DeviceModel[]): Uint16Array {
  return Uint16Array.from([
    0x5375,
    0x6e53,
    ...models.flatMap(({ id, registers }) => [id, registers.length, ...registers]),
    0xffff,
    0,
  ]);
}
