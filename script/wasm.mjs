// npm run wasm: compiles the sum tree's hashing (sdk/wasm) and writes its bytes into the SDK.
//   npm run wasm -- --check      compares instead, and fails on any difference
// The compiler is 100 MB and hardly ever needed, so it is no part of the repository's packages: it is installed here, from its own lock.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { install } from "./install.mjs";

const root = join(import.meta.dirname, "..");
const folder = join(root, "sdk/wasm");
const target = join(root, "sdk/src/wasm/sumTree.ts");

install(folder);
const text = moduleOf(await compile());
if (existsSync(target) && readFileSync(target, "utf8") === text) console.log("wasm: up to date");
else if (process.argv.includes("--check")) {
  console.error("wasm: sdk/src/wasm/sumTree.ts is not what sdk/wasm compiles to, run npm run wasm");
  process.exitCode = 1;
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log("wasm: sdk/src/wasm/sumTree.ts written");
}

async function compile() {
  const { default: asc } = await import(pathToFileURL(join(folder, "node_modules/assemblyscript/dist/asc.js")).href);
  let bytes;
  const { error, stderr } = await asc.main(
    ["assembly/index.ts", "-O3", "--noAssert", "--runtime", "stub", "--enable", "simd", "--outFile", "sumTree.wasm"],
    {
      readFile: (name) => {
        const path = join(folder, name);
        return existsSync(path) ? readFileSync(path, "utf8") : null;
      },
      writeFile: (_, contents) => {
        bytes = contents;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`wasm: ${error.message}\n${stderr}`);
  return bytes;
}

function moduleOf(bytes) {
  return `// Written by \`npm run wasm\` from sdk/wasm. Change that, not this.

/** The sum tree's hashing, compiled: ${bytes.length} bytes of WebAssembly in base64. */
export const SUM_TREE_WASM =
  "${Buffer.from(bytes).toString("base64")}";
`;
}
