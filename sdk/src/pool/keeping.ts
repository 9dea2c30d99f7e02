// What a pool needs done by anyone, from its state and its sites' leaves. Pure: a keeper that was away needs no memory.
import { toEnergyDown } from "../decay.ts";
import { type LeafProof, type PoolSnapshot, type SiteSnapshot, Stage } from "../generated/types.ts";
import { min } from "../integers.ts";
import { Kwh } from "../values/energy.ts";
import { affordableShares, auctionPriceAt, costDown, pendingLossOf } from "./collateral.ts";
import { tokensCovering } from "./math.ts";
import { planRelease } from "./release.ts";
import { previewLoss, previewSettlement, type SeenLeaf } from "./settlement.ts";

const DAY = 86_400;
const WEEK = 7 * DAY;
/** How long a mark keeps others from marking anew, and how long after it may have become final a leaf is evidence, seconds. */
const STANDING = 28 * DAY;
const RECENT = DAY;
/** A pending loss that is off by less, ppm, is left as it is. */
const TOLERANCE = 100n;

/** One transaction that anyone may send, and why now. */
export type KeeperAction = { readonly why: string } & (
  | {
      readonly kind: "showLoss" | "proveShortfall" | "cure" | "settle" | "release" | "mark";
      readonly site: bigint;
      readonly proof: LeafProof;
    }
  | { readonly kind: "proveUnsettled" | "close" | "enforce" | "haircut" | "dropLoss"; readonly site: bigint }
  | { readonly kind: "fill"; readonly site: bigint; readonly shares: bigint; readonly minPayment: bigint }
  | { readonly kind: "refreshLoss" }
  | { readonly kind: "reconcile"; readonly proofs: readonly LeafProof[] }
);

/** What a keeper knows and wants. */
export interface KeepingOptions {
  /** Leaves of newest batches that are final, one a site. */
  readonly final: readonly SeenLeaf[];
  /** Leaves of newest batches that are posted and not final, one a site. */
  readonly posted: readonly SeenLeaf[];
  /** Least energy that is worth a release, µWh. */
  readonly leastRelease: bigint;
  /** Sell own tokens to auctions: how many, token shares, and at what price at least, base units per kWh. */
  readonly fill?: { readonly shares: bigint; readonly price: bigint } | undefined;
}

/**
 * What anyone may do for a pool now, most urgent first: losses shown, shortfalls proved and cured, windows that are over enforced, auctions filled,
 * liabilities released, stale losses dropped, λ marked and reconciled. Each is worth a simulation before it is sent: the contracts decide.
 *
 * @param pool All of its pledged sites.
 * @example
 * ```ts
 * import { type PoolSnapshot, planKeeping, type SeenLeaf } from "@wattle/sdk";
 *
 * declare const pool: PoolSnapshot;
 * declare const final: SeenLeaf[];
 * for (const { kind, why } of planKeeping(pool, { final, posted: [], leastRelease: 0n })) console.log(kind, why);
 * ```
 */
export function planKeeping(pool: PoolSnapshot, options: KeepingOptions): KeeperAction[] {
  const of = (leaves: readonly SeenLeaf[], site: bigint) => leaves.find(({ proof }) => proof.leaf.site === site);
  const actions: KeeperAction[] = [];
  for (const site of pool.sites) {
    actions.push(...lossActions(pool, of(options.posted, site.site)));
    actions.push(...leafActions(pool, site, of(options.final, site.site)));
    actions.push(...caseActions(pool, site, options.fill));
  }
  const settled = new Set(
    actions.flatMap((action) => ("proof" in action && action.kind !== "showLoss" ? [action.site] : [])),
  );
  const { releases } = planRelease(pool, options.final);
  for (const { site, energy, leaf } of releases) {
    if (energy < options.leastRelease || settled.has(site)) continue;
    actions.push({
      kind: "release",
      site,
      proof: leaf.proof,
      why: `Its discharge pays ${kwh(energy)} of what it owes.`,
    });
  }
  for (const { site, lossExpiresAt } of pool.sites) {
    if (lossExpiresAt !== 0 && pool.time > lossExpiresAt)
      actions.push({ kind: "dropLoss", site, why: "A loss that was shown of it was not proved in time." });
  }
  actions.push(...pendingActions(pool), ...markActions(pool, options.final), ...reconcileActions(pool, options.final));
  const rank = ({ kind }: KeeperAction) => ORDER.indexOf(kind);
  return actions.sort((a, b) => rank(a) - rank(b));
}

const ORDER: readonly KeeperAction["kind"][] = [
  "showLoss",
  "proveShortfall",
  "cure",
  "close",
  "proveUnsettled",
  "enforce",
  "fill",
  "haircut",
  "settle",
  "release",
  "dropLoss",
  "refreshLoss",
  "reconcile",
  "mark",
];

function lossActions(pool: PoolSnapshot, leaf: SeenLeaf | undefined): KeeperAction[] {
  if (!leaf) return [];
  const { site } = leaf.proof.leaf;
  const { obstacle, uncovered } = previewLoss(pool, leaf);
  if (obstacle) return [];
  const lost = toEnergyDown(uncovered, pool.storeIndex);
  const why = `A posted leaf shows a loss that neither locked shares nor stake would pay: ${kwh(lost)}.`;
  return [{ kind: "showLoss", site, proof: leaf.proof, why }];
}

function leafActions(pool: PoolSnapshot, state: SiteSnapshot, leaf: SeenLeaf | undefined): KeeperAction[] {
  if (!leaf) return [];
  const { site, shortfall } = state;
  const { proof } = leaf;
  const preview = previewSettlement(pool, leaf);
  if (preview.obstacle) return [];
  const missing = kwh(toEnergyDown(preview.short, pool.storeIndex));
  const open = shortfall.stage !== Stage.NONE;
  if (open && proof.leaf.readAt <= shortfall.readAt) return [];
  if (open && preview.short === 0n)
    return [{ kind: "cure", site, proof, why: "A newer leaf shows that its store covers what it owes." }];
  // While a shortfall stands, one that is a hundredth worse is worth a transaction.
  if (preview.short > (state.short * 101n) / 100n) {
    const why = open
      ? `It is short of more than was proved: ${missing}.`
      : `Its store covers ${missing} less than it owes.`;
    return [{ kind: "proveShortfall", site, proof, why }];
  }
  if (!open && preview.writtenOff < state.account.writtenOff && preview.liability > preview.writtenOff)
    return [{ kind: "settle", site, proof, why: "Its store covers again some of what was written off." }];
  return [];
}

function caseActions(pool: PoolSnapshot, state: SiteSnapshot, fill: KeepingOptions["fill"]): KeeperAction[] {
  const { site, account, shortfall, short } = state;
  const { policy, time } = pool;
  const actions: KeeperAction[] = [];
  if (account.earlyDue !== 0 && time > account.earlyDue)
    actions.push({ kind: "proveUnsettled", site, why: "What it deposited before finality was not settled in time." });
  if (shortfall.stage === Stage.NONE) return actions;
  if (short === 0n) return [...actions, { kind: "close", site, why: "Nothing is short any more." }];
  if (shortfall.stage === Stage.CURE) {
    if (time >= shortfall.provedAt + policy.cureTime)
      actions.push({
        kind: "enforce",
        site,
        why: `The cure time is over and ${kwh(toEnergyDown(short, pool.storeIndex))} are short.`,
      });
    return actions;
  }
  return [...actions, ...auctionActions(pool, state, fill)];
}

function auctionActions(pool: PoolSnapshot, state: SiteSnapshot, fill: KeepingOptions["fill"]): KeeperAction[] {
  const { site, shortfall, short, stake } = state;
  const { policy, time, index, kept } = pool;
  const over = time >= shortfall.auctionAt + policy.auctionTime;
  if (over || affordableShares(stake.stake, policy.penaltyPrice, index) === 0n) {
    if (shortfall.announcedAt !== 0 && time < shortfall.announcedAt + policy.haircutDelay) return [];
    const why = over ? "Its auction is over and something is still short." : "Its stake buys nothing more.";
    return [{ kind: "haircut", site, why }];
  }
  const price = auctionPriceAt(policy, time - shortfall.auctionAt);
  if (!fill || price < fill.price || kept === 0n) return [];
  const shares = min(tokensCovering(short, kept), affordableShares(stake.stake, price, index), fill.shares);
  const energy = toEnergyDown(shares, index);
  const minPayment = costDown(energy, fill.price);
  if (minPayment === 0n) return [];
  const why = `Its auction pays ${price} base units a kWh; ${kwh(energy)} are sold for at least ${minPayment}.`;
  return [{ kind: "fill", site, shares, minPayment, why }];
}

function pendingActions(pool: PoolSnapshot): KeeperAction[] {
  if (pool.kept === 0n) return [];
  const expected = pendingLossOf(pool, pool.knownLoss);
  const off = expected > pool.pendingLoss ? expected - pool.pendingLoss : pool.pendingLoss - expected;
  if (off === 0n || (expected !== 0n && off < TOLERANCE)) return [];
  return [
    {
      kind: "refreshLoss",
      why: `The token shows a pending loss of ${pool.pendingLoss} ppm where ${expected} ppm are known.`,
    },
  ];
}

const standing = ({ account }: SiteSnapshot) => account.liability - account.writtenOff;

/** Leaves that the reconciler takes, with their sites. */
function evidenceOf(pool: PoolSnapshot, final: readonly SeenLeaf[]) {
  return pool.sites.flatMap((site) => {
    const leaf = final.find(({ proof }) => proof.leaf.site === site.site);
    if (!leaf || previewSettlement(pool, leaf).obstacle?.error === "QuorumNotAdmitted") return [];
    return pool.time <= leaf.proof.leaf.readAt + pool.finality + RECENT ? [{ site, proof: leaf.proof }] : [];
  });
}

function markActions(pool: PoolSnapshot, final: readonly SeenLeaf[]): KeeperAction[] {
  return evidenceOf(pool, final)
    .filter(({ site }) => standing(site) > 0n && pool.time >= site.mark.readAt + STANDING)
    .map(({ site, proof }) => {
      const why = site.mark.readAt === 0 ? "It is not marked for λ." : "Its mark is four weeks old.";
      return { kind: "mark", site: site.site, proof, why };
    });
}

function reconcileActions(pool: PoolSnapshot, final: readonly SeenLeaf[]): KeeperAction[] {
  if (pool.reconciledAt !== 0 && pool.time < pool.reconciledAt + WEEK) return [];
  const measured = evidenceOf(pool, final)
    .filter(({ site, proof }) => site.mark.readAt !== 0 && proof.leaf.readAt >= site.mark.readAt + WEEK)
    .sort((a, b) => (a.site.site < b.site.site ? -1 : 1));
  const weight = measured.reduce((sum, { site }) => sum + standing(site), 0n);
  if (2n * weight <= pool.liability - pool.writtenOff) return [];
  const why = `${measured.length} marked sites, more than half of the liability, can be measured.`;
  return [{ kind: "reconcile", proofs: measured.map(({ proof }) => proof), why }];
}

/** An amount of µWh, to the Wh. */
function kwh(energy: bigint): string {
  return `${Kwh.format(energy, { places: 3 })} kWh`;
}
