// What the parties add to the typed terms in words: names, what the currency is called, clauses of their own. One canonical text, whose hash is the
// terms' annex.
import { type Hex, isHex, keccak256, stringToBytes, zeroHash } from "viem";
import { BaseError } from "../../errors/base.ts";

/** Who a party is, in words. */
export interface PartyWords {
  readonly name: string;
  /** Seat, register number and the like. */
  readonly details?: string;
}

/** Words of a document. Every one of them is printed. */
export interface Words {
  /** How amounts are written. Without it they are in the currency's base units. */
  readonly currency?: { readonly symbol: string; readonly decimals: number };
  readonly seller?: PartyWords;
  readonly buyer?: PartyWords;
  /** What a plant is called, by its site's number. */
  readonly sites?: Readonly<Record<string, string>>;
  /** What a series is called, by its id. */
  readonly series?: Readonly<Record<string, string>>;
  /** What hashed documents are called, by their hash: a profile, a method, instructions to the arbitrator. */
  readonly documents?: Readonly<Record<string, string>>;
  /** What optional clauses need to be told, by the name that the template gives it. */
  readonly clauses?: Readonly<Record<string, string>>;
  /** Clauses of the parties' own, one paragraph each. They are prose: the chain executes none of them. */
  readonly added?: readonly string[];
}

/** Words that cannot be part of a document. */
export class UnfitWordsError extends BaseError {
  override readonly name = "UnfitWordsError";
  /** Where: `seller.name` say. */
  readonly path: string;

  constructor(path: string, wrong: string, todo: string) {
    super(`The words of ${path || "the document"} ${wrong}.`, { metaMessages: [todo] });
    this.path = path;
  }
}

const LONGEST = 4_000;
const MOST_DECIMALS = 36;
// What prints as nothing, turns the direction of reading, or breaks a line: text must read as its bytes are.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|(?! )\p{Zs}/u;

/**
 * Refuses text that does not read as its bytes are: invisible signs, signs that turn the direction, other spaces than the common one, and letters
 * that are not composed (NFC), so that what looks equal is equal.
 */
function requireText(path: string, value: unknown): string {
  if (typeof value !== "string") throw new UnfitWordsError(path, "are no text", "Write it as a text.");
  if (value.length === 0 || value.length > LONGEST || value.trim() !== value) {
    throw new UnfitWordsError(path, "are empty, too long, or begin or end with a space", "Write 1 to 4,000 signs.");
  }
  if (value.normalize("NFC") !== value) {
    throw new UnfitWordsError(path, "are not in Unicode's composed form", 'Pass them through `normalize("NFC")`.');
  }
  const unseen = UNSEEN.exec(value);
  if (unseen) {
    const code = (value.codePointAt(unseen.index) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    throw new UnfitWordsError(path, `hold a sign that cannot be seen, U+${code}`, "Type them anew, with plain spaces.");
  }
  return value;
}

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

/** JSON with keys in the order of their code units and no spaces: one text for one value. */
export function canonical(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): Json {
  if (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isSafeInteger(value))
  )
    return value;
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
  }
  throw new UnfitWordsError("", `hold ${String(value)}, which has no canonical form`, "Use texts and whole numbers.");
}

/** Refuses words that are not plain text, or are under a name that nobody reads. @throws {@link UnfitWordsError} */
export function requireWords(words: Words): Words {
  const { currency, seller, buyer, sites, series, documents, clauses, added, ...rest } = words;
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new UnfitWordsError(unknown, "have no place in a document", "Leave them out.");
  if (currency) {
    requireText("currency.symbol", currency.symbol);
    const { decimals } = currency;
    if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS || Object.keys(currency).length !== 2) {
      throw new UnfitWordsError("currency", "are not a symbol and decimals", "Give `decimals` from 0 to 36.");
    }
  }
  for (const [path, party] of Object.entries({ seller, buyer })) {
    if (!party) continue;
    const { name, details, ...others } = party;
    requireText(`${path}.name`, name);
    if (details !== undefined) requireText(`${path}.details`, details);
    const [other] = Object.keys(others);
    if (other !== undefined) throw new UnfitWordsError(`${path}.${other}`, "have no place here", "Leave them out.");
  }
  for (const [path, named] of Object.entries({ sites, series, documents, clauses })) {
    for (const [key, text] of Object.entries(named ?? {})) {
      requireText(`${path}.${key}`, text);
      const fits =
        path === "sites" ? /^[1-9]\d*$/.test(key) : path === "clauses" || (isHex(key) && /^0x[\da-f]{64}$/.test(key));
      if (!fits)
        throw new UnfitWordsError(`${path}.${key}`, "have no such key", "Use site numbers, or hashes in lower case.");
    }
  }
  if (added !== undefined && !Array.isArray(added))
    throw new UnfitWordsError("added", "are no list", "Give paragraphs.");
  for (const [index, text] of (added ?? []).entries()) requireText(`added[${index}]`, text);
  return words;
}

/**
 * The canonical text of words: what is kept, and whose hash the terms carry.
 *
 * @throws {@link UnfitWordsError}
 * @example
 * ```ts
 * import { annexText } from "@wattle/sdk/ricardian";
 *
 * annexText({ currency: { symbol: "EUR", decimals: 6 } }); // '{"currency":{"decimals":6,"symbol":"EUR"}}'
 * ```
 */
export function annexText(words: Words): string {
  return canonical(requireWords(words));
}

/**
 * The hash that binds words to the terms: `clauses.annex`. No words, zero.
 *
 * @throws {@link UnfitWordsError}
 */
export function annexOf(words: Words): Hex {
  const text = annexText(words);
  return text === "{}" ? zeroHash : keccak256(stringToBytes(text));
}

/**
 * Words out of their canonical text.
 *
 * @throws {@link UnfitWordsError} when the text is not canonical, so that one hash has one reading.
 */
export function parseWords(text: string): Words {
  let words: Words;
  try {
    words = JSON.parse(text);
  } catch {
    throw new UnfitWordsError("", "are no JSON", "Give the text that `annexText` wrote.");
  }
  if (typeof words !== "object" || words === null || Array.isArray(words)) {
    throw new UnfitWordsError("", "are no object", "Give the text that `annexText` wrote.");
  }
  if (annexText(words) !== text) {
    throw new UnfitWordsError("", "are not in canonical form", "Give the text that `annexText` wrote.");
  }
  return words;
}
