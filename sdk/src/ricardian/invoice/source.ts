// What an invoice is made from, read from the chain alone and held to itself on the way.
import { type Address, type Hex, numberToHex } from "viem";
import { getBlock, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import { dayPricesAbi } from "../../generated/abis/dayPrices.ts";
import { entitlementsAbi } from "../../generated/abis/entitlements.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import type { Month } from "../../generated/types.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { worst } from "../../ppa/day.ts";
import { type AgreementParameters, type RecordedDocument, readAgreement } from "../chain/verify.ts";
import type { Terms } from "../terms/types.ts";
import type { AgreedSource } from "./agreed.ts";
import { agreedOf, checkAgreed, checkMatched, isAgreed, joinsWindow, leastOn, ownOf, worthOf } from "./agreedSource.ts";
import { checkStatements, readStatements } from "./billing.ts";
import { checkCall, checkMonth, checkParcel } from "./checks.ts";
import { ClaimReader, lowest, periodOf } from "./claims.ts";
import { type DifferenceSink, InvoiceDiffersError, startOfDay } from "./differences.ts";
import type {
  DaySource,
  DeliverySource,
  GapPrices,
  InvoiceSource,
  OtherAmount,
  RestatedSource,
  ToldDelivery,
} from "./invoice.ts";
import { billingMonthBounds } from "./month.ts";
import { OutageReader, readOutages } from "./outages.ts";
import { DayPricer, documentOn, type PricedDay, periodsBetween, readStanding } from "./pricing.ts";
import {
  type CallRecord,
  type ClaimRecord,
  type GapPriceRecord,
  type GapRecord,
  type MonthRecords,
  readMonthRecords,
} from "./records.ts";
import { gapAsOf, isBefore, RestatementReader, type RestatementRecord, readRestatements } from "./restatements.ts";

/** Which month of which agreement. */
export interface InvoiceParameters extends AgreementParameters {
  /** 12 · year + month − 1, UTC: {@link billingMonthAt}. */
  readonly month: number;
  /** How the currency is written; default: base units. */
  readonly currency?: { readonly symbol: string; readonly decimals: number };
  /** The block as of which everything is read; default: the latest. */
  readonly block?: bigint;
}

/** What was read of a month. */
export interface ReadMonth {
  readonly source: InvoiceSource;
  readonly records: MonthRecords;
  readonly restated: readonly RestatementRecord[];
  /** As the contract counts it. */
  readonly month: Month;
}

/** The contracts that an agreement's days depend on. */
export async function contractsOf(client: AnyClient, address: Address, blockNumber: bigint) {
  const own = { address, abi: powerAgreementsAbi, blockNumber } as const;
  const [entitlements, prices, corrections] = await Promise.all([
    readContract(client, { ...own, functionName: "entitlements" }),
    readContract(client, { ...own, functionName: "prices" }),
    readContract(client, { ...own, functionName: "corrections" }),
  ]);
  const feeds = { address: prices, abi: dayPricesAbi, blockNumber } as const;
  const [oracle, index, fixings] = await Promise.all([
    readContract(client, { address: entitlements, abi: entitlementsAbi, functionName: "oracle", blockNumber }),
    readContract(client, { ...feeds, functionName: "index" }),
    readContract(client, { ...feeds, functionName: "fixings" }),
  ]);
  return { entitlements, oracle, index, fixings, corrections };
}

/** Documents of the events against the digests that the contract stores: terms that nobody signed settle nothing. */
export async function checkDocuments(
  client: AnyClient,
  { address, id, toBlock }: { address: Address; id: bigint; toBlock: bigint },
  documents: readonly RecordedDocument[],
  tell: DifferenceSink,
): Promise<void> {
  const amendments = await readContract(client, {
    ...{ address, abi: powerAgreementsAbi, functionName: "amendmentsOf", args: [id], blockNumber: toBlock },
  });
  const stored = [{ digest: numberToHex(id, { size: 32 }), from: 0 }, ...amendments];
  for (const [place, { digest, from }] of stored.entries()) {
    const found = documents[place];
    const say = (of: { digest: Hex; from: number } | undefined) => (of ? `${of.digest} from ${of.from} on` : "nothing");
    if (found?.digest === digest && found.from === from) continue;
    tell({
      ...{ what: "document", day: null, period: null, field: `document ${place}` },
      ...{ recorded: say({ digest, from }), computed: say(found) },
    });
  }
}

/** Reads a month and tells everything in which the chain's records do not agree with themselves. */
export async function readMonth(
  client: AnyClient,
  parameters: InvoiceParameters,
  tell: DifferenceSink,
): Promise<ReadMonth> {
  const { address, id, fromBlock, currency } = parameters;
  const { number: toBlock, timestamp } = await getBlock(
    client,
    parameters.block === undefined ? {} : { blockNumber: parameters.block },
  );
  if (toBlock === null) throw new BaseError("The node gave a block without a number.");
  const { from, to } = billingMonthBounds(parameters.month);
  const where = { address, id, fromBlock, toBlock };
  const days = Array.from({ length: (to - from) / DAY }, (_, day) => from / DAY + day);
  const [agreement, standing, contracts, records, restated, month] = await Promise.all([
    readAgreement(client, parameters),
    readStanding(client, { address, id, blockNumber: toBlock, now: Number(timestamp) }),
    contractsOf(client, address, toBlock),
    readMonthRecords(client, where, days),
    readRestatements(client, where, days),
    readContract(client, {
      ...{ address, abi: powerAgreementsAbi, functionName: "monthOf", blockNumber: toBlock },
      args: [id, BigInt(parameters.month)],
    }),
  ]);
  const documents = agreement.documents.filter(({ block }) => block <= toBlock);
  await checkDocuments(client, { address, id, toBlock }, documents, tell);
  const pricer = new DayPricer(client, contracts, standing, toBlock);
  const claims = new ClaimReader(client, where, contracts, tell);
  const restatements = new RestatementReader(client, where, contracts.corrections, claims, tell);
  const documentOf = (start: number): RecordedDocument => {
    const found = documentOn(documents, start);
    if (!found) throw new BaseError(`Agreement ${id} has no document.`);
    return found;
  };

  // Gaps are of the month of their last day.
  const gapPrices = records.gapPrices.filter((gap) => gap.to > from && gap.to <= to);
  const gaps = new Map<string, bigint | null>();
  for (const gap of gapPrices) {
    const consumed = (await claims.entitledOf(gap.entitlement)).register === "CONSUMPTION";
    gaps.set(gapKey(gap), await gapPriceOf(gap, consumed, records, restated, pricer, documentOf, tell));
  }
  for (const { day, claims: all } of records.calls) {
    for (const { entitlement, gaps: found } of all) {
      for (const gap of found.filter((each) => !pricer.isOurs(documentOf(startOfDay(day)), each.from, each.to))) {
        gaps.set(gapKey({ entitlement, to: gap.to }), null);
      }
    }
  }
  const joinsOf =
    ({ terms }: { readonly terms: Terms }, digest: Hex) =>
    (gap: GapRecord) =>
      joinsWindow(terms, gap, documentOf(Math.floor(gap.from / DAY) * DAY).digest === digest);

  const sources: DaySource[] = [];
  for (const day of new Set(records.calls.map((call) => call.day))) {
    const start = startOfDay(day);
    const document = documentOf(start);
    const priced = await pricer.day(document, start);
    const { price, open, testing, suspended, counting } = priced;
    const { terms } = document.agreement;
    const { testPrice } = terms.price;
    const joins = joinsOf({ terms }, document.digest);
    let agreed: AgreedSource | undefined;
    const deliveries: DeliverySource[] = [];
    const told: ToldDelivery[] = [];
    for (const call of records.calls.filter((each) => each.day === day)) {
      const proved = await Promise.all(call.claims.map((claim) => claims.prove(claim, day)));
      const known = proved.filter((each) => each !== null);
      const all = known.length === proved.length ? known : null;
      let waits = waitsOf(call, records);
      const delivered = call.vector.slice(0, DAY / PERIOD);
      if (isAgreed(terms.volume.kind)) {
        agreed = agreedOf(call, records.parcels, terms, priced);
        waits = agreed.waits ?? 0n;
        const worth = worthOf(agreed, delivered, priced);
        const sold = await producedBy(call, terms, claims);
        const own = ownOf(call, terms.volume.kind, sold.claims);
        checkUnread(call, own, terms, tell);
        checkCall({ ...call, vector: delivered }, own, priced, all?.filter(sold.is) ?? null, testPrice, tell, worth);
        await checkAgreed(client, where, call, terms, all?.filter((each) => !sold.is(each)) ?? null, tell);
        if (terms.volume.kind === "MATCHED") {
          const open = call.claims
            .filter((claim) => !sold.claims.includes(claim))
            .flatMap(({ gaps: own, entitlement }) =>
              own.filter(({ to: end }) =>
                records.gapPrices.some((gap) => gap.entitlement === entitlement && gap.to === end),
              ),
            );
          const ours = open.filter((gap) => pricer.isOurs(document, gap.from, gap.to));
          const { counting } = priced;
          checkMatched(call, records.matched, counting, sum(ours.map(({ wh }) => wh)), tell);
        }
        for (const parcel of records.parcels.filter((each) => each.day === day)) {
          checkParcel(delivered, parcel, priced, testPrice, tell, worth);
        }
      } else {
        const own = call.claims.reduce((mask, claim) => mask | claim.own, 0n);
        checkCall(call, own, priced, all, testPrice, tell);
        for (const parcel of parcelsOf(call, records)) checkParcel(call.vector, parcel, priced, testPrice, tell);
      }
      if (all) {
        for (const [i, each] of all.entries()) {
          const claim = call.claims[i];
          const gapsJoined = (claim?.gaps ?? []).filter(joins).reduce((mask, { to }) => mask | placeOf(to), 0n);
          deliveries.push({ ...each, waits, gapPrices: pricesOf(claim, gaps), ...(gapsJoined && { gapsJoined }) });
        }
        continue;
      }
      const priceOf = (entitlement: bigint) => (end: number) => gaps.get(gapKey({ entitlement, to: end }));
      const said = await Promise.all(call.claims.map((claim) => claims.told(claim, priceOf(claim.entitlement), joins)));
      told.push({ claims: said, wh: delivered, waits });
    }
    const changes: RestatedSource[] = [];
    const ofDay = restated.filter((record) => record.day === day);
    for (const record of ofDay) {
      const { entitlement } = record;
      const own = records.calls.flatMap((call) => call.claims).filter((claim) => claim.entitlement === entitlement);
      const found = own.flatMap((claim) => claim.gaps).filter(({ to: end }) => end > start && end <= start + DAY);
      const earlier = ofDay.filter((each) => each.entitlement === entitlement && isBefore(each, record));
      changes.push(
        await restatements.read(record, { priced, testPrice, found, gapPrices: records.gapPrices, earlier }),
      );
    }
    sources.push({
      ...{ start, digest: document.digest, price, open, deliveries, told, suspended, ...(agreed && { agreed }) },
      ...(changes.length > 0 && { restated: changes }),
      tests: { periods: testing, price: testPrice },
      outside: ((1n << 96n) - 1n) & ~(counting | testing | suspended),
    });
  }
  const outages = await readOutages(client, where, days);
  const reader = new OutageReader(client, where, contracts, { pricer, claims, tell });
  const others: OtherAmount[] = [];
  for (const outage of outages) others.push(...(await reader.amountOf(outage, documentOf(startOfDay(outage.day)))));
  checkMonth(records, gapPrices, month, others, restated, tell);
  const last = documentOf(to - DAY);
  const { terms } = last.agreement;
  const statements = await readStatements(client, where, parameters.month, terms.parties.seller);
  checkStatements(statements, documents, month, tell);
  // What has been added since the last statement is on none yet.
  const before = month.billed === month.numerator ? statements.slice(0, -1) : statements;
  const source: InvoiceSource = {
    ...{ id, digest: last.digest, terms, from, to },
    ...(currency && { currency }),
    ...{ closed: month.closedAt || null, due: statements.at(-1)?.invoice?.due ?? null },
    invoiced: before.reduce((sum, { amount }) => sum + amount, 0n),
    days: sources.sort((a, b) => a.start - b.start),
    ...(others.length > 0 && { others }),
  };
  return { source, records, restated, month };
}

/** Which claims of a call are sold: of a matched volume those of production, else all. */
async function producedBy(call: CallRecord, { volume }: Terms, reader: ClaimReader) {
  const matches = volume.kind === "MATCHED";
  const is = ({ register }: Pick<DeliverySource, "register">) => !matches || register !== "CONSUMPTION";
  const registers = await Promise.all(call.claims.map(({ entitlement }) => reader.entitledOf(entitlement)));
  return { is, claims: call.claims.filter((_, i) => is(registers[i] ?? { register: "GENERATION" })) };
}

/** Where some plant was not read a period waits. */
function checkUnread({ day, unread }: CallRecord, own: bigint, { volume }: Terms, tell: DifferenceSink): void {
  const computed = volume.kind === "MATCHED" ? 0n : ((1n << 96n) - 1n) & ~own;
  if (unread === computed) return;
  const period = lowest(unread ^ computed);
  const say = (mask: bigint) => ((mask >> BigInt(period)) & 1n ? "waits, unread" : "does not wait");
  tell({
    ...{ what: "mask", day: startOfDay(day), period, field: "what became of it" },
    ...{ recorded: say(unread), computed: say(computed) },
  });
}

/** The bit of the period that ends there. */
const placeOf = (end: number) => 1n << BigInt(periodOf(end));

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

const gapKey = ({ entitlement, to }: { readonly entitlement: bigint; readonly to: number }) => `${entitlement} ${to}`;

/** A claim's gaps' prices, by the periods that carry their energy. */
function pricesOf(claim: ClaimRecord | undefined, gaps: ReadonlyMap<string, bigint | null>): GapPrices {
  const prices: (bigint | null | undefined)[] = [];
  for (const { to } of claim?.gaps ?? []) {
    prices[periodOf(to)] = claim && gaps.get(gapKey({ entitlement: claim.entitlement, to }));
  }
  return Array.from(prices);
}

function parcelsOf({ day, parcel }: CallRecord, { parcels }: MonthRecords) {
  return parcels.filter((each) => each.day === day && each.parcel === parcel);
}

/** Periods of a call that the chain has not priced yet. */
function waitsOf(call: CallRecord, records: MonthRecords): bigint {
  const { masks } = parcelsOf(call, records).at(-1) ?? call;
  return masks.unpriced | masks.runs;
}

/** The price in a gap that is worst for the meter's owner (threat 36), by the document of its last day. */
async function gapPriceOf(
  gap: GapPriceRecord,
  consumed: boolean,
  { calls }: MonthRecords,
  restated: readonly RestatementRecord[],
  pricer: DayPricer,
  documentOf: (start: number) => RecordedDocument,
  tell: DifferenceSink,
): Promise<bigint> {
  const { entitlement, to } = gap;
  const last = Math.floor((to - 1) / DAY);
  const differs = (field: string, recorded: unknown, computed: unknown) =>
    tell({
      ...{ what: "gap", day: startOfDay(last), period: periodOf(to) },
      ...{
        field: `${field} of the gap of entitlement ${entitlement}`,
        recorded: `${recorded}`,
        computed: `${computed}`,
      },
    });
  const found = calls
    .flatMap((call) => call.claims)
    .filter((claim) => claim.entitlement === entitlement)
    .flatMap((claim) => claim.gaps)
    .find((each) => each.to === to);
  const document = documentOf(startOfDay(last));
  const { terms } = document.agreement;
  const { kind } = terms.volume;
  // What is consumed is matched, and not sold.
  const matched = kind === "MATCHED" && consumed;
  const wh = !matched && found && pricer.isOurs(document, found.from, to) ? gapAsOf(restated, gap, found.wh, gap) : 0n;
  if (wh !== gap.wh) differs("energy", `${gap.wh} Wh`, `${wh} Wh`);
  const from = found?.from ?? to - 1;
  const joined = joinsWindow(terms, { from, to }, documentOf(Math.floor(from / DAY) * DAY).digest === document.digest);
  // Of a window it moves what that one is worth.
  if (!joined && gap.numerator !== gap.wh * gap.price) differs("numerator", gap.numerator, gap.wh * gap.price);
  const sells = kind !== "AS_CONSUMED";
  let price: bigint | undefined = matched ? 0n : undefined;
  for (let day = Math.floor(from / DAY); !matched && day <= last; day += 1) {
    const start = startOfDay(day);
    const which = periodsBetween(start, from, to);
    const priced = await pricer.day(document, start);
    const byProfile = isAgreed(kind) && kind !== "MATCHED" && !joined;
    price = byProfile
      ? leastOn(which, price, terms, priced)
      : worstOn(which, price, sells, priced, terms.price.testPrice);
  }
  if (price !== gap.price) differs("price", gap.price, price ?? "nothing");
  return price ?? gap.price;
}

/** A part of a gap; a period that is not paid for, whyever, counts as zero. */
function worstOn(
  which: bigint,
  soFar: bigint | undefined,
  sells: boolean,
  { counting, testing, missing, open, price }: PricedDay,
  testPrice: bigint,
): bigint | undefined {
  const known = which & counting & ~(missing | open);
  let found = price ? worst(known, soFar, sells, price) : soFar;
  const alike: bigint[] = [];
  if ((which & testing) !== 0n) alike.push(testPrice);
  if ((which & ~(counting | testing)) !== 0n) alike.push(0n);
  for (const one of alike) if (found === undefined || (sells ? one < found : one > found)) found = one;
  return found;
}

/**
 * What a month's invoice is made from, from the chain alone: the documents in force, every call that settled a day with the leaves and profiles of its transaction, final
 * prices, fixings, and what was priced later. Each leaf is proved to its batch, each profile to its leaf, each division, mask and sum to its event.
 *
 * @throws {@link InvoiceDiffersError} at the first thing that does not agree, with both values ({@link verifyInvoice} lists all); {@link AgreementNotFoundError};
 * viem's errors when the node does not answer.
 * @example
 * ```ts
 * import { billingMonthAt, invoiceOf, readInvoiceSource } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const month = billingMonthAt(1_798_761_600); // January 2027
 * const source = await readInvoiceSource(client, { address, id: 7n, month, fromBlock: 0n });
 * invoiceOf(source).amount; // base units; positive: the buyer owes
 * ```
 */
export async function readInvoiceSource(client: AnyClient, parameters: InvoiceParameters): Promise<InvoiceSource> {
  const { source } = await readMonth(client, parameters, (difference) => {
    throw new InvoiceDiffersError(difference);
  });
  return source;
}
