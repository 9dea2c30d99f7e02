// What the chain's events tell of a billing month: calls that settled days, with the claims of each, and what was priced later.
import type { Address, Hex } from "viem";
import { getContractEvents } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { DAY } from "../../measurement/period.ts";

/** What became of a vector's periods, a mask each: bit k is the day's period k. */
export interface PeriodMasks {
  readonly paid: bigint;
  readonly excluded: bigint;
  readonly tests: bigint;
  readonly unpriced: bigint;
  readonly runs: bigint;
  readonly suspended: bigint;
  readonly outside: bigint;
}

/** What a call added to a month. */
export interface SettledSums {
  readonly numerator: bigint;
  readonly wh: bigint;
  readonly excludedWh: bigint;
}

/** Energy of several periods that was measured together. */
export interface GapRecord {
  readonly from: number;
  readonly to: number;
  readonly wh: bigint;
}

/** A claim as its event tells it. */
export interface ClaimRecord {
  readonly entitlement: bigint;
  readonly site: bigint;
  readonly commitment: Hex;
  readonly readAt: number;
  readonly from: number;
  readonly to: number;
  readonly wh: bigint;
  readonly read: bigint;
  readonly own: bigint;
  readonly gaps: readonly GapRecord[];
  readonly transaction: Hex;
}

/** A call of `settleDay` or `settleAgreedDay`. */
export interface CallRecord {
  /** Number of the UTC day. */
  readonly day: number;
  readonly parcel: number;
  readonly masks: PeriodMasks;
  readonly sums: SettledSums;
  /** Wh of each period from 00:00 UTC; then, of a profile, a nomination or a matched volume, what was agreed or consumed in each. */
  readonly vector: readonly bigint[];
  /** Bit k: period k waits, because some plant was not read in it. */
  readonly unread: bigint;
  readonly claims: readonly ClaimRecord[];
  readonly transaction: Hex;
}

/** What waited, priced later. */
export interface ParcelRecord {
  readonly day: number;
  readonly parcel: number;
  readonly masks: PeriodMasks;
  readonly sums: SettledSums;
}

/** A gap that took its price. */
export interface GapPriceRecord {
  readonly entitlement: bigint;
  readonly to: number;
  readonly wh: bigint;
  readonly price: bigint;
  readonly numerator: bigint;
  /** Where its event is. */
  readonly block: bigint;
  readonly logIndex: number;
}

/** What a day's consumption, or a gap's, came to. */
export interface MatchedRecord {
  readonly day: number;
  readonly consumed: bigint;
  readonly matched: bigint;
}

/** A month's events, in order. */
export interface MonthRecords {
  readonly calls: readonly CallRecord[];
  readonly parcels: readonly ParcelRecord[];
  readonly gapPrices: readonly GapPriceRecord[];
  readonly matched: readonly MatchedRecord[];
}

/** Which agreement's events, and in which blocks. */
export interface RecordsParameters {
  readonly address: Address;
  readonly id: bigint;
  readonly fromBlock: bigint;
  readonly toBlock: bigint;
}

/** Bytes of a vector's period. */
const SIZE = 6;

/** Energies from a vector: six bytes a period, big-endian. */
export function unpackVector(vector: Hex): bigint[] {
  const digits = 2 * SIZE;
  return Array.from({ length: Math.floor((vector.length - 2) / digits) }, (_, k) =>
    BigInt(`0x${vector.slice(2 + k * digits, 2 + (k + 1) * digits)}`),
  );
}

/** Energies as a vector. */
export function packVector(wh: readonly bigint[]): Hex {
  return `0x${wh.map((each) => each.toString(16).padStart(2 * SIZE, "0")).join("")}`;
}

/** Events of days. @param days Numbers of UTC days. */
export async function readMonthRecords(
  client: AnyClient,
  { address, id, fromBlock, toBlock }: RecordsParameters,
  days: readonly number[],
): Promise<MonthRecords> {
  const where = { address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true } as const;
  const ofDays = { id, day: days.map(BigInt) };
  const [claims, settled, unread, matched, parcels, found, priced] = await Promise.all([
    getContractEvents(client, { ...where, eventName: "EnergyDelivered", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "DaySettled", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "PeriodsUnread", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "ConsumptionMatched", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "ParcelSettled", args: ofDays }),
    getContractEvents(client, { ...where, eventName: "GapFound", args: { id } }),
    getContractEvents(client, { ...where, eventName: "GapSettled", args: { id } }),
  ]);
  const calls: CallRecord[] = [];
  let open: ClaimRecord[] = [];
  const ordered = [...claims, ...settled].sort(
    (a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex,
  );
  for (const log of ordered) {
    const transaction = log.transactionHash;
    const day = Number(log.args.day);
    if (log.eventName === "EnergyDelivered") {
      const { entitlement, claim } = log.args;
      // A gap is known by its entitlement and its end, which is in the claim's day.
      const gaps = found
        .map(({ args }) => args)
        .filter((gap) => gap.entitlement === entitlement && gap.to > day * DAY && gap.to <= (day + 1) * DAY)
        .filter(({ from, to }) => from >= claim.from && to <= claim.to)
        .map(({ from, to, wh }) => ({ from, to, wh }));
      open.push({ ...claim, entitlement, gaps, transaction });
    } else {
      const { parcel, masks, sums, vector } = log.args;
      // Of a day that is told so there is one call.
      const waits = unread.find(({ args }) => Number(args.day) === day)?.args.periods ?? 0n;
      calls.push({ day, parcel, masks, sums, vector: unpackVector(vector), unread: waits, claims: open, transaction });
      open = [];
    }
  }
  return {
    calls,
    parcels: parcels.map(({ args: { day, parcel, masks, sums } }) => ({ day: Number(day), parcel, masks, sums })),
    matched: matched.map(({ args }) => ({ day: Number(args.day), consumed: args.consumed, matched: args.matched })),
    gapPrices: priced.map(({ args: { entitlement, to, wh, price, numerator }, blockNumber, logIndex }) => ({
      ...{ entitlement, to, wh, price, numerator, block: blockNumber, logIndex },
    })),
  };
}

/** The event of an entitlement's claim that ends somewhere, whatever agreement and day it was for. */
export async function readClaimTo(
  client: AnyClient,
  { address, fromBlock, toBlock }: RecordsParameters,
  entitlement: bigint,
  to: number,
): Promise<ClaimRecord | undefined> {
  const logs = await getContractEvents(client, {
    ...{ address, abi: powerAgreementsAbi, fromBlock, toBlock, strict: true },
    ...{ eventName: "EnergyDelivered", args: { entitlement } },
  });
  const log = logs.find(({ args }) => args.claim.to === to);
  return log && { ...log.args.claim, entitlement, gaps: [], transaction: log.transactionHash };
}
