// Which readings a batch may show beyond the one that it grows from. That one's leaves say what is known of each site, so nothing else has to be
// remembered of what came when: a reading counts from when it is kept, however late, in whatever order, and whoever was killed meanwhile.
import type { FleetBook } from "../chain/fleet.ts";
import type { Behind, KeptPage, Store } from "../store/store.ts";
import { type Leaves, RECORD, shownBy, windowsOf } from "./leaves.ts";

/** Seconds before a base's period end from which late readings are still looked for. */
export const LATE = 86_400;

/** What a batch grows from. */
export interface Grown {
  readonly periodEnd: number;
  readonly leaves: Leaves;
}

/**
 * All readings that are newer than what their sites show in `base`, and some that are not, the oldest first: what its last period's sites lack, what
 * was restated, and what has come since. Each once; the day before them is not read.
 *
 * @param base Undefined: all that there are.
 */
export async function* neededReadings(
  store: Pick<Store, "readings" | "lateReadings">,
  fleet: FleetBook,
  base: Grown | undefined,
  until: number,
  only?: "counting",
): AsyncGenerator<KeptPage> {
  const of = { fleet: fleet.id, ...(only && { only }) };
  if (base) {
    const before = { ...of, after: Math.max(0, base.periodEnd - LATE), until: base.periodEnd };
    yield* store.lateReadings(before, behind(fleet, base));
    yield* store.readings({ ...before, restated: true });
  }
  yield* store.readings({ ...of, after: base?.periodEnd ?? 0, until });
}

/** Sites whose leaf is not of the batch's own period, with those that have joined since, a window at a time. */
function* behind(fleet: FleetBook, { periodEnd, leaves }: Grown): Generator<Behind[]> {
  const lacks = (index: number, readAt: number) =>
    readAt < periodEnd && fleet.fromAt(index) <= periodEnd && fleet.indexOf(fleet.siteAt(index)) === index;
  const known = Math.min(leaves.count, fleet.siteCount);
  const found: Behind[] = [];
  for (const { first, records } of windowsOf(leaves, known)) {
    for (let at = 0; RECORD * at < records.length; at++) {
      const [readAt] = shownBy(records, at);
      if (lacks(first + at, readAt)) found.push({ site: BigInt(fleet.siteAt(first + at)), readAt });
    }
    if (found.length > 0) yield found.splice(0);
  }
  for (let index = known; index < fleet.siteCount; index++)
    if (lacks(index, 0)) found.push({ site: BigInt(fleet.siteAt(index)), readAt: 0 });
  if (found.length > 0) yield found;
}
