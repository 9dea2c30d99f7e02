import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export const root = join(import.meta.dirname, "../../..");

/** The client that examples import: what a reader has set up once. */
const CLIENT = `import { createClient, http } from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { foundry } from "viem/chains";
import { type Deployment, wattleActions } from "@wattle/sdk";

export const deployment: Deployment = { chainId: 31337, name: "local", block: 0, contracts: {}, parameters: {} };
const account = privateKeyToAccount("0x01");
export const client = createClient({ account, chain: foundry, transport: http() }).extend(wattleActions({ deployment }));
`;

/** Type-checks files that exist only here, by the repository's own settings; says what is wrong, one line an error. */
export function typecheck(files: ReadonlyMap<string, string>): string[] {
  const { config, error } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, "\n"));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const folder = join(root, "sdk/test/codegen/virtual");
  const virtual = new Map([...files, ["client.ts", CLIENT] as const].map(([name, text]) => [join(folder, name), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => virtual.has(path) || fileExists.call(host, path);
  host.directoryExists = (path) => path === folder || ts.sys.directoryExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile.call(host, path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = virtual.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion);
    return getSourceFile.call(host, path, languageVersion, ...rest);
  };
  const program = ts.createProgram([...virtual.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map((found) => {
    const at = found.file?.getLineAndCharacterOfPosition(found.start ?? 0);
    const where = found.file ? `${found.file.fileName.slice(root.length + 1)}:${(at?.line ?? 0) + 1}` : "";
    return `${where} ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`;
  });
}

/** The source files that the package's entries lead to. */
export function publishedFiles(): string[] {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const imports = readFileSync(path, "utf8").matchAll(
      /^(?:import|export|\}) .*"(\.[^"]+)";$|^\} from "(\.[^"]+)";$/gm,
    );
    for (const [, one, other] of imports) visit(join(path, "..", one ?? other ?? ""));
  };
  for (const entry of [
    "index.ts",
    "device/index.ts",
    "device/file.ts",
    "ricardian/index.ts",
    "ricardian/documents/index.ts",
  ])
    visit(join(root, "sdk/src", entry));
  return [...seen].sort();
}

/** Every \`ts\` fence in the comments of the published files, the README and the documentation, by where it stands. */
export function readExamples(): Map<string, string> {
  const examples = new Map<string, string>();
  const docs = globSync(["README.md", "docs/**/*.md"], { cwd: root }).map((path) => join(root, path));
  for (const path of [...publishedFiles(), ...docs]) {
    const text = readFileSync(path, "utf8");
    for (const [fence, body = ""] of text.matchAll(/^[ \t]*(?:\* )?```ts\n([\s\S]*?)^[ \t]*(?:\* )?```$/gm)) {
      const line = text.slice(0, text.indexOf(fence)).split("\n").length;
      const code = path.endsWith(".md") ? body : body.replaceAll(/^[ \t]*\* ?/gm, "");
      const name = `${path.slice(root.length + 1).replaceAll(/[^A-Za-z0-9]+/g, "-")}-${line}.ts`;
      examples.set(examples.has(name) ? name.replace(".ts", `-${examples.size}.ts`) : name, code);
    }
  }
  return examples;
}
