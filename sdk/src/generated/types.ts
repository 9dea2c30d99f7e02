// Written by `npm run generate` from the compiled contracts. Change those, not this.
import type { Address, Hex } from "viem";

/** What an accreditor signs of a site. */
export interface Accreditation {
  site: SiteId;
  capacities: Capacities;
  accreditor: Address;
  nonce: bigint;
  deadline: bigint;
}

/** A bond. */
export interface AccreditorBond {
  /** Whose. */
  accreditor: Address;
  /** What is in, base units. */
  amount: bigint;
  /** When it can be withdrawn, unix seconds; zero while the accreditor stays. */
  leavesAt: number;
  /** How many are open: none can be withdrawn before they are closed. */
  audits: bigint;
}

/** What an accreditor stands behind its signatures with. Part of the bond's id, so never changed. */
export interface AccreditorTerms {
  /** The ERC-20 of bond and stakes: one that neither rebases nor takes back. */
  asset: Address;
  /** What must be in for the bond to answer in whole, base units of the asset. */
  amount: bigint;
  /** What a claimant stakes on an audit, base units: what answering a baseless one costs. */
  stake: bigint;
  /** Seconds after an accreditation in which an audit can be asked for; also from leaving to withdrawal. */
  auditTime: number;
  /** Seconds from then in which the arbitrator may rule. */
  rulingTime: number;
  /** Who rules: a person, a court, or a contract that stands for one. */
  arbitrator: Address;
}

/** How long what is unpaid has been due; interest included. */
export interface Ageing {
  /** Not yet. Then 1–30 days, and so on. */
  current: bigint;
  late1: bigint;
  /** 31–60. */
  late31: bigint;
  /** 61–90. */
  late61: bigint;
  /** Longer. */
  late91: bigint;
}

/** What a battery's owner agreed with an exporting site. */
export interface Agreement {
  open: boolean;
  /** Part of the shares that stays with the battery's owner, WAD. */
  fee: bigint;
}

/** What is valued. */
export interface AgreementValuesQuery {
  /** Reference period of the forward curve. */
  period: number;
  /** Beginning of the energy that counts, unix seconds. */
  from: number;
  /** Its end. */
  until: number;
  /** From which the price's contract years count. */
  anchor: number;
  /** From which degradation's years count. */
  delivery: number;
  /** That the curve has to count. */
  currency: Address;
  /** Series of forwards by delivery month. */
  forward: Hex;
  /** Series of yields by maturity; zero, or without a final value: nothing is discounted. */
  discount: Hex;
  settlement: SettlementType;
  price: Price;
  escalation: Escalation;
  expectation: Expectation;
}

/** A document that took another's place. */
export interface Amendment {
  digest: Hex;
  /** 00:00 UTC: days from there on settle by it; the day of the signatures by the one before it. */
  from: number;
}

/**
 * What attesters are slashed for. UNSHOWN: a challenged leaf without its device-signed reading. TWO_ROOTS, SUM and
 * LEAF: the court's root faults. AUDIT: an audit that the terms' arbitrator found failed.
 */
export const AttesterFault = {
  UNSHOWN: 0,
  TWO_ROOTS: 1,
  SUM: 2,
  LEAF: 3,
  AUDIT: 4,
} as const;
/**
 * What attesters are slashed for. UNSHOWN: a challenged leaf without its device-signed reading. TWO_ROOTS, SUM and
 * LEAF: the court's root faults. AUDIT: an audit that the terms' arbitrator found failed.
 */
export type AttesterFault = (typeof AttesterFault)[keyof typeof AttesterFault];

/** An auction of one good, quote and settlement period. */
export interface Auction {
  /** Hash of the chosen one, zero if none. */
  solution: Hex;
  /** What it matches, µWh. */
  volume: bigint;
  /** When bidding ends, unix seconds. */
  closesAt: number;
  settled: boolean;
}

/** An audit. */
export interface Audit {
  /** Of which accreditor, under which terms. */
  bond: Hex;
  /** Digest of what it signed. */
  accreditation: Hex;
  /** Hash of the claimant's case. */
  evidence: Hex;
  /** Who asked for it. */
  claimant: Address;
  /** What it staked, base units. */
  stake: bigint;
  /** When the time to rule ends, unix seconds. */
  dueAt: number;
  stage: AuditStage;
}

/** Where an audit stands. UPHELD: the accreditation was false. REFUSED: it stands. LAPSED: nobody ruled in time. */
export const AuditStage = {
  NONE: 0,
  OPEN: 1,
  UPHELD: 2,
  REFUSED: 3,
  LAPSED: 4,
} as const;
/** Where an audit stands. UPHELD: the accreditation was false. REFUSED: it stands. LAPSED: nobody ruled in time. */
export type AuditStage = (typeof AuditStage)[keyof typeof AuditStage];

/** One fleet's report of a UTC day. Its EIP-712 struct hash is what attesters sign and what is stored. */
export interface AvailabilityDay {
  /** The fleet. */
  fleet: number;
  /** Days since 1970-01-01. */
  day: number;
  /** 0, then 1 … supersedes before finality. */
  revision: number;
  /** Leaves in the tree; the depth is the least d with 2^d ≥ leafCount. */
  leafCount: number;
  /** The tree's: leaf i is that of the site at place i of the fleet. */
  root: Hex;
  /** Hash (blob or content address) of the published leaves. */
  dataHash: Hex;
}

/** A site's part of a day's report, with its way to the root. */
export interface AvailabilityProof {
  report: AvailabilityDay;
  /** The site. */
  site: SiteId;
  /** Id of how potential energy was computed, which agreements name: the hash of a document. */
  method: Hex;
  /** 9 bytes for each of the day's 96 periods (`AvailabilityMath`). */
  periods: Hex;
  /** Sibling hashes from the leaf upwards. */
  path: readonly Hex[];
}

/** Time of use: the first band that has a period's hour and weekday multiplies its price. */
export interface Band {
  /** Bit h: the hour from h:00 UTC. */
  hoursOfDay: number;
  /** Bit d: from Monday, 0. */
  weekdays: number;
  /** WAD. */
  multiplier: bigint;
}

/** @param index WAD; 1e18 for direct export. */
export interface Batch {
  fleet: number;
  periodEnd: number;
  revision: number;
  leafCount: number;
  root: Hex;
  sums: Registers;
  dataHash: Hex;
  previous: Hex;
}

/** A posted batch's record. */
export interface BatchRecord {
  /** Its struct hash. */
  commitment: Hex;
  /** Unix seconds. */
  postedAt: number;
  /** Period end of the batch it grew from. */
  previousPeriod: number;
  revision: number;
  /** Whether a root fault was proved. */
  voided: boolean;
  /** Of a bonded set: bit i set when member i signed; else zero. */
  signers: number;
  /** Which quorum of that set. */
  roster: number;
}

/** What is billed once. */
export interface BillingTypesStanding {
  /** Those of delay and missing capacity. */
  damages: boolean;
  /** The termination payment. */
  closedOut: boolean;
}

/** Why a bond was taken. */
export const BondFault = {
  UNREVEALED: 0,
  EQUIVOCATION: 1,
  DEVIATION: 2,
} as const;
/** Why a bond was taken. */
export type BondFault = (typeof BondFault)[keyof typeof BondFault];

/** What the members of an attester set stand behind their signatures with. Part of the set's id, so never changed. */
export interface BondTerms {
  /** The ERC-20 of the bonds: one that neither rebases nor takes back. */
  asset: Address;
  /** What each member must have in for its signature to count, base units of the asset. */
  bond: bigint;
  /**
   * Wh of growth that one bond covers within `unbonding`; threshold × coverWh < 2^40. Worth at most half the bond: the
   * other half returns to attesters who prove their own fault.
   */
  coverWh: number;
  /**
   * Seconds from a member's leave to its withdrawal, from a rotation's proposal to its coming into force, and the
   * window of the cap.
   */
  unbonding: number;
  /**
   * Part of `bond` that a leaf without its device's signature costs each signer, basis points; a false root costs a
   * signer all that it has in.
   */
  leafPenalty: number;
  /** Who may find an audit failed; zero: nobody. */
  arbitrator: Address;
}

/** How long a series' reference periods are, UTC. */
export const Calendar = {
  DAY: 0,
  MONTH: 1,
  QUARTER: 2,
  YEAR: 3,
} as const;
/** How long a series' reference periods are, UTC. */
export type Calendar = (typeof Calendar)[keyof typeof Calendar];

/** What an accreditor signed of a site; all zero until then. AC side. */
export interface Capacities {
  /** Rated output of the generators, W. */
  generationW: number;
  /** Rated charge and discharge power of the battery, W. */
  storageW: number;
  /** Grid export limit, W. */
  exportW: number;
  /** Grid import limit, W. */
  importW: number;
  /** Usable energy of the battery, Wh. */
  storageWh: number;
}

/** Capacities in force from a period end on. */
export interface CapacityStretch {
  from: number;
  capacities: Capacities;
}

/** What is put before the arbitrator. */
export interface Case {
  /** Of the invoice, among the debtor's. */
  index: bigint;
  /** Of it, base units. */
  amount: bigint;
  /** The arbitrator's, as agreed (`parties.arbitration` is its keccak256; none: empty). */
  extraData: Hex;
  /** The document's. */
  uri: string;
  /** Address of what the debtor says. */
  evidence: string;
}

/**
 * A certificate. Its hash is stored under its id; the parts are in the event.
 *
 * Warning: a pool answers for attesters and accreditors by its policy; nobody does for direct export. Whoever takes
 * such a certificate must know the attester set of its credit and the accreditors of both.
 */
export interface Certificate {
  id: bigint;
  /** Where the energy came from; zero for direct export. */
  pool: Address;
  /** The consumption, and. */
  credit: bigint;
  /** the direct export, zero for a pool: they never go away, and say which attesters and accreditors vouch. */
  export: bigint;
  /** The consuming site. */
  site: SiteId;
  /** The exporting site; zero for a pool. */
  source: SiteId;
  zone: Zone;
  energy: Energy;
  from: number;
  to: number;
  /** Of the pool in the consumption's period: of what was deposited up to `to`; of the source for direct export. */
  mix: TechnologyMix;
  account: Address;
  beneficiary: Address;
  reason: string;
}

/** An open challenge of one leaf. */
export interface Challenge {
  commitment: Hex;
  fleet: number;
  index: number;
  kind: ChallengeKind;
  challenger: Address;
  /** Unix seconds. */
  answerBy: number;
  bond: bigint;
  /** Who answers for the batch with a bond: bit i for member i. */
  signers: number;
  /** Of which quorum of the set. */
  roster: number;
  /** Struct hash of the contradicting reading, zero for a demand. */
  reading: Hex;
}

export const ChallengeKind = {
  DEMAND: 0,
  CONTRADICTION: 1,
} as const;
export type ChallengeKind = (typeof ChallengeKind)[keyof typeof ChallengeKind];

/** How much of a battery's non-green charge in its last interval is used. */
export interface Charged {
  /** Period end at which the interval begins. */
  from: number;
  /** At which it ends. */
  until: number;
  /** Wh. */
  used: bigint;
}

/** A claim, as it was divided. */
export interface Claim {
  site: SiteId;
  /** Of the batch that its leaf was proved in; `site` and `readAt` say which leaf. */
  commitment: Hex;
  readAt: number;
  /** Where it begins,. */
  from: number;
  /** and ends. */
  to: number;
  /** All of its energy. */
  wh: bigint;
  /** Ends of periods at which the register was measured. */
  read: bigint;
  /** Of those, with their beginnings too: the others carry a gap's energy. */
  own: bigint;
}

/** A claim with the registers at both of its ends: what dividing it among its periods needs. */
export interface ClaimedSpan {
  /** Which register. */
  register: Register;
  /** Basis points. */
  share: number;
  /** Energy of the claim: ⌊(upTo − opening)·s⌋ − ⌊(pointer − opening)·s⌋, Wh. */
  wh: bigint;
  /** Period end at which it begins. */
  from: number;
  /** Period end at which it ends. */
  to: number;
  /** R₀, the register at the entitlement's start, Wh. */
  opening: bigint;
  /** The register at `from`, Wh. */
  pointer: bigint;
  /** The register at `to`, Wh. */
  upTo: bigint;
}

/** Clauses that are prose alone. */
export interface Clauses {
  /** Which of the template's are in, a bit each. */
  flags: number;
  /** Hash of what the parties add in words; zero: nothing. */
  annex: Hex;
}

/** Two prices of a kWh. */
export interface Comparison {
  /** The block's, unix seconds. */
  time: number;
  /** As the index tells it, in units of the series; zero where there is none. */
  index: IndexPrice;
  /** The same in base units of the currency a kWh, WAD, exact. */
  indexPrice: bigint;
  /** The market's moving average now, likewise; zero when the curve has none. */
  marketPrice: bigint;
}

/**
 * What both parties sign to end an agreement or a suspension early: EIP-712 `Termination` or `Resumption`, the same
 * fields.
 */
export interface Consent {
  /** Its id. */
  agreement: bigint;
  /** Of the document in force. */
  digest: Hex;
  /** Hash of what they agreed in words, zero: nothing. */
  document: Hex;
  nonce: bigint;
  deadline: number;
}

/** The consumption that a retirement is held against. */
export interface Consumption {
  site: SiteId;
  zone: Zone;
  /** Who vouches for it. */
  quorum: Hex;
  /** Whose import capacity bounded it. */
  accreditor: Address;
  /** Its first period end. */
  first: number;
}

/** A correction, as attesters sign it. */
export interface Correction {
  /** Struct hash of the batch. */
  commitment: Hex;
  /** The leaf's place. */
  index: number;
  /** What G, K, E, M should have been, Wh. */
  energy: Registers;
  /** D, X, C, S likewise. */
  flows: Registers;
  /** What the leaf's `profile` should have been: hash of the day's differences. */
  profile: Hex;
  /** Hash of the document that says why. */
  reason: Hex;
  /** How many corrections of this leaf there were before. */
  number: number;
}

/** The leaf's corrections. */
export interface CorrectionChain {
  /** How many. */
  count: number;
  /** Zero, then head ← keccak256(head, struct hash of the correction). */
  head: Hex;
  /** Of the last. */
  profile: Hex;
}

/** Unused consumption of an interval. */
export interface Credit {
  site: SiteId;
  /** Period end at which it begins. */
  from: number;
  /** At which it ends. */
  to: number;
  /** µWh. */
  remaining: Energy;
  /** The attester set that vouched for it: only pools whose policy admits that set accept it. */
  quorum: Hex;
  /** Whose import capacity bounded it when it was claimed: likewise. */
  accreditor: Address;
}

/** What the seller owes for a plant that came late or small (PPA-20), base units. */
export interface Damages {
  /** Days from the target to commercial operation or to the longstop, whole days. */
  delay: bigint;
  /** Whole kW that are missing of the contracted capacity. */
  buyDown: bigint;
}

/** A day that is not settled yet, or was not at once. */
export interface Day {
  /** Bit i: plant i's energy is claimed as far as the day goes. */
  delivered: bigint;
  /** Parcels and gaps that have no price yet. */
  open: number;
  /** How many have been numbered. */
  parcels: number;
  /** As `delivered`, of plants whose energy, of the day or of its end, is in a later day's gap. */
  passed: bigint;
}

/** A plant's day. */
export interface Delivery {
  /** Its place in `Terms.plants`. */
  plant: bigint;
  /** That it is delivered by. */
  entitlement: bigint;
  /** Of the day's last leaf. */
  proof: LeafProof;
  /** The day's, as in `IAgreementTypes`. */
  profile: Hex;
}

/** What one trade costs that moves spot by a part of it, fees included, to within a few units of the reserves. */
export interface Depth {
  /** Ppm of spot. */
  move: bigint;
  /** Buys spot up, base units. */
  quoteIn: bigint;
  /** What that buys, µWh, ⌊⌋. */
  energyOut: bigint;
  /** Sells spot down, µWh, ⌈⌉. */
  energyIn: bigint;
  /** What that brings, base units. */
  quoteOut: bigint;
}

/** A device's public key. secp256k1: `x` is the signer's address in the low 160 bits, `y` zero. P-256: affine x and y. */
export interface DeviceKey {
  kind: KeyKind;
  x: Hex;
  y: Hex;
}

/** Waiting: for a ruling. Appealable: there is one, until its time to appeal is over. Solved: it is final. */
export const DisputeStatus = {
  Waiting: 0,
  Appealable: 1,
  Solved: 2,
} as const;
/** Waiting: for a ruling. Appealable: there is one, until its time to appeal is over. Solved: it is final. */
export type DisputeStatus = (typeof DisputeStatus)[keyof typeof DisputeStatus];

/** A dispute. */
export interface Disputed {
  /** Of the agreement. */
  id: bigint;
  /** Whose invoice. */
  debtor: Address;
  /** Of it. */
  index: number;
  /** Whole days past due when it was disputed. */
  daysLate: number;
  /** Whether it is not decided. */
  open: boolean;
  /** Disputed, base units, held here while it is open. */
  amount: bigint;
}

/** @param at Start of the first settlement period that is no longer the agreement's. */
export interface End {
  why: Ending;
  at: number;
}

/** Why an agreement ended. */
export const Ending = {
  NONE: 0,
  TERM: 1,
  CONSENT: 2,
  LONGSTOP: 3,
  FORCE_MAJEURE: 4,
  SELLER_DEFAULT: 5,
  BUYER_DEFAULT: 6,
} as const;
/** Why an agreement ended. */
export type Ending = (typeof Ending)[keyof typeof Ending];

/** Live energy in µWh (9 decimals of a kWh, 1 Wh = 1e6): what an ERC-20 balance shows; it dissipates. */
export type Energy = bigint;

/** A site's account. */
export interface EnergyPoolAccount {
  /** Its owner at the last deposit, whose concentration it counts in; zero where the policy limits none. */
  operator: Address;
  /** Store shares. */
  liability: Shares;
  /** Of that, what a haircut has taken off holders and the site still owes, store shares. */
  writtenOff: Shares;
  /** Token shares of its deposits that are not minted yet. */
  locked: Shares;
  /**
   * D from which discharge counts, Wh: at first D when it was pledged; a deposit lifts it so that discharge from
   * before it, beyond what the site then owed, cannot deliver what it mints.
   */
  dischargeBase: bigint;
  /** Energy released by discharge since, µWh. */
  released: bigint;
  /** Likewise in store shares, over all its pledges. */
  releasedShares: Shares;
  /**
   * Period end of the newest reading it deposited, or when some of its liability was last written off: no reading from
   * before says what its store holds.
   */
  depositedAt: number;
  /** Token shares minted before finality and not settled, locked ones included. */
  early: Shares;
  /**
   * Green charge of deposits before finality that no final claim has covered, Wh, forfeited ones included: a claim
   * that covers it issues nothing.
   */
  earlyWh: bigint;
  /**
   * When the oldest of them must be settled, unix seconds; zero: none waits. A whole round at a time: what is
   * deposited while one waits is due when the newest of it is, once the round is settled.
   */
  earlyDue: number;
}

/** What device *and* owner sign to enrol a site. */
export interface Enrolment {
  /** Who receives the site. */
  owner: Address;
  /** The device's key. */
  key: DeviceKey;
  /** Mask of what is on the site. */
  technologies: number;
  /** The grid zone. */
  zone: Zone;
  /** Unix seconds. */
  commissioned: number;
  /** Salted hash of the location. */
  location: Hex;
  /** The owner's next enrolment nonce. */
  nonce: bigint;
  /** Unix seconds, the last at which it is accepted. */
  deadline: bigint;
}

/** @param share Basis points. */
export interface Entitlement {
  site: SiteId;
  register: Register;
  holder: Address;
  share: number;
  /** Period end from which it counts. */
  start: number;
  /** Period end until which it counts; zero: open. */
  end: number;
  /** R₀, the register at its start, Wh. */
  opening: bigint;
  /** The register up to which it is claimed, Wh. */
  pointer: bigint;
  /** Period end of the pointer; zero until the first claim. */
  pointerAt: number;
}

/** A device epoch: its key signs period ends with from < end ≤ until. */
export interface Epoch {
  key: DeviceKey;
  /** The period end after which the key signs. */
  from: number;
  /** The last period end it signs; zero while in force. */
  until: number;
  /** What is added to the meter's G, K, E, M (modulo 2^64 a lane) to get the site's. */
  energyOffset: Registers;
  /** Likewise. */
  flowsOffset: Registers;
}

/** How it moves. */
export interface Escalation {
  kind: EscalationType;
  /** PERCENT: a year. */
  rate: bigint;
  /** FIXING: of `FixingFeed`. */
  series: Hex;
  /** Months by which the reference month is before the anniversary's. */
  lag: number;
  /** Least change a year. */
  floor: bigint;
  /** Greatest. */
  cap: bigint;
  /** Whether years count from signing, or from the start. */
  fromSigning: boolean;
}

/** How a fixed price, or the floor and cap of an indexed one, moves a contract year (PPA-8). */
export const EscalationType = {
  NONE: 0,
  PERCENT: 1,
  FIXING: 2,
} as const;
/** How a fixed price, or the floor and cap of an indexed one, moves a contract year (PPA-8). */
export type EscalationType = (typeof EscalationType)[keyof typeof EscalationType];

/** What the oracle says of a leaf. */
export interface Evidence {
  status: LeafStatus;
  /** When its batch is final, unix seconds; zero when refused. */
  finalAt: bigint;
  /** Who attests its fleet. */
  quorumId: Hex;
  /** Why it is not final, or refused: the oracle's revert data. */
  reason: Hex;
}

/** The side of the trade that `amount` states; the other side follows from the price. */
export const Exact = {
  ENERGY: 0,
  QUOTE: 1,
} as const;
/** The side of the trade that `amount` states; the other side follows from the price. */
export type Exact = (typeof Exact)[keyof typeof Exact];

/** What is expected (P50): packed into margin, termination and capture rates. */
export interface Expectation {
  /** Wh in each month of the first year, from January. */
  months: readonly [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
  /** A part of it a year, as shares are. */
  degradation: number;
}

/** Unused direct export of an interval. */
export interface Export {
  site: SiteId;
  from: number;
  to: number;
  remaining: Energy;
  /** Who may retire it. */
  owner: Address;
  quorum: Hex;
  accreditor: Address;
  /** Where it was exported. */
  zone: Zone;
}

/** A value and where it comes from. */
export interface Fixing {
  /** Units of the series; zero where there is none. */
  value: bigint;
  /** As of a price; CARRIED: of an earlier period. */
  status: PriceStatus;
  /** Which report of the period it is: 0 the first, unless that was void. */
  revision: number;
  /** The reference period that it was reported for. */
  period: number;
  /** When that begins, unix seconds. */
  start: number;
  /** When it ends. */
  end: number;
  /** When the feed fixed the value, unix seconds. */
  publishedAt: number;
}

/**
 * What a series of fixings is; its id is keccak256(abi.encode(series)). A value is a signed 64-bit number of units; a
 * unit is 10^`reports.exponent` of what `name` says: of one (a rate of 3 % is 0.03), of a point, of gCO2e a kWh, or of
 * base units of `reports.currency` a kWh.
 */
export interface FixingSeries {
  /**
   * As of prices, with one value for each of `periodsARound` tenors and `lead` counted from the *end* of the reference
   * period; without fallback, carrying and cover, which consumers choose for themselves.
   */
  reports: PriceSeries;
  /** What its reference periods are. Period 0 is the one that begins 1970-01-01. */
  calendar: Calendar;
  /**
   * Months, ascending: of a yield its maturity, of a forward the delivery month counted from the reference period's;
   * of a single number 0.
   */
  tenors: readonly number[];
}

/** A fleet. */
export interface Fleet {
  operator: Address;
  /** Period end of its newest batch that is not void. */
  latestPeriod: number;
  siteCount: number;
  /** Its attester set: the id of a quorum, or of a bonded set; zero: the device alone. */
  quorumId: Hex;
}

/**
 * Energy of periods that were not read one by one (PPA-9). It stays when it has its price: a correction may yet tell
 * its periods apart.
 */
export interface Gap {
  /** All of it. */
  wh: bigint;
  /** Where it begins, or how far it is priced: all of it where that is its end. */
  from: number;
  /** Whether a part of it is. */
  begun: boolean;
  sold: boolean;
  /** Whether it counts in the window that reconciles a profile, in which all of it was delivered. */
  joined: boolean;
  /** Whether some period of it is the agreement's: else nothing of it counts. */
  counts: boolean;
  /** Where it begins. */
  since: number;
  /** So far the worst price for the meter's owner, WAD. */
  worst: bigint;
}

/** What a pool's income is counted by. Growth is √(xs·ys) / L, Q64; earned growth is without what recharges added. */
export interface Income {
  /** Harvested quote, internal units per liquidity share, Q64. */
  accumulator: bigint;
  /** Earned growth now. */
  earned: bigint;
  /** At the last collection of the protocol fee. */
  kept: bigint;
  /** By how much recharges raised growth, Q64. */
  activation: bigint;
  /** φ since that collection, ppm. */
  share: bigint;
  /** The recharge's clock, 1/256 s. */
  rechargedAt: bigint;
  /** Earned growth, Q48, at the older checkpoint. */
  older: bigint;
  /** Unix seconds. */
  olderAt: bigint;
  /** At the newer one. */
  newer: bigint;
  /** Unix seconds. */
  newerAt: bigint;
}

/** A price and where it comes from. */
export interface IndexPrice {
  /** Units of the series. */
  price: bigint;
  status: PriceStatus;
  /** End of the period that it was made for, unix seconds; zero for NONE: how stale it is. */
  sourcePeriod: number;
  /** The series that it is of. */
  source: SeriesId;
}

/** Energy that reaches a site's store by another way than a final leaf of its own generation (the Intake's). */
export interface Intaken {
  /** The site that carries the liability. */
  site: SiteId;
  /** Who gets the tokens. */
  to: Address;
  /** Of where it was generated. */
  technologies: number;
  /** Green charge, Wh. */
  wh: bigint;
  /** Period end at which it begins. */
  from: number;
  /** At which it ends. */
  until: number;
  /** When a deposit before finality must be settled, unix seconds; zero: it is final. */
  due: number;
}

/** Two slots. */
export interface Invoice {
  /** Of its amount, without what is disputed. */
  unpaid: bigint;
  /** Unix seconds. */
  due: number;
  /**
   * Of late interest, a year, WAD: the margin and the reference rate last final when the invoice was made, so that
   * interest depends on nothing that happens later.
   */
  rate: bigint;
  /** Whole days past due for which interest has accrued. */
  daysAccrued: number;
  /** Late interest that is unpaid: a numerator over 360 · 1e18. */
  interest: bigint;
  month: number;
  kind: InvoiceKind;
  /** After the due date. */
  graceDays: number;
}

/**
 * What an invoice is of. MONTH: a closed month. TRUE_UP: what a closed month was restated by. DAMAGES: what the seller
 * owes for a plant that came late or small. TERMINATION: what is owed for an agreement that ended by default. YEAR:
 * what a contract year owes besides its months. YEAR_TRUE_UP: what a closed year was restated by.
 */
export const InvoiceKind = {
  MONTH: 0,
  TRUE_UP: 1,
  DAMAGES: 2,
  TERMINATION: 3,
  YEAR: 4,
  YEAR_TRUE_UP: 5,
} as const;
/**
 * What an invoice is of. MONTH: a closed month. TRUE_UP: what a closed month was restated by. DAMAGES: what the seller
 * owes for a plant that came late or small. TERMINATION: what is owed for an agreement that ended by default. YEAR:
 * what a contract year owes besides its months. YEAR_TRUE_UP: what a closed year was restated by.
 */
export type InvoiceKind = (typeof InvoiceKind)[keyof typeof InvoiceKind];

/** What a site's owner signs to enter a fleet. */
export interface Join {
  site: SiteId;
  fleet: number;
  nonce: bigint;
  deadline: bigint;
}

/** The curve of a device key. */
export const KeyKind = {
  SECP256K1: 0,
  P256: 1,
} as const;
/** The curve of a device key. */
export type KeyKind = (typeof KeyKind)[keyof typeof KeyKind];

/** What a fleet's tree holds for one site: the site's registers, continuous across meters (meter + epoch's offset). */
export interface Leaf {
  /** The site. */
  site: SiteId;
  /**
   * Period end of the reading that the leaf shows: the batch's own, or an earlier one when the site's reading is
   * missing and its last one is carried.
   */
  readAt: number;
  /** That reading's revision. */
  revision: number;
  /** That reading's quality. */
  quality: Quality;
  /** G, K, E, M. */
  energy: Registers;
  /** D, X, C, S. */
  flows: Registers;
  /** EIP-712 struct hash of the device-signed `Reading`. */
  reading: Hex;
  /** Hash of the UTC day's packed per-period differences (G, E, M as uint32 Wh each) up to `readAt`. */
  profile: Hex;
}

/** A leaf with its way to a batch's root. */
export interface LeafProof {
  batch: Batch;
  leaf: Leaf;
  /** Sibling hashes and sums from the leaf upwards: hash, sum, hash, sum …; 2·depth words. */
  path: readonly Hex[];
}

/** What a leaf is worth as evidence. */
export const LeafStatus = {
  REFUSED: 0,
  POSTED: 1,
  FINAL: 2,
} as const;
/** What a leaf is worth as evidence. */
export type LeafStatus = (typeof LeafStatus)[keyof typeof LeafStatus];

/** How long, and how it ends early. */
export interface Life {
  /** First period begins, or that of commercial operation if later. */
  start: number;
  /** Last period ends. */
  end: number;
  /** Seconds of suspension after which either may terminate. */
  forceMajeure: number;
  /** Whether suspension extends the end. */
  extends: boolean;
  /** What is owed. */
  termination: TerminationType;
  /** SCHEDULE: at the beginning of the first contract year, base units. */
  firstYear: bigint;
  /** At the end of the last. */
  lastYear: bigint;
  /** MARKET: whether also the party in default may be owed. */
  twoWay: boolean;
}

/** Energy that was paid for and not taken. */
export interface MakeUp {
  /** Contract year. */
  year: number;
  /** Left to take. */
  wh: bigint;
  /** That was paid, base units a kWh, WAD. */
  price: bigint;
}

/** What a site's last mark says, Wh. */
export interface Mark {
  /** S. */
  stateOfCharge: bigint;
  /** C. */
  charge: bigint;
  /** D. */
  discharge: bigint;
  /** Unix seconds. */
  readAt: number;
}

/** A pool. */
export interface MarketSnapshot {
  id: PoolId;
  key: PoolKey;
  /** The block's, unix seconds. */
  time: number;
  /** The kWh token's, WAD. */
  index: bigint;
  /** λ, WAD per second. */
  decayRate: bigint;
  /** What is known to be lost of every kWh and not yet taken off, ppm. */
  pendingLoss: bigint;
  /** Whether the vintage has: nothing trades, leaving works. */
  ended: boolean;
  /** 1e-6 of the quote that comes in. */
  buyFee: bigint;
  /** 1e-6 of the kWh that come in: with the carry fee at the present λ. */
  sellFee: bigint;
  reserves: Reserves;
  income: Income;
  /** Quote base units per kWh, WAD; never an oracle. */
  spotPrice: bigint;
  /** The moving average, likewise; zero when the curve has none. */
  averagePrice: bigint;
  /** What the curve needs, base units, ⌈⌉. */
  activeQuote: bigint;
  /** What dissipation released, base units, ⌊⌋. */
  idleQuote: bigint;
  /** Whether that is enough to be harvested. */
  harvestable: boolean;
  /** What a recharge would find; all zero after the end of the vintage. */
  recharge: RechargeTerms;
  /** As it was asked for. */
  depth: readonly Depth[];
  /** The account's. */
  position: Position;
}

/** What became of a vector's periods, a mask each. */
export interface Masks {
  /** At the agreement's price, be it zero or negative. */
  paid: bigint;
  /** Not paid, because the index is negative; their energy counts. */
  excluded: bigint;
  /** Before commercial operation, at the price of test energy. */
  tests: bigint;
  /** Wait for a price. */
  unpriced: bigint;
  /** Wait for the fate of a run of negative prices. */
  runs: bigint;
  /** Not the agreement's while it is suspended. */
  suspended: bigint;
  /** Not its before it began or after its end. */
  outside: bigint;
}

/** A member's bond. */
export interface MemberBond {
  /** Base units of the asset. */
  amount: bigint;
  /** When it can be withdrawn, unix seconds; zero while the member stays. */
  leavesAt: number;
  /** Its place in the quorum in force, counted from one; zero: none. */
  seat: number;
}

/** Where a site stands in a fleet. */
export interface Membership {
  fleet: number;
  /** Its leaf. */
  index: number;
  /** Period end of its opening registers. */
  from: number;
  /** First period end that an equivocation put in doubt, zero if none. */
  disputedFrom: number;
  /** When, unix seconds. */
  quarantinedAt: number;
  /** Period end from which its leaves count again; zero while in quarantine. */
  clearedFrom: number;
}

/** A billing month, UTC. */
export interface Month {
  /** Σ Wh · price, base units a kWh, WAD: what is billed is this, divided and rounded once (`Billing`, PPA-4). */
  numerator: bigint;
  /** The numerator that invoices stand for. */
  billed: bigint;
  /** Energy that counts as delivered, with what is excluded from payment. */
  wh: bigint;
  /** Of that, what a negative price leaves unpaid (PPA-3). */
  excludedWh: bigint;
  /** Bit d − 1: something of day d is settled. */
  begunDays: number;
  /** Bit d − 1: all of day d is. */
  settledDays: number;
  /** When it was first billed. */
  closedAt: number;
}

/**
 * What a negative index does (PPA-2, PPA-3). FLOOR: it counts as zero. ANY: no payment where it is negative.
 * WHOLE_RUN: none in a run of at least n hours, from its first. FROM_NTH: none from a run's n-th hour on. CURTAIL: the
 * plant may stand still, and what it could have produced is paid for (PPA-15).
 */
export const NegativeRule = {
  NONE: 0,
  FLOOR: 1,
  ANY: 2,
  WHOLE_RUN: 3,
  FROM_NTH: 4,
  CURTAIL: 5,
} as const;
/**
 * What a negative index does (PPA-2, PPA-3). FLOOR: it counts as zero. ANY: no payment where it is negative.
 * WHOLE_RUN: none in a run of at least n hours, from its first. FROM_NTH: none from a run's n-th hour on. CURTAIL: the
 * plant may stand still, and what it could have produced is paid for (PPA-15).
 */
export type NegativeRule = (typeof NegativeRule)[keyof typeof NegativeRule];

/** Commercial operation (PPA-20). */
export interface Operation {
  /** The agreed date; zero: the plants operate at signing. */
  target: number;
  /** Until when, else either may terminate. */
  longstop: number;
  /** Contracted W. */
  capacity: bigint;
  /** Part of it that must be accredited. */
  least: number;
  /** Periods in which each plant must have produced. */
  periods: number;
  /** Base units a day from the target. */
  delayPrice: bigint;
  /** Whether that counts to the lifetime cap. */
  delayCounts: boolean;
  /** Base units a kW missing. */
  buyDown: bigint;
}

/**
 * What a maker signs (EIP-712, primary type `Order`, fields in this order: see `IOrderBook`). Prices and amounts are
 * all-in: what leaves or reaches the maker, the fee included.
 */
export interface Order {
  /**
   * Whose order it is: signs it (an EOA by ECDSA, a contract by ERC-1271), gives one side and gets the other. Allows
   * the book to move what it gives: the quote or the kWh token by an allowance, direct export by
   * `IRetirements.setExportOperator`.
   */
  maker: Address;
  /** Who alone may fill it (a request for quote); zero: anyone, and auctions. */
  taker: Address;
  /** SELL: the maker gives the good and gets quote. BUY: the reverse. */
  side: Side;
  /** Whether `amount` and `minFill` are µWh or base units of the quote. */
  exact: Exact;
  /** A kWh token of the factory; or the Retirements contract, for direct export. */
  good: Address;
  /** The ERC-20 that is paid. */
  quote: Address;
  /**
   * The most that all fills together trade, in the exact side's unit: energy below 2^96, quote below 2^128.
   * `type(uint256).max`, only of a SELL of exact energy: *all*. With `minFill` zero a standing order: whatever the
   * maker holds, until the deadline, also what comes later. With `minFill` `max` too: once, the whole balance at that
   * moment, to the last share (kWh tokens only).
   */
  amount: bigint;
  /**
   * The least that one fill trades, exact side's unit; what remains, if that is less. Equal to `amount`: whole or not
   * at all. Orders with a minimum are not for auctions, which divide.
   */
  minFill: bigint;
  /**
   * SELL: least, BUY: most, in base units of the quote per kWh (1e9 µWh), WAD. Exact: no rounding ever takes a fill
   * past it. A BUY pays for kWh tokens with a loss that is known and not yet a haircut only ⌊limitPrice · (1e6 −
   * pendingLoss) / 1e6⌋.
   */
  limitPrice: bigint;
  /** The highest fee, 1e-6, that the book may take at the fill. */
  maxFee: number;
  /** kWh: the pool's zone, or zero not to ask. Direct export: the exporting site's zone. */
  zone: Zone;
  /** Direct export: end of the settlement period it was exported in, unix seconds. Zero for a kWh token. */
  period: number;
  /**
   * Direct export: the attester set that vouches for it, which must also vouch for the consumption it is to be held
   * against. Zero for a kWh token.
   */
  quorum: Hex;
  /** Direct export: who accredited the exporting site. Zero for a kWh token. */
  accreditor: Address;
  /** First second of its validity. */
  validFrom: number;
  /** Last second. */
  deadline: number;
  /**
   * One a maker's order. Of orders that share one, the first to be filled is the only one; `cancel` and `cancelBelow`
   * work by it.
   */
  nonce: bigint;
}

/** A plant's day as it was reported. */
export interface Outage {
  /** Its place in `Terms.plants`. */
  plant: bigint;
  /** Final. */
  report: AvailabilityProof;
  /** Of the day's last leaf, and. */
  proof: LeafProof;
  /** the day's, as in `IAgreementTypes`: what was produced. Neither is looked at where nothing held the plant back. */
  profile: Hex;
}

/** What a plant's day came to, of the plant's share, Wh. */
export interface Outcome {
  /** Periods of which energy is paid as deemed. */
  which: bigint;
  /** What for, as in `Month`. */
  numerator: bigint;
  /** How much. */
  deemedWh: bigint;
  /** With it, what grid and force majeure held back too. */
  excusedWh: bigint;
  /** What the buyer did and does not pay for as deemed. */
  refusedWh: bigint;
  /** Σ capacity · time of periods that count to availability. */
  possibleWh: bigint;
  /** Of that, what was out of service. */
  unavailableWh: bigint;
}

/** Who. */
export interface Parties {
  /** Owed by the buyer; holds the receivable first. */
  seller: Address;
  /** Offtaker. */
  buyer: Address;
  /** An ERC-20. */
  currency: Address;
  /** ERC-792; zero: none, and nothing can be disputed. */
  arbitrator: Address;
  /** keccak256 of the arbitrator's extra data. */
  arbitration: Hex;
  /** Whose batches count: the id of a fleet's attester set; zero: the device's own signature. */
  attesters: Hex;
  /** Whose capacities count. */
  accreditor: Address;
}

/** What happens when it is not as agreed (PPA-13 to PPA-16). */
export interface Performance {
  /** Whether the buyer pays for the minimum. */
  takeOrPay: boolean;
  /** Price of what the seller misses of it. */
  deliverOrPay: bigint;
  /** Above the maximum; the least int128: it is released to the seller. */
  excessPrice: bigint;
  /** Guaranteed a year;. */
  availability: number;
  /** price of each Wh lost below it. */
  availabilityPrice: bigint;
  /** Of what the seller pays for these, zero: none. */
  yearlyCap: bigint;
  /** Likewise. */
  lifetimeCap: bigint;
  /** After which paid energy that was not taken is lost; zero: no make-up. */
  makeUpYears: number;
  /** Whether it is refunded then. */
  makeUpRefunded: boolean;
  /** Bit c − 1: energy that `Curtailment` c kept from being produced is paid. */
  deemedCauses: number;
  /** How potential is measured: hash. */
  method: Hex;
}

/** A site of the agreement. */
export interface Plant {
  site: SiteId;
  register: Register;
  /** Of the register. Sites of the buyer's consumption have `Register.CONSUMPTION`. */
  share: number;
}

/** Whose policy it is. */
export interface Policy {
  zone: Zone;
  technologies: number;
  vintageStart: number;
  vintageEnd: number;
  decayRate: bigint;
  maxDecayRate: bigint;
  roundTrip: bigint;
  dischargeEfficiency: bigint;
  pledge: bigint;
  maxAge: number;
  maxSilence: number;
  cap: bigint;
  concentration: bigint;
  concentrationFloor: bigint;
  stakeToken: Address;
  penaltyPrice: bigint;
  stakeFactor: bigint;
  lockedShare: bigint;
  proofReward: bigint;
  auctionStart: bigint;
  auctionTime: number;
  cureTime: number;
  haircutDelay: number;
  unbondingTime: number;
  depositFee: bigint;
  feeRecipient: Address;
  guardian: Address;
  accreditors: readonly Address[];
  quorums: readonly Hex[];
}

/** keccak256(energy ‖ quote). */
export type PoolId = Hex;

/**
 * A market pool's constants in two words of calldata; they hash to its id, so a swap reads no configuration from
 * storage.
 */
export interface PoolKey {
  /**
   * Bits 0–159 the kWh token; 160–183 fee in 1e-6 of the input; 184–215 residence τ, seconds (carry fee on kWh-in is
   * λ·τ, up to the cap); 216–239 carry cap in 1e-6; 240–255 zero.
   */
  energy: bigint;
  /**
   * Bits 0–159 the quote token; 160–167 contraction exponent a in quarters (4: full contraction, the only one yet);
   * 168–175 quote scale: decimals beyond 6, so one internal unit is 10^scale base units; 176–255 zero.
   */
  quote: bigint;
}

/** A pool. */
export interface PoolSnapshot {
  pool: Address;
  /** The block's, unix seconds. */
  time: number;
  /** From a batch's post to its finality, seconds. */
  finality: number;
  policy: Policy;
  /** Λ, WAD. */
  exponent: bigint;
  /** λ, WAD per second. */
  decayRate: bigint;
  /** When λ was last set, unix seconds. */
  decayRateSince: number;
  /** e^(−Λ), WAD. */
  storeIndex: bigint;
  /** What haircuts have left of every token share, WAD. */
  kept: bigint;
  /** ⌊storeIndex · kept⌋, WAD. */
  index: bigint;
  /** The loss that is known and not yet a haircut, ppm. */
  pendingLoss: bigint;
  /** Σ, store shares. */
  liability: Shares;
  /** Σ, store shares. */
  writtenOff: Shares;
  /** Σ, token shares. */
  locked: Shares;
  /** Tokens, token shares. */
  supply: Shares;
  /** supply + locked, token shares. */
  claims: Shares;
  /** Store shares that nobody claims. */
  headroom: Shares;
  /** Whether the guardian has stopped deposits. */
  paused: boolean;
  /** Whether a haircut that waits holds them. */
  held: boolean;
  /** Cash behind the tokens, base units of the stake token. */
  compensation: bigint;
  /** Σ of the sites' known losses, store shares. */
  knownLoss: Shares;
  /** When λ was last set by measurement, unix seconds; zero: never. */
  reconciledAt: number;
  /** As they were asked for. */
  sites: readonly SiteSnapshot[];
}

/** An account's liquidity in a pool, as removing all of it would pay now. */
export interface Position {
  id: PoolId;
  /** Shares of it. */
  liquidity: bigint;
  /** kWh in token shares. */
  energyShares: bigint;
  /** What they are now, µWh, ⌊⌋. */
  energy: bigint;
  /** Base units, idle quote included. */
  quote: bigint;
  /** The idle part of it. */
  idleQuote: bigint;
  /** What harvests have credited besides, to be claimed, base units. */
  harvest: bigint;
  /** All of it in base units of the quote: kWh at the average price, less what is known to be lost. */
  value: bigint;
}

/** For what. */
export interface Price {
  kind: PriceType;
  /** The fixed price, or the strike. */
  amount: bigint;
  /** Of the index. */
  series: Hex;
  /** Off the index. */
  discount: bigint;
  /** Likewise, of a positive index. */
  discountShare: number;
  /** Least price; CFD: none. */
  floor: bigint;
  /** Greatest price. */
  cap: bigint;
  /** What a negative index does. */
  negative: NegativeRule;
  /** n. */
  run: number;
  /** Whether a run counts hours, each the mean of its four periods, or single periods. */
  hourly: boolean;
  /** Before commercial operation. */
  testPrice: bigint;
}

/** What one UTC day's periods are priced with. */
export interface PriceDay {
  /** Prices as `PriceIndex` packs them, four quarter-hours a word, from 00:00; empty where nothing depends on an index. */
  words: readonly bigint[];
  /** WAD in one unit of the series: 10^(exponent + 18). */
  unit: bigint;
  /** Bit k: period k is not paid for (`NegativeRuns`). */
  excluded: bigint;
  /** WAD, of each hour (`TimeOfUse`); empty: one. */
  multipliers: readonly bigint[];
  tariff: Tariff;
}

/** A round. */
export interface PriceRound {
  /** Reporters who committed, a bit each. */
  committed: number;
  /** Likewise whose reports count. */
  reported: number;
  stage: RoundStage;
  /** Unix seconds. */
  fixedAt: number;
  /** Likewise, zero if never. */
  disputedAt: number;
  /** Whether its cover was released and its fees shared. */
  settled: boolean;
  /** What the disputer staked, base units. */
  disputeBond: bigint;
  /** Who, zero if nobody. */
  disputer: Address;
  /** Notional that depends on it, base units. */
  covered: bigint;
  /** That cover paid, likewise. */
  fees: bigint;
}

/**
 * What a series is. A price is a signed 64-bit number of units; a unit is 10^exponent base units of the currency a
 * kWh. A round holds the `periodsARound` settlement periods that begin in [round × periodsARound × 900 s, the next
 * round's beginning); its window opens `lead` seconds after that beginning.
 */
export interface PriceSeries {
  /** What the price is of, ASCII padded with zeros on the right. */
  name: Hex;
  /** Where. */
  zone: Zone;
  /** What a reporter stakes, base units of `bondToken`. */
  bond: bigint;
  /** The token that a price counts. */
  currency: Address;
  /** What a dispute stakes, base units of `bondToken`. */
  disputeBond: bigint;
  /** Of bonds, cover and its fees. */
  bondToken: Address;
  /** Of a unit, from −18 to 18. */
  exponent: number;
  /** The fewest reports a price is made of, from 3. */
  quorum: number;
  /** From 1 to 96. */
  periodsARound: number;
  /**
   * Notional that may depend on prices not final yet, in bonds of the fewest reporters who could decide one; zero: no
   * cover.
   */
  coverMultiple: number;
  /** Seconds by which a carried price may be older than the period it stands for; zero: none is carried. */
  maxAge: number;
  /** Who rules on disputes; zero: there are none, and no cover. */
  arbitrator: Address;
  /** Units by which a report may differ from a ruling. */
  tolerance: bigint;
  /** Seconds, negative where reports come before the periods. */
  lead: number;
  /** Seconds in which reporters commit; zero: reports are signed instead and made in `revealTime`. */
  commitTime: number;
  /** Seconds in which commitments are revealed. */
  revealTime: number;
  /** Seconds after the fix. */
  disputeTime: number;
  /** Seconds after a dispute. */
  rulingTime: number;
  /** Ppm of the notional, for the reporters. */
  coverFee: number;
  /** The series whose final price stands for one of a void round; zero: none. */
  fallbackId: SeriesId;
  /** Ascending, `quorum` to 16. */
  reporters: readonly Address[];
}

/**
 * How a price stands. NONE: there is none and never will be. OPEN: its round is not fixed yet. PENDING: fixed, can be
 * disputed. DISPUTED: a ruling is due. FINAL: of its own round, for ever. FALLBACK: the round is void; the other
 * series' final price, for ever. CARRIED: likewise; the series' last final price before it.
 */
export const PriceStatus = {
  NONE: 0,
  OPEN: 1,
  PENDING: 2,
  DISPUTED: 3,
  FINAL: 4,
  FALLBACK: 5,
  CARRIED: 6,
} as const;
/**
 * How a price stands. NONE: there is none and never will be. OPEN: its round is not fixed yet. PENDING: fixed, can be
 * disputed. DISPUTED: a ruling is due. FINAL: of its own round, for ever. FALLBACK: the round is void; the other
 * series' final price, for ever. CARRIED: likewise; the series' last final price before it.
 */
export type PriceStatus = (typeof PriceStatus)[keyof typeof PriceStatus];

/** What the price is. FIXED: `amount`. INDEXED: the index less a discount, within floor and cap (PPA-7). */
export const PriceType = {
  FIXED: 0,
  INDEXED: 1,
} as const;
/** What the price is. FIXED: `amount`. INDEXED: the index less a discount, within floor and cap (PPA-7). */
export type PriceType = (typeof PriceType)[keyof typeof PriceType];

/** @param fee Wei. */
export interface Procedure {
  fee: bigint;
  /** Seconds to rule in. */
  rulingTime: number;
  /** Seconds to appeal in. */
  appealTime: number;
  /** Of one dispute. */
  mostAppeals: number;
}

/** That a plant of an agreement produced on a day. */
export interface Production {
  /** Its place in `Terms.plants`. */
  plant: bigint;
  proof: LeafProof;
  /**
   * The day's, up to the leaf's reading: 12 bytes a period, ΔG, ΔE and ΔM in Wh; what the leaf's `profile` is the hash
   * of.
   */
  profile: Hex;
}

/** How a reading came about. Only MEASURED can be claimed. */
export const Quality = {
  MEASURED: 0,
  ESTIMATED: 1,
} as const;
/** How a reading came about. Only MEASURED can be claimed. */
export type Quality = (typeof Quality)[keyof typeof Quality];

/** A day and the clauses that price it. */
export interface Query {
  /** 00:00 UTC, unix seconds. */
  start: number;
  /** From which contract years count; of a price that does not move nothing depends on it. */
  anchor: number;
  /** That the index has to count. */
  currency: Address;
  /** Series that stands for prices that are missing, zero: none. */
  secondary: Hex;
  /** After which they are replaced (PPA-9). */
  fallbackDays: number;
  settlement: SettlementType;
  price: Price;
  escalation: Escalation;
  bands: readonly Band[];
}

/** A k-of-n attester set; its id is keccak256(abi.encode(threshold, members)). Zero members: direct readings (id 0). */
export interface Quorum {
  /** k, 1 … n. */
  threshold: number;
  /** Signers in strictly ascending order, at most 32. */
  members: readonly Address[];
}

/** What a site's device signs for the end of one settlement period: the meter's own cumulative registers, Wh. */
export interface Reading {
  /** The site. */
  site: SiteId;
  /** Unix seconds, a multiple of 900. */
  periodEnd: number;
  /** 0, then 1 … for a corrected reading. */
  revision: number;
  /** The device epoch whose key signs (a key rotation or a meter exchange begins a new one). */
  epoch: number;
  /** Measured or estimated. */
  quality: Quality;
  /** G, K, E, M of the meter. */
  energy: Registers;
  /** D, X, C, S of the meter (S is a state, not a register). */
  flows: Registers;
}

/** What a deposit did. */
export interface Receipt {
  /** Green charge, Wh. */
  wh: bigint;
  /** Energy issued, µWh, locked part and fee included. */
  minted: Energy;
  /** Likewise, token shares. */
  shares: Shares;
  /** Of those, what stays locked. */
  locked: Shares;
  /** What the store's state of charge no longer held, µWh (after conversion). */
  expired: Energy;
  /** Period end at which the charge begins. */
  from: number;
  /** At which it ends. */
  until: number;
  /** Whether the batch was not final. */
  early: boolean;
}

/** What a recharge would find now. */
export interface RechargeTerms {
  /** The most it takes. */
  energyShares: bigint;
  /** What it pays for them, base units. */
  quote: bigint;
  /** Unix seconds: not before, because the price moved. */
  opensAt: bigint;
  /** Whether trailing income is enough. */
  earns: boolean;
}

/** What a contract year owes besides its months. Energy in Wh, prices base units a kWh, WAD, damages in base units. */
export interface Reckoning {
  /** Days of it that are the agreement's and not suspended. */
  inForce: number;
  /** For so many days, less what is excused. */
  minimum: bigint;
  /** For so many; zero: none. */
  maximum: bigint;
  /** Take-or-pay,. */
  takeWh: bigint;
  /** Deliver-or-pay. */
  shortWh: bigint;
  /** Above the maximum. */
  aboveWh: bigint;
  /** Below the availability that is guaranteed. */
  lostWh: bigint;
  /** Of what was guaranteed to be matched. */
  unmatchedWh: bigint;
  /** From the make-up account. */
  drawnWh: bigint;
  /** Out of it, unused. */
  expiredWh: bigint;
  /** For `shortWh`, as far as the caps allow,. */
  shortDamages: bigint;
  /** likewise, after those,. */
  availabilityDamages: bigint;
  /** and then these. */
  matchingDamages: bigint;
  /** and its price. */
  takePrice: bigint;
  /** Numerator of `aboveWh`: what it costs less what was paid for it. */
  excess: bigint;
  /** Numerator of what was paid already, for `drawnWh` and, where that is refunded, for `expiredWh`. */
  returned: bigint;
  /** Of all, as a month's. */
  numerator: bigint;
}

/** Over how long volumes below and above a profile offset each other (PPA-11). */
export const Reconciliation = {
  PERIOD: 0,
  DAY: 1,
  MONTH: 2,
} as const;
/** Over how long volumes below and above a profile offset each other (PPA-11). */
export type Reconciliation = (typeof Reconciliation)[keyof typeof Reconciliation];

/** A dispute. */
export interface ReferenceArbitratorCase {
  /** Whose. */
  arbitrable: Address;
  /** Waiting: when a ruling is overdue. Appealable: when it no longer can be appealed. Unix seconds. */
  until: number;
  status: DisputeStatus;
  /** So far. */
  appeals: number;
  /** Rulings there are. */
  choices: number;
  /** As it stands. */
  ruling: number;
  /** Wei, of its cost and its appeals. */
  paid: bigint;
}

/** The registers that can be entitled. U, self-use, is derived: U = G − K − E. */
export const Register = {
  GENERATION: 0,
  GREEN_CHARGE: 1,
  DIRECT_EXPORT: 2,
  SELF_USE: 3,
  CONSUMPTION: 4,
} as const;
/** The registers that can be entitled. U, self-use, is derived: U = G − K − E. */
export type Register = (typeof Register)[keyof typeof Register];

/**
 * Four cumulative unsigned 64-bit registers in one word, lane 0 in the highest bits.
 *
 * Two layouts are in use, both in Wh. *Energy*: G, K, E, M (generation, green charge, direct green export, grid
 * import). *Flows*: D, X, C, S (battery discharge, grid export, battery charge, state of charge).
 */
export type Registers = bigint;

/** A challenge of one site's part of a report. */
export interface ReportChallenge {
  commitment: Hex;
  fleet: number;
  day: number;
  index: number;
  /** When the ruling is overdue, unix seconds. */
  dueAt: number;
  /** Base units of it. */
  stake: bigint;
  /** The set's. */
  asset: Address;
  arbitrator: Address;
  challenger: Address;
}

/** A posted report. */
export interface ReportRecord {
  /** Its struct hash. */
  commitment: Hex;
  /** Who attested it: the fleet's quorum id. */
  set: Hex;
  /** Unix seconds. */
  postedAt: number;
  revision: number;
  leafCount: number;
}

/** A reporter's bond. */
export interface ReporterBond {
  /** Base units. */
  amount: bigint;
  /** Since when it counts, unix seconds; zero: it does not. */
  countsFrom: number;
  /** Before that a report may still cost it, unix seconds. */
  heldUntil: number;
  /** Whether its withdrawal is announced. */
  leaving: boolean;
}

/** A pool's reserves. */
export interface Reserves {
  /** xs. */
  energyShares: bigint;
  /** ys, internal units / I. */
  staticQuote: bigint;
  /** yt, internal units. */
  totalQuote: bigint;
  /** Supply of liquidity shares. */
  liquidity: bigint;
  /** The average price's tick (1e-5 of ln(ys / xs)) as of the last trade. */
  emaTick: bigint;
  /** Unix seconds modulo 2^24. */
  lastTrade: bigint;
}

/** What a restatement moved. */
export interface Restatement {
  /** Of the batch,. */
  commitment: Hex;
  /** and the leaf's place in it: with. */
  index: number;
  count: number;
  /** Hash of the one that counts now. */
  profile: Hex;
  /** Periods of the day that had their own energy,. */
  ownBefore: bigint;
  /** and those that have it now. */
  own: bigint;
  /** What the plant's part of the day, with gaps that are restated, added to the month,. */
  before: Sums;
  /** and what it adds now. */
  sums: Sums;
  /** Energy of the day's periods,. */
  vectorBefore: Hex;
  /** and what it is now. */
  vector: Hex;
}

/** What the new device and the site's owner sign to begin a device epoch (key rotation, meter exchange or rollover). */
export interface Rotation {
  site: SiteId;
  key: DeviceKey;
  /**
   * Last period end of the old epoch: the last one before now, or the next. Never earlier, so that a rotation cannot
   * unsay a reading that attesters may already have posted.
   */
  from: number;
  /** The site's registers G, K, E, M at `from`, continuous over all its meters, Wh. */
  closingEnergy: Registers;
  /** D, X, C and S likewise (S, a state, has no offset and is ignored). */
  closingFlows: Registers;
  /** What the meter of the new epoch shows at the same instant. */
  openingEnergy: Registers;
  /**
   * Likewise. The offset of the epoch is closing − opening, modulo 2^64 a lane. A mere key rotation keeps the offset:
   * it passes the site's registers and the meter's own, which are equal words on a meter that was never exchanged.
   */
  openingFlows: Registers;
  nonce: bigint;
  deadline: bigint;
}

/** What a consumer covered of a round. */
export interface RoundCover {
  /** Base units of the bond token. */
  notional: bigint;
  /** Paid, refunded if the round is void. */
  fee: bigint;
}

/** How far a round is. OPEN also before its window and when nobody fixed it in time. */
export const RoundStage = {
  OPEN: 0,
  FIXED: 1,
  DISPUTED: 2,
  RULED: 3,
  VOID: 4,
} as const;
/** How far a round is. OPEN also before its window and when nobody fixed it in time. */
export type RoundStage = (typeof RoundStage)[keyof typeof RoundStage];

/** When what can be done in a round, unix seconds, each end exclusive. */
export interface RoundWindows {
  /** Commitments, or signed reports, from here. */
  opens: bigint;
  /** Reveals from here; equal to `opens` where reports are signed. */
  reveals: bigint;
  /** Reports until here, the fix from here. */
  closes: bigint;
  /** The fix until here. */
  voidAt: bigint;
  /** Nothing in the round can cost a bond from here on. */
  heldUntil: bigint;
}

/** A party's collateral under an agreement. */
export interface Security {
  /** Base units. */
  posted: bigint;
  /** Until when a call has to be met, unix seconds; zero: none is open. */
  dueAt: number;
  /** One more than the reference period of the forward curve that it was last called by. */
  valued: number;
  /** What must be posted then. */
  target: bigint;
}

/** A series of prices: keccak256(abi.encode(series)) of its definition, so it never changes. */
export type SeriesId = Hex;

/** A set. */
export interface SetInfo {
  /** The id of the quorum in force. */
  quorumId: Hex;
  /** Which quorum of the set that is, from zero; at most 255. */
  roster: number;
  /** Its k. */
  threshold: number;
  /** Bit i set: its member i has its bond in whole and is not leaving. */
  bonded: number;
  /** The id of the quorum that a rotation brings, zero if none is proposed. */
  pendingId: Hex;
  /** From when it can come into force, unix seconds. */
  rotationFrom: number;
  /** What the next rotation must carry. */
  nonce: bigint;
}

/** Part of a month. */
export interface Settled {
  /** Not rounded. */
  numerator: bigint;
  /** With what is excluded. */
  wh: bigint;
  /** That alone. */
  excludedWh: bigint;
  /** Not paid, for a negative index. */
  excluded: bigint;
  /** Of the periods asked for, those without a price. */
  missing: bigint;
  /** Those that wait for a run's fate. */
  open: bigint;
}

/** A plant's settled day. */
export interface SettledDay {
  entitlement: bigint;
  /** Of a leaf as the day's last: its batch is from the day's end or later. */
  proof: LeafProof;
  /** The leaf's. */
  profile: Hex;
  /** That of the correction by which the day was last restated, empty: none was. */
  applied: Hex;
}

/** Where a call's amounts come from and go to: outside balances or the caller's internal ones. */
export const Settlement = {
  EXTERNAL: 0,
  FROM_INTERNAL: 1,
  TO_INTERNAL: 2,
  INTERNAL: 3,
} as const;
/** Where a call's amounts come from and go to: outside balances or the caller's internal ones. */
export type Settlement = (typeof Settlement)[keyof typeof Settlement];

/**
 * PHYSICAL: the energy and its price. TWO_WAY: strike − index, either way. ONE_WAY: likewise where positive: the buyer
 * never is paid.
 */
export const SettlementType = {
  PHYSICAL: 0,
  TWO_WAY: 1,
  ONE_WAY: 2,
} as const;
/**
 * PHYSICAL: the energy and its price. TWO_WAY: strike − index, either way. ONE_WAY: likewise where positive: the buyer
 * never is paid.
 */
export type SettlementType = (typeof SettlementType)[keyof typeof SettlementType];

/** Shares of a dissipating token: constant while nobody moves them. Energy = shares × index. */
export type Shares = bigint;

/** A site's shortfall: liability less written off, beyond `covered`. */
export interface Shortfall {
  stage: Stage;
  /** Store shares that its last proof covered. */
  covered: Shares;
  /** When it was first proved, unix seconds. */
  provedAt: number;
  /** Period end of the newest reading that proved it. */
  readAt: number;
  /** When its auction began. */
  auctionAt: number;
  /** When its haircut was announced; zero: not. */
  announcedAt: number;
  /** Who earns the reward of the proof. */
  prover: Address;
}

/** What the maker does with the good. */
export const Side = {
  SELL: 0,
  BUY: 1,
} as const;
/** What the maker does with the good. */
export type Side = (typeof Side)[keyof typeof Side];

/** What signs an amendment, besides the caller. */
export interface Signatures {
  seller: Hex;
  /** Of the document in force. */
  buyer: Hex;
  /** Of a novation. */
  newBuyer: Hex;
  /** Of the receivable, where that is not the seller. */
  owner: Hex;
}

/** An order of an auction. */
export interface SignedOrder {
  order: Order;
  /** Needed by `submit` only; may be empty after it. */
  signature: Hex;
  /** The maker's export that a SELL of direct export delivers; else zero. */
  export: bigint;
}

/** A site's fixed properties and where it stands. */
export interface Site {
  zone: Zone;
  technologies: number;
  commissioned: number;
  /** The device epoch in force, from 1. */
  epoch: number;
  /**
   * Period end from which the epoch's key is no longer accepted, zero when it is (set by a transfer, cleared by a
   * rotation).
   */
  rotationDue: number;
  location: Hex;
  accreditor: Address;
  /** When the accreditor last signed its capacities, unix seconds, zero if never; lowering them is no accreditation. */
  accreditedAt: number;
}

/** A site: a home, a plant, a battery. The ERC-721 id in `SiteRegistry`, from 1. */
export type SiteId = bigint;

/** A site in a pool. */
export interface SiteSnapshot {
  site: SiteId;
  owner: Address;
  /** The pool that it is pledged to, zero if none. */
  pledgedTo: Address;
  account: EnergyPoolAccount;
  /** Now, rounded up, µWh. */
  liability: Energy;
  /** What the owner's sites carry together, store shares (zero where the policy does not limit it). */
  owedByOwner: Shares;
  stake: Stake;
  /** As the site stands, base units. */
  stakeNeeded: bigint;
  shortfall: Shortfall;
  /** What it is short of by its open case, store shares. */
  short: Shares;
  /** Base units per kWh; zero when no auction runs. */
  auctionPrice: bigint;
  /** What is known of its loss, store shares. */
  loss: Shares;
  /** Until when that stands unproved, unix seconds; zero: proved, or none. */
  lossExpiresAt: number;
  /** In the registry. */
  registered: Site;
  /** In force. */
  capacities: Capacities;
  /** Those before their last change. */
  capacitiesBefore: Capacities;
  /** When that was. */
  capacitiesSince: number;
  /** Its place in a fleet. */
  membership: Membership;
  /** Period end of that fleet's newest batch. */
  fleetLatest: number;
  /** The reconciler's. */
  mark: Mark;
}

/** One uniform price and the orders it is for: at most 64, all of one good and one quote. */
export interface Solution {
  /** End of the settlement period that the auction is of: the current one for the first solution. */
  period: number;
  /** What buyers pay, quote base units per kWh, WAD, all-in. Sellers get ⌊price · (1e6 − fee) / 1e6⌋. */
  price: bigint;
  /** By maker, then nonce, strictly ascending. */
  sells: readonly SignedOrder[];
  /** Likewise. */
  buys: readonly SignedOrder[];
}

/** Where a shortfall stands. */
export const Stage = {
  NONE: 0,
  CURE: 1,
  AUCTION: 2,
} as const;
/** Where a shortfall stands. */
export type Stage = (typeof Stage)[keyof typeof Stage];

/** A site's collateral in a pool. */
export interface Stake {
  /** Base units of the stake token. */
  stake: bigint;
  /** Of that, what is on its way out: it still answers for shortfalls and no longer for deposits. */
  unbonding: bigint;
  /** When it may leave, unix seconds. */
  unbondedAt: number;
}

/** How a site stands by a reading, store shares but for `locked`. */
export interface Standing {
  /** Liability less what is written off. */
  owed: Shares;
  /** What ηd·S covers, zero after maxSilence. */
  covered: Shares;
  /** The whole of it. */
  liability: Shares;
  /** As in its account, token shares. */
  locked: Shares;
  /** As in its account. */
  releasedShares: Shares;
  /** Stake that what is not covered needs, rounded up, base units. */
  stakeNeeded: bigint;
}

/**
 * Where an agreement is in its life. SIGNED: until commercial operation. SUSPENDED: by force majeure. The last two are
 * ends.
 */
export const State = {
  NONE: 0,
  SIGNED: 1,
  ACTIVE: 2,
  SUSPENDED: 3,
  TERMINATED: 4,
  EXPIRED: 5,
} as const;
/**
 * Where an agreement is in its life. SIGNED: until commercial operation. SUSPENDED: by force majeure. The last two are
 * ends.
 */
export type State = (typeof State)[keyof typeof State];

/** One slot. */
export interface Status {
  buyer: Address;
  state: State;
  /** Unix seconds. */
  signedAt: number;
  /** Start of the first settlement period of commercial operation; zero while it waits for that. */
  operatesFrom: number;
}

/** What a call added to a month. */
export interface Sums {
  /** As in `Month`. */
  numerator: bigint;
  /** Likewise. */
  wh: bigint;
  /** Likewise. */
  excludedWh: bigint;
}

/** One of an agreement's suspensions. */
export interface Suspension {
  /** Start of the first settlement period that is suspended. */
  from: number;
  /** Of the first that no longer is; zero while it lasts. */
  until: number;
  /** Seconds of all suspensions before this one. */
  before: number;
  /** Who declared it. */
  bySeller: boolean;
  /** Whether the other party denies it. */
  contested: boolean;
}

/**
 * The price clauses as they stand in one contract year, escalated. Prices are base units of the currency a kWh, WAD,
 * signed.
 */
export interface Tariff {
  settlement: SettlementType;
  kind: PriceType;
  negative: NegativeRule;
  /** Basis points off what is then positive. */
  discountShare: number;
  /** The fixed price, or the strike. */
  amount: bigint;
  /** Off the index. */
  discount: bigint;
  /** Of an indexed price; the least int256: none. */
  floor: bigint;
  /** Likewise; the greatest: none. */
  cap: bigint;
}

/**
 * Technologies behind a pool's tokens, basis points of what deposits up to a time minted; they add up to 10,000, or
 * all are zero while nothing was.
 */
export interface TechnologyMix {
  pv: number;
  wind: number;
  hydro: number;
  biomass: number;
  /** Of sites with more than one generating technology, or with none on record. */
  several: number;
}

/** What is owed when an agreement is terminated for default (PPA-18). */
export const TerminationType = {
  ACCRUED: 0,
  SCHEDULE: 1,
  MARKET: 2,
} as const;
/** What is owed when an agreement is terminated for default (PPA-18). */
export type TerminationType = (typeof TerminationType)[keyof typeof TerminationType];

/** What the cure of a shortfall needs of the policy. */
export interface Terms {
  stakeToken: Address;
  penaltyPrice: bigint;
  proofReward: bigint;
  auctionStart: bigint;
  auctionTime: number;
  cureTime: number;
  haircutDelay: number;
  unbondingTime: number;
  maxSilence: number;
}

/** How much. */
export interface Volume {
  kind: VolumeType;
  /** BASELOAD: Wh a period. */
  perPeriod: bigint;
  /** SHAPED: hash of the profile; NOMINATED: of the default one. */
  shape: Hex;
  /** Of a profile. */
  reconciliation: Reconciliation;
  /** Price of what is missing; the least int128: index − contract price, not below zero. */
  shortfallPrice: bigint;
  /** Of the index, for what is above; zero: it stays with the seller. */
  excessShare: number;
  /** Wh a contract year. */
  minimum: bigint;
  /** Likewise, zero: none. */
  maximum: bigint;
  /** Seconds before a UTC day until which it is nominated. */
  gateClosure: number;
  /** Who nominates. */
  bySeller: boolean;
  /** Series of the imbalance price. */
  imbalance: Hex;
  /** Whose the imbalance is. */
  imbalanceToBuyer: boolean;
  /** Of a nomination, within which there is none. */
  tolerance: number;
  /** MATCHED: guaranteed part of consumption. */
  matched: number;
  /** Price of what is missing of it. */
  unmatchedPrice: bigint;
}

/**
 * What the volume is (finance rules PPA-10 to PPA-12). AS_PRODUCED: shares of what plants produce. AS_CONSUMED: shares
 * of what the buyer's sites import. BASELOAD: the same in each period. SHAPED: by a profile. NOMINATED: what is posted
 * before each day. MATCHED: as produced, and guaranteed to match the buyer's consumption hour by hour.
 */
export const VolumeType = {
  AS_PRODUCED: 0,
  AS_CONSUMED: 1,
  BASELOAD: 2,
  SHAPED: 3,
  NOMINATED: 4,
  MATCHED: 5,
} as const;
/**
 * What the volume is (finance rules PPA-10 to PPA-12). AS_PRODUCED: shares of what plants produce. AS_CONSUMED: shares
 * of what the buyer's sites import. BASELOAD: the same in each period. SHAPED: by a profile. NOMINATED: what is posted
 * before each day. MATCHED: as produced, and guaranteed to match the buyer's consumption hour by hour.
 */
export type VolumeType = (typeof VolumeType)[keyof typeof VolumeType];

/** What a battery's owner agreed with an exporting site. */
export interface WattleAgreement {
  terms: WattleTerms;
  prose: Hex;
  uri: Hex;
  template: Hex;
  previous: Hex;
  nonce: bigint;
  deadline: number;
}

/** Unused consumption of an interval. */
export interface WattleCredit {
  ofSeller: bigint;
  ofBuyer: bigint;
  threshold: bigint;
  haircut: number;
  minimumTransfer: bigint;
  cureTime: number;
  forward: Hex;
  discount: Hex;
  months: number;
}

/** Where a call's amounts come from and go to: outside balances or the caller's internal ones. */
export interface WattleSettlement {
  kind: SettlementType;
  certificatesToSeller: boolean;
  dueDays: number;
  graceDays: number;
  lateMargin: bigint;
  lateRate: Hex;
  fallbackDays: number;
  secondary: Hex;
  closeDays: number;
  trueUpMonths: number;
  provisional: boolean;
}

/** What the cure of a shortfall needs of the policy. */
export interface WattleTerms {
  parties: Parties;
  plants: readonly Plant[];
  volume: Volume;
  price: Price;
  escalation: Escalation;
  bands: readonly Band[];
  settlement: WattleSettlement;
  performance: Performance;
  credit: WattleCredit;
  operation: Operation;
  life: Life;
  expectation: Expectation;
  clauses: Clauses;
}

/** Periods within which volumes below and above a profile offset each other: one, a day's, or a month's. */
export interface Window {
  /** Wh delivered. */
  entitled: bigint;
  /** Wh agreed. */
  profiled: bigint;
  /** Σ Wh delivered · price. */
  paid: bigint;
  /** Σ index. */
  index: bigint;
  /** Σ contract price. */
  price: bigint;
  /** How many. */
  periods: bigint;
}

/** What is reconciled so far of a day or a month of a profile (PPA-11). */
export interface WindowSums {
  /** Wh delivered. */
  entitled: bigint;
  /** Wh agreed. */
  profiled: bigint;
  /** How many. */
  periods: number;
  /** Σ Wh delivered · payment. */
  paid: bigint;
  /** Σ index. */
  index: bigint;
  /** Σ contract price. */
  price: bigint;
}

/** A workflow's version, name and owner, as the forwarder passes them on. */
export interface Workflow {
  /** Hash of its code and settings; zero in a receiver that takes any version its owner deploys under the name. */
  id: Hex;
  name: Hex;
  owner: Address;
}

/**
 * A contract year of an agreement with an annual clause (a minimum, a maximum, an availability or a matching
 * guarantee); it begins with the day from which it operates.
 */
export interface Year {
  /** Energy that counts as delivered, with what is excluded from payment. */
  wh: bigint;
  /** Of that, what is. */
  excludedWh: bigint;
  /** MATCHED: the buyer's consumption. */
  consumedWh: bigint;
  /** Of that, what production of the same period covers. */
  matchedWh: bigint;
  /** As in `Month`: what its energy is paid. */
  numerator: bigint;
  /** What could have been produced and was not by no fault of either party, or is paid as deemed. */
  excusedWh: bigint;
  /** What the buyer kept from being produced and does not pay as deemed. */
  refusedWh: bigint;
  /** Σ capacity · time that availability is measured by,. */
  possibleWh: bigint;
  /** and what of it was out of service. */
  unavailableWh: bigint;
}

/** What a closed year was billed by. */
export interface YearBill {
  /** Unix seconds; zero: it is not. */
  closedAt: number;
  /** As in `Reckoning`. */
  takeWh: bigint;
  /** Sum of the three. */
  damages: bigint;
  /** Likewise. */
  takePrice: bigint;
  /** Likewise. */
  returned: bigint;
  /** Likewise: what invoices stand for. */
  numerator: bigint;
}

/** What an agreement's years have come to. */
export interface YearTypesAccount {
  /** How many are. */
  closed: number;
  /** Σ of what they owe, base units; those for delay are apart. */
  damages: bigint;
  /** In ascending order of years. */
  makeUp: readonly MakeUp[];
}

/** A grid zone: its EIC code in ASCII, padded with zeros on the right. */
export type Zone = Hex;
