// Device epochs as the registry's events tell them, in flat memory: a fleet has a million.
import { type DeviceKey, PERIOD, type Registers } from "@wattle/sdk";
import { bytesToHex } from "viem";
import { encodeKey, KEY } from "../verify/device.ts";
import { SiteIndex } from "./siteIndex.ts";

/** A device epoch. Its key signs period ends with from < end ≤ until; `until` 0 while it is in force. */
export interface Epoch {
  readonly key: Uint8Array;
  readonly from: number;
  readonly until: number;
  readonly energyOffset: Registers;
  readonly flowsOffset: Registers;
}

const NO_OFFSET = [0n, 0n] as const;

/** All sites' device epochs. */
export class EpochTable {
  #count = 0;
  #keys = new Uint8Array(KEY * 64);
  #epochs = new Uint16Array(64);
  /** Periods after which, and until which an epoch's key signs. */
  #from = new Uint32Array(64);
  #until = new Uint32Array(64);
  /** The entry of the same site's epoch before, or −1. */
  #earlier = new Int32Array(64);
  readonly #latest = new SiteIndex();
  readonly #offsets = new Map<number, readonly [Registers, Registers]>();
  readonly #due = new Map<number, number>();
  /** Grows with each epoch. */
  changes = 0;

  /** `DeviceEpochBegun`. */
  begin(
    site: number,
    epoch: number,
    key: DeviceKey,
    from: number,
    energyOffset: Registers,
    flowsOffset: Registers,
  ): void {
    const earlier = this.#latest.get(site) ?? -1;
    if (earlier >= 0) {
      // A key under which the site changed hands ends at the transfer, however late the rotation comes.
      const due = this.#due.get(site);
      this.#until[earlier] = (due === undefined ? from : due - PERIOD) / PERIOD;
      this.#due.delete(site);
    }
    this.changes++;
    const entry = this.#count++;
    if (entry === this.#earlier.length) this.#grow();
    this.#keys.set(encodeKey(key), entry * KEY);
    this.#epochs[entry] = epoch;
    this.#from[entry] = from / PERIOD;
    this.#earlier[entry] = earlier;
    this.#latest.set(site, entry);
    if (energyOffset !== 0n || flowsOffset !== 0n) this.#offsets.set(entry, [energyOffset, flowsOffset]);
  }

  /** `RotationDue`: the site changed hands. */
  rotationDue(site: number, from: number): void {
    this.#due.set(site, from);
    const before = this.#earlier[this.#latest.get(site) ?? -1] ?? -1;
    const last = from / PERIOD - 1;
    if (before >= 0 && (this.#until[before] ?? 0) > last) this.#until[before] = last;
  }

  /** The epoch whose key signs a period end under this number; undefined where the oracle would refuse it. */
  accepts(site: number, epoch: number, periodEnd: number): Epoch | undefined {
    const due = this.#due.get(site);
    if (due !== undefined && periodEnd >= due) return undefined;
    const found = this.of(site, epoch);
    if (!found || periodEnd <= found.from || (found.until !== 0 && periodEnd > found.until)) return undefined;
    return found;
  }

  /** A site's epoch of this number. */
  of(site: number, epoch: number): Epoch | undefined {
    for (let entry = this.#latest.get(site) ?? -1; entry >= 0; entry = this.#earlier[entry] ?? -1) {
      if (this.#epochs[entry] !== epoch) continue;
      const [energyOffset, flowsOffset] = this.#offsets.get(entry) ?? NO_OFFSET;
      const key = this.#keys.subarray(entry * KEY, (entry + 1) * KEY);
      const [from, until] = [(this.#from[entry] ?? 0) * PERIOD, (this.#until[entry] ?? 0) * PERIOD];
      return { key, from, until, energyOffset, flowsOffset };
    }
    return undefined;
  }

  #grow(): void {
    const size = 2 * this.#earlier.length;
    const grown = <Kind extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(into: Kind, from: Kind): Kind => {
      into.set(from);
      return into;
    };
    this.#keys = grown(new Uint8Array(KEY * size), this.#keys);
    this.#epochs = grown(new Uint16Array(size), this.#epochs);
    this.#from = grown(new Uint32Array(size), this.#from);
    this.#until = grown(new Uint32Array(size), this.#until);
    this.#earlier = grown(new Int32Array(size), this.#earlier);
  }
}

/** A key's bytes as the registry has it. */
export function decodeKey(bytes: Uint8Array): DeviceKey {
  return { kind: bytes[0] === 1 ? 1 : 0, x: bytesToHex(bytes.subarray(1, 33)), y: bytesToHex(bytes.subarray(33)) };
}
