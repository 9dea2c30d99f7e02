import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ErrorItem, type EventItem, type FunctionItem, type Item, type Parameter, signatureOf } from "./abi.ts";
import { type Target, targets } from "./config.ts";
import { type Declaration, type Doc, mergeDocs, noDoc, parseDeclarations, parseDoc, splitTags } from "./natspec.ts";
import { standardNotice } from "./standards.ts";
import { plain } from "./text.ts";

type Words = Record<string, string>;
interface DocEntry {
  notice?: string;
  details?: string;
  params?: Words;
  returns?: Words;
}
type DocEntries = Record<string, DocEntry | DocEntry[]>;
interface DocFile {
  details?: string;
  notice?: string;
  title?: string;
  methods?: DocEntries;
  events?: DocEntries;
  errors?: DocEntries;
}
interface Artifact {
  abi: readonly Item[];
  devdoc?: DocFile;
  userdoc?: DocFile;
}

/** One contract, ready to be written out. */
export interface Contract extends Target {
  readonly title: string;
  readonly doc: Doc;
  readonly abi: Artifact["abi"];
  readonly functions: readonly { readonly item: FunctionItem; readonly doc: Doc }[];
  readonly events: readonly { readonly item: EventItem; readonly doc: Doc }[];
  readonly errors: readonly { readonly item: ErrorItem; readonly doc: Doc }[];
}

function readArtifact(root: string, name: string): Artifact | undefined {
  const file = join(root, "out", `${name}.sol`, `${name}.json`);
  if (!existsSync(file)) return undefined;
  const artifact: Artifact = JSON.parse(readFileSync(file, "utf8"));
  return { ...artifact, abi: artifact.abi.map(renamed) };
}

// Encoding asks for types alone; the names are what callers see, in arguments, structs and events alike.
function renamed<Each extends Item>(item: Each): Each {
  const named = (parameters: readonly Parameter[] | undefined): Parameter[] | undefined =>
    parameters?.map((each) => ({
      ...each,
      ...(each.name === undefined ? {} : { name: plain(each.name) }),
      ...(each.components ? { components: named(each.components) } : {}),
    }));
  const outputs = "outputs" in item ? { outputs: named(item.outputs) } : {};
  return { ...item, ...(item.inputs ? { inputs: named(item.inputs) } : {}), ...outputs };
}

function entries(file: DocFile | undefined, kind: "methods" | "events" | "errors", key: string): DocEntry[] {
  const found = file?.[kind]?.[key] ?? [];
  return Array.isArray(found) ? found : [found];
}

function docOf(
  artifact: Artifact,
  kind: "methods" | "events" | "errors",
  key: string,
  outputs: readonly Parameter[] = [],
): Doc {
  const names = outputs.map((output) => output.name ?? "").filter(Boolean);
  const docs = [...entries(artifact.userdoc, kind, key), ...entries(artifact.devdoc, kind, key)].map((entry) =>
    parseDoc(
      [
        ...splitTags(entry.notice ?? ""),
        ...splitTags(entry.details ?? "", "dev"),
        ...Object.entries(entry.params ?? {}).flatMap(([name, text]) => splitTags(`${name} ${text}`, "param")),
        ...Object.entries(entry.returns ?? {}).flatMap(([name, text]) => {
          const named = names.includes(plain(name)) ? `${name} ${text}` : text;
          return splitTags(named, "return");
        }),
      ],
      names,
    ),
  );
  return docs.length ? mergeDocs(...docs) : noDoc;
}

/** Reads the compiled contracts of `root`; the interface stands for a contract that is not there yet. */
export function readContracts(root: string): Contract[] {
  const contracts: Contract[] = [];
  for (const target of targets) {
    const own = [target.contract, ...(target.parts ?? [])];
    const implementation = own.map((name) => readArtifact(root, name)).filter((artifact) => artifact !== undefined);
    const source = readArtifact(root, target.source);
    const artifacts = source ? [...implementation, source] : implementation;
    if (artifacts.length === 0) continue;
    const abi = abiOf(implementation.length > 0 ? implementation : artifacts);
    const documented = <Each>(
      item: Each,
      kind: "methods" | "events" | "errors",
      key: string,
      outputs?: readonly Parameter[],
    ) => ({ item, doc: mergeDocs(...artifacts.map((each) => docOf(each, kind, key, outputs))) });
    const functions = abi.filter((item) => item.type === "function");
    const events = abi.filter((item) => item.type === "event");
    const errors = abi.filter((item) => item.type === "error");
    contracts.push({
      ...target,
      abi,
      title: artifacts.map((each) => each.devdoc?.title).find(Boolean) ?? target.contract,
      doc: mergeDocs(
        ...artifacts.map((each) =>
          parseDoc([...splitTags(each.userdoc?.notice ?? ""), ...splitTags(each.devdoc?.details ?? "", "dev")]),
        ),
      ),
      functions: functions.map((item) => {
        const { doc } = documented(item, "methods", signatureOf(item), item.outputs);
        const standard = { ...noDoc, notice: standardNotice(target.standards, signatureOf(item)) };
        return { item, doc: mergeDocs(doc, standard) };
      }),
      events: events.map((item) => documented(item, "events", signatureOf(item))),
      errors: errors.map((item) => documented(item, "errors", signatureOf(item))),
    });
  }
  return contracts;
}

// What the first declares, and what the others add: how the first is made, and what it takes beside calls, is its own. An ABI repeats
// what its contract has from an interface and from a library.
function abiOf([first, ...parts]: readonly Artifact[]): Item[] {
  const all = [...(first?.abi ?? []), ...parts.flatMap(({ abi }) => abi.filter((item) => "name" in item))];
  return [
    ...new Map(all.map((item) => ["name" in item ? `${item.type} ${signatureOf(item)}` : item.type, item])).values(),
  ];
}

/** Every struct, enum and value type that the sources declare, by name; `Interface.Name` too. */
export function readDeclarations(root: string): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const file of globSync("contracts/**/*.sol", { cwd: root }).sort()) {
    for (const [name, declaration] of parseDeclarations(readFileSync(join(root, file), "utf8"))) {
      const owner = /(\w+)\.sol$/.exec(file)?.[1];
      found.set(`${owner}.${name}`, declaration);
      if (!found.has(name)) found.set(name, declaration);
    }
  }
  return found;
}
