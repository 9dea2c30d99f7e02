// Deemed energy proved anew: a plant's final report, what it produced, and the prices of its periods, held to what the chain added to the month (PPA-15).
import {
  type Address,
  decodeFunctionData,
  type Hex,
  isAddressEqual,
  keccak256,
  toFunctionSelector,
  zeroHash,
} from "viem";
import { getContractEvents, getTransaction, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { availabilityCommitment, availabilityRoot, Curtailment, unpackAvailability } from "../../feeds/availability.ts";
import { availabilityReportAbi } from "../../generated/abis/availabilityReport.ts";
import { meterOracleAbi } from "../../generated/abis/meterOracle.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { siteRegistryAbi } from "../../generated/abis/siteRegistry.ts";
import type { AvailabilityProof, LeafProof, Quality } from "../../generated/types.ts";
import { hashBatch } from "../../measurement/batch.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { profileEntries } from "../../measurement/profile.ts";
import { deemed } from "../../ppa/damages.ts";
import { dayNumerator } from "../../ppa/day.ts";
import { deemedClauses } from "../../ppa/years.ts";
import type { RecordedDocument } from "../chain/verify.ts";
import type { Plant, Terms } from "../terms/types.ts";
import { day as dateOf } from "../text/format.ts";
import { type ClaimReader, lowest } from "./claims.ts";
import { type DifferenceSink, startOfDay } from "./differences.ts";
import type { OtherAmount } from "./invoice.ts";
import type { DayPricer } from "./pricing.ts";
import { type RecordsParameters, unpackVector } from "./records.ts";

/** What a plant's day came to, as the contract's `Outcome`. */
export interface Outcome {
  readonly which: bigint;
  readonly numerator: bigint;
  readonly deemedWh: bigint;
  readonly excusedWh: bigint;
  readonly refusedWh: bigint;
  readonly possibleWh: bigint;
  readonly unavailableWh: bigint;
}

/** A call of `settleAvailability`. */
export interface OutageRecord {
  /** Number of the UTC day. */
  readonly day: number;
  readonly site: bigint;
  /** Its place in the terms. */
  readonly plant: number;
  /** Of the batch that its production was proved in; zero: nothing held it back. */
  readonly commitment: Hex;
  readonly outcome: Outcome;
  /** Deemed in each period, Wh; nothing where none is. */
  readonly vector: readonly bigint[];
  readonly block: bigint;
  readonly logIndex: number;
  readonly transaction: Hex;
}

/** Calls of days, oldest first. @param days Numbers of UTC days; absent: all. */
export async function readOutages(
  client: AnyClient,
  { address, id, fromBlock, toBlock }: RecordsParameters,
  days?: readonly number[],
): Promise<OutageRecord[]> {
  const logs = await getContractEvents(client, {
    ...{ address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true, eventName: "AvailabilitySettled" },
    args: { id, ...(days && { day: days.map(BigInt) }) },
  });
  return logs.map(({ args, blockNumber, logIndex, transactionHash }) => ({
    ...{ day: Number(args.day), site: args.site, plant: Number(args.plant), commitment: args.commitment },
    ...{ outcome: args.outcome, vector: unpackVector(args.vector) },
    ...{ block: blockNumber, logIndex, transaction: transactionHash },
  }));
}

interface Brought {
  readonly plant: bigint;
  readonly report: AvailabilityProof;
  readonly proof: LeafProof;
  readonly profile: Hex;
}

const settle = powerAgreementsAbi.find((item) => item.type === "function" && item.name === "settleAvailability");
const SELECTOR = settle?.type === "function" ? toFunctionSelector(settle).slice(2) : "";

/** Every call of `settleAvailability` in a transaction's data, its own or one that it holds for other contracts; what is found proves itself by its hashes. */
export function outagesIn(input: Hex): Brought[] {
  const found: Brought[] = [];
  for (let at = input.indexOf(SELECTOR, 2); at !== -1; at = input.indexOf(SELECTOR, at + 1)) {
    if (at % 2 !== 0) continue;
    try {
      const { functionName, args } = decodeFunctionData({ abi: powerAgreementsAbi, data: `0x${input.slice(at)}` });
      if (functionName !== "settleAvailability") continue;
      const { plant, report, proof, profile } = args[2];
      const leaf = { ...proof.leaf, quality: proof.leaf.quality as Quality };
      found.push({ plant, report, proof: { ...proof, leaf }, profile });
    } catch {
      // Four bytes that happen to be the same.
    }
  }
  return found;
}

const PERIODS = DAY / PERIOD;
const HOUR = 3_600n;
const WHOLE = 10_000n;
/** What no seller answers for, whether or not it is paid. */
const BLAMELESS: readonly number[] = [Curtailment.GRID, Curtailment.BUYER, Curtailment.FORCE_MAJEURE];

/** Contracts that outages depend on. */
interface Contracts {
  readonly oracle: Address;
}

/** Recomputes outages, and tells what differs. */
export class OutageReader {
  readonly #client: AnyClient;
  readonly #where: RecordsParameters;
  readonly #contracts: Contracts;
  readonly #with: { readonly pricer: DayPricer; readonly claims: ClaimReader; readonly tell: DifferenceSink };

  constructor(
    client: AnyClient,
    where: RecordsParameters,
    contracts: Contracts,
    by: { readonly pricer: DayPricer; readonly claims: ClaimReader; readonly tell: DifferenceSink },
  ) {
    [this.#client, this.#where, this.#contracts, this.#with] = [client, where, contracts, by];
  }

  /** What a call added to the month, computed anew; nothing where nothing is deemed. */
  async amountOf(record: OutageRecord, document: RecordedDocument): Promise<OtherAmount[]> {
    const computed = (await this.#reckon(record, document)) ?? record;
    const { numerator, deemedWh } = computed.outcome;
    if (deemedWh === 0n) return [];
    const start = startOfDay(record.day);
    return [
      {
        label: `Deemed energy of site ${record.site} on ${dateOf(start)}, ${deemedWh} Wh`,
        clause: "performance.deemedCauses",
        numerator,
        deemed: { site: record.site, start, wh: computed.vector },
      },
    ];
  }

  #differs(
    { day, site }: OutageRecord,
    field: string,
    recorded: unknown,
    computed: unknown,
    period: number | null = null,
  ) {
    this.#with.tell({
      ...{ what: "deemed", day: startOfDay(day), period, field: `${field} of site ${site}` },
      ...{ recorded: `${recorded}`, computed: `${computed}` },
    });
  }

  /** Null where what it was proved by is in no transaction's data, because another contract built the call: then the contract's own word stands. */
  async #reckon(
    record: OutageRecord,
    document: RecordedDocument,
  ): Promise<Pick<OutageRecord, "outcome" | "vector"> | null> {
    const { terms } = document.agreement;
    const { to, input } = await getTransaction(this.#client, { hash: record.transaction });
    const brought = outagesIn(input).find(
      ({ plant, report }) =>
        Number(plant) === record.plant && report.site === record.site && report.report.day === record.day,
    );
    const plant = terms.plants[record.plant];
    if (!brought || plant?.site !== record.site) {
      if (to !== null && isAddressEqual(to, this.#where.address)) {
        this.#differs(record, "report", "settled", "none that the transaction brought");
      }
      return null;
    }
    await this.#checkReport(record, brought, terms);
    const causes = await this.#causesOf(record, document, brought);
    if (causes.held !== 0n) await this.#checkProduced(record, brought);
    else if (record.commitment !== zeroHash) this.#differs(record, "batch", record.commitment, "none");
    const reckoned = await this.#sums(record, document, plant, brought, causes);
    for (const [k, wh] of reckoned.vector.entries()) {
      const recorded = record.vector[k] ?? 0n;
      if (recorded !== wh) this.#differs(record, "deemed energy", `${recorded} Wh`, `${wh} Wh`, k);
    }
    for (const field of Object.keys(reckoned.outcome) as (keyof Outcome)[]) {
      const [recorded, own] = [record.outcome[field], reckoned.outcome[field]];
      if (recorded !== own) this.#differs(record, field, recorded, own);
    }
    return reckoned;
  }

  /** The report is the one that the chain holds, by the agreed method, and the plant's part is in it. */
  async #checkReport(record: OutageRecord, { report: { report, site, method, periods, path } }: Brought, terms: Terms) {
    const { address, toBlock: blockNumber } = this.#where;
    const reports = await readContract(this.#client, {
      ...{ address, abi: powerAgreementsAbi, functionName: "reports", blockNumber },
    });
    const { commitment } = await readContract(this.#client, {
      ...{ address: reports, abi: availabilityReportAbi, functionName: "reportOf", args: [report.fleet, report.day] },
      blockNumber,
    });
    const given = availabilityCommitment(report);
    if (commitment !== given) this.#differs(record, "report", commitment, given);
    if (method !== terms.performance.method) this.#differs(record, "method", method, terms.performance.method);
    const { index } = await readContract(this.#client, {
      ...{ address: this.#contracts.oracle, abi: meterOracleAbi, functionName: "membershipOf", args: [site] },
      blockNumber,
    });
    const root = availabilityRoot({ site, method, periods }, index, path);
    if (root !== report.root) this.#differs(record, "root of the report", report.root, root);
  }

  /** The leaf is in its batch, and the profile is the leaf's. */
  async #checkProduced(record: OutageRecord, { proof, profile }: Brought) {
    const batch = hashBatch(proof.batch);
    if (batch !== record.commitment) this.#differs(record, "batch", record.commitment, batch);
    if ((await this.#with.claims.placeOf(record.site, proof)) === null) {
      this.#differs(record, "root", proof.batch.root, "another one, by the leaf and its path");
    }
    const given = keccak256(profile);
    if (given !== proof.leaf.profile) this.#differs(record, "profile", proof.leaf.profile, given);
  }

  async #causesOf(record: OutageRecord, document: RecordedDocument, { report }: Brought) {
    const { price, performance } = document.agreement.terms;
    const { counting, price: priced } = await this.#with.pricer.day(document, startOfDay(record.day));
    let [reported, paid, held, refused] = [0n, 0n, 0n, 0n];
    for (const [k, period] of unpackAvailability(report.periods).entries()) {
      const bit = 1n << BigInt(k);
      if (!period || (counting & bit) === 0n) continue;
      reported |= bit;
      const listed = period.cause !== Curtailment.NONE && (performance.deemedCauses >> (period.cause - 1)) & 1;
      const idle = price.negative === "CURTAIL" && period.cause === Curtailment.ECONOMIC;
      // The plant may stand still where the index is negative, and nowhere else.
      if (listed && (!idle || (priced?.prices[k] ?? 0n) < 0n)) paid |= bit;
      if (BLAMELESS.includes(period.cause)) held |= bit;
      if (period.cause === Curtailment.BUYER) refused |= bit;
    }
    return { reported, paid, held: held | paid, refused: refused & ~paid };
  }

  async #sums(
    record: OutageRecord,
    document: RecordedDocument,
    { site, share }: Plant,
    { report, profile }: Brought,
    causes: { readonly reported: bigint; readonly paid: bigint; readonly held: bigint; readonly refused: bigint },
  ): Promise<{ outcome: Outcome; vector: bigint[] }> {
    const start = startOfDay(record.day);
    const stretches = await this.#capacities(site, start);
    const capacityAt = (time: number) =>
      BigInt((stretches.find(({ from }) => from <= time) ?? stretches.at(-1))?.capacities.generationW ?? 0);
    const produced = causes.held === 0n ? [] : profileEntries(profile);
    const vector = Array.from({ length: PERIODS }, () => 0n);
    const sums = { which: 0n, deemedWh: 0n, excusedWh: 0n, refusedWh: 0n };
    let [possible, unavailable] = [0n, 0n];
    for (const [k, period] of unpackAvailability(report.periods).entries()) {
      const bit = 1n << BigInt(k);
      if (!period || (causes.reported & bit) === 0n) continue;
      const capacity = capacityAt(start + k * PERIOD);
      if ((causes.held & bit) === 0n) {
        possible += capacity;
        unavailable += BigInt(period.unavailable);
        continue;
      }
      const own = produced[k]?.generation;
      const of = { potential: BigInt(period.potential), produced: own ?? 0n, cause: period.cause };
      // Of a period that was not read nobody knows what was produced.
      const whole = own === undefined ? 0n : deemed(of, 1 << period.cause, capacity, PERIOD);
      const wh = (whole * BigInt(share)) / WHOLE;
      if ((causes.refused & bit) !== 0n) sums.refusedWh += wh;
      else sums.excusedWh += wh;
      if ((causes.paid & bit) === 0n || wh === 0n) continue;
      sums.which |= bit;
      sums.deemedWh += wh;
      vector[k] = wh;
    }
    const energyOf = (power: bigint) => (power * BigInt(PERIOD * share)) / (HOUR * WHOLE);
    const numerator = sums.which === 0n ? 0n : await this.#priceOf(record, document, vector, sums.which);
    const outcome = { ...sums, numerator, possibleWh: energyOf(possible), unavailableWh: energyOf(unavailable) };
    return { outcome, vector: sums.which === 0n ? [] : vector };
  }

  async #priceOf(record: OutageRecord, document: RecordedDocument, vector: readonly bigint[], which: bigint) {
    const { terms } = document.agreement;
    const { price, settlement } = deemedClauses(terms.price, terms.settlement.kind);
    const bounded = { ...terms, price, settlement: { ...terms.settlement, kind: settlement } };
    const agreement = { ...document.agreement, terms: bounded };
    // Under a name of its own: the document's days are priced otherwise.
    const digest: Hex = `${document.digest}00`;
    const priced = await this.#with.pricer.day({ ...document, digest, agreement }, startOfDay(record.day));
    const missing = which & (priced.missing | priced.open);
    if (missing !== 0n) this.#differs(record, "price", "settled", "none", lowest(missing));
    if (!priced.price) return 0n;
    return dayNumerator(vector, which & ~missing, priced.price).numerator;
  }

  async #capacities(site: bigint, start: number) {
    const { toBlock: blockNumber } = this.#where;
    const registry = await readContract(this.#client, {
      ...{ address: this.#contracts.oracle, abi: meterOracleAbi, functionName: "registry", blockNumber },
    });
    return readContract(this.#client, {
      ...{ address: registry, abi: siteRegistryAbi, functionName: "capacitiesSince", args: [site, start], blockNumber },
    });
  }
}
