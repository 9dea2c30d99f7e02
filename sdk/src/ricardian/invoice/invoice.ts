// An invoice: every settlement period of a billing month with its reading's proof, its price and its part of the amount (PPA-4, PPA-23).
import type { Hex } from "viem";
import { BaseError } from "../../errors/base.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { amountOf, entitled, indexAt, priceAt, windowPeriods } from "../../ppa/index.ts";
import { formatDecimal } from "../../values/decimal.ts";
import type { RegisterName } from "../terms/enums.ts";
import type { Terms } from "../terms/types.ts";
import { deviationOf, hasWindow, reconciliationOf, type WindowPart, windowLabel, windowStart } from "./agreed.ts";
import { priceFormulas } from "./formula.ts";
import type {
  DaySource,
  DeliverySource,
  InvoiceSource,
  OtherAmount,
  ReadingProof,
  RestatedSource,
  ToldClaim,
  ToldDelivery,
} from "./sources.ts";

export type * from "./sources.ts";

/** Why a period is paid as it is; of several reasons, as of a gap of one plant, the one that comes last here. */
export type PeriodStatus = "outside" | "suspended" | "paid" | "excluded" | "test" | "gap" | "pending";

/** One settlement period. */
export interface InvoicePeriod {
  /** Its end, unix seconds. */
  readonly end: number;
  /** Contract energy, Wh: none where the period is not the agreement's. */
  readonly energy: bigint;
  /** Of it without a price yet, Wh. */
  readonly pending: bigint;
  /** Base units a kWh, WAD; null where nothing depends on an index. */
  readonly index: bigint | null;
  /** What a kWh is paid, base units, WAD; null while nothing of it has a price. */
  readonly price: bigint | null;
  /** The price with its numbers, in the currency's unit a kWh; empty while it has none. */
  readonly formula: string;
  /** Energy times price, and what the agreed energy changes of it, WAD: not rounded. */
  readonly numerator: bigint;
  readonly status: PeriodStatus;
  /** Agreed for the period, of a matched volume consumed in it, Wh. */
  readonly agreed?: bigint;
  /** Of the numerator, what shortfall, excess or imbalance comes to. */
  readonly deviation?: bigint;
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
  /** Digest of the document that it settles by. */
  readonly digest: Hex;
  readonly deliveries: readonly InvoiceDelivery[];
  readonly told: readonly ToldDelivery[];
  readonly restated?: readonly RestatedSource[];
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
  readonly closed: number | null;
  readonly due: number | null;
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

/** Energy of a period: at the period's own price, or of a gap at the gap's, once that is known. */
interface Part {
  readonly wh: bigint;
  readonly waits: boolean;
  readonly gap?: { readonly price: bigint | undefined; readonly joined: boolean };
}

/** What a source delivers in each period. */
type Parts = (k: number) => readonly Part[];

function gapPart(wh: bigint, price: bigint | null | undefined, joined: boolean): readonly Part[] {
  return price === null ? [] : [{ wh, waits: false, gap: { price, joined } }];
}

function partsOf(source: DeliverySource, energies: readonly bigint[]): Parts {
  const { wh, gapBefore = false, gapPrices, gapsJoined = 0n, waits = 0n } = source;
  return (k) => {
    const own = energies[k] ?? 0n;
    if (own === 0n) return [];
    const late = k === 0 ? gapBefore : wh[k - 1] === null;
    return late ? gapPart(own, gapPrices?.[k], bit(gapsJoined, k)) : [{ wh: own, waits: bit(waits, k) }];
  };
}

function toldPartsOf({ wh, waits = 0n, claims }: ToldDelivery, isOurs: (claim: ToldClaim) => boolean): Parts {
  const gaps = claims.filter(isOurs).flatMap((claim) => claim.gaps);
  return (k) => {
    const own = wh[k] ?? 0n;
    const parts: Part[] = own === 0n ? [] : [{ wh: own, waits: bit(waits, k) }];
    for (const gap of gaps) {
      if (gap.period === k) parts.push(...gapPart(gap.wh, gap.price, gap.joined ?? false));
    }
    return parts;
  };
}

/** A restatement takes what was and adds what is, at the period's own price; of a gap at the gap's. */
function restatedPartsOf({ before, wh, gaps }: RestatedSource): Parts {
  return (k) => {
    const own = (wh[k] ?? 0n) - (before[k] ?? 0n);
    const parts: Part[] = own === 0n ? [] : [{ wh: own, waits: false }];
    for (const gap of gaps) if (gap.period === k) parts.push(...gapPart(gap.wh - gap.before, gap.price, false));
    return parts;
  };
}

/** What a period's own energy is: whose it is, and at what price. */
function ownOf(
  k: number,
  { price: day, open = 0n, tests, suspended = 0n, outside = 0n }: DaySource,
): { status: PeriodStatus; price: bigint | null; index: bigint | null } {
  if (bit(outside, k)) return { status: "outside", price: null, index: null };
  if (bit(suspended, k)) return { status: "suspended", price: null, index: null };
  if (tests && bit(tests.periods, k)) return { status: "test", price: tests.price, index: null };
  if (day === null) return { status: "pending", price: null, index: null };
  const indexed = day.prices.length > 0;
  const index = indexed && day.prices[k] !== undefined ? indexAt(k, day) : null;
  if ((indexed && index === null) || bit(open, k)) return { status: "pending", price: null, index };
  if (bit(day.excluded, k)) return { status: "excluded", price: 0n, index };
  return { status: "paid", price: priceAt(k, day), index };
}

function invoicePeriod(
  k: number,
  source: DaySource,
  parts: readonly Part[],
  formulas: ReturnType<typeof priceFormulas>,
  decimals: number,
): InvoicePeriod {
  const own = ownOf(k, source);
  const foreign = own.status === "outside" || own.status === "suspended";
  let { status, price } = own;
  const sums = { energy: 0n, pending: 0n, numerator: 0n };
  // Energy of a gap counts at its end, wherever that is; a period's own only where that is the agreement's.
  let gap: bigint | undefined;
  let ofGaps = 0n;
  let priced = parts.length === 0;
  for (const part of parts) {
    if (!part.gap && foreign) continue;
    const paid = part.gap ? part.gap.price : part.waits ? undefined : (own.price ?? undefined);
    sums.energy += part.wh;
    if (paid === undefined) sums.pending += part.wh;
    else {
      sums.numerator += part.wh * paid;
      priced = true;
      if (part.gap) {
        gap = paid;
        ofGaps += part.wh;
      }
    }
  }
  // Of one that was told apart nothing is left.
  if (ofGaps === 0n) gap = undefined;
  if (gap !== undefined) [status, price] = ["gap", gap];
  if (sums.pending > 0n) status = "pending";
  if (!priced || (foreign && gap === undefined)) price = null;
  const agreed = agreedOf(k, source, own.status, parts);
  if (agreed.waits) [status, price] = ["pending", null];
  let formula = status === "excluded" ? "0" : "";
  if (price !== null && status !== "excluded") {
    const byTariff = gap === undefined && own.status === "paid" && source.price;
    formula = byTariff ? formulas(own.index, k, byTariff) : formatDecimal(price, 18 + decimals);
  }
  sums.numerator += agreed.facts.deviation ?? 0n;
  return { end: source.start + (k + 1) * PERIOD, ...sums, index: own.index, price, formula, status, ...agreed.facts };
}

/** Whether a period's own energy and what was agreed for it are settled. */
function isSettled(k: number, { agreed, price }: DaySource, status: PeriodStatus): boolean {
  return price !== null && (status === "paid" || status === "excluded") && !bit(agreed?.waits ?? 0n, k);
}

const ownEnergy = (parts: readonly Part[]) => parts.reduce((sum, { wh, gap }) => (gap ? sum : sum + wh), 0n);

/** What the agreed energy makes of a period. */
function agreedOf(
  k: number,
  source: DaySource,
  status: PeriodStatus,
  parts: readonly Part[],
): { waits: boolean; facts: Pick<InvoicePeriod, "agreed" | "deviation"> } {
  const { agreed, price } = source;
  if (!agreed) return { waits: false, facts: {} };
  const counts = status === "paid" || status === "excluded";
  const settled = isSettled(k, source, status);
  const deviation = settled && price ? deviationOf(k, ownEnergy(parts), agreed, price) : 0n;
  return { waits: counts && !settled, facts: { agreed: agreed.wh[k] ?? 0n, deviation } };
}

/** What a day adds to the window that reconciles it. */
function windowPartOf(source: DaySource, digest: Hex, partsAt: (k: number) => readonly Part[]): WindowPart | undefined {
  const { agreed, price, start } = source;
  if (!agreed || !price || !hasWindow(agreed.volume, price.tariff.settlement)) return undefined;
  const all = Array.from({ length: PERIODS }, (_, k) => partsAt(k));
  const which = all.reduce((mask, _, k) => {
    return isSettled(k, source, ownOf(k, source).status) ? mask | (1n << BigInt(k)) : mask;
  }, 0n);
  const gaps = all
    .flat()
    .flatMap(({ wh, gap }) => (gap?.joined && gap.price !== undefined ? [{ wh, price: gap.price }] : []));
  const from = windowStart(agreed.volume, start);
  const periods = windowPeriods(all.map(ownEnergy), agreed.wh, which, price);
  return { digest, from, volume: agreed.volume, periods, gaps };
}

/** What windows of more than a period change, an amount each. */
function reconciled(parts: readonly WindowPart[]): OtherAmount[] {
  const windows = new Map<string, WindowPart[]>();
  for (const part of parts) {
    const key = `${part.digest} ${part.from}`;
    windows.set(key, [...(windows.get(key) ?? []), part]);
  }
  return [...windows.values()].flatMap((of) => {
    const [first] = of;
    if (!first) return [];
    const window = { digest: first.digest, from: first.from };
    return { label: windowLabel(first), clause: "volume.reconciliation", numerator: reconciliationOf(of), window };
  });
}

function invoiceDay(
  source: DaySource,
  digest: Hex,
  formulas: ReturnType<typeof priceFormulas>,
  decimals: number,
): { day: InvoiceDay; window: WindowPart | undefined } {
  const { start, agreed, told = [], restated = [] } = source;
  const deliveries = source.deliveries.map(({ site, register, share, proof, wh, opened }): InvoiceDelivery => {
    const energies = entitled(
      wh.map((own) => own ?? 0n),
      share,
      opened,
    );
    return { site, register, share, proof, energies };
  });
  // What is consumed is matched, and not sold.
  const isOurs = ({ register }: Pick<DeliverySource, "register">) =>
    agreed?.volume.kind !== "MATCHED" || register !== "CONSUMPTION";
  const all: Parts[] = [
    ...source.deliveries.flatMap((each, i) => (isOurs(each) ? partsOf(each, deliveries[i]?.energies ?? []) : [])),
    ...told.map((each) => toldPartsOf(each, isOurs)),
    ...restated.map(restatedPartsOf),
  ];
  const partsAt = (k: number) => all.flatMap((parts) => parts(k));
  const lengths = [...source.deliveries, ...told, ...restated].map(({ wh }) => wh.length);
  const length = Math.max(agreed?.wh.length ?? 0, ...lengths);
  if (length > PERIODS) throw new InvoiceDayError(start, `has ${length} periods`);
  const periods: InvoicePeriod[] = [];
  let energy = 0n;
  let numerator = 0n;
  for (let k = 0; k < length; k += 1) {
    const period = invoicePeriod(k, source, partsAt(k), formulas, decimals);
    periods.push(period);
    energy += period.energy;
    numerator += period.numerator;
  }
  const by = source.digest ?? digest;
  return {
    day: { start, digest: by, deliveries, told, ...(restated.length > 0 && { restated }), periods, energy, numerator },
    window: windowPartOf(source, by, partsAt),
  };
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
  const { id, digest, terms, from, to, closed, due, invoiced = 0n } = source;
  const { currency = { symbol: "base units", decimals: 0 } } = source;
  let last = from - DAY;
  for (const { start } of source.days) {
    if (start % DAY !== 0) throw new InvoiceDayError(start, "does not begin at 00:00 UTC");
    if (start <= last) throw new InvoiceDayError(start, "does not follow the one before");
    if (start < from || start >= to) throw new InvoiceDayError(start, "is outside the month");
    last = start;
  }
  const formulas = priceFormulas(currency.decimals);
  const made = source.days.map((each) => invoiceDay(each, digest, formulas, currency.decimals));
  const days = made.map(({ day }) => day);
  const windows = made.flatMap(({ window }) => (window ? [window] : []));
  const others = [...(source.others ?? []), ...reconciled(windows)];
  const numerator = [...days, ...others].reduce((sum, each) => sum + each.numerator, 0n);
  const energy = days.reduce((sum, each) => sum + each.energy, 0n);
  const pending = days.reduce((sum, { periods }) => periods.reduce((open, each) => open + each.pending, sum), 0n);
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
