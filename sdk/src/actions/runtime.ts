// What every generated action is made of. Nothing here knows a contract.
import type {
  Abi,
  AbiStateMutability,
  Account,
  Address,
  BlockTag,
  Chain,
  Client,
  ContractFunctionArgs,
  ContractFunctionName,
  Hash,
  Hex,
  Log,
  StateOverride,
  TransactionReceipt,
  Transport,
} from "viem";
import { encodeFunctionData, parseEventLogs } from "viem";
import { call as ethCall, sendTransaction, sendTransactionSync, simulateContract } from "viem/actions";
import { toWattleError } from "../errors/decode.ts";
import { AccountMissingError, TransactionRevertedError } from "../errors/failures.ts";

/** A viem client of any kind: public, wallet or both; a write needs an account, here or in its parameters. */
export type AnyClient = Client<Transport, Chain | undefined, Account | undefined>;

/** Which contract. */
export interface ContractParameter {
  /** The contract's address. A client extended with `wattleActions` fills it in where its deployment has just one. */
  address: Address;
}

/** How a read is made. */
export interface ReadOptions {
  /** Whose call it appears to be. */
  account?: Account | Address | undefined;
  /** The block whose state is read; the latest unless told. */
  blockNumber?: bigint | undefined;
  /** Likewise, by name. */
  blockTag?: BlockTag | undefined;
  /** State to pretend. */
  stateOverride?: StateOverride | undefined;
}

/** How a transaction is sent. */
export interface WriteOptions {
  /** Who sends it; the client's account unless told. */
  account?: Account | Address | undefined;
  /** The chain it must be on; the client's unless told. `null` skips the check. */
  chain?: Chain | null | undefined;
  /** Gas limit; estimated unless told. */
  gas?: bigint | undefined;
  /** Most wei per gas. */
  maxFeePerGas?: bigint | undefined;
  /** Most wei per gas to the block's proposer. */
  maxPriorityFeePerGas?: bigint | undefined;
  /** The sender's transaction count; asked for unless told. */
  nonce?: number | undefined;
}

/** How long to wait for a receipt. */
export interface SyncOptions {
  /** Milliseconds between two looks, where the node cannot wait itself. */
  pollingInterval?: number | undefined;
  /** Milliseconds after which it fails. */
  timeout?: number | undefined;
}

/** What a payable function is sent. */
export interface ValueParameter {
  /** Native coin to send along, wei. */
  value?: bigint | undefined;
}

/** One encoded call. It fits `multicall`, `simulateContract`, `sendCalls` and `sendTransaction` of viem. */
export interface Call<
  abi extends Abi = Abi,
  functionName extends string = string,
  args extends readonly unknown[] = readonly unknown[],
> {
  /** The contract. */
  address: Address;
  /** The contract, as `sendCalls` and `sendTransaction` name it. */
  to: Address;
  abi: abi;
  functionName: functionName;
  args: args;
  /** Selector and encoded arguments. */
  data: Hex;
  /** Native coin to send along, wei. */
  value?: bigint;
}

/** One decoded event, with the log's place in the chain. */
export type ContractEvent<name extends string = string, args = unknown> = Log<bigint, number, false> & {
  eventName: name;
  args: args;
};

/** A mined transaction and what it reported. */
export interface Mined<event> {
  /** The receipt; its status is `success`. */
  receipt: TransactionReceipt;
  /** Events of the contract that was called, in order. */
  events: event[];
}

/** @internal Encodes a call; the arguments are checked against the ABI. */
export function defineCall<
  const abi extends Abi,
  functionName extends ContractFunctionName<abi>,
  args extends ContractFunctionArgs<abi, AbiStateMutability, functionName> & readonly unknown[],
>(
  address: Address,
  abi: abi,
  functionName: functionName,
  args: args,
  value?: bigint | undefined,
): Call<abi, functionName, args> {
  try {
    const item: { abi: Abi; functionName: string; args: readonly unknown[] } = { abi, functionName, args };
    const data = encodeFunctionData(item);
    return { address, to: address, abi, functionName, args, data, ...(value === undefined ? {} : { value }) };
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** @internal Calls without a transaction and decodes the result. */
export async function read(client: AnyClient, call: Call, options: ReadOptions & ValueParameter): Promise<unknown> {
  try {
    const { abi, address, functionName, args } = call;
    const { account = client.account, blockNumber, blockTag, stateOverride } = options;
    const { result } = await simulateContract(client, {
      abi,
      address,
      functionName,
      args,
      ...defined({ account, stateOverride, value: call.value }),
      ...(blockNumber === undefined ? defined({ blockTag }) : { blockNumber }),
    });
    return result;
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** @internal Sends a call. */
export async function write(client: AnyClient, call: Call, options: WriteOptions): Promise<Hash> {
  try {
    return await sendTransaction(client, request(client, call, options));
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** @internal Sends a call and waits for its receipt; a reverted one is an error like any other. */
export async function writeSync<event>(
  client: AnyClient,
  call: Call,
  options: WriteOptions & SyncOptions,
  extract: (logs: readonly Log[]) => event[],
): Promise<Mined<event>> {
  try {
    const waiting = defined({ pollingInterval: options.pollingInterval, timeout: options.timeout });
    const receipt = await sendTransactionSync(client, { ...request(client, call, options), ...waiting });
    if (receipt.status === "reverted") throw await reasonOf(client, call, receipt);
    const own = receipt.logs.filter((log) => log.address.toLowerCase() === call.address.toLowerCase());
    return { receipt, events: extract(own) };
  } catch (cause) {
    throw toWattleError(cause);
  }
}

/** @internal The contract's events among logs, decoded; logs of other contracts and events are left out. */
export function decodeLogs(abi: Abi, logs: readonly Log[]): ContractEvent[] {
  return parseEventLogs({ abi, logs: [...logs], strict: true });
}

function request(client: AnyClient, call: Call, options: WriteOptions) {
  const { account = client.account, chain = client.chain ?? null } = options;
  if (!account) throw new AccountMissingError();
  const { gas, maxFeePerGas, maxPriorityFeePerGas, nonce } = options;
  return {
    to: call.address,
    data: call.data,
    chain,
    account,
    ...defined({ value: call.value, gas, maxFeePerGas, maxPriorityFeePerGas, nonce }),
  };
}

// A receipt does not say why: the same call on the state before its block does, as a rule.
async function reasonOf(client: AnyClient, call: Call, receipt: TransactionReceipt): Promise<unknown> {
  const reverted = new TransactionRevertedError(receipt);
  try {
    const { data, to, value } = call;
    const blockNumber = receipt.blockNumber - 1n;
    await ethCall(client, { account: receipt.from, to, data, blockNumber, ...defined({ value }) });
  } catch (cause) {
    return toWattleError(cause, reverted);
  }
  return reverted;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

// Leaves out what is undefined: viem tells an absent option from an undefined one.
function defined<T extends object>(options: T): Defined<T> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Defined<T>;
}
