// npm run generate: writes the SDK's generated half from the compiled contracts. With --check it changes nothing and fails
// when what is committed is stale.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./tool.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "sdk/src/generated");
const check = process.argv.includes("--check");

const built = await build(["contracts"]);
if (built !== 0) process.exit(built);

const { findStale, generate, writeFiles } = await import("../sdk/codegen/generate.ts");
try {
  const files = generate(root);
  mkdirSync(folder, { recursive: true });
  const stale = findStale(folder, files);
  if (!check && stale.length) writeFiles(folder, files);
  if (stale.length === 0) console.log(`generate: ${files.size} files, all up to date`);
  else if (check) {
    console.error(
      `generate: stale, run npm run generate:\n${stale.map((path) => `  sdk/src/generated/${path}`).join("\n")}`,
    );
    process.exitCode = 1;
  } else console.log(`generate: ${files.size} files, ${stale.length} changed`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
