// A template and terms to Markdown: the prose whose hash both parties sign. Same input, same bytes: UTF-8, NFC, lines end with LF.
import { type Address, getAddress, type Hex, keccak256, stringToBytes, zeroHash } from "viem";
import { BaseError } from "../../errors/base.ts";
import { FIELDS, type Field, GROUPS } from "../terms/schema.ts";
import type { Terms } from "../terms/types.ts";
import { day, escapeText, MONTHS, Writer } from "./format.ts";
import { type Article, BrokenTemplateError, type Clause, holds, type Template } from "./template.ts";
import { annexOf, UnfitWordsError, type Words } from "./words.ts";

/** What a document is made of. */
export interface DocumentSource {
  readonly template: Template;
  readonly terms: Terms;
  /** Whose hash is the terms' annex. Default: none. */
  readonly words?: Words;
  /** Where it is executed. */
  readonly chainId: number;
  /** The contract of agreements. */
  readonly contract: Address;
  /** Digest of the document that it amends. Default: zero, the first. */
  readonly previous?: Hex;
}

/** Terms that a template is not for. */
export class TemplateMismatchError extends BaseError {
  override readonly name = "TemplateMismatchError";

  constructor(template: Template) {
    super(`The template ${template.name} is not for these terms: it covers ${template.covers}.`, {
      metaMessages: ["Take the template that `templateFor` names, or change volume or settlement."],
    });
  }
}

/** Terms that say too much or too little of the optional clauses. */
export class OptionalClauseError extends BaseError {
  override readonly name = "OptionalClauseError";
}

interface Numbered {
  readonly article: Article;
  readonly number: string;
  readonly clauses: readonly { readonly clause: Clause; readonly number: string }[];
}

/** Renders one document. */
class Renderer {
  readonly #source: DocumentSource;
  readonly #words: Words;
  readonly #writer: Writer;
  readonly #numbers = new Map<string, string>();
  readonly #facts: Readonly<Record<string, string>>;
  readonly #flags: ReadonlySet<string>;

  constructor(source: DocumentSource) {
    this.#source = source;
    this.#words = source.words ?? {};
    const options: string[] = [];
    for (const { bit, title } of source.template.options) options[bit] = title;
    this.#writer = new Writer(this.#words, options);
    const { template, terms, chainId, contract, previous = zeroHash } = source;
    this.#flags = new Set(template.options.filter(({ bit }) => (terms.clauses.flags >>> bit) & 1).map(({ id }) => id));
    this.#facts = {
      chain: String(chainId),
      contract: this.#writer.address(getAddress(contract)),
      previous: previous === zeroHash ? "" : `\`${previous}\``,
      template: `${template.name} ${template.version}`,
      seller: this.#party("seller", terms.parties.seller),
      buyer: this.#party("buyer", terms.parties.buyer),
      currency: this.#currency(),
      unit: this.#words.currency ? escapeText(this.#words.currency.symbol) : "",
      decimals: String(this.#words.currency?.decimals ?? 0),
      firstDay: day(terms.life.start),
    };
  }

  #party(which: "seller" | "buyer", account: Address): string {
    const words = this.#words[which];
    const written = `account ${this.#writer.address(account)}`;
    if (!words) return `the holder of ${written}`;
    const details = words.details === undefined ? "" : `, ${escapeText(words.details)}`;
    return `${escapeText(words.name)}${details}, acting by ${written}`;
  }

  #currency(): string {
    const token = `the token at ${this.#writer.address(this.#source.terms.parties.currency)}`;
    const { currency } = this.#words;
    return currency ? `${escapeText(currency.symbol)}, ${token}` : token;
  }

  /** A path of the terms, an optional clause, or a fact; undefined where there is none. */
  #lookup = (path: string): unknown => {
    if (path.startsWith("flag.")) {
      const id = path.slice(5);
      return this.#source.template.options.some((option) => option.id === id) ? this.#flags.has(id) : undefined;
    }
    if (path === "added") return (this.#words.added ?? []).length > 0;
    const fact = this.#facts[path];
    if (fact !== undefined) return fact;
    return valueAt(this.#source.terms, path);
  };

  #in(when: string | undefined): boolean {
    try {
      return holds(when, this.#lookup);
    } catch (cause) {
      throw this.#broken(cause instanceof Error ? cause.message : String(cause));
    }
  }

  #broken(wrong: string): BrokenTemplateError {
    return new BrokenTemplateError(this.#facts.template ?? "", wrong);
  }

  /** The articles that are in, their clauses numbered. */
  #number(articles: readonly Article[], named: (index: number) => [number: string, reference: string]): Numbered[] {
    const numbered: Numbered[] = [];
    for (const article of articles) {
      if (!this.#in(article.when)) continue;
      const [number, reference] = named(numbered.length + 1);
      this.#numbers.set(article.id, reference);
      const clauses: { clause: Clause; number: string }[] = [];
      for (const clause of article.clauses.flatMap((each) => this.#unfold(each))) {
        if (!this.#in(clause.when)) continue;
        const own = `${number}.${clauses.length + 1}`;
        if (clause.id !== undefined) this.#numbers.set(clause.id, `clause ${own}`);
        clauses.push({ clause, number: own });
      }
      if (clauses.length === 0) throw this.#broken(`the article "${article.title}" is empty`);
      numbered.push({ article, number, clauses });
    }
    return numbered;
  }

  /** The parties' own paragraphs, as clauses. */
  #unfold(clause: Clause): Clause[] {
    if (!clause.added) return [clause];
    return (this.#words.added ?? []).map((text) => ({ text: escapeText(text) }));
  }

  /** Fills in parameters. @param own Of a row. */
  #fill(text: string, own?: (path: string) => string | undefined): string {
    return text.replace(/\{\{([^}]+)\}\}/g, (_, parameter: string) => {
      const [verb = "", key] = parameter.split(" ");
      if (key !== undefined && verb === "see") return this.#reference(key);
      if (key !== undefined && verb === "said") return this.#said(key);
      const written = own?.(parameter) ?? this.#facts[parameter] ?? this.#written(parameter);
      if (written === undefined) throw this.#broken(`{{${parameter}}} is no parameter`);
      return written;
    });
  }

  #reference(id: string): string {
    const number = this.#numbers.get(id);
    if (number === undefined) throw this.#broken(`it refers to the clause ${id}, which is not in`);
    return number;
  }

  #said(key: string): string {
    const said = this.#writer.said(key);
    if (said === undefined) {
      throw new OptionalClauseError(`The words say nothing of "${key}", which an optional clause prints.`, {
        metaMessages: [`Add \`clauses.${key}\` to the words, or take the clause's bit out of \`clauses.flags\`.`],
      });
    }
    return said;
  }

  #written(path: string): string | undefined {
    const [group = "", name = ""] = path.split(".");
    const field = fieldOf(group, name);
    return field && this.#writer.write(field.kind, valueAt(this.#source.terms, path));
  }

  #block({ clause, number }: { clause: Clause; number?: string }): string {
    const text = this.#fill(clause.text);
    const lines = [number === undefined ? text : `**${number}** ${text}`];
    const items = (clause.items ?? []).filter(({ when }) => this.#in(when));
    if (clause.items && items.length === 0) throw this.#broken(`clause ${number} has no points`);
    if (items.length > 0) {
      const points = items.map((item, index) => {
        const letter = clause.plain
          ? ""
          : `(${String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26))}) `;
        return `- ${letter}${this.#fill(item.text)}`;
      });
      lines.push("", ...points);
    }
    if (clause.table) lines.push("", ...this.#table(clause.table));
    if (clause.register) lines.push("", ...this.#register());
    return lines.join("\n");
  }

  #table({ each, head, row }: NonNullable<Clause["table"]>): string[] {
    const list = valueAt(this.#source.terms, each);
    const struct = GROUPS.find(({ name }) => name === each)?.struct;
    if (!Array.isArray(list)) throw this.#broken(`${each} is no list`);
    const rows = list.map((element: unknown, index) =>
      row.map((cell) =>
        this.#fill(cell, (path) => {
          if (path === "no") return String(index + 1);
          if (path === "month") return MONTHS[index];
          if (path === ".") return this.#writer.write("energy", element);
          const field = struct && path.startsWith(".") ? fieldIn(struct, path.slice(1)) : undefined;
          return field && this.#writer.write(field.kind, valueAt(element, field.name));
        }),
      ),
    );
    return tableOf(head, rows);
  }

  /** Every field of the terms, whether or not a clause speaks of it. */
  #register(): string[] {
    const rows: string[][] = [];
    let last = "";
    const row = (group: string, { label, kind }: Field, value: unknown) => {
      // A group is named once, at its first field.
      rows.push([group === last ? "" : group, label, this.#writer.write(kind, value)]);
      last = group;
    };
    for (const { name, struct, title } of GROUPS) {
      const group: unknown = this.#source.terms[name];
      const elements = Array.isArray(group) ? group : [group];
      if (elements.length === 0) rows.push([title, "", "none"]);
      for (const [index, element] of elements.entries()) {
        const heading = Array.isArray(group) ? `${title} ${index + 1}` : title;
        for (const field of FIELDS[struct]) {
          const value = valueAt(element, field.name);
          if (!Array.isArray(value)) row(heading, field, value);
          else for (const [at, one] of value.entries()) row(heading, monthly(field, at), one);
        }
      }
    }
    return tableOf(["Group", "Term", "Value"], rows);
  }

  render(): string {
    const { template } = this.#source;
    if (!this.#in(template.covers)) throw new TemplateMismatchError(template);
    const articles = this.#number(template.articles, (index) => [String(index), `clause ${index}`]);
    const schedules = this.#number(template.schedules, (index) => [`S${index}`, `Schedule ${index}`]);
    const blocks = [`# ${this.#fill(template.title)}`];
    for (const clause of template.preamble) if (this.#in(clause.when)) blocks.push(this.#block({ clause }));
    for (const { article, number, clauses } of articles) {
      blocks.push(`## ${number}. ${article.title}`, ...clauses.map((each) => this.#block(each)));
    }
    for (const [index, { article, clauses }] of schedules.entries()) {
      blocks.push(`## Schedule ${index + 1}. ${article.title}`, ...clauses.map((each) => this.#block(each)));
    }
    const [unused] = this.#writer.unused();
    if (unused !== undefined) {
      throw new UnfitWordsError(unused, "are printed nowhere", "Leave them out: a document shows all that it binds.");
    }
    return `${blocks.join("\n\n")}\n`.normalize("NFC");
  }
}

const monthly = (field: Field, at: number): Field => ({
  ...field,
  kind: "energy",
  label: `${field.label}, ${MONTHS[at]}`,
});

function fieldIn(struct: keyof typeof FIELDS, name: string): Field | undefined {
  return FIELDS[struct].find((field) => field.name === name);
}

function fieldOf(group: string, name: string): Field | undefined {
  const struct = GROUPS.find((each) => each.name === group)?.struct;
  return struct && fieldIn(struct, name);
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: string): unknown {
  let at = value;
  for (const key of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Refuses flags that the template does not have, and words that are not the annex. */
function requireBound({ template, terms, words = {} }: DocumentSource): void {
  const known = template.options.reduce((mask, { bit }) => mask + 2 ** bit, 0);
  for (let bit = 0; bit < 32; bit += 1) {
    if ((terms.clauses.flags >>> bit) & 1 && !(Math.floor(known / 2 ** bit) % 2)) {
      throw new OptionalClauseError(`The template ${template.name} has no optional clause ${bit + 1}.`, {
        metaMessages: ["Take the bit out of `clauses.flags`, or use a template that has the clause."],
      });
    }
  }
  const annex = annexOf(words);
  if (annex !== terms.clauses.annex.toLowerCase()) {
    throw new UnfitWordsError(
      "",
      `hash to ${annex}, not to the terms' annex ${terms.clauses.annex}`,
      "Give the words that were signed, or set `clauses.annex` to `annexOf(words)` before signing.",
    );
  }
}

/**
 * The prose of an agreement, Markdown: the same bytes on every platform.
 *
 * @throws {@link TemplateMismatchError}, {@link OptionalClauseError}, {@link UnfitWordsError}; {@link BrokenTemplateError} for a template that is
 * not of this SDK.
 * @example
 * ```ts
 * import { renderMarkdown, templateFor, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const terms: Terms;
 * const contract = "0x5FbDB2315678afecb367f032d93F642f64180aa3";
 * const prose = renderMarkdown({ template: templateFor(terms), terms, chainId: 31337, contract });
 * ```
 */
export function renderMarkdown(source: DocumentSource): string {
  requireBound(source);
  return new Renderer(source).render();
}

/**
 * The hash of prose that both parties sign: keccak256 of its UTF-8 bytes.
 *
 * @example
 * ```ts
 * import { hashProse } from "@wattle/sdk/ricardian";
 *
 * declare const prose: string;
 * hashProse(prose);
 * ```
 */
export function hashProse(prose: string): Hex {
  return keccak256(stringToBytes(prose));
}
