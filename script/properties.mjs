// Checks test/Properties.md against the tree: every `path::test` that it names must exist. Part of `npm run lint`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, "..");
  const text = readFileSync(join(root, "test/Properties.md"), "utf8");
  const problems = missing(text, (file) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  });
  if (problems.length) {
    console.error(
      `test/Properties.md names tests that are not there:\n${problems.map((each) => `  ${each}`).join("\n")}`,
    );
    process.exitCode = 1;
  } else console.log(`properties: ${[...text.matchAll(REFERENCE)].length} references, all found`);
}
