// Offers: documents that one party has signed and put on the chain, for the other to take.
import type { Address, Hex } from "viem";
import { getBlock, getChainId, getContractEvents, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { decodeAgreement } from "../terms/codec.ts";
import { agreementsDomain, digest } from "../terms/digest.ts";
import { roleOf } from "./draft.ts";
import type { Role } from "./signing.ts";
import { type CopyParameters, type DocumentVerification, type SentDocument, verifyDocument } from "./verify.ts";

/**
 * How an offer stands: `open`, the other party can take it; `signed` by both; `withdrawn`, a party has used or cancelled its nonce; `expired`, past its deadline; `altered`, the
 * node's document is not the one of its id.
 */
export type OfferState = "open" | "signed" | "withdrawn" | "expired" | "altered";

/** A document that one party has signed. */
export interface Offer extends SentDocument {
  /** Of the agreement that it would be: its digest. */
  readonly id: bigint;
  readonly chainId: number;
  readonly contract: Address;
  /** Who offers. */
  readonly by: Role;
  /** The offerer's signature, as `collectSignatures` takes it. */
  readonly signatures: { readonly [Party in Role]?: Hex };
  readonly state: OfferState;
  /** Block in which it was first made. */
  readonly block: bigint;
}

/** Which offers. */
export interface OfferParameters {
  readonly address: Address;
  /** The contract's first block, or any before the offers. */
  readonly fromBlock: bigint;
  /** Of one agreement alone. */
  readonly id?: bigint;
  /** Made by this account alone. */
  readonly by?: Address;
  /** Made to this account alone. */
  readonly to?: Address;
}

/**
 * Offers on the chain, oldest first, each once, and how they stand.
 *
 * @example
 * ```ts
 * import { collectSignatures, encodeAgreement, readOffers } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const buyer = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
 * const offers = await readOffers(client, { address, fromBlock: 0n, to: buyer });
 * const offer = offers.find(({ state }) => state === "open");
 * if (offer) console.log(encodeAgreement(offer.agreement), offer.uri, offer.signatures.seller);
 * ```
 */
export async function readOffers(client: AnyClient, parameters: OfferParameters): Promise<Offer[]> {
  const { address, fromBlock, id, by, to } = parameters;
  const [chainId, { timestamp }, logs] = await Promise.all([
    getChainId(client),
    getBlock(client),
    getContractEvents(client, {
      ...{ address, abi: powerAgreementsAbi, eventName: "AgreementProposed", fromBlock, strict: true },
      args: { ...(id !== undefined && { id }), ...(by && { by }), ...(to && { to }) },
    }),
  ]);
  const found = new Map<bigint, Omit<Offer, "state">>();
  for (const { args, blockNumber } of logs) {
    const agreement = decodeAgreement(args.agreement);
    const role = roleOf(agreement, args.by) ?? "seller";
    // Each party may have offered the same.
    const { by: first = role, block = blockNumber, signatures } = found.get(args.id) ?? {};
    found.set(args.id, {
      ...{ id: args.id, chainId, contract: address, agreement, uri: args.uri, by: first, block },
      signatures: { ...signatures, [role]: args.signature },
    });
  }
  return Promise.all(
    [...found.values()].map(async (offer) => ({ ...offer, state: await stateOf(client, offer, Number(timestamp)) })),
  );
}

async function stateOf(client: AnyClient, offer: Omit<Offer, "state">, now: number): Promise<OfferState> {
  const { id, chainId, contract: address, agreement } = offer;
  const { terms, nonce, deadline } = agreement;
  if (BigInt(digest(agreement, agreementsDomain({ chainId, address }))) !== id) return "altered";
  const where = { address, abi: powerAgreementsAbi } as const;
  const [{ state }, ...words] = await Promise.all([
    readContract(client, { ...where, functionName: "statusOf", args: [id] }),
    ...[terms.parties.seller, terms.parties.buyer].map((party) =>
      readContract(client, { ...where, functionName: "nonceWord", args: [party, nonce >> 8n] }),
    ),
  ]);
  if (state !== 0) return "signed";
  if (words.some((word) => (word >> (nonce & 255n)) & 1n)) return "withdrawn";
  return now > deadline ? "expired" : "open";
}

/**
 * Whether an offer's prose follows from its terms, and a copy is the same: what to read before signing it.
 *
 * @example
 * ```ts
 * import { type Offer, verifyOffer } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * declare const offer: Offer;
 * const { differences, prose } = await verifyOffer(client, offer);
 * console.log(differences.length === 0 ? prose : differences);
 * ```
 */
export async function verifyOffer(
  client: AnyClient,
  offer: Offer,
  parameters: CopyParameters = {},
): Promise<DocumentVerification> {
  return verifyDocument(client, offer, offer, parameters);
}
