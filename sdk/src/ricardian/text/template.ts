// A template: a document's clauses as data, with conditions and typed parameters. What it renders is fixed by its content, so a hash names it.
import { type Hex, keccak256, stringToBytes } from "viem";
import { BaseError } from "../../errors/base.ts";
import { canonical } from "./words.ts";

/**
 * A paragraph of a document.
 *
 * `text` holds parameters in double braces: a field of the terms by its path (`{{price.amount}}`, written by its kind), `{{said key}}` for what the
 * parties said of an optional clause, `{{see id}}` for the number of another clause, and what a document is told besides (`{{chain}}`).
 */
export interface Clause {
  /** For `{{see id}}`. */
  readonly id?: string;
  /** When it is in: paths joined by `&` and `|`, a `!` before, `=` or `!=` a choice, several with `/`. Absent: always. */
  readonly when?: string;
  readonly text: string;
  /** Points under it. */
  readonly items?: readonly Item[];
  /** Whether items are lettered, or stand by themselves. */
  readonly plain?: true;
  /** Rows, one an element of a list of the terms; `{{.field}}` is the element's, `{{no}}` its number from 1, `{{month}}` its month. */
  readonly table?: { readonly each: string; readonly head: readonly string[]; readonly row: readonly string[] };
  /** A table of every field of the terms. */
  readonly register?: true;
  /** One numbered paragraph for each of the parties' own. */
  readonly added?: true;
}

/** A point of a clause. */
export interface Item {
  readonly when?: string;
  readonly text: string;
}

/** Clauses under one heading: an article, or a schedule. */
export interface Article {
  readonly id: string;
  readonly title: string;
  readonly when?: string;
  readonly clauses: readonly Clause[];
}

/** An optional clause that is prose alone: a bit of the terms' `clauses.flags`. */
export interface OptionalClause {
  readonly bit: number;
  /** Used in conditions: `flag.<id>`. */
  readonly id: string;
  readonly title: string;
  /** What the parties must say for it, by key, and what it is. */
  readonly says?: Readonly<Record<string, string>>;
}

/** Clauses for one family of agreements. */
export interface Template {
  /** Such as `wattle/as-produced`. */
  readonly name: string;
  /** Changes with every change of a word. */
  readonly version: string;
  readonly language: "en";
  /** Which rules of rendering it was written for. */
  readonly rendering: 1;
  readonly title: string;
  /** Terms that it is for, as a clause's `when`. */
  readonly covers: string;
  readonly options: readonly OptionalClause[];
  /** Before the articles, without numbers. */
  readonly preamble: readonly Clause[];
  readonly articles: readonly Article[];
  readonly schedules: readonly Article[];
}

/** A template that says something which cannot be rendered: a wrong path, a reference to a clause that is not in. */
export class BrokenTemplateError extends BaseError {
  override readonly name = "BrokenTemplateError";
  readonly template: string;

  constructor(template: string, wrong: string) {
    super(`The template ${template} cannot be rendered: ${wrong}.`, {
      metaMessages: ["Use a template of this release, or correct this one and give it a new version."],
    });
    this.template = template;
  }
}

/**
 * A template's hash: keccak256 of its canonical JSON. It is in what both parties sign.
 *
 * @example
 * ```ts
 * import { templateFor, templateHash, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * templateHash(templateFor(terms));
 * ```
 */
export function templateHash(template: Template): Hex {
  return keccak256(stringToBytes(canonical({ ...template })));
}

/** What a condition may ask. @returns Undefined for a path that does not exist. */
export type Lookup = (path: string) => unknown;

/** Whether a value says something: zero, an empty list, a zero hash, false and null do not. */
function says(value: unknown): boolean {
  if (typeof value === "string") return !/^0x0*$/.test(value) && value !== "";
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "bigint") return value !== 0n;
  return Boolean(value);
}

/**
 * Whether a condition holds.
 *
 * @param condition See {@link Clause}: `a & !b | c=X/Y`, `&` before `|`. `path?` asks whether a limit is wanted, be it zero.
 * @throws RangeError for a path that does not exist.
 */
export function holds(condition: string | undefined, lookup: Lookup): boolean {
  if (condition === undefined) return true;
  return condition.split("|").some((all) => all.split("&").every((one) => asks(one.trim(), lookup)));
}

function asks(one: string, lookup: Lookup): boolean {
  const [, not, path = "", wanted, relation, choices = ""] =
    /^(!?)([a-zA-Z][\w.-]*)(\?)?(?:(!?=)([A-Z_/]+))?$/.exec(one) ?? [];
  const value = lookup(path);
  if (value === undefined) throw new RangeError(`${JSON.stringify(one)} asks what does not exist`);
  let answer: boolean;
  if (wanted) answer = value !== null;
  else if (relation) answer = choices.split("/").includes(String(value)) === (relation === "=");
  else answer = says(value);
  return not ? !answer : answer;
}
