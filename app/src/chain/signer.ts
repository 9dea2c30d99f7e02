import {
  addressOf,
  createOrder,
  type Domain,
  findNonce,
  hashOrder,
  type Order,
  type OrderTerms,
  orderBookDomain,
  type SignedOrder,
  signOrder,
} from "@wattle/sdk";
import type { Address, HDAccount, Hex } from "viem";
import type { Wallet } from "./local.ts";

/** Seconds for which an order is good. */
const VALIDITY = 3600;

/** What an order says beside its maker, validity and nonce. */
export type Terms = Omit<OrderTerms, "maker" | "deadline" | "nonce">;

/** Signs the homes' orders, each with its own key and the next nonce of its own. */
export class OrderSigner {
  readonly book: Address;
  readonly #domain: Domain;
  /** The next nonce of a maker: what was signed is not yet filled, and the chain does not know of it. */
  readonly #nonces = new Map<Address, bigint>();

  /** @param reader Any account of the suite. */
  constructor(reader: Wallet) {
    const { deployment } = reader.wattle;
    this.book = addressOf(deployment, "OrderBook");
    this.#domain = orderBookDomain({ chainId: deployment.chainId, address: this.book });
  }

  /** An order that is good for an hour. @param export_ What a sale of direct export delivers. */
  async sign(owner: Wallet, terms: Terms, now: number, export_ = 0n): Promise<SignedOrder> {
    const maker = owner.account.address;
    const { orderBook } = owner.wattle;
    const from = this.#nonces.get(maker) ?? (await orderBook.readNonceFloor({ maker }));
    const nonce = await findNonce(from, (word) => orderBook.readNonceWord({ maker, word }));
    this.#nonces.set(maker, nonce + 1n);
    const order = createOrder({ ...terms, maker, deadline: now + VALIDITY, nonce });
    const signature = await signOrder({ order, domain: this.#domain, maker: owner.account as HDAccount });
    return { order, signature, export: export_ };
  }

  hash(order: Order): Hex {
    return hashOrder(order, this.#domain);
  }
}
