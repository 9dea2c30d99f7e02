import type { Address, Hex, TransactionReceipt } from "viem";
import { BaseError } from "./base.ts";

/** What an instruction says of an error: what is wrong, and what to do. */
export type Instruction = readonly [wrong: string, todo: string];

interface ContractErrorOptions {
  readonly cause?: unknown;
}

/**
 * A contract refused: one class for each Solidity error extends it, its arguments being fields and `args`.
 *
 * @example
 * ```ts
 * import { ContractError } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * try {
 *   await client.wattle.meterOracle.voidLeaf({ id: 1n });
 * } catch (error) {
 *   if (error instanceof ContractError) console.error(error.errorName, error.args, error.metaMessages);
 * }
 * ```
 */
export class ContractError<args extends object = object> extends BaseError {
  override readonly name: string = "ContractError";
  /** The Solidity error's name. */
  readonly errorName: string;
  /** Its arguments by name. */
  readonly args: args;

  constructor(errorName: string, args: args, [wrong, todo]: Instruction, options: ContractErrorOptions = {}) {
    super(wrong, { metaMessages: [todo], details: `${errorName}(${listed(args)})`, ...options });
    this.errorName = errorName;
    this.args = args;
  }
}

function listed(args: object): string {
  return Object.entries(args)
    .map(([name, value]) => `${name}: ${shown(value)}`)
    .join(", ");
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(", ")}]`;
  if (typeof value === "object" && value !== null) return `{${listed(value)}}`;
  return typeof value === "string" && !value.startsWith("0x") ? JSON.stringify(value) : String(value);
}

const PANICS: Readonly<Record<string, string>> = {
  1: "an assertion failed",
  17: "an addition, subtraction or multiplication left its range",
  18: "a division by zero",
  33: "a value that its enum does not have",
  34: "a storage byte array is encoded wrongly",
  49: "an element taken from an empty array",
  50: "an index past the end of an array",
  65: "an allocation of too much memory",
  81: "a call of an uninitialised function",
};

/** Solidity's own `Panic(uint256)`: arithmetic or an index out of range that no named error caught. */
export class PanicError extends ContractError<{ code: bigint }> {
  override readonly name = "PanicError";
  readonly code: bigint;

  constructor(args: { code: bigint }, options?: ContractErrorOptions) {
    const reason = PANICS[String(args.code)] ?? "a reason without a name";
    const wrong = `The contract panicked with code ${args.code}: ${reason}.`;
    super(
      "Panic",
      args,
      [wrong, "Check that the amounts are in range; if they are, report it with the call."],
      options,
    );
    this.code = args.code;
  }
}

/** Solidity's `Error(string)`: a foreign contract (a stake or quote token, as a rule) refused in words. */
export class RevertReasonError extends ContractError<{ reason: string }> {
  override readonly name = "RevertReasonError";
  readonly reason: string;

  constructor(args: { reason: string }, options?: ContractErrorOptions) {
    const todo = "It is the word of a token or another contract that was called: see to what it names.";
    super("Error", args, [`A contract refused: ${args.reason}`, todo], options);
    this.reason = args.reason;
  }
}

/** A revert that no known contract declares. */
export class UnknownRevertError extends BaseError {
  override readonly name = "UnknownRevertError";
  /** The revert data: selector and encoded arguments. */
  readonly data: Hex;

  constructor(data: Hex, options: { cause?: unknown } = {}) {
    const wrong =
      data === "0x"
        ? "The call reverted without saying why."
        : `The call reverted with ${data.slice(0, 10)}, unknown here.`;
    super(wrong, {
      metaMessages: ["Check the address and the chain, and that this SDK is of the same release as the contracts."],
      details: data === "0x" ? undefined : data,
      ...options,
    });
    this.data = data;
  }
}

/** A transaction was mined and failed. Its `cause`, where found, says why. */
export class TransactionRevertedError extends BaseError {
  override readonly name = "TransactionRevertedError";
  /** Its receipt; gas was spent. */
  readonly receipt: TransactionReceipt;

  constructor(receipt: TransactionReceipt) {
    super(`Transaction ${receipt.transactionHash} was mined in block ${receipt.blockNumber} and reverted.`, {
      metaMessages: ["Simulate the call to learn why; give it more gas if it used all of its limit."],
    });
    this.receipt = receipt;
  }
}

/** There is no such contract at the address. */
export class NoContractError extends BaseError {
  override readonly name = "NoContractError";
  readonly address: Address | undefined;

  constructor(address: Address | undefined, options: { cause?: unknown } = {}) {
    super(`${address ?? "The address"} answered nothing: it has no contract with this function.`, {
      metaMessages: ["Check the address, the chain that the client is on, and the deployment's record."],
      ...options,
    });
    this.address = address;
  }
}

/** A write without anyone to send it. */
export class AccountMissingError extends BaseError {
  override readonly name = "AccountMissingError";

  constructor(options: { cause?: unknown } = {}) {
    super("Nobody to send the transaction: the client has no account.", {
      metaMessages: ["Pass `account`, or create the client with one."],
      ...options,
    });
  }
}

/** The sender cannot pay for value and gas. */
export class FundsMissingError extends BaseError {
  override readonly name = "FundsMissingError";

  constructor(options: { cause?: unknown } = {}) {
    super("The sender's native coin does not cover the value and the gas.", {
      metaMessages: ["Fund the account, or lower `value`, `gas` or `maxFeePerGas`."],
      ...options,
    });
  }
}

/** The wallet's user said no. */
export class UserRejectedError extends BaseError {
  override readonly name = "UserRejectedError";

  constructor(options: { cause?: unknown } = {}) {
    super("The request was declined in the wallet.", { metaMessages: ["Ask again when its user agrees."], ...options });
  }
}

/** The node could not be reached, or did not answer in time. */
export class NodeUnreachableError extends BaseError {
  override readonly name = "NodeUnreachableError";

  constructor(options: { cause?: unknown } = {}) {
    super("The node did not answer.", {
      metaMessages: ["Check its address and that it runs, then try again."],
      ...options,
    });
  }
}

/** The client is on another chain than the call wants. */
export class WrongChainError extends BaseError {
  override readonly name = "WrongChainError";

  constructor(options: { cause?: unknown } = {}) {
    super("The client is connected to another chain than the one asked for.", {
      metaMessages: ["Switch the wallet's chain, or use a client of that chain."],
      ...options,
    });
  }
}

/** An argument that does not fit its Solidity type: a negative amount, an integer too large, a malformed address. */
export class ArgumentOutOfRangeError extends BaseError {
  override readonly name = "ArgumentOutOfRangeError";

  constructor(details: string, options: { cause?: unknown } = {}) {
    super("An argument does not fit its Solidity type.", {
      metaMessages: ["Correct the value that the details name; amounts are whole base units, never fractions."],
      details,
      ...options,
    });
  }
}

/** Everything else that kept a call from being made. */
export class ActionFailedError extends BaseError {
  override readonly name = "ActionFailedError";

  constructor(options: { cause?: unknown } = {}) {
    super("The call could not be made.", {
      metaMessages: ["See the details; the cause has the whole story."],
      ...options,
    });
  }
}
