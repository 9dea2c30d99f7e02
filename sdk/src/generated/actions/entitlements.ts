// Written by `npm run generate` from the compiled contracts. Change those, not this.
/**
 * One Wh, one use
 *
 * A right to a share of one register of a site from a date to a date, held by a contract (or anyone), claimed from
 * final leaves. For every site and instant: share(G) + share(r) ≤ 100 % for r in K, E, U; share(M) ≤ 100 %; at most 16
 * live a register.
 *
 * Dates are promises, registers are facts: shares are checked in dates, claims are made in registers, and a site's
 * checkpoints map one to the other, monotonically. Two entitlements whose dates do not overlap can therefore never
 * meet in a register.
 *
 * @module
 */

import type { Address, Hash, Log } from "viem";
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
import { entitlementsAbi } from "../abis/entitlements.ts";
import type { EntitlementsError } from "../errors.ts";
import type { ClaimedSpan, Entitlement, LeafProof, Register, Registers, SiteId, Zone } from "../types.ts";

/** What an action of Entitlements fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = EntitlementsError | BaseError;

type Failure = ErrorType;

/** `Checkpointed` of Entitlements. */
export type CheckpointedEvent = ContractEvent<
  "Checkpointed",
  {
    site: SiteId;
    periodEnd: number;
    energy: Registers;
  }
>;

/** `EntitlementClaimed` of Entitlements. */
export type EntitlementClaimedEvent = ContractEvent<
  "EntitlementClaimed",
  {
    id: bigint;
    site: SiteId;
    wh: bigint;
    from: number;
    to: number;
  }
>;

/** `EntitlementEnding` of Entitlements. */
export type EntitlementEndingEvent = ContractEvent<
  "EntitlementEnding",
  {
    id: bigint;
    end: number;
  }
>;

/** `EntitlementGranted` of Entitlements. */
export type EntitlementGrantedEvent = ContractEvent<
  "EntitlementGranted",
  {
    id: bigint;
    site: SiteId;
    holder: Address;
    register: Register;
    share: number;
    start: number;
    end: number;
  }
>;

/** Any event of Entitlements. */
export type Event = CheckpointedEvent | EntitlementClaimedEvent | EntitlementEndingEvent | EntitlementGrantedEvent;

/** The first topic of each event. */
export const eventTopics = {
  Checkpointed: "0xbcbf4649d623b44c3faaf122c22a3ba296225eec136f88a1bee641149f27ccb2",
  EntitlementClaimed: "0x57569235967200c33525d5c4ffe9948f73884309efddc30e5d5b1b6df4cf89b7",
  EntitlementEnding: "0x35aef225a640f4d20cb12d16ecd1c44df6bcef9ae299627a46d08e3b70d46d1b",
  EntitlementGranted: "0x1f44ca04c831c89eb330803fdfa5baef59b42423f646e30cfc20f7bdde4506a9",
} as const;

/**
 * The events of Entitlements among logs, decoded; other logs are left out.
 *
 * @param logs - Logs of a receipt, or of a filter.
 */
export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(entitlementsAbi, logs) as Event[];
}

/**
 * Appends a site's checkpoint from a final, measured leaf; it must settle the start or the end of entitlement `id`. At
 * once when the leaf is read exactly there and passes over no other date of the site that waits; otherwise a day after
 * the leaf's batch became final, so that nobody gains by skipping the exact one. Never below what a live entitlement
 * has claimed. Anyone may call.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.entitlements.checkpoint({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function checkpoint(client: AnyClient, parameters: checkpoint.Parameters): Promise<checkpoint.ReturnType> {
  return write(client, checkpoint.call(parameters), parameters);
}

export declare namespace checkpoint {
  type Args = {
    id: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `checkpoint`, for multicalls, batches and wallets. */
checkpoint.call = (
  parameters: ContractParameter & checkpoint.Args,
): Call<typeof entitlementsAbi, "checkpoint", readonly [id: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, entitlementsAbi, "checkpoint", [parameters.id, parameters.proof]);

/**
 * Runs `checkpoint` without sending it.
 *
 * @returns What the contract's function would return.
 */
checkpoint.simulate = async (client: AnyClient, parameters: checkpoint.Parameters): Promise<checkpoint.Result> => {
  await read(client, checkpoint.call(parameters), { account: parameters.account });
};

/** The events of Entitlements among logs, decoded. */
checkpoint.extractEvents = extractEvents;

/**
 * Appends a site's checkpoint from a final, measured leaf; it must settle the start or the end of entitlement `id`. At
 * once when the leaf is read exactly there and passes over no other date of the site that waits; otherwise a day after
 * the leaf's batch became final, so that nobody gains by skipping the exact one. Never below what a live entitlement
 * has claimed. Anyone may call.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.entitlements.checkpointSync({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function checkpointSync(
  client: AnyClient,
  parameters: checkpointSync.Parameters,
): Promise<checkpointSync.ReturnType> {
  return writeSync(client, checkpoint.call(parameters), parameters, extractEvents);
}

export declare namespace checkpointSync {
  type Args = checkpoint.Args;
  type Parameters = checkpoint.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

checkpointSync.call = checkpoint.call;
checkpointSync.simulate = checkpoint.simulate;
checkpointSync.extractEvents = extractEvents;

/**
 * The holder claims up to a final, measured leaf. Opens the entitlement at its first claim. A leaf at or past the
 * entitlement's end claims up to the end's checkpoint, which must exist.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.entitlements.claim({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function claim(client: AnyClient, parameters: claim.Parameters): Promise<claim.ReturnType> {
  return write(client, claim.call(parameters), parameters);
}

export declare namespace claim {
  type Args = {
    id: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = {
    /** Energy of the claim, Wh. */
    wh: bigint;
    /** Period end at which it begins. */
    from: number;
    /** Period end at which it ends. */
    to: number;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `claim`, for multicalls, batches and wallets. */
claim.call = (
  parameters: ContractParameter & claim.Args,
): Call<typeof entitlementsAbi, "claim", readonly [id: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, entitlementsAbi, "claim", [parameters.id, parameters.proof]);

/**
 * Runs `claim` without sending it.
 *
 * @returns What the contract's function would return.
 */
claim.simulate = async (client: AnyClient, parameters: claim.Parameters): Promise<claim.Result> => {
  const [wh, from, to] = (await read(client, claim.call(parameters), { account: parameters.account })) as readonly [
    bigint,
    number,
    number,
  ];
  return { wh, from, to };
};

/** The events of Entitlements among logs, decoded. */
claim.extractEvents = extractEvents;

/**
 * The holder claims up to a final, measured leaf. Opens the entitlement at its first claim. A leaf at or past the
 * entitlement's end claims up to the end's checkpoint, which must exist.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.entitlements.claimSync({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function claimSync(client: AnyClient, parameters: claimSync.Parameters): Promise<claimSync.ReturnType> {
  return writeSync(client, claim.call(parameters), parameters, extractEvents);
}

export declare namespace claimSync {
  type Args = claim.Args;
  type Parameters = claim.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimSync.call = claim.call;
claimSync.simulate = claim.simulate;
claimSync.extractEvents = extractEvents;

/**
 * Claims like `claim`, and tells the registers at both ends: with the leaf's day profile (`DayProfile.divide`) the
 * holder, a contract that prices by the period, knows each period's energy exactly.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.entitlements.claimSpan({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function claimSpan(client: AnyClient, parameters: claimSpan.Parameters): Promise<claimSpan.ReturnType> {
  return write(client, claimSpan.call(parameters), parameters);
}

export declare namespace claimSpan {
  type Args = {
    id: bigint;
    proof: LeafProof;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = ClaimedSpan;
  type ErrorType = Failure;
}

/** Encodes the one call of `claimSpan`, for multicalls, batches and wallets. */
claimSpan.call = (
  parameters: ContractParameter & claimSpan.Args,
): Call<typeof entitlementsAbi, "claimSpan", readonly [id: bigint, proof: LeafProof]> =>
  defineCall(parameters.address, entitlementsAbi, "claimSpan", [parameters.id, parameters.proof]);

/**
 * Runs `claimSpan` without sending it.
 *
 * @returns What the contract's function would return.
 */
claimSpan.simulate = async (client: AnyClient, parameters: claimSpan.Parameters): Promise<claimSpan.Result> => {
  return (await read(client, claimSpan.call(parameters), { account: parameters.account })) as ClaimedSpan;
};

/** The events of Entitlements among logs, decoded. */
claimSpan.extractEvents = extractEvents;

/**
 * Claims like `claim`, and tells the registers at both ends: with the leaf's day profile (`DayProfile.divide`) the
 * holder, a contract that prices by the period, knows each period's energy exactly.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Quality } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.entitlements.claimSpanSync({
 *   id: 0n,
 *   proof: {
 *     batch: {
 *       fleet: 1,
 *       periodEnd: 1_767_225_600,
 *       revision: 0,
 *       leafCount: 1,
 *       root: "0x…",
 *       sums: 1n,
 *       dataHash: "0x…",
 *       previous: "0x…",
 *     },
 *     leaf: {
 *       site: 1n,
 *       readAt: 1_767_225_600,
 *       revision: 0,
 *       quality: Quality.MEASURED,
 *       energy: 1_000_000_000n,
 *       flows: 1n,
 *       reading: "0x…",
 *       profile: "0x…",
 *     },
 *     path: ["0x…"],
 *   },
 * });
 * ```
 */
export function claimSpanSync(
  client: AnyClient,
  parameters: claimSpanSync.Parameters,
): Promise<claimSpanSync.ReturnType> {
  return writeSync(client, claimSpan.call(parameters), parameters, extractEvents);
}

export declare namespace claimSpanSync {
  type Args = claimSpan.Args;
  type Parameters = claimSpan.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

claimSpanSync.call = claimSpan.call;
claimSpanSync.simulate = claimSpan.simulate;
claimSpanSync.extractEvents = extractEvents;

/**
 * The code that holds the tables.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const clearSky = await client.wattle.entitlements.readClearSky();
 * ```
 */
export async function readClearSky(
  client: AnyClient,
  parameters: readClearSky.Parameters,
): Promise<readClearSky.ReturnType> {
  return (await read(client, readClearSky.call(parameters), parameters)) as Address;
}

export declare namespace readClearSky {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `clearSky`, for multicalls, batches and wallets. */
readClearSky.call = (
  parameters: ContractParameter & readClearSky.Args,
): Call<typeof entitlementsAbi, "clearSky", readonly []> =>
  defineCall(parameters.address, entitlementsAbi, "clearSky", []);

/**
 * The holder agrees to end its entitlement at `end`, a period end not before now and before the present end.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.entitlements.endAt({
 *   id: 0n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endAt(client: AnyClient, parameters: endAt.Parameters): Promise<endAt.ReturnType> {
  return write(client, endAt.call(parameters), parameters);
}

export declare namespace endAt {
  type Args = {
    id: bigint;
    end: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = undefined;
  type ErrorType = Failure;
}

/** Encodes the one call of `endAt`, for multicalls, batches and wallets. */
endAt.call = (
  parameters: ContractParameter & endAt.Args,
): Call<typeof entitlementsAbi, "endAt", readonly [id: bigint, end: number]> =>
  defineCall(parameters.address, entitlementsAbi, "endAt", [parameters.id, parameters.end]);

/**
 * Runs `endAt` without sending it.
 *
 * @returns What the contract's function would return.
 */
endAt.simulate = async (client: AnyClient, parameters: endAt.Parameters): Promise<endAt.Result> => {
  await read(client, endAt.call(parameters), { account: parameters.account });
};

/** The events of Entitlements among logs, decoded. */
endAt.extractEvents = extractEvents;

/**
 * The holder agrees to end its entitlement at `end`, a period end not before now and before the present end.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.entitlements.endAtSync({
 *   id: 0n,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function endAtSync(client: AnyClient, parameters: endAtSync.Parameters): Promise<endAtSync.ReturnType> {
  return writeSync(client, endAt.call(parameters), parameters, extractEvents);
}

export declare namespace endAtSync {
  type Args = endAt.Args;
  type Parameters = endAt.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

endAtSync.call = endAt.call;
endAtSync.simulate = endAt.simulate;
endAtSync.extractEvents = extractEvents;

/**
 * An entitlement and how far it is claimed, Wh; reverts with UnknownEntitlement.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const entitlement = await client.wattle.entitlements.readEntitlementOf({
 *   id: 0n,
 * });
 * ```
 */
export async function readEntitlementOf(
  client: AnyClient,
  parameters: readEntitlementOf.Parameters,
): Promise<readEntitlementOf.ReturnType> {
  return (await read(client, readEntitlementOf.call(parameters), parameters)) as Entitlement;
}

export declare namespace readEntitlementOf {
  type Args = {
    id: bigint;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Entitlement;
  type ErrorType = Failure;
}

/** Encodes the one call of `entitlementOf`, for multicalls, batches and wallets. */
readEntitlementOf.call = (
  parameters: ContractParameter & readEntitlementOf.Args,
): Call<typeof entitlementsAbi, "entitlementOf", readonly [id: bigint]> =>
  defineCall(parameters.address, entitlementsAbi, "entitlementOf", [parameters.id]);

/**
 * Seconds of full power (1.1 of its rating) that a photovoltaic plant in the zone can have had at most.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const fullPower = await client.wattle.entitlements.readFullPower({
 *   zone: "0x…",
 *   from: 1_767_225_600,
 *   to: 1,
 * });
 * ```
 */
export async function readFullPower(
  client: AnyClient,
  parameters: readFullPower.Parameters,
): Promise<readFullPower.ReturnType> {
  return (await read(client, readFullPower.call(parameters), parameters)) as bigint;
}

export declare namespace readFullPower {
  type Args = {
    zone: Zone;
    /** , to Period ends, unix seconds; both are multiples of 900, `to` not before `from`. */
    from: number;
    to: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `fullPower`, for multicalls, batches and wallets. */
readFullPower.call = (
  parameters: ContractParameter & readFullPower.Args,
): Call<typeof entitlementsAbi, "fullPower", readonly [zone: Zone, from: number, to: number]> =>
  defineCall(parameters.address, entitlementsAbi, "fullPower", [parameters.zone, parameters.from, parameters.to]);

/**
 * The site's owner grants a share of a register.
 *
 * @returns The transaction's hash; it may yet fail: `Sync` waits for it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const hash = await client.wattle.entitlements.grant({
 *   site: 1n,
 *   register: Register.GENERATION,
 *   holder: "0x…",
 *   share: 2_500,
 *   start: 1_767_225_600,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function grant(client: AnyClient, parameters: grant.Parameters): Promise<grant.ReturnType> {
  return write(client, grant.call(parameters), parameters);
}

export declare namespace grant {
  type Args = {
    site: SiteId;
    register: Register;
    holder: Address;
    share: number;
    /** A period end not before now. */
    start: number;
    /** Later, or zero. */
    end: number;
  };
  type Parameters = ContractParameter & WriteOptions & Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `grant`, for multicalls, batches and wallets. */
grant.call = (
  parameters: ContractParameter & grant.Args,
): Call<
  typeof entitlementsAbi,
  "grant",
  readonly [site: SiteId, register: Register, holder: Address, share: number, start: number, end: number]
> =>
  defineCall(parameters.address, entitlementsAbi, "grant", [
    parameters.site,
    parameters.register,
    parameters.holder,
    parameters.share,
    parameters.start,
    parameters.end,
  ]);

/**
 * Runs `grant` without sending it.
 *
 * @returns What the contract's function would return.
 */
grant.simulate = async (client: AnyClient, parameters: grant.Parameters): Promise<grant.Result> => {
  return (await read(client, grant.call(parameters), { account: parameters.account })) as bigint;
};

/** The events of Entitlements among logs, decoded. */
grant.extractEvents = extractEvents;

/**
 * The site's owner grants a share of a register.
 *
 * @returns The receipt, and the contract's events in it.
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const { receipt, events } = await client.wattle.entitlements.grantSync({
 *   site: 1n,
 *   register: Register.GENERATION,
 *   holder: "0x…",
 *   share: 2_500,
 *   start: 1_767_225_600,
 *   end: 1_767_225_600,
 * });
 * ```
 */
export function grantSync(client: AnyClient, parameters: grantSync.Parameters): Promise<grantSync.ReturnType> {
  return writeSync(client, grant.call(parameters), parameters, extractEvents);
}

export declare namespace grantSync {
  type Args = grant.Args;
  type Parameters = grant.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

grantSync.call = grant.call;
grantSync.simulate = grant.simulate;
grantSync.extractEvents = extractEvents;

/**
 * Up to where a site's generation and green charge have been held against its envelopes.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { at, generation, storedAt, stored, cycles } = await client.wattle.entitlements.readGrowthOf({
 *   site: 1n,
 * });
 * ```
 */
export async function readGrowthOf(
  client: AnyClient,
  parameters: readGrowthOf.Parameters,
): Promise<readGrowthOf.ReturnType> {
  const [at, generation, storedAt, stored, cycles] = (await read(
    client,
    readGrowthOf.call(parameters),
    parameters,
  )) as readonly [number, bigint, number, bigint, bigint];
  return { at, generation, storedAt, stored, cycles };
}

export declare namespace readGrowthOf {
  type Args = {
    site: SiteId;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    /** Period end of the generation. */
    at: number;
    /** The register there, Wh. */
    generation: bigint;
    /** Period end of the green charge. */
    storedAt: number;
    /** That register there, Wh. */
    stored: bigint;
    /** What its battery may still take beyond two cycles a day, Wh, rounded down. */
    cycles: bigint;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `growthOf`, for multicalls, batches and wallets. */
readGrowthOf.call = (
  parameters: ContractParameter & readGrowthOf.Args,
): Call<typeof entitlementsAbi, "growthOf", readonly [site: SiteId]> =>
  defineCall(parameters.address, entitlementsAbi, "growthOf", [parameters.site]);

/**
 * The most that a register of the site can have grown by between two period ends, Wh, as far as the site's own terms
 * go.
 *
 * What others claimed in the meantime may leave less: see `growthOf`.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const limit = await client.wattle.entitlements.readLimitOf({
 *   site: 1n,
 *   register: Register.GENERATION,
 *   from: 1_767_225_600,
 *   to: 1,
 * });
 * ```
 */
export async function readLimitOf(
  client: AnyClient,
  parameters: readLimitOf.Parameters,
): Promise<readLimitOf.ReturnType> {
  return (await read(client, readLimitOf.call(parameters), parameters)) as bigint;
}

export declare namespace readLimitOf {
  type Args = {
    site: SiteId;
    register: Register;
    from: number;
    to: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = bigint;
  type ErrorType = Failure;
}

/** Encodes the one call of `limitOf`, for multicalls, batches and wallets. */
readLimitOf.call = (
  parameters: ContractParameter & readLimitOf.Args,
): Call<typeof entitlementsAbi, "limitOf", readonly [site: SiteId, register: Register, from: number, to: number]> =>
  defineCall(parameters.address, entitlementsAbi, "limitOf", [
    parameters.site,
    parameters.register,
    parameters.from,
    parameters.to,
  ]);

/**
 * Ids of a register whose end is open or has no checkpoint yet (as of the last grant), oldest first, at most 16.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { Register } from "@wattle/sdk";
 * import { client } from "./client.ts";
 *
 * const ids = await client.wattle.entitlements.readLiveOf({
 *   site: 1n,
 *   register: Register.GENERATION,
 * });
 * ```
 */
export async function readLiveOf(client: AnyClient, parameters: readLiveOf.Parameters): Promise<readLiveOf.ReturnType> {
  return (await read(client, readLiveOf.call(parameters), parameters)) as readonly bigint[];
}

export declare namespace readLiveOf {
  type Args = {
    site: SiteId;
    register: Register;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = readonly bigint[];
  type ErrorType = Failure;
}

/** Encodes the one call of `liveOf`, for multicalls, batches and wallets. */
readLiveOf.call = (
  parameters: ContractParameter & readLiveOf.Args,
): Call<typeof entitlementsAbi, "liveOf", readonly [site: SiteId, register: Register]> =>
  defineCall(parameters.address, entitlementsAbi, "liveOf", [parameters.site, parameters.register]);

/**
 * The oracle whose final leaves are claimed.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const oracle = await client.wattle.entitlements.readOracle();
 * ```
 */
export async function readOracle(client: AnyClient, parameters: readOracle.Parameters): Promise<readOracle.ReturnType> {
  return (await read(client, readOracle.call(parameters), parameters)) as Address;
}

export declare namespace readOracle {
  type Args = Record<never, never>;
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = Address;
  type ErrorType = Failure;
}

/** Encodes the one call of `oracle`, for multicalls, batches and wallets. */
readOracle.call = (
  parameters: ContractParameter & readOracle.Args,
): Call<typeof entitlementsAbi, "oracle", readonly []> => defineCall(parameters.address, entitlementsAbi, "oracle", []);

/**
 * The registers at which changes dated `date` take effect; reverts with NotCheckpointed.
 *
 * @throws {@link ErrorType}
 *
 * @example
 * ```ts
 * import { client } from "./client.ts";
 *
 * const { periodEnd, energy } = await client.wattle.entitlements.readResolve({
 *   site: 1n,
 *   date: 1_767_225_600,
 * });
 * ```
 */
export async function readResolve(
  client: AnyClient,
  parameters: readResolve.Parameters,
): Promise<readResolve.ReturnType> {
  const [periodEnd, energy] = (await read(client, readResolve.call(parameters), parameters)) as readonly [
    number,
    Registers,
  ];
  return { periodEnd, energy };
}

export declare namespace readResolve {
  type Args = {
    site: SiteId;
    date: number;
  };
  type Parameters = ContractParameter & ReadOptions & Args;
  type ReturnType = {
    periodEnd: number;
    energy: Registers;
  };
  type ErrorType = Failure;
}

/** Encodes the one call of `resolve`, for multicalls, batches and wallets. */
readResolve.call = (
  parameters: ContractParameter & readResolve.Args,
): Call<typeof entitlementsAbi, "resolve", readonly [site: SiteId, date: number]> =>
  defineCall(parameters.address, entitlementsAbi, "resolve", [parameters.site, parameters.date]);
