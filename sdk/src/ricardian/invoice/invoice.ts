// An invoice: every settlement period of a billing month with its reading's proof, its price and its part of the amount (PPA-4, PPA-23).
import type { Hex } from "viem";
import { BaseError } from "../../errors/base.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { amountOf, entitled, indexAt, type PriceDay, priceAt } from "../../ppa/index.ts";
import { formatDecimal } from "../../values/decimal.ts";
import type { RegisterName } from "../terms/enums.ts";
import type { Terms } from "../terms/types.ts";
import { priceFormulas } from "./formula.ts";

/** Where a day's reading is proved: a leaf of a batch, whose profile commits to the periods. */
export interface ReadingProof {
  readonly fleet: number;
  /** The batch's commitment. */
  readonly batch: Hex;
  /** The leaf's index. */
  readonly leaf: number;
  /** keccak256 of the day's profile. */
  readonly profile: Hex;
}

/** What one plant gave to an agreement in a day. */
export interface DeliverySource {
  readonly site: bigint;
  readonly register: RegisterName;
  /** Basis points. */
  readonly share: number;
  readonly proof: ReadingProof;
  /** Of the register, Wh in each period from 00:00 UTC; null where its end was not read: the next reading carries the gap. */
  readonly wh: readonly (bigint | null)[];
  /** The register at 00:00 since the entitlement's opening, Wh. */
  readonly opened: bigint;
  /** Whether the last period of the day before was not read. */
  readonly gapBefore?: boolean;
  /** What a kWh of a gap is paid once its time to be told apart is over, base units, WAD; absent: pending. */
  readonly gapPrice?: bigint;
}

/** A UTC day to invoice. */
export interface DaySource {
  /** 00:00 UTC, unix seconds. */
  readonly start: number;
  readonly price: PriceDay;
  /** Bit k: whether period k is paid is not known yet, as its run of negative prices has not ended. */
  readonly open?: bigint;
  readonly deliveries: readonly DeliverySource[];
  /**
   * Agreed energy of each period, of a nomination or of a contract for difference on a profile, Wh: it is paid instead of what was delivered. Physical
   * delivery on a profile is listed as delivered, and what shortfall and excess change of it stands among the other amounts.
   */
  readonly volume?: readonly bigint[];
}

/** An amount besides energy at its price: a penalty, a make-up payment, an imbalance. */
export interface OtherAmount {
  readonly label: string;
  /** The clause of the terms that it comes from: `performance.takeOrPay`. */
  readonly clause: string;
  /** Part of the month's numerator; positive: the buyer owes. */
  readonly numerator: bigint;
}

/** What an invoice is made from: records of the chain. */
export interface InvoiceSource {
  /** The agreement's id. */
  readonly id: bigint;
  /** Digest of the document in force. */
  readonly digest: Hex;
  readonly terms: Terms;
  /** How the currency is written; default: base units. */
  readonly currency?: { readonly symbol: string; readonly decimals: number };
  /** Unix seconds: of the first day, and after the last. */
  readonly from: number;
  readonly to: number;
  /** When the month closed, and when the amount falls due, unix seconds. */
  readonly closed: number;
  readonly due: number;
  readonly days: readonly DaySource[];
  readonly others?: readonly OtherAmount[];
  /** Base units that earlier invoices of the same month stated. */
  readonly invoiced?: bigint;
}

/** Why a period is paid as it is. */
export type PeriodStatus = "paid" | "excluded" | "gap" | "pending";

/** One settlement period. */
export interface InvoicePeriod {
  /** Its end, unix seconds. */
  readonly end: number;
  /** Contract energy, Wh. */
  readonly energy: bigint;
  /** Base units a kWh, WAD; null where nothing depends on an index. */
  readonly index: bigint | null;
  /** What a kWh is paid, base units, WAD; null while it has no price. */
  readonly price: bigint | null;
  /** The price with its numbers, in the currency's unit a kWh; empty while it has none. */
  readonly formula: string;
  /** Energy times price, WAD: not rounded. */
  readonly numerator: bigint;
  readonly status: PeriodStatus;
}

/** A plant's part of a day. */
export interface InvoiceDelivery {
  readonly site: bigint;
  readonly register: RegisterName;
  readonly share: number;
  readonly proof: ReadingProof;
  /** Of each period, Wh. */
  readonly energies: readonly bigint[];
}

/** One UTC day. */
export interface InvoiceDay {
  readonly start: number;
  readonly deliveries: readonly InvoiceDelivery[];
  readonly periods: readonly InvoicePeriod[];
  readonly energy: bigint;
  readonly numerator: bigint;
}

/** An invoice of a billing month. Amounts: positive, the buyer owes. */
export interface Invoice {
  readonly id: bigint;
  readonly digest: Hex;
  readonly terms: Terms;
  readonly currency: { readonly symbol: string; readonly decimals: number };
  readonly from: number;
  readonly to: number;
  readonly closed: number;
  readonly due: number;
  readonly days: readonly InvoiceDay[];
  readonly others: readonly OtherAmount[];
  /** Wh. */
  readonly energy: bigint;
  /** Wh that has no price yet. */
  readonly pending: bigint;
  readonly numerator: bigint;
  /** The month's amount, rounded once toward zero, base units. */
  readonly amount: bigint;
  /** Of it, what earlier invoices stated. */
  readonly invoiced: bigint;
}

/** Days that are none, or outside the invoice's month, or twice. */
export class InvoiceDayError extends BaseError {
  override readonly name = "InvoiceDayError";
  readonly start: number;

  constructor(start: number, wrong: string) {
    super(`The day that begins at ${start} ${wrong}.`, {
      metaMessages: ["Give UTC days of the invoice's month in ascending order, each once, of at most 96 periods."],
    });
    this.start = start;
  }
}

const PERIODS = DAY / PERIOD;

function bit(mask: bigint, k: number): boolean {
  return ((mask >> BigInt(k)) & 1n) === 1n;
}

/** A delivery's energies, and which of them were read after a gap. */
function deliveryOf(source: DeliverySource): { delivery: InvoiceDelivery; late: boolean[] } {
  const { site, register, share, proof, wh, opened } = source;
  const energies = entitled(
    wh.map((own) => own ?? 0n),
    share,
    opened,
  );
  const late = wh.map((own, k) => own !== null && (k === 0 ? (source.gapBefore ?? false) : wh[k - 1] === null));
  return { delivery: { site, register, share, proof, energies }, late };
}

function invoiceDay(
  { start, price: day, open = 0n, deliveries: sources, volume }: DaySource,
  formulas: ReturnType<typeof priceFormulas>,
  decimals: number,
): InvoiceDay {
  const delivered = sources.map((source) => ({ source, ...deliveryOf(source) }));
  const length = Math.max(volume?.length ?? 0, ...sources.map(({ wh }) => wh.length));
  if (length > PERIODS) throw new InvoiceDayError(start, `has ${length} periods`);
  const indexed = day.prices.length > 0;
  const periods: InvoicePeriod[] = [];
  let energy = 0n;
  let numerator = 0n;
  for (let k = 0; k < length; k += 1) {
    const excluded = bit(day.excluded, k);
    const index = indexed && day.prices[k] !== undefined ? indexAt(k, day) : null;
    const known = (!indexed || index !== null) && !bit(open, k);
    let status: PeriodStatus = known ? (excluded ? "excluded" : "paid") : "pending";
    let price = known ? (excluded ? 0n : priceAt(k, day)) : null;
    let formula = status === "paid" ? formulas(index, k, day) : "0";
    let own = volume?.[k] ?? 0n;
    let worth = price === null ? 0n : own * price;
    if (!volume) {
      for (const { source, delivery, late } of delivered) {
        const part = delivery.energies[k] ?? 0n;
        own += part;
        // What a gap left together has no period's price.
        if (!late[k]) {
          if (price !== null) worth += part * price;
        } else if (source.gapPrice === undefined) status = "pending";
        else {
          worth += part * source.gapPrice;
          status = "gap";
          price = source.gapPrice;
          formula = formatDecimal(price, 18 + decimals);
        }
      }
    }
    if (status === "pending") [price, worth, formula] = [null, 0n, ""];
    periods.push({ end: start + (k + 1) * PERIOD, energy: own, index, price, formula, numerator: worth, status });
    energy += own;
    numerator += worth;
  }
  return { start, deliveries: delivered.map(({ delivery }) => delivery), periods, energy, numerator };
}

/**
 * The invoice of a billing month, computed from the chain's records alone: each period's energy at its price, every other amount, one
 * rounding (PPA-4).
 *
 * @throws {@link InvoiceDayError}
 * @example
 * ```ts
 * import { invoiceOf, type InvoiceSource } from "@wattle/sdk/ricardian";
 *
 * declare const source: InvoiceSource;
 * const { amount } = invoiceOf(source); // base units; positive: the buyer owes
 * ```
 */
export function invoiceOf(source: InvoiceSource): Invoice {
  const { id, digest, terms, from, to, closed, due, others = [], invoiced = 0n } = source;
  const { currency = { symbol: "base units", decimals: 0 } } = source;
  let last = from - DAY;
  for (const { start } of source.days) {
    if (start % DAY !== 0) throw new InvoiceDayError(start, "does not begin at 00:00 UTC");
    if (start <= last) throw new InvoiceDayError(start, "does not follow the one before");
    if (start < from || start >= to) throw new InvoiceDayError(start, "is outside the month");
    last = start;
  }
  const formulas = priceFormulas(currency.decimals);
  const days = source.days.map((each) => invoiceDay(each, formulas, currency.decimals));
  const numerator = [...days, ...others].reduce((sum, each) => sum + each.numerator, 0n);
  const energy = days.reduce((sum, each) => sum + each.energy, 0n);
  const pending = days.reduce(
    (sum, { periods }) => periods.reduce((open, each) => open + (each.status === "pending" ? each.energy : 0n), sum),
    0n,
  );
  const amount = amountOf(numerator);
  return {
    id,
    digest,
    terms,
    currency,
    from,
    to,
    closed,
    due,
    days,
    others,
    energy,
    pending,
    numerator,
    amount,
    invoiced,
  };
}
