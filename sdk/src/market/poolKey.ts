// PoolKey.sol: a market pool's constants in two words.
import { type Address, encodePacked, getAddress, type Hex, keccak256 } from "viem";
import { BaseError } from "../errors/base.ts";
import type { PoolKey } from "../generated/types.ts";

/** What the two words say. */
export interface PoolConstants {
  /** The kWh token. */
  readonly energy: Address;
  /** The quote token. */
  readonly quote: Address;
  /** Fee, 1e-6 of the input, at most 500,000. */
  readonly fee: number;
  /** Decimals of the quote beyond 6: an internal unit is 10^scale base units. 0 to 30. */
  readonly scale: number;
  /** τ: seconds that a kWh is expected to stay, 0 to 2^32 − 1; zero where the carry cap is, and only there. Default 0. */
  readonly residence?: number;
  /** Cap of the carry fee, 1e-6: with the fee at most {@link MAX_FEES}. Default 0. */
  readonly carryCap?: number;
  /** Contraction exponent in quarters; only 4 is listed. Default 4. */
  readonly contraction?: number;
}

/** Fee and carry cap together, 1e-6 of the input, that the market lists at most. */
export const MAX_FEES = 500_000;

/** Decimals of a quote that the market counts. */
const INTERNAL_DECIMALS = 6;

/** The most decimals beyond these. */
const MAX_SCALE = 30;

/** A constant that its bits, or the market, cannot hold. */
export class InvalidPoolKeyError extends BaseError {
  override readonly name = "InvalidPoolKeyError";
  /** The constant. */
  readonly field: string;
  /** Its value. */
  readonly value: string;

  constructor(field: string, value: bigint | number | string, expected: string) {
    super(`A pool's ${field} cannot be ${value}.`, { metaMessages: [`Pass ${expected}.`] });
    this.field = field;
    this.value = String(value);
  }
}

const WORD = 2n ** 256n;
const bits = (word: bigint, from: bigint, width: bigint) => (word >> from) & ((1n << width) - 1n);

function checked(field: string, value: number, max: number): bigint {
  if (!Number.isInteger(value) || value < 0 || value > max) {
    throw new InvalidPoolKeyError(field, value, `a whole number from 0 to ${max}`);
  }
  return BigInt(value);
}

/**
 * The scale of a quote: its decimals beyond six.
 *
 * @param decimals What the quote's `decimals()` says.
 * @throws {@link InvalidPoolKeyError} beyond 36 decimals.
 * @example
 * ```ts
 * import { quoteScale } from "@wattle/sdk";
 *
 * quoteScale(18); // 12
 * ```
 */
export function quoteScale(decimals: number): number {
  return Number(checked("quote's decimals", decimals, INTERNAL_DECIMALS + MAX_SCALE)) <= INTERNAL_DECIMALS
    ? 0
    : decimals - INTERNAL_DECIMALS;
}

/**
 * Packs a pool's constants as `PoolKey.sol` reads them.
 *
 * @throws {@link InvalidPoolKeyError} for a value that the market would refuse or that its bits cannot hold.
 * @example
 * ```ts
 * import { packPoolKey, quoteScale } from "@wattle/sdk";
 *
 * const key = packPoolKey({
 *   energy: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
 *   quote: "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
 *   fee: 3_000,
 *   scale: quoteScale(6),
 * });
 * ```
 */
export function packPoolKey(constants: PoolConstants): PoolKey {
  const { energy, quote, fee, scale, residence = 0, carryCap = 0, contraction = 4 } = constants;
  return {
    energy:
      BigInt(getAddress(energy)) |
      (checked("fee", fee, MAX_FEES) << 160n) |
      (checked("residence", residence, 2 ** 32 - 1) << 184n) |
      (checked("carry cap", carryCap, MAX_FEES - fee) << 216n),
    quote:
      BigInt(getAddress(quote)) |
      (checked("contraction", contraction, 255) << 160n) |
      (checked("scale", scale, MAX_SCALE) << 168n),
  };
}

/**
 * What a key's two words say.
 *
 * @throws {@link InvalidPoolKeyError} for a word beyond 256 bits or with bits that mean nothing.
 * @example
 * ```ts
 * import { packPoolKey, type PoolKey, unpackPoolKey } from "@wattle/sdk";
 *
 * declare const key: PoolKey;
 * const same = packPoolKey(unpackPoolKey(key));
 * ```
 */
export function unpackPoolKey(key: PoolKey): Required<PoolConstants> {
  for (const [field, word, used] of [
    ["energy word", key.energy, 240n],
    ["quote word", key.quote, 176n],
  ] as const) {
    if (word < 0n || word >= WORD || word >> used !== 0n) {
      throw new InvalidPoolKeyError(field, word, `a number from 0 to 2^${used} − 1`);
    }
  }
  const address = (word: bigint) => getAddress(`0x${bits(word, 0n, 160n).toString(16).padStart(40, "0")}`);
  return {
    energy: address(key.energy),
    quote: address(key.quote),
    fee: Number(bits(key.energy, 160n, 24n)),
    residence: Number(bits(key.energy, 184n, 32n)),
    carryCap: Number(bits(key.energy, 216n, 24n)),
    contraction: Number(bits(key.quote, 160n, 8n)),
    scale: Number(bits(key.quote, 168n, 8n)),
  };
}

/**
 * A pool's id, `keccak256(energy ‖ quote)`; also the ERC-6909 id of its liquidity.
 *
 * @example
 * ```ts
 * import { poolId, type PoolKey } from "@wattle/sdk";
 *
 * declare const key: PoolKey;
 * const liquidityId = BigInt(poolId(key));
 * ```
 */
export function poolId(key: PoolKey): Hex {
  return keccak256(encodePacked(["uint256", "uint256"], [key.energy, key.quote]));
}
