import { type Address, type Hex, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  actions,
  commitmentOf,
  hashPriceReport,
  lowerMedian,
  medianPrices,
  type PriceSeries,
  PriceStatus,
  periodsOf,
  priceIndexDomain,
  priceInWad,
  seriesIdOf,
  signPriceReport,
  unpackPrices,
  windowsOfRound,
} from "../../src/index.ts";
import { randomOf } from "../decay.reference.ts";
import { openChain, sizesOf } from "../support/chain.ts";
import { packPrices } from "../support/prices.ts";

const random = randomOf(0x510e527fade682d1n);
const size = sizesOf(random);
const word = (bytes: number): Hex => toHex(random(1n << BigInt(8 * bytes)), { size: bytes });
/** Any price but the least, near zero as often as far from it. */
const anyPrice = (): bigint => (size(63) - 1n) * (random(2n) === 0n ? 1n : -1n) + (random(9n) === 0n ? -1n : 0n);
const pricesOf = (count: number): bigint[] => Array.from({ length: count }, anyPrice);

let chain: Awaited<ReturnType<typeof openChain>>;
beforeAll(async () => {
  chain = await openChain();
});
afterAll(() => chain.stop());

test("lower medians, words and WAD prices of 2,000 random sets", async () => {
  const harness = await chain.deploy("PriceMathHarness");
  const ask = (functionName: string, args: readonly unknown[]) =>
    chain.client.readContract({ ...harness, functionName, args });
  for (let batch = 0; batch < 20; batch++) {
    const sets = Array.from({ length: 100 }, () => pricesOf(1 + Number(random(16n))));
    expect(await ask("lowerMedians", [sets])).toEqual(sets.map(lowerMedian));
    const prices = pricesOf(1 + Number(random(96n)));
    expect(await ask("pack", [prices])).toEqual(packPrices(prices));
    expect(await ask("unpack", [packPrices(prices), BigInt(prices.length)])).toEqual(
      unpackPrices(packPrices(prices), prices.length),
    );
    const [price = 0n] = prices;
    const exponent = Number(random(37n)) - 18;
    expect(await ask("toWad", [price, exponent])).toBe(priceInWad(price, exponent));
  }
});

test("digests, commitments, ids and windows as the index has them", async () => {
  const index = await chain.deploy("PriceIndex");
  const token = await chain.deploy("StakeToken", [0n]);
  const domain = priceIndexDomain({ chainId: 31337, address: index.address });
  const ask = (functionName: string, args: readonly unknown[]) =>
    chain.client.readContract({ ...index, functionName, args });
  for (let i = 0; i < 50; i++) {
    const report = { series: word(32), round: Number(random(1n << 40n)), prices: pricesOf(Number(random(97n))) };
    const { series, round, prices } = report;
    expect(hashPriceReport(report, domain)).toBe(await ask("reportDigest", [series, round, prices]));
    const commitment = { ...report, reporter: word(20), salt: word(32) };
    expect(commitmentOf(commitment, domain)).toBe(
      await ask("commitmentOf", [series, round, commitment.reporter, prices, commitment.salt]),
    );
  }
  for (let i = 0; i < 10; i++) {
    const series = anySeries(token.address);
    const { request, result } = await chain.client.simulateContract({
      ...index,
      functionName: "openSeries",
      args: [series],
    });
    expect(result).toBe(seriesIdOf(series));
    await chain.client.waitForTransactionReceipt({ hash: await chain.client.writeContract(request) });
    for (const round of [0, Number(random(1n << 20n))])
      expect(await ask("windowsOf", [seriesIdOf(series), round])).toEqual(windowsOfRound(series, round));
  }
});

test("a round from the bond to the final price, by the SDK alone", async () => {
  const { client, account } = chain;
  const { priceIndex } = actions;
  const { address } = await chain.deploy("PriceIndex");
  const token = await chain.deploy("StakeToken", [0n]);
  const send = async (functionName: string, args: readonly unknown[]) =>
    client.waitForTransactionReceipt({ hash: await client.writeContract({ ...token, functionName, args }) });
  const reporters = ["one", "two", "three"]
    .map((name) => privateKeyToAccount(keccak256(toHex(name))))
    .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));
  const definition: PriceSeries = {
    ...anySeries(token.address),
    ...{
      bond: 5n,
      quorum: 3,
      periodsARound: 4,
      lead: 0,
      commitTime: 0,
      revealTime: 1800,
      coverMultiple: 0,
      coverFee: 0,
    },
    ...{ arbitrator: account.address, disputeTime: 600, rulingTime: 600, disputeBond: 1n, maxAge: 0 },
    reporters: reporters.map((reporter) => reporter.address),
  };
  const series = seriesIdOf(definition);
  await send("mint", [account.address, 15n]);
  await send("approve", [address, 15n]);
  await priceIndex.openSeriesSync(client, { address, definition });
  for (const index of reporters.keys()) await priceIndex.depositSync(client, { address, series, index, amount: 5n });

  const round = Math.floor(Number((await client.getBlock()).timestamp) / 3600) + 1;
  const { opens, closes } = windowsOfRound(definition, round);
  await client.setNextBlockTimestamp({ timestamp: opens });
  const domain = priceIndexDomain({ chainId: 31337, address });
  const all: bigint[][] = [];
  for (const [index, reporter] of reporters.entries()) {
    const prices = pricesOf(4);
    all.push(prices);
    const signature = await signPriceReport({ report: { series, round, prices }, domain, reporter });
    await priceIndex.reportSync(client, { address, series, round, index, prices, signature });
  }
  await client.setNextBlockTimestamp({ timestamp: closes });
  const { events } = await priceIndex.fixSync(client, { address, series, round });
  const [fixed] = events.flatMap((event) => (event.eventName === "RoundFixed" ? [event.args] : []));
  expect(unpackPrices(fixed?.words ?? [], 4)).toEqual(medianPrices(all));
  const [periodEnd = 0] = periodsOf(round, 4);
  const pending = await priceIndex.readPriceAt(client, { address, series, periodEnd });
  expect(pending).toMatchObject({ status: PriceStatus.PENDING, sourcePeriod: periodEnd, source: series });
  await expect(priceIndex.readFinalPriceAt(client, { address, series, periodEnd })).rejects.toThrow("not final yet");
  await client.increaseTime({ seconds: 600 });
  await client.mine({ blocks: 1 });
  for (const [place, end] of periodsOf(round, 4).entries())
    expect(await priceIndex.readFinalPriceAt(client, { address, series, periodEnd: end })).toBe(
      medianPrices(all)[place],
    );
});

function anySeries(bondToken: Address): PriceSeries {
  const reporters = Array.from({ length: 3 + Number(random(14n)) }, () => word(20)).sort();
  const court = random(2n) === 1n;
  const periodsARound = 1 + Number(random(96n));
  return {
    name: word(32),
    zone: word(16),
    bond: 1n + random(1n << 90n),
    currency: word(20),
    disputeBond: court ? 1n + random(1n << 90n) : 0n,
    bondToken,
    exponent: Number(random(37n)) - 18,
    quorum: 3,
    periodsARound,
    coverMultiple: court ? 7 : 0,
    maxAge: Number(random(96n * 900n)),
    arbitrator: court ? word(20) : zeroAddress,
    tolerance: random(1n << 64n),
    lead: Number(random(1_209_600n)) - 604_800,
    commitTime: random(2n) === 1n ? 60 + Number(random(1000n)) : 0,
    revealTime: 60 + Number(random(1000n)),
    disputeTime: court ? 60 + Number(random(1000n)) : 0,
    rulingTime: court ? 60 + Number(random(1000n)) : 0,
    coverFee: court ? Number(random(1000n)) : 0,
    fallbackId: zeroHash,
    reporters,
  };
}
