import { toEventSelector } from "viem";
import { type FunctionItem, type Parameter, signatureOf } from "./abi.ts";
import type { Contract } from "./artifacts.ts";
import { exampleOf } from "./examples.ts";
import type { Doc } from "./natspec.ts";
import { camel, capital, comment, field, variable } from "./text.ts";
import type { TypeWriter } from "./types.ts";

/** Options whose place an argument of the same name takes. */
const READ_OPTIONS = ["account", "blockNumber", "blockTag", "stateOverride"];
const WRITE_OPTIONS = ["account", "chain", "gas", "maxFeePerGas", "maxPriorityFeePerGas", "nonce"];
const RESERVED = new Set([
  "delete",
  "default",
  "export",
  "enum",
  "import",
  "new",
  "package",
  "return",
  "switch",
  "void",
]);

export interface Action {
  /** The function's exported name. */
  readonly name: string;
  readonly item: FunctionItem;
  readonly doc: Doc;
  readonly view: boolean;
  /** Whether Solidity has other functions of this name. */
  readonly overloaded: boolean;
}

/** What each function of a contract is called; of overloads the shortest keeps the name, others say what they add. */
export function nameActions(contract: Contract): Action[] {
  const actions: Action[] = [];
  const taken = new Map<string, string>();
  const byName = Map.groupBy(contract.functions, ({ item }) => item.name);
  for (const [solidity, overloads] of byName) {
    const [shortest, ...longer] = overloads.toSorted((a, b) => a.item.inputs.length - b.item.inputs.length);
    if (!shortest) continue;
    const known = new Set(shortest.item.inputs.map((input) => input.name));
    for (const overload of [shortest, ...longer]) {
      const { item, doc } = overload;
      const view = item.stateMutability === "view" || item.stateMutability === "pure";
      const added = item.inputs
        .filter((input) => !known.has(input.name))
        .map((input, at) => capital(field(input.name, at)));
      const suffix =
        overload === shortest
          ? ""
          : `With${added.join("And") || item.inputs.map(({ type }) => capital(type)).join("")}`;
      const base = camel(solidity) + suffix;
      let name = view ? `read${capital(base)}` : base;
      if (RESERVED.has(name)) name += "_";
      for (const each of view ? [name] : [name, `${name}Sync`]) {
        const other = taken.get(each);
        if (other) throw new Error(`codegen: ${contract.contract}.${solidity} and ${other} are both called ${each}`);
        taken.set(each, solidity);
      }
      actions.push({ name, item, doc, view, overloaded: overloads.length > 1 });
    }
  }
  return actions;
}

/** The module of a contract's actions and events. */
export function actionsFile(contract: Contract, types: TypeWriter): string {
  const used = new Set<string>();
  const actions = nameActions(contract);
  const body = [
    eventTypes(contract, types, used),
    ...actions.map((action) => (action.view ? readAction : writeAction)(contract, action, types, used)),
  ].join("\n");
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(body);
  const runtimeTypes = [
    "AnyClient",
    "Call",
    "ContractEvent",
    "ContractParameter",
    "Mined",
    "ReadOptions",
    "SyncOptions",
  ];
  const named = ["ValueParameter", "WriteOptions"];
  const values = ["decodeLogs", "defineCall", "read", "write", "writeSync"].filter((name) =>
    new RegExp(`\\b${name}[(<]`).test(body),
  );
  const viem = ["Address", "Hash", "Hex", "Log"].filter(uses);
  const local = [...used].filter((name) => name !== "Address" && name !== "Hex").sort();
  return `${comment([contract.title, contract.doc.notice, contract.doc.details, "@module"])}
${viem.length ? `import type { ${viem.join(", ")} } from "viem";\n` : ""}import type { ${[...runtimeTypes, ...named].filter(uses).join(", ")} } from "../../actions/runtime.ts";
import { ${values.join(", ")} } from "../../actions/runtime.ts";
import type { BaseError } from "../../errors/base.ts";
import { ${contract.name}Abi } from "../abis/${contract.name}.ts";
import type { ${contract.contract}Error } from "../errors.ts";
${local.length ? `import type { ${local.join(", ")} } from "../types.ts";\n` : ""}
/** What an action of ${contract.contract} fails with: the contract's own error, or what kept the call from being made. */
export type ErrorType = ${contract.contract}Error | BaseError;

${body}`;
}

function tuple(inputs: readonly Parameter[], types: TypeWriter, used: Set<string>): string {
  return `readonly [${inputs.map((input, at) => `${variable(field(input.name, at))}: ${types.of(input, used)}`).join(", ")}]`;
}

function argsType(action: Action, types: TypeWriter, used: Set<string>): string {
  const { inputs } = action.item;
  const fields = inputs.map((input, position) => {
    const words = comment([sentence(action.doc.params[input.name ?? ""] ?? "")], "    ");
    return `${words}    ${field(input.name, position)}: ${types.of(input, used)};\n`;
  });
  return fields.length ? `{\n${fields.join("")}  }` : "Record<never, never>";
}

function sentence(text: string): string {
  return text && !/[.!?]$/.test(text) ? `${text}.` : text;
}

function options(base: string, names: readonly string[], inputs: readonly Parameter[]): string {
  const clashes = inputs.map((input, at) => field(input.name, at)).filter((name) => names.includes(name));
  return clashes.length ? `Omit<${base}, ${clashes.map((name) => `"${name}"`).join(" | ")}>` : base;
}

// The options to pass on: an argument of the same name is not one of them.
function passed(names: readonly string[], inputs: readonly Parameter[]): string {
  const clashes = inputs.map((input, at) => field(input.name, at)).filter((name) => names.includes(name));
  if (clashes.length === 0) return "parameters";
  return `{ ...parameters, ${clashes.map((name) => `${name}: undefined`).join(", ")} }`;
}

interface Result {
  readonly type: string;
  /** From `const result: unknown` to the type. */
  readonly convert: (expression: string) => string;
}

function resultOf(action: Action, types: TypeWriter, used: Set<string>): Result {
  const { outputs } = action.item;
  const [only] = outputs;
  if (outputs.length === 0 || !only) return { type: "undefined", convert: (expression) => `${expression};` };
  if (outputs.length === 1) {
    const type = types.of(only, used);
    return { type, convert: (expression) => `return (${expression}) as ${type};` };
  }
  const list = `readonly [${outputs.map((output) => types.of(output, used)).join(", ")}]`;
  if (outputs.some((output) => !output.name))
    return { type: list, convert: (expression) => `return (${expression}) as ${list};` };
  const names = outputs.map((output, at) => field(output.name, at));
  const assigned = names.map((name) => (variable(name) === name ? name : `${name}: ${variable(name)}`));
  const fields = outputs.map((output, at) => {
    const words = comment([sentence(action.doc.returns[output.name ?? ""] ?? "")], "    ");
    return `${words}    ${names[at]}: ${types.of(output, used)};\n`;
  });
  return {
    type: `{\n${fields.join("")}  }`,
    convert: (expression) =>
      `const [${names.map(variable).join(", ")}] = (${expression}) as ${list};\n  return { ${assigned.join(", ")} };`,
  };
}

function callParts(contract: Contract, action: Action): { abi: string; abiType: string } {
  if (!action.overloaded) return { abi: `${contract.name}Abi`, abiType: `typeof ${contract.name}Abi` };
  const index = contract.abi.indexOf(action.item);
  return { abi: `[${contract.name}Abi[${index}]]`, abiType: `readonly [(typeof ${contract.name}Abi)[${index}]]` };
}

function callProperty(contract: Contract, action: Action, types: TypeWriter, used: Set<string>): string {
  const { name, item } = action;
  const { abi, abiType } = callParts(contract, action);
  const args = item.inputs.map((input, at) => `parameters.${field(input.name, at)}`).join(", ");
  const payable = item.stateMutability === "payable";
  return `${comment([`Encodes the one call of \`${item.name}\`, for multicalls, batches and wallets.`])}${name}.call = (
  parameters: ContractParameter & ${name}.Args${payable ? " & ValueParameter" : ""},
): Call<${abiType}, "${item.name}", ${tuple(item.inputs, types, used)}> =>
  defineCall(parameters.address, ${abi}, "${item.name}", [${args}]${payable ? ", parameters.value" : ""});
`;
}

function words(action: Action, more: readonly string[], example: string): string {
  const { doc } = action;
  return comment([doc.notice, doc.details, ...more, "@throws {@link ErrorType}", example]);
}

function returned(action: Action): string[] {
  const said = Object.values(action.doc.returns);
  const { outputs } = action.item;
  if (outputs.length !== 1 || !said[0]) return [];
  return [`@returns ${sentence(said[0].charAt(0).toUpperCase() + said[0].slice(1))}`];
}

function readAction(contract: Contract, action: Action, types: TypeWriter, used: Set<string>): string {
  const { name, item } = action;
  const result = resultOf(action, types, used);
  const call = `await read(client, ${name}.call(parameters), ${passed(READ_OPTIONS, item.inputs)})`;
  return `${words(action, returned(action), exampleOf(contract, action, "read", types))}export async function ${name}(
  client: AnyClient,
  parameters: ${name}.Parameters,
): Promise<${name}.ReturnType> {
  ${result.convert(call)}
}

export declare namespace ${name} {
  type Args = ${argsType(action, types, used)};
  type Parameters = ContractParameter & ${options("ReadOptions", READ_OPTIONS, item.inputs)} & Args;
  type ReturnType = ${result.type};
  type ErrorType = Failure;
}

${callProperty(contract, action, types, used)}`;
}

function writeAction(contract: Contract, action: Action, types: TypeWriter, used: Set<string>): string {
  const { name, item } = action;
  const result = resultOf(action, types, used);
  const payable = item.stateMutability === "payable" ? "ValueParameter & " : "";
  const option = (base: string) => options(base, WRITE_OPTIONS, item.inputs);
  const sent = passed(WRITE_OPTIONS, item.inputs);
  const clashes = item.inputs.map((input, at) => field(input.name, at)).filter((each) => WRITE_OPTIONS.includes(each));
  const note = clashes.length
    ? [`\`${clashes.join("`, `")}\` is the contract's argument here: the transaction's own comes from the client.`]
    : [];
  return `${words(action, [...note, "@returns The transaction's hash; it may yet fail: `Sync` waits for it."], exampleOf(contract, action, "write", types))}export function ${name}(client: AnyClient, parameters: ${name}.Parameters): Promise<${name}.ReturnType> {
  return write(client, ${name}.call(parameters), ${sent});
}

export declare namespace ${name} {
  type Args = ${argsType(action, types, used)};
  type Parameters = ContractParameter & ${option("WriteOptions")} & ${payable}Args;
  type ReturnType = Hash;
  /** What the contract's function returns. */
  type Result = ${result.type};
  type ErrorType = Failure;
}

${callProperty(contract, action, types, used)}
${comment([`Runs \`${item.name}\` without sending it.`, "@returns What the contract's function would return."])}${name}.simulate = async (
  client: AnyClient,
  parameters: ${name}.Parameters,
): Promise<${name}.Result> => {
  ${result.convert(`await read(client, ${name}.call(parameters), { account: ${clashes.includes("account") ? "undefined" : "parameters.account"} })`)}
};

${comment([`The events of ${contract.contract} among logs, decoded.`])}${name}.extractEvents = extractEvents;

${words(action, [...note, "@returns The receipt, and the contract's events in it."], exampleOf(contract, action, "sync", types))}export function ${name}Sync(client: AnyClient, parameters: ${name}Sync.Parameters): Promise<${name}Sync.ReturnType> {
  return writeSync(client, ${name}.call(parameters), ${sent}, extractEvents);
}

export declare namespace ${name}Sync {
  type Args = ${name}.Args;
  type Parameters = ${name}.Parameters & SyncOptions;
  type ReturnType = Mined<Event>;
  type ErrorType = Failure;
}

${name}Sync.call = ${name}.call;
${name}Sync.simulate = ${name}.simulate;
${name}Sync.extractEvents = extractEvents;
`;
}

function eventTypes(contract: Contract, types: TypeWriter, used: Set<string>): string {
  const names = contract.events.map(({ item }) => `${item.name}Event`);
  const declared = contract.events.map(({ item, doc }) => {
    const fields = item.inputs.map((input, at) => {
      const text = comment([sentence(doc.params[input.name ?? ""] ?? "")], "  ");
      return `${text}  ${field(input.name, at)}: ${indexedType(input, types, used)};\n`;
    });
    const text = doc.notice || `\`${item.name}\` of ${contract.contract}.`;
    return `${comment([text, doc.details])}export type ${item.name}Event = ContractEvent<"${item.name}", {\n${fields.join("")}}>;\n`;
  });
  const topics = contract.events.map(({ item }) => `  ${item.name}: "${toEventSelector(signatureOf(item))}",\n`);
  return `type Failure = ErrorType;

${declared.join("\n")}
/** Any event of ${contract.contract}. */
export type Event = ${names.length ? names.join(" | ") : "never"};

/** The first topic of each event. */
export const eventTopics = {
${topics.join("")}} as const;

${comment([`The events of ${contract.contract} among logs, decoded; other logs are left out.`, "@param logs - Logs of a receipt, or of a filter."])}export function extractEvents(logs: readonly Log[]): Event[] {
  return decodeLogs(${contract.name}Abi, logs) as Event[];
}
`;
}

// An indexed value longer than a word is logged as its hash.
function indexedType(input: Parameter, types: TypeWriter, used: Set<string>): string {
  const hashed = input.indexed && (/^(string|bytes|tuple)$/.test(input.type) || input.type.endsWith("]"));
  if (!hashed) return types.of(input, used);
  used.add("Hex");
  return "Hex";
}
