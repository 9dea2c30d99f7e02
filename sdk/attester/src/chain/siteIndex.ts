// A number for each of a million sites in flat memory: JavaScript's own maps take four times as much, and are copied whole when they grow.

/** Sites' numbers to whole numbers from 0. Sites are added and changed, and never taken out. */
export class SiteIndex {
  #sites = new Float64Array(64);
  /** The number and one, 0 where there is none. */
  #values = new Uint32Array(64);
  #count = 0;

  get(site: number): number | undefined {
    const value = this.#values[this.#placeOf(site)] ?? 0;
    return value === 0 ? undefined : value - 1;
  }

  set(site: number, value: number): void {
    if (3 * this.#count >= 2 * this.#values.length) this.#grow();
    const place = this.#placeOf(site);
    if (this.#values[place] === 0) this.#count++;
    this.#sites[place] = site;
    this.#values[place] = value + 1;
  }

  /** Where a site is, or would be: sites' numbers follow one another, so they are spread by a product. */
  #placeOf(site: number): number {
    const mask = this.#values.length - 1;
    let place = Math.imul(site ^ Math.floor(site / 2 ** 32), 0x9e3779b1) & mask;
    while (this.#values[place] !== 0 && this.#sites[place] !== site) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const [sites, values] = [this.#sites, this.#values];
    this.#sites = new Float64Array(2 * sites.length);
    this.#values = new Uint32Array(2 * values.length);
    for (let at = 0; at < values.length; at++) {
      const value = values[at] ?? 0;
      if (value === 0) continue;
      const place = this.#placeOf(sites[at] ?? 0);
      this.#sites[place] = sites[at] ?? 0;
      this.#values[place] = value;
    }
  }
}
