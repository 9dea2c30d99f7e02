// What an attester refuses to put into a tree although its device signed it. It looks at the site's last leaf, the reading and the chain, and at
// nothing that only this node knows: no clock, no order of arrival, no reading in between. So every attester finds the same of the same reading.
import type { Leaf } from "@wattle/sdk";
import type { FleetBook } from "../chain/fleet.ts";
import type { RuleName } from "../validation/findings.ts";
import { checkGrowth, type KnownReading } from "../validation/readings.ts";

/** Why a reading is not shown: the first rule that is against it. */
export type Refusal = RuleName;

/** What of a leaf the rules look at. */
export type Shown = Pick<Leaf, "readAt" | "quality" | "energy" | "flows">;

/**
 * Why `next` may not follow `last`; undefined when it may.
 *
 * @param last The site's last leaf in a batch that stands; undefined before its first.
 */
export function refusalOf(fleet: FleetBook, index: number, last: Shown | undefined, next: Shown): Refusal | undefined {
  const { now: capacities, before: capacitiesBefore } = fleet.capacitiesAt(index);
  const { findings } = checkGrowth(knownOf(next), {
    ...(last && { before: knownOf(last) }),
    entry: { at: fleet.fromAt(index), energy: fleet.entryAt(index) },
    capacities,
    capacitiesBefore,
  });
  return findings.find(({ effect }) => effect === "refuse")?.rule;
}

/** A leaf's registers are the site's own, whatever device epoch they were read in. */
function knownOf({ readAt, quality, energy, flows }: Shown): KnownReading {
  return { periodEnd: readAt, epoch: 0, quality, energy, flows };
}
