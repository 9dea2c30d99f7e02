// An agreement of each family, with every clause that the family can have said by one of them.
import { keccak256, stringToBytes } from "viem";
import { annexOf, draftTerms, type Terms, type TermsDraft, type Words } from "../../src/ricardian/index.ts";

const WAD = 10n ** 18n;
const named = (name: string) => keccak256(stringToBytes(name));
/** A price in euro a kWh, of a currency with six decimals. */
export const euro = (millionths: bigint) => millionths * WAD;
const MWH = 1_000_000n;

export const CONTRACT = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
export const CHAIN = 31337;

const INDEX = named("day-ahead");
const SECONDARY = named("intraday");
const CPI = named("consumer prices");
const EURIBOR = named("overnight");
const FORWARD = named("forward");
const DISCOUNT = named("discount");
const SHAPE = named("profile");
const METHOD = named("method");

const parties = {
  seller: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
  buyer: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
  currency: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
  arbitrator: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
  arbitration: named("instructions"),
  attesters: named("attesters"),
  accreditor: "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
} as const;

const base: TermsDraft = {
  parties,
  plants: [
    { site: 7n, register: "DIRECT_EXPORT", share: 4_000 },
    { site: 12n, register: "GENERATION", share: 1_500 },
  ],
  settlement: {
    dueDays: 14,
    graceDays: 5,
    lateMargin: 20_000_000_000_000_000n,
    lateRate: EURIBOR,
    closeDays: 40,
    trueUpMonths: 24,
    provisional: false,
  },
  life: {
    start: 1_798_761_600, // 2027-01-01
    end: 2_114_380_800, // 2037-01-01
    forceMajeure: 180 * 86_400,
    extends: true,
    termination: "SCHEDULE",
    firstYear: 1_250_000_000_000n,
    lastYear: 90_000_500_000n,
  },
  expectation: {
    months: [310n, 480n, 910n, 1_260n, 1_490n, 1_570n, 1_610n, 1_400n, 1_020n, 620n, 350n, 260n].map((x) => x * MWH),
    degradation: 45,
  },
};

const named2 = {
  currency: { symbol: "EUR", decimals: 6 },
  seller: { name: "Sonnenhof Energie GmbH", details: "Am Acker 4, Zörbig, registered under HRB 20417" },
  buyer: { name: "Piekarnia Łódź sp. z o.o.", details: "ul. Żytnia 12, Łódź" },
  sites: { "7": "Solarpark Zörbig Süd", "12": "Windrad Quellendorf 3" },
} satisfies Words;
const series = {
  [INDEX]: "Day-ahead price, bidding zone DE-LU",
  [SECONDARY]: "Intraday index, bidding zone DE-LU",
  [CPI]: "Harmonised index of consumer prices, euro area",
  [EURIBOR]: "Euro short-term rate",
  [FORWARD]: "Monthly base forwards, DE-LU",
  [DISCOUNT]: "Euro swap rates",
};
const documents = {
  [named("instructions")]: "Rules of arbitration of 1 March 2026, one arbitrator",
  [SHAPE]: "Profile of the Buyer's ovens",
  [METHOD]: "Method of potential energy, edition 2",
  [named("attesters")]: "Three meter operators, two of whom sign",
};

interface Example {
  readonly terms: Terms;
  readonly words: Words;
}

/** Binds words to a draft, without what the words call by names that the terms do not use. */
function example(draft: TermsDraft, more: Omit<Words, "series" | "documents"> = {}): Example {
  const used = JSON.stringify(draftTerms(draft), (_, value) => (typeof value === "bigint" ? String(value) : value));
  const only = (names: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(names).filter(([key]) => used.includes(key)));
  const words: Words = { ...named2, ...more, series: only(series), documents: only(documents) };
  return { terms: draftTerms({ ...draft, clauses: { ...draft.clauses, annex: annexOf(words) } }), words };
}

const clauses = {
  "governing-law":
    "the law of the Federal Republic of Germany, without the UN Convention on the International Sale of Goods",
  courts: "the courts of Leipzig",
  guarantee: "Sonnenhof Holding AG for the Seller, up to EUR 2,000,000",
  "liability-cap": "to EUR 5,000,000 in a Contract Year",
  "replacement-certificates": "EUR 6 a MWh, of production within twelve months before",
  "local-time":
    "Central European Time, with daylight saving from the last Sunday of March to the last Sunday of October",
  "seller-notices": "notices@sonnenhof.example",
  "buyer-notices": "umowy@piekarnia.example",
};

export const asProduced = example(
  {
    ...base,
    price: { kind: "FIXED", amount: euro(68_120n), testPrice: euro(30_000n) },
    escalation: { kind: "PERCENT", rate: 15_000_000_000_000_000n, fromSigning: true },
    bands: [
      { hoursOfDay: 0x00ff00, weekdays: 0b0011111, multiplier: 1_200_000_000_000_000_000n },
      { hoursOfDay: 0xc0003f, weekdays: 0b1111111, multiplier: 850_000_000_000_000_000n },
    ],
    volume: { minimum: 9_000n * MWH, maximum: 14_000n * MWH },
    performance: {
      takeOrPay: true,
      deliverOrPay: euro(21_000n),
      excessPrice: euro(40_000n),
      availability: 9_700,
      availabilityPrice: euro(25_000n),
      yearlyCap: 200_000_000_000n,
      lifetimeCap: 900_000_000_000n,
      makeUpYears: 2,
      makeUpRefunded: true,
      deemedCauses: 0b0101,
      method: METHOD,
    },
    credit: {
      ofSeller: 300_000_000_000n,
      ofBuyer: 450_000_000_000n,
      threshold: 100_000_000_000n,
      haircut: 500,
      minimumTransfer: 10_000_000_000n,
      cureTime: 3 * 86_400,
      forward: FORWARD,
      discount: DISCOUNT,
      months: 12,
    },
    operation: {
      target: 1_798_761_600,
      longstop: 1_814_400_000,
      capacity: 12_500_000n,
      least: 9_500,
      periods: 96,
      delayPrice: 4_200_000_000n,
      delayCounts: true,
      buyDown: 75_000_000n,
    },
    clauses: { flags: 0x3ff },
  },
  {
    clauses,
    added: ["The Seller puts up a sign with the Buyer's name at the gate of each Plant.", "It is at least 1 m wide."],
  },
);

export const indexed = example({
  ...base,
  price: {
    kind: "INDEXED",
    series: INDEX,
    discount: euro(2_500n),
    discountShare: 300,
    floor: euro(35_000n),
    cap: euro(90_000n),
    negative: "ANY",
  },
  escalation: { kind: "FIXING", series: CPI, lag: 3, floor: 0n, cap: 30_000_000_000_000_000n },
  settlement: { ...base.settlement, fallbackDays: 7, secondary: SECONDARY, certificatesToSeller: true },
});

export const baseload = example({
  ...base,
  volume: {
    kind: "BASELOAD",
    perPeriod: 500_000n,
    reconciliation: "DAY",
    shortfallPrice: euro(80_000n),
    excessShare: 9_000,
  },
  price: { kind: "FIXED", amount: euro(71_000n), series: INDEX },
  settlement: { ...base.settlement, fallbackDays: 7 },
});

export const shaped = example({
  ...base,
  volume: { kind: "SHAPED", shape: SHAPE, shortfallPrice: null },
  price: { kind: "FIXED", amount: euro(71_000n), series: INDEX },
  settlement: { ...base.settlement, fallbackDays: 7, secondary: SECONDARY },
});

export const nominated = example({
  ...base,
  volume: {
    kind: "NOMINATED",
    shape: SHAPE,
    gateClosure: 36 * 3_600,
    bySeller: true,
    imbalance: SECONDARY,
    imbalanceToBuyer: true,
    tolerance: 500,
  },
  price: { kind: "FIXED", amount: euro(64_000n) },
});

export const twoWay = example({
  ...base,
  price: { kind: "FIXED", amount: euro(68_400n), series: INDEX, negative: "WHOLE_RUN", run: 6, hourly: true },
  settlement: {
    ...base.settlement,
    kind: "TWO_WAY",
    fallbackDays: 10,
    secondary: SECONDARY,
    certificatesToSeller: true,
  },
  life: { ...base.life, termination: "MARKET", firstYear: 0n, lastYear: 0n, twoWay: true },
  credit: {
    threshold: 100_000_000_000n,
    haircut: 500,
    minimumTransfer: 10_000_000_000n,
    cureTime: 3 * 86_400,
    forward: FORWARD,
    discount: DISCOUNT,
    months: 12,
  },
});

export const oneWay = example({
  ...base,
  price: { kind: "FIXED", amount: euro(68_400n), series: INDEX, negative: "FROM_NTH", run: 4 },
  settlement: { ...base.settlement, kind: "ONE_WAY", fallbackDays: 10 },
});

export const asConsumed = example(
  {
    ...base,
    plants: [{ site: 7n, register: "CONSUMPTION", share: 10_000 }],
    volume: { kind: "AS_CONSUMED" },
    price: { kind: "FIXED", amount: euro(94_000n) },
  },
  { sites: { "7": "Bakery, roof and ovens" } },
);

export const matched = example({
  ...base,
  plants: [
    { site: 7n, register: "DIRECT_EXPORT", share: 4_000 },
    { site: 12n, register: "CONSUMPTION", share: 10_000 },
  ],
  volume: { kind: "MATCHED", matched: 8_500, unmatchedPrice: euro(30_000n) },
  price: { kind: "FIXED", amount: euro(74_000n) },
});

export const EXAMPLES = { asProduced, indexed, baseload, shaped, nominated, twoWay, oneWay, asConsumed, matched };
