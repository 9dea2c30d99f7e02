import { readFileSync } from "node:fs";
import {
  encodeAbiParameters,
  type Hex,
  hashTypedData,
  keccak256,
  parseAbiParameters,
  stringToBytes,
  zeroHash,
} from "viem";
import { describe, expect, test } from "vitest";
import { type Agreement, agreementsDomain, agreementTypes, digest, hashTerms } from "../../src/ricardian/index.ts";
import { decodeTerms, encodeTerms } from "../../src/ricardian/terms/codec.ts";
import { FIELDS, GROUPS } from "../../src/ricardian/terms/schema.ts";
import { CHAIN, CONTRACT, EXAMPLES, indexed, twoWay } from "./examples.ts";
import { changed, fieldsOf } from "./support.ts";

const domain = agreementsDomain({ chainId: CHAIN, address: CONTRACT });

/** A document of fixed prose and template, so that its digest is of its terms alone. */
function agreementOf({ terms }: (typeof EXAMPLES)[keyof typeof EXAMPLES]): Agreement {
  const [prose, uri, template] = [keccak256("0x70"), keccak256("0x75"), keccak256("0x74")];
  return { terms, prose, uri, template, previous: zeroHash, nonce: 7n, deadline: 1_796_083_200 };
}

/** A list of EIP-712 fields out of a Solidity struct's body, as a wallet's author would write it by hand. */
const written = (body: string) =>
  body.split(",").map((each) => {
    const [type = "", name = ""] = each.trim().split(" ");
    return { name, type };
  });

// By hand: of nothing in the SDK's source.
const types = {
  Agreement: written(
    "Terms terms,bytes32 prose,bytes32 uri,bytes32 template,bytes32 previous,uint256 nonce,uint40 deadline",
  ),
  Terms: written(
    "Parties parties,Plant[] plants,Volume volume,Price price,Escalation escalation,Band[] bands,Settlement settlement,Performance performance,Credit credit,Operation operation,Life life,Expectation expectation,Clauses clauses",
  ),
  Parties: written(
    "address seller,address buyer,address currency,address arbitrator,bytes32 arbitration,bytes32 attesters,address accreditor",
  ),
  Plant: written("uint64 site,uint8 register,uint16 share"),
  Volume: written(
    "uint8 kind,uint64 perPeriod,bytes32 shape,uint8 reconciliation,int128 shortfallPrice,uint16 excessShare,uint64 minimum,uint64 maximum,uint32 gateClosure,bool bySeller,bytes32 imbalance,bool imbalanceToBuyer,uint16 tolerance,uint16 matched,int128 unmatchedPrice",
  ),
  Price: written(
    "uint8 kind,int128 amount,bytes32 series,int128 discount,uint16 discountShare,int128 floor,int128 cap,uint8 negative,uint8 run,bool hourly,int128 testPrice",
  ),
  Escalation: written("uint8 kind,int64 rate,bytes32 series,uint8 lag,int64 floor,int64 cap,bool fromSigning"),
  Band: written("uint32 hoursOfDay,uint8 weekdays,uint64 multiplier"),
  Settlement: written(
    "uint8 kind,bool certificatesToSeller,uint8 dueDays,uint8 graceDays,int64 lateMargin,bytes32 lateRate,uint8 fallbackDays,bytes32 secondary,uint8 closeDays,uint8 trueUpMonths,bool provisional",
  ),
  Performance: written(
    "bool takeOrPay,int128 deliverOrPay,int128 excessPrice,uint16 availability,int128 availabilityPrice,uint128 yearlyCap,uint128 lifetimeCap,uint8 makeUpYears,bool makeUpRefunded,uint8 deemedCauses,bytes32 method",
  ),
  Credit: written(
    "uint128 ofSeller,uint128 ofBuyer,uint128 threshold,uint16 haircut,uint128 minimumTransfer,uint32 cureTime,bytes32 forward,bytes32 discount,uint8 months",
  ),
  Operation: written(
    "uint40 target,uint40 longstop,uint64 capacity,uint16 least,uint16 periods,uint128 delayPrice,bool delayCounts,uint128 buyDown",
  ),
  Life: written(
    "uint40 start,uint40 end,uint32 forceMajeure,bool extends,uint8 termination,uint128 firstYear,uint128 lastYear,bool twoWay",
  ),
  Expectation: written("uint64[12] months,uint16 degradation"),
  Clauses: written("uint32 flags,bytes32 annex"),
};

const named = (name: string) => keccak256(stringToBytes(name));

/** The contract for difference of the examples, every number written out as the chain holds it. */
const message = {
  terms: {
    parties: {
      seller: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
      buyer: "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC",
      currency: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
      arbitrator: "0x90F79bf6EB2c4f870365E785982E1f101E93b906",
      arbitration: named("instructions"),
      attesters: named("attesters"),
      accreditor: "0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65",
    },
    plants: [
      { site: 7n, register: 2, share: 4_000 },
      { site: 12n, register: 0, share: 1_500 },
    ],
    volume: {
      kind: 0,
      perPeriod: 0n,
      shape: zeroHash,
      reconciliation: 0,
      shortfallPrice: 0n,
      excessShare: 0,
      minimum: 0n,
      maximum: 0n,
      gateClosure: 0,
      bySeller: false,
      imbalance: zeroHash,
      imbalanceToBuyer: false,
      tolerance: 0,
      matched: 0,
      unmatchedPrice: 0n,
    },
    price: {
      kind: 0,
      amount: 68_400_000_000_000_000_000_000n,
      series: named("day-ahead"),
      discount: 0n,
      discountShare: 0,
      floor: 0n,
      cap: 0n,
      negative: 3,
      run: 6,
      hourly: true,
      testPrice: 0n,
    },
    escalation: { kind: 0, rate: 0n, series: zeroHash, lag: 0, floor: 0n, cap: 0n, fromSigning: false },
    bands: [],
    settlement: {
      kind: 1,
      certificatesToSeller: true,
      dueDays: 14,
      graceDays: 5,
      lateMargin: 20_000_000_000_000_000n,
      lateRate: named("overnight"),
      fallbackDays: 10,
      secondary: named("intraday"),
      closeDays: 40,
      trueUpMonths: 24,
      provisional: false,
    },
    performance: {
      takeOrPay: false,
      deliverOrPay: 0n,
      excessPrice: 0n,
      availability: 0,
      availabilityPrice: 0n,
      yearlyCap: 0n,
      lifetimeCap: 0n,
      makeUpYears: 0,
      makeUpRefunded: false,
      deemedCauses: 0,
      method: zeroHash,
    },
    credit: {
      ofSeller: 0n,
      ofBuyer: 0n,
      threshold: 100_000_000_000n,
      haircut: 500,
      minimumTransfer: 10_000_000_000n,
      cureTime: 259_200,
      forward: named("forward"),
      discount: named("discount"),
      months: 12,
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
      start: 1_798_761_600,
      end: 2_114_380_800,
      forceMajeure: 15_552_000,
      extends: true,
      termination: 2,
      firstYear: 0n,
      lastYear: 0n,
      twoWay: true,
    },
    expectation: {
      months: [310n, 480n, 910n, 1260n, 1490n, 1570n, 1610n, 1400n, 1020n, 620n, 350n, 260n].map(
        (mwh) => mwh * 1_000_000n,
      ),
      degradation: 45,
    },
    clauses: { flags: 0, annex: twoWay.terms.clauses.annex },
  },
  prose: keccak256("0x70"),
  uri: keccak256("0x75"),
  template: keccak256("0x74"),
  previous: keccak256("0x71"),
  nonce: 2n ** 255n,
  deadline: 1_796_083_200,
};
const { prose, uri, template, previous, nonce, deadline } = message;
const documented: Agreement = { terms: twoWay.terms, prose, uri, template, previous, nonce, deadline };

describe("the digest", () => {
  test("is viem's of typed data written out by hand", () => {
    const byHand = hashTypedData({
      domain: { name: "Wattle PowerAgreements", version: "1", chainId: 31337, verifyingContract: CONTRACT },
      types,
      primaryType: "Agreement",
      message,
    });
    expect(digest(documented, domain)).toBe(byHand);
  });

  test("is EIP-712's, hashed step by step", () => {
    // A second way, without any library's reading of typed data: keccak256 of words.
    const { life, clauses } = message.terms;
    const typeOf = (name: keyof typeof types) =>
      `${name}(${types[name].map(({ type, name: field }) => `${type} ${field}`).join(",")})`;
    const hash = (type: string, words: string, values: readonly unknown[]): Hex =>
      keccak256(
        encodeAbiParameters(parseAbiParameters(`bytes32 typehash, ${words}`), [
          keccak256(stringToBytes(type)),
          ...values,
        ] as never),
      );
    const struct = (name: keyof typeof types, values: Readonly<Record<string, unknown>>) =>
      hash(
        typeOf(name),
        types[name].map(({ type, name: field }) => `${type} ${field}_`).join(", "),
        Object.values(values),
      );
    const list = (hashes: readonly Hex[]) => keccak256(`0x${hashes.map((each) => each.slice(2)).join("")}`);
    const { parties, plants, volume, price, escalation, settlement, performance, credit, operation, expectation } =
      message.terms;
    const structs = Object.keys(types) as (keyof typeof types)[];
    const sorted = (of: readonly (keyof typeof types)[]) => [...of].sort().map(typeOf).join("");
    const leaves = structs.filter((name) => name !== "Agreement" && name !== "Terms");
    const months = keccak256(
      encodeAbiParameters(parseAbiParameters("uint64[12] months"), [expectation.months as never]),
    );
    const terms = hash(
      typeOf("Terms") + sorted(leaves),
      "bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32, bytes32",
      [
        struct("Parties", parties),
        list(plants.map((plant) => struct("Plant", plant))),
        struct("Volume", volume),
        struct("Price", price),
        struct("Escalation", escalation),
        list([]),
        struct("Settlement", settlement),
        struct("Performance", performance),
        struct("Credit", credit),
        struct("Operation", operation),
        struct("Life", life),
        hash(typeOf("Expectation"), "bytes32, uint16", [months, expectation.degradation]),
        struct("Clauses", clauses),
      ],
    );
    expect(hashTerms(twoWay.terms)).toBe(terms);
    const agreement = hash(
      typeOf("Agreement") + sorted([...leaves, "Terms"]),
      "bytes32, bytes32, bytes32, bytes32, bytes32, uint256, uint40",
      [terms, prose, uri, template, previous, nonce, deadline],
    );
    const separator = hash(
      "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)",
      "bytes32, bytes32, uint256, address",
      [named("Wattle PowerAgreements"), named("1"), 31337n, CONTRACT],
    );
    expect(digest(documented, domain)).toBe(keccak256(`0x1901${separator.slice(2)}${agreement.slice(2)}`));
  });

  test("is what it was: a golden value of each family", () => {
    const found = Object.fromEntries(
      Object.entries(EXAMPLES).map(([name, source]) => [name, digest(agreementOf(source), domain)]),
    );
    expect(found).toMatchInlineSnapshot(`
      {
        "asConsumed": "0x38d17e1a844ceb543024aeec0dfba6cebe241d5ba69fee76a955a2fbd983f954",
        "asProduced": "0xf4877cfea1116811fcaec69d3c43c3c8737c446db5a8ffaea8a539d06bb0c5c4",
        "baseload": "0xf1f0eeae6870917037b4524d4bf5c9891bf90bc99c6a5e9549c54b8d02f01339",
        "indexed": "0xbb0fafd85d0eb0c8fb4fe1824860c4caf302c0869232a7607ab7d6a708699560",
        "matched": "0x32bcbf56b0733ec36565de8acec4bbaaea81b255138ca6e2a4fbbfc07302bbec",
        "nominated": "0x4bc6826a285fd839829e1075a28d46a04c89d16aac9e15ce0610c95ecb8495c6",
        "oneWay": "0x962eed581b7d899df95d5ec8e7a5b48036c0c8a7a711d2603dbd6db0e5ac5829",
        "shaped": "0xfacdb62d49433d3e45b6074235b29a84bfeae74a9489bd1a4c5590eca7ba9afe",
        "twoWay": "0xf10a8f59b9648d13d32bb61a029ce1a957e2ab267fe8b0f940a78796862bea16",
      }
    `);
  });

  test("binds chain, contract, nonce and deadline", () => {
    const agreement = agreementOf(indexed);
    const all = [
      digest(agreement, domain),
      digest(agreement, { ...domain, chainId: 1 }),
      digest(agreement, { ...domain, verifyingContract: indexed.terms.parties.buyer }),
      digest({ ...agreement, nonce: 8n }, domain),
      digest({ ...agreement, deadline: agreement.deadline + 1 }, domain),
      digest({ ...agreement, prose: zeroHash }, domain),
      digest({ ...agreement, uri: zeroHash }, domain),
      digest({ ...agreement, template: zeroHash }, domain),
      digest({ ...agreement, previous: keccak256("0x") }, domain),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("binds every field of the terms", () => {
    for (const { terms } of Object.values(EXAMPLES)) {
      const hashes = fieldsOf(terms).map((path) => hashTerms(changed(terms, path)));
      expect(new Set([...hashes, hashTerms(terms)]).size).toBe(hashes.length + 1);
    }
  });
});

describe("the types", () => {
  test("are those of Terms.sol, field by field", () => {
    const source = readFileSync(new URL("../../../contracts/ppa/types/Terms.sol", import.meta.url), "utf8");
    const enums = new Set(["Register", ...[...source.matchAll(/^enum (\w+)/gm)].map(([, name]) => name)]);
    const structs = new Map(
      [...source.matchAll(/^struct (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body = ""]) => [
        name,
        [...body.matchAll(/^\s*([\w[\]]+) (\w+);/gm)].map(([, type = "", field]) => ({
          name: field,
          type: enums.has(type) ? "uint8" : type === "SiteId" ? "uint64" : type,
        })),
      ]),
    );
    expect(structs.size).toBe(Object.keys(agreementTypes).length);
    for (const [struct, fields] of Object.entries(agreementTypes)) expect(structs.get(struct), struct).toEqual(fields);
    expect(types).toEqual(agreementTypes);
  });

  test("have each field once", () => {
    for (const { struct } of GROUPS) {
      const names = FIELDS[struct].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe("readable terms", () => {
  test("encode and decode without loss", () => {
    for (const { terms } of Object.values(EXAMPLES)) expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
  });

  test("write a limit that is not wanted as null", () => {
    const { price, escalation } = encodeTerms({
      ...indexed.terms,
      price: { ...indexed.terms.price, floor: null, cap: null },
      escalation: { ...indexed.terms.escalation, floor: null, cap: null },
    });
    expect([price.floor, price.cap]).toEqual([-(2n ** 127n), 2n ** 127n - 1n]);
    expect([escalation.floor, escalation.cap]).toEqual([-(2n ** 63n), 2n ** 63n - 1n]);
  });

  test("refuse a number that no choice has, and a year of eleven months", () => {
    const struct = encodeTerms(indexed.terms);
    expect(() => decodeTerms({ ...struct, volume: { ...struct.volume, kind: 6 } })).toThrow("6 is no kind of volume");
    const short = { ...indexed.terms, expectation: { ...indexed.terms.expectation, months: [1n] } };
    expect(() => encodeTerms(short)).toThrow("1 is no count of months");
  });
});
