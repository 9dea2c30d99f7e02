// Where a contract keeps a mapping's values, as its compiler laid them out, and writing one on a local chain. For what a bench or a simulation of
// a million sites cannot bring about by a million transactions.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodeAbiParameters, hexToBigInt, keccak256, numberToHex } from "viem";

const root = join(import.meta.dirname, "..");

/**
 * @typedef {object} Place
 * @property {bigint} slot Of the mapping.
 * @property {bigint} member Slots from a struct's first to its member's.
 * @property {bigint} bits From the slot's lowest to the value's.
 * @property {bigint} size Bits of the value.
 */

/**
 * @param {string} folder Of the compiler's output, in the repository.
 * @param {string} name The contract.
 * @param {string} mapping Its mapping.
 * @param {string} [member] Of the mapping's structs; none when its values are plain.
 * @returns {Place}
 */
export function placeOf(folder, name, mapping, member) {
  const file = join(root, folder, `${name}.sol`, `${name}.json`);
  const { storage, types } = JSON.parse(readFileSync(file, "utf8")).storageLayout;
  const found = storage.find(({ label }) => label === mapping);
  const value = types[found?.type]?.value;
  const within = member === undefined ? { slot: 0, offset: 0, type: value } : memberOf(types[value], member);
  const bytes = types[within?.type]?.numberOfBytes;
  if (!found || !bytes) throw new Error(`${name} has no ${[mapping, member].filter(Boolean).join(" with a ")}`);
  const [slot, struct, offset] = [found.slot, within.slot, within.offset].map(BigInt);
  return { slot, member: struct, bits: 8n * offset, size: 8n * BigInt(bytes) };
}

function memberOf(struct, member) {
  return struct?.members?.find(({ label }) => label === member);
}

/**
 * Changes a mapping's value.
 *
 * @param {{ getStorageAt(of: { address: `0x${string}`, slot: `0x${string}` }): Promise<`0x${string}` | undefined>,
 *   setStorageAt(to: { address: `0x${string}`, index: `0x${string}`, value: `0x${string}` }): Promise<void> }} client
 * @param {`0x${string}`} address The contract.
 * @param {Place} place
 * @param {bigint} key The mapping's.
 * @param {(before: bigint) => bigint} change What becomes of the value.
 */
export async function changeStorage(client, address, { slot, member, bits, size }, key, change) {
  const words = encodeAbiParameters([{ type: "uint256" }, { type: "uint256" }], [key, slot]);
  const index = numberToHex(hexToBigInt(keccak256(words)) + member, { size: 32 });
  const before = hexToBigInt((await client.getStorageAt({ address, slot: index })) ?? "0x0");
  const mask = ((1n << size) - 1n) << bits;
  const value = change((before & mask) >> bits);
  await client.setStorageAt({ address, index, value: numberToHex((before & ~mask) | (value << bits), { size: 32 }) });
}
