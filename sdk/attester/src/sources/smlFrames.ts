// SML's transport, version 1 (BSI TR-03109-1 annex IV, EN 62056-5-3-8 draft): frames out of a stream of bytes that begins and breaks anywhere.
//
// A frame is 1b1b1b1b 01010101, the messages, up to three zeros that fill the last four bytes, 1b1b1b1b 1a, how many zeros, and a checksum
// over all before it. 1b1b1b1b inside the messages is sent twice. Everything is in groups of four bytes from the frame's start.

const ESCAPE = 0x1b1b1b1b;
const START = 0x01010101;
const END = 0x1a;

/** A frame is never longer: meters send a few hundred bytes. */
export const MAX_FRAME_BYTES = 65_536;

/** How a meter makes its checksum: CRC-16/X.25, as it must; or CRC-16/KERMIT, as Holley's DTZ541 does. */
export type SmlChecksum = "x25" | "kermit";

/** What was found in the stream: a frame's messages, or why there are none. */
export type SmlFrame =
  | { readonly kind: "frame"; readonly messages: Uint8Array }
  | { readonly kind: "checksum"; readonly raw: Uint8Array; readonly sent: number; readonly computed: number }
  | { readonly kind: "tooLong"; readonly bytes: number }
  /** Another frame began before it ended. */
  | { readonly kind: "cut"; readonly raw: Uint8Array };

/** Splits a stream. Holds one unfinished frame at most. */
export class SmlFrames {
  readonly #checksum: SmlChecksum;
  readonly #most: number;
  #held = new Uint8Array(0);
  /** Whether what is held begins with a frame's start, and how far it has been looked through. */
  #inside = false;
  #seen = 0;

  constructor(checksum: SmlChecksum = "x25", most: number = MAX_FRAME_BYTES) {
    this.#checksum = checksum;
    this.#most = most;
  }

  /** Takes the next bytes of the stream; gives the frames that they end. */
  push(chunk: Uint8Array): SmlFrame[] {
    const found: SmlFrame[] = [];
    // In pieces, so that one endless chunk holds no more memory than many.
    for (let at = 0; at < chunk.length; at += this.#most) {
      const piece = chunk.subarray(at, at + this.#most);
      const held = new Uint8Array(this.#held.length + piece.length);
      held.set(this.#held);
      held.set(piece, this.#held.length);
      this.#held = held;
      while (this.#inside ? this.#scan(found) : this.#seek());
    }
    return found;
  }

  /** Drops what stands before the next frame's start. @returns whether there is one. */
  #seek(): boolean {
    const held = this.#held;
    for (let at = 0; at + 8 <= held.length; at++) {
      if (wordAt(held, at) !== ESCAPE || wordAt(held, at + 4) !== START) continue;
      this.#restart(at);
      this.#inside = true;
      return true;
    }
    this.#held = held.slice(Math.max(0, held.length - 7));
    return false;
  }

  /** Looks for the frame's end. @returns whether it came to one, and there may be more. */
  #scan(found: SmlFrame[]): boolean {
    const held = this.#held;
    let at = Math.max(8, this.#seen);
    for (; at + 8 <= held.length; at += 4) {
      if (wordAt(held, at) !== ESCAPE) continue;
      const next = wordAt(held, at + 4);
      if (next === ESCAPE) at += 4;
      else if (next === START) {
        found.push({ kind: "cut", raw: held.slice(0, at) });
        this.#restart(at);
        return true;
      } else if (next >>> 24 === END) {
        found.push(this.#frame(held.subarray(0, at + 8), at));
        this.#restart(at + 8);
        this.#inside = false;
        return true;
      }
    }
    this.#seen = at;
    if (held.length <= this.#most) return false;
    found.push({ kind: "tooLong", bytes: held.length });
    this.#restart(8);
    this.#inside = false;
    return true;
  }

  #restart(at: number): void {
    this.#held = this.#held.slice(at);
    this.#seen = 0;
  }

  #frame(raw: Uint8Array, end: number): SmlFrame {
    const sent = (raw[end + 6] ?? 0) | ((raw[end + 7] ?? 0) << 8); // the lower byte first
    const computed = crc16(raw.subarray(0, end + 6), this.#checksum);
    const filled = raw[end + 5] ?? 0;
    if (sent !== computed || filled > 3) return { kind: "checksum", raw: raw.slice(), sent, computed };
    return { kind: "frame", messages: withoutEscapes(raw.subarray(8, end - filled)) };
  }
}

/** CRC-16 with the polynomial x¹⁶ + x¹² + x⁵ + 1, lowest bit first (ITU-T V.41 / X.25); X.25 begins and ends inverted, KERMIT does not. */
export function crc16(bytes: Uint8Array, kind: SmlChecksum): number {
  const inverted = kind === "x25" ? 0xffff : 0;
  let crc = inverted;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x8408 : crc >>> 1;
  }
  return crc ^ inverted;
}

function withoutEscapes(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; ) {
    const doubled = at + 8 <= bytes.length && wordAt(bytes, at) === ESCAPE && wordAt(bytes, at + 4) === ESCAPE;
    const width = doubled ? 4 : 1;
    plain.set(bytes.subarray(at, at + width), length);
    length += width;
    at += doubled ? 8 : 1;
  }
  return plain.slice(0, length);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)) >>> 0
  );
}
