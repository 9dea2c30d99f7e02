// What a node shows of each site, eight bytes a site: readAt · 2^20 + revision, the revision capped. Exact in a number until the year 2242.
import { type Leaves, shownBy, WINDOW, windowsOf } from "../batch/leaves.ts";

const SHOWN = 8;
const REVISIONS = 2 ** 20;

/** A place for what so many sites show. */
export function allocateShown(sites: number): Uint8Array {
  return new Uint8Array(sites * SHOWN);
}

/** A reading as one number: by time, then by revision. */
export function shownWord(readAt: number, revision: number): number {
  return readAt * REVISIONS + Math.min(revision, REVISIONS - 1);
}

/** What the leaves of a batch show. */
export function writeShown(shown: Uint8Array, leaves: Leaves): void {
  const count = Math.min(shown.length / SHOWN, leaves.count);
  for (const { first, records } of windowsOf(leaves, count))
    for (let index = first; index < Math.min(count, first + WINDOW); index++) {
      const [readAt, revision] = shownBy(records, index - first);
      if (readAt > 0) setWord(shown, index, shownWord(readAt, revision));
    }
}

/** What a site shows; zero when nothing. */
export function wordAt(shown: Uint8Array, index: number): number {
  if ((index + 1) * SHOWN > shown.length) return 0;
  const view = new DataView(shown.buffer, shown.byteOffset + index * SHOWN, SHOWN);
  return Number(view.getBigUint64(0));
}

/** Sites beyond the last are passed over. */
export function setWord(shown: Uint8Array, index: number, word: number): void {
  if ((index + 1) * SHOWN > shown.length) return;
  new DataView(shown.buffer, shown.byteOffset + index * SHOWN, SHOWN).setBigUint64(0, BigInt(word));
}
