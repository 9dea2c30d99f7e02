// What sites could have generated: a day's periods in 9 bytes each, a fleet's tree, and what its attesters sign.
import {
  bytesToHex,
  encodeAbiParameters,
  type Hex,
  hashStruct,
  hashTypedData,
  hexToBytes,
  keccak256,
  zeroHash,
} from "viem";
import { BaseError } from "../errors/base.ts";
import type { AvailabilityDay } from "../generated/types.ts";
import type { Domain, DomainParameters, SignableStruct, TypedDataSigner } from "../measurement/typedData.ts";

/** Why a site produced less than it could have. NONE: nothing held it back but itself. */
export const Curtailment = {
  NONE: 0,
  GRID: 1,
  ECONOMIC: 2,
  BUYER: 3,
  FORCE_MAJEURE: 4,
} as const;
/** Why a site produced less than it could have. */
export type Curtailment = (typeof Curtailment)[keyof typeof Curtailment];

/** What is reported of a period. */
export interface PeriodAvailability {
  /** What the site could have generated, Wh. */
  readonly potential: number;
  /** Power that was out of service, W. */
  readonly unavailable: number;
  /** What held it back. */
  readonly cause: Curtailment;
}

/** A site's part of a day's report. */
export interface SiteAvailability {
  readonly site: bigint;
  /** How potential energy was computed: the hash of a document. */
  readonly method: Hex;
  /** As {@link packAvailability} makes them. */
  readonly periods: Hex;
}

/** A day's tree over a fleet's places. */
export interface AvailabilityTree {
  readonly root: Hex;
  readonly leafCount: number;
  /** Sibling hashes from the leaf at a place upwards. */
  path(index: number): Hex[];
}

/** A day's report that is none: periods of another number, or numbers that do not fit. */
export class MalformedAvailabilityError extends BaseError {
  override readonly name = "MalformedAvailabilityError";

  constructor(reason: string) {
    super(`This is no day's availability: ${reason}.`, {
      metaMessages: [
        "Give all 96 periods of the UTC day, null for one without a report; Wh and W are whole numbers below 2³², not both the greatest.",
      ],
    });
  }
}

/** A place that a day's tree does not have. */
export class AvailabilityPlaceError extends BaseError {
  override readonly name = "AvailabilityPlaceError";

  constructor(index: number, leafCount: number) {
    super(`There is no place ${index} among ${leafCount}.`, {
      metaMessages: ["Give the site's place in its fleet, from 0; a fleet's report has at least one site."],
    });
  }
}

const PERIODS = 96;
const ENTRY = 9;
const LIMIT = 2 ** 32;
const CAUSES: readonly number[] = Object.values(Curtailment);

/**
 * A day's 96 periods as the contracts read them: potential Wh and unavailable W as big-endian uint32, and the cause. A period without a report is all ones, which is something else than
 * a potential of zero.
 *
 * @throws {@link MalformedAvailabilityError}
 * @example
 * ```ts
 * import { Curtailment, packAvailability } from "@wattle/sdk";
 *
 * packAvailability(Array.from({ length: 96 }, () => ({ potential: 2400, unavailable: 0, cause: Curtailment.GRID })));
 * ```
 */
export function packAvailability(periods: readonly (PeriodAvailability | null)[]): Hex {
  if (periods.length !== PERIODS) throw new MalformedAvailabilityError(`it has ${periods.length} periods`);
  const data = new Uint8Array(PERIODS * ENTRY).fill(0xff);
  const view = new DataView(data.buffer);
  periods.forEach((period, k) => {
    if (!period) return;
    const { potential, unavailable, cause } = period;
    for (const [name, value] of Object.entries({ potential, unavailable }))
      if (!Number.isInteger(value) || value < 0 || value >= LIMIT)
        throw new MalformedAvailabilityError(`${name} of period ${k} is ${value}`);
    if (!CAUSES.includes(cause)) throw new MalformedAvailabilityError(`the cause of period ${k} is ${cause}`);
    view.setUint32(k * ENTRY, potential);
    view.setUint32(k * ENTRY + 4, unavailable);
    view.setUint8(k * ENTRY + 8, cause);
  });
  return bytesToHex(data);
}

/**
 * The periods of a packed day; null where there is no report.
 *
 * @throws {@link MalformedAvailabilityError}
 * @example
 * ```ts
 * import { unpackAvailability } from "@wattle/sdk";
 *
 * unpackAvailability(`0x${"ff".repeat(864)}`); // 96 nulls: nothing reported
 * ```
 */
export function unpackAvailability(data: Hex): (PeriodAvailability | null)[] {
  const bytes = hexToBytes(data);
  if (bytes.length !== PERIODS * ENTRY) throw new MalformedAvailabilityError(`it has ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: PERIODS }, (_, k) => {
    const at = k * ENTRY;
    if (bytes.subarray(at, at + ENTRY).every((byte) => byte === 0xff)) return null;
    const cause = Object.values(Curtailment).find((value) => value === view.getUint8(at + 8));
    if (cause === undefined)
      throw new MalformedAvailabilityError(`the cause of period ${k} is ${view.getUint8(at + 8)}`);
    return { potential: view.getUint32(at), unavailable: view.getUint32(at + 4), cause };
  });
}

/**
 * Deemed energy of a period: max(0, potential − produced), Wh; of one that is not reported there is none.
 *
 * @example
 * ```ts
 * import { Curtailment, deemedEnergy } from "@wattle/sdk";
 *
 * deemedEnergy({ potential: 2400, unavailable: 0, cause: Curtailment.GRID }, 900n); // 1500n
 * ```
 */
export function deemedEnergy(period: PeriodAvailability | null, produced: bigint): bigint {
  const potential = BigInt(period?.potential ?? 0);
  return potential > produced ? potential - produced : 0n;
}

/**
 * What an availability guarantee sums over the periods that count: availability = 1 − Σ unavailable / Σ capacity.
 *
 * @param excused Causes whose periods do not count.
 * @returns `unavailable` in W · periods, ¼ Wh each, and how many periods count.
 * @example
 * ```ts
 * import { Curtailment, outageOf, unpackAvailability } from "@wattle/sdk";
 * import type { Hex } from "viem";
 *
 * declare const periods: Hex;
 * outageOf(unpackAvailability(periods), [Curtailment.GRID, Curtailment.FORCE_MAJEURE]);
 * ```
 */
export function outageOf(
  periods: readonly (PeriodAvailability | null)[],
  excused: readonly Curtailment[],
): { unavailable: bigint; counted: number } {
  const counting = periods.flatMap((period) => (period && !excused.includes(period.cause) ? [period] : []));
  return {
    unavailable: counting.reduce((sum, { unavailable }) => sum + BigInt(unavailable), 0n),
    counted: counting.length,
  };
}

/**
 * A leaf's hash: keccak256 of site, method and the hash of the periods, 32 bytes each. A node hashes 64.
 *
 * @example
 * ```ts
 * import { hashAvailability, type SiteAvailability } from "@wattle/sdk";
 *
 * declare const part: SiteAvailability;
 * hashAvailability(part);
 * ```
 */
export function hashAvailability({ site, method, periods }: SiteAvailability): Hex {
  return keccak256(
    encodeAbiParameters(
      [{ type: "uint64" }, { type: "bytes32" }, { type: "bytes32" }],
      [site, method, keccak256(periods)],
    ),
  );
}

/**
 * A day's tree: leaf i is the part of the site at place i of the fleet, null where nothing is reported of it. Missing leaves up to the next power of two are zero.
 *
 * @throws {@link AvailabilityPlaceError} without a place, and from `path` for one that the tree has not.
 * @example
 * ```ts
 * import { buildAvailabilityTree, type SiteAvailability } from "@wattle/sdk";
 *
 * declare const part: SiteAvailability;
 * const tree = buildAvailabilityTree([null, part]);
 * const proof = { ...part, path: tree.path(1) };
 * ```
 */
export function buildAvailabilityTree(parts: readonly (SiteAvailability | null)[]): AvailabilityTree {
  const leafCount = parts.length;
  if (leafCount === 0) throw new AvailabilityPlaceError(0, 0);
  const hashes = parts.map((part) => (part ? hashAvailability(part) : zeroHash));
  while (hashes.length & (hashes.length - 1)) hashes.push(zeroHash);
  const levels = [hashes];
  for (let level = hashes; level.length > 1; levels.push(level)) {
    const below = level;
    level = Array.from({ length: below.length / 2 }, (_, i) => pair(below[2 * i], below[2 * i + 1]));
  }
  return {
    root: levels.at(-1)?.[0] ?? zeroHash,
    leafCount,
    path(index) {
      if (!Number.isInteger(index) || index < 0 || index >= leafCount)
        throw new AvailabilityPlaceError(index, leafCount);
      return levels.slice(0, -1).map((level, height) => level[(index >> height) ^ 1] ?? zeroHash);
    },
  };
}

const pair = (left: Hex = zeroHash, right: Hex = zeroHash): Hex => keccak256(`0x${left.slice(2)}${right.slice(2)}`);

/**
 * The root that a part at a place of its fleet and its siblings, from the leaf upwards, lead to.
 *
 * @example
 * ```ts
 * import { availabilityRoot, type SiteAvailability } from "@wattle/sdk";
 *
 * declare const part: SiteAvailability;
 * availabilityRoot(part, 0, []); // of a fleet of one
 * ```
 */
export function availabilityRoot(part: SiteAvailability, index: number, path: readonly Hex[]): Hex {
  return path.reduce(
    (node, other, level) => ((index >> level) & 1 ? pair(other, node) : pair(node, other)),
    hashAvailability(part),
  );
}

const types = {
  AvailabilityDay: [
    { name: "fleet", type: "uint32" },
    { name: "day", type: "uint32" },
    { name: "revision", type: "uint32" },
    { name: "leafCount", type: "uint32" },
    { name: "root", type: "bytes32" },
    { name: "dataHash", type: "bytes32" },
  ],
} as const;

/**
 * The EIP-712 domain of availability reports.
 *
 * @example
 * ```ts
 * import { availabilityDomain } from "@wattle/sdk";
 *
 * availabilityDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function availabilityDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle AvailabilityReport", version: "1", chainId, verifyingContract: address };
}

/**
 * A day's report as viem's `signTypedData` takes it.
 *
 * @example
 * ```ts
 * import { type AvailabilityDay, availabilityDomain, availabilityTypedData } from "@wattle/sdk";
 *
 * declare const report: AvailabilityDay;
 * const domain = availabilityDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * availabilityTypedData(report, domain);
 * ```
 */
export function availabilityTypedData(report: AvailabilityDay, domain: Domain): SignableStruct {
  return { domain, types, primaryType: "AvailabilityDay", message: { ...report } };
}

/**
 * What attesters sign, `reportDigest` of the contract.
 *
 * @example
 * ```ts
 * import { type AvailabilityDay, availabilityDomain, hashAvailabilityDay } from "@wattle/sdk";
 *
 * declare const report: AvailabilityDay;
 * hashAvailabilityDay(report, availabilityDomain({ chainId: 1, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }));
 * ```
 */
export function hashAvailabilityDay(report: AvailabilityDay, domain: Domain): Hex {
  return hashTypedData(availabilityTypedData(report, domain));
}

/**
 * What the contract stores of a report: its struct hash.
 *
 * @example
 * ```ts
 * import { type AvailabilityDay, availabilityCommitment } from "@wattle/sdk";
 *
 * declare const report: AvailabilityDay;
 * availabilityCommitment(report);
 * ```
 */
export function availabilityCommitment(report: AvailabilityDay): Hex {
  return hashStruct({ types, primaryType: "AvailabilityDay", data: report });
}

/**
 * An attester's signature over a day's report.
 *
 * @param parameters `attester`: a viem account, or a wallet client bound to one.
 * @example
 * ```ts
 * import { type AvailabilityDay, availabilityDomain, signAvailabilityDay } from "@wattle/sdk";
 * import type { PrivateKeyAccount } from "viem";
 *
 * declare const report: AvailabilityDay;
 * declare const attester: PrivateKeyAccount;
 * const domain = availabilityDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const signature = await signAvailabilityDay({ report, domain, attester });
 * ```
 */
export async function signAvailabilityDay(parameters: {
  readonly report: AvailabilityDay;
  readonly domain: Domain;
  readonly attester: TypedDataSigner;
}): Promise<Hex> {
  const { report, domain, attester } = parameters;
  return attester.signTypedData(availabilityTypedData(report, domain));
}
