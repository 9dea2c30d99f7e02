// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * Bonds of attesters: paid in, counted at posts, slashed by proof
 *
 * A *set* is a first quorum with its terms; its id is keccak256(abi.encode(quorum id, terms)) and stands where an
 * unbonded quorum's id stands: in a fleet's `quorumId` and in the sets that a pool admits. Who is in it may change,
 * slowly; its terms never. A batch of a bonded set counts only with signatures of members whose bonds are whole, and
 * all its fleets together may post no more growth within the unbonding time than k bonds cover.
 *
 * No owner, no upgrade. Stands on `AttesterSets` (sets and rotation).
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
import { attesterBondsAbi } from "../abis/attesterBonds.ts";
import type { AttesterBondsError } from "../errors.ts";
import type { AttesterFault, BondTerms, MemberBond, Quorum, SetInfo } from "../types.ts";

/** What an action of AttesterBonds fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = AttesterBondsError | BaseError;

type Failure = ErrorType;

/** `AttesterBonded` of AttesterBonds. */
export type AttesterBondedEvent = ContractEvent<
  "AttesterBonded",
  {
    set: Hex;
    member: Address;
    payer: Address;
    amount: bigint;
  }
>;

/** `AttesterLeaving` of AttesterBonds. */
export type AttesterLeavingEvent = ContractEvent<
  "AttesterLeaving",
  {
    set: Hex;
    member: Address;
    leavesAt: number;
  }
>;

/** `AttesterSlashed` of AttesterBonds. */
export type AttesterSlashedEvent = ContractEvent<
  "AttesterSlashed",
  {
    set: Hex;
    member: Address;
    commitment: Hex;
    fault: AttesterFault;
    amount: bigint;
  }
>;

/** `AttesterWithdrew` of AttesterBonds. */
export type AttesterWithdrewEvent = ContractEvent<
  "AttesterWithdrew",
  {
    set: Hex;
    member: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `AuditFailed` of AttesterBonds. */
export type AuditFailedEvent = ContractEvent<
  "AuditFailed",
  {
    set: Hex;
    commitment: Hex;
    report: Hex;
  }
>;

/** `ProofCommitted` of AttesterBonds. */
export type ProofCommittedEvent = ContractEvent<
  "ProofCommitted",
  {
    hash: Hex;
  }
>;

/** `RewardHeld` of AttesterBonds. */
export type RewardHeldEvent = ContractEvent<
  "RewardHeld",
  {
    set: Hex;
    commitment: Hex;
    amount: bigint;
  }
>;

/** `RotationDropped` of AttesterBonds. */
export type RotationDroppedEvent = ContractEvent<
  "RotationDropped",
  {
    set: Hex;
    pendingId: Hex;
  }
>;

/** `RotationProposed` of AttesterBonds. */
export type RotationProposedEvent = ContractEvent<
  "RotationProposed",
  {
    set: Hex;
    quorum: Quorum;
    from: number;
  }
>;

/** `SetOpened` of AttesterBonds. */
export type SetOpenedEvent = ContractEvent<
  "SetOpened",
  {
    set: Hex;
    quorum: Quorum;
    terms: BondTerms;
  }
>;

/** `SetRotated` of AttesterBonds. */
export type SetRotatedEvent = ContractEvent<
  "SetRotated",
  {
    set: Hex;
    roster: number;
    quorum: Quorum;
    bonded: bigint;
  }
>;

/** `SlashBurned` of AttesterBonds. */
export type SlashBurnedEvent = ContractEvent<
  "SlashBurned",
  {
    asset: Address;
    amount: bigint;
  }
>;

/** `SlashCollected` of AttesterBonds. */
export type SlashCollectedEvent = ContractEvent<
  "SlashCollected",
  {
    account: Address;
    asset: Address;
    to: Address;
    amount: bigint;
  }
>;

/** `SlashShared` of AttesterBonds. */
export type SlashSharedEvent = ContractEvent<
  "SlashShared",
  {
    set: Hex;
    commitment: Hex;
    prover: Address;
    reward: bigint;
    burned: bigint;
  }
>;

/** Any event of AttesterBonds. */
export type Event =
  | AttesterBondedEvent
  | AttesterLeavingEvent
  | AttesterSlashedEvent
  | AttesterWithdrewEvent
  | AuditFailedEvent
  | ProofCommittedEvent
  | RewardHeldEvent
  | RotationDroppedEvent
  | RotationProposedEvent
  | SetOpenedEvent
  | SetRotatedEvent
  | SlashBurnedEvent
  | SlashCollectedEvent
  | SlashSharedEvent;

/** The first topic of each event. */
export const eventTopics = {
  AttesterBonded: "0x5e46309facb9675bcf230a0ad9a0015d87de4294b007addc0560919e05892dae",
  AttesterLeaving: "0x79415f01845efa0b606e34e2d60151212760892ad9f228271de701bea88228cd",
  AttesterSlashed: "0x8421d94be3cba3b47e004a7a5fe63e93455f7d81650a4ff140badd6f723a8a9a",
  AttesterWithdrew: "0x397477b67bd3c2d6b38548ca2e4b2628c6e584a59197f997c196efdccce6ca37",
  AuditFailed: "0xf4acd63670d29fdecce1c9433b2491b62b89199438b151c269f9ceb240814026",
  ProofCommitted: "0xc22083f2983f7d90efb2f4cc238a18ed8bf909cc2928436df5f1cb067f966460",
  RewardHeld: "0x3d99debe1e6716e8f82451c7be0575290d4dcfb8285785c054b05c1c636bed21",
  RotationDropped: "0xe205b732e6b909798cc97f9c296d92477a47866fd961c293a141b2d73acec020",
  RotationProposed: "0xfd4606c31cb5d0e6aea124c4de6b12c1734b424d93f98479a9fceea4b7581b7d",
  SetOpened: "0x605398a9cc5d5ebbef547c2acf4ac4aa214282be52f07ae5cbe94049a703ef95",
  SetRotated: "0x982bd98da689ae2e7d256bf04d41fbb1a55152683bdd051c246a0089977b0e10",
  SlashBurned: "0xe42c7a8969e7da33d5e55f8d8eea7e9a7cb48b20bb139945ea829698b5bef8ad",
  SlashCollected: "0x5630a4a52c964103ec10399217216b0e5c152d4189a4133bf901a33580c6bf03",
  SlashShared: "0xe194d5ef8e54ed83be9c14d38c656bf22aa38324f2162e4ca996e6e1a25f79e5",
} as const;

/**
 * The events of AttesterBonds among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(attesterBondsAbi, logs) as Event[];
}

/**
 * A member's bond and seat; zeros for strangers.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const bond = await client.wattle.attesterBonds.readBondOf({
 *   set: "0x…",
 *   member: "0x…",
 * });
 * ```
 */
export async function readBondOf(client: AnyClient, parameters: readBondOf.Parameters): Promise<readBondOf.ReturnType> {
  return (await read(client, readBondOf.call(parameters), parameters)) as MemberBond;
}

export declare namespace readBondOf {
  type Args = {
    set: Hex;
    member: Address;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = MemberBond;
  type ErrorType = Failure;
}

/** Encodes the one call of `bondOf`, for multicalls, batches and wallets. */
readBondOf.call = (
  parameters: ContractParameter & readBondOf.Args,
): Call<typeof attesterBondsAbi, "bondOf", readonly [set: Hex, member: Address]> =>
  defineCall(parameters.address, attesterBondsAbi, "bondOf", [parameters.set, parameters.member]);

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
 * const hash = await client.wattle.attesterBonds.burn({
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
): Call<typeof attesterBondsAbi, "burn", readonly [asset: Address]> =>
  defineCall(parameters.address, attesterBondsAbi, "burn", [parameters.asset]);

/**
 * Runs `burn` without sending it.
 *
 * @returns What the contract's function would return.
 */
burn.simulate = async (client: AnyClient, parameters: burn.Parameters): Promise<burn.Result> => {
  return (await read(client, burn.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AttesterBonds among logs, decoded. */
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
 * const { receipt, events } = await client.wattle.attesterBonds.burnSync({
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
 * Takes the caller's rewards.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.collect({
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
): Call<typeof attesterBondsAbi, "collect", readonly [asset: Address, to: Address]> =>
  defineCall(parameters.address, attesterBondsAbi, "collect", [parameters.asset, parameters.to]);

/**
 * Runs `collect` without sending it.
 *
 * @returns What the contract's function would return.
 */
collect.simulate = async (client: AnyClient, parameters: collect.Parameters): Promise<collect.Result> => {
  return (await read(client, collect.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AttesterBonds among logs, decoded. */
collect.extractEvents = extractEvents;

/**
 * Takes the caller's rewards.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.collectSync({
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
 * Commits to a proof, so that nobody who copies it from the mempool has its reward: once the block is over, send the
 * call. Again, it changes nothing. Nothing is reserved: anybody may prove the same meanwhile, and who committed before
 * has the reward.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.commitProof({
 *   hash: "0x…",
 * });
 * ```
 */
export function commitProof(client: AnyClient, parameters: commitProof.Parameters): Promise<commitProof.ReturnType> {
  return write(client, commitProof.call(parameters), parameters);
}

export declare namespace commitProof {
  type Args = {
    /** From `proofHash`. */
    hash: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `commitProof`, for multicalls, batches and wallets. */
commitProof.call = (
  parameters: ContractParameter & commitProof.Args,
): Call<typeof attesterBondsAbi, "commitProof", readonly [hash: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "commitProof", [parameters.hash]);

/**
 * Runs `commitProof` without sending it.
 *
 * @returns What the contract's function would return.
 */
commitProof.simulate = async (client: AnyClient, parameters: commitProof.Parameters): Promise<commitProof.Result> => {
  await read(client, commitProof.call(parameters), { account: parameters.account });
};

/** The events of AttesterBonds among logs, decoded. */
commitProof.extractEvents = extractEvents;

/**
 * Commits to a proof, so that nobody who copies it from the mempool has its reward: once the block is over, send the
 * call. Again, it changes nothing. Nothing is reserved: anybody may prove the same meanwhile, and who committed before
 * has the reward.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.commitProofSync({
 *   hash: "0x…",
 * });
 * ```
 */
export function commitProofSync(
  client: AnyClient,
  parameters: commitProofSync.Parameters,
): Promise<commitProofSync.ReturnType> {
  return writeSync(client, commitProof.call(parameters), parameters, extractEvents);
}

export declare namespace commitProofSync {
  type Args = commitProof.Args;
  type Parameters = commitProof.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

commitProofSync.call = commitProof.call;
commitProofSync.simulate = commitProof.simulate;
commitProofSync.extractEvents = extractEvents;

/**
 * When a hash was committed to, unix seconds, zero if never.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const committedAt = await client.wattle.attesterBonds.readCommittedAt({
 *   hash: "0x…",
 * });
 * ```
 */
export async function readCommittedAt(
  client: AnyClient,
  parameters: readCommittedAt.Parameters,
): Promise<readCommittedAt.ReturnType> {
  return (await read(client, readCommittedAt.call(parameters), parameters)) as number;
}

export declare namespace readCommittedAt {
  type Args = {
    hash: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `committedAt`, for multicalls, batches and wallets. */
readCommittedAt.call = (
  parameters: ContractParameter & readCommittedAt.Args,
): Call<typeof attesterBondsAbi, "committedAt", readonly [hash: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "committedAt", [parameters.hash]);

/**
 * What all of the set's fleets may post within the unbonding time, and what counts against it now. Wh of G + M.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { limit, drawn } = await client.wattle.attesterBonds.readCoverOf({
 *   set: "0x…",
 * });
 * ```
 */
export async function readCoverOf(
  client: AnyClient,
  parameters: readCoverOf.Parameters,
): Promise<readCoverOf.ReturnType> {
  const [limit, drawn] = (await read(client, readCoverOf.call(parameters), parameters)) as readonly [bigint, bigint];
  return { limit, drawn };
}

export declare namespace readCoverOf {
  type Args = {
    set: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** threshold × coverWh. */
    limit: bigint;
    /** Never too little (`CoverTally`). */
    drawn: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `coverOf`, for multicalls, batches and wallets. */
readCoverOf.call = (
  parameters: ContractParameter & readCoverOf.Args,
): Call<typeof attesterBondsAbi, "coverOf", readonly [set: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "coverOf", [parameters.set]);

/**
 * What an account can collect, base units of the asset.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const credit = await client.wattle.attesterBonds.readCreditOf({
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
): Call<typeof attesterBondsAbi, "creditOf", readonly [account: Address, asset: Address]> =>
  defineCall(parameters.address, attesterBondsAbi, "creditOf", [parameters.account, parameters.asset]);

/**
 * Adds to a member's bond from the caller's approval; what arrives counts, not what was sent. Once the bond is whole,
 * a
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.deposit({
 *   set: "0x…",
 *   member: "0x…",
 *   amount: 1_000_000_000n,
 * });
 * ```
 */
export function deposit(client: AnyClient, parameters: deposit.Parameters): Promise<deposit.ReturnType> {
  return write(client, deposit.call(parameters), parameters);
}

export declare namespace deposit {
  type Args = {
    set: Hex;
    member: Address;
    /** Base units. */
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
): Call<typeof attesterBondsAbi, "deposit", readonly [set: Hex, member: Address, amount: bigint]> =>
  defineCall(parameters.address, attesterBondsAbi, "deposit", [parameters.set, parameters.member, parameters.amount]);

/**
 * Runs `deposit` without sending it.
 *
 * @returns What the contract's function would return.
 */
deposit.simulate = async (client: AnyClient, parameters: deposit.Parameters): Promise<deposit.Result> => {
  return (await read(client, deposit.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AttesterBonds among logs, decoded. */
deposit.extractEvents = extractEvents;

/**
 * Adds to a member's bond from the caller's approval; what arrives counts, not what was sent. Once the bond is whole,
 * a
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.depositSync({
 *   set: "0x…",
 *   member: "0x…",
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
 * Counts a batch at its post. The oracle's.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.draw({
 *   fleet: 1,
 *   set: "0x…",
 *   quorum: "0x…",
 *   signers: 1n,
 *   grown: 1n,
 *   replaced: 1n,
 *   replacedAt: 1_767_225_600,
 * });
 * ```
 */
export function draw(client: AnyClient, parameters: draw.Parameters): Promise<draw.ReturnType> {
  return write(client, draw.call(parameters), parameters);
}

export declare namespace draw {
  type Args = {
    /** For errors alone. */
    fleet: number;
    set: Hex;
    /** Id of the quorum that signed. */
    quorum: Hex;
    /** Who. */
    signers: bigint;
    /** Growth of G and M since the previous batch, Wh. */
    grown: bigint;
    /** What the batch that it takes the place of drew, Wh. */
    replaced: bigint;
    /** When, unix seconds. */
    replacedAt: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = number;
  type ErrorType = Failure;
}

/** Encodes the one call of `draw`, for multicalls, batches and wallets. */
draw.call = (
  parameters: ContractParameter & draw.Args,
): Call<
  typeof attesterBondsAbi,
  "draw",
  readonly [fleet: number, set: Hex, quorum: Hex, signers: bigint, grown: bigint, replaced: bigint, replacedAt: number]
> =>
  defineCall(parameters.address, attesterBondsAbi, "draw", [
    parameters.fleet,
    parameters.set,
    parameters.quorum,
    parameters.signers,
    parameters.grown,
    parameters.replaced,
    parameters.replacedAt,
  ]);

/**
 * Runs `draw` without sending it.
 *
 * @returns What the contract's function would return.
 */
draw.simulate = async (client: AnyClient, parameters: draw.Parameters): Promise<draw.Result> => {
  return (await read(client, draw.call(parameters), { account: parameters.account })) as number;
};

/** The events of AttesterBonds among logs, decoded. */
draw.extractEvents = extractEvents;

/**
 * Counts a batch at its post. The oracle's.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.drawSync({
 *   fleet: 1,
 *   set: "0x…",
 *   quorum: "0x…",
 *   signers: 1n,
 *   grown: 1n,
 *   replaced: 1n,
 *   replacedAt: 1_767_225_600,
 * });
 * ```
 */
export function drawSync(client: AnyClient, parameters: drawSync.Parameters): Promise<drawSync.ReturnType> {
  return writeSync(client, draw.call(parameters), parameters, extractEvents);
}

export declare namespace drawSync {
  type Args = draw.Args;
  type Parameters = draw.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

drawSync.call = draw.call;
drawSync.simulate = draw.simulate;
drawSync.extractEvents = extractEvents;

/**
 * The EIP-712 domain under which this contract's signatures are made (EIP-5267).
 *
 * See: https://eips.ethereum.org/EIPS/eip-5267
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { fields, name, version, chainId, verifyingContract, salt, extensions } = await client.wattle.attesterBonds.readEip712Domain();
 * ```
 */
export async function readEip712Domain(
  client: AnyClient,
  parameters: readEip712Domain.Parameters,
): Promise<readEip712Domain.ReturnType> {
  const [fields, name, version, chainId, verifyingContract, salt, extensions] = (await read(
    client,
    readEip712Domain.call(parameters),
    parameters,
  )) as readonly [Hex, string, string, bigint, Address, Hex, readonly bigint[]];
  return { fields, name, version, chainId, verifyingContract, salt, extensions };
}

export declare namespace readEip712Domain {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    fields: Hex;
    name: string;
    version: string;
    chainId: bigint;
    verifyingContract: Address;
    salt: Hex;
    extensions: readonly bigint[];
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `eip712Domain`, for multicalls, batches and wallets. */
readEip712Domain.call = (
  parameters: ContractParameter & readEip712Domain.Args,
): Call<typeof attesterBondsAbi, "eip712Domain", readonly []> =>
  defineCall(parameters.address, attesterBondsAbi, "eip712Domain", []);

/**
 * The set's arbitrator finds that the batch stood for by its signers failed an audit, at most `unbonding` after it was
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.failAudit({
 *   fleet: 1,
 *   periodEnd: 1_767_225_600,
 *   report: "0x…",
 * });
 * ```
 */
export function failAudit(client: AnyClient, parameters: failAudit.Parameters): Promise<failAudit.ReturnType> {
  return write(client, failAudit.call(parameters), parameters);
}

export declare namespace failAudit {
  type Args = {
    fleet: number;
    periodEnd: number;
    /** Hash of the audit's report. */
    report: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `failAudit`, for multicalls, batches and wallets. */
failAudit.call = (
  parameters: ContractParameter & failAudit.Args,
): Call<typeof attesterBondsAbi, "failAudit", readonly [fleet: number, periodEnd: number, report: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "failAudit", [
    parameters.fleet,
    parameters.periodEnd,
    parameters.report,
  ]);

/**
 * Runs `failAudit` without sending it.
 *
 * @returns What the contract's function would return.
 */
failAudit.simulate = async (client: AnyClient, parameters: failAudit.Parameters): Promise<failAudit.Result> => {
  await read(client, failAudit.call(parameters), { account: parameters.account });
};

/** The events of AttesterBonds among logs, decoded. */
failAudit.extractEvents = extractEvents;

/**
 * The set's arbitrator finds that the batch stood for by its signers failed an audit, at most `unbonding` after it was
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.failAuditSync({
 *   fleet: 1,
 *   periodEnd: 1_767_225_600,
 *   report: "0x…",
 * });
 * ```
 */
export function failAuditSync(
  client: AnyClient,
  parameters: failAuditSync.Parameters,
): Promise<failAuditSync.ReturnType> {
  return writeSync(client, failAudit.call(parameters), parameters, extractEvents);
}

export declare namespace failAuditSync {
  type Args = failAudit.Args;
  type Parameters = failAudit.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

failAuditSync.call = failAudit.call;
failAuditSync.simulate = failAudit.simulate;
failAuditSync.extractEvents = extractEvents;

/**
 * The reward of a batch's faults that waits for a prover who had committed before. It stays in the contract for ever
 * if
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { amount, since } = await client.wattle.attesterBonds.readHeldOf({
 *   commitment: "0x…",
 * });
 * ```
 */
export async function readHeldOf(client: AnyClient, parameters: readHeldOf.Parameters): Promise<readHeldOf.ReturnType> {
  const [amount, since] = (await read(client, readHeldOf.call(parameters), parameters)) as readonly [bigint, number];
  return { amount, since };
}

export declare namespace readHeldOf {
  type Args = {
    commitment: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Base units of the asset. */
    amount: bigint;
    /** When the first fault was proved without a commitment, unix seconds. */
    since: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `heldOf`, for multicalls, batches and wallets. */
readHeldOf.call = (
  parameters: ContractParameter & readHeldOf.Args,
): Call<typeof attesterBondsAbi, "heldOf", readonly [commitment: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "heldOf", [parameters.commitment]);

/**
 * The caller leaves: from now on its signature counts no more, and its bond answers for what it signed until
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.leave({
 *   set: "0x…",
 * });
 * ```
 */
export function leave(client: AnyClient, parameters: leave.Parameters): Promise<leave.ReturnType> {
  return write(client, leave.call(parameters), parameters);
}

export declare namespace leave {
  type Args = {
    set: Hex;
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
): Call<typeof attesterBondsAbi, "leave", readonly [set: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "leave", [parameters.set]);

/**
 * Runs `leave` without sending it.
 *
 * @returns What the contract's function would return.
 */
leave.simulate = async (client: AnyClient, parameters: leave.Parameters): Promise<leave.Result> => {
  return (await read(client, leave.call(parameters), { account: parameters.account })) as number;
};

/** The events of AttesterBonds among logs, decoded. */
leave.extractEvents = extractEvents;

/**
 * The caller leaves: from now on its signature counts no more, and its bond answers for what it signed until
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.leaveSync({
 *   set: "0x…",
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
 * The least unbonding time of a set: the oracle's windows, and the time for cures and audits. Seconds.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const minUnbonding = await client.wattle.attesterBonds.readMinUnbonding();
 * ```
 */
export async function readMinUnbonding(
  client: AnyClient,
  parameters: readMinUnbonding.Parameters,
): Promise<readMinUnbonding.ReturnType> {
  return (await read(client, readMinUnbonding.call(parameters), parameters)) as bigint;
}

export declare namespace readMinUnbonding {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `minUnbonding`, for multicalls, batches and wallets. */
readMinUnbonding.call = (
  parameters: ContractParameter & readMinUnbonding.Args,
): Call<typeof attesterBondsAbi, "minUnbonding", readonly []> =>
  defineCall(parameters.address, attesterBondsAbi, "minUnbonding", []);

/**
 * Opens a set; again, it changes nothing. Anyone may: the id is the content. Members consent by bonding.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.openSet({
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   terms: {
 *     asset: "0x…",
 *     bond: 1n,
 *     coverWh: 1,
 *     unbonding: 1,
 *     leafPenalty: 1,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export function openSet(client: AnyClient, parameters: openSet.Parameters): Promise<openSet.ReturnType> {
  return write(client, openSet.call(parameters), parameters);
}

export declare namespace openSet {
  type Args = {
    quorum: Quorum;
    terms: BondTerms;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `openSet`, for multicalls, batches and wallets. */
openSet.call = (
  parameters: ContractParameter & openSet.Args,
): Call<typeof attesterBondsAbi, "openSet", readonly [quorum: Quorum, terms: BondTerms]> =>
  defineCall(parameters.address, attesterBondsAbi, "openSet", [parameters.quorum, parameters.terms]);

/**
 * Runs `openSet` without sending it.
 *
 * @returns What the contract's function would return.
 */
openSet.simulate = async (client: AnyClient, parameters: openSet.Parameters): Promise<openSet.Result> => {
  return (await read(client, openSet.call(parameters), { account: parameters.account })) as Hex;
};

/** The events of AttesterBonds among logs, decoded. */
openSet.extractEvents = extractEvents;

/**
 * Opens a set; again, it changes nothing. Anyone may: the id is the content. Members consent by bonding.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.openSetSync({
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   terms: {
 *     asset: "0x…",
 *     bond: 1n,
 *     coverWh: 1,
 *     unbonding: 1,
 *     leafPenalty: 1,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export function openSetSync(client: AnyClient, parameters: openSetSync.Parameters): Promise<openSetSync.ReturnType> {
  return writeSync(client, openSet.call(parameters), parameters, extractEvents);
}

export declare namespace openSetSync {
  type Args = openSet.Args;
  type Parameters = openSet.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

openSetSync.call = openSet.call;
openSetSync.simulate = openSet.simulate;
openSetSync.extractEvents = extractEvents;

/**
 * What is committed to before a proof.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const proofHash = await client.wattle.attesterBonds.readProofHash({
 *   prover: "0x…",
 *   call: "0x…",
 * });
 * ```
 */
export async function readProofHash(
  client: AnyClient,
  parameters: readProofHash.Parameters,
): Promise<readProofHash.ReturnType> {
  return (await read(client, readProofHash.call(parameters), parameters)) as Hex;
}

export declare namespace readProofHash {
  type Args = {
    /** Who will send it. */
    prover: Address;
    /**
     * Its whole data, to the oracle; end it with 32 random bytes, which the oracle does not read, or whoever knows the
     * fault can tell that its proof is coming.
     */
    call: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `proofHash`, for multicalls, batches and wallets. */
readProofHash.call = (
  parameters: ContractParameter & readProofHash.Args,
): Call<typeof attesterBondsAbi, "proofHash", readonly [prover: Address, call: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "proofHash", [parameters.prover, parameters.call]);

/**
 * k present members, all bonded, propose another quorum; it can come into force `unbonding` from now. A later proposal
 * takes the place of an earlier one, and one of the present quorum drops it.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.proposeRotation({
 *   set: "0x…",
 *   present: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   next: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   deadline: 1_767_225_600n,
 *   signers: 1n,
 *   signatures: ["0x…"],
 * });
 * ```
 */
export function proposeRotation(
  client: AnyClient,
  parameters: proposeRotation.Parameters,
): Promise<proposeRotation.ReturnType> {
  return write(client, proposeRotation.call(parameters), parameters);
}

export declare namespace proposeRotation {
  type Args = {
    set: Hex;
    /** The quorum in force. */
    present: Quorum;
    next: Quorum;
    /** Until when the signatures count, unix seconds. */
    deadline: bigint;
    /** As in `postBatch`. */
    signers: bigint;
    /** Over `rotationDigest`. */
    signatures: readonly Hex[];
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `proposeRotation`, for multicalls, batches and wallets. */
proposeRotation.call = (
  parameters: ContractParameter & proposeRotation.Args,
): Call<
  typeof attesterBondsAbi,
  "proposeRotation",
  readonly [set: Hex, present: Quorum, next: Quorum, deadline: bigint, signers: bigint, signatures: readonly Hex[]]
> =>
  defineCall(parameters.address, attesterBondsAbi, "proposeRotation", [
    parameters.set,
    parameters.present,
    parameters.next,
    parameters.deadline,
    parameters.signers,
    parameters.signatures,
  ]);

/**
 * Runs `proposeRotation` without sending it.
 *
 * @returns What the contract's function would return.
 */
proposeRotation.simulate = async (
  client: AnyClient,
  parameters: proposeRotation.Parameters,
): Promise<proposeRotation.Result> => {
  await read(client, proposeRotation.call(parameters), { account: parameters.account });
};

/** The events of AttesterBonds among logs, decoded. */
proposeRotation.extractEvents = extractEvents;

/**
 * k present members, all bonded, propose another quorum; it can come into force `unbonding` from now. A later proposal
 * takes the place of an earlier one, and one of the present quorum drops it.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.proposeRotationSync({
 *   set: "0x…",
 *   present: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   next: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   deadline: 1_767_225_600n,
 *   signers: 1n,
 *   signatures: ["0x…"],
 * });
 * ```
 */
export function proposeRotationSync(
  client: AnyClient,
  parameters: proposeRotationSync.Parameters,
): Promise<proposeRotationSync.ReturnType> {
  return writeSync(client, proposeRotation.call(parameters), parameters, extractEvents);
}

export declare namespace proposeRotationSync {
  type Args = proposeRotation.Args;
  type Parameters = proposeRotation.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

proposeRotationSync.call = proposeRotation.call;
proposeRotationSync.simulate = proposeRotation.simulate;
proposeRotationSync.extractEvents = extractEvents;

/**
 * The quorum in force.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const quorum = await client.wattle.attesterBonds.readQuorumOf({
 *   set: "0x…",
 * });
 * ```
 */
export async function readQuorumOf(
  client: AnyClient,
  parameters: readQuorumOf.Parameters,
): Promise<readQuorumOf.ReturnType> {
  return (await read(client, readQuorumOf.call(parameters), parameters)) as Quorum;
}

export declare namespace readQuorumOf {
  type Args = {
    set: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Quorum;
  type ErrorType = Failure;
}

/** Encodes the one call of `quorumOf`, for multicalls, batches and wallets. */
readQuorumOf.call = (
  parameters: ContractParameter & readQuorumOf.Args,
): Call<typeof attesterBondsAbi, "quorumOf", readonly [set: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "quorumOf", [parameters.set]);

/**
 * The id of the set's quorum number `roster`, zero if there was none.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const rosterId = await client.wattle.attesterBonds.readRosterIdOf({
 *   set: "0x…",
 *   roster: 1,
 * });
 * ```
 */
export async function readRosterIdOf(
  client: AnyClient,
  parameters: readRosterIdOf.Parameters,
): Promise<readRosterIdOf.ReturnType> {
  return (await read(client, readRosterIdOf.call(parameters), parameters)) as Hex;
}

export declare namespace readRosterIdOf {
  type Args = {
    set: Hex;
    roster: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `rosterIdOf`, for multicalls, batches and wallets. */
readRosterIdOf.call = (
  parameters: ContractParameter & readRosterIdOf.Args,
): Call<typeof attesterBondsAbi, "rosterIdOf", readonly [set: Hex, roster: number]> =>
  defineCall(parameters.address, attesterBondsAbi, "rosterIdOf", [parameters.set, parameters.roster]);

/**
 * Brings a proposed quorum into force once its time has come and k of its members have their bonds in. Anyone.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.rotate({
 *   set: "0x…",
 *   next: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 * });
 * ```
 */
export function rotate(client: AnyClient, parameters: rotate.Parameters): Promise<rotate.ReturnType> {
  return write(client, rotate.call(parameters), parameters);
}

export declare namespace rotate {
  type Args = {
    set: Hex;
    next: Quorum;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `rotate`, for multicalls, batches and wallets. */
rotate.call = (
  parameters: ContractParameter & rotate.Args,
): Call<typeof attesterBondsAbi, "rotate", readonly [set: Hex, next: Quorum]> =>
  defineCall(parameters.address, attesterBondsAbi, "rotate", [parameters.set, parameters.next]);

/**
 * Runs `rotate` without sending it.
 *
 * @returns What the contract's function would return.
 */
rotate.simulate = async (client: AnyClient, parameters: rotate.Parameters): Promise<rotate.Result> => {
  await read(client, rotate.call(parameters), { account: parameters.account });
};

/** The events of AttesterBonds among logs, decoded. */
rotate.extractEvents = extractEvents;

/**
 * Brings a proposed quorum into force once its time has come and k of its members have their bonds in. Anyone.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.rotateSync({
 *   set: "0x…",
 *   next: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 * });
 * ```
 */
export function rotateSync(client: AnyClient, parameters: rotateSync.Parameters): Promise<rotateSync.ReturnType> {
  return writeSync(client, rotate.call(parameters), parameters, extractEvents);
}

export declare namespace rotateSync {
  type Args = rotate.Args;
  type Parameters = rotate.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

rotateSync.call = rotate.call;
rotateSync.simulate = rotate.simulate;
rotateSync.extractEvents = extractEvents;

/**
 * What members of the present quorum sign for a rotation.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const rotationDigest = await client.wattle.attesterBonds.readRotationDigest({
 *   set: "0x…",
 *   next: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   nonce: 1n,
 *   deadline: 1_767_225_600n,
 * });
 * ```
 */
export async function readRotationDigest(
  client: AnyClient,
  parameters: readRotationDigest.Parameters,
): Promise<readRotationDigest.ReturnType> {
  return (await read(client, readRotationDigest.call(parameters), parameters)) as Hex;
}

export declare namespace readRotationDigest {
  type Args = {
    set: Hex;
    next: Quorum;
    nonce: bigint;
    deadline: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `rotationDigest`, for multicalls, batches and wallets. */
readRotationDigest.call = (
  parameters: ContractParameter & readRotationDigest.Args,
): Call<
  typeof attesterBondsAbi,
  "rotationDigest",
  readonly [set: Hex, next: Quorum, nonce: bigint, deadline: bigint]
> =>
  defineCall(parameters.address, attesterBondsAbi, "rotationDigest", [
    parameters.set,
    parameters.next,
    parameters.nonce,
    parameters.deadline,
  ]);

/**
 * The id that a quorum and terms have.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const setId = await client.wattle.attesterBonds.readSetIdOf({
 *   quorum: {
 *     threshold: 1,
 *     members: ["0x…"],
 *   },
 *   terms: {
 *     asset: "0x…",
 *     bond: 1n,
 *     coverWh: 1,
 *     unbonding: 1,
 *     leafPenalty: 1,
 *     arbitrator: "0x…",
 *   },
 * });
 * ```
 */
export async function readSetIdOf(
  client: AnyClient,
  parameters: readSetIdOf.Parameters,
): Promise<readSetIdOf.ReturnType> {
  return (await read(client, readSetIdOf.call(parameters), parameters)) as Hex;
}

export declare namespace readSetIdOf {
  type Args = {
    quorum: Quorum;
    terms: BondTerms;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Hex;
  type ErrorType = Failure;
}

/** Encodes the one call of `setIdOf`, for multicalls, batches and wallets. */
readSetIdOf.call = (
  parameters: ContractParameter & readSetIdOf.Args,
): Call<typeof attesterBondsAbi, "setIdOf", readonly [quorum: Quorum, terms: BondTerms]> =>
  defineCall(parameters.address, attesterBondsAbi, "setIdOf", [parameters.quorum, parameters.terms]);

/**
 * Who is in force, who is bonded, what is proposed.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const set = await client.wattle.attesterBonds.readSetOf({
 *   set: "0x…",
 * });
 * ```
 */
export async function readSetOf(client: AnyClient, parameters: readSetOf.Parameters): Promise<readSetOf.ReturnType> {
  return (await read(client, readSetOf.call(parameters), parameters)) as SetInfo;
}

export declare namespace readSetOf {
  type Args = {
    set: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = SetInfo;
  type ErrorType = Failure;
}

/** Encodes the one call of `setOf`, for multicalls, batches and wallets. */
readSetOf.call = (
  parameters: ContractParameter & readSetOf.Args,
): Call<typeof attesterBondsAbi, "setOf", readonly [set: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "setOf", [parameters.set]);

/**
 * Slashes the signers of a batch for a fault; each once for each kind of fault. Half of it, rounded down, is the
 * prover's,
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { AttesterFault } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.slash({
 *   set: "0x…",
 *   commitment: "0x…",
 *   fault: AttesterFault.UNSHOWN,
 *   roster: 1,
 *   signers: 1n,
 *   prover: "0x…",
 *   proof: "0x…",
 * });
 * ```
 */
export function slash(client: AnyClient, parameters: slash.Parameters): Promise<slash.ReturnType> {
  return write(client, slash.call(parameters), parameters);
}

export declare namespace slash {
  type Args = {
    set: Hex;
    commitment: Hex;
    fault: AttesterFault;
    /** Which quorum of the set signed. */
    roster: number;
    signers: bigint;
    prover: Address;
    /**
     * Hash of the call that proved it, to which the prover must have committed before; zero: of none, because its
     * challenge stood before it.
     */
    proof: Hex;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `slash`, for multicalls, batches and wallets. */
slash.call = (
  parameters: ContractParameter & slash.Args,
): Call<
  typeof attesterBondsAbi,
  "slash",
  readonly [
    set: Hex,
    commitment: Hex,
    fault: AttesterFault,
    roster: number,
    signers: bigint,
    prover: Address,
    proof: Hex,
  ]
> =>
  defineCall(parameters.address, attesterBondsAbi, "slash", [
    parameters.set,
    parameters.commitment,
    parameters.fault,
    parameters.roster,
    parameters.signers,
    parameters.prover,
    parameters.proof,
  ]);

/**
 * Runs `slash` without sending it.
 *
 * @returns What the contract's function would return.
 */
slash.simulate = async (client: AnyClient, parameters: slash.Parameters): Promise<slash.Result> => {
  await read(client, slash.call(parameters), { account: parameters.account });
};

/** The events of AttesterBonds among logs, decoded. */
slash.extractEvents = extractEvents;

/**
 * Slashes the signers of a batch for a fault; each once for each kind of fault. Half of it, rounded down, is the
 * prover's,
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { AttesterFault } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.slashSync({
 *   set: "0x…",
 *   commitment: "0x…",
 *   fault: AttesterFault.UNSHOWN,
 *   roster: 1,
 *   signers: 1n,
 *   prover: "0x…",
 *   proof: "0x…",
 * });
 * ```
 */
export function slashSync(client: AnyClient, parameters: slashSync.Parameters): Promise<slashSync.ReturnType> {
  return writeSync(client, slash.call(parameters), parameters, extractEvents);
}

export declare namespace slashSync {
  type Args = slash.Args;
  type Parameters = slash.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

slashSync.call = slash.call;
slashSync.simulate = slash.simulate;
slashSync.extractEvents = extractEvents;

/**
 * A set's terms; reverts with UnknownSet, as all that follow.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const terms = await client.wattle.attesterBonds.readTermsOf({
 *   set: "0x…",
 * });
 * ```
 */
export async function readTermsOf(
  client: AnyClient,
  parameters: readTermsOf.Parameters,
): Promise<readTermsOf.ReturnType> {
  return (await read(client, readTermsOf.call(parameters), parameters)) as BondTerms;
}

export declare namespace readTermsOf {
  type Args = {
    set: Hex;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = BondTerms;
  type ErrorType = Failure;
}

/** Encodes the one call of `termsOf`, for multicalls, batches and wallets. */
readTermsOf.call = (
  parameters: ContractParameter & readTermsOf.Args,
): Call<typeof attesterBondsAbi, "termsOf", readonly [set: Hex]> =>
  defineCall(parameters.address, attesterBondsAbi, "termsOf", [parameters.set]);

/**
 * The caller takes what is left of its bond once its time is over. It may bond again.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.attesterBonds.withdraw({
 *   set: "0x…",
 *   to: "0x…",
 * });
 * ```
 */
export function withdraw(client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.ReturnType> {
  return write(client, withdraw.call(parameters), parameters);
}

export declare namespace withdraw {
  type Args = {
    set: Hex;
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
): Call<typeof attesterBondsAbi, "withdraw", readonly [set: Hex, to: Address]> =>
  defineCall(parameters.address, attesterBondsAbi, "withdraw", [parameters.set, parameters.to]);

/**
 * Runs `withdraw` without sending it.
 *
 * @returns What the contract's function would return.
 */
withdraw.simulate = async (client: AnyClient, parameters: withdraw.Parameters): Promise<withdraw.Result> => {
  return (await read(client, withdraw.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of AttesterBonds among logs, decoded. */
withdraw.extractEvents = extractEvents;

/**
 * The caller takes what is left of its bond once its time is over. It may bond again.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.attesterBonds.withdrawSync({
 *   set: "0x…",
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
