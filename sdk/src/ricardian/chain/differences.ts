// Where two documents differ: field by field of terms, line and column of prose.
import { FIELDS, GROUPS } from "../terms/schema.ts";
import type { Terms } from "../terms/types.ts";
import { Writer } from "../text/format.ts";
import { valueAt } from "../text/render.ts";
import type { Words } from "../text/words.ts";

/** A typed field with two values. */
export interface TermDifference {
  readonly what: "terms";
  /** Path of the field: `price.floor`, `plants.1.share`. */
  readonly path: string;
  /** What is in force, as the prose writes it. */
  readonly inForce: string;
  /** What was given. */
  readonly given: string;
}

/** The first place where two proses part. */
export interface ProseDifference {
  readonly what: "prose";
  /** From 1. */
  readonly line: number;
  /** From 1, in signs. */
  readonly column: number;
  /** The line of what is in force from some signs before the place on; empty where it has ended. */
  readonly inForce: string;
  readonly given: string;
}

/**
 * Every typed field that differs.
 *
 * @param inForce What the chain holds. @param given What somebody has.
 * @example
 * ```ts
 * import { diffTerms, type Terms } from "@wattle/sdk/ricardian";
 *
 * declare const ours: Terms;
 * declare const theirs: Terms;
 * for (const { path, inForce, given } of diffTerms(ours, theirs)) console.log(path, inForce, given);
 * ```
 */
export function diffTerms(inForce: Terms, given: Terms, words: Words = {}): TermDifference[] {
  const writer = new Writer(words, []);
  const differences: TermDifference[] = [];
  for (const { name, struct } of GROUPS) {
    const [ours, theirs]: unknown[][] = [inForce[name], given[name]].map((group) =>
      Array.isArray(group) ? group : [group],
    );
    for (let index = 0; index < Math.max(ours?.length ?? 0, theirs?.length ?? 0); index += 1) {
      const path = Array.isArray(inForce[name]) ? `${name}.${index}` : name;
      for (const field of FIELDS[struct]) {
        const pair = [valueAt(ours?.[index], field.name), valueAt(theirs?.[index], field.name)];
        const longest = Math.max(...pair.map((value) => (Array.isArray(value) ? value.length : 0)));
        // A list of months is compared month by month.
        for (let at = 0; at < Math.max(1, longest); at += 1) {
          const [one, other] = pair.map((value) => (Array.isArray(value) ? value[at] : value));
          if (same(one, other)) continue;
          const kind = field.kind === "energies" ? "energy" : field.kind;
          const shown = (value: unknown) => (value === undefined ? "" : writer.write(kind, value));
          differences.push({
            what: "terms",
            path: `${path}.${field.name}${longest > 0 ? `.${at}` : ""}`,
            inForce: shown(one),
            given: shown(other),
          });
        }
      }
    }
  }
  return differences;
}

/** Hashes and addresses are the same in whatever case. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return one.toLowerCase() === other.toLowerCase();
  return one === other;
}

const BEFORE = 24;
const AFTER = 40;

/**
 * Where two proses first part, or null where they are the same to the last byte.
 *
 * @example
 * ```ts
 * import { diffProse } from "@wattle/sdk/ricardian";
 *
 * diffProse("The price is 5.\n", "The price is 6.\n"); // line 1, column 14
 * ```
 */
export function diffProse(inForce: string, given: string): ProseDifference | null {
  if (inForce === given) return null;
  const [ours, theirs] = [inForce.split("\n"), given.split("\n")];
  let line = 0;
  while (ours[line] === theirs[line]) line += 1;
  const [one, other] = [[...(ours[line] ?? "")], [...(theirs[line] ?? "")]];
  let column = 0;
  while (column < one.length && one[column] === other[column]) column += 1;
  const around = (signs: readonly string[]) => signs.slice(Math.max(0, column - BEFORE), column + AFTER).join("");
  return { what: "prose", line: line + 1, column: column + 1, inForce: around(one), given: around(other) };
}
