// What a batch is built from, against all that there is: readings that come late, restated, out of order, put aside and released, of sites that join
// and leave, in a node that is ended and begun again.
import { join } from "node:path";
import { hashBatch, packEnergy } from "@wattle/sdk";
import { type Hex, keccak256 } from "viem";
import { describe, expect, test } from "vitest";
import { type Making, makeBatch } from "../src/batch/build.ts";
import { leafOf } from "../src/batch/leaves.ts";
import { type Grown, LATE, neededReadings } from "../src/batch/needed.ts";
import { ProfileBook } from "../src/batch/profiles.ts";
import { Shelf } from "../src/batch/shelf.ts";
import { EpochTable } from "../src/chain/epochs.ts";
import { FleetBook } from "../src/chain/fleet.ts";
import type { SignedReading } from "../src/source.ts";
import { ASIDE, TAKEN } from "../src/store/rows.ts";
import type { KeptPage, ReadingPage, Store } from "../src/store/store.ts";
import { bytesOf, encodeMany, WireView } from "../src/wire.ts";
import { STORES, storesForTests } from "./support/stores.ts";

const START = 1_782_000_000;
const SITES = 40;
const STEPS = 14;
const KEY = { kind: 1, x: keccak256("0x01"), y: keccak256("0x02") } as const;
const CAPACITIES = { generationW: 5_000, storageW: 0, exportW: 0, importW: 0, storageWh: 0 };
const MEMBER: Hex = `0x${"11".repeat(20)}`;

/** Numbers from 0 to 1, the same each time. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pageOf(readings: readonly SignedReading[]): ReadingPage {
  const wire = encodeMany(readings);
  const view = new WireView(wire);
  const hashes = new Uint8Array(32 * view.count);
  for (let at = 0; at < view.count; at++) hashes.set(bytesOf(keccak256(view.one(at))), 32 * at);
  return { wire, hashes };
}

const generationAt = (periodEnd: number) => BigInt(((periodEnd - START) / 900) * 100);
const energyOf = (generation: bigint) => packEnergy({ generation, greenCharge: 0n, directExport: 0n, gridImport: 0n });

function signedAt(site: number, periodEnd: number, revision: number, generation: bigint): SignedReading {
  return {
    reading: {
      ...{ site: BigInt(site), periodEnd, revision, epoch: 1, quality: 0 },
      ...{ energy: energyOf(generation), flows: 0n },
    },
    signature: `0x${"11".repeat(64)}`,
  };
}

/** What a store is asked, less a part of it. */
const without = {
  late: (store: Store): Parameters<typeof neededReadings>[0] => ({
    readings: (range) => store.readings(range),
    lateReadings: () => none(),
  }),
  restated: (store: Store): Parameters<typeof neededReadings>[0] => ({
    readings: (range) => (range.restated ? none() : store.readings(range)),
    lateReadings: (range, behind) => store.lateReadings(range, behind),
  }),
};
async function* none(): AsyncGenerator<KeptPage> {}

const stores = storesForTests();

/** Counts what is read, and that nothing is read twice. */
async function* counted(pages: AsyncIterable<KeptPage>, count: { rows: number }): AsyncGenerator<KeptPage> {
  const seen = new Set<string>();
  let rows = 0;
  for await (const page of pages) {
    const view = new WireView(page.wire);
    rows += view.count;
    for (let at = 0; at < view.count; at++) seen.add(`${view.site(at)} ${view.periodEnd(at)} ${view.revision(at)}`);
    yield page;
  }
  expect(seen.size).toBe(rows);
  count.rows += rows;
}

/** A fleet's day and more: what arrives when is drawn. */
class World {
  readonly random: () => number;
  readonly epochs = new EpochTable();
  readonly fleet = new FleetBook(1, { threshold: 1, members: [MEMBER] });
  /** Readings under way, with the step in which each arrives. */
  #coming: { readonly at: number; readonly signed: SignedReading; readonly aside: boolean }[] = [];
  #held: SignedReading[] = [];
  #step = 0;

  constructor(seed: number) {
    this.random = drawn(seed);
    for (let site = 1; site <= SITES; site++) this.#join(site, START);
  }

  chance(of: number): boolean {
    return this.random() < of;
  }

  #join(site: number, from: number): void {
    this.fleet.join(site, site - 1, from, energyOf(generationAt(from)));
    this.fleet.count(site, CAPACITIES);
    this.epochs.begin(site, 1, KEY, START, 0n, 0n);
  }

  /** Period ends that are over now are read by their meters; what has arrived by now is kept. */
  async live(store: Store, ends: readonly number[]): Promise<void> {
    this.#step++;
    const [begin = START] = ends;
    const quiet = this.#step > 1 && this.chance(0.5) ? this.#joinLate(begin - 900) : undefined;
    for (const end of ends) this.#read(end, quiet);
    const arrived = this.#coming.filter(({ at }) => at <= this.#step);
    this.#coming = this.#coming.filter(({ at }) => at > this.#step);
    arrived.sort(() => this.random() - 0.5);
    for (let at = 0; at < arrived.length; ) {
      const some = arrived.slice(at, at + 1 + Math.floor(this.random() * 60));
      at += some.length;
      await store.addReadings(1, pageOf(some.map(({ signed }) => signed)), (place) =>
        some[place]?.aside ? ASIDE : TAKEN,
      );
    }
    this.#held.push(...arrived.filter(({ aside }) => aside).map(({ signed }) => signed));
    const released = this.#held.filter(() => this.chance(0.4));
    this.#held = this.#held.filter((one) => !released.includes(one));
    await store.rejudge(released.map(({ reading }) => ({ ...reading, verdict: TAKEN })));
    if (this.chance(0.2)) this.fleet.leave(1 + Math.floor(this.random() * SITES));
  }

  /** A site whose entry is known later than a batch that it could have been in, and its reading of that; it is not heard again for a while. */
  #joinLate(periodEnd: number): number {
    const site = this.fleet.siteCount + 1;
    this.#join(site, periodEnd - 900);
    this.#coming.push({ at: this.#step, signed: signedAt(site, periodEnd, 0, generationAt(periodEnd)), aside: false });
    return site - 1;
  }

  #read(periodEnd: number, quiet?: number): void {
    for (let index = 0; index < this.fleet.siteCount; index++) {
      if (index === quiet) continue;
      // Some are silent for long, most for a period at times.
      if ((index % 11 === 3 && this.chance(0.8)) || this.chance(0.1)) continue;
      for (let revision = 0; revision === 0 || this.chance(0.15); revision++) {
        const spike = this.chance(0.05) ? 10n ** 9n : 0n;
        const generation = generationAt(periodEnd) + BigInt(Math.floor(this.random() * 30)) + spike;
        const signed = signedAt(this.fleet.siteAt(index), periodEnd, revision, generation);
        const delay = this.chance(0.7) ? 0 : Math.floor(this.random() * 5);
        this.#coming.push({ at: this.#step + delay, signed, aside: this.chance(0.05) });
      }
    }
  }
}

interface Outcome {
  readonly whole: number;
  readonly needed: number;
  /** Batches that were other ones without that part. */
  readonly missed: { late: number; restated: number };
}

/** Lives through a world, and builds each batch in every way. */
async function compare(seed: number, reopen: () => Promise<Store>): Promise<Outcome> {
  const world = new World(seed);
  const shelf = new Shelf(join(stores.folder, `batches-${seed}`));
  const profiles = new ProfileBook(join(stores.folder, `columns-${seed}`));
  let store = await reopen();
  let base: (Grown & { readonly commitment: Hex }) | undefined;
  const [whole, needed] = [{ rows: 0 }, { rows: 0 }];
  const missed = { late: 0, restated: 0 };
  let now = START;
  try {
    for (let step = 0; step < STEPS; step++) {
      // A night in which nobody heard of the fleet is more than a day of periods.
      const periods = step === 9 ? 100 : 1 + Math.floor(world.random() * 2);
      const ends = Array.from({ length: periods }, (_, i) => now + 900 * (i + 1));
      now += 900 * periods;
      await world.live(store, step === 9 ? ends.slice(-3) : ends);
      if (world.chance(0.25)) {
        await store.close();
        store = await reopen();
      }
      if (world.chance(0.2)) continue; // Nobody posts.
      const make = async (readings: Making["readings"], picks?: Making["picks"]) =>
        makeBatch({
          ...{ fleet: world.fleet, epochs: world.epochs, profiles, file: shelf.bench(1), periodEnd: now, revision: 0 },
          ...{ leafCount: world.fleet.siteCount, base: base?.leaves, previous: base?.commitment, columns: [] },
          ...{ readings, ...(picks && { picks }) },
        });
      const named = async (readings: Making["readings"], picks?: Making["picks"]) => {
        const made = await make(readings, picks);
        await made?.built.leaves.discard();
        return made ? { commitment: hashBatch(made.built.batch), fresh: made.fresh } : undefined;
      };
      const after = base ? Math.max(0, base.periodEnd - LATE) : 0;
      const day = { fleet: 1, after, until: now };
      const expected = await named(counted(store.readings({ ...day, only: "counting" }), whole));
      for (const part of ["late", "restated"] as const) {
        const less = await named(neededReadings(without[part](store), world.fleet, base, now, "counting"));
        if (less?.commitment !== expected?.commitment) missed[part]++;
      }
      const made = await make(counted(neededReadings(store, world.fleet, base, now, "counting"), needed));
      expect(made && { commitment: hashBatch(made.built.batch), fresh: made.fresh }).toEqual(expected);
      if (!made) continue;
      const { leaves, batch } = await shelf.keepBuilt(made.built);
      // Who checks it looks through all that is kept, for what it shows.
      const picks = (index: number, hash: Uint8Array) =>
        leafOf(leaves, index)?.leaf.reading === `0x${Buffer.from(hash).toString("hex")}`;
      expect(await named(neededReadings(store, world.fleet, base, now), picks)).toEqual(expected);
      base = { leaves, periodEnd: batch.periodEnd, commitment: hashBatch(batch) };
    }
  } finally {
    await store.close();
  }
  return { whole: whole.rows, needed: needed.rows, missed };
}

describe.each(STORES)("%s", (name, there) => {
  test.runIf(there)(
    "a batch of what is needed is the batch of all there is; without what came late, or what was restated, it is not",
    async () => {
      const missed = { late: 0, restated: 0 };
      for (const seed of [1, 2, 3, 4]) {
        const found = await compare(seed, await stores.fresh(name));
        expect(found.needed).toBeLessThan(found.whole);
        missed.late += found.missed.late;
        missed.restated += found.missed.restated;
      }
      expect(missed.late).toBeGreaterThan(0);
      expect(missed.restated).toBeGreaterThan(0);
    },
    120_000,
  );

  test.runIf(there)(
    "late readings are only those of the sites, the time and the fleet that were asked for",
    async () => {
      const store = await (await stores.fresh(name))();
      try {
        const signed = (site: number, period: number, revision = 0) =>
          signedAt(site, START + 900 * period, revision, BigInt(period));
        // More of one period than a page holds.
        const many = Array.from({ length: 9_000 }, (_, i) => signed(100 + i, 3));
        await store.addReadings(1, pageOf(many));
        const some = [1, 2, 3, 4].flatMap((period) => [1, 2, 3].map((site) => signed(site, period)));
        await store.addReadings(1, pageOf([...some, signed(1, 3, 1)]), (place) => (place === 3 ? ASIDE : TAKEN));
        await store.addReadings(2, pageOf([signed(4, 3)]));
        const found = async (only: "counting" | undefined, ...behind: [site: number, period: number][][]) => {
          const pages = behind.map((page) =>
            page.map(([site, period]) => ({ site: BigInt(site), readAt: period === 0 ? 0 : START + 900 * period })),
          );
          const range = { fleet: 1, after: START + 900, until: START + 2_700, ...(only && { only }) };
          const rows: string[] = [];
          for await (const { wire, hashes, counting } of store.lateReadings(range, pages)) {
            const view = new WireView(wire);
            for (let at = 0; at < view.count; at++) {
              expect(hashes.subarray(32 * at, 32 * at + 32)).toEqual(bytesOf(keccak256(view.one(at))));
              const period = (view.periodEnd(at) - START) / 900;
              rows.push(`${view.site(at)}:${period}.${view.revision(at)}${counting[at] ? "" : " aside"}`);
            }
          }
          return rows.sort();
        };
        expect(await found(undefined)).toEqual([]);
        expect(await found(undefined, [[1, 0]], [[3, 2]])).toEqual(["1:2.0 aside", "1:3.0", "3:3.0"]);
        expect(
          await found("counting", [
            [1, 0],
            [3, 2],
            [4, 0],
            [77, 0],
          ]),
        ).toEqual(["1:3.0", "3:3.0"]);
        const all = Array.from({ length: 9_000 }, (_, i): [number, number] => [100 + i, 2]);
        expect(await found("counting", all.slice(0, 8_500), all.slice(8_500))).toHaveLength(9_000);
        expect(new Set(await found("counting", all)).size).toBe(9_000);
      } finally {
        await store.close();
      }
    },
  );
});
