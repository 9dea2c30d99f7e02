// What reporters commit to and sign for `PriceIndex`.
import { type Address, type Hex, hashTypedData } from "viem";
import type { Domain, DomainParameters, SignableStruct, TypedDataSigner } from "../measurement/typedData.ts";
import { requirePrices } from "./words.ts";

/** The EIP-712 types of a report and of a commitment to one. */
const priceTypes = {
  Report: [
    { name: "series", type: "bytes32" },
    { name: "round", type: "uint40" },
    { name: "prices", type: "int64[]" },
  ],
  Commitment: [
    { name: "series", type: "bytes32" },
    { name: "round", type: "uint40" },
    { name: "reporter", type: "address" },
    { name: "prices", type: "int64[]" },
    { name: "salt", type: "bytes32" },
  ],
} as const;

/** A reporter's prices of a round. */
export interface PriceReport {
  /** The series' id. */
  readonly series: Hex;
  readonly round: number;
  /** Of all periods of the round in order, units of the series. */
  readonly prices: readonly bigint[];
}

/** A report that is bound before it is shown. */
export interface PriceCommitment extends PriceReport {
  /** Whose it is: a copy is worth nothing to another. */
  readonly reporter: Address;
  /** 32 random bytes, kept until the reveal: without them nobody can reveal, and the bond is lost. */
  readonly salt: Hex;
}

/**
 * The EIP-712 domain of price reports.
 *
 * @example
 * ```ts
 * import { priceIndexDomain } from "@wattle/sdk";
 *
 * priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function priceIndexDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle PriceIndex", version: "1", chainId, verifyingContract: address };
}

/**
 * A report as viem's `signTypedData` takes it.
 *
 * @throws {@link PriceRangeError} when a price is the least of 64 bits or does not fit them.
 * @example
 * ```ts
 * import { type PriceReport, priceIndexDomain, priceReportTypedData } from "@wattle/sdk";
 *
 * declare const report: PriceReport;
 * const domain = priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * priceReportTypedData(report, domain);
 * ```
 */
export function priceReportTypedData({ series, round, prices }: PriceReport, domain: Domain): SignableStruct {
  requirePrices(prices);
  const types = { Report: priceTypes.Report };
  return { domain, types, primaryType: "Report", message: { series, round, prices } };
}

/**
 * What a reporter signs, `reportDigest` of the index.
 *
 * @throws {@link PriceRangeError}
 * @example
 * ```ts
 * import { hashPriceReport, type PriceReport, priceIndexDomain } from "@wattle/sdk";
 *
 * declare const report: PriceReport;
 * hashPriceReport(report, priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }));
 * ```
 */
export function hashPriceReport(report: PriceReport, domain: Domain): Hex {
  return hashTypedData(priceReportTypedData(report, domain));
}

/**
 * A reporter's signature over its prices of a round; anybody may submit it. Sign one report a round: a second one costs the bond.
 *
 * @param parameters `reporter`: a viem account, or a wallet client bound to one.
 * @throws {@link PriceRangeError}
 * @example
 * ```ts
 * import { type PriceReport, priceIndexDomain, signPriceReport } from "@wattle/sdk";
 * import type { PrivateKeyAccount } from "viem";
 *
 * declare const report: PriceReport;
 * declare const reporter: PrivateKeyAccount;
 * const domain = priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const signature = await signPriceReport({ report, domain, reporter });
 * ```
 */
export async function signPriceReport(parameters: {
  readonly report: PriceReport;
  readonly domain: Domain;
  readonly reporter: TypedDataSigner;
}): Promise<Hex> {
  const { report, domain, reporter } = parameters;
  return reporter.signTypedData(priceReportTypedData(report, domain));
}

/**
 * What a reporter commits to, `commitmentOf` of the index.
 *
 * @throws {@link PriceRangeError}
 * @example
 * ```ts
 * import { commitmentOf, type PriceCommitment, priceIndexDomain } from "@wattle/sdk";
 *
 * declare const commitment: PriceCommitment;
 * commitmentOf(commitment, priceIndexDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }));
 * ```
 */
export function commitmentOf(commitment: PriceCommitment, domain: Domain): Hex {
  const { series, round, reporter, prices, salt } = commitment;
  requirePrices(prices);
  const types = { Commitment: priceTypes.Commitment };
  return hashTypedData({
    domain,
    types,
    primaryType: "Commitment",
    message: { series, round, reporter, prices, salt },
  });
}
