// A day by a profile, by nomination or matched as the chain tells it, held to its terms.
import { type Address, type Hex, keccak256 } from "viem";
import { readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { DAY, PERIOD } from "../../measurement/period.ts";
import { dayNumerator, least, leastNominated, matched, settleNominated, settleProfile } from "../../ppa/index.ts";
import type { VolumeType } from "../terms/enums.ts";
import type { Terms } from "../terms/types.ts";
import { type AgreedSource, hasWindow } from "./agreed.ts";
import { checkVector, type Worth } from "./checks.ts";
import { type DifferenceSink, startOfDay } from "./differences.ts";
import type { DeliverySource } from "./invoice.ts";
import { billingMonthAt } from "./month.ts";
import type { PricedDay } from "./pricing.ts";
import { type CallRecord, type MatchedRecord, type ParcelRecord, packVector } from "./records.ts";

const PERIODS = DAY / PERIOD;
const ALL = (1n << BigInt(PERIODS)) - 1n;
/** What waits for prices, and what for the end of the day's gaps' time. */
const [PRICELESS, UNREAD] = [0, 1];

/** Whether something else is agreed than what is produced or consumed. */
export function isAgreed(kind: VolumeType): boolean {
  return kind !== "AS_PRODUCED" && kind !== "AS_CONSUMED";
}

/** What a day's call says was agreed for it, and of which periods the chain still waits. */
export function agreedOf(
  call: CallRecord,
  parcels: readonly ParcelRecord[],
  { volume }: Pick<Terms, "volume">,
  { imbalance }: PricedDay,
): AgreedSource {
  const baseload = volume.kind === "BASELOAD";
  const wh = baseload ? Array.from({ length: PERIODS }, () => volume.perPeriod) : call.vector.slice(PERIODS);
  const left = (parcel: number, before: bigint) => {
    const masks = parcels.findLast((each) => each.day === call.day && each.parcel === parcel)?.masks;
    return masks ? masks.unpriced | masks.runs : before;
  };
  const waits = left(PRICELESS, call.masks.unpriced | call.masks.runs) | left(UNREAD, call.unread);
  return { volume, wh, waits, ...(imbalance && { imbalance }) };
}

/** Periods that a call had to settle. @param produced Its claims of production. */
export function ownOf(call: CallRecord, kind: VolumeType, produced: CallRecord["claims"]): bigint {
  if (kind === "MATCHED") return produced.reduce((mask, { own }) => mask | own, 0n);
  const start = startOfDay(call.day);
  let known = ALL;
  for (const { gaps, own, from, to } of call.claims) {
    if (gaps.length === 0) continue;
    const before = (1n << BigInt(Math.max(0, (from - start) / PERIOD))) - 1n;
    const last = BigInt((to - start) / PERIOD);
    known &= own | before | ((ALL >> last) << last);
  }
  return known;
}

/** What periods of a day are worth; of a window, not known by the day. */
export function worthOf(agreed: AgreedSource, delivered: readonly bigint[], { price }: PricedDay): Worth {
  const { volume, wh, imbalance = { prices: [], exponent: 0 } } = agreed;
  return (which) => {
    if (!price || hasWindow(volume, price.tariff.settlement)) return null;
    if (volume.kind === "NOMINATED") return settleNominated(delivered, wh, which, price, imbalance, volume).numerator;
    if (volume.kind === "MATCHED") return dayNumerator(delivered, which, price).numerator;
    if (price.tariff.settlement !== "PHYSICAL") return dayNumerator(wh, which, price).numerator;
    return settleProfile(delivered, wh, which, price, volume).numerator;
  };
}

/** The profile that a day was settled by is the signed one, or the day's nomination; of a matched volume it is what was consumed. @param used Proved deliveries of consumption. */
export async function checkAgreed(
  client: AnyClient,
  { address, id, toBlock }: { address: Address; id: bigint; toBlock: bigint },
  call: CallRecord,
  { volume }: Pick<Terms, "volume">,
  used: readonly DeliverySource[] | null,
  tell: DifferenceSink,
): Promise<void> {
  const given = call.vector.slice(PERIODS);
  if (volume.kind === "MATCHED") {
    if (used) checkVector(call.day, given, used, "consumption", tell);
    return;
  }
  const differs = (recorded: string, computed: string) =>
    tell({ what: "vector", day: startOfDay(call.day), period: null, field: "agreed profile", recorded, computed });
  if (volume.kind === "BASELOAD") {
    if (given.length > 0) differs(`${given.length} periods`, "none: baseload is the same in each");
    return;
  }
  let agreed: Hex = volume.shape;
  if (volume.kind === "NOMINATED") {
    const nominated = await readContract(client, {
      ...{ address, abi: powerAgreementsAbi, functionName: "nominationOf", blockNumber: toBlock },
      args: [id, BigInt(call.day)],
    });
    if (BigInt(nominated) !== 0n) agreed = nominated;
  }
  const hash = keccak256(packVector(given));
  if (hash.toLowerCase() !== agreed.toLowerCase()) differs(hash, agreed);
}

/** What the events tell of a day's consumption, and of what production covers of it (PPA-10). @param unread Consumption of gaps that are settled, Wh: it counts as covered. */
export function checkMatched(
  { day, vector }: CallRecord,
  told: readonly MatchedRecord[],
  counting: bigint,
  unread: bigint,
  tell: DifferenceSink,
): void {
  const used = vector.slice(PERIODS).map((wh, k) => ((counting >> BigInt(k)) & 1n ? wh : 0n));
  const computed = {
    consumed: used.reduce((sum, wh) => sum + wh, unread),
    matched: matched(vector.slice(0, PERIODS), used) + unread,
  };
  const ofDay = told.filter((each) => each.day === day);
  for (const field of ["consumed", "matched"] as const) {
    const recorded = ofDay.reduce((sum, each) => sum + each[field], 0n);
    if (recorded === computed[field]) continue;
    const values = { recorded: `${recorded} Wh`, computed: `${computed[field]} Wh` };
    tell({ what: "sums", day: startOfDay(day), period: null, field: `${field} energy`, ...values });
  }
}

/** Whether all of a gap is in one window of a document. @param sameDocument Whether its first day settles by the same. */
export function joinsWindow(
  { volume, settlement }: Pick<Terms, "volume" | "settlement">,
  gap: { readonly from: number; readonly to: number },
  sameDocument: boolean,
): boolean {
  if (!hasWindow(volume, settlement.kind) || !sameDocument) return false;
  const [first, last] = [gap.from, gap.to - 1].map((time) => Math.floor(time / DAY) * DAY) as [number, number];
  return volume.reconciliation === "DAY" ? first === last : billingMonthAt(first) === billingMonthAt(last);
}

/** The price of a gap's part that is in no period's profile: what one Wh more is worth at the least; where a day or a month is reconciled, not above zero. */
export function leastOn(
  which: bigint,
  soFar: bigint | undefined,
  { volume, settlement, price: { testPrice } }: Terms,
  { counting, testing, missing, open, price, imbalance = { prices: [], exponent: 0 } }: PricedDay,
): bigint | undefined {
  const nominated = volume.kind === "NOMINATED";
  const indifferent = nominated ? volume.imbalanceToBuyer : settlement.kind !== "PHYSICAL";
  const known = which & counting & ~(missing | open);
  let found = soFar;
  if (!indifferent && known !== 0n && price) {
    found = nominated ? leastNominated(known, found, imbalance, volume.tolerance) : least(known, found, price, volume);
  }
  const window = hasWindow(volume, settlement.kind);
  const alike: bigint[] = (which & testing) === 0n ? [] : [testPrice];
  if ((which & ~(counting | testing)) !== 0n || ((indifferent || window) && (which & counting) !== 0n)) alike.push(0n);
  for (const one of alike) if (found === undefined || one < found) found = one;
  return found;
}
