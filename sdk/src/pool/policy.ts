// A policy's hash and its pool's address, as PolicyLib.sol and EnergyPoolFactory.sol have them.
import { type Address, concatHex, encodeAbiParameters, getAddress, getCreate2Address, type Hex, keccak256 } from "viem";
import { BaseError } from "../errors/base.ts";
import { energyPoolFactoryAbi } from "../generated/abis/energyPoolFactory.ts";
import type { Policy } from "../generated/types.ts";

const createPool = energyPoolFactoryAbi.find((item) => item.type === "function" && item.name === "createPool");

function policyInputs() {
  if (createPool?.type !== "function") throw new BaseError("The factory's ABI has no createPool.");
  return createPool.inputs;
}

/** The policy as the contracts encode it: one tuple. */
function encodePolicy(policy: Policy): Hex {
  return encodeAbiParameters(policyInputs(), [policy]);
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
 * The address that a policy's pool has, deployed or not: CREATE2 by the factory, salted with the policy's hash. The pool's code names its office's
 * address, which follows from the policy likewise.
 *
 * @param poolCode `EnergyPool`'s creation code. @param officeCode `PoolOffice`'s. Without them ask the chain: `energyPoolFactory.poolOf`.
 * @example
 * ```ts
 * import { type Policy, poolAddress } from "@wattle/sdk";
 *
 * const at = (policy: Policy, poolCode: `0x${string}`, officeCode: `0x${string}`) =>
 *   poolAddress({ factory: "0x0000000000000000000000000000000000000001", poolCode, officeCode, policy });
 * ```
 */
export function poolAddress(pool: { factory: Address; poolCode: Hex; officeCode: Hex; policy: Policy }): Address {
  const { factory: from, policy } = pool;
  const salt = policyHash(policy);
  const office = getCreate2Address({ from, salt, bytecode: concatHex([pool.officeCode, encodePolicy(policy)]) });
  const args = encodeAbiParameters([...policyInputs(), { type: "address" }], [policy, office]);
  return getAddress(getCreate2Address({ from, salt, bytecode: concatHex([pool.poolCode, args]) }));
}
