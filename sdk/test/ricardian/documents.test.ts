import { execFileSync } from "node:child_process";
import { inflateSync } from "node:zlib";
import { keccak256 } from "viem";
import { describe, expect, test } from "vitest";
import { renderHtml, renderPdf, UnknownMarkdownError } from "../../src/ricardian/documents/index.ts";
import { annexOf, hashProse } from "../../src/ricardian/index.ts";
import { asProduced, EXAMPLES, indexed, twoWay } from "./examples.ts";
import { render } from "./support.ts";

const DIGEST = `0x${"5a".repeat(32)}` as const;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Markdown without its marks. */
const unmarked = (markdown: string) =>
  markdown
    .replace(/^\| (?:--- \| ?)+$/gm, "")
    .replace(/\\(.)/g, "$1")
    .replace(/[*`|#]/g, " ");

/** What a page shows, without the list of contents and the foot. */
function shown(html: string): string {
  const body = html.slice(html.indexOf("<main>")).replace(/<nav[\s\S]*<\/nav>|<footer>[\s\S]*<\/footer>/g, "");
  return body.replace(/<[^>]+>/g, " ").replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe("HTML", () => {
  test("shows every word of the prose in its order, and none besides", () => {
    for (const source of Object.values(EXAMPLES)) {
      const prose = render(source);
      expect(wordsOf(shown(renderHtml(prose, { digest: DIGEST })))).toEqual(wordsOf(unmarked(prose)));
    }
  });

  test("stands by itself: nothing is fetched, nothing runs", () => {
    const html = renderHtml(render(asProduced), { digest: DIGEST });
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|url\(|@import|https?:/i);
    expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith("#c"))).toBe(true);
  });

  test("is a page that a screen reader can walk", () => {
    const html = renderHtml(render(asProduced), { digest: DIGEST });
    expect(html).toContain('<html lang="en">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, to] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
    expect(html).not.toMatch(/<th(?!ead| scope=)/);
    expect(html).toContain(`<dt>Digest</dt><dd><code>${DIGEST}</code></dd>`);
  });

  test("a name is text, whatever is in it", () => {
    const name = '<script>alert(1)</script> & "Söhne" | **x**';
    const words = { ...indexed.words, seller: { name } };
    const terms = { ...indexed.terms, clauses: { ...indexed.terms.clauses, annex: annexOf(words) } };
    const html = renderHtml(render({ terms, words }));
    expect(html).not.toContain("<script>");
    expect(shown(html)).toContain(name);
  });

  test("Markdown of elsewhere is refused, not guessed", () => {
    for (const text of [
      "# A\n\n[x](https://example.org)\n",
      "# A\n\n![x](y)\n",
      "# A\n\n> quoted\n",
      "### A\n",
      "# A\n\n1. one\n",
    ]) {
      expect(() => renderHtml(text), text).toThrow(UnknownMarkdownError);
    }
  });
});

describe("PDF", () => {
  const prose = render(asProduced);

  test("is the same file each time, with its digest, without a clock", async () => {
    const short = "# Agreement\n\n## 1. Price\n\n**1.1** Łódź pays.\n";
    const one = Buffer.from(await renderPdf(short, { digest: DIGEST }));
    expect(one.equals(await renderPdf(short, { digest: DIGEST }))).toBe(true);
    expect(one.equals(await renderPdf(short))).toBe(false);
    expect(one.includes("(D:19700101000000Z)")).toBe(true);
    const dated = Buffer.from(await renderPdf(short, { date: 1_798_761_600 }));
    expect(dated.includes("(D:20270101000000Z)")).toBe(true);
    expect(dated.includes(String(new Date().getFullYear()).concat("-"))).toBe(false);
  });

  test("has its language, its title, its pages and its fonts in it", async () => {
    const text = Buffer.from(await renderPdf(prose)).toString("latin1");
    expect(text.includes("/Lang (en)")).toBe(true);
    expect(text.includes("pay as produced</rdf:li>")).toBe(true);
    expect(text.match(/\/Type \/Page\n/g)?.length).toBeGreaterThan(7);
    expect(text.match(/\/FontFile2 /g)).toHaveLength(4);
  });

  test("sets each letter of the parties' names: none is missing from the fonts", async () => {
    // A missing letter is glyph 0. Text is set as glyph numbers, four digits each.
    const words = { ...indexed.words, seller: { name: "Łódź Žilina Győr Țăndărei Ærø Αθήνα София" } };
    const terms = { ...indexed.terms, clauses: { ...indexed.terms.clauses, annex: annexOf(words) } };
    const bytes = Buffer.from(await renderPdf(render({ terms, words })));
    const streams = [...bytes.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
      ([, body = ""]) => {
        try {
          return [inflateSync(Buffer.from(body, "latin1")).toString("latin1")];
        } catch {
          return [];
        }
      },
    );
    const pages = streams.filter((each) => each.includes(" Tf"));
    expect(pages.length).toBeGreaterThan(5);
    const glyphs = pages.flatMap((each) =>
      [...each.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? []),
    );
    expect(glyphs.length).toBeGreaterThan(5_000);
    expect(glyphs).not.toContain("0000");
  });
});

describe("bytes", () => {
  test("of prose, page and file are what they were", async () => {
    const found: Record<string, readonly string[]> = {};
    for (const [name, source] of Object.entries({ asProduced, twoWay })) {
      const prose = render(source);
      const [html, pdf] = [renderHtml(prose, { digest: DIGEST }), await renderPdf(prose, { digest: DIGEST })];
      found[name] = [hashProse(prose), hashProse(html), keccak256(pdf)];
    }
    expect(found).toMatchInlineSnapshot(`
      {
        "asProduced": [
          "0x39d1a23308c41d4ef1b86158f7883c3da9b7236b51149b4bbfebf22ff0b29114",
          "0x1c702259ea0002e12ac027363d1d9f3459f1117c961b2502d90c1fe9a9ab7378",
          "0x90cb25783346b770c4c43899ff49cfc388815f70890cbbe4bc908163457a9368",
        ],
        "twoWay": [
          "0x38e754b103dcbff96aa0a71cebcf5baf972fd64d5964f3cafded8ac6be73b670",
          "0x10f338951295442357be5553b41e713b4a5b59bfab658542ef0353fd3a4b7d12",
          "0x7fd61fcce03f9e4f7fbaf0042a07b9e86089a717551a986b54c70df698ae4f0b",
        ],
      }
    `);
  });

  test("are the same in another time zone and locale", async () => {
    const script = `Promise.all([import("./examples.ts"), import("./support.ts"), import("../../src/ricardian/documents/index.ts"), import("viem")]).then(
      async ([{ twoWay }, { render }, { renderHtml, renderPdf }, { keccak256, stringToBytes }]) => {
        const prose = render(twoWay);
        console.log(keccak256(stringToBytes(renderHtml(prose))), keccak256(await renderPdf(prose)));
      })`;
    const prose = render(twoWay);
    const here = `${hashProse(renderHtml(prose))} ${keccak256(await renderPdf(prose))}`;
    const env = { ...process.env, TZ: "Asia/Kolkata", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" };
    const args = ["--conditions=source", "--input-type=module", "-e", script];
    const printed = execFileSync(process.execPath, args, { cwd: import.meta.dirname, env, encoding: "utf8" });
    expect(printed.trim()).toBe(here);
  });
});
