import { describe, expect, it } from "vitest";
import { loadProfile } from "../src/data/index.ts";
import { DataFileError, UsageError } from "../src/errors.ts";
import { greenButton, temporaryDirectory } from "./support/samples.ts";

/** A UTC midnight, the day on which most of Europe turns its clocks forward. */
const DAY = Date.UTC(2024, 2, 31) / 1000;
const hours = (n: number, value: number) => Array<number>(n).fill(value);

async function failure(text: string): Promise<unknown> {
  const directory = await temporaryDirectory({ "home.xml": text });
  return loadProfile(directory).then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe("Green Button", () => {
  it("reads load and export of 3600, 1800 and 900 s as settlement periods", async () => {
    const directory = await temporaryDirectory({
      "a.xml": greenButton([
        { direction: 1, start: DAY, seconds: 3600, values: hours(24, 402) },
        { direction: 19, start: DAY, seconds: 1800, values: hours(48, 1), power: 3 },
      ]),
      "b.xml": greenButton([
        { direction: 1, start: DAY, seconds: 900, values: hours(96, 1234567), power: -4 },
        { direction: 19, start: DAY, seconds: 900, values: hours(96, 0) },
      ]),
    });
    const profile = await loadProfile(directory);
    expect(profile.label).toBe("measured: Green Button");
    expect(profile.start).toBe(DAY);
    const [a, b] = profile.homes;
    expect(a?.name).toBe("a");
    expect(a?.periods.slice(0, 4).map(({ loadWh }) => loadWh)).toEqual([100n, 101n, 100n, 101n]);
    expect(a?.periods.every(({ pvWh }) => pvWh === 500n)).toBe(true);
    expect(b?.periods.slice(0, 4).map(({ loadWh }) => loadWh)).toEqual([123n, 123n, 124n, 123n]);
  });

  it("sets modelled PV beside a load without a reverse channel, and says so", async () => {
    const directory = await temporaryDirectory({
      "a.xml": greenButton([{ direction: 1, start: DAY, seconds: 900, values: hours(96, 100) }]),
    });
    const profile = await loadProfile(directory);
    expect(profile.label).toBe("measured: Green Button (load); PV of 1 of 1 homes modelled");
    expect(profile.homes[0]?.periods[48]?.pvWh).toBeGreaterThan(900n);
  });

  it("counts a change of the clocks in UTC: 96 periods, none twice", async () => {
    const directory = await temporaryDirectory({
      "a.xml": greenButton([{ direction: 1, start: DAY - 7200, seconds: 900, values: hours(120, 7) }]),
    });
    const { homes, notes } = await loadProfile(directory);
    expect(homes[0]?.periods).toHaveLength(96);
    expect(notes[0]).toContain("2024-03-31 (day 2 of 3 that the files touch; 2 of them have gaps)");
  });

  it("refuses a day with a gap, and says where", async () => {
    const directory = await temporaryDirectory({
      "a.xml": greenButton([{ direction: 1, start: DAY - 3600, seconds: 900, values: hours(50, 7) }]),
    });
    await expect(loadProfile(directory)).rejects.toThrow(UsageError);
    await expect(loadProfile(directory, { day: 2 })).rejects.toThrow(
      /a\.xml lacks 50 of 96 periods, the first from 2024-03-31T11:30/,
    );
    await expect(loadProfile(directory, { day: 3 })).rejects.toThrow(/--day 3: the data touches 2 UTC days/);
    await expect(loadProfile(directory, { homes: 2 })).rejects.toThrow(/--homes 2/);
  });

  const good = greenButton([{ direction: 1, start: DAY, seconds: 900, values: hours(96, 5) }]);
  it.each([
    [
      "a value that is no number",
      (t: string) => t.replace("<value>5<", "<value>five<"),
      /"five" is not a whole number/,
      11,
    ],
    ["a negative value", (t: string) => t.replace("<value>5<", "<value>-5<"), /-5 is negative/, 11],
    [
      "a start that is not aligned",
      (t: string) => t.replace(`<start>${DAY}`, `<start>${DAY + 1}`),
      /is not aligned to a settlement period/,
      11,
    ],
    ["another duration", (t: string) => t.replace("<duration>900", "<duration>300"), /an interval of 300 s/, 11],
    [
      "a missing value",
      (t: string) => t.replace("<value>5</value>", ""),
      /\(value\): the IntervalReading lacks it/,
      11,
    ],
    [
      "a period read twice",
      (t: string) => t.replace(`<start>${DAY + 900}`, `<start>${DAY}`),
      /2024-03-31T00:00:00\.000Z is read twice/,
      12,
    ],
    ["another unit", (t: string) => t.replace("<espi:uom>72", "<espi:uom>38"), /\(uom\): unit 38/, 5],
    ["a cumulative register", (t: string) => t.replace("Behaviour>4", "Behaviour>1"), /accumulation 1/, 5],
    ["another direction", (t: string) => t.replace("Direction>1", "Direction>4"), /flow direction 4/, 5],
    ["no reading type", (t: string) => t.replaceAll("ReadingType", "OtherType"), /has no ReadingType/, 1],
    ["no forward channel", (t: string) => t.replace("Direction>1", "Direction>19"), /has no forward/, 1],
    ["XML that ends", (t: string) => t.slice(0, 900), /is not well-formed XML: unclosed tag/, 9],
    [
      "XML that is none",
      (t: string) => t.replace("</MeterReading>", "").replace("<content>", "<content><<"),
      /is not well-formed XML/,
      4,
    ],
  ] as const)("names file, line and column of %s", async (_, change, problem, line) => {
    const error = await failure(change(good));
    expect(error).toBeInstanceOf(DataFileError);
    expect((error as Error).message).toMatch(problem);
    expect((error as DataFileError).position).toMatchObject({ file: "home.xml", line });
    expect((error as DataFileError).position.column).toBeGreaterThan(0);
  });
});
