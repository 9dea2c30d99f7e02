// The mathematics of PoolMath.sol and PolicyLib.sol, to the last unit. Energy in µWh, registers in Wh, efficiencies in WAD.
import { type Address, encodeAbiParameters, getAddress, getCreate2Address, type Hex, keccak256 } from "viem";
import { indexAt, toEnergyUp, toSharesDown, WAD } from "./decay.ts";
import { BaseError } from "./errors/base.ts";
import { energyPoolFactoryAbi } from "./generated/abis/energyPoolFactory.ts";
import type { Policy } from "./generated/types.ts";

const MICRO_PER_WH = 1_000_000n;
const MICRO_PER_KWH = 1_000_000_000n;

const least = (a: bigint, b: bigint) => (a < b ? a : b);
const divideUp = (a: bigint, b: bigint) => (a + b - 1n) / b;
const floorSub = (a: bigint, b: bigint) => (a > b ? a - b : 0n);

/** A leaf shows a lower discharge register than the one that the pool counts from. */
export class DischargeBeforeBaseError extends BaseError {
  override readonly name = "DischargeBeforeBaseError";

  constructor(discharge: bigint, base: bigint) {
    super(`The leaf shows ${discharge} Wh of discharge; the pool counts from ${base} Wh.`, {
      metaMessages: ["Use a leaf that was read after the site's last deposit."],
    });
  }
}

/** What a pool's account of a site and a leaf of it say about a deposit. */
export interface DepositTerms {
  /** Green charge that the entitlement claims, Wh. */
  readonly wh: bigint;
  /** S of the leaf, Wh. */
  readonly stateOfCharge: bigint;
  /** Accredited storage, Wh. */
  readonly storageWh: bigint;
  /** Seconds since the leaf was read. */
  readonly age: bigint;
  /** The pool's λ per second, WAD. */
  readonly decayRate: bigint;
  /** The site's liability, shares. */
  readonly liability: bigint;
  /** The pool's index at the deposit, WAD. */
  readonly index: bigint;
}

/**
 * AC energy that green charge can deliver: ⌊wh · 1e6 · ηc·ηd⌋, µWh.
 *
 * @param wh Green charge, Wh.
 * @param roundTrip ηc·ηd, WAD.
 * @example
 * ```ts
 * import { convertedCharge } from "@wattle/sdk";
 *
 * convertedCharge(2_000n, 900_000_000_000_000_000n); // 1_800_000_000n
 * ```
 */
export function convertedCharge(wh: bigint, roundTrip: bigint): bigint {
  return (wh * MICRO_PER_WH * roundTrip) / WAD;
}

/**
 * AC energy that a store can still deliver to the pool: ⌊θ · ηd · min(S, storage) · e^(−λ·age)⌋, µWh.
 *
 * @example
 * ```ts
 * import { pledgedStock } from "@wattle/sdk";
 *
 * const policy = { pledge: 900_000_000_000_000_000n, dischargeEfficiency: 950_000_000_000_000_000n };
 * pledgedStock({ stateOfCharge: 1_000n, storageWh: 10_000n, age: 0n, decayRate: 0n }, policy); // 855_000_000n
 * ```
 */
export function pledgedStock(
  terms: Pick<DepositTerms, "stateOfCharge" | "storageWh" | "age" | "decayRate">,
  policy: Pick<Policy, "pledge" | "dischargeEfficiency">,
): bigint {
  const wh = least(terms.stateOfCharge, terms.storageWh);
  const index = indexAt(terms.decayRate * terms.age);
  return (wh * MICRO_PER_WH * policy.pledge * policy.dischargeEfficiency * index) / (WAD * WAD * WAD);
}

/**
 * What a deposit may mint: min(converted, stock − liability), zero when the stock is already owed, µWh.
 *
 * @param liability µWh, rounded up.
 * @example
 * ```ts
 * import { mintable } from "@wattle/sdk";
 *
 * mintable(1_800n, 2_000n, 500n); // 1_500n
 * ```
 */
export function mintable(converted: bigint, stock: bigint, liability: bigint): bigint {
  return least(converted, floorSub(stock, liability));
}

/**
 * What `EnergyPool.deposit` mints and puts on the site's liability, as the contract rounds it.
 *
 * @returns `shares` minted, their `energy` now, and what `expired`, both µWh.
 * @throws IndexIsZeroError when the pool's index is zero.
 * @example
 * ```ts
 * import { quoteDeposit, WAD } from "@wattle/sdk";
 *
 * const policy = { roundTrip: (9n * WAD) / 10n, pledge: WAD, dischargeEfficiency: WAD };
 * const terms = { wh: 100n, stateOfCharge: 500n, storageWh: 1_000n, age: 0n, decayRate: 0n, liability: 0n, index: WAD };
 * quoteDeposit(terms, policy).energy; // 90_000_000n
 * ```
 */
export function quoteDeposit(
  terms: DepositTerms,
  policy: Pick<Policy, "roundTrip" | "pledge" | "dischargeEfficiency">,
): { shares: bigint; energy: bigint; expired: bigint } {
  const converted = convertedCharge(terms.wh, policy.roundTrip);
  const owed = toEnergyUp(terms.liability, terms.index);
  const shares = toSharesDown(mintable(converted, pledgedStock(terms, policy), owed), terms.index);
  const energy = (shares * terms.index) / WAD;
  return { shares, energy, expired: converted - energy };
}

/**
 * Stake that a liability needs: ⌈liability · price · factor⌉, base units of the stake token.
 *
 * @param liability µWh, rounded up (see {@link toEnergyUp}).
 * @example
 * ```ts
 * import { stakeNeeded, WAD } from "@wattle/sdk";
 *
 * stakeNeeded(900_000_000n, { penaltyPrice: 500_000n, stakeFactor: (3n * WAD) / 2n }); // 675_000n
 * ```
 */
export function stakeNeeded(liability: bigint, policy: Pick<Policy, "penaltyPrice" | "stakeFactor">): bigint {
  return divideUp(liability * policy.penaltyPrice * policy.stakeFactor, MICRO_PER_KWH * WAD);
}

/**
 * Discharge that has released nothing yet: (D − base) · 1e6 − released, µWh, zero at least.
 *
 * @throws {@link DischargeBeforeBaseError}
 * @example
 * ```ts
 * import { unspentDischarge } from "@wattle/sdk";
 *
 * unspentDischarge(1_500n, 1_000n, 200_000_000n); // 300_000_000n
 * ```
 */
export function unspentDischarge(discharge: bigint, base: bigint, released: bigint): bigint {
  if (discharge < base) throw new DischargeBeforeBaseError(discharge, base);
  return floorSub((discharge - base) * MICRO_PER_WH, released);
}

/**
 * The discharge base after a deposit: the greater of `base` and D − ⌈(liability + released) / 1e6⌉, Wh.
 *
 * @param liability µWh before the deposit, rounded up.
 * @example
 * ```ts
 * import { dischargeBaseAfter } from "@wattle/sdk";
 *
 * dischargeBaseAfter(3_000n, 0n, 900_000_000n, 0n); // 2_100n
 * ```
 */
export function dischargeBaseAfter(discharge: bigint, base: bigint, liability: bigint, released: bigint): bigint {
  const lifted = floorSub(discharge, divideUp(liability + released, MICRO_PER_WH));
  return lifted > base ? lifted : base;
}

/**
 * A pool's headroom, shares: liability that no token stands against any more, because it was retired.
 *
 * @example
 * ```ts
 * import { headroom } from "@wattle/sdk";
 *
 * headroom(1_000n, 400n); // 600n
 * ```
 */
export function headroom(totalLiability: bigint, totalShares: bigint): bigint {
  return floorSub(totalLiability, totalShares);
}

/**
 * Shares of liability that a release takes off: min(⌊unspent / I⌋, headroom, liability).
 *
 * @param unspent µWh (see {@link unspentDischarge}). @param index The pool's index, WAD.
 * @example
 * ```ts
 * import { releasable, WAD } from "@wattle/sdk";
 *
 * releasable(500n, { totalLiability: 1_000n, totalShares: 400n, liability: 800n, index: WAD }); // 500n
 * ```
 */
export function releasable(
  unspent: bigint,
  pool: { totalLiability: bigint; totalShares: bigint; liability: bigint; index: bigint },
): bigint {
  const most = least(headroom(pool.totalLiability, pool.totalShares), pool.liability);
  return pool.index === 0n ? most : least(most, toSharesDown(unspent, pool.index));
}

const createPool = energyPoolFactoryAbi.find((item) => item.type === "function" && item.name === "createPool");

/** The policy as the contracts encode it: one tuple. */
function encodePolicy(policy: Policy): Hex {
  if (createPool?.type !== "function") throw new BaseError("The factory's ABI has no createPool.");
  return encodeAbiParameters(createPool.inputs, [policy]);
}

/**
 * A policy's hash, which is also the salt of its pool: keccak256(abi.encode(policy)). Lists must be ascending, as the contract wants them.
 *
 * @example
 * ```ts
 * import { type Policy, policyHash } from "@wattle/sdk";
 *
 * const same = (a: Policy, b: Policy) => policyHash(a) === policyHash(b);
 * ```
 */
export function policyHash(policy: Policy): Hex {
  return keccak256(encodePolicy(policy));
}

/**
 * The address that a policy's pool has, deployed or not: CREATE2 by the factory, salted with the policy's hash.
 *
 * @param creationCode `EnergyPool`'s creation code, as compiled into the factory. Without it ask the chain: `energyPoolFactory.poolOf`.
 * @example
 * ```ts
 * import { type Policy, poolAddress } from "@wattle/sdk";
 *
 * const at = (policy: Policy, creationCode: `0x${string}`) =>
 *   poolAddress({ factory: "0x0000000000000000000000000000000000000001", creationCode, policy });
 * ```
 */
export function poolAddress(pool: { factory: Address; creationCode: Hex; policy: Policy }): Address {
  const encoded = encodePolicy(pool.policy);
  return getAddress(
    getCreate2Address({
      from: pool.factory,
      salt: keccak256(encoded),
      bytecode: `${pool.creationCode}${encoded.slice(2)}`,
    }),
  );
}
