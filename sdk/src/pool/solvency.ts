// A report on what stands behind a pool, that whoever has the same block and the same leaves computes to the same bytes.
import { type Address, type Hex, isAddress, keccak256, stringToHex } from "viem";
import type { AnyClient } from "../actions/runtime.ts";
import { toEnergyDown, toEnergyUp } from "../decay.ts";
import { BaseError } from "../errors/base.ts";
import { readEvidenceOf } from "../generated/actions/poolLens.ts";
import { type Evidence, type LeafProof, LeafStatus, type SiteSnapshot } from "../generated/types.ts";
import { floorSub, max, min } from "../integers.ts";
import { hashBatch } from "../measurement/batch.ts";
import { unpackFlows } from "../measurement/registers.ts";
import { haircutOf } from "./collateral.ts";
import { finalityObstacle, previewSettlement, type SeenLeaf, uncoveredAt } from "./settlement.ts";
import { type PoolReading, readPool } from "./snapshot.ts";

/** What stands behind one site's liability. Energies in µWh, money in base units of the stake token. */
export interface SiteSolvency {
  readonly site: bigint;
  readonly owner: Address;
  /** Struct hash of the batch whose leaf says what is in store; null: no final leaf of the site was given. */
  readonly batch: Hex | null;
  /** Period end of that leaf, unix seconds; null likewise. */
  readonly readAt: number | null;
  /** S of the leaf, Wh. */
  readonly storeWh: bigint | null;
  /** What the site owes (rounded up), without what is written off; what its store covers of it; and what remains of the store. */
  readonly owed: bigint;
  readonly covered: bigint;
  readonly margin: bigint;
  /** What is missing, rounded up. Without a leaf, everything that is owed: nothing vouches for it. */
  readonly short: bigint;
  /** What is written off and still owed. */
  readonly writtenOff: bigint;
  readonly stake: bigint;
  readonly stakeNeeded: bigint;
  /** stake − stakeNeeded; negative: what is missing. */
  readonly stakeMargin: bigint;
  /** Of what is missing, what neither locked shares nor stake would pay for. */
  readonly uncovered: bigint;
  /** What would stay unpaid if the whole store were gone. */
  readonly worst: bigint;
  /** Whether a shortfall is open. */
  readonly inCure: boolean;
}

/** SOLVENT: every site's store covers what it owes. COVERED: what is missing is paid for by locked shares and stakes, or borne by the headroom. IMPAIRED: holders
 * would lose. UNKNOWN: sites that owe have no final leaf here. */
export type SolvencyVerdict = "SOLVENT" | "COVERED" | "IMPAIRED" | "UNKNOWN";

/** A pool's solvency at a block. */
export interface SolvencyReport {
  readonly format: "wattle solvency 1";
  readonly chainId: number;
  readonly lens: Address;
  readonly pool: Address;
  readonly block: bigint;
  readonly time: number;
  /** WAD. */
  readonly index: bigint;
  readonly sites: readonly SiteSolvency[];
  /** Live energy of tokens and locked shares; Σ liability without what is written off; what stores cover of it, each no more than it owes; µWh. */
  readonly claims: bigint;
  readonly owed: bigint;
  readonly covered: bigint;
  readonly short: bigint;
  readonly uncovered: bigint;
  readonly stakes: bigint;
  readonly compensation: bigint;
  /** What holders would lose of every share if every shortfall shown here were written off now, and if every store were gone, WAD. */
  readonly loss: bigint;
  readonly worstLoss: bigint;
  readonly verdict: SolvencyVerdict;
}

/** Where a report and what the chain says part. */
export interface SolvencyDifference {
  /** Where in the report, `sites.2.covered` say. */
  readonly path: string;
  readonly given: string;
  readonly computed: string;
}

/** A text that is no solvency report. */
export class MalformedReportError extends BaseError {
  override readonly name = "MalformedReportError";

  constructor(reason: string, options: { cause?: unknown } = {}) {
    super(`This is no solvency report: ${reason}.`, {
      metaMessages: ["Give the text that encodeSolvencyReport wrote, unchanged."],
      ...options,
    });
  }
}

/**
 * What stands behind a pool, from its state at a block and published leaves. Pure: the same block and the same leaves give the same report,
 * in whatever order they come.
 *
 * @param evidence Leaves with what the oracle says of them at that block; of several of a site the newest that is final and admitted counts.
 * Others count for nothing.
 * @example
 * ```ts
 * import { type PoolReading, type SeenLeaf, solvencyReport } from "@wattle/sdk";
 *
 * declare const pool: PoolReading;
 * declare const leaves: SeenLeaf[];
 * const { verdict, short } = solvencyReport({ chainId: 1, lens: "0x0000000000000000000000000000000000000001", pool, leaves });
 * ```
 */
export function solvencyReport(parameters: {
  readonly chainId: number;
  readonly lens: Address;
  readonly pool: PoolReading;
  readonly leaves: readonly SeenLeaf[];
}): SolvencyReport {
  const { chainId, lens, pool, leaves } = parameters;
  const ordered = [...pool.sites].sort((a, b) => (a.site < b.site ? -1 : 1));
  const lines = ordered.map((site) => lineOf(pool, site, newestOf(pool, leaves, site.site)));
  const sites = lines.map(({ shown }) => shown);
  const sum = (of: (site: SiteSolvency) => bigint) => sites.reduce((total, site) => total + of(site), 0n);
  const most = pool.liability - pool.writtenOff;
  const lossOf = (shares: bigint) => (pool.kept === 0n ? 0n : haircutOf(pool, min(shares, most)));
  const loss = lossOf(lines.reduce((total, { uncovered }) => total + uncovered, 0n));
  const unknown = sites.some(({ batch, owed }) => batch === null && owed > 0n);
  const short = sum((site) => site.short);
  return {
    format: "wattle solvency 1",
    chainId,
    lens,
    pool: pool.pool,
    block: pool.block,
    time: pool.time,
    index: pool.index,
    sites,
    claims: toEnergyDown(pool.claims, pool.index),
    owed: toEnergyUp(most, pool.storeIndex),
    covered: sum(({ owed, short }) => floorSub(owed, short)),
    short,
    uncovered: sum((site) => site.uncovered),
    stakes: sum(({ stake }) => stake),
    compensation: pool.compensation,
    loss,
    worstLoss: lossOf(lines.reduce((total, { worst }) => total + worst, 0n)),
    verdict: unknown ? "UNKNOWN" : short === 0n ? "SOLVENT" : loss === 0n ? "COVERED" : "IMPAIRED",
  };
}

function newestOf(pool: PoolReading, leaves: readonly SeenLeaf[], site: bigint): SeenLeaf | undefined {
  const able = leaves.filter((each) => each.proof.leaf.site === site && !previewObstacle(pool, each));
  // Two final leaves of one period end are of two fleets: the batch's hash decides, so that the order given does not.
  const rank = ({ proof }: SeenLeaf) => `${String(proof.batch.periodEnd).padStart(13, "0")}${hashBatch(proof.batch)}`;
  return able.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
}

const previewObstacle = (pool: PoolReading, leaf: SeenLeaf) =>
  leaf.evidence.status === LeafStatus.FINAL ? finalityObstacle(pool, leaf) : "not final";

function lineOf(pool: PoolReading, site: SiteSnapshot, leaf: SeenLeaf | undefined) {
  const { account, stake } = site;
  const { storeIndex } = pool;
  const standing = account.liability - account.writtenOff;
  const preview = leaf ? previewSettlement(pool, leaf) : undefined;
  // A leaf that its books refuse, because a deposit is newer, still says nothing of a shortfall: it vouches for nothing either.
  const said = preview && !preview.obstacle ? preview : undefined;
  const owed = said?.owed ?? standing;
  const covered = said?.covered ?? 0n;
  const short = floorSub(owed, covered);
  const missing = max(short, site.short);
  const uncovered = uncoveredAt(pool, site.site, missing);
  const worst = uncoveredAt(pool, site.site, standing);
  const energy = (shares: bigint) => toEnergyUp(shares, storeIndex);
  const owedEnergy = energy(owed);
  const coveredEnergy = toEnergyDown(covered, storeIndex);
  const shown: SiteSolvency = {
    site: site.site,
    owner: site.owner,
    batch: said && leaf ? hashBatch(leaf.proof.batch) : null,
    readAt: said && leaf ? leaf.proof.leaf.readAt : null,
    storeWh: said && leaf ? unpackFlows(leaf.proof.leaf.flows).stateOfCharge : null,
    owed: owedEnergy,
    covered: coveredEnergy,
    margin: floorSub(coveredEnergy, owedEnergy),
    short: energy(missing),
    writtenOff: energy(said?.writtenOff ?? account.writtenOff),
    stake: stake.stake,
    stakeNeeded: site.stakeNeeded,
    stakeMargin: stake.stake - site.stakeNeeded,
    uncovered: energy(uncovered),
    worst: energy(worst),
    inCure: site.shortfall.stage !== 0,
  };
  return { shown, uncovered, worst };
}

/**
 * A report as one line of canonical JSON: keys in order, numbers and amounts as decimal strings, addresses and hashes in lower case. One report
 * has one text.
 *
 * @example
 * ```ts
 * import { encodeSolvencyReport, type SolvencyReport, solvencyHash } from "@wattle/sdk";
 *
 * declare const report: SolvencyReport;
 * console.log(encodeSolvencyReport(report), solvencyHash(report));
 * ```
 */
export function encodeSolvencyReport(report: SolvencyReport): string {
  return canonical(report);
}

/**
 * keccak256 of a report's text: what a site's owner, an auditor or a contract can sign.
 *
 * @example
 * ```ts
 * import { type SolvencyReport, solvencyHash } from "@wattle/sdk";
 *
 * declare const report: SolvencyReport;
 * const hash = solvencyHash(report);
 * ```
 */
export function solvencyHash(report: SolvencyReport): Hex {
  return keccak256(stringToHex(canonical(report)));
}

function canonical(value: unknown): string {
  if (value === null || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "bigint" || typeof value === "number") return `"${value}"`;
  if (typeof value === "string") return JSON.stringify(value.startsWith("0x") ? value.toLowerCase() : value);
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  const entries = Object.entries(value ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`).join(",")}}`;
}

/**
 * Where a report differs from one computed from a block's state and leaves; empty when it is right to the bit. Pure.
 *
 * @param text What {@link encodeSolvencyReport} wrote.
 * @throws {@link MalformedReportError}
 * @example
 * ```ts
 * import { type PoolReading, type SeenLeaf, verifySolvencyReport } from "@wattle/sdk";
 *
 * declare const text: string;
 * declare const pool: PoolReading; // read at the report's block
 * declare const leaves: SeenLeaf[];
 * const lens = "0x0000000000000000000000000000000000000001";
 * const differences = verifySolvencyReport(text, { chainId: 1, lens, pool, leaves });
 * ```
 */
export function verifySolvencyReport(
  text: string,
  parameters: Parameters<typeof solvencyReport>[0],
): SolvencyDifference[] {
  const given = parse(text);
  const computed: unknown = JSON.parse(canonical(solvencyReport(parameters)));
  const differences = compare("", given, computed);
  if (differences.length === 0 && text !== canonical(solvencyReport(parameters)))
    differences.push({ path: "", given: "another text", computed: "the same values in canonical order" });
  return differences;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MalformedReportError("it is not JSON", { cause });
  }
}

function compare(path: string, given: unknown, computed: unknown): SolvencyDifference[] {
  if (isRecord(given) && isRecord(computed)) {
    const keys = [...new Set([...Object.keys(given), ...Object.keys(computed)])].sort();
    return keys.flatMap((key) => compare(path ? `${path}.${key}` : key, given[key], computed[key]));
  }
  const [a, b] = [JSON.stringify(given) ?? "absent", JSON.stringify(computed) ?? "absent"];
  return a === b ? [] : [{ path, given: a, computed: b }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/**
 * Reads everything at one block and reports: what a pool's operator publishes.
 *
 * @param parameters `proofs`: published leaves; `block`: the latest unless told.
 * @example
 * ```ts
 * import { addressOf, encodeSolvencyReport, type LeafProof, readSolvencyReport } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const proofs: LeafProof[];
 * const report = await readSolvencyReport(client, {
 *   chainId: deployment.chainId,
 *   lens: addressOf(deployment, "PoolLens"),
 *   pool: "0x0000000000000000000000000000000000000001",
 *   proofs,
 * });
 * console.log(encodeSolvencyReport(report));
 * ```
 */
export async function readSolvencyReport(
  client: AnyClient,
  parameters: ReadSolvencyParameters,
): Promise<SolvencyReport> {
  return solvencyReport(await readInputs(client, parameters));
}

/** What a report is read from. */
export interface ReadSolvencyParameters {
  readonly chainId: number;
  readonly lens: Address;
  readonly pool: Address;
  readonly proofs: readonly LeafProof[];
  readonly block?: bigint | undefined;
  /** First block to look for pledges in; zero unless told. */
  readonly fromBlock?: bigint | undefined;
}

/**
 * What a stranger does with a report: reads the same block of the chain, takes the same published leaves and computes it anew.
 *
 * @param text What was published. @param parameters Leaves that the stranger has, and where the lens is: its own words, not the report's.
 * @returns Where they differ; empty when the report is right to the bit.
 * @throws {@link MalformedReportError}
 * @example
 * ```ts
 * import { addressOf, checkSolvencyReport, type LeafProof } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const text: string;
 * declare const proofs: LeafProof[];
 * const { chainId } = deployment;
 * const differences = await checkSolvencyReport(client, text, { chainId, lens: addressOf(deployment, "PoolLens"), proofs });
 * console.log(differences.length === 0 ? "right" : differences);
 * ```
 */
export async function checkSolvencyReport(
  client: AnyClient,
  text: string,
  parameters: Omit<ReadSolvencyParameters, "pool" | "block">,
): Promise<SolvencyDifference[]> {
  const given = parse(text);
  if (!isRecord(given)) throw new MalformedReportError("it is no object");
  const { block, pool } = given;
  if (typeof block !== "string" || !/^\d+$/.test(block)) throw new MalformedReportError("it names no block");
  if (typeof pool !== "string" || !isAddress(pool)) throw new MalformedReportError("it names no pool");
  return verifySolvencyReport(text, await readInputs(client, { ...parameters, pool, block: BigInt(block) }));
}

async function readInputs(client: AnyClient, parameters: ReadSolvencyParameters) {
  const { chainId, lens, pool: address, proofs, block, fromBlock } = parameters;
  const pool = await readPool(client, { lens, pool: address, block, fromBlock });
  return { chainId, lens, pool, leaves: await readEvidence(client, { lens, proofs, block: pool.block }) };
}

/**
 * Published leaves with what the oracle says of each at a block, in one call.
 *
 * @example
 * ```ts
 * import { addressOf, type LeafProof, readEvidence } from "@wattle/sdk";
 * import { client, deployment } from "./client.ts";
 *
 * declare const proofs: LeafProof[];
 * const leaves = await readEvidence(client, { lens: addressOf(deployment, "PoolLens"), proofs });
 * ```
 */
export async function readEvidence(
  client: AnyClient,
  parameters: { readonly lens: Address; readonly proofs: readonly LeafProof[]; readonly block?: bigint | undefined },
): Promise<SeenLeaf[]> {
  const { lens, proofs, block } = parameters;
  if (proofs.length === 0) return [];
  const found: readonly Evidence[] = await readEvidenceOf(client, { address: lens, proofs, blockNumber: block });
  return proofs.flatMap((proof, i) => {
    const evidence = found[i];
    return evidence ? [{ proof, evidence }] : [];
  });
}
