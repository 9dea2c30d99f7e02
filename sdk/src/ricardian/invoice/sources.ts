// What an invoice is made from: records of the chain, as they are read.
import type { Hex } from "viem";
import type { PriceDay } from "../../ppa/index.ts";
import type { RegisterName } from "../terms/enums.ts";
import type { Terms } from "../terms/types.ts";
import type { AgreedSource, WindowPlace } from "./agreed.ts";

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
  /** What a kWh of a gap is paid once its time to be told apart is over, base units, WAD: by the period that carries it; absent: pending. */
  readonly gapPrices?: GapPrices;
  /** Bit k: the gap whose energy period k carries counts in the window that reconciles a profile. */
  readonly gapsJoined?: bigint;
  /** Bit k: the chain has not settled period k of this delivery, whatever is known of its price by now. */
  readonly waits?: bigint;
}

/** Prices of gaps, base units a kWh, WAD, each at the period that carries its energy; undefined: it waits; null: no period of it is the agreement's, and no energy. */
export type GapPrices = readonly (bigint | null | undefined)[];

/** A claim of which the chain tells how much it was, and the leaf's place, and no more. */
export interface ToldClaim {
  readonly site: bigint;
  readonly register: RegisterName;
  /** Basis points. */
  readonly share: number;
  /** The batch's commitment. */
  readonly batch: Hex;
  /** Period ends between which it is, and of the reading that it was proved by, unix seconds. */
  readonly from: number;
  readonly to: number;
  readonly readAt: number;
  /** Of all its periods, Wh. */
  readonly wh: bigint;
  /** Where energy of several periods was measured together: its last period of the day, and Wh. */
  readonly gaps: readonly {
    readonly period: number;
    readonly wh: bigint;
    readonly price?: bigint | null;
    /** Whether it counts in the window that reconciles a profile. */
    readonly joined?: boolean;
  }[];
}

/**
 * What a call delivered whose leaves are in no transaction's data, because another contract built them: the contract's own sum by the period, which the oracle's
 * proofs stood for when it was made, and nobody can divide anew from the chain alone.
 */
export interface ToldDelivery {
  readonly claims: readonly ToldClaim[];
  /** Of all claims together, Wh in each period from 00:00 UTC that has its own. */
  readonly wh: readonly bigint[];
  /** As of {@link DeliverySource}. */
  readonly waits?: bigint;
}

/** What a plant's day was restated by: a correction of its leaf, period by period. */
export interface RestatedSource {
  /** Zero where the call's data has not its leaf, because another contract built it. */
  readonly site: bigint;
  readonly register: RegisterName;
  /** Basis points. */
  readonly share: number;
  /** The batch's commitment, how many corrections its leaf had, and keccak256 of the profile that counts from here on. */
  readonly batch: Hex;
  readonly corrections: number;
  readonly profile: Hex;
  /** Of periods with their own energy, Wh: as they were, and as they are. */
  readonly before: readonly bigint[];
  readonly wh: readonly bigint[];
  /** Gaps whose energy it changed, by their last period; none afterwards: told apart. */
  readonly gaps: readonly {
    readonly period: number;
    readonly before: bigint;
    readonly wh: bigint;
    readonly price?: bigint | null;
  }[];
}

/** A UTC day to invoice. */
export interface DaySource {
  /** 00:00 UTC, unix seconds. */
  readonly start: number;
  /** Digest of the document that the day settles by; default: the invoice's. */
  readonly digest?: Hex;
  /** What periods in operation are priced with; null where there are none, or a fixing that the year's price takes is not decided. */
  readonly price: PriceDay | null;
  /** Bit k: whether period k is paid is not known yet, as its run of negative prices has not ended. */
  readonly open?: bigint;
  /** Periods before commercial operation, a bit each, and what a kWh of them is paid, base units, WAD. */
  readonly tests?: { readonly periods: bigint; readonly price: bigint };
  /** Bit k: the agreement is suspended in period k. */
  readonly suspended?: bigint;
  /** Bit k: period k is not the agreement's, which has not begun or has ended. */
  readonly outside?: bigint;
  readonly deliveries: readonly DeliverySource[];
  readonly told?: readonly ToldDelivery[];
  /** In the order in which they were made. */
  readonly restated?: readonly RestatedSource[];
  /** What was agreed for the day, where that is not simply what is produced or consumed. */
  readonly agreed?: AgreedSource;
}

/** An amount besides energy at its price: a penalty, a make-up payment, an imbalance. */
export interface OtherAmount {
  readonly label: string;
  /** The clause of the terms that it comes from: `performance.takeOrPay`. */
  readonly clause: string;
  /** Part of the month's numerator; positive: the buyer owes. */
  readonly numerator: bigint;
  /** What a day or a month reconciles. */
  readonly window?: WindowPlace;
  /** Of deemed energy: the site, 00:00 UTC of the day, Wh in each of its periods. */
  readonly deemed?: { readonly site: bigint; readonly start: number; readonly wh: readonly bigint[] };
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
  /** When the month closed, and when the amount falls due, unix seconds; null: not yet. */
  readonly closed: number | null;
  readonly due: number | null;
  readonly days: readonly DaySource[];
  readonly others?: readonly OtherAmount[];
  /** Base units that earlier invoices of the same month stated. */
  readonly invoiced?: bigint;
}
