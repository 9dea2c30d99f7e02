import type { Address, Hex } from "viem";
import { isAddress, isHex } from "viem";
import { BaseError } from "./errors/base.ts";
import type { singleContracts } from "./generated/contracts.ts";

/** A contract's key in a deployment's record: its Solidity name. */
export type ContractName = (typeof singleContracts)[keyof typeof singleContracts];

/** Where one contract is. */
export interface DeployedContract {
  readonly address: Address;
  /** keccak256 of its runtime code. */
  readonly codeHash: Hex;
}

/** What `deployments/<chainId>.json` holds: one deployment of the whole suite. */
export interface Deployment {
  readonly chainId: number;
  /** The deployment's name, for people; after its chain where the record gives none. */
  readonly name: string;
  /** Block of its first contract: where an indexer begins. */
  readonly block: number;
  /** By Solidity name. A record may hold fewer contracts than this release knows, or more. */
  readonly contracts: Readonly<Record<string, DeployedContract>>;
  /** What it was deployed with: windows in seconds, bonds in wei, as decimal strings or numbers. */
  readonly parameters: Readonly<Record<string, string | number | boolean>>;
}

/** A deployment's record is not what it should be. */
export class InvalidDeploymentError extends BaseError {
  override readonly name = "InvalidDeploymentError";
  /** Where in the record, `contracts.MeterOracle.address` say; empty for the record itself. */
  readonly path: string;

  constructor(path: string, expected: string, options: { cause?: unknown } = {}) {
    super(`The deployment's record is wrong: ${path || "the record"} should be ${expected}.`, {
      metaMessages: ["Write the record again with the deployment script, or correct that field."],
      ...options,
    });
    this.path = path;
  }
}

/** No record for a chain. */
export class UnknownChainError extends BaseError {
  override readonly name = "UnknownChainError";
  readonly chainId: number;
  /** Chains that have a record. */
  readonly known: readonly number[];

  constructor(chainId: number, known: readonly number[]) {
    super(`Wattle has no deployment on chain ${chainId} among the records given.`, {
      metaMessages: [
        known.length ? `Connect to one of: ${known.join(", ")}.` : "No record was given.",
        "Deploy the suite there, or pass that chain's record.",
      ],
    });
    this.chainId = chainId;
    this.known = known;
  }
}

/** A deployment lacks a contract that a call needs. */
export class NotDeployedError extends BaseError {
  override readonly name = "NotDeployedError";
  readonly contract: string;
  readonly chainId: number;

  constructor(contract: string, chainId: number) {
    super(`The deployment on chain ${chainId} has no ${contract}.`, {
      metaMessages: ["Pass `address`, or use the record of a deployment that has it."],
    });
    this.contract = contract;
    this.chainId = chainId;
  }
}

/** A call names a contract of which there are many without saying which. */
export class AddressMissingError extends BaseError {
  override readonly name = "AddressMissingError";
  /** Its name in the client. */
  readonly contract: string;

  constructor(contract: string) {
    super(`Which ${contract}? There are many, and the call names none.`, {
      metaMessages: ["Pass `address`; the PoolCreated events of the factory list the pools."],
    });
    this.contract = contract;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

/**
 * Checks what was read from a deployment's file.
 *
 * @param value - Parsed JSON, or its text.
 * @returns The record, its fields known to be right; unknown fields are left out.
 * @throws {@link InvalidDeploymentError} that names the field.
 *
 * @example
 * ```ts
 * import { readFileSync } from "node:fs";
 * import { parseDeployment } from "@wattle/sdk";
 *
 * const deployment = parseDeployment(readFileSync("deployments/31337.json", "utf8"));
 * ```
 */
export function parseDeployment(value: unknown): Deployment {
  const record = typeof value === "string" ? parseJson(value) : value;
  if (!isRecord(record)) throw new InvalidDeploymentError("", "an object");
  const { chainId, block, contracts, parameters = {} } = record;
  if (!isCount(chainId) || chainId === 0) throw new InvalidDeploymentError("chainId", "a chain's id above zero");
  const { name = `chain ${chainId}` } = record;
  if (typeof name !== "string") throw new InvalidDeploymentError("name", "a string");
  if (!isCount(block)) throw new InvalidDeploymentError("block", "a block number");
  if (!isRecord(contracts)) throw new InvalidDeploymentError("contracts", "an object");
  if (!isRecord(parameters)) throw new InvalidDeploymentError("parameters", "an object");
  return {
    chainId,
    name,
    block,
    contracts: Object.fromEntries(Object.entries(contracts).map(([key, entry]) => [key, parseContract(key, entry)])),
    parameters: Object.fromEntries(Object.entries(parameters).map(([key, entry]) => [key, parseParameter(key, entry)])),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidDeploymentError("", "JSON", { cause });
  }
}

function parseContract(key: string, entry: unknown): DeployedContract {
  const path = `contracts.${key}`;
  if (!isRecord(entry)) throw new InvalidDeploymentError(path, "an object with address and codeHash");
  const { address, codeHash } = entry;
  if (typeof address !== "string" || !isAddress(address))
    throw new InvalidDeploymentError(`${path}.address`, "an address");
  if (!isHex(codeHash) || codeHash.length !== 66)
    throw new InvalidDeploymentError(`${path}.codeHash`, "a 32-byte hash");
  return { address, codeHash };
}

function parseParameter(key: string, entry: unknown): string | number | boolean {
  if (typeof entry === "string" || typeof entry === "boolean") return entry;
  if (typeof entry === "number" && Number.isFinite(entry)) return entry;
  throw new InvalidDeploymentError(`parameters.${key}`, "a string, a number or a boolean");
}

/**
 * The deployment of a chain.
 *
 * @param chainId - The chain.
 * @param records - Records to look among, as {@link parseDeployment} returns them.
 * @throws {@link UnknownChainError}, which lists the chains that have one.
 *
 * @example
 * ```ts
 * import { type Deployment, getDeployment } from "@wattle/sdk";
 *
 * const local: Deployment = { chainId: 31337, name: "local", block: 0, contracts: {}, parameters: {} };
 * getDeployment(31337, [local]).name; // "local"
 * ```
 */
export function getDeployment(chainId: number, records: readonly Deployment[]): Deployment {
  const found = records.find((record) => record.chainId === chainId);
  if (!found)
    throw new UnknownChainError(
      chainId,
      records.map((record) => record.chainId),
    );
  return found;
}

/**
 * A contract's address in a deployment.
 *
 * @param deployment - The deployment.
 * @param contract - Its Solidity name.
 * @throws {@link NotDeployedError}
 *
 * @example
 * ```ts
 * import { addressOf } from "@wattle/sdk";
 * import { deployment } from "./client.ts";
 *
 * const oracle = addressOf(deployment, "MeterOracle");
 * ```
 */
export function addressOf(deployment: Deployment, contract: ContractName): Address {
  const found = deployment.contracts[contract];
  if (!found) throw new NotDeployedError(contract, deployment.chainId);
  return found.address;
}
