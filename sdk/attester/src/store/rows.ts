// What both stores make of their rows.
import { PERIOD } from "@wattle/sdk";
import { counts, findingsOf, findingsText, type Verdict, verdictOf } from "../validation/findings.ts";
import { WIRE, WireView } from "../wire.ts";
import type { OutboxJob, ReadingPage } from "./store.ts";

/** A reading as a table holds it. */
export interface Row {
  readonly site: bigint;
  readonly periodEnd: number;
  readonly revision: number;
  readonly epoch: number;
  readonly quality: number;
  /** G, K, E, M, D, X, C, S, Wh. */
  readonly lanes: readonly bigint[];
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
}

/** A row's bytes as they came. */
export function wireOf(row: Row): Uint8Array {
  const bytes = new Uint8Array(WIRE);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, row.site);
  view.setUint8(8, Math.floor(row.periodEnd / 2 ** 32));
  view.setUint32(9, row.periodEnd % 2 ** 32);
  view.setUint32(13, row.revision);
  view.setUint16(17, row.epoch);
  view.setUint8(19, row.quality);
  row.lanes.forEach((lane, i) => {
    view.setBigUint64(20 + 8 * i, lane);
  });
  view.setUint8(84, row.signature.length);
  bytes.set(row.signature, 85);
  return bytes;
}

/** Rows' bytes and hashes, one after another. */
export function pageOfRows(rows: readonly Row[]): ReadingPage {
  const wire = new Uint8Array(WIRE * rows.length);
  const hashes = new Uint8Array(32 * rows.length);
  rows.forEach((row, at) => {
    wire.set(wireOf(row), at * WIRE);
    hashes.set(row.hash, at * 32);
  });
  return { wire, hashes };
}

/** A reading's key as text. */
export function keyOf(view: WireView, at: number): string {
  return `${view.site(at)}/${view.periodEnd(at) / PERIOD}/${view.revision(at)}`;
}

/**
 * Which of a page's readings are new, which are there, and which contradict what is there or an earlier one of the page.
 *
 * @param existing What is there, by place in the page.
 */
export function classify({ wire, hashes }: ReadingPage, existing: ReadonlyMap<number, Row>) {
  const view = new WireView(wire);
  const earlier = new Map<string, number>();
  const fresh: number[] = [];
  const contradicting: { readonly place: number; readonly first: Uint8Array }[] = [];
  const known: number[] = [];
  const hashAt = (at: number) => hashes.subarray(32 * at, 32 * at + 32);
  for (let at = 0; at < view.count; at++) {
    const row = existing.get(at);
    const place = earlier.get(keyOf(view, at));
    const first = row ? row.hash : place === undefined ? undefined : hashAt(place);
    if (!first) {
      earlier.set(keyOf(view, at), at);
      fresh.push(at);
    } else if (Buffer.compare(first, hashAt(at)) === 0) known.push(at);
    else contradicting.push({ place: at, first: row ? wireOf(row) : view.one(place ?? at).slice() });
  }
  return { fresh, known, contradicting };
}

/** A verdict as a table holds it: whether the reading was put aside, and what was found, where anything was. */
export function judgementOf(verdict: Verdict): readonly [aside: boolean, findings: string | null] {
  return [!counts(verdict), verdict.findings.length === 0 ? null : findingsText(verdict.findings)];
}
export function verdictFrom(aside: unknown, findings: unknown): Verdict {
  const found = typeof findings === "string" ? findingsOf(findings) : [];
  const verdict = verdictOf(found);
  if (counts(verdict) !== (aside === true)) return verdict;
  return { effect: aside === true ? "hold" : "mark", findings: found };
}
/** Of a reading of which nobody says more than that it counts, or does not. */
export const TAKEN: Verdict = { effect: "take", findings: [] };
export const ASIDE: Verdict = { effect: "hold", findings: [] };

/** A job as text, and back. */
export function jobText(job: OutboxJob): string {
  return JSON.stringify(job);
}
export function jobOf(text: string): OutboxJob {
  return JSON.parse(text) as OutboxJob;
}
