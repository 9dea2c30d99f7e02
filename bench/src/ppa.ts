// Gas of power purchase agreements: both signatures, and activation with them; a day by its profile.

import { Register } from "@wattle/sdk";
import { type Address, type Hex, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { BenchFleet, PERIOD, ZONE } from "./fleet.ts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

const WAD = 10n ** 18n;
const DAY = 86_400;
const YEAR = 365 * DAY;
const URI = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
const seller = privateKeyToAccount(keccak256(toHex("wattle bench seller")));
const buyer = privateKeyToAccount(keccak256(toHex("wattle bench buyer")));

const reporters = ["first", "second", "third"]
  .map((name) => privateKeyToAccount(keccak256(toHex(`wattle bench ${name} reporter`))))
  .sort((a, b) => (a.address.toLowerCase() < b.address.toLowerCase() ? -1 : 1));

const hash = (text: string): Hex => keccak256(toHex(text));

/** All that agreements stand on. */
interface Scene {
  readonly usd: Deployed;
  readonly index: Deployed;
  readonly agreements: Deployed;
}

/**
 * Whole-transaction gas of signing an agreement that is active at once, two keys' signatures, sent by a third account; and of settling a day.
 *
 * `gas.ppaSign` is between parties that have signed before, `gas.ppaSignNew` between two that never did: each writes a new word of nonces.
 * `gas.ppaSettleDay` is a month's second day of 96 periods by its profile, a plant in a fleet of 64 sites, physical at an escalated price,
 * unpaid in six hours below zero; `gas.cfdSettleDay` the same of a two-way contract for difference, unpaid in any negative period. No price of the day
 * was read before.
 *
 * @param bench An account on a local chain. @param suite The contracts.
 */
export async function measurePpaGas(bench: Bench, suite: Suite): Promise<Gas> {
  const scene = await deployAgreements(bench, suite);
  const own = await sign(bench, scene, (start) => terms(scene.usd.address, bench.account.address, start), 0n);
  const again = await sign(bench, scene, (start) => terms(scene.usd.address, bench.account.address, start), 1n);
  return { "gas.ppaSign": again.gas, "gas.ppaSignNew": own.gas, ...(await measureSettlement(bench, suite, scene)) };
}

async function deployAgreements(bench: Bench, suite: Suite): Promise<Scene> {
  const usd = await bench.deploy(artifact("Quote", "Quotes"), [6]);
  const life = await bench.deploy(artifact("AgreementLife"), [suite.entitlements.address]);
  const index = await bench.deploy(artifact("PriceIndex"));
  const fixings = await bench.deploy(artifact("FixingFeed"));
  const values = await bench.deploy(artifact("AgreementValues"), [fixings.address]);
  const prices = await bench.deploy(artifact("DayPrices"), [index.address, fixings.address]);
  const reports = await bench.deploy(artifact("AvailabilityReport"), [suite.oracle.address, 14n * 86_400n]);
  const years = await bench.deploy(artifact("AgreementYears"), [prices.address, life.address]);
  const availability = await bench.deploy(artifact("AgreementAvailability"), [
    prices.address,
    reports.address,
    years.address,
  ]);
  const credit = await bench.deploy(artifact("AgreementCredit"), [values.address, availability.address]);
  const billing = await bench.deploy(artifact("AgreementBilling"), [credit.address]);
  const waiting = await bench.deploy(artifact("AgreementWaiting"), [billing.address, prices.address]);
  const volumes = await bench.deploy(artifact("AgreementVolumes"), [waiting.address, prices.address]);
  const settlement = await bench.deploy(artifact("AgreementSettlement"), [volumes.address, prices.address]);
  const code = await bench.deploy(artifact("PowerAgreements"), [settlement.address]);
  const { abi } = artifact("IPowerAgreements");
  return { usd, index, agreements: { address: code.address, abi } };
}

async function sign(
  bench: Bench,
  { agreements }: Scene,
  termsFrom: (start: number) => ReturnType<typeof terms>,
  nonce: bigint,
  from?: number,
) {
  const now = await bench.now();
  const start = from ?? Math.ceil(now / PERIOD) * PERIOD;
  const agreement = {
    terms: termsFrom(start),
    prose: hash("prose"),
    uri: keccak256(toHex(URI)),
    template: hash("template"),
    previous: zeroHash,
    nonce,
    deadline: now + DAY,
  };
  const digest = await bench.read<Hex>(agreements, "digest", [agreement]);
  const [ofSeller, ofBuyer] = await Promise.all([seller.sign({ hash: digest }), buyer.sign({ hash: digest })]);
  const gas = await bench.send(agreements, "sign", [agreement, URI, ofSeller, ofBuyer]);
  return { gas, agreement, id: BigInt(digest) };
}

/** Two agreements on one plant, each of its own entitlement, over two days. */
async function measureSettlement(bench: Bench, suite: Suite, scene: Scene): Promise<Gas> {
  const fleet = new BenchFleet(bench, suite, { scale: 1_000n, depth: 6 });
  await fleet.open(1, 1);
  const { site } = fleet.homes[0] as { site: bigint };
  const series = await openIndex(bench, scene);
  const first = Math.ceil((await bench.now()) / DAY) + 1;
  // Every day at noon the next day's prices, and at midnight what was delivered.
  await reportDay(bench, scene, series, first);
  const start = first * DAY;
  const common = { currency: scene.usd.address, accreditor: bench.account.address, attesters: fleet.quorumId, series };
  const signed = [
    await sign(bench, scene, () => settled(terms(common.currency, common.accreditor, start), common, false), 2n, start),
    await sign(bench, scene, () => settled(terms(common.currency, common.accreditor, start), common, true), 3n, start),
  ];
  const entitlements: bigint[] = [];
  for (const { id, agreement } of signed) {
    const grant = [site, Register.DIRECT_EXPORT, scene.agreements.address, 4_000, start, 0];
    const entitlement = await bench.read<bigint>(suite.entitlements, "grant", grant);
    await bench.send(suite.entitlements, "grant", grant);
    await bench.send(scene.agreements, "bind", [id, agreement, entitlement]);
    entitlements.push(entitlement);
  }
  const { proof } = await fleet.postDay(start);
  await bench.send(suite.entitlements, "checkpoint", [entitlements[0], proof]);
  let gas: number[] = [];
  for (let day = first; day < first + 2; day++) {
    await reportDay(bench, scene, series, day + 1);
    const { proof: ofDay, profile } = await fleet.postDay((day + 1) * DAY);
    gas = [];
    for (const [i, { id, agreement }] of signed.entries()) {
      const deliveries = [{ plant: 0n, entitlement: entitlements[i], proof: ofDay, profile }];
      gas.push(await bench.send(scene.agreements, "settleDay", [id, agreement, deliveries]));
    }
  }
  const [physical = 0, difference = 0] = gas;
  return { "gas.ppaSettleDay": physical, "gas.cfdSettleDay": difference };
}

/** A day-ahead index of three reporters, reported in the hour from noon of the day before. @returns Its id. */
async function openIndex(bench: Bench, { usd, index }: Scene): Promise<Hex> {
  const definition = {
    name: hash("day ahead"),
    zone: ZONE,
    bond: 1_000_000n,
    currency: usd.address,
    disputeBond: 0n,
    bondToken: usd.address,
    exponent: 0,
    quorum: 3,
    periodsARound: 96,
    coverMultiple: 0,
    maxAge: 0,
    arbitrator: zeroAddress,
    tolerance: 0n,
    lead: -DAY / 2,
    commitTime: 0,
    revealTime: 3_600,
    disputeTime: 0,
    rulingTime: 0,
    coverFee: 0,
    fallbackId: zeroHash,
    reporters: reporters.map(({ address }) => address),
  };
  const series = await bench.read<Hex>(index, "openSeries", [definition]);
  await bench.send(index, "openSeries", [definition]);
  await bench.send(usd, "mint", [bench.account.address, 3_000_000n]);
  await bench.send(usd, "approve", [index.address, 3_000_000n]);
  for (const i of reporters.keys()) await bench.send(index, "deposit", [series, i, definition.bond]);
  return series;
}

/** A day's prices, by all reporters, fixed: a sunny one, below zero from 11:00 to 14:00 UTC. */
async function reportDay(bench: Bench, { index }: Scene, series: Hex, day: number): Promise<void> {
  const prices = Array.from({ length: 96 }, (_, k) =>
    k >= 44 && k < 56 ? -5_000n - BigInt(k) : 60_000n + BigInt((k * 7_919 + day) % 30_000),
  );
  await bench.warp(day * DAY - DAY / 2);
  const digest = await bench.read<Hex>(index, "reportDigest", [series, day, prices]);
  for (const [i, reporter] of reporters.entries()) {
    const signature = await reporter.sign({ hash: digest });
    await bench.send(index, "report", [series, day, i, prices, signature]);
  }
  await bench.warp(day * DAY - DAY / 2 + 3_600);
  await bench.send(index, "fix", [series, day]);
}

/** Terms that a day is settled by: as they are signed, with an index that is there, and a percentage a year. */
function settled(
  base: ReturnType<typeof terms>,
  { attesters, series }: { attesters: Hex; series: Hex },
  difference: boolean,
): ReturnType<typeof terms> {
  const physical = { ...base.price, series, kind: 0, amount: 68_000n * WAD, discount: 0n, floor: 0n, cap: 0n };
  const strike = { ...physical, negative: 2, run: 0, hourly: false };
  return {
    ...base,
    parties: { ...base.parties, attesters },
    volume: { ...base.volume, minimum: 0n, maximum: 0n },
    price: difference ? strike : physical,
    escalation: { ...base.escalation, kind: 1, rate: WAD / 40n, series: zeroHash, lag: 0, cap: 0n },
    settlement: { ...base.settlement, kind: difference ? 1 : 0 },
    performance: {
      ...base.performance,
      takeOrPay: false,
      deliverOrPay: 0n,
      excessPrice: 0n,
      yearlyCap: 0n,
      lifetimeCap: 0n,
      makeUpYears: 0,
    },
  };
}

/** 40 % of a plant as it produces, at an index less a discount between a floor and a cap that rise, with take-or-pay, damages and collateral. */
function terms(currency: Address, accreditor: Address, start: number) {
  return {
    parties: {
      seller: seller.address,
      buyer: buyer.address,
      currency,
      arbitrator: zeroAddress,
      arbitration: zeroHash,
      attesters: hash("attesters"),
      accreditor,
    },
    plants: [{ site: 1n, register: 2, share: 4000 }],
    volume: {
      kind: 0,
      perPeriod: 0n,
      shape: zeroHash,
      reconciliation: 0,
      shortfallPrice: 0n,
      excessShare: 0,
      minimum: 9_000_000n,
      maximum: 14_000_000n,
      gateClosure: 0,
      bySeller: false,
      imbalance: zeroHash,
      imbalanceToBuyer: false,
      tolerance: 0,
      matched: 0,
      unmatchedPrice: 0n,
    },
    price: {
      kind: 1,
      amount: 0n,
      series: hash("day-ahead"),
      discount: 4_000n * WAD,
      discountShare: 0,
      floor: 20_000n * WAD,
      cap: 110_000n * WAD,
      negative: 3,
      run: 6,
      hourly: true,
      testPrice: 0n,
    },
    escalation: {
      kind: 2,
      rate: 0n,
      series: hash("HICP"),
      lag: 3,
      floor: 0n,
      cap: (35n * WAD) / 1000n,
      fromSigning: false,
    },
    bands: [],
    settlement: {
      kind: 0,
      certificatesToSeller: false,
      dueDays: 14,
      graceDays: 10,
      lateMargin: WAD / 20n,
      lateRate: hash("ESTR"),
      fallbackDays: 5,
      secondary: zeroHash,
      closeDays: 20,
      trueUpMonths: 24,
      provisional: false,
    },
    performance: {
      takeOrPay: true,
      deliverOrPay: 20_000n * WAD,
      excessPrice: 30_000n * WAD,
      availability: 0,
      availabilityPrice: 0n,
      yearlyCap: 50_000_000_000n,
      lifetimeCap: 200_000_000_000n,
      makeUpYears: 3,
      makeUpRefunded: false,
      deemedCauses: 0,
      method: zeroHash,
    },
    credit: {
      ofSeller: 0n,
      ofBuyer: 25_000_000_000n,
      threshold: 0n,
      haircut: 0,
      minimumTransfer: 500_000_000n,
      cureTime: 5 * 86_400,
      forward: zeroHash,
      discount: zeroHash,
      months: 0,
    },
    operation: {
      target: 0,
      longstop: 0,
      capacity: 0n,
      least: 0,
      periods: 0,
      delayPrice: 0n,
      delayCounts: false,
      buyDown: 0n,
    },
    life: {
      start,
      end: start + 10 * YEAR,
      forceMajeure: 180 * 86_400,
      extends: true,
      termination: 1,
      firstYear: 120_000_000_000n,
      lastYear: 10_000_000_000n,
      twoWay: false,
    },
    expectation: {
      months: Array.from({ length: 12 }, (_, month) => BigInt(600_000 + 100_000 * Math.min(month, 11 - month))),
      degradation: 40,
    },
    clauses: { flags: 15, annex: zeroHash },
  };
}
