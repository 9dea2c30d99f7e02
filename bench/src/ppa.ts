// Gas of power purchase agreements: both signatures, and activation with them.

import { type Address, type Hex, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { PERIOD } from "./fleet.ts";
import { artifact, type Bench, type Deployed, type Gas } from "./harness.ts";
import type { Suite } from "./suite.ts";

const WAD = 10n ** 18n;
const YEAR = 365 * 86_400;
const URI = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";
const seller = privateKeyToAccount(keccak256(toHex("wattle bench seller")));
const buyer = privateKeyToAccount(keccak256(toHex("wattle bench buyer")));

const hash = (text: string): Hex => keccak256(toHex(text));

/**
 * Whole-transaction gas of signing an agreement that is active at once: two keys' signatures, sent by a third account.
 *
 * `gas.ppaSign` is between parties that have signed before, `gas.ppaSignNew` between two that never did: each writes a new word of nonces.
 *
 * @param bench An account on a local chain. @param suite The contracts.
 */
export async function measurePpaGas(bench: Bench, suite: Suite): Promise<Gas> {
  const usd = await bench.deploy(artifact("Quote", "Quotes"), [6]);
  const life = await bench.deploy(artifact("AgreementLife"), [suite.entitlements.address]);
  const index = await bench.deploy(artifact("PriceIndex"));
  const fixings = await bench.deploy(artifact("FixingFeed"));
  const credit = await bench.deploy(artifact("AgreementCredit"), [fixings.address, life.address]);
  const billing = await bench.deploy(artifact("AgreementBilling"), [credit.address]);
  const prices = await bench.deploy(artifact("DayPrices"), [index.address, fixings.address]);
  const settlement = await bench.deploy(artifact("AgreementSettlement"), [billing.address, prices.address]);
  const agreements = await bench.deploy(artifact("PowerAgreements"), [settlement.address]);
  const first = await sign(bench, agreements, usd.address, 0n);
  return { "gas.ppaSign": await sign(bench, agreements, usd.address, 1n), "gas.ppaSignNew": first };
}

async function sign(bench: Bench, agreements: Deployed, currency: Address, nonce: bigint): Promise<number> {
  const now = await bench.now();
  const start = Math.ceil(now / PERIOD) * PERIOD;
  const agreement = {
    terms: terms(currency, bench.account.address, start),
    prose: hash("prose"),
    uri: keccak256(toHex(URI)),
    template: hash("template"),
    previous: zeroHash,
    nonce,
    deadline: now + 86_400,
  };
  const digest = await bench.read<Hex>(agreements, "digest", [agreement]);
  const [ofSeller, ofBuyer] = await Promise.all([seller.sign({ hash: digest }), buyer.sign({ hash: digest })]);
  return bench.send(agreements, "sign", [agreement, URI, ofSeller, ofBuyer]);
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
