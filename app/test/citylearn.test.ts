import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadProfile } from "../src/data/index.ts";
import { DataDirectoryError, DataFileError, UsageError } from "../src/errors.ts";
import { cityLearn, temporaryDirectory } from "./support/samples.ts";

const total = (values: readonly bigint[]) => values.reduce((a, b) => a + b, 0n);

/** The error of a directory whose file `name` is changed. */
async function failure(name: string, change: (text: string) => string): Promise<unknown> {
  const files = cityLearn();
  const directory = await temporaryDirectory({ ...files, [name]: change(files[name] ?? "") });
  return loadProfile(directory).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("CityLearn", () => {
  it("takes the sunniest day on which every home could fill its battery", async () => {
    const profile = await loadProfile(await temporaryDirectory(cityLearn()));
    expect(profile.label).toMatch(/^measured: CityLearn/);
    expect(new Date(profile.start * 1000).toISOString()).toBe("2016-08-02T00:00:00.000Z"); // 1 August is a Monday in 2016
    const [first, second] = profile.homes;
    expect(first).toMatchObject({
      name: "Building_1",
      pvW: 4000,
      storageWh: 2000,
      storageW: 2000,
      chargeEfficiency: 900_000n,
    });
    expect(total(first?.periods.map(({ pvWh }) => pvWh) ?? [])).toBe(16_000n);
    expect(total(second?.periods.map(({ pvWh }) => pvWh) ?? [])).toBe(20_000n);
    expect(first?.periods.slice(36, 40).map(({ pvWh }) => pvWh)).toEqual([800n, 800n, 800n, 800n]);
    expect(profile.prices).toEqual(Array(96).fill(220_000n));
    expect(profile.carbon[0]).toBe(170.724);
    expect(profile.notes.join(" ")).toContain("spread evenly");
  });

  it("spreads an hour over its periods without losing a Wh of the day", async () => {
    const files = cityLearn();
    const uneven = (files["Building_1.csv"] ?? "").replaceAll(",0.3,", ",0.3331,");
    const profile = await loadProfile(await temporaryDirectory({ ...files, "Building_1.csv": uneven }), { day: 1 });
    const loads = profile.homes[0]?.periods.map(({ loadWh }) => loadWh) ?? [];
    expect(loads.slice(0, 5)).toEqual([83n, 83n, 83n, 84n, 83n]); // 83.275, 166.55, 249.825, 333.1, 416.375
    expect(total(loads)).toBe(7994n); // ⌊24 × 333.1⌋
  });

  it("reads a number in scientific notation and a file with CRLF", async () => {
    const files = cityLearn();
    const csv = (files["Building_1.csv"] ?? "").replaceAll(",0.3,", ",3.0e-1,").replaceAll("\n", "\r\n");
    const profile = await loadProfile(await temporaryDirectory({ ...files, "Building_1.csv": csv }), {
      day: 2,
      homes: 1,
    });
    expect(profile.homes).toHaveLength(1);
    expect(profile.homes[0]?.periods[0]?.loadWh).toBe(75n);
  });

  const line5 = (from: string, to: string) => (text: string) =>
    text
      .split("\n")
      .with(4, (text.split("\n")[4] ?? "").replace(from, to))
      .join("\n");
  it.each([
    [
      "a word",
      "Building_2.csv",
      line5("0.3", "abc"),
      { line: 5, column: 4, field: "non_shiftable_load" },
      '"abc" is not a finite number',
    ],
    [
      "nothing",
      "Building_2.csv",
      line5("0.3", ""),
      { line: 5, column: 4, field: "non_shiftable_load" },
      '"" is not a finite number',
    ],
    [
      "NaN",
      "Building_1.csv",
      line5("0.0", "nan"),
      { line: 5, column: 5, field: "solar_generation" },
      '"nan" is not a finite number',
    ],
    [
      "infinity",
      "carbon.csv",
      line5("0.17", "inf0.17"),
      { line: 5, column: 1, field: "carbon_intensity" },
      "is not a finite number",
    ],
    [
      "a negative number",
      "pricing.csv",
      line5("0.22", "-0.22"),
      { line: 5, column: 1, field: "electricity_pricing" },
      '"-0.22" is negative',
    ],
    [
      "a ragged row",
      "Building_1.csv",
      line5(",0.3", ""),
      { line: 5, column: 5 },
      "the row has 4 fields where the header has 5",
    ],
    [
      "a row too long",
      "Building_1.csv",
      line5(",0.3", ",0.3,1"),
      { line: 5, column: 6 },
      "the row has 6 fields where the header has 5",
    ],
    [
      "a missing column",
      "Building_1.csv",
      (t: string) => t.replace("solar_generation", "pv"),
      { line: 1, column: 6, field: "solar_generation" },
      "the column is missing",
    ],
    ["an empty file", "pricing.csv", () => "", { line: 1, column: 1 }, "the file is empty"],
    [
      "a file cut short",
      "Building_2.csv",
      (t: string) => t.split("\n").slice(0, 30).join("\n"),
      { line: 30, column: 1 },
      "the file has 29 hours where Building_1.csv has 73",
    ],
    [
      "a skipped hour",
      "Building_1.csv",
      line5(",3,", ",4,"),
      { line: 5, column: 2, field: "hour" },
      "hour 4 where hour 3 follows",
    ],
    ["an open quote", "Building_1.csv", line5("0.3", '"0.3'), { line: 74 }, "is not CSV"],
    ["a schema cut short", "schema.json", (t: string) => t.slice(0, 100), { line: 5 }, "is not JSON"],
    [
      "a home without PV",
      "schema.json",
      (t: string) => t.replaceAll("nominal_power", "power"),
      { line: 3, column: 5 },
      "a positive number is missing",
    ],
    [
      "a path in the schema",
      "schema.json",
      (t: string) => t.replaceAll("pricing.csv", "../pricing.csv"),
      { line: 3 },
      "the name of a file in the same directory is missing",
    ],
  ] as const)("names file, line and column of %s", async (_, file, change, position, problem) => {
    const error = await failure(file, change);
    expect(error).toBeInstanceOf(DataFileError);
    expect(error).toMatchObject({ position: { file, ...position } });
    expect(String((error as Error).message)).toContain(problem);
    expect(String((error as Error).message)).toMatch(new RegExp(`^${file}, line \\d+, column \\d+`));
  });

  it("refuses a day or a home that the data does not have", async () => {
    const directory = await temporaryDirectory(cityLearn());
    await expect(loadProfile(directory, { day: 4 })).rejects.toThrow(
      new UsageError("--day 4: the data has days 1 to 3."),
    );
    await expect(loadProfile(directory, { homes: 3 })).rejects.toThrow(
      new UsageError("--homes 3: the data has 2 homes."),
    );
  });

  it("refuses data that ends before a whole day", async () => {
    const directory = await temporaryDirectory(cityLearn(0));
    await expect(loadProfile(directory)).rejects.toThrow(/ends before a whole day/);
  });

  it("names a directory or a file that is not there", async () => {
    const directory = await temporaryDirectory(cityLearn());
    await expect(loadProfile(join(directory, "none"))).rejects.toThrow(/none: no such directory\./);
    await rm(join(directory, "pricing.csv"));
    await expect(loadProfile(directory)).rejects.toThrow(DataDirectoryError);
    await expect(loadProfile(join(directory, "carbon.csv"))).rejects.toThrow(/is not a directory/);
    const empty = await temporaryDirectory();
    await writeFile(join(empty, "notes.txt"), "");
    await expect(loadProfile(empty)).rejects.toThrow(/holds neither a schema\.json nor an \.xml file/);
  });
});
