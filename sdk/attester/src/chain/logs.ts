// A chain's logs as its node writes them. A million sites are three million of them, and one that is decoded takes a hundred times its bytes: those of
// sites go straight from their text into the book.
import { meterOracleAbi, type Registers, siteRegistryAbi } from "@wattle/sdk";
import { type Abi, type Hex, type RpcLog, toEventSelector } from "viem";
import type { EpochTable } from "./epochs.ts";
import type { FleetBook } from "./fleet.ts";
import type { SkyBook } from "./skies.ts";

const selectorOf = (abi: Abi, name: string): Hex => {
  const found = abi.find((item) => item.type === "event" && item.name === name);
  if (found?.type !== "event") throw new Error(`there is no event ${name}`);
  return toEventSelector(found);
};
const EPOCH_BEGUN = selectorOf(siteRegistryAbi, "DeviceEpochBegun");
const ENROLLED = selectorOf(siteRegistryAbi, "SiteEnrolled");
const JOINED = selectorOf(meterOracleAbi, "SiteJoined");
const COUNTED = selectorOf(meterOracleAbi, "SiteCapacityCounted");

/** What sites' logs are written into. */
export interface SiteBook {
  readonly epochs: EpochTable;
  readonly fleets: ReadonlyMap<number, FleetBook>;
  readonly skies: SkyBook;
}

/** Logs in the order in which the chain made them, whatever their node's order. */
export function inOrder(logs: readonly RpcLog[]): readonly RpcLog[] {
  const places = logs.map((log) => Number(log.blockNumber) * 2 ** 21 + Number(log.logIndex));
  if (places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))) return logs;
  return [...logs.keys()].sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0)).flatMap((at) => logs[at] ?? []);
}

/** Reads a log of a site's enrolment, device, membership or capacities. @returns Whether it was one. */
export function readSiteLog({ epochs, fleets, skies }: SiteBook, { topics, data }: RpcLog): boolean {
  const [selector, first = "0x", second = "0x", third = "0x"] = topics;
  if (selector === ENROLLED) {
    skies.enrol(Number(first), third.slice(0, 34) as Hex, numberAt(data, 0));
    return true;
  }
  if (selector === EPOCH_BEGUN) {
    const key = { kind: numberAt(data, 0) === 1 ? (1 as const) : (0 as const), x: hexAt(data, 1), y: hexAt(data, 2) };
    epochs.begin(Number(first), Number(second), key, numberAt(data, 3), wordAt(data, 4), wordAt(data, 5));
    return true;
  }
  if (selector === JOINED) {
    const site = Number(first);
    for (const book of fleets.values()) book.leave(site);
    fleets.get(Number(second))?.join(site, numberAt(data, 0), numberAt(data, 1), wordAt(data, 2));
    return true;
  }
  if (selector !== COUNTED) return false;
  fleets.get(Number(second))?.count(Number(first), {
    generationW: numberAt(data, 0),
    storageW: numberAt(data, 1),
    exportW: numberAt(data, 2),
    importW: numberAt(data, 3),
    storageWh: numberAt(data, 4),
  });
  return true;
}

const hexAt = (data: Hex, at: number): Hex => `0x${data.slice(2 + 64 * at, 66 + 64 * at)}`;
const numberAt = (data: Hex, at: number): number => Number.parseInt(data.slice(50 + 64 * at, 66 + 64 * at), 16);
const wordAt = (data: Hex, at: number): Registers => BigInt(hexAt(data, at));
