import { type Address, type Hex, toHex, zeroHash } from "viem";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  anniversaryOf,
  availabilityDomain,
  buildAvailabilityTree,
  businessDaysBefore,
  Calendar,
  Curtailment,
  commitmentOf,
  deemedEnergy,
  type FixingSeries,
  fixingFeedDomain,
  fixingRoundOf,
  fixingSeriesIdOf,
  hashAvailability,
  hashAvailabilityDay,
  hashPriceReport,
  interpolateCurve,
  outageOf,
  type PeriodAvailability,
  packAvailability,
  referenceMonthOf,
  referencePeriodAt,
  referencePeriodBounds,
  unpackAvailability,
  windowsOfFixing,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain, sizesOf } from "../support/chain.ts";
import { addressIn, suiteFrom } from "../support/suite.ts";

const random = randomOf(0x9b05688c2b3e6c1fn);
const size = sizesOf(random);
const upTo = (most: number): number => Number(random(BigInt(most) + 1n));
const word = (bytes: number): Hex => toHex(random(1n << BigInt(8 * bytes)), { size: bytes });
const value = (): bigint => (size(63) - 1n) * (random(2n) === 0n ? 1n : -1n);
const CALENDARS = Object.values(Calendar);

let chain: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stop());

async function harnessOf(name: string) {
  const harness = await chain.deploy(name);
  return (functionName: string, args: readonly unknown[]) =>
    chain.client.readContract({ ...harness, functionName, args });
}

test("reference periods, anniversaries and fixing days of 4,000 random times", async () => {
  const ask = await harnessOf("FixingHarness");
  for (let batch = 0; batch < 20; batch++) {
    const times = Array.from({ length: 200 }, () => upTo(16_725_225_600)); // until 2500
    const [indices, starts] = (await ask("periods", [times.map(BigInt)])) as [bigint[][], bigint[][]];
    times.forEach((time, i) => {
      for (const calendar of CALENDARS) {
        const period = referencePeriodAt(calendar, time);
        expect(BigInt(period)).toBe(indices[i]?.[calendar]);
        expect(BigInt(referencePeriodBounds(calendar, period).start)).toBe(starts[i]?.[calendar]);
      }
    });
    const days = times.map((time) => 2000 + (time % 100_000));
    const n = days.map(() => upTo(300));
    expect(await ask("fixingDays", [days.map(BigInt), n.map(BigInt)])).toEqual(
      days.map((day, i) => BigInt(businessDaysBefore(day, n[i] ?? 0))),
    );
    const [time = 0, lag = 0] = [times[0], upTo(12)];
    expect(await ask("anniversary", [BigInt(time), BigInt(batch)])).toBe(BigInt(anniversaryOf(time, batch)));
    expect(await ask("referenceMonth", [BigInt(time + 1e9), BigInt(lag)])).toBe(
      BigInt(referenceMonthOf(time + 1e9, lag)),
    );
  }
});

test("curves at 2,000 random maturities", async () => {
  const ask = await harnessOf("FixingHarness");
  for (let batch = 0; batch < 20; batch++) {
    const tenors = [...new Set(Array.from({ length: 1 + upTo(11) }, () => upTo(600)))].sort((a, b) => a - b);
    const values = tenors.map(value);
    const months = Array.from({ length: 100 }, () => random(700n * 10n ** 18n));
    expect(await ask("interpolateMany", [tenors, values, months])).toEqual(
      months.map((at) => interpolateCurve(tenors, values, at)),
    );
  }
});

test("ids, rounds, windows and digests as the feed has them", async () => {
  const feed = await chain.deploy("FixingFeed");
  const token = await chain.deploy("StakeToken", [0n]);
  const ask = (functionName: string, args: readonly unknown[]) =>
    chain.client.readContract({ ...feed, functionName, args });
  const domain = fixingFeedDomain({ chainId: 31337, address: feed.address });
  for (let i = 0; i < 12; i++) {
    const series = anySeries(token.address);
    const { request, result } = await chain.client.simulateContract({
      ...feed,
      functionName: "openSeries",
      args: [series],
    });
    const id = fixingSeriesIdOf(series);
    expect(result).toBe(id);
    await chain.client.waitForTransactionReceipt({ hash: await chain.client.writeContract(request) });
    const period = upTo(series.calendar === Calendar.DAY ? 40_000 : 1500);
    expect(await ask("windowsOf", [id, fixingRoundOf(period, 0)])).toEqual(windowsOfFixing(series, period));
    const { start, end } = referencePeriodBounds(series.calendar, period);
    expect(await ask("boundsOf", [id, period])).toEqual([start, end]);
    const round = fixingRoundOf(period, upTo(254));
    const report = { series: id, round, prices: series.tenors.map(value) };
    expect(await ask("reportDigest", [id, round, report.prices])).toBe(hashPriceReport(report, domain));
    const [reporter, salt] = [word(20), word(32)];
    expect(await ask("commitmentOf", [id, round, reporter, report.prices, salt])).toBe(
      commitmentOf({ ...report, reporter, salt }, domain),
    );
  }
});

test("availability: 200 random days packed, summed, hashed and proved as the contracts do", async () => {
  const ask = await harnessOf("AvailabilityHarness");
  for (let i = 0; i < 200; i++) {
    const periods = Array.from({ length: 96 }, anyPeriod);
    const data = packAvailability(periods);
    expect(unpackAvailability(data)).toEqual(periods);
    const excused = Object.values(Curtailment).filter(() => random(2n) === 0n);
    const mask = excused.reduce((bits, cause) => bits | (1n << BigInt(cause)), 0n);
    const { unavailable, counted } = outageOf(periods, excused);
    expect(await ask("outage", [data, mask])).toEqual([unavailable, BigInt(counted)]);
    const [k, produced] = [upTo(95), size(33)];
    expect(await ask("deemed", [data, BigInt(k), produced])).toBe(deemedEnergy(periods[k] ?? null, produced));
    const part = { site: size(63), method: word(32), periods: data };
    expect(await ask("leafHash", [part.site, part.method, data])).toBe(hashAvailability(part));
    const tree = buildAvailabilityTree(
      Array.from({ length: 1 + upTo(20) }, () => (random(4n) === 0n ? null : { ...part, site: size(63) })).concat(part),
    );
    const place = tree.leafCount - 1;
    expect(await ask("rootOf", [hashAvailability(part), BigInt(place), tree.path(place)])).toBe(tree.root);
  }
});

test("an availability report's digest as the contract has it", async () => {
  const from = await chain.client.getTransactionCount({ address: chain.account.address });
  const suite = suiteFrom(chain.account.address, from, { challenge: 60, answer: 60, minBond: 1n });
  for (const { name, args } of suite.slice(0, 3)) await chain.deploy(name, args);
  const reports = await chain.deploy("AvailabilityReport", [addressIn(suite, "MeterOracle"), 60]);
  const domain = availabilityDomain({ chainId: 31337, address: reports.address });
  const report = { fleet: upTo(1e6), day: upTo(1e5), revision: 3, leafCount: 7, root: word(32), dataHash: word(32) };
  expect(await chain.client.readContract({ ...reports, functionName: "reportDigest", args: [report] })).toBe(
    hashAvailabilityDay(report, domain),
  );
});

function anyPeriod(): PeriodAvailability | null {
  if (random(6n) === 0n) return null;
  const cause = Object.values(Curtailment)[upTo(4)] ?? Curtailment.NONE;
  return { potential: Number(size(31)), unavailable: Number(size(31)), cause };
}

function anySeries(bondToken: Address): FixingSeries {
  const tenors = Array.from({ length: 1 + upTo(9) }, (_, i) => 12 * i + upTo(11));
  return {
    reports: {
      name: word(32),
      zone: word(16),
      bond: size(90),
      currency: word(20),
      disputeBond: size(90),
      bondToken,
      exponent: upTo(36) - 18,
      quorum: 3,
      periodsARound: tenors.length,
      coverMultiple: 0,
      maxAge: 0,
      arbitrator: word(20),
      tolerance: size(60),
      lead: upTo(68_000_000) - 34_000_000,
      commitTime: random(2n) === 0n ? 0 : 60 + upTo(1e6),
      revealTime: 60 + upTo(1e6),
      disputeTime: 60 + upTo(1e6),
      rulingTime: 60 + upTo(1e6),
      coverFee: 0,
      fallbackId: zeroHash,
      reporters: [word(20), word(20), word(20), word(20)].sort(),
    },
    calendar: CALENDARS[upTo(3)] ?? Calendar.DAY,
    tenors,
  };
}
