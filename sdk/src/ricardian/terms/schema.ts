// The typed terms as data: the order, Solidity type and meaning of every field. Hashing, comparing and printing all follow this one table, so a
// field cannot be hashed and yet not be shown.

/** What a field's value is, which decides how it is written. */
export type Kind =
  | "address"
  | "hash"
  | "series"
  | "site"
  | "choice"
  | "flag"
  | "price"
  | "money"
  | "energy"
  | "power"
  | "share"
  | "rate"
  | "factor"
  | "time"
  | "duration"
  | "days"
  | "months"
  | "years"
  | "count"
  | "hours"
  | "weekdays"
  | "causes"
  | "bits"
  | "energies";

/** A field of a group. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly kind: Kind;
  /** Its words in a register of terms. */
  readonly label: string;
}

const field = (name: string, type: string, kind: Kind, label: string): Field => ({ name, type, kind, label });

/** Fields by struct of Terms.sol, in its order. */
export const FIELDS = {
  Parties: [
    field("seller", "address", "address", "Seller"),
    field("buyer", "address", "address", "Buyer"),
    field("currency", "address", "address", "Currency"),
    field("arbitrator", "address", "address", "Arbitrator"),
    field("arbitration", "bytes32", "hash", "Arbitrator's instructions, hash"),
    field("attesters", "bytes32", "hash", "Attester set"),
    field("accreditor", "address", "address", "Accreditor"),
  ],
  Plant: [
    field("site", "uint64", "site", "Site"),
    field("register", "uint8", "choice", "Register"),
    field("share", "uint16", "share", "Share"),
  ],
  Volume: [
    field("kind", "uint8", "choice", "Volume"),
    field("perPeriod", "uint64", "energy", "Energy a settlement period"),
    field("shape", "bytes32", "hash", "Profile, hash"),
    field("reconciliation", "uint8", "choice", "Offset over"),
    field("shortfallPrice", "int128", "price", "Shortfall price"),
    field("excessShare", "uint16", "share", "Part of the index for excess"),
    field("minimum", "uint64", "energy", "Minimum a contract year"),
    field("maximum", "uint64", "energy", "Maximum a contract year"),
    field("gateClosure", "uint32", "duration", "Gate closure before the day"),
    field("bySeller", "bool", "flag", "Nominated by the Seller"),
    field("imbalance", "bytes32", "series", "Series of the imbalance price"),
    field("imbalanceToBuyer", "bool", "flag", "Imbalance borne by the Buyer"),
    field("tolerance", "uint16", "share", "Tolerance of a nomination"),
    field("matched", "uint16", "share", "Guaranteed matched part"),
    field("unmatchedPrice", "int128", "price", "Price of what is not matched"),
  ],
  Price: [
    field("kind", "uint8", "choice", "Price"),
    field("amount", "int128", "price", "Fixed price or strike"),
    field("series", "bytes32", "series", "Series of the index"),
    field("discount", "int128", "price", "Discount"),
    field("discountShare", "uint16", "share", "Discount, part of the index"),
    field("floor", "int128", "price", "Floor"),
    field("cap", "int128", "price", "Cap"),
    field("negative", "uint8", "choice", "Negative prices"),
    field("run", "uint8", "count", "Length of a run"),
    field("hourly", "bool", "flag", "Runs counted in hours"),
    field("testPrice", "int128", "price", "Price of test energy"),
  ],
  Escalation: [
    field("kind", "uint8", "choice", "Indexation"),
    field("rate", "int64", "rate", "Rate a year"),
    field("series", "bytes32", "series", "Series of the fixing"),
    field("lag", "uint8", "months", "Lag of the reference month"),
    field("floor", "int64", "rate", "Least change a year"),
    field("cap", "int64", "rate", "Greatest change a year"),
    field("fromSigning", "bool", "flag", "Years counted from signing"),
  ],
  Band: [
    field("hoursOfDay", "uint32", "hours", "Hours"),
    field("weekdays", "uint8", "weekdays", "Days"),
    field("multiplier", "uint64", "factor", "Multiplier"),
  ],
  Settlement: [
    field("kind", "uint8", "choice", "Settlement"),
    field("certificatesToSeller", "bool", "flag", "Certificates kept by the Seller"),
    field("dueDays", "uint8", "days", "Due after the month's closing"),
    field("graceDays", "uint8", "days", "Grace"),
    field("lateMargin", "int64", "rate", "Margin of late interest a year"),
    field("lateRate", "bytes32", "series", "Series of the late rate"),
    field("fallbackDays", "uint8", "days", "Missing price replaced after"),
    field("secondary", "bytes32", "series", "Secondary series"),
    field("closeDays", "uint8", "days", "Month closes after its end"),
    field("trueUpMonths", "uint8", "months", "Restatement of a month within"),
    field("provisional", "bool", "flag", "Estimated readings invoiced provisionally"),
  ],
  Performance: [
    field("takeOrPay", "bool", "flag", "Take-or-pay"),
    field("deliverOrPay", "int128", "price", "Deliver-or-pay"),
    field("excessPrice", "int128", "price", "Price above the maximum"),
    field("availability", "uint16", "share", "Guaranteed availability"),
    field("availabilityPrice", "int128", "price", "Price of lost availability"),
    field("yearlyCap", "uint128", "money", "Yearly cap of damages"),
    field("lifetimeCap", "uint128", "money", "Lifetime cap of damages"),
    field("makeUpYears", "uint8", "years", "Make-up energy within"),
    field("makeUpRefunded", "bool", "flag", "Make-up refunded on expiry"),
    field("deemedCauses", "uint8", "causes", "Causes of deemed energy"),
    field("method", "bytes32", "hash", "Method of potential energy, hash"),
  ],
  Credit: [
    field("ofSeller", "uint128", "money", "Collateral of the Seller"),
    field("ofBuyer", "uint128", "money", "Collateral of the Buyer"),
    field("threshold", "uint128", "money", "Threshold"),
    field("haircut", "uint16", "share", "Haircut"),
    field("minimumTransfer", "uint128", "money", "Minimum transfer"),
    field("cureTime", "uint32", "duration", "Cure time"),
    field("forward", "bytes32", "series", "Series of forwards"),
    field("discount", "bytes32", "series", "Series of the discount rate"),
    field("months", "uint8", "months", "Exposure ahead"),
  ],
  Operation: [
    field("target", "uint40", "time", "Target date"),
    field("longstop", "uint40", "time", "Longstop date"),
    field("capacity", "uint64", "power", "Contract capacity"),
    field("least", "uint16", "share", "Part to be accredited"),
    field("periods", "uint16", "count", "Periods of production"),
    field("delayPrice", "uint128", "money", "Delay damages a day"),
    field("delayCounts", "bool", "flag", "Delay damages count to the lifetime cap"),
    field("buyDown", "uint128", "money", "Buy-down a missing kW"),
  ],
  Life: [
    field("start", "uint40", "time", "Start"),
    field("end", "uint40", "time", "End"),
    field("forceMajeure", "uint32", "duration", "Prolonged force majeure"),
    field("extends", "bool", "flag", "Suspension extends the end"),
    field("termination", "uint8", "choice", "Termination payment"),
    field("firstYear", "uint128", "money", "Beginning of the first contract year"),
    field("lastYear", "uint128", "money", "End of the last contract year"),
    field("twoWay", "bool", "flag", "Also owed to the party in default"),
  ],
  Expectation: [
    field("months", "uint64[12]", "energies", "First year"),
    field("degradation", "uint16", "share", "Degradation a year"),
  ],
  Clauses: [field("flags", "uint32", "bits", "Optional clauses"), field("annex", "bytes32", "hash", "Annex, hash")],
} as const satisfies Record<string, readonly Field[]>;

/** The structs of the terms, in the order of Terms.sol; a list where the type says so. */
export const GROUPS = [
  { name: "parties", struct: "Parties", title: "Parties" },
  { name: "plants", struct: "Plant", title: "Plant", list: true },
  { name: "volume", struct: "Volume", title: "Volume" },
  { name: "price", struct: "Price", title: "Price" },
  { name: "escalation", struct: "Escalation", title: "Indexation" },
  { name: "bands", struct: "Band", title: "Band", list: true },
  { name: "settlement", struct: "Settlement", title: "Settlement" },
  { name: "performance", struct: "Performance", title: "Performance" },
  { name: "credit", struct: "Credit", title: "Credit" },
  { name: "operation", struct: "Operation", title: "Operation" },
  { name: "life", struct: "Life", title: "Life" },
  { name: "expectation", struct: "Expectation", title: "Expectation" },
  { name: "clauses", struct: "Clauses", title: "Clauses" },
] as const satisfies readonly { name: string; struct: keyof typeof FIELDS; title: string; list?: true }[];
