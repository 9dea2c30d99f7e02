// Rendering as the tests do it, and terms with one field changed.
import { type Hex, zeroHash } from "viem";
import { renderMarkdown, type Template, type Terms, templateFor, type Words } from "../../src/ricardian/index.ts";
import { FIELDS, GROUPS } from "../../src/ricardian/terms/schema.ts";
import { valueAt } from "../../src/ricardian/text/render.ts";
import { CHAIN, CONTRACT } from "./examples.ts";

export interface Source {
  readonly terms: Terms;
  readonly words?: Words;
  readonly template?: Template;
  readonly previous?: Hex;
}

export function render({ terms, words, template, previous = zeroHash }: Source): string {
  const named = template ?? templateFor(terms);
  return renderMarkdown({
    template: named,
    terms,
    ...(words && { words }),
    chainId: CHAIN,
    contract: CONTRACT,
    previous,
  });
}

/** The prose, or the name of the error that says why there is none. */
export function renderOrRefuse(source: Source): string {
  try {
    return render(source);
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

/** Where each typed field is in terms: `price.floor`, `plants.0.share`, `expectation.months.3`. */
export function fieldsOf(terms: Terms): string[] {
  return GROUPS.flatMap(({ name, struct }) => {
    const group = terms[name];
    const paths = Array.isArray(group) ? group.map((_, index) => `${name}.${index}`) : [name];
    return paths.flatMap((path) =>
      FIELDS[struct].flatMap((field) => {
        const value = valueAt(terms, `${path}.${field.name}`);
        return Array.isArray(value)
          ? value.map((_, index) => `${path}.${field.name}.${index}`)
          : [`${path}.${field.name}`];
      }),
    );
  });
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "volume.kind": ["AS_PRODUCED", "AS_CONSUMED", "BASELOAD", "SHAPED", "NOMINATED", "MATCHED"],
  "volume.reconciliation": ["PERIOD", "DAY", "MONTH"],
  "price.kind": ["FIXED", "INDEXED"],
  "price.negative": ["NONE", "FLOOR", "ANY", "WHOLE_RUN", "FROM_NTH", "CURTAIL"],
  "escalation.kind": ["NONE", "PERCENT", "FIXING"],
  "settlement.kind": ["PHYSICAL", "TWO_WAY", "ONE_WAY"],
  "life.termination": ["ACCRUED", "SCHEDULE", "MARKET"],
  register: ["GENERATION", "GREEN_CHARGE", "DIRECT_EXPORT", "SELF_USE", "CONSUMPTION"],
};

/** Another value of the same type: one unit more, one bit or one digit of a hash flipped, the next choice. */
function other(path: string, value: unknown): unknown {
  if (value === null) return 0n;
  if (typeof value === "bigint") return value + 1n;
  // Of the optional clauses one that needs no words.
  if (typeof value === "number") return path === "clauses.flags" ? value ^ 2 : value + 1;
  if (typeof value === "boolean") return !value;
  const choices = CHOICES[path] ?? (path.endsWith(".register") ? CHOICES.register : undefined);
  if (choices) return choices[(choices.indexOf(String(value)) + 1) % choices.length];
  // Without the case of its letters, which is an address's checksum.
  const text = String(value).toLowerCase();
  return `${text.slice(0, -1)}${text.endsWith("7") ? "8" : "7"}`;
}

/** Terms with one field changed by as little as its type allows. */
export function changed(terms: Terms, path: string): Terms {
  const keys = path.split(".");
  const change = (node: unknown, at: number): unknown => {
    const key = keys[at];
    if (key === undefined) return other(path, node);
    if (Array.isArray(node)) return node.map((each, index) => (String(index) === key ? change(each, at + 1) : each));
    return { ...(node as object), [key]: change((node as Record<string, unknown>)[key], at + 1) };
  };
  return change(terms, 0) as Terms;
}
