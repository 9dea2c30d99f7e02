// A month's events against what they come to: the day's energy, what became of each period, and what was added to the month.
import type { Month } from "../../generated/types.ts";
import { dayNumerator } from "../../ppa/day.ts";
import { entitled } from "../../ppa/volumes.ts";
import { lowest } from "./claims.ts";
import { type DifferenceSink, startOfDay } from "./differences.ts";
import type { DeliverySource, OtherAmount } from "./invoice.ts";
import { masksOf, type PricedDay } from "./pricing.ts";
import type { CallRecord, GapPriceRecord, MonthRecords, ParcelRecord, PeriodMasks, SettledSums } from "./records.ts";
import type { RestatementRecord } from "./restatements.ts";

const KINDS = ["paid", "excluded", "tests", "unpriced", "runs", "suspended", "outside"] as const;
/** What waited when it was written may have its price by now. */
const WAITING: readonly string[] = ["unpriced", "runs"];

/** What periods of a mask are worth; null: that is known of a window only. */
export type Worth = (which: bigint) => bigint | null;

/** A call that settled a day. @param own Periods that it had to settle. @param proved Its claims, where all of them are proved. @param worth Default: their energy at its price. */
export function checkCall(
  { day, vector, masks, sums }: Pick<CallRecord, "day" | "vector" | "masks" | "sums">,
  own: bigint,
  priced: PricedDay,
  proved: readonly DeliverySource[] | null,
  testPrice: bigint,
  tell: DifferenceSink,
  worth?: Worth,
): void {
  if (proved) checkVector(day, vector, proved, "energy", tell);
  checkSettled(day, own, masks, sums, vector, priced, testPrice, tell, worth);
}

/** What waited, priced later. */
export function checkParcel(
  vector: readonly bigint[],
  { day, masks, sums }: ParcelRecord,
  priced: PricedDay,
  testPrice: bigint,
  tell: DifferenceSink,
  worth?: Worth,
): void {
  const own = KINDS.reduce((mask, kind) => mask | masks[kind], 0n);
  checkSettled(day, own, masks, sums, vector, priced, testPrice, tell, worth);
}

/** The sum of what each plant's own periods come to. */
export function checkVector(
  day: number,
  vector: readonly bigint[],
  proved: readonly DeliverySource[],
  field: string,
  tell: DifferenceSink,
): void {
  const sums: bigint[] = [];
  for (const { wh, share, opened, gapBefore = false } of proved) {
    const own = entitled(
      wh.map((each) => each ?? 0n),
      share,
      opened,
    );
    for (const [k, energy] of own.entries()) {
      const late = k === 0 ? gapBefore : wh[k - 1] === null;
      sums[k] = (sums[k] ?? 0n) + (late ? 0n : energy);
    }
  }
  for (let k = 0; k < Math.max(sums.length, vector.length); k += 1) {
    const [recorded, computed] = [vector[k] ?? 0n, sums[k] ?? 0n];
    if (recorded === computed) continue;
    tell({
      ...{ what: "vector", day: startOfDay(day), period: k, field },
      ...{ recorded: `${recorded} Wh`, computed: `${computed} Wh` },
    });
  }
}

/** What periods came to, against what they should have. @param own Of them, those that are settled here. */
export function checkSettled(
  day: number,
  own: bigint,
  masks: PeriodMasks,
  sums: SettledSums,
  vector: readonly bigint[],
  priced: PricedDay,
  testPrice: bigint,
  tell: DifferenceSink,
  worth?: Worth,
): void {
  if (!checkMasks(day, own, masks, priced, tell)) return;
  const paid = masks.paid | masks.excluded;
  const none = { numerator: 0n, energy: 0n };
  const settled = priced.price ? dayNumerator(vector, paid, priced.price) : none;
  const excluded = priced.price ? dayNumerator(vector, masks.excluded, priced.price) : none;
  const tested = vector.reduce((sum, wh, k) => ((masks.tests >> BigInt(k)) & 1n ? sum + wh : sum), 0n);
  const value = worth && priced.price && paid !== 0n ? worth(paid) : settled.numerator;
  const computed: SettledSums = {
    numerator: value === null ? sums.numerator : value + tested * testPrice,
    wh: settled.energy + tested,
    excludedWh: excluded.energy,
  };
  for (const field of ["numerator", "wh", "excludedWh"] as const) {
    if (sums[field] === computed[field]) continue;
    tell({
      ...{ what: "sums", day: startOfDay(day), period: null, field },
      ...{ recorded: `${sums[field]}`, computed: `${computed[field]}` },
    });
  }
}

/** @returns Whether each period became what it should have. */
function checkMasks(day: number, own: bigint, masks: PeriodMasks, priced: PricedDay, tell: DifferenceSink): boolean {
  const computed = masksOf(priced, own);
  let wrong = 0n;
  for (const kind of KINDS) {
    const mask = masks[kind];
    const alike = WAITING.includes(kind) ? own & priced.counting : computed[kind];
    wrong |= mask & ~alike;
  }
  const recordedAll = KINDS.reduce((mask, kind) => mask | masks[kind], 0n);
  const twice = KINDS.reduce(
    ({ seen, again }, kind) => ({ seen: seen | masks[kind], again: again | (seen & masks[kind]) }),
    { seen: 0n, again: 0n },
  ).again;
  wrong |= (recordedAll ^ own) | twice;
  const kindsAt = (of: PeriodMasks, k: number) =>
    KINDS.filter((kind) => (of[kind] >> BigInt(k)) & 1n).join(" and ") || "nothing";
  for (let left = wrong; left !== 0n; left &= left - 1n) {
    const k = lowest(left);
    tell({
      ...{ what: "mask", day: startOfDay(day), period: k, field: "what became of it" },
      ...{ recorded: kindsAt(masks, k), computed: kindsAt(computed, k) },
    });
  }
  return wrong === 0n;
}

/** The month's record against its events. */
export function checkMonth(
  { calls, parcels }: MonthRecords,
  gapPrices: readonly GapPriceRecord[],
  month: Month,
  deemed: readonly OtherAmount[],
  restated: readonly RestatementRecord[],
  tell: DifferenceSink,
): void {
  const sums = { numerator: deemed.reduce((sum, own) => sum + own.numerator, 0n), wh: 0n, excludedWh: 0n };
  for (const { sums: own } of [...calls, ...parcels]) {
    sums.numerator += own.numerator;
    sums.wh += own.wh;
    sums.excludedWh += own.excludedWh;
  }
  for (const { before, sums: own } of restated) {
    sums.numerator += own.numerator - before.numerator;
    sums.wh += own.wh - before.wh;
    sums.excludedWh += own.excludedWh - before.excludedWh;
  }
  for (const { numerator, wh } of gapPrices) {
    sums.numerator += numerator;
    sums.wh += wh;
  }
  for (const field of ["numerator", "wh", "excludedWh"] as const) {
    if (month[field] === sums[field]) continue;
    tell({ what: "month", day: null, period: null, field, recorded: `${month[field]}`, computed: `${sums[field]}` });
  }
}
