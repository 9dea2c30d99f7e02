// Claims proved anew: the leaf, its way to the batch and its profile from the data of the transaction that settled the day, held to what the events say.
import { type Address, decodeFunctionData, type Hex, isAddressEqual, toFunctionSelector } from "viem";
import { getContractEvents, getTransaction, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import { entitlementsAbi } from "../../generated/abis/entitlements.ts";
import { meterOracleAbi } from "../../generated/abis/meterOracle.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import type { ClaimedSpan, LeafProof, Quality, Register } from "../../generated/types.ts";
import { hashBatch } from "../../measurement/batch.ts";
import { type DividedClaim, divideClaim } from "../../measurement/dividing.ts";
import { hashLeaf } from "../../measurement/leaves.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { profileEntries } from "../../measurement/profile.ts";
import { subRegisters, unpackEnergy } from "../../measurement/registers.ts";
import { rootOfProof } from "../../measurement/sumTree.ts";
import { UnknownChoiceError } from "../terms/codec.ts";
import { nameOf, RegisterName } from "../terms/enums.ts";
import { type DifferenceSink, startOfDay } from "./differences.ts";
import type { DeliverySource, ToldClaim } from "./invoice.ts";
import { type ClaimRecord, type GapRecord, type RecordsParameters, readClaimTo } from "./records.ts";

/** A plant's leaf and profile, as a call brought them. */
interface Brought {
  readonly entitlement: bigint;
  readonly proof: LeafProof;
  readonly profile: Hex;
}

/** What an entitlement is. */
interface Entitled {
  readonly register: RegisterName;
  readonly number: Register;
  readonly share: number;
  readonly opening: bigint;
}

/** Of calls that settle days. */
const SELECTORS = powerAgreementsAbi.flatMap((item) =>
  item.type === "function" && (item.name === "settleDay" || item.name === "settleAgreedDay")
    ? [toFunctionSelector(item).slice(2)]
    : [],
);

/**
 * Deliveries of every call that settles a day in a transaction's data: its own, or one that the data holds for other contracts to make. What is found proves itself by
 * its hashes, so bytes that only look like a call mislead nobody.
 */
export function deliveriesIn(input: Hex): Brought[] {
  return SELECTORS.flatMap((selector) => deliveriesOf(input, selector));
}

function deliveriesOf(input: Hex, selector: string): Brought[] {
  const found: Brought[] = [];
  for (let at = input.indexOf(selector, 2); at !== -1; at = input.indexOf(selector, at + 1)) {
    if (at % 2 !== 0) continue;
    try {
      const call = decodeFunctionData({ abi: powerAgreementsAbi, data: `0x${input.slice(at)}` });
      if (call.functionName !== "settleDay" && call.functionName !== "settleAgreedDay") continue;
      const deliveries = call.functionName === "settleDay" ? call.args[2] : call.args[3];
      for (const { entitlement, proof, profile } of deliveries) {
        const leaf = { ...proof.leaf, quality: proof.leaf.quality as Quality };
        found.push({ entitlement, proof: { ...proof, leaf }, profile });
      }
    } catch {
      // Four bytes that happen to be the same.
    }
  }
  return found;
}

/** A register by its number. */
function registerOf(number: number): { register: RegisterName; number: Register } {
  const register = nameOf(RegisterName, number);
  if (register === undefined) throw new UnknownChoiceError("register", number);
  return { register, number: RegisterName[register] };
}

const LANES = { GENERATION: "generation", DIRECT_EXPORT: "directExport", CONSUMPTION: "gridImport" } as const;

/** Of the registers that a profile tells. */
export function laneOf(register: RegisterName) {
  if (register === "GREEN_CHARGE" || register === "SELF_USE") {
    throw new BaseError(`A day's profile does not tell ${register} by the period.`);
  }
  return LANES[register];
}

/** Reads what claims are proved with; what it has read it keeps. */
export class ClaimReader {
  readonly #client: AnyClient;
  readonly #where: RecordsParameters;
  readonly #contracts: { readonly entitlements: Address; readonly oracle: Address };
  readonly #tell: DifferenceSink;
  readonly #transactions = new Map<Hex, Promise<{ to: Address | null; brought: readonly Brought[] }>>();
  readonly #entitled = new Map<bigint, Promise<Entitled>>();
  readonly #joined = new Map<string, Promise<readonly { index: number; entry: bigint }[]>>();

  constructor(
    client: AnyClient,
    where: RecordsParameters,
    contracts: { readonly entitlements: Address; readonly oracle: Address },
    tell: DifferenceSink,
  ) {
    [this.#client, this.#where, this.#contracts, this.#tell] = [client, where, contracts, tell];
  }

  /** A claim as its leaf proves it; null where the leaf is in no transaction's data. */
  async prove(claim: ClaimRecord, day: number): Promise<DeliverySource | null> {
    const brought = await this.#broughtFor(claim);
    if (!brought) {
      // Who calls the contract itself brings everything.
      const { to } = await this.#transaction(claim.transaction);
      if (to !== null && isAddressEqual(to, this.#where.address)) {
        this.#differs("proof", claim, day, "batch", claim.commitment, "none that the transaction brought");
      }
      return null;
    }
    const { proof, profile } = brought;
    const entitled = await this.entitledOf(claim.entitlement);
    const leaf = await this.#indexOf(claim, proof, day);
    const span = await this.#spanOf(claim, entitled, brought, day);
    if (leaf === null || span === null) return null;
    let divided: DividedClaim;
    try {
      divided = divideClaim(proof.leaf, profile, span);
    } catch (error) {
      const reason = error instanceof BaseError ? error.shortMessage : String(error);
      this.#differs("profile", claim, day, "profile", proof.leaf.profile, reason);
      return null;
    }
    this.#compare(claim, divided, day);
    return {
      ...{ site: claim.site, register: entitled.register, share: entitled.share },
      proof: { fleet: proof.batch.fleet, batch: claim.commitment, leaf, profile: proof.leaf.profile },
      ...registersOf(profile, span, startOfDay(day)),
    };
  }

  /** What the events alone say of a claim. */
  async told(
    claim: ClaimRecord,
    priceOf: (to: number) => bigint | null | undefined,
    joins: (gap: GapRecord) => boolean,
  ): Promise<ToldClaim> {
    const { register, share } = await this.entitledOf(claim.entitlement);
    const { site, commitment, from, to, readAt, wh } = claim;
    const gaps = claim.gaps.map((gap) => {
      const price = priceOf(gap.to);
      const joined = joins(gap);
      return { period: periodOf(gap.to), wh: gap.wh, ...(price !== undefined && { price }), ...(joined && { joined }) };
    });
    return { site, register, share, batch: commitment, from, to, readAt, wh, gaps };
  }

  /** An entitlement's register, share and opening. */
  entitledOf(id: bigint): Promise<Entitled> {
    return remembered(this.#entitled, id, async () => {
      const { register, share, opening } = await readContract(this.#client, {
        ...{ address: this.#contracts.entitlements, abi: entitlementsAbi },
        ...{ functionName: "entitlementOf", args: [id], blockNumber: this.#where.toBlock },
      });
      return { ...registerOf(register), share, opening };
    });
  }

  #transaction(hash: Hex): Promise<{ to: Address | null; brought: readonly Brought[] }> {
    return remembered(this.#transactions, hash, async () => {
      const { to, input } = await getTransaction(this.#client, { hash });
      return { to, brought: deliveriesIn(input) };
    });
  }

  async #broughtFor({ transaction, entitlement, commitment, site, readAt }: ClaimRecord): Promise<Brought | undefined> {
    const { brought } = await this.#transaction(transaction);
    return brought.find(
      ({ entitlement: given, proof: { batch, leaf } }) =>
        given === entitlement && leaf.site === site && leaf.readAt === readAt && hashBatch(batch) === commitment,
    );
  }

  /** The leaf's place in its fleet, by which it leads to the batch's root; null where it does not. */
  async placeOf(site: bigint, { batch, leaf, path }: LeafProof): Promise<number | null> {
    const joined = await remembered(this.#joined, `${site} ${batch.fleet}`, () => this.#placesOf(site, batch.fleet));
    const { leafCount } = batch;
    for (const { index, entry } of joined) {
      if (index >= leafCount) continue;
      const sum = subRegisters(leaf.energy, entry);
      const root = rootOfProof({ hash: hashLeaf(leaf), sum, index, leafCount, path });
      if (root.hash === batch.root && root.sum === batch.sums) return index;
    }
    return null;
  }

  async #indexOf(claim: ClaimRecord, proof: LeafProof, day: number): Promise<number | null> {
    const place = await this.placeOf(claim.site, proof);
    if (place === null)
      this.#differs("proof", claim, day, "root", proof.batch.root, "another one, by the leaf and its path");
    return place;
  }

  /** Where a site's leaf is in a fleet: where it is now, or of another fleet where it has been. */
  async #placesOf(site: bigint, fleet: number): Promise<readonly { index: number; entry: bigint }[]> {
    const oracle = { address: this.#contracts.oracle, abi: meterOracleAbi } as const;
    const { toBlock } = this.#where;
    const now = await readContract(this.#client, {
      ...oracle,
      ...{ functionName: "membershipOf", args: [site], blockNumber: toBlock },
    });
    if (now.fleet === fleet) {
      const [, entry] = await readContract(this.#client, {
        ...oracle,
        ...{ functionName: "entryOf", args: [fleet, now.index], blockNumber: toBlock },
      });
      return [{ index: now.index, entry }];
    }
    const logs = await getContractEvents(this.#client, {
      ...oracle,
      ...{ eventName: "SiteJoined", args: { site, fleet }, fromBlock: 0n, toBlock, strict: true },
    });
    return logs.map(({ args: { index, entry } }) => ({ index, entry }));
  }

  /** The claim with its registers, which the leaf and its profile tell, or for what lies before the day the claim before. */
  async #spanOf(
    { entitlement, from, to, wh }: ClaimRecord,
    { register, number, share, opening }: Entitled,
    { proof: { leaf }, profile }: Brought,
    day: number,
  ): Promise<ClaimedSpan | null> {
    const lane = laneOf(register);
    const start = startOfDay(day);
    const shown = unpackEnergy(leaf.energy)[lane];
    /** The register at the end of a period, by what moved after it. */
    const registerAt = (time: number) =>
      profileEntries(profile)
        .slice(Math.max(0, (time - start) / PERIOD))
        .reduce((left, entry) => left - (entry?.[lane] ?? 0n), shown);
    let pointer = opening;
    if (from >= start) pointer = registerAt(from);
    else {
      const before = await readClaimTo(this.#client, this.#where, entitlement, from);
      if (before) {
        const brought = await this.#broughtFor(before);
        if (!brought) return null;
        const known = unpackEnergy(brought.proof.leaf.energy)[lane];
        const after = (before.to - startOfDay(Math.floor((before.readAt - 1) / DAY))) / PERIOD;
        const moved = profileEntries(brought.profile).slice(after);
        pointer = moved.reduce((left, entry) => left - (entry?.[lane] ?? 0n), known);
      }
    }
    return { register: number, share, wh, from, to, opening, pointer, upTo: registerAt(to) };
  }

  /** The division against the event's. */
  #compare(claim: ClaimRecord, { periods }: DividedClaim, day: number): void {
    let [read, own, wh] = [0n, 0n, 0n];
    for (const [k, period] of periods.entries()) {
      if (!period) continue;
      read |= 1n << BigInt(k);
      if (period.own) own |= 1n << BigInt(k);
      wh += period.wh;
      if (period.own) continue;
      const gap = claim.gaps.find(({ to }) => to === startOfDay(day) + (k + 1) * PERIOD);
      if ((gap?.wh ?? 0n) !== period.wh) {
        this.#differs("claim", claim, day, "gap", `${gap?.wh ?? 0n} Wh`, `${period.wh} Wh`, k);
      }
    }
    if (wh !== claim.wh) this.#differs("claim", claim, day, "energy", `${claim.wh} Wh`, `${wh} Wh`);
    for (const [field, recorded, computed] of [
      ["read", claim.read, read],
      ["own", claim.own, own],
    ] as const) {
      if (recorded === computed) continue;
      const period = lowest(recorded ^ computed);
      const say = (mask: bigint) => ((mask >> BigInt(period)) & 1n ? "measured" : "not measured");
      this.#differs("claim", claim, day, field, say(recorded), say(computed), period);
    }
  }

  #differs(
    what: "proof" | "profile" | "claim",
    { entitlement }: ClaimRecord,
    day: number,
    field: string,
    recorded: string,
    computed: string,
    period: number | null = null,
  ): void {
    this.#tell({
      what,
      day: startOfDay(day),
      period,
      field: `${field} of entitlement ${entitlement}`,
      recorded,
      computed,
    });
  }
}

/** The register by the period, and what it had grown to before. What lies before the day is part of the gap that its first measured end closes. */
function registersOf(
  profile: Hex,
  { from, to, opening, pointer, upTo, register }: ClaimedSpan,
  start: number,
): Pick<DeliverySource, "wh" | "opened" | "gapBefore"> {
  const lane = laneOf(registerOf(register).register);
  const first = Math.max(0, (from - start) / PERIOD);
  const entries = profileEntries(profile).slice(0, (to - start) / PERIOD);
  const wh = entries.map((entry, k) => (k < first ? 0n : (entry?.[lane] ?? null)));
  const gapBefore = from < start;
  const moved = wh.reduce<bigint>((sum, own) => sum + (own ?? 0n), 0n);
  const closing = wh.findIndex((own) => own !== null);
  if (gapBefore) wh[closing] = (wh[closing] ?? 0n) + (upTo - pointer - moved);
  return { wh, opened: pointer - opening, ...(gapBefore && { gapBefore }) };
}

/** Of the period that ends there, in its UTC day. */
export function periodOf(end: number): number {
  return ((end - PERIOD) % DAY) / PERIOD;
}

/** The lowest bit that is set. */
export function lowest(mask: bigint): number {
  let k = 0;
  while (((mask >> BigInt(k)) & 1n) === 0n) k += 1;
  return k;
}

function remembered<Key, Value>(known: Map<Key, Promise<Value>>, key: Key, read: () => Promise<Value>): Promise<Value> {
  const there = known.get(key);
  if (there) return there;
  const made = read();
  known.set(key, made);
  return made;
}
