// What a source could not take, kept with the reason. A message that is acknowledged is either in the node or here.
import { mkdir, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { BaseError } from "@wattle/sdk";
import { bytesToHex } from "viem";
import type { Sample } from "../source.ts";
import { explain, type Finding } from "../validation/findings.ts";

/** Something that a source did not hand on. */
export interface Refusal {
  /** Whose. */
  readonly source: string;
  /** When it was heard, unix seconds. */
  readonly heard: number;
  /** Where it came from: a topic, a file and line, a host. */
  readonly from: string;
  /** Why: an error of its form, or what the rules found. */
  readonly reason: BaseError | readonly Finding[];
  /** What came, as it came, as far as it was read. */
  readonly raw?: Uint8Array;
  readonly sample?: Sample;
}

/** Keeps a refusal; settles when it is kept. */
export type KeepRefusal = (refusal: Refusal) => Promise<void>;

/** Bytes of a message that are kept: more than any good one has. */
const KEPT = 4_096;
const FILE = 64 * 1024 * 1024;

/** A refusal as plain values: amounts as strings, bytes in hex. */
export function refusalRecord(refusal: Refusal): Record<string, unknown> {
  const { source, heard, from, reason, raw, sample } = refusal;
  const why =
    reason instanceof Error
      ? { error: reason.name, why: reason.shortMessage }
      : { rules: reason.map(({ rule }) => rule), why: reason.map(explain).join(" "), findings: reason };
  return {
    source,
    heard,
    from,
    ...why,
    ...(sample ? { sample } : {}),
    ...(raw ? { bytes: raw.length, raw: bytesToHex(raw.subarray(0, KEPT)) } : {}),
  };
}

/**
 * Keeps refusals in a file, a line of JSON each, on the disk before it settles. A file of 64 MiB is put aside under its time, for the
 * operator to look at and to delete.
 *
 * @param path The file; its folder is made when it is missing.
 */
export function fileRefusals(path: string): KeepRefusal {
  let turn: Promise<void> = Promise.resolve();
  return (refusal) => {
    const line = `${JSON.stringify(refusalRecord(refusal), (_, value) => (typeof value === "bigint" ? `${value}` : value))}\n`;
    const written = turn.then(async () => {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, "a");
      let size = 0;
      try {
        await file.appendFile(line);
        await file.datasync();
        size = (await file.stat()).size;
      } finally {
        await file.close();
      }
      if (size >= FILE) await rename(path, `${path}.${Date.now()}`);
    });
    turn = written.catch(() => undefined);
    return written;
  };
}
