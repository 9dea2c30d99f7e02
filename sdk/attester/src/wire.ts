// Signed readings as bytes: what workers verify, nodes exchange and collectors post. One reading is 150 of them, big-endian: site (8), period end
// (5), revision (4), epoch (2), quality (1), energy (32), flows (32), the signature's length (1), the signature (65, zeros behind a shorter one).
import { type Quality, type Reading, requirePeriodEnd } from "@wattle/sdk";
import { bytesToHex, type Hex } from "viem";
import { NodeError } from "./errors.ts";
import type { SignedReading } from "./source.ts";

/** Bytes of a signed reading. */
export const WIRE = 150;
const SIGNATURE = 85;
const LONGEST = WIRE - SIGNATURE;

/** Bytes that are no signed readings, or a reading that cannot be. */
export class MalformedReadingError extends NodeError {
  override readonly name = "MalformedReadingError";

  constructor(reason: string) {
    super(`This is not a signed reading: ${reason}.`, {
      metaMessages: [
        "Send 150 bytes a reading as docs/guides/attester.md has them, or JSON with the reading's seven fields and its signature.",
      ],
    });
  }
}

/** Where things are in a signed reading's bytes. */
export class WireView {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    if (bytes.length % WIRE !== 0) throw new MalformedReadingError(`${bytes.length} bytes are no multiple of ${WIRE}`);
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  get count(): number {
    return this.bytes.length / WIRE;
  }

  site(at: number): bigint {
    return this.#view.getBigUint64(at * WIRE);
  }

  periodEnd(at: number): number {
    return this.#view.getUint8(at * WIRE + 8) * 2 ** 32 + this.#view.getUint32(at * WIRE + 9);
  }

  revision(at: number): number {
    return this.#view.getUint32(at * WIRE + 13);
  }

  epoch(at: number): number {
    return this.#view.getUint16(at * WIRE + 17);
  }

  quality(at: number): number {
    return this.#view.getUint8(at * WIRE + 19);
  }

  /** Lane 0 … 3 of the energy word, 4 … 7 of the flows word, Wh. */
  lane(at: number, lane: number): bigint {
    return this.#view.getBigUint64(at * WIRE + 20 + 8 * lane);
  }

  energy(at: number): Uint8Array {
    return this.bytes.subarray(at * WIRE + 20, at * WIRE + 52);
  }

  flows(at: number): Uint8Array {
    return this.bytes.subarray(at * WIRE + 52, at * WIRE + 84);
  }

  signature(at: number): Uint8Array {
    const from = at * WIRE + SIGNATURE;
    return this.bytes.subarray(from, from + Math.min(LONGEST, this.#view.getUint8(from - 1)));
  }

  /** The bytes of one. */
  one(at: number): Uint8Array {
    return this.bytes.subarray(at * WIRE, (at + 1) * WIRE);
  }

  /** One without its signature. */
  reading(at: number): Reading {
    const word = (from: number) =>
      (this.lane(at, from) << 192n) |
      (this.lane(at, from + 1) << 128n) |
      (this.lane(at, from + 2) << 64n) |
      this.lane(at, from + 3);
    return {
      site: this.site(at),
      periodEnd: this.periodEnd(at),
      revision: this.revision(at),
      epoch: this.epoch(at),
      quality: this.quality(at) as Quality,
      energy: word(0),
      flows: word(4),
    };
  }

  /** One as an object. */
  signed(at: number): SignedReading {
    return { reading: this.reading(at), signature: bytesToHex(this.signature(at)) };
  }
}

/** What makes it one form: an aligned period end, a known quality, a signature of 64 or 65 bytes. @returns What is wrong, if anything. */
export function formFault(view: WireView, at: number): string | undefined {
  if (view.periodEnd(at) === 0 || view.periodEnd(at) % 900 !== 0) return "its period end is no multiple of 900 s";
  if (view.quality(at) > 1) return `its quality is ${view.quality(at)}`;
  const length = view.bytes[at * WIRE + SIGNATURE - 1];
  if (length !== 64 && length !== 65) return `its signature has ${length} bytes`;
  return undefined;
}

/** Writes one reading. @throws MalformedReadingError, UnalignedPeriodError */
export function encodeSigned({ reading, signature }: SignedReading): Uint8Array {
  const bytes = new Uint8Array(WIRE);
  const view = new DataView(bytes.buffer);
  const { site, periodEnd, revision, epoch, quality, energy, flows } = reading;
  requirePeriodEnd(periodEnd);
  const length = (signature.length - 2) / 2;
  if (length !== 64 && length !== 65) throw new MalformedReadingError(`its signature has ${length} bytes`);
  if (site >= 2n ** 64n || periodEnd >= 2 ** 40 || revision >= 2 ** 32 || epoch >= 2 ** 16 || quality > 1)
    throw new MalformedReadingError("a field is larger than its type");
  view.setBigUint64(0, site);
  view.setUint8(8, Math.floor(periodEnd / 2 ** 32));
  view.setUint32(9, periodEnd % 2 ** 32);
  view.setUint32(13, revision);
  view.setUint16(17, epoch);
  view.setUint8(19, quality);
  [energy, flows].forEach((word, which) => {
    if (word < 0n || word >= 2n ** 256n) throw new MalformedReadingError("a field is larger than its type");
    for (let lane = 0; lane < 4; lane++)
      view.setBigUint64(20 + 32 * which + 8 * lane, BigInt.asUintN(64, word >> BigInt(64 * (3 - lane))));
  });
  view.setUint8(SIGNATURE - 1, length);
  bytes.set(Buffer.from(signature.slice(2), "hex"), SIGNATURE);
  return bytes;
}

/** Writes many. */
export function encodeMany(readings: readonly SignedReading[]): Uint8Array {
  const bytes = new Uint8Array(readings.length * WIRE);
  readings.forEach((signed, at) => {
    bytes.set(encodeSigned(signed), at * WIRE);
  });
  return bytes;
}

/** Bytes as a bigint. */
export function wordOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex")}`);
}

/** Hexadecimal text as bytes. */
export function bytesOf(hex: Hex): Uint8Array {
  return new Uint8Array(Buffer.from(hex.slice(2), "hex"));
}
