// How records stand in a journal, and how they are found again after a crash.
import { concatBytes, numberToBytes, sha256 } from "viem";
import { JournalCorruptError } from "./journalErrors.ts";

// A frame: number of the record u32, length u32, the first 8 bytes of SHA-256 over both and the record, the record.
const FRAME_HEAD = 16;
const CHECKSUM = 8;

/**
 * A record as it stands in a journal.
 *
 * @param index Its number: the first is 0, each is one more than the one before.
 * @example
 * ```ts
 * import { frame, memoryStore, recover } from "@wattle/sdk/device";
 *
 * const store = memoryStore();
 * await store.open();
 * await store.append(frame(0, new TextEncoder().encode("a reading")));
 * const { records } = recover(store.bytes());
 * ```
 */
export function frame(index: number, record: Uint8Array): Uint8Array {
  return concatBytes([headOf(index, record.length), checksumOf(index, record), record]);
}

/** The records of a journal, and how many of its bytes they are; what follows is the torn end of the last append. */
export interface Recovered {
  readonly records: readonly Uint8Array[];
  readonly length: number;
}

/**
 * Reads a journal. A record is durable before the next one is begun, so only the last can be torn, and what it said was never acted on:
 * it is left out. Damage anywhere else would forget readings that were released, and is an error.
 *
 * @throws {@link JournalCorruptError}
 */
export function recover(bytes: Uint8Array): Recovered {
  const records: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const record = recordAt(bytes, length, records.length);
    if (!record) break;
    records.push(record);
    length += FRAME_HEAD + record.length;
  }
  requireTornEnd(bytes, length, records.length);
  return { records, length };
}

function recordAt(bytes: Uint8Array, offset: number, index: number): Uint8Array | undefined {
  if (offset + FRAME_HEAD > bytes.length) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  if (view.getUint32(0) !== index) return undefined;
  const end = offset + FRAME_HEAD + view.getUint32(4);
  if (end > bytes.length) return undefined;
  const record = bytes.slice(offset + FRAME_HEAD, end);
  const checksum = bytes.subarray(offset + CHECKSUM, offset + FRAME_HEAD);
  return checksumOf(index, record).every((byte, at) => byte === checksum[at]) ? record : undefined;
}

/** A later record that reads well proves that the one before it had been durable: then it is damaged, not torn. */
function requireTornEnd(bytes: Uint8Array, offset: number, index: number): void {
  for (let at = offset; at + FRAME_HEAD <= bytes.length; at++) {
    const later = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(0);
    if (later <= index) continue;
    if (recordAt(bytes, at, later))
      throw new JournalCorruptError(offset, `record ${later} can be read, ${index} cannot`);
  }
}

function headOf(index: number, length: number): Uint8Array {
  return concatBytes([numberToBytes(index, { size: 4 }), numberToBytes(length, { size: 4 })]);
}

function checksumOf(index: number, record: Uint8Array): Uint8Array {
  return sha256(concatBytes([headOf(index, record.length), record]), "bytes").subarray(0, CHECKSUM);
}
