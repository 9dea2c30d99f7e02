import { plain } from "./text.ts";

/** The words of one documented thing. */
export interface Doc {
  readonly notice: string;
  readonly details: string;
  readonly params: Readonly<Record<string, string>>;
  /** By name, or `_0`, `_1` … when unnamed. */
  readonly returns: Readonly<Record<string, string>>;
}

export const noDoc: Doc = { notice: "", details: "", params: {}, returns: {} };

const TAG = /(?:^|\s)@(notice|dev|param|return|title)\s+/g;

/**
 * Splits text whose tags may follow one another on a line ("… @param index Its leaf. @param from …"): solc keeps such a tag
 * as words of the tag before it.
 */
export function splitTags(text: string, first = "notice"): { tag: string; text: string }[] {
  const parts: { tag: string; text: string }[] = [];
  let tag = first;
  let from = 0;
  for (const match of text.matchAll(TAG)) {
    parts.push({ tag, text: text.slice(from, match.index).trim() });
    tag = match[1] ?? "notice";
    from = match.index + match[0].length;
  }
  parts.push({ tag, text: text.slice(from).trim() });
  return parts.filter((part) => part.text !== "");
}

/** Reads a comment in NatSpec; `outputs` are the names of what the function returns, in order. */
export function parseDoc(parts: readonly { tag: string; text: string }[], outputs: readonly string[] = []): Doc {
  const notice: string[] = [];
  const details: string[] = [];
  const params: Record<string, string> = {};
  const returns: Record<string, string> = {};
  let unnamed = 0;
  for (const { tag, text } of parts) {
    const [first = "", ...words] = text.split(/\s+/);
    const name = plain(first);
    if (tag === "param") params[name] = words.join(" ");
    else if (tag === "return" && outputs.includes(name)) returns[name] = words.join(" ");
    else if (tag === "return") returns[`_${unnamed++}`] = text;
    else (tag === "dev" ? details : notice).push(text);
  }
  return { notice: notice.join(" "), details: details.join(" "), params, returns };
}

/** The first that says something, word by word. */
export function mergeDocs(...docs: readonly Doc[]): Doc {
  return {
    notice: docs.find((doc) => doc.notice)?.notice ?? "",
    details: docs.find((doc) => doc.details)?.details ?? "",
    params: Object.assign({}, ...docs.map((doc) => doc.params).reverse()),
    returns: Object.assign({}, ...docs.map((doc) => doc.returns).reverse()),
  };
}

/** A struct, enum or value type as its source declares it; solc's artifacts hold neither its words nor an enum's members. */
export interface Declaration {
  readonly kind: "struct" | "enum" | "type";
  readonly doc: Doc;
  readonly members: readonly string[];
}

const DECLARATION = /((?:^[ \t]*\/\/\/.*\n)*)^[ \t]*(struct|enum|type)\s+(\w+)\s*(?:\{([^}]*)\}|is)/gm;

/** Finds the declarations of a Solidity file. */
export function parseDeclarations(source: string): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const [, comment = "", kind, name = "", body = ""] of source.matchAll(DECLARATION)) {
    if (kind !== "struct" && kind !== "enum" && kind !== "type") continue;
    const text = comment.replaceAll(/^[ \t]*\/\/\/ ?/gm, "").replaceAll("\n", " ");
    const plain = body.replaceAll(/\/\/.*$/gm, "");
    const members = kind === "enum" ? plain.split(",").map((member) => member.trim()) : [];
    found.set(name, { kind, doc: parseDoc(splitTags(text)), members: members.filter(Boolean) });
  }
  return found;
}
