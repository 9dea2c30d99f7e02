import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { keccak256, stringToBytes, zeroHash } from "viem";
import { describe, expect, test } from "vitest";
import {
  annexOf,
  draftTerms,
  hashProse,
  TEMPLATES,
  type Template,
  templateFor,
  templateHash,
  templateOf,
} from "../../src/ricardian/index.ts";
import { FIELDS, GROUPS } from "../../src/ricardian/terms/schema.ts";
import { asProduced, EXAMPLES, indexed, oneWay, twoWay } from "./examples.ts";
import { changed, fieldsOf, render, renderOrRefuse } from "./support.ts";

/** The prose without the register of all values: what a lawyer reads as sentences. */
const sentences = (prose: string) => prose.slice(0, prose.search(/^## Schedule \d+\. Typed Terms$/m));

const NAMES = Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[];

/** An example with each field changed, one at a time, and the same words. */
function variants({ terms, words }: (typeof EXAMPLES)[keyof typeof EXAMPLES]) {
  const base = render({ terms, words });
  return fieldsOf(terms).map((path) => ({ path, base, other: renderOrRefuse({ terms: changed(terms, path), words }) }));
}

/** Without names for hashes and sites: a changed one would be refused, as its name were printed nowhere. */
function nameless({ terms, words: { series, documents, sites, ...words } }: (typeof EXAMPLES)[keyof typeof EXAMPLES]) {
  return { terms: { ...terms, clauses: { ...terms.clauses, annex: annexOf(words) } }, words };
}

describe("every typed term is in the prose", () => {
  for (const name of NAMES) {
    test(`a change of any field of ${name}, by one unit or one digit, changes the prose or is refused`, () => {
      const all = variants(EXAMPLES[name]);
      expect(all.filter(({ base, other }) => base === other).map(({ path }) => path)).toEqual([]);
      // The refusals are few: a kind that makes another agreement, an annex without its words, a hash whose name nothing prints any more.
      expect(all.filter(({ other }) => other.startsWith("# ")).length).toBeGreaterThan(90);
    });
  }

  test("each field stands in a sentence or a schedule of its own, not in the register alone", () => {
    const read = new Set<string>();
    for (const name of NAMES) {
      for (const { path, base, other } of variants(nameless(EXAMPLES[name]))) {
        if (!other.startsWith("# ") || sentences(base) === sentences(other)) continue;
        read.add(path.replace(/\.\d+/g, ""));
      }
    }
    const all = GROUPS.flatMap(({ name, struct }) => FIELDS[struct].map((field) => `${name}.${field.name}`));
    // The annex is the hash of words, each of which is printed; another hash alone is refused.
    expect(all.filter((path) => !read.has(path))).toEqual(["clauses.annex"]);
  });

  test("two different amounts never read alike, however close", () => {
    const { terms, words } = twoWay;
    const seen = new Set<string>();
    for (const amount of [
      0n,
      1n,
      10n,
      10n ** 17n,
      10n ** 18n,
      10n ** 24n,
      10n ** 24n + 1n,
      2n ** 127n - 1n,
      -1n,
      -(2n ** 127n),
    ]) {
      seen.add(render({ terms: { ...terms, price: { ...terms.price, amount } }, words }));
    }
    expect(seen.size).toBe(10);
  });
});

describe("a clause is in where its terms are, and nowhere else", () => {
  const cases: readonly (readonly [says: string, where: readonly (keyof typeof EXAMPLES)[]])[] = [
    ["take-or-pay", ["asProduced"]],
    ["deliver-or-pay", ["asProduced"]],
    ["make-up energy", ["asProduced"]],
    ["contract for difference", ["twoWay", "oneWay"]],
    ["in one direction", ["oneWay"]],
    ["No energy is delivered under it", ["twoWay", "oneWay"]],
    ["consecutive clock hours", ["twoWay"]],
    ["consecutive Settlement Periods", ["oneWay"]],
    ["whose Index is negative nothing is paid", ["indexed"]],
    ["The Contract Price is never above the cap", ["indexed"]],
    ["reference month", ["indexed"]],
    ["nominates the energy", ["nominated"]],
    ["imbalance", ["nominated"]],
    ["Shortfall is", ["baseload", "shaped"]],
    ["They offset each other over the day", ["baseload"]],
    ["matched energy", ["matched"]],
    ["what the Buyer draws at its Plants", ["asConsumed"]],
    ["target date", ["asProduced"]],
    ["The exposure to a Party", ["asProduced", "twoWay"]],
    [
      "termination payment by schedule",
      ["asProduced", "indexed", "baseload", "shaped", "nominated", "oneWay", "asConsumed", "matched"],
    ],
    ["market value of the remaining term", ["twoWay"]],
    ["Certificates for the Contract Energy stay with the Seller", ["indexed", "twoWay"]],
    ["direct agreement", ["asProduced"]],
    ["a reasonable forecast of loss", ["asProduced"]],
    ["The Parties add what follows", ["asProduced"]],
    ["first band", ["asProduced"]],
  ];
  for (const [says, where] of cases) {
    test(says, () => {
      const found = Object.entries(EXAMPLES).filter(([, source]) => sentences(render(source)).includes(says));
      expect(found.map(([name]) => name)).toEqual(where);
    });
  }

  test("numbers run on without a gap, and every reference names a clause that is there", () => {
    for (const source of Object.values(EXAMPLES)) {
      const prose = render(source);
      const articles = [...prose.matchAll(/^## (\d+)\. /gm)].map(([, number]) => Number(number));
      expect(articles).toEqual(articles.map((_, index) => index + 1));
      const clauses = new Set([...prose.matchAll(/^\*\*(\S+)\*\* /gm)].map(([, number]) => number));
      for (const [, number = ""] of prose.matchAll(/clause (\d+(?:\.\d+)?)/g)) {
        expect(number.includes(".") ? clauses.has(number) : articles.includes(Number(number)), number).toBe(true);
      }
      for (const [, number] of prose.matchAll(/Schedule (\d+)/g)) expect(prose).toContain(`\n## Schedule ${number}. `);
      expect(prose).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    }
  });
});

describe("the same bytes everywhere", () => {
  test("UTF-8 in composed form, lines end with LF, one at the end", () => {
    for (const source of Object.values(EXAMPLES)) {
      const prose = render(source);
      expect(prose.normalize("NFC")).toBe(prose);
      expect(prose).not.toMatch(/[\r\t]| $/m);
      expect(prose).toMatch(/[^\n]\n$/);
      expect(hashProse(prose)).toBe(keccak256(stringToBytes(prose)));
    }
  });

  test("another time zone and locale change nothing", () => {
    const script = `import("./examples.ts").then(async ({ EXAMPLES }) => {
      const { render } = await import("./support.ts");
      const { hashProse } = await import("../../src/ricardian/index.ts");
      console.log(JSON.stringify(Object.values(EXAMPLES).map((source) => hashProse(render(source)))));
    })`;
    const here = JSON.stringify(Object.values(EXAMPLES).map((source) => hashProse(render(source))));
    for (const env of [
      { TZ: "Asia/Kolkata", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      { TZ: "America/St_Johns", LC_ALL: "C", LANG: "C" },
    ]) {
      const args = ["--conditions=source", "--input-type=module", "-e", script];
      const cwd = join(import.meta.dirname);
      const printed = execFileSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
      expect(printed.trim()).toBe(here);
    }
  });
});

describe("templates", () => {
  test("each agreement has one, found again by its hash", () => {
    for (const { terms } of Object.values(EXAMPLES)) {
      const template = templateFor(terms);
      expect(TEMPLATES).toContain(template);
      expect(templateOf(templateHash(template))).toBe(template);
    }
    expect(new Set(TEMPLATES.map(templateHash)).size).toBe(TEMPLATES.length);
    expect(() => templateOf(zeroHash)).toThrow(/No template here has the hash/);
  });

  test("a changed comma is another template", () => {
    const template = templateFor(oneWay.terms);
    const text = JSON.stringify(template);
    const at = text.indexOf(", ");
    const edited: Template = JSON.parse(`${text.slice(0, at)}${text.slice(at + 1)}`);
    expect(templateHash(edited)).not.toBe(templateHash(template));
    expect(templateHash(JSON.parse(text))).toBe(templateHash(template));
  });

  test("one for physical delivery is refused for a contract for difference", () => {
    expect(() => render({ ...twoWay, template: templateFor(asProduced.terms) })).toThrow(/is not for these terms/);
  });

  test("a path or a reference that leads nowhere is refused", () => {
    const template = templateFor(indexed.terms);
    const with_ = (text: string, when?: string): Template => ({
      ...template,
      preamble: [...template.preamble, when === undefined ? { text } : { text, when }],
    });
    expect(() => render({ ...indexed, template: with_("{{price.colour}}") })).toThrow(/is no parameter/);
    expect(() => render({ ...indexed, template: with_("{{see nowhere}}") })).toThrow(/refers to the clause nowhere/);
    expect(() => render({ ...indexed, template: with_("x", "price.colour") })).toThrow(/asks what does not exist/);
    expect(() => render({ ...indexed, template: with_("{{see deemed}}") })).toThrow(/which is not in/);
  });

  test("an optional clause that the template does not have, or whose words are missing, is refused", () => {
    const { terms, words } = indexed;
    const flagged = (flags: number) => ({ terms: { ...terms, clauses: { ...terms.clauses, flags } }, words });
    expect(() => render(flagged(1 << 20))).toThrow(/has no optional clause 21/);
    expect(() => render(flagged(0x8000_0000))).toThrow(/has no optional clause 32/);
    expect(() => render(flagged(1))).toThrow(/The words say nothing of "governing-law"/);
    expect(render(flagged(2))).toContain("Change in law");
  });

  test("an amendment names the document that it amends", () => {
    const previous = keccak256("0x01");
    expect(render({ ...indexed, previous })).toContain(`has the digest \`${previous}\``);
    expect(render(indexed)).not.toContain("amends and restates");
  });
});

describe("words", () => {
  const { terms, words } = indexed;
  const bound = (added: typeof words) => ({
    terms: { ...terms, clauses: { ...terms.clauses, annex: annexOf(added) } },
    words: added,
  });

  test("other words than those of the annex are refused", () => {
    const other = { ...words, seller: { name: "Sonnenhof Energie AG" } };
    expect(() => render({ terms, words: other })).toThrow(/not to the terms' annex/);
    expect(() => render({ terms })).toThrow(/not to the terms' annex/);
  });

  test("without words amounts are in base units and parties by account", () => {
    const bare = { ...terms, clauses: { flags: 0, annex: zeroHash } };
    const prose = render({ terms: bare });
    expect(prose).toContain("never below the floor of 35,000 base units/kWh");
    expect(prose).toContain("the holder of account `0x7099");
  });

  test("words that nothing prints are refused", () => {
    expect(() => render(bound({ ...words, sites: { ...words.sites, "99": "Elsewhere" } }))).toThrow(/printed nowhere/);
    expect(() => render(bound({ ...words, clauses: { courts: "Paris" } }))).toThrow(/printed nowhere/);
  });

  test("a name cannot forge structure: it is printed sign for sign", () => {
    const name = "A **B** | C `d` # [e](f) <g> {{price.amount}} &amp; ~h~ \\";
    const prose = render(bound({ ...words, seller: { name } }));
    expect(prose).toContain(
      "A \\*\\*B\\*\\* \\| C \\`d\\` # \\[e\\](f) \\<g\\> \\{\\{price.amount\\}\\} \\&amp; \\~h\\~ \\\\",
    );
    expect(prose.split("\n").length).toBe(render(indexed).split("\n").length);
  });

  for (const [what, name] of [
    ["a sign that turns the direction", "abc\u202edef"],
    ["a sign of no width", "ab\u200bc"],
    ["a line break", "a\nb"],
    ["a soft hyphen", "a\u00adb"],
    ["another space", "a\u00a0b"],
    ["letters that are not composed", "Zo\u0308rbig"],
    ["a space at the end", "abc "],
    ["nothing", ""],
  ] as const) {
    test(`${what} is refused`, () => expect(() => annexOf({ seller: { name } })).toThrow(/The words of seller.name/));
  }

  test("no words, no annex", () => {
    expect(annexOf({})).toBe(zeroHash);
    expect(draftTerms({}).clauses.annex).toBe(zeroHash);
  });
});
