import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decimalOf, nanoOf } from "../../src/sources/decimal.ts";
import { type ReplaySettings, replay, replaySource } from "../../src/sources/replay.ts";
import type { MeterSample } from "../../src/sources/sample.ts";
import { Taken } from "./support.ts";

const HOMES = join(
  process.env.WATTLE_SHARED ?? join(import.meta.dirname, "../../../../../shared"),
  "data/citylearn-2022-phase-1",
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "wattle-replay-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function csv(text: string, name = "meter.csv"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

async function all(settings: ReplaySettings): Promise<MeterSample[]> {
  const samples: MeterSample[] = [];
  for await (const sample of replay(settings)) samples.push(sample);
  return samples;
}

const plain = {
  meter: "grid",
  time: { column: "t", format: "unix" },
  registers: { import: { column: "wh" } },
} as const;

describe("a replayed file", () => {
  test("gives what its columns are mapped to", async () => {
    const path = await csv(
      "t,house,kWh in,kWh out,soc,p\n900,a,1.5,0.25,40,-300.4\n1800,a,1.75,0.5,,\n900,b,7,0,41,0\n",
    );
    const settings: ReplaySettings = {
      path,
      meter: { column: "house" },
      time: { column: "t", format: "unix" },
      registers: { import: { column: "kWh in", scale: "1000" }, export: { column: "kWh out", scale: "1000" } },
      stateOfCharge: { column: "soc", scale: "100" },
      watts: { column: "p" },
    };
    expect(await all(settings)).toEqual([
      { meter: "a", at: 900, registers: { import: 1_500n, export: 250n }, stateOfCharge: 4_000n, watts: -300 },
      { meter: "a", at: 1_800, registers: { import: 1_750n, export: 500n } },
      { meter: "b", at: 900, registers: { import: 7_000n, export: 0n }, stateOfCharge: 4_100n, watts: 0 },
    ]);
  });

  test("adds intervals up without losing a thousandth to rounding", async () => {
    const path = await csv(`wh\n${"0.1\n".repeat(1_000)}`);
    const registers = { import: { column: "wh", kind: "interval" } } as const;
    const samples = await all({
      path,
      meter: "grid",
      time: { first: 900, every: 900 },
      registers,
      opening: { import: 5n },
    });
    expect(samples.at(-1)).toEqual({ meter: "grid", at: 900_000, registers: { import: 105n } });
    expect(samples[8]?.registers.import).toBe(5n);
    expect(samples[9]?.registers.import).toBe(6n);
  });

  test("reads decimals exactly, whatever they are written like", () => {
    expect(decimalOf("2.2758")).toEqual({ digits: 22_758n, exponent: -4 });
    expect(decimalOf("1e-05")).toEqual({ digits: 1n, exponent: -5 });
    for (const text of ["", ".", "-", "1,5", "0x10", "NaN", "Infinity", "1e999", "1".repeat(31)])
      expect(decimalOf(text)).toBeUndefined();
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(999_999),
        fc.integer({ min: 1, max: 100_000 }),
        (whole, millionths, scale) => {
          const value = decimalOf(`${whole}.${`${millionths}`.padStart(6, "0")}`);
          const expected = (BigInt(whole) * 1_000_000n + BigInt(millionths)) * BigInt(scale) * 1_000n;
          expect(value && nanoOf(value, { digits: BigInt(scale), exponent: 0 })).toBe(expected);
        },
      ),
    );
  });

  test("in local time knows the hour that was twice by its rows, and names the row that cannot be told", async () => {
    const time = { column: "t", format: "local", zone: "Europe/Berlin", shift: 900 } as const;
    const hours = ["01:45", "02:00", "02:15", "02:30", "02:45", "02:00", "02:15", "02:30", "02:45", "03:00"];
    const rows = hours.map((hour, i) => `2026-10-25 ${hour},${i}`).join("\n");
    const samples = await all({ ...plain, path: await csv(`t,wh\n${rows}\n`), time });
    const first = Date.parse("2026-10-25T00:00:00Z") / 1_000;
    expect(samples.map(({ at }) => at)).toEqual(hours.map((_, i) => first + i * 900));
    const alone = await csv("t,wh\n2026-10-25 02:30,1\n");
    await expect(all({ ...plain, path: alone, time })).rejects.toMatchObject({ name: "ReplayError", row: 1 });
    const never = await csv("t,wh\n2026-03-29 01:45,1\n2026-03-29 02:15,1\n");
    await expect(all({ ...plain, path: never, time })).rejects.toThrow(/Row 2 .*clocks went forward/);
  });

  test("in ISO 8601 wants its offset", async () => {
    const time = { column: "t", format: "iso" } as const;
    const path = await csv("t,wh\n2026-06-21T12:00:00+02:00,1\n2026-06-21T10:15Z,2\n");
    expect((await all({ ...plain, path, time })).map(({ at }) => at)).toEqual([1_782_036_000, 1_782_036_900]);
    await expect(all({ ...plain, path: await csv("t,wh\n2026-06-21T12:00:00,1\n"), time })).rejects.toThrow(
      /Row 1 .*offset/,
    );
  });

  test.each([
    ["a number that is none", "t,wh\n900,1\n1800,one\n", 2, 'wh is "one"'],
    ["a negative energy", "t,wh\n900,-1\n", 1, 'wh is "-1"'],
    ["a time that is none", "t,wh\nnoon,1\n", 1, 'time is "noon"'],
    ["a clock set back to repeat rows", "t,wh\n900,1\n1800,2\n900,3\n", 3, "its time 900 is not after 1800"],
    ["more than a register holds", "t,wh\n900,18446744073709551616\n", 1, "more than a register holds"],
    ["a column that is not there", "t,kwh\n900,1\n", 0, "DuckDB cannot read it"],
  ])("with %s is named by its row", async (_, text, row, why) => {
    const error = await all({ ...plain, path: await csv(text) }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "ReplayError", row, message: expect.stringContaining(why) });
  });

  test("is one file, there and by its path", async () => {
    await expect(all({ ...plain, path: join(folder, "none.csv") })).rejects.toThrow("no such file");
    for (const path of ["https://example.com/a.csv", "s3://bucket/a.parquet", `${folder}/*.csv`]) {
      expect(() => replaySource({ ...plain, path })).toThrow("path of one file");
    }
    // A name with a quote in it is a name, not a query.
    const path = await csv("t,wh\n900,1\n", "o'clock.csv");
    expect(await all({ ...plain, path })).toHaveLength(1);
    const registers = { import: { column: 'wh" FROM x; --' } };
    await expect(all({ ...plain, path, registers })).rejects.toThrow("DuckDB cannot read it");
  });

  test("is a source that ends with it, or when it is stopped", async () => {
    const path = await csv(`t,wh\n${Array.from({ length: 5_000 }, (_, i) => `${(i + 1) * 900},${i}`).join("\n")}\n`);
    const taken = new Taken();
    await replaySource({ ...plain, path }).run(taken, new AbortController().signal);
    expect(taken.samples).toHaveLength(5_000);
    const stop = new AbortController();
    let heard = 0;
    const into = { reading: async () => undefined, sample: async () => void (++heard === 3 && stop.abort()) };
    await replaySource({ ...plain, path }).run(into, stop.signal);
    expect(heard).toBe(3);
  });
});

describe("measured homes", () => {
  const home = (path: string, kW: string): ReplaySettings => ({
    path,
    meter: "home-1",
    time: { first: Date.parse("2016-08-01T08:00:00Z") / 1_000, every: 3_600 },
    registers: {
      import: { column: "non_shiftable_load", scale: "1000", kind: "interval" },
      generation: { column: "solar_generation", scale: kW, kind: "interval" },
    },
  });

  test.skipIf(!existsSync(HOMES))(
    "of a year in California give the sums of their files, from CSV and from Parquet (../shared/data)",
    async () => {
      for (const [building, kW] of [
        ["Building_1", "4"],
        ["Building_5", "5"],
      ] as const) {
        const path = join(HOMES, `${building}.csv`);
        const samples = await all(home(path, kW));
        const rows = (await readFile(path, "utf8"))
          .trim()
          .split("\n")
          .slice(1)
          .map((row) => row.split(","));
        const sum = (column: number, scale: number): number =>
          Math.floor(rows.reduce((total, cells) => total + Math.round(Number(cells[column]) * scale * 1e6), 0) / 1e6);
        expect(samples).toHaveLength(8_760);
        expect(Number(samples.at(-1)?.registers.import)).toBe(sum(7, 1_000));
        expect(Number(samples.at(-1)?.registers.generation)).toBe(sum(11, Number(kW)));

        const parquet = join(folder, `${building}.parquet`);
        const connection = await (await DuckDBInstance.create(":memory:")).connect();
        await connection.run(
          `COPY (SELECT * FROM read_csv('${path}', header = true)) TO '${parquet}' (FORMAT parquet)`,
        );
        connection.closeSync();
        const columnar = await all(home(parquet, kW));
        expect(columnar).toHaveLength(8_760);
        expect(columnar.at(-1)?.registers).toEqual(samples.at(-1)?.registers);
      }
    },
  );

  test("in Parquet give what they give in CSV", async () => {
    const path = await csv(
      `non_shiftable_load,solar_generation\n${Array.from({ length: 100 }, (_, i) => `${i * 0.013},${i % 7}.25`).join("\n")}\n`,
    );
    const parquet = join(folder, "home.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`COPY (SELECT * FROM read_csv('${path}', header = true)) TO '${parquet}' (FORMAT parquet)`);
    connection.closeSync();
    expect(await all(home(parquet, "4.5"))).toEqual(await all(home(path, "4.5")));
  });
});
