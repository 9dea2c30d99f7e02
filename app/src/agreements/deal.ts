import { Register } from "@wattle/sdk";
import {
  collectSignatures,
  createDocument,
  type DocumentDraft,
  encodeAgreement,
  signAgreement,
  type Terms,
  verifyAgreement,
  verifyInvoice,
  type Words,
} from "@wattle/sdk/ricardian";
import type { Address, HDAccount } from "viem";
import { eventOf } from "../chain/events.ts";
import type { Wallet } from "../chain/local.ts";

/** Seconds for which an offer stands. */
const OFFER = 3600;

/** A power purchase agreement as it was signed. */
export class Deal {
  readonly name: string;
  readonly seller: Wallet;
  readonly buyer: Wallet;
  readonly document: DocumentDraft;
  readonly id: bigint;
  /** Of both signatures and activation. */
  readonly gas: bigint;

  private constructor(parts: Pick<Deal, "name" | "seller" | "buyer" | "document" | "id" | "gas">) {
    this.name = parts.name;
    this.seller = parts.seller;
    this.buyer = parts.buyer;
    this.document = parts.document;
    this.id = parts.id;
    this.gas = parts.gas;
  }

  /** Both sign the same document; the buyer submits it. The plants operate at once. */
  static async sign(parameters: {
    readonly name: string;
    readonly seller: Wallet;
    readonly buyer: Wallet;
    readonly terms: Terms;
    readonly words: Words;
    readonly contract: Address;
    readonly nonce: bigint;
    readonly now: number;
  }): Promise<Deal> {
    const { name, seller, buyer, terms, words, contract, nonce, now } = parameters;
    const document = createDocument({
      ...{ terms, words, contract, nonce },
      chainId: buyer.chain.id,
      deadline: now + OFFER,
    });
    const { agreement, domain, uri } = document;
    const signatures = await collectSignatures({
      ...{ agreement, domain },
      signatures: {
        seller: await signAgreement({ agreement, domain, signer: seller.account as HDAccount }),
        buyer: await signAgreement({ agreement, domain, signer: buyer.account as HDAccount }),
      },
    });
    const { events, receipt } = await buyer.wattle.powerAgreements.signSync({
      agreement: encodeAgreement(agreement),
      uri,
      sellerSignature: signatures.seller,
      buyerSignature: signatures.buyer,
    });
    const { id } = eventOf(events, "AgreementSigned").args;
    return new Deal({ name, seller, buyer, document, id, gas: receipt.gasUsed });
  }

  /** The plants' owner, who is the seller, grants the agreements' contract what was sold, from `start` on. */
  async deliver(contract: Address, start: number): Promise<void> {
    const agreement = encodeAgreement(this.document.agreement);
    for (const { site, register, share } of this.document.agreement.terms.plants) {
      const { events } = await this.seller.wattle.entitlements.grantSync({
        ...{ site, share, start },
        register: Register[register],
        holder: contract,
        end: 0,
      });
      const { id: entitlement } = eventOf(events, "EntitlementGranted").args;
      await this.seller.wattle.powerAgreements.bindSync({ id: this.id, agreement, entitlement });
    }
  }

  /**
   * The month's invoice as a stranger computes it who has only the chain: every leaf, division, price and sum anew.
   * @returns Base units; undefined where anything of it differs from what the chain recorded.
   */
  async invoiced(reader: Wallet, contract: Address, month: number): Promise<bigint | undefined> {
    const fromBlock = BigInt(reader.wattle.deployment.block);
    const { equal, invoice } = await verifyInvoice(reader, { address: contract, id: this.id, month, fromBlock });
    return equal ? invoice.amount : undefined;
  }

  /** Whether a stranger who has only the chain prints what was signed. */
  async verified(reader: Wallet, contract: Address): Promise<boolean> {
    const fromBlock = BigInt(reader.wattle.deployment.block);
    const { equal, prose } = await verifyAgreement(reader, { address: contract, id: this.id, fromBlock });
    return equal && prose === this.document.prose;
  }
}
