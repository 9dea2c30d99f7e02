// What a deposit would do: EnergyPool.deposit and Intake.depositEarly, to the unit, with every check that they make, in their order.
import { END_INDEX, toEnergyDown, WAD } from "../decay.ts";
import {
  type Capacities,
  type Entitlement,
  LeafStatus,
  type PoolSnapshot,
  Quality,
  Register,
  type SiteSnapshot,
} from "../generated/types.ts";
import { floorSub, min } from "../integers.ts";
import { PERIOD } from "../measurement/period.ts";
import { unpackEnergy, unpackFlows } from "../measurement/registers.ts";
import { compensationDue } from "./collateral.ts";
import { type DepositQuote, dischargeSpent, partDown, quoteDeposit } from "./math.ts";
import type { Obstacle, SeenLeaf } from "./settlement.ts";
import { accruedSince, admits, siteIn, stakeFor } from "./snapshot.ts";

const WHOLE = 10_000n;
const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** What a deposit is made from. */
export interface DepositRequest {
  readonly leaf: SeenLeaf;
  /** The pool's K entitlement of the site, as `entitlements.readEntitlementOf` shows it. */
  readonly entitlement: Entitlement;
  /**
   * Where an entitlement that was never claimed opens (`entitlements.readResolve` of its start): period end, and K there, Wh. Without it such a
   * one cannot be planned.
   */
  readonly opening?: { readonly at: number; readonly wh: bigint } | undefined;
  /** Where an entitlement with an end closes, once that is checkpointed: period end, and K there, Wh. */
  readonly closing?: { readonly at: number; readonly wh: bigint } | undefined;
}

/** What stands against a deposit, and what it would do if nothing did. */
export interface DepositPlan {
  readonly site: bigint;
  /** By a final leaf (`EnergyPool.deposit`), or before finality (`Intake.depositEarly`). */
  readonly way: "final" | "early";
  /** Whether it would go through. */
  readonly possible: boolean;
  /** Everything that stands against it; the contract reverts with the first. */
  readonly obstacles: readonly Obstacle[];
  /** Green charge that the leaf claims, Wh; of that, what was deposited early before; and what is new. */
  readonly claimed: bigint;
  readonly settled: bigint;
  readonly wh: bigint;
  /** Whether it only settles what was deposited early: it issues nothing then, and needs neither stake nor room. */
  readonly settlesOnly: boolean;
  /** Period ends at which the charge begins and ends. */
  readonly from: number;
  readonly until: number;
  /** What it mints, locks, puts on the liability and lets expire. */
  readonly quote: DepositQuote;
  /** Token shares that reach the owner: without the locked part and the fee. */
  readonly toOwner: bigint;
  /** Base units: what is free of the stake, what must stand, what the new tokens owe to the compensation, and what is missing. */
  readonly stake: { readonly free: bigint; readonly needed: bigint; readonly due: bigint; readonly missing: bigint };
  /** What the owner's sites would carry and may, store shares; undefined where the policy sets no limit, or the pool is below its floor. */
  readonly concentration: { readonly owed: bigint; readonly limit: bigint } | undefined;
  /** Live energy after it, and the most, µWh. */
  readonly live: bigint;
  readonly cap: bigint;
}

interface Claim {
  readonly claimed: bigint;
  readonly from: number;
  readonly until: number;
  readonly pointer: bigint;
  readonly upTo: bigint;
}

/**
 * What a deposit by a leaf would do at the snapshot's block: exact to the unit, with every reason why it would fail. A leaf that is posted and not
 * final is planned as a deposit before finality. Who sends it is not asked: that must be the owner or its ERC-721 operator.
 *
 * Not foreseen: a first deposit by a leaf from before the site's last pledge ended (`LeafBeforeUnpledge`), which no view shows.
 *
 * @throws {@link SiteNotReadError}; {@link IndexIsZeroError} or {@link NothingKeptError} in a pool that is worth nothing.
 * @example
 * ```ts
 * import { type DepositRequest, Kwh, planDeposit, type PoolSnapshot } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const request: DepositRequest;
 * const plan = planDeposit(pool, request);
 * if (plan.possible) console.log(`${Kwh.format(plan.quote.energy)} kWh, ${Kwh.format(plan.quote.expired)} expire`);
 * else console.log(plan.obstacles.map(({ message }) => message).join(" "), plan.stake.missing);
 * ```
 */
export function planDeposit(pool: PoolSnapshot, request: DepositRequest): DepositPlan {
  const { leaf } = request.leaf.proof;
  const site = siteIn(pool, leaf.site);
  const early = request.leaf.evidence.status === LeafStatus.POSTED;
  const claim = claimOfLeaf(request);
  const { account } = site;
  const settled = early ? 0n : min(claim.claimed, account.earlyWh);
  const wh = early ? floorSub(claim.claimed, account.earlyWh) : claim.claimed - settled;
  const settlesOnly = !early && claim.claimed > 0n && wh === 0n;
  const quote = quoteOf(pool, site, request, wh);
  const after = account.liability + quote.liability;
  const stake = stakeOf(pool, site, { after, quote, settled, early });
  const concentration = concentrationOf(pool, site, quote.liability);
  const live = toEnergyDown(pool.claims + quote.shares, pool.index);

  const obstacles = early
    ? [
        ...earlyObstacles(request, claim, account.earlyWh, pool, site),
        ...admissionObstacles(pool, site, request),
        ...vintageObstacles(pool, claim),
      ]
    : [
        ...rightObstacles(pool, request),
        ...admissionObstacles(pool, site, request),
        ...claimObstacles(request, claim, site),
        ...vintageObstacles(pool, claim),
      ];
  if (!settlesOnly) {
    obstacles.push(...inflowObstacles(pool), ...storeObstacles(pool, site, request));
    if (concentration && concentration.owed > concentration.limit) obstacles.push(tooConcentrated(site, concentration));
    obstacles.push(...stakeObstacles(site, stake));
    if (live > pool.policy.cap)
      obstacles.push({ error: "CapReached", message: `The pool would hold ${live} of ${pool.policy.cap} µWh.` });
  }
  if (early && quote.energy === 0n)
    obstacles.push({ error: "StoreIsOwed", message: `What the store of site ${site.site} holds is owed already.` });
  return {
    site: site.site,
    way: early ? "early" : "final",
    possible: obstacles.length === 0,
    obstacles,
    claimed: claim.claimed,
    settled,
    wh,
    settlesOnly,
    from: claim.from,
    until: claim.until,
    quote,
    toOwner: quote.shares - quote.locked - quote.fee,
    stake,
    concentration,
    live,
    cap: pool.policy.cap,
  };
}

/** Entitlements.claim: from the pointer, or where the entitlement opens, to the leaf, or where it closes. */
function claimOfLeaf({ leaf, entitlement, opening, closing }: DepositRequest): Claim {
  const opened = entitlement.pointerAt !== 0;
  const from = opened ? entitlement.pointerAt : (opening?.at ?? 0);
  const pointer = opened ? entitlement.pointer : (opening?.wh ?? 0n);
  const base = opened ? entitlement.opening : pointer;
  let until = leaf.proof.leaf.readAt;
  let upTo = unpackEnergy(leaf.proof.leaf.energy).greenCharge;
  if (entitlement.end !== 0 && closing) {
    if (until >= closing.at) [until, upTo] = [closing.at, closing.wh];
    else upTo = min(upTo, closing.wh);
  }
  const share = BigInt(entitlement.share);
  const grown = upTo >= pointer && until > from;
  const claimed = grown ? ((upTo - base) * share) / WHOLE - ((pointer - base) * share) / WHOLE : 0n;
  return { claimed, from, until, pointer, upTo };
}

function quoteOf(pool: PoolSnapshot, site: SiteSnapshot, request: DepositRequest, wh: bigint): DepositQuote {
  const { leaf } = request.leaf.proof;
  return quoteDeposit(
    {
      wh,
      stateOfCharge: unpackFlows(leaf.flows).stateOfCharge,
      storageWh: BigInt(site.capacities.storageWh),
      decayed: accruedSince(pool, leaf.readAt).most,
      liability: site.account.liability,
      storeIndex: pool.storeIndex,
      kept: pool.kept,
    },
    pool.policy,
  );
}

function stakeOf(
  pool: PoolSnapshot,
  site: SiteSnapshot,
  deposit: { after: bigint; quote: DepositQuote; settled: bigint; early: boolean },
): DepositPlan["stake"] {
  const { account, stake } = site;
  const { after, quote, settled } = deposit;
  // A claim that covers a part of what is early issues nothing: nothing is asked of the stake then.
  const left = settled === account.earlyWh ? 0n : account.early;
  const unsettled = deposit.early ? account.early + quote.shares : left;
  const needed = stakeFor(pool, after, unsettled);
  const due = pool.kept === WAD ? 0n : compensationDue(pool.compensation, quote.shares, pool.claims);
  const free = stake.stake - stake.unbonding;
  return { free, needed, due, missing: floorSub(needed + due, free) };
}

function concentrationOf(pool: PoolSnapshot, site: SiteSnapshot, added: bigint): DepositPlan["concentration"] {
  const { policy, storeIndex } = pool;
  if (policy.concentration === WAD) return undefined;
  const total = pool.liability + added;
  if (toEnergyDown(total, storeIndex) <= policy.concentrationFloor) return undefined;
  const moved = same(site.account.operator, site.owner) ? 0n : site.account.liability;
  return { owed: site.owedByOwner + moved + added, limit: partDown(total, policy.concentration) };
}

function inflowObstacles({ paused, held }: PoolSnapshot): Obstacle[] {
  const why = paused ? "The guardian has stopped deposits." : "A haircut that waits holds deposits.";
  return paused || held ? [{ error: "InflowsArePaused", message: why }] : [];
}

function rightObstacles(pool: PoolSnapshot, { entitlement }: DepositRequest): Obstacle[] {
  const found: Obstacle[] = [];
  if (entitlement.register !== Register.GREEN_CHARGE)
    found.push({ error: "NotGreenCharge", message: "The entitlement is not to green charge." });
  if (!same(entitlement.holder, pool.pool))
    found.push({ error: "NotHolder", message: "The entitlement is not the pool's." });
  return found;
}

function admissionObstacles(pool: PoolSnapshot, site: SiteSnapshot, { leaf }: DepositRequest): Obstacle[] {
  const { policy } = pool;
  const { zone, technologies, accreditor } = site.registered;
  const { readAt } = leaf.proof.leaf;
  const found: Obstacle[] = [];
  if (!same(zone, policy.zone))
    found.push({ error: "WrongZone", message: `Site ${site.site} is in another grid zone.` });
  if ((technologies & ~policy.technologies) !== 0)
    found.push({
      error: "TechnologyNotAdmitted",
      message: `The pool does not admit a technology of site ${site.site}.`,
    });
  if (!policy.accreditors.some((each) => same(each, accreditor)))
    found.push({
      error: "AccreditorNotAdmitted",
      message: `The pool does not admit the accreditor of site ${site.site}.`,
    });
  if (!admits(pool, leaf.evidence.quorumId))
    found.push({ error: "QuorumNotAdmitted", message: `The pool does not admit the attesters of the leaf's fleet.` });
  if (pool.time > readAt + policy.maxAge)
    found.push({
      error: "BatchTooOld",
      message: `The leaf is ${pool.time - readAt} s old; the pool takes ${policy.maxAge} s.`,
    });
  return found;
}

function claimObstacles(request: DepositRequest, claim: Claim, site: SiteSnapshot): Obstacle[] {
  const { leaf, entitlement, closing } = request;
  const { readAt, quality } = leaf.proof.leaf;
  const found: Obstacle[] = [];
  if (entitlement.site !== leaf.proof.leaf.site)
    found.push({ error: "WrongSite", message: "The leaf is not of the entitlement's site." });
  if (quality !== Quality.MEASURED) found.push({ error: "NotMeasured", message: "The leaf is an estimate." });
  if (claim.from === 0 || (entitlement.end !== 0 && readAt >= entitlement.end && !closing))
    found.push({ error: "NotCheckpointed", message: "Where the entitlement opens, or ends, is not checkpointed yet." });
  if (claim.until <= claim.from)
    found.push({ error: "NothingNew", message: `The charge up to ${claim.until} is claimed already.` });
  if (claim.upTo < claim.pointer)
    found.push({
      error: "RegisterBackwards",
      message: `K is ${claim.upTo} Wh in the leaf and ${claim.pointer} Wh claimed.`,
    });
  if (leaf.evidence.status !== LeafStatus.FINAL)
    found.push({ error: "LeafRefused", message: "The oracle refuses the leaf." });
  return [...found, ...growthObstacles(claim, site)];
}

function earlyObstacles(
  request: DepositRequest,
  claim: Claim,
  earlyWh: bigint,
  pool: PoolSnapshot,
  site: SiteSnapshot,
): Obstacle[] {
  const { leaf, entitlement } = request;
  const { readAt, quality } = leaf.proof.leaf;
  const { disputedFrom, clearedFrom } = site.membership;
  const found: Obstacle[] = [];
  if (entitlement.register !== Register.GREEN_CHARGE)
    found.push({ error: "WrongRegister", message: "The entitlement is not to green charge." });
  if (!same(entitlement.holder, pool.pool))
    found.push({ error: "NotPoolsEntitlement", message: "The entitlement is not the pool's." });
  if (quality !== Quality.MEASURED) found.push({ error: "NotMeasured", message: "The leaf is an estimate." });
  if (entitlement.end !== 0 && readAt > entitlement.end)
    found.push({ error: "EntitlementOver", message: `The entitlement ends at ${entitlement.end}.` });
  if (disputedFrom !== 0 && clearedFrom === 0)
    found.push({ error: "SiteInQuarantine", message: `Site ${site.site} is in quarantine from ${disputedFrom}.` });
  if (claim.from === 0)
    found.push({ error: "NotCheckpointed", message: "Where the entitlement opens is not checkpointed yet." });
  if (claim.claimed <= earlyWh)
    found.push({
      error: "NothingMore",
      message: `${claim.claimed} Wh could be claimed and ${earlyWh} Wh are early already.`,
    });
  return [...found, ...growthObstacles(claim, site)];
}

/** What a register may have grown by at its ratings. `Entitlements.claim` also asks the sun, the battery's cycles and when a rating was signed: see `limitOf`. */
function growthObstacles(claim: Claim, site: SiteSnapshot): Obstacle[] {
  const { capacities, capacitiesBefore, capacitiesSince } = site;
  const powers = claim.from < capacitiesSince ? [capacities, capacitiesBefore] : [capacities];
  const watts = Math.max(...powers.map(chargePower));
  const limit = (BigInt(watts) * BigInt(Math.max(0, claim.until - claim.from)) * 11n) / 36_000n + 1n;
  const grown = claim.upTo - claim.pointer;
  if (grown <= limit) return [];
  return [{ error: "ClaimAboveCapacity", message: `K grew by ${grown} Wh; the site's ratings allow ${limit} Wh.` }];
}

const chargePower = ({ generationW, storageW }: Capacities): number => Math.min(generationW, storageW);

function vintageObstacles({ policy }: PoolSnapshot, { from, until }: Claim): Obstacle[] {
  const { vintageStart, vintageEnd } = policy;
  const at = from + PERIOD < vintageStart ? from + PERIOD : until > vintageEnd ? until : undefined;
  if (at === undefined) return [];
  return [{ error: "OutsideVintage", message: `${at} is outside the vintage from ${vintageStart} to ${vintageEnd}.` }];
}

function storeObstacles(pool: PoolSnapshot, site: SiteSnapshot, { leaf }: DepositRequest): Obstacle[] {
  const { account, pledgedTo } = site;
  const found: Obstacle[] = [];
  if (pool.index <= END_INDEX)
    found.push({ error: "VintageEnded", message: "The pool's energy has dissipated: its vintage is over." });
  if (account.writtenOff !== 0n)
    found.push({ error: "DebtOutstanding", message: `Site ${site.site} still owes what was written off.` });
  if (same(pledgedTo, pool.pool)) {
    const spent = dischargeSpent(account.dischargeBase, account.released);
    const { discharge } = unpackFlows(leaf.proof.leaf.flows);
    if (discharge < spent)
      found.push({
        error: "RegisterBackwards",
        message: `The leaf shows ${discharge} Wh of discharge; ${spent} Wh were released.`,
      });
  } else if (BigInt(pledgedTo) !== 0n) {
    found.push({ error: "PledgedElsewhere", message: `Site ${site.site} is pledged to the pool ${pledgedTo}.` });
  }
  return found;
}

function tooConcentrated({ owner }: SiteSnapshot, { owed, limit }: { owed: bigint; limit: bigint }): Obstacle {
  return {
    error: "ConcentrationReached",
    message: `The sites of ${owner} would owe ${owed} of at most ${limit} store shares.`,
  };
}

function stakeObstacles(site: SiteSnapshot, { free, needed, due, missing }: DepositPlan["stake"]): Obstacle[] {
  const found: Obstacle[] = [];
  if (site.shortfall.stage !== 0)
    found.push({ error: "ShortfallOpen", message: `A shortfall of site ${site.site} is open.` });
  if (missing > 0n)
    found.push({
      error: "StakeTooSmall",
      message: `${free} of ${needed + due} base units are staked: ${missing} are missing.`,
    });
  return found;
}
