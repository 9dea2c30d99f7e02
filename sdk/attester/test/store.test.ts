// What each store has to keep, said once and asked of both.
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { packEnergy, packFlows, type Reading } from "@wattle/sdk";
import { keccak256, toHex } from "viem";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SignedReading } from "../src/source.ts";
import { openDuckDb } from "../src/store/duckdb.ts";
import { openPostgres } from "../src/store/postgres.ts";
import type { OutboxJob, ReadingPage, Store } from "../src/store/store.ts";
import type { Verdict } from "../src/validation/index.ts";
import { bytesOf, encodeMany, WireView } from "../src/wire.ts";
import { hasPostgres } from "./support/postgres.ts";
import { STORES, storesForTests } from "./support/stores.ts";

const END = 1_782_000_900;
const LARGE = 2n ** 64n - 1n;
const readingOf = (site: bigint, change: Partial<Reading> = {}): SignedReading => ({
  reading: {
    site,
    periodEnd: END,
    revision: 0,
    epoch: 1,
    quality: 0,
    energy: packEnergy({ generation: LARGE, greenCharge: 1n, directExport: 2n, gridImport: LARGE - site }),
    flows: packFlows({ discharge: 3n, gridExport: LARGE, charge: 5n, stateOfCharge: 6n }),
    ...change,
  },
  signature: `0x${(site % 2n === 0n ? "ab" : "cd").repeat(site % 2n === 0n ? 64 : 65)}`,
});
/** A page of readings; their hashes are of their bytes. */
function pageOf(readings: readonly SignedReading[]): ReadingPage {
  const wire = encodeMany(readings);
  const view = new WireView(wire);
  const hashes = new Uint8Array(32 * view.count);
  for (let at = 0; at < view.count; at++) hashes.set(bytesOf(keccak256(view.one(at))), 32 * at);
  return { wire, hashes };
}
async function all(
  store: Store,
  after: number,
  until: number,
  fleet = 1,
  only?: "counting" | "aside",
): Promise<SignedReading[]> {
  const found: SignedReading[] = [];
  for await (const { wire, hashes, counting } of store.readings({ fleet, after, until, ...(only && { only }) })) {
    if (only) expect(counting.every((counts) => counts === (only === "counting" ? 1 : 0))).toBe(true);
    const view = new WireView(wire);
    for (let at = 0; at < view.count; at++) {
      expect(toHex(hashes.subarray(32 * at, 32 * at + 32))).toBe(keccak256(view.one(at)));
      found.push(view.signed(at));
    }
  }
  return found;
}

const stores = storesForTests();

describe.each(STORES)("%s", (name, there) => {
  let store: Store;
  let reopen: () => Promise<Store>;
  beforeEach(async () => {
    if (!there) return;
    reopen = await stores.fresh(name);
    store = await reopen();
  });
  afterEach(async () => {
    if (there) await store.close();
  });

  test.runIf(there)("gives readings back word for word, also after it was opened anew", async () => {
    const readings = [1n, 2n, 3n].map((site) => readingOf(site));
    expect(await store.addReadings(1, pageOf(readings))).toEqual({ fresh: 3, known: [], contradicting: [] });
    await store.close();
    store = await reopen();
    expect(await all(store, 0, END)).toEqual(readings);
    expect(await store.reading({ site: 2n, periodEnd: END, revision: 0 })).toEqual(readings[1]);
    expect(await store.reading({ site: 2n, periodEnd: END, revision: 1 })).toBeUndefined();
    const keys = [3n, 9n, 1n].map((site) => ({ site, periodEnd: END, revision: 0 }));
    const several = new WireView((await store.readingsAt(keys)).wire);
    expect(several.count).toBe(2);
    expect([several.signed(0), several.signed(1)]).toEqual(expect.arrayContaining([readings[0], readings[2]]));
    expect((await store.readingsAt([])).wire).toHaveLength(0);
    expect(await all(store, END, END + 900)).toEqual([]);
    expect(await all(store, 0, END, 2)).toEqual([]);
  });

  test.runIf(there)("takes a reading once, from another page or the same", async () => {
    const [one, two] = [readingOf(1n), readingOf(2n)];
    await store.addReadings(1, pageOf([one]));
    expect(await store.addReadings(1, pageOf([two, one, two]))).toEqual({ fresh: 1, known: [1, 2], contradicting: [] });
    expect(await all(store, 0, END)).toHaveLength(2);
    expect(await store.equivocations()).toEqual([]);
  });

  test.runIf(there)(
    "keeps both of two readings of a site, period and revision as evidence, and the first as the reading",
    async () => {
      const first = readingOf(1n);
      const second = readingOf(1n, { flows: 7n });
      const third = readingOf(2n);
      const fourth = readingOf(2n, { energy: 9n });
      await store.addReadings(1, pageOf([first]));
      expect(await store.addReadings(1, pageOf([third, second, fourth]))).toEqual({
        fresh: 1,
        known: [],
        contradicting: [1, 2],
      });
      expect(await store.addReadings(1, pageOf([second]))).toMatchObject({ fresh: 0, contradicting: [0] });
      expect(await store.reading(first.reading)).toEqual(first);
      const evidence = await store.equivocations();
      expect(evidence).toHaveLength(2);
      expect(evidence).toEqual(
        expect.arrayContaining([
          { first, second },
          { first: third, second: fourth },
        ]),
      );
      const revised = readingOf(1n, { revision: 1 });
      expect(await store.addReadings(1, pageOf([revised]))).toMatchObject({ fresh: 1, contradicting: [] });
    },
  );

  test.runIf(there)(
    "keeps what was found with a reading, and gives those that count or that were put aside",
    async () => {
      const spike = {
        rule: "spike",
        effect: "refuse",
        register: "generation",
        grown: LARGE,
        bound: 1_376n,
        capacity: 5_000,
        seconds: 900,
      } as const;
      const estimated = { rule: "estimated", effect: "mark" } as const;
      const early = { rule: "early", effect: "hold", at: END, now: END - 5, tolerance: 120 } as const;
      const verdicts: Verdict[] = [
        { effect: "take", findings: [] },
        { effect: "refuse", findings: [estimated, spike] },
        { effect: "mark", findings: [early] },
      ];
      const readings = [1n, 2n, 3n].map((site) => readingOf(site));
      const asked: number[] = [];
      const judge = (place: number): Verdict => {
        asked.push(place);
        return verdicts[place] ?? { effect: "take", findings: [] };
      };
      const [one, two, three] = readings;
      if (!one || !two || !three) throw new Error("no readings");
      await store.addReadings(1, pageOf(readings), judge);
      // What is known, or contradicts what is, is not judged again.
      await store.addReadings(1, pageOf([one, readingOf(2n, { flows: 1n })]), judge);
      expect(asked).toEqual([0, 1, 2]);
      const of = async (site: bigint) => store.readingsOf(site, { fleet: 1, after: 0, until: END });
      expect(await of(2n)).toEqual([{ ...two, verdict: verdicts[1] }]);
      expect(await of(3n)).toEqual([{ ...three, verdict: verdicts[2] }]);
      expect(await store.readingsOf(2n, { fleet: 1, after: END, until: END + 900 })).toEqual([]);
      expect(await all(store, 0, END, 1, "counting")).toEqual([one, three]);
      expect(await all(store, 0, END, 1, "aside")).toEqual([two]);
      await store.rejudge([{ ...two.reading, verdict: { effect: "mark", findings: [estimated] } }]);
      await store.close();
      store = await reopen();
      expect(await of(2n)).toEqual([{ ...two, verdict: { effect: "mark", findings: [estimated] } }]);
      expect(await all(store, 0, END, 1, "counting")).toHaveLength(3);
      expect(await all(store, 0, END, 1, "aside")).toEqual([]);
    },
  );

  test.runIf(there)("gives what was put aside by time, however it came", async () => {
    const aside = (): Verdict => ({ effect: "refuse", findings: [] });
    const later = readingOf(1n, { periodEnd: END + 900 });
    const revised = readingOf(1n, { revision: 1 });
    for (const one of [later, revised, readingOf(1n), readingOf(2n)]) await store.addReadings(1, pageOf([one]), aside);
    const given = (await all(store, END - 900, END + 900, 1, "aside")).map(({ reading }) => reading);
    expect(given.map(({ periodEnd, revision }) => [periodEnd, revision])).toEqual([
      [END, 0],
      [END, 0],
      [END, 1],
      [END + 900, 0],
    ]);
    expect(await all(store, END, END + 900, 1, "aside")).toEqual([later]);
  });

  test.runIf(there)(
    "notes one signature for an attester, fleet, period and revision, whoever asks at once",
    async () => {
      const of = {
        attester: "0x00000000000000000000000000000000000000Aa",
        fleet: 1,
        periodEnd: END,
        revision: 0,
      } as const;
      const commitments = Array.from({ length: 8 }, (_, i) => keccak256(toHex(i)));
      const noted = await Promise.all(commitments.map((commitment) => store.noteSignature({ ...of, commitment })));
      expect(new Set(noted).size).toBe(1);
      await store.close();
      store = await reopen();
      expect(await store.signatureOf(of)).toBe(noted[0]);
      expect(await store.noteSignature({ ...of, commitment: keccak256("0xff") })).toBe(noted[0]);
      const lower = { ...of, attester: "0x00000000000000000000000000000000000000aa" } as const;
      expect(await store.noteSignature({ ...lower, commitment: keccak256("0xff") })).toBe(noted[0]);
      expect(await store.noteSignature({ ...of, revision: 1, commitment: keccak256("0xff") })).toBe(keccak256("0xff"));
    },
  );

  test.runIf(there)("keeps each job once, and what became of it", async () => {
    const job: OutboxJob = {
      id: "challenge 1",
      kind: "answer",
      state: "open",
      deadline: END,
      to: "0x0000000000000000000000000000000000000001",
      data: "0x12",
      fleet: 1,
      periodEnd: END,
      sent: [],
      reason: "",
    };
    expect(await store.addJob(job)).toEqual(job);
    const sent = {
      ...job,
      sent: [{ hash: keccak256("0x01"), raw: "0x02", nonce: 3, maxFeePerGas: "4", at: END }] as const,
    };
    await store.putJob(sent);
    expect(await store.addJob(job)).toEqual(sent);
    await store.close();
    store = await reopen();
    expect(await store.openJobs()).toEqual([sent]);
    await store.putJob({ ...sent, state: "done" });
    expect(await store.openJobs()).toEqual([]);
    await store.note("name", "first");
    await store.note("name", "second");
    expect([await store.noted("name"), await store.noted("other")]).toEqual(["second", undefined]);
  });

  test.runIf(there)("writes a period to one Parquet file", async () => {
    await store.addReadings(1, pageOf([readingOf(3n)]));
    await store.addReadings(1, pageOf([readingOf(1n)]), () => ({ effect: "refuse", findings: [] }));
    await store.addReadings(1, pageOf([readingOf(1n, { periodEnd: END + 900 })]));
    const file = join(stores.folder, "it's.parquet");
    expect(await store.exportPeriod(1, END, file)).toBe(2);
    const reader = await (await (await DuckDBInstance.create()).connect()).runAndReadAll(
      `SELECT site, period_end, g, m, octet_length(signature), aside FROM '${file.replaceAll("'", "''")}'`,
    );
    expect(reader.getRows()).toEqual([
      [1n, BigInt(END), LARGE, LARGE - 1n, 65n, true],
      [3n, BigInt(END), LARGE, LARGE - 3n, 65n, false],
    ]);
  });
});

test("a DuckDB file that another process has open is refused in a sentence", async () => {
  await expect(openDuckDb(join(stores.folder, "nowhere", "store.duckdb"))).rejects.toThrow(/cannot be opened/);
});

test.runIf(hasPostgres)("two nodes on one server keep a common reading once, and their jobs apart", async () => {
  const url = await stores.freshUrl();
  const [a, b] = await Promise.all([openPostgres(url, "0xA"), openPostgres(url, "0xB")]);
  try {
    const readings = Array.from({ length: 500 }, (_, i) => readingOf(BigInt(i + 1)));
    const added = await Promise.all([a, b].map((store) => store.addReadings(1, pageOf(readings))));
    expect(added.map(({ fresh }) => fresh).reduce((x, y) => x + y)).toBe(500);
    expect(await all(a, 0, END)).toHaveLength(500);
    await a.note("name", "a");
    expect(await b.noted("name")).toBeUndefined();
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
});
