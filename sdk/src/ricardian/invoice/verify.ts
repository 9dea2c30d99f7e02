// An invoice computed anew from the chain, and everything in which the chain, or somebody's copy, differs from it.
import type { AnyClient } from "../../actions/runtime.ts";
import type { Month } from "../../generated/types.ts";
import { DAY } from "../../measurement/period.ts";
import { hasWindow, windowStart } from "./agreed.ts";
import { diffInvoices, type InvoiceDifference } from "./differences.ts";
import { type Invoice, type InvoiceSource, invoiceOf } from "./invoice.ts";
import { type InvoiceParameters, readMonth } from "./source.ts";

/** How to verify an invoice. */
export interface VerifyInvoiceParameters extends InvoiceParameters {
  /** A copy that somebody has, or its JSON: to be compared field by field. */
  readonly copy?: Invoice | string;
}

/** What {@link verifyInvoice} found. */
export interface InvoiceVerification {
  /** Whether the chain's records come to what the chain says, and the given copy is the same. */
  readonly equal: boolean;
  readonly differences: readonly InvoiceDifference[];
  readonly source: InvoiceSource;
  /** Computed anew. */
  readonly invoice: Invoice;
  /** The contract's own record of the month. */
  readonly month: Month;
}

/** What an invoice is the sum of: days, and the days of a window that are reconciled together. */
function partsOf(source: InvoiceSource, invoice: Invoice) {
  const parts = new Map<string, { starts: number[]; field: string; numerator: bigint }>();
  for (const [i, { start, digest, numerator }] of invoice.days.entries()) {
    const { agreed, price } = source.days[i] ?? {};
    const windowed = agreed && price && hasWindow(agreed.volume, price.tariff.settlement);
    const key = windowed ? `${digest} ${windowStart(agreed.volume, start)}` : `${start}`;
    const part = parts.get(key) ?? { starts: [], field: "numerator of the day", numerator: 0n };
    part.starts.push(start);
    part.numerator += numerator;
    if (part.starts.length > 1) part.field = "numerator of the window";
    parts.set(key, part);
  }
  for (const { window, numerator } of invoice.others) {
    const part = window && parts.get(`${window.digest} ${window.from}`);
    if (part) part.numerator += numerator;
  }
  return [...parts.values()];
}

/**
 * Verifies a billing month from the chain: every leaf to its batch, every profile to its leaf, the division among periods, prices and what runs of negative ones leave unpaid, all
 * sums, and the month's numerator to the last unit. What differs is told by day and period, with both values.
 *
 * @throws {@link AgreementNotFoundError}; viem's errors when the node does not answer. What does not agree is returned, not thrown.
 * @example
 * ```ts
 * import { billingMonthAt, describeDifference, verifyInvoice } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const month = billingMonthAt(1_798_761_600); // January 2027
 * const { equal, invoice, differences } = await verifyInvoice(client, { address, id: 7n, month, fromBlock: 0n });
 * console.log(equal ? invoice.amount : differences.map(describeDifference));
 * ```
 */
export async function verifyInvoice(
  client: AnyClient,
  parameters: VerifyInvoiceParameters,
): Promise<InvoiceVerification> {
  const differences: InvoiceDifference[] = [];
  const { source, records, restated, month } = await readMonth(client, parameters, (difference) => {
    differences.push(difference);
  });
  const invoice = invoiceOf(source);
  for (const { starts, field, numerator } of partsOf(source, invoice)) {
    const ofDays = ({ day }: { day: number }) => starts.includes(day * DAY);
    const gaps = records.gapPrices.filter(({ to }) => ofDays({ day: Math.floor((to - 1) / DAY) }));
    const changed = restated
      .filter(ofDays)
      .reduce((sum, { sums, before }) => sum + sums.numerator - before.numerator, 0n);
    const recorded = [...records.calls.filter(ofDays), ...records.parcels.filter(ofDays)].reduce(
      (sum, { sums }) => sum + sums.numerator,
      gaps.reduce((sum, gap) => sum + gap.numerator, changed),
    );
    if (recorded === numerator) continue;
    differences.push({
      ...{ what: "sums", day: starts[0] ?? null, period: null, field },
      ...{ recorded: `${recorded}`, computed: `${numerator}` },
    });
  }
  const totals = [
    ["numerator of the invoice", month.numerator, invoice.numerator],
    ["energy of the invoice", month.wh, invoice.energy - invoice.pending],
  ] as const;
  for (const [field, recorded, computed] of totals) {
    if (recorded === computed) continue;
    differences.push({
      ...{ what: "month", day: null, period: null, field },
      ...{ recorded: `${recorded}`, computed: `${computed}` },
    });
  }
  if (parameters.copy !== undefined) differences.push(...diffInvoices(invoice, parameters.copy));
  return { equal: differences.length === 0, differences, source, invoice, month };
}
