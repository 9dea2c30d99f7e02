// Orders that makers sign for `OrderBook`: their EIP-712 hash, nonces, and what trades as one good.
import {
  type Account,
  type Address,
  encodeAbiParameters,
  type Hex,
  hashTypedData,
  keccak256,
  zeroAddress,
  zeroHash,
} from "viem";
import { BaseError } from "../errors/base.ts";
import { Exact, type Order, Side } from "../generated/types.ts";
import type { Domain, DomainParameters, SignableStruct, TypedDataSigner } from "../measurement/typedData.ts";

/**
 * The amount of a sale that means *all* of what its maker holds: with `minFill` zero at any fill until the deadline, with `minFill` of *all* once, to the
 * last share. `openOf` answers it as it is.
 *
 * @example
 * ```ts
 * import { ALL, createOrder, type OrderTerms, Side } from "@wattle/sdk";
 *
 * declare const terms: OrderTerms;
 * const standing = createOrder({ ...terms, side: Side.SELL, amount: ALL });
 * const once = createOrder({ ...terms, side: Side.SELL, amount: ALL, minFill: ALL });
 * ```
 */
export const ALL = 2n ** 256n - 1n;
const NO_ZONE: Hex = "0x00000000000000000000000000000000";

/** The EIP-712 type of an order, its fields in the order in which they are hashed. */
const orderTypes = {
  Order: [
    { name: "maker", type: "address" },
    { name: "taker", type: "address" },
    { name: "side", type: "uint8" },
    { name: "exact", type: "uint8" },
    { name: "good", type: "address" },
    { name: "quote", type: "address" },
    { name: "amount", type: "uint256" },
    { name: "minFill", type: "uint256" },
    { name: "limitPrice", type: "uint160" },
    { name: "maxFee", type: "uint24" },
    { name: "zone", type: "bytes16" },
    { name: "period", type: "uint40" },
    { name: "quorum", type: "bytes32" },
    { name: "accreditor", type: "address" },
    { name: "validFrom", type: "uint40" },
    { name: "deadline", type: "uint40" },
    { name: "nonce", type: "uint64" },
  ],
} as const;

/** An order that no fill can satisfy: the book would refuse it with `InvalidOrder`. */
export class UnsoundOrderError extends BaseError {
  override readonly name = "UnsoundOrderError";
  /** The order's field. */
  readonly field: keyof Order;

  constructor(field: keyof Order, advice: string) {
    super(`No fill can satisfy the order's ${field}.`, { metaMessages: [advice] });
    this.field = field;
  }
}

/** What a maker must say of an order; the rest has defaults. */
export type OrderTerms = Pick<
  Order,
  "maker" | "side" | "good" | "quote" | "amount" | "limitPrice" | "deadline" | "nonce"
> &
  Partial<Order>;

/**
 * An order, whole and checked as the book checks it. Defaults: exact energy, anybody fills, parts of any size, no condition on the zone, a fee of
 * at most 1 %, valid at once.
 *
 * @throws {@link UnsoundOrderError}
 * @example
 * ```ts
 * import { createOrder, Kwh, Side } from "@wattle/sdk";
 *
 * const order = createOrder({
 *   maker: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
 *   side: Side.SELL,
 *   good: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
 *   quote: "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512",
 *   amount: Kwh.from("2.5"),
 *   limitPrice: 200_000n * 10n ** 18n, // at least 0.20 a kWh, of a quote with six decimals
 *   deadline: 1_893_456_000,
 *   nonce: 7n,
 * });
 * ```
 */
export function createOrder(terms: OrderTerms): Order {
  const order: Order = {
    taker: zeroAddress,
    exact: Exact.ENERGY,
    minFill: 0n,
    maxFee: 10_000,
    zone: NO_ZONE,
    period: 0,
    quorum: zeroHash,
    accreditor: zeroAddress,
    validFrom: 0,
    ...terms,
  };
  const { amount, minFill } = order;
  if (amount === ALL) {
    if (order.side !== Side.SELL || order.exact !== Exact.ENERGY) {
      throw new UnsoundOrderError("amount", "Only a sale of exact energy can be of all; state an amount.");
    }
    if (isExport(order) && minFill === ALL) {
      throw new UnsoundOrderError("minFill", "An account may have many exports of one kind: set minFill to 0.");
    }
  } else {
    if (amount <= 0n || amount >= 2n ** 128n) throw new UnsoundOrderError("amount", "State from 1 to 2^128 − 1 units.");
    if (minFill > amount) throw new UnsoundOrderError("minFill", "A fill cannot be larger than the order.");
  }
  if (order.limitPrice <= 0n || order.limitPrice >= 2n ** 160n) {
    throw new UnsoundOrderError("limitPrice", "State a price from 1 to 2^160 − 1: base units per kWh, WAD.");
  }
  if (order.deadline < order.validFrom) throw new UnsoundOrderError("deadline", "End it after it begins.");
  if (isExport(order)) {
    if (order.quorum === zeroHash) throw new UnsoundOrderError("quorum", "Name the attester set of the export.");
    if (order.zone === NO_ZONE) throw new UnsoundOrderError("zone", "Name the exporting site's zone.");
  } else {
    if (order.quorum !== zeroHash)
      throw new UnsoundOrderError("quorum", "A kWh token has none; set a period for export.");
    if (order.accreditor !== zeroAddress) {
      throw new UnsoundOrderError("accreditor", "A kWh token has none; set a period for export.");
    }
  }
  return order;
}

/** Whether an order's good is direct export: kWh tokens have no period. */
function isExport(order: Pick<Order, "period">): boolean {
  return order.period !== 0;
}

/**
 * The EIP-712 domain of orders.
 *
 * @example
 * ```ts
 * import { orderBookDomain } from "@wattle/sdk";
 *
 * orderBookDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * ```
 */
export function orderBookDomain({ chainId, address }: DomainParameters): Domain {
  return { name: "Wattle OrderBook", version: "1", chainId, verifyingContract: address };
}

/**
 * An order as viem's `signTypedData` and `hashTypedData`, and wallets, take it.
 *
 * @example
 * ```ts
 * import { type Order, orderBookDomain, orderTypedData } from "@wattle/sdk";
 *
 * declare const order: Order;
 * orderTypedData(order, orderBookDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }));
 * ```
 */
export function orderTypedData(order: Order, domain: Domain): SignableStruct {
  return { domain, types: orderTypes, primaryType: "Order", message: { ...order } };
}

/**
 * An order's hash: what its maker signs, `hashOf`, and `order` of the book's logs and errors.
 *
 * @example
 * ```ts
 * import { hashOrder, type Order, orderBookDomain } from "@wattle/sdk";
 *
 * declare const order: Order;
 * hashOrder(order, orderBookDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" }));
 * ```
 */
export function hashOrder(order: Order, domain: Domain): Hex {
  return hashTypedData(orderTypedData(order, domain));
}

/**
 * A maker's signature over an order. Anybody who has it may fill the order, until its deadline or until the maker cancels its nonce.
 *
 * @param parameters `maker` is the account of `order.maker`: a viem account, or a wallet client bound to one.
 * @throws {@link UnsoundOrderError} when the signing account is known and not the order's maker.
 * @example
 * ```ts
 * import { type Order, orderBookDomain, signOrder } from "@wattle/sdk";
 * import type { PrivateKeyAccount } from "viem";
 *
 * declare const order: Order;
 * declare const maker: PrivateKeyAccount;
 * const domain = orderBookDomain({ chainId: 31337, address: "0x5FbDB2315678afecb367f032d93F642f64180aa3" });
 * const signature = await signOrder({ order, domain, maker });
 * ```
 */
export async function signOrder(parameters: {
  readonly order: Order;
  readonly domain: Domain;
  readonly maker: TypedDataSigner & Partial<Pick<Account, "address">>;
}): Promise<Hex> {
  const { order, domain, maker } = parameters;
  if (maker.address !== undefined && maker.address.toLowerCase() !== order.maker.toLowerCase()) {
    throw new UnsoundOrderError("maker", `Set it to the signing account, ${maker.address}.`);
  }
  return maker.signTypedData(orderTypedData(order, domain));
}

/**
 * What trades as one good, `goodOf`: a kWh token; of direct export its zone, period, attester set and accreditor.
 *
 * @example
 * ```ts
 * import { goodOf, type Order } from "@wattle/sdk";
 *
 * declare const order: Order;
 * goodOf(order);
 * ```
 */
export function goodOf(order: Order): Hex {
  if (!isExport(order)) return `0x${order.good.slice(2).toLowerCase().padStart(64, "0")}`;
  const types = [
    { type: "address" },
    { type: "bytes16" },
    { type: "uint40" },
    { type: "bytes32" },
    { type: "address" },
  ] as const;
  return keccak256(encodeAbiParameters(types, [order.good, order.zone, order.period, order.quorum, order.accreditor]));
}

/**
 * The id of the auction of an order's good and quote in a settlement period, `auctionIdOf`.
 *
 * @param period Its end, unix seconds.
 * @example
 * ```ts
 * import { auctionIdOf, type Order } from "@wattle/sdk";
 *
 * declare const order: Order;
 * auctionIdOf(order, 1_782_000_900);
 * ```
 */
export function auctionIdOf(order: Order, period: number): Hex {
  const types = [{ type: "bytes32" }, { type: "address" }, { type: "uint40" }] as const;
  return keccak256(encodeAbiParameters(types, [goodOf(order), order.quote as Address, period]));
}

/**
 * The least free nonce of a maker at or above the floor.
 *
 * Keep account of nonces that were signed and not yet filled: of orders that share one, the first to be filled is the only one.
 *
 * @param floor `nonceFloor(maker)`, or a nonce above which to look. @param readWord `nonceWord(maker, word)`, a word of the bitmap.
 * @example
 * ```ts
 * import { findNonce } from "@wattle/sdk";
 * import type { Address } from "viem";
 * import { client } from "./client.ts";
 *
 * async function nextNonce(maker: Address): Promise<bigint> {
 *   const { orderBook } = client.wattle;
 *   const floor = await orderBook.readNonceFloor({ maker });
 *   return findNonce(floor, (word) => orderBook.readNonceWord({ maker, word }));
 * }
 * console.log(nextNonce);
 * ```
 */
export async function findNonce(floor: bigint, readWord: (word: bigint) => Promise<bigint>): Promise<bigint> {
  for (let word = floor >> 8n; ; word++) {
    const used = await readWord(word);
    for (let bit = word === floor >> 8n ? floor & 255n : 0n; bit < 256n; bit++) {
      if (((used >> bit) & 1n) === 0n) return (word << 8n) | bit;
    }
  }
}

/**
 * The calls of `cancel` that cancel some nonces: a word of the bitmap and a mask, each word once.
 *
 * @example
 * ```ts
 * import { cancellationsOf } from "@wattle/sdk";
 *
 * cancellationsOf([0n, 2n, 256n]); // [{ word: 0n, mask: 5n }, { word: 1n, mask: 1n }]
 * ```
 */
export function cancellationsOf(nonces: readonly bigint[]): { word: bigint; mask: bigint }[] {
  const masks = new Map<bigint, bigint>();
  for (const nonce of nonces) masks.set(nonce >> 8n, (masks.get(nonce >> 8n) ?? 0n) | (1n << (nonce & 255n)));
  return [...masks].map(([word, mask]) => ({ word, mask }));
}
