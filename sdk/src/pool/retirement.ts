import { toEnergyDown, toSharesUp } from "../decay.ts";
import type { Credit, PoolSnapshot, Zone } from "../generated/types.ts";
import { min } from "../integers.ts";
import { PERIOD } from "../measurement/period.ts";
import type { Obstacle } from "./settlement.ts";
import { admits } from "./snapshot.ts";

/** A consumption credit as it can be used: `Retirements.creditOf`, its number, and the zone of its site. */
export interface KnownCredit {
  readonly id: bigint;
  readonly credit: Credit;
  readonly zone: Zone;
}

/** One retirement. */
export interface PlannedRetirement {
  readonly credit: bigint;
  /** To retire, µWh. */
  readonly energy: bigint;
  /** Token shares that it burns. */
  readonly shares: bigint;
}

/** Retirements, in the order in which to send them. */
export interface RetirementPlan {
  readonly retirements: readonly PlannedRetirement[];
  /** Together, µWh. */
  readonly energy: bigint;
  /** Of what was asked for, what finds no credit or no balance, µWh. */
  readonly missing: bigint;
  /** Token shares that the holder keeps. */
  readonly left: bigint;
  /** Credits that the pool does not take, and why. */
  readonly refused: readonly { readonly credit: bigint; readonly obstacle: Obstacle }[];
}

/**
 * Which credits to retire against, and how much: the oldest consumption first, within the holder's balance, to the unit at the snapshot's
 * block. Balances melt: plan for a later block with `poolAt`, or retire the last one by `max`.
 *
 * @param pool At the block. @param wish `shares`: the holder's token shares; `energy`: how much to retire, µWh, all of it unless told.
 * @example
 * ```ts
 * import { type KnownCredit, planRetirement, type PoolSnapshot } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const credits: KnownCredit[];
 * const { retirements, missing } = planRetirement(pool, { credits, shares: 2_000_000_000n, energy: 1_000_000_000n });
 * console.log(retirements.length, missing);
 * ```
 */
export function planRetirement(
  pool: PoolSnapshot,
  wish: { readonly credits: readonly KnownCredit[]; readonly shares: bigint; readonly energy?: bigint | undefined },
): RetirementPlan {
  const refused: { credit: bigint; obstacle: Obstacle }[] = [];
  const taken = wish.credits.filter((known) => {
    const obstacle = creditObstacle(pool, known);
    if (obstacle) refused.push({ credit: known.id, obstacle });
    return !obstacle;
  });
  taken.sort((a, b) => a.credit.from - b.credit.from || a.credit.to - b.credit.to || (a.id < b.id ? -1 : 1));

  let left = wish.shares;
  let wanted = wish.energy ?? toEnergyDown(left, pool.index);
  let energy = 0n;
  const retirements: PlannedRetirement[] = [];
  for (const { id, credit } of taken) {
    const amount = min(wanted, credit.remaining, toEnergyDown(left, pool.index));
    if (amount === 0n) continue;
    const shares = toSharesUp(amount, pool.index);
    retirements.push({ credit: id, energy: amount, shares });
    left -= shares;
    wanted -= amount;
    energy += amount;
  }
  return { retirements, energy, missing: wanted, left, refused };
}

/** Why the pool does not burn its tokens for a credit (`EnergyPool.burnForRetirement`). */
function creditObstacle(pool: PoolSnapshot, { id, credit, zone }: KnownCredit): Obstacle | undefined {
  const { policy } = pool;
  if (credit.remaining === 0n) return { error: "CreditExceeded", message: `Credit ${id} is used up.` };
  if (zone.toLowerCase() !== policy.zone.toLowerCase())
    return { error: "ZoneMismatch", message: `Credit ${id} is of another grid zone.` };
  if (!admits(pool, credit.quorum))
    return { error: "QuorumNotAdmitted", message: `The pool does not admit the attesters of credit ${id}.` };
  if (!policy.accreditors.some((each) => each.toLowerCase() === credit.accreditor.toLowerCase()))
    return { error: "AccreditorNotAdmitted", message: `The pool does not admit the accreditor of credit ${id}.` };
  if (credit.from + PERIOD < policy.vintageStart)
    return { error: "ConsumptionBeforeVintage", message: `Credit ${id} begins before the pool's vintage.` };
  return undefined;
}
