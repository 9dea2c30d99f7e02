// Where a document's words are kept. In a data URI they are in the chain's event, and nobody else is needed to print the document.
import { annexText, type Words } from "../text/words.ts";

const DATA = "data:application/json;base64,";

/**
 * Words as a `data:` URI, so that the signing event itself keeps them.
 *
 * A byte costs about 24 gas at signing; kept elsewhere, a document can be printed for as long as that place answers.
 *
 * @returns Empty where there are no words: the terms alone make the document.
 * @throws {@link UnfitWordsError}
 * @example
 * ```ts
 * import { documentUri } from "@wattle/sdk/ricardian";
 *
 * documentUri({ currency: { symbol: "EUR", decimals: 6 } }); // "data:application/json;base64,eyJ…"
 * ```
 */
export function documentUri(words: Words): string {
  const text = annexText(words);
  if (text === "{}") return "";
  const bytes = new TextEncoder().encode(text);
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `${DATA}${btoa(binary)}`;
}

/** The text in a `data:` URI of {@link documentUri}; null for any other address. */
export function textOfUri(uri: string): string | null {
  if (uri === "") return "{}";
  if (!uri.startsWith(DATA)) return null;
  try {
    const binary = atob(uri.slice(DATA.length));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
