import { parseAbiItem, toFunctionSelector } from "viem";
import { type ErrorItem, type Parameter, signatureOf } from "./abi.ts";
import type { Contract } from "./artifacts.ts";
import { libraryErrors } from "./config.ts";
import { type Doc, noDoc } from "./natspec.ts";
import { comment, field } from "./text.ts";
import type { TypeWriter } from "./types.ts";

/** One error class to write. */
export interface ErrorClass {
  /** The class without its suffix: the Solidity name, prefixed with its owner where two errors share one. */
  readonly key: string;
  readonly item: ErrorItem;
  readonly signature: string;
  readonly selector: string;
  /** Contracts and libraries that declare it. */
  readonly owners: readonly string[];
  readonly doc: Doc;
}

/** Fields that every error has already. */
const OWN = new Set(["name", "message", "stack", "cause", "details", "shortMessage", "metaMessages", "walk", "args"]);

/** All errors, one a selector, in the order of their names. */
export function collectErrors(contracts: readonly Contract[]): ErrorClass[] {
  const bySelector = new Map<string, { item: ErrorItem; owners: string[]; library: boolean; doc: Doc }>();
  function add(item: ErrorItem, owner: string, library: boolean, doc: Doc): void {
    const selector = toFunctionSelector(signatureOf(item));
    const known = bySelector.get(selector);
    if (known) known.owners.push(owner);
    else bySelector.set(selector, { item, owners: [owner], library, doc });
  }
  const libraries = new Map<string, string>();
  for (const [library, signatures] of Object.entries(libraryErrors))
    for (const signature of signatures) {
      const item = parseAbiItem(`error ${signature}`);
      if (item.type === "error") libraries.set(signatureOf(item), library);
    }
  for (const contract of contracts)
    for (const { item, doc } of contract.errors) {
      const library = libraries.get(signatureOf(item));
      if (library) add(item, library, true, doc);
      add(item, contract.contract, library !== undefined, doc);
    }
  for (const [library, signatures] of Object.entries(libraryErrors))
    for (const signature of signatures) {
      const item = parseAbiItem(`error ${signature}`);
      if (item.type === "error") add(item, library, true, noDoc);
    }

  const found = [...bySelector].map(([selector, entry]) => ({ selector, ...entry }));
  return found
    .map(({ item, owners, library, doc, selector }) => {
      // A name of the protocol's own stays bare beside a library's; two of the protocol's are told apart by contract.
      const rivals = found.filter((other) => other.item.name === item.name && other.selector !== selector);
      const clash = library ? rivals.length > 0 : rivals.some((other) => !other.library);
      const key = clash ? `${(owners[0] ?? "").replaceAll("-", "")}${item.name}` : item.name;
      return { key, item, signature: signatureOf(item), selector, owners: [...new Set(owners)], doc };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Stops at errors for which nobody has written what to do, and at instructions for errors that are gone. */
export function checkInstructions(errors: readonly ErrorClass[], written: Readonly<Record<string, unknown>>): void {
  const missing = errors.filter((error) => !(error.key in written));
  const keys = new Set(errors.map((error) => error.key));
  const stale = Object.keys(written).filter((key) => !keys.has(key));
  if (missing.length === 0 && stale.length === 0) return;
  throw new Error(
    [
      "codegen: sdk/src/errors/instructions.ts does not match the contracts' errors.",
      ...missing.map(({ key, item }) => `  write: ${key}, ${declaration(item)}`),
      ...stale.map((key) => `  remove: ${key}, which no contract declares`),
    ].join("\n"),
  );
}

export function declaration(item: ErrorItem): string {
  const shown = (input: Parameter) => (input.internalType ?? input.type).replace(/^(struct|enum|contract) /, "");
  return `${item.name}(${item.inputs.map((input) => `${shown(input)} ${input.name ?? ""}`.trim()).join(", ")})`;
}

function argumentType(item: ErrorItem, types: TypeWriter, used: Set<string>): string {
  const fields = item.inputs.map((input, position) => `${field(input.name, position)}: ${types.of(input, used)}`);
  return fields.length ? `{ ${fields.join("; ")} }` : "Record<never, never>";
}

/** The classes, the table that decoding reads, and their arguments' types. */
export function errorsFile(errors: readonly ErrorClass[], contracts: readonly Contract[], types: TypeWriter): string {
  const used = new Set<string>(["Hex"]);
  const args = errors.map(({ key, item }) => `  ${key}: ${argumentType(item, types, used)};\n`);
  const classes = errors.map((error) => {
    const { key, item, selector, owners, doc } = error;
    const fields = item.inputs.map((input, position) => ({
      name: field(input.name, position),
      own: OWN.has(field(input.name, position)) ? `${field(input.name, position)}Value` : field(input.name, position),
    }));
    const declared = fields.map(({ name, own }) => `  readonly ${own}: ErrorArguments["${key}"]["${name}"];\n`);
    const assigned = fields.map(({ name, own }) => `    this.${own} = args.${name};\n`);
    const words = comment([doc.notice, doc.details, `\`${declaration(item)}\` of ${owners.join(", ")}.`]);
    return `${words}export class ${key}Error extends ContractError<ErrorArguments["${key}"]> {
  override readonly name = "${key}Error";
  /** The first four bytes of its revert data. */
  static readonly selector = "${selector}";
${declared.join("")}
  constructor(args: ErrorArguments["${key}"], options?: { cause?: unknown }) {
    super("${item.name}", args, instructions.${key}(args), options);
${assigned.join("")}  }
}
`;
  });
  const table = errors.map(({ key, item, selector }) => {
    const names = item.inputs.map((input, position) => JSON.stringify(field(input.name, position)));
    const abi = JSON.stringify({ type: "error", name: item.name, inputs: item.inputs.map(bare) });
    const made = names.length ? `named([${names.join(", ")}], args) as ErrorArguments["${key}"]` : "{}";
    const list = names.length ? "args" : "_";
    return `  "${selector}": { abi: ${abi}, create: (${list}, options) => new ${key}Error(${made}, options) },\n`;
  });
  const unions = contracts.map((contract) => {
    const own = errors.filter((error) => error.owners.includes(contract.contract)).map(({ key }) => `${key}Error`);
    return `/** Errors that ${contract.contract} declares. */\nexport type ${contract.contract}Error = ${own.length ? own.join(" | ") : "never"};\n`;
  });
  const imported = [...used].sort();
  const viem = imported.filter((name) => name === "Address" || name === "Hex");
  const local = imported.filter((name) => name !== "Address" && name !== "Hex");
  return `import type { Abi, ${viem.join(", ")} } from "viem";
import { ContractError } from "../errors/failures.ts";
import { instructions } from "../errors/instructions.ts";
import type { ${local.join(", ")} } from "./types.ts";

/** The arguments of each Solidity error. */
export interface ErrorArguments {
${args.join("")}}

${classes.join("\n")}
${unions.join("\n")}
/** How an error is decoded. */
export interface KnownError {
  readonly abi: Extract<Abi[number], { type: "error" }>;
  readonly create: (args: readonly unknown[], options?: { cause?: unknown }) => ContractError;
}

function named(names: readonly string[], args: readonly unknown[]): unknown {
  return Object.fromEntries(names.map((name, position) => [name, args[position]]));
}

/** Every known error by its selector. */
export const contractErrors: Readonly<Record<string, KnownError>> = {
${table.join("")}};
`;
}

// Decoding needs names and types alone.
function bare(input: Parameter): Parameter {
  const { name, type } = input;
  const components = input.components ? { components: input.components.map(bare) } : {};
  return { ...(name ? { name } : {}), type, ...components };
}
