// The table of the clear sky, read as its definition says, quarter of an hour by quarter of an hour.
import type { Hex } from "viem";

const PERIOD = 900;
const DAY = 86_400;
const ROW_DAYS = 16;
const ROWS = 23;
const WORD = 32;
/** Seconds that a third of a quarter of an hour has. */
const THIRD = 300n;

/** The parts of the table's code as the script builds them. */
interface Built {
  readonly head: string;
  readonly names: readonly string[];
  readonly tables: readonly (readonly string[])[];
}

/** The table contract's code. */
export const codeOfTable = ({ head, names, tables }: Built): Hex =>
  `0x${head}${tables.flat().join("")}${names.join("")}`;

/** The words of a zone's table. @throws when it has none. */
function wordsOf(code: Hex, zone: string): bigint[] {
  const bytes = Buffer.from(code.slice(2), "hex");
  const [stop, tables = 0, zones = 0] = bytes;
  if (stop !== 0) throw new Error("the code does not begin with a stop");
  const names = 3 + tables * ROWS * WORD;
  for (let i = 0; i < zones; i++) {
    const entry = bytes.subarray(names + 17 * i, names + 17 * i + 17);
    if (entry.subarray(0, 16).toString("latin1").replaceAll("\0", "") !== zone) continue;
    const first = 3 + (entry[16] ?? 0) * ROWS * WORD;
    return Array.from({ length: ROWS }, (_, row) =>
      BigInt(`0x${bytes.subarray(first + WORD * row, first + WORD * (row + 1)).toString("hex")}`),
    );
  }
  throw new Error(`no table for ${zone}`);
}

/** Days since 1 March, year after year from 1968: every fourth of these years ends with a leap day. */
function dayOfYear(time: number): number {
  let days = Math.floor(time / DAY) + 671;
  for (let year = 1968; ; year++) {
    const length = (year + 1) % 4 === 0 ? 366 : 365;
    if (days < length) return days;
    days -= length;
  }
}

/** Seconds of full power between two period ends: the sum over every quarter of an hour between them. */
export function naiveFullPower(code: Hex, zone: string, from: number, to: number): bigint {
  const words = wordsOf(code, zone);
  let thirds = 0n;
  let day = -1;
  let word = 0n;
  for (let at = from; at < to; at += PERIOD) {
    if (Math.floor(at / DAY) !== day) {
      day = Math.floor(at / DAY);
      word = words[Math.floor(dayOfYear(at) / ROW_DAYS)] as bigint;
    }
    const quarter = BigInt((at % DAY) / PERIOD);
    thirds += 2n * ((word >> (96n + quarter)) & 1n) + ((word >> quarter) & 1n);
  }
  return THIRD * thirds;
}
