// The terms of an agreement as a person reads them: Terms.sol field by field, choices by name, and null for a limit that is not wanted.
import type { Address, Hex } from "viem";
import type {
  EscalationType,
  NegativeRule,
  PriceType,
  Reconciliation,
  RegisterName,
  SettlementType,
  TerminationType,
  VolumeType,
} from "./enums.ts";

/** Who. */
export interface Parties {
  /** Delivers; owed by the buyer. */
  readonly seller: Address;
  /** Offtaker. */
  readonly buyer: Address;
  /** An ERC-20. */
  readonly currency: Address;
  /** ERC-792; zero: none, and nothing can be disputed. */
  readonly arbitrator: Address;
  /** keccak256 of the arbitrator's extra data. */
  readonly arbitration: Hex;
  /** Id of the attester set whose batches count; zero: readings signed by the device itself. */
  readonly attesters: Hex;
  /** Whose accreditation of capacities counts. */
  readonly accreditor: Address;
}

/** A site of the agreement. */
export interface Plant {
  readonly site: bigint;
  /** `CONSUMPTION` for a site of the buyer's. */
  readonly register: RegisterName;
  /** Of the register, basis points. */
  readonly share: number;
}

/** How much. */
export interface Volume {
  readonly kind: VolumeType;
  /** BASELOAD: Wh a settlement period. */
  readonly perPeriod: bigint;
  /** SHAPED: hash of the profile; NOMINATED: of the default one. */
  readonly shape: Hex;
  readonly reconciliation: Reconciliation;
  /** Of what is missing: base units a kWh, WAD; null: index − contract price, not below zero. */
  readonly shortfallPrice: bigint | null;
  /** Of the index, for what is above the profile, basis points; zero: it stays with the seller. */
  readonly excessShare: number;
  /** Wh a contract year; zero: none. */
  readonly minimum: bigint;
  /** Wh a contract year; zero: none. */
  readonly maximum: bigint;
  /** Seconds before a UTC day until which it is nominated. */
  readonly gateClosure: number;
  /** Who nominates. */
  readonly bySeller: boolean;
  /** Series of the imbalance price. */
  readonly imbalance: Hex;
  readonly imbalanceToBuyer: boolean;
  /** Of a nomination, within which there is no imbalance, basis points. */
  readonly tolerance: number;
  /** MATCHED: guaranteed part of consumption, basis points. */
  readonly matched: number;
  /** Of what is missing of it: base units a kWh, WAD. */
  readonly unmatchedPrice: bigint;
}

/** For what: base units a kWh, WAD. */
export interface Price {
  readonly kind: PriceType;
  /** The fixed price, or the strike. */
  readonly amount: bigint;
  /** Series of the index. */
  readonly series: Hex;
  /** Off the index. */
  readonly discount: bigint;
  /** Off a positive index, basis points. */
  readonly discountShare: number;
  /** Least price; null: none. */
  readonly floor: bigint | null;
  /** Greatest price; null: none. */
  readonly cap: bigint | null;
  readonly negative: NegativeRule;
  /** n of the rules that count. */
  readonly run: number;
  /** Whether a run counts hours, each the mean of its four periods, or single periods. */
  readonly hourly: boolean;
  /** Before commercial operation. */
  readonly testPrice: bigint;
}

/** How the price moves. Rates are a year, WAD. */
export interface Escalation {
  readonly kind: EscalationType;
  /** PERCENT: a year. */
  readonly rate: bigint;
  /** FIXING: of `FixingFeed`. */
  readonly series: Hex;
  /** Months by which the reference month is before the anniversary's. */
  readonly lag: number;
  /** Least change a year; null: none. */
  readonly floor: bigint | null;
  /** Greatest change a year; null: none. */
  readonly cap: bigint | null;
  /** Whether years count from signing, or from the start of delivery. */
  readonly fromSigning: boolean;
}

/** Time of use: the first band that has a period's hour and weekday multiplies its price. */
export interface Band {
  /** Bit h: the hour from h:00 UTC. */
  readonly hoursOfDay: number;
  /** Bit d: from Monday, 0. */
  readonly weekdays: number;
  /** WAD. */
  readonly multiplier: bigint;
}

/** How it is paid. */
export interface SettlementTerms {
  readonly kind: SettlementType;
  readonly certificatesToSeller: boolean;
  /** After a month's closing. */
  readonly dueDays: number;
  /** After the due date. */
  readonly graceDays: number;
  /** A year, WAD, over `lateRate`. */
  readonly lateMargin: bigint;
  /** A series of `FixingFeed`. */
  readonly lateRate: Hex;
  /** After which a missing price is replaced. */
  readonly fallbackDays: number;
  /** The series that replaces it first. */
  readonly secondary: Hex;
  /** After a month's end until it closes, whatever is missing. */
  readonly closeDays: number;
  /** After a month's end until it can be restated. */
  readonly trueUpMonths: number;
  /** Whether estimated readings are invoiced until measured. */
  readonly provisional: boolean;
}

/** What happens when it is not as agreed. */
export interface Performance {
  readonly takeOrPay: boolean;
  /** What the seller misses of the minimum: base units a kWh, WAD. */
  readonly deliverOrPay: bigint;
  /** Above the maximum: base units a kWh, WAD; null: it is released to the seller. */
  readonly excessPrice: bigint | null;
  /** Guaranteed a year, basis points. */
  readonly availability: number;
  /** Of each kWh lost below it: base units a kWh, WAD. */
  readonly availabilityPrice: bigint;
  /** Of what the seller pays for these, base units; zero: none. */
  readonly yearlyCap: bigint;
  /** Likewise over the agreement's life. */
  readonly lifetimeCap: bigint;
  /** After which paid energy that was not taken is lost; zero: no make-up. */
  readonly makeUpYears: number;
  /** Whether it is refunded then. */
  readonly makeUpRefunded: boolean;
  /** Causes for which energy that could not be produced is paid, a bit each. */
  readonly deemedCauses: number;
  /** How potential is measured: hash. */
  readonly method: Hex;
}

/** Collateral, base units. */
export interface Credit {
  readonly ofSeller: bigint;
  readonly ofBuyer: bigint;
  /** Exposure without collateral. */
  readonly threshold: bigint;
  /** Of what is posted, basis points. */
  readonly haircut: number;
  /** Least call. */
  readonly minimumTransfer: bigint;
  /** Seconds to meet a call. */
  readonly cureTime: number;
  /** Series of forwards; zero: collateral is a fixed amount. */
  readonly forward: Hex;
  /** Series of the discount rate. */
  readonly discount: Hex;
  /** Of exposure ahead. */
  readonly months: number;
}

/** Commercial operation. */
export interface Operation {
  /** The agreed date, unix seconds; zero: the plants operate at signing. */
  readonly target: number;
  /** Until when, else either may terminate, unix seconds. */
  readonly longstop: number;
  /** Contracted W. */
  readonly capacity: bigint;
  /** Part of it that must be accredited, basis points. */
  readonly least: number;
  /** Periods in which each plant must have produced. */
  readonly periods: number;
  /** Base units a day from the target. */
  readonly delayPrice: bigint;
  /** Whether that counts to the lifetime cap. */
  readonly delayCounts: boolean;
  /** Base units a kW missing. */
  readonly buyDown: bigint;
}

/** How long, and how it ends early. */
export interface Life {
  /** First period begins, or that of commercial operation if later, unix seconds. */
  readonly start: number;
  /** Last period ends, unix seconds. */
  readonly end: number;
  /** Seconds of suspension after which either may terminate. */
  readonly forceMajeure: number;
  /** Whether suspension extends the end. */
  readonly extends: boolean;
  readonly termination: TerminationType;
  /** SCHEDULE: at the beginning of the first contract year, base units. */
  readonly firstYear: bigint;
  /** SCHEDULE: at the end of the last. */
  readonly lastYear: bigint;
  /** MARKET: whether also the party in default may be owed. */
  readonly twoWay: boolean;
}

/** What is expected (P50). */
export interface Expectation {
  /** Wh in each month of the first year, from January: twelve. */
  readonly months: readonly bigint[];
  /** A part of it a year, basis points. */
  readonly degradation: number;
}

/** Clauses that are prose alone. */
export interface Clauses {
  /** Which of the template's are in, a bit each. */
  readonly flags: number;
  /** Hash of what the parties add in words: {@link annexOf}; zero: nothing. */
  readonly annex: Hex;
}

/** All that the chain executes of an agreement. */
export interface Terms {
  readonly parties: Parties;
  readonly plants: readonly Plant[];
  readonly volume: Volume;
  readonly price: Price;
  readonly escalation: Escalation;
  readonly bands: readonly Band[];
  readonly settlement: SettlementTerms;
  readonly performance: Performance;
  readonly credit: Credit;
  readonly operation: Operation;
  readonly life: Life;
  readonly expectation: Expectation;
  readonly clauses: Clauses;
}

/** The document that both parties sign. */
export interface Agreement {
  readonly terms: Terms;
  /** keccak256 of the rendered text's bytes. */
  readonly prose: Hex;
  /** keccak256 of the place where it is kept. */
  readonly uri: Hex;
  /** Hash of the template that renders it. */
  readonly template: Hex;
  /** Digest of the document that it amends, zero for the first. */
  readonly previous: Hex;
  /** Unused by either party before. */
  readonly nonce: bigint;
  /** Until when the signatures count, unix seconds. */
  readonly deadline: number;
}
