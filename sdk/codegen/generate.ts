import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { instructions } from "../src/errors/instructions.ts";
import { signatureOf } from "./abi.ts";
import { actionsFile } from "./actions.ts";
import { type Contract, readContracts, readDeclarations } from "./artifacts.ts";
import { checkInstructions, collectErrors, errorsFile } from "./errors.ts";
import { TypeWriter } from "./types.ts";

const HEADER = "// Written by `npm run generate` from the compiled contracts. Change those, not this.\n";

/** What the generated folder should hold: path in it → text. */
export function generate(root: string): Map<string, string> {
  const contracts = readContracts(root);
  const types = new TypeWriter(readDeclarations(root));
  const errors = collectErrors(contracts);
  checkInstructions(errors, instructions);
  checkNotices(contracts);

  const files = new Map<string, string>();
  for (const contract of contracts) {
    files.set(`abis/${contract.name}.ts`, abiFile(contract));
    files.set(`actions/${contract.name}.ts`, actionsFile(contract, types));
  }
  files.set("errors.ts", errorsFile(errors, contracts, types));
  files.set("types.ts", types.file()); // last: the others name its types
  files.set("abis/index.ts", contracts.map(({ name }) => `export { ${name}Abi } from "./${name}.ts";\n`).join(""));
  files.set("actions/index.ts", contracts.map(({ name }) => `export * as ${name} from "./${name}.ts";\n`).join(""));
  files.set("contracts.ts", contractsFile(contracts));
  return new Map([...files].map(([path, text]) => [path, format(root, path, HEADER + text)]));
}

/** Every function says what it does: by NatSpec in its interface, or by a line in `standards.ts`. */
export function checkNotices(contracts: readonly Contract[]): void {
  const mute = contracts.flatMap(({ contract, functions }) =>
    functions.filter(({ doc }) => doc.notice === "").map(({ item }) => `${contract}.${signatureOf(item)}`),
  );
  if (mute.length)
    throw new Error(`codegen: nothing says what these do (@notice in the interface):\n${mute.join("\n")}`);
}

function abiFile(contract: Contract): string {
  const items = contract.abi.map((item) => `  ${JSON.stringify(item)},\n`).join("");
  return `/** The ABI of ${contract.contract}. */\nexport const ${contract.name}Abi = [\n${items}] as const;\n`;
}

function contractsFile(contracts: readonly Contract[]): string {
  const single = contracts.filter((contract) => contract.single);
  return `/** Contracts that a deployment has one of: the name in the SDK, and the key in the deployment's record. */
export const singleContracts = {
${single.map(({ name, contract }) => `  ${name}: "${contract}",\n`).join("")}} as const;
`;
}

// The repository's own formatter, so that what is written passes its checks.
function format(root: string, path: string, text: string): string {
  const biome = join(dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")), "bin/biome");
  // A name that no file has: biome hands the text of an existing one back as it came.
  const args = [biome, "check", "--write", "--stdin-file-path=sdk/src/generated/stdin.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, input: text, encoding: "utf8" });
  if (status !== 0) throw new Error(`codegen: biome refuses ${path}:\n${stderr}`);
  return stdout;
}

/** Paths under the folder whose text is not what it should be. */
export function findStale(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"));
  const gone = present.filter((path) => !files.has(path));
  const changed = [...files].filter(
    ([path, text]) => !present.includes(path) || readFileSync(join(folder, path), "utf8") !== text,
  );
  return [...gone, ...changed.map(([path]) => path)].sort();
}

/** Makes the folder hold just these files. */
export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
