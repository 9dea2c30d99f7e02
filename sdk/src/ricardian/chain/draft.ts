// A document ready to sign: terms checked, prose rendered, every hash in its place.
import { type Address, type Hex, isAddressEqual, keccak256, stringToBytes, zeroHash } from "viem";
import type { Domain } from "../../measurement/typedData.ts";
import { templateFor } from "../templates/index.ts";
import { checkTerms } from "../terms/check.ts";
import { agreementsDomain, digest } from "../terms/digest.ts";
import type { Agreement, Terms } from "../terms/types.ts";
import { hashProse, renderMarkdown } from "../text/render.ts";
import { type Template, templateHash } from "../text/template.ts";
import { annexOf, type Words } from "../text/words.ts";
import { documentUri } from "./uri.ts";

/** What a document is drafted from. */
export interface DraftParameters {
  /** Their annex is set to that of the words. */
  readonly terms: Terms;
  readonly words?: Words;
  /** Default: the one for the terms. */
  readonly template?: Template;
  readonly chainId: number;
  /** The contract of agreements. */
  readonly contract: Address;
  /** Unused by either party: a random number below 2^256, say. */
  readonly nonce: bigint;
  /** Until when the signatures count, unix seconds. */
  readonly deadline: number;
  /** Digest of the document that it amends. Default: zero, the first. */
  readonly previous?: Hex;
  /** Where words and prose are kept. Default: the words themselves, as a data URI. */
  readonly uri?: string;
}

/** A document as its parties read and sign it. */
export interface DocumentDraft {
  readonly agreement: Agreement;
  readonly domain: Domain;
  /** What both parties sign; as a number, a first document's id. */
  readonly digest: Hex;
  /** Markdown. */
  readonly prose: string;
  readonly words: Words;
  /** What `agreement.uri` is the hash of. */
  readonly uri: string;
}

/**
 * Drafts a document: checks the terms, binds the words, renders the prose and fills in the hashes.
 *
 * @throws {@link ContradictoryTermsError}, {@link UnfitWordsError}, {@link OptionalClauseError}
 * @example
 * ```ts
 * import { createDocument, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * const { prose, digest } = createDocument({
 *   terms,
 *   words: { currency: { symbol: "EUR", decimals: 6 } },
 *   chainId: 31337,
 *   contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
 *   nonce: 7n,
 *   deadline: 1_893_456_000,
 * });
 * ```
 */
export function createDocument(parameters: DraftParameters): DocumentDraft {
  const { words = {}, chainId, contract, nonce, deadline, previous = zeroHash } = parameters;
  const bound = { ...parameters.terms, clauses: { ...parameters.terms.clauses, annex: annexOf(words) } };
  const terms = checkTerms(bound);
  const { template = templateFor(terms), uri = documentUri(words) } = parameters;
  const prose = renderMarkdown({ template, terms, words, chainId, contract, previous });
  const agreement: Agreement = {
    terms,
    prose: hashProse(prose),
    uri: keccak256(stringToBytes(uri)),
    template: templateHash(template),
    previous,
    nonce,
    deadline,
  };
  const domain = agreementsDomain({ chainId, address: contract });
  return { agreement, domain, digest: digest(agreement, domain), prose, words, uri };
}

/** Which party an account is, if any. */
export function roleOf(agreement: Agreement, account: Address): "seller" | "buyer" | undefined {
  const { seller, buyer } = agreement.terms.parties;
  if (isAddressEqual(account, seller)) return "seller";
  return isAddressEqual(account, buyer) ? "buyer" : undefined;
}
