// What the mathematics of an agreement works with: choices by the names that Terms.sol gives them, limits that are not wanted as null.

/** Physical delivery, or a contract for difference, either way or one way. */
export type SettlementType = "PHYSICAL" | "TWO_WAY" | "ONE_WAY";

/** What a physical price is. */
export type PriceType = "FIXED" | "INDEXED";

/** What a negative index does (PPA-2, PPA-3). */
export type NegativeRule = "NONE" | "FLOOR" | "ANY" | "WHOLE_RUN" | "FROM_NTH" | "CURTAIL";

/** The price clauses as they stand in one contract year, escalated. Prices are base units of the currency a kWh, WAD, signed. */
export interface Tariff {
  readonly settlement: SettlementType;
  readonly kind: PriceType;
  readonly negative: NegativeRule;
  /** Off the index. */
  readonly discount: bigint;
  /** Basis points off what is then positive. */
  readonly discountShare: number;
  /** The fixed price, or the strike. */
  readonly amount: bigint;
  /** Of an indexed price; null: none. */
  readonly floor: bigint | null;
  /** Likewise. */
  readonly cap: bigint | null;
}

/** What one UTC day's periods are priced with. */
export interface PriceDay {
  /** Of the index's series in its units, a period each from 00:00 UTC; empty where nothing depends on an index. */
  readonly prices: readonly (bigint | undefined)[];
  /** Of a unit of the series, from −18 to 18. */
  readonly exponent: number;
  /** Bit k: period k is not paid for. */
  readonly excluded: bigint;
  /** Of each hour, WAD; empty: one. */
  readonly multipliers: readonly bigint[];
  readonly tariff: Tariff;
}

/** A time-of-use band. */
export interface Band {
  /** Bit h: the hour from h:00 UTC. */
  readonly hoursOfDay: number;
  /** Bit d: from Monday, 0. */
  readonly weekdays: number;
  /** WAD. */
  readonly multiplier: bigint;
}
