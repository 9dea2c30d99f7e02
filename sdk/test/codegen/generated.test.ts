import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toEventSelector, toFunctionSelector } from "viem";
import { describe, expect, test } from "vitest";
import { signatureOf } from "../../codegen/abi.ts";
import { nameActions } from "../../codegen/actions.ts";
import { readContracts } from "../../codegen/artifacts.ts";
import { targets } from "../../codegen/config.ts";
import { collectErrors } from "../../codegen/errors.ts";
import { findStale, generate } from "../../codegen/generate.ts";
import * as sdk from "../../src/index.ts";
import { readExamples, root, typecheck } from "./program.ts";

const contracts = readContracts(root);
const modules: Record<string, object> = { ...sdk.actions };
const exported: Record<string, unknown> = { ...sdk };

test("every contract is compiled", () => {
  expect(contracts.map(({ name }) => name)).toEqual(targets.map(({ name }) => name));
});

test("what is committed is what the contracts generate", () => {
  expect(findStale(join(root, "sdk/src/generated"), generate(root))).toEqual([]);
});

test.each(contracts)(
  "$contract: every function is an action, every event has its topic, the ABI is whole",
  (contract) => {
    const module: Record<string, unknown> = { ...modules[contract.name] };
    const actions = nameActions(contract);
    expect(actions).toHaveLength(contract.functions.length);
    for (const { name, view } of actions) {
      for (const each of view ? [name] : [name, `${name}Sync`]) {
        const action = module[each];
        expect(action, `${contract.name}.${each}`).toBeTypeOf("function");
        const parts = view ? ["call"] : ["call", "simulate", "extractEvents"];
        expect(Object.keys(action ?? {}), `${contract.name}.${each}`).toEqual(expect.arrayContaining(parts));
      }
    }
    expect(module.eventTopics).toEqual(
      Object.fromEntries(contract.events.map(({ item }) => [item.name, toEventSelector(signatureOf(item))])),
    );
    expect(exported[`${contract.name}Abi`]).toEqual(contract.abi);
  },
);

test("every error of every contract has a class", () => {
  const declared = contracts.flatMap(({ errors }) => errors.map(({ item }) => signatureOf(item)));
  const written = collectErrors(contracts);
  expect(declared.length).toBeGreaterThan(100);
  for (const signature of declared) {
    const selector = toFunctionSelector(signature);
    const found = written.find((error) => error.selector === selector);
    expect(exported[`${found?.key}Error`], signature).toHaveProperty("selector", selector);
  }
});

describe("types", () => {
  // A read's declared result, and an event's arguments, are what viem derives from the ABI.
  const program = contracts.map((contract) => {
    const abi = `typeof sdk.${contract.name}Abi`;
    const reads = nameActions(contract)
      .filter(({ view, overloaded, item }) => view && !overloaded && item.outputs.length === 1)
      .map(
        ({ name, item }) =>
          `export const ${name} = (x: sdk.actions.${contract.name}.${name}.ReturnType): ContractFunctionReturnType<${abi}, AbiStateMutability, "${item.name}"> => x;`,
      );
    const events = contract.events.map(
      ({ item }) =>
        `export const ${item.name} = (x: sdk.actions.${contract.name}.${item.name}Event["args"]): ContractEventArgsFromTopics<${abi}, "${item.name}"> => x;`,
    );
    return [
      `types-${contract.name}.ts`,
      `import type { AbiStateMutability, ContractEventArgsFromTopics, ContractFunctionReturnType } from "viem";\nimport type * as sdk from "@wattle/sdk";\n${[...reads, ...events].join("\n")}\n`,
    ] as const;
  });
  const examples = readExamples();

  test("the declared types are the ABI's, and every example compiles", { timeout: 240_000 }, () => {
    expect(examples.size).toBeGreaterThan(200);
    // One wrong example shows that a wrong one would be found.
    const wrong = `import { client } from "./client.ts";\nawait client.wattle.meterOracle.voidLeaf({ id: "1" });\n`;
    expect(typecheck(new Map([...examples, ...program, ["wrong.ts", wrong]]))).toEqual([
      "sdk/test/codegen/virtual/wrong.ts:2 Type 'string' is not assignable to type 'bigint'.",
    ]);
  });
});

test("every action says what it does, in the words of its NatSpec", () => {
  const text = readFileSync(join(root, "sdk/src/generated/actions/meterOracle.ts"), "utf8");
  expect(text).toContain("Challenges a leaf with a device-signed reading of the same site");
  expect(text).toContain("/** Bit i set: member i signed. */");
});
