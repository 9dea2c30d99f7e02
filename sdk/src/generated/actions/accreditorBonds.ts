// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Accreditors who answer for the capacities that they sign
 *
 * An accreditor bonds itself under terms that never change; the bond's id is keccak256(abi.encode(accreditor, terms)).
 * For an accreditation that the registry accepted, anybody asks for an audit within the terms' time, with a stake.
 * Upheld: the bond is taken, half of it for the claimant and the rest for nobody, and the stake returns. Refused: the
 * stake is the accreditor's. Not ruled on in time: the stake returns, and nobody is judged.
 *
 * Every audit ends by its `dueAt`, whoever does what or nothing, and none can be asked for once the last accreditation
 * is older than the terms' time: a bond is free at a time that nobody can move but its accreditor, by signing.
 *
 * @module
 */

import type { Address, Hash, Hex, Log } from "viem";
import type {
  AnyClient,
  Call,
  ContractEvent,
  ContractParameter,
  Mined,
  ReadOptions,
  SyncOptions,
  WriteOptions,
} from "../../actions/runtime.ts";
import { decodeLogs, defineCall, read, write, writeSync } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { accreditorBondsAbi } from "../abis/accreditorBonds.ts";
import type { AccreditorBondsError } from "../errors.ts";
import type { Accreditation, AccreditorBond, AccreditorTerms, Audit } from "../types.ts";

/** What an action of AccreditorBonds fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = AccreditorBondsError | BaseError;

type Failure = ErrorType;

/** `AccreditorBondOpened` of AccreditorBonds. */
export type AccreditorBondOpenedEvent = ContractEvent<
  "AccreditorBondOpened",
  {
    bond: Hex;
    accreditor: Address;
    terms: AccreditorTerms;
  }
>;

/** `AccreditorBonded` of AccreditorBonds. */
export type AccreditorBondedEvent = ContractEvent<
  "AccreditorBonded",
  {
    bond: Hex;
    payer: Address;
    amount: bigint;
  }
>;

/** `AccreditorLeft` of AccreditorBonds. */
export type AccreditorLeftEvent = ContractEvent<
  "AccreditorLeft",
  {
    bond: Hex;
    leavesAt: number;
  }
>;

/** `AccreditorWithdrew` of AccreditorBonds. */
export type AccreditorWithdrewEvent = ContractEvent<
  "AccreditorWithdrew",
  {
    bond: Hex;
    to: Address;
    amount: bigint;
  }
>;

/** `AuditAsked` of AccreditorBonds. */
export type AuditAskedEvent = ContractEvent<
  "AuditAsked",
  {
    id: bigint;
    bond: Hex;
    accreditation: Hex;
    evidence: Hex;
    claimant: Address;
    stake: bigint;
  }
>;

/** `AuditCreditBurned` of AccreditorBonds. */
export type AuditCreditBurnedEvent = ContractEvent<
  "AuditCreditBurned",
  {
    asset: Address;
    amount: bigint;
  }
>;

/** `AuditCreditCollected` of AccreditorBonds. */
export type AuditCreditCollectedEvent = ContractEvent<
  "AuditCreditCollected",
  {
    account: Address;
    asset: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `AuditLapsed` of AccreditorBonds. */
export type AuditLapsedEvent = ContractEvent<
  "AuditLapsed",
  {
    id: bigint;
  }
>;

/** `AuditRefused` of AccreditorBonds. */
export type AuditRefusedEvent = ContractEvent<
  "AuditRefused",
  {
    id: bigint;
    report: Hex;
  }
>;

/** `AuditUpheld` of AccreditorBonds. */
export type AuditUpheldEvent = ContractEvent<
  "AuditUpheld",
  {
    id: bigint;
    report: Hex;
    /** The bond that it cost, base units. */
    taken: bigint;
    /** The part of it that is the claimant's. */
    reward: bigint;
  }
>;

/** Any event of AccreditorBonds. */
export type Event =
  | AccreditorBondOpenedEvent
  | AccreditorBondedEvent
  | AccreditorLeftEvent
  | AccreditorWithdrewEvent
  | AuditAskedEvent
  | AuditCreditBurnedEvent
  | AuditCreditCollectedEvent
  | AuditLapsedEvent
  | AuditRefusedEvent
  | AuditUpheldEvent;

/** The first topic of each event. */
export const eventTopics = {
  AccreditorBondOpened: "0xf1870abab7d634a752b14d034f418068fb59a34931c43f40080c86775679b0cd",
  AccreditorBonded: "0xdfec4f39f60eb93d39b9b8bd1bc292c864d4fa66e95ae9bc6cea23bbf2c996ca",
  AccreditorLeft: "0x3874e2fe16fbebd2742b618529a3679ded29558b6cb540f728ca13846f08940d",
  AccreditorWithdrew: "0x838119f041817f1557f7e02c5a4592a3009d1e80717f7ba58188ec36ff95bfe4",
  AuditAsked: "0xc09fc5a7bcf1174d401090d2d08ad6ed8169c748b5c3971fd809fe14cef50735",
  AuditCreditBurned: "0xff8715de95680f761a5016b770c895babbbb1b9a186b84b18e9e8d89c5cc23e1",
  AuditCreditCollected: "0xda4fdc7f82b131875b14996078bb5a580b0896b57933d8e469f902ab426df4f7",
  AuditLapsed: "0xbf9afe4ee9a1d1a15079df333a60dd19ab4f88818c8cc590f9a37e1d0978aa8a",
  AuditRefused: "0x5b99908e3c2025b9f20a88c880e1f0c9282b7117c0bbb03fcfb797daf9214706",
  AuditUpheld: "0x93c3674dd3a8dca9520ecef4b784f37dbd0c7fdd6571a36ea9c9aa762d50d2da",
} as const;

/**
 * The events of AccreditorBonds among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(accreditorBondsAbi, logs) as Event[];
}

/**
 * Whether what the accreditor signs now has the whole bond behind it.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const answersNow = await client.wattle.accreditorBonds.readAnswersNow({
 *   bond: "0x…",
 * });
 * ```
 */
export async function readAnswersNow(
  client: AnyClient,
  parameters: readAnswersNow.Parameters,
): Promise<readAnswersNow.ReturnType> {
  return (await read(client, readAnswersNow.call(parameters), parameters)) as boolean;
}

export declare namespace readAnswersNow {
  type Args = {
    bond: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = boolean;
  type ErrorType = Failure;
}

/** Encodes the one call of `answersNow`, for multicalls, batches and wallets. */
readAnswersNow.call = (
  parameters: ContractParameter & readAnswersNow.Args,
): Call<typeof accreditorBondsAbi, "answersNow", readonly [bond: Hex]> =>
  defineCall(parameters.address, accreditorBondsAbi, "answersNow", [parameters.bond]);

/**
 * Asks for an audit of an accreditation that the registry accepted, at most `auditTime` after that. Several may be
 * open of one accreditation, so that none stands in the way of another.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.ask({
 *   bond: "0x…",
 *   accreditation: {
 *     site: 1n,
 *     capacities: {
 *       generationW: 1,
 *       storageW: 1,
 *       exportW: 1,
 *       importW: 1,
 *       storageWh: 1,
 *     },
 *     accreditor: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   evidence: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function ask(client: AnyClient, parameters: ask.Parameters): Promise<ask.ReturnType> {
  return write(client, ask.call(parameters), parameters);
}

export declare namespace ask {
  type Args = {
    bond: Hex;
    accreditation: Accreditation;
    /** Hash of the claimant's case, which it publishes. */
    evidence: Hex;
    /** What it stakes, base units; what arrives counts. */
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `ask`, for multicalls, batches and wallets. */
ask.call = (
  parameters: ContractParameter & ask.Args,
): Call<
  typeof accreditorBondsAbi,
  "ask",
  readonly [bond: Hex, accreditation: Accreditation, evidence: Hex, amount: bigint]
> =>
  defineCall(parameters.address, accreditorBondsAbi, "ask", [
    parameters.bond,
    parameters.accreditation,
    parameters.evidence,
    parameters.amount,
  ]);

/**
 * Runs `ask` without sending it.
 *
 * @returns What the contract's function would return.
 */
ask.simulate = async (client: AnyClient, parameters: ask.Parameters): Promise<ask.Result> => {
  return (await read(client, ask.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AccreditorBonds among logs, decoded. */
ask.extractEvents = extractEvents;

/**
 * Asks for an audit of an accreditation that the registry accepted, at most `auditTime` after that. Several may be
 * open of one accreditation, so that none stands in the way of another.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.askSync({
 *   bond: "0x…",
 *   accreditation: {
 *     site: 1n,
 *     capacities: {
 *       generationW: 1,
 *       storageW: 1,
 *       exportW: 1,
 *       importW: 1,
 *       storageWh: 1,
 *     },
 *     accreditor: "0x…",
 *     nonce: 1n,
 *     deadline: 1_767_225_600n,
 *   },
 *   evidence: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function askSync(client: AnyClient, parameters: askSync.Parameters): Promise<askSync.ReturnType> {
  return writeSync(client, ask.call(parameters), parameters, extractEvents);
}

export declare namespace askSync {
  type Args = ask.Args;
  type Parameters = ask.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

askSync.call = ask.call;
askSync.simulate = ask.simulate;
askSync.extractEvents = extractEvents;

/**
 * An audit; stage NONE when there is none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const audit = await client.wattle.accreditorBonds.readAuditOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readAuditOf(
  client: AnyClient,
  parameters: readAuditOf.Parameters,
): Promise<readAuditOf.ReturnType> {
  return (await read(client, readAuditOf.call(parameters), parameters)) as Audit;
}

export declare namespace readAuditOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Audit;
  type ErrorType = Failure;
}

/** Encodes the one call of `auditOf`, for multicalls, batches and wallets. */
readAuditOf.call = (
  parameters: ContractParameter & readAuditOf.Args,
): Call<typeof accreditorBondsAbi, "auditOf", readonly [id: bigint]> =>
  defineCall(parameters.address, accreditorBondsAbi, "auditOf", [parameters.id]);

/**
 * The id that a bond has.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bondId = await client.wattle.accreditorBonds.readBondIdOf({
 *   accreditor: "0x…",
 *   terms: {
 *     asset: "0x…",
 *     amount: 1_000_000_000n,
 *     stake: 1n,
 *     auditTime: 1_767_225_600,
 *     rulingTime: 3_600,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export async function readBondIdOf(
  client: AnyClient,
  parameters: readBondIdOf.Parameters,
): Promise<readBondIdOf.ReturnType> {
  return (await read(client, readBondIdOf.call(parameters), parameters)) as Hex;
}

export declare namespace readBondIdOf {
  type Args = {
    accreditor: Address;
    terms: AccreditorTerms;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `bondIdOf`, for multicalls, batches and wallets. */
readBondIdOf.call = (
  parameters: ContractParameter & readBondIdOf.Args,
): Call<typeof accreditorBondsAbi, "bondIdOf", readonly [accreditor: Address, terms: AccreditorTerms]> =>
  defineCall(parameters.address, accreditorBondsAbi, "bondIdOf", [parameters.accreditor, parameters.terms]);

/**
 * Where a bond stands.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bond = await client.wattle.accreditorBonds.readBondOf({
 *   bond: "0x…",
 * });
 * ```
 */
export async function readBondOf(client: AnyClient, parameters: readBondOf.Parameters): Promise<readBondOf.ReturnType> {
  return (await read(client, readBondOf.call(parameters), parameters)) as AccreditorBond;
}

export declare namespace readBondOf {
  type Args = {
    bond: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = AccreditorBond;
  type ErrorType = Failure;
}

/** Encodes the one call of `bondOf`, for multicalls, batches and wallets. */
readBondOf.call = (
  parameters: ContractParameter & readBondOf.Args,
): Call<typeof accreditorBondsAbi, "bondOf", readonly [bond: Hex]> =>
  defineCall(parameters.address, accreditorBondsAbi, "bondOf", [parameters.bond]);

/**
 * Sends what nobody shall have to 0x…dEaD. One that refuses that address keeps it here for ever.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.burn({
 *   asset: "0x…",
 * });
 * ```
 */
export function burn(client: AnyClient, parameters: burn.Parameters): Promise<burn.ReturnType> {
  return write(client, burn.call(parameters), parameters);
}

export declare namespace burn {
  type Args = {
    asset: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `burn`, for multicalls, batches and wallets. */
burn.call = (
  parameters: ContractParameter & burn.Args,
): Call<typeof accreditorBondsAbi, "burn", readonly [asset: Address]> =>
  defineCall(parameters.address, accreditorBondsAbi, "burn", [parameters.asset]);

/**
 * Runs `burn` without sending it.
 *
 * @returns What the contract's function would return.
 */
burn.simulate = async (client: AnyClient, parameters: burn.Parameters): Promise<burn.Result> => {
  return (await read(client, burn.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AccreditorBonds among logs, decoded. */
burn.extractEvents = extractEvents;

/**
 * Sends what nobody shall have to 0x…dEaD. One that refuses that address keeps it here for ever.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.burnSync({
 *   asset: "0x…",
 * });
 * ```
 */
export function burnSync(client: AnyClient, parameters: burnSync.Parameters): Promise<burnSync.ReturnType> {
  return writeSync(client, burn.call(parameters), parameters, extractEvents);
}

export declare namespace burnSync {
  type Args = burn.Args;
  type Parameters = burn.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

burnSync.call = burn.call;
burnSync.simulate = burn.simulate;
burnSync.extractEvents = extractEvents;

/**
 * Takes the caller's credits.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.collect({
 *   asset: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function collect(client: AnyClient, parameters: collect.Parameters): Promise<collect.ReturnType> {
  return write(client, collect.call(parameters), parameters);
}

export declare namespace collect {
  type Args = {
    asset: Address;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `collect`, for multicalls, batches and wallets. */
collect.call = (
  parameters: ContractParameter & collect.Args,
): Call<typeof accreditorBondsAbi, "collect", readonly [asset: Address, to: Address]> =>
  defineCall(parameters.address, accreditorBondsAbi, "collect", [parameters.asset, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AccreditorBonds among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Takes the caller's credits.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.collectSync({
 *   asset: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function collectSync(client: AnyClient, parameters: collectSync.Parameters): Promise<collectSync.ReturnType> {
  return writeSync(client, collect.call(parameters), parameters, extractEvents);
}

export declare namespace collectSync {
  type Args = collect.Args;
  type Parameters = collect.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

collectSync.call = collect.call;
collectSync.simulate = collect.simulate;
collectSync.extractEvents = extractEvents;

/**
 * What an account can collect, base units.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.accreditorBonds.readCreditOf({
 *   account: "0x…",
 *   asset: "0x…",
 * });
 * ```
 */
export async function readCreditOf(
  client: AnyClient,
  parameters: readCreditOf.Parameters,
): Promise<readCreditOf.ReturnType> {
  return (await read(client, readCreditOf.call(parameters), { ...parameters, account: undefined })) as bigint;
}

export declare namespace readCreditOf {
  type Args = {
    account: Address;
    asset: Address;
  };
  type Parameters = ContractParameter & Omit<ReadOptions, "account"> & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `creditOf`, for multicalls, batches and wallets. */
readCreditOf.call = (
  parameters: ContractParameter & readCreditOf.Args,
): Call<typeof accreditorBondsAbi, "creditOf", readonly [account: Address, asset: Address]> =>
  defineCall(parameters.address, accreditorBondsAbi, "creditOf", [parameters.account, parameters.asset]);

/**
 * Adds to a bond from the caller's approval; what arrives counts, not what was sent.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.deposit({
 *   bond: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    bond: Hex;
    amount: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `deposit`, for multicalls, batches and wallets. */
deposit.call = (
  parameters: ContractParameter & deposit.Args,
): Call<typeof accreditorBondsAbi, "deposit", readonly [bond: Hex, amount: bigint]> =>
  defineCall(parameters.address, accreditorBondsAbi, "deposit", [parameters.bond, parameters.amount]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AccreditorBonds among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Adds to a bond from the caller's approval; what arrives counts, not what was sent.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.depositSync({
 *   bond: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function depositSync(client: AnyClient, parameters: depositSync.Parameters): Promise<depositSync.ReturnType> {
  return writeSync(client, deposit.call(parameters), parameters, extractEvents);
}

export declare namespace depositSync {
  type Args = deposit.Args;
  type Parameters = deposit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

depositSync.call = deposit.call;
depositSync.simulate = deposit.simulate;
depositSync.extractEvents = extractEvents;

/**
 * Closes an audit that nobody ruled on in time: the stake returns. Anyone.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.lapse({
 *   id: 0n,
 * });
 * ```
 */
export function lapse(client: AnyClient, parameters: lapse.Parameters): Promise<lapse.ReturnType> {
  return write(client, lapse.call(parameters), parameters);
}

export declare namespace lapse {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `lapse`, for multicalls, batches and wallets. */
lapse.call = (
  parameters: ContractParameter & lapse.Args,
): Call<typeof accreditorBondsAbi, "lapse", readonly [id: bigint]> =>
  defineCall(parameters.address, accreditorBondsAbi, "lapse", [parameters.id]);

/**
 * Runs `lapse` without sending it.
 *
 * @returns What the contract's function would return.
 */
lapse.simulate = async (client: AnyClient, parameters: lapse.Parameters): Promise<lapse.Result> => {
  await read(client, lapse.call(parameters), { account: parameters.account });
};

/** The events of AccreditorBonds among logs, decoded. */
lapse.extractEvents = extractEvents;

/**
 * Closes an audit that nobody ruled on in time: the stake returns. Anyone.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.lapseSync({
 *   id: 0n,
 * });
 * ```
 */
export function lapseSync(client: AnyClient, parameters: lapseSync.Parameters): Promise<lapseSync.ReturnType> {
  return writeSync(client, lapse.call(parameters), parameters, extractEvents);
}

export declare namespace lapseSync {
  type Args = lapse.Args;
  type Parameters = lapse.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

lapseSync.call = lapse.call;
lapseSync.simulate = lapse.simulate;
lapseSync.extractEvents = extractEvents;

/**
 * The accreditor leaves: what it signs from now on has no bond behind it, and its bond answers for what it signed
 * before until
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.leave({
 *   bond: "0x…",
 * });
 * ```
 */
export function leave(client: AnyClient, parameters: leave.Parameters): Promise<leave.ReturnType> {
  return write(client, leave.call(parameters), parameters);
}

export declare namespace leave {
  type Args = {
    bond: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `leave`, for multicalls, batches and wallets. */
leave.call = (
  parameters: ContractParameter & leave.Args,
): Call<typeof accreditorBondsAbi, "leave", readonly [bond: Hex]> =>
  defineCall(parameters.address, accreditorBondsAbi, "leave", [parameters.bond]);

/**
 * Runs `leave` without sending it.
 *
 * @returns What the contract's function would return.
 */
leave.simulate = async (client: AnyClient, parameters: leave.Parameters): Promise<leave.Result> => {
  return (await read(client, leave.call(parameters), { account: parameters.account })) as number;
};

/** The events of AccreditorBonds among logs, decoded. */
leave.extractEvents = extractEvents;

/**
 * The accreditor leaves: what it signs from now on has no bond behind it, and its bond answers for what it signed
 * before until
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.leaveSync({
 *   bond: "0x…",
 * });
 * ```
 */
export function leaveSync(client: AnyClient, parameters: leaveSync.Parameters): Promise<leaveSync.ReturnType> {
  return writeSync(client, leave.call(parameters), parameters, extractEvents);
}

export declare namespace leaveSync {
  type Args = leave.Args;
  type Parameters = leave.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

leaveSync.call = leave.call;
leaveSync.simulate = leave.simulate;
leaveSync.extractEvents = extractEvents;

/**
 * Opens an accreditor's bond; again, it changes nothing. Anyone may: the accreditor consents by bonding.
 *
 * Times are 1 day to 10 years (audits) and 1 day to 180 days (rulings); amounts are not zero; the arbitrator is
 * somebody else.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.openBond({
 *   accreditor: "0x…",
 *   terms: {
 *     asset: "0x…",
 *     amount: 1_000_000_000n,
 *     stake: 1n,
 *     auditTime: 1_767_225_600,
 *     rulingTime: 3_600,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export function openBond(client: AnyClient, parameters: openBond.Parameters): Promise<openBond.ReturnType> {
  return write(client, openBond.call(parameters), parameters);
}

export declare namespace openBond {
  type Args = {
    accreditor: Address;
    terms: AccreditorTerms;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `openBond`, for multicalls, batches and wallets. */
openBond.call = (
  parameters: ContractParameter & openBond.Args,
): Call<typeof accreditorBondsAbi, "openBond", readonly [accreditor: Address, terms: AccreditorTerms]> =>
  defineCall(parameters.address, accreditorBondsAbi, "openBond", [parameters.accreditor, parameters.terms]);

/**
 * Runs `openBond` without sending it.
 *
 * @returns What the contract's function would return.
 */
openBond.simulate = async (client: AnyClient, parameters: openBond.Parameters): Promise<openBond.Result> => {
  return (await read(client, openBond.call(parameters), { account: parameters.account })) as Hex;
};

/** The events of AccreditorBonds among logs, decoded. */
openBond.extractEvents = extractEvents;

/**
 * Opens an accreditor's bond; again, it changes nothing. Anyone may: the accreditor consents by bonding.
 *
 * Times are 1 day to 10 years (audits) and 1 day to 180 days (rulings); amounts are not zero; the arbitrator is
 * somebody else.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.openBondSync({
 *   accreditor: "0x…",
 *   terms: {
 *     asset: "0x…",
 *     amount: 1_000_000_000n,
 *     stake: 1n,
 *     auditTime: 1_767_225_600,
 *     rulingTime: 3_600,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export function openBondSync(client: AnyClient, parameters: openBondSync.Parameters): Promise<openBondSync.ReturnType> {
  return writeSync(client, openBond.call(parameters), parameters, extractEvents);
}

export declare namespace openBondSync {
  type Args = openBond.Args;
  type Parameters = openBond.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

openBondSync.call = openBond.call;
openBondSync.simulate = openBond.simulate;
openBondSync.extractEvents = extractEvents;

/**
 * Whose accreditations they are.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const registry = await client.wattle.accreditorBonds.readRegistry();
 * ```
 */
export async function readRegistry(
  client: AnyClient,
  parameters: readRegistry.Parameters,
): Promise<readRegistry.ReturnType> {
  return (await read(client, readRegistry.call(parameters), parameters)) as Address;
}

export declare namespace readRegistry {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `registry`, for multicalls, batches and wallets. */
readRegistry.call = (
  parameters: ContractParameter & readRegistry.Args,
): Call<typeof accreditorBondsAbi, "registry", readonly []> =>
  defineCall(parameters.address, accreditorBondsAbi, "registry", []);

/**
 * The arbitrator rules, within `rulingTime`. Upheld: all of the bond is taken, half of it, rounded down, for the
 * claimant.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.rule({
 *   id: 0n,
 *   upheld: true,
 *   report: "0x…",
 * });
 * ```
 */
export function rule(client: AnyClient, parameters: rule.Parameters): Promise<rule.ReturnType> {
  return write(client, rule.call(parameters), parameters);
}

export declare namespace rule {
  type Args = {
    id: bigint;
    upheld: boolean;
    /** Hash of the audit's report. */
    report: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `rule`, for multicalls, batches and wallets. */
rule.call = (
  parameters: ContractParameter & rule.Args,
): Call<typeof accreditorBondsAbi, "rule", readonly [id: bigint, upheld: boolean, report: Hex]> =>
  defineCall(parameters.address, accreditorBondsAbi, "rule", [parameters.id, parameters.upheld, parameters.report]);

/**
 * Runs `rule` without sending it.
 *
 * @returns What the contract's function would return.
 */
rule.simulate = async (client: AnyClient, parameters: rule.Parameters): Promise<rule.Result> => {
  await read(client, rule.call(parameters), { account: parameters.account });
};

/** The events of AccreditorBonds among logs, decoded. */
rule.extractEvents = extractEvents;

/**
 * The arbitrator rules, within `rulingTime`. Upheld: all of the bond is taken, half of it, rounded down, for the
 * claimant.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.ruleSync({
 *   id: 0n,
 *   upheld: true,
 *   report: "0x…",
 * });
 * ```
 */
export function ruleSync(client: AnyClient, parameters: ruleSync.Parameters): Promise<ruleSync.ReturnType> {
  return writeSync(client, rule.call(parameters), parameters, extractEvents);
}

export declare namespace ruleSync {
  type Args = rule.Args;
  type Parameters = rule.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

ruleSync.call = rule.call;
ruleSync.simulate = rule.simulate;
ruleSync.extractEvents = extractEvents;

/**
 * A bond's terms; reverts with UnknownAccreditorBond, as what follows.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const terms = await client.wattle.accreditorBonds.readTermsOf({
 *   bond: "0x…",
 * });
 * ```
 */
export async function readTermsOf(
  client: AnyClient,
  parameters: readTermsOf.Parameters,
): Promise<readTermsOf.ReturnType> {
  return (await read(client, readTermsOf.call(parameters), parameters)) as AccreditorTerms;
}

export declare namespace readTermsOf {
  type Args = {
    bond: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = AccreditorTerms;
  type ErrorType = Failure;
}

/** Encodes the one call of `termsOf`, for multicalls, batches and wallets. */
readTermsOf.call = (
  parameters: ContractParameter & readTermsOf.Args,
): Call<typeof accreditorBondsAbi, "termsOf", readonly [bond: Hex]> =>
  defineCall(parameters.address, accreditorBondsAbi, "termsOf", [parameters.bond]);

/**
 * The accreditor takes what is left once its time is over and no audit is open. It may bond again.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.accreditorBonds.withdraw({
 *   bond: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    bond: Hex;
    to: Address;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `withdraw`, for multicalls, batches and wallets. */
withdraw.call = (
  parameters: ContractParameter & withdraw.Args,
): Call<typeof accreditorBondsAbi, "withdraw", readonly [bond: Hex, to: Address]> =>
  defineCall(parameters.address, accreditorBondsAbi, "withdraw", [parameters.bond, parameters.to]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  return (await read(client, withdraw.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AccreditorBonds among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * The accreditor takes what is left once its time is over and no audit is open. It may bond again.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.accreditorBonds.withdrawSync({
 *   bond: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function withdrawSync(client: AnyClient, parameters: withdrawSync.Parameters): Promise<withdrawSync.ReturnType> {
  return writeSync(client, withdraw.call(parameters), parameters, extractEvents);
}

export declare namespace withdrawSync {
  type Args = withdraw.Args;
  type Parameters = withdraw.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

withdrawSync.call = withdraw.call;
withdrawSync.simulate = withdraw.simulate;
withdrawSync.extractEvents = extractEvents;
