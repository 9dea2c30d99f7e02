// Terms of no sense, every field of any value that its type has: what hashing and refusing must agree on all the same.
import { type Hex, keccak256, toHex, zeroHash } from "viem";
import {
  EscalationType,
  NegativeRule,
  PriceType,
  Reconciliation,
  RegisterName,
  SettlementType,
  TerminationType,
  type Terms,
  VolumeType,
} from "../../src/ricardian/index.ts";

type Random = (below: bigint) => bigint;

/** Random terms. Zeros and the ends of each type are as likely as anything between. */
export function randomTerms(random: Random): Terms {
  const unsigned = (bits: bigint): bigint => {
    const kind = random(6n);
    if (kind < 2n) return 0n;
    if (kind === 2n) return 2n ** bits - 1n;
    return random(2n ** (1n + random(bits)));
  };
  const signed = (bits: bigint): bigint => {
    const kind = random(6n);
    if (kind < 2n) return 0n;
    // The ends but one: those ends mean none, and are written as null.
    if (kind === 2n) return random(2n) === 0n ? 2n ** (bits - 1n) - 2n : 1n - 2n ** (bits - 1n);
    const size = random(2n ** (1n + random(bits - 2n)));
    return random(2n) === 0n ? size : -size;
  };
  const limit = (bits: bigint) => (random(3n) === 0n ? null : signed(bits));
  const small = (bits: bigint) => Number(unsigned(bits));
  const flag = () => random(2n) === 1n;
  const hash = (): Hex => (random(3n) === 0n ? zeroHash : keccak256(toHex(random(2n ** 64n))));
  const address = (): Hex =>
    random(8n) === 0n ? `0x${"00".repeat(20)}` : toHex(1n + random(2n ** 160n - 1n), { size: 20 });
  const pick = <Name extends string>(of: Readonly<Record<Name, number>>): Name => {
    const names = Object.keys(of) as Name[];
    const name = names[Number(random(BigInt(names.length)))];
    if (name === undefined) throw new Error("an enum without names");
    return name;
  };
  const list = <Item>(most: bigint, item: () => Item) => Array.from({ length: Number(random(most)) }, item);
  return {
    parties: {
      seller: address(),
      buyer: address(),
      currency: address(),
      arbitrator: address(),
      arbitration: hash(),
      attesters: hash(),
      accreditor: address(),
    },
    plants: list(4n, () => ({ site: unsigned(64n), register: pick(RegisterName), share: small(16n) })),
    volume: {
      kind: pick(VolumeType),
      perPeriod: unsigned(64n),
      shape: hash(),
      reconciliation: pick(Reconciliation),
      shortfallPrice: limit(128n),
      excessShare: small(16n),
      minimum: unsigned(64n),
      maximum: unsigned(64n),
      gateClosure: small(32n),
      bySeller: flag(),
      imbalance: hash(),
      imbalanceToBuyer: flag(),
      tolerance: small(16n),
      matched: small(16n),
      unmatchedPrice: signed(128n),
    },
    price: {
      kind: pick(PriceType),
      amount: signed(128n),
      series: hash(),
      discount: signed(128n),
      discountShare: small(16n),
      floor: limit(128n),
      cap: limit(128n),
      negative: pick(NegativeRule),
      run: small(8n),
      hourly: flag(),
      testPrice: signed(128n),
    },
    escalation: {
      kind: pick(EscalationType),
      rate: signed(64n),
      series: hash(),
      lag: small(8n),
      floor: limit(64n),
      cap: limit(64n),
      fromSigning: flag(),
    },
    bands: list(4n, () => ({ hoursOfDay: small(32n), weekdays: small(8n), multiplier: unsigned(64n) })),
    settlement: {
      kind: pick(SettlementType),
      certificatesToSeller: flag(),
      dueDays: small(8n),
      graceDays: small(8n),
      lateMargin: signed(64n),
      lateRate: hash(),
      fallbackDays: small(8n),
      secondary: hash(),
      closeDays: small(8n),
      trueUpMonths: small(8n),
      provisional: flag(),
    },
    performance: {
      takeOrPay: flag(),
      deliverOrPay: signed(128n),
      excessPrice: limit(128n),
      availability: small(16n),
      availabilityPrice: signed(128n),
      yearlyCap: unsigned(128n),
      lifetimeCap: unsigned(128n),
      makeUpYears: small(8n),
      makeUpRefunded: flag(),
      deemedCauses: small(8n),
      method: hash(),
    },
    credit: {
      ofSeller: unsigned(128n),
      ofBuyer: unsigned(128n),
      threshold: unsigned(128n),
      haircut: small(16n),
      minimumTransfer: unsigned(128n),
      cureTime: small(32n),
      forward: hash(),
      discount: hash(),
      months: small(8n),
    },
    operation: {
      target: small(40n),
      longstop: small(40n),
      capacity: unsigned(64n),
      least: small(16n),
      periods: small(16n),
      delayPrice: unsigned(128n),
      delayCounts: flag(),
      buyDown: unsigned(128n),
    },
    life: {
      start: small(40n),
      end: small(40n),
      forceMajeure: small(32n),
      extends: flag(),
      termination: pick(TerminationType),
      firstYear: unsigned(128n),
      lastYear: unsigned(128n),
      twoWay: flag(),
    },
    expectation: { months: Array.from({ length: 12 }, () => unsigned(64n)), degradation: small(16n) },
    clauses: { flags: small(32n), annex: hash() },
  };
}
