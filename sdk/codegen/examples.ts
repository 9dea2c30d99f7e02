import type { Parameter } from "./abi.ts";
import type { Action } from "./actions.ts";
import type { Contract } from "./artifacts.ts";
import { capital, field, variable } from "./text.ts";
import type { TypeWriter } from "./types.ts";

// 2026-01-01T00:00Z, a period end.
const TIME = "1_767_225_600";

const INTEGERS: readonly (readonly [RegExp, string])[] = [
  [/^(index|revision|quality|epoch|position|level|challenge|id)$/, "0"],
  [/^(commit|reveal|dispute|ruling)Time$/, "3_600"],
  [/^periodsARound$/, "4"],
  [/^quorum$/, "3"],
  [/(deadline|period|time|start|from|until|since|postedAt|commissioned|date|At$|end$)/i, TIME],
  [/share$/, "2_500"],
  [/(energy|amount|shares|minted|cap|remaining|quote|liquidity|assets|In$|Out$)/i, "1_000_000_000"],
  [/(rate|trip|efficiency|pledge|factor|exponent)/i, "900_000_000_000_000_000"],
];

/** A TSDoc example of an action on a client that `wattleActions` extends; it type-checks. */
export function exampleOf(
  contract: Contract,
  action: Action,
  kind: "read" | "write" | "sync",
  types: TypeWriter,
): string {
  const enums = new Set<string>();
  const fields = action.item.inputs.map(
    (input, at) => `${field(input.name, at)}: ${sample(input, field(input.name, at), types, enums, "  ")}`,
  );
  if (!contract.single) fields.unshift('address: "0x…"');
  if (action.item.stateMutability === "payable") fields.push("value: 10_000_000_000_000_000n");
  const called = `client.wattle.${contract.name}.${action.name}${kind === "sync" ? "Sync" : ""}`;
  const argument = fields.length ? `{\n${fields.map((each) => `  ${each},\n`).join("")}}` : "";
  const names = action.item.outputs.map((output, at) => (output.name ? field(output.name, at) : ""));
  const [output] = names;
  let result = `const ${resultName(action.item.name, output)} = `;
  if (kind === "write") result = "const hash = ";
  else if (kind === "sync") result = "const { receipt, events } = ";
  else if (names.length > 1 && names.every(Boolean)) result = `const { ${names.join(", ")} } = `;
  const imports = enums.size ? `import { ${[...enums].sort().join(", ")} } from "@wattle/sdk";\n` : "";
  return `@example\n\`\`\`ts\n${imports}import { client } from "./client.ts";\n\n${result}await ${called}(${argument});\n\`\`\``;
}

function resultName(solidity: string, output: string | undefined): string {
  const name = output || solidity.replace(/Of$/, "").replace(/[^A-Za-z0-9]/g, "");
  return name === "client" || variable(name) !== name || !/^[a-z]/.test(name) ? `the${capital(name)}` : name;
}

function sample(input: Parameter, name: string, types: TypeWriter, enums: Set<string>, indent: string): string {
  const array = /^(.*)\[(\d*)\]$/.exec(input.type);
  if (array) {
    const [, type = "", length] = array;
    const internalType = input.internalType?.replace(/\[\d*\]$/, "");
    const inner = { ...input, type, ...(internalType ? { internalType } : {}) };
    return `[${Array.from({ length: Number(length || 1) }, () => sample(inner, name, types, enums, indent)).join(", ")}]`;
  }
  if (input.type === "tuple") {
    const deeper = `${indent}  `;
    const fields = (input.components ?? []).map((component, at) => {
      const own = field(component.name, at);
      return `${deeper}${own}: ${sample(component, own, types, enums, deeper)},\n`;
    });
    return `{\n${fields.join("")}${indent}}`;
  }
  if (input.internalType?.startsWith("enum ")) {
    const type = types.of(input, new Set());
    enums.add(type);
    return `${type}.${types.enumMember(type)}`;
  }
  const integer = /^u?int(\d*)$/.exec(input.type);
  if (integer) {
    // An exponent of ten; WAD ones are unsigned.
    if (input.type === "int8") return "-3";
    const value = INTEGERS.find(([pattern]) => pattern.test(name))?.[1] ?? "1";
    return Number(integer[1] || 256) <= 48 ? value : `${value}n`;
  }
  if (input.type === "bool") return "true";
  if (input.type === "string") return '"…"';
  return '"0x…"';
}
