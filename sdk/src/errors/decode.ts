import type { Address, Hex } from "viem";
import { decodeErrorResult, isHex } from "viem";
import { contractErrors } from "../generated/errors.ts";
import { BaseError } from "./base.ts";
import type { ContractError } from "./failures.ts";
import * as failures from "./failures.ts";

const SOLIDITY = {
  error: "0x08c379a0",
  panic: "0x4e487b71",
} as const;

/**
 * Decodes revert data into the class of its Solidity error.
 *
 * An error that carries another's revert data in a `bytes` argument (ERC-7751) becomes the inner one, the outer being its
 * cause.
 *
 * @param data - Selector and encoded arguments.
 * @param options - `cause`: what the error came from.
 * @returns The typed error; an {@link failures.UnknownRevertError} when the selector is unknown or the arguments are malformed.
 *
 * @example
 * ```ts
 * import { decodeRevert } from "@wattle/sdk";
 *
 * const error = decodeRevert("0xab143c06");
 * error.name; // "ReentrancyError"
 * ```
 */
export function decodeRevert(
  data: Hex,
  options: { cause?: unknown } = {},
): ContractError | failures.UnknownRevertError {
  const error = decodeOuter(data, options);
  if (!error) return new failures.UnknownRevertError(data, options);
  for (const value of Object.values(error.args)) {
    // Only what is shaped as revert data: a selector and whole words.
    if (!isHex(value) || value.length < 10 || (value.length - 10) % 64 !== 0) continue;
    const inner = decodeRevert(value, { cause: error });
    if (!(inner instanceof failures.UnknownRevertError)) return inner;
  }
  return error;
}

function decodeOuter(data: Hex, options: { cause?: unknown }): ContractError | undefined {
  const selector = data.slice(0, 10).toLowerCase();
  try {
    if (selector === SOLIDITY.error || selector === SOLIDITY.panic) {
      const { args } = decodeErrorResult({ abi: [], data });
      const [value] = args ?? [];
      if (typeof value === "bigint") return new failures.PanicError({ code: value }, options);
      return new failures.RevertReasonError({ reason: String(value) }, options);
    }
    const known = contractErrors[selector];
    if (!known) return undefined;
    const { args } = decodeErrorResult({ abi: [known.abi], data });
    return known.create(args ?? [], options);
  } catch {
    return undefined; // malformed arguments: the data is told as it is
  }
}

/**
 * Turns whatever an action failed with into a typed error of the SDK.
 *
 * Looks through the chain of causes, and through what node answers nest in `data`, for revert data; failing that, tells the
 * usual failures apart. A {@link BaseError} is returned as it is.
 *
 * @param error - What was thrown.
 * @param cause - What the typed error names as its cause; `error` unless told.
 * @returns The typed error.
 *
 * @example
 * ```ts
 * import { toWattleError } from "@wattle/sdk";
 *
 * const error = toWattleError(new Error("socket hang up"));
 * error.name; // "ActionFailedError"
 * error.metaMessages; // what to do
 * ```
 */
export function toWattleError(error: unknown, cause: unknown = error): BaseError {
  if (error instanceof BaseError) return error;
  const data = findRevertData(error);
  if (data !== undefined) return decodeRevert(data, { cause });
  for (const link of links(error)) {
    const made = FAILURES[link.name];
    if (made) return made(link, cause);
  }
  for (const link of links(error))
    if (link.name === "ContractFunctionRevertedError" || link.name === "ExecutionRevertedError")
      return new failures.UnknownRevertError("0x", { cause });
  return new failures.ActionFailedError({ cause });
}

interface Link {
  readonly name: string;
  readonly message: string;
  readonly contractAddress: Address | undefined;
}

const unreachable = (_: Link, cause: unknown) => new failures.NodeUnreachableError({ cause });
const badArgument = (link: Link, cause: unknown) =>
  new failures.ArgumentOutOfRangeError(link.message.split("\n", 1)[0] ?? "", { cause });
const wrongChain = (_: Link, cause: unknown) => new failures.WrongChainError({ cause });

// By name, not by class: an application may hold two copies of viem.
const FAILURES: Readonly<Record<string, (link: Link, cause: unknown) => BaseError>> = {
  AccountNotFoundError: (_, cause) => new failures.AccountMissingError({ cause }),
  InsufficientFundsError: (_, cause) => new failures.FundsMissingError({ cause }),
  UserRejectedRequestError: (_, cause) => new failures.UserRejectedError({ cause }),
  AbiDecodingZeroDataError: (link, cause) => new failures.NoContractError(link.contractAddress, { cause }),
  ContractFunctionZeroDataError: (link, cause) => new failures.NoContractError(link.contractAddress, { cause }),
  ChainMismatchError: wrongChain,
  InvalidChainIdError: wrongChain,
  HttpRequestError: unreachable,
  WebSocketRequestError: unreachable,
  SocketClosedError: unreachable,
  TimeoutError: unreachable,
  IntegerOutOfRangeError: badArgument,
  InvalidAddressError: badArgument,
  InvalidArrayError: badArgument,
  AbiEncodingArrayLengthMismatchError: badArgument,
  AbiEncodingBytesSizeMismatchError: badArgument,
  AbiEncodingLengthMismatchError: badArgument,
  BytesSizeMismatchError: badArgument,
  InvalidBytesBooleanError: badArgument,
  SizeExceedsPaddingSizeError: badArgument,
  SizeOverflowError: badArgument,
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function links(error: unknown): Link[] {
  const found: Link[] = [];
  let contractAddress: Address | undefined;
  const seen = new Set<unknown>();
  for (let link = error; isRecord(link) && !seen.has(link); link = link.cause) {
    seen.add(link);
    const { name, message, contractAddress: address } = link;
    if (typeof address === "string" && isHex(address)) contractAddress = address;
    found.push({ name: String(name), message: String(message), contractAddress });
  }
  return found;
}

// Where nodes and wallets put revert data: viem's `raw`, JSON-RPC's `data`, wallets' `data.data` and `data.originalError.data`,
// `error.data` of ethers and of some proxies.
const NESTS = ["raw", "data", "error", "originalError", "cause", "info"] as const;

/**
 * Finds revert data in an error, however deep a node, a wallet or viem has nested it.
 *
 * @param error - What was thrown.
 * @returns The innermost error's data, or undefined when there is none.
 *
 * @example
 * ```ts
 * import { findRevertData } from "@wattle/sdk";
 *
 * findRevertData({ data: { originalError: { data: "0xab143c06" } } }); // "0xab143c06"
 * ```
 */
export function findRevertData(error: unknown): Hex | undefined {
  const seen = new Set<unknown>();
  function look(value: unknown): Hex | undefined {
    if (!isRecord(value) || seen.has(value)) return undefined;
    seen.add(value);
    for (const key of NESTS) {
      const inner = value[key];
      if ((key === "raw" || key === "data") && isHex(inner) && inner.length >= 10) return inner;
      const found = look(inner);
      if (found) return found;
    }
    return undefined;
  }
  return look(error);
}
