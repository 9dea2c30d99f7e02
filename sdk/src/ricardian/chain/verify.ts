// From the chain alone: which document is in force, whether its prose follows from its terms, and where a copy differs from it.
import { type Address, erc20Abi, type Hex, keccak256, stringToBytes } from "viem";
import { getChainId, getContractEvents, readContract } from "viem/actions";
import type { AnyClient } from "../../actions/runtime.ts";
import { BaseError } from "../../errors/base.ts";
import { powerAgreementsAbi } from "../../generated/abis/powerAgreements.ts";
import { templateOf } from "../templates/index.ts";
import { decodeAgreement } from "../terms/codec.ts";
import { agreementsDomain, digest } from "../terms/digest.ts";
import type { Agreement, Terms } from "../terms/types.ts";
import { hashProse, renderMarkdown } from "../text/render.ts";
import type { Template } from "../text/template.ts";
import { annexOf, parseWords, type Words } from "../text/words.ts";
import { diffProse, diffTerms, type ProseDifference, type TermDifference } from "./differences.ts";
import { textOfUri } from "./uri.ts";

/** A document as an event tells it. */
export interface SentDocument {
  readonly agreement: Agreement;
  /** Where it is kept. */
  readonly uri: string;
}

/** A document as the chain's events hold it. */
export interface RecordedDocument extends SentDocument {
  /** Recomputed from the event, not read. */
  readonly digest: Hex;
  /** Block of its signing. */
  readonly block: bigint;
  /** 00:00 UTC, unix seconds: days from there on settle by it; zero: of the first document. */
  readonly from: number;
}

/** An agreement's documents. */
export interface AgreementRecord {
  readonly id: bigint;
  readonly chainId: number;
  readonly contract: Address;
  /** The digest that the contract stores. */
  readonly inForce: Hex;
  /** Oldest first. */
  readonly documents: readonly RecordedDocument[];
}

/** No event of an agreement in the blocks that were asked. */
export class AgreementNotFoundError extends BaseError {
  override readonly name = "AgreementNotFoundError";
  readonly id: bigint;

  constructor(id: bigint, contract: Address) {
    super(`${contract} has signed no agreement ${id} in the blocks that were searched.`, {
      metaMessages: ["Check the id, the chain and the contract, and begin with the block of its deployment."],
    });
    this.id = id;
  }
}

/** Which agreement, and since when to look. */
export interface AgreementParameters {
  readonly address: Address;
  readonly id: bigint;
  /** The contract's first block, or any before the signing. */
  readonly fromBlock: bigint;
}

/**
 * An agreement's documents, from the events of its signing and amendments.
 *
 * @throws {@link AgreementNotFoundError}
 * @example
 * ```ts
 * import { readAgreement } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const { documents } = await readAgreement(client, { address, id: 7n, fromBlock: 0n });
 * ```
 */
export async function readAgreement(client: AnyClient, parameters: AgreementParameters): Promise<AgreementRecord> {
  const { address, id, fromBlock } = parameters;
  const where = { address, abi: powerAgreementsAbi, args: { id }, fromBlock, strict: true } as const;
  const [chainId, signed, amended] = await Promise.all([
    getChainId(client),
    getContractEvents(client, { ...where, eventName: "AgreementSigned" }),
    getContractEvents(client, { ...where, eventName: "AgreementAmended" }),
  ]);
  if (signed.length === 0) throw new AgreementNotFoundError(id, address);
  const domain = agreementsDomain({ chainId, address });
  const documents = [...signed, ...amended].map(({ args, blockNumber }): RecordedDocument => {
    const agreement = decodeAgreement(args.agreement);
    const from = "from" in args ? args.from : 0;
    return { agreement, uri: args.uri, digest: digest(agreement, domain), block: blockNumber, from };
  });
  const inForce = await readContract(client, {
    address,
    abi: powerAgreementsAbi,
    functionName: "digestOf",
    args: [id],
  });
  return { id, chainId, contract: address, inForce, documents };
}

/** What does not fit together, in a sentence. */
export interface OtherDifference {
  readonly what: "digest" | "uri" | "template" | "words" | "currency" | "rendering";
  readonly sentence: string;
}

/** One way in which a document is not what it should be. */
export type Difference = TermDifference | ProseDifference | OtherDifference;

/** What {@link verifyAgreement} found. */
export interface Verification {
  /** Whether chain, terms, template, words and prose agree, and the given copy with them. */
  readonly equal: boolean;
  readonly differences: readonly Difference[];
  readonly record: AgreementRecord;
  /** The document in force, if its event was found. */
  readonly document: RecordedDocument | null;
  /** Its prose, rendered anew, if everything for it was there. */
  readonly prose: string | null;
  readonly words: Words | null;
}

/** What a document is held against. */
export interface CopyParameters {
  /** A copy of the prose, to be compared byte by byte. */
  readonly prose?: string;
  /** A copy of the terms, to be compared field by field. */
  readonly terms?: Terms;
  /** The document's words, where its address does not hold them itself. */
  readonly words?: Words;
  /** Fetches the text at an address, where neither the address nor `words` gives it. */
  readonly fetchText?: (uri: string) => Promise<string>;
  /** Templates besides those of this release. */
  readonly templates?: readonly Template[];
}

/** How to verify. */
export interface VerifyParameters extends AgreementParameters, CopyParameters {}

/** What was found of one document. */
export interface DocumentVerification {
  readonly differences: readonly Difference[];
  /** Its prose, rendered anew, if everything for it was there. */
  readonly prose: string | null;
  readonly words: Words | null;
}

const messageOf = (error: unknown) =>
  error instanceof BaseError ? error.shortMessage : error instanceof Error ? error.message : String(error);

/** The document's words: given, in its address, or fetched. */
async function findWords({ agreement, uri }: SentDocument, parameters: CopyParameters): Promise<Words> {
  if (parameters.words) return parameters.words;
  if (/^0x0*$/.test(agreement.terms.clauses.annex)) return {};
  const text = textOfUri(uri) ?? (await parameters.fetchText?.(uri));
  if (text === undefined) {
    throw new BaseError(
      `The document's words are kept at ${uri}: fetch them and pass \`words\`, or pass \`fetchText\`.`,
    );
  }
  return parseWords(text);
}

/**
 * Verifies an agreement from the chain: that the stored digest is that of the recorded document, that its prose follows from its terms by its
 * template, and that a given copy is the same. A changed comma in the prose or digit in the terms is told by its place.
 *
 * @throws {@link AgreementNotFoundError}; viem's errors when the node does not answer. What does not agree is returned, not thrown.
 * @example
 * ```ts
 * import { verifyAgreement } from "@wattle/sdk/ricardian";
 * import { client } from "./client.ts";
 *
 * const address = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const { equal, prose, differences } = await verifyAgreement(client, { address, id: 7n, fromBlock: 0n });
 * console.log(equal ? prose : differences);
 * ```
 */
export async function verifyAgreement(client: AnyClient, parameters: VerifyParameters): Promise<Verification> {
  const record = await readAgreement(client, parameters);
  const differences: Difference[] = [];
  const differs = (what: OtherDifference["what"], sentence: string) => differences.push({ what, sentence });
  const document = record.documents.findLast((each) => each.digest === record.inForce) ?? null;
  if (!document) {
    differs("digest", `The contract stores ${record.inForce}, which is the digest of no document in its events.`);
    return { equal: false, differences, record, document, prose: null, words: null };
  }
  const found = await verifyDocument(client, record, document, parameters);
  return { equal: found.differences.length === 0, record, document, ...found };
}

/** Whether a document's prose follows from its terms, and a copy is the same. @param where The chain and the contract that it was signed for. */
export async function verifyDocument(
  client: AnyClient,
  where: { readonly chainId: number; readonly contract: Address },
  document: SentDocument,
  parameters: CopyParameters,
): Promise<DocumentVerification> {
  const differences: Difference[] = [];
  const differs = (what: OtherDifference["what"], sentence: string) => differences.push({ what, sentence });
  const { agreement, uri } = document;
  const { terms } = agreement;
  if (keccak256(stringToBytes(uri)) !== agreement.uri)
    differs("uri", `The address ${uri} is not the one that was signed.`);
  let words: Words | null = null;
  try {
    const found = await findWords(document, parameters);
    const annex = annexOf(found);
    if (annex === terms.clauses.annex) words = found;
    else differs("words", `The words hash to ${annex}, the terms bind ${terms.clauses.annex}.`);
  } catch (error) {
    differs("words", messageOf(error));
  }
  let prose: string | null = null;
  if (words) {
    try {
      const template = templateOf(agreement.template, parameters.templates);
      const { chainId, contract } = where;
      prose = renderMarkdown({ template, terms, words, chainId, contract, previous: agreement.previous });
      if (hashProse(prose) !== agreement.prose) {
        differs("rendering", `The terms render to prose of hash ${hashProse(prose)}, signed was ${agreement.prose}.`);
      }
    } catch (error) {
      differs("template", messageOf(error));
    }
    const wrong = await currencyDiffers(client, terms, words);
    if (wrong !== null) differs("currency", wrong);
  }
  if (parameters.terms) differences.push(...diffTerms(terms, parameters.terms, words ?? {}));
  if (parameters.prose !== undefined) {
    const given = parameters.prose;
    const place = prose === null ? null : diffProse(prose, given);
    if (place) differences.push(place);
    else if (hashProse(given) !== agreement.prose) {
      differs("rendering", `The given prose hashes to ${hashProse(given)}, signed was ${agreement.prose}.`);
    }
  }
  return { differences, prose, words };
}

/** Whether the prose names the currency as its token does: other decimals would make other amounts. */
async function currencyDiffers(client: AnyClient, terms: Terms, { currency }: Words): Promise<string | null> {
  if (!currency) return null;
  const token = { address: terms.parties.currency, abi: erc20Abi } as const;
  try {
    const decimals = await readContract(client, { ...token, functionName: "decimals" });
    if (decimals === currency.decimals) return null;
    return `The prose counts ${currency.decimals} decimals of ${currency.symbol}, the token ${token.address} has ${decimals}.`;
  } catch (error) {
    return `The token ${token.address} does not tell its decimals: ${messageOf(error)}`;
  }
}
