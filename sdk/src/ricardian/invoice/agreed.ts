// Energy against what was agreed for it: what shortfall, excess and imbalance change of a period, and what a day or a month reconciles (PPA-10 to PPA-12).
import type { Hex } from "viem";
import {
  imbalanceOf,
  indexAt,
  type PriceDay,
  settleWindow,
  type WindowPeriod,
  windowOf,
  windowPeriods,
} from "../../ppa/index.ts";
import type { Terms } from "../terms/types.ts";
import { billingMonthAt, billingMonthBounds } from "./month.ts";

/** Of the terms' volume, what settles a period. */
export type AgreedTerms = Pick<
  Terms["volume"],
  "kind" | "reconciliation" | "shortfallPrice" | "excessShare" | "tolerance" | "imbalanceToBuyer"
>;

/** What was agreed for a day; of a matched volume, what was consumed in it. */
export interface AgreedSource {
  readonly volume: AgreedTerms;
  /** Of each period from 00:00 UTC, Wh. */
  readonly wh: readonly bigint[];
  /** Bit k: the chain has not settled period k, whatever is known of its price by now. */
  readonly waits?: bigint;
  /** Prices of the imbalance series, where the imbalance is the seller's. */
  readonly imbalance?: Pick<PriceDay, "prices" | "exponent">;
}

/** What an amount reconciles: the days of a document from one on, over a day or a month. */
export interface WindowPlace {
  readonly digest: Hex;
  /** 00:00 UTC of its first day, unix seconds. */
  readonly from: number;
}

/** A window's part in a day. */
export interface WindowPart extends WindowPlace {
  readonly volume: AgreedTerms;
  readonly periods: readonly WindowPeriod[];
  /** Gaps whose energy counts in it. */
  readonly gaps: readonly { readonly wh: bigint; readonly price: bigint }[];
}

/** Whether volumes below and above a profile offset each other over more than a period. */
export function hasWindow(volume: AgreedTerms, settlement: Terms["settlement"]["kind"]): boolean {
  const profile = volume.kind === "BASELOAD" || volume.kind === "SHAPED";
  return profile && settlement === "PHYSICAL" && volume.reconciliation !== "PERIOD";
}

/** 00:00 UTC of the first day of the window that a day is in. */
export function windowStart({ reconciliation }: Pick<AgreedTerms, "reconciliation">, start: number): number {
  return reconciliation === "DAY" ? start : billingMonthBounds(billingMonthAt(start)).from;
}

/**
 * What a settled period is paid besides its energy at its price, because something else was agreed: less what is missing, more at the index's share, or the imbalance. Of a
 * window of more than a period nothing: that is reconciled as a whole.
 *
 * @param delivered Wh.
 */
export function deviationOf(k: number, delivered: bigint, agreed: AgreedSource, day: PriceDay): bigint {
  const { volume, wh, imbalance } = agreed;
  const only = 1n << BigInt(k);
  const at = (own: bigint) => Array.from({ length: k + 1 }, (_, i) => (i === k ? own : 0n));
  const profile = wh[k] ?? 0n;
  const [period] = windowPeriods(at(delivered), at(profile), only, day);
  if (!period || volume.kind === "MATCHED") return 0n;
  if (volume.kind === "NOMINATED") {
    const beyond = imbalanceOf(delivered, profile, volume.tolerance);
    const priced = volume.imbalanceToBuyer || beyond === 0n || !imbalance ? 0n : beyond * indexAt(k, imbalance);
    return (profile - delivered) * period.payment + priced;
  }
  if (day.tariff.settlement !== "PHYSICAL") return (profile - delivered) * period.payment;
  if (volume.reconciliation !== "PERIOD") return 0n;
  return settleWindow(windowOf([period]), volume).numerator - delivered * period.payment;
}

/** What a window changes of its periods' energy at their prices. @param parts Of its days. */
export function reconciliationOf(parts: readonly WindowPart[]): bigint {
  const [first] = parts;
  if (!first) return 0n;
  const sums = windowOf(parts.flatMap(({ periods }) => periods));
  const gaps = parts.flatMap((part) => part.gaps);
  const entitled = gaps.reduce((sum, { wh }) => sum + wh, sums.entitled);
  const paid = gaps.reduce((sum, { wh, price }) => sum + wh * price, sums.paid);
  return settleWindow({ ...sums, entitled, paid }, first.volume).numerator - paid;
}

/** A window in words. */
export function windowLabel({ volume: { reconciliation }, from }: Pick<WindowPart, "volume" | "from">): string {
  const date = new Date(from * 1_000).toISOString();
  return `Reconciliation of ${date.slice(0, reconciliation === "DAY" ? 10 : 7)}`;
}
