import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A directory that is gone when the test is over. */
export async function temporaryDirectory(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const directory = await directoryOf(files);
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

/** Uses a directory outside a test, in a hook; it is gone afterwards. */
export async function inDirectory<T>(
  files: Readonly<Record<string, string>>,
  use: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await directoryOf(files);
  try {
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function directoryOf(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "wattle-"));
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(directory, name), text)));
  return directory;
}

/**
 * A CityLearn directory of two homes: 1 hour of a Sunday, then `days` days from Monday, 1 August. PV gives 500 W per kW from 10 to
 * 14 h, on the second day 800; the homes use 0.3 kWh an hour.
 */
export function cityLearn(days = 3): Record<string, string> {
  const building = (n: number) => ({
    include: true,
    energy_simulation: `Building_${n}.csv`,
    pricing: "pricing.csv",
    carbon_intensity: "carbon.csv",
    electrical_storage: { attributes: { capacity: 2.0, efficiency: 0.81, nominal_power: 2.0 } },
    pv: { attributes: { nominal_power: 3 + n } },
  });
  const rows = ["7,24,7,0.3,0.0"];
  for (let day = 0; day < days; day++) {
    for (let hour = 1; hour <= 24; hour++) {
      const pv = hour < 10 || hour > 14 ? 0 : day === 1 ? 800 : 500;
      rows.push(`8,${hour},${(day % 7) + 1},0.3,${pv}.0`);
    }
  }
  const csv = `month,hour,day_type,non_shiftable_load,solar_generation\n${rows.join("\n")}\n`;
  return {
    "schema.json": JSON.stringify({ buildings: { Building_1: building(1), Building_2: building(2) } }, null, 2),
    "Building_1.csv": csv,
    "Building_2.csv": csv,
    "pricing.csv": `electricity_pricing\n${rows.map(() => "0.22").join("\n")}\n`,
    "carbon.csv": `carbon_intensity\n${rows.map(() => "0.1707244").join("\n")}\n`,
  };
}

/** A Green Button channel: intervals of `seconds` from `start`, each of `value` units of 10^power Wh. */
export interface Channel {
  readonly direction: 1 | 19;
  readonly start: number;
  readonly seconds: number;
  readonly values: readonly number[];
  readonly power?: number;
}

/** A Green Button file, one line an element. */
export function greenButton(channels: readonly Channel[]): string {
  const base = "https://example.org/espi/1_1/resource/UsagePoint/1";
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<feed xmlns="http://www.w3.org/2005/Atom">'];
  for (const [n, { direction, start, seconds, values, power = 0 }] of channels.entries()) {
    lines.push(
      `<entry><link rel="self" href="${base}/MeterReading/${n}"/><link rel="related" href="${base}/ReadingType/${n}"/>`,
      '<content><MeterReading xmlns="http://naesb.org/espi"/></content></entry>',
      `<entry><link rel="self" href="${base}/ReadingType/${n}"/><content><espi:ReadingType xmlns:espi="http://naesb.org/espi">`,
      `<espi:accumulationBehaviour>4</espi:accumulationBehaviour><espi:flowDirection>${direction}</espi:flowDirection>`,
      `<espi:powerOfTenMultiplier>${power}</espi:powerOfTenMultiplier><espi:uom>72</espi:uom>`,
      "</espi:ReadingType></content></entry>",
      `<entry><link rel="self" href="${base}/MeterReading/${n}/IntervalBlock/1"/><link rel="up" href="${base}/MeterReading/${n}/IntervalBlock"/>`,
      '<content><IntervalBlock xmlns="http://naesb.org/espi">',
      ...values.map(
        (value, i) =>
          `<IntervalReading><timePeriod><duration>${seconds}</duration><start>${start + i * seconds}</start></timePeriod><value>${value}</value></IntervalReading>`,
      ),
      "</IntervalBlock></content></entry>",
    );
  }
  return `${lines.join("\n")}\n</feed>\n`;
}
