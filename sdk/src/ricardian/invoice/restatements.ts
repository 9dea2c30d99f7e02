// Days that were priced again by a correction: what the events say of them, held to the leaf, its profiles and the correction on record.
import { type Address, decodeFunctionData, type Hex, isAddressEqual, keccak256, toFunctionSelector } from "viem";
import { getContractEvents, getTransaction } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import { correctionRecordsAbi } from "../../generated/abis/correctionRecords.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import type { ClaimedSpan, LeafProof, Quality } from "../../generated/types.ts";
import { hashBatch } from "../../measurement/batch.ts";
import { type DividedClaim, divideAs } from "../../measurement/dividing.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { profileEntries } from "../../measurement/profile.ts";
import { unpackEnergy } from "../../measurement/registers.ts";
import { checkSettled } from "./checks.ts";
import { type ClaimReader, laneOf, periodOf } from "./claims.ts";
import { type DifferenceSink, startOfDay } from "./differences.ts";
import type { RestatedSource } from "./invoice.ts";
import { masksOf, type PricedDay } from "./pricing.ts";
import {
  type GapPriceRecord,
  type GapRecord,
  type PeriodMasks,
  type RecordsParameters,
  type SettledSums,
  unpackVector,
} from "./records.ts";

/** A gap whose energy a restatement changed; none afterwards: its periods are told apart. */
export interface GapChange {
  readonly to: number;
  readonly before: bigint;
  readonly wh: bigint;
}

/** A day that was priced again, as its event tells it. */
export interface RestatementRecord {
  /** Number of the UTC day. */
  readonly day: number;
  readonly entitlement: bigint;
  readonly commitment: Hex;
  readonly index: number;
  /** How many corrections the leaf had. */
  readonly count: number;
  /** Hash of the profile that counts from here on. */
  readonly profile: Hex;
  readonly ownBefore: bigint;
  readonly own: bigint;
  readonly masks: PeriodMasks;
  readonly before: SettledSums;
  readonly sums: SettledSums;
  readonly vectorBefore: readonly bigint[];
  readonly vector: readonly bigint[];
  readonly gaps: readonly GapChange[];
  readonly transaction: Hex;
  readonly block: bigint;
  readonly logIndex: number;
}

/** What a call of `restateDay` brought. */
interface Brought {
  readonly entitlement: bigint;
  readonly proof: LeafProof;
  readonly profile: Hex;
  readonly applied: Hex;
  readonly corrected: Hex;
}

interface Placed {
  readonly block: bigint;
  readonly logIndex: number;
}

/** Whether an event came before another. */
export function isBefore(one: Placed, other: Placed): boolean {
  return one.block < other.block || (one.block === other.block && one.logIndex < other.logIndex);
}

/** Events of restated days, in order. @param days Numbers of UTC days; default: all. */
export async function readRestatements(
  client: AnyClient,
  { address, id, fromBlock, toBlock }: RecordsParameters,
  days?: readonly number[],
): Promise<RestatementRecord[]> {
  const where = { address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true } as const;
  const ofDays = { id, ...(days && { day: days.map(BigInt) }) };
  const [restated, changed] = await Promise.all([
    getContractEvents(client, { ...where, eventName: "DayRestated", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "GapRestated", args: { id } }),
  ]);
  const records: RestatementRecord[] = [];
  for (const { args, transactionHash, blockNumber, logIndex } of restated) {
    const { restatement: r, masks, entitlement } = args;
    const day = Number(args.day);
    // A call tells its gaps before its day.
    const since = restated.findLast((each) => each.transactionHash === transactionHash && each.logIndex < logIndex);
    const gaps = changed
      .filter((each) => each.transactionHash === transactionHash && each.args.entitlement === entitlement)
      .filter((each) => each.logIndex < logIndex && each.logIndex > (since?.logIndex ?? -1))
      .map(({ args: { to, before, wh } }) => ({ to, before, wh }));
    const { commitment, index, count, profile, ownBefore, own, before, sums } = r;
    records.push({
      ...{ day, entitlement, commitment, index, count, profile, ownBefore, own, masks, before, sums, gaps },
      ...{ vectorBefore: unpackVector(r.vectorBefore), vector: unpackVector(r.vector) },
      ...{ transaction: transactionHash, block: blockNumber, logIndex },
    });
  }
  return records;
}

const restateDay = powerAgreementsAbi.find((item) => item.type === "function" && item.name === "restateDay");
const SELECTOR = restateDay?.type === "function" ? toFunctionSelector(restateDay).slice(2) : "";

/** What calls of `restateDay` in a transaction's data brought: its own, or of other contracts. */
function broughtIn(input: Hex): Brought[] {
  const found: Brought[] = [];
  for (let at = input.indexOf(SELECTOR, 2); at !== -1; at = input.indexOf(SELECTOR, at + 1)) {
    if (at % 2 !== 0) continue;
    try {
      const { functionName, args } = decodeFunctionData({ abi: powerAgreementsAbi, data: `0x${input.slice(at)}` });
      if (functionName !== "restateDay") continue;
      const [, , { entitlement, proof, profile, applied }, corrected] = args;
      const leaf = { ...proof.leaf, quality: proof.leaf.quality as Quality };
      found.push({ entitlement, proof: { ...proof, leaf }, profile, applied, corrected });
    } catch {
      // Four bytes that happen to be the same.
    }
  }
  return found;
}

/** What a restatement is held to, besides what its call brought. */
export interface RestatementContext {
  readonly priced: PricedDay;
  readonly testPrice: bigint;
  /** Of the entitlement, that ended in the day, as they were found. */
  readonly found: readonly GapRecord[];
  readonly gapPrices: readonly GapPriceRecord[];
  /** Of the same day and entitlement, those before it. */
  readonly earlier: readonly RestatementRecord[];
}

/** Reads what restatements are proved with. */
export class RestatementReader {
  readonly #client: AnyClient;
  readonly #where: RecordsParameters;
  readonly #corrections: Address;
  readonly #claims: ClaimReader;
  readonly #tell: DifferenceSink;

  constructor(
    client: AnyClient,
    where: RecordsParameters,
    corrections: Address,
    claims: ClaimReader,
    tell: DifferenceSink,
  ) {
    [this.#client, this.#where, this.#corrections] = [client, where, corrections];
    [this.#claims, this.#tell] = [claims, tell];
  }

  /** What a restatement changes of its day, held to its call, the correction and the day's prices. */
  async read(record: RestatementRecord, context: RestatementContext): Promise<RestatedSource> {
    const { entitlement, ownBefore, own, vectorBefore, vector, profile, commitment, count } = record;
    await this.#checkCorrection(record);
    const site = await this.#checkCall(record, context);
    const { register, share } = await this.#claims.entitledOf(entitlement);
    this.#checkWorth(record, context);
    const gaps = record.gaps.map((gap) => {
      const price = context.gapPrices.find((each) => each.entitlement === entitlement && each.to === gap.to)?.price;
      return { period: periodOf(gap.to), before: gap.before, wh: gap.wh, ...(price !== undefined && { price }) };
    });
    const only = (mask: bigint) => (wh: bigint, k: number) => ((mask >> BigInt(k)) & 1n ? wh : 0n);
    return {
      ...{ site, register, share, batch: commitment, corrections: count, profile, gaps },
      ...{ before: vectorBefore.map(only(ownBefore)), wh: vector.map(only(own)) },
    };
  }

  /** The correction whose profile counts is on record. */
  async #checkCorrection({ day, entitlement, commitment, index, count, profile }: RestatementRecord): Promise<void> {
    const { fromBlock, toBlock } = this.#where;
    const logs = await getContractEvents(this.#client, {
      ...{ address: this.#corrections, abi: correctionRecordsAbi, eventName: "LeafCorrected" },
      ...{ args: { commitment }, fromBlock, toBlock, strict: true },
    });
    const found = logs.find(
      ({ args: { correction } }) => correction.index === index && correction.number === count - 1,
    );
    const said = found?.args.correction.profile;
    if (said !== profile)
      this.#differs(
        "proof",
        day,
        `profile of correction ${count - 1} of entitlement ${entitlement}`,
        profile,
        said ?? "none on record",
      );
  }

  /** The division of both profiles, from the leaf that the call brought. @returns The site; zero where nothing was brought. */
  async #checkCall(record: RestatementRecord, { found, earlier }: RestatementContext): Promise<bigint> {
    const { day, entitlement, commitment, profile, transaction } = record;
    const { to, input } = await getTransaction(this.#client, { hash: transaction });
    const brought = broughtIn(input).find(
      (each) =>
        each.entitlement === entitlement &&
        hashBatch(each.proof.batch) === commitment &&
        keccak256(each.corrected) === profile,
    );
    if (!brought) {
      if (to !== null && isAddressEqual(to, this.#where.address)) {
        this.#differs(
          "proof",
          day,
          `batch of entitlement ${entitlement}`,
          commitment,
          "none that the transaction brought",
        );
      }
      return 0n;
    }
    const { leaf } = brought.proof;
    if ((await this.#claims.placeOf(leaf.site, brought.proof)) === null) {
      const root = brought.proof.batch.root;
      this.#differs("proof", day, `root of entitlement ${entitlement}`, root, "another one, by the leaf and its path");
    }
    const last = earlier.at(-1);
    const counted = last?.profile ?? leaf.profile;
    const inForce = brought.applied === "0x" ? brought.profile : brought.applied;
    try {
      const before = await this.#divide(entitlement, brought, inForce, counted, record.vectorBefore.length);
      const after = await this.#divide(entitlement, brought, brought.corrected, profile, record.vector.length);
      // Gaps that were there, and those of them that still are.
      const told = earlier.flatMap(({ gaps }) => gaps).filter(({ wh }) => wh === 0n);
      const ends = (all: readonly { readonly to: number }[]) =>
        all.reduce((mask, { to: end }) => mask | (1n << BigInt(periodOf(end))), 0n);
      const there = found.filter(({ wh, to: end }) => wh !== 0n && !told.some((gap) => gap.to === end));
      const left = there.filter(({ to: end }) => !record.gaps.some((gap) => gap.to === end && gap.wh === 0n));
      this.#compare(record, "before", before, ends(there), record.ownBefore, record.vectorBefore);
      this.#compare(record, "restated", after, ends(left), record.own, record.vector);
    } catch (error) {
      const reason = error instanceof BaseError ? error.shortMessage : String(error);
      this.#differs("profile", day, `profile of entitlement ${entitlement}`, profile, reason);
    }
    return leaf.site;
  }

  /** The plant's day by a profile, from the register that the leaf says it began with. */
  async #divide(
    entitlement: bigint,
    { proof: { leaf }, profile: original }: Brought,
    profile: Hex,
    committed: Hex,
    periods: number,
  ): Promise<DividedClaim> {
    const { register, number, share, opening } = await this.#claims.entitledOf(entitlement);
    const lane = laneOf(register);
    const moved = (of: Hex, upTo?: number) =>
      profileEntries(of)
        .slice(0, upTo)
        .reduce((sum, entry) => sum + (entry?.[lane] ?? 0n), 0n);
    const from = Math.floor((leaf.readAt - 1) / DAY) * DAY;
    const pointer = unpackEnergy(leaf.energy)[lane] - moved(original);
    const span: ClaimedSpan = {
      ...{ register: number, share, wh: 0n, from, to: from + periods * PERIOD, opening, pointer },
      upTo: pointer + moved(profile, periods),
    };
    return divideAs({ readAt: leaf.readAt, profile: committed, shown: pointer + moved(profile) }, profile, span);
  }

  #compare(
    { day, entitlement }: RestatementRecord,
    which: string,
    { periods }: DividedClaim,
    gaps: bigint,
    recorded: bigint,
    vector: readonly bigint[],
  ): void {
    for (const [k, period] of periods.entries()) {
      const own = period !== null && ((gaps >> BigInt(k)) & 1n) === 0n;
      const said = ((recorded >> BigInt(k)) & 1n) === 1n;
      const say = (is: boolean) => (is ? "measured" : "not measured");
      if (own !== said)
        this.#differs("mask", day, `${which}, own of entitlement ${entitlement}`, say(said), say(own), k);
      const [wh, computed] = [vector[k] ?? 0n, own ? period.wh : 0n];
      if (wh !== computed) {
        this.#differs("vector", day, `${which}, energy of entitlement ${entitlement}`, `${wh} Wh`, `${computed} Wh`, k);
      }
    }
  }

  /** Both days' worth, less what gaps that had their price come to. */
  #checkWorth(record: RestatementRecord, { priced, testPrice, found, gapPrices, earlier }: RestatementContext): void {
    const { day, entitlement, own, ownBefore, masks, sums, before, vector, vectorBefore } = record;
    const known = gapPrices.filter((gap) => gap.entitlement === entitlement && (gap.wh !== 0n || gap.numerator !== 0n));
    const worth = { before: { numerator: 0n, wh: 0n }, after: { numerator: 0n, wh: 0n } };
    for (const gap of found) {
      const price = known.find((each) => each.to === gap.to && isBefore(each, record));
      if (!price) continue;
      const changes = [...earlier.flatMap(({ gaps }) => gaps), ...record.gaps].filter((each) => each.to === gap.to);
      const last = record.gaps.find((each) => each.to === gap.to);
      const was = last?.before ?? changes.at(-1)?.wh ?? gap.wh;
      const is = last?.wh ?? was;
      worth.before.numerator += was * price.price;
      worth.before.wh += was;
      worth.after.numerator += is * price.price;
      worth.after.wh += is;
    }
    const less = (all: SettledSums, { numerator, wh }: { numerator: bigint; wh: bigint }): SettledSums => ({
      ...{ numerator: all.numerator - numerator, wh: all.wh - wh, excludedWh: all.excludedWh },
    });
    const expected = masksOf(priced, ownBefore);
    checkSettled(day, ownBefore, expected, less(before, worth.before), vectorBefore, priced, testPrice, this.#tell);
    checkSettled(day, own, masks, less(sums, worth.after), vector, priced, testPrice, this.#tell);
  }

  #differs(
    what: "proof" | "profile" | "mask" | "vector",
    day: number,
    field: string,
    recorded: string,
    computed: string,
    period: number | null = null,
  ): void {
    this.#tell({ what, day: startOfDay(day), period, field, recorded, computed });
  }
}

/** A gap's energy as restatements before a time left it. */
export function gapAsOf(
  restated: readonly RestatementRecord[],
  { entitlement, to }: { readonly entitlement: bigint; readonly to: number },
  wh: bigint,
  time: Placed,
): bigint {
  const changes = restated
    .filter((record) => record.entitlement === entitlement && isBefore(record, time))
    .flatMap(({ gaps }) => gaps)
    .filter((gap) => gap.to === to);
  return changes.at(-1)?.wh ?? wh;
}
