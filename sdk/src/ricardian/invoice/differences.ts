// What an invoice, or the chain's own records, and their recomputation do not agree in.
import { BaseError } from "../../errors/base.ts";
import { DAY } from "../../measurement/period.ts";
import type { Invoice } from "./invoice.ts";
import { invoiceJson } from "./text.ts";

/**
 * What differs. `document`: terms of the events are not those whose digest the contract stores. `proof`: a leaf is not in the batch that the event names. `profile`: a day's profile is not the one that the leaf commits to, or does not lead from
 * one end of the claim to the other. `claim`: the division of a claim. `vector`: the day's energy. `mask`: what became of a period. `sums`: what a call added to the
 * month. `gap`: the price of a gap's energy. `month`: the month's totals. `deemed`: a report of availability, or what it comes to. `year`: a contract year's totals. `amount`: what was billed. `copy`: a copy that somebody has.
 */
export type InvoiceDifferenceKind =
  | "document"
  | "proof"
  | "profile"
  | "claim"
  | "vector"
  | "mask"
  | "sums"
  | "gap"
  | "month"
  | "deemed"
  | "year"
  | "amount"
  | "copy";

/** One thing that differs, and both values. */
export interface InvoiceDifference {
  readonly what: InvoiceDifferenceKind;
  /** 00:00 UTC, unix seconds; null: of the month. */
  readonly day: number | null;
  /** Of the day, from 0; null: of all of it. */
  readonly period: number | null;
  /** Which field: `numerator`, or of a copy the path in its JSON, `days.2.deliveries.0.share`. */
  readonly field: string;
  /** What the chain's records say, or a copy does. */
  readonly recorded: string;
  /** What they come to. */
  readonly computed: string;
}

/** Who is told of a difference. */
export type DifferenceSink = (difference: InvoiceDifference) => void;

/** The chain's records do not come to what the chain says. */
export class InvoiceDiffersError extends BaseError {
  override readonly name = "InvoiceDiffersError";
  readonly difference: InvoiceDifference;

  constructor(difference: InvoiceDifference) {
    super(describeDifference(difference), {
      metaMessages: [
        "Ask another node: one that answers wrongly is told apart by it.",
        "If they agree, the contract did not settle by its terms: `verifyInvoice` lists everything that differs.",
      ],
    });
    this.difference = difference;
  }
}

/**
 * A difference in a sentence.
 *
 * @example
 * ```ts
 * import { describeDifference, type InvoiceDifference } from "@wattle/sdk/ricardian";
 *
 * declare const difference: InvoiceDifference;
 * describeDifference(difference); // "2027-01-02, period 47 (from 11:45): mask is excluded, and comes to paid."
 * ```
 */
export function describeDifference({ what, day, period, field, recorded, computed }: InvoiceDifference): string {
  const when =
    day === null ? (what === "year" ? "The year" : "The month") : new Date(day * 1_000).toISOString().slice(0, 10);
  const clock =
    period === null ? "" : `, period ${period} (from ${new Date(period * 900_000).toISOString().slice(11, 16)})`;
  return `${when}${clock}: ${field} is ${recorded}, and comes to ${computed}.`;
}

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/**
 * Where somebody's copy of an invoice differs from this one, field by field.
 *
 * @param copy An invoice, or its JSON as `invoiceJson` writes it.
 * @throws SyntaxError when the text is no JSON.
 * @example
 * ```ts
 * import { diffInvoices, type Invoice } from "@wattle/sdk/ricardian";
 *
 * declare const invoice: Invoice;
 * declare const json: string; // as it was sent
 * diffInvoices(invoice, json).map(({ field, recorded, computed }) => [field, recorded, computed]);
 * ```
 */
export function diffInvoices(invoice: Invoice, copy: Invoice | string): InvoiceDifference[] {
  const ours: Json = JSON.parse(invoiceJson(invoice));
  const theirs: Json = JSON.parse(typeof copy === "string" ? copy : invoiceJson(copy));
  const found: InvoiceDifference[] = [];
  walk(ours, theirs, [], (path, computed, recorded) => {
    const [group, index, part, k] = path;
    const day = group === "days" ? (invoice.days[Number(index)]?.start ?? null) : null;
    const period = day !== null && part === "periods" && k !== undefined ? Number(k) : null;
    // Of a plant's energies the last key is the period.
    const energies = day !== null && path.length === 6 && path[4] === "energies" ? Number(path[5]) : period;
    const text = (value: Json | undefined) =>
      typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
    found.push({
      ...{ what: "copy", day, period: energies, field: path.join(".") },
      ...{ recorded: text(recorded), computed: text(computed) },
    });
  });
  // What is of a day says where; totals differ with it.
  return [...found.filter(({ day }) => day !== null), ...found.filter(({ day }) => day === null)];
}

function walk(
  ours: Json | undefined,
  theirs: Json | undefined,
  path: readonly string[],
  tell: (path: readonly string[], ours: Json | undefined, theirs: Json | undefined) => void,
): void {
  if (ours === theirs) return;
  const both = [ours, theirs].every((each) => typeof each === "object" && each !== null);
  if (!both || Array.isArray(ours) !== Array.isArray(theirs)) {
    // Hashes and addresses are the same in whatever case.
    const same =
      typeof ours === "string" &&
      typeof theirs === "string" &&
      /^0x/i.test(ours) &&
      ours.toLowerCase() === theirs.toLowerCase();
    if (!same) tell(path, ours, theirs);
    return;
  }
  const [one, other] = [ours, theirs] as [Record<string, Json>, Record<string, Json>];
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
    walk(one[key], other[key], [...path, key], tell);
}

/** The number of a UTC day as 00:00, unix seconds. */
export function startOfDay(day: bigint | number): number {
  return Number(day) * DAY;
}
