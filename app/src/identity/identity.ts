import { BaseError } from "@wattle/sdk";
import { magnitude } from "../bigints.ts";

const WAD = 10n ** 18n;
const BPS = 10_000n;
const MICRO = 1_000_000n;
/**
 * Terms are exact rationals over one denominator: indices and efficiencies are WAD, entitlement shares basis points, and no
 * other division occurs. An `Exact` is a number of 1e-22 µWh.
 */
export type Exact = bigint;
const ONE: Exact = WAD * BPS;

/**
 * What happened to a pool's tokens, in the order of the chain. `index` is e^(−Λ) at the event's time, WAD, rounded down as the
 * token rounds it; taken from λ and the time rather than from the token, it makes dissipation a check on the token.
 */
export type JournalEvent =
  | {
      readonly kind: "deposit";
      readonly time: number;
      readonly index: bigint;
      /** Green charge claimed, Wh. */
      readonly wh: bigint;
      /** Minted, µWh, and the shares of it, what stays locked included. */
      readonly energy: bigint;
      readonly shares: bigint;
      /** What the store no longer held, µWh, after conversion. */
      readonly expired: bigint;
    }
  | {
      readonly kind: "retirement" | "buyBack" | "surrender";
      readonly time: number;
      readonly index: bigint;
      /** Burned, µWh, and the shares of it. */
      readonly energy: bigint;
      readonly shares: bigint;
    }
  | {
      /** Locked shares that paid a liability: worth shares × index then, exactly. */
      readonly kind: "lockedBurn";
      readonly time: number;
      readonly index: bigint;
      readonly shares: bigint;
    }
  | {
      readonly kind: "haircut";
      readonly time: number;
      /** After and before the loss. */
      readonly index: bigint;
      readonly before: bigint;
    };

/** A site's green charge register K as its meter and its entitlement show it, Wh. */
export interface GreenChargeAccount {
  /** At the site's entry into the fleet, and at its last reading. */
  readonly entry: bigint;
  readonly closing: bigint;
  /** R₀, at the start of the pool's entitlement; `closing` when it never opened. */
  readonly start: bigint;
  /** Up to which the pool has claimed; `start` before the first claim. */
  readonly pointer: bigint;
  /** The pool's share, basis points. */
  readonly share: bigint;
}

/** What the chain shows at the end. */
export interface PoolClosing {
  readonly time: number;
  readonly index: bigint;
  /** `totalSupply`, what the locked shares are worth, both µWh, and the shares of both. */
  readonly supply: bigint;
  readonly locked: bigint;
  readonly shares: bigint;
}

/** Everything that the identity is computed from. */
export interface Books {
  /** ηc·ηd of the pool, WAD. */
  readonly roundTrip: bigint;
  readonly sites: readonly GreenChargeAccount[];
  readonly journal: readonly JournalEvent[];
  readonly closing: PoolClosing;
}

/** The balance identity, every term on its own, 1e-22 µWh. */
export interface BalanceIdentity {
  /** K = minted + conversion loss + expired + unentitled + unclaimed + rounding. */
  readonly greenCharge: {
    readonly read: Exact;
    readonly minted: Exact;
    readonly conversionLoss: Exact;
    readonly expired: Exact;
    readonly unentitled: Exact;
    readonly unclaimed: Exact;
    readonly rounding: Exact;
  };
  /** minted = live + locked + dissipated + retired + bought back + locked burned + surrendered + haircut + rounding. */
  readonly minted: {
    readonly minted: Exact;
    readonly live: Exact;
    readonly locked: Exact;
    readonly dissipated: Exact;
    readonly retired: Exact;
    readonly boughtBack: Exact;
    readonly lockedBurned: Exact;
    readonly surrendered: Exact;
    readonly haircut: Exact;
    readonly rounding: Exact;
  };
  /** Shares balance exactly: minted = burned + live. */
  readonly shares: {
    readonly minted: bigint;
    readonly burned: bigint;
    readonly live: bigint;
    readonly difference: bigint;
  };
  /** Most that rounding may come to, µWh: one an event. */
  readonly events: number;
  /** What is beyond the rounding allowed, µWh, in both equations and in shares: "0" when every Wh is accounted for. */
  readonly identity: string;
}

/** A journal that is not in the chain's order, or an index that rose. */
export class JournalError extends BaseError {
  override readonly name = "JournalError";

  constructor(position: number, problem: string) {
    super(`Entry ${position} of the journal: ${problem}.`, {
      metaMessages: ["Sort the pool's events by block and log index, and take each index in the event's own block."],
    });
  }
}

/**
 * The balance identity of a pool. No term is a remainder of the others: green charge comes from the meters, minted and expired
 * from the pool's events, the conversion loss from the Wh claimed, dissipation interval by interval as Σ shares × (I − I′), what
 * is live from the token. The rounding of an equation is what its terms leave, and may not exceed one µWh an event.
 * @throws JournalError
 */
export function balanceIdentity({ roundTrip, sites, journal, closing }: Books): BalanceIdentity {
  const exact = (energy: bigint): Exact => energy * ONE;
  let read = 0n;
  let unentitled = 0n;
  let unclaimed = 0n;
  for (const { entry, closing: end, start, pointer, share } of sites) {
    read += exact((end - entry) * MICRO);
    unentitled += exact((start - entry) * MICRO) + (end - start) * MICRO * (BPS - share) * WAD;
    // A claim is ⌊(R − R₀)·s⌋: the fraction of a Wh that it leaves can still be claimed.
    const claimed = ((pointer - start) * share) / BPS;
    unclaimed += (end - start) * MICRO * share * WAD - exact(claimed * MICRO);
  }

  let minted = 0n;
  let expired = 0n;
  let conversionLoss = 0n;
  let retired = 0n;
  let boughtBack = 0n;
  let lockedBurned = 0n;
  let surrendered = 0n;
  let haircut = 0n;
  let dissipated = 0n;
  let mintedShares = 0n;
  let burnedShares = 0n;
  let last: { time: number; index: bigint } | undefined;
  const pass = (position: number, time: number, index: bigint) => {
    if (last && time < last.time) throw new JournalError(position, `time ${time} is before ${last.time}`);
    if (last && index > last.index) throw new JournalError(position, `index ${index} is above ${last.index} before it`);
    if (last) dissipated += (mintedShares - burnedShares) * (last.index - index) * BPS;
    last = { time, index };
  };
  for (const [position, event] of journal.entries()) {
    pass(position, event.time, event.kind === "haircut" ? event.before : event.index);
    switch (event.kind) {
      case "deposit":
        minted += exact(event.energy);
        expired += exact(event.expired);
        conversionLoss += event.wh * MICRO * (WAD - roundTrip) * BPS;
        mintedShares += event.shares;
        break;
      case "retirement":
        retired += exact(event.energy);
        burnedShares += event.shares;
        break;
      case "buyBack":
        boughtBack += exact(event.energy);
        burnedShares += event.shares;
        break;
      case "surrender":
        surrendered += exact(event.energy);
        burnedShares += event.shares;
        break;
      case "lockedBurn":
        lockedBurned += event.shares * event.index * BPS;
        burnedShares += event.shares;
        break;
      case "haircut":
        haircut += (mintedShares - burnedShares) * (event.before - event.index) * BPS;
        last = { time: event.time, index: event.index };
        break;
    }
  }
  pass(journal.length, closing.time, closing.index);

  const live = exact(closing.supply);
  const locked = exact(closing.locked);
  const difference = mintedShares - burnedShares - closing.shares;
  const readRounding = read - minted - conversionLoss - expired - unentitled - unclaimed;
  const mintRounding =
    minted - live - locked - dissipated - retired - boughtBack - lockedBurned - surrendered - haircut;
  const events = journal.length + 2; // the two closing reads round too
  const allowed = exact(BigInt(events));
  const excess = beyond(readRounding, allowed) + beyond(mintRounding, allowed) + exact(magnitude(difference));
  return {
    greenCharge: { read, minted, conversionLoss, expired, unentitled, unclaimed, rounding: readRounding },
    minted: {
      minted,
      live,
      locked,
      dissipated,
      retired,
      boughtBack,
      lockedBurned,
      surrendered,
      haircut,
      rounding: mintRounding,
    },
    shares: { minted: mintedShares, burned: burnedShares, live: closing.shares, difference },
    events,
    identity: formatExact(excess),
  };
}

/**
 * An exact term in µWh, in full: no digit is rounded away.
 * @example formatExact(15n * 10n ** 21n) // "1.5"
 */
export function formatExact(term: Exact): string {
  const sign = term < 0n ? "-" : "";
  const value = magnitude(term);
  const fraction = (value % ONE).toString().padStart(22, "0").replace(/0+$/, "");
  return `${sign}${value / ONE}${fraction === "" ? "" : `.${fraction}`}`;
}

/** A term in Wh with three decimals, for a table. */
export function exactToWh(term: Exact): string {
  const milli = (magnitude(term) + (ONE * 1000n) / 2n) / (ONE * 1000n);
  const sign = term < 0n && milli > 0n ? "-" : "";
  return `${sign}${milli / 1000n}.${(milli % 1000n).toString().padStart(3, "0")}`;
}

function beyond(value: Exact, allowed: Exact): Exact {
  const size = magnitude(value);
  return size > allowed ? size - allowed : 0n;
}
