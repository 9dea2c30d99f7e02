// Which sites generate from the sun alone, and under which sky: what the registry says of a site when it is enrolled, and what this node's operator says of zones.
import { zoneOf } from "@wattle/sdk";
import type { Hex } from "viem";
import type { Place, Plant } from "../validation/clearSky.ts";
import { SiteIndex } from "./siteIndex.ts";

/** A sky: a place, and how far the sites under it are from there. */
export type Sky = Place & Pick<Plant, "dcRatio">;

/** A zone's sky. */
export interface ZoneSky extends Sky {
  /** The zone's code, as sites are enrolled with it. */
  readonly zone: string;
}

/** Bits of `technologies` that generate, and PV's. */
const GENERATORS = 15;
const PV = 1;

/** Sites under the skies that the node was told of. */
export class SkyBook {
  readonly #places: readonly Sky[];
  readonly #numberOf: ReadonlyMap<Hex, number>;
  readonly #skies = new SiteIndex();

  constructor(skies: readonly ZoneSky[] = []) {
    this.#places = skies;
    this.#numberOf = new Map(skies.map(({ zone }, number) => [zoneOf(zone), number]));
  }

  /** `SiteEnrolled`. A site with another generator than PV is under no sky: its wind blows at night. */
  enrol(site: number, zone: Hex, technologies: number): void {
    const number = this.#numberOf.get(zone);
    if (number !== undefined && (technologies & GENERATORS) === PV) this.#skies.set(site, number);
  }

  /** What of a site's knowledge its sky is; nothing where none is known. */
  of(site: number): { readonly place?: Sky; readonly technologies?: number } {
    const place = this.#places[this.#skies.get(site) ?? -1];
    return place ? { place, technologies: PV } : {};
  }
}
