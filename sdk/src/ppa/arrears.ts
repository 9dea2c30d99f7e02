// Arrears.sol: invoices past due (PPA-5). Money in base units, time in unix seconds, rates a year and WAD. Interest is simple, ACT/360, for whole days, kept as
// a numerator over 360 · 1e18 and rounded, down, only where it is told.
import { min } from "../integers.ts";
import { DAY } from "../measurement/period.ts";

const UNIT = 360n * 10n ** 18n;

/** An unpaid invoice. */
export interface UnpaidInvoice {
  /** When it was due. */
  readonly due: number;
  /** Of its amount. */
  readonly unpaid: bigint;
  /** Numerator of the interest that has accrued and is unpaid. */
  readonly interest: bigint;
  /** Days past due for which it has. */
  readonly daysAccrued: number;
}

/** What is owed, interest included, by how long it has been due. */
export interface Ageing {
  /** Not yet for a day. */
  readonly current: bigint;
  /** 1–30 days. */
  readonly late1: bigint;
  /** 31–60 days. */
  readonly late31: bigint;
  /** 61–90 days. */
  readonly late61: bigint;
  /** Longer. */
  readonly late91: bigint;
}

/**
 * When an invoice is due.
 *
 * @param closed When the month was. @param dueDays After that.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.dueAt(1_782_000_000, 20);
 * ```
 */
export function dueAt(closed: number, dueDays: number): number {
  return closed + dueDays * DAY;
}

/**
 * Whole days past due; zero before.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * ppa.daysLate(1_782_000_000, 1_782_172_799); // 1
 * ```
 */
export function daysLate(due: number, time: number): number {
  return Math.floor(Math.max(0, time - due) / DAY);
}

/**
 * An invoice with the interest up to a time. When and how often it is accrued changes nothing.
 *
 * @param rate Of all the time since it was last; the margin with the fixing. Below zero it counts as zero.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * const invoice = { due: 1_782_000_000, unpaid: 1_000_000n, interest: 0n, daysAccrued: 0 };
 * ppa.interestOf(ppa.accrueInterest(invoice, 1_782_000_000 + 36 * 86_400, 10n ** 17n)); // 10_000n
 * ```
 */
export function accrueInterest(invoice: UnpaidInvoice, time: number, rate: bigint): UnpaidInvoice {
  const late = daysLate(invoice.due, time);
  if (late <= invoice.daysAccrued) return invoice;
  const grown = rate > 0n ? invoice.unpaid * rate * BigInt(late - invoice.daysAccrued) : 0n;
  return { ...invoice, interest: invoice.interest + grown, daysAccrued: late };
}

/**
 * Interest that is owed, base units, rounded down.
 *
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const invoice: ppa.UnpaidInvoice;
 * ppa.interestOf(invoice);
 * ```
 */
export function interestOf(invoice: UnpaidInvoice): bigint {
  return invoice.interest / UNIT;
}

/**
 * A payment: to late interest, of the oldest invoice first, then to what is unpaid, likewise.
 *
 * @param invoices In ascending order of due dates, accrued. @param amount Base units.
 * @returns The invoices after it, and the rest of the payment when all is paid.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const invoices: ppa.UnpaidInvoice[];
 * ppa.pay(invoices, 500_000n).rest;
 * ```
 */
export function pay(invoices: readonly UnpaidInvoice[], amount: bigint): { invoices: UnpaidInvoice[]; rest: bigint } {
  let rest = amount;
  const served = invoices.map((invoice) => {
    const interest = min(rest, interestOf(invoice));
    rest -= interest;
    return { ...invoice, interest: invoice.interest - interest * UNIT };
  });
  const paid = served.map((invoice) => {
    const part = min(rest, invoice.unpaid);
    rest -= part;
    return { ...invoice, unpaid: invoice.unpaid - part };
  });
  return { invoices: paid, rest };
}

/**
 * What is owed by how long it has been due.
 *
 * @param invoices Accrued. @param time Unix seconds.
 * @example
 * ```ts
 * import { ppa } from "@wattle/sdk";
 *
 * declare const invoices: ppa.UnpaidInvoice[];
 * ppa.ageingOf(invoices, 1_782_000_000).late31;
 * ```
 */
export function ageingOf(invoices: readonly UnpaidInvoice[], time: number): Ageing {
  const ageing = { current: 0n, late1: 0n, late31: 0n, late61: 0n, late91: 0n };
  for (const invoice of invoices) ageing[bucketOf(daysLate(invoice.due, time))] += invoice.unpaid + interestOf(invoice);
  return ageing;
}

function bucketOf(late: number): keyof Ageing {
  if (late === 0) return "current";
  if (late <= 30) return "late1";
  if (late <= 60) return "late31";
  return late <= 90 ? "late61" : "late91";
}
