// Checks the documents against the tree: every `path::test` that test/Properties.md names, and every file that a page links to,
// must exist. Part of `npm run lint`.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** A reference: `attacks/Threat04_SumTree::test_X` is a function of test/attacks/Threat04_SumTree.t.sol; a path that ends in .ts is TypeScript's. */
const REFERENCE = /`([\w./-]+)::([^`]+)`/g;

/** References of the text that name no test, as sentences. `read` gives a file's text, or undefined when there is none. */
export function missing(text, read) {
  return [...text.matchAll(REFERENCE)].flatMap(([, path, test]) => {
    const typescript = path.endsWith(".ts");
    const file = typescript ? path : `test/${path}.t.sol`;
    const source = read(file);
    if (source === undefined) return [`${file} does not exist (for ${test})`];
    const found = typescript ? source.includes(test) : new RegExp(`\\bfunction ${test}\\(`).test(source);
    return found ? [] : [`${file} has no test "${test}"`];
  });
}

/** Relative links of a page that lead nowhere, as sentences. `exists` asks for a path from the root. */
export function broken(page, text, exists) {
  return [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].flatMap(([, link]) =>
    exists(join(dirname(page), link)) ? [] : [`${page} links to ${link}, which does not exist`],
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, "..");
  const text = readFileSync(join(root, "test/Properties.md"), "utf8");
  const problems = missing(text, (file) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  });
  const pages = globSync(["README.md", "contracts/README.md", "docs/**/*.md", "test/*.md"], { cwd: root });
  for (const page of pages) {
    problems.push(...broken(page, readFileSync(join(root, page), "utf8"), (path) => existsSync(join(root, path))));
  }
  if (problems.length) {
    console.error(problems.join("\n"));
    process.exitCode = 1;
  } else console.log(`properties: ${[...text.matchAll(REFERENCE)].length} tests and ${pages.length} pages, all found`);
}
