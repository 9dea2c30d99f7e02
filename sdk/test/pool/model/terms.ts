// What the model is told of a pool, and the state that it keeps. Shares and energies as in IEnergyPool: store shares, token shares, µWh.

export const WAD = 10n ** 18n;
/** µWh in a Wh and in a kWh. */
export const MICRO = 10n ** 6n;
export const KWH = 10n ** 9n;
export const DAY = 86_400;

/** ⌊a·b/c⌋ and ⌈a·b/c⌉. */
export const down = (a: bigint, b: bigint, c: bigint): bigint => (a * b) / c;
export const up = (a: bigint, b: bigint, c: bigint): bigint => (a * b + c - 1n) / c;
export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
/** max(0, a − b). */
export const less = (a: bigint, b: bigint): bigint => (a > b ? a - b : 0n);

/** What the model uses of a policy; fractions in WAD, durations in seconds. */
export interface Terms {
  readonly roundTrip: bigint;
  readonly dischargeEfficiency: bigint;
  readonly pledge: bigint;
  readonly maxAge: number;
  readonly maxSilence: number;
  readonly penaltyPrice: bigint;
  readonly stakeFactor: bigint;
  readonly lockedShare: bigint;
  readonly proofReward: bigint;
  readonly auctionStart: bigint;
  readonly auctionTime: number;
  readonly cureTime: number;
  readonly haircutDelay: number;
  readonly unbondingTime: number;
  readonly depositFee: bigint;
  /** Of every home, Wh. */
  readonly storageWh: bigint;
  /** From posting to finality. */
  readonly finality: number;
}

export const STAGES = ["NONE", "CURE", "AUCTION"] as const;
export type Stage = (typeof STAGES)[number];

/** A site's account, its collateral and its shortfall. Times in unix seconds, zero: none. */
export interface SiteState {
  readonly id: bigint;
  readonly owner: string;
  pledged: boolean;
  liability: bigint;
  writtenOff: bigint;
  locked: bigint;
  dischargeBase: bigint;
  released: bigint;
  /** Likewise in store shares, over all its pledges. */
  releasedShares: bigint;
  depositedAt: number;
  early: bigint;
  earlyWh: bigint;
  earlyDue: number;
  /** Wh that must be settled by then, and when the rest is due; of `earlyWh`, what no early shares stand for any more. */
  earlyMark: bigint;
  earlyLastDue: number;
  forfeitedWh: bigint;
  /** K that is claimed, Wh, and M; period ends up to which. */
  claimed: bigint;
  claimedAt: number;
  consumed: bigint;
  consumedAt: number;
  unpledgedAt: number;
  stake: bigint;
  unbonding: bigint;
  unbondedAt: number;
  stage: Stage;
  /** What was not short when the shortfall was last proved, and what the site had released then, store shares. */
  backed: bigint;
  releasedThen: bigint;
  provedAt: number;
  readAt: number;
  auctionAt: number;
  announcedAt: number;
  prover: string;
  uncovered: bigint;
  lossExpiresAt: number;
  lossReadAt: number;
}

export interface PoolState {
  exponent: bigint;
  rate: bigint;
  since: number;
  kept: bigint;
  pendingLoss: bigint;
  totalShares: bigint;
  liability: bigint;
  writtenOff: bigint;
  locked: bigint;
  held: boolean;
  fund: bigint;
  uncovered: bigint;
  waiting: number;
  day: number;
  keptThen: bigint;
  readonly sites: Map<bigint, SiteState>;
  readonly shares: Map<string, bigint>;
  readonly credits: Map<string, bigint>;
}

/** A site's leaf as a batch shows it. Registers in Wh. */
export interface LeafView {
  readonly site: bigint;
  readonly readAt: number;
  /** Of the batch that carries it. */
  readonly periodEnd: number;
  readonly finalAt: number;
  readonly k: bigint;
  readonly m: bigint;
  readonly discharge: bigint;
  readonly stateOfCharge: bigint;
}

/** A call that the contracts refuse. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

export function require(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Refused(reason);
}

export function newSite(id: bigint, owner: string, entry: { k: bigint; m: bigint; at: number }): SiteState {
  return {
    id,
    owner,
    pledged: false,
    liability: 0n,
    writtenOff: 0n,
    locked: 0n,
    dischargeBase: 0n,
    released: 0n,
    releasedShares: 0n,
    depositedAt: 0,
    early: 0n,
    earlyWh: 0n,
    earlyDue: 0,
    earlyMark: 0n,
    earlyLastDue: 0,
    forfeitedWh: 0n,
    claimed: entry.k,
    claimedAt: entry.at,
    consumed: entry.m,
    consumedAt: entry.at,
    unpledgedAt: 0,
    stake: 0n,
    unbonding: 0n,
    unbondedAt: 0,
    stage: "NONE",
    backed: 0n,
    releasedThen: 0n,
    provedAt: 0,
    readAt: 0,
    auctionAt: 0,
    announcedAt: 0,
    prover: "",
    uncovered: 0n,
    lossExpiresAt: 0,
    lossReadAt: 0,
  };
}

export function newPool(rate: bigint, since: number): PoolState {
  return {
    exponent: 0n,
    rate,
    since,
    kept: WAD,
    pendingLoss: 0n,
    totalShares: 0n,
    liability: 0n,
    writtenOff: 0n,
    locked: 0n,
    held: false,
    fund: 0n,
    uncovered: 0n,
    waiting: 0,
    day: 0,
    keptThen: 0n,
    sites: new Map(),
    shares: new Map(),
    credits: new Map(),
  };
}
