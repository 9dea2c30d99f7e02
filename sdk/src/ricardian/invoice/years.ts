// A contract year's invoice, recomputed from the chain: its sums from the events of its days, the reckoning of it and of all years before from terms and calendar, and what was billed.
import { type Hex, isAddressEqual } from "viem";
import { getBlock, getContractEvents, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { DAY } from "../../measurement/period.ts";
import { dueAt } from "../../ppa/arrears.ts";
import { amountOf, numeratorOf, numeratorOfAmount, trueUp } from "../../ppa/billing.ts";
import { anniversary, yearAt } from "../../ppa/indexation.ts";
import type { Vintage } from "../../ppa/quantities.ts";
import { type ReckonedYear, reckonYear, restateYear, type YearReckoning, type YearSums } from "../../ppa/years.ts";
import { type AgreementParameters, type RecordedDocument, readAgreement } from "../chain/verify.ts";
import type { Terms } from "../terms/types.ts";
import { type DifferenceSink, type InvoiceDifference, InvoiceDiffersError } from "./differences.ts";
import { readOutages } from "./outages.ts";
import { DayPricer, documentOn, readStanding, type Standing, termEndOf } from "./pricing.ts";
import type { RecordsParameters } from "./records.ts";
import { readRestatements } from "./restatements.ts";
import { checkDocuments, contractsOf } from "./source.ts";

/** Which contract year of which agreement. */
export interface YearParameters extends AgreementParameters {
  /** From 0: the one that begins with the day of operation. */
  readonly year: number;
  /** How the currency is written; default: base units. */
  readonly currency?: { readonly symbol: string; readonly decimals: number };
  /** The block as of which everything is read; default: the latest. */
  readonly block?: bigint;
}

/** One thing that a year owes. */
export interface YearLine {
  readonly label: string;
  /** The clause of the terms that it comes from. */
  readonly clause: string;
  /** Wh. */
  readonly energy: bigint;
  /** Base units a kWh, WAD; null where the energy has no single price. */
  readonly price: bigint | null;
  /** How it comes about. */
  readonly formula: string;
  /** Before caps, where they cut it: base units. */
  readonly uncapped: bigint | null;
  /** Part of the year's numerator; positive: the buyer owes. */
  readonly numerator: bigint;
}

/** The invoice of a contract year. Amounts: positive, the buyer owes. */
export interface YearInvoice {
  readonly id: bigint;
  readonly digest: Hex;
  readonly terms: Terms;
  readonly currency: { readonly symbol: string; readonly decimals: number };
  readonly year: number;
  /** Unix seconds: where it begins, or operation in it, and where it ends, or the agreement. */
  readonly from: number;
  readonly to: number;
  /** When it was closed, and when the last amount falls due, unix seconds; null: not yet. */
  readonly closed: number | null;
  readonly due: number | null;
  readonly sums: YearSums;
  readonly reckoning: YearReckoning;
  readonly lines: readonly YearLine[];
  readonly numerator: bigint;
  /** Rounded once toward zero, base units. */
  readonly amount: bigint;
  /** What invoices have stated of it. */
  readonly invoiced: bigint;
}

/** What {@link verifyYear} found. */
export interface YearVerification {
  readonly equal: boolean;
  readonly differences: readonly InvoiceDifference[];
  /** Computed anew. */
  readonly invoice: YearInvoice;
}

/** A year that the agreement does not have. */
export class NoSuchYearError extends BaseError {
  override readonly name = "NoSuchYearError";

  constructor(id: bigint, year: number) {
    super(`Agreement ${id} has no contract year ${year}.`, {
      metaMessages: ["Years count from 0, from the day of operation to the end."],
    });
  }
}

const NOTHING: YearSums = {
  ...{ wh: 0n, excludedWh: 0n, consumedWh: 0n, matchedWh: 0n, numerator: 0n },
  ...{ excusedWh: 0n, refusedWh: 0n, possibleWh: 0n, unavailableWh: 0n },
};

/** What one event adds to the year of its day. */
interface Addition {
  readonly day: number;
  readonly block: bigint;
  readonly logIndex: number;
  readonly sums: Partial<YearSums>;
}

/** What was billed of a year: its closing, or a restatement. */
interface YearStatement {
  readonly year: number;
  readonly restated: boolean;
  readonly amount: bigint;
  readonly recorded: Readonly<Record<keyof YearReckoning, bigint | number>>;
  readonly block: bigint;
  readonly logIndex: number;
  readonly at: number;
  readonly invoice: { readonly amount: bigint; readonly due: number; readonly ofSeller: boolean } | null;
}

/** A contract year's calendar. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly inForce: number;
  readonly daysOfYear: number;
  readonly last: boolean;
}

/** Whether anything of the terms is reckoned by contract years. */
export function isAnnual({ volume, performance }: Terms): boolean {
  return volume.minimum !== 0n || volume.maximum !== 0n || performance.availability !== 0 || volume.kind === "MATCHED";
}

async function readAdditions(client: AnyClient, where: RecordsParameters): Promise<Addition[]> {
  const { address, id, fromBlock, toBlock } = where;
  const logs = { address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true, args: { id } } as const;
  const [settled, parcels, gaps, matched, outages, restated] = await Promise.all([
    getContractEvents(client, { ...logs, eventName: "DaySettled" }),
    getContractEvents(client, { ...logs, eventName: "ParcelSettled" }),
    getContractEvents(client, { ...logs, eventName: "GapSettled" }),
    getContractEvents(client, { ...logs, eventName: "ConsumptionMatched" }),
    readOutages(client, where),
    readRestatements(client, where),
  ]);
  return [
    ...[...settled, ...parcels].map(({ args, blockNumber: block, logIndex }) => ({
      ...{ day: Number(args.day), block, logIndex, sums: args.sums },
    })),
    ...gaps.map(({ args: { to, wh, numerator }, blockNumber: block, logIndex }) => ({
      ...{ day: Math.floor((to - 1) / DAY), block, logIndex, sums: { wh, numerator } },
    })),
    ...restated.map(({ day, block, logIndex, before, sums }) => ({
      ...{ day, block, logIndex },
      sums: {
        wh: sums.wh - before.wh,
        excludedWh: sums.excludedWh - before.excludedWh,
        numerator: sums.numerator - before.numerator,
      },
    })),
    ...matched.map(({ args: { day, consumed: consumedWh, matched: matchedWh }, blockNumber: block, logIndex }) => ({
      ...{ day: Number(day), block, logIndex, sums: { consumedWh, matchedWh } },
    })),
    ...outages.map(({ day, block, logIndex, outcome }) => {
      const { excusedWh, refusedWh, possibleWh, unavailableWh } = outcome;
      // What is deemed is paid in its month, and is no energy of the year's.
      return { day, block, logIndex, sums: { excusedWh, refusedWh, possibleWh, unavailableWh } };
    }),
  ];
}

async function readYearStatements(
  client: AnyClient,
  { address, id, fromBlock, toBlock }: RecordsParameters,
  seller: Hex,
): Promise<YearStatement[]> {
  const where = { address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true, args: { id } } as const;
  const [closed, restated, invoiced] = await Promise.all([
    getContractEvents(client, { ...where, eventName: "YearClosed" }),
    getContractEvents(client, { ...where, eventName: "YearRestated" }),
    getContractEvents(client, { ...where, eventName: "Invoiced" }),
  ]);
  const found = await Promise.all(
    [...closed, ...restated].map(async (log): Promise<YearStatement> => {
      const { blockNumber: block, transactionHash, logIndex } = log;
      const amount = log.eventName === "YearClosed" ? log.args.amount : log.args.difference;
      // Its invoice is the next event of its transaction.
      const made = invoiced.find((each) => each.transactionHash === transactionHash && each.logIndex > logIndex);
      const { timestamp } = await getBlock(client, { blockNumber: block });
      return {
        ...{ year: Number(log.args.year), restated: log.eventName === "YearRestated", amount, block, logIndex },
        ...{ recorded: log.args.reckoning, at: Number(timestamp) },
        invoice:
          amount !== 0n && made
            ? {
                ...{ amount: made.args.amount, due: Number(made.args.due) },
                ofSeller: isAddressEqual(made.args.debtor, seller),
              }
            : null,
      };
    }),
  );
  return found.sort((a, b) => Number(a.block - b.block) || a.logIndex - b.logIndex);
}

function spanOf(id: bigint, standing: Standing, end: number, year: number): Span {
  const { operatesFrom, suspensions } = standing;
  const [begins, ends] = [anniversary(operatesFrom, year), anniversary(operatesFrom, year + 1)];
  const [from, to] = [Math.max(begins, operatesFrom), Math.min(ends, end)];
  if (operatesFrom === 0 || from >= to) throw new NoSuchYearError(id, year);
  let time = to - from;
  for (const { from: begun, until } of suspensions) {
    time -= Math.max(0, Math.min(until || to, to) - Math.max(begun, from));
  }
  return { from, to, inForce: Math.ceil(time / DAY), daysOfYear: (ends - begins) / DAY, last: end <= ends };
}

const before = (one: { readonly block: bigint; readonly logIndex: number }, other: typeof one | null) =>
  other === null || one.block < other.block || (one.block === other.block && one.logIndex < other.logIndex);

/** What the years have come to, statement by statement. */
interface State {
  closed: number;
  readonly damages: Map<number, bigint>;
  readonly reckoned: Map<number, ReckonedYear>;
  makeUp: readonly Vintage[];
  /** What a closing drew from the make-up account, and what left it then: it stays however the year is restated. */
  readonly drawn: Map<number, Pick<YearReckoning, "drawnWh" | "expiredWh">>;
}

/** Reads a year and all years before it, and tells everything that does not agree. */
async function readYear(client: AnyClient, parameters: YearParameters, tell: DifferenceSink): Promise<YearInvoice> {
  const { address, id, fromBlock, year, currency = { symbol: "base units", decimals: 0 } } = parameters;
  const { number: toBlock, timestamp } = await getBlock(
    client,
    parameters.block === undefined ? {} : { blockNumber: parameters.block },
  );
  if (toBlock === null) throw new BaseError("The node gave a block without a number.");
  const where = { address, id, fromBlock, toBlock };
  const [agreement, standing, contracts, additions, owed] = await Promise.all([
    readAgreement(client, parameters),
    readStanding(client, { address, id, blockNumber: toBlock, now: Number(timestamp) }),
    contractsOf(client, address, toBlock),
    readAdditions(client, where),
    readContract(client, {
      ...{ address, abi: powerAgreementsAbi, functionName: "damagesOf", args: [id], blockNumber: toBlock },
    }),
  ]);
  const documents = agreement.documents.filter(({ block }) => block <= toBlock);
  await checkDocuments(client, { address, id, toBlock }, documents, tell);
  const documentOf = (time: number): RecordedDocument => {
    const found = documentOn(documents, Math.floor(time / DAY) * DAY);
    if (!found) throw new BaseError(`Agreement ${id} has no document.`);
    return found;
  };
  const hold = (what: "year" | "amount", field: string, recorded: unknown, computed: unknown) => {
    if (recorded === computed) return;
    tell({ what, day: null, period: null, field, recorded: `${recorded}`, computed: `${computed}` });
  };
  const pricer = new DayPricer(client, contracts, standing, toBlock);
  const endOf = (terms: Terms) => standing.endedAt || termEndOf(terms, standing);
  const operates = Math.floor(standing.operatesFrom / DAY) * DAY;
  const sumsOf = (of: number, until: YearStatement | null): YearSums => {
    const sums: { -readonly [Field in keyof YearSums]: bigint } = { ...NOTHING };
    for (const { sums: own, ...addition } of additions) {
      const start = addition.day * DAY;
      if (start < operates || yearAt(standing.operatesFrom, start) !== of || !before(addition, until)) continue;
      if (!isAnnual(documentOf(start).agreement.terms)) continue;
      for (const field of Object.keys(sums) as (keyof YearSums)[]) sums[field] += own[field] ?? 0n;
    }
    return sums;
  };
  const caseOf = async (of: number) => {
    // The document of the year's last day has its end.
    const first = documentOf(anniversary(standing.operatesFrom, of + 1) - 1).agreement.terms;
    const span = spanOf(id, standing, endOf(first), of);
    const document = documentOf(span.to - 1);
    const { terms } = document.agreement;
    const tariff = await pricer.tariff(terms, Math.floor((span.to - 1) / DAY) * DAY);
    return { document, terms, span, fixedPrice: tariff?.amount ?? 0n };
  };
  const state: State = { closed: 0, damages: new Map(), reckoned: new Map(), makeUp: [], drawn: new Map() };
  const lifetimeOf = (terms: Terms, of: number) => {
    const cap = terms.performance.lifetimeCap;
    const delay = !terms.operation.delayCounts ? 0n : cap !== 0n && owed.delay > cap ? cap : owed.delay;
    return [...state.damages].reduce((sum, [each, own]) => (each === of ? sum : sum + own), delay);
  };
  const reckon = async (of: number, until: YearStatement | null, restated: boolean) => {
    const { document, terms, span, fixedPrice } = await caseOf(of);
    const sums = sumsOf(of, until);
    const known = { year: of, ...span, fixedPrice, lifetime: lifetimeOf(terms, of), makeUp: state.makeUp };
    const billed = state.reckoned.get(of);
    const lives =
      of + terms.performance.makeUpYears >= state.closed &&
      endOf(terms) > anniversary(standing.operatesFrom, state.closed);
    const result =
      restated && billed
        ? restateYear(terms, sums, known, { ...billed.reckoning, lives })
        : reckonYear(terms, sums, known);
    return { document, terms, span, sums, result };
  };

  const { terms: ownTerms } = await caseOf(year);
  const statements = await readYearStatements(client, where, ownTerms.parties.seller);
  let invoiced = 0n;
  for (const statement of statements) {
    const { year: of, restated, recorded, amount, invoice } = statement;
    const name = `${restated ? "the restatement" : "the closing"} of year ${of}`;
    if (!restated) hold("year", `order of ${name}`, of, state.closed);
    const { terms, result } = await reckon(of, statement, restated);
    for (const field of Object.keys(result.reckoning) as (keyof YearReckoning)[]) {
      hold("year", `${field} of ${name}`, recorded[field], result.reckoning[field]);
    }
    const earlier = state.reckoned.get(of)?.reckoning.numerator ?? 0n;
    hold("amount", `amount of ${name}`, amount, trueUp(restated ? earlier : 0n, result.reckoning.numerator));
    state.reckoned.set(of, result);
    state.damages.set(of, result.damages);
    state.makeUp = result.makeUp;
    if (!restated) {
      const { drawnWh, expiredWh } = result.reckoning;
      state.drawn.set(of, { drawnWh, expiredWh });
      state.closed = of + 1;
    }
    if (of === year) invoiced += amount;
    if (amount === 0n) continue;
    hold("amount", `invoice of ${name}`, invoice?.amount ?? "nothing", amount < 0n ? -amount : amount);
    if (!invoice) continue;
    hold(
      "amount",
      `debtor of ${name}`,
      invoice.ofSeller ? "the seller" : "the buyer",
      amount < 0n ? "the seller" : "the buyer",
    );
    hold("amount", `due date of ${name}`, invoice.due, dueAt(statement.at, terms.settlement.dueDays));
  }

  const sums = sumsOf(year, null);
  const stored = { address, abi: powerAgreementsAbi, blockNumber: toBlock } as const;
  const [words, bill, account] = await Promise.all([
    readContract(client, { ...stored, functionName: "yearOf", args: [id, BigInt(year)] }),
    readContract(client, { ...stored, functionName: "yearBillOf", args: [id, BigInt(year)] }),
    readContract(client, { ...stored, functionName: "accountOf", args: [id] }),
  ]);
  for (const field of Object.keys(sums) as (keyof YearSums)[]) hold("year", field, words[field], sums[field]);
  const left = (vintages: readonly { readonly year: number; readonly wh: bigint; readonly price: bigint }[]) =>
    vintages.flatMap(({ year: of, wh, price }) => (wh === 0n ? [] : [`${wh} Wh of year ${of} at ${price}`])).join(", ");
  hold("year", "make-up energy", left(account.makeUp), left(state.makeUp));
  hold(
    "year",
    "damages",
    account.damages,
    [...state.damages.values()].reduce((sum, own) => sum + own, 0n),
  );
  const made = state.reckoned.get(year);
  hold("amount", "what invoices stand for", bill.numerator, made?.reckoning.numerator ?? 0n);

  const { document, terms, span, result } = await reckon(year, null, made !== undefined);
  const own = statements.filter((each) => each.year === year);
  const reckoning = { ...result.reckoning, ...state.drawn.get(year) };
  return {
    ...{ id, digest: document.digest, terms, currency, year, from: span.from, to: span.to },
    ...{ closed: own[0]?.at ?? null, due: own.at(-1)?.invoice?.due ?? null, sums, reckoning },
    lines: linesOf(terms, reckoning),
    ...{ numerator: reckoning.numerator, amount: amountOf(reckoning.numerator), invoiced },
  };
}

function linesOf({ volume, performance }: Terms, r: YearReckoning): YearLine[] {
  const lines: YearLine[] = [];
  const line = (of: Omit<YearLine, "uncapped"> & { readonly uncapped?: bigint }) => {
    if (of.energy !== 0n || of.numerator !== 0n) lines.push({ uncapped: null, ...of });
  };
  const damage = (label: string, clause: string, energy: bigint, price: bigint, owed: bigint, formula: string) =>
    line({
      ...{ label, clause, energy, price, formula },
      uncapped: amountOf(numeratorOf(energy, price)),
      numerator: -numeratorOfAmount(owed),
    });
  line({
    ...{ label: "Take-or-pay", clause: "performance.takeOrPay", energy: r.takeWh, price: r.takePrice },
    formula: `(min(minimum ${r.minimum} Wh, available) - taken) * price`,
    numerator: numeratorOf(r.takeWh, r.takePrice),
  });
  line({
    ...{ label: "Above the maximum", clause: "performance.excessPrice", energy: r.aboveWh, numerator: r.excess },
    price: performance.excessPrice,
    formula: `(taken - maximum ${r.maximum} Wh) * (${performance.excessPrice === null ? "0" : "excess price"} - mean price paid)`,
  });
  damage(
    ...(["Deliver-or-pay", "performance.deliverOrPay", r.shortWh, performance.deliverOrPay, r.shortDamages] as const),
    `(minimum ${r.minimum} Wh - available) * price, within caps`,
  );
  damage(
    ...(["Availability below its guarantee", "performance.availability", r.lostWh] as const),
    ...([performance.availabilityPrice, r.availabilityDamages] as const),
    "(unavailable - possible * (1 - guaranteed)) * price, within caps",
  );
  damage(
    ...(["Consumption that was not matched", "volume.matched", r.unmatchedWh] as const),
    ...([volume.unmatchedPrice, r.matchingDamages] as const),
    "(consumption * guaranteed - matched) * price, within caps",
  );
  line({
    ...{ label: "Make-up energy", clause: "performance.makeUpYears", energy: r.drawnWh + r.expiredWh, price: null },
    formula: `price already paid for ${r.drawnWh} Wh that were drawn${performance.makeUpRefunded ? ` and ${r.expiredWh} Wh that expired` : ""}`,
    numerator: -r.returned,
  });
  return lines;
}

/**
 * Verifies a contract year from the chain alone: its sums from the events of its days, the reckoning of this and every earlier year from the terms in force, caps and make-up account in the order in which they
 * were used, and every statement and invoice to the last unit.
 *
 * @throws {@link NoSuchYearError}; {@link AgreementNotFoundError}; viem's errors when the node does not answer. What does not agree is returned, not thrown.
 * @example
 * ```ts
 * import { verifyYear } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const { equal, invoice } = await verifyYear(client, { address, id: 7n, year: 0, fromBlock: 0n });
 * console.log(equal, invoice.amount); // base units; positive: the buyer owes
 * ```
 */
export async function verifyYear(client: AnyClient, parameters: YearParameters): Promise<YearVerification> {
  const differences: InvoiceDifference[] = [];
  const invoice = await readYear(client, parameters, (difference) => {
    differences.push(difference);
  });
  return { equal: differences.length === 0, differences, invoice };
}

/**
 * The invoice of a contract year, from the chain alone.
 *
 * @throws {@link InvoiceDiffersError} at the first thing that does not agree ({@link verifyYear} lists all); {@link NoSuchYearError}; viem's errors.
 * @example
 * ```ts
 * import { readYearInvoice } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const { lines } = await readYearInvoice(client, { address, id: 7n, year: 0, fromBlock: 0n });
 * ```
 */
export function readYearInvoice(client: AnyClient, parameters: YearParameters): Promise<YearInvoice> {
  return readYear(client, parameters, (difference) => {
    throw new InvoiceDiffersError(difference);
  });
}
