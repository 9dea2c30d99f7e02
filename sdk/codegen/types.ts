import type { Parameter } from "./abi.ts";
import type { Declaration } from "./natspec.ts";
import { capital, comment, field } from "./text.ts";

/** Names that a reader would take for viem's. */
const TAKEN = new Set(["Account", "Address", "Block", "Chain", "Client", "Hash", "Hex", "Log", "Transaction"]);

/** Writes Solidity types as TypeScript types, and keeps the named ones to be declared once. */
export class TypeWriter {
  readonly #declarations: ReadonlyMap<string, Declaration>;
  /** TypeScript name → its declaration. */
  readonly #written = new Map<string, string>();
  /** `struct IMeterOracle.Fleet` → TypeScript name. */
  readonly #names = new Map<string, string>();

  constructor(declarations: ReadonlyMap<string, Declaration>) {
    this.#declarations = declarations;
  }

  /** The type of a parameter; `used` collects the names to import. */
  of(parameter: Parameter, used: Set<string>): string {
    const array = /^(.*)\[(\d*)\]$/.exec(parameter.type);
    if (array) {
      const [, type = "", length = ""] = array;
      const internalType = parameter.internalType?.replace(/\[\d*\]$/, "");
      const inner = this.of({ ...parameter, type, ...(internalType ? { internalType } : {}) }, used);
      if (!length) return `readonly ${/[ |]/.test(inner) ? `(${inner})` : inner}[]`;
      return `readonly [${Array.from({ length: Number(length) }, () => inner).join(", ")}]`;
    }
    const named = this.#named(parameter);
    if (named) {
      used.add(named);
      return named;
    }
    const primitive = primitiveOf(parameter.type);
    if (primitive === "Address" || primitive === "Hex") used.add(primitive);
    return primitive;
  }

  #named(parameter: Parameter): string | undefined {
    const internal = parameter.internalType;
    if (!internal || internal === parameter.type || internal.startsWith("contract ")) return undefined;
    if (internal === "address payable") return undefined;
    const known = this.#names.get(internal);
    if (known) return known;
    const [kind = "type", path = internal] = internal.includes(" ") ? internal.split(" ") : ["type", internal];
    const [owner, base] = path.includes(".") ? path.split(".") : [undefined, path];
    const declaration = this.#declarations.get(path) ?? this.#declarations.get(base ?? path);
    let name = capital(base ?? path);
    if (TAKEN.has(name) || this.#written.has(name)) name = `${(owner ?? "Wattle").replace(/^I(?=[A-Z])/, "")}${name}`;
    if (this.#written.has(name)) throw new Error(`codegen: two types are called ${name} (${internal})`);
    this.#names.set(internal, name);
    this.#written.set(name, ""); // its place in the order, before its members'
    this.#written.set(name, this.#declare(kind, name, parameter, declaration));
    return name;
  }

  #declare(kind: string, name: string, parameter: Parameter, declaration: Declaration | undefined): string {
    const doc = declaration?.doc;
    const words = [doc?.notice ?? "", doc?.details ?? ""];
    if (kind === "struct") {
      const fields = (parameter.components ?? []).map((component, position) => {
        const text = comment([sentence(doc?.params[component.name ?? ""] ?? "")], "  ");
        return `${text}  ${field(component.name, position)}: ${this.of(component, new Set())};\n`;
      });
      return `${comment(words)}export interface ${name} {\n${fields.join("")}}\n`;
    }
    if (kind === "enum") {
      if (!declaration) throw new Error(`codegen: no declaration of enum ${name}`);
      const members = declaration.members.map((member, value) => `  ${member}: ${value},\n`).join("");
      return (
        `${comment(words)}export const ${name} = {\n${members}} as const;\n` +
        `${comment(words)}export type ${name} = (typeof ${name})[keyof typeof ${name}];\n`
      );
    }
    return `${comment(words)}export type ${name} = ${primitiveOf(parameter.type)};\n`;
  }

  /** Names of the enums, which are values too. */
  get enums(): string[] {
    return [...this.#names].filter(([internal]) => internal.startsWith("enum ")).map(([, name]) => name);
  }

  /** A member of an enum, for examples. */
  enumMember(name: string): string {
    for (const [internal, known] of this.#names) {
      if (known !== name) continue;
      const path = internal.replace("enum ", "");
      const declaration = this.#declarations.get(path) ?? this.#declarations.get(path.split(".")[1] ?? path);
      if (declaration?.members[0]) return declaration.members[0];
    }
    throw new Error(`codegen: no enum ${name}`);
  }

  /** The file of all named types. */
  file(): string {
    const body = [...this.#written].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
    const imports = ["Address", "Hex"].filter((name) => body.some((text) => new RegExp(`\\b${name}\\b`).test(text)));
    return `import type { ${imports.join(", ")} } from "viem";\n\n${body.join("\n")}`;
  }
}

export function primitiveOf(type: string): string {
  const integer = /^u?int(\d*)$/.exec(type);
  if (integer) return Number(integer[1] || 256) <= 48 ? "number" : "bigint";
  if (type === "address") return "Address";
  if (type === "bool") return "boolean";
  if (type === "string") return "string";
  if (/^bytes\d*$/.test(type)) return "Hex";
  throw new Error(`codegen: no TypeScript type for ${type}`);
}

function sentence(text: string): string {
  return text && !/[.!?]$/.test(text) ? `${text}.` : text;
}
